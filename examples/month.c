/*
 * month: a month as a grid, in any calendar and any language, with a second calendar's day beneath each day.
 *
 *     cc -std=c99 -O2 -Iinclude examples/month.c -L target/release -lqcal -o month
 *     month -h
 *     month --calendar hebrew --locale he --year 5787 --month 1
 *
 * Names, digits, the order of words in the title, the first day of the week and the weekend are the locale's. A week is as long as the
 * calendar's own: x-pasaran, which this program defines, has the five market days of Java.
 *
 * From right to left: the program itself puts the first day of the week to the right. Half of the terminals turn text of such scripts
 * around and half do not, and those that do would treat lines of Persian, Arabic and ASCII digits each in another way. So a line goes
 * from left to right for all of them, and where a cell has letters of such a script, invisible marks (U+200E) on either side of it
 * keep it in its place. Only the letters within a word are left to the terminal: one that does not turn them shows all Hebrew backwards.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "qcal.h"
#include "width.h"

#define LEFT_TO_RIGHT_MARK "\xe2\x80\x8e"
#define RIGHT_TO_LEFT_MARK "\xe2\x80\x8f"
#define TEXT 2100     /* more than any pattern can write here: names have at most 256 bytes, patterns 1024 */
#define MOST_DAYS 32  /* of a week */
#define MOST_CELL 400 /* a name and the marks around it */

static const char usage[] =
    "month [OPTION...]: a month as a grid\n"
    "  --calendar NAME      its calendar (Gregorian), such as persian, hebrew, islamic-umalqura, chinese, x-pasaran\n"
    "  --year YEAR          its year, as the calendar writes it (that of today)\n"
    "  --month MONTH        its place in the year, from 1 (that of today)\n"
    "  --locale LOCALE      language and region, such as fa-IR or ar_EG.UTF-8 (LC_ALL, LC_TIME or LANG, as they are set)\n"
    "  --beside NAME|none   the calendar beneath (Gregorian; none for the Gregorian calendar)\n"
    "  --title PATTERN      the pattern of both titles, UTS #35 (the locale's long style without the day)\n"
    "  --width COLUMNS|auto names of weekdays are as long as fits into so many columns (auto: short ones)\n"
    "  --direction ltr|rtl  where the week begins (where the locale's script does)\n"
    "  --no-marks           no invisible marks of direction, for terminals that show them\n"
    "Days of the weekend have a star.\n";

struct options {
    const char *calendar, *locale, *beside, *title;
    bool has_year, has_month, has_direction, right_to_left, marks;
    int32_t year, month;
    int columns; /* 0: auto */
};

struct cell {
    char text[MOST_CELL];
};

/* A calendar with two formatters. */
struct spoken {
    qcal_calendar *calendar;
    qcal_formatter *title, *day;
};

/* Days of a week, from the first one of the locale. */
struct week {
    int32_t length, first, weekend; /* weekend: bit 0 is day 1 */
};

struct line {
    char text[MOST_DAYS * (MOST_CELL + 600)];
    size_t length;
};

static void stop(const char *what) {
    char detail[257] = "";
    size_t length = 0;
    (void)qcal_last_error(detail, sizeof detail, &length);
    fprintf(stderr, "month: %s: %s\n", what, detail);
    exit(1);
}

static void misused(const char *what, const char *value) {
    fprintf(stderr, "month: %s %s; month -h tells more\n", what, value);
    exit(2);
}

/* The Gregorian calendar with the market days of Java for a week: any day of the seven-day week meets any of the five. */
static void register_pasaran(void) {
    static const uint16_t month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const char *const months[] = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                         "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
    static const char *const days[] = {"Pahing", "Pon", "Wage", "Kliwon", "Legi"};
    const char *name = "x-pasaran";
    uint8_t leap_bits[50] = {0};
    qcal_rule rule;
    for (unsigned year = 0; year < 400; year += 4) {
        if (year % 100 != 0 || year == 0) leap_bits[year / 8] = (uint8_t)(leap_bits[year / 8] | 1u << year % 8);
    }
    memset(&rule, 0, sizeof rule);
    rule.size = sizeof rule;
    rule.flags = QCAL_SOLAR | QCAL_PROLEPTIC | QCAL_YEAR_ZERO;
    rule.epoch_jdn = 1721426; /* 1 January 1, a Pahing as 17 August 1945 was a Legi */
    rule.days_per_week = 5;
    rule.weekday_names = days;
    rule.weekday_name_count = 5;
    rule.month_names = months;
    rule.month_name_count = 12;
    rule.month_count = 12;
    rule.month_days = month_days;
    rule.leap_rule = QCAL_LEAP_BITS;
    rule.leap_cycle = 400;
    rule.leap_bits = leap_bits;
    rule.leap_month = 2;
    rule.leap_days = 1;
    if (qcal_registry_register_rule(NULL, &name, 1, &rule, NULL) != QCAL_OK) stop(name);
}

