// Tables of what QCalendar answers, one line "KEY<tab>ANSWER" each. Compiled twice: with -DDUMP_QT against Qt, and against qcal's header
// of the same shape. scripts/test-integrations compares what they print (tests-c/qcalendar_dump.awk); docs/QUIRKS.md lists what may differ.
//
// Nothing is asked that is undefined behaviour in Qt: ids past the enum, days beyond its overflows but where wrapping is what it does.

#ifdef DUMP_QT
#include <QCalendar>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <private/qcalendarbackend_p.h>
#else
#include "qcal_qcalendar.hpp"
using namespace qcal::legacy;
#endif

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using System = QCalendar::System;

long lines = 0;

#ifdef DUMP_QT
std::string out(const QString &text) { return text.toStdString(); }
QString in(const char *text) { return QString::fromUtf8(text); }
QStringView view(const QString &text) { return text; }
#else
std::string out(const std::string &text) { return text; }
std::string in(const char *text) { return text; }
const std::string &view(const std::string &text) { return text; }
#endif
std::string out(bool flag) { return flag ? "true" : "false"; }
std::string out(int number) { return std::to_string(number); }
std::string out(long long number) { return std::to_string(number); }
std::string out(QDate date) { return date.isNull() ? "null" : out(static_cast<long long>(date.toJulianDay())); }
std::string out(QTime time) {
    return time.isValid() ? out(time.hour()) + ":" + out(time.minute()) + ":" + out(time.second()) + "." +
        out(time.msec()) : "null";
}
std::string out(const QDateTime &both) { return both.isValid() ? out(both.date()) + " " + out(both.time()) : "null"; }
std::string out(QCalendar::YearMonthDay d) {
    return d.isValid() ? out(d.year) + "-" + out(d.month) + "-" +
        out(d.day) : d.year == QCalendar::Unspecified ? "none" : "no parts";
}
std::string year_text(int year) { return year == QCalendar::Unspecified ? "Unspecified" : out(year); }

template <typename Answer>
void line(const std::string &key, const Answer &answer) {
    std::printf("%s\t%s\n", key.c_str(), out(answer).c_str());
    lines++;
}
void line(const std::string &key, const std::string &answer) {
    std::printf("%s\t[%s]\n", key.c_str(), answer.c_str());
    lines++;
}

struct Calendar {
    const char *name;
    QCalendar cal;
};

std::vector<Calendar> calendars() {
    return {{"Gregorian", QCalendar(System::Gregorian)},
            {"Julian", QCalendar(System::Julian)},
            {"Milankovic", QCalendar(System::Milankovic)},
            {"Jalali", QCalendar(System::Jalali)},
            {"IslamicCivil", QCalendar(System::IslamicCivil)},
            // The arithmetic of Qt's Jalali, which qcal has under a name of its own.
#ifdef DUMP_QT
            {"Jalali2820", QCalendar(System::Jalali)}};
#else
            {"Jalali2820", QCalendar(in("jalali-2820"))}};
#endif
}

const char *const locales[] = {"C", "en_US", "de_DE", "fr_FR", "ru_RU", "tr_TR", "fa_IR", "ar_SA", "he_IL", "hi_IN", "ja_JP",
    "zh_CN"};

void years() {
    for (const Calendar &c : calendars()) {
        for (int year = -3000; year <= 3000; year++) {
            std::string months;
            for (int month = 1; month <= 12; month++) {
                months += " " + out(c.cal.daysInMonth(month, year));
            }
            line("year " + std::string(c.name) + " " + out(year),
                 out(c.cal.dateFromParts(year, 1, 1)) + (c.cal.isLeapYear(year) ? " leap " : " common ") +
                     out(c.cal.daysInYear(year)) + "/" +
                     out(c.cal.monthsInYear(year)) + months);
        }
    }
}

void day(const char *table, const Calendar &c, long long jd) {
    const QDate date = QDate::fromJulianDay(jd);
    const QCalendar::YearMonthDay parts = c.cal.partsFromDate(date);
    line(std::string(table) + " " + c.name + " " + out(jd),
         out(parts) + " " + out(c.cal.dateFromParts(parts)) + " " + out(c.cal.dayOfWeek(date)) + " " + out(date.dayOfYear(c.cal)));
}

