/* qcal_describe() over days that are known from elsewhere, weeks, eras and month codes in both directions. */
#include "rules.h"

static const struct {
    qcal_system system;
    int64_t jdn;
    int32_t year, month, day;
    int32_t continuous_year, year_of_era;
    const char *era, *code;
    int32_t day_of_year, day_of_week;
    int32_t week_year, week;
    int32_t days_in_month, days_in_year;
    uint32_t flags;
} days[] = {
    /* The day that the Julian Day count begins on, a Monday; 4713 BC in the Julian calendar. */
    {QCAL_SYSTEM_GREGORIAN, 0, -4714, 11, 24, -4713, 4714, "bce", "M11", 328, 1, -4714, 48, 30, 365, 0},
    {QCAL_SYSTEM_JULIAN, 0, -4713, 1, 1, -4712, 4713, "bce", "M01", 1, 1, -4713, 1, 31, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_ISO8601, 0, -4713, 11, 24, -4713, -4713, "", "M11", 328, 1, -4713, 48, 30, 365, 0},
    /* The last day of 1 BC and the first of AD 1, a Monday. */
    {QCAL_SYSTEM_GREGORIAN, 1721425, -1, 12, 31, 0, 1, "bce", "M12", 366, 7, -1, 52, 31, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_GREGORIAN, 1721426, 1, 1, 1, 1, 1, "ce", "M01", 1, 1, 1, 1, 31, 365, 0},
    {QCAL_SYSTEM_ISO8601, 1721425, 0, 12, 31, 0, 0, "", "M12", 366, 7, 0, 52, 31, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_ISO8601, 1721426, 1, 1, 1, 1, 1, "", "M01", 1, 1, 1, 1, 31, 365, 0},
    {QCAL_SYSTEM_MILANKOVIC, 1721425, -1, 12, 31, 0, 1, "bce", "M12", 365, 7, -1, 52, 31, 365, 0},
    /* Thursday 4 October 1582 was followed by Friday 15 October where the Gregorian calendar came in. */
    {QCAL_SYSTEM_JULIAN, 2299160, 1582, 10, 4, 1582, 1582, "ce", "M10", 277, 4, 1582, 40, 31, 365, 0},
    {QCAL_SYSTEM_GREGORIAN, 2299161, 1582, 10, 15, 1582, 1582, "ce", "M10", 288, 5, 1582, 41, 31, 365, 0},
    {QCAL_SYSTEM_GREGORIAN, 2440588, 1970, 1, 1, 1970, 1970, "ce", "M01", 1, 4, 1970, 1, 31, 365, 0},
    {QCAL_SYSTEM_GREGORIAN, 2451545, 2000, 1, 1, 2000, 2000, "ce", "M01", 1, 6, 1999, 52, 31, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_GREGORIAN, 2460370, 2024, 2, 29, 2024, 2024, "ce", "M02", 60, 4, 2024, 9, 29, 366, QCAL_LEAP_YEAR},
    /* 29 February 2800, a Tuesday: a leap day in the one calendar only. */
    {QCAL_SYSTEM_GREGORIAN, 2743798, 2800, 2, 29, 2800, 2800, "ce", "M02", 60, 2, 2800, 9, 29, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_MILANKOVIC, 2743798, 2800, 3, 1, 2800, 2800, "ce", "M03", 60, 2, 2800, 9, 31, 365, 0},
    /* The end of the leap year 1403 and Nowruz of 1404, a Friday. Weeks are counted in Jalali years: 1403 began on a Wednesday. */
    {QCAL_SYSTEM_JALALI, 2460755, 1403, 12, 30, 1403, 1403, "ap", "M12", 366, 4, 1403, 53, 30, 366, QCAL_LEAP_YEAR | QCAL_OFFICIAL},
    {QCAL_SYSTEM_JALALI, 2460756, 1404, 1, 1, 1404, 1404, "ap", "M01", 1, 5, 1403, 53, 31, 365, QCAL_OFFICIAL},
    {QCAL_SYSTEM_JALALI_2820, 2460755, 1403, 12, 30, 1403, 1403, "ap", "M12", 366, 4, 1403, 53, 30, 366, QCAL_LEAP_YEAR},
    /* 20 March 2058: Esfand has a 30th day by the official calendar, and not by the 2820-year arithmetic. */
    {QCAL_SYSTEM_JALALI, 2472808, 1436, 12, 30, 1436, 1436, "ap", "M12", 366, 3, 1437, 1, 30, 366, QCAL_LEAP_YEAR | QCAL_OFFICIAL},
    {QCAL_SYSTEM_JALALI_2820, 2472808, 1437, 1, 1, 1437, 1437, "ap", "M01", 1, 3, 1437, 1, 31, 366, QCAL_LEAP_YEAR},
    /* Before year 1 the one era counts on: 0, -1 ... */
    {QCAL_SYSTEM_JALALI, 1948319, -1, 12, 29, 0, 0, "ap", "M12", 365, 3, 1, 1, 29, 365, QCAL_COMPUTED},
    {QCAL_SYSTEM_JALALI_2820, 1948320, -1, 12, 30, 0, 0, "ap", "M12", 366, 4, -1, 53, 30, 366, QCAL_LEAP_YEAR},
    {QCAL_SYSTEM_ISLAMIC_CIVIL, 1948439, -1, 12, 29, 0, 1, "bh", "M12", 354, 4, -1, 51, 29, 354, 0},
    /* Friday 16 July 622 Julian. */
    {QCAL_SYSTEM_ISLAMIC_CIVIL, 1948440, 1, 1, 1, 1, 1, "ah", "M01", 1, 5, -1, 51, 30, 354, 0},
    {QCAL_SYSTEM_ISLAMIC_CIVIL, 2451545, 1420, 9, 24, 1420, 1420, "ah", "M09", 260, 6, 1420, 37, 30, 355, QCAL_LEAP_YEAR},
};

