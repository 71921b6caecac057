/*
 * Columns: known rows, and every option and size that is refused. What the rows of every calendar are is tested in tests/batch against the
 * engine.
 */
#include "backend_cases.h"
#include "columns.h"

#define REFUSED(call, status)               \
    do {                                    \
        CHECK_STATUS(call, status);         \
        CHECK(columns_untouched(&memory));  \
    } while (0)

/* Arrow's date32, as a program would have it: nulls in, bits out with an offset. */
static void known_rows(void) {
    const int32_t days[] = {0, -1, 19782, 11016, INT32_MIN, INT32_MAX, 123};
    const uint8_t valid_in[] = {0x3f << 1}; /* the last is null */
    uint8_t valid_out[2] = {0xff, 0xff}, months[7], mdays[7], weekdays[7];
    int32_t years[7], back[7], numbers[7];
    int64_t wide[7];
    uint64_t invalid = 99;
    qcal_calendar *gregorian = check_open(QCAL_SYSTEM_GREGORIAN), *jalali = check_open(QCAL_SYSTEM_JALALI);
    qcal_batch_options options = column_options();
    options.epoch_jdn = 2440588;
    options.valid_in = valid_in;
    options.valid_in_offset = 1;
    options.valid_out = valid_out;
    options.valid_out_offset = 4;
    CHECK_OK(qcal_batch_to_dates(gregorian, &options, 7, days, years, months, mdays, &invalid));
    CHECK_INT(invalid, 1);
    CHECK_INT(valid_out[0], 0xff);
    CHECK_INT(valid_out[1], 0xfb);
    CHECK(years[0] == 1970 && months[0] == 1 && mdays[0] == 1);
    CHECK(years[1] == 1969 && months[1] == 12 && mdays[1] == 31);
    CHECK(years[2] == 2024 && months[2] == 2 && mdays[2] == 29);
    CHECK(years[3] == 2000 && months[3] == 2 && mdays[3] == 29);
    CHECK(years[4] == -5877642 && months[4] == 6 && mdays[4] == 23); /* without a year 0 */
    CHECK(years[5] == 5881580 && months[5] == 7 && mdays[5] == 11);
    CHECK(years[6] == 0 && months[6] == 0 && mdays[6] == 0);

    CHECK_OK(qcal_batch_from_dates(gregorian, &options, 7, years, months, mdays, back, &invalid));
    CHECK_INT(invalid, 1);
    for (int row = 0; row < 6; row++) {
        CHECK_INT(back[row], days[row]);
    }
    CHECK_INT(back[6], 0);
    CHECK_OK(qcal_batch_from_dates_i64(gregorian, &options, 7, years, months, mdays, wide, NULL));
    CHECK_INT(wide[4], INT32_MIN);
    CHECK_OK(qcal_batch_weekdays(gregorian, &options, 7, days, weekdays, NULL));
    CHECK(weekdays[0] == 4 && weekdays[1] == 3 && weekdays[2] == 4 && weekdays[3] == 2 && weekdays[6] == 0);
    CHECK_OK(qcal_batch_days_of_year(gregorian, &options, 7, days, numbers, NULL));
    CHECK(numbers[0] == 1 && numbers[1] == 365 && numbers[2] == 60 && numbers[6] == 0);
    CHECK_OK(qcal_batch_add_months(gregorian, &options, 7, days, 12, QCAL_REJECT, back, &invalid));
    CHECK_INT(invalid, 4); /* 29 February twice, the year after the last day of the column, and null */
    CHECK(back[0] == 365 && back[1] == 364 && back[2] == 0 && back[5] == 0);
    CHECK_OK(qcal_batch_add_months(gregorian, &options, 7, days, 12, QCAL_CONSTRAIN, back, &invalid));
    CHECK_INT(invalid, 2);
    CHECK(back[2] == 19782 + 365 && back[3] == 11016 + 365);

    options.valid_in = NULL;
    CHECK_OK(qcal_batch_convert(gregorian, jalali, &options, 3, years, months, mdays, years, months, mdays, &invalid));
    CHECK_INT(invalid, 0);
    CHECK(years[0] == 1348 && months[0] == 10 && mdays[0] == 11);
    CHECK(years[2] == 1402 && months[2] == 12 && mdays[2] == 10);
}