void days() {
    for (const Calendar &c : calendars()) {
        for (long long jd = -3000000; jd <= 6000000; jd += 499) {
            day("day", c, jd);
        }
        for (long long jd = 2460300; jd < 2461400; jd++) { // 2024 to 2026
            day("daily", c, jd);
        }
        // Where types of 16 bits end, and the range of QDate.
        for (const long long jd : {-784350574880LL, -784350574879LL, -784350574514LL, -784350574513LL, -784349978355LL,
            -784349978354LL, -700000000000LL, -70000000000LL,
                                   -1000000000LL, -70000000LL, -10247456LL, -10247455LL, -10247137LL, -10247136LL, 10000000LL,
                                       13689377LL,
                                   13689378LL, 13689569LL, 13689570LL, 73000000LL, 80000000LL, 1000000000LL, 60000000000LL,
                                       700000000000LL,
                                   760998570147LL, 760998570148LL, 784353420841LL, 784354017363LL, 784354017364LL,
                                       784354017365LL}) {
            day("far", c, jd);
        }
    }
}

void properties() {
    for (const Calendar &c : calendars()) {
        const std::string key = "property " + std::string(c.name) + " ";
        line(key + "isValid", c.cal.isValid());
        line(key + "isGregorian", c.cal.isGregorian());
        line(key + "isLunar", c.cal.isLunar());
        line(key + "isLuniSolar", c.cal.isLuniSolar());
        line(key + "isSolar", c.cal.isSolar());
        line(key + "isProleptic", c.cal.isProleptic());
        line(key + "hasYearZero", c.cal.hasYearZero());
        line(key + "maximumDaysInMonth", c.cal.maximumDaysInMonth());
        line(key + "minimumDaysInMonth", c.cal.minimumDaysInMonth());
        line(key + "maximumMonthsInYear", c.cal.maximumMonthsInYear());
        line(key + "name", out(c.cal.name()));
    }
}

// Names by which calendars are found, and values of the enum.
void look_up() {
    for (const char *name : {"Gregorian", "gregory", "GREGORIAN", "gReGoRy", "Julian", "julian", "Milankovic", "Jalali", "Persian",
        "PERSIAN",
                             "Islamic Civil", "islamic-civil", "islamicc", "ISLAMICC", "Islamic", "islamic civil", "", " Jalali",
                                 "Jalali ",
                             "julian\n", "Milanković", "jalālī", "IslamicCivil", "roc", "hebrew", "ethiopic", "islamic-umalqura",
                             "islamic-tbla", "iso8601"}) {
        const QCalendar found(in(name));
        line("name '" + std::string(name, name[0] == 'j' && name[6] == '\n' ? 6 : std::string(name).size()) +
                 (std::string(name) == "julian\n" ? "\\n'" : "'"),
             found.isValid() ? out(found.name()) : std::string("invalid"));
    }
    for (int id = -1; id <= 11; id++) {
        const QCalendar found{static_cast<System>(id)};
        line("system " + out(id), found.isValid() ? out(found.name()) : std::string("invalid"));
    }
    line("system Last", static_cast<int>(System::Last));
    line("Unspecified", static_cast<int>(QCalendar::Unspecified));
    for (const auto &name : QCalendar::availableCalendars()) {
        line("available " + out(name), out(QCalendar(name).name()));
    }
    line("id none", QCalendar(QCalendar::SystemId()).isValid());
}

void lengths() {
    for (const Calendar &c : calendars()) {
        const std::string key = std::string(c.name) + " ";
        for (int month = -1; month <= 14; month++) {
            line("daysInMonth " + key + out(month), c.cal.daysInMonth(month));
            for (const int year : {INT_MIN + 1, -40001, -4, -1, 0, 1, 4, 1403, 2000, 40000, INT_MAX}) {
                line("daysInMonth " + key + out(month) + " " + out(year), c.cal.daysInMonth(month, year));
            }
        }
        for (const int year : {INT_MIN, INT_MIN + 1, -40001, -1, 0, 1, 40000, INT_MAX}) {
            line("daysInYear " + key + year_text(year), c.cal.daysInYear(year));
            line("monthsInYear " + key + year_text(year), c.cal.monthsInYear(year));
            line("isLeapYear " + key + year_text(year), c.cal.isLeapYear(year));
        }
    }
}

