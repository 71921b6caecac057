/*
 * qcal_add(), qcal_until() and qcal_match_century_to_weekday(): examples published for Temporal, an independent calculation of the same, the
 * promise add(a, until(a, b)) = b, and numbers that overflow.
 */
#include "rules.h"

#define PAIRS 100000 /* per calendar and unit */
#define FEWER 20000  /* of calendars whose rule is like that of another */

static int pairs;

static qcal_calendar *gregorian;

static int64_t day_of(const qcal_calendar *cal, int32_t year, int32_t month, int32_t day) {
    int64_t jdn = 0;
    CHECK_OK(qcal_date_to_jdn(cal, year, month, day, &jdn));
    return jdn;
}

/* ---- Published examples, Gregorian ---- */

static const struct {
    qcal_date from;
    qcal_duration duration;
    int32_t overflow;
    qcal_status status;
    qcal_date to;
} additions[] = {
    /* MDN, Temporal.PlainDate.add */
    {{2021, 1, 31}, {0, 1, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2021, 2, 28}},
    {{2021, 1, 31}, {0, 1, 0, 31}, QCAL_CONSTRAIN, QCAL_OK, {2021, 3, 31}},
    {{2021, 1, 31}, {0, 0, 0, 31}, QCAL_CONSTRAIN, QCAL_OK, {2021, 3, 3}},
    {{2021, 3, 3}, {0, 1, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2021, 4, 3}},
    {{2021, 1, 1}, {0, 0, 0, 100}, QCAL_CONSTRAIN, QCAL_OK, {2021, 4, 11}},
    {{2021, 1, 31}, {0, 1, 0, 0}, QCAL_REJECT, QCAL_ERR_INVALID_DATE, {0, 0, 0}},
    /* MDN, Temporal.PlainYearMonth.add: months run over the year */
    {{2021, 1, 1}, {0, 100, 0, 0}, QCAL_REJECT, QCAL_OK, {2029, 5, 1}},
    /* The proposal's documentation and what follows from its order of steps */
    {{2020, 2, 29}, {1, 0, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2021, 2, 28}},
    {{2020, 2, 29}, {1, 0, 0, 0}, QCAL_REJECT, QCAL_ERR_INVALID_DATE, {0, 0, 0}},
    {{2020, 2, 29}, {4, 0, 0, 0}, QCAL_REJECT, QCAL_OK, {2024, 2, 29}},
    {{2020, 2, 29}, {-1, 0, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2019, 2, 28}},
    /* years first, then months, and only then the day: 29 February is no stop on the way */
    {{2020, 2, 29}, {1, 1, 0, 0}, QCAL_REJECT, QCAL_OK, {2021, 3, 29}},
    {{2019, 8, 31}, {0, 1, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2019, 9, 30}},
    {{2019, 10, 31}, {0, 1, 0, 0}, QCAL_REJECT, QCAL_ERR_INVALID_DATE, {0, 0, 0}},
    {{2019, 11, 18}, {43, 0, 0, 0}, QCAL_REJECT, QCAL_OK, {2062, 11, 18}},
    {{1976, 11, 18}, {0, 3, 0, 0}, QCAL_REJECT, QCAL_OK, {1977, 2, 18}},
    {{1976, 11, 18}, {0, 0, 0, 20}, QCAL_REJECT, QCAL_OK, {1976, 12, 8}},
    {{2021, 2, 19}, {0, 0, 1, 0}, QCAL_REJECT, QCAL_OK, {2021, 2, 26}},
    {{2021, 2, 27}, {0, 0, 1, 0}, QCAL_REJECT, QCAL_OK, {2021, 3, 6}},
    {{2020, 2, 27}, {0, 0, 1, 0}, QCAL_REJECT, QCAL_OK, {2020, 3, 5}},
    {{2021, 12, 24}, {0, 0, 1, 3}, QCAL_REJECT, QCAL_OK, {2022, 1, 3}},
    {{2021, 3, 31}, {0, -1, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {2021, 2, 28}},
    {{2021, 3, 31}, {0, -1, 0, -1}, QCAL_CONSTRAIN, QCAL_OK, {2021, 2, 27}},
    {{2021, 3, 31}, {0, -1, 0, 0}, QCAL_REJECT, QCAL_ERR_INVALID_DATE, {0, 0, 0}},
    /* rejected at the day, although the days after it would lead to a date that exists */
    {{2021, 1, 31}, {0, 1, 0, 1}, QCAL_REJECT, QCAL_ERR_INVALID_DATE, {0, 0, 0}},
    /* parts of different signs */
    {{2021, 1, 31}, {1, -12, 0, 0}, QCAL_REJECT, QCAL_OK, {2021, 1, 31}},
    {{2021, 1, 31}, {0, 1, -1, 7}, QCAL_CONSTRAIN, QCAL_OK, {2021, 2, 28}},
    /* the years around year 1, of which there is no year 0 */
    {{-1, 12, 31}, {0, 0, 0, 1}, QCAL_REJECT, QCAL_OK, {1, 1, 1}},
    {{-1, 12, 31}, {0, 1, 0, 0}, QCAL_REJECT, QCAL_OK, {1, 1, 31}},
    {{-1, 2, 29}, {1, 0, 0, 0}, QCAL_CONSTRAIN, QCAL_OK, {1, 2, 28}},
    {{1, 1, 1}, {-1, 0, 0, 0}, QCAL_REJECT, QCAL_OK, {-1, 1, 1}},
    {{4, 2, 29}, {-8, 0, 0, 0}, QCAL_REJECT, QCAL_OK, {-5, 2, 29}},
};

static void published_additions(void) {
    for (size_t i = 0; i < sizeof additions / sizeof additions[0]; i++) {
        qcal_date from = additions[i].from, to;
        qcal_duration duration = additions[i].duration, before = additions[i].duration;
        check_about("%d-%d-%d + %lldy %lldm %lldw %lldd", (int)from.year, (int)from.month, (int)from.day, (long long)duration.years,
                    (long long)duration.months, (long long)duration.weeks, (long long)duration.days);
        FILL(to);
        CHECK_STATUS(qcal_add(gregorian, from.year, from.month, from.day, &duration, additions[i].overflow, &to), additions[i].status);
        if (additions[i].status == QCAL_OK) {
            CHECK_DATE(to, additions[i].to.year, additions[i].to.month, additions[i].to.day);
        } else {
            CHECK_UNTOUCHED(to);
        }
        CHECK(memcmp(&duration, &before, sizeof duration) == 0); /* read only */
    }
}

static const struct {
    qcal_date from, to;
    int32_t unit;
    qcal_duration duration;
} differences[] = {
    /* a month that had to shorten the day is not a whole one */
    {{2020, 1, 31}, {2020, 2, 29}, QCAL_MONTHS, {0, 0, 0, 29}},
    {{2021, 1, 31}, {2021, 2, 28}, QCAL_MONTHS, {0, 0, 0, 28}},
    {{2021, 1, 31}, {2021, 3, 1}, QCAL_MONTHS, {0, 1, 0, 1}},
    {{2021, 1, 29}, {2021, 2, 28}, QCAL_YEARS, {0, 0, 0, 30}},
    {{2021, 1, 28}, {2021, 2, 28}, QCAL_MONTHS, {0, 1, 0, 0}},
    /* test262's discussion of leap days (tc39/test262#3249) */
    {{2021, 2, 28}, {2020, 2, 29}, QCAL_YEARS, {0, -11, 0, -28}},
    {{2021, 2, 28}, {2020, 2, 29}, QCAL_MONTHS, {0, -11, 0, -28}},
    {{2020, 2, 29}, {2021, 2, 28}, QCAL_YEARS, {0, 11, 0, 30}},
    {{2020, 2, 29}, {2021, 2, 28}, QCAL_MONTHS, {0, 11, 0, 30}},
    {{2020, 2, 29}, {2021, 3, 1}, QCAL_YEARS, {1, 0, 0, 1}},
    {{2020, 2, 29}, {2024, 2, 29}, QCAL_YEARS, {4, 0, 0, 0}},
    {{2020, 2, 29}, {2024, 2, 28}, QCAL_YEARS, {3, 11, 0, 30}},
    /* lists of differences from 29 January 2022 (fullcalendar/temporal-polyfill#13) */
    {{2022, 1, 29}, {2020, 2, 28}, QCAL_YEARS, {-1, -11, 0, -1}},
    {{2022, 1, 29}, {2020, 2, 29}, QCAL_YEARS, {-1, -11, 0, 0}},
    {{2022, 1, 29}, {2020, 3, 1}, QCAL_YEARS, {-1, -10, 0, -28}},
    {{2022, 1, 29}, {2021, 2, 27}, QCAL_YEARS, {0, -11, 0, -1}},
    {{2022, 1, 29}, {2021, 2, 28}, QCAL_YEARS, {0, -11, 0, 0}},
    {{2022, 1, 29}, {2021, 3, 1}, QCAL_YEARS, {0, -10, 0, -28}},
    {{2022, 1, 29}, {2022, 2, 27}, QCAL_YEARS, {0, 0, 0, 29}},
    {{2022, 1, 29}, {2022, 2, 28}, QCAL_YEARS, {0, 0, 0, 30}},
    {{2022, 1, 29}, {2022, 3, 1}, QCAL_YEARS, {0, 1, 0, 1}},
    {{2022, 1, 29}, {2023, 2, 28}, QCAL_YEARS, {1, 0, 0, 30}},
    {{2022, 1, 29}, {2023, 3, 1}, QCAL_YEARS, {1, 1, 0, 1}},
    {{2022, 1, 29}, {2024, 2, 28}, QCAL_YEARS, {2, 0, 0, 30}},
    {{2022, 1, 29}, {2024, 2, 29}, QCAL_YEARS, {2, 1, 0, 0}},
    {{2022, 1, 29}, {2024, 3, 1}, QCAL_YEARS, {2, 1, 0, 1}},
    /* lengths of months and years */
    {{2019, 1, 1}, {2019, 2, 1}, QCAL_DAYS, {0, 0, 0, 31}},
    {{2019, 2, 1}, {2019, 3, 1}, QCAL_DAYS, {0, 0, 0, 28}},
    {{2020, 2, 1}, {2020, 3, 1}, QCAL_DAYS, {0, 0, 0, 29}},
    {{2019, 6, 1}, {2020, 6, 1}, QCAL_DAYS, {0, 0, 0, 366}},
    {{2020, 6, 1}, {2021, 6, 1}, QCAL_DAYS, {0, 0, 0, 365}},
    {{2019, 6, 1}, {2020, 6, 1}, QCAL_WEEKS, {0, 0, 52, 2}},
    {{2021, 7, 16}, {2021, 7, 17}, QCAL_WEEKS, {0, 0, 0, 1}},
    {{2021, 7, 16}, {2021, 7, 23}, QCAL_WEEKS, {0, 0, 1, 0}},
    {{2021, 7, 23}, {2021, 7, 16}, QCAL_WEEKS, {0, 0, -1, 0}},
    {{2021, 7, 16}, {2021, 8, 16}, QCAL_WEEKS, {0, 0, 4, 3}},
    {{2021, 7, 16}, {2021, 7, 16}, QCAL_YEARS, {0, 0, 0, 0}},
    {{2021, 7, 16}, {2021, 8, 16}, QCAL_YEARS, {0, 1, 0, 0}},
    {{2021, 7, 16}, {2022, 7, 19}, QCAL_YEARS, {1, 0, 0, 3}},
    {{2021, 7, 16}, {2022, 9, 19}, QCAL_MONTHS, {0, 14, 0, 3}},
    {{2021, 7, 16}, {2031, 12, 16}, QCAL_YEARS, {10, 5, 0, 0}},
    {{1997, 12, 16}, {2021, 7, 16}, QCAL_YEARS, {23, 7, 0, 0}},
    {{1997, 7, 16}, {2021, 7, 5}, QCAL_YEARS, {23, 11, 0, 19}},
    {{2021, 7, 16}, {1997, 12, 16}, QCAL_YEARS, {-23, -7, 0, 0}},
    {{1969, 7, 24}, {1969, 7, 16}, QCAL_YEARS, {0, 0, 0, -8}},
    {{-1, 12, 31}, {1, 1, 1}, QCAL_YEARS, {0, 0, 0, 1}},
    {{-1, 6, 1}, {1, 6, 1}, QCAL_YEARS, {1, 0, 0, 0}},
};

static void published_differences(void) {
    for (size_t i = 0; i < sizeof differences / sizeof differences[0]; i++) {
        qcal_date from = differences[i].from, to = differences[i].to, end = {0, 0, 0};
        qcal_duration wanted = differences[i].duration, found;
        FILL(found);
        check_about("%d-%d-%d to %d-%d-%d in units %d", (int)from.year, (int)from.month, (int)from.day, (int)to.year, (int)to.month,
                    (int)to.day, (int)differences[i].unit);
        CHECK_OK(qcal_until(gregorian, day_of(gregorian, from.year, from.month, from.day), day_of(gregorian, to.year, to.month, to.day),
                            differences[i].unit, &found));
        CHECK_INT(found.years, wanted.years);
        CHECK_INT(found.months, wanted.months);
        CHECK_INT(found.weeks, wanted.weeks);
        CHECK_INT(found.days, wanted.days);
        CHECK_OK(qcal_add(gregorian, from.year, from.month, from.day, &found, QCAL_CONSTRAIN, &end));
        CHECK_DATE(end, to.year, to.month, to.day);
    }
}

/* ---- The same by the rules ---- */

/* Months since the beginning of continuous year 0; all calendars here have twelve a year. */
static int64_t month_number(int64_t a, int month) { return a * 12 + month - 1; }

/* Is (month, day), the day perhaps beyond the end of the month, past the date of b as seen from a? */
static bool beyond(int64_t sign, int64_t month, int day, int64_t month_b, int day_b) {
    return month != month_b ? (month > month_b) == (sign > 0) : day != day_b && (day > day_b) == (sign > 0);
}

static int64_t constrained(qcal_system system, int64_t month, int day) {
    int64_t a = floor_div(month, 12);
    int last = rule_days_in_month(system, a, (int)floor_mod(month, 12) + 1);
    return rule_day(system, a, (int)floor_mod(month, 12) + 1, day < last ? day : last);
}

static qcal_duration until_by_rule(qcal_system system, int64_t jdn_a, qcal_date a, int64_t jdn_b, qcal_date b, int32_t unit) {
    qcal_duration duration = {0, 0, 0, 0};
    int64_t sign = jdn_b > jdn_a ? 1 : -1;
    int64_t year_a = rule_continuous(system, a.year), year_b = rule_continuous(system, b.year);
    int64_t month_a = month_number(year_a, a.month), month_b = month_number(year_b, b.month), start = month_a;
    if (jdn_a == jdn_b) {
        return duration;
    }
    if (unit == QCAL_DAYS || unit == QCAL_WEEKS) {
        duration.weeks = unit == QCAL_WEEKS ? (jdn_b - jdn_a) / 7 : 0;
        duration.days = jdn_b - jdn_a - duration.weeks * 7;
        return duration;
    }
    if (unit == QCAL_YEARS) {
        duration.years = year_b - year_a;
        if (beyond(sign, month_a + 12 * duration.years, a.day, month_b, b.day)) {
            duration.years -= sign;
        }
        start += 12 * duration.years;
    }
    duration.months = month_b - start;
    if (beyond(sign, start + duration.months, a.day, month_b, b.day)) {
        duration.months -= sign;
    }
    duration.days = jdn_b - constrained(system, start + duration.months, a.day);
    return duration;
}

/* A day for a pair: far, near the present, or close to `near`, often at the end of a month. */
static int64_t some_day(const qcal_calendar *cal, const qcal_properties *range, int64_t near) {
    int64_t jdn;
    switch (rule_random() % 4) {
    case 0: jdn = rule_random_between(range->first_jdn, range->last_jdn); break;
    case 1: jdn = rule_random_between(2300000, 2600000); break;
    case 2: jdn = near + rule_random_between(-1500, 1500); break;
    default: {
        qcal_date date = {0, 0, 0};
        int32_t days = 0;
        jdn = near + rule_random_between(-800000, 800000);
        if (qcal_jdn_to_date(cal, jdn, &date) == QCAL_OK && qcal_days_in_month(cal, date.year, date.month, &days) == QCAL_OK) {
            jdn += days - date.day - (int64_t)(rule_random() % 3);
        }
    }
    }
    return jdn < range->first_jdn ? range->first_jdn : jdn > range->last_jdn ? range->last_jdn : jdn;
}

static void differences_of_pairs(qcal_system system, const qcal_calendar *cal, int32_t unit) {
    qcal_properties range;
    long added = 0;
    range.size = sizeof range;
    CHECK_OK(qcal_calendar_properties(cal, &range));
    for (int i = 0; i < pairs; i++) {
        int64_t jdn_a = i == 0 ? range.first_jdn : i == 1 ? range.last_jdn : some_day(cal, &range, 2451545);
        int64_t jdn_b = i == 0 ? range.last_jdn : i == 1 ? range.first_jdn : some_day(cal, &range, jdn_a);
        qcal_date a = {0, 0, 0}, b = {0, 0, 0}, end = {0, 0, 0};
        qcal_duration found, wanted;
        check_about("%s, day %lld to %lld in units %d", qcal_calendar_name(cal), (long long)jdn_a, (long long)jdn_b, (int)unit);
        FILL(found);
        CHECK_OK(qcal_jdn_to_date(cal, jdn_a, &a));
        CHECK_OK(qcal_jdn_to_date(cal, jdn_b, &b));
        CHECK_OK(qcal_until(cal, jdn_a, jdn_b, unit, &found));
        wanted = until_by_rule(system, jdn_a, a, jdn_b, b, unit);
        CHECK_INT(found.years, wanted.years);
        CHECK_INT(found.months, wanted.months);
        CHECK_INT(found.weeks, wanted.weeks);
        CHECK_INT(found.days, wanted.days);
        /* What the header promises. */
        CHECK_OK(qcal_add(cal, a.year, a.month, a.day, &found, QCAL_CONSTRAIN, &end));
        CHECK_DATE(end, b.year, b.month, b.day);
        added++;
    }
    CHECK_INT(added, pairs);
}

/* Sums of random parts, by the rules: years, months, the day, then weeks and days. */
static void sums(qcal_system system, const qcal_calendar *cal) {
    int64_t first_a = rule_continuous(system, INT32_MIN), last_a = INT32_MAX;
    int64_t first = rule_year_start(system, first_a), last = rule_year_start(system, last_a + 1) - 1;
    long status[QCAL_ERR_PANIC + 1] = {0};
    for (int i = 0; i < pairs; i++) {
        /* Near the present with small parts, anywhere with parts that are as large as the range. */
        bool far = i % 2 != 0;
        int64_t jdn = far ? rule_random_between(first, last) : rule_random_between(2000000, 2800000);
        int64_t years = far ? rule_random_between(-5000000000, 5000000000) : rule_random_between(-30, 30);
        int64_t months = far ? rule_random_between(-50000000000, 50000000000) : rule_random_between(-400, 400);
        qcal_duration duration = {i % 3 != 0 ? years : 0, i % 5 != 0 ? months : 0, rule_random_between(-60, 60), rule_random_between(-500, 500)};
        int32_t overflow = (int32_t)(rule_random() % 2);
        qcal_status wanted = QCAL_OK;
        qcal_date from = {0, 0, 0}, to;
        int64_t start, month, end = 0;
        if (i % 7 == 0) {
            duration.weeks = 0;
            duration.days = 0;
        }
        CHECK_OK(qcal_jdn_to_date(cal, jdn, &from));
        start = rule_continuous(system, from.year) + duration.years;
        month = month_number(start, from.month) + duration.months;
        if (start < first_a || start > last_a || floor_div(month, 12) < first_a || floor_div(month, 12) > last_a) {
            wanted = QCAL_ERR_OUT_OF_RANGE;
        } else if (overflow == QCAL_REJECT && from.day > rule_days_in_month(system, floor_div(month, 12), (int)floor_mod(month, 12) + 1)) {
            wanted = QCAL_ERR_INVALID_DATE;
        } else {
            end = constrained(system, month, from.day) + 7 * duration.weeks + duration.days;
            wanted = end < first || end > last ? QCAL_ERR_OUT_OF_RANGE : QCAL_OK;
        }
        check_about("%s %d-%d-%d + %lldy %lldm %lldw %lldd", qcal_calendar_name(cal), (int)from.year, (int)from.month, (int)from.day,
                    (long long)duration.years, (long long)duration.months, (long long)duration.weeks, (long long)duration.days);
        FILL(to);
        CHECK_STATUS(qcal_add(cal, from.year, from.month, from.day, &duration, overflow, &to), wanted);
        status[wanted]++;
        if (wanted == QCAL_OK) {
            CHECK_INT(rule_day(system, rule_continuous(system, to.year), to.month, to.day), end);
            CHECK(to.month >= 1 && to.month <= 12 && to.day >= 1 && to.day <= 31);
        } else {
            CHECK_UNTOUCHED(to);
        }
    }
    /* Each outcome was tried often enough. */
    CHECK(status[QCAL_OK] > pairs / 2);
    CHECK(status[QCAL_ERR_OUT_OF_RANGE] > pairs / 10);
    CHECK(status[QCAL_ERR_INVALID_DATE] > pairs / 1000);
}

/* ---- Overflow ---- */

static void out_of_range(const qcal_calendar *cal, int32_t year, int32_t month, int32_t day, int64_t years, int64_t months, int64_t weeks, int64_t days) {
    qcal_duration duration;
    duration.years = years;
    duration.months = months;
    duration.weeks = weeks;
    duration.days = days;
    check_about("%s %d-%d-%d + %lldy %lldm %lldw %lldd", qcal_calendar_name(cal), (int)year, (int)month, (int)day, (long long)years,
                (long long)months, (long long)weeks, (long long)days);
    for (int32_t overflow = QCAL_CONSTRAIN; overflow <= QCAL_REJECT; overflow++) {
        qcal_date date;
        FILL(date);
        CHECK_STATUS(qcal_add(cal, year, month, day, &duration, overflow, &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_UNTOUCHED(date);
    }
}

static void overflows(qcal_system system, const qcal_calendar *cal) {
    static const int64_t huge[] = {INT64_MIN, INT64_MIN + 1, INT64_MIN / 7, INT64_MIN / 12, -4294967296 * 12, 4294967296 * 12,
                                   INT64_MAX / 12, INT64_MAX / 7, INT64_MAX - 1, INT64_MAX};
    static const int32_t years[] = {INT32_MIN, -1, 1, 1403, 2024, INT32_MAX};
    int32_t last = rule_days_in_month(system, INT32_MAX, 12);
    for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
        for (size_t i = 0; i < sizeof huge / sizeof huge[0]; i++) {
            int64_t n = huge[i];
            out_of_range(cal, years[y], 6, 15, n, 0, 0, 0);
            if (n < -60000000000 || n > 60000000000) { /* the range has 51,539,607,552 months */
                out_of_range(cal, years[y], 6, 15, 0, n, 0, 0);
                out_of_range(cal, years[y], 6, 15, 0, 0, n, 0);
            }
            if (n < -2000000000000 || n > 2000000000000) { /* and 1,568,704,592,244 days */
                out_of_range(cal, years[y], 6, 15, 0, 0, 0, n);
            }
            /* Parts that would wrap to something small. */
            out_of_range(cal, years[y], 6, 15, n, n, n, n);
            out_of_range(cal, years[y], 6, 15, n, n < 0 ? INT64_MAX : INT64_MIN, 0, 0);
        }
        out_of_range(cal, years[y], 6, 15, 0, 0, INT64_MAX, INT64_MIN);
        out_of_range(cal, years[y], 6, 15, 0, 0, INT64_MIN, INT64_MAX);
        out_of_range(cal, years[y], 6, 15, 0, 0, INT64_MAX / 7, INT64_MAX);
        out_of_range(cal, years[y], 6, 15, 0, 0, INT64_MAX / 7 + 1, 0);
    }
    /* One step beyond each end, and steps that would come back. */
    out_of_range(cal, INT32_MAX, 1, 1, 1, 0, 0, 0);
    out_of_range(cal, INT32_MAX, 12, 1, 0, 1, 0, 0);
    out_of_range(cal, INT32_MAX, 12, last, 0, 0, 0, 1);
    out_of_range(cal, INT32_MAX, 12, last, 0, 0, 1, 0);
    out_of_range(cal, INT32_MIN, 1, 1, -1, 0, 0, 0);
    out_of_range(cal, INT32_MIN, 1, 1, 0, -1, 0, 0);
    out_of_range(cal, INT32_MIN, 1, 1, 0, 0, 0, -1);
    out_of_range(cal, INT32_MIN, 1, 1, 0, 0, -1, 0);
    out_of_range(cal, INT32_MAX, 1, 1, 1, -12, 0, 0);
    out_of_range(cal, INT32_MAX, 12, 1, 0, 1, 0, -31);
    out_of_range(cal, INT32_MIN, 1, 1, -1, 12, 0, 0);
    out_of_range(cal, INT32_MIN, 1, 1, 0, -1, 0, 31);
    /* From one end to the other in one step each. */
    {
        int64_t all = (int64_t)INT32_MAX - rule_continuous(system, INT32_MIN);
        qcal_duration duration = {all, 11, 0, last - 1};
        qcal_date date = {0, 0, 0};
        check_about("%s, from end to end", qcal_calendar_name(cal));
        CHECK_OK(qcal_add(cal, INT32_MIN, 1, 1, &duration, QCAL_REJECT, &date));
        CHECK_DATE(date, INT32_MAX, 12, last);
        duration.years = 0;
        duration.months = 12 * all + 11;
        CHECK_OK(qcal_add(cal, INT32_MIN, 1, 1, &duration, QCAL_REJECT, &date));
        CHECK_DATE(date, INT32_MAX, 12, last);
        duration.months = -12 * all - 11;
        duration.days = 1 - last;
        CHECK_OK(qcal_add(cal, INT32_MAX, 12, last, &duration, QCAL_CONSTRAIN, &date));
        CHECK_INT(date.year, INT32_MIN);
    }
}

/* ---- Centuries and weekdays ---- */

static void match_month(qcal_system system, int32_t year, int32_t month, int32_t day, int32_t weekday, qcal_status status, int32_t wanted,
                        int32_t wanted_month) {
    qcal_calendar *cal = check_open(system);
    int64_t jdn;
    check_about("%s, %d-%d-%d on weekday %d", qcal_calendar_name(cal), (int)year, (int)month, (int)day, (int)weekday);
    FILL(jdn);
    CHECK_STATUS(qcal_match_century_to_weekday(cal, year, month, day, weekday, &jdn), status);
    if (status == QCAL_OK) {
        qcal_date date = {0, 0, 0};
        CHECK_INT(rule_day_of_week(jdn), weekday);
        CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
        CHECK_DATE(date, wanted, wanted_month, day);
    } else {
        CHECK_UNTOUCHED(jdn);
    }
    qcal_calendar_release(cal);
}
static void match(qcal_system system, int32_t year, int32_t month, int32_t day, int32_t weekday, qcal_status status, int32_t wanted) {
    match_month(system, year, month, day, weekday, status, wanted, month);
}

static void known_centuries(void) {
    const qcal_system g = QCAL_SYSTEM_GREGORIAN;
    /* 1 January of 1900 was a Monday, of 2000 a Saturday, of 2100 is a Friday, of 2200 a Wednesday; never Sunday, Tuesday, Thursday. */
    match(g, 2000, 1, 1, 6, QCAL_OK, 2000);
    match(g, 2000, 1, 1, 5, QCAL_OK, 2100);
    match(g, 2000, 1, 1, 1, QCAL_OK, 1900);
    match(g, 2000, 1, 1, 3, QCAL_OK, 2200); /* the later of 1800 and 2200 */
    match(g, 2000, 1, 1, 2, QCAL_ERR_NOT_FOUND, 0);
    match(g, 2000, 1, 1, 4, QCAL_ERR_NOT_FOUND, 0);
    match(g, 2000, 1, 1, 7, QCAL_ERR_NOT_FOUND, 0);
    /* 29 February: 1924 a Friday, 2024 a Thursday; of the centuries always a Tuesday, and not in 2100. */
    match(g, 2024, 2, 29, 5, QCAL_OK, 1924);
    match(g, 1924, 2, 29, 4, QCAL_OK, 2024);
    match(g, 2100, 2, 29, 2, QCAL_OK, 2000);
    match(g, 2100, 2, 29, 1, QCAL_ERR_NOT_FOUND, 0);
    match(g, 2023, 2, 29, 3, QCAL_ERR_INVALID_DATE, 0);
    match(g, 2024, 2, 30, 3, QCAL_ERR_INVALID_DATE, 0);
    match(g, 2024, 13, 1, 3, QCAL_ERR_INVALID_DATE, 0);
    /* Across the missing year zero: a century before 100 is the year before 1. 1 January of it was a Saturday. */
    match(g, 100, 1, 1, 6, QCAL_OK, -1);
    match(QCAL_SYSTEM_ISO8601, 100, 1, 1, 6, QCAL_OK, 0);
    match(g, -1, 1, 1, 6, QCAL_OK, -1);
    /* Julian centuries are a day less than whole weeks: each is a weekday earlier, and every weekday comes within seven. */
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 6, QCAL_OK, 1900);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 5, QCAL_OK, 2000);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 7, QCAL_OK, 1800);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 4, QCAL_OK, 2100);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 1, QCAL_OK, 1700);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 3, QCAL_OK, 2200);
    match(QCAL_SYSTEM_JULIAN, 1900, 1, 1, 2, QCAL_OK, 1600);
    /* At the ends of the range only one direction is left. */
    match(g, INT32_MAX, 13, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    match(g, INT32_MIN, 1, 32, 1, QCAL_ERR_INVALID_DATE, 0);
}

