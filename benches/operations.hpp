// What is timed, of qcal and of its peers: each operation takes one input and gives one number that depends on every part of the answer.
//
// QCAL_BENCH_QT and QCAL_BENCH_ICU say which peers are there.

#ifndef QCAL_BENCHES_OPERATIONS_HPP
#define QCAL_BENCHES_OPERATIONS_HPP

#include "measure.hpp"

#include <cstdint>
#include <memory>
#include <string>

#ifdef QCAL_BENCH_QT
#include <QCalendar>
#include <QDate>
#endif
#ifdef QCAL_BENCH_ICU
#include <unicode/ucal.h>
#include <unicode/uversion.h>
#endif

namespace bench {

inline const int32_t kIds[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_JULIAN, QCAL_SYSTEM_MILANKOVIC, QCAL_SYSTEM_JALALI, QCAL_SYSTEM_ISLAMIC_CIVIL};
inline const char *const kNames[] = {"Gregorian", "Julian", "Milankovic", "Jalali", "Islamic Civil", "gregory", "Persian", "islamic-civil", "islamicc", "Islamic"};

struct EmptyDay {
    uint64_t operator()(int64_t day) const {
        __asm__ volatile("" : "+r"(day));
        return static_cast<uint64_t>(day);
    }
};
struct EmptyDate {
    uint64_t operator()(Date d) const {
        __asm__ volatile("" : "+r"(d.year), "+r"(d.month), "+r"(d.day));
        return pack(d.year, d.month, d.day);
    }
};

struct QcalTo {
    const qcal_calendar *cal;
    uint64_t operator()(int64_t day) const {
        qcal_date d;
        if (qcal_jdn_to_date(cal, day, &d) != QCAL_OK) return ++g_failed, 0;
        return pack(d.year, d.month, d.day);
    }
};
struct QcalFrom {
    const qcal_calendar *cal;
    uint64_t operator()(Date d) const {
        int64_t day;
        if (qcal_date_to_jdn(cal, d.year, d.month, d.day, &day) != QCAL_OK) return ++g_failed, 0;
        return static_cast<uint64_t>(day);
    }
};
struct QcalLeap {
    const qcal_calendar *cal;
    uint64_t operator()(Date d) const {
        int32_t flag;
        if (qcal_is_leap_year(cal, d.year, &flag) != QCAL_OK) return ++g_failed, 0;
        return static_cast<uint64_t>(flag);
    }
};
struct QcalDaysInMonth {
    const qcal_calendar *cal;
    uint64_t operator()(Date d) const {
        int32_t days;
        if (qcal_days_in_month(cal, d.year, d.month, &days) != QCAL_OK) return ++g_failed, 0;
        return static_cast<uint64_t>(days);
    }
};
struct QcalWeekday {
    const qcal_calendar *cal;
    uint64_t operator()(int64_t day) const {
        int32_t weekday;
        if (qcal_day_of_week(cal, day, &weekday) != QCAL_OK) return ++g_failed, 0;
        return static_cast<uint64_t>(weekday);
    }
};
struct QcalAddDate {
    const qcal_calendar *cal;
    int64_t months;
    uint64_t operator()(Date d) const {
        const qcal_duration by = {0, months, 0, 0};
        qcal_date sum;
        if (qcal_add(cal, d.year, d.month, d.day, &by, QCAL_CONSTRAIN, &sum) != QCAL_OK) return ++g_failed, 0;
        return pack(sum.year, sum.month, sum.day);
    }
};
struct QcalAddDay {
    const qcal_calendar *cal;
    int64_t months;
    uint64_t operator()(int64_t day) const {
        const qcal_duration by = {0, months, 0, 0};
        qcal_date d, sum;
        if (qcal_jdn_to_date(cal, day, &d) != QCAL_OK || qcal_add(cal, d.year, d.month, d.day, &by, QCAL_CONSTRAIN, &sum) != QCAL_OK ||
            qcal_date_to_jdn(cal, sum.year, sum.month, sum.day, &day) != QCAL_OK)
            return ++g_failed, 0;
        return static_cast<uint64_t>(day);
    }
};
template <bool Release>
struct QcalOpenId {
    uint64_t operator()(int64_t which) const {
        qcal_calendar *cal;
        if (qcal_calendar_open_system(kIds[which], &cal) != QCAL_OK) return ++g_failed, 0;
        const auto seen = reinterpret_cast<uintptr_t>(cal);
        if (Release) qcal_calendar_release(cal);
        return seen;
    }
};
template <bool Release>
struct QcalOpenName {
    uint64_t operator()(int64_t which) const {
        qcal_calendar *cal;
        if (qcal_calendar_open(kNames[which], &cal) != QCAL_OK) return ++g_failed, 0;
        const auto seen = reinterpret_cast<uintptr_t>(cal);
        if (Release) qcal_calendar_release(cal);
        return seen;
    }
};

#ifdef QCAL_BENCH_QT
struct QtTo {
    QCalendar cal;
    explicit QtTo(QCalendar::System s) : cal(s) {}
    uint64_t operator()(int64_t day) const {
        const QCalendar::YearMonthDay d = cal.partsFromDate(QDate::fromJulianDay(day));
        return pack(d.year, d.month, d.day);
    }
};
struct QtFrom {
    QCalendar cal;
    explicit QtFrom(QCalendar::System s) : cal(s) {}
    uint64_t operator()(Date d) const { return static_cast<uint64_t>(cal.dateFromParts(d.year, d.month, d.day).toJulianDay()); }
};
struct QtLeap {
    QCalendar cal;
    explicit QtLeap(QCalendar::System s) : cal(s) {}
    uint64_t operator()(Date d) const { return cal.isLeapYear(d.year); }
};
struct QtDaysInMonth {
    QCalendar cal;
    explicit QtDaysInMonth(QCalendar::System s) : cal(s) {}
    uint64_t operator()(Date d) const { return static_cast<uint64_t>(cal.daysInMonth(d.month, d.year)); }
};
struct QtWeekday {
    QCalendar cal;
    explicit QtWeekday(QCalendar::System s) : cal(s) {}
    uint64_t operator()(int64_t day) const { return static_cast<uint64_t>(cal.dayOfWeek(QDate::fromJulianDay(day))); }
};
struct QtAddDate {
    QCalendar cal;
    int months;
    QtAddDate(QCalendar::System s, int m) : cal(s), months(m) {}
    uint64_t operator()(Date d) const {
        const auto sum = cal.partsFromDate(cal.dateFromParts(d.year, d.month, d.day).addMonths(months, cal));
        return pack(sum.year, sum.month, sum.day);
    }
};
struct QtAddDay {
    QCalendar cal;
    int months;
    QtAddDay(QCalendar::System s, int m) : cal(s), months(m) {}
    uint64_t operator()(int64_t day) const { return static_cast<uint64_t>(QDate::fromJulianDay(day).addMonths(months, cal).toJulianDay()); }
};
struct QtOpenId {
    explicit QtOpenId(QCalendar::System) {}
    uint64_t operator()(int64_t which) const { return QCalendar(static_cast<QCalendar::System>(kIds[which])).isValid(); }
};
struct QtOpenName {
    explicit QtOpenName(QCalendar::System) {}
    uint64_t operator()(int64_t which) const { return QCalendar(QLatin1String(kNames[which])).isValid(); }
};

template <class Op, class... More>
std::unique_ptr<Op> qt_op(int system, More... more) {
    return system < 0 ? nullptr : std::make_unique<Op>(static_cast<QCalendar::System>(system), more...);
}
inline std::string qt_name(int64_t which) { return QCalendar(QLatin1String(kNames[which])).name().toStdString(); }
#endif

#ifdef QCAL_BENCH_ICU
struct Icu {
    std::shared_ptr<void> owner{};
    UCalendar *cal = nullptr;
    explicit Icu(const char *keyword) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string locale = std::string("en@calendar=") + keyword;
        cal = ucal_open(u"Etc/GMT", -1, locale.c_str(), UCAL_DEFAULT, &status);
        owner = std::shared_ptr<void>(cal, [](void *c) { ucal_close(static_cast<UCalendar *>(c)); });
        if (std::string(keyword) == "gregorian") ucal_setGregorianChange(cal, -184303902528000000.0, &status);  // proleptic
        if (U_FAILURE(status)) ++g_failed;
    }
};
struct IcuTo : Icu {
    using Icu::Icu;
    uint64_t operator()(int64_t day) const {
        UErrorCode status = U_ZERO_ERROR;
        ucal_setMillis(cal, static_cast<double>(day - 2440588) * 86400000.0, &status);
        const int32_t y = ucal_get(cal, UCAL_EXTENDED_YEAR, &status), m = ucal_get(cal, UCAL_MONTH, &status), d = ucal_get(cal, UCAL_DATE, &status);
        return U_FAILURE(status) ? ++g_failed, 0 : pack(y, m + 1, d);
    }
};
struct IcuFrom : Icu {
    using Icu::Icu;
    uint64_t operator()(Date d) const {
        UErrorCode status = U_ZERO_ERROR;
        ucal_clear(cal);
        ucal_set(cal, UCAL_EXTENDED_YEAR, d.year);
        ucal_set(cal, UCAL_MONTH, d.month - 1);
        ucal_set(cal, UCAL_DATE, d.day);
        const double millis = ucal_getMillis(cal, &status);
        return U_FAILURE(status) ? ++g_failed, 0 : static_cast<uint64_t>(static_cast<int64_t>(millis / 86400000.0) + 2440588);
    }
};
#endif

