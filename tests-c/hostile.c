/*
 * Misbehaving callbacks, one fault at a time (hostile_cases.h): found at registration or by the first call that meets it, told with a text that
 * names it, with nothing written and nothing half registered. The same calendar without the fault works, before and after.
 */
#include "hostile_ask.h"

#define NEAR 2005 /* in the window */
#define FAR 2500  /* outside */

static qcal_registry *reg;
static const char *const names[] = {"x-hostile", "x-hostile-alias"};
static long faults_found;

static size_t registered_names(void) {
    qcal_names *all = NULL;
    size_t count;
    CHECK_OK(qcal_registry_names(reg, &all));
    count = qcal_names_count(all);
    qcal_names_destroy(all);
    return count;
}

/* A month and a day at which the fault of the plan can be seen. */
static int month_of(const struct misbehaviour *plan) { return plan->how == SWAP ? 7 : 6; }
/* A month made longer at another's cost is only seen by who compares dates with days. */
static uint32_t unsure_of(const struct misbehaviour *plan) { return plan->how == SWAP ? BIT(DAYS_IN_MONTH) | BIT(FROM_CODE) | BIT(DAYS_IN_YEAR) : 0; }
static uint32_t ask_plan(const qcal_calendar *cal, const struct misbehaviour *plan, int32_t year) {
    return ask_all(cal, year, month_of(plan), 15, unsure_of(plan));
}

static qcal_calendar *begin(struct hostile *hostile, const struct misbehaviour *plan, uint32_t flags, int32_t wrong_year) {
    qcal_backend backend = hostile_backend(hostile, plan, flags);
    qcal_calendar *cal = NULL;
    hostile->year = wrong_year;
    hostile->armed = wrong_year != 0;
    CHECK_OK(qcal_registry_register(reg, names, 2, &backend, hostile, &cal));
    CHECK_INT(hostile->user.destroyed, 0);
    return cal;
}

static void end(struct hostile *hostile, qcal_calendar *cal) {
    CHECK_OK(qcal_registry_unregister(reg, cal));
    CHECK_INT(hostile->user.destroyed, 0);
    qcal_calendar_release(cal);
    CHECK_INT(hostile->user.destroyed, 1);
}

/* The one call that has to fail, and what it tells. */
static void check_shown(const qcal_calendar *cal, const struct misbehaviour *plan, int32_t year) {
    long faults = told.faults;
    bool good = false;
    CHECK_STATUS(ask(cal, plan->shows, year, month_of(plan), 15, &good), QCAL_ERR_BACKEND);
    CHECK(good);
    CHECK_ACCUSED(last_error(), plan);
    CHECK_ACCUSED(told.fault, plan);
    CHECK(strstr(last_error(), "x-hostile") != NULL);
    CHECK_INT(told.faults, faults + 1); /* once */
    faults_found++;
}

/* Registering it fails, and leaves nothing behind. */
static void at_registration(const struct misbehaviour *plan, uint32_t flags) {
    struct hostile hostile;
    qcal_backend backend = hostile_backend(&hostile, plan, flags);
    qcal_calendar *cal;
    qcal_status status;
    size_t count = registered_names();
    long faults = told.faults, refused = told.refused, registered = told.registered;
    check_about("%s, %s, at registration", plan->name, flags != 0 ? "pure" : "impure");
    hostile.armed = true;
    hostile.year = NEAR;
    FILL(cal);
    status = qcal_registry_register(reg, names, 2, &backend, &hostile, &cal);
    CHECK_STATUS(status, QCAL_ERR_BACKEND);
    if (status == QCAL_OK) { /* not noticed: the names are for the next one */
        end(&hostile, cal);
        return;
    }
    CHECK_ACCUSED(last_error(), plan);
    CHECK_ACCUSED(told.fault, plan);
    CHECK(strstr(told.refusal, last_error()) != NULL);
    CHECK_INT(told.faults, faults + 1);
    CHECK_INT(told.refused, refused + 1);
    CHECK_INT(told.registered, registered);
    CHECK_UNTOUCHED(cal);
    CHECK_INT(hostile.user.destroyed, 1);
    CHECK_INT(registered_names(), count);
    for (size_t i = 0; i < 2; i++) {
        CHECK_STATUS(qcal_registry_open(reg, names[i], &cal), QCAL_ERR_NOT_FOUND);
        CHECK_UNTOUCHED(cal);
    }
    if (plan->callback != MONTHS && plan->callback != DAYS) {
        CHECK_INT(hostile.user.strange, 0);
    }
    faults_found++;

    /* Its twin gets the names at once, and works. */
    cal = begin(&hostile, plan, flags, 0);
    CHECK_INT(ask_plan(cal, plan, NEAR), 0);
    CHECK_INT(ask_plan(cal, plan, FAR), 0);
    CHECK_INT(hostile.user.strange, 0);
    end(&hostile, cal);
}

/* An impure calendar that was right when it was registered. */
static void later(const struct misbehaviour *plan) {
    static const int32_t years[] = {NEAR, FAR};
    struct hostile hostile;
    qcal_calendar *cal = begin(&hostile, plan, 0, 0);
    for (size_t i = 0; i < 2; i++) {
        check_about("%s, impure, later, in %d", plan->name, (int)years[i]);
        hostile.year = years[i];
        CHECK_INT(ask_plan(cal, plan, years[i]), 0);
        hostile.armed = true;
        CHECK((ask_plan(cal, plan, years[i]) & BIT(plan->shows)) != 0);
        check_shown(cal, plan, years[i]);
        hostile.armed = false;
        CHECK_INT(ask_plan(cal, plan, years[i]), 0);
    }
    CHECK_INT(hostile.user.destroyed, 0);
    end(&hostile, cal);
}

/* A pure calendar that is wrong only outside of its window: there it is found out, inside nobody asks it. */
static void outside(const struct misbehaviour *plan) {
    const uint32_t leaves = BIT(ADD_FAR); /* leads out of the window */
    struct hostile hostile;
    qcal_calendar *cal = begin(&hostile, plan, QCAL_PURE, plan->every_year ? 0 : FAR);
    check_about("%s, pure, outside of the window", plan->name);
    hostile.armed = true;
    CHECK_INT(ask_plan(cal, plan, NEAR) & ~leaves, 0);
    CHECK((ask_plan(cal, plan, FAR) & BIT(plan->shows)) != 0);
    check_shown(cal, plan, FAR);
    CHECK_INT(ask_plan(cal, plan, NEAR) & ~leaves, 0);
    hostile.armed = false;
    CHECK_INT(ask_plan(cal, plan, FAR), 0);
    CHECK_INT(ask_plan(cal, plan, NEAR), 0);
    end(&hostile, cal);
}

int main(void) {
    long at_once = 0;
    CHECK_OK(qcal_registry_new(&reg));
    CHECK_OK(qcal_registry_set_log(reg, hear, NULL, NULL));
    ask_gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    for (size_t i = 0; i < MISBEHAVIOURS; i++) {
        const struct misbehaviour *plan = &misbehaviours[i];
        if (plan->callback != BEFORE) { /* which nobody asks at registration */
            at_registration(plan, 0);
            at_registration(plan, QCAL_PURE);
            at_once++;
        }
        later(plan);
        outside(plan);
    }
    check_about("all");
    CHECK_INT(MISBEHAVIOURS, 87);
    CHECK_INT(at_once, 80);
    CHECK_INT(faults_found, 80 * 2 + 87 * 3);
    CHECK_INT(told.registered, told.unregistered);
    qcal_registry_release(reg);
    return check_finish(30000);
}
