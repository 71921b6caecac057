/*
 * The tables of patterns in docs/text.md:  text_page < ROWS
 *
 * A row is language, calendar, locale, Gregorian date, pattern and the text that it writes, with tabs between. The time is 13:05:09.070, two
 * hours ahead of UTC in the zone CEST. Where the date is "read", the text is read and has to give the pattern's day: the field of
 * the pattern is then split at " -> ", pattern and ISO date. Prints "N passed, N failed".
 */
#include "check.h"

static qcal_calendar *opened(const char *name) {
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_calendar_open(name, &cal));
    return cal;
}

int main(void) {
    char row[4000], text[2000];
    qcal_calendar *gregorian = opened("Gregorian");
    int rows = 0;
    while (fgets(row, sizeof row, stdin) != NULL) {
        char *fields[6], *at = row;
        int year = 0, month = 0, day = 0;
        int64_t jdn = 0, back = 0;
        size_t length = 0;
        qcal_text_options options;
        qcal_time time;
        qcal_calendar *cal;
        qcal_formatter *fmt = NULL;
        row[strcspn(row, "\n")] = '\0';
        for (int i = 0; i < 6; i++) {
            fields[i] = at;
            at += strcspn(at, "\t");
            CHECK((*at == '\t') == (i < 5));
            if (*at != '\0') *at++ = '\0';
        }
        check_about("%s %s %s", fields[1], fields[2], fields[4]);
        CHECK_INT(sscanf(fields[3], "%d-%d-%d", &year, &month, &day), 3);
        CHECK_OK(qcal_date_to_jdn(gregorian, year, month, day, &jdn));
        memset(&options, 0, sizeof options);
        options.size = sizeof options;
        options.pattern_language = strcmp(fields[0], "legacy") == 0 ? QCAL_PATTERN_LEGACY : QCAL_PATTERN_UTS35;
        memset(&time, 0, sizeof time);
        time.size = sizeof time;
        time.flags = QCAL_TIME_OFFSET;
        time.hour = 13;
        time.minute = 5;
        time.second = 9;
        time.nanosecond = 70000000;
        time.utc_offset = 7200;
        time.zone = "CEST";
        cal = opened(fields[1]);
        CHECK_OK(qcal_formatter_open(cal, fields[2], fields[4], &options, &fmt));
        if (strcmp(fields[0], "read") == 0) {
            CHECK_OK(qcal_formatter_parse(fmt, fields[5], QCAL_NUL_TERMINATED, &back, NULL));
            CHECK_INT(back, jdn);
        } else {
            CHECK_OK(qcal_formatter_format(fmt, jdn, &time, text, sizeof text, &length));
            CHECK_TEXT(text, fields[5]);
        }
        qcal_formatter_release(fmt);
        qcal_calendar_release(cal);
        rows++;
    }
    printf("%d rows\n", rows);
    return check_finish(8 * rows);
}
