/*
 * qcal::calendar, the plain values and qcal::result: each member once with a value known from elsewhere, each way to fail, and what a value
 * has to be able to do. Also built without exceptions and RTTI.
 *
 *     class calendar: calendar(), open(), adopt(), share(), handle(), copies, swap(), comparison, hash; id(), name(), names(), month_names(),
 *     weekday_names(), eras(), properties(), days_in_month(), max_days_in_month(), usual_days_in_month(), days_in_year(), months_in_year(),
 *     is_leap_year(), is_valid(), to_jdn(), to_date(), convert(), day_of_week(), day_of_year(), week_of_year(), describe(), date_from_code(),
 *     date_from_era(), add(), until(), match_century_to_weekday()
 */
#include "cpp_check.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using qcal::calendar;
using qcal::date;
using qcal::jdn;
using qcal::status;
using qcal::system_id;

static_assert(std::is_nothrow_copy_constructible_v<calendar> && std::is_nothrow_move_constructible_v<calendar>, "copies never fail");
static_assert(std::is_nothrow_copy_assignable_v<calendar> && std::is_nothrow_swappable_v<calendar>, "nor do assignments");
static_assert(sizeof(calendar) == sizeof(void *) && sizeof(jdn) == 8 && sizeof(date) == 12, "values cost what they hold");
static_assert(std::is_trivially_copyable_v<jdn> && std::is_trivially_copyable_v<date> && std::is_aggregate_v<date>, "plain values");
static_assert(!std::is_convertible_v<std::int64_t, jdn> && !std::is_convertible_v<jdn, std::int64_t>, "a day is no number");
static_assert(jdn(5) + 2 == jdn(7) && jdn(7) - jdn(5) == 2 && jdn(7) - 2 == jdn(5) && 2 + jdn(5) > jdn(6), "days count");
static_assert(jdn((std::numeric_limits<std::int64_t>::max)()) + 1 == jdn((std::numeric_limits<std::int64_t>::max)()), "sums stop");
static_assert(jdn((std::numeric_limits<std::int64_t>::min)()) - 1 == jdn((std::numeric_limits<std::int64_t>::min)()), "at both ends");
static_assert(jdn(1) - jdn((std::numeric_limits<std::int64_t>::min)()) == (std::numeric_limits<std::int64_t>::max)(), "distances too");
static_assert(jdn(-2) - jdn((std::numeric_limits<std::int64_t>::max)()) == (std::numeric_limits<std::int64_t>::min)(), "either way");
static_assert(jdn(9) - (std::numeric_limits<std::int64_t>::min)() == jdn((std::numeric_limits<std::int64_t>::max)()), "no negation overflows");
static_assert(date{2026, 11, 20} < date{2026, 12, 1} && date{-1, 12, 31} < date{1, 1, 1} && date{1, 1, 1} >= date{1, 1, 1}, "dates are ordered");
static_assert(jdn::from_days(0, jdn::unix_epoch()) == jdn(2440588), "Unix days");
static_assert(std::is_nothrow_move_constructible_v<qcal::result<std::string>> && std::is_nothrow_copy_constructible_v<qcal::error>, "errors too");

static_assert(jdn((std::numeric_limits<std::int64_t>::min)()) + -1 == jdn((std::numeric_limits<std::int64_t>::min)()), "however they are written");
static_assert(!std::is_constructible_v<jdn, double> && !std::is_constructible_v<jdn, float>, "half a day would be cut off");
static_assert(qcal::week{2025, 53} < qcal::week{2026, 1} && qcal::week{2026, 2} >= qcal::week{2026, 1}, "weeks are ordered");

// What a value may stand for: a text is a std::string, and no bool.
static_assert(std::is_convertible_v<const char *, qcal::result<std::string>> && std::is_convertible_v<const char (&)[4], qcal::result<std::string>>,
              "texts");
