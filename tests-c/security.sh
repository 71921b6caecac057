#!/usr/bin/env bash
# Checks docs/security.md against what has just run:  security.sh DOCUMENT LOG...
#
# Each fault of the legacy registry has one row in its first table, and every test named there has passed according to the logs: of cargo test, of
# ctest (LastTest.log), of the scripts here. Prints "N passed, N failed".
set -uo pipefail

document=${1:?usage: security.sh DOCUMENT LOG...}
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# What has passed, one name a line: "test path::name ... ok" of cargo, "ok name" of the programs, and the tests of ctest.
cat -- "$@" | tr -d '\r' | awk '
    /^test .* \.\.\. ok/ { name = $2; sub(/.*::/, "", name); print name }
    /^ok [^ ]+$/ { print $2 }
    /^ok [a-z]+: [a-z_]+ / { print $2 " " $3 }
    /^[0-9]+\/[0-9]+ Testing: / { testing = $3 }
    /^Test Passed\./ { print testing }
' | sort -u >"$work/passed"

claim() { # TEXT COMMAND...
    local text=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) && echo "FAILED $text"
    fi
}
not() { ! "$@"; }
has_passed() { grep -qxF -- "$1" "$work/passed"; }

faults="$(printf 'D14-%s\n' {1..8}) $(printf 'D15-%s\n' {1..6}) $(printf 'D6-%s\n' {1..11}) $(printf 'W%s\n' {6..11}) W26"
for fault in $faults; do
    row=$(grep -E "^\| $fault \|" "$document")
    claim "$fault has one row" [ "$(grep -c . <<<"$row")" -eq 1 ]
    claim "$fault has a CWE number" grep -qE '^ [0-9]+(, [0-9]+)* $' <<<"$(cut -d'|' -f4 <<<"$row")"
    mapfile -t tests < <(awk -F'|' '{ print $(NF - 1) }' <<<"$row" | grep -oE '`[^`]+`' | tr -d '`')
    claim "$fault names a test" [ ${#tests[@]} -gt 0 ]
    for name in "${tests[@]}"; do
        claim "$fault: $name has passed" has_passed "$name"
    done
done

# The check itself: what is no test has not passed, though it is like one that has.
for name in d14_1 d14_1_reading_while_registering_ 'd14_1_.*' ''; do
    claim "planted: \"$name\" is not a test" not has_passed "$name"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
