// QCalendarWidget makes a menu of twelve months when it is created, and goes through it up to QCalendar::monthsInYear() of the year
// shown: in a year of thirteen months it takes a null pointer for the action of the last and the program is gone (seen in Qt 6.4.2;
// every move to such a year does it, also without a navigation bar). No function that a program could call changes the menu's table.
// So widgets, and nobody else, are told of twelve months at most. They ask nothing else of that number: the arrows and pages go by
// QDate::addMonths(), which is in Qt's core, and reach the thirteenth month.
//
// Who asks can only be read from the stack, which is done for long years alone.
#include "callers.hpp"

#if defined(__linux__) && __has_include(<execinfo.h>)
#include <dlfcn.h>
#include <execinfo.h>

#include <cstring>

namespace qcal::qt {

bool calledByWidgets() {
    void *frames[8];
    const int count = backtrace(frames, 8);
    Dl_info here = {}, from = {};
    if (dladdr(reinterpret_cast<void *>(&calledByWidgets), &here) == 0) return false;
    for (int i = 1; i < count; ++i) {
        // The address returned to may be the first of the next function.
        if (dladdr(static_cast<char *>(frames[i]) - 1, &from) == 0) return false;
        if (from.dli_fbase == here.dli_fbase) continue;   // the backend itself
        // QCalendar::monthsInYear(), where it has left a frame at all. Other members of QCalendar ask for themselves.
        if (from.dli_sname != nullptr && std::strstr(from.dli_sname, "9QCalendar12monthsInYear") != nullptr) continue;
        return std::strstr(from.dli_fname, "Qt6Widgets") != nullptr;
    }
    return false;
}

}  // namespace qcal::qt

#else

namespace qcal::qt {
bool calledByWidgets() { return false; }
}  // namespace qcal::qt

#endif
