/*
 * Calendars as a program would write them for qcal_registry_register(): each a few formulas, and callbacks that answer by them, count how often
 * they are asked, and count what they should never have been asked. Years here are continuous: 0 is the year before 1.
 */
#ifndef USER_CALENDARS_H
#define USER_CALENDARS_H

#include "rules.h"

/* A calendar by its formulas. */
struct formulas {
    const char *name;
    uint32_t family;
    int days_per_week;
    int mean_year; /* days; where the search for a year begins */
    int (*months)(int64_t a);
    int (*days)(int64_t a, int month);
    int64_t (*start)(int64_t a);
    bool (*leap)(int64_t a);
    int64_t (*months_before)(int64_t a);
};

/* What the calendars with twelve months have in common. */
static inline int twelve_months(int64_t a) {
    (void)a;
    return 12;
}
static inline int64_t twelve_months_before(int64_t a) { return 12 * a; }
static inline bool never_leap(int64_t a) {
    (void)a;
    return false;
}
static inline int roman_days(bool leap, int month) { return month == 2 ? (leap ? 29 : 28) : 30 + (month + month / 8) % 2; }

static inline bool gregorian_leap(int64_t a) { return a % 4 == 0 && (a % 100 != 0 || a % 400 == 0); }
static inline int gregorian_days(int64_t a, int month) { return roman_days(gregorian_leap(a), month); }
static inline int64_t gregorian_start(int64_t a) {
    return 1721426 + 365 * (a - 1) + floor_div(a - 1, 4) - floor_div(a - 1, 100) + floor_div(a - 1, 400);
}

static inline bool julian_leap(int64_t a) { return a % 4 == 0; }
static inline int julian_days(int64_t a, int month) { return roman_days(julian_leap(a), month); }
static inline int64_t julian_start(int64_t a) { return 1721424 + 365 * (a - 1) + floor_div(a - 1, 4); }

static inline bool islamic_leap(int64_t a) { return floor_mod(11 * a + 14, 30) < 11; }
static inline int islamic_days(int64_t a, int month) { return month == 12 ? (islamic_leap(a) ? 30 : 29) : month % 2 != 0 ? 30 : 29; }
static inline int64_t islamic_start(int64_t a) { return 1948440 + 354 * (a - 1) + floor_div(11 * a + 3, 30); }

/* Twelve months of 30 days and one of five or six. */
static inline int thirteen_months(int64_t a) {
    (void)a;
    return 13;
}
static inline int64_t thirteen_months_before(int64_t a) { return 13 * a; }
static inline bool coptic_leap(int64_t a) { return floor_mod(a, 4) == 3; }
static inline int coptic_days(int64_t a, int month) { return month < 13 ? 30 : coptic_leap(a) ? 6 : 5; }
static inline int64_t coptic_start(int64_t a) { return 1825030 + 365 * (a - 1) + floor_div(a, 4); }

/* Years of 12 and 13 months, seven of the latter in 19: Hebrew, and a simpler one by the same cycle. */
static inline bool metonic_leap(int64_t a) { return floor_mod(7 * a + 1, 19) < 7; }
static inline int metonic_months(int64_t a) { return metonic_leap(a) ? 13 : 12; }
static inline int64_t metonic_months_before(int64_t a) { return floor_div(235 * a - 234, 19); }
static inline int metonic_days(int64_t a, int month) {
    (void)a;
    return month % 2 != 0 ? 30 : 29;
}
static inline int64_t metonic_start(int64_t a) {
    return 1500000 + 354 * (a - 1) + 30 * (metonic_months_before(a) - 12 * (a - 1));
}

/* The day of the mean new moon, counted from the first, put off if it falls on a Sunday, Wednesday or Friday. */
static inline int64_t hebrew_new_moon(int64_t a) {
    int64_t months = metonic_months_before(a), day = 29 * months + floor_div(12084 + 13753 * months, 25920);
    return floor_mod(3 * (day + 1), 7) < 3 ? day + 1 : day;
}
/* ... and put off again where a year would get 356 or 382 days. */
static inline int64_t hebrew_start(int64_t a) {
    int64_t here = hebrew_new_moon(a);
    int put_off = hebrew_new_moon(a + 1) - here == 356 ? 2 : here - hebrew_new_moon(a - 1) == 382 ? 1 : 0;
    return 347998 + here + put_off;
}
static inline int hebrew_days(int64_t a, int month) {
    if (month == 2 || month == 3) { /* the two that make up the length of the year */
        int64_t last_digit = (hebrew_start(a + 1) - hebrew_start(a)) % 10;
        return month == 2 ? (last_digit == 5 ? 30 : 29) : last_digit == 3 ? 29 : 30;
    }
    if (metonic_leap(a) && month >= 6) { /* Adar I, and every later month one place on */
        return month == 6 || month % 2 == 0 ? 30 : 29;
    }
    return month % 2 != 0 ? 30 : 29;
}

