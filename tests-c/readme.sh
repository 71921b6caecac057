#!/usr/bin/env bash
# The README's example and its lines for linking straight from cargo, as they stand there.
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

# The first block of a language.
block() { awk -v fence='```'"$1" '$0 == fence && !done { inside = 1; next } /^```/ && inside { inside = 0; done = 1 } inside' "$root/README.md"; }

# README's lines speak of the tree: what they need of it is put beside them.
ln -s "$root"/{Cargo.toml,Cargo.lock,build.rs,src,include,benches,tests,examples} .
ln -s "$target" target
block c >first.c
block sh >lines.sh
expected=$(sed -n 's/^It prints `\(.*\)`\..*/\1/p' "$root/README.md")

check "the example is there" test "$(grep -c . first.c)" -ge 10
check "the lines are there" test "$(grep -c . lines.sh)" -eq 4
check "the result is there" test -n "$expected"
[ -z "${CC:-}" ] || sed -i "s|^cc |$CC |" lines.sh
sed -i 's|cargo build|cargo build --quiet|' lines.sh
check "the lines run" bash -eu lines.sh
for program in first first-static; do
    check "$program prints $expected" test "$(./$program)" = "$expected"
done
check "the example is clean" "${CC:-cc}" -std=c99 -Wall -Wextra -Wpedantic -Werror -Iinclude -fsyntax-only first.c

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" = 7 ]
