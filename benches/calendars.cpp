// Every calendar of the library beside our Gregorian one, ICU4C and ICU4X: one process, one set of inputs, samples taken in turn.
//
// scripts/bench builds and runs this; docs/performance.md explains it. QCAL_BENCH_ICU and QCAL_BENCH_ICU4X say which peers there
// are.
//
//   calendars [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage

#include "measure.hpp"
#include "operations.hpp"

#ifdef QCAL_BENCH_ICU
#include "../tests-c/icu_calendars.hpp"
#endif

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace bench;

// benches/icu4x
extern "C" {
struct Icu4xPeer {
    const char *name;
    void (*to)(int64_t, Date *);
    int32_t (*from)(int32_t, int32_t, int32_t, int64_t *);
    uint64_t (*to_all)(const int64_t *, size_t);
    uint64_t (*from_all)(const Date *, size_t);
};
const Icu4xPeer *icu4x_peer(size_t index);
const char *icu4x_version();
}

namespace {

// ---- what is compared ----

struct Pair {
    double to, from;
};
struct Goals {
    const char *name;
    Pair icu4c, icu4x, inlined;
};
/// All calendars have one goal: 1.2 times the time of our own Gregorian one.
constexpr double kGregorianGoal = 1.2;
const Goals kGoals[] = {
    {"Gregorian", {0.015, 0.06}, {0.22, 0}, {0, 0.95}},
    {"Jalali", {0, 0}, {0.25, 0}, {0, 0}},
    {"hebrew", {0.01, 0.03}, {0.09, 0.15}, {0, 0}},
    {"chinese", {0.0002, 0}, {0.10, 0.35}, {0, 0}},
    {"dangi", {0.0002, 0}, {0.10, 0.35}, {0, 0}},
    {"islamic-umalqura", {0.001, 0.05}, {0.25, 0.7}, {0, 0}},
};
Goals goals_of(const std::string &name) {
    for (const Goals &g : kGoals)
        if (name == g.name) return g;
    return {nullptr, {0, 0}, {0, 0}, {0, 0}};
}

/// Of how many days of a thousand from 1900 to 2100 ICU4C has the date wrong; tests-c/oracle_icu.cpp has the list.
[[maybe_unused]] uint64_t wrong_in_icu4c(const std::string &name) {
    return name == "chinese" || name == "hebrew" || name == "dangi" ? 10 : 0;
}

struct Subject {
    qcal_calendar *cal;
    std::string name;
    bool year_zero;
    int64_t first, last;  // days
};

/// Whatever the library has, by id.
std::map<qcal_system, Subject> catalogue() {
    std::map<qcal_system, Subject> all;
    qcal_names *names = nullptr;
    if (qcal_registry_names(nullptr, &names) != QCAL_OK) ++g_failed;
    for (size_t i = 0; i < qcal_names_count(names); ++i) {
        qcal_calendar *cal = nullptr;
        qcal_system id = 0;
        qcal_properties p = {};
        p.size = sizeof p;
        if (qcal_calendar_open(qcal_names_get(names, i), &cal) != QCAL_OK || qcal_calendar_system(cal, &id) != QCAL_OK ||
            qcal_calendar_properties(cal, &p) != QCAL_OK)
            ++g_failed;
        else all[id] = {cal, qcal_calendar_name(cal), (p.flags & QCAL_YEAR_ZERO) != 0, p.first_jdn, p.last_jdn};
    }
    qcal_names_destroy(names);
    return all;
}

/// Whether two names mean the same calendar of ours.
bool is_called(const Subject &subject, const char *name) {
    qcal_calendar *other = nullptr;
    const bool same = qcal_calendar_open(name, &other) == QCAL_OK && other == subject.cal;
    qcal_calendar_release(other);
    return same;
}

// ---- the peers ----

struct Icu4xTo {
    const Icu4xPeer *peer;
    uint64_t operator()(int64_t day) const {
        Date d;
        peer->to(day, &d);
        return pack(d.year, d.month, d.day);
    }
};
struct Icu4xFrom {
    const Icu4xPeer *peer;
    uint64_t operator()(Date d) const {
        int64_t day;
        return peer->from(d.year, d.month, d.day, &day) != 0 ? static_cast<uint64_t>(day) : 0;
    }
};

std::vector<const Icu4xPeer *> icu4x_peers() {
    std::vector<const Icu4xPeer *> all;
#ifdef QCAL_BENCH_ICU4X
    for (size_t i = 0; icu4x_peer(i) != nullptr; ++i) all.push_back(icu4x_peer(i));
#endif
    return all;
}
const Icu4xPeer *icu4x_for(const Subject &subject) {
    for (const Icu4xPeer *peer : icu4x_peers())
        if (is_called(subject, peer->name)) return peer;
    return nullptr;
}

#ifdef QCAL_BENCH_ICU
using IcuFields = icu_peer::Fields;
struct Icu4cTo {
    icu_peer::Handle *icu;
    uint64_t operator()(int64_t day) const {
        const IcuFields f = icu->fields(day);
        return pack(f.year, f.month + 100 * f.leap, f.day);
    }
};
struct Icu4cFrom {
    icu_peer::Handle *icu;
    uint64_t operator()(const IcuFields &f) const { return static_cast<uint64_t>(icu->day(f)); }
};
#endif

/// Goes round the inputs, n of them in each sample, so that a slow peer does not meet its own few inputs in a cache again.
template <class In, class Op>
Sampler in_turn(const std::vector<In> &in, const Op &op, size_t n) {
    return [&in, op, n, at = size_t{0}]() mutable {
        if (at + n > in.size()) at = 0;
        const uint64_t sum = run_throughput(in.data() + at, n, op);
        at += n;
        return sum;
    };
}

/// A peer whose samples take about a millisecond at most. It is given two passes over 64 inputs to show how long it takes.
template <class In, class Op>
Peer limited(const std::vector<In> &in, const Op &op) {
    constexpr size_t kTrial = 64;
    double ns = 0;
    for (int pass = 0; pass < 2; ++pass) {
        const double start = now();
        g_sink = g_sink + run_throughput(in.data() + (pass ? kTrial : 0), kTrial, op);
        ns = (now() - start) / kTrial;
    }
    Peer peer;
    peer.calls = std::min(g_inputs, std::max(size_t{16}, static_cast<size_t>(1e6 / std::max(ns, 1.0))));
    peer.run = in_turn(in, op, peer.calls);
    return peer;
}

// ---- one calendar ----

const char *const kSection = "calendars";

struct Direction {
    std::string name;
    Peer qcal{}, gregorian{}, far{}, icu4c{}, icu4x{}, loop{};
    double icu4c_goal = 0, icu4x_goal = 0, inlined_goal = 0;
    bool is_gregorian = false;

