/*
 * Columns of calendars that a program defines: pure ones, ones that are asked each time, ones that fail, ones with months too long for a byte;
 * and which threads ask.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "backend_cases.h"
#include "columns.h"
#include "simple_calendar.h"

#define MANY 100000

static int32_t days[MANY], years[MANY], back[MANY], again[MANY];
static uint8_t months[MANY], mdays[MANY], bits[MANY / 8 + 1];

/* Rows as single conversions have them, there and back, with and without bits. */
static void compare(const qcal_calendar *cal, size_t n, int32_t first, int32_t step, int32_t threads) {
    qcal_batch_options options = column_options();
    uint64_t invalid = 0, wrong = 0, not_back = 0;
    options.threads = threads;
    options.valid_out = bits;
    for (size_t row = 0; row < n; row++) {
        days[row] = first + step * (int32_t)row;
    }
    CHECK_OK(qcal_batch_to_dates(cal, &options, n, days, years, months, mdays, &invalid));
    for (size_t row = 0; row < n; row++) {
        qcal_date date = {0, 0, 0};
        bool there = qcal_jdn_to_date(cal, days[row], &date) == QCAL_OK;
        wrong += date.year != years[row] || date.month != months[row] || date.day != mdays[row];
        wrong += (bits[row / 8] >> row % 8 & 1) != there;
        invalid -= !there;
    }
    CHECK_INT(wrong, 0);
    CHECK_INT(invalid, 0);
    options.valid_in = bits;
    options.valid_out = NULL;
    CHECK_OK(qcal_batch_from_dates(cal, &options, n, years, months, mdays, back, NULL));
    for (size_t row = 0; row < n; row++) {
        not_back += back[row] != ((bits[row / 8] >> row % 8 & 1) ? days[row] : 0);
    }
    CHECK_INT(not_back, 0);
}

static void right_ones(void) {
    struct probe pure = {0}, impure = {0}, lunar = {0};
    qcal_registry *reg = check_registry();
    qcal_calendar *cals[4];
    long asked;
    CHECK_OK(probe_register(reg, "x-pure", solar_backend(QCAL_PURE), &pure, &cals[0]));
    CHECK_OK(probe_register(reg, "x-impure", solar_backend(0), &impure, &cals[1]));
    CHECK_OK(probe_register(reg, "x-lunar", lunar_backend(QCAL_PURE), &lunar, &cals[2]));
    CHECK_OK(rule_register(reg, "x-rule", 5, &cals[3]));
    for (int i = 0; i < 4; i++) {
        check_about("%s", qcal_calendar_name(cals[i]));
        compare(cals[i], 2000, 2447892, 7, 1);    /* from 1990 on, out of the window at the end */
        compare(cals[i], 2000, 1400000, 1000, 1); /* out of the range at both ends */
    }
    /* Inside its window a pure one is not asked at all. */
    asked = pure.asked;
    check_about("%s", "inside the window");
    for (int row = 0; row < 1000; row++) {
        days[row] = 2451545 + row;
    }
    CHECK_OK(qcal_batch_to_dates(cals[0], NULL, 1000, days, years, months, mdays, NULL));
    CHECK_OK(qcal_batch_from_dates(cals[0], NULL, 1000, years, months, mdays, back, NULL));
    CHECK_INT(pure.asked, asked);
    CHECK(memcmp(days, back, 1000 * sizeof days[0]) == 0);
    for (int i = 0; i < 4; i++) {
        qcal_calendar_release(cals[i]);
    }
    qcal_registry_release(reg);
    CHECK(pure.destroyed == 1 && impure.destroyed == 1 && lunar.destroyed == 1);
}

