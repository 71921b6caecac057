/**
 * @file
 * Calendars. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_CALENDAR_HPP
#define QCAL_QCALENDAR_CALENDAR_HPP

#include "locale.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <utility>

namespace qcal {
namespace legacy {

/** A calendar: a value of the size of a pointer, that counts as an owner of its qcal_calendar. */
class QCalendar {
public:
    /// For a year, month or day that is not given.
    enum : int {
        Unspecified = std::numeric_limits<int>::min() ///< It is no year either.
    };

    /** The ids of qcal: any other of them may be cast to it, such as QCAL_SYSTEM_HEBREW. */
    enum class System {
        Gregorian = QCAL_SYSTEM_GREGORIAN,        ///< The civil calendar, before its introduction too.
        Julian = QCAL_SYSTEM_JULIAN,              ///< The Julian calendar, before its introduction too.
        Milankovic = QCAL_SYSTEM_MILANKOVIC,      ///< The revised Julian calendar.
        Jalali = QCAL_SYSTEM_JALALI,              ///< The official calendar of Iran. In Qt it is an arithmetic: "jalali-2820".
        IslamicCivil = QCAL_SYSTEM_ISLAMIC_CIVIL, ///< The tabular Islamic calendar from Friday, 16 July 622.
        Last = IslamicCivil,                      ///< The greatest of the enum, not of qcal.
        User = QCAL_SYSTEM_USER                   ///< Any calendar that is not of the enum. None is opened by it.
    };

