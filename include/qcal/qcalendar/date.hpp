/**
 * @file
 * Days and times of day. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_DATE_HPP
#define QCAL_QCALENDAR_DATE_HPP

#include "calendar.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace qcal {
namespace legacy {

/** A time of day, beside a date. */
class QTime {
public:
    /// No time.
    constexpr QTime() = default;
    /// 0:00:00.000 to 23:59:59.999; outside of it, no time.
    constexpr QTime(int h, int m, int s = 0, int ms = 0)
        : m_msecs(h >= 0 && h < 24 && m >= 0 && m < 60 && s >= 0 && s < 60 && ms >= 0 && ms < 1000
                      ? ((h * 60 + m) * 60 + s) * 1000 + ms
                      : -1) {}
    /// Whether there is no time.
    constexpr bool isNull() const noexcept { return m_msecs < 0; }
    /// Whether there is one.
    constexpr bool isValid() const noexcept { return m_msecs >= 0; }
    /// @{
    /// Hour (0 to 23), minute and second (0 to 59), millisecond (0 to 999). -1 where there is no time.
    constexpr int hour() const noexcept { return isValid() ? m_msecs / 3600000 : -1; }
    constexpr int minute() const noexcept { return isValid() ? m_msecs / 60000 % 60 : -1; }
    constexpr int second() const noexcept { return isValid() ? m_msecs / 1000 % 60 : -1; }
    constexpr int msec() const noexcept { return isValid() ? m_msecs % 1000 : -1; }
    /// @}
    /// @{
    /// Equal are the same times, and two that are none; what is none is before all of them.
    friend constexpr bool operator==(QTime a, QTime b) noexcept { return a.m_msecs == b.m_msecs; }
    friend constexpr bool operator!=(QTime a, QTime b) noexcept { return a.m_msecs != b.m_msecs; }
    friend constexpr bool operator<(QTime a, QTime b) noexcept { return a.m_msecs < b.m_msecs; }
    friend constexpr bool operator<=(QTime a, QTime b) noexcept { return a.m_msecs <= b.m_msecs; }
    friend constexpr bool operator>(QTime a, QTime b) noexcept { return a.m_msecs > b.m_msecs; }
    friend constexpr bool operator>=(QTime a, QTime b) noexcept { return a.m_msecs >= b.m_msecs; }
    /// @}

private:
    int m_msecs = -1;
};

/** A day, as Qt's QDate: a Julian Day number, -784350574879 to 784354017364, or null. Members without a calendar are Gregorian. */
class QDate {
public:
    /// Null.
    constexpr QDate() = default;
    /// @{
    /// The day with this date in the calendar; null where it has none.
    QDate(int y, int m, int d) : QDate(y, m, d, QCalendar()) {}
    QDate(int y, int m, int d, QCalendar cal) : QDate(cal.dateFromParts(y, m, d)) {}
    /// @}

    /// The day with this Julian Day number; null outside of the range.
    static constexpr QDate fromJulianDay(qint64 jd) { return QDate(jd >= first_day && jd <= last_day ? jd : detail::null_day); }
    /// The Julian Day number; INT64_MIN for a null date.
    constexpr qint64 toJulianDay() const noexcept { return m_jd; }
    /// Whether it is no day.
    constexpr bool isNull() const noexcept { return m_jd == detail::null_day; }
    /// Whether it is one.
    constexpr bool isValid() const noexcept { return !isNull(); }

