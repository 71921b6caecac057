/*
 * Memory that is refused: an error where it is needed, no difference where it only makes things faster. Each allocation of a call is
 * refused in turn, alone and with all that follow, in a process where nothing has been opened.
 */
#define _GNU_SOURCE
#include <pthread.h>

#include "allocator.h"
#include "fresh.h"
#include "samples.h"

#define MOST 4    /* allocations of an opening: one calendar, and not all of them */

static long refusals; /* how often something was refused, in all processes */

/* An opening, and what it is refused. */
struct opening {
    size_t row;
    bool by_name;
    long first, last;
};

static qcal_status open_as(const struct opening *opening, qcal_calendar **cal) {
    return opening->by_name ? qcal_calendar_open(check_calendars[opening->row].name, cal)
                            : qcal_calendar_open_system(check_calendars[opening->row].system, cal);
}

static void check_works(const qcal_calendar *cal, size_t row) {
    const struct sample *near = &samples[row][0];
    int64_t jdn = 0;
    CHECK_OK(qcal_date_to_jdn(cal, near->year, near->month, near->day, &jdn));
    CHECK_INT(jdn, near->jdn);
}

/* How many allocations an opening makes. */
static long count_opening(const void *argument) {
    const struct opening *opening = (const struct opening *)argument;
    qcal_calendar *cal = NULL, *again = NULL;
    qcal_system system = -99;
    qcal_status status;
    long calls;
    memory_watch(REFUSE_NONE);
    status = open_as(opening, &cal);
    memory_unwatch();
    calls = memory.calls;
    CHECK_STATUS(status, QCAL_OK);
    CHECK_OK(qcal_calendar_system(cal, &system));
    CHECK_INT(system, check_calendars[opening->row].system);
    memory_watch(REFUSE_ALL);
    status = open_as(opening, &again);
    memory_unwatch();
    CHECK_STATUS(status, QCAL_OK);
    CHECK(again == cal);
    CHECK_INT(memory.calls, 0);
    return calls;
}

static long refuse_opening(const void *argument) {
    const struct opening *opening = (const struct opening *)argument;
    qcal_calendar *cal;
    qcal_status status;
    char text[300] = "";
    size_t length = 0;
    long refused;
    FILL(cal);
    memory_watch(opening->first, opening->last);
    status = open_as(opening, &cal);
    memory_unwatch();
    refused = memory.refused;
    CHECK_STATUS(status, QCAL_ERR_NO_MEMORY);
    CHECK_UNTOUCHED(cal);
    CHECK_INT(memory.live, 0);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(length > 0);
    CHECK_OK(open_as(opening, &cal));
    check_works(cal, opening->row);
    return refused;
}

static void openings(void) {
    int ran = 0;
    for (size_t row = 0; row < check_calendar_count; row++) {
        for (int by_name = 0; by_name < 2; by_name++) {
            struct opening opening = {row, by_name != 0, LONG_MAX, LONG_MAX};
            long calls;
            check_about("%s by %s", check_calendars[row].name, by_name != 0 ? "name" : "id");
            calls = check_in_fresh_process(count_opening, &opening);
            CHECK(calls >= 1 && calls <= MOST);
            for (long n = 0; n < calls && n < MOST; n++) {
                check_about("%s by %s, allocation %ld refused", check_calendars[row].name, by_name != 0 ? "name" : "id", n);
                opening.first = opening.last = n;
                CHECK_INT(check_in_fresh_process(refuse_opening, &opening), 1);
                opening.last = LONG_MAX;
                CHECK(check_in_fresh_process(refuse_opening, &opening) >= 1);
                refusals += 2;
            }
            ran++;
        }
    }
    CHECK_INT(ran, 2 * check_calendar_count);
}

static qcal_status list_of(const qcal_calendar *cal, bool eras, qcal_names **list) {
    return eras ? qcal_eras(cal, list) : qcal_calendar_names(cal, list);
}

