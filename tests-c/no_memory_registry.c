/*
 * Memory that is refused to registries: registering, unregistering, logs and lists end with QCAL_ERR_NO_MEMORY and nothing half done; opening a
 * user's calendar, converting in its window, clearing and releasing need none. Each allocation of a call is refused in turn, alone and with all
 * that follow, in a process where nothing has been registered.
 */
#define _GNU_SOURCE
#include "no_memory_registries.h"

#define MOST 20 /* allocations of one call, at least as many as any makes */

static long allocations, refusals; /* of calls in all processes: each is refused twice */

/* What the process-wide registry keeps once it is in use, if it is not yet. */
static void tell_nothing(void *user_data, int32_t event, const char *text) {
    (void)user_data;
    (void)event;
    (void)text;
}
static void use_process_registry(void) {
    memory_watch(REFUSE_NONE);
    CHECK_OK(qcal_registry_set_log(NULL, tell_nothing, NULL, NULL));
    CHECK_OK(qcal_registry_set_log(NULL, NULL, NULL, NULL));
    unwatch();
}
static long count_process_registry(const void *argument) {
    (void)argument;
    WITHOUT_MEMORY(CHECK_OK(qcal_registry_clear(NULL)));
    use_process_registry();
    return held;
}

/* The answers of these are how many allocations were refused, or made where none is to be refused. */

static long registering(const void *argument) {
    static char before[12000], after[12000];
    const struct refusal *what = (const struct refusal *)argument;
    bool own = what->place != PROCESS, owed = what->kind < BACKENDS, asked = what->names == 1;
    qcal_status wanted = what->kind == CHANGING ? QCAL_ERR_BACKEND : QCAL_OK, status;
    qcal_registry *reg = furnished(what->place);
    qcal_calendar *cal;
    long answer, residents = held;
    CHECK_INT(told[QCAL_LOG_REGISTERED], 0); /* the log came last */
    list(reg, before, sizeof before);
    FILL(cal);
    memory_watch(what->first, what->last);
    status = register_as(reg, what->kind, what->names, asked ? &cal : NULL);
    unwatch();
    answer = is_refused(what) ? memory.refused : memory.calls;
    if (is_refused(what) || wanted != QCAL_OK) {
        check_refused(status, is_refused(what) ? QCAL_ERR_NO_MEMORY : wanted);
        CHECK_UNTOUCHED(cal);
        CHECK_INT(destroyed, owed);
        CHECK_INT(told[QCAL_LOG_REFUSED], own);
        CHECK_INT(told[QCAL_LOG_REGISTERED], 0);
        list(reg, after, sizeof after);
        CHECK_TEXT(after, before);
        check_free(reg, what->names);
        if (!own) { /* which is there or not, but not in part */
            CHECK(held == 0 || held == process_registry);
            use_process_registry();
            residents = process_registry;
        }
        CHECK_INT(held, residents);
        memory_watch(REFUSE_NONE);
        status = register_as(reg, what->kind, what->names, asked ? &cal : NULL);
        unwatch();
        CHECK_INT(destroyed, owed + (owed && wanted != QCAL_OK));
    }
    CHECK_STATUS(status, wanted);
    CHECK_INT(told[QCAL_LOG_REGISTERED], own && wanted == QCAL_OK);
    if (wanted != QCAL_OK) {
        check_gives_back(reg, 2);
        return answer;
    }
    if (!asked) {
        WITHOUT_MEMORY(CHECK_OK(qcal_registry_open(reg, names[0], &cal)));
    }
    check_works(reg, what, cal);
    WITHOUT_MEMORY(qcal_calendar_release(cal));
    check_gives_back(reg, owed * (1 + is_refused(what)));
    return answer;
}

static long making(const void *argument) {
    const struct refusal *what = (const struct refusal *)argument;
    qcal_registry *reg;
    qcal_status status;
    long answer;
    FILL(reg);
    memory_watch(what->first, what->last);
    status = qcal_registry_new(&reg);
    unwatch();
    answer = is_refused(what) ? memory.refused : memory.calls;
    if (is_refused(what)) {
        check_refused(status, QCAL_ERR_NO_MEMORY);
        CHECK_UNTOUCHED(reg);
        CHECK_INT(held, 0);
        memory_watch(REFUSE_NONE);
        status = qcal_registry_new(&reg);
        unwatch();
    }
    CHECK_STATUS(status, QCAL_OK);
    WITHOUT_MEMORY({
        CHECK(qcal_registry_retain(reg) == reg);
        qcal_registry_release(reg);
        qcal_registry_release(reg);
    });
    CHECK_INT(held, 0);
    return answer;
}

