/*
 * Calendars given as data: every field of the struct wrong in each way it can be, its size, its flags, its names. Nothing is registered then,
 * and the detail text tells what is wrong.
 */
#include "rules_user.h"

/* Nothing is registered, and the detail text begins with the field and what is in it. */
static void refused(qcal_registry *reg, const qcal_rule *rule, qcal_status wanted, const char *detail) {
    static const char *const name = "x-refused";
    qcal_calendar *cal, *none;
    char text[300] = "";
    size_t length = 0;
    check_about("%s", detail);
    FILL(cal);
    FILL(none);
    CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, rule, &cal), wanted);
    CHECK_UNTOUCHED(cal);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    text[strlen(detail) < length ? strlen(detail) : length] = '\0';
    CHECK_TEXT(text, detail);
    CHECK_STATUS(qcal_registry_open(reg, name, &none), QCAL_ERR_NOT_FOUND);
    CHECK_UNTOUCHED(none);
}

/* A field of a right rule changed to a number: int32_t, but for the flags and the counts. */
struct wrong {
    size_t field;
    int32_t value;
    qcal_status status;
    const char *detail;
};
#define WRONG(field, value, detail) {offsetof(qcal_rule, field), value, QCAL_ERR_INVALID_ARGUMENT, "rule->" detail}
#define FAR(field, value, detail) {offsetof(qcal_rule, field), value, QCAL_ERR_OUT_OF_RANGE, "rule->" detail}

static long all_refused(qcal_registry *reg, const qcal_rule *right, const struct wrong *cases, size_t count) {
    qcal_calendar *cal = registered(reg, "x-refused", right);
    CHECK_OK(qcal_registry_unregister(reg, cal));
    qcal_calendar_release(cal);
    for (size_t i = 0; i < count; i++) {
        qcal_rule rule = *right;
        memcpy((char *)&rule + cases[i].field, &cases[i].value, sizeof cases[i].value);
        refused(reg, &rule, cases[i].status, cases[i].detail);
    }
    return (long)count;
}

