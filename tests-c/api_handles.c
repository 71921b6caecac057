/*
 * Handles of the wrong kind: for each kind that is asked for, one of every other kind, calendars of users among them. QCAL_ERR_BAD_HANDLE, or
 * NULL, 0 or false; nothing is written, and the object passed by mistake is as good as before.
 *
 *   api_handles include/qcal.symbols
 */
#include "backend_cases.h"
#include "columns.h"
#include "symbol_list.h"

static qcal_calendar *cal; /* each of the library, one after the other */
static qcal_names *list;   /* its names */
static size_t list_count;
static const char *first; /* the first name of the list */
static const qcal_duration no_time = {0, 0, 0, 0};
static qcal_calendar *user; /* a calendar of a user */
static qcal_registry *reg;

/* Every function is called once in each round, with objects of other kinds than in the round before. */
#define ROUNDS 3
static int round_number;
static qcal_calendar *no_cal(void) { return (qcal_calendar *)(round_number % 2 == 0 ? (void *)list : (void *)reg); }
static void *calendar_or(void *other) { return round_number == 0 ? (void *)cal : round_number == 1 ? (void *)user : other; }
static qcal_names *no_list(void) { return (qcal_names *)calendar_or(reg); }
static qcal_registry *no_reg(void) { return (qcal_registry *)calendar_or(list); }

#define CHECK_BAD(call) CHECK_STATUS(call, QCAL_ERR_BAD_HANDLE)
#define CHECK_BAD_KEEPS(call, out) \
    do {                           \
        FILL(out);                 \
        CHECK_BAD(call);           \
        CHECK_UNTOUCHED(out);      \
    } while (0)

static void test_names_count(void) { CHECK_INT(qcal_names_count(no_list()), 0); }

static void test_names_get(void) {
    CHECK(qcal_names_get(no_list(), 0) == NULL);
    CHECK(qcal_names_get(no_list(), SIZE_MAX) == NULL);
}

static void test_names_destroy(void) {
    qcal_names_destroy(no_list());
    qcal_names_destroy(no_list());
    CHECK_TEXT(qcal_calendar_name(cal), first);
}

static void test_calendar_retain(void) {
    CHECK(qcal_calendar_retain(no_cal()) == no_cal());
    CHECK_TEXT(qcal_names_get(list, 0), first);
}

static void test_calendar_release(void) {
    qcal_calendar_release(no_cal());
    qcal_calendar_release(no_cal());
    qcal_calendar_release(no_cal());
    CHECK_INT(qcal_names_count(list), list_count);
}

static void test_calendar_name(void) { CHECK(qcal_calendar_name(no_cal()) == NULL); }

static void test_calendar_system(void) {
    qcal_system system;
    CHECK_BAD_KEEPS(qcal_calendar_system(no_cal(), &system), system);
}

static void test_calendar_names(void) {
    qcal_names *names;
    CHECK_BAD_KEEPS(qcal_calendar_names(no_cal(), &names), names);
}

static void test_calendar_properties(void) {
    qcal_properties properties, before;
    FILL(properties);
    properties.size = sizeof properties;
    before = properties;
    CHECK_BAD(qcal_calendar_properties(no_cal(), &properties));
    CHECK(memcmp(&properties, &before, sizeof properties) == 0);
}

static void test_days_in_month(void) {
    int32_t days;
    CHECK_BAD_KEEPS(qcal_days_in_month(no_cal(), 1400, 1, &days), days);
}

static void test_max_days_in_month(void) {
    int32_t days;
    CHECK_BAD_KEEPS(qcal_max_days_in_month(no_cal(), 1, &days), days);
}

static void test_usual_days_in_month(void) {
    int32_t days;
    CHECK_BAD_KEEPS(qcal_usual_days_in_month(no_cal(), 1, &days), days);
}

static void test_days_in_year(void) {
    int32_t days;
    CHECK_BAD_KEEPS(qcal_days_in_year(no_cal(), 1400, &days), days);
}

