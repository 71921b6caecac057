/*
 * NULL for every pointer of every function, one at a time, the other arguments being right: QCAL_ERR_NULL and nothing written; NULL,
 * 0 or false from functions without a status. A function that is in the list of symbols and has no test here is a failure.
 *
 *   api_null include/qcal.symbols
 */
#include "backend_cases.h"
#include "columns.h"
#include "symbol_list.h"

static const qcal_calendar *cal; /* each of the library, one after the other */
static qcal_date today;
static const qcal_duration no_time = {0, 0, 0, 0};

#define CHECK_NULL(call) CHECK_STATUS(call, QCAL_ERR_NULL)
/* The call is refused for NULL and leaves `out` as it was. */
#define CHECK_NULL_KEEPS(call, out) \
    do {                            \
        FILL(out);                  \
        CHECK_NULL(call);           \
        CHECK_UNTOUCHED(out);       \
    } while (0)

/* Callbacks that are there and never asked. */
static qcal_status null_date_to_jdn(void *user_data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    (void)year, (void)month, (void)day, (void)jdn;
    return probe_asked((struct probe *)user_data);
}
static qcal_status null_jdn_to_date(void *user_data, int64_t jdn, qcal_date *date) {
    (void)jdn, (void)date;
    return probe_asked((struct probe *)user_data);
}

/* No pointers at all: only that they answer. */
static void test_abi_version(void) { CHECK(qcal_abi_version() >= 0); }
static void test_version(void) { CHECK(qcal_version() != NULL); }
static void test_status_name(void) { CHECK(qcal_status_name(QCAL_ERR_NULL) != NULL); }
static void test_status_message(void) { CHECK(qcal_status_message(QCAL_ERR_NULL) != NULL); }

static void test_last_error(void) {
    char text[300];
    size_t length;
    CHECK_NULL_KEEPS(qcal_last_error(text, sizeof text, NULL), text);
    CHECK_NULL(qcal_last_error(NULL, 0, NULL));
    /* NULL is for measuring, and then there is no room. */
    CHECK_NULL_KEEPS(qcal_last_error(NULL, 1, &length), length);
    CHECK_NULL_KEEPS(qcal_last_error(NULL, SIZE_MAX, &length), length);
    CHECK_OK(qcal_last_error(NULL, 0, &length));
}

static void test_names_count(void) { CHECK_INT(qcal_names_count(NULL), 0); }

static void test_names_get(void) {
    CHECK(qcal_names_get(NULL, 0) == NULL);
    CHECK(qcal_names_get(NULL, SIZE_MAX) == NULL);
}

static void test_names_destroy(void) {
    qcal_names_destroy(NULL);
    CHECK(true);
}

static void test_calendar_open(void) {
    qcal_calendar *opened;
    CHECK_NULL_KEEPS(qcal_calendar_open(NULL, &opened), opened);
    CHECK_NULL(qcal_calendar_open("Gregorian", NULL));
    CHECK_NULL(qcal_calendar_open("no such calendar", NULL));
    CHECK_NULL(qcal_calendar_open(NULL, NULL));
}

static void test_calendar_open_system(void) {
    CHECK_NULL(qcal_calendar_open_system(QCAL_SYSTEM_GREGORIAN, NULL));
    CHECK_NULL(qcal_calendar_open_system(QCAL_SYSTEM_USER, NULL));
}

static void test_calendar_retain(void) { CHECK(qcal_calendar_retain(NULL) == NULL); }

static void test_calendar_release(void) {
    qcal_calendar_release(NULL);
    CHECK(true);
}

static void test_calendar_name(void) { CHECK(qcal_calendar_name(NULL) == NULL); }

static void test_calendar_system(void) {
    qcal_system system;
    CHECK_NULL_KEEPS(qcal_calendar_system(NULL, &system), system);
    CHECK_NULL(qcal_calendar_system(cal, NULL));
}

static void test_calendar_names(void) {
    qcal_names *names;
    CHECK_NULL_KEEPS(qcal_calendar_names(NULL, &names), names);
    CHECK_NULL(qcal_calendar_names(cal, NULL));
}

static void test_calendar_properties(void) {
    qcal_properties properties, before;
    FILL(properties);
    properties.size = sizeof properties;
    before = properties;
    CHECK_NULL(qcal_calendar_properties(NULL, &properties));
    CHECK(memcmp(&properties, &before, sizeof properties) == 0);
    CHECK_NULL(qcal_calendar_properties(cal, NULL));
}

static void test_days_in_month(void) {
    int32_t days;
    CHECK_NULL_KEEPS(qcal_days_in_month(NULL, 2000, 1, &days), days);
    CHECK_NULL(qcal_days_in_month(cal, 2000, 1, NULL));
}

