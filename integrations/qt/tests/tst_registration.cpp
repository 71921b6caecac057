// One call registers everything; names that Qt has keep their meaning, and so does all that Qt's own calendars say.
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include "catalogue.hpp"

namespace {

const QStringList kQtNames = {QStringLiteral("Gregorian"), QStringLiteral("gregory"), QStringLiteral("Julian"), QStringLiteral("Milankovic"),
                              QStringLiteral("Jalali"), QStringLiteral("Persian"), QStringLiteral("Islamic Civil"),
                              QStringLiteral("islamic-civil"), QStringLiteral("islamicc"), QStringLiteral("Islamic")};

int g_warnings = 0;
QtMessageHandler g_before = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++g_warnings;
    if (g_before != nullptr) g_before(type, context, text);
}

/// What a plain program sees of the calendars that Qt brings along.
QStringList portrait() {
    QStringList said;
    const QList<QLocale> locales = {QLocale::c(), QLocale(QStringLiteral("en_US")), QLocale(QStringLiteral("fa_IR")),
                                    QLocale(QStringLiteral("ru_RU"))};
    for (const QString &name : kQtNames) {
        const QCalendar calendar(name);
        said += calendar.name() + QString::number(calendar.isGregorian());
        for (int year = -30; year <= 2050; year += 7) {
            said += QString::number(calendar.daysInYear(year)) + QString::number(calendar.isLeapYear(year));
            for (int month = 0; month <= 13; ++month) {
                const QDate date(year, month, 29, calendar);
                said += QString::number(calendar.daysInMonth(month, year)) + QString::number(date.toJulianDay())
                      + QString::number(date.addMonths(5, calendar).toJulianDay()) + date.toString(u"ddd d MMMM yyyy", calendar);
            }
        }
        for (const QLocale &locale : locales)
            for (int month = 1; month <= 12; ++month)
                said += calendar.monthName(locale, month) + calendar.standaloneMonthName(locale, month) + calendar.weekDayName(locale, month % 7 + 1)
                      + locale.toString(QDate(2026, month, 21), QLocale::LongFormat, calendar);
    }
    for (const QString &date : {QStringLiteral("1 Ramadan 1446"), QStringLiteral("29 Shawwal 1446")})
        said += QDate::fromString(date, QStringLiteral("d MMMM yyyy"), QCalendar(QCalendar::System::IslamicCivil)).toString(Qt::ISODate);
    return said;
}

}  // namespace

class Registration : public QObject {
    Q_OBJECT
private slots:
    void everythingAtOnce();
    void twice();
    void namesOfQtStayQts();
    void namesLeadBack_data();
    void namesLeadBack();
    void handles();
    void invalidOnes();
};

void Registration::everythingAtOnce() {
    const QStringList before = portrait();
    QVERIFY(before.size() > 30000);
    QCOMPARE(QCalendar::availableCalendars().size(), kQtNames.size());
    QVERIFY(!QCalendar(u"hebrew").isValid());
    QVERIFY(!qcal::qt::calendar(QCAL_SYSTEM_HEBREW).isValid());
    g_before = qInstallMessageHandler(countWarnings);
    QVERIFY(qcal::qt::registerCalendars());
    qInstallMessageHandler(g_before);
    QCOMPARE(g_warnings, 0);   // Qt warns of each name that it has already
    QVERIFY(QCalendar(u"hebrew").isValid());
    QCOMPARE(portrait(), before);
    int count = 0;
    for (const Known &known : catalogue()) {
        QVERIFY2(qcal::qt::calendar(known.system).isValid(), qPrintable(known.name));
        ++count;
    }
    QVERIFY(count >= kLeastCalendars);
}

void Registration::twice() {
    QVERIFY(qcal::qt::registerCalendars());
    const QStringList names = QCalendar::availableCalendars();
    QVERIFY(qcal::qt::registerCalendars());
    QCOMPARE(QCalendar::availableCalendars(), names);
    // Each name twice, but those that Qt has once.
    qsizetype expected = kQtNames.size();
    for (const Known &known : catalogue())
        for (const QString &name : known.names) expected += kQtNames.contains(name, Qt::CaseInsensitive) ? 1 : 2;
    QCOMPARE(names.size(), expected);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), expected);
}

