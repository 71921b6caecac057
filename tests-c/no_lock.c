/*
 * Calendars are opened one by one and without a lock: no call takes one, and none waits for another that is in the middle of building what
 * both need. Rust's own locks are words and futex calls, and those of C are functions: both are counted here.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <linux/futex.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/syscall.h>

#include "allocator.h"
#include "fresh.h"
#include "samples.h"
#include "text_samples.h"

#define MOST 4 /* allocations that opening one calendar makes */
#define THREADS 8
#define OPENINGS 20000

static __thread bool watched; /* the locks of this thread are counted */
static long locks;            /* of all watched threads */

static void count_lock(void) {
    if (watched) {
        __sync_fetch_and_add(&locks, 1);
    }
}

/* Stands for the function of the C library, and calls it. */
#define COUNTED(function, type)                               \
    int function(type *lock) {                                \
        static int (*real)(type *);                           \
        count_lock();                                         \
        if (real == NULL) {                                   \
            void *found = dlsym(RTLD_NEXT, #function);        \
            memcpy(&real, &found, sizeof real);               \
        }                                                     \
        return real(lock);                                    \
    }
COUNTED(pthread_mutex_lock, pthread_mutex_t)
COUNTED(pthread_mutex_trylock, pthread_mutex_t)
COUNTED(pthread_rwlock_rdlock, pthread_rwlock_t)
COUNTED(pthread_rwlock_wrlock, pthread_rwlock_t)

long syscall(long number, ...) {
    static long (*real)(long, ...);
    long words[6];
    va_list list;
    if (number == SYS_futex) {
        count_lock();
    }
    if (real == NULL) {
        void *found = dlsym(RTLD_NEXT, "syscall");
        memcpy(&real, &found, sizeof real);
    }
    va_start(list, number);
    for (int i = 0; i < 6; i++) {
        words[i] = va_arg(list, long);
    }
    va_end(list);
    return real(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

/* What is counted is seen. */
static long count_all_kinds(const void *argument) {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
    int word = 0;
    (void)argument;
    watched = true;
    CHECK_INT(pthread_mutex_lock(&mutex), 0);
    CHECK(pthread_mutex_trylock(&mutex) != 0);
    CHECK_INT(pthread_mutex_unlock(&mutex), 0);
    CHECK_INT(pthread_rwlock_rdlock(&rwlock), 0);
    CHECK_INT(pthread_rwlock_unlock(&rwlock), 0);
    CHECK_INT(pthread_rwlock_wrlock(&rwlock), 0);
    CHECK_INT(pthread_rwlock_unlock(&rwlock), 0);
    CHECK_INT(syscall(SYS_futex, &word, FUTEX_WAKE, 1, NULL, NULL, 0), 0);
    watched = false;
    return locks;
}

/* Everything that builds something at first use: opening, and a date far away. True if all is right. */
static bool all_right(size_t row, qcal_calendar **cal) {
    const struct check_calendar *row_ = &check_calendars[row];
    const struct sample *near = &samples[row][0], *far = &samples[row][1];
    qcal_calendar *by_id = NULL;
    qcal_names *list = NULL;
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0, none = 0;
    bool right = qcal_calendar_open(row_->name, cal) == QCAL_OK && qcal_calendar_open_system(row_->system, &by_id) == QCAL_OK && by_id == *cal;
    right = right && qcal_date_to_jdn(*cal, near->year, near->month, near->day, &jdn) == QCAL_OK && jdn == near->jdn;
    right = right && qcal_date_to_jdn(*cal, far->year, far->month, far->day, &jdn) == QCAL_OK && jdn == far->jdn;
    right = right && qcal_jdn_to_date(*cal, far->jdn, &date) == QCAL_OK;
    right = right && date.year == far->year && date.month == far->month && date.day == far->day;
    right = right && qcal_date_to_jdn(*cal, far->year, far->most_months + 1, 7, &none) == QCAL_ERR_INVALID_DATE;
    right = right && qcal_calendar_open("no such calendar", &by_id) == QCAL_ERR_NOT_FOUND;
    right = right && qcal_calendar_names(*cal, &list) == QCAL_OK && qcal_names_count(list) > 0;
    qcal_names_destroy(list);
    return right;
}

/* One calendar after the other: none builds another. */
static long build_one_by_one(const void *argument) {
    long most = 0;
    size_t first = *(const size_t *)argument;
    for (size_t i = 0; i < check_calendar_count; i++) {
        size_t row = (first + i) % check_calendar_count;
        qcal_calendar *cal = NULL;
        qcal_status status;
        check_about("%s, opened as number %d", check_calendars[row].name, (int)i);
        watched = true;
        memory_watch(REFUSE_NONE);
        status = qcal_calendar_open(check_calendars[row].name, &cal);
        memory_unwatch();
        watched = false;
        CHECK_STATUS(status, QCAL_OK);
        CHECK(memory.calls >= 1 && memory.calls <= MOST);
        most = memory.calls > most ? memory.calls : most;
        watched = true;
        CHECK(all_right(row, &cal));
        watched = false;
    }
    CHECK_INT(locks, 0);
    return most;
}

static sem_t held, go_on;
static __thread long hold_at = -1; /* the allocation in whose midst this thread waits */

static void hold(long number) {
    if (number == hold_at) {
        sem_post(&held);
        while (sem_wait(&go_on) != 0) {
        }
    }
}

struct builder {
    size_t row;
    long hold_at;
    qcal_calendar *cal;
    bool right;
    long calls; /* allocations */
};

static void *build(void *data) {
    struct builder *builder = (struct builder *)data;
    memory.hook = hold;
    hold_at = builder->hold_at;
    memory_watch(REFUSE_NONE);
    builder->right = all_right(builder->row, &builder->cal);
    memory_unwatch();
    builder->calls = memory.calls;
    if (builder->hold_at >= builder->calls) {
        sem_post(&held); /* it came to an end without being held */
    }
    return NULL;
}

/* A thread is held in the midst of each allocation in turn; this one does the same meanwhile, and comes to the end: if it had to wait, the
   process would be ended. */
static long pass_a_builder(const void *argument) {
    struct builder builder = *(const struct builder *)argument;
    qcal_calendar *cal = NULL;
    pthread_t thread;
    CHECK_INT(sem_init(&held, 0, 0), 0);
    CHECK_INT(sem_init(&go_on, 0, 0), 0);
    CHECK_INT(pthread_create(&thread, NULL, build, &builder), 0);
    while (sem_wait(&held) != 0) {
    }
    for (size_t i = 0; i < check_calendar_count; i++) {
        CHECK(all_right((builder.row + i) % check_calendar_count, &cal));
    }
    CHECK(all_right(builder.row, &cal));
    sem_post(&go_on);
    CHECK_INT(pthread_join(thread, NULL), 0);
    CHECK(builder.right);
    CHECK(builder.cal == cal);
    return builder.hold_at < builder.calls;
}

static void *open_often(void *data) {
    struct builder *builder = (struct builder *)data;
    qcal_calendar *cal = NULL;
    long right = 0;
    watched = true;
    for (int i = 0; i < OPENINGS; i++) {
        right += qcal_calendar_open(check_calendars[builder->row].name, &builder->cal) == QCAL_OK;
        right += qcal_calendar_open_system(check_calendars[builder->row].system, &cal) == QCAL_OK && cal == builder->cal;
    }
    watched = false;
    builder->right = right == 2L * OPENINGS;
    return NULL;
}

/* Locks that nobody holds make no futex call: here all threads want the same calendar. */
static long open_together(const void *argument) {
    pthread_t threads[THREADS];
    struct builder builders[THREADS];
    for (int i = 0; i < THREADS; i++) {
        memset(&builders[i], 0, sizeof builders[i]);
        builders[i].row = *(const size_t *)argument;
        CHECK_INT(pthread_create(&threads[i], NULL, open_often, &builders[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(threads[i], NULL), 0);
        CHECK(builders[i].right);
        CHECK(builders[i].cal == builders[0].cal);
    }
    CHECK_INT(locks, 0);
    return 0;
}

/* Functions of text: an open formatter is read only; the caches of the others are tried, and never waited for. */
static void *write_often(void *data) {
    struct builder *builder = (struct builder *)data;
    const qcal_calendar *cal = check_calendars[builder->row].cal;
    long right = 0, asked = 0;
    watched = true;
    for (size_t i = 0; i < 40 * TEXT_CALLS; i++) {
        for (size_t n = 0; n < TEXT_LOCALES; n++) {
            struct text_answer answer;
            text_make(i % TEXT_CALLS, cal, text_locales[n], &answer);
            right += answer.status == QCAL_OK;
            asked++;
        }
    }
    watched = false;
    builder->right = right == asked;
    return NULL;
}

static long write_together(const void *argument) {
    pthread_t threads[THREADS];
    struct builder builders[THREADS];
    size_t row = *(const size_t *)argument;
    check_calendars[row].cal = check_open(check_calendars[row].system);
    for (int i = 0; i < THREADS; i++) {
        memset(&builders[i], 0, sizeof builders[i]);
        builders[i].row = row;
        CHECK_INT(pthread_create(&threads[i], NULL, write_often, &builders[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(threads[i], NULL), 0);
        CHECK(builders[i].right);
    }
    CHECK_INT(locks, 0);
    return 0;
}

int main(void) {
    samples_of_catalogue();
    check_about("the counting");
    CHECK_INT(check_in_fresh_process(count_all_kinds, NULL), 5);
    for (size_t row = 0; row < check_calendar_count; row++) {
        struct builder builder;
        long most, answer = 0, times = 0;
        check_about("%s first", check_calendars[row].name);
        most = check_in_fresh_process(build_one_by_one, &row);
        CHECK(most >= 1 && most <= MOST);
        memset(&builder, 0, sizeof builder);
        builder.row = row;
        for (; builder.hold_at < 10 && answer != -1; builder.hold_at++) { /* one that had to wait took its time */
            check_about("%s, held in allocation %ld", check_calendars[row].name, builder.hold_at);
            answer = check_in_fresh_process(pass_a_builder, &builder);
            times += answer == 1;
        }
        check_about("%s", check_calendars[row].name);
        if (rule_knows(check_calendars[row].system)) {
            CHECK(times > most); /* in the opening, and in the table of far dates */
        } else {
            CHECK(times >= most); /* it may be one without such a table */
        }
        check_in_fresh_process(open_together, &row);
        check_about("text of %s", check_calendars[row].name);
        CHECK_INT(check_in_fresh_process(write_together, &row), 0);
    }
    return check_finish(210L * CHECK_LEAST_CALENDARS);
}
