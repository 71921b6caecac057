#!/usr/bin/env bash
# The README's examples and its lines for linking straight from cargo, as they stand there.
#
#   tests-c/readme.sh WORKDIR        CARGO_TARGET_DIR, CC are respected
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd -P)
work=${1:?a directory to work in}
target=${CARGO_TARGET_DIR:-$root/target}
rm -rf "$work"
mkdir -p "$work"
cd "$work"
passed=0 failed=0

check() { # NAME COMMAND...
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok $name"
    fi
}

# A block of a language, by its number.
block() { awk -v fence='```'"$1" -v wanted="${2:-1}" '$0 == fence && ++count == wanted { inside = 1; next } /^```/ { inside = 0 } inside' "$root/README.md"; }

# README's lines speak of the tree: what they need of it is put beside them.
ln -s "$root"/{Cargo.toml,Cargo.lock,build.rs,src,include,benches,tests,examples} .
ln -s "$target" target
block c >first.c
block c 2 >columns.c
block sh >lines.sh
# shellcheck disable=SC2016 # the backquotes are README's
results=$(sed -n 's/^It prints `\([^`]*\)`\..*/\1/p' "$root/README.md")
expected=$(sed -n 1p <<<"$results")
expected_columns=$(sed -n 2p <<<"$results")

check "the example is there" test "$(grep -c . first.c)" -ge 10
check "the example of columns is there" test "$(grep -c . columns.c)" -ge 10
check "the lines are there" test "$(grep -c . lines.sh)" -eq 4
check "the result is there" test -n "$expected"
[ -z "${CC:-}" ] || sed -i "s|^cc |$CC |" lines.sh
sed -i 's|cargo build|cargo build --quiet|' lines.sh
check "the lines run" bash -eu lines.sh
for program in first first-static; do
    check "$program prints $expected" test "$(./$program)" = "$expected"
done
check "columns.c builds" "${CC:-cc}" -Iinclude columns.c -Ltarget/release -lqcal "-Wl,-rpath,$PWD/target/release" -o columns
check "columns prints $expected_columns" test -n "$expected_columns" -a "$(./columns)" = "$expected_columns"
for example in first columns; do
    check "$example.c is clean" "${CC:-cc}" -std=c99 -Wall -Wextra -Wpedantic -Werror -Iinclude -fsyntax-only "$example.c"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" = 11 ]
