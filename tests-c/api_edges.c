/*
 * The edges of every function in every calendar: the ends of the range and one beyond, year 0, months and days that do not exist or would
 * if they were cut to 8 or 16 bits, options that are none, sizes of structs and buffers. What fails leaves its out parameters untouched.
 */
#include "rules.h"

static qcal_system system_;
static const qcal_calendar *cal;
static qcal_properties range; /* what the calendar says of itself: rules.c compares it with rules.h */
#define FIRST_YEAR range.first_year
#define LAST_YEAR range.last_year
#define SOME_YEAR 1403 /* that every calendar has */

/* The nearest year that the calendar has. */
static int32_t in_range(int32_t year) { return year < FIRST_YEAR ? FIRST_YEAR : year > LAST_YEAR ? LAST_YEAR : year; }

/* What is right: by rules.h if it has the calendar, else what the plainest functions answer in the midst of the range, which catalogue.c
   compares with each other. Years are continuous. */
static bool has_year_zero(void) { return (range.flags & QCAL_YEAR_ZERO) != 0; }
static int64_t continuous(int32_t year) { return year < 0 && !has_year_zero() ? (int64_t)year + 1 : year; }
static int32_t written(int64_t a) { return (int32_t)(a <= 0 && !has_year_zero() ? a - 1 : a); }
static int months_in_year(int64_t a) {
    int32_t months = 12;
    if (!rule_knows(system_)) {
        CHECK_OK(qcal_months_in_year(cal, written(a), &months));
    }
    return months;
}
static int days_in_month(int64_t a, int month) {
    int32_t days = 0;
    if (rule_knows(system_)) {
        return rule_days_in_month(system_, a, month);
    }
    CHECK_OK(qcal_days_in_month(cal, written(a), month, &days));
    return days;
}
static int days_in_year(int64_t a) {
    int days = 0;
    for (int month = 1; month <= months_in_year(a); month++) {
        days += days_in_month(a, month);
    }
    return days;
}
static bool is_leap(int64_t a) {
    int32_t flag = -1;
    if (rule_knows(system_)) {
        return rule_is_leap(system_, a);
    }
    CHECK_OK(qcal_is_leap_year(cal, written(a), &flag));
    return flag == 1;
}
static int64_t year_start(int64_t a) {
    int64_t jdn = 0;
    if (rule_knows(system_)) {
        return rule_year_start(system_, a);
    }
    if (a > LAST_YEAR) {
        return range.last_jdn + 1;
    }
    CHECK_OK(qcal_date_to_jdn(cal, written(a), 1, 1, &jdn));
    return jdn;
}
/* The first day of week 1: as in rules.h. */
static int64_t week_one(int64_t a, int first, int least) {
    int64_t new_year = year_start(a), day = new_year - 7;
    while (rule_day_of_week(day) != first || day + 7 - new_year < least) {
        day++;
    }
    return day;
}

static const qcal_duration no_time = {0, 0, 0, 0};

/* The call fails with this status, leaves `out` as it was, and says why. */
#define REFUSED(call, status, out)                                \
    do {                                                          \
        size_t length_ = 0;                                       \
        FILL(out);                                                \
        CHECK_STATUS(call, status);                               \
        CHECK_UNTOUCHED(out);                                     \
        CHECK_OK(qcal_last_error(NULL, 0, &length_));             \
        CHECK(length_ > 0 && length_ <= 256);                     \
    } while (0)

