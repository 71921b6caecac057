/*
 * Opening a calendar under options: the Japanese calendar with Meiji from 1873, what the option changes and what stays, and everything that
 * is refused: options of other calendars, of users' ones and of no calendar, sizes at their edges, memory.
 */
#include "allocator.h"
#include "backend_cases.h"

#define MOST 4 /* allocations of the first opening, at most */

#define MEIJI_PROCLAIMED 2403629  /* 1868-10-23 */
#define GREGORIAN_IN_JAPAN 2405160 /* 1873-01-01 */

static qcal_calendar_options options_of(uint32_t flags) {
    qcal_calendar_options options = {sizeof options, 0};
    options.flags = flags;
    return options;
}

static qcal_calendar *open_with(qcal_registry *reg, const char *name, uint32_t flags) {
    qcal_calendar_options options = options_of(flags);
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_registry_open_options(reg, name, &options, &cal));
    return cal;
}

static void check_refused(qcal_registry *reg, const char *name, uint32_t flags, qcal_status wanted) {
    qcal_calendar_options options = options_of(flags);
    qcal_calendar *cal;
    FILL(cal);
    CHECK_STATUS(qcal_registry_open_options(reg, name, &options, &cal), wanted);
    CHECK_UNTOUCHED(cal);
}

static void check_era(const qcal_calendar *cal, int64_t jdn, const char *era, int32_t year_of_era) {
    qcal_fields fields = {0};
    fields.size = sizeof fields;
    CHECK_OK(qcal_describe(cal, jdn, &fields));
    CHECK_TEXT(fields.era_code, era);
    CHECK_INT(fields.year_of_era, year_of_era);
}

/* The first opening compiles the calendar: without memory it fails and leaves nothing. Every other needs none. */
static void memory_refused(void) {
    qcal_calendar_options options = options_of(QCAL_JAPANESE_MEIJI_1873);
    qcal_calendar *cal = NULL, *again = NULL;
    qcal_status status = QCAL_ERR_NO_MEMORY;
    long refusals = 0;
    check_about("memory");
    for (long n = 0; n <= MOST && status != QCAL_OK; n++) {
        FILL(cal);
        memory_watch(n, LONG_MAX);
        status = qcal_registry_open_options(NULL, "japanese", &options, &cal);
        memory_unwatch();
        if (status != QCAL_OK) {
            CHECK_STATUS(status, QCAL_ERR_NO_MEMORY);
            CHECK_UNTOUCHED(cal);
            CHECK_INT(memory.live, 0);
            refusals++;
        }
    }
    CHECK_STATUS(status, QCAL_OK);
    CHECK(refusals >= 1);
    memory_watch(REFUSE_ALL);
    status = qcal_registry_open_options(NULL, "Japanese", &options, &again);
    memory_unwatch();
    CHECK_STATUS(status, QCAL_OK);
    CHECK(again == cal);
    CHECK_INT(memory.calls, 0);
}

/* Without an option it is qcal_registry_open(). */
static void no_options(qcal_registry *reg) {
    static const char *const names[] = {"japanese", "Gregorian", "minguo", "ROC", "buddhist", "Thai-Solar", "islamicc"};
    int opened = 0;
    check_about("no options");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        qcal_calendar *cal = NULL, *other = NULL;
        CHECK_OK(qcal_registry_open(reg, names[i], &cal));
        CHECK_OK(qcal_registry_open_options(reg, names[i], NULL, &other));
        CHECK(cal == other);
        CHECK(open_with(reg, names[i], 0) == cal);
        opened++;
    }
    CHECK_INT(opened, 7);
    check_refused(reg, "no such calendar", 0, QCAL_ERR_NOT_FOUND);
    check_refused(reg, "", 0, QCAL_ERR_NOT_FOUND);
}

