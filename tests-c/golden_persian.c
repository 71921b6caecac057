/*
 * The official calendar of Iran: its 293 published New Years, what is said to be official, and the corrections that follow.
 *
 *   golden_persian tests/golden/persian_official_years.csv
 */
#include "rules.h"

static qcal_calendar *jalali;

static uint32_t authority(int64_t jdn) {
    qcal_fields fields;
    fields.size = sizeof fields;
    CHECK_OK(qcal_describe(jalali, jdn, &fields));
    return fields.flags & (QCAL_OFFICIAL | QCAL_COMPUTED | QCAL_UNCERTAIN);
}

static void published_year(int year, int64_t first, int leap) {
    qcal_fields fields;
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0;
    int32_t number = -1;
    check_about("year %d", year);
    CHECK_OK(qcal_date_to_jdn(jalali, year, 1, 1, &jdn));
    CHECK_INT(jdn, first);
    CHECK_OK(qcal_jdn_to_date(jalali, first, &date));
    CHECK_DATE(date, year, 1, 1);
    CHECK_OK(qcal_jdn_to_date(jalali, first - 1, &date));
    CHECK_INT(date.year, year - 1);
    CHECK_INT(date.month, 12);
    CHECK_OK(qcal_jdn_to_date(jalali, first + 364 + leap, &date));
    CHECK_DATE(date, year, 12, 29 + leap);
    CHECK_OK(qcal_is_leap_year(jalali, year, &number));
    CHECK_INT(number, leap);
    CHECK_OK(qcal_days_in_year(jalali, year, &number));
    CHECK_INT(number, 365 + leap);
    CHECK_INT(qcal_is_valid_date(jalali, year, 12, 30), leap);
    fields.size = sizeof fields;
    CHECK_OK(qcal_describe(jalali, first, &fields));
    CHECK_INT(fields.flags & QCAL_LEAP_YEAR, leap != 0 ? QCAL_LEAP_YEAR : 0);
    CHECK_INT(authority(first), QCAL_OFFICIAL);
    CHECK_INT(authority(first + 364 + leap), QCAL_OFFICIAL);
}

static void published_years(const char *path) {
    FILE *file = fopen(path, "r");
    int year = 0, leap = 0, rows = 0, expected = 1206;
    long first = 0, expected_first = 2388438;
    if (file == NULL || fscanf(file, "year,first_jdn,is_leap") != 0) {
        printf("cannot read %s\n", path);
        exit(1);
    }
    while (fscanf(file, "%d,%ld,%d", &year, &first, &leap) == 3) {
        /* The table itself has no gap. */
        check_about("row %d", ++rows);
        CHECK_INT(year, expected++);
        CHECK_INT(first, expected_first);
        expected_first = first + 365 + leap;
        published_year(year, first, leap);
    }
    CHECK(feof(file));
    CHECK_INT(rows, 293);
    CHECK_INT(year, 1498);
    fclose(file);

    /* Official from the first day of 1206 to the last of 1498, computed everywhere else. */
    check_about("what is official");
    CHECK_INT(authority(2388438 - 1), QCAL_COMPUTED);
    CHECK_INT(authority(expected_first), QCAL_COMPUTED);
    CHECK_INT(authority(expected_first + 36524), QCAL_COMPUTED);
    CHECK_INT(authority(1948320), QCAL_COMPUTED);
    CHECK_INT(authority(0), QCAL_COMPUTED);
    CHECK_INT(authority(5373484), QCAL_COMPUTED);
}

static int64_t new_year(int32_t year) {
    int64_t jdn = 0;
    CHECK_OK(qcal_date_to_jdn(jalali, year, 1, 1, &jdn));
    return jdn;
}

/* New Year by the plain 33-year rule: leap years are those with (25 y + 11) mod 33 < 8; 1404 began on 2460756. */
static int64_t plain_new_year(int32_t year) {
    int64_t jdn = 2460756;
    for (int32_t y = 1404; y < year; y++) {
        jdn += 365 + ((25 * y + 11) % 33 < 8 ? 1 : 0);
    }
    for (int32_t y = 1403; y >= year; y--) {
        jdn -= 365 + ((25 * y + 11) % 33 < 8 ? 1 : 0);
    }
    return jdn;
}

static void corrections(void) {
    int corrected = 0;
    for (int32_t year = 1; year <= 3300; year++) {
        int64_t by_rule = plain_new_year(year);
        bool listed = false;
        int32_t flag = -1;
        for (int i = 0; i < PERSIAN_CORRECTIONS; i++) {
            if (persian_corrections[i] == year - 1) {
                listed = true;
                corrected++;
            }
        }
        check_about("New Year %d", (int)year);
        CHECK_INT(new_year(year), by_rule - (listed ? 1 : 0));
        if (listed) {
            CHECK_OK(qcal_is_leap_year(jalali, year - 1, &flag));
            CHECK_INT(flag, 0);
            CHECK_OK(qcal_is_leap_year(jalali, year, &flag));
            CHECK_INT(flag, 1);
            CHECK_INT(authority(by_rule), QCAL_COMPUTED);
        }
    }
    CHECK_INT(corrected, 78);
    /* The first ones, by name. */
    check_about("first corrections");
    CHECK_INT(new_year(1502), plain_new_year(1502));
    CHECK_INT(new_year(1503), plain_new_year(1503) - 1);
    CHECK_INT(new_year(1504), plain_new_year(1504));
    CHECK_INT(new_year(1602), plain_new_year(1602) - 1);
    CHECK_INT(new_year(1635), plain_new_year(1635) - 1);
    CHECK_INT(new_year(1668), plain_new_year(1668) - 1);
}

int main(int count, char **arguments) {
    if (count != 2) {
        puts("usage: golden_persian tests/golden/persian_official_years.csv");
        return 2;
    }
    jalali = check_open(QCAL_SYSTEM_JALALI);
    published_years(arguments[1]);
    corrections();
    return check_finish(13500);
}
