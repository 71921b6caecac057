/*
 * Days of qcal and of std::chrono: to_jdn(), to_sys_days(), to_year_month_day(), to_date(). Every day of 20,000 years goes there and back and is
 * the same date in both libraries; years without a number in one of them are refused.
 */
#include "cpp_check.hpp"

#include <limits>

#if !defined(QCAL_HAS_CHRONO_CALENDAR)
#error "this standard library has no calendar in <chrono>"
#endif

using namespace std::chrono;
using qcal::jdn;

static void each_day() {
    const qcal::calendar iso = MUST(qcal::calendar::open(qcal::system_id::iso8601)); // counts through year 0, as std::chrono does
    const sys_days earliest = sys_days(year(-10000) / January / 1), latest = sys_days(year(10000) / December / 31);
    long days = 0, wrong = 0;
    for (sys_days day = earliest; day <= latest; day += std::chrono::days(1), days++) {
        const year_month_day parts(day);
        const qcal::result<jdn> there = qcal::to_jdn(day);
        const qcal::result<qcal::date> date = qcal::to_date(iso, day);
        const bool same = there && date && date->year == int(parts.year()) && date->month == int(unsigned(parts.month())) &&
                          date->day == int(unsigned(parts.day())) && *qcal::to_sys_days(*there) == day &&
                          *qcal::to_year_month_day(*there) == parts && *qcal::to_jdn(parts) == *there;
        if (!same && wrong++ < 10) {
            check_about("%d-%u-%u", int(parts.year()), unsigned(parts.month()), unsigned(parts.day()));
            CHECK(same);
        }
    }
    check_about("%s", "");
    CHECK_INT(wrong, 0);
    CHECK_INT(days, 7305216); // 20,001 years: 4,851 leap years
}

static void ends() {
    const qcal::calendar gregorian, hebrew = MUST(qcal::calendar::open("hebrew"));
    CHECK(MUST(qcal::to_jdn(sys_days())) == jdn::unix_epoch());
    CHECK(MUST(qcal::to_year_month_day(hebrew, {5787, 3, 10})) == 2026y / November / 20);
    CHECK(MUST(qcal::to_sys_days(hebrew, {5787, 3, 10})) == sys_days(2026y / November / 20));
    CHECK_FAILS(qcal::to_jdn(2023y / February / 29), invalid_date);
    CHECK(MUST(qcal::to_jdn(2028y / February / last)) == MUST(qcal::to_jdn(2028y / February / 29)));
    CHECK(MUST(qcal::to_jdn(2026y / November / Sunday[4])) == MUST(qcal::to_jdn(2026y / November / 22)));
    CHECK(MUST(qcal::to_jdn(2026y / November / Sunday[last])) == MUST(qcal::to_jdn(2026y / November / 29)));
    CHECK_FAILS(qcal::to_jdn(2026y / November / Tuesday[5]), invalid_date); // std::chrono makes a day of December of it
    CHECK_FAILS(qcal::to_jdn(2026y / month(13) / last), invalid_date);
    CHECK_FAILS(qcal::to_sys_days(hebrew, {5787, 14, 1}), invalid_date);
    CHECK_FAILS(qcal::to_year_month_day(hebrew, {5787, 14, 1}), invalid_date);
    const jdn earliest = MUST(qcal::to_jdn((year::min)() / January / 1)), latest = MUST(qcal::to_jdn((year::max)() / December / 31));
    CHECK(MUST(qcal::to_year_month_day(earliest)) == (year::min)() / January / 1);
    CHECK(MUST(qcal::to_year_month_day(latest)) == (year::max)() / December / 31);
    CHECK_FAILS(qcal::to_year_month_day(earliest - 1), out_of_range);
    CHECK_FAILS(qcal::to_year_month_day(latest + 1), out_of_range);
    constexpr auto most = (std::numeric_limits<std::int64_t>::max)(), least = (std::numeric_limits<std::int64_t>::min)();
    CHECK_FAILS(qcal::to_year_month_day(jdn(most)), out_of_range);
    CHECK_FAILS(qcal::to_sys_days(jdn(least)), out_of_range);
    if constexpr (sizeof(days::rep) == 8) {
        CHECK(MUST(qcal::to_sys_days(jdn(most))).time_since_epoch().count() == most - 2440588);
        CHECK(MUST(qcal::to_sys_days(jdn(least + 2440588))).time_since_epoch().count() == least);
        CHECK_FAILS(qcal::to_jdn(sys_days(days(static_cast<days::rep>(most)))), out_of_range);
        CHECK_FAILS(qcal::to_date(gregorian, sys_days(days(static_cast<days::rep>(most)))), out_of_range);
        CHECK(MUST(qcal::to_jdn(sys_days(days(static_cast<days::rep>(most - 2440588))))) == jdn(most));
        CHECK(MUST(qcal::to_jdn(sys_days(days(static_cast<days::rep>(least))))) == jdn(least + 2440588));
    } else {
        CHECK_FAILS(qcal::to_sys_days(jdn(most)), out_of_range);
        CHECK(MUST(qcal::to_jdn((sys_days::max)())) == jdn(std::int64_t((std::numeric_limits<days::rep>::max)()) + 2440588));
    }
}

int main() {
    each_day();
    ends();
    return check_finish(21);
}
