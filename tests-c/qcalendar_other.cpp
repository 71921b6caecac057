// The header in a second translation unit of qcalendar_quirks.cpp.
#include "qcal_qcalendar.hpp"

namespace qcalendar_other {
std::string name_of(qcal::legacy::QCalendar::System system);
std::string name_of(qcal::legacy::QCalendar::System system) { return qcal::legacy::QCalendar(system).name(); }
}
