/**
 * @file
 * qcal: calendars for C and C++. This file is generated from src/ffi/ (cbindgen.toml); do not edit it.
 *
 * The rules that hold for every function, unless its own comment says otherwise:
 *
 * - Days are Julian Day numbers of the civil day: 2000-01-01 Gregorian is 2451545. Months are ordinals in their year, from 1.
 * - A function that can fail returns a qcal_status: QCAL_OK is 0, every error is positive. On success its out parameters are fully
 *   written, on failure they are untouched, and qcal_last_error() has the details.
 * - Every pointer is required unless it is said to be optional: NULL is QCAL_ERR_NULL. Functions that return something else than
 *   a status give NULL, 0 or false for NULL.
 * - Handles are opaque. A live handle of another kind is QCAL_ERR_BAD_HANDLE; a freed one, or a pointer to anything else, is
 *   undefined behaviour. A handle passed to a call stays referenced by the caller until the call returns.
 * - Any function may be called from any thread at any time, in static constructors and destructors, at exit and after fork.
 * - A function that has to ask a user-defined calendar made of callbacks is QCAL_ERR_BACKEND where that calendar fails or contradicts
 *   itself.
 * - Text is UTF-8. Names going in end with a NUL. Text going out follows one rule, (buf, cap, len): it is always terminated when
 *   cap > 0 and never cut inside a character, *len is the full length without the NUL, too small a buffer is
 *   QCAL_ERR_BUFFER_TOO_SMALL, and NULL with 0 measures.
 * - Structs with a `size` may grow in later versions: set it to sizeof the struct before each call.
 */


#ifndef QCAL_H
#define QCAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Version of the header as text. */
#define QCAL_VERSION "0.1.0"

/** No calendar has this id; it stands for "some user-defined calendar" where ids are mapped to QCalendar::System. */
#define QCAL_SYSTEM_USER (-1)

/** For the length of a text that comes in: it ends with a NUL. */
#define QCAL_NUL_TERMINATED SIZE_MAX


/**
 * Major version of the header.
 */
#define QCAL_VERSION_MAJOR 0

/**
 * Minor version of the header.
 */
#define QCAL_VERSION_MINOR 1

/**
 * Patch version of the header.
 */
#define QCAL_VERSION_PATCH 0

/**
 * Version of the binary interface: raised when a program built with an older header could go wrong with a newer library.
 */
#define QCAL_ABI_VERSION 0

/**
 * The year follows the sun alone (qcal_properties.flags).
 */
#define QCAL_SOLAR 1u

/**
 * The year follows the moon alone (qcal_properties.flags).
 */
#define QCAL_LUNAR 2u

/**
 * The months follow the moon and leap months hold the year to the sun (qcal_properties.flags).
 */
#define QCAL_LUNISOLAR 4u

/**
 * The rule is extended to the time before its introduction (qcal_properties.flags).
 */
#define QCAL_PROLEPTIC 8u

/**
 * Years are counted through zero: the year before 1 is 0, not -1, if the range goes back so far (qcal_properties.flags).
 */
#define QCAL_YEAR_ZERO 16u

/**
 * A calendar registered by a program (qcal_properties.flags).
 */
#define QCAL_USER_DEFINED 32u

/**
 * The year is a leap year (qcal_fields.flags).
 */
#define QCAL_LEAP_YEAR 1u

/**
 * The month is a leap month (qcal_fields.flags).
 */
#define QCAL_LEAP_MONTH 2u

/**
 * The authority that decides this calendar has published the date (qcal_fields.flags).
 */
#define QCAL_OFFICIAL 4u

/**
 * An authority decides this calendar and has not published the date: it is computed (qcal_fields.flags). Calendars that are
 * their own rule, such as the Gregorian, have neither flag.
 */
#define QCAL_COMPUTED 8u

/**
 * The computation is too close to call, and the date may turn out a day or a month off (qcal_fields.flags).
 */
#define QCAL_UNCERTAIN 16u

/**
 * Bytes of qcal_fields.era_code, its closing NUL included.
 */
#define QCAL_ERA_CODE_SIZE 24

/**
 * Bytes of qcal_fields.month_code, its closing NUL included.
 */
#define QCAL_MONTH_CODE_SIZE 8

/**
 * A day or month that the new month or year lacks becomes the nearest that exists (overflow).
 */
#define QCAL_CONSTRAIN 0

/**
 * A day or month that the new month or year lacks is QCAL_ERR_INVALID_DATE (overflow).
 */
#define QCAL_REJECT 1

/**
 * Days only (largest_unit).
 */
#define QCAL_DAYS 1

/**
 * Weeks and days (largest_unit).
 */
#define QCAL_WEEKS 2

/**
 * Months and days (largest_unit).
 */
#define QCAL_MONTHS 3

/**
 * Years, months and days (largest_unit).
 */
#define QCAL_YEARS 4

/**
 * The level that the environment variable QCAL_LEVEL names (scalar, portable, avx2, avx512, neon), else the best that the machine
 * has (level).
 */
#define QCAL_LEVEL_BEST 0

/**
 * Row by row (level).
 */
#define QCAL_LEVEL_SCALAR 1

/**
 * Many rows at a time, in instructions that every machine of the kind has (level).
 */
#define QCAL_LEVEL_PORTABLE 2

/**
 * AVX2 (level).
 */
#define QCAL_LEVEL_AVX2 3

/**
 * AVX-512 (level).
 */
#define QCAL_LEVEL_AVX512 4

/**
 * NEON (level).
 */
#define QCAL_LEVEL_NEON 5

/**
 * A calendar was registered (event of a qcal_log_fn).
 */
#define QCAL_LOG_REGISTERED 1

/**
 * A calendar was not registered (event of a qcal_log_fn).
 */
#define QCAL_LOG_REFUSED 2

/**
 * A calendar was unregistered (event of a qcal_log_fn).
 */
#define QCAL_LOG_UNREGISTERED 3

/**
 * A user-defined calendar failed or contradicted itself (event of a qcal_log_fn).
 */
#define QCAL_LOG_FAULT 4

/**
 * The callbacks always give the same answers (qcal_backend.flags): they are asked once for the years of the window, and dates of
 * these years are converted by a table from then on.
 */
#define QCAL_PURE 64u

/**
 * No year is a leap year (qcal_rule.leap_rule).
 */
#define QCAL_LEAP_NONE 0

/**
 * Year a is a leap year if (leap_mul * a + leap_add) mod leap_cycle < leap_below (qcal_rule.leap_rule).
 */
#define QCAL_LEAP_TEST 1

/**
 * Year a is a leap year if bit (a mod leap_cycle) of leap_bits is set (qcal_rule.leap_rule).
 */
#define QCAL_LEAP_BITS 2

/**
 * Added to QCAL_LEAP_TEST or QCAL_LEAP_BITS: leap years have a month more (qcal_rule.leap_rule).
 */
#define QCAL_LEAP_INTERCALARY 4

/**
 * For the Japanese calendar: dates are of the era meiji only from 1873-01-01 (Meiji 6), the first day of the Gregorian calendar in
 * Japan, and of ce before it, as in Temporal; without it meiji begins on 1868-10-23 (qcal_calendar_options.flags).
 */
#define QCAL_JAPANESE_MEIJI_1873 1u

/**
 * The name in full: "September" (width).
 */
#define QCAL_WIDE 0

/**
 * The name shortened: "Sep" (width).
 */
#define QCAL_ABBREVIATED 1

/**
 * One or two letters, not always different from each other: "S" (width).
 */
#define QCAL_NARROW 2

/**
 * Of days of the week, between abbreviated and narrow: "Tu"; elsewhere as QCAL_ABBREVIATED (width).
 */
#define QCAL_SHORT 3

/**
 * The form within a date, in some languages the genitive (context).
 */
#define QCAL_IN_DATE 0

/**
 * The form that stands alone, such as above the page of a month (context).
 */
#define QCAL_STANDALONE 1

/**
 * With the day of the week (style).
 */
#define QCAL_STYLE_FULL 0

/**
 * With the month's name (style).
 */
#define QCAL_STYLE_LONG 1

/**
 * Mostly with the month's name abbreviated (style).
 */
#define QCAL_STYLE_MEDIUM 2

/**
 * Mostly in numbers (style).
 */
#define QCAL_STYLE_SHORT 3

/**
 * Patterns are the fields of UTS #35: G y Y u U r Q q M L w W d D F g E e c, and of the time H h K k m s S a b B x X Z
 * O z (qcal_text_options.pattern_language).
 */
#define QCAL_PATTERN_UTS35 0

/**
 * Patterns are the tokens of QDateTime::toString(): d M y h H m s z AP ap t (qcal_text_options.pattern_language).
 */
#define QCAL_PATTERN_LEGACY 1

/**
 * Numbers in the digits of the locale (qcal_text_options.digits).
 */
#define QCAL_DIGITS_LOCALE 0

/**
 * Numbers in the digits 0 to 9 of ASCII (qcal_text_options.digits).
 */
#define QCAL_DIGITS_ASCII 1

/**
 * two_digit_window_start is meant, also where it is 0 (qcal_text_options.flags).
 */
#define QCAL_WINDOW_SET 1u

/**
 * utc_offset is known (qcal_time.flags).
 */
#define QCAL_TIME_OFFSET 1u

/**
 * The time is UTC, and how far the local time is from it is not known: "Z" in RFC 9557 (qcal_time.flags, beside QCAL_TIME_OFFSET with a
 * utc_offset of 0).
 */
#define QCAL_TIME_UTC 2u

/**
 * No time at all: everything else is 0 (qcal_time.flags). Going in, as if there were no struct.
 */
#define QCAL_TIME_NONE 4u

/**
 * A calendar, opened by name or id, or registered. Shared and immutable: qcal_calendar_retain() and qcal_calendar_release() count its
 * owners; built-in calendars are never freed and need no counting.
 */
typedef struct qcal_calendar qcal_calendar;

/**
 * A calendar, a locale and a pattern, ready to write dates and to read them: qcal_formatter_open(). Shared and immutable;
 * qcal_formatter_retain() and qcal_formatter_release() count its owners.
 */
typedef struct qcal_formatter qcal_formatter;

/**
 * A list of names, as it was when it was asked for. Owned by the caller: qcal_names_destroy().
 */
