/*
 * Registries and the calendars in them: who has a calendar and for how long, which registry has which calendars, and what a calendar of a
 * user says about itself.
 */
#include "backend_cases.h"

/* The ways in which a registry gives up a calendar. */
enum ending { UNREGISTERED, CLEARED, RELEASED, ENDINGS };

static void end(enum ending ending, qcal_registry *reg, const qcal_calendar *cal) {
    switch (ending) {
    case UNREGISTERED:
        CHECK_OK(qcal_registry_unregister(reg, cal));
        break;
    case CLEARED:
        CHECK_OK(qcal_registry_clear(reg));
        break;
    default:
        qcal_registry_release(reg);
    }
}

/* Handles that are open stay as good as they were, whatever becomes of the registry; the last one destroys. */
static void open_handles(void) {
    for (int ending = 0; ending < ENDINGS; ending++) {
        struct probe solar = {0}, pure = {0}, lunar = {0};
        qcal_calendar *cals[4] = {NULL, NULL, NULL, NULL};
        qcal_system systems[4];
        qcal_registry *reg = check_registry();
        check_about("ending %d", ending);
        solar.shift = 7;
        CHECK_OK(probe_register(reg, "x-solar", solar_backend(0), &solar, &cals[0]));
        CHECK_OK(probe_register(reg, "x-pure", solar_backend(QCAL_PURE), &pure, &cals[1]));
        CHECK_OK(probe_register(reg, "x-lunar", lunar_backend(QCAL_PURE), &lunar, &cals[2]));
        CHECK_OK(rule_register(reg, "x-rule", -5, &cals[3]));
        for (int i = 0; i < 4; i++) {
            systems[i] = system_of(cals[i]);
            CHECK(systems[i] <= -2);
        }
        for (int i = 0; i < (ending == UNREGISTERED ? 4 : 1); i++) {
            end((enum ending)ending, reg, cals[i]);
        }
        if (ending != RELEASED) {
            CHECK_INT(count_names(reg), count_names(NULL));
            check_free(reg, "x-solar");
            check_free(reg, "x-rule");
        }
        check_solar(cals[0], 7);
        check_solar(cals[1], 0);
        check_lunar(cals[2], 0);
        check_solar(cals[3], -5);
        CHECK_TEXT(qcal_calendar_name(cals[0]), "x-solar");
        CHECK_TEXT(qcal_calendar_name(cals[3]), "x-rule");
        for (int i = 0; i < 4; i++) {
            CHECK_INT(system_of(cals[i]), systems[i]);
        }
        CHECK_INT(solar.destroyed + pure.destroyed + lunar.destroyed, 0);
        for (int i = 0; i < 4; i++) {
            qcal_calendar_release(cals[i]);
            CHECK_INT(solar.destroyed + pure.destroyed + lunar.destroyed, i < 3 ? i + 1 : 3);
        }
        CHECK(solar.destroyed == 1 && pure.destroyed == 1 && lunar.destroyed == 1);
        if (ending != RELEASED) {
            qcal_registry_release(reg);
        }
    }
}

/* Owners of a calendar and of a registry are counted. */
static void owners(void) {
    struct probe probe = {0}, other = {0};
    qcal_calendar *cal = NULL, *opened = NULL;
    qcal_registry *reg = check_registry();
    check_about("owners");
    CHECK_OK(probe_register(reg, "x-owned", solar_backend(0), &probe, &cal));
    for (int i = 0; i < 1000; i++) {
        CHECK(qcal_calendar_retain(cal) == cal);
    }
    for (int i = 0; i < 1000; i++) {
        qcal_calendar_release(cal);
    }
    CHECK_OK(qcal_registry_open(reg, "x-owned", &opened));
    qcal_calendar_release(cal);
    CHECK_OK(qcal_registry_unregister(reg, opened));
    CHECK_INT(probe.destroyed, 0);
    check_solar(opened, 0);
    qcal_calendar_retain(opened);
    qcal_calendar_release(opened);
    CHECK_INT(probe.destroyed, 0);
    qcal_calendar_release(opened);
    CHECK_INT(probe.destroyed, 1);
    /* Nobody but the registry. */
    CHECK_OK(probe_register(reg, "x-owned", solar_backend(0), &other, NULL));
    for (int i = 0; i < 1000; i++) {
        CHECK(qcal_registry_retain(reg) == reg);
    }
    for (int i = 0; i < 1000; i++) {
        qcal_registry_release(reg);
    }
    CHECK_INT(other.destroyed, 0);
    CHECK_OK(qcal_registry_open(reg, "x-owned", &opened));
    qcal_calendar_release(opened);
    qcal_registry_release(reg);
    CHECK_INT(other.destroyed, 1);
}

