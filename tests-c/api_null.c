/*
 * NULL for every pointer of every function, one at a time, the other arguments being right: QCAL_ERR_NULL and nothing written; NULL,
 * 0 or false from functions without a status. A function that is in the list of symbols and has no test here is a failure.
 *
 *   api_null include/qcal.symbols
 */
#include "check.h"
#include "symbol_list.h"

static qcal_calendar *cal;
static const qcal_duration no_time = {0, 0, 0, 0};

#define CHECK_NULL(call) CHECK_STATUS(call, QCAL_ERR_NULL)
/* The call is refused for NULL and leaves `out` as it was. */
#define CHECK_NULL_KEEPS(call, out) \
    do {                            \
        FILL(out);                  \
        CHECK_NULL(call);           \
        CHECK_UNTOUCHED(out);       \
    } while (0)

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
    CHECK(qcal_is_valid_date(cal, 2000, 1, 1));
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

#define TEST(function) test_##function,

static void (*const tests[])(void) = {EACH_FUNCTION(TEST)};

int main(int count, char **arguments) {
    if (count != 2) {
        puts("usage: api_null include/qcal.symbols");
        return 2;
    }
    check_symbols(arguments[1]);
    cal = check_open(QCAL_SYSTEM_GREGORIAN);
    for (size_t i = 0; i < SYMBOLS; i++) {
        long before = check_passed + check_failed;
        check_about("%s", symbol_names[i]);
        tests[i]();
        CHECK(check_passed + check_failed > before);
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
    qcal_calendar_release(cal);
    return check_finish(180);
}
