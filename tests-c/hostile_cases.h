/*
 * Misbehaviours of callbacks, and a calendar that shows them when it is told to: right in everything (the Gregorian of user_calendars.h), but
 * for one planned fault, in one year or in all, from the n-th question on, or in threads other than the first.
 */
#ifndef HOSTILE_CASES_H
#define HOSTILE_CASES_H

#include "user_calendars.h"

enum callback { MONTHS, DAYS, START, TO_JDN, TO_DATE, LEAP, BEFORE };
enum how {
    SET,       /* answers value */
    ADD,       /* answers value more; a date so many days later */
    SILENT,    /* QCAL_OK and no answer */
    FAIL,      /* the right answer, and this status */
    PREVIOUS,  /* what is right for the year before, and value more */
    MIRROR,    /* years in the wrong order */
    SET_YEAR,  /* of a date */
    SET_MONTH,
    SET_DAY,
    SWAP       /* June a day longer and July a day shorter, or as many as value */
};
/* The calls of ask_all() in hostile.c. */
enum call { DATE_TO_JDN, JDN_TO_DATE, DAYS_IN_MONTH, DAYS_IN_YEAR, MONTHS_IN_YEAR, IS_LEAP_YEAR, IS_VALID, DAY_OF_YEAR, WEEK_OF_YEAR, DESCRIBE,
            CONVERT_FROM, CONVERT_TO, ADD_MONTH, ADD_YEAR, ADD_FAR, UNTIL, FROM_CODE, MATCH_CENTURY, CALLS };

struct misbehaviour {
    const char *name;
    enum callback callback;
    enum how how;
    int64_t value;
    int month, day;  /* only there; 0: everywhere */
    bool every_year; /* else in one year */
    int callbacks;   /* that the backend has */
    enum call shows; /* a call that cannot but fail */
    const char *accused, *reason; /* parts of the detail text */
};

#define PAIR BY_DATE
#define BOTH (BY_YEAR | BY_DATE)
#define ONE false
#define ALL true
#define FAR_DAY ((INT64_C(1) << 52) + 1)

