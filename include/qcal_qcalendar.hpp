/**
 * @file
 * The shape of QCalendar, for code without Qt: C++17, header only, on qcal.h alone.
 *
 * In code written for Qt change the include, and name the namespace:
 *
 *     #include <QCalendar>  #include <QDate> ...      becomes     #include <qcal_qcalendar.hpp>
 *                                                                 using namespace qcal::legacy;
 *
 * Classes, nested types, members, order of arguments, defaults, values of enums and what is returned on failure (0, false, an empty
 * text, a null date) are those of Qt 6. Texts are std::string in UTF-8; formats and names are taken as UTF-8 or UTF-16, u"yyyy" too.
 * What a call that failed would not say is in qcal_last_error().
 *
 * docs/PARITY.md names every member beside its counterpart, docs/QUIRKS.md what is different on purpose. In one program with Qt write
 * qcal::legacy::QCalendar, or a namespace alias, instead of the using directive.
 */
#ifndef QCAL_QCALENDAR_HPP
#define QCAL_QCALENDAR_HPP

#include "qcal.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <limits>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qcal {
namespace legacy {

using qint64 = std::int64_t;
using QString = std::string;
using QStringList = std::vector<std::string>;

/** A text that comes in, UTF-8 or UTF-16. It keeps a copy in UTF-8. */
class QAnyStringView {
public:
    QAnyStringView() = default;
    QAnyStringView(std::nullptr_t) {}
    QAnyStringView(const char *text) : m_utf8(text != nullptr ? text : "") {}
    QAnyStringView(std::string_view text) : m_utf8(text) {}
    QAnyStringView(std::string text) : m_utf8(std::move(text)) {}
    QAnyStringView(const char16_t *text) : QAnyStringView(text != nullptr ? std::u16string_view(text) : std::u16string_view()) {}
    QAnyStringView(const std::u16string &text) : QAnyStringView(std::u16string_view(text)) {}
    QAnyStringView(std::u16string_view text) {
        for (std::size_t i = 0; i < text.size(); i++) {
            char32_t c = text[i];
            if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000) {
                c = 0x10000 + ((c - 0xd800) << 10) + (static_cast<char32_t>(text[++i]) - 0xdc00);
            } else if (c >= 0xd800 && c < 0xe000) {
                c = 0xfffd; // half of a pair
            }
            append(c);
        }
    }
#ifdef __cpp_char8_t
    QAnyStringView(const char8_t *text) : QAnyStringView(reinterpret_cast<const char *>(text)) {}
#endif
    const std::string &utf8() const noexcept { return m_utf8; }
    bool isEmpty() const noexcept { return m_utf8.empty(); }

private:
    void append(char32_t c) {
        const auto add = [this](char32_t byte) { m_utf8.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xc0 | c >> 6);
            add(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            add(0xe0 | c >> 12);
            add(0x80 | (c >> 6 & 0x3f));
            add(0x80 | (c & 0x3f));
        } else {
            add(0xf0 | c >> 18);
            add(0x80 | (c >> 12 & 0x3f));
            add(0x80 | (c >> 6 & 0x3f));
            add(0x80 | (c & 0x3f));
        }
    }
    std::string m_utf8;
};
using QStringView = QAnyStringView;

namespace detail {

/** The day of a null date, as QDate::toJulianDay() of Qt answers. */
constexpr qint64 null_day = std::numeric_limits<qint64>::min();

/** The text that a function of qcal writes; empty where it fails. */
template <typename Write>
std::string text(const Write &write) {
    char buffer[128];
    std::size_t length = 0;
    qcal_status status = write(buffer, sizeof buffer, &length);
    if (status == QCAL_OK) {
        return std::string(buffer, length);
    }
    std::string longer;
    if (status == QCAL_ERR_BUFFER_TOO_SMALL) {
        longer.resize(length + 1);
        status = write(&longer[0], longer.size(), &length);
        longer.resize(status == QCAL_OK ? length : 0);
    }
    return longer;
}

/** A formatter for the tokens of Qt, or of a style. */
class Formatter {
public:
    Formatter(const qcal_calendar *cal, const std::string &locale, const std::string &format, const int *base_year = nullptr) {
        qcal_text_options options = qcal_text_options();
        options.size = static_cast<std::uint32_t>(sizeof options);
        options.pattern_language = QCAL_PATTERN_LEGACY;
        if (base_year != nullptr) {
            options.flags = QCAL_WINDOW_SET;
            options.two_digit_window_start = *base_year;
        }
        if (cal != nullptr && format.find('\0') == std::string::npos) {
            (void)qcal_formatter_open(cal, locale.c_str(), format.c_str(), &options, &m_fmt);
        }
    }
    Formatter(const Formatter &) = delete;
    Formatter &operator=(const Formatter &) = delete;
    ~Formatter() { qcal_formatter_release(m_fmt); }

