/**
 * @file
 * Columns: whole arrays of days and dates by one call. Part of qcal.hpp.
 */
#ifndef QCAL_COLUMNS_HPP
#define QCAL_COLUMNS_HPP

#include <vector>

#include "calendar.hpp"

namespace qcal {

/**
 * An array that somebody else owns: where it begins and how many elements it has. As std::span<T>, which it is made of and makes in C++20;
 * in C++17 too it is made of whatever has data() and size(), of arrays, and of a pointer and a size. Without elements it stands for a
 * column that is not wanted.
 *
 * The elements have to live as long as it is used, which for the functions here is until they return.
 */
template <class T>
class column {
public:
    /** The type of the elements without const. */
    using value_type = std::remove_cv_t<T>;

    /** No elements. */
    constexpr column() noexcept = default;
    /** No elements. */
    constexpr column(std::nullptr_t) noexcept {}
    /** So many elements from a place on. */
    constexpr column(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    /** An array. */
    template <std::size_t Size>
    constexpr column(T (&array)[Size]) noexcept : data_(array), size_(Size) {}
    /** Whatever has its elements in one piece: std::vector, std::array, std::span. A temporary that owns what would be written is refused. */
    template <class Range,
              class Data = decltype(std::data(std::declval<std::conditional_t<std::is_reference_v<Range>, Range, const Range &>>())),
              class = std::enable_if_t<std::is_convertible_v<std::remove_pointer_t<Data> (*)[], T (*)[]> &&
                                       !std::is_array_v<std::remove_reference_t<Range>> && !std::is_same_v<std::decay_t<Range>, column>>>
    constexpr column(Range &&range) noexcept : data_(std::data(range)), size_(std::size(range)) {}

    /** The first element; may be anything where there is none. */
    [[nodiscard]] constexpr T *data() const noexcept { return data_; }
    /** How many elements. */
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /** Whether there are none. */
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /** The first element. */
    [[nodiscard]] constexpr T *begin() const noexcept { return data_; }
    /** Behind the last element. */
    [[nodiscard]] constexpr T *end() const noexcept { return data_ + size_; }
    /** An element, which must be there. */
    [[nodiscard]] constexpr T &operator[](std::size_t index) const noexcept { return data_[index]; }

private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};

/** By which instructions columns are gone through. */
enum class level : std::int32_t {
    best = QCAL_LEVEL_BEST,         /**< What the environment variable QCAL_LEVEL says, else the best that the machine has. */
    scalar = QCAL_LEVEL_SCALAR,     /**< Row by row. */
    portable = QCAL_LEVEL_PORTABLE, /**< Many rows at a time, by what every machine of the kind has. */
    avx2 = QCAL_LEVEL_AVX2,         /**< AVX2. */
    avx512 = QCAL_LEVEL_AVX512,     /**< AVX-512. */
    neon = QCAL_LEVEL_NEON          /**< NEON. */
};

/** Columns: conversions of whole arrays, which never stop at a row without a date. */
namespace columns {

/**
 * How columns are gone through. Bits are as in Arrow: row i is bit (offset + i) mod 8, from the low end, of byte (offset + i) / 8, and 1 where
 * the row has a value. Bits too few for the rows are status::invalid_argument.
 */
struct options {
    jdn epoch;                             /**< Day 0: jdn::unix_epoch() for Unix days and Arrow's date32. */
    column<const std::uint8_t> valid_in;   /**< Which rows have a value; none: all. */
    std::uint64_t valid_in_offset = 0;     /**< The bit of the first row there. */
    column<std::uint8_t> valid_out;        /**< Receives which rows have a value afterwards; may be the bits of valid_in. */
    std::uint64_t valid_out_offset = 0;    /**< The bit of the first row there. */
    std::int32_t threads = 1;              /**< Threads at most: 0 for one per core, 1 for the caller's alone. */
    qcal::level level = qcal::level::best; /**< The best level to be used. */
};

/** Columns of dates, as to_dates() makes them. */
struct dates {
    std::vector<std::int32_t> years;  /**< Years. */
    std::vector<std::uint8_t> months; /**< Months. */
    std::vector<std::uint8_t> days;   /**< Days of the month. */
    std::uint64_t invalid = 0;        /**< How many rows have no date; they are 0-0-0. */
};

}  // namespace columns

namespace detail {

inline bool holds(std::size_t bytes, std::uint64_t offset, std::size_t rows) noexcept {
    const std::uint64_t bits = static_cast<std::uint64_t>(bytes) * 8; // of bytes that are in memory: no overflow
    return offset <= bits && rows <= bits - offset;
}

// Checks what C cannot see, the sizes, and then calls.
class column_call {
public:
    column_call(std::size_t rows, const columns::options &how) noexcept : rows_(rows) {
        c_.size = sizeof c_;
        c_.epoch_jdn = how.epoch.value();
        c_.valid_in = how.valid_in.empty() ? nullptr : how.valid_in.data();
        c_.valid_in_offset = how.valid_in_offset;
        c_.valid_out = how.valid_out.empty() ? nullptr : how.valid_out.data();
        c_.valid_out_offset = how.valid_out_offset;
        c_.threads = how.threads;
        c_.level = static_cast<std::int32_t>(how.level);
        fits_ = (how.valid_in.empty() || holds(how.valid_in.size(), how.valid_in_offset, rows)) &&
                (how.valid_out.empty() || holds(how.valid_out.size(), how.valid_out_offset, rows));
    }
    // A column that the call needs.
    template <class T>
    column_call &needs(const column<T> &what) noexcept {
        fits_ = fits_ && what.size() == rows_;
        return *this;
    }
    // A column that may be left out.
    template <class T>
    column_call &takes(const column<T> &what) noexcept {
        return what.empty() ? *this : needs(what);
    }
    template <class Call>
    result<std::uint64_t> call(const Call &function) const noexcept {
        if (!fits_) {
            return error(status::invalid_argument, "columns of different lengths, or too few bits");
        }
        std::uint64_t invalid = 0;
        const qcal_status code = function(&c_, rows_, &invalid);
        return code == QCAL_OK ? result<std::uint64_t>(invalid) : result<std::uint64_t>(failed(code));
    }

private:
    qcal_batch_options c_ = {};
    std::size_t rows_;
    bool fits_ = true;
};

// A column that is left out is NULL to C.
template <class T>
T *wanted(const column<T> &what) noexcept {
    return what.empty() ? nullptr : what.data();
}

}  // namespace detail

namespace columns {

/**
 * The dates of a column of days. Years, months and mdays are as long as days, or empty where they are not wanted. Gives how many rows have no
 * date: those that are null or out of range are 0-0-0, and their bits in valid_out are cleared.
 *
 * For all functions here: where a user-defined calendar fails in some rows, the result is status::backend, and all columns are
 * written nevertheless. A column that is written may overlap others only as qcal_batch_to_dates() and its like say. The calendar may
 * be used by other threads at the same time, the columns may not.
 */
inline result<std::uint64_t> to_dates(const calendar &cal, column<const std::int32_t> days, column<std::int32_t> years,
                                      column<std::uint8_t> months, column<std::uint8_t> mdays, const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).takes(years).takes(months).takes(mdays).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_to_dates(cal.handle(), c, n, days.data(), detail::wanted(years), detail::wanted(months), detail::wanted(mdays),
                                   invalid);
    });
}
/** As with days of 32 bits. */
inline result<std::uint64_t> to_dates(const calendar &cal, column<const std::int64_t> days, column<std::int32_t> years,
                                      column<std::uint8_t> months, column<std::uint8_t> mdays, const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).takes(years).takes(months).takes(mdays).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_to_dates_i64(cal.handle(), c, n, days.data(), detail::wanted(years), detail::wanted(months), detail::wanted(mdays),
                                       invalid);
    });
}

