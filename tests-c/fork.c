/*
 * Children made by fork(): of one thread, beside a thread that registers, at each allocation of registering, in users' functions. Each scenario is
 * a process of its own; it waits for its children, which use the library and end with status 0.
 *
 * A child of several threads has one thread, the one that forked: it may do everything but register and unregister.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <sched.h>

#include "allocator.h"
#include "scenario.h"

#define CHILD_SECONDS 20
#define FORKS 200
#define IN_THE_MIDST 20 /* of these, at least so many while the other thread is inside of registering */
#define MOST_FORKS 20000

static struct simple x_kept = {"x-kept", NULL, say_destroyed, 0, NULL};
static struct simple x_gone = {"x-gone", NULL, NULL, 0, NULL};
static struct simple x_other = {"x-other", NULL, say_destroyed, 0, NULL};
static qcal_calendar *kept, *gone; /* gone: unregistered, and held by this handle alone */

/* The status that a child ends with, unless it ends otherwise. */
static int in_child(int (*part)(void)) {
    int status = -1;
    pid_t child = fork();
    MUST(child >= 0);
    if (child == 0) {
        alarm(CHILD_SECONDS);
        _exit(part());
    }
    MUST(waitpid(child, &status, 0) == child);
    MUST(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void open_before(void) {
    kept = register_simple(&x_kept, 0);
    gone = register_simple(&x_gone, QCAL_PURE);
    MUST(qcal_registry_unregister(NULL, gone) == QCAL_OK);
}

/* Everything but register and unregister. */
static int use_all(void) {
    qcal_calendar *cal = NULL;
    qcal_names *names = NULL;
    bool found = false;
    use_built_ins();
    MUST(find_simple("x-kept") && !find_simple("x-gone"));
    find_simple("x-moving"); /* it is there or not */
    MUST(qcal_registry_names(NULL, &names) == QCAL_OK);
    for (size_t i = 0; i < qcal_names_count(names); i++) {
        found = found || strcmp(qcal_names_get(names, i), "x-kept") == 0;
    }
    MUST(found);
    qcal_names_destroy(names);
    use_simple(kept);
    use_simple(gone);
    MUST(qcal_calendar_open("Milankovic", &cal) == QCAL_OK); /* for the first time */
    MUST(qcal_calendar_retain(kept) == kept);
    qcal_calendar_release(kept);
    qcal_calendar_release(kept); /* the registry has it still */
    MUST(x_kept.destroyed == 0 && x_gone.destroyed == 0);
    qcal_calendar_release(gone);
    MUST(x_kept.destroyed == 0 && x_gone.destroyed == 1);
    return 0;
}

/* ... and these two. */
static int use_and_register(void) {
    use_all();
    live_once();
    qcal_calendar_release(register_simple(&x_other, 0));
    MUST(find_simple("x-other"));
    MUST(qcal_registry_clear(NULL) == QCAL_OK);
    MUST(x_other.destroyed == 1 && x_kept.destroyed == 1 && !find_simple("x-kept"));
    return 0;
}

/* In the parent nothing has happened. */
static void end_of_parent(void) {
    MUST(x_kept.destroyed == 0 && x_gone.destroyed == 0 && x_other.destroyed == 0);
    use_and_register();
    say("parent");
}

static void a_child_of_one_thread(void) {
    open_before();
    MUST(in_child(use_and_register) == 0);
    end_of_parent();
}

static int first_use(void) {
    open_before();
    return use_and_register();
}

static void a_child_that_is_the_first_to_use_the_library(void) {
    MUST(in_child(first_use) == 0);
    open_before();
    end_of_parent();
}

static int grandchild(void) {
    MUST(in_child(use_and_register) == 0);
    return use_and_register();
}

static void a_child_of_a_child(void) {
    open_before();
    MUST(in_child(grandchild) == 0);
    end_of_parent();
}

/* What thread and process have told stays; what they tell from now on is their own. */
static int detail_text(void) {
    char text[300] = "";
    size_t length = 0;
    MUST(qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, "x-before") != NULL);
    use_built_ins();
    return 0;
}

static void the_detail_text_goes_along(void) {
    qcal_calendar *cal = NULL;
    MUST(qcal_calendar_open("x-before", &cal) == QCAL_ERR_NOT_FOUND);
    MUST(in_child(detail_text) == 0);
    detail_text();
    say("parent");
}

static void clear_at_exit(void) {
    MUST(qcal_registry_clear(NULL) == QCAL_OK);
    say("cleared");
}

static int exit_by_exit(void) { exit(0); }

static void destroyed_at_exit_in_each_process(void) {
    qcal_calendar_release(register_simple(&x_kept, QCAL_PURE));
    MUST(atexit(clear_at_exit) == 0);
    MUST(in_child(exit_by_exit) == 0);
}

/* Another thread that registers and unregisters all the time. */
static long registered_rounds;
static bool registering, enough; /* by atomic operations */

static void *register_for_ever(void *unused) {
    (void)unused;
    while (!__atomic_load_n(&enough, __ATOMIC_SEQ_CST)) {
        struct simple moving = {"x-moving", NULL, NULL, 0, NULL};
        qcal_calendar *cal;
        __atomic_store_n(&registering, true, __ATOMIC_SEQ_CST);
        cal = register_simple(&moving, registered_rounds % 2 == 0 ? QCAL_PURE : 0);
        MUST(qcal_registry_unregister(NULL, cal) == QCAL_OK);
        __atomic_store_n(&registering, false, __ATOMIC_SEQ_CST);
        use_simple(cal);
        qcal_calendar_release(cal);
        while (moving.destroyed == 0) { /* whoever reads the registry at this moment may be the one to destroy it */
            sched_yield();
        }
        __atomic_add_fetch(&registered_rounds, 1, __ATOMIC_SEQ_CST);
    }
    return NULL;
}

static int use_all_beside(void) {
    bool midst = __atomic_load_n(&registering, __ATOMIC_SEQ_CST);
    return use_all() + (midst ? 7 : 0);
}

static void a_child_beside_a_registering_thread(void) {
    pthread_t thread;
    int forks = 0, midst = 0;
    open_before();
    MUST(pthread_create(&thread, NULL, register_for_ever, NULL) == 0);
    for (; (forks < FORKS || midst < IN_THE_MIDST) && forks < MOST_FORKS; forks++) {
        int status = in_child(use_all_beside);
        MUST(status == 0 || status == 7);
        midst += status == 7;
        find_simple("x-moving");
    }
    __atomic_store_n(&enough, true, __ATOMIC_SEQ_CST);
    MUST(pthread_join(thread, NULL) == 0);
    MUST(forks >= FORKS && midst >= IN_THE_MIDST && registered_rounds > 0);
    MUST(in_child(use_and_register) == 0);
    end_of_parent();
}

/* Other threads that open and list only: a child may register. What they were reading they read for ever in the child, as if they had it open. */
static void *read_for_ever(void *unused) {
    (void)unused;
    while (!__atomic_load_n(&enough, __ATOMIC_SEQ_CST)) {
        MUST(find_simple("x-kept"));
        use_built_ins();
    }
    return NULL;
}

static int register_and_clear(void) {
    struct simple user = {"x-own", NULL, NULL, 0, NULL};
    x_kept.last = NULL;
    use_all();
    live_once();
    qcal_calendar_release(register_simple(&user, 0));
    MUST(qcal_registry_clear(NULL) == QCAL_OK && !find_simple("x-kept") && !find_simple("x-own"));
    MUST(user.destroyed == 1 && x_kept.destroyed <= 1);
    return 0;
}

static void a_child_beside_reading_threads(void) {
    pthread_t threads[2];
    open_before();
    for (int i = 0; i < 2; i++) {
        MUST(pthread_create(&threads[i], NULL, read_for_ever, NULL) == 0);
    }
    for (int forks = 0; forks < FORKS; forks++) {
        MUST(in_child(register_and_clear) == 0);
    }
    __atomic_store_n(&enough, true, __ATOMIC_SEQ_CST);
    for (int i = 0; i < 2; i++) {
        MUST(pthread_join(threads[i], NULL) == 0);
    }
    end_of_parent();
}

/* Another thread that stops at one of the allocations of registering or of unregistering, of which some are under the lock. */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t moved = PTHREAD_COND_INITIALIZER;
static enum { RUNNING, STOPPED, GO_ON } place;
static long stop_at;

static void stop_there(long number) {
    if (number == stop_at) {
        pthread_mutex_lock(&gate);
        place = STOPPED;
        pthread_cond_broadcast(&moved);
        while (place != GO_ON) {
            pthread_cond_wait(&moved, &gate);
        }
        pthread_mutex_unlock(&gate);
    }
}

static long allocations; /* of the last life */

static void *live_and_count(void *data) {
    struct simple *moving = (struct simple *)data;
    qcal_calendar *cal;
    memory.hook = stop_there;
    memory_watch(REFUSE_NONE);
    cal = register_simple(moving, QCAL_PURE);
    MUST(qcal_registry_unregister(NULL, cal) == QCAL_OK);
    memory_unwatch();
    allocations = memory.calls;
    qcal_calendar_release(cal);
    return NULL;
}

static void a_child_at_each_allocation_of_registering(void) {
    long forks = 0;
    open_before();
    stop_at = -1;
    MUST(live_and_count(&(struct simple){"x-moving", NULL, NULL, 0, NULL}) == NULL);
    memory.hook = NULL;
    MUST(allocations >= 8);
    for (long wanted = allocations; forks < wanted; forks++) {
        struct simple moving = {"x-moving", NULL, NULL, 0, NULL};
        pthread_t thread;
        stop_at = forks;
        place = RUNNING;
        MUST(pthread_create(&thread, NULL, live_and_count, &moving) == 0);
        pthread_mutex_lock(&gate);
        while (place != STOPPED) {
            pthread_cond_wait(&moved, &gate);
        }
        pthread_mutex_unlock(&gate);
        MUST(in_child(use_all) == 0);
        pthread_mutex_lock(&gate);
        place = GO_ON;
        pthread_cond_broadcast(&moved);
        pthread_mutex_unlock(&gate);
        MUST(pthread_join(thread, NULL) == 0);
        MUST(allocations == wanted && moving.destroyed == 1);
    }
    end_of_parent();
}

/* In users' functions. No lock is held there, so a child may register, too. */
static qcal_calendar *asked;
static bool is_child;

static int ends_within(void) { return use_and_register(); }

static void fork_twice(struct simple *simple) {
    pid_t child;
    int status = -1;
    (void)simple;
    MUST(in_child(ends_within) == 0);
    /* This one goes back to the call that it is in, as its parent does. */
    child = fork();
    MUST(child >= 0);
    if (child == 0) {
        alarm(CHILD_SECONDS);
        is_child = true;
        return;
    }
    MUST(waitpid(child, &status, 0) == child && status == 0);
}

/* After the function in which was forked. */
static void go_on(const char *what) {
    char line[60];
    snprintf(line, sizeof line, "%s: %s", is_child ? "child" : "parent", what);
    say(line);
    live_once();
    if (is_child) {
        _exit(0);
    }
}

static void a_fork_in_a_callback(void) {
    struct simple user = {"x-asked", NULL, say_destroyed, 0, NULL};
    qcal_date date = {0, 0, 0};
    open_before();
    asked = register_simple(&user, 0);
    user.midst = fork_twice;
    MUST(qcal_jdn_to_date(asked, 2451545, &date) == QCAL_OK && simple_is_date(date, 2451545));
    MUST(qcal_registry_unregister(NULL, asked) == QCAL_OK);
    MUST(user.destroyed == 0);
    qcal_calendar_release(asked);
    MUST(user.destroyed == 1);
    go_on("the call returned");
}

static void a_fork_in_a_callback_of_registering(void) {
    struct simple user = {"x-asked", fork_twice, say_destroyed, 0, NULL};
    open_before();
    asked = register_simple(&user, QCAL_PURE);
    MUST(find_simple("x-asked"));
    MUST(qcal_registry_unregister(NULL, asked) == QCAL_OK);
    qcal_calendar_release(asked);
    MUST(user.destroyed == 1);
    go_on("the call returned");
}

static void a_fork_in_destroy(void) {
    struct simple user = {"x-asked", NULL, fork_twice, 0, NULL};
    open_before();
    asked = register_simple(&user, 0);
    qcal_calendar_release(asked);
    MUST(qcal_registry_unregister(NULL, asked) == QCAL_OK);
    MUST(user.destroyed == 1);
    go_on("destroyed");
}

static void log_forks(void *data, int32_t event, const char *text) {
    (void)data;
    MUST(strstr(text, "x-") != NULL);
    if (event == QCAL_LOG_REGISTERED && strstr(text, "x-asked") != NULL) {
        fork_twice(NULL);
    }
}

static void a_fork_in_the_log(void) {
    struct simple user = {"x-asked", NULL, say_destroyed, 0, NULL};
    open_before();
    MUST(qcal_registry_set_log(NULL, log_forks, NULL, NULL) == QCAL_OK);
    asked = register_simple(&user, QCAL_PURE);
    MUST(find_simple("x-asked"));
    MUST(qcal_registry_unregister(NULL, asked) == QCAL_OK);
    qcal_calendar_release(asked);
    MUST(user.destroyed == 1);
    go_on("told");
}

/* What use_and_register() writes. */
#define CLEARED "destroy x-kept\ndestroy x-other\n"

int main(int count, char **arguments) {
    static const struct scenario scenarios[] = {
        SCENARIO(a_child_of_one_thread, CLEARED CLEARED "parent\n"),
        SCENARIO(a_child_that_is_the_first_to_use_the_library, CLEARED CLEARED "parent\n"),
        SCENARIO(a_child_of_a_child, CLEARED CLEARED CLEARED "parent\n"),
        SCENARIO(the_detail_text_goes_along, "parent\n"),
        SCENARIO(destroyed_at_exit_in_each_process, "destroy x-kept\ncleared\ndestroy x-kept\ncleared\n"),
        SCENARIO(a_child_beside_a_registering_thread, CLEARED CLEARED "parent\n"),
        SCENARIO(a_child_beside_reading_threads, CLEARED "parent\n"),
        SCENARIO(a_child_at_each_allocation_of_registering, CLEARED "parent\n"),
        SCENARIO(a_fork_in_a_callback,
                 CLEARED "destroy x-asked\nchild: the call returned\ndestroy x-asked\nparent: the call returned\n"),
        SCENARIO(a_fork_in_a_callback_of_registering,
                 CLEARED "destroy x-asked\nchild: the call returned\ndestroy x-asked\nparent: the call returned\n"),
        SCENARIO(a_fork_in_destroy, CLEARED "child: destroyed\nparent: destroyed\n"),
        SCENARIO(a_fork_in_the_log, CLEARED "destroy x-asked\nchild: told\ndestroy x-asked\nparent: told\n"),
    };
    (void)count;
    return scenario_main(SCENARIOS(scenarios), 12, arguments);
}
