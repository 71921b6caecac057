#!/usr/bin/env bash
# The examples of calendars that a program defines:  examples.sh CUSTOM-CALENDAR RULE-CALENDAR
#
# What they print is known from elsewhere: the retail industry's published years of 53 weeks (2006, 2012, 2017, 2023), the first days of Ramadan as
# the Directorate of Religious Affairs announced them, and the Symmetry454 rule by hand. Prints "N passed, N failed".
set -uo pipefail

custom=${1:?usage: examples.sh CUSTOM-CALENDAR RULE-CALENDAR}
rule=${2:?usage: examples.sh CUSTOM-CALENDAR RULE-CALENDAR}
passed=0 failed=0

check() { # NAME FOUND WANTED
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) && printf 'FAILED %s\nfound:\n%s\nwanted:\n%s\n' "$1" "$2" "$3"
    fi
}

check "without dates" "$("$custom" | wc -l)" 6
check "years of 53 weeks" "$("$custom" 2007-02-03 2007-02-04 2013-02-02 2013-02-03 2018-02-03 2018-02-04 2024-02-03 2024-02-04)" \
    "2007-02-03  FY2006 P12 day 42 of 42, week 53 of 53
2007-02-04  FY2007 P1  day  1 of 28, week  1
2013-02-02  FY2012 P12 day 42 of 42, week 53 of 53
2013-02-03  FY2013 P1  day  1 of 28, week  1
2018-02-03  FY2017 P12 day 42 of 42, week 53 of 53
2018-02-04  FY2018 P1  day  1 of 28, week  1
2024-02-03  FY2023 P12 day 42 of 42, week 53 of 53
2024-02-04  FY2024 P1  day  1 of 28, week  1"
"$custom" yesterday >/dev/null 2>&1
check "no date" $? 2
"$custom" 2300-01-01 >/dev/null 2>&1
check "a year after the last" $? 1

check "Ramadan and Symmetry454" "$("$rule" 2025-02-28 2025-03-01 2026-02-18 2026-02-19 2026-12-31 2027-01-03 2027-01-04)" \
    "2025-02-28   33 February 2025   29 Şaban 1446
2025-03-01   34 February 2025   1 Ramazan 1446
2026-02-18   24 February 2026   30 Şaban 1447
2026-02-19   25 February 2026   1 Ramazan 1447
2026-12-31   32 December 2026   22 Recep 1448
2027-01-03   35 December 2026   25 Recep 1448
2027-01-04   1 January 2027   26 Recep 1448"
"$rule" 2026-02-30 >/dev/null 2>&1
check "no such day" $? 1

echo "$passed passed, $failed failed"
[ $((passed + failed)) -eq 6 ] && [ $failed -eq 0 ]