static const struct misbehaviour misbehaviours[] = {
    /* How many months. */
    {"no month", MONTHS, SET, 0, 0, 0, ONE, BY_YEAR, MONTHS_IN_YEAR, "months_in_year(", "answered 0, not 1 to 32"},
    {"-1 months", MONTHS, SET, -1, 0, 0, ONE, PAIR, MONTHS_IN_YEAR, "months_in_year(", "answered -1, not 1 to 32"},
    {"33 months", MONTHS, SET, 33, 0, 0, ONE, BOTH, DATE_TO_JDN, "months_in_year(", "answered 33, not 1 to 32"},
    {"-4 months in all years", MONTHS, SET, -4, 0, 0, ALL, BY_YEAR, JDN_TO_DATE, "months_in_year(", "answered -4,"},
    {"256 and 12 months", MONTHS, SET, 268, 0, 0, ONE, BY_YEAR, DAYS_IN_YEAR, "months_in_year(", "answered 268,"},
    {"the fewest months", MONTHS, SET, INT32_MIN, 0, 0, ALL, BY_YEAR, DAYS_IN_MONTH, "months_in_year(", "answered -2147483648,"},
    {"the most months", MONTHS, SET, INT32_MAX, 0, 0, ALL, PAIR, DAYS_IN_MONTH, "months_in_year(", "answered 2147483647,"},
    {"a month too many", MONTHS, ADD, 1, 0, 0, ONE, BY_YEAR, DAYS_IN_YEAR, "the months of year", "but the next year starts"},
    {"a month too few", MONTHS, ADD, -1, 0, 0, ONE, PAIR, DATE_TO_JDN, "the months of year", "but the next year starts"},
    {"months not answered", MONTHS, SILENT, 0, 0, 0, ONE, BY_YEAR, MONTHS_IN_YEAR, "months_in_year(", "answered -2147483648,"},
    {"months refused", MONTHS, FAIL, QCAL_ERR_NULL, 0, 0, ONE, BY_YEAR, MONTHS_IN_YEAR, "months_in_year(", "failed with status 1"},
    {"months refused by an unknown status", MONTHS, FAIL, 999999, 0, 0, ALL, PAIR, DATE_TO_JDN, "months_in_year(", "failed with status 999999"},
    {"months refused by a negative status", MONTHS, FAIL, -5, 0, 0, ONE, BOTH, CONVERT_FROM, "months_in_year(", "failed with status -5"},
    /* How many days. */
    {"no day", DAYS, SET, 0, 6, 0, ONE, BY_YEAR, DAYS_IN_MONTH, "days_in_month(", ", 6) answered 0, not 1 to 400"},
    {"-1 days", DAYS, SET, -1, 6, 0, ONE, PAIR, DAYS_IN_MONTH, "days_in_month(", ", 6) answered -1, not 1 to 400"},
    {"401 days", DAYS, SET, 401, 12, 0, ONE, BOTH, DATE_TO_JDN, "days_in_month(", ", 12) answered 401, not 1 to 400"},
    {"65,536 and 30 days", DAYS, SET, 65566, 6, 0, ONE, BY_YEAR, DAYS_IN_MONTH, "days_in_month(", "answered 65566,"},
    {"the fewest days", DAYS, SET, INT32_MIN, 0, 0, ALL, BY_YEAR, DAYS_IN_YEAR, "days_in_month(", ", 1) answered -2147483648,"},
    {"the most days", DAYS, SET, INT32_MAX, 0, 0, ALL, PAIR, DAYS_IN_YEAR, "days_in_month(", ", 1) answered 2147483647,"},
    {"400 days each", DAYS, SET, 400, 0, 0, ALL, BY_YEAR, DESCRIBE, "the months of year", "have 4800 days, but"},
    {"a day too many", DAYS, ADD, 1, 6, 0, ONE, BY_YEAR, DATE_TO_JDN, "the months of year", "have 366 days, but the next year starts 365"},
    {"a day too few", DAYS, ADD, -1, 6, 0, ONE, PAIR, JDN_TO_DATE, "the months of year", "have 364 days, but the next year starts 365"},
    {"a day from one month to the next", DAYS, SWAP, 1, 0, 0, ONE, PAIR, JDN_TO_DATE, "_to_", "by its months it is"},
    {"ten days from one month to the next", DAYS, SWAP, 10, 0, 0, ONE, BOTH, CONVERT_FROM, "_to_", "by its months it is"},
    {"days not answered", DAYS, SILENT, 0, 6, 0, ONE, BY_YEAR, DAYS_IN_MONTH, "days_in_month(", ", 6) answered -2147483648,"},
    {"days refused", DAYS, FAIL, QCAL_ERR_INVALID_DATE, 6, 0, ONE, BY_YEAR, FROM_CODE, "days_in_month(", "failed with status 4"},
    {"days refused by an unknown status", DAYS, FAIL, INT32_MAX, 1, 0, ALL, PAIR, DAY_OF_YEAR, "days_in_month(", "failed with status 2147483647"},
    {"days refused by a negative status", DAYS, FAIL, -1, 12, 0, ONE, BOTH, WEEK_OF_YEAR, "days_in_month(", ", 12) failed with status -1"},
    /* Where a year starts. */
    {"a year that starts with the one before", START, PREVIOUS, 0, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "the months of year", "but the next year starts"},
    {"a year that starts before the one before", START, PREVIOUS, -1, 0, 0, ONE, BY_YEAR, JDN_TO_DATE, "year", "starts"},
    {"years in the wrong order", START, MIRROR, 0, 0, 0, ALL, BY_YEAR, DATE_TO_JDN, "year", "starts"},
    {"all years on one day", START, SET, 2451545, 0, 0, ALL, BY_YEAR, DAYS_IN_YEAR, "year", "starts"},
    {"a year that starts a day late", START, ADD, 1, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "the months of year", "but the next year starts 36"},
    {"a year that starts a day early", START, ADD, -1, 0, 0, ONE, BY_YEAR, UNTIL, "the months of year", "but the next year starts"},
    {"a year that starts 2^32 days late", START, ADD, INT64_C(1) << 32, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "year", "starts on day"},
    {"a year on the first day of all", START, SET, INT64_MIN + 1, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "year", "starts on day -9223372036854775807, outside"},
    {"a year on the last day of all", START, SET, INT64_MAX, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "year", "starts on day 9223372036854775807, outside"},
    {"years on the first day of all", START, SET, INT64_MIN, 0, 0, ALL, BY_YEAR, DAYS_IN_MONTH, "year", "starts on day -9223372036854775808, outside"},
    {"years too far ahead", START, ADD, FAR_DAY, 0, 0, ALL, BY_YEAR, DAYS_IN_MONTH, "year", "starts on day"},
    {"years too far back", START, ADD, -FAR_DAY - 3000000, 0, 0, ALL, BY_YEAR, IS_LEAP_YEAR, "year", "starts on day"},
    {"start not answered", START, SILENT, 0, 0, 0, ONE, BY_YEAR, DATE_TO_JDN, "year", "starts on day -9223372036854775808, outside"},
    {"start refused", START, FAIL, QCAL_ERR_PANIC, 0, 0, ONE, BY_YEAR, ADD_YEAR, "year_start(", "failed with status 16"},
    {"start refused by an unknown status", START, FAIL, 17, 0, 0, ALL, BOTH, ADD_MONTH, "year_start(", "failed with status 17"},
    {"start and date a day apart", START, ADD, 1, 0, 0, ONE, BOTH, DATE_TO_JDN, "year_start(", "date_to_jdn("},
    {"all starts and dates a day apart", START, ADD, -1, 0, 0, ALL, BOTH, JDN_TO_DATE, "year_start(", "date_to_jdn("},
    /* From a date to a day. */
    {"all dates on one day", TO_JDN, SET, 2451545, 0, 0, ALL, PAIR, DATE_TO_JDN, "year", "starts"},
    {"all dates of a month on one day", TO_JDN, SET, 2451545, 6, 0, ALL, PAIR, DATE_TO_JDN, "date_to_jdn(", "answered 2451545, by its months it is"},
    {"a year's dates a day late", TO_JDN, ADD, 1, 0, 0, ONE, PAIR, CONVERT_FROM, "the months of year", "but the next year starts"},
    {"one date a day late", TO_JDN, ADD, 1, 6, 15, ONE, PAIR, DATE_TO_JDN, ", 6, 15) answered", "by its months it is"},
    {"one date a day early", TO_JDN, ADD, -1, 6, 15, ONE, BOTH, ADD_YEAR, ", 6, 15) answered", "by its months it is"},
    {"one date a whole week late", TO_JDN, ADD, 7, 6, 15, ALL, BOTH, JDN_TO_DATE, ", 6, 15) answered", "by its months it is"},
    {"New Year's Day a day late", TO_JDN, ADD, 1, 1, 1, ONE, BOTH, DATE_TO_JDN, "year_start(", "date_to_jdn("},
    {"a date on the last day of all", TO_JDN, SET, INT64_MAX, 6, 15, ONE, PAIR, DATE_TO_JDN, ", 6, 15) answered 9223372036854775807", "it is"},
    {"a date on the first day of all", TO_JDN, SET, INT64_MIN, 6, 15, ONE, PAIR, DATE_TO_JDN, ", 6, 15) answered -9223372036854775808", "it is"},
    {"day not answered", TO_JDN, SILENT, 0, 6, 15, ONE, PAIR, DATE_TO_JDN, ", 6, 15) answered -9223372036854775808", "it is"},
    {"day refused", TO_JDN, FAIL, QCAL_ERR_OUT_OF_RANGE, 6, 15, ONE, PAIR, DATE_TO_JDN, ", 6, 15) failed", "with status 5"},
    {"day refused by an unknown status", TO_JDN, FAIL, -2, 6, 15, ONE, BOTH, CONVERT_FROM, ", 6, 15) failed", "with status -2"},
    /* From a day to a date. */
    {"year 0, which is none", TO_DATE, SET_YEAR, 0, 0, 0, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"a year after the last", TO_DATE, SET_YEAR, 10000, 0, 0, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"a year before the first", TO_DATE, SET_YEAR, -1, 6, 15, ONE, BOTH, CONVERT_TO, "jdn_to_date(", "answered"},
    {"the last year of all calendars", TO_DATE, SET_YEAR, INT32_MAX, 6, 15, ONE, BOTH, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"the first year of all", TO_DATE, SET_YEAR, INT32_MIN, 6, 15, ONE, BOTH, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"a date of another year", TO_DATE, SET_YEAR, 2007, 6, 15, ALL, PAIR, JDN_TO_DATE, "x-hostile", "2007"},
    {"month 13", TO_DATE, SET_MONTH, 13, 6, 0, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "by its months it is"},
    {"month 0", TO_DATE, SET_MONTH, 0, 6, 0, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "by its months it is"},
    {"month 256 and 6", TO_DATE, SET_MONTH, 262, 6, 0, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "by its months it is"},
    {"day 0", TO_DATE, SET_DAY, 0, 6, 15, ONE, PAIR, DAY_OF_YEAR, "jdn_to_date(", "by its months it is"},
    {"day 32", TO_DATE, SET_DAY, 32, 6, 15, ONE, PAIR, DESCRIBE, "jdn_to_date(", "by its months it is"},
    {"day 65,536 and 15", TO_DATE, SET_DAY, 65551, 6, 15, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "by its months it is"},
    {"one day a day late", TO_DATE, ADD, 1, 6, 15, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "by its months it is"},
    {"one day a day early", TO_DATE, ADD, -1, 6, 15, ONE, BOTH, UNTIL, "jdn_to_date(", "by its months it is"},
    {"all days a day late", TO_DATE, ADD, 1, 0, 0, ALL, PAIR, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"date not answered", TO_DATE, SILENT, 0, 6, 15, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "answered"},
    {"date refused", TO_DATE, FAIL, QCAL_ERR_BACKEND, 6, 15, ONE, PAIR, JDN_TO_DATE, "jdn_to_date(", "failed with status 15"},
    {"date refused by an unknown status", TO_DATE, FAIL, INT32_MIN, 6, 15, ONE, BOTH, JDN_TO_DATE, "jdn_to_date(", "failed with status -2147483648"},
    /* Whether it is a leap year. */
    {"leap 2", LEAP, SET, 2, 0, 0, ONE, BY_YEAR | SAYS_LEAP, IS_LEAP_YEAR, "is_leap_year(", "answered 2, neither 0 nor 1"},
    {"leap -1", LEAP, SET, -1, 0, 0, ONE, PAIR | SAYS_LEAP, DESCRIBE, "is_leap_year(", "answered -1, neither 0 nor 1"},
    {"leap 256", LEAP, SET, 256, 0, 0, ALL, BOTH | SAYS_LEAP, IS_LEAP_YEAR, "is_leap_year(", "answered 256, neither"},
    {"leap not answered", LEAP, SILENT, 0, 0, 0, ONE, BY_YEAR | SAYS_LEAP, IS_LEAP_YEAR, "is_leap_year(", "answered -2147483648, neither"},
    {"leap refused", LEAP, FAIL, QCAL_ERR_UNSUPPORTED, 0, 0, ONE, BY_YEAR | SAYS_LEAP, IS_LEAP_YEAR, "is_leap_year(", "failed with status 12"},
    /* How many months before a year: never asked at registration. */
    {"months before not answered", BEFORE, SILENT, 0, 0, 0, ONE, BY_YEAR | COUNTS_MONTHS, ADD_MONTH, "months_before_year(", "which cannot be"},
    {"months before refused", BEFORE, FAIL, -1, 0, 0, ONE, PAIR | COUNTS_MONTHS, ADD_MONTH, "months_before_year(", "failed with status -1"},
    {"months before a month off", BEFORE, ADD, 1, 0, 0, ONE, BY_YEAR | COUNTS_MONTHS, ADD_MONTH, "months_before_year(", "which has 12 months"},
    {"months before that fall", BEFORE, PREVIOUS, -1, 0, 0, ONE, BY_YEAR | COUNTS_MONTHS, ADD_MONTH, "months_before_year(", "which has 12 months"},
    {"months before all the same", BEFORE, SET, 24000, 0, 0, ALL, BY_YEAR | COUNTS_MONTHS, ADD_FAR, "months_before_year(", "which has 12 months"},
    {"months before beyond belief", BEFORE, SET, (INT64_C(1) << 40) + 1, 0, 0, ONE, BOTH | COUNTS_MONTHS, ADD_MONTH, "months_before_year(", "which cannot be"},
    {"the most months before", BEFORE, SET, INT64_MAX, 0, 0, ALL, BY_YEAR | COUNTS_MONTHS, ADD_FAR, "months_before_year(", "which cannot be"},
};
#define MISBEHAVIOURS (sizeof misbehaviours / sizeof misbehaviours[0])

