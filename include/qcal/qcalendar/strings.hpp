/**
 * @file
 * Numbers and texts under the names of Qt. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_STRINGS_HPP
#define QCAL_QCALENDAR_STRINGS_HPP

#include <cstddef>
#include <cstdint>
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

} // namespace legacy
} // namespace qcal

#endif
