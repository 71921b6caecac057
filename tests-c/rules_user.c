/*
 * Calendars given as data (qcal_registry_register_rule): the built-in calendars over again, compared with themselves and with rules.h;
 * calendars that the library has not; names.
 */
#include "rules_user.h"

#define RANDOM_DAYS 50000
#define FIRST_DAY 2050000
#define LAST_DAY 2550000

static const uint16_t egyptian[] = {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 5};

/* Everything about a day in both calendars, the years of the first being `offset` more. */
static void same_day(const qcal_calendar *cal, const qcal_calendar *other, int64_t jdn, int32_t offset) {
    qcal_date date = {0, 0, 0}, wanted = {0, 0, 0};
    int64_t back = 0;
    CHECK_OK(qcal_jdn_to_date(other, jdn, &wanted));
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK_DATE(date, wanted.year + offset, wanted.month, wanted.day);
    CHECK_OK(qcal_date_to_jdn(cal, date.year, date.month, date.day, &back));
    CHECK_INT(back, jdn);
}

static void same_year(const qcal_calendar *cal, const qcal_calendar *other, int32_t year, int32_t offset) {
    int32_t found = -1, wanted = -1;
    CHECK_OK(qcal_days_in_year(other, year, &wanted));
    CHECK_OK(qcal_days_in_year(cal, year + offset, &found));
    CHECK_INT(found, wanted);
    CHECK_OK(qcal_is_leap_year(other, year, &wanted));
    CHECK_OK(qcal_is_leap_year(cal, year + offset, &found));
    CHECK_INT(found, wanted);
    CHECK_OK(qcal_months_in_year(cal, year + offset, &found));
    CHECK_INT(found, 12);
    for (int month = 1; month <= 12; month++) {
        CHECK_OK(qcal_days_in_month(other, year, month, &wanted));
        CHECK_OK(qcal_days_in_month(cal, year + offset, month, &found));
        CHECK_INT(found, wanted);
        CHECK(!qcal_is_valid_date(cal, year + offset, month, wanted + 1));
    }
}

static void like_the_built_in(qcal_registry *reg, qcal_system system) {
    uint8_t bits[2821 / 8 + 1] = {0};
    char name[100];
    qcal_calendar *other = check_open(system), *cal;
    qcal_rule rule = built_in_rule(system, bits);
    qcal_properties properties, wanted;
    qcal_system id = 0;
    int64_t first = rule_year_start(system, rule_continuous(system, INT32_MIN));
    int64_t last = rule_year_start(system, (int64_t)INT32_MAX + 1) - 1;
    snprintf(name, sizeof name, "x-%s", qcal_calendar_name(other));
    cal = registered(reg, name, &rule);
    memset(bits, 0, sizeof bits); /* it was copied */
    CHECK_OK(qcal_calendar_system(cal, &id));
    CHECK(id <= -2);
    properties.size = wanted.size = sizeof properties;
    CHECK_OK(qcal_calendar_properties(cal, &properties));
    CHECK_OK(qcal_calendar_properties(other, &wanted));
    CHECK_INT(properties.flags, wanted.flags | QCAL_USER_DEFINED);
    CHECK_INT(properties.days_per_week, 7);
    CHECK_INT(properties.min_days_in_month, wanted.min_days_in_month);
    CHECK_INT(properties.max_days_in_month, wanted.max_days_in_month);
    CHECK_INT(properties.max_months_in_year, 12);
    CHECK_INT(properties.first_year, INT32_MIN);
    CHECK_INT(properties.last_year, INT32_MAX);
    CHECK_INT(properties.first_jdn, first);
    CHECK_INT(properties.last_jdn, last);
    CHECK_INT(properties.epoch_jdn, rule_epoch(system));
    for (int32_t year = -3000; year <= 3500; year++) {
        if (year != 0 || rule_has_year_zero(system)) {
            same_year(cal, other, year, 0);
        }
    }
    for (int64_t jdn = FIRST_DAY; jdn <= LAST_DAY; jdn++) {
        same_day(cal, other, jdn, 0);
    }
    for (int i = 0; i < RANDOM_DAYS; i++) {
        int64_t jdn = i == 0 ? first : i == 1 ? last : rule_random_between(first, last), a = rule_year_of(system, jdn);
        int month = 1, day = (int)(jdn - rule_year_start(system, a)) + 1, day_of_year = day;
        qcal_date date = {0, 0, 0};
        int32_t number = 0;
        while (day > rule_days_in_month(system, a, month)) {
            day -= rule_days_in_month(system, a, month++);
        }
        same_day(cal, other, jdn, 0);
        CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
        CHECK_DATE(date, (int32_t)rule_written(system, a), month, day);
        CHECK_OK(qcal_day_of_year(cal, jdn, &number));
        CHECK_INT(number, day_of_year);
        CHECK_OK(qcal_day_of_week(cal, jdn, &number));
        CHECK_INT(number, rule_day_of_week(jdn));
    }
    CHECK_OK(qcal_registry_unregister(reg, cal));
    qcal_calendar_release(cal);
    qcal_calendar_release(other);
}

