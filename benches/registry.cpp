// Registries and calendars that users define: opened beside QCalendar, by two threads, converted beside built-in calendars, registered.
//
// scripts/bench builds and runs this; docs/performance.md explains it.
//
//   registry [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage

#include "measure.hpp"
#include "operations.hpp"
#include "threads.hpp"
#include "user_calendars.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace bench;

namespace {

const char *const kOpening = "opening a user's calendar";
const char *const kThreads = "two threads";
const char *const kConverting = "a user's calendar converts";
const char *const kRegistering = "register, unregister, release";

constexpr double kQtGoal = 1.0, kBuiltInGoal = 1.1, kScalingGoal = 1.8;

uint64_t g_asked = 0;  // callbacks

void must(qcal_status status) { g_failed += status != QCAL_OK; }

void expect(bool right, const char *what) {
    ++g_compared, ++g_expected;
    if (right) return;
    ++g_wrong;
    std::fprintf(stderr, "wrong: %s\n", what);
}

// ---- registries ----

/// A registry, null for the process-wide one, and the calendars that this program has registered in it.
struct Filled {
    qcal_registry *registry = nullptr;
    std::vector<std::string> names{};
    std::vector<qcal_system> ids{};
    std::string where() const { return registry ? "own registry" : "process-wide"; }
};

qcal_registry *new_registry() {
    qcal_registry *registry = nullptr;
    must(qcal_registry_new(&registry));
    return registry;
}

void fill(Filled &filled, size_t count) {
    qcal_backend backend = Callbacks<GregorianRule>::backend(QCAL_PURE);
    backend.window_first_year = 2000, backend.window_last_year = 2009;  // a look-up does not look at the tables
    for (size_t i = filled.names.size(); i < count; ++i) {
        char name[24];
        std::snprintf(name, sizeof name, "Company %04u", static_cast<unsigned>(i));
        const char *const names[] = {name};
        qcal_calendar *cal = nullptr;
        qcal_system id = 0;
        must(qcal_registry_register(filled.registry, names, 1, &backend, &g_asked, &cal));
        must(qcal_calendar_system(cal, &id));
        qcal_calendar_release(cal);
        filled.names.push_back(name);
        filled.ids.push_back(id);
    }
}

/// Every name, in any case, and every id opens its calendar, and no other name any.
void check_opening(const Filled &filled) {
    for (size_t i = 0; i < filled.names.size(); ++i) {
        std::string capitals = filled.names[i];
        std::transform(capitals.begin(), capitals.end(), capitals.begin(), [](unsigned char c) { return std::toupper(c); });
        qcal_calendar *by_name = nullptr, *by_capitals = nullptr, *by_id = nullptr, *none = nullptr;
        qcal_system id = 0;
        must(qcal_registry_open(filled.registry, filled.names[i].c_str(), &by_name));
        must(qcal_registry_open(filled.registry, capitals.c_str(), &by_capitals));
        must(qcal_registry_open_system(filled.registry, filled.ids[i], &by_id));
        must(qcal_calendar_system(by_name, &id));
        const char *name = qcal_calendar_name(by_name);
        expect(by_name == by_id && by_name == by_capitals && id == filled.ids[i] && name && filled.names[i] == name,
               "a user's calendar is opened");
        expect(qcal_registry_open(filled.registry, (filled.names[i] + "x").c_str(), &none) == QCAL_ERR_NOT_FOUND,
               "a stranger is not found");
        for (qcal_calendar *cal : {by_name, by_capitals, by_id}) qcal_calendar_release(cal);
    }
}

/// The process-wide registry is opened from as programs do, without naming it.
struct UserOpenName {
    const qcal_registry *registry;
    const char *const *names;
    uint64_t operator()(int64_t which) const {
        qcal_calendar *cal;
        const qcal_status status =
            registry ? qcal_registry_open(registry, names[which], &cal) : qcal_calendar_open(names[which], &cal);
        if (status != QCAL_OK) return ++g_failed, 0;
        const auto seen = reinterpret_cast<uintptr_t>(cal);
        qcal_calendar_release(cal);
        return seen;
    }
};
struct UserOpenId {
    const qcal_registry *registry;
    const qcal_system *ids;
    uint64_t operator()(int64_t which) const {
        qcal_calendar *cal;
        const qcal_status status =
            registry ? qcal_registry_open_system(registry, ids[which], &cal) : qcal_calendar_open_system(ids[which], &cal);
        if (status != QCAL_OK) return ++g_failed, 0;
        const auto seen = reinterpret_cast<uintptr_t>(cal);
        qcal_calendar_release(cal);
        return seen;
    }
};

std::vector<int64_t> any_of(size_t count, uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<int64_t> which(kInputs);
    for (int64_t &x : which) x = static_cast<int64_t>(random() % count);
    return which;
}

/// Some of the calendars of a registry, evenly chosen.
struct Chosen {
    std::vector<const char *> names{};
    std::vector<qcal_system> ids{};
    Chosen(const Filled &filled, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            const size_t at = i * filled.names.size() / count;
            names.push_back(filled.names[at].c_str());
            ids.push_back(filled.ids[at]);
        }
    }
};

