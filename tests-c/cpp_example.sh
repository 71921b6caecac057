#!/usr/bin/env bash
# The example for C++:  cpp_example.sh DAYS
#
# What it prints is known from elsewhere: Rosh Hashana of 5787 is on 2026-09-12 and of 5788 on 2027-10-02, a leap year; Nowruz of 1404 on
# 2025-03-21; the laboratory's days by hand. Prints "N passed, N failed".
set -uo pipefail

days=${1:?usage: cpp_example.sh DAYS}
passed=0 failed=0

check() { # NAME FOUND WANTED
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) && printf 'FAILED %s\nfound:\n%s\nwanted:\n%s\n' "$1" "$2" "$3"
    fi
}

check "months of 5787" "$("$days" | sed -n -e '1p;6,7p;$p')" "Tishri, 30: Sep 12, 2026 - Oct 11, 2026
Adar I, 30: Feb 8, 2027 - Mar 9, 2027
Adar II, 29: Mar 10, 2027 - Apr 7, 2027
Elul, 29: Sep 3, 2027 - Oct 1, 2027"
check "their number" "$("$days" | wc -l)" 13
check "months of 1404" "$("$days" persian 1404 fa-u-nu-latn | head -n 1 | cut -d, -f1)" "فروردین"
check "days" "$("$days" 2025-03-20 2025-03-21)" "Thursday, 20 March 2025 | 20 Adar 5785 | 30 Esfand 1403 | cycle 6, run 4, day 11
Friday, 21 March 2025 | 21 Adar 5785 | 1 Farvardin 1404 | cycle 6, run 4, day 12"
check "no days" "$("$days" 2025-03-21 2025-03-20)" ""
"$days" 2025-03-20 2025-02-30 >/dev/null 2>&1
check "no such day" $? 1
"$days" martian 1 en >/dev/null 2>&1
check "no such calendar" $? 1
"$days" 1 >/dev/null 2>&1
check "no such words" $? 2

echo "$passed passed, $failed failed"
[ $((passed + failed)) -eq 8 ] && [ $failed -eq 0 ]