static void offsets(qcal_registry *reg) {
    static const struct {
        const char *name;
        int32_t offset;
    } cases[] = {{"x-buddhist", 543}, {"x-roc", -1911}, {"x-holocene", 10000}};
    qcal_calendar *iso = check_open(QCAL_SYSTEM_ISO8601);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t bits[50] = {0};
        qcal_rule rule = gregorian(bits);
        qcal_calendar *cal;
        rule.year_offset = cases[i].offset;
        cal = registered(reg, cases[i].name, &rule);
        for (int64_t jdn = 2300000; jdn < 2500000; jdn++) {
            same_day(cal, iso, jdn, cases[i].offset);
        }
        for (int32_t year = 1; year < 3000; year++) {
            same_year(cal, iso, year, cases[i].offset);
        }
        qcal_calendar_release(cal);
    }
    qcal_calendar_release(iso);
}

/* Thirteen months, the last of five or six days: days counted by the formula of the calendar. */
static void coptic(qcal_registry *reg) {
    qcal_rule rule = empty_rule();
    qcal_calendar *cal;
    int32_t n = 0;
    rule.flags = QCAL_SOLAR | QCAL_YEAR_ZERO;
    rule.epoch_jdn = 1825030;
    rule.month_count = 13;
    rule.month_days = egyptian;
    rule.leap_rule = QCAL_LEAP_TEST;
    rule.leap_month = 13;
    rule.leap_days = 1;
    rule.leap_mul = rule.leap_add = rule.leap_below = 1;
    rule.leap_cycle = 4;
    cal = registered(reg, "x-coptic", &rule);
    for (int64_t year = -2000; year < 4000; year++) {
        for (int month = 1; month <= 13; month++) {
            int64_t jdn = 0, wanted = 1825030 + 365 * (year - 1) + floor_div(year, 4) + 30 * (month - 1);
            qcal_date date = {0, 0, 0};
            int last = month < 13 ? 30 : floor_mod(year, 4) == 3 ? 6 : 5;
            CHECK_OK(qcal_date_to_jdn(cal, (int32_t)year, month, 1, &jdn));
            CHECK_INT(jdn, wanted);
            CHECK_OK(qcal_jdn_to_date(cal, wanted + last - 1, &date));
            CHECK_DATE(date, (int32_t)year, month, last);
        }
    }
    CHECK_OK(qcal_max_days_in_month(cal, 13, &n));
    CHECK_INT(n, 6);
    CHECK_OK(qcal_usual_days_in_month(cal, 13, &n));
    CHECK_INT(n, 5);
    CHECK(!qcal_is_valid_date(cal, 1740, 14, 1));
    qcal_calendar_release(cal);
}

