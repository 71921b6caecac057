/*
 * qcal::columns, each function against calls one by one, with days of 32 and of 64 bits; nulls; lengths that do not fit. Also built as C++20,
 * with std::span.
 */
#include "cpp_check.hpp"

#include <array>
#include <limits>
#include <vector>
#if __cplusplus > 201703L
#include <span>
#endif

using qcal::calendar;
using qcal::date;
using qcal::jdn;
namespace columns = qcal::columns;

static_assert(std::is_convertible_v<std::vector<std::int32_t> &, qcal::column<std::int32_t>>, "vectors");
static_assert(std::is_convertible_v<const std::vector<std::int32_t> &, qcal::column<const std::int32_t>>, "that are read");
static_assert(!std::is_convertible_v<const std::vector<std::int32_t> &, qcal::column<std::int32_t>>, "are not written");
static_assert(!std::is_convertible_v<std::vector<std::int64_t> &, qcal::column<std::int32_t>>, "nor taken for others");
static_assert(std::is_convertible_v<std::array<std::uint8_t, 3> &, qcal::column<std::uint8_t>>, "arrays");
static_assert(std::is_convertible_v<std::uint8_t (&)[3], qcal::column<const std::uint8_t>>, "of either kind");
static_assert(!std::is_convertible_v<std::vector<std::int32_t>, qcal::column<std::int32_t>>, "what is written into a temporary is lost");
static_assert(!std::is_convertible_v<std::array<std::int32_t, 3>, qcal::column<std::int32_t>>, "here too");
static_assert(std::is_convertible_v<std::vector<std::int32_t>, qcal::column<const std::int32_t>>, "one that is read lives as long as the call");
#if __cplusplus > 201703L
static_assert(std::is_convertible_v<std::span<std::int32_t>, qcal::column<const std::int32_t>>, "spans");
static_assert(std::is_convertible_v<qcal::column<std::int32_t>, std::span<const std::int32_t>>, "both ways");
static_assert(std::is_convertible_v<std::span<std::int32_t>, qcal::column<std::int32_t>>, "a temporary span owns nothing");
#endif

template <class Day>
static void each(const char *name) {
    const calendar cal = MUST(calendar::open(name)), gregorian;
    const std::size_t n = 5000;
    columns::options unix_days;
    unix_days.epoch = jdn::unix_epoch();
    std::vector<Day> days(n), back(n), later(n);
    std::vector<std::int32_t> years(n), years_there(n), ordinals(n);
    std::vector<std::uint8_t> months(n), mdays(n), months_there(n), mdays_there(n), weekdays(n);
    for (std::size_t i = 0; i < n; i++) {
        days[i] = static_cast<Day>(static_cast<Day>(i) * 37 - 90000);
    }
    check_about("%s, %d bits", name, int(8 * sizeof(Day)));
    const qcal::column<const Day> in = days;
    CHECK_INT(MUST(columns::to_dates(cal, in, years, months, mdays, unix_days)), 0);
    CHECK_INT(MUST(columns::from_dates(cal, years, months, mdays, qcal::column<Day>(back), unix_days)), 0);
    CHECK_INT(MUST(columns::convert(cal, gregorian, years, months, mdays, years_there, months_there, mdays_there)), 0);
    CHECK_INT(MUST(columns::weekdays(cal, in, weekdays, unix_days)), 0);
    CHECK_INT(MUST(columns::days_of_year(cal, in, ordinals, unix_days)), 0);
    CHECK_INT(MUST(columns::add_months(cal, in, 5, qcal::overflow::constrain, qcal::column<Day>(later), unix_days)), 0);
    const columns::dates own = MUST(columns::to_dates(cal, in, unix_days));
    CHECK(back == days && own.years == years && own.months == months && own.days == mdays && own.invalid == 0);
    long same = 0;
    for (std::size_t i = 0; i < n; i++) {
        const jdn day = jdn::from_days(days[i], jdn::unix_epoch());
        const date here = MUST(cal.to_date(day)), there = MUST(gregorian.to_date(day));
        same += here == date{years[i], months[i], mdays[i]} && there == date{years_there[i], months_there[i], mdays_there[i]} &&
                MUST(cal.day_of_week(day)) == weekdays[i] && MUST(cal.day_of_year(day)) == ordinals[i] &&
                MUST(cal.to_jdn(MUST(cal.add(here, {0, 5})))) == jdn::from_days(later[i], jdn::unix_epoch());
    }
    CHECK_INT(same, n);
    // Columns that are not wanted.
    std::vector<std::uint8_t> alone(n);
    CHECK_INT(MUST(columns::to_dates(cal, in, {}, alone, nullptr, unix_days)), 0);
    CHECK(alone == months);
    // Two threads, row by row.
    columns::options otherwise = unix_days;
    otherwise.threads = 2;
    otherwise.level = qcal::level::scalar;
    std::fill(alone.begin(), alone.end(), std::uint8_t(0));
    CHECK_INT(MUST(columns::to_dates(cal, in, {}, alone, {}, otherwise)), 0);
    CHECK(alone == months);
    // Lengths that do not fit, each of them.
    std::vector<std::int32_t> few(n - 1);
    std::vector<std::uint8_t> small(n - 1);
    std::vector<Day> short_days(n - 1);
    CHECK_FAILS(columns::to_dates(cal, in, few, months, mdays), invalid_argument);
    CHECK_FAILS(columns::to_dates(cal, in, years, small, mdays), invalid_argument);
    CHECK_FAILS(columns::to_dates(cal, in, years, months, small), invalid_argument);
    CHECK_FAILS(columns::from_dates(cal, years, small, mdays, qcal::column<Day>(back)), invalid_argument);
    CHECK_FAILS(columns::from_dates(cal, years, months, small, qcal::column<Day>(back)), invalid_argument);
    CHECK_FAILS(columns::from_dates(cal, years, months, mdays, qcal::column<Day>(short_days)), invalid_argument);
    CHECK_FAILS(columns::from_dates(cal, years, months, mdays, qcal::column<Day>()), invalid_argument);
    CHECK_FAILS(columns::convert(cal, gregorian, years, months, mdays, few, months_there, mdays_there), invalid_argument);
    CHECK_FAILS(columns::convert(cal, gregorian, years, months, mdays, years_there, small, mdays_there), invalid_argument);
    CHECK_FAILS(columns::convert(cal, gregorian, years, months, mdays, years_there, months_there, small), invalid_argument);
    CHECK_FAILS(columns::convert(cal, gregorian, years, small, mdays, years_there, months_there, mdays_there), invalid_argument);
    CHECK_FAILS(columns::convert(cal, gregorian, years, months, small, years_there, months_there, mdays_there), invalid_argument);
    std::fill(alone.begin(), alone.end(), std::uint8_t(0));
    CHECK_INT(MUST(columns::convert(cal, gregorian, years, months, mdays, {}, alone, {})), 0);
    CHECK(alone == months_there);
    CHECK_FAILS(columns::weekdays(cal, in, small), invalid_argument);
    CHECK_FAILS(columns::days_of_year(cal, in, few), invalid_argument);
    CHECK_FAILS(columns::add_months(cal, in, 1, qcal::overflow::reject, qcal::column<Day>(short_days)), invalid_argument);
    CHECK_FAILS(columns::to_dates(cal, in, {}, {}, {}), null_pointer); // nothing wanted
    check_about("%s", "");
}

