// Single calls through libqcal.so beside QCalendar and ICU4C: one process, one set of inputs, samples taken in turn.
//
// scripts/bench builds and runs this; docs/performance.md explains it.
//
//   side_by_side [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage

#include "measure.hpp"
#include "operations.hpp"

#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace bench;

namespace {

// ---- what is compared ----

struct Goals {
    double to, from, to_latency, icu_to, icu_from;
};
struct Subject {
    const char *name;
    qcal_system id;
    int qt;           // QCalendar::System, -1 for none
    const char *icu;  // CLDR id, null for none
    Goals goals;
};

const Subject kSubjects[] = {
    {"Gregorian", QCAL_SYSTEM_GREGORIAN, 0, "gregorian", {0.50, 0.55, 0.45, 0.015, 0.06}},
    {"iso8601", QCAL_SYSTEM_ISO8601, 0, "gregorian", {0.50, 0.55, 0.45, 0.015, 0.06}},
    {"Julian", QCAL_SYSTEM_JULIAN, 8, nullptr, {0.60, 0.65, 0, 0, 0}},
    {"Milankovic", QCAL_SYSTEM_MILANKOVIC, 9, nullptr, {0.60, 0.65, 0, 0, 0}},
    {"Jalali", QCAL_SYSTEM_JALALI, 10, "persian", {0.10, 0.17, 0, 0, 0}},
    {"jalali-2820", QCAL_SYSTEM_JALALI_2820, 10, nullptr, {0.10, 0.17, 0, 0, 0}},
    {"Islamic Civil", QCAL_SYSTEM_ISLAMIC_CIVIL, 11, "islamic-civil", {0.60, 0.65, 0, 0, 0}},
};

/// Days, and the same days as dates in one calendar's own numbering and in the numbering of its peer in Qt.
struct Inputs {
    std::vector<int64_t> days{};
    std::vector<Date> dates{}, qt_dates{};
};

Date date_of(const qcal_calendar *cal, int64_t day) {
    qcal_date d = {0, 0, 0};
    if (qcal_jdn_to_date(cal, day, &d) != QCAL_OK) ++g_failed;
    return {d.year, d.month, d.day};
}

Inputs inputs_for(const qcal_calendar *cal, const Subject &subject, const std::vector<int64_t> &days) {
    Inputs in;
    in.days = days;
    for (const int64_t day : days) {
        Date d = date_of(cal, day);
        int64_t back = 0;
        g_wrong += qcal_date_to_jdn(cal, d.year, d.month, d.day, &back) != QCAL_OK || back != day;
        in.dates.push_back(d);
        if (subject.id == QCAL_SYSTEM_ISO8601 && d.year <= 0) --d.year;  // QCalendar has no year 0
        in.qt_dates.push_back(d);
    }
    return in;
}

/// Qt keeps the 2820-year rule, and is one day off for the whole of its leap years 1437 and 1470 (between 1900 and 2100).
bool official_differs(Date d) {
    return d.year == 1437 || d.year == 1470 || ((d.year == 1436 || d.year == 1469) && d.month == 12 && d.day == 30);
}

constexpr double kFarGoal = 1.3;

const char *const kConversions = "conversions";
const char *const kCalls = "other calls";

/// One direction of one calendar: throughput near and far, latency near, against every peer there is.
template <class QOp, class TOp, class IOp, class InQ>
void conversion(const std::string &name, const QOp &qcal, const TOp *qt, const IOp *icu, const std::vector<InQ> &near,
                const std::vector<InQ> &far, const std::vector<InQ> &qt_near, const std::vector<InQ> &qt_far, double goal,
                double latency_goal, double icu_goal) {
    Peer q{throughput(near, qcal)}, q_far{throughput(far, qcal)}, q_lat{latency(near, qcal)}, t, t_far, t_lat, i;
    if (qt) t.run = throughput(qt_near, *qt), t_far.run = throughput(qt_far, *qt), t_lat.run = latency(qt_near, *qt);
    if (icu) i.calls = g_inputs / 8, i.run = throughput(near, *icu, i.calls);
    measure({&q, &t, &q_far, &t_far, &q_lat, &t_lat, &i});
    g_rows.push_back({kConversions,
                      name,
                      {{"qcal/Qt", ratio(q, t), goal},
                       {"latency", ratio(q_lat, t_lat), latency_goal},
                       {"far/Qt", ratio(q_far, t_far), 0},
                       {"far/near", ratio(q_far, q), kFarGoal},
                       {"/ICU4C", ratio(q, i), icu_goal}},
                      {{"qcal", median(q.ns)},
                       {"far", median(q_far.ns)},
                       {"latency", median(q_lat.ns)},
                       {"Qt", median(t.ns)},
                       {"Qt lat", median(t_lat.ns)},
                       {"ICU4C", median(i.ns)}}});
}

template <class In, class QOp, class TOp>
void call(const std::string &name, const std::vector<In> &in, const QOp &qcal, const TOp *qt, double goal = 0, size_t divide = 1) {
    Peer q{throughput(in, qcal, g_inputs / divide), g_inputs / divide}, t;
    if (qt) t.calls = q.calls, t.run = throughput(in, *qt, q.calls);
    measure({&q, &t});
    g_rows.push_back({kCalls, name, {{"qcal/Qt", ratio(q, t), goal}}, {{"qcal", median(q.ns)}, {"Qt", median(t.ns)}}});
}

void baseline(const std::vector<int64_t> &days, const std::vector<Date> &dates) {
    Peer d{throughput(days, EmptyDay{})}, d_lat{latency(days, EmptyDay{})}, y{throughput(dates, EmptyDate{})}, y_lat{latency(dates, EmptyDate{})};
    measure({&d, &d_lat, &y, &y_lat});
    g_rows.push_back({kConversions, "empty loop over days", {}, {{"qcal", median(d.ns)}, {"latency", median(d_lat.ns)}}});
    g_rows.push_back({kConversions, "empty loop over dates", {}, {{"qcal", median(y.ns)}, {"latency", median(y_lat.ns)}}});
}

void conversions_of(const Subject &subject, const qcal_calendar *cal, const Inputs &near, const Inputs &far) {
    const std::string name = subject.name, to = name + " jdn->ymd", from = name + " ymd->jdn";
    const QcalTo q_to{cal};
    const QcalFrom q_from{cal};
    const bool official = subject.id == QCAL_SYSTEM_JALALI;
    const auto day_differs = [&](int64_t day) { return official && official_differs(date_of(cal, day)); };
    const auto date_differs = [&](Date d) { return official && official_differs(d); };

    const std::unique_ptr<QtTo> t_to = qt_op<QtTo>(subject.qt);
    const std::unique_ptr<QtFrom> t_from = qt_op<QtFrom>(subject.qt);
    const std::unique_ptr<IcuTo> i_to = icu_op<IcuTo>(subject.icu);
    const std::unique_ptr<IcuFrom> i_from = icu_op<IcuFrom>(subject.icu);
    if (t_to && t_from) {
        std::vector<int64_t> every;  // 73,414 days
        for (int64_t d = kNearFirst; d <= kNearLast; ++d) every.push_back(d);
        agree(to + ", every day, Qt", every, q_to, every, *t_to, day_differs);
        agree(to + ", Qt", near.days, q_to, near.days, *t_to, day_differs);
        agree(from + ", Qt", near.dates, q_from, near.qt_dates, *t_from, date_differs);
    }
    if (i_to && i_from) {
        agree(to + ", ICU4C", near.days, q_to, near.days, *i_to, never);
        agree(from + ", ICU4C", near.dates, q_from, near.dates, *i_from, never_date);
    }
    const Goals &g = subject.goals;
    conversion(to, q_to, t_to.get(), i_to.get(), near.days, far.days, near.days, far.days, g.to, g.to_latency, g.icu_to);
    conversion(from, q_from, t_from.get(), i_from.get(), near.dates, far.dates, near.qt_dates, far.qt_dates, g.from, 0, g.icu_from);
}

void calls_of(const Subject &subject, const qcal_calendar *cal, const Inputs &near) {
    const std::string name = subject.name;
    const bool official = subject.id == QCAL_SYSTEM_JALALI;
    const auto year_differs = [&](Date d) { return official && (d.year == 1436 || d.year == 1437 || d.year == 1469 || d.year == 1470); };
    const auto month_differs = [&](Date d) { return year_differs(d) && d.month == 12; };

    const auto leap = qt_op<QtLeap>(subject.qt);
    const auto length = qt_op<QtDaysInMonth>(subject.qt);
    const auto weekday = qt_op<QtWeekday>(subject.qt);
    if (leap) agree(name + " is leap year", near.dates, QcalLeap{cal}, near.dates, *leap, year_differs);
    if (length) agree(name + " days in month", near.dates, QcalDaysInMonth{cal}, near.dates, *length, month_differs);
    if (weekday) agree(name + " day of week", near.days, QcalWeekday{cal}, near.days, *weekday, never);
    call(name + " is leap year", near.dates, QcalLeap{cal}, leap.get());
    call(name + " days in month", near.dates, QcalDaysInMonth{cal}, length.get());
    call(name + " day of week", near.days, QcalWeekday{cal}, weekday.get());

    for (const int months : {1, 12000}) {
        const auto by_day = qt_op<QtAddDay>(subject.qt, months);
        const auto by_date = qt_op<QtAddDate>(subject.qt, months);
        const QcalAddDay q_day{cal, months};
        const QcalAddDate q_date{cal, months};
        const std::string what = name + " +" + std::to_string(months) + (months == 1 ? " month" : " months");
        if (by_day && !official) agree(what + ", jdn->jdn", near.days, q_day, near.days, *by_day, never);
        if (by_date && !official) agree(what + ", ymd->ymd", near.dates, q_date, near.dates, *by_date, never_date);
        call(what + ", jdn->jdn", near.days, q_day, by_day.get(), 0, months == 1 ? 16 : 256);
        call(what + ", ymd->ymd", near.dates, q_date, by_date.get(), 0, months == 1 ? 16 : 256);
    }
}

void openings() {
    std::mt19937_64 random(7);
    std::vector<int64_t> any_id(kInputs), any_name(kInputs), fixed(kInputs, 3);  // [3] is Jalali in both lists
    for (int64_t &x : any_id) x = static_cast<int64_t>(random() % (sizeof kIds / sizeof *kIds));
    for (int64_t &x : any_name) x = static_cast<int64_t>(random() % (sizeof kNames / sizeof *kNames));
    const auto by_id = qt_op<QtOpenId>(0);
    const auto by_name = qt_op<QtOpenName>(0);
    agree_on_names(by_name != nullptr);
    // Built-in calendars are never freed, so that a program need not release them; what it costs to do so is shown beside.
    call("open by id, always the same", fixed, QcalOpenId<false>{}, by_id.get(), 0.5, 4);
    call("open by id, any of 5", any_id, QcalOpenId<false>{}, by_id.get(), 0.5, 4);
    call("open by id, any of 5, and release", any_id, QcalOpenId<true>{}, by_id.get(), 0, 4);
    call("open by name, always the same", fixed, QcalOpenName<false>{}, by_name.get(), 0.6, 4);
    call("open by name, any of 10", any_name, QcalOpenName<false>{}, by_name.get(), 0.6, 4);
    call("open by name, any of 10, and release", any_name, QcalOpenName<true>{}, by_name.get(), 0, 4);
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv);
    const auto near_days = random_days(kNearFirst, kNearLast, 1), far_days = random_days(2451545 - kFarSpan, 2451545 + kFarSpan, 2);
    openings();
    for (const Subject &subject : kSubjects) {
        qcal_calendar *cal = nullptr;
        if (qcal_calendar_open_system(subject.id, &cal) != QCAL_OK) {
            std::fprintf(stderr, "wrong: cannot open %s\n", subject.name);
            return 1;
        }
        const Inputs near = inputs_for(cal, subject, near_days), far = inputs_for(cal, subject, far_days);
        if (subject.id == QCAL_SYSTEM_GREGORIAN) baseline(near.days, near.dates);
        conversions_of(subject, cal, near, far);
        if (subject.id != QCAL_SYSTEM_ISO8601) calls_of(subject, cal, near);
        qcal_calendar_release(cal);
    }
    if (json) print_json(peer_versions());
    else {
        print_head(peer_versions(), "the peers");
        print_table(kConversions, {{"qcal/Qt", true}, {"latency", true}, {"far/near", true}, {"/ICU4C", true}, {"far/Qt", false}},
                    {"qcal", "far", "latency", "Qt", "Qt lat", "ICU4C"});
        print_table(kCalls, {{"qcal/Qt", true}}, {"qcal", "Qt"});
        print_summary();
    }
#ifdef QCAL_BENCH_QT
    g_expected = std::max<uint64_t>(g_expected, 2000000);  // fewer, and a check has been lost
#endif
    return verdict();
}
