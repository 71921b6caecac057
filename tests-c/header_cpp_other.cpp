/* The second file of header_cpp.cpp's program. */
#include "qcal.h"
#include "qcal.h"

qcal_status other_day(int64_t jdn, qcal_date *date);
extern const void *const other_address;

const void *const other_address = reinterpret_cast<const void *>(&qcal_jdn_to_date);

qcal_status other_day(int64_t jdn, qcal_date *date) {
    qcal_calendar *cal = nullptr;
    qcal_status status = qcal_calendar_open("persian", &cal);
    return status != QCAL_OK ? status : qcal_jdn_to_date(cal, jdn, date);
}
