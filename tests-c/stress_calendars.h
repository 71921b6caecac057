/*
 * What the threads of stress.c share: the calendars that they register and the functions of these, which look after themselves and
 * come back to the library. A calendar is told by its name: number n is the Gregorian or Julian one, years moved up by 10 (n + 1).
 */
#ifndef STRESS_CALENDARS_H
#define STRESS_CALENDARS_H

#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "rules.h"

#define NUMBERS 12 /* calendars, each with a name and an alias, that threads register and unregister again and again */
#define FORMS 4    /* pure, by years; impure, by years; impure, by days; a rule */
#define DEPTH 3    /* how deep users' functions may be nested */
#define DAYS 64
#define REFUSED_YEAR 2500 /* before it is moved up: what the callbacks fail for */
#define REFUSAL 77        /* and how */

/* What happened, and how often. Each has to happen. */
#define KINDS(X)                                                                                                    \
    X(built_in_opened) X(opened_by_name) X(opened_by_alias) X(opened_by_id) X(not_found) X(converted)               \
    X(refused_year) X(listed) X(pure_registered) X(impure_registered) X(pair_registered) X(rule_registered)         \
    X(name_taken) X(unregistered) X(unregistered_before) X(cleared) X(retained) X(released) X(handed_over)          \
    X(registry_made) X(log_set) X(log_removed) X(log_told)                                                          \
    X(inside_opened) X(inside_listed) X(inside_unregistered) X(inside_released) X(inside_log_set) X(destroyed)
#define ENTRY(kind) KIND_##kind,
enum { KINDS(ENTRY) KIND_COUNT };

/* What the next callback does in the midst of a call. */
enum inside { NOTHING, OPEN, LIST, UNREGISTER, RELEASE };

/* A user's pointer. Plain members on purpose: a sanitizer sees whether `destroy` comes after every other use. */
struct record {
    struct record *next;
    qcal_registry *registry; /* what its functions come back to */
    int32_t *moved;          /* by how many years; until `destroy` */
    int number;
    bool alive, owed; /* owed: `destroy` has to be called */
    int destroyed;
    qcal_system system; /* 0 where it was not registered or not opened */
};

struct worker {
    pthread_t thread;
    int number, depth;
    uint64_t seed;
    long rounds, notes, wrong, counts[KIND_COUNT];
    const char *first_wrong;
    struct record *records;
    enum inside inside;
    qcal_calendar *mine; /* the handle that the callback may use: that of the call it is in */
};

static __thread struct worker *self;
static qcal_registry *private_registry;
static size_t built_in_names;
static char names[NUMBERS][2][16]; /* "x-stress-07", "x-alias-07" */

struct day {
    int64_t jdn;
    int32_t year, month, day;
};
static struct day days[2][DAYS];
static const qcal_system day_systems[2] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_JULIAN};

static void note(bool right, const char *what) {
    self->notes++;
    if (!right && self->wrong++ == 0) {
        self->first_wrong = what;
    }
}
#define TEXT_OF(line) #line
#define AT_LINE(line) " in line " TEXT_OF(line)
#define NOTE(condition) note(condition, #condition AT_LINE(__LINE__))
#define COUNT(kind) (self->counts[KIND_##kind]++)

/* xorshift64*, each thread with a seed of its own. */
static uint64_t below(uint64_t bound) {
    self->seed ^= self->seed >> 12;
    self->seed ^= self->seed << 25;
    self->seed ^= self->seed >> 27;
    return ((self->seed * 0x2545f4914f6cdd1du) >> 32) % bound;
}

static qcal_registry *any_registry(void) { return below(2) == 0 ? NULL : private_registry; }

static enum inside any_inside(void) {
    uint64_t drawn = below(16);
    return drawn < 8 ? NOTHING : drawn < 12 ? OPEN : drawn < 15 ? LIST : UNREGISTER;
}

static int32_t moved_by(int number) { return 10 * (number + 1); }
static bool is_rule(int number) { return number % FORMS == 3; }
static bool is_pure(int number) { return number % FORMS == 0 || is_rule(number); }

/* The number of a calendar of ours, from its name; -1 if that is none of ours. */
static int number_of(const char *name) {
    for (int i = 0; i < NUMBERS; i++) {
        if (name != NULL && strcmp(name, names[i][0]) == 0) {
            return i;
        }
    }
    return -1;
}

