/*
 * Calendars in plug-ins, and the library itself loaded while the program runs:  host here|beside|inside PLUG-IN,  host loaded LIBRARY
 *
 * PLUG-IN is a shared object of calendar.c. The first word tells where the library is: in this program, or in a shared object that it is linked to;
 * in a shared object that only the plug-in is linked to; as a static library inside of the plug-in; in LIBRARY, which is loaded by its path.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <sched.h>

#include "../scenario.h"
#include "plugin.h"

#define THREADS 2
#define ROUNDS 10 /* that a plug-in is loaded and unloaded */
#define MORE 20   /* what a thread does to show that it goes on */

/* The functions that this program or its plug-in uses; here they are always called through pointers. */
#define FUNCTIONS(X)                                                                                                               \
    X(qcal_calendar_open, qcal_status, (const char *, qcal_calendar **))                                                           \
    X(qcal_calendar_retain, qcal_calendar *, (qcal_calendar *))                                                                    \
    X(qcal_calendar_release, void, (qcal_calendar *))                                                                              \
    X(qcal_calendar_system, qcal_status, (const qcal_calendar *, qcal_system *))                                                   \
    X(qcal_calendar_names, qcal_status, (const qcal_calendar *, qcal_names **))                                                    \
    X(qcal_names_get, const char *, (const qcal_names *, size_t))                                                                  \
    X(qcal_names_destroy, void, (qcal_names *))                                                                                    \
    X(qcal_days_in_year, qcal_status, (const qcal_calendar *, int32_t, int32_t *))                                                 \
    X(qcal_jdn_to_date, qcal_status, (const qcal_calendar *, int64_t, qcal_date *))                                                \
    X(qcal_last_error, qcal_status, (char *, size_t, size_t *))                                                                    \
    X(qcal_registry_register, qcal_status,                                                                                         \
      (qcal_registry *, const char *const *, size_t, const qcal_backend *, void *, qcal_calendar **))                              \
    X(qcal_registry_unregister, qcal_status, (qcal_registry *, const qcal_calendar *))                                             \
    X(qcal_registry_set_log, qcal_status, (qcal_registry *, qcal_log_fn, void *, void (*)(void *)))                                \
    X(qcal_registry_clear, qcal_status, (qcal_registry *))
#define POINTER(name, answer, parameters) answer(*name) parameters;
static struct {
    FUNCTIONS(POINTER)
} library;

static const char *where, *path; /* the arguments */

static bool is(const char *word) { return strcmp(where, word) == 0; }

/* Finds the functions, behind this handle or linked to this program. */
static void look_up(void *handle) {
#ifdef HOST_LINKED
#define ADDRESS(name, answer, parameters) library.name = name;
    FUNCTIONS(ADDRESS)
    MUST(is("here"));
    (void)handle;
#else
#define SYMBOL(name, answer, parameters)                                \
    {                                                                   \
        void *found = dlsym(handle, #name);                             \
        MUST(found != NULL);                                            \
        memcpy(&library.name, &found, sizeof library.name);             \
    }
    void *beside = dlopen("libqcal.so.0", RTLD_NOW | RTLD_NOLOAD);
    MUST(!is("here") && (beside == NULL) == is("inside"));
    FUNCTIONS(SYMBOL) /* dlsym() finds what a plug-in is linked to as well */
    MUST(beside == NULL || dlclose(beside) == 0); /* only what the plug-in has loaded */
#endif
}

static int find_object(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size;
    (void)data;
    return strcmp(info->dlpi_name, path) == 0;
}

/* Whether the shared object is there, for the loader and for the system. */
static bool is_mapped(void) {
    char line[5000];
    bool mapped = false, listed = dl_iterate_phdr(find_object, NULL) != 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    MUST(maps != NULL);
    while (fgets(line, (int)sizeof line, maps) != NULL) {
        mapped = mapped || strstr(line, path) != NULL;
    }
    fclose(maps);
    MUST(listed == mapped);
    return mapped;
}

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int destroyed, left; /* calls of destroy; threads that have left the library */
static long asked;
static bool says;

static void add_to(int *count) {
    pthread_mutex_lock(&gate);
    ++*count;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&gate);
}

static void wait_for(const int *count, int wanted) {
    pthread_mutex_lock(&gate);
    while (*count < wanted) {
        pthread_cond_wait(&changed, &gate);
    }
    MUST(*count == wanted);
    pthread_mutex_unlock(&gate);
}

static void destroy(void *data);
static struct host host = {destroy, &asked};

static void destroy(void *data) {
    MUST(data == &host);
    if (says) {
        say("destroy");
    }
    add_to(&destroyed);
}

