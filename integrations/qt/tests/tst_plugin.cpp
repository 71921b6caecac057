// A program that knows nothing of this library loads a plugin that does, and unloads it: the calendars stay, and so must their code.
#include <QtCore/QCalendar>
#include <QtCore/QDate>
#include <QtCore/QLibrary>
#include <QtTest/QTest>

class Plugin : public QObject {
    Q_OBJECT
private slots:
    void unloaded();
};

void Plugin::unloaded() {
    QVERIFY(!QCalendar(u"hebrew").isValid());
    QLibrary plugin(QStringLiteral(QCAL_QT_PLUGIN));
    const auto registerCalendars = reinterpret_cast<bool (*)()>(plugin.resolve("registerCalendars"));
    QVERIFY2(registerCalendars != nullptr, qPrintable(plugin.errorString()));
    QVERIFY(registerCalendars());
    QVERIFY(plugin.unload());
    const QCalendar hebrew(u"hebrew");
    QCOMPARE(QDate(5784, 7, 14, hebrew), QDate(2024, 3, 24));
    QCOMPARE(hebrew.monthName(QLocale(QStringLiteral("en_US")), 7, 5784), QStringLiteral("Adar II"));
    QCOMPARE(hebrew.monthsInYear(5784), 13);
    // And once more, as when it is loaded again.
    const auto again = reinterpret_cast<bool (*)()>(plugin.resolve("registerCalendars"));
    QVERIFY(again != nullptr && again());
    QVERIFY(plugin.unload());
    QCOMPARE(QCalendar(u"hebrew").name(), QStringLiteral("hebrew"));
}

int main(int argc, char **argv) {
    Plugin test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_plugin.moc"