static struct record *new_record(int number) {
    struct record *record = (struct record *)calloc(1, sizeof *record);
    int32_t *moved = (int32_t *)malloc(sizeof *moved);
    if (record == NULL || moved == NULL) {
        puts("no memory");
        exit(1);
    }
    *moved = moved_by(number);
    record->next = self->records;
    record->registry = any_registry();
    record->moved = moved;
    record->number = number;
    record->alive = true;
    self->records = record;
    return record;
}

static bool check_calendar(qcal_calendar *cal);

/* Opens a calendar of a name; NULL if nobody has registered one. */
static qcal_calendar *open_name(qcal_registry *reg, int number, bool alias) {
    qcal_calendar *cal = NULL;
    qcal_status status = qcal_registry_open(reg, names[number][alias ? 1 : 0], &cal);
    NOTE(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
    NOTE((status == QCAL_OK) == (cal != NULL));
    if (cal == NULL) {
        COUNT(not_found);
    } else {
        NOTE(number_of(qcal_calendar_name(cal)) == number);
    }
    return cal;
}

/* The names of a registry at one moment: the built-in ones, then pairs of which none comes twice. */
static void list_names(qcal_registry *reg) {
    qcal_names *list = NULL;
    bool seen[NUMBERS] = {false};
    size_t count;
    NOTE(qcal_registry_names(reg, &list) == QCAL_OK);
    count = qcal_names_count(list);
    NOTE(count >= built_in_names && (count - built_in_names) % 2 == 0);
    for (size_t i = built_in_names; i + 1 < count; i += 2) {
        int number = number_of(qcal_names_get(list, i));
        NOTE(number >= 0 && !seen[number] && strcmp(qcal_names_get(list, i + 1), names[number][1]) == 0);
        if (number >= 0) {
            seen[number] = true;
        }
    }
    qcal_names_destroy(list);
}

static void unregister(qcal_registry *reg, qcal_calendar *cal) {
    qcal_status status = qcal_registry_unregister(reg, cal);
    NOTE(status == QCAL_OK || status == QCAL_ERR_NOT_FOUND);
    if (status == QCAL_OK) {
        COUNT(unregistered);
    } else {
        COUNT(unregistered_before);
    }
}

/* What a user's function does besides answering. */
static void come_back(const struct record *record) {
    enum inside what = self->inside;
    NOTE(record->alive);
    self->inside = NOTHING;
    if (what == NOTHING || self->depth >= DEPTH) {
        return;
    }
    self->depth++;
    if (what == OPEN) {
        qcal_calendar *cal = open_name(record->registry, (int)below(NUMBERS), below(2) == 0);
        NOTE(cal == NULL || check_calendar(cal));
        qcal_calendar_release(cal);
        COUNT(inside_opened);
    } else if (what == LIST) {
        list_names(record->registry);
        COUNT(inside_listed);
    } else if (what == UNREGISTER) { /* the calendar that is being asked; while it is being registered, who has its name */
        qcal_calendar *found = self->mine == NULL ? open_name(record->registry, record->number, false) : NULL;
        qcal_calendar *cal = self->mine != NULL ? self->mine : found;
        if (cal != NULL) {
            unregister(record->registry, cal);
            COUNT(inside_unregistered);
        }
        qcal_calendar_release(found);
    } else if (self->mine != NULL) {
        qcal_calendar_release(self->mine);
        self->mine = NULL;
        COUNT(inside_released);
    }
    self->depth--;
}

/* The year of the Gregorian calendar, and the record of a callback, which does its other work first. */
static int32_t entered(void *user_data, int32_t year) {
    const struct record *record = (const struct record *)user_data;
    come_back(record);
    NOTE(record->alive);
    return year - *record->moved;
}

static qcal_status months_in_year(void *user_data, int32_t year, int32_t *months) {
    if (entered(user_data, year) == REFUSED_YEAR) {
        return REFUSAL;
    }
    *months = 12;
    return QCAL_OK;
}

static qcal_status days_in_month(void *user_data, int32_t year, int32_t month, int32_t *count) {
    *count = rule_days_in_month(QCAL_SYSTEM_GREGORIAN, entered(user_data, year), month);
    return QCAL_OK;
}

static qcal_status year_start(void *user_data, int32_t year, int64_t *jdn) {
    *jdn = rule_year_start(QCAL_SYSTEM_GREGORIAN, entered(user_data, year));
    return QCAL_OK;
}

static qcal_status date_to_jdn(void *user_data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    *jdn = rule_day(QCAL_SYSTEM_GREGORIAN, entered(user_data, year), month, day);
    return QCAL_OK;
}

static qcal_status jdn_to_date(void *user_data, int64_t jdn, qcal_date *date) {
    int64_t a = rule_year_of(QCAL_SYSTEM_GREGORIAN, jdn), day = jdn - rule_year_start(QCAL_SYSTEM_GREGORIAN, a) + 1;
    int month = 1;
    while (day > rule_days_in_month(QCAL_SYSTEM_GREGORIAN, a, month)) {
        day -= rule_days_in_month(QCAL_SYSTEM_GREGORIAN, a, month++);
    }
    date->year = (int32_t)a - entered(user_data, 0);
    date->month = month;
    date->day = (int32_t)day;
    return QCAL_OK;
}

/* Of calendars and logs alike. */
static void destroy(void *user_data) {
    struct record *record = (struct record *)user_data;
    NOTE(__atomic_fetch_add(&record->destroyed, 1, __ATOMIC_RELAXED) == 0);
    NOTE(record->alive);
    record->alive = false;
    free(record->moved);
    if (self->depth < DEPTH) { /* never under a lock */
        self->depth++;
        qcal_calendar_release(open_name(record->registry, record->number, true));
        self->depth--;
    }
    COUNT(destroyed);
}

static void set_log(qcal_registry *reg);

static void told(void *user_data, int32_t event, const char *text) {
    const struct record *record = (const struct record *)user_data;
    NOTE(record->alive);
    NOTE(event >= QCAL_LOG_REGISTERED && event <= QCAL_LOG_FAULT && strlen(text) > 0 && strlen(text) < 512);
    NOTE(strstr(text, "x-") != NULL);
    COUNT(log_told);
    if (self->depth < DEPTH) {
        self->depth++;
        if (below(4) == 0) {
            qcal_calendar_release(open_name(record->registry, (int)below(NUMBERS), false));
        } else if (below(16) == 0) { /* perhaps its own successor */
            set_log(record->registry);
            COUNT(inside_log_set);
        }
        self->depth--;
    }
    NOTE(record->alive && *record->moved == moved_by(record->number));
}

static struct record *set_new_log(qcal_registry *reg) {
    struct record *record = new_record((int)below(NUMBERS));
    record->owed = true;
    NOTE(qcal_registry_set_log(reg, told, record, destroy) == QCAL_OK);
    COUNT(log_set);
    return record;
}

static void set_log(qcal_registry *reg) {
    if (below(4) == 0) {
        NOTE(qcal_registry_set_log(reg, NULL, NULL, NULL) == QCAL_OK);
        COUNT(log_removed);
    } else {
        set_new_log(reg);
    }
}

/* Registers calendar `number`; `cal` may be NULL. */
static qcal_status register_number(qcal_registry *reg, int number, qcal_calendar **cal, struct record **kept) {
    static const uint16_t month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const char *both[2] = {names[number][0], names[number][1]};
    struct record *record = new_record(number);
    qcal_calendar *before = self->mine;
    qcal_status status;
    self->mine = NULL;
    self->inside = any_inside();
    if (is_rule(number)) {
        qcal_rule rule;
        memset(&rule, 0, sizeof rule);
        rule.size = sizeof rule;
        rule.flags = QCAL_SOLAR;
        rule.epoch_jdn = rule_epoch(QCAL_SYSTEM_JULIAN);
        rule.first_year = 1 + *record->moved;
        rule.last_year = 3000 + *record->moved;
        rule.year_offset = *record->moved;
        rule.month_count = 12;
        rule.month_days = month_days;
        rule.leap_rule = QCAL_LEAP_TEST; /* every fourth year */
        rule.leap_month = 2;
        rule.leap_days = rule.leap_mul = rule.leap_below = 1;
        rule.leap_cycle = 4;
        status = qcal_registry_register_rule(reg, both, 2, &rule, cal);
        record->alive = false;
        free(record->moved);
    } else {
        qcal_backend backend;
        memset(&backend, 0, sizeof backend);
        backend.size = sizeof backend;
        backend.flags = QCAL_SOLAR | (is_pure(number) ? QCAL_PURE : 0);
        backend.destroy = destroy;
        backend.months_in_year = months_in_year;
        backend.days_in_month = days_in_month;
        if (number % FORMS == 2) {
            backend.date_to_jdn = date_to_jdn;
            backend.jdn_to_date = jdn_to_date;
        } else {
            backend.year_start = year_start;
        }
        backend.first_year = 1 + *record->moved;
        backend.last_year = 3000 + *record->moved;
        backend.window_first_year = 1999 + *record->moved;
        backend.window_last_year = 2000 + *record->moved;
        record->owed = true;
        status = qcal_registry_register(reg, both, 2, &backend, record, cal);
    }
    self->inside = NOTHING;
    self->mine = before;
    NOTE(status == QCAL_OK || status == QCAL_ERR_NAME_TAKEN);
    if (status == QCAL_OK) {
        self->counts[KIND_pure_registered + number % FORMS]++;
        if (cal != NULL) {
            NOTE(*cal != NULL && number_of(qcal_calendar_name(*cal)) == number);
            NOTE(qcal_calendar_system(*cal, &record->system) == QCAL_OK && record->system <= -2);
        }
    } else {
        char text[300] = "";
        size_t length = 0;
        COUNT(name_taken);
        NOTE(cal == NULL || *cal == NULL);
        NOTE(!record->owed || __atomic_load_n(&record->destroyed, __ATOMIC_RELAXED) == 1);
        NOTE(qcal_last_error(text, sizeof text, &length) == QCAL_OK && strstr(text, names[number][0]) != NULL);
    }
    *kept = record;
    return status;
}

/* One question about a day; the callbacks of the calendar do what self->inside says. */
static bool is_right(const qcal_calendar *cal, int number, const struct day *day) {
    qcal_system system = day_systems[is_rule(number) ? 1 : 0];
    int32_t year = day->year + (number < 0 ? 0 : moved_by(number)), count = 0;
    qcal_calendar *other = NULL;
    qcal_date date = {0, 0, 0};
    qcal_fields fields;
    int64_t jdn = 0;
    switch (below(6)) {
    case 0: return qcal_date_to_jdn(cal, year, day->month, day->day, &jdn) == QCAL_OK && jdn == day->jdn;
    case 1:
        fields.size = sizeof fields;
        return qcal_describe(cal, day->jdn, &fields) == QCAL_OK && fields.year == year && fields.month == day->month &&
               fields.day == day->day && fields.day_of_week == rule_day_of_week(day->jdn);
    case 2:
        return qcal_days_in_month(cal, year, day->month, &count) == QCAL_OK &&
               count == rule_days_in_month(system, day->year, day->month);
    case 3:
        return qcal_calendar_open_system(system, &other) == QCAL_OK &&
               qcal_convert(cal, year, day->month, day->day, other, &date) == QCAL_OK && date.year == day->year &&
               date.month == day->month && date.day == day->day;
    case 4:
        return qcal_calendar_open_system(system, &other) == QCAL_OK &&
               qcal_convert(other, day->year, day->month, day->day, cal, &date) == QCAL_OK && date.year == year &&
               date.month == day->month && date.day == day->day;
    default:
        return qcal_jdn_to_date(cal, day->jdn, &date) == QCAL_OK && date.year == year && date.month == day->month &&
               date.day == day->day;
    }
}

static const struct day *any_day(int number) { return &days[is_rule(number) ? 1 : 0][below(DAYS)]; }

/* A calendar of ours that the caller keeps: it is what its name says. */
static bool check_calendar(qcal_calendar *cal) {
    int number = number_of(qcal_calendar_name(cal));
    qcal_calendar *before = self->mine;
    bool right;
    if (number < 0) {
        return false;
    }
    self->mine = cal;
    self->inside = any_inside();
    right = is_right(cal, number, any_day(number));
    self->inside = NOTHING;
    self->mine = before;
    COUNT(converted);
    return right;
}

#endif