static_assert(!std::is_convertible_v<const char *, qcal::result<bool>> && !std::is_convertible_v<const char (&)[4], qcal::result<bool>>, "not flags");
static_assert(std::is_convertible_v<int, qcal::result<bool>> && !std::is_convertible_v<std::int64_t, qcal::result<jdn>>, "numbers");
// What a temporary gives is no reference into it.
static_assert(std::is_same_v<decltype(std::declval<qcal::result<jdn>>().error()), qcal::error>, "errors");
static_assert(std::is_same_v<decltype(std::declval<qcal::result<void>>().error()), qcal::error>, "errors");
static_assert(std::is_same_v<decltype(std::declval<const qcal::result<jdn> &>().error()), const qcal::error &>, "of one that stays");

// 0 is neither a name nor an id.
static constexpr auto opened = [](auto what) -> decltype(calendar::open(what)) { return calendar::open(what); };
static_assert(!std::is_invocable_v<decltype(opened), std::nullptr_t> && std::is_invocable_v<decltype(opened), const char *>, "no null pointers");
static_assert(!std::is_constructible_v<qcal::calendar_names, std::nullptr_t>, "here neither");

static void opening() {
    const calendar persian = MUST(calendar::open("persian"));
    CHECK(persian.id() == system_id::jalali);
    CHECK_STRING(persian.name(), "Jalali");
    CHECK(calendar().id() == system_id::gregorian);
    CHECK(MUST(calendar::open(system_id::hebrew)) == MUST(calendar::open("HEBREW")));
    CHECK_FAILS(calendar::open("no such calendar"), not_found);
    CHECK_FAILS(calendar::open(""), not_found);
    CHECK_FAILS(calendar::open(std::string_view()), not_found);
    CHECK_FAILS(calendar::open(static_cast<system_id>(7)), not_found);
    CHECK_FAILS(calendar::open(std::string(100000, 'a')), not_found);
    // A NUL inside would make another name of it.
    CHECK_FAILS(calendar::open(std::string_view("Gregorian\0x", 11)), not_found);
    CHECK(MUST(calendar::open(unterminated("Gregorian"))).id() == system_id::gregorian);
    CHECK(MUST(calendar::open(std::string_view("hebrew calendar").substr(0, 6))).id() == system_id::hebrew);
    // Handles of C, and what is none.
    qcal_calendar *c = check_open(QCAL_SYSTEM_COPTIC);
    CHECK(MUST(calendar::share(c)).handle() == c);
    CHECK(MUST(calendar::adopt(c)).id() == system_id::coptic);
    CHECK_FAILS(calendar::adopt(nullptr), null_pointer);
    CHECK_FAILS(calendar::share(nullptr), null_pointer);
}

static void values() {
    calendar a = MUST(calendar::open("hebrew")), b = a;
    calendar moved = std::move(a);
    CHECK(a == b && moved == b); // NOLINT: moving copies, and that is promised
    a = calendar();
    CHECK(a != b);
    swap(a, b);
    CHECK(a == moved && b == calendar());
    const calendar &same = a;
    a = same;
    CHECK(a.id() == system_id::hebrew);

    std::vector<calendar> all;
    for (const char *const name : {"hebrew", "Gregorian", "chinese", "Julian", "persian", "gregory", "coptic"}) {
        all.push_back(MUST(calendar::open(name)));
    }
    std::sort(all.begin(), all.end());
    CHECK(std::is_sorted(all.begin(), all.end(), [](const calendar &x, const calendar &y) { return x.id() < y.id(); }));
    CHECK_STRING(all.front().name(), "Gregorian");
    const std::set<calendar> ordered(all.begin(), all.end());
    const std::unordered_set<calendar> hashed(all.begin(), all.end());
    CHECK_INT(ordered.size(), 6);
    CHECK_INT(hashed.size(), 6);
    CHECK(hashed.count(calendar()) == 1 && hashed.count(MUST(calendar::open("dangi"))) == 0);
    CHECK(all[0] <= all[1] && all[6] > all[0] && all[6] >= all[1] && all[0] < all[6]);

    std::unordered_map<jdn, int> days;
    std::unordered_set<date> dates;
    std::map<date, jdn> sorted;
    for (std::int64_t day = 2451545; day < 2451545 + 1000; day++) {
        const date found = MUST(calendar().to_date(jdn(day)));
        days[jdn(day)]++;
        dates.insert(found);
        sorted[found] = jdn(day);
    }
    CHECK(days.size() == 1000 && dates.size() == 1000 && sorted.size() == 1000);
    CHECK(sorted.begin()->second == jdn(2451545) && sorted.rbegin()->second == jdn(2452544));
    jdn day(10);
    CHECK(day++ == jdn(10) && ++day == jdn(12) && day-- == jdn(12) && --day == jdn(10) && (day += 5) == jdn(15) && (day -= 4) == jdn(11));
    CHECK(jdn() == jdn(0) && !(jdn(1) != jdn(1)) && jdn(1) <= jdn(1) && jdn(2) >= jdn(1) && jdn(1) < jdn(2) && (date() != date{1, 1, 1}));
    CHECK((qcal::duration{1, 2, 3, 4} == qcal::duration{1, 2, 3, 4}) && (qcal::duration{} != qcal::duration{0, 0, 0, 1}));
}

