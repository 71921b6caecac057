/*
 * Faults of the registry behind QCalendar, each with what is better here. One function a fault or a group of the same fault in several releases,
 * named as in docs/security.md, which also says where a fault is looked for in other ways: by sanitizers, by models, at the end of the process.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "fresh.h"
#include "legacy_registry.h"

#define FAULTS 23

static qcal_registry *registry;

/* Threads read names and calendars while others register and unregister. */
static void d14_1_reading_while_registering(void) {
    struct crowd crowd = {registry, 0, 3, 2, 400};
    struct tally tally = crowd_run(&crowd);
    CHECK_INT(tally.wrong, 0);
    CHECK_INT(tally.registered, 2 * 400);
    CHECK(tally.opened > 0);
    CHECK(tally.listed > 0);
    CHECK_INT(destroyed(), tally.registered);
}

/* A calendar was published by the constructor of its base class, and other threads could call what was not there yet. */
static void d14_2_visible_only_when_complete(void) {
    struct plan plan = PLAN("x-complete");
    qcal_calendar *cal = NULL;
    plan.open_own_name = true;
    CHECK_OK(plan_register(registry, &plan, &cal));
    CHECK(plan.own_name_asked > 0);
    CHECK_INT(plan.own_name_found, 0);
    plan.open_own_name = false;
    CHECK_OK(qcal_registry_unregister(registry, cal));
    check_right(cal);
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 1);
}

/* Calendars outlived their registry as dangling pointers. */
static void d14_3_a_calendar_outlives_its_registry(void) {
    struct plan plan = PLAN("x-orphan");
    qcal_registry *other = NULL;
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_registry_new(&other));
    CHECK_OK(plan_register(other, &plan, &cal));
    qcal_registry_release(other);
    CHECK_INT(destroyed(), 0);
    check_right(cal);
    CHECK_TEXT(qcal_calendar_name(cal), "x-orphan");
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 1);
}

/* A user's calendar could take the name of a built-in one, which then leaked with each use. */
static void d14_4_built_in_names_cannot_be_taken(void) {
    qcal_names *names = NULL;
    size_t count;
    CHECK_OK(qcal_registry_names(registry, &names));
    count = qcal_names_count(names);
    CHECK(count >= 13);
    for (size_t i = 0; i < count; i++) {
        struct plan plan = PLAN(qcal_names_get(names, i));
        qcal_calendar *cal;
        FILL(cal);
        check_about("%s", plan.name);
        CHECK_STATUS(plan_register(registry, &plan, &cal), QCAL_ERR_NAME_TAKEN);
        CHECK_UNTOUCHED(cal);
    }
    CHECK_INT(destroyed(), count);
    qcal_names_destroy(names);
}

