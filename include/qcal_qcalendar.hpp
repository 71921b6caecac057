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

/// A number of 64 bits, with a sign.
using qint64 = std::int64_t;
/// A text in UTF-8.
using QString = std::string;
/// Texts in UTF-8.
using QStringList = std::vector<std::string>;

/** A text that comes in, UTF-8 or UTF-16. It keeps a copy in UTF-8. */
class QAnyStringView {
public:
    /// @{
    /// From a text in UTF-8, which is taken as it is, or in UTF-16, of which a half of a pair becomes U+FFFD. NULL, and no text,
    /// are the empty one.
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
    /// @}
    /// The text in UTF-8.
    const std::string &utf8() const noexcept { return m_utf8; }
    /// Whether it has no byte.
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
/// Qt has two classes; here it is one.
using QStringView = QAnyStringView;

/** A text that comes in, in Latin-1. */
class QLatin1StringView : public QAnyStringView {
public:
    /// From a text in Latin-1; NULL is the empty one.
    explicit QLatin1StringView(const char *text) : QAnyStringView(utf16(text != nullptr ? text : "")) {}

private:
    static std::u16string utf16(std::string_view text) {
        std::u16string wide;
        for (const char c : text) {
            wide.push_back(static_cast<unsigned char>(c));
        }
        return wide;
    }
};
/// The name that it had before.
using QLatin1String = QLatin1StringView;

#ifndef QStringLiteral // Qt has it as a macro
/// A literal in UTF-8.
inline QString QStringLiteral(const char *text) { return text; }
#endif

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

/** Builds a format of literal text and tokens: letters of the text in quotes, as Qt has them. */
class FormatBuilder {
public:
    void literal(char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '\'') {
            m_format += "''"; // in quotes and outside of them
            return;
        }
        if (letter != m_quoted) {
            m_format += '\'';
            m_quoted = letter;
        }
        m_format += c;
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

/** The same format in which the letters of dates, or all others, are mere text. */
inline std::string only(bool date, const std::string &format) {
    FormatBuilder builder;
    walk(
        format,
        [&](char c) {
            if ((c == 'd' || c == 'M' || c == 'y') == date) {
                builder.tokens(std::string_view(&c, 1));
            } else {
                builder.literal(c);
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
    /// What Qt has for languages by number. There are these two, and both are the C locale: other languages go by name.
    enum Language {
        AnyLanguage = 0, ///< The C locale.
        C = 1            ///< The C locale.
    };
    /// How wide a name is, or which of the locale's own patterns is meant.
    enum FormatType {
        LongFormat,  ///< Whole names; the locale's pattern with the day of the week.
        ShortFormat, ///< Abbreviated names; the locale's short pattern, mostly of numbers.
        NarrowFormat ///< Names of a letter or so, not always different from each other; as a pattern the short one.
    };

    /// The C locale. In Qt it is the language of the system.
    QLocale() = default;
    /// The C locale, whatever the language.
    explicit QLocale(Language) {}
    /// The locale of this name. Text that is no locale, the empty one and the root locale of CLDR, "und" or "root", are the C
    /// locale.
    explicit QLocale(QAnyStringView name) {
        std::int32_t first_day = 0, min_days = 0, weekend = 0;
        const std::string text = normal(name.utf8());
        if (!text.empty() && text != "c" && text != "posix" && text != "und" && text != "root" &&
            qcal_locale_week(text.c_str(), &first_day, &min_days, &weekend) == QCAL_OK) {
            m_name = text;
        }
    }
    /// The C locale: English names, numbers in ASCII.
    static QLocale c() { return QLocale(); }
    /// The name as it was given, in Qt's letters: "de_DE" for "de-de.UTF-8"; "C" for the C locale. Qt adds the region that a language
    /// is most spoken in, and has no scripts: here "de" is "de", and "sr_Latn_RS" is so.
    std::string name() const { return m_name; }
    /** The locale's own pattern of Gregorian dates, in the tokens of Qt. Qt takes it for all calendars. */
    inline std::string dateFormat(FormatType format = LongFormat) const;

    /// @{
    /// Writes a date, or a date and a time, with the names and digits of the locale: by its own pattern (dateFormat()) or by a
    /// format of Qt's tokens. Where no calendar is given it is the Gregorian. An empty text for what is null, for a day that the
    /// calendar has not and for an invalid calendar. The tokens of the time are copied where there is only a date.
    inline std::string toString(QDate date, FormatType format = LongFormat) const;
    inline std::string toString(QDate date, FormatType format, QCalendar cal) const;
    inline std::string toString(QDate date, QStringView format) const;
    inline std::string toString(QDate date, QStringView format, QCalendar cal) const;
    inline std::string toString(const QDateTime &dateTime, QStringView format) const;
    inline std::string toString(const QDateTime &dateTime, QStringView format, QCalendar cal) const;
    /// @}

    /// @{
    /// Reads what toString() writes by the same pattern, and some more: see forgiving-reader in docs/QUIRKS.md. Null for any other
    /// text, for a date that the calendar has not, for an empty text and an empty format. Tokens of the time are mere letters.
    ///
    /// Years of two digits are those from baseYear on, a hundred of them. Without it they are from 1900 on in the Gregorian, Julian
    /// and Milankovic calendars, in others from the year in which the Gregorian 1950 began. A format without a year is of the year
    /// baseYear, else of 1900, counted as the calendar counts.
    inline QDate toDate(QAnyStringView string, FormatType format = LongFormat) const;
    inline QDate toDate(QAnyStringView string, FormatType format, QCalendar cal) const;
    inline QDate toDate(QAnyStringView string, FormatType format, QCalendar cal, int baseYear) const;
    inline QDate toDate(QAnyStringView string, QStringView format) const;
    inline QDate toDate(QAnyStringView string, QStringView format, QCalendar cal) const;
    inline QDate toDate(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const;
    /// @}
    /// @{
    /// As toDate(), with the time that the text has; 0:00 where the format has none.
    inline QDateTime toDateTime(QAnyStringView string, QStringView format) const;
    inline QDateTime toDateTime(QAnyStringView string, QStringView format, QCalendar cal) const;
    inline QDateTime toDateTime(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const;
    /// @}

    /// @{
    /// Compared by name().
    friend bool operator==(const QLocale &a, const QLocale &b) { return a.m_name == b.m_name; }
    friend bool operator!=(const QLocale &a, const QLocale &b) { return a.m_name != b.m_name; }
    /// @}

private:
    // language_Script_REGION, without encoding and modifier. Behind a part of one letter ("de-u-nu-latn") all is as it was given.
    static std::string normal(const std::string &name) {
        const std::string text = name.find('\0') == std::string::npos ? name.substr(0, name.find_first_of(".@")) : std::string();
        std::string made;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = text.find_first_of("-_", at);
            end = end == std::string::npos ? text.size() : end;
            if (at != 0 && end - at <= 1) {
                return made + text.substr(at - 1);
            }
            made += at != 0 ? "_" : "";
            for (std::size_t i = at; i < end; i++) {
                const bool upper = at != 0 && (end - at == 2 || (end - at == 4 && i == at));
                made += upper && text[i] >= 'a' && text[i] <= 'z'    ? static_cast<char>(text[i] - 'a' + 'A')
                        : !upper && text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a')
                                                                     : text[i];
            }
            at = end + 1;
        }
        return made;
    }
    std::string m_name = "C";
};

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
        return detail::Formatter(m_cal, locale.name(), detail::only(false, format.utf8())).write(properties().epoch_jdn, &time);
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
    return toDateTime(string, detail::only(true, format.utf8()), cal).date();
}
inline QDate QLocale::toDate(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const {
    return toDateTime(string, detail::only(true, format.utf8()), cal, baseYear).date();
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

/// Hashes a calendar by its id, as calendars are compared.
template <>
struct std::hash<qcal::legacy::QCalendar> {
    /// The hash.
    std::size_t operator()(const qcal::legacy::QCalendar &cal) const noexcept { return std::hash<qcal_system>()(cal.id()); }
};

#endif