    std::string write(qint64 jdn, const qcal_time *time) const {
        return m_fmt == nullptr ? std::string() : text([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_format(m_fmt, jdn, time, buf, cap, len);
        });
    }
    bool read(const std::string &from, qint64 *jdn, qcal_time *time) const {
        time->size = static_cast<std::uint32_t>(sizeof *time);
        return m_fmt != nullptr && qcal_formatter_parse_time(m_fmt, from.data(), from.size(), jdn, time, nullptr) == QCAL_OK;
    }

private:
    qcal_formatter *m_fmt = nullptr;
};

/** Calls token(letter) for each letter of a format that stands outside of quotes, and literal(character) for the rest. */
template <typename Token, typename Literal>
void walk(const std::string &format, const Token &token, const Literal &literal) {
    bool quoted = false;
    for (std::size_t i = 0; i < format.size(); i++) {
        const char c = format[i];
        if (c == '\'' && i + 1 < format.size() && format[i + 1] == '\'') {
            literal(c);
            i++;
        } else if (c == '\'') {
            quoted = !quoted;
        } else if (!quoted && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
            token(c);
        } else {
            literal(c);
        }
    }
}

/** Builds a format of literal text and tokens. */
class FormatBuilder {
public:
    void literal(char c) {
        if (!m_quoted) {
            m_format += '\'';
            m_quoted = true;
        }
        m_format += c;
        if (c == '\'') {
            m_format += c;
        }
    }
    void tokens(std::string_view letters) {
        close();
        m_format += letters;
    }
    std::string take() {
        close();
        return std::move(m_format);
    }

private:
    void close() {
        if (m_quoted) {
            m_format += '\'';
            m_quoted = false;
        }
    }
    std::string m_format;
    bool m_quoted = false;
};

/** The same format in which the letters of dates are mere text. */
inline std::string only_time(const std::string &format) {
    FormatBuilder builder;
    walk(
        format,
        [&](char c) {
            if (c == 'd' || c == 'M' || c == 'y') {
                builder.literal(c);
            } else {
                builder.tokens(std::string_view(&c, 1));
            }
        },
        [&](char c) { builder.literal(c); });
    return builder.take();
}

inline bool has_year(const std::string &format) {
    bool found = false;
    walk(
        format, [&](char c) { found = found || c == 'y'; }, [](char) {});
    return found;
}

/** A pattern of UTS #35 in the tokens of Qt. */
inline std::string legacy_pattern(const std::string &pattern) {
    FormatBuilder builder;
    char letter = 0;
    std::size_t count = 0;
    const auto flush = [&] {
        switch (letter) {
        case 'y':
        case 'u': builder.tokens(count == 2 ? "yy" : "yyyy"); break;
        case 'M':
        case 'L': builder.tokens(std::string(std::min<std::size_t>(count, 4), 'M')); break;
        case 'd': builder.tokens(std::string(std::min<std::size_t>(count, 2), 'd')); break;
        case 'E':
        case 'c':
        case 'e': builder.tokens(count == 4 ? "dddd" : "ddd"); break;
        default: break; // an era: Qt's patterns have none
        }
        letter = 0;
        count = 0;
    };
    walk(
        pattern,
        [&](char c) {
            if (c != letter) {
                flush();
                letter = c;
            }
            count++;
        },
        [&](char c) {
            flush();
            builder.literal(c);
        });
    flush();
    return builder.take();
}

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

class Bridge;

} // namespace detail

class QCalendar;
class QCalendarBackend;
class QDate;
class QDateTime;
struct QCalendarLocale; // a table of names inside Qt: nobody asks for it here

/** A language and region by name, "fa_IR", "de"; without one, or with a text that is none, the C locale. */
class QLocale {
public:
    enum Language { AnyLanguage = 0, C = 1 };
    enum FormatType { LongFormat, ShortFormat, NarrowFormat };