static void known_days(void) {
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        qcal_calendar *cal = check_open(days[i].system);
        qcal_fields fields;
        FILL(fields);
        fields.size = sizeof fields;
        check_about("%s, day %lld", qcal_calendar_name(cal), (long long)days[i].jdn);
        CHECK_OK(qcal_describe(cal, days[i].jdn, &fields));
        CHECK_INT(fields.size, sizeof fields);
        CHECK_INT(fields.flags, days[i].flags);
        CHECK_INT(fields.year, days[i].year);
        CHECK_INT(fields.month, days[i].month);
        CHECK_INT(fields.day, days[i].day);
        CHECK_INT(fields.continuous_year, days[i].continuous_year);
        CHECK_INT(fields.year_of_era, days[i].year_of_era);
        CHECK_INT(fields.cycle, 0);
        CHECK_INT(fields.year_of_cycle, 0);
        CHECK_INT(fields.day_of_year, days[i].day_of_year);
        CHECK_INT(fields.day_of_week, days[i].day_of_week);
        CHECK_INT(fields.week_of_year, days[i].week);
        CHECK_INT(fields.week_year, days[i].week_year);
        CHECK_INT(fields.days_in_month, days[i].days_in_month);
        CHECK_INT(fields.days_in_year, days[i].days_in_year);
        CHECK_INT(fields.months_in_year, 12);
        CHECK(memchr(fields.era_code, '\0', sizeof fields.era_code) != NULL);
        CHECK(memchr(fields.month_code, '\0', sizeof fields.month_code) != NULL);
        CHECK_TEXT(fields.era_code, days[i].era);
        CHECK_TEXT(fields.month_code, days[i].code);
        qcal_calendar_release(cal);
    }
}

