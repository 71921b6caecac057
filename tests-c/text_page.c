/*
 * The tables of docs/text.md:  text_page < ROWS
 *
 * A row has tabs between: kind, calendar, locale, and
 *
 *     uts35 or legacy   Gregorian date, pattern, the text that it writes
 *     read              Gregorian date, pattern of UTS #35, a text that is read as that day
 *     refused           pattern, text, name of the status, offset in bytes or nothing, what the detail text ends with or has in it
 *
 * The time is 13:05:09.070, two hours ahead of UTC in the zone CEST.
 */
#include "check.h"

#define MOST_FIELDS 8

static qcal_calendar *opened(const char *name) {
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_calendar_open(name, &cal));
    return cal;
}

static int64_t day_of(const char *text) {
    int year = 0, month = 0, day = 0;
    int64_t jdn = 0;
    CHECK_INT(sscanf(text, "%d-%d-%d", &year, &month, &day), 3);
    CHECK_OK(qcal_date_to_jdn(opened("Gregorian"), year, month, day, &jdn));
    return jdn;
}

static void writes(const qcal_formatter *fmt, int64_t jdn, const char *wanted) {
    char text[2000] = "";
    size_t length = 0;
    qcal_time time;
    memset(&time, 0, sizeof time);
    time.size = sizeof time;
    time.flags = QCAL_TIME_OFFSET;
    time.hour = 13;
    time.minute = 5;
    time.second = 9;
    time.nanosecond = 70000000;
    time.utc_offset = 7200;
    time.zone = "CEST";
    CHECK_OK(qcal_formatter_format(fmt, jdn, &time, text, sizeof text, &length));
    CHECK_TEXT(text, wanted);
}

static void refuses(const qcal_formatter *fmt, char *const fields[]) {
    char detail[300] = "", shown[20] = "";
    int64_t jdn = 0;
    size_t offset = SIZE_MAX, length = 0;
    CHECK_TEXT(qcal_status_name(qcal_formatter_parse(fmt, fields[4], QCAL_NUL_TERMINATED, &jdn, &offset)), fields[5]);
    if (offset != SIZE_MAX) snprintf(shown, sizeof shown, "%zu", offset);
    CHECK_TEXT(shown, fields[6]);
    CHECK_OK(qcal_last_error(detail, sizeof detail, &length));
    if (strstr(detail, fields[7]) == NULL) CHECK_TEXT(detail, fields[7]);
}

int main(void) {
    char row[4000];
    int rows = 0;
    while (fgets(row, sizeof row, stdin) != NULL) {
        char *fields[MOST_FIELDS], *at = row;
        int count = 0;
        bool is_refused;
        qcal_text_options options;
        qcal_calendar *cal;
        qcal_formatter *fmt = NULL;
        row[strcspn(row, "\n")] = '\0';
        while (count < MOST_FIELDS) {
            fields[count++] = at;
            at += strcspn(at, "\t");
            if (*at == '\0') break;
            *at++ = '\0';
        }
        is_refused = strcmp(fields[0], "refused") == 0;
        CHECK_INT(count, is_refused ? 8 : 6);
        if (count != (is_refused ? 8 : 6)) continue;
        check_about("%s, %s", fields[1], fields[is_refused ? 3 : 4]);
        memset(&options, 0, sizeof options);
        options.size = sizeof options;
        options.pattern_language = strcmp(fields[0], "legacy") == 0 ? QCAL_PATTERN_LEGACY : QCAL_PATTERN_UTS35;
        cal = opened(fields[1]);
        CHECK_OK(qcal_formatter_open(cal, fields[2], fields[is_refused ? 3 : 4], &options, &fmt));
        if (is_refused) {
            refuses(fmt, fields);
        } else if (strcmp(fields[0], "read") == 0) {
            int64_t jdn = 0;
            CHECK_OK(qcal_formatter_parse(fmt, fields[5], QCAL_NUL_TERMINATED, &jdn, NULL));
            CHECK_INT(jdn, day_of(fields[3]));
        } else {
            writes(fmt, day_of(fields[3]), fields[5]);
        }
        qcal_formatter_release(fmt);
        qcal_calendar_release(cal);
        rows++;
    }
    printf("%d rows\n", rows);
    return check_finish(4 * rows);
}
