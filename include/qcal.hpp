/**
 * @file
 * qcal for C++17 and later: values, ranges and results over qcal.h. Header only; link what qcal.h asks for. docs/cpp.md shows its use.
 *
 *   qcal::result, qcal::error, qcal::status         what a call gives, and why it failed              qcal/result.hpp
 *   qcal::jdn, qcal::date, qcal::duration ...       plain values                                      qcal/values.hpp
 *   qcal::calendar                                  conversions, properties, arithmetic, names, text  qcal/calendar.hpp
 *   qcal::days_between(), qcal::months_of_year() .. iteration over days and months                    qcal/ranges.hpp
 *   qcal::columns                                   whole arrays by one call                          qcal/columns.hpp
 *   qcal::formatter, qcal::from_ixdtf() ...         text written and read                             qcal/text.hpp
 *   qcal::backend, qcal::definition, qcal::rule     calendars of your own                             qcal/backend.hpp
 *   qcal::registry                                  names to calendars                                qcal/registry.hpp
 *   qcal::to_sys_days(), qcal::to_jdn() ...         std::chrono, under C++20                          qcal/chrono.hpp
 *   std::formatter of these                         where the compiler has std::format                qcal/format.hpp
 *
 * The rules that hold for everything, unless its own comment says otherwise:
 *
 * - What can fail gives a result, [[nodiscard]], with a status and a detail text. No member throws but result::value(), and to_string() and
 *   last_error() what any std::string throws; no exception of a user's calendar reaches C. Without exceptions (-fno-exceptions) the same code ends the program where it would throw,
 *   and where memory for a std::string is short. RTTI is not used.
 * - Handles are values that count their owners. There is always something in them, also after a move, which copies.
 * - Texts come in as std::string_view, of any place and length; one with a NUL inside is refused, not cut.
 * - Any function may be called from any thread at any time; objects are shared as values of the standard library are: many may read,
 *   one alone may write.
 * - There is no state of its own here, and no macro but QCAL_HAS_CHRONO_CALENDAR. Files built with and without exceptions, and under
 *   different standards, may be linked into one program, as with the standard library.
 */
#ifndef QCAL_HPP
#define QCAL_HPP

#if !defined(__cplusplus) || (__cplusplus < 201703L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 201703L))
#error "qcal.hpp needs C++17; qcal.h does with C++11"
#endif

#include "qcal.h"

#include "qcal/result.hpp"
#include "qcal/values.hpp"
#include "qcal/calendar.hpp"
#include "qcal/ranges.hpp"
#include "qcal/columns.hpp"
#include "qcal/text.hpp"
#include "qcal/backend.hpp"
#include "qcal/registry.hpp"
#include "qcal/chrono.hpp"
#include "qcal/format.hpp"

#endif