/* Days outside the range, in every function that takes a day. */
static void days_outside(void) {
    const int64_t outside[] = {range.first_jdn - 1, range.last_jdn + 1, range.first_jdn - 1000000, range.last_jdn + 1000000, INT64_MIN, INT64_MIN + 1, INT64_MAX - 1, INT64_MAX};
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        int64_t jdn = outside[i];
        qcal_date date;
        qcal_fields fields, before;
        qcal_duration duration;
        int32_t number, other;
        check_about("%s, day %lld", qcal_calendar_name(cal), (long long)jdn);
        REFUSED(qcal_jdn_to_date(cal, jdn, &date), QCAL_ERR_OUT_OF_RANGE, date);
        REFUSED(qcal_day_of_week(cal, jdn, &number), QCAL_ERR_OUT_OF_RANGE, number);
        REFUSED(qcal_day_of_year(cal, jdn, &number), QCAL_ERR_OUT_OF_RANGE, number);
        FILL(other);
        REFUSED(qcal_week_of_year(cal, jdn, 1, 4, &number, &other), QCAL_ERR_OUT_OF_RANGE, number);
        CHECK_UNTOUCHED(other);
        for (int32_t unit = QCAL_DAYS; unit <= QCAL_YEARS; unit++) {
            REFUSED(qcal_until(cal, jdn, 2451545, unit, &duration), QCAL_ERR_OUT_OF_RANGE, duration);
            REFUSED(qcal_until(cal, 2451545, jdn, unit, &duration), QCAL_ERR_OUT_OF_RANGE, duration);
            REFUSED(qcal_until(cal, jdn, jdn, unit, &duration), QCAL_ERR_OUT_OF_RANGE, duration);
        }
        FILL(fields);
        fields.size = sizeof fields;
        before = fields;
        CHECK_STATUS(qcal_describe(cal, jdn, &fields), QCAL_ERR_OUT_OF_RANGE);
        CHECK(memcmp(&fields, &before, sizeof fields) == 0);
    }
}

/* A day of the first or last weeks of the range: everything works, but a week of a year outside. */
static void day_at_the_end(int64_t jdn, int64_t a) {
    int64_t first_a = continuous(FIRST_YEAR), back = 0;
    int month = 1, day_of_year = (int)(jdn - year_start(a)) + 1, mday = day_of_year;
    int32_t year_ = written(a), number = 0;
    qcal_fields fields;
    qcal_date date = {0, 0, 0};
    qcal_duration duration = {0, 0, 0, 0};
    check_about("%s, day %lld", qcal_calendar_name(cal), (long long)jdn);
    while (mday > days_in_month(a, month)) {
        mday -= days_in_month(a, month++);
    }
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK_DATE(date, year_, month, mday);
    CHECK_OK(qcal_date_to_jdn(cal, year_, month, mday, &back));
    CHECK_INT(back, jdn);
    CHECK(qcal_is_valid_date(cal, year_, month, mday));
    CHECK_OK(qcal_day_of_year(cal, jdn, &number));
    CHECK_INT(number, day_of_year);
    CHECK_OK(qcal_day_of_week(cal, jdn, &number));
    CHECK_INT(number, rule_day_of_week(jdn));
    CHECK_OK(qcal_until(cal, jdn, 2451545, QCAL_DAYS, &duration));
    CHECK_INT(duration.days, 2451545 - jdn);
    CHECK_OK(qcal_add(cal, date.year, date.month, date.day, &duration, QCAL_REJECT, &date));
    CHECK_OK(qcal_date_to_jdn(cal, date.year, date.month, date.day, &back));
    CHECK_INT(back, 2451545);

    for (int32_t first = 1; first <= 7; first++) {
        for (int32_t least = 1; least <= 7; least++) {
            int64_t week_year = a;
            int32_t year, week;
            if (jdn < week_one(a, first, least)) {
                week_year--;
            } else if (jdn >= week_one(a + 1, first, least)) {
                week_year++;
            }
            FILL(year);
            if (week_year < first_a || week_year > LAST_YEAR) {
                REFUSED(qcal_week_of_year(cal, jdn, first, least, &year, &week), QCAL_ERR_OUT_OF_RANGE, week);
                CHECK_UNTOUCHED(year);
                year = 0;
                week = 0;
            } else {
                CHECK_OK(qcal_week_of_year(cal, jdn, first, least, &year, &week));
                CHECK_INT(year, written(week_year));
                CHECK_INT(week, (jdn - week_one(week_year, first, least)) / 7 + 1);
            }
            if (first == 1 && least == 4) {
                fields.size = sizeof fields;
                CHECK_OK(qcal_describe(cal, jdn, &fields));
                CHECK_INT(fields.year, year_);
                CHECK_INT(fields.month, month);
                CHECK_INT(fields.day, mday);
                CHECK_INT(fields.continuous_year, a);
                CHECK_INT(fields.day_of_year, day_of_year);
                CHECK_INT(fields.week_of_year, week);
                CHECK_INT(fields.week_year, year);
            }
        }
    }
}

