/**
 * @file
 * The plain values: days, dates, durations, what is told of a calendar and of a day. Part of qcal.hpp.
 *
 * All of them are regular types without any tie to the library; several threads may use them as they use an int.
 */
#ifndef QCAL_VALUES_HPP
#define QCAL_VALUES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#if __cplusplus > 201703L && defined(__has_include)
#if __has_include(<compare>)
#include <compare>
#endif
#endif

#include "result.hpp"

namespace qcal {

/** The ids of the built-in calendars: numbers for ever, safe to store. A user-defined calendar has an id of -2 or below, not for storage. */
enum class system_id : qcal_system {
    gregorian = QCAL_SYSTEM_GREGORIAN,                                     /**< Gregorian, proleptic, without a year zero. */
    julian = QCAL_SYSTEM_JULIAN,                                           /**< Julian, proleptic, without a year zero. */
    milankovic = QCAL_SYSTEM_MILANKOVIC,                                   /**< Revised Julian, without a year zero. */
    jalali = QCAL_SYSTEM_JALALI,                                           /**< The official calendar of Iran. */
    islamic_civil = QCAL_SYSTEM_ISLAMIC_CIVIL,                             /**< Tabular Islamic, Friday epoch. */
    iso8601 = QCAL_SYSTEM_ISO8601,                                         /**< Gregorian with a year zero. */
    jalali_2820 = QCAL_SYSTEM_JALALI_2820,                                 /**< Jalali as QCalendar computed it. */
    buddhist = QCAL_SYSTEM_BUDDHIST,                                       /**< Gregorian, years from 543 BCE. */
    roc = QCAL_SYSTEM_ROC,                                                 /**< Gregorian, years from 1912 (Minguo). */
    japanese = QCAL_SYSTEM_JAPANESE,                                       /**< Gregorian with the eras of the emperors. */
    thai_solar = QCAL_SYSTEM_THAI_SOLAR,                                   /**< Thai, with the year beginnings that were in force. */
    coptic = QCAL_SYSTEM_COPTIC,                                           /**< Coptic. */
    ethiopic = QCAL_SYSTEM_ETHIOPIC,                                       /**< Ethiopic, Amete Mihret. */
    ethiopic_amete_alem = QCAL_SYSTEM_ETHIOPIC_AMETE_ALEM,                 /**< Ethiopic, Amete Alem. */
    indian = QCAL_SYSTEM_INDIAN,                                           /**< Indian national calendar. */
    islamic_tbla = QCAL_SYSTEM_ISLAMIC_TBLA,                               /**< Tabular Islamic, Thursday epoch. */
    islamic_15c = QCAL_SYSTEM_ISLAMIC_15C,                                 /**< Tabular Islamic, 15th of 30, civil. */
    islamic_15a = QCAL_SYSTEM_ISLAMIC_15A,                                 /**< Tabular Islamic, 15th of 30, astronomical. */
    islamic_indian_c = QCAL_SYSTEM_ISLAMIC_INDIAN_C,                       /**< Tabular Islamic of the Fatimids, civil. */
    islamic_indian_a = QCAL_SYSTEM_ISLAMIC_INDIAN_A,                       /**< Tabular Islamic of the Fatimids, astronomical. */
    islamic_habash_c = QCAL_SYSTEM_ISLAMIC_HABASH_C,                       /**< Tabular Islamic of Habash al-Hasib, civil. */
    islamic_habash_a = QCAL_SYSTEM_ISLAMIC_HABASH_A,                       /**< Tabular Islamic of Habash al-Hasib, astronomical. */
    islamic_umalqura = QCAL_SYSTEM_ISLAMIC_UMALQURA,                       /**< Umm al-Qura, as computed. */
    islamic_umalqura_published = QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED,   /**< Umm al-Qura, as printed. */
    islamic_rgsa = QCAL_SYSTEM_ISLAMIC_RGSA,                               /**< CLDR's id for Saudi sightings. */
    hebrew = QCAL_SYSTEM_HEBREW,                                           /**< Hebrew. */
    chinese = QCAL_SYSTEM_CHINESE,                                         /**< Chinese. */
    dangi = QCAL_SYSTEM_DANGI                                              /**< Korean (Dangi). */
};

/** What a calendar's years and months follow. */
enum class kind {
    unspecified, /**< It does not say. */
    solar,       /**< The year follows the sun alone. */
    lunar,       /**< The year follows the moon alone. */
    lunisolar    /**< Months follow the moon, leap months hold the year to the sun. */
};

/** What becomes of a day or month that the new month or year lacks. */
enum class overflow : std::int32_t {
    constrain = QCAL_CONSTRAIN, /**< The nearest that exists. */
    reject = QCAL_REJECT        /**< status::invalid_date. */
};

/** The largest unit of a duration. */
enum class unit : std::int32_t {
    days = QCAL_DAYS,     /**< Days only. */
    weeks = QCAL_WEEKS,   /**< Weeks and days. */
    months = QCAL_MONTHS, /**< Months and days. */
    years = QCAL_YEARS    /**< Years, months and days. */
};

/** How long a name is. */
enum class width : std::int32_t {
    wide = QCAL_WIDE,               /**< "September". */
    abbreviated = QCAL_ABBREVIATED, /**< "Sep". */
    narrow = QCAL_NARROW,           /**< "S", not always different from others. */
    short_form = QCAL_SHORT         /**< "Tu": of weekdays, between abbreviated and narrow; elsewhere abbreviated. */
};

/** Where a name stands. */
enum class context : std::int32_t {
    in_date = QCAL_IN_DATE,      /**< Within a date, in some languages the genitive. */
    standalone = QCAL_STANDALONE /**< By itself. */
};

/** The date formats that every locale has. */
enum class style : std::int32_t {
    full = QCAL_STYLE_FULL,         /**< With the day of the week. */
    long_form = QCAL_STYLE_LONG,    /**< With the month's name. */
    medium = QCAL_STYLE_MEDIUM,     /**< Mostly with the month's name abbreviated. */
    short_form = QCAL_STYLE_SHORT   /**< Mostly in numbers. */
};

/**
 * A day: the Julian Day number of the civil day, 2451545 for 2000-01-01 Gregorian.
 *
 * A type of its own, and not an int64_t, so that days cannot be taken for years, for Unix days or for a number of days: adding days to a
 * day is a day, a day less a day is a number of days, and nothing else compiles. It costs nothing: it is passed in a register as the
 * number would be. Sums that no int64_t holds stop at its ends, which no calendar reaches, so that the next call says out_of_range.
 */
class jdn {
public:
    /** Julian Day number 0. */
    constexpr jdn() noexcept = default;
    /** The day of a Julian Day number. */
    constexpr explicit jdn(std::int64_t number) noexcept : number_(number) {}
    /** Astronomers' Julian dates have fractions and begin at noon: cutting one off would give the wrong day for half of it. */
    template <class Number, class = std::enable_if_t<std::is_floating_point_v<Number>>>
    explicit jdn(Number) = delete;
    /** The Julian Day number. */
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return number_; }

