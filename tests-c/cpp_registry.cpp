/*
 * Calendars that a program defines, in C++: classes derived from qcal::backend, lambdas, data; what they throw; their names; registries, options,
 * logs. Also built without exceptions and RTTI.
 */
#include "cpp_check.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

using qcal::calendar;
using qcal::date;
using qcal::jdn;
using qcal::registry;
using qcal::result;
using qcal::status;

#if defined(__cpp_exceptions)
template <class What>
[[noreturn]] static void give_up(What what) { throw what; }
#endif

static std::atomic<int> alive, asked;

// Years of ten months of 36 days; months know their names in Esperanto.
class decimal : public qcal::backend {
public:
    explicit decimal(std::int32_t extra = 0) : extra_(extra) { alive++; }
    ~decimal() override { alive--; }
    qcal::calendar_facts facts() const override {
        qcal::calendar_facts about;
        about.pure = true;
        about.kind = qcal::kind::solar;
        about.year_zero = true;
        about.first_year = -100;
        about.last_year = 100;
        about.window_first_year = -10;
        about.window_last_year = 10;
        about.month_names = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
        return about;
    }
    result<std::int32_t> months_in_year(std::int32_t) const override { return 10; }
    result<std::int32_t> days_in_month(std::int32_t, std::int32_t) const override { return 36; }
    result<jdn> year_start(std::int32_t year) const override {
        asked++;
        return jdn(360 * (year - 1) + extra_);
    }
    result<std::string> month_name(std::string_view locale, std::int32_t, std::int32_t month, qcal::width length, qcal::context) const override {
        if (locale != "eo") {
            return status::not_found;
        }
        return length == qcal::width::narrow ? std::string(300, 'x') : "monato " + std::to_string(month);
    }

private:
    std::int32_t extra_;
};

// All that may be overridden is.
class complete final : public decimal {
public:
    qcal::calendar_facts facts() const override {
        qcal::calendar_facts about = decimal::facts();
        about.pure = false;
        about.proleptic = true;
        about.days_per_week = 9;
        about.kind = qcal::kind::lunisolar;
        about.weekday_names = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
        return about;
    }
    result<jdn> to_jdn(const date &what) const override { return jdn(360 * (what.year - 1) + 36 * (what.month - 1) + what.day - 1); }
    result<date> to_date(jdn day) const override {
        const std::int64_t since = day.value() + 360 * 1000, year = since / 360 - 999, rest = since % 360;
        return date{static_cast<std::int32_t>(year), static_cast<std::int32_t>(rest / 36 + 1), static_cast<std::int32_t>(rest % 36 + 1)};
    }
    result<bool> is_leap_year(std::int32_t year) const override { return year % 2 == 0; }
    result<std::int64_t> months_before_year(std::int32_t year) const override { return 10 * std::int64_t(year); }
    result<std::string> weekday_name(std::string_view locale, std::int32_t day, qcal::width, qcal::context) const override {
        return locale == "eo" ? result<std::string>("tago " + std::to_string(day)) : result<std::string>(status::unsupported);
    }
};