// Dates that do not exist, the year 0, the ends of everything.
void edges() {
    for (const Calendar &c : calendars()) {
        for (const int year : {INT_MIN, INT_MIN + 1, -202003, -32770, -10000, -1, 0, 1, 9999, 32768, 202003, INT_MAX - 1,
            INT_MAX}) {
            for (const int month : {INT_MIN, -1, 0, 1, 2, 12, 13, INT_MAX}) {
                for (const int day : {INT_MIN, -1, 0, 1, 28, 29, 30, 31, 32, INT_MAX}) {
                    const std::string key = std::string(c.name) + " " + year_text(year) + " " + year_text(month) + " " +
                        year_text(day);
                    line("valid " + key, c.cal.isDateValid(year, month, day));
                    line("parts " + key, c.cal.dateFromParts(year, month, day));
                }
            }
        }
    }
    const QCalendar::YearMonthDay none, year(2000), month(2000, 3), zeros(0, 0, 0), wrong(2000, 13, 45), from = 1999;
    for (const QCalendar::YearMonthDay &parts : {none, year, month, zeros, wrong, from}) {
        const std::string key = "YearMonthDay " + year_text(parts.year) + " " + year_text(parts.month) + " " + year_text(parts.day);
        line(key + " isValid", parts.isValid());
        line(key + " date", QCalendar().dateFromParts(parts));
    }
}

void names() {
    for (const char *name : locales) {
        const QLocale locale{in(name)};
        for (const Calendar &c : calendars()) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
                const std::string key = std::string(name) + " " + c.name + " " + out(static_cast<int>(format)) + " ";
                for (int month = 0; month <= 13; month++) {
                    line("month " + key + out(month), out(c.cal.monthName(locale, month, QCalendar::Unspecified, format)));
                    line("standalone month " + key + out(month), out(c.cal.standaloneMonthName(locale, month, 1403, format)));
                }
                for (int weekday = 0; weekday <= 8; weekday++) {
                    line("weekday " + key + out(weekday), out(c.cal.weekDayName(locale, weekday, format)));
                    line("standalone weekday " + key + out(weekday), out(c.cal.standaloneWeekDayName(locale, weekday, format)));
                }
            }
            line("month in year 0 " + std::string(name) + " " + c.name, out(c.cal.monthName(locale, 1, 0)));
            line("default arguments " + std::string(name) + " " + c.name, out(c.cal.monthName(locale, 3)) +
                out(c.cal.standaloneWeekDayName(locale, 4)));
        }
    }
}