static void properties() {
    const calendar hebrew = MUST(calendar::open("hebrew")), julian = MUST(calendar::open("Julian")), gregorian;
    const qcal::properties about = hebrew.properties();
    CHECK(about.kind == qcal::kind::lunisolar && about.year_zero && !about.user_defined && about.days_per_week == 7);
    CHECK_INT(about.max_months_in_year, 13);
    CHECK_INT(about.min_days_in_month, 29);
    CHECK_INT(about.max_days_in_month, 30);
    CHECK_INT(about.epoch.value(), 347998);
    CHECK(about.first_year == INT32_MIN && about.last_year == INT32_MAX && about.first_day < about.last_day);
    CHECK(!julian.properties().year_zero && julian.properties().proleptic && julian.properties().kind == qcal::kind::solar);
    CHECK(MUST(calendar::open("islamic")).properties().kind == qcal::kind::lunar);
    CHECK_INT(MUST(gregorian.days_in_month(2024, 2)), 29);
    CHECK_INT(MUST(gregorian.max_days_in_month(2)), 29);
    CHECK_INT(MUST(gregorian.usual_days_in_month(2)), 28);
    CHECK_INT(MUST(gregorian.days_in_year(2023)), 365);
    CHECK_INT(MUST(hebrew.months_in_year(5784)), 13);
    CHECK(MUST(hebrew.is_leap_year(5784)) && !MUST(hebrew.is_leap_year(5785)));
    CHECK_FAILS(gregorian.days_in_month(0, 1), invalid_date);
    CHECK_FAILS(gregorian.days_in_month(2024, 13), invalid_date);
    CHECK_FAILS(gregorian.max_days_in_month(13), invalid_date);
    CHECK_FAILS(gregorian.usual_days_in_month(0), invalid_date);
    CHECK_FAILS(gregorian.days_in_year(0), invalid_date);
    const calendar chinese = MUST(calendar::open("chinese"));
    CHECK_FAILS(chinese.months_in_year(20000), out_of_range);
    CHECK_FAILS(chinese.is_leap_year(20000), out_of_range);

    const qcal::name_list names = MUST(calendar::open("persian")).names().value();
    CHECK(names.size() >= 2 && !names.empty());
    CHECK_STRING(names[0], "Jalali");
    CHECK(std::find(names.begin(), names.end(), "Persian") != names.end());
    CHECK(names[names.size()].empty() && *names.begin() == names[0] && names.begin()->size() == 6);
    CHECK(names.end() - names.begin() == static_cast<std::int64_t>(names.size()) && names.begin()[1] == names[1]);
    qcal::name_list months = MUST(hebrew.month_names());
    CHECK(months.empty() && MUST(hebrew.weekday_names()).empty());
    months = MUST(MUST(calendar::open("japanese")).eras());
    CHECK_STRING(months[0], "reiwa");
    const qcal::name_list taken = std::move(months);
    CHECK(months.empty() && !taken.empty()); // NOLINT: a moved-from list is empty, and that is promised
}

