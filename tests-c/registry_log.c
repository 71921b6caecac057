/*
 * The log of a registry: which events are told and in which words, who owns the function, and what it may do itself.
 */
#include "log_cases.h"

/* The event after the last one that was looked at, with these parts in its text. */
static void check_event(const struct record *record, long *at, int32_t event, const char *part, const char *other) {
    CHECK(record->told > *at && *at < KEPT);
    if (record->told > *at && *at < KEPT) {
        CHECK_INT(record->events[*at], event);
        CHECK_HAS(record->texts[*at], part);
        CHECK_HAS(record->texts[*at], other);
    }
    ++*at;
}

static void events(void) {
    for (int process = 0; process < 2; process++) {
        struct record record = {0};
        struct probe good = {0}, bad = {0};
        qcal_registry *reg = process ? NULL : check_registry();
        qcal_calendar *cal = NULL;
        qcal_date date = {0, 0, 0};
        char id[30];
        long at = 0;
        check_about("events, process-wide %d", process);
        CHECK_OK(qcal_registry_set_log(reg, tell, &record, destroy_record));
        CHECK_OK(probe_register(reg, "x-good", solar_backend(0), &good, &cal));
        snprintf(id, sizeof id, "%d", (int)system_of(cal));
        check_event(&record, &at, QCAL_LOG_REGISTERED, "\"x-good\"", id);
        CHECK_STATUS(rule_register(reg, "X-Good", 0, NULL), QCAL_ERR_NAME_TAKEN);
        check_event(&record, &at, QCAL_LOG_REFUSED, "\"X-Good\"", detail());
        CHECK_STATUS(rule_register(reg, "", 0, NULL), QCAL_ERR_INVALID_NAME);
        check_event(&record, &at, QCAL_LOG_REFUSED, "names[0]", detail());
        bad.answer = QCAL_ERR_PARSE;
        CHECK_STATUS(probe_register(reg, "x-bad", solar_backend(0), &bad, NULL), QCAL_ERR_BACKEND);
        check_event(&record, &at, QCAL_LOG_FAULT, "x-bad", detail());
        check_event(&record, &at, QCAL_LOG_REFUSED, "x-bad", detail());
        /* A calendar that fails later. */
        good.answer = QCAL_ERR_PARSE;
        FILL(date);
        CHECK_STATUS(qcal_jdn_to_date(cal, 2451545, &date), QCAL_ERR_BACKEND);
        CHECK_UNTOUCHED(date);
        check_event(&record, &at, QCAL_LOG_FAULT, "x-good", detail());
        good.answer = QCAL_OK;
        /* Errors of the caller are no events, nor is anything that goes well. */
        CHECK_STATUS(qcal_jdn_to_date(cal, INT64_MAX, &date), QCAL_ERR_OUT_OF_RANGE);
        CHECK_STATUS(qcal_registry_open(reg, "x-none", &(qcal_calendar *){NULL}), QCAL_ERR_NOT_FOUND);
        CHECK_STATUS(qcal_registry_unregister(reg, check_open(QCAL_SYSTEM_JULIAN)), QCAL_ERR_PROTECTED);
        check_solar(cal, 0);
        CHECK_INT(record.told, at);
        CHECK_OK(qcal_registry_unregister(reg, cal));
        check_event(&record, &at, QCAL_LOG_UNREGISTERED, "\"x-good\"", id);
        qcal_calendar_release(cal);
        CHECK_OK(rule_register(reg, "x-1", 0, NULL));
        CHECK_OK(rule_register(reg, "x-2", 0, NULL));
        CHECK_OK(qcal_registry_clear(reg));
        check_event(&record, &at, QCAL_LOG_REGISTERED, "\"x-1\"", "");
        check_event(&record, &at, QCAL_LOG_REGISTERED, "\"x-2\"", "");
        check_event(&record, &at, QCAL_LOG_UNREGISTERED, "\"x-1\"", "");
        check_event(&record, &at, QCAL_LOG_UNREGISTERED, "\"x-2\"", "");
        CHECK_OK(qcal_registry_clear(reg));
        CHECK_INT(record.told, at);
        CHECK_INT(record.destroyed, 0);
        if (process) {
            CHECK_OK(qcal_registry_set_log(NULL, NULL, NULL, NULL));
        } else {
            /* A registry that goes tells what it unregisters, and gives the function back after that. */
            CHECK_OK(rule_register(reg, "x-last", 0, NULL));
            at++;
            qcal_registry_release(reg);
            check_event(&record, &at, QCAL_LOG_UNREGISTERED, "\"x-last\"", "");
        }
        CHECK_INT(record.told, at);
        CHECK_INT(record.destroyed, 1);
        CHECK_INT(record.bad, 0);
        CHECK(good.destroyed == 1 && bad.destroyed == 1);
    }
}