    QLocale() = default;
    explicit QLocale(Language) {}
    explicit QLocale(QAnyStringView name) {
        std::int32_t first_day = 0, min_days = 0, weekend = 0;
        const std::string &text = name.utf8();
        if (!text.empty() && text.find('\0') == std::string::npos &&
            qcal_locale_week(text.c_str(), &first_day, &min_days, &weekend) == QCAL_OK && text != "und" && text != "root") {
            m_name = text;
        }
    }
    static QLocale c() { return QLocale(); }
    std::string name() const { return m_name; }
    /** The locale's own pattern of Gregorian dates, in the tokens of Qt. Qt takes it for all calendars. */
    inline std::string dateFormat(FormatType format = LongFormat) const;

    inline std::string toString(QDate date, FormatType format = LongFormat) const;
    inline std::string toString(QDate date, FormatType format, QCalendar cal) const;
    inline std::string toString(QDate date, QStringView format) const;
    inline std::string toString(QDate date, QStringView format, QCalendar cal) const;
    inline std::string toString(const QDateTime &dateTime, QStringView format) const;
    inline std::string toString(const QDateTime &dateTime, QStringView format, QCalendar cal) const;

    inline QDate toDate(QAnyStringView string, FormatType format = LongFormat) const;
    inline QDate toDate(QAnyStringView string, FormatType format, QCalendar cal) const;
    inline QDate toDate(QAnyStringView string, FormatType format, QCalendar cal, int baseYear) const;
    inline QDate toDate(QAnyStringView string, QStringView format) const;
    inline QDate toDate(QAnyStringView string, QStringView format, QCalendar cal) const;
    inline QDate toDate(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const;
    inline QDateTime toDateTime(QAnyStringView string, QStringView format) const;
    inline QDateTime toDateTime(QAnyStringView string, QStringView format, QCalendar cal) const;
    inline QDateTime toDateTime(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const;

private:
    std::string m_name = "C";
};

/** A time of day, beside a date. */
class QTime {
public:
    constexpr QTime() = default;
    constexpr QTime(int h, int m, int s = 0, int ms = 0)
        : m_msecs(h >= 0 && h < 24 && m >= 0 && m < 60 && s >= 0 && s < 60 && ms >= 0 && ms < 1000
                      ? ((h * 60 + m) * 60 + s) * 1000 + ms
                      : -1) {}
    constexpr bool isNull() const noexcept { return m_msecs < 0; }
    constexpr bool isValid() const noexcept { return m_msecs >= 0; }
    constexpr int hour() const noexcept { return isValid() ? m_msecs / 3600000 : -1; }
    constexpr int minute() const noexcept { return isValid() ? m_msecs / 60000 % 60 : -1; }
    constexpr int second() const noexcept { return isValid() ? m_msecs / 1000 % 60 : -1; }
    constexpr int msec() const noexcept { return isValid() ? m_msecs % 1000 : -1; }
    friend constexpr bool operator==(QTime a, QTime b) noexcept { return a.m_msecs == b.m_msecs; }
    friend constexpr bool operator!=(QTime a, QTime b) noexcept { return a.m_msecs != b.m_msecs; }

private:
    int m_msecs = -1;
};

/** A calendar: a value of the size of a pointer, that counts as an owner of its qcal_calendar. */
class QCalendar {
public:
    /** No year is given. It is no year either. */
    enum : int { Unspecified = std::numeric_limits<int>::min() };

    /** The ids of qcal: any other of them may be cast to it, such as QCAL_SYSTEM_HEBREW. */
    enum class System {
        Gregorian = QCAL_SYSTEM_GREGORIAN,
        Julian = QCAL_SYSTEM_JULIAN,
        Milankovic = QCAL_SYSTEM_MILANKOVIC,
        Jalali = QCAL_SYSTEM_JALALI,
        IslamicCivil = QCAL_SYSTEM_ISLAMIC_CIVIL,
        Last = IslamicCivil,
        User = QCAL_SYSTEM_USER
    };

    /** The id of a calendar, also of one that a program has registered; for this process only. */
    class SystemId {
    public:
        constexpr SystemId() = default;
        constexpr std::size_t index() const noexcept { return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_id)); }
        constexpr bool isValid() const noexcept { return m_id != QCAL_SYSTEM_USER; }

    private:
        friend class QCalendar;
        friend class QCalendarBackend;
        constexpr explicit SystemId(qcal_system id) noexcept : m_id(id) {}
        qcal_system m_id = QCAL_SYSTEM_USER;
    };