typedef struct qcal_names qcal_names;

/**
 * A registry of user-defined calendars. Built-in calendars are in every registry and are looked up first. Shared:
 * qcal_registry_retain() and qcal_registry_release() count its owners. Where a registry is asked for, NULL means the one that the
 * whole process has.
 */
typedef struct qcal_registry qcal_registry;

/**
 * What a function answers: `QCAL_OK` or one of the `QCAL_ERR_` numbers, which are positive and never change their meaning.
 */
typedef int32_t qcal_status;

/**
 * The id of a calendar: a number for ever, safe to store. Two handles are of the same calendar when their ids are equal.
 */
typedef int32_t qcal_system;

/**
 * What holds for a calendar as a whole. Set `size` to sizeof(qcal_properties) before the call.
 */
typedef struct qcal_properties {
    /**
     * sizeof(qcal_properties), set by the caller and left as it is.
     */
    uint32_t size;
    /**
     * QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR, QCAL_PROLEPTIC, QCAL_YEAR_ZERO, QCAL_USER_DEFINED.
     */
    uint32_t flags;
    /**
     * Days of the week.
     */
    int32_t days_per_week;
    /**
     * Days of the shortest month; of a calendar made of callbacks, the shortest in its window.
     */
    int32_t min_days_in_month;
    /**
     * Days of the longest month; of a calendar made of callbacks, the longest in its window.
     */
    int32_t max_days_in_month;
    /**
     * Months of the longest year; of a calendar made of callbacks, the longest in its window.
     */
    int32_t max_months_in_year;
    /**
     * The first year of the range.
     */
    int32_t first_year;
    /**
     * The last year of the range.
     */
    int32_t last_year;
    /**
     * The first day of the range.
     */
    int64_t first_jdn;
    /**
     * The last day of the range.
     */
    int64_t last_jdn;
    /**
     * The first day of year 1, even where the range of a built-in calendar begins later; of a calendar made of callbacks whose range
     * has no year 1, the first day of the range.
     */
    int64_t epoch_jdn;
} qcal_properties;

/**
 * A date of some calendar. This struct never changes.
 */
typedef struct qcal_date {
    /**
     * The year as its calendar numbers it.
     */
    int32_t year;
    /**
     * The ordinal month in the year, from 1: a leap month has a number of its own and moves the later ones up.
     */
    int32_t month;
    /**
     * The day in the month, from 1.
     */
    int32_t day;
} qcal_date;

/**
 * Everything about one day in one calendar. Set `size` to sizeof(qcal_fields) before the call.
 */
typedef struct qcal_fields {
    /**
     * sizeof(qcal_fields), set by the caller and left as it is.
     */
    uint32_t size;
    /**
     * QCAL_LEAP_YEAR, QCAL_LEAP_MONTH, QCAL_OFFICIAL, QCAL_COMPUTED, QCAL_UNCERTAIN.
     */
    uint32_t flags;
    /**
     * The year as the calendar numbers it.
     */
    int32_t year;
    /**
     * The ordinal month in the year, from 1.
     */
    int32_t month;
    /**
     * The day in the month, from 1.
     */
    int32_t day;
    /**
     * The year in a count without a gap: 0 is the year before 1, also where the calendar writes it -1.
     */
    int32_t continuous_year;
    /**
     * The year in its era; the continuous year where era_code is empty.
     */
    int32_t year_of_era;
    /**
     * The number of the cycle of years, such as the 60 years of the Chinese calendar or the 19 of the Hebrew one; 0 or negative
     * before the first. 0 where the calendar has none, and year_of_cycle is 0.
     */
    int32_t cycle;
    /**
     * The year in its cycle, from 1; 0 where the calendar has none.
     */
    int32_t year_of_cycle;
    /**
     * The day in the year, from 1.
     */
    int32_t day_of_year;
    /**
     * The day of the week: 1 Monday to 7 Sunday.
     */
    int32_t day_of_week;
    /**
     * The week in week_year, from 1; weeks begin on Monday, and the first has at least four days, more than half, in the
     * calendar's own year. 0 at the ends of the range, where the week belongs to a year outside it.
     */
    int32_t week_of_year;
    /**
     * The year that the week belongs to; 0 together with week_of_year.
     */
    int32_t week_year;
    /**
     * Days of the month.
     */
    int32_t days_in_month;
    /**
     * Days of the year.
     */
    int32_t days_in_year;
    /**
     * Months of the year.
     */
    int32_t months_in_year;
    /**
     * CLDR's code of the era, NUL-terminated; empty where the calendar has no eras, and in the first year of the range or the first
     * two, where these are years of an era counted backward that are no int32_t, 2147483648 and 2147483649.
     */
    char era_code[QCAL_ERA_CODE_SIZE];
    /**
     * The code of the month, NUL-terminated: "M05", or "M05L" for the leap month after it.
     */
    char month_code[QCAL_MONTH_CODE_SIZE];
} qcal_fields;

/**
 * A span of time in the units of a calendar. Each part may have either sign. This struct never changes.
 */
typedef struct qcal_duration {
    /**
     * Years.
     */
    int64_t years;
    /**
     * Months.
     */
    int64_t months;
    /**
     * Weeks.
     */
    int64_t weeks;
    /**
     * Days.
     */
    int64_t days;
} qcal_duration;

/**
 * How columns are to be gone through. Set everything to zero, then `size` to sizeof(qcal_batch_options), then what is needed.
 *
 * Bits are as in Arrow: row i is bit (offset + i) mod 8, from the low end, of byte (offset + i) / 8; 1 where the row has a value.
 */
typedef struct qcal_batch_options {
    /**
     * sizeof(qcal_batch_options).
     */
    uint32_t size;
    /**
     * 0.
     */
    uint32_t flags;
    /**
     * The Julian Day number of day 0: 2440588 where days are Unix days, as in Arrow's date32; 0 where they are Julian Day numbers.
     */
    int64_t epoch_jdn;
    /**
     * Which rows have a value; the others are null. NULL: all have one.
     */
    const uint8_t *valid_in;
    /**
     * The bit of the first row in valid_in.
     */
    uint64_t valid_in_offset;
    /**
     * Receives which rows have a value afterwards; bits of other rows stay as they are, though their bytes are written where they
     * share one. NULL: not asked. May be valid_in with the same offset.
     */
    uint8_t *valid_out;
    /**
     * The bit of the first row in valid_out.
     */
    uint64_t valid_out_offset;
    /**
     * Threads to be used at most, the caller's among them: 0 for one per core, 1 for the caller's alone. A column is split
     * where it has some ten thousands of rows for each; more than 64 are not used; where one cannot start, others do its work. A calendar
     * whose callbacks are asked each time is never split, and the callbacks of any other may be asked by these threads.
     */
    int32_t threads;
    /**
     * QCAL_LEVEL_BEST, or a level to be used at best.
     */
    int32_t level;
} qcal_batch_options;

/**
 * Is told what happens in a registry: qcal_registry_set_log(). The text is one line in English of at most 511 bytes, UTF-8, in
 * which control characters, quotes and backslashes of names are escaped; it lives until the function returns.
 *
 * The function is called in the thread in which the event happens, never under a lock, perhaps in several threads at once. It may
 * call any function of qcal. It must not let an exception or a longjmp out.
 */
typedef void (*qcal_log_fn)(void *user_data, int32_t event, const char *text);

/**
 * How a calendar is to be opened, for qcal_registry_open_options(). Set everything to zero, then `size` to
 * sizeof(qcal_calendar_options), then what is needed.
 */
typedef struct qcal_calendar_options {
    /**
     * sizeof(qcal_calendar_options).
     */
    uint32_t size;
    /**
     * QCAL_JAPANESE_MEIJI_1873, or 0.
     */
    uint32_t flags;
} qcal_calendar_options;

/**
 * A calendar made of callbacks, for qcal_registry_register(). Set everything to zero, then `size` to sizeof(qcal_backend), then
 * what is needed: months_in_year, days_in_month, and either year_start or both date_to_jdn and jdn_to_date.
 *
 * A callback writes its answer to its last argument and returns QCAL_OK, or returns an error. It is asked only about years from
 * first_year to last_year, months that the year has and days that the month has, so it need not check its arguments. Every answer
 * is checked: 1 to 32 months of 1 to 400 days; a year as long as its months together and as the distance to the next one; days
 * that rise with the years, within 2^41 of day 0; conversions that are the inverse of each other and agree with the months. A
 * fault is QCAL_ERR_BACKEND with a detail text for the caller and for the log. What cannot be found out is a calendar that is
 * consistently wrong, or one that changes its answers between two questions.
 *
 * Ownership: everything is copied but user_data, which `destroy` takes back.
 * Threads: callbacks and `destroy` are called in any thread, callbacks in several at once, never under a lock of this library.
 * They may call any function of qcal, even release or unregister their own calendar: `destroy` then runs after the outermost call
 * has left it, and no handle to the calendar is left for it to use. Where several threads use a registry it may be one that was
 * only opening a calendar or listing names that runs `destroy` of another calendar: whoever does so under a lock of its own must
 * not take that lock in `destroy`. Neither may let an exception or a longjmp out.
 */
