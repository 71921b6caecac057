#!/usr/bin/env bash
# Tests examples/convert.c:  tests-c/convert_cases.sh PATH-OF-CONVERT
#
# Dates expected here are facts known from elsewhere (almanacs, other programs), not answers of the library.
# Prints one line per failed case, then "N passed, N failed"; the status is 0 only if every case ran and passed.
set -uo pipefail

convert=$(cd "$(dirname "${1:?usage: convert_cases.sh PATH-OF-CONVERT}")" && pwd)/$(basename "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2

expected_cases=109
passed=0
failed=0

verdict() { # NAME PROBLEM: an empty problem is a pass
    if [ -z "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s: %s\n' "$1" "$2"
    fi
}

# What standard error said must match line by line; each line of the second argument is a pattern.
errors_differ() { # FILE PATTERNS
    local got want i
    mapfile -t got <"$1"
    mapfile -t want < <(printf '%s' "${2:+$2$'\n'}")
    if [ "${#got[@]}" -ne "${#want[@]}" ]; then
        printf '%s lines on standard error, not %s: %s' "${#got[@]}" "${#want[@]}" "${got[0]-}"
        return
    fi
    for i in "${!want[@]}"; do
        # shellcheck disable=SC2053  # the right side is a pattern
        if [[ ${got[$i]} != ${want[$i]} ]]; then
            printf 'standard error says "%s", not "%s"' "${got[$i]}" "${want[$i]}"
            return
        fi
    done
}

# Compares status, output (byte for byte) and standard error of the run that left `out` and `err`.
compare() { # NAME STATUS-GOT STATUS-WANTED
    local problem=
    if [ "$2" -ne "$3" ]; then
        problem="status $2, not $3: $(head -n 1 err)"
    elif ! cmp -s out want; then
        problem="output differs: $(head -c 300 out | od -An -c | tr -s ' \n' ' ')"
    else
        problem=$(errors_differ err "$errors")
    fi
    verdict "$1" "$problem"
}

# try NAME INPUT STATUS OUTPUT ERRORS ARGUMENT...: INPUT and OUTPUT with the escapes of printf %b.
try() {
    local name=$1 status=$3 errors=$5
    printf '%b' "$2" >in
    printf '%b' "$4" >want
    shift 5
    "$convert" "$@" <in >out 2>err
    compare "$name" $? "$status"
}

summary() { # ROWS CONVERTED BAD
    printf 'convert: rows: %s read, %s converted, %s bad' "$1" "$2" "$3"
}

line=$'\n'

# ---- Dates ------------------------------------------------------------------------------------------------------------
try 'new year of 1403' 'd\n2024-03-20\n' 0 'd,jalali\n2024-03-20,1403-01-01\n' "$(summary 1 1 0)" --to jalali
try 'from jalali, leap day' 'd\n1403-12-30\n' 0 'd,gregorian\n1403-12-30,2025-03-20\n' "$(summary 1 1 0)" --from jalali --to gregorian
try 'several calendars, in the order asked for' 'd\n2000-01-01\n' 0 'd,julian,islamic-civil,gregorian\n2000-01-01,1999-12-19,1420-09-24,2000-01-01\n' "$(summary 1 1 0)" --to julian,islamic-civil,gregorian
try 'calendars in two options' 'd\n2000-01-01\n' 0 'd,julian,jalali\n2000-01-01,1999-12-19,1378-10-11\n' "$(summary 1 1 0)" -t julian -t jalali
try 'weekday and day number' 'd\n1970-01-01\n2000-01-01\n' 0 'd,weekday,jdn\n1970-01-01,4,2440588\n2000-01-01,6,2451545\n' "$(summary 2 2 0)" --weekday --jdn
try 'new columns keep their order' 'd\n2024-03-20\n' 0 'd,jalali,weekday,jdn\n2024-03-20,1403-01-01,3,2460390\n' "$(summary 1 1 0)" -j -w -t jalali
try 'names as given, blanks in them' 'd\n2000-01-01\n' 0 'd,Islamic Civil,JULIAN\n2000-01-01,1420-09-24,1999-12-19\n' "$(summary 1 1 0)" --to 'Islamic Civil, JULIAN'
try 'name quoted where the delimiter is a blank' 'd\n2000-01-01\n' 0 'd "Islamic Civil"\n2000-01-01 1420-09-24\n' "$(summary 1 1 0)" --to 'Islamic Civil' -d ' '
try 'years before the first' 'd\n-44-03-15\n-45-3-15\n-1-12-31\n' 0 'd,gregorian,jdn\n-44-03-15,-0044-03-13,1705426\n-45-3-15,-0045-03-13,1705061\n-1-12-31,-0001-12-29,1721423\n' "$(summary 3 3 0)" --from julian --to gregorian --jdn
try 'plus sign' 'd\n+2024-03-20\n' 0 'd,jalali\n+2024-03-20,1403-01-01\n' "$(summary 1 1 0)" --to jalali
try 'one digit, and many' 'd\n2024-3-20\n0002024-00003-000020\n' 0 'd,jalali\n2024-3-20,1403-01-01\n0002024-00003-000020,1403-01-01\n' "$(summary 2 2 0)" --to jalali
try 'small years have four digits' 'd\n7-1-2\n0622-07-19\n' 0 'd,julian\n7-1-2,0007-01-04\n0622-07-19,0622-07-16\n' "$(summary 2 2 0)" --to julian
try 'years of five digits' 'd\n12345-06-07\n' 0 'd,gregorian\n12345-06-07,12345-06-07\n' "$(summary 1 1 0)" --to gregorian
try 'first and last year' 'd\n2147483647-12-31\n-2147483648-01-01\n' 0 'd,gregorian,jdn\n2147483647-12-31,2147483647-12-31,784354017364\n-2147483648-01-01,-2147483648-01-01,-784350574879\n' "$(summary 2 2 0)" --to gregorian --jdn
try 'blanks around a date' 'a,d\n1, 2024-03-20 \n2,"\t2024-03-20"\n' 0 'a,d,jalali\n1, 2024-03-20 ,1403-01-01\n2,"\t2024-03-20",1403-01-01\n' "$(summary 2 2 0)" -c d --to jalali

# ---- Bad dates: the row is named and left out ---------------------------------------------------------------------------
bad() { # NAME DATE REASON ARGUMENT...: the bad date stands on line 3, between two good ones
    local name=$1 date=$2 reason=$3
    shift 3
    try "bad: $name" "n,d\n1,2024-03-20\n2,$date\n3,2000-01-01\n" 1 'n,d,jdn\n1,2024-03-20,2460390\n3,2000-01-01,2451545\n' \
        "convert: line 3: $reason$line$(summary 3 2 1)" -c d --jdn "$@"
}
bad 'empty' '' 'the date is empty'
bad 'empty in quotes' '""' 'the date is empty'
bad 'blank' '   ' 'the date is empty'
bad 'words' 'yesterday' 'yesterday: not a date written year-month-day'
bad 'year alone' '2024' '2024: not a date written year-month-day'
bad 'no day' '2024-03' '2024-03: not a date written year-month-day'
bad 'empty day' '2024-03-' '2024-03-: not a date written year-month-day'
bad 'empty month' '2024--20' '2024--20: not a date written year-month-day'
bad 'four parts' '2024-03-20-1' '2024-03-20-1: not a date written year-month-day'
bad 'time after it' '2024-03-20T12:00' '2024-03-20T12:00: not a date written year-month-day'
bad 'slashes' '2024/03/20' '2024/03/20: not a date written year-month-day'
bad 'inner blank' '2024- 03-20' '2024- 03-20: not a date written year-month-day'
bad 'two signs' '--2024-03-20' '--2024-03-20: not a date written year-month-day'
bad 'sign alone' '-' '-: not a date written year-month-day'
bad 'signed month' '2024-+3-20' '2024-+3-20: not a date written year-month-day'
bad 'other digits' '۱۴۰۳-۱۲-۳۰' '۱۴۰۳-۱۲-۳۰: not a date written year-month-day'
bad 'NUL in it' '2024-03-20\0000' '2024-03-20\\x00: not a date written year-month-day'
bad 'escape sequence' '2024-03-20\0033[31m' '2024-03-20\\x1B\[31m: not a date written year-month-day'
bad 'month 13' '2024-13-01' '2024-13-01: ?*'
bad 'month 0' '2024-00-01' '2024-00-01: ?*'
bad 'day 0' '2024-01-00' '2024-01-00: ?*'
bad 'day 32' '2024-01-32' '2024-01-32: ?*'
bad '29 February of a common year' '2023-02-29' '2023-02-29: ?*'
bad 'year 0' '0-01-01' '0-01-01: ?*'
bad 'month 257 is not month 1' '2024-257-01' '2024-257-01: ?*'
bad 'year beyond 32 bits' '2147483648-01-01' '2147483648-01-01: the year does not fit in 32 bits'
bad 'year below 32 bits' '-2147483649-01-01' '-2147483649-01-01: the year does not fit in 32 bits'
bad 'year beyond 64 bits' '18446744073709553640-01-01' '18446744073709553640-01-01: the year does not fit in 32 bits'
bad 'month beyond 64 bits' '2024-18446744073709551617-01' '2024-18446744073709551617-01: the month does not fit in 32 bits'
bad 'day beyond 32 bits' '2024-01-4294967297' '2024-01-4294967297: the day does not fit in 32 bits'
bad 'long text is cut' "$(printf '%0100d' 0)x" "$(printf '%060d' 0)...: not a date written year-month-day"
try 'bad: no such day in a target calendar' 'd\n-2147483648-01-01\n2024-03-20\n' 1 'd,jalali\n2024-03-20,1403-01-01\n' \
    "convert: line 2: -2147483648-01-01: not in jalali: ?*$line$(summary 2 1 1)" --to jalali
try 'kept when asked for' 'n,d\n1,x\n2,2024-03-20\n3\n' 1 'n,d,jalali,weekday\n1,x,,\n2,2024-03-20,1403-01-01,3\n' \
    "convert: line 2: x: *${line}convert: line 4: columns: 1, in the header: 2$line$(summary 3 1 2)" -c d -t jalali -w --keep
try 'every row bad' 'd\nx\ny\n' 1 'd,jdn\n' "convert: line 2: x: *${line}convert: line 3: y: *$line$(summary 2 0 2)" -j

# ---- CSV ----------------------------------------------------------------------------------------------------------------
try 'quoted fields' 'n,d,t\n"a,b",2024-03-20,"say ""hi"""\n' 0 'n,d,t,jalali\n"a,b",2024-03-20,"say ""hi""",1403-01-01\n' "$(summary 1 1 0)" -c d -t jalali
try 'quoted date' 'n,d\n1,"2024-03-20"\n' 0 'n,d,jalali\n1,"2024-03-20",1403-01-01\n' "$(summary 1 1 0)" -c d -t jalali
try 'quoted header, doubled quotes' '"the ""date""",n\n2024-03-20,1\n' 0 '"the ""date""",n,jdn\n2024-03-20,1,2460390\n' "$(summary 1 1 0)" -c 'the "date"' -j
try 'embedded line ends count as lines' 'n,d\n"one\ntwo\r\nthree",2024-03-20\n4,x\n' 1 'n,d,jdn\n"one\ntwo\r\nthree",2024-03-20,2460390\n' \
    "convert: line 5: x: *$line$(summary 2 1 1)" -c d -j
try 'a bad record is named by its first line' 'n,d\n"one\ntwo",x\n1,2024-03-20\n' 1 'n,d,jdn\n1,2024-03-20,2460390\n' "convert: line 2: x: *$line$(summary 2 1 1)" -c d -j
try 'quotes inside plain fields are text' 'n,d\n5" pipe,2024-03-20\na""b",2024-03-20\n' 0 'n,d,jdn\n5" pipe,2024-03-20,2460390\na""b",2024-03-20,2460390\n' "$(summary 2 2 0)" -c d -j
try 'text after a closing quote' 'n,d\n"a"b,2024-03-20\n"c" ,2024-03-20\n1,2024-03-20\n' 1 'n,d,jdn\n1,2024-03-20,2460390\n' \
    "convert: line 2: text after a closing quote${line}convert: line 3: text after a closing quote$line$(summary 3 1 2)" -c d -j
try 'a quote never closed' 'n,d\n1,2024-03-20\n"2,2024-03-20\n3,2024-03-20\n' 1 'n,d,jdn\n1,2024-03-20,2460390\n' \
    "convert: line 3: a quote is opened and never closed; *, line 4$line$(summary 2 1 1)" -c d -j
try 'CR LF' 'n,d\r\n1,2024-03-20\r\n2,x\r\n' 1 'n,d,jdn\r\n1,2024-03-20,2460390\r\n' "convert: line 3: x: *$line$(summary 2 1 1)" -c d -j
try 'CR LF after a quoted field' '"d"\r\n"2024-03-20"\r\n' 0 '"d",jdn\r\n"2024-03-20",2460390\r\n' "$(summary 1 1 0)" -c d -j
try 'CR alone' 'n,d\r1,2024-03-20\r2,x\r3,2024-03-20' 1 'n,d,jdn\r1,2024-03-20,2460390\r3,2024-03-20,2460390\r' "convert: line 3: x: *$line$(summary 3 2 1)" -c d -j
try 'CR alone, lines in quotes' '"n\rm",d\r"o\rp",x\r' 1 '"n\rm",d,jdn\r' "convert: line 3: x: *$line$(summary 1 0 1)" -c d -j
try 'CR alone is text where lines end otherwise' 'n,d\na\rb,2024-03-20\n\r,2024-03-20\n"c"\rd,2024-03-20\n"e\rf",x\n' 1 'n,d,jdn\na\rb,2024-03-20,2460390\n\r,2024-03-20,2460390\n' \
    "convert: line 4: text after a closing quote${line}convert: line 5: x: *$line$(summary 4 2 2)" -c d -j
try 'mixed line ends stay mixed' 'd\n2024-03-20\r\n2024-03-20\n' 0 'd,jdn\n2024-03-20,2460390\r\n2024-03-20,2460390\n' "$(summary 2 2 0)" -j
try 'byte order mark' '\0357\0273\0277d,n\n2024-03-20,1\n' 0 '\0357\0273\0277d,n,jdn\n2024-03-20,1,2460390\n' "$(summary 1 1 0)" -c d -j
try 'byte order mark before a quote' '\0357\0273\0277"d",n\n2024-03-20,1\n' 0 '\0357\0273\0277"d",n,jdn\n2024-03-20,1,2460390\n' "$(summary 1 1 0)" -c d -j
try 'UTF-16' '\0377\0376d\0000\n\0000' 2 '' 'convert: standard input is in UTF-16*' -j
try 'last line without an end' 'd\r\n2024-03-20' 0 'd,jdn\r\n2024-03-20,2460390\r\n' "$(summary 1 1 0)" -j
try 'last field empty, without an end' 'd,n\n2024-03-20,' 0 'd,n,jdn\n2024-03-20,,2460390\n' "$(summary 1 1 0)" -j
try 'delimiter ;' 'n;d\n"a;b";2024-03-20\n1,5;2024-03-20\n' 0 'n;d;jalali\n"a;b";2024-03-20;1403-01-01\n1,5;2024-03-20;1403-01-01\n' "$(summary 2 2 0)" -c d -t jalali -d ';'
try 'delimiter tab' 'n\td\n1\t2024-03-20\n' 0 'n\td\tjdn\n1\t2024-03-20\t2460390\n' "$(summary 1 1 0)" -c d -j --delimiter=tab
try 'blank line' 'n,d\n\n1,2024-03-20\n\n' 1 'n,d,jdn\n1,2024-03-20,2460390\n' "convert: line 2: the line is blank${line}convert: line 4: the line is blank$line$(summary 3 1 2)" -c d -j
try 'too few and too many columns' 'n,d\n2024-03-20\n1,2024-03-20,2\n1,2024-03-20\n' 1 'n,d,jdn\n1,2024-03-20,2460390\n' \
    "convert: line 2: columns: 1, in the header: 2${line}convert: line 3: columns: 3, in the header: 2$line$(summary 3 1 2)" -c d -j
try 'UTF-8 passes unchanged' '元号,日付\n大宝,0701-05-03\n' 0 '元号,日付,jdn\n大宝,0701-05-03,1977221\n' "$(summary 1 1 0)" --from julian -c 日付 -j
try 'header alone' 'n,d\n' 0 'n,d,jdn\n' "$(summary 0 0 0)" -c d -j
try 'header alone without an end' 'n,d' 0 'n,d,jdn\n' "$(summary 0 0 0)" -c d -j

# ---- Choosing the column; faults that stop the work -----------------------------------------------------------------------
try 'column by number' 'a,b\nx,2024-03-20\n' 0 'a,b,jdn\nx,2024-03-20,2460390\n' "$(summary 1 1 0)" -c 2 -j
try 'a name goes before a number' 'a,1\nx,2024-03-20\n' 0 'a,1,jdn\nx,2024-03-20,2460390\n' "$(summary 1 1 0)" -c1 -j
try 'no such column' 'a,b\nx,2024-03-20\n' 2 '' 'convert: no column "d"; the header has 2:
      1  a
      2  b' -c d -j
try 'number past the last column' 'a\n2024-03-20\n' 2 '' 'convert: no column "2"; the header has 1:
      1  a' -c 2 -j
try 'name used twice' 'd,d\n2024-03-20,2024-03-20\n' 2 '' 'convert: 2 columns are called "d"; give a number' -c d -j
try 'empty file' '' 2 '' 'convert: standard input is empty*' -j
try 'header never closed' '"d\n2024-03-20\n' 2 '' 'convert: standard input: the header is not closed*' -j
try 'no such calendar' 'd\n' 2 '' 'convert: no calendar is called "martian"*' -t martian
try 'nothing to add' 'd\n' 2 '' 'convert: nothing to add*'
try 'no such option' 'd\n' 2 '' 'convert: no such option: --frm*' --frm=julian -j
try 'option without its value' 'd\n' 2 '' 'convert: --to needs a value*' --to
try 'delimiter that cannot be' 'd\n' 2 '' 'convert: --delimiter: *' -j -d -
printf 'd\n2024-03-20\n' >in.csv
try 'no such file' '' 2 '' 'convert: cannot read nowhere.csv: *' -j nowhere.csv
try 'a directory' '' 2 '' 'convert: cannot read *' -j .
try 'output over the input' '' 2 '' 'convert: in.csv is the file being read' -j -o in.csv in.csv
try 'from a file, to a file' '' 0 '' "$(summary 1 1 0)" -j --output new.csv in.csv
verdict 'what that wrote' "$([ "$(cat new.csv)" = $'d,jdn\n2024-03-20,2460390' ] || cat new.csv)"
try 'output that cannot be opened' '' 2 '' 'convert: cannot write none/new.csv: *' -j -o none/new.csv in.csv
try 'standard input by its name' 'd\n2024-03-20\n' 0 'd,jdn\n2024-03-20,2460390\n' "$(summary 1 1 0)" -j -

verdict 'help goes to standard output' "$("$convert" -h 2>&1 >out || echo "status $?"; grep -q '^usage: convert' out || echo 'no usage')"
verdict 'the list has the legacy calendars' "$("$convert" --list >out || echo "status $?"; for c in Gregorian Julian Milankovic Jalali 'Islamic Civil'; do grep -q "^$c" out || echo "no $c"; done)"

# ---- Large, long and slow -----------------------------------------------------------------------------------------------
letters() { head -c "$1" /dev/zero | tr '\0' x; }

# 1 MiB is the longest record; the date and two delimiters take 13 bytes.
{ printf 'n,d,t\n1,2024-03-20,'; letters $((1048576 - 13)); printf '\n2,2024-03-20,\n'; } >in
"$convert" -c d -j <in >out 2>err
status=$?
{ printf 'n,d,t,jdn\n1,2024-03-20,'; letters $((1048576 - 13)); printf ',2460390\n2,2024-03-20,,2460390\n'; } >want
errors=$(summary 2 2 0)
compare 'the longest record' $status 0

{ printf 'n,d,t\n1,2024-03-20,'; letters $((1048576 - 12)); printf '\n2,2024-03-20,\n3,x,\n'; } >in
"$convert" -c d -j <in >out 2>err
status=$?
printf 'n,d,t,jdn\n2,2024-03-20,,2460390\n' >want
errors="convert: line 2: the record is longer than 1048576 bytes${line}convert: line 4: x: *$line$(summary 3 1 2)"
compare 'one byte longer' $status 1

# Too long, in quotes, and full of what looks like rows: still one record. 300,001 line ends are inside it.
{ printf 'n,d\n"'; seq -f '%.0f,2024-03-20' 300000; printf '\n",2024-03-20\r\n2,2024-03-20\n3,x\n'; } >in
"$convert" -c d -j <in >out 2>err
status=$?
printf 'n,d,jdn\n2,2024-03-20,2460390\n' >want
errors="convert: line 2: the record is longer than 1048576 bytes${line}convert: line 300005: x: *$line$(summary 3 1 2)"
compare 'a long quoted record' $status 1

# Where one read ends and the next begins must not matter: the end of the first 256 KiB is moved through a record.
record='"a""b\r\nc",2024-03-20\r\n'
problem=
for ((before = 262144 - 30; before <= 262144; before++)); do
    { printf 'n,d\r\n'; letters $((before - 18)); printf ',2024-03-20\r\n%b%b' "$record" '4,x\r\n'; } >in
    "$convert" -c d -j <in 2>err | tail -c 33 >out
    printf '"a""b\r\nc",2024-03-20,2460390\r\n' | tail -c 33 >want
    tail -c "$(wc -c <want)" out >end
    cmp -s end want && [ "$(head -n 1 err)" = 'convert: line 5: x: not a date written year-month-day' ] || problem="with $before bytes before it"
done
verdict 'a record across two reads' "$problem"

{ printf 'd\n2024-0'; sleep 0.2; printf '3-20\r'; sleep 0.2; printf '\n2000-01-01'; } | "$convert" -j >out 2>err
status=${PIPESTATUS[1]}
printf 'd,jdn\n2024-03-20,2460390\r\n2000-01-01,2451545\n' >want
errors=$(summary 2 2 0)
compare 'a slow pipe' "$status" 0

{ echo n,d; seq -f '%.0f,2000-01-01' 200000 | sed 's/000,2000-01-01$/000,2000-02-30/'; } | "$convert" -c d -t julian 2>err | cat >out
status=${PIPESTATUS[1]}
problem=
[ "$status" -eq 1 ] || problem="status $status"
[ "$(wc -l <out)" -eq 199801 ] || problem="$(wc -l <out) lines"
[ "$(grep -c '^[0-9]*,2000-01-01,1999-12-19$' out)" -eq 199800 ] || problem='rows differ'
[ "$(wc -l <err)" -eq 201 ] || problem="$(wc -l <err) messages"
grep -q '^convert: line 150001: 2000-02-30: ' err || problem='line number'
[ "$(tail -n 1 err)" = "$(summary 200000 199800 200)" ] || problem=$(tail -n 1 err)
verdict '200,000 rows through a pipe' "$problem"

# Rows are converted some thousand at a time: thirty years, day by day, with their day numbers counted here; and bad rows all about.
awk 'BEGIN {
    split("31 28 31 30 31 30 31 31 30 31 30 31", length_of, " ")
    print "d"; print "d,jdn" >"want"
    for (year = 1991; year <= 2020; year++)
        for (month = 1; month <= 12; month++)
            for (day = 1; day <= length_of[month] + (month == 2 && year % 4 == 0); day++) {
                printf "%d-%02d-%02d\n", year, month, day
                printf "%d-%02d-%02d,%d\n", year, month, day, 2448258 + days++ >"want"
            }
}' >in
"$convert" -j <in >out 2>err
status=$?
errors=$(summary 10958 10958 0)
compare 'thirty years, day by day' $status 0

awk 'BEGIN {
    print "d"; print "d,jdn" >"want"; n = 0
    for (row = 2; row <= 9000; row++) {
        power = row % 1024
        good = power > 5 && power < 1020
        print good ? "2024-03-20" : power % 2 ? "2024-02-30" : "x"
        if (good) print "2024-03-20,2460390" >"want"
        else printf "convert: line %d: %s: *\n", row, power % 2 ? "2024-02-30" : "x" >"patterns"
    }
}' >in
"$convert" -j <in >out 2>err
status=$?
errors=$(cat patterns; summary 8999 8915 84)
compare 'bad rows where batches meet' $status 1

