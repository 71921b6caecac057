#!/usr/bin/env bash
# One list of functions, four times the same:  symbols.sh LIBQCAL.SO LIBQCAL.A QCAL.H QCAL.SYMBOLS
#
# What the shared library exports, what the static one defines, what the header declares (as a compiler's preprocessor leaves it) and
# include/qcal.symbols. CC names another compiler than cc. Prints "N passed, N failed".
set -uo pipefail
export LC_ALL=C

shared=${1:?usage: symbols.sh LIBQCAL.SO LIBQCAL.A QCAL.H QCAL.SYMBOLS} static=${2:?} header=${3:?} list=${4:?}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

same() { # NAME FILE: is it the list?
    if [ -s "$2" ] && diff "$list" "$2" >"$work/diff"; then
        passed=$((passed + 1)) && echo "ok $1"
    else
        failed=$((failed + 1)) && echo "FAILED $1: < in $(basename "$list"), > $1"
        grep '^[<>]' "$work/diff" | head -n 40
    fi
}

# The list itself: sorted, no name twice, nothing but names.
sort -u "$list" >"$work/list"
same 'the list, sorted' "$work/list"
grep -E '^qcal_[a-z0-9_]+$' "$list" >"$work/names"
same 'the list, names only' "$work/names"

# Everything that the shared library exports, of whatever kind: functions, data, and what does not belong there at all.
nm -D --defined-only "$shared" | awk 'NF == 3 { sub(/@.*/, "", $3); print $3 }' | sort >"$work/shared"
same 'what the shared library exports' "$work/shared"
nm -D --defined-only "$shared" | awk '$2 == "T" { print $3 }' | sort >"$work/functions"
same 'its exports that are functions' "$work/functions"

# Of the static library's many symbols those with our prefix. Rust's own are mangled, and have none.
nm -g --defined-only "$static" 2>/dev/null | awk '$2 == "T" && $3 ~ /^qcal_/ { print $3 }' | sort >"$work/static"
same 'what the static library defines' "$work/static"

# The header as a compiler sees it: comments and macros gone, inclusions of other files cut off by their line markers. A callback in a struct is
# no function of ours: behind its type stands "(*".
"${CC:-cc}" -E -x c "$header" | awk '/^# [0-9]+ "/ { ours = index($0, "qcal.h\"") > 0; next } ours' | tr '\n' ' ' | tr ';{}' '\n\n\n' |
    sed -nE 's/^[^(=]*[ *](qcal_[a-z0-9_]+) *\(([^*].*)?$/\1/p' | sort >"$work/header"
same 'what the header declares' "$work/header"

if [ $((passed + failed)) -ne 6 ]; then
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