typedef struct qcal_backend {
    /**
     * sizeof(qcal_backend).
     */
    uint32_t size;
    /**
     * QCAL_PURE; QCAL_SOLAR, QCAL_LUNAR or QCAL_LUNISOLAR or none of them; QCAL_PROLEPTIC; QCAL_YEAR_ZERO.
     */
    uint32_t flags;
    /**
     * Optional. Called exactly once with user_data, when the calendar is in no registry and nobody has it open, or when
     * registering it failed. Code that may be unloaded afterwards has to wait until it has returned: a `destroy` that tells
     * somebody so is still running.
     */
    void (*destroy)(void *user_data);
    /**
     * How many months a year has.
     */
    qcal_status (*months_in_year)(void *user_data, int32_t year, int32_t *months);
    /**
     * How many days a month has.
     */
    qcal_status (*days_in_month)(void *user_data, int32_t year, int32_t month, int32_t *days);
    /**
     * The Julian Day number of the first day of a year.
     */
    qcal_status (*year_start)(void *user_data, int32_t year, int64_t *jdn);
    /**
     * The Julian Day number of a date.
     */
    qcal_status (*date_to_jdn)(void *user_data, int32_t year, int32_t month, int32_t day, int64_t *jdn);
    /**
     * The date of a Julian Day number.
     */
    qcal_status (*jdn_to_date)(void *user_data, int64_t jdn, struct qcal_date *date);
    /**
     * Optional: 1 for a leap year, else 0. Without it a year is a leap year if it has more months than the shortest year of the
     * window, or more days where all have as many months.
     */
    qcal_status (*is_leap_year)(void *user_data, int32_t year, int32_t *flag);
    /**
     * Optional: how many months lie between a month of your choice and the start of a year. It makes adding many months fast
     * outside of the window where years differ in their number of months; without it years are walked, 10,000 at most. Each answer is
     * checked against that for the next year only.
     */
    qcal_status (*months_before_year)(void *user_data, int32_t year, int64_t *months);
    /**
     * Optional: month_name_count names of months in order.
     */
    const char *const *month_names;
    /**
     * Optional: weekday_name_count names of days of the week in order.
     */
    const char *const *weekday_names;
    /**
     * How many names month_names has: 0, or at least the months of the longest year of the window; at most 32.
     */
    uint32_t month_name_count;
    /**
     * How many names weekday_names has: 0, or the days of the week.
     */
    uint32_t weekday_name_count;
    /**
     * Days of the week, 1 to 32; 0 means 7.
     */
    int32_t days_per_week;
    /**
     * The first year that exists. first_year and last_year both 0: 1 to 9999, with QCAL_PROLEPTIC -9999 to 9999.
     */
    int32_t first_year;
    /**
     * The last year that exists.
     */
    int32_t last_year;
    /**
     * The first year of the window, the years that are asked for at registration. window_first_year and window_last_year both 0:
     * the years from Gregorian 1900 to 2100, or as many nearest to them as exist, 20,000 at most.
     */
    int32_t window_first_year;
    /**
     * The last year of the window, which has at most 20,000 years.
     */
    int32_t window_last_year;
    /**
     * 0.
     */
    int32_t reserved;
    /**
     * Optional: the name of a month, for texts. locale is that of the call, "und" for the root locale; width and context are the
     * QCAL_WIDE ... and QCAL_IN_DATE ... of the call. Writes the name into buf, UTF-8, at most cap - 1 bytes with no NUL needed, and
     * its length to len; cap is 256. Where it answers QCAL_ERR_NOT_FOUND or QCAL_ERR_UNSUPPORTED, the month is called as in
     * month_names, else by its number. A name that is empty, too long or not UTF-8 is a fault, as is any other error. Never called
     * at registration.
     */
    qcal_status (*month_name)(void *user_data,
                              const char *locale,
                              int32_t year,
                              int32_t month,
                              int32_t width,
                              int32_t context,
                              char *buf,
                              size_t cap,
                              size_t *len);
    /**
     * Optional: the name of a day of the week, for texts; otherwise as month_name, with weekday_names.
     */
    qcal_status (*weekday_name)(void *user_data,
                                const char *locale,
                                int32_t day_of_week,
                                int32_t width,
                                int32_t context,
                                char *buf,
                                size_t cap,
                                size_t *len);
} qcal_backend;

/**
 * A calendar given as data, for qcal_registry_register_rule(). Set everything to zero, then `size` to sizeof(qcal_rule), then what
 * is needed.
 *
 * A rule counts years a = ..., -1, 0, 1, ...; year a of the rule is year a + year_offset of the calendar, counted without a gap. The
 * modulus of a leap rule is never negative. What a rule does not use must be 0 or NULL.
 *
 * Ownership: everything is copied.
 */
typedef struct qcal_rule {
    /**
     * sizeof(qcal_rule).
     */
    uint32_t size;
    /**
     * QCAL_SOLAR, QCAL_LUNAR or QCAL_LUNISOLAR or none of them; QCAL_PROLEPTIC; QCAL_YEAR_ZERO.
     */
    uint32_t flags;
    /**
     * The first day of year a = 1 of the rule. With month_starts the first day of year 1 of the calendar, or 0, unless weeks are
     * not of seven days and have to be counted from there.
     */
    int64_t epoch_jdn;
    /**
     * The first year that exists. first_year and last_year both 0: every year that is an int32_t. With month_starts the year of
     * the first of them.
     */
    int32_t first_year;
    /**
     * The last year that exists. With month_starts 0, or the year that they end with.
     */
    int32_t last_year;
    /**
     * What is added to a year of the rule: 543 makes the Buddhist calendar of the Gregorian rule.
     */
    int32_t year_offset;
    /**
     * Days of the week, 1 to 32; 0 means 7.
     */
    int32_t days_per_week;
    /**
     * Months of a common year, 1 to 32.
     */
    int32_t month_count;
    /**
     * QCAL_LEAP_NONE, QCAL_LEAP_TEST or QCAL_LEAP_BITS, the last two perhaps with QCAL_LEAP_INTERCALARY added.
     */
    int32_t leap_rule;
    /**
     * month_count lengths of the months of a common year, each 1 to 400 days.
     */
    const uint16_t *month_days;
    /**
     * The month that has other days in a leap year. With QCAL_LEAP_INTERCALARY the month that the leap month follows; 0 for a leap
     * month that begins the year.
     */
    int32_t leap_month;
    /**
     * How many days that month has more, or fewer if negative. With QCAL_LEAP_INTERCALARY the days of the leap month.
     */
    int32_t leap_days;
    /**
     * QCAL_LEAP_TEST: the factor.
     */
    int32_t leap_mul;
    /**
     * QCAL_LEAP_TEST: the summand.
     */
    int32_t leap_add;
    /**
     * The years after which the leap years repeat, 1 to 4096.
     */
    int32_t leap_cycle;
    /**
     * QCAL_LEAP_TEST: the bound, 0 to leap_cycle.
     */
    int32_t leap_below;
    /**
     * QCAL_LEAP_BITS: leap_cycle bits. That of remainder r is in byte r / 8, its value there 1 << r % 8. Bits behind the last are 0.
     */
    const uint8_t *leap_bits;
    /**
     * Instead of month_days and a leap rule: the first day of each month of consecutive years, month_count for each year, and last
     * the day after the last month: a table of sightings of the moon, say.
     */
    const int64_t *month_starts;
    /**
     * How many days month_starts has: a multiple of month_count, and one.
     */
    size_t month_start_count;
    /**
     * Optional: month_name_count names of months in order.
     */
    const char *const *month_names;
    /**
     * Optional: weekday_name_count names of days of the week in order.
     */
    const char *const *weekday_names;
    /**
     * How many names month_names has: 0, or at least the months of the longest year; at most 32.
     */
    uint32_t month_name_count;
    /**
     * How many names weekday_names has: 0, or the days of the week.
     */
    uint32_t weekday_name_count;
} qcal_rule;

/**
 * How a formatter is to work, for qcal_formatter_open(). Set everything to zero, then `size` to sizeof(qcal_text_options), then what
 * is needed.
 */
typedef struct qcal_text_options {
    /**
     * sizeof(qcal_text_options).
     */
    uint32_t size;
    /**
     * QCAL_WINDOW_SET, or 0.
     */
    uint32_t flags;
    /**
     * QCAL_PATTERN_UTS35 or QCAL_PATTERN_LEGACY.
     */
    int32_t pattern_language;
    /**
     * QCAL_DIGITS_LOCALE or QCAL_DIGITS_ASCII.
     */
    int32_t digits;
    /**
     * The first of the hundred years that a year of two digits can mean when it is read, as the calendar numbers its years. Where it
     * is 0 and QCAL_WINDOW_SET is not set, these are the years from the one in which the Gregorian year 1950 began; they do not
     * move with the day on which the program runs.
     */
    int32_t two_digit_window_start;
    /**
     * 0.
     */
    int32_t reserved;
} qcal_text_options;

/**
 * A time of day, beside a day number. Set everything to zero, then `size` to sizeof(qcal_time), then what is needed.
 */
typedef struct qcal_time {
    /**
     * sizeof(qcal_time).
     */
    uint32_t size;
    /**
     * QCAL_TIME_OFFSET, QCAL_TIME_UTC; QCAL_TIME_NONE; or 0.
     */
    uint32_t flags;
    /**
     * 0 to 23.
     */
    int32_t hour;
    /**
     * 0 to 59.
     */
    int32_t minute;
    /**
     * 0 to 60, which a leap second is.
     */
    int32_t second;
    /**
     * 0 to 999999999.
     */
    int32_t nanosecond;
    /**
     * With QCAL_TIME_OFFSET: seconds ahead of UTC, less than a day either way; else 0.
     */
    int32_t utc_offset;
    /**
     * 0.
     */
    int32_t reserved;
    /**
     * What the time zone is called, in UTF-8, at most 255 bytes; NULL where it has no name.
     */
    const char *zone;
} qcal_time;

/**
 * Done; out parameters are written.
 */
#define QCAL_OK 0

/**
 * A required pointer is NULL.
 */
#define QCAL_ERR_NULL 1

/**
 * A live handle of another kind.
 */
#define QCAL_ERR_BAD_HANDLE 2

/**
 * An option, a struct size or a weekday that is none of the defined ones.
 */
#define QCAL_ERR_INVALID_ARGUMENT 3

/**
 * No such year, month or day in the calendar.
 */
#define QCAL_ERR_INVALID_DATE 4

/**
 * A year or day outside the calendar's range.
 */
#define QCAL_ERR_OUT_OF_RANGE 5

/**
 * No calendar of that name or id, no such era, no date that meets the condition.
 */
#define QCAL_ERR_NOT_FOUND 6

/**
 * A name that no calendar can be given.
 */
#define QCAL_ERR_INVALID_NAME 7

/**
 * A name that another calendar has.
 */
#define QCAL_ERR_NAME_TAKEN 8

/**
 * A built-in calendar cannot be changed.
 */
#define QCAL_ERR_PROTECTED 9

/**
 * The text is longer than the buffer: what fits was written, and the full length.
 */
#define QCAL_ERR_BUFFER_TOO_SMALL 10

/**
 * Text that cannot be read as asked.
 */
#define QCAL_ERR_PARSE 11

/**
 * Not offered by this version or for this calendar.
 */
#define QCAL_ERR_UNSUPPORTED 12

/**
 * Memory could not be reserved; nothing was changed.
 */
