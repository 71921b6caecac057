//! Columns: many rows in one call.

use super::columns::{Call, bytes, optional_mut, qcal_batch_options};
use super::failure::{Failure, null};
use super::guard::guard_status;
use super::handle::{self, qcal_calendar};
use super::status::{QCAL_ERR_PANIC, qcal_status};
use crate::batch::{self, DayNumber, FromDates, ToDates};

/// Both widths of [`qcal_batch_to_dates`].
///
/// # Safety
///
/// The caller's promises about handles, structs with a size and columns.
unsafe fn to_dates<D: DayNumber>(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    days: *const D,
    n: usize,
    (years, months, mdays): (*mut i32, *mut u8, *mut u8),
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises, and what `check` has looked at.
    unsafe {
        let cal = handle::calendar(cal, "cal")?;
        let mut call = Call::new(options, n)?;
        call.fits(&cal)?;
        call.input(days, "days")?;
        let there = [call.output(years, "years")?, call.output(months, "months")?, call.output(mdays, "mdays")?];
        if n > 0 && !there.contains(&true) {
            return Err(null("every output column"));
        }
        call.check(invalid)?;
        let tally = call.run(days, years, |rows, days, years, settings| {
            let (months, mdays) = (optional_mut(months, &rows), optional_mut(mdays, &rows));
            batch::to_dates(cal.engine(), settings, ToDates { days, years, months, mdays })
        });
        call.finish(tally, invalid)
    }
}

/// Both widths of [`qcal_batch_from_dates`].
///
/// # Safety
///
/// As for [`to_dates`].
unsafe fn from_dates<D: DayNumber>(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    (years, months, mdays): (*const i32, *const u8, *const u8),
    days: *mut D,
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: as above.
    unsafe {
        let cal = handle::calendar(cal, "cal")?;
        let mut call = Call::new(options, n)?;
        call.fits(&cal)?;
        call.input(years, "years")?;
        call.input(months, "months")?;
        call.input(mdays, "mdays")?;
        if !call.output(days, "days")? && n > 0 {
            return Err(null("days"));
        }
        call.check(invalid)?;
        let tally = call.run(years, days, |rows, years, days, settings| {
            let (months, mdays) = (bytes(months, &rows), bytes(mdays, &rows));
            batch::from_dates(
                cal.engine(),
                settings,
                FromDates { years, months, mdays, days: days.unwrap_or_default() },
            )
        });
        call.finish(tally, invalid)
    }
}

/// The dates of a column of days.
///
/// A row that is null, or has no date in the range of the calendar, gives zeros and a cleared bit in valid_out and is counted; the
/// others are converted all the same. So it is in all functions of columns. Days and years may be one column: each is read before it is
/// written. No other column or bits may overlap one that is written. Columns need not be aligned; those that are go faster.
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
    guard_status(QCAL_ERR_PANIC, || unsafe { to_dates(cal, options, days, n, (years, months, mdays), invalid) })
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
    guard_status(QCAL_ERR_PANIC, || unsafe { to_dates(cal, options, days, n, (years, months, mdays), invalid) })
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
    guard_status(QCAL_ERR_PANIC, || unsafe { from_dates(cal, options, n, (years, months, mdays), days, invalid) })
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
    guard_status(QCAL_ERR_PANIC, || unsafe { from_dates(cal, options, n, (years, months, mdays), days, invalid) })
}
