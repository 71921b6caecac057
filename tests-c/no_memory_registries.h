/*
 * The registries of no_memory_registry.c: made with or without calendars in them, watched for what they allocate, checked and given back. To be
 * included by one source of a program.
 */
#ifndef NO_MEMORY_REGISTRIES_H
#define NO_MEMORY_REGISTRIES_H

#include "allocator.h"
#include "fresh.h"
#include "no_memory_calendars.h"

#define HUNDRED 100
#define DAY 2451545 /* in the window of every calendar here */
#define NEAR 400    /* days after it that are converted */

/* Where a calendar is registered. */
enum place { EMPTY, ONE, FULL, PROCESS, PLACES };
static const char *const place_names[PLACES] = {"an empty registry", "a registry with one", "a registry with a hundred", "the process"};

/* A call, and what it is refused. */
struct refusal {
    enum kind kind;
    enum place place;
    size_t names; /* of the calendar; a handle is asked for where it is one */
    long first, last;
};

static long process_registry; /* allocations that the process-wide registry keeps from its first use on */
static long held;             /* allocations less frees of all watched calls of this process */
static long ended;            /* logs whose destroy has run */
static long told[5];          /* events by number */

static void unwatch(void) {
    memory_unwatch();
    held += memory.live;
}

/* Everything between is done without memory, and asks for none. */
#define WITHOUT_MEMORY(...)         \
    do {                            \
        memory_watch(REFUSE_ALL);   \
        __VA_ARGS__;                \
        unwatch();                  \
        CHECK_INT(memory.calls, 0); \
    } while (0)

/* A log. */
static void end(void *data) {
    (void)data;
    ended++;
    fail_by_itself();
}
static void tell(void *data, int32_t event, const char *text) {
    (void)data;
    told[event] += text[0] != '\0';
    fail_by_itself();
}

/* The registry of a test with the calendars of its place in it, and a log; nothing at all in that of the process. */
static qcal_registry *furnished(enum place place) {
    qcal_registry *reg = NULL;
    int count = place == ONE ? 1 : place == FULL ? HUNDRED : 0;
    if (place == PROCESS) {
        return NULL;
    }
    memory_watch(REFUSE_NONE);
    CHECK_OK(qcal_registry_new(&reg));
    for (int i = 0; i < count; i++) {
        char text[20];
        const char *own = names[0];
        snprintf(text, sizeof text, "resident %d", i);
        names[0] = text;
        CHECK_OK(register_as(reg, RESIDENT, 1, NULL));
        names[0] = own;
    }
    CHECK_OK(qcal_registry_set_log(reg, tell, NULL, end));
    unwatch();
    return reg;
}

/* All names of a registry. */
static void list(const qcal_registry *reg, char *text, size_t size) {
    qcal_names *all = NULL;
    size_t used = 0;
    memory_watch(REFUSE_NONE);
    CHECK_OK(qcal_registry_names(reg, &all));
    for (size_t i = 0; i < qcal_names_count(all) && used < size; i++) {
        used += (size_t)snprintf(text + used, size - used, "%s\n", qcal_names_get(all, i));
    }
    qcal_names_destroy(all);
    unwatch();
    CHECK(used < size && strncmp(text, "Gregorian\n", 10) == 0);
}

static void check_refused(qcal_status status, qcal_status wanted) {
    char text[300] = "";
    size_t length = 0;
    CHECK_STATUS(status, wanted);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(wanted != QCAL_ERR_NO_MEMORY || strstr(text, "memory") != NULL);
    CHECK(wanted == QCAL_ERR_NO_MEMORY || length > 0);
}

static void check_free(const qcal_registry *reg, size_t count) {
    for (size_t i = 0; i < count; i++) {
        qcal_calendar *cal;
        qcal_status status;
        FILL(cal);
        WITHOUT_MEMORY(status = qcal_registry_open(reg, names[i], &cal));
        CHECK_STATUS(status, QCAL_ERR_NOT_FOUND);
        CHECK_UNTOUCHED(cal);
    }
}

static qcal_status open_by_name(const qcal_registry *reg, const char *name, qcal_calendar **cal) {
    return reg == NULL ? qcal_calendar_open(name, cal) : qcal_registry_open(reg, name, cal);
}

/* The registered calendar, by all its names and its id, in its window and out of it. */
static void check_works(const qcal_registry *reg, const struct refusal *what, qcal_calendar *cal) {
    qcal_system system = 0;
    qcal_fields fields;
    long far = 0;
    CHECK_OK(qcal_calendar_system(cal, &system));
    CHECK(system <= -2);
    for (size_t i = 0; i <= what->names; i++) {
        qcal_calendar *again = NULL;
        WITHOUT_MEMORY({
            CHECK_OK(i < what->names ? open_by_name(reg, names[i], &again) : qcal_registry_open_system(reg, system, &again));
            CHECK(again == cal);
            CHECK(qcal_calendar_retain(again) == cal);
            qcal_calendar_release(again);
            qcal_calendar_release(again);
        });
    }
    WITHOUT_MEMORY(for (int64_t jdn = DAY; jdn < DAY + NEAR; jdn += 13) { check_date_of(cal, what->kind, jdn); });
    memset(&fields, 0, sizeof fields);
    fields.size = sizeof fields;
    WITHOUT_MEMORY(CHECK_OK(qcal_describe(cal, DAY, &fields)));
    CHECK_INT(wanted_day(what->kind, fields.year, fields.month, fields.day), DAY);
    if (what->kind == LISTED) {
        return;
    }
    for (int all = 1; all >= 0; all--) { /* each by itself first, then by a table that is built only now */
        memory_watch(all != 0 ? 0 : LONG_MAX, LONG_MAX);
        check_date_of(cal, what->kind, wanted_day(what->kind, 9000, 3, 7));
        check_date_of(cal, what->kind, wanted_day(what->kind, 2, 12, 29));
        CHECK(!qcal_is_valid_date(cal, 9000, 3, wanted_days(what->kind, 9000, 3) + 1));
        unwatch();
        far += memory.refused;
    }
    CHECK((far > 0) == (what->kind >= BACKENDS)); /* else nothing was refused */
}

/* Gives back a registry, or what is in that of the process. Nothing is left behind, and every destroy has run. */
static void check_gives_back(qcal_registry *reg, long calendars) {
    WITHOUT_MEMORY({
        if (reg == NULL) {
            CHECK_OK(qcal_registry_clear(reg));
        }
        qcal_registry_release(reg);
    });
    CHECK_INT(held, reg == NULL ? process_registry : 0);
    CHECK_INT(destroyed, calendars);
    CHECK_INT(ended, reg != NULL);
}

static bool is_refused(const struct refusal *what) { return what->first != LONG_MAX; }

#endif