/* Every field by the rules, on days from all over the range, and equal to what the single questions answer. */
static void random_days(void) {
    for (size_t i = 0; i < RULE_SYSTEMS; i++) {
        qcal_system system = rule_systems[i];
        qcal_calendar *cal = check_open(system);
        int64_t first = rule_year_start(system, rule_continuous(system, INT32_MIN) + 1);
        int64_t last = rule_year_start(system, INT32_MAX) - 1; /* not the very ends: api_edges has them */
        for (int n = 0; n < 20000; n++) {
            int64_t jdn = n % 2 != 0 ? rule_random_between(first, last) : rule_random_between(1700000, 2600000);
            int64_t a = rule_year_of(system, jdn), back = 0;
            qcal_fields fields;
            qcal_date date = {0, 0, 0};
            int32_t year = 0, number = 0;
            fields.size = sizeof fields;
            check_about("%s, day %lld", qcal_calendar_name(cal), (long long)jdn);
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.continuous_year, a);
            CHECK_INT(fields.year, rule_written(system, a));
            CHECK_INT(rule_day(system, a, fields.month, fields.day), jdn);
            CHECK_INT(fields.day_of_year, jdn - rule_year_start(system, a) + 1);
            CHECK_INT(fields.day_of_week, rule_day_of_week(jdn));
            CHECK_INT(fields.days_in_month, rule_days_in_month(system, a, fields.month));
            CHECK_INT(fields.days_in_year, rule_days_in_year(system, a));
            CHECK_INT(fields.flags & QCAL_LEAP_YEAR, rule_is_leap(system, a) ? QCAL_LEAP_YEAR : 0);
            CHECK_INT(fields.flags & ~(uint32_t)(QCAL_LEAP_YEAR | QCAL_OFFICIAL | QCAL_COMPUTED), 0);
            CHECK_INT(fields.flags & (QCAL_OFFICIAL | QCAL_COMPUTED),
                      system != QCAL_SYSTEM_JALALI ? 0 : a >= 1206 && a <= 1498 ? QCAL_OFFICIAL : QCAL_COMPUTED);
            CHECK_OK(qcal_week_of_year(cal, jdn, 1, 4, &year, &number));
            CHECK_INT(fields.week_year, year);
            CHECK_INT(fields.week_of_year, number);
            CHECK_OK(qcal_date_from_code(cal, fields.year, fields.month_code, fields.day, QCAL_REJECT, &date));
            CHECK_DATE(date, fields.year, fields.month, fields.day);
            if (fields.era_code[0] != '\0') {
                CHECK_OK(qcal_date_from_era(cal, fields.era_code, fields.year_of_era, fields.month, fields.day, &date));
                CHECK_DATE(date, fields.year, fields.month, fields.day);
            }
            CHECK_OK(qcal_date_to_jdn(cal, date.year, date.month, date.day, &back));
            CHECK_INT(back, jdn);
        }
        qcal_calendar_release(cal);
    }
}

