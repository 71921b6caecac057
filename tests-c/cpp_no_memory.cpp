/* C++ without memory: whatever qcal.hpp allocates is refused, and each call says so, changes nothing, and leaves nothing behind. */
#include "cpp_check.hpp"

#include <cstdlib>
#include <new>
#include <vector>

static bool refusing;
static long refused, held; // how often memory was refused, how many pieces are out

static void *take(std::size_t size) noexcept {
    if (refusing) {
        refused++;
        return nullptr;
    }
    held++;
    return std::malloc(size != 0 ? size : 1);
}
static void *take_or_throw(std::size_t size) {
    void *const piece = take(size);
    if (piece == nullptr) {
        throw std::bad_alloc();
    }
    return piece;
}
static void give(void *piece) noexcept {
    held -= piece != nullptr;
    std::free(piece);
}
void *operator new(std::size_t size) { return take_or_throw(size); }
void *operator new[](std::size_t size) { return take_or_throw(size); }
void *operator new(std::size_t size, const std::nothrow_t &) noexcept { return take(size); }
void *operator new[](std::size_t size, const std::nothrow_t &) noexcept { return take(size); }
void operator delete(void *piece) noexcept { give(piece); }
void operator delete[](void *piece) noexcept { give(piece); }
void operator delete(void *piece, std::size_t) noexcept { give(piece); }
void operator delete[](void *piece, std::size_t) noexcept { give(piece); }

// What a call answers while memory is refused.
template <class Call>
static qcal::status without(const Call &call) {
    refusing = true;
    const auto found = call();
    refusing = false;
    return found.code();
}
#define CHECK_WITHOUT(call, wanted) \
    check_failure(without([&] { return call; }), qcal::status::wanted, #call, __FILE__, __LINE__)

int main() {
    const long before = held;
    {
        const qcal::calendar gregorian, hebrew = MUST(qcal::calendar::open("hebrew"));
        const qcal::registry reg = MUST(qcal::registry::create());
        const qcal::jdn day(2460756);
        const std::string long_text(400, 'x'), long_pattern = "'" + long_text + "'";
        const std::vector<std::int32_t> days(100, 2460756);
        const qcal::formatter fmt = MUST(qcal::formatter::open(gregorian, "en", "EEEE, d MMMM y G"));
        const qcal::formatter longer = MUST(qcal::formatter::open(gregorian, "en", long_pattern));
        qcal::definition made;
        made.facts.month_names.assign(12, "a month with a long name");
        made.months_in_year = [](std::int32_t) { return 12; };
        made.days_in_month = [](std::int32_t, std::int32_t) { return 30; };
        made.year_start = [](std::int32_t year) { return qcal::jdn(360 * year); };

        CHECK_WITHOUT(qcal::calendar::open(long_text), no_memory);
        CHECK_WITHOUT(reg.open(long_text), no_memory);
        CHECK_WITHOUT(gregorian.format("en", day, long_pattern), no_memory);
        CHECK_WITHOUT(gregorian.format(long_text, day, "y"), no_memory);
        CHECK_WITHOUT(gregorian.format("en", day, "EEEE, d MMMM y G"), no_memory);
        CHECK_WITHOUT(gregorian.format_utf16("en", day, "EEEE, d MMMM y G"), no_memory);
        CHECK_WITHOUT(gregorian.parse("en", long_pattern, "x"), no_memory);
        CHECK_WITHOUT(hebrew.to_ixdtf(day), no_memory);
        CHECK_WITHOUT(fmt.format(day), no_memory);
        CHECK_WITHOUT(fmt.format_utf16(day), no_memory);
        CHECK_WITHOUT(longer.format(day), no_memory);
        CHECK_WITHOUT(longer.format_utf16(day), no_memory);
        CHECK_WITHOUT(longer.pattern(), no_memory);
        CHECK_WITHOUT(fmt.parse_utf16(u"Friday"), no_memory);
        CHECK_WITHOUT(qcal::columns::to_dates(gregorian, days), no_memory);
        CHECK_WITHOUT(reg.calendars(), no_memory);
        CHECK_WITHOUT(reg.set_log([](qcal::log_event, std::string_view) {}), no_memory);
        CHECK_WITHOUT(qcal::registry().open(long_text, qcal::calendar_options()), no_memory);
        const qcal::calendar_names names = {"x-one", "x-another-with-a-long-name"};
        CHECK_WITHOUT(reg.register_calendar(names, made), no_memory); // the copy of the lambdas is the library's matter, too
        CHECK_WITHOUT(reg.register_calendar(names, std::move(made)), no_memory);
        const auto log = [kept = std::string(400, 'x')](qcal::log_event, std::string_view) {};
        CHECK_WITHOUT(reg.set_log(log), no_memory);
        CHECK_WITHOUT(reg.register_calendar(qcal::calendar_names(long_text), qcal::rule()), no_memory);
        CHECK_FAILS(reg.open("x-one"), not_found);
        // What needs none works, and an error without memory has no detail.
        char room[100];
        CHECK_WITHOUT(fmt.format_into(room, day), ok);
        CHECK_WITHOUT(gregorian.to_date(day), ok);
        CHECK_WITHOUT(qcal::calendar::open("persian"), ok);
        CHECK_WITHOUT(qcal::days_of_year(hebrew, 5784), ok);
        CHECK_WITHOUT(hebrew.month_name("en", 5784, 1), ok); // short enough to be within the string
        const auto lost = gregorian.to_jdn({2023, 2, 29});
        CHECK(!lost.error().detail().empty());
        refusing = true;
        const qcal::error copy = lost.error();
        const auto fresh = gregorian.to_jdn({2023, 2, 29});
        refusing = false;
        CHECK(copy == qcal::status::invalid_date && copy.detail().empty() && fresh.error().detail().empty());
        CHECK_STRING(fresh.error().message(), qcal_status_message(QCAL_ERR_INVALID_DATE));
        CHECK(refused >= 20);
    }
    CHECK_INT(held, before);
    return check_finish(30);
}
