/*
 * Calendars made of callbacks that are right, compared with built-in calendars, with published dates and with counting: every form that a
 * backend can have, pure and impure, with windows of every kind, inside and outside of them, up to both ends of the range.
 */
#include "user_lives.h"

#define FORMS 3 /* BY_YEAR, BY_DATE, both */

static const int32_t default_window[2] = {0, 0};

/* The calendars, each with a range of its own. */
static const struct {
    int formulas;
    uint32_t flags;
    int32_t range[2];
} calendars[] = {
    {GREGORIAN, QCAL_PROLEPTIC, {0, 0}},
    {GREGORIAN, QCAL_YEAR_ZERO | QCAL_PROLEPTIC, {INT32_MIN, INT32_MAX}},
    {GREGORIAN, 0, {INT32_MIN, INT32_MAX}},
    {JULIAN, 0, {-5000, 5000}},
    {ISLAMIC, 0, {0, 0}},
    {COPTIC, 0, {1, 3000}},
    {HEBREW, 0, {1, 9999}},
    {METONIC, 0, {-300, 7000}},
    {COMPANY, 0, {1850, 2199}},
    {UNEVEN, QCAL_YEAR_ZERO, {-40, 9999}},
    {SINGLE, 0, {-9000, 12000}},
    {MANY, 0, {1, 3000}},
    {PENTADS, QCAL_YEAR_ZERO, {-2000, 6000}},
};
#define CALENDARS (sizeof calendars / sizeof calendars[0])

static qcal_status begin(struct life *life, size_t row, bool pure, int callbacks, const int32_t window[2]) {
    return life_begin(life, &all_formulas[calendars[row].formulas], calendars[row].flags | (pure ? QCAL_PURE : 0), callbacks,
                      calendars[row].range, window);
}

/* The formulas of this test themselves, by dates that others have published. */
static void published_dates(void) {
    static const struct {
        int formulas;
        int64_t a;
        int32_t year, month, day; /* Gregorian */
    } starts[] = {
        {HEBREW, 5708, 1947, 9, 15}, {HEBREW, 5780, 2019, 9, 30}, {HEBREW, 5784, 2023, 9, 16},  {HEBREW, 5785, 2024, 10, 3},
        {HEBREW, 5786, 2025, 9, 23}, {COPTIC, 1740, 2023, 9, 12}, {COPTIC, 1741, 2024, 9, 11},  {COPTIC, 1617, 1900, 9, 11},
        {COMPANY, 2017, 2017, 1, 29}, {COMPANY, 2018, 2018, 2, 4}, {COMPANY, 2023, 2023, 1, 29}, {COMPANY, 2024, 2024, 2, 4},
    };
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        check_about("%s year %lld", all_formulas[starts[i].formulas].name, (long long)starts[i].a);
        CHECK_INT(all_formulas[starts[i].formulas].start(starts[i].a),
                  rule_day(QCAL_SYSTEM_GREGORIAN, starts[i].year, starts[i].month, starts[i].day));
    }
}

/* The queries that need no date: what the years of the window have in common. */
static void common(const struct life *life) {
    int longest = 0, shortest = 999;
    int32_t number = 0;
    qcal_properties properties;
    properties.size = sizeof properties;
    for (int month = 1; month <= life->most_months; month++) {
        int counts[402] = {0}, most = 0, usual = 0;
        for (int64_t a = life->window_first; a <= life->window_last; a++) {
            if (month <= life->formulas->months(a)) {
                int days = life->formulas->days(a, month);
                counts[days]++;
                most = days > most ? days : most;
                shortest = days < shortest ? days : shortest;
            }
        }
        for (int days = 1; days <= most; days++) {
            usual = counts[days] > counts[usual] ? days : usual;
        }
        CHECK_OK(qcal_max_days_in_month(life->cal, month, &number));
        CHECK_INT(number, most);
        CHECK_OK(qcal_usual_days_in_month(life->cal, month, &number));
        CHECK_INT(number, usual);
        longest = most > longest ? most : longest;
    }
    CHECK_STATUS(qcal_max_days_in_month(life->cal, life->most_months + 1, &number), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_usual_days_in_month(life->cal, 0, &number), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_calendar_properties(life->cal, &properties));
    CHECK_INT(properties.flags & ~(uint32_t)QCAL_PROLEPTIC,
              life->formulas->family | QCAL_USER_DEFINED | (life->user.year_zero ? QCAL_YEAR_ZERO : 0));
    CHECK_INT(properties.days_per_week, life->formulas->days_per_week);
    CHECK_INT(properties.min_days_in_month, shortest);
    CHECK_INT(properties.max_days_in_month, longest);
    CHECK_INT(properties.max_months_in_year, life->most_months);
    CHECK_INT(properties.first_year, user_written(&life->user, life->user.first));
    CHECK_INT(properties.last_year, user_written(&life->user, life->user.last));
    CHECK_INT(properties.first_jdn, life_start(life, life->user.first));
    CHECK_INT(properties.last_jdn, life_start(life, life->user.last + 1) - 1);
    CHECK_INT(properties.epoch_jdn,
              life_start(life, life->user.first <= 1 && life->user.last >= 1 ? 1 : life->user.first));
}