static void test_months_in_year(void) {
    int32_t months;
    CHECK_BAD_KEEPS(qcal_months_in_year(no_cal(), 1400, &months), months);
}

static void test_is_leap_year(void) {
    int32_t flag;
    CHECK_BAD_KEEPS(qcal_is_leap_year(no_cal(), 1400, &flag), flag);
}

static void test_is_valid_date(void) { CHECK(!qcal_is_valid_date(no_cal(), 1400, 1, 1)); }

static void test_date_to_jdn(void) {
    int64_t jdn;
    CHECK_BAD_KEEPS(qcal_date_to_jdn(no_cal(), 1400, 1, 1, &jdn), jdn);
}

static void test_jdn_to_date(void) {
    qcal_date date;
    CHECK_BAD_KEEPS(qcal_jdn_to_date(no_cal(), 2451545, &date), date);
}

static void test_convert(void) {
    qcal_date date;
    CHECK_BAD_KEEPS(qcal_convert(no_cal(), 1400, 1, 1, cal, &date), date);
    CHECK_BAD_KEEPS(qcal_convert(cal, 1400, 1, 1, no_cal(), &date), date);
}

static void test_day_of_week(void) {
    int32_t day;
    CHECK_BAD_KEEPS(qcal_day_of_week(no_cal(), 2451545, &day), day);
}

static void test_day_of_year(void) {
    int32_t day;
    CHECK_BAD_KEEPS(qcal_day_of_year(no_cal(), 2451545, &day), day);
}

/* Columns, with rows and without. */
static void bad_columns(const char *name) {
    static struct column_memory memory;
    struct columns c;
    const struct column_kind *kind = column_kinds;
    while (strcmp(kind->name, name) != 0) {
        kind++;
    }
    for (size_t n = 0; n <= COLUMN_ROWS; n += COLUMN_ROWS) {
        c = column_call(kind, &memory, no_cal());
        c.n = n;
        CHECK_BAD(kind->call(&c));
        c.cal = cal;
        if (strcmp(name, "convert") == 0) {
            CHECK_BAD(kind->call(&c));
        }
        CHECK(columns_untouched(&memory));
    }
}
static void test_batch_add_months(void) { bad_columns("add_months"); }
static void test_batch_add_months_i64(void) { bad_columns("add_months_i64"); }
static void test_batch_convert(void) { bad_columns("convert"); }
static void test_batch_days_of_year(void) { bad_columns("days_of_year"); }
static void test_batch_days_of_year_i64(void) { bad_columns("days_of_year_i64"); }
static void test_batch_from_dates(void) { bad_columns("from_dates"); }
static void test_batch_from_dates_i64(void) { bad_columns("from_dates_i64"); }
static void test_batch_to_dates(void) { bad_columns("to_dates"); }
static void test_batch_to_dates_i64(void) { bad_columns("to_dates_i64"); }
static void test_batch_weekdays(void) { bad_columns("weekdays"); }
static void test_batch_weekdays_i64(void) { bad_columns("weekdays_i64"); }

static void test_week_of_year(void) {
    int32_t year, week;
    FILL(year);
    CHECK_BAD_KEEPS(qcal_week_of_year(no_cal(), 2451545, 1, 4, &year, &week), week);
    CHECK_UNTOUCHED(year);
}

static void test_describe(void) {
    qcal_fields fields, before;
    FILL(fields);
    fields.size = sizeof fields;
    before = fields;
    CHECK_BAD(qcal_describe(no_cal(), 2451545, &fields));
    CHECK(memcmp(&fields, &before, sizeof fields) == 0);
}

static void test_eras(void) {
    qcal_names *names;
    CHECK_BAD_KEEPS(qcal_eras(no_cal(), &names), names);
}

static void test_date_from_code(void) {
    qcal_date date;
    CHECK_BAD_KEEPS(qcal_date_from_code(no_cal(), 1400, "M01", 1, QCAL_REJECT, &date), date);
}

