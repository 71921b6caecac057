/*
 * Columns against single calls, row by row: every function at every level, every length from 0 to 300, every alignment, in place, at the
 * edges of the range of every calendar and beyond. Columns are as large as their rows, for checkers of memory to see what goes past them.
 */
#include "columns.h"

#define LONGEST 300
#define MOST_ROWS 1200

struct way {
    int64_t epoch;
    size_t n, shift_in, shift_out;
    int valid_in, valid_out; /* offsets, -1 for no bits */
    int32_t level;
    bool in_place;
};

static int64_t inputs[3][MOST_ROWS];
static uint32_t seed = 1;

static int64_t below(int64_t count) {
    seed = seed * 1664525u + 1013904223u;
    return (int64_t)(seed >> 8) % count;
}

static bool fits(int64_t value, size_t size) { return size == 8 || (value >= INT32_MIN && value <= INT32_MAX); }

static bool jdn_of(int64_t day, int64_t epoch, int64_t *jdn) {
    if (epoch > 0 ? day > INT64_MAX - epoch : day < INT64_MIN - epoch) {
        return false;
    }
    *jdn = day + epoch;
    return true;
}

/* What a row has to be, by single calls. */
static bool expected_row(const struct column_kind *kind, const struct columns *c, int64_t epoch, const int64_t *in, int64_t *out) {
    qcal_date date;
    int64_t jdn = 0;
    if (kind->in[1] != 0) {
        int32_t year = (int32_t)in[0], month = (int32_t)in[1], day = (int32_t)in[2];
        if (kind->call == columns_convert) {
            bool there = qcal_convert(c->cal, year, month, day, c->to, &date) == QCAL_OK;
            out[0] = date.year, out[1] = date.month, out[2] = date.day;
            return there;
        }
        if (qcal_date_to_jdn(c->cal, year, month, day, &jdn) != QCAL_OK || (epoch < 0 ? jdn > INT64_MAX + epoch : jdn < INT64_MIN + epoch)) {
            return false;
        }
        out[0] = jdn - epoch;
        return fits(out[0], kind->out[0]);
    }
    if (!jdn_of(in[0], epoch, &jdn)) {
        return false;
    }
    if (kind->call == columns_weekdays || kind->call == columns_weekdays_i64 || kind->call == columns_days_of_year ||
        kind->call == columns_days_of_year_i64) {
        int32_t number = 0;
        bool there = (kind->out[0] == 1 ? qcal_day_of_week : qcal_day_of_year)(c->cal, jdn, &number) == QCAL_OK;
        out[0] = number;
        return there;
    }
    if (qcal_jdn_to_date(c->cal, jdn, &date) != QCAL_OK) {
        return false;
    }
    if (kind->out[1] != 0) {
        out[0] = date.year, out[1] = date.month, out[2] = date.day;
        return true;
    }
    {
        qcal_duration months = {0, 0, 0, 0};
        months.months = c->months;
        if (qcal_add(c->cal, date.year, date.month, date.day, &months, c->overflow, &date) != QCAL_OK ||
            qcal_date_to_jdn(c->cal, date.year, date.month, date.day, &jdn) != QCAL_OK ||
            (epoch < 0 ? jdn > INT64_MAX + epoch : jdn < INT64_MIN + epoch)) {
            return false;
        }
        out[0] = jdn - epoch;
        return fits(out[0], kind->out[0]);
    }
}

static int64_t element(const unsigned char *column, size_t size, size_t row) {
    int64_t wide;
    int32_t narrow;
    if (size == 8) {
        memcpy(&wide, column + 8 * row, 8);
        return wide;
    }
    if (size == 1) {
        return column[row];
    }
    memcpy(&narrow, column + 4 * row, 4);
    return narrow;
}

static bool bit(const unsigned char *bytes, size_t at) { return bytes[at / 8] >> at % 8 & 1; }

