/*
 * A user-defined calendar over its whole life, compared with counting: day after day, month after month. What it may be asked meanwhile is
 * counted too: nothing inside the window of a pure calendar, something in every other case.
 */
#ifndef USER_LIVES_H
#define USER_LIVES_H

#include "user_calendars.h"

/* A registered calendar and what is expected of it. */
struct life {
    const struct formulas *formulas;
    struct user_calendar user;
    qcal_calendar *cal;
    bool pure, says_leap;
    int64_t window_first, window_last; /* continuous years */
    int least_months, most_months;     /* of the years of the window */
    int64_t least_days;
    qcal_system same; /* the built-in calendar by the same rule, or QCAL_SYSTEM_USER */
    qcal_calendar *built_in, *iso;
};

static qcal_registry *lives_registry;
static long lives_days, lives_registered;

static inline int64_t life_start(const struct life *life, int64_t a) { return life->formulas->start(a); }
static inline int64_t life_days_in_year(const struct life *life, int64_t a) { return life_start(life, a + 1) - life_start(life, a); }
static inline bool life_in_window(const struct life *life, int64_t a) { return a >= life->window_first && a <= life->window_last; }

/* The year of the range that a day lies in; the first or last for days outside. */
static inline int64_t life_year_of(const struct life *life, int64_t jdn) {
    int64_t low = life->user.first, high = life->user.last + 1;
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        if (life_start(life, middle) <= jdn) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

static inline int64_t life_day(const struct life *life, int64_t a, int month, int day) {
    int64_t jdn = life_start(life, a) + day - 1;
    for (int m = 1; m < month; m++) {
        jdn += life->formulas->days(a, m);
    }
    return jdn;
}

/* Whether a year is a leap year: as the callback says; else as the header says. */
static inline bool life_is_leap(const struct life *life, int64_t a) {
    if (life->says_leap) {
        return life->formulas->leap(a);
    }
    return life->least_months != life->most_months ? life->formulas->months(a) > life->least_months
                                                   : life_days_in_year(life, a) > life->least_days;
}

static inline int life_day_of_week(const struct life *life, int64_t jdn) {
    int64_t epoch = life_start(life, life->user.first <= 1 && life->user.last >= 1 ? 1 : life->user.first);
    return life->formulas->days_per_week == 7 ? rule_day_of_week(jdn) : (int)floor_mod(jdn - epoch, life->formulas->days_per_week) + 1;
}

static inline int64_t life_week_one(const struct life *life, int64_t a, int first, int least) {
    int64_t new_year = life_start(life, a), length = life->formulas->days_per_week, day = new_year - length;
    for (int at = life_day_of_week(life, day); at != first || day + length - new_year < least; at = at == length ? 1 : at + 1) {
        day++;
    }
    return day;
}

/* Year and number of the week; false where the year before the first would have to be known. */
static inline bool life_week(const struct life *life, int64_t a, int64_t jdn, int first, int least, int64_t *year, int64_t *week) {
    *year = jdn < life_week_one(life, a, first, least) ? a - 1 : jdn >= life_week_one(life, a + 1, first, least) ? a + 1 : a;
    *week = *year < life->user.first ? 0 : (jdn - life_week_one(life, *year, first, least)) / life->formulas->days_per_week + 1;
    return *year >= life->user.first && *year <= life->user.last;
}

/* Registers a calendar; the status. */
static inline qcal_status life_begin(struct life *life, const struct formulas *formulas, uint32_t flags, int callbacks, const int32_t range[2],
                                     const int32_t window[2]) {
    qcal_backend backend = user_backend(&life->user, formulas, flags, callbacks, range[0], range[1]);
    qcal_status status;
    backend.window_first_year = window[0];
    backend.window_last_year = window[1];
    life->formulas = formulas;
    life->cal = NULL;
    life->pure = (flags & QCAL_PURE) != 0;
    life->says_leap = (callbacks & SAYS_LEAP) != 0;
    if (window[0] == 0 && window[1] == 0) {
        life->window_first = life_year_of(life, 2415021);
        life->window_last = life_year_of(life, 2488434);
    } else {
        life->window_first = user_continuous(&life->user, window[0]);
        life->window_last = user_continuous(&life->user, window[1]);
    }
    check_about("%s, flags %#x, callbacks %#x, window %d to %d", formulas->name, (unsigned)flags, (unsigned)callbacks, (int)window[0],
                (int)window[1]);
    status = qcal_registry_register(lives_registry, &formulas->name, 1, &backend, &life->user, &life->cal);
    CHECK_INT(life->user.strange, 0);
    CHECK_INT(life->user.destroyed, status == QCAL_OK ? 0 : 1);
    if (status != QCAL_OK) {
        return status;
    }
    lives_registered++;
    life->least_months = 99;
    life->most_months = 0;
    life->least_days = INT64_MAX;
    for (int64_t a = life->window_first; a <= life->window_last; a++) {
        int months = formulas->months(a);
        int64_t days = life_days_in_year(life, a);
        life->least_months = months < life->least_months ? months : life->least_months;
        life->most_months = months > life->most_months ? months : life->most_months;
        life->least_days = days < life->least_days ? days : life->least_days;
    }
    life->same = formulas == &all_formulas[GREGORIAN] ? (life->user.year_zero ? QCAL_SYSTEM_ISO8601 : QCAL_SYSTEM_GREGORIAN)
                 : formulas == &all_formulas[JULIAN] && !life->user.year_zero  ? QCAL_SYSTEM_JULIAN
                 : formulas == &all_formulas[ISLAMIC] && !life->user.year_zero ? QCAL_SYSTEM_ISLAMIC_CIVIL
                                                                               : QCAL_SYSTEM_USER;
    life->built_in = life->same == QCAL_SYSTEM_USER ? NULL : check_open(life->same);
    life->iso = NULL;
    CHECK_OK(qcal_calendar_open("iso8601", &life->iso));
    return status;
}

static inline void life_end(struct life *life) {
    CHECK_INT(life->user.strange, 0);
    CHECK_INT(life->user.destroyed, 0);
    CHECK_OK(qcal_registry_unregister(lives_registry, life->cal));
    qcal_calendar_release(life->cal);
    CHECK_INT(life->user.destroyed, 1);
}

/* The call succeeds; it asks nothing where it is to be quiet, and something elsewhere. */
#define CHECK_ASKS(life, quiet, call)                                                   \
    do {                                                                                \
        long asked_before = (life)->user.asked;                                         \
        CHECK_OK(call);                                                                 \
        if (quiet) {                                                                    \
            check_int((life)->user.asked, asked_before, "asked: " #call, __FILE__, __LINE__); \
        } else {                                                                        \
            check_true((life)->user.asked > asked_before, "asks: " #call, __FILE__, __LINE__); \
        }                                                                               \
    } while (0)

static inline void life_check_day(struct life *life, int64_t a, int month, int day, int64_t jdn) {
    bool quiet = life->pure && life_in_window(life, a);
    int32_t year = user_written(&life->user, a);
    int64_t found = 0;
    qcal_date date = {0, 0, 0};
    CHECK_ASKS(life, quiet, qcal_date_to_jdn(life->cal, year, month, day, &found));
    CHECK_INT(found, jdn);
    CHECK_ASKS(life, quiet, qcal_jdn_to_date(life->cal, jdn, &date));
    CHECK_DATE(date, year, month, day);
    if (life->built_in != NULL) {
        CHECK_INT(rule_day(life->same, a, month, day), jdn);
        CHECK_OK(qcal_jdn_to_date(life->built_in, jdn, &date));
        CHECK_DATE(date, year, month, day);
    }
    lives_days++;
}

/* Everything else about a day. */
static inline void life_check_fields(struct life *life, int64_t a, int month, int day, int64_t jdn) {
    const struct formulas *formulas = life->formulas;
    bool quiet = life->pure && life_in_window(life, a);
    bool quiet_week = quiet && a > life->window_first && a < life->window_last; /* weeks look at the years beside */
    int32_t year = user_written(&life->user, a), number = 0, week_year = 0, first, least;
    int64_t wanted_year = 0, wanted_week = 0;
    qcal_fields fields;
    qcal_date date = {0, 0, 0}, iso = {0, 0, 0};
    char code[16];
    snprintf(code, sizeof code, "M%02d", month);
    CHECK(qcal_is_valid_date(life->cal, year, month, day));
    CHECK_ASKS(life, quiet, qcal_day_of_year(life->cal, jdn, &number));
    CHECK_INT(number, jdn - life_start(life, a) + 1);
    CHECK_OK(qcal_day_of_week(life->cal, jdn, &number));
    CHECK_INT(number, life_day_of_week(life, jdn));
    fields.size = sizeof fields;
    if (quiet_week) {
        CHECK_ASKS(life, true, qcal_describe(life->cal, jdn, &fields));
    } else {
        CHECK_OK(qcal_describe(life->cal, jdn, &fields));
    }
    CHECK_INT(fields.flags, life_is_leap(life, a) ? QCAL_LEAP_YEAR : 0);
    CHECK(fields.year == year && fields.month == month && fields.day == day);
    CHECK_INT(fields.continuous_year, a);
    CHECK_INT(fields.year_of_era, a);
    CHECK(fields.cycle == 0 && fields.year_of_cycle == 0);
    CHECK_INT(fields.day_of_year, jdn - life_start(life, a) + 1);
    CHECK_INT(fields.day_of_week, life_day_of_week(life, jdn));
    if (life_week(life, a, jdn, 1, formulas->days_per_week / 2 + 1, &wanted_year, &wanted_week)) {
        CHECK(fields.week_of_year == wanted_week && fields.week_year == user_written(&life->user, wanted_year));
    } else {
        CHECK(fields.week_of_year == 0 && fields.week_year == 0);
    }
    CHECK_INT(fields.days_in_month, formulas->days(a, month));
    CHECK_INT(fields.days_in_year, life_days_in_year(life, a));
    CHECK_INT(fields.months_in_year, formulas->months(a));
    CHECK_TEXT(fields.era_code, "");
    CHECK_TEXT(fields.month_code, code);

    first = (int32_t)rule_random_between(1, formulas->days_per_week);
    least = (int32_t)rule_random_between(1, formulas->days_per_week);
    if (life_week(life, a, jdn, first, least, &wanted_year, &wanted_week)) {
        CHECK_OK(qcal_week_of_year(life->cal, jdn, first, least, &week_year, &number));
        CHECK(number == wanted_week && week_year == user_written(&life->user, wanted_year));
    } else {
        FILL(number);
        CHECK_STATUS(qcal_week_of_year(life->cal, jdn, first, least, &number, &number), QCAL_ERR_OUT_OF_RANGE);
        CHECK_UNTOUCHED(number);
    }
    CHECK_ASKS(life, quiet, qcal_date_from_code(life->cal, year, code, day, QCAL_REJECT, &date));
    CHECK_DATE(date, year, month, day);
    CHECK_ASKS(life, quiet, qcal_convert(life->cal, year, month, day, life->iso, &date));
    CHECK_OK(qcal_jdn_to_date(life->iso, jdn, &iso));
    CHECK_DATE(date, iso.year, iso.month, iso.day);
    CHECK_ASKS(life, quiet, qcal_convert(life->iso, iso.year, iso.month, iso.day, life->cal, &date));
    CHECK_DATE(date, year, month, day);
}

/* What is no date of a year. */
static inline void life_check_nothing(const struct life *life, int32_t year, int32_t month, int32_t day) {
    int64_t jdn;
    qcal_date date;
    qcal_duration none = {0, 0, 0, 0};
    FILL(jdn);
    FILL(date);
    CHECK(!qcal_is_valid_date(life->cal, year, month, day));
    CHECK_STATUS(qcal_date_to_jdn(life->cal, year, month, day, &jdn), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_convert(life->cal, year, month, day, life->iso, &date), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_add(life->cal, year, month, day, &none, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE);
    CHECK_UNTOUCHED(jdn);
    CHECK_UNTOUCHED(date);
}

static inline void life_check_year(struct life *life, int64_t a) {
    bool quiet = life->pure && life_in_window(life, a);
    int32_t year = user_written(&life->user, a), number = 0, months = life->formulas->months(a);
    CHECK_ASKS(life, quiet, qcal_months_in_year(life->cal, year, &number));
    CHECK_INT(number, months);
    CHECK_ASKS(life, quiet, qcal_days_in_year(life->cal, year, &number));
    CHECK_INT(number, life_days_in_year(life, a));
    CHECK_ASKS(life, quiet, qcal_is_leap_year(life->cal, year, &number));
    CHECK_INT(number, life_is_leap(life, a));
    for (int month = 1; month <= months; month++) {
        int days = life->formulas->days(a, month);
        char code[16];
        qcal_date date = {0, 0, 0};
        CHECK_ASKS(life, quiet, qcal_days_in_month(life->cal, year, month, &number));
        CHECK_INT(number, days);
        snprintf(code, sizeof code, "M%02d", month);
        CHECK_ASKS(life, quiet, qcal_date_from_code(life->cal, year, code, 1000, QCAL_CONSTRAIN, &date));
        CHECK_DATE(date, year, month, days);
        FILL(date);
        CHECK_STATUS(qcal_date_from_code(life->cal, year, code, days + 1, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE);
        CHECK_UNTOUCHED(date);
        if (month == 1 + a % months || month == months) {
            life_check_nothing(life, year, month, days + 1);
            life_check_nothing(life, year, month, 0);
        }
    }
    FILL(number);
    CHECK_STATUS(qcal_days_in_month(life->cal, year, months + 1, &number), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_days_in_month(life->cal, year, 0, &number), QCAL_ERR_INVALID_DATE);
    CHECK_UNTOUCHED(number);
    life_check_nothing(life, year, months + 1, 1);
    life_check_nothing(life, year, 0, 1);
}

/* Every day of these years, as far as they exist, by counting. Everything about one day of `sparse`. */
static inline void life_walk(struct life *life, int64_t first, int64_t last, int sparse) {
    int64_t jdn;
    first = first < life->user.first ? life->user.first : first;
    last = last > life->user.last ? life->user.last : last;
    jdn = life_start(life, first);
    for (int64_t a = first; a <= last; a++) {
        check_about("%s %s, year %d", life->formulas->name, life->pure ? "pure" : "impure", (int)user_written(&life->user, a));
        life_check_year(life, a);
        for (int month = 1; month <= life->formulas->months(a); month++) {
            for (int day = 1; day <= life->formulas->days(a, month); day++, jdn++) {
                life_check_day(life, a, month, day, jdn);
                if (jdn % sparse == 0 || (day == 1 && month == 1)) {
                    life_check_fields(life, a, month, day, jdn);
                }
            }
        }
        CHECK_INT(jdn, life_start(life, a + 1));
    }
}

#endif
