// What the benchmarks here share: inputs, measuring, checking, reporting.
//
// Only ratios count; nanoseconds drift with the machine and are printed for orientation. Before anything is timed both sides must give
// the same answers on the inputs used. QCAL_BENCH_RUSTC is the compiler of the library, for the record.

#ifndef QCAL_BENCHES_MEASURE_HPP
#define QCAL_BENCHES_MEASURE_HPP

#include "qcal.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace bench {

struct Date {
    int32_t year, month, day;
};

inline uint64_t pack(int year, int month, int day) {
    return static_cast<uint64_t>(static_cast<int64_t>(year) * 65536 + month * 256 + day);
}

/// Counts from several threads, and out of the way of the loops that are timed.
struct Count {
    std::atomic<uint64_t> count{0};
    __attribute__((noinline, cold)) uint64_t operator++() { return ++count; }
    void operator+=(uint64_t more) { count += more; }
    operator uint64_t() const { return count; }
};
inline Count g_failed;  // calls

// ---- measuring ----

using Sampler = std::function<uint64_t()>;
using Series = std::vector<double>;

constexpr size_t kInputs = 32768;
constexpr int64_t kNearFirst = 2415021, kNearLast = 2488434;  // Gregorian 1900-01-01 .. 2100-12-31
constexpr int64_t kFarSpan = 36524250;                        // 100,000 years each way from the year 2000

inline volatile int64_t g_zero = 0;  // what the optimiser must not know
inline volatile uint64_t g_sink = 0;
inline size_t g_inputs = kInputs;
inline size_t g_rounds = 201;
inline uint64_t g_compared = 0, g_expected = 0, g_wrong = 0;

inline double now() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec t{};  // time of this thread only, so that pre-emption is not counted
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_nsec);
#else
    return static_cast<double>(std::clock()) * (1e9 / CLOCKS_PER_SEC);
#endif
}

inline int64_t shifted(int64_t day, int64_t by) { return day + by; }
inline Date shifted(Date d, int64_t by) { return {d.year + static_cast<int32_t>(by), d.month, d.day}; }

template <class In, class Op>
__attribute__((noinline)) uint64_t run_throughput(const In *in, size_t n, const Op &op) {
    uint64_t sum = 0;
    for (size_t i = 0; i < n; ++i) sum += op(in[i]);
    return sum;
}

/// Each input depends on the result before it (by adding a zero that the compiler cannot see through).
template <class In, class Op>
__attribute__((noinline)) uint64_t run_latency(const In *in, size_t n, const Op &op) {
    const int64_t zero = g_zero;
    uint64_t sum = 0, last = 0;
    for (size_t i = 0; i < n; ++i) sum += last = op(shifted(in[i], static_cast<int64_t>(last) & zero));
    return sum;
}

template <class In, class Op>
Sampler throughput(const std::vector<In> &in, const Op &op, size_t n = 0) {
    return [p = in.data(), n = n ? n : g_inputs, op] { return run_throughput(p, n, op); };
}
template <class In, class Op>
Sampler latency(const std::vector<In> &in, const Op &op) {
    return [p = in.data(), n = g_inputs, op] { return run_latency(p, n, op); };
}

struct Peer {
    Sampler run;
    size_t calls = 0;
    Series ns{};
    bool there() const { return static_cast<bool>(run); }
};

/// Takes one short sample of every peer in turn, g_rounds times, beginning with another peer each time.
inline void measure(std::vector<Peer *> peers) {
    peers.erase(std::remove_if(peers.begin(), peers.end(), [](Peer *p) { return !p->there(); }), peers.end());
    for (Peer *p : peers) {
        if (p->calls == 0) p->calls = g_inputs;
        g_sink = g_sink + p->run();
    }
    for (size_t round = 0; round < g_rounds; ++round) {
        for (size_t k = 0; k < peers.size(); ++k) {
            Peer &p = *peers[(k + round) % peers.size()];
            const double start = now();
            g_sink = g_sink + p.run();
            p.ns.push_back((now() - start) / static_cast<double>(p.calls));
        }
    }
}

inline double median(Series s) {
    if (s.empty()) return 0;
    const auto middle = s.begin() + static_cast<std::ptrdiff_t>(s.size() / 2);
    std::nth_element(s.begin(), middle, s.end());
    return *middle;
}

