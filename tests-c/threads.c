/*
 * Several threads that open every calendar for the first time at the same moment, convert, describe, make lists and fail, while the others do
 * the same. What they get is compared with samples.h, which were made before they started and elsewhere.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "samples.h"

#define THREADS 8
#define ROUNDS 3000
#define DAYS 64 /* of the samples */

/* All threads wait here until the last one has come. */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t opened = PTHREAD_COND_INITIALIZER;
static int waiting;

struct worker {
    int number;
    long calls, wrong;
    qcal_calendar *cals[CHECK_ROOM];
    const char *first_wrong;
};

static void note(struct worker *worker, bool right, const char *what) {
    worker->calls++;
    if (!right && worker->wrong++ == 0) {
        worker->first_wrong = what;
    }
}
#define NOTE(condition) note(worker, condition, #condition)

static void one_round(struct worker *worker, int round) {
    /* Half of the threads are at one calendar and half at the next: the first to open one are never alone. */
    size_t i = (size_t)(worker->number * 2 / THREADS + round) % check_calendar_count, n = (size_t)round % DAYS;
    const struct sample *expected = &samples[i][n];
    qcal_calendar *cal = NULL, *same = NULL;
    qcal_names *names = NULL;
    qcal_fields fields;
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0;
    int32_t number = 0;
    char text[300], wanted[40];
    size_t length = 0;

    NOTE(qcal_calendar_open_system(check_calendars[i].system, &cal) == QCAL_OK && cal != NULL);
    NOTE(worker->cals[i] == NULL || worker->cals[i] == cal);
    worker->cals[i] = cal;
    NOTE(qcal_calendar_open(qcal_calendar_name(cal), &same) == QCAL_OK && same == cal);
    NOTE(qcal_calendar_retain(cal) == cal);
    NOTE(qcal_jdn_to_date(cal, expected->jdn, &date) == QCAL_OK);
    NOTE(date.year == expected->year && date.month == expected->month && date.day == expected->day);
    NOTE(qcal_date_to_jdn(cal, date.year, date.month, date.day, &jdn) == QCAL_OK && jdn == expected->jdn);
    fields.size = sizeof fields;
    NOTE(qcal_describe(cal, jdn, &fields) == QCAL_OK && fields.year == date.year && fields.day_of_week == rule_day_of_week(jdn));
    NOTE(qcal_calendar_names(cal, &names) == QCAL_OK && strcmp(qcal_names_get(names, 0), qcal_calendar_name(cal)) == 0);
    qcal_names_destroy(names);

    /* This thread's own failure, whatever the others do meanwhile. */
    snprintf(wanted, sizeof wanted, "stranger-%d-%d", worker->number, round);
    NOTE(qcal_calendar_open(wanted, &same) == QCAL_ERR_NOT_FOUND);
    NOTE(qcal_days_in_year(cal, expected->year, &number) == QCAL_OK);
    NOTE(qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, wanted) != NULL);
    qcal_calendar_release(cal);
    qcal_calendar_release(cal);
    qcal_calendar_release(same);
}

static void *work(void *data) {
    struct worker *worker = (struct worker *)data;
    size_t length = 1;
    pthread_mutex_lock(&gate);
    if (++waiting == THREADS) {
        pthread_cond_broadcast(&opened);
    }
    while (waiting < THREADS) {
        pthread_cond_wait(&opened, &gate);
    }
    pthread_mutex_unlock(&gate);
    NOTE(qcal_last_error(NULL, 0, &length) == QCAL_OK && length == 0); /* nothing has failed in this thread */
    for (int round = 0; round < ROUNDS; round++) {
        one_round(worker, round);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    struct worker workers[THREADS];
    char text[300] = "";
    size_t length = 0;
    int32_t number = 0;
    memset(workers, 0, sizeof workers);
    samples_of_catalogue();
    /* A failure of this thread that must outlive those of the others. No calendar is opened before the threads open theirs. */
    CHECK_STATUS(qcal_days_in_year(NULL, 77, &number), QCAL_ERR_NULL);
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i;
        CHECK_INT(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(threads[i], NULL), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        check_about("thread %d, first wrong: %s", i, workers[i].first_wrong != NULL ? workers[i].first_wrong : "none");
        CHECK_INT(workers[i].wrong, 0);
        CHECK_INT(workers[i].calls, 1 + ROUNDS * 12L);
        for (size_t n = 0; n < check_calendar_count; n++) {
            CHECK(workers[i].cals[n] != NULL && workers[i].cals[n] == workers[0].cals[n]);
        }
    }
    check_about("the main thread's own failure");
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(length > 0 && strstr(text, "stranger") == NULL);
    return check_finish(35 + THREADS * CHECK_LEAST_CALENDARS);
}