/* The same name in three registries: three calendars. */
static void registries_apart(void) {
    qcal_registry *regs[3] = {NULL, NULL, NULL};
    struct probe probes[3];
    qcal_calendar *cals[3] = {NULL, NULL, NULL};
    regs[1] = check_registry();
    regs[2] = check_registry();
    CHECK(regs[1] != regs[2]);
    memset(probes, 0, sizeof probes);
    for (int i = 0; i < 3; i++) {
        check_about("registry %d", i);
        probes[i].shift = 100 * i;
        check_free(regs[i], "x-apart");
        CHECK_OK(probe_register(regs[i], "x-apart", solar_backend(0), &probes[i], &cals[i]));
        if (i < 2) {
            check_free(regs[i + 1], "x-apart");
        }
    }
    for (int i = 0; i < 3; i++) {
        qcal_calendar *found = NULL, *none;
        qcal_names *names = NULL;
        check_about("registry %d", i);
        CHECK_OK(qcal_registry_open(regs[i], "X-APART", &found));
        CHECK_INT(system_of(found), system_of(cals[i]));
        check_solar(found, 100 * i);
        qcal_calendar_release(found);
        CHECK_OK(qcal_registry_names(regs[i], &names));
        CHECK_TEXT(qcal_names_get(names, qcal_names_count(names) - 1), "x-apart");
        CHECK(strcmp(qcal_names_get(names, qcal_names_count(names) - 2), "x-apart") != 0);
        qcal_names_destroy(names);
        for (int j = 0; j < 3; j++) {
            if (j != i) {
                CHECK(system_of(cals[i]) != system_of(cals[j]));
                FILL(none);
                CHECK_STATUS(qcal_registry_open_system(regs[j], system_of(cals[i]), &none), QCAL_ERR_NOT_FOUND);
                CHECK_UNTOUCHED(none);
                CHECK_STATUS(qcal_registry_unregister(regs[j], cals[i]), QCAL_ERR_NOT_FOUND);
                CHECK_HAS(detail(), "x-apart");
            }
        }
    }
    /* Functions without a registry look in the one of the process. */
    {
        qcal_calendar *by_name = NULL, *by_system = NULL;
        check_about("process-wide");
        CHECK_OK(qcal_calendar_open("x-Apart", &by_name));
        CHECK_INT(system_of(by_name), system_of(cals[0]));
        CHECK_OK(qcal_calendar_open_system(system_of(cals[0]), &by_system));
        check_solar(by_system, 0);
        CHECK_STATUS(qcal_calendar_open_system(system_of(cals[1]), &(qcal_calendar *){NULL}), QCAL_ERR_NOT_FOUND);
        qcal_calendar_release(by_name);
        qcal_calendar_release(by_system);
    }
    for (int i = 0; i < 3; i++) {
        check_about("registry %d, unregistering", i);
        CHECK_OK(qcal_registry_unregister(regs[i], cals[i]));
        check_free(regs[i], "x-apart");
        CHECK_STATUS(qcal_registry_unregister(regs[i], cals[i]), QCAL_ERR_NOT_FOUND);
        for (int j = i + 1; j < 3; j++) {
            qcal_calendar *found = NULL;
            CHECK_OK(qcal_registry_open(regs[j], "x-apart", &found));
            qcal_calendar_release(found);
        }
        CHECK_INT(probes[i].destroyed, 0);
        qcal_calendar_release(cals[i]);
        CHECK_INT(probes[i].destroyed, 1);
    }
    CHECK_STATUS(qcal_calendar_open("x-apart", &(qcal_calendar *){NULL}), QCAL_ERR_NOT_FOUND);
    qcal_registry_release(regs[1]);
    qcal_registry_release(regs[2]);
}

