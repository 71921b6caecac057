// The installed ICU4C as an independent oracle: every calendar that it and qcal both have, in both directions.
//
// ICU is wrong in known places, which depend on its version: `kFaults` names each with its rule, and every difference has to be of
// one of them. How many days each concerns is asserted of the version that the list was made with, and printed of all. Each line of
// output is one check, "ok NAME: ..." or "FAIL NAME: ...". Exit code 0 only if all are ok and as much was compared as there is.
//
//   oracle_icu [--list]     with --list every run of days that differ is printed

#include "icu_calendars.hpp"
#include "qcal.h"

#include <unicode/uversion.h>

#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace {

using icu_peer::Fields;

bool g_good = true, g_list = false;
int64_t g_total = 0;
int g_icu_major = 0;

// ---- where ICU is wrong ----

/// The list below is of ICU 72, whose counts are asserted. Up to this version nothing else may differ; after it that is only told.
constexpr int kListed = 72, kListedTo = 77;

/// A day on which the two differ, as a date of ours.
struct Difference {
    const qcal_calendar *cal;
    int64_t day;
    qcal_fields ours;
};

struct Fault {
    const char *calendar, *name;
    int64_t days;  // in ICU 72, of the days that are compared
    bool at_most;  // where neither side has more than a computation
    std::function<bool(const Difference &)> is;
};

/// The months from one day to another.
std::function<bool(const Difference &)> days(int64_t first, int64_t last) {
    return [=](const Difference &d) { return first <= d.day && d.day <= last; };
}
std::function<bool(const Difference &)> years(int32_t first, int32_t last) {
    return [=](const Difference &d) { return first <= d.ours.year && d.ours.year <= last; };
}

int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }
int64_t modulo(int64_t a, int64_t b) { return a - floor_div(a, b) * b; }

/// ICU 72 has the 33-year rule alone, so that 78 New Years are a day late. A year of ours that begins with one of them is a leap
/// year, and no day of it has the same date in ICU.
bool corrected_jalali(const Difference &d) {
    const int64_t y = d.ours.continuous_year, by_rule = 1948320 + 365 * (y - 1) + floor_div(8 * y + 21, 33);
    return by_rule == d.day - d.ours.day_of_year + 2;
}

/// After a leap year the New Year is put off from Monday to Tuesday where its molad is on Monday at 15 h 589 p or later. ICU before 78
/// does so too where it is on Monday only because it was put off from Sunday, the day of its molad.
bool late_rosh_hashanah(int64_t year) {
    constexpr int64_t kHour = 1080, kDay = 24 * kHour, kMonth = 29 * kDay + 12 * kHour + 793;
    const int64_t molad = kDay + 5 * kHour + 204 + floor_div(235 * year - 234, 19) * kMonth;  // Monday, 5 h 204 p in year 1
    const int64_t weekday = modulo(floor_div(molad, kDay), 7), parts = modulo(molad, kDay);
    return weekday == 0 && 15 * kHour + 589 <= parts && parts < 18 * kHour && modulo(7 * (year - 1) + 1, 19) < 7;
}
/// ICU makes the year before a day longer, by its second month, and this one a day shorter.
bool hebrew_year(const Difference &d) {
    return late_rosh_hashanah(d.ours.year) || late_rosh_hashanah(d.ours.year + 1);
}

// Of the Chinese and Korean calendar ICU knows no record. Its new moons and solar terms are minutes off.
const std::vector<Fault> kFaults = {
    {"Jalali", "in 78 corrected years", 28548, false, corrected_jalali},
    {"hebrew", "around 44 New Years put off twice", 16940, false, hebrew_year},
    {"chinese", "1000-1644, not ruled by record", 750, true, years(1000, 1644)},
    {"chinese", "1645-1911, recorded", 110, false, years(1645, 1911)},
    {"chinese", "1917, leap month 2", 4, false, days(2421311, 2421369)},
    {"chinese", "1922, leap month 5", 4, false, days(2423231, 2423289)},
    {"chinese", "New Year 1954", 2, false, days(2434777, 2434806)},
    {"chinese", "1955, month 2", 2, false, days(2435161, 2435190)},
    {"chinese", "1987, leap month 6", 4, false, days(2447003, 2447061)},
    {"chinese", "1998, month 12", 2, false, days(2451196, 2451225)},
    {"chinese", "2012, month 7", 2, false, days(2456157, 2456186)},
    {"chinese", "2018, month 10", 3, false, days(2458430, 2458459)},
    {"chinese", "New Year 2027", 2, false, days(2461443, 2461472)},
    {"chinese", "New Year 2030", 3, false, days(2462535, 2462564)},
    {"chinese", "2051-2199, computed by DE441", 40, false, years(2051, 2199)},
    {"chinese", "2200-3000, computed by both", 800, true, years(2200, 3000)},
    {"dangi", "1000-1582, not ruled by record", 700, true, years(1000, 1582)},
    {"dangi", "1583-1911, recorded", 297, false, years(1583, 1911)},
    {"dangi", "2017, month 2", 2, false, days(2457811, 2457840)},
    {"dangi", "2051-3000, computed by both", 900, true, years(2051, 3000)},
};