static void nulls() {
    const calendar gregorian;
    const std::array<std::int32_t, 10> days = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    std::array<std::int32_t, 10> later{};
    std::array<std::uint8_t, 10> mdays{};
    std::array<std::uint8_t, 2> valid = {0xfa, 0x0f}; // rows from bit 1 on: 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
    columns::options options;
    options.epoch = jdn::unix_epoch();
    options.valid_in = options.valid_out = valid;
    options.valid_in_offset = options.valid_out_offset = 1;
    CHECK_INT(MUST(columns::to_dates(gregorian, days, {}, {}, mdays, options)), 1);
    CHECK(mdays[0] == 1 && mdays[1] == 0 && mdays[2] == 3 && mdays[9] == 10 && valid[0] == 0xfa && valid[1] == 0x0f);
    std::array<std::uint8_t, 2> moved = {0, 0}; // the same bits from 3 on
    options.valid_out = moved;
    options.valid_out_offset = 3;
    CHECK_INT(MUST(columns::to_dates(gregorian, days, {}, {}, mdays, options)), 1);
    CHECK(moved[0] == 0xe8 && moved[1] == 0x1f);
    options.valid_out = valid;
    options.valid_out_offset = 1;
    options.valid_in_offset = 7; // bits 7 to 16 of 16
    CHECK_FAILS(columns::to_dates(gregorian, days, {}, {}, mdays, options), invalid_argument);
    options.valid_in_offset = (std::numeric_limits<std::uint64_t>::max)();
    CHECK_FAILS(columns::to_dates(gregorian, days, {}, {}, mdays, options), invalid_argument);
    options.valid_in_offset = 6;
    options.valid_out_offset = 7;
    CHECK_FAILS(columns::to_dates(gregorian, days, {}, {}, mdays, options), invalid_argument);
    options.valid_out_offset = 6;
    options.threads = -1;
    CHECK_FAILS(columns::to_dates(gregorian, days, {}, {}, mdays, options), invalid_argument);
    // A row out of range stops nothing.
    const std::int64_t far[] = {2451545, (std::numeric_limits<std::int64_t>::max)(), 2451546};
    const columns::dates found = MUST(columns::to_dates(gregorian, far));
    CHECK(found.invalid == 1 && found.days[0] == 1 && found.days[1] == 0 && found.days[2] == 2 && found.years[2] == 2000);
    CHECK(MUST(columns::to_dates(gregorian, qcal::column<const std::int32_t>())).years.empty());
    CHECK_FAILS(columns::add_months(gregorian, days, 1, static_cast<qcal::overflow>(9), later), invalid_argument);
    CHECK(MUST(columns::level_in_use(qcal::level::scalar)) == qcal::level::scalar);
    CHECK(MUST(columns::level_in_use()) != qcal::level::best);
    CHECK_FAILS(columns::level_in_use(static_cast<qcal::level>(99)), invalid_argument);
    qcal::column<const std::int32_t> view = days;
    CHECK(view.size() == 10 && view[3] == 3 && view.end() - view.begin() == 10 && view.data() == days.data() && !view.empty());
#if __cplusplus > 201703L
    std::vector<std::int32_t> years(4);
    CHECK_INT(MUST(columns::to_dates(gregorian, std::span(days).subspan(2, 4), std::span(years), {}, {})), 0);
    CHECK(years == std::vector<std::int32_t>(4, -4714)); // Julian Day numbers 2 to 5, in November of 4714 BC
#endif
}

int main() {
    for (const char *const name : {"Gregorian", "hebrew", "islamic-umalqura"}) {
        each<std::int32_t>(name);
        each<std::int64_t>(name);
    }
    nulls();
    return check_finish(150);
}