/* Dates and their ISO 8601 weeks, from the usual published lists. */
static void iso_weeks(void) {
    static const int32_t weeks[][5] = {
        {1977, 1, 1, 1976, 53},   {1977, 1, 2, 1976, 53},   {1977, 12, 31, 1977, 52}, {1978, 1, 1, 1977, 52},   {1978, 1, 2, 1978, 1},
        {1978, 12, 31, 1978, 52}, {1979, 1, 1, 1979, 1},    {1979, 12, 30, 1979, 52}, {1979, 12, 31, 1980, 1},  {1980, 1, 1, 1980, 1},
        {1980, 12, 28, 1980, 52}, {1980, 12, 29, 1981, 1},  {1980, 12, 30, 1981, 1},  {1980, 12, 31, 1981, 1},  {1981, 1, 1, 1981, 1},
        {1981, 12, 31, 1981, 53}, {1982, 1, 1, 1981, 53},   {1982, 1, 2, 1981, 53},   {1982, 1, 3, 1981, 53},   {1995, 1, 1, 1994, 52},
        {1996, 12, 31, 1997, 1},  {2005, 1, 1, 2004, 53},   {2005, 1, 2, 2004, 53},   {2005, 12, 31, 2005, 52}, {2006, 1, 1, 2005, 52},
        {2006, 1, 2, 2006, 1},    {2006, 12, 31, 2006, 52}, {2007, 1, 1, 2007, 1},    {2007, 12, 30, 2007, 52}, {2007, 12, 31, 2008, 1},
        {2008, 1, 1, 2008, 1},    {2008, 9, 26, 2008, 39},  {2008, 12, 28, 2008, 52}, {2008, 12, 29, 2009, 1},  {2008, 12, 30, 2009, 1},
        {2008, 12, 31, 2009, 1},  {2009, 1, 1, 2009, 1},    {2009, 12, 31, 2009, 53}, {2010, 1, 1, 2009, 53},   {2010, 1, 2, 2009, 53},
        {2010, 1, 3, 2009, 53},   {2010, 1, 4, 2010, 1},    {2012, 12, 31, 2013, 1},  {2014, 12, 29, 2015, 1},  {2016, 1, 3, 2015, 53},
        {2016, 1, 4, 2016, 1},    {2019, 12, 30, 2020, 1},  {2020, 12, 31, 2020, 53}, {2021, 1, 3, 2020, 53},
    };
    static const qcal_system systems[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_ISO8601};
    for (size_t s = 0; s < 2; s++) {
        qcal_calendar *cal = check_open(systems[s]);
        qcal_fields fields;
        int64_t jdn = 0;
        int long_years = 0;
        fields.size = sizeof fields;
        for (size_t i = 0; i < sizeof weeks / sizeof weeks[0]; i++) {
            const int32_t *w = weeks[i];
            int32_t year = 0, week = 0;
            check_about("week of %d-%d-%d", (int)w[0], (int)w[1], (int)w[2]);
            CHECK_OK(qcal_date_to_jdn(cal, w[0], w[1], w[2], &jdn));
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.week_year, w[3]);
            CHECK_INT(fields.week_of_year, w[4]);
            CHECK_OK(qcal_week_of_year(cal, jdn, 1, 4, &year, &week));
            CHECK_INT(year, w[3]);
            CHECK_INT(week, w[4]);
        }
        /* 71 of 400 years have 53 weeks; 28 December is always in the last one. */
        for (int32_t y = 1801; y <= 2200; y++) {
            CHECK_OK(qcal_date_to_jdn(cal, y, 12, 28, &jdn));
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.week_year, y);
            long_years += fields.week_of_year == 53;
        }
        CHECK_INT(long_years, 71);
        qcal_calendar_release(cal);
    }
}

/* Weeks as other countries count them. */
static void other_weeks(void) {
    static const int32_t weeks[][7] = {
        /* from Sunday, the first being the one with 1 January (United States) */
        {2005, 1, 1, 7, 1, 2005, 1}, {2005, 1, 2, 7, 1, 2005, 2}, {2024, 12, 28, 7, 1, 2024, 52}, {2024, 12, 29, 7, 1, 2025, 1},
        {2025, 1, 1, 7, 1, 2025, 1}, {2025, 1, 5, 7, 1, 2025, 2},
        /* from Saturday, the first being the one with 1 January (Egypt) */
        {2021, 1, 1, 6, 1, 2021, 1}, {2021, 1, 2, 6, 1, 2021, 2}, {2020, 12, 26, 6, 1, 2021, 1}, {2020, 12, 25, 6, 1, 2020, 52},
        /* from Monday, the first being the first whole one */
        {2021, 1, 3, 1, 7, 2020, 52}, {2021, 1, 4, 1, 7, 2021, 1}, {2024, 1, 1, 1, 7, 2024, 1}, {2023, 12, 31, 1, 7, 2023, 52},
    };
    qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    for (size_t i = 0; i < sizeof weeks / sizeof weeks[0]; i++) {
        const int32_t *w = weeks[i];
        int64_t jdn = 0;
        int32_t year = 0, week = 0;
        check_about("week of %d-%d-%d from %d with %d", (int)w[0], (int)w[1], (int)w[2], (int)w[3], (int)w[4]);
        CHECK_OK(qcal_date_to_jdn(cal, w[0], w[1], w[2], &jdn));
        CHECK_OK(qcal_week_of_year(cal, jdn, w[3], w[4], &year, &week));
        CHECK_INT(year, w[5]);
        CHECK_INT(week, w[6]);
    }
    qcal_calendar_release(cal);
}