// ---- what is compared ----

struct Span {
    const char *calendar;
    int64_t first, last;
    bool by_month;  // only the first and the last day of each month, which pins all others: ICU is slow
};

constexpr int64_t kGregorianBegins = 2299161;  // 1582-10-15: ICU counts Julian years before it in the calendars made of this one
constexpr int64_t kLongFirst = 2451545 - 1460970, kLongLast = 2451545 + 1460970;  // 4,000 years each way from 2000

const Span kSpans[] = {
    {"Gregorian", kLongFirst, kLongLast, false},
    {"iso8601", kLongFirst, kLongLast, false},
    {"Jalali", kLongFirst, kLongLast, false},
    {"Islamic Civil", kLongFirst, kLongLast, false},
    {"islamic-tbla", kLongFirst, kLongLast, false},
    {"islamic-umalqura", 2305448, 2524958, false},  // 1600 to 2200
    {"buddhist", kGregorianBegins, kLongLast, false},
    {"roc", kGregorianBegins, kLongLast, false},
    {"japanese", kGregorianBegins, kLongLast, false},
    {"coptic", kLongFirst, kLongLast, false},
    {"ethiopic", kLongFirst, kLongLast, false},
    {"ethioaa", kLongFirst, kLongLast, false},
    {"indian", kLongFirst, kLongLast, false},
    {"hebrew", kLongFirst, kLongLast, false},
    {"chinese", 2086308, 2816788, true},  // 1000 to 3000
    {"dangi", 2086308, 2816788, true},
};
static_assert(std::size(kSpans) == std::size(icu_peer::kCalendars), "each calendar has a span");

/// The days of a span that are compared.
std::vector<int64_t> days_of(const qcal_calendar *cal, const Span &span) {
    std::vector<int64_t> days;
    for (int64_t day = span.first; day <= span.last;) {
        days.push_back(day);
        qcal_date d;
        int32_t length = 0;
        if (!span.by_month) {
            ++day;
        } else if (qcal_jdn_to_date(cal, day, &d) == QCAL_OK && qcal_days_in_month(cal, d.year, d.month, &length) == QCAL_OK) {
            day += d.day < length ? length - d.day : 1;
        } else {
            return {};
        }
    }
    return days;
}

/// The differences of one calendar, by fault.
class Check {
public:
    Check(const Span &span, const qcal_calendar *cal) : span_(span), cal_(cal), counts_(kFaults.size()) {}

    void compare(int64_t day, const Fields &expected, const Fields &theirs, int64_t back) {
        count_ += 2;
        if (expected == theirs && back == day) return;
        Difference d = {cal_, day, {}};
        d.ours.size = sizeof d.ours;
        if (qcal_describe(cal_, day, &d.ours) != QCAL_OK) ++unlisted_;
        const size_t fault = fault_of(d);
        if (fault < kFaults.size()) ++counts_[fault];
        else ++unlisted_;
        const bool more_of_the_same = fault == last_fault_ && day == last_day_ + 1;
        last_fault_ = fault, last_day_ = day;
        if (more_of_the_same || !(g_list || (fault == kFaults.size() && ++shown_ <= 20))) return;
        std::printf("  %s %" PRId64 " = %d-%s-%d: ICU has year %d, month %d%s, day %d, and takes ours for %+" PRId64 " days: %s\n",
                    span_.calendar, day, d.ours.year, d.ours.month_code, d.ours.day, theirs.year, theirs.month + 1,
                    theirs.leap ? " (leap)" : "", theirs.day, back - day, fault < kFaults.size() ? kFaults[fault].name : "not known");
    }

    void report(int64_t expected) {
        bool good = (unlisted_ == 0 || g_icu_major > kListedTo) && count_ == expected && count_ > 0;
        std::string faults;
        for (size_t i = 0; i < kFaults.size(); ++i) {
            const Fault &f = kFaults[i];
            if (std::strcmp(f.calendar, span_.calendar) != 0) continue;
            faults += std::string(faults.empty() ? "; ICU is wrong on days: " : ", ") + std::to_string(counts_[i]) + " " + f.name;
            if (g_icu_major == kListed && (f.at_most ? counts_[i] > f.days : counts_[i] != f.days))
                good = false, faults += (f.at_most ? " (expected at most " : " (expected ") + std::to_string(f.days) + ")";
        }
        std::printf("%s %s: %" PRId64 " comparisons, %" PRId64 " days differ without a known reason%s\n", good ? "ok" : "FAIL",
                    span_.calendar, count_, unlisted_, faults.c_str());
        std::fflush(stdout);
        g_good = g_good && good;
        g_total += count_;
    }

private:
    size_t fault_of(const Difference &d) const {
        for (size_t i = 0; i < kFaults.size(); ++i)
            if (std::strcmp(kFaults[i].calendar, span_.calendar) == 0 && kFaults[i].is(d)) return i;
        return kFaults.size();
    }

