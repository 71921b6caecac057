/*
 * Names and ids of registered calendars: which names can be given, all or none of several, whose a name is, ids that are never given again,
 * and lists of names.
 */
#include "backend_cases.h"

static qcal_registry *reg;

/* Registers a calendar under these names, the right way but for the names; it must be refused, and nothing of it may stay. */
static void check_refused(const char *const *names, size_t count, qcal_status wanted, const char *part) {
    struct probe probe = {0};
    qcal_backend backend = solar_backend(QCAL_PURE);
    qcal_rule rule = solar_rule(0);
    qcal_calendar *cal;
    size_t before = count_names(reg);
    FILL(cal);
    CHECK_STATUS(qcal_registry_register(reg, names, count, &backend, &probe, &cal), wanted);
    CHECK_UNTOUCHED(cal);
    CHECK_INT(probe.destroyed, 1);
    CHECK_HAS(detail(), part);
    CHECK_STATUS(qcal_registry_register_rule(reg, names, count, &rule, &cal), wanted);
    CHECK_UNTOUCHED(cal);
    CHECK_HAS(detail(), part);
    CHECK_INT(count_names(reg), before);
}

static void refuse(const char *name) {
    const char *several[3] = {"x-before", NULL, "x-after"};
    check_refused(&name, 1, QCAL_ERR_INVALID_NAME, "names[0]");
    several[1] = name;
    check_refused(several, 3, QCAL_ERR_INVALID_NAME, "names[1]");
    check_free(reg, "x-before");
    check_free(reg, "x-after");
}

/* The name is good: the calendar has exactly this one, and is found by it. */
static void accept(const char *name) {
    struct probe probe = {0};
    qcal_calendar *cal = NULL, *same = NULL;
    CHECK_OK(probe_register(reg, name, solar_backend(QCAL_PURE), &probe, &cal));
    CHECK_TEXT(qcal_calendar_name(cal), name);
    CHECK_OK(qcal_registry_open(reg, name, &same));
    CHECK_INT(system_of(same), system_of(cal));
    qcal_calendar_release(same);
    CHECK_OK(qcal_registry_unregister(reg, cal));
    check_free(reg, name);
    CHECK_INT(probe.destroyed, 0);
    qcal_calendar_release(cal);
    CHECK_INT(probe.destroyed, 1);
}

static void lengths(void) {
    static const char *const characters[] = {"x", "\xc3\xa9", "\xe0\xa4\x95", "\xf0\x9f\x93\x85"};
    char name[80];
    check_about("length");
    refuse("");
    for (size_t width = 1; width <= 4; width++) {
        /* 64 bytes, the first ones "x" where the width does not divide 64. */
        size_t length = 64 % width;
        memset(name, 'x', length);
        for (; length < 64; length += width) {
            memcpy(name + length, characters[width - 1], width);
        }
        name[64] = '\0';
        check_about("64 bytes, the last character of %zu", width);
        accept(name);
        check_about("more than 64 bytes, the last character of %zu", width);
        memcpy(name + 64, characters[width - 1], width + 1);
        refuse(name);
        memmove(name + 1, name, 65);
        name[0] = 'x';
        name[65] = '\0';
        refuse(name);
    }
    accept("x");
    accept("7");
}

/* Every control character there is, at the start, in the middle and at the end. */
static void control_characters(void) {
    char name[20];
    for (int code = 1; code <= 0x9f; code++) {
        char text[3] = {(char)code, '\0', '\0'};
        if (code >= 0x20 && code < 0x7f) {
            continue;
        }
        if (code >= 0x80) {
            text[0] = (char)0xc2;
            text[1] = (char)code;
        }
        check_about("control character U+%04X", (unsigned)code);
        snprintf(name, sizeof name, "%sab", text);
        refuse(name);
        snprintf(name, sizeof name, "a%sb", text);
        refuse(name);
        snprintf(name, sizeof name, "ab%s", text);
        refuse(name);
    }
}

/* Characters of Unicode's White_Space that are no control characters. */
static void blanks(void) {
    static const char *const white[] = {
        " ", "\xc2\xa0", "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83", "\xe2\x80\x84", "\xe2\x80\x85",
        "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89", "\xe2\x80\x8a", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf",
        "\xe2\x81\x9f", "\xe3\x80\x80",
    };
    char name[20];
    for (size_t i = 0; i < sizeof white / sizeof white[0]; i++) {
        check_about("blank %zu", i);
        refuse(white[i]);
        snprintf(name, sizeof name, "%sab", white[i]);
        refuse(name);
        snprintf(name, sizeof name, "ab%s", white[i]);
        refuse(name);
        snprintf(name, sizeof name, "a%sb", white[i]);
        accept(name);
    }
}

