/*
 * For legacy_registry.c: a calendar whose callbacks do more than answer, and a crowd of threads around a registry. The calendar has the Gregorian
 * rule; what else it does is its plan.
 */
#ifndef LEGACY_REGISTRY_H
#define LEGACY_REGISTRY_H

#include <pthread.h>
#include <sched.h>
#include <unistd.h>

#include "check.h"

/* What a calendar does while it is asked, and what has been done to it. */
struct plan {
    const char *name;
    bool one_year;        /* a window of one year, to be quick */
    bool open_own_name;   /* ask for its own name */
    bool open_built_ins;  /* open all of them, as check_calendars has them */
    bool heap;            /* is freed when it is destroyed */
    qcal_registry *registry;
    struct plan *registers;        /* register this one, once */
    struct plan *registers_at_end; /* the same in destroy */
    long asked, own_name_asked, own_name_found, built_ins_opened, registered, destroyed;
};
#define PLAN(name) {name, false, false, false, false, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0}

static long plans_destroyed;
static pthread_mutex_t plans_lock = PTHREAD_MUTEX_INITIALIZER;

/* How many have been destroyed since this was last asked. */
static inline long destroyed(void) {
    long count;
    pthread_mutex_lock(&plans_lock);
    count = plans_destroyed;
    plans_destroyed = 0;
    pthread_mutex_unlock(&plans_lock);
    return count;
}

static inline qcal_backend plan_backend(const struct plan *plan);

static inline qcal_status plan_register_as(qcal_registry *registry, struct plan *plan, const char *const *names, size_t count,
                                           qcal_calendar **cal) {
    qcal_backend backend = plan_backend(plan);
    qcal_status status = qcal_registry_register(registry, names, count, &backend, plan, cal);
    memset(&backend, 0x5a, sizeof backend); /* nobody may look at it any more */
    plan->registered += status == QCAL_OK;
    return status;
}

static inline qcal_status plan_register(qcal_registry *registry, struct plan *plan, qcal_calendar **cal) {
    return plan_register_as(registry, plan, &plan->name, 1, cal);
}

static inline void plan_destroy(void *user_data) {
    struct plan *plan = (struct plan *)user_data;
    plan->destroyed++;
    pthread_mutex_lock(&plans_lock);
    plans_destroyed++;
    pthread_mutex_unlock(&plans_lock);
    if (plan->registers_at_end != NULL) {
        struct plan *next = plan->registers_at_end;
        plan->registers_at_end = NULL;
        plan_register(plan->registry, next, NULL);
    }
    if (plan->heap) {
        free(plan);
    }
}

static inline qcal_status plan_months_in_year(void *user_data, int32_t year, int32_t *months) {
    struct plan *plan = (struct plan *)user_data;
    qcal_calendar *cal = NULL;
    (void)year;
    __sync_fetch_and_add(&plan->asked, 1); /* several threads may ask */
    if (plan->open_own_name) {
        plan->own_name_asked++;
        plan->own_name_found += qcal_calendar_open(plan->name, &cal) == QCAL_OK;
    }
    for (size_t i = 0; plan->open_built_ins && i < check_calendar_count; i++) {
        plan->built_ins_opened += qcal_calendar_open_system(check_calendars[i].system, &cal) == QCAL_OK;
    }
    if (plan->registers != NULL) {
        struct plan *inner = plan->registers;
        plan->registers = NULL;
        plan_register(plan->registry, inner, NULL);
    }
    *months = 12;
    return QCAL_OK;
}

