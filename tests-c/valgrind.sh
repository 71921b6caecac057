#!/usr/bin/env bash
# Test programs under Valgrind's memcheck:  valgrind.sh VALGRIND-FAULT [-- PROGRAM ARGUMENT...]...
#
# VALGRIND-FAULT is the program of valgrind_fault.c, whose faults have to be found. The PROGRAMs may not have any. Prints "N passed,
# N failed, N skipped"; if Valgrind is not here the status is 77, and the file that QCAL_SKIPS names has a line of it.
set -uo pipefail

fault=${1:?usage: valgrind.sh VALGRIND-FAULT [-- PROGRAM ARGUMENT...]...}
shift
programs=0
for word in "$@"; do
    [ "$word" != -- ] || programs=$((programs + 1))
done
if ! command -v valgrind >/dev/null; then
    echo 'skipped valgrind: not here'
    [ -z "${QCAL_SKIPS:-}" ] || printf 'valgrind\tnot here\n' >>"$QCAL_SKIPS"
    echo "0 passed, 0 failed, $((5 + programs)) skipped"
    exit 77
fi
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

memcheck() { # PROGRAM ARGUMENT...: 99 if memcheck finds something
    valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect,possible "$@" >"$work/log" 2>&1
}
verdict() { # NAME STATUS-WANTED STATUS TEXT-WANTED
    if [ "$3" -eq "$2" ] && grep -q -- "$4" "$work/log"; then
        passed=$((passed + 1)) && echo "ok $1"
    else
        failed=$((failed + 1)) && echo "FAILED $1: status $3, not $2, or no \"$4\""
        head -n 60 "$work/log"
    fi
}

memcheck "$fault" none
verdict 'no fault' 0 $? '3 passed, 0 failed'
memcheck "$fault" read
verdict 'planted: read of freed memory' 99 $? 'Invalid read'
memcheck "$fault" write
verdict 'planted: write past the end' 99 $? 'Invalid write'
memcheck "$fault" leak
verdict 'planted: leak' 99 $? 'definitely lost'
memcheck "$fault" jump
verdict 'planted: unset value' 99 $? 'uninitialised value'
while [ $# -gt 0 ]; do
    shift # --
    words=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        words+=("$1")
        shift
    done
    memcheck "${words[@]}"
    verdict "$(basename "${words[0]}")" 0 $? ' passed, 0 failed'
done

if [ $((passed + failed)) -ne $((5 + programs)) ]; then
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, 0 skipped"
[ $failed -eq 0 ]