/* Built-in calendars are in every registry, the same ones, and stay there. */
static void built_in(void) {
    qcal_registry *regs[2] = {NULL, NULL};
    regs[1] = check_registry();
    CHECK_OK(rule_register(regs[1], "x-one", 0, NULL));
    for (int r = 0; r < 2; r++) {
        for (size_t i = 0; i < check_catalogue(); i++) {
            qcal_calendar *cal = check_calendars[i].cal, *by_name = NULL, *by_system = NULL;
            check_about("%s in registry %d", check_calendars[i].name, r);
            CHECK_OK(qcal_registry_open(regs[r], check_calendars[i].name, &by_name));
            CHECK_OK(qcal_registry_open_system(regs[r], check_calendars[i].system, &by_system));
            CHECK_INT(system_of(by_name), check_calendars[i].system);
            CHECK_INT(system_of(by_system), check_calendars[i].system);
            CHECK_STATUS(qcal_registry_unregister(regs[r], cal), QCAL_ERR_PROTECTED);
            CHECK_HAS(detail(), qcal_calendar_name(cal));
        }
        CHECK_OK(qcal_registry_clear(regs[r]));
        for (size_t i = 0; i < check_catalogue(); i++) {
            qcal_calendar *cal = NULL;
            CHECK_OK(qcal_registry_open(regs[r], check_calendars[i].name, &cal));
        }
        CHECK_OK(qcal_registry_clear(regs[r])); /* nothing is left to clear */
    }
    check_free(regs[1], "x-one");
    for (int i = 0; i < 6; i++) {
        static const qcal_system none[] = {QCAL_SYSTEM_USER, -2, -1000000, INT32_MIN, 1, INT32_MAX};
        qcal_calendar *cal;
        check_about("id %d", (int)none[i]);
        FILL(cal);
        CHECK_STATUS(qcal_registry_open_system(regs[1], none[i], &cal), QCAL_ERR_NOT_FOUND);
        CHECK_UNTOUCHED(cal);
    }
    qcal_registry_release(regs[1]);
}

/* Handles of one calendar have one id, however they were opened. */
static void equality(void) {
    static const char *const names[] = {"x-equal", "x-same", "x-alike"};
    qcal_registry *reg = check_registry();
    qcal_calendar *cal = NULL, *twin = NULL;
    qcal_rule rule = solar_rule(0);
    qcal_names *list = NULL;
    check_about("equality");
    CHECK_OK(qcal_registry_register_rule(reg, names, 3, &rule, &cal));
    CHECK_OK(rule_register(reg, "x-twin", 0, &twin));
    CHECK(system_of(twin) != system_of(cal));
    for (int i = 0; i < 3; i++) {
        qcal_calendar *by_name = NULL, *by_system = NULL;
        CHECK_OK(qcal_registry_open(reg, names[i], &by_name));
        CHECK_OK(qcal_registry_open_system(reg, system_of(cal), &by_system));
        CHECK_INT(system_of(by_name), system_of(cal));
        CHECK_INT(system_of(by_system), system_of(cal));
        CHECK_TEXT(qcal_calendar_name(by_name), "x-equal");
        qcal_calendar_release(by_name);
        qcal_calendar_release(by_system);
    }
    qcal_registry_release(reg);
    CHECK_OK(qcal_calendar_names(cal, &list));
    CHECK_INT(qcal_names_count(list), 3);
    for (size_t i = 0; i < 3; i++) {
        CHECK_TEXT(qcal_names_get(list, i), names[i]);
    }
    qcal_names_destroy(list);
    qcal_calendar_release(cal);
    qcal_calendar_release(twin);
}

