/* Every function of the library, for the tests that go through them all: they compare the list with include/qcal.symbols. */
#ifndef SYMBOL_LIST_H
#define SYMBOL_LIST_H

#include "check.h"

/* Every function without its "qcal_", in the order of strcmp(), as include/qcal.symbols has them. */
#define EACH_FUNCTION(X)                                                                                                      \
    X(abi_version) X(add) X(batch_add_months) X(batch_add_months_i64) X(batch_convert) X(batch_days_of_year)                  \
    X(batch_days_of_year_i64) X(batch_from_dates) X(batch_from_dates_i64) X(batch_level) X(batch_to_dates)                    \
    X(batch_to_dates_i64) X(batch_weekdays) X(batch_weekdays_i64) X(calendar_display_name)                                    \
    X(calendar_display_name_utf16) X(calendar_month_names) X(calendar_name) X(calendar_names) X(calendar_open)                \
    X(calendar_open_system) X(calendar_properties) X(calendar_release) X(calendar_retain) X(calendar_system)                  \
    X(calendar_weekday_names) X(convert) X(date_from_code) X(date_from_era) X(date_to_jdn) X(day_of_week)                     \
    X(day_of_year) X(days_in_month) X(days_in_year) X(describe) X(era_name) X(era_name_utf16) X(eras) X(format)               \
    X(format_style) X(format_style_utf16) X(format_utf16) X(formatter_format) X(formatter_format_utf16)                       \
    X(formatter_open) X(formatter_open_style) X(formatter_parse) X(formatter_parse_time) X(formatter_parse_utf16)             \
    X(formatter_pattern) X(formatter_release) X(formatter_retain) X(from_ixdtf) X(is_leap_year) X(is_valid_date)              \
    X(jdn_to_date) X(last_error) X(locale_week) X(match_century_to_weekday) X(max_days_in_month) X(month_name)                \
    X(month_name_utf16) X(months_in_year) X(names_count) X(names_destroy) X(names_get) X(parse) X(registry_clear)             \
    X(registry_names) X(registry_new) X(registry_open) X(registry_open_options) X(registry_open_system)                       \
    X(registry_register) X(registry_register_rule) X(registry_release) X(registry_retain) X(registry_set_log)                 \
    X(registry_unregister) X(status_message) X(status_name) X(to_ixdtf) X(until) X(usual_days_in_month) X(version)            \
    X(week_of_year) X(weekday_name) X(weekday_name_utf16)
#define SYMBOL_NAME(function) "qcal_" #function,

static const char *const symbol_names[] = {EACH_FUNCTION(SYMBOL_NAME)};
#define SYMBOLS (sizeof symbol_names / sizeof symbol_names[0])

static inline void check_symbols(const char *path) {
    FILE *file = fopen(path, "r");
    char line[200];
    size_t next = 0;
    if (file == NULL) {
        printf("cannot read %s\n", path);
        exit(1);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        while (next < SYMBOLS && strcmp(symbol_names[next], line) < 0) {
            check_about("%s is tested here and is not in the list of symbols", symbol_names[next++]);
            CHECK(false);
        }
        if (next < SYMBOLS && strcmp(symbol_names[next], line) == 0) {
            CHECK(true);
            next++;
        } else {
            check_about("%s is in the list of symbols and has no test here", line);
            CHECK(false);
        }
    }
    for (; next < SYMBOLS; next++) {
        check_about("%s is tested here and is not in the list of symbols", symbol_names[next]);
        CHECK(false);
    }
    fclose(file);
    check_about("%s", "");
}

#endif