static void eras_of(qcal_system system, const char *in_use, const char *before) {
    qcal_calendar *cal = check_open(system);
    qcal_names *eras = NULL;
    check_about("eras of %s", qcal_calendar_name(cal));
    CHECK_OK(qcal_eras(cal, &eras));
    CHECK(eras != NULL);
    CHECK_INT(qcal_names_count(eras), (in_use != NULL) + (before != NULL));
    if (in_use != NULL) {
        CHECK_TEXT(qcal_names_get(eras, 0), in_use);
    }
    if (before != NULL) {
        CHECK_TEXT(qcal_names_get(eras, 1), before);
    }
    CHECK(qcal_names_get(eras, 2) == NULL);
    qcal_names_destroy(eras);
    qcal_calendar_release(cal);
}

static void lists_of_eras(void) {
    eras_of(QCAL_SYSTEM_GREGORIAN, "ce", "bce");
    eras_of(QCAL_SYSTEM_JULIAN, "ce", "bce");
    eras_of(QCAL_SYSTEM_MILANKOVIC, "ce", "bce");
    eras_of(QCAL_SYSTEM_JALALI, "ap", NULL);
    eras_of(QCAL_SYSTEM_JALALI_2820, "ap", NULL);
    eras_of(QCAL_SYSTEM_ISLAMIC_CIVIL, "ah", "bh");
    eras_of(QCAL_SYSTEM_ISO8601, NULL, NULL);
}

static void from_era(qcal_system system, const char *era, int32_t year_of_era, int32_t month, int32_t day, qcal_status status, int32_t year) {
    qcal_calendar *cal = check_open(system);
    qcal_date date;
    check_about("%s, %s %d-%d-%d", qcal_calendar_name(cal), era, (int)year_of_era, (int)month, (int)day);
    FILL(date);
    CHECK_STATUS(qcal_date_from_era(cal, era, year_of_era, month, day, &date), status);
    if (status == QCAL_OK) {
        CHECK_DATE(date, year, month, day);
    } else {
        CHECK_UNTOUCHED(date);
    }
    qcal_calendar_release(cal);
}

static void dates_from_eras(void) {
    char longest[10001];
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 2000, 1, 1, QCAL_OK, 2000);
    from_era(QCAL_SYSTEM_GREGORIAN, "CE", 1, 12, 31, QCAL_OK, 1);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", 1, 2, 29, QCAL_OK, -1);
    from_era(QCAL_SYSTEM_GREGORIAN, "bCe", 4714, 11, 24, QCAL_OK, -4714);
    from_era(QCAL_SYSTEM_JULIAN, "bce", 4713, 1, 1, QCAL_OK, -4713);
    from_era(QCAL_SYSTEM_MILANKOVIC, "BCE", 1, 2, 28, QCAL_OK, -1);
    from_era(QCAL_SYSTEM_JALALI, "ap", 1404, 1, 1, QCAL_OK, 1404);
    from_era(QCAL_SYSTEM_JALALI, "AP", 1, 1, 1, QCAL_OK, 1);
    from_era(QCAL_SYSTEM_JALALI, "ap", 0, 1, 1, QCAL_OK, -1);
    from_era(QCAL_SYSTEM_JALALI, "ap", -1, 1, 1, QCAL_OK, -2);
    from_era(QCAL_SYSTEM_JALALI_2820, "ap", 0, 12, 30, QCAL_OK, -1);
    from_era(QCAL_SYSTEM_ISLAMIC_CIVIL, "ah", 1446, 9, 1, QCAL_OK, 1446);
    from_era(QCAL_SYSTEM_ISLAMIC_CIVIL, "bh", 1, 12, 29, QCAL_OK, -1);
    from_era(QCAL_SYSTEM_ISLAMIC_CIVIL, "bh", 641, 5, 18, QCAL_OK, -641);
    /* Years that these eras do not count. */
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 0, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", -1, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", 0, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", -5, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", INT32_MIN, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_ISLAMIC_CIVIL, "ah", 0, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_ISLAMIC_CIVIL, "bh", 0, 1, 1, QCAL_ERR_INVALID_DATE, 0);
    /* Dates that do not exist in a year that does. */
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 2023, 2, 29, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", 2, 2, 29, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 2023, 13, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 2023, 257, 1, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", 2023, 1, 0, QCAL_ERR_INVALID_DATE, 0);
    from_era(QCAL_SYSTEM_JALALI, "ap", 1404, 12, 30, QCAL_ERR_INVALID_DATE, 0);
    /* The ends of the range. */
    from_era(QCAL_SYSTEM_GREGORIAN, "ce", INT32_MAX, 12, 31, QCAL_OK, INT32_MAX);
    from_era(QCAL_SYSTEM_GREGORIAN, "bce", INT32_MAX, 1, 1, QCAL_OK, -INT32_MAX);
    from_era(QCAL_SYSTEM_JALALI, "ap", INT32_MAX, 1, 1, QCAL_OK, INT32_MAX);
    from_era(QCAL_SYSTEM_JALALI, "ap", INT32_MIN + 1, 1, 1, QCAL_OK, INT32_MIN);
    from_era(QCAL_SYSTEM_JALALI, "ap", INT32_MIN, 1, 1, QCAL_ERR_OUT_OF_RANGE, 0);
    /* Eras of other calendars, other names of these, and no eras. */
    from_era(QCAL_SYSTEM_GREGORIAN, "", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ad", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ah", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "c", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "ce ", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_GREGORIAN, "\xff", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_ISO8601, "ce", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_ISO8601, "", 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    from_era(QCAL_SYSTEM_JALALI, "ce", 1404, 1, 1, QCAL_ERR_NOT_FOUND, 0);
    memset(longest, 'c', sizeof longest);
    longest[10000] = '\0';
    from_era(QCAL_SYSTEM_GREGORIAN, longest, 2000, 1, 1, QCAL_ERR_NOT_FOUND, 0);
}

