/*
 * What callbacks can do beside answering wrongly: fail at any one question of a call, answer otherwise in another thread or from one call to the
 * next, answer at random, call the library themselves, be wrong in a way that nobody can find out.
 */
#define _POSIX_C_SOURCE 200809L
#include <limits.h>
#include <pthread.h>

#include "hostile_ask.h"

static qcal_registry *reg;
static const char *const names[] = {"x-hostile"};

static const struct misbehaviour refuses = {"refuses", MONTHS, FAIL, -7, 0, 0, ALL, BOTH | SAYS_LEAP, DATE_TO_JDN, "x-hostile: ", "failed with status -7"};
static const struct misbehaviour lies = {"one too many", MONTHS, ADD, 1, 0, 0, ALL, BOTH | SAYS_LEAP, DATE_TO_JDN, "", ""};

/* Registers a calendar of which nothing is wrong yet. */
static qcal_calendar *begin(struct hostile *hostile, const struct misbehaviour *plan, uint32_t flags) {
    qcal_backend backend = hostile_backend(hostile, plan, flags);
    qcal_calendar *cal = NULL;
    CHECK_OK(qcal_registry_register(reg, names, 1, &backend, hostile, &cal));
    return cal;
}

static void end(struct hostile *hostile, qcal_calendar *cal) {
    hostile->armed = false;
    hostile->aside = NULL;
    CHECK_OK(qcal_registry_unregister(reg, cal));
    CHECK_INT(hostile->user.destroyed, 0);
    qcal_calendar_release(cal);
    CHECK_INT(hostile->user.destroyed, 1);
}

static void check_absent(void) {
    qcal_calendar *none;
    FILL(none);
    CHECK_STATUS(qcal_registry_open(reg, names[0], &none), QCAL_ERR_NOT_FOUND);
    CHECK_UNTOUCHED(none);
}

/* A registration that goes wrong at its n-th question. */
static qcal_status register_wrong_at(struct hostile *hostile, const struct misbehaviour *plan, uint32_t flags, long n, qcal_calendar **cal) {
    qcal_backend backend = hostile_backend(hostile, plan, flags);
    hostile->user.first = backend.first_year = 2004;
    hostile->user.last = backend.last_year = 2007;
    backend.window_first_year = backend.window_last_year = 2005;
    hostile->armed = hostile->any = true;
    hostile->from = hostile->until = n;
    return qcal_registry_register(reg, names, 1, &backend, hostile, cal);
}

/* Every question of a registration in turn. */
static void registrations(void) {
    static const int forms[] = {BY_YEAR, BY_DATE, BOTH, BOTH | SAYS_LEAP};
    long refused = 0, found = 0, unnoticed = 0;
    for (size_t form = 0; form < 4; form++) {
        for (int pure = 0; pure < 2; pure++) {
            uint32_t flags = pure != 0 ? QCAL_PURE : 0;
            struct misbehaviour refusing = refuses, lying = lies;
            struct hostile hostile;
            qcal_calendar *cal = NULL;
            long questions;
            refusing.callbacks = lying.callbacks = forms[form];
            CHECK_OK(register_wrong_at(&hostile, &refusing, flags, -1, &cal));
            questions = hostile.question;
            CHECK(questions > 12);
            end(&hostile, cal);
            for (long n = 1; n <= questions; n++) {
                bool good = false;
                qcal_status status;
                check_about("form %#x, question %ld of a registration", (unsigned)forms[form], n);
                FILL(cal);
                status = register_wrong_at(&hostile, &refusing, flags, n, &cal);
                CHECK_STATUS(status, QCAL_ERR_BACKEND);
                if (status == QCAL_OK) {
                    end(&hostile, cal);
                    continue;
                }
                CHECK_INT(hostile.question, n); /* and nothing more is asked */
                CHECK_ACCUSED(last_error(), &refusing);
                CHECK_UNTOUCHED(cal);
                CHECK_INT(hostile.user.destroyed, 1);
                check_absent();
                refused++;

                status = register_wrong_at(&hostile, &lying, flags, n, &cal);
                CHECK_INT(hostile.wrongs, 1);
                if (status == QCAL_OK) { /* a leap year more or less, and a range that ends a day later */
                    CHECK(hostile.wrong == LEAP || hostile.wrong_year == 2007);
                    hostile.armed = false;
                    CHECK(ask(cal, DATE_TO_JDN, 2005, 6, 15, &good) == QCAL_OK && good);
                    CHECK(ask(cal, JDN_TO_DATE, 2006, 6, 15, &good) == QCAL_OK && good);
                    unnoticed++;
                    end(&hostile, cal);
                } else {
                    CHECK_STATUS(status, QCAL_ERR_BACKEND);
                    CHECK_INT(hostile.user.destroyed, 1);
                    CHECK(strstr(last_error(), "x-hostile: ") != NULL);
                    found++;
                }
                check_absent();
            }
        }
    }
    CHECK(refused > 3000);
    CHECK_INT(found + unnoticed, refused);
    CHECK(unnoticed > 0 && unnoticed < refused / 20);
}