static void test_date_from_era(void) {
    qcal_date date;
    CHECK_BAD_KEEPS(qcal_date_from_era(no_cal(), "ah", 1400, 1, 1, &date), date);
}

static void test_add(void) {
    qcal_date date;
    CHECK_BAD_KEEPS(qcal_add(no_cal(), 1400, 1, 1, &no_time, QCAL_REJECT, &date), date);
}

static void test_until(void) {
    qcal_duration duration;
    CHECK_BAD_KEEPS(qcal_until(no_cal(), 2451545, 2451546, QCAL_YEARS, &duration), duration);
}

static void test_match_century_to_weekday(void) {
    int64_t jdn;
    CHECK_BAD_KEEPS(qcal_match_century_to_weekday(no_cal(), 1400, 1, 1, 6, &jdn), jdn);
}

static void test_calendar_month_names(void) {
    qcal_names *names;
    CHECK_BAD_KEEPS(qcal_calendar_month_names(no_cal(), &names), names);
}

static void test_calendar_weekday_names(void) {
    qcal_names *names;
    CHECK_BAD_KEEPS(qcal_calendar_weekday_names(no_cal(), &names), names);
}

static void test_registry_retain(void) { CHECK(qcal_registry_retain(no_reg()) == no_reg()); }

static void test_registry_release(void) {
    qcal_registry_release(no_reg());
    qcal_registry_release(no_reg());
    qcal_registry_release(no_reg());
    CHECK_INT(qcal_names_count(list), list_count);
    CHECK_TEXT(qcal_calendar_name(cal), first);
    CHECK_TEXT(qcal_calendar_name(user), "x-user");
}

static void test_registry_open(void) {
    qcal_calendar *opened;
    CHECK_BAD_KEEPS(qcal_registry_open(no_reg(), "Gregorian", &opened), opened);
}

static void test_registry_open_options(void) {
    qcal_calendar *opened;
    qcal_calendar_options options = {sizeof options, QCAL_JAPANESE_MEIJI_1873};
    CHECK_BAD_KEEPS(qcal_registry_open_options(no_reg(), "japanese", &options, &opened), opened);
    CHECK_BAD_KEEPS(qcal_registry_open_options(no_reg(), "japanese", NULL, &opened), opened);
}

static void test_registry_open_system(void) {
    qcal_calendar *opened;
    CHECK_BAD_KEEPS(qcal_registry_open_system(no_reg(), QCAL_SYSTEM_GREGORIAN, &opened), opened);
}

static void test_registry_names(void) {
    qcal_names *names;
    CHECK_BAD_KEEPS(qcal_registry_names(no_reg(), &names), names);
}

static void test_registry_unregister(void) {
    CHECK_BAD(qcal_registry_unregister(no_reg(), user));
    CHECK_BAD(qcal_registry_unregister(reg, no_cal()));
    CHECK_BAD(qcal_registry_unregister(NULL, no_cal()));
}

static void test_registry_clear(void) { CHECK_BAD(qcal_registry_clear(no_reg())); }

static void no_log(void *user_data, int32_t event, const char *text) { (void)user_data, (void)event, (void)text; }

static void test_registry_set_log(void) {
    struct probe probe = {0};
    CHECK_BAD(qcal_registry_set_log(no_reg(), no_log, &probe, probe_destroy));
    CHECK_INT(probe.destroyed, 1);
    CHECK_BAD(qcal_registry_set_log(no_reg(), NULL, &probe, probe_destroy));
    CHECK_INT(probe.destroyed, 2);
}

static void test_registry_register(void) {
    struct probe probe = {0};
    qcal_calendar *registered;
    FILL(registered);
    CHECK_BAD(probe_register(no_reg(), "x-bad", solar_backend(QCAL_PURE), &probe, &registered));
    CHECK_UNTOUCHED(registered);
    CHECK(probe.destroyed == 1 && probe.asked == 0);
}

