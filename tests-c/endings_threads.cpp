/*
 * Users' calendars in a thread's last moments, and threads that never end while the process does: they go on converting, opening, registering and
 * unregistering beside static destructors and what atexit() calls.
 */
#include <pthread.h>

#include <atomic>
#include <cstdlib>
#include <thread>

#include "scenario.h"

namespace {

simple x_static = {"x-static", nullptr, say_destroyed, 0, nullptr};
simple x_other = {"x-other", nullptr, say_destroyed, 0, nullptr};

void use_everything(const char *line) {
    use_built_ins();
    say(line);
}

// A thread's last moments.

struct AtTheEndOfAThread {
    const char *line = "";
    qcal_calendar *cal = nullptr;
    ~AtTheEndOfAThread() {
        use_everything(line);
        live_once();
        if (cal != nullptr) {
            use_simple(cal);
            qcal_calendar_release(cal);
        }
    }
};

pthread_key_t key;

void at_the_end_of_a_key(void *cal) {
    use_simple(static_cast<qcal_calendar *>(cal));
    live_once();
    use_everything("the thread's key");
    qcal_calendar_release(static_cast<qcal_calendar *>(cal));
}

void thread_local_objects() {
    MUST(pthread_key_create(&key, at_the_end_of_a_key) == 0);
    std::thread([] {
        static thread_local AtTheEndOfAThread first;
        first.line = "constructed before the first use";
        use_everything("thread");
        qcal_calendar *cal = register_simple(&x_static, QCAL_PURE);
        first.cal = register_simple(&x_other, 0);
        static thread_local AtTheEndOfAThread second;
        second.line = "constructed after the first use";
        MUST(qcal_calendar_open("x-other", &second.cal) == QCAL_OK);
        MUST(pthread_setspecific(key, cal) == 0);
        MUST(qcal_registry_clear(nullptr) == QCAL_OK);
    }).join();
    static thread_local AtTheEndOfAThread of_main;
    of_main.line = "main's own";
    say("main");
}

// Threads that never end.

constexpr int THREADS = 4;
std::atomic<long> rounds[THREADS];
qcal_calendar *shared_calendar;

// What a thread has registered. Never freed, so that a second `destroy` is seen.
struct kept {
    simple user;
    kept *before;
} *all_kept[THREADS];

[[noreturn]] void run_for_ever(int number) {
    char name[20];
    snprintf(name, sizeof name, "x-thread %d", number);
    for (long round = 0;; round++) {
        all_kept[number] = new kept{{name, nullptr, [](simple *user) { MUST(user->destroyed == 1); }, 0, nullptr}, all_kept[number]};
        simple *user = &all_kept[number]->user;
        qcal_calendar *cal = register_simple(user, round % 2 == 0 ? QCAL_PURE : 0);
        find_simple(name);  // another thread may have cleared it away
        use_built_ins();
        use_simple(shared_calendar);
        use_simple(cal);
        qcal_status status = qcal_registry_unregister(nullptr, cal);
        MUST(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
        MUST(user->destroyed == 0);
        qcal_calendar_release(cal);
        rounds[number]++;
    }
}

// Every thread has done some more.
void wait_for_rounds() {
    for (std::atomic<long> &count : rounds) {
        for (long before = count; count < before + 3;) {
            std::this_thread::yield();
        }
    }
}

std::atomic<bool> threads_run;

// After everything else.
__attribute__((destructor(101))) void last_of_all() {
    if (scenario_here() != nullptr) {
        if (threads_run) {
            wait_for_rounds();
        }
        live_once();
        use_everything("the end");
    }
}

void start_threads() {
    shared_calendar = register_simple(&x_static, 0);
    threads_run = true;
    for (int i = 0; i < THREADS; i++) {
        std::thread(run_for_ever, i).detach();
    }
    wait_for_rounds();
    use_everything("main");
}

void threads_alive_at_exit() { start_threads(); }

void threads_alive_at_exit_and_clear() {
    MUST(std::atexit([] {
             for (int i = 0; i < 3; i++) {
                 qcal_status status = qcal_registry_clear(nullptr);
                 MUST(status == QCAL_OK || status == QCAL_ERR_LIMIT);
                 wait_for_rounds();
             }
             say("cleared");
         }) == 0);
    start_threads();
}

constexpr int TIMES = 10;

const scenario scenarios[] = {
    SCENARIO(thread_local_objects,
             "thread\nconstructed after the first use\nconstructed before the first use\ndestroy x-other\nthe thread's key\ndestroy x-static\nmain\n"
             "main's own\nthe end\n"),
    SCENARIO_TIMES(threads_alive_at_exit, TIMES, "main\nthe end\n"),
    SCENARIO_TIMES(threads_alive_at_exit_and_clear, TIMES, "main\ncleared\nthe end\n"),
};

}  // namespace

int main(int, char **arguments) { return scenario_main(SCENARIOS(scenarios), 1 + 2 * TIMES, arguments); }
