/*
 * Every calendar of the library through every function that takes one. What a calendar should answer is another test's matter; here its answers
 * are compared with each other: a day and its date, sums of months, codes and eras and back, weeks, additions and what undoes them, the ends of
 * the range. It is days between 1900 and 2100, days from all over the range, and days near its ends.
 */
#include "rules.h"

#define FIRST_DENSE 2415021 /* 1900-01-01 to 2100-12-31, Gregorian */
#define LAST_DENSE 2488434
#define STEP 7
#define SPARSE 2000
#define RANDOM_YEARS 300
#define PAIRS 2500
#define CENTURIES 500

static const struct check_calendar *calendar;
static const qcal_calendar *cal, *gregorian;
static qcal_properties range, gregorian_range;
static qcal_names *eras;
static long days_done, years_done, pairs_done, centuries_done;
static long centuries_moved; /* in all: how often the month has another number there */
static bool has_cycle; /* of years */

/* What the years seen so far have in common. */
static struct {
    int32_t longest[33], shortest_month, longest_month, most_months, longest_common, shortest_leap;
} seen;

static const qcal_duration no_time = {0, 0, 0, 0};

/* The call fails with this status and leaves `out` as it was. */
#define REFUSED(call, status, out) \
    do {                           \
        FILL(out);                 \
        CHECK_STATUS(call, status); \
        CHECK_UNTOUCHED(out);      \
    } while (0)

static bool has_year_zero(void) { return (range.flags & QCAL_YEAR_ZERO) != 0; }
static int64_t continuous(int32_t year) { return year < 0 && !has_year_zero() ? (int64_t)year + 1 : year; }
static int32_t written(int64_t a) { return (int32_t)(a <= 0 && !has_year_zero() ? a - 1 : a); }

static int64_t day_of(int32_t year, int32_t month, int32_t mday) {
    int64_t jdn = INT64_MIN;
    CHECK_OK(qcal_date_to_jdn(cal, year, month, mday, &jdn));
    return jdn;
}

/* The first day of a continuous year of the range or of the one after it. */
static int64_t year_start(int64_t a) { return a > range.last_year ? range.last_jdn + 1 : day_of(written(a), 1, 1); }

static int32_t months_in(int32_t year) {
    int32_t months = 0;
    CHECK_OK(qcal_months_in_year(cal, year, &months));
    return months;
}
static int32_t days_in(int32_t year, int32_t month) {
    int32_t days = 0;
    CHECK_OK(qcal_days_in_month(cal, year, month, &days));
    return days;
}

static int64_t clipped(int64_t jdn) { return jdn < range.first_jdn ? range.first_jdn : jdn > range.last_jdn ? range.last_jdn : jdn; }
static int64_t random_day(void) { return rule_random_between(range.first_jdn, range.last_jdn); }

/* "M05" or "M05L", and whether it is that of a leap month. */
static bool is_code(const char *code, bool leap) {
    size_t length = strlen(code);
    return length == (leap ? 4u : 3u) && code[0] == 'M' && code[1] >= '0' && code[1] <= '9' && code[2] >= '0' && code[2] <= '9' &&
           (code[1] != '0' || code[2] != '0') && (!leap || code[3] == 'L');
}

static bool same_fields(const qcal_fields *a, const qcal_fields *b) { return memcmp(a, b, sizeof *a) == 0; }

/* The code of the month, the era and their dates lead back to the day. */
static void code_and_era(const qcal_fields *fields) {
    qcal_date date = {0, 0, 0};
    CHECK(is_code(fields->month_code, (fields->flags & QCAL_LEAP_MONTH) != 0));
    for (int32_t overflow = QCAL_CONSTRAIN; overflow <= QCAL_REJECT; overflow++) {
        CHECK_OK(qcal_date_from_code(cal, fields->year, fields->month_code, fields->day, overflow, &date));
        CHECK_DATE(date, fields->year, fields->month, fields->day);
    }
    if (fields->era_code[0] == '\0') {
        /* An era counted backward ends at 2147483647: where year 0 is its first, two years are before that. */
        CHECK(qcal_names_count(eras) == 0 || fields->year == range.first_year || (has_year_zero() && fields->year == INT32_MIN + 1));
        CHECK_INT(fields->year_of_era, fields->continuous_year);
    } else {
        char upper[QCAL_ERA_CODE_SIZE];
        bool listed = false;
        for (size_t i = 0; i < qcal_names_count(eras); i++) {
            listed = listed || strcmp(qcal_names_get(eras, i), fields->era_code) == 0;
        }
        CHECK(listed);
        CHECK_OK(qcal_date_from_era(cal, fields->era_code, fields->year_of_era, fields->month, fields->day, &date));
        CHECK_DATE(date, fields->year, fields->month, fields->day);
        for (size_t i = 0; i < sizeof upper; i++) {
            char letter = fields->era_code[i];
            upper[i] = letter >= 'a' && letter <= 'z' ? (char)(letter - 'a' + 'A') : letter;
        }
        CHECK_OK(qcal_date_from_era(cal, upper, fields->year_of_era, fields->month, fields->day, &date));
        CHECK_DATE(date, fields->year, fields->month, fields->day);
    }
}