static void test_registry_register_rule(void) {
    qcal_calendar *registered;
    CHECK_BAD_KEEPS(rule_register(no_reg(), "x-bad", 0, &registered), registered);
}

/* Where a formatter should be: any other object. A calendar, a list, a registry where a calendar should be. */
static const qcal_formatter *no_fmt(void) { return (const qcal_formatter *)calendar_or(list); }

#define TEST_BAD_TEXT(unit, suffix)                                                                              \
    static void test_format##suffix(void) {                                                                      \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_format##suffix(no_cal(), "fa", 2451545, "y", text, 9, &length), text);              \
        CHECK_BAD_KEEPS(qcal_format##suffix(no_cal(), "fa", 2451545, "y", NULL, 0, &length), length);            \
    }                                                                                                            \
    static void test_format_style##suffix(void) {                                                                \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_format_style##suffix(no_cal(), "fa", 2451545, QCAL_STYLE_FULL, text, 9, &length), text); \
    }                                                                                                            \
    static void test_month_name##suffix(void) {                                                                  \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_month_name##suffix(no_cal(), "fa", 2000, 1, QCAL_WIDE, QCAL_IN_DATE, text, 9, &length), text); \
    }                                                                                                            \
    static void test_weekday_name##suffix(void) {                                                                \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_weekday_name##suffix(no_cal(), "fa", 1, QCAL_WIDE, QCAL_IN_DATE, text, 9, &length), text); \
    }                                                                                                            \
    static void test_era_name##suffix(void) {                                                                    \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_era_name##suffix(no_cal(), "fa", "ce", QCAL_WIDE, text, 9, &length), text);         \
    }                                                                                                            \
    static void test_calendar_display_name##suffix(void) {                                                       \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_calendar_display_name##suffix(no_cal(), "fa", text, 9, &length), text);             \
    }                                                                                                            \
    static void test_formatter_format##suffix(void) {                                                            \
        unit text[9];                                                                                            \
        size_t length;                                                                                           \
        CHECK_BAD_KEEPS(qcal_formatter_format##suffix(no_fmt(), 2451545, NULL, text, 9, &length), text);         \
    }

TEST_BAD_TEXT(char, )
TEST_BAD_TEXT(uint16_t, _utf16)

static void test_formatter_open(void) {
    qcal_formatter *fmt;
    CHECK_BAD_KEEPS(qcal_formatter_open(no_cal(), "fa", "y", NULL, &fmt), fmt);
}

static void test_formatter_open_style(void) {
    qcal_formatter *fmt;
    CHECK_BAD_KEEPS(qcal_formatter_open_style(no_cal(), "fa", QCAL_STYLE_FULL, NULL, &fmt), fmt);
}

static void test_formatter_pattern(void) {
    char text[9];
    size_t length;
    CHECK_BAD_KEEPS(qcal_formatter_pattern(no_fmt(), text, 9, &length), text);
}

static void test_formatter_parse(void) {
    int64_t jdn;
    CHECK_BAD_KEEPS(qcal_formatter_parse(no_fmt(), "1", 1, &jdn, NULL), jdn);
}

static void test_formatter_parse_time(void) {
    int64_t jdn;
    qcal_time clock;
    memset(&clock, 0, sizeof clock);
    clock.size = sizeof clock;
    CHECK_BAD_KEEPS(qcal_formatter_parse_time(no_fmt(), "1", 1, &jdn, &clock, NULL), jdn);
}

static void test_formatter_parse_utf16(void) {
    const uint16_t text[] = {'1', 0};
    int64_t jdn;
    CHECK_BAD_KEEPS(qcal_formatter_parse_utf16(no_fmt(), text, 1, &jdn, NULL), jdn);
}

static void test_parse(void) {
    int64_t jdn;
    CHECK_BAD_KEEPS(qcal_parse(no_cal(), "fa", "y", "1", 1, &jdn), jdn);
}