/* One calendar for the whole process, and the same one to everybody but for its eras. */
static void meiji_from_1873(qcal_registry *reg) {
    qcal_calendar *plain = check_open(QCAL_SYSTEM_JAPANESE), *temporal = open_with(reg, "japanese", QCAL_JAPANESE_MEIJI_1873), *other = NULL;
    qcal_properties properties = {0}, of_plain = {0};
    qcal_system system = 0;
    qcal_names *list = NULL;
    qcal_date date = {0, 0, 0};
    long different = 0;
    check_about("Meiji from 1873");
    CHECK(temporal != plain);
    CHECK(open_with(NULL, "JAPANESE", QCAL_JAPANESE_MEIJI_1873) == temporal);
    /* By name and by id, without an option, it stays what it was. */
    CHECK_OK(qcal_calendar_open("japanese", &other));
    CHECK(other == plain);
    CHECK_OK(qcal_registry_open_system(reg, QCAL_SYSTEM_JAPANESE, &other));
    CHECK(other == plain);
    CHECK_OK(qcal_calendar_system(temporal, &system));
    CHECK_INT(system, QCAL_SYSTEM_JAPANESE);
    CHECK_TEXT(qcal_calendar_name(temporal), "japanese");
    CHECK_OK(qcal_calendar_names(temporal, &list));
    CHECK_INT(qcal_names_count(list), 1);
    qcal_names_destroy(list);
    list = NULL;
    CHECK_OK(qcal_eras(temporal, &list));
    CHECK_INT(qcal_names_count(list), 7);
    CHECK_TEXT(qcal_names_get(list, 0), "reiwa");
    CHECK_TEXT(qcal_names_get(list, 4), "meiji");
    CHECK_TEXT(qcal_names_get(list, 6), "bce");
    qcal_names_destroy(list);
    properties.size = of_plain.size = sizeof properties;
    CHECK_OK(qcal_calendar_properties(temporal, &properties));
    CHECK_OK(qcal_calendar_properties(plain, &of_plain));
    CHECK(memcmp(&properties, &of_plain, sizeof properties) == 0);
    /* It is built in: not counted, never unregistered. */
    CHECK(qcal_calendar_retain(temporal) == temporal);
    for (int i = 0; i < 5; i++) {
        qcal_calendar_release(temporal);
    }
    CHECK_STATUS(qcal_registry_unregister(reg, temporal), QCAL_ERR_PROTECTED);
    CHECK_OK(qcal_registry_clear(reg));
    /* Every date is the same day, and eras differ from the proclamation of Meiji to the change of the calendar. */
    for (int64_t jdn = MEIJI_PROCLAIMED - 1000; jdn < GREGORIAN_IN_JAPAN + 1000; jdn++) {
        qcal_fields fields = {0}, of_other = {0};
        int64_t back = 0;
        fields.size = of_other.size = sizeof fields;
        CHECK_OK(qcal_describe(temporal, jdn, &fields));
        CHECK_OK(qcal_describe(plain, jdn, &of_other));
        CHECK_OK(qcal_date_to_jdn(temporal, fields.year, fields.month, fields.day, &back));
        CHECK_INT(back, jdn);
        CHECK(fields.year == of_other.year && fields.month == of_other.month && fields.day == of_other.day);
        different += strcmp(fields.era_code, of_other.era_code) != 0;
    }
    CHECK_INT(different, GREGORIAN_IN_JAPAN - MEIJI_PROCLAIMED);
    check_era(plain, MEIJI_PROCLAIMED - 1, "ce", 1868);
    check_era(plain, MEIJI_PROCLAIMED, "meiji", 1);
    check_era(plain, GREGORIAN_IN_JAPAN - 1, "meiji", 5);
    check_era(temporal, MEIJI_PROCLAIMED, "ce", 1868);
    check_era(temporal, GREGORIAN_IN_JAPAN - 1, "ce", 1872);
    check_era(temporal, GREGORIAN_IN_JAPAN, "meiji", 6);
    check_era(temporal, 2451545, "heisei", 12);
    /* Years of Meiji are counted from 1868 in both. */
    CHECK_OK(qcal_date_from_era(temporal, "Meiji", 5, 12, 31, &date));
    CHECK_DATE(date, 1872, 12, 31);
    CHECK_OK(qcal_convert(plain, 1872, 12, 31, temporal, &date));
    CHECK_DATE(date, 1872, 12, 31);
    qcal_calendar_release(plain);
}

