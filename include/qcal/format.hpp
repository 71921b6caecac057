/**
 * @file
 * std::format of days, dates, calendars and statuses, where the compiler has it. Part of qcal.hpp.
 */
#ifndef QCAL_FORMAT_HPP
#define QCAL_FORMAT_HPP

#include "calendar.hpp"

#if __cplusplus > 201703L && defined(__has_include)
#if __has_include(<format>)
#include <format>
#endif
#endif

namespace qcal {

/**
 * A day in a calendar and a language, to be written by std::format with a pattern of UTS #35, or in the long style of the locale:
 * std::format("{:EEEE, d MMMM y}", qcal::day_in(cal, day, "fa")). Keeps the calendar, and the text of the locale, which has to live as long.
 */
class day_in {
public:
    /** A day in a calendar and a language. */
    day_in(const qcal::calendar &cal, jdn day, std::string_view locale = {}) noexcept : cal_(cal), day_(day), locale_(locale) {}
    /** Written by a pattern, or in the long style where there is none. */
    [[nodiscard]] result<std::string> format(std::string_view pattern = {}) const noexcept {
        return pattern.empty() ? cal_.format(locale_, day_, style::long_form) : cal_.format(locale_, day_, pattern);
    }

private:
    qcal::calendar cal_;
    jdn day_;
    std::string_view locale_;
};

/** A date as ISO 8601 writes it, year, month and day by their numbers: "2026-11-20", "-0044-03-15", "+12026-01-01". */
[[nodiscard]] inline std::string to_string(const date &what) {
    const auto padded = [](std::int64_t number, std::size_t least) {
        std::string text = std::to_string(number);
        return text.size() < least ? std::string(least - text.size(), '0') + text : text;
    };
    const std::int64_t year = what.year;
    return (year < 0 ? "-" : year > 9999 ? "+" : "") + padded(year < 0 ? -year : year, 4) + "-" + padded(what.month, 2) + "-" +
           padded(what.day, 2);
}

}  // namespace qcal

#if defined(__cpp_lib_format)
namespace std {

/** A date as to_string() writes it, with the options of text: "{:>12}". */
template <>
struct formatter<qcal::date> : private std::formatter<std::string> { // private: a range would put a string into quotes
    using std::formatter<std::string>::parse; /**< Reads the options. */
    /** Writes it. */
    template <class Context>
    auto format(const qcal::date &what, Context &context) const {
        return std::formatter<std::string>::format(qcal::to_string(what), context);
    }
};

/** A day as its Julian Day number, with the options of numbers. */
template <>
struct formatter<qcal::jdn> : std::formatter<std::int64_t> {
    /** Writes it. */
    template <class Context>
    auto format(qcal::jdn day, Context &context) const {
        return std::formatter<std::int64_t>::format(day.value(), context);
    }
};

/** A calendar as its primary name, with the options of text. */
template <>
struct formatter<qcal::calendar> : private std::formatter<std::string_view> { // private: a range would put a string into quotes
    using std::formatter<std::string_view>::parse; /**< Reads the options. */
    /** Writes it. */
    template <class Context>
    auto format(const qcal::calendar &cal, Context &context) const {
        return std::formatter<std::string_view>::format(cal.name(), context);
    }
};

/** A status as its name in C, with the options of text. */
template <>
struct formatter<qcal::status> : private std::formatter<std::string_view> { // private: a range would put a string into quotes
    using std::formatter<std::string_view>::parse; /**< Reads the options. */
    /** Writes it. */
    template <class Context>
    auto format(qcal::status code, Context &context) const {
        return std::formatter<std::string_view>::format(qcal::name(code), context);
    }
};

/** An error as its message, with the options of text. */
template <>
struct formatter<qcal::error> : private std::formatter<std::string_view> { // private: a range would put a string into quotes
    using std::formatter<std::string_view>::parse; /**< Reads the options. */
    /** Writes it. */
    template <class Context>
    auto format(const qcal::error &cause, Context &context) const {
        return std::formatter<std::string_view>::format(cause.message(), context);
    }
};

/** A day in a calendar and a language, by a pattern of UTS #35. Throws std::format_error where it cannot be written so. */
template <>
struct formatter<qcal::day_in> {
    /** Takes everything up to the closing brace as the pattern. */
    constexpr auto parse(std::format_parse_context &context) {
        auto it = context.begin();
        while (it != context.end() && *it != '}') {
            ++it;
        }
        pattern_ = std::string_view(context.begin(), it);
        return it;
    }
    /** Writes it. */
    template <class Context>
    auto format(const qcal::day_in &what, Context &context) const {
        const qcal::result<std::string> text = what.format(pattern_);
        if (!text) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
            throw std::format_error(text.error().message());
#else
            std::terminate();
#endif
        }
        return std::copy(text->begin(), text->end(), context.out());
    }

private:
    std::string_view pattern_; // of the format string, which outlives the call
};

}  // namespace std

#endif
#endif