/* Every question of every call in turn. */
static void calls(void) {
    static const int forms[] = {BY_YEAR, BY_DATE, BOTH, BY_YEAR | SAYS_LEAP | COUNTS_MONTHS, BY_DATE | COUNTS_MONTHS};
    long refused = 0, found = 0, unnoticed = 0;
    for (size_t form = 0; form < 5; form++) {
        struct misbehaviour refusing = refuses, lying = lies;
        struct hostile hostile;
        qcal_calendar *cal;
        refusing.callbacks = lying.callbacks = forms[form];
        cal = begin(&hostile, &refusing, 0);
        hostile.any = true;
        for (int call = 0; call < CALLS; call++) {
            bool good = false;
            long questions;
            hostile.question = 0;
            CHECK_OK(ask(cal, (enum call)call, 2005, 6, 15, &good));
            CHECK(good);
            questions = hostile.question;
            CHECK(questions > 0);
            for (long n = 1; n <= questions; n += n < 300 ? 1 : 101) {
                qcal_status status;
                check_about("form %#x, call %d, question %ld", (unsigned)forms[form], call, n);
                hostile.armed = true;
                hostile.plan = &refusing;
                hostile.question = 0;
                hostile.from = n;
                hostile.until = n % 2 != 0 ? n : LONG_MAX; /* once, or from then on */
                CHECK_STATUS(ask(cal, (enum call)call, 2005, 6, 15, &good), QCAL_ERR_BACKEND);
                CHECK(good);
                if (call != IS_VALID) {
                    CHECK_ACCUSED(last_error(), &refusing);
                }
                refused++;

                hostile.plan = &lying;
                hostile.question = 0;
                hostile.until = n;
                hostile.wrongs = 0;
                status = ask(cal, (enum call)call, 2005, 6, 15, &good);
                CHECK_INT(hostile.wrongs, 1);
                CHECK(status == QCAL_ERR_BACKEND || status == QCAL_OK);
                CHECK(good || (hostile.wrong == LEAP && call == IS_LEAP_YEAR));
                if (status == QCAL_OK) {
                    unnoticed++;
                } else {
                    found++;
                }
                hostile.armed = false;
                CHECK_OK(ask(cal, (enum call)call, 2005, 6, 15, &good));
                CHECK(good);
            }
        }
        end(&hostile, cal);
    }
    CHECK(refused > 5000);
    CHECK_INT(found + unnoticed, refused);
    CHECK(found > unnoticed);
}

static pthread_t first_thread;
static bool in_another_thread(void) { return pthread_equal(pthread_self(), first_thread) == 0; }

struct visitor {
    const qcal_calendar *cal;
    struct hostile *hostile; /* to be registered in the thread */
    uint32_t failed;
    int bad;
    qcal_status status;
    char text[300];
};

static void *visit(void *data) {
    struct visitor *visitor = (struct visitor *)data;
    size_t length = 0;
    for (int call = 0; visitor->cal != NULL && call < ADD_FAR; call++) {
        bool good = false;
        visitor->failed |= ask(visitor->cal, (enum call)call, 2005, 6, 15, &good) != QCAL_OK ? BIT(call) : 0;
        visitor->bad += good ? 0 : 1;
    }
    if (visitor->hostile != NULL) {
        qcal_backend backend = hostile_backend(visitor->hostile, &refuses, QCAL_PURE);
        visitor->hostile->armed = visitor->hostile->any = true;
        visitor->hostile->elsewhere = in_another_thread;
        visitor->status = qcal_registry_register(reg, names, 1, &backend, visitor->hostile, NULL);
    }
    qcal_last_error(visitor->text, sizeof visitor->text, &length);
    return NULL;
}