static void refused(qcal_registry *reg) {
    static const char *const others[] = {"Gregorian", "Julian", "buddhist", "roc", "thai-solar", "Jalali", "iso8601"};
    char text[300];
    size_t length = 0;
    int checked = 0;
    check_about("options of other calendars");
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        check_refused(reg, others[i], QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_UNSUPPORTED);
        check_refused(NULL, others[i], QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_UNSUPPORTED);
    }
    check_about("options of no calendar");
    for (int bit = 1; bit < 32; bit++) {
        check_refused(reg, "japanese", (uint32_t)1 << bit, QCAL_ERR_UNSUPPORTED);
        check_refused(reg, "japanese", (uint32_t)1 << bit | QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_UNSUPPORTED);
        checked++;
    }
    CHECK_INT(checked, 31);
    check_refused(reg, "japanese", UINT32_MAX, QCAL_ERR_UNSUPPORTED);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(strstr(text, "japanese") != NULL && strstr(text, "0xffffffff") != NULL);
    check_refused(reg, "no such calendar", QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_NOT_FOUND);
}

/* A calendar of a user has no options; it is opened without them, and keeps its owners. */
static void users(qcal_registry *reg) {
    struct probe probe = {0};
    qcal_calendar *cal = NULL, *rule = NULL;
    check_about("calendars of users");
    CHECK_OK(probe_register(reg, "x-user", solar_backend(0), &probe, &cal));
    CHECK_OK(rule_register(reg, "x-rule", 3, &rule));
    for (int round = 0; round < 3; round++) {
        check_refused(reg, "x-user", QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_UNSUPPORTED);
        check_refused(reg, "X-RULE", UINT32_MAX, QCAL_ERR_UNSUPPORTED);
        check_refused(NULL, "x-user", QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_NOT_FOUND);
    }
    CHECK(open_with(reg, "x-user", 0) == cal);
    CHECK(open_with(reg, "x-rule", 0) == rule);
    CHECK_OK(qcal_registry_clear(reg));
    check_refused(reg, "x-user", QCAL_JAPANESE_MEIJI_1873, QCAL_ERR_NOT_FOUND);
    check_refused(reg, "x-user", 0, QCAL_ERR_NOT_FOUND);
    CHECK_INT(probe.destroyed, 0);
    for (int owners = 2; owners > 0; owners--) {
        CHECK_INT(probe.destroyed, 0);
        qcal_calendar_release(cal);
        qcal_calendar_release(rule);
    }
    CHECK_INT(probe.destroyed, 1);
}

/* Structs of other versions: smaller ones are none, larger ones have to be zero where this version knows nothing. */
static void sizes(void) {
    union {
        qcal_calendar_options options;
        unsigned char bytes[5000];
    } known;
    static const uint32_t wrong[] = {0, 1, 4, sizeof(qcal_calendar_options) - 1, 4097, 5000, UINT32_MAX};
    qcal_calendar *cal = NULL, *meiji = open_with(NULL, "japanese", QCAL_JAPANESE_MEIJI_1873);
    check_about("sizes");
    memset(&known, 0, sizeof known);
    known.options.flags = QCAL_JAPANESE_MEIJI_1873;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        known.options.size = wrong[i];
        FILL(cal);
        CHECK_STATUS(qcal_registry_open_options(NULL, "japanese", &known.options, &cal), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(cal);
        CHECK_INT(known.options.size, wrong[i]);
    }
    for (uint32_t size = sizeof(qcal_calendar_options); size <= 4096; size = size < 100 ? size + 1 : size + 37) {
        known.options.size = size;
        CHECK_OK(qcal_registry_open_options(NULL, "japanese", &known.options, &cal));
        CHECK(cal == meiji);
        if (size > sizeof(qcal_calendar_options)) {
            known.bytes[size - 1] = 1;
            FILL(cal);
            CHECK_STATUS(qcal_registry_open_options(NULL, "japanese", &known.options, &cal), QCAL_ERR_UNSUPPORTED);
            CHECK_UNTOUCHED(cal);
            known.bytes[size - 1] = 0;
        }
    }
    /* A byte behind the stated size is not read. */
    known.options.size = sizeof(qcal_calendar_options);
    known.bytes[sizeof(qcal_calendar_options)] = 1;
    CHECK_OK(qcal_registry_open_options(NULL, "japanese", &known.options, &cal));
    CHECK(cal == meiji);
}

int main(void) {
    qcal_registry *reg = check_registry();
    memory_refused();
    no_options(reg);
    no_options(NULL);
    meiji_from_1873(reg);
    meiji_from_1873(NULL);
    refused(reg);
    users(reg);
    sizes();
    qcal_registry_release(reg);
    return check_finish(35000);
}
