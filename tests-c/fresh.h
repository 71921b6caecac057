/* A part of a test in a process of its own, forked before anything has been opened: there nothing is built yet. */
#ifndef FRESH_H
#define FRESH_H

#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

#define FRESH_SECONDS 10 /* whoever waits for a lock that nobody gives back ends here */

/* Its assertions count here; its answer is returned, or -1 if it ended early. */
static inline long check_in_fresh_process(long (*part)(const void *), const void *argument) {
    long told[3] = {0, 0, -1};
    int ends[2], status = -1;
    pid_t child;
    if (fflush(stdout) != 0 || pipe(ends) != 0 || (child = fork()) == -1) {
        puts("no process can be started");
        exit(1);
    }
    if (child == 0) {
        alarm(FRESH_SECONDS);
        check_passed = check_failed = 0;
        told[2] = part(argument);
        told[0] = check_passed;
        told[1] = check_failed;
        fflush(stdout);
        _exit(write(ends[1], told, sizeof told) == (ssize_t)sizeof told ? 0 : 1);
    }
    close(ends[1]);
    if (read(ends[0], told, sizeof told) != (ssize_t)sizeof told) {
        told[2] = -1;
    }
    close(ends[0]);
    waitpid(child, &status, 0);
    CHECK_INT(status, 0);
    check_passed += told[0];
    check_failed += told[1];
    return told[2];
}

/* Writes or reads all of it. */
static inline void fresh_pass(int end, bool is_child, void *data, size_t size) {
    char *at = (char *)data;
    while (size > 0) {
        ssize_t done = is_child ? write(end, at, size) : read(end, at, size);
        if (done <= 0) {
            puts("the process that lists the calendars has ended early");
            exit(1);
        }
        at += done;
        size -= (size_t)done;
    }
}

/* check_catalogue() for a process in which nothing is to be opened yet: fills check_calendars without handles. `also` is run in the process
   that opens them, and what it leaves in `room` comes along; both may be NULL. */
static inline size_t check_catalogue_elsewhere(void (*also)(void), void *room, size_t size) {
    long told[2] = {0, 0};
    int ends[2], status = -1;
    pid_t child;
    bool is_child;
    if (fflush(stdout) != 0 || pipe(ends) != 0 || (child = fork()) == -1) {
        puts("no process can be started");
        exit(1);
    }
    is_child = child == 0;
    if (is_child) {
        check_passed = check_failed = 0;
        check_catalogue();
        if (also != NULL) {
            also();
        }
        for (size_t i = 0; i < check_calendar_count; i++) {
            check_calendars[i].cal = NULL;
        }
        told[0] = check_passed;
        told[1] = check_failed;
        fflush(stdout);
    } else {
        close(ends[1]);
    }
    fresh_pass(ends[is_child], is_child, told, sizeof told);
    fresh_pass(ends[is_child], is_child, &check_calendar_count, sizeof check_calendar_count);
    fresh_pass(ends[is_child], is_child, check_calendars, sizeof check_calendars);
    fresh_pass(ends[is_child], is_child, room, size);
    if (is_child) {
        _exit(0);
    }
    close(ends[0]);
    waitpid(child, &status, 0);
    CHECK_INT(status, 0);
    check_passed += told[0];
    check_failed += told[1];
    return check_calendar_count;
}

#endif