/* A call that fails because of a callback tells it once. */
static void one_fault_each(void) {
    static const char *const about[] = {"date_to_jdn", "jdn_to_date", "days_in_month", "days_in_year",
                                        "is_leap_year", "describe", "add", "convert"};
    struct record record = {0};
    struct probe probe = {0};
    qcal_calendar *cal = NULL;
    qcal_registry *reg = check_registry();
    CHECK_OK(qcal_registry_set_log(reg, tell, &record, destroy_record));
    CHECK_OK(probe_register(reg, "x-failing", solar_backend(0), &probe, &cal));
    probe.answer = QCAL_ERR_PARSE;
    for (int i = 0; i < 8; i++) {
        const qcal_duration month = {0, 1, 0, 0};
        qcal_status status = QCAL_OK;
        qcal_date date;
        qcal_fields fields;
        int64_t jdn;
        int32_t number;
        fields.size = sizeof fields;
        record.told = 0;
        check_about("%s", about[i]);
        switch (i) {
        case 0: status = qcal_date_to_jdn(cal, 2000, 1, 1, &jdn); break;
        case 1: status = qcal_jdn_to_date(cal, 2451545, &date); break;
        case 2: status = qcal_days_in_month(cal, 2000, 1, &number); break;
        case 3: status = qcal_days_in_year(cal, 2000, &number); break;
        case 4: status = qcal_is_leap_year(cal, 2000, &number); break;
        case 5: status = qcal_describe(cal, 2451545, &fields); break;
        case 6: status = qcal_add(cal, 2000, 1, 1, &month, QCAL_REJECT, &date); break;
        default: status = qcal_convert(cal, 2000, 1, 1, check_open(QCAL_SYSTEM_GREGORIAN), &date);
        }
        CHECK_STATUS(status, QCAL_ERR_BACKEND);
        CHECK_INT(record.told, 1);
        CHECK_INT(record.events[0], QCAL_LOG_FAULT);
        CHECK_TEXT(record.texts[0], detail());
    }
    qcal_registry_release(reg);
    qcal_calendar_release(cal);
    CHECK(probe.destroyed == 1 && record.destroyed == 1);
}

/* Names that would be trouble in a log: each event of their lives is one clean line. */
static void escaping(void) {
    static const struct {
        const char *name, *shown;
    } cases[] = {
        {"x-\"quoted\"", "x-\\\"quoted\\\""}, {"x-back\\slash", "x-back\\\\slash"}, {"x-\\\"", "x-\\\\\\\""}, {"x-100%s%n", "x-100%s%n"},
        {"x-\xc3\xa4", "x-\xc3\xa4"}, {"x-\\n", "x-\\\\n"},
    };
    static const struct {
        const char *name, *shown, *raw;
    } refused[] = {
        {"x\nlog: forged", "x\\nlog: forged", "\n"}, {"x\x1b[31m", "x\\u{1b}[31m", "\x1b"}, {"x\xc2\x85y", "x\\u{85}y", "\xc2\x85"},
        {"x\x7f", "x\\u{7f}", "\x7f"}, {"\xff\xfe", "", "\xff"}, {"x\"\x01\\", "x\\\"\\u{1}\\\\", "\x01"},
    };
    struct record record = {0};
    qcal_registry *reg = check_registry();
    long at = 0;
    CHECK_OK(qcal_registry_set_log(reg, tell, &record, destroy_record));
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct probe probe = {0};
        qcal_calendar *cal = NULL;
        int32_t days = 0;
        check_about("escaping, name %zu", i);
        record.told = at = 0;
        CHECK_OK(probe_register(reg, cases[i].name, solar_backend(0), &probe, &cal));
        CHECK_TEXT(qcal_calendar_name(cal), cases[i].name);
        probe.answer = QCAL_ERR_PARSE;
        CHECK_STATUS(qcal_days_in_year(cal, 2000, &days), QCAL_ERR_BACKEND);
        CHECK_STATUS(rule_register(reg, cases[i].name, 0, NULL), QCAL_ERR_NAME_TAKEN);
        CHECK_OK(qcal_registry_unregister(reg, cal));
        qcal_calendar_release(cal);
        check_event(&record, &at, QCAL_LOG_REGISTERED, cases[i].shown, "");
        check_event(&record, &at, QCAL_LOG_FAULT, cases[i].shown, "");
        check_event(&record, &at, QCAL_LOG_REFUSED, cases[i].shown, "");
        check_event(&record, &at, QCAL_LOG_UNREGISTERED, cases[i].shown, "");
        CHECK_INT(record.told, at);
        CHECK_INT(probe.destroyed, 1);
    }
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        check_about("escaping, refused name %zu", i);
        record.told = at = 0;
        CHECK_STATUS(rule_register(reg, refused[i].name, 0, NULL), QCAL_ERR_INVALID_NAME);
        check_event(&record, &at, QCAL_LOG_REFUSED, refused[i].shown, "names[0]");
        CHECK(strstr(record.texts[0], refused[i].raw) == NULL);
        CHECK(strstr(detail(), refused[i].raw) == NULL);
    }
    CHECK_INT(record.bad, 0);
    qcal_registry_release(reg);
    CHECK_INT(record.destroyed, 1);
}

