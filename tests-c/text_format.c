/*
 * Text going out: buffers of every length, in UTF-8 and UTF-16; formatters and the functions without one; what is refused, and that nothing is
 * written then.
 */
#include "check.h"

/* Gregorian 2025-03-21, a Friday, 21 Ramadan 1446, 1 Farvardin 1404. */
#define DAY 2460756

static qcal_calendar *gregorian, *jalali, *civil, *hebrew;

static char text[2000];
static size_t length;

/* What a call has written, which is `wanted`. */
#define CHECK_WRITES(call, wanted)             \
    do {                                       \
        FILL(text);                            \
        CHECK_OK(call);                        \
        CHECK_TEXT(text, wanted);              \
        CHECK_INT(length, strlen(text));       \
    } while (0)
#define OUT text, sizeof text, &length
#define CHECK_REFUSED(call, status)            \
    do {                                       \
        FILL(text);                            \
        FILL(length);                          \
        CHECK_STATUS(call, status);            \
        CHECK_UNTOUCHED(text);                 \
        CHECK_UNTOUCHED(length);               \
    } while (0)

static qcal_text_options options_of(int32_t language, int32_t digits) {
    qcal_text_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.pattern_language = language;
    options.digits = digits;
    return options;
}

static qcal_formatter *open_legacy(const qcal_calendar *cal, const char *locale, const char *pattern) {
    qcal_text_options options = options_of(QCAL_PATTERN_LEGACY, QCAL_DIGITS_LOCALE);
    qcal_formatter *fmt = NULL;
    CHECK_OK(qcal_formatter_open(cal, locale, pattern, &options, &fmt));
    return fmt;
}

