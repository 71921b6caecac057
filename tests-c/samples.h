/*
 * Dates of every calendar, for programs that must not open one before their own test does: another process works them out beforehand, by
 * rules.h where it has the calendar, else as the library answers where nothing disturbs it.
 */
#ifndef SAMPLES_H
#define SAMPLES_H

#include "fresh.h"
#include "rules.h"

#define SAMPLES 200 /* of each calendar; those of odd number are far, from anywhere in its range, the others near the present */

struct sample {
    int64_t jdn;
    int32_t year, month, day, days_in_month, leap, most_months;
};
static struct sample samples[CHECK_ROOM][SAMPLES];

static inline struct sample sample_by_rule(qcal_system system, bool far) {
    int64_t a = far ? rule_random_between(-2000000000, 2000000000) : rule_random_between(1300, 2100);
    struct sample sample;
    sample.year = (int32_t)rule_written(system, a);
    sample.month = (int32_t)rule_random_between(1, 12);
    sample.days_in_month = rule_days_in_month(system, a, sample.month);
    sample.day = (int32_t)rule_random_between(1, sample.days_in_month);
    sample.jdn = rule_day(system, a, sample.month, sample.day);
    sample.leap = rule_is_leap(system, a);
    sample.most_months = 12;
    return sample;
}

static inline struct sample sample_by_library(const struct check_calendar *calendar, bool far) {
    int64_t first = calendar->properties.first_jdn, last = calendar->properties.last_jdn, back = 0;
    int64_t from = !far && first < 2415021 && last > 2488070 ? 2415021 : first, to = from == first ? last : 2488070;
    qcal_date date = {0, 0, 0};
    struct sample sample;
    sample.jdn = rule_random_between(from, to);
    sample.days_in_month = sample.leap = 0;
    CHECK_OK(qcal_jdn_to_date(calendar->cal, sample.jdn, &date));
    CHECK_OK(qcal_date_to_jdn(calendar->cal, date.year, date.month, date.day, &back));
    CHECK_INT(back, sample.jdn);
    CHECK_OK(qcal_days_in_month(calendar->cal, date.year, date.month, &sample.days_in_month));
    CHECK_OK(qcal_is_leap_year(calendar->cal, date.year, &sample.leap));
    sample.year = date.year;
    sample.month = date.month;
    sample.day = date.day;
    sample.most_months = calendar->properties.max_months_in_year;
    return sample;
}

static inline void samples_make(void) {
    for (size_t i = 0; i < check_catalogue(); i++) {
        check_about("%s, samples", check_calendars[i].name);
        for (int n = 0; n < SAMPLES; n++) {
            bool far = n % 2 != 0;
            samples[i][n] = rule_knows(check_calendars[i].system) ? sample_by_rule(check_calendars[i].system, far)
                                                                  : sample_by_library(&check_calendars[i], far);
        }
    }
}

/* Fills check_calendars, without handles, and samples. Returns the number of calendars. */
static inline size_t samples_of_catalogue(void) { return check_catalogue_elsewhere(samples_make, samples, sizeof samples); }

#endif
