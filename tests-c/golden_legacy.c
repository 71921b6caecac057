/*
 * What QCalendar answers right, and has to be answered the same: dates of the same day, properties, date arithmetic. The numbers were
 * measured from Qt and are written here as they were found.
 */
#include "golden/legacy_rows.h"
#include "rules.h"

static qcal_calendar *gregorian, *julian, *milankovic, *jalali, *jalali_2820, *islamic;

/* One day in one calendar, both directions and from the Gregorian. */
static void same_day(const qcal_calendar *cal, int64_t jdn, qcal_date wanted, qcal_date in_gregorian) {
    qcal_date found = {0, 0, 0};
    int64_t back = 0;
    check_about("day %lld, %s", (long long)jdn, qcal_calendar_name(cal));
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &found));
    CHECK_DATE(found, wanted.year, wanted.month, wanted.day);
    CHECK_OK(qcal_date_to_jdn(cal, wanted.year, wanted.month, wanted.day, &back));
    CHECK_INT(back, jdn);
    CHECK_OK(qcal_convert(gregorian, in_gregorian.year, in_gregorian.month, in_gregorian.day, cal, &found));
    CHECK_DATE(found, wanted.year, wanted.month, wanted.day);
    CHECK_OK(qcal_convert(cal, wanted.year, wanted.month, wanted.day, gregorian, &found));
    CHECK_DATE(found, in_gregorian.year, in_gregorian.month, in_gregorian.day);
}

static void rows(void) {
    for (int i = 0; i < LEGACY_ROWS; i++) {
        int64_t jdn = legacy_rows[i].jdn;
        qcal_date day = legacy_rows[i].gregorian, found = {0, 0, 0};
        same_day(gregorian, jdn, day, day);
        same_day(julian, jdn, legacy_rows[i].julian, day);
        same_day(milankovic, jdn, legacy_rows[i].milankovic, day);
        same_day(jalali_2820, jdn, legacy_rows[i].jalali_2820, day);
        same_day(islamic, jdn, legacy_rows[i].islamic_civil, day);
        /* The official calendar of Iran says the same in these centuries, but for the year 1436, which is a leap year. */
        check_about("day %lld, the official calendar", (long long)jdn);
        if (jdn == 2472808) {
            same_day(jalali, jdn, (qcal_date){1436, 12, 30}, day);
        } else if (jdn >= 2000000 && jdn <= 2743798) {
            same_day(jalali, jdn, legacy_rows[i].jalali_2820, day);
        }
        CHECK_OK(qcal_jdn_to_date(jalali, jdn, &found));
        CHECK_INT(rule_day(QCAL_SYSTEM_JALALI, rule_continuous(QCAL_SYSTEM_JALALI, found.year), found.month, found.day), jdn);
    }
}

static void property(const qcal_calendar *cal, uint32_t flags, int shortest, int longest, int64_t epoch) {
    qcal_properties properties;
    properties.size = sizeof properties;
    check_about("properties of %s", qcal_calendar_name(cal));
    CHECK_OK(qcal_calendar_properties(cal, &properties));
    CHECK_INT(properties.flags, flags);
    CHECK_INT(properties.days_per_week, 7);
    CHECK_INT(properties.min_days_in_month, shortest);
    CHECK_INT(properties.max_days_in_month, longest);
    CHECK_INT(properties.max_months_in_year, 12);
    CHECK_INT(properties.epoch_jdn, epoch);
}

/* First and last day of the year before year 1, and its length. */
static void year_before_one(const qcal_calendar *cal, int64_t first, int64_t last, int32_t days) {
    int64_t jdn = 0;
    int32_t length = 0;
    qcal_date date = {0, 0, 0};
    check_about("year -1 of %s", qcal_calendar_name(cal));
    CHECK_OK(qcal_date_to_jdn(cal, -1, 1, 1, &jdn));
    CHECK_INT(jdn, first);
    CHECK_OK(qcal_jdn_to_date(cal, last, &date));
    CHECK_INT(date.year, -1);
    CHECK_OK(qcal_jdn_to_date(cal, last + 1, &date));
    CHECK_DATE(date, 1, 1, 1);
    CHECK_OK(qcal_days_in_year(cal, -1, &length));
    CHECK_INT(length, days);
    CHECK_STATUS(qcal_days_in_year(cal, 0, &length), QCAL_ERR_INVALID_DATE);
}

