/*
 * Little calendars made of callbacks, for the tests of registries: each counts what it is asked, can run a part of a test in the middle of a
 * callback, and notes when it is destroyed.
 */
#ifndef BACKEND_CASES_H
#define BACKEND_CASES_H

#include "check.h"

/* What the callbacks of a calendar work with. It belongs to the test, so that it can be read after `destroy`. */
struct probe {
    int64_t shift;                  /* days that the calendar lies behind its rule: tells calendars of one rule apart */
    long asked;                     /* callbacks so far */
    long destroyed;                 /* calls of destroy */
    long late;                      /* callbacks after destroy */
    qcal_status answer;             /* what callbacks return in place of an answer, unless QCAL_OK */
    void (*inside)(struct probe *); /* is run by each callback, but not by those that it leads to */
    void (*at_end)(struct probe *); /* is run by destroy */
    bool is_inside;
    /* For the use of `inside` and `at_end`. */
    qcal_registry *registry;
    qcal_calendar *cal;
    struct probe *other;
    long at;
    long runs;
    long seen;
};

static inline qcal_status probe_asked(struct probe *probe) {
    probe->asked++;
    probe->late += probe->destroyed;
    if (probe->inside != NULL && !probe->is_inside) {
        probe->is_inside = true;
        probe->runs++;
        probe->inside(probe);
        probe->is_inside = false;
    }
    return probe->answer;
}

static inline void probe_destroy(void *user_data) {
    struct probe *probe = (struct probe *)user_data;
    probe->destroyed++;
    if (probe->at_end != NULL) {
        probe->at_end(probe);
    }
}

static inline int64_t floor_quotient(int64_t number, int64_t divisor) {
    return number / divisor - (number % divisor < 0);
}

/* The Gregorian rule with a year zero, as ISO 8601: the built-in calendar says what is right. */
static inline bool solar_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static inline int64_t solar_start(int64_t year) {
    int64_t before = year - 1;
    return 1721426 + 365 * before + floor_quotient(before, 4) - floor_quotient(before, 100) + floor_quotient(before, 400);
}

static inline qcal_status solar_months(void *user_data, int32_t year, int32_t *months) {
    (void)year;
    *months = 12;
    return probe_asked((struct probe *)user_data);
}

static inline qcal_status solar_days(void *user_data, int32_t year, int32_t month, int32_t *days) {
    *days = month == 2 ? 28 + solar_leap(year) : 30 + (month + month / 8) % 2;
    return probe_asked((struct probe *)user_data);
}

static inline qcal_status solar_year_start(void *user_data, int32_t year, int64_t *jdn) {
    struct probe *probe = (struct probe *)user_data;
    *jdn = solar_start(year) + probe->shift;
    return probe_asked(probe);
}

/* Months of 30 and 29 days in turn and 7 leap months of 30 days in 19 years, each the last of its year. Year 1 begins on this day. */
#define LUNAR_EPOCH 1721390

static inline bool lunar_leap(int64_t year) { return 7 * year + 1 - floor_quotient(7 * year + 1, 19) * 19 < 7; }

static inline int64_t lunar_start(int64_t year) {
    return LUNAR_EPOCH + 354 * (year - 1) + 30 * floor_quotient(7 * (year - 1) + 1, 19);
}

static inline int32_t lunar_length(int32_t month) { return month == 13 ? 30 : 29 + month % 2; }

static inline qcal_status lunar_months(void *user_data, int32_t year, int32_t *months) {
    *months = 12 + lunar_leap(year);
    return probe_asked((struct probe *)user_data);
}

static inline qcal_status lunar_days(void *user_data, int32_t year, int32_t month, int32_t *days) {
    (void)year;
    *days = lunar_length(month);
    return probe_asked((struct probe *)user_data);
}

static inline qcal_status lunar_year_start(void *user_data, int32_t year, int64_t *jdn) {
    struct probe *probe = (struct probe *)user_data;
    *jdn = lunar_start(year) + probe->shift;
    return probe_asked(probe);
}

/* Callbacks for a probe; QCAL_PURE or 0. */
static inline qcal_backend solar_backend(uint32_t pure) {
    qcal_backend backend;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO | pure;
    backend.destroy = probe_destroy;
    backend.months_in_year = solar_months;
    backend.days_in_month = solar_days;
    backend.year_start = solar_year_start;
    backend.first_year = -500;
    backend.last_year = 4000;
    backend.window_first_year = 1990;
    backend.window_last_year = 2030;
    return backend;
}

static inline qcal_backend lunar_backend(uint32_t pure) {
    qcal_backend backend = solar_backend(pure);
    backend.flags = QCAL_LUNISOLAR | pure;
    backend.months_in_year = lunar_months;
    backend.days_in_month = lunar_days;
    backend.year_start = lunar_year_start;
    backend.first_year = 1;
    return backend;
}