static void test_to_ixdtf(void) {
    char text[9];
    size_t length;
    CHECK_BAD_KEEPS(qcal_to_ixdtf(no_cal(), 2451545, NULL, text, 9, &length), text);
}

static void test_formatter_retain(void) {
    qcal_formatter *other = (qcal_formatter *)calendar_or(list);
    CHECK(qcal_formatter_retain(other) == other);
}

static void test_formatter_release(void) {
    qcal_formatter *other = (qcal_formatter *)calendar_or(list);
    qcal_formatter *fmt = NULL;
    size_t length;
    qcal_formatter_release(other);
    qcal_formatter_release(other);
    /* And a formatter where others should be. */
    CHECK_OK(qcal_formatter_open(cal, NULL, "y", NULL, &fmt));
    qcal_calendar_release((qcal_calendar *)(void *)fmt);
    qcal_registry_release((qcal_registry *)(void *)fmt);
    qcal_names_destroy((qcal_names *)(void *)fmt);
    CHECK(qcal_calendar_name((qcal_calendar *)(void *)fmt) == NULL);
    CHECK_INT(qcal_names_count((qcal_names *)(void *)fmt), 0);
    CHECK_BAD_KEEPS(qcal_format((qcal_calendar *)(void *)fmt, NULL, 2451545, "y", NULL, 0, &length), length);
    CHECK_OK(qcal_formatter_format(fmt, 2451545, NULL, NULL, 0, &length));
    qcal_formatter_release(fmt);
}

/* Functions that take no handle in. */
static void no_handle(void) { CHECK(true); }
#define test_abi_version no_handle
#define test_batch_level no_handle
#define test_calendar_open no_handle
#define test_calendar_open_system no_handle
#define test_from_ixdtf no_handle
#define test_last_error no_handle
#define test_locale_week no_handle
#define test_registry_new no_handle
#define test_status_message no_handle
#define test_status_name no_handle
#define test_version no_handle

#define PASTE(a, b) a##b
#define TEST(function) PASTE(test_, function),

static void (*const tests[])(void) = {EACH_FUNCTION(TEST)};

int main(int count, char **arguments) {
    qcal_date date = {0, 0, 0}, again = {0, 0, 0};
    if (count != 2) {
        puts("usage: api_handles include/qcal.symbols");
        return 2;
    }
    check_symbols(arguments[1]);
    reg = check_registry();
    CHECK_OK(rule_register(reg, "x-user", 3, &user));
    for (size_t row = 0; row < check_catalogue(); row++) {
        cal = check_calendars[row].cal;
        CHECK_OK(qcal_calendar_names(cal, &list));
        list_count = qcal_names_count(list);
        first = qcal_names_get(list, 0);
        CHECK(list_count >= 1);
        CHECK_TEXT(first, check_calendars[row].name);
        CHECK_OK(qcal_jdn_to_date(cal, 2451545, &date));
        for (round_number = 0; round_number < ROUNDS; round_number++) {
            for (size_t i = 0; i < SYMBOLS; i++) {
                check_about("%s, round %d, %s", symbol_names[i], round_number, check_calendars[row].name);
                tests[i]();
            }
        }
        /* All objects still work. */
        check_about("afterwards, %s", check_calendars[row].name);
        CHECK_INT(qcal_names_count(list), list_count);
        CHECK_TEXT(qcal_names_get(list, 0), check_calendars[row].name);
        CHECK_OK(qcal_jdn_to_date(cal, 2451545, &again));
        CHECK_DATE(again, date.year, date.month, date.day);
        qcal_names_destroy(list);
    }
    CHECK_INT(count_names(reg), count_names(NULL) + 1);
    check_solar(user, 3);
    qcal_registry_release(reg);
    check_solar(user, 3);
    qcal_calendar_release(user);
    return check_finish(280L * CHECK_LEAST_CALENDARS + 2500);
}
