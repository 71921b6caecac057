#!/usr/bin/env bash
# std::format of qcal's values, by the first compiler here whose standard library has it:
#
#   cpp_format.sh LIBQCAL.SO ROOT WORK
#   cpp_format.sh find                      only tells which compiler that is
#
# CXX is tried first. Where none has it the test is a skip, named in the file that QCAL_SKIPS names.
set -uo pipefail

found=()
for words in "${CXX:-c++}" g++-14 g++-13 "clang++ -stdlib=libc++" "clang++-19 -stdlib=libc++" "clang++-17 -stdlib=libc++"; do
    read -ra compiler <<<"$words"
    if printf '#include <format>\n#if !defined(__cpp_lib_format)\n#error\n#endif\n' |
        "${compiler[@]}" -std=c++20 -x c++ -fsyntax-only - 2>/dev/null; then
        found=("${compiler[@]}")
        break
    fi
done
if [ "${1:-}" = find ]; then
    echo "${found[*]}"
    [ ${#found[@]} -ne 0 ]
    exit
fi
if [ ${#found[@]} -eq 0 ]; then
    echo "skipped: no compiler here has <format>"
    [ -z "${QCAL_SKIPS:-}" ] || printf 'cpp_format\tno compiler here has <format>\n' >>"$QCAL_SKIPS"
    exit 77
fi
library=${1:?usage: cpp_format.sh LIBQCAL.SO ROOT WORK, or find} root=${2:?} work=${3:?}
mkdir -p "$work"
flags=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror "-I$root/include")
passed=0 failed=0

for standard in c++20 c++2b; do
    for others in "" "-fno-exceptions -fno-rtti"; do
        read -ra more <<<"$others"
        if "${found[@]}" -std=$standard "${more[@]}" "${flags[@]}" "$root/tests-c/cpp_format.cpp" "$library" \
            "-Wl,-rpath,$(dirname "$library")" -o "$work/cpp_format" && "$work/cpp_format"; then
            passed=$((passed + 1)) && echo "ok ${found[*]} -std=$standard $others"
        else
            failed=$((failed + 1)) && echo "FAILED ${found[*]} -std=$standard $others"
        fi
    done
done
echo "$passed passed, $failed failed"
[ $((passed + failed)) -eq 4 ] && [ $failed -eq 0 ]
