// A calendar of qcal in the shape of Qt's private QCalendarBackend.
#ifndef QCAL_QT_BACKEND_HPP
#define QCAL_QT_BACKEND_HPP

#include <QtCore/private/qcalendarbackend_p.h>

#include <atomic>

#include "qcal.h"

namespace qcal::qt {

class Backend final : public QCalendarBackend {
public:
    /// Keeps the calendar open.
    explicit Backend(const qcal_calendar *calendar);
    ~Backend() override;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    const qcal_calendar *handle() const { return calendar_; }
    /// What name() answers. To be called before Qt has the backend.
    void setNames(const QString &name, const QString &other_name) { name_ = name, other_name_ = other_name; }
    /// From now on name() answers the other name.
    void useOtherName() { use_other_.store(true, std::memory_order_release); }

    QString name() const override;

    int daysInMonth(int month, int year) const override;
    int daysInYear(int year) const override;
    int monthsInYear(int year) const override;
    bool isDateValid(int year, int month, int day) const override;
    bool isLeapYear(int year) const override;

    bool isLunar() const override { return properties_.flags & QCAL_LUNAR; }
    bool isLuniSolar() const override { return properties_.flags & QCAL_LUNISOLAR; }
    bool isSolar() const override { return properties_.flags & QCAL_SOLAR; }
    bool isProleptic() const override { return properties_.flags & QCAL_PROLEPTIC; }
    bool hasYearZero() const override { return properties_.flags & QCAL_YEAR_ZERO; }
    int maximumDaysInMonth() const override { return properties_.max_days_in_month; }
    int minimumDaysInMonth() const override { return properties_.min_days_in_month; }
    int maximumMonthsInYear() const override { return properties_.max_months_in_year; }

    bool dateToJulianDay(int year, int month, int day, qint64 *jd) const override;
    QCalendar::YearMonthDay julianDayToDate(qint64 jd) const override;
    int dayOfWeek(qint64 jd) const override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    qint64 matchCenturyToWeekday(const QCalendar::YearMonthDay &parts, int dow) const override;
#endif

    QString monthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const override;
    QString standaloneMonthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const override;
    QString weekDayName(const QLocale &locale, int day, QLocale::FormatType format) const override;
    QString standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format) const override;
    QString dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                             const QLocale &locale) const override;

protected:
    // Read only by the implementations of the names that are all overridden here.
    const QCalendarLocale *localeMonthIndexData() const override { return nullptr; }
    const char16_t *localeMonthData() const override { return nullptr; }

private:
    QString monthText(const QLocale &locale, int month, int year, QLocale::FormatType format, int context) const;
    QString weekdayText(const QLocale &locale, int day, QLocale::FormatType format, int context) const;
    /// Is this a year that can be asked for? QCalendar::Unspecified is INT_MIN, never a year here.
    static bool isYear(int year) { return year != QCalendar::Unspecified; }
    /// Finds the years whose months are meant where no year is given: one with few months, and one with most for those beyond.
    void findUsualYears();

    qcal_calendar *calendar_;
    qcal_properties properties_ = {};
    QString name_, other_name_;
    std::atomic<bool> use_other_{false};
    int usual_year_ = 1, longest_year_ = 1;
};

}  // namespace qcal::qt

#endif