/* A company's year: from the Sunday nearest 1 February, quarters of 4, 4 and 5 weeks, the 53rd week in the last month. */
static inline int64_t company_start(int64_t a) {
    int64_t first = gregorian_start(a) + 28; /* 29 January */
    return first + floor_mod(6 - first, 7);
}
static inline bool company_leap(int64_t a) { return company_start(a + 1) - company_start(a) == 371; }
static inline int company_days(int64_t a, int month) { return month == 12 && company_leap(a) ? 42 : month % 3 == 0 ? 35 : 28; }

/* 400 days and then 31 months of one day. */
static inline int uneven_months(int64_t a) {
    (void)a;
    return 32;
}
static inline int64_t uneven_months_before(int64_t a) { return 32 * a; }
static inline int uneven_days(int64_t a, int month) {
    (void)a;
    return month == 1 ? 400 : 1;
}
static inline int64_t uneven_start(int64_t a) { return 1000000 + 431 * (a - 1); }

/* One month a year. */
static inline int single_months(int64_t a) {
    (void)a;
    return 1;
}
static inline int64_t single_months_before(int64_t a) { return a; }
static inline bool single_leap(int64_t a) { return a % 3 == 0; }
static inline int single_days(int64_t a, int month) {
    (void)month;
    return single_leap(a) ? 361 : 360;
}
static inline int64_t single_start(int64_t a) { return 500000 + 360 * (a - 1) + floor_div(a - 1, 3); }

/* 32 months a year. */
static inline bool many_leap(int64_t a) { return a % 5 == 0; }
static inline int many_days(int64_t a, int month) { return 11 + month % 2 + (month == 32 && many_leap(a) ? 1 : 0); }
static inline int64_t many_start(int64_t a) { return 2000000 + 368 * (a - 1) + floor_div(a - 1, 5); }

/* Weeks of five days, 73 a year. */
static inline int pentad_days(int64_t a, int month) {
    (void)a;
    return month < 12 ? 30 : 35;
}
static inline int64_t pentad_start(int64_t a) { return 1900000 + 365 * (a - 1); }

enum { GREGORIAN, JULIAN, ISLAMIC, COPTIC, HEBREW, METONIC, COMPANY, UNEVEN, SINGLE, MANY, PENTADS, FORMULAS };
/* Names beginning with x- are never those of built-in calendars. */
static const struct formulas all_formulas[FORMULAS] = {
    {"x-gregorian", QCAL_SOLAR, 7, 365, twelve_months, gregorian_days, gregorian_start, gregorian_leap, twelve_months_before},
    {"x-julian", QCAL_SOLAR, 7, 365, twelve_months, julian_days, julian_start, julian_leap, twelve_months_before},
    {"x-islamic", QCAL_LUNAR, 7, 354, twelve_months, islamic_days, islamic_start, islamic_leap, twelve_months_before},
    {"x-coptic", QCAL_SOLAR, 7, 365, thirteen_months, coptic_days, coptic_start, coptic_leap, thirteen_months_before},
    {"x-hebrew", QCAL_LUNISOLAR, 7, 365, metonic_months, hebrew_days, hebrew_start, metonic_leap, metonic_months_before},
    {"x-metonic", QCAL_LUNISOLAR, 10, 365, metonic_months, metonic_days, metonic_start, metonic_leap, metonic_months_before},
    {"x-company", 0, 7, 365, twelve_months, company_days, company_start, company_leap, twelve_months_before},
    {"x-uneven", 0, 7, 431, uneven_months, uneven_days, uneven_start, never_leap, uneven_months_before},
    {"x-one month", 0, 1, 360, single_months, single_days, single_start, single_leap, single_months_before},
    {"x-32 months", 0, 32, 368, uneven_months, many_days, many_start, many_leap, uneven_months_before},
    {"x-pentads", 0, 5, 365, twelve_months, pentad_days, pentad_start, never_leap, twelve_months_before},
};

/* The user_data of a calendar. */
struct user_calendar {
    const struct formulas *formulas;
    bool year_zero;
    int64_t first, last; /* continuous years that exist */
    long asked;          /* questions */
    long strange;        /* those about what does not exist */
    long destroyed;
};

static inline int32_t user_written(const struct user_calendar *user, int64_t a) { return (int32_t)(a <= 0 && !user->year_zero ? a - 1 : a); }
static inline int64_t user_continuous(const struct user_calendar *user, int32_t year) {
    return year < 0 && !user->year_zero ? (int64_t)year + 1 : year;
}