static void days_at_the_ends(void) {
    for (int64_t i = 0; i < 14; i++) {
        day_at_the_end(range.first_jdn + i, continuous(FIRST_YEAR));
        day_at_the_end(range.last_jdn - i, continuous(LAST_YEAR));
    }
}

/* The first and the last year of the range are years like any other. */
static void years_at_the_ends(void) {
    const int32_t years[] = {FIRST_YEAR, FIRST_YEAR + 1, LAST_YEAR - 1, LAST_YEAR};
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        int32_t year = years[i], number = 0, months = months_in_year(continuous(year));
        int64_t a = continuous(year), jdn = 0;
        qcal_fields fields;
        qcal_date date = {0, 0, 0};
        check_about("%s, year %d", qcal_calendar_name(cal), (int)year);
        CHECK_OK(qcal_days_in_year(cal, year, &number));
        CHECK_INT(number, days_in_year(a));
        CHECK_OK(qcal_months_in_year(cal, year, &number));
        CHECK_INT(number, months);
        CHECK_OK(qcal_is_leap_year(cal, year, &number));
        CHECK_INT(number, is_leap(a));
        CHECK_OK(qcal_days_in_month(cal, year, months, &number));
        CHECK_INT(number, days_in_month(a, months));
        CHECK_OK(qcal_date_to_jdn(cal, year, 1, 1, &jdn));
        CHECK_INT(jdn, year_start(a));
        CHECK_OK(qcal_date_to_jdn(cal, year, months, number, &jdn));
        CHECK_INT(jdn, year_start(a + 1) - 1);
        fields.size = sizeof fields;
        CHECK_OK(qcal_describe(cal, jdn, &fields));
        CHECK_OK(qcal_convert(cal, year, 2, 3, cal, &date));
        CHECK_DATE(date, year, 2, 3);
        CHECK_OK(qcal_date_from_code(cal, year, fields.month_code, number, QCAL_REJECT, &date));
        CHECK_DATE(date, year, months, number);
        CHECK_OK(qcal_add(cal, year, 2, 3, &no_time, QCAL_REJECT, &date));
        CHECK_DATE(date, year, 2, 3);
        CHECK_OK(qcal_match_century_to_weekday(cal, year, 1, 1, rule_day_of_week(year_start(a)), &jdn));
        CHECK_INT(jdn, year_start(a));
    }
}