static void properties(void) {
    property(gregorian, QCAL_SOLAR | QCAL_PROLEPTIC, 28, 31, 1721426);
    property(julian, QCAL_SOLAR | QCAL_PROLEPTIC, 28, 31, 1721424);
    property(milankovic, QCAL_SOLAR | QCAL_PROLEPTIC, 28, 31, 1721426);
    property(jalali_2820, QCAL_SOLAR | QCAL_PROLEPTIC, 29, 31, 1948321);
    property(jalali, QCAL_SOLAR | QCAL_PROLEPTIC, 29, 31, rule_epoch(QCAL_SYSTEM_JALALI));
    property(islamic, QCAL_LUNAR | QCAL_PROLEPTIC, 29, 30, 1948440);
    year_before_one(gregorian, 1721060, 1721425, 366);
    year_before_one(julian, 1721058, 1721423, 366);
    year_before_one(milankovic, 1721061, 1721425, 365);
    year_before_one(jalali_2820, 1947955, 1948320, 366);
    year_before_one(islamic, 1948086, 1948439, 354);
}

static qcal_date plus(const qcal_calendar *cal, int32_t y, int32_t m, int32_t d, int64_t years, int64_t months) {
    qcal_duration duration = {years, months, 0, 0};
    qcal_date date = {0, 0, 0};
    check_about("%s %d-%d-%d + %lld years %lld months", qcal_calendar_name(cal), (int)y, (int)m, (int)d, (long long)years, (long long)months);
    CHECK_OK(qcal_add(cal, y, m, d, &duration, QCAL_CONSTRAIN, &date));
    return date;
}

static void additions(void) {
    int64_t jdn = 0;
    /* The Jalali ones hold in both Jalali calendars: 1403 and 1408 are leap years in both. */
    for (int i = 0; i < 2; i++) {
        const qcal_calendar *cal = i == 0 ? jalali : jalali_2820;
        CHECK_DATE(plus(cal, 1403, 12, 30, 1, 0), 1404, 12, 29);
        CHECK_DATE(plus(cal, 1403, 12, 30, 5, 0), 1408, 12, 30);
        CHECK_DATE(plus(cal, 1403, 6, 31, 0, 1), 1403, 7, 30);
        CHECK_DATE(plus(cal, 1, 1, 1, 0, -1), -1, 12, 1);
        CHECK_DATE(plus(cal, 1, 1, 1, -1, 0), -1, 1, 1);
        CHECK_DATE(plus(cal, -1, 1, 1, 1, 0), 1, 1, 1);
    }
    CHECK_OK(qcal_date_to_jdn(jalali_2820, -1, 12, 1, &jdn));
    CHECK_INT(jdn, 1948291);
    CHECK_DATE(plus(islamic, 1446, 1, 30, 0, 1), 1446, 2, 29);
    CHECK_DATE(plus(islamic, 1445, 12, 30, 1, 0), 1446, 12, 29);
    CHECK_DATE(plus(islamic, 1446, 12, 29, 0, -11), 1446, 1, 29);
    CHECK_DATE(plus(gregorian, 4, 2, 29, -5, 0), -2, 2, 28);
    CHECK_DATE(plus(gregorian, 2000, 2, 29, -2001, 0), -2, 2, 28);
    CHECK_DATE(plus(gregorian, 1, 3, 31, 0, -13), -1, 2, 29);
}

static int day_of_year(const qcal_calendar *cal, int32_t y, int32_t m, int32_t d) {
    int64_t jdn = 0;
    int32_t number = 0;
    CHECK_OK(qcal_date_to_jdn(cal, y, m, d, &jdn));
    CHECK_OK(qcal_day_of_year(cal, jdn, &number));
    return (int)number;
}

static void week(int32_t y, int32_t m, int32_t d, int32_t wanted_year, int32_t wanted_week) {
    int64_t jdn = 0;
    int32_t year = 0, number = 0;
    check_about("week of %d-%d-%d", (int)y, (int)m, (int)d);
    CHECK_OK(qcal_date_to_jdn(gregorian, y, m, d, &jdn));
    CHECK_OK(qcal_week_of_year(gregorian, jdn, 1, 4, &year, &number));
    CHECK_INT(year, wanted_year);
    CHECK_INT(number, wanted_week);
}

static void converted(const qcal_calendar *cal, int32_t y, int32_t m, int32_t d, int32_t wanted_y, int32_t wanted_m, int32_t wanted_d) {
    qcal_date date = {0, 0, 0};
    check_about("%s %d-%d-%d", qcal_calendar_name(cal), (int)y, (int)m, (int)d);
    CHECK_OK(qcal_convert(cal, y, m, d, gregorian, &date));
    CHECK_DATE(date, wanted_y, wanted_m, wanted_d);
    CHECK_OK(qcal_convert(gregorian, wanted_y, wanted_m, wanted_d, cal, &date));
    CHECK_DATE(date, y, m, d);
}