static void conversions() {
    const calendar gregorian, persian = MUST(calendar::open("persian")), hebrew = MUST(calendar::open("hebrew"));
    CHECK(MUST(gregorian.to_jdn({2000, 1, 1})) == jdn(2451545));
    CHECK_PARTS(MUST(persian.to_date(jdn(2460756))), 1404, 1, 1);
    CHECK_PARTS(MUST(persian.convert({1403, 12, 30}, gregorian)), 2025, 3, 20);
    CHECK(gregorian.is_valid({2024, 2, 29}) && !gregorian.is_valid({2023, 2, 29}));
    CHECK_INT(MUST(gregorian.day_of_week(jdn(2451545))), 6);
    CHECK_INT(MUST(gregorian.day_of_year(jdn(2451545 + 59))), 60);
    const qcal::week week = MUST(gregorian.week_of_year(jdn(2451545)));
    CHECK(week.year == 1999 && week.number == 52);
    CHECK_INT(MUST(gregorian.week_of_year(jdn(2451545), 7, 1)).number, 1);
    CHECK_FAILS(gregorian.week_of_year(jdn(2451545), 8, 1), invalid_argument);
    CHECK_FAILS(gregorian.to_jdn({2023, 2, 29}), invalid_date);
    CHECK_FAILS(gregorian.to_date(jdn((std::numeric_limits<std::int64_t>::max)())), out_of_range);
    CHECK_FAILS(gregorian.to_date(gregorian.properties().last_day + 1), out_of_range);
    CHECK_FAILS(persian.convert({1404, 12, 30}, gregorian), invalid_date);
    CHECK_FAILS(gregorian.day_of_week(jdn((std::numeric_limits<std::int64_t>::min)())), out_of_range);
    CHECK_FAILS(gregorian.day_of_year(jdn((std::numeric_limits<std::int64_t>::min)())), out_of_range);

    const qcal::fields told = MUST(hebrew.describe(jdn(2460401))); // 2024-03-31 Gregorian is 21 Adar II 5784
    CHECK_PARTS(told.date, 5784, 7, 21);
    CHECK(told.leap_year && !told.leap_month && !told.official && !told.computed && !told.uncertain);
    CHECK(told.month_code == "M06" && told.era_code.view() == "am" && told.month_code != "M07");
    CHECK_TEXT(told.month_code.c_str(), "M06");
    const qcal::fields next = MUST(hebrew.describe(jdn(2460402)));
    CHECK(told.month_code == next.month_code && !(told.era_code != next.era_code) && "M06" == told.month_code && "M07" != told.month_code);
    CHECK(told != next && told == MUST(hebrew.describe(jdn(2460401))) && hebrew.properties() != persian.properties());
    CHECK(hebrew.properties() == MUST(calendar::open("hebrew")).properties());
    CHECK_INT(told.week.number, 28); // 1 Tishri was a Saturday: week 1 began on 2023-09-18, 195 days before
    CHECK(told.months_in_year == 13 && told.days_in_month == 29 && told.day_of_week == 7 && told.continuous_year == 5784);
    CHECK(told.year_of_era == 5784 && told.cycle == 305 && told.year_of_cycle == 8 && told.days_in_year == 383);
    CHECK(MUST(hebrew.day_of_year(jdn(2460401))) == told.day_of_year && told.week.year == 5784);
    CHECK(MUST(hebrew.describe(jdn(2460401 - 40))).leap_month);
    CHECK(MUST(persian.describe(jdn(2460756))).official);
    const qcal::fields later = MUST(persian.describe(MUST(persian.to_jdn({1500, 1, 1})))); // official ones end with 1498
    CHECK(later.computed && !later.official && !later.uncertain);
    const calendar chinese = MUST(calendar::open("chinese")); // the new moon of 2057-09-28 is minutes from midnight
    CHECK(MUST(chinese.describe(MUST(gregorian.to_jdn({2057, 9, 29})))).uncertain);
    CHECK_FAILS(hebrew.describe(jdn((std::numeric_limits<std::int64_t>::max)())), out_of_range);

    CHECK_PARTS(MUST(hebrew.date_from_code(5784, "M05L", 1)), 5784, 6, 1);
    CHECK_PARTS(MUST(hebrew.date_from_code(5785, "M05L", 1)), 5785, 6, 1); // Adar
    CHECK_FAILS(hebrew.date_from_code(5785, "M05L", 1, qcal::overflow::reject), invalid_date);
    CHECK_FAILS(hebrew.date_from_code(5785, std::string_view("M05\0L", 5), 1), invalid_date);
    CHECK_PARTS(MUST(MUST(calendar::open("japanese")).date_from_era(unterminated("reiwa"), 1, 5, 1)), 2019, 5, 1);
    CHECK_FAILS(hebrew.date_from_era("reiwa", 1, 5, 1), not_found);
    CHECK_FAILS(hebrew.date_from_era(std::string_view("am\0", 3), 1, 5, 1), not_found);
    CHECK_PARTS(MUST(gregorian.add({2024, 2, 29}, {1})), 2025, 2, 28);
    CHECK_PARTS(MUST(gregorian.add({2024, 1, 31}, {0, 1, 1, 1})), 2024, 3, 8);
    CHECK_FAILS(gregorian.add({2024, 2, 29}, {1}, qcal::overflow::reject), invalid_date);
    CHECK_FAILS(gregorian.add({2024, 2, 29}, {0, (std::numeric_limits<std::int64_t>::max)()}), out_of_range);
    CHECK((MUST(gregorian.until(jdn(2451545), jdn(2451545 + 366 + 31 + 1))) == qcal::duration{1, 1, 0, 1}));
    CHECK((MUST(gregorian.until(jdn(2451545), jdn(2451535), qcal::unit::weeks)) == qcal::duration{0, 0, -1, -3}));
    CHECK_FAILS(gregorian.until(jdn(0), jdn((std::numeric_limits<std::int64_t>::max)())), out_of_range);
    CHECK(MUST(gregorian.match_century_to_weekday({2000, 1, 1}, 6)) == jdn(2451545));
    CHECK_FAILS(gregorian.match_century_to_weekday({2000, 1, 1}, 8), invalid_argument);
}