static unsigned char *memory_for(size_t bytes, size_t shift) {
    unsigned char *memory = malloc(shift + bytes + 1); /* never none */
    if (memory == NULL) {
        exit(1);
    }
    memset(memory, CHECK_PATTERN, shift + bytes + 1);
    return memory;
}

/* Calls with the first rows of `inputs`, of which one in five is null where there are bits, and compares everything. Answers how many are valid. */
static size_t check_columns(const struct column_kind *kind, const qcal_calendar *cal, const qcal_calendar *to, const struct way *way) {
    qcal_batch_options options = column_options();
    struct columns c;
    unsigned char *in[3] = {NULL, NULL, NULL}, *out[3] = {NULL, NULL, NULL}, *was[3] = {NULL, NULL, NULL};
    unsigned char *valid_in = NULL, *valid_out = NULL;
    size_t n = way->n, valid = 0, bytes = 0;
    uint64_t invalid = UINT64_MAX;
    long wrong = 0;
    memset(&c, 0, sizeof c);
    c.cal = cal, c.to = to, c.n = n, c.options = &options, c.invalid = &invalid;
    c.months = below(40) - 20;
    c.overflow = below(2) == 0 ? QCAL_CONSTRAIN : QCAL_REJECT;
    options.epoch_jdn = way->epoch;
    options.level = way->level;
    for (int i = 0; i < 3 && kind->in[i] != 0; i++) {
        size_t size = kind->in[i];
        in[i] = memory_for(n * size, way->shift_in);
        was[i] = memory_for(n * size, 0);
        for (size_t row = 0; row < n; row++) {
            int32_t narrow = (int32_t)inputs[i][row];
            unsigned char byte = (unsigned char)inputs[i][row];
            memcpy(was[i] + size * row, size == 8 ? (void *)&inputs[i][row] : size == 4 ? (void *)&narrow : (void *)&byte, size);
        }
        memcpy(in[i] + way->shift_in, was[i], n * size);
        c.in[i] = in[i] + way->shift_in;
    }
    for (int i = 0; i < 3 && kind->out[i] != 0; i++) {
        if (way->in_place && kind->in[i] == kind->out[i]) {
            c.out[i] = in[i] + way->shift_in;
        } else {
            out[i] = memory_for(n * kind->out[i], way->shift_out);
            c.out[i] = out[i] + way->shift_out;
        }
    }
    if (way->valid_in >= 0) {
        valid_in = memory_for(((size_t)way->valid_in + n + 7) / 8, 0);
        for (size_t row = 0; row < n; row++) {
            size_t at = (size_t)way->valid_in + row;
            unsigned char one = (unsigned char)(1 << at % 8);
            valid_in[at / 8] = (unsigned char)(row % 5 == 3 ? valid_in[at / 8] & ~one : valid_in[at / 8] | one);
        }
        options.valid_in = valid_in;
        options.valid_in_offset = (uint64_t)way->valid_in;
    }
    if (way->valid_out >= 0) {
        bytes = ((size_t)way->valid_out + n + 7) / 8;
        valid_out = memory_for(bytes, 0);
        options.valid_out = valid_out;
        options.valid_out_offset = (uint64_t)way->valid_out;
    }
    CHECK_OK(kind->call(&c));
    for (size_t row = 0; row < n; row++) {
        int64_t values[3], wanted[3] = {0, 0, 0};
        bool there;
        for (int i = 0; i < 3 && kind->in[i] != 0; i++) {
            values[i] = element(was[i], kind->in[i], row);
        }
        there = !(way->valid_in >= 0 && row % 5 == 3) && expected_row(kind, &c, way->epoch, values, wanted);
        valid += there;
        for (int i = 0; i < 3 && kind->out[i] != 0; i++) {
            wrong += element(c.out[i], kind->out[i], row) != (there ? wanted[i] : 0);
        }
        wrong += valid_out != NULL && bit(valid_out, (size_t)way->valid_out + row) != there;
    }
    CHECK_INT(wrong, 0);
    CHECK_INT(invalid, n - valid);
    /* Nothing beside the rows. */
    for (int i = 0; i < 3; i++) {
        CHECK(out[i] == NULL || (check_is_filled(out[i], way->shift_out) && out[i][way->shift_out + n * kind->out[i]] == CHECK_PATTERN));
        CHECK(in[i] == NULL || (check_is_filled(in[i], way->shift_in) && in[i][way->shift_in + n * kind->in[i]] == CHECK_PATTERN));
        CHECK(in[i] == NULL || c.out[i] == c.in[i] || memcmp(c.in[i], was[i], n * kind->in[i]) == 0);
    }
    wrong = 0;
    for (size_t at = 0; at < 8 * bytes; at++) {
        bool row = at >= (size_t)way->valid_out && at < (size_t)way->valid_out + n;
        wrong += !row && bit(valid_out, at) != (CHECK_PATTERN >> at % 8 & 1);
    }
    CHECK_INT(wrong, 0);
    for (int i = 0; i < 3; i++) {
        free(in[i]), free(out[i]), free(was[i]);
    }
    free(valid_in), free(valid_out);
    return valid;
}

