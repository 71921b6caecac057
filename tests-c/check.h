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

/* The library's built-in calendars, as it tells them itself. At least so many: to be raised when calendars are added. */
#define CHECK_LEAST_CALENDARS 28
#define CHECK_ROOM 128

struct check_calendar {
    qcal_system system;
    char name[72];      /* the primary one */
    qcal_calendar *cal; /* NULL where another process has asked (fresh.h) */
    qcal_properties properties;
};
static struct check_calendar check_calendars[CHECK_ROOM];
static size_t check_calendar_count;

/* Fills check_calendars, in the library's order, and returns how many there are. Opens them all. */
static inline size_t check_catalogue(void) {
    qcal_names *names = NULL;
    size_t count = 0;
    if (check_calendar_count != 0) {
        return check_calendar_count;
    }
    CHECK_OK(qcal_registry_names(NULL, &names));
    for (size_t n = 0; n < qcal_names_count(names); n++) {
        struct check_calendar *found = &check_calendars[count];
        size_t same = 0;
        if (qcal_calendar_open(qcal_names_get(names, n), &found->cal) != QCAL_OK || qcal_calendar_system(found->cal, &found->system) != QCAL_OK) {
            printf("cannot open \"%s\"\n", qcal_names_get(names, n));
            exit(1);
        }
        while (same < count && check_calendars[same].system != found->system) {
            same++;
        }
        if (same < count || found->system < 0) { /* an alias, or a user's calendar */
            qcal_calendar_release(found->cal);
            continue;
        }
        snprintf(found->name, sizeof found->name, "%s", qcal_calendar_name(found->cal));
        found->properties.size = sizeof found->properties;
        CHECK_OK(qcal_calendar_properties(found->cal, &found->properties));
        if (++count == CHECK_ROOM) {
            puts("CHECK_ROOM is too small");
            exit(1);
        }
    }
    qcal_names_destroy(names);
    memset(&check_calendars[count], 0, sizeof check_calendars[count]);
    CHECK(count >= CHECK_LEAST_CALENDARS);
    return check_calendar_count = count;
}

/* The calendar of this id, or NULL if this version has none. */
static inline const struct check_calendar *check_find(qcal_system system) {
    for (size_t i = 0; i < check_catalogue(); i++) {
        if (check_calendars[i].system == system) {
            return &check_calendars[i];
        }
    }
    return NULL;
}

/* Prints the count; the exit status of the program. Fewer assertions than expected are a failure of their own. */
static inline int check_finish(long expected_minimum) {
    if (check_passed + check_failed < expected_minimum) {
        printf("only %ld assertions ran; at least %ld were expected\n", check_passed + check_failed, expected_minimum);
        check_failed++;
    }
    printf("%ld passed, %ld failed\n", check_passed, check_failed);
    return check_failed == 0 ? 0 : 1;
}

#endif
