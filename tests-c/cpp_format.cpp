/* std::format of dates, days, calendars, statuses and errors. Needs a standard library that has <format>: cpp_format.sh looks for one. */
#include "cpp_check.hpp"

#include <vector>

#if !defined(__cpp_lib_format)
#error "this standard library has no std::format"
#endif

using qcal::jdn;

int main() {
    const qcal::calendar persian = MUST(qcal::calendar::open("persian"));
    CHECK_STRING(std::format("{}", qcal::date{2026, 1, 5}), "2026-01-05");
    CHECK_STRING(std::format("[{:>12}]", qcal::date{-44, 3, 15}), "[ -0044-03-15]");
    CHECK_STRING(std::format("{} {:>+9}", jdn(2451545), jdn(5)), "2451545        +5");
    CHECK_STRING(std::format("{:_<8}", persian), "Jalali__");
    CHECK_STRING(std::format("{}", qcal::status::not_found), "QCAL_ERR_NOT_FOUND");
    CHECK_STRING(std::format("{}", qcal::error(qcal::status::limit, "too many")), "too many");
    CHECK_STRING(std::format("{:EEEE d MMMM y}.", qcal::day_in(persian, jdn(2460756), "fa-IR")), "جمعه ۱ فروردین ۱۴۰۴.");
    CHECK_STRING(std::format("{}", qcal::day_in(qcal::calendar(), jdn(2460756), "en-US")), "March 21, 2025");
#if defined(__cpp_lib_format_ranges)
    CHECK_STRING(std::format("{}", std::vector{qcal::date{2026, 1, 5}, qcal::date{2026, 1, 6}}), "[2026-01-05, 2026-01-06]"); // without quotes
    CHECK_STRING(std::format("{} {::.3}", std::vector{qcal::status::parse}, std::vector{persian}), "[QCAL_ERR_PARSE] [Jal]");
#endif
#if defined(__cpp_exceptions)
    bool thrown = false;
    try {
        (void)std::format("{:b}", qcal::day_in(persian, jdn(2460756)));
    } catch (const std::format_error &) {
        thrown = true;
    }
    CHECK(thrown);
#endif
    return check_finish(8);
}
