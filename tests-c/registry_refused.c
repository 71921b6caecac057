/*
 * What registering refuses, and that `destroy` of the backend runs exactly once all the same; structs of every size; pointers that may be NULL.
 */
#include "backend_cases.h"

/* `destroy` that fails in qcal itself, in every way that comes cheap. */
static void fail_often(struct probe *probe) {
    qcal_calendar *cal = NULL;
    int64_t jdn = 0;
    const char *bad = "\x01";
    qcal_backend backend = solar_backend(0);
    backend.destroy = NULL;
    probe->seen += qcal_calendar_open("no such calendar", &cal) == QCAL_ERR_NOT_FOUND;
    probe->seen += qcal_date_to_jdn(check_open(QCAL_SYSTEM_GREGORIAN), 2000, 13, 1, &jdn) == QCAL_ERR_INVALID_DATE;
    probe->seen += qcal_registry_register(NULL, &bad, 1, &backend, NULL, NULL) == QCAL_ERR_INVALID_NAME;
    probe->seen += qcal_calendar_open(NULL, NULL) == QCAL_ERR_NULL;
}

/* What is wrong with a registration; everything else is right. */
struct refusal {
    const char *about;
    qcal_status wanted;
    void (*spoil)(qcal_backend *backend, struct probe *probe, const char **name);
};

static qcal_status no_answer(void *user_data, int32_t year, int32_t *months) {
    (void)year;
    (void)months;
    return probe_asked((struct probe *)user_data);
}

#define SPOIL(name, statement)                                                            \
    static void name(qcal_backend *backend, struct probe *probe, const char **calendar) { \
        (void)backend, (void)probe, (void)calendar;                                       \
        statement;                                                                        \
    }
SPOIL(no_months, backend->months_in_year = NULL)
SPOIL(no_days, backend->days_in_month = NULL)
SPOIL(no_start, backend->year_start = NULL)
SPOIL(unknown_flag, backend->flags |= 1u << 31)
SPOIL(user_flag, backend->flags |= QCAL_USER_DEFINED)
SPOIL(two_families, backend->flags |= QCAL_LUNAR)
SPOIL(reserved, backend->reserved = 1)
SPOIL(negative_reserved, backend->reserved = -1)
SPOIL(long_week, backend->days_per_week = 33)
SPOIL(negative_week, backend->days_per_week = -1)
SPOIL(years_turned, (backend->first_year = 4000, backend->last_year = -500))
SPOIL(year_zero, (backend->flags &= ~QCAL_YEAR_ZERO, backend->first_year = 0))
SPOIL(window_turned, (backend->window_first_year = 2030, backend->window_last_year = 1990))
SPOIL(window_outside, backend->window_last_year = 4001)
SPOIL(window_long, (backend->last_year = 30000, backend->window_first_year = 1, backend->window_last_year = 20001))
SPOIL(months_not_named, backend->month_name_count = 12)
SPOIL(too_many_months, (backend->month_names = calendar, backend->month_name_count = 33))
SPOIL(weekdays_not_seven, (backend->weekday_names = calendar, backend->weekday_name_count = 1))
SPOIL(weekdays_not_named, backend->weekday_name_count = 7)
SPOIL(callback_fails, probe->answer = QCAL_ERR_NO_MEMORY)
SPOIL(callback_unknown, probe->answer = -7)
SPOIL(callback_is_silent, backend->months_in_year = no_answer)
SPOIL(months_wrong, backend->days_in_month = lunar_days)
SPOIL(bad_name, *calendar = "\x01")
SPOIL(built_in_name, *calendar = "GREGORY")
SPOIL(no_name, *calendar = NULL)

