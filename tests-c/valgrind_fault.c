/*
 * A fault on purpose, for tests-c/valgrind.sh to find:  valgrind_fault none|read|write|leak|jump
 *
 * Each is one that a caller of qcal can make, seen inside the library: so memcheck is known to watch it there.
 */
#include "check.h"

int main(int count, char **arguments) {
    const char *fault = count == 2 ? arguments[1] : "";
    qcal_names *names = NULL;
    char *text = (char *)malloc(4);
    int64_t jdn = 0;
    int32_t year = 2000;
    size_t length = 0;
    int32_t *volatile unset = (int32_t *)malloc(sizeof(int32_t)); /* volatile: the compiler would see the fault, too */

    CHECK(text != NULL && unset != NULL);
    CHECK_OK(qcal_calendar_names(check_open(QCAL_SYSTEM_GREGORIAN), &names));
    CHECK_STATUS(qcal_calendar_open("nobody", NULL), QCAL_ERR_NULL);
    if (strcmp(fault, "read") == 0) {
        qcal_names_destroy(names);
        printf("%d\n", qcal_names_get(names, 0) != NULL);
        names = NULL;
    } else if (strcmp(fault, "write") == 0) {
        qcal_last_error(text, 8, &length); /* four bytes more than there are */
    } else if (strcmp(fault, "leak") == 0) {
        names = NULL;
    } else if (strcmp(fault, "jump") == 0 && unset != NULL) {
        year = *unset; /* never written */
    } else if (strcmp(fault, "none") != 0) {
        puts("usage: valgrind_fault none|read|write|leak|jump");
        return 2;
    }
    qcal_date_to_jdn(check_open(QCAL_SYSTEM_GREGORIAN), year, 1, 1, &jdn);
    qcal_names_destroy(names);
    free(unset);
    free(text);
    return check_finish(3);
}