/* The Gregorian rule without callbacks, `shift` days later. The lengths of the months live as long as the program. */
static inline qcal_rule solar_rule(int64_t shift) {
    static const uint16_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static uint8_t bits[50];
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.flags = QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO;
    rule.epoch_jdn = 1721426 + shift;
    rule.first_year = -500;
    rule.last_year = 4000;
    rule.month_count = 12;
    rule.month_days = days;
    rule.leap_rule = QCAL_LEAP_BITS;
    rule.leap_month = 2;
    rule.leap_days = 1;
    rule.leap_cycle = 400;
    for (int year = 0; year < 400; year++) {
        if (solar_leap(year)) {
            bits[year / 8] |= (uint8_t)(1 << year % 8);
        }
    }
    rule.leap_bits = bits;
    return rule;
}

/* Registers a probe under one name. */
static inline qcal_status probe_register(qcal_registry *reg, const char *name, qcal_backend backend, struct probe *probe,
                                         qcal_calendar **cal) {
    return qcal_registry_register(reg, &name, 1, &backend, probe, cal);
}

static inline qcal_status rule_register(qcal_registry *reg, const char *name, int64_t shift, qcal_calendar **cal) {
    qcal_rule rule = solar_rule(shift);
    return qcal_registry_register_rule(reg, &name, 1, &rule, cal);
}

static inline qcal_registry *check_registry(void) {
    qcal_registry *reg = NULL;
    if (qcal_registry_new(&reg) != QCAL_OK || reg == NULL) {
        puts("cannot make a registry");
        exit(1);
    }
    return reg;
}

/* Whether a solar calendar `shift` days behind ISO 8601 is right, inside of its window and outside of it. */
static inline void check_solar(const qcal_calendar *cal, int64_t shift) {
    static const int32_t years[] = {-400, -1, 0, 1, 1582, 1900, 1989, 1990, 2000, 2024, 2030, 2031, 3999};
    qcal_calendar *iso = check_open(QCAL_SYSTEM_ISO8601);
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        for (int32_t month = 1; month <= 12; month++) {
            int64_t right = 0, jdn = 0;
            int32_t days = 0, right_days = 0;
            qcal_date date = {0, 0, 0};
            CHECK_OK(qcal_date_to_jdn(iso, years[i], month, 28, &right));
            CHECK_OK(qcal_date_to_jdn(cal, years[i], month, 28, &jdn));
            CHECK_INT(jdn, right + shift);
            CHECK_OK(qcal_jdn_to_date(cal, right + shift, &date));
            CHECK_DATE(date, years[i], month, 28);
            CHECK_OK(qcal_days_in_month(iso, years[i], month, &right_days));
            CHECK_OK(qcal_days_in_month(cal, years[i], month, &days));
            CHECK_INT(days, right_days);
        }
    }
    qcal_calendar_release(iso);
}

/* Whether a lunisolar calendar is right. */
static inline void check_lunar(const qcal_calendar *cal, int64_t shift) {
    static const int32_t years[] = {1, 2, 3, 19, 1580, 1990, 2000, 2001, 2003, 2030, 2500};
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        int32_t months = 0;
        int64_t right = lunar_start(years[i]) + shift;
        CHECK_OK(qcal_months_in_year(cal, years[i], &months));
        CHECK_INT(months, lunar_leap(years[i]) ? 13 : 12);
        for (int32_t month = 1; month <= 12 + lunar_leap(years[i]); month++) {
            int64_t jdn = 0;
            qcal_date date = {0, 0, 0};
            CHECK_OK(qcal_date_to_jdn(cal, years[i], month, 29, &jdn));
            CHECK_INT(jdn, right + 28);
            CHECK_OK(qcal_jdn_to_date(cal, right + 28, &date));
            CHECK_DATE(date, years[i], month, 29);
            right += lunar_length(month);
        }
    }
}

/* The detail text of the last failure. */
static inline const char *detail(void) {
    static char text[300];
    size_t length = 0;
    text[0] = '\0';
    (void)qcal_last_error(text, sizeof text, &length);
    return text;
}

static inline void check_has(const char *text, const char *part, const char *file, int line) {
    if (check_count(text != NULL && strstr(text, part) != NULL, file, line)) {
        printf("\"%s\" has no \"%s\"\n", text != NULL ? text : "(NULL)", part);
    }
}
#define CHECK_HAS(text, part) check_has(text, part, __FILE__, __LINE__)

/* The id of a calendar; 0, which no user's calendar has, if it tells none. */
static inline qcal_system system_of(const qcal_calendar *cal) {
    qcal_system system = 0;
    (void)qcal_calendar_system(cal, &system);
    return system;
}

/* No calendar of the registry has the name. */
static inline void check_free(const qcal_registry *reg, const char *name) {
    qcal_calendar *cal;
    FILL(cal);
    CHECK_STATUS(qcal_registry_open(reg, name, &cal), QCAL_ERR_NOT_FOUND);
    CHECK_UNTOUCHED(cal);
}

/* How many names the registry has, built-in ones included. */
static inline size_t count_names(const qcal_registry *reg) {
    qcal_names *names = NULL;
    size_t count;
    CHECK_OK(qcal_registry_names(reg, &names));
    count = qcal_names_count(names);
    qcal_names_destroy(names);
    return count;
}

#endif