static const struct refusal refusals[] = {
    {"months_in_year", QCAL_ERR_NULL, no_months},
    {"days_in_month", QCAL_ERR_NULL, no_days},
    {"year_start", QCAL_ERR_NULL, no_start},
    {"unknown flag", QCAL_ERR_UNSUPPORTED, unknown_flag},
    {"QCAL_USER_DEFINED", QCAL_ERR_UNSUPPORTED, user_flag},
    {"two families", QCAL_ERR_INVALID_ARGUMENT, two_families},
    {"reserved", QCAL_ERR_UNSUPPORTED, reserved},
    {"reserved, negative", QCAL_ERR_UNSUPPORTED, negative_reserved},
    {"week of 33 days", QCAL_ERR_INVALID_ARGUMENT, long_week},
    {"week of -1 days", QCAL_ERR_INVALID_ARGUMENT, negative_week},
    {"years", QCAL_ERR_INVALID_ARGUMENT, years_turned},
    {"year 0", QCAL_ERR_INVALID_ARGUMENT, year_zero},
    {"window", QCAL_ERR_INVALID_ARGUMENT, window_turned},
    {"window outside the years", QCAL_ERR_OUT_OF_RANGE, window_outside},
    {"window of 20001 years", QCAL_ERR_LIMIT, window_long},
    {"month_names is NULL", QCAL_ERR_NULL, months_not_named},
    {"33 month names", QCAL_ERR_INVALID_ARGUMENT, too_many_months},
    {"1 weekday name", QCAL_ERR_INVALID_ARGUMENT, weekdays_not_seven},
    {"weekday_names is NULL", QCAL_ERR_NULL, weekdays_not_named},
    {"callback fails", QCAL_ERR_BACKEND, callback_fails},
    {"callback fails with no status", QCAL_ERR_BACKEND, callback_unknown},
    {"callback does not answer", QCAL_ERR_BACKEND, callback_is_silent},
    {"months contradict the year", QCAL_ERR_BACKEND, months_wrong},
    {"invalid name", QCAL_ERR_INVALID_NAME, bad_name},
    {"name of a built-in calendar", QCAL_ERR_NAME_TAKEN, built_in_name},
    {"name is NULL", QCAL_ERR_NULL, no_name},
};
#define REFUSALS (sizeof refusals / sizeof refusals[0])

/* Refuses; the detail text afterwards. */
static void refuse(const struct refusal *refusal, void (*at_end)(struct probe *), char *text, size_t room) {
    struct probe probe = {0};
    qcal_backend backend = solar_backend(QCAL_PURE);
    const char *name = "x-refused";
    qcal_calendar *cal;
    refusal->spoil(&backend, &probe, &name);
    probe.at_end = at_end;
    FILL(cal);
    CHECK_STATUS(qcal_registry_register(NULL, &name, 1, &backend, &probe, &cal), refusal->wanted);
    CHECK_UNTOUCHED(cal);
    CHECK_INT(probe.destroyed, 1);
    CHECK_INT(probe.seen, at_end != NULL ? 4 : 0);
    snprintf(text, room, "%s", detail());
    check_free(NULL, "x-refused");
}