#define QCAL_ERR_NO_MEMORY 13

/**
 * A documented limit was reached.
 */
#define QCAL_ERR_LIMIT 14

/**
 * A user-defined calendar failed or contradicts itself.
 */
#define QCAL_ERR_BACKEND 15

/**
 * A fault inside qcal was caught; nothing was changed. Please report it.
 */
#define QCAL_ERR_PANIC 16

/**
 * Gregorian, proleptic, without a year zero.
 */
#define QCAL_SYSTEM_GREGORIAN 0

/**
 * Julian, proleptic, without a year zero.
 */
#define QCAL_SYSTEM_JULIAN 8

/**
 * Milankovic (revised Julian), without a year zero.
 */
#define QCAL_SYSTEM_MILANKOVIC 9

/**
 * Jalali: the official calendar of Iran, without a year zero.
 */
#define QCAL_SYSTEM_JALALI 10

/**
 * Tabular Islamic calendar with the civil (Friday) epoch, without a year zero.
 */
#define QCAL_SYSTEM_ISLAMIC_CIVIL 11

/**
 * Gregorian with a year zero, as in ISO 8601.
 */
#define QCAL_SYSTEM_ISO8601 100

/**
 * Jalali by the 2820-year arithmetic of QCalendar, to read what it computed; wrong in five of 293 official years.
 */
#define QCAL_SYSTEM_JALALI_2820 101

/**
 * Buddhist: Gregorian with years counted from 543 BCE, as used in Thailand since 1941.
 */
#define QCAL_SYSTEM_BUDDHIST 110

/**
 * Republic of China (Minguo): Gregorian with years counted from 1912.
 */
#define QCAL_SYSTEM_ROC 111

/**
 * Japanese: Gregorian dates with the eras of the emperors from Meiji on.
 */
#define QCAL_SYSTEM_JAPANESE 112

/**
 * Thai solar: Buddhist years with the year beginnings that were in force, in April until 1940.
 */
#define QCAL_SYSTEM_THAI_SOLAR 113

/**
 * Coptic, era of the Martyrs.
 */
#define QCAL_SYSTEM_COPTIC 120

/**
 * Ethiopic, Amete Mihret.
 */
#define QCAL_SYSTEM_ETHIOPIC 121

/**
 * Ethiopic with all years counted in Amete Alem.
 */
#define QCAL_SYSTEM_ETHIOPIC_AMETE_ALEM 122

/**
 * Indian national calendar, Saka era.
 */
#define QCAL_SYSTEM_INDIAN 123

/**
 * Tabular Islamic calendar with the astronomical (Thursday) epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_TBLA 130

/**
 * Tabular Islamic calendar, leap years with the 15th of 30, civil epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_15C 131

/**
 * Tabular Islamic calendar, leap years with the 15th of 30, astronomical epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_15A 132

/**
 * Tabular Islamic calendar of the Fatimids and of Bohras in India, civil epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_INDIAN_C 133

/**
 * Tabular Islamic calendar of the Fatimids and of Bohras in India, astronomical epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_INDIAN_A 134

/**
 * Tabular Islamic calendar of Habash al-Hasib, civil epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_HABASH_C 135

/**
 * Tabular Islamic calendar of Habash al-Hasib, astronomical epoch.
 */
#define QCAL_SYSTEM_ISLAMIC_HABASH_A 136

/**
 * Umm al-Qura calendar of Saudi Arabia, as computed for 1300 to 1600 AH; before and after, the tabular calendar of id 11 with a year zero.
 */
#define QCAL_SYSTEM_ISLAMIC_UMALQURA 140

/**
 * Umm al-Qura calendar of Saudi Arabia, as printed or announced for 1343 to 1500 AH; it has no other years.
 */
#define QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED 141

/**
 * CLDR's id for sightings in Saudi Arabia: the dates of QCAL_SYSTEM_ISLAMIC_UMALQURA.
 */
#define QCAL_SYSTEM_ISLAMIC_RGSA 142

/**
 * Hebrew.
 */
#define QCAL_SYSTEM_HEBREW 150

/**
 * Chinese lunisolar calendar.
 */
#define QCAL_SYSTEM_CHINESE 160

/**
 * Korean lunisolar calendar (Dangi).
 */
#define QCAL_SYSTEM_DANGI 161

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library that is running, as text such as "0.1.0"; QCAL_VERSION is that of the header.
 *
 * Ownership: static text, never freed.
 * Threads: any.
 * Errors: none.
 */
const char *qcal_version(void);

/**
 * The binary interface of the library that is running; a program may compare it with QCAL_ABI_VERSION.
 *
 * Threads: any.
 * Errors: none.
 */
int32_t qcal_abi_version(void);

/**
 * The name of a status, such as "QCAL_ERR_NULL"; "QCAL_ERR_UNKNOWN" for a number that is none. Never NULL.
 *
 * Ownership: static text, never freed.
 * Threads: any.
 * Errors: none.
 */
const char *qcal_status_name(qcal_status status);

/**
 * A sentence in English that says what a status means. Never NULL. qcal_last_error() tells more about one failure.
 *
 * Ownership: static text, never freed.
 * Threads: any.
 * Errors: none.
 */
const char *qcal_status_message(qcal_status status);

/**
 * The detail text of this thread's last failure, in English, at most 256 bytes; empty if none has failed. A success does not
 * change it, and neither does this function.
 *
 * buf, cap: where the text goes, and the room there in bytes with the closing NUL; NULL and 0 to measure.
 * len: receives the full length in bytes without the NUL; required.
 *
 * Ownership: the text is copied. Keeping it allocates nothing; where a program has loaded the library by dlopen, glibc allocates a
 * thread's part of it when it is first needed, at a failure and when a `destroy` or a log function is called, and ends the program
 * if it cannot. Calling this function with NULL, 0 at the start of a thread takes that memory beforehand.
 * Threads: each thread has its own text.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BUFFER_TOO_SMALL with as much of the text as fits, never cut inside a character.
 */
qcal_status qcal_last_error(char *buf,
                            size_t cap,
                            size_t *len);

/**
 * How many names the list has; 0 for NULL and for a handle of another kind.
 *
 * Ownership: the list stays the caller's.
 * Threads: any, as long as none destroys the list.
 * Errors: none.
 */
size_t qcal_names_count(const struct qcal_names *names);

/**
 * A name of the list, UTF-8, the first having index 0; NULL past the end, for NULL and for a handle of another kind.
 *
 * Ownership: the text lives as long as the list.
 * Threads: any, as long as none destroys the list.
 * Errors: none.
 */
const char *qcal_names_get(const struct qcal_names *names, size_t index);

/**
 * Frees the list. Does nothing for NULL and for a handle of another kind.
 *
 * Ownership: takes the list; it and its texts must not be used again.
 * Threads: no other thread may use the list at the same time.
 * Errors: none.
 */
void qcal_names_destroy(struct qcal_names *names);

/**
 * Opens a calendar by one of its names, without regard to ASCII case: "Gregorian", "gregory", "persian", "islamic-civil" ...
 * Looks in the process-wide registry. Names are compared as they are: blanks are not removed.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_calendar_release().
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_NOT_FOUND for a name that no calendar has, whatever the name; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_calendar_open(const char *name,
                               struct qcal_calendar **cal);

/**
 * Opens a calendar by its id, such as QCAL_SYSTEM_JALALI. Looks in the process-wide registry.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_calendar_release().
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_NOT_FOUND for an id that no calendar has; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_calendar_open_system(qcal_system system, struct qcal_calendar **cal);

/**
 * Adds an owner, and returns its argument. Does nothing for built-in calendars, NULL and a handle of another kind. A calendar retained
 * about 2^63 times is never freed.
 *
 * Ownership: each retain asks for one more qcal_calendar_release().
 * Threads: any.
 * Errors: none.
 */
struct qcal_calendar *qcal_calendar_retain(struct qcal_calendar *cal);

/**
 * Gives an owner's share back. Does nothing for built-in calendars, NULL and a handle of another kind. The last owner of a
 * calendar that is in no registry destroys it, and `destroy` of its qcal_backend runs.
 *
 * Ownership: the handle must not be used by this owner again.
 * Threads: any.
 * Errors: none.
 */
void qcal_calendar_release(struct qcal_calendar *cal);

/**
 * The primary name of a calendar, UTF-8, whichever name opened it. NULL for NULL and for a handle of another kind.
 *
 * Ownership: the text lives as long as the handle.
 * Threads: any.
 * Errors: none.
 */
const char *qcal_calendar_name(const struct qcal_calendar *cal);

/**
 * The id of a calendar.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE.
 */
qcal_status qcal_calendar_system(const struct qcal_calendar *cal, qcal_system *system);

/**
 * All names of a calendar, the primary one first, then its aliases.
 *
 * Ownership: the list is the caller's: qcal_names_destroy().
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_calendar_names(const struct qcal_calendar *cal, struct qcal_names **names);

/**
 * The names of the months that a calendar was registered with, in order. Empty for a calendar registered without, and for built-in
 * calendars, whose months have names by language.
 *
 * Ownership: the list is the caller's: qcal_names_destroy().
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_calendar_month_names(const struct qcal_calendar *cal,
                                      struct qcal_names **names);

/**
 * The names of the days of the week that a calendar was registered with, in order. Otherwise as qcal_calendar_month_names().
 *
 * Ownership: the list is the caller's: qcal_names_destroy().
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_calendar_weekday_names(const struct qcal_calendar *cal,
                                        struct qcal_names **names);

/**
 * What holds for a calendar as a whole: its kind, its range, its epoch.
 *
 * properties: `size` set to sizeof(qcal_properties); fields that this library does not know are zeroed.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was.
 */
qcal_status qcal_calendar_properties(const struct qcal_calendar *cal, struct qcal_properties *properties);

/**
 * How many days a month of a year has.
 *
 * month: ordinal in its year, from 1.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for the year; QCAL_ERR_INVALID_DATE for a year 0 that does not
 * exist and for a month that the year has not.
 */
qcal_status qcal_days_in_month(const struct qcal_calendar *cal,
                               int32_t year,
                               int32_t month,
                               int32_t *days);

/**
 * How many days a month has at most, in whatever year: 29 for February; in a user-defined calendar, in the years of its window.
 *
 * month: ordinal in its year, from 1.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_DATE for a month that none of these years has.
 */