    const Span &span_;
    const qcal_calendar *cal_;
    std::vector<int64_t> counts_;
    int64_t count_ = 0, unlisted_ = 0, last_day_ = 0;
    size_t last_fault_ = 0;
    int shown_ = 0;
};

void fail(const char *name, const char *why) {
    std::printf("FAIL %s: %s\n", name, why);
    g_good = false;
}

/// False if the library has no such calendar.
bool compare(const Span &span) {
    qcal_calendar *cal = nullptr;
    if (qcal_calendar_open(span.calendar, &cal) != QCAL_OK) return false;
    for (const icu_peer::Calendar &which : icu_peer::kCalendars) {
        if (std::strcmp(which.qcal, span.calendar) != 0) continue;
        icu_peer::Handle icu(which);
        int32_t added = 0;
        if (!icu_peer::years_added(cal, which, icu, &added)) fail(span.calendar, "ICU counts years from elsewhere");
        Check check(span, cal);
        const std::vector<int64_t> days = days_of(cal, span);
        for (const int64_t day : days) {
            Fields expected{};
            if (!icu_peer::expected_fields(cal, which, added, day, &expected)) fail(span.calendar, "qcal_describe fails");
            check.compare(day, expected, icu.fields(day), icu.day(expected));
        }
        if (!icu.good()) fail(span.calendar, "a call to ICU failed");
        check.report(2 * static_cast<int64_t>(days.size()));
    }
    qcal_calendar_release(cal);
    return true;
}

/// The eras of Japan: ICU begins the first one on 1868-09-08, the lunar date of 1868-10-23.
bool japanese_eras() {
    constexpr int64_t kFirst = 2403584, kMeiji = 2403629, kLast = 2488434;  // 1868-09-08 to 2100
    const struct {
        const char *code;
        int32_t icu;
    } eras[] = {{"meiji", 232}, {"taisho", 233}, {"showa", 234}, {"heisei", 235}, {"reiwa", 236}};
    qcal_calendar *cal = nullptr;
    if (qcal_calendar_open("japanese", &cal) != QCAL_OK) return false;
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *icu = ucal_open(u"Etc/GMT", -1, "en@calendar=japanese", UCAL_DEFAULT, &status);
    int64_t count = 0, early = 0, unlisted = 0;
    std::map<std::string, int64_t> seen;
    for (int64_t day = kFirst; day <= kLast; ++day, ++count) {
        qcal_fields f = {};
        f.size = sizeof f;
        if (qcal_describe(cal, day, &f) != QCAL_OK) fail("japanese, eras", "qcal_describe fails");
        ucal_setMillis(icu, static_cast<double>(day - icu_peer::kUnixEpoch) * 86400000.0, &status);
        const int32_t era = ucal_get(icu, UCAL_ERA, &status), year = ucal_get(icu, UCAL_YEAR, &status);
        bool same = false;
        for (const auto &e : eras) same = same || (f.year_of_era == year && era == e.icu && std::strcmp(e.code, f.era_code) == 0);
        if (same) ++seen[f.era_code];
        else if (day < kMeiji && std::strcmp(f.era_code, "ce") == 0 && era == 232) ++early;
        else if (++unlisted <= 20)
            std::printf("  japanese %" PRId64 ": era %s %d, in ICU %d %d\n", day, f.era_code, f.year_of_era, era, year);
    }
    ucal_close(icu);
    qcal_calendar_release(cal);
    const bool known = unlisted == 0 && early == kMeiji - kFirst;
    const bool good = U_SUCCESS(status) && seen.size() == 5 && count == kLast - kFirst + 1 && (known || g_icu_major > kListedTo);
    std::printf("%s japanese, eras: %" PRId64 " comparisons, %" PRId64 " days differ without a known reason; ICU is wrong on days: "
                "%" PRId64 " before Meiji\n", good ? "ok" : "FAIL", count, unlisted, early);
    g_good = g_good && good;
    g_total += count;
    return true;
}

}  // namespace

int main(int argc, char **argv) {
    g_list = argc > 1 && std::strcmp(argv[1], "--list") == 0;
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    g_icu_major = version[0];
    std::printf("ICU %s, qcal %s\n", text, qcal_version());
    for (const Span &span : kSpans)
        if (!compare(span)) fail(span.calendar, "not in this library");
    if (!japanese_eras()) fail("japanese, eras", "not in this library");
    std::printf("%" PRId64 " comparisons in all\n", g_total);
    return g_good ? 0 : 1;
}