/* Every refusal destroys once before it returns, and what `destroy` does is not seen in the detail text. */
static void refusals_destroy_once(void) {
    size_t before = count_names(NULL);
    for (size_t i = 0; i < REFUSALS; i++) {
        char quiet[300], loud[300];
        check_about("%s", refusals[i].about);
        refuse(&refusals[i], NULL, quiet, sizeof quiet);
        refuse(&refusals[i], fail_often, loud, sizeof loud);
        CHECK(quiet[0] != '\0');
        CHECK_TEXT(loud, quiet);
        CHECK_INT(count_names(NULL), before);
    }
    CHECK_INT(REFUSALS, 26);
    /* Arguments around the struct. */
    {
        struct probe probe = {0};
        qcal_backend backend = solar_backend(QCAL_PURE);
        qcal_registry *no_registry = (qcal_registry *)(void *)check_open(QCAL_SYSTEM_JULIAN);
        const char *name = "x-refused";
        check_about("other arguments");
        CHECK_STATUS(qcal_registry_register(no_registry, &name, 1, &backend, &probe, NULL), QCAL_ERR_BAD_HANDLE);
        CHECK_INT(probe.destroyed, 1);
        CHECK_STATUS(qcal_registry_register(NULL, NULL, 1, &backend, &probe, NULL), QCAL_ERR_NULL);
        CHECK_INT(probe.destroyed, 2);
        CHECK_STATUS(qcal_registry_register(NULL, &name, 0, &backend, &probe, NULL), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_INT(probe.destroyed, 3);
        CHECK_STATUS(qcal_registry_register(NULL, &name, 1, NULL, &probe, NULL), QCAL_ERR_NULL);
        CHECK_INT(probe.destroyed, 3); /* no struct, so nothing that says how */
        CHECK_INT(probe.asked, 0);
    }
}

/* Structs of other sizes. `destroy` is owed as soon as the size covers it. */
static void sizes(void) {
    struct {
        qcal_backend backend;
        unsigned char tail[4096];
    } large;
    struct {
        qcal_rule rule;
        unsigned char tail[4096];
    } large_rule;
    /* The first version of the struct ended before the callbacks for names; that of a rule was what it is. */
    const size_t first = offsetof(qcal_backend, month_name), head = offsetof(qcal_backend, destroy) + sizeof large.backend.destroy;
    const char *name = "x-size";
    qcal_registry *reg = check_registry();
    long cases = 0;
    CHECK_INT(head, 8 + sizeof(void *));
    for (uint32_t size = 0; size < first; size++, cases++) {
        struct probe probe = {0};
        qcal_backend backend = solar_backend(QCAL_PURE);
        check_about("size %u", (unsigned)size);
        backend.size = size;
        CHECK_STATUS(qcal_registry_register(reg, &name, 1, &backend, &probe, NULL), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_INT(probe.destroyed, size >= head);
        CHECK_INT(probe.asked, 0);
    }
    for (uint32_t size = (uint32_t)first; size < sizeof(qcal_backend); size++, cases++) {
        struct probe probe = {0};
        qcal_backend backend = solar_backend(QCAL_PURE);
        qcal_calendar *cal = NULL;
        check_about("size %u", (unsigned)size);
        backend.size = size;
        CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &probe, &cal));
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
        CHECK_INT(probe.destroyed, 1);
    }
    CHECK_INT(cases, sizeof(qcal_backend));
    for (uint32_t size = 0; size < sizeof(qcal_rule); size++) {
        qcal_rule rule = solar_rule(0);
        check_about("size of a rule %u", (unsigned)size);
        rule.size = size;
        CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &rule, NULL), QCAL_ERR_INVALID_ARGUMENT);
    }
    for (uint32_t more = 0; more <= 300; more++) {
        struct probe probe = {0};
        qcal_calendar *cal = NULL;
        memset(&large, 0, sizeof large);
        memset(&large_rule, 0, sizeof large_rule);
        large.backend = solar_backend(QCAL_PURE);
        large.backend.size += more;
        large_rule.rule = solar_rule(0);
        large_rule.rule.size += more;
        check_about("%u bytes more", (unsigned)more);
        /* What lies behind the stated size is not read. */
        large.tail[more] = large_rule.tail[more] = 1;
        CHECK_OK(qcal_registry_register(reg, &name, 1, &large.backend, &probe, &cal));
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
        CHECK_INT(probe.destroyed, 1);
        CHECK_OK(qcal_registry_register_rule(reg, &name, 1, &large_rule.rule, &cal));
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
        if (more > 0) {
            large.tail[more - 1] = large_rule.tail[more - 1] = 0x80;
            FILL(cal);
            CHECK_STATUS(qcal_registry_register(reg, &name, 1, &large.backend, &probe, &cal), QCAL_ERR_UNSUPPORTED);
            CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &large_rule.rule, &cal), QCAL_ERR_UNSUPPORTED);
            CHECK_UNTOUCHED(cal);
            CHECK_INT(probe.destroyed, 2);
        }
    }
    for (int i = 0; i < 3; i++) {
        static const uint32_t none[] = {0xffffffff, 0x80000000, 0x10000};
        struct probe probe = {0};
        qcal_backend backend = solar_backend(QCAL_PURE);
        qcal_rule rule = solar_rule(0);
        backend.size = rule.size = none[i];
        check_about("size %u", (unsigned)none[i]);
        CHECK_STATUS(qcal_registry_register(reg, &name, 1, &backend, &probe, NULL), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &rule, NULL), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_INT(probe.destroyed, 1);
    }
    check_free(reg, name);
    qcal_registry_release(reg);
}

