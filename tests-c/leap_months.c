/*
 * Leap months: calendars whose years have 12 or 13 months, and months that keep their code while their number in the year changes. Known leap
 * months of the Hebrew, Chinese and Korean calendars, what becomes of a code that a year lacks, and months and years added across them, counted
 * month by month here. LEGACY.md fault W17: no calendar had leap months, so nothing of this was ever asked.
 */
#include "rules.h"

#define HEBREW QCAL_SYSTEM_HEBREW
#define CHINESE QCAL_SYSTEM_CHINESE
#define DANGI QCAL_SYSTEM_DANGI
#define NO_LEAP (-1)
#define MOST_YEARS 420

static const qcal_calendar *gregorian;

/* The calendar that the following is about, and which leap months it may have. */
static const qcal_calendar *cal;
static qcal_properties range;
static int only_leap;    /* the one leap month that it has; NO_LEAP if it may have one after each of the twelve */
static int instead_of_it; /* its number where a year lacks it: 6 for Hebrew M05L; NO_LEAP: the month that it follows */

static int instead_of(int number) {
    if (only_leap != NO_LEAP) {
        return number == only_leap ? instead_of_it : NO_LEAP;
    }
    return number >= 1 && number <= 12 ? number : NO_LEAP;
}

static bool open_calendar(qcal_system system) {
    const struct check_calendar *found = check_find(system);
    check_about("calendar %d", (int)system);
    CHECK(found != NULL);
    if (found != NULL) {
        cal = found->cal;
        range = found->properties;
        only_leap = system == HEBREW ? 5 : NO_LEAP;
        instead_of_it = 6;
    }
    return found != NULL;
}

static int64_t gregorian_day(int32_t year, int32_t month, int32_t day) {
    int64_t jdn = 0;
    CHECK_OK(qcal_date_to_jdn(gregorian, year, month, day, &jdn));
    return jdn;
}

static void code_text(char *text, int number, bool leap) {
    snprintf(text, 8, "M%02d%s", number % 100, leap ? "L" : "");
}

/* ---- What is known of some years ---- */

static const struct {
    qcal_system system;
    int32_t year;
    const char *code;
    int32_t month, day; /* the month's number in its year */
    int32_t in_gregorian[3];
    bool leap;
    int32_t months; /* of the year */
} known[] = {
    /* 5784, 5782 and 5787 have an Adar I: Purim is in Adar II, and the months after it have moved up. 5785 has one Adar. */
    {HEBREW, 5784, "M01", 1, 1, {2023, 9, 16}, false, 13},
    {HEBREW, 5784, "M05", 5, 15, {2024, 1, 25}, false, 13},
    {HEBREW, 5784, "M05L", 6, 1, {2024, 2, 10}, true, 13},
    {HEBREW, 5784, "M05L", 6, 30, {2024, 3, 10}, true, 13},
    {HEBREW, 5784, "M06", 7, 1, {2024, 3, 11}, false, 13},
    {HEBREW, 5784, "M06", 7, 14, {2024, 3, 24}, false, 13},
    {HEBREW, 5784, "M07", 8, 15, {2024, 4, 23}, false, 13},
    {HEBREW, 5784, "M12", 13, 29, {2024, 10, 2}, false, 13},
    {HEBREW, 5785, "M01", 1, 1, {2024, 10, 3}, false, 12},
    {HEBREW, 5785, "M06", 6, 14, {2025, 3, 14}, false, 12},
    {HEBREW, 5785, "M07", 7, 15, {2025, 4, 13}, false, 12},
    {HEBREW, 5782, "M05L", 6, 1, {2022, 2, 2}, true, 13},
    {HEBREW, 5782, "M06", 7, 14, {2022, 3, 17}, false, 13},
    {HEBREW, 5787, "M05L", 6, 1, {2027, 2, 8}, true, 13},
    {HEBREW, 5787, "M06", 7, 14, {2027, 3, 23}, false, 13},
    /* Purple Mountain Observatory's almanac. */
    {CHINESE, 1984, "M10L", 11, 1, {1984, 11, 23}, true, 13},
    {CHINESE, 1987, "M06L", 7, 1, {1987, 7, 26}, true, 13},
    {CHINESE, 2004, "M02L", 3, 1, {2004, 3, 21}, true, 13},
    {CHINESE, 2006, "M07L", 8, 1, {2006, 8, 24}, true, 13},
    {CHINESE, 2012, "M04L", 5, 1, {2012, 5, 21}, true, 13},
    {CHINESE, 2014, "M09L", 10, 1, {2014, 10, 24}, true, 13},
    {CHINESE, 2017, "M06L", 7, 1, {2017, 7, 23}, true, 13},
    {CHINESE, 2020, "M01", 1, 1, {2020, 1, 25}, false, 13},
    {CHINESE, 2020, "M04L", 5, 1, {2020, 5, 23}, true, 13},
    {CHINESE, 2020, "M08", 9, 15, {2020, 10, 1}, false, 13}, /* mid-autumn, on the national holiday */
    {CHINESE, 2023, "M02L", 3, 1, {2023, 3, 22}, true, 13},
    {CHINESE, 2024, "M01", 1, 1, {2024, 2, 10}, false, 12},
    {CHINESE, 2024, "M05", 5, 5, {2024, 6, 10}, false, 12}, /* dragon boats */
    {CHINESE, 2025, "M06L", 7, 1, {2025, 7, 25}, true, 13},
    {CHINESE, 2033, "M11L", 12, 1, {2033, 12, 22}, true, 13}, /* and not after the seventh or eighth month */
    {CHINESE, 2034, "M01", 1, 1, {2034, 2, 19}, false, 12},
    /* Korea Astronomy and Space Science Institute: another meridian, so now and then another month. */
    {DANGI, 2012, "M03L", 4, 1, {2012, 4, 21}, true, 13},
    {DANGI, 2017, "M05L", 6, 1, {2017, 6, 24}, true, 13},
    {DANGI, 2017, "M02", 2, 1, {2017, 2, 26}, false, 13},
    {DANGI, 2020, "M04L", 5, 1, {2020, 5, 23}, true, 13},
    {DANGI, 2023, "M02L", 3, 1, {2023, 3, 22}, true, 13},
    {DANGI, 2033, "M11L", 12, 1, {2033, 12, 22}, true, 13},
};