static void derived() {
    const registry reg = MUST(registry::create());
    {
        const calendar cal = MUST(reg.emplace_calendar<decimal>({"x-decimal", "x-ten"}, 0));
        const int before = asked;
        CHECK(static_cast<qcal_system>(cal.id()) <= -2 && cal.properties().user_defined && cal.properties().kind == qcal::kind::solar);
        CHECK(MUST(reg.open("X-TEN")) == cal && MUST(reg.open(cal.id())) == cal && MUST(cal.names()).size() == 2);
        CHECK(MUST(cal.to_jdn({1, 1, 1})) == jdn(0) && MUST(cal.to_date(jdn(359))) == (date{1, 10, 36}));
        CHECK_STRING(MUST(cal.month_names())[9], "X");
        CHECK_STRING(MUST(cal.month_name("eo", 1, 3)), "monato 3");
        CHECK_STRING(MUST(cal.month_name("en", 1, 3)), "III");
        CHECK_FAILS(cal.month_name("eo", 1, 3, qcal::width::narrow), backend); // longer than a name may be
        CHECK_INT(asked, before);                                             // pure: a table answers
        CHECK_INT(alive, 1);
        CHECK_FAILS(reg.emplace_calendar<decimal>("x-decimal"), name_taken);
        CHECK_FAILS(reg.emplace_calendar<decimal>(std::string("hebrew")), name_taken);
        CHECK_FAILS(reg.emplace_calendar<decimal>(" x"), invalid_name);
        CHECK_FAILS(reg.emplace_calendar<decimal>(std::string_view("x\0y", 3)), invalid_name);
        CHECK_FAILS(reg.emplace_calendar<decimal>(std::vector<std::string>()), invalid_argument);
        CHECK_FAILS(reg.register_calendar("x-null", std::unique_ptr<complete>()), null_pointer);
        CHECK_INT(alive, 1); // each that was refused is gone
        CHECK(!!reg.unregister(cal));
        CHECK_FAILS(reg.unregister(cal), not_found);
        CHECK_FAILS(reg.open("x-decimal"), not_found);
        CHECK(MUST(cal.to_jdn({2, 1, 1})) == jdn(360) && alive == 1);
    }
    CHECK_INT(alive, 0);
    const calendar cal = MUST(reg.register_calendar(std::vector<std::string>{"x-complete"}, std::make_unique<complete>()));
    CHECK(MUST(cal.to_date(jdn(36))) == (date{1, 2, 1}) && MUST(cal.is_leap_year(2)) && !MUST(cal.is_leap_year(3)));
    CHECK(MUST(cal.add({1, 1, 1}, {0, 900})) == (date{91, 1, 1}) && cal.properties().days_per_week == 9 && cal.properties().proleptic);
    CHECK_STRING(MUST(cal.weekday_name("eo", 9)), "tago 9");
    CHECK_STRING(MUST(cal.weekday_name("en", 9)), "i");
    CHECK(!!reg.clear());
    CHECK_INT(alive, 1);
    CHECK_FAILS(reg.unregister(calendar()), protected_calendar);
}

// A calendar of twelve months of thirty days.
static qcal::definition thirties() {
    qcal::definition made;
    made.facts.first_year = 1;
    made.facts.last_year = 5000;
    made.facts.window_first_year = 1;
    made.facts.window_last_year = 20;
    made.months_in_year = [](std::int32_t) { return 12; };
    made.days_in_month = [](std::int32_t, std::int32_t) { return 30; };
    made.year_start = [](std::int32_t year) { return jdn(2000000 + 360 * (year - 1)); };
    return made;
}

static void lambdas() {
    const registry reg = MUST(registry::create());
    qcal::definition made = thirties();
    const auto kept = std::make_shared<int>(0);
    made.is_leap_year = [kept](std::int32_t year) { return year % 5 == 0; };
    made.months_before_year = [](std::int32_t year) { return 12 * std::int64_t(year); };
    made.month_name = [](std::string_view, std::int32_t, std::int32_t month, qcal::width, qcal::context) { return "m" + std::to_string(month); };
    made.weekday_name = [](std::string_view, std::int32_t day, qcal::width, qcal::context) { return "w" + std::to_string(day); };
    calendar cal = MUST(reg.register_calendar("x-thirties", made));
    made.is_leap_year = nullptr;
    CHECK_INT(kept.use_count(), 2);
    CHECK(MUST(cal.to_date(jdn(2000000 + 360 * 99 + 31))) == (date{100, 2, 2}) && MUST(cal.is_leap_year(10)) && !MUST(cal.is_leap_year(11)));
    CHECK(MUST(cal.add({30, 1, 1}, {0, 12 * 3000})) == (date{3030, 1, 1}));
    CHECK_STRING(MUST(cal.month_name("de", 100, 2)), "m2");
    const std::string weekday = "w" + std::to_string(MUST(cal.day_of_week(jdn(2000000))));
    CHECK(MUST(cal.format("en", jdn(2000000), "EEEE MMMM")) == weekday + " m1");
    cal = calendar();
    CHECK(!!reg.clear());
    CHECK_INT(kept.use_count(), 1);
    // The conversions instead.
    made = thirties();
    made.year_start = nullptr;
    made.to_jdn = [](const date &what) { return jdn(360 * (what.year - 1) + 30 * (what.month - 1) + what.day); };
    CHECK_FAILS(reg.register_calendar("x-half", made), null_pointer);
    made.to_date = [](jdn day) {
        const auto since = static_cast<std::int32_t>(day.value() - 1);
        return date{since / 360 + 1, since % 360 / 30 + 1, since % 30 + 1};
    };
    CHECK(MUST(MUST(reg.register_calendar({"x-pair"}, made)).to_date(jdn(361))) == (date{2, 1, 1}));
    CHECK_FAILS(reg.register_calendar("x-none", qcal::definition()), null_pointer);
    // Answers that contradict each other are found, and errors are passed on as faults.
    made = thirties();
    made.days_in_month = [](std::int32_t, std::int32_t) { return 31; };
    CHECK_FAILS(reg.register_calendar("x-wrong", made), backend);
    made.days_in_month = [](std::int32_t, std::int32_t) { return result<std::int32_t>(qcal::error(status::no_memory, "none left")); };
    CHECK(!reg.register_calendar("x-wrong", made));
    made = thirties();
    made.facts.month_names = {std::string("a\0b", 3)};
    CHECK_FAILS(reg.register_calendar("x-nul", made), invalid_argument);
    made.facts = {};
    made.facts.window_first_year = 1;
    made.facts.window_last_year = 30000;
    CHECK(!reg.register_calendar("x-window", made));
}