static void test_max_days_in_month(void) {
    int32_t days;
    CHECK_NULL_KEEPS(qcal_max_days_in_month(NULL, 1, &days), days);
    CHECK_NULL(qcal_max_days_in_month(cal, 1, NULL));
}

static void test_usual_days_in_month(void) {
    int32_t days;
    CHECK_NULL_KEEPS(qcal_usual_days_in_month(NULL, 1, &days), days);
    CHECK_NULL(qcal_usual_days_in_month(cal, 1, NULL));
}

static void test_days_in_year(void) {
    int32_t days;
    CHECK_NULL_KEEPS(qcal_days_in_year(NULL, 2000, &days), days);
    CHECK_NULL(qcal_days_in_year(cal, 2000, NULL));
}

static void test_months_in_year(void) {
    int32_t months;
    CHECK_NULL_KEEPS(qcal_months_in_year(NULL, 2000, &months), months);
    CHECK_NULL(qcal_months_in_year(cal, 2000, NULL));
}

static void test_is_leap_year(void) {
    int32_t flag;
    CHECK_NULL_KEEPS(qcal_is_leap_year(NULL, 2000, &flag), flag);
    CHECK_NULL(qcal_is_leap_year(cal, 2000, NULL));
}

static void test_is_valid_date(void) {
    CHECK(!qcal_is_valid_date(NULL, 2000, 1, 1));
    CHECK(qcal_is_valid_date(cal, today.year, today.month, today.day));
}

static void test_date_to_jdn(void) {
    int64_t jdn;
    CHECK_NULL_KEEPS(qcal_date_to_jdn(NULL, 2000, 1, 1, &jdn), jdn);
    CHECK_NULL(qcal_date_to_jdn(cal, 2000, 1, 1, NULL));
}

static void test_jdn_to_date(void) {
    qcal_date date;
    CHECK_NULL_KEEPS(qcal_jdn_to_date(NULL, 2451545, &date), date);
    CHECK_NULL(qcal_jdn_to_date(cal, 2451545, NULL));
}

static void test_convert(void) {
    qcal_date date;
    CHECK_NULL_KEEPS(qcal_convert(NULL, 2000, 1, 1, cal, &date), date);
    CHECK_NULL_KEEPS(qcal_convert(cal, 2000, 1, 1, NULL, &date), date);
    CHECK_NULL(qcal_convert(cal, 2000, 1, 1, cal, NULL));
}

static void test_day_of_week(void) {
    int32_t day;
    CHECK_NULL_KEEPS(qcal_day_of_week(NULL, 2451545, &day), day);
    CHECK_NULL(qcal_day_of_week(cal, 2451545, NULL));
}

static void test_day_of_year(void) {
    int32_t day;
    CHECK_NULL_KEEPS(qcal_day_of_year(NULL, 2451545, &day), day);
    CHECK_NULL(qcal_day_of_year(cal, 2451545, NULL));
}

/* Columns: the calendar, each column that is required, and all outputs at once; batch.c has more. */
static void null_of_columns(const char *name) {
    static struct column_memory memory;
    struct columns c;
    const struct column_kind *kind = column_kinds;
    while (strcmp(kind->name, name) != 0) {
        kind++;
    }
#define CHECK_COLUMNS_NULL(change)           \
    do {                                     \
        c = column_call(kind, &memory, cal); \
        change;                              \
        CHECK_NULL(kind->call(&c));          \
        CHECK(columns_untouched(&memory));   \
    } while (0)
    CHECK_COLUMNS_NULL(c.cal = NULL);
    for (int i = 0; i < 3; i++) {
        if (kind->in[i] != 0) {
            CHECK_COLUMNS_NULL(c.in[i] = NULL);
        }
        if (kind->out[i] != 0 && kind->all_required) {
            CHECK_COLUMNS_NULL(c.out[i] = NULL);
        }
    }
    CHECK_COLUMNS_NULL(memset(c.out, 0, sizeof c.out));
    if (strcmp(name, "convert") == 0) {
        CHECK_COLUMNS_NULL(c.to = NULL);
    }
}
static void test_batch_add_months(void) { null_of_columns("add_months"); }
static void test_batch_add_months_i64(void) { null_of_columns("add_months_i64"); }
static void test_batch_convert(void) { null_of_columns("convert"); }
static void test_batch_days_of_year(void) { null_of_columns("days_of_year"); }
static void test_batch_days_of_year_i64(void) { null_of_columns("days_of_year_i64"); }
static void test_batch_from_dates(void) { null_of_columns("from_dates"); }
static void test_batch_from_dates_i64(void) { null_of_columns("from_dates_i64"); }
static void test_batch_to_dates(void) { null_of_columns("to_dates"); }
static void test_batch_to_dates_i64(void) { null_of_columns("to_dates_i64"); }
static void test_batch_weekdays(void) { null_of_columns("weekdays"); }
static void test_batch_weekdays_i64(void) { null_of_columns("weekdays_i64"); }

