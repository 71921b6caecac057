#!/usr/bin/env bash
# Whether the binary interface is what include/abi/libqcal.abi says:  abi.sh LIBQCAL.SO QCAL.H QCAL.SYMBOLS STORED [--bless]
#
# abidw describes functions and structs from the debugging records of C. The library has those of Rust, which say other names, so a
# library is made for it that defines each function of the header with nothing in it. Its functions are those of the real one, which
# is looked at here too. Constants leave no trace in it: STORED has a file beside it with their values. A difference of any kind fails:
# `scripts/abi` writes the file anew, and what is incompatible calls for a new number in the SONAME from version 1.0 on, before it for a new
# minor version. CC names another compiler than cc. Prints "N passed, N failed, N skipped"; without abidw and abidiff the status is 77, and
# the file that QCAL_SKIPS names has a line of it.
set -uo pipefail
export LC_ALL=C

library=${1:?usage: abi.sh LIBQCAL.SO QCAL.H QCAL.SYMBOLS STORED [--bless]} header=${2:?} symbols=${3:?} stored=${4:?} bless=${5:-}
checks=11
if ! command -v abidw >/dev/null || ! command -v abidiff >/dev/null; then
    echo 'skipped abi: abidw and abidiff are not here'
    [ -z "${QCAL_SKIPS:-}" ] || printf 'abi\tabidw and abidiff are not here\n' >>"$QCAL_SKIPS"
    echo "0 passed, 0 failed, $checks skipped"
    exit 77
fi
machine=$(sed -n "s/.* architecture='elf-\([^']*\)'.*/\1/p" "$stored" 2>/dev/null | head -n 1)   # amd-x86_64, as abidw calls it
if [ -z "$bless" ] && [ "${machine##*-}" != "$(uname -m)" ]; then
    echo "skipped abi: $stored was made for $machine"
    [ -z "${QCAL_SKIPS:-}" ] || printf 'abi\tstored for %s, and this is %s\n' "$machine" "$(uname -m)" >>"$QCAL_SKIPS"
    echo "0 passed, 0 failed, $checks skipped"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
ok() { passed=$((passed + 1)) && echo "ok $1"; }
bad() {
    failed=$((failed + 1)) && echo "FAILED $1"
    head -n 60 "$work/log"
}
soname_of() { readelf -dW "$1" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p'; }

# Each declaration with a body. Enough for what cbindgen writes: prototypes begin at the start of a line and end in ");".
witness() { # HEADER NAME
    awk '
        /^#ifdef __cplusplus/ { skip = 1 }
        !skip && !open && /^[a-z].*[ *]qcal_[a-z0-9_]+\(/ && !/^typedef/ { open = 1 }
        open { line = $0; if (sub(/\);$/, ") { __builtin_trap(); }", line)) open = 0; print line; next }
        { print }
        /^#endif/ { skip = 0 }' "$1" >"$work/$2.h" &&
        printf '#include "%s"\n' "$work/$2.h" >"$work/$2.c" &&
        "${CC:-cc}" -std=c99 -g -O0 "-ffile-prefix-map=$work=." -shared -fPIC -Wno-return-type "-Wl,-soname,$(soname_of "$library")" "$work/$2.c" -o "$work/$2.so"
}
describe() { abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-elf-needed --out-file "$work/$1.abi" "$work/$1.so"; }

if witness "$header" now && describe now &&
    nm -D --defined-only "$work/now.so" | awk '$2 == "T" { print $3 }' | sort | diff "$symbols" - >"$work/log" && [ -s "$symbols" ]; then
    ok 'the witness has every function of the list'
else
    bad 'the witness has every function of the list'
fi
if nm -D --defined-only "$library" | awk '$2 == "T" { print $3 }' | sort | diff "$symbols" - >"$work/log"; then
    ok 'and so has the library'
else
    bad 'and so has the library'
fi
constants() { "${CC:-cc}" -std=c99 -dM -E -x c "$1" | sed -nE '/ QCAL_(VERSION|H )/d; s/^#define (QCAL_[A-Z0-9_]+) (.+)$/\1 \2/p' | sort; }
values=${stored%.abi}.constants
constants "$header" >"$work/constants"
if [ "$bless" = --bless ]; then
    mkdir -p "$(dirname "$stored")" && cp "$work/now.abi" "$stored" && cp "$work/constants" "$values" || exit 1
fi
if [ "$(wc -l <"$values")" -ge 100 ] && diff "$values" "$work/constants" >"$work/log"; then
    ok 'the stored constants are those of the header'
else
    bad 'the stored constants are those of the header'
fi
if abidiff "$stored" "$work/now.abi" >"$work/log" 2>&1; then
    ok 'the stored description is that of the header'
else
    bad 'the stored description is that of the header'
fi

# Faults that have to be found: nothing that abidiff has not seen to fail counts.
planted() { # NAME SED-SCRIPT
    if ! sed -E "$2" "$header" >"$work/changed.h" || cmp -s "$header" "$work/changed.h" || ! witness "$work/changed.h" wrong; then
        : >"$work/log"
        bad "planted: $1, which cannot be planted"
    elif describe wrong && abidiff "$stored" "$work/wrong.abi" >"$work/log" 2>&1; then
        bad "planted: $1, and not found"
    else
        ok "planted: $1"
    fi
}
planted 'a function is gone' '/^qcal_status qcal_calendar_open_system\(/d'
planted 'a parameter has another type' 's/^(qcal_status qcal_day_of_week\(.*) *int64_t jdn/\1 int32_t jdn/; s/^( *)int64_t jdn,$/\1int32_t jdn,/'
planted 'a field in the middle of a struct' 's/^( *)int32_t era_year;/\1int32_t planted; int32_t era_year;/; s/^typedef struct qcal_date \{/typedef struct qcal_date { int32_t planted;/'
planted 'a field of another type' 's/^( *)int32_t (two_digit_window_start;)/\1int64_t \2/'
planted 'a callback has one parameter more' 's/^( *qcal_status \(\*month_name\)\(void \*user_data),/\1, int32_t planted,/'
planted 'a status is wider' 's/^typedef int32_t qcal_status;/typedef int64_t qcal_status;/'

sed 's/^#define QCAL_ERR_PARSE .*/#define QCAL_ERR_PARSE 99/' "$header" >"$work/changed.h"
constants "$work/changed.h" >"$work/changed"
if diff "$values" "$work/changed" >"$work/log"; then bad 'planted: another value, and not found'; else ok 'planted: another value'; fi

if [ $((passed + failed)) -ne $checks ]; then
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, 0 skipped"
[ $failed -eq 0 ]