/* Numbers beyond the table were indices into it. */
static void d14_5_ids_beyond_the_table_are_not_found(void) {
    static const qcal_system far[] = {INT32_MIN, INT32_MIN + 1, -65537, 65535, 65536, INT32_MAX - 1, INT32_MAX};
    int found = 0;
    qcal_calendar *cal;
    for (qcal_system system = -2000; system <= 2000; system++) {
        qcal_status status = qcal_registry_open_system(registry, system, &cal);
        CHECK(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
        found += status == QCAL_OK;
    }
    CHECK(found >= (int)check_catalogue());
    FILL(cal);
    for (size_t i = 0; i < sizeof far / sizeof far[0]; i++) {
        CHECK_STATUS(qcal_registry_open_system(registry, far[i], &cal), QCAL_ERR_NOT_FOUND);
        CHECK_UNTOUCHED(cal);
    }
}

/* Each look-up built things again. */
static void d14_6_a_calendar_is_opened_once(void) {
    for (size_t i = 0; i < check_catalogue(); i++) {
        qcal_calendar *first = NULL, *again = NULL, *by_id = NULL;
        CHECK_OK(qcal_registry_open(registry, check_calendars[i].name, &first));
        CHECK_OK(qcal_calendar_open(check_calendars[i].name, &again));
        CHECK_OK(qcal_registry_open_system(NULL, check_calendars[i].system, &by_id));
        CHECK(first != NULL && first == again && first == by_id);
    }
}

/* An invalid calendar took itself for the Gregorian one, both being null. */
static void d14_7_no_handle_is_no_calendar(void) {
    qcal_system system;
    int32_t flag;
    FILL(system);
    FILL(flag);
    CHECK_STATUS(qcal_calendar_system(NULL, &system), QCAL_ERR_NULL);
    CHECK_UNTOUCHED(system);
    CHECK_STATUS(qcal_is_leap_year(NULL, 2024, &flag), QCAL_ERR_NULL);
    CHECK_UNTOUCHED(flag);
    CHECK(qcal_calendar_name(NULL) == NULL);
    CHECK(!qcal_is_valid_date(NULL, 2024, 2, 29));
    CHECK_STATUS(qcal_calendar_system((const qcal_calendar *)(const void *)registry, &system), QCAL_ERR_BAD_HANDLE);
    CHECK_UNTOUCHED(system);
    CHECK(qcal_calendar_name((const qcal_calendar *)(const void *)registry) == NULL);
}

/* The day of an invalid date went into a sum. */
static void d14_8_no_day_overflows(void) {
    static const int64_t days[] = {INT64_MIN, INT64_MIN + 1, INT64_MIN / 2, INT64_MAX / 2, INT64_MAX - 1, INT64_MAX};
    struct plan plan = PLAN("x-overflow");
    qcal_calendar *cals[2] = {NULL, check_open(QCAL_SYSTEM_GREGORIAN)};
    CHECK_OK(plan_register(registry, &plan, &cals[0]));
    for (size_t c = 0; c < 2; c++) {
        for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
            qcal_date date;
            int32_t weekday;
            FILL(date);
            FILL(weekday);
            CHECK_STATUS(qcal_jdn_to_date(cals[c], days[i], &date), QCAL_ERR_OUT_OF_RANGE);
            CHECK_STATUS(qcal_day_of_week(cals[c], days[i], &weekday), QCAL_ERR_OUT_OF_RANGE);
            CHECK_UNTOUCHED(date);
            CHECK_UNTOUCHED(weekday);
        }
    }
    CHECK_OK(qcal_registry_unregister(registry, cals[0]));
    qcal_calendar_release(cals[0]);
    CHECK_INT(destroyed(), 1);
}

/* Name and id were entered under two locks, and a thread between them found the one without the other. */
static void d15_1_name_and_id_appear_together(void) {
    struct crowd crowd = {registry, 1, 3, 1, 600};
    struct tally tally = crowd_run(&crowd);
    CHECK_INT(tally.wrong, 0);
    CHECK_INT(tally.registered, 600);
    CHECK(tally.opened > 0);
    CHECK_INT(destroyed(), tally.registered);
}

static void *open_gregorian(void *arrived) {
    qcal_calendar *cal = NULL;
    pthread_barrier_wait((pthread_barrier_t *)arrived);
    return qcal_calendar_open_system(QCAL_SYSTEM_GREGORIAN, &cal) == QCAL_OK ? cal : NULL;
}

static long first_openings(const void *argument) {
    pthread_t threads[8];
    pthread_barrier_t arrived;
    void *first = NULL;
    (void)argument;
    CHECK_INT(pthread_barrier_init(&arrived, NULL, 8), 0);
    for (size_t i = 0; i < 8; i++) {
        CHECK_INT(pthread_create(&threads[i], NULL, open_gregorian, &arrived), 0);
    }
    for (size_t i = 0; i < 8; i++) {
        void *cal = NULL;
        CHECK_INT(pthread_join(threads[i], &cal), 0);
        CHECK(cal != NULL && (first == NULL || cal == first));
        first = cal;
    }
    return 8;
}

/* Who lost the race to make the Gregorian calendar got none. */
static void d15_2_all_first_openings_succeed(void) {
    for (int i = 0; i < 20; i++) {
        CHECK_INT(check_in_fresh_process(first_openings, NULL), 8);
    }
}

