/**
 * @file
 * qcal::formatter, RFC 9557, weeks of locales. Names of months and the like are members of qcal::calendar. Part of qcal.hpp.
 */
#ifndef QCAL_TEXT_HPP
#define QCAL_TEXT_HPP

#include "calendar.hpp"
#include "columns.hpp"

namespace qcal {

/** The language that patterns are written in. */
enum class pattern_language : std::int32_t {
    uts35 = QCAL_PATTERN_UTS35,  /**< The date fields of UTS #35: "EEEE, d MMMM y". */
    legacy = QCAL_PATTERN_LEGACY /**< The tokens of QDateTime::toString(): "dddd, d MMMM yyyy hh:mm". */
};

/** The digits of numbers. */
enum class digits : std::int32_t {
    locale = QCAL_DIGITS_LOCALE, /**< Those of the locale. */
    ascii = QCAL_DIGITS_ASCII    /**< 0 to 9. */
};

/** How a formatter works. */
struct text_options {
    qcal::pattern_language pattern_language = qcal::pattern_language::uts35; /**< The language of the pattern. */
    qcal::digits digits = qcal::digits::locale;                              /**< The digits of numbers. */
    std::optional<std::int32_t> two_digit_window_start; /**< The first of the hundred years that two digits can mean; none: from the year
                                                             in which the Gregorian year 1950 began. */
};

/** A day, and a time where the text has one. */
struct day_and_time {
    jdn day;                         /**< The day. */
    std::optional<time_of_day> time; /**< The time; its zone is always empty. */

    /** Whether all of it is equal. */
    friend bool operator==(const day_and_time &a, const day_and_time &b) noexcept { return a.day == b.day && a.time == b.time; }
    /** Whether some of it differs. */
    friend bool operator!=(const day_and_time &a, const day_and_time &b) noexcept { return !(a == b); }
};

/**
 * A calendar, a locale and a pattern, ready to write days and to read them: a handle of qcal.h that counts its owners by itself.
 *
 * There is always a formatter in it, never none: it is made by open() alone. Copies are cheap; moving copies, so that a moved-from
 * formatter is unchanged.
 * Threads: a formatter is immutable, any number may use it, and none waits for another.
 */
class formatter {
public:
    /** Opens a formatter for a pattern. */
    [[nodiscard]] static result<formatter> open(const calendar &cal, std::string_view locale, std::string_view pattern,
                                                const text_options &options = {}) noexcept {
        const detail::terminated tag(locale), fields(pattern);
        if (!tag.ok() || !fields.ok()) {
            return (tag.ok() ? fields : tag).fault(status::invalid_argument);
        }
        const qcal_text_options c = to_c(options);
        qcal_formatter *handle = nullptr;
        const qcal_status code = qcal_formatter_open(cal.handle(), tag.c_str(), fields.c_str(), &c, &handle);
        return code == QCAL_OK ? result<formatter>(formatter(handle)) : result<formatter>(detail::failed(code));
    }
    /** Opens a formatter for a style of the locale. */
    [[nodiscard]] static result<formatter> open(const calendar &cal, std::string_view locale, style how,
                                                const text_options &options = {}) noexcept {
        const detail::terminated tag(locale);
        if (!tag.ok()) {
            return tag.fault(status::invalid_argument);
        }
        const qcal_text_options c = to_c(options);
        qcal_formatter *handle = nullptr;
        const qcal_status code = qcal_formatter_open_style(cal.handle(), tag.c_str(), static_cast<std::int32_t>(how), &c, &handle);
        return code == QCAL_OK ? result<formatter>(formatter(handle)) : result<formatter>(detail::failed(code));
    }
    /** One owner more. */
    formatter(const formatter &other) noexcept : handle_(qcal_formatter_retain(other.handle_)) {}
    /** One owner more of the other one, one less of this. */
    formatter &operator=(const formatter &other) noexcept {
        formatter copy(other);
        swap(*this, copy);
        return *this;
    }
    ~formatter() { qcal_formatter_release(handle_); }
    /** Exchanges two formatters; no owner is counted. */
    friend void swap(formatter &a, formatter &b) noexcept { std::swap(a.handle_, b.handle_); }
    /** The handle, for calls of qcal.h; it lives as long as this formatter. Never NULL. */
    [[nodiscard]] qcal_formatter *handle() const noexcept { return handle_; }

    /** The pattern: the one that it was opened with, or that of its style. */
    [[nodiscard]] result<std::string> pattern() const noexcept {
        return detail::text_out<char>([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_pattern(handle_, buf, cap, len);
        });
    }

    /** Writes a day. */
    [[nodiscard]] result<std::string> format(jdn day) const noexcept {
        return detail::text_out<char>([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_format(handle_, day.value(), nullptr, buf, cap, len);
        });
    }
    /** Writes a day and a time, for the time tokens of legacy patterns. */
    [[nodiscard]] result<std::string> format(jdn day, const time_of_day &time) const noexcept {
        const detail::c_time c(time);
        return c.ok() ? detail::text_out<char>([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_format(handle_, day.value(), c.get(), buf, cap, len);
        }) : result<std::string>(c.fault());
    }
    /** Writes a day in UTF-16. */
    [[nodiscard]] result<std::u16string> format_utf16(jdn day) const noexcept {
        return detail::text_out<char16_t>([&](std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_format_utf16(handle_, day.value(), nullptr, buf, cap, len);
        });
    }
    /** Writes a day and a time in UTF-16. */
    [[nodiscard]] result<std::u16string> format_utf16(jdn day, const time_of_day &time) const noexcept {
        const detail::c_time c(time);
        return c.ok() ? detail::text_out<char16_t>([&](std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_formatter_format_utf16(handle_, day.value(), c.get(), buf, cap, len);
        }) : result<std::u16string>(c.fault());
    }
    /** Writes a day into room of the caller's, and takes no memory. The view is of that room; a NUL stands behind it. */
    [[nodiscard]] result<std::string_view> format_into(column<char> room, jdn day) const noexcept {
        if (room.empty()) { // C would measure
            return error(status::buffer_too_small, "no room for the text");
        }
        std::size_t length = 0;
        const qcal_status code = qcal_formatter_format(handle_, day.value(), nullptr, room.data(), room.size(), &length);
        return code == QCAL_OK ? result<std::string_view>(std::string_view(room.data(), length)) : result<std::string_view>(detail::failed(code));
    }