static int32_t number_of(const char *option, const char *value) {
    char *end = NULL;
    long number = strtol(value, &end, 10);
    if (end == value || *end != '\0' || number > INT32_MAX || number < INT32_MIN) misused(option, value);
    return (int32_t)number;
}

static struct options options_of(int argc, char **argv) {
    static const char *const variables[] = {"LC_ALL", "LC_TIME", "LANG"};
    struct options options;
    memset(&options, 0, sizeof options);
    options.calendar = "Gregorian";
    options.marks = true;
    for (int i = 2; i >= 0; i--) {
        const char *value = getenv(variables[i]);
        if (value != NULL && *value != '\0') options.locale = value;
    }
    for (int i = 1; i < argc; i++) {
        const char *option = argv[i], *value = argv[i + 1];
        if (strcmp(option, "-h") == 0 || strcmp(option, "--help") == 0) {
            fputs(usage, stdout);
            exit(0);
        }
        if (strcmp(option, "--no-marks") == 0) {
            options.marks = false;
            continue;
        }
        i++;
        if (strncmp(option, "--", 2) != 0) misused("this is no option:", option);
        if (value == NULL) misused("something has to follow", option);
        if (strcmp(option, "--calendar") == 0) {
            options.calendar = value;
        } else if (strcmp(option, "--locale") == 0) {
            options.locale = value;
        } else if (strcmp(option, "--beside") == 0) {
            options.beside = value;
        } else if (strcmp(option, "--title") == 0) {
            options.title = value;
        } else if (strcmp(option, "--year") == 0) {
            options.has_year = true;
            options.year = number_of("--year has to be a number, not", value);
        } else if (strcmp(option, "--month") == 0) {
            options.has_month = true;
            options.month = number_of("--month has to be a number, not", value);
        } else if (strcmp(option, "--width") == 0) {
            options.columns = strcmp(value, "auto") == 0 ? 0 : number_of("--width has to be a number or auto, not", value);
        } else if (strcmp(option, "--direction") == 0) {
            options.has_direction = true;
            options.right_to_left = strcmp(value, "rtl") == 0;
            if (!options.right_to_left && strcmp(value, "ltr") != 0) misused("--direction has to be ltr or rtl, not", value);
        } else {
            misused("there is no option", option);
        }
    }
    return options;
}

/*
 * The pattern of a month: that of the long style without the day. What stands between the day and the field behind it goes with the day, and so
 * does what stands before the day where it comes first; the month gets the form that it has alone. CLDR has patterns for this
 * purpose, which are better in a few languages; --title takes those.
 */
static void month_pattern(const struct qcal_calendar *cal, const char *locale, char pattern[TEXT]) {
    char source[TEXT];
    size_t length = 0, at = 0, end = 0;
    bool after_day = false, any = false;
    qcal_formatter *fmt = NULL;
    if (qcal_formatter_open_style(cal, locale, QCAL_STYLE_LONG, NULL, &fmt) != QCAL_OK ||
        qcal_formatter_pattern(fmt, source, sizeof source, &length) != QCAL_OK) {
        stop(locale == NULL ? "root" : locale);
    }
    qcal_formatter_release(fmt);
    while (at < length) {
        size_t start = at, run = 1;
        char letter = source[at];
        bool is_field = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (is_field) {
            while (source[at + run] == letter) run++;
        } else if (letter == '\'') { /* a quoted text, or one of several that stand side by side */
            while (source[at + run] != '\'') run++;
            run++;
        }
        at += run;
        if (is_field && (letter == 'd' || letter == 'E')) {
            after_day = true;
            if (!any) end = 0;
            continue;
        }
        if (is_field) {
            after_day = false;
            any = true;
        }
        if (after_day) continue;
        for (; start < at; start++) pattern[end++] = is_field && letter == 'M' ? 'L' : source[start];
    }
    if (after_day) { /* it came last */
        while (end > 0 && strchr(" -,/", pattern[end - 1]) != NULL) end--;
    }
    pattern[end] = '\0';
}

static void open_spoken(struct spoken *spoken, const char *name, const struct options *options) {
    char pattern[TEXT] = "";
    if (qcal_calendar_open(name, &spoken->calendar) != QCAL_OK) stop(name);
    if (options->title == NULL) month_pattern(spoken->calendar, options->locale, pattern);
    if (qcal_formatter_open(spoken->calendar, options->locale, options->title ? options->title : pattern, NULL,
                            &spoken->title) != QCAL_OK ||
        qcal_formatter_open(spoken->calendar, options->locale, "d", NULL, &spoken->day) != QCAL_OK) {
        stop(name);
    }
}

