/* Status numbers, their names and sentences; ids; versions. Numbers once given are given for ever: this list only grows. */
#include "check.h"

static const struct {
    qcal_status status;
    int number;
    const char *name;
} golden[] = {
    {QCAL_OK, 0, "QCAL_OK"},
    {QCAL_ERR_NULL, 1, "QCAL_ERR_NULL"},
    {QCAL_ERR_BAD_HANDLE, 2, "QCAL_ERR_BAD_HANDLE"},
    {QCAL_ERR_INVALID_ARGUMENT, 3, "QCAL_ERR_INVALID_ARGUMENT"},
    {QCAL_ERR_INVALID_DATE, 4, "QCAL_ERR_INVALID_DATE"},
    {QCAL_ERR_OUT_OF_RANGE, 5, "QCAL_ERR_OUT_OF_RANGE"},
    {QCAL_ERR_NOT_FOUND, 6, "QCAL_ERR_NOT_FOUND"},
    {QCAL_ERR_INVALID_NAME, 7, "QCAL_ERR_INVALID_NAME"},
    {QCAL_ERR_NAME_TAKEN, 8, "QCAL_ERR_NAME_TAKEN"},
    {QCAL_ERR_PROTECTED, 9, "QCAL_ERR_PROTECTED"},
    {QCAL_ERR_BUFFER_TOO_SMALL, 10, "QCAL_ERR_BUFFER_TOO_SMALL"},
    {QCAL_ERR_PARSE, 11, "QCAL_ERR_PARSE"},
    {QCAL_ERR_UNSUPPORTED, 12, "QCAL_ERR_UNSUPPORTED"},
    {QCAL_ERR_NO_MEMORY, 13, "QCAL_ERR_NO_MEMORY"},
    {QCAL_ERR_LIMIT, 14, "QCAL_ERR_LIMIT"},
    {QCAL_ERR_BACKEND, 15, "QCAL_ERR_BACKEND"},
    {QCAL_ERR_PANIC, 16, "QCAL_ERR_PANIC"},
};
#define STATUSES (sizeof golden / sizeof golden[0])

static void names_and_messages(void) {
    for (size_t i = 0; i < STATUSES; i++) {
        check_about("status %d", golden[i].number);
        CHECK_INT(golden[i].status, golden[i].number);
        CHECK_TEXT(qcal_status_name(golden[i].status), golden[i].name);
        CHECK(qcal_status_message(golden[i].status)[0] != '\0');
        for (size_t j = 0; j < i; j++) {
            CHECK(strcmp(qcal_status_message(golden[i].status), qcal_status_message(golden[j].status)) != 0);
        }
        /* Static text: the same pointer each time. */
        CHECK(qcal_status_name(golden[i].status) == qcal_status_name(golden[i].status));
        CHECK(qcal_status_message(golden[i].status) == qcal_status_message(golden[i].status));
    }
}

static void numbers_that_are_none(void) {
    static const qcal_status strangers[] = {-1, 17, 18, 19, 20, 255, 256, 257, 65536, INT32_MIN, INT32_MIN + 1, INT32_MAX - 1, INT32_MAX};
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
        check_about("status %d", (int)strangers[i]);
        CHECK_TEXT(qcal_status_name(strangers[i]), "QCAL_ERR_UNKNOWN");
        CHECK(qcal_status_message(strangers[i]) != NULL && qcal_status_message(strangers[i])[0] != '\0');
    }
}

static void other_constants(void) {
    check_about("constants");
    CHECK_INT(QCAL_SYSTEM_USER, -1);
    CHECK_INT(QCAL_SYSTEM_GREGORIAN, 0);
    CHECK_INT(QCAL_SYSTEM_JULIAN, 8);
    CHECK_INT(QCAL_SYSTEM_MILANKOVIC, 9);
    CHECK_INT(QCAL_SYSTEM_JALALI, 10);
    CHECK_INT(QCAL_SYSTEM_ISLAMIC_CIVIL, 11);
    CHECK_INT(QCAL_SYSTEM_ISO8601, 100);
    CHECK_INT(QCAL_SYSTEM_JALALI_2820, 101);
    CHECK_INT(QCAL_SOLAR, 1);
    CHECK_INT(QCAL_LUNAR, 2);
    CHECK_INT(QCAL_LUNISOLAR, 4);
    CHECK_INT(QCAL_PROLEPTIC, 8);
    CHECK_INT(QCAL_YEAR_ZERO, 16);
    CHECK_INT(QCAL_USER_DEFINED, 32);
    CHECK_INT(QCAL_LEAP_YEAR, 1);
    CHECK_INT(QCAL_LEAP_MONTH, 2);
    CHECK_INT(QCAL_OFFICIAL, 4);
    CHECK_INT(QCAL_COMPUTED, 8);
    CHECK_INT(QCAL_UNCERTAIN, 16);
    CHECK_INT(QCAL_CONSTRAIN, 0);
    CHECK_INT(QCAL_REJECT, 1);
    CHECK_INT(QCAL_DAYS, 1);
    CHECK_INT(QCAL_WEEKS, 2);
    CHECK_INT(QCAL_MONTHS, 3);
    CHECK_INT(QCAL_YEARS, 4);
}

/* Layouts that compiled programs rely on. */
static void layouts(void) {
    check_about("layouts");
    CHECK_INT(sizeof(qcal_date), 12);
    CHECK_INT(sizeof(qcal_duration), 32);
    CHECK_INT(sizeof(qcal_status), 4);
    CHECK_INT(sizeof(qcal_system), 4);
    CHECK_INT(offsetof(qcal_date, month), 4);
    CHECK_INT(offsetof(qcal_date, day), 8);
    CHECK_INT(offsetof(qcal_duration, months), 8);
    CHECK_INT(offsetof(qcal_duration, weeks), 16);
    CHECK_INT(offsetof(qcal_duration, days), 24);
    /* The first versions of the structs that may grow. */
    CHECK_INT(offsetof(qcal_properties, size), 0);
    CHECK_INT(offsetof(qcal_properties, flags), 4);
    CHECK_INT(offsetof(qcal_properties, first_year), 24);
    CHECK_INT(offsetof(qcal_properties, first_jdn), 32);
    CHECK_INT(offsetof(qcal_properties, epoch_jdn) + sizeof(int64_t), 56);
    CHECK_INT(offsetof(qcal_fields, size), 0);
    CHECK_INT(offsetof(qcal_fields, flags), 4);
    CHECK_INT(offsetof(qcal_fields, months_in_year), 60);
    CHECK_INT(offsetof(qcal_fields, era_code), 64);
    CHECK_INT(offsetof(qcal_fields, month_code) + QCAL_MONTH_CODE_SIZE, 96);
}

static void versions(void) {
    char text[40];
    check_about("version");
    CHECK_TEXT(qcal_version(), QCAL_VERSION);
    snprintf(text, sizeof text, "%d.%d.%d", QCAL_VERSION_MAJOR, QCAL_VERSION_MINOR, QCAL_VERSION_PATCH);
    CHECK_TEXT(qcal_version(), text);
    CHECK(qcal_version() == qcal_version());
    CHECK_INT(qcal_abi_version(), QCAL_ABI_VERSION);
}

int main(void) {
    names_and_messages();
    numbers_that_are_none();
    other_constants();
    layouts();
    versions();
    return check_finish(295);
}
