/*
 * What convert.c and arrow_dates.c share: messages, and the records of a CSV file.
 *
 * Records are found in one large buffer, never copied and never changed.
 *
 * To be included before all other headers; PROGRAM must be defined, the name for messages.
 */
#ifndef CSV_H
#define CSV_H

#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L /* clock_gettime, fileno, isatty, stat, posix_memalign */
#define _FILE_OFFSET_BITS 64    /* files over 2 GiB where long has 32 bits */
#endif

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

#include "qcal.h"
#include "text.h"

enum {
    RECORD_MAX = 1024 * 1024, /* bytes in one record, without its line end; a longer one is a bad row */
    CHUNK = 256 * 1024,       /* bytes per read and per write */
    SHOWN_MAX = 60            /* bytes of a date or a name repeated in a message */
};

enum { ALL_GOOD = 0, SOME_BAD = 1, FAILED = 2 }; /* exit status */

/* ---- Messages: all go to standard error ------------------------------------------------------------------------- */

static bool progress_shown;

static inline void say(const char *format, va_list arguments)
{
    if (progress_shown) {
        fputs("\r                                                  \r", stderr);
        progress_shown = false;
    }
    fputs(PROGRAM ": ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

static inline void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
}

static inline void die(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
    exit(FAILED);
}

/* Text from the file, made fit for a terminal: cut to a bearable length (between characters), control characters
 * written as \xNN, UTF-8 otherwise left alone. The result lives until the next call. */
static inline const char *shown(struct span text)
{
    static char out[4 * SHOWN_MAX + sizeof "..."];
    char *put = out;
    size_t length = (size_t)(text.end - text.at);
    size_t keep = length;

    if (keep > SHOWN_MAX) {
        keep = SHOWN_MAX;
        while (keep > 0 && (text.at[keep] & 0xC0) == 0x80)
            keep--;
    }
    for (size_t i = 0; i < keep; i++) {
        unsigned char c = text.at[i];
        /* U+0080 to U+009F are control characters too; in UTF-8 they are C2 followed by 80 to 9F. */
        bool control = c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0 && i > 0 && text.at[i - 1] == 0xC2);
        if (control)
            put += sprintf(put, "\\x%02X", c);
        else
            *put++ = (char)c;
    }
    strcpy(put, keep < length ? "..." : "");
    return out;
}

/* Why the last call failed, in the library's words: its detail text where it has one, else the text of the status. */
static inline const char *why(qcal_status status)
{
    static char detail[256];
    size_t length = 0;
    qcal_status asked = qcal_last_error(detail, sizeof detail, &length);
    bool have_detail = (asked == QCAL_OK || asked == QCAL_ERR_BUFFER_TOO_SMALL) && length > 0;
    return have_detail ? detail : qcal_status_message(status);
}

static inline qcal_calendar *open_calendar(const char *name)
{
    qcal_calendar *calendar = NULL;
    qcal_status status = qcal_calendar_open(name, &calendar);
    if (status == QCAL_ERR_NOT_FOUND)
        die("no calendar is called \"%s\" (convert --list names them)", shown(span_of(name)));
    if (status != QCAL_OK)
        die("cannot open calendar \"%s\": %s", shown(span_of(name)), why(status));
    return calendar;
}

/* ---- What differs between systems ------------------------------------------------------------------------------- */

/* Seconds, from any beginning. */
#if defined(_WIN32)
static inline double now(void) { return (double)clock() / CLOCKS_PER_SEC; } /* not of the processor there, but of the wall */
static inline void use_binary(FILE *file) { _setmode(_fileno(file), _O_BINARY); }
#else
static inline double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}
static inline void use_binary(FILE *file) { (void)file; }
#endif

/* ---- Reading records -------------------------------------------------------------------------------------------- */

enum fault { SOUND, TOO_LONG, TEXT_AFTER_QUOTE, NEVER_CLOSED };

/* One record, in the reader's buffer until that is refilled. */
struct record {
    struct span text;     /* without the line end */
    struct span line_end; /* LF, CR LF or CR; empty where the input stops without one */
    struct span field;    /* the one that is wanted, with its quotes, if the record is sound and has it */
    uint64_t line;        /* on which it begins; the header is on line 1 */
    size_t fields;
    enum fault fault;
};

struct reader {
    FILE *file;
    const char *name;
    unsigned char delimiter;
    bool plain[256]; /* bytes that end no field: all but the delimiter, quotes and line ends */
    bool at_end;
    bool progress;
    bool has_bom;
    bool cr_ends;     /* a CR without LF ends a line: in files whose header ends so. In others it is text */
    size_t wanted;    /* field, from 1; 0 for none */
    uint64_t line;    /* of the next byte */
    uint64_t bytes;   /* read so far */
    uint64_t records; /* found so far */
    time_t told;      /* when the progress line was last written */
    double seconds;   /* spent on reading */
    size_t next;      /* first byte not yet looked at */
    size_t used;      /* bytes in the buffer; an LF stands behind them, so that no search runs on */
    unsigned char buffer[RECORD_MAX + 2 + CHUNK + 1]; /* the longest record, its line end, one more read, that LF */
};

