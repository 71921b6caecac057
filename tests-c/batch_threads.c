/*
 * Columns split among threads: the same rows, bits and counts as in one, for every function; bits read and written in one place; and several
 * threads that do so at once while calendars come and go. ThreadSanitizer looks on.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "columns.h"
#include "simple_calendar.h"

#define MANY 140003 /* two threads get pieces that are no multiple of a block as they come */
#define BITS (MANY / 8 + 16)
#define CALLERS 3
#define ROUNDS 10

struct split {
    int64_t in[3][MANY], out[3][MANY];
    uint8_t valid_in[BITS], valid_out[BITS];
    uint64_t invalid;
};
static struct split alone, shared;

/* Days of 90 years; of dates, one in 31 is none. */
static void fill(const struct column_kind *kind, struct split *space) {
    FILL(*space);
    for (int row = 0; row < MANY; row++) {
        int32_t day = 2440588 + (int32_t)((unsigned)row * 7919u % 32768u), year = 1970 + row % 90;
        int64_t wide = day;
        if (kind->in[1] != 0) {
            memcpy((char *)space->in[0] + 4 * row, &year, 4);
            ((uint8_t *)space->in[1])[row] = (uint8_t)(1 + row % 12);
            ((uint8_t *)space->in[2])[row] = (uint8_t)(row % 31);
        } else if (kind->in[0] == 4) {
            memcpy((char *)space->in[0] + 4 * row, &day, 4);
        } else {
            space->in[0][row] = wide;
        }
    }
    for (int byte = 0; byte < BITS; byte++) {
        space->valid_in[byte] = (uint8_t)(byte * 37 | 0x11);
    }
    memcpy(space->valid_out, space->valid_in, sizeof space->valid_out);
}

static qcal_status split_call(const struct column_kind *kind, struct split *space, const qcal_calendar *cal, qcal_batch_options *options,
                              bool in_place) {
    struct columns c;
    memset(&c, 0, sizeof c);
    c.cal = c.to = cal, c.options = options, c.n = MANY, c.invalid = &space->invalid, c.months = 7;
    for (int i = 0; i < 3; i++) {
        c.in[i] = kind->in[i] != 0 ? space->in[i] : NULL;
        c.out[i] = kind->out[i] == 0 ? NULL : in_place && kind->in[i] == kind->out[i] ? space->in[i] : space->out[i];
    }
    return kind->call(&c);
}

/* Where the bits that are read lie: apart from those written, in the same place, and there by another pointer and offset. */
enum { APART, SAME, SAME_OTHERWISE, PLACES };

static void same_as_alone(void) {
    qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        for (int place = APART; place < PLACES; place++) {
            for (int32_t threads = 2; threads <= 4; threads++) {
                bool in_place = threads % 2 == 0;
                for (int turn = 0; turn < 2; turn++) {
                    struct split *space = turn == 0 ? &alone : &shared;
                    qcal_batch_options options = column_options();
                    fill(&column_kinds[k], space);
                    options.threads = turn == 0 ? 1 : threads;
                    options.valid_out = space->valid_out;
                    options.valid_out_offset = (uint64_t)(8 + threads);
                    options.valid_in = place == APART ? space->valid_in : place == SAME ? space->valid_out : space->valid_out + 1;
                    options.valid_in_offset = (uint64_t)(place == APART ? 3 : place == SAME ? 8 + threads : threads);
                    check_about("%s, %d threads, bits %d", column_kinds[k].name, (int)threads, place);
                    CHECK_OK(split_call(&column_kinds[k], space, cal, &options, in_place));
                }
                CHECK(memcmp(&alone, &shared, sizeof alone) == 0);
                CHECK(alone.invalid > MANY / 8 && alone.invalid < MANY * 3 / 4);
            }
        }
    }
}

static struct caller {
    pthread_t thread;
    struct split space;
    const qcal_calendar *cal, *pure;
    long wrong;
} callers[CALLERS];

static void *call_again(void *argument) {
    struct caller *caller = argument;
    for (int round = 0; round < ROUNDS; round++) {
        const struct column_kind *kind = &column_kinds[round % 4];
        qcal_batch_options options = column_options();
        qcal_calendar *mine = NULL;
        struct simple simple = {"x-mine", NULL, NULL, 0, NULL};
        qcal_backend backend = simple_backend(QCAL_PURE);
        const char *name = "x-mine";
        qcal_registry *reg = NULL;
        options.threads = 3;
        fill(kind, &caller->space);
        caller->wrong += split_call(kind, &caller->space, round % 2 == 0 ? caller->cal : caller->pure, &options, round % 3 == 0) != QCAL_OK;
        /* One that is unregistered when its columns begin, and destroyed after them. */
        caller->wrong += qcal_registry_new(&reg) != QCAL_OK;
        caller->wrong += qcal_registry_register(reg, &name, 1, &backend, &simple, &mine) != QCAL_OK;
        caller->wrong += qcal_registry_unregister(reg, mine) != QCAL_OK;
        fill(kind, &caller->space);
        caller->wrong += split_call(kind, &caller->space, mine, &options, false) != QCAL_OK;
        qcal_calendar_release(mine);
        qcal_registry_release(reg);
        caller->wrong += simple.destroyed != 1;
    }
    return NULL;
}

static void several_callers(void) {
    struct simple simple = {"x-pure", NULL, NULL, 0, NULL};
    qcal_backend backend = simple_backend(QCAL_PURE);
    const char *name = "x-pure";
    qcal_registry *reg = NULL;
    qcal_calendar *pure = NULL;
    check_about("%s", "several callers");
    CHECK_OK(qcal_registry_new(&reg));
    CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &simple, &pure));
    for (int i = 0; i < CALLERS; i++) {
        callers[i].cal = check_open(QCAL_SYSTEM_HEBREW);
        callers[i].pure = pure;
        CHECK_INT(pthread_create(&callers[i].thread, NULL, call_again, &callers[i]), 0);
    }
    for (int i = 0; i < CALLERS; i++) {
        CHECK_INT(pthread_join(callers[i].thread, NULL), 0);
        CHECK_INT(callers[i].wrong, 0);
        CHECK(memcmp(&callers[i].space, &callers[0].space, sizeof callers[0].space) == 0);
    }
    qcal_calendar_release(pure);
    qcal_registry_release(reg);
    CHECK_INT(simple.destroyed, 1);
}

int main(void) {
    same_as_alone();
    several_callers();
    return check_finish(400);
}
