/*
 * arrow_dates: the dates of a CSV file as columns in the format of Apache Arrow, and in another calendar.
 *
 *     arrow_dates --make 1000000 > dates.csv                        a file to try it with
 *     arrow_dates --column date --to hebrew dates.csv
 *
 * "arrow_dates --help" says the rest. The program needs qcal.h, csv.h and text.h beside it, the library and a C99 compiler:
 *
 *     cc -std=c99 -O2 -Iinclude examples/arrow_dates.c -L target/release -lqcal -o arrow_dates
 *
 * How it works: years, months and days are read into three columns, with a bit for each row that says whether it has a date.
 * One call makes Unix days of them, which is what Arrow calls date32, and clears the bits of days that do not exist. The column is
 * handed on as any Arrow library takes it, by the Arrow C data interface. One more call makes years, months and days of another
 * calendar of it.
 */

#define PROGRAM "arrow_dates"
#include "csv.h"

#if defined(_WIN32)
#include <malloc.h>
#endif

enum {
    UNIX_EPOCH = 2440588,  /* the Julian Day number of 1970-01-01 */
    ALIGNMENT = 64,        /* buffers begin at a multiple of this and are as long as one, as Arrow recommends */
    FIRST_ROOM = 64 * 1024 /* rows; doubled when they are full */
};

/* ---- The Arrow C data interface, as its specification asks programs to copy it ----------------------------------- */

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema **children;
    struct ArrowSchema *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    struct ArrowArray **children;
    struct ArrowArray *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};

#define ARROW_FLAG_NULLABLE 2
#endif

/* The date32 column of a file, for a program in any language that loads this one as a shared library. What is wrong ends the
 * process. */
void arrow_dates_read(const char *path, const char *calendar, const char *column, struct ArrowSchema *schema,
                      struct ArrowArray *array);

/* ---- Columns ----------------------------------------------------------------------------------------------------- */

