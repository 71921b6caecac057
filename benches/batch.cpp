// Columns: qcal_batch_... beside memcpy, a loop over QCalendar, Arrow's functions behind pyarrow, and a loop over single calls; and with
// two threads.
//
// scripts/bench builds and runs this; docs/performance.md explains it.
//
//   batch [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage

#include "columns.hpp"
#include "measure.hpp"
#include "threads.hpp"
#include "user_calendars.hpp"

#include <algorithm>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

using namespace bench;

namespace {

const char *const kRates = "G rows/s";
const char *const kPeers = "Gregorian beside others";
const char *const kThreads = "two threads";

/// With commas.
std::string rows_text(size_t rows) {
    std::string text = std::to_string(rows);
    for (size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
    return text + " rows";
}

/// A number of rows, and how often they are measured.
struct Size {
    size_t rows, rounds;
    bool memory = false;  // more than the caches hold
    std::string name() const { return rows_text(rows); }
    std::string section() const { return "columns of " + name(); }
};
Size g_sizes[] = {{1 << 13, 601}, {1 << 19, 41}, {1 << 24, 15, true}};

// ---- levels ----

struct Level {
    int32_t level;
    const char *name;
};

/// Those that this machine has, the best one first and the definition, which goes row by row, last.
std::vector<Level> levels() {
    std::vector<Level> found;
    for (const Level level : {Level{QCAL_LEVEL_NEON, "NEON"}, Level{QCAL_LEVEL_AVX512, "AVX-512"}, Level{QCAL_LEVEL_AVX2, "AVX2"},
                              Level{QCAL_LEVEL_PORTABLE, "portable"}, Level{QCAL_LEVEL_SCALAR, "scalar"}}) {
        int32_t in_use = 0;
        if (qcal_batch_level(level.level, &in_use) != QCAL_OK) ++g_failed;
        if (in_use == level.level) found.push_back(level);
    }
    return found;
}

// ---- goals ----

enum class Kernel { gregorian, closed_form, table };

/// Goals were set in G rows/s on a machine whose memcpy moved 16.5 G rows/s in its second cache: what is kept of them is that ratio.
constexpr double kMemcpyThere = 16.5;
/// In memory they are shares of memcpy's speed, and stores past the caches, which AVX-512 alone makes, have one of their own.
constexpr double kMemoryShare = 0.75, kStreamingShare = 0.9;
/// Times as fast as a loop over Qt, and as pyarrow.
constexpr double kPeerGoal = 15;
/// With two threads, times as fast as with one; or this share of what arithmetic gains, where the machine gives less.
constexpr double kScalingGoal = 1.7, kScalingShare = 0.9;

double goal_there(Kernel kernel, bool to, int32_t level) {
    const auto by_level = [&](double avx512, double avx2, double portable) {
        return level == QCAL_LEVEL_AVX512 ? avx512 : level == QCAL_LEVEL_AVX2 ? avx2 : level == QCAL_LEVEL_PORTABLE ? portable : 0;
    };
    if (kernel == Kernel::table) return to ? by_level(2.5, 1.7, 0.8) : 0;
    if (!to) return by_level(4.5, 2.5, 0);
    return kernel == Kernel::gregorian ? by_level(5, 3, 0.8) : by_level(4, 2, 0);
}

/// Time beside memcpy's; 0 where there is no goal.
double memcpy_goal(const Size &size, Kernel kernel, bool to, int32_t level) {
    if (size.memory) {
        if (kernel != Kernel::gregorian || (level != QCAL_LEVEL_AVX512 && level != QCAL_LEVEL_AVX2)) return 0;
        return 1 / (to && level == QCAL_LEVEL_AVX512 ? kStreamingShare : kMemoryShare);
    }
    const double there = size.rows == g_sizes[0].rows ? goal_there(kernel, to, level) : 0;
    return there > 0 ? kMemcpyThere / there : 0;
}

// ---- measuring ----

/// Goes through its rows as often as makes a sample long beside the reading of the clock, which takes half a microsecond and more.
Peer peer(size_t rows, const Sampler &run) {
    constexpr double kSample = 50e3;
    run();
    const double start = now();
    run();
    const auto passes = static_cast<size_t>(std::clamp(kSample / (now() - start), 1.0, 1000.0));
    const auto sampler = [run, passes] {
        uint64_t sum = 0;
        for (size_t i = 0; i < passes; ++i) sum += run();
        return sum;
    };
    return {sampler, rows * passes};
}

double rate(const Peer &p) { return p.there() ? 1 / low(p.ns) : 0; }
/// Of the times; 0 when a side is missing.
double quotient(const Peer &a, const Peer &b) { return a.there() && b.there() ? low(a.ns) / low(b.ns) : 0; }

void compare(const std::string &what, const Table &t) {
    const size_t wrong = t.out.differences(t.expected);
    g_compared += t.rows;
    g_wrong += wrong;
    if (wrong) std::fprintf(stderr, "wrong: %s, %zu of %zu rows\n", what.c_str(), wrong, t.rows);
}

/// One operation at every level; all answers are first compared with those of single calls.
template <class Op>
void operation(const Size &size, Table &t, const std::string &what, const Op &op, Kernel kernel, bool goals) {
    const std::string name = what + ", " + Op::kName;
    t.expected.spoil();
    one_by_one(op, t.in, t.expected);
    std::vector<Peer> peers;
    const std::vector<Level> all = levels();
    for (const Level &level : all) {
        t.out.spoil();
        in_one_call(op, t, level.level);
        compare(name + ", " + level.name, t);
        peers.push_back(peer(size.rows, [&t, op, level] { return in_one_call(op, t, level.level); }));
    }
    Peer single = peer(size.rows, [&t, op] { return one_by_one(op, t.in, t.out); });
    Peer memory = peer(size.rows, [&t] { return t.copy(Op::kBytes); });
    std::vector<Peer *> turns = {&single, &memory};
    for (Peer &p : peers) turns.push_back(&p);
    g_rounds = size.rounds;
    measure(turns);

    Row row{size.section(), name, {}, {}, kRates};
    const bool to = std::is_same_v<Op, ToDates>;
    for (size_t i = 0; i < all.size(); ++i) {
        row.ns.push_back({all[i].name, rate(peers[i])});
        if (all[i].level == QCAL_LEVEL_SCALAR) continue;
        const double goal = goals ? memcpy_goal(size, kernel, to, all[i].level) : 0;
        row.cells.push_back({std::string(all[i].name), quotient(peers[i], memory), goal});
    }
    row.cells.push_back({"/single", quotient(peers[0], single)});
    row.ns.push_back({"single", rate(single)});
    row.ns.push_back({"memcpy", rate(memory)});
    g_rows.push_back(row);
}

// ---- calendars ----

struct Subject {
    const char *name;
    Kernel kernel;
    bool large;  // measured at all sizes
};
const Subject kSubjects[] = {
    {"Gregorian", Kernel::gregorian, true},     {"Julian", Kernel::closed_form, false},
    {"Islamic Civil", Kernel::closed_form, false}, {"Jalali", Kernel::closed_form, true},
    {"hebrew", Kernel::table, true},            {"chinese", Kernel::table, false},
    {"islamic-umalqura", Kernel::table, false}, {"user's rule", Kernel::table, false},
};

/// A built-in calendar, or the one that this program registers.
qcal_calendar *opened(const std::string &name) {
    qcal_calendar *cal = nullptr;
    if (qcal_calendar_open(name.c_str(), &cal) != QCAL_OK) ++g_failed;
    return cal;
}

void register_users_calendar() {
    const qcal_rule rule = rule_as_data<GregorianRule>();
    const char *const names[] = {"user's rule"};
    if (qcal_registry_register_rule(nullptr, names, 1, &rule, nullptr) != QCAL_OK) ++g_failed;
}

void conversions(const Size &size, Table &t) {
    for (const Subject &subject : kSubjects) {
        if (!subject.large && size.rows != g_sizes[0].rows) continue;
        qcal_calendar *const cal = opened(subject.name);
        t.set_dates(cal);
        operation(size, t, subject.name, ToDates{cal}, subject.kernel, true);
        operation(size, t, subject.name, FromDates{cal}, subject.kernel, true);
        qcal_calendar_release(cal);
    }
}

void other_operations(const Size &size, Table &t) {
    qcal_calendar *const gregorian = opened("Gregorian"), *const jalali = opened("Jalali"), *const hebrew = opened("hebrew");
    t.set_dates(gregorian);
    operation(size, t, "Gregorian to Jalali", Convert{gregorian, jalali}, Kernel::closed_form, false);
    operation(size, t, "Gregorian to hebrew", Convert{gregorian, hebrew}, Kernel::table, false);
    operation(size, t, "Gregorian", Weekdays{gregorian}, Kernel::gregorian, false);
    for (qcal_calendar *cal : {gregorian, hebrew}) {
        const std::string name = cal == gregorian ? "Gregorian" : "hebrew";
        operation(size, t, name, DaysOfYear{cal}, Kernel::gregorian, false);
        operation(size, t, name, AddMonths{cal}, Kernel::gregorian, false);
    }
    for (qcal_calendar *cal : {gregorian, jalali, hebrew}) qcal_calendar_release(cal);
}

// ---- peers ----

void beside_peers(const Size &size, Table &t) {
    qcal_calendar *const cal = opened("Gregorian");
    t.set_dates(cal);
    const ToDates to{cal};
    const FromDates from{cal};
    ArrowDates arrow(t.in.days, t.rows);

    t.expected.spoil();
    one_by_one(to, t.in, t.expected);
    if (kQt) {
        t.out.spoil();
        qt_to_dates(t, t.out);
        compare("Qt, to dates", t);
    }
    if (kArrow) {
        t.out.spoil();
        g_failed += !arrow.fields();
        for (size_t i = 0; i < t.rows; ++i) t.out.set(i, arrow.years()[i], arrow.months()[i], arrow.mdays()[i]);
        compare("Arrow, to dates", t);
    }
    t.expected.spoil();
    one_by_one(from, t.in, t.expected);
    if (kQt) {
        t.out.spoil();
        qt_from_dates(t, t.out);
        compare("Qt, from dates", t);
    }

    const auto if_there = [&](bool there, const Sampler &run) { return there ? peer(size.rows, run) : Peer{}; };
    Peer to_dates = peer(size.rows, [&t, to] { return in_one_call(to, t, QCAL_LEVEL_BEST); });
    Peer from_dates = peer(size.rows, [&t, from] { return in_one_call(from, t, QCAL_LEVEL_BEST); });
    Peer to_qt = if_there(kQt, [&t] { return qt_to_dates(t, t.out); }), from_qt = if_there(kQt, [&t] { return qt_from_dates(t, t.out); });
    Peer to_arrow = if_there(kArrow, [&arrow] { return static_cast<uint64_t>(arrow.fields()); });
    g_rounds = size.rounds;
    measure({&to_dates, &to_qt, &to_arrow, &from_dates, &from_qt});
    g_rows.push_back({kPeers,
                      "to dates, " + size.name(),
                      {{"x Qt", quotient(to_qt, to_dates), kPeerGoal, true}, {"x pyarrow", quotient(to_arrow, to_dates), kPeerGoal, true}},
                      {{"qcal", rate(to_dates)}, {"Qt", rate(to_qt)}, {"pyarrow", rate(to_arrow)}},
                      kRates});
    g_rows.push_back({kPeers,
                      "from dates, " + size.name(),
                      {{"x Qt", quotient(from_qt, from_dates)}},
                      {{"qcal", rate(from_dates)}, {"Qt", rate(from_qt)}},
                      kRates});
    qcal_calendar_release(cal);
}

// ---- threads ----

/// Arithmetic of which a thread started for it does half.
uint64_t shared_arithmetic(size_t steps, size_t threads) {
    const auto work = [steps = steps / threads] {
        uint64_t sum = 0;
        for (size_t i = 0; i < steps; ++i) sum += Arithmetic{false}(static_cast<int64_t>(i));
        return sum;
    };
    uint64_t other = 0;
    std::thread started;
    if (threads == 2) started = std::thread([&] { other = work(); });
    const uint64_t sum = work();
    if (started.joinable()) started.join();
    return sum + other;
}

/// Columns that fit a cache, so that arithmetic is the limit, then such as do not; with threads that the call itself starts.
void two_threads(Table &memory, bool quick) {
    constexpr size_t kSteps = 1 << 15;
    qcal_calendar *const gregorian = opened("Gregorian"), *const hebrew = opened("hebrew");
    Table small(g_sizes[1].rows), middle(g_sizes[1].rows * 4);
    const auto arithmetic = [](size_t) {
        uint64_t sum = 0;
        for (size_t i = 0; i < kSteps; ++i) sum += Arithmetic{false}(static_cast<int64_t>(i));
        return sum;
    };
    const auto shared = [](size_t threads) { return shared_arithmetic(kSteps, threads); };
    std::vector<Scaled> works = {{"arithmetic", 0, arithmetic, kSteps}, {"arithmetic, its thread started", 0, shared, kSteps, true}};
    const size_t without_goal = works.size();
    const auto add = [&](const std::string &what, const qcal_calendar *cal, Table &t, int32_t level) {
        const std::string name = what + ", " + rows_text(t.rows);
        t.expected.spoil();
        one_by_one(ToDates{cal}, t.in, t.expected);
        t.out.spoil();
        in_one_call(ToDates{cal}, t, level, 2);
        compare("two threads, " + name, t);
        const auto pass = [cal, &t, level](size_t threads) { return in_one_call(ToDates{cal}, t, level, static_cast<int32_t>(threads)); };
        works.push_back({name, 0, pass, t.rows, true});
    };
    add("hebrew", hebrew, small, QCAL_LEVEL_BEST);
    add("hebrew", hebrew, middle, QCAL_LEVEL_BEST);
    add("Gregorian portable", gregorian, small, QCAL_LEVEL_PORTABLE);
    add("Gregorian", gregorian, small, QCAL_LEVEL_BEST);
    add("Gregorian", gregorian, middle, QCAL_LEVEL_BEST);
    const size_t in_caches = works.size();
    add("hebrew", hebrew, memory, QCAL_LEVEL_BEST);
    add("Gregorian", gregorian, memory, QCAL_LEVEL_BEST);
    scale(works, quick ? 3 : 9, quick ? 1e6 : 10e6);
    const double goal = std::min(kScalingGoal, kScalingShare * works[0].scaling());
    for (size_t i = 0; i < works.size(); ++i) {
        const Scaled &work = works[i];
        g_rows.push_back({kThreads,
                          work.name,
                          {{"speed-up", work.scaling(), i >= without_goal && i < in_caches ? goal : 0, true}},
                          {{"one", 1 / work.best[0]}, {"two", 2 / work.best[1]}},
                          kRates});
    }
    for (qcal_calendar *cal : {gregorian, hebrew}) qcal_calendar_release(cal);
}

/// The rows that have to be compared: by every level, operation and calendar; with the peers; of two threads.
uint64_t expected() {
    const uint64_t small = g_sizes[0].rows, middle = g_sizes[1].rows, large = g_sizes[2].rows;
    return levels().size() * (23 * small + 13 * middle + 6 * large) + (2 * kQt + kArrow) * (small + middle + large) + 11 * middle +
           2 * large;
}

std::string peers_line() {
    const std::string kernels = std::string("best level ") + levels().front().name;
    return qt_version() + ", " + (kArrow ? "pyarrow " + arrow_version() : "no pyarrow") + "; " + kernels;
}

bool has_goal(const std::string &section, const std::string &column) {
    return std::any_of(g_rows.begin(), g_rows.end(), [&](const Row &row) {
        return row.section == section && std::any_of(row.cells.begin(), row.cells.end(),
                                                     [&](const Cell &cell) { return cell.column == column && cell.counts(); });
    });
}

void print_tables(const std::string &peers) {
    std::string samples = "samples:";
    for (const Size &size : g_sizes) samples += " " + std::to_string(size.rounds) + " of " + size.name() + (size.memory ? "" : ",");
    print_head(peers, "single calls and the peers", samples);
    for (const Size &size : g_sizes) {
        std::vector<Column> ratios;
        std::vector<const char *> times;
        for (const Level &level : levels()) {
            times.push_back(level.name);
            if (level.level != QCAL_LEVEL_SCALAR) ratios.push_back({level.name, has_goal(size.section(), level.name)});
        }
        ratios.push_back({"/single", false});
        times.insert(times.end(), {"single", "memcpy"});
        print_table(size.section().c_str(), ratios, times, kRates);
    }
    print_table(kPeers, {{"x Qt", true}, {"x pyarrow", true}}, {"qcal", "Qt", "pyarrow"}, kRates);
    print_table(kThreads, {{"speed-up", true}}, {"one", "two"}, kRates);
    print_summary();
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv), quick = g_rounds < 10;
    if (quick) {
        for (Size &size : g_sizes) size.rounds = 9;
        g_sizes[2] = {1 << 21, 1, true};
    }
    register_users_calendar();
    for (const Size &size : g_sizes) {
        Table t(size.rows);
        conversions(size, t);
        if (!size.memory) other_operations(size, t);
        beside_peers(size, t);
        if (size.memory) two_threads(t, quick);
    }
    if (qcal_registry_clear(nullptr) != QCAL_OK) ++g_failed;
    g_expected = expected();
    const std::string peers = peers_line();
    if (json) print_json(peers);
    else print_tables(peers);
    return verdict();
}