static inline qcal_status plan_days_in_month(void *user_data, int32_t year, int32_t month, int32_t *days) {
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    (void)user_data;
    *days = lengths[month - 1] + (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    return QCAL_OK;
}

static inline qcal_status plan_year_start(void *user_data, int32_t year, int64_t *jdn) {
    const int64_t before = year - 1; /* its years begin with 1 */
    (void)user_data;
    *jdn = 1721426 + 365 * before + before / 4 - before / 100 + before / 400;
    return QCAL_OK;
}

static inline qcal_backend plan_backend(const struct plan *plan) {
    qcal_backend backend;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = QCAL_PURE | QCAL_SOLAR;
    backend.destroy = plan_destroy;
    backend.months_in_year = plan_months_in_year;
    backend.days_in_month = plan_days_in_month;
    backend.year_start = plan_year_start;
    backend.window_first_year = plan->one_year ? 2000 : 0;
    backend.window_last_year = plan->one_year ? 2000 : 0;
    return backend;
}

/* 2000-01-01 and 1066-10-14 are days 2451545 and 2110701 of the rule. True if the calendar says so, in both directions. */
static inline bool is_right(const qcal_calendar *cal) {
    int64_t near = 0, far = 0;
    qcal_date date = {0, 0, 0};
    return qcal_date_to_jdn(cal, 2000, 1, 1, &near) == QCAL_OK && near == 2451545 && qcal_date_to_jdn(cal, 1066, 10, 14, &far) == QCAL_OK &&
           far == 2110695 && qcal_jdn_to_date(cal, far, &date) == QCAL_OK && date.year == 1066 && date.month == 10 && date.day == 14;
}

static inline void check_right(const qcal_calendar *cal) { CHECK(is_right(cal)); }

/* ---- Threads around a registry: writers register a calendar under two names and unregister it, readers look ------------------------------ */

#define CROWD_SECONDS 100 /* whoever waits for ever ends here */

struct crowd {
    qcal_registry *registry;
    int kind; /* keeps the names of different crowds apart */
    int readers, writers;
    long rounds; /* of each writer */
};

struct tally {
    long wrong, registered, opened, listed;
};

struct member {
    const struct crowd *crowd;
    const bool *done;
    int number;
    struct tally tally;
};

static bool crowd_done;
static long crowd_opened;

static inline bool crowd_is_done(void) {
    bool done;
    pthread_mutex_lock(&plans_lock);
    done = crowd_done;
    pthread_mutex_unlock(&plans_lock);
    return done;
}

/* How often readers have found a calendar, and more of it. */
static inline long crowd_count_opened(long more) {
    long opened;
    pthread_mutex_lock(&plans_lock);
    opened = crowd_opened += more;
    pthread_mutex_unlock(&plans_lock);
    return opened;
}

static inline void *crowd_write(void *argument) {
    struct member *member = (struct member *)argument;
    char first[32], second[32];
    const char *const names[] = {first, second};
    snprintf(first, sizeof first, "x-%d-%d-a", member->crowd->kind, member->number);
    snprintf(second, sizeof second, "x-%d-%d-b", member->crowd->kind, member->number);
    for (long round = 0; round < member->crowd->rounds; round++) {
        struct plan *plan = (struct plan *)calloc(1, sizeof *plan);
        qcal_calendar *cal = NULL;
        plan->name = first;
        plan->one_year = true;
        plan->heap = true; /* whoever has it open last destroys it */
        member->tally.wrong += plan_register_as(member->crowd->registry, plan, names, 2, &cal) != QCAL_OK;
        member->tally.registered++;
        member->tally.wrong += !is_right(cal);
        if (round % 50 == 0) { /* lets a reader find it, whatever the machine is doing */
            const long opened = crowd_count_opened(0);
            while (crowd_count_opened(0) == opened) {
                sched_yield();
            }
        }
        member->tally.wrong += qcal_registry_unregister(member->crowd->registry, cal) != QCAL_OK;
        qcal_calendar_release(cal);
    }
    return NULL;
}

/* Which of the writer's two names are in the list. */
static inline int names_listed(const qcal_names *names, const char *first, const char *second) {
    int found = 0;
    for (size_t i = 0; i < qcal_names_count(names); i++) {
        found += strcmp(qcal_names_get(names, i), first) == 0 || strcmp(qcal_names_get(names, i), second) == 0;
    }
    return found;
}

static inline void *crowd_read(void *argument) {
    struct member *member = (struct member *)argument;
    qcal_registry *registry = member->crowd->registry;
    char first[32], second[32];
    do {
        for (int writer = 0; writer < member->crowd->writers; writer++) {
            qcal_calendar *cal = NULL, *same = NULL;
            qcal_names *names = NULL;
            qcal_system system = 0;
            snprintf(first, sizeof first, "x-%d-%d-a", member->crowd->kind, writer);
            snprintf(second, sizeof second, "x-%d-%d-b", member->crowd->kind, writer);
            if (qcal_registry_open(registry, second, &cal) == QCAL_OK) {
                member->tally.opened++;
                crowd_count_opened(1);
                member->tally.wrong += !is_right(cal) || qcal_calendar_system(cal, &system) != QCAL_OK || system > -2;
                if (qcal_registry_open_system(registry, system, &same) == QCAL_OK) {
                    member->tally.wrong += same != cal;
                    qcal_calendar_release(same);
                }
                qcal_calendar_release(cal);
            }
            if (qcal_registry_names(registry, &names) != QCAL_OK || names_listed(names, first, second) == 1) {
                member->tally.wrong++;
            }
            member->tally.listed++;
            qcal_names_destroy(names);
        }
    } while (!crowd_is_done());
    return NULL;
}

static inline struct tally crowd_run(const struct crowd *crowd) {
    struct member members[8];
    pthread_t threads[8];
    struct tally sum = {0, 0, 0, 0};
    const int all = crowd->readers + crowd->writers;
    crowd_done = false;
    alarm(CROWD_SECONDS);
    for (int i = 0; i < all; i++) {
        memset(&members[i], 0, sizeof members[i]);
        members[i].crowd = crowd;
        members[i].number = i; /* writers come first */
        CHECK_INT(pthread_create(&threads[i], NULL, i < crowd->writers ? crowd_write : crowd_read, &members[i]), 0);
    }
    for (int i = 0; i < all; i++) {
        if (i == crowd->writers) {
            pthread_mutex_lock(&plans_lock);
            crowd_done = true;
            pthread_mutex_unlock(&plans_lock);
        }
        CHECK_INT(pthread_join(threads[i], NULL), 0);
        sum.wrong += members[i].tally.wrong;
        sum.registered += members[i].tally.registered;
        sum.opened += members[i].tally.opened;
        sum.listed += members[i].tally.listed;
    }
    alarm(0);
    return sum;
}

#endif