static void other_helpers(void) {
    qcal_date date;
    int64_t jdn = 0;
    CHECK_INT(day_of_year(jalali, 1403, 12, 30), 366);
    CHECK_INT(day_of_year(jalali_2820, 1403, 12, 30), 366);
    CHECK_INT(day_of_year(islamic, 1445, 12, 30), 355);
    week(2021, 1, 3, 2020, 53);
    week(2020, 12, 31, 2020, 53);
    week(1, 1, 1, 1, 1);
    CHECK_OK(qcal_date_to_jdn(islamic, 1446, 9, 1, &jdn));
    CHECK_INT(jdn, 2460736);
    converted(islamic, 1447, 1, 1, 2025, 6, 27);
    converted(islamic, 1500, 1, 1, 2076, 11, 28);
    converted(julian, 1918, 1, 31, 1918, 2, 13);
    converted(julian, 2100, 2, 29, 2100, 3, 14);
    converted(milankovic, 2800, 3, 1, 2800, 2, 29);
    converted(milankovic, 2900, 2, 29, 2900, 2, 28);
    CHECK_STATUS(qcal_convert(milankovic, 2800, 2, 29, gregorian, &date), QCAL_ERR_INVALID_DATE);
    CHECK(qcal_is_valid_date(jalali, 1403, 12, 30));
    CHECK(!qcal_is_valid_date(jalali, 1404, 12, 30));
    CHECK(qcal_is_valid_date(jalali, 1404, 2, 31));
}

/* Milankovic and Gregorian: the same from 1600-03-01 to 2800-02-28, both written 1600-03-01 to 2800-02-28; a day apart before and after. */
static void milankovic_and_gregorian(void) {
    static const int32_t differ[] = {200, 400, 600, 800, 1100, 1200, 1500, 1600, 2800, 2900, 3200, 3300, 3600, 3800, 4000};
    qcal_date a = {0, 0, 0}, b = {0, 0, 0};
    size_t found = 0;
    check_about("Milankovic and Gregorian");
    for (int64_t jdn = 2305508; jdn < 2743798; jdn++) {
        qcal_jdn_to_date(gregorian, jdn, &a);
        qcal_jdn_to_date(milankovic, jdn, &b);
        CHECK_DATE(b, a.year, a.month, a.day);
    }
    CHECK_OK(qcal_jdn_to_date(milankovic, 2305507, &b));
    CHECK_OK(qcal_jdn_to_date(gregorian, 2305507, &a));
    CHECK(a.month != b.month || a.day != b.day);
    for (int32_t year = 1; year <= 4000; year++) {
        int32_t x = 0, y = 0;
        CHECK_OK(qcal_is_leap_year(gregorian, year, &x));
        CHECK_OK(qcal_is_leap_year(milankovic, year, &y));
        if (x != y && found < sizeof differ / sizeof differ[0]) {
            CHECK_INT(year, differ[found]);
            found++;
        }
    }
    CHECK_INT(found, sizeof differ / sizeof differ[0]);
}

static void leap_years(void) {
    static const int32_t jalali_leap[] = {1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1437};
    static const int32_t islamic_leap[] = {-2, -5, -7, -10, -13, -15, -18, -21, -24, -26, -29};
    size_t found = 0;
    int32_t flag = 0;
    for (int32_t year = 1395; year <= 1440; year++) {
        check_about("Jalali %d", (int)year);
        CHECK_OK(qcal_is_leap_year(jalali_2820, year, &flag));
        if (flag != 0 && found < 11) {
            CHECK_INT(year, jalali_leap[found]);
            found++;
        }
    }
    CHECK_INT(found, 11);
    found = 0;
    for (int32_t year = -1; year >= -30; year--) {
        check_about("Islamic %d", (int)year);
        CHECK_OK(qcal_is_leap_year(islamic, year, &flag));
        if (flag != 0 && found < 11) {
            CHECK_INT(year, islamic_leap[found]);
            found++;
        }
    }
    CHECK_INT(found, 11);
}

int main(void) {
    gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    julian = check_open(QCAL_SYSTEM_JULIAN);
    milankovic = check_open(QCAL_SYSTEM_MILANKOVIC);
    jalali = check_open(QCAL_SYSTEM_JALALI);
    jalali_2820 = check_open(QCAL_SYSTEM_JALALI_2820);
    islamic = check_open(QCAL_SYSTEM_ISLAMIC_CIVIL);
    CHECK_INT(LEGACY_ROWS, 28);
    rows();
    properties();
    additions();
    other_helpers();
    milankovic_and_gregorian();
    leap_years();
    return check_finish(447800);
}
