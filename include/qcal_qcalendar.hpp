/**
 * @file
 * The shape of QCalendar, for code without Qt: C++17, header only, on qcal.h alone.
 *
 * In code written for Qt change the include, and name the namespace:
 *
 *     #include <QCalendar>  #include <QDate> ...      becomes     #include <qcal_qcalendar.hpp>
 *                                                                 using namespace qcal::legacy;
 *
 * Classes, nested types, members, order of arguments, defaults, values of enums and what is returned on failure (0, false, an empty
 * text, a null date) are those of Qt 6. Texts are std::string in UTF-8; formats and names are taken as UTF-8 or UTF-16, u"yyyy" too.
 * What a call that failed would not say is in qcal_last_error().
 *
 * docs/PARITY.md names every member beside its counterpart, docs/QUIRKS.md what is different on purpose. In one program with Qt write
 * qcal::legacy::QCalendar, or a namespace alias, instead of the using directive.
 */
#ifndef QCAL_QCALENDAR_HPP
#define QCAL_QCALENDAR_HPP

#include "qcal/qcalendar/strings.hpp"
#include "qcal/qcalendar/pattern.hpp"
#include "qcal/qcalendar/locale.hpp"
#include "qcal/qcalendar/calendar.hpp"
#include "qcal/qcalendar/date.hpp"
#include "qcal/qcalendar/text.hpp"
#include "qcal/qcalendar/backend.hpp"

#endif
