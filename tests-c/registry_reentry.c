/*
 * User's code that uses the library in the middle of a call of the library: callbacks during registration, log functions and `destroy` open,
 * register, unregister, clear, and release the very registry that they are called for.
 */
#include "log_cases.h"

/* In the middle of a registration. */
static void steal_name(struct probe *probe) {
    if (probe->asked == probe->at) {
        check_free(probe->registry, "x-early"); /* nobody sees a calendar before it is complete */
        CHECK_OK(rule_register(probe->registry, "X-Early", 1, NULL));
        probe->seen++;
    }
}
static void clear_all(struct probe *probe) {
    if (probe->asked == probe->at) {
        CHECK_OK(qcal_registry_clear(probe->registry));
        check_free(probe->registry, "x-other");
        probe->seen++;
    }
}
static void use_others(struct probe *probe) {
    if (probe->asked == probe->at) {
        qcal_calendar *other = NULL, *mine = NULL;
        qcal_date date = {0, 0, 0};
        CHECK_OK(qcal_registry_open(probe->registry, "x-other", &other));
        CHECK_OK(qcal_jdn_to_date(other, 2451545 + 50, &date));
        CHECK_DATE(date, 2000, 1, 1);
        CHECK_OK(rule_register(probe->registry, "x-mine", 0, &mine));
        CHECK_OK(qcal_registry_unregister(probe->registry, other));
        CHECK_OK(qcal_registry_unregister(probe->registry, mine));
        qcal_calendar_release(other);
        qcal_calendar_release(mine);
        CHECK_OK(qcal_registry_set_log(probe->registry, NULL, NULL, NULL));
        probe->seen++;
    }
}
static void release_registry(struct probe *probe) {
    if (probe->asked == probe->at) {
        qcal_registry_release(probe->registry);
        probe->registry = NULL;
        probe->seen++;
    }
}

static void registrations(void) {
    static const struct {
        const char *name;
        void (*inside)(struct probe *);
        qcal_status wanted;
    } cases[] = {
        {"name taken meanwhile", steal_name, QCAL_ERR_NAME_TAKEN},
        {"registry cleared meanwhile", clear_all, QCAL_OK},
        {"registry used meanwhile", use_others, QCAL_OK},
        {"registry released meanwhile", release_registry, QCAL_OK},
    };
    long asked = 0;
    {
        struct probe probe = {0};
        CHECK_OK(probe_register(NULL, "x-count", solar_backend(QCAL_PURE), &probe, NULL));
        CHECK_OK(qcal_registry_clear(NULL));
        asked = probe.asked;
        CHECK(asked > 41 * 13);
    }
    for (size_t i = 0; i < 4; i++) {
        const long at[] = {1, 2, asked / 2, asked - 1, asked};
        for (size_t n = 0; n < 2 * sizeof at / sizeof at[0]; n++) {
            struct probe probe = {0}, other = {0};
            struct record record = {0};
            bool with_handle = n % 2 != 0;
            qcal_calendar *cal = NULL;
            qcal_registry *reg = check_registry();
            check_about("%s, callback %ld of %ld, handle %d", cases[i].name, at[n / 2], asked, with_handle);
            CHECK_OK(qcal_registry_set_log(reg, tell, &record, destroy_record));
            other.shift = 50;
            CHECK_OK(probe_register(reg, "x-other", solar_backend(0), &other, NULL));
            probe.registry = reg;
            probe.at = at[n / 2];
            probe.inside = cases[i].inside;
            CHECK_STATUS(probe_register(reg, "x-early", solar_backend(QCAL_PURE), &probe, with_handle ? &cal : NULL), cases[i].wanted);
            CHECK_INT(probe.seen, 1);
            probe.inside = NULL;
            if (cases[i].wanted != QCAL_OK) {
                CHECK(cal == NULL);
                CHECK_HAS(detail(), "x-early");
                CHECK_INT(probe.destroyed, 1);
                CHECK_OK(qcal_registry_open(reg, "x-early", &cal));
                CHECK_TEXT(qcal_calendar_name(cal), "X-Early");
                check_solar(cal, 1);
                qcal_calendar_release(cal);
            } else if (probe.registry == NULL) {
                /* The registry ended with the call, and took the calendar along unless there is a handle. */
                CHECK_INT(record.destroyed, 1);
                CHECK_INT(other.destroyed, 1);
                CHECK_INT(probe.destroyed, !with_handle);
            } else {
                CHECK_INT(other.destroyed, 1);
                CHECK_INT(probe.destroyed, 0);
                CHECK_OK(qcal_registry_clear(reg));
                CHECK_INT(probe.destroyed, !with_handle);
            }
            if (with_handle && cases[i].wanted == QCAL_OK) {
                check_solar(cal, 0);
                qcal_calendar_release(cal);
            }
            qcal_registry_release(probe.registry);
            CHECK(probe.destroyed == 1 && other.destroyed == 1 && record.destroyed == 1);
            CHECK_INT(probe.late + record.bad, 0);
        }
    }
}

