// QCalendar of qcal_qcalendar.hpp, member by member. What is expected was verified with Qt 6.4.2 or is a published date; the dump
// (qcalendar_dump.cpp) compares far more with the installed Qt. A mark "parity:" names the members that a test is of (scripts/parity).
#include "qcal_qcalendar.hpp"
#include "qcal_qcalendar.hpp"

#include <initializer_list>
#include <type_traits>

#include "check.h"

using namespace qcal::legacy;
using System = QCalendar::System;
using YMD = QCalendar::YearMonthDay;

namespace {

const System systems[] = {System::Gregorian, System::Julian, System::Milankovic, System::Jalali, System::IslamicCivil};

void same(const YMD &found, int year, int month, int day) { CHECK_DATE((qcal_date{found.year, found.month, found.day}), year,
    month, day); }

// parity: QCalendar::Unspecified QCalendar::System
void values_of_enums() {
    CHECK_INT(QCalendar::Unspecified, std::numeric_limits<int>::min());
    CHECK_INT(static_cast<int>(System::Gregorian), 0);
    CHECK_INT(static_cast<int>(System::Julian), 8);
    CHECK_INT(static_cast<int>(System::Milankovic), 9);
    CHECK_INT(static_cast<int>(System::Jalali), 10);
    CHECK_INT(static_cast<int>(System::IslamicCivil), 11);
    CHECK_INT(static_cast<int>(System::Last), 11);
    CHECK_INT(static_cast<int>(System::User), -1);
    CHECK_INT(QLocale::LongFormat, 0);
    CHECK_INT(QLocale::ShortFormat, 1);
    CHECK_INT(QLocale::NarrowFormat, 2);
}

// parity: QCalendar::YearMonthDay YearMonthDay::YearMonthDay YearMonthDay::isValid YearMonthDay::year YearMonthDay::month
// parity: YearMonthDay::day
void year_month_day() {
    static_assert(sizeof(YMD) == 12, "as in Qt");
    static_assert(std::is_convertible<int, YMD>::value, "implicit, as in Qt");
    const YMD none, year(2000), month(2000, 3), day(2000, 3, 4), implicit = 1999, no_year(QCalendar::Unspecified, 3, 4);
    same(none, QCalendar::Unspecified, QCalendar::Unspecified, QCalendar::Unspecified);
    same(year, 2000, 1, 1);
    same(month, 2000, 3, 1);
    same(day, 2000, 3, 4);
    same(implicit, 1999, 1, 1);
    CHECK(!none.isValid());
    CHECK(year.isValid() && month.isValid() && day.isValid() && no_year.isValid());
    CHECK(YMD(0, 0, 0).isValid()); // W20: there and here a question about what is given, not about a date
    CHECK(!QCalendar().isDateValid(0, 0, 0));
}

// parity: QCalendar::QCalendar QCalendar::isValid
void construction() {
    CHECK(QCalendar().isValid() && QCalendar().isGregorian());
    for (const System system : systems) {
        check_about("system %d", static_cast<int>(system));
        CHECK(QCalendar(system).isValid());
        CHECK_INT(QCalendar(system).id(), static_cast<int>(system));
        CHECK(QCalendar(QCalendar(system).name()) == QCalendar(system));
        CHECK(QCalendar(QCalendar(system).systemId()) == QCalendar(system));
    }
    CHECK(!QCalendar(System::User).isValid());
    for (int unused = 1; unused <= 7; unused++) {
        CHECK(!QCalendar(static_cast<System>(unused)).isValid());
    }
    CHECK(QCalendar("gReGoRy").isGregorian());
    CHECK(QCalendar(u"PERSIAN") == QCalendar(System::Jalali));
    CHECK(QCalendar(std::string("islamic-civil")) == QCalendar(System::IslamicCivil));
    CHECK(QCalendar(std::string_view("Islamic Civil!", 13)) == QCalendar(System::IslamicCivil));
    for (const char *name : {"", " Jalali", "Jalali ", "julian\n", "Milanković", "no such calendar"}) {
        check_about("'%s'", name);
        CHECK(!QCalendar(name).isValid());
    }
    CHECK(!QCalendar(std::string("Jalali\0x", 8)).isValid());
    CHECK(!QCalendar(QAnyStringView()).isValid() && !QCalendar(QAnyStringView(nullptr)).isValid());
    static_assert(!std::is_convertible<System, QCalendar>::value, "explicit, as in Qt");
}

// parity: QCalendar::SystemId SystemId::SystemId SystemId::isValid SystemId::index
void ids() {
    const QCalendar::SystemId none;
    CHECK(!none.isValid());
    CHECK(none.index() == static_cast<std::size_t>(-1));
    CHECK(!QCalendar(none).isValid());
    const QCalendar::SystemId jalali = QCalendar(System::Jalali).systemId();
    CHECK(jalali.isValid());
    CHECK_INT(jalali.index(), 10);
    CHECK(QCalendar(jalali).name() == "Jalali");
}

// parity: QCalendar::daysInMonth QCalendar::daysInYear QCalendar::monthsInYear QCalendar::isLeapYear QCalendar::isDateValid
void lengths() {
    const QCalendar gregorian, julian(System::Julian), milankovic(System::Milankovic), jalali(System::Jalali),
        islamic(System::IslamicCivil);
    CHECK_INT(gregorian.daysInMonth(2, 2000), 29); // the month first
    CHECK_INT(gregorian.daysInMonth(2, 1900), 28);
    CHECK_INT(julian.daysInMonth(2, 1900), 29);
    CHECK_INT(milankovic.daysInMonth(2, 2900), 29);
    CHECK_INT(milankovic.daysInMonth(2, 2800), 28);
    CHECK_INT(jalali.daysInMonth(12, 1403), 30);
    CHECK_INT(jalali.daysInMonth(12, 1404), 29);
    CHECK_INT(islamic.daysInMonth(12, 1445), 30);
    CHECK_INT(islamic.daysInMonth(12, 1446), 29);
    CHECK_INT(gregorian.daysInYear(2024), 366);
    CHECK_INT(jalali.daysInYear(1404), 365);
    CHECK_INT(islamic.daysInYear(1445), 355);
    CHECK_INT(islamic.daysInYear(1446), 354);
    for (const System system : systems) {
        const QCalendar cal(system);
        check_about("system %d", static_cast<int>(system));
        CHECK_INT(cal.monthsInYear(1403), 12);
        CHECK_INT(cal.monthsInYear(-1), 12);
        CHECK_INT(cal.monthsInYear(0), 0);
        CHECK_INT(cal.monthsInYear(QCalendar::Unspecified), 12);
        CHECK_INT(cal.daysInYear(0), 0);
        CHECK_INT(cal.daysInMonth(1, 0), 0);
        CHECK_INT(cal.daysInMonth(0, 2000) + cal.daysInMonth(13, 2000) + cal.daysInMonth(-1) + cal.daysInMonth(13), 0);
        CHECK(!cal.isDateValid(0, 1, 1) && !cal.isDateValid(1400, 13, 1) && !cal.isDateValid(1400, 1, 0) && !cal.isDateValid(1400,
            0, 1));
        CHECK(cal.isDateValid(1400, 1, 30) && cal.isDateValid(-1, 12, 29));
        CHECK(!cal.isLeapYear(QCalendar::Unspecified));
    }
    CHECK(gregorian.isLeapYear(2000) && !gregorian.isLeapYear(1900) && gregorian.isLeapYear(-1) && !gregorian.isLeapYear(-4));
    CHECK(jalali.isLeapYear(1403) && jalali.isLeapYear(1408) && !jalali.isLeapYear(1404));
    CHECK(islamic.isLeapYear(1445) && !islamic.isLeapYear(1446) && islamic.isLeapYear(-2));
}

// parity: QCalendar::isGregorian QCalendar::isLunar QCalendar::isLuniSolar QCalendar::isSolar QCalendar::isProleptic
// parity: QCalendar::hasYearZero
// parity: QCalendar::maximumDaysInMonth QCalendar::minimumDaysInMonth QCalendar::maximumMonthsInYear QCalendar::name
void properties() {
    static const struct {
        const char *name;
        bool lunar;
        int least, most;
    } expected[] = {{"Gregorian", false, 28, 31}, {"Julian", false, 28, 31}, {"Milankovic", false, 28, 31}, {"Jalali", false, 29,
        31}, {"Islamic Civil", true, 29, 30}};
    for (std::size_t i = 0; i < 5; i++) {
        const QCalendar cal(systems[i]);
        check_about("%s", expected[i].name);
        CHECK_TEXT(cal.name().c_str(), expected[i].name);
        CHECK(cal.isGregorian() == (i == 0));
        CHECK(cal.isLunar() == expected[i].lunar && cal.isSolar() != expected[i].lunar && !cal.isLuniSolar());
        CHECK(cal.isProleptic() && !cal.hasYearZero());
        CHECK_INT(cal.minimumDaysInMonth(), expected[i].least);
        CHECK_INT(cal.maximumDaysInMonth(), expected[i].most);
        CHECK_INT(cal.maximumMonthsInYear(), 12);
    }
    CHECK(QCalendar("hebrew").isLuniSolar());
    CHECK(QCalendar("iso8601").hasYearZero() && !QCalendar("iso8601").isGregorian());
}

// parity: QCalendar::dateFromParts QCalendar::partsFromDate QCalendar::dayOfWeek
void conversions() {
    // Rows on which several versions of Qt agree.
    static const struct {
        long long jd;
        qcal_date dates[5];
    } rows[] = {
        {-1000000, {{-7452, 12, 28}, {-7451, 2, 24}, {-7452, 12, 25}, {0, 0, 0}, {-8321, 9, 10}}},
        {0, {{-4714, 11, 24}, {-4713, 1, 1}, {-4714, 11, 22}, {0, 0, 0}, {-5499, 8, 16}}},
        {1721425, {{-1, 12, 31}, {1, 1, 2}, {-1, 12, 31}, {0, 0, 0}, {-641, 5, 17}}},
        {1948440, {{622, 7, 19}, {622, 7, 16}, {622, 7, 18}, {0, 0, 0}, {1, 1, 1}}},
        {2299161, {{1582, 10, 15}, {1582, 10, 5}, {1582, 10, 14}, {961, 7, 23}, {990, 9, 17}}},
        {2440588, {{1970, 1, 1}, {1969, 12, 19}, {1970, 1, 1}, {1348, 10, 11}, {1389, 10, 22}}},
        {2460755, {{2025, 3, 20}, {2025, 3, 7}, {2025, 3, 20}, {1403, 12, 30}, {1446, 9, 20}}},
        {2460756, {{2025, 3, 21}, {2025, 3, 8}, {2025, 3, 21}, {1404, 1, 1}, {1446, 9, 21}}},
        {2743798, {{2800, 2, 29}, {2800, 2, 10}, {2800, 3, 1}, {0, 0, 0}, {2245, 6, 12}}},
        {5373484, {{9999, 12, 31}, {9999, 10, 19}, {10000, 1, 2}, {0, 0, 0}, {9666, 4, 2}}},
    };
    for (const auto &row : rows) {
        const QDate date = QDate::fromJulianDay(row.jd);
        for (std::size_t i = 0; i < 5; i++) {
            const qcal_date &d = row.dates[i];
            const QCalendar cal(systems[i]);
            check_about("system %d, day %lld", static_cast<int>(systems[i]), row.jd);
            CHECK_INT(cal.dayOfWeek(date), (row.jd % 7 + 7) % 7 + 1);
            if (d.month != 0) {
                same(cal.partsFromDate(date), d.year, d.month, d.day);
                CHECK_INT(cal.dateFromParts(d.year, d.month, d.day).toJulianDay(), row.jd);
                CHECK_INT(cal.dateFromParts(YMD(d.year, d.month, d.day)).toJulianDay(), row.jd);
            }
        }
    }
    CHECK(QCalendar().dateFromParts(2023, 2, 29).isNull());
    CHECK(QCalendar().dateFromParts(YMD()).isNull());
    CHECK(!QCalendar().partsFromDate(QDate()).isValid());
    CHECK_INT(QCalendar().dayOfWeek(QDate()), 0);
    CHECK_INT(QCalendar().dayOfWeek(QDate(2025, 3, 21)), 5); // a Friday
}

// parity: QCalendar::matchCenturyToWeekday
void centuries() {
    const QCalendar gregorian, julian(System::Julian);
    // A Saturday in 1925, a Friday in 2025, a Wednesday in 2125, a Monday in 2225; then again.
    for (int weekday = 1; weekday <= 7; weekday++) {
        const QDate found = gregorian.matchCenturyToWeekday(YMD(2025, 3, 21), weekday);
        check_about("weekday %d", weekday);
        if (found.isValid()) {
            CHECK_INT(found.dayOfWeek(), weekday);
            CHECK_INT((found.year() % 100 + 100) % 100, 25);
            CHECK(found.month() == 3 && found.day() == 21);
        } else {
            CHECK(weekday == 2 || weekday == 4 || weekday == 7); // four centuries have four weekdays
        }
    }
    CHECK(gregorian.matchCenturyToWeekday(YMD(2025, 3, 21), 5) == QDate(2025, 3, 21));
    CHECK(gregorian.matchCenturyToWeekday(YMD(), 5).isNull());
    CHECK(gregorian.matchCenturyToWeekday(YMD(2025, 3, 21), 8).isNull());
    // W12: the year 1 is a century after -100, for there is no year 0.
    CHECK(julian.matchCenturyToWeekday(YMD(-100, 1, 15), 6) == julian.dateFromParts(1, 1, 15));
}

// parity: QCalendar::monthName QCalendar::standaloneMonthName QCalendar::weekDayName QCalendar::standaloneWeekDayName
void names() {
    const QCalendar gregorian, jalali(System::Jalali), islamic(System::IslamicCivil);
    const QLocale c = QLocale::c(), russian(u"ru_RU");
    CHECK_TEXT(gregorian.monthName(russian, 3).c_str(), "марта");
    CHECK_TEXT(gregorian.standaloneMonthName(russian, 3).c_str(), "март");
    CHECK_TEXT(gregorian.monthName(c, 3, 2025, QLocale::ShortFormat).c_str(), "Mar");
    CHECK_TEXT(gregorian.monthName(c, 3, QCalendar::Unspecified, QLocale::NarrowFormat).c_str(), "3");
    CHECK_TEXT(jalali.monthName(c, 1).c_str(), "Farvardin");
    CHECK_TEXT(jalali.standaloneMonthName(c, 12, 1403, QLocale::ShortFormat).c_str(), "Esf");
    CHECK_TEXT(islamic.monthName(c, 3).c_str(), "Rabiʻ I");
    CHECK_TEXT(gregorian.weekDayName(c, 4).c_str(), "Thursday");
    CHECK_TEXT(gregorian.weekDayName(c, 4, QLocale::NarrowFormat).c_str(), "4");
    CHECK_TEXT(gregorian.standaloneWeekDayName(c, 4, QLocale::NarrowFormat).c_str(), "T");
    CHECK_TEXT(gregorian.standaloneWeekDayName(QLocale("de_DE"), 3).c_str(), "Mittwoch");
    for (const int month : {-1, 0, 13, int{QCalendar::Unspecified}}) {
        CHECK(gregorian.monthName(c, month).empty() && gregorian.standaloneMonthName(c, month, 2000).empty());
    }
    for (const int weekday : {-1, 0, 8}) {
        CHECK(gregorian.weekDayName(c, weekday).empty() && gregorian.standaloneWeekDayName(c, weekday).empty());
    }
    CHECK(gregorian.monthName(c, 1, 0).empty());
    CHECK(gregorian.monthName(c, 1, 2000, static_cast<QLocale::FormatType>(3)).empty());
    CHECK(gregorian.weekDayName(c, 1, static_cast<QLocale::FormatType>(3)).empty());
    CHECK(!QCalendar("chinese").monthName(c, 13).empty()); // the years 1999 and 2000 have twelve
    CHECK_TEXT(QCalendar("hebrew").monthName(c, 13).c_str(), "Elul"); // a month that leap years only have
}

// parity: QCalendar::dateTimeToString
void date_time_to_string() {
    const QCalendar jalali(System::Jalali);
    const QLocale c = QLocale::c();
    const QDate day(2025, 3, 21);
    const QTime time(13, 5);
    CHECK_TEXT(jalali.dateTimeToString(u"d MMMM yyyy hh:mm", QDateTime(day, time), QDate(2000, 1, 1), QTime(1, 1), c).c_str(),
        "1 Farvardin 1404 13:05");
    CHECK_TEXT(jalali.dateTimeToString("yyyy hh 'dd'", QDateTime(), day, time, c).c_str(), "1404 hh dd");
    CHECK_TEXT(jalali.dateTimeToString("dd.MM.yyyy hh:mm d 'dd''' AP", QDateTime(), QDate(), time, c).c_str(),
        "dd.MM.yyyy 01:05 d dd' PM");
    CHECK_TEXT(jalali.dateTimeToString("yyyy", QDateTime(), QDate(), QTime(), c).c_str(), "");
    CHECK_TEXT(jalali.dateTimeToString("d MMMM yyyy dddd", QDateTime(), day, QTime(), QLocale("fa_IR")).c_str(),
        "۱ فروردین ۱۴۰۴ جمعه");
    CHECK_TEXT(QCalendar(System::IslamicCivil).dateTimeToString("d MMMM yyyy dddd", QDateTime(), day, QTime(),
        QLocale("ar_SA")).c_str(),
               "٢١ رمضان ١٤٤٦ الجمعة");
    CHECK(QCalendar(System::User).dateTimeToString("yyyy", QDateTime(), day, QTime(), c).empty());
}

// parity: QCalendar::availableCalendars
void available() {
    const QStringList all = QCalendar::availableCalendars();
    std::size_t last = 0, found = 0;
    for (const char *name : {"Gregorian", "gregory", "Islamic", "Islamic Civil", "islamic-civil", "islamicc", "Jalali", "Julian",
        "Milankovic", "Persian"}) {
        const auto at = std::find(all.begin(), all.end(), name);
        check_about("%s", name);
        CHECK(at != all.end());
        CHECK(static_cast<std::size_t>(at - all.begin()) >= last); // in Qt's order
        last = static_cast<std::size_t>(at - all.begin());
        found++;
    }
    CHECK_INT(found, 10);
    for (const std::string &name : all) {
        check_about("%s", name.c_str());
        CHECK(QCalendar(name).isValid());
    }
}

// parity: QCalendar::isValid
void invalid_calendars() {
    const QCalendar none(System::User);
    const QDate day(2025, 3, 21);
    CHECK(!none.isValid());
    CHECK_INT(none.daysInMonth(1, 2000) + none.daysInMonth(1) + none.daysInYear(2000) + none.monthsInYear(2000) +
        none.monthsInYear(QCalendar::Unspecified), 0);
    CHECK(!none.isDateValid(2000, 1, 1) && !none.isLeapYear(2000) && !none.isGregorian() && !none.isSolar() && !none.isProleptic() &&
        !none.hasYearZero());
    CHECK_INT(none.maximumDaysInMonth() + none.minimumDaysInMonth() + none.maximumMonthsInYear() + none.dayOfWeek(day), 0);
    CHECK(none.name().empty() && none.monthName(QLocale::c(), 1).empty() && none.weekDayName(QLocale::c(), 1).empty());
    CHECK(none.dateFromParts(2000, 1, 1).isNull() && !none.partsFromDate(day).isValid() && none.matchCenturyToWeekday(YMD(2000),
        1).isNull());
    CHECK_INT(day.year(none) + day.month(none) + day.day(none) + day.dayOfYear(none) + day.daysInYear(none) + day.weekNumber(none),
        0);
    CHECK(day.addMonths(1, none).isNull() && day.toString("yyyy", none).empty() && QDate::fromString("2000", "yyyy",
        none).isNull());
    CHECK(none.names().empty() && !none.systemId().isValid());
}

// UTF-16 going in: pairs, halves of pairs, empty texts.
void texts() {
    CHECK_TEXT(QAnyStringView(u"a\u00e9\u20ac\U0001f4c5").utf8().c_str(), "aé€📅");
    const char16_t half[] = {0xd83d, u'x', 0};
    CHECK_TEXT(QAnyStringView(half).utf8().c_str(), "\xef\xbf\xbdx");
    CHECK(QAnyStringView(static_cast<const char *>(nullptr)).isEmpty() &&
        QAnyStringView(static_cast<const char16_t *>(nullptr)).isEmpty());
    CHECK_TEXT(QDate(2025, 3, 21).toString(u"'📅' yyyy").c_str(), "📅 2025");
}

} // namespace

int main() {
    values_of_enums();
    year_month_day();
    construction();
    ids();
    lengths();
    properties();
    conversions();
    centuries();
    names();
    date_time_to_string();
    available();
    invalid_calendars();
    texts();
    return check_finish(400);
}
