/*
 * Before main() and after it: static constructors and destructors, a thread's last moments, atexit(), and a child made by fork().
 *
 * Static objects are destroyed in the reverse order of their construction, so the first one here counts at the very end.
 */
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <thread>

#include "check.h"
#include "text_samples.h"

namespace {

constexpr long ROUND = 12;  // assertions of everything()

// Opens the calendar, converts a day known from elsewhere, describes it, makes a list, writes and reads text, and fails once.
void everything(const char *when, qcal_system system, int64_t jdn, int32_t year, int32_t month, int32_t day) {
    qcal_calendar *cal = nullptr;
    qcal_names *names = nullptr;
    qcal_date date = {0, 0, 0};
    int64_t back = 0;
    char text[300] = "";
    size_t length = 0;
    check_about("%s", when);
    CHECK_OK(qcal_calendar_open_system(system, &cal));
    CHECK_OK(qcal_jdn_to_date(cal, jdn, &date));
    CHECK_DATE(date, year, month, day);
    CHECK_OK(qcal_date_to_jdn(cal, year, month, day, &back));
    CHECK_INT(back, jdn);
    CHECK_OK(qcal_calendar_names(cal, &names));
    CHECK(qcal_names_count(names) > 0);
    qcal_names_destroy(names);
    // By the caches and by formatters; which locales are there already depends on what came before.
    long right = 0;
    for (size_t call = 0; call < TEXT_CALLS; call++) {
        struct text_answer answer;
        text_make(call, cal, text_locales[static_cast<size_t>(system) % TEXT_LOCALES], &answer);
        right += answer.status == QCAL_OK;
    }
    CHECK_INT(right, TEXT_CALLS);
    CHECK_OK(qcal_format(cal, "fa", jdn, "yyyy-MM-dd", text, sizeof text, &length));
    CHECK_STATUS(qcal_date_to_jdn(cal, year, 13, day, &back), QCAL_ERR_INVALID_DATE);
    CHECK_OK(qcal_last_error(text, sizeof text, &length));
    CHECK(length > 0);
    qcal_calendar_release(cal);
}

struct AtTheVeryEnd {
    qcal_calendar *kept = nullptr;
    AtTheVeryEnd() {
        everything("static constructor", QCAL_SYSTEM_GREGORIAN, 2451545, 2000, 1, 1);
        CHECK_OK(qcal_calendar_open("Persian", &kept));
    }
    ~AtTheVeryEnd() {
        qcal_date date = {0, 0, 0};
        everything("static destructor", QCAL_SYSTEM_GREGORIAN, 2451545, 2000, 1, 1);
        // A calendar that is first opened now, and one that has been held all the time.
        everything("static destructor, first use", QCAL_SYSTEM_MILANKOVIC, 2743798, 2800, 3, 1);
        CHECK_OK(qcal_jdn_to_date(kept, 2460756, &date));
        CHECK_DATE(date, 1404, 1, 1);
        qcal_calendar_release(kept);
        // Constructor, main, thread, its end, atexit, end of the main thread, and twice here; 21 children; and what is between them.
        int status = check_finish(8 * ROUND + 21 * 4 + 4);
        fflush(stdout);
        _Exit(status);
    }
} at_the_very_end;

struct AtTheEndOfAThread {
    ~AtTheEndOfAThread() { everything("end of a thread", QCAL_SYSTEM_ISLAMIC_CIVIL, 2451545, 1420, 9, 24); }
};

void at_exit() { everything("atexit", QCAL_SYSTEM_JULIAN, 2451545, 1999, 12, 19); }

// In a child: counts from zero and returns what failed; the parent sees its exit status.
int child() {
    check_passed = check_failed = 0;
    everything("child, opened before", QCAL_SYSTEM_GREGORIAN, 2451545, 2000, 1, 1);
    everything("child, first use", QCAL_SYSTEM_ISO8601, 1721425, 0, 12, 31);
    return check_failed == 0 && check_passed == 2 * ROUND ? 0 : 1;
}

void fork_one(const char *when) {
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        int status = child();
        fflush(stdout);
        _Exit(status);
    }
    int status = -1;
    check_about("%s", when);
    CHECK(pid > 0);
    CHECK_INT(waitpid(pid, &status, 0), pid);
    CHECK(WIFEXITED(status));
    CHECK_INT(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
}

}  // namespace

int main() {
    everything("main", QCAL_SYSTEM_JALALI, 2460756, 1404, 1, 1);
    // One thread at a time: the assertions are not for several.
    std::thread([] {
        static thread_local AtTheEndOfAThread last;
        (void)&last;
        everything("thread", QCAL_SYSTEM_JULIAN, 2299160, 1582, 10, 4);
    }).join();
    static thread_local AtTheEndOfAThread last_of_main;
    (void)&last_of_main;
    fork_one("fork of one thread");
    static const qcal_system systems[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_JULIAN, QCAL_SYSTEM_MILANKOVIC, QCAL_SYSTEM_JALALI,
                                          QCAL_SYSTEM_ISLAMIC_CIVIL};
    // While another thread opens calendars, so that the child may be made in the middle of it.
    for (int i = 0; i < 20; i++) {
        std::thread opener([i] {
            for (int n = 0; n < 2000; n++) {
                qcal_calendar *cal = nullptr;
                qcal_calendar_open_system(systems[static_cast<size_t>(n + i) % 5], &cal);
                char text[100];
                size_t length = 0;
                // So that the child may be made while a place of the caches is taken.
                qcal_format_style(cal, text_locales[static_cast<size_t>(n) % TEXT_LOCALES], TEXT_DAY, n % 4, text, sizeof text, &length);
                qcal_calendar_release(cal);
            }
        });
        fork_one("fork beside another thread");
        opener.join();
    }
    CHECK_INT(std::atexit(at_exit), 0);
    return 0;
}
