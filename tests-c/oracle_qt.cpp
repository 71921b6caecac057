// The installed Qt as an independent oracle: every question that QCalendar answers right is put to both libraries.
//
// Qt's answers are wrong outside certain ranges, which depend on its version; the table `kPeers` holds them. Inside them every
// answer has to be equal. Each line of output is one check: "ok NAME: N comparisons" or "FAIL NAME: ...", with the first
// differences above it. Exit code 0 only if all are ok and the number of comparisons is the one expected.

#include "qcal.h"

#include <QCalendar>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace {

constexpr int64_t kFirstDay = -3000000, kLastDay = 6000000;  // every day of these
constexpr int kFirstYear = -20000, kLastYear = 20000;
constexpr int kSamples = 400000;     // random days of each kind, per calendar
constexpr int kAdditions = 100000;   // random additions of each kind, per calendar
constexpr int64_t kQDateFirst = -784350574879, kQDateLast = 784354017364;

struct Range {
    int64_t first, last;
    bool has(int64_t x) const { return first <= x && x <= last; }
};

/// Where this version of Qt is right: reading a day number as a date, and writing a date as a day number.
struct Peer {
    const char *name;
    qcal_system id;
    QCalendar::System qt;
    Range read, write;
};

std::vector<Peer> peers() {
    int major = 0, minor = 0;
    std::sscanf(qVersion(), "%d.%d", &major, &minor);
    const bool wide = major > 6 || (major == 6 && minor >= 6);
    const Range all = {kQDateFirst, kQDateLast}, milankovic = {-784349978355, 784353420841};
    const Range jalali = {-1147303058, 1149486347}, islamic = {-69179563655, 69183459116};
    using S = QCalendar::System;
    std::vector<Peer> list = {
        {"Gregorian", QCAL_SYSTEM_GREGORIAN, S::Gregorian, all, all},
        {"Julian", QCAL_SYSTEM_JULIAN, S::Julian, all, all},
        {"Milankovic", QCAL_SYSTEM_MILANKOVIC, S::Milankovic, milankovic, milankovic},
        {"jalali-2820", QCAL_SYSTEM_JALALI_2820, S::Jalali, jalali, jalali},
        {"Islamic Civil", QCAL_SYSTEM_ISLAMIC_CIVIL, S::IslamicCivil, islamic, islamic},
    };
    if (!wide) {  // 16-bit years in the Julian family, 32-bit products in the Islamic calendar
        list[1].read = {-10247454, 13689569};
        list[2].write = {-10247136, 13689377};
        list[4].read = {-69634348, 73531227};
        list[4].write = {-69634348, 73531227};  // also narrowed by year, below
    }
    return list;
}

struct Date {
    int year, month, day;
    bool operator==(const Date &o) const { return year == o.year && month == o.month && day == o.day; }
};

std::string text(Date d) {
    return std::to_string(d.year) + "-" + std::to_string(d.month) + "-" + std::to_string(d.day);
}
std::string text(int64_t n) { return std::to_string(n); }

/// One check: counts comparisons, prints the first differences, and reports itself.
class Check {
public:
    explicit Check(const std::string &name) : name_(name) {}
    template <class T>
    void equal(const T &ours, const T &theirs, const char *what, int64_t a, int64_t b = 0, int64_t c = 0) {
        ++count_;
        if (ours == theirs) return;
        if (++differences_ <= 5)
            std::printf("  %s: %s(%" PRId64 ", %" PRId64 ", %" PRId64 ") is %s, Qt has %s\n", name_.c_str(), what, a, b, c,
                        text(ours).c_str(), text(theirs).c_str());
    }
    void is(bool right, const std::string &what) {
        ++count_;
        if (right) return;
        if (++differences_ <= 5) std::printf("  %s: not so: %s\n", name_.c_str(), what.c_str());
    }
    /// `expected`: how many comparisons this check must have made, so that an empty loop cannot pass.
    bool report(int64_t expected) const {
        const bool good = differences_ == 0 && count_ == expected && count_ > 0;
        if (good) std::printf("ok %s: %" PRId64 " comparisons\n", name_.c_str(), count_);
        else std::printf("FAIL %s: %" PRId64 " differences in %" PRId64 " comparisons, %" PRId64 " expected\n", name_.c_str(), differences_, count_, expected);
        std::fflush(stdout);
        return good;
    }

private:
    std::string name_;
    int64_t count_ = 0, differences_ = 0;
};

bool g_good = true;
int64_t g_total = 0;

void finish(const Check &check, int64_t expected) {
    g_good = check.report(expected) && g_good;
    g_total += expected;
}

/// One calendar of both libraries. A failure of ours is a date or number that Qt never gives.
struct Pair {
    Peer peer;
    QCalendar qt;
    qcal_calendar *cal = nullptr;