static inline void show_progress(struct reader *in)
{
    time_t second = time(NULL);
    if (in->progress && second != in->told) {
        in->told = second;
        fprintf(stderr, "\r%" PRIu64 " rows, %" PRIu64 " MB", in->records, in->bytes / 1000000);
        fflush(stderr);
        progress_shown = true;
    }
}

/* Appends one chunk to the buffer. False when there is nothing more to come. */
static inline bool refill(struct reader *in)
{
    size_t got = 0;
    if (!in->at_end) {
        double began = now();
        got = fread(in->buffer + in->used, 1, CHUNK, in->file);
        if (got < CHUNK) {
            if (ferror(in->file))
                die("cannot read %s: %s", in->name, strerror(errno));
            in->at_end = true;
        }
        in->seconds += now() - began;
        in->used += got;
        in->bytes += got;
        show_progress(in);
    }
    in->buffer[in->used] = '\n';
    return got > 0;
}

static inline void start_reading(struct reader *in)
{
    for (size_t i = 0; i < sizeof in->plain; i++)
        in->plain[i] = i != in->delimiter && i != '"' && i != '\r' && i != '\n';
    in->line = 1;
    in->cr_ends = true; /* until the header is read */
    in->told = time(NULL);
    refill(in);
    if (in->used >= 3 && memcmp(in->buffer, "\xEF\xBB\xBF", 3) == 0) {
        in->has_bom = true;
        in->next = 3;
    }
    if (in->used >= 2 && (memcmp(in->buffer, "\xFF\xFE", 2) == 0 || memcmp(in->buffer, "\xFE\xFF", 2) == 0))
        die("%s is in UTF-16; this program reads UTF-8", in->name);
}

/* Takes the first field off a sound record; what remains begins after the delimiter. Quotes are left on. */
static inline struct span take_field(struct span *rest, unsigned char delimiter)
{
    struct span field = *rest;
    const unsigned char *p = rest->at;

    if (p < rest->end && *p == '"') {
        p++;
        while (p < rest->end && (*p != '"' || (p + 1 < rest->end && p[1] == '"')))
            p += *p == '"' ? 2 : 1;
        p++;
    } else {
        while (p < rest->end && *p != delimiter)
            p++;
    }
    field.end = p;
    rest->at = p < rest->end ? p + 1 : p;
    return field;
}

/* The next record, if it is as most are: wholly in the buffer, ended by LF or CR LF, in quotes no quotes and no line ends. Otherwise
 * false, and nothing has happened. */
static inline bool next_usual_record(struct reader *in, struct record *record)
{
    const unsigned char *start = in->buffer + in->next, *end = in->buffer + in->used, *p = start;
    size_t fields = 0, line_end;

    for (const unsigned char *field = p;; field = ++p) {
        if (*p == '"') {
            do
                p++;
            while (in->plain[*p] || *p == in->delimiter);
            if (*p++ != '"')
                return false;
        } else {
            while (in->plain[*p])
                p++;
        }
        if (++fields == in->wanted) {
            record->field.at = field;
            record->field.end = p;
        }
        if (*p != in->delimiter)
            break;
    }
    line_end = *p == '\n' ? 1 : *p == '\r' && p[1] == '\n' ? 2 : 0;
    if (line_end == 0 || line_end > (size_t)(end - p) || p - start > RECORD_MAX)
        return false;
    record->text.at = start;
    record->text.end = record->line_end.at = p;
    record->line_end.end = p + line_end;
    record->line = in->line++;
    record->fields = fields;
    record->fault = SOUND;
    in->records++;
    in->next += (size_t)(p + line_end - start);
    return true;
}

/* Finds the next record by the rules of RFC 4180: a field that begins with a quote runs to its closing quote, across
 * delimiters and line ends; two quotes inside it are one. A quote elsewhere is an ordinary character.
 *
 * False at the end of the input; or where the buffer would have to be refilled and may not, because records found before are
 * still needed.
 *
 * The state outlives a refill, and a record too long to keep is followed to its proper end with its text forgotten, so
 * that the record after it is read from the right place. */
