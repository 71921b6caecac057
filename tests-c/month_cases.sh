#!/usr/bin/env bash
# Tests examples/month.c:  tests-c/month_cases.sh PATH-OF-MONTH
#
# What the grids show is known from elsewhere: weekdays and lengths of Gregorian months from date(1), New Year's Days of Iran from the official list in
# examples/data, and, written out by hand, the months of 1 Farvardin 1404 (Friday, 21 March 2025), of 1 Tishri 5787 (Saturday, 12 September 2026), of
# the leap month of the Chinese year 2025 (from Friday, 25 July) and of the proclamation of Indonesia, on Jumat Legi, 17 August 1945.
set -uo pipefail

month=${1:?usage: month_cases.sh PATH-OF-MONTH}
data=$(cd "$(dirname "$0")/../examples/data" && pwd -P)
passed=0 failed=0
export LC_ALL=C

check() { # NAME FOUND WANTED
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) && printf 'FAILED %s\nfound:\n%s\nwanted:\n%s\n' "$1" "$2" "$3"
    fi
}

check "Farvardin 1404" "$("$month" --calendar persian --locale fa --year 1404 --month 1 --no-marks)" \
"               فروردین ۱۴۰۴
     مارس ۲۰۲۵ – آوریل ۲۰۲۵
*ج   ۵ش  ۴ش  ۳ش  ۲ش  ۱ش  ش
*۱
 ۲۱

*۸   ۷   ۶   ۵   ۴   ۳   ۲
 ۲۸  ۲۷  ۲۶  ۲۵  ۲۴  ۲۳  ۲۲

*۱۵  ۱۴  ۱۳  ۱۲  ۱۱  ۱۰  ۹
 ۴   ۳   ۲   ۱   ۳۱  ۳۰  ۲۹

*۲۲  ۲۱  ۲۰  ۱۹  ۱۸  ۱۷  ۱۶
 ۱۱  ۱۰  ۹   ۸   ۷   ۶   ۵

*۲۹  ۲۸  ۲۷  ۲۶  ۲۵  ۲۴  ۲۳
 ۱۸  ۱۷  ۱۶  ۱۵  ۱۴  ۱۳  ۱۲

                     ۳۱  ۳۰
                     ۲۰  ۱۹"
check "Tishri 5787" "$("$month" --calendar hebrew --locale he --year 5787 --month 1 --no-marks)" \
"                  תשרי 5787
 ספטמבר 2026 – אוקטובר 2026
*ש׳ *ו׳  ה׳  ד׳  ג׳  ב׳  א׳
*1
 12

*8  *7   6   5   4   3   2
 19  18  17  16  15  14  13

*15 *14  13  12  11  10  9
 26  25  24  23  22  21  20

*22 *21  20  19  18  17  16
 3   2   1   30  29  28  27

*29 *28  27  26  25  24  23
 10  9   8   7   6   5   4

                         30
                         11"
check "the same from left to right" "$("$month" --calendar hebrew --locale he --year 5787 --month 1 --no-marks --direction ltr --beside none)" \
"תשרי 5787
א׳  ב׳  ג׳  ד׳  ה׳  ו׳* ש׳*
                         1*
 2   3   4   5   6   7*  8*
 9  10  11  12  13  14* 15*
16  17  18  19  20  21* 22*
23  24  25  26  27  28* 29*
30"
check "a leap month of China" "$("$month" --calendar chinese --locale zh --year 2025 --month 7 --beside none)" \
"2025乙巳年闰六月
周一  周二  周三  周四  周五  周六* 周日*
                           1     2*    3*
   4     5     6     7     8     9*   10*
  11    12    13    14    15    16*   17*
  18    19    20    21    22    23*   24*
  25    26    27    28    29"
check "market days of Java" "$("$month" --calendar x-pasaran --locale id --year 1945 --month 8 --beside none)" \
"Agustus 1945
Pahing     Pon    Wage  Kliwon    Legi
                             1       2
     3       4       5       6       7
     8       9      10      11      12
    13      14      15      16      17
    18      19      20      21      22
    23      24      25      26      27
    28      29      30      31"

# Marks stand on both sides of what is written from right to left, and nowhere else: without them all is the same.
lrm=$'\xe2\x80\x8e' rlm=$'\xe2\x80\x8f'
marked=$("$month" --calendar persian --locale fa --year 1404 --month 1)
check "marks and nothing else" "$(sed "s/$lrm//g; s/$rlm//g" <<<"$marked")" \
    "$("$month" --calendar persian --locale fa --year 1404 --month 1 --no-marks)"
check "the title" "$(sed -n 1p <<<"$marked")" "$lrm               ${rlm}فروردین ۱۴۰۴$rlm"
check "a row" "$(sed -n 7p <<<"$marked")" "*$lrm۸$lrm   $lrm۷$lrm   $lrm۶$lrm   $lrm۵$lrm   $lrm۴$lrm   $lrm۳$lrm   $lrm۲$lrm"
check "no marks in Latin" "$("$month" --locale de --calendar hebrew --year 5787 --month 1 | grep -c -e "$lrm" -e "$rlm")" 0

