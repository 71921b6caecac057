/**
 * @file
 * Dates in parts, written and read. Part of qcal_qcalendar.hpp.
 */
#ifndef QCAL_QCALENDAR_TEXT_HPP
#define QCAL_QCALENDAR_TEXT_HPP

#include "date.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

namespace qcal {
namespace legacy {

inline QDate QCalendar::dateFromParts(int year, int month, int day) const {
    qint64 jdn = detail::null_day;
    const bool found = year != Unspecified && qcal_date_to_jdn(m_cal, year, month, day, &jdn) == QCAL_OK;
    return found ? QDate::fromJulianDay(jdn) : QDate();
}

inline QDate QCalendar::dateFromParts(const YearMonthDay &parts) const {
    return dateFromParts(parts.year, parts.month, parts.day);
}

inline QDate QCalendar::matchCenturyToWeekday(const YearMonthDay &parts, int dow) const {
    qint64 jdn = detail::null_day;
    const bool found = parts.isValid() && parts.year != Unspecified &&
                       qcal_match_century_to_weekday(m_cal, parts.year, parts.month, parts.day, dow, &jdn) == QCAL_OK;
    return found ? QDate::fromJulianDay(jdn) : QDate();
}

inline QCalendar::YearMonthDay QCalendar::partsFromDate(QDate date) const {
    qcal_date found = {0, 0, 0};
    if (!date.isValid() || qcal_jdn_to_date(m_cal, date.toJulianDay(), &found) != QCAL_OK || found.year == Unspecified) {
        return YearMonthDay();
    }
    return YearMonthDay(found.year, found.month, found.day);
}

inline int QCalendar::dayOfWeek(QDate date) const {
    std::int32_t day = 0;
    return date.isValid() && qcal_day_of_week(m_cal, date.toJulianDay(), &day) == QCAL_OK ? day : 0;
}

inline std::string QCalendar::dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                               const QLocale &locale) const {
    const bool both = datetime.isValid();
    const QDate date = both ? datetime.date() : dateOnly;
    const QTime clock = both ? datetime.time() : timeOnly;
    qcal_time time = qcal_time();
    time.size = static_cast<std::uint32_t>(sizeof time);
    if (clock.isValid()) {
        time.hour = clock.hour();
        time.minute = clock.minute();
        time.second = clock.second();
        time.nanosecond = clock.msec() * 1000000;
    }
    if (date.isValid()) {
        return detail::Formatter(m_cal, locale.name(), format.utf8()).write(date.toJulianDay(), both ? &time : nullptr);
    }
    if (clock.isValid()) {
        return detail::Formatter(m_cal, locale.name(), detail::only(false, format.utf8())).write(properties().epoch_jdn, &time);
    }
    return std::string();
}

inline std::string QLocale::dateFormat(FormatType format) const {
    if (m_name == "C") {
        return format == LongFormat ? "dddd, d MMMM yyyy" : "d MMM yyyy";
    }
    qcal_formatter *style = nullptr;
    const std::int32_t which = format == LongFormat ? QCAL_STYLE_FULL : QCAL_STYLE_SHORT;
    (void)qcal_formatter_open_style(QCalendar().handle(), m_name.c_str(), which, nullptr, &style);
    const std::string pattern = detail::text(
        [&](char *buf, std::size_t cap, std::size_t *len) { return qcal_formatter_pattern(style, buf, cap, len); });
    qcal_formatter_release(style);
    return detail::legacy_pattern(pattern);
}

inline std::string QLocale::toString(QDate date, FormatType format) const {
    return toString(date, dateFormat(format), QCalendar());
}
inline std::string QLocale::toString(QDate date, FormatType format, QCalendar cal) const {
    return toString(date, dateFormat(format), cal);
}
inline std::string QLocale::toString(QDate date, QStringView format) const { return toString(date, format, QCalendar()); }
inline std::string QLocale::toString(QDate date, QStringView format, QCalendar cal) const {
    return cal.dateTimeToString(format, QDateTime(), date, QTime(), *this);
}
inline std::string QLocale::toString(const QDateTime &dateTime, QStringView format) const {
    return toString(dateTime, format, QCalendar());
}
inline std::string QLocale::toString(const QDateTime &dateTime, QStringView format, QCalendar cal) const {
    return cal.dateTimeToString(format, dateTime, QDate(), QTime(), *this);
}

namespace detail {

/** Reads a text. Without a base year two digits are from 1900 in Roman calendars, as in Qt, elsewhere of the window of qcal. */
inline QDateTime read(const QLocale &locale, const std::string &text, const std::string &format, const QCalendar &cal,
                      const int *base) {
    const int roman = 1900;
    const qcal_system id = cal.id();
    if (base == nullptr && (id == QCAL_SYSTEM_GREGORIAN || id == QCAL_SYSTEM_JULIAN || id == QCAL_SYSTEM_MILANKOVIC)) {
        base = &roman;
    }
    qint64 jdn = 0;
    qcal_time time = qcal_time();
    bool good = false;
    if (text.empty() || format.empty()) {
        return QDateTime();
    }
    if (has_year(format)) {
        good = Formatter(cal.handle(), locale.name(), format, base).read(text, &jdn, &time);
    } else { // a year that the format lacks is the base year
        char year[16];
        (void)std::snprintf(year, sizeof year, "%04d ", base != nullptr ? *base : roman);
        good = Formatter(cal.handle(), locale.name(), "yyyy " + format, base).read(year + text, &jdn, &time);
    }
    const QDate date = good ? QDate::fromJulianDay(jdn) : QDate();
    return date.isValid() ? QDateTime(date, QTime(time.hour, time.minute, time.second, time.nanosecond / 1000000)) : QDateTime();
}

} // namespace detail

inline QDate QLocale::toDate(QAnyStringView string, FormatType format) const {
    return toDate(string, dateFormat(format), QCalendar());
}
inline QDate QLocale::toDate(QAnyStringView string, FormatType format, QCalendar cal) const {
    return toDate(string, dateFormat(format), cal);
}
inline QDate QLocale::toDate(QAnyStringView string, FormatType format, QCalendar cal, int baseYear) const {
    return toDate(string, dateFormat(format), cal, baseYear);
}
inline QDate QLocale::toDate(QAnyStringView string, QStringView format) const { return toDate(string, format, QCalendar()); }
inline QDate QLocale::toDate(QAnyStringView string, QStringView format, QCalendar cal) const {
    return toDateTime(string, detail::only(true, format.utf8()), cal).date();
}
inline QDate QLocale::toDate(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const {
    return toDateTime(string, detail::only(true, format.utf8()), cal, baseYear).date();
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format) const {
    return toDateTime(string, format, QCalendar());
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format, QCalendar cal) const {
    return detail::read(*this, string.utf8(), format.utf8(), cal, nullptr);
}
inline QDateTime QLocale::toDateTime(QAnyStringView string, QStringView format, QCalendar cal, int baseYear) const {
    return detail::read(*this, string.utf8(), format.utf8(), cal, &baseYear);
}

} // namespace legacy
} // namespace qcal

#endif
