/**
 * @file
 * Calendars of the program's own. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_BACKEND_HPP
#define QCAL_QCALENDAR_BACKEND_HPP

#include "text.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace qcal {
namespace legacy {

/**
 * A calendar of the program's own: derive, override what is pure, and register an object made with `new`. On success the object belongs
 * to the registry, and is deleted when the calendar is in no registry and nobody has it open.
 *
 * It is asked how many months and days there are, for leap years, both conversions, and names; everything else qcal works out from
 * these, and checks them. An exception that leaves a member becomes QCAL_ERR_BACKEND, or QCAL_ERR_NO_MEMORY, for the call that asked.
 * Members may be called in any thread.
 */
class QCalendarBackend {
public:
    /// @{
    /// As in QCalendar.
    using System = QCalendar::System;
    using SystemId = QCalendar::SystemId;
    using YearMonthDay = QCalendar::YearMonthDay;
    static constexpr int Unspecified = QCalendar::Unspecified;
    /// @}

    /// Registers nothing: registerCustomBackend() does.
    QCalendarBackend() = default;
    QCalendarBackend(const QCalendarBackend &) = delete;
    QCalendarBackend &operator=(const QCalendarBackend &) = delete;
    /// Not to be called by the program once the object is registered.
    virtual ~QCalendarBackend() = default;

    /// The name that it is registered under if no other is given.
    virtual std::string name() const = 0;
    /// The names that it is registered under, the primary one first; none before that, or when it has been unregistered.
    QStringList names() const { return QCalendar(calendarId()).names(); }
    /// User: what the enum has is built in.
    System calendarSystem() const { return QCalendar(calendarId()).system(); }
    /// The id that it got; invalid before it is registered.
    SystemId calendarId() const { return SystemId(m_id.load()); }

    /// Days of a month of a year, 0 where the year has no such month. qcal asks with a year always.
    virtual int daysInMonth(int month, int year = Unspecified) const = 0;
    /// Days of a year; here 366 or 365, as isLeapYear() says, and 0 for a year without months. qcal does not ask: it adds up the
    /// months.
    virtual int daysInYear(int year) const { return monthsInYear(year) == 0 ? 0 : isLeapYear(year) ? 366 : 365; }
    /// Months of a year; here 12, but 0 for negative years unless isProleptic(), and for the year 0 unless hasYearZero().
    virtual int monthsInYear(int year) const { return year > 0 || (year < 0 ? isProleptic() : hasYearZero()) ? 12 : 0; }
    /// Whether there is this date; here, whether daysInMonth() has so many days. qcal does not ask.
    virtual bool isDateValid(int year, int month, int day) const { return day > 0 && day <= daysInMonth(month, year); }
    /// Whether a year is a leap year.
    virtual bool isLeapYear(int year) const = 0;
    /// @{
    /// What the year follows, as QCalendar::isLunar() and the like: at most one of them is true. Asked when it is registered.
    virtual bool isLunar() const = 0;
    virtual bool isLuniSolar() const = 0;
    virtual bool isSolar() const = 0;
    /// @}
    /// Whether there are years before 1; here, there are. Asked when it is registered.
    virtual bool isProleptic() const { return true; }
    /// Whether the year before 1 is 0; here it is -1. Asked when it is registered.
    virtual bool hasYearZero() const { return false; }
    /// @{
    /// The longest and the shortest month, the months of the longest year. qcal does not ask: it counts.
    virtual int maximumDaysInMonth() const { return 31; }
    virtual int minimumDaysInMonth() const { return 29; }
    virtual int maximumMonthsInYear() const { return 12; }
    /// @}
    /// False: the Gregorian calendar is built in.
    bool isGregorian() const { return false; } // that one is built in