    struct YearMonthDay {
        YearMonthDay() = default;
        YearMonthDay(int y, int m = 1, int d = 1) : year(y), month(m), day(d) {}
        /** Whether month and day are given; whether there is such a date is for isDateValid(). */
        bool isValid() const { return month != Unspecified && day != Unspecified; }
        int year = Unspecified;
        int month = Unspecified;
        int day = Unspecified;
    };

    explicit QCalendar() : QCalendar(System::Gregorian) {}
    explicit QCalendar(System system) {
        if (system != System::User) {
            (void)qcal_calendar_open_system(static_cast<qcal_system>(system), &m_cal);
        }
    }
    explicit QCalendar(QAnyStringView name) {
        if (name.utf8().find('\0') == std::string::npos) {
            (void)qcal_calendar_open(name.utf8().c_str(), &m_cal);
        }
    }
    explicit QCalendar(SystemId id) {
        if (id.isValid()) {
            (void)qcal_calendar_open_system(id.m_id, &m_cal);
        }
    }
    /** Not in Qt: a calendar of qcal.h, of which it becomes one more owner. */
    explicit QCalendar(qcal_calendar *cal) noexcept : m_cal(qcal_calendar_retain(cal)) {}
    QCalendar(const QCalendar &other) noexcept : m_cal(qcal_calendar_retain(other.m_cal)) {}
    QCalendar(QCalendar &&other) noexcept : m_cal(std::exchange(other.m_cal, nullptr)) {}
    QCalendar &operator=(QCalendar other) noexcept {
        std::swap(m_cal, other.m_cal);
        return *this;
    }
    ~QCalendar() { qcal_calendar_release(m_cal); }

    bool isValid() const noexcept { return m_cal != nullptr; }

    int daysInMonth(int month, int year = Unspecified) const {
        std::int32_t days = 0;
        (void)(year == Unspecified ? qcal_max_days_in_month(m_cal, month, &days) : qcal_days_in_month(m_cal, year, month, &days));
        return days;
    }
    int daysInYear(int year) const {
        std::int32_t days = 0;
        return year != Unspecified && qcal_days_in_year(m_cal, year, &days) == QCAL_OK ? days : 0;
    }
    int monthsInYear(int year) const {
        std::int32_t months = 0;
        if (year == Unspecified) {
            return maximumMonthsInYear();
        }
        return qcal_months_in_year(m_cal, year, &months) == QCAL_OK ? months : 0;
    }
    bool isDateValid(int year, int month, int day) const {
        return year != Unspecified && qcal_is_valid_date(m_cal, year, month, day);
    }
    bool isLeapYear(int year) const {
        std::int32_t flag = 0;
        return year != Unspecified && qcal_is_leap_year(m_cal, year, &flag) == QCAL_OK && flag != 0;
    }

    bool isGregorian() const { return id() == QCAL_SYSTEM_GREGORIAN; }
    bool isLunar() const { return has(QCAL_LUNAR); }
    bool isLuniSolar() const { return has(QCAL_LUNISOLAR); }
    bool isSolar() const { return has(QCAL_SOLAR); }
    bool isProleptic() const { return has(QCAL_PROLEPTIC); }
    bool hasYearZero() const { return has(QCAL_YEAR_ZERO); }
    int maximumDaysInMonth() const { return properties().max_days_in_month; }
    int minimumDaysInMonth() const { return properties().min_days_in_month; }
    int maximumMonthsInYear() const { return properties().max_months_in_year; }
    std::string name() const {
        const char *name = qcal_calendar_name(m_cal);
        return name != nullptr ? name : std::string();
    }

    inline QDate dateFromParts(int year, int month, int day) const;
    inline QDate dateFromParts(const YearMonthDay &parts) const;
    inline QDate matchCenturyToWeekday(const YearMonthDay &parts, int dow) const;
    inline YearMonthDay partsFromDate(QDate date) const;
    inline int dayOfWeek(QDate date) const;