/* `destroy` that uses the library. */
static void come_back(struct probe *probe) {
    if (probe->runs++ < 3) {
        CHECK_OK(probe_register(probe->registry, "x-phoenix", solar_backend(0), probe, NULL));
    }
}
static void release_next(struct probe *probe) {
    qcal_calendar *next = probe->cal;
    probe->cal = NULL;
    qcal_calendar_release(next);
    if (probe->other != NULL) {
        CHECK_INT(probe->other->destroyed, 1);
    }
}
static void clear_in_destroy(struct probe *probe) {
    CHECK_OK(qcal_registry_clear(probe->registry));
    check_free(probe->registry, "x-second");
    probe->runs++;
}

static void destructors(void) {
    enum { CHAIN = 200 };
    static struct probe chain[CHAIN];
    struct probe probe = {0}, second = {0};
    qcal_registry *reg = check_registry();
    check_about("registers itself again");
    probe.registry = second.registry = reg;
    probe.at_end = come_back;
    CHECK_OK(probe_register(reg, "x-phoenix", solar_backend(0), &probe, NULL));
    for (int i = 1; i <= 3; i++) {
        qcal_calendar *cal = NULL;
        CHECK_OK(qcal_registry_clear(reg));
        CHECK_INT(probe.destroyed, i);
        CHECK_OK(qcal_registry_open(reg, "x-phoenix", &cal));
        check_solar(cal, 0);
        qcal_calendar_release(cal);
        probe.late = 0; /* one probe for several calendars */
    }
    CHECK_OK(qcal_registry_clear(reg));
    CHECK_INT(probe.destroyed, 4);
    check_free(reg, "x-phoenix");
    /* Each calendar keeps the next one: the first one's end is that of all. */
    check_about("a chain of calendars");
    memset(chain, 0, sizeof chain);
    for (int i = 0; i < CHAIN; i++) {
        qcal_calendar *cal = NULL;
        chain[i].at_end = release_next;
        CHECK_OK(probe_register(reg, "x-chain", solar_backend(0), &chain[i], &cal));
        CHECK_OK(qcal_registry_unregister(reg, cal));
        chain[i].cal = i == 0 ? NULL : probe.cal;
        chain[i].other = i == 0 ? NULL : &chain[i - 1];
        probe.cal = cal;
    }
    CHECK_INT(chain[0].destroyed, 0);
    qcal_calendar_release(probe.cal);
    for (int i = 0; i < CHAIN; i++) {
        CHECK_INT(chain[i].destroyed, 1);
    }
    check_about("clears the registry");
    memset(&probe, 0, sizeof probe);
    probe.registry = reg;
    probe.at_end = clear_in_destroy;
    {
        qcal_calendar *cal = NULL;
        CHECK_OK(probe_register(reg, "x-first", solar_backend(0), &probe, &cal));
        CHECK_OK(probe_register(reg, "x-second", solar_backend(0), &second, NULL));
        CHECK_OK(qcal_registry_unregister(reg, cal));
        CHECK_INT(second.destroyed, 0);
        qcal_calendar_release(cal);
    }
    CHECK(probe.destroyed == 1 && probe.runs == 1 && second.destroyed == 1);
    qcal_registry_release(reg);
}

