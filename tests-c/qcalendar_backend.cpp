// QCalendarBackend of qcal_qcalendar.hpp, member by member.
#include <new>
#include <thread>

#include "check.h"
#include "qcalendar_backend.h"

using namespace qcal::legacy;

namespace {

// parity: QCalendarBackend::QCalendarBackend QCalendarBackend::~QCalendarBackend QCalendarBackend::registerCustomBackend
// parity: QCalendarBackend::calendarId
// parity: QCalendarBackend::calendarSystem QCalendarBackend::names QCalendarBackend::name QCalendarBackend::availableCalendars
// parity: QCalendarBackend::isGregorian
void registering() {
    Tens *backend = new Tens;
    CHECK(!backend->calendarId().isValid() && backend->names().empty() && backend->calendarSystem() == QCalendar::System::User);
    const QCalendar::SystemId id = backend->registerCustomBackend({"Tens", "x-tens"});
    CHECK(id.isValid() && backend->calendarId().index() == id.index());
    CHECK(backend->calendarSystem() == QCalendar::System::User && !backend->isGregorian());
    CHECK(backend->names() == QStringList({"Tens", "x-tens"}));
    const QStringList all = QCalendarBackend::availableCalendars();
    CHECK(std::find(all.begin(), all.end(), "x-tens") != all.end());
    {
        QCalendar cal(id);
        CHECK(cal.isValid() && cal.name() == "Tens" && QCalendar("X-TENS") == cal && cal.system() == QCalendar::System::User);
        CHECK_INT(Tens::alive(), 1);
        CHECK(unregister(cal));
        CHECK(!QCalendar(id).isValid() && !QCalendar("Tens").isValid());
        CHECK_INT(cal.daysInMonth(11, 100), 6); // who has it open keeps it
        CHECK_INT(Tens::alive(), 1);
    }
    CHECK_INT(Tens::alive(), 0);
}

// parity: QCalendarBackend::daysInMonth QCalendarBackend::monthsInYear QCalendarBackend::isLeapYear
// parity: QCalendarBackend::dateToJulianDay
// parity: QCalendarBackend::julianDayToDate QCalendarBackend::isLunar QCalendarBackend::isLuniSolar QCalendarBackend::isSolar
// parity: QCalendarBackend::isProleptic QCalendarBackend::hasYearZero
void asking() {
    const QCalendar cal((new Tens)->registerCustomBackend({"x-asked"}));
    CHECK(cal.isSolar() && !cal.isLunar() && !cal.isLuniSolar() && cal.isProleptic() && cal.hasYearZero());
    CHECK_INT(cal.maximumDaysInMonth(), 36);
    CHECK_INT(cal.minimumDaysInMonth(), 5);
    CHECK_INT(cal.maximumMonthsInYear(), 11);
    CHECK_INT(cal.daysInYear(100), 366);
    CHECK_INT(cal.daysInYear(101), 365);
    CHECK_INT(cal.daysInMonth(11, 0), 6);
    CHECK_INT(cal.monthsInYear(-3), 11);
    CHECK(cal.isLeapYear(-4) && !cal.isLeapYear(-3));
    long days = 0;
    for (qint64 jd = 2390000; jd <= 2410000; jd += 7, days++) {
        const QDate date = QDate::fromJulianDay(jd);
        const QCalendar::YearMonthDay parts = cal.partsFromDate(date);
        check_about("day %lld", static_cast<long long>(jd));
        CHECK_INT(Tens::start(parts.year) + (parts.month - 1) * 36 + parts.day - 1, jd);
        CHECK(cal.dateFromParts(parts) == date);
        CHECK_INT(cal.dayOfWeek(date), jd % 7 + 1);
    }
    CHECK_INT(days, 2858);
    CHECK(QDate(100, 11, 6, cal).addMonths(1, cal) == QDate(101, 1, 6, cal));
    CHECK(QDate(100, 11, 6, cal).addYears(1, cal) == QDate(101, 11, 5, cal));
    CHECK(QDate(100, 12, 1, cal).isNull() && QDate(101, 11, 6, cal).isNull());
    CHECK(unregister(cal));
}

struct Named : Tens {
    std::string monthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const override {
        return locale.name() + " " + std::to_string(month) + (year < 0 ? "-" : "+") + std::to_string(static_cast<int>(format));
    }
    std::string weekDayName(const QLocale &, int day, QLocale::FormatType) const override { return day == 3 ? std::string() : "w" +
        std::to_string(day); }
    std::string standaloneWeekDayName(const QLocale &, int day, QLocale::FormatType) const override { return "s" +
        std::to_string(day); }
};

struct Standing : Named {
    std::string standaloneMonthName(const QLocale &, int month, int,
        QLocale::FormatType) const override { return month == 2 ? std::string(300, 'x') : "alone"; }
};

// parity: QCalendarBackend::monthName QCalendarBackend::standaloneMonthName QCalendarBackend::weekDayName
// parity: QCalendarBackend::standaloneWeekDayName
// parity: QCalendarBackend::dateTimeToString
void naming() {
    const QCalendar plain((new Tens)->registerCustomBackend({"x-plain"}));
    CHECK_TEXT(plain.monthName(QLocale::c(), 7).c_str(), "7"); // nobody has a name for it
    CHECK_TEXT(plain.weekDayName(QLocale("de"), 1).c_str(), "Montag");
    Named *named = new Named;
    const QCalendar cal(named->registerCustomBackend({"x-named"}));
    CHECK_TEXT(cal.monthName(QLocale("de"), 7, 100, QLocale::ShortFormat).c_str(), "de 7+1");
    CHECK_TEXT(cal.standaloneMonthName(QLocale("de"), 7, -3, QLocale::NarrowFormat).c_str(), "de 7-2"); // falls back to the other
    CHECK_TEXT(cal.weekDayName(QLocale("de"), 1).c_str(), "w1");
    CHECK_TEXT(cal.weekDayName(QLocale("de"), 3).c_str(), "Mittwoch");
    CHECK_TEXT(cal.standaloneWeekDayName(QLocale("de"), 3).c_str(), "s3");
    CHECK(cal.monthName(QLocale("de"), 12).empty());
    const QDate date(100, 2, 3, cal);
    CHECK_TEXT(date.toString("d MMMM yyyy dddd", cal).c_str(), ("3 C 2+0 0100 " + cal.weekDayName(QLocale::c(),
        cal.dayOfWeek(date))).c_str());
    CHECK_TEXT(named->dateTimeToString("MMM dd", QDateTime(), date, QTime(), QLocale("de")).c_str(), "de 2+1 03");
    CHECK(QDate::fromString("03/02/0100", "dd/MM/yyyy", cal) == date);
    const QCalendar standing((new Standing)->registerCustomBackend({"x-standing"}));
    CHECK_TEXT(standing.standaloneMonthName(QLocale::c(), 1).c_str(), "alone");
    CHECK_TEXT(standing.standaloneMonthName(QLocale::c(), 2).c_str(), ""); // too long: a fault
    for (const QCalendar &each : {plain, cal, standing}) {
        CHECK(unregister(each));
    }
}

struct Roman : Tens { // a base that overrides only what it must
    int monthsInYear(int year) const override { return QCalendarBackend::monthsInYear(year); }
    bool isProleptic() const override { return QCalendarBackend::isProleptic(); }
    bool hasYearZero() const override { return QCalendarBackend::hasYearZero(); }
    bool isLeapYear(int year) const override { return QCalendar(QCalendar::System::Julian).isLeapYear(year); }
    int daysInMonth(int month, int year = Unspecified) const override { return QCalendar(QCalendar::System::Julian).daysInMonth(month, year); }
    bool dateToJulianDay(int year, int month, int day, qint64 *jd) const override {
        const QDate date = QCalendar(QCalendar::System::Julian).dateFromParts(year, month, day);
        *jd = date.toJulianDay();
        return date.isValid();
    }
    YearMonthDay julianDayToDate(qint64 jd) const override { return QCalendar(QCalendar::System::Julian).partsFromDate(QDate::fromJulianDay(jd)); }
};

// parity: QCalendarBackend::daysInYear QCalendarBackend::isDateValid QCalendarBackend::maximumDaysInMonth
// parity: QCalendarBackend::minimumDaysInMonth
// parity: QCalendarBackend::maximumMonthsInYear QCalendarBackend::dayOfWeek QCalendarBackend::matchCenturyToWeekday
void defaults() {
    const Roman own;
    const QCalendarBackend &base = own;
    CHECK_INT(base.daysInYear(4), 366);
    CHECK_INT(base.daysInYear(5), 365);
    CHECK_INT(base.daysInYear(0), 0);
    CHECK_INT(base.monthsInYear(5) + base.monthsInYear(-5) + base.monthsInYear(0), 24);
    CHECK(base.isDateValid(4, 2, 29) && !base.isDateValid(5, 2, 29) && !base.isDateValid(5, 2, 0) && !base.isDateValid(5, 13, 1));
    CHECK_INT(base.maximumDaysInMonth(), 31);
    CHECK_INT(base.minimumDaysInMonth(), 29);
    CHECK_INT(base.maximumMonthsInYear(), 12);
    CHECK_INT(base.dayOfWeek(0), 1);
    CHECK_INT(base.dayOfWeek(-1), 7);
    CHECK_INT(base.dayOfWeek(2460756), 5);
    CHECK(base.isProleptic() && !base.hasYearZero());
    // W12: across the years that have no zero between them; and the answers are those of the built-in calendar.
    CHECK_INT(base.matchCenturyToWeekday(QCalendar::YearMonthDay(-100, 1, 15), 6), QDate(1, 1, 15,
        QCalendar(QCalendar::System::Julian)).toJulianDay());
    const QCalendar julian(QCalendar::System::Julian);
    long compared = 0;
    for (int year = -500; year <= 500; year += 50) {
        for (int weekday = 1; weekday <= 7; weekday++, compared++) {
            const QCalendar::YearMonthDay parts(year != 0 ? year : 1, 5, 6);
            const qint64 found = base.matchCenturyToWeekday(parts, weekday);
            check_about("year %d, weekday %d", parts.year, weekday);
            CHECK_INT(found, julian.matchCenturyToWeekday(parts, weekday).toJulianDay());
        }
    }
    CHECK_INT(compared, 147);
    CHECK(base.matchCenturyToWeekday(QCalendar::YearMonthDay(2025, 2, 30), 1) == std::numeric_limits<qint64>::min());
}

struct Tables : Tens { // which Qt asks for, and nobody here
    using Tens::localeMonthData;
    using Tens::localeMonthIndexData;
};

// parity: QCalendarBackend::localeMonthIndexData QCalendarBackend::localeMonthData
void tables_of_names() {
    const Tables own;
    CHECK(own.localeMonthIndexData() == nullptr && own.localeMonthData() == nullptr);
}

// Members of Qt have no word for the years that exist, and whether answers may change.
struct Short : Tens {
    int firstYear() const override { return 10; }
    int lastYear() const override { return 20; }
    bool isPure() const override { return true; }
    int daysInMonth(int month, int year = Unspecified) const override {
        asked++;
        return Tens::daysInMonth(month, year);
    }
    static long asked;
};
long Short::asked = 0;

void years_and_purity() {
    const QCalendar cal((new Short)->registerCustomBackend({"x-short"}));
    CHECK_INT(cal.properties().first_year, 10);
    CHECK_INT(cal.properties().last_year, 20);
    const long asked = Short::asked;
    CHECK(asked > 0);
    CHECK_INT(cal.daysInMonth(11, 16), 6);
    CHECK(cal.dateFromParts(9, 1, 1).isNull() && cal.dateFromParts(20, 11, 6).isValid());
    CHECK_INT(Short::asked, asked); // a table answers
    CHECK(unregister(cal));
}

// Two threads register one object: one of them does.
void at_once() {
    for (int round = 0; round < 50; round++) {
        Tens *backend = new Tens;
        QCalendar::SystemId ids[2];
        std::thread other([&] { ids[1] = backend->registerCustomBackend({"x-other"}); });
        ids[0] = backend->registerCustomBackend({"x-one"});
        other.join();
        CHECK(ids[0].isValid() != ids[1].isValid());
        CHECK(unregister(QCalendar(ids[0].isValid() ? ids[0] : ids[1])));
        CHECK_INT(Tens::alive(), 0);
    }
}

} // namespace

int main() {
    registering();
    asking();
    naming();
    defaults();
    tables_of_names();
    years_and_purity();
    at_once();
    CHECK_INT(Tens::alive(), 0);
    return check_finish(8900);
}
