/*
 * A fault on purpose, for tests-c/sanitizers.sh to find:
 *
 *     sanitizer_fault none|ordered|race|written|read|twice|name|past|stack|leak|undefined
 *
 * Each is one that a caller of qcal can make. All but `name` and `undefined` happen inside the library, so that a checker which
 * finds them is known to watch it there; these two happen in C, `name` with memory of the library. `ordered` is `race` done right.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "check.h"

static qcal_registry *reg;
static qcal_calendar *cal;
static int64_t jdn;     /* of 2000-01-01 in `cal` */
static int64_t written; /* for two threads that do not know of each other */
static int done;        /* set by the first thread, awaited by the second */
static bool in_order;   /* whether the threads do that so that the second one sees what the first one did */

/* A calendar that has one owner: no registry has it any more. */
static void make_calendar(void) {
    static const uint16_t month_days[] = {365};
    static const char *const name = "x-fault";
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.epoch_jdn = 1721426;
    rule.month_count = 1;
    rule.month_days = month_days;
    CHECK_OK(qcal_registry_new(&reg));
    CHECK_OK(qcal_registry_register_rule(reg, &name, 1, &rule, &cal));
    CHECK_OK(qcal_registry_unregister(reg, cal));
    CHECK_OK(qcal_date_to_jdn(cal, 2000, 1, 1, &jdn));
    CHECK_INT(jdn, 1721426 + 1999 * 365);
}

static void *use(void *result) {
    *(qcal_status *)result = qcal_date_to_jdn(cal, 2000, 1, 1, &written);
    __atomic_store_n(&done, 1, in_order ? __ATOMIC_RELEASE : __ATOMIC_RELAXED);
    return NULL;
}

static void wait_for_use(void) {
    while (__atomic_load_n(&done, in_order ? __ATOMIC_ACQUIRE : __ATOMIC_RELAXED) == 0) {
    }
}

static void *use_and_release(void *result) {
    wait_for_use();
    *(qcal_status *)result = QCAL_OK;
    qcal_calendar_release(cal);
    return NULL;
}

static void *use_again(void *result) {
    wait_for_use();
    *(qcal_status *)result = qcal_date_to_jdn(cal, 2000, 1, 1, &written);
    return NULL;
}

static void in_two_threads(void *(*second)(void *)) {
    pthread_t threads[2];
    qcal_status results[2] = {-1, -1};
    CHECK_INT(pthread_create(&threads[0], NULL, use, &results[0]), 0);
    CHECK_INT(pthread_create(&threads[1], NULL, second, &results[1]), 0);
    CHECK_INT(pthread_join(threads[0], NULL), 0);
    CHECK_INT(pthread_join(threads[1], NULL), 0);
    CHECK_STATUS(results[0], QCAL_OK);
    CHECK_STATUS(results[1], QCAL_OK);
    CHECK_INT(written, jdn);
}

int main(int count, char **arguments) {
    const char *fault = count == 2 ? arguments[1] : "";
    /* volatile: compilers would see some of the faults, too */
    int32_t *volatile half = (int32_t *)malloc(sizeof(int32_t));
    volatile int largest = INT32_MAX;
    make_calendar();
    if (strcmp(fault, "ordered") == 0 || strcmp(fault, "race") == 0) { /* used by one, then released by the other */
        in_order = strcmp(fault, "ordered") == 0;
        in_two_threads(use_and_release);
        cal = NULL;
    } else if (strcmp(fault, "written") == 0) { /* to one variable, twice */
        in_two_threads(use_again);
    } else if (strcmp(fault, "read") == 0) {
        qcal_calendar_release(cal);
        qcal_date_to_jdn(cal, 2000, 1, 1, &jdn);
        cal = NULL;
    } else if (strcmp(fault, "twice") == 0) {
        qcal_calendar_release(cal);
    } else if (strcmp(fault, "name") == 0) {
        const char *volatile name = qcal_calendar_name(cal);
        qcal_calendar_release(cal);
        cal = NULL;
        CHECK(name[0] != '\0');
    } else if (strcmp(fault, "past") == 0) { /* eight bytes into four */
        qcal_date_to_jdn(cal, 2000, 1, 1, (int64_t *)(void *)half);
    } else if (strcmp(fault, "stack") == 0) {
        int32_t room[1] = {0};
        void *volatile place = room;
        qcal_date_to_jdn(cal, 2000, 1, 1, (int64_t *)place);
    } else if (strcmp(fault, "leak") == 0) {
        reg = NULL;
    } else if (strcmp(fault, "undefined") == 0) {
        largest = largest + 1;
    } else if (strcmp(fault, "none") != 0) {
        puts("usage: sanitizer_fault none|ordered|race|written|read|twice|name|past|stack|leak|undefined");
        return 2;
    }
    CHECK(largest != 0);
    qcal_calendar_release(cal);
    qcal_registry_release(reg);
    free(half);
    return check_finish(5);
}