/* The first day of week 1: of the weeks that begin on weekday `first`, the first with at least `least` days in the year. */
static int64_t week_one(int64_t a, int first, int least) {
    int64_t new_year = year_start(a), start = new_year - floor_mod(new_year + 1 - first, 7);
    return start + 7 - new_year >= least ? start : start + 7;
}

static void week(int64_t jdn, int64_t a, int first, int least, const qcal_fields *fields) {
    int64_t week_year = a;
    int32_t year, number;
    if (jdn < week_one(a, first, least)) {
        week_year--;
    } else if (jdn >= week_one(a + 1, first, least)) {
        week_year++;
    }
    if (week_year < continuous(range.first_year) || week_year > range.last_year) {
        FILL(year);
        REFUSED(qcal_week_of_year(cal, jdn, first, least, &year, &number), QCAL_ERR_OUT_OF_RANGE, number);
        CHECK_UNTOUCHED(year);
        year = number = 0;
    } else {
        CHECK_OK(qcal_week_of_year(cal, jdn, first, least, &year, &number));
        CHECK_INT(year, written(week_year));
        CHECK_INT(number, (jdn - week_one(week_year, first, least)) / 7 + 1);
    }
    if (fields != NULL) {
        CHECK_INT(fields->week_year, year);
        CHECK_INT(fields->week_of_year, number);
    }
}

static void to_gregorian(int64_t jdn, qcal_date date) {
    qcal_date there = {0, 0, 0}, wanted = {0, 0, 0}, back = {0, 0, 0};
    if (jdn < gregorian_range.first_jdn || jdn > gregorian_range.last_jdn) {
        REFUSED(qcal_convert(cal, date.year, date.month, date.day, gregorian, &there), QCAL_ERR_OUT_OF_RANGE, there);
        return;
    }
    CHECK_OK(qcal_convert(cal, date.year, date.month, date.day, gregorian, &there));
    CHECK_OK(qcal_jdn_to_date(gregorian, jdn, &wanted));
    CHECK_DATE(there, wanted.year, wanted.month, wanted.day);
    CHECK_OK(qcal_convert(gregorian, there.year, there.month, there.day, cal, &back));
    CHECK_DATE(back, date.year, date.month, date.day);
}