static inline bool next_record(struct reader *in, struct record *record, bool may_refill)
{
    enum { FIELD_START, PLAIN, QUOTED, AFTER_QUOTE, AFTER_CR } state = FIELD_START;
    const unsigned char delimiter = in->delimiter;
    size_t start = in->next;
    size_t line_end = 0;
    unsigned char before = 0; /* the byte before this one, inside quotes */
    bool closed = false;      /* the CR just read came after a closing quote */

    if (next_usual_record(in, record))
        return true;
    record->line = in->line;
    record->fields = 1;
    record->fault = SOUND;
    for (;;) {
        if (in->next == in->used) {
            size_t kept = in->used - start;
            if (!may_refill) { /* to be read again, from its beginning */
                in->next = start;
                in->line = record->line;
                return false;
            }
            if (kept > RECORD_MAX + 2) {
                record->fault = TOO_LONG;
                kept = 0;
            }
            memmove(in->buffer, in->buffer + in->used - kept, kept);
            start = 0;
            in->next = in->used = kept;
            if (!refill(in)) {
                if (state == FIELD_START && record->fields == 1)
                    return false; /* not one byte of a record was there */
                if (state == QUOTED) {
                    record->fault = NEVER_CLOSED;
                    in->line -= before == '\n' ? 1 : 0; /* no line begins after the last line end */
                }
                if (state == AFTER_CR)
                    line_end = 1;
                break;
            }
        }

        if (state == PLAIN) { /* most bytes are passed over here */
            while (in->next + 1 < in->used && in->buffer[in->next] > '\r' && in->buffer[in->next] != delimiter)
                in->next++;
        }
        unsigned char c = in->buffer[in->next++];
        if (state == QUOTED) {
            if (c == '"')
                state = AFTER_QUOTE;
            else if (in->cr_ends ? c == '\r' || (c == '\n' && before != '\r') : c == '\n')
                in->line++;
            before = c;
        } else if (state == AFTER_CR) {
            if (c == '\n') {
                line_end = 2;
                break;
            }
            in->next--; /* to be looked at again: as the next record's, or after a CR that was text */
            if (in->cr_ends) {
                line_end = 1;
                break;
            }
            if (closed && record->fault == SOUND)
                record->fault = TEXT_AFTER_QUOTE;
            state = PLAIN;
        } else if (c == '"' && state != PLAIN) {
            state = QUOTED; /* the opening quote, or the second of two */
        } else if (c == delimiter) {
            record->fields++;
            state = FIELD_START;
        } else if (c == '\n') {
            line_end = 1;
            break;
        } else if (c == '\r') {
            closed = state == AFTER_QUOTE;
            state = AFTER_CR;
        } else {
            if (state == AFTER_QUOTE && record->fault == SOUND)
                record->fault = TEXT_AFTER_QUOTE;
            state = PLAIN;
        }
    }

    record->text.at = in->buffer + start;
    record->text.end = in->buffer + in->next - line_end;
    record->line_end.at = record->text.end;
    record->line_end.end = in->buffer + in->next;
    if (record->text.end - record->text.at > RECORD_MAX && record->fault != NEVER_CLOSED)
        record->fault = TOO_LONG;
    if (line_end > 0)
        in->line++;
    in->records++;
    if (record->fault == SOUND && record->fields >= in->wanted) {
        struct span rest = record->text;
        for (size_t i = 0; i < in->wanted; i++)
            record->field = take_field(&rest, delimiter);
    }
    return true;
}

/* The header, which must be there and sound. */
static inline void read_header(struct reader *in, struct record *header)
{
    start_reading(in);
    if (!next_record(in, header, true))
        die("%s is empty; its first line must name the columns", in->name);
    if (header->fault != SOUND)
        die("%s: the header is %s", in->name,
            header->fault == TOO_LONG       ? "too long"
            : header->fault == NEVER_CLOSED ? "not closed: a quote is missing"
                                            : "damaged: text after a closing quote");
    in->records = 0;
    in->cr_ends = header->line_end.end - header->line_end.at == 1 && *header->line_end.at == '\r';
}

/* The inside of a field. Doubled quotes stay doubled: no date has any, and same_name knows of them. */
static inline struct span without_quotes(struct span field)
{
    if (field.end - field.at >= 2 && *field.at == '"') {
        field.at++;
        field.end--;
    }
    return field;
}

static inline bool same_name(struct span field, const char *name)
{
    bool quoted = field.at < field.end && *field.at == '"';
    field = without_quotes(field);
    while (field.at < field.end && *name != '\0' && *field.at == (unsigned char)*name) {
        field.at += quoted && *field.at == '"' ? 2 : 1;
        name++;
    }
    return field.at == field.end && *name == '\0';
}

/* Which column a name or a number means, from 1. A name goes before a number, as a column may be called "2". */
static inline size_t find_column(const struct reader *in, const struct record *header, const char *column)
{
    struct span rest = header->text;
    size_t found = 0, times = 0;
    for (size_t i = 1; i <= header->fields; i++) {
        if (same_name(take_field(&rest, in->delimiter), column)) {
            found = i;
            times++;
        }
    }
    if (times == 1)
        return found;
    if (times > 1)
        die("%zu columns are called \"%s\"; give a number", times, shown(span_of(column)));

    struct span digits = span_of(column);
    int64_t number;
    bool is_number = take_number(&digits, &number) && digits.at == digits.end && number >= 1;
    if (is_number && (uint64_t)number <= header->fields)
        return (size_t)number;
    complain("no column \"%s\"; the header has %zu:", shown(span_of(column)), header->fields);
    rest = header->text;
    for (size_t i = 0; i < header->fields && i < 100; i++)
        fprintf(stderr, "%7zu  %s\n", i + 1, shown(without_quotes(take_field(&rest, in->delimiter))));
    exit(FAILED);
}

#endif
