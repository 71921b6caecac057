/*
 * The days and months of a stretch of time: days_between(), days_of_month(), days_of_year(), months_between(), months_of_year(), against
 * conversions one by one; their iterators; and under C++20 with std::ranges.
 */
#include "cpp_check.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <vector>

// clang before 16 cannot compile the views of libstdc++.
#if defined(__cpp_lib_ranges) && !(defined(__clang__) && __clang_major__ < 16 && defined(__GLIBCXX__))
#define WITH_VIEWS 1
#endif

using qcal::calendar;
using qcal::date;
using qcal::jdn;
using qcal::status;

#if defined(__cpp_lib_ranges)
static_assert(std::random_access_iterator<qcal::day_range::iterator> && std::random_access_iterator<qcal::calendar_month::iterator>);
static_assert(std::random_access_iterator<qcal::name_list::iterator> && std::forward_iterator<qcal::month_range::iterator>);
static_assert(std::ranges::view<qcal::day_range> && std::ranges::view<qcal::month_range> && std::ranges::view<qcal::calendar_month>);
static_assert(std::ranges::random_access_range<qcal::day_range> && std::ranges::sized_range<qcal::calendar_month>);
static_assert(std::ranges::common_range<qcal::month_range> && std::ranges::borrowed_range<qcal::calendar_month>);
static_assert(!std::ranges::borrowed_range<qcal::day_range>, "the calendar is in the view");
#endif

// A view that is gone leaves no reference behind: days_of_year(cal, year)->calendar().
static_assert(!std::is_reference_v<decltype(std::declval<qcal::day_range &>().calendar())>, "the calendar of days");
static_assert(!std::is_reference_v<decltype(std::declval<qcal::month_range &>().calendar())>, "and of months");

// Every day of some years, by each of the ways there are.
static void years(const char *name, std::int32_t first, std::int32_t last) {
    const calendar cal = MUST(calendar::open(name));
    jdn next = MUST(cal.to_jdn({first, 1, 1}));
    long days = 0;
    check_about("%s", name);
    for (std::int32_t year = first; year <= last; year++) {
        const qcal::day_range whole = MUST(qcal::days_of_year(cal, year));
        std::int32_t month_count = 0;
        std::size_t of_months = 0;
        auto it = whole.begin();
        CHECK(whole[0].day == next && whole.size() == static_cast<std::size_t>(MUST(cal.days_in_year(year))));
        for (const qcal::calendar_month month : *qcal::months_of_year(cal, year)) {
            CHECK(month.state() == status::ok && month.year() == year && month.month() == ++month_count && month.first() == next);
            CHECK_INT(month.size(), MUST(cal.days_in_month(year, month.month())));
            const qcal::calendar_month alone = MUST(qcal::days_of_month(cal, year, month.month()));
            CHECK(alone.first() == month.first() && alone.last() == month.last() && alone.size() == month.size());
            for (const auto &[day, parts, state] : month) {
                if (day != next || parts != MUST(cal.to_date(day)) || state != status::ok || it->day != day || (*it).date != parts) {
                    CHECK_PARTS(parts, year, month.month(), 0); // says which
                }
                ++next, ++it, ++days;
            }
            of_months += month.size();
        }
        CHECK_INT(month_count, MUST(cal.months_in_year(year)));
        CHECK(it == whole.end() && of_months == whole.size());
    }
    check_about("%s", name);
    CHECK_INT(next - MUST(cal.to_jdn({first, 1, 1})), days);
    CHECK(days > 354L * (last - first));
    check_about("%s", "");
}

