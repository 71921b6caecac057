/* The header in C++: twice in one file, in two files of one program, its functions having C's names, its structs plain data. */
#include "qcal.h"
#include "qcal.h"

#include <type_traits>

#include "check.h"

/* header_cpp_other.cpp */
qcal_status other_day(int64_t jdn, qcal_date *date);
extern const void *const other_address;

static_assert(std::is_standard_layout<qcal_date>::value && std::is_trivial<qcal_date>::value, "plain data");
static_assert(std::is_standard_layout<qcal_duration>::value && std::is_trivial<qcal_duration>::value, "plain data");
static_assert(std::is_standard_layout<qcal_fields>::value && std::is_trivial<qcal_fields>::value, "plain data");
static_assert(std::is_standard_layout<qcal_properties>::value && std::is_trivial<qcal_properties>::value, "plain data");
static_assert(std::is_same<qcal_status, int32_t>::value && std::is_same<qcal_system, int32_t>::value, "numbers of 32 bits");
static_assert(!std::is_convertible<qcal_calendar *, qcal_names *>::value, "handles of different kinds are different types");
static_assert(QCAL_SYSTEM_USER == -1 && QCAL_OK == 0, "constant expressions");

int main() {
    qcal_date here = {0, 0, 0}, there = {0, 0, 0};
    qcal_calendar *cal = check_open(QCAL_SYSTEM_JALALI);
    CHECK_OK(qcal_jdn_to_date(cal, 2460756, &here));
    CHECK_OK(other_day(2460756, &there));
    CHECK_DATE(here, 1404, 1, 1);
    CHECK_DATE(there, here.year, here.month, here.day);
    CHECK(other_address == reinterpret_cast<const void *>(&qcal_jdn_to_date));
    CHECK_TEXT(qcal_version(), QCAL_VERSION);
    CHECK(__cplusplus >= EXPECTED_CPLUSPLUS);
    return check_finish(7);
}
