/*
 * convert: adds columns to a CSV file, with its dates in other calendars.
 *
 *     convert --from jalali --column born --to gregorian,islamic-civil people.csv > out.csv
 *
 * "convert -h" says the rest. The program needs qcal.h, the library and a C99 compiler:
 *
 *     cc -std=c99 -O2 -Iinclude examples/convert.c -L target/release -lqcal -o convert
 *
 * How it works: records are found in one large buffer, never copied and never changed. Each date is turned into a
 * Julian Day number (once) and from there into every calendar asked for. All memory is static, so a file of any size
 * needs the same two megabytes.
 */

#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L /* fileno, isatty, stat */
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
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "qcal.h"

enum {
    RECORD_MAX = 1024 * 1024, /* bytes in one record, without its line end; a longer one is a bad row */
    CHUNK = 256 * 1024,       /* bytes per read and per write */
    TARGETS_MAX = 64,         /* calendars after --to */
    SHOWN_MAX = 60,           /* bytes of a date or a name repeated in a message */
    CELL_MAX = 40             /* the longest new cell takes 34: delimiter, sign, three times ten digits, two '-' */
};

enum { ALL_GOOD = 0, SOME_BAD = 1, FAILED = 2 }; /* exit status */

/* Half-open, into a buffer somebody else owns. */
struct span {
    const unsigned char *at;
    const unsigned char *end;
};

/* ---- Messages: all go to standard error ------------------------------------------------------------------------- */

static bool progress_shown;

static void erase_progress(void)
{
    if (progress_shown) {
        fputs("\r                                                  \r", stderr);
        progress_shown = false;
    }
}