void formats() {
    const QTime clock(13, 5, 9, 70), night(0, 0), noon(12, 30, 59, 999);
    for (const Calendar &c : calendars()) {
        for (const char *format :
             {"d", "dd", "ddd", "dddd", "ddddd", "M", "MM", "MMM", "MMMM", "MMMMM", "y", "yy", "yyy", "yyyy", "yyyyy", "yyyyyy",
                 "", " ", "d MMMM yyyy dddd",
              "yyyy-MM-dd", "'d'", "''", "'d''d'", "d'", "'d", "d'x'M", "''d''", "day d", "#/%,.", "äöü d", "AP", "hh", "t",
                  "dd.MM.yy hh:mm"}) {
            for (const long long jd : {2460756LL, 2451545LL, 2299160LL, 1721426LL, 1721425LL, 1700000LL, -1000000LL, 10000000LL}) {
                const QDate date = QDate::fromJulianDay(jd);
                line("format " + std::string(c.name) + " " + out(jd) + " " + format, out(date.toString(in(format), c.cal)));
            }
            line("format null " + std::string(c.name) + " " + format, out(QDate().toString(in(format), c.cal)));
        }
    }
    const QDate date(2025, 3, 21);
    for (const char *format : {"h", "hh", "H", "HH", "m", "mm", "s", "ss", "z", "zz", "zzz", "AP", "A", "ap", "a", "Ap", "h AP",
        "hh ap", "H AP", "t", "hhh", "sss",
                               "d.M.yyyy hh:mm:ss.zzz", "'h'h", "yyyy-MM-ddTHH:mm:ss"}) {
        for (const QTime time : {clock, night, noon}) {
            const std::string key = out(time) + " " + format;
            line("time " + key, out(QDateTime(date, time).toString(in(format), QCalendar())));
            for (const char *locale : {"C", "fa_IR"}) {
                line("dateTimeToString time " + std::string(locale) + " " + key,
                     out(QCalendar().dateTimeToString(view(in(format)), QDateTime(), QDate(), time, QLocale(in(locale)))));
                line("dateTimeToString date " + std::string(locale) + " " + key,
                     out(QCalendar().dateTimeToString(view(in(format)), QDateTime(), date, time, QLocale(in(locale)))));
                line("dateTimeToString both " + std::string(locale) + " " + key,
                     out(QCalendar(System::Jalali).dateTimeToString(view(in(format)), QDateTime(date, time), QDate(2000, 1, 1),
                         clock, QLocale(in(locale)))));
            }
        }
        line("dateTimeToString none " + std::string(format),
             out(QCalendar().dateTimeToString(view(in(format)), QDateTime(), QDate(), QTime(), QLocale::c())));
    }
}

void localised() {
    for (const char *name : locales) {
        const QLocale locale{in(name)};
        for (const Calendar &c : calendars()) {
            for (const long long jd : {2460756LL, 2460000LL, 1721425LL}) {
                const QDate date = QDate::fromJulianDay(jd);
                const std::string key = std::string(name) + " " + c.name + " " + out(jd);
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
                    line("QLocale " + key + " " + out(static_cast<int>(format)), out(locale.toString(date, format, c.cal)));
                }
                for (const char *format : {"d MMMM yyyy dddd", "dd/MM/yy", "MMM ddd", "yyyy"}) {
                    line("QLocale " + key + " " + format, out(locale.toString(date, view(in(format)), c.cal)));
                    line("QLocale " + key + " at noon " + format, out(locale.toString(QDateTime(date, QTime(12, 0)),
                        view(in(format)), c.cal)));
                }
                // There and back, by the pattern of the locale and by one of our own.
                line("toDate " + key + " long", locale.toDate(locale.toString(date, QLocale::LongFormat, c.cal),
                    QLocale::LongFormat, c.cal));
                line("toDate " + key + " own", locale.toDate(locale.toString(date, view(in("yyyy d MMMM")), c.cal),
                    in("yyyy d MMMM"), c.cal));
            }
        }
    }
}

