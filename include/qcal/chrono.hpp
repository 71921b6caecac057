/**
 * @file
 * Days as std::chrono has them, under C++20: exact in both directions, and refused where the other side cannot hold the day. Part of qcal.hpp.
 */
#ifndef QCAL_CHRONO_HPP
#define QCAL_CHRONO_HPP

#include <chrono>
#include <limits>

#include "calendar.hpp"

// libstdc++ has had the calendar part of <chrono> since version 11, before it could say so.
#if __cplusplus > 201703L && \
    ((defined(__cpp_lib_chrono) && __cpp_lib_chrono >= 201907L) || (defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE >= 11) || \
     (defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 8000))
#define QCAL_HAS_CHRONO_CALENDAR 1 /**< There are std::chrono::sys_days and std::chrono::year_month_day. */

namespace qcal {

/** The day of a time point of days. status::out_of_range where no Julian Day number of 64 bits counts it. */
[[nodiscard]] inline result<jdn> to_jdn(std::chrono::sys_days day) noexcept {
    const std::int64_t count = day.time_since_epoch().count();
    if (count > (std::numeric_limits<std::int64_t>::max)() - jdn::unix_epoch().value()) {
        return status::out_of_range;
    }
    return jdn::unix_epoch() + count;
}

/** The day of a Gregorian date. status::invalid_date where it does not exist. std::chrono counts through year 0. */
[[nodiscard]] inline result<jdn> to_jdn(const std::chrono::year_month_day &date) noexcept {
    if (!date.ok()) {
        return status::invalid_date;
    }
    return to_jdn(std::chrono::sys_days(date));
}

/** The day of a date of std::chrono in another form, 2026y/November/last or 2026y/November/Sunday[4]. status::invalid_date where it does not exist. */
template <class Date, class = std::enable_if_t<!std::is_same_v<Date, std::chrono::year_month_day> &&
                                               std::is_convertible_v<const Date &, std::chrono::sys_days>>,
          class = decltype(std::declval<const Date &>().ok())>
[[nodiscard]] result<jdn> to_jdn(const Date &date) noexcept {
    if (!date.ok()) {
        return status::invalid_date;
    }
    return to_jdn(std::chrono::sys_days(date));
}

/** A day as a time point. status::out_of_range where std::chrono::days does not count so far. */
[[nodiscard]] inline result<std::chrono::sys_days> to_sys_days(jdn day) noexcept {
    using count = std::chrono::days::rep;
    const std::int64_t since = day - jdn::unix_epoch(); // stops at the ends of an int64_t
    if (day.value() < (std::numeric_limits<std::int64_t>::min)() + jdn::unix_epoch().value() ||
        since < (std::numeric_limits<count>::min)() || since > (std::numeric_limits<count>::max)()) {
        return status::out_of_range;
    }
    return std::chrono::sys_days(std::chrono::days(static_cast<count>(since)));
}

/** A day as a Gregorian date of std::chrono, whose years are -32767 to 32767. status::out_of_range for any other. */
[[nodiscard]] inline result<std::chrono::year_month_day> to_year_month_day(jdn day) noexcept {
    using namespace std::chrono;
    const sys_days earliest = sys_days((year::min)() / January / 1), latest = sys_days((year::max)() / December / 31);
    const result<sys_days> point = to_sys_days(day);
    if (!point || *point < earliest || *point > latest) {
        return status::out_of_range;
    }
    return year_month_day(*point);
}

/** The date of a time point in a calendar. */
[[nodiscard]] inline result<date> to_date(const calendar &cal, std::chrono::sys_days day) noexcept {
    const result<jdn> number = to_jdn(day);
    return number ? cal.to_date(*number) : result<date>(number.error());
}

/** The time point of a date of a calendar. */
[[nodiscard]] inline result<std::chrono::sys_days> to_sys_days(const calendar &cal, const date &what) noexcept {
    const result<jdn> number = cal.to_jdn(what);
    return number ? to_sys_days(*number) : result<std::chrono::sys_days>(number.error());
}

/** The Gregorian date of std::chrono for a date of a calendar. */
[[nodiscard]] inline result<std::chrono::year_month_day> to_year_month_day(const calendar &cal, const date &what) noexcept {
    const result<jdn> number = cal.to_jdn(what);
    return number ? to_year_month_day(*number) : result<std::chrono::year_month_day>(number.error());
}

}  // namespace qcal
#endif

#endif