/* Each pointer NULL, one at a time, what may be NULL as well. */
static void null_columns(const struct column_kind *kind, const qcal_calendar *cal) {
    static struct column_memory memory;
    struct columns c;
    int outputs = 0;
    for (int i = 0; i < 3; i++) {
        if (kind->in[i] != 0) {
            c = column_call(kind, &memory, cal);
            c.in[i] = NULL;
            REFUSED(kind->call(&c), QCAL_ERR_NULL);
        }
        if (kind->out[i] != 0) {
            c = column_call(kind, &memory, cal);
            c.out[i] = NULL;
            outputs++;
            if (kind->all_required) {
                REFUSED(kind->call(&c), QCAL_ERR_NULL);
            } else {
                CHECK_OK(kind->call(&c));
            }
        }
    }
    CHECK(outputs >= 1);
    c = column_call(kind, &memory, cal);
    memset(c.out, 0, sizeof c.out);
    REFUSED(kind->call(&c), QCAL_ERR_NULL);
    c = column_call(kind, &memory, cal);
    c.invalid = NULL;
    CHECK_OK(kind->call(&c));
    /* No rows: no columns. */
    c = column_call(kind, &memory, cal);
    memset(c.in, 0, sizeof c.in);
    memset(c.out, 0, sizeof c.out);
    c.n = 0;
    CHECK_OK(kind->call(&c));
    CHECK_INT(memory.invalid, 0);
    c.invalid = NULL;
    CHECK_OK(kind->call(&c));
}

static void refused_options(const struct column_kind *kind, const qcal_calendar *cal) {
    static struct column_memory memory;
    static struct {
        qcal_batch_options options;
        unsigned char more[8];
    } later;
    struct columns c = column_call(kind, &memory, cal);
    qcal_batch_options options = column_options();
    uint32_t least = sizeof options;
    int32_t wrong[] = {-1, QCAL_LEVEL_NEON + 1, INT32_MIN, INT32_MAX};
    c.options = &options;
    for (uint32_t size = 0; size < least; size += 4) {
        options.size = size;
        REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    }
    options.size = UINT32_MAX;
    REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    options = column_options();
    for (int bit = 0; bit < 32; bit++) {
        options.flags = (uint32_t)1 << bit;
        REFUSED(kind->call(&c), QCAL_ERR_UNSUPPORTED);
    }
    options = column_options();
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        options.level = wrong[i];
        REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    }
    options = column_options();
    options.threads = -1;
    REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    options.threads = INT32_MIN;
    REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    /* Options of a later version: what this one does not know has to be zero. */
    memset(&later, 0, sizeof later);
    later.options = column_options();
    later.options.size = sizeof later;
    later.more[7] = 1;
    c.options = &later.options;
    REFUSED(kind->call(&c), QCAL_ERR_UNSUPPORTED);
    later.more[7] = 0;
    CHECK_OK(kind->call(&c));
    /* All that is right. */
    options = column_options();
    c = column_call(kind, &memory, cal);
    c.options = &options;
    for (int32_t level = QCAL_LEVEL_BEST; level <= QCAL_LEVEL_NEON; level++) {
        options.level = level;
        for (int32_t threads = 0; threads < 4; threads++) {
            options.threads = threads;
            CHECK_OK(kind->call(&c));
            CHECK_INT(memory.invalid, 0);
        }
    }
    options.threads = INT32_MAX;
    CHECK_OK(kind->call(&c));
    /* Offsets without bits are nothing. */
    options.valid_in_offset = options.valid_out_offset = UINT64_MAX;
    CHECK_OK(kind->call(&c));
}