// What these classes do beside calendars.
void beside() {
    for (const char *name : {"", "C", "c", "POSIX", "de_DE", "de-DE", "DE_de", "de_DE.UTF-8", "de_AT@euro", "en-gb", "es_419", "de", "sr_Latn_RS"}) {
        line("locale '" + std::string(name) + "'", out(QLocale(in(name)).name()));
    }
    for (const char *name : locales) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
            line("dateFormat " + std::string(name) + " " + out(static_cast<int>(format)), out(QLocale(in(name)).dateFormat(format)));
        }
    }
    line("same locale", QLocale(in("de_DE")) == QLocale(in("de-DE")) && QLocale(in("de_DE")) != QLocale::c());
    line("Latin-1", out(QCalendar(QLatin1String("Islamic")).name()) + out(QCalendar(QStringLiteral("Persian")).name()));
    const QDate day(2025, 3, 21), last = QDate::fromJulianDay(784354017364LL);
    const QDateTime times[] = {QDateTime(), QDateTime(QDate(), QTime(1, 1)), QDateTime(day, QTime()), QDateTime(day, QTime(1, 2)),
                               QDateTime(day.addDays(1), QTime(0, 1)), QDateTime(last, QTime(1, 1))};
    for (int i = 0; i < 6; i++) {
        line("time of day " + out(i), out(times[i]) + " " + out(times[i].isNull()));
        if (times[i].date().isValid()) { // else Qt's is valid afterwards
            line("time of another day " + out(i), out(times[i].addDays(-1)) + " " + out(times[i].addMonths(1)));
        }
        for (int j = 0; j < 6; j++) {
            line("compared " + out(i) + " " + out(j),
                 out(times[i] == times[j]) + out(times[i] != times[j]) + out(times[i] < times[j]) + out(times[i] <= times[j]) +
                     out(times[i] > times[j]) + out(times[i] >= times[j]));
        }
    }
    for (const QTime &a : {QTime(), QTime(0, 0), QTime(23, 59)}) {
        for (const QTime &b : {QTime(), QTime(0, 0), QTime(23, 59)}) {
            line("clocks " + out(a) + " " + out(b), out(a == b) + out(a < b) + out(a <= b) + out(a > b) + out(a >= b));
        }
    }
    int year = 7, month = 7, number = 7;
    QDate().getDate(&year, &month, &number);
    line("getDate", out(year) + " " + out(month) + " " + out(number));
    for (const long long days : {0LL, -1LL, LLONG_MAX, LLONG_MIN, 1568704592243LL, -1568704592243LL}) {
        line("addDays " + out(days), out(last.addDays(days)) + " " + out(QDate::fromJulianDay(-784350574879LL).addDays(days)));
    }
    for (const char *text : {"hh:mm 2024", "13:05 2024"}) { // a date has no time: its tokens are letters
        line("read letters " + std::string(text), out(QDate::fromString(in(text), in("hh:mm yyyy"))) + " " +
            out(QLocale(in("de_DE")).toDate(in(text), in("hh:mm yyyy"), QCalendar(System::Jalali))));
    }
    // Formats at random, written, and by some of them read.
    const char *const pieces[] = {"d", "dd", "ddd", "dddd", "M", "MM", "MMM", "MMMM", "yy", "yyyy", "'", "'x'", " ", "-", "/", ".", "x", "'d'", "b",
                                  "\u00e4", "h", "H", "mm", "ss", "zzz", "%", "e", "Q", "G", "w"};
    unsigned long long state = 1;
    const auto below = [&](std::size_t n) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state >> 33) % n;
    };
    for (int i = 0; i < 6000; i++) {
        std::string format;
        for (std::size_t k = below(6) + 1; k > 0; k--) {
            format += pieces[below(30)];
        }
        const Calendar c = calendars()[below(3)];
        const char *const name = below(2) == 0 ? "C" : "de_DE";
        const QDate date = QDate::fromJulianDay(2400000 + static_cast<long long>(below(100000)));
        const QTime time(static_cast<int>(below(24)), static_cast<int>(below(60)), static_cast<int>(below(60)), static_cast<int>(below(1000)));
        line("random " + out(i) + " " + c.name + " " + name + " " + format, out(QLocale(in(name)).toString(date, view(in(format.c_str())), c.cal)) +
            "|" + out(QLocale(in(name)).toString(QDateTime(date, time), view(in(format.c_str())), c.cal)));
    }
}

void arithmetic() {
    for (const Calendar &c : calendars()) {
        for (const long long jd : {2460756LL, 2460755LL, 2451605LL, 2451545LL, 1948321LL, 1948320LL, 1721426LL, 1721425LL,
            1722944LL, 1948440LL, -500000LL, 9000000LL}) {
            const QDate date = QDate::fromJulianDay(jd);
            const std::string key = std::string(c.name) + " " + out(jd) + " ";
            for (const int n : {-120000, -2001, -1200, -13, -12, -11, -5, -1, 0, 1, 5, 11, 12, 13, 1200, 2001, 120000}) {
                line("addMonths " + key + out(n), date.addMonths(n, c.cal));
                line("addYears " + key + out(n), date.addYears(n, c.cal));
            }
            line("fields " + std::string(c.name) + " " + out(jd), out(date.year(c.cal)) + " " + out(date.month(c.cal)) + " " +
                out(date.day(c.cal)) + " " + out(date.dayOfWeek(c.cal)) + " " +
                                      out(date.dayOfYear(c.cal)) + " " + out(date.daysInMonth(c.cal)) + " " +
                                          out(date.daysInYear(c.cal)));
            int year = 0;
            const int week = date.weekNumber(&year);
            line("weekNumber " + std::string(c.name) + " " + out(jd), out(week) + " of " + out(year));
        }
        QDate set(2000, 1, 1);
        const bool done = set.setDate(1403, 12, 30, c.cal);
        line("setDate " + std::string(c.name), out(done) + " " + out(set));
        const bool not_done = set.setDate(1403, 13, 30, c.cal);
        line("setDate wrong " + std::string(c.name), out(not_done) + " " + out(set));
        line("QDate " + std::string(c.name), QDate(1446, 9, 1, c.cal));
        line("addYears INT_MAX " + std::string(c.name), QDate(2000, 1, 1, c.cal).addYears(INT_MAX, c.cal));
    }
    line("addMonths INT_MAX", QDate(2000, 12, 1).addMonths(INT_MAX, QCalendar()));
}