try 'the rate' 'd\n2024-03-20\n' 0 'd,jdn\n2024-03-20,2460390\n' \
    "$(summary 1 1 0)${line}convert: *.* s: *.* million rows/s, * MB/s read, * MB/s written
convert: reading * %, writing * %, calendars * %, text * % of the time" -j --rate

# A device that is always full, where the system has one: seen at the end for little output, at once for much.
if [ -c /dev/full ]; then
    errors='convert: cannot write standard output: *'
    : >out
    : >want
    printf 'd\n2024-03-20\n' | "$convert" -j >/dev/full 2>err
    compare 'full device' "${PIPESTATUS[1]}" 2
    { echo d; seq 100000 | sed 's/.*/2024-03-20/'; } | "$convert" -j >/dev/full 2>err
    compare 'full device, much output' "${PIPESTATUS[1]}" 2
    "$convert" -h >/dev/full 2>err
    compare 'full device, help' $? 2
    errors='convert: cannot write /dev/full: *'
    printf 'd\n2024-03-20\n' | "$convert" -j -o /dev/full 2>err
    compare 'full device by name' "${PIPESTATUS[1]}" 2
else
    expected_cases=$((expected_cases - 4))
fi

if [ $((passed + failed)) -ne "$expected_cases" ]; then
    failed=$((failed + 1))
    printf 'FAILED: %s cases ran, not %s\n' $((passed + failed - 1)) "$expected_cases"
fi
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