#if defined(__cpp_exceptions)
// Each way to throw, from each member, ends as a status.
static void throwing() {
    const registry reg = MUST(registry::create());
    int thrown = 0, kind = 0;
    const auto fail = [&] {
        thrown++;
        switch (kind) {
        case 0: give_up(std::runtime_error("no"));
        case 1: give_up(std::bad_alloc());
        case 2: give_up(qcal::exception(qcal::error(status::limit, "a limit of its own")));
        default: give_up(42);
        }
    };
    for (kind = 0; kind < 4; kind++) {
        bool on = false;
        qcal::definition made = thirties();
        const auto maybe = [&](auto answer) {
            if (on) {
                fail();
            }
            return answer;
        };
        made.months_in_year = [&](std::int32_t) { return maybe(12); };
        made.days_in_month = [&](std::int32_t, std::int32_t) { return maybe(30); };
        made.year_start = [&](std::int32_t year) { return maybe(jdn(360 * (year - 1))); };
        made.to_jdn = [&](const date &what) { return maybe(jdn(360 * (what.year - 1) + 30 * (what.month - 1) + what.day - 1)); };
        made.to_date = [&](jdn day) {
            const auto since = static_cast<std::int32_t>(day.value());
            return maybe(date{since / 360 + 1, since % 360 / 30 + 1, since % 30 + 1});
        };
        made.is_leap_year = [&](std::int32_t) { return maybe(false); };
        made.months_before_year = [&](std::int32_t year) { return maybe(12 * std::int64_t(year)); };
        made.month_name = [&](std::string_view, std::int32_t, std::int32_t, qcal::width, qcal::context) { return maybe(std::string("m")); };
        made.weekday_name = [&](std::string_view, std::int32_t, qcal::width, qcal::context) { return maybe(std::string("w")); };
        const calendar cal = MUST(reg.register_calendar("x-throws-" + std::to_string(kind), made));
        const jdn day = MUST(cal.to_jdn({900, 1, 1}));
        on = true;
        const int before = thrown;
        const std::vector<status> found = {
            cal.to_jdn({1000, 1, 1}).code(),  cal.to_date(day).code(),           cal.months_in_year(1000).code(),
            cal.days_in_month(1000, 1).code(), cal.is_leap_year(1000).code(),     cal.days_in_year(1000).code(),
            cal.month_name("en", 5, 1).code(), cal.weekday_name("en", 1).code(), cal.add({900, 1, 1}, {0, 3000}).code()};
        CHECK(std::all_of(found.begin(), found.end(), [](status code) { return code == status::backend; }));
        CHECK(thrown - before >= 9 && !cal.is_valid({1000, 1, 1}));
        CHECK_FAILS(reg.register_calendar("x-at-registration", made), backend);
        CHECK(!!reg.clear());
    }
    struct cannot final : decimal {
        explicit cannot(bool now) {
            if (now) {
                give_up(std::bad_alloc());
            }
        }
        qcal::calendar_facts facts() const override { give_up(std::runtime_error("no facts")); }
    };
    CHECK_FAILS(reg.emplace_calendar<cannot>("x-cannot", true), no_memory);
    CHECK_FAILS(reg.emplace_calendar<cannot>("x-cannot", false), backend);
    CHECK_FAILS(reg.register_calendar("x-cannot", std::make_unique<cannot>(false)), backend);
    CHECK_INT(alive, 0);
    CHECK(!!reg.set_log([](qcal::log_event, std::string_view) { give_up(std::runtime_error("a log that throws")); }));
    CHECK(!!reg.register_calendar("x-logged", thirties()));
}
#endif

