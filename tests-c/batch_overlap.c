/*
 * What of columns, bits and count may lie over each other, at every distance, and what is refused with nothing written.
 */
#include "columns.h"

static bool bit(const unsigned char *bytes, size_t at) { return bytes[at / 8] >> at % 8 & 1; }

/* Two columns of one piece of memory, at every distance: refused where an output overlaps anything, but as a whole an input of its size. */
static void overlaps(size_t n) {
    static unsigned char memory[8000];
    const qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    long refused = 0, taken = 0, wrong = 0;
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        const struct column_kind *kind = &column_kinds[k];
        size_t sizes[7] = {kind->in[0], kind->in[1], kind->in[2], kind->out[0], kind->out[1], kind->out[2], 8};
        for (int moving = 3; moving < 7; moving++) {
            for (int other = 0; other < 7; other++) {
                size_t size_a = sizes[moving] * (moving == 6 ? 1 : n), size_b = sizes[other] * (other == 6 ? 1 : n);
                if (moving == other || size_a == 0 || size_b == 0) {
                    continue;
                }
                for (int distance = -(int)size_a; distance <= (int)size_b; distance++) {
                    unsigned char *at[7];
                    struct columns c;
                    bool apart = distance == -(int)size_a || distance == (int)size_b;
                    bool same = distance == 0 && other < 3 && moving != 6 && sizes[moving] == sizes[other];
                    qcal_status status;
                    memset(memory, CHECK_PATTERN, sizeof memory);
                    for (int i = 0; i < 7; i++) {
                        at[i] = memory + 1000 * (i + 1);
                    }
                    at[moving] = at[other] + distance;
                    memset(&c, 0, sizeof c);
                    c.cal = c.to = cal, c.n = n, c.invalid = (uint64_t *)(void *)at[6];
                    for (int i = 0; i < 3; i++) {
                        c.in[i] = sizes[i] != 0 ? at[i] : NULL;
                        c.out[i] = sizes[3 + i] != 0 ? at[3 + i] : NULL;
                    }
                    status = kind->call(&c);
                    wrong += status != (apart || same ? QCAL_OK : QCAL_ERR_INVALID_ARGUMENT);
                    wrong += status != QCAL_OK && !check_is_filled(memory, sizeof memory);
                    taken += status == QCAL_OK;
                    refused += status != QCAL_OK;
                }
            }
        }
    }
    check_about("overlapping columns of %d rows", (int)n);
    CHECK_INT(wrong, 0);
    CHECK(taken > 150 && refused > 700);
}

/* Bits of one array: written apart from those that are read, in the same place, told by other pointers, and over each other. */
static void bits_of_one_array(void) {
    const qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    int32_t days[40], years[40];
    long same = 0, apart = 0, refused = 0;
    for (int row = 0; row < 40; row++) {
        days[row] = 2451545 + row;
    }
    for (size_t in = 0; in < 160; in++) {
        for (size_t out = 0; out < 160; out++) {
            uint8_t bits[32], was[32];
            uint64_t invalid = UINT64_MAX, null = 0;
            qcal_batch_options options = column_options();
            bool overlap = in / 8 < (out + 47) / 8 && out / 8 < (in + 47) / 8;
            long wrong = 0;
            for (int byte = 0; byte < 32; byte++) {
                was[byte] = bits[byte] = (uint8_t)(byte * 37 + 11);
            }
            options.valid_in = bits + (out % 3 == 0 ? in / 8 : 0);
            options.valid_in_offset = out % 3 == 0 ? in % 8 : in;
            options.valid_out = bits;
            options.valid_out_offset = out;
            FILL(years);
            check_about("bits from %d to %d", (int)in, (int)out);
            if (overlap && in != out) {
                CHECK_STATUS(qcal_batch_to_dates(cal, &options, 40, days, years, NULL, NULL, &invalid), QCAL_ERR_INVALID_ARGUMENT);
                CHECK(memcmp(bits, was, sizeof bits) == 0 && invalid == UINT64_MAX);
                CHECK_UNTOUCHED(years);
                refused++;
                continue;
            }
            CHECK_OK(qcal_batch_to_dates(cal, &options, 40, days, years, NULL, NULL, &invalid));
            for (size_t row = 0; row < 40; row++) {
                bool there = bit(was, in + row);
                null += !there;
                wrong += bit(bits, out + row) != there || years[row] != (there ? 2000 : 0);
            }
            CHECK_INT(wrong, 0);
            CHECK_INT(invalid, null);
            same += in == out;
            apart += in != out;
        }
    }
    CHECK(same == 160 && apart > 1000 && refused > 1000);
}

/* Bits that are written over a column, or over the count, and bits that are read from where a column is written. */
static void bits_over_columns(void) {
    const qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
    for (size_t k = 0; k < COLUMN_KINDS; k++) {
        static struct column_memory memory;
        struct columns c = column_call(&column_kinds[k], &memory, cal);
        struct column_memory was = memory;
        qcal_batch_options options = column_options();
        c.options = &options;
        check_about("bits over %s", column_kinds[k].name);
        for (int i = 0; i < 7; i++) {
            uint8_t *place = (uint8_t *)(i < 3 ? (void *)memory.in[i] : i < 6 ? (void *)memory.out[i - 3] : (void *)&memory.invalid);
            if (i < 6 && (i < 3 ? column_kinds[k].in[i] : column_kinds[k].out[i - 3]) == 0) {
                continue;
            }
            options.valid_in = NULL;
            options.valid_out = place;
            CHECK_STATUS(column_kinds[k].call(&c), QCAL_ERR_INVALID_ARGUMENT);
            options.valid_out = NULL;
            if (i >= 3) {
                options.valid_in = place;
                CHECK_STATUS(column_kinds[k].call(&c), QCAL_ERR_INVALID_ARGUMENT);
            }
            CHECK(memcmp(&memory, &was, sizeof memory) == 0);
        }
    }
}

int main(void) {
    overlaps(1);
    overlaps(16);
    bits_of_one_array();
    bits_over_columns();
    return check_finish(50000);
}
