// The installed ICU4C as an independent oracle of texts: names, styles, fields, digits, weeks, in many locales and all calendars of CLDR.
//
// ICU 72 has the data of CLDR 42, qcal those of CLDR 49, and patterns of styles of CLDR 48, so that many words differ. Each difference is a line of a list, with its cause,
// and has to be there still: one that is not listed fails, and so does one that no longer occurs. Of another version of ICU the
// differences are counted alone. Each line of output is one check, "ok NAME: ..." or "FAIL NAME: ...".
//
//   oracle_icu_text LIST      compares
//   oracle_icu_text --print   prints the differences, without causes, for scripts/make-text-differences

#include "qcal.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

constexpr int kListed = 72;  // the list is of this version
constexpr int64_t kUnixEpoch = 2440588;

struct Calendar {
    const char *id;    // CLDR's, for ICU
    const char *qcal;  // a name in qcal
    const char *cldr;  // for display names
};
const Calendar kCalendars[] = {
    {"gregory", "Gregorian", "gregorian"},
    {"buddhist", "buddhist", "buddhist"},
    {"roc", "roc", "roc"},
    {"japanese", "japanese", "japanese"},
    {"coptic", "coptic", "coptic"},
    {"ethiopic", "ethiopic", "ethiopic"},
    {"ethioaa", "ethioaa", "ethiopic-amete-alem"},
    {"indian", "indian", "indian"},
    {"islamic-civil", "Islamic Civil", "islamic-civil"},
    {"islamic-umalqura", "islamic-umalqura", "islamic-umalqura"},
    {"islamic-tbla", "islamic-tbla", "islamic-tbla"},
    {"persian", "Jalali", "persian"},
    {"hebrew", "hebrew", "hebrew"},
    {"chinese", "chinese", "chinese"},
    {"dangi", "dangi", "dangi"},
};

const char *const kLocales[] = {
    "en", "en-US", "en-GB", "en-IN", "de", "fr", "es", "pt", "pt-PT", "it", "nl", "pl", "cs", "fi", "hu", "tr", "vi", "id", "sv", "nb",
    "ro", "el", "ru", "uk", "bg", "sr", "sr-Latn", "ka", "hy", "he", "ar-EG", "ar-SA", "ar-MA", "fa", "ps", "ur", "hi", "mr", "ne", "bn",
    "pa", "gu", "ta", "te", "kn", "ml", "si", "th", "lo", "my", "km", "zh", "zh-Hant", "ja", "ko", "am",
};
/// Besides those above, weeks alone.
const char *const kRegions[] = {
    "en-AE", "en-AU", "en-BD", "en-BR", "en-CA", "en-DZ", "en-EG", "en-ES", "en-FI", "en-FR", "en-IL", "en-IR", "en-JP", "en-MV",
    "en-NP", "en-PT", "en-SE", "en-SG", "en-TH", "en-UG", "en-YE", "en-ZA", "fa-AF", "ar-MA", "pt-MO", "zh-HK", "ca-AD", "hi-IN",
};

/// Fields that are words, and fields that are numbers.
const char *const kWords[] = {
    "MMM", "MMMM", "MMMMM", "LLL", "LLLL", "LLLLL", "E", "EEEE", "EEEEE", "EEEEEE", "eee", "eeee", "eeeee", "eeeeee", "ccc", "cccc",
    "ccccc", "cccccc", "QQQ", "QQQQ", "QQQQQ", "qqq", "qqqq", "qqqqq", "U",
};
const char *const kEras[] = {"G", "GGGG", "GGGGG", "y", "u"};
const char *const kNumbers[] = {
    "y", "yy", "yyyy", "u", "uuuuu", "r", "rrrr", "Y", "YY", "YYYY", "M", "MM", "L", "LL", "d", "dd", "D", "DD", "DDD", "w", "ww", "W",
    "e", "ee", "c", "Q", "QQ", "q", "qq",
};
/// Fields together, and text that is none.
const char *const kPatterns[] = {
    "yyyy-MM-dd", "EEEE, d MMMM y G", "GGGGG yy/M/d", "Y-'W'ww-e", "d 'de' MMMM 'o''clock' y", "ccc LLLL u D", "r(U) MMM d QQQ",
};