/* One day through everything. */
static void day(int64_t jdn) {
    qcal_date date = {0, 0, 0};
    qcal_fields fields, again;
    qcal_duration duration = {1, 1, 1, 1};
    int32_t number = 0, weekday = (int32_t)floor_mod(jdn, 7) + 1;
    int64_t found = 0, a;
    check_about("%s, day %lld", calendar->name, (long long)jdn);
    memset(&fields, 0, sizeof fields);
    memset(&again, 0xff, sizeof again);
    fields.size = again.size = sizeof fields;
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK(date.year >= range.first_year && date.year <= range.last_year && (date.year != 0 || has_year_zero()));
    CHECK_INT(day_of(date.year, date.month, date.day), jdn);
    CHECK(qcal_is_valid_date(cal, date.year, date.month, date.day));
    CHECK_OK(qcal_describe(cal, jdn, &fields));
    CHECK_OK(qcal_describe(cal, jdn, &again));
    CHECK(same_fields(&fields, &again)); /* all of it is written */
    CHECK_DATE(date, fields.year, fields.month, fields.day);
    a = continuous(date.year);
    CHECK_INT(fields.continuous_year, a);
    CHECK_INT(fields.months_in_year, months_in(date.year));
    CHECK(date.month >= 1 && date.month <= fields.months_in_year && fields.months_in_year <= range.max_months_in_year);
    CHECK_INT(fields.days_in_month, days_in(date.year, date.month));
    CHECK(date.day >= 1 && date.day <= fields.days_in_month);
    CHECK(fields.days_in_month >= range.min_days_in_month && fields.days_in_month <= range.max_days_in_month);
    CHECK_OK(qcal_days_in_year(cal, date.year, &number));
    CHECK_INT(fields.days_in_year, number);
    CHECK_OK(qcal_day_of_year(cal, jdn, &number));
    CHECK_INT(number, jdn - year_start(a) + 1);
    CHECK_INT(fields.day_of_year, number);
    CHECK(number >= 1 && number <= fields.days_in_year);
    CHECK_OK(qcal_day_of_week(cal, jdn, &number));
    CHECK_INT(number, weekday);
    CHECK_INT(fields.day_of_week, weekday);
    CHECK_OK(qcal_is_leap_year(cal, date.year, &number));
    CHECK_INT((fields.flags & QCAL_LEAP_YEAR) != 0, number);
    CHECK_INT(fields.flags & ~(QCAL_LEAP_YEAR | QCAL_LEAP_MONTH | QCAL_OFFICIAL | QCAL_COMPUTED | QCAL_UNCERTAIN), 0);
    CHECK((fields.flags & (QCAL_OFFICIAL | QCAL_COMPUTED)) != (QCAL_OFFICIAL | QCAL_COMPUTED));
    CHECK((fields.flags & QCAL_UNCERTAIN) == 0 || (fields.flags & QCAL_COMPUTED) != 0);
    CHECK_INT(fields.year_of_cycle > 0, has_cycle);
    CHECK(has_cycle || (fields.cycle == 0 && fields.year_of_cycle == 0));
    code_and_era(&fields);
    week(jdn, a, 1, 4, &fields);
    week(jdn, a, (int)rule_random_between(1, 7), (int)rule_random_between(1, 7), NULL);
    to_gregorian(jdn, date);
    CHECK_OK(qcal_match_century_to_weekday(cal, date.year, date.month, date.day, weekday, &found));
    CHECK_INT(found, jdn); /* the year itself comes first */
    CHECK_OK(qcal_add(cal, date.year, date.month, date.day, &no_time, QCAL_REJECT, &date));
    CHECK_DATE(date, fields.year, fields.month, fields.day);
    CHECK_OK(qcal_until(cal, jdn, jdn, QCAL_YEARS, &duration));
    CHECK(memcmp(&duration, &no_time, sizeof no_time) == 0);
    days_done++;
}

/* The nearest of 14 centuries either way, the later one of two, in which the month of the same code has the day, and that on the weekday. */
static void century(int64_t jdn, int32_t weekday) {
    qcal_status wanted = QCAL_ERR_NOT_FOUND; /* the year itself has the month and day */
    int64_t a, day = 0, found;
    qcal_fields fields;
    check_about("%s, day %lld on weekday %d", calendar->name, (long long)jdn, (int)weekday);
    fields.size = sizeof fields;
    CHECK_OK(qcal_describe(cal, jdn, &fields));
    a = fields.continuous_year;
    for (int n = 0; n <= 28 && wanted != QCAL_OK; n++) {
        int64_t other = a + 100 * (n % 2 != 0 ? (n + 1) / 2 : -(n / 2));
        qcal_date date = {0, 0, 0};
        if (other >= continuous(range.first_year) && other <= range.last_year &&
            qcal_date_from_code(cal, written(other), fields.month_code, fields.day, QCAL_REJECT, &date) == QCAL_OK) {
            day = day_of(date.year, date.month, date.day);
            wanted = floor_mod(day, 7) + 1 == weekday ? QCAL_OK : wanted;
            centuries_moved += date.month != fields.month;
        }
    }
    FILL(found);
    CHECK_STATUS(qcal_match_century_to_weekday(cal, fields.year, fields.month, fields.day, weekday, &found), wanted);
    if (wanted == QCAL_OK) {
        CHECK_INT(found, day);
    } else {
        CHECK_UNTOUCHED(found);
    }
    centuries_done++;
}