static void known_months(void) {
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        const int32_t *g = known[i].in_gregorian;
        int64_t jdn = gregorian_day(g[0], g[1], g[2]), back = 0;
        qcal_fields fields;
        qcal_date date = {0, 0, 0};
        int32_t months = 0, leap = -1;
        if (!open_calendar(known[i].system)) {
            continue;
        }
        fields.size = sizeof fields;
        check_about("%s %d-%s-%d", qcal_calendar_name(cal), (int)known[i].year, known[i].code, (int)known[i].day);
        CHECK_OK(qcal_describe(cal, jdn, &fields));
        CHECK_INT(fields.year, known[i].year);
        CHECK_INT(fields.month, known[i].month);
        CHECK_INT(fields.day, known[i].day);
        CHECK_TEXT(fields.month_code, known[i].code);
        CHECK_INT((fields.flags & QCAL_LEAP_MONTH) != 0, known[i].leap);
        CHECK_INT((fields.flags & QCAL_LEAP_YEAR) != 0, known[i].months == 13);
        CHECK_INT(fields.months_in_year, known[i].months);
        CHECK_OK(qcal_months_in_year(cal, known[i].year, &months));
        CHECK_INT(months, known[i].months);
        CHECK_OK(qcal_is_leap_year(cal, known[i].year, &leap));
        CHECK_INT(leap, known[i].months == 13);
        for (int32_t overflow = QCAL_CONSTRAIN; overflow <= QCAL_REJECT; overflow++) {
            CHECK_OK(qcal_date_from_code(cal, known[i].year, known[i].code, known[i].day, overflow, &date));
            CHECK_DATE(date, known[i].year, known[i].month, known[i].day);
        }
        CHECK_OK(qcal_date_to_jdn(cal, known[i].year, known[i].month, known[i].day, &back));
        CHECK_INT(back, jdn);
        CHECK_OK(qcal_convert(cal, known[i].year, known[i].month, known[i].day, gregorian, &date));
        CHECK_DATE(date, g[0], g[1], g[2]);
    }
}