    std::string monthName(const QLocale &locale, int month, int year = Unspecified,
                          QLocale::FormatType format = QLocale::LongFormat) const {
        return month_name(locale, month, year, format, QCAL_IN_DATE);
    }
    std::string standaloneMonthName(const QLocale &locale, int month, int year = Unspecified,
                                    QLocale::FormatType format = QLocale::LongFormat) const {
        return month_name(locale, month, year, format, QCAL_STANDALONE);
    }
    // A width in the place of the year compiles in Qt, and is the year 0, 1 or 2.
    std::string monthName(const QLocale &locale, int month, QLocale::FormatType format) const = delete;
    std::string standaloneMonthName(const QLocale &locale, int month, QLocale::FormatType format) const = delete;
    std::string weekDayName(const QLocale &locale, int day, QLocale::FormatType format = QLocale::LongFormat) const {
        return weekday_name(locale, day, format, QCAL_IN_DATE);
    }
    std::string standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format = QLocale::LongFormat) const {
        return weekday_name(locale, day, format, QCAL_STANDALONE);
    }
    inline std::string dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                        const QLocale &locale) const;
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

    friend bool operator==(const QCalendar &a, const QCalendar &b) { return a.id() == b.id(); }
    friend bool operator!=(const QCalendar &a, const QCalendar &b) { return a.id() != b.id(); }
    friend bool operator<(const QCalendar &a, const QCalendar &b) { return a.id() < b.id(); }

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

/** A day, as Qt's QDate: a Julian Day number, -784350574879 to 784354017364, or null. Members without a calendar are Gregorian. */
class QDate {
public:
    constexpr QDate() = default;
    QDate(int y, int m, int d) : QDate(y, m, d, QCalendar()) {}
    QDate(int y, int m, int d, QCalendar cal) : QDate(cal.dateFromParts(y, m, d)) {}

    static constexpr QDate fromJulianDay(qint64 jd) { return QDate(jd >= first_day && jd <= last_day ? jd : detail::null_day); }
    constexpr qint64 toJulianDay() const noexcept { return m_jd; }
    constexpr bool isNull() const noexcept { return m_jd == detail::null_day; }
    constexpr bool isValid() const noexcept { return !isNull(); }

    int year(QCalendar cal = QCalendar()) const { return date(cal).year; }
    int month(QCalendar cal = QCalendar()) const { return date(cal).month; }
    int day(QCalendar cal = QCalendar()) const { return date(cal).day; }
    int dayOfWeek(QCalendar cal = QCalendar()) const { return cal.dayOfWeek(*this); }
    int dayOfYear(QCalendar cal = QCalendar()) const {
        std::int32_t day = 0;
        return isValid() && qcal_day_of_year(cal.handle(), m_jd, &day) == QCAL_OK ? day : 0;
    }
    int daysInMonth(QCalendar cal = QCalendar()) const {
        const qcal_date found = date(cal);
        return found.day == 0 ? 0 : cal.daysInMonth(found.month, found.year);
    }
    int daysInYear(QCalendar cal = QCalendar()) const {
        const qcal_date found = date(cal);
        return found.day == 0 ? 0 : cal.daysInYear(found.year);
    }
    /** The week of ISO 8601. */
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

    bool setDate(int year, int month, int day) { return setDate(year, month, day, QCalendar()); }
    bool setDate(int year, int month, int day, QCalendar cal) {
        *this = QDate(year, month, day, cal);
        return isValid();
    }
    void getDate(int *year, int *month, int *day) const {
        const qcal_date found = date(QCalendar());
        for (const auto &[to, part] : {std::pair(year, found.year), std::pair(month, found.month), std::pair(day, found.day)}) {
            if (to != nullptr) {
                *to = part;
            }
        }
    }
    QDate addDays(qint64 days) const {
        const bool fits = isValid() && days >= first_day - last_day && days <= last_day - first_day;
        return fits ? fromJulianDay(m_jd + days) : QDate();
    }
    QDate addMonths(int months, QCalendar cal = QCalendar()) const { return add(qcal_duration{0, months, 0, 0}, cal); }
    QDate addYears(int years, QCalendar cal = QCalendar()) const { return add(qcal_duration{years, 0, 0, 0}, cal); }
    qint64 daysTo(QDate other) const { return isValid() && other.isValid() ? other.m_jd - m_jd : 0; }

    std::string toString(QStringView format, QCalendar cal = QCalendar()) const {
        return QLocale::c().toString(*this, format, cal);
    }
    static QDate fromString(QAnyStringView string, QStringView format, QCalendar cal = QCalendar()) {
        return QLocale::c().toDate(string, format, cal);
    }
    static QDate fromString(QAnyStringView string, QStringView format, int baseYear, QCalendar cal = QCalendar()) {
        return QLocale::c().toDate(string, format, cal, baseYear);
    }
    static bool isLeapYear(int year) { return QCalendar().isLeapYear(year); }
    static bool isValid(int y, int m, int d) { return QCalendar().isDateValid(y, m, d); }

