/*
 * Texts of calendars that users define: names given at registration, names by callback, weeks of other lengths (LEGACY.md, W13); callbacks that fail,
 * that write what they must not, that release what is in use.
 */
#include "check.h"
#include "simple_calendar.h"

static char text[600];
static size_t length;
#define OUT text, sizeof text, &length
#define CHECK_WRITES(call, wanted)             \
    do {                                       \
        FILL(text);                            \
        CHECK_OK(call);                        \
        CHECK_TEXT(text, wanted);              \
        CHECK_INT(length, strlen(text));       \
    } while (0)
#define CHECK_REFUSED(call, status)            \
    do {                                       \
        FILL(text);                            \
        FILL(length);                          \
        CHECK_STATUS(call, status);            \
        CHECK_UNTOUCHED(text);                 \
        CHECK_UNTOUCHED(length);               \
    } while (0)

static const char *const months[12] = {"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Tw\xc3\xa9lve"};
static const char *const weekdays[9] = {"Ud", "Dd", "Td", "Kd", "Pd", "Sd", "Hd", "Od", "Nd"};

static qcal_calendar *registered(const qcal_backend *backend, struct simple *simple) {
    const char *names[1] = {"x-user"};
    qcal_calendar *cal = NULL;
    memset(simple, 0, sizeof *simple);
    CHECK_OK(qcal_registry_register(NULL, names, 1, backend, simple, &cal));
    return cal;
}

static void given_back(qcal_calendar *cal, struct simple *simple) {
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    qcal_calendar_release(cal);
    CHECK_INT(simple->destroyed, 1);
}

static qcal_formatter *opened(const qcal_calendar *cal, const char *locale, const char *pattern, int32_t language) {
    qcal_text_options options;
    qcal_formatter *fmt = NULL;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.pattern_language = language;
    CHECK_OK(qcal_formatter_open(cal, locale, pattern, &options, &fmt));
    return fmt;
}

/* W13: the legacy module went to the Gregorian names for days of the week, and had none for an eighth. */
static void w13_weeks_of_their_own(void) {
    struct simple simple;
    qcal_backend backend = simple_backend(QCAL_PURE);
    qcal_calendar *cal;
    qcal_formatter *legacy, *uts35;
    backend.days_per_week = 9;
    backend.weekday_names = weekdays;
    backend.weekday_name_count = 9;
    cal = registered(&backend, &simple);
    legacy = opened(cal, "C", "ddd|dddd", QCAL_PATTERN_LEGACY);
    uts35 = opened(cal, "ru", "EEE|EEEE|cccc|e", QCAL_PATTERN_UTS35);
    for (int64_t jdn = 360; jdn < 360 + 40; jdn++) {
        int32_t day = 0;
        char wanted[40];
        CHECK_OK(qcal_day_of_week(cal, jdn, &day));
        snprintf(wanted, sizeof wanted, "%s|%s", weekdays[day - 1], weekdays[day - 1]);
        CHECK_WRITES(qcal_formatter_format(legacy, jdn, NULL, OUT), wanted);
        snprintf(wanted, sizeof wanted, "%s|%s|%s|%d", weekdays[day - 1], weekdays[day - 1], weekdays[day - 1], (int)day);
        CHECK_WRITES(qcal_formatter_format(uts35, jdn, NULL, OUT), wanted);
        CHECK_WRITES(qcal_weekday_name(cal, "ru", day, QCAL_WIDE, QCAL_IN_DATE, OUT), weekdays[day - 1]);
    }
    CHECK_REFUSED(qcal_weekday_name(cal, "ru", 10, QCAL_WIDE, QCAL_IN_DATE, OUT), QCAL_ERR_INVALID_ARGUMENT);
    qcal_formatter_release(legacy);
    qcal_formatter_release(uts35);
    given_back(cal, &simple);
    /* Without names: numbers in a week of another length, the locale's names in one of seven days. */
    backend.weekday_names = NULL;
    backend.weekday_name_count = 0;
    cal = registered(&backend, &simple);
    CHECK_WRITES(qcal_weekday_name(cal, NULL, 9, QCAL_WIDE, QCAL_IN_DATE, OUT), "9");
    given_back(cal, &simple);
    backend.days_per_week = 7;
    cal = registered(&backend, &simple);
    CHECK_WRITES(qcal_weekday_name(cal, NULL, 7, QCAL_WIDE, QCAL_IN_DATE, OUT), "Sunday");
    given_back(cal, &simple);
}