// A peer that is not there: its operations exist in name only, and none is ever made.
template <int>
struct Absent {
    template <class In>
    uint64_t operator()(const In &) const { return 0; }
};
#ifndef QCAL_BENCH_QT
using QtTo = Absent<0>;
using QtFrom = Absent<0>;
using QtLeap = Absent<0>;
using QtDaysInMonth = Absent<0>;
using QtWeekday = Absent<0>;
using QtAddDate = Absent<0>;
using QtAddDay = Absent<0>;
using QtOpenId = Absent<0>;
using QtOpenName = Absent<0>;
template <class Op, class... More>
std::unique_ptr<Op> qt_op(int, More...) { return nullptr; }
inline std::string qt_name(int64_t) { return {}; }
#endif
#ifndef QCAL_BENCH_ICU
using IcuTo = Absent<1>;
using IcuFrom = Absent<1>;
#endif

template <class Op>
std::unique_ptr<Op> icu_op(const char *keyword) {
#ifdef QCAL_BENCH_ICU
    if (keyword) return std::make_unique<Op>(keyword);
#endif
    (void)keyword;
    return nullptr;
}

inline std::string peer_versions() {
    std::string s;
#ifdef QCAL_BENCH_QT
    s += std::string("Qt ") + qVersion();
#else
    s += "no Qt";
#endif
#ifdef QCAL_BENCH_ICU
    UVersionInfo v;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(v);
    u_versionToString(v, text);
    s += std::string(", ICU ") + text;
#else
    s += ", no ICU";
#endif
    return s;
}

/// Whether qcal and Qt mean the same calendar by each of kNames.
inline void agree_on_names(bool qt) {
    for (int64_t i = 0; qt && i < static_cast<int64_t>(sizeof kNames / sizeof *kNames); ++i) {
        qcal_calendar *cal = nullptr;
        g_failed += qcal_calendar_open(kNames[i], &cal) != QCAL_OK;
        const char *name = qcal_calendar_name(cal);
        g_wrong += name == nullptr || qt_name(i) != name;
        ++g_compared, ++g_expected;
        qcal_calendar_release(cal);
    }
}

}  // namespace bench

#endif