    /** The day of a number counted from another epoch: from_days(20000, jdn::unix_epoch()). */
    [[nodiscard]] static constexpr jdn from_days(std::int64_t days, jdn epoch) noexcept { return epoch + days; }
    /** 1970-01-01, day 0 of Unix and of Arrow's date32. */
    [[nodiscard]] static constexpr jdn unix_epoch() noexcept { return jdn(2440588); }

    /** So many days later. */
    constexpr jdn &operator+=(std::int64_t days) noexcept {
        constexpr std::int64_t most = (std::numeric_limits<std::int64_t>::max)(), least = (std::numeric_limits<std::int64_t>::min)();
        number_ = days > 0 && number_ > most - days ? most : days < 0 && number_ < least - days ? least : number_ + days;
        return *this;
    }
    /** So many days earlier. */
    constexpr jdn &operator-=(std::int64_t days) noexcept { return *this = jdn(minus(number_, days)); }
    /** The next day. */
    constexpr jdn &operator++() noexcept { return *this += 1; }
    /** The day before. */
    constexpr jdn &operator--() noexcept { return *this -= 1; }
    /** The next day, answering this one. */
    constexpr jdn operator++(int) noexcept {
        const jdn before = *this;
        *this += 1;
        return before;
    }
    /** The day before, answering this one. */
    constexpr jdn operator--(int) noexcept {
        const jdn before = *this;
        *this -= 1;
        return before;
    }

