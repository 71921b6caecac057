//! Questions about years, months and dates of a calendar.

use super::failure::{Failure, about};
use super::guard::{guard, guard_status};
use super::handle::{self, out, peek, qcal_calendar};
use super::status::{QCAL_ERR_PANIC, qcal_status};
use crate::error::Error;
use crate::registry::OpenCalendar;

/// Asks a calendar about a year and hands the number out: the common shape of the functions below.
///
/// # Safety
///
/// The caller's promises about handles and out parameters.
unsafe fn answer(
    on_panic: qcal_status,
    cal: *const qcal_calendar,
    (to, parameter): (*mut i32, &'static str),
    ask: impl FnOnce(&OpenCalendar) -> Result<i32, Failure>,
) -> qcal_status {
    guard_status(on_panic, || {
        // SAFETY: the caller's promise.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let to = out(to, parameter)?;
        let number = ask(&cal)?;
        // SAFETY: the caller's promise.
        unsafe { to.write(number) };
        Ok(())
    })
}

/// The continuous year, or the failure that says what is wrong with it.
pub(super) fn year(cal: &OpenCalendar, year: i32) -> Result<i64, Failure> {
    cal.engine().year(year).map_err(|error| year_failure(cal, error, year))
}

#[cold]
fn year_failure(cal: &OpenCalendar, error: Error, year: i32) -> Failure {
    let name = cal.name().to_str().unwrap_or_default();
    match error {
        Error::InvalidDate => about(error, format_args!("{name}: there is no year {year}")),
        _ => about(error, format_args!("{name}: year {year}")),
    }
}

/// The failure that says what is wrong with a date.
#[cold]
pub(super) fn date_failure(cal: &OpenCalendar, error: Error, year: i32, month: i32, day: i32) -> Failure {
    let name = cal.name().to_str().unwrap_or_default();
    let engine = cal.engine();
    let Ok(continuous) = engine.year(year) else { return year_failure(cal, error, year) };
    if error == Error::Backend {
        // Its fault has been told, and asking on would find it again.
        return about(error, format_args!(""));
    }
    match (engine.months_in_year(continuous), engine.days_in(continuous, month)) {
        (_, Ok(days)) => about(error, format_args!("{name}: month {month} of {year} has {days} days; day {day}")),
        (Ok(months), _) => about(error, format_args!("{name}: year {year} has months 1 to {months}, not {month}")),
        (Err(_), Err(_)) => about(error, format_args!("{name}: {year}-{month}-{day}")),
    }
}

/// How many days a month of a year has.
///
/// month: ordinal in its year, from 1.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for the year; QCAL_ERR_INVALID_DATE for a year 0 that does not
/// exist and for a month that the year has not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_days_in_month(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    days: *mut i32,
) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let days = cal.engine().days_in_month(year, month);
        days.map(i32::from).map_err(|error| date_failure(cal, error, year, month, 1))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (days, "days"), ask) }
}

/// How many days a month has at most, in whatever year: 29 for February; in a user-defined calendar, in the years of its window.
///
/// month: ordinal in its year, from 1.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_DATE for a month that none of these years has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_max_days_in_month(cal: *const qcal_calendar, month: i32, days: *mut i32) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let days = cal.engine().max_days_in_month(month);
        days.map(i32::from).map_err(|error| about(error, format_args!("month {month}")))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (days, "days"), ask) }
}

/// How many days a month has in most of the years from 1900 to 2100, or of the window of a user-defined calendar: 28 for February.
///
/// month: ordinal in its year, from 1.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_DATE for a month that none of these years has.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_usual_days_in_month(
    cal: *const qcal_calendar,
    month: i32,
    days: *mut i32,
) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let days = cal.engine().usual_days_in_month(month);
        days.map(i32::from).map_err(|error| about(error, format_args!("month {month}")))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (days, "days"), ask) }
}

/// How many days a year has.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_days_in_year(cal: *const qcal_calendar, year: i32, days: *mut i32) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let continuous = self::year(cal, year)?;
        let days = cal.engine().days_in_year(continuous);
        // a year has at most 32 months of 400 days
        days.map(|days| days as i32).map_err(|error| year_failure(cal, error, year))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (days, "days"), ask) }
}

/// How many months a year has.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_months_in_year(cal: *const qcal_calendar, year: i32, months: *mut i32) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let continuous = self::year(cal, year)?;
        let months = cal.engine().months_in_year(continuous);
        months.map(i32::from).map_err(|error| year_failure(cal, error, year))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (months, "months"), ask) }
}

/// Whether a year is a leap year: longer than a common one, by a day or, in calendars with leap months, by a month.
///
/// flag: receives 1 or 0.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE; QCAL_ERR_INVALID_DATE for a year 0 that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_is_leap_year(cal: *const qcal_calendar, year: i32, flag: *mut i32) -> qcal_status {
    let ask = |cal: &OpenCalendar| {
        let leap = cal.engine().is_leap_year(year);
        leap.map(i32::from).map_err(|error| year_failure(cal, error, year))
    };
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe { answer(QCAL_ERR_PANIC, cal, (flag, "flag"), ask) }
}

/// Whether a date exists in the calendar and in its range. False for NULL, for a handle of another kind, and for a user-defined
/// calendar that fails.
///
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_is_valid_date(cal: *const qcal_calendar, year: i32, month: i32, day: i32) -> bool {
    guard(false, || {
        // SAFETY: the caller's promise about handles.
        let known = unsafe { peek::<OpenCalendar>(cal) };
        if known.is_some_and(|cal| cal.engine().to_day_in_window(year, month, day).is_some()) {
            return true;
        }
        // SAFETY: as above. NULL is no failure to be remembered.
        known.is_some()
            && unsafe { handle::calendar(cal, "cal") }.is_ok_and(|cal| cal.engine().to_day(year, month, day).is_ok())
    })
}