    /// The Julian Day number of a date: true, and *jd is set, or false where there is no such date.
    virtual bool dateToJulianDay(int year, int month, int day, qint64 *jd) const = 0;
    /// The date of a Julian Day number; invalid parts for a day that the calendar has not.
    virtual YearMonthDay julianDayToDate(qint64 jd) const = 0;
    /// The day of the week, here 1 Monday to 7 Sunday. qcal does not ask: weeks are these.
    virtual int dayOfWeek(qint64 jd) const { return static_cast<int>((jd % 7 + 7) % 7) + 1; }
    /// As QCalendar::matchCenturyToWeekday(), but the Julian Day number, INT64_MIN where there is none. qcal does not ask.
    virtual qint64 matchCenturyToWeekday(const YearMonthDay &parts, int dow) const {
        for (int i = 0; i < 29; i++) {
            const qint64 centuries = i % 2 == 1 ? (i + 1) / 2 : -i / 2;
            // Counted without a gap: a calendar without year 0 has -1 there.
            const bool gap = !hasYearZero();
            qint64 year = static_cast<qint64>(parts.year) + (gap && parts.year < 0 ? 1 : 0) + 100 * centuries;
            year -= gap && year <= 0 ? 1 : 0;
            qint64 jd = 0;
            if (year > Unspecified && year <= std::numeric_limits<int>::max() &&
                dateToJulianDay(static_cast<int>(year), parts.month, parts.day, &jd) && dayOfWeek(jd) == dow) {
                return jd;
            }
        }
        return detail::null_day;
    }

    /** The names of months; an empty text, as here: the number. */
    virtual std::string monthName(const QLocale &, int, int, QLocale::FormatType) const { return std::string(); }
    /// The names of months that stand alone; here, those of monthName().
    virtual std::string standaloneMonthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const {
        return monthName(locale, month, year, format);
    }
    /** The names of days of the week; an empty text, as here: the locale's. */
    virtual std::string weekDayName(const QLocale &, int, QLocale::FormatType) const { return std::string(); }
    /// The names of days of the week that stand alone; here, those of weekDayName().
    virtual std::string standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format) const {
        return weekDayName(locale, day, format);
    }
    /// As QCalendar::dateTimeToString() of the calendar registered; empty before that. qcal does not ask.
    virtual std::string dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                         const QLocale &locale) const {
        return QCalendar(calendarId()).dateTimeToString(format, datetime, dateOnly, timeOnly, locale);
    }

    /// @{
    /// Not in Qt: the first and the last of the years that exist. Both 0, as here: 1 to 9999, or -9999 to 9999 where isProleptic().
    virtual int firstYear() const { return 0; }
    virtual int lastYear() const { return 0; }
    /// @}
    /** Not in Qt: true where the members always answer the same. They are then asked once, and dates are converted by a table. */
    virtual bool isPure() const { return false; }

    /// As QCalendar::availableCalendars().
    static QStringList availableCalendars() { return QCalendar::availableCalendars(); }
    /**
     * Registers the calendar under these names, or its name() where there are none: under all or not at all. Where it failed the
     * answer is invalid, qcal_last_error() tells why, and the object still belongs to the caller.
     */
    inline SystemId registerCustomBackend(const QStringList &names);

protected:
    /// @{
    /// Tables of names inside Qt. qcal does not ask, and none are wanted: monthName() gives names.
    virtual const QCalendarLocale *localeMonthIndexData() const { return nullptr; }
    virtual const char16_t *localeMonthData() const { return nullptr; }
    /// @}

private:
    std::atomic<qcal_system> m_id{QCAL_SYSTEM_USER};
    std::atomic<bool> m_taken{false};
};

namespace detail {

template <typename Ask>
qcal_status guarded(const Ask &ask) noexcept {
#ifdef __cpp_exceptions
    try {
        return ask();
    } catch (const std::bad_alloc &) {
        return QCAL_ERR_NO_MEMORY;
    } catch (...) {
        return QCAL_ERR_BACKEND;
    }
#else
    return ask();
#endif
}

/** What qcal holds of a backend, and its callbacks. */
class Bridge {
public:
    explicit Bridge(QCalendarBackend *backend) : m_backend(backend) {}