/* Right in the first thread, and failing in all others. */
static void threads(void) {
    for (int pure = 0; pure < 2; pure++) {
        struct hostile hostile;
        struct visitor visitor;
        pthread_t thread;
        qcal_calendar *cal = begin(&hostile, &refuses, pure != 0 ? QCAL_PURE : 0);
        check_about("in another thread, %s", pure != 0 ? "pure" : "impure");
        memset(&visitor, 0, sizeof visitor);
        visitor.cal = cal;
        hostile.armed = hostile.any = true;
        hostile.elsewhere = in_another_thread;
        CHECK_INT(ask_all(cal, 2005, 6, 15, 0), 0);
        CHECK_STATUS(qcal_days_in_year(NULL, 1, &(int32_t){0}), QCAL_ERR_NULL);
        CHECK_INT(pthread_create(&thread, NULL, visit, &visitor), 0);
        CHECK_INT(pthread_join(thread, NULL), 0);
        CHECK_INT(visitor.failed, pure != 0 ? 0 : BIT(ADD_FAR) - 1);
        CHECK_INT(visitor.bad, 0);
        if (pure == 0) {
            CHECK_ACCUSED(visitor.text, &refuses);
        } else {
            CHECK_TEXT(visitor.text, "");
        }
        CHECK(strstr(last_error(), "NULL") != NULL); /* this thread's own failure */
        CHECK_INT(ask_all(cal, 2005, 6, 15, 0), 0);
        end(&hostile, cal);

        visitor.cal = NULL;
        visitor.hostile = &hostile;
        CHECK_INT(pthread_create(&thread, NULL, visit, &visitor), 0);
        CHECK_INT(pthread_join(thread, NULL), 0);
        CHECK_STATUS(visitor.status, QCAL_ERR_BACKEND);
        CHECK_ACCUSED(visitor.text, &refuses);
        CHECK_INT(hostile.user.destroyed, 1);
        check_absent();
    }
}

/* What cannot be found out: a calendar that is a day late in everything, from the start or from one moment on. */
static void consistently_wrong(void) {
    const struct misbehaviour late = {"a day late", START, ADD, 1, 0, 0, ALL, BY_YEAR, DATE_TO_JDN, "", ""};
    for (int pure = 0; pure < 2; pure++) {
        for (int from_start = 0; from_start < 2; from_start++) {
            struct hostile hostile;
            qcal_backend backend = hostile_backend(&hostile, &late, pure != 0 ? QCAL_PURE : 0);
            qcal_calendar *cal = NULL;
            qcal_date date = {0, 0, 0};
            int64_t jdn = 0;
            hostile.armed = from_start != 0;
            check_about("a day late, %s, %s", pure != 0 ? "pure" : "impure", from_start != 0 ? "always" : "later");
            CHECK_OK(qcal_registry_register(reg, names, 1, &backend, &hostile, &cal));
            hostile.armed = true;
            for (int32_t year = 1999; year <= 2011; year++) {
                bool table = pure != 0 && from_start == 0 && year >= 2000 && year <= 2010; /* nobody asks any more */
                bool seam = pure != 0 && from_start == 0;
                qcal_status status = qcal_date_to_jdn(cal, year, 6, 15, &jdn);
                CHECK_STATUS(status, QCAL_OK);
                CHECK_INT(jdn, rule_day(QCAL_SYSTEM_GREGORIAN, year, 6, 15) + (table ? 0 : 1));
                status = qcal_jdn_to_date(cal, jdn, &date);
                CHECK_STATUS(status, QCAL_OK);
                CHECK_DATE(date, year, 6, 15);
                for (int day = -1; day <= 1; day++) { /* where the late years meet those of the table, days may be lost or doubled */
                    FILL(date);
                    status = qcal_jdn_to_date(cal, rule_year_start(QCAL_SYSTEM_GREGORIAN, year) + day, &date);
                    CHECK(status == QCAL_OK ? date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31
                                            : seam && status == QCAL_ERR_BACKEND && check_is_filled(&date, sizeof date));
                }
            }
            end(&hostile, cal);
        }
    }
}

