// Columns of dates and what is done with them: by the functions for columns, by single calls, and by the peers.
//
// Days are Unix days, as in Arrow's date32. QCAL_BENCH_QT and QCAL_BENCH_ARROW say which peers are there.

#ifndef QCAL_BENCHES_COLUMNS_HPP
#define QCAL_BENCHES_COLUMNS_HPP

#include "measure.hpp"

#ifdef QCAL_BENCH_ARROW
#include "arrow_peer.hpp"
#endif
#ifdef QCAL_BENCH_QT
#include <QCalendar>
#include <QDate>
#endif

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace bench {

constexpr int64_t kUnixEpoch = 2440588;

/// Columns of dates in one block of memory, each aligned as Arrow recommends, no two beginning at the same place of a page.
struct Columns {
    static constexpr size_t kLine = 64;
    struct Free {
        void operator()(void *p) const { std::free(p); }
    };
    size_t rows, bytes;
    std::unique_ptr<uint8_t[], Free> block;
    int32_t *days, *years;
    uint8_t *months, *mdays;
    explicit Columns(size_t n) : rows(n) {
        const size_t wide = (n * 4 + kLine - 1) / kLine * kLine + 3 * kLine, narrow = (n + kLine - 1) / kLine * kLine + 3 * kLine;
        bytes = 2 * (wide + narrow);
        block.reset(static_cast<uint8_t *>(std::aligned_alloc(kLine, bytes)));
        if (!block) std::exit(2);
        days = reinterpret_cast<int32_t *>(block.get());
        years = reinterpret_cast<int32_t *>(block.get() + wide);
        months = block.get() + 2 * wide;
        mdays = months + narrow;
        spoil();
    }
    /// What no answer is.
    void spoil() { std::memset(block.get(), 0x7E, bytes); }
    void set(size_t i, int64_t year, int64_t month, int64_t day) {
        years[i] = static_cast<int32_t>(year);
        months[i] = static_cast<uint8_t>(month);
        mdays[i] = static_cast<uint8_t>(day);
    }
    size_t differences(const Columns &other) const {
        size_t count = 0;
        for (size_t i = 0; i < rows; ++i)
            count += days[i] != other.days[i] || years[i] != other.years[i] || months[i] != other.months[i] || mdays[i] != other.mdays[i];
        return count;
    }
    uint64_t last() const { return static_cast<uint64_t>(days[rows - 1]) + static_cast<uint64_t>(years[rows - 1]) + mdays[rows - 1]; }
};

/// What is read, what is written, and what should have been written.
struct Table {
    size_t rows;
    Columns in, out, expected;
    explicit Table(size_t n) : rows(n), in(n), out(n), expected(n) {
        std::mt19937_64 random(7);
        const auto span = static_cast<uint64_t>(kNearLast - kNearFirst + 1);
        for (size_t i = 0; i < n; ++i) in.days[i] = static_cast<int32_t>(kNearFirst - kUnixEpoch + static_cast<int64_t>(random() % span));
    }
    /// As many bytes as a row of the operation reads and writes, half of them read and half written.
    uint64_t copy(size_t row_bytes) {
        std::memcpy(out.block.get(), in.block.get(), rows * row_bytes / 2);
        __asm__ volatile("" : : "r"(out.block.get()) : "memory");
        return out.last();
    }
    /// The dates of the days in one calendar, by single calls.
    void set_dates(const qcal_calendar *cal) {
        for (size_t i = 0; i < rows; ++i) {
            qcal_date date{};
            if (qcal_jdn_to_date(cal, in.days[i] + kUnixEpoch, &date) != QCAL_OK) ++g_failed;
            in.set(i, date.year, date.month, date.day);
        }
    }
};

inline qcal_batch_options options_for(int32_t level, int32_t threads) {
    qcal_batch_options options{};
    options.size = sizeof options;
    options.epoch_jdn = kUnixEpoch;
    options.level = level;
    options.threads = threads;
    return options;
}

constexpr int64_t kMonthsAdded = 7;

// An operation: on all rows by one call, or on one by a single call; bytes of a row, read and written.

struct ToDates {
    static constexpr const char *kName = "to dates";
    static constexpr size_t kBytes = 10;
    const qcal_calendar *cal;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_to_dates(cal, &o, t.rows, t.in.days, t.out.years, t.out.months, t.out.mdays, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        qcal_date date;
        const qcal_status status = qcal_jdn_to_date(cal, in.days[i] + kUnixEpoch, &date);
        if (status == QCAL_OK) out.set(i, date.year, date.month, date.day);
        return status;
    }
};

struct FromDates {
    static constexpr const char *kName = "from dates";
    static constexpr size_t kBytes = 10;
    const qcal_calendar *cal;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_from_dates(cal, &o, t.rows, t.in.years, t.in.months, t.in.mdays, t.out.days, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        int64_t jdn = 0;
        const qcal_status status = qcal_date_to_jdn(cal, in.years[i], in.months[i], in.mdays[i], &jdn);
        out.days[i] = static_cast<int32_t>(jdn - kUnixEpoch);
        return status;
    }
};

struct Convert {
    static constexpr const char *kName = "convert";
    static constexpr size_t kBytes = 12;
    const qcal_calendar *cal, *other;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_convert(cal, other, &o, t.rows, t.in.years, t.in.months, t.in.mdays, t.out.years,
                                  t.out.months, t.out.mdays, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        qcal_date date;
        const qcal_status status = qcal_convert(cal, in.years[i], in.months[i], in.mdays[i], other, &date);
        if (status == QCAL_OK) out.set(i, date.year, date.month, date.day);
        return status;
    }
};

struct Weekdays {
    static constexpr const char *kName = "weekdays";
    static constexpr size_t kBytes = 5;
    const qcal_calendar *cal;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_weekdays(cal, &o, t.rows, t.in.days, t.out.mdays, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        int32_t weekday = 0;
        const qcal_status status = qcal_day_of_week(cal, in.days[i] + kUnixEpoch, &weekday);
        out.mdays[i] = static_cast<uint8_t>(weekday);
        return status;
    }
};

struct DaysOfYear {
    static constexpr const char *kName = "days of the year";
    static constexpr size_t kBytes = 8;
    const qcal_calendar *cal;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_days_of_year(cal, &o, t.rows, t.in.days, t.out.days, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        return qcal_day_of_year(cal, in.days[i] + kUnixEpoch, &out.days[i]);
    }
};

struct AddMonths {
    static constexpr const char *kName = "add months";
    static constexpr size_t kBytes = 8;
    const qcal_calendar *cal;
    qcal_status batch(Table &t, const qcal_batch_options &o, uint64_t &invalid) const {
        return qcal_batch_add_months(cal, &o, t.rows, t.in.days, kMonthsAdded, QCAL_CONSTRAIN, t.out.days, &invalid);
    }
    qcal_status single(const Columns &in, Columns &out, size_t i) const {
        const qcal_duration by = {0, kMonthsAdded, 0, 0};
        qcal_date date{}, sum{};
        int64_t jdn = 0;
        qcal_status status = qcal_jdn_to_date(cal, in.days[i] + kUnixEpoch, &date);
        if (status == QCAL_OK) status = qcal_add(cal, date.year, date.month, date.day, &by, QCAL_CONSTRAIN, &sum);
        if (status == QCAL_OK) status = qcal_date_to_jdn(cal, sum.year, sum.month, sum.day, &jdn);
        out.days[i] = static_cast<int32_t>(jdn - kUnixEpoch);
        return status;
    }
};

template <class Op>
uint64_t in_one_call(const Op &op, Table &t, int32_t level, int32_t threads = 1) {
    const qcal_batch_options options = options_for(level, threads);
    uint64_t invalid = 1;
    if (op.batch(t, options, invalid) != QCAL_OK || invalid != 0) ++g_failed;
    return t.out.last();
}

template <class Op>
uint64_t one_by_one(const Op &op, const Columns &in, Columns &out) {
    for (size_t i = 0; i < in.rows; ++i)
        if (op.single(in, out, i) != QCAL_OK) ++g_failed;
    return out.last();
}

// ---- peers: Gregorian ----

#ifdef QCAL_BENCH_QT
inline uint64_t qt_to_dates(const Table &t, Columns &out) {
    const QCalendar cal;
    const int32_t *const days = t.in.days;
    int32_t *const years = out.years;
    uint8_t *const months = out.months, *const mdays = out.mdays;
    for (size_t i = 0, n = t.rows; i < n; ++i) {
        const QCalendar::YearMonthDay date = cal.partsFromDate(QDate::fromJulianDay(days[i] + kUnixEpoch));
        years[i] = date.year;
        months[i] = static_cast<uint8_t>(date.month);
        mdays[i] = static_cast<uint8_t>(date.day);
    }
    return out.last();
}
inline uint64_t qt_from_dates(const Table &t, Columns &out) {
    const QCalendar cal;
    const int32_t *const years = t.in.years;
    const uint8_t *const months = t.in.months, *const mdays = t.in.mdays;
    int32_t *const days = out.days;
    for (size_t i = 0, n = t.rows; i < n; ++i)
        days[i] = static_cast<int32_t>(cal.dateFromParts(years[i], months[i], mdays[i]).toJulianDay() - kUnixEpoch);
    return out.last();
}
constexpr bool kQt = true;
inline std::string qt_version() { return std::string("Qt ") + qVersion(); }
#else
inline uint64_t qt_to_dates(const Table &, Columns &) { return 0; }
inline uint64_t qt_from_dates(const Table &, Columns &) { return 0; }
constexpr bool kQt = false;
inline std::string qt_version() { return "no Qt"; }
#endif

#ifdef QCAL_BENCH_ARROW
constexpr bool kArrow = true;
#else
constexpr bool kArrow = false;
struct ArrowDates {
    ArrowDates(const int32_t *, size_t) {}
    bool fields() { return false; }
    const int64_t *years() const { return nullptr; }
    const int64_t *months() const { return nullptr; }
    const int64_t *mdays() const { return nullptr; }
};
inline std::string arrow_version() { return {}; }
#endif

}  // namespace bench

#endif
