#!/usr/bin/env bash
# That qcal.hpp has everything that qcal.h has:  cpp_synopsis.sh INCLUDE-DIRECTORY
#
# Each function of qcal.symbols is called in one of the headers for C++, and each constant and each member of a struct that goes in or comes out is
# used there, but for those listed below with the reason. What no header declares is not used. Prints "N passed, N failed".
set -uo pipefail
export LC_ALL=C

include=$(cd "${1:?usage: cpp_synopsis.sh INCLUDE-DIRECTORY}" && pwd) || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# Not used by qcal.hpp:
#   QCAL_VERSION...          of the header, which a C++ program sees as well
#   QCAL_ABI_VERSION         likewise
#   QCAL_SYSTEM_USER         no calendar has this id; it exists for QCalendar::System
#   QCAL_NUL_TERMINATED      a std::string_view knows its length
cat >"$work/left_out" <<'LIST'
QCAL_ABI_VERSION
QCAL_H
QCAL_NUL_TERMINATED
QCAL_SYSTEM_USER
QCAL_VERSION
QCAL_VERSION_MAJOR
QCAL_VERSION_MINOR
QCAL_VERSION_PATCH
LIST

verdict() { # NAME FILE: is it empty?
    if [ -s "$2" ]; then
        failed=$((failed + 1)) && echo "FAILED $1:" && head -n 40 "$2"
    else
        passed=$((passed + 1)) && echo "ok $1"
    fi
}

# The code without its comments.
sed -e 's,//.*,,' "$include/qcal.hpp" "$include"/qcal/*.hpp | awk '{
    while (1) {
        if (inside) { end = index($0, "*/"); if (!end) { $0 = ""; break } $0 = substr($0, end + 2); inside = 0 }
        start = index($0, "/*"); if (!start) break
        rest = substr($0, start + 2); end = index(rest, "*/")
        if (end) $0 = substr($0, 1, start - 1) " " substr(rest, end + 2); else { printf "%s ", substr($0, 1, start - 1); inside = 1; $0 = "" }
    } print }' >"$work/code"

# Functions: each is called.
grep -oE '\bqcal_[a-z0-9_]+ ?\(' "$work/code" | tr -d ' (' | sort -u >"$work/called"
comm -23 "$include/qcal.symbols" "$work/called" >"$work/functions"
verdict 'functions that are not called' "$work/functions"
{ echo qcal_planted; cat "$include/qcal.symbols"; } | sort | comm -23 - "$work/called" | diff - <(echo qcal_planted) >"$work/planted"
verdict 'a planted function is seen to be missing' "$work/planted"

# Constants: each is used.
sed -nE 's/^#define (QCAL_[A-Z0-9_]+).*/\1/p' "$include/qcal.h" | sort -u >"$work/constants"
grep -oE '\bQCAL_[A-Z0-9_]+\b' "$work/code" | sort -u >"$work/used"
comm -23 "$work/constants" "$work/used" | comm -23 - "$work/left_out" >"$work/missing"
verdict 'constants that are not used' "$work/missing"
comm -12 "$work/left_out" "$work/used" >"$work/stale"
verdict 'constants that are used, though listed as left out' "$work/stale"

# Members of structs: each is named behind a dot and the name of a struct of C, as these headers call them, but `reserved`.
awk '/^typedef struct qcal_[a-z_]+ \{/ { inside = 1; next } /^\}/ { inside = 0 } inside' "$include/qcal.h" |
    grep -vE '^ *(/?\*|[^;]*,$)' | sed -nE -e 's/.*\(\*([a-z_]+)\)\(.*/\1/p' -e 't' -e 's/.*[ *]([a-z_]+)(\[[A-Z_]+\])?;$/\1/p' | sort -u >"$work/members"
grep -oE '\b(c|c_|value_|value|time|span|found)\.[a-z_]+\b' "$work/code" | sed 's/.*\.//' | sort -u >"$work/named"
comm -23 "$work/members" "$work/named" | grep -vx reserved >"$work/nameless"
verdict 'members of structs that are not used' "$work/nameless"

# The lists were not empty.
for list in "$include/qcal.symbols 80" "$work/constants 90" "$work/members 70"; do
    read -r file least <<<"$list"
    if [ "$(grep -c . "$file")" -lt "$least" ]; then
        echo "$(basename "$file") has fewer than $least lines" >>"$work/short"
    fi
done
touch "$work/short"
verdict 'lists that are too short' "$work/short"

echo "$passed passed, $failed failed"
[ $((passed + failed)) -eq 6 ] && [ $failed -eq 0 ]
