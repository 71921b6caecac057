/*
 * Eight threads do everything with calendars at once, in a registry of theirs and in the process-wide one:
 *
 *     stress [SECONDS [ROUNDS]]
 *
 * Calendars are opened, asked, listed, registered, unregistered, cleared, released and handed over, logs and registries come and
 * go, and in the midst of calls users' functions do the same. Every answer is one of those that the moment allows, every date is
 * right, and each `destroy` has run once in the end. A thread makes ROUNDS operations, or as many as SECONDS let it and at least
 * LEAST; which ones is drawn from a seed of its own.
 */
#include "stress_calendars.h"

#include <time.h>

#define THREADS 8
#define LEAST 400
#define HELD 5

static qcal_calendar *board[4]; /* handles on their way from one thread to another */
static struct worker workers[THREADS + 1]; /* and the main thread */
static long most_rounds = 20000;
static struct timespec deadline;
static __thread qcal_calendar *held[HELD];

/* All threads wait here until the last one has come. */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t opened = PTHREAD_COND_INITIALIZER;
static int waiting;

static qcal_calendar **any_held(void) { return &held[below(HELD)]; }

static void keep(qcal_calendar *cal) {
    qcal_calendar **place = any_held();
    if (*place != NULL) {
        qcal_calendar_release(*place);
        COUNT(released);
    }
    *place = cal;
}

static void open_built_in(void) {
    static const char *const spelled[2] = {"gREGORIAN", "julian"};
    size_t row = (size_t)below(2);
    qcal_calendar *cal = NULL, *same = NULL;
    const struct day *day = &days[row][below(DAYS)];
    int64_t jdn = 0;
    NOTE(qcal_registry_open(any_registry(), spelled[row], &cal) == QCAL_OK);
    NOTE(qcal_registry_open_system(any_registry(), day_systems[row], &same) == QCAL_OK && same == cal);
    NOTE(qcal_date_to_jdn(cal, day->year, day->month, day->day, &jdn) == QCAL_OK && jdn == day->jdn);
    qcal_calendar_release(cal);
    COUNT(built_in_opened);
}

static void open_user(void) {
    bool alias = below(2) == 0;
    qcal_calendar *cal = open_name(any_registry(), (int)below(NUMBERS), alias);
    if (cal != NULL) {
        if (alias) {
            COUNT(opened_by_alias);
        } else {
            COUNT(opened_by_name);
        }
        NOTE(check_calendar(cal));
        keep(cal);
    }
}

/* By the id of one that is open: that one, as ids are never given again. */
static void open_id(void) {
    qcal_calendar *cal = *any_held(), *same = NULL;
    qcal_system system = 0;
    qcal_status status;
    if (cal != NULL) {
        NOTE(qcal_calendar_system(cal, &system) == QCAL_OK && system <= -2);
        status = qcal_registry_open_system(any_registry(), system, &same);
        NOTE(status == QCAL_OK ? same == cal : status == QCAL_ERR_NOT_FOUND && same == NULL);
        if (status == QCAL_OK) {
            COUNT(opened_by_id);
            qcal_calendar_release(same);
        }
    }
}

static void convert(void) {
    qcal_calendar *cal = *any_held();
    NOTE(cal == NULL || check_calendar(cal));
}

/* A year that the callbacks fail for: nothing is written, and the text says how. */
static void ask_refused(void) {
    qcal_calendar *cal = *any_held();
    int number = cal != NULL ? number_of(qcal_calendar_name(cal)) : -1;
    if (number >= 0 && !is_rule(number)) {
        int64_t jdn = -5;
        char text[300] = "";
        size_t length = 0;
        NOTE(qcal_date_to_jdn(cal, REFUSED_YEAR + moved_by(number), 1, 1, &jdn) == QCAL_ERR_BACKEND && jdn == -5);
        NOTE(qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, "status 77") != NULL);
        COUNT(refused_year);
    }
}

static void retain(void) {
    qcal_calendar *cal = *any_held();
    if (cal != NULL) {
        NOTE(qcal_calendar_retain(cal) == cal);
        NOTE(check_calendar(cal));
        qcal_calendar_release(cal);
        COUNT(retained);
    }
    NOTE(qcal_registry_retain(private_registry) == private_registry);
    qcal_registry_release(private_registry);
}

static void release(void) { keep(NULL); }

/* Asked for the last time: a callback gives the handle back in the midst of it, if the calendar has callbacks and needs them. */
static void release_inside(void) {
    qcal_calendar **place = any_held();
    int number = *place != NULL ? number_of(qcal_calendar_name(*place)) : -1;
    if (number >= 0) {
        self->mine = *place;
        *place = NULL;
        self->inside = RELEASE;
        NOTE(is_right(self->mine, number, any_day(number)));
        self->inside = NOTHING;
        qcal_calendar_release(self->mine);
        self->mine = NULL;
    }
}