/// The value that a tenth of the samples stay below: what something takes while the machine does nothing else. One sample that came out
/// too short changes it less than it changes the smallest.
inline double low(Series s) {
    if (s.empty()) return 0;
    const auto tenth = s.begin() + static_cast<std::ptrdiff_t>(s.size() / 10);
    std::nth_element(s.begin(), tenth, s.end());
    return *tenth;
}

/// The median of the ratios of samples taken in the same round; 0 when a side is missing.
inline double ratio(const Peer &a, const Peer &b) {
    Series r;
    for (size_t i = 0; i < std::min(a.ns.size(), b.ns.size()); ++i) r.push_back(a.ns[i] / b.ns[i]);
    return median(r);
}

inline std::vector<int64_t> random_days(int64_t first, int64_t last, uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<int64_t> days(kInputs);
    const auto span = static_cast<uint64_t>(last - first + 1);
    for (int64_t &d : days) d = first + static_cast<int64_t>(random() % span);
    return days;
}

// ---- checking ----

template <class InA, class OpA, class InB, class OpB, class May>
void agree(const std::string &what, const std::vector<InA> &a, const OpA &op_a, const std::vector<InB> &b, const OpB &op_b,
           May &&must_differ) {
    uint64_t wrong = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        ++g_compared;
        if ((op_a(a[i]) == op_b(b[i])) == must_differ(a[i]) && ++wrong <= 3)
            std::fprintf(stderr, "wrong: %s, input %zu\n", what.c_str(), i);
    }
    g_expected += a.size();
    g_wrong += wrong;
}

inline bool never(int64_t) { return false; }
inline bool never_date(Date) { return false; }

// ---- reporting ----

struct Cell {
    std::string column;
    double ratio = 0, goal = 0;  // 0: none
    bool at_least = false;       // the goal is a lower bound
    bool counts() const { return goal != 0 && ratio != 0; }
    bool met() const { return at_least ? ratio >= goal : ratio <= goal; }
};
struct Row {
    std::string section, name;
    std::vector<Cell> cells{};
    std::vector<std::pair<std::string, double>> ns{};
    const char *unit = "ns";  // of these
};
inline std::vector<Row> g_rows;

/// A column with goals is wider by the goal and its mark.
struct Column {
    const char *name;
    bool goals;
};

inline void print_table(const char *section, const std::vector<Column> &ratios, const std::vector<const char *> &times,
                        const char *unit = "ns") {
    std::printf("\n%-38s", section);
    for (const Column &c : ratios) std::printf(c.goals ? " %9s %-12s" : " %9s", c.name, "goal");
    std::printf(" | %s", unit);
    for (const char *t : times) std::printf(" %8s", t);
    std::printf("\n");
    for (const Row &row : g_rows) {
        if (row.section != section) continue;
        std::printf("%-38s", row.name.c_str());
        for (const Column &c : ratios) {
            const auto cell = std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell &x) { return x.column == c.name; });
            const bool there = cell != row.cells.end() && cell->ratio != 0;
            char goal[32] = "";
            if (there && cell->counts()) std::snprintf(goal, sizeof goal, "%.3g %s", cell->goal, cell->met() ? "met" : "MISSED");
            if (there) std::printf(" %9.*f", cell->ratio < 0.001 ? 6 : cell->ratio < 0.1 ? 4 : 3, cell->ratio);
            else std::printf(" %9s", "-");
            if (c.goals) std::printf(" %-12s", goal);
        }
        std::printf(" | %*s", static_cast<int>(std::string(unit).size()), "");
        for (const char *t : times) {
            const auto it = std::find_if(row.ns.begin(), row.ns.end(), [&](const auto &x) { return x.first == t; });
            if (it == row.ns.end() || it->second == 0) std::printf(" %8s", "-");
            else std::printf(" %8.*f", it->second < 1e5 ? 2 : 0, it->second);
        }
        std::printf("\n");
    }
}

inline void print_summary() {
    size_t met = 0, missed = 0;
    for (const Row &row : g_rows)
        for (const Cell &c : row.cells)
            if (c.counts()) ++(c.met() ? met : missed);
    std::printf("\n%zu goals met, %zu missed\n", met, missed);
}

