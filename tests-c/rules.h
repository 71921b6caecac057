/*
 * The calendars of twelve months that follow a rule over again, as slowly and plainly as can be: a leap rule in words, month lengths, and
 * counting. Independent of the library; the rules are those of the calendars' own sources. Years here are continuous: 0 is the year before 1.
 */
#ifndef RULES_H
#define RULES_H

#include "check.h"
#include "golden/persian_corrections.h"

static inline int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }
static inline int64_t floor_mod(int64_t a, int64_t b) { return a - b * floor_div(a, b); }

/* The calendars that are here. */
static const qcal_system rule_systems[] = {
    QCAL_SYSTEM_GREGORIAN,        QCAL_SYSTEM_JULIAN,           QCAL_SYSTEM_MILANKOVIC,       QCAL_SYSTEM_JALALI,
    QCAL_SYSTEM_ISLAMIC_CIVIL,    QCAL_SYSTEM_ISO8601,          QCAL_SYSTEM_JALALI_2820,      QCAL_SYSTEM_BUDDHIST,
    QCAL_SYSTEM_ROC,              QCAL_SYSTEM_JAPANESE,         QCAL_SYSTEM_INDIAN,           QCAL_SYSTEM_ISLAMIC_TBLA,
    QCAL_SYSTEM_ISLAMIC_15C,      QCAL_SYSTEM_ISLAMIC_15A,      QCAL_SYSTEM_ISLAMIC_INDIAN_C, QCAL_SYSTEM_ISLAMIC_INDIAN_A,
    QCAL_SYSTEM_ISLAMIC_HABASH_C, QCAL_SYSTEM_ISLAMIC_HABASH_A,
};
#define RULE_SYSTEMS (sizeof rule_systems / sizeof rule_systems[0])

/* The place in the list; RULE_SYSTEMS for a calendar that is not here. */
static inline size_t rule_row(qcal_system system) {
    size_t row = 0;
    while (row < RULE_SYSTEMS && rule_systems[row] != system) {
        row++;
    }
    return row;
}
static inline bool rule_knows(qcal_system system) { return rule_row(system) < RULE_SYSTEMS; }

static inline bool rule_is_islamic(qcal_system system) {
    return system == QCAL_SYSTEM_ISLAMIC_CIVIL || (system >= QCAL_SYSTEM_ISLAMIC_TBLA && system <= QCAL_SYSTEM_ISLAMIC_HABASH_A);
}
static inline bool rule_is_jalali(qcal_system system) {
    return system == QCAL_SYSTEM_JALALI || system == QCAL_SYSTEM_JALALI_2820;
}

/* The Gregorian year that a year of these calendars is, or begins in. */
static inline int64_t rule_gregorian_year(qcal_system system, int64_t a) {
    return a + (system == QCAL_SYSTEM_BUDDHIST ? -543 : system == QCAL_SYSTEM_ROC ? 1911 : system == QCAL_SYSTEM_INDIAN ? 78 : 0);
}