static void test_batch_level(void) { CHECK_NULL(qcal_batch_level(QCAL_LEVEL_BEST, NULL)); }

static void test_week_of_year(void) {
    int32_t year, week;
    FILL(year);
    CHECK_NULL_KEEPS(qcal_week_of_year(NULL, 2451545, 1, 4, &year, &week), week);
    CHECK_NULL_KEEPS(qcal_week_of_year(cal, 2451545, 1, 4, NULL, &week), week);
    CHECK_NULL(qcal_week_of_year(cal, 2451545, 1, 4, &year, NULL));
    CHECK_UNTOUCHED(year);
}

static void test_describe(void) {
    qcal_fields fields, before;
    FILL(fields);
    fields.size = sizeof fields;
    before = fields;
    CHECK_NULL(qcal_describe(NULL, 2451545, &fields));
    CHECK(memcmp(&fields, &before, sizeof fields) == 0);
    CHECK_NULL(qcal_describe(cal, 2451545, NULL));
}

static void test_eras(void) {
    qcal_names *names;
    CHECK_NULL_KEEPS(qcal_eras(NULL, &names), names);
    CHECK_NULL(qcal_eras(cal, NULL));
}

static void test_date_from_code(void) {
    qcal_date date;
    CHECK_NULL_KEEPS(qcal_date_from_code(NULL, 2000, "M01", 1, QCAL_REJECT, &date), date);
    CHECK_NULL_KEEPS(qcal_date_from_code(cal, 2000, NULL, 1, QCAL_REJECT, &date), date);
    CHECK_NULL(qcal_date_from_code(cal, 2000, "M01", 1, QCAL_REJECT, NULL));
}

static void test_date_from_era(void) {
    qcal_date date;
    CHECK_NULL_KEEPS(qcal_date_from_era(NULL, "ce", 2000, 1, 1, &date), date);
    CHECK_NULL_KEEPS(qcal_date_from_era(cal, NULL, 2000, 1, 1, &date), date);
    CHECK_NULL(qcal_date_from_era(cal, "ce", 2000, 1, 1, NULL));
}

static void test_add(void) {
    qcal_date date;
    CHECK_NULL_KEEPS(qcal_add(NULL, 2000, 1, 1, &no_time, QCAL_REJECT, &date), date);
    CHECK_NULL_KEEPS(qcal_add(cal, 2000, 1, 1, NULL, QCAL_REJECT, &date), date);
    CHECK_NULL(qcal_add(cal, 2000, 1, 1, &no_time, QCAL_REJECT, NULL));
}

static void test_until(void) {
    qcal_duration duration;
    CHECK_NULL_KEEPS(qcal_until(NULL, 2451545, 2451546, QCAL_YEARS, &duration), duration);
    CHECK_NULL(qcal_until(cal, 2451545, 2451546, QCAL_YEARS, NULL));
}

static void test_match_century_to_weekday(void) {
    int64_t jdn;
    CHECK_NULL_KEEPS(qcal_match_century_to_weekday(NULL, 2000, 1, 1, 6, &jdn), jdn);
    CHECK_NULL(qcal_match_century_to_weekday(cal, 2000, 1, 1, 6, NULL));
}

static void test_calendar_month_names(void) {
    qcal_names *names;
    CHECK_NULL_KEEPS(qcal_calendar_month_names(NULL, &names), names);
    CHECK_NULL(qcal_calendar_month_names(cal, NULL));
}

static void test_calendar_weekday_names(void) {
    qcal_names *names;
    CHECK_NULL_KEEPS(qcal_calendar_weekday_names(NULL, &names), names);
    CHECK_NULL(qcal_calendar_weekday_names(cal, NULL));
}

/* For registries NULL is the one of the process: nothing is wrong with it. */
static void test_registry_new(void) { CHECK_NULL(qcal_registry_new(NULL)); }

static void test_registry_retain(void) { CHECK(qcal_registry_retain(NULL) == NULL); }

static void test_registry_release(void) {
    qcal_registry_release(NULL);
    CHECK(true);
}

static void test_registry_open(void) {
    qcal_calendar *opened;
    qcal_registry *reg = check_registry();
    CHECK_NULL_KEEPS(qcal_registry_open(reg, NULL, &opened), opened);
    CHECK_NULL_KEEPS(qcal_registry_open(NULL, NULL, &opened), opened);
    CHECK_NULL(qcal_registry_open(reg, "Gregorian", NULL));
    CHECK_NULL(qcal_registry_open(NULL, "no such calendar", NULL));
    CHECK_OK(qcal_registry_open(NULL, "Gregorian", &opened));
    qcal_registry_release(reg);
}

