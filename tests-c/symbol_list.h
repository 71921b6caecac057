/* Whether a test knows every function of the library: its own names against include/qcal.symbols, one name a line, in order. */
#ifndef SYMBOL_LIST_H
#define SYMBOL_LIST_H

#include "check.h"

/* Names must be in the order of strcmp(). */
static inline void check_symbols(const char *path, const char *const *names, size_t count) {
    FILE *file = fopen(path, "r");
    char line[200];
    size_t next = 0;
    if (file == NULL) {
        printf("cannot read %s\n", path);
        exit(1);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        while (next < count && strcmp(names[next], line) < 0) {
            check_about("%s is tested here and is not in the list of symbols", names[next++]);
            CHECK(false);
        }
        if (next < count && strcmp(names[next], line) == 0) {
            CHECK(true);
            next++;
        } else {
            check_about("%s is in the list of symbols and has no test here", line);
            CHECK(false);
        }
    }
    for (; next < count; next++) {
        check_about("%s is tested here and is not in the list of symbols", names[next]);
        CHECK(false);
    }
    fclose(file);
    check_about("%s", "");
}

#endif