static long lists(const void *argument) {
    long refused = 0;
    (void)argument;
    for (size_t row = 0; row < check_calendar_count; row++) {
        qcal_calendar *cal = check_open(check_calendars[row].system);
        for (int eras = 0; eras < 2; eras++) {
            qcal_names *list = NULL;
            qcal_status status;
            size_t count;
            long calls;
            memory_watch(REFUSE_NONE);
            status = list_of(cal, eras != 0, &list);
            memory_unwatch();
            calls = memory.calls;
            count = qcal_names_count(list);
            check_about("%s, %s", check_calendars[row].name, eras != 0 ? "eras" : "names");
            CHECK_STATUS(status, QCAL_OK);
            CHECK(calls >= 1 && calls <= 2);
            memory_watch(REFUSE_NONE);
            qcal_names_destroy(list);
            memory_unwatch();
            CHECK_INT(memory.live, -calls);
            for (long n = 0; n < calls; n++) {
                FILL(list);
                memory_watch(n, n);
                status = list_of(cal, eras != 0, &list);
                memory_unwatch();
                refused += memory.refused;
                CHECK_STATUS(status, QCAL_ERR_NO_MEMORY);
                CHECK_UNTOUCHED(list);
                CHECK_INT(memory.live, 0);
                CHECK_OK(list_of(cal, eras != 0, &list));
                CHECK_INT(qcal_names_count(list), count);
                qcal_names_destroy(list);
            }
        }
    }
    return refused;
}

/* One calendar, and what its conversions are refused. */
struct conversions {
    size_t row;
    long first, last;
};

