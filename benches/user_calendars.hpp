// Calendars as a user would define them, by rules that built-in calendars have too: as callbacks and as data.

#ifndef QCAL_BENCHES_USER_CALENDARS_HPP
#define QCAL_BENCHES_USER_CALENDARS_HPP

#include "qcal.h"

#include <array>
#include <cstdint>

namespace bench {

/// Years from 1 on: the callbacks are asked about no others.
struct GregorianRule {
    static constexpr qcal_system kBuiltIn = QCAL_SYSTEM_GREGORIAN;
    static constexpr const char *kName = "Gregorian";
    static constexpr uint32_t kFamily = QCAL_SOLAR;
    static constexpr int64_t kEpoch = 1721426;
    static constexpr int64_t kLongestYear = 366;
    static constexpr std::array<uint16_t, 12> kMonths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static constexpr int kLeapMonth = 2;
    static bool leap(int64_t a) { return a % 4 == 0 && (a % 100 != 0 || a % 400 == 0); }
    static int64_t start(int64_t a) { return kEpoch + 365 * (a - 1) + (a - 1) / 4 - (a - 1) / 100 + (a - 1) / 400; }
    static void set_leap_rule(qcal_rule &rule) {
        static const std::array<uint8_t, 50> bits = [] {
            std::array<uint8_t, 50> set{};
            for (size_t a = 0; a < 400; ++a)
                if (leap(static_cast<int64_t>(a))) set[a / 8] = static_cast<uint8_t>(set[a / 8] | 1 << a % 8);
            return set;
        }();
        rule.leap_rule = QCAL_LEAP_BITS;
        rule.leap_cycle = 400;
        rule.leap_bits = bits.data();
    }
};

/// As above.
struct IslamicCivilRule {
    static constexpr qcal_system kBuiltIn = QCAL_SYSTEM_ISLAMIC_CIVIL;
    static constexpr const char *kName = "islamic-civil";
    static constexpr uint32_t kFamily = QCAL_LUNAR;
    static constexpr int64_t kEpoch = 1948440;
    static constexpr int64_t kLongestYear = 355;
    static constexpr std::array<uint16_t, 12> kMonths = {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};
    static constexpr int kLeapMonth = 12;
    static bool leap(int64_t a) { return (11 * a + 14) % 30 < 11; }
    static int64_t start(int64_t a) { return kEpoch + 354 * (a - 1) + (11 * a + 3) / 30; }
    static void set_leap_rule(qcal_rule &rule) {
        rule.leap_rule = QCAL_LEAP_TEST;
        rule.leap_mul = 11;
        rule.leap_add = 14;
        rule.leap_cycle = 30;
        rule.leap_below = 11;
    }
};

/// The rule as callbacks. user_data counts how often they are asked.
template <class Rule>
struct Callbacks {
    static void asked(void *count) { ++*static_cast<uint64_t *>(count); }
    static int days(int32_t year, int32_t month) {
        return Rule::kMonths[static_cast<size_t>(month - 1)] + (month == Rule::kLeapMonth && Rule::leap(year) ? 1 : 0);
    }
    static qcal_status months_in_year(void *count, int32_t, int32_t *months) {
        asked(count);
        *months = 12;
        return QCAL_OK;
    }
    static qcal_status days_in_month(void *count, int32_t year, int32_t month, int32_t *result) {
        asked(count);
        *result = days(year, month);
        return QCAL_OK;
    }
    static qcal_status year_start(void *count, int32_t year, int64_t *jdn) {
        asked(count);
        *jdn = Rule::start(year);
        return QCAL_OK;
    }
    static qcal_status date_to_jdn(void *count, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
        asked(count);
        *jdn = Rule::start(year) + day - 1;
        for (int32_t m = 1; m < month; ++m) *jdn += days(year, m);
        return QCAL_OK;
    }
    static qcal_status jdn_to_date(void *count, int64_t jdn, qcal_date *date) {
        asked(count);
        auto year = static_cast<int32_t>((jdn - Rule::kEpoch) / Rule::kLongestYear + 1);  // not too late
        while (Rule::start(year + 1) <= jdn) ++year;
        auto left = static_cast<int32_t>(jdn - Rule::start(year));
        int32_t month = 1;
        while (left >= days(year, month)) left -= days(year, month++);
        *date = {year, month, left + 1};
        return QCAL_OK;
    }
    /// With year_start, or with conversions of its own.
    static qcal_backend backend(uint32_t flags, bool converts = false) {
        qcal_backend b = {};
        b.size = sizeof b;
        b.flags = Rule::kFamily | flags;
        b.months_in_year = months_in_year;
        b.days_in_month = days_in_month;
        if (converts) b.date_to_jdn = date_to_jdn, b.jdn_to_date = jdn_to_date;
        else b.year_start = year_start;
        return b;
    }
};

/// The rule as data.
template <class Rule>
qcal_rule rule_as_data() {
    qcal_rule rule = {};
    rule.size = sizeof rule;
    rule.flags = Rule::kFamily;
    rule.epoch_jdn = Rule::kEpoch;
    rule.month_count = static_cast<int32_t>(Rule::kMonths.size());
    rule.month_days = Rule::kMonths.data();
    rule.leap_month = Rule::kLeapMonth;
    rule.leap_days = 1;
    Rule::set_leap_rule(rule);
    return rule;
}

}  // namespace bench

#endif
