// A plugin that gives Qt the calendars, for tst_plugin.
#include <qcal_qt.hpp>

extern "C" Q_DECL_EXPORT bool registerCalendars() { return qcal::qt::registerCalendars(); }
