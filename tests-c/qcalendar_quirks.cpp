// What qcal_qcalendar.hpp does otherwise than Qt, line by line of docs/QUIRKS.md: a mark "quirk:" names the line that a test is of.
#include <climits>
#include <cstdlib>
#include <map>
#include <set>
#include <stdexcept>
#include <type_traits>
#include <unordered_set>

#include "check.h"
#include "qcalendar_backend.h"

using namespace qcal::legacy;
using System = QCalendar::System;
using YMD = QCalendar::YearMonthDay;

namespace qcalendar_other { // qcalendar_other.cpp: the header in another translation unit
std::string name_of(System system);
}

namespace {

const QCalendar gregorian, julian(System::Julian), milankovic(System::Milankovic), jalali(System::Jalali),
    islamic(System::IslamicCivil);
const QCalendar legacy_five[] = {gregorian, julian, milankovic, jalali, islamic};

std::string last_error() {
    char text[300] = "";
    std::size_t length = 0;
    (void)qcal_last_error(text, sizeof text, &length);
    return text;
}

// quirk: reason
void failures_leave_a_reason() {
    CHECK(!QCalendar("no such calendar").isValid());
    CHECK(last_error().find("no such calendar") != std::string::npos);
    CHECK(gregorian.dateFromParts(2023, 2, 29).isNull());
    CHECK(last_error().find("29") != std::string::npos);
}

// quirk: official-jalali
void jalali_is_the_official_calendar() {
    // New Year's Days as the calendar authority of Iran has them, and as the legacy arithmetic has them.
    static const struct {
        int year;
        qcal_date official, computed;
    } rows[] = {{1210, {1831, 3, 21}, {1831, 3, 22}},
                {1243, {1864, 3, 20}, {1864, 3, 21}},
                {1276, {1897, 3, 20}, {1897, 3, 21}},
                {1437, {2058, 3, 21}, {2058, 3, 20}},
                {1470, {2091, 3, 21}, {2091, 3, 20}}};
    const QCalendar computed("jalali-2820");
    for (const auto &row : rows) {
        check_about("year %d", row.year);
        CHECK(jalali.dateFromParts(row.year, 1, 1) == QDate(row.official.year, row.official.month, row.official.day));
        CHECK(computed.dateFromParts(row.year, 1, 1) == QDate(row.computed.year, row.computed.month, row.computed.day));
    }
    for (int year = 1404; year < 1437; year++) {
        check_about("year %d", year);
        CHECK(jalali.dateFromParts(year, 1, 1) == computed.dateFromParts(year, 1, 1));
    }
}

// quirk: unspecified-is-no-year
void unspecified_is_no_year() {
    for (const QCalendar &cal : legacy_five) {
        check_about("%s", cal.name().c_str());
        CHECK(cal.dateFromParts(QCalendar::Unspecified, 1, 1).isNull()); // W27: as documented
        CHECK(cal.dateFromParts(2000, QCalendar::Unspecified, 1).isNull() && cal.dateFromParts(2000, 1,
            QCalendar::Unspecified).isNull());
        CHECK(cal.dateFromParts(YMD(QCalendar::Unspecified, 1, 1)).isNull() && cal.dateFromParts(YMD()).isNull());
        CHECK(!cal.isDateValid(QCalendar::Unspecified, 1, 1) && !cal.isDateValid(QCalendar::Unspecified, 2, 29));
        CHECK_INT(cal.daysInYear(QCalendar::Unspecified), 0);
        CHECK(cal.matchCenturyToWeekday(YMD(QCalendar::Unspecified, 1, 1), 1).isNull());
    }
    const QDate first = QDate::fromJulianDay(-784350574879), last_of_it = QDate::fromJulianDay(-784350574515);
    CHECK(!gregorian.partsFromDate(first).isValid() && !gregorian.partsFromDate(last_of_it).isValid() && first.year() == 0);
    CHECK_INT(gregorian.partsFromDate(QDate::fromJulianDay(-784350574514)).year, INT_MIN + 1);
}

// quirk: overflow
void far_years_do_not_wrap() {
    CHECK_DATE((qcal_date{QDate(195155, 2, 10).year(julian), QDate(195155, 2, 10).month(julian), QDate(195155, 2,
        10).day(julian)}), 195151, 2, 9);
    CHECK_INT(QDate(32768, 3, 1, milankovic).toJulianDay(), 13689378);
    CHECK(QDate(40000, 1, 1, milankovic).toJulianDay() > 0);
    for (const qint64 jd : {qint64(-70000000), qint64(73000000), qint64(80000000), qint64(1000000000), qint64(60000000000),
        qint64(700000000000)}) {
        for (const QCalendar &cal : legacy_five) {
            const QDate date = QDate::fromJulianDay(jd);
            check_about("%s, day %lld", cal.name().c_str(), static_cast<long long>(jd));
            CHECK(cal.dateFromParts(cal.partsFromDate(date)) == date);
        }
    }
    // A year that is no int is no date: it is not a year of the other sign.
    CHECK(!islamic.partsFromDate(QDate::fromJulianDay(760998570148)).isValid() ||
        islamic.partsFromDate(QDate::fromJulianDay(760998570148)).year > 0);
}

// quirk: additions-in-range
void additions_stay_in_range() {
    const QDate date(2000, 12, 1);
    CHECK(date.addYears(INT_MAX).isNull());
    CHECK(date.addYears(INT_MIN) == QDate(-2147481649, 12, 1)); // without a year 0 between
    CHECK(date.addMonths(INT_MAX) == QDate(178958971, 7, 1));   // 178956970 years and 7 months
    CHECK(date.addMonths(INT_MIN) == QDate(-178954971, 4, 1));
    // W6: a calendar without years before 1, from its first year back.
    struct Young : Tens {
        bool isProleptic() const override { return false; }
        bool hasYearZero() const override { return false; }
    };
    const QCalendar young((new Young)->registerCustomBackend({"x-young"}));
    CHECK(QDate(1, 1, 1, young).isValid());
    CHECK(QDate(1, 1, 1, young).addMonths(-1, young).isNull() && QDate(1, 1, 1, young).addYears(-1, young).isNull());
    CHECK(unregister(young));
}

// quirk: leap-year-zero
void the_year_zero_is_no_leap_year() {
    for (const QCalendar &cal : legacy_five) {
        CHECK(!cal.isLeapYear(0) && cal.daysInYear(0) == 0 && !cal.isDateValid(0, 1, 1));
    }
}

// quirk: longest-month
void unspecified_year_means_the_longest_month() {
    CHECK_INT(gregorian.daysInMonth(2), 29);
    CHECK_INT(jalali.daysInMonth(12), 30);
    CHECK_INT(islamic.daysInMonth(12), 30);
    CHECK_INT(gregorian.usualDaysInMonth(2), 28);
    CHECK_INT(jalali.usualDaysInMonth(12), 29);
    CHECK_INT(islamic.usualDaysInMonth(12), 29);
    CHECK_INT(gregorian.usualDaysInMonth(13), 0);
}

// quirk: days-of-week
void day_of_week_is_0_for_days_that_are_not_there() {
    // W27: documented there, and not so for calendars of one's own.
    struct Modern : Tens {
        int firstYear() const override { return 100; }
        int lastYear() const override { return 200; }
        int dayOfWeek(qint64) const override { return 10; }
    };
    const QCalendar cal((new Modern)->registerCustomBackend({"x-modern"}));
    const QDate before = QDate::fromJulianDay(Tens::start(100) - 1), first = QDate::fromJulianDay(Tens::start(100));
    CHECK_INT(cal.dayOfWeek(before), 0);
    CHECK_INT(cal.dayOfWeek(first), first.dayOfWeek()); // the week is qcal's
    CHECK(!cal.partsFromDate(before).isValid() && before.year(cal) == 0);
    CHECK(unregister(cal));
}

// quirk: built-ins-first
void built_in_names_cannot_be_taken() {
    // W27: also where they have not been asked for yet; and W11: a name that is taken is said to be.
    Tens *backend = new Tens;
    for (const char *name : {"Gregorian", "persian", "ISLAMIC", "hebrew"}) {
        check_about("%s", name);
        CHECK(!backend->registerCustomBackend({name}).isValid());
        CHECK(last_error().find(name) != std::string::npos);
    }
    CHECK(!backend->registerCustomBackend({"x-free", "Julian"}).isValid());
    CHECK(!QCalendar("x-free").isValid()); // all or none
    CHECK(QCalendar("Julian").system() == System::Julian);
    delete backend; // still the caller's
    CHECK_INT(Tens::alive(), 0);
}

// quirk: names-are-checked
void names_are_checked() {
    Tens *backend = new Tens;
    for (const std::string &name : {std::string(), std::string(" B "), std::string("a\nb"), std::string("a\0b", 3), std::string(65,
        'x')}) {
        CHECK(!backend->registerCustomBackend({name}).isValid());
    }
    CHECK(!QCalendar("").isValid());
    const QCalendar cal(backend->registerCustomBackend({}));
    CHECK(cal.isValid() && QCalendar("Tens") == cal); // without a name, under that of name()
    CHECK(unregister(cal));
    const QCalendar other((new Tens)->registerCustomBackend({"x-first", "x-second"}));
    CHECK_TEXT(other.name().c_str(), "x-first"); // name() is the first one, as for other calendars
    CHECK(unregister(other));
}

// quirk: once
void an_object_is_registered_once() {
    Tens *backend = new Tens;
    const QCalendar cal(backend->registerCustomBackend({"x-once"}));
    CHECK(cal.isValid() && !backend->registerCustomBackend({"x-twice"}).isValid());
    CHECK(!QCalendar("x-twice").isValid());
    CHECK(unregister(cal));
}

// quirk: unregister
void a_calendar_can_go() {
    QCalendar cal((new Tens)->registerCustomBackend({"x-going"}));
    CHECK(unregister(cal) && !QCalendar("x-going").isValid() && !unregister(cal));
    CHECK(QDate(100, 1, 1, cal).isValid());
    cal = QCalendar();
    CHECK_INT(Tens::alive(), 0);
}

// quirk: checked-answers
void answers_are_checked() {
    struct Wrong : Tens {
        int daysInMonth(int month, int) const override { return month == 3 ? 0 : 36; }
    };
    Wrong *wrong = new Wrong;
    CHECK(!wrong->registerCustomBackend({"x-wrong"}).isValid());
    CHECK(last_error().find("x-wrong") == 0);
    delete wrong;
    struct Exact : Tens { // QCalendar does not ask for what qcal works out
        int daysInYear(int) const override { return 1; }
        int maximumDaysInMonth() const override { return 1; }
        int minimumDaysInMonth() const override { return 1; }
        int maximumMonthsInYear() const override { return 1; }
        bool isDateValid(int, int, int) const override { return true; }
        bool dateToJulianDay(int year, int month, int day, qint64 *jd) const override {
            return Tens::isDateValid(year, month, day) && (*jd = start(year) + (month - 1) * 36 + day - 1, true);
        }
        qint64 matchCenturyToWeekday(const YearMonthDay &, int) const override { return 1; }
        std::string dateTimeToString(QStringView, const QDateTime &, QDate, QTime, const QLocale &) const override { return "1"; }
    };
    const QCalendar cal((new Exact)->registerCustomBackend({"x-exact"}));
    CHECK_INT(cal.daysInYear(100), 366);
    CHECK_INT(cal.maximumDaysInMonth(), 36);
    CHECK_INT(cal.minimumDaysInMonth(), 5);
    CHECK_INT(cal.maximumMonthsInYear(), 11);
    CHECK(!cal.isDateValid(100, 12, 1));
    CHECK(cal.matchCenturyToWeekday(YMD(100, 1, 1), 1).toJulianDay() != 1);
    CHECK_TEXT(QDate(100, 1, 1, cal).toString("d", cal).c_str(), "1");
    CHECK_TEXT(QDate(100, 1, 2, cal).toString("d", cal).c_str(), "2");
    CHECK(unregister(cal));
}

// quirk: years-of-a-backend
void a_backend_has_ten_thousand_years() {
    const QCalendar cal((new Tens)->registerCustomBackend({"x-years"}));
    CHECK(QDate(9999, 1, 1, cal).isValid() && QDate(-9999, 1, 1, cal).isValid());
    CHECK(QDate(10000, 1, 1, cal).isNull() && QDate(-10000, 1, 1, cal).isNull());
    CHECK(unregister(cal));
}

#ifdef __cpp_exceptions
struct Throwing : Tens {
    static int &what() {
        static int kind = 0;
        return kind;
    }
    static void may_throw() {
        if (what() == 1) {
            throw std::runtime_error("a member failed");
        }
        if (what() == 2) {
            throw std::bad_alloc();
        }
        if (what() == 3) {
            throw 3;
        }
    }
    int daysInMonth(int month, int year = Unspecified) const override { return may_throw(), Tens::daysInMonth(month, year); }
    int monthsInYear(int year) const override { return may_throw(), Tens::monthsInYear(year); }
    bool isLeapYear(int year) const override { return may_throw(), Tens::isLeapYear(year); }
    bool dateToJulianDay(int year, int month, int day, qint64 *jd) const override { return may_throw(), Tens::dateToJulianDay(year,
        month, day, jd); }
    YearMonthDay julianDayToDate(qint64 jd) const override { return may_throw(), Tens::julianDayToDate(jd); }
    std::string monthName(const QLocale &, int, int, QLocale::FormatType) const override { return may_throw(), std::string("m"); }
    std::string weekDayName(const QLocale &, int, QLocale::FormatType) const override { return may_throw(), std::string("w"); }
};
#endif

// quirk: exceptions
void exceptions_become_statuses() {
#ifdef __cpp_exceptions
    for (int what = 1; what <= 3; what++) {
        check_about("exception %d", what);
        Throwing *backend = new Throwing;
        Throwing::what() = what;
        CHECK(!backend->registerCustomBackend({"x-throwing"}).isValid());
        Throwing::what() = 0;
        const QCalendar cal(backend->registerCustomBackend({"x-throwing"}));
        const QDate date(100, 2, 3, cal);
        CHECK(cal.isValid() && date.isValid());
        Throwing::what() = what;
        std::int32_t number = 0;
        CHECK_STATUS(qcal_days_in_month(cal.handle(), 100, 1, &number), QCAL_ERR_BACKEND);
        CHECK_INT(cal.daysInMonth(1, 100) + cal.monthsInYear(100) + cal.daysInYear(100) + date.day(cal), 0);
        CHECK(!cal.isLeapYear(100) && !cal.isDateValid(100, 2, 3) && cal.dateFromParts(100, 2, 3).isNull() &&
            !cal.partsFromDate(date).isValid());
        CHECK(cal.monthName(QLocale::c(), 1, 100).empty() && cal.weekDayName(QLocale::c(), 1).empty() && date.toString("MMM",
            cal).empty());
        Throwing::what() = 0;
        CHECK_TEXT(date.toString("d MMM", cal).c_str(), "3 m");
        CHECK(unregister(cal));
    }
    CHECK_INT(Tens::alive(), 0);
#endif
}

// quirk: own-weekdays
void weekdays_are_named_by_their_calendar() {
    struct Named : Tens {
        std::string weekDayName(const QLocale &, int day, QLocale::FormatType) const override { return "day " +
            std::to_string(day); }
    };
    const QCalendar cal((new Named)->registerCustomBackend({"x-weekdays"}));
    const QDate monday = QDate::fromJulianDay(2460756 + 3);
    CHECK_TEXT(monday.toString("dddd", cal).c_str(), "day 1"); // W13
    CHECK(unregister(cal));
}

// quirk: past-the-enum
void ids_past_the_enum() {
    for (const int id : {12, 13, 99, 5000, INT_MAX, INT_MIN, -2}) {
        check_about("id %d", id);
        CHECK(!QCalendar(static_cast<System>(id)).isValid());
    }
    const QCalendar hebrew(static_cast<System>(QCAL_SYSTEM_HEBREW));
    CHECK(hebrew.isValid() && hebrew.isLuniSolar() && hebrew.system() == System::User && hebrew.systemId().isValid());
}

// quirk: more-calendars
void there_are_more_calendars() {
    for (const char *name : {"hebrew", "chinese", "coptic", "islamic-umalqura", "iso8601", "buddhist", "roc", "japanese", "indian",
        "dangi", "ethiopic"}) {
        check_about("%s", name);
        CHECK(QCalendar(name).isValid());
    }
    CHECK(QCalendar::availableCalendars().size() >= 38);
    CHECK_TEXT(QDate(2024, 2, 10).toString("d MMMM yyyy", QCalendar("hebrew")).c_str(), "1 Adar I 5784");
    CHECK_INT(QCalendar("hebrew").monthsInYear(5784), 13);
}

// quirk: value
void a_calendar_owns_its_handle() {
    static_assert(sizeof(QCalendar) == sizeof(void *), "as in Qt");
    static_assert(!std::is_trivially_copyable<QCalendar>::value && std::is_nothrow_copy_constructible<QCalendar>::value,
        "counts owners");
    QCalendar a(System::Julian), b(a), c(std::move(a));
    CHECK(b == c && !a.isValid()); // NOLINT: what is left behind is invalid
    a = b;
    b = QCalendar();
    CHECK(a == julian && b.isGregorian());
    a = *&a;
    CHECK(a == julian);
    CHECK(QCalendar(c.handle()) == julian);
}

// quirk: width-as-year
template <typename... Arguments>
constexpr auto has_month_name(int) -> decltype(std::declval<QCalendar>().monthName(std::declval<Arguments>()...), true) {
    return true;
}
template <typename... Arguments>
constexpr bool has_month_name(long) {
    return false;
}
void a_width_is_no_year() {
    static_assert(has_month_name<QLocale, int>(0) && has_month_name<QLocale, int, int>(0) && has_month_name<QLocale, int, int,
        QLocale::FormatType>(0), "");
    static_assert(!has_month_name<QLocale, int, QLocale::FormatType>(0), "W22: this was taken for a year");
    CHECK(gregorian.monthName(QLocale::c(), 3, QCalendar::Unspecified, QLocale::ShortFormat) == "Mar");
}

// quirk: identity
void calendars_can_be_compared_and_kept() {
    CHECK(julian == QCalendar("julian") && julian != gregorian && !(julian == jalali) && gregorian < julian &&
        !(julian < gregorian)); // W29
    CHECK(QCalendar(System::User) == QCalendar("no such calendar"));
    const std::unordered_set<QCalendar> set{julian, QCalendar("Julian"), jalali, QCalendar("persian"), islamic};
    const std::set<QCalendar> sorted{julian, QCalendar("Julian"), jalali, QCalendar("persian"), islamic};
    CHECK_INT(set.size(), 3);
    CHECK_INT(sorted.size(), 3);
    CHECK_INT(set.count(QCalendar("PERSIAN")), 1);
    for (const std::string &name : QCalendar::availableCalendars()) { // stored as a number or as a name, and back
        const QCalendar cal(name);
        check_about("%s", name.c_str());
        CHECK(QCalendar(static_cast<System>(cal.id())) == cal && QCalendar(cal.name()) == cal);
    }
    CHECK(jalali.names() == QStringList({"Jalali", "Persian"}) || jalali.names().size() >= 2); // W25
    CHECK_INT(julian.properties().epoch_jdn, 1721424);
    CHECK(qcalendar_other::name_of(System::Jalali) == "Jalali");
}

// quirk: times-by-calendar
void times_and_weeks_by_calendar() {
    const QDateTime last(QDate(1403, 12, 30, jalali), QTime(23, 59)); // W28
    CHECK(last.addYears(1, jalali) == QDateTime(QDate(1404, 12, 29, jalali), QTime(23, 59)));
    CHECK(last.addMonths(-12, jalali) == QDateTime(QDate(1402, 12, 29, jalali), QTime(23, 59)));
    const QDateTime fast(QDate(1446, 9, 20, islamic), QTime(1, 2)); // whose years are eleven days shorter than Gregorian ones
    CHECK(fast.addYears(1, islamic) == QDateTime(QDate(1447, 9, 20, islamic), QTime(1, 2)) && fast.addYears(1) != fast.addYears(1, islamic));
    CHECK(last.addMonths(1) == QDateTime(QDate(2025, 4, 20), QTime(23, 59)) && last.addYears(1).date() == QDate(2026, 3, 20));
    CHECK(last.addDays(1).date() == QDate(1404, 1, 1, jalali));
    CHECK(!QDateTime().addMonths(1, jalali).isValid());
    int year = 0;
    CHECK_INT(QDate(1404, 1, 1, jalali).weekNumber(jalali, &year), 53); // a Friday: its week has four days before it
    CHECK_INT(year, 1403);
    CHECK_INT(QDate(1404, 1, 4, jalali).weekNumber(jalali, &year), 1);
    CHECK_INT(year, 1404);
}

// quirk: y-is-the-year
void y_is_the_year() {
    CHECK_TEXT(QDate(2025, 3, 21).toString("d.M.y").c_str(), "21.3.2025");
    CHECK(QDate::fromString("21.3.2025", "d.M.y") == QDate(2025, 3, 21));
}

// quirk: two-digits-of-negative-years
void two_digits_of_negative_years() {
    CHECK_TEXT(QDate(-1, 6, 1).toString("yy").c_str(), "-01");
    CHECK_TEXT(QDate(-45, 6, 1).toString("yy").c_str(), "-45");
}

// quirk: four-digits-of-negative-years
void four_digits_of_negative_years() {
    const QDate date(-45, 6, 1);
    CHECK_TEXT(date.toString("yyyy").c_str(), "-0045");
    CHECK_TEXT(QLocale("he_IL").toString(date, "yyyy").c_str(), "\u200e-0045"); // a minus sign of two characters
}

// quirk: reads-what-it-writes
void what_is_written_is_read() {
    for (const int year : {-100000, -9999, -1, 1, 9999, 10000, 12345, 1000000}) {
        for (const QCalendar &cal : legacy_five) {
            const QDate date(year, 3, 9, cal);
            check_about("%s %d", cal.name().c_str(), year);
            CHECK(date.isValid() && QDate::fromString(date.toString("yyyy-MM-dd", cal), "yyyy-MM-dd", cal) == date);
            for (const char *name : {"fa_IR", "he_IL", "de_DE"}) {
                const QLocale locale{name};
                CHECK(locale.toDate(locale.toString(date, "yyyy d MMMM", cal), "yyyy d MMMM", cal) == date);
            }
        }
    }
}

// quirk: forgiving-reader
void the_reader_forgives() {
    CHECK(QDate::fromString("2024-1-2", "yyyy-MM-dd") == QDate(2024, 1, 2));
    CHECK(QDate::fromString("5/01/01", "yyyy/MM/dd") == QDate(5, 1, 1));
    CHECK(QDate::fromString("2024 'x' 1", "yyyy ''x'' M") == QDate(2024, 1, 1));
}

// quirk: empty-format
void an_empty_format_reads_nothing() {
    CHECK(QDate::fromString("", "").isNull());
}

// quirk: two-digit-years
void two_digit_years_are_near() {
    CHECK_INT(QDate::fromString("03/01/01", "yy/MM/dd", jalali).year(jalali), 1403); // W15
    CHECK_INT(QDate::fromString("49/01/01", "yy/MM/dd", islamic).year(islamic), 1449);
    CHECK_INT(QDate::fromString("03/01/01", "yy/MM/dd", julian).year(julian), 1903);
    CHECK_INT(QDate::fromString("03/01/01", "yy/MM/dd", milankovic).year(milankovic), 1903);
    CHECK_INT(QDate::fromString("03/01/01", "yy/MM/dd", 1900, jalali).year(jalali), 1903); // if it is asked for
}

// quirk: no-zone
void there_is_no_time_zone() {
    CHECK_TEXT(QDateTime(QDate(2025, 3, 21), QTime(1, 2)).toString("hh:mm't't").c_str(), "01:02t");
}

// quirk: fraction
void zz_is_one_fraction() {
    const QDateTime both(QDate(2025, 3, 21), QTime(13, 5, 9, 70));
    CHECK_TEXT(both.toString("z").c_str(), "07");
    CHECK_TEXT(both.toString("zz").c_str(), "07");
    CHECK_TEXT(both.toString("zzz").c_str(), "070");
}

// quirk: am-pm
void before_and_after_noon() {
    const QDateTime both(QDate(2025, 3, 21), QTime(13, 5));
    CHECK_TEXT(both.toString("Ap").c_str(), "PMp"); // A, and a letter
    CHECK_TEXT(QLocale("fa_IR").toString(both, "AP").c_str(), "ب.ظ."); // the short form
}

// quirk: narrow-names
void narrow_names_of_the_c_locale() {
    CHECK_TEXT(gregorian.standaloneMonthName(QLocale::c(), 1, 2000, QLocale::NarrowFormat).c_str(), "1");
    CHECK_TEXT(gregorian.monthName(QLocale::c(), 1, 2000, QLocale::NarrowFormat).c_str(), "1");
}

// quirk: newer-cldr
void names_are_of_a_newer_cldr() {
    CHECK_TEXT(gregorian.monthName(QLocale("hi_IN"), 10).c_str(), "अक्टूबर");
    CHECK_TEXT(islamic.monthName(QLocale("fa_IR"), 11).c_str(), "ذیقعده"); // was a genitive
    CHECK_TEXT(QLocale("ru_RU").toString(QDate(2025, 3, 21)).c_str(), "пятница, 21 марта 2025\u202fг."); // was a common blank
}

// quirk: locale-names
void locales_have_the_names_that_are_given() {
    static const char *const names[][2] = {{"de-de", "de_DE"}, {"DE_at.UTF-8", "de_AT"}, {"de_AT@euro", "de_AT"}, {"zh-hant-tw", "zh_Hant_TW"},
        {"es_419", "es_419"}, {"de", "de"}, {"de-u-nu-latn", "de-u-nu-latn"}, {"c", "C"}, {"POSIX", "C"}, {"", "C"}, {"und", "C"}, {"root", "C"}};
    for (const auto &name : names) {
        check_about("%s", name[0]);
        CHECK_TEXT(QLocale(name[0]).name().c_str(), name[1]);
    }
    CHECK_TEXT(QLocale(std::string("de\0x", 4)).name().c_str(), "C");
    CHECK(QLocale("de-DE") == QLocale("de_DE") && QLocale("de") != QLocale("de_DE"));
    const QLocale nobodys("xx");
    CHECK_TEXT(nobodys.name().c_str(), "xx");
    CHECK_TEXT(nobodys.dateFormat(QLocale::ShortFormat).c_str(), "yyyy-MM-dd"); // of the root locale
    CHECK_TEXT(gregorian.monthName(nobodys, 3).c_str(), "March");
}

// quirk: languages-by-name
template <typename Language>
constexpr auto has_german(int) -> decltype(Language::German, true) {
    return true;
}
template <typename Language>
constexpr bool has_german(long) {
    return false;
}
void languages_go_by_name() {
    static_assert(!has_german<QLocale>(0), "Qt has some 300 of them");
    CHECK(QLocale(QLocale::C) == QLocale::c() && QLocale(QLocale::AnyLanguage) == QLocale::c());
    CHECK_TEXT(QLocale("de").toString(QDate(2025, 3, 21), "MMMM").c_str(), "März");
}

// quirk: standard-texts
void texts_are_those_of_the_standard_library() {
    static_assert(std::is_same<QString, std::string>::value && std::is_same<QStringList, std::vector<std::string>>::value, "");
    CHECK(QCalendar(QLatin1String("Persian")) == jalali && QCalendar(QStringLiteral("Persian")) == jalali && QCalendar(u"Persian") == jalali);
    CHECK_TEXT(QDate(2025, 3, 21).toString(QLatin1String("d '\xe4'")).c_str(), "21 ä");
    CHECK_TEXT(QLatin1StringView(nullptr).utf8().c_str(), "");
}

// quirk: far-times
void times_go_as_far_as_dates() {
    const QDateTime last(QDate::fromJulianDay(784354017364), QTime(1, 2));
    CHECK(last.isValid() && last.date().isValid());
    CHECK(QDateTime(QDate(2025, 3, 21), QTime(1, 2)).addYears(1000000000).date().year() == 1000002025);
}

// quirk: numbers-side-by-side
void numbers_side_by_side_have_their_width() {
    CHECK(QDate::fromString("261899", "dyyyy").isNull());
    CHECK(QDate::fromString("261899", "ddyyyy") == QDate(1899, 1, 26));
    CHECK(QDate::fromString("61899", "dyyyy") == QDate(1899, 1, 6));
}

// quirk: default-locale
void the_default_locale_is_c() {
    (void)setenv("LC_ALL", "de_DE.UTF-8", 1);
    CHECK_TEXT(QLocale().name().c_str(), "C");
    CHECK_TEXT(QLocale().toString(QDate(2025, 3, 21)).c_str(), "Friday, 21 March 2025");
}

} // namespace