/* Registers with these and takes away again; what was answered. */
static qcal_status try_backend(const qcal_backend *backend) {
    struct probe probe = {0};
    const char *name = "x-edge";
    qcal_status status = qcal_registry_register(NULL, &name, 1, backend, &probe, NULL);
    CHECK_OK(qcal_registry_clear(NULL));
    CHECK_INT(probe.destroyed, 1);
    return status;
}

static qcal_status try_rule(const qcal_rule *rule) {
    const char *name = "x-edge";
    qcal_status status = qcal_registry_register_rule(NULL, &name, 1, rule, NULL);
    CHECK_OK(qcal_registry_clear(NULL));
    return status;
}

/* The edges of what is allowed, and what lies just beyond them. */
static void edges(void) {
    static const int32_t weeks[] = {INT32_MIN, -256, -1, 0, 1, 7, 32, 33, 256, 263, INT32_MAX};
    static const struct {
        int32_t first, last, window_first, window_last;
        qcal_status wanted;
    } years[] = {
        {-500, 4000, -500, -500, QCAL_OK}, {-500, 4000, 4000, 4000, QCAL_OK}, {-500, 4000, -500, 4000, QCAL_OK},
        {-500, 4000, -501, 2000, QCAL_ERR_OUT_OF_RANGE}, {-500, 4000, 2000, 4001, QCAL_ERR_OUT_OF_RANGE},
        {-500, 4000, 2001, 2000, QCAL_ERR_INVALID_ARGUMENT}, {2000, 2000, 2000, 2000, QCAL_OK}, {2000, 2000, 0, 0, QCAL_OK},
        {2001, 2000, 0, 0, QCAL_ERR_INVALID_ARGUMENT}, {0, 0, 0, 0, QCAL_OK}, {0, 1, 0, 0, QCAL_OK}, {-1, 0, 0, 0, QCAL_OK},
        {2101, 2200, 0, 0, QCAL_OK}, {2101, 2200, 2101, 2101, QCAL_OK},
        {1, 30000, 1, 20000, QCAL_OK}, {1, 30000, 1, 20001, QCAL_ERR_LIMIT}, {1, 30000, 10001, 30000, QCAL_OK},
        {INT32_MIN, INT32_MAX, 2000, 2000, QCAL_OK}, {INT32_MIN, INT32_MAX, INT32_MIN, INT32_MIN + 5, QCAL_OK},
        {INT32_MIN, INT32_MAX, INT32_MAX - 5, INT32_MAX, QCAL_OK}, {INT32_MIN, INT32_MAX, INT32_MIN, INT32_MAX, QCAL_ERR_LIMIT},
        {INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, QCAL_OK}, {INT32_MAX, INT32_MIN, 0, 0, QCAL_ERR_INVALID_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof weeks / sizeof weeks[0]; i++) {
        qcal_backend backend = solar_backend(QCAL_PURE);
        qcal_rule rule = solar_rule(0);
        qcal_status wanted = weeks[i] >= 0 && weeks[i] <= 32 ? QCAL_OK : QCAL_ERR_INVALID_ARGUMENT;
        check_about("week of %d days", (int)weeks[i]);
        backend.days_per_week = rule.days_per_week = weeks[i];
        CHECK_STATUS(try_backend(&backend), wanted);
        CHECK_STATUS(try_rule(&rule), wanted);
    }
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        for (uint32_t pure = 0; pure <= QCAL_PURE; pure += QCAL_PURE) {
            qcal_backend backend = solar_backend(pure);
            check_about("years %d to %d, window %d to %d", (int)years[i].first, (int)years[i].last,
                        (int)years[i].window_first, (int)years[i].window_last);
            backend.first_year = years[i].first;
            backend.last_year = years[i].last;
            backend.window_first_year = years[i].window_first;
            backend.window_last_year = years[i].window_last;
            CHECK_STATUS(try_backend(&backend), years[i].wanted);
        }
    }
    for (int bit = 0; bit < 32; bit++) {
        const uint32_t known = QCAL_SOLAR | QCAL_LUNAR | QCAL_LUNISOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO, flag = 1u << bit;
        qcal_backend backend = solar_backend(0);
        qcal_rule rule = solar_rule(0);
        check_about("flag %u", (unsigned)flag);
        backend.flags = rule.flags = flag;
        backend.first_year = 1;
        CHECK_STATUS(try_backend(&backend), (flag & (known | QCAL_PURE)) != 0 ? QCAL_OK : QCAL_ERR_UNSUPPORTED);
        CHECK_STATUS(try_rule(&rule), (flag & known) != 0 ? QCAL_OK : QCAL_ERR_UNSUPPORTED);
    }
    for (uint32_t family = 0; family < 8; family++) {
        qcal_backend backend = solar_backend(0);
        qcal_rule rule = solar_rule(0);
        qcal_status wanted = (family & (family - 1)) == 0 ? QCAL_OK : QCAL_ERR_INVALID_ARGUMENT;
        check_about("family %u", (unsigned)family);
        backend.flags = rule.flags = family | QCAL_YEAR_ZERO;
        CHECK_STATUS(try_backend(&backend), wanted);
        CHECK_STATUS(try_rule(&rule), wanted);
    }
}

