#!/usr/bin/env bash
# The shared library without symbols for debuggers stays under a million bytes:  size.sh LIBQCAL.SO
#
# Language data, once there, are not counted: they are behind a feature of their own. Prints "N passed, N failed".
set -euo pipefail

shared=${1:?usage: size.sh LIBQCAL.SO}
limit=1000000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

strip -o "$work/stripped" "$shared"
bytes=$(stat -c %s "$work/stripped")
# What is far too small is no library of calendars.
if [ "$bytes" -gt 100000 ] && [ "$bytes" -lt $limit ]; then
    echo "ok $bytes bytes, fewer than $limit"
    echo "1 passed, 0 failed"
else
    echo "FAILED $bytes bytes, not fewer than $limit"
    echo "0 passed, 1 failed"
    exit 1
fi