static void not_utf8(void) {
    static const char *const bad[] = {
        /* continuations without a beginning */
        "\x80", "\xbf", "\x80\x80",
        /* beginnings without a continuation, or too few */
        "\xc2", "\xdf", "\xe0", "\xe0\xa0", "\xef\xbf", "\xf0", "\xf0\x90", "\xf0\x90\x80", "\xf4\x8f\xbf", "\xc3(", "\xe2\x82(", "\xf0\x9f\x98(",
        "\xe2(\xa1", "\xc3\xc3\xa9",
        /* longer than needed */
        "\xc0\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xe0\x9f\xbf", "\xf0\x80\x80\xaf", "\xf0\x8f\xbf\xbf",
        /* halves of pairs, alone and as a pair */
        "\xed\xa0\x80", "\xed\xbf\xbf", "\xed\xa0\xbd\xed\xb3\x85",
        /* above U+10FFFF, and bytes that never occur */
        "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xf7\xbf\xbf\xbf", "\xf8\x88\x80\x80\x80", "\xfc\x84\x80\x80\x80\x80", "\xfe", "\xff",
    };
    static const char *const good[] = {
        "\xc2\xa1", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf",
        "\xef\xbb\xbfx", "\xe2\x80\x8bx", "it's", "a\"b", "a\\b", "<>&;%s", "../x", "x-\xd8\xb4\xd9\x85\xd8\xb3\xdb\x8c",
    };
    char name[20];
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        check_about("no UTF-8, case %zu", i);
        refuse(bad[i]);
        snprintf(name, sizeof name, "ab%s", bad[i]);
        refuse(name);
        snprintf(name, sizeof name, "a%s-b", bad[i]);
        refuse(name);
    }
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        check_about("good name %zu", i);
        accept(good[i]);
    }
}

/* ASCII letters are the same in either case, and nothing else is. */
static void letter_case(void) {
    static const char *const same[] = {"x-Fiskal\xc3\x84[k]", "X-FISKAL\xc3\x84[K]", "x-fiskal\xc3\x84[k]", "x-fISKAL\xc3\x84[K]"};
    static const char *const others[] = {
        "x-fiskal\xc3\xa4[k]", "x-fiskal\xc3\x84{k}", "x-fis\342\204\252al\xc3\x84[k]", "x-fiskala\xcc\x88[k]",
        "x-fiskal\xc3\x84[k", "\rfiskal\xc3\x84[k]",
        "x-fiskal\xc3\x84[k] ", " x-fiskal\xc3\x84[k]", "fiskal\xc3\x84[k]", "x-fiskal\xc3\xa4[K]",
    };
    struct probe probe = {0};
    qcal_calendar *cal = NULL, *other = NULL;
    CHECK_OK(probe_register(reg, same[0], solar_backend(0), &probe, &cal));
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        check_about("%s", same[i]);
        CHECK_OK(qcal_registry_open(reg, same[i], &other));
        CHECK_INT(system_of(other), system_of(cal));
        CHECK_TEXT(qcal_calendar_name(other), same[0]);
        qcal_calendar_release(other);
        check_refused(&same[i], 1, QCAL_ERR_NAME_TAKEN, "names[0]");
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        check_about("%s", others[i]);
        check_free(reg, others[i]);
    }
    /* Another calendar may have a name that differs in more than that. */
    CHECK_OK(rule_register(reg, others[0], 0, &other));
    CHECK(system_of(other) != system_of(cal));
    qcal_calendar_release(other);
    qcal_calendar_release(cal);
    CHECK_OK(qcal_registry_clear(reg));
    CHECK_INT(probe.destroyed, 1);
}

static void upper(char *to, const char *from) {
    do {
        *to++ = (char)(*from >= 'a' && *from <= 'z' ? *from - 'a' + 'A' : *from);
    } while (*from++ != '\0');
}

