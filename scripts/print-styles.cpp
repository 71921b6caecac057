// Prints the patterns of date styles that an ICU4C has, as its resource bundles say them: tests/golden/cldr_styles.tsv.
//
//   ls DIRECTORY/cldr-dates-full/main >locales.txt             DIRECTORY as scripts/make-text-data has it
//
// Of an ICU that is installed:
//   c++ -std=c++17 scripts/print-styles.cpp -o print-styles -licuuc -licudata && ./print-styles locales.txt
// Of the newer one in Node.js, with the headers of any other (NODE_ICU is the suffix of its functions):
//   c++ -std=c++17 -fPIC -shared -DNODE_ICU=_78 scripts/print-styles.cpp -o print-styles.node
//   LOCALES=locales.txt node -e 'process.dlopen({exports: {}}, process.cwd() + "/print-styles.node")'
//
// A line has locales and calendars, between several of them a |, then full, long, medium and short pattern, each after another | followed
// by the numbers that are written in letters. Locales that this ICU does not have itself are left out.

#include <unicode/uvernum.h>
#ifdef NODE_ICU
#undef U_ICU_VERSION_SUFFIX
#define U_ICU_VERSION_SUFFIX NODE_ICU
#endif
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <utility>

// Not of ICU's interface, but exported: finds what a locale inherits.
extern "C" UResourceBundle *ures_getByKeyWithFallback(const UResourceBundle *, const char *, UResourceBundle *, UErrorCode *);

namespace {

const char *const kCalendars[] = {
    "gregorian", "generic", "buddhist", "roc", "japanese", "coptic", "ethiopic", "ethiopic-amete-alem", "indian", "islamic",
    "islamic-civil", "islamic-rgsa", "islamic-tbla", "islamic-umalqura", "persian", "hebrew", "chinese", "dangi",
};
/// Full to short: the first four of these patterns are of times.
constexpr int32_t kFirst = 4, kEnd = 8;

void must(UErrorCode status, const std::string &what) {
    if (U_SUCCESS(status)) return;
    std::fprintf(stderr, "%s: %s\n", what.c_str(), u_errorName(status));
    std::exit(1);
}

std::string string_at(const UResourceBundle *bundle, int32_t index) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0, bytes = 0;
    const UChar *text = ures_getStringByIndex(bundle, index, &length, &status);
    char buf[1000];
    u_strToUTF8(buf, sizeof buf, &bytes, text, length, &status);
    must(status, "a pattern");
    return std::string(buf, static_cast<size_t>(bytes));
}

std::string patterns(const UResourceBundle *locale, const char *calendar) {
    UErrorCode status = U_ZERO_ERROR;
    const std::string path = std::string("calendar/") + calendar + "/DateTimePatterns";
    UResourceBundle *all = ures_getByKeyWithFallback(locale, path.c_str(), nullptr, &status);
    std::string line;
    for (int32_t index = kFirst; index < kEnd; ++index) {
        UResourceBundle *each = ures_getByIndex(all, index, nullptr, &status);
        must(status, path);
        line += '\t';
        line += ures_getType(each) == URES_STRING ? string_at(all, index) : string_at(each, 0) + "|" + string_at(each, 1);
        ures_close(each);
    }
    ures_close(all);
    return line;
}

int print(const char *list) {
    UVersionInfo version;
    u_getVersion(version);
    std::printf("# ICU %d.%d, by scripts/print-styles.cpp: locales, calendars, date patterns full, long, medium, short\n", version[0], version[1]);
    std::map<std::string, std::map<std::string, std::string>> by_patterns;  // patterns, locale, calendars
    std::ifstream in(list);
    for (std::string tag; std::getline(in, tag);) {
        char id[ULOC_FULLNAME_CAPACITY];
        UErrorCode status = U_ZERO_ERROR;
        uloc_forLanguageTag(tag.c_str(), id, sizeof id, nullptr, &status);
        UResourceBundle *locale = ures_open(nullptr, id, &status);
        const std::string found = ures_getLocaleByType(locale, ULOC_VALID_LOCALE, &status);
        must(status, tag);
        for (const char *calendar : kCalendars) {
            if (found != id) break;
            std::string &calendars = by_patterns[patterns(locale, calendar)][tag];
            calendars += (calendars.empty() ? "" : "|") + std::string(calendar);
        }
        ures_close(locale);
    }
    std::map<std::pair<std::string, std::string>, std::string> lines;  // calendars and patterns, locales
    for (const auto &[line, locales] : by_patterns)
        for (const auto &[locale, calendars] : locales) {
            std::string &together = lines[{calendars, line}];
            together += (together.empty() ? "" : "|") + locale;
        }
    for (const auto &[what, locales] : lines) std::printf("%s\t%s%s\n", locales.c_str(), what.first.c_str(), what.second.c_str());
    return std::fflush(stdout) == 0 && lines.size() > 1 ? 0 : 1;
}

}  // namespace

#ifdef NODE_ICU
__attribute__((constructor)) static void in_node() {
    const char *list = std::getenv("LOCALES");
    std::_Exit(list ? print(list) : 2);
}
#else
int main(int argc, char **argv) { return argc == 2 ? print(argv[1]) : 2; }
#endif