// A result of what only moves: or_else() moves it.
static qcal::result<qcal::name_list> result_of_no_copy() {
    const auto kept = calendar().names().or_else([](const qcal::error &) -> qcal::result<qcal::name_list> { return status::panic; });
    CHECK(kept.has_value() && !kept->empty());
    return qcal::result<qcal::name_list>(status::parse).or_else([](const qcal::error &) -> qcal::result<qcal::name_list> { return status::limit; });
}

static void results() {
    const calendar gregorian;
    const qcal::result<jdn> good = gregorian.to_jdn({2000, 1, 1}), bad = gregorian.to_jdn({2023, 2, 29});
    CHECK(good.has_value() && good && good.code() == status::ok && good->value() == 2451545);
    CHECK(!bad && bad.error().code() == status::invalid_date && bad.error() == status::invalid_date && bad.error() != status::parse);
    CHECK(strstr(bad.error().message(), "29") != nullptr && bad.error().detail() == bad.error().message());
    CHECK(bad.error().offset() == qcal::error::no_offset);
    // The detail is the failure's own, whatever fails afterwards.
    const std::string before = bad.error().message();
    CHECK_FAILS(calendar::open("nowhere"), not_found);
    CHECK(before == bad.error().message() && qcal::last_error() != before && qcal::last_error().find("nowhere") != std::string::npos);
    CHECK(bad.value_or(jdn(1)) == jdn(1) && good.value_or(jdn(1)) == jdn(2451545) && gregorian.to_jdn({0, 1, 1}).value_or(jdn(2)) == jdn(2));
    CHECK_INT(*good.and_then([&](jdn day) { return gregorian.day_of_week(day); }), 6);
    CHECK_FAILS(bad.and_then([&](jdn day) { return gregorian.day_of_week(day); }), invalid_date);
    CHECK_INT(*good.transform([](jdn day) { return day.value() + 1; }), 2451546);
    CHECK_FAILS(bad.transform([](jdn day) { return day.value(); }), invalid_date);
    CHECK(*bad.or_else([](const qcal::error &) { return qcal::result<jdn>(jdn(3)); }) == jdn(3));
    CHECK_FAILS(MUST(calendar().names()).empty() ? calendar().eras() : result_of_no_copy(), limit);
    long values = 0;
    CHECK(!!good.transform([&](jdn) { values++; }) && !bad.transform([&](jdn) { values += 100; }) && values == 1);
    const qcal::result<void> well, ill = bad.error();
    CHECK_INT(*well.and_then([] { return qcal::result<int>(5); }), 5);
    CHECK_FAILS(ill.and_then([] { return qcal::result<int>(5); }), invalid_date);
    CHECK(*well.transform([] { return 6; }) == 6 && !!well.transform([&] { values++; }) && !ill.transform([&] { values++; }) && values == 2);
    CHECK(!!ill.or_else([](const qcal::error &) { return qcal::result<void>(); }) && !!well.or_else([](const qcal::error &why) { return why; }));
    qcal::error placed = MUST(qcal::formatter::open(gregorian, "en", "y-MM-dd")).parse("2025-O3-21").error();
    const qcal::error copied = placed;
    CHECK_INT(copied.offset(), 5);
    placed = qcal::error(status::limit);
    CHECK(placed.offset() == qcal::error::no_offset && copied.offset() == 5);
    placed = copied;
    CHECK_INT(placed.offset(), 5);
    qcal::result<jdn> changed = bad;
    changed = good;
    CHECK(changed && *changed == jdn(2451545));
    *changed += 1;
    CHECK(changed.value() == jdn(2451546) && good.value() == jdn(2451545) && gregorian.to_jdn({2000, 1, 1}).value() == jdn(2451545));
    changed = bad;
    CHECK(changed.error().detail() == bad.error().detail());
    qcal::error taken = changed.error(), moved = std::move(taken);
    CHECK(taken.detail().empty() && taken.code() == status::invalid_date && moved.detail() == bad.error().detail()); // NOLINT
    taken = moved;
    CHECK(taken.detail() == moved.detail());
    CHECK(qcal::error(status::ok).code() == status::invalid_argument && qcal::result<int>(status::ok).code() == status::invalid_argument);
    CHECK_STRING(qcal::error(status::limit, "so many").message(), "so many");
    CHECK_STRING(qcal::error(status::limit).message(), qcal_status_message(QCAL_ERR_LIMIT));
    CHECK_STRING(qcal::name(status::limit), "QCAL_ERR_LIMIT");
    CHECK_STRING(qcal::message(status::limit), qcal_status_message(QCAL_ERR_LIMIT));
    CHECK_STRING(qcal::library_version(), QCAL_VERSION);
    CHECK_INT(qcal::library_abi_version(), QCAL_ABI_VERSION);
    const qcal::result<void> done, failed = status::limit, fine = status::ok;
    CHECK(done && fine && !failed && failed.error() == status::limit && failed.code() == status::limit && done.code() == status::ok);
    done.value();
#if defined(__cpp_exceptions)
    int thrown = 0;
    const auto catching = [&](auto code) {
        try {
            code();
        } catch (const qcal::exception &what) {
            thrown += what.error() == status::invalid_date && std::string(what.what()) == bad.error().message() ? 1 : 0;
        }
    };
    catching([&] { (void)bad.value(); });
    catching([&] { (void)qcal::result<jdn>(bad).value(); });
    catching([&] { (void)changed.value(); });
    catching([&] { qcal::result<void>(bad.error()).value(); });
    CHECK_INT(thrown, 4);
#endif
}

int main() {
    opening();
    values();
    properties();
    conversions();
    results();
    return check_finish(140);
}
