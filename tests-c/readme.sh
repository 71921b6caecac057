#!/usr/bin/env bash
# The README's examples and its lines for linking straight from cargo, as they stand there, the examples of all pages in docs/, and the
# tables of docs/text.md.
#
#   tests-c/readme.sh WORKDIR        CARGO_TARGET_DIR, CC, CXX are respected
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
# shellcheck disable=SC2016 # the backquotes are README's
expected=$(sed -n 's/^It prints `\([^`]*\)`\..*/\1/p' "$root/README.md")

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

# CC may hold options too, so it is split at blanks.
compile() { # SOURCE PROGRAM
    # shellcheck disable=SC2086
    ${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude "-I$root/tests-c" "$1" -Ltarget/release -lqcal \
        "-Wl,-rpath,$PWD/target/release" -o "$2"
}
prints() { # PROGRAM FILE
    "./$1" >"$1.printed" && diff "$1.printed" "$2"
}

# Programs with what they print behind them: page.N.c and page.N.txt.
programs() { # PAGE NAME
    awk -v name="$2" '
        $0 == "```c" { inside = 1; text = ""; next }
        $0 == "```text" && text != "" { inside = 2; count++; printf "%s", text > (name "." count ".c"); text = ""; next }
        /^```/ { inside = 0; next }
        inside == 1 { text = text $0 "\n" }
        inside == 2 { print > (name "." count ".txt") }' "$1"
}
pages=("$root"/docs/*.md)
page_name() { basename "$1" .md; }
programs "$root/README.md" readme
for page in "${pages[@]}"; do
    programs "$page" "$(page_name "$page")"
done
for source in ./*.[0-9].c; do
    source=${source#./}
    name=${source%.c}
    check "$name is clean" compile "$source" "$name"
    check "$name prints what is said" prints "$name" "$name.txt"
done
# Of README's programs one is compiled by the lines for linking.
check "no program without what it prints" \
    test "$(cat "$root/README.md" "${pages[@]}" | grep -c '^```c$')" -eq "$(($(find . -name '*.?.c' | wc -l) + 1))"

# Those of C++, ```cpp and ```cpp20, under the standard that they say and under C++20.
programs_cpp() { # PAGE NAME
    awk -v name="$2" '
        $0 == "```cpp" || $0 == "```cpp20" { inside = 1; standard = $0 == "```cpp" ? 17 : 20; text = ""; next }
        $0 == "```text" && text != "" {
            inside = 2; count++; file = name "." count "." standard; printf "%s", text > (file ".cpp"); text = ""; next
        }
        $0 == "```c" { text = "" }
        /^```/ { inside = 0; next }
        inside == 1 { text = text $0 "\n" }
        inside == 2 { print > (file ".txt") }' "$1"
}
programs_cpp "$root/README.md" readme
for page in "${pages[@]}"; do
    programs_cpp "$page" "$(page_name "$page")"
done
compile_cpp() { # SOURCE PROGRAM STANDARD
    # shellcheck disable=SC2086
    ${CXX:-c++} "-std=c++$3" -Wall -Wextra -Wpedantic -Wshadow -Werror -Iinclude "$1" -Ltarget/release -lqcal "-Wl,-rpath,$PWD/target/release" -o "$2"
}
both_print() { # NAME STANDARD
    compile_cpp "$1.cpp" "$1" "$2" && prints "$1" "$1.txt" && compile_cpp "$1.cpp" "$1.later" 20 && prints "$1.later" "$1.txt"
}
for source in *.?.??.cpp; do
    name=${source%.cpp}
    check "$name prints what is said" both_print "$name" "${name##*.}"
done
check "no program in C++ without what it prints" \
    test "$(cat "$root/README.md" "${pages[@]}" | grep -c '^```cpp')" -eq "$(find . -name '*.?.??.cpp' | wc -l)"

tables() {
    ./text_page <rows >text_page.log && grep -qx "$(grep -c . rows) rows" text_page.log || { cat text_page.log && false; }
}

# Tables behind a comment that says what they are, as rows for text_page.c.
awk '
    function fill(cell, list,    n, parts, i) { # what stands between backticks
        n = split(cell, parts, "`")
        for (i = 2; i <= n; i += 2) list[i / 2] = parts[i]
        return int(n / 2)
    }
    function plain(cell,    list) { return fill(cell, list) ? list[1] : cell }
    /^<!-- (writes|samples|refused): / { kind = $2; what = $3; calendar = $4; locale = $5; day = $6; lines = 0; next }
    !/^\|/ { kind = "" }
    kind == "" || ++lines <= 2 { next }
    {
        cells = split($0, cell, " *\\| *")
        if (kind == "writes:") {
            patterns = fill(cell[2], pattern)
            results = fill(cell[cells - 1], result)
            if (patterns == 0 || patterns != results) print "no row: " $0
            for (i = 1; i <= patterns; i++) print what "\t" calendar "\t" locale "\t" day "\t" pattern[i] "\t" result[i]
        } else {
            row = what (kind == "refused:" ? "\t" calendar "\t" locale : "")
            for (i = 2; i < cells; i++) row = row "\t" plain(cell[i])
            print row
        }
    }' "$root/docs/text.md" >rows

check "the tables have rows" test "$(grep -c . rows)" -ge 100
check "text_page is clean" compile "$root/tests-c/text_page.c" text_page
check "the tables are right" tables

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" = 45 ]