static long squat(const void *argument) {
    struct plan plan = PLAN("julian");
    qcal_calendar *cal = NULL;
    int64_t jdn = 0;
    (void)argument;
    CHECK_STATUS(plan_register(NULL, &plan, NULL), QCAL_ERR_NAME_TAKEN);
    CHECK_OK(qcal_calendar_open("Julian", &cal));
    CHECK_OK(qcal_date_to_jdn(cal, 1582, 10, 4, &jdn));
    CHECK_INT(jdn, 2299160);
    return destroyed();
}

/* A calendar registered before the built-in ones existed made one of them invalid for ever. */
static void d15_4_nobody_is_there_before_the_built_ins(void) { CHECK_INT(check_in_fresh_process(squat, NULL), 1); }

static long open_in_callback(const void *argument) {
    struct plan plan = PLAN("x-first");
    qcal_calendar *cal = NULL;
    (void)argument;
    plan.open_built_ins = true;
    CHECK_OK(plan_register(NULL, &plan, &cal));
    CHECK_INT(plan.built_ins_opened, plan.asked * (long)check_calendar_count);
    check_right(cal);
    CHECK_OK(qcal_registry_clear(NULL));
    qcal_calendar_release(cal);
    return destroyed();
}

/* Building the built-in calendars needed a lock that the caller already had. */
static void d15_6_a_first_opening_within_a_callback(void) { CHECK_INT(check_in_fresh_process(open_in_callback, NULL), 1); }

/* The list of names was read while it was changed; here it is a picture of one moment. */
static void d6_1_names_are_of_one_moment(void) {
    struct crowd crowd = {registry, 2, 3, 1, 600};
    struct tally tally = crowd_run(&crowd);
    CHECK_INT(tally.wrong, 0); /* a list had one name of a calendar and not the other */
    CHECK(tally.listed > 0);
    CHECK_INT(destroyed(), tally.registered);
}

/* One object registered twice was deleted twice. Here each registering is owed its own `destroy`, and a refused one gets it at once. */
static void d6_3_the_same_backend_twice(void) {
    struct plan plan = PLAN("x-twice");
    qcal_calendar *first = NULL, *second = NULL;
    qcal_system a = 0, b = 0;
    CHECK_OK(plan_register(registry, &plan, &first));
    CHECK_STATUS(plan_register(registry, &plan, &second), QCAL_ERR_NAME_TAKEN);
    CHECK(second == NULL);
    CHECK_INT(plan.destroyed, 1);
    plan.name = "x-twice-again";
    CHECK_OK(plan_register(registry, &plan, &second));
    CHECK_OK(qcal_calendar_system(first, &a));
    CHECK_OK(qcal_calendar_system(second, &b));
    CHECK(a != b && a <= -2 && b <= -2);
    CHECK_OK(qcal_registry_clear(registry));
    qcal_calendar_release(first);
    CHECK_INT(plan.destroyed, 2);
    check_right(second);
    qcal_calendar_release(second);
    CHECK_INT(plan.destroyed, 3);
    (void)destroyed();
}

static void use_from_log(void *user_data, int32_t event, const char *text) {
    long *told = (long *)user_data;
    qcal_calendar *cal = NULL;
    qcal_names *names = NULL;
    if (strlen(text) > 0 && event >= QCAL_LOG_REGISTERED && qcal_registry_open(registry, "Julian", &cal) == QCAL_OK &&
        qcal_registry_names(registry, &names) == QCAL_OK) {
        ++*told;
    }
    qcal_names_destroy(names);
}

/* A user's code and the log were called under the registry's lock, and hung when they used it. */
static void d6_4_callbacks_and_log_use_the_registry(void) {
    struct plan plan = PLAN("x-reentrant"), inner = PLAN("x-inner");
    long told = 0;
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_registry_set_log(registry, use_from_log, &told, NULL));
    plan.registers = &inner;
    plan.registry = registry;
    CHECK_OK(plan_register(registry, &plan, &cal));
    CHECK_INT(inner.registered, 1);
    CHECK_OK(qcal_registry_unregister(registry, cal));
    CHECK_OK(qcal_registry_clear(registry));
    CHECK_INT(told, 4); /* two registered, two unregistered */
    CHECK_OK(qcal_registry_set_log(registry, NULL, NULL, NULL));
    plan.registers = NULL;
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 2);
}