/* A program without data of its own: user_data, destroy and cal are NULL. */
static struct probe without_data;
static qcal_status bare_months(void *user_data, int32_t year, int32_t *months) {
    without_data.seen += user_data != NULL;
    return solar_months(&without_data, year, months);
}
static qcal_status bare_days(void *user_data, int32_t year, int32_t month, int32_t *days) {
    without_data.seen += user_data != NULL;
    return solar_days(&without_data, year, month, days);
}
static qcal_status bare_start(void *user_data, int32_t year, int64_t *jdn) {
    without_data.seen += user_data != NULL;
    return solar_year_start(&without_data, year, jdn);
}
static long bare_destroyed;
static void bare_destroy(void *user_data) { bare_destroyed += user_data == NULL ? 1 : 1000; }

static void optional_pointers(void) {
    qcal_registry *reg = check_registry();
    for (int with_destroy = 0; with_destroy < 2; with_destroy++) {
        const char *name = "x-bare";
        qcal_calendar *cal = NULL;
        qcal_backend backend = solar_backend(0);
        check_about("no user_data, destroy %d", with_destroy);
        backend.months_in_year = bare_months;
        backend.days_in_month = bare_days;
        backend.year_start = bare_start;
        backend.destroy = with_destroy ? bare_destroy : NULL;
        CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, NULL, NULL));
        CHECK_STATUS(qcal_registry_register(reg, &name, 1, &backend, NULL, NULL), QCAL_ERR_NAME_TAKEN);
        CHECK_INT(bare_destroyed, with_destroy);
        CHECK_OK(qcal_registry_open(reg, name, &cal));
        without_data.asked = 0;
        check_solar(cal, 0);
        CHECK(without_data.asked > 0);
        CHECK_INT(without_data.seen, 0);
        CHECK_OK(qcal_registry_clear(reg));
        qcal_calendar_release(cal);
        CHECK_INT(bare_destroyed, 2 * with_destroy);
    }
    qcal_registry_release(reg);
    CHECK_INT(bare_destroyed, 2);
}

int main(void) {
    refusals_destroy_once();
    sizes();
    edges();
    optional_pointers();
    return check_finish(6500);
}