    /// @{
    /// Year, month and day in a calendar. All 0 for a null date and for a day that the calendar has not. In a calendar with a year
    /// 0 such a year is 0 too: ask for the day.
    int year() const { return year(QCalendar()); }
    int year(QCalendar cal) const { return date(cal).year; }
    int month() const { return month(QCalendar()); }
    int month(QCalendar cal) const { return date(cal).month; }
    int day() const { return day(QCalendar()); }
    int day(QCalendar cal) const { return date(cal).day; }
    /// @}
    /// @{
    /// As QCalendar::dayOfWeek().
    int dayOfWeek() const { return dayOfWeek(QCalendar()); }
    int dayOfWeek(QCalendar cal) const { return cal.dayOfWeek(*this); }
    /// @}
    /// @{
    /// The number of the day in its year, from 1; 0 for a null date and for a day that the calendar has not.
    int dayOfYear() const { return dayOfYear(QCalendar()); }
    int dayOfYear(QCalendar cal) const {
        std::int32_t day = 0;
        return isValid() && qcal_day_of_year(cal.handle(), m_jd, &day) == QCAL_OK ? day : 0;
    }
    /// @}
    /// @{
    /// Days of the month, and of the year, that the day lies in; 0 for a null date and for a day that the calendar has not.
    int daysInMonth() const { return daysInMonth(QCalendar()); }
    int daysInMonth(QCalendar cal) const {
        const qcal_date found = date(cal);
        return found.day == 0 ? 0 : cal.daysInMonth(found.month, found.year);
    }
    int daysInYear() const { return daysInYear(QCalendar()); }
    int daysInYear(QCalendar cal) const {
        const qcal_date found = date(cal);
        return found.day == 0 ? 0 : cal.daysInYear(found.year);
    }
    /// @}
    /// The week of ISO 8601, 1 to 53, and the year that it belongs to, perhaps the one before or after. 0 where there is none, as
    /// for a null date, and *yearNumber is as it was. yearNumber may be NULL.
    int weekNumber(int *yearNumber = nullptr) const { return weekNumber(QCalendar(), yearNumber); }
    /** Not in Qt: the week counted the same way in the years of another calendar. */
    int weekNumber(QCalendar cal, int *yearNumber = nullptr) const {
        std::int32_t year = 0, week = 0;
        if (!isValid() || qcal_week_of_year(cal.handle(), m_jd, 1, 4, &year, &week) != QCAL_OK) {
            return 0;
        }
        if (yearNumber != nullptr) {
            *yearNumber = year;
        }
        return week;
    }

    /// @{
    /// Becomes the day with this date; null, and the answer false, where the calendar has none.
    bool setDate(int year, int month, int day) { return setDate(year, month, day, QCalendar()); }
    bool setDate(int year, int month, int day, QCalendar cal) {
        *this = QDate(year, month, day, cal);
        return isValid();
    }
    /// @}
    /// The Gregorian date, all 0 for a null one. A pointer may be NULL.
    void getDate(int *year, int *month, int *day) const {
        const qcal_date found = date(QCalendar());
        for (const auto &[to, part] : {std::pair(year, found.year), std::pair(month, found.month), std::pair(day, found.day)}) {
            if (to != nullptr) {
                *to = part;
            }
        }
    }
    /// So many days later, or earlier; null for a null date and beyond the range.
    QDate addDays(qint64 days) const {
        const bool fits = isValid() && days >= first_day - last_day && days <= last_day - first_day;
        return fits ? fromJulianDay(m_jd + days) : QDate();
    }
    /// @{
    /// So many months or years of the calendar later, or earlier. A day that the month lacks becomes its last: 29 February and a
    /// year are 28 February. A leap month that the year lacks becomes another one, as in qcal_add(). Null for a null date, for a
    /// day that the calendar has not, and beyond the range.
    QDate addMonths(int months) const { return addMonths(months, QCalendar()); }
    QDate addMonths(int months, QCalendar cal) const { return add(qcal_duration{0, months, 0, 0}, cal); }
    QDate addYears(int years) const { return addYears(years, QCalendar()); }
    QDate addYears(int years, QCalendar cal) const { return add(qcal_duration{years, 0, 0, 0}, cal); }
    /// @}
    /// Days from here to the other one, negative if that is earlier; 0 if one of them is null.
    qint64 daysTo(QDate other) const { return isValid() && other.isValid() ? other.m_jd - m_jd : 0; }

    /// As QLocale::toString() in the C locale.
    std::string toString(QStringView format, QCalendar cal = QCalendar()) const {
        return QLocale::c().toString(*this, format, cal);
    }
    /// @{
    /// As QLocale::toDate() in the C locale.
    static QDate fromString(QAnyStringView string, QStringView format, QCalendar cal = QCalendar()) {
        return QLocale::c().toDate(string, format, cal);
    }
    static QDate fromString(QAnyStringView string, QStringView format, int baseYear, QCalendar cal = QCalendar()) {
        return QLocale::c().toDate(string, format, cal, baseYear);
    }
    /// @}
    /// As QCalendar::isLeapYear() of the Gregorian calendar.
    static bool isLeapYear(int year) { return QCalendar().isLeapYear(year); }
    /// As QCalendar::isDateValid() of the Gregorian calendar.
    static bool isValid(int y, int m, int d) { return QCalendar().isDateValid(y, m, d); }

