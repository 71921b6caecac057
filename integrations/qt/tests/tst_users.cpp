// Calendars that a program defines itself, given to Qt one by one or all at once.
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <atomic>

#include "catalogue.hpp"

namespace {

// Thirty-six decades: years of 360 days, twelve months of thirty, weeks of ten days.
constexpr int64_t kEpoch = 2400001;
std::atomic<int> g_destroyed{0};

std::atomic<int> g_asked{0};

/// Calls the library from within: no lock may be held by whoever asks.
qcal_status months(void *, int32_t, int32_t *count) {
    ++g_asked;
    (void)qcal::qt::calendar(QCAL_SYSTEM_HEBREW);
    return *count = 12, QCAL_OK;
}
qcal_status days(void *, int32_t, int32_t, int32_t *count) { return *count = 30, QCAL_OK; }
qcal_status yearStart(void *, int32_t year, int64_t *jdn) { return *jdn = kEpoch + 360 * (int64_t{year} - 1), QCAL_OK; }
qcal_status monthName(void *, const char *locale, int32_t, int32_t month, int32_t width, int32_t, char *buf, size_t cap, size_t *len) {
    const int written = snprintf(buf, cap, "%s%d/%d", locale, static_cast<int>(month), static_cast<int>(width));
    return *len = static_cast<size_t>(written), QCAL_OK;
}
void destroy(void *) { ++g_destroyed; }

const char *const kWeekdays[] = {"primidi", "duodi", "tridi", "quartidi", "quintidi", "sextidi", "septidi", "octidi", "nonidi", "décadi"};

qcal_calendar *decades(qcal_registry *registry, const char *name) {
    qcal_backend backend = {};
    backend.size = sizeof backend;
    backend.flags = QCAL_SOLAR | (QByteArray(name) == "x-decades" ? 0 : QCAL_PURE);
    backend.destroy = destroy;
    backend.months_in_year = months;
    backend.days_in_month = days;
    backend.year_start = yearStart;
    backend.month_name = monthName;
    backend.weekday_names = kWeekdays;
    backend.weekday_name_count = 10;
    backend.days_per_week = 10;
    const char *const names[] = {name, "shared"};
    qcal_calendar *calendar = nullptr;
    if (qcal_registry_register(registry, names, 2, &backend, nullptr, &calendar) != QCAL_OK) return nullptr;
    return calendar;
}

}  // namespace

class Users : public QObject {
    Q_OBJECT
private slots:
    void ofARegistry();
    void sharedNames();
    void withAllTheOthers();
};

