// QCalendarWidget makes a menu of twelve months when it is created, and goes through it up to QCalendar::monthsInYear() of the year
// shown: in a year of thirteen months it takes a null pointer for the action of the last and the program is gone (seen in Qt 6.4.2;
// every move to such a year does it, also without a navigation bar). No function that a program could call changes the menu's table.
// So widgets, and nobody else, are told of twelve months at most. Pages and arrows reach the thirteenth nevertheless.
//
// Who asks can only be read from the stack. That is done for years of more than twelve months, where Qt's widgets are loaded.
#include "callers.hpp"

#include <QtCore/QCalendar>

#if defined(__linux__) && __has_include(<execinfo.h>)
#include <dlfcn.h>
#include <execinfo.h>
#include <link.h>

#include <cstdint>
#include <cstring>

namespace qcal::qt {

namespace {

struct Range {
    std::uintptr_t first = 0, end = 0;
    bool has(const void *address) const {
        const auto at = reinterpret_cast<std::uintptr_t>(address) - 1;   // where a call returns to may be the next function already
        return first <= at && at < end;
    }
};

/// The code of Qt's widgets, as of the loads and unloads that it was looked up after.
struct Widgets {
    unsigned long long loads = 0, unloads = 0;
    Range code;
};

int findWidgets(dl_phdr_info *info, size_t, void *data) {
    auto *widgets = static_cast<Widgets *>(data);
    if (std::strstr(info->dlpi_name, "Qt6Widgets") == nullptr) return 0;
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        if (info->dlpi_phdr[i].p_type != PT_LOAD || (info->dlpi_phdr[i].p_flags & PF_X) == 0) continue;
        widgets->code.first = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
        widgets->code.end = widgets->code.first + info->dlpi_phdr[i].p_memsz;
    }
    return 1;
}

int seeChanges(dl_phdr_info *info, size_t, void *data) {
    auto *widgets = static_cast<Widgets *>(data);
    widgets->loads = info->dlpi_adds;
    widgets->unloads = info->dlpi_subs;
    return 1;
}

const Range &widgetsCode() {
    thread_local Widgets known;
    Widgets now;
    dl_iterate_phdr(seeChanges, &now);
    if (now.loads != known.loads || now.unloads != known.unloads) {
        dl_iterate_phdr(findWidgets, &now);
        known = now;
    }
    return known.code;
}

/// QCalendar::monthsInYear(), through which everybody comes. It may have left no frame on the stack, if it jumps to the backend.
Range questionCode() {
    Range code;
    const auto question = &QCalendar::monthsInYear;
    void *address = nullptr;
    std::memcpy(&address, &question, sizeof address);   // by the C++ ABI of every ELF system
    Dl_info info = {};
    const ElfW(Sym) *symbol = nullptr;
    if (dladdr1(address, &info, const_cast<void **>(reinterpret_cast<const void **>(&symbol)), RTLD_DL_SYMENT) == 0 || symbol == nullptr) return code;
    code.first = reinterpret_cast<std::uintptr_t>(info.dli_saddr);
    code.end = code.first + symbol->st_size;
    return code;
}

}  // namespace

[[gnu::noinline]] bool calledByWidgets() {
    const Range &widgets = widgetsCode();
    if (widgets.end == 0) return false;
    static const Range question = questionCode();
    void *frames[4] = {};   // this function, the backend, perhaps the question, who asked it
    const int count = backtrace(frames, 4);
    const int asker = count > 2 && question.has(frames[2]) ? 3 : 2;
    return asker < count && widgets.has(frames[asker]);
}

}  // namespace qcal::qt

#else

namespace qcal::qt {
bool calledByWidgets() { return false; }
}  // namespace qcal::qt

#endif
