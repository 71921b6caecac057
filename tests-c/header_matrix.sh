#!/usr/bin/env bash
# The headers alone, and twice, in each version of C and C++ with each compiler that is here:  header_matrix.sh DIRECTORY-OF-QCAL.H
#
# qcal.h in all of them, qcal.hpp from C++17 on, with and without exceptions and RTTI, and each part of it and of qcal_qcalendar.hpp alone.
# A planted fault per case shows that the warnings are on. Prints "N passed, N failed, N skipped"; a skipped case is named, also in the file
# that QCAL_SKIPS names: ctest does not show what a passing test prints.
set -uo pipefail

include=$(cd "${1:?usage: header_matrix.sh DIRECTORY-OF-QCAL.H}" && pwd) || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
expected=48 # for each of two compilers 11 cases of qcal.h, 6 of qcal.hpp, 6 of its faults and one of its parts
passed=0 failed=0 skipped=0

cat >"$work/header.txt" <<'C'
#include "qcal.h"
#include "qcal.h"
/* Every constant and type is usable. */
qcal_status status_of(const qcal_calendar *cal, qcal_date *date);
qcal_status status_of(const qcal_calendar *cal, qcal_date *date) {
    return cal == 0 ? QCAL_ERR_NULL : qcal_jdn_to_date(cal, QCAL_SYSTEM_USER, date);
}
/* Flags are unsigned, as the members that hold them: a signed one is -Wsign-conversion, which -Wconversion implies in C. */
uint32_t flags_of(uint32_t flags);
uint32_t flags_of(uint32_t flags) {
    if ((flags & QCAL_LEAP_YEAR) != 0 || flags == (QCAL_SOLAR | QCAL_PROLEPTIC)) {
        flags |= QCAL_OFFICIAL;
    }
    flags &= ~QCAL_SOLAR;
    return flags;
}
C
cat >"$work/fault.txt" <<'C'
#include "qcal.h"
int cut(int64_t wide);
int cut(int64_t wide) { return wide; } /* -Wconversion */
C