/* A year and each of its months. */
static void year(int32_t y) {
    int64_t a = continuous(y), start = year_start(a), next = year_start(a + 1);
    int32_t months = months_in(y), days = 0, sum = 0, leap = -1, none;
    char codes[33][QCAL_MONTH_CODE_SIZE];
    qcal_fields fields;
    qcal_date date;
    check_about("%s, year %d", calendar->name, (int)y);
    fields.size = sizeof fields;
    CHECK(months >= 1 && months <= 32);
    for (int32_t month = 1; month <= months && month <= 32; month++) {
        int32_t length = days_in(y, month), longest = 0, usual = 0;
        check_about("%s, %d-%d", calendar->name, (int)y, (int)month);
        CHECK_INT(day_of(y, month, 1), start + sum);
        CHECK_INT(day_of(y, month, length), start + sum + length - 1);
        CHECK_OK(qcal_describe(cal, start + sum, &fields));
        CHECK_DATE(((qcal_date){fields.year, fields.month, fields.day}), y, month, 1);
        snprintf(codes[month], sizeof codes[month], "%s", fields.month_code);
        for (int32_t other = 1; other < month; other++) {
            CHECK(strcmp(codes[other], codes[month]) != 0);
        }
        CHECK_OK(qcal_date_from_code(cal, y, codes[month], length, QCAL_REJECT, &date));
        CHECK_DATE(date, y, month, length);
        CHECK_OK(qcal_date_from_code(cal, y, codes[month], length + 1, QCAL_CONSTRAIN, &date));
        CHECK_DATE(date, y, month, length);
        CHECK_STATUS(qcal_date_from_code(cal, y, codes[month], length + 1, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE);
        CHECK(!qcal_is_valid_date(cal, y, month, length + 1));
        CHECK(!qcal_is_valid_date(cal, y, month, 0));
        CHECK_OK(qcal_max_days_in_month(cal, month, &longest));
        CHECK_OK(qcal_usual_days_in_month(cal, month, &usual));
        CHECK(length <= longest && usual <= longest && longest <= range.max_days_in_month && usual >= range.min_days_in_month);
        seen.longest[month] = length > seen.longest[month] ? length : seen.longest[month];
        seen.shortest_month = length < seen.shortest_month ? length : seen.shortest_month;
        seen.longest_month = length > seen.longest_month ? length : seen.longest_month;
        sum += length;
    }
    check_about("%s, year %d", calendar->name, (int)y);
    CHECK_OK(qcal_days_in_year(cal, y, &days));
    CHECK_INT(days, sum);
    CHECK_INT(next - start, sum);
    CHECK(!qcal_is_valid_date(cal, y, 0, 1));
    CHECK(!qcal_is_valid_date(cal, y, months + 1, 1));
    REFUSED(qcal_days_in_month(cal, y, months + 1, &none), QCAL_ERR_INVALID_DATE, none);
    CHECK_OK(qcal_is_leap_year(cal, y, &leap));
    CHECK(leap == 0 || leap == 1);
    seen.most_months = months > seen.most_months ? months : seen.most_months;
    if (leap == 1) {
        seen.shortest_leap = sum < seen.shortest_leap ? sum : seen.shortest_leap;
    } else {
        seen.longest_common = sum > seen.longest_common ? sum : seen.longest_common;
    }
    years_done++;
}

static int sign(int64_t n) { return (n > 0) - (n < 0); }

/* The time between two days, which added to the first gives the second. */
static void pair(int64_t jdn_a, int64_t jdn_b) {
    qcal_date a = {0, 0, 0}, b = {0, 0, 0}, end = {0, 0, 0};
    int direction = sign(jdn_b - jdn_a);
    CHECK_OK(qcal_jdn_to_date(cal, jdn_a, &a));
    CHECK_OK(qcal_jdn_to_date(cal, jdn_b, &b));
    for (int32_t unit = QCAL_DAYS; unit <= QCAL_YEARS; unit++) {
        qcal_duration d = {7, 7, 7, 7};
        check_about("%s, day %lld to %lld in units %d", calendar->name, (long long)jdn_a, (long long)jdn_b, (int)unit);
        CHECK_OK(qcal_until(cal, jdn_a, jdn_b, unit, &d));
        CHECK(d.years * direction >= 0 && d.months * direction >= 0 && d.weeks * direction >= 0 && d.days * direction >= 0);
        switch (unit) {
        case QCAL_DAYS: CHECK(d.years == 0 && d.months == 0 && d.weeks == 0 && d.days == jdn_b - jdn_a); break;
        case QCAL_WEEKS: CHECK(d.years == 0 && d.months == 0 && d.weeks == (jdn_b - jdn_a) / 7 && d.days == (jdn_b - jdn_a) % 7); break;
        case QCAL_MONTHS: CHECK(d.years == 0 && d.weeks == 0); break;
        default:
            CHECK(d.weeks == 0 && d.months * direction <= range.max_months_in_year);
            CHECK(d.years * direction <= (continuous(b.year) - continuous(a.year)) * direction);
        }
        if (unit >= QCAL_MONTHS) {
            CHECK(d.days * direction < 2 * range.max_days_in_month);
        }
        CHECK_OK(qcal_add(cal, a.year, a.month, a.day, &d, QCAL_CONSTRAIN, &end));
        CHECK_DATE(end, b.year, b.month, b.day);
    }
    pairs_done++;
}

/* A month and a year, forward and back, from a day inside the range. */
static void steps(int64_t jdn) {
    const qcal_duration month_on = {0, 1, 0, 0}, month_back = {0, -1, 0, 0}, year_on = {1, 0, 0, 0};
    qcal_date a = {0, 0, 0}, b = {0, 0, 0};
    qcal_fields from, to;
    qcal_status status;
    int32_t months;
    check_about("%s, steps from day %lld", calendar->name, (long long)jdn);
    from.size = to.size = sizeof from;
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &a));
    CHECK_OK(qcal_describe(cal, jdn, &from));
    months = from.months_in_year;
    if (a.month < months || a.year < range.last_year) {
        bool same = a.month < months;
        int32_t next_year = same ? a.year : written(continuous(a.year) + 1), next_month = same ? a.month + 1 : 1;
        int32_t days = days_in(next_year, next_month);
        CHECK_OK(qcal_add(cal, a.year, a.month, a.day, &month_on, QCAL_CONSTRAIN, &b));
        CHECK_DATE(b, next_year, next_month, a.day < days ? a.day : days);
        status = qcal_add(cal, a.year, a.month, a.day, &month_on, QCAL_REJECT, &b);
        CHECK_STATUS(status, a.day <= days ? QCAL_OK : QCAL_ERR_INVALID_DATE);
        CHECK_OK(qcal_add(cal, next_year, next_month, 1, &month_back, QCAL_REJECT, &b));
        CHECK_DATE(b, a.year, a.month, 1);
    }
    if (a.year < range.last_year) {
        int32_t next_year = written(continuous(a.year) + 1);
        CHECK_OK(qcal_add(cal, a.year, a.month, 1, &year_on, QCAL_CONSTRAIN, &b));
        CHECK_INT(b.year, next_year);
        CHECK_INT(b.day, 1);
        CHECK_OK(qcal_describe(cal, day_of(b.year, b.month, b.day), &to));
        status = qcal_add(cal, a.year, a.month, 1, &year_on, QCAL_REJECT, &b);
        /* The code of the month is kept; only a month that the year lacks becomes another. */
        CHECK_STATUS(status, strcmp(from.month_code, to.month_code) == 0 ? QCAL_OK : QCAL_ERR_INVALID_DATE);
        CHECK_OK(qcal_date_from_code(cal, next_year, from.month_code, 1, QCAL_CONSTRAIN, &b));
        CHECK_DATE(b, to.year, to.month, to.day);
    }
}