    /** So many days later. */
    friend constexpr jdn operator+(jdn day, std::int64_t days) noexcept { return day += days; }
    /** So many days later. */
    friend constexpr jdn operator+(std::int64_t days, jdn day) noexcept { return day += days; }
    /** So many days earlier. */
    friend constexpr jdn operator-(jdn day, std::int64_t days) noexcept { return day -= days; }
    /** How many days lie between. */
    friend constexpr std::int64_t operator-(jdn later, jdn earlier) noexcept { return minus(later.number_, earlier.number_); }

    /** Whether it is the same day. */
    friend constexpr bool operator==(jdn a, jdn b) noexcept { return a.number_ == b.number_; }
#if defined(__cpp_lib_three_way_comparison)
    /** Days are ordered as time is. */
    friend constexpr std::strong_ordering operator<=>(jdn a, jdn b) noexcept { return a.number_ <=> b.number_; }
#else
    /** Whether it is another day. */
    friend constexpr bool operator!=(jdn a, jdn b) noexcept { return a.number_ != b.number_; }
    /** Whether it is earlier. */
    friend constexpr bool operator<(jdn a, jdn b) noexcept { return a.number_ < b.number_; }
    /** Whether it is later. */
    friend constexpr bool operator>(jdn a, jdn b) noexcept { return b < a; }
    /** Whether it is not later. */
    friend constexpr bool operator<=(jdn a, jdn b) noexcept { return !(b < a); }
    /** Whether it is not earlier. */
    friend constexpr bool operator>=(jdn a, jdn b) noexcept { return !(a < b); }
#endif

private:
    static constexpr std::int64_t minus(std::int64_t a, std::int64_t b) noexcept {
        constexpr std::int64_t most = (std::numeric_limits<std::int64_t>::max)(), least = (std::numeric_limits<std::int64_t>::min)();
        return b < 0 && a > most + b ? most : b > 0 && a < least + b ? least : a - b;
    }

    std::int64_t number_ = 0;
};

/** A date of some calendar, which it does not name. An aggregate: date{2026, 11, 20}. Without values it is 0-0-0, which exists in none. */
struct date {
    std::int32_t year = 0;  /**< As the calendar numbers it. */
    std::int32_t month = 0; /**< The ordinal month in the year, from 1. */
    std::int32_t day = 0;   /**< The day in the month, from 1. */
};

/** Whether the parts are equal. */
[[nodiscard]] constexpr bool operator==(const date &a, const date &b) noexcept {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}
#if defined(__cpp_lib_three_way_comparison)
/** By year, month, day: within one calendar, as time is. */
[[nodiscard]] constexpr std::strong_ordering operator<=>(const date &a, const date &b) noexcept {
    if (const auto years = a.year <=> b.year; years != 0) {
        return years;
    }
    const auto months = a.month <=> b.month;
    return months != 0 ? months : a.day <=> b.day;
}
#else
/** Whether a part differs. */
[[nodiscard]] constexpr bool operator!=(const date &a, const date &b) noexcept { return !(a == b); }
/** By year, month, day: within one calendar, as time is. */
[[nodiscard]] constexpr bool operator<(const date &a, const date &b) noexcept {
    return a.year != b.year ? a.year < b.year : a.month != b.month ? a.month < b.month : a.day < b.day;
}
/** By year, month, day. */
[[nodiscard]] constexpr bool operator>(const date &a, const date &b) noexcept { return b < a; }
/** By year, month, day. */
[[nodiscard]] constexpr bool operator<=(const date &a, const date &b) noexcept { return !(b < a); }
/** By year, month, day. */
[[nodiscard]] constexpr bool operator>=(const date &a, const date &b) noexcept { return !(a < b); }
#endif

