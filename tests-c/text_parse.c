/*
 * Text coming in: what was written is read, in UTF-8 and UTF-16, with its length or up to a NUL; where a text is wrong; times; calendars that
 * users define; RFC 9557. What is refused leaves everything as it was, but for the offset.
 */
#include "check.h"
#include "simple_calendar.h"

/* Gregorian 2025-03-21. */
#define DAY 2460756

static qcal_calendar *gregorian, *jalali, *hebrew;

static char text[600];
static uint16_t units[600];
static size_t length;

static qcal_formatter *opened(const qcal_calendar *cal, const char *locale, const char *pattern, int32_t language, int32_t window) {
    qcal_text_options options;
    qcal_formatter *fmt = NULL;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.pattern_language = language;
    options.two_digit_window_start = window;
    CHECK_OK(qcal_formatter_open(cal, locale, pattern, &options, &fmt));
    return fmt;
}

/* The text is the day; in each way to hand it over. */
static void check_reads(const qcal_formatter *fmt, const char *good, int64_t day) {
    int64_t jdn = 0;
    size_t offset;
    char longer[700];
    check_about("\"%s\"", good);
    FILL(offset);
    CHECK_OK(qcal_formatter_parse(fmt, good, strlen(good), &jdn, &offset));
    CHECK_INT(jdn, day);
    jdn = 0;
    CHECK_OK(qcal_formatter_parse(fmt, good, QCAL_NUL_TERMINATED, &jdn, &offset));
    CHECK_INT(jdn, day);
    /* What stands after the length is not looked at. */
    snprintf(longer, sizeof longer, "%s9\xff", good);
    jdn = 0;
    CHECK_OK(qcal_formatter_parse(fmt, longer, strlen(good), &jdn, &offset));
    CHECK_INT(jdn, day);
    CHECK_UNTOUCHED(offset);
}

/* The text is refused with this status; for QCAL_ERR_PARSE with this offset, otherwise with none. */
static void check_refuses(const qcal_formatter *fmt, const char *bad, size_t bad_length, qcal_status status, size_t where) {
    int64_t jdn;
    size_t offset;
    char detail[300];
    check_about("\"%s\"", bad);
    FILL(jdn);
    FILL(offset);
    CHECK_STATUS(qcal_formatter_parse(fmt, bad, bad_length, &jdn, &offset), status);
    CHECK_UNTOUCHED(jdn);
    if (status == QCAL_ERR_PARSE) {
        CHECK_INT(offset, where);
        CHECK_OK(qcal_last_error(detail, sizeof detail, &length));
        CHECK(strstr(detail, "expected") != NULL);
    } else {
        CHECK_UNTOUCHED(offset);
    }
    CHECK_STATUS(qcal_formatter_parse(fmt, bad, bad_length, &jdn, NULL), status);
}

