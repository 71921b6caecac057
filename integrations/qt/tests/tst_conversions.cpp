// Every calendar of the catalogue through QDate and QCalendar, day by day, against qcal itself.
#include <QtTest/QTest>

#include "catalogue.hpp"

class Conversions : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(qcal::qt::registerCalendars()); }
    void everyDay_data() { calendars(); }
    void everyDay();
    void years_data() { calendars(); }
    void years();
    void bounds_data() { calendars(); }
    void bounds();
    void additions_data() { calendars(); }
    void additions();
    void knownDays_data();
    void knownDays();
    void far_data() { calendars(); }
    void far();
    void beyondTheRange();

private:
    static void calendars();
};

void Conversions::calendars() {
    QTest::addColumn<int>("system");
    const QList<Known> all = catalogue();
    if (all.size() < kLeastCalendars) QFAIL("calendars are missing");
    for (const Known &known : all) QTest::addRow("%s", qPrintable(known.name)) << known.system;
}

#define FETCH_CALENDAR                                     \
    QFETCH(int, system);                                   \
    qcal_calendar *cal = nullptr;                          \
    QCOMPARE(qcal_calendar_open_system(system, &cal), QCAL_OK); \
    const QCalendar qt = qcal::qt::calendar(system);       \
    QVERIFY(qt.isValid())

/// 1900 to 2100, and four years of each of some centuries; what is outside the calendar's range has to have no date.
void Conversions::everyDay() {
    FETCH_CALENDAR;
    int days = 0, without = 0, months = 0;
    const auto check = [&](qint64 first, qint64 last) {
        for (qint64 jdn = first; jdn <= last; ++jdn) {
            const QDate date = QDate::fromJulianDay(jdn);
            const QCalendar::YearMonthDay expected = dateOf(cal, jdn), found = qt.partsFromDate(date);
            ++days;
            if (!expected.isValid()) {
                if (found.isValid()) return jdn;
                ++without;
                continue;
            }
            int32_t weekday = 0, day_of_year = 0;
            if (qcal_day_of_week(cal, jdn, &weekday) != QCAL_OK || qcal_day_of_year(cal, jdn, &day_of_year) != QCAL_OK) return jdn;
            if (!(found == expected) || QDate(expected.year, expected.month, expected.day, qt) != date) return jdn;
            if (date.year(qt) != expected.year || date.month(qt) != expected.month || date.day(qt) != expected.day) return jdn;
            if (date.dayOfWeek(qt) != weekday || date.dayOfYear(qt) != day_of_year) return jdn;
            months += expected.day == 1;
        }
        return qint64(0);
    };
    QCOMPARE(check(2415021, 2488434), 0);   // 1900-01-01 to 2100-12-31, whole
    int expected_days = 2488434 - 2415021 + 1;
    QCOMPARE(days, 73414);
    for (const int year : {-4000, -100, -1, 1, 400, 622, 1582, 1753, 3000, 9000}) {
        const qint64 first = QDate(year, 1, 1).toJulianDay();
        QCOMPARE(check(first, first + 1460), 0);
        expected_days += 1461;
    }
    QCOMPARE(days, expected_days);
    if (system == QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED) QVERIFY(without > 0 && without < days);
    else QCOMPARE(without, 0);
    QVERIFY(months > 1800);
}

