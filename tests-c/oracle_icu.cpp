// The installed ICU4C as an independent oracle: every calendar that it and qcal both have, in both directions.
//
// ICU is wrong in known places, which depend on its version: `kFaults` names each with its rule, and every difference has to be of one
// of them. How many days each concerns is asserted for ICU 72 to 77 where the list holds it; of other versions it is printed. Each line of
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

/// A day on which the two differ, as a date of ours.
struct Difference {
    const qcal_calendar *cal;
    int64_t day;
    qcal_fields ours;
};

struct Fault {
    const char *calendar, *name;
    int64_t days;  // in ICU 72, of the days that are compared
    std::function<bool(const Difference &)> is;
};

const std::vector<Fault> kFaults = {
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
        std::printf("  %s %" PRId64 " = %d-%s-%d: ICU has year %d, month %d%s, day %d, and takes ours for %+" PRId64 " days: %s\n", span_.calendar,
                    day, d.ours.year, d.ours.month_code, d.ours.day, theirs.year, theirs.month + 1, theirs.leap ? " (leap)" : "", theirs.day,
                    back - day, fault < kFaults.size() ? kFaults[fault].name : "not known");
    }

    void report(int64_t expected) {
        bool good = unlisted_ == 0 && count_ == expected && count_ > 0;
        std::string faults;
        for (size_t i = 0; i < kFaults.size(); ++i) {
            const Fault &f = kFaults[i];
            if (std::strcmp(f.calendar, span_.calendar) != 0) continue;
            faults += std::string(faults.empty() ? "; ICU is wrong on days: " : ", ") + std::to_string(counts_[i]) + " " + f.name;
            if (g_icu_major == 72 && counts_[i] != f.days) good = false, faults += " (expected " + std::to_string(f.days) + ")";
        }
        std::printf("%s %s: %" PRId64 " comparisons, %" PRId64 " days differ without a known reason%s\n", good ? "ok" : "FAIL", span_.calendar, count_,
                    unlisted_, faults.c_str());
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

}  // namespace

int main(int argc, char **argv) {
    g_list = argc > 1 && std::strcmp(argv[1], "--list") == 0;
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    g_icu_major = version[0];
    std::printf("ICU %s, qcal %s\n", text, qcal_version());
    int missing = 0;
    for (const Span &span : kSpans)
        if (!compare(span)) std::printf("  not in this library: %s\n", span.calendar), ++missing;
    std::printf("%" PRId64 " comparisons in all, %d calendars not in this library\n", g_total, missing);
    return g_good ? 0 : 1;
}