static size_t padded(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static size_t bits(size_t rows)
{
    return (rows + 7) / 8;
}

#if defined(_WIN32)
static void *allocate_aligned(size_t bytes) { return _aligned_malloc(bytes, ALIGNMENT); }
static void deallocate(void *buffer) { _aligned_free(buffer); }
#else
static void *allocate_aligned(size_t bytes)
{
    void *buffer = NULL;
    return posix_memalign(&buffer, ALIGNMENT, bytes) == 0 ? buffer : NULL;
}
static void deallocate(void *buffer) { free(buffer); }
#endif

/* Zeros, so that padding is too. */
static void *allocate(size_t count, size_t size)
{
    void *buffer = count <= (SIZE_MAX - ALIGNMENT) / size ? allocate_aligned(padded(count * size)) : NULL;
    if (buffer == NULL)
        die("no memory for a column of %zu", count);
    return memset(buffer, 0, padded(count * size));
}

static void *enlarged(void *buffer, size_t used, size_t count, size_t size)
{
    void *larger = allocate(count, size);
    if (used > 0)
        memcpy(larger, buffer, used);
    deallocate(buffer);
    return larger;
}

/* Dates as three columns; bit i of `valid` is 1 where row i has one. */
struct dates {
    size_t rows, room;
    int32_t *years;
    uint8_t *months, *mdays;
    uint8_t *valid;
};

static void make_room(struct dates *dates, size_t room)
{
    dates->years = enlarged(dates->years, dates->rows * sizeof *dates->years, room, sizeof *dates->years);
    dates->months = enlarged(dates->months, dates->rows, room, 1);
    dates->mdays = enlarged(dates->mdays, dates->rows, room, 1);
    dates->valid = enlarged(dates->valid, bits(dates->rows), bits(room), 1);
    dates->room = room;
}

/* date is NULL for a row that has none. */
static void append(struct dates *dates, const qcal_date *date)
{
    size_t i = dates->rows;
    if (i == dates->room)
        make_room(dates, i > 0 ? 2 * i : FIRST_ROOM);
    /* A month 257 must not be taken for month 1 in a column of bytes: months and days from 256 on are none of any calendar. */
    if (date != NULL && date->month <= UINT8_MAX && date->day <= UINT8_MAX) {
        dates->years[i] = date->year;
        dates->months[i] = (uint8_t)date->month;
        dates->mdays[i] = (uint8_t)date->day;
        dates->valid[i / 8] |= (uint8_t)(1u << i % 8);
    }
    dates->rows++;
}

/* ---- From the file to date32 ------------------------------------------------------------------------------------- */

/* Days since 1970-01-01; bit i of `valid` is 1 where row i has one. */
struct days {
    size_t rows;
    int32_t *days;
    uint8_t *valid;
    uint64_t empty, unreadable, invalid; /* rows without a day: no text, text that is no date, and all of them */
    double reading, converting;          /* seconds */
};

static void read_dates(const char *path, const char *column, struct dates *dates, struct days *days)
{
    static struct reader in; /* too large for a stack */
    struct record row;

    memset(&in, 0, sizeof in);
    in.name = path;
    in.delimiter = ',';
    in.file = fopen(path, "rb");
    if (in.file == NULL)
        die("cannot read %s: %s", path, strerror(errno));
    use_binary(in.file);
    read_header(&in, &row);
    in.wanted = find_column(&in, &row, column);

    while (next_record(&in, &row, true)) {
        if (row.fault != SOUND || row.fields < in.wanted)
            die("%s, line %" PRIu64 ": %s", path, row.line, row.fault != SOUND ? "damaged, or too long" : "the column is missing");
        struct span text = trimmed(without_quotes(row.field));
        qcal_date date;
        bool is_date = read_date(text, &date) == NULL;
        if (text.at == text.end)
            days->empty++;
        else if (!is_date)
            days->unreadable++;
        append(dates, is_date ? &date : NULL);
    }
    if (dates->room == 0)
        make_room(dates, FIRST_ROOM); /* a file without rows */
    fclose(in.file);
}

/* The days take the place of the years, as the library allows. */
static struct days days_of_file(const char *path, const char *calendar, const char *column, int32_t threads)
{
    struct dates dates = {0};
    struct days days = {0};
    qcal_calendar *from = open_calendar(calendar);
    double began = now();
    read_dates(path, column, &dates, &days);
    days.rows = dates.rows;
    days.days = dates.years;
    days.valid = dates.valid;
    days.reading = now() - began;

    qcal_batch_options how = {0};
    how.size = sizeof how;
    how.epoch_jdn = UNIX_EPOCH;
    how.valid_in = how.valid_out = dates.valid; /* nulls stay null, days that do not exist become null */
    how.threads = threads;
    began = now();
    qcal_status status =
        qcal_batch_from_dates(from, &how, dates.rows, dates.years, dates.months, dates.mdays, days.days, &days.invalid);
    days.converting = now() - began;
    if (status != QCAL_OK)
        die("cannot convert: %s", why(status));
    deallocate(dates.months);
    deallocate(dates.mdays);
    qcal_calendar_release(from);
    return days;
}

/* ---- Handing it on ----------------------------------------------------------------------------------------------- */

static void release_schema(struct ArrowSchema *schema)
{
    schema->release = NULL; /* its texts are constants */
}

/* What an exported array owns. */
struct owned {
    void *valid, *days;
    const void *buffers[2];
};

static void release_array(struct ArrowArray *array)
{
    struct owned *owned = (struct owned *)array->private_data;
    deallocate(owned->valid);
    deallocate(owned->days);
    free(owned);
    array->release = NULL;
}

/* The array takes over the buffers; its `release` frees them. */
static void export_days(const struct days *days, struct ArrowSchema *schema, struct ArrowArray *array)
{
    struct owned *owned = (struct owned *)malloc(sizeof *owned);
    if (owned == NULL)
        die("no memory");
    owned->buffers[0] = owned->valid = days->valid;
    owned->buffers[1] = owned->days = days->days;

    memset(schema, 0, sizeof *schema);
    schema->format = "tdD"; /* date32: days since 1970-01-01 */
    schema->name = "date";
    schema->flags = ARROW_FLAG_NULLABLE;
    schema->release = release_schema;
    memset(array, 0, sizeof *array);
    array->length = (int64_t)days->rows;
    array->null_count = (int64_t)days->invalid;
    array->n_buffers = 2;
    array->buffers = owned->buffers;
    array->release = release_array;
    array->private_data = owned;
}

void arrow_dates_read(const char *path, const char *calendar, const char *column, struct ArrowSchema *schema,
                      struct ArrowArray *array)
{
    struct days days = days_of_file(path, calendar, column, 1);
    export_days(&days, schema, array);
}

/* ---- Taking it in ------------------------------------------------------------------------------------------------ */

/* The dates that a date32 array has in a calendar. The array may begin anywhere in its buffers, and have no bits if it has no
 * nulls: so it comes from other libraries. */
static struct dates dates_of_array(const struct ArrowSchema *schema, const struct ArrowArray *array, const qcal_calendar *calendar,
                                   int32_t threads, uint64_t *invalid, double *seconds)
{
    if (strcmp(schema->format, "tdD") != 0)
        die("an array of format \"%s\", not date32", schema->format);

    struct dates dates = {0};
    const int32_t *days = (const int32_t *)array->buffers[1] + array->offset;
    make_room(&dates, array->length > 0 ? (size_t)array->length : 1);
    dates.rows = (size_t)array->length;

    qcal_batch_options how = {0};
    how.size = sizeof how;
    how.epoch_jdn = UNIX_EPOCH;
    how.valid_in = (const uint8_t *)array->buffers[0];
    how.valid_in_offset = (uint64_t)array->offset;
    how.valid_out = dates.valid; /* bits of their own: a day may lie outside of the calendar's range */
    how.threads = threads;
    double began = now();
    qcal_status status = qcal_batch_to_dates(calendar, &how, dates.rows, days, dates.years, dates.months, dates.mdays, invalid);
    *seconds = now() - began;
    if (status != QCAL_OK)
        die("cannot convert: %s", why(status));
    return dates;
}

static bool has_value(const void *valid, size_t row)
{
    return valid == NULL || (((const uint8_t *)valid)[row / 8] >> row % 8 & 1) != 0;
}

static void show_rows(const struct ArrowArray *array, const struct dates *dates, size_t count)
{
    for (size_t i = 0; i < count && i < dates->rows; i++) {
        size_t at = (size_t)array->offset + i;
        if (has_value(array->buffers[0], at))
            printf("%8zu  %10" PRId32, i + 1, ((const int32_t *)array->buffers[1])[at]);
        else
            printf("%8zu  %10s", i + 1, "null");
        if (has_value(dates->valid, i)) {
            unsigned char text[40];
            *put_date(text, dates->years[i], dates->months[i], dates->mdays[i]) = '\0';
            printf("  %s\n", (const char *)text);
        } else {
            printf("  null\n");
        }
    }
}

/* ---- The program ------------------------------------------------------------------------------------------------- */

static const char help[] =
    "usage: arrow_dates [OPTION...] FILE\n"
    "       arrow_dates --make ROWS\n"
    "\n"
    "Reads the dates of one column of a CSV file into an Arrow column of type date32, converts them to another calendar,\n"
    "and says what came of it. What is no date, or does not exist in its calendar, becomes a null.\n"
    "\n"
    "  --from CALENDAR       the calendar of the dates read (gregorian)\n"
    "  --column NAME|NUMBER  the column they are in, by its name or counted from 1 (1)\n"
    "  --to CALENDAR         the calendar wanted (jalali)\n"
    "  --show ROWS           so many rows are shown (5)\n"
    "  --threads COUNT       threads to be used, 0 for one per core (1)\n"
    "  --make ROWS           writes a CSV file to standard output: columns \"row\" and \"date\", years 1900 to 2099, some days\n"
    "                        that do not exist, some empty, some unknown; the same ones each time\n"
    "\n"
    "The exit status is 0 if every cell was empty or a day, 1 if some were not, 2 if the work could not be done.\n";

/* Knows nothing of calendars: any month has 31 days. */
static void make_file(int64_t rows)
{
    uint64_t random = 1;
    use_binary(stdout);
    fputs("row,date\n", stdout);
    for (int64_t i = 1; i <= rows; i++) {
        unsigned char line[48], *put = put_number(line, i, 1);
        *put++ = ',';
        random = random * UINT64_C(6364136223846793005) + 1442695040888963407; /* Knuth's MMIX generator */
        uint32_t number = (uint32_t)(random >> 33);
        if (i % 1009 == 0)
            put = (unsigned char *)memcpy(put, "unknown", 7) + 7;
        else if (i % 97 != 0)
            put = put_date(put, 1900 + (int32_t)(number % 200), (uint8_t)(1 + number / 200 % 12), (uint8_t)(1 + number / 2400 % 31));
        *put++ = '\n';
        fwrite(line, 1, (size_t)(put - line), stdout);
    }
}

static int64_t number_from(const char *option, const char *text)
{
    struct span digits = span_of(text);
    int64_t number;
    if (!take_number(&digits, &number) || digits.at < digits.end || number > INT32_MAX)
        die("%s needs a number, not \"%s\"", option, shown(span_of(text)));
    return number;
}

static double millions_per_second(size_t rows, double seconds)
{
    return seconds > 0 ? (double)rows / 1e6 / seconds : 0;
}

static void close_stdout(void)
{
    if (fflush(stdout) != 0 || ferror(stdout))
        die("cannot write standard output: %s", strerror(errno));
}

int main(int argc, char **argv)
{
    const char *from = "gregorian", *to = "jalali", *column = "1", *path = NULL;
    int64_t shown_rows = 5, threads = 1, make = -1;

    for (int i = 1; i < argc; i++) {
        const char *option = argv[i], *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(option, "--help") == 0) {
            fputs(help, stdout);
            close_stdout();
            return ALL_GOOD;
        }
        if (strncmp(option, "--", 2) != 0) {
            if (path != NULL)
                die("more than one file: %s", shown(span_of(option)));
            path = option;
            continue;
        }
        if (value == NULL)
            die("no such option, or it needs a value: %s (arrow_dates --help for help)", shown(span_of(option)));
        if (strcmp(option, "--from") == 0)
            from = value;
        else if (strcmp(option, "--column") == 0)
            column = value;
        else if (strcmp(option, "--to") == 0)
            to = value;
        else if (strcmp(option, "--show") == 0)
            shown_rows = number_from(option, value);
        else if (strcmp(option, "--threads") == 0)
            threads = number_from(option, value);
        else if (strcmp(option, "--make") == 0)
            make = number_from(option, value);
        else
            die("no such option: %s (arrow_dates --help for help)", shown(span_of(option)));
        i++;
    }
    if (make >= 0) {
        make_file(make);
        close_stdout();
        return ALL_GOOD;
    }
    if (path == NULL)
        die("which file? (arrow_dates --help for help)");

    qcal_calendar *calendar = open_calendar(to);
    struct days days = days_of_file(path, from, column, (int32_t)threads);
    uint64_t no_such_day = days.invalid - days.empty - days.unreadable;
    struct ArrowSchema schema;
    struct ArrowArray array;
    export_days(&days, &schema, &array);

    uint64_t invalid;
    double seconds;
    struct dates dates = dates_of_array(&schema, &array, calendar, (int32_t)threads, &invalid, &seconds);

    printf("rows                %12zu\n", days.rows);
    printf("  empty             %12" PRIu64 "\n", days.empty);
    printf("  not a date        %12" PRIu64 "\n", days.unreadable);
    printf("  no such day       %12" PRIu64 "\n", no_such_day);
    printf("  days              %12" PRIu64 "\n", days.rows - days.invalid);
    printf("  also in %-10s%12" PRIu64 "\n", qcal_calendar_name(calendar), dates.rows - invalid);
    if (shown_rows > 0)
        printf("     row      date32  %s\n", qcal_calendar_name(calendar));
    show_rows(&array, &dates, (size_t)shown_rows);
    complain("%.3f s for the file, %.2f million rows/s; to days %.0f, to dates %.0f million rows/s", days.reading,
             millions_per_second(days.rows, days.reading), millions_per_second(days.rows, days.converting),
             millions_per_second(days.rows, seconds));

    deallocate(dates.years);
    deallocate(dates.months);
    deallocate(dates.mdays);
    deallocate(dates.valid);
    array.release(&array);
    schema.release(&schema);
    qcal_calendar_release(calendar);
    close_stdout();
    return days.invalid == days.empty ? ALL_GOOD : SOME_BAD;
}