qcal_status qcal_max_days_in_month(const struct qcal_calendar *cal,
                                   int32_t month,
                                   int32_t *days);

/**
 * How many days a month has in most of the years from 1900 to 2100, or of the window of a user-defined calendar: 28 for February.
 *
 * month: ordinal in its year, from 1.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_DATE for a month that none of these years has.
 */
qcal_status qcal_usual_days_in_month(const struct qcal_calendar *cal,
                                     int32_t month,
                                     int32_t *days);

/**
 * How many days a year has.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
 */
qcal_status qcal_days_in_year(const struct qcal_calendar *cal,
                              int32_t year,
                              int32_t *days);

/**
 * How many months a year has.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
 */
qcal_status qcal_months_in_year(const struct qcal_calendar *cal,
                                int32_t year,
                                int32_t *months);

/**
 * Whether a year is a leap year: longer than a common one, by a day or, in calendars with leap months, by a month.
 *
 * flag: receives 1 or 0.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
 */
qcal_status qcal_is_leap_year(const struct qcal_calendar *cal,
                              int32_t year,
                              int32_t *flag);

/**
 * Whether a date exists in the calendar and in its range. False for NULL, for a handle of another kind, and for a user-defined
 * calendar that fails.
 *
 * Threads: any.
 * Errors: none.
 */
bool qcal_is_valid_date(const struct qcal_calendar *cal,
                        int32_t year,
                        int32_t month,
                        int32_t day);

/**
 * The Julian Day number of a date: 2000-01-01 Gregorian is 2451545.
 *
 * Constant time. The first call for a calendar outside 1900 to 2100 builds a table of a few hundred kilobytes at most, where the
 * years come round soon enough; without memory for it the answer is the same, only slower. Chinese and Korean years that are in no
 * official table are computed from sun and moon, some hundred microseconds for one that was not among the last asked for.
 *
 * Other epochs are an offset: Unix days = jdn - 2440588, Rata Die = jdn - 1721425, Modified Julian Day = jdn - 2400001.
 *
 * Threads: any; no lock, and no count but of a user-defined calendar outside its window.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a year outside the range; QCAL_ERR_INVALID_DATE for any
 * other date that does not exist.
 */
qcal_status qcal_date_to_jdn(const struct qcal_calendar *cal,
                             int32_t year,
                             int32_t month,
                             int32_t day,
                             int64_t *jdn);

/**
 * The date of a Julian Day number.
 *
 * Constant time. The first call for a calendar outside 1900 to 2100 builds a table of a few hundred kilobytes at most, where the
 * years come round soon enough; without memory for it the answer is the same, only slower. Chinese and Korean years that are in no
 * official table are computed from sun and moon, some hundred microseconds for one that was not among the last asked for.
 *
 * Threads: any; no lock, and no count but of a user-defined calendar outside its window.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_jdn_to_date(const struct qcal_calendar *cal,
                             int64_t jdn,
                             struct qcal_date *date);

/**
 * A date of one calendar as a date of another.
 *
 * Threads: any; no lock, and no count but of a user-defined calendar outside its window.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a year outside the first calendar's range or a day outside the
 * second's; QCAL_ERR_INVALID_DATE for any other date that does not exist.
 */
qcal_status qcal_convert(const struct qcal_calendar *from,
                         int32_t year,
                         int32_t month,
                         int32_t day,
                         const struct qcal_calendar *to,
                         struct qcal_date *date);

/**
 * The day of the calendar's week: 1 Monday to 7 Sunday. Weeks of another length, which only a user-defined calendar has, are
 * counted from 1 on its epoch.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_day_of_week(const struct qcal_calendar *cal,
                             int64_t jdn,
                             int32_t *day_of_week);

/**
 * The number of the day in its year, from 1.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_day_of_year(const struct qcal_calendar *cal, int64_t jdn, int32_t *day_of_year);

/**
 * The week that a day lies in, counted in the calendar's own years.
 *
 * first_day: the weekday that weeks begin with, 1 Monday to 7 Sunday.
 * min_days: how many of its days the first week of a year has in that year at least, 1 to 7. ISO 8601 is Gregorian with 1 and 4.
 * week_year: receives the year that the week belongs to: near New Year's Day perhaps the year before or after the date's.
 * week: receives the number of the week in that year, from 1.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for first_day and min_days; QCAL_ERR_OUT_OF_RANGE for the day,
 * and for the few days at the ends of the range whose week belongs to a year outside.
 */
qcal_status qcal_week_of_year(const struct qcal_calendar *cal,
                              int64_t jdn,
                              int32_t first_day,
                              int32_t min_days,
                              int32_t *week_year,
                              int32_t *week);

/**
 * Everything about one day: the date, its place in year, week and era, and what stands behind it. One conversion for all.
 *
 * fields: `size` set to sizeof(qcal_fields); fields that this library does not know are zeroed.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was;
 * QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_describe(const struct qcal_calendar *cal,
                          int64_t jdn,
                          struct qcal_fields *fields);

/**
 * The codes of a calendar's eras, the one in use first. Empty for a calendar without eras.
 *
 * Ownership: the list is the caller's: qcal_names_destroy().
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_eras(const struct qcal_calendar *cal, struct qcal_names **names);

/**
 * The date with a month given by its code, which stays the same whether or not the year has a leap month before it.
 *
 * month_code: "M01" ..., or "M05L" for the leap month after the fifth.
 * overflow: what becomes of a month that other years have and this one lacks, and of a day that the month lacks: QCAL_REJECT, or
 * QCAL_CONSTRAIN for the nearest there is. Instead of a leap month that is the month it follows, but Adar for Hebrew Adar I, and
 * the first month for a leap month M00L; Thai year 2483, which began with M04 and ended with M12, has M04 instead of M01 to M03.
 * A calendar made of callbacks does not say what its months are called: the code is the ordinal, and there is none instead.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for overflow; QCAL_ERR_OUT_OF_RANGE for the year;
 * QCAL_ERR_INVALID_DATE for a text that is no month code, a month that no year has, a day below 1, and with QCAL_REJECT for any
 * date that does not exist.
 */
qcal_status qcal_date_from_code(const struct qcal_calendar *cal,
                                int32_t year,
                                const char *month_code,
                                int32_t day,
                                int32_t overflow,
                                struct qcal_date *date);

/**
 * The date with a year given in an era.
 *
 * era_code: one of qcal_eras(), without regard to ASCII case.
 * year_of_era: from 1, but in an era that also counts the years before its first, where they are 0, -1, ... An era that began or
 * ended in the midst of a year counts on here, as documents printed before its end do: Heisei 31-06-01 is Reiwa 1-06-01.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for an era that the calendar has not; QCAL_ERR_OUT_OF_RANGE for the
 * year; QCAL_ERR_INVALID_DATE for a year that the era does not count and for any other date that does not exist.
 */
qcal_status qcal_date_from_era(const struct qcal_calendar *cal,
                               const char *era_code,
                               int32_t year_of_era,
                               int32_t month,
                               int32_t day,
                               struct qcal_date *date);

/**
 * The date so much later, or earlier for negative parts.
 *
 * As Temporal does: years are added first and keep the month's code, `overflow` deciding about a month that the year lacks, then
 * months, then `overflow` decides about a day that the month lacks, then weeks and days are added. Every step has to stay in the
 * calendar's range.
 *
 * duration: read only.
 * overflow: QCAL_CONSTRAIN (2024-02-29 and a year are 2025-02-28) or QCAL_REJECT.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for overflow; QCAL_ERR_INVALID_DATE for a date that does not
 * exist or, with QCAL_REJECT, is not arrived at; QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_add(const struct qcal_calendar *cal,
                     int32_t year,
                     int32_t month,
                     int32_t day,
                     const struct qcal_duration *duration,
                     int32_t overflow,
                     struct qcal_date *date);

/**
 * The time from one day to another in units of the calendar, negative if the second is earlier. Added to the first day with
 * QCAL_CONSTRAIN, it gives the second.
 *
 * As Temporal does: as many whole years as fit, then as many whole months, then days; a month that had to shorten the day is not
 * a whole one (from 31 January to 28 February are 28 days).
 *
 * largest_unit: QCAL_DAYS, QCAL_WEEKS (weeks and days), QCAL_MONTHS (months and days), QCAL_YEARS (years, months and days).
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for largest_unit; QCAL_ERR_OUT_OF_RANGE.
 */
qcal_status qcal_until(const struct qcal_calendar *cal,
                       int64_t jdn_a,
                       int64_t jdn_b,
                       int32_t largest_unit,
                       struct qcal_duration *duration);

/**
 * The day with this month and day that falls on a weekday, in this year or in one a whole number of centuries away: for years
 * written with two digits beside a weekday. The nearest such year is taken, the later one of two, at most 14 centuries away.
 * Centuries are counted without a gap where the calendar has no year zero.
 *
 * month: ordinal in this year, from 1. In other years it is the month of the same code, whatever its ordinal there; years that
 * lack it, as most lack a leap month, are passed over.
 * day_of_week: as qcal_day_of_week() gives it, 1 Monday to 7 Sunday.
 * jdn: receives the Julian Day number.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for day_of_week; QCAL_ERR_INVALID_DATE for a year 0 that does
 * not exist, for a month that this year lacks, and where none of the years has the month and day; QCAL_ERR_NOT_FOUND where it falls
 * on the weekday in none of them; QCAL_ERR_OUT_OF_RANGE for the year.
 */
qcal_status qcal_match_century_to_weekday(const struct qcal_calendar *cal,
                                          int32_t year,
                                          int32_t month,
                                          int32_t day,
                                          int32_t day_of_week,
                                          int64_t *jdn);

/**
 * Which level is used where one is asked for: the same, or the best below it that this machine has. For QCAL_LEVEL_BEST what the
 * environment variable QCAL_LEVEL says; it is read once, at the first use of columns.
 *
 * in_use: receives one of QCAL_LEVEL_SCALAR to QCAL_LEVEL_NEON.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_INVALID_ARGUMENT for a number that is no level.
 */
qcal_status qcal_batch_level(int32_t level,
                             int32_t *in_use);