/* Answers at random, one in eight. */
static qcal_status twist(enum callback callback, int64_t *answer) {
    static const int64_t nasty[] = {0, 1, -1, 13, 32, 33, 400, 401, INT32_MIN, INT32_MAX, INT64_MIN, INT64_MAX, 2451545, -2451545};
    uint64_t dice = rule_random();
    if (dice % 8 != 0) {
        return QCAL_OK;
    }
    if (callback == TO_DATE) {
        *answer += (int64_t)(dice / 8 % 7) - 3;
    } else if (dice / 8 % 2 == 0) {
        *answer = nasty[dice / 16 % (sizeof nasty / sizeof nasty[0])];
    } else {
        *answer += (int64_t)(dice / 16 % 5) - 2;
    }
    return dice / 1024 % 16 == 0 ? (qcal_status)(dice >> 32) : QCAL_OK;
}

static void at_random(void) {
    static const int forms[] = {BY_YEAR, BY_DATE | COUNTS_MONTHS, BOTH | SAYS_LEAP, BY_YEAR | SAYS_LEAP | COUNTS_MONTHS};
    long failed = 0, answered = 0, registrations_refused = 0;
    for (size_t form = 0; form < 4; form++) {
        struct misbehaviour plan = lies;
        struct hostile hostile;
        qcal_calendar *cal;
        plan.callbacks = forms[form];
        cal = begin(&hostile, &plan, form % 2 != 0 ? QCAL_PURE : 0);
        hostile.twist = twist;
        hostile.armed = true;
        for (int n = 0; n < 1000; n++) {
            int32_t year = (int32_t)rule_random_between(1900, 3000);
            for (int call = 0; call < CALLS; call++) {
                bool good = false;
                qcal_status status = ask(cal, (enum call)call, year, 6, 15, &good);
                check_about("at random, form %#x, call %d, year %d", (unsigned)forms[form], call, (int)year);
                CHECK(status == QCAL_OK || status == QCAL_ERR_BACKEND || status == QCAL_ERR_INVALID_DATE || status == QCAL_ERR_OUT_OF_RANGE);
                CHECK(status == QCAL_OK || good);
                if (status == QCAL_OK) {
                    answered++;
                } else {
                    failed++;
                }
            }
        }
        hostile.armed = false;
        CHECK_INT(ask_all(cal, 2005, 6, 15, 0), 0);
        CHECK_INT(ask_all(cal, 2500, 6, 15, 0), 0);
        end(&hostile, cal);
        for (int n = 0; n < 300; n++) {
            qcal_backend backend = hostile_backend(&hostile, &plan, form % 2 != 0 ? QCAL_PURE : 0);
            qcal_status status;
            hostile.twist = twist;
            hostile.armed = true;
            cal = NULL;
            status = qcal_registry_register(reg, names, 1, &backend, &hostile, &cal);
            if (status == QCAL_OK) {
                end(&hostile, cal);
            } else {
                CHECK_STATUS(status, QCAL_ERR_BACKEND);
                CHECK_INT(hostile.user.destroyed, 1);
                registrations_refused++;
            }
            check_absent();
        }
    }
    CHECK(failed > 5000 && answered > 5000);
    CHECK(registrations_refused > 1000);
}

/* Asks the calendar itself, as long as it may: each question leads to the next before it is answered. */
static void ask_itself(struct hostile *hostile) {
    if (hostile->own != NULL && hostile->asides < hostile->most_asides) {
        bool good = false;
        long n = hostile->asides++;
        if (ask(hostile->own, (enum call)(n % CALLS), 2005 + (int32_t)(n % 2) * 495, 6, 15, &good) != QCAL_OK || !good) {
            hostile->failed_asides++;
        }
    }
}

static void recursion(void) {
    static const int forms[] = {BY_YEAR, BY_DATE | COUNTS_MONTHS, BOTH | SAYS_LEAP | COUNTS_MONTHS};
    for (size_t form = 0; form < 3; form++) {
        for (int pure = 0; pure < 2; pure++) {
            struct misbehaviour plan = refuses;
            struct hostile hostile;
            qcal_calendar *cal;
            plan.callbacks = forms[form];
            cal = begin(&hostile, &plan, pure != 0 ? QCAL_PURE : 0);
            check_about("calls itself, form %#x, %s", (unsigned)forms[form], pure != 0 ? "pure" : "impure");
            hostile.own = cal;
            hostile.most_asides = 100;
            hostile.aside = ask_itself;
            CHECK_INT(ask_all(cal, 2500, 6, 15, 0), 0);
            CHECK_INT(hostile.asides, 100);
            CHECK_INT(hostile.failed_asides, 0);
            end(&hostile, cal);
        }
    }
}

