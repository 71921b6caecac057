/*
 * convert: adds columns to a CSV file, with its dates in other calendars.
 *
 *     convert --from jalali --column born --to gregorian,islamic-civil people.csv > out.csv
 *
 * "convert -h" says the rest. The program needs qcal.h, csv.h beside it, the library and a C99 compiler:
 *
 *     cc -std=c99 -O2 -Iinclude examples/convert.c -L target/release -lqcal -o convert
 *
 * How it works: some thousand records at a time are found in the buffer of csv.h. Their dates are gathered in columns, turned into
 * Julian Day numbers (once) by one call, and from there into every calendar asked for by one call each. All memory is static, so a
 * file of any size needs the same three megabytes.
 */

#define PROGRAM "convert"
#include "csv.h"

#if !defined(_WIN32)
#include <sys/stat.h>
#include <unistd.h>
#endif

enum {
    ROWS_MAX = 2048,  /* converted by one call */
    TARGETS_MAX = 64, /* calendars after --to */
    CELL_MAX = 40     /* the longest new cell takes 34: delimiter, sign, three times ten digits, two '-' */
};

/* ---- What differs between systems ------------------------------------------------------------------------------- */

#if defined(_WIN32)
static bool is_terminal(FILE *file) { return _isatty(_fileno(file)) != 0; }
static bool would_overwrite(FILE *in, const char *path) { (void)in; (void)path; return false; }
#else
static bool is_terminal(FILE *file) { return isatty(fileno(file)) != 0; }

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

/* ---- Writing ---------------------------------------------------------------------------------------------------- */

static struct {
    FILE *file;
    const char *name;
    uint64_t bytes; /* written so far */
    double seconds; /* spent on that */
    size_t used;
    unsigned char buffer[CHUNK];
} out;

