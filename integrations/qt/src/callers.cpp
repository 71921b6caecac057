// QCalendarWidget makes a menu of twelve months when it is created, and goes through it up to QCalendar::monthsInYear() of the year
// shown: in a year of thirteen months it takes a null pointer for the action of the last and the program is gone (seen in Qt 6.4.2;
// setCalendar() does it and every move to such a year, also without a navigation bar). No function that a program could call changes
// the menu's table. So code of Qt's widgets, and nothing else, is told of twelve months at most.
//
// A second calendar of twelve months for widgets would need no look at who asks, but then their arrows, and every program that adds
// months by QCalendarWidget::calendar(), leave out the thirteenth.
//
// Who asks is where the answer is returned to. Only where Qt was built without optimisation QCalendar::monthsInYear() stands between,
// and one frame of the stack is looked through, by the tables that exceptions use; stripping leaves these in. All this for years of
// more than twelve months and where libQt6Widgets is loaded, on systems with ELF; elsewhere everybody is told the truth.
#include "callers.hpp"

#if defined(QCAL_QT_WIDGETS) && defined(__ELF__) && __has_include(<link.h>) && __has_include(<unwind.h>)
#include <QtCore/QCalendar>

#include <link.h>
#include <unwind.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace qcal::qt {

namespace {

/// The code of libQt6Widgets, as of the loads and unloads that it was looked up after.
struct Widgets {
    unsigned long long loads = 0, unloads = 0;
    std::uintptr_t first = 0, end = 0;
};

bool isWidgets(const char *path) {
    const char *const slash = std::strrchr(path, '/');
    constexpr char kName[] = "libQt6Widgets";   // a suffix of who built Qt may follow
    return std::strncmp(slash != nullptr ? slash + 1 : path, kName, sizeof kName - 1) == 0;
}

int findWidgets(dl_phdr_info *info, size_t, void *data) {
    if (info->dlpi_name == nullptr || !isWidgets(info->dlpi_name)) return 0;
    auto *widgets = static_cast<Widgets *>(data);
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        if (info->dlpi_phdr[i].p_type != PT_LOAD || (info->dlpi_phdr[i].p_flags & PF_X) == 0) continue;
        widgets->first = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
        widgets->end = widgets->first + info->dlpi_phdr[i].p_memsz;
    }
    return 1;
}

int seeChanges(dl_phdr_info *info, size_t, void *data) {
    auto *widgets = static_cast<Widgets *>(data);
    widgets->loads = info->dlpi_adds;
    widgets->unloads = info->dlpi_subs;
    return 1;
}

const Widgets &widgetsNow() {
    thread_local Widgets known;
    Widgets now;
    dl_iterate_phdr(seeChanges, &now);
    if (now.loads != known.loads || now.unloads != known.unloads) {
        dl_iterate_phdr(findWidgets, &now);
        known = now;
    }
    return known;
}

struct Search {
    std::uintptr_t back;
    bool found;
    const void *next;
};

_Unwind_Reason_Code findBack(_Unwind_Context *context, void *data) {
    auto *search = static_cast<Search *>(data);
    const std::uintptr_t at = _Unwind_GetIP(context);
    if (search->found) return search->next = reinterpret_cast<const void *>(at), _URC_END_OF_STACK;
    search->found = at == search->back;
    return _URC_NO_REASON;
}

}  // namespace

const void *beyond(const void *through, const void *back) {
    // Where a call returns to may be the next function already. Some unwinders take one off by themselves; a call has two bytes or more.
    void *const call = const_cast<char *>(static_cast<const char *>(back) - 1);
    if (_Unwind_FindEnclosingFunction(call) != through) return back;
    Search search = {reinterpret_cast<std::uintptr_t>(back), false, nullptr};
    _Unwind_Backtrace(findBack, &search);
    return search.next;
}

bool askedByWidgets(const void *back) {
    const Widgets &widgets = widgetsNow();
    if (widgets.end == 0) return false;
    const auto has = [&](const void *to) {
        const std::uintptr_t call = reinterpret_cast<std::uintptr_t>(to) - 1;
        return widgets.first <= call && call < widgets.end;
    };
    if (has(back)) return true;
    const auto question = &QCalendar::monthsInYear;
    const void *through = nullptr;
    static_assert(sizeof question >= sizeof through);
    std::memcpy(&through, &question, sizeof through);   // its address, by the C++ ABI of every system with ELF
    const void *const asker = beyond(through, back);
    return asker != nullptr && has(asker);
}

}  // namespace qcal::qt

#else

namespace qcal::qt {
bool askedByWidgets(const void *) { return false; }
const void *beyond(const void *, const void *back) { return back; }
}  // namespace qcal::qt

#endif