/**
 * The dates of a column of days.
 *
 * A row that is null, has no date in the range of the calendar, or has one whose day of the month is above 255 (of a user-defined
 * calendar, outside its window), gives zeros and a cleared bit in valid_out and is counted; the others are converted all the same. So it
 * is in all functions of columns. Days and years may be one column: each is read before it is
 * written. No other column, bits or count may overlap one that is written. Columns need not be aligned; those that are go faster.
 *
 * options: NULL for day 0 = Julian Day number 0, no bits, the caller's thread, the best instructions.
 * n: rows; with 0 no column needs to be there.
 * days: read; may be years.
 * years, months, mdays: receive the dates; those not wanted are NULL, not all of them.
 * invalid: receives how many rows have no value; may be NULL.
 *
 * Threads: any; those of options->threads end before the call returns.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for options, for columns that overlap, and for more rows than
 * memory has; QCAL_ERR_UNSUPPORTED for flags, and for a calendar with months of more than 255 days; QCAL_ERR_BACKEND where a
 * user-defined calendar failed in some rows, which are then invalid: all columns and `invalid` are written nevertheless.
 */
qcal_status qcal_batch_to_dates(const struct qcal_calendar *cal,
                                const struct qcal_batch_options *options,
                                size_t n,
                                const int32_t *days,
                                int32_t *years,
                                uint8_t *months,
                                uint8_t *mdays,
                                uint64_t *invalid);

/**
 * As qcal_batch_to_dates(), with days of 64 bits, none of whose columns may overlap another.
 *
 * Threads: as there.
 * Errors: as there.
 */
qcal_status qcal_batch_to_dates_i64(const struct qcal_calendar *cal,
                                    const struct qcal_batch_options *options,
                                    size_t n,
                                    const int64_t *days,
                                    int32_t *years,
                                    uint8_t *months,
                                    uint8_t *mdays,
                                    uint64_t *invalid);

/**
 * The days of columns of dates. A row is invalid also where its day fits no int32_t when counted from options->epoch_jdn.
 *
 * years, months, mdays: read; required.
 * days: receives the days; may be years.
 * The rest is as in qcal_batch_to_dates().
 *
 * Threads: as in qcal_batch_to_dates().
 * Errors: as in qcal_batch_to_dates().
 */
qcal_status qcal_batch_from_dates(const struct qcal_calendar *cal,
                                  const struct qcal_batch_options *options,
                                  size_t n,
                                  const int32_t *years,
                                  const uint8_t *months,
                                  const uint8_t *mdays,
                                  int32_t *days,
                                  uint64_t *invalid);

/**
 * As qcal_batch_from_dates(), with days of 64 bits, none of whose columns may overlap another.
 *
 * Threads: as there.
 * Errors: as there.
 */
qcal_status qcal_batch_from_dates_i64(const struct qcal_calendar *cal,
                                      const struct qcal_batch_options *options,
                                      size_t n,
                                      const int32_t *years,
                                      const uint8_t *months,
                                      const uint8_t *mdays,
                                      int64_t *days,
                                      uint64_t *invalid);

/**
 * The dates of one calendar as dates of another. A row is invalid where either calendar has no such date or day.
 *
 * options: epoch_jdn is not used.
 * years, months, mdays: read; required.
 * years_out, months_out, mdays_out: receive the dates; those not wanted are NULL, not all of them. Years may be years_out, and months
 * and mdays each months_out or mdays_out.
 * The rest is as in qcal_batch_to_dates().
 *
 * Threads: as in qcal_batch_to_dates().
 * Errors: as in qcal_batch_to_dates().
 */
qcal_status qcal_batch_convert(const struct qcal_calendar *from,
                               const struct qcal_calendar *to,
                               const struct qcal_batch_options *options,
                               size_t n,
                               const int32_t *years,
                               const uint8_t *months,
                               const uint8_t *mdays,
                               int32_t *years_out,
                               uint8_t *months_out,
                               uint8_t *mdays_out,
                               uint64_t *invalid);

/**
 * The days of the week of a column of days: 1 Monday to 7 Sunday, as qcal_day_of_week() has them.
 *
 * days: read.
 * weekdays: receives the days of the week.
 * The rest is as in qcal_batch_to_dates().
 *
 * Threads: as in qcal_batch_to_dates().
 * Errors: as in qcal_batch_to_dates().
 */
qcal_status qcal_batch_weekdays(const struct qcal_calendar *cal,
                                const struct qcal_batch_options *options,
                                size_t n,
                                const int32_t *days,
                                uint8_t *weekdays,
                                uint64_t *invalid);

/**
 * As qcal_batch_weekdays(), with days of 64 bits.
 *
 * Threads: as there.
 * Errors: as there.
 */
qcal_status qcal_batch_weekdays_i64(const struct qcal_calendar *cal,
                                    const struct qcal_batch_options *options,
                                    size_t n,
                                    const int64_t *days,
                                    uint8_t *weekdays,
                                    uint64_t *invalid);

/**
 * The numbers of days in their years, from 1, of a column of days.
 *
 * days: read; may be days_of_year.
 * days_of_year: receives the numbers.
 * The rest is as in qcal_batch_to_dates().
 *
 * Threads: as in qcal_batch_to_dates().
 * Errors: as in qcal_batch_to_dates().
 */
qcal_status qcal_batch_days_of_year(const struct qcal_calendar *cal,
                                    const struct qcal_batch_options *options,
                                    size_t n,
                                    const int32_t *days,
                                    int32_t *days_of_year,
                                    uint64_t *invalid);

/**
 * As qcal_batch_days_of_year(), with days of 64 bits, none of whose columns may overlap another.
 *
 * Threads: as there.
 * Errors: as there.
 */
qcal_status qcal_batch_days_of_year_i64(const struct qcal_calendar *cal,
                                        const struct qcal_batch_options *options,
                                        size_t n,
                                        const int64_t *days,
                                        int32_t *days_of_year,
                                        uint64_t *invalid);

/**
 * The days so many months later than those of a column, as qcal_add() has them. A row is invalid where that fails, and where its day
 * fits no int32_t.
 *
 * days: read; may be days_out.
 * months: added to every row; negative for earlier days.
 * overflow: QCAL_CONSTRAIN or QCAL_REJECT.
 * days_out: receives the days.
 * The rest is as in qcal_batch_to_dates().
 *
 * Threads: as in qcal_batch_to_dates().
 * Errors: as in qcal_batch_to_dates(); QCAL_ERR_INVALID_ARGUMENT for overflow.
 */
qcal_status qcal_batch_add_months(const struct qcal_calendar *cal,
                                  const struct qcal_batch_options *options,
                                  size_t n,
                                  const int32_t *days,
                                  int64_t months,
                                  int32_t overflow,
                                  int32_t *days_out,
                                  uint64_t *invalid);

/**
 * As qcal_batch_add_months(), with days of 64 bits.
 *
 * Threads: as there.
 * Errors: as there.
 */
qcal_status qcal_batch_add_months_i64(const struct qcal_calendar *cal,
                                      const struct qcal_batch_options *options,
                                      size_t n,
                                      const int64_t *days,
                                      int64_t months,
                                      int32_t overflow,
                                      int64_t *days_out,
                                      uint64_t *invalid);

/**
 * Makes a registry of its own, beside the process-wide one. It has the built-in calendars and those that are registered in it.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_registry_release().
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_new(struct qcal_registry **reg);

/**
 * Adds an owner, and returns its argument. Does nothing for NULL and a handle of another kind.
 *
 * Ownership: each retain asks for one more qcal_registry_release().
 * Threads: any.
 * Errors: none.
 */
struct qcal_registry *qcal_registry_retain(struct qcal_registry *reg);

/**
 * Gives an owner's share back. Does nothing for NULL and a handle of another kind. The last owner unregisters every calendar in
 * it; calendars that are open stay valid, but do not keep the registry.
 *
 * Ownership: the handle must not be used by this owner again.
 * Threads: any.
 * Errors: none.
 */
void qcal_registry_release(struct qcal_registry *reg);

/**
 * Opens a calendar of a registry by one of its names, as qcal_calendar_open().
 *
 * reg: NULL for the process-wide registry.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for a name that no calendar has; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_open(const struct qcal_registry *reg, const char *name, struct qcal_calendar **cal);

/**
 * Opens a calendar of a registry by its id, as qcal_calendar_open_system().
 *
 * reg: NULL for the process-wide registry.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for an id that no calendar of the registry has; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_open_system(const struct qcal_registry *reg,
                                      qcal_system system,
                                      struct qcal_calendar **cal);

/**
 * Unregisters a calendar. Its names are free at once, and nobody can open it any more; handles that are open stay valid until
 * released.
 *
 * reg: NULL for the process-wide registry.
 *
 * Ownership: the handle stays the caller's. The registry's share is given back, so that the calendar is destroyed when the last
 * handle to it is released.
 * Threads: any. Does not return in a child forked while another thread was changing the registry.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_PROTECTED for a built-in calendar; QCAL_ERR_NOT_FOUND for a calendar that
 * is not in this registry; QCAL_ERR_NO_MEMORY; QCAL_ERR_LIMIT while too many threads are in the middle of reading earlier states
 * of the registry.
 */
qcal_status qcal_registry_unregister(struct qcal_registry *reg,
                                     const struct qcal_calendar *cal);

/**
 * Unregisters every user-defined calendar of a registry. Needs no memory, but for what qcal_last_error() says of libraries loaded
 * by dlopen. To be called before exit by who wants `destroy` to run for calendars in the process-wide registry.
 *
 * reg: NULL for the process-wide registry.
 *
 * Ownership: as qcal_registry_unregister() for each.
 * Threads: any. Does not return in a child forked while another thread was changing the registry.
 * Errors: QCAL_ERR_BAD_HANDLE; QCAL_ERR_LIMIT while too many threads are in the middle of reading earlier states of the registry.
 */
qcal_status qcal_registry_clear(struct qcal_registry *reg);

/**
 * Sets the function that is told what happens in a registry: calendars registered, refused and unregistered, faults of
 * user-defined calendars. There is none at first.
 *
 * reg: NULL for the process-wide registry.
 * function: NULL for none again.
 * user_data: passed to the function; may be NULL.
 * destroy: optional.
 *
 * Ownership: `destroy` is called exactly once with user_data, when the function has been replaced and returned from its last call,
 * when the registry is gone, or before this function returns if it fails or `function` is NULL.
 * Threads: any; the function is called in the thread of the event, never under a lock. Not in a child forked while another thread
 * was setting it.
 * Errors: QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY, QCAL_ERR_LIMIT while too many threads are about to call earlier functions.
 */