/* More rows than there can be memory. Nothing may be read: the columns are small. */
static void refused_sizes(const struct column_kind *kind, const qcal_calendar *cal) {
    static struct column_memory memory;
    struct columns c = column_call(kind, &memory, cal);
    /* The last is as many days as are one byte too many for an object. */
    const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2 + 1, SIZE_MAX - SIZE_MAX / 8, SIZE_MAX / 2 / kind->in[0] + 1};
    const uint64_t offsets[] = {UINT64_MAX, UINT64_MAX - 39, UINT64_MAX - 40, UINT64_MAX - 7};
    qcal_batch_options options = column_options();
    uint8_t bits[8] = {0};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        c.n = sizes[i];
        REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    }
    c.n = COLUMN_ROWS;
    c.options = &options;
    for (size_t i = 0; i < sizeof offsets / sizeof offsets[0]; i++) {
        /* Bytes of the bits are an eighth, so these are addresses past the end only where the address is high. */
        options.valid_in = (const uint8_t *)(UINTPTR_MAX - 64);
        options.valid_in_offset = offsets[i];
        options.valid_out = NULL;
        REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
        options.valid_in = NULL;
        options.valid_out = (uint8_t *)(UINTPTR_MAX - 64);
        options.valid_out_offset = offsets[i];
        REFUSED(kind->call(&c), QCAL_ERR_INVALID_ARGUMENT);
    }
    options.valid_out = bits;
    options.valid_out_offset = 3;
    CHECK_OK(kind->call(&c));
}

static void levels(void) {
    int32_t in_use = -1, best = -1, last = 0;
    CHECK_OK(qcal_batch_level(QCAL_LEVEL_BEST, &best));
    CHECK(best >= QCAL_LEVEL_SCALAR && best <= QCAL_LEVEL_NEON);
    for (int32_t level = QCAL_LEVEL_SCALAR; level <= QCAL_LEVEL_NEON; level++) {
        CHECK_OK(qcal_batch_level(level, &in_use));
        CHECK(in_use <= level && in_use >= last);
        last = in_use;
    }
    CHECK_OK(qcal_batch_level(QCAL_LEVEL_PORTABLE, &in_use));
    CHECK_INT(in_use, QCAL_LEVEL_PORTABLE);
    FILL(in_use);
    CHECK_STATUS(qcal_batch_level(6, &in_use), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_STATUS(qcal_batch_level(-1, &in_use), QCAL_ERR_INVALID_ARGUMENT);
    CHECK_STATUS(qcal_batch_level(QCAL_LEVEL_BEST, NULL), QCAL_ERR_NULL);
    CHECK_UNTOUCHED(in_use);
}

int main(int count, char **arguments) {
    qcal_calendar *gregorian = check_open(QCAL_SYSTEM_GREGORIAN);
    static struct column_memory memory;
    if (count == 2) { /* the level of the environment, by number */
        int32_t best = -1;
        CHECK_OK(qcal_batch_level(QCAL_LEVEL_BEST, &best));
        CHECK_INT(best, atoi(arguments[1]));
    }
    known_rows();
    levels();
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        struct columns c;
        check_about("%s", column_kinds[k].name);
        null_columns(&column_kinds[k], gregorian);
        refused_options(&column_kinds[k], gregorian);
        refused_sizes(&column_kinds[k], gregorian);
        if (strncmp(column_kinds[k].name, "add_months", 10) == 0) {
            c = column_call(&column_kinds[k], &memory, gregorian);
            c.overflow = 2;
            REFUSED(column_kinds[k].call(&c), QCAL_ERR_INVALID_ARGUMENT);
            c.overflow = -1;
            REFUSED(column_kinds[k].call(&c), QCAL_ERR_INVALID_ARGUMENT);
        }
    }
    return check_finish(1500);
}