static long logging(const void *argument) {
    const struct refusal *what = (const struct refusal *)argument;
    qcal_registry *reg = furnished(what->place);
    qcal_status status;
    long answer, before = held, own = what->place != PROCESS;
    memory_watch(what->first, what->last);
    status = qcal_registry_set_log(reg, tell, NULL, end);
    unwatch();
    answer = is_refused(what) ? memory.refused : memory.calls;
    if (is_refused(what)) {
        check_refused(status, QCAL_ERR_NO_MEMORY);
        CHECK_INT(ended, 1); /* that of the call; the log that was there stays */
        CHECK(held == before || held == before + process_registry);
        memory_watch(REFUSE_ALL);
        CHECK_STATUS(register_as(reg, EVEN, 1, NULL), QCAL_ERR_NO_MEMORY);
        unwatch();
        CHECK_INT(told[QCAL_LOG_REFUSED], own);
        memory_watch(REFUSE_NONE);
        status = qcal_registry_set_log(reg, tell, NULL, end);
        unwatch();
    }
    CHECK_STATUS(status, QCAL_OK);
    CHECK_INT(ended, own + is_refused(what));
    WITHOUT_MEMORY(CHECK_OK(qcal_registry_set_log(reg, NULL, NULL, NULL)));
    CHECK_INT(ended, 1 + own + is_refused(what));
    ended = own; /* for check_gives_back */
    check_gives_back(reg, 0);
    return answer;
}

/* One calendar, and another of the same names once these are free. */
static long unregistering(const void *argument) {
    static char before[12000], after[12000];
    const struct refusal *what = (const struct refusal *)argument;
    qcal_registry *reg = furnished(what->place);
    qcal_calendar *cal = NULL, *other = NULL;
    qcal_status status;
    long answer, kept;
    memory_watch(REFUSE_NONE);
    CHECK_OK(register_as(reg, what->kind, what->names, &cal));
    unwatch();
    list(reg, before, sizeof before);
    kept = held;
    memory_watch(what->first, what->last);
    status = qcal_registry_unregister(reg, cal);
    unwatch();
    answer = is_refused(what) ? memory.refused : memory.calls;
    if (is_refused(what)) {
        check_refused(status, QCAL_ERR_NO_MEMORY);
        CHECK_INT(held, kept);
        CHECK_INT(told[QCAL_LOG_UNREGISTERED], 0);
        list(reg, after, sizeof after);
        CHECK_TEXT(after, before);
        check_works(reg, what, cal);
        memory_watch(REFUSE_NONE);
        status = qcal_registry_unregister(reg, cal);
        unwatch();
    }
    CHECK_STATUS(status, QCAL_OK);
    CHECK_INT(told[QCAL_LOG_UNREGISTERED], what->place != PROCESS);
    check_free(reg, what->names);
    WITHOUT_MEMORY(check_date_of(cal, what->kind, DAY));
    CHECK_STATUS(qcal_registry_unregister(reg, cal), QCAL_ERR_NOT_FOUND);
    memory_watch(REFUSE_NONE); /* its names are free */
    CHECK_OK(register_as(reg, what->kind, what->names, &other));
    unwatch();
    CHECK_INT(destroyed, 0);
    WITHOUT_MEMORY(qcal_calendar_release(cal));
    CHECK_INT(destroyed, what->kind < BACKENDS);
    WITHOUT_MEMORY(qcal_calendar_release(other));
    check_gives_back(reg, what->kind < BACKENDS ? 2 : 0);
    return answer;
}

/* Lists of names: of the registry, of the calendar, of its months and days of the week. */
static qcal_status list_of(int which, const qcal_registry *reg, const qcal_calendar *cal, qcal_names **all) {
    return which == 0   ? qcal_registry_names(reg, all)
           : which == 1 ? qcal_calendar_names(cal, all)
           : which == 2 ? qcal_calendar_month_names(cal, all)
                        : qcal_calendar_weekday_names(cal, all);
}

/* Answers how many refusals did not come about. */
static long listing(const void *argument) {
    const struct refusal *what = (const struct refusal *)argument;
    qcal_registry *reg = furnished(what->place);
    qcal_calendar *cal = NULL;
    long missed = 0, kept;
    memory_watch(REFUSE_NONE);
    CHECK_OK(register_as(reg, what->kind, what->names, &cal));
    unwatch();
    kept = held;
    for (int which = 0; which < 4; which++) {
        qcal_names *all = NULL;
        size_t count;
        long calls;
        memory_watch(REFUSE_NONE);
        CHECK_OK(list_of(which, reg, cal, &all));
        unwatch();
        calls = memory.calls;
        CHECK(calls >= 1 && calls <= 2);
        WITHOUT_MEMORY(count = qcal_names_count(all); qcal_names_destroy(all));
        CHECK(which != 1 || count == what->names);
        CHECK(which < 2 || count == (what->kind == NAMED ? (which == 2 ? 13 : 7) : what->kind == NAMED_RULE ? (which == 2 ? 12 : 7) : 0));
        CHECK_INT(held, kept);
        for (long n = 0; n < 2 * calls; n++) {
            qcal_status status;
            FILL(all);
            memory_watch(n / 2, n % 2 == 0 ? n / 2 : LONG_MAX);
            status = list_of(which, reg, cal, &all);
            unwatch();
            missed += memory.refused == 0;
            check_refused(status, QCAL_ERR_NO_MEMORY);
            CHECK_UNTOUCHED(all);
            CHECK_INT(held, kept);
        }
    }
    WITHOUT_MEMORY(qcal_calendar_release(cal));
    check_gives_back(reg, what->kind < BACKENDS);
    return missed;
}