/* Faults: rows that failed are invalid, the others are right, and the call says so. */
static void faulty_ones(void) {
    struct probe impure = {0}, pure = {0};
    qcal_registry *reg = check_registry();
    qcal_calendar *cal, *table;
    static struct column_memory memory;
    CHECK_OK(probe_register(reg, "x-faulty", solar_backend(0), &impure, &cal));
    CHECK_OK(probe_register(reg, "x-faulty-outside", solar_backend(QCAL_PURE), &pure, &table));
    impure.answer = pure.answer = 77;
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        const struct column_kind *kind = &column_kinds[k];
        struct columns c = column_call(kind, &memory, cal);
        uint8_t valid[COLUMN_ROWS / 8 + 1] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
        qcal_batch_options options = column_options();
        check_about("faulty, %s", kind->name);
        options.valid_out = valid;
        c.options = &options;
        if (strncmp(kind->name, "weekdays", 8) == 0) { /* asks nothing */
            CHECK_OK(kind->call(&c));
            CHECK_INT(memory.invalid, 0);
            continue;
        }
        CHECK_STATUS(kind->call(&c), QCAL_ERR_BACKEND);
        CHECK_INT(memory.invalid, COLUMN_ROWS);
        CHECK_HAS(detail(), "77");
        CHECK(valid[0] == 0 && valid[4] == 0 && valid[5] == 0xff);
        for (int i = 0; i < 3; i++) {
            for (size_t byte = 0; byte < COLUMN_ROWS * kind->out[i]; byte++) {
                CHECK_INT(((unsigned char *)memory.out[i])[byte], 0);
            }
        }
        /* Inside the window of a pure one nothing fails. */
        c = column_call(kind, &memory, table);
        c.n = 20;
        CHECK_OK(kind->call(&c));
        CHECK_INT(memory.invalid, 0);
    }
    /* Half of the rows inside. */
    check_about("%s", "half inside the window");
    for (int row = 0; row < 20; row++) {
        days[row] = row % 2 == 0 ? 2451545 + row : 2000000 + row;
    }
    {
        uint64_t invalid = 0;
        int faults = 0;
        CHECK_STATUS(qcal_batch_to_dates(table, NULL, 20, days, years, NULL, mdays, &invalid), QCAL_ERR_BACKEND);
        CHECK_INT(invalid, 10);
        for (int row = 0; row < 20; row++) {
            faults += years[row] != (row % 2 == 0 ? 2000 : 0) || mdays[row] != (row % 2 == 0 ? 1 + row : 0);
        }
        CHECK_INT(faults, 0);
    }
    qcal_calendar_release(cal);
    qcal_calendar_release(table);
    qcal_registry_release(reg);
    CHECK(impure.destroyed == 1 && pure.destroyed == 1);
}

/* Years of two months, a long one and one of a day. */
static qcal_status long_months(void *data, int32_t year, int32_t *count) {
    (void)data, (void)year;
    *count = 2;
    return QCAL_OK;
}
static qcal_status long_days(void *data, int32_t year, int32_t month, int32_t *count) {
    (void)year;
    *count = month == 1 ? *(const int32_t *)data : 1;
    return QCAL_OK;
}
static qcal_status long_start(void *data, int32_t year, int64_t *jdn) {
    *jdn = (*(const int32_t *)data + 1) * (int64_t)year;
    return QCAL_OK;
}
static void long_destroy(void *data) { (void)data; }

static void long_ones(void) {
    static int32_t lengths[] = {255, 256, 400};
    static struct column_memory memory;
    qcal_calendar *gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    for (int i = 0; i < 3; i++) {
        for (uint32_t pure = 0; pure <= QCAL_PURE; pure += QCAL_PURE) {
            qcal_registry *reg = check_registry();
            qcal_calendar *cal;
            const char *name = "x-long";
            qcal_backend backend;
            memset(&backend, 0, sizeof backend);
            backend.size = sizeof backend;
            backend.flags = pure | QCAL_YEAR_ZERO;
            backend.destroy = long_destroy;
            backend.months_in_year = long_months;
            backend.days_in_month = long_days;
            backend.year_start = long_start;
            CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &lengths[i], &cal));
            for (size_t k = 0; k < COLUMN_KINDS; k++) {
                const struct column_kind *kind = &column_kinds[k];
                struct columns c = column_call(kind, &memory, cal);
                check_about("%s, months of %d days", kind->name, (int)lengths[i]);
                if (lengths[i] <= 255) {
                    CHECK_OK(kind->call(&c));
                    CHECK_INT(memory.invalid, 0);
                } else {
                    CHECK_STATUS(kind->call(&c), QCAL_ERR_UNSUPPORTED);
                    CHECK(columns_untouched(&memory));
                    c.n = 0;
                    CHECK_STATUS(kind->call(&c), QCAL_ERR_UNSUPPORTED);
                    c = column_call(kind, &memory, gregorian);
                    c.to = cal;
                    CHECK_STATUS(kind->call(&c), strcmp(kind->name, "convert") == 0 ? QCAL_ERR_UNSUPPORTED : QCAL_OK);
                    c = column_call(kind, &memory, cal);
                    c.to = gregorian;
                    CHECK_STATUS(kind->call(&c), QCAL_ERR_UNSUPPORTED);
                }
            }
            if (lengths[i] == 255) {
                compare(cal, 2000, 2451545, 1, 1);
            }
            qcal_calendar_release(cal);
            qcal_registry_release(reg);
        }
    }
}

/* Months that grow too long where the window has ended: a row there is invalid if its day is no byte. */
#define GROWN 9800 /* the year; the window lies before */
static int32_t grown_days_of(int32_t year) { return year > GROWN ? 300 : 255; }
static qcal_status grown_days(void *data, int32_t year, int32_t month, int32_t *count) {
    (void)data;
    *count = month == 1 ? grown_days_of(year) : 1;
    return QCAL_OK;
}
static qcal_status grown_start(void *data, int32_t year, int64_t *jdn) {
    int64_t grown = year > GROWN ? year - GROWN - 1 : 0;
    (void)data;
    *jdn = 256 * (year - grown) + 301 * grown;
    return QCAL_OK;
}

