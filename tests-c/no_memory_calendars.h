/*
 * The calendars that no_memory_registry.c registers: each kind that there is, and what its dates have to be, by formulas of their own. To be
 * included by one source of a program.
 */
#ifndef NO_MEMORY_CALENDARS_H
#define NO_MEMORY_CALENDARS_H

#include "rules.h"

#define MANY 64 /* names of one calendar: as many as there may be */

static char many[MANY][20];
static const char *names[MANY];
static long destroyed; /* calendars whose destroy has run */

static void make_names(void) {
    for (int i = 0; i < MANY; i++) {
        snprintf(many[i], sizeof many[i], "calendar %d", i);
        names[i] = many[i];
    }
}

/* Kinds of calendars. First those made of callbacks, which have something to destroy. */
enum kind {
    PURE,       /* asked once */
    IMPURE,     /* asked always */
    CONVERTING, /* converts by itself */
    NAMED,      /* has names for months and weekdays */
    CHANGING,   /* is refused in any case, after memory has been taken: it answers otherwise when it is asked again */
    BACKENDS,
    EVEN = BACKENDS, /* no leap years */
    TESTED,          /* the Julian calendar */
    BITS,            /* the Islamic one */
    TESTED_MONTHS,   /* every third year has a month more */
    BITS_MONTHS,     /* the same */
    LISTED,          /* first days of months */
    NAMED_RULE,      /* as EVEN, with names */
    KINDS,
    RESIDENT = KINDS /* as EVEN, of two years: quickly made */
};
static const char *const kind_names[KINDS] = {
    "pure", "impure", "converting", "with names", "changing", "even rule", "tested rule", "rule by bits", "tested rule with leap months",
    "rule by bits with leap months", "rule by first days", "rule with names",
};

/* What users' functions fail at is not the failure of the call around them. */
static void fail_by_itself(void) {
    qcal_calendar *none;
    (void)qcal_calendar_open(NULL, &none);
}
static void destroy(void *data) {
    (void)data;
    destroyed++;
    fail_by_itself();
}

/* The calendar of the callbacks: twelve months of 30 days and one of 5, or 6 in every fourth year. */
static int64_t coptic_start(int64_t year) { return 1825030 + 365 * (year - 1) + floor_div(year, 4); }
static int32_t coptic_days(int64_t year, int month) { return month < 13 ? 30 : floor_mod(year, 4) == 3 ? 6 : 5; }
static int64_t coptic_day(int64_t year, int month, int day) { return coptic_start(year) + 30 * (month - 1) + day - 1; }

static qcal_status months_in_year(void *data, int32_t year, int32_t *months) {
    long *asked = (long *)data;
    *months = 13;
    if (asked != NULL && year == 1717 && (*asked)++ > 0) {
        *months = 12;
    }
    return QCAL_OK;
}
static qcal_status days_in_month(void *data, int32_t year, int32_t month, int32_t *days) {
    (void)data;
    *days = coptic_days(year, month);
    return QCAL_OK;
}
static qcal_status year_start(void *data, int32_t year, int64_t *jdn) {
    (void)data;
    *jdn = coptic_start(year);
    return QCAL_OK;
}
static qcal_status date_to_jdn(void *data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    (void)data;
    *jdn = coptic_day(year, month, day);
    return QCAL_OK;
}
static qcal_status jdn_to_date(void *data, int64_t jdn, qcal_date *date) {
    int64_t year = floor_div(4 * (jdn - 1825030) + 1463, 1461), day = jdn - coptic_start(year);
    (void)data;
    date->year = (int32_t)year;
    date->month = (int32_t)(day / 30 + 1);
    date->day = (int32_t)(day % 30 + 1);
    return QCAL_OK;
}

#define LIST_YEAR 1400
#define LIST_YEARS 100
static int64_t list_start(int64_t month) { return 2443830 + 29 * month + (month + 1) / 2; } /* 30 and 29 days in turn */

/* What a date of a calendar is, and how long its months are. */
static int64_t wanted_day(enum kind kind, int64_t year, int month, int day) {
    switch (kind) {
    case EVEN:
    case NAMED_RULE: return 1721426 + 360 * (year - 1) + 30 * (month - 1) + day - 1;
    case TESTED: return rule_day(QCAL_SYSTEM_JULIAN, year, month, day);
    case BITS: return rule_day(QCAL_SYSTEM_ISLAMIC_CIVIL, year, month, day);
    case TESTED_MONTHS:
    case BITS_MONTHS: return 1721426 + 360 * (year - 1) + 30 * floor_div(year - 1, 3) + 30 * (month - 1) + day - 1;
    case LISTED: return list_start(12 * (year - LIST_YEAR) + month - 1) + day - 1;
    default: return coptic_day(year, month, day);
    }
}
static int wanted_days(enum kind kind, int64_t year, int month) {
    switch (kind) {
    case TESTED: return rule_days_in_month(QCAL_SYSTEM_JULIAN, year, month);
    case BITS: return rule_days_in_month(QCAL_SYSTEM_ISLAMIC_CIVIL, year, month);
    case LISTED: return 29 + month % 2;
    default: return kind < BACKENDS ? coptic_days(year, month) : 30;
    }
}