// ---- what differs ----

/// Locale, calendar, what it is of, our text, theirs.
using Difference = std::tuple<std::string, std::string, std::string, std::string, std::string>;

std::map<Difference, int64_t> g_found;
std::map<std::string, int64_t> g_compared;  // by what was compared
bool g_good = true;

void fail(const std::string &name, const std::string &why) {
    std::printf("FAIL %s: %s\n", name.c_str(), why.c_str());
    g_good = false;
}

/// Notes it where they differ.
bool compare(const char *check, const std::string &locale, const std::string &calendar, const std::string &what,
             const std::string &ours, const std::string &theirs) {
    ++g_compared[check];
    if (ours == theirs) return true;
    ++g_found[{locale, calendar, what, ours, theirs}];
    return false;
}

// ---- the two sides ----

template <class Write>
std::string text_of(const char *what, Write write) {
    char buf[1024];
    size_t len = 0;
    const qcal_status status = write(buf, sizeof buf, &len);
    if (status != QCAL_OK) return std::string("(") + what + " answers " + std::to_string(status) + ")";
    return std::string(buf, len);
}

std::string utf8(const UChar *text, int32_t length) {
    char buf[2048];
    int32_t len = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(buf, sizeof buf, &len, text, length, &status);
    return U_SUCCESS(status) ? std::string(buf, static_cast<size_t>(len)) : "(not UTF-16)";
}
std::u16string utf16(const std::string &text) {
    UChar buf[1024];
    int32_t len = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(buf, 1024, &len, text.data(), static_cast<int32_t>(text.size()), &status);
    return U_SUCCESS(status) ? std::u16string(buf, static_cast<size_t>(len)) : u"(not UTF-8)";
}