void reading() {
    struct Text {
        const char *text, *format;
    };
    for (const Calendar &c : calendars()) {
        for (const Text &t : std::vector<Text>{
                 {"1403/12/30", "yyyy/MM/dd"}, {"1404/12/30", "yyyy/MM/dd"}, {"1404/02/31", "yyyy/MM/dd"}, {"1446/09/01",
                     "yyyy/MM/dd"},
                 {"2024/02/29", "yyyy/MM/dd"}, {"2023/02/29", "yyyy/MM/dd"}, {"2024/13/01", "yyyy/MM/dd"}, {"2024/00/01",
                     "yyyy/MM/dd"},
                 {"1 Ramadan 1446", "d MMMM yyyy"}, {"1 Farvardin 1404", "d MMMM yyyy"}, {"1 March 2025", "d MMMM yyyy"},
                     {"1 Mar 2025", "d MMM yyyy"},
                 {"1 march 2025", "d MMMM yyyy"}, {"03/01/01", "yy/MM/dd"}, {"49/01/01", "yy/MM/dd"}, {"50/01/01", "yy/MM/dd"},
                     {"99/01/01", "yy/MM/dd"},
                 {"-0005/01/01", "yyyy/MM/dd"}, {"0000/01/01", "yyyy/MM/dd"}, {"12345/01/01", "yyyy/MM/dd"}, {"5/01/01",
                     "yyyy/MM/dd"},
                 {"2024-1-2", "yyyy-M-d"}, {"2024-01-02", "yyyy-M-d"}, {"2024-1-2", "yyyy-MM-dd"}, {"20240102", "yyyyMMdd"},
                     {"2024", "yyyy"},
                 {"31 Mar", "d MMM"}, {"3", "d"}, {"Friday 21 March 2025", "dddd d MMMM yyyy"}, {"Monday 21 March 2025",
                     "dddd d MMMM yyyy"},
                 {"", "yyyy"}, {"2024", ""}, {"", ""}, {" 2024-01-02", "yyyy-MM-dd"}, {"2024-01-02 ", "yyyy-MM-dd"},
                     {"2024-01-02x", "yyyy-MM-dd"},
                 {"2024 'x' 1", "yyyy ''x'' M"}, {"d1 2024", "'d'd yyyy"}}) {
            line("read " + std::string(c.name) + " '" + t.text + "' by '" + t.format + "'", QDate::fromString(in(t.text),
                in(t.format), c.cal));
        }
        line("read time " + std::string(c.name), QDateTime::fromString(in("1403-12-29 13:05:09"), in("yyyy-MM-dd hh:mm:ss"),
            c.cal));
        line("read time PM " + std::string(c.name), QDateTime::fromString(in("1403-12-29 01:05 PM"), in("yyyy-MM-dd hh:mm AP"),
            c.cal));
        line("read time wrong " + std::string(c.name), QDateTime::fromString(in("1403-12-29 25:05"), in("yyyy-MM-dd hh:mm"),
            c.cal));
        line("toDateTime " + std::string(c.name), QLocale(in("de_DE")).toDateTime(in("29.12.1403 13:05"), in("dd.MM.yyyy hh:mm"),
            c.cal));
    }
}