    friend constexpr bool operator==(QDate a, QDate b) noexcept { return a.m_jd == b.m_jd; }
    friend constexpr bool operator!=(QDate a, QDate b) noexcept { return a.m_jd != b.m_jd; }
    friend constexpr bool operator<(QDate a, QDate b) noexcept { return a.m_jd < b.m_jd; }
    friend constexpr bool operator<=(QDate a, QDate b) noexcept { return a.m_jd <= b.m_jd; }
    friend constexpr bool operator>(QDate a, QDate b) noexcept { return a.m_jd > b.m_jd; }
    friend constexpr bool operator>=(QDate a, QDate b) noexcept { return a.m_jd >= b.m_jd; }

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
    QDateTime() = default;
    QDateTime(QDate date, QTime time) : m_date(date), m_time(date.isValid() && !time.isValid() ? QTime(0, 0) : time) {}
    bool isNull() const { return m_date.isNull() && m_time.isNull(); }
    bool isValid() const { return m_date.isValid() && m_time.isValid(); }
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }
    QDateTime addDays(qint64 days) const { return moved(m_date.addDays(days)); }
    QDateTime addMonths(int months) const { return addMonths(months, QCalendar()); }
    QDateTime addYears(int years) const { return addYears(years, QCalendar()); }
    /** Not in Qt, which adds Gregorian months to a time. */
    QDateTime addMonths(int months, QCalendar cal) const { return moved(m_date.addMonths(months, cal)); }
    /** Not in Qt. */
    QDateTime addYears(int years, QCalendar cal) const { return moved(m_date.addYears(years, cal)); }

    std::string toString(QStringView format, QCalendar cal = QCalendar()) const {
        return QLocale::c().toString(*this, format, cal);
    }
    static QDateTime fromString(QAnyStringView string, QStringView format, QCalendar cal = QCalendar()) {
        return QLocale::c().toDateTime(string, format, cal);
    }
    static QDateTime fromString(QAnyStringView string, QStringView format, int baseYear, QCalendar cal = QCalendar()) {
        return QLocale::c().toDateTime(string, format, cal, baseYear);
    }
    friend bool operator==(const QDateTime &a, const QDateTime &b) { return a.m_date == b.m_date && a.m_time == b.m_time; }
    friend bool operator!=(const QDateTime &a, const QDateTime &b) { return !(a == b); }

private:
    QDateTime moved(QDate date) const { return date.isValid() ? QDateTime(date, m_time) : QDateTime(); }
    QDate m_date;
    QTime m_time;
};

inline QDate QCalendar::dateFromParts(int year, int month, int day) const {
    qint64 jdn = detail::null_day;
    const bool found = year != Unspecified && qcal_date_to_jdn(m_cal, year, month, day, &jdn) == QCAL_OK;
    return found ? QDate::fromJulianDay(jdn) : QDate();
}

inline QDate QCalendar::dateFromParts(const YearMonthDay &parts) const {
    return dateFromParts(parts.year, parts.month, parts.day);
}

inline QDate QCalendar::matchCenturyToWeekday(const YearMonthDay &parts, int dow) const {
    qint64 jdn = detail::null_day;
    const bool found = parts.isValid() && parts.year != Unspecified &&
                       qcal_match_century_to_weekday(m_cal, parts.year, parts.month, parts.day, dow, &jdn) == QCAL_OK;
    return found ? QDate::fromJulianDay(jdn) : QDate();
}

inline QCalendar::YearMonthDay QCalendar::partsFromDate(QDate date) const {
    qcal_date found = {0, 0, 0};
    if (!date.isValid() || qcal_jdn_to_date(m_cal, date.toJulianDay(), &found) != QCAL_OK || found.year == Unspecified) {
        return YearMonthDay();
    }
    return YearMonthDay(found.year, found.month, found.day);
}

inline int QCalendar::dayOfWeek(QDate date) const {
    std::int32_t day = 0;
    return date.isValid() && qcal_day_of_week(m_cal, date.toJulianDay(), &day) == QCAL_OK ? day : 0;
}