qcal_status qcal_registry_set_log(struct qcal_registry *reg,
                                  qcal_log_fn function,
                                  void *user_data,
                                  void (*destroy)(void *user_data));

/**
 * All names of all calendars of a registry as they are at one moment: of each calendar the primary name first, then its aliases,
 * the built-in calendars before the user-defined ones.
 *
 * reg: NULL for the process-wide registry.
 *
 * Ownership: the list is the caller's: qcal_names_destroy().
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_names(const struct qcal_registry *reg,
                                struct qcal_names **names);

/**
 * Opens a calendar of a registry by one of its names, under options that some built-in calendars have. An option changes what is said
 * of dates, such as their era, and never which day a date is: the calendar has the same id and the same names with and without
 * it.
 *
 * reg: NULL for the process-wide registry.
 * options: NULL for none, which is qcal_registry_open(). They are copied.
 *
 * Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
 * Threads: any; no lock is taken.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was;
 * QCAL_ERR_NOT_FOUND for a name that no calendar has; QCAL_ERR_UNSUPPORTED for an option that this calendar, a user-defined one or
 * this version has not; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_open_options(const struct qcal_registry *reg,
                                       const char *name,
                                       const struct qcal_calendar_options *options,
                                       struct qcal_calendar **cal);

/**
 * Registers a calendar made of callbacks, under all the names or none. It gets an id of its own, -2 or below, never given again in
 * this process and not for storage. It is asked for the years of its window before any other thread can see it.
 *
 * reg: NULL for the process-wide registry.
 * names, count: at least one name, at most 64; the first is the primary one. A name is UTF-8, 1 to 64 bytes, without control
 * characters and without blanks at its ends. Names are compared without regard to ASCII case.
 * backend: `size` set to sizeof(qcal_backend).
 * user_data: passed to the callbacks; may be NULL.
 * cal: optional; receives a handle to the calendar.
 *
 * Ownership: names and backend are copied. `destroy` of the backend is called exactly once, whatever happens: where this function
 * fails, before it returns. The handle counts as one owner, the registry as another.
 * Threads: any; callbacks are entered without a lock. Does not return in a child forked while another thread was changing the
 * registry.
 * Errors: QCAL_ERR_NULL, also for a callback that is required; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a count, size,
 * flags, years or a number of names that cannot be; QCAL_ERR_UNSUPPORTED for a flag or a part of the struct that this version does
 * not know; QCAL_ERR_INVALID_NAME; QCAL_ERR_NAME_TAKEN, by a built-in calendar too; QCAL_ERR_OUT_OF_RANGE for a window outside the
 * years that exist; QCAL_ERR_LIMIT for a window of more than 20,000 years, more than 10,000 calendars in the registry and ids used
 * up; QCAL_ERR_BACKEND for callbacks that fail or contradict themselves; QCAL_ERR_NO_MEMORY. The detail text tells the offending
 * name.
 */
qcal_status qcal_registry_register(struct qcal_registry *reg,
                                   const char *const *names,
                                   size_t count,
                                   const struct qcal_backend *backend,
                                   void *user_data,
                                   struct qcal_calendar **cal);

/**
 * Registers a calendar given as data, under all the names or none. Otherwise as qcal_registry_register().
 *
 * reg: NULL for the process-wide registry.
 * names, count: as for qcal_registry_register().
 * rule: `size` set to sizeof(qcal_rule).
 * cal: optional; receives a handle to the calendar.
 *
 * Ownership: everything is copied. The handle counts as one owner, the registry as another.
 * Threads: any. Does not return in a child forked while another thread was changing the registry.
 * Errors: QCAL_ERR_NULL, also for an array that the rule needs; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for what cannot be,
 * the detail text tells which part of the rule; QCAL_ERR_UNSUPPORTED; QCAL_ERR_INVALID_NAME; QCAL_ERR_NAME_TAKEN;
 * QCAL_ERR_OUT_OF_RANGE for days or years that no calendar can have; QCAL_ERR_LIMIT; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_registry_register_rule(struct qcal_registry *reg,
                                        const char *const *names,
                                        size_t count,
                                        const struct qcal_rule *rule,
                                        struct qcal_calendar **cal);

/**
 * Opens a formatter: it holds all that a locale says about a calendar, and writes and reads dates by a pattern.
 *
 * locale: a language tag such as "fa-IR", "zh-Hant-TW" or "ar-SA-u-nu-latn", also in the spelling of POSIX, "fa_IR.UTF-8"; NULL, "",
 * "C", "und" and "root" are the root locale. One for which there are no data falls back as CLDR says, in the end to the root locale.
 * pattern: UTF-8, at most 1024 bytes. By default fields of UTS #35, "EEEE, d MMMM y G", text between apostrophes; options choose the
 * legacy language.
 * options: optional, `size` set to sizeof(qcal_text_options).
 * fmt: receives the handle.
 *
 * Ownership: everything is copied, and the calendar is kept open. The handle counts as one owner; give it back with
 * qcal_formatter_release().
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a text that is no locale, for a pattern that is not UTF-8
 * or that UTS #35 does not define, the detail text tells where, and for options that are none; QCAL_ERR_UNSUPPORTED for fields of UTS
 * #35 that need more than a day, a time and its zone, and for what this version does not know; QCAL_ERR_LIMIT for a longer pattern; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_formatter_open(const struct qcal_calendar *cal,
                                const char *locale,
                                const char *pattern,
                                const struct qcal_text_options *options,
                                struct qcal_formatter **fmt);

/**
 * Opens a formatter for a style of the locale: QCAL_STYLE_FULL, QCAL_STYLE_LONG, QCAL_STYLE_MEDIUM or QCAL_STYLE_SHORT.
 *
 * Otherwise as qcal_formatter_open(); of the options, pattern_language is without effect.
 *
 * Ownership: as of qcal_formatter_open().
 * Threads: any.
 * Errors: as of qcal_formatter_open(); QCAL_ERR_INVALID_ARGUMENT for a style that is none.
 */
qcal_status qcal_formatter_open_style(const struct qcal_calendar *cal,
                                      const char *locale,
                                      int32_t style,
                                      const struct qcal_text_options *options,
                                      struct qcal_formatter **fmt);

/**
 * Makes one owner more, and answers the handle it was given. Does nothing for NULL and for a handle of another kind.
 *
 * Ownership: each retain calls for one qcal_formatter_release().
 * Threads: any.
 * Errors: none.
 */
struct qcal_formatter *qcal_formatter_retain(struct qcal_formatter *fmt);

/**
 * Takes one owner away; the last one frees the formatter and gives its calendar back. Does nothing for NULL and for a handle of
 * another kind.
 *
 * Ownership: the caller's share is given up.
 * Threads: any.
 * Errors: none.
 */
void qcal_formatter_release(struct qcal_formatter *fmt);

/**
 * Writes a day by the formatter's pattern.
 *
 * time: for the time fields of the pattern, `size` set to sizeof(qcal_time). Where a pattern has none it may be NULL. Without it the time
 * tokens of legacy patterns are copied.
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a day outside the calendar's range;
 * QCAL_ERR_INVALID_ARGUMENT for a time that is none, and for NULL where a pattern of UTS #35 has fields of the time; QCAL_ERR_UNSUPPORTED; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY only for a
 * calendar with a callback for names.
 */
qcal_status qcal_formatter_format(const struct qcal_formatter *fmt,
                                  int64_t jdn,
                                  const struct qcal_time *time,
                                  char *buf,
                                  size_t cap,
                                  size_t *len);

/**
 * The pattern of a formatter: the one that it was opened with, or that of its style.
 *
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_BUFFER_TOO_SMALL.
 */
qcal_status qcal_formatter_pattern(const struct qcal_formatter *fmt, char *buf, size_t cap, size_t *len);

/**
 * Writes a day by a pattern of UTS #35, in the digits of the locale, as qcal_formatter_format() of a formatter without options does.
 * Names and patterns of the last calls are kept in a cache of bounded size; a formatter is faster, and its speed does not depend
 * on what else is asked.
 *
 * locale, pattern: as for qcal_formatter_open().
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: those of qcal_formatter_open() and of qcal_formatter_format().
 */
qcal_status qcal_format(const struct qcal_calendar *cal,
                        const char *locale,
                        int64_t jdn,
                        const char *pattern,
                        char *buf,
                        size_t cap,
                        size_t *len);

/**
 * Writes a day in a style of the locale: QCAL_STYLE_FULL, QCAL_STYLE_LONG, QCAL_STYLE_MEDIUM or QCAL_STYLE_SHORT.
 *
 * Otherwise as qcal_format().
 *
 * Threads: any.
 * Errors: as of qcal_format(); QCAL_ERR_INVALID_ARGUMENT for a style that is none.
 */
qcal_status qcal_format_style(const struct qcal_calendar *cal,
                              const char *locale,
                              int64_t jdn,
                              int32_t style,
                              char *buf,
                              size_t cap,
                              size_t *len);

/**
 * Reads a text as the formatter writes it, back to the day.
 *
 * Exactly what is written is always read, but where it fits several dates, as with months of one letter. Besides that any blank is as good as
 * any other, letters of ASCII may have any case, numbers the digits of ASCII, names another length or case of grammar, and numbers that
 * no other number stands beside fewer or more zeros. A day or month that the pattern lacks is the first; a year it must have, and
 * without an era it is of the one in use. Two digits of a year are of the hundred years that two_digit_window_start begins.
 *
 * text, text_len: UTF-8 and its length in bytes; QCAL_NUL_TERMINATED for a text that ends with a NUL.
 * jdn: receives the day. A time in the text is read and given up: qcal_formatter_parse_time().
 * error_offset: optional; receives the offset in bytes at which the text is wrong, where the answer is QCAL_ERR_PARSE. The detail text
 * tells what was expected there.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_PARSE for a text that does not fit the pattern, contradicts itself or fits several
 * dates; QCAL_ERR_INVALID_DATE for a date that does not exist; QCAL_ERR_OUT_OF_RANGE for a year outside the calendar's range;
 * QCAL_ERR_INVALID_ARGUMENT for a length that no text has; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_formatter_parse(const struct qcal_formatter *fmt,
                                 const char *text,
                                 size_t text_len,
                                 int64_t *jdn,
                                 size_t *error_offset);

/**
 * As qcal_formatter_parse(), with the time of day.
 *
 * time: `size` set to sizeof(qcal_time); receives what the text tells of the time, the rest of it 0. Where it tells nothing, flags is
 * QCAL_TIME_NONE. zone is always NULL: the name of a zone is passed over, an offset from UTC is read.
 *
 * Threads: any.
 * Errors: as of qcal_formatter_parse(); QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was.
 */