/* The month stays the same where its number does not. */
static void known_months_of_centuries(void) {
    const qcal_system thai = QCAL_SYSTEM_THAI_SOLAR, hebrew = QCAL_SYSTEM_HEBREW, chinese = QCAL_SYSTEM_CHINESE;
    /* 1 January was the first of month 10 of a Thai year until 1940: of 2424 Sunday 1882-01-01, of 2524 Thursday 1981-01-01. 2483 had none. */
    match_month(thai, 2524, 1, 1, 7, QCAL_OK, 2424, 10);
    match_month(thai, 2424, 10, 1, 4, QCAL_OK, 2524, 1);
    match_month(thai, 2583, 1, 1, 1, QCAL_OK, 2883, 1); /* a Monday, as 1940-04-01 was */
    match_month(thai, 2483, 10, 1, 1, QCAL_ERR_INVALID_DATE, 0, 0);
    /* 1 Adar of 5682, a common year, was Wednesday 1922-03-01; of 5782, a leap year, Friday 2022-03-04. */
    match_month(hebrew, 5682, 6, 1, 5, QCAL_OK, 5782, 7);
    match_month(hebrew, 5782, 7, 1, 3, QCAL_OK, 5682, 6);
    match_month(hebrew, 5682, 13, 1, 3, QCAL_ERR_INVALID_DATE, 0, 0);
    /* The mid-autumn festival, month 8, day 15: Thursday 2020-10-01, month 9 after a leap month; 1920 and 2120 have none before it. */
    match_month(chinese, 2020, 9, 15, 4, QCAL_OK, 2020, 9);
    match_month(chinese, 2020, 9, 15, 7, QCAL_OK, 1920, 8); /* 1920-09-26 */
    match_month(chinese, 1920, 8, 15, 4, QCAL_OK, 2020, 9);
    match_month(chinese, 1920, 13, 1, 4, QCAL_ERR_INVALID_DATE, 0, 0);
}