/** A span of time in the units of a calendar; each part may have either sign. An aggregate: duration{0, 1} is a month. */
struct duration {
    std::int64_t years = 0;  /**< Years. */
    std::int64_t months = 0; /**< Months. */
    std::int64_t weeks = 0;  /**< Weeks. */
    std::int64_t days = 0;   /**< Days. */
};

/** Whether the parts are equal. A month is not so many days, so that durations have no order. */
[[nodiscard]] constexpr bool operator==(const duration &a, const duration &b) noexcept {
    return a.years == b.years && a.months == b.months && a.weeks == b.weeks && a.days == b.days;
}
#if !defined(__cpp_lib_three_way_comparison)
/** Whether a part differs. */
[[nodiscard]] constexpr bool operator!=(const duration &a, const duration &b) noexcept { return !(a == b); }
#endif

/** A week of a year. */
struct week {
    std::int32_t year = 0;   /**< The year that the week belongs to. */
    std::int32_t number = 0; /**< The number of the week in it, from 1. */

    /** Whether it is the same week. */
    friend constexpr bool operator==(const week &a, const week &b) noexcept { return a.year == b.year && a.number == b.number; }
    /** Whether it is another week. */
    friend constexpr bool operator!=(const week &a, const week &b) noexcept { return !(a == b); }
    /** Whether it is earlier. */
    friend constexpr bool operator<(const week &a, const week &b) noexcept { return a.year != b.year ? a.year < b.year : a.number < b.number; }
    /** Whether it is later. */
    friend constexpr bool operator>(const week &a, const week &b) noexcept { return b < a; }
    /** Whether it is not later. */
    friend constexpr bool operator<=(const week &a, const week &b) noexcept { return !(b < a); }
    /** Whether it is not earlier. */
    friend constexpr bool operator>=(const week &a, const week &b) noexcept { return !(a < b); }
};

/** What a locale calls a week. */
struct week_rules {
    std::int32_t first_day = 1;    /**< The day that weeks begin with, 1 Monday to 7 Sunday. */
    std::int32_t min_days = 1;     /**< How many of its days the first week of a year has in that year at least. */
    std::int32_t weekend_bits = 0; /**< The days of rest, bit 0 Monday to bit 6 Sunday. */

    /** Whether a day of the week, 1 Monday to 7 Sunday, is one of rest. */
    [[nodiscard]] constexpr bool is_weekend(std::int32_t day_of_week) const noexcept {
        return day_of_week >= 1 && day_of_week <= 7 && ((weekend_bits >> (day_of_week - 1)) & 1) != 0;
    }

    /** Whether the rules are the same. */
    friend constexpr bool operator==(const week_rules &a, const week_rules &b) noexcept {
        return a.first_day == b.first_day && a.min_days == b.min_days && a.weekend_bits == b.weekend_bits;
    }
    /** Whether the rules differ. */
    friend constexpr bool operator!=(const week_rules &a, const week_rules &b) noexcept { return !(a == b); }
};

/** A short text held in place, such as the code of an era or a month. Always NUL-terminated. */
template <std::size_t Size>
class code {
public:
    /** The empty text. */
    constexpr code() noexcept = default;
    /** A text out of the library; what does not fit is cut off. */
    explicit code(const char (&text)[Size]) noexcept { std::memcpy(text_.data(), text, Size - 1); }
    /** The text. */
    [[nodiscard]] std::string_view view() const noexcept { return text_.data(); }
    /** The text, NUL-terminated. */
    [[nodiscard]] const char *c_str() const noexcept { return text_.data(); }
    /** The text. */
    operator std::string_view() const noexcept { return view(); }
    /** Whether it is the same text. */
    friend bool operator==(const code &a, const code &b) noexcept { return a.view() == b.view(); }
    /** Whether it is another text. */
    friend bool operator!=(const code &a, const code &b) noexcept { return a.view() != b.view(); }
    /** Whether it is that text. */
    friend bool operator==(const code &a, std::string_view b) noexcept { return a.view() == b; }
    /** Whether it is another text. */
    friend bool operator!=(const code &a, std::string_view b) noexcept { return a.view() != b; }
    /** Whether it is that text. */
    friend bool operator==(std::string_view a, const code &b) noexcept { return a == b.view(); }
    /** Whether it is another text. */
    friend bool operator!=(std::string_view a, const code &b) noexcept { return a != b.view(); }

private:
    std::array<char, Size> text_{};
};

