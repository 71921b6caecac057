// Who asks.
#ifndef QCAL_QT_CALLERS_HPP
#define QCAL_QT_CALLERS_HPP

namespace qcal::qt {

/// Whether code of Qt's widgets asks for the months of a year. `back` is where the asked virtual function of QCalendarBackend returns
/// to: __builtin_return_address(0). False wherever that cannot be known.
bool askedByWidgets(const void *back);

/// Where `through` returns to, if a call that returns to `back` was made by it, else `back` itself. NULL if the stack does not say.
const void *beyond(const void *through, const void *back);

}  // namespace qcal::qt

#endif
