// The calendars that ICU4C and qcal both have, and what ICU calls a date: shared by the oracle and the benchmarks.

#ifndef QCAL_TESTS_ICU_CALENDARS_HPP
#define QCAL_TESTS_ICU_CALENDARS_HPP

#include "qcal.h"

#include <unicode/ucal.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace icu_peer {

/// How ICU numbers months: in order; Tishri 0 to Elul 12, Adar I (5) only in leap years; in order with a flag for leap months.
enum class Months { InOrder, Hebrew, LeapFlag };

struct Calendar {
    const char *icu;   // CLDR's id
    const char *qcal;  // a name in qcal
    Months months;
    /// What is added to ICU's extended year. Of ethioaa it depends on the version: with either the year has to be right.
    int32_t years_added, or_years_added;
};

inline const Calendar kCalendars[] = {
    {"gregorian", "Gregorian", Months::InOrder, 0, 0},
    {"gregorian", "iso8601", Months::InOrder, 0, 0},
    {"persian", "Jalali", Months::InOrder, 0, 0},
    {"islamic-civil", "Islamic Civil", Months::InOrder, 0, 0},
    {"islamic-tbla", "islamic-tbla", Months::InOrder, 0, 0},
    {"islamic-umalqura", "islamic-umalqura", Months::InOrder, 0, 0},
    {"buddhist", "buddhist", Months::InOrder, 543, 543},
    {"roc", "roc", Months::InOrder, -1911, -1911},
    {"japanese", "japanese", Months::InOrder, 0, 0},
    {"coptic", "coptic", Months::InOrder, 0, 0},
    {"ethiopic", "ethiopic", Months::InOrder, 0, 0},
    {"ethiopic-amete-alem", "ethioaa", Months::InOrder, 5500, 0},
    {"indian", "indian", Months::InOrder, 0, 0},
    {"hebrew", "hebrew", Months::Hebrew, 0, 0},
    {"chinese", "chinese", Months::LeapFlag, -2637, -2637},
    {"dangi", "dangi", Months::LeapFlag, -2333, -2333},
};

/// ICU's fields: extended year, month from 0, whether it is a leap month (East Asia only), day.
struct Fields {
    int32_t year, month, leap, day;
    bool operator==(const Fields &o) const { return year == o.year && month == o.month && leap == o.leap && day == o.day; }
};

constexpr int64_t kUnixEpoch = 2440588;

class Handle {
public:
    explicit Handle(const Calendar &which) : leap_flag_(which.months == Months::LeapFlag) {
        const std::string locale = std::string("en@calendar=") + which.icu;
        cal_ = ucal_open(u"Etc/GMT", -1, locale.c_str(), UCAL_DEFAULT, &status_);
        // Without a change-over. The calendars made of this one have it, and nothing to move it with.
        if (std::string(which.icu) == "gregorian") ucal_setGregorianChange(cal_, -184303902528000000.0, &status_);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { ucal_close(cal_); }

    Fields fields(int64_t day) {
        ucal_setMillis(cal_, static_cast<double>(day - kUnixEpoch) * 86400000.0, &status_);
        const int32_t year = ucal_get(cal_, UCAL_EXTENDED_YEAR, &status_), month = ucal_get(cal_, UCAL_MONTH, &status_);
        const int32_t leap = leap_flag_ ? ucal_get(cal_, UCAL_IS_LEAP_MONTH, &status_) : 0;
        return {year, month, leap, ucal_get(cal_, UCAL_DATE, &status_)};
    }
    int64_t day(const Fields &f) {
        ucal_clear(cal_);
        ucal_set(cal_, UCAL_EXTENDED_YEAR, f.year);
        ucal_set(cal_, UCAL_MONTH, f.month);
        if (leap_flag_) ucal_set(cal_, UCAL_IS_LEAP_MONTH, f.leap);
        ucal_set(cal_, UCAL_DATE, f.day);
        return static_cast<int64_t>(ucal_getMillis(cal_, &status_) / 86400000.0) + kUnixEpoch;
    }
    /// Whether nothing has failed so far.
    bool good() const { return U_SUCCESS(status_); }

private:
    UCalendar *cal_ = nullptr;
    UErrorCode status_ = U_ZERO_ERROR;
    bool leap_flag_;
};

/// How many years this version adds to its extended year; false where neither number of the row is right.
inline bool years_added(const qcal_calendar *cal, const Calendar &which, Handle &icu, int32_t *added) {
    qcal_fields f = {};
    f.size = sizeof f;
    if (qcal_describe(cal, 2451545, &f) != QCAL_OK) return false;
    *added = f.continuous_year - icu.fields(2451545).year;
    return *added == which.years_added || *added == which.or_years_added;
}

/// What ICU calls this day if it agrees with qcal; false if qcal cannot tell the date.
inline bool expected_fields(const qcal_calendar *cal, const Calendar &which, int32_t added, int64_t day, Fields *fields) {
    qcal_fields f = {};
    f.size = sizeof f;
    if (qcal_describe(cal, day, &f) != QCAL_OK) return false;
    *fields = {f.continuous_year - added, f.month - 1, 0, f.day};
    if (which.months == Months::InOrder) return true;
    const int32_t number = std::atoi(f.month_code + 1);  // "M05L"
    const bool leap = f.month_code[3] == 'L';
    if (which.months == Months::LeapFlag) fields->month = number - 1, fields->leap = leap;
    else fields->month = leap || number > 5 ? number : number - 1;
    return true;
}

}  // namespace icu_peer

#endif
