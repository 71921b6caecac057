// Who asks.
#ifndef QCAL_QT_CALLERS_HPP
#define QCAL_QT_CALLERS_HPP

namespace qcal::qt {

/// Whether a virtual function of QCalendarBackend, which must be the direct caller, was called for code of Qt's widgets.
bool calledByWidgets();

}  // namespace qcal::qt

#endif
