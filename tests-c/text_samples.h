/*
 * Calls of every kind of function of text, for tests that ask when they work and not what they answer: what a call writes is kept, to be compared
 * with what the same call writes elsewhere.
 */
#ifndef TEXT_SAMPLES_H
#define TEXT_SAMPLES_H

#include "check.h"

/* Gregorian 2025-03-21. */
#define TEXT_DAY 2460756

/* What a call has answered. */
struct text_answer {
    qcal_status status;
    size_t length;
    char text[400];
    int64_t number;
};

/* One call, or a few that need each other; the answer is untouched but for its status where it fails. */
typedef qcal_status (*text_call)(const qcal_calendar *cal, const char *locale, struct text_answer *answer);

#define TEXT_OUT answer->text, sizeof answer->text, &answer->length

static inline qcal_status text_open(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    qcal_formatter *fmt = NULL;
    qcal_status status = qcal_formatter_open(cal, locale, "EEEE d MMMM y G, MMM", NULL, &fmt);
    if (status == QCAL_OK) {
        status = qcal_formatter_format(fmt, TEXT_DAY, NULL, TEXT_OUT);
        qcal_formatter_release(fmt);
    }
    return status;
}

static inline qcal_status text_open_style(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    qcal_formatter *fmt = NULL;
    qcal_status status = qcal_formatter_open_style(cal, locale, QCAL_STYLE_FULL, NULL, &fmt);
    if (status == QCAL_OK) {
        status = qcal_formatter_format(fmt, TEXT_DAY, NULL, TEXT_OUT);
        qcal_formatter_release(fmt);
    }
    return status;
}

static inline qcal_status text_open_legacy(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    qcal_text_options options;
    qcal_formatter *fmt = NULL;
    qcal_status status;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.pattern_language = QCAL_PATTERN_LEGACY;
    status = qcal_formatter_open(cal, locale, "dddd, d MMMM yyyy", &options, &fmt);
    if (status == QCAL_OK) {
        status = qcal_formatter_format(fmt, TEXT_DAY, NULL, TEXT_OUT);
        qcal_formatter_release(fmt);
    }
    return status;
}

static inline qcal_status text_plain(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_format(cal, locale, TEXT_DAY, "EEE d MMM y", TEXT_OUT);
}

static inline qcal_status text_style(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_format_style(cal, locale, TEXT_DAY, QCAL_STYLE_LONG, TEXT_OUT);
}

static inline qcal_status text_style_utf16(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    uint16_t units[200];
    qcal_status status = qcal_format_style_utf16(cal, locale, TEXT_DAY, QCAL_STYLE_SHORT, units, 200, &answer->length);
    if (status == QCAL_OK) {
        memcpy(answer->text, units, 2 * answer->length);
    }
    return status;
}

/* In digits of ASCII, which every locale reads. */
static inline qcal_status text_parse(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_parse(cal, locale, "u-D", "1404-7", QCAL_NUL_TERMINATED, &answer->number);
}

static inline qcal_status text_back(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    char text[400];
    size_t length = 0;
    qcal_formatter *fmt = NULL;
    qcal_status status = qcal_formatter_open(cal, locale, "r/M/d EEEE", NULL, &fmt);
    if (status == QCAL_OK) {
        status = qcal_formatter_format(fmt, TEXT_DAY, NULL, text, sizeof text, &length);
    }
    if (status == QCAL_OK) {
        status = qcal_formatter_parse(fmt, text, length, &answer->number, NULL);
    }
    qcal_formatter_release(fmt);
    return status;
}

static inline qcal_status text_back_utf16(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    uint16_t units[200];
    size_t length = 0;
    qcal_formatter *fmt = NULL;
    qcal_status status = qcal_formatter_open(cal, locale, "r-MMMM-d", NULL, &fmt);
    if (status == QCAL_OK) {
        status = qcal_formatter_format_utf16(fmt, TEXT_DAY, NULL, units, 200, &length);
    }
    if (status == QCAL_OK) {
        status = qcal_formatter_parse_utf16(fmt, units, length, &answer->number, NULL);
    }
    qcal_formatter_release(fmt);
    return status;
}

static inline qcal_status text_month(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_month_name(cal, locale, 1404, 5, QCAL_WIDE, QCAL_STANDALONE, TEXT_OUT);
}

static inline qcal_status text_weekday(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_weekday_name(cal, locale, 5, QCAL_SHORT, QCAL_IN_DATE, TEXT_OUT);
}

static inline qcal_status text_era(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    qcal_fields fields;
    qcal_status status;
    fields.size = sizeof fields;
    status = qcal_describe(cal, TEXT_DAY, &fields);
    if (status != QCAL_OK || fields.era_code[0] == '\0') { /* a calendar without eras */
        return status;
    }
    return qcal_era_name(cal, locale, fields.era_code, QCAL_WIDE, TEXT_OUT);
}

static inline qcal_status text_display_name(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    return qcal_calendar_display_name(cal, locale, TEXT_OUT);
}

static inline qcal_status text_week(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    int32_t first = 0, least = 0, weekend = 0;
    qcal_status status = qcal_locale_week(locale, &first, &least, &weekend);
    (void)cal;
    answer->number = first + 10 * least + 100 * weekend;
    return status;
}

static inline qcal_status text_ixdtf(const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    qcal_status status = qcal_to_ixdtf(cal, TEXT_DAY, NULL, TEXT_OUT);
    (void)locale;
    if (status == QCAL_ERR_UNSUPPORTED) { /* a calendar without an id in CLDR */
        return QCAL_OK;
    }
    return status != QCAL_OK ? status : qcal_from_ixdtf(answer->text, answer->length, NULL, &answer->number, NULL, NULL);
}

static const struct {
    const char *name;
    text_call call;
} text_calls[] = {
    {"formatter", text_open},       {"formatter of a style", text_open_style}, {"legacy formatter", text_open_legacy},
    {"format", text_plain},         {"format of a style", text_style},         {"the same in UTF-16", text_style_utf16},
    {"parse", text_parse},          {"and back", text_back},                   {"and back in UTF-16", text_back_utf16},
    {"month", text_month},          {"weekday", text_weekday},                 {"era", text_era},
    {"display name", text_display_name}, {"week", text_week},                  {"RFC 9557", text_ixdtf},
};
#define TEXT_CALLS (sizeof text_calls / sizeof *text_calls)

static const char *const text_locales[] = {"", "de", "fa", "he", "ar-SA", "zh-Hant-TW", "ru", "bn-u-nu-latn", "en-GB"};
#define TEXT_LOCALES (sizeof text_locales / sizeof *text_locales)

static const qcal_system text_systems[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_JALALI,  QCAL_SYSTEM_ISLAMIC_CIVIL, QCAL_SYSTEM_HEBREW,
                                           QCAL_SYSTEM_CHINESE,   QCAL_SYSTEM_JAPANESE, QCAL_SYSTEM_ETHIOPIC};
#define TEXT_SYSTEMS (sizeof text_systems / sizeof *text_systems)

static inline void text_make(size_t call, const qcal_calendar *cal, const char *locale, struct text_answer *answer) {
    memset(answer, 0, sizeof *answer);
    answer->status = text_calls[call].call(cal, locale, answer);
}

static inline bool text_same(const struct text_answer *one, const struct text_answer *other) {
    return one->status == other->status && one->length == other->length && one->number == other->number
           && memcmp(one->text, other->text, sizeof one->text) == 0;
}

#endif