/// qcal opens and releases any of `count` calendars; Qt, whatever the count, any of its own five, by ten names. Only ten beside ten are alike.
void opening(const Filled &filled, size_t count) {
    const Chosen chosen(filled, count);
    const auto which = any_of(count, 11), qt_ids = any_of(sizeof kIds / sizeof *kIds, 12);
    const auto qt_names = any_of(sizeof kNames / sizeof *kNames, 13);
    const auto qt_id = qt_op<QtOpenId>(0);
    const auto qt_name = qt_op<QtOpenName>(0);
    const size_t calls = g_inputs / 4;
    Peer name{throughput(which, UserOpenName{filled.registry, chosen.names.data()}, calls), calls}, t_name;
    Peer id{throughput(which, UserOpenId{filled.registry, chosen.ids.data()}, calls), calls}, t_id;
    if (qt_name) t_name = {throughput(qt_names, *qt_name, calls), calls};
    if (qt_id) t_id = {throughput(qt_ids, *qt_id, calls), calls};
    measure({&name, &t_name, &id, &t_id});
    const std::string what = std::to_string(count) + " of " + std::to_string(filled.names.size()) + ", " + filled.where();
    const auto row = [&](const std::string &by, const Peer &qcal, const Peer &qt, double goal) {
        g_rows.push_back({kOpening, by + what, {{"qcal/Qt", ratio(qcal, qt), goal}}, {{"qcal", median(qcal.ns)}, {"Qt", median(qt.ns)}}});
    };
    row("name, ", name, t_name, count == 10 ? kQtGoal : 0);
    row("id, ", id, t_id, 0);
}

void openings() {
    agree_on_names(qt_op<QtOpenName>(0) != nullptr);
    Filled process, own{new_registry()};
    for (const size_t registered : {size_t{10}, size_t{1000}}) {
        for (Filled *filled : {&process, &own}) {
            fill(*filled, registered);
            check_opening(*filled);
            opening(*filled, 10);
            if (registered > 10) opening(*filled, registered);
        }
    }
    must(qcal_registry_clear(process.registry));
    qcal_registry_release(own.registry);
}

// ---- conversions ----

/// A calendar in a registry of its own, alone.
struct Alone {
    qcal_registry *registry = new_registry();
    qcal_calendar *cal = nullptr;
    explicit Alone(const qcal_backend &backend) {
        const char *const names[] = {"Alone"};
        must(qcal_registry_register(registry, names, 1, &backend, &g_asked, &cal));
    }
    explicit Alone(const qcal_rule &rule) {
        const char *const names[] = {"Alone"};
        must(qcal_registry_register_rule(registry, names, 1, &rule, &cal));
    }
    Alone(const Alone &) = delete;
    Alone &operator=(const Alone &) = delete;
    ~Alone() {
        qcal_calendar_release(cal);
        qcal_registry_release(registry);
    }
};

std::vector<Date> dates_of(const qcal_calendar *cal, const std::vector<int64_t> &days) {
    std::vector<Date> dates;
    for (const int64_t day : days) {
        qcal_date d = {0, 0, 0};
        must(qcal_jdn_to_date(cal, day, &d));
        dates.push_back({d.year, d.month, d.day});
    }
    return dates;
}

/// A way to define the calendar, and what is hoped of it.
struct Way {
    const char *name;
    const qcal_calendar *cal;
    double goal;
    size_t divide;  // calls that take long are made less often
    bool asks;      // the callbacks are asked for each date
};