static qcal_properties properties_of(const qcal_calendar *cal) {
    qcal_properties found;
    memset(&found, 0, sizeof found);
    found.size = sizeof found;
    CHECK_OK(qcal_calendar_properties(cal, &found));
    CHECK_INT(found.size, sizeof found);
    return found;
}

static void properties(void) {
    qcal_registry *reg = check_registry();
    for (uint32_t pure = 0; pure <= QCAL_PURE; pure += QCAL_PURE) {
        struct probe solar = {0}, lunar = {0};
        qcal_calendar *cals[2] = {NULL, NULL};
        qcal_backend backend = lunar_backend(pure);
        qcal_properties found;
        check_about("solar, flags %u", (unsigned)pure);
        solar.shift = 3;
        CHECK_OK(probe_register(reg, "x-solar", solar_backend(pure), &solar, &cals[0]));
        found = properties_of(cals[0]);
        CHECK_INT(found.flags, QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO | QCAL_USER_DEFINED);
        CHECK_INT(found.days_per_week, 7);
        CHECK(found.min_days_in_month == 28 && found.max_days_in_month == 31 && found.max_months_in_year == 12);
        CHECK(found.first_year == -500 && found.last_year == 4000);
        CHECK_INT(found.first_jdn, solar_start(-500) + 3);
        CHECK_INT(found.last_jdn, solar_start(4001) + 2);
        CHECK_INT(found.epoch_jdn, 1721426 + 3);
        check_about("lunisolar, flags %u", (unsigned)pure);
        backend.days_per_week = 10;
        backend.first_year = 1900;
        CHECK_OK(probe_register(reg, "x-lunar", backend, &lunar, &cals[1]));
        found = properties_of(cals[1]);
        CHECK_INT(found.flags, QCAL_LUNISOLAR | QCAL_USER_DEFINED);
        CHECK_INT(found.days_per_week, 10);
        CHECK(found.min_days_in_month == 29 && found.max_days_in_month == 30 && found.max_months_in_year == 13);
        CHECK(found.first_year == 1900 && found.last_year == 4000);
        CHECK_INT(found.first_jdn, lunar_start(1900));
        CHECK_INT(found.epoch_jdn, lunar_start(1900)); /* there is no year 1 */
        CHECK_OK(qcal_registry_clear(reg));
        qcal_calendar_release(cals[0]);
        qcal_calendar_release(cals[1]);
        CHECK(solar.destroyed == 1 && lunar.destroyed == 1);
    }
    {
        qcal_calendar *cal = NULL;
        qcal_properties found;
        check_about("rule");
        CHECK_OK(rule_register(reg, "x-rule", 11, &cal));
        found = properties_of(cal);
        CHECK_INT(found.flags, QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO | QCAL_USER_DEFINED);
        CHECK(found.first_year == -500 && found.last_year == 4000);
        CHECK_INT(found.first_jdn, solar_start(-500) + 11);
        CHECK_INT(found.last_jdn, solar_start(4001) + 10);
        CHECK_INT(found.epoch_jdn, 1721426 + 11);
        qcal_calendar_release(cal);
    }
    qcal_registry_release(reg);
}