static void dates(void) {
    qcal_formatter *fmt = opened(gregorian, "en", "EEEE, d MMMM y", QCAL_PATTERN_UTS35, 0);
    check_reads(fmt, "Friday, 21 March 2025", DAY);
    check_reads(fmt, "FRIDAY, 21 mar 2025", DAY);
    check_refuses(fmt, "Friday, 21 March 2025 ", QCAL_NUL_TERMINATED, QCAL_ERR_PARSE, 21);
    check_refuses(fmt, "Friday, 21 March 2025", 20, QCAL_ERR_PARSE, 0); /* 21 March 202 was no Friday */
    check_refuses(fmt, "Monday, 21 March 2025", QCAL_NUL_TERMINATED, QCAL_ERR_PARSE, 0);
    check_refuses(fmt, "Friday, 31 June 2025", QCAL_NUL_TERMINATED, QCAL_ERR_INVALID_DATE, 0);
    check_refuses(fmt, "", 0, QCAL_ERR_PARSE, 0);
    check_refuses(fmt, "Friday, \xff", QCAL_NUL_TERMINATED, QCAL_ERR_PARSE, 8);
    check_refuses(fmt, "Friday, 21 March 2025", SIZE_MAX / 2 + 2, QCAL_ERR_INVALID_ARGUMENT, 0);
    qcal_formatter_release(fmt);
    fmt = opened(gregorian, NULL, "u-MM-dd", QCAL_PATTERN_UTS35, 0);
    check_refuses(fmt, "2147483648-01-01", QCAL_NUL_TERMINATED, QCAL_ERR_OUT_OF_RANGE, 0);
    qcal_formatter_release(fmt);
    /* W15: two digits of a year. */
    fmt = opened(jalali, "fa", "yy/MM/dd", QCAL_PATTERN_LEGACY, 0);
    check_reads(fmt, "04/01/01", DAY);
    CHECK_OK(qcal_formatter_format(fmt, DAY, NULL, text, sizeof text, &length));
    check_reads(fmt, text, DAY); /* Persian digits, where the library has languages */
    qcal_formatter_release(fmt);
    fmt = opened(jalali, "fa", "yy/MM/dd", QCAL_PATTERN_LEGACY, 1405);
    check_refuses(fmt, "04/13/01", QCAL_NUL_TERMINATED, QCAL_ERR_INVALID_DATE, 0);
    {
        int64_t jdn = 0, wanted = 1;
        CHECK_OK(qcal_date_to_jdn(jalali, 1504, 1, 1, &wanted));
        CHECK_OK(qcal_formatter_parse(fmt, "04/01/01", QCAL_NUL_TERMINATED, &jdn, NULL));
        CHECK_INT(jdn, wanted);
        CHECK_OK(qcal_parse(hebrew, "en", "d MMMM y", "10 Adar II 5784", QCAL_NUL_TERMINATED, &jdn));
        CHECK_OK(qcal_date_to_jdn(hebrew, 5784, 7, 10, &wanted));
        CHECK_INT(jdn, wanted);
        FILL(jdn);
        CHECK_STATUS(qcal_parse(hebrew, "en", "d MMMM y", "10 Adar I 5785", QCAL_NUL_TERMINATED, &jdn), QCAL_ERR_INVALID_DATE);
        CHECK_STATUS(qcal_parse(hebrew, "en", "d MMMM y", "10 Adar 5785x", QCAL_NUL_TERMINATED, &jdn), QCAL_ERR_PARSE);
        CHECK_STATUS(qcal_parse(hebrew, "en", "d n", "10", QCAL_NUL_TERMINATED, &jdn), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_STATUS(qcal_parse(hebrew, "?", "d", "10", QCAL_NUL_TERMINATED, &jdn), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(jdn);
    }
    qcal_formatter_release(fmt);
}

/* More units than any date has. */
static uint16_t endless[(1 << 20) + 10];

static void endless_utf16(const char *pattern) {
    qcal_formatter *fmt = opened(gregorian, "en", pattern, QCAL_PATTERN_UTS35, 0);
    size_t count = sizeof endless / sizeof endless[0], offset = count;
    int64_t jdn;
    check_about("%s", pattern);
    for (size_t i = 0; i < count; i++) {
        endless[i] = ' ';
    }
    endless[0] = endless[1] = endless[2] = endless[3] = '1';
    FILL(jdn);
    CHECK_STATUS(qcal_formatter_parse_utf16(fmt, endless, count, &jdn, &offset), QCAL_ERR_PARSE);
    CHECK(offset < count);
    CHECK_UNTOUCHED(jdn);
    qcal_formatter_release(fmt);
}

/* Digits of Adlam are four bytes in UTF-8 and two units in UTF-16. */
static void utf16(void) {
    static const char *const locales[] = {"en", "fa", "ff-Adlm", "zh", "my"};
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
        qcal_formatter *fmt = opened(gregorian, locales[i], "EEEE d MMMM y", QCAL_PATTERN_UTS35, 0);
        int64_t jdn = 0;
        size_t offset;
        check_about("%s", locales[i]);
        FILL(offset);
        CHECK_OK(qcal_formatter_format_utf16(fmt, DAY, NULL, units, sizeof units / sizeof units[0], &length));
        CHECK_OK(qcal_formatter_parse_utf16(fmt, units, length, &jdn, &offset));
        CHECK_INT(jdn, DAY);
        jdn = 0;
        CHECK_OK(qcal_formatter_parse_utf16(fmt, units, QCAL_NUL_TERMINATED, &jdn, &offset));
        CHECK_INT(jdn, DAY);
        CHECK_UNTOUCHED(offset);
        /* Offsets count units. */
        units[length] = 'x';
        FILL(jdn);
        CHECK_STATUS(qcal_formatter_parse_utf16(fmt, units, length + 1, &jdn, &offset), QCAL_ERR_PARSE);
        CHECK_INT(offset, length);
        units[length] = 0xd800; /* half a pair */
        CHECK_STATUS(qcal_formatter_parse_utf16(fmt, units, length + 1, &jdn, &offset), QCAL_ERR_PARSE);
        CHECK_INT(offset, length);
        units[0] = 0xdc00;
        CHECK_STATUS(qcal_formatter_parse_utf16(fmt, units, length, &jdn, &offset), QCAL_ERR_PARSE);
        CHECK_INT(offset, 0);
        CHECK_STATUS(qcal_formatter_parse_utf16(fmt, units, SIZE_MAX - 1, &jdn, &offset), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(jdn);
        qcal_formatter_release(fmt);
    }
}

static void times(void) {
    qcal_formatter *fmt = opened(gregorian, "en", "yyyy-MM-dd h:mm:ss.zzz ap ttt", QCAL_PATTERN_LEGACY, 0);
    struct {
        qcal_time known;
        int32_t more; /* a version to come */
    } later;
    qcal_time found;
    int64_t jdn = 0;
    memset(&found, CHECK_PATTERN, sizeof found);
    found.size = sizeof found;
    CHECK_OK(qcal_formatter_parse_time(fmt, "2025-03-21 1:02:03.004 pm +05:30", QCAL_NUL_TERMINATED, &jdn, &found, NULL));
    CHECK_INT(jdn, DAY);
    CHECK(found.size == sizeof found && found.flags == QCAL_TIME_OFFSET && found.hour == 13 && found.minute == 2 && found.second == 3);
    CHECK(found.nanosecond == 4000000 && found.utc_offset == 19800 && found.reserved == 0 && found.zone == NULL);
    /* And it is written so again. */
    CHECK_OK(qcal_formatter_format(fmt, jdn, &found, text, sizeof text, &length));
    CHECK_TEXT(text, "2025-03-21 1:02:03.004 pm +05:30");
    memset(&later, CHECK_PATTERN, sizeof later);
    later.known.size = sizeof later;
    CHECK_OK(qcal_formatter_parse_time(fmt, "2025-03-21 12:00:00.000 am ", QCAL_NUL_TERMINATED, &jdn, &later.known, NULL));
    CHECK(later.known.flags == 0 && later.known.hour == 0 && later.known.utc_offset == 0 && later.more == 0);
    memset(&found, CHECK_PATTERN, sizeof found);
    found.size = 8;
    FILL(jdn);
    CHECK_STATUS(qcal_formatter_parse_time(fmt, "2025-03-21 12:00:00.000 am ", QCAL_NUL_TERMINATED, &jdn, &found, NULL),
                 QCAL_ERR_INVALID_ARGUMENT);
    found.size = sizeof found;
    CHECK_STATUS(qcal_formatter_parse_time(fmt, "2025-03-21 13:00:00.000 am ", QCAL_NUL_TERMINATED, &jdn, &found, &length), QCAL_ERR_PARSE);
    CHECK_INT(length, 12); /* one o'clock, and then no colon */
    CHECK_UNTOUCHED(jdn);
    CHECK_UNTOUCHED(found.hour);
    CHECK_UNTOUCHED(found.zone);
    qcal_formatter_release(fmt);
    fmt = opened(gregorian, "en", "y-MM-dd", QCAL_PATTERN_UTS35, 0);
    CHECK_OK(qcal_formatter_parse_time(fmt, "2025-03-21", QCAL_NUL_TERMINATED, &jdn, &found, NULL));
    CHECK(found.flags == QCAL_TIME_NONE && found.hour == 0 && found.zone == NULL);
    /* No time is no time on its way in, too. */
    CHECK_OK(qcal_to_ixdtf(gregorian, jdn, &found, text, sizeof text, &length));
    CHECK_TEXT(text, "2025-03-21[u-ca=gregory]");
    qcal_formatter_release(fmt);
}

static const char *const months[14] = {"Prime", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept",
                                       "Huit",  "Neuf", "Dix",   "Onze",   "Douze", "Treize", "Leap"};
static const char *const weekdays[8] = {"Aa", "Ab", "Ac", "Ad", "Ae", "Af", "Ag", "Ah"};

/* W16: more than twelve months, and a week of more than seven days. */
static void w16_months_and_weeks_of_a_user(void) {
    static const uint16_t days[13] = {28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 29};
    static const char *const patterns[] = {"dddd d MMMM yyyy", "d/M/yyyy ddd", "yyyyMMdd"};
    const char *name = "x-thirteen";
    qcal_calendar *cal = NULL;
    qcal_rule rule;
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.flags = QCAL_SOLAR | QCAL_YEAR_ZERO;
    rule.epoch_jdn = 2000000;
    rule.days_per_week = 8;
    rule.month_count = 13;
    rule.month_days = days;
    rule.month_names = months;
    rule.month_name_count = 13;
    rule.weekday_names = weekdays;
    rule.weekday_name_count = 8;
    CHECK_OK(qcal_registry_register_rule(NULL, &name, 1, &rule, &cal));
    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        qcal_formatter *fmt = opened(cal, "ru", patterns[i], QCAL_PATTERN_LEGACY, 0);
        for (int64_t jdn = DAY; jdn < DAY + 730; jdn++) {
            CHECK_OK(qcal_formatter_format(fmt, jdn, NULL, text, sizeof text, &length));
            check_reads(fmt, text, jdn);
        }
        qcal_formatter_release(fmt);
    }
    CHECK_STATUS(qcal_to_ixdtf(cal, DAY, NULL, text, sizeof text, &length), QCAL_ERR_UNSUPPORTED);
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    qcal_calendar_release(cal);
}

/* Every year has names of its own for its months. */
static qcal_status month_name(void *data, const char *locale, int32_t year, int32_t month, int32_t width, int32_t context, char *buf,
                              size_t cap, size_t *len) {
    char name[80];
    (void)data, (void)locale, (void)width, (void)context;
    *len = (size_t)snprintf(name, sizeof name, "m%c%c", (char)('a' + (year + month) % 12), (char)('a' + year % 3));
    if (*len >= cap) {
        return QCAL_ERR_NOT_FOUND;
    }
    memcpy(buf, name, *len);
    return QCAL_OK;
}

static void names_by_callback(void) {
    const char *name = "x-callback";
    struct simple simple;
    qcal_backend backend = simple_backend(QCAL_PURE);
    qcal_calendar *cal = NULL;
    qcal_formatter *fmt;
    memset(&simple, 0, sizeof simple);
    backend.month_name = month_name;
    backend.weekday_names = weekdays;
    backend.days_per_week = 8;
    backend.weekday_name_count = 8;
    CHECK_OK(qcal_registry_register(NULL, &name, 1, &backend, &simple, &cal));
    fmt = opened(cal, "en", "EEEE d MMMM y", QCAL_PATTERN_UTS35, 0);
    for (int64_t jdn = DAY; jdn < DAY + 800; jdn++) {
        CHECK_OK(qcal_formatter_format(fmt, jdn, NULL, text, sizeof text, &length));
        check_reads(fmt, text, jdn);
    }
    qcal_formatter_release(fmt);
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    qcal_calendar_release(cal);
    CHECK_INT(simple.destroyed, 1);
}

/* A calendar's id in CLDR, as a text may name it, and ours. */
static const struct {
    const char *cldr;
    qcal_system system;
    bool is_written;
} ids[] = {
    {"gregory", 0, true},          {"gregorian", 0, false},         {"persian", 10, true},        {"islamic-civil", 11, true},
    {"islamicc", 11, false},       {"islamic", 11, false},          {"iso8601", 100, false},      {"buddhist", 110, true},
    {"roc", 111, true},            {"japanese", 112, true},         {"coptic", 120, true},        {"ethiopic", 121, true},
    {"ethioaa", 122, true},        {"ethiopic-amete-alem", 122, false}, {"indian", 123, true},    {"islamic-tbla", 130, true},
    {"islamic-umalqura", 140, true}, {"islamic-rgsa", 142, true},   {"hebrew", 150, true},        {"chinese", 160, true},
    {"dangi", 161, true},          {"PERSIAN", 10, false},
};
#define IDS (sizeof ids / sizeof ids[0])

static void ixdtf(void) {
    int64_t jdn = 0;
    size_t offset;
    qcal_time found, given;
    qcal_calendar *cal = NULL;
    size_t without = 0;
    memset(&given, 0, sizeof given);
    given.size = sizeof given;
    found = given;
    for (size_t i = 0; i < IDS; i++) {
        char wanted[100];
        qcal_system system = -1;
        check_about("%s", ids[i].cldr);
        snprintf(wanted, sizeof wanted, "2025-03-21[u-ca=%s]", ids[i].cldr);
        FILL(offset);
        CHECK_OK(qcal_from_ixdtf(wanted, QCAL_NUL_TERMINATED, &cal, &jdn, &found, &offset));
        CHECK_INT(jdn, DAY);
        CHECK(found.flags == QCAL_TIME_NONE);
        CHECK_UNTOUCHED(offset);
        CHECK_OK(qcal_calendar_system(cal, &system));
        CHECK_INT(system, ids[i].system);
        CHECK_OK(qcal_to_ixdtf(cal, jdn, NULL, text, sizeof text, &length));
        if (ids[i].is_written) {
            CHECK_TEXT(text, wanted);
        }
        qcal_calendar_release(cal);
    }
    /* Calendars that CLDR does not know are not written as if they were others. */
    for (size_t row = 0; row < check_catalogue(); row++) {
        bool has_id = false;
        for (size_t i = 0; i < IDS; i++) {
            has_id |= ids[i].system == check_calendars[row].system;
        }
        check_about("%s", check_calendars[row].name);
        if (!has_id) {
            without++;
            FILL(text);
            FILL(length);
            CHECK_STATUS(qcal_to_ixdtf(check_calendars[row].cal, DAY, NULL, text, sizeof text, &length), QCAL_ERR_UNSUPPORTED);
            CHECK_UNTOUCHED(text);
            CHECK_UNTOUCHED(length);
        }
    }
    CHECK_INT(without + 17, check_catalogue());
    check_about("RFC 9557");
    given.hour = 23, given.minute = 5, given.nanosecond = 120000000, given.utc_offset = -12600, given.flags = QCAL_TIME_OFFSET;
    given.zone = "CET";
    CHECK_OK(qcal_to_ixdtf(hebrew, DAY, &given, text, sizeof text, &length));
    CHECK_TEXT(text, "2025-03-21T23:05:00.12-03:30[u-ca=hebrew]");
    CHECK_INT(length, strlen(text));
    CHECK_OK(qcal_from_ixdtf(text, length, NULL, &jdn, &found, NULL));
    given.zone = NULL;
    CHECK(jdn == DAY && memcmp(&found, &given, sizeof found) == 0);
    given.utc_offset = 0;
    given.flags |= QCAL_TIME_UTC;
    CHECK_OK(qcal_to_ixdtf(hebrew, DAY, &given, text, 37, &length));
    CHECK_STATUS(qcal_to_ixdtf(hebrew, DAY, &given, text, 36, &length), QCAL_ERR_BUFFER_TOO_SMALL);
    CHECK_TEXT(text, "2025-03-21T23:05:00.12Z[u-ca=hebrew");
    CHECK_OK(qcal_to_ixdtf(hebrew, DAY, &given, text, sizeof text, &length));
    CHECK_OK(qcal_from_ixdtf(text, length, NULL, &jdn, &found, NULL));
    CHECK(memcmp(&found, &given, sizeof found) == 0);
    /* What is no time, and what cannot be written. */
    FILL(text);
    given.utc_offset = 60;
    CHECK_STATUS(qcal_to_ixdtf(hebrew, DAY, &given, text, sizeof text, &length), QCAL_ERR_INVALID_ARGUMENT);
    given.flags = QCAL_TIME_OFFSET;
    given.utc_offset = 61;
    CHECK_STATUS(qcal_to_ixdtf(hebrew, DAY, &given, text, sizeof text, &length), QCAL_ERR_INVALID_ARGUMENT);
    given.flags = 8;
    CHECK_STATUS(qcal_to_ixdtf(hebrew, DAY, &given, text, sizeof text, &length), QCAL_ERR_UNSUPPORTED);
    CHECK_STATUS(qcal_to_ixdtf(gregorian, INT64_MAX, NULL, text, sizeof text, &length), QCAL_ERR_OUT_OF_RANGE);
    CHECK_STATUS(qcal_to_ixdtf(gregorian, 400000000, NULL, text, sizeof text, &length), QCAL_ERR_OUT_OF_RANGE); /* year 1,090,000 */
    CHECK_UNTOUCHED(text);
    /* Calendars that are not known: passed over by who does not ask, but not where they are critical. */
    FILL(cal);
    FILL(jdn);
    FILL(offset);
    CHECK_STATUS(qcal_from_ixdtf("2025-03-21[u-ca=julian]", QCAL_NUL_TERMINATED, &cal, &jdn, NULL, &offset), QCAL_ERR_NOT_FOUND);
    CHECK_UNTOUCHED(offset);
    CHECK_STATUS(qcal_from_ixdtf("2025-03-21[!u-ca=julian]", QCAL_NUL_TERMINATED, NULL, &jdn, NULL, &offset), QCAL_ERR_PARSE);
    CHECK_INT(offset, 17);
    CHECK_STATUS(qcal_from_ixdtf("2025-03-21[!x=y]", QCAL_NUL_TERMINATED, NULL, &jdn, NULL, &offset), QCAL_ERR_PARSE);
    CHECK_INT(offset, 12);
    CHECK_STATUS(qcal_from_ixdtf("2025-03-21", 9, NULL, &jdn, NULL, &offset), QCAL_ERR_PARSE);
    CHECK_INT(offset, 9);
    CHECK_STATUS(qcal_from_ixdtf("2025-02-29", QCAL_NUL_TERMINATED, NULL, &jdn, NULL, &offset), QCAL_ERR_INVALID_DATE);
    CHECK_INT(offset, 9);
    CHECK_UNTOUCHED(jdn);
    CHECK_OK(qcal_from_ixdtf("2025-03-21[u-ca=julian]", QCAL_NUL_TERMINATED, NULL, &jdn, NULL, NULL));
    CHECK_INT(jdn, DAY);
    CHECK_UNTOUCHED(cal);
    CHECK_OK(qcal_from_ixdtf("2025-03-21", QCAL_NUL_TERMINATED, &cal, &jdn, NULL, NULL));
    CHECK_TEXT(qcal_calendar_name(cal), "iso8601");
}

int main(void) {
    gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    jalali = check_open(QCAL_SYSTEM_JALALI);
    hebrew = check_open(QCAL_SYSTEM_HEBREW);
    dates();
    utf16();
    endless_utf16("y");
    endless_utf16("y ");
    endless_utf16("d MMMM y");
    times();
    w16_months_and_weeks_of_a_user();
    names_by_callback();
    ixdtf();
    return check_finish(20000);
}
