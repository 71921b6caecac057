//! Adding to dates, the time between days, the century that fits a weekday.

use super::convert::qcal_date;
use super::failure::{Failure, about, fail, null};
use super::guard::guard_status;
use super::handle::{self, out, qcal_calendar};
use super::query::date_failure;
use super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_PANIC, qcal_status};
use crate::arithmetic::{self, Duration, Overflow, Unit};
use crate::day::Jdn;
use crate::error::Error;

/// A day or month that the new month or year lacks becomes the nearest that exists (overflow).
pub const QCAL_CONSTRAIN: i32 = 0;
/// A day or month that the new month or year lacks is QCAL_ERR_INVALID_DATE (overflow).
pub const QCAL_REJECT: i32 = 1;

/// Days only (largest_unit).
pub const QCAL_DAYS: i32 = 1;
/// Weeks and days (largest_unit).
pub const QCAL_WEEKS: i32 = 2;
/// Months and days (largest_unit).
pub const QCAL_MONTHS: i32 = 3;
/// Years, months and days (largest_unit).
pub const QCAL_YEARS: i32 = 4;

/// A span of time in the units of a calendar. Each part may have either sign. This struct never changes.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct qcal_duration {
    /// Years.
    pub years: i64,
    /// Months.
    pub months: i64,
    /// Weeks.
    pub weeks: i64,
    /// Days.
    pub days: i64,
}

pub(super) fn overflow_of(overflow: i32) -> Result<Overflow, Failure> {
    match overflow {
        QCAL_CONSTRAIN => Ok(Overflow::Constrain),
        QCAL_REJECT => Ok(Overflow::Reject),
        _ => Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("overflow is {overflow}, neither QCAL_CONSTRAIN nor QCAL_REJECT"),
        )),
    }
}

/// The date so much later, or earlier for negative parts.
///
/// As Temporal does: years are added first and keep the month's code, `overflow` deciding about a month that the year lacks, then
/// months, then `overflow` decides about a day that the month lacks, then weeks and days are added. Every step has to stay in the
/// calendar's range.
///
/// duration: read only.
/// overflow: QCAL_CONSTRAIN (2024-02-29 and a year are 2025-02-28) or QCAL_REJECT.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for overflow; QCAL_ERR_INVALID_DATE for a date that does not
/// exist or, with QCAL_REJECT, is not arrived at; QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_add(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    duration: *const qcal_duration,
    overflow: i32,
    date: *mut qcal_date,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        if duration.is_null() {
            return Err(null("duration"));
        }
        let date = out(date, "date")?;
        // SAFETY: not NULL; the caller's promise about pointers.
        let qcal_duration { years, months, weeks, days } = unsafe { duration.read() };
        let duration = Duration { years, months, weeks, days };
        let overflow = overflow_of(overflow)?;
        let found = arithmetic::add(cal.engine(), year, month, day, &duration, overflow).map_err(|error| {
            if error == Error::Backend || cal.engine().to_day(year, month, day).is_err() {
                return date_failure(&cal, error, year, month, day);
            }
            let name = cal.name().to_str().unwrap_or_default();
            about(
                error,
                format_args!("{name} {year}-{month}-{day} + {years} years {months} months {weeks} weeks {days} days"),
            )
        })?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { date.write(found.into()) };
        Ok(())
    })
}

/// The time from one day to another in units of the calendar, negative if the second is earlier. Added to the first day with
/// QCAL_CONSTRAIN, it gives the second.
///
/// As Temporal does: as many whole years as fit, then as many whole months, then days; a month that had to shorten the day is not
/// a whole one (from 31 January to 28 February are 28 days).
///
/// largest_unit: QCAL_DAYS, QCAL_WEEKS (weeks and days), QCAL_MONTHS (months and days), QCAL_YEARS (years, months and days).
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for largest_unit; QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_until(
    cal: *const qcal_calendar,
    jdn_a: i64,
    jdn_b: i64,
    largest_unit: i32,
    duration: *mut qcal_duration,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let duration = out(duration, "duration")?;
        let largest = match largest_unit {
            QCAL_DAYS => Unit::Days,
            QCAL_WEEKS => Unit::Weeks,
            QCAL_MONTHS => Unit::Months,
            QCAL_YEARS => Unit::Years,
            _ => {
                return Err(fail(
                    QCAL_ERR_INVALID_ARGUMENT,
                    format_args!("largest_unit is {largest_unit}, none of QCAL_DAYS to QCAL_YEARS"),
                ));
            }
        };
        let Duration { years, months, weeks, days } =
            arithmetic::until(cal.engine(), Jdn::new(jdn_a), Jdn::new(jdn_b), largest).map_err(|error| {
                about(error, format_args!("{}: day {jdn_a} to {jdn_b}", cal.name().to_str().unwrap_or_default()))
            })?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { duration.write(qcal_duration { years, months, weeks, days }) };
        Ok(())
    })
}

/// The day with this month and day that falls on a weekday, in this year or in one a whole number of centuries away: for years
/// written with two digits beside a weekday. The nearest such year is taken, the later one of two, at most 14 centuries away.
/// Centuries are counted without a gap where the calendar has no year zero.
///
/// month: ordinal in this year, from 1. In other years it is the month of the same code, whatever its ordinal there; years that
/// lack it, as most lack a leap month, are passed over.
/// day_of_week: as qcal_day_of_week() gives it, 1 Monday to 7 Sunday.
/// jdn: receives the Julian Day number.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for day_of_week; QCAL_ERR_INVALID_DATE for a year 0 that does
/// not exist, for a month that this year lacks, and where none of the years has the month and day; QCAL_ERR_NOT_FOUND where it falls
/// on the weekday in none of them; QCAL_ERR_OUT_OF_RANGE for the year.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_match_century_to_weekday(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    day_of_week: i32,
    jdn: *mut i64,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let jdn = out(jdn, "jdn")?;
        let found =
            arithmetic::match_century_to_weekday(cal.engine(), year, month, day, day_of_week).map_err(|error| {
                match error {
                    Error::InvalidArgument => fail(
                        QCAL_ERR_INVALID_ARGUMENT,
                        format_args!("day_of_week is {day_of_week}, not 1 to the days of the week"),
                    ),
                    Error::NotFound => about(
                        error,
                        format_args!("{year}-{month}-{day} on weekday {day_of_week}, whatever the century"),
                    ),
                    _ => date_failure(&cal, error, year, month, day),
                }
            })?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { jdn.write(found.get()) };
        Ok(())
    })
}
