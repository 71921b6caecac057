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

#endif
