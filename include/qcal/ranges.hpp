/**
 * @file
 * The days and months of a stretch of time, to be iterated over. Part of qcal.hpp.
 *
 * Everything that can be wrong is found when a range is made, but for a user-defined calendar that fails later: its elements say so by
 * their `state`, and iteration goes on or ends without a fault.
 */
#ifndef QCAL_RANGES_HPP
#define QCAL_RANGES_HPP

#if __cplusplus > 201703L && defined(__has_include)
#if __has_include(<ranges>)
#include <ranges>
#endif
#endif

#include "calendar.hpp"

namespace qcal {

/** A day with its date: for (auto [day, date, state] : range). */
struct dated_day {
    jdn day;                          /**< The day; always right. */
    qcal::date date;                  /**< Its date; 0-0-0 where state says why. */
    status state = status::ok;        /**< status::ok, but where a user-defined calendar failed. */

    /** Whether all of it is equal. */
    friend bool operator==(const dated_day &a, const dated_day &b) noexcept { return a.day == b.day && a.date == b.date && a.state == b.state; }
    /** Whether some of it differs. */
    friend bool operator!=(const dated_day &a, const dated_day &b) noexcept { return !(a == b); }
};

namespace detail {

struct day_source { // an index is a Julian Day number
    const qcal_calendar *cal = nullptr;
    dated_day at(std::int64_t index) const noexcept {
        qcal_date found = {0, 0, 0};
        const qcal_status code = qcal_jdn_to_date(cal, index, &found);
        return {jdn(index), from_c(found), static_cast<status>(code)};
    }
};

struct month_source { // an index is a day of the month from 0
    jdn first;
    std::int32_t year = 0, month = 0;
    dated_day at(std::int64_t index) const noexcept {
        return {first + index, date{year, month, static_cast<std::int32_t>(index + 1)}, status::ok};
    }
};

}  // namespace detail

/**
 * Days in a row, with their dates: a random access range of dated_day, whose dates are worked out when they are looked at.
 *
 * A view: cheap to copy, and keeps the calendar. Its iterators refer to the calendar, so they live as long as the view or some other
 * owner of the calendar. Threads: any number may iterate.
 */
class day_range {
public:
    /** A random access iterator. */
    using iterator = detail::index_iterator<detail::day_source>;
    /** The same: days cannot be changed. */
    using const_iterator = iterator;

    /** The first element. */
    [[nodiscard]] iterator begin() const noexcept { return {detail::day_source{cal_.handle()}, first_.value()}; }
    /** Behind the last element. */
    [[nodiscard]] iterator end() const noexcept { return {detail::day_source{cal_.handle()}, end_.value()}; }
    /** How many days. */
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - first_); }
    /** Whether there are none. */
    [[nodiscard]] bool empty() const noexcept { return first_ == end_; }
    /** The day so many after the first; the index has to be less than size(). */
    [[nodiscard]] dated_day operator[](std::size_t index) const noexcept { return begin()[static_cast<std::int64_t>(index)]; }
    /** Its calendar. */
    [[nodiscard]] qcal::calendar calendar() const noexcept { return cal_; }

private:
    friend result<day_range> days_between(const qcal::calendar &cal, jdn first, jdn last) noexcept;
    day_range(const qcal::calendar &cal, jdn first, jdn end) noexcept : cal_(cal), first_(first), end_(end) {}

    qcal::calendar cal_;
    jdn first_, end_;
};

/**
 * One month of one year, and a random access range of its days as dated_day.
 *
 * A plain value, sound whatever becomes of the calendar; its iterators do not refer to it.
 */
class calendar_month {
public:
    /** A random access iterator. */
    using iterator = detail::index_iterator<detail::month_source>;
    /** The same: days cannot be changed. */
    using const_iterator = iterator;

    /** No month of no year; has no days. */
    calendar_month() noexcept = default;

    /** The year as the calendar numbers it. */
    [[nodiscard]] std::int32_t year() const noexcept { return source_.year; }
    /** The ordinal month in the year. */
    [[nodiscard]] std::int32_t month() const noexcept { return source_.month; }
    /** Its first day. */
    [[nodiscard]] jdn first() const noexcept { return source_.first; }
    /** Its last day. */
    [[nodiscard]] jdn last() const noexcept { return source_.first + (days_ - 1); }
    /** status::ok; else a user-defined calendar could not say what this month is, and it is the last of its range and has no days. */
    [[nodiscard]] status state() const noexcept { return state_; }