    explicit Pair(const Peer &p) : peer(p), qt(p.qt) {
        if (qcal_calendar_open_system(p.id, &cal) != QCAL_OK || !qt.isValid()) {
            std::printf("FAIL open %s\n", p.name);
            std::exit(1);
        }
        if (p.id == QCAL_SYSTEM_ISLAMIC_CIVIL && p.read.last < 100000000)  // years -202002 .. 202002
            peer.write = {std::max(p.write.first, jdn({-202002, 1, 1})), std::min(p.write.last, jdn({202002, 12, 29}))};
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;
    ~Pair() { qcal_calendar_release(cal); }

    Date date(int64_t day) const {
        qcal_date d;
        const qcal_status s = qcal_jdn_to_date(cal, day, &d);
        return s == QCAL_OK ? Date{d.year, d.month, d.day} : Date{0, 0, -s};
    }
    int64_t jdn(Date d) const {
        int64_t day;
        const qcal_status s = qcal_date_to_jdn(cal, d.year, d.month, d.day, &day);
        return s == QCAL_OK ? day : INT64_MAX - s;
    }
    Date qt_date(int64_t day) const {
        const QCalendar::YearMonthDay d = qt.partsFromDate(QDate::fromJulianDay(day));
        return {d.year, d.month, d.day};
    }
    int64_t qt_jdn(Date d) const { return qt.dateFromParts(d.year, d.month, d.day).toJulianDay(); }

    /// Both directions of one day: two comparisons, where Qt is right about it.
    int64_t day(Check &check, int64_t j) const {
        int64_t made = 0;
        const Date ours = date(j);
        if (peer.read.has(j)) check.equal(ours, qt_date(j), "date of day", j), ++made;
        if (peer.write.has(j)) check.equal(j, qt_jdn(ours), "the same day back through Qt, from day", j), ++made;
        check.equal(jdn(ours), j, "the same day back, from day", j), ++made;
        return made;
    }
};

int64_t number(qcal_status status, int32_t value) { return status == QCAL_OK ? value : 0; }  // Qt's failure is 0

// ---- the checks ----

void every_day(const Pair &p) {
    Check check(std::string(p.peer.name) + ", every day");
    for (int64_t j = kFirstDay; j <= kLastDay; ++j) p.day(check, j);
    finish(check, 3 * (kLastDay - kFirstDay + 1));
}

/// Random days, evenly and by magnitude, and all days around the ends of both ranges and around powers of two.
void far_days(const Pair &p) {
    Check check(std::string(p.peer.name) + ", far days and edges");
    const Range whole = {std::min(p.peer.read.first, p.peer.write.first), std::max(p.peer.read.last, p.peer.write.last)};
    std::mt19937_64 random(static_cast<uint64_t>(p.peer.id) + 1);
    int64_t made = 0;
    for (const Range &r : {p.peer.read, p.peer.write}) {
        std::uniform_int_distribution<int64_t> even(r.first, r.last);
        for (int i = 0; i < kSamples; ++i) made += p.day(check, even(random));
        for (int64_t k = -1500; k <= 1500; ++k)
            for (const int64_t end : {r.first, r.last})
                if (r.has(end + k)) made += p.day(check, end + k);
    }
    for (int i = 0; i < kSamples; ++i) {
        const int64_t size = static_cast<int64_t>(random() >> (24 + random() % 40));
        const int64_t j = random() % 2 ? size : -size;
        if (whole.has(j)) made += p.day(check, j);
    }
    for (int shift = 10; shift < 40; ++shift)
        for (int64_t k = -400; k <= 400; ++k)
            for (const int64_t j : {(int64_t{1} << shift) + k, -(int64_t{1} << shift) + k, 2440588 + (int64_t{1} << shift) + k})
                if (whole.has(j)) made += p.day(check, j);
    check.is(made > 4 * kSamples, "enough days were compared");
    finish(check, made + 1);
}

void years(const Pair &p) {
    Check leap(std::string(p.peer.name) + ", is_leap_year"), lengths(std::string(p.peer.name) + ", days and months of years");
    for (int y = kFirstYear; y <= kLastYear; ++y) {
        int32_t n = 0;
        if (y != 0) {  // Qt says that the Jalali year 0 is a leap year
            const qcal_status s = qcal_is_leap_year(p.cal, y, &n);
            leap.equal<int64_t>(s == QCAL_OK ? n : -s, p.qt.isLeapYear(y), "is_leap_year", y);
        }
        qcal_status s = qcal_days_in_year(p.cal, y, &n);
        lengths.equal<int64_t>(number(s, n), p.qt.daysInYear(y), "days_in_year", y);
        s = qcal_months_in_year(p.cal, y, &n);
        lengths.equal<int64_t>(number(s, n), p.qt.monthsInYear(y), "months_in_year", y);
        for (int m = 0; m <= 13; ++m) {
            s = qcal_days_in_month(p.cal, y, m, &n);
            lengths.equal<int64_t>(number(s, n), p.qt.daysInMonth(m, y), "days_in_month", y, m);
        }
    }
    finish(leap, kLastYear - kFirstYear);
    finish(lengths, (kLastYear - kFirstYear + 1) * 16);
}

/// Which triples are dates at all: both the predicate and the conversion, which has to fail on the others.
void validity(const Pair &p) {
    Check check(std::string(p.peer.name) + ", which dates exist");
    for (int y = -1500; y <= 3000; ++y)
        for (int m = -1; m <= 14; ++m)
            for (int d = -1; d <= 33; ++d) {
                const bool valid = p.qt.isDateValid(y, m, d);
                int64_t day = 0;
                check.equal<int64_t>(qcal_is_valid_date(p.cal, y, m, d), valid, "is_valid_date", y, m, d);
                check.equal<int64_t>(qcal_date_to_jdn(p.cal, y, m, d, &day), valid ? QCAL_OK : QCAL_ERR_INVALID_DATE, "status of date_to_jdn", y, m, d);
            }
    finish(check, 2 * 4501 * 16 * 35);
}

void positions(const Pair &p) {
    Check check(std::string(p.peer.name) + ", day of week and of year");
    for (int64_t j = 1000000; j <= 4000000; ++j) {
        int32_t n = 0;
        const QDate date = QDate::fromJulianDay(j);
        qcal_status s = qcal_day_of_week(p.cal, j, &n);
        check.equal<int64_t>(number(s, n), p.qt.dayOfWeek(date), "day_of_week", j);
        s = qcal_day_of_year(p.cal, j, &n);
        check.equal<int64_t>(number(s, n), date.dayOfYear(p.qt), "day_of_year", j);
    }
    finish(check, 2 * 3000001);
}

void additions(const Pair &p) {
    std::mt19937_64 random(static_cast<uint64_t>(p.peer.id) + 100);
    for (const bool years : {false, true}) {
        Check check(std::string(p.peer.name) + (years ? ", adding years" : ", adding months"));
        for (int i = 0; i < kAdditions; ++i) {
            // Half around the missing year 0, half anywhere in +-8,000 years; a third of them from the end of a month.
            const int64_t spread = i % 2 ? 3000000 : 20000;
            int64_t j = p.jdn({1, 1, 1}) + static_cast<int64_t>(random() % static_cast<uint64_t>(2 * spread)) - spread;
            if (i % 3 == 0) {
                const Date d = p.qt_date(j);
                j = p.qt_jdn({d.year, d.month, p.qt.daysInMonth(d.month, d.year)});
            }
            const int limit = i % 5 == 0 ? 30 : years ? 2000 : 12000;
            const int n = static_cast<int>(random() % static_cast<unsigned>(2 * limit + 1)) - limit;
            const Date from = p.qt_date(j);
            const QDate start = QDate::fromJulianDay(j), end = years ? start.addYears(n, p.qt) : start.addMonths(n, p.qt);
            const qcal_duration by = {years ? n : 0, years ? 0 : n, 0, 0};
            qcal_date sum;
            const qcal_status s = qcal_add(p.cal, from.year, from.month, from.day, &by, QCAL_CONSTRAIN, &sum);
            check.equal(s == QCAL_OK ? Date{sum.year, sum.month, sum.day} : Date{0, 0, -s}, p.qt_date(end.toJulianDay()),
                        years ? "years added to day" : "months added to day", j, n);
        }
        finish(check, kAdditions);
    }
}

void properties(const Pair &p) {
    Check check(std::string(p.peer.name) + ", properties");
    qcal_properties props = {};
    props.size = sizeof props;
    check.is(qcal_calendar_properties(p.cal, &props) == QCAL_OK, "properties can be read");
    const auto flag = [&](uint32_t bit) { return static_cast<int64_t>((props.flags & bit) != 0); };
    check.equal<int64_t>(flag(QCAL_SOLAR), p.qt.isSolar(), "solar", 0);
    check.equal<int64_t>(flag(QCAL_LUNAR), p.qt.isLunar(), "lunar", 0);
    check.equal<int64_t>(flag(QCAL_LUNISOLAR), p.qt.isLuniSolar(), "lunisolar", 0);
    check.equal<int64_t>(flag(QCAL_PROLEPTIC), p.qt.isProleptic(), "proleptic", 0);
    check.equal<int64_t>(flag(QCAL_YEAR_ZERO), p.qt.hasYearZero(), "year zero", 0);
    check.equal<int64_t>(props.min_days_in_month, p.qt.minimumDaysInMonth(), "min_days_in_month", 0);
    check.equal<int64_t>(props.max_days_in_month, p.qt.maximumDaysInMonth(), "max_days_in_month", 0);
    check.equal<int64_t>(props.max_months_in_year, p.qt.maximumMonthsInYear(), "max_months_in_year", 0);
    finish(check, 9);
}

/// Every name that Qt knows, in three spellings, opens the calendar that Qt opens.
void names() {
    Check check("names");
    const QStringList all = QCalendar::availableCalendars();
    check.is(all.size() >= 10, "Qt has at least ten names");
    for (const QString &name : all)
        for (const QString &spelling : {name, name.toUpper(), name.toLower()}) {
            qcal_calendar *cal = nullptr;
            const qcal_status s = qcal_calendar_open(spelling.toUtf8().constData(), &cal);
            const char *ours = s == QCAL_OK ? qcal_calendar_name(cal) : nullptr;
            check.is(ours != nullptr && QCalendar(spelling).name() == QLatin1String(ours), "the calendar named " + spelling.toStdString());
            qcal_calendar_release(cal);
        }
    finish(check, 1 + 3 * all.size());
}

void iso_weeks() {
    Check check("Gregorian, ISO weeks");
    qcal_calendar *cal = nullptr;
    check.is(qcal_calendar_open_system(QCAL_SYSTEM_GREGORIAN, &cal) == QCAL_OK, "Gregorian opens");
    for (int64_t j = 1721426 + 10; j < 5373485 - 10; ++j) {  // years 1 to 9999
        int32_t year = 0, week = 0;
        int qt_year = 0;
        const int qt_week = QDate::fromJulianDay(j).weekNumber(&qt_year);
        const qcal_status s = qcal_week_of_year(cal, j, 1, 4, &year, &week);
        check.equal(s == QCAL_OK ? Date{year, week, 0} : Date{0, 0, -s}, Date{qt_year, qt_week, 0}, "week of day", j);
    }
    qcal_calendar_release(cal);
    finish(check, 1 + 5373485 - 1721426 - 20);
}

/// `Jalali` follows the official calendar of Iran: it has to differ from Qt in five New Years of 1206..1498 and nowhere else there.
void official_jalali() {
    Check check("Jalali, the official years");
    const Pair p({"Jalali", QCAL_SYSTEM_JALALI, QCalendar::System::Jalali, {0, 0}, {0, 0}});
    struct Correction {
        int year;
        QDate official;
    };
    const Correction corrections[] = {
        {1210, {1831, 3, 21}}, {1243, {1864, 3, 20}}, {1276, {1897, 3, 20}}, {1437, {2058, 3, 21}}, {1470, {2091, 3, 21}}};
    std::set<int> differing, expected;
    for (const Correction &c : corrections) expected.insert(c.year);
    for (int y = 1206; y <= 1498; ++y) {
        const int64_t ours = p.jdn({y, 1, 1}), theirs = p.qt_jdn({y, 1, 1});
        if (ours != theirs) differing.insert(y);
        const auto c = std::find_if(std::begin(corrections), std::end(corrections), [&](const Correction &x) { return x.year == y; });
        const int64_t official = c == std::end(corrections) ? theirs : c->official.toJulianDay();
        check.equal(ours, official, "New Year", y);
    }
    int shown = 0;
    for (const int y : differing)
        if (++shown <= 10)
            std::printf("  Jalali %d begins on %s, in Qt on %s\n", y, text(p.jdn({y, 1, 1})).c_str(), text(p.qt_jdn({y, 1, 1})).c_str());
    check.is(differing == expected, "the years that differ from Qt are 1210, 1243, 1276, 1437, 1470");
    int64_t days = 0;
    const int64_t first = p.qt_jdn({1206, 1, 1}), last = p.qt_jdn({1498, 12, 29});
    for (int64_t j = first; j <= last; ++j) {
        days += !(p.date(j) == p.qt_date(j));
        check.equal(p.jdn(p.date(j)), j, "the same day back, from day", j);
    }
    check.equal<int64_t>(days, 5 * 366, "days that differ", first, last);  // one whole leap year each time
    finish(check, 293 + 1 + (last - first + 1) + 1);
}

}  // namespace

int main() {
    std::printf("Qt %s, qcal %s\n", qVersion(), qcal_version());
    names();
    for (const Peer &peer : peers()) {
        const Pair pair(peer);
        properties(pair);
        years(pair);
        validity(pair);
        positions(pair);
        every_day(pair);
        far_days(pair);
        additions(pair);
    }
    iso_weeks();
    official_jalali();
    std::printf("%" PRId64 " comparisons in all\n", g_total);
    if (g_total < 100000000) g_good = false, std::printf("FAIL total: too few comparisons\n");
    return g_good ? 0 : 1;
}