cat >"$work/hpp.txt" <<'C'
#include "qcal.hpp"
#include "qcal.hpp"
// Something of each part, so that templates are made.
std::size_t used();
std::size_t used() {
    const qcal::registry reg;
    const qcal::result<qcal::calendar> cal = reg.open("hebrew");
    if (!cal) {
        return 0;
    }
    std::size_t count = 0;
    for (const qcal::calendar_month month : *qcal::months_of_year(*cal, 5784)) {
        for (const auto &[day, date, state] : month) {
            count += static_cast<std::size_t>(date.day) + (day < qcal::jdn(0) ? 1u : 0u) + (state == qcal::status::ok ? 1u : 0u);
        }
    }
    qcal::definition made;
    made.months_in_year = [](std::int32_t) { return 12; };
    const std::int32_t days[] = {1, 2, 3};
    const qcal::result<qcal::columns::dates> dates = qcal::columns::to_dates(*cal, days);
    const qcal::result<qcal::fields> one = cal->describe(qcal::jdn(1)), other = cal->describe(qcal::jdn(2));
    count += one->month_code == other->month_code && one->era_code != other->era_code ? 1u : 0u; // in C++20 operands may change places
    return count + reg.register_calendar({"x-a", "x-b"}, made).has_value() + qcal::formatter::open(*cal, "he", "d MMMM").has_value() + dates->years.size();
}
C
cat >"$work/ignored.txt" <<'C'
#include "qcal.hpp"
void ignores(const qcal::calendar &cal);
void ignores(const qcal::calendar &cal) { cal.to_date(qcal::jdn(1)); } // [[nodiscard]]
C
cat >"$work/mixed.txt" <<'C'
#include "qcal.hpp"
qcal::result<qcal::date> mixes(const qcal::calendar &cal);
qcal::result<qcal::date> mixes(const qcal::calendar &cal) { return cal.to_date(2451545); } // a number is no day
C
cat >"$work/half.txt" <<'C'
#include "qcal.hpp"
struct half final : qcal::backend { // has neither year_start() nor the conversions
    qcal::result<std::int32_t> months_in_year(std::int32_t) const override { return 12; }
    qcal::result<std::int32_t> days_in_month(std::int32_t, std::int32_t) const override { return 30; }
};
bool registers(const qcal::registry &reg);
bool registers(const qcal::registry &reg) { return reg.emplace_calendar<half>("x-half").has_value(); }
C
for part in "$include"/qcal/*.hpp "$include"/qcal/qcalendar/*.hpp; do
    part=${part#"$include"/}
    echo "#include \"$part\"" >"$work/part.${part//\//.}.txt"
done

skip() { # NAME REASON
    skipped=$((skipped + 1))
    echo "skipped $1: $2"
    [ -z "${QCAL_SKIPS:-}" ] || printf '%s\t%s\n' "header_matrix: $1" "$2" >>"$QCAL_SKIPS"
}
declare -A known_standards
knows() { # COMPILER LANGUAGE STANDARD: asked once
    local key="$*" line='int x;'
    [ "$2" = c ] || line='#include <string>'
    if [ -z "${known_standards[$key]:-}" ]; then
        known_standards[$key]=no
        ! echo "$line" | "$1" -std="$3" -x "$2" -fsyntax-only - 2>/dev/null || known_standards[$key]=yes
    fi
    [ "${known_standards[$key]}" = yes ]
}
case_of() { # COMPILER LANGUAGE STANDARD
    local name="$1 -std=$3" flags=(-std="$3" -x "$2" -fsyntax-only -I"$include" "${warnings[@]}")
    if [ "$2" = c ]; then
        flags+=(-Wstrict-prototypes -Wmissing-prototypes)
    fi
    if ! command -v "$1" >/dev/null; then
        skip "$name" "no $1"
    elif ! knows "$1" "$2" "$3"; then
        skip "$name" "not known to $1"
    elif ! "$1" "${flags[@]}" "$work/header.txt"; then
        failed=$((failed + 1)) && echo "FAILED $name: the header is refused"
    elif "$1" "${flags[@]}" "$work/fault.txt" 2>/dev/null; then
        failed=$((failed + 1)) && echo "FAILED $name: a planted fault is not seen"
    else
        passed=$((passed + 1)) && echo "ok $name"
    fi
}

# The header for C++: accepted, and again without exceptions and RTTI.
case_of_hpp() { # NAME COMPILER STANDARD SOURCE accepted|refused FLAG...
    local name="$1 $2 -std=$3${6:+ ${*:6}}" flags=(-std="$3" -x c++ -fsyntax-only -I"$include" "${warnings[@]}" "${@:6}") verdict=refused
    if ! command -v "$2" >/dev/null; then
        skip "$name" "no $2"
        return
    elif ! knows "$2" c++ "$3"; then
        skip "$name" "$2 has no such C++"
        return
    fi
    "$2" "${flags[@]}" "$work/$4.txt" 2>"$work/said" && verdict=accepted
    if [ $verdict = "$5" ]; then
        passed=$((passed + 1)) && echo "ok $name"
    else
        failed=$((failed + 1)) && echo "FAILED $name: $verdict" && head -n 20 "$work/said"
    fi
}

# Each part of it alone: all of them are one case.
case_of_parts() { # COMPILER STANDARD
    local part all="parts $1 -std=$2" bad=""
    command -v "$1" >/dev/null || { skip "$all" "no $1"; return; }
    for part in "$work"/part.*.txt; do
        "$1" -std="$2" -x c++ -fsyntax-only -I"$include" "${warnings[@]}" "$part" || bad="$bad $(basename "$part")"
    done
    if [ -z "$bad" ]; then
        passed=$((passed + 1)) && echo "ok $all"
    else
        failed=$((failed + 1)) && echo "FAILED $all:$bad"
    fi
}

for compiler in gcc clang; do
    for standard in c++17 c++20 c++2b; do
        case_of_hpp qcal.hpp $compiler $standard hpp accepted
        case_of_hpp qcal.hpp $compiler $standard hpp accepted -fno-exceptions -fno-rtti
    done
    # Planted faults: warnings are on, results are not to be dropped, days are no numbers, and a backend has to be whole.
    case_of_hpp fault $compiler c++17 fault refused
    case_of_hpp ignored $compiler c++17 ignored refused
    case_of_hpp ignored $compiler c++20 ignored refused
    case_of_hpp mixed $compiler c++17 mixed refused
    case_of_hpp half $compiler c++17 half refused
    case_of_hpp 'qcal.hpp before C++17:' $compiler c++14 hpp refused
done
case_of_parts gcc c++17 # what a part forgets to include does not depend on the compiler, and may on the standard
case_of_parts clang c++20
for compiler in gcc clang; do
    for standard in c99 c11 c17 c2x gnu99 gnu17; do
        case_of $compiler c $standard
    done
    for standard in c++11 c++14 c++17 c++20 gnu++17; do
        case_of $compiler c++ $standard
    done
done

# The shape of QCalendar: from C++17 on, with and without exceptions and RTTI, beside all that a program may include; 8 cases a compiler.
expected=$((expected + 16))
cat >"$work/shape.txt" <<'C'
#include "qcal_qcalendar.hpp"
#include "qcal_qcalendar.hpp"
#if __has_include("qcal.hpp")
#include "qcal.hpp"
#endif
using namespace qcal::legacy;
std::string used(const QLocale &locale, QDate date);
std::string used(const QLocale &locale, QDate date) {
    const QCalendar cal(u"Jalali"), other(QCalendar::System::IslamicCivil);
    date = date.addMonths(1, cal).addYears(-1, other);
    return cal.monthName(locale, date.month(cal), date.year(cal), QLocale::ShortFormat) + date.toString("yyyy-MM-dd", other) +
           QDateTime::fromString("1403", "yyyy", cal).toString(u"yyyy") + locale.toString(date, QLocale::ShortFormat, cal);
}
struct Own final : QCalendarBackend {
    QString name() const override { return "Own"; }
    int daysInMonth(int, int = QCalendar::Unspecified) const override { return 30; }
    bool isLeapYear(int) const override { return false; }
    bool isLunar() const override { return false; }
    bool isLuniSolar() const override { return false; }
    bool isSolar() const override { return false; }
    bool dateToJulianDay(int y, int m, int d, qint64 *jd) const override { return *jd = y * 360 + m * 30 + d, true; }
    QCalendar::YearMonthDay julianDayToDate(qint64) const override { return 1; }
};
bool registers(QCalendarBackend *own);
bool registers(QCalendarBackend *own) { return own->registerCustomBackend({"x-own"}).isValid(); }
QCalendarBackend *make();
QCalendarBackend *make() { return new Own; }
C
cat >"$work/width.txt" <<'C'
#include "qcal_qcalendar.hpp"
std::string name(const qcal::legacy::QCalendar &cal);
std::string name(const qcal::legacy::QCalendar &cal) { return cal.monthName(qcal::legacy::QLocale(), 3, qcal::legacy::QLocale::ShortFormat); }
C
case_of_shape() { # COMPILER STANDARD SOURCE accepted|refused FLAG...
    local name="qcal_qcalendar.hpp, $3: $1 -std=$2 ${*:5}" verdict=refused
    if ! command -v "$1" >/dev/null; then
        skip "$name" "no $1"
        return
    elif ! knows "$1" c++ "$2"; then
        skip "$name" "$1 has no such C++"
        return
    fi
    "$1" -std="$2" -x c++ -fsyntax-only -I"$include" "${warnings[@]}" "${@:5}" "$work/$3.txt" 2>"$work/said" && verdict=accepted
    if [ $verdict = "$4" ]; then
        passed=$((passed + 1)) && echo "ok $name"
    else
        failed=$((failed + 1)) && echo "FAILED $name: $verdict" && head -n 20 "$work/said"
    fi
}
for compiler in gcc clang; do
    for standard in c++17 c++20 c++2b; do
        case_of_shape $compiler $standard shape accepted
        case_of_shape $compiler $standard shape accepted -fno-exceptions -fno-rtti
    done
    case_of_shape $compiler c++14 shape refused
    case_of_shape $compiler c++17 width refused # a width where Qt would take it for a year
done

if [ $((passed + failed + skipped)) -ne $expected ]; then
    echo "FAILED: $((passed + failed + skipped)) cases, not $expected"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
