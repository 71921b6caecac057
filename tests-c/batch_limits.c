/*
 * Columns where memory and threads are refused: one thread allocates nothing, and where others cannot be started it does their work.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>

#include "allocator.h"
#include "columns.h"

#define MANY 200000
#define THREADS 4

static long started, start_limit = LONG_MAX;
static long for_threads; /* allocations that the C library takes to start them */

/* Stands for the function of the C library. */
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
    static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    long before;
    int status;
    if (started >= start_limit) {
        return EAGAIN;
    }
    if (real == NULL) {
        void *found = dlsym(RTLD_NEXT, "pthread_create");
        memcpy(&real, &found, sizeof real);
    }
    before = memory.calls;
    status = real(thread, attributes, start, argument);
    for_threads += memory.calls - before;
    started += status == 0;
    return status;
}

static void no_allocation(void) {
    static struct column_memory memory_of_columns;
    static const qcal_system systems[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_JALALI, QCAL_SYSTEM_HEBREW, QCAL_SYSTEM_CHINESE,
                                          QCAL_SYSTEM_ISLAMIC_CIVIL, QCAL_SYSTEM_ISLAMIC_UMALQURA};
    for (size_t i = 0; i < sizeof systems / sizeof systems[0]; i++) {
        qcal_calendar *cal = check_open(systems[i]);
        for (size_t k = 0; k < COLUMN_KINDS; k++) {
            for (int32_t level = QCAL_LEVEL_BEST; level <= QCAL_LEVEL_NEON; level++) {
                struct columns c = column_call(&column_kinds[k], &memory_of_columns, cal);
                qcal_batch_options options = column_options();
                qcal_status status;
                uint8_t bits[COLUMN_ROWS] = {0};
                qcal_date today;
                CHECK_OK(qcal_jdn_to_date(cal, 2451545, &today));
                /* Tables of other years are built when they are asked for. */
                for (int row = 0; row < COLUMN_ROWS && column_kinds[k].in[1] != 0; row++) {
                    ((int32_t *)memory_of_columns.in[0])[row] = today.year;
                }
                check_about("%s, %s", qcal_calendar_name(cal), column_kinds[k].name);
                options.level = level;
                options.valid_out = bits;
                c.options = &options;
                memory_watch(REFUSE_ALL);
                status = column_kinds[k].call(&c);
                memory_unwatch();
                CHECK_STATUS(status, QCAL_OK);
                CHECK_INT(memory.calls, 0);
            }
        }
    }
}

static int32_t days[MANY], expected[MANY], years[MANY];

static void few_threads(void) {
    qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    qcal_batch_options options = column_options();
    qcal_status status;
    for (int row = 0; row < MANY; row++) {
        days[row] = 2415021 + row % 70000;
    }
    CHECK_OK(qcal_batch_to_dates(cal, &options, MANY, days, expected, NULL, NULL, NULL));
    CHECK_INT(started, 0);
    options.threads = THREADS;
    for (start_limit = 0; start_limit <= THREADS; start_limit++) {
        started = 0;
        FILL(years);
        CHECK_OK(qcal_batch_to_dates(cal, &options, MANY, days, years, NULL, NULL, NULL));
        CHECK_INT(started, start_limit < THREADS ? start_limit : THREADS - 1);
        CHECK(memcmp(years, expected, sizeof years) == 0);
    }
    /* A few rows are no work for threads. */
    started = 0;
    CHECK_OK(qcal_batch_to_dates(cal, &options, 30000, days, years, NULL, NULL, NULL));
    CHECK_INT(started, 0);
    /* No memory: only to count the cores does the library itself ask for some. */
    for (options.threads = 0; options.threads <= THREADS; options.threads++) {
        FILL(years);
        started = for_threads = 0;
        memory_watch(REFUSE_ALL);
        status = qcal_batch_to_dates(cal, &options, MANY, days, years, NULL, NULL, NULL);
        memory_unwatch();
        CHECK_STATUS(status, QCAL_OK);
        CHECK_INT(memory.calls - for_threads, options.threads == 0);
        /* The C library may have kept what it needs for threads. */
        CHECK(options.threads < 2 ? started == 0 : started < options.threads);
        CHECK(memcmp(years, expected, sizeof years) == 0);
    }
}

/* Each allocation of the C library refused in turn, and that one and all later ones: the rows are there all the same. */
static void each_allocation_refused(void) {
    qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    qcal_batch_options options = column_options();
    start_limit = LONG_MAX;
    /* The cores are counted once, in the standard library, which takes memory that may not be refused. */
    options.threads = 0;
    CHECK_OK(qcal_batch_to_dates(cal, &options, MANY, days, years, NULL, NULL, NULL));
    for (options.threads = 0; options.threads <= THREADS; options.threads++) {
        for (int later = 0; later < 2; later++) {
            long calls = LONG_MAX;
            for (long k = 0; k < calls && k < 1000; k++) {
                qcal_status status;
                uint64_t invalid = 1;
                FILL(years);
                for_threads = 0;
                memory_watch(k, later ? LONG_MAX : k);
                status = qcal_batch_to_dates(cal, &options, MANY, days, years, NULL, NULL, &invalid);
                memory_unwatch();
                calls = memory.calls;
                CHECK_INT(calls, for_threads);
                CHECK_STATUS(status, QCAL_OK);
                CHECK_INT(invalid, 0);
                CHECK(memcmp(years, expected, sizeof years) == 0);
            }
            CHECK(calls < 1000);
        }
    }
}

int main(void) {
    no_allocation();
    few_threads();
    each_allocation_refused();
    return check_finish(600);
}