inline std::string QCalendar::dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                               const QLocale &locale) const {
    const bool both = datetime.isValid();
    const QDate date = both ? datetime.date() : dateOnly;
    const QTime clock = both ? datetime.time() : timeOnly;
    qcal_time time = qcal_time();
    time.size = static_cast<std::uint32_t>(sizeof time);
    if (clock.isValid()) {
        time.hour = clock.hour();
        time.minute = clock.minute();
        time.second = clock.second();
        time.nanosecond = clock.msec() * 1000000;
    }
    if (date.isValid()) {
        return detail::Formatter(m_cal, locale.name(), format.utf8()).write(date.toJulianDay(), both ? &time : nullptr);
    }
    if (clock.isValid()) {
        return detail::Formatter(m_cal, locale.name(), detail::only_time(format.utf8())).write(properties().epoch_jdn, &time);
    }
    return std::string();
}

inline std::string QLocale::dateFormat(FormatType format) const {
    if (m_name == "C") {
        return format == LongFormat ? "dddd, d MMMM yyyy" : "d MMM yyyy";
    }
    qcal_formatter *style = nullptr;
    const std::int32_t which = format == LongFormat ? QCAL_STYLE_FULL : QCAL_STYLE_SHORT;
    (void)qcal_formatter_open_style(QCalendar().handle(), m_name.c_str(), which, nullptr, &style);
    const std::string pattern = detail::text(
        [&](char *buf, std::size_t cap, std::size_t *len) { return qcal_formatter_pattern(style, buf, cap, len); });
    qcal_formatter_release(style);
    return detail::legacy_pattern(pattern);
}

inline std::string QLocale::toString(QDate date, FormatType format) const {
    return toString(date, dateFormat(format), QCalendar());
}
inline std::string QLocale::toString(QDate date, FormatType format, QCalendar cal) const {
    return toString(date, dateFormat(format), cal);
}
inline std::string QLocale::toString(QDate date, QStringView format) const { return toString(date, format, QCalendar()); }
inline std::string QLocale::toString(QDate date, QStringView format, QCalendar cal) const {
    return cal.dateTimeToString(format, QDateTime(), date, QTime(), *this);
}
inline std::string QLocale::toString(const QDateTime &dateTime, QStringView format) const {
    return toString(dateTime, format, QCalendar());
}
inline std::string QLocale::toString(const QDateTime &dateTime, QStringView format, QCalendar cal) const {
    return cal.dateTimeToString(format, dateTime, QDate(), QTime(), *this);
}

namespace detail {

/** Reads a text. Without a base year two digits are from 1900 in Roman calendars, as in Qt, elsewhere of the window of qcal. */
inline QDateTime read(const QLocale &locale, const std::string &text, const std::string &format, const QCalendar &cal,
                      const int *base) {
    const int roman = 1900;
    const qcal_system id = cal.id();
    if (base == nullptr && (id == QCAL_SYSTEM_GREGORIAN || id == QCAL_SYSTEM_JULIAN || id == QCAL_SYSTEM_MILANKOVIC)) {
        base = &roman;
    }
    qint64 jdn = 0;
    qcal_time time = qcal_time();
    bool good = false;
    if (text.empty() || format.empty()) {
        return QDateTime();
    }
    if (has_year(format)) {
        good = Formatter(cal.handle(), locale.name(), format, base).read(text, &jdn, &time);
    } else { // a year that the format lacks is the base year
        char year[16];
        (void)std::snprintf(year, sizeof year, "%04d ", base != nullptr ? *base : roman);
        good = Formatter(cal.handle(), locale.name(), "yyyy " + format, base).read(year + text, &jdn, &time);
    }
    const QDate date = good ? QDate::fromJulianDay(jdn) : QDate();
    return date.isValid() ? QDateTime(date, QTime(time.hour, time.minute, time.second, time.nanosecond / 1000000)) : QDateTime();
}

} // namespace detail