/* Fails in calls of its own, which leave texts behind. */
static void fail_aside(struct hostile *hostile) {
    qcal_calendar *none = NULL;
    hostile->asides++;
    if (qcal_registry_open(reg, "x-stranger", &none) != QCAL_ERR_NOT_FOUND || none != NULL) {
        hostile->failed_asides++;
    }
}

/* The text is that of the fault, whatever callbacks have left behind before it and are asked after it. */
static void texts(void) {
    int ran = 0;
    for (size_t i = 0; i < MISBEHAVIOURS; i++) {
        const struct misbehaviour *plan = &misbehaviours[i];
        struct hostile hostile;
        qcal_calendar *cal = begin(&hostile, plan, 0);
        int month = plan->how == SWAP ? 7 : 6;
        bool good = false;
        check_about("%s, with failures of its own", plan->name);
        hostile.aside = fail_aside;
        hostile.year = 2005;
        CHECK_OK(ask(cal, plan->shows, 2005, month, 15, &good));
        CHECK(good && hostile.asides > 0);
        hostile.armed = true;
        CHECK_STATUS(ask(cal, plan->shows, 2005, month, 15, &good), QCAL_ERR_BACKEND);
        CHECK(good);
        if (plan->shows != IS_VALID) {
            CHECK_ACCUSED(last_error(), plan);
        }
        CHECK_INT(hostile.failed_asides, 0);
        end(&hostile, cal);
        if (plan->callback != BEFORE) {
            qcal_backend backend = hostile_backend(&hostile, plan, QCAL_PURE);
            hostile.aside = fail_aside;
            hostile.year = 2005;
            hostile.armed = true;
            CHECK_STATUS(qcal_registry_register(reg, names, 1, &backend, &hostile, NULL), QCAL_ERR_BACKEND);
            CHECK_ACCUSED(last_error(), plan);
            CHECK_INT(hostile.user.destroyed, 1);
        }
        ran++;
    }
    CHECK_INT(ran, MISBEHAVIOURS);
}

/* Takes the name that is about to be its own. */
static struct hostile thief;
static void take_name(struct hostile *hostile) {
    if (hostile->asides++ == 5) {
        qcal_backend backend = hostile_backend(&thief, &refuses, QCAL_PURE);
        if (qcal_registry_register(reg, names, 1, &backend, &thief, &thief.own) != QCAL_OK) {
            hostile->failed_asides++;
        }
    }
}

static void name_taken(void) {
    for (int pure = 0; pure < 2; pure++) {
        struct hostile hostile;
        qcal_backend backend = hostile_backend(&hostile, &refuses, pure != 0 ? QCAL_PURE : 0);
        qcal_calendar *cal, *found = NULL;
        check_about("takes its own name");
        hostile.aside = take_name;
        FILL(cal);
        CHECK_STATUS(qcal_registry_register(reg, names, 1, &backend, &hostile, &cal), QCAL_ERR_NAME_TAKEN);
        CHECK(strstr(last_error(), "x-hostile") != NULL);
        CHECK_UNTOUCHED(cal);
        CHECK_INT(hostile.failed_asides, 0);
        CHECK_INT(hostile.user.destroyed, 1);
        CHECK_OK(qcal_registry_open(reg, names[0], &found));
        CHECK(found == thief.own);
        CHECK_INT(ask_all(found, 2005, 6, 15, 0), 0);
        qcal_calendar_release(found);
        end(&thief, thief.own);
    }
}

int main(void) {
    first_thread = pthread_self();
    CHECK_OK(qcal_registry_new(&reg));
    CHECK_OK(qcal_registry_set_log(reg, hear, NULL, NULL));
    ask_gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    threads(); /* first, as this thread has no text yet */
    registrations();
    calls();
    consistently_wrong();
    at_random();
    recursion();
    texts();
    name_taken();
    check_about("all");
    CHECK_INT(told.registered, told.unregistered);
    CHECK(told.faults > 10000 && told.refused > 4000);
    qcal_registry_release(reg);
    return check_finish(250000);
}
