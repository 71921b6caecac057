/*
 * Scenarios that need a process of their own from its first moment to its last. The program starts itself again for each, and compares what
 * that process has written, and how it ended, with what was expected. The scenario's name is in the environment, where static constructors find it.
 */
#ifndef SCENARIO_H
#define SCENARIO_H

#include <sched.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "simple_calendar.h"

#define SCENARIO_VARIABLE "QCAL_SCENARIO"
#define SCENARIO_SECONDS 60 /* whoever waits for ever ends here, by SIGALRM */
#define SCENARIO_WRITTEN 2000

struct scenario {
    const char *name;
    void (*run)(void);   /* what main() does */
    int times;           /* more than once where threads may meet in different ways */
    const char *written; /* every line, each ended by a newline */
};

/* Writes a line at once, unlike printf() also at the very end and in a child. */
static inline void say(const char *line) {
    char text[300];
    size_t length = strlen(line) < sizeof text - 1 ? strlen(line) : sizeof text - 1;
    memcpy(text, line, length);
    text[length++] = '\n';
    if (write(1, text, length) != (ssize_t)length) {
        _exit(2);
    }
}

/* For use by any thread of any process: what does not hold ends the process. */
static inline void must(bool value, const char *text, const char *file, int line) {
    if (!value) {
        char told[250];
        snprintf(told, sizeof told, "%s:%d: not so: %s", file, line, text);
        say(told);
        _exit(1);
    }
}
#define MUST(condition) must(condition, #condition, __FILE__, __LINE__)

/* Uses what needs no user's calendar, and fails once. */
static inline void use_built_ins(void) {
    qcal_calendar *cal = NULL, *same = NULL;
    qcal_names *names = NULL;
    qcal_fields fields;
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0;
    char text[300] = "";
    size_t length = 0;
    MUST(qcal_calendar_open("Persian", &cal) == QCAL_OK);
    MUST(qcal_calendar_open_system(QCAL_SYSTEM_JALALI, &same) == QCAL_OK && same == cal);
    MUST(qcal_jdn_to_date(cal, 2460756, &date) == QCAL_OK && date.year == 1404 && date.month == 1 && date.day == 1);
    MUST(qcal_date_to_jdn(cal, 1404, 1, 1, &jdn) == QCAL_OK && jdn == 2460756);
    fields.size = sizeof fields;
    MUST(qcal_describe(cal, jdn, &fields) == QCAL_OK && fields.day_of_week == 5);
    MUST(qcal_calendar_names(cal, &names) == QCAL_OK && qcal_names_count(names) > 0);
    qcal_names_destroy(names);
    MUST(qcal_registry_names(NULL, &names) == QCAL_OK && qcal_names_count(names) >= CHECK_LEAST_CALENDARS);
    qcal_names_destroy(names);
    MUST(qcal_calendar_open("x-stranger", &same) == QCAL_ERR_NOT_FOUND);
    MUST(qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, "x-stranger") != NULL);
    qcal_calendar_release(cal);
}

/* Both ways, by the table of a pure calendar or by callbacks, in the window and outside. */
static inline void use_simple(const qcal_calendar *cal) {
    static const int64_t days[] = {2451545, 2451574, 1000000};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        qcal_date date = {0, 0, 0};
        int64_t jdn = 0;
        MUST(qcal_jdn_to_date(cal, days[i], &date) == QCAL_OK && simple_is_date(date, days[i]));
        MUST(qcal_date_to_jdn(cal, date.year, date.month, date.day, &jdn) == QCAL_OK && jdn == days[i]);
    }
}