static void close_spoken(struct spoken *spoken) {
    qcal_formatter_release(spoken->title);
    qcal_formatter_release(spoken->day);
    qcal_calendar_release(spoken->calendar);
}

/* Today is the machine's local date. */
static int64_t today(void) {
    time_t now = time(NULL);
    const struct tm *local = localtime(&now);
    qcal_calendar *gregorian = NULL;
    int64_t jdn = 0;
    if (local == NULL || qcal_calendar_open("Gregorian", &gregorian) != QCAL_OK ||
        qcal_date_to_jdn(gregorian, local->tm_year + 1900, local->tm_mon + 1, local->tm_mday, &jdn) != QCAL_OK) {
        stop("today");
    }
    return jdn;
}

static void put(struct line *line, const char *text) {
    size_t length = strlen(text);
    if (line->length + length >= sizeof line->text) return; /* 32 cells of the greatest size fit */
    memcpy(line->text + line->length, text, length + 1);
    line->length += length;
}

static void put_blanks(struct line *line, int count) {
    for (; count > 0; count--) put(line, " ");
}

static void print(struct line *line) {
    while (line->length > 0 && line->text[line->length - 1] == ' ') line->length--;
    line->text[line->length] = '\0';
    puts(line->text);
    line->length = 0;
}

/* A cell: filled up on the side where its line begins, the star on the other one. Cells come in the order in which they are seen. */
static void put_cell(struct line *line, const struct options *options, const char *text, int width, bool star) {
    const char *mark = options->marks && has_right_to_left(text) ? LEFT_TO_RIGHT_MARK : "";
    if (!options->right_to_left) put_blanks(line, width - width_of(text));
    if (options->right_to_left) put(line, star ? "*" : " ");
    put(line, mark);
    put(line, text);
    put(line, mark);
    if (!options->right_to_left) put(line, star ? "*" : " ");
    if (options->right_to_left) put_blanks(line, width - width_of(text));
}

/* One row of the grid. NULL for what is empty. */
static void print_row(const struct options *options, const struct week *week, int width, const struct cell *const cells[],
                      bool stars) {
    static struct line line;
    for (int32_t place = 0; place < week->length; place++) {
        int32_t column = options->right_to_left ? week->length - 1 - place : place;
        int32_t day = (week->first - 1 + column) % week->length;
        const struct cell *cell = cells[column];
        if (place > 0) put(&line, " ");
        put_cell(&line, options, cell == NULL ? "" : cell->text, width,
                 stars && cell != NULL && (week->weekend >> day & 1) != 0);
    }
    print(&line);
}

/* A title stands where lines begin. Within it the language's own direction holds. */
static void print_title(const struct options *options, const char *text, int width) {
    static struct line line;
    bool turned = options->marks && has_right_to_left(text);
    if (turned) put(&line, LEFT_TO_RIGHT_MARK);
    if (options->right_to_left) put_blanks(&line, width - width_of(text));
    if (turned && options->right_to_left) put(&line, RIGHT_TO_LEFT_MARK);
    put(&line, text);
    if (turned && options->right_to_left) put(&line, RIGHT_TO_LEFT_MARK);
    print(&line);
}

static void fill_headings(struct cell headings[], const struct spoken *spoken, const struct week *week, const char *locale,
                          int32_t width) {
    for (int32_t column = 0; column < week->length; column++) {
        size_t length = 0;
        int32_t day = (week->first - 1 + column) % week->length + 1;
        if (qcal_weekday_name(spoken->calendar, locale, day, width, QCAL_STANDALONE, headings[column].text, MOST_CELL,
                              &length) != QCAL_OK) {
            stop("names of weekdays");
        }
    }
}

static int widest(const struct cell cells[], int32_t count) {
    int width = 0;
    for (int32_t i = 0; i < count; i++) {
        if (width_of(cells[i].text) > width) width = width_of(cells[i].text);
    }
    return width;
}

/* The titles of the second calendar: of the months of the first and the last day that it has. */
static void print_second_title(const struct options *options, const struct spoken *beside, int64_t first, int64_t last,
                               int width) {
    char from[TEXT] = "", to[TEXT] = "", both[2 * TEXT + 10];
    size_t length = 0;
    while (first < last && qcal_formatter_format(beside->title, first, NULL, from, TEXT, &length) != QCAL_OK) first++;
    while (last > first && qcal_formatter_format(beside->title, last, NULL, to, TEXT, &length) != QCAL_OK) last--;
    snprintf(both, sizeof both, "%s%s%s", from, strcmp(from, to) == 0 ? "" : " \xe2\x80\x93 ", strcmp(from, to) == 0 ? "" : to);
    print_title(options, both, width);
}

