/*
 * The library against rules.h, which counts its way through the same calendars: every year of some thousands, every day of some
 * centuries, and days from all over the range.
 */
#include "rules.h"

#define RANDOM_DAYS 100000

/* Continuous years whose every length is compared, and days that are compared one after the other. */
#define FIRST_YEAR (-3000)
#define LAST_YEAR 3500
#define FIRST_DAY 2050000
#define LAST_DAY 2550000

static void range(qcal_system system, const qcal_calendar *cal) {
    qcal_properties properties;
    properties.size = sizeof properties;
    CHECK_OK(qcal_calendar_properties(cal, &properties));
    /* Every year that an int32_t can write. */
    CHECK_INT(properties.first_year, INT32_MIN);
    CHECK_INT(properties.last_year, INT32_MAX);
    CHECK_INT(properties.first_jdn, rule_year_start(system, rule_continuous(system, INT32_MIN)));
    CHECK_INT(properties.last_jdn, rule_year_start(system, (int64_t)INT32_MAX + 1) - 1);
    CHECK_INT(properties.epoch_jdn, rule_epoch(system));
    CHECK_INT(properties.epoch_jdn, rule_year_start(system, 1));
}

static void year(qcal_system system, const qcal_calendar *cal, int64_t a) {
    int32_t written = (int32_t)rule_written(system, a), days = 0, months = 0, leap = -1;
    int64_t jdn = 0;
    CHECK_OK(qcal_days_in_year(cal, written, &days));
    CHECK_INT(days, rule_days_in_year(system, a));
    CHECK_OK(qcal_months_in_year(cal, written, &months));
    CHECK_INT(months, 12);
    CHECK_OK(qcal_is_leap_year(cal, written, &leap));
    CHECK_INT(leap, rule_is_leap(system, a));
    CHECK_OK(qcal_date_to_jdn(cal, written, 1, 1, &jdn));
    CHECK_INT(jdn, rule_year_start(system, a));
    for (int month = 1; month <= 12; month++) {
        int last = rule_days_in_month(system, a, month);
        CHECK_OK(qcal_days_in_month(cal, written, month, &days));
        CHECK_INT(days, last);
        CHECK_OK(qcal_date_to_jdn(cal, written, month, last, &jdn));
        CHECK_INT(jdn, rule_day(system, a, month, last));
        CHECK(qcal_is_valid_date(cal, written, month, last));
        CHECK(!qcal_is_valid_date(cal, written, month, last + 1));
    }
}

/* A day whose date by the rules is known. */
static void day(qcal_system system, const qcal_calendar *cal, int64_t jdn, int64_t a, int month, int mday) {
    int32_t written = (int32_t)rule_written(system, a);
    qcal_date date = {0, 0, 0};
    int64_t back = 0;
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK_DATE(date, written, month, mday);
    CHECK_OK(qcal_date_to_jdn(cal, written, month, mday, &back));
    CHECK_INT(back, jdn);
}

static void every_day(qcal_system system, const qcal_calendar *cal) {
    int64_t a = rule_year_of(system, FIRST_DAY);
    int month = 1, mday = (int)(FIRST_DAY - rule_year_start(system, a)) + 1;
    while (mday > rule_days_in_month(system, a, month)) {
        mday -= rule_days_in_month(system, a, month++);
    }
    for (int64_t jdn = FIRST_DAY; jdn <= LAST_DAY; jdn++) {
        day(system, cal, jdn, a, month, mday);
        if (++mday > rule_days_in_month(system, a, month)) {
            mday = 1;
            if (++month > 12) {
                month = 1;
                a++;
            }
        }
    }
}

static void random_days(qcal_system system, const qcal_calendar *cal) {
    int64_t first = rule_year_start(system, rule_continuous(system, INT32_MIN));
    int64_t last = rule_year_start(system, (int64_t)INT32_MAX + 1) - 1;
    for (int i = 0; i < RANDOM_DAYS; i++) {
        /* One in two near the present, where the seams of tables are; the first and last days of the range too. */
        int64_t jdn = i == 0 ? first : i == 1 ? last : i % 2 != 0 ? rule_random_between(first, last) : rule_random_between(-4000000, 9000000);
        int64_t a = rule_year_of(system, jdn), week_year = a;
        int month = 1, day_of_year = (int)(jdn - rule_year_start(system, a)) + 1, mday = day_of_year;
        int32_t first_weekday = (int32_t)rule_random_between(1, 7), least = (int32_t)rule_random_between(1, 7);
        int32_t number = 0, year_of_week = 0, week = 0;
        while (mday > rule_days_in_month(system, a, month)) {
            mday -= rule_days_in_month(system, a, month++);
        }
        day(system, cal, jdn, a, month, mday);
        CHECK_OK(qcal_day_of_year(cal, jdn, &number));
        CHECK_INT(number, day_of_year);
        CHECK_OK(qcal_day_of_week(cal, jdn, &number));
        CHECK_INT(number, rule_day_of_week(jdn));
        if (i < 2) {
            continue; /* their weeks may lie in years outside: api_edges has them */
        }
        if (jdn < rule_week_one(system, a, first_weekday, least)) {
            week_year--;
        } else if (jdn >= rule_week_one(system, a + 1, first_weekday, least)) {
            week_year++;
        }
        CHECK_OK(qcal_week_of_year(cal, jdn, first_weekday, least, &year_of_week, &week));
        CHECK_INT(year_of_week, rule_written(system, week_year));
        CHECK_INT(week, (jdn - rule_week_one(system, week_year, first_weekday, least)) / 7 + 1);
    }
}

int main(void) {
    for (size_t i = 0; i < RULE_SYSTEMS; i++) {
        qcal_system system = rule_systems[i];
        qcal_calendar *cal = check_open(system);
        check_about("%s", qcal_calendar_name(cal));
        range(system, cal);
        for (int64_t a = FIRST_YEAR; a <= LAST_YEAR; a++) {
            year(system, cal, a);
        }
        for (int j = 0; j < 1000; j++) {
            year(system, cal, rule_random_between(rule_continuous(system, INT32_MIN), INT32_MAX));
        }
        every_day(system, cal);
        random_days(system, cal);
        qcal_calendar_release(cal);
    }
    return check_finish((long)RULE_SYSTEMS * (7 + (6501L + 1000) * 80 + 500001L * 4 + RANDOM_DAYS * 8L));
}