/* The user_data of the calendar. */
struct hostile {
    struct user_calendar user;
    const struct misbehaviour *plan;
    bool armed;
    int32_t year;          /* where the fault is, if not in all years */
    long question, from, until; /* only at these questions, if `until` is not 0 */
    bool any;                   /* whichever callback is asked */
    enum callback wrong;        /* the last wrong answer: whose, and about which year */
    int32_t wrong_year;
    long wrongs;
    bool (*elsewhere)(void); /* only where this is true, if it is not NULL */
    void (*aside)(struct hostile *hostile); /* called with each question, if it is not NULL */
    qcal_status (*twist)(enum callback callback, int64_t *answer); /* instead of the plan, if it is not NULL */
    qcal_calendar *own;    /* for `aside` */
    long asides, most_asides, failed_asides;
};

/* Changes the right answer, if this is the question to be wrong about. */
static inline qcal_status hostile_answer(struct hostile *hostile, enum callback callback, int32_t year, int month, int day, int64_t *answer,
                                         bool *silent) {
    const struct misbehaviour *plan = hostile->plan;
    const struct formulas *formulas = hostile->user.formulas;
    int64_t a = user_continuous(&hostile->user, year);
    hostile->question++;
    if (hostile->aside != NULL) {
        hostile->aside(hostile);
    }
    if (hostile->armed && hostile->twist != NULL) {
        return hostile->twist(callback, answer);
    }
    if (!hostile->armed || (callback != plan->callback && !hostile->any) || (!plan->every_year && year != hostile->year) ||
        (plan->month != 0 && month != plan->month) || (plan->day != 0 && day != plan->day) ||
        (hostile->until != 0 && (hostile->question < hostile->from || hostile->question > hostile->until)) ||
        (hostile->elsewhere != NULL && !hostile->elsewhere())) {
        return QCAL_OK;
    }
    hostile->wrong = callback;
    hostile->wrong_year = year;
    hostile->wrongs++;
    switch (plan->how) {
    case SET:
    case SET_YEAR:
    case SET_MONTH:
    case SET_DAY: *answer = plan->value; break;
    case ADD: *answer += plan->value; break;
    case SILENT: *silent = true; break;
    case FAIL: return (qcal_status)plan->value;
    case PREVIOUS: *answer = (callback == START ? formulas->start(a - 1) : formulas->months_before(a - 1)) + plan->value; break;
    case MIRROR: *answer = formulas->start(10000 - a); break;
    case SWAP: *answer += month == 6 ? plan->value : month == 7 ? -plan->value : 0; break;
    }
    return QCAL_OK;
}