/* What describes the first and the last day leads back to it, as for any other day. */
static void eras_at_the_ends(void) {
    for (size_t i = 0; i < check_catalogue(); i++) {
        const qcal_calendar *cal = check_calendars[i].cal;
        qcal_properties properties = check_calendars[i].properties;
        for (int end = 0; end < 2; end++) {
            qcal_fields fields;
            qcal_date date = {0, 0, 0};
            fields.size = sizeof fields;
            check_about("%s, %s day of the range", qcal_calendar_name(cal), end == 0 ? "first" : "last");
            CHECK_OK(qcal_describe(cal, end == 0 ? properties.first_jdn : properties.last_jdn, &fields));
            if (fields.era_code[0] != '\0') {
                CHECK_OK(qcal_date_from_era(cal, fields.era_code, fields.year_of_era, fields.month, fields.day, &date));
                CHECK_DATE(date, fields.year, fields.month, fields.day);
            } else {
                CHECK_INT(fields.year_of_era, fields.continuous_year);
            }
        }
    }
}

static void from_code(qcal_system system, int32_t year, const char *code, int32_t day, int32_t overflow, qcal_status status, int32_t month, int32_t wanted) {
    qcal_calendar *cal = check_open(system);
    qcal_date date;
    check_about("%s, %d-%s-%d", qcal_calendar_name(cal), (int)year, code, (int)day);
    FILL(date);
    CHECK_STATUS(qcal_date_from_code(cal, year, code, day, overflow, &date), status);
    if (status == QCAL_OK) {
        CHECK_DATE(date, year, month, wanted);
    } else {
        CHECK_UNTOUCHED(date);
    }
    qcal_calendar_release(cal);
}