static void names_given_at_registration(void) {
    struct simple simple;
    qcal_backend backend = simple_backend(0);
    qcal_calendar *cal;
    qcal_formatter *fmt;
    backend.month_names = months;
    backend.month_name_count = 12;
    cal = registered(&backend, &simple);
    fmt = opened(cal, "en", "d MMMM y|MMM|LLLL|M", QCAL_PATTERN_UTS35);
    /* 29 Twelve 1999. */
    CHECK_WRITES(qcal_formatter_format(fmt, 360 * 1999 + 358, NULL, OUT), "29 Tw\xc3\xa9lve 1999|Tw\xc3\xa9lve|Tw\xc3\xa9lve|12");
    CHECK_WRITES(qcal_month_name(cal, "en", 5, 2, QCAL_NARROW, QCAL_STANDALONE, OUT), "Two");
    CHECK_WRITES(qcal_calendar_display_name(cal, "en", OUT), "x-user");
    CHECK_REFUSED(qcal_era_name(cal, "en", "ce", QCAL_WIDE, OUT), QCAL_ERR_NOT_FOUND);
    /* The formatter keeps the calendar open. */
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    qcal_calendar_release(cal);
    CHECK_INT(simple.destroyed, 0);
    CHECK_OK(qcal_formatter_format(fmt, 360, NULL, OUT));
    qcal_formatter_release(fmt);
    CHECK_INT(simple.destroyed, 1);
    /* Another one of that name has names of its own: numbers. */
    backend.month_names = NULL;
    backend.month_name_count = 0;
    cal = registered(&backend, &simple);
    CHECK_WRITES(qcal_month_name(cal, "en", 5, 2, QCAL_WIDE, QCAL_IN_DATE, OUT), "2");
    given_back(cal, &simple);
}

/* What the callbacks below do. */
enum answer { NAMED, NOT_FOUND, UNSUPPORTED, FAILS, EMPTY, LONGEST, TOO_LONG, HUGE_LENGTH, NOT_UTF8, SILENT };
static enum answer answer;
static int asked;
static qcal_formatter *to_release;

static qcal_status answer_name(const char *wanted, char *buf, size_t cap, size_t *len) {
    asked++;
    if (to_release != NULL) {
        qcal_formatter *released = to_release;
        to_release = NULL;
        qcal_formatter_release(released);
    }
    switch (answer) {
    case NAMED:
        *len = strlen(wanted);
        memcpy(buf, wanted, *len);
        return QCAL_OK;
    case NOT_FOUND:
        return QCAL_ERR_NOT_FOUND;
    case UNSUPPORTED:
        return QCAL_ERR_UNSUPPORTED;
    case FAILS:
        return QCAL_ERR_NO_MEMORY;
    case EMPTY:
        *len = 0;
        return QCAL_OK;
    case LONGEST:
        memset(buf, 'x', cap - 1);
        *len = cap - 1;
        return QCAL_OK;
    case TOO_LONG:
        memset(buf, 'x', cap);
        *len = cap;
        return QCAL_OK;
    case HUGE_LENGTH:
        *len = SIZE_MAX;
        return QCAL_OK;
    case NOT_UTF8:
        buf[0] = (char)0xff;
        *len = 1;
        return QCAL_OK;
    case SILENT:
        return QCAL_OK;
    }
    return QCAL_ERR_PANIC;
}

static qcal_status month_name(void *data, const char *locale, int32_t year, int32_t month, int32_t width, int32_t context,
                              char *buf, size_t cap, size_t *len) {
    char name[80];
    (void)data;
    snprintf(name, sizeof name, "%s:%d/%d:%d%d", locale, (int)year, (int)month, (int)width, (int)context);
    return answer_name(name, buf, cap, len);
}

static qcal_status weekday_name(void *data, const char *locale, int32_t day, int32_t width, int32_t context, char *buf,
                                size_t cap, size_t *len) {
    char name[80];
    (void)data;
    snprintf(name, sizeof name, "%s:%d:%d%d", locale, (int)day, (int)width, (int)context);
    return answer_name(name, buf, cap, len);
}