/** The dates of a column of days, in columns of their own. */
[[nodiscard]] inline result<dates> to_dates(const calendar &cal, column<const std::int32_t> days, const options &how = {}) noexcept;
/** As with days of 32 bits. */
[[nodiscard]] inline result<dates> to_dates(const calendar &cal, column<const std::int64_t> days, const options &how = {}) noexcept;

/** The days of columns of dates, counted from how.epoch. A row is invalid also where its day fits no int32_t. */
inline result<std::uint64_t> from_dates(const calendar &cal, column<const std::int32_t> years, column<const std::uint8_t> months,
                                        column<const std::uint8_t> mdays, column<std::int32_t> days, const options &how = {}) noexcept {
    return detail::column_call(years.size(), how).needs(months).needs(mdays).needs(days).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_from_dates(cal.handle(), c, n, years.data(), months.data(), mdays.data(), days.data(), invalid);
    });
}
/** As with days of 32 bits. */
inline result<std::uint64_t> from_dates(const calendar &cal, column<const std::int32_t> years, column<const std::uint8_t> months,
                                        column<const std::uint8_t> mdays, column<std::int64_t> days, const options &how = {}) noexcept {
    return detail::column_call(years.size(), how).needs(months).needs(mdays).needs(days).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_from_dates_i64(cal.handle(), c, n, years.data(), months.data(), mdays.data(), days.data(), invalid);
    });
}

