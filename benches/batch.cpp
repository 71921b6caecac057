// Columns: days to dates and back by qcal_batch_..., beside memcpy and beside a loop over single calls.
//
// scripts/bench builds and runs this; docs/performance.md explains it.
//
//   batch [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage
//
// memcpy moves as many bytes as a row of dates has: five read, five written.

#include "measure.hpp"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

using namespace bench;

namespace {

const char *const kCached = "columns in the cache";
const char *const kMemory = "columns in memory";

constexpr size_t kMemoryRows = size_t{1} << 24;
constexpr double kMemcpyGoal = 1.54;  // 65 % of its speed

struct Free {
    void operator()(void *p) const { std::free(p); }
};
template <class T>
using Column = std::unique_ptr<T[], Free>;

/// Aligned as Arrow recommends, and touched.
template <class T>
Column<T> column(size_t rows) {
    void *const p = std::aligned_alloc(64, (rows * sizeof(T) + 63) / 64 * 64);
    if (!p) std::exit(2);
    std::memset(p, 1, rows * sizeof(T));
    return Column<T>(static_cast<T *>(p));
}

struct Columns {
    size_t rows;
    Column<int32_t> days, years, found;
    Column<uint8_t> months, mdays;
    explicit Columns(size_t n)
        : rows(n), days(column<int32_t>(n)), years(column<int32_t>(n)), found(column<int32_t>(n)), months(column<uint8_t>(n)),
          mdays(column<uint8_t>(n)) {
        std::mt19937_64 random(7);
        for (size_t i = 0; i < n; ++i)
            days[i] = static_cast<int32_t>(kNearFirst + static_cast<int64_t>(random() % (kNearLast - kNearFirst + 1)));
    }
};

qcal_batch_options at(int32_t level) {
    qcal_batch_options options{};
    options.size = sizeof options;
    options.level = level;
    return options;
}

uint64_t to_dates(const qcal_calendar *cal, Columns &c, int32_t level) {
    const qcal_batch_options options = at(level);
    uint64_t invalid = 1;
    const qcal_status status =
        qcal_batch_to_dates(cal, &options, c.rows, c.days.get(), c.years.get(), c.months.get(), c.mdays.get(), &invalid);
    if (status != QCAL_OK || invalid != 0) ++g_failed;
    return static_cast<uint64_t>(c.years[c.rows - 1]);
}

uint64_t from_dates(const qcal_calendar *cal, Columns &c, int32_t level) {
    const qcal_batch_options options = at(level);
    uint64_t invalid = 1;
    const qcal_status status =
        qcal_batch_from_dates(cal, &options, c.rows, c.years.get(), c.months.get(), c.mdays.get(), c.found.get(), &invalid);
    if (status != QCAL_OK || invalid != 0) ++g_failed;
    return static_cast<uint64_t>(c.found[c.rows - 1]);
}

uint64_t to_dates_one_by_one(const qcal_calendar *cal, Columns &c) {
    for (size_t i = 0; i < c.rows; ++i) {
        qcal_date date;
        if (qcal_jdn_to_date(cal, c.days[i], &date) != QCAL_OK) ++g_failed;
        c.years[i] = date.year;
        c.months[i] = static_cast<uint8_t>(date.month);
        c.mdays[i] = static_cast<uint8_t>(date.day);
    }
    return static_cast<uint64_t>(c.years[c.rows - 1]);
}

uint64_t from_dates_one_by_one(const qcal_calendar *cal, Columns &c) {
    for (size_t i = 0; i < c.rows; ++i) {
        int64_t jdn;
        if (qcal_date_to_jdn(cal, c.years[i], c.months[i], c.mdays[i], &jdn) != QCAL_OK) ++g_failed;
        c.found[i] = static_cast<int32_t>(jdn);
    }
    return static_cast<uint64_t>(c.found[c.rows - 1]);
}

uint64_t copy(Columns &c) {
    std::memcpy(c.found.get(), c.days.get(), c.rows * sizeof c.days[0]);
    std::memcpy(c.mdays.get(), c.months.get(), c.rows);
    return c.mdays[c.rows - 1];
}

/// Every row at every level is what the single call says.
void check(const qcal_calendar *cal, Columns &c, const char *name) {
    for (const int32_t level : {QCAL_LEVEL_SCALAR, QCAL_LEVEL_PORTABLE, QCAL_LEVEL_BEST}) {
        to_dates(cal, c, level);
        from_dates(cal, c, level);
        uint64_t wrong = 0;
        for (size_t i = 0; i < c.rows; ++i) {
            qcal_date date;
            const bool ok = qcal_jdn_to_date(cal, c.days[i], &date) == QCAL_OK && date.year == c.years[i] &&
                            date.month == c.months[i] && date.day == c.mdays[i] && c.found[i] == c.days[i];
            wrong += !ok;
        }
        g_compared += c.rows, g_expected += c.rows;
        g_wrong += wrong;
        if (wrong) std::fprintf(stderr, "wrong: %s, %llu rows at level %d\n", name, static_cast<unsigned long long>(wrong), level);
    }
}

void measured(const char *section, const char *name, const qcal_calendar *cal, Columns &c) {
    const bool cached = section == kCached;
    check(cal, c, name);
    const auto peer = [&](auto run) { return Peer{run, c.rows}; };
    for (const bool to : {true, false}) {
        Peer best = peer([&, to] { return to ? to_dates(cal, c, QCAL_LEVEL_BEST) : from_dates(cal, c, QCAL_LEVEL_BEST); });
        Peer portable = peer([&, to] { return to ? to_dates(cal, c, QCAL_LEVEL_PORTABLE) : from_dates(cal, c, QCAL_LEVEL_PORTABLE); });
        Peer single = peer([&, to] { return to ? to_dates_one_by_one(cal, c) : from_dates_one_by_one(cal, c); });
        Peer memory = peer([&] { return copy(c); });
        to_dates(cal, c, QCAL_LEVEL_BEST);
        // The copy spoils the days of the months: it is measured by itself where they are read.
        if (to) measure({&best, &portable, &single, &memory});
        else measure({&best, &portable, &single});
        g_rows.push_back({section,
                          std::string(name) + (to ? ", to dates" : ", from dates"),
                          {{"/memcpy", to ? ratio(best, memory) : 0, to && !cached ? kMemcpyGoal : 0},
                           {"/portable", ratio(best, portable), 0},
                           {"/single", ratio(best, single), 0}},
                          {{"best", median(best.ns)},
                           {"portable", median(portable.ns)},
                           {"single", median(single.ns)},
                           {"memcpy", median(memory.ns)}}});
    }
}

const char *level_in_use() {
    int32_t level = 0;
    if (qcal_batch_level(QCAL_LEVEL_BEST, &level) != QCAL_OK) ++g_failed;
    switch (level) {
    case QCAL_LEVEL_PORTABLE: return "kernels: portable";
    case QCAL_LEVEL_AVX2: return "kernels: AVX2";
    case QCAL_LEVEL_AVX512: return "kernels: AVX-512";
    case QCAL_LEVEL_NEON: return "kernels: NEON";
    default: return "kernels: none";
    }
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv);
    const struct {
        const char *name;
        bool memory;
    } calendars[] = {{"Gregorian", true}, {"iso8601", false},  {"Julian", false}, {"Islamic Civil", false},
                     {"Jalali", false},   {"hebrew", true}, {"chinese", false}};
    const size_t rounds = g_rounds;
    g_inputs /= 4;  // small enough for the second cache
    Columns cached(g_inputs), memory(kMemoryRows);
    for (const auto &calendar : calendars) {
        qcal_calendar *cal = nullptr;
        if (qcal_calendar_open(calendar.name, &cal) != QCAL_OK) return ++g_failed, verdict();
        measured(kCached, calendar.name, cal, cached);
        g_rounds = rounds < 10 ? 1 : 9;
        if (calendar.memory) measured(kMemory, calendar.name, cal, memory);
        g_rounds = rounds;
        qcal_calendar_release(cal);
    }
    const char *const level = level_in_use();
    if (json) print_json(level);
    else {
        print_head(level, "single calls");
        print_table(kCached, {{"/memcpy", false}, {"/portable", false}, {"/single", false}}, {"best", "portable", "single", "memcpy"});
        print_table(kMemory, {{"/memcpy", true}, {"/portable", false}, {"/single", false}}, {"best", "portable", "single", "memcpy"});
        print_summary();
    }
    return verdict();
}