static qcal_status register_backend(qcal_registry *reg, enum kind kind, size_t count, qcal_calendar **cal) {
    static long asked;
    qcal_backend backend;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = kind == IMPURE ? 0 : QCAL_PURE;
    backend.destroy = destroy;
    backend.months_in_year = months_in_year;
    backend.days_in_month = days_in_month;
    if (kind == CONVERTING) {
        backend.date_to_jdn = date_to_jdn;
        backend.jdn_to_date = jdn_to_date;
    } else {
        backend.year_start = year_start;
    }
    if (kind == NAMED) {
        backend.month_names = names;
        backend.month_name_count = 13;
        backend.weekday_names = names;
        backend.weekday_name_count = 7;
    }
    asked = 0;
    return qcal_registry_register(reg, names, count, &backend, kind == CHANGING ? &asked : NULL, cal);
}

static qcal_status register_rule(qcal_registry *reg, enum kind kind, size_t count, qcal_calendar **cal) {
    static const uint16_t even[] = {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30};
    static const uint16_t roman[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const uint16_t lunar[] = {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};
    static const uint8_t islamic_bits[] = {0xa4, 0x24, 0x25, 0x25}, third[] = {0x01}; /* years 2 5 7 10 13 16 18 21 24 26 29 of 30 */
    static int64_t starts[12 * LIST_YEARS + 1];
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.epoch_jdn = kind == TESTED ? 1721424 : kind == BITS ? 1948440 : kind == LISTED ? 0 : 1721426;
    rule.month_count = 12;
    rule.month_days = kind == TESTED ? roman : kind == BITS ? lunar : kind == LISTED ? NULL : even;
    if (kind == TESTED || kind == TESTED_MONTHS) { /* a mod leap_cycle < 1 */
        rule.leap_rule = QCAL_LEAP_TEST;
        rule.leap_mul = 1;
        rule.leap_below = 1;
    } else if (kind == BITS || kind == BITS_MONTHS) {
        rule.leap_rule = QCAL_LEAP_BITS;
        rule.leap_bits = kind == BITS ? islamic_bits : third;
    }
    if (rule.leap_rule != QCAL_LEAP_NONE) {
        rule.leap_cycle = kind == TESTED ? 4 : kind == BITS ? 30 : 3;
        rule.leap_month = kind == TESTED ? 2 : kind == BITS ? 12 : 6;
        rule.leap_days = 1;
    }
    if (kind == TESTED_MONTHS || kind == BITS_MONTHS) {
        rule.leap_rule += QCAL_LEAP_INTERCALARY;
        rule.leap_days = 30;
    }
    if (kind == LISTED) {
        for (int month = 0; month <= 12 * LIST_YEARS; month++) {
            starts[month] = list_start(month);
        }
        rule.first_year = LIST_YEAR;
        rule.month_starts = starts;
        rule.month_start_count = 12 * LIST_YEARS + 1;
    }
    if (kind == RESIDENT) {
        rule.first_year = 1970;
        rule.last_year = 1971;
    }
    if (kind == NAMED_RULE) {
        rule.month_names = names;
        rule.month_name_count = 12;
        rule.weekday_names = names;
        rule.weekday_name_count = 7;
    }
    return qcal_registry_register_rule(reg, names, count, &rule, cal);
}

static qcal_status register_as(qcal_registry *reg, enum kind kind, size_t count, qcal_calendar **cal) {
    return kind < BACKENDS ? register_backend(reg, kind, count, cal) : register_rule(reg, kind, count, cal);
}

/* One day, there and back. */
static void check_date_of(const qcal_calendar *cal, enum kind kind, int64_t jdn) {
    qcal_date date = {0, 0, 0};
    int64_t back = 0;
    int32_t days = 0;
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK_INT(wanted_day(kind, date.year, date.month, date.day), jdn);
    CHECK(date.day >= 1 && date.day <= wanted_days(kind, date.year, date.month));
    CHECK_OK(qcal_date_to_jdn(cal, date.year, date.month, date.day, &back));
    CHECK_INT(back, jdn);
    CHECK_OK(qcal_days_in_month(cal, date.year, date.month, &days));
    CHECK_INT(days, wanted_days(kind, date.year, date.month));
}

#endif