static void write_now(const unsigned char *bytes, size_t length)
{
    double began = now();
    if (fwrite(bytes, 1, length, out.file) != length)
        die("cannot write %s: %s", out.name, strerror(errno));
    out.seconds += now() - began;
    out.bytes += length;
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

/* Room for so many bytes, not more than the buffer has; written() says where they end. */
static unsigned char *room_for(size_t length)
{
    if (length > sizeof out.buffer - out.used)
        flush_output();
    return out.buffer + out.used;
}

static void written(const unsigned char *end)
{
    out.used = (size_t)(end - out.buffer);
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
    "  -r, --rate               say in the end how fast it went, and what took the time\n"
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
    bool weekday, jdn, keep, rate, list, help;
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
        } else if (is_flag(argument, "-r", "--rate")) {
            options->rate = true;
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
    size_t columns; /* in the header, and so in every row */
    struct span line_end;
    uint64_t good, bad;
    double began, converting; /* seconds */
};

/* Rows that are converted together, and their columns: row i is element i of each. */
static struct {
    size_t rows;
    struct record record[ROWS_MAX];
    uint8_t valid[ROWS_MAX / 8]; /* a bit for each row, from the low end: 1 where it has a date, and that one in every calendar */
    int64_t jdn[ROWS_MAX];
    uint8_t weekday[ROWS_MAX];
    struct dates {
        int32_t year[ROWS_MAX];
        uint8_t month[ROWS_MAX], day[ROWS_MAX];
    } read, converted[TARGETS_MAX];
} batch;

static bool is_valid(size_t row)
{
    return batch.valid[row / 8] >> row % 8 & 1;
}

/* One per calendar, and the two that can be switched on. */
static size_t new_columns(const struct options *options)
{
    return options->targets + (options->weekday ? 1 : 0) + (options->jdn ? 1 : 0);
}

static bool has_shape(const struct job *job, const struct record *row)
{
    return row->fault == SOUND && row->fields == job->columns;
}

/* What is wrong with the shape of a row, whatever its date says: with a column too few or too many, the new columns
 * would stand under the wrong headings. */
static void explain_shape(const struct job *job, const struct reader *in, const struct record *row)
{
    if (row->fault == TOO_LONG) {
        complain("line %" PRIu64 ": the record is longer than %d bytes", row->line, RECORD_MAX);
    } else if (row->fault == NEVER_CLOSED) {
        complain("line %" PRIu64 ": a quote is opened and never closed; it takes in all up to the end, line %" PRIu64,
                 row->line, in->line);
    } else if (row->fault == TEXT_AFTER_QUOTE) {
        complain("line %" PRIu64 ": text after a closing quote", row->line);
    } else if (row->text.at == row->text.end) {
        complain("line %" PRIu64 ": the line is blank", row->line);
    } else {
        complain("line %" PRIu64 ": columns: %zu, in the header: %zu", row->line, row->fields, job->columns);
    }
}

/* What is wrong with the date of a row. Columns only tell which rows are bad; a call for the one date tells why. */
static void explain_date(const struct job *job, const struct record *row)
{
    const struct options *options = job->options;
    struct span text = trimmed(without_quotes(row->field));
    qcal_date date;
    int64_t jdn;
    int32_t weekday;
    qcal_status status;

    const char *reason = read_date(text, &date);
    if (text.at == text.end) {
        complain("line %" PRIu64 ": %s", row->line, reason);
        return;
    }
    if (reason != NULL) {
        complain("line %" PRIu64 ": %s: %s", row->line, shown(text), reason);
        return;
    }
    if ((status = qcal_date_to_jdn(job->from, date.year, date.month, date.day, &jdn)) != QCAL_OK) {
        complain("line %" PRIu64 ": %s: %s", row->line, shown(text), why(status));
        return;
    }
    for (size_t i = 0; i < options->targets; i++) {
        if ((status = qcal_jdn_to_date(job->to[i], jdn, &date)) != QCAL_OK) {
            complain("line %" PRIu64 ": %s: not in %s: %s", row->line, shown(text), options->names[i], why(status));
            return;
        }
    }
    status = qcal_day_of_week(job->from, jdn, &weekday);
    complain("line %" PRIu64 ": %s: no weekday: %s", row->line, shown(text), why(status));
}

/* Adds rows to the batch until it is full, or the reader has to go on in the file. */
static void gather(const struct job *job, struct reader *in)
{
    size_t i;
    for (i = 0; i < ROWS_MAX && next_record(in, &batch.record[i], i == 0); i++) {
        const struct record *row = &batch.record[i];
        qcal_date date = {0, 0, 0};
        /* A month 257 must not be taken for month 1 in a column of bytes. No calendar here has a month 256. */
        bool good = has_shape(job, row) && read_date(trimmed(without_quotes(row->field)), &date) == NULL &&
                    date.month <= UINT8_MAX && date.day <= UINT8_MAX;
        batch.read.year[i] = date.year;
        batch.read.month[i] = (uint8_t)date.month;
        batch.read.day[i] = (uint8_t)date.day;
        if (i % 8 == 0)
            batch.valid[i / 8] = 0;
        batch.valid[i / 8] |= (uint8_t)(good << i % 8);
    }
    batch.rows = i;
}

static void convert_batch(struct job *job)
{
    const struct options *options = job->options;
    double began = now();
    qcal_batch_options how = {0};
    qcal_status status;

    /* Days of 64 bits: the years of a file may be any of 32. The bits of rows that turn out to be bad are cleared on the way. */
    how.size = sizeof how;
    how.valid_in = how.valid_out = batch.valid;
    status = qcal_batch_from_dates_i64(job->from, &how, batch.rows, batch.read.year, batch.read.month, batch.read.day, batch.jdn,
                                       NULL);
    for (size_t i = 0; i < options->targets && status == QCAL_OK; i++) {
        struct dates *to = &batch.converted[i];
        status = qcal_batch_to_dates_i64(job->to[i], &how, batch.rows, batch.jdn, to->year, to->month, to->day, NULL);
    }
    if (options->weekday && status == QCAL_OK)
        status = qcal_batch_weekdays_i64(job->from, &how, batch.rows, batch.jdn, batch.weekday, NULL);
    if (status != QCAL_OK)
        die("cannot convert: %s", why(status));
    job->converting += now() - began;
}

/* Writes a row with its new cells, which are empty if its date is bad. */
static void write_row(const struct job *job, size_t i)
{
    const struct options *options = job->options;
    const struct record *row = &batch.record[i];
    unsigned char *put;

    write_span(row->text);
    put = room_for((TARGETS_MAX + 2) * CELL_MAX + 2);
    if (is_valid(i)) {
        for (size_t t = 0; t < options->targets; t++) {
            const struct dates *to = &batch.converted[t];
            *put++ = options->delimiter;
            put = put_date(put, to->year[i], to->month[i], to->day[i]);
        }
        if (options->weekday) {
            *put++ = options->delimiter;
            put = put_number(put, batch.weekday[i], 1);
        }
        if (options->jdn) {
            *put++ = options->delimiter;
            put = put_number(put, batch.jdn[i], 1);
        }
    } else {
        memset(put, options->delimiter, new_columns(options));
        put += new_columns(options);
    }
    /* The last line gets the line end it lacks, in the manner of the first. */
    struct span line_end = row->line_end.at < row->line_end.end ? row->line_end : job->line_end;
    while (line_end.at < line_end.end)
        *put++ = *line_end.at++;
    written(put);
}

static void write_batch(struct job *job, const struct reader *in)
{
    for (size_t i = 0; i < batch.rows; i++) {
        const struct record *row = &batch.record[i];
        bool keep = true;
        if (is_valid(i)) {
            job->good++;
        } else {
            job->bad++;
            keep = job->options->keep && has_shape(job, row);
            if (has_shape(job, row))
                explain_date(job, row);
            else
                explain_shape(job, in, row);
        }
        if (keep)
            write_row(job, i);
    }
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

static void show_rate(const struct job *job, const struct reader *in)
{
    double all = now() - job->began;
    uint64_t rows = job->good + job->bad;
    complain("%.2f s: %.2f million rows/s, %.0f MB/s read, %.0f MB/s written", all, (double)rows / 1e6 / all,
             (double)in->bytes / 1e6 / all, (double)out.bytes / 1e6 / all);
    complain("reading %.0f %%, writing %.0f %%, calendars %.0f %%, text %.0f %% of the time", 100 * in->seconds / all,
             100 * out.seconds / all, 100 * job->converting / all,
             100 * (all - in->seconds - out.seconds - job->converting) / all);
}

static int convert_file(struct job *job, struct reader *in)
{
    const struct options *options = job->options;
    struct record header;

    job->began = now();
    read_header(in, &header);
    in->wanted = find_column(in, &header, options->column);
    job->columns = header.fields;

    /* The header's line end must outlive the buffer. */
    static unsigned char line_end[2] = {'\n'};
    size_t length = (size_t)(header.line_end.end - header.line_end.at);
    memcpy(line_end, header.line_end.at, length);
    job->line_end.at = line_end;
    job->line_end.end = line_end + (length > 0 ? length : 1);

    open_output(in->file, options->output);
    write_header(job, in, &header);
    in->progress = is_terminal(stderr) && !is_terminal(out.file);

    for (gather(job, in); batch.rows > 0; gather(job, in)) {
        convert_batch(job);
        write_batch(job, in);
    }
    close_output();
    complain("rows: %" PRIu64 " read, %" PRIu64 " converted, %" PRIu64 " bad", job->good + job->bad, job->good, job->bad);
    if (options->rate)
        show_rate(job, in);
    return job->bad == 0 ? ALL_GOOD : SOME_BAD;
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
