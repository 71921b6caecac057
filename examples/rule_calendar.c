/*
 * rule_calendar: two calendars as data, without a callback.
 *
 *     cc -std=c99 -O2 -Iinclude examples/rule_calendar.c -L target/release -lqcal -o rule_calendar
 *     rule_calendar [DATE...]              each Gregorian date YYYY-MM-DD in both
 *
 * Symmetry454 is a rule: quarters of 4, 5 and 4 weeks, every date on the same weekday in every year, a leap week in December in 52 of 293
 * years. The Hijri calendar of Turkey is a table: its months begin when the Directorate of Religious Affairs says so. Three years of them
 * are here, by way of the tables of Time4J; a program would read them from a file that grows every year.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "qcal.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void stop(const char *what) {
    char detail[257] = "";
    size_t length = 0;
    (void)qcal_last_error(detail, sizeof detail, &length);
    fprintf(stderr, "rule_calendar: %s: %s\n", what, detail);
    exit(1);
}

/* Makes the calendar known to the whole process. Everything in the rule is copied. */
static void register_as(const char *name, const qcal_rule *rule) {
    if (qcal_registry_register_rule(NULL, &name, 1, rule, NULL) != QCAL_OK) stop(name);
}

static void register_symmetry454(void) {
    static const uint16_t month_days[] = {28, 35, 28, 28, 35, 28, 28, 35, 28, 28, 35, 28};
    static const char *const names[] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.flags = QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO;
    rule.epoch_jdn = 1721426; /* 1 January 1 is that of the Gregorian calendar, a Monday */
    rule.month_count = 12;
    rule.month_days = month_days;
    rule.leap_rule = QCAL_LEAP_TEST; /* (52 * year + 146) mod 293 < 52 */
    rule.leap_mul = 52;
    rule.leap_add = 146;
    rule.leap_cycle = 293;
    rule.leap_below = 52;
    rule.leap_month = 12;
    rule.leap_days = 7;
    rule.month_names = names;
    rule.month_name_count = COUNT(names);
    register_as("x-symmetry454", &rule);
}

static void register_turkish_hijri(void) {
    /* 1 Muharrem 1446 and every month after it, and the day after 1448. */
    static const int64_t month_starts[] = {
        2460499, 2460528, 2460558, 2460588, 2460618, 2460647, 2460677, 2460707, 2460736, 2460765, 2460795, 2460824,
        2460853, 2460883, 2460912, 2460942, 2460972, 2461001, 2461031, 2461061, 2461091, 2461120, 2461149, 2461179,
        2461208, 2461237, 2461267, 2461296, 2461326, 2461355, 2461385, 2461415, 2461445, 2461474, 2461504, 2461533,
        2461563,
    };
    static const char *const names[] = {"Muharrem", "Safer", "Rebiülevvel", "Rebiülahir", "Cemaziyelevvel", "Cemaziyelahir",
                                        "Recep",    "Şaban", "Ramazan",     "Şevval",     "Zilkade",        "Zilhicce"};
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.flags = QCAL_LUNAR;
    rule.first_year = 1446;
    rule.month_count = 12;
    rule.month_starts = month_starts;
    rule.month_start_count = COUNT(month_starts);
    rule.month_names = names;
    rule.month_name_count = COUNT(names);
    register_as("x-hijri-turkey", &rule);
}

/* Writes the date that a day has in a calendar; a day that the calendar does not reach is no error. */
static void show(const char *name, int64_t jdn) {
    qcal_calendar *cal = NULL;
    qcal_names *months = NULL;
    qcal_date date = {0, 0, 0};
    qcal_status status;
    if (qcal_calendar_open(name, &cal) != QCAL_OK || qcal_calendar_month_names(cal, &months) != QCAL_OK) stop(name);
    status = qcal_jdn_to_date(cal, jdn, &date);
    if (status == QCAL_OK) {
        printf("   %" PRId32 " %s %" PRId32, date.day, qcal_names_get(months, (size_t)date.month - 1), date.year);
    } else if (status == QCAL_ERR_OUT_OF_RANGE) {
        printf("   (not in the table)");
    } else {
        stop(name);
    }
    qcal_names_destroy(months);
    qcal_calendar_release(cal);
}

int main(int argc, char **argv) {
    static const char *const shown[] = {"1970-01-01", "2024-07-08", "2025-03-01", "2026-02-19", "2026-12-31"};
    qcal_calendar *gregorian = NULL;
    register_symmetry454();
    register_turkish_hijri();
    if (qcal_calendar_open("Gregorian", &gregorian) != QCAL_OK) stop("Gregorian");
    for (int i = 0; i < (argc > 1 ? argc - 1 : (int)COUNT(shown)); i++) {
        const char *text = argc > 1 ? argv[i + 1] : shown[i];
        int year = 0, month = 0, day = 0, end = 0;
        int64_t jdn = 0;
        if (sscanf(text, "%d-%d-%d%n", &year, &month, &day, &end) != 3 || text[end] != '\0') {
            fprintf(stderr, "rule_calendar: %s is not YYYY-MM-DD\n", text);
            return 2;
        }
        if (qcal_date_to_jdn(gregorian, year, month, day, &jdn) != QCAL_OK) stop(text);
        printf("%s", text);
        show("x-symmetry454", jdn);
        show("x-hijri-turkey", jdn);
        putchar('\n');
    }
    qcal_calendar_release(gregorian);
    return 0;
}