static void grown_ones(void) {
    static int64_t wide[602];
    static int32_t numbers[602];
    qcal_registry *reg = check_registry();
    qcal_calendar *cal;
    qcal_batch_options options = column_options();
    const char *name = "x-grown";
    qcal_backend backend;
    uint64_t invalid = 0;
    long wrong = 0;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = QCAL_PURE | QCAL_YEAR_ZERO;
    backend.destroy = long_destroy;
    backend.months_in_year = long_months;
    backend.days_in_month = grown_days;
    backend.year_start = grown_start;
    check_about("%s", "months that grow");
    CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, NULL, &cal));
    options.valid_out = bits;
    for (int row = 0; row < 602; row++) { /* two years */
        wide[row] = 256 * (GROWN + 1) + row;
    }
    CHECK_OK(qcal_batch_to_dates_i64(cal, &options, 602, wide, years, months, mdays, &invalid));
    CHECK_INT(invalid, 2 * 45);
    for (int row = 0; row < 602; row++) {
        int day = row % 301;
        bool there = day < 255 || day == 300;
        qcal_date date = {0, 0, 0};
        wrong += qcal_jdn_to_date(cal, wide[row], &date) != QCAL_OK || date.day != (day == 300 ? 1 : day + 1);
        wrong += (bits[row / 8] >> row % 8 & 1) != there || years[row] != (there ? GROWN + 1 + row / 301 : 0);
        wrong += mdays[row] != (there ? date.day : 0) || months[row] != (there ? date.month : 0);
    }
    CHECK_INT(wrong, 0);
    /* Where no day of a month goes through a column, the rows are there. */
    CHECK_OK(qcal_batch_days_of_year_i64(cal, &options, 602, wide, numbers, &invalid));
    CHECK_INT(invalid, 0);
    CHECK(numbers[299] == 300 && numbers[300] == 301 && numbers[301] == 1);
    CHECK_OK(qcal_batch_add_months_i64(cal, &options, 602, wide, 2, QCAL_REJECT, wide, &invalid));
    CHECK_INT(invalid, 0);
    CHECK(wide[299] == 256 * (GROWN + 1) + 299 + 301);
    qcal_calendar_release(cal);
    qcal_registry_release(reg);
}

/* Weeks of any length. */
static void weeks(void) {
    qcal_registry *reg = check_registry();
    for (int32_t length = 1; length <= 32; length++) {
        qcal_rule rule = solar_rule(5);
        qcal_calendar *cal;
        char text[20];
        const char *name = text;
        static int64_t wide[2000];
        long wrong = 0;
        snprintf(text, sizeof text, "x-week-%d", (int)length);
        rule.days_per_week = length;
        check_about("%s", text);
        CHECK_OK(qcal_registry_register_rule(reg, &name, 1, &rule, &cal));
        for (int row = 0; row < 2000; row++) {
            wide[row] = days[row] = 2440000 + 7 * row;
        }
        for (int turn = 0; turn < 2; turn++) {
            CHECK_OK(turn == 0 ? qcal_batch_weekdays(cal, NULL, 2000, days, mdays, NULL)
                               : qcal_batch_weekdays_i64(cal, NULL, 2000, wide, mdays, NULL));
            for (int row = 0; row < 2000; row++) {
                int32_t weekday = 0;
                wrong += qcal_day_of_week(cal, days[row], &weekday) != QCAL_OK || weekday != mdays[row];
            }
        }
        CHECK_INT(wrong, 0);
        qcal_calendar_release(cal);
    }
    qcal_registry_release(reg);
}

static pthread_t self;
static long others;
static void which_thread(struct probe *probe) {
    (void)probe;
    others += !pthread_equal(pthread_self(), self);
}

