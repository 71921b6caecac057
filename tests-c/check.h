/*
 * Assertions for the tests in C and C++: they are counted, and a failed one says where it stands and what both values were.
 * One program is one test: main() runs assertions and returns check_finish(LEAST NUMBER OF ASSERTIONS).
 *
 * Not for use by several threads at once: threads collect results, and main() checks them.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "qcal.h"

/* Failures beyond this many are counted and not printed. */
#define CHECK_PRINTED 50

static long check_passed;
static long check_failed;
static char check_context[200];

/* What the following assertions are about, printed with a failure: calendar, date ... */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
static inline void check_about(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(check_context, sizeof check_context, format, arguments);
    va_end(arguments);
}

/* Counts one assertion; true if its failure is to be printed. */
static inline bool check_count(bool passed, const char *file, int line) {
    if (passed) {
        check_passed++;
        return false;
    }
    if (check_failed++ >= CHECK_PRINTED) {
        return false;
    }
    printf("%s:%d: %s%s", file, line, check_context, check_context[0] != '\0' ? ": " : "");
    return true;
}

static inline void check_true(bool value, const char *text, const char *file, int line) {
    if (check_count(value, file, line)) {
        printf("not so: %s\n", text);
    }
}

static inline void check_int(long long found, long long wanted, const char *text, const char *file, int line) {
    if (check_count(found == wanted, file, line)) {
        printf("%s is %lld, not %lld\n", text, found, wanted);
    }
}

static inline void check_text(const char *found, const char *wanted, const char *text, const char *file, int line) {
    if (check_count(found != NULL && wanted != NULL && strcmp(found, wanted) == 0, file, line)) {
        printf("%s is \"%s\", not \"%s\"\n", text, found != NULL ? found : "(NULL)", wanted != NULL ? wanted : "(NULL)");
    }
}

static inline void check_status(qcal_status found, qcal_status wanted, const char *text, const char *file, int line) {
    if (check_count(found == wanted, file, line)) {
        printf("%s gives %s, not %s\n", text, qcal_status_name(found), qcal_status_name(wanted));
    }
}

static inline void check_date(qcal_date found, int32_t year, int32_t month, int32_t day, const char *file, int line) {
    if (check_count(found.year == year && found.month == month && found.day == day, file, line)) {
        printf("the date is %d-%d-%d, not %d-%d-%d\n", (int)found.year, (int)found.month, (int)found.day, (int)year, (int)month,
               (int)day);
    }
}

/* Objects filled with a pattern before a call, and checked to be untouched after it. */
#define CHECK_PATTERN 0x5a
static inline bool check_is_filled(const void *object, size_t size) {
    const unsigned char *bytes = (const unsigned char *)object;
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != CHECK_PATTERN) {
            return false;
        }
    }
    return true;
}

#define FILL(object) memset(&(object), CHECK_PATTERN, sizeof(object))
#define CHECK_UNTOUCHED(object) check_true(check_is_filled(&(object), sizeof(object)), #object " is untouched", __FILE__, __LINE__)

#define CHECK(condition) check_true(condition, #condition, __FILE__, __LINE__)
#define CHECK_INT(found, wanted) check_int((long long)(found), (long long)(wanted), #found, __FILE__, __LINE__)
#define CHECK_TEXT(found, wanted) check_text(found, wanted, #found, __FILE__, __LINE__)
#define CHECK_STATUS(call, wanted) check_status(call, wanted, #call, __FILE__, __LINE__)
#define CHECK_OK(call) CHECK_STATUS(call, QCAL_OK)
#define CHECK_DATE(found, year, month, day) check_date(found, year, month, day, __FILE__, __LINE__)

/* The calendar of this id. Stops the test if there is none. */
static inline qcal_calendar *check_open(qcal_system system) {
    qcal_calendar *cal = NULL;
    if (qcal_calendar_open_system(system, &cal) != QCAL_OK || cal == NULL) {
        printf("cannot open the calendar with id %d\n", (int)system);
        exit(1);
    }
    return cal;
}

/* All ids of the built-in calendars. */
static const qcal_system check_systems[] = {
    QCAL_SYSTEM_GREGORIAN,     QCAL_SYSTEM_JULIAN,  QCAL_SYSTEM_MILANKOVIC,  QCAL_SYSTEM_JALALI,
    QCAL_SYSTEM_ISLAMIC_CIVIL, QCAL_SYSTEM_ISO8601, QCAL_SYSTEM_JALALI_2820,
};
/* A name of each. */
static const char *const check_names[] = {"Gregorian", "Julian", "Milankovic", "Jalali", "Islamic Civil", "iso8601", "jalali-2820"};
#define CHECK_SYSTEMS (sizeof check_systems / sizeof check_systems[0])

/* Prints the count; the exit status of the program. Fewer assertions than expected are a failure of their own. */
static inline int check_finish(long expected_minimum) {
    (void)check_systems;
    (void)check_names;
    if (check_passed + check_failed < expected_minimum) {
        printf("only %ld assertions ran; at least %ld were expected\n", check_passed + check_failed, expected_minimum);
        check_failed++;
    }
    printf("%ld passed, %ld failed\n", check_passed, check_failed);
    return check_failed == 0 ? 0 : 1;
}

#endif
