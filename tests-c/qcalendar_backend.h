// A calendar as a program writes it for QCalendarBackend: ten months of 36 days and one of the rest, years counted through 0.
#ifndef QCALENDAR_BACKEND_H
#define QCALENDAR_BACKEND_H

#include "qcal_qcalendar.hpp"

#include <stdexcept>

struct Tens : qcal::legacy::QCalendarBackend {
    static long &alive() {
        static long count = 0;
        return count;
    }
    Tens() { ++alive(); }
    ~Tens() override { --alive(); }

    std::string name() const override { return "Tens"; }
    int daysInMonth(int month, int year = Unspecified) const override {
        return month < 1 || month > 11 ? 0 : month < 11 ? 36 : year != Unspecified && isLeapYear(year) ? 6 : 5;
    }
    int monthsInYear(int) const override { return 11; }
    bool isLeapYear(int year) const override { return year % 4 == 0; }
    bool isLunar() const override { return false; }
    bool isLuniSolar() const override { return false; }
    bool isSolar() const override { return true; }
    bool hasYearZero() const override { return true; }
    bool dateToJulianDay(int year, int month, int day, qcal::legacy::qint64 *jd) const override {
        if (!isDateValid(year, month, day)) {
            return false;
        }
        *jd = start(year) + (month - 1) * 36 + day - 1;
        return true;
    }
    YearMonthDay julianDayToDate(qcal::legacy::qint64 jd) const override {
        int year = static_cast<int>((jd - 2400000) / 366);
        while (start(year + 1) <= jd) {
            year++;
        }
        while (start(year) > jd) {
            year--;
        }
        const int rest = static_cast<int>(jd - start(year));
        return YearMonthDay(year, rest / 36 + 1, rest % 36 + 1);
    }
    static qcal::legacy::qint64 start(int year) {
        const int before = year - 1;
        return 2400000 + qcal::legacy::qint64{365} * year + (before >= 0 ? before / 4 : -((3 - before) / 4));
    }
};

// Takes the calendar of a backend out of the registry, which QCalendarBackend of Qt cannot.
inline bool unregister(const qcal::legacy::QCalendar &cal) { return qcal_registry_unregister(nullptr, cal.handle()) == QCAL_OK; }

#endif