int main() {
    static const struct {
        const char *name;
        void (*run)();
    } tests[] = {
        {"failures_leave_a_reason", failures_leave_a_reason},
        {"jalali_is_the_official_calendar", jalali_is_the_official_calendar},
        {"unspecified_is_no_year", unspecified_is_no_year},
        {"far_years_do_not_wrap", far_years_do_not_wrap},
        {"additions_stay_in_range", additions_stay_in_range},
        {"the_year_zero_is_no_leap_year", the_year_zero_is_no_leap_year},
        {"unspecified_year_means_the_longest_month", unspecified_year_means_the_longest_month},
        {"day_of_week_is_0_for_days_that_are_not_there", day_of_week_is_0_for_days_that_are_not_there},
        {"built_in_names_cannot_be_taken", built_in_names_cannot_be_taken},
        {"names_are_checked", names_are_checked},
        {"an_object_is_registered_once", an_object_is_registered_once},
        {"a_calendar_can_go", a_calendar_can_go},
        {"answers_are_checked", answers_are_checked},
        {"a_backend_has_ten_thousand_years", a_backend_has_ten_thousand_years},
        {"exceptions_become_statuses", exceptions_become_statuses},
        {"weekdays_are_named_by_their_calendar", weekdays_are_named_by_their_calendar},
        {"ids_past_the_enum", ids_past_the_enum},
        {"there_are_more_calendars", there_are_more_calendars},
        {"a_calendar_owns_its_handle", a_calendar_owns_its_handle},
        {"a_width_is_no_year", a_width_is_no_year},
        {"calendars_can_be_compared_and_kept", calendars_can_be_compared_and_kept},
        {"times_and_weeks_by_calendar", times_and_weeks_by_calendar},
        {"y_is_the_year", y_is_the_year},
        {"two_digits_of_negative_years", two_digits_of_negative_years},
        {"four_digits_of_negative_years", four_digits_of_negative_years},
        {"what_is_written_is_read", what_is_written_is_read},
        {"the_reader_forgives", the_reader_forgives},
        {"an_empty_format_reads_nothing", an_empty_format_reads_nothing},
        {"two_digit_years_are_near", two_digit_years_are_near},
        {"there_is_no_time_zone", there_is_no_time_zone},
        {"zz_is_one_fraction", zz_is_one_fraction},
        {"before_and_after_noon", before_and_after_noon},
        {"narrow_names_of_the_c_locale", narrow_names_of_the_c_locale},
        {"names_are_of_a_newer_cldr", names_are_of_a_newer_cldr},
        {"locales_have_the_names_that_are_given", locales_have_the_names_that_are_given},
        {"languages_go_by_name", languages_go_by_name},
        {"texts_are_those_of_the_standard_library", texts_are_those_of_the_standard_library},
        {"times_go_as_far_as_dates", times_go_as_far_as_dates},
        {"numbers_side_by_side_have_their_width", numbers_side_by_side_have_their_width},
        {"the_default_locale_is_c", the_default_locale_is_c},
    };
    for (const auto &test : tests) {
        check_about("%s", test.name);
        test.run();
    }
    CHECK_INT(Tens::alive(), 0);
    return check_finish(450);
}