/* Everything at once without memory: what is open outlives the registry, all else ends. */
static long ending(const void *argument) {
    const struct refusal *what = (const struct refusal *)argument;
    qcal_registry *reg = furnished(what->place);
    qcal_calendar *cals[2 * BACKENDS];
    long count = 0;
    memory_watch(REFUSE_NONE);
    for (int i = 0; i < 2 * BACKENDS; i++) {
        enum kind kind = (enum kind)(i % BACKENDS);
        if (kind != CHANGING) {
            const char *own = names[0];
            names[0] = names[i + 1];
            CHECK_OK(register_as(reg, kind, 1, &cals[count]));
            names[0] = own;
            count++;
        }
    }
    unwatch();
    for (int i = 0; i < count; i += 2) {
        WITHOUT_MEMORY(qcal_calendar_release(cals[i]));
    }
    CHECK_INT(destroyed, 0);
    WITHOUT_MEMORY(CHECK_OK(qcal_registry_clear(reg)));
    CHECK_INT(destroyed, count / 2);
    CHECK_INT(told[QCAL_LOG_UNREGISTERED], what->place == PROCESS ? 0 : count + (what->place == FULL ? HUNDRED : what->place == ONE));
    WITHOUT_MEMORY(qcal_registry_release(reg));
    CHECK_INT(ended, what->place != PROCESS);
    for (int i = 1; i < count; i += 2) {
        WITHOUT_MEMORY(check_date_of(cals[i], PURE, DAY); qcal_calendar_release(cals[i]));
    }
    CHECK_INT(destroyed, count);
    CHECK_INT(held, what->place == PROCESS ? process_registry : 0);
    return count;
}

/* Refuses each allocation of a call in turn, and answers how many there are. */
static long refuse_each(const char *call, long (*part)(const void *), struct refusal what) {
    long calls;
    what.first = what.last = LONG_MAX;
    check_about("%s: %s, %s, %d names", call, kind_names[what.kind], place_names[what.place], (int)what.names);
    calls = check_in_fresh_process(part, &what);
    CHECK(calls >= 0 && calls <= MOST);
    for (long n = 0; n < calls && n < MOST; n++) {
        for (int alone = 0; alone < 2; alone++) {
            long refused;
            what.first = n;
            what.last = alone != 0 ? n : LONG_MAX;
            check_about("%s: %s, %s, %d names, allocation %ld refused%s", call, kind_names[what.kind], place_names[what.place],
                        (int)what.names, n, alone != 0 ? "" : " and all that follow");
            refused = check_in_fresh_process(part, &what);
            CHECK(alone != 0 ? refused == 1 : refused >= 1);
            refusals += refused >= 1;
        }
    }
    allocations += calls;
    return calls;
}

int main(void) {
    int ran = 0;
    make_names();
    check_about("the process-wide registry");
    process_registry = check_in_fresh_process(count_process_registry, NULL);
    CHECK(process_registry >= 1 && process_registry <= MOST);
    for (int kind = 0; kind < KINDS; kind++) {
        for (int place = 0; place < PLACES; place++) {
            for (size_t count = 1; count <= MANY; count += MANY - 1) {
                struct refusal what = {(enum kind)kind, (enum place)place, count, 0, 0};
                CHECK(refuse_each("registering", registering, what) >= 2);
                if (kind != CHANGING) {
                    long calls = refuse_each("unregistering", unregistering, what);
                    CHECK(place == EMPTY || place == PROCESS ? calls == 0 : calls >= 1); /* of the last one needs none */
                    CHECK_INT(check_in_fresh_process(listing, &what), 0);
                }
                ran++;
            }
        }
    }
    CHECK_INT(ran, KINDS * PLACES * 2);
    for (int place = 0; place < PLACES; place++) {
        struct refusal what = {PURE, (enum place)place, 1, 0, 0};
        CHECK(refuse_each("setting a log", logging, what) >= 1);
        check_about("ending, %s", place_names[place]);
        CHECK_INT(check_in_fresh_process(ending, &what), 2 * (BACKENDS - 1));
    }
    CHECK(refuse_each("making a registry", making, (struct refusal){PURE, EMPTY, 1, 0, 0}) >= 1);
    check_about("refusals");
    CHECK_INT(refusals, 2 * allocations);
    CHECK(allocations >= 500);
    return check_finish(1000000);
}