    void run() {
        measure({&qcal, &gregorian, &icu4c, &icu4x, &loop, &far});
        g_rows.push_back({kSection,
                          name,
                          {{"/Gregorian", ratio(qcal, gregorian), is_gregorian ? 0 : kGregorianGoal},
                           {"/ICU4C", ratio(qcal, icu4c), icu4c_goal},
                           {"/ICU4X", ratio(qcal, icu4x), icu4x_goal},
                           {"/inlined", ratio(qcal, loop), inlined_goal},
                           {"far/near", ratio(far, qcal), 0}},
                          {{"qcal", median(qcal.ns)},
                           {"Gregorian", median(gregorian.ns)},
                           {"ICU4C", median(icu4c.ns)},
                           {"ICU4X", median(icu4x.ns)},
                           {"inlined", median(loop.ns)},
                           {"far", median(far.ns)}}});
    }
};

std::vector<Date> dates_of(const Subject &subject, const std::vector<int64_t> &days) {
    std::vector<Date> dates;
    for (const int64_t day : days) {
        qcal_date d = {0, 0, 0};
        int64_t back = 0;
        g_failed += qcal_jdn_to_date(subject.cal, day, &d) != QCAL_OK;
        g_failed += qcal_date_to_jdn(subject.cal, d.year, d.month, d.day, &back) != QCAL_OK;
        g_wrong += back != day;
        ++g_compared;
        dates.push_back({d.year, d.month, d.day});
    }
    g_expected += days.size();
    return dates;
}

/// Days of a span, as far as the calendar has them.
std::vector<int64_t> days_in(const Subject &subject, int64_t first, int64_t last, uint64_t seed) {
    return random_days(std::max(first, subject.first), std::min(last, subject.last), seed);
}

/// Whether the first day of this month is too close to call, or that of the month which perhaps begins today.
bool uncertain(const Subject &subject, int64_t day) {
    for (const int64_t d : {day, day + 1}) {
        qcal_fields f = {};
        f.size = sizeof f;
        if (qcal_describe(subject.cal, d, &f) == QCAL_OK && (f.flags & QCAL_UNCERTAIN) != 0) return true;
    }
    return false;
}

/// Compares the answers for each of the days. Differences in uncertain months are nobody's fault. A peer may be wrong on some of a
/// thousand where it is known to be.
void compare(const std::string &what, const Subject &subject, const std::vector<int64_t> &days, const std::vector<uint64_t> &ours,
                 const std::vector<uint64_t> &theirs, uint64_t per_thousand) {
    uint64_t different = 0, at_fault = 0;
    for (size_t i = 0; i < ours.size(); ++i) {
        ++g_compared;
        if (ours[i] == theirs[i]) continue;
        ++different;
        at_fault += !uncertain(subject, days[i]);
    }
    g_expected += ours.size();
    const bool known = at_fault * 1000 <= per_thousand * ours.size();
    if (different != 0)
        std::fprintf(stderr, "%s: %s, %llu of %zu answers differ, %llu of them where the month is certain\n", known ? "known" : "wrong",
                     what.c_str(), static_cast<unsigned long long>(different), ours.size(), static_cast<unsigned long long>(at_fault));
    if (!known) g_wrong += at_fault;
}

template <class In, class Op>
std::vector<uint64_t> answers(const std::vector<In> &in, const Op &op) {
    std::vector<uint64_t> out;
    for (const In &x : in) out.push_back(op(x));
    return out;
}

void calendar(const Subject &subject, const Subject &gregorian) {
    const auto near = days_in(subject, kNearFirst, kNearLast, 1), far = days_in(subject, 2451545 - kFarSpan, 2451545 + kFarSpan, 2);
    const std::vector<Date> near_dates = dates_of(subject, near), far_dates = dates_of(subject, far);
    const std::vector<Date> gregorian_dates = dates_of(gregorian, near);
    const Goals goals = goals_of(subject.name);
    Direction to{subject.name + " jdn->ymd"}, from{subject.name + " ymd->jdn"};
    to.is_gregorian = from.is_gregorian = subject.cal == gregorian.cal;
    to.icu4c_goal = goals.icu4c.to, from.icu4c_goal = goals.icu4c.from;
    to.icu4x_goal = goals.icu4x.to, from.icu4x_goal = goals.icu4x.from;
    to.inlined_goal = goals.inlined.to, from.inlined_goal = goals.inlined.from;

    const QcalTo q_to{subject.cal};
    const QcalFrom q_from{subject.cal};
    to.qcal.run = throughput(near, q_to), from.qcal.run = throughput(near_dates, q_from);
    to.gregorian.run = throughput(near, QcalTo{gregorian.cal});
    from.gregorian.run = throughput(gregorian_dates, QcalFrom{gregorian.cal});
    to.far = limited(far, q_to), from.far = limited(far_dates, q_from);

    if (const Icu4xPeer *peer = icu4x_for(subject)) {
        const Icu4xTo x_to{peer};
        const Icu4xFrom x_from{peer};
        compare(to.name + ", ICU4X", subject, near, answers(near, q_to), answers(near, x_to), 0);
        compare(from.name + ", ICU4X", subject, near, answers(near_dates, q_from), answers(near_dates, x_from), 0);
        g_wrong += peer->to_all(near.data(), near.size()) != run_throughput(near.data(), near.size(), x_to);
        g_wrong += peer->from_all(near_dates.data(), near.size()) != run_throughput(near_dates.data(), near.size(), x_from);
        to.icu4x.run = throughput(near, x_to), from.icu4x.run = throughput(near_dates, x_from);
        to.loop.run = [&near, peer] { return peer->to_all(near.data(), g_inputs); };
        from.loop.run = [&near_dates, peer] { return peer->from_all(near_dates.data(), g_inputs); };
    }
#ifdef QCAL_BENCH_ICU
    std::unique_ptr<icu_peer::Handle> icu;
    std::vector<IcuFields> icu_dates;
    for (const icu_peer::Calendar &which : icu_peer::kCalendars) {
        if (!is_called(subject, which.qcal)) continue;
        icu = std::make_unique<icu_peer::Handle>(which);
        int32_t added = 0;
        g_failed += !icu_peer::years_added(subject.cal, which, *icu, &added);
        for (const int64_t day : near) {
            IcuFields f{};
            g_failed += !icu_peer::expected_fields(subject.cal, which, added, day, &f);
            icu_dates.push_back(f);
        }
        const auto packed = [](const IcuFields &f) { return pack(f.year, f.month + 100 * f.leap, f.day); };
        const size_t checked = std::min<size_t>(near.size(), 4096);  // ICU may take 30 us for one
        const std::vector<int64_t> some_days(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(checked));
        const std::vector<IcuFields> some(icu_dates.begin(), icu_dates.begin() + static_cast<std::ptrdiff_t>(checked));
        const std::vector<uint64_t> same_days(some_days.begin(), some_days.end());
        const uint64_t may = wrong_in_icu4c(subject.name);
        compare(to.name + ", ICU4C", subject, some_days, answers(some, packed), answers(some_days, Icu4cTo{icu.get()}), may);
        compare(from.name + ", ICU4C", subject, some_days, same_days, answers(some, Icu4cFrom{icu.get()}), may);
        to.icu4c = limited(near, Icu4cTo{icu.get()}), from.icu4c = limited(icu_dates, Icu4cFrom{icu.get()});
    }
#endif
    to.run();
    from.run();
#ifdef QCAL_BENCH_ICU
    g_failed += icu && !icu->good();
#endif
}

/// What a peer has and the library does not.
std::string left_out(const std::map<qcal_system, Subject> &all) {
    std::string names;
    size_t count = 0;
    const auto missing = [&](const char *name) {
        for (const auto &subject : all)
            if (is_called(subject.second, name)) return;
        names += (count++ ? ", " : ": ") + std::string(name);
    };
#ifdef QCAL_BENCH_ICU
    for (const icu_peer::Calendar &which : icu_peer::kCalendars) missing(which.qcal);
#else
    for (const Icu4xPeer *peer : icu4x_peers()) missing(peer->name);
#endif
    return std::to_string(count) + " calendars of the peers are not in this library" + names;
}

std::string versions() {
#ifdef QCAL_BENCH_ICU4X
    return peer_versions() + ", ICU4X " + icu4x_version();
#else
    return peer_versions() + ", no ICU4X";
#endif
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv);
    const std::map<qcal_system, Subject> all = catalogue();
    const auto gregorian = all.find(QCAL_SYSTEM_GREGORIAN);
    if (gregorian == all.end()) {
        std::fprintf(stderr, "wrong: there is no Gregorian calendar\n");
        return 1;
    }
    for (const auto &subject : all) calendar(subject.second, gregorian->second);
    if (json) print_json(versions());
    else {
        print_head(versions(), "ICU4C and ICU4X");
        std::printf("%zu calendars; %s\n", all.size(), left_out(all).c_str());
        print_table(kSection, {{"/Gregorian", true}, {"/ICU4C", true}, {"/ICU4X", true}, {"/inlined", true}, {"far/near", false}},
                    {"qcal", "Gregorian", "ICU4C", "ICU4X", "inlined", "far"});
        print_summary();
    }
    return verdict();
}