/* Whether the process-wide registry has the calendar; it is used if so. */
static inline bool find_simple(const char *name) {
    qcal_calendar *cal = NULL, *same = NULL;
    qcal_system system = 0;
    qcal_status status = qcal_calendar_open(name, &cal);
    MUST(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
    if (status != QCAL_OK) {
        return false;
    }
    MUST(strcmp(qcal_calendar_name(cal), name) == 0);
    MUST(qcal_calendar_system(cal, &system) == QCAL_OK && system <= -2);
    status = qcal_calendar_open_system(system, &same);
    MUST(status == QCAL_OK ? same == cal : status == QCAL_ERR_NOT_FOUND);
    use_simple(cal);
    qcal_calendar_release(same);
    qcal_calendar_release(cal);
    return true;
}

static inline qcal_status register_simple_in(qcal_registry *reg, struct simple *simple, uint32_t flags, qcal_calendar **cal) {
    qcal_backend backend = simple_backend(flags);
    return qcal_registry_register(reg, &simple->name, 1, &backend, simple, cal);
}

static inline qcal_calendar *register_simple(struct simple *simple, uint32_t flags) {
    qcal_calendar *cal = NULL;
    MUST(register_simple_in(NULL, simple, flags, &cal) == QCAL_OK);
    return cal;
}

/* For `last`. */
static inline void say_destroyed(struct simple *simple) {
    char text[100];
    MUST(simple->destroyed == 1);
    snprintf(text, sizeof text, "destroy %s", simple->name);
    say(text);
}

/* A calendar's whole life. */
static inline void live_once(void) {
    struct simple user = {"x-whole life", NULL, NULL, 0, NULL};
    qcal_calendar *cal = register_simple(&user, QCAL_PURE);
    MUST(find_simple("x-whole life"));
    MUST(qcal_registry_unregister(NULL, cal) == QCAL_OK && !find_simple("x-whole life"));
    use_simple(cal);
    MUST(user.destroyed == 0);
    qcal_calendar_release(cal);
    /* A thread that was looking into the registry when the calendar left it may be the last to have it, and destroys it then. */
    while (__atomic_load_n(&user.destroyed, __ATOMIC_ACQUIRE) == 0) {
        sched_yield();
    }
    MUST(user.destroyed == 1);
}

/* The scenario that this process is for, or NULL in the one that starts all. */
static inline const char *scenario_here(void) { return getenv(SCENARIO_VARIABLE); }
static inline bool scenario_is(const char *name) { return scenario_here() != NULL && strcmp(scenario_here(), name) == 0; }

/* The path of this program; not that of valgrind, which may run it. */
static inline const char *scenario_program(void) {
    static char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length <= 0) {
        puts("/proc is not there");
        exit(1);
    }
    path[length] = '\0';
    return path;
}

/* Starts a process for the scenario, and checks it. */
static inline void scenario_start(const struct scenario *scenario, char *const *arguments) {
    char written[SCENARIO_WRITTEN + 1];
    size_t length = 0;
    ssize_t got;
    int ends[2], status = -1;
    pid_t child;
    const char *program = scenario_program();
    if (fflush(stdout) != 0 || pipe(ends) != 0 || (child = fork()) == -1) {
        puts("no process can be started");
        exit(1);
    }
    if (child == 0) {
        alarm(SCENARIO_SECONDS);
        if (setenv(SCENARIO_VARIABLE, scenario->name, 1) == 0 && dup2(ends[1], 1) == 1 && close(ends[0]) == 0 && close(ends[1]) == 0) {
            execv(program, arguments);
        }
        _exit(3);
    }
    close(ends[1]);
    while ((got = read(ends[0], written + length, SCENARIO_WRITTEN - length)) > 0) {
        length += (size_t)got;
    }
    written[length] = '\0';
    close(ends[0]);
    CHECK_INT(waitpid(child, &status, 0), child);
    CHECK_INT(status, 0);
    CHECK_TEXT(written, scenario->written);
}

/* For main(): runs the scenario that this process is for, or starts all: `runs` processes. */
static inline int scenario_main(const struct scenario *scenarios, size_t count, long runs, char **arguments) {
    long ran = 0;
    for (size_t i = 0; i < count && scenario_here() != NULL; i++) {
        if (scenario_is(scenarios[i].name)) {
            scenarios[i].run();
            return 0;
        }
    }
    if (scenario_here() != NULL) {
        return 4;
    }
    for (size_t i = 0; i < count; i++) {
        long failed = check_failed;
        for (int round = 0; round < scenarios[i].times; round++, ran++) {
            check_about("%s", scenarios[i].name);
            scenario_start(&scenarios[i], arguments);
        }
        printf("%s %s\n", check_failed == failed && scenarios[i].times > 0 ? "ok" : "FAILED", scenarios[i].name);
    }
    check_about("scenarios");
    CHECK_INT(ran, runs);
    return check_finish(3 * runs + 1);
}

#define SCENARIO(function, written) {#function, function, 1, written}
#define SCENARIO_TIMES(function, times, written) {#function, function, times, written}
#define SCENARIOS(scenarios) scenarios, sizeof(scenarios) / sizeof((scenarios)[0])

#endif