/** CLDR's code of an era, such as "reiwa". */
using era_code = code<QCAL_ERA_CODE_SIZE>;
/** The code of a month, such as "M05L". */
using month_code = code<QCAL_MONTH_CODE_SIZE>;

/** What holds for a calendar as a whole. */
struct properties {
    qcal::kind kind = qcal::kind::unspecified; /**< What its years and months follow. */
    bool proleptic = false;                    /**< The rule is extended to the time before its introduction. */
    bool year_zero = false;                    /**< Years are counted through zero. */
    bool user_defined = false;                 /**< A program has registered it. */
    std::int32_t days_per_week = 0;            /**< Days of the week. */
    std::int32_t min_days_in_month = 0;        /**< Days of the shortest month. */
    std::int32_t max_days_in_month = 0;        /**< Days of the longest month. */
    std::int32_t max_months_in_year = 0;       /**< Months of the longest year. */
    std::int32_t first_year = 0;               /**< The first year of the range. */
    std::int32_t last_year = 0;                /**< The last year of the range. */
    jdn first_day;                             /**< The first day of the range. */
    jdn last_day;                              /**< The last day of the range. */
    jdn epoch;                                 /**< The first day of year 1. */

    /** Whether all of it is equal. */
    friend constexpr bool operator==(const properties &a, const properties &b) noexcept {
        return a.kind == b.kind && a.proleptic == b.proleptic && a.year_zero == b.year_zero && a.user_defined == b.user_defined &&
               a.days_per_week == b.days_per_week && a.min_days_in_month == b.min_days_in_month &&
               a.max_days_in_month == b.max_days_in_month && a.max_months_in_year == b.max_months_in_year &&
               a.first_year == b.first_year && a.last_year == b.last_year && a.first_day == b.first_day && a.last_day == b.last_day &&
               a.epoch == b.epoch;
    }
    /** Whether some of it differs. */
    friend constexpr bool operator!=(const properties &a, const properties &b) noexcept { return !(a == b); }
};

/** Everything about one day in one calendar; the comments of qcal_fields say more. */
struct fields {
    qcal::date date;                     /**< Year, month, day. */
    bool leap_year = false;              /**< The year is a leap year. */
    bool leap_month = false;             /**< The month is a leap month. */
    bool official = false;               /**< The authority that decides the calendar has published the date. */
    bool computed = false;               /**< An authority decides the calendar and has not published the date. */
    bool uncertain = false;              /**< The computation is too close to call. */
    std::int32_t continuous_year = 0;    /**< The year in a count without a gap. */
    std::int32_t year_of_era = 0;        /**< The year in its era. */
    std::int32_t cycle = 0;              /**< The number of the cycle of years. */
    std::int32_t year_of_cycle = 0;      /**< The year in its cycle, from 1; 0 where there is none. */
    std::int32_t day_of_year = 0;        /**< The day in the year, from 1. */
    std::int32_t day_of_week = 0;        /**< 1 Monday to 7 Sunday. */
    qcal::week week;                     /**< The week, Monday first, four days; zeros where its year is outside the range. */
    std::int32_t days_in_month = 0;      /**< Days of the month. */
    std::int32_t days_in_year = 0;       /**< Days of the year. */
    std::int32_t months_in_year = 0;     /**< Months of the year. */
    qcal::era_code era_code;             /**< CLDR's code of the era; empty where there are none. */
    qcal::month_code month_code;         /**< The code of the month, the same in every year. */