/* Names of built-in calendars belong to these, in every registry. */
static void built_in_names(void) {
    qcal_names *names = NULL;
    char name[80];
    CHECK_OK(qcal_registry_names(reg, &names));
    CHECK(qcal_names_count(names) >= 13);
    for (size_t i = 0; i < qcal_names_count(names); i++) {
        const char *several[2] = {"x-first", NULL};
        upper(name, qcal_names_get(names, i));
        several[1] = name;
        check_about("%s", name);
        check_refused(several, 2, QCAL_ERR_NAME_TAKEN, "names[1]");
        CHECK_HAS(detail(), name);
        several[0] = qcal_names_get(names, i);
        check_refused(several, 1, QCAL_ERR_NAME_TAKEN, "names[0]");
    }
    check_free(reg, "x-first");
    qcal_names_destroy(names);
}

/* Names of users' calendars, and a name twice in one list. */
static void taken_names(void) {
    static const char *const mine[] = {"x-mine", "x-alias", "x-third"};
    const char *names[64];
    char texts[64][8];
    struct probe probe = {0};
    qcal_backend backend = lunar_backend(QCAL_PURE);
    CHECK_OK(qcal_registry_register(reg, mine, 3, &backend, &probe, NULL));
    for (size_t i = 0; i < 3; i++) {
        const char *wanted[] = {"x-new", "x-newer", mine[i]};
        char name[20];
        check_about("%s is taken", mine[i]);
        check_refused(wanted, 3, QCAL_ERR_NAME_TAKEN, "names[2]");
        upper(name, mine[i]);
        wanted[0] = name;
        check_refused(wanted, 1, QCAL_ERR_NAME_TAKEN, name);
    }
    check_free(reg, "x-new");
    check_free(reg, "x-newer");
    for (size_t i = 0; i < 64; i++) {
        snprintf(texts[i], sizeof texts[i], "x-%zu", i);
        names[i] = texts[i];
    }
    for (size_t i = 1; i < 64; i++) {
        char part[20];
        check_about("name %zu as the first one", i);
        names[i] = "X-0";
        snprintf(part, sizeof part, "names[%zu]", i);
        check_refused(names, 64, QCAL_ERR_NAME_TAKEN, part);
        names[i] = texts[i];
    }
    CHECK_OK(qcal_registry_clear(reg));
    CHECK_INT(probe.destroyed, 1);
}

static void counts(void) {
    const char *names[66];
    char texts[66][8];
    static const size_t too_many[] = {65, 66, SIZE_MAX, SIZE_MAX / 8 + 1};
    struct probe probe = {0};
    qcal_backend backend = solar_backend(QCAL_PURE);
    qcal_calendar *cal = NULL;
    size_t before = count_names(reg);
    for (size_t i = 0; i < 66; i++) {
        snprintf(texts[i], sizeof texts[i], "x-%zu", i);
        names[i] = texts[i];
    }
    check_about("no name");
    check_refused(names, 0, QCAL_ERR_INVALID_ARGUMENT, "count");
    for (size_t i = 0; i < 4; i++) {
        check_about("%zu names", too_many[i]);
        check_refused(names, too_many[i], QCAL_ERR_INVALID_ARGUMENT, "64");
    }
    check_about("64 names");
    CHECK_OK(qcal_registry_register(reg, names, 64, &backend, &probe, &cal));
    CHECK_INT(count_names(reg), before + 64);
    for (size_t i = 0; i < 64; i++) {
        qcal_calendar *same = NULL;
        CHECK_OK(qcal_registry_open(reg, names[i], &same));
        CHECK(same == cal || system_of(same) == system_of(cal));
        qcal_calendar_release(same);
    }
    check_free(reg, names[64]);
    CHECK_OK(qcal_registry_unregister(reg, cal));
    for (size_t i = 0; i < 64; i++) {
        check_free(reg, names[i]);
    }
    CHECK_INT(count_names(reg), before);
    qcal_calendar_release(cal);
    CHECK_INT(probe.destroyed, 1);
}

/* Names are copied: what the caller does with his texts afterwards is his affair. */
static void copied(void) {
    char name[] = "x-copied";
    qcal_calendar *cal = NULL, *same = NULL;
    check_about("names are copied");
    CHECK_OK(rule_register(reg, name, 0, &cal));
    memset(name, '!', sizeof name - 1);
    CHECK_TEXT(qcal_calendar_name(cal), "x-copied");
    CHECK_OK(qcal_registry_open(reg, "X-copied", &same));
    qcal_calendar_release(same);
    qcal_calendar_release(cal);
    CHECK_OK(qcal_registry_clear(reg));
}