static void hand_over(void) {
    qcal_calendar **place = any_held();
    qcal_calendar *given = __atomic_exchange_n(&board[below(4)], *place, __ATOMIC_ACQ_REL);
    if (*place != NULL) {
        COUNT(handed_over);
    }
    *place = given;
    NOTE(given == NULL || check_calendar(given));
}

static void list(void) {
    list_names(any_registry());
    COUNT(listed);
}

static void register_any(void) {
    qcal_calendar *cal = NULL;
    struct record *record;
    bool nowhere = below(4) == 0;
    qcal_status status = register_number(any_registry(), (int)below(NUMBERS), nowhere ? NULL : &cal, &record);
    if (status == QCAL_OK && !nowhere) {
        NOTE(check_calendar(cal));
        keep(cal);
    }
}

static void unregister_any(void) {
    qcal_calendar *cal = *any_held();
    if (cal != NULL) {
        unregister(any_registry(), cal);
        NOTE(check_calendar(cal));
    }
}

static void clear(void) {
    NOTE(qcal_registry_clear(any_registry()) == QCAL_OK);
    COUNT(cleared);
}

static void change_log(void) { set_log(any_registry()); }

/* A registry that no other thread knows: here every answer is certain. Its calendars outlive it. */
static void make_registry(void) {
    int number = (int)below(NUMBERS), next = (number + 1) % NUMBERS;
    qcal_registry *reg = NULL;
    qcal_calendar *first = NULL, *second = NULL, *same = NULL, *none = NULL;
    struct record *records[2], *refused, *log;
    NOTE(qcal_registry_new(&reg) == QCAL_OK);
    log = set_new_log(reg);
    NOTE(register_number(reg, number, &first, &records[0]) == QCAL_OK);
    NOTE(register_number(reg, next, &second, &records[1]) == QCAL_OK && records[1]->system < records[0]->system);
    NOTE(register_number(reg, number, &none, &refused) == QCAL_ERR_NAME_TAKEN);
    list_names(reg);
    NOTE(qcal_registry_open(reg, names[next][1], &same) == QCAL_OK && same == second);
    qcal_calendar_release(same);
    NOTE(qcal_registry_unregister(reg, first) == QCAL_OK);
    NOTE(qcal_registry_unregister(reg, first) == QCAL_ERR_NOT_FOUND);
    NOTE(qcal_registry_retain(reg) == reg);
    qcal_registry_release(reg);
    NOTE(qcal_registry_open_system(reg, records[1]->system, &same) == QCAL_OK && same == second);
    qcal_calendar_release(same);
    NOTE(log->destroyed == 0);
    qcal_registry_release(reg);
    NOTE(log->destroyed == 1);
    NOTE(check_calendar(first));
    NOTE(check_calendar(second));
    NOTE(records[0]->destroyed == 0 && records[1]->destroyed == 0);
    qcal_calendar_release(first);
    qcal_calendar_release(second);
    NOTE(records[0]->destroyed == (records[0]->owed ? 1 : 0) && records[1]->destroyed == (records[1]->owed ? 1 : 0));
    COUNT(registry_made);
}

static const struct {
    void (*operation)(void);
    uint64_t weight;
} operations[] = {
    {open_built_in, 9}, {open_user, 90},     {open_id, 18},        {convert, 48},   {ask_refused, 9},
    {retain, 15},       {release, 18},       {release_inside, 18}, {hand_over, 9},  {list, 12},
    {clear, 1},         {register_any, 36},  {unregister_any, 12}, {change_log, 6}, {make_registry, 3},
};
#define OPERATIONS (sizeof operations / sizeof operations[0])

static bool time_is_up(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > deadline.tv_sec || (now.tv_sec == deadline.tv_sec && now.tv_nsec >= deadline.tv_nsec);
}

static void *work(void *data) {
    uint64_t weights = 0;
    self = (struct worker *)data;
    for (size_t i = 0; i < OPERATIONS; i++) {
        weights += operations[i].weight;
    }
    pthread_mutex_lock(&gate);
    if (++waiting == THREADS) {
        pthread_cond_broadcast(&opened);
    }
    while (waiting < THREADS) {
        pthread_cond_wait(&opened, &gate);
    }
    pthread_mutex_unlock(&gate);
    while (self->rounds < most_rounds && (self->rounds < LEAST || self->rounds % 16 != 0 || !time_is_up())) {
        uint64_t drawn = below(weights);
        size_t i = 0;
        while (drawn >= operations[i].weight) {
            drawn -= operations[i++].weight;
        }
        operations[i].operation();
        self->rounds++;
    }
    for (size_t i = 0; i < HELD; i++) {
        qcal_calendar_release(held[i]);
    }
    return NULL;
}