// What nothing can be asked of.
void nothing() {
    const QCalendar none{in("no such calendar")};
    const QDate date(2025, 3, 21);
    line("invalid isValid", none.isValid());
    line("invalid daysInMonth", none.daysInMonth(1, 2000));
    line("invalid daysInMonth Unspecified", none.daysInMonth(1));
    line("invalid daysInYear", none.daysInYear(2000));
    line("invalid monthsInYear", none.monthsInYear(2000));
    line("invalid monthsInYear Unspecified", none.monthsInYear(QCalendar::Unspecified));
    line("invalid isDateValid", none.isDateValid(2000, 1, 1));
    line("invalid isLeapYear", none.isLeapYear(2000));
    line("invalid flags", none.isGregorian() || none.isLunar() || none.isLuniSolar() || none.isSolar() || none.isProleptic() ||
        none.hasYearZero());
    line("invalid numbers", none.maximumDaysInMonth() + none.minimumDaysInMonth() + none.maximumMonthsInYear());
    line("invalid name", out(none.name()));
    line("invalid dateFromParts", none.dateFromParts(2000, 1, 1));
    line("invalid partsFromDate", none.partsFromDate(date));
    line("invalid dayOfWeek", none.dayOfWeek(date));
    line("invalid monthName", out(none.monthName(QLocale::c(), 1)) + out(none.standaloneMonthName(QLocale::c(), 1, 2000)));
    line("invalid weekDayName", out(none.weekDayName(QLocale::c(), 1)) + out(none.standaloneWeekDayName(QLocale::c(), 1)));
    line("invalid toString", out(date.toString(in("yyyy"), none)));
    line("invalid fields", date.year(none) + date.month(none) + date.day(none) + date.dayOfWeek(none) + date.dayOfYear(none) +
        date.daysInMonth(none) + date.daysInYear(none));
    line("invalid add", out(date.addMonths(1, none)) + " " + out(date.addYears(1, none)));
    line("invalid fromString", QDate::fromString(in("2000"), in("yyyy"), none));
    for (const Calendar &c : calendars()) {
        const QDate null;
        const std::string key = "null " + std::string(c.name) + " ";
        line(key + "fields", null.year(c.cal) + null.month(c.cal) + null.day(c.cal) + null.dayOfWeek(c.cal) +
            null.dayOfYear(c.cal) + null.daysInMonth(c.cal) +
                                 null.daysInYear(c.cal) + null.weekNumber());
        line(key + "parts", c.cal.partsFromDate(null));
        line(key + "dayOfWeek", c.cal.dayOfWeek(null));
        line(key + "add", out(null.addMonths(1, c.cal)) + " " + out(null.addYears(1, c.cal)));
    }
    line("null day", static_cast<long long>(QDate().toJulianDay()));
}

// A calendar of the program's own, by the same source: ten months of 36 days, and the rest of the year.
class Tens : public QCalendarBackend {
public:
    decltype(QCalendar().name()) name() const override { return in("Tens"); }
    int daysInMonth(int month, int year = QCalendar::Unspecified) const override {
        return month < 1 || month > 11 ? 0 : month < 11 ? 36 : year != QCalendar::Unspecified && isLeapYear(year) ? 6 : 5;
    }
    int monthsInYear(int) const override { return 11; }
    bool isLeapYear(int year) const override { return year % 4 == 0; }
    bool isLunar() const override { return false; }
    bool isLuniSolar() const override { return false; }
    bool isSolar() const override { return true; }
    bool hasYearZero() const override { return true; }
    int maximumDaysInMonth() const override { return 36; }
    int minimumDaysInMonth() const override { return 5; }
    int maximumMonthsInYear() const override { return 11; }
    bool dateToJulianDay(int year, int month, int day, qint64 *jd) const override {
        if (!isDateValid(year, month, day)) {
            return false;
        }
        *jd = start(year) + (month - 1) * 36 + day - 1;
        return true;
    }
    QCalendar::YearMonthDay julianDayToDate(qint64 jd) const override {
        int year = static_cast<int>((jd - 2400000) / 366);
        while (start(year + 1) <= jd) {
            year++;
        }
        while (start(year) > jd) {
            year--;
        }
        const int rest = static_cast<int>(jd - start(year));
        return QCalendar::YearMonthDay(year, rest / 36 + 1, rest % 36 + 1);
    }
    decltype(QCalendar().name()) monthName(const QLocale &, int month, int, QLocale::FormatType) const override {
        return in(("Ten " + std::to_string(month)).c_str());
    }
    decltype(QCalendar().name()) standaloneMonthName(const QLocale &locale, int month, int year,
        QLocale::FormatType format) const override {
        return monthName(locale, month, year, format);
    }

protected:
    const QCalendarLocale *localeMonthIndexData() const override { return nullptr; }
    const char16_t *localeMonthData() const override { return nullptr; }

private:
    static qint64 start(int year) {
        const int before = year - 1;
        return 2400000 + qint64(365) * year + (before >= 0 ? before / 4 : -((3 - before) / 4));
    }
};