qcal_status qcal_formatter_parse_time(const struct qcal_formatter *fmt,
                                      const char *text,
                                      size_t text_len,
                                      int64_t *jdn,
                                      struct qcal_time *time,
                                      size_t *error_offset);

/**
 * Reads a text as qcal_format() writes it by a pattern of UTS #35, back to the day. As qcal_formatter_parse() of a formatter without
 * options; names and patterns of the last calls are kept in a cache of bounded size.
 *
 * Threads: any.
 * Errors: those of qcal_formatter_open() and of qcal_formatter_parse().
 */
qcal_status qcal_parse(const struct qcal_calendar *cal,
                       const char *locale,
                       const char *pattern,
                       const char *text,
                       size_t text_len,
                       int64_t *jdn);

/**
 * As qcal_formatter_parse(), of a text in UTF-16 of the machine's byte order; text_len and error_offset count units of 16 bits.
 *
 * Threads: any.
 * Errors: as of qcal_formatter_parse().
 */
qcal_status qcal_formatter_parse_utf16(const struct qcal_formatter *fmt,
                                       const uint16_t *text,
                                       size_t text_len,
                                       int64_t *jdn,
                                       size_t *error_offset);

/**
 * The name of a month; its number where nobody has a name for it.
 *
 * year: names may depend on it: Hebrew Adar is Adar II in leap years.
 * month: the ordinal month in that year, from 1.
 * width: QCAL_WIDE, QCAL_ABBREVIATED or QCAL_NARROW.
 * context: QCAL_IN_DATE or QCAL_STANDALONE.
 * locale: as for qcal_formatter_open().
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale, width and context; QCAL_ERR_OUT_OF_RANGE for the
 * year; QCAL_ERR_INVALID_DATE for a month that the year has not; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_month_name(const struct qcal_calendar *cal,
                            const char *locale,
                            int32_t year,
                            int32_t month,
                            int32_t width,
                            int32_t context,
                            char *buf,
                            size_t cap,
                            size_t *len);

/**
 * The name of a day of the week; its number where nobody has a name for it, as in weeks that are not of seven days.
 *
 * day_of_week: 1 Monday to 7 Sunday, or the day of the calendar's own week from 1.
 * width: QCAL_WIDE, QCAL_ABBREVIATED, QCAL_NARROW or QCAL_SHORT.
 * context: QCAL_IN_DATE or QCAL_STANDALONE.
 * locale: as for qcal_formatter_open().
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale, day, width and context;
 * QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_weekday_name(const struct qcal_calendar *cal,
                              const char *locale,
                              int32_t day_of_week,
                              int32_t width,
                              int32_t context,
                              char *buf,
                              size_t cap,
                              size_t *len);

/**
 * The name of an era; its code where the locale has no name for it.
 *
 * era_code: one of qcal_eras(), without regard to ASCII case.
 * width: QCAL_WIDE, QCAL_ABBREVIATED or QCAL_NARROW.
 * locale: as for qcal_formatter_open().
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale and width; QCAL_ERR_NOT_FOUND for an era that
 * the calendar has not; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_era_name(const struct qcal_calendar *cal,
                          const char *locale,
                          const char *era_code,
                          int32_t width,
                          char *buf,
                          size_t cap,
                          size_t *len);

/**
 * What a calendar is called in a language: "Persian Calendar". Its English title where CLDR has no name for it, its primary
 * name for a user's.
 *
 * locale: as for qcal_formatter_open().
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale; QCAL_ERR_BUFFER_TOO_SMALL.
 */
qcal_status qcal_calendar_display_name(const struct qcal_calendar *cal,
                                       const char *locale,
                                       char *buf,
                                       size_t cap,
                                       size_t *len);

/**
 * Writes a day for machines, by RFC 9557: the date of ISO 8601, the time if there is one, and the calendar by its id in CLDR, as in
 * "2026-11-20T10:30:00+01:00[u-ca=hebrew]". The calendar iso8601 itself is not named. Years beyond 0 to 9999 have a sign and six digits.
 *
 * time: optional, `size` set to sizeof(qcal_time). zone is not written: it need not be a name that RFC 9557 knows. With QCAL_TIME_UTC the
 * offset is written "Z".
 * buf, cap, len: as for all text going out.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_UNSUPPORTED for a calendar that has no id in CLDR: Julian, Milankovic and some
 * others, and every user-defined one; their days are written by way of iso8601. QCAL_ERR_OUT_OF_RANGE for a day outside the
 * calendar's range, and for years beyond six digits; QCAL_ERR_INVALID_ARGUMENT for a time that is none and for an offset that is no whole
 * number of minutes; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_to_ixdtf(const struct qcal_calendar *cal,
                          int64_t jdn,
                          const struct qcal_time *time,
                          char *buf,
                          size_t cap,
                          size_t *len);

/**
 * Reads a text of RFC 9557: a date of ISO 8601, perhaps with a time, an offset, a time zone and a calendar in brackets.
 *
 * Besides the RFC it reads, as ECMAScript does, dates without time, times without offset or seconds, a blank for "T", and years of six
 * digits with a sign. What is in brackets and not known is passed over, but where it is marked critical ("!"). Time zones are
 * passed over: the date is as it is written, and after "Z" that of UTC. A critical one is refused, but for an offset that is the time's
 * own. Calendars are known by all ids of CLDR and their aliases; the first of several counts, unless one is critical.
 *
 * text, text_len: the text and its length in bytes; QCAL_NUL_TERMINATED for a text that ends with a NUL.
 * cal: optional; receives the calendar, iso8601 where the text names none.
 * jdn: receives the day.
 * time: optional, `size` set to sizeof(qcal_time); receives the time, in full even where digits of the second are left out. Without a time
 * in the text flags is QCAL_TIME_NONE, with "Z" QCAL_TIME_OFFSET and QCAL_TIME_UTC. zone is always NULL.
 * error_offset: optional; receives the offset in bytes at which the text is wrong, where the answer is QCAL_ERR_PARSE. The detail text
 * tells what was expected there.
 *
 * Ownership: the calendar is built in: it needs no release, and may be given to qcal_calendar_release().
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_PARSE; QCAL_ERR_INVALID_DATE for a date that does not exist; QCAL_ERR_NOT_FOUND for a calendar that CLDR
 * does not know, unless cal is NULL, and QCAL_ERR_PARSE in any case where it is critical; QCAL_ERR_INVALID_ARGUMENT for a size smaller
 * than the struct ever was and for a length that no text has; QCAL_ERR_NO_MEMORY.
 */
qcal_status qcal_from_ixdtf(const char *text,
                            size_t text_len,
                            struct qcal_calendar **cal,
                            int64_t *jdn,
                            struct qcal_time *time,
                            size_t *error_offset);

/**
 * What a locale calls a week.
 *
 * locale: as for qcal_formatter_open(); its region counts, or the likely one of its language.
 * first_day: receives the day that weeks begin with, 1 Monday to 7 Sunday.
 * min_days: receives how many of its days the first week of a year has in that year at least, 1 to 7.
 * weekend_bits: receives the days of rest, bit 0 Monday to bit 6 Sunday.
 *
 * Threads: any.
 * Errors: QCAL_ERR_NULL; QCAL_ERR_INVALID_ARGUMENT for a text that is no locale.
 */
qcal_status qcal_locale_week(const char *locale, int32_t *first_day, int32_t *min_days, int32_t *weekend_bits);

/**
 * As qcal_formatter_format(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 * Texts going in are UTF-8 here too.
 *
 * Threads: any.
 * Errors: as of qcal_formatter_format().
 */
qcal_status qcal_formatter_format_utf16(const struct qcal_formatter *fmt,
                                        int64_t jdn,
                                        const struct qcal_time *time,
                                        uint16_t *buf,
                                        size_t cap,
                                        size_t *len);

/**
 * As qcal_format(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_format().
 */
qcal_status qcal_format_utf16(const struct qcal_calendar *cal,
                              const char *locale,
                              int64_t jdn,
                              const char *pattern,
                              uint16_t *buf,
                              size_t cap,
                              size_t *len);

/**
 * As qcal_format_style(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_format_style().
 */
qcal_status qcal_format_style_utf16(const struct qcal_calendar *cal,
                                    const char *locale,
                                    int64_t jdn,
                                    int32_t style,
                                    uint16_t *buf,
                                    size_t cap,
                                    size_t *len);

/**
 * As qcal_month_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_month_name().
 */
qcal_status qcal_month_name_utf16(const struct qcal_calendar *cal,
                                  const char *locale,
                                  int32_t year,
                                  int32_t month,
                                  int32_t width,
                                  int32_t context,
                                  uint16_t *buf,
                                  size_t cap,
                                  size_t *len);

/**
 * As qcal_weekday_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_weekday_name().
 */
qcal_status qcal_weekday_name_utf16(const struct qcal_calendar *cal,
                                    const char *locale,
                                    int32_t day_of_week,
                                    int32_t width,
                                    int32_t context,
                                    uint16_t *buf,
                                    size_t cap,
                                    size_t *len);

/**
 * As qcal_era_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_era_name().
 */
qcal_status qcal_era_name_utf16(const struct qcal_calendar *cal,
                                const char *locale,
                                const char *era_code,
                                int32_t width,
                                uint16_t *buf,
                                size_t cap,
                                size_t *len);

/**
 * As qcal_calendar_display_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
 *
 * Threads: any.
 * Errors: as of qcal_calendar_display_name().
 */
qcal_status qcal_calendar_display_name_utf16(const struct qcal_calendar *cal,
                                             const char *locale,
                                             uint16_t *buf,
                                             size_t cap,
                                             size_t *len);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* QCAL_H */