/* Without the corrections of the official Iranian calendar, which are applied on top. */
static inline bool rule_is_leap_in_cycle(qcal_system system, int64_t a) {
    int64_t place = floor_mod(a - 1, 30) + 1, g = rule_gregorian_year(system, a);
    switch (system) {
    case QCAL_SYSTEM_JULIAN: /* every fourth year */
        return floor_mod(a, 4) == 0;
    case QCAL_SYSTEM_MILANKOVIC: /* every fourth year, of the centuries those that leave 2 or 6 when divided by nine */
        if (floor_mod(a, 100) == 0) {
            int64_t century = floor_mod(a / 100, 9);
            return century == 2 || century == 6;
        }
        return floor_mod(a, 4) == 0;
    case QCAL_SYSTEM_JALALI: /* eight years of 33 */
        return floor_mod(25 * floor_mod(a, 33) + 11, 33) < 8;
    case QCAL_SYSTEM_JALALI_2820: /* 683 years of 2820 */
        return floor_mod((floor_mod(a, 2820) + 2346) * 683, 2820) < 683;
    case QCAL_SYSTEM_ISLAMIC_CIVIL:
    case QCAL_SYSTEM_ISLAMIC_TBLA: /* Islamic: of 30 years these eleven */
        return place == 2 || place == 5 || place == 7 || place == 10 || place == 13 || place == 16 || place == 18 || place == 21 ||
               place == 24 || place == 26 || place == 29;
    case QCAL_SYSTEM_ISLAMIC_15C:
    case QCAL_SYSTEM_ISLAMIC_15A: /* the 15th for the 16th */
        return place == 2 || place == 5 || place == 7 || place == 10 || place == 13 || place == 15 || place == 18 || place == 21 ||
               place == 24 || place == 26 || place == 29;
    case QCAL_SYSTEM_ISLAMIC_INDIAN_C:
    case QCAL_SYSTEM_ISLAMIC_INDIAN_A: /* Fatimid */
        return place == 2 || place == 5 || place == 8 || place == 10 || place == 13 || place == 16 || place == 19 || place == 21 ||
               place == 24 || place == 27 || place == 29;
    case QCAL_SYSTEM_ISLAMIC_HABASH_C:
    case QCAL_SYSTEM_ISLAMIC_HABASH_A:
        return place == 2 || place == 5 || place == 8 || place == 11 || place == 13 || place == 16 || place == 19 || place == 21 ||
               place == 24 || place == 27 || place == 30;
    default: /* Gregorian years: every fourth, of the centuries every fourth */
        return floor_mod(g, 4) == 0 && (floor_mod(g, 100) != 0 || floor_mod(g, 400) == 0);
    }
}

static inline int64_t rule_cycle(qcal_system system) {
    switch (system) {
    case QCAL_SYSTEM_JULIAN: return 4;
    case QCAL_SYSTEM_MILANKOVIC: return 900;
    case QCAL_SYSTEM_JALALI: return 33;
    case QCAL_SYSTEM_JALALI_2820: return 2820;
    default: return rule_is_islamic(system) ? 30 : 400;
    }
}

/* First day of year 1. The official calendar of Iran has its own by counting back by the rule from any of its published years, such as
   1404, which began on 2460756 (2025-03-21); that is a day before the 2820-year arithmetic has it. */
static inline int64_t rule_epoch(qcal_system system) {
    switch (system) {
    case QCAL_SYSTEM_JULIAN: return 1721424;
    case QCAL_SYSTEM_JALALI: return 1948320;
    case QCAL_SYSTEM_JALALI_2820: return 1948321;
    case QCAL_SYSTEM_ISLAMIC_CIVIL:
    case QCAL_SYSTEM_ISLAMIC_15C:
    case QCAL_SYSTEM_ISLAMIC_INDIAN_C:
    case QCAL_SYSTEM_ISLAMIC_HABASH_C: return 1948440; /* Friday 16 July 622 Julian */
    case QCAL_SYSTEM_ISLAMIC_TBLA:
    case QCAL_SYSTEM_ISLAMIC_15A:
    case QCAL_SYSTEM_ISLAMIC_INDIAN_A:
    case QCAL_SYSTEM_ISLAMIC_HABASH_A: return 1948439; /* Thursday */
    case QCAL_SYSTEM_INDIAN: return 1749995;           /* 22 March 79 */
    case QCAL_SYSTEM_BUDDHIST: return 1523099;         /* 1 January -542 */
    case QCAL_SYSTEM_ROC: return 2419403;              /* 1 January 1912 */
    default: return 1721426;
    }
}

static inline bool rule_is_corrected(qcal_system system, int64_t a) {
    if (system == QCAL_SYSTEM_JALALI && a >= persian_corrections[0] && a <= persian_corrections[PERSIAN_CORRECTIONS - 1]) {
        for (int i = 0; i < PERSIAN_CORRECTIONS; i++) {
            if (persian_corrections[i] == a) {
                return true;
            }
        }
    }
    return false;
}

static inline bool rule_is_leap(qcal_system system, int64_t a) {
    return rule_is_corrected(system, a - 1) || (rule_is_leap_in_cycle(system, a) && !rule_is_corrected(system, a));
}


static inline int rule_days_in_year(qcal_system system, int64_t a) {
    return (rule_is_islamic(system) ? 354 : 365) + (rule_is_leap(system, a) ? 1 : 0);
}