template <class Op, class In>
void conversion(const std::string &name, const std::vector<In> &in, const qcal_calendar *built_in, const std::vector<Way> &ways) {
    Peer b{throughput(in, Op{built_in})}, b_lat{latency(in, Op{built_in})};
    std::vector<Peer> peers, latencies;
    for (const Way &way : ways) {
        const size_t calls = g_inputs / way.divide;
        peers.push_back({throughput(in, Op{way.cal}, calls), calls});
        if (way.divide == 1) latencies.push_back({latency(in, Op{way.cal})});
        else latencies.push_back({});
    }
    std::vector<Peer *> all = {&b, &b_lat};
    for (size_t i = 0; i < ways.size(); ++i) all.push_back(&peers[i]), all.push_back(&latencies[i]);
    measure(all);
    for (size_t i = 0; i < ways.size(); ++i) {
        g_rows.push_back({kConverting,
                          name + ", " + ways[i].name,
                          {{"/built-in", ratio(peers[i], b), ways[i].goal}, {"latency", ratio(latencies[i], b_lat)}},
                          {{"user's", median(peers[i].ns)}, {"built-in", median(b.ns)}, {"latency", median(latencies[i].ns)}}});
    }
}

template <class Rule>
void conversions(const std::vector<int64_t> &near) {
    const Alone pure(Callbacks<Rule>::backend(QCAL_PURE)), data(rule_as_data<Rule>());
    const Alone impure(Callbacks<Rule>::backend(0)), converts(Callbacks<Rule>::backend(0, true));
    const std::vector<Way> ways = {{"pure", pure.cal, kBuiltInGoal, 1, false},
                                   {"rule", data.cal, kBuiltInGoal, 1, false},
                                   {"impure", impure.cal, 0, 32, true},
                                   {"impure pair", converts.cal, 0, 32, true}};
    qcal_calendar *built_in = nullptr;
    must(qcal_calendar_open_system(Rule::kBuiltIn, &built_in));
    const std::vector<Date> dates = dates_of(built_in, near);
    std::vector<int64_t> every;
    for (int64_t day = kNearFirst; day <= kNearLast; ++day) every.push_back(day);
    const std::vector<Date> every_date = dates_of(built_in, every);
    const std::string to = std::string(Rule::kName) + " jdn->ymd", from = std::string(Rule::kName) + " ymd->jdn";
    for (const Way &way : ways) {
        const uint64_t before = g_asked;
        agree(to + ", every day, " + way.name, every, QcalTo{way.cal}, every, QcalTo{built_in}, never);
        const uint64_t between = g_asked;
        agree(from + ", every day, " + way.name, every_date, QcalFrom{way.cal}, every_date, QcalFrom{built_in}, never_date);
        expect((between - before >= every.size()) == way.asks && (between != before) == way.asks, "who is asked for a date");
        expect((g_asked - between >= every.size()) == way.asks && (g_asked != between) == way.asks, "who is asked for a day");
    }
    conversion<QcalTo>(to, near, built_in, ways);
    conversion<QcalFrom>(from, dates, built_in, ways);
    qcal_calendar_release(built_in);
}

// ---- threads ----

template <class In, class Op>
Scaled scaled(const std::string &name, double goal, const std::vector<In> &in, const Op &first, const Op &second) {
    const auto pass = [p = in.data(), n = g_inputs, first, second](size_t k) { return run_throughput(p, n, k == 0 ? first : second); };
    return {name, goal, pass, g_inputs};
}
template <class In, class Op>
Scaled scaled(const std::string &name, double goal, const std::vector<In> &in, const Op &op) {
    return scaled(name, goal, in, op, op);
}

void threads(const std::vector<int64_t> &near, bool quick) {
    Filled process, first{new_registry()}, second{new_registry()};
    for (Filled *filled : {&process, &first, &second}) fill(*filled, 10);
    const Chosen in_process(process, 10), in_first(first, 10), in_second(second, 10);
    const Alone pure(Callbacks<GregorianRule>::backend(QCAL_PURE));
    const std::vector<Date> dates = dates_of(pure.cal, near);
    const auto ids = any_of(sizeof kIds / sizeof *kIds, 21), names = any_of(sizeof kNames / sizeof *kNames, 22);
    const auto users = any_of(10, 23);
    const UserOpenName process_name{nullptr, in_process.names.data()};
    const UserOpenId process_id{nullptr, in_process.ids.data()};
    const UserOpenName first_name{first.registry, in_first.names.data()}, second_name{second.registry, in_second.names.data()};
    std::vector<Scaled> works = {
        scaled("arithmetic, each step waits", 0, near, Arithmetic{true}),
        scaled("arithmetic, independent", 0, near, Arithmetic{false}),
        scaled("open built-in by id, release", kScalingGoal, ids, QcalOpenId<true>{}),
        scaled("open built-in by name, release", kScalingGoal, names, QcalOpenName<true>{}),
        scaled("pure user's calendar jdn->ymd", kScalingGoal, near, QcalTo{pure.cal}),
        scaled("pure user's calendar ymd->jdn", kScalingGoal, dates, QcalFrom{pure.cal}),
        scaled("open user's by id, release", 0, users, process_id),
        scaled("open user's by name, release", 0, users, process_name),
        scaled("the same, a registry each", 0, users, first_name, second_name),
    };
    // Short, so that in the best of the runs the machine did nothing else.
    scale(works, quick ? 3 : 9, quick ? 1e6 : 3e6);
    for (const Scaled &work : works) {
        g_rows.push_back({kThreads,
                          work.name,
                          {{"scaling", work.scaling(), work.goal, true}},
                          {{"alone", work.best[0]}, {"of two", work.best[1]}}});
    }
    must(qcal_registry_clear(nullptr));
    for (Filled *filled : {&first, &second}) qcal_registry_release(filled->registry);
}

