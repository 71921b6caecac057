#!/usr/bin/env bash
# Tests examples/arrow_dates.c:  tests-c/arrow_cases.sh PATH-OF-ARROW-DATES
#
# Days expected here are counted by awk with the Gregorian rule, tied to days that date(1) and everybody else knows, or stand in the
# historical tables of examples/data. Prints one line per failed case, then "N passed, N failed".
set -uo pipefail

arrow=$(cd "$(dirname "${1:?usage: arrow_cases.sh PATH-OF-ARROW-DATES}")" && pwd)/$(basename "$1")
data=$(cd "$(dirname "${BASH_SOURCE[0]}")/../examples/data" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2

expected_cases=25
passed=0
failed=0

check() { # NAME FOUND WANTED
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s: found %s, wanted %s\n' "$1" "$2" "$3"
    fi
}

# ---- A million rows ---------------------------------------------------------------------------------------------------
"$arrow" --make 1000000 >million.csv
check 'a million rows' "$(wc -l <million.csv)" 1000001
check 'the same each time' "$("$arrow" --make 1000 | cksum)" "$(head -n 1001 million.csv | cksum)"

# Counts days from 1970-01-01 by the Gregorian rule: what each row has to become, and how many rows of each kind there are.
cat >truth.awk <<'AWK'
function leap(year) { return year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }
BEGIN {
    FS = ","
    split("31 28 31 30 31 30 31 31 30 31 30 31", length_of, " ")
    day = -25567 # 1900-01-01
    for (year = 1900; year <= 2099; year++)
        for (month = 1; month <= 12; month++)
            for (mday = 1; mday <= length_of[month] + (month == 2 && leap(year)); mday++)
                days[sprintf("%04d-%02d-%02d", year, month, mday)] = day++
    print days["1970-01-01"], days["2000-01-01"], days["2024-02-29"], days["2099-12-31"] >"anchors"
}
NR == 1 { next }
{
    rows++
    if ($2 == "") empty++
    else if ($2 !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/) unreadable++
    else if (!($2 in days)) missing++
    else good++
    print $1, $2 in days ? days[$2] : "null", $2 in days ? $2 : "null" >"wanted"
}
END { print rows, empty, unreadable, missing, good, good }
AWK
wanted=$(awk -f truth.awk million.csv)
check 'days that everybody knows' "$(cat anchors)" '0 10957 19782 47481'
if seconds=$(date -u -d 2099-12-31 +%s 2>/dev/null); then
    check 'a day that date(1) knows' "$((seconds / 86400))" 47481
else
    expected_cases=$((expected_cases - 1))
fi

"$arrow" --column date --to gregorian --show 1000000 million.csv >out 2>err
check 'status of a file with bad dates' $? 1
check 'counts' "$(awk 'NR <= 6 { printf "%s%s", sep, $NF; sep = " " }' out)" "$wanted"
check 'each of a million rows' "$(awk 'NR > 7 { print $1, $2, $3 }' out | cksum)" "$(cksum <wanted)"
check 'the rate is on standard error' "$(grep -c '^arrow_dates: .* million rows/s$' err)" 1
"$arrow" --column date --to gregorian --show 1000000 --threads 2 million.csv >threads 2>err
check 'two threads' "$(cksum <threads)" "$(cksum <out)"

# ---- Historical tables: every day in them -------------------------------------------------------------------------------
"$arrow" --from jalali --column jalali --to gregorian --show 1000 "$data/nowruz.csv" >out 2>err
check 'status of a good file' $? 0
check 'New Years of Iran' "$(awk 'NR > 7 { print $2 + 2440588, $3 }' out | cksum)" "$(awk -F, 'NR > 1 { print $4, $3 }' "$data/nowruz.csv" | cksum)"
check 'rows of them' "$(awk 'NR > 7' out | wc -l)" 293
"$arrow" --from julian --column julian --to julian --show 1000 "$data/japanese_eras.csv" >out 2>err
check 'eras of Japan' "$(awk 'NR > 7 { print $2 + 2440588, $3 }' out | cksum)" "$(awk -F, 'NR > 1 { print $5, $4 }' "$data/japanese_eras.csv" | cksum)"

# ---- Cells that are none, or not quite ------------------------------------------------------------------------------------
# Ramadan 1445 began on 11 March 2024 in Mecca, whose printed calendar has no 1 January 1900. The last day before the year 1 is
# 719,163 days before 1970: there is no year 0. The days of the year 2147483647 do not fit in 32 bits.
printf 'n,d\n1,2024-03-11\n2,\n3,1970-257-01\n4,2147483647-01-01\n5,"2024-03-10"\n6,1969-02-29\n7,-1-12-31\n8,1970\n9,1900-01-01\n' >odd.csv
"$arrow" --column d --to islamic-umalqura-published --show 9 odd.csv 2>err >out
check 'odd cells, counts' "$(awk 'NR <= 6 { printf "%s ", $NF }' out)" '9 1 1 3 4 2 '
check 'odd cells, days' "$(awk 'NR > 7 { printf "%s ", $2 }' out)" '19793 null null null 19792 null -719163 null -25567 '
check 'odd cells, dates' "$(awk 'NR > 7 { printf "%s ", $3 }' out)" '1445-09-01 null null null 1445-08-29 null null null null '
printf 'd\n' >none.csv
check 'no rows' "$("$arrow" none.csv 2>err | awk 'NR <= 6 { printf "%s ", $NF }')" '0 0 0 0 0 0 '
for rows in 65536 65537; do # one piece of memory, and one row more
    "$arrow" --make $rows >piece.csv
    wanted=$(awk -f truth.awk piece.csv)
    check "$rows rows" "$("$arrow" --column 2 --to julian piece.csv 2>err | awk 'NR <= 6 { printf "%s%s", sep, $NF; sep = " " }')" "$wanted"
done

# ---- What stops the work --------------------------------------------------------------------------------------------------
refused() { # NAME PATTERN ARGUMENT...
    local name=$1 pattern=$2
    shift 2
    "$arrow" "$@" >out 2>err
    local status=$?
    # shellcheck disable=SC2053  # the right side is a pattern
    [[ $(head -n 1 err) = $pattern ]] && [ ! -s out ] && [ $status -eq 2 ]
    check "$name" "$? $status $(head -n 1 err)" "0 2 $(head -n 1 err)"
}
refused 'no such file' 'arrow_dates: cannot read nowhere.csv: *' nowhere.csv
refused 'no such column' 'arrow_dates: no column "born"; the header has 2:' --column born odd.csv
refused 'no such calendar' 'arrow_dates: no calendar is called "martian"*' --from martian odd.csv
printf 'n,d\n1,1970-01-01\n2\n' >short.csv
refused 'a column that is missing' 'arrow_dates: short.csv, line 3: the column is missing' --column 2 short.csv
refused 'no number' 'arrow_dates: --show needs a number, not "x"' --show x odd.csv
refused 'no file' 'arrow_dates: which file?*'

if [ $((passed + failed)) -ne "$expected_cases" ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s cases ran, not %s\n' $((passed + failed - 1)) "$expected_cases"
fi
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