/* A year outside the range, in every function that takes one. */
static void year_outside(int32_t y) {
    int32_t number;
    int64_t jdn;
    qcal_date date;
    if ((y >= range.first_year && y <= range.last_year)) {
        return;
    }
    check_about("%s, year %d", calendar->name, (int)y);
    REFUSED(qcal_days_in_month(cal, y, 1, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_days_in_year(cal, y, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_months_in_year(cal, y, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_is_leap_year(cal, y, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_date_to_jdn(cal, y, 1, 1, &jdn), QCAL_ERR_OUT_OF_RANGE, jdn);
    REFUSED(qcal_convert(cal, y, 1, 1, gregorian, &date), QCAL_ERR_OUT_OF_RANGE, date);
    REFUSED(qcal_date_from_code(cal, y, "M01", 1, QCAL_CONSTRAIN, &date), QCAL_ERR_OUT_OF_RANGE, date);
    REFUSED(qcal_add(cal, y, 1, 1, &no_time, QCAL_CONSTRAIN, &date), QCAL_ERR_OUT_OF_RANGE, date);
    REFUSED(qcal_match_century_to_weekday(cal, y, 1, 1, 1, &jdn), QCAL_ERR_OUT_OF_RANGE, jdn);
    CHECK(!qcal_is_valid_date(cal, y, 1, 1));
}

static void day_outside(int64_t jdn) {
    int32_t number, other;
    qcal_date date;
    qcal_duration duration;
    qcal_fields fields, before;
    check_about("%s, day %lld", calendar->name, (long long)jdn);
    REFUSED(qcal_jdn_to_date(cal, jdn, &date), QCAL_ERR_OUT_OF_RANGE, date);
    REFUSED(qcal_day_of_week(cal, jdn, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_day_of_year(cal, jdn, &number), QCAL_ERR_OUT_OF_RANGE, number);
    REFUSED(qcal_week_of_year(cal, jdn, 1, 4, &number, &other), QCAL_ERR_OUT_OF_RANGE, other);
    REFUSED(qcal_until(cal, jdn, range.first_jdn, QCAL_DAYS, &duration), QCAL_ERR_OUT_OF_RANGE, duration);
    REFUSED(qcal_until(cal, range.last_jdn, jdn, QCAL_YEARS, &duration), QCAL_ERR_OUT_OF_RANGE, duration);
    FILL(fields);
    fields.size = sizeof fields;
    before = fields;
    CHECK_STATUS(qcal_describe(cal, jdn, &fields), QCAL_ERR_OUT_OF_RANGE);
    CHECK(same_fields(&fields, &before));
}

static void sum_outside(qcal_date from, int64_t years, int64_t months, int64_t weeks, int64_t days) {
    qcal_duration duration;
    duration.years = years;
    duration.months = months;
    duration.weeks = weeks;
    duration.days = days;
    check_about("%s, %d-%d-%d + %lldy %lldm %lldw %lldd", calendar->name, (int)from.year, (int)from.month, (int)from.day, (long long)years,
                (long long)months, (long long)weeks, (long long)days);
    for (int32_t overflow = QCAL_CONSTRAIN; overflow <= QCAL_REJECT; overflow++) {
        qcal_date date;
        REFUSED(qcal_add(cal, from.year, from.month, from.day, &duration, overflow, &date), QCAL_ERR_OUT_OF_RANGE, date);
    }
}

static void ends(void) {
    static const int64_t huge[] = {INT64_MIN,          INT64_MIN + 1, INT64_MIN / 7, -(INT64_C(1) << 50),
                                   INT64_C(1) << 50, INT64_MAX / 7, INT64_MAX - 1, INT64_MAX};
    static const int64_t outside[] = {1, 2, 400, 1000000};
    qcal_date first = {0, 0, 0}, last = {0, 0, 0}, middle = {0, 0, 0};
    CHECK_OK(qcal_jdn_to_date(cal, range.first_jdn, &first));
    CHECK_OK(qcal_jdn_to_date(cal, range.last_jdn, &last));
    CHECK_OK(qcal_jdn_to_date(cal, 2451545, &middle));
    check_about("%s, the ends", calendar->name);
    CHECK_DATE(first, range.first_year, 1, 1);
    CHECK_DATE(last, range.last_year, months_in(range.last_year), days_in(range.last_year, last.month));
    for (size_t i = 0; i < sizeof outside / sizeof outside[0]; i++) {
        day_outside(range.first_jdn - outside[i]);
        day_outside(range.last_jdn + outside[i]);
        year_outside((int32_t)(range.first_year < INT32_MIN + outside[i] ? INT32_MIN : range.first_year - outside[i]));
        year_outside((int32_t)(range.last_year > INT32_MAX - outside[i] ? INT32_MAX : range.last_year + outside[i]));
    }
    year_outside(INT32_MIN);
    year_outside(INT32_MAX);
    for (size_t i = 0; i < sizeof huge / sizeof huge[0]; i++) {
        day_outside(huge[i]);
        sum_outside(first, huge[i], 0, 0, 0);
        sum_outside(middle, 0, huge[i], 0, 0);
        sum_outside(last, 0, 0, huge[i], 0);
        sum_outside(middle, 0, 0, 0, huge[i]);
        sum_outside(middle, huge[i], huge[i], huge[i], huge[i]);
        sum_outside(middle, 0, 0, huge[i], huge[i]);
    }
    sum_outside(first, -1, 0, 0, 0);
    sum_outside(first, 0, -1, 0, 0);
    sum_outside(first, 0, 0, -1, 0);
    sum_outside(first, 0, 0, 0, -1);
    sum_outside(first, -1, 20, 0, 0);
    sum_outside(last, 1, 0, 0, 0);
    sum_outside(last, 0, 1, 0, 0);
    sum_outside(last, 0, 0, 1, 0);
    sum_outside(last, 0, 0, 0, 1);
    sum_outside(last, 1, -20, 0, 0);
    for (int64_t i = 0; i < 14; i++) {
        day(range.first_jdn + i);
        day(range.last_jdn - i);
    }
    year(range.first_year);
    year(range.last_year);
    pair(range.first_jdn, range.last_jdn);
    pair(range.last_jdn, range.first_jdn);
    pair(range.first_jdn, 2451545);
    pair(range.last_jdn, 2451545);
    pair(2451545, range.first_jdn);
    pair(2451545, range.last_jdn);
}

static void names(void) {
    qcal_names *list = NULL;
    check_about("%s, names", calendar->name);
    CHECK_OK(qcal_calendar_names(cal, &list));
    CHECK(qcal_names_count(list) >= 1);
    CHECK_TEXT(qcal_names_get(list, 0), calendar->name);
    CHECK_TEXT(qcal_calendar_name(cal), calendar->name);
    for (size_t i = 0; i < qcal_names_count(list); i++) {
        qcal_calendar *same = NULL;
        qcal_system system = -1;
        CHECK_OK(qcal_calendar_open(qcal_names_get(list, i), &same));
        CHECK(same == cal);
        CHECK_OK(qcal_calendar_system(same, &system));
        CHECK_INT(system, calendar->system);
        CHECK(qcal_calendar_retain(same) == same);
        qcal_calendar_release(same);
        qcal_calendar_release(same);
    }
    qcal_names_destroy(list);
    CHECK_OK(qcal_calendar_month_names(cal, &list));
    CHECK_INT(qcal_names_count(list), 0);
    qcal_names_destroy(list);
    CHECK_OK(qcal_calendar_weekday_names(cal, &list));
    CHECK_INT(qcal_names_count(list), 0);
    qcal_names_destroy(list);
}

static void list_of_eras(void) {
    qcal_date date;
    check_about("%s, eras", calendar->name);
    for (size_t i = 0; i < qcal_names_count(eras); i++) {
        const char *code = qcal_names_get(eras, i);
        static const int32_t years[] = {INT32_MIN, -1000000, -1, 0, 1, 2, 50, 1400, 1000000, INT32_MAX};
        CHECK(strlen(code) >= 2 && strlen(code) < QCAL_ERA_CODE_SIZE);
        for (size_t other = 0; other < i; other++) {
            CHECK(strcmp(qcal_names_get(eras, other), code) != 0);
        }
        for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
            qcal_status status;
            check_about("%s, %s %d", calendar->name, code, (int)years[y]);
            FILL(date);
            status = qcal_date_from_era(cal, code, years[y], 1, 1, &date);
            CHECK(status == QCAL_OK || status == QCAL_ERR_INVALID_DATE || status == QCAL_ERR_OUT_OF_RANGE);
            if (status == QCAL_OK) {
                CHECK(date.year >= range.first_year && date.year <= range.last_year && date.month == 1 && date.day == 1);
            } else {
                CHECK_UNTOUCHED(date);
            }
            REFUSED(qcal_date_from_era(cal, code, years[y], 33, 1, &date), status == QCAL_OK ? QCAL_ERR_INVALID_DATE : status, date);
        }
    }
    REFUSED(qcal_date_from_era(cal, "no-era", 1400, 1, 1, &date), QCAL_ERR_NOT_FOUND, date);
    REFUSED(qcal_date_from_era(cal, "", 1400, 1, 1, &date), QCAL_ERR_NOT_FOUND, date);
}

static void everything(void) {
    int64_t first = clipped(FIRST_DENSE), last = clipped(LAST_DENSE), dense = (last - first) / STEP + 1;
    qcal_fields fields;
    qcal_date date = {0, 0, 0}, end = {0, 0, 0};
    int64_t years;
    days_done = years_done = pairs_done = centuries_done = 0;
    memset(&seen, 0, sizeof seen);
    seen.shortest_month = seen.shortest_leap = INT32_MAX;
    fields.size = sizeof fields;
    check_about("%s", calendar->name);
    CHECK(range.first_jdn < 2451545 && range.last_jdn > 2451545 && range.first_year < range.last_year);
    CHECK_INT(range.days_per_week, 7);
    CHECK_INT(range.flags & QCAL_USER_DEFINED, 0);
    CHECK_OK(qcal_describe(cal, 2451545, &fields));
    has_cycle = fields.year_of_cycle > 0;
    if (range.first_year <= 1) {
        CHECK_INT(day_of(1, 1, 1), range.epoch_jdn);
    }
    CHECK_OK(qcal_eras(cal, &eras));
    names();
    list_of_eras();
    ends();
    for (int64_t jdn = first; jdn <= last; jdn += STEP) {
        day(jdn);
    }
    for (int i = 0; i < SPARSE; i++) {
        int64_t jdn = random_day();
        day(jdn);
        steps(jdn);
        steps(rule_random_between(first, last));
    }
    CHECK_INT(days_done, 28 + dense + SPARSE);
    CHECK_OK(qcal_jdn_to_date(cal, first, &date));
    CHECK_OK(qcal_jdn_to_date(cal, last, &end));
    years = continuous(end.year) - continuous(date.year) + 1;
    for (int64_t a = continuous(date.year); a <= continuous(end.year); a++) {
        year(written(a));
    }
    for (int i = 0; i < RANDOM_YEARS; i++) {
        year(written(rule_random_between(continuous(range.first_year), range.last_year)));
    }
    CHECK_INT(years_done, 2 + years + RANDOM_YEARS);
    for (int i = 0; i < PAIRS; i++) {
        int64_t a = i % 4 == 0 ? random_day() : rule_random_between(first, last);
        pair(a, i % 5 == 0 ? random_day() : clipped(a + rule_random_between(-2000, 2000)));
    }
    CHECK_INT(pairs_done, 6 + PAIRS);
    for (int i = 0; i < CENTURIES; i++) {
        century(i % 4 == 0 ? random_day() : rule_random_between(first, last), (int32_t)rule_random_between(1, 7));
    }
    CHECK_INT(centuries_done, CENTURIES);
    /* What is said of all years is true, and not more than that. */
    check_about("%s, its years together", calendar->name);
    CHECK_INT(seen.shortest_month, range.min_days_in_month);
    CHECK_INT(seen.longest_month, range.max_days_in_month);
    CHECK_INT(seen.most_months, range.max_months_in_year);
    CHECK(seen.longest_common < seen.shortest_leap && seen.shortest_leap < INT32_MAX);
    for (int32_t month = 1; month <= seen.most_months; month++) {
        int32_t longest = 0;
        CHECK_OK(qcal_max_days_in_month(cal, month, &longest));
        CHECK_INT(longest, seen.longest[month]);
    }
    {
        int32_t none;
        REFUSED(qcal_max_days_in_month(cal, seen.most_months + 1, &none), QCAL_ERR_INVALID_DATE, none);
        REFUSED(qcal_usual_days_in_month(cal, seen.most_months + 1, &none), QCAL_ERR_INVALID_DATE, none);
    }
    qcal_names_destroy(eras);
}

int main(void) {
    size_t count = check_catalogue();
    gregorian = check_find(QCAL_SYSTEM_GREGORIAN)->cal;
    gregorian_range = check_find(QCAL_SYSTEM_GREGORIAN)->properties;
    for (size_t i = 0; i < count; i++) {
        long before = check_passed + check_failed;
        calendar = &check_calendars[i];
        cal = calendar->cal;
        range = calendar->properties;
        everything();
        check_about("%s, assertions", calendar->name);
        CHECK(check_passed + check_failed - before > 700000);
    }
    CHECK(centuries_moved > 1000);
    return check_finish(700000L * CHECK_LEAST_CALENDARS);
}
