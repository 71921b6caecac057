/*
 * Every function of columns under one shape, so that a test can go through them all: up to three input columns and up to three output
 * columns, addressed by number.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "check.h"

#define COLUMN_ROWS 40

struct columns {
    const qcal_calendar *cal, *to;
    const qcal_batch_options *options;
    size_t n;
    const void *in[3];
    void *out[3];
    uint64_t *invalid;
    int64_t months;
    int32_t overflow;
};

typedef qcal_status column_function(const struct columns *c);

#define IN32(i) ((const int32_t *)c->in[i])
#define IN64(i) ((const int64_t *)c->in[i])
#define IN8(i) ((const uint8_t *)c->in[i])
#define OUT32(i) ((int32_t *)c->out[i])
#define OUT64(i) ((int64_t *)c->out[i])
#define OUT8(i) ((uint8_t *)c->out[i])

static inline qcal_status columns_to_dates(const struct columns *c) {
    return qcal_batch_to_dates(c->cal, c->options, c->n, IN32(0), OUT32(0), OUT8(1), OUT8(2), c->invalid);
}
static inline qcal_status columns_to_dates_i64(const struct columns *c) {
    return qcal_batch_to_dates_i64(c->cal, c->options, c->n, IN64(0), OUT32(0), OUT8(1), OUT8(2), c->invalid);
}
static inline qcal_status columns_from_dates(const struct columns *c) {
    return qcal_batch_from_dates(c->cal, c->options, c->n, IN32(0), IN8(1), IN8(2), OUT32(0), c->invalid);
}
static inline qcal_status columns_from_dates_i64(const struct columns *c) {
    return qcal_batch_from_dates_i64(c->cal, c->options, c->n, IN32(0), IN8(1), IN8(2), OUT64(0), c->invalid);
}
static inline qcal_status columns_convert(const struct columns *c) {
    return qcal_batch_convert(c->cal, c->to, c->options, c->n, IN32(0), IN8(1), IN8(2), OUT32(0), OUT8(1), OUT8(2), c->invalid);
}
static inline qcal_status columns_weekdays(const struct columns *c) {
    return qcal_batch_weekdays(c->cal, c->options, c->n, IN32(0), OUT8(0), c->invalid);
}
static inline qcal_status columns_weekdays_i64(const struct columns *c) {
    return qcal_batch_weekdays_i64(c->cal, c->options, c->n, IN64(0), OUT8(0), c->invalid);
}
static inline qcal_status columns_days_of_year(const struct columns *c) {
    return qcal_batch_days_of_year(c->cal, c->options, c->n, IN32(0), OUT32(0), c->invalid);
}
static inline qcal_status columns_days_of_year_i64(const struct columns *c) {
    return qcal_batch_days_of_year_i64(c->cal, c->options, c->n, IN64(0), OUT32(0), c->invalid);
}
static inline qcal_status columns_add_months(const struct columns *c) {
    return qcal_batch_add_months(c->cal, c->options, c->n, IN32(0), c->months, c->overflow, OUT32(0), c->invalid);
}
static inline qcal_status columns_add_months_i64(const struct columns *c) {
    return qcal_batch_add_months_i64(c->cal, c->options, c->n, IN64(0), c->months, c->overflow, OUT64(0), c->invalid);
}

struct column_kind {
    const char *name;
    column_function *call;
    size_t in[3], out[3]; /* bytes of the elements, 0 for no column */
    bool all_required;    /* else one output will do */
};

static const struct column_kind column_kinds[] = {
    {"to_dates", columns_to_dates, {4, 0, 0}, {4, 1, 1}, false},
    {"to_dates_i64", columns_to_dates_i64, {8, 0, 0}, {4, 1, 1}, false},
    {"from_dates", columns_from_dates, {4, 1, 1}, {4, 0, 0}, true},
    {"from_dates_i64", columns_from_dates_i64, {4, 1, 1}, {8, 0, 0}, true},
    {"convert", columns_convert, {4, 1, 1}, {4, 1, 1}, false},
    {"weekdays", columns_weekdays, {4, 0, 0}, {1, 0, 0}, true},
    {"weekdays_i64", columns_weekdays_i64, {8, 0, 0}, {1, 0, 0}, true},
    {"days_of_year", columns_days_of_year, {4, 0, 0}, {4, 0, 0}, true},
    {"days_of_year_i64", columns_days_of_year_i64, {8, 0, 0}, {4, 0, 0}, true},
    {"add_months", columns_add_months, {4, 0, 0}, {4, 0, 0}, true},
    {"add_months_i64", columns_add_months_i64, {8, 0, 0}, {8, 0, 0}, true},
};
#define COLUMN_KINDS (sizeof column_kinds / sizeof column_kinds[0])

/* Memory for one call: inputs are the days from 2000-01-01 on, or 1 of the first month of the years from 2000 on. */
struct column_memory {
    int64_t in[3][COLUMN_ROWS], out[3][COLUMN_ROWS];
    uint64_t invalid;
};

static inline struct columns column_call(const struct column_kind *kind, struct column_memory *space, const qcal_calendar *cal) {
    struct columns c;
    memset(&c, 0, sizeof c);
    FILL(*space);
    c.cal = c.to = cal;
    c.n = COLUMN_ROWS;
    c.invalid = &space->invalid;
    for (int i = 0; i < 3; i++) {
        c.in[i] = kind->in[i] != 0 ? space->in[i] : NULL;
        c.out[i] = kind->out[i] != 0 ? space->out[i] : NULL;
    }
    for (int row = 0; row < COLUMN_ROWS; row++) {
        int32_t day = 2451545 + row, year = 2000 + row;
        int64_t wide = day;
        if (kind->in[1] != 0) {
            memcpy((char *)space->in[0] + 4 * row, &year, 4);
            ((uint8_t *)space->in[1])[row] = ((uint8_t *)space->in[2])[row] = 1;
        } else if (kind->in[0] == 4) {
            memcpy((char *)space->in[0] + 4 * row, &day, 4);
        } else {
            space->in[0][row] = wide;
        }
    }
    return c;
}

/* Nothing has been written. */
static inline bool columns_untouched(const struct column_memory *space) {
    return check_is_filled(space->out, sizeof space->out) && check_is_filled(&space->invalid, sizeof space->invalid);
}

static inline qcal_batch_options column_options(void) {
    qcal_batch_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.threads = 1;
    return options;
}

#endif