/* By the rules: the nearest of 14 centuries either way, the later one of two. */
static void random_centuries(qcal_system system, const qcal_calendar *cal) {
    int64_t first_a = rule_continuous(system, INT32_MIN);
    for (int i = 0; i < 20000; i++) {
        int64_t a = i % 4 == 0   ? rule_random_between(first_a, INT32_MAX)
                    : i % 4 == 1 ? rule_random_between(first_a, first_a + 2000)
                    : i % 4 == 2 ? rule_random_between((int64_t)INT32_MAX - 2000, INT32_MAX)
                                 : rule_random_between(-2000, 3000);
        int month = (int)rule_random_between(1, 12), day = (int)rule_random_between(1, 31);
        int32_t weekday = (int32_t)rule_random_between(1, 7);
        qcal_status wanted = QCAL_ERR_INVALID_DATE;
        int64_t found = 0, jdn;
        for (int n = 0; n <= 28 && wanted != QCAL_OK; n++) {
            int64_t year = a + 100 * (n % 2 != 0 ? (n + 1) / 2 : -(n / 2));
            if (year >= first_a && year <= INT32_MAX && day <= rule_days_in_month(system, year, month)) {
                found = rule_day(system, year, month, day);
                wanted = rule_day_of_week(found) == weekday ? QCAL_OK : QCAL_ERR_NOT_FOUND;
            }
        }
        check_about("%s, continuous year %lld, %d-%d on weekday %d", qcal_calendar_name(cal), (long long)a, month, day, (int)weekday);
        FILL(jdn);
        CHECK_STATUS(qcal_match_century_to_weekday(cal, (int32_t)rule_written(system, a), month, day, weekday, &jdn), wanted);
        if (wanted == QCAL_OK) {
            CHECK_INT(jdn, found);
        } else {
            CHECK_UNTOUCHED(jdn);
        }
    }
}

int main(void) {
    gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    published_additions();
    published_differences();
    known_centuries();
    known_months_of_centuries();
    for (size_t i = 0; i < RULE_SYSTEMS; i++) {
        qcal_system system = rule_systems[i];
        qcal_calendar *cal = check_open(system);
        pairs = system <= QCAL_SYSTEM_JALALI_2820 ? PAIRS : FEWER;
        for (int32_t unit = QCAL_DAYS; unit <= QCAL_YEARS; unit++) {
            differences_of_pairs(system, cal, unit);
        }
        sums(system, cal);
        overflows(system, cal);
        random_centuries(system, cal);
        qcal_calendar_release(cal);
    }
    return check_finish((long)RULE_SYSTEMS * (4L * FEWER * 9 + FEWER * 3L + 20000 * 2L) + 7 * 4L * (PAIRS - FEWER) * 9);
}