static void year_zero(void) {
    int32_t number = 0;
    int64_t jdn = 0;
    qcal_date date = {0, 0, 0};
    check_about("%s, year 0", qcal_calendar_name(cal));
    if (has_year_zero() && system_ != QCAL_SYSTEM_ISO8601) {
        int32_t days = 0;
        int64_t next = 0;
        qcal_status status = FIRST_YEAR > 0 ? QCAL_ERR_OUT_OF_RANGE : QCAL_OK;
        CHECK_STATUS(qcal_days_in_year(cal, 0, &days), status);
        CHECK_STATUS(qcal_months_in_year(cal, 0, &number), status);
        CHECK_STATUS(qcal_is_leap_year(cal, 0, &number), status);
        CHECK_STATUS(qcal_date_to_jdn(cal, 0, 1, 1, &jdn), status);
        CHECK_STATUS(qcal_date_to_jdn(cal, 1, 1, 1, &next), status);
        CHECK_STATUS(qcal_date_from_code(cal, 0, "M01", 1, QCAL_REJECT, &date), status);
        CHECK_INT(qcal_is_valid_date(cal, 0, 1, 1), status == QCAL_OK);
        CHECK_INT(next - jdn, days); /* year 0 is the one before year 1, or neither is there */
        return;
    }
    if (has_year_zero()) {
        CHECK_OK(qcal_days_in_year(cal, 0, &number));
        CHECK_INT(number, 366);
        CHECK_OK(qcal_months_in_year(cal, 0, &number));
        CHECK_INT(number, 12);
        CHECK_OK(qcal_is_leap_year(cal, 0, &number));
        CHECK_INT(number, 1);
        CHECK_OK(qcal_days_in_month(cal, 0, 2, &number));
        CHECK_INT(number, 29);
        CHECK(qcal_is_valid_date(cal, 0, 2, 29));
        CHECK_OK(qcal_date_to_jdn(cal, 0, 12, 31, &jdn));
        CHECK_INT(jdn, 1721425);
        CHECK_OK(qcal_date_from_code(cal, 0, "M02", 29, QCAL_REJECT, &date));
        CHECK_DATE(date, 0, 2, 29);
        return;
    }
    REFUSED(qcal_days_in_year(cal, 0, &number), QCAL_ERR_INVALID_DATE, number);
    REFUSED(qcal_months_in_year(cal, 0, &number), QCAL_ERR_INVALID_DATE, number);
    REFUSED(qcal_is_leap_year(cal, 0, &number), QCAL_ERR_INVALID_DATE, number);
    REFUSED(qcal_days_in_month(cal, 0, 1, &number), QCAL_ERR_INVALID_DATE, number);
    REFUSED(qcal_date_to_jdn(cal, 0, 1, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
    REFUSED(qcal_convert(cal, 0, 1, 1, cal, &date), QCAL_ERR_INVALID_DATE, date);
    REFUSED(qcal_date_from_code(cal, 0, "M01", 1, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE, date);
    REFUSED(qcal_add(cal, 0, 1, 1, &no_time, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE, date);
    REFUSED(qcal_match_century_to_weekday(cal, 0, 1, 1, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
    CHECK(!qcal_is_valid_date(cal, 0, 1, 1));
}

/* Numbers that are no month, and would be one if they were cut to 8 or 16 bits. */
static void months_that_do_not_exist(void) {
    const int32_t most = range.max_months_in_year;
    const int32_t months[] = {0, -1, most + 1, most + 2, 255, 256, 257, 268, 65536, 65537, INT32_MIN, INT32_MIN + 1, INT32_MAX};
    const int32_t year = in_range(2024), far = in_range(-77777);
    for (size_t i = 0; i < sizeof months / sizeof months[0]; i++) {
        int32_t month = months[i], number;
        int64_t jdn;
        qcal_date date;
        check_about("%s, month %d", qcal_calendar_name(cal), (int)month);
        REFUSED(qcal_days_in_month(cal, SOME_YEAR, month, &number), QCAL_ERR_INVALID_DATE, number);
        REFUSED(qcal_days_in_month(cal, far, month, &number), QCAL_ERR_INVALID_DATE, number);
        REFUSED(qcal_max_days_in_month(cal, month, &number), QCAL_ERR_INVALID_DATE, number);
        REFUSED(qcal_usual_days_in_month(cal, month, &number), QCAL_ERR_INVALID_DATE, number);
        REFUSED(qcal_date_to_jdn(cal, SOME_YEAR, month, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        REFUSED(qcal_date_to_jdn(cal, year, month, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        REFUSED(qcal_date_to_jdn(cal, far, month, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        REFUSED(qcal_date_to_jdn(cal, FIRST_YEAR, month, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        REFUSED(qcal_date_to_jdn(cal, LAST_YEAR, month, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        REFUSED(qcal_convert(cal, SOME_YEAR, month, 1, cal, &date), QCAL_ERR_INVALID_DATE, date);
        REFUSED(qcal_add(cal, SOME_YEAR, month, 1, &no_time, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE, date);
        REFUSED(qcal_match_century_to_weekday(cal, SOME_YEAR, month, 1, 1, &jdn), QCAL_ERR_INVALID_DATE, jdn);
        CHECK(!qcal_is_valid_date(cal, SOME_YEAR, month, 1));
        CHECK(!qcal_is_valid_date(cal, year, month, 1));
        CHECK(!qcal_is_valid_date(cal, LAST_YEAR, month, 1));
    }
}

/* The longest and the most usual length of each month, counted over a whole cycle of years. For calendars without rules: catalogue.c. */
static void lengths_of_months(void) {
    for (int32_t month = 1; month <= 12 && rule_knows(system_); month++) {
        int64_t years[32] = {0};
        int32_t longest = 0, usual = 0, found = 0;
        for (int64_t a = 1; a <= rule_cycle(system_); a++) {
            int days = days_in_month(a, month);
            years[days]++;
            longest = days > longest ? days : longest;
        }
        for (int32_t days = 0; days < 32; days++) {
            usual = years[days] > years[usual] ? days : usual;
        }
        check_about("%s, month %d", qcal_calendar_name(cal), (int)month);
        CHECK_OK(qcal_max_days_in_month(cal, month, &found));
        CHECK_INT(found, longest);
        CHECK_OK(qcal_usual_days_in_month(cal, month, &found));
        CHECK_INT(found, usual);
    }
}

static void days_that_do_not_exist(void) {
    /* In the middle of the fast tables and far outside them. */
    const int32_t years[] = {SOME_YEAR, 1404, 2023, 2024, 5, -5, 123456, -123456, FIRST_YEAR, LAST_YEAR};
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        int32_t year = i < 8 ? in_range(years[i]) : years[i], months = months_in_year(continuous(year));
        for (int32_t month = 1; month <= months; month++) {
            int32_t last = days_in_month(continuous(year), month);
            const int32_t days[] = {0, -1, last + 1, last + 256, 255, 256, 257, 65536, 65537, INT32_MIN, INT32_MAX};
            for (size_t j = 0; j < sizeof days / sizeof days[0]; j++) {
                qcal_date date;
                int64_t jdn;
                check_about("%s, %d-%d-%d", qcal_calendar_name(cal), (int)year, (int)month, (int)days[j]);
                REFUSED(qcal_date_to_jdn(cal, year, month, days[j], &jdn), QCAL_ERR_INVALID_DATE, jdn);
                REFUSED(qcal_convert(cal, year, month, days[j], cal, &date), QCAL_ERR_INVALID_DATE, date);
                REFUSED(qcal_add(cal, year, month, days[j], &no_time, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE, date);
                CHECK(!qcal_is_valid_date(cal, year, month, days[j]));
            }
        }
    }
}

static void month_codes_that_do_not_exist(void) {
    static const char *const codes[] = {"",     "M",     "M0",   "M00",  "M13",   "M99",  "M1",    "M001", "M012", "m01", "M01l", "M01LL",
                                        "M01 ", " M01",  "M01\n", "M-1", "M+1",   "M1a",  "MM1",   "01",   "1",    "N01", "M0:",  "M/1",
                                        "L01",  "M01L ", "M13L", "M00L", "M\xc2\xb9", "\xff\xfe", "M\xd9\xa1\xd9\xa1"};
    char longest[10001];
    qcal_fields last; /* day of a year */
    last.size = sizeof last;
    CHECK_OK(qcal_describe(cal, year_start(continuous(SOME_YEAR) + 1) - 1, &last));
    memset(longest, 'M', sizeof longest);
    longest[10000] = '\0';
    for (size_t i = 0; i <= sizeof codes / sizeof codes[0]; i++) {
        const char *code = i < sizeof codes / sizeof codes[0] ? codes[i] : longest;
        qcal_date date;
        if (strcmp(code, last.month_code) == 0) {
            continue; /* M13 of a calendar with thirteen months */
        }
        check_about("%s, month code \"%.20s\"", qcal_calendar_name(cal), code);
        REFUSED(qcal_date_from_code(cal, SOME_YEAR, code, 1, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE, date);
        REFUSED(qcal_date_from_code(cal, SOME_YEAR, code, 1, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE, date);
    }
}

static void options_that_are_none(void) {
    static const int32_t none[] = {-1, 0, 5, 8, 9, 255, 256, 257, 65537, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        int32_t option = none[i], number, other;
        int64_t jdn;
        qcal_date date;
        qcal_duration duration;
        check_about("%s, option %d", qcal_calendar_name(cal), (int)option);
        if (option != QCAL_CONSTRAIN) {
            REFUSED(qcal_add(cal, SOME_YEAR, 1, 1, &no_time, option, &date), QCAL_ERR_INVALID_ARGUMENT, date);
            REFUSED(qcal_date_from_code(cal, SOME_YEAR, "M01", 1, option, &date), QCAL_ERR_INVALID_ARGUMENT, date);
        }
        REFUSED(qcal_until(cal, 2451545, 2451546, option, &duration), QCAL_ERR_INVALID_ARGUMENT, duration);
        REFUSED(qcal_until(cal, 2451545, 2451545, option, &duration), QCAL_ERR_INVALID_ARGUMENT, duration);
        if (option != 5) {
            FILL(other);
            REFUSED(qcal_week_of_year(cal, 2451545, option, 4, &number, &other), QCAL_ERR_INVALID_ARGUMENT, number);
            CHECK_UNTOUCHED(other);
            FILL(other);
            REFUSED(qcal_week_of_year(cal, 2451545, 1, option, &number, &other), QCAL_ERR_INVALID_ARGUMENT, number);
            CHECK_UNTOUCHED(other);
            REFUSED(qcal_match_century_to_weekday(cal, SOME_YEAR, 1, 1, option, &jdn), QCAL_ERR_INVALID_ARGUMENT, jdn);
        }
    }
    {
        qcal_date date;
        check_about("%s, option 2", qcal_calendar_name(cal));
        REFUSED(qcal_add(cal, SOME_YEAR, 1, 1, &no_time, 2, &date), QCAL_ERR_INVALID_ARGUMENT, date);
        REFUSED(qcal_date_from_code(cal, SOME_YEAR, "M01", 1, 2, &date), QCAL_ERR_INVALID_ARGUMENT, date);
    }
}

/* From the ends of this calendar's range to every other calendar. */
static void conversions_of_the_ends(void) {
    for (size_t i = 0; i < check_catalogue(); i++) {
        const qcal_calendar *to = check_calendars[i].cal;
        int64_t other_first = check_calendars[i].properties.first_jdn, other_last = check_calendars[i].properties.last_jdn;
        const int64_t ends[] = {range.first_jdn, range.last_jdn};
        for (int end = 0; end < 2; end++) {
            int64_t back = 0;
            qcal_date from = {0, 0, 0}, date;
            check_about("day %lld from %s to %s", (long long)ends[end], qcal_calendar_name(cal), qcal_calendar_name(to));
            CHECK_OK(qcal_jdn_to_date(cal, ends[end], &from));
            if (ends[end] < other_first || ends[end] > other_last) {
                REFUSED(qcal_convert(cal, from.year, from.month, from.day, to, &date), QCAL_ERR_OUT_OF_RANGE, date);
            } else {
                CHECK_OK(qcal_convert(cal, from.year, from.month, from.day, to, &date));
                CHECK_OK(qcal_date_to_jdn(to, date.year, date.month, date.day, &back));
                CHECK_INT(back, ends[end]);
            }
        }
    }
}

static void sizes_of_properties(void) {
    struct {
        qcal_properties properties;
        unsigned char tail[300];
    } room;
    qcal_properties whole;
    const uint32_t first_size = 56, sizes[] = {56, 57, 60, 64, 100, 56 + 256};
    const uint32_t small[] = {0, 1, 3, 4, 5, 8, 28, 54, 55};
    check_about("%s, size of qcal_properties", qcal_calendar_name(cal));
    whole.size = sizeof whole;
    CHECK_OK(qcal_calendar_properties(cal, &whole));
    CHECK_INT(sizeof whole, first_size); /* when the struct has grown, the sizes below and above need a test of their own */
    for (size_t i = 0; i < sizeof small / sizeof small[0]; i++) {
        FILL(room);
        room.properties.size = small[i];
        CHECK_STATUS(qcal_calendar_properties(cal, &room.properties), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_INT(room.properties.size, small[i]);
        CHECK(check_is_filled((char *)&room + 4, sizeof room - 4));
    }
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        const char *bytes = (const char *)&room;
        bool zero = true;
        FILL(room);
        room.properties.size = sizes[i];
        CHECK_OK(qcal_calendar_properties(cal, &room.properties));
        CHECK_INT(room.properties.size, sizes[i]);
        CHECK(memcmp(bytes + 4, (const char *)&whole + 4, sizeof whole - 4) == 0);
        for (size_t at = sizeof whole; at < sizes[i]; at++) {
            zero = zero && bytes[at] == 0;
        }
        CHECK(zero);
        CHECK(check_is_filled(bytes + sizes[i], sizeof room - sizes[i]));
    }
}

static void sizes_of_fields(void) {
    struct {
        qcal_fields fields;
        unsigned char tail[300];
    } room;
    qcal_fields whole;
    const uint32_t first_size = 96, sizes[] = {96, 97, 100, 104, 128, 96 + 256};
    const uint32_t small[] = {0, 1, 3, 4, 5, 8, 64, 94, 95};
    check_about("%s, size of qcal_fields", qcal_calendar_name(cal));
    whole.size = sizeof whole;
    CHECK_OK(qcal_describe(cal, 2451545, &whole));
    CHECK_INT(sizeof whole, first_size); /* as above */
    for (size_t i = 0; i < sizeof small / sizeof small[0]; i++) {
        FILL(room);
        room.fields.size = small[i];
        CHECK_STATUS(qcal_describe(cal, 2451545, &room.fields), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_INT(room.fields.size, small[i]);
        CHECK(check_is_filled((char *)&room + 4, sizeof room - 4));
    }
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        const char *bytes = (const char *)&room;
        bool zero = true;
        FILL(room);
        room.fields.size = sizes[i];
        CHECK_OK(qcal_describe(cal, 2451545, &room.fields));
        CHECK_INT(room.fields.size, sizes[i]);
        CHECK(memcmp(bytes + 4, (const char *)&whole + 4, sizeof whole - 4) == 0);
        for (size_t at = sizeof whole; at < sizes[i]; at++) {
            zero = zero && bytes[at] == 0;
        }
        CHECK(zero);
        CHECK(check_is_filled(bytes + sizes[i], sizeof room - sizes[i]));
    }
}

/* The text of the last failure, and all sizes of buffers for it. */
static void buffers(void) {
    char text[400], whole[400];
    size_t length = 0, full = 0;
    int32_t number = 0;

    check_about("last error");
    FILL(whole);
    CHECK_OK(qcal_last_error(whole, sizeof whole, &full));
    CHECK_INT(whole[0], '\0');
    CHECK_INT(full, 0); /* nothing has failed yet */

    CHECK_STATUS(qcal_days_in_month(check_open(QCAL_SYSTEM_GREGORIAN), 2000, 13, &number), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_last_error(whole, sizeof whole, &full));
    CHECK(full > 10 && full <= 256);
    CHECK_INT(strlen(whole), full);

    for (size_t cap = 1; cap <= sizeof text; cap++) {
        bool fits = cap > full;
        size_t written = fits ? full : cap - 1;
        check_about("last error, cap %zu of %zu", cap, full);
        FILL(text);
        FILL(length);
        CHECK_STATUS(qcal_last_error(text, cap, &length), fits ? QCAL_OK : QCAL_ERR_BUFFER_TOO_SMALL);
        CHECK_INT(length, full);
        CHECK(memcmp(text, whole, written) == 0);
        CHECK_INT(text[written], '\0');
        CHECK(check_is_filled(text + cap, sizeof text - cap));
    }
    check_about("last error, cap 0");
    FILL(text);
    CHECK_STATUS(qcal_last_error(text, 0, &length), QCAL_ERR_BUFFER_TOO_SMALL);
    CHECK_UNTOUCHED(text);
    CHECK_INT(length, full);
    check_about("last error, measured");
    FILL(length);
    CHECK_OK(qcal_last_error(NULL, 0, &length));
    CHECK_INT(length, full);
    check_about("last error, a cap beyond all memory");
    FILL(text);
    CHECK_OK(qcal_last_error(text, SIZE_MAX, &length));
    CHECK_TEXT(text, whole);
    CHECK(check_is_filled(text + full + 1, sizeof text - full - 1));

    /* Neither a success nor qcal_last_error() itself changes it. */
    check_about("last error, kept");
    CHECK_OK(qcal_days_in_month(check_open(QCAL_SYSTEM_GREGORIAN), 2000, 2, &number));
    CHECK_STATUS(qcal_last_error(text, 1, &length), QCAL_ERR_BUFFER_TOO_SMALL);
    CHECK_STATUS(qcal_last_error(text, sizeof text, NULL), QCAL_ERR_NULL);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK_TEXT(text, whole);

    /* A long and foreign name stays within 256 bytes, and characters stay whole. */
    {
        char name[10001];
        qcal_calendar *opened = NULL;
        check_about("last error, long name");
        for (size_t i = 0; i < 10000; i++) {
            name[i] = "\xc4\x87"[i % 2];
        }
        name[10000] = '\0';
        CHECK_STATUS(qcal_calendar_open(name, &opened), QCAL_ERR_NOT_FOUND);
        CHECK_OK(qcal_last_error(whole, sizeof whole, &full));
        CHECK(full > 0 && full <= 256);
        for (size_t cap = 1; cap <= full + 1; cap++) {
            CHECK_STATUS(qcal_last_error(text, cap, &length), cap > full ? QCAL_OK : QCAL_ERR_BUFFER_TOO_SMALL);
            CHECK(strlen(text) < cap && memcmp(text, whole, strlen(text)) == 0);
            for (size_t i = 0; text[i] != '\0'; i++) {
                if (((unsigned char)text[i] & 0xe0) == 0xc0) {
                    CHECK(((unsigned char)text[i + 1] & 0xc0) == 0x80); /* a second byte follows each first one */
                }
            }
        }
    }
}

int main(void) {
    buffers(); /* first: nothing has failed yet */
    for (size_t i = 0; i < check_catalogue(); i++) {
        system_ = check_calendars[i].system;
        cal = check_calendars[i].cal;
        range = check_calendars[i].properties;
        days_outside();
        days_at_the_ends();
        years_at_the_ends();
        year_zero();
        months_that_do_not_exist();
        lengths_of_months();
        days_that_do_not_exist();
        month_codes_that_do_not_exist();
        options_that_are_none();
        conversions_of_the_ends();
        sizes_of_properties();
        sizes_of_fields();
    }
    return check_finish(24000L * CHECK_LEAST_CALENDARS);
}