static void data() {
    const registry reg = MUST(registry::create());
    qcal::rule buddhist; // the Gregorian rule but for its centuries, in years of the Buddha
    buddhist.kind = qcal::kind::solar;
    buddhist.year_zero = true;
    buddhist.epoch = MUST(MUST(calendar::open("Julian")).to_jdn({1, 1, 1}));
    buddhist.year_offset = 543;
    buddhist.month_days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    buddhist.leap_rule = qcal::leap_rule::test;
    buddhist.leap_month = 2;
    buddhist.leap_days = 1;
    buddhist.leap_mul = 1;
    buddhist.leap_cycle = 4;
    buddhist.leap_below = 1;
    buddhist.month_names.assign(12, "a month");
    const calendar cal = MUST(reg.register_calendar("x-buddhist", buddhist)), julian = MUST(calendar::open("Julian"));
    long same = 0;
    for (std::int64_t day = 2000000; day < 2000000 + 3000; day++) {
        const date here = MUST(cal.to_date(jdn(day))), there = MUST(julian.to_date(jdn(day)));
        same += here == date{there.year + 543, there.month, there.day};
    }
    CHECK_INT(same, 3000);
    CHECK_STRING(MUST(cal.month_names())[11], "a month");
    buddhist.leap_rule = qcal::leap_rule::bits;
    buddhist.leap_mul = buddhist.leap_below = 0;
    buddhist.leap_bits = {0x01};
    CHECK(MUST(MUST(reg.register_calendar("x-bits", buddhist)).is_leap_year(543 + 4)));
    buddhist.leap_bits.clear();
    CHECK_FAILS(reg.register_calendar("x-few-bits", buddhist), invalid_argument);
    CHECK_FAILS(reg.register_calendar("x-empty", qcal::rule()), invalid_argument);
    qcal::rule sighted;
    sighted.first_year = 1;
    sighted.months_per_year = 2;
    sighted.month_starts = {100, 129, 159, 188, 218};
    const calendar moon = MUST(reg.register_calendar({"x-moon", "x-sighted"}, sighted));
    CHECK(MUST(moon.to_date(jdn(160))) == (date{2, 1, 2}) && MUST(moon.days_in_month(2, 2)) == 30);
    CHECK_FAILS(moon.to_date(jdn(218)), out_of_range);
    sighted.month_starts.pop_back();
    CHECK_FAILS(reg.register_calendar("x-odd", sighted), invalid_argument);
}

// Names that are made as they are looked at, and are gone afterwards.
struct made_names {
    struct iterator {
        int at;
        std::string operator*() const { return "x-a-name-that-no-string-holds-within-itself-" + std::to_string(at); }
        iterator &operator++() { return ++at, *this; }
        bool operator!=(const iterator &other) const { return at != other.at; }
    };
    iterator begin() const { return {0}; }
    iterator end() const { return {3}; }
};

static void rules_and_names() {
    const registry reg = MUST(registry::create());
    qcal::rule eights; // a week of eight days; leap years are 1, 5, 9 ...
    eights.proleptic = true;
    eights.days_per_week = 8;
    eights.weekday_names = {"a", "b", "c", "d", "e", "f", "g", "h"};
    eights.month_days = {40, 40};
    eights.leap_rule = qcal::leap_rule::test;
    eights.leap_month = 2;
    eights.leap_days = 1;
    eights.leap_mul = 1;
    eights.leap_add = 3;
    eights.leap_cycle = 4;
    eights.leap_below = 1;
    const calendar cal = MUST(reg.register_calendar(made_names(), eights));
    CHECK(MUST(reg.open("x-a-name-that-no-string-holds-within-itself-2")) == cal && MUST(cal.names()).size() == 3);
    CHECK(MUST(cal.is_leap_year(1)) && !MUST(cal.is_leap_year(4)) && MUST(cal.is_leap_year(5)) && !MUST(cal.is_leap_year(8)));
    CHECK(cal.properties().proleptic && cal.properties().days_per_week == 8 && MUST(cal.weekday_names()).size() == 8);
    CHECK_STRING(MUST(cal.weekday_name("en", 8)), "h");
    eights.proleptic = false;
    CHECK(!MUST(reg.register_calendar("x-not-before", eights)).properties().proleptic);
    qcal::definition made = thirties(); // a name may be a plain text
    made.month_name = [](std::string_view, std::int32_t, std::int32_t, qcal::width, qcal::context) { return "Nivôse"; };
    CHECK_STRING(MUST(MUST(reg.register_calendar("x-plain", made)).month_name("fr", 1, 4)), "Nivôse");
}