/* Names of months and days of the week: as given, copied, and none where none were given. */
static void part_names(void) {
    static const char *const weekdays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    const char *months[33];
    char texts[33][8];
    const char *name = "x-named";
    qcal_registry *reg = check_registry();
    for (size_t count = 11; count <= 33; count++) {
        struct probe probe = {0};
        qcal_calendar *cal = NULL, *by_rule = NULL;
        qcal_backend backend = solar_backend(QCAL_PURE);
        qcal_rule rule = solar_rule(0);
        bool good = count >= 12 && count <= 32;
        check_about("%zu names of months", count);
        for (size_t i = 0; i < 33; i++) {
            snprintf(texts[i], sizeof texts[i], "\xc3\xa9%zu", i);
            months[i] = texts[i];
        }
        backend.month_names = rule.month_names = months;
        backend.month_name_count = rule.month_name_count = (uint32_t)count;
        backend.weekday_names = rule.weekday_names = weekdays;
        backend.weekday_name_count = rule.weekday_name_count = 7;
        CHECK_STATUS(qcal_registry_register(reg, &name, 1, &backend, &probe, &cal), good ? QCAL_OK : QCAL_ERR_INVALID_ARGUMENT);
        CHECK_OK(qcal_registry_clear(reg));
        CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &rule, &by_rule), good ? QCAL_OK : QCAL_ERR_INVALID_ARGUMENT);
        CHECK_OK(qcal_registry_clear(reg));
        memset(texts, '!', sizeof texts); /* copied */
        for (int i = 0; good && i < 2; i++) {
            const qcal_calendar *named = i == 0 ? cal : by_rule;
            qcal_names *list = NULL, *week = NULL;
            CHECK_OK(qcal_calendar_month_names(named, &list));
            CHECK_INT(qcal_names_count(list), count);
            for (size_t n = 0; n < count; n++) {
                char wanted[8];
                snprintf(wanted, sizeof wanted, "\xc3\xa9%zu", n);
                CHECK_TEXT(qcal_names_get(list, n), wanted);
            }
            CHECK_OK(qcal_calendar_weekday_names(named, &week));
            CHECK_INT(qcal_names_count(week), 7);
            for (size_t n = 0; n < 7; n++) {
                CHECK_TEXT(qcal_names_get(week, n), weekdays[n]);
            }
            qcal_names_destroy(list);
            qcal_names_destroy(week);
        }
        qcal_calendar_release(cal);
        qcal_calendar_release(by_rule);
        CHECK_INT(probe.destroyed, 1);
    }
    /* Names of parts are names as well. */
    {
        struct probe probe = {0};
        const char *twelve[12] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", " 12"};
        qcal_backend backend = solar_backend(0);
        check_about("a name that is none");
        backend.month_names = twelve;
        backend.month_name_count = 12;
        CHECK_STATUS(qcal_registry_register(reg, &name, 1, &backend, &probe, NULL), QCAL_ERR_INVALID_NAME);
        CHECK_HAS(detail(), "month_names[11]");
        twelve[11] = "1"; /* two months may have one name */
        CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &probe, NULL));
        CHECK_OK(qcal_registry_clear(reg));
        CHECK_INT(probe.destroyed, 2);
    }
    {
        qcal_calendar *cals[2] = {NULL, NULL};
        check_about("no names");
        CHECK_OK(rule_register(reg, "x-nameless", 0, &cals[0]));
        cals[1] = check_open(QCAL_SYSTEM_GREGORIAN);
        for (int i = 0; i < 2; i++) {
            qcal_names *list = NULL;
            CHECK_OK(qcal_calendar_month_names(cals[i], &list));
            CHECK(list != NULL && qcal_names_count(list) == 0 && qcal_names_get(list, 0) == NULL);
            qcal_names_destroy(list);
            CHECK_OK(qcal_calendar_weekday_names(cals[i], &list));
            CHECK(list != NULL && qcal_names_count(list) == 0);
            qcal_names_destroy(list);
            qcal_calendar_release(cals[i]);
        }
    }
    qcal_registry_release(reg);
}

int main(void) {
    open_handles();
    owners();
    registries_apart();
    built_in();
    equality();
    properties();
    part_names();
    return check_finish(20000);
}