static void print_month(struct options *options, const struct spoken *main, const struct spoken *beside,
                        const struct week *week, qcal_date date) {
    static const int32_t forms[] = {QCAL_WIDE, QCAL_ABBREVIATED, QCAL_SHORT, QCAL_NARROW};
    struct cell headings[MOST_DAYS];
    struct cell *days, *second;
    const struct cell *row[MOST_DAYS] = {NULL}, *row_beneath[MOST_DAYS] = {NULL};
    char title[TEXT];
    size_t length = 0;
    int64_t first = 0;
    int32_t count = 0, column = 0;
    int numbers, cell_width, width;
    if (qcal_date_to_jdn(main->calendar, date.year, date.month, 1, &first) != QCAL_OK ||
        qcal_days_in_month(main->calendar, date.year, date.month, &count) != QCAL_OK ||
        qcal_day_of_week(main->calendar, first, &column) != QCAL_OK ||
        qcal_formatter_format(main->title, first, NULL, title, sizeof title, &length) != QCAL_OK) {
        stop("this month");
    }
    days = calloc((size_t)count * 2, sizeof *days);
    if (days == NULL) {
        fputs("month: no memory\n", stderr);
        exit(1);
    }
    second = days + count;
    for (int32_t i = 0; i < count; i++) {
        if (qcal_formatter_format(main->day, first + i, NULL, days[i].text, MOST_CELL, &length) != QCAL_OK) stop("a day");
        /* A calendar that does not reach so far leaves its places empty. */
        if (beside != NULL) (void)qcal_formatter_format(beside->day, first + i, NULL, second[i].text, MOST_CELL, &length);
    }
    numbers = widest(days, 2 * count);
    for (int form = options->columns == 0 ? 2 : 0; form < 4; form++) {
        fill_headings(headings, main, week, options->locale, forms[form]);
        cell_width = widest(headings, week->length);
        if (cell_width < numbers) cell_width = numbers;
        width = week->length * (cell_width + 2) - 1;
        if (options->columns == 0 || width <= options->columns) break;
    }
    if (!options->has_direction) options->right_to_left = has_right_to_left(headings[0].text);

    print_title(options, title, width);
    if (beside != NULL) print_second_title(options, beside, first, first + count - 1, width);
    for (int32_t i = 0; i < week->length; i++) row[i] = &headings[i];
    print_row(options, week, cell_width, row, true);
    memset(row, 0, sizeof row);
    column = (column - week->first + week->length) % week->length;
    for (int32_t i = 0; i < count; i++) {
        row[column] = &days[i];
        row_beneath[column] = &second[i];
        column++;
        if (column < week->length && i + 1 < count) continue;
        print_row(options, week, cell_width, row, true);
        if (beside != NULL) {
            print_row(options, week, cell_width, row_beneath, false);
            if (i + 1 < count) putchar('\n');
        }
        memset(row, 0, sizeof row);
        memset(row_beneath, 0, sizeof row_beneath);
        column = 0;
    }
    free(days);
}

/* The locale's week, where the calendar's is one of seven days. */
static struct week week_of(const qcal_calendar *cal, const char *locale) {
    qcal_properties properties;
    int32_t first = 1, least = 0, weekend = 0;
    struct week week = {7, 1, 0};
    memset(&properties, 0, sizeof properties);
    properties.size = sizeof properties;
    if (qcal_calendar_properties(cal, &properties) != QCAL_OK) stop("calendar");
    week.length = properties.days_per_week;
    if (week.length != 7) return week;
    if (qcal_locale_week(locale, &first, &least, &weekend) != QCAL_OK) stop(locale);
    week.first = first;
    week.weekend = weekend;
    return week;
}

int main(int argc, char **argv) {
    struct options options = options_of(argc, argv);
    struct spoken spoken = {NULL, NULL, NULL}, beside = {NULL, NULL, NULL};
    struct week week;
    int32_t system = -1;
    qcal_date date = {0, 0, 0};
    register_pasaran();
    open_spoken(&spoken, options.calendar, &options);
    if (options.beside == NULL) {
        (void)qcal_calendar_system(spoken.calendar, &system);
        options.beside = system == QCAL_SYSTEM_GREGORIAN ? "none" : "Gregorian";
    }
    if (strcmp(options.beside, "none") != 0) open_spoken(&beside, options.beside, &options);
    week = week_of(spoken.calendar, options.locale);
    if (!options.has_year || !options.has_month) {
        if (qcal_jdn_to_date(spoken.calendar, today(), &date) != QCAL_OK) stop("today");
    }
    if (options.has_year) date.year = options.year;
    if (options.has_month) date.month = options.month;
    print_month(&options, &spoken, beside.calendar == NULL ? NULL : &beside, &week, date);
    close_spoken(&beside);
    close_spoken(&spoken);
    return 0;
}
