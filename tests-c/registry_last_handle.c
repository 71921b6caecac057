/*
 * A callback that gives up the last handle to its own calendar, in the middle of every function that asks callbacks and at each of its
 * questions: the function answers as if nothing had happened, and `destroy` runs before it returns, but not before its last question.
 */
#include "backend_cases.h"

/* What a function answers, whichever it is. */
struct outcome {
    qcal_date date;
    int32_t number, other;
    int64_t jdn;
    qcal_duration duration;
    qcal_fields fields;
};

#define CALL(name, call)                                                            \
    static qcal_status name(const qcal_calendar *cal, struct outcome *to) {         \
        static const qcal_duration days = {0, 0, 0, 500}, months = {0, 70, 0, 0}, years = {-30, 5, 0, 0}; \
        (void)days, (void)months, (void)years;                                      \
        return call;                                                                \
    }
CALL(date_to_jdn, qcal_date_to_jdn(cal, 2024, 2, 29, &to->jdn))
CALL(date_to_jdn_far, qcal_date_to_jdn(cal, 1600, 12, 31, &to->jdn))
CALL(jdn_to_date, qcal_jdn_to_date(cal, 2451545, &to->date))
CALL(jdn_to_date_far, qcal_jdn_to_date(cal, 1900000, &to->date))
CALL(convert_from, qcal_convert(cal, 2000, 3, 1, check_open(QCAL_SYSTEM_JULIAN), &to->date))
CALL(convert_to, qcal_convert(check_open(QCAL_SYSTEM_JULIAN), 2000, 3, 1, cal, &to->date))
CALL(convert_both, qcal_convert(cal, 2000, 3, 1, cal, &to->date))
CALL(days_in_month, qcal_days_in_month(cal, 2000, 2, &to->number))
CALL(days_in_year, qcal_days_in_year(cal, 2000, &to->number))
CALL(months_in_year, qcal_months_in_year(cal, 2000, &to->number))
CALL(is_leap_year, qcal_is_leap_year(cal, 2000, &to->number))
CALL(is_valid_date, (to->number = qcal_is_valid_date(cal, 2000, 2, 29), QCAL_OK))
CALL(is_invalid_date, (to->number = qcal_is_valid_date(cal, 2001, 2, 29), QCAL_OK))
CALL(day_of_year, qcal_day_of_year(cal, 2451545, &to->number))
CALL(week_of_year, qcal_week_of_year(cal, 2451545, 1, 4, &to->number, &to->other))
CALL(describe, (to->fields.size = sizeof to->fields, qcal_describe(cal, 2451545, &to->fields)))
CALL(date_from_code, qcal_date_from_code(cal, 2001, "M02", 29, QCAL_CONSTRAIN, &to->date))
CALL(add_days, qcal_add(cal, 2000, 2, 29, &days, QCAL_REJECT, &to->date))
CALL(add_months, qcal_add(cal, 2000, 1, 31, &months, QCAL_CONSTRAIN, &to->date))
CALL(add_years, qcal_add(cal, 2000, 1, 31, &years, QCAL_CONSTRAIN, &to->date))
CALL(until_months, qcal_until(cal, 2451545, 2460000, QCAL_MONTHS, &to->duration))
CALL(until_years, qcal_until(cal, 2460000, 2451545, QCAL_YEARS, &to->duration))
CALL(match_century, qcal_match_century_to_weekday(cal, 1924, 2, 29, 4, &to->jdn))
CALL(wrong_date, qcal_date_to_jdn(cal, 2001, 2, 29, &to->jdn))

static const struct {
    const char *name;
    qcal_status (*call)(const qcal_calendar *cal, struct outcome *to);
} calls[] = {
    {"date_to_jdn", date_to_jdn}, {"date_to_jdn, far", date_to_jdn_far}, {"jdn_to_date", jdn_to_date}, {"jdn_to_date, far", jdn_to_date_far},
    {"convert from", convert_from}, {"convert to", convert_to}, {"convert to itself", convert_both}, {"days_in_month", days_in_month},
    {"days_in_year", days_in_year}, {"months_in_year", months_in_year}, {"is_leap_year", is_leap_year}, {"is_valid_date", is_valid_date},
    {"is_valid_date, no", is_invalid_date}, {"day_of_year", day_of_year}, {"week_of_year", week_of_year}, {"describe", describe},
    {"date_from_code", date_from_code}, {"add days", add_days}, {"add months", add_months}, {"add years", add_years},
    {"until, months", until_months}, {"until, years", until_years}, {"match_century_to_weekday", match_century},
    {"a date that does not exist", wrong_date},
};
#define CALLS (sizeof calls / sizeof calls[0])