static void say(const char *format, va_list arguments)
{
    erase_progress();
    fputs("convert: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

static void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
}

static void die(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
    exit(FAILED);
}

/* Text from the file, made fit for a terminal: cut to a bearable length (between characters), control characters
 * written as \xNN, UTF-8 otherwise left alone. The result lives until the next call. */
static const char *shown(struct span text)
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

static struct span span_of(const char *text)
{
    struct span span = {(const unsigned char *)text, (const unsigned char *)text + strlen(text)};
    return span;
}

/* Why the last call failed, in the library's words: its detail text where it has one, else the text of the status. */
static const char *why(qcal_status status)
{
    static char detail[256];
    size_t length = 0;
    qcal_status asked = qcal_last_error(detail, sizeof detail, &length);
    bool have_detail = (asked == QCAL_OK || asked == QCAL_ERR_BUFFER_TOO_SMALL) && length > 0;
    return have_detail ? detail : qcal_status_message(status);
}

/* ---- What differs between systems ------------------------------------------------------------------------------- */

#if defined(_WIN32)
static bool is_terminal(FILE *file) { return _isatty(_fileno(file)) != 0; }
static void use_binary(FILE *file) { _setmode(_fileno(file), _O_BINARY); }
static bool would_overwrite(FILE *in, const char *path) { (void)in; (void)path; return false; }
#else
static bool is_terminal(FILE *file) { return isatty(fileno(file)) != 0; }
static void use_binary(FILE *file) { (void)file; }

/* Is the output (standard output when path is NULL) the very file being read? Opening it would empty it, appending to
 * it would never end. */
static bool would_overwrite(FILE *in, const char *path)
{
    struct stat from, to;
    int known = path != NULL ? stat(path, &to) : fstat(fileno(stdout), &to);
    return known == 0 && fstat(fileno(in), &from) == 0 && S_ISREG(from.st_mode) && from.st_dev == to.st_dev &&
           from.st_ino == to.st_ino;
}
#endif

/* ---- Reading records -------------------------------------------------------------------------------------------- */

enum fault { SOUND, TOO_LONG, TEXT_AFTER_QUOTE, NEVER_CLOSED };

/* One record, in the reader's buffer until the next one is asked for. */
struct record {
    struct span text;     /* without the line end */
    struct span line_end; /* LF, CR LF or CR; empty where the input stops without one */
    uint64_t line;        /* on which it begins; the header is on line 1 */
    size_t fields;
    enum fault fault;
};

struct reader {
    FILE *file;
    const char *name;
    unsigned char delimiter;
    bool at_end;
    bool progress;
    bool has_bom;
    bool cr_ends;     /* a CR without LF ends a line: in files whose header ends so. In others it is text */
    uint64_t line;    /* of the next byte */
    uint64_t bytes;   /* read so far */
    uint64_t records; /* found so far */
    time_t told;      /* when the progress line was last written */
    size_t next;      /* first byte not yet looked at */
    size_t used;      /* bytes in the buffer */
    unsigned char buffer[RECORD_MAX + 2 + CHUNK]; /* the longest record, its line end, and one more read */
};

static void show_progress(struct reader *in)
{
    time_t now = time(NULL);
    if (in->progress && now != in->told) {
        in->told = now;
        fprintf(stderr, "\r%" PRIu64 " rows, %" PRIu64 " MB", in->records, in->bytes / 1000000);
        fflush(stderr);
        progress_shown = true;
    }
}

/* Appends one chunk to the buffer. False when there is nothing more to come. */
static bool refill(struct reader *in)
{
    if (in->at_end)
        return false;
    size_t got = fread(in->buffer + in->used, 1, CHUNK, in->file);
    if (got < CHUNK) {
        if (ferror(in->file))
            die("cannot read %s: %s", in->name, strerror(errno));
        in->at_end = true;
    }
    in->used += got;
    in->bytes += got;
    show_progress(in);
    return got > 0;
}

static void start_reading(struct reader *in)
{
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

/* Finds the next record by the rules of RFC 4180: a field that begins with a quote runs to its closing quote, across
 * delimiters and line ends; two quotes inside it are one. A quote elsewhere is an ordinary character. False at the end
 * of the input.
 *
 * The state outlives a refill, and a record too long to keep is followed to its proper end with its text forgotten, so
 * that the record after it is read from the right place. */
static bool next_record(struct reader *in, struct record *record)
{
    enum { FIELD_START, PLAIN, QUOTED, AFTER_QUOTE, AFTER_CR } state = FIELD_START;
    const unsigned char delimiter = in->delimiter;
    size_t start = in->next;
    size_t line_end = 0;
    unsigned char before = 0; /* the byte before this one, inside quotes */
    bool closed = false;      /* the CR just read came after a closing quote */

    record->line = in->line;
    record->fields = 1;
    record->fault = SOUND;
    for (;;) {
        if (in->next == in->used) {
            size_t kept = in->used - start;
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
    return true;
}

/* Takes the first field off a sound record; what remains begins after the delimiter. Quotes are left on. */
static struct span take_field(struct span *rest, unsigned char delimiter)
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

/* The inside of a field. Doubled quotes stay doubled: no date has any, and same_name knows of them. */
static struct span without_quotes(struct span field)
{
    if (field.end - field.at >= 2 && *field.at == '"') {
        field.at++;
        field.end--;
    }
    return field;
}

static bool same_name(struct span field, const char *name)
{
    bool quoted = field.at < field.end && *field.at == '"';
    field = without_quotes(field);
    while (field.at < field.end && *name != '\0' && *field.at == (unsigned char)*name) {
        field.at += quoted && *field.at == '"' ? 2 : 1;
        name++;
    }
    return field.at == field.end && *name == '\0';
}

/* ---- Dates as text ---------------------------------------------------------------------------------------------- */

/* Reads one or more digits. The value stops growing above ten thousand million, which no int32_t reaches, so that it
 * cannot overflow however many digits there are. */
static bool take_number(struct span *text, int64_t *value)
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

static bool take_dash(struct span *text)
{
    bool there = text->at < text->end && *text->at == '-';
    if (there)
        text->at++;
    return there;
}

/* Blanks around a date are forgiven. */
static struct span trimmed(struct span text)
{
    while (text.at < text.end && (*text.at == ' ' || *text.at == '\t'))
        text.at++;
    while (text.at < text.end && (text.end[-1] == ' ' || text.end[-1] == '\t'))
        text.end--;
    return text;
}

/* Reads year-month-day; the calendar decides later whether there is such a day. NULL, or what is wrong. */
static const char *read_date(struct span text, qcal_date *date)
{
    int64_t year, month, day;
    bool negative = text.at < text.end && *text.at == '-';

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
static unsigned char *put_number(unsigned char *put, int64_t value, int width)
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

static unsigned char *put_date(unsigned char *put, const qcal_date *date)
{
    put = put_number(put, date->year, 4);
    *put++ = '-';
    put = put_number(put, date->month, 2);
    *put++ = '-';
    return put_number(put, date->day, 2);
}

/* ---- Writing ---------------------------------------------------------------------------------------------------- */

static struct {
    FILE *file;
    const char *name;
    size_t used;
    unsigned char buffer[CHUNK];
} out;

static void write_now(const unsigned char *bytes, size_t length)
{
    if (fwrite(bytes, 1, length, out.file) != length)
        die("cannot write %s: %s", out.name, strerror(errno));
}

static void flush_output(void)
{
    write_now(out.buffer, out.used);
    out.used = 0;
}

static void write_span(struct span text)
{
    size_t length = (size_t)(text.end - text.at);
    if (length > sizeof out.buffer - out.used)
        flush_output();
    if (length > sizeof out.buffer) {
        write_now(text.at, length);
    } else {
        memcpy(out.buffer + out.used, text.at, length);
        out.used += length;
    }
}

static void write_byte(unsigned char c)
{
    struct span one = {&c, &c + 1};
    write_span(one);
}

static void open_output(FILE *in, const char *path)
{
    out.name = path != NULL ? path : "standard output";
    if (would_overwrite(in, path))
        die("%s is the file being read", out.name);
    out.file = path != NULL ? fopen(path, "wb") : stdout;
    if (out.file == NULL)
        die("cannot write %s: %s", out.name, strerror(errno));
    use_binary(out.file);
}

/* A full disk may show only here. */
static void close_output(void)
{
    flush_output();
    if (fflush(out.file) != 0 || ferror(out.file) || fclose(out.file) != 0)
        die("cannot write %s: %s", out.name, strerror(errno));
}

/* ---- The command line ------------------------------------------------------------------------------------------- */

static const char help[] =
    "usage: convert [OPTION...] --to CALENDAR[,CALENDAR...] [FILE]\n"
    "\n"
    "Reads a CSV file (standard input if FILE is - or absent) whose first line names its columns. Writes every record\n"
    "as it was, followed by new columns with its date in other calendars.\n"
    "\n"
    "  -f, --from CALENDAR      the calendar of the dates read (gregorian)\n"
    "  -c, --column NAME|NUMBER the column they are in, by its name or counted from 1 (1)\n"
    "  -t, --to CALENDAR,...    the calendars wanted, a new column for each\n"
    "  -w, --weekday            a column with the day of the week, from 1; 1 is Monday in a week of seven days\n"
    "  -j, --jdn                a column with the Julian Day number\n"
    "  -d, --delimiter C        what separates columns, one character or \"tab\" (,)\n"
    "  -k, --keep               keep rows whose date is bad, the new columns empty; otherwise they are left out\n"
    "  -o, --output FILE        write there, not to standard output\n"
    "  -l, --list               list the calendars, and stop\n"
    "  -h, --help               print this, and stop\n"
    "\n"
    "A date is written year-month-day, such as 1403-12-30 or -45-03-15. Rows without a good date are reported on\n"
    "standard error with their line number; all others are converted. The exit status is 0 if every row was good,\n"
    "1 if some were bad, 2 if the work could not be done.\n"
    "\n"
    "  convert --from julian --column julian --to gregorian,jalali --weekday eras.csv\n";

struct options {
    const char *from;
    const char *column;
    const char *input;
    const char *output;
    unsigned char delimiter;
    bool weekday, jdn, keep, list, help;
    size_t targets;
    const char *names[TARGETS_MAX];
};

/* If argument *i is this option, its value: -fX, -f X, --from=X or --from X. */
static char *value_of(int argc, char **argv, int *i, const char *brief, const char *full)
{
    char *argument = argv[*i];
    size_t length = strlen(full);
    bool is_full = strncmp(argument, full, length) == 0 && (argument[length] == '\0' || argument[length] == '=');
    bool is_brief = !is_full && strncmp(argument, brief, 2) == 0;

    if (is_full && argument[length] == '=')
        return argument + length + 1;
    if (is_brief && argument[2] != '\0')
        return argument + 2;
    if (!is_full && !is_brief)
        return NULL;
    if (*i + 1 == argc)
        die("%s needs a value (convert -h for help)", argument);
    return argv[++*i];
}

static bool is_flag(const char *argument, const char *brief, const char *full)
{
    return strcmp(argument, brief) == 0 || strcmp(argument, full) == 0;
}

/* The list is cut up where it stands: argv is ours to change. */
static void add_targets(struct options *options, char *list)
{
    for (char *name = list; name != NULL;) {
        char *comma = strchr(name, ',');
        if (comma != NULL)
            *comma = '\0';
        name += strspn(name, " ");
        if (*name == '\0')
            die("--to has an empty name in it");
        if (options->targets == TARGETS_MAX)
            die("more than %d calendars after --to", TARGETS_MAX);
        options->names[options->targets++] = name;
        name = comma != NULL ? comma + 1 : NULL;
    }
}

/* The new cells are not quoted, so the delimiter must be nothing they contain; nor a quote, a line end, or part of a
 * longer UTF-8 character. */
static unsigned char delimiter_from(const char *text)
{
    if (strcmp(text, "tab") == 0 || strcmp(text, "\\t") == 0)
        return '\t';
    if (strlen(text) != 1 || strchr("\"\r\n+-0123456789", *text) != NULL || (unsigned char)*text >= 0x80)
        die("--delimiter: one ASCII character, no digit, sign or quote, or \"tab\"; not \"%s\"", shown(span_of(text)));
    return (unsigned char)*text;
}

static void read_options(struct options *options, int argc, char **argv)
{
    bool only_files = false;
    for (int i = 1; i < argc; i++) {
        char *argument = argv[i];
        char *value;
        if (only_files || argument[0] != '-' || argument[1] == '\0') {
            if (options->input != NULL)
                die("more than one file: %s", shown(span_of(argument)));
            options->input = argument;
        } else if (strcmp(argument, "--") == 0) {
            only_files = true;
        } else if (is_flag(argument, "-h", "--help")) {
            options->help = true;
        } else if (is_flag(argument, "-l", "--list")) {
            options->list = true;
        } else if (is_flag(argument, "-w", "--weekday")) {
            options->weekday = true;
        } else if (is_flag(argument, "-j", "--jdn")) {
            options->jdn = true;
        } else if (is_flag(argument, "-k", "--keep")) {
            options->keep = true;
        } else if ((value = value_of(argc, argv, &i, "-f", "--from")) != NULL) {
            options->from = value;
        } else if ((value = value_of(argc, argv, &i, "-c", "--column")) != NULL) {
            options->column = value;
        } else if ((value = value_of(argc, argv, &i, "-t", "--to")) != NULL) {
            add_targets(options, value);
        } else if ((value = value_of(argc, argv, &i, "-d", "--delimiter")) != NULL) {
            options->delimiter = delimiter_from(value);
        } else if ((value = value_of(argc, argv, &i, "-o", "--output")) != NULL) {
            options->output = value;
        } else {
            die("no such option: %s (convert -h for help)", shown(span_of(argument)));
        }
    }
    if (!options->help && !options->list && options->targets == 0 && !options->weekday && !options->jdn)
        die("nothing to add: --to, --weekday or --jdn is needed (convert -h for help)");
}

/* ---- Calendars and columns -------------------------------------------------------------------------------------- */

static qcal_calendar *open_calendar(const char *name)
{
    qcal_calendar *calendar = NULL;
    qcal_status status = qcal_calendar_open(name, &calendar);
    if (status == QCAL_ERR_NOT_FOUND)
        die("no calendar is called \"%s\" (convert --list names them)", shown(span_of(name)));
    if (status != QCAL_OK)
        die("cannot open calendar \"%s\": %s", shown(span_of(name)), why(status));
    return calendar;
}

/* Built-in calendars have small ids with gaps; those that exist can be opened. */
static void list_calendars(void)
{
    for (qcal_system system = 0; system < 1000; system++) {
        qcal_calendar *calendar = NULL;
        qcal_names *names = NULL;
        if (qcal_calendar_open_system(system, &calendar) != QCAL_OK)
            continue;
        printf("%s", qcal_calendar_name(calendar));
        if (qcal_calendar_names(calendar, &names) == QCAL_OK) {
            for (size_t i = 0; i < qcal_names_count(names); i++) {
                if (strcmp(qcal_names_get(names, i), qcal_calendar_name(calendar)) != 0)
                    printf(", %s", qcal_names_get(names, i));
            }
        }
        putchar('\n');
        qcal_names_destroy(names);
        qcal_calendar_release(calendar);
    }
}

/* Which column the dates are in, from 0. A name goes before a number, as a column may be called "2". */
static size_t find_column(const struct record *header, const struct options *options)
{
    struct span rest = header->text;
    size_t found = 0, times = 0;
    for (size_t i = 0; i < header->fields; i++) {
        if (same_name(take_field(&rest, options->delimiter), options->column)) {
            found = i;
            times++;
        }
    }
    if (times == 1)
        return found;
    if (times > 1)
        die("%zu columns are called \"%s\"; give a number", times, shown(span_of(options->column)));

    struct span digits = span_of(options->column);
    int64_t number;
    bool is_number = take_number(&digits, &number) && digits.at == digits.end && number >= 1;
    if (is_number && (uint64_t)number <= header->fields)
        return (size_t)number - 1;
    complain("no column \"%s\"; the header has %zu:", shown(span_of(options->column)), header->fields);
    rest = header->text;
    for (size_t i = 0; i < header->fields && i < 100; i++)
        fprintf(stderr, "%7zu  %s\n", i + 1, shown(without_quotes(take_field(&rest, options->delimiter))));
    exit(FAILED);
}

/* A calendar's name as a header cell, in quotes where it needs them ("islamic civil" between blanks). */
static void write_name(const char *name, unsigned char delimiter)
{
    bool quote = strchr(name, delimiter) != NULL || strpbrk(name, "\"\r\n") != NULL;
    write_byte(delimiter);
    if (quote)
        write_byte('"');
    for (; *name != '\0'; name++) {
        if (*name == '"')
            write_byte('"');
        write_byte((unsigned char)*name);
    }
    if (quote)
        write_byte('"');
}

/* ---- The work --------------------------------------------------------------------------------------------------- */

struct job {
    const struct options *options;
    qcal_calendar *from;
    qcal_calendar *to[TARGETS_MAX];
    size_t column;  /* of the dates, from 0 */
    size_t columns; /* in the header, and so in every row */
    struct span line_end;
};

/* One per calendar, and the two that can be switched on. */
static size_t new_columns(const struct options *options)
{
    return options->targets + (options->weekday ? 1 : 0) + (options->jdn ? 1 : 0);
}

/* What is wrong with the shape of a row, whatever its date says: with a column too few or too many, the new columns
 * would stand under the wrong headings. */
static bool is_sound(const struct job *job, const struct reader *in, const struct record *row)
{
    if (row->fault == TOO_LONG) {
        complain("line %" PRIu64 ": the record is longer than %d bytes", row->line, RECORD_MAX);
    } else if (row->fault == NEVER_CLOSED) {
        complain("line %" PRIu64 ": a quote is opened and never closed; it takes in all up to the end, line %" PRIu64,
                 row->line, in->line);
    } else if (row->fault == TEXT_AFTER_QUOTE) {
        complain("line %" PRIu64 ": text after a closing quote", row->line);
    } else if (row->text.at == row->text.end && job->columns > 1) {
        complain("line %" PRIu64 ": the line is blank", row->line);
    } else if (row->fields != job->columns) {
        complain("line %" PRIu64 ": columns: %zu, in the header: %zu", row->line, row->fields, job->columns);
    } else {
        return true;
    }
    return false;
}

/* Writes the new cells of one row to `put`, delimiters included, and returns where they end; NULL, having said why,
 * if the date is not good in every calendar. */
static unsigned char *convert_row(const struct job *job, const struct record *row, unsigned char *put)
{
    const struct options *options = job->options;
    struct span rest = row->text;
    for (size_t i = 0; i < job->column; i++)
        take_field(&rest, options->delimiter);
    struct span text = trimmed(without_quotes(take_field(&rest, options->delimiter)));

    qcal_date date;
    const char *reason = read_date(text, &date);
    if (reason != NULL) {
        if (text.at == text.end)
            complain("line %" PRIu64 ": %s", row->line, reason);
        else
            complain("line %" PRIu64 ": %s: %s", row->line, shown(text), reason);
        return NULL;
    }

    int64_t jdn;
    qcal_status status = qcal_date_to_jdn(job->from, date.year, date.month, date.day, &jdn);
    if (status != QCAL_OK) {
        complain("line %" PRIu64 ": %s: %s", row->line, shown(text), why(status));
        return NULL;
    }
    for (size_t i = 0; i < options->targets; i++) {
        status = qcal_jdn_to_date(job->to[i], jdn, &date);
        if (status != QCAL_OK) {
            complain("line %" PRIu64 ": %s: not in %s: %s", row->line, shown(text), options->names[i], why(status));
            return NULL;
        }
        *put++ = options->delimiter;
        put = put_date(put, &date);
    }
    if (options->weekday) {
        int32_t weekday;
        status = qcal_day_of_week(job->from, jdn, &weekday);
        if (status != QCAL_OK) {
            complain("line %" PRIu64 ": %s: no weekday: %s", row->line, shown(text), why(status));
            return NULL;
        }
        *put++ = options->delimiter;
        put = put_number(put, weekday, 1);
    }
    if (options->jdn) {
        *put++ = options->delimiter;
        put = put_number(put, jdn, 1);
    }
    return put;
}

static void write_row(const struct job *job, const struct record *row, struct span cells)
{
    write_span(row->text);
    write_span(cells);
    /* The last line gets the line end it lacks, in the manner of the first. */
    write_span(row->line_end.at < row->line_end.end ? row->line_end : job->line_end);
}

static void write_header(const struct job *job, const struct reader *in, const struct record *header)
{
    const struct options *options = job->options;
    if (in->has_bom)
        write_span(span_of("\xEF\xBB\xBF"));
    write_span(header->text);
    for (size_t i = 0; i < options->targets; i++)
        write_name(options->names[i], options->delimiter);
    if (options->weekday)
        write_name("weekday", options->delimiter);
    if (options->jdn)
        write_name("jdn", options->delimiter);
    write_span(job->line_end);
}

static int convert_file(struct job *job, struct reader *in)
{
    const struct options *options = job->options;
    struct record record;
    uint64_t good = 0, bad = 0;

    start_reading(in);
    if (!next_record(in, &record))
        die("%s is empty; its first line must name the columns", in->name);
    if (record.fault != SOUND)
        die("%s: the header is %s", in->name,
            record.fault == TOO_LONG       ? "too long"
            : record.fault == NEVER_CLOSED ? "not closed: a quote is missing"
                                           : "damaged: text after a closing quote");
    in->records = 0;
    job->column = find_column(&record, options);
    job->columns = record.fields;

    /* The header's line end must outlive the buffer. */
    static unsigned char line_end[2] = {'\n'};
    size_t length = (size_t)(record.line_end.end - record.line_end.at);
    memcpy(line_end, record.line_end.at, length);
    in->cr_ends = length == 1 && line_end[0] == '\r';
    job->line_end.at = line_end;
    job->line_end.end = line_end + (length > 0 ? length : 1);

    open_output(in->file, options->output);
    write_header(job, in, &record);
    in->progress = is_terminal(stderr) && !is_terminal(out.file);

    static unsigned char cells[(TARGETS_MAX + 2) * CELL_MAX];
    unsigned char empty[TARGETS_MAX + 2];
    memset(empty, options->delimiter, sizeof empty);
    while (next_record(in, &record)) {
        bool sound = is_sound(job, in, &record);
        struct span new_cells = {cells, sound ? convert_row(job, &record, cells) : NULL};
        if (new_cells.end != NULL) {
            good++;
            write_row(job, &record, new_cells);
        } else {
            bad++;
            new_cells.at = empty;
            new_cells.end = empty + new_columns(options);
            if (sound && options->keep)
                write_row(job, &record, new_cells);
        }
    }
    close_output();
    complain("rows: %" PRIu64 " read, %" PRIu64 " converted, %" PRIu64 " bad", good + bad, good, bad);
    return bad == 0 ? ALL_GOOD : SOME_BAD;
}

int main(int argc, char **argv)
{
    static struct reader in; /* too large for a stack */
    static struct options options;
    static struct job job;

    options.from = "gregorian";
    options.column = "1";
    options.delimiter = ',';
    read_options(&options, argc, argv);
    if (options.help || options.list) {
        if (options.help)
            fputs(help, stdout);
        else
            list_calendars();
        if (fflush(stdout) != 0 || ferror(stdout))
            die("cannot write standard output: %s", strerror(errno));
        return ALL_GOOD;
    }

    job.options = &options;
    job.from = open_calendar(options.from);
    for (size_t i = 0; i < options.targets; i++)
        job.to[i] = open_calendar(options.names[i]);

    bool from_file = options.input != NULL && strcmp(options.input, "-") != 0;
    in.name = from_file ? options.input : "standard input";
    in.delimiter = options.delimiter;
    in.file = from_file ? fopen(options.input, "rb") : stdin;
    if (in.file == NULL)
        die("cannot read %s: %s", in.name, strerror(errno));
    use_binary(in.file);

    int result = convert_file(&job, &in);

    fclose(in.file);
    for (size_t i = 0; i < options.targets; i++)
        qcal_calendar_release(job.to[i]);
    qcal_calendar_release(job.from);
    return result;
}