static void names_by_callback(void) {
    struct simple simple;
    qcal_backend backend = simple_backend(QCAL_PURE);
    qcal_calendar *cal;
    qcal_formatter *fmt;
    char detail[300];
    const int64_t day = 360 * 1999 + 31; /* 2 Two 1999 */
    backend.month_names = months;
    backend.month_name_count = 12;
    backend.month_name = month_name;
    backend.weekday_name = weekday_name;
    answer = NAMED;
    asked = 0;
    cal = registered(&backend, &simple);
    CHECK_INT(asked, 0);
    CHECK_WRITES(qcal_month_name(cal, "fa_IR", 1999, 2, QCAL_NARROW, QCAL_STANDALONE, OUT), "fa_IR:1999/2:21");
    CHECK_WRITES(qcal_month_name(cal, NULL, 3, 12, QCAL_SHORT, QCAL_IN_DATE, OUT), "und:3/12:30");
    CHECK_WRITES(qcal_weekday_name(cal, "C", 7, QCAL_SHORT, QCAL_IN_DATE, OUT), "und:7:30");
    CHECK_INT(asked, 3);
    fmt = opened(cal, "ru", "d MMMM LLL y, EEEE cccccc", QCAL_PATTERN_UTS35);
    {
        char wanted[200];
        int32_t weekday = 0;
        CHECK_OK(qcal_day_of_week(cal, day, &weekday));
        snprintf(wanted, sizeof wanted, "2 ru:1999/2:00 ru:1999/2:11 1999, ru:%d:00 ru:%d:31", (int)weekday, (int)weekday);
        CHECK_WRITES(qcal_formatter_format(fmt, day, NULL, OUT), wanted);
    }
    /* What it has no name for is called as it was at registration. */
    for (answer = NOT_FOUND; answer <= UNSUPPORTED; answer++) {
        CHECK_WRITES(qcal_month_name(cal, "ru", 1999, 2, QCAL_WIDE, QCAL_IN_DATE, OUT), "Two");
        CHECK_WRITES(qcal_weekday_name(cal, "C", 1, QCAL_WIDE, QCAL_IN_DATE, OUT), "Monday");
        CHECK_OK(qcal_formatter_format(fmt, day, NULL, OUT));
        CHECK(strstr(text, "Two") != NULL);
    }
    answer = LONGEST;
    CHECK_OK(qcal_month_name(cal, "ru", 1999, 2, QCAL_WIDE, QCAL_IN_DATE, OUT));
    CHECK_INT(length, 255);
    CHECK_INT(strspn(text, "x"), 255);
    /* Faults, of which nothing is written, in the midst of a text either. */
    for (answer = FAILS; answer <= SILENT; answer++) {
        if (answer == LONGEST) {
            continue;
        }
        check_about("answer %d", (int)answer);
        CHECK_REFUSED(qcal_month_name(cal, "ru", 1999, 2, QCAL_WIDE, QCAL_IN_DATE, OUT), QCAL_ERR_BACKEND);
        CHECK_REFUSED(qcal_weekday_name(cal, "ru", 2, QCAL_WIDE, QCAL_IN_DATE, OUT), QCAL_ERR_BACKEND);
        CHECK_OK(qcal_last_error(detail, sizeof detail, &length));
        CHECK(strstr(detail, "weekday_name(2)") != NULL);
        CHECK_REFUSED(qcal_formatter_format(fmt, day, NULL, OUT), QCAL_ERR_BACKEND);
        CHECK_REFUSED(qcal_format(cal, "ru", day, "y MMMM", OUT), QCAL_ERR_BACKEND);
    }
    check_about("%s", "");
    answer = NAMED;
    /* Without fields for names it is not asked. */
    asked = 0;
    CHECK_WRITES(qcal_format(cal, "ru", day, "y-MM-dd", OUT), "1999-02-02");
    CHECK_INT(asked, 0);
    /* A callback that gives the last handles back, to formatter and calendar: they end when the call does. */
    CHECK_OK(qcal_registry_unregister(NULL, cal));
    qcal_calendar_release(cal);
    CHECK_INT(simple.destroyed, 0);
    to_release = fmt;
    FILL(text);
    CHECK_OK(qcal_formatter_format(fmt, day, NULL, OUT));
    CHECK(strncmp(text, "2 ru:1999/2:00", 14) == 0);
    CHECK(to_release == NULL);
    CHECK_INT(simple.destroyed, 1);
}

/* A program built with a header that did not have the callbacks yet. */
static void the_first_version_of_the_struct(void) {
    struct simple simple;
    qcal_backend backend = simple_backend(QCAL_PURE);
    qcal_calendar *cal;
    backend.size = offsetof(qcal_backend, month_name);
    backend.month_name = month_name; /* not covered by the size */
    backend.weekday_name = weekday_name;
    answer = NAMED;
    asked = 0;
    cal = registered(&backend, &simple);
    CHECK_WRITES(qcal_month_name(cal, "en", 1999, 2, QCAL_WIDE, QCAL_IN_DATE, OUT), "2");
    CHECK_INT(asked, 0);
    given_back(cal, &simple);
}

int main(void) {
    w13_weeks_of_their_own();
    names_given_at_registration();
    names_by_callback();
    the_first_version_of_the_struct();
    return check_finish(400);
}