static inline qcal_status hostile_number(struct hostile *hostile, enum callback callback, int32_t year, int month, int32_t right, int32_t *number) {
    int64_t answer = right;
    bool silent = false;
    qcal_status status = hostile_answer(hostile, callback, year, month, 1, &answer, &silent);
    if (!silent) {
        *number = (int32_t)answer;
    }
    return status;
}

static qcal_status hostile_months_in_year(void *data, int32_t year, int32_t *months) {
    struct hostile *hostile = (struct hostile *)data;
    int32_t right = 0;
    user_months_in_year(&hostile->user, year, &right);
    return hostile_number(hostile, MONTHS, year, 1, right, months);
}

static qcal_status hostile_days_in_month(void *data, int32_t year, int32_t month, int32_t *days) {
    struct hostile *hostile = (struct hostile *)data;
    int32_t right = 0;
    user_days_in_month(&hostile->user, year, month, &right);
    return hostile_number(hostile, DAYS, year, month, right, days);
}

static qcal_status hostile_year_start(void *data, int32_t year, int64_t *jdn) {
    struct hostile *hostile = (struct hostile *)data;
    int64_t answer = 0;
    bool silent = false;
    qcal_status status;
    user_year_start(&hostile->user, year, &answer);
    status = hostile_answer(hostile, START, year, 1, 1, &answer, &silent);
    if (!silent) {
        *jdn = answer;
    }
    return status;
}