/* One that is asked each time is asked by the caller's thread only, a pure one by any. */
static void threads(void) {
    struct probe impure = {0};
    struct simple simple = {"x-simple", NULL, NULL, 0, NULL};
    qcal_registry *reg = check_registry();
    qcal_backend backend = simple_backend(QCAL_PURE);
    const char *name = "x-simple";
    qcal_calendar *cal, *pure;
    uint64_t invalid = 0;
    qcal_batch_options options = column_options();
    self = pthread_self();
    impure.inside = which_thread;
    options.threads = 4;
    CHECK_OK(probe_register(reg, "x-asked", solar_backend(0), &impure, &cal));
    CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &simple, &pure));
    for (int row = 0; row < MANY; row++) {
        days[row] = 2451545 + row % 1000;
    }
    CHECK_OK(qcal_batch_to_dates(cal, &options, MANY, days, years, months, mdays, &invalid));
    CHECK_INT(invalid, 0);
    CHECK_OK(qcal_batch_from_dates(cal, &options, MANY, years, months, mdays, again, &invalid));
    CHECK(memcmp(days, again, sizeof days) == 0);
    CHECK(impure.runs > MANY);
    CHECK_INT(others, 0);
    /* Nor from one to the other and back, where only one of the two is pure. */
    memcpy(again, years, sizeof again);
    memcpy(back, mdays, sizeof mdays);
    CHECK_OK(qcal_batch_convert(cal, pure, &options, MANY, years, months, mdays, years, months, mdays, &invalid));
    CHECK_INT(invalid, 0);
    CHECK(memcmp(years, again, sizeof years) != 0);
    CHECK_OK(qcal_batch_convert(pure, cal, &options, MANY, years, months, mdays, years, months, mdays, &invalid));
    CHECK(memcmp(years, again, sizeof years) == 0 && memcmp(mdays, back, sizeof mdays) == 0);
    CHECK_INT(others, 0);
    for (int32_t count = 0; count <= 5; count++) {
        compare(pure, MANY, 2200000, 6, count); /* one row of two in the window */
    }
    qcal_calendar_release(cal);
    qcal_calendar_release(pure);
    qcal_registry_release(reg);
    CHECK(impure.destroyed == 1 && simple.destroyed == 1);
}

/* Faults that any of the threads may find: counted, told with the first row, and the column is finished. */
static int32_t last_good_year = INT32_MAX;
static qcal_status failing_start(void *data, int32_t year, int64_t *jdn) {
    (void)data;
    *jdn = 360 * (int64_t)year;
    return year > last_good_year ? 77 : QCAL_OK;
}

static void faults_in_threads(void) {
    struct simple simple = {"x-late", NULL, NULL, 0, NULL};
    qcal_registry *reg = check_registry();
    qcal_backend backend = simple_backend(QCAL_PURE);
    const char *name = "x-late";
    qcal_calendar *cal;
    backend.year_start = failing_start;
    CHECK_OK(qcal_registry_register(reg, &name, 1, &backend, &simple, &cal));
    last_good_year = 8000;
    for (int32_t threads = 0; threads <= 5; threads++) {
        uint64_t invalid = 0;
        long wrong = 0;
        qcal_batch_options options = column_options();
        options.threads = threads;
        options.valid_out = bits;
        for (int row = 0; row < MANY; row++) {
            days[row] = row % 1000 == 777 ? 360 * 9000 : 2451545 + row % 300;
        }
        CHECK_STATUS(qcal_batch_to_dates(cal, &options, MANY, days, years, months, mdays, &invalid), QCAL_ERR_BACKEND);
        CHECK_INT(invalid, MANY / 1000);
        CHECK_HAS(detail(), threads >= 2 ? "row 777: " : "77");
        for (int row = 0; row < MANY; row++) {
            bool good = row % 1000 != 777;
            wrong += years[row] != (good ? days[row] / 360 : 0) || mdays[row] != (good ? days[row] % 30 + 1 : 0);
            wrong += (bits[row / 8] >> row % 8 & 1) != good;
        }
        CHECK_INT(wrong, 0);
    }
    qcal_calendar_release(cal);
    qcal_registry_release(reg);
    CHECK(simple.destroyed == 1);
}

/* A callback that gives up the last handle and unregisters: the calendar lives until the call has left it. */
static void give_up(struct probe *probe) {
    if (probe->cal != NULL) {
        qcal_calendar *cal = probe->cal;
        probe->cal = NULL;
        CHECK_OK(qcal_registry_unregister(probe->registry, cal));
        qcal_calendar_release(cal);
        CHECK_INT(probe->destroyed, 0);
    }
}

static void given_up_inside(void) {
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        static struct column_memory memory;
        struct probe probe = {0};
        struct columns c;
        if (strncmp(column_kinds[k].name, "weekdays", 8) == 0) {
            continue;
        }
        check_about("given up inside, %s", column_kinds[k].name);
        probe.registry = check_registry();
        CHECK_OK(probe_register(probe.registry, "x-given-up", solar_backend(0), &probe, &probe.cal));
        probe.inside = give_up;
        c = column_call(&column_kinds[k], &memory, probe.cal);
        CHECK_OK(column_kinds[k].call(&c));
        CHECK_INT(memory.invalid, 0);
        CHECK(probe.destroyed == 1 && probe.late == 0 && probe.runs > 0);
        qcal_registry_release(probe.registry);
    }
}

int main(void) {
    right_ones();
    faulty_ones();
    long_ones();
    grown_ones();
    weeks();
    threads();
    faults_in_threads();
    given_up_inside();
    return check_finish(900);
}
