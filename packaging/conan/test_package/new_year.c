#include <stdio.h>

#include "qcal.h"

/* Rosh Hashanah 5787 was 12 September 2026. */
int main(void) {
    qcal_calendar *hebrew, *gregorian;
    qcal_date date;
    if (qcal_calendar_open("hebrew", &hebrew) || qcal_calendar_open("gregory", &gregorian)) return 1;
    if (qcal_convert(hebrew, 5787, 1, 1, gregorian, &date)) return 1;
    printf("%d-%02d-%02d\n", (int)date.year, (int)date.month, (int)date.day);
    return date.year == 2026 && date.month == 9 && date.day == 12 ? 0 : 1;
}