/* Cycles of years: the sixty of East Asia and the nineteen after which leap months repeat. */
static void cycles(void) {
    static const struct {
        qcal_system system;
        int32_t year, cycle, year_of_cycle;
    } years[] = {
        {CHINESE, 1984, 78, 1}, {CHINESE, 1983, 77, 60}, {CHINESE, 2020, 78, 37}, {CHINESE, 2024, 78, 41}, {CHINESE, 2043, 78, 60},
        {CHINESE, 2044, 79, 1}, {CHINESE, 1924, 77, 1},  {CHINESE, -2636, 1, 1},  {DANGI, 1984, 78, 1},    {DANGI, 2024, 78, 41},
        {HEBREW, 5784, 305, 8}, {HEBREW, 5776, 304, 19}, {HEBREW, 5777, 305, 1},  {HEBREW, 1, 1, 1},       {HEBREW, 19, 1, 19},
        {HEBREW, 20, 2, 1},     {HEBREW, 0, 0, 19},      {HEBREW, -18, 0, 1},      {HEBREW, -19, -1, 19},   {CHINESE, -2637, 0, 60},
    };
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        if (open_calendar(years[i].system)) {
            int64_t jdn = 0;
            qcal_fields fields;
            fields.size = sizeof fields;
            check_about("%s, year %d", qcal_calendar_name(cal), (int)years[i].year);
            CHECK_OK(qcal_date_to_jdn(cal, years[i].year, 1, 1, &jdn));
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.cycle, years[i].cycle);
            CHECK_INT(fields.year_of_cycle, years[i].year_of_cycle);
            CHECK_OK(qcal_describe(cal, jdn + fields.days_in_year - 1, &fields));
            CHECK_INT(fields.cycle, years[i].cycle);
            CHECK_INT(fields.year_of_cycle, years[i].year_of_cycle);
        }
    }
}

/* The month that begins within minutes of midnight is uncertain, the other months of its year are not. */
static void uncertain_month(void) {
    static const struct {
        int32_t g[3];
        bool uncertain;
    } days[] = {{{2057, 2, 4}, false}, {{2057, 9, 28}, false}, {{2057, 9, 29}, true}, {{2057, 10, 20}, true}, {{2057, 11, 5}, false}};
    for (size_t i = 0; i < sizeof days / sizeof days[0] && open_calendar(CHINESE); i++) {
        int64_t jdn = 0;
        qcal_fields fields;
        fields.size = sizeof fields;
        check_about("Gregorian %d-%d-%d", (int)days[i].g[0], (int)days[i].g[1], (int)days[i].g[2]);
        CHECK_OK(qcal_date_to_jdn(gregorian, days[i].g[0], days[i].g[1], days[i].g[2], &jdn));
        CHECK_OK(qcal_describe(cal, jdn, &fields));
        CHECK_INT(fields.flags & (QCAL_COMPUTED | QCAL_UNCERTAIN), QCAL_COMPUTED | (days[i].uncertain ? QCAL_UNCERTAIN : 0u));
    }
}

static void from_code(int32_t year, const char *code, int32_t day, int32_t overflow, qcal_status status, int32_t month, int32_t wanted_day) {
    qcal_date date;
    check_about("%s %d-%.20s-%d, overflow %d", qcal_calendar_name(cal), (int)year, code, (int)day, (int)overflow);
    FILL(date);
    CHECK_STATUS(qcal_date_from_code(cal, year, code, day, overflow, &date), status);
    if (status == QCAL_OK) {
        CHECK_DATE(date, year, month, wanted_day);
    } else {
        CHECK_UNTOUCHED(date);
    }
}