    /// @{
    /// Days are compared by number; null is before all of them, and equal to itself.
    friend constexpr bool operator==(QDate a, QDate b) noexcept { return a.m_jd == b.m_jd; }
    friend constexpr bool operator!=(QDate a, QDate b) noexcept { return a.m_jd != b.m_jd; }
    friend constexpr bool operator<(QDate a, QDate b) noexcept { return a.m_jd < b.m_jd; }
    friend constexpr bool operator<=(QDate a, QDate b) noexcept { return a.m_jd <= b.m_jd; }
    friend constexpr bool operator>(QDate a, QDate b) noexcept { return a.m_jd > b.m_jd; }
    friend constexpr bool operator>=(QDate a, QDate b) noexcept { return a.m_jd >= b.m_jd; }
    /// @}

private:
    static constexpr qint64 first_day = -784350574879, last_day = 784354017364;
    constexpr explicit QDate(qint64 jd) : m_jd(jd) {}
    // All 0 for a day that the calendar has not.
    qcal_date date(const QCalendar &cal) const {
        const QCalendar::YearMonthDay parts = cal.partsFromDate(*this);
        return parts.isValid() ? qcal_date{parts.year, parts.month, parts.day} : qcal_date{0, 0, 0};
    }
    QDate add(const qcal_duration &duration, const QCalendar &cal) const {
        const qcal_date from = date(cal);
        qcal_date to = {0, 0, 0};
        if (from.day == 0 || qcal_add(cal.handle(), from.year, from.month, from.day, &duration, QCAL_CONSTRAIN, &to) != QCAL_OK) {
            return QDate();
        }
        return cal.dateFromParts(to.year, to.month, to.day);
    }
    qint64 m_jd = detail::null_day;
};

/** A date and a time of day, in no time zone. */
class QDateTime {
public:
    /// Neither date nor time.
    QDateTime() = default;
    /// Without a valid time, the start of a valid day.
    QDateTime(QDate date, QTime time) : m_date(date), m_time(date.isValid() && !time.isValid() ? QTime(0, 0) : time) {}
    /// Whether there is neither a date nor a time.
    bool isNull() const { return m_date.isNull() && m_time.isNull(); }
    /// Whether there are both.
    bool isValid() const { return m_date.isValid() && m_time.isValid(); }
    /// The date.
    QDate date() const { return m_date; }
    /// The time of day.
    QTime time() const { return m_time; }
    /// So many days later, or earlier, at the same time. Null where QDate::addDays() is.
    QDateTime addDays(qint64 days) const { return moved(m_date.addDays(days)); }
    /// @{
    /// Gregorian months or years later, or earlier, at the same time. Null where QDate::addMonths() is.
    QDateTime addMonths(int months) const { return addMonths(months, QCalendar()); }
    QDateTime addYears(int years) const { return addYears(years, QCalendar()); }
    /// @}
    /// @{
    /// Not in Qt, which adds Gregorian months only to a time: months or years of this calendar.
    QDateTime addMonths(int months, QCalendar cal) const { return moved(m_date.addMonths(months, cal)); }
    QDateTime addYears(int years, QCalendar cal) const { return moved(m_date.addYears(years, cal)); }
    /// @}

    /// As QLocale::toString() in the C locale.
    std::string toString(QStringView format, QCalendar cal = QCalendar()) const {
        return QLocale::c().toString(*this, format, cal);
    }
    /// @{
    /// As QLocale::toDateTime() in the C locale.
    static QDateTime fromString(QAnyStringView string, QStringView format, QCalendar cal = QCalendar()) {
        return QLocale::c().toDateTime(string, format, cal);
    }
    static QDateTime fromString(QAnyStringView string, QStringView format, int baseYear, QCalendar cal = QCalendar()) {
        return QLocale::c().toDateTime(string, format, cal, baseYear);
    }
    /// @}
    /// @{
    /// Equal are those with the same date and the same time, and any two that are not valid, which are before all others.
    friend bool operator==(const QDateTime &a, const QDateTime &b) {
        return a.isValid() == b.isValid() && (!a.isValid() || (a.m_date == b.m_date && a.m_time == b.m_time));
    }
    friend bool operator!=(const QDateTime &a, const QDateTime &b) { return !(a == b); }
    friend bool operator<(const QDateTime &a, const QDateTime &b) {
        return b.isValid() && (!a.isValid() || a.m_date < b.m_date || (a.m_date == b.m_date && a.m_time < b.m_time));
    }
    friend bool operator<=(const QDateTime &a, const QDateTime &b) { return !(b < a); }
    friend bool operator>(const QDateTime &a, const QDateTime &b) { return b < a; }
    friend bool operator>=(const QDateTime &a, const QDateTime &b) { return !(a < b); }
    /// @}

private:
    QDateTime moved(QDate date) const { return date.isValid() ? QDateTime(date, m_time) : QDateTime(); }
    QDate m_date;
    QTime m_time;
};

} // namespace legacy
} // namespace qcal

#include "text.hpp" // members that need more than one of these

#endif
