/**
 * @file
 * Texts of qcal.h, and formats of tokens. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_PATTERN_HPP
#define QCAL_QCALENDAR_PATTERN_HPP

#include "../../qcal.h"

#include "strings.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace qcal {
namespace legacy {

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

} // namespace detail

} // namespace legacy
} // namespace qcal

#endif
