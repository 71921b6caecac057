/*
 * Several threads that ask for text of more locales and calendars than the caches hold, and write and read with one formatter that each of them
 * counts as its own. What they get is compared with what one thread gets afterwards.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "text_samples.h"

#define THREADS 8
#define ALL (TEXT_CALLS * TEXT_LOCALES * TEXT_SYSTEMS)
#define ROUNDS 1500
#define SHARED_PATTERN "EEEE, d MMMM y G"

/* All threads wait here until the last one has come. */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t opened = PTHREAD_COND_INITIALIZER;
static int waiting;

static qcal_calendar *cals[TEXT_SYSTEMS];
static qcal_formatter *formatter; /* of all threads */

struct worker {
    int number;
    long asked, different, wrong;
    bool has[ALL];
    struct text_answer answers[ALL];
};

static struct worker workers[THREADS];

static void make(size_t which, struct text_answer *answer) {
    text_make(which % TEXT_CALLS, cals[which / TEXT_CALLS % TEXT_SYSTEMS], text_locales[which / TEXT_CALLS / TEXT_SYSTEMS], answer);
}

static void use_formatter(struct worker *worker, int round) {
    char text[200];
    size_t length = 0;
    int64_t jdn = 0, day = TEXT_DAY + round;
    bool right = qcal_formatter_retain(formatter) == formatter;
    right = right && qcal_formatter_format(formatter, day, NULL, text, sizeof text, &length) == QCAL_OK;
    right = right && qcal_formatter_parse(formatter, text, length, &jdn, NULL) == QCAL_OK && jdn == day;
    qcal_formatter_release(formatter);
    worker->wrong += !right;
}

static void *work(void *data) {
    struct worker *worker = (struct worker *)data;
    uint32_t random = (uint32_t)worker->number / 2 + 1; /* two and two threads ask for the same at the same time */
    pthread_mutex_lock(&gate);
    if (++waiting == THREADS) {
        pthread_cond_broadcast(&opened);
    }
    while (waiting < THREADS) {
        pthread_cond_wait(&opened, &gate);
    }
    pthread_mutex_unlock(&gate);
    for (int round = 0; round < ROUNDS; round++) {
        size_t which;
        struct text_answer answer;
        random = random * 1664525u + 1013904223u;
        which = (random >> 8) % ALL;
        make(which, &answer);
        if (worker->has[which]) {
            worker->different += !text_same(&answer, &worker->answers[which]);
        }
        worker->has[which] = true;
        worker->answers[which] = answer;
        worker->asked++;
        use_formatter(worker, round);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    long compared = 0;
    for (size_t i = 0; i < TEXT_SYSTEMS; i++) {
        cals[i] = check_open(text_systems[i]);
    }
    CHECK_OK(qcal_formatter_open(cals[1], "fa", SHARED_PATTERN, NULL, &formatter));
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i;
        CHECK_INT(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(threads[i], NULL), 0);
    }
    for (size_t which = 0; which < ALL; which++) {
        struct text_answer alone;
        make(which, &alone);
        check_about("%s in \"%s\", calendar %d", text_calls[which % TEXT_CALLS].name, text_locales[which / TEXT_CALLS / TEXT_SYSTEMS],
                    (int)text_systems[which / TEXT_CALLS % TEXT_SYSTEMS]);
        CHECK_STATUS(alone.status, QCAL_OK);
        for (int i = 0; i < THREADS; i++) {
            if (workers[i].has[which]) {
                CHECK(text_same(&workers[i].answers[which], &alone));
                compared++;
            }
        }
    }
    for (int i = 0; i < THREADS; i++) {
        check_about("thread %d", i);
        CHECK_INT(workers[i].asked, ROUNDS);
        CHECK_INT(workers[i].different, 0);
        CHECK_INT(workers[i].wrong, 0);
    }
    /* Nobody else has it any more. */
    qcal_formatter_release(formatter);
    CHECK(compared > 5 * (long)ALL); /* of 8 at most */
    return check_finish(6L * (long)ALL);
}