static void test_registry_open_options(void) {
    qcal_calendar *opened, *other = NULL;
    qcal_calendar_options options = {sizeof options, 0};
    qcal_registry *reg = check_registry();
    CHECK_NULL_KEEPS(qcal_registry_open_options(NULL, NULL, &options, &opened), opened);
    CHECK_NULL_KEEPS(qcal_registry_open_options(NULL, NULL, NULL, &opened), opened);
    CHECK_NULL_KEEPS(qcal_registry_open_options(reg, NULL, &options, &opened), opened);
    CHECK_NULL(qcal_registry_open_options(reg, "japanese", &options, NULL));
    CHECK_NULL(qcal_registry_open_options(NULL, "japanese", NULL, NULL));
    CHECK_NULL(qcal_registry_open_options(NULL, "no such calendar", &options, NULL));
    CHECK_NULL(qcal_registry_open_options(NULL, NULL, NULL, NULL));
    options.flags = QCAL_JAPANESE_MEIJI_1873;
    CHECK_NULL_KEEPS(qcal_registry_open_options(NULL, NULL, &options, &opened), opened);
    CHECK_NULL(qcal_registry_open_options(NULL, "japanese", &options, NULL));
    /* The registry and the options may be NULL. */
    CHECK_OK(qcal_registry_open_options(NULL, "japanese", NULL, &opened));
    CHECK_OK(qcal_registry_open_options(reg, "japanese", NULL, &other));
    CHECK(opened == other);
    qcal_registry_release(reg);
}

static void test_registry_open_system(void) {
    qcal_calendar *opened;
    CHECK_NULL(qcal_registry_open_system(NULL, QCAL_SYSTEM_GREGORIAN, NULL));
    CHECK_NULL(qcal_registry_open_system(NULL, -2, NULL));
    CHECK_OK(qcal_registry_open_system(NULL, QCAL_SYSTEM_GREGORIAN, &opened));
}

static void test_registry_names(void) {
    qcal_names *names = NULL;
    CHECK_NULL(qcal_registry_names(NULL, NULL));
    CHECK_OK(qcal_registry_names(NULL, &names));
    qcal_names_destroy(names);
}

static void test_registry_unregister(void) { CHECK_NULL(qcal_registry_unregister(NULL, NULL)); }

static void test_registry_clear(void) { CHECK_OK(qcal_registry_clear(NULL)); }

static void test_registry_set_log(void) { CHECK_OK(qcal_registry_set_log(NULL, NULL, NULL, NULL)); }

/* Registers with one pointer changed by `change`; `destroy` is owed all the same. */
#define CHECK_BACKEND_NULL(change)                                                                 \
    do {                                                                                           \
        struct probe probe = {0};                                                                  \
        qcal_backend backend = solar_backend(QCAL_PURE);                                           \
        change;                                                                                    \
        CHECK_NULL_KEEPS(qcal_registry_register(NULL, names, 2, &backend, &probe, &opened), opened); \
        CHECK_INT(probe.destroyed, 1);                                                             \
    } while (0)

static void test_registry_register(void) {
    const char *names[2] = {"x-null", "x-nil"}, *parts[12];
    qcal_calendar *opened;
    struct probe unused = {0};
    qcal_backend good = solar_backend(QCAL_PURE);
    for (int i = 0; i < 12; i++) {
        parts[i] = "part";
    }
    CHECK_BACKEND_NULL(backend.months_in_year = NULL);
    CHECK_BACKEND_NULL(backend.days_in_month = NULL);
    CHECK_BACKEND_NULL(backend.year_start = NULL);
    CHECK_BACKEND_NULL((backend.year_start = NULL, backend.date_to_jdn = null_date_to_jdn));
    CHECK_BACKEND_NULL((backend.year_start = NULL, backend.jdn_to_date = null_jdn_to_date));
    CHECK_BACKEND_NULL(backend.month_name_count = 12);
    CHECK_BACKEND_NULL(backend.weekday_name_count = 7);
    for (size_t i = 0; i < 12; i++) {
        parts[i] = NULL;
        CHECK_BACKEND_NULL((backend.month_names = parts, backend.month_name_count = 12));
        if (i < 7) {
            CHECK_BACKEND_NULL((backend.weekday_names = parts, backend.weekday_name_count = 7));
        }
        parts[i] = "part";
    }
    for (size_t i = 0; i < 2; i++) {
        const char *kept = names[i];
        names[i] = NULL;
        CHECK_BACKEND_NULL((void)0);
        names[i] = kept;
    }
    CHECK_NULL_KEEPS(qcal_registry_register(NULL, NULL, 2, &good, &unused, &opened), opened);
    CHECK_INT(unused.destroyed, 1);
    CHECK_NULL_KEEPS(qcal_registry_register(NULL, names, 2, NULL, &unused, &opened), opened);
    CHECK_NULL(qcal_registry_register(NULL, NULL, 2, NULL, NULL, NULL));
    CHECK_INT(unused.destroyed, 1);
    CHECK_INT(unused.asked, 0);
    check_free(NULL, "x-null");
    check_free(NULL, "x-nil");
    /* The rest may be NULL. */
    CHECK_OK(qcal_registry_register(NULL, names, 2, &good, &unused, NULL));
    CHECK_OK(qcal_registry_clear(NULL));
    CHECK_INT(unused.destroyed, 2);
}