/* The ways in which a callback gives up its own calendar; the last handle goes in each. */
enum way { RELEASES, UNREGISTERS, CLEARS, RELEASES_REGISTRY, NESTED, WAYS };

static void give_up(struct probe *probe) {
    qcal_calendar *cal = probe->cal;
    if (probe->asked != probe->at || cal == NULL) {
        return;
    }
    probe->cal = NULL;
    switch ((enum way)probe->seen) {
    case UNREGISTERS:
        CHECK_OK(qcal_registry_unregister(probe->registry, cal));
        check_free(probe->registry, "x-leaving");
        break;
    case CLEARS:
        CHECK_OK(qcal_registry_clear(probe->registry));
        break;
    case RELEASES_REGISTRY:
        qcal_registry_release(probe->registry);
        probe->registry = NULL;
        break;
    case NESTED: {
        /* Released by a callback of a call in this callback: the calendar lives until the outer call is over. */
        int32_t days = 0;
        probe->cal = cal;
        probe->seen = RELEASES;
        probe->at = probe->asked + 1;
        probe->is_inside = false;
        CHECK_OK(qcal_days_in_year(cal, 2000, &days));
        CHECK_INT(days, 366);
        CHECK(probe->cal == NULL);
        CHECK_INT(probe->destroyed, 0);
        return;
    }
    default:
        break;
    }
    qcal_calendar_release(cal);
    CHECK_INT(probe->destroyed, 0); /* not while it runs */
}

/* One call in which the n-th callback gives up the calendar; false if the call has fewer callbacks. */
static bool leave(size_t call, enum way way, long n) {
    struct probe probe = {0}, calm = {0};
    struct outcome found, right;
    qcal_backend backend = solar_backend(0);
    qcal_calendar *cal = NULL, *twin = NULL;
    qcal_status status;
    bool came;
    backend.window_first_year = backend.window_last_year = 2000; /* little to ask at registration */
    memset(&found, 0, sizeof found);
    memset(&right, 0, sizeof right);
    probe.registry = check_registry();
    CHECK_OK(probe_register(probe.registry, "x-leaving", backend, &probe, &cal));
    CHECK_OK(probe_register(NULL, "x-staying", backend, &calm, &twin));
    CHECK_OK(qcal_registry_clear(NULL));
    if (way == RELEASES || way == NESTED) {
        CHECK_OK(qcal_registry_unregister(probe.registry, cal));
    }
    probe.cal = cal;
    probe.seen = way;
    probe.at = probe.asked + n;
    probe.inside = give_up;
    status = calls[call].call(cal, &found);
    CHECK_STATUS(status, calls[call].call == wrong_date ? QCAL_ERR_INVALID_DATE : QCAL_OK);
    came = probe.cal == NULL;
    CHECK_INT(probe.destroyed, came ? 1 : 0);
    if (!came) {
        probe.inside = NULL;
        qcal_calendar_release(cal);
        if (way != RELEASES && way != NESTED) {
            CHECK_OK(qcal_registry_clear(probe.registry));
        }
    }
    CHECK_INT(probe.destroyed, 1);
    CHECK_INT(probe.late, 0);
    /* The same as without all that. */
    CHECK_STATUS(calls[call].call(twin, &right), status);
    CHECK(memcmp(&found, &right, sizeof found) == 0);
    qcal_calendar_release(twin);
    CHECK_INT(calm.destroyed, 1);
    qcal_registry_release(probe.registry);
    return came;
}

#define MOST 60 /* of the callbacks of one call, some of which have hundreds */

static void last_handles(void) {
    long left = 0;
    for (size_t call = 0; call < CALLS; call++) {
        for (int way = 0; way < WAYS; way++) {
            long n = 1;
            for (; n <= MOST; n++) {
                check_about("%s, way %d, callback %ld", calls[call].name, way, n);
                if (!leave(call, (enum way)way, n)) {
                    break;
                }
            }
            CHECK(n > 1); /* each of these functions asks */
            left += n - 1;
        }
    }
    CHECK_INT(CALLS, 24);
    CHECK(left > 1000);
}

int main(void) {
    last_handles();
    return check_finish(20000);
}