/* Days, years and months that do not exist. */
static void beyond(const struct life *life) {
    static const int32_t none[] = {INT32_MIN, -1, 0, 33, 256, 257, 65537, INT32_MAX};
    int64_t first = life_start(life, life->user.first), last = life_start(life, life->user.last + 1) - 1;
    const int64_t days[] = {first - 1, last + 1, first - 1000000, last + 1000000, INT64_MIN, INT64_MAX};
    int32_t year = user_written(&life->user, life->window_first), number;
    long asked = life->user.asked;
    qcal_date date;
    qcal_duration duration;
    FILL(date);
    FILL(number);
    FILL(duration);
    for (size_t i = 0; i < 6; i++) {
        CHECK_STATUS(qcal_jdn_to_date(life->cal, days[i], &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_day_of_year(life->cal, days[i], &number), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_day_of_week(life->cal, days[i], &number), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_week_of_year(life->cal, days[i], 1, 1, &number, &number), QCAL_ERR_OUT_OF_RANGE);
    }
    for (int side = 0; side < 2; side++) {
        int64_t a = side == 0 ? life->user.first - 1 : life->user.last + 1;
        if (a > INT32_MIN && a <= INT32_MAX) {
            int32_t outside = user_written(&life->user, a);
            CHECK_STATUS(qcal_days_in_year(life->cal, outside, &number), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_months_in_year(life->cal, outside, &number), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_days_in_month(life->cal, outside, 1, &number), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_is_leap_year(life->cal, outside, &number), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_date_from_code(life->cal, outside, "M01", 1, QCAL_CONSTRAIN, &date), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_convert(life->cal, outside, 1, 1, life->iso, &date), QCAL_ERR_OUT_OF_RANGE);
            CHECK(!qcal_is_valid_date(life->cal, outside, 1, 1));
        }
    }
    if (!life->user.year_zero) {
        CHECK_STATUS(qcal_days_in_year(life->cal, 0, &number), QCAL_ERR_INVALID_DATE);
        CHECK_STATUS(qcal_is_leap_year(life->cal, 0, &number), QCAL_ERR_INVALID_DATE);
        CHECK_STATUS(qcal_days_in_month(life->cal, 0, 1, &number), QCAL_ERR_INVALID_DATE);
        life_check_nothing(life, 0, 1, 1);
    }
    CHECK_INT(life->user.asked, asked); /* the library knows all this by itself */
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        life_check_nothing(life, year, none[i], 1);
        CHECK_STATUS(qcal_days_in_month(life->cal, year, none[i], &number), QCAL_ERR_INVALID_DATE);
        life_check_nothing(life, year, 1, none[i] == 33 || none[i] == 256 || none[i] == 257 ? 401 : none[i]);
    }
    CHECK_STATUS(qcal_date_from_code(life->cal, year, "M33", 1, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_date_from_code(life->cal, year, "M01L", 1, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_date_from_code(life->cal, year, "M1", 1, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_until(life->cal, first, last + 1, QCAL_DAYS, &duration), QCAL_ERR_OUT_OF_RANGE);
    CHECK_UNTOUCHED(date);
    CHECK_UNTOUCHED(number);
    CHECK_UNTOUCHED(duration);
}

/* A month so many months away, one at a time; false outside the range. */
static bool step_months(const struct life *life, int64_t *a, int *month, int64_t count) {
    for (; count > 0; count--) {
        if (++*month > life->formulas->months(*a)) {
            *month = 1;
            ++*a;
        }
    }
    for (; count < 0; count++) {
        if (--*month < 1) {
            *month = life->formulas->months(--*a);
        }
    }
    return *a >= life->user.first && *a <= life->user.last;
}

/* Months and years added, and the time between days, around a year. */
static void arithmetic_around(const struct life *life, int64_t around, int count) {
    const struct formulas *formulas = life->formulas;
    int64_t first = around - 150 < life->user.first ? life->user.first : around - 150;
    int64_t last = around + 150 > life->user.last ? life->user.last : around + 150;
    for (int n = 0; n < count; n++) {
        int64_t from = rule_random_between(life_start(life, first), life_start(life, last + 1) - 1);
        int64_t to = rule_random_between(life_start(life, first), life_start(life, last + 1) - 1), a = life_year_of(life, from), jdn = 0;
        int32_t unit = (int32_t)rule_random_between(QCAL_DAYS, QCAL_YEARS), year = user_written(&life->user, a);
        int month = 1, day = (int)(from - life_start(life, a)) + 1, reached;
        qcal_duration duration = {0, 0, 0, 0};
        qcal_date date = {0, 0, 0}, untouched;
        qcal_status status;
        bool exists;
        while (day > formulas->days(a, month)) {
            day -= formulas->days(a, month++);
        }
        check_about("%s %s, day %lld to %lld in unit %d", formulas->name, life->pure ? "pure" : "impure", (long long)from, (long long)to,
                    (int)unit);
        CHECK_OK(qcal_until(life->cal, from, to, unit, &duration));
        CHECK_OK(qcal_add(life->cal, year, month, day, &duration, QCAL_CONSTRAIN, &date));
        CHECK_OK(qcal_date_to_jdn(life->cal, date.year, date.month, date.day, &jdn));
        CHECK_INT(jdn, to);
        CHECK(to >= from ? duration.years >= 0 && duration.months >= 0 && duration.weeks >= 0 && duration.days >= 0
                         : duration.years <= 0 && duration.months <= 0 && duration.weeks <= 0 && duration.days <= 0);
        if (unit == QCAL_WEEKS) {
            CHECK_INT(duration.weeks, (to - from) / formulas->days_per_week);
        }
        if (unit == QCAL_MONTHS) { /* as many as fit: the days left would not make one more */
            int64_t b = a, days = duration.days < 0 ? -duration.days : duration.days;
            int at = month;
            CHECK(step_months(life, &b, &at, duration.months + (to < from ? -1 : 1)) || b < first || b > last);
            if (b >= life->user.first && b <= life->user.last && day <= formulas->days(b, at)) {
                CHECK(to < from ? life_day(life, b, at, day) < to : life_day(life, b, at, day) > to);
            }
            CHECK(days <= 400);
        }

        /* Months. */
        memset(&duration, 0, sizeof duration);
        duration.months = rule_random_between(-700, 700);
        reached = month;
        exists = step_months(life, &a, &reached, duration.months);
        check_about("%s %s, day %lld and %lld months", formulas->name, life->pure ? "pure" : "impure", (long long)from,
                    (long long)duration.months);
        FILL(untouched);
        status = qcal_add(life->cal, year, month, day, &duration, QCAL_REJECT, &untouched);
        if (exists) {
            int days = formulas->days(a, reached);
            CHECK_OK(qcal_add(life->cal, year, month, day, &duration, QCAL_CONSTRAIN, &date));
            CHECK_DATE(date, user_written(&life->user, a), reached, day < days ? day : days);
            CHECK_STATUS(status, day <= days ? QCAL_OK : QCAL_ERR_INVALID_DATE);
        } else {
            CHECK_STATUS(status, QCAL_ERR_OUT_OF_RANGE);
        }
        if (status != QCAL_OK) {
            CHECK_UNTOUCHED(untouched);
        }

        /* Years: the month keeps its number; where it is missing the last takes its place. */
        duration.months = 0;
        duration.years = rule_random_between(-200, 200);
        a = user_continuous(&life->user, year) + duration.years;
        FILL(untouched);
        status = qcal_add(life->cal, year, month, day, &duration, QCAL_REJECT, &untouched);
        if (a >= life->user.first && a <= life->user.last) {
            int months = formulas->months(a), days;
            reached = month < months ? month : months;
            days = formulas->days(a, reached);
            CHECK_OK(qcal_add(life->cal, year, month, day, &duration, QCAL_CONSTRAIN, &date));
            CHECK_DATE(date, user_written(&life->user, a), reached, day < days ? day : days);
            CHECK_STATUS(status, month <= months && day <= days ? QCAL_OK : QCAL_ERR_INVALID_DATE);
        } else {
            CHECK_STATUS(status, QCAL_ERR_OUT_OF_RANGE);
        }
        if (status != QCAL_OK) {
            CHECK_UNTOUCHED(untouched);
        }
    }
}

/* Around a seam: the year before it, and the year after it. */
static void seam(struct life *life, int64_t a) { life_walk(life, a - 1, a + 1, 37); }

/* Every calendar in every form, at the ends of range and window and where the years change their sign. */
static void all_forms(void) {
    int ran = 0;
    for (size_t row = 0; row < CALENDARS; row++) {
        for (int form = BY_YEAR; form <= (BY_YEAR | BY_DATE); form++) {
            for (int more = 0; more < 4; more++) {
                for (int pure = 0; pure < 2; pure++) {
                    static const int32_t twenty_years[2] = {1980, 1999}; /* all of the calendars have them */
                    struct life life;
                    CHECK_OK(begin(&life, row, pure != 0, form | more * SAYS_LEAP, more == 0 ? default_window : twenty_years));
                    common(&life);
                    beyond(&life);
                    seam(&life, life.window_first);
                    seam(&life, life.window_last);
                    if (more % 3 == 0) {
                        seam(&life, life.user.first);
                        seam(&life, life.user.last);
                    }
                    if (more == 0 && life.user.first < 0) {
                        seam(&life, 0);
                    }
                    arithmetic_around(&life, life.window_first, 20);
                    arithmetic_around(&life, life.window_last, 20);
                    arithmetic_around(&life, life.user.first, 10);
                    arithmetic_around(&life, life.user.last, 10);
                    life_end(&life);
                    ran++;
                }
            }
        }
    }
    CHECK_INT(ran, 13 * 3 * 4 * 2);
}

/* Every day of centuries, inside the window and on both sides of it. */
static void centuries(void) {
    int ran = 0;
    for (size_t row = 0; row < CALENDARS; row++) {
        struct life life;
        CHECK_OK(begin(&life, row, true, BY_YEAR | BY_DATE | SAYS_LEAP, default_window));
        life_walk(&life, life.window_first - 60, life.window_last + 60, 97);
        arithmetic_around(&life, life.window_first + 100, 300);
        life_end(&life);
        CHECK_OK(begin(&life, row, true, BY_YEAR, default_window));
        life_walk(&life, life.window_first, life.window_last, 97);
        life_walk(&life, life.window_last + 500, life.window_last + 520, 97);
        life_end(&life);
        CHECK_OK(begin(&life, row, false, BY_DATE | COUNTS_MONTHS, default_window));
        life_walk(&life, life.window_first + 95, life.window_first + 155, 97);
        arithmetic_around(&life, life.window_first + 100, 100);
        life_end(&life);
        CHECK_OK(begin(&life, row, false, BY_YEAR, default_window));
        life_walk(&life, life.window_first + 110, life.window_first + 130, 97);
        life_end(&life);
        ran++;
    }
    CHECK_INT(ran, CALENDARS);
}

/* Windows of every kind: of one year, at the ends of the range, across the year 0 that is missing or not. */
static void windows(void) {
    int ran = 0, crossing = 0;
    for (size_t row = 0; row < CALENDARS; row++) {
        struct user_calendar user;
        int32_t first = calendars[row].range[0], last = calendars[row].range[1], middle;
        user_backend(&user, &all_formulas[calendars[row].formulas], calendars[row].flags, BY_YEAR, first, last);
        first = user_written(&user, user.first);
        last = user_written(&user, user.last);
        middle = user.first < 0 ? 1 : (int32_t)((user.first + user.last) / 2);
        for (int kind = 0; kind < 6; kind++) {
            const int32_t spans[6][2] = {{middle, middle},       {first, first}, {first, first + 9}, {last - 9, last}, {last, last},
                                         {user.first < 0 ? -7 : middle, middle + 7}};
            for (int form = BY_YEAR; form <= (BY_YEAR | BY_DATE); form++) {
                struct life life;
                bool pure = (kind + form) % 4 != 0;
                CHECK_OK(begin(&life, row, pure, form, spans[kind]));
                common(&life);
                life_walk(&life, life.window_first - 2, life.window_first + 2, 31);
                life_walk(&life, life.window_last - 2, life.window_last + 2, 31);
                if (life.window_first < 0 && life.window_last > 0) {
                    crossing++;
                    life_walk(&life, -3, 3, 31);
                    arithmetic_around(&life, 0, 50);
                }
                arithmetic_around(&life, life.window_first, 10);
                life_end(&life);
                ran++;
            }
        }
    }
    CHECK_INT(ran, 13 * 6 * 3);
    CHECK(crossing >= 3 * 8);
}

/* The longest window, one that is too long, and windows that cannot be. */
static void window_limits(void) {
    static const struct {
        size_t row;
        int callbacks;
        int32_t window[2];
        qcal_status status;
    } cases[] = {
        {1, BY_YEAR, {-10000, 9999}, QCAL_OK},            /* 20,000 years, with a year 0 */
        {1, BY_YEAR, {-10000, 10000}, QCAL_ERR_LIMIT},    /* 20,001 */
        {2, BY_YEAR, {-10000, 10000}, QCAL_OK},           /* 20,000, without a year 0 */
        {2, BY_YEAR, {-10000, 10001}, QCAL_ERR_LIMIT},    /* 20,001 */
        {10, BY_DATE, {-9000, 11000}, QCAL_OK},           /* 20,000, with every day asked for */
        {10, BY_DATE, {-8999, 11002}, QCAL_ERR_LIMIT},    /* 20,001 */
        {1, BY_YEAR, {INT32_MIN, INT32_MAX}, QCAL_ERR_LIMIT},
        {5, BY_YEAR, {0, 1}, QCAL_ERR_INVALID_ARGUMENT},  /* there is no year 0 */
        {5, BY_YEAR, {-1, 10}, QCAL_ERR_OUT_OF_RANGE},    /* before the first year */
        {5, BY_YEAR, {2999, 3001}, QCAL_ERR_OUT_OF_RANGE}, /* after the last */
        {5, BY_YEAR, {5000, 5001}, QCAL_ERR_OUT_OF_RANGE},
        {5, BY_YEAR, {2000, 1999}, QCAL_ERR_INVALID_ARGUMENT},
    };
    int ran = 0, refused = 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct life life;
        qcal_calendar *none = NULL;
        CHECK_STATUS(begin(&life, cases[i].row, true, cases[i].callbacks, cases[i].window), cases[i].status);
        if (cases[i].status == QCAL_OK) {
            common(&life);
            seam(&life, life.window_first);
            seam(&life, 0);
            seam(&life, life.window_last);
            arithmetic_around(&life, life.window_first, 30);
            arithmetic_around(&life, 0, 30);
            life_end(&life);
        } else {
            CHECK(life.cal == NULL);
            CHECK_STATUS(qcal_registry_open(lives_registry, all_formulas[calendars[cases[i].row].formulas].name, &none),
                         QCAL_ERR_NOT_FOUND);
            refused++;
        }
        ran++;
    }
    CHECK_INT(ran, 12);
    CHECK_INT(refused, 9);
}

/* Many months: without months_before_year years are walked, 10,000 at most; with it any number is added. */
static void many_months(void) {
    int ran = 0;
    for (int callbacks = BY_YEAR; callbacks <= (BY_YEAR | COUNTS_MONTHS); callbacks += COUNTS_MONTHS) {
        for (int pure = 0; pure < 2; pure++) {
            static const int64_t years[] = {1, 9000, 10002, 500000, 2000000000};
            struct life life;
            CHECK_OK(begin(&life, 1, pure != 0, callbacks, default_window));
            for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    qcal_duration duration = {0, sign * 12 * years[i] + 5, 0, 0};
                    qcal_status wanted = callbacks == BY_YEAR && years[i] > 10000 ? QCAL_ERR_OUT_OF_RANGE : QCAL_OK;
                    qcal_date date;
                    check_about("%lld months, callbacks %#x", (long long)duration.months, (unsigned)callbacks);
                    FILL(date);
                    CHECK_STATUS(qcal_add(life.cal, 2000, 1, 31, &duration, QCAL_CONSTRAIN, &date), wanted);
                    if (wanted == QCAL_OK) {
                        CHECK_DATE(date, (int32_t)(2000 + sign * years[i]), 6, 30);
                    } else {
                        CHECK_UNTOUCHED(date);
                    }
                    ran++;
                }
            }
            life_end(&life);
        }
    }
    CHECK_INT(ran, 40);
}

int main(void) {
    CHECK_OK(qcal_registry_new(&lives_registry));
    published_dates();
    all_forms();
    centuries();
    windows();
    window_limits();
    many_months();
    qcal_registry_release(lives_registry);
    check_about("all");
    CHECK_INT(lives_registered, 13 * 3 * 4 * 2 + 13 * 4 + 13 * 6 * 3 + 3 + 4);
    CHECK(lives_days > 3000000);
    return check_finish(10000000);
}