/* Log functions. */
static void log_replaces(struct record *record) {
    record->inside = NULL;
    CHECK_OK(qcal_registry_set_log(record->registry, tell, record->next, destroy_record));
    record->seen = record->destroyed; /* not while it runs */
}
static void log_takes_away(struct record *record) {
    CHECK_OK(qcal_registry_set_log(record->registry, NULL, NULL, NULL));
    record->seen = record->destroyed;
}
static void log_uses_registry(struct record *record) {
    static int number;
    char name[20];
    qcal_calendar *cal = NULL, *opened = NULL;
    snprintf(name, sizeof name, "x-inside-%d", number++);
    CHECK_OK(rule_register(record->registry, name, 4, &cal));
    CHECK_OK(qcal_registry_open(record->registry, name, &opened));
    check_solar(opened, 4);
    CHECK(count_names(record->registry) > 13);
    CHECK_OK(qcal_registry_unregister(record->registry, cal));
    qcal_calendar_release(opened);
    qcal_calendar_release(cal);
    CHECK_STATUS(rule_register(record->registry, "Gregorian", 0, NULL), QCAL_ERR_NAME_TAKEN);
    record->seen++;
}
static void log_clears(struct record *record) {
    CHECK_OK(qcal_registry_clear(record->registry));
    record->seen++;
}

static void log_functions(void) {
    for (int process = 0; process < 2; process++) {
        long before;
        struct record first = {0}, second = {0}, third = {0};
        struct probe probe = {0};
        qcal_calendar *cal = NULL;
        qcal_registry *reg = process ? NULL : check_registry();
        char text[300];
        first.registry = second.registry = third.registry = reg;
        check_about("replaced from inside, process-wide %d", process);
        first.next = &second;
        first.inside = log_replaces;
        CHECK_OK(qcal_registry_set_log(reg, tell, &first, destroy_record));
        CHECK_OK(rule_register(reg, "x-a", 0, NULL));
        CHECK(first.told == 1 && first.seen == 0 && first.destroyed == 1);
        CHECK(second.told == 0 && second.destroyed == 0);
        check_about("taken away from inside, process-wide %d", process);
        second.inside = log_takes_away;
        CHECK_OK(rule_register(reg, "x-b", 0, NULL));
        CHECK(second.told == 1 && second.seen == 0 && second.destroyed == 1);
        CHECK_OK(qcal_registry_clear(reg));
        CHECK(first.told == 1 && second.told == 1);
        check_about("uses the registry, process-wide %d", process);
        third.inside = log_uses_registry;
        CHECK_OK(qcal_registry_set_log(reg, tell, &third, destroy_record));
        CHECK_OK(probe_register(reg, "x-c", solar_backend(0), &probe, &cal));
        CHECK(third.seen == 1 && third.told == 4);
        /* The caller's detail text is the caller's. */
        CHECK_STATUS(qcal_registry_unregister(reg, check_open(QCAL_SYSTEM_JULIAN)), QCAL_ERR_PROTECTED);
        snprintf(text, sizeof text, "%s", detail());
        CHECK_OK(rule_register(reg, "x-d", 0, NULL));
        CHECK_TEXT(detail(), text);
        CHECK_STATUS(rule_register(reg, "x-d", 0, NULL), QCAL_ERR_NAME_TAKEN);
        CHECK_HAS(detail(), "x-d");
        /* While a calendar fails, and while calendars go. */
        before = third.seen;
        probe.answer = QCAL_ERR_PARSE;
        CHECK_STATUS(qcal_date_to_jdn(cal, 2000, 1, 1, &(int64_t){0}), QCAL_ERR_BACKEND);
        CHECK_HAS(detail(), "x-c");
        CHECK(third.seen > before);
        before = third.seen;
        probe.answer = QCAL_OK;
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
        CHECK_INT(probe.destroyed, 1);
        CHECK_INT(third.seen, before + 1);
        check_about("clears the registry, process-wide %d", process);
        third.inside = log_clears;
        CHECK_OK(rule_register(reg, "x-e", 9, &cal)); /* gone before the call returns */
        CHECK_INT(third.seen, before + 2);
        check_free(reg, "x-e");
        check_free(reg, "x-d");
        check_solar(cal, 9);
        qcal_calendar_release(cal);
        CHECK_OK(qcal_registry_set_log(reg, NULL, NULL, NULL));
        CHECK_INT(third.destroyed, 1);
        CHECK_INT(first.bad + second.bad + third.bad, 0);
        qcal_registry_release(reg);
    }
}

int main(void) {
    registrations();
    destructors();
    log_functions();
    return check_finish(3000);
}