/* Seven leap months in 19 years, each behind the sixth month; months are counted. */
static void leap_months(qcal_registry *reg) {
    qcal_rule rule = empty_rule();
    qcal_calendar *cal;
    int64_t jdn = 347998;
    rule.flags = QCAL_LUNISOLAR | QCAL_YEAR_ZERO;
    rule.epoch_jdn = jdn;
    rule.month_count = 12;
    rule.month_days = moon;
    rule.leap_rule = QCAL_LEAP_TEST + QCAL_LEAP_INTERCALARY;
    rule.leap_month = 6;
    rule.leap_days = 30;
    rule.leap_mul = 7;
    rule.leap_add = 1;
    rule.leap_cycle = 19;
    rule.leap_below = 7;
    cal = registered(reg, "x-metonic", &rule);
    for (int32_t year = 1; year < 7000; year++) {
        static const int long_years[] = {3, 6, 8, 11, 14, 17, 0};
        int32_t months = 0, leap = -1;
        bool is_long = false;
        for (int i = 0; i < 7; i++) {
            is_long = is_long || year % 19 == long_years[i];
        }
        CHECK_OK(qcal_months_in_year(cal, year, &months));
        CHECK_INT(months, is_long ? 13 : 12);
        CHECK_OK(qcal_is_leap_year(cal, year, &leap));
        CHECK_INT(leap, is_long);
        for (int month = 1; month <= months; month++) {
            bool moved = is_long && month > 6, extra = is_long && month == 7;
            int number = month - (moved ? 1 : 0), days = extra ? 30 : 29 + number % 2;
            char code[20];
            qcal_fields fields;
            qcal_date date = {0, 0, 0};
            fields.size = sizeof fields;
            snprintf(code, sizeof code, "M%02d%s", number, extra ? "L" : "");
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.year, year);
            CHECK_INT(fields.month, month);
            CHECK_INT(fields.day, 1);
            CHECK_INT(fields.days_in_month, days);
            CHECK_TEXT(fields.month_code, code);
            CHECK_INT((fields.flags & QCAL_LEAP_MONTH) != 0, extra);
            CHECK_OK(qcal_date_from_code(cal, year, code, 1, QCAL_REJECT, &date));
            CHECK_DATE(date, year, month, 1);
            jdn += days;
        }
    }
    qcal_calendar_release(cal);
}