static void wrong_fields(qcal_registry *reg) {
    static const struct wrong of_a_test[] = {
        WRONG(first_year, 5, "last_year is 0, not a year: QCAL_YEAR_ZERO is not set"),
        WRONG(last_year, 5, "first_year is 0, not a year: QCAL_YEAR_ZERO is not set"),
        WRONG(days_per_week, -1, "days_per_week is -1, not 0 to 32"),
        WRONG(days_per_week, 33, "days_per_week is 33, not 0 to 32"),
        WRONG(month_count, 0, "month_count is 0, not 1 to 32"),
        WRONG(month_count, -1, "month_count is -1, not 1 to 32"),
        WRONG(month_count, 33, "month_count is 33, not 1 to 32"),
        WRONG(month_count, INT32_MIN, "month_count is -2147483648, not 1 to 32"),
        WRONG(month_count, INT32_MAX, "month_count is 2147483647, not 1 to 32"),
        WRONG(leap_rule, 3, "leap_rule is 3, not one of the defined rules"),
        WRONG(leap_rule, QCAL_LEAP_INTERCALARY, "leap_rule is 4, not one of the defined rules"),
        WRONG(leap_rule, -1, "leap_rule is -1, not one of the defined rules"),
        WRONG(leap_rule, QCAL_LEAP_NONE, "leap_month is 12, not 0, as leap_rule is QCAL_LEAP_NONE"),
        WRONG(leap_month, 0, "leap_month is 0, not 1 to month_count"),
        WRONG(leap_month, 13, "leap_month is 13, not 1 to month_count"),
        WRONG(leap_days, 0, "leap_days is 0: leap years would be as long as the others"),
        WRONG(leap_days, -29, "leap_days is -29, not such that month leap_month has 1 to 400 days"),
        WRONG(leap_days, 372, "leap_days is 372, not such that month leap_month has 1 to 400 days"),
        WRONG(leap_days, INT32_MAX, "leap_days is 2147483647, not such that month leap_month has 1 to 400 days"),
        WRONG(leap_cycle, 0, "leap_cycle is 0, not 1 to 4096"),
        WRONG(leap_cycle, -30, "leap_cycle is -30, not 1 to 4096"),
        WRONG(leap_cycle, 4097, "leap_cycle is 4097, not 1 to 4096"),
        WRONG(leap_below, -1, "leap_below is -1, not 0 to leap_cycle"),
        WRONG(leap_below, 31, "leap_below is 31, not 0 to leap_cycle"),
    };
    static const struct wrong of_bits[] = {
        WRONG(leap_mul, 1, "leap_mul is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
        WRONG(leap_add, 1, "leap_add is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
        WRONG(leap_below, 1, "leap_below is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
        WRONG(leap_cycle, 396, "leap_bits has bits set from leap_cycle on"),
        WRONG(leap_cycle, 0, "leap_cycle is 0, not 1 to 4096"),
        WRONG(leap_cycle, 4097, "leap_cycle is 4097, not 1 to 4096"),
        WRONG(leap_rule, QCAL_LEAP_NONE, "leap_month is 2, not 0, as leap_rule is QCAL_LEAP_NONE"),
        WRONG(leap_rule, QCAL_LEAP_TEST, "leap_bits is not NULL, and leap_rule is not QCAL_LEAP_BITS"),
        WRONG(last_year, -1, "last_year is -1, not first_year or later"),
    };
    static const struct wrong of_leap_months[] = {
        WRONG(leap_month, -1, "leap_month is -1, not 0 to month_count"),
        WRONG(leap_month, 13, "leap_month is 13, not 0 to month_count"),
        WRONG(leap_days, 0, "leap_days is 0, not 1 to 400, the length of the leap month"),
        WRONG(leap_days, 401, "leap_days is 401, not 1 to 400, the length of the leap month"),
    };
    static const int64_t starts[] = {100, 130, 160, 190, 219};
    static const struct wrong of_a_list[] = {
        WRONG(first_year, 0, "first_year is 0: it has to be the year of the first of month_starts, and QCAL_YEAR_ZERO is not set"),
        FAR(first_year, INT32_MAX, "first_year is 2147483647, not such that the last year of month_starts is an int32_t"),
        WRONG(last_year, 5, "last_year is 5, not the last year of month_starts, or 0"),
        WRONG(last_year, 7, "last_year is 7, not the last year of month_starts, or 0"),
        WRONG(year_offset, 1, "year_offset is 1, not 0 beside month_starts"),
        WRONG(days_per_week, 5, "epoch_jdn is 0, not the first day of year 1, from which weeks of other than 7 days are counted"),
        WRONG(month_count, 3, "month_start_count is 5, not the months of whole years and one more"),
        WRONG(leap_rule, QCAL_LEAP_TEST, "leap_rule is 1, not 0 beside month_starts"),
        WRONG(leap_cycle, 4, "leap_cycle is 4, not 0, as leap_rule is QCAL_LEAP_NONE"),
    };
    uint8_t bits[50] = {0};
    qcal_rule test = empty_rule(), by_bits = gregorian(bits), leap_month, list = empty_rule();
    long cases = 0;
    test.epoch_jdn = 1948440;
    test.month_count = 12;
    test.month_days = moon;
    test.leap_rule = QCAL_LEAP_TEST;
    test.leap_month = 12;
    test.leap_days = 1;
    test.leap_mul = 11;
    test.leap_add = 14;
    test.leap_cycle = 30;
    test.leap_below = 11;
    leap_month = test;
    leap_month.leap_rule = QCAL_LEAP_TEST + QCAL_LEAP_INTERCALARY;
    leap_month.leap_days = 30;
    list.first_year = 5;
    list.month_count = 2;
    list.month_starts = starts;
    list.month_start_count = 5;
    cases += all_refused(reg, &test, of_a_test, sizeof of_a_test / sizeof of_a_test[0]);
    cases += all_refused(reg, &by_bits, of_bits, sizeof of_bits / sizeof of_bits[0]);
    cases += all_refused(reg, &leap_month, of_leap_months, sizeof of_leap_months / sizeof of_leap_months[0]);
    cases += all_refused(reg, &list, of_a_list, sizeof of_a_list / sizeof of_a_list[0]);
    CHECK_INT(cases, 46);

    /* Lengths, days and arrays. */
    {
        uint16_t days[12];
        qcal_rule rule = test;
        memcpy(days, moon, sizeof days);
        rule.month_days = days;
        days[3] = 0;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_days[3] is 0, not 1 to 400");
        days[3] = 401;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_days[3] is 401, not 1 to 400");
        rule.month_days = NULL;
        refused(reg, &rule, QCAL_ERR_NULL, "rule->month_days is NULL");
        rule = test;
        rule.epoch_jdn = INT64_MAX;
        refused(reg, &rule, QCAL_ERR_OUT_OF_RANGE, "rule->epoch_jdn is 9223372036854775807, not within 2^41 days of 0");
        rule.epoch_jdn = INT64_MIN;
        refused(reg, &rule, QCAL_ERR_OUT_OF_RANGE, "rule->epoch_jdn is -9223372036854775808, not within 2^41 days of 0");
        rule.epoch_jdn = (int64_t)1 << 41;
        refused(reg, &rule, QCAL_ERR_OUT_OF_RANGE, "rule->last_year is 0, not one that keeps every day, and year 1, within 2^41 days of 0");
        rule = by_bits;
        rule.leap_bits = NULL;
        refused(reg, &rule, QCAL_ERR_NULL, "rule->leap_bits is NULL");
        rule = test;
        rule.leap_bits = bits;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->leap_bits is not NULL, and leap_rule is not QCAL_LEAP_BITS");
    }
    {
        int64_t days[5];
        qcal_rule rule = list;
        memcpy(days, starts, sizeof days);
        rule.month_starts = days;
        rule.month_start_count = 4;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_start_count is 4, not the months of whole years and one more");
        rule.month_start_count = 1;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_start_count is 1, not the months of whole years and one more");
        rule.month_start_count = 0;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_start_count is 0, not the months of whole years and one more");
        rule.month_start_count = 5;
        days[2] = days[1];
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_starts[2] is 130, not 1 to 400 days after the one before");
        days[2] = days[1] + 401;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_starts[2] is 531, not 1 to 400 days after the one before");
        days[2] = INT64_MIN;
        refused(reg, &rule, QCAL_ERR_OUT_OF_RANGE, "rule->month_starts[2] is -9223372036854775808, not within 2^41 days of 0");
        rule.month_starts = NULL;
        rule.month_start_count = 5;
        refused(reg, &rule, QCAL_ERR_NULL, "rule->month_starts is NULL");
        rule = list;
        rule.month_days = moon;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->month_days is not NULL, and month_starts neither");
        rule = list;
        rule.epoch_jdn = 100;
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->epoch_jdn is 100, not where month_starts has or leaves room for year 1");
    }
}

static void wrong_flags_and_names(qcal_registry *reg) {
    static const uint32_t unknown[] = {QCAL_USER_DEFINED, 64, 1u << 31};
    static const uint32_t families[] = {QCAL_SOLAR | QCAL_LUNAR, QCAL_SOLAR | QCAL_LUNISOLAR, QCAL_LUNAR | QCAL_LUNISOLAR,
                                        QCAL_SOLAR | QCAL_LUNAR | QCAL_LUNISOLAR};
    static const uint32_t right[] = {0, QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR, QCAL_PROLEPTIC, QCAL_YEAR_ZERO, QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO};
    const char *months[33], *name = "x-refused";
    uint8_t bits[50] = {0};
    qcal_rule good = gregorian(bits), rule;
    qcal_calendar *cal;
    char detail[100];
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        rule = good;
        rule.flags = QCAL_SOLAR | unknown[i];
        snprintf(detail, sizeof detail, "rule->flags has %#x, which this version does not know", (unsigned)unknown[i]);
        refused(reg, &rule, QCAL_ERR_UNSUPPORTED, detail);
    }
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        rule = good;
        rule.flags = families[i];
        refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "rule->flags has more than one of QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR");
    }
    for (size_t i = 0; i < sizeof right / sizeof right[0]; i++) {
        qcal_properties properties;
        properties.size = sizeof properties;
        rule = good;
        rule.flags = right[i];
        cal = registered(reg, name, &rule);
        CHECK_OK(qcal_calendar_properties(cal, &properties));
        CHECK_INT(properties.flags, right[i] | QCAL_USER_DEFINED);
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
    }
    for (size_t i = 0; i < 33; i++) {
        months[i] = "month";
    }
    rule = good;
    rule.month_names = months;
    rule.month_name_count = 11;
    refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "there are 11 month_names,");
    rule.month_name_count = 33;
    refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "there are 33 month_names,");
    rule.month_name_count = 12;
    rule.month_names = NULL;
    refused(reg, &rule, QCAL_ERR_NULL, "month_names is NULL");
    rule.month_names = months;
    months[7] = NULL;
    refused(reg, &rule, QCAL_ERR_NULL, "month_names[7] is NULL");
    rule = good;
    rule.weekday_names = months;
    rule.weekday_name_count = 6;
    refused(reg, &rule, QCAL_ERR_INVALID_ARGUMENT, "there are 6 weekday_names,");

    check_about("the struct and the names");
    FILL(cal);
    CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, NULL, &cal), QCAL_ERR_NULL);
    CHECK_STATUS(qcal_registry_register_rule(reg, NULL, 1, &good, &cal), QCAL_ERR_NULL);
    CHECK_STATUS(qcal_registry_register_rule(reg, &name, 0, &good, &cal), QCAL_ERR_INVALID_ARGUMENT);
    name = "";
    CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &good, &cal), QCAL_ERR_INVALID_NAME);
    name = "gregorian";
    CHECK_STATUS(qcal_registry_register_rule(reg, &name, 1, &good, &cal), QCAL_ERR_NAME_TAKEN);
    CHECK_UNTOUCHED(cal);
    /* The handle is optional. */
    name = "x-no handle";
    CHECK_OK(qcal_registry_register_rule(reg, &name, 1, &good, NULL));
    CHECK_OK(qcal_registry_open(reg, name, &cal));
    qcal_calendar_release(cal);
}

