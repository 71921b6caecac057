//! Weeks of the year.

use super::convert::day_failure;
use super::failure::{about, fail};
use super::guard::guard_status;
use super::handle::{self, out, qcal_calendar};
use super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_PANIC, qcal_status};
use crate::arithmetic;
use crate::day::Jdn;
use crate::error::Error;

/// The week that a day lies in, counted in the calendar's own years.
///
/// first_day: the weekday that weeks begin with, 1 Monday to 7 Sunday.
/// min_days: how many of its days the first week of a year has in that year at least, 1 to 7. ISO 8601 is Gregorian with 1 and 4.
/// week_year: receives the year that the week belongs to: near New Year's Day perhaps the year before or after the date's.
/// week: receives the number of the week in that year, from 1.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for first_day and min_days; QCAL_ERR_OUT_OF_RANGE for the day,
/// and for the few days at the ends of the range whose week belongs to a year outside.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_week_of_year(
    cal: *const qcal_calendar,
    jdn: i64,
    first_day: i32,
    min_days: i32,
    week_year: *mut i32,
    week: *mut i32,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let week_year = out(week_year, "week_year")?;
        let week = out(week, "week")?;
        let found =
            arithmetic::week_of_year(cal.engine(), Jdn::new(jdn), first_day, min_days).map_err(
                |error| match error {
                    Error::InvalidArgument => fail(
                        QCAL_ERR_INVALID_ARGUMENT,
                        format_args!(
                            "first_day {first_day} and min_days {min_days}: each is 1 to the days of the week"
                        ),
                    ),
                    _ => day_failure(&cal, error, jdn),
                },
            )?;
        let year = cal.engine().written_year(found.year).map_err(|error| {
            about(error, format_args!("day {jdn}: its week belongs to continuous year {}", found.year))
        })?;
        // SAFETY: the caller's promise about out parameters.
        unsafe {
            week_year.write(year);
            week.write(i32::from(found.week));
        }
        Ok(())
    })
}