    /** Reads a day; a time in the text is read and given up. Of status::parse, error::offset() says where the text is wrong. */
    [[nodiscard]] result<jdn> parse(std::string_view text) const noexcept {
        std::int64_t day = 0;
        std::size_t offset = error::no_offset;
        const qcal_status code = qcal_formatter_parse(handle_, detail::data_of(text), text.size(), &day, &offset);
        return code == QCAL_OK ? result<jdn>(jdn(day)) : result<jdn>(detail::failed(code, offset));
    }
    /** Reads a day and the time in the text. */
    [[nodiscard]] result<day_and_time> parse_time(std::string_view text) const noexcept {
        std::int64_t day = 0;
        std::size_t offset = error::no_offset;
        qcal_time time = {};
        time.size = sizeof time;
        const qcal_status code = qcal_formatter_parse_time(handle_, detail::data_of(text), text.size(), &day, &time, &offset);
        if (code != QCAL_OK) {
            return detail::failed(code, offset);
        }
        return day_and_time{jdn(day), detail::time_from_c(time)};
    }
    /** Reads a day from UTF-16; error::offset() counts units of 16 bits. */
    [[nodiscard]] result<jdn> parse_utf16(std::u16string_view text) const noexcept {
        return detail::guarded<result<jdn>>(status::no_memory, [&]() -> result<jdn> {
            std::vector<std::uint16_t> units(text.begin(), text.end()); // a char16_t is not a uint16_t
            units.push_back(0);                                         // never empty
            std::int64_t day = 0;
            std::size_t offset = error::no_offset;
            const qcal_status code = qcal_formatter_parse_utf16(handle_, units.data(), text.size(), &day, &offset);
            return code == QCAL_OK ? result<jdn>(jdn(day)) : result<jdn>(detail::failed(code, offset));
        });
    }

private:
    explicit formatter(qcal_formatter *handle) noexcept : handle_(handle) {}

    static qcal_text_options to_c(const text_options &options) noexcept {
        qcal_text_options c = {};
        c.size = sizeof c;
        c.flags = options.two_digit_window_start.has_value() ? QCAL_WINDOW_SET : 0u;
        c.pattern_language = static_cast<std::int32_t>(options.pattern_language);
        c.digits = static_cast<std::int32_t>(options.digits);
        c.two_digit_window_start = options.two_digit_window_start.value_or(0);
        return c;
    }

    qcal_formatter *handle_;
};

/** What a text of RFC 9557 says. */
struct ixdtf {
    qcal::calendar calendar;         /**< The calendar; iso8601 where the text names none. */
    jdn day;                         /**< The day. */
    std::optional<time_of_day> time; /**< The time, where there is one. */

    /** Whether all of it is equal. */
    friend bool operator==(const ixdtf &a, const ixdtf &b) noexcept { return a.calendar == b.calendar && a.day == b.day && a.time == b.time; }
    /** Whether some of it differs. */
    friend bool operator!=(const ixdtf &a, const ixdtf &b) noexcept { return !(a == b); }
};

/** Reads a text of RFC 9557: "2026-11-20T10:30:00+01:00[u-ca=hebrew]". Of status::parse, error::offset() says where it is wrong. */
[[nodiscard]] inline result<ixdtf> from_ixdtf(std::string_view text) noexcept {
    qcal_calendar *cal = nullptr;
    std::int64_t day = 0;
    std::size_t offset = error::no_offset;
    qcal_time time = {};
    time.size = sizeof time;
    const qcal_status code = qcal_from_ixdtf(detail::data_of(text), text.size(), &cal, &day, &time, &offset);
    if (code != QCAL_OK) {
        return detail::failed(code, offset);
    }
    result<calendar> named = calendar::adopt(cal);
    if (!named) {
        return named.error();
    }
    return ixdtf{*named, jdn(day), detail::time_from_c(time)};
}

/** Reads the day of a text of RFC 9557, whatever calendar it names: one that CLDR does not know is no matter unless it is critical. */
[[nodiscard]] inline result<jdn> day_from_ixdtf(std::string_view text) noexcept {
    std::int64_t day = 0;
    std::size_t offset = error::no_offset;
    const qcal_status code = qcal_from_ixdtf(detail::data_of(text), text.size(), nullptr, &day, nullptr, &offset);
    return code == QCAL_OK ? result<jdn>(jdn(day)) : result<jdn>(detail::failed(code, offset));
}

/** What a locale calls a week. */
[[nodiscard]] inline result<week_rules> locale_week(std::string_view locale) noexcept {
    const detail::terminated tag(locale);
    if (!tag.ok()) {
        return tag.fault(status::invalid_argument);
    }
    week_rules week;
    const qcal_status code = qcal_locale_week(tag.c_str(), &week.first_day, &week.min_days, &week.weekend_bits);
    return code == QCAL_OK ? result<week_rules>(week) : result<week_rules>(detail::failed(code));
}

}  // namespace qcal

#endif
