#!/usr/bin/env bash
# That Doxygen makes pages of everything and warns of nothing:  doxygen.sh ROOT
#
# Runs docs/Doxyfile of the tree ROOT into a temporary directory. Not one warning is allowed; each header has its page, and each name of
# include/qcal.symbols its paragraph. A warning that has not been seen to come proves nothing, so faults are planted into a copy of the
# headers and pages. Prints "N passed, N failed, N skipped"; without doxygen the status is 77, and the file that QCAL_SKIPS names has a
# line of it.
set -uo pipefail
export LC_ALL=C

root=$(cd "${1:?usage: doxygen.sh ROOT}" && pwd) || exit 2
checks=12
if ! command -v doxygen >/dev/null; then
    echo 'skipped doxygen: not here'
    [ -z "${QCAL_SKIPS:-}" ] || printf 'doxygen\tnot here\n' >>"$QCAL_SKIPS"
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

pages() { # TREE OUTPUT: what Doxygen says is in $work/log
    mkdir -p "$2" &&
        (cd "$1" && { cat docs/Doxyfile && printf '\nOUTPUT_DIRECTORY = "%s"\nHTML_OUTPUT = html\n' "$2"; } | doxygen - >/dev/null 2>"$work/log")
}
paragraphs() { # OUTPUT: the functions of qcal.h that have one
    sed -nE 's|.*</span>(qcal_[a-z0-9_]+)\(\)</h2>.*|\1|p' "$1/html/qcal_8h.html" 2>/dev/null | sort -u
}

if pages "$root" "$work/whole" && [ ! -s "$work/log" ]; then ok 'no warning'; else bad 'no warning'; fi

headers=0
: >"$work/log"
while read -r header; do
    headers=$((headers + 1))
    name=${header##*/}
    name=${name//_/__}
    [ -s "$work/whole/html/${name//./_8}.html" ] || echo "no page of $header" >>"$work/log"
done < <(cd "$root" && find include -name '*.h' -o -name '*.hpp')
[ $headers -ge 14 ] || echo "only $headers headers were found" >>"$work/log"
if [ ! -s "$work/log" ]; then ok "a page for each of $headers headers"; else bad 'a page for each header'; fi

symbols=$root/include/qcal.symbols
if [ "$(wc -l <"$symbols")" -ge 80 ] && paragraphs "$work/whole" | diff "$symbols" - >"$work/log"; then
    ok "a paragraph for each of $(wc -l <"$symbols") functions of qcal.h"
else
    bad 'a paragraph for each function of qcal.h'
fi
# What this compiler's standard need not have is there too: the Doxyfile defines the macros that it hangs on.
: >"$work/log"
grep -q '</span>to_sys_days()</h2>' "$work/whole/html/chrono_8hpp.html" || echo 'no std::chrono' >"$work/log"
ls "$work"/whole/html/structstd_1_1formatter*qcal_1_1jdn*.html >/dev/null 2>>"$work/log"
if [ ! -s "$work/log" ]; then ok 'what C++20 adds'; else bad 'what C++20 adds'; fi

# A copy with one fault.
planted() { # NAME FILE SED-SCRIPT WARNING-WANTED
    local tree=$work/tree
    rm -rf "$tree" "$work/planted"
    : >"$work/log"
    mkdir "$tree" && (cd "$root" && cp -r --parents README.md docs include integrations/*/README.md examples/*/README.md "$tree") || exit 2
    sed -i -E "$3" "$tree/$2"
    if cmp -s "$root/$2" "$tree/$2"; then
        bad "planted: $1, which cannot be planted"
    elif ! pages "$tree" "$work/planted"; then
        bad "planted: $1, and Doxygen fails"
    elif [ -z "$4" ] || grep -qE "$4" "$work/log"; then
        [ -z "$4" ] || ok "planted: $1"
    else
        bad "planted: $1, and not found"
    fi
}
planted 'a function of qcal.h without a comment' include/qcal.h \
    's/^(qcal_status )qcal_calendar_open_system\(.*/&\n\1qcal_planted(int32_t year);/' 'qcal\.h:[0-9]+: warning: .*qcal_planted.* is not documented'
planted 'a field without a comment' include/qcal.h \
    's/^typedef struct qcal_date \{/&\n    int32_t planted;/' 'qcal\.h:[0-9]+: warning: .*planted.* is not documented'
planted 'a function of qcal.hpp without a comment' include/qcal/calendar.hpp \
    '0,/^namespace qcal \{/s//&\nint planted(int year);/' 'calendar\.hpp:[0-9]+: warning: .*planted.* is not documented'
planted 'a member of QTime without a comment' include/qcal/qcalendar/date.hpp \
    '/^class QTime \{/,/^public:/s/^public:/&\n    int planted() const;/' 'date\.hpp:[0-9]+: warning: .*planted.* is not documented'
planted 'an operator that is a friend, without a comment' include/qcal/qcalendar/date.hpp \
    '/^class QTime \{/,/^public:/s/^public:/&\n    friend bool operator%(QTime a, QTime b);/' 'warning: .*operator%\(QTime.* is not documented'
planted 'a link to no page' docs/errors.md '1s/$/\n\nSee [there](planted.md)./' 'errors\.md:[0-9]+: warning: .*planted\.md'
planted 'a link to no heading' docs/calendars.md 's/\(#hebrew-id-150\)/(#hebrew-id-151)/' 'calendars\.md:[0-9]+: warning: .*hebrew-id-151'
# Of a header without @file nothing is read, and nothing said.
planted 'a header that does not count' include/qcal.h 's/^ \* @file$/ */' ''
if [ "$(paragraphs "$work/planted" | wc -l)" -eq 0 ]; then ok 'planted: a header that does not count'; else bad 'planted: a header that does not count'; fi

if [ $((passed + failed)) -ne $checks ]; then
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, 0 skipped"
[ $failed -eq 0 ]