// ---- registering ----

struct Newcomer {
    qcal_registry *registry;
    const qcal_backend *backend;  // or
    const qcal_rule *rule;
    uint64_t operator()(int64_t) const {
        const char *const names[] = {"Newcomer"};
        qcal_calendar *cal;
        const qcal_status status = backend ? qcal_registry_register(registry, names, 1, backend, &g_asked, &cal)
                                           : qcal_registry_register_rule(registry, names, 1, rule, &cal);
        if (status != QCAL_OK || qcal_registry_unregister(registry, cal) != QCAL_OK) return ++g_failed, 0;
        qcal_calendar_release(cal);
        return 1;
    }
};

void registering(const std::vector<int64_t> &near) {
    const size_t sizes[] = {0, 100, 1000};
    std::vector<Filled> filled;
    for (const size_t size : sizes) {
        filled.push_back({new_registry()});
        fill(filled.back(), size);
    }
    const qcal_backend pure = Callbacks<GregorianRule>::backend(QCAL_PURE);
    const qcal_backend converts = Callbacks<GregorianRule>::backend(QCAL_PURE, true);
    qcal_backend impure = Callbacks<GregorianRule>::backend(0);
    impure.window_first_year = impure.window_last_year = 2000;
    const qcal_rule rule = rule_as_data<GregorianRule>();
    const struct {
        const char *name;
        const qcal_backend *backend;
        const qcal_rule *rule;
        size_t calls;
    } kinds[] = {{"rule", nullptr, &rule, 4},
                 {"pure, 201 years", &pure, nullptr, 2},
                 {"pure pair, 201 years", &converts, nullptr, 1},
                 {"impure, 1 year", &impure, nullptr, 4}};
    for (const auto &kind : kinds) {
        std::vector<Peer> peers;
        for (const Filled &f : filled)
            peers.push_back({throughput(near, Newcomer{f.registry, kind.backend, kind.rule}, kind.calls), kind.calls});
        measure({&peers[0], &peers[1], &peers[2]});
        for (size_t i = 0; i < peers.size(); ++i) {
            const std::string name = std::string(kind.name) + ", beside " + std::to_string(sizes[i]);
            const double beside_none = i == 0 ? 0 : ratio(peers[i], peers[0]);
            g_rows.push_back({kRegistering, name, {{"/beside 0", beside_none}}, {{"qcal", median(peers[i].ns)}}});
        }
    }
    for (const Filled &f : filled) {
        check_opening(f);  // they came and went without a trace
        qcal_calendar *none = nullptr;
        expect(qcal_registry_open(f.registry, "Newcomer", &none) == QCAL_ERR_NOT_FOUND, "what was unregistered is gone");
        qcal_registry_release(f.registry);
    }
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv), quick = g_rounds < 10;
    const std::vector<int64_t> near = random_days(kNearFirst, kNearLast, 1);
    openings();
    threads(near, quick);
    conversions<GregorianRule>(near);
    conversions<IslamicCivilRule>(near);
    registering(near);
    if (json) print_json(peer_versions());
    else {
        print_head(peer_versions(), "Qt and the built-in calendars");
        print_table(kOpening, {{"qcal/Qt", true}}, {"qcal", "Qt"});
        print_table(kThreads, {{"scaling", true}}, {"alone", "of two"});
        print_table(kConverting, {{"/built-in", true}, {"latency", false}}, {"user's", "built-in", "latency"});
        print_table(kRegistering, {{"/beside 0", false}}, {"qcal"});
        print_summary();
    }
    g_expected = std::max<uint64_t>(g_expected, 1180883);  // fewer, and a check has been lost
    return verdict();
}
