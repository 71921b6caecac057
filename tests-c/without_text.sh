#!/usr/bin/env bash
# The tests of text with a library that has no language data:  without_text.sh LIBQCAL.SO PROJECT_DIRECTORY BUILD_DIRECTORY TARGET_DIRECTORY
#
# Configures the project with QCAL_TEXT=OFF in BUILD_DIRECTORY, where cargo builds in TARGET_DIRECTORY, and runs the programs that
# ask for text: every function is there, and answers as in the root locale. Prints "N passed, N failed".
set -euo pipefail

with=${1:?usage: without_text.sh LIBQCAL.SO PROJECT_DIRECTORY BUILD_DIRECTORY TARGET_DIRECTORY}
project=${2:?usage: without_text.sh LIBQCAL.SO PROJECT_DIRECTORY BUILD_DIRECTORY TARGET_DIRECTORY}
build=${3:?usage: without_text.sh LIBQCAL.SO PROJECT_DIRECTORY BUILD_DIRECTORY TARGET_DIRECTORY}
target=${4:?usage: without_text.sh LIBQCAL.SO PROJECT_DIRECTORY BUILD_DIRECTORY TARGET_DIRECTORY}
programs=(text_format text_users text_parse threads_text no_memory_text)
passed=0 failed=0

check() { # WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then
        echo "ok $what"
        passed=$((passed + 1))
    else
        echo "FAILED $what"
        failed=$((failed + 1))
    fi
}
has_no() { ! grep -q "$@"; }

cmake -S "$project" -B "$build" -DQCAL_TEXT=OFF -DQCAL_CARGO_TARGET_DIR="$target" -DCMAKE_BUILD_TYPE=Debug >"$build.log"
cmake --build "$build" --target "${programs[@]/%/.shared}" >>"$build.log"

# The first month of Iran's calendar, as CLDR has it.
check "the library with language data has Persian names" grep -q 'فروردین' "$with"
check "the library without them has none" has_no 'فروردین' "$target/release/libqcal.so"
for program in "${programs[@]}"; do
    check "$program" "$build/tests-c/$program.shared"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