/* Texts that are no code, and codes that no year has: in neither way. */
static void never(int32_t year, const char *code) {
    from_code(year, code, 1, QCAL_CONSTRAIN, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(year, code, 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
}

static void no_codes(int32_t year) {
    static const char *const codes[] = {"",      "M",     "M5",    "M5L",   "M005",  "M005L", "m05",  "m05l", "m05L",     "M05l", "M05LL", "M05 ",
                                        " M05",  "M05L ", "M05\n", "05",    "05L",   "5L",    "L05",  "ML05", "M0L",      "MLL",  "M-5L",  "M+5L",
                                        "M00",   "M13",   "M13L",  "M14",   "M99",   "M99L",  "M:0L", "M/9L", "M05\xc5\x81", "M\xd9\xa0\xd9\xa5L"};
    char longest[201];
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        never(year, codes[i]);
    }
    memset(longest, 'L', 200);
    memcpy(longest, "M05", 3);
    longest[200] = '\0';
    never(year, longest);
    from_code(year, "M05", 1, -1, QCAL_ERR_INVALID_ARGUMENT, 0, 0);
    from_code(year, "M05", 1, 2, QCAL_ERR_INVALID_ARGUMENT, 0, 0);
    from_code(year, "M05L", 0, QCAL_CONSTRAIN, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(year, "M05L", -1, QCAL_CONSTRAIN, QCAL_ERR_INVALID_DATE, 0, 0);
    from_code(year, "M05L", INT32_MIN, QCAL_CONSTRAIN, QCAL_ERR_INVALID_DATE, 0, 0);
}

static void codes_that_a_year_lacks(void) {
    if (open_calendar(HEBREW)) {
        /* Adar I of a common year is Adar; it has 29 days. */
        from_code(5785, "M05L", 1, QCAL_CONSTRAIN, QCAL_OK, 6, 1);
        from_code(5785, "M05L", 30, QCAL_CONSTRAIN, QCAL_OK, 6, 29);
        from_code(5785, "M05L", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
        from_code(5785, "M06", 1, QCAL_REJECT, QCAL_OK, 6, 1);
        from_code(5784, "M05L", 30, QCAL_REJECT, QCAL_OK, 6, 30);
        from_code(5784, "M05L", 31, QCAL_CONSTRAIN, QCAL_OK, 6, 30);
        from_code(5784, "M05L", 31, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
        for (int number = 0; number <= 14; number++) {
            char code[8];
            code_text(code, number, true);
            if (number != 5) {
                never(5784, code);
                never(5785, code);
            }
        }
        never(5784, "M00L");
        no_codes(5784);
        no_codes(5785);
    }
    for (int which = 0; which < 2; which++) {
        if (open_calendar(which == 0 ? CHINESE : DANGI)) {
            /* 2024 has no leap month, 2020 one after the fourth, that of 29 days. */
            from_code(2024, "M06L", 1, QCAL_CONSTRAIN, QCAL_OK, 6, 1);
            from_code(2024, "M06L", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
            from_code(2020, "M06L", 1, QCAL_CONSTRAIN, QCAL_OK, 7, 1);
            from_code(2020, "M06L", 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
            from_code(2020, "M03L", 1, QCAL_CONSTRAIN, QCAL_OK, 3, 1);
            from_code(2020, "M04L", 1, QCAL_REJECT, QCAL_OK, 5, 1);
            from_code(2020, "M04L", 30, QCAL_CONSTRAIN, QCAL_OK, 5, 29);
            from_code(2020, "M04L", 30, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
            from_code(2020, "M12", 1, QCAL_REJECT, QCAL_OK, 13, 1);
            never(2020, "M00L");
            no_codes(2020);
            no_codes(2024);
        }
    }
}

/* Month 13 is there in leap years only. */
static void thirteenth(qcal_system system, int32_t leap_year, int32_t days, int32_t longest, int32_t common_year) {
    int32_t found = 0, none;
    int64_t jdn = 0, end = 0;
    int matched = 0;
    if (!open_calendar(system)) {
        return;
    }
    check_about("%s, month 13 of %d and %d", qcal_calendar_name(cal), (int)leap_year, (int)common_year);
    CHECK_OK(qcal_days_in_month(cal, leap_year, 13, &found));
    CHECK_INT(found, days);
    CHECK_OK(qcal_max_days_in_month(cal, 13, &found));
    CHECK_INT(found, longest);
    CHECK(qcal_is_valid_date(cal, leap_year, 13, days));
    CHECK(!qcal_is_valid_date(cal, leap_year, 13, days + 1));
    CHECK(!qcal_is_valid_date(cal, leap_year, 14, 1));
    CHECK(!qcal_is_valid_date(cal, common_year, 13, 1));
    FILL(none);
    CHECK_STATUS(qcal_days_in_month(cal, common_year, 13, &none), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_days_in_month(cal, leap_year, 14, &none), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_max_days_in_month(cal, 14, &none), QCAL_ERR_INVALID_DATE);
    CHECK_UNTOUCHED(none);
    CHECK_STATUS(qcal_date_to_jdn(cal, common_year, 13, 1, &jdn), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_date_to_jdn(cal, leap_year, 13, days, &jdn));
    CHECK_OK(qcal_date_to_jdn(cal, leap_year + 1, 1, 1, &end));
    CHECK_INT(end, jdn + 1);
    /* The thirteenth month of a leap year is the last month, M12, of others: it keeps its code whatever the century. */
    for (int32_t weekday = 1; weekday <= 7; weekday++) {
        int64_t untouched;
        qcal_status status = qcal_match_century_to_weekday(cal, leap_year, 13, 1, weekday, &jdn);
        FILL(untouched);
        CHECK_STATUS(qcal_match_century_to_weekday(cal, common_year, 13, 1, weekday, &untouched), QCAL_ERR_INVALID_DATE);
        CHECK_UNTOUCHED(untouched);
        CHECK(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
        if (status == QCAL_OK) {
            qcal_date date = {0, 0, 0};
            int32_t months = 0;
            CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
            CHECK_OK(qcal_months_in_year(cal, date.year, &months));
            CHECK_INT((date.year - leap_year) % 100, 0);
            CHECK_DATE(date, date.year, months, 1);
            CHECK_INT(rule_day_of_week(jdn), weekday);
            matched++;
        }
    }
    CHECK(matched >= 4); /* the year itself, and more */
}

/* ---- A calendar made of callbacks, with a thirteenth month every third year that is not called a leap month ---- */

static qcal_status own_months(void *data, int32_t year, int32_t *months) {
    (void)data;
    *months = year % 3 == 0 ? 13 : 12;
    return QCAL_OK;
}
static qcal_status own_days(void *data, int32_t year, int32_t month, int32_t *days) {
    (void)data, (void)year, (void)month;
    *days = 30;
    return QCAL_OK;
}
static qcal_status own_start(void *data, int32_t year, int64_t *jdn) {
    (void)data;
    *jdn = 1721426 + 360 * (int64_t)(year - 1) + 30 * ((year - 1) / 3);
    return QCAL_OK;
}

/* Codes are ordinals there: a century keeps the thirteenth month, and years without it are passed over. */
static void own_thirteenth(void) {
    static const char *const names[] = {"x-thirteenth"};
    const qcal_duration one_year = {1, 0, 0, 0};
    qcal_calendar *own = NULL;
    qcal_backend backend;
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = QCAL_PURE;
    backend.months_in_year = own_months;
    backend.days_in_month = own_days;
    backend.year_start = own_start;
    check_about("a thirteenth month by callbacks");
    CHECK_OK(qcal_registry_register(NULL, names, 1, &backend, NULL, &own));
    CHECK_OK(qcal_date_from_code(own, 2001, "M13", 5, QCAL_REJECT, &date));
    CHECK_DATE(date, 2001, 13, 5);
    CHECK_STATUS(qcal_date_from_code(own, 2002, "M13", 5, QCAL_CONSTRAIN, &date), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_add(own, 2001, 13, 5, &one_year, QCAL_CONSTRAIN, &date));
    CHECK_DATE(date, 2002, 12, 5);
    CHECK_STATUS(qcal_add(own, 2001, 13, 5, &one_year, QCAL_REJECT, &date), QCAL_ERR_INVALID_DATE);
    CHECK_STATUS(qcal_match_century_to_weekday(own, 2002, 13, 5, 1, &jdn), QCAL_ERR_INVALID_DATE);
    for (int32_t n = -3; n <= 3; n++) {
        int64_t found = 0;
        CHECK_OK(qcal_date_to_jdn(own, 2001 + 300 * n, 13, 5, &jdn));
        CHECK_OK(qcal_match_century_to_weekday(own, 2001, 13, 5, rule_day_of_week(jdn), &found));
        CHECK_INT(found, jdn); /* the seven years have the seven weekdays */
    }
    CHECK_OK(qcal_registry_unregister(NULL, own));
    qcal_calendar_release(own);
}

/* ---- Every month of some centuries ---- */

struct year {
    int32_t year, months;
    int leap;        /* the number of the month that its leap month follows, or NO_LEAP */
    long first;      /* how many months come before it */
    int64_t start;
};
static struct year years[MOST_YEARS];
static int year_count;
static long month_count;
static long leap_years, months_asked; /* in all */

/* The number of a month by its code. */
static int ordinal(const struct year *year, int number, bool leap) {
    bool after = year->leap != NO_LEAP && (number > year->leap || leap);
    return number + (after ? 1 : 0);
}
/* The code of a month by its number. */
static int number_of(const struct year *year, int month, bool *leap) {
    *leap = year->leap != NO_LEAP && month == year->leap + 1;
    return year->leap != NO_LEAP && month > year->leap ? month - 1 : month;
}

/* Reads the years, and sees that each has the twelve months in order and at most one more. */
static void read_years(int32_t first, int count) {
    int64_t jdn = 0;
    month_count = 0;
    year_count = count;
    CHECK_OK(qcal_date_to_jdn(cal, first, 1, 1, &jdn));
    for (int i = 0; i < count; i++) {
        struct year *year = &years[i];
        int32_t leap = -1, days = 0, number = 0;
        int next = 1;
        check_about("%s, year %d", qcal_calendar_name(cal), (int)first + i);
        year->year = first + i;
        year->leap = NO_LEAP;
        year->first = month_count;
        year->start = jdn;
        CHECK_OK(qcal_months_in_year(cal, year->year, &year->months));
        CHECK_OK(qcal_is_leap_year(cal, year->year, &leap));
        CHECK_INT(year->months, 12 + leap);
        for (int32_t month = 1; month <= year->months; month++) {
            qcal_fields fields;
            char code[8];
            fields.size = sizeof fields;
            CHECK_OK(qcal_describe(cal, jdn, &fields));
            CHECK_INT(fields.year, year->year);
            CHECK_INT(fields.month, month);
            CHECK_INT(fields.day, 1);
            if ((fields.flags & QCAL_LEAP_MONTH) != 0) {
                CHECK_INT(year->leap, NO_LEAP); /* one at most */
                year->leap = next - 1;
                CHECK(only_leap == NO_LEAP || year->leap == only_leap);
                code_text(code, next - 1, true);
            } else {
                code_text(code, next++, false);
            }
            CHECK_TEXT(fields.month_code, code);
            CHECK_OK(qcal_days_in_month(cal, year->year, month, &number));
            CHECK(number == fields.days_in_month && (number == 29 || number == 30));
            jdn += number;
            days += number;
            month_count++;
        }
        CHECK_INT(next, 13);
        CHECK_INT(year->leap != NO_LEAP, leap);
        CHECK_OK(qcal_days_in_year(cal, year->year, &number));
        CHECK_INT(number, days);
        leap_years += leap;
    }
}

static int32_t days_of(const struct year *year, int month) {
    int32_t days = 0;
    CHECK_OK(qcal_days_in_month(cal, year->year, month, &days));
    return days;
}

/* Each code in each year: the month, or what stands for it. */
static void codes_of_years(void) {
    for (int i = 0; i < year_count; i++) {
        const struct year *year = &years[i];
        for (int number = 0; number <= 13; number++) {
            for (int leap = 0; leap < 2; leap++) {
                char code[8];
                bool has = leap != 0 ? year->leap == number : number >= 1 && number <= 12;
                int stands = leap != 0 ? instead_of(number) : NO_LEAP;
                code_text(code, number, leap != 0);
                if (has) {
                    int month = ordinal(year, number, leap != 0);
                    int32_t days = days_of(year, month);
                    from_code(year->year, code, days, QCAL_REJECT, QCAL_OK, month, days);
                    from_code(year->year, code, 31, QCAL_CONSTRAIN, QCAL_OK, month, days);
                    from_code(year->year, code, 31, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
                } else if (stands != NO_LEAP) {
                    int month = ordinal(year, stands, false);
                    from_code(year->year, code, 1, QCAL_CONSTRAIN, QCAL_OK, month, 1);
                    from_code(year->year, code, 30, QCAL_CONSTRAIN, QCAL_OK, month, days_of(year, month));
                    from_code(year->year, code, 1, QCAL_REJECT, QCAL_ERR_INVALID_DATE, 0, 0);
                } else {
                    never(year->year, code);
                }
                months_asked++;
            }
        }
    }
}

static void add(const struct year *from, int month, int32_t day, int64_t by_years, int64_t by_months, int32_t overflow, qcal_status status,
                const struct year *to, int to_month, int32_t to_day) {
    qcal_duration duration = {0, 0, 0, 0};
    qcal_date date;
    duration.years = by_years;
    duration.months = by_months;
    check_about("%s %d-%d-%d + %lldy %lldm, overflow %d", qcal_calendar_name(cal), (int)from->year, month, (int)day, (long long)by_years,
                (long long)by_months, (int)overflow);
    FILL(date);
    CHECK_STATUS(qcal_add(cal, from->year, month, day, &duration, overflow, &date), status);
    if (status == QCAL_OK) {
        CHECK_DATE(date, to->year, to_month, to_day);
    } else {
        CHECK_UNTOUCHED(date);
    }
}

/* Years keep the code: Nisan stays Nisan, whether it is month 7 or 8. Only a leap month that the year lacks becomes another. */
static void years_added(void) {
    static const int steps[] = {-38, -19, -11, -8, -3, -2, -1, 1, 2, 3, 8, 11, 19, 38};
    for (int i = 0; i < year_count; i++) {
        const struct year *from = &years[i];
        for (size_t s = 0; s < sizeof steps / sizeof steps[0]; s++) {
            const struct year *to;
            if (i + steps[s] < 0 || i + steps[s] >= year_count) {
                continue;
            }
            to = &years[i + steps[s]];
            for (int month = 1; month <= from->months; month++) {
                bool leap, lacks;
                int number = number_of(from, month, &leap), there;
                int32_t days = days_of(from, month), days_there;
                lacks = leap && to->leap != number;
                there = lacks ? ordinal(to, instead_of(number), false) : ordinal(to, number, leap);
                days_there = days_of(to, there);
                add(from, month, 1, steps[s], 0, QCAL_CONSTRAIN, QCAL_OK, to, there, 1);
                add(from, month, 1, steps[s], 0, QCAL_REJECT, lacks ? QCAL_ERR_INVALID_DATE : QCAL_OK, to, there, 1);
                add(from, month, days, steps[s], 0, QCAL_CONSTRAIN, QCAL_OK, to, there, days < days_there ? days : days_there);
                add(from, month, days, steps[s], 0, QCAL_REJECT, lacks || days > days_there ? QCAL_ERR_INVALID_DATE : QCAL_OK, to, there, days);
                if (!lacks) { /* and the time between them is that number of years */
                    qcal_duration duration = {0, 0, 0, 0};
                    int64_t a = 0, b = 0;
                    CHECK_OK(qcal_date_to_jdn(cal, from->year, month, 1, &a));
                    CHECK_OK(qcal_date_to_jdn(cal, to->year, there, 1, &b));
                    CHECK_OK(qcal_until(cal, a, b, QCAL_YEARS, &duration));
                    CHECK(duration.years == steps[s] && duration.months == 0 && duration.weeks == 0 && duration.days == 0);
                    CHECK_OK(qcal_until(cal, a, b, QCAL_MONTHS, &duration));
                    CHECK_INT(duration.months, to->first + there - from->first - month);
                    CHECK(duration.years == 0 && duration.weeks == 0 && duration.days == 0);
                }
                months_asked++;
            }
        }
    }
}

/* Months are counted one by one, leap months too. */
static void months_added(void) {
    for (int n = 0; n < 20000; n++) {
        const struct year *from = &years[rule_random_between(0, year_count - 1)], *to = years;
        int month = (int)rule_random_between(1, from->months), there;
        long at = from->first + month - 1, wanted = (long)rule_random_between(0, month_count - 1);
        qcal_duration duration = {0, 0, 0, 0};
        qcal_date date = {0, 0, 0}, a = {0, 0, 0}, b = {0, 0, 0};
        int64_t jdn_a = 0, jdn_b = 0;
        int32_t days, last;
        if (n % 2 == 0) { /* not far */
            wanted = at + (long)rule_random_between(-40, 40);
            wanted = wanted < 0 ? 0 : wanted >= month_count ? month_count - 1 : wanted;
        }
        while (to + 1 < years + year_count && (to + 1)->first <= wanted) {
            to++;
        }
        there = (int)(wanted - to->first) + 1;
        days = days_of(to, there);
        add(from, month, 1, 0, wanted - at, QCAL_REJECT, QCAL_OK, to, there, 1);
        last = days_of(from, month);
        add(from, month, last, 0, wanted - at, QCAL_CONSTRAIN, QCAL_OK, to, there, last < days ? last : days);
        /* From any day to any day, in months and in years: added again, it is the other day. */
        a.year = from->year;
        a.month = month;
        a.day = (int32_t)rule_random_between(1, last);
        b.year = to->year;
        b.month = there;
        b.day = (int32_t)rule_random_between(1, days);
        CHECK_OK(qcal_date_to_jdn(cal, a.year, a.month, a.day, &jdn_a));
        CHECK_OK(qcal_date_to_jdn(cal, b.year, b.month, b.day, &jdn_b));
        for (int32_t unit = QCAL_MONTHS; unit <= QCAL_YEARS; unit++) {
            check_about("%s %d-%d-%d to %d-%d-%d in units %d", qcal_calendar_name(cal), (int)a.year, (int)a.month, (int)a.day, (int)b.year,
                        (int)b.month, (int)b.day, (int)unit);
            CHECK_OK(qcal_until(cal, jdn_a, jdn_b, unit, &duration));
            CHECK_OK(qcal_add(cal, a.year, a.month, a.day, &duration, QCAL_CONSTRAIN, &date));
            CHECK_DATE(date, b.year, b.month, b.day);
            CHECK(duration.months * (jdn_b >= jdn_a ? 1 : -1) >= 0 && duration.days * (jdn_b >= jdn_a ? 1 : -1) >= 0);
            CHECK(unit == QCAL_YEARS ? duration.months <= 13 && duration.months >= -13 : labs(wanted - at - (long)duration.months) <= 1);
        }
        months_asked++;
    }
}

static void all_months(int32_t first, int count) {
    read_years(first, count);
    codes_of_years();
    years_added();
    months_added();
}

static void built_in(qcal_system system, int32_t first, int count) {
    if (open_calendar(system)) {
        all_months(first, count);
    }
}

/* A calendar given as data whose leap month follows the sixth, the last, or begins the year. */
static void user_rules(void) {
    static const uint16_t moon[] = {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};
    static const int follows[] = {6, 12, 0};
    qcal_registry *reg = NULL;
    CHECK_OK(qcal_registry_new(&reg));
    for (size_t i = 0; i < 3; i++) {
        static const char *const names[] = {"x-leap-6", "x-leap-12", "x-leap-0"};
        qcal_calendar *made = NULL;
        qcal_rule rule;
        memset(&rule, 0, sizeof rule);
        rule.size = sizeof rule;
        rule.flags = QCAL_LUNISOLAR | QCAL_YEAR_ZERO;
        rule.epoch_jdn = 347998;
        rule.month_count = 12;
        rule.month_days = moon;
        rule.leap_rule = QCAL_LEAP_TEST + QCAL_LEAP_INTERCALARY;
        rule.leap_month = follows[i];
        rule.leap_days = 30;
        rule.leap_mul = 7;
        rule.leap_add = 1;
        rule.leap_cycle = 19;
        rule.leap_below = 7;
        check_about("%s", names[i]);
        CHECK_OK(qcal_registry_register_rule(reg, &names[i], 1, &rule, &made));
        cal = made;
        range.size = sizeof range;
        CHECK_OK(qcal_calendar_properties(cal, &range));
        CHECK_INT(range.max_months_in_year, 13);
        only_leap = follows[i];
        instead_of_it = follows[i] > 0 ? follows[i] : 1;
        all_months(5700, 120);
        all_months(-100000, 60);
        no_codes(5700);
        qcal_calendar_release(made);
    }
    {
        /* Leap months of which no year has one: their code is that of no month. */
        static const char *const name = "x-leap-never";
        qcal_calendar *made = NULL;
        qcal_rule rule;
        memset(&rule, 0, sizeof rule);
        rule.size = sizeof rule;
        rule.month_count = 12;
        rule.month_days = moon;
        rule.leap_rule = QCAL_LEAP_TEST + QCAL_LEAP_INTERCALARY;
        rule.leap_month = 6;
        rule.leap_days = 30;
        rule.leap_cycle = 19;
        check_about("%s", name);
        CHECK_OK(qcal_registry_register_rule(reg, &name, 1, &rule, &made));
        cal = made;
        never(1, "M06L");
        from_code(1, "M06", 1, QCAL_REJECT, QCAL_OK, 6, 1);
        qcal_calendar_release(made);
    }
    qcal_registry_release(reg);
}

/* From a leap month in one calendar to a leap month in another, and a day that is in a leap month in three. */
static void between_calendars(void) {
    const struct check_calendar *chinese = check_find(CHINESE), *dangi = check_find(DANGI), *hebrew = check_find(HEBREW);
    qcal_date date = {0, 0, 0};
    check_about("between calendars");
    CHECK(chinese != NULL && dangi != NULL && hebrew != NULL);
    if (chinese == NULL || dangi == NULL || hebrew == NULL) {
        return;
    }
    CHECK_OK(qcal_convert(chinese->cal, 2023, 3, 1, dangi->cal, &date));
    CHECK_DATE(date, 2023, 3, 1);
    CHECK_OK(qcal_convert(chinese->cal, 2023, 3, 1, hebrew->cal, &date)); /* 2023-03-22 was 29 Adar 5783 */
    CHECK_DATE(date, 5783, 6, 29);
    CHECK_OK(qcal_convert(hebrew->cal, 5784, 6, 1, chinese->cal, &date)); /* 1 Adar I was New Year's Day */
    CHECK_DATE(date, 2024, 1, 1);
    CHECK_OK(qcal_convert(dangi->cal, 2017, 6, 1, chinese->cal, &date)); /* a leap month there, the sixth month here */
    CHECK_DATE(date, 2017, 6, 1);
    CHECK_OK(qcal_convert(chinese->cal, 2017, 7, 1, dangi->cal, &date));
    CHECK_DATE(date, 2017, 7, 1);
}

int main(void) {
    size_t lunisolar = 0;
    gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    known_months();
    cycles();
    uncertain_month();
    codes_that_a_year_lacks();
    thirteenth(HEBREW, 5784, 29, 29, 5785);
    thirteenth(CHINESE, 2020, 30, 30, 2024);
    thirteenth(DANGI, 2020, 30, 30, 2024);
    own_thirteenth();
    between_calendars();
    /* In the window of fast tables, across its ends, and far away. */
    built_in(HEBREW, 5600, 320);
    built_in(HEBREW, -1000000, 40);
    built_in(CHINESE, 1800, 400);
    built_in(CHINESE, -1000, 40);
    built_in(DANGI, 1850, 300);
    for (size_t i = 0; i < check_catalogue(); i++) {
        lunisolar += (check_calendars[i].properties.flags & QCAL_LUNISOLAR) != 0;
    }
    check_about("calendars with leap months");
    CHECK(lunisolar >= 3);
    user_rules();
    check_about("what was asked");
    CHECK(leap_years >= 500);
    CHECK(months_asked >= 400000);
    return check_finish(8800000);
}