/* Counts a question about a date; 1 stands for what is not asked about. The continuous year. */
static inline int64_t user_asked(struct user_calendar *user, int32_t year, int32_t month, int32_t day) {
    int64_t a = user_continuous(user, year);
    user->asked++;
    if (a < user->first || a > user->last || (year == 0 && !user->year_zero) || month < 1 || month > user->formulas->months(a) || day < 1 ||
        day > user->formulas->days(a, month)) {
        user->strange++;
    }
    return a;
}

static qcal_status user_months_in_year(void *data, int32_t year, int32_t *months) {
    struct user_calendar *user = (struct user_calendar *)data;
    *months = user->formulas->months(user_asked(user, year, 1, 1));
    return QCAL_OK;
}

static qcal_status user_days_in_month(void *data, int32_t year, int32_t month, int32_t *days) {
    struct user_calendar *user = (struct user_calendar *)data;
    *days = user->formulas->days(user_asked(user, year, month, 1), month);
    return QCAL_OK;
}

static qcal_status user_year_start(void *data, int32_t year, int64_t *jdn) {
    struct user_calendar *user = (struct user_calendar *)data;
    *jdn = user->formulas->start(user_asked(user, year, 1, 1));
    return QCAL_OK;
}

static qcal_status user_date_to_jdn(void *data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    struct user_calendar *user = (struct user_calendar *)data;
    int64_t a = user_asked(user, year, month, day);
    *jdn = user->formulas->start(a) + day - 1;
    for (int m = 1; m < month; m++) {
        *jdn += user->formulas->days(a, m);
    }
    return QCAL_OK;
}

static qcal_status user_jdn_to_date(void *data, int64_t jdn, qcal_date *date) {
    struct user_calendar *user = (struct user_calendar *)data;
    const struct formulas *formulas = user->formulas;
    int64_t a = 1 + floor_div(jdn - formulas->start(1), formulas->mean_year);
    a -= floor_div(formulas->start(a) - jdn, formulas->mean_year); /* once more, as far off as the mean leads in a million years */
    while (formulas->start(a) > jdn) {
        a--;
    }
    while (formulas->start(a + 1) <= jdn) {
        a++;
    }
    user->asked++;
    if (a < user->first || a > user->last) {
        user->strange++;
    }
    jdn -= formulas->start(a);
    date->year = user_written(user, a);
    date->month = 1;
    while (jdn >= formulas->days(a, date->month)) {
        jdn -= formulas->days(a, date->month++);
    }
    date->day = (int32_t)jdn + 1;
    return QCAL_OK;
}

static qcal_status user_is_leap_year(void *data, int32_t year, int32_t *flag) {
    struct user_calendar *user = (struct user_calendar *)data;
    *flag = user->formulas->leap(user_asked(user, year, 1, 1)) ? 1 : 0;
    return QCAL_OK;
}

static qcal_status user_months_before_year(void *data, int32_t year, int64_t *months) {
    struct user_calendar *user = (struct user_calendar *)data;
    *months = user->formulas->months_before(user_asked(user, year, 1, 1));
    return QCAL_OK;
}

static void user_destroy(void *data) { ((struct user_calendar *)data)->destroyed++; }

/* Which callbacks a backend has besides the two that are required. */
enum { BY_YEAR = 1, BY_DATE = 2, SAYS_LEAP = 4, COUNTS_MONTHS = 8 };

/* The backend of a calendar, and its user_data filled in. flags: QCAL_PURE, QCAL_PROLEPTIC, QCAL_YEAR_ZERO. */
static inline qcal_backend user_backend(struct user_calendar *user, const struct formulas *formulas, uint32_t flags, int callbacks,
                                        int32_t first_year, int32_t last_year) {
    qcal_backend backend;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = formulas->family | flags;
    backend.destroy = user_destroy;
    backend.months_in_year = user_months_in_year;
    backend.days_in_month = user_days_in_month;
    backend.year_start = (callbacks & BY_YEAR) != 0 ? user_year_start : NULL;
    backend.date_to_jdn = (callbacks & BY_DATE) != 0 ? user_date_to_jdn : NULL;
    backend.jdn_to_date = (callbacks & BY_DATE) != 0 ? user_jdn_to_date : NULL;
    backend.is_leap_year = (callbacks & SAYS_LEAP) != 0 ? user_is_leap_year : NULL;
    backend.months_before_year = (callbacks & COUNTS_MONTHS) != 0 ? user_months_before_year : NULL;
    backend.days_per_week = formulas->days_per_week;
    backend.first_year = first_year;
    backend.last_year = last_year;
    memset(user, 0, sizeof *user);
    user->formulas = formulas;
    user->year_zero = (flags & QCAL_YEAR_ZERO) != 0;
    if (first_year == 0 && last_year == 0) { /* the defaults of the header */
        first_year = (flags & QCAL_PROLEPTIC) != 0 ? -9999 : 1;
        last_year = 9999;
    }
    user->first = user_continuous(user, first_year);
    user->last = user_continuous(user, last_year);
    return backend;
}

#endif