/* The months of a built-in calendar as a list. */
static void month_list(qcal_registry *reg) {
    static int64_t starts[101 * 12 + 1];
    size_t count = 0;
    qcal_calendar *civil = check_open(QCAL_SYSTEM_ISLAMIC_CIVIL), *cal;
    qcal_rule rule = empty_rule();
    qcal_properties properties;
    int64_t first, end;
    for (int32_t year = 1400; year <= 1500; year++) {
        for (int month = 1; month <= 12; month++) {
            starts[count++] = rule_day(QCAL_SYSTEM_ISLAMIC_CIVIL, year, month, 1);
        }
    }
    first = starts[0];
    end = starts[count++] = rule_year_start(QCAL_SYSTEM_ISLAMIC_CIVIL, 1501);
    rule.flags = QCAL_LUNAR;
    rule.first_year = 1400;
    rule.month_count = 12;
    rule.month_starts = starts;
    rule.month_start_count = count;
    cal = registered(reg, "x-sighted", &rule);
    memset(starts, 0, sizeof starts); /* they were copied */
    properties.size = sizeof properties;
    CHECK_OK(qcal_calendar_properties(cal, &properties));
    CHECK_INT(properties.first_year, 1400);
    CHECK_INT(properties.last_year, 1500);
    CHECK_INT(properties.first_jdn, first);
    CHECK_INT(properties.last_jdn, end - 1);
    for (int64_t jdn = first; jdn < end; jdn++) {
        same_day(cal, civil, jdn, 0);
    }
    for (int32_t year = 1400; year <= 1500; year++) {
        same_year(cal, civil, year, 0);
    }
    {
        qcal_date date;
        int64_t jdn;
        FILL(date);
        FILL(jdn);
        CHECK_STATUS(qcal_jdn_to_date(cal, first - 1, &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_jdn_to_date(cal, end, &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_date_to_jdn(cal, 1399, 12, 1, &jdn), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_date_to_jdn(cal, 1501, 1, 1, &jdn), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_date_to_jdn(cal, 1500, 13, 1, &jdn), QCAL_ERR_INVALID_DATE);
        CHECK_UNTOUCHED(date);
        CHECK_UNTOUCHED(jdn);
    }
    qcal_calendar_release(cal);
    qcal_calendar_release(civil);
}

static void check_names_are(qcal_names *names, const char *const *wanted, size_t count) {
    CHECK_INT(qcal_names_count(names), count);
    for (size_t i = 0; i < count; i++) {
        CHECK_TEXT(qcal_names_get(names, i), wanted[i]);
    }
    CHECK(qcal_names_get(names, count) == NULL);
    qcal_names_destroy(names);
}

static void part_names(qcal_registry *reg) {
    static const char *const months[] = {"Thout",     "Paopi",   "Hathor", "Koiak",   "Tobi",     "Meshir",      "Paremhat",
                                         "Parmouti", "Pashons", "Paoni",  "Epip",    "Mesori",   "Pi Kogi Enavot"};
    static const char *const weekdays[] = {"un", "deux", "trois", "quatre", "cinq"};
    static const char *const names[] = {"x-named", "x-also named"};
    qcal_rule rule = empty_rule();
    qcal_calendar *cal = NULL, *same = NULL;
    qcal_names *list = NULL;
    char text[30] = "Thout";
    const char *own[13];
    int32_t weekday = 0;
    memcpy(own, months, sizeof own);
    own[0] = text;
    rule.epoch_jdn = 1825030;
    rule.month_count = 13;
    rule.month_days = egyptian;
    rule.days_per_week = 5;
    rule.month_names = own;
    rule.month_name_count = 13;
    rule.weekday_names = weekdays;
    rule.weekday_name_count = 5;
    check_about("names");
    CHECK_OK(qcal_registry_register_rule(reg, names, 2, &rule, &cal));
    strcpy(text, "changed"); /* it was copied */
    CHECK_OK(qcal_calendar_month_names(cal, &list));
    check_names_are(list, months, 13);
    CHECK_OK(qcal_calendar_weekday_names(cal, &list));
    check_names_are(list, weekdays, 5);
    CHECK_OK(qcal_calendar_names(cal, &list));
    check_names_are(list, names, 2);
    CHECK_OK(qcal_registry_open(reg, "X-ALSO NAMED", &same));
    CHECK(same == cal);
    /* Weeks that are not of seven days are counted from the first day of year 1. */
    for (int n = 0; n < 20; n++) {
        CHECK_OK(qcal_day_of_week(cal, 1825030 + n, &weekday));
        CHECK_INT(weekday, n % 5 + 1);
    }
    qcal_calendar_release(same);
    qcal_calendar_release(cal);

    rule.month_names = NULL;
    rule.month_name_count = rule.weekday_name_count = 0;
    cal = registered(reg, "x-unnamed", &rule);
    CHECK_OK(qcal_calendar_month_names(cal, &list));
    check_names_are(list, NULL, 0);
    CHECK_OK(qcal_calendar_weekday_names(cal, &list));
    check_names_are(list, NULL, 0);
    qcal_calendar_release(cal);
}

/* In the process-wide registry, under a name that goes away again. */
static void process_wide(void) {
    uint8_t bits[50] = {0};
    qcal_rule rule = gregorian(bits);
    qcal_calendar *cal = registered(NULL, "x-rules-user", &rule), *same = NULL;
    qcal_date date = {0, 0, 0};
    CHECK_OK(qcal_calendar_open("X-Rules-User", &same));
    CHECK(same == cal);
    qcal_calendar_release(same);
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    CHECK_STATUS(qcal_calendar_open("x-rules-user", &same), QCAL_ERR_NOT_FOUND);
    CHECK_STATUS(qcal_registry_unregister(NULL, cal), QCAL_ERR_NOT_FOUND);
    CHECK_OK(qcal_jdn_to_date(cal, 2451545, &date)); /* a handle that is open stays valid */
    CHECK_DATE(date, 2000, 1, 1);
    qcal_calendar_release(cal);
}

int main(void) {
    qcal_registry *reg = NULL;
    long like = 0;
    CHECK_OK(qcal_registry_new(&reg));
    for (size_t i = 0; i < RULE_SYSTEMS; i++) {
        if (rule_systems[i] != QCAL_SYSTEM_JALALI) { /* its list of corrections is no rule */
            like_the_built_in(reg, rule_systems[i]);
            like++;
        }
    }
    CHECK_INT(like, RULE_SYSTEMS - 1);
    offsets(reg);
    coptic(reg);
    leap_months(reg);
    month_list(reg);
    part_names(reg);
    process_wide();
    qcal_registry_release(reg);
    return check_finish(6 * (6500L * 50 + 500001L * 5 + RANDOM_DAYS * 11L) + 3 * (200000L * 5 + 2999 * 50L) + 6000L * 13 * 4 + 6999L * 100);
}