/* Rows of which most exist, about the turn of the millennium. */
static void usual_rows(const struct column_kind *kind, const qcal_calendar *cal, int64_t epoch) {
    qcal_date today = {0, 0, 0};
    CHECK_OK(qcal_jdn_to_date(cal, 2451545, &today));
    for (int row = 0; row < MOST_ROWS; row++) {
        bool far = below(40) == 0;
        if (kind->in[1] != 0) {
            inputs[0][row] = today.year + (far ? below(2000000) - 1000000 : below(60) - 30);
            inputs[1][row] = below(far && row % 2 == 0 ? 256 : 14);
            inputs[2][row] = below(far && row % 2 == 0 ? 256 : 32);
        } else {
            inputs[0][row] = 2451545 - epoch + (far ? below(1 << 24) * 64 - (1 << 29) : below(20000) - 10000);
        }
    }
}

static const qcal_system systems[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_HEBREW, QCAL_SYSTEM_ISLAMIC_CIVIL, QCAL_SYSTEM_JALALI,
                                      QCAL_SYSTEM_JULIAN, QCAL_SYSTEM_COPTIC};
#define SYSTEMS (sizeof systems / sizeof systems[0])

static void lengths(void) {
    size_t valid = 0;
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        for (size_t n = 0; n <= LONGEST; n++) {
            const qcal_calendar *cal = check_open(systems[n % SYSTEMS]), *to = check_open(systems[(n + k) % SYSTEMS]);
            struct way way = {2440588, 0, 0, 0, 0, 0, QCAL_LEVEL_BEST, false};
            way.n = n;
            way.valid_in = (int)(n % 17) - 1;
            way.valid_out = (int)(n % 19) - 1;
            way.level = (int32_t)(n % 5);
            way.in_place = n % 3 == 0;
            check_about("%s, %d rows", column_kinds[k].name, (int)n);
            if (n % 25 == 0) {
                usual_rows(&column_kinds[k], cal, way.epoch);
            }
            valid += check_columns(&column_kinds[k], cal, to, &way);
        }
    }
    CHECK(valid > COLUMN_KINDS * LONGEST * LONGEST / 4);
}

static void alignments(void) {
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        const qcal_calendar *cal = check_open(systems[k % SYSTEMS]);
        usual_rows(&column_kinds[k], cal, 0);
        for (size_t shift = 0; shift <= 64; shift++) {
            struct way way = {0, 0, 0, 0, 3, 5, QCAL_LEVEL_BEST, false};
            size_t valid = 0;
            check_about("%s, %d bytes off", column_kinds[k].name, (int)shift);
            for (int turn = 0; turn < 4; turn++) { /* by way of buffers there are two chunks of them and more */
                way.n = shift % 8 <= 1 ? MOST_ROWS : 130;
                way.shift_in = turn != 1 ? shift : 0;
                way.shift_out = turn != 0 ? shift : 0;
                way.in_place = turn == 3;
                valid += check_columns(&column_kinds[k], cal, cal, &way);
            }
            CHECK(valid > 4 * way.n / 4);
        }
    }
}