static qcal_status hostile_date_to_jdn(void *data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    struct hostile *hostile = (struct hostile *)data;
    int64_t answer = 0;
    bool silent = false;
    qcal_status status;
    user_date_to_jdn(&hostile->user, year, month, day, &answer);
    status = hostile_answer(hostile, TO_JDN, year, month, day, &answer, &silent);
    if (!silent) {
        *jdn = answer;
    }
    return status;
}

static qcal_status hostile_jdn_to_date(void *data, int64_t jdn, qcal_date *date) {
    struct hostile *hostile = (struct hostile *)data;
    int64_t answer = jdn;
    bool silent = false;
    qcal_date right = {0, 0, 0};
    qcal_status status;
    user_jdn_to_date(&hostile->user, jdn, &right);
    status = hostile_answer(hostile, TO_DATE, right.year, right.month, right.day, &answer, &silent);
    if (!silent && answer != jdn) {
        switch (hostile->plan->how) {
        case SET_YEAR: right.year = (int32_t)answer; break;
        case SET_MONTH: right.month = (int32_t)answer; break;
        case SET_DAY: right.day = (int32_t)answer; break;
        default: { /* asks itself about a day that nobody asked it about */
            struct user_calendar another = hostile->user;
            user_jdn_to_date(&another, answer, &right);
            break;
        }
        }
    }
    if (!silent) {
        *date = right;
    }
    return status;
}