    static qcal_backend callbacks(const QCalendarBackend &of) {
        qcal_backend made = qcal_backend();
        made.size = static_cast<std::uint32_t>(sizeof made);
        made.flags = (of.isSolar() ? QCAL_SOLAR : 0u) | (of.isLunar() ? QCAL_LUNAR : 0u) | (of.isLuniSolar() ? QCAL_LUNISOLAR : 0u) |
                     (of.isProleptic() ? QCAL_PROLEPTIC : 0u) | (of.hasYearZero() ? QCAL_YEAR_ZERO : 0u) |
                     (of.isPure() ? QCAL_PURE : 0u);
        made.first_year = of.firstYear();
        made.last_year = of.lastYear();
        made.destroy = [](void *self) { static_cast<Bridge *>(self)->destroy(); };
        made.months_in_year = [](void *self, std::int32_t year, std::int32_t *months) {
            return guarded([&] { return *months = of_self(self).monthsInYear(year), QCAL_OK; });
        };
        made.days_in_month = [](void *self, std::int32_t year, std::int32_t month, std::int32_t *days) {
            return guarded([&] { return *days = of_self(self).daysInMonth(month, year), QCAL_OK; });
        };
        made.is_leap_year = [](void *self, std::int32_t year, std::int32_t *flag) {
            return guarded([&] { return *flag = of_self(self).isLeapYear(year) ? 1 : 0, QCAL_OK; });
        };
        made.date_to_jdn = [](void *self, std::int32_t year, std::int32_t month, std::int32_t day, std::int64_t *jdn) {
            return guarded([&] { return of_self(self).dateToJulianDay(year, month, day, jdn) ? QCAL_OK : QCAL_ERR_INVALID_DATE; });
        };
        made.jdn_to_date = [](void *self, std::int64_t jdn, qcal_date *date) {
            return guarded([&] {
                const QCalendar::YearMonthDay parts = of_self(self).julianDayToDate(jdn);
                *date = qcal_date{parts.year, parts.month, parts.day};
                return parts.isValid() ? QCAL_OK : QCAL_ERR_OUT_OF_RANGE;
            });
        };
        made.month_name = [](void *self, const char *locale, std::int32_t year, std::int32_t month, std::int32_t width,
                             std::int32_t context, char *buf, std::size_t cap, std::size_t *len) {
            return guarded([&] {
                const QCalendarBackend &backend = of_self(self);
                const QLocale language{QAnyStringView(locale)};
                return name(context == QCAL_STANDALONE ? backend.standaloneMonthName(language, month, year, format_type(width))
                                                       : backend.monthName(language, month, year, format_type(width)),
                            buf, cap, len);
            });
        };
        made.weekday_name = [](void *self, const char *locale, std::int32_t day, std::int32_t width, std::int32_t context, char *buf,
                               std::size_t cap, std::size_t *len) {
            return guarded([&] {
                const QCalendarBackend &backend = of_self(self);
                const QLocale language{QAnyStringView(locale)};
                return name(context == QCAL_STANDALONE ? backend.standaloneWeekDayName(language, day, format_type(width))
                                                       : backend.weekDayName(language, day, format_type(width)),
                            buf, cap, len);
            });
        };
        return made;
    }

    /** The backend has become the library's: `destroy` deletes it too. To be called while a handle keeps the calendar alive. */
    void accept() { m_accepted = true; }

private:
    void destroy() {
        if (m_accepted) {
            delete m_backend;
        }
        delete this;
    }
    static const QCalendarBackend &of_self(void *self) { return *static_cast<Bridge *>(self)->m_backend; }
    static QLocale::FormatType format_type(std::int32_t width) {
        return width == QCAL_WIDE ? QLocale::LongFormat : width == QCAL_NARROW ? QLocale::NarrowFormat : QLocale::ShortFormat;
    }
    static qcal_status name(const std::string &text, char *buf, std::size_t cap, std::size_t *len) {
        if (text.empty()) {
            return QCAL_ERR_NOT_FOUND;
        }
        if (text.size() >= cap) {
            return QCAL_ERR_BACKEND;
        }
        std::copy(text.begin(), text.end(), buf);
        *len = text.size();
        return QCAL_OK;
    }

    QCalendarBackend *m_backend;
    bool m_accepted = false;
};

} // namespace detail

inline QCalendar::SystemId QCalendarBackend::registerCustomBackend(const QStringList &names) {
    const QStringList called = names.empty() ? QStringList{name()} : names;
    std::vector<const char *> texts;
    for (const std::string &text : called) {
        texts.push_back(text.find('\0') == std::string::npos ? text.c_str() : "");
    }
    const qcal_backend callbacks = detail::Bridge::callbacks(*this);
    auto bridge = std::make_unique<detail::Bridge>(this);
    if (m_taken.exchange(true)) {
        return SystemId(); // registered already, or about to be
    }
    detail::Bridge *const given = bridge.release(); // `destroy` deletes it, whatever comes
    qcal_calendar *cal = nullptr;
    if (qcal_registry_register(nullptr, texts.data(), texts.size(), &callbacks, given, &cal) != QCAL_OK) {
        m_taken.store(false);
        return SystemId();
    }
    const SystemId id = QCalendar(cal).systemId();
    m_id.store(id.m_id);
    given->accept();
    qcal_calendar_release(cal); // from here on another thread may unregister it, and this object be gone
    return id;
}

} // namespace legacy
} // namespace qcal

#endif