static void edges() {
    const calendar gregorian, julian = MUST(calendar::open("Julian")), printed = MUST(calendar::open("islamic-umalqura-published"));
    // Across a year zero that is not there.
    const qcal::month_range across = MUST(qcal::months_between(julian, date{-1, 11, 30}, date{1, 2, 1}));
    std::vector<date> firsts;
    for (const auto month : across) {
        firsts.push_back(month[0].date);
    }
    CHECK((firsts == std::vector<date>{{-1, 11, 1}, {-1, 12, 1}, {1, 1, 1}, {1, 2, 1}}));
    CHECK(across.calendar() == julian && !across.empty());
    // The ends of a range of years.
    const qcal::properties about = printed.properties();
    const qcal::day_range all = MUST(qcal::days_between(printed, about.first_day, about.last_day));
    CHECK(all.size() == static_cast<std::size_t>(about.last_day - about.first_day + 1) && all.calendar() == printed);
    CHECK(all[all.size() - 1].day == about.last_day && all[all.size() - 1].date.year == about.last_year);
    const qcal::month_range months = MUST(qcal::months_between(printed, about.first_day, about.last_day));
    CHECK_INT(std::distance(months.begin(), months.end()), 12 * (about.last_year - about.first_year + 1));
    CHECK_INT(std::accumulate(months.begin(), months.end(), std::size_t(0), [](std::size_t sum, auto month) { return sum + month.size(); }),
              all.size());
    const qcal::properties widest = gregorian.properties();
    CHECK(MUST(qcal::days_between(gregorian, widest.first_day, widest.last_day)).size() > std::size_t(1) << 40);
    // One day, and none.
    CHECK_INT(MUST(qcal::days_between(gregorian, jdn(5), jdn(5))).size(), 1);
    CHECK(MUST(qcal::days_between(gregorian, jdn(5), jdn(4))).empty() && MUST(qcal::months_between(gregorian, jdn(5), jdn(4))).empty());
    CHECK(MUST(qcal::months_between(gregorian, jdn(5), jdn(4))).begin() == qcal::month_range::iterator());
    CHECK(MUST(qcal::days_between(gregorian, date{2024, 2, 28}, date{2024, 3, 1})).size() == 3);
    CHECK(qcal::calendar_month().empty() && qcal::calendar_month().begin() == qcal::calendar_month().end());
    // Refused when they are made.
    CHECK_FAILS(qcal::days_between(printed, about.first_day - 1, about.last_day), out_of_range);
    CHECK_FAILS(qcal::days_between(printed, about.first_day, about.last_day + 1), out_of_range);
    CHECK_FAILS(qcal::days_between(gregorian, date{2024, 2, 30}, date{2024, 3, 1}), invalid_date);
    CHECK_FAILS(qcal::days_between(gregorian, date{2024, 2, 1}, date{2024, 3, 32}), invalid_date);
    CHECK_FAILS(qcal::days_of_month(gregorian, 2024, 13), invalid_date);
    CHECK_FAILS(qcal::days_of_year(gregorian, 0), invalid_date);
    CHECK_FAILS(qcal::months_of_year(printed, about.last_year + 1), out_of_range);
    CHECK_FAILS(qcal::months_between(printed, about.first_day - 1, about.last_day), out_of_range);
    CHECK_FAILS(qcal::months_between(gregorian, date{2024, 2, 30}, date{2024, 3, 1}), invalid_date);
}

static void iterators() {
    const qcal::day_range year = MUST(qcal::days_of_year(calendar(), 2024));
    auto it = year.begin();
    CHECK(it + 60 == 60 + it && (it + 60)->date == it[60].date && (it + 60) - it == 60 && it < it + 1 && it + 1 > it && it <= it && it >= it);
    CHECK((it[59].date == date{2024, 2, 29}) && *(it += 3) == year[3] && *(it -= 1) == year[2] && *it++ == year[2] && *it-- == year[3]);
    CHECK(*--it == year[1] && *++it == year[2] && *(it - 2) == year[0] && it != year.begin());
    CHECK(std::distance(year.begin(), year.end()) == 366 && std::next(year.begin(), 5)->day == year[5].day);
    const auto months = MUST(qcal::months_of_year(calendar(), 2024));
    auto month = months.begin();
    const auto again = month;
    CHECK(month++ == again && month != again && month->month() == 2 && std::distance(again, months.end()) == 12);
    const std::vector<qcal::calendar_month> kept(months.begin(), months.end());
    CHECK(kept.size() == 12 && kept[1].size() == 29 && kept[11].last() == year[365].day);
    CHECK(std::count_if(year.begin(), year.end(), [](auto day) { return day.date.day == 31; }) == 7);
    // The view keeps the calendar, and a temporary result gives the view itself.
    long count = 0;
    for (const auto day : *qcal::days_of_year(MUST(calendar::open("hebrew")), 5784)) {
        count += day.date.year == 5784;
    }
    CHECK_INT(count, 383);
}

