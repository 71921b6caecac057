/* Every call that asks a calendar, about one date: each is right, or fails with QCAL_ERR_BACKEND and writes nothing. And a log that notes. */
#ifndef HOSTILE_ASK_H
#define HOSTILE_ASK_H

#include "hostile_cases.h"

static qcal_calendar *ask_gregorian;

/* What the log of the registry has been told. */
static struct {
    long registered, refused, unregistered, faults;
    char fault[520], refusal[520];
} told;

static void hear(void *data, int32_t event, const char *text) {
    (void)data;
    switch (event) {
    case QCAL_LOG_REGISTERED: told.registered++; break;
    case QCAL_LOG_UNREGISTERED: told.unregistered++; break;
    case QCAL_LOG_REFUSED:
        told.refused++;
        snprintf(told.refusal, sizeof told.refusal, "%s", text);
        break;
    default:
        told.faults++;
        snprintf(told.fault, sizeof told.fault, "%s", text);
        break;
    }
}

static inline const char *last_error(void) {
    static char text[300];
    size_t length = 0;
    text[0] = '\0';
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    return text;
}

static inline void check_accused(const char *text, const char *accused, const char *reason, const char *file, int line) {
    if (check_count(strstr(text, accused) != NULL && strstr(text, reason) != NULL, file, line)) {
        printf("the text \"%s\" does not say \"%s\" and \"%s\"\n", text, accused, reason);
    }
}
#define CHECK_ACCUSED(text, plan) check_accused(text, (plan)->accused, (plan)->reason, __FILE__, __LINE__)

/* One call about a date of a Gregorian calendar: its status, and whether the answer is right or, after a failure, untouched. */
static inline qcal_status ask(const qcal_calendar *cal, enum call call, int32_t year, int month, int day, bool *good) {
    static const qcal_system rule = QCAL_SYSTEM_GREGORIAN;
    const int64_t jdn = rule_day(rule, year, month, day);
    const int days = rule_days_in_month(rule, year, month), later_days = rule_days_in_month(rule, year, month + 1);
    const int32_t far_year = year + 1666;
    const qcal_duration one_month = {0, 1, 0, 0}, one_year = {1, 0, 0, 0}, far = {0, 1666 * 12, 0, 0};
    qcal_status status;
    int32_t number, week;
    int64_t found;
    qcal_date date;
    qcal_duration duration;
    struct {
        qcal_fields fields;
    } described;
    char code[16];
    FILL(number);
    FILL(week);
    FILL(found);
    FILL(date);
    FILL(duration);
    FILL(described);
    described.fields.size = sizeof described.fields;
#define ANSWERED(right, object) (*good = status == QCAL_OK ? (right) : check_is_filled(&(object), sizeof(object)), status)
#define IS_DATE(y, m, d) (date.year == (y) && date.month == (m) && date.day == (d))
    switch (call) {
    case DATE_TO_JDN: status = qcal_date_to_jdn(cal, year, month, day, &found); return ANSWERED(found == jdn, found);
    case JDN_TO_DATE: status = qcal_jdn_to_date(cal, jdn, &date); return ANSWERED(IS_DATE(year, month, day), date);
    case DAYS_IN_MONTH: status = qcal_days_in_month(cal, year, month, &number); return ANSWERED(number == days, number);
    case DAYS_IN_YEAR: status = qcal_days_in_year(cal, year, &number); return ANSWERED(number == rule_days_in_year(rule, year), number);
    case MONTHS_IN_YEAR: status = qcal_months_in_year(cal, year, &number); return ANSWERED(number == 12, number);
    case IS_LEAP_YEAR: status = qcal_is_leap_year(cal, year, &number); return ANSWERED(number == rule_is_leap(rule, year), number);
    case IS_VALID: /* has no status, and says no when the calendar fails */
        *good = true;
        return qcal_is_valid_date(cal, year, month, day) ? QCAL_OK : QCAL_ERR_BACKEND;
    case DAY_OF_YEAR:
        status = qcal_day_of_year(cal, jdn, &number);
        return ANSWERED(number == jdn - rule_year_start(rule, year) + 1, number);
    case WEEK_OF_YEAR:
        status = qcal_week_of_year(cal, jdn, 1, 4, &number, &week);
        (void)ANSWERED(number == year && week == (jdn - rule_week_one(rule, year, 1, 4)) / 7 + 1, number);
        *good = *good && (status == QCAL_OK || check_is_filled(&week, sizeof week));
        return status;
    case DESCRIBE: {
        const qcal_fields *fields = &described.fields;
        status = qcal_describe(cal, jdn, &described.fields);
        *good = status == QCAL_OK ? fields->year == year && fields->month == month && fields->day == day && fields->days_in_month == days &&
                                        fields->days_in_year == rule_days_in_year(rule, year) && fields->months_in_year == 12 &&
                                        fields->week_of_year == (jdn - rule_week_one(rule, year, 1, 4)) / 7 + 1
                                  : fields->size == sizeof *fields && check_is_filled(&fields->flags, sizeof *fields - sizeof fields->size);
        return status;
    }
    case CONVERT_FROM: status = qcal_convert(cal, year, month, day, ask_gregorian, &date); return ANSWERED(IS_DATE(year, month, day), date);
    case CONVERT_TO: status = qcal_convert(ask_gregorian, year, month, day, cal, &date); return ANSWERED(IS_DATE(year, month, day), date);
    case ADD_MONTH:
        status = qcal_add(cal, year, month, day, &one_month, QCAL_CONSTRAIN, &date);
        return ANSWERED(IS_DATE(year, month + 1, day < later_days ? day : later_days), date);
    case ADD_YEAR:
        status = qcal_add(cal, year, month, day, &one_year, QCAL_REJECT, &date);
        return ANSWERED(IS_DATE(year + 1, month, day), date);
    case ADD_FAR:
        status = qcal_add(cal, year, month, day, &far, QCAL_REJECT, &date);
        return ANSWERED(IS_DATE(far_year, month, day), date);
    case UNTIL:
        status = qcal_until(cal, jdn, rule_day(rule, year + 1, month + 1, day), QCAL_YEARS, &duration);
        return ANSWERED(duration.years == 1 && duration.months == 1 && duration.weeks == 0 && duration.days == 0, duration);
    case FROM_CODE:
        snprintf(code, sizeof code, "M%02d", month);
        status = qcal_date_from_code(cal, year, code, day, QCAL_REJECT, &date);
        return ANSWERED(IS_DATE(year, month, day), date);
    default: /* the weekday is that of this very year */
        status = qcal_match_century_to_weekday(cal, year, month, day, rule_day_of_week(jdn), &found);
        return ANSWERED(found == jdn, found);
    }
}

#define BIT(call) (1u << (call))

/* All of them; the set of those that failed. `unsure`: calls that may be wrong without anybody being able to tell. */
static inline uint32_t ask_all(const qcal_calendar *cal, int32_t year, int month, int day, uint32_t unsure) {
    uint32_t failed = 0;
    for (int call = 0; call < CALLS; call++) {
        bool good = false;
        qcal_status status = ask(cal, (enum call)call, year, month, day, &good);
        if (check_count((status == QCAL_OK || status == QCAL_ERR_BACKEND) && (good || (BIT(call) & unsure) != 0), __FILE__, __LINE__)) {
            printf("call %d about %d-%d-%d gives %s%s\n", call, (int)year, month, day, qcal_status_name(status), good ? "" : ", wrong");
        }
        failed |= status == QCAL_OK ? 0 : BIT(call);
    }
    return failed;
}

#endif
