#!/usr/bin/env bash
# How large the shared library is without symbols for debuggers:  size.sh LIBQCAL.SO PROJECT_DIRECTORY TARGET_DIRECTORY
#
# Without language data (the feature text) it stays under a million bytes; it is built in TARGET_DIRECTORY for that. The library given,
# which may have them, stays under 2.8 million. Prints "N passed, N failed".
set -euo pipefail

shared=${1:?usage: size.sh LIBQCAL.SO PROJECT_DIRECTORY TARGET_DIRECTORY}
project=${2:?usage: size.sh LIBQCAL.SO PROJECT_DIRECTORY TARGET_DIRECTORY}
target=${3:?usage: size.sh LIBQCAL.SO PROJECT_DIRECTORY TARGET_DIRECTORY}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

measure() { # what, library, limit
    strip -o "$work/stripped" "$2"
    local bytes
    bytes=$(stat -c %s "$work/stripped")
    # What is far too small is no library of calendars.
    if [ "$bytes" -gt 100000 ] && [ "$bytes" -lt "$3" ]; then
        echo "ok $1: $bytes bytes, fewer than $3"
        passed=$((passed + 1))
    else
        echo "FAILED $1: $bytes bytes, not fewer than $3"
        failed=$((failed + 1))
    fi
}

measure "as built" "$shared" 2800000
(cd "$project" && "${QCAL_CARGO:-cargo}" rustc --quiet --locked --lib --release --crate-type cdylib --no-default-features \
    --target-dir "$target")
measure "without language data" "$target/release/libqcal.so" 1000000
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
