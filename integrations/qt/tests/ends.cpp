// What is left when main() has returned: a static object that was there before Qt's calendars outlives them, and asks for them.
#include <cstdio>

#include <qcal_qt.hpp>

namespace {

int g_destroyed = 0;

qcal_status months(void *, int32_t, int32_t *count) { return *count = 12, QCAL_OK; }
qcal_status days(void *, int32_t, int32_t, int32_t *count) { return *count = 30, QCAL_OK; }
qcal_status yearStart(void *, int32_t year, int64_t *jdn) { return *jdn = 2400001 + 360 * int64_t{year}, QCAL_OK; }
void destroy(void *) { ++g_destroyed; }

struct Last {
    const QCalendar *hebrew = nullptr, *own = nullptr;   // a QCalendar would have Qt's calendars made before
    ~Last() {
        using namespace qcal::qt;
        std::printf("registered again: %d, by name: %d\n", registerCalendars(), QCalendar(u"hebrew").isValid());
        std::printf("handles: %d %d\n", handle(*hebrew) != nullptr, handle(*own) != nullptr);
        std::printf("a date: %d\n", QDate(5784, 7, 14, *hebrew).isValid());
        std::printf("calendar by id: %d\n", calendar(QCAL_SYSTEM_HEBREW).isValid());
        std::printf("destroyed: %d\n", g_destroyed);
    }
} g_last;

}  // namespace

int main() {
    qcal_backend backend = {};
    backend.size = sizeof backend;
    backend.destroy = destroy;
    backend.months_in_year = months;
    backend.days_in_month = days;
    backend.year_start = yearStart;
    const char *const name = "x-thirties";
    qcal_registry *registry = nullptr;
    qcal_calendar *calendar = nullptr;
    if (qcal_registry_new(&registry) || qcal_registry_register(registry, &name, 1, &backend, nullptr, &calendar)) return 1;
    if (!qcal::qt::registerCalendars()) return 1;
    g_last.own = new QCalendar(qcal::qt::registerCalendar(calendar));
    g_last.hebrew = new QCalendar(u"hebrew");
    qcal_calendar_release(calendar);
    qcal_registry_release(registry);
    std::printf("handles: %d %d, destroyed: %d\n",
                qcal::qt::handle(*g_last.hebrew) != nullptr, qcal::qt::handle(*g_last.own) != nullptr, g_destroyed);
    return 0;
}