/** The dates of one calendar as dates of another; those of the columns that are not wanted are empty. how.epoch is not used. */
inline result<std::uint64_t> convert(const calendar &from, const calendar &to, column<const std::int32_t> years,
                                     column<const std::uint8_t> months, column<const std::uint8_t> mdays, column<std::int32_t> years_out,
                                     column<std::uint8_t> months_out, column<std::uint8_t> mdays_out, const options &how = {}) noexcept {
    return detail::column_call(years.size(), how).needs(months).needs(mdays).takes(years_out).takes(months_out).takes(mdays_out).call(
        [&](auto *c, auto n, auto *invalid) {
            return qcal_batch_convert(from.handle(), to.handle(), c, n, years.data(), months.data(), mdays.data(), detail::wanted(years_out),
                                      detail::wanted(months_out), detail::wanted(mdays_out), invalid);
        });
}

/** The days of the week of a column of days: 1 Monday to 7 Sunday. */
inline result<std::uint64_t> weekdays(const calendar &cal, column<const std::int32_t> days, column<std::uint8_t> out,
                                      const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_weekdays(cal.handle(), c, n, days.data(), out.data(), invalid);
    });
}
/** As with days of 32 bits. */
inline result<std::uint64_t> weekdays(const calendar &cal, column<const std::int64_t> days, column<std::uint8_t> out,
                                      const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_weekdays_i64(cal.handle(), c, n, days.data(), out.data(), invalid);
    });
}

/** The numbers of days in their years, from 1, of a column of days. */
inline result<std::uint64_t> days_of_year(const calendar &cal, column<const std::int32_t> days, column<std::int32_t> out,
                                          const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_days_of_year(cal.handle(), c, n, days.data(), out.data(), invalid);
    });
}
/** As with days of 32 bits. */
inline result<std::uint64_t> days_of_year(const calendar &cal, column<const std::int64_t> days, column<std::int32_t> out,
                                          const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_days_of_year_i64(cal.handle(), c, n, days.data(), out.data(), invalid);
    });
}

/** The days so many months later than those of a column. */
inline result<std::uint64_t> add_months(const calendar &cal, column<const std::int32_t> days, std::int64_t months, overflow rule,
                                        column<std::int32_t> out, const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_add_months(cal.handle(), c, n, days.data(), months, static_cast<std::int32_t>(rule), out.data(), invalid);
    });
}
/** As with days of 32 bits. */
inline result<std::uint64_t> add_months(const calendar &cal, column<const std::int64_t> days, std::int64_t months, overflow rule,
                                        column<std::int64_t> out, const options &how = {}) noexcept {
    return detail::column_call(days.size(), how).needs(out).call([&](auto *c, auto n, auto *invalid) {
        return qcal_batch_add_months_i64(cal.handle(), c, n, days.data(), months, static_cast<std::int32_t>(rule), out.data(), invalid);
    });
}

/** Which level is used where one is asked for: the same, or the best below it that this machine has. */
[[nodiscard]] inline result<level> level_in_use(level asked = level::best) noexcept {
    std::int32_t used = 0;
    const qcal_status code = qcal_batch_level(static_cast<std::int32_t>(asked), &used);
    return code == QCAL_OK ? result<level>(static_cast<level>(used)) : result<level>(detail::failed(code));
}

}  // namespace columns

namespace detail {

template <class Day>
result<columns::dates> dates_of(const calendar &cal, column<const Day> days, const columns::options &how) noexcept {
    return guarded<result<columns::dates>>(status::no_memory, [&]() -> result<columns::dates> {
        columns::dates out;
        out.years.resize(days.size());
        out.months.resize(days.size());
        out.days.resize(days.size());
        if (!days.empty()) {
            const result<std::uint64_t> invalid = columns::to_dates(cal, days, out.years, out.months, out.days, how);
            if (!invalid) {
                return invalid.error();
            }
            out.invalid = *invalid;
        }
        return out;
    });
}

}  // namespace detail

namespace columns {

inline result<dates> to_dates(const calendar &cal, column<const std::int32_t> days, const options &how) noexcept {
    return detail::dates_of(cal, days, how);
}
inline result<dates> to_dates(const calendar &cal, column<const std::int64_t> days, const options &how) noexcept {
    return detail::dates_of(cal, days, how);
}

}  // namespace columns
}  // namespace qcal

#endif
