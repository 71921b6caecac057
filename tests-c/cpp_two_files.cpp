/* qcal.hpp in two files of one program, the other without exceptions and RTTI and under a later standard: values pass between them. */
#include "cpp_check.hpp"

/* cpp_two_files_other.cpp */
qcal::result<qcal::date> other_date(const qcal::calendar &cal, qcal::jdn day);
qcal::result<qcal::calendar> other_calendar(const qcal::registry &reg, bool good);

int main() {
    const qcal::calendar persian = MUST(qcal::calendar::open("persian"));
    const qcal::registry reg = MUST(qcal::registry::create());
    CHECK(MUST(other_date(persian, qcal::jdn(2460756))) == MUST(persian.to_date(qcal::jdn(2460756))));
    CHECK(MUST(MUST(other_calendar(reg, true)).to_jdn({2, 1, 1})) == qcal::jdn(360));
    bool thrown = false;
    try { // here exceptions are on, whatever the other file is built with
        (void)other_calendar(reg, false).value();
    } catch (const qcal::exception &failed) {
        thrown = failed.error() == qcal::status::name_taken;
    }
    CHECK(thrown);
    // A calendar that throws, asked by the other file.
    qcal::definition made;
    bool on = false;
    made.facts.window_first_year = made.facts.window_last_year = 1;
    made.months_in_year = [](std::int32_t) { return 1; };
    made.days_in_month = [](std::int32_t, std::int32_t) { return 10; };
    made.year_start = [&](std::int32_t year) {
        if (on) {
            throw 42;
        }
        return qcal::jdn(10 * year);
    };
    const qcal::calendar tens = MUST(reg.register_calendar("x-tens", made));
    CHECK(MUST(other_date(tens, qcal::jdn(5000))).day == 1);
    on = true;
    CHECK_FAILS(other_date(tens, qcal::jdn(6000)), backend);
    return check_finish(5);
}