/* Tables that make far dates fast are built by the first that needs them: without memory each is computed by itself. */
static long convert_far(const void *argument) {
    const struct conversions *what = (const struct conversions *)argument;
    qcal_calendar *cal = check_open(check_calendars[what->row].system);
    long refused;
    memory_watch(what->first, what->last);
    for (int n = 0; n < SAMPLES; n++) {
        const struct sample *sample = &samples[what->row][n ^ 1]; /* a far one first */
        int64_t jdn = 0, untouched, wanted = sample->jdn;
        int32_t year = sample->year, month = sample->month, day = sample->day, days = sample->days_in_month, leap = -1;
        qcal_date date = {0, 0, 0};
        check_about("%s %d-%d-%d", check_calendars[what->row].name, (int)year, (int)month, (int)day);
        if ((n / 2 + (int)what->row) % 2 == 0) { /* both ways come first in one calendar or another */
            CHECK_OK(qcal_date_to_jdn(cal, year, month, day, &jdn));
            CHECK_INT(jdn, wanted);
        }
        CHECK_OK(qcal_jdn_to_date(cal, wanted, &date));
        CHECK_DATE(date, year, month, day);
        CHECK_OK(qcal_convert(cal, year, month, day, cal, &date));
        CHECK_DATE(date, year, month, day);
        CHECK_OK(qcal_is_leap_year(cal, year, &leap));
        CHECK_INT(leap, sample->leap);
        CHECK(!qcal_is_valid_date(cal, year, month, days + 1));
        FILL(untouched);
        CHECK_STATUS(qcal_date_to_jdn(cal, year, month, days + 1, &untouched), QCAL_ERR_INVALID_DATE);
        CHECK_STATUS(qcal_date_to_jdn(cal, year, month, 0, &untouched), QCAL_ERR_INVALID_DATE);
        CHECK_STATUS(qcal_date_to_jdn(cal, year, sample->most_months + 1, day, &untouched), QCAL_ERR_INVALID_DATE);
        CHECK_UNTOUCHED(untouched);
        FILL(date);
        CHECK_STATUS(qcal_jdn_to_date(cal, INT64_MAX - n, &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_UNTOUCHED(date);
    }
    memory_unwatch();
    refused = memory.refused;
    check_about("%s afterwards", check_calendars[what->row].name);
    check_works(cal, what->row);
    return refused;
}

/* An invalid date is the first far one. */
static long invalid_far(const void *argument) {
    const struct conversions *what = (const struct conversions *)argument;
    qcal_calendar *cal = check_open(check_calendars[what->row].system);
    const struct sample *far = &samples[what->row][1];
    qcal_status status;
    int64_t jdn;
    FILL(jdn);
    memory_watch(what->first, what->last);
    status = qcal_date_to_jdn(cal, far->year, far->month, far->days_in_month + 1, &jdn);
    memory_unwatch();
    CHECK_STATUS(status, QCAL_ERR_INVALID_DATE);
    CHECK_UNTOUCHED(jdn);
    return memory.refused;
}

static void conversions(void) {
    int tabled = 0;
    for (size_t row = 0; row < check_calendar_count; row++) {
        struct conversions what = {row, 0, LONG_MAX};
        check_about("%s, far dates, all refused", check_calendars[row].name);
        tabled += check_in_fresh_process(convert_far, &what) > 0 && rule_knows(check_calendars[row].system);
        check_in_fresh_process(invalid_far, &what);
        for (what.first = what.last = 0; what.first < MOST; what.last = ++what.first) {
            check_about("%s, far dates, allocation %ld refused", check_calendars[row].name, what.first);
            check_in_fresh_process(convert_far, &what);
        }
        refusals++;
    }
    CHECK_INT(tabled, RULE_SYSTEMS); /* other calendars may have no tables; else nothing was refused, and the dates above show nothing */
}

static void *fail_without_memory(void *data) {
    int32_t days;
    char *text = (char *)data;
    size_t length = 0;
    qcal_status status, told;
    memory_watch(REFUSE_ALL);
    status = qcal_days_in_year(NULL, 2000, &days);
    told = qcal_last_error(text, 300, &length);
    memory_unwatch();
    return (void *)(status == QCAL_ERR_NULL && told == QCAL_OK && length == strlen(text) ? text : NULL);
}

/* The first failure of a process and of a thread, with no memory to keep its text in. */
static long last_error(const void *argument) {
    char here[300] = "", there[300] = "";
    qcal_calendar *cal = NULL;
    qcal_status status;
    pthread_t thread;
    void *found = NULL;
    (void)argument;
    CHECK(fail_without_memory(here) == here);
    CHECK(here[0] != '\0');
    CHECK_INT(pthread_create(&thread, NULL, fail_without_memory, there), 0);
    CHECK_INT(pthread_join(thread, &found), 0);
    CHECK(found == there);
    CHECK_TEXT(there, here);
    memory_watch(REFUSE_ALL);
    status = qcal_calendar_open("no such calendar", &cal);
    memory_unwatch();
    CHECK_STATUS(status, QCAL_ERR_NOT_FOUND);
    CHECK_INT(memory.calls, 0);
    return 0;
}

int main(void) {
    /* The allocator here counts and refuses. Volatile, as compilers leave out allocations that nobody uses. */
    void *(*volatile allocate)(size_t) = malloc;
    memory_watch(0, 0);
    CHECK(allocate(1) == NULL);
    free(allocate(1));
    memory_unwatch();
    CHECK_INT(memory.calls, 2);
    CHECK_INT(memory.refused, 1);
    CHECK_INT(memory.live, 0);

    samples_of_catalogue();
    openings();
    check_about("lists");
    {
        long refused = check_in_fresh_process(lists, NULL);
        CHECK(refused >= 2 * CHECK_LEAST_CALENDARS);
        refusals += refused;
    }
    conversions();
    check_about("qcal_last_error");
    CHECK_INT(check_in_fresh_process(last_error, NULL), 0);
    check_about("refusals");
    CHECK(refusals >= 7 * CHECK_LEAST_CALENDARS);
    return check_finish(14000L * CHECK_LEAST_CALENDARS);
}