/* A plug-in that is loaded, the functions of the library behind it. */
static const struct plugin *load(void **handle) {
    const struct plugin *plugin;
    MUST(!is_mapped());
    *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (*handle == NULL) {
        say(dlerror());
    }
    MUST(*handle != NULL && is_mapped());
    plugin = (const struct plugin *)dlsym(*handle, "plugin");
    MUST(plugin != NULL);
    look_up(*handle);
    destroyed = left = 0;
    return plugin;
}

static void convert_built_in(void) {
    qcal_calendar *cal = NULL;
    qcal_date date = {0, 0, 0};
    MUST(library.qcal_calendar_open("Persian", &cal) == QCAL_OK);
    MUST(library.qcal_jdn_to_date(cal, 2460756, &date) == QCAL_OK && date.year == 1404 && date.month == 1 && date.day == 1);
    library.qcal_calendar_release(cal);
}

enum { CONVERT, RELEASE, AFTER, END };
static int phase; /* by atomic operations, as are the rounds */

static struct worker {
    pthread_t thread;
    qcal_calendar *cal;
    long rounds;
} workers[THREADS];

static bool phase_is(int now) { return __atomic_load_n(&phase, __ATOMIC_SEQ_CST) == now; }
static void go_to(int next) { __atomic_store_n(&phase, next, __ATOMIC_SEQ_CST); }

static void *work(void *data) {
    struct worker *worker = (struct worker *)data;
    char text[300] = "", later[300] = "";
    size_t length = 0;
    while (phase_is(CONVERT)) {
        qcal_date date = {0, 0, 0};
        int32_t days = 0;
        MUST(library.qcal_jdn_to_date(worker->cal, 2451545, &date) == QCAL_OK && simple_is_date(date, 2451545));
        MUST(library.qcal_jdn_to_date(worker->cal, 1000000, &date) == QCAL_OK && simple_is_date(date, 1000000));
        MUST(library.qcal_days_in_year(worker->cal, PLUGIN_REFUSED, &days) == QCAL_ERR_BACKEND);
        __atomic_add_fetch(&worker->rounds, 1, __ATOMIC_SEQ_CST);
    }
    MUST(library.qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, PLUGIN_CALENDAR) != NULL);
    library.qcal_calendar_release(worker->cal);
    add_to(&left);
    while (!phase_is(AFTER) && !phase_is(END)) {
        sched_yield();
    }
    while (!phase_is(END)) {
        convert_built_in();
        MUST(library.qcal_last_error(later, sizeof later, &length) == QCAL_OK && strcmp(text, later) == 0);
        __atomic_add_fetch(&worker->rounds, 1, __ATOMIC_SEQ_CST);
    }
    return NULL;
}

static void wait_for_more(void) {
    for (int i = 0; i < THREADS; i++) {
        long before = __atomic_load_n(&workers[i].rounds, __ATOMIC_SEQ_CST);
        while (__atomic_load_n(&workers[i].rounds, __ATOMIC_SEQ_CST) < before + MORE) {
            sched_yield();
        }
    }
}

/* The plug-in leaves while other threads still use its calendar, and is unloaded when `destroy` has been called for all that it left. */
static void load_and_unload(uint32_t flags, qcal_system *last) {
    void *handle;
    const struct plugin *plugin = load(&handle);
    qcal_calendar *cal = NULL, *none = NULL;
    qcal_names *names = NULL;
    qcal_system system = 0;
    MUST(plugin->start(&host, flags, &cal) == QCAL_OK);
    MUST(library.qcal_calendar_names(cal, &names) == QCAL_OK);
    MUST(library.qcal_calendar_system(cal, &system) == QCAL_OK && (is("inside") ? system == -2 : system < *last));
    *last = system;
    go_to(CONVERT);
    for (int i = 0; i < THREADS; i++) {
        workers[i].cal = library.qcal_calendar_retain(cal);
        MUST(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0);
    }
    wait_for_more();
    MUST(plugin->stop() == QCAL_OK);
    library.qcal_calendar_release(cal);
    MUST(library.qcal_calendar_open(PLUGIN_CALENDAR, &none) == QCAL_ERR_NOT_FOUND);
    wait_for_more();
    go_to(RELEASE);
    wait_for(&destroyed, 2); /* the calendar's and the log's */
    if (is("inside")) {
        MUST(strcmp(library.qcal_names_get(names, 0), PLUGIN_CALENDAR) == 0);
        library.qcal_names_destroy(names);
        wait_for(&left, THREADS); /* the call that destroyed has to return there, too */
    }
    MUST(dlclose(handle) == 0 && !is_mapped());
    if (!is("inside")) {
        go_to(AFTER);
        wait_for_more();
        MUST(strcmp(library.qcal_names_get(names, 0), PLUGIN_CALENDAR) == 0 && strcmp(library.qcal_names_get(names, 1), PLUGIN_ALIAS) == 0);
        library.qcal_names_destroy(names);
    }
    go_to(END);
    for (int i = 0; i < THREADS; i++) {
        MUST(pthread_join(workers[i].thread, NULL) == 0);
    }
    MUST(destroyed == 2 && left == THREADS);
}