void Registration::namesOfQtStayQts() {
    for (const QString &name : kQtNames) {
        QVERIFY(!QCalendar(name).name().startsWith(u"qcal-"));
        const QCalendar ours(QStringLiteral("qcal-") + name);
        QVERIFY2(ours.isValid(), qPrintable(name));
        QVERIFY(ours.name().startsWith(u"qcal-"));
        QVERIFY(!ours.isGregorian());
    }
    QVERIFY(QCalendar(u"gregory").isGregorian());
    QVERIFY(QCalendar().isGregorian());
    // Qt's Persian calendar is a day off for all of 1437, in 2058; qcal's follows the official table.
    QCOMPARE(QDate(1437, 1, 1, QCalendar(u"Persian")), QDate(2058, 3, 20));
    QCOMPARE(QDate(1437, 1, 1, QCalendar(u"qcal-Persian")), QDate(2058, 3, 21));
    QCOMPARE(QDate(1437, 1, 1, qcal::qt::calendar(QCAL_SYSTEM_JALALI)), QDate(2058, 3, 21));
}

void Registration::namesLeadBack_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("primary");
    for (const Known &known : catalogue())
        for (const QString &name : known.names) QTest::addRow("%s", qPrintable(name)) << name << known.name;
}

void Registration::namesLeadBack() {
    QFETCH(QString, name);
    QFETCH(QString, primary);
    const QString prefixed = QStringLiteral("qcal-") + primary;
    const QString expected = kQtNames.contains(primary, Qt::CaseInsensitive) ? prefixed : primary;
    QCOMPARE(QCalendar(QString(QStringLiteral("qcal-") + name)).name(), expected);
    if (!kQtNames.contains(name, Qt::CaseInsensitive)) QCOMPARE(QCalendar(name.toUpper()).name(), expected);
    QCOMPARE(QCalendar(expected).name(), expected);   // what a program has stored opens the same calendar
}

void Registration::handles() {
    qcal_system system = 0;
    int count = 0;
    for (const Known &known : catalogue()) {
        QCOMPARE(qcal_calendar_system(qcal::qt::handle(qcal::qt::calendar(known.system)), &system), QCAL_OK);
        QCOMPARE(system, known.system);
        ++count;
    }
    QVERIFY(count >= kLeastCalendars);
    // Qt's own.
    const QList<std::pair<QCalendar::System, qcal_system>> own = {
        {QCalendar::System::Gregorian, QCAL_SYSTEM_GREGORIAN}, {QCalendar::System::Julian, QCAL_SYSTEM_JULIAN},
        {QCalendar::System::Milankovic, QCAL_SYSTEM_MILANKOVIC}, {QCalendar::System::Jalali, QCAL_SYSTEM_JALALI_2820},
        {QCalendar::System::IslamicCivil, QCAL_SYSTEM_ISLAMIC_CIVIL}};
    for (const auto &[qt, expected] : own) {
        QCOMPARE(qcal_calendar_system(qcal::qt::handle(QCalendar(qt)), &system), QCAL_OK);
        QCOMPARE(system, expected);
    }
}

void Registration::invalidOnes() {
    QVERIFY(!qcal::qt::registerCalendar(nullptr).isValid());
    QVERIFY(!qcal::qt::calendar(99999).isValid());
    const QCalendar invalid(u"no such calendar");
    QVERIFY(qcal::qt::handle(invalid) == nullptr);
    QVERIFY(qcal::qt::displayName(invalid, QLocale::c()).isEmpty());
    QVERIFY(qcal::qt::toString(QLocale::c(), QDate(2026, 1, 1), invalid).isEmpty());
    QVERIFY(!qcal::qt::toDate(QLocale::c(), QStringLiteral("1"), QStringLiteral("d"), invalid).isValid());
    QVERIFY(qcal::qt::toString(QLocale::c(), QDate(), QCalendar(u"hebrew")).isEmpty());
    QVERIFY(qcal::qt::toString(QLocale::c(), QDate(2026, 1, 1), QCalendar(u"hebrew"), 99).isEmpty());
}

int main(int argc, char **argv) {
    Registration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_registration.moc"
