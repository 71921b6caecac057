// The first calls come from eight threads at once, while others use Qt's calendars by name.
#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

#include "catalogue.hpp"

class Threads : public QObject {
    Q_OBJECT
private slots:
    void firstCallsAtOnce();
};

void Threads::firstCallsAtOnce() {
    constexpr int kThreads = 8;
    std::atomic<int> ready{0}, good{0}, right{0}, plain{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
            for (++ready; ready < 2 * kThreads;) std::this_thread::yield();
            good += qcal::qt::registerCalendars();
            // What one of them has registered all of them see at once.
            right += QDate(5784, 7, 1, QCalendar(u"hebrew")) == QDate(2024, 3, 11)
                  && QDate(1742, 1, 1, qcal::qt::calendar(QCAL_SYSTEM_COPTIC)) == QDate(2025, 9, 11);
        });
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
            for (++ready; ready < 2 * kThreads;) std::this_thread::yield();
            for (int n = 0; n < 300; ++n)
                plain += QDate(1404, 1, 1, QCalendar(u"Persian")) == QDate(2025, 3, 21) && QCalendar::availableCalendars().size() >= 10;
        });
    for (std::thread &thread : threads) thread.join();
    QCOMPARE(good.load(), kThreads);
    QCOMPARE(right.load(), kThreads);
    QCOMPARE(plain.load(), 300 * kThreads);
    // Nothing was registered twice: every name is there once, and leads to one calendar.
    const QStringList names = QCalendar::availableCalendars();
    QStringList folded;
    for (const QString &name : names) folded += name.toLower();
    folded.sort();
    QCOMPARE(folded.removeDuplicates(), 0);
    int count = 0;
    for (const Known &known : catalogue())
        for (const QString &name : known.names) {
            qcal_system system = 0;
            QCOMPARE(qcal_calendar_system(qcal::qt::handle(QCalendar(QString(QStringLiteral("qcal-") + name))), &system), QCAL_OK);
            QCOMPARE(system, known.system);
            ++count;
        }
    QVERIFY(count > kLeastCalendars);
}

int main(int argc, char **argv) {
    Threads test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_threads.moc"