void Conversions::years() {
    FETCH_CALENDAR;
    qcal_properties properties = {};
    properties.size = sizeof properties;
    QCOMPARE(qcal_calendar_properties(cal, &properties), QCAL_OK);
    QCOMPARE(qt.isSolar(), (properties.flags & QCAL_SOLAR) != 0);
    QCOMPARE(qt.isLunar(), (properties.flags & QCAL_LUNAR) != 0);
    QCOMPARE(qt.isLuniSolar(), (properties.flags & QCAL_LUNISOLAR) != 0);
    QCOMPARE(qt.isProleptic(), (properties.flags & QCAL_PROLEPTIC) != 0);
    QCOMPARE(qt.hasYearZero(), (properties.flags & QCAL_YEAR_ZERO) != 0);
    QCOMPARE(qt.maximumDaysInMonth(), properties.max_days_in_month);
    QCOMPARE(qt.minimumDaysInMonth(), properties.min_days_in_month);
    QCOMPARE(qt.maximumMonthsInYear(), properties.max_months_in_year);
    QCOMPARE(qt.monthsInYear(QCalendar::Unspecified), properties.max_months_in_year);
    int asked = 0, dates = 0;
    const auto or_zero = [](qcal_status status, int32_t value) { return status == QCAL_OK ? value : 0; };
    for (int year = -60; year <= 6000; year += year > 100 ? 3 : 1) {
        int32_t value = 0;
        qcal_status status = qcal_months_in_year(cal, year, &value);
        // Outside of the range Qt has to find some number, or QDate::addMonths() would not end.
        QCOMPARE(qt.monthsInYear(year), status == QCAL_ERR_OUT_OF_RANGE ? 12 : or_zero(status, value));
        status = qcal_days_in_year(cal, year, &value);
        QCOMPARE(qt.daysInYear(year), or_zero(status, value));
        status = qcal_is_leap_year(cal, year, &value);
        QCOMPARE(qt.isLeapYear(year), or_zero(status, value) != 0);
        for (int month = -1; month <= 15; ++month) {
            status = qcal_days_in_month(cal, year, month, &value);
            QCOMPARE(qt.daysInMonth(month, year), or_zero(status, value));
            for (const int day : {-1, 0, 1, 28, 29, 30, 31, 32}) {
                QCOMPARE(qt.isDateValid(year, month, day), qcal_is_valid_date(cal, year, month, day));
                ++dates;
            }
        }
        ++asked;
    }
    QCOMPARE(asked, 161 + 1967);
    QCOMPARE(dates, asked * 17 * 8);
}

/// What a calendar says of all its months and years is what 150 years of them show: reached, and never passed.
void Conversions::bounds() {
    FETCH_CALENDAR;
    int shortest = 99, longest = 0, most = 0, months = 0;
    for (QDate date(1924, 8, 1); date.year() < 2075; ++months) {
        const QCalendar::YearMonthDay parts = qt.partsFromDate(date);
        const int days = qt.daysInMonth(parts.month, parts.year);
        shortest = std::min(shortest, days), longest = std::max(longest, days), most = std::max(most, parts.month);
        QVERIFY(parts.month <= qt.monthsInYear(parts.year) && days <= qt.daysInMonth(parts.month));
        QVERIFY(qt.isDateValid(parts.year, parts.month, days) && !qt.isDateValid(parts.year, parts.month, days + 1));
        QVERIFY(!QDate(parts.year, parts.month, days + 1, qt).isValid());
        QVERIFY(!QDate(parts.year, qt.monthsInYear(parts.year) + 1, 1, qt).isValid());
        date = date.addDays(days - parts.day + 1);
    }
    QVERIFY(months > 150 * 12);
    QCOMPARE(qt.minimumDaysInMonth(), shortest);
    QCOMPARE(qt.maximumDaysInMonth(), longest);
    QCOMPARE(qt.maximumMonthsInYear(), most);
}

/// Months through QDate: going up month by month for 60 years meets every first of a month, and comes back the same way.
void Conversions::additions() {
    FETCH_CALENDAR;
    QDate date = QDate::fromJulianDay(2451545);
    date = QDate(date.year(qt), date.month(qt), 1, qt);
    const QDate start = date;
    int months = 0;
    while (date.year(qt) < start.year(qt) + 60) {
        const QDate next = date.addMonths(1, qt);
        QCOMPARE(date.daysTo(next), qint64(qt.daysInMonth(date.month(qt), date.year(qt))));
        QCOMPARE(next.day(qt), 1);
        QCOMPARE(next.addMonths(-1, qt), date);
        date = next;
        ++months;
    }
    QVERIFY(months >= 720 - 12 && months <= 60 * 13);
    QCOMPARE(start.addMonths(months, qt), date);
    QCOMPARE(date.addMonths(-months, qt), start);
}