#define CHECK_RULE_NULL(change)                                                                  \
    do {                                                                                         \
        qcal_rule rule = solar_rule(0);                                                          \
        change;                                                                                  \
        CHECK_NULL_KEEPS(qcal_registry_register_rule(NULL, names, 2, &rule, &opened), opened);   \
    } while (0)

static void test_registry_register_rule(void) {
    const char *names[2] = {"x-null", "x-nil"}, *parts[12];
    qcal_calendar *opened;
    qcal_rule good = solar_rule(0);
    for (int i = 0; i < 12; i++) {
        parts[i] = "part";
    }
    CHECK_RULE_NULL(rule.month_start_count = 13);
    CHECK_RULE_NULL(rule.month_name_count = 12);
    CHECK_RULE_NULL(rule.weekday_name_count = 7);
    for (size_t i = 0; i < 12; i++) {
        parts[i] = NULL;
        CHECK_RULE_NULL((rule.month_names = parts, rule.month_name_count = 12));
        if (i < 7) {
            CHECK_RULE_NULL((rule.weekday_names = parts, rule.weekday_name_count = 7));
        }
        parts[i] = "part";
    }
    for (size_t i = 0; i < 2; i++) {
        const char *kept = names[i];
        names[i] = NULL;
        CHECK_RULE_NULL((void)0);
        names[i] = kept;
    }
    CHECK_NULL_KEEPS(qcal_registry_register_rule(NULL, NULL, 2, &good, &opened), opened);
    CHECK_NULL_KEEPS(qcal_registry_register_rule(NULL, names, 2, NULL, &opened), opened);
    CHECK_NULL(qcal_registry_register_rule(NULL, NULL, 2, NULL, NULL));
    check_free(NULL, "x-null");
    CHECK_OK(qcal_registry_register_rule(NULL, names, 2, &good, NULL));
    CHECK_OK(qcal_registry_clear(NULL));
}

/* A function that writes text: NULL for its length, and for a buffer that is said to have room. */
#define CHECK_NULL_TEXT(unit, function, ...)                                  \
    do {                                                                      \
        unit text[9];                                                         \
        size_t length;                                                        \
        CHECK_NULL_KEEPS(function(__VA_ARGS__, text, 9, NULL), text);         \
        CHECK_NULL_KEEPS(function(__VA_ARGS__, NULL, 9, &length), length);    \
        CHECK_NULL_KEEPS(function(__VA_ARGS__, NULL, SIZE_MAX, &length), length); \
        CHECK_NULL(function(__VA_ARGS__, NULL, 0, NULL));                     \
        CHECK_OK(function(__VA_ARGS__, NULL, 0, &length));                    \
    } while (0)
/* A function that writes text, one of its other arguments NULL. */
#define CHECK_NULL_IN(unit, function, ...)                                    \
    do {                                                                      \
        unit text[9];                                                         \
        size_t length;                                                        \
        FILL(text);                                                           \
        CHECK_NULL_KEEPS(function(__VA_ARGS__, text, 9, &length), length);    \
        CHECK_UNTOUCHED(text);                                                \
    } while (0)