static void clear_from_log(void *user_data, int32_t event, const char *text) {
    qcal_registry *const *other = (qcal_registry *const *)user_data;
    if (event == QCAL_LOG_UNREGISTERED && strlen(text) > 0 && qcal_registry_clear(*other) != QCAL_OK) {
        puts("a registry in its end cannot be cleared");
    }
}

static long logs_destroyed;
static void count_log(void *user_data) {
    (void)user_data;
    logs_destroyed++;
}

/* Destructors ran under the lock too. */
static void d6_5_destroy_uses_the_registry(void) {
    struct plan plan = PLAN("x-last"), next = PLAN("x-next");
    plan.registry = registry;
    plan.registers_at_end = &next;
    CHECK_OK(plan_register(registry, &plan, NULL));
    CHECK_OK(qcal_registry_clear(registry));
    CHECK_INT(plan.destroyed, 1);
    CHECK_INT(next.registered, 1);
    CHECK_OK(qcal_registry_clear(registry));
    CHECK_INT(next.destroyed, 1);
    CHECK_INT(destroyed(), 2);
    /* Even in the end of the registry itself. */
    for (int i = 0; i < 3; i++) {
        qcal_registry *other = NULL;
        struct plan first = PLAN("x-last"), second = PLAN("x-next");
        CHECK_OK(qcal_registry_new(&other));
        CHECK_OK(qcal_registry_set_log(other, i == 0 ? NULL : clear_from_log, &other, count_log));
        first.registry = other;
        first.registers_at_end = &second;
        CHECK_OK(plan_register(other, &first, NULL));
        qcal_registry_release(other);
        CHECK_INT(first.destroyed, 1);
        CHECK_INT(second.registered, 1);
        CHECK_INT(second.destroyed, 1);
        CHECK_INT(logs_destroyed, i + 1);
    }
    CHECK_INT(destroyed(), 6);
}

/* Nothing could be taken out again, and the table of ids grew for ever. */
static void d6_8_registering_can_be_undone_and_has_a_limit(void) {
    enum { LIMIT = 10000 };
    char name[32];
    qcal_calendar *cal = NULL;
    qcal_names *names = NULL;
    size_t before;
    struct plan plan = PLAN("x-once-more");
    CHECK_OK(qcal_registry_names(registry, &names));
    before = qcal_names_count(names);
    qcal_names_destroy(names);
    for (int i = 0; i < 2000; i++) {
        CHECK_OK(plan_register(registry, &plan, &cal));
        CHECK_OK(qcal_registry_unregister(registry, cal));
        qcal_calendar_release(cal);
    }
    CHECK_INT(destroyed(), 2000);
    plan.name = name;
    plan.one_year = true;
    for (int i = 0; i < LIMIT; i++) {
        snprintf(name, sizeof name, "x-%d", i);
        CHECK_OK(plan_register(registry, &plan, NULL));
    }
    plan.name = "x-one-too-many";
    CHECK_STATUS(plan_register(registry, &plan, NULL), QCAL_ERR_LIMIT);
    CHECK_INT(destroyed(), 1);
    CHECK_OK(qcal_registry_clear(registry));
    CHECK_INT(destroyed(), LIMIT);
    CHECK_OK(qcal_registry_names(registry, &names));
    CHECK_INT(qcal_names_count(names), before);
    qcal_names_destroy(names);
}

/* Empty, blank and repeated names went in, or were left out, without a word. */
static void d6_9_bad_names_are_reported(void) {
    static const char *const bad[] = {"", " ", " x", "x ", "a\nb", "\x7f", "\xff", "x\xc2\x85"};
    static const char *const twice[] = {"x-a", "x-b", "X-A"};
    struct plan plan = PLAN("");
    char text[300] = "";
    size_t length = 0;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        plan.name = bad[i];
        CHECK_STATUS(plan_register(registry, &plan, NULL), QCAL_ERR_INVALID_NAME);
        CHECK_OK(qcal_last_error(text, sizeof text, &length));
        CHECK(strstr(text, "names[0]") != NULL);
    }
    CHECK_INT(destroyed(), sizeof bad / sizeof bad[0]);
    CHECK_STATUS(plan_register_as(registry, &plan, twice, 3, NULL), QCAL_ERR_NAME_TAKEN);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(strstr(text, "names[2] \"X-A\"") != NULL);
    CHECK_STATUS(plan_register_as(registry, &plan, twice, 0, NULL), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_INT(destroyed(), 2);
}