static qcal_status hostile_is_leap_year(void *data, int32_t year, int32_t *flag) {
    struct hostile *hostile = (struct hostile *)data;
    int32_t right = 0;
    user_is_leap_year(&hostile->user, year, &right);
    return hostile_number(hostile, LEAP, year, 1, right, flag);
}

static qcal_status hostile_months_before_year(void *data, int32_t year, int64_t *months) {
    struct hostile *hostile = (struct hostile *)data;
    int64_t answer = 0;
    bool silent = false;
    qcal_status status;
    user_months_before_year(&hostile->user, year, &answer);
    status = hostile_answer(hostile, BEFORE, year, 1, 1, &answer, &silent);
    if (!silent) {
        *months = answer;
    }
    return status;
}

static void hostile_destroy(void *data) { ((struct hostile *)data)->user.destroyed++; }

/* A calendar for a plan, not yet armed: years 1 to 9999, the window 2000 to 2010. */
static inline qcal_backend hostile_backend(struct hostile *hostile, const struct misbehaviour *plan, uint32_t flags) {
    qcal_backend backend;
    memset(hostile, 0, sizeof *hostile);
    hostile->plan = plan;
    backend = user_backend(&hostile->user, &all_formulas[GREGORIAN], flags, plan->callbacks, 1, 9999);
    backend.destroy = hostile_destroy;
    backend.months_in_year = hostile_months_in_year;
    backend.days_in_month = hostile_days_in_month;
    backend.year_start = backend.year_start != NULL ? hostile_year_start : NULL;
    backend.date_to_jdn = backend.date_to_jdn != NULL ? hostile_date_to_jdn : NULL;
    backend.jdn_to_date = backend.jdn_to_date != NULL ? hostile_jdn_to_date : NULL;
    backend.is_leap_year = backend.is_leap_year != NULL ? hostile_is_leap_year : NULL;
    backend.months_before_year = backend.months_before_year != NULL ? hostile_months_before_year : NULL;
    backend.window_first_year = 2000;
    backend.window_last_year = 2010;
    return backend;
}

#endif
