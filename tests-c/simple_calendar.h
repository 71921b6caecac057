/*
 * A calendar of twelve months of thirty days, for tests that ask when its functions run and not what they answer: 1 January of year y is the day
 * 360 y. Needs no function of the library.
 */
#ifndef SIMPLE_CALENDAR_H
#define SIMPLE_CALENDAR_H

#include <stdbool.h>
#include <string.h>

#include "qcal.h"

/* The user_data. */
struct simple {
    const char *name;
    void (*midst)(struct simple *); /* what the next callback does before it answers */
    void (*last)(struct simple *);  /* what destroy does */
    int destroyed;
    qcal_calendar *held; /* for the two above */
};

static inline void simple_enter(struct simple *simple) {
    void (*midst)(struct simple *) = simple->midst;
    if (midst != NULL) {
        simple->midst = NULL; /* and only the next one */
        midst(simple);
    }
}

static inline qcal_status simple_months_in_year(void *data, int32_t year, int32_t *months) {
    (void)year;
    simple_enter((struct simple *)data);
    *months = 12;
    return QCAL_OK;
}

static inline qcal_status simple_days_in_month(void *data, int32_t year, int32_t month, int32_t *days) {
    (void)year;
    (void)month;
    simple_enter((struct simple *)data);
    *days = 30;
    return QCAL_OK;
}

static inline qcal_status simple_year_start(void *data, int32_t year, int64_t *jdn) {
    simple_enter((struct simple *)data);
    *jdn = 360 * (int64_t)year;
    return QCAL_OK;
}

static inline void simple_destroy(void *data) {
    struct simple *simple = (struct simple *)data;
    void (*last)(struct simple *) = simple->last; /* who waits for `destroyed` may take the struct away */
    __atomic_add_fetch(&simple->destroyed, 1, __ATOMIC_RELEASE);
    if (last != NULL) {
        last(simple);
    }
}

/* flags: QCAL_PURE or 0. */
static inline qcal_backend simple_backend(uint32_t flags) {
    qcal_backend backend;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = flags;
    backend.destroy = simple_destroy;
    backend.months_in_year = simple_months_in_year;
    backend.days_in_month = simple_days_in_month;
    backend.year_start = simple_year_start;
    return backend;
}

/* Whether a date of the calendar is this day. */
static inline bool simple_is_date(qcal_date date, int64_t jdn) {
    return date.year == jdn / 360 && date.month == jdn % 360 / 30 + 1 && date.day == jdn % 30 + 1;
}

#endif