/* What is known without asking is not asked: a taken name, and a date that the window has not. */
static void d6_9_nobody_is_asked_in_vain(void) {
    struct plan plan = PLAN("x-asked"), same = PLAN("X-ASKED");
    qcal_calendar *cal = NULL;
    int64_t jdn;
    long asked;
    CHECK_OK(plan_register(registry, &plan, &cal));
    CHECK_STATUS(plan_register(registry, &same, NULL), QCAL_ERR_NAME_TAKEN);
    CHECK_INT(same.asked, 0);
    asked = plan.asked;
    FILL(jdn);
    CHECK_STATUS(qcal_date_to_jdn(cal, 2005, 2, 30, &jdn), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_date_to_jdn(cal, 2005, 13, 1, &jdn), QCAL_ERR_INVALID_DATE);
    CHECK(!qcal_is_valid_date(cal, 2005, 2, 29));
    CHECK_UNTOUCHED(jdn);
    CHECK_INT(plan.asked, asked);
    CHECK_STATUS(qcal_registry_unregister((qcal_registry *)(void *)cal, check_open(QCAL_SYSTEM_JULIAN)), QCAL_ERR_BAD_HANDLE);
    CHECK_OK(qcal_registry_clear(registry));
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 2);
}

/* An object on the stack was deleted. Here the struct is copied. */
static void d6_10_the_struct_may_be_on_the_stack(void) {
    struct plan plan = PLAN("x-stack");
    qcal_calendar *cal = NULL;
    char name[] = "x-stack";
    plan.name = name;
    CHECK_OK(plan_register(registry, &plan, &cal)); /* whose struct is gone */
    memset(name, 'y', sizeof name - 1);
    CHECK_TEXT(qcal_calendar_name(cal), "x-stack");
    check_right(cal);
    CHECK_OK(qcal_registry_clear(registry));
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 1);
}

/* Going back from the first year did not end. */
static void w06_months_before_the_first_year(void) {
    struct plan plan = PLAN("x-no-year-before");
    const qcal_duration back = {0, -1, 0, 0}, far_back = {0, INT64_MIN, 0, 0};
    qcal_calendar *cal = NULL;
    qcal_date date;
    long asked;
    CHECK_OK(plan_register(registry, &plan, &cal));
    asked = plan.asked;
    FILL(date);
    CHECK_STATUS(qcal_add(cal, 1, 1, 1, &back, QCAL_CONSTRAIN, &date), QCAL_ERR_OUT_OF_RANGE);
    CHECK_STATUS(qcal_add(cal, 2000, 1, 1, &far_back, QCAL_CONSTRAIN, &date), QCAL_ERR_OUT_OF_RANGE);
    CHECK_UNTOUCHED(date);
    CHECK(plan.asked - asked < 500);
    CHECK_OK(qcal_registry_clear(registry));
    qcal_calendar_release(cal);
    CHECK_INT(destroyed(), 1);
}

