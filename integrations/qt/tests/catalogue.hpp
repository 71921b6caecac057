// qcal's own calendars, as the library itself tells of them.
#ifndef CATALOGUE_HPP
#define CATALOGUE_HPP

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtTest/QTest>

#include "qcal_qt.hpp"

struct Known {
    QString name;   // the primary one
    qcal_system system;
    const qcal_calendar *calendar;
    qcal_properties properties;
    QStringList names;
};

constexpr int kLeastCalendars = 28;   // to be raised when calendars are added

inline QList<Known> catalogue() {
    QList<Known> list;
    qcal_names *names = nullptr;
    if (qcal_registry_names(nullptr, &names) != QCAL_OK) qFatal("qcal has no list of names");
    for (size_t i = 0; i < qcal_names_count(names); ++i) {
        qcal_calendar *calendar = nullptr;
        qcal_system system = 0;
        if (qcal_calendar_open(qcal_names_get(names, i), &calendar) != QCAL_OK || qcal_calendar_system(calendar, &system) != QCAL_OK)
            qFatal("qcal does not open %s", qcal_names_get(names, i));
        const QString name = QString::fromUtf8(qcal_names_get(names, i));
        if (!list.isEmpty() && list.last().system == system) {   // aliases follow
            list.last().names += name;
            continue;
        }
        if (system < 0) continue;   // a user's
        Known known{name, system, calendar, {}, {name}};
        known.properties.size = sizeof known.properties;
        if (qcal_calendar_properties(calendar, &known.properties) != QCAL_OK) qFatal("no properties");
        list += known;
    }
    qcal_names_destroy(names);
    return list;
}

/// A date of qcal, or an invalid one where it has none.
inline QCalendar::YearMonthDay dateOf(const qcal_calendar *calendar, qint64 jdn) {
    qcal_date date;
    if (qcal_jdn_to_date(calendar, jdn, &date) != QCAL_OK) return {};
    return {date.year, date.month, date.day};
}

inline bool operator==(const QCalendar::YearMonthDay &a, const QCalendar::YearMonthDay &b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

#endif
