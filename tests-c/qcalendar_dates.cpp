// QDate, QDateTime and QLocale of qcal_qcalendar.hpp: their members that take a calendar. Expected values as in qcalendar_calendar.cpp.
#include <initializer_list>

#include "check.h"
#include "qcal_qcalendar.hpp"

using namespace qcal::legacy;
using System = QCalendar::System;

namespace {

const QCalendar gregorian, julian(System::Julian), milankovic(System::Milankovic), jalali(System::Jalali),
    islamic(System::IslamicCivil);

void is(QDate found, const QCalendar &cal, int year, int month, int day) {
    CHECK_DATE((qcal_date{found.year(cal), found.month(cal), found.day(cal)}), year, month, day);
}

// parity: QDate::QDate QDate::setDate
void from_parts() {
    CHECK_INT(QDate(1446, 9, 1, islamic).toJulianDay(), 2460736);
    CHECK(QDate(1447, 1, 1, islamic) == QDate(2025, 6, 27));
    CHECK(QDate(1500, 1, 1, islamic) == QDate(2076, 11, 28));
    CHECK(QDate(1918, 1, 31, julian) == QDate(1918, 2, 13));
    CHECK(QDate(2100, 2, 29, julian) == QDate(2100, 3, 14));
    CHECK(QDate(2800, 2, 29, milankovic).isNull());
    CHECK(QDate(2800, 3, 1, milankovic) == QDate(2800, 2, 29));
    CHECK(QDate(1404, 12, 30, jalali).isNull());
    QDate date;
    CHECK(date.setDate(1403, 12, 30, jalali) && date == QDate(2025, 3, 20));
    CHECK(!date.setDate(1404, 12, 30, jalali) && date.isNull());
    CHECK(date.setDate(2025, 3, 21) && date.toJulianDay() == 2460756);
}

// parity: QDate::year QDate::month QDate::day QDate::dayOfWeek QDate::dayOfYear QDate::daysInMonth QDate::daysInYear
void fields() {
    const QDate date(2025, 3, 20);
    is(date, jalali, 1403, 12, 30);
    is(date, gregorian, 2025, 3, 20);
    is(date, islamic, 1446, 9, 20);
    CHECK_INT(date.dayOfWeek(jalali), 4);
    CHECK_INT(date.dayOfYear(jalali), 366);
    CHECK_INT(QDate(1445, 12, 30, islamic).dayOfYear(islamic), 355);
    CHECK_INT(date.daysInMonth(jalali), 30);
    CHECK_INT(date.daysInYear(jalali), 366);
    CHECK_INT(date.daysInMonth(), 31);
    CHECK_INT(date.daysInYear(), 365);
    CHECK_INT(date.dayOfYear(), 79);
    int (QDate::*const year_of)() const = &QDate::year; // overloads, as in Qt
    QDate (QDate::*const later)(int, QCalendar) const = &QDate::addMonths;
    CHECK_INT(((date.*later)(1, jalali).*year_of)(), 2025);
    const QDate none;
    CHECK_INT(none.year(jalali) + none.month(jalali) + none.day(jalali) + none.dayOfWeek(jalali) + none.dayOfYear(jalali) +
        none.daysInMonth(jalali) +
                  none.daysInYear(jalali) + none.weekNumber(),
              0);
    int year = 1, month = 1, day = 1;
    date.getDate(&year, nullptr, &day);
    CHECK_DATE((qcal_date{year, month, day}), 2025, 1, 20);
    none.getDate(&year, &month, &day);
    CHECK_DATE((qcal_date{year, month, day}), 0, 0, 0);
}

// parity: QDate::addMonths QDate::addYears
void additions() {
    is(QDate(1403, 12, 30, jalali).addYears(1, jalali), jalali, 1404, 12, 29);
    is(QDate(1403, 12, 30, jalali).addYears(5, jalali), jalali, 1408, 12, 30);
    is(QDate(1403, 6, 31, jalali).addMonths(1, jalali), jalali, 1403, 7, 30);
    is(QDate(1, 1, 1, jalali).addMonths(-1, jalali), jalali, -1, 12, 1);
    is(QDate(1, 1, 1, jalali).addYears(-1, jalali), jalali, -1, 1, 1);
    is(QDate(-1, 1, 1, jalali).addYears(1, jalali), jalali, 1, 1, 1);
    is(QDate(1446, 1, 30, islamic).addMonths(1, islamic), islamic, 1446, 2, 29);
    is(QDate(1445, 12, 30, islamic).addYears(1, islamic), islamic, 1446, 12, 29);
    is(QDate(1446, 12, 29, islamic).addMonths(-11, islamic), islamic, 1446, 1, 29);
    is(QDate(4, 2, 29).addYears(-5), gregorian, -2, 2, 28);
    is(QDate(2000, 2, 29).addYears(-2001), gregorian, -2, 2, 28);
    is(QDate(1, 3, 31).addMonths(-13), gregorian, -1, 2, 29);
    CHECK(QDate().addMonths(1, jalali).isNull() && QDate().addYears(1, jalali).isNull());
}

// parity: QDate::toString QDate::fromString
void dates_as_text() {
    const QDate date(2025, 3, 21);
    CHECK_TEXT(date.toString("d MMMM yyyy dddd", jalali).c_str(), "1 Farvardin 1404 Friday");
    CHECK_TEXT(date.toString(u"yyyy-MM-dd").c_str(), "2025-03-21");
    CHECK_TEXT(QDate().toString("yyyy", jalali).c_str(), "");
    is(QDate::fromString("1403/12/30", "yyyy/MM/dd", jalali), jalali, 1403, 12, 30);
    is(QDate::fromString(u"1404/02/31", u"yyyy/MM/dd", jalali), jalali, 1404, 2, 31);
    CHECK(QDate::fromString("1404/12/30", "yyyy/MM/dd", jalali).isNull());
    CHECK_INT(QDate::fromString("1 Ramadan 1446", "d MMMM yyyy", islamic).toJulianDay(), 2460736);
    is(QDate::fromString("-0005/01/01", "yyyy/MM/dd", julian), julian, -5, 1, 1);
    CHECK(QDate::fromString("0000/01/01", "yyyy/MM/dd", julian).isNull());
    CHECK(QDate::fromString("03/01/01", "yy/MM/dd") == QDate(1903, 1, 1));
    CHECK(QDate::fromString("31 Mar", "d MMM") == QDate(1900, 3, 31)); // what the format lacks
    CHECK(QDate::fromString("03/01/01", "yy/MM/dd", 2000) == QDate(2003, 1, 1));
    CHECK(QDate::fromString("99/01/01", "yy/MM/dd", 1950) == QDate(1999, 1, 1));
    is(QDate::fromString("03/01/01", "yy/MM/dd", 1400, jalali), jalali, 1403, 1, 1);
    is(QDate::fromString("31 Mar", "d MMM", 2000), gregorian, 2000, 3, 31);
    CHECK(QDate::fromString("Monday 21 March 2025", "dddd d MMMM yyyy").isNull());
    const std::string letters(300, '-'); // more than is written at once
    CHECK(date.toString("d" + letters) == "21" + letters);
    CHECK_TEXT(date.toString(u"'\xd83d\xde00' d").c_str(), "\xf0\x9f\x98\x80 21");
    CHECK_TEXT(date.toString(std::u16string{u'-', 0xd800, 0xd800, u'-'}).c_str(), "-\xef\xbf\xbd\xef\xbf\xbd-"); // halves of a pair
    CHECK(QDate::fromString("13 2024", "hh yyyy").isNull() && QDate::fromString("hh 2024", "hh yyyy") == QDate(2024, 1, 1)); // no time
    CHECK(QDate::fromString("13 24", "hh yy", 2000).isNull() && QDate::fromString("hh 24", "hh yy", 2000) == QDate(2024, 1, 1));
    CHECK(QDate::fromString("", "yyyy").isNull() && QDate::fromString("2025-03-21x", "yyyy-MM-dd").isNull());
}

// parity: QDateTime::toString QDateTime::fromString
void times_as_text() {
    const QDateTime both(QDate(2025, 3, 21), QTime(13, 5, 9, 70));
    CHECK_TEXT(both.toString("yyyy-MM-dd hh:mm:ss.zzz", jalali).c_str(), "1404-01-01 13:05:09.070");
    CHECK_TEXT(both.toString("h:mm AP").c_str(), "1:05 PM");
    CHECK_TEXT(QDateTime().toString("yyyy", jalali).c_str(), "");
    CHECK(QDateTime::fromString("1404-01-01 13:05:09.070", "yyyy-MM-dd hh:mm:ss.zzz", jalali) == both);
    CHECK(QDateTime::fromString("04-01-01 13", "yy-MM-dd hh", 1400, jalali) == QDateTime(QDate(2025, 3, 21), QTime(13, 0)));
    CHECK(!QDateTime::fromString("1404-01-01 25:05", "yyyy-MM-dd hh:mm", jalali).isValid());
    CHECK(QDateTime(QDate(2025, 3, 21), QTime()).time() == QTime(0, 0));
    CHECK(!QDateTime(QDate(), QTime(1, 1)).isValid());
    CHECK(QDateTime() == QDateTime(QDate(), QTime(1, 1)) && QDateTime() < both && !(both < both) && both <= both && both >= both);
    CHECK(both != QDateTime() && both > QDateTime(both.date(), QTime(13, 5, 9, 69)) && both < QDateTime(both.date().addDays(1), QTime(0, 0)));
    CHECK(QTime() < QTime(0, 0) && QTime(1, 0) > QTime(0, 59) && QTime(1, 0) >= QTime(1, 0) && QTime(1, 0) <= QTime(1, 0));
    CHECK_INT(QTime(13, 5, 9, 70).hour() + QTime(13, 5, 9, 70).minute() + QTime(13, 5, 9, 70).second() + QTime(13, 5, 9,
        70).msec(), 97);
    CHECK(!QTime(24, 0).isValid() && !QTime(0, 60).isValid() && !QTime(0, 0, 60).isValid() && !QTime(-1, 0).isValid() &&
        QTime().hour() == -1);
}

// parity: QLocale::toString QLocale::toDate QLocale::toDateTime
void locales() {
    const QDate date(2025, 3, 21);
    const QDateTime noon(date, QTime(12, 0));
    const QLocale english("en_US"), persian("fa_IR"), german("de_DE");
    CHECK_TEXT(english.toString(date, QLocale::LongFormat, jalali).c_str(), "Friday, Farvardin 1, 1404");
    CHECK_TEXT(english.toString(date, QLocale::ShortFormat, jalali).c_str(), "1/1/04");
    CHECK_TEXT(persian.toString(date, QLocale::ShortFormat, jalali).c_str(), "۱۴۰۴/۱/۱");
    CHECK_TEXT(persian.toString(date, "d MMMM yyyy dddd", jalali).c_str(), "۱ فروردین ۱۴۰۴ جمعه");
    CHECK_TEXT(persian.toString(noon, "yyyy h", jalali).c_str(), "۱۴۰۴ ۱۲");
    CHECK_TEXT(QLocale::c().toString(date).c_str(), "Friday, 21 March 2025");
    CHECK_TEXT(QLocale::c().toString(date, QLocale::ShortFormat).c_str(), "21 Mar 2025");
    CHECK_TEXT(german.dateFormat(QLocale::ShortFormat).c_str(), "dd.MM.yy"); // in quotes are letters only
    CHECK_TEXT(QLocale("pt_BR").dateFormat().c_str(), "dddd, d 'de' MMMM 'de' yyyy");
    CHECK_TEXT(german.toString(date).c_str(), "Freitag, 21. März 2025");
    CHECK_TEXT(german.toString(noon, "d. MMM hh").c_str(), "21. März 12");
    for (const QLocale &locale : {english, persian, german, QLocale("ru_RU"), QLocale("ja_JP"), QLocale("ar_SA"), QLocale::c()}) {
        for (const QCalendar &cal : {gregorian, julian, milankovic, jalali, islamic}) {
            check_about("%s, %s", locale.name().c_str(), cal.name().c_str());
            CHECK(locale.toDate(locale.toString(date, QLocale::LongFormat, cal), QLocale::LongFormat, cal) == date);
            CHECK(locale.toDate(locale.toString(date, "yyyy d MMMM", cal), "yyyy d MMMM", cal) == date);
            CHECK(locale.toDateTime(locale.toString(noon, "yyyy d MMMM hh:mm", cal), "yyyy d MMMM hh:mm", cal) == noon);
        }
    }
    CHECK(english.toDate("1/1/04", QLocale::ShortFormat, jalali, 1400) == date);
    CHECK(english.toDate("1/1/04", "M/d/yy", jalali, 1400) == date);
    CHECK(english.toDateTime("1/1/04 12", "M/d/yy hh", jalali, 1400) == noon);
    CHECK(english.toDate("3/21/25", QLocale::ShortFormat) == QDate(1925, 3, 21));
    CHECK(german.toDate("21.03.2025", "dd.MM.yyyy") == date && german.toDateTime("21.03.2025 12", "dd.MM.yyyy hh") == noon);
    CHECK(german.toDate("Freitag, 21. März 2025") == date);
    CHECK(german.toDate("21.13.2025", "dd.MM.yyyy").isNull());
    CHECK_TEXT(QLocale("no locale!").name().c_str(), "C");
    CHECK_TEXT(QLocale(QLocale::C).name().c_str(), "C");
}

// Members of QDate without a calendar, as far as they are here.
void gregorian_only() {
    int year = 0;
    CHECK_INT(QDate(2021, 1, 3).weekNumber(&year), 53);
    CHECK_INT(year, 2020);
    CHECK_INT(QDate(1, 1, 1).weekNumber(&year), 1);
    CHECK_INT(year, 1);
    CHECK(QDate::isLeapYear(2024) && !QDate::isLeapYear(1900) && QDate::isValid(2024, 2, 29) && !QDate::isValid(2023, 2, 29));
    CHECK_INT(QDate(2025, 3, 21).daysTo(QDate(2026, 3, 21)), 365);
    CHECK(QDate(2025, 3, 21).addDays(365) == QDate(2026, 3, 21));
    CHECK(QDate(2025, 3, 21).addDays(std::numeric_limits<qint64>::max()).isNull() && QDate().addDays(1).isNull());
    const QDate first = QDate::fromJulianDay(-784350574879), last = QDate::fromJulianDay(784354017364);
    CHECK(last.addDays(-1568704592243) == first && first.addDays(1568704592243) == last && last.addDays(-1568704592244).isNull());
    CHECK_INT(QDate().daysInYear(QCalendar("iso8601")), 0); // which has a year 0
    CHECK(QDate(2025, 3, 21) < QDate(2025, 3, 22) && QDate(2025, 3, 21) >= QDate(2025, 3, 21) && QDate() < QDate(2025, 3, 21));
    for (const qint64 out : {qint64(-784350574880), qint64(784354017365), std::numeric_limits<qint64>::max()}) {
        CHECK(QDate::fromJulianDay(out).isNull());
    }
    CHECK(QDate::fromJulianDay(-784350574879).isValid() &&
        QDate::fromJulianDay(784354017364).year() == std::numeric_limits<int>::max());
}

} // namespace

int main() {
    from_parts();
    fields();
    additions();
    dates_as_text();
    times_as_text();
    locales();
    gregorian_only();
    return check_finish(190);
}
