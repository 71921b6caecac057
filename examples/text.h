/*
 * Dates as text, read and written without a call for each: for the examples that go through files.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "qcal.h"

/* Half-open, into a buffer somebody else owns. */
struct span {
    const unsigned char *at;
    const unsigned char *end;
};

static inline struct span span_of(const char *text)
{
    struct span span = {(const unsigned char *)text, (const unsigned char *)text + strlen(text)};
    return span;
}

/* Reads one or more digits. The value stops growing above ten thousand million, which no int32_t reaches, so that it
 * cannot overflow however many digits there are. */
static inline bool take_number(struct span *text, int64_t *value)
{
    const unsigned char *first = text->at;
    int64_t v = 0;
    for (; text->at < text->end && *text->at >= '0' && *text->at <= '9'; text->at++) {
        if (v < INT64_C(10000000000))
            v = v * 10 + (*text->at - '0');
    }
    *value = v;
    return text->at > first;
}

static inline bool take_dash(struct span *text)
{
    bool there = text->at < text->end && *text->at == '-';
    if (there)
        text->at++;
    return there;
}

/* Blanks around a date are forgiven. */
static inline struct span trimmed(struct span text)
{
    while (text.at < text.end && (*text.at == ' ' || *text.at == '\t'))
        text.at++;
    while (text.at < text.end && (text.end[-1] == ' ' || text.end[-1] == '\t'))
        text.end--;
    return text;
}

/* 0 to 99; more if there are no two digits. */
static inline int32_t two_digits(const unsigned char *text)
{
    uint32_t tens = text[0] - (uint32_t)'0', ones = text[1] - (uint32_t)'0';
    return tens <= 9 && ones <= 9 ? (int32_t)(10 * tens + ones) : 100;
}

/* Reads the ten bytes of YYYY-MM-DD, as most dates are written. */
static inline bool read_usual_date(const unsigned char *text, qcal_date *date)
{
    int32_t century = two_digits(text), year = two_digits(text + 2);
    date->year = 100 * century + year;
    date->month = two_digits(text + 5);
    date->day = two_digits(text + 8);
    return century < 100 && year < 100 && date->month < 100 && date->day < 100 && text[4] == '-' && text[7] == '-';
}

/* Reads year-month-day; the calendar decides later whether there is such a day. NULL, or what is wrong. */
static inline const char *read_date(struct span text, qcal_date *date)
{
    int64_t year, month, day;
    bool negative = text.at < text.end && *text.at == '-';

    if (text.end - text.at == 10 && read_usual_date(text.at, date))
        return NULL;
    if (text.at == text.end)
        return "the date is empty";
    if (negative || *text.at == '+')
        text.at++;
    if (!take_number(&text, &year) || !take_dash(&text) || !take_number(&text, &month) || !take_dash(&text) ||
        !take_number(&text, &day) || text.at != text.end)
        return "not a date written year-month-day";
    if (negative)
        year = -year;
    if (year < INT32_MIN || year > INT32_MAX)
        return "the year does not fit in 32 bits";
    if (month > INT32_MAX)
        return "the month does not fit in 32 bits";
    if (day > INT32_MAX)
        return "the day does not fit in 32 bits";
    date->year = (int32_t)year;
    date->month = (int32_t)month;
    date->day = (int32_t)day;
    return NULL;
}

/* printf("%0*d") would be the slowest part of the program. */
static inline unsigned char *put_number(unsigned char *put, int64_t value, int width)
{
    unsigned char digits[20];
    int n = 0;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

    if (value < 0)
        *put++ = '-';
    do {
        digits[n++] = (unsigned char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0 || n < width);
    while (n > 0)
        *put++ = digits[--n];
    return put;
}

static inline unsigned char *put_two_digits(unsigned char *put, uint32_t value)
{
    *put++ = (unsigned char)('0' + value / 10);
    *put++ = (unsigned char)('0' + value % 10);
    return put;
}

/* Years have four digits at least, months and days two. */
static inline unsigned char *put_date(unsigned char *put, int32_t year, uint8_t month, uint8_t day)
{
    if (year >= 0 && year <= 9999 && month <= 99 && day <= 99) { /* as most are */
        put = put_two_digits(put, (uint32_t)year / 100);
        put = put_two_digits(put, (uint32_t)year % 100);
        *put++ = '-';
        put = put_two_digits(put, month);
        *put++ = '-';
        return put_two_digits(put, day);
    }
    put = put_number(put, year, 4);
    *put++ = '-';
    put = put_number(put, month, 2);
    *put++ = '-';
    return put_number(put, day, 2);
}

#endif
