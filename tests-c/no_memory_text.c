/*
 * Memory that is refused to functions of text: an error where it is needed, the right answer where it only makes things faster. Each allocation
 * of a call is refused in turn, alone and with all that follow, in a process in which no locale has been loaded.
 */
#define _GNU_SOURCE
#include "allocator.h"
#include "fresh.h"
#include "text_samples.h"

#define MOST 60 /* allocations of a call */

static long refusals, answers; /* calls that came to an error, and that came to the right answer all the same */

struct refused {
    size_t call, system, locale;
    long first, last;
};

static const qcal_calendar *opened(const struct refused *what) {
    qcal_calendar *cal = check_open(text_systems[what->system]);
    int64_t jdn = 0;
    CHECK_OK(qcal_date_to_jdn(cal, 1404, 1, 1, &jdn)); /* what the calendar builds for itself is not meant here */
    return cal;
}

static long count(const void *argument) {
    const struct refused *what = (const struct refused *)argument;
    const qcal_calendar *cal = opened(what);
    struct text_answer first, again;
    memory_watch(REFUSE_NONE);
    text_make(what->call, cal, text_locales[what->locale], &first);
    memory_unwatch();
    CHECK_STATUS(first.status, QCAL_OK);
    text_make(what->call, cal, text_locales[what->locale], &again);
    CHECK(text_same(&first, &again));
    return memory.calls;
}

/* 1 if the call came to an error. */
static long refuse(const void *argument) {
    const struct refused *what = (const struct refused *)argument;
    const qcal_calendar *cal = opened(what);
    struct text_answer answer, right, untouched;
    memset(&untouched, 0, sizeof untouched);
    memory_watch(what->first, what->last);
    text_make(what->call, cal, text_locales[what->locale], &answer);
    memory_unwatch();
    CHECK(memory.refused >= 1);
    CHECK(memory.live >= 0);
    text_make(what->call, cal, text_locales[what->locale], &right);
    CHECK_STATUS(right.status, QCAL_OK);
    if (answer.status == QCAL_OK) {
        CHECK(text_same(&answer, &right));
        return 0;
    }
    CHECK_STATUS(answer.status, QCAL_ERR_NO_MEMORY);
    untouched.status = QCAL_ERR_NO_MEMORY;
    CHECK(text_same(&answer, &untouched));
    return 1;
}

static void refuse_each(struct refused *what) {
    const char *name = text_calls[what->call].name, *locale = text_locales[what->locale];
    long calls;
    check_about("%s in \"%s\", calendar %d", name, locale, (int)text_systems[what->system]);
    calls = check_in_fresh_process(count, what);
    CHECK(calls >= 0 && calls <= MOST);
    for (long n = 0; n < calls && n < MOST; n++) {
        check_about("%s in \"%s\", calendar %d, allocation %ld", name, locale, (int)text_systems[what->system], n);
        for (int all = 0; all < 2; all++) {
            long answer;
            what->first = n;
            what->last = all != 0 ? LONG_MAX : n;
            answer = check_in_fresh_process(refuse, what);
            CHECK(answer == 0 || answer == 1);
            refusals += answer == 1;
            answers += answer == 0;
        }
    }
}

/* An open formatter writes with no memory at all. */
static long write_without(const void *argument) {
    const struct refused *what = (const struct refused *)argument;
    const qcal_calendar *cal = opened(what);
    for (int32_t style = QCAL_STYLE_FULL; style <= QCAL_STYLE_SHORT; style++) {
        qcal_formatter *fmt = NULL;
        char with[400], without[400];
        size_t lengths[2] = {0, 0};
        qcal_status status;
        CHECK_OK(qcal_formatter_open_style(cal, text_locales[what->locale], style, NULL, &fmt));
        CHECK_OK(qcal_formatter_format(fmt, TEXT_DAY, NULL, with, sizeof with, &lengths[0]));
        memory_watch(REFUSE_ALL);
        status = qcal_formatter_format(fmt, TEXT_DAY, NULL, without, sizeof without, &lengths[1]);
        memory_unwatch();
        CHECK_STATUS(status, QCAL_OK);
        CHECK_INT(memory.calls, 0);
        CHECK_INT(lengths[1], lengths[0]);
        CHECK_TEXT(without, with);
        memory_watch(REFUSE_ALL);
        CHECK(qcal_formatter_retain(fmt) == fmt);
        qcal_formatter_release(fmt);
        memory_unwatch();
        CHECK_INT(memory.calls, 0);
        CHECK_INT(memory.live, 0);
        qcal_formatter_release(fmt);
    }
    return 0;
}

int main(void) {
    struct refused what;
    memset(&what, 0, sizeof what);
    for (what.locale = 0; what.locale < TEXT_LOCALES; what.locale++) {
        for (what.call = 0; what.call < TEXT_CALLS; what.call++) {
            what.system = (what.locale + what.call) % TEXT_SYSTEMS;
            refuse_each(&what);
        }
        for (what.system = 0; what.system < TEXT_SYSTEMS; what.system++) {
            what.call = 0;
            refuse_each(&what);
            check_about("an open formatter in \"%s\", calendar %d", text_locales[what.locale], (int)text_systems[what.system]);
            CHECK_INT(check_in_fresh_process(write_without, &what), 0);
        }
    }
    check_about("%ld errors, %ld answers", refusals, answers);
    /* Opening alone takes a handful of allocations. */
    CHECK(refusals >= 4L * (long)(TEXT_LOCALES * TEXT_CALLS));
    return check_finish(40L * (long)(TEXT_LOCALES * TEXT_CALLS));
}