    /** The id of a calendar, also of one that a program has registered; for this process only. */
    class SystemId {
    public:
        /// No calendar.
        constexpr SystemId() = default;
        /// The id of qcal as a number; all bits set where there is none. Ids are not contiguous.
        constexpr std::size_t index() const noexcept { return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_id)); }
        /// Whether it is the id of a calendar. That calendar may have gone since.
        constexpr bool isValid() const noexcept { return m_id != QCAL_SYSTEM_USER; }

    private:
        friend class QCalendar;
        friend class QCalendarBackend;
        constexpr explicit SystemId(qcal_system id) noexcept : m_id(id) {}
        qcal_system m_id = QCAL_SYSTEM_USER;
    };

    /// A date in parts, of whatever calendar. A part that is not given is Unspecified.
    struct YearMonthDay {
        /// No part is given.
        YearMonthDay() = default;
        /// Without month and day, the first day of the year.
        YearMonthDay(int y, int m = 1, int d = 1) : year(y), month(m), day(d) {}
        /** Whether month and day are given; whether there is such a date is for isDateValid(). */
        bool isValid() const { return month != Unspecified && day != Unspecified; }
        /// The year, as the calendar counts.
        int year = Unspecified;
        /// The month, its place in the year, from 1.
        int month = Unspecified;
        /// The day of the month, from 1.
        int day = Unspecified;
    };

    /// The Gregorian calendar.
    explicit QCalendar() : QCalendar(System::Gregorian) {}
    /// The calendar with this id, one outside of the enum too; invalid for User and where no calendar has it.
    explicit QCalendar(System system) {
        if (system != System::User) {
            (void)qcal_calendar_open_system(static_cast<qcal_system>(system), &m_cal);
        }
    }
    /// The calendar with this name or alias, without regard to ASCII case; invalid where there is none. Blanks count.
    explicit QCalendar(QAnyStringView name) {
        if (name.utf8().find('\0') == std::string::npos) {
            (void)qcal_calendar_open(name.utf8().c_str(), &m_cal);
        }
    }
    /// The calendar with this id; invalid where it is none, or the calendar has been unregistered.
    explicit QCalendar(SystemId id) {
        if (id.isValid()) {
            (void)qcal_calendar_open_system(id.m_id, &m_cal);
        }
    }
    /** Not in Qt: a calendar of qcal.h, of which it becomes one more owner. */
    explicit QCalendar(qcal_calendar *cal) noexcept : m_cal(qcal_calendar_retain(cal)) {}
    /// One more owner of the same calendar.
    QCalendar(const QCalendar &other) noexcept : m_cal(qcal_calendar_retain(other.m_cal)) {}
    /// Takes the other one's place as an owner; the other one is invalid then.
    QCalendar(QCalendar &&other) noexcept : m_cal(std::exchange(other.m_cal, nullptr)) {}
    /// Lets go of its calendar and owns the other one.
    QCalendar &operator=(QCalendar other) noexcept {
        std::swap(m_cal, other.m_cal);
        return *this;
    }
    /// Lets go of its calendar.
    ~QCalendar() { qcal_calendar_release(m_cal); }

    /// Whether there is a calendar. An invalid one answers 0, false, empty texts and null dates.
    bool isValid() const noexcept { return m_cal != nullptr; }

    /// Days of a month of a year, 0 where there is no such month or year. Without a year, the most that the month ever has: 29 for
    /// February, as in Qt from 6.10 on; usualDaysInMonth() is what earlier versions answer.
    int daysInMonth(int month, int year = Unspecified) const {
        std::int32_t days = 0;
        (void)(year == Unspecified ? qcal_max_days_in_month(m_cal, month, &days) : qcal_days_in_month(m_cal, year, month, &days));
        return days;
    }
    /// Days of a year, 0 where there is no such year and for Unspecified.
    int daysInYear(int year) const {
        std::int32_t days = 0;
        return year != Unspecified && qcal_days_in_year(m_cal, year, &days) == QCAL_OK ? days : 0;
    }
    /// Months of a year, leap months too; 0 where there is no such year. For Unspecified, maximumMonthsInYear().
    int monthsInYear(int year) const {
        std::int32_t months = 0;
        if (year == Unspecified) {
            return maximumMonthsInYear();
        }
        return qcal_months_in_year(m_cal, year, &months) == QCAL_OK ? months : 0;
    }
    /// Whether the calendar has this date. False where a part is Unspecified, the year too.
    bool isDateValid(int year, int month, int day) const {
        return year != Unspecified && qcal_is_valid_date(m_cal, year, month, day);
    }
    /// Whether a year is longer than a common one, by a day or by a month. False where there is no such year.
    bool isLeapYear(int year) const {
        std::int32_t flag = 0;
        return year != Unspecified && qcal_is_leap_year(m_cal, year, &flag) == QCAL_OK && flag != 0;
    }

    /// Whether it is the built-in Gregorian calendar. False for others with the same days, such as iso8601.
    bool isGregorian() const { return id() == QCAL_SYSTEM_GREGORIAN; }
    /// @{
    /// What the year follows: the moon alone; the sun, with months of the moon; the sun alone. A user-defined calendar may say none
    /// of them.
    bool isLunar() const { return has(QCAL_LUNAR); }
    bool isLuniSolar() const { return has(QCAL_LUNISOLAR); }
    bool isSolar() const { return has(QCAL_SOLAR); }
    /// @}
    /// Whether it goes back to before it was introduced.
    bool isProleptic() const { return has(QCAL_PROLEPTIC); }
    /// Whether years are counted through 0. If not, the year before 1 is -1, where there is one.
    bool hasYearZero() const { return has(QCAL_YEAR_ZERO); }
    /// @{
    /// Days of the longest and of the shortest month, months of the longest year. A user-defined calendar may have others far from
    /// our time.
    int maximumDaysInMonth() const { return properties().max_days_in_month; }
    int minimumDaysInMonth() const { return properties().min_days_in_month; }
    int maximumMonthsInYear() const { return properties().max_months_in_year; }
    /// @}
    /// The primary name, whichever was used to open it.
    std::string name() const {
        const char *name = qcal_calendar_name(m_cal);
        return name != nullptr ? name : std::string();
    }

    /// The day with this date; null where there is none, where a part is Unspecified, and where it is beyond the days of QDate.
    inline QDate dateFromParts(int year, int month, int day) const;
    /// Likewise.
    inline QDate dateFromParts(const YearMonthDay &parts) const;
    /// In Qt from 6.7 on. The day with this month and day that falls on a weekday, 1 Monday to 7 Sunday, in this year or whole
    /// centuries away: the nearest, the later one of two, 14 centuries away at most. Null where there is none.
    inline QDate matchCenturyToWeekday(const YearMonthDay &parts, int dow) const;
    /// The date of a day. Invalid parts for a null date, for a day that the calendar has not, and in the year that is Unspecified.
    inline YearMonthDay partsFromDate(QDate date) const;
    /// The day of the week: 1 Monday to 7 Sunday, or from 1 in the calendar's own week. 0 for a null date and for a day that the
    /// calendar has not.
    inline int dayOfWeek(QDate date) const;

    /// The name of a month as it stands within a date, in some languages the genitive. The year matters where names differ: Hebrew
    /// Adar. Without one, a year near ours that has such a month. The number where nobody has a name; empty where there is no such
    /// month, year or width.
    std::string monthName(const QLocale &locale, int month, int year = Unspecified,
                          QLocale::FormatType format = QLocale::LongFormat) const {
        return month_name(locale, month, year, format, QCAL_IN_DATE);
    }
    /// Likewise as it stands alone, such as above the page of a month.
    std::string standaloneMonthName(const QLocale &locale, int month, int year = Unspecified,
                                    QLocale::FormatType format = QLocale::LongFormat) const {
        return month_name(locale, month, year, format, QCAL_STANDALONE);
    }
    /// @{
    /// Not there: in Qt a width in the place of the year compiles, and is the year 0, 1 or 2.
    std::string monthName(const QLocale &locale, int month, QLocale::FormatType format) const = delete;
    std::string standaloneMonthName(const QLocale &locale, int month, QLocale::FormatType format) const = delete;
    /// @}
    /// The name of a day of the week, as dayOfWeek() counts, within a date. Empty where there is no such day or width.
    std::string weekDayName(const QLocale &locale, int day, QLocale::FormatType format = QLocale::LongFormat) const {
        return weekday_name(locale, day, format, QCAL_IN_DATE);
    }
    /// Likewise as it stands alone, such as above a column.
    std::string standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format = QLocale::LongFormat) const {
        return weekday_name(locale, day, format, QCAL_STANDALONE);
    }
    /// Writes by a format of Qt's tokens the first of these that is valid: the date and time; the date alone, the tokens of the
    /// time copied; the time alone, the tokens of the date copied. Empty where none is, and for a day that the calendar has not.
    inline std::string dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                        const QLocale &locale) const;
    /// All names and aliases of all calendars, sorted without regard to ASCII case: in Qt those of five calendars and of what is
    /// registered.
    static QStringList availableCalendars() {
        QStringList found;
        qcal_names *names = nullptr;
        if (qcal_registry_names(nullptr, &names) == QCAL_OK) {
            found = list(names);
        }
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        std::sort(found.begin(), found.end(), [&](const std::string &a, const std::string &b) {
            return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) {
                return static_cast<unsigned char>(lower(x)) < static_cast<unsigned char>(lower(y));
            });
        });
        return found;
    }

    // Not in Qt.

    /** How many days the month has in most years. */
    int usualDaysInMonth(int month) const {
        std::int32_t days = 0;
        return qcal_usual_days_in_month(m_cal, month, &days) == QCAL_OK ? days : 0;
    }
    /** One of the enum, or User; systemId() tells all calendars apart. */
    System system() const {
        const qcal_system found = id();
        return found == QCAL_SYSTEM_GREGORIAN || (found >= QCAL_SYSTEM_JULIAN && found <= QCAL_SYSTEM_ISLAMIC_CIVIL)
                   ? static_cast<System>(found)
                   : System::User;
    }
    /// The id, invalid where there is no calendar.
    SystemId systemId() const { return SystemId(id()); }
    /** The id of qcal, to be stored; QCAL_SYSTEM_USER where there is no calendar. */
    qcal_system id() const {
        qcal_system system = QCAL_SYSTEM_USER;
        (void)qcal_calendar_system(m_cal, &system);
        return system;
    }
    /** All names and aliases, the primary one first. */
    QStringList names() const {
        qcal_names *names = nullptr;
        return qcal_calendar_names(m_cal, &names) == QCAL_OK ? list(names) : QStringList();
    }
    /** What qcal.h tells of the calendar, such as its range; all 0 for an invalid one. */
    qcal_properties properties() const {
        qcal_properties found = qcal_properties();
        found.size = static_cast<std::uint32_t>(sizeof found);
        (void)qcal_calendar_properties(m_cal, &found);
        return found;
    }
    /** For the functions of qcal.h. It stays this object's. */
    qcal_calendar *handle() const noexcept { return m_cal; }

    /// @{
    /// Calendars are compared by id(). Two invalid ones are equal. In Qt they cannot be compared.
    friend bool operator==(const QCalendar &a, const QCalendar &b) { return a.id() == b.id(); }
    friend bool operator!=(const QCalendar &a, const QCalendar &b) { return a.id() != b.id(); }
    friend bool operator<(const QCalendar &a, const QCalendar &b) { return a.id() < b.id(); }
    /// @}