/* Names that grow most when they are escaped. */
static void bounded(void) {
    static const char *const growing[] = {"\"", "\\", "\x01", "\xff", "\xc2\x80", "\xc2\xad", "\xe2\x80\x8b",
                                          "\xf3\xa0\x80\x81", "\xcc\x80", "\xc3"};
    struct record record = {0};
    qcal_registry *reg = check_registry();
    CHECK_OK(qcal_registry_set_log(reg, tell, &record, destroy_record));
    for (size_t i = 0; i < sizeof growing / sizeof growing[0]; i++) {
        for (size_t length = 40; length < 1000; length += length < 70 ? 1 : 100) {
            struct probe probe = {0};
            char name[1100];
            size_t used = 0, width = strlen(growing[i]);
            long before = record.told;
            check_about("growing name %zu, %zu bytes", i, length);
            while (used + width <= length) {
                memcpy(name + used, growing[i], width);
                used += width;
            }
            name[used] = '\0';
            probe.answer = QCAL_ERR_BACKEND;
            CHECK(probe_register(reg, name, solar_backend(0), &probe, NULL) != QCAL_OK);
            CHECK(record.told > before);
            probe.answer = QCAL_OK;
            (void)probe_register(reg, name, solar_backend(0), &probe, NULL);
            (void)probe_register(reg, name, solar_backend(0), &probe, NULL);
            CHECK_OK(qcal_registry_clear(reg));
            CHECK_INT(probe.destroyed, 3);
        }
    }
    CHECK(record.told > 1000);
    CHECK_INT(record.bad, 0);
    qcal_registry_release(reg);
}

static void fail_in_destroy(void *user_data) {
    qcal_calendar *cal = NULL;
    ((struct record *)user_data)->destroyed++;
    (void)qcal_calendar_open("another failure", &cal);
}