/* A calendar of this program itself. */
static struct simple own = {"x-own", NULL, NULL, 0, NULL};
static void register_own(void) {
    qcal_backend backend = simple_backend(QCAL_PURE);
    MUST(library.qcal_registry_register(NULL, &own.name, 1, &backend, &own, NULL) == QCAL_OK);
}
static void clear_own(void) {
    qcal_calendar *cal = NULL;
    MUST(library.qcal_calendar_open("x-own", &cal) == QCAL_OK);
    library.qcal_calendar_release(cal);
    MUST(own.destroyed == 0 && library.qcal_registry_clear(NULL) == QCAL_OK && own.destroyed == 1);
}

static void plugin_is_unloaded(void) {
    qcal_system last = 0;
    for (int round = 0; round < ROUNDS; round++) {
        load_and_unload(round % 2 == 0 ? 0 : QCAL_PURE, &last);
    }
    MUST(asked >= ROUNDS * THREADS * MORE);
    if (!is("inside")) {
        register_own();
        clear_own();
    }
    say("unloaded");
}

static void plugin_stops_in_its_destructor(void) {
    for (int round = 0; round < ROUNDS; round++) {
        void *handle;
        const struct plugin *plugin = load(&handle);
        MUST(plugin->start(&host, round % 2 == 0 ? 0 : QCAL_PURE, NULL) == QCAL_OK);
        plugin->stop_when_unloaded();
        MUST(destroyed == 0 && dlclose(handle) == 0 && destroyed == 2 && !is_mapped());
    }
    say("unloaded");
}

static void plugin_is_there_at_exit(void) {
    void *handle;
    MUST(load(&handle)->start(&host, 0, NULL) == QCAL_OK);
    convert_built_in();
    says = true;
    say("main");
}

static void plugin_stops_at_exit(void) {
    void *handle;
    const struct plugin *plugin = load(&handle);
    MUST(plugin->start(&host, 0, NULL) == QCAL_OK);
    plugin->stop_when_unloaded();
    says = true;
    say("main");
}

/* Uses the library before and after it was closed, and ends after that. */
static void *work_in_loaded(void *data) {
    qcal_calendar *cal = NULL;
    (void)data;
    convert_built_in();
    MUST(library.qcal_calendar_open("x-stranger", &cal) == QCAL_ERR_NOT_FOUND);
    add_to(&left);
    while (!phase_is(AFTER)) {
        sched_yield();
    }
    convert_built_in();
    return NULL;
}

/* Closed, the library stays. */
static void library_is_loaded_and_closed(void) {
    for (int round = 0; round < ROUNDS; round++) {
        void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL), *address, *again;
        MUST(handle != NULL && is_mapped());
        look_up(handle);
        address = dlsym(handle, "qcal_version");
        left = own.destroyed = 0;
        go_to(CONVERT);
        register_own();
        MUST(pthread_create(&workers[0].thread, NULL, work_in_loaded, NULL) == 0);
        wait_for(&left, 1);
        MUST(dlclose(handle) == 0 && is_mapped());
        convert_built_in();
        go_to(AFTER);
        MUST(pthread_join(workers[0].thread, NULL) == 0);
        again = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        MUST(again != NULL && dlsym(again, "qcal_version") == address);
        clear_own();
        MUST(dlclose(again) == 0 && is_mapped());
    }
    say("closed");
}

int main(int count, char **arguments) {
    static const struct scenario plugins[] = {
        SCENARIO(plugin_is_unloaded, "unloaded\n"),
        SCENARIO(plugin_stops_in_its_destructor, "unloaded\n"),
        SCENARIO(plugin_is_there_at_exit, "main\n"),
        SCENARIO(plugin_stops_at_exit, "main\ndestroy\ndestroy\n"),
    };
    static const struct scenario loaded[] = {SCENARIO(library_is_loaded_and_closed, "closed\n")};
    if (count != 3) {
        puts("usage: host here|beside|inside PLUG-IN,  host loaded LIBRARY");
        return 2;
    }
    where = arguments[1];
    path = realpath(arguments[2], NULL);
    if (path == NULL) {
        printf("%s is not there\n", arguments[2]);
        return 2;
    }
    return is("loaded") ? scenario_main(SCENARIOS(loaded), 1, arguments) : scenario_main(SCENARIOS(plugins), 4, arguments);
}