    /** Whether all of it is equal. */
    friend bool operator==(const fields &a, const fields &b) noexcept {
        return a.date == b.date && a.leap_year == b.leap_year && a.leap_month == b.leap_month && a.official == b.official &&
               a.computed == b.computed && a.uncertain == b.uncertain && a.continuous_year == b.continuous_year &&
               a.year_of_era == b.year_of_era && a.cycle == b.cycle && a.year_of_cycle == b.year_of_cycle &&
               a.day_of_year == b.day_of_year && a.day_of_week == b.day_of_week && a.week == b.week &&
               a.days_in_month == b.days_in_month && a.days_in_year == b.days_in_year && a.months_in_year == b.months_in_year &&
               a.era_code == b.era_code && a.month_code == b.month_code;
    }
    /** Whether some of it differs. */
    friend bool operator!=(const fields &a, const fields &b) noexcept { return !(a == b); }
};

/** A time of day beside a day. */
struct time_of_day {
    std::int32_t hour = 0;                  /**< 0 to 23. */
    std::int32_t minute = 0;                /**< 0 to 59. */
    std::int32_t second = 0;                /**< 0 to 60, which a leap second is. */
    std::int32_t nanosecond = 0;            /**< 0 to 999999999. */
    std::optional<std::int32_t> utc_offset; /**< Seconds ahead of UTC, less than a day either way; none where it is not known. */
    bool utc = false;                       /**< The time is UTC and the local offset is not known, "Z"; utc_offset is 0. */
    std::string zone;                       /**< What the time zone is called, for patterns that ask for it; empty for none. */

    /** Whether all of it is equal. */
    friend bool operator==(const time_of_day &a, const time_of_day &b) noexcept {
        return a.hour == b.hour && a.minute == b.minute && a.second == b.second && a.nanosecond == b.nanosecond &&
               a.utc_offset == b.utc_offset && a.utc == b.utc && a.zone == b.zone;
    }
    /** Whether some of it differs. */
    friend bool operator!=(const time_of_day &a, const time_of_day &b) noexcept { return !(a == b); }
};

namespace detail {

inline qcal_date to_c(const date &value) noexcept { return qcal_date{value.year, value.month, value.day}; }
inline date from_c(const qcal_date &value) noexcept { return date{value.year, value.month, value.day}; }
inline kind kind_of(std::uint32_t flags) noexcept {
    return (flags & QCAL_SOLAR) != 0 ? kind::solar
           : (flags & QCAL_LUNAR) != 0 ? kind::lunar
           : (flags & QCAL_LUNISOLAR) != 0 ? kind::lunisolar : kind::unspecified;
}
inline std::uint32_t flag_of(kind what) noexcept {
    return what == kind::solar ? QCAL_SOLAR : what == kind::lunar ? QCAL_LUNAR : what == kind::lunisolar ? QCAL_LUNISOLAR : 0u;
}

// Spreads the bits of a number (the last steps of SplitMix64).
inline std::size_t mix(std::uint64_t bits) noexcept {
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return static_cast<std::size_t>(bits ^ (bits >> 31));
}

}  // namespace detail
}  // namespace qcal

namespace std {
/** Hash of a day. */
template <>
struct hash<qcal::jdn> {
    /** Hash of a day. */
    std::size_t operator()(qcal::jdn day) const noexcept { return qcal::detail::mix(static_cast<std::uint64_t>(day.value())); }
};

/** Hash of a date. */
template <>
struct hash<qcal::date> {
    /** Hash of a date. */
    std::size_t operator()(const qcal::date &date) const noexcept {
        const std::uint64_t year = static_cast<std::uint32_t>(date.year);
        const std::uint64_t rest = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(date.month)) << 16) ^ static_cast<std::uint32_t>(date.day);
        return qcal::detail::mix((year << 32) ^ rest);
    }
};
}  // namespace std

#endif
