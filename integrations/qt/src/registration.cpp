#include "qcal_qt.hpp"

#include <QtCore/QLibraryInfo>
#include <QtCore/QStringList>
#include <QtCore/QVersionNumber>

#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

#include "backend.hpp"
#include "locale.hpp"

namespace qcal::qt {

namespace {

struct Registered {
    qcal_system system;
    QCalendar::SystemId id;
    const Backend *backend;   // Qt's, deleted when the program ends
};

struct State {
    std::mutex mutex;
    std::vector<Registered> calendars;

    const Registered *find(qcal_system system) const {
        for (const Registered &one : calendars)
            if (one.system == system) return &one;
        return nullptr;
    }
};

/// Never destroyed: static destructors of a program may still ask for calendars.
State &state() {
    static State *const made = new State;
    return *made;
}

QString prefixed(const QString &name) { return QLatin1String("qcal-") + name; }

/// Owned, for want of memory may throw while it is read.
using Names = std::unique_ptr<qcal_names, decltype(&qcal_names_destroy)>;

QStringList namesOf(const qcal_calendar *calendar) {
    QStringList names;
    qcal_names *made = nullptr;
    if (qcal_calendar_names(calendar, &made) != QCAL_OK) return names;
    const Names list(made, qcal_names_destroy);
    for (size_t i = 0; i < qcal_names_count(made); ++i) names += QString::fromUtf8(qcal_names_get(made, i));
    return names;
}

/// Is the Qt that is loaded of the minor version that this was built for? A private class may have other virtual functions in
/// another one, and every call would go astray.
bool isOurQt() {
    static const QVersionNumber loaded = QLibraryInfo::version();
    const bool ours = loaded.majorVersion() == QT_VERSION_MAJOR && loaded.minorVersion() == QT_VERSION_MINOR;
    static std::atomic<bool> said{false};
    if (!ours && !said.exchange(true))   // no lock is held: a program's handler of messages may call this library
        qWarning("qcal-qt was built for Qt %d.%d and gives no calendars to Qt %s", QT_VERSION_MAJOR, QT_VERSION_MINOR, qVersion());
    return ours;
}

/// The one thing that a QCalendar consists of: the pointer to its backend. There is no other way to ask which one it is.
const void *backendOf(const QCalendar &calendar) {
    static_assert(std::is_trivially_copyable_v<QCalendar> && sizeof(QCalendar) == sizeof(void *));
    const void *backend = nullptr;
    std::memcpy(&backend, &calendar, sizeof backend);
    return backend;
}

/// Gives names to a backend and the backend to Qt, with the mutex held.
QCalendar registerLocked(State &all, qcal_system system, std::unique_ptr<Backend> backend) {
    // Qt tells of names that are taken by a warning only, under its lock; they are left out before.
    QStringList names;
    for (const QString &name : namesOf(backend->handle()))
        for (const QString &candidate : {name, prefixed(name)})
            if (!names.contains(candidate, Qt::CaseInsensitive) && !QCalendar(candidate).isValid()) names += candidate;
    const QString primary = QString::fromUtf8(qcal_calendar_name(backend->handle()));
    const bool free = names.contains(primary, Qt::CaseInsensitive);
    // The name that is certain to lead back here: calendars of two registries may have the same names.
    QString certain = prefixed(primary);
    for (int n = 2; QCalendar(certain).isValid(); ++n) certain = prefixed(primary) + QLatin1Char('-') + QString::number(n);
    if (!names.contains(certain, Qt::CaseInsensitive)) names += certain;
    backend->setNames(free ? primary : certain, certain);
    all.calendars.reserve(all.calendars.size() + 1);   // nothing may fail once Qt has the backend
    const QCalendar::SystemId id = backend->registerCustomBackend(names);
    if (!id.isValid()) return QCalendar(id);   // Qt has been shut down, and the backend remains ours
    Backend *const ours = backend.release();
    all.calendars.push_back({system, id, ours});
    // Somebody else may have been faster to take the name since.
    if (free && backendOf(QCalendar(primary)) != ours) ours->useOtherName();
    return QCalendar(id);
}

}  // namespace

bool registerCalendars() {
    qcal_names *made = nullptr;
    if (!isOurQt() || qcal_registry_names(nullptr, &made) != QCAL_OK) return false;
    const Names names(made, qcal_names_destroy);
    bool complete = true;
    for (size_t i = 0; i < qcal_names_count(made); ++i) {
        qcal_calendar *opened = nullptr;
        const qcal_status status = qcal_calendar_open(qcal_names_get(made, i), &opened);
        const std::unique_ptr<qcal_calendar, decltype(&qcal_calendar_release)> calendar(opened, qcal_calendar_release);
        if (status == QCAL_ERR_NOT_FOUND) continue;   // unregistered meanwhile
        complete = status == QCAL_OK && registerCalendar(opened).isValid() && complete;
    }
    return complete;
}

QCalendar registerCalendar(const qcal_calendar *calendar) {
    qcal_system system = 0;
    if (!isOurQt() || qcal_calendar_system(calendar, &system) != QCAL_OK) return QCalendar(QCalendar::SystemId());
    if (const QCalendar known = qt::calendar(system); known.isValid()) return known;
    // It looks at some years; a calendar of callbacks may be asked then, which may call this library. So not under the lock.
    auto backend = std::make_unique<Backend>(calendar);
    State &all = state();
    const std::lock_guard<std::mutex> lock(all.mutex);
    if (const Registered *known = all.find(system)) return QCalendar(known->id);   // another thread was faster
    return registerLocked(all, system, std::move(backend));
}

QCalendar calendar(qcal_system system) {
    State &all = state();
    const std::lock_guard<std::mutex> lock(all.mutex);
    const Registered *known = all.find(system);
    return QCalendar(known != nullptr ? known->id : QCalendar::SystemId());
}

const qcal_calendar *handle(const QCalendar &calendar) {
    const void *const backend = backendOf(calendar);
    if (backend == nullptr || calendar.name().isEmpty()) return nullptr;   // invalid, or Qt has been shut down
    {
        State &all = state();
        const std::lock_guard<std::mutex> lock(all.mutex);
        for (const Registered &one : all.calendars)
            if (static_cast<const QCalendarBackend *>(one.backend) == backend) return one.backend->handle();
    }
    struct Own {
        QCalendar::System qt;
        qcal_system system;
    };
    static constexpr Own own[] = {
        {QCalendar::System::Gregorian, QCAL_SYSTEM_GREGORIAN}, {QCalendar::System::Julian, QCAL_SYSTEM_JULIAN},
        {QCalendar::System::Milankovic, QCAL_SYSTEM_MILANKOVIC},
#if QT_CONFIG(jalalicalendar)
        {QCalendar::System::Jalali, QCAL_SYSTEM_JALALI_2820},
#endif
#if QT_CONFIG(islamiccivilcalendar)
        {QCalendar::System::IslamicCivil, QCAL_SYSTEM_ISLAMIC_CIVIL},
#endif
    };
    for (const Own &one : own) {
        qcal_calendar *found = nullptr;
        // A built-in calendar needs no release.
        if (backendOf(QCalendar(one.qt)) == backend && qcal_calendar_open_system(one.system, &found) == QCAL_OK) return found;
    }
    return nullptr;
}

QString displayName(const QCalendar &calendar, const QLocale &locale) {
    const qcal_calendar *cal = handle(calendar);
    if (cal == nullptr) return QString();
    const QByteArray tag = localeTag(locale);
    return text([&](uint16_t *buf, size_t cap, size_t *len) {
        return qcal_calendar_display_name_utf16(cal, tag.constData(), buf, cap, len);
    });
}

QString toString(const QLocale &locale, QDate date, const QCalendar &calendar, int style) {
    const qcal_calendar *cal = handle(calendar);
    if (cal == nullptr || !date.isValid()) return QString();
    const QByteArray tag = localeTag(locale);
    return text([&](uint16_t *buf, size_t cap, size_t *len) {
        return qcal_format_style_utf16(cal, tag.constData(), date.toJulianDay(), style, buf, cap, len);
    });
}

QDate toDate(const QLocale &locale, const QString &input, const QString &format, const QCalendar &calendar) {
    const qcal_calendar *cal = handle(calendar);
    if (cal == nullptr) return QDate();
    qcal_text_options options = {};
    options.size = sizeof options;
    options.pattern_language = QCAL_PATTERN_LEGACY;
    qcal_formatter *formatter = nullptr;
    if (qcal_formatter_open(cal, localeTag(locale).constData(), format.toUtf8().constData(), &options, &formatter) != QCAL_OK) return QDate();
    int64_t jdn = 0;
    const qcal_status status = qcal_formatter_parse_utf16(formatter, reinterpret_cast<const uint16_t *>(input.utf16()),
                                                          static_cast<size_t>(input.size()), &jdn, nullptr);
    qcal_formatter_release(formatter);
    return status == QCAL_OK ? QDate::fromJulianDay(jdn) : QDate();
}

}  // namespace qcal::qt
