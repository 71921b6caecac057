/*
 * custom_calendar: a company's own calendar, made of callbacks.
 *
 *     cc -std=c99 -O2 -Iinclude examples/custom_calendar.c -L target/release -lqcal -o custom_calendar
 *     custom_calendar [DATE...]            the fiscal period of each Gregorian date YYYY-MM-DD
 *
 * The company closes its books on the Saturday nearest to 31 January, so that its years have 52 or 53 whole weeks. A year is named after the
 * calendar year in which it begins. Its twelve periods have 4, 4 and 5 weeks, four times; the 53rd week goes to the last one.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "qcal.h"

/* What the callbacks need: the Gregorian calendar, which the library has. */
struct company {
    qcal_calendar *gregorian;
};

/* The Sunday that begins a fiscal year: the day after the Saturday nearest to 31 January. */
static qcal_status year_start(void *user_data, int32_t year, int64_t *jdn) {
    const struct company *company = (const struct company *)user_data;
    int64_t january_31 = 0;
    int32_t weekday = 0, past_saturday;
    qcal_status status = qcal_date_to_jdn(company->gregorian, year, 1, 31, &january_31);
    if (status == QCAL_OK) status = qcal_day_of_week(company->gregorian, january_31, &weekday);
    if (status != QCAL_OK) return status;
    past_saturday = (weekday + 1) % 7; /* weekday 6 is Saturday */
    *jdn = january_31 - past_saturday + (past_saturday > 3 ? 7 : 0) + 1;
    return QCAL_OK;
}

static qcal_status months_in_year(void *user_data, int32_t year, int32_t *months) {
    (void)user_data;
    (void)year;
    *months = 12;
    return QCAL_OK;
}

static qcal_status days_in_month(void *user_data, int32_t year, int32_t month, int32_t *days) {
    int64_t start = 0, next = 0;
    qcal_status status = QCAL_OK;
    *days = month % 3 == 0 ? 5 * 7 : 4 * 7;
    if (month == 12) { /* and the 53rd week, if there is one */
        status = year_start(user_data, year, &start);
        if (status == QCAL_OK) status = year_start(user_data, year + 1, &next);
        *days += (int32_t)(next - start - 52 * 7);
    }
    return status;
}

/* Called once, when the calendar is in no registry and nobody has it open. */
static void destroy(void *user_data) {
    struct company *company = (struct company *)user_data;
    qcal_calendar_release(company->gregorian);
    free(company);
}

static void stop(const char *what) {
    char detail[257] = "";
    size_t length = 0;
    (void)qcal_last_error(detail, sizeof detail, &length);
    fprintf(stderr, "custom_calendar: %s: %s\n", what, detail);
    exit(1);
}

/* Makes the calendar known to the whole process, under two names. */
static void register_fiscal(void) {
    static const char *const names[] = {"x-company-445", "x-company-fiscal"};
    static const char *const periods[] = {"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12"};
    qcal_backend backend;
    struct company *company = (struct company *)malloc(sizeof *company);
    if (company == NULL || qcal_calendar_open("Gregorian", &company->gregorian) != QCAL_OK) stop("Gregorian");
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = QCAL_PURE | QCAL_SOLAR; /* the same answers every time: asked once, then as fast as a built-in */
    backend.destroy = destroy;
    backend.months_in_year = months_in_year;
    backend.days_in_month = days_in_month;
    backend.year_start = year_start;
    backend.month_names = periods;
    backend.month_name_count = 12;
    backend.first_year = 1950; /* the year of the company's foundation */
    backend.last_year = 2199;
    /* From here on the library owes `destroy` to the company's data, even if this fails. */
    if (qcal_registry_register(NULL, names, 2, &backend, company, NULL) != QCAL_OK) stop(names[0]);
}

static void show(const qcal_calendar *gregorian, const qcal_calendar *fiscal, const char *text) {
    int year = 0, month = 0, day = 0, end = 0;
    int64_t jdn = 0;
    qcal_fields fields;
    qcal_names *periods = NULL;
    fields.size = sizeof fields;
    if (sscanf(text, "%d-%d-%d%n", &year, &month, &day, &end) != 3 || text[end] != '\0') {
        fprintf(stderr, "custom_calendar: %s is not YYYY-MM-DD\n", text);
        exit(2);
    }
    if (qcal_date_to_jdn(gregorian, year, month, day, &jdn) != QCAL_OK) stop(text);
    if (qcal_describe(fiscal, jdn, &fields) != QCAL_OK) stop(text);
    if (qcal_calendar_month_names(fiscal, &periods) != QCAL_OK) stop(text);
    printf("%s  FY%" PRId32 " %-3s day %2" PRId32 " of %" PRId32 ", week %2" PRId32 "%s\n", text, fields.year,
           qcal_names_get(periods, (size_t)fields.month - 1), fields.day, fields.days_in_month, (fields.day_of_year - 1) / 7 + 1,
           fields.days_in_year == 53 * 7 ? " of 53" : "");
    qcal_names_destroy(periods);
}

int main(int argc, char **argv) {
    static const char *const shown[] = {"2024-02-03", "2024-02-04", "2025-02-01", "2023-12-31", "2029-02-03", "2026-11-20"};
    qcal_calendar *gregorian = NULL, *fiscal = NULL;
    int i;
    register_fiscal();
    if (qcal_calendar_open("Gregorian", &gregorian) != QCAL_OK) stop("Gregorian");
    if (qcal_calendar_open("x-company-fiscal", &fiscal) != QCAL_OK) stop("x-company-fiscal");
    for (i = 1; i < argc; i++) show(gregorian, fiscal, argv[i]);
    for (i = 0; argc == 1 && i < (int)(sizeof shown / sizeof *shown); i++) show(gregorian, fiscal, shown[i]);
    qcal_calendar_release(fiscal);
    qcal_calendar_release(gregorian);
    /* The registry has the calendar still: without this, `destroy` would not run before the process ends. */
    if (qcal_registry_clear(NULL) != QCAL_OK) stop("clear");
    return 0;
}