# Gregorian months: the first day in its column, all days, the weekend.
months=0
for year in 1753 1900 2000 2024 2025 2100; do
    for number in 1 2 3 4 5 6 7 8 9 10 11 12; do
        first=$(date -u -d "$year-$number-01" +%w) # 0 is Sunday
        last=$(date -u -d "$year-$number-01 + 1 month - 1 day" +%-d)
        wanted=$(
            printf '%s\n' "$(date -u -d "$year-$number-01" '+%B %Y')"
            printf 'Su* Mo  Tu  We  Th  Fr  Sa*\n'
            for ((day = 1 - first; day <= last; day++)); do
                column=$(((day + first - 1) % 7))
                star=' ' && case $column in 0 | 6) star='*' ;; esac
                if [ $day -lt 1 ]; then printf '    '; else printf '%2d%s ' $day "$star"; fi
                if [ $column = 6 ] || [ $day = "$last" ]; then echo; fi
            done | sed 's/ *$//'
        )
        check "$year-$number" "$("$month" --locale en-US --year $year --month $number)" "$wanted"
        months=$((months + 1))
    done
done
check "months" $months 72

# Beneath 1 Farvardin is the official New Year's Day; it is the first number beneath the first row.
years=0
while IFS=, read -r jalali _ gregorian _; do
    wanted=${gregorian##*-}
    found=$("$month" --calendar persian --locale en --year "${jalali%%-*}" --month 1 | sed -n 5p | awk '{ print $1 }')
    check "New Year $jalali" "$found" "${wanted#0}"
    years=$((years + 1))
done < <(tail -n +2 "$data/nowruz.csv" | awk 'NR % 7 == 0')
check "New Years" $years 41

# The longest names of weekdays that there is room for.
head_of() { "$month" --locale en-US --year 2025 --month 3 --width "$1" | sed -n 2p; }
check "76 columns" "$(head_of 76)" "   Sunday*    Monday    Tuesday  Wednesday   Thursday     Friday   Saturday*"
check "75 columns" "$(head_of 75)" "Sun* Mon  Tue  Wed  Thu  Fri  Sat*"
check "34 columns" "$(head_of 34)" "Sun* Mon  Tue  Wed  Thu  Fri  Sat*"
check "33 columns" "$(head_of 33)" "Su* Mo  Tu  We  Th  Fr  Sa*"
check "10 columns" "$(head_of 10)" " S*  M   T   W   T   F   S*"

# A second calendar that does not reach so far.
check "an end amid the month" "$("$month" --locale C --beside islamic-umalqura-published --year 2077 --month 11 | sed -n '2p; 9,$p')" \
"AH 1500 Dhuʻl-Hijjah

15  16  17  18  19  20* 21*
29  30

22  23  24  25  26  27* 28*


29  30"
check "titles of one's own" "$("$month" --locale en --title "y-LL" --year 2025 --month 3 --calendar iso8601 | head -n 2)" "2025-03
2025-03"

# The month of today: midnight may come between.
for _ in 1 2; do
    now=$(date +%Y-%-m)
    today=$("$month" --locale en --title y-M | head -n 1)
    [ "$now" = "$today" ] && break
done
check "today" "$today" "$now"
check "the locale of the environment" "$(LC_ALL='' LC_TIME=fr_FR.UTF-8 LANG=de "$month" --year 2025 --month 3 | head -n 1)" "mars 2025"
check "help" "$("$month" -h | grep -c '^  --')" 9

refused() { # NAME STATUS WORDS ARGUMENT...
    local name=$1 status=$2 words=$3 found
    shift 3
    found=$("$month" "$@" 2>&1 >/dev/null)
    check "$name: status" $? "$status"
    check "$name: text" "${found/*"$words"*/$words}" "$words"
}
refused "no such calendar" 1 'calendar "nope": not found' --calendar nope
refused "no such month" 1 'year 2025 has months 1 to 12, not 13' --year 2025 --month 13
refused "no such year" 1 'there is no year 0' --calendar persian --year 0
refused "no locale" 1 'locale "!!"' --locale '!!'
refused "no pattern" 1 'pattern, byte 0' --title n
refused "a pattern of times" 1 'no time' --title HH
refused "no number" 2 'not two' --year two
refused "too large a number" 2 'not 99999999999' --year 99999999999
refused "no value" 2 'has to follow --year' --year
refused "no option" 2 'no option --colour' --colour red
refused "no direction" 2 'not up' --direction up

echo "$passed passed, $failed failed"
[ $((passed + failed)) -eq 156 ] && [ $failed -eq 0 ]