#define TEST_NULL_TEXT(unit, suffix)                                                                          \
    static void test_format##suffix(void) {                                                                   \
        CHECK_NULL_TEXT(unit, qcal_format##suffix, cal, "fa", 2451545, "y MMMM");                             \
        CHECK_NULL_TEXT(unit, qcal_format##suffix, cal, NULL, 2451545, "y MMMM");                             \
        CHECK_NULL_IN(unit, qcal_format##suffix, NULL, "fa", 2451545, "y");                                   \
        CHECK_NULL_IN(unit, qcal_format##suffix, cal, "fa", 2451545, NULL);                                   \
    }                                                                                                         \
    static void test_format_style##suffix(void) {                                                             \
        CHECK_NULL_TEXT(unit, qcal_format_style##suffix, cal, "fa", 2451545, QCAL_STYLE_FULL);                \
        CHECK_NULL_TEXT(unit, qcal_format_style##suffix, cal, NULL, 2451545, QCAL_STYLE_SHORT);               \
        CHECK_NULL_IN(unit, qcal_format_style##suffix, NULL, "fa", 2451545, QCAL_STYLE_FULL);                 \
    }                                                                                                         \
    static void test_month_name##suffix(void) {                                                               \
        CHECK_NULL_TEXT(unit, qcal_month_name##suffix, cal, "fa", today.year, today.month, QCAL_WIDE, QCAL_IN_DATE); \
        CHECK_NULL_TEXT(unit, qcal_month_name##suffix, cal, NULL, today.year, 1, QCAL_NARROW, QCAL_STANDALONE); \
        CHECK_NULL_IN(unit, qcal_month_name##suffix, NULL, "fa", today.year, 1, QCAL_WIDE, QCAL_IN_DATE);     \
    }                                                                                                         \
    static void test_weekday_name##suffix(void) {                                                             \
        CHECK_NULL_TEXT(unit, qcal_weekday_name##suffix, cal, "fa", 1, QCAL_WIDE, QCAL_IN_DATE);              \
        CHECK_NULL_TEXT(unit, qcal_weekday_name##suffix, cal, NULL, 7, QCAL_SHORT, QCAL_STANDALONE);          \
        CHECK_NULL_IN(unit, qcal_weekday_name##suffix, NULL, "fa", 1, QCAL_WIDE, QCAL_IN_DATE);               \
    }                                                                                                         \
    static void test_era_name##suffix(void) {                                                                 \
        qcal_names *eras = NULL;                                                                              \
        CHECK_OK(qcal_eras(cal, &eras));                                                                      \
        for (size_t i = 0; i < qcal_names_count(eras); i++) {                                                 \
            CHECK_NULL_TEXT(unit, qcal_era_name##suffix, cal, "fa", qcal_names_get(eras, i), QCAL_WIDE);      \
            CHECK_NULL_TEXT(unit, qcal_era_name##suffix, cal, NULL, qcal_names_get(eras, i), QCAL_NARROW);    \
            CHECK_NULL_IN(unit, qcal_era_name##suffix, NULL, "fa", qcal_names_get(eras, i), QCAL_WIDE);       \
        }                                                                                                     \
        CHECK_NULL_IN(unit, qcal_era_name##suffix, cal, "fa", NULL, QCAL_WIDE);                               \
        qcal_names_destroy(eras);                                                                             \
    }                                                                                                         \
    static void test_calendar_display_name##suffix(void) {                                                    \
        CHECK_NULL_TEXT(unit, qcal_calendar_display_name##suffix, cal, "fa");                                 \
        CHECK_NULL_TEXT(unit, qcal_calendar_display_name##suffix, cal, NULL);                                 \
        CHECK_NULL_IN(unit, qcal_calendar_display_name##suffix, NULL, "fa");                                  \
    }                                                                                                         \
    static void test_formatter_format##suffix(void) {                                                         \
        qcal_formatter *fmt = NULL;                                                                           \
        qcal_time noon;                                                                                       \
        memset(&noon, 0, sizeof noon);                                                                        \
        noon.size = sizeof noon;                                                                              \
        noon.hour = 12;                                                                                       \
        CHECK_OK(qcal_formatter_open(cal, "fa", "d MMMM y", NULL, &fmt));                                     \
        CHECK_NULL_TEXT(unit, qcal_formatter_format##suffix, fmt, 2451545, NULL);                             \
        CHECK_NULL_TEXT(unit, qcal_formatter_format##suffix, fmt, 2451545, &noon);                            \
        CHECK_NULL_IN(unit, qcal_formatter_format##suffix, NULL, 2451545, &noon);                             \
        qcal_formatter_release(fmt);                                                                          \
    }

TEST_NULL_TEXT(char, )
TEST_NULL_TEXT(uint16_t, _utf16)

static void test_formatter_open(void) {
    qcal_formatter *fmt;
    qcal_text_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    CHECK_NULL_KEEPS(qcal_formatter_open(NULL, "fa", "y", &options, &fmt), fmt);
    CHECK_NULL_KEEPS(qcal_formatter_open(cal, "fa", NULL, &options, &fmt), fmt);
    CHECK_NULL(qcal_formatter_open(cal, "fa", "y", &options, NULL));
    CHECK_NULL(qcal_formatter_open(NULL, NULL, NULL, NULL, NULL));
    /* The rest may be NULL. */
    CHECK_OK(qcal_formatter_open(cal, NULL, "y", NULL, &fmt));
    qcal_formatter_release(fmt);
}

static void test_formatter_open_style(void) {
    qcal_formatter *fmt;
    CHECK_NULL_KEEPS(qcal_formatter_open_style(NULL, "fa", QCAL_STYLE_FULL, NULL, &fmt), fmt);
    CHECK_NULL(qcal_formatter_open_style(cal, "fa", QCAL_STYLE_FULL, NULL, NULL));
    CHECK_OK(qcal_formatter_open_style(cal, NULL, QCAL_STYLE_FULL, NULL, &fmt));
    qcal_formatter_release(fmt);
}

static void test_formatter_pattern(void) {
    qcal_formatter *fmt = NULL;
    CHECK_OK(qcal_formatter_open(cal, "fa", "d MMMM y", NULL, &fmt));
    CHECK_NULL_TEXT(char, qcal_formatter_pattern, fmt);
    CHECK_NULL_IN(char, qcal_formatter_pattern, NULL);
    qcal_formatter_release(fmt);
}

static void test_formatter_retain(void) { CHECK(qcal_formatter_retain(NULL) == NULL); }

static void test_formatter_release(void) {
    qcal_formatter_release(NULL);
    CHECK(true);
}

static void test_locale_week(void) {
    int32_t days[3];
    CHECK_NULL_KEEPS(qcal_locale_week("fa", NULL, &days[1], &days[2]), days);
    CHECK_NULL_KEEPS(qcal_locale_week("fa", &days[0], NULL, &days[2]), days);
    CHECK_NULL_KEEPS(qcal_locale_week("fa", &days[0], &days[1], NULL), days);
    CHECK_OK(qcal_locale_week(NULL, &days[0], &days[1], &days[2]));
}

/* A text that the pattern "u-MM-dd" of the calendar at hand has written. */
static char day_text[100];

static qcal_formatter *null_formatter(void) {
    qcal_formatter *fmt = NULL;
    size_t length;
    CHECK_OK(qcal_formatter_open(cal, "fa", "u-MM-dd", NULL, &fmt));
    CHECK_OK(qcal_formatter_format(fmt, 2451545, NULL, day_text, sizeof day_text, &length));
    return fmt;
}

static void test_formatter_parse(void) {
    qcal_formatter *fmt = null_formatter();
    int64_t jdn;
    size_t offset;
    FILL(offset);
    CHECK_NULL_KEEPS(qcal_formatter_parse(NULL, day_text, QCAL_NUL_TERMINATED, &jdn, &offset), jdn);
    CHECK_NULL_KEEPS(qcal_formatter_parse(fmt, NULL, QCAL_NUL_TERMINATED, &jdn, &offset), jdn);
    CHECK_NULL_KEEPS(qcal_formatter_parse(fmt, NULL, 0, &jdn, &offset), jdn);
    CHECK_NULL(qcal_formatter_parse(fmt, day_text, QCAL_NUL_TERMINATED, NULL, &offset));
    CHECK_UNTOUCHED(offset);
    CHECK_OK(qcal_formatter_parse(fmt, day_text, QCAL_NUL_TERMINATED, &jdn, NULL));
    CHECK_INT(jdn, 2451545);
    CHECK_STATUS(qcal_formatter_parse(fmt, "x", 1, &jdn, NULL), QCAL_ERR_PARSE);
    qcal_formatter_release(fmt);
}

static void test_formatter_parse_time(void) {
    qcal_formatter *fmt = null_formatter();
    int64_t jdn;
    size_t offset;
    qcal_time clock;
    memset(&clock, 0, sizeof clock);
    clock.size = sizeof clock;
    FILL(offset);
    CHECK_NULL_KEEPS(qcal_formatter_parse_time(NULL, day_text, QCAL_NUL_TERMINATED, &jdn, &clock, &offset), jdn);
    CHECK_NULL_KEEPS(qcal_formatter_parse_time(fmt, NULL, QCAL_NUL_TERMINATED, &jdn, &clock, &offset), jdn);
    CHECK_NULL_KEEPS(qcal_formatter_parse_time(fmt, day_text, QCAL_NUL_TERMINATED, &jdn, NULL, &offset), jdn);
    CHECK_NULL(qcal_formatter_parse_time(fmt, day_text, QCAL_NUL_TERMINATED, NULL, &clock, &offset));
    CHECK_UNTOUCHED(offset);
    CHECK(clock.size == sizeof clock && clock.flags == 0);
    CHECK_OK(qcal_formatter_parse_time(fmt, day_text, QCAL_NUL_TERMINATED, &jdn, &clock, NULL));
    CHECK(clock.size == sizeof clock && clock.flags == QCAL_TIME_NONE);
    qcal_formatter_release(fmt);
}

static void test_formatter_parse_utf16(void) {
    qcal_formatter *fmt = null_formatter();
    uint16_t units[sizeof day_text];
    int64_t jdn;
    size_t offset;
    CHECK_OK(qcal_formatter_format_utf16(fmt, 2451545, NULL, units, sizeof day_text, &offset));
    FILL(offset);
    CHECK_NULL_KEEPS(qcal_formatter_parse_utf16(NULL, units, QCAL_NUL_TERMINATED, &jdn, &offset), jdn);
    CHECK_NULL_KEEPS(qcal_formatter_parse_utf16(fmt, NULL, QCAL_NUL_TERMINATED, &jdn, &offset), jdn);
    CHECK_NULL(qcal_formatter_parse_utf16(fmt, units, QCAL_NUL_TERMINATED, NULL, &offset));
    CHECK_UNTOUCHED(offset);
    CHECK_OK(qcal_formatter_parse_utf16(fmt, units, QCAL_NUL_TERMINATED, &jdn, NULL));
    CHECK_INT(jdn, 2451545);
    CHECK_STATUS(qcal_formatter_parse_utf16(fmt, units, 0, &jdn, NULL), QCAL_ERR_PARSE);
    qcal_formatter_release(fmt);
}

static void test_parse(void) {
    int64_t jdn;
    qcal_formatter_release(null_formatter());
    CHECK_NULL_KEEPS(qcal_parse(NULL, "fa", "u-MM-dd", day_text, QCAL_NUL_TERMINATED, &jdn), jdn);
    CHECK_NULL_KEEPS(qcal_parse(cal, "fa", NULL, day_text, QCAL_NUL_TERMINATED, &jdn), jdn);
    CHECK_NULL_KEEPS(qcal_parse(cal, "fa", "u-MM-dd", NULL, 0, &jdn), jdn);
    CHECK_NULL(qcal_parse(cal, "fa", "u-MM-dd", day_text, QCAL_NUL_TERMINATED, NULL));
    CHECK_OK(qcal_parse(cal, "fa", "u-MM-dd", day_text, QCAL_NUL_TERMINATED, &jdn));
    CHECK_INT(jdn, 2451545);
    CHECK_OK(qcal_parse(cal, NULL, "u D", "1400 1", 6, &jdn));
}

static void test_to_ixdtf(void) {
    size_t measured;
    qcal_time noon;
    memset(&noon, 0, sizeof noon);
    noon.size = sizeof noon;
    noon.hour = 12;
    if (qcal_to_ixdtf(cal, 2451545, NULL, NULL, 0, &measured) == QCAL_OK) {
        CHECK_NULL_TEXT(char, qcal_to_ixdtf, cal, 2451545, NULL);
        CHECK_NULL_TEXT(char, qcal_to_ixdtf, cal, 2451545, &noon);
    }
    CHECK_NULL_IN(char, qcal_to_ixdtf, NULL, 2451545, &noon);
}

static void test_from_ixdtf(void) {
    const char *day = "2000-01-01[u-ca=hebrew]";
    qcal_calendar *named;
    int64_t jdn;
    size_t offset;
    qcal_time clock;
    memset(&clock, 0, sizeof clock);
    clock.size = sizeof clock;
    FILL(offset);
    FILL(jdn);
    CHECK_NULL_KEEPS(qcal_from_ixdtf(NULL, QCAL_NUL_TERMINATED, &named, &jdn, &clock, &offset), named);
    CHECK_NULL_KEEPS(qcal_from_ixdtf(NULL, 0, &named, &jdn, &clock, &offset), named);
    CHECK_NULL_KEEPS(qcal_from_ixdtf(day, QCAL_NUL_TERMINATED, &named, NULL, &clock, &offset), named);
    CHECK_UNTOUCHED(offset);
    CHECK_UNTOUCHED(jdn);
    CHECK(clock.size == sizeof clock && clock.flags == 0);
    CHECK_OK(qcal_from_ixdtf(day, QCAL_NUL_TERMINATED, NULL, &jdn, NULL, NULL));
    CHECK_INT(jdn, 2451545);
    CHECK_STATUS(qcal_from_ixdtf(day, 4, NULL, &jdn, NULL, NULL), QCAL_ERR_PARSE);
}

#define TEST(function) test_##function,

static void (*const tests[])(void) = {EACH_FUNCTION(TEST)};

int main(int count, char **arguments) {
    if (count != 2) {
        puts("usage: api_null include/qcal.symbols");
        return 2;
    }
    check_symbols(arguments[1]);
    for (size_t row = 0; row < check_catalogue(); row++) {
        cal = check_calendars[row].cal;
        CHECK_OK(qcal_jdn_to_date(cal, 2451545, &today));
        for (size_t i = 0; i < SYMBOLS; i++) {
            long before = check_passed + check_failed;
            check_about("%s, %s", symbol_names[i], check_calendars[row].name);
            tests[i]();
            CHECK(check_passed + check_failed > before);
        }
    }
    /* There is a detail text. */
    {
        char text[300];
        size_t length = 0;
        check_about("detail of NULL");
        CHECK_NULL(qcal_convert(cal, 2000, 1, 1, NULL, &(qcal_date){0, 0, 0}));
        CHECK_OK(qcal_last_error(text, sizeof text, &length));
        CHECK_INT(length, strlen(text));
        CHECK(length > 0);
    }
    return check_finish(330L * CHECK_LEAST_CALENDARS + 50);
}