private:
    bool has(std::uint32_t flag) const { return (properties().flags & flag) != 0; }
    static QStringList list(qcal_names *names) {
        const std::unique_ptr<qcal_names, void (*)(qcal_names *)> owner(names, qcal_names_destroy);
        QStringList found;
        for (std::size_t i = 0; i < qcal_names_count(names); i++) {
            found.emplace_back(qcal_names_get(names, i));
        }
        return found;
    }
    // A year that has this month: names may depend on the year, so one near to ours.
    int year_of_month(int month) const {
        qcal_date date = {1, 1, 1};
        const qcal_properties found = properties();
        if (qcal_jdn_to_date(m_cal, 2451545, &date) != QCAL_OK) {
            date.year = found.last_year;
        }
        for (int i = 0; i < 40 && date.year - i >= found.first_year; i++) {
            if (monthsInYear(date.year - i) >= month) {
                return date.year - i;
            }
        }
        return date.year;
    }
    std::string month_name(const QLocale &locale, int month, int year, int width, int context) const {
        if (m_cal == nullptr || width < QCAL_WIDE || width > QCAL_NARROW) {
            return std::string();
        }
        const int in = year == Unspecified ? year_of_month(month) : year;
        return detail::text([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_month_name(m_cal, locale.name().c_str(), in, month, width, context, buf, cap, len);
        });
    }
    std::string weekday_name(const QLocale &locale, int day, int width, int context) const {
        if (m_cal == nullptr || width < QCAL_WIDE || width > QCAL_NARROW) {
            return std::string();
        }
        return detail::text([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_weekday_name(m_cal, locale.name().c_str(), day, width, context, buf, cap, len);
        });
    }
    qcal_calendar *m_cal = nullptr;
};

} // namespace legacy
} // namespace qcal

/// Hashes a calendar by its id, as calendars are compared.
template <>
struct std::hash<qcal::legacy::QCalendar> {
    /// The hash.
    std::size_t operator()(const qcal::legacy::QCalendar &cal) const noexcept { return std::hash<qcal_system>()(cal.id()); }
};

#endif
