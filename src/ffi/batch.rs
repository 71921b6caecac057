//! Columns: many rows in one call.

use super::column_calls as calls;
use super::columns::qcal_batch_options;
use super::guard::guard_status;
use super::handle::qcal_calendar;
use super::status::{QCAL_ERR_PANIC, qcal_status};

/// The dates of a column of days.
///
/// A row that is null, has no date in the range of the calendar, or has one whose day of the month is above 255 (of a user-defined
/// calendar, outside its window), gives zeros and a cleared bit in valid_out and is counted; the others are converted all the same. So it
/// is in all functions of columns. Days and years may be one column: each is read before it is
/// written. No other column, bits or count may overlap one that is written. Columns need not be aligned; those that are go faster.
///
/// options: NULL for day 0 = Julian Day number 0, no bits, the caller's thread, the best instructions.
/// n: rows; with 0 no column needs to be there.
/// days: read; may be years.
/// years, months, mdays: receive the dates; those not wanted are NULL, not all of them.
/// invalid: receives how many rows have no value; may be NULL.
///
/// Threads: any; those of options->threads end before the call returns.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for options, for columns that overlap, and for more rows than
/// memory has; QCAL_ERR_UNSUPPORTED for flags, and for a calendar with months of more than 255 days; QCAL_ERR_BACKEND where a
/// user-defined calendar failed in some rows, which are then invalid: all columns and `invalid` are written nevertheless.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_to_dates(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i32,
    years: *mut i32,
    months: *mut u8,
    mdays: *mut u8,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::to_dates(cal, options, days, n, (years, months, mdays), invalid) })
}

/// As qcal_batch_to_dates(), with days of 64 bits, none of whose columns may overlap another.
///
/// Threads: as there.
/// Errors: as there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_to_dates_i64(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i64,
    years: *mut i32,
    months: *mut u8,
    mdays: *mut u8,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::to_dates(cal, options, days, n, (years, months, mdays), invalid) })
}

/// The days of columns of dates. A row is invalid also where its day fits no int32_t when counted from options->epoch_jdn.
///
/// years, months, mdays: read; required.
/// days: receives the days; may be years.
/// The rest is as in qcal_batch_to_dates().
///
/// Threads: as in qcal_batch_to_dates().
/// Errors: as in qcal_batch_to_dates().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_from_dates(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    years: *const i32,
    months: *const u8,
    mdays: *const u8,
    days: *mut i32,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe {
        calls::from_dates(cal, options, n, (years, months, mdays), days, invalid)
    })
}

/// As qcal_batch_from_dates(), with days of 64 bits, none of whose columns may overlap another.
///
/// Threads: as there.
/// Errors: as there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_from_dates_i64(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    years: *const i32,
    months: *const u8,
    mdays: *const u8,
    days: *mut i64,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe {
        calls::from_dates(cal, options, n, (years, months, mdays), days, invalid)
    })
}

/// The dates of one calendar as dates of another. A row is invalid where either calendar has no such date or day.
///
/// options: epoch_jdn is not used.
/// years, months, mdays: read; required.
/// years_out, months_out, mdays_out: receive the dates; those not wanted are NULL, not all of them. Years may be years_out, and months
/// and mdays each months_out or mdays_out.
/// The rest is as in qcal_batch_to_dates().
///
/// Threads: as in qcal_batch_to_dates().
/// Errors: as in qcal_batch_to_dates().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_convert(
    from: *const qcal_calendar,
    to: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    years: *const i32,
    months: *const u8,
    mdays: *const u8,
    years_out: *mut i32,
    months_out: *mut u8,
    mdays_out: *mut u8,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe {
        calls::convert((from, to), options, n, (years, months, mdays), (years_out, months_out, mdays_out), invalid)
    })
}

/// The days of the week of a column of days: 1 Monday to 7 Sunday, as qcal_day_of_week() has them.
///
/// days: read.
/// weekdays: receives the days of the week.
/// The rest is as in qcal_batch_to_dates().
///
/// Threads: as in qcal_batch_to_dates().
/// Errors: as in qcal_batch_to_dates().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_weekdays(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i32,
    weekdays: *mut u8,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::weekdays(cal, options, n, days, weekdays, invalid) })
}

/// As qcal_batch_weekdays(), with days of 64 bits.
///
/// Threads: as there.
/// Errors: as there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_weekdays_i64(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i64,
    weekdays: *mut u8,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::weekdays(cal, options, n, days, weekdays, invalid) })
}

/// The numbers of days in their years, from 1, of a column of days.
///
/// days: read; may be days_of_year.
/// days_of_year: receives the numbers.
/// The rest is as in qcal_batch_to_dates().
///
/// Threads: as in qcal_batch_to_dates().
/// Errors: as in qcal_batch_to_dates().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_days_of_year(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i32,
    days_of_year: *mut i32,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::days_of_year(cal, options, n, days, days_of_year, invalid) })
}

/// As qcal_batch_days_of_year(), with days of 64 bits, none of whose columns may overlap another.
///
/// Threads: as there.
/// Errors: as there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_days_of_year_i64(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i64,
    days_of_year: *mut i32,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe { calls::days_of_year(cal, options, n, days, days_of_year, invalid) })
}

/// The days so many months later than those of a column, as qcal_add() has them. A row is invalid where that fails, and where its day
/// fits no int32_t.
///
/// days: read; may be days_out.
/// months: added to every row; negative for earlier days.
/// overflow: QCAL_CONSTRAIN or QCAL_REJECT.
/// days_out: receives the days.
/// The rest is as in qcal_batch_to_dates().
///
/// Threads: as in qcal_batch_to_dates().
/// Errors: as in qcal_batch_to_dates(); QCAL_ERR_INVALID_ARGUMENT for overflow.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_add_months(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i32,
    months: i64,
    overflow: i32,
    days_out: *mut i32,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe {
        calls::add_months(cal, options, n, days, (months, overflow), days_out, invalid)
    })
}

/// As qcal_batch_add_months(), with days of 64 bits.
///
/// Threads: as there.
/// Errors: as there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_add_months_i64(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const i64,
    months: i64,
    overflow: i32,
    days_out: *mut i64,
    invalid: *mut u64,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, structs with a size and columns.
    guard_status(QCAL_ERR_PANIC, || unsafe {
        calls::add_months(cal, options, n, days, (months, overflow), days_out, invalid)
    })
}