static int64_t clamped(int64_t value, size_t size) {
    return fits(value, size) ? value : value < 0 ? INT32_MIN : INT32_MAX;
}

/* The ends of the range and what is beyond, of every calendar at every level, with days counted from several epochs. */
static void edges(void) {
    static const int64_t epochs[] = {0, 2440588, -784000000000, 784000000000, INT64_MIN, INT64_MAX};
    size_t calendars = check_catalogue(), valid = 0;
    CHECK(calendars >= CHECK_LEAST_CALENDARS);
    for (size_t i = 0; i < calendars; i++) {
        const struct check_calendar *calendar = &check_calendars[i];
        const qcal_properties *p = &calendar->properties;
        for (size_t k = 0; k < COLUMN_KINDS; k++) {
            const struct column_kind *kind = &column_kinds[k];
            for (size_t e = 0; e < sizeof epochs / sizeof epochs[0]; e++) {
                const int64_t ends[] = {p->first_jdn, p->last_jdn, p->epoch_jdn, 0, 2451545};
                struct way way = {0, 0, 0, 0, -1, 1, 0, false};
                size_t n = 0;
                way.epoch = epochs[e];
                for (int end = 0; end < 5; end++) {
                    for (int64_t near = -2; near <= 2; near++, n++) {
                        int64_t jdn = ends[end] + near, day = 0;
                        qcal_date date = {0, 1, 1};
                        if (kind->in[1] != 0) {
                            if (qcal_jdn_to_date(calendar->cal, jdn, &date) != QCAL_OK) { /* the first of a year beyond */
                                int64_t year = (near < 0 ? (int64_t)p->first_year : (int64_t)p->last_year) + near;
                                date.year = (int32_t)clamped(year, 4);
                            }
                            inputs[0][n] = date.year, inputs[1][n] = date.month, inputs[2][n] = date.day;
                            continue;
                        }
                        if (way.epoch > 0 ? jdn >= INT64_MIN + way.epoch : jdn <= INT64_MAX + way.epoch) {
                            day = jdn - way.epoch;
                        } else {
                            day = way.epoch > 0 ? INT64_MIN : INT64_MAX;
                        }
                        inputs[0][n] = clamped(day, kind->in[0]);
                    }
                }
                for (int far = 0; far < 4; far++, n++) {
                    const int64_t days[] = {INT64_MIN, INT64_MAX, INT64_MIN + 1, INT64_MAX - 1};
                    inputs[0][n] = clamped(days[far], kind->in[1] != 0 ? 4 : kind->in[0]);
                    inputs[1][n] = inputs[2][n] = far == 0 ? 255 : far;
                }
                way.n = n;
                for (way.level = QCAL_LEVEL_BEST; way.level <= QCAL_LEVEL_NEON; way.level++) {
                    /* Rows that the kernel leaves are the same at all levels, and slow for calendars that follow sun and moon. */
                    if (way.level > QCAL_LEVEL_SCALAR && (int32_t)((i + k + e) % 4) != way.level - 2) {
                        continue;
                    }
                    check_about("%s, %s, epoch %lld, level %d", calendar->name, kind->name, (long long)way.epoch, (int)way.level);
                    valid += check_columns(kind, calendar->cal, check_calendars[(i + 1) % calendars].cal, &way);
                }
            }
        }
    }
    CHECK(valid > 10000);
}

int main(void) {
    lengths();
    alignments();
    edges();
    return check_finish(50000);
}