static inline int rule_days_in_month(qcal_system system, int64_t a, int month) {
    static const int roman[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int leap = rule_is_leap(system, a) ? 1 : 0;
    if (rule_is_islamic(system)) {
        return month == 12 ? 29 + leap : 29 + month % 2;
    }
    if (rule_is_jalali(system)) {
        return month <= 6 ? 31 : month <= 11 ? 30 : 29 + leap;
    }
    if (system == QCAL_SYSTEM_INDIAN) {
        return month == 1 ? 30 + leap : month <= 6 ? 31 : 30;
    }
    return roman[month - 1] + (month == 2 ? leap : 0);
}

/* First day of a year: whole cycles, then year by year through the rest. */
static inline int64_t rule_year_start(qcal_system system, int64_t a) {
    static int64_t starts[RULE_SYSTEMS][2821]; /* of the years of one cycle, from the day that the cycle begins on; made on first use */
    int64_t cycle = rule_cycle(system), common = rule_is_islamic(system) ? 354 : 365;
    int64_t cycles = floor_div(a - 1, cycle), place = floor_mod(a - 1, cycle);
    size_t row = rule_row(system);
    if (starts[row][1] == 0) {
        for (int64_t y = 0; y < cycle; y++) {
            starts[row][y + 1] = starts[row][y] + common + (rule_is_leap_in_cycle(system, y + 1) ? 1 : 0);
        }
    }
    return rule_epoch(system) + cycles * starts[row][cycle] + starts[row][place] - (rule_is_corrected(system, a - 1) ? 1 : 0);
}

static inline int64_t rule_day(qcal_system system, int64_t a, int month, int day) {
    int64_t jdn = rule_year_start(system, a) + day - 1;
    for (int m = 1; m < month; m++) {
        jdn += rule_days_in_month(system, a, m);
    }
    return jdn;
}

static inline bool rule_has_year_zero(qcal_system system) { return system >= QCAL_SYSTEM_ISO8601 && system != QCAL_SYSTEM_JALALI_2820; }
/* The number that the calendar writes for a continuous year, and back. */
static inline int64_t rule_written(qcal_system system, int64_t a) { return a <= 0 && !rule_has_year_zero(system) ? a - 1 : a; }
static inline int64_t rule_continuous(qcal_system system, int64_t y) { return y < 0 && !rule_has_year_zero(system) ? y + 1 : y; }

/* The continuous year that a day lies in: whole cycles, a year that is early enough, then year by year. */
static inline int64_t rule_year_of(qcal_system system, int64_t jdn) {
    int64_t cycle = rule_cycle(system), days = rule_year_start(system, cycle + 1) - rule_epoch(system);
    int64_t passed = jdn - rule_epoch(system);
    int64_t a = floor_div(passed, days) * cycle + floor_mod(passed, days) / 367;
    while (rule_year_start(system, a + 1) <= jdn) {
        a++;
    }
    return a;
}

/* 1 Monday to 7 Sunday: JDN 0 was a Monday. */
static inline int rule_day_of_week(int64_t jdn) { return (int)floor_mod(jdn, 7) + 1; }

/* The first day of week 1: of the weeks that begin on weekday `first`, the first with at least `least` days in the year. */
static inline int64_t rule_week_one(qcal_system system, int64_t a, int first, int least) {
    int64_t new_year = rule_year_start(system, a), day = new_year - 7;
    while (rule_day_of_week(day) != first || day + 7 - new_year < least) {
        day++;
    }
    return day;
}

/* xorshift64*: the same numbers on every machine. */
static uint64_t rule_seed = 0x9e3779b97f4a7c15u;
static inline uint64_t rule_random(void) {
    rule_seed ^= rule_seed >> 12;
    rule_seed ^= rule_seed << 25;
    rule_seed ^= rule_seed >> 27;
    return rule_seed * 0x2545f4914f6cdd1du;
}
/* From first to last, both included. */
static inline int64_t rule_random_between(int64_t first, int64_t last) {
    return first + (int64_t)(rule_random() % ((uint64_t)(last - first) + 1));
}

#endif