/* Who owns the function's data, and when it is given back. */
static void ownership(void) {
    for (int process = 0; process < 2; process++) {
        struct record records[3];
        qcal_registry *reg = process ? NULL : check_registry();
        qcal_registry *no_registry = (qcal_registry *)(void *)check_open(QCAL_SYSTEM_JULIAN);
        char text[300];
        check_about("ownership, process-wide %d", process);
        memset(records, 0, sizeof records);
        CHECK_OK(qcal_registry_set_log(reg, tell, &records[0], destroy_record));
        CHECK_INT(records[0].destroyed, 0);
        CHECK_OK(qcal_registry_set_log(reg, tell, &records[1], destroy_record));
        CHECK_INT(records[0].destroyed, 1);
        CHECK_OK(rule_register(reg, "x-told", 0, NULL));
        CHECK(records[0].told == 0 && records[1].told == 1);
        /* No function, but data: it is given back at once, and so is the one before. */
        CHECK_OK(qcal_registry_set_log(reg, NULL, &records[2], destroy_record));
        CHECK(records[1].destroyed == 1 && records[2].destroyed == 1);
        CHECK_OK(qcal_registry_clear(reg));
        CHECK_INT(records[1].told, 1);
        CHECK_OK(qcal_registry_set_log(reg, NULL, NULL, NULL));
        /* Without destroy. */
        CHECK_OK(qcal_registry_set_log(reg, tell, &records[2], NULL));
        CHECK_OK(qcal_registry_set_log(reg, tell, &records[0], NULL));
        CHECK_OK(qcal_registry_set_log(reg, NULL, NULL, NULL));
        CHECK(records[0].destroyed == 1 && records[1].destroyed == 1 && records[2].destroyed == 1);
        /* Refused: the text is that of the refusal, whatever `destroy` does. */
        CHECK_STATUS(qcal_registry_set_log(no_registry, tell, &records[0], NULL), QCAL_ERR_BAD_HANDLE);
        snprintf(text, sizeof text, "%s", detail());
        CHECK_STATUS(qcal_registry_set_log(no_registry, tell, &records[0], fail_in_destroy), QCAL_ERR_BAD_HANDLE);
        CHECK_INT(records[0].destroyed, 2);
        CHECK_TEXT(detail(), text);
        qcal_registry_release(reg);
    }
}

/* Each registry has a log of its own. */
static void logs_apart(void) {
    struct record records[3];
    qcal_registry *regs[3] = {NULL, NULL, NULL};
    check_about("logs apart");
    memset(records, 0, sizeof records);
    regs[1] = check_registry();
    regs[2] = check_registry();
    for (int i = 0; i < 3; i++) {
        CHECK_OK(qcal_registry_set_log(regs[i], tell, &records[i], destroy_record));
    }
    for (int i = 0; i < 3; i++) {
        struct probe probe = {0};
        qcal_calendar *cal = NULL;
        int32_t days = 0;
        CHECK_OK(probe_register(regs[i], "x-apart", solar_backend(0), &probe, &cal));
        probe.answer = -1;
        CHECK_STATUS(qcal_days_in_year(cal, 2000, &days), QCAL_ERR_BACKEND);
        CHECK_OK(qcal_registry_clear(regs[i]));
        qcal_calendar_release(cal);
        for (int j = 0; j < 3; j++) {
            CHECK_INT(records[j].told, j <= i ? 3 : 0);
        }
    }
    CHECK_OK(qcal_registry_set_log(NULL, NULL, NULL, NULL));
    qcal_registry_release(regs[1]);
    qcal_registry_release(regs[2]);
    CHECK(records[0].destroyed == 1 && records[1].destroyed == 1 && records[2].destroyed == 1);
}

static void free_record(void *user_data) {
    struct record *record = (struct record *)user_data;
    ++*(long *)(void *)record->next;
    free(record);
}

/* The log is the registry's: a calendar that is still open does not keep it, and tells nobody. */
static void registry_gone(void) {
    long freed = 0;
    struct probe probe = {0};
    qcal_calendar *cal = NULL;
    int32_t days = 0;
    qcal_registry *reg = check_registry();
    struct record *record = (struct record *)calloc(1, sizeof *record);
    check_about("registry gone");
    if (record == NULL) {
        exit(1);
    }
    record->next = (struct record *)(void *)&freed;
    CHECK_OK(qcal_registry_set_log(reg, tell, record, free_record));
    CHECK_OK(probe_register(reg, "x-orphan", solar_backend(0), &probe, &cal));
    qcal_registry_release(reg);
    CHECK_INT(freed, 1);
    probe.answer = QCAL_ERR_PARSE;
    CHECK_STATUS(qcal_days_in_year(cal, 2000, &days), QCAL_ERR_BACKEND);
    CHECK_HAS(detail(), "x-orphan");
    probe.answer = QCAL_OK;
    check_solar(cal, 0);
    qcal_calendar_release(cal);
    CHECK_INT(probe.destroyed, 1);
    CHECK_INT(freed, 1);
}

int main(void) {
    events();
    one_fault_each();
    escaping();
    bounded();
    ownership();
    logs_apart();
    registry_gone();
    return check_finish(1900);
}