    /** The first day. */
    [[nodiscard]] iterator begin() const noexcept { return {source_, 0}; }
    /** Behind the last day. */
    [[nodiscard]] iterator end() const noexcept { return {source_, days_}; }
    /** How many days. */
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(days_); }
    /** Whether there are none. */
    [[nodiscard]] bool empty() const noexcept { return days_ == 0; }
    /** A day, from 0; the index has to be less than size(). */
    [[nodiscard]] dated_day operator[](std::size_t index) const noexcept { return source_.at(static_cast<std::int64_t>(index)); }

private:
    friend class month_range;
    friend result<calendar_month> days_of_month(const qcal::calendar &cal, std::int32_t year, std::int32_t month) noexcept;

    // The month that begins on a day.
    static calendar_month beginning(const qcal_calendar *cal, jdn first) noexcept {
        calendar_month made;
        qcal_date found = {0, 0, 0};
        std::int32_t days = 0;
        qcal_status code = qcal_jdn_to_date(cal, first.value(), &found);
        if (code == QCAL_OK) {
            code = found.day == 1 ? qcal_days_in_month(cal, found.year, found.month, &days) : QCAL_ERR_BACKEND;
        }
        made.source_ = {first, found.year, found.month};
        made.days_ = code == QCAL_OK ? days : 0;
        made.state_ = static_cast<status>(code);
        return made;
    }

    detail::month_source source_;
    std::int32_t days_ = 0;
    status state_ = status::ok;
};

/**
 * Months in a row: a forward range of calendar_month, each a range of its days.
 *
 * A view: cheap to copy, and keeps the calendar. Its iterators refer to the calendar, so they live as long as the view or some other
 * owner of the calendar. Threads: any number may iterate.
 */
class month_range {
public:
    /** A forward iterator; to C++17 an input iterator, because it makes its values. */
    class iterator {
    public:
        /** What it gives. */
        using value_type = calendar_month;
        /** It gives values. */
        using reference = calendar_month;
        /** For operator->. */
        using pointer = const calendar_month *;
        /** As every forward iterator has one. */
        using difference_type = std::ptrdiff_t;
        /** What it is to C++17. */
        using iterator_category = std::input_iterator_tag;
#if __cplusplus > 201703L
        /** What it is. */
        using iterator_concept = std::forward_iterator_tag;
#endif
        /** No iterator of any range. */
        iterator() noexcept = default;
        /** The month. */
        [[nodiscard]] calendar_month operator*() const noexcept { return here_; }
        /** The month. */
        [[nodiscard]] const calendar_month *operator->() const noexcept { return &here_; }
        /** The next month. */
        iterator &operator++() noexcept {
            const jdn next = here_.last() + 1;
            if (here_.state() != status::ok || next > last_) {
                cal_ = nullptr;
                here_ = calendar_month();
            } else {
                here_ = calendar_month::beginning(cal_, next);
            }
            return *this;
        }
        /** The next month, answering this one. */
        iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        /** Whether both are at one month, or both at the end. */
        friend bool operator==(const iterator &a, const iterator &b) noexcept {
            return a.cal_ == b.cal_ && a.here_.first() == b.here_.first();
        }
        /** Whether they are at different months. */
        friend bool operator!=(const iterator &a, const iterator &b) noexcept { return !(a == b); }

    private:
        friend class month_range;
        iterator(const qcal_calendar *cal, const calendar_month &here, jdn last) noexcept : cal_(cal), here_(here), last_(last) {}

        const qcal_calendar *cal_ = nullptr; // nullptr at the end
        calendar_month here_;
        jdn last_;
    };
    /** The same: months cannot be changed. */
    using const_iterator = iterator;