static void draw_days(void) {
    for (int row = 0; row < 2; row++) {
        for (int n = 0; n < DAYS; n++) { /* every other one is in the window */
            struct day *day = &days[row][n];
            day->year = (int32_t)(n % 2 != 0 ? rule_random_between(1800, 2300) : rule_random_between(1999, 2000));
            day->month = (int32_t)rule_random_between(1, 12);
            day->day = (int32_t)rule_random_between(1, rule_days_in_month(day_systems[row], day->year, day->month));
            day->jdn = rule_day(day_systems[row], day->year, day->month, day->day);
        }
    }
}

static size_t count_names(qcal_registry *reg) {
    qcal_names *all = NULL;
    size_t count;
    CHECK_OK(qcal_registry_names(reg, &all));
    count = qcal_names_count(all);
    qcal_names_destroy(all);
    return count;
}

static int compare_systems(const void *a, const void *b) {
    qcal_system first = *(const qcal_system *)a, second = *(const qcal_system *)b;
    return (first > second) - (first < second);
}

/* Every record: destroyed once if `destroy` was owed, its id given once. */
static void check_records(void) {
    long count = 0, owed = 0, destroyed = 0, systems = 0, twice = 0;
    qcal_system *all;
    for (int i = 0; i <= THREADS; i++) {
        for (const struct record *record = workers[i].records; record != NULL; record = record->next) {
            count++;
            owed += record->owed ? 1 : 0;
            check_about("thread %d, calendar %d", i, record->number);
            CHECK_INT(record->destroyed, record->owed ? 1 : 0);
            CHECK(!record->alive);
        }
        destroyed += workers[i].counts[KIND_destroyed];
    }
    check_about("all records");
    CHECK_INT(destroyed, owed);
    CHECK(owed >= THREADS);
    all = (qcal_system *)calloc((size_t)count + 1, sizeof *all);
    for (int i = 0; i <= THREADS; i++) {
        while (workers[i].records != NULL) {
            struct record *record = workers[i].records;
            workers[i].records = record->next;
            if (record->system != 0 && all != NULL) {
                all[systems++] = record->system;
            }
            free(record);
        }
    }
    CHECK(all != NULL && systems >= THREADS);
    if (all != NULL) {
        qsort(all, (size_t)systems, sizeof *all, compare_systems);
        for (long i = 1; i < systems; i++) {
            twice += all[i] == all[i - 1] ? 1 : 0;
        }
    }
    CHECK_INT(twice, 0);
    free(all);
}

int main(int count, char **arguments) {
#define NAME(kind) #kind,
    static const char *const kinds[] = {KINDS(NAME)};
    long seconds = count > 1 ? strtol(arguments[1], NULL, 10) : 2;
    long most = count > 2 ? strtol(arguments[2], NULL, 10) : most_rounds;
    long rounds = 0;
    if (seconds < 1 || seconds > 3600 || most < LEAST) {
        printf("usage: stress [SECONDS [ROUNDS]], ROUNDS at least %d\n", LEAST);
        return 2;
    }
    most_rounds = most;
    self = &workers[THREADS];
    self->seed = 1;
    for (int i = 0; i < NUMBERS; i++) {
        snprintf(names[i][0], sizeof names[i][0], "x-stress-%02d", i);
        snprintf(names[i][1], sizeof names[i][1], "x-alias-%02d", i);
    }
    draw_days();
    built_in_names = count_names(NULL);
    CHECK_OK(qcal_registry_new(&private_registry));
    clock_gettime(CLOCK_MONOTONIC, &deadline);
    deadline.tv_sec += (time_t)seconds;
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i;
        workers[i].seed = 0x9e3779b97f4a7c15u * (uint64_t)(i + 1);
        CHECK_INT(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK_INT(pthread_join(workers[i].thread, NULL), 0);
    }
    for (size_t i = 0; i < sizeof board / sizeof board[0]; i++) {
        qcal_calendar_release(board[i]);
    }
    CHECK_OK(qcal_registry_clear(NULL));
    CHECK_OK(qcal_registry_set_log(NULL, NULL, NULL, NULL));
    CHECK_INT(count_names(NULL), built_in_names);
    CHECK_OK(qcal_registry_clear(private_registry));
    CHECK_INT(count_names(private_registry), built_in_names);
    qcal_registry_release(private_registry);

    for (int i = 0; i <= THREADS; i++) {
        check_about("thread %d, first wrong: %s", i, workers[i].first_wrong != NULL ? workers[i].first_wrong : "none");
        CHECK_INT(workers[i].wrong, 0);
        CHECK(i == THREADS || (workers[i].rounds >= LEAST && workers[i].notes >= LEAST));
        rounds += workers[i].rounds;
    }
    check_records();
    printf("%ld operations of %d threads\n", rounds, THREADS);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        long sum = 0;
        for (int i = 0; i <= THREADS; i++) {
            sum += workers[i].counts[kind];
        }
        printf("%8ld %s\n", sum, kinds[kind]);
        check_about("%s", kinds[kind]);
        CHECK(sum > 0);
    }
    return check_finish(100);
}