void own() {
    Tens *backend = new Tens;
    const QCalendar::SystemId id = backend->registerCustomBackend({in("Tens"), in("x-tens")});
    line("own registered", id.isValid());
    line("own id", backend->calendarId().isValid() && backend->calendarId().index() == id.index());
    line("own system", static_cast<int>(backend->calendarSystem()));
    line("own isGregorian", backend->isGregorian());
    line("own names", static_cast<int>(backend->names().size()));
    const QCalendar cal(id);
    line("own found", QCalendar(in("X-TENS")).isValid() && QCalendar(in("tens")).isValid() && cal.isValid());
    line("own name", out(cal.name()));
    line("own numbers", out(cal.maximumDaysInMonth()) + " " + out(cal.minimumDaysInMonth()) + " " + out(cal.maximumMonthsInYear()));
    line("own flags", out(cal.isSolar()) + out(cal.isLunar()) + out(cal.isLuniSolar()) + out(cal.isProleptic()) +
        out(cal.hasYearZero()) + out(cal.isGregorian()));
    for (int year = -50; year <= 50; year++) {
        line("own year " + out(year), out(cal.daysInYear(year)) + " " + out(cal.monthsInYear(year)) + " " + out(cal.daysInMonth(11,
            year)) + " " +
                                          out(cal.isLeapYear(year)) + " " + out(cal.dateFromParts(year, 11, 6)));
    }
    for (long long jd = 2380000; jd <= 2500000; jd += 211) {
        const QDate date = QDate::fromJulianDay(jd);
        line("own day " + out(jd), out(cal.partsFromDate(date)) + " " + out(cal.dateFromParts(cal.partsFromDate(date))) + " " +
            out(cal.dayOfWeek(date)) + " " +
                                       out(date.dayOfYear(cal)) + " " + out(date.addYears(1, cal)) + " " + out(date.addMonths(7,
                                           cal)));
    }
    for (int month = 0; month <= 12; month++) {
        line("own month " + out(month), out(cal.monthName(QLocale::c(), month)) + "/" +
            out(cal.standaloneMonthName(QLocale(in("de_DE")), month, 100)) + "/" +
                                            out(cal.daysInMonth(month)));
    }
    line("own weekday", out(cal.weekDayName(QLocale(in("de_DE")), 3)));
    line("own text", out(QDate(2025, 3, 21).toString(in("d MMMM yyyy MM dddd"), cal)));
    line("own read", QDate::fromString(in("35/10/0150"), in("dd/MM/yyyy"), cal));
    line("own invalid", out(cal.dateFromParts(100, 12, 1)) + " " + out(cal.dateFromParts(100, 11, 7)) + " " +
        out(cal.isDateValid(100, 10, 37)));
}

} // namespace

int main() {
    years();
    days();
    properties();
    look_up();
    lengths();
    edges();
    names();
    formats();
    localised();
    beside();
    arithmetic();
    reading();
    nothing();
    own();
    std::printf("lines\t%ld\n", lines);
    return std::fflush(stdout) == 0 ? 0 : 1;
}