/* One id for each calendar in the process, never a second time, in whatever registry. */
static void ids(void) {
    enum { CALENDARS = 300 };
    qcal_system systems[CALENDARS];
    qcal_registry *registries[3] = {NULL, NULL, NULL}; /* the first one is that of the process */
    registries[1] = reg;
    registries[2] = check_registry();
    check_about("ids");
    for (int i = 0; i < CALENDARS; i++) {
        qcal_calendar *cal = NULL, *same = NULL;
        qcal_registry *in = registries[i % 3];
        CHECK_OK(rule_register(in, "x-again", i, &cal));
        systems[i] = system_of(cal);
        CHECK(systems[i] <= -2);
        for (int j = 0; j < i; j++) {
            if (systems[j] == systems[i]) {
                CHECK(false);
            }
        }
        CHECK_OK(qcal_registry_open_system(in, systems[i], &same));
        check_int(system_of(same), systems[i], "id of the calendar opened by id", __FILE__, __LINE__);
        CHECK_TEXT(qcal_calendar_name(same), "x-again");
        qcal_calendar_release(same);
        CHECK_STATUS(qcal_registry_open_system(registries[(i + 1) % 3], systems[i], &same), QCAL_ERR_NOT_FOUND);
        if (i > 3) {
            CHECK_STATUS(qcal_registry_open_system(registries[(i - 3) % 3], systems[i - 3], &same), QCAL_ERR_NOT_FOUND);
        }
        CHECK_OK(qcal_registry_unregister(in, cal));
        CHECK_STATUS(qcal_registry_open_system(in, systems[i], &same), QCAL_ERR_NOT_FOUND);
        qcal_calendar_release(cal);
    }
    qcal_registry_release(registries[2]);
}

/* Lists: built-in names first, then the calendars as they came, each with its names in order; a list stays as it was. */
static void lists(void) {
    static const char *const wanted[] = {"x-1", "x-1b", "x-1c", "x-2", "X-0", "x-0b"};
    qcal_registry *own = check_registry();
    qcal_names *none = NULL, *all = NULL, *fewer = NULL, *of_one = NULL;
    qcal_calendar *second = NULL;
    qcal_rule rule = solar_rule(0);
    size_t built_in;
    check_about("lists");
    CHECK_OK(qcal_registry_names(own, &none));
    built_in = qcal_names_count(none);
    for (size_t i = 0; i < check_catalogue(); i++) {
        size_t at = 0;
        while (at < built_in && strcmp(qcal_names_get(none, at), check_calendars[i].name) != 0) {
            at++;
        }
        CHECK(at < built_in);
    }
    CHECK_OK(qcal_registry_register_rule(own, &wanted[0], 3, &rule, NULL));
    CHECK_OK(qcal_registry_register_rule(own, &wanted[3], 1, &rule, &second));
    CHECK_OK(qcal_registry_register_rule(own, &wanted[4], 2, &rule, NULL));
    CHECK_OK(qcal_registry_names(own, &all));
    CHECK_OK(qcal_calendar_names(second, &of_one));
    CHECK_INT(qcal_names_count(of_one), 1);
    CHECK_OK(qcal_registry_unregister(own, second));
    CHECK_OK(qcal_registry_names(own, &fewer));
    qcal_calendar_release(second);
    qcal_registry_release(own);
    /* All that was listed is gone; the lists are not. */
    CHECK_TEXT(qcal_names_get(of_one, 0), "x-2");
    CHECK_INT(qcal_names_count(none), built_in);
    CHECK_INT(qcal_names_count(all), built_in + 6);
    CHECK_INT(qcal_names_count(fewer), built_in + 5);
    for (size_t i = 0; i < built_in; i++) {
        CHECK_TEXT(qcal_names_get(all, i), qcal_names_get(none, i));
        CHECK_TEXT(qcal_names_get(fewer, i), qcal_names_get(none, i));
    }
    for (size_t i = 0; i < 6; i++) {
        CHECK_TEXT(qcal_names_get(all, built_in + i), wanted[i]);
        CHECK(i == 3 || strcmp(qcal_names_get(fewer, built_in + i - (i > 3)), wanted[i]) == 0);
    }
    CHECK(qcal_names_get(all, built_in + 6) == NULL);
    qcal_names_destroy(none);
    qcal_names_destroy(all);
    qcal_names_destroy(fewer);
    qcal_names_destroy(of_one);
}

int main(void) {
    reg = check_registry();
    lengths();
    control_characters();
    blanks();
    not_utf8();
    letter_case();
    built_in_names();
    taken_names();
    counts();
    copied();
    ids();
    lists();
    qcal_registry_release(reg);
    return check_finish(13000);
}
