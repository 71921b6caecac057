#!/usr/bin/env bash
# The header alone, and twice, in each version of C and C++ with each compiler that is here:  header_matrix.sh DIRECTORY-OF-QCAL.H
#
# A planted fault per case shows that the warnings are on. Prints "N passed, N failed, N skipped"; a skipped case is named, also in the file
# that QCAL_SKIPS names: ctest does not show what a passing test prints.
set -uo pipefail

include=$(cd "${1:?usage: header_matrix.sh DIRECTORY-OF-QCAL.H}" && pwd) || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
expected=22 # 11 cases for each of two compilers
passed=0 failed=0 skipped=0

cat >"$work/header.txt" <<'C'
#include "qcal.h"
#include "qcal.h"
/* Every constant and type is usable. */
qcal_status status_of(const qcal_calendar *cal, qcal_date *date);
qcal_status status_of(const qcal_calendar *cal, qcal_date *date) {
    return cal == 0 ? QCAL_ERR_NULL : qcal_jdn_to_date(cal, QCAL_SYSTEM_USER, date);
}
/* Flags are unsigned, as the members that hold them: a signed one is -Wsign-conversion, which -Wconversion implies in C. */
uint32_t flags_of(uint32_t flags);
uint32_t flags_of(uint32_t flags) {
    if ((flags & QCAL_LEAP_YEAR) != 0 || flags == (QCAL_SOLAR | QCAL_PROLEPTIC)) {
        flags |= QCAL_OFFICIAL;
    }
    flags &= ~QCAL_SOLAR;
    return flags;
}
C
cat >"$work/fault.txt" <<'C'
#include "qcal.h"
int cut(int64_t wide);
int cut(int64_t wide) { return wide; } /* -Wconversion */
C

skip() { # NAME REASON
    skipped=$((skipped + 1))
    echo "skipped $1: $2"
    [ -z "${QCAL_SKIPS:-}" ] || printf '%s\t%s\n' "header_matrix: $1" "$2" >>"$QCAL_SKIPS"
}
case_of() { # COMPILER LANGUAGE STANDARD
    local name="$1 -std=$3" flags=(-std="$3" -x "$2" -fsyntax-only -I"$include" "${warnings[@]}")
    if [ "$2" = c ]; then
        flags+=(-Wstrict-prototypes -Wmissing-prototypes)
    fi
    if ! command -v "$1" >/dev/null; then
        skip "$name" "no $1"
    elif ! echo 'int x;' | "$1" -std="$3" -x "$2" -fsyntax-only - 2>/dev/null; then
        skip "$name" "not known to $1"
    elif ! "$1" "${flags[@]}" "$work/header.txt"; then
        failed=$((failed + 1)) && echo "FAILED $name: the header is refused"
    elif "$1" "${flags[@]}" "$work/fault.txt" 2>/dev/null; then
        failed=$((failed + 1)) && echo "FAILED $name: a planted fault is not seen"
    else
        passed=$((passed + 1)) && echo "ok $name"
    fi
}

for compiler in gcc clang; do
    for standard in c99 c11 c17 c2x gnu99 gnu17; do
        case_of $compiler c $standard
    done
    for standard in c++11 c++14 c++17 c++20 gnu++17; do
        case_of $compiler c++ $standard
    done
done

if [ $((passed + failed + skipped)) -ne $expected ]; then
    echo "FAILED: $((passed + failed + skipped)) cases, not $expected"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
