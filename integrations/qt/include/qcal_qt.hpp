/// The calendars of qcal as calendars of Qt 6. After registerCalendars() QDate, QDateTime, QLocale and the widgets take them by name,
/// QCalendar(u"hebrew"), as they take Qt's own.
///
/// Every function may be called from any thread, at any time, and any number of times. None throws but for want of memory.
#ifndef QCAL_QT_HPP
#define QCAL_QT_HPP

#include <QtCore/QCalendar>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include "qcal.h"

#if defined(QCAL_QT_STATIC)
#define QCAL_QT_EXPORT
#elif defined(QCAL_QT_BUILD)
#define QCAL_QT_EXPORT Q_DECL_EXPORT
#else
#define QCAL_QT_EXPORT Q_DECL_IMPORT
#endif

namespace qcal::qt {

/// Gives every calendar of qcal's process-wide registry to Qt, the built-in ones and those that the program has registered there.
/// What Qt has already is left as it is: later calls add what is new.
///
/// Each calendar has every name that it has in qcal, and each of these behind "qcal-": QCalendar(u"hebrew") and
/// QCalendar(u"qcal-hebrew") are the same. A name that Qt or somebody else uses already stays theirs: QCalendar(u"Julian") is Qt's
/// calendar, QCalendar(u"qcal-Julian") is qcal's.
///
/// True if Qt has them all; false while the program ends and Qt takes no more calendars, for want of memory, and, with a warning, where
/// the Qt that is loaded is of another minor version than the one that the library was built for.
QCAL_QT_EXPORT bool registerCalendars();

/// Gives one calendar to Qt, such as one that is registered in a qcal_registry of its own, and keeps it open until the program ends.
/// Names as of registerCalendars(); where all of them are taken, one like "qcal-name-2". The same calendar again gives the same
/// QCalendar.
///
/// Invalid for NULL, for what is no calendar, and where registerCalendars() is false.
QCAL_QT_EXPORT QCalendar registerCalendar(const qcal_calendar *calendar);

/// The QCalendar of a calendar by its id in qcal, such as QCAL_SYSTEM_JULIAN, whoever has its names. Invalid if it was not registered.
QCAL_QT_EXPORT QCalendar calendar(qcal_system system);

/// What lies behind a QCalendar: for those from here their qcal_calendar, for Qt's own five the calendar with the same rule, which for
/// Qt's Jalali is jalali-2820. NULL for others and invalid ones. Not to be released by the caller; valid until the program ends.
QCAL_QT_EXPORT const qcal_calendar *handle(const QCalendar &calendar);

/// What a calendar is called in a language: "Hebrew Calendar", "לוח השנה העברי". Empty where handle() is NULL.
QCAL_QT_EXPORT QString displayName(const QCalendar &calendar, const QLocale &locale);

/// A date in the locale's own pattern for the calendar, with eras, names of cyclic years and numerals as CLDR has them.
/// QLocale::toString() takes the patterns of Gregorian dates for all calendars. The style is QCAL_STYLE_FULL, _LONG, _MEDIUM or _SHORT.
/// Empty for a date that the calendar has not and where handle() is NULL.
QCAL_QT_EXPORT QString toString(const QLocale &locale, QDate date, const QCalendar &calendar, int style = QCAL_STYLE_LONG);

/// Reads a date by the tokens of QDate::toString(), and knows the names and numbers of the months of the year that it reads.
/// QDate::fromString() and QLocale::toDate() do not: in calendars with leap months they read wrong dates. Null where the text does
/// not fit the format or has no such date, and where handle() is NULL.
QCAL_QT_EXPORT QDate toDate(const QLocale &locale, const QString &text, const QString &format, const QCalendar &calendar);

}  // namespace qcal::qt

#endif