static void registries() {
    registry reg = MUST(registry::create());
    const registry process, copy = reg, shared = registry::share(reg.handle());
    CHECK(process.handle() == nullptr && copy == reg && shared == reg && reg != process && process == registry());
    struct counted {
        std::shared_ptr<std::vector<std::string>> lines;
        void operator()(qcal::log_event event, std::string_view line) const {
            lines->push_back((event == qcal::log_event::registered ? "+" : event == qcal::log_event::unregistered ? "-" : "!") + std::string(line));
        }
    };
    const auto lines = std::make_shared<std::vector<std::string>>();
    CHECK(!!reg.set_log(counted{lines}));
    CHECK(!!reg.register_calendar("x-here", thirties()));
    CHECK_FAILS(reg.register_calendar("x-here", thirties()), name_taken);
    CHECK(!!process.register_calendar("x-everywhere", thirties()) && !!calendar::open("x-everywhere"));
    CHECK_FAILS(process.open("x-here"), not_found);
    CHECK_FAILS(process.open(std::string_view("x-everywhere\0", 13)), not_found);
    CHECK_FAILS(process.open(static_cast<qcal::system_id>(7)), not_found);
    const qcal::name_list names = MUST(reg.names());
    CHECK(names.size() > CHECK_LEAST_CALENDARS);
    CHECK_STRING(names[names.size() - 1], "x-here");
    const std::vector<calendar> all = MUST(reg.calendars());
    CHECK(all.size() >= CHECK_LEAST_CALENDARS + 1 && all.back().name() == "x-here" && all.front() == calendar());
    std::vector<calendar> once = all;
    std::sort(once.begin(), once.end());
    CHECK(std::adjacent_find(once.begin(), once.end()) == once.end());
    qcal::calendar_options meiji;
    meiji.japanese_meiji_1873 = true;
    const calendar japanese = MUST(calendar::open("japanese")), temporal = MUST(process.open("japanese", meiji));
    const jdn day = MUST(japanese.to_jdn({1870, 1, 1}));
    CHECK(japanese == temporal && MUST(japanese.describe(day)).era_code == "meiji" && MUST(temporal.describe(day)).era_code == "ce");
    CHECK_FAILS(process.open("hebrew", meiji), unsupported);
    CHECK_FAILS(process.open(std::string_view("hebrew\0", 7), meiji), not_found);
    CHECK(MUST(process.open("hebrew", qcal::calendar_options())) == MUST(process.open("hebrew")));
    CHECK(!!reg.clear());
    CHECK(lines->size() == 3 && lines->at(0)[0] == '+' && lines->at(1)[0] == '!' && lines->at(2)[0] == '-');
    CHECK_INT(lines.use_count(), 2);
    CHECK(!!reg.clear_log());
    CHECK_INT(lines.use_count(), 1);
    // A calendar outlives its registry.
    calendar cal = MUST(copy.register_calendar("x-outlives", thirties()));
    {
        registry last = MUST(registry::create());
        cal = MUST(last.emplace_calendar<decimal>("x-outlives"));
        swap(reg, last);
        reg = process;
        CHECK_INT(alive, 1);
    }
    CHECK(MUST(cal.to_date(jdn(0))) == (date{1, 1, 1}) && alive == 1);
    cal = calendar();
    CHECK_INT(alive, 0);
    qcal_registry *owned = nullptr;
    CHECK_OK(qcal_registry_new(&owned));
    CHECK(registry::adopt(owned).handle() == owned);
    CHECK(!!process.clear());
}

int main() {
    derived();
    lambdas();
#if defined(__cpp_exceptions)
    throwing();
#endif
    data();
    rules_and_names();
    registries();
    CHECK_INT(alive, 0);
    return check_finish(84);
}
