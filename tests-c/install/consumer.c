/* The least program that uses qcal, compiled as C and as C++: what every way to build and link must make run.
   Prints the version and the Gregorian date of day 2451545. */
#include <qcal.h>
#include <stdio.h>
#include <string.h>

#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)

int main(void)
{
    qcal_calendar *calendar = NULL;
    qcal_date date;
    qcal_status status;

    if (strcmp(qcal_version(), QCAL_VERSION) != 0 || qcal_abi_version() != QCAL_ABI_VERSION
        || strcmp(QCAL_VERSION, TEXT(QCAL_VERSION_MAJOR) "." TEXT(QCAL_VERSION_MINOR) "." TEXT(QCAL_VERSION_PATCH)) != 0) {
        printf("header %s, library %s\n", QCAL_VERSION, qcal_version());
        return 1;
    }
    status = qcal_calendar_open("gregorian", &calendar);
    if (status == QCAL_OK)
        status = qcal_jdn_to_date(calendar, 2451545, &date);
    if (status != QCAL_OK) {
        printf("%s\n", qcal_status_name(status));
        return 2;
    }
    printf("%s %04d-%02d-%02d\n", qcal_version(), (int)date.year, (int)date.month, (int)date.day);
    qcal_calendar_release(calendar);
    return 0;
}