inline QDate QLocale::toDate(QAnyStringView string, FormatType format) const {
    return toDate(string, dateFormat(format), QCalendar());
}
inline QDate QLocale::toDate(QAnyStringView string, FormatType format, QCalendar cal) const {
    return toDate(string, dateFormat(format), cal);
}
inline QDate QLocale::toDate(QAnyStringView string, FormatType format, QCalendar cal, int baseYear) const {
    return toDate(string, dateFormat(format), cal, baseYear);
}
inline QDate QLocale::toDate(QAnyStringView string, QStringView format) const { return toDate(string, format, QCalendar()); }
inline QDate QLocale::toDate(QAnyStringView string, QStringView format, QCalendar cal) const {
    return toDateTime(string, format, cal).date();
}
inline QDate QLocale::toDate(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const {
    return toDateTime(string, format, cal, baseYear).date();
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format) const {
    return toDateTime(string, format, QCalendar());
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format, QCalendar cal) const {
    return detail::read(*this, string.utf8(), format.utf8(), cal, nullptr);
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const {
    return detail::read(*this, string.utf8(), format.utf8(), cal, &baseYear);
}

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
    using System = QCalendar::System;
    using SystemId = QCalendar::SystemId;
    using YearMonthDay = QCalendar::YearMonthDay;
    static constexpr int Unspecified = QCalendar::Unspecified;

    QCalendarBackend() = default;
    QCalendarBackend(const QCalendarBackend &) = delete;
    QCalendarBackend &operator=(const QCalendarBackend &) = delete;
    virtual ~QCalendarBackend() = default;

    virtual std::string name() const = 0;
    QStringList names() const { return QCalendar(calendarId()).names(); }
    System calendarSystem() const { return QCalendar(calendarId()).system(); }
    SystemId calendarId() const { return SystemId(m_id.load()); }

    virtual int daysInMonth(int month, int year = Unspecified) const = 0;
    virtual int daysInYear(int year) const { return monthsInYear(year) == 0 ? 0 : isLeapYear(year) ? 366 : 365; }
    virtual int monthsInYear(int year) const { return year > 0 || (year < 0 ? isProleptic() : hasYearZero()) ? 12 : 0; }
    virtual bool isDateValid(int year, int month, int day) const { return day > 0 && day <= daysInMonth(month, year); }
    virtual bool isLeapYear(int year) const = 0;
    virtual bool isLunar() const = 0;
    virtual bool isLuniSolar() const = 0;
    virtual bool isSolar() const = 0;
    virtual bool isProleptic() const { return true; }
    virtual bool hasYearZero() const { return false; }
    virtual int maximumDaysInMonth() const { return 31; }
    virtual int minimumDaysInMonth() const { return 29; }
    virtual int maximumMonthsInYear() const { return 12; }
    bool isGregorian() const { return false; } // that one is built in

    virtual bool dateToJulianDay(int year, int month, int day, qint64 *jd) const = 0;
    virtual YearMonthDay julianDayToDate(qint64 jd) const = 0;
    virtual int dayOfWeek(qint64 jd) const { return static_cast<int>((jd % 7 + 7) % 7) + 1; }
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
    virtual std::string standaloneMonthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const {
        return monthName(locale, month, year, format);
    }
    /** The names of days of the week; an empty text, as here: the locale's. */
    virtual std::string weekDayName(const QLocale &, int, QLocale::FormatType) const { return std::string(); }
    virtual std::string standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format) const {
        return weekDayName(locale, day, format);
    }
    virtual std::string dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                         const QLocale &locale) const {
        return QCalendar(calendarId()).dateTimeToString(format, datetime, dateOnly, timeOnly, locale);
    }

    /** Not in Qt: the years that exist. Both 0, as here: 1 to 9999, or -9999 to 9999 where isProleptic(). */
    virtual int firstYear() const { return 0; }
    virtual int lastYear() const { return 0; }
    /** Not in Qt: true where the members always answer the same. They are then asked once, and dates are converted by a table. */
    virtual bool isPure() const { return false; }

    static QStringList availableCalendars() { return QCalendar::availableCalendars(); }
    /**
     * Registers the calendar under these names, or its name() where there are none: under all or not at all. Where it failed the
     * answer is invalid, qcal_last_error() tells why, and the object still belongs to the caller.
     */
    inline SystemId registerCustomBackend(const QStringList &names);

protected:
    virtual const QCalendarLocale *localeMonthIndexData() const { return nullptr; }
    virtual const char16_t *localeMonthData() const { return nullptr; }

private:
    std::atomic<qcal_system> m_id{QCAL_SYSTEM_USER};
    std::atomic<bool> m_taken{false};
};

namespace detail {

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

template <>
struct std::hash<qcal::legacy::QCalendar> {
    std::size_t operator()(const qcal::legacy::QCalendar &cal) const noexcept { return std::hash<qcal_system>()(cal.id()); }
};

#endif