/* A table of virtual functions broke when one was added. */
static void w08_the_struct_may_grow(void) {
    struct {
        qcal_backend known;
        unsigned char later[64];
    } grown;
    struct plan plan = PLAN("x-grown");
    const char *const names[] = {"x-grown"};
    memset(&grown, 0, sizeof grown);
    grown.known = plan_backend(&plan);
    grown.known.size = sizeof grown;
    CHECK_OK(qcal_registry_register(registry, names, 1, &grown.known, &plan, NULL));
    CHECK_OK(qcal_registry_clear(registry));
    grown.later[63] = 1;
    CHECK_STATUS(qcal_registry_register(registry, names, 1, &grown.known, &plan, NULL), QCAL_ERR_UNSUPPORTED);
    grown.known.size = 16; /* as far as destroy */
    CHECK_STATUS(qcal_registry_register(registry, names, 1, &grown.known, &plan, NULL), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_INT(destroyed(), 3);
    grown.known.size = 15;
    CHECK_STATUS(qcal_registry_register(registry, names, 1, &grown.known, &plan, NULL), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_INT(destroyed(), 0);
}

/* There was no way to unregister, and no count. */
static void w09_calendars_are_counted_and_unregistered(void) {
    struct plan plan = PLAN("x-counted");
    qcal_calendar *cal = NULL, *again = NULL;
    CHECK_OK(plan_register(registry, &plan, &cal));
    CHECK_OK(qcal_registry_open(registry, "X-COUNTED", &again));
    CHECK(again == cal && qcal_calendar_retain(cal) == cal);
    CHECK_OK(qcal_registry_unregister(registry, cal));
    CHECK_STATUS(qcal_registry_unregister(registry, cal), QCAL_ERR_NOT_FOUND);
    CHECK_STATUS(qcal_registry_open(registry, "x-counted", &again), QCAL_ERR_NOT_FOUND);
    for (int owners = 3; owners > 0; owners--) {
        CHECK_INT(plan.destroyed, 0);
        check_right(cal);
        qcal_calendar_release(cal);
    }
    CHECK_INT(destroyed(), 1);
    CHECK_STATUS(qcal_registry_unregister(registry, check_open(QCAL_SYSTEM_JULIAN)), QCAL_ERR_PROTECTED);
}

#define FAULT(function) {#function, function}

int main(void) {
    static const struct {
        const char *name;
        void (*test)(void);
    } faults[] = {
        FAULT(d14_1_reading_while_registering),
        FAULT(d14_2_visible_only_when_complete),
        FAULT(d14_3_a_calendar_outlives_its_registry),
        FAULT(d14_4_built_in_names_cannot_be_taken),
        FAULT(d14_5_ids_beyond_the_table_are_not_found),
        FAULT(d14_6_a_calendar_is_opened_once),
        FAULT(d14_7_no_handle_is_no_calendar),
        FAULT(d14_8_no_day_overflows),
        FAULT(d15_1_name_and_id_appear_together),
        FAULT(d15_2_all_first_openings_succeed),
        FAULT(d15_4_nobody_is_there_before_the_built_ins),
        FAULT(d15_6_a_first_opening_within_a_callback),
        FAULT(d6_1_names_are_of_one_moment),
        FAULT(d6_3_the_same_backend_twice),
        FAULT(d6_4_callbacks_and_log_use_the_registry),
        FAULT(d6_5_destroy_uses_the_registry),
        FAULT(d6_8_registering_can_be_undone_and_has_a_limit),
        FAULT(d6_9_bad_names_are_reported),
        FAULT(d6_9_nobody_is_asked_in_vain),
        FAULT(d6_10_the_struct_may_be_on_the_stack),
        FAULT(w06_months_before_the_first_year),
        FAULT(w08_the_struct_may_grow),
        FAULT(w09_calendars_are_counted_and_unregistered),
    };
    int ran = 0;
    /* Processes in which nothing has been opened come first. */
    check_catalogue_elsewhere(NULL, NULL, 0);
    d15_2_all_first_openings_succeed();
    d15_4_nobody_is_there_before_the_built_ins();
    d15_6_a_first_opening_within_a_callback();
    CHECK_OK(qcal_registry_new(&registry));
    for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
        long passed = check_passed, failed = check_failed;
        check_about("%s", faults[i].name);
        faults[i].test();
        printf("%s %s\n", check_failed == failed && check_passed > passed ? "ok" : "FAILED", faults[i].name);
        check_about("%s", faults[i].name);
        CHECK(check_passed + check_failed > passed + failed);
        ran++;
    }
    qcal_registry_release(registry);
    check_about("faults");
    CHECK_INT(ran, FAULTS);
    return check_finish(19000);
}