/* A struct of a later version, and one cut short. */
static void sizes(qcal_registry *reg) {
    struct {
        qcal_rule rule;
        unsigned char more[24];
    } longer;
    uint8_t bits[50] = {0};
    qcal_calendar *cal;
    memset(&longer, 0, sizeof longer);
    longer.rule = gregorian(bits);
    longer.rule.size = sizeof longer;
    cal = registered(reg, "x-longer", &longer.rule);
    CHECK_OK(qcal_registry_unregister(reg, cal));
    qcal_calendar_release(cal);
    for (size_t i = 0; i < sizeof longer.more; i++) {
        char detail[100];
        longer.more[i] = 1;
        snprintf(detail, sizeof detail, "rule has something at offset %u, which this version does not know", (unsigned)(sizeof longer.rule + i));
        refused(reg, &longer.rule, QCAL_ERR_UNSUPPORTED, detail);
        longer.more[i] = 0;
    }
    for (uint32_t size = 0; size < sizeof longer.rule; size++) {
        char detail[120];
        longer.rule.size = size;
        snprintf(detail, sizeof detail, "rule->size is %u,", (unsigned)size);
        refused(reg, &longer.rule, QCAL_ERR_INVALID_ARGUMENT, detail);
    }
    longer.rule.size = UINT32_MAX;
    refused(reg, &longer.rule, QCAL_ERR_INVALID_ARGUMENT, "rule->size is 4294967295,");
}

int main(void) {
    qcal_registry *reg = NULL;
    CHECK_OK(qcal_registry_new(&reg));
    wrong_fields(reg);
    wrong_flags_and_names(reg);
    sizes(reg);
    qcal_registry_release(reg);
    return check_finish(1300);
}
