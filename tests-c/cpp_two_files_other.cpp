/* The second file of cpp_two_files.cpp's program. */
#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <ranges>
#include <string>
#include <variant>
#include <vector>
#include <version>
#if defined(__cpp_lib_format)
#include <format>
#endif
#include <chrono>

/* What windows.h makes of some words. */
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define IN
#define OUT

#include "qcal.hpp"

qcal::result<qcal::date> other_date(const qcal::calendar &cal, qcal::jdn day);
qcal::result<qcal::calendar> other_calendar(const qcal::registry &reg, bool good);

#if defined(__cpp_exceptions)
#error "this file is to be built without exceptions"
#endif

qcal::result<qcal::date> other_date(const qcal::calendar &cal, qcal::jdn day) { return cal.to_date(day); }

qcal::result<qcal::calendar> other_calendar(const qcal::registry &reg, bool good) {
    class decimal final : public qcal::backend {
    public:
        qcal::result<std::int32_t> months_in_year(std::int32_t) const override { return 10; }
        qcal::result<std::int32_t> days_in_month(std::int32_t, std::int32_t) const override { return 36; }
        qcal::result<qcal::jdn> year_start(std::int32_t year) const override { return qcal::jdn(360 * (year - 1)); }
    };
    return good ? reg.emplace_calendar<decimal>("x-decimal") : reg.emplace_calendar<decimal>("x-decimal", decimal());
}