    /** The first month. */
    [[nodiscard]] iterator begin() const noexcept { return empty() ? end() : iterator(cal_.handle(), first_, last_); }
    /** Behind the last month. */
    [[nodiscard]] iterator end() const noexcept { return {}; }
    /** Whether there are none. */
    [[nodiscard]] bool empty() const noexcept { return first_.first() > last_; }
    /** Its calendar. */
    [[nodiscard]] qcal::calendar calendar() const noexcept { return cal_; }

private:
    friend result<month_range> months_between(const qcal::calendar &cal, jdn first, jdn last) noexcept;
    month_range(const qcal::calendar &cal, const calendar_month &first, jdn last) noexcept : cal_(cal), first_(first), last_(last) {}

    qcal::calendar cal_;
    calendar_month first_;
    jdn last_;
};

/** The days from first to last, both included; none where the last is earlier. Both have to be in the calendar's range. */
[[nodiscard]] inline result<day_range> days_between(const calendar &cal, jdn first, jdn last) noexcept {
    for (const jdn day : {first, last}) {
        if (const result<date> found = cal.to_date(day); !found) {
            return found.error();
        }
    }
    return day_range(cal, first, last < first ? first : last + 1);
}

/** The days from one date to another, both included. */
[[nodiscard]] inline result<day_range> days_between(const calendar &cal, const date &first, const date &last) noexcept {
    const result<jdn> from = cal.to_jdn(first), to = cal.to_jdn(last);
    if (!from || !to) {
        return (from ? to : from).error();
    }
    return days_between(cal, *from, *to);
}

/** The days of a month, and how many they are. */
[[nodiscard]] inline result<calendar_month> days_of_month(const calendar &cal, std::int32_t year, std::int32_t month) noexcept {
    const result<jdn> first = cal.to_jdn(date{year, month, 1});
    if (!first) {
        return first.error();
    }
    const result<std::int32_t> days = cal.days_in_month(year, month);
    if (!days) {
        return days.error();
    }
    calendar_month made;
    made.source_ = {*first, year, month};
    made.days_ = *days;
    return made;
}

/** The days of a year. */
[[nodiscard]] inline result<day_range> days_of_year(const calendar &cal, std::int32_t year) noexcept {
    const result<jdn> first = cal.to_jdn(date{year, 1, 1});
    if (!first) {
        return first.error();
    }
    const result<std::int32_t> days = cal.days_in_year(year);
    if (!days) {
        return days.error();
    }
    return days_between(cal, *first, *first + (*days - 1));
}

/** The whole months from the one that the first day lies in to the one of the last; none where the last day is earlier. */
[[nodiscard]] inline result<month_range> months_between(const calendar &cal, jdn first, jdn last) noexcept {
    const result<date> from = cal.to_date(first), to = cal.to_date(last);
    if (!from || !to) {
        return (from ? to : from).error();
    }
    const result<calendar_month> month = days_of_month(cal, from->year, from->month);
    if (!month) {
        return month.error();
    }
    return month_range(cal, *month, last < first ? month->first() - 1 : last);
}

/** The whole months from that of one date to that of another. */
[[nodiscard]] inline result<month_range> months_between(const calendar &cal, const date &first, const date &last) noexcept {
    const result<jdn> from = cal.to_jdn(first), to = cal.to_jdn(last);
    if (!from || !to) {
        return (from ? to : from).error();
    }
    return months_between(cal, *from, *to);
}

/** The months of a year. */
[[nodiscard]] inline result<month_range> months_of_year(const calendar &cal, std::int32_t year) noexcept {
    const result<day_range> days = days_of_year(cal, year);
    if (!days) {
        return days.error();
    }
    return months_between(cal, days->begin()->day, days->begin()->day + (static_cast<std::int64_t>(days->size()) - 1));
}

}  // namespace qcal

#if defined(__cpp_lib_ranges)
namespace std::ranges {
/// @cond
// A view: copies share the calendar.
template <>
inline constexpr bool enable_view<qcal::day_range> = true;
// A view: copies share the calendar.
template <>
inline constexpr bool enable_view<qcal::month_range> = true;
// A view: a plain value.
template <>
inline constexpr bool enable_view<qcal::calendar_month> = true;
// Its iterators do not refer to it.
template <>
inline constexpr bool enable_borrowed_range<qcal::calendar_month> = true;
/// @endcond
}  // namespace std::ranges
#endif

#endif
