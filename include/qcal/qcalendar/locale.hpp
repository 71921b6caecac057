/**
 * @file
 * Languages. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_LOCALE_HPP
#define QCAL_QCALENDAR_LOCALE_HPP

#include "pattern.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace qcal {
namespace legacy {

class QCalendar;
class QCalendarBackend;
class QDate;
class QDateTime;
class QTime;
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

} // namespace legacy
} // namespace qcal

#endif