/* How many bytes a character of UTF-8 has that begins with this one; 0 where none begins. */
static size_t character_length(unsigned char byte) {
    return byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/* Literals of one to four bytes, and digits of Bengali and of Adlam, which has pairs in UTF-16. */
static void buffers_of_every_length(const char *locale) {
    qcal_formatter *fmt = NULL;
    char whole[300];
    uint16_t units[300];
    size_t bytes = 0, pairs = 0, cuts = 0;
    CHECK_OK(qcal_formatter_open(gregorian, locale, "y\xc3\xa9MMMM \xe2\x80\xaf" "d \xf0\x9f\x97\x93 EEEE G", NULL, &fmt));
    CHECK_OK(qcal_formatter_format(fmt, DAY, NULL, whole, sizeof whole, &bytes));
    CHECK_INT(bytes, strlen(whole));
    for (size_t cap = 0; cap <= bytes + 1; cap++) {
        size_t written = 0;
        unsigned char buffer[300];
        check_about("%s, %zu of %zu bytes", locale, cap, bytes);
        FILL(buffer);
        length = 0;
        CHECK_STATUS(qcal_formatter_format(fmt, DAY, NULL, (char *)buffer, cap, &length),
                     cap > bytes ? QCAL_OK : QCAL_ERR_BUFFER_TOO_SMALL);
        CHECK_INT(length, bytes);
        if (cap > 0) {
            written = strlen((char *)buffer);
            CHECK(written < cap);
            CHECK(memcmp(buffer, whole, written) == 0);
            /* Whole characters, and as many as there is room for. */
            CHECK(character_length((unsigned char)whole[written]) != 0);
            CHECK(written == bytes || written + character_length((unsigned char)whole[written]) >= cap);
            cuts += written + 1 < cap && cap <= bytes;
        }
        CHECK(check_is_filled(buffer + written + (cap > 0), sizeof buffer - written - (cap > 0)));
    }
    CHECK(cuts > 5);
    check_about("%s, UTF-16", locale);
    CHECK_OK(qcal_formatter_format_utf16(fmt, DAY, NULL, units, 300, &pairs));
    for (size_t cap = 0; cap <= pairs + 1; cap++) {
        uint16_t buffer[300];
        size_t written = 0;
        FILL(buffer);
        CHECK_STATUS(qcal_formatter_format_utf16(fmt, DAY, NULL, buffer, cap, &length),
                     cap > pairs ? QCAL_OK : QCAL_ERR_BUFFER_TOO_SMALL);
        CHECK_INT(length, pairs);
        if (cap > 0) {
            while (buffer[written] != 0) {
                written++;
            }
            CHECK(written < cap && memcmp(buffer, units, 2 * written) == 0);
            CHECK(written == 0 || (buffer[written - 1] & 0xfc00) != 0xd800);
            CHECK(written + 2 >= cap || written == pairs);
        }
        CHECK(check_is_filled(buffer + written + (cap > 0), 2 * (300 - written - (cap > 0))));
    }
    CHECK_OK(qcal_formatter_format(fmt, DAY, NULL, NULL, 0, &length));
    CHECK_INT(length, bytes);
    qcal_formatter_release(fmt);
    check_about("%s", "");
}

/* Both encodings say the same: UTF-16 made of the UTF-8 here. */
static void utf16_is_utf8(const char *what, const uint16_t *units, size_t count, const char *bytes) {
    size_t at = 0;
    const unsigned char *next = (const unsigned char *)bytes;
    check_about("%s", what);
    while (*next != 0) {
        size_t size = character_length(*next);
        uint32_t character = size == 1 ? *next : *next & (0xffu >> (size + 1));
        for (size_t i = 1; i < size; i++) {
            character = character << 6 | (next[i] & 0x3fu);
        }
        next += size;
        if (character < 0x10000) {
            CHECK(at < count && units[at] == character);
        } else {
            CHECK(at + 1 < count && units[at] == 0xd800 + ((character - 0x10000) >> 10));
            at++;
            CHECK(at < count && units[at] == 0xdc00 + ((character - 0x10000) & 0x3ff));
        }
        at++;
    }
    CHECK_INT(at, count);
    check_about("%s", "");
}

static void twins(void) {
    uint16_t units[300];
    size_t count = 0;
    qcal_formatter *fmt = NULL;
#define TWIN(function, ...)                                               \
    do {                                                                  \
        CHECK_OK(function(__VA_ARGS__, OUT));                             \
        CHECK_OK(function##_utf16(__VA_ARGS__, units, 300, &count));      \
        CHECK(length > 0);                                                \
        utf16_is_utf8(#function, units, count, text);                     \
    } while (0)
    CHECK_OK(qcal_formatter_open_style(jalali, "fa", QCAL_STYLE_FULL, NULL, &fmt));
    TWIN(qcal_formatter_format, fmt, DAY, NULL);
    TWIN(qcal_format, jalali, "fa", DAY, "yy MMMM \xf0\x9f\x97\x93");
    TWIN(qcal_format_style, jalali, "fa", DAY, QCAL_STYLE_LONG);
    TWIN(qcal_month_name, jalali, "fa", 1404, 2, QCAL_WIDE, QCAL_IN_DATE);
    TWIN(qcal_weekday_name, jalali, "fa", 5, QCAL_WIDE, QCAL_STANDALONE);
    TWIN(qcal_era_name, jalali, "fa", "ap", QCAL_WIDE);
    TWIN(qcal_calendar_display_name, jalali, "fa");
    qcal_formatter_release(fmt);
}

/* LEGACY.md, 5.3: the lines that the legacy module was seen to print. */
static void legacy_lines(void) {
    qcal_formatter *fmt = open_legacy(jalali, "C", "d MMMM yyyy dddd");
    CHECK_WRITES(qcal_formatter_format(fmt, DAY, NULL, OUT), "1 Farvardin 1404 Friday");
    qcal_formatter_release(fmt);
    fmt = open_legacy(civil, NULL, "dddd d MMMM yyyy");
    CHECK_WRITES(qcal_formatter_format(fmt, DAY, NULL, OUT), "Friday 21 Ramadan 1446");
    CHECK_WRITES(qcal_formatter_pattern(fmt, OUT), "dddd d MMMM yyyy");
    qcal_formatter_release(fmt);
}

static void times(void) {
    qcal_time time;
    qcal_formatter *fmt = open_legacy(gregorian, "C", "yyyy-MM-dd hh:mm:ss.zzz AP t tt");
    memset(&time, 0, sizeof time);
    time.size = sizeof time;
    time.hour = 23;
    time.minute = 4;
    time.second = 5;
    time.nanosecond = 6000000;
    time.flags = QCAL_TIME_OFFSET;
    time.utc_offset = 12600;
    time.zone = "+0330";
    CHECK_WRITES(qcal_formatter_format(fmt, DAY, &time, OUT), "2025-03-21 11:04:05.006 PM +0330 +0330");
    CHECK_WRITES(qcal_formatter_format(fmt, DAY, NULL, OUT), "2025-03-21 hh:mm:ss.zzz AP t tt");
#define BAD_TIME(field, value, status)                                               \
    do {                                                                             \
        qcal_time bad = time;                                                        \
        bad.field = value;                                                           \
        check_about("time." #field " = %lld", (long long)(value));                   \
        CHECK_REFUSED(qcal_formatter_format(fmt, DAY, &bad, OUT), status);           \
    } while (0)
    BAD_TIME(hour, 24, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(hour, -1, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(minute, 60, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(second, 61, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(nanosecond, 1000000000, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(nanosecond, INT32_MIN, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(utc_offset, 86400, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(utc_offset, INT32_MIN, QCAL_ERR_INVALID_ARGUMENT);
    BAD_TIME(flags, 0, QCAL_ERR_INVALID_ARGUMENT); /* an offset that is not meant */
    BAD_TIME(flags, QCAL_TIME_UTC, QCAL_ERR_INVALID_ARGUMENT); /* UTC, and an offset */
    BAD_TIME(flags, 8, QCAL_ERR_UNSUPPORTED);
    BAD_TIME(reserved, 1, QCAL_ERR_UNSUPPORTED);
    BAD_TIME(size, sizeof time - 1, QCAL_ERR_INVALID_ARGUMENT);
    time.zone = "\xff";
    CHECK_REFUSED(qcal_formatter_format(fmt, DAY, &time, OUT), QCAL_ERR_INVALID_ARGUMENT);
    check_about("%s", "");
    qcal_formatter_release(fmt);
}

static void refused(void) {
    static const struct {
        const char *pattern;
        qcal_status status;
    } patterns[] = {
        {"d'", QCAL_ERR_INVALID_ARGUMENT}, {"MMMMMM", QCAL_ERR_INVALID_ARGUMENT}, {"n", QCAL_ERR_INVALID_ARGUMENT},
        {"\xff", QCAL_ERR_INVALID_ARGUMENT}, {"y \xc3", QCAL_ERR_INVALID_ARGUMENT}, {"y VV", QCAL_ERR_UNSUPPORTED},
    };
    static const char *const locales[] = {"e", "en-", "en US", "\xff", "123", "en-u"};
    static const char *const roots[] = {"", "C", "POSIX", "root", "und", "C.UTF-8"};
    char long_text[1100];
    qcal_formatter *fmt;
    qcal_text_options options;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        check_about("pattern %zu", i);
        FILL(fmt);
        CHECK_STATUS(qcal_formatter_open(gregorian, "en", patterns[i].pattern, NULL, &fmt), patterns[i].status);
        CHECK_UNTOUCHED(fmt);
        CHECK_REFUSED(qcal_format(gregorian, "en", DAY, patterns[i].pattern, OUT), patterns[i].status);
    }
    /* A time that is not there. */
    CHECK_REFUSED(qcal_format(gregorian, "en", DAY, "HH:mm", OUT), QCAL_ERR_INVALID_ARGUMENT);
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        int32_t days[3];
        check_about("locale %zu", i);
        CHECK_REFUSED(qcal_format(gregorian, locales[i], DAY, "y", OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_format_style(gregorian, locales[i], DAY, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_month_name(gregorian, locales[i], 2000, 1, 0, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_weekday_name(gregorian, locales[i], 1, 0, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_era_name(gregorian, locales[i], "ce", 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_calendar_display_name(gregorian, locales[i], OUT), QCAL_ERR_INVALID_ARGUMENT);
        FILL(days);
        CHECK_STATUS(qcal_locale_week(locales[i], &days[0], &days[1], &days[2]), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(days);
        FILL(fmt);
        CHECK_STATUS(qcal_formatter_open(gregorian, locales[i], "y", NULL, &fmt), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(fmt);
    }
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        check_about("root %zu", i);
        CHECK_WRITES(qcal_format(gregorian, roots[i], DAY, "EEEE d MMMM y", OUT), "Friday 21 March 2025");
    }
    /* Texts of the greatest length, and of one more. */
    check_about("long texts");
    memset(long_text, '-', sizeof long_text);
    long_text[1024] = '\0';
    CHECK_WRITES(qcal_format(gregorian, "en", DAY, long_text, OUT), long_text);
    long_text[1024] = '-';
    long_text[1025] = '\0';
    CHECK_REFUSED(qcal_format(gregorian, "en", DAY, long_text, OUT), QCAL_ERR_LIMIT);
    memset(long_text, 'y', 1024);
    long_text[1024] = '\0';
    FILL(text);
    CHECK_OK(qcal_format(gregorian, "en", DAY, long_text, OUT));
    CHECK(length == 1024 && strspn(text, "0") == 1020 && strcmp(text + 1020, "2025") == 0);
    memset(long_text, 'a', sizeof long_text);
    long_text[256] = '\0';
    CHECK_REFUSED(qcal_format(gregorian, long_text, DAY, "y", OUT), QCAL_ERR_INVALID_ARGUMENT);
    /* Numbers that are no width, context or style; dates that are none. */
    check_about("numbers");
    for (int32_t number = -1; number < 6; number += number < 0 ? 5 : 1) {
        CHECK_REFUSED(qcal_month_name(gregorian, "en", 2000, 1, number, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_month_name(gregorian, "en", 2000, 1, 0, number, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_weekday_name(gregorian, "en", 1, number, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_weekday_name(gregorian, "en", 1, 0, number, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_era_name(gregorian, "en", "ce", number, OUT), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_REFUSED(qcal_format_style(gregorian, "en", DAY, number, OUT), QCAL_ERR_INVALID_ARGUMENT);
        FILL(fmt);
        CHECK_STATUS(qcal_formatter_open_style(gregorian, "en", number, NULL, &fmt), QCAL_ERR_INVALID_ARGUMENT);
        CHECK_UNTOUCHED(fmt);
    }
    CHECK_REFUSED(qcal_month_name(gregorian, "en", 2000, 0, 0, 0, OUT), QCAL_ERR_INVALID_DATE);
    CHECK_REFUSED(qcal_month_name(gregorian, "en", 2000, 13, 0, 0, OUT), QCAL_ERR_INVALID_DATE);
    CHECK_REFUSED(qcal_month_name(gregorian, "en", 2000, 257, 0, 0, OUT), QCAL_ERR_INVALID_DATE);
    CHECK_REFUSED(qcal_month_name(hebrew, "en", 5783, 13, 0, 0, OUT), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_month_name(hebrew, "en", 5784, 13, 0, 0, OUT));
    CHECK_REFUSED(qcal_month_name(jalali, "en", 0, 1, 0, 0, OUT), QCAL_ERR_INVALID_DATE);
    CHECK_REFUSED(qcal_weekday_name(gregorian, "en", 0, 0, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_REFUSED(qcal_weekday_name(gregorian, "en", 8, 0, 0, OUT), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_REFUSED(qcal_era_name(gregorian, "en", "heisei", 0, OUT), QCAL_ERR_NOT_FOUND);
    CHECK_REFUSED(qcal_format(gregorian, "en", INT64_MAX, "y", OUT), QCAL_ERR_OUT_OF_RANGE);
    CHECK_REFUSED(qcal_format(gregorian, "en", INT64_MIN, "", OUT), QCAL_ERR_OUT_OF_RANGE);
    /* Options. */
    check_about("options");
#define BAD_OPTION(field, value, wanted)                                                    \
    do {                                                                                    \
        options = options_of(QCAL_PATTERN_UTS35, QCAL_DIGITS_ASCII);                        \
        options.field = value;                                                              \
        FILL(fmt);                                                                          \
        CHECK_STATUS(qcal_formatter_open(gregorian, "en", "y", &options, &fmt), wanted);    \
        CHECK_UNTOUCHED(fmt);                                                               \
    } while (0)
    BAD_OPTION(pattern_language, 2, QCAL_ERR_INVALID_ARGUMENT);
    BAD_OPTION(pattern_language, -1, QCAL_ERR_INVALID_ARGUMENT);
    BAD_OPTION(digits, 2, QCAL_ERR_INVALID_ARGUMENT);
    BAD_OPTION(flags, 2, QCAL_ERR_UNSUPPORTED);
    BAD_OPTION(reserved, 1, QCAL_ERR_UNSUPPORTED);
    BAD_OPTION(size, 0, QCAL_ERR_INVALID_ARGUMENT);
    BAD_OPTION(size, sizeof options - 1, QCAL_ERR_INVALID_ARGUMENT);
    check_about("%s", "");
}

/* The functions without a formatter say what a formatter says, also when they are asked about more than the cache holds. */
static void cached(void) {
    static const char *const locales[] = {"en", "fa", "ru", "he", "ar-SA", "zh", "ja", "de", "hi", "bn", "C", "fr"};
    char pattern[40];
    size_t asked = 0;
    for (size_t row = 0; row < check_catalogue(); row++) {
        for (size_t l = 0; l < sizeof locales / sizeof *locales; l++) {
            for (int32_t style = 0; style < 4; style++) {
                qcal_formatter *fmt = NULL;
                char wanted[300];
                check_about("%s in %s, style %d", check_calendars[row].name, locales[l], (int)style);
                CHECK_OK(qcal_formatter_open_style(check_calendars[row].cal, locales[l], style, NULL, &fmt));
                CHECK_OK(qcal_formatter_format(fmt, DAY, NULL, wanted, sizeof wanted, &length));
                CHECK(length > 5);
                CHECK_WRITES(qcal_format_style(check_calendars[row].cal, locales[l], DAY, style, OUT), wanted);
                qcal_formatter_release(fmt);
                snprintf(pattern, sizeof pattern, "'%d'", (int)asked);
                snprintf(wanted, sizeof wanted, "%d", (int)asked++);
                CHECK_WRITES(qcal_format(check_calendars[row].cal, locales[l], DAY, pattern, OUT), wanted);
            }
        }
    }
    CHECK(asked >= 4 * 12 * CHECK_LEAST_CALENDARS);
    check_about("%s", "");
}

static void formatters_are_counted(void) {
    qcal_formatter *fmt = NULL;
    CHECK_OK(qcal_formatter_open(gregorian, "en", "y", NULL, &fmt));
    CHECK(qcal_formatter_retain(fmt) == fmt);
    qcal_formatter_release(fmt);
    CHECK_WRITES(qcal_formatter_format(fmt, DAY, NULL, OUT), "2025");
    qcal_formatter_release(fmt);
}

int main(void) {
    gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    jalali = check_open(QCAL_SYSTEM_JALALI);
    civil = check_open(QCAL_SYSTEM_ISLAMIC_CIVIL);
    hebrew = check_open(QCAL_SYSTEM_HEBREW);
    buffers_of_every_length("C");
    buffers_of_every_length("bn");
    buffers_of_every_length("ff-Adlm");
    buffers_of_every_length("en-u-nu-adlm");
    twins();
    legacy_lines();
    times();
    refused();
    cached();
    formatters_are_counted();
    return check_finish(10000);
}