static void dates_from_codes(void) {
    for (size_t i = 0; i < RULE_SYSTEMS; i++) {
        qcal_system system = rule_systems[i];
        for (int32_t month = 1; month <= 12; month++) {
            char code[16];
            int32_t last = rule_days_in_month(system, 1404, month);
            snprintf(code, sizeof code, "M%02d", (int)month);
            from_code(system, 1404, code, 1, QCAL_REJECT, QCAL_OK, month, 1);
            from_code(system, 1404, code, last, QCAL_REJECT, QCAL_OK, month, last);
            from_code(system, 1404, code, last + 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
            from_code(system, 1404, code, INT32_MAX, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
            from_code(system, 1404, code, 1, QCAL_CONSTRAIN, QCAL_OK, month, 1);
            from_code(system, 1404, code, last, QCAL_CONSTRAIN, QCAL_OK, month, last);
            from_code(system, 1404, code, last + 1, QCAL_CONSTRAIN, QCAL_OK, month, last);
            from_code(system, 1404, code, 257, QCAL_CONSTRAIN, QCAL_OK, month, last);
            from_code(system, 1404, code, INT32_MAX, QCAL_CONSTRAIN, QCAL_OK, month, last);
            for (int32_t overflow = QCAL_CONSTRAIN; overflow <= QCAL_REJECT; overflow++) {
                from_code(system, 1404, code, 0, overflow, QCAL_ERR_INVALID_DATE, 0, 0);
                from_code(system, 1404, code, -1, overflow, QCAL_ERR_INVALID_DATE, 0, 0);
                from_code(system, 1404, code, INT32_MIN, overflow, QCAL_ERR_INVALID_DATE, 0, 0);
            }
        }
        /* None of these calendars has leap months: a month that no year has. */
        from_code(system, 1404, "M05L", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
        from_code(system, 1404, "M05L", 1, QCAL_CONSTRAIN, QCAL_ERR_INVALID_DATE, 0, 0);
    }
    /* What follows 9 and precedes 0 in ASCII is no digit. */
    from_code(QCAL_SYSTEM_GREGORIAN, 2024, "M0:", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(QCAL_SYSTEM_GREGORIAN, 2024, "M1/", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(QCAL_SYSTEM_GREGORIAN, 2024, "M/9", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(QCAL_SYSTEM_GREGORIAN, 2024, "M02", 30, QCAL_CONSTRAIN, QCAL_OK, 2, 29);
    from_code(QCAL_SYSTEM_GREGORIAN, 2023, "M02", 29, QCAL_CONSTRAIN, QCAL_OK, 2, 28);
    from_code(QCAL_SYSTEM_GREGORIAN, 2023, "M02", 29, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(QCAL_SYSTEM_JALALI, 1403, "M12", 30, QCAL_REJECT, QCAL_OK, 12, 30);
    from_code(QCAL_SYSTEM_JALALI, 1404, "M12", 30, QCAL_CONSTRAIN, QCAL_OK, 12, 29);
    from_code(QCAL_SYSTEM_ISLAMIC_CIVIL, 1446, "M12", 30, QCAL_CONSTRAIN, QCAL_OK, 12, 29);
}

/* An era counted backward ends at 2147483647. Where -1 precedes 1 one year of the range is before that, where 0 does, two. */
static void years_before_eras(void) {
    static const struct {
        qcal_system system;
        int32_t before;
        const char *era;
    } all[] = {{QCAL_SYSTEM_GREGORIAN, 1, "bce"}, {QCAL_SYSTEM_ISLAMIC_CIVIL, 1, "bh"}, {QCAL_SYSTEM_ROC, 2, "broc"},
               {QCAL_SYSTEM_JAPANESE, 2, "bce"},  {QCAL_SYSTEM_ISLAMIC_TBLA, 2, "bh"}, {QCAL_SYSTEM_ISLAMIC_UMALQURA, 2, "bh"}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        qcal_calendar *cal = check_open(all[i].system);
        for (int32_t n = 0; n <= all[i].before; n++) {
            qcal_fields fields;
            int64_t jdn = 0;
            fields.size = sizeof fields;
            check_about("%s, year %d of the range", qcal_calendar_name(cal), (int)n);
            CHECK_OK(qcal_date_to_jdn(cal, INT32_MIN + n, 12, 1, &jdn));
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_TEXT(fields.era_code, n < all[i].before ? "" : all[i].era);
            CHECK_INT(fields.year_of_era, n < all[i].before ? fields.continuous_year : INT32_MAX);
        }
        qcal_calendar_release(cal);
    }
}

int main(void) {
    known_days();
    years_before_eras();
    random_days();
    iso_weeks();
    other_weeks();
    lists_of_eras();
    dates_from_eras();
    eras_at_the_ends();
    dates_from_codes();
    return check_finish(2766000);
}
