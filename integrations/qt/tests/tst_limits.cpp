// What Qt itself cannot do with calendars that are not like its own, as README.md says it of Qt 6.4. Where a later Qt can, this
// test fails: then README.md has to be changed, not the library.
#include <QtTest/QTest>

#include "catalogue.hpp"

namespace {

struct Count {
    int read = 0, wrong = 0, refused = 0;
};

/// 2020 to 2039, day by day, written and read by `format`.
Count readBack(const QCalendar &calendar, const QString &format) {
    Count count;
    for (QDate date(2020, 1, 1); date.year() < 2040; date = date.addDays(1)) {
        const QDate read = QDate::fromString(date.toString(format, calendar), format, calendar);
        (!read.isValid() ? count.refused : read == date ? count.read : count.wrong) += 1;
    }
    return count;
}

QCalendar open(const char *name) { return QCalendar(QString::fromLatin1(name)); }

}  // namespace

class Limits : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(qcal::qt::registerCalendars()); }
    void namesOfMonths_data();
    void namesOfMonths();
    void yearsAdded();
    void yearZero();
    void writtenAndNotRead();
};

/// The parser takes the names of no year in particular, and of twelve months. By numbers all is well (tst_text).
void Limits::namesOfMonths_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("refused");
    // 7305 days. Refused in leap years of the Hebrew calendar: Adar I and II, which no common year has, and more.
    QTest::addRow("hebrew") << QStringLiteral("hebrew") << 1885 << 996;
    QTest::addRow("chinese") << QStringLiteral("chinese") << 1660 << 1409;
    QTest::addRow("coptic") << QStringLiteral("coptic") << 0 << 105;   // all days of the thirteenth month
    QTest::addRow("ethiopic") << QStringLiteral("ethiopic") << 0 << 105;
    QTest::addRow("indian") << QStringLiteral("indian") << 0 << 0;
    QTest::addRow("islamic-umalqura") << QStringLiteral("islamic-umalqura") << 0 << 0;
}

void Limits::namesOfMonths() {
    QFETCH(QString, name);
    QFETCH(int, wrong);
    QFETCH(int, refused);
    const Count count = readBack(QCalendar(name), QStringLiteral("d MMMM yyyy"));
    QCOMPARE(count.read + count.wrong + count.refused, 7305);
    QCOMPARE(count.wrong, wrong);
    QCOMPARE(count.refused, refused);
}

/// Years are added by the number of the month.
void Limits::yearsAdded() {
    const QCalendar hebrew = open("hebrew");
    const QDate adar(5784, 7, 14, hebrew);   // 14 Adar II
    QCOMPARE(adar.addYears(1, hebrew), QDate(5785, 7, 14, hebrew));   // 14 Nisan, not Adar
    QVERIFY(!QDate(5784, 13, 1, hebrew).addYears(1, hebrew).isValid());   // 1 Elul: there is no thirteenth month
    // qcal by itself goes by the month.
    const qcal_duration year = {1, 0, 0, 0};
    qcal_date sum;
    QCOMPARE(qcal_add(qcal::qt::handle(hebrew), 5784, 7, 14, &year, QCAL_CONSTRAIN, &sum), QCAL_OK);
    QCOMPARE(sum.month, 6);   // Adar
    QCOMPARE(qcal_add(qcal::qt::handle(hebrew), 5784, 13, 1, &year, QCAL_CONSTRAIN, &sum), QCAL_OK);
    QCOMPARE(sum.month, 12);   // Elul
}

/// A year 0 is a year like others, and the answer of QDate::year() where there is none.
void Limits::yearZero() {
    const QCalendar coptic = open("coptic");
    const QDate date(0, 1, 1, coptic);
    QVERIFY(date.isValid());
    QVERIFY(coptic.hasYearZero());
    QCOMPARE(date.year(coptic), 0);
    QCOMPARE(QDate().year(coptic), 0);
    QCOMPARE(date.addDays(-1).year(coptic), -1);
    QCOMPARE(QDate(1, 1, 1, coptic).addMonths(-1, coptic), QDate(0, 13, 1, coptic));
    QCOMPARE(QDate(1, 1, 1, coptic).addYears(-1, coptic), date);
    QCOMPARE(QDate::fromString(QStringLiteral("0000-01-01"), QStringLiteral("yyyy-MM-dd"), coptic), date);
    // And where there is none, as in Qt's own calendars.
    const QCalendar julian = open("qcal-Julian");
    QVERIFY(!julian.hasYearZero());
    QVERIFY(!QDate(0, 1, 1, julian).isValid());
    QCOMPARE(QDate(1, 1, 1, julian).addDays(-1).year(julian), -1);
    QCOMPARE(QDate(1, 1, 1, julian).addYears(-1, julian), QDate(-1, 1, 1, julian));
}

void Limits::writtenAndNotRead() {
    const QCalendar hebrew = open("hebrew");
    const QString format = QStringLiteral("yyyy-MM-dd");
    const QDate far(12345, 1, 1, hebrew);
    QCOMPARE(far.toString(format, hebrew), QStringLiteral("12345-01-01"));
    QVERIFY(!QDate::fromString(far.toString(format, hebrew), format, hebrew).isValid());   // four digits at most
    QCOMPARE(qcal::qt::toDate(QLocale::c(), far.toString(format, hebrew), format, hebrew), far);
    // Two digits are of the calendar's own nineteen hundreds.
    QCOMPARE(QDate::fromString(QStringLiteral("01/02/03"), QStringLiteral("dd/MM/yy"), hebrew), QDate(1903, 2, 1, hebrew));
    QCOMPARE(qcal::qt::toDate(QLocale::c(), QStringLiteral("01/02/03"), QStringLiteral("dd/MM/yy"), hebrew).year(hebrew), 5803);
}

int main(int argc, char **argv) {
    Limits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_limits.moc"
