/* A log function for the tests of registries: it keeps what it is told, and can run a part of a test in the middle of it. */
#ifndef LOG_CASES_H
#define LOG_CASES_H

#include "backend_cases.h"

#define KEPT 24 /* events */

/* A log function's data: the events as they came. */
struct record {
    long told;
    int32_t events[KEPT];
    char texts[KEPT][600];
    long bad; /* texts that no log may get */
    long destroyed;
    void (*inside)(struct record *); /* run by the function, but not by the events that it leads to */
    bool is_inside;
    qcal_registry *registry;
    struct record *next;
    qcal_system system;
    long seen;
};

/* One line of UTF-8, at most 511 bytes, no control characters. */
static inline bool is_line(const char *text) {
    const unsigned char *byte = (const unsigned char *)text;
    if (text == NULL || strlen(text) > 511 || text[0] == '\0') {
        return false;
    }
    while (*byte != '\0') {
        int more = *byte < 0x80 ? 0 : *byte < 0xc2 ? -1 : *byte < 0xe0 ? 1 : *byte < 0xf0 ? 2 : *byte < 0xf5 ? 3 : -1;
        if (more < 0 || *byte < 0x20 || *byte == 0x7f || (*byte == 0xc2 && byte[1] < 0xa0)) {
            return false;
        }
        for (byte++; more > 0; more--, byte++) {
            if ((*byte & 0xc0) != 0x80) {
                return false;
            }
        }
    }
    return true;
}

static inline void tell(void *user_data, int32_t event, const char *text) {
    struct record *record = (struct record *)user_data;
    record->bad += !is_line(text) || event < QCAL_LOG_REGISTERED || event > QCAL_LOG_FAULT || record->destroyed > 0;
    if (record->told < KEPT) {
        record->events[record->told] = event;
        snprintf(record->texts[record->told], sizeof record->texts[0], "%s", text);
    }
    record->told++;
    if (record->inside != NULL && !record->is_inside) {
        record->is_inside = true;
        record->inside(record);
        record->is_inside = false;
    }
}

static inline void destroy_record(void *user_data) { ((struct record *)user_data)->destroyed++; }

#endif