// A calendar that stops answering where it is told to.
static void failing() {
    const auto broken_from = std::make_shared<std::int32_t>(INT32_MAX);
    qcal::definition tens; // years of one month of ten days
    tens.facts.first_year = -1000;
    tens.facts.last_year = 1000;
    tens.facts.year_zero = true;
    tens.facts.window_first_year = tens.facts.window_last_year = 1;
    tens.months_in_year = [broken_from](std::int32_t year) -> qcal::result<std::int32_t> {
        return year < *broken_from ? qcal::result<std::int32_t>(1) : qcal::result<std::int32_t>(status::limit);
    };
    tens.days_in_month = [](std::int32_t, std::int32_t) { return 10; };
    tens.year_start = [broken_from](std::int32_t year) -> qcal::result<jdn> {
        return year < *broken_from ? qcal::result<jdn>(jdn(10 * (year - 1))) : qcal::result<jdn>(status::limit);
    };
    const qcal::registry reg = MUST(qcal::registry::create());
    const calendar cal = MUST(reg.register_calendar("x-tens", tens));
    const qcal::day_range days = MUST(qcal::days_between(cal, jdn(0), jdn(99)));
    const qcal::month_range months = MUST(qcal::months_between(cal, jdn(0), jdn(99)));
    CHECK_INT(std::distance(months.begin(), months.end()), 10);
    *broken_from = 5;
    long good = 0, bad = 0, last_state_good = 0;
    for (const auto &[day, parts, state] : days) {
        (state == status::ok ? good : bad)++;
        CHECK(state == status::ok ? parts == MUST(cal.to_date(day)) : state == status::backend && parts == date());
    }
    CHECK(good > 20 && bad > 50 && good + bad == 100);
    good = bad = 0;
    for (const auto month : months) {
        (month.state() == status::ok ? good : bad)++;
        last_state_good = month.state() == status::ok;
        CHECK(month.state() == status::ok ? month.size() == 10 : month.state() == status::backend && month.empty());
    }
    CHECK(good >= 2 && good < 5 && bad == 1 && last_state_good == 0);
    // One whose months move while they are gone through: the day after a month is not the first of one.
    const auto length = std::make_shared<std::int32_t>(10);
    tens.months_in_year = [](std::int32_t) { return 1; };
    tens.days_in_month = [length](std::int32_t, std::int32_t) { return *length; };
    tens.year_start = [length](std::int32_t year) { return jdn(*length * (year - 1)); };
    const calendar moving = MUST(reg.register_calendar("x-moving", tens));
    const qcal::month_range moved = MUST(qcal::months_between(moving, jdn(500), jdn(599)));
    *length = 12;
    good = bad = 0;
    for (const auto month : moved) {
        (month.state() == status::ok ? good : bad)++;
        CHECK(month.state() == status::ok || (month.state() == status::backend && month.empty() && month.first() == jdn(510)));
    }
    CHECK(good == 1 && bad == 1);
}

#ifdef WITH_VIEWS
static void views() {
    const calendar hebrew = MUST(calendar::open("hebrew"));
    auto sabbaths = MUST(qcal::days_of_year(hebrew, 5784)) | std::views::filter([&](auto d) { return *hebrew.day_of_week(d.day) == 6; });
    CHECK_INT(std::ranges::distance(sabbaths), 55);
    auto firsts = MUST(qcal::months_of_year(hebrew, 5784)) | std::views::transform([](auto m) { return m.first(); });
    CHECK(std::ranges::is_sorted(firsts) && std::ranges::distance(firsts) == 13);
    const auto year = MUST(qcal::days_of_year(hebrew, 5784));
    // A search by halves over dates that are made as they are looked at.
    const auto found = std::ranges::lower_bound(year, date{5784, 7, 21}, {}, &qcal::dated_day::date);
    CHECK(found->day == jdn(2460401));
    auto reversed = year | std::views::reverse | std::views::take(1);
    CHECK((*reversed.begin()).date == (date{5784, 13, 29}));
    auto days = MUST(qcal::months_of_year(hebrew, 5784)) | std::views::join;
    CHECK_INT(std::ranges::distance(days), 383);
}
#endif

int main() {
    years("Gregorian", 1999, 2030);
    years("hebrew", 5760, 5790);
    years("thai-solar", 2480, 2486);
    years("chinese", 2020, 2030);
    years("coptic", -5, 5);
    edges();
    iterators();
    failing();
#ifdef WITH_VIEWS
    views();
#endif
    return check_finish(3000);
}