/// Days that are known from elsewhere: first days of years, as almanacs and governments have them.
void Conversions::knownDays_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QCalendar::YearMonthDay>("parts");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, int year, int month, int day, QDate date) {
        QTest::addRow("%s %d-%d-%d", name, year, month, day) << QString::fromLatin1(name) << QCalendar::YearMonthDay(year, month, day) << date;
    };
    row("hebrew", 5784, 1, 1, QDate(2023, 9, 16));    // Rosh Hashana
    row("hebrew", 5784, 8, 15, QDate(2024, 4, 23));   // Passover in a leap year
    row("hebrew", 5785, 7, 15, QDate(2025, 4, 13));   // and in a common one
    row("chinese", 2024, 1, 1, QDate(2024, 2, 10));
    row("chinese", 2025, 1, 1, QDate(2025, 1, 29));
    row("chinese", 2025, 7, 1, QDate(2025, 7, 25));   // the leap month after the sixth
    row("dangi", 2017, 1, 1, QDate(2017, 1, 28));
    row("coptic", 1742, 1, 1, QDate(2025, 9, 11));    // Nayrouz
    row("ethiopic", 2000, 1, 1, QDate(2007, 9, 12));  // the Ethiopian millennium
    row("islamic-umalqura", 1446, 9, 1, QDate(2025, 3, 1));
    row("islamic-umalqura", 1447, 1, 1, QDate(2025, 6, 26));
    row("qcal-Persian", 1404, 1, 1, QDate(2025, 3, 21));
    row("indian", 1946, 1, 1, QDate(2024, 3, 21));
    row("buddhist", 2569, 1, 1, QDate(2026, 1, 1));
    row("roc", 115, 1, 1, QDate(2026, 1, 1));
    row("qcal-Julian", 1917, 10, 25, QDate(1917, 11, 7));
}

void Conversions::knownDays() {
    QFETCH(QString, name);
    QFETCH(QCalendar::YearMonthDay, parts);
    QFETCH(QDate, date);
    const QCalendar calendar(name);
    QVERIFY(calendar.isValid());
    QCOMPARE(calendar.dateFromParts(parts), date);
    QVERIFY(calendar.partsFromDate(date) == parts);
}

/// The ends of QDate, and what is no date.
void Conversions::far() {
    FETCH_CALENDAR;
    constexpr qint64 kFirst = -784350574879, kLast = 784354017364;
    int with = 0;
    for (const qint64 jdn : {kFirst, kFirst + 1, qint64(-1000000000), qint64(-20000000), qint64(20000000), qint64(1000000000), kLast - 1, kLast}) {
        const QDate date = QDate::fromJulianDay(jdn);
        QVERIFY(date.isValid());
        const QCalendar::YearMonthDay expected = dateOf(cal, jdn);
        if (expected.isValid() && expected.year != QCalendar::Unspecified) {
            QVERIFY(qt.partsFromDate(date) == expected);
            QCOMPARE(qt.dateFromParts(expected), date);
            ++with;
        } else {
            QVERIFY(!qt.partsFromDate(date).isValid());
        }
    }
    // The calendars of limited range have none of these days.
    const bool narrow = system == QCAL_SYSTEM_CHINESE || system == QCAL_SYSTEM_DANGI || system == QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED;
    QVERIFY(narrow ? with == 0 : with >= 4);
    QVERIFY(!QDate(QCalendar::Unspecified, 1, 1, qt).isValid());
    QVERIFY(!qt.partsFromDate(QDate()).isValid());
    QCOMPARE(qt.dayOfWeek(QDate()), 0);
    QVERIFY(!QDate(1450, 15, 1, qt).isValid());
    QVERIFY(!QDate(1450, 1, 40, qt).isValid());
}

/// Additions that leave a calendar's range end at once, with no date. With a range that is limited they would not end by themselves.
void Conversions::beyondTheRange() {
    int asked = 0;
    for (const qcal_system system : {QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED, QCAL_SYSTEM_CHINESE, QCAL_SYSTEM_DANGI}) {
        const QCalendar qt = qcal::qt::calendar(system);
        qcal_properties properties = {};
        properties.size = sizeof properties;
        QCOMPARE(qcal_calendar_properties(qcal::qt::handle(qt), &properties), QCAL_OK);
        const QDate first = QDate::fromJulianDay(properties.first_jdn), last = QDate::fromJulianDay(properties.last_jdn);
        QVERIFY(first.year(qt) == properties.first_year && last.year(qt) == properties.last_year);
        for (const int n : {1, 12, 1000, 100000}) {
            QVERIFY(!first.addMonths(-n, qt).isValid());
            QVERIFY(!last.addMonths(n, qt).isValid());
            QVERIFY(!first.addYears(-n, qt).isValid());
            QVERIFY(!last.addYears(n, qt).isValid());
            asked += 4;
        }
        QVERIFY(qt.monthName(QLocale::c(), 1, properties.last_year + 1).isEmpty());
        QCOMPARE(qt.daysInMonth(1, properties.last_year + 1), 0);
        QCOMPARE(qt.daysInYear(properties.first_year - 1), 0);
        QVERIFY(!qt.isDateValid(properties.last_year + 1, 1, 1));
    }
    QCOMPARE(asked, 48);
}

int main(int argc, char **argv) {
    Conversions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conversions.moc"