inline std::string cpu_model() {
    std::string model = "unknown processor", family, number;
    if (FILE *f = std::fopen("/proc/cpuinfo", "r")) {
        char line[4096];
        while (std::fgets(line, sizeof line, f)) {
            const std::string s(line);
            const size_t at = s.find(": ");
            if (s == "\n") break;  // the first processor is enough
            if (at == std::string::npos) continue;
            const std::string key = s.substr(0, s.find_last_not_of("\t ", at - 1) + 1), value = s.substr(at + 2, s.size() - at - 3);
            if (key == "model name") model = value;
            if (key == "cpu family") family = " family " + value;
            if (key == "model") number = " model " + value;
        }
        std::fclose(f);
    }
    return model + family + number;
}

inline std::string machine_line(const std::string &peers) {
#if defined(__clang__)
    const std::string compiler = "clang " __clang_version__;
#else
    const std::string compiler = "gcc " __VERSION__;
#endif
#ifndef QCAL_BENCH_RUSTC
#define QCAL_BENCH_RUSTC "rustc unknown"
#endif
    return cpu_model() + ", " + std::to_string(std::thread::hardware_concurrency()) + " CPUs; " + compiler + "; " + QCAL_BENCH_RUSTC +
           "; " + peers + "; qcal " + qcal_version();
}

inline void print_json(const std::string &peers) {
    std::printf("{\n  \"machine\": \"%s\",\n  \"compared\": %llu,\n  \"rows\": [", machine_line(peers).c_str(),
                static_cast<unsigned long long>(g_compared));
    const char *comma = "";
    for (const Row &row : g_rows) {
        std::printf("%s\n    {\"section\": \"%s\", \"name\": \"%s\", \"ratios\": {", comma, row.section.c_str(), row.name.c_str());
        const char *inner = "";
        for (const Cell &c : row.cells) {
            if (c.ratio == 0) continue;
            std::printf("%s\"%s\": {\"ratio\": %.5g", inner, c.column.c_str(), c.ratio);
            const char *goal = c.at_least ? "goal_at_least" : "goal";
            if (c.goal != 0) std::printf(", \"%s\": %g, \"met\": %s", goal, c.goal, c.met() ? "true" : "false");
            std::printf("}");
            inner = ", ";
        }
        std::printf("}, \"%s\": {", row.unit);
        inner = "";
        for (const auto &t : row.ns) {
            if (t.second == 0) continue;
            std::printf("%s\"%s\": %.3f", inner, t.first.c_str(), t.second);
            inner = ", ";
        }
        std::printf("}}");
        comma = ",";
    }
    std::printf("\n  ]\n}\n");
}

// ---- a run ----

/// The arguments of a benchmark: whether JSON is wanted; exits with 2 for any that is none.
inline bool wants_json(int argc, char **argv) {
    bool json = false;
    for (int i = 1; i < argc; ++i) {
        const std::string arg = argv[i];
        if (arg == "--json") json = true;
        else if (arg == "--quick") g_inputs = kInputs / 8, g_rounds = 9;
        else {
            std::fprintf(stderr, "usage: %s [--quick] [--json]\n", argv[0]);
            std::exit(2);
        }
    }
    return json;
}

/// What is the machine, and how much was compared with whom.
inline void print_head(const std::string &peers, const char *with_whom, const std::string &samples = "") {
    std::printf("%s\n", machine_line(peers).c_str());
    std::printf("%llu answers compared with %s, %llu wrong, %llu failed calls; %s\n",
                static_cast<unsigned long long>(g_compared), with_whom, static_cast<unsigned long long>(g_wrong),
                static_cast<unsigned long long>(g_failed),
                (samples.empty() ? std::to_string(g_rounds) + " samples of " + std::to_string(g_inputs) + " calls each" : samples).c_str());
}

/// The exit status: 1 where an answer was wrong, or fewer were compared than had to be.
inline int verdict() {
    if (g_wrong == 0 && g_failed == 0 && g_compared >= g_expected) return 0;
    std::fprintf(stderr, "the answers are wrong: %llu differences, %llu failed calls, %llu of %llu compared\n",
                 static_cast<unsigned long long>(g_wrong), static_cast<unsigned long long>(g_failed),
                 static_cast<unsigned long long>(g_compared), static_cast<unsigned long long>(g_expected));
    return 1;
}

}  // namespace bench

#endif