void Users::ofARegistry() {
    qcal_registry *registry = nullptr;
    QCOMPARE(qcal_registry_new(&registry), QCAL_OK);
    qcal_calendar *calendar = decades(registry, "x-decades");
    QVERIFY(calendar != nullptr);
    const int asked = g_asked;
    const QCalendar qt = qcal::qt::registerCalendar(calendar);
    QVERIFY(qt.isValid());
    QVERIFY(g_asked > asked);
    QCOMPARE(qt.name(), QStringLiteral("x-decades"));
    QCOMPARE(QCalendar(u"X-Decades").name(), QStringLiteral("x-decades"));
    QCOMPARE(QCalendar(u"qcal-x-decades").name(), QStringLiteral("x-decades"));
    QVERIFY(qcal::qt::handle(qt) == calendar);
    const qsizetype names = QCalendar::availableCalendars().size();
    QVERIFY(qcal::qt::handle(qcal::qt::registerCalendar(calendar)) == calendar);   // known already
    QCOMPARE(QCalendar::availableCalendars().size(), names);
    // Only Qt keeps it now.
    qcal_calendar_release(calendar);
    qcal_registry_release(registry);
    QCOMPARE(g_destroyed.load(), 0);
    int count = 0;
    for (int64_t jdn = kEpoch; jdn < kEpoch + 3600; ++jdn) {
        const QDate date = QDate::fromJulianDay(jdn);
        const int n = static_cast<int>(jdn - kEpoch);
        QCOMPARE(date.year(qt), n / 360 + 1);
        QCOMPARE(date.month(qt), n % 360 / 30 + 1);
        QCOMPARE(date.day(qt), n % 30 + 1);
        QCOMPARE(QDate(n / 360 + 1, n % 360 / 30 + 1, n % 30 + 1, qt), date);
        ++count;
    }
    QCOMPARE(count, 3600);
    QCOMPARE(QDate(1, 12, 30, qt).addMonths(1, qt), QDate(2, 1, 30, qt));
    QVERIFY(!QDate(1, 1, 31, qt).isValid());
    // Weeks of ten days, with names of their own: Qt alone would write none.
    QSet<int> weekdays;
    for (int n = 0; n < 20; ++n) {
        const QDate date = QDate::fromJulianDay(kEpoch + n);
        const int weekday = date.dayOfWeek(qt);
        QVERIFY(weekday >= 1 && weekday <= 10);
        QCOMPARE(date.toString(u"dddd", qt), QString::fromUtf8(kWeekdays[weekday - 1]));
        QCOMPARE(qt.weekDayName(QLocale(QStringLiteral("de_DE")), weekday), QString::fromUtf8(kWeekdays[weekday - 1]));
        weekdays.insert(weekday);
    }
    QCOMPARE(weekdays.size(), 10);
    // The callback is asked, with Qt's locale; the language is what counts here.
    QVERIFY(qt.monthName(QLocale(QStringLiteral("de_DE")), 3, 2).startsWith(QStringLiteral("de")));
    QVERIFY(qt.monthName(QLocale(QStringLiteral("de_DE")), 3, 2, QLocale::ShortFormat).endsWith(QStringLiteral("3/1")));
    QCOMPARE(QDate(7, 3, 2, qt).toString(u"d MMMM yyyy", qt), QStringLiteral("2 und3/0 0007"));
    QCOMPARE(qcal::qt::displayName(qt, QLocale::c()), QStringLiteral("x-decades"));
}

/// Two registries may use one name, Qt has one table: the first keeps it, and both are there.
void Users::sharedNames() {
    qcal_registry *registry = nullptr;
    QCOMPARE(qcal_registry_new(&registry), QCAL_OK);
    qcal_calendar *second = decades(registry, "x-second");
    qcal_calendar *third = nullptr;
    qcal_registry *other = nullptr;
    QCOMPARE(qcal_registry_new(&other), QCAL_OK);
    third = decades(other, "x-second");
    QVERIFY(second != nullptr && third != nullptr);
    const QCalendar a = qcal::qt::registerCalendar(second), b = qcal::qt::registerCalendar(third);
    QVERIFY(a.isValid() && b.isValid());
    QVERIFY(qcal::qt::handle(a) == second && qcal::qt::handle(b) == third);
    QCOMPARE(QCalendar(u"shared").name(), QStringLiteral("x-decades"));
    QVERIFY(qcal::qt::handle(QCalendar(u"x-second")) == second);
    QCOMPARE(b.name(), QStringLiteral("qcal-x-second-2"));   // the name of each leads back to it
    QVERIFY(qcal::qt::handle(QCalendar(a.name())) == second && qcal::qt::handle(QCalendar(b.name())) == third);
    qcal_calendar_release(second);
    qcal_calendar_release(third);
    qcal_registry_release(registry);
    qcal_registry_release(other);
}

void Users::withAllTheOthers() {
    qcal_calendar *calendar = decades(nullptr, "x-common");
    QVERIFY(calendar != nullptr);
    QVERIFY(!QCalendar(u"x-common").isValid());
    QVERIFY(qcal::qt::registerCalendars());
    QVERIFY(QCalendar(u"x-common").isValid());
    QVERIFY(QCalendar(u"hebrew").isValid());
    // What is unregistered in qcal stays in Qt, which forgets nothing.
    QCOMPARE(qcal_registry_unregister(nullptr, calendar), QCAL_OK);
    qcal_calendar_release(calendar);
    QCOMPARE(QDate(1, 1, 1, QCalendar(u"x-common")).toJulianDay(), qint64(kEpoch));
    QCOMPARE(g_destroyed.load(), 0);
}

int main(int argc, char **argv) {
    Users test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_users.moc"
