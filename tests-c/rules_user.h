/*
 * What the tests of calendars given as data share: rules of the built-in calendars, and registering.
 */
#ifndef RULES_USER_H
#define RULES_USER_H

#include "rules.h"

static const uint16_t roman[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
static const uint16_t moon[] = {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};
static const uint16_t saka[] = {30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30};
static const uint16_t jalali[] = {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29};

static inline qcal_rule empty_rule(void) {
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    return rule;
}

/* The rule of a built-in calendar. `bits` is all zero and has room for its cycle. */
static inline qcal_rule built_in_rule(qcal_system system, uint8_t *bits) {
    qcal_rule rule = empty_rule();
    int64_t cycle = rule_cycle(system);
    rule.flags = QCAL_PROLEPTIC | (rule_is_islamic(system) ? QCAL_LUNAR : QCAL_SOLAR) | (rule_has_year_zero(system) ? QCAL_YEAR_ZERO : 0);
    rule.epoch_jdn = rule_epoch(system);
    rule.month_count = 12;
    rule.month_days = rule_is_islamic(system) ? moon : rule_is_jalali(system) ? jalali : system == QCAL_SYSTEM_INDIAN ? saka : roman;
    rule.leap_rule = QCAL_LEAP_BITS;
    rule.leap_month = rule_is_islamic(system) || rule_is_jalali(system) ? 12 : system == QCAL_SYSTEM_INDIAN ? 1 : 2;
    rule.leap_days = 1;
    rule.leap_cycle = (int32_t)cycle;
    rule.leap_bits = bits;
    for (int64_t r = 0; r < cycle; r++) {
        if (rule_is_leap_in_cycle(system, r)) {
            bits[r / 8] = (uint8_t)(bits[r / 8] | 1u << r % 8);
        }
    }
    return rule;
}

static inline qcal_calendar *registered(qcal_registry *reg, const char *name, const qcal_rule *rule) {
    qcal_calendar *cal = NULL;
    check_about("%s", name);
    CHECK_OK(qcal_registry_register_rule(reg, &name, 1, rule, &cal));
    if (cal == NULL) {
        char text[300] = "";
        size_t length = 0;
        qcal_last_error(text, sizeof text, &length);
        printf("%s cannot be registered: %s\n", name, text);
        exit(1);
    }
    return cal;
}

/* The Gregorian rule with a year zero; 50 bytes of bits. */
static inline qcal_rule gregorian(uint8_t *bits) { return built_in_rule(QCAL_SYSTEM_ISO8601, bits); }

#endif