/// ICU's id of a locale, with its calendar.
std::string icu_locale(const std::string &tag, const char *calendar) {
    char id[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag((tag + "-u-ca-" + calendar).c_str(), id, sizeof id, nullptr, &status);
    return U_SUCCESS(status) ? id : "";
}

/// A formatter of ICU; patterns can be changed.
class Icu {
public:
    Icu(const std::string &locale, const Calendar &calendar, UDateFormatStyle style = UDAT_PATTERN) {
        const std::string id = icu_locale(locale, calendar.id);
        format_ = udat_open(style == UDAT_PATTERN ? UDAT_PATTERN : UDAT_NONE, style, id.c_str(), u"Etc/GMT", -1, u"y", 1, &status_);
        // Without a change-over from Julian dates, which the calendars made of this one have for ever.
        if (std::strcmp(calendar.id, "gregory") == 0 && U_SUCCESS(status_)) {
            UCalendar *counted = ucal_clone(udat_getCalendar(format_), &status_);
            ucal_setGregorianChange(counted, -184303902528000000.0, &status_);
            udat_setCalendar(format_, counted);
            ucal_close(counted);
        }
    }
    Icu(const Icu &) = delete;
    Icu &operator=(const Icu &) = delete;
    ~Icu() { udat_close(format_); }

    void apply(const std::string &pattern) {
        const std::u16string units = utf16(pattern);
        udat_applyPattern(format_, false, units.data(), static_cast<int32_t>(units.size()));
    }
    std::string pattern() {
        UChar buf[512];
        const int32_t length = udat_toPattern(format_, false, buf, 512, &status_);
        return utf8(buf, length);
    }
    std::string format(int64_t day) {
        UChar buf[512];
        const int32_t length = udat_format(format_, static_cast<double>(day - kUnixEpoch) * 86400000.0, buf, 512, nullptr, &status_);
        return utf8(buf, length);
    }
    bool good() const { return U_SUCCESS(status_); }

private:
    UDateFormat *format_ = nullptr;
    UErrorCode status_ = U_ZERO_ERROR;
};

/// A formatter of ours.
class Ours {
public:
    Ours(const qcal_calendar *cal, const std::string &locale, const std::string &pattern) {
        status_ = qcal_formatter_open(cal, locale.c_str(), pattern.c_str(), nullptr, &format_);
    }
    Ours(const qcal_calendar *cal, const std::string &locale, int32_t style) {
        status_ = qcal_formatter_open_style(cal, locale.c_str(), style, nullptr, &format_);
    }
    Ours(const Ours &) = delete;
    Ours &operator=(const Ours &) = delete;
    ~Ours() { qcal_formatter_release(format_); }

    std::string pattern() const {
        return text_of("pattern", [&](char *buf, size_t cap, size_t *len) { return qcal_formatter_pattern(format_, buf, cap, len); });
    }
    std::string format(int64_t day) const {
        return text_of("format",
                       [&](char *buf, size_t cap, size_t *len) { return qcal_formatter_format(format_, day, nullptr, buf, cap, len); });
    }
    bool good() const { return status_ == QCAL_OK; }

private:
    qcal_formatter *format_ = nullptr;
    qcal_status status_ = QCAL_OK;
};

// ---- days ----

/// A day of each month of 2023 to 2025, in which leap months of the Hebrew, the Chinese and the Korean calendar are, with every day of
/// the week, and of the five days that Copts and Ethiopians put after their twelve months.
std::vector<int64_t> usual_days() {
    std::vector<int64_t> days = {2460196, 2460561, 2460926};
    for (int64_t day = 2459946; day < 2459946 + 3 * 365; day += 29) days.push_back(day);
    return days;
}
/// Days that have every digit.
std::vector<int64_t> few_days() {
    std::vector<int64_t> days;
    for (int64_t day = 2451911; day < 2451911 + 9000; day += 1119) days.push_back(day);
    return days;
}
/// Days of eras: 1 June of -100 and 100, for those whose dates ICU does not change over; of 1700 to 2020 for all.
std::vector<int64_t> era_days(const Calendar &calendar) {
    std::vector<int64_t> days = {2342125, 2404219, 2415172, 2422477, 2433434, 2451697, 2459002};
    const std::string id = calendar.id;
    if (id != "buddhist" && id != "roc" && id != "japanese" && id != "chinese" && id != "dangi") {
        days.push_back(1684685);
        days.push_back(1757734);
    }
    return days;
}

// ---- what is compared ----

/// A text of both, put together from fields that were written one by one.
struct Pieces {
    std::string ours, theirs;
};

/// The fields of a pattern and the text between them.
struct Piece {
    std::string text;
    bool field;
};
std::vector<Piece> pieces_of(const std::string &pattern) {
    std::vector<Piece> pieces;
    const auto literal = [&](char byte) {
        if (pieces.empty() || pieces.back().field) pieces.push_back({"", false});
        pieces.back().text += byte;
    };
    bool quoted = false;
    for (size_t i = 0; i < pattern.size();) {
        const char byte = pattern[i];
        if (byte == '\'') {
            if (i + 1 < pattern.size() && pattern[i + 1] == '\'') literal('\''), i += 2;
            else quoted = !quoted, ++i;
        } else if (!quoted && ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'))) {
            size_t end = i;
            while (end < pattern.size() && pattern[end] == byte) ++end;
            pieces.push_back({pattern.substr(i, end - i), true});
            i = end;
        } else {
            literal(byte), ++i;
        }
    }
    return pieces;
}

/// The pattern as it is written where only letters of ASCII are quoted.
std::string plain(const std::string &pattern) {
    std::string text;
    for (const Piece &piece : pieces_of(pattern)) {
        bool letters = false;
        for (const char byte : piece.text) letters = letters || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        text += letters && !piece.field ? "'" + piece.text + "'" : piece.text;
    }
    return text;
}

class Pair {
public:
    Pair(const qcal_calendar *cal, const Calendar &calendar, const char *locale)
        : cal_(cal), calendar_(calendar), locale_(locale), icu_(locale, calendar) {}

    void field(const char *check, const std::string &pattern, const std::vector<int64_t> &days) {
        const Ours ours(cal_, locale_, pattern);
        if (!ours.good()) fail(check, pattern + " cannot be opened in " + locale_);
        icu_.apply(pattern);
        for (const int64_t day : days) compare(check, locale_, calendar_.id, pattern, ours.format(day), icu_.format(day));
    }

    /// Texts of several fields. They have to be made of the fields as each is alone; where they are, nothing else can differ.
    void whole(const char *check, const std::string &pattern, const std::vector<int64_t> &days) {
        const Ours ours(cal_, locale_, pattern);
        if (!ours.good()) fail(check, pattern + " cannot be opened in " + locale_);
        for (const int64_t day : days) {
            icu_.apply(pattern);
            const std::string our_text = ours.format(day), their_text = icu_.format(day);
            if (our_text == their_text) {
                ++g_compared[check];
                continue;
            }
            Pieces made;
            for (const Piece &piece : pieces_of(pattern)) {
                if (!piece.field) {
                    made.ours += piece.text, made.theirs += piece.text;
                    continue;
                }
                icu_.apply(piece.text);
                const std::string our_piece = Ours(cal_, locale_, piece.text).format(day), their_piece = icu_.format(day);
                made.ours += our_piece, made.theirs += their_piece;
                // Listed, or told as a difference of the field.
                compare(check, locale_, calendar_.id, piece.text, our_piece, their_piece);
            }
            ++g_compared[check];
            if (made.ours != our_text || made.theirs != their_text)
                ++g_found[{locale_, calendar_.id, pattern, our_text, their_text}];
        }
    }

    void style(int32_t style, const char *name, const std::vector<int64_t> &days) {
        static const UDateFormatStyle kStyles[] = {UDAT_FULL, UDAT_LONG, UDAT_MEDIUM, UDAT_SHORT};
        const Ours ours(cal_, locale_, style);
        Icu theirs(locale_, calendar_, kStyles[style]);
        if (!ours.good() || !theirs.good()) fail("styles", std::string(name) + " cannot be opened in " + locale_);
        const std::string pattern = ours.pattern();
        const bool same = compare("patterns of styles", locale_, calendar_.id, name, plain(pattern), plain(theirs.pattern()));
        for (const int64_t day : days) {
            const std::string our_text = ours.format(day);
            // Numbers in letters come with the style and not with its pattern.
            if (same && our_text != Ours(cal_, locale_, pattern).format(day))
                compare("styles", locale_, calendar_.id, std::string(name) + " text", our_text, theirs.format(day));
        }
        whole("styles", pattern, days);
        if (!theirs.good()) fail("styles", std::string("ICU fails in ") + locale_);
    }

    /// The functions for names answer as the fields of a pattern do.
    void functions(const std::vector<int64_t> &days) {
        static const char *const months[2][3] = {{"MMMM", "MMM", "MMMMM"}, {"LLLL", "LLL", "LLLLL"}};
        static const char *const weekdays[2][4] = {{"EEEE", "EEE", "EEEEE", "EEEEEE"}, {"cccc", "ccc", "ccccc", "cccccc"}};
        static const char *const eras[3] = {"GGGG", "G", "GGGGG"};
        for (const int64_t day : days) {
            qcal_fields f = {};
            f.size = sizeof f;
            if (qcal_describe(cal_, day, &f) != QCAL_OK) fail("functions", "qcal_describe fails");
            const auto one = [&](const char *pattern, const std::string &ours) {
                icu_.apply(pattern);
                compare("functions", locale_, calendar_.id, std::strcmp(pattern, "EEE") == 0 ? "E" : pattern, ours, icu_.format(day));
            };
            for (int32_t context = 0; context < 2; ++context) {
                for (int32_t width = 0; width < 4; ++width) {
                    if (width < 3)
                        one(months[context][width], text_of("month name", [&](char *buf, size_t cap, size_t *len) {
                                return qcal_month_name(cal_, locale_, f.year, f.month, width, context, buf, cap, len);
                            }));
                    one(weekdays[context][width], text_of("weekday name", [&](char *buf, size_t cap, size_t *len) {
                            return qcal_weekday_name(cal_, locale_, f.day_of_week, width, context, buf, cap, len);
                        }));
                }
            }
            for (int32_t width = 0; f.era_code[0] && width < 3; ++width)
                one(eras[width], text_of("era name", [&](char *buf, size_t cap, size_t *len) {
                        return qcal_era_name(cal_, locale_, f.era_code, width, buf, cap, len);
                    }));
        }
    }

    void display_name() {
        UErrorCode status = U_ZERO_ERROR;
        ULocaleDisplayNames *names = uldn_open(icu_locale(locale_, calendar_.id).c_str(), ULDN_STANDARD_NAMES, &status);
        UChar buf[256];
        const int32_t length = uldn_keyValueDisplayName(names, "calendar", calendar_.cldr, buf, 256, &status);
        uldn_close(names);
        if (U_FAILURE(status)) fail("names of calendars", std::string("ICU fails in ") + locale_);
        compare("names of calendars", locale_, calendar_.id, "display name",
                text_of("display name",
                        [&](char *to, size_t cap, size_t *len) { return qcal_calendar_display_name(cal_, locale_, to, cap, len); }),
                utf8(buf, length));
    }

    bool good() const { return icu_.good(); }

private:
    const qcal_calendar *cal_;
    const Calendar &calendar_;
    const char *locale_;
    Icu icu_;
};

void calendar(const Calendar &calendar) {
    qcal_calendar *cal = nullptr;
    if (qcal_calendar_open(calendar.qcal, &cal) != QCAL_OK) return fail(calendar.qcal, "not in this library");
    const std::vector<int64_t> days = usual_days(), of_eras = era_days(calendar);
    const std::vector<int64_t> some = few_days();
    for (const char *locale : kLocales) {
        Pair pair(cal, calendar, locale);
        for (const char *pattern : kWords) pair.field("words", pattern, days);
        for (const char *pattern : kEras) pair.field("eras", pattern, of_eras);
        for (const char *pattern : kNumbers) pair.field("numbers", pattern, some);
        for (const char *pattern : kPatterns) pair.whole("patterns", pattern, some);
        pair.style(QCAL_STYLE_FULL, "style full", some);
        pair.style(QCAL_STYLE_LONG, "style long", some);
        pair.style(QCAL_STYLE_MEDIUM, "style medium", some);
        pair.style(QCAL_STYLE_SHORT, "style short", some);
        pair.functions(some);
        pair.display_name();
        if (!pair.good()) fail(calendar.qcal, std::string("a call to ICU failed in ") + locale);
    }
    qcal_calendar_release(cal);
}

/// First day, least days of the first week, days of rest: "1 4 67".
void week(const char *locale) {
    int32_t first = 0, least = 0, rest = 0;
    if (qcal_locale_week(locale, &first, &least, &rest) != QCAL_OK) fail("weeks", locale);
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *cal = ucal_open(u"Etc/GMT", -1, icu_locale(locale, "gregory").c_str(), UCAL_DEFAULT, &status);
    const auto from_monday = [](int32_t day) { return (day + 5) % 7 + 1; };  // ICU: 1 Sunday to 7 Saturday
    int32_t their_rest = 0;
    for (int32_t day = UCAL_SUNDAY; day <= UCAL_SATURDAY; ++day) {
        const UCalendarWeekdayType type = ucal_getDayOfWeekType(cal, static_cast<UCalendarDaysOfWeek>(day), &status);
        if (type != UCAL_WEEKDAY) their_rest |= 1 << (from_monday(day) - 1);
    }
    const auto text = [](int32_t a, int32_t b, int32_t c) {
        return std::to_string(a) + " " + std::to_string(b) + " " + std::to_string(c);
    };
    compare("weeks", locale, "*", "week", text(first, least, rest),
            text(from_monday(ucal_getAttribute(cal, UCAL_FIRST_DAY_OF_WEEK)), ucal_getAttribute(cal, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK),
                 their_rest));
    if (U_FAILURE(status)) fail("weeks", std::string("ICU fails in ") + locale);
    ucal_close(cal);
}

// ---- the list ----

std::vector<std::string> split(const std::string &text, char at) {
    std::vector<std::string> parts;
    std::string part;
    std::istringstream in(text);
    while (std::getline(in, part, at)) parts.push_back(part);
    return parts;
}

/// Lines "@number, cause", then lines of locales, calendars, patterns, our text, theirs, number of the cause; between several of the
/// first three is a |, and every combination is meant.
std::map<Difference, std::string> read_list(const char *path) {
    std::map<Difference, std::string> listed;
    std::map<std::string, std::string> causes;
    std::ifstream in(path);
    if (!in) fail("list", std::string(path) + " cannot be read");
    std::string line;
    while (std::getline(in, line)) {
        if (line.empty() || line[0] == '#') continue;
        const std::vector<std::string> cells = split(line, '\t');
        if (line[0] == '@' && cells.size() == 2) {
            causes[cells[0].substr(1)] = cells[1];
            continue;
        }
        if (cells.size() != 6 || causes.count(cells[5]) == 0) {
            fail("list", "a line is not of six cells, or has no cause: " + line);
            continue;
        }
        for (const std::string &locale : split(cells[0], '|'))
            for (const std::string &calendar : split(cells[1], '|'))
                for (const std::string &what : split(cells[2], '|'))
                    if (!listed.insert({{locale, calendar, what, cells[3], cells[4]}, causes[cells[5]]}).second) fail("list", "twice: " + line);
    }
    return listed;
}

void tell(const char *why, const Difference &d) {
    std::printf("  %s: %s %s, %s: ours \"%s\", ICU's \"%s\"\n", why, std::get<0>(d).c_str(), std::get<1>(d).c_str(),
                std::get<2>(d).c_str(), std::get<3>(d).c_str(), std::get<4>(d).c_str());
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s LIST | --print\n", argv[0]);
        return 2;
    }
    const bool print = std::strcmp(argv[1], "--print") == 0;
    UVersionInfo version;
    u_getVersion(version);
    const bool asserted = version[0] == kListed;
    for (const Calendar &each : kCalendars) calendar(each);
    for (const char *locale : kLocales) week(locale);
    for (const char *locale : kRegions) week(locale);
    if (print) {
        for (const auto &[d, count] : g_found)
            std::printf("%s\t%s\t%s\t%s\t%s\n", std::get<0>(d).c_str(), std::get<1>(d).c_str(), std::get<2>(d).c_str(),
                        std::get<3>(d).c_str(), std::get<4>(d).c_str());
        return g_good ? 0 : 1;
    }
    std::printf("ICU %d, qcal %s, %zu locales, %zu calendars\n", version[0], qcal_version(), std::size(kLocales), std::size(kCalendars));
    const std::map<Difference, std::string> listed = read_list(argv[1]);
    int64_t unlisted = 0, gone = 0, total = 0;
    std::map<std::string, int64_t> causes;
    for (const auto &[d, count] : g_found) {
        const auto line = listed.find(d);
        if (line != listed.end()) ++causes[line->second];
        else if (++unlisted <= 50) tell("not listed", d);
    }
    for (const auto &[d, cause] : listed)
        if (!g_found.count(d) && ++gone <= 50) tell("listed and not found", d);
    for (const auto &[check, count] : g_compared) {
        std::printf("ok text, %s: %" PRId64 " comparisons\n", check.c_str(), count);
        total += count;
    }
    for (const auto &[cause, count] : causes) std::printf("  %6" PRId64 " different texts: %s\n", count, cause.c_str());
    const bool good = g_good && (!asserted || (unlisted == 0 && gone == 0)) && total > 1000000;
    std::printf("%s text, differences: %zu different texts after %" PRId64 " comparisons, %" PRId64 " not listed, %" PRId64
                " listed and not found%s\n", good ? "ok" : "FAIL", g_found.size(), total, unlisted, gone,
                asserted ? "" : "; told only, the list is of another version of ICU");
    return good ? 0 : 1;
}
