//! What the functions of columns have in common in both widths: all is looked at before anything is read or written.

use super::arithmetic::overflow_of;
use super::columns::{Call, bytes, optional_mut, qcal_batch_options};
use super::failure::{Failure, null};
use super::handle::{self, qcal_calendar};
use crate::batch::{self, AddMonths, Bytes, Convert, DayNumber, DaysOfYear, FromDates, Later, ToDates, Weekdays};

/// Both widths of [`super::qcal_batch_to_dates`].
///
/// # Safety
///
/// The caller's promises about handles, structs with a size and columns.
pub(super) unsafe fn to_dates<D: DayNumber>(
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
        let tally = call.run(days, years, &mut |rows, days, years, settings| {
            let (months, mdays) = (optional_mut(months, &rows), optional_mut(mdays, &rows));
            batch::to_dates(cal.engine(), settings, ToDates { days, years, months, mdays })
        });
        call.finish(tally, invalid)
    }
}

/// Both widths of [`super::qcal_batch_from_dates`].
///
/// # Safety
///
/// As for [`to_dates`].
pub(super) unsafe fn from_dates<D: DayNumber>(
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
        let tally = call.run(years, days, &mut |rows, years, days, settings| {
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

/// [`super::qcal_batch_convert`].
///
/// # Safety
///
/// As for [`to_dates`].
pub(super) unsafe fn convert(
    (from, to): (*const qcal_calendar, *const qcal_calendar),
    options: *const qcal_batch_options,
    n: usize,
    (years, months, mdays): (*const i32, *const u8, *const u8),
    (years_out, months_out, mdays_out): (*mut i32, *mut u8, *mut u8),
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: as above.
    unsafe {
        let (from, to) = (handle::calendar(from, "from")?, handle::calendar(to, "to")?);
        let mut call = Call::new(options, n)?;
        call.fits(&from)?;
        call.fits(&to)?;
        call.input(years, "years")?;
        call.input(months, "months")?;
        call.input(mdays, "mdays")?;
        let there = [
            call.output(years_out, "years_out")?,
            call.output(months_out, "months_out")?,
            call.output(mdays_out, "mdays_out")?,
        ];
        if n > 0 && !there.contains(&true) {
            return Err(null("every output column"));
        }
        call.check(invalid)?;
        let tally = call.run(years, years_out, &mut |rows, years, years_out, settings| {
            let input = |column: *const u8| match column.addr() {
                same if same == months_out.addr() => Bytes::Months,
                same if same == mdays_out.addr() => Bytes::Mdays,
                _ => Bytes::Apart(bytes(column, &rows)),
            };
            let (months, mdays) = (input(months), input(mdays));
            let (months_out, mdays_out) = (optional_mut(months_out, &rows), optional_mut(mdays_out, &rows));
            let rows = rows.len();
            let columns = Convert { rows, years, months, mdays, years_out, months_out, mdays_out };
            batch::convert(from.engine(), to.engine(), settings, columns)
        });
        call.finish(tally, invalid)
    }
}

/// Both widths of [`super::qcal_batch_weekdays`].
///
/// # Safety
///
/// As for [`to_dates`].
pub(super) unsafe fn weekdays<D: DayNumber>(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const D,
    weekdays: *mut u8,
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: as above.
    unsafe {
        let cal = handle::calendar(cal, "cal")?;
        let mut call = Call::new(options, n)?;
        call.fits(&cal)?;
        call.input(days, "days")?;
        if !call.output(weekdays, "weekdays")? && n > 0 {
            return Err(null("weekdays"));
        }
        call.check(invalid)?;
        let tally = call.run(days, weekdays, &mut |_, days, weekdays, settings| {
            let (days, weekdays) = (days.apart(), weekdays.unwrap_or_default());
            batch::weekdays(cal.engine(), settings, Weekdays { days, weekdays })
        });
        call.finish(tally, invalid)
    }
}

/// Both widths of [`super::qcal_batch_days_of_year`].
///
/// # Safety
///
/// As for [`to_dates`].
pub(super) unsafe fn days_of_year<D: DayNumber>(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const D,
    days_of_year: *mut i32,
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: as above.
    unsafe {
        let cal = handle::calendar(cal, "cal")?;
        let mut call = Call::new(options, n)?;
        call.fits(&cal)?;
        call.input(days, "days")?;
        if !call.output(days_of_year, "days_of_year")? && n > 0 {
            return Err(null("days_of_year"));
        }
        call.check(invalid)?;
        let tally = call.run(days, days_of_year, &mut |_, days, days_of_year, settings| {
            let days_of_year = days_of_year.unwrap_or_default();
            batch::days_of_year(cal.engine(), settings, DaysOfYear { days, days_of_year })
        });
        call.finish(tally, invalid)
    }
}

/// Both widths of [`super::qcal_batch_add_months`].
///
/// # Safety
///
/// As for [`to_dates`].
pub(super) unsafe fn add_months<D: DayNumber>(
    cal: *const qcal_calendar,
    options: *const qcal_batch_options,
    n: usize,
    days: *const D,
    (months, overflow): (i64, i32),
    days_out: *mut D,
    invalid: *mut u64,
) -> Result<(), Failure> {
    // SAFETY: as above.
    unsafe {
        let cal = handle::calendar(cal, "cal")?;
        let mut call = Call::new(options, n)?;
        let add = AddMonths { months, overflow: overflow_of(overflow)? };
        call.fits(&cal)?;
        call.input(days, "days")?;
        if !call.output(days_out, "days_out")? && n > 0 {
            return Err(null("days_out"));
        }
        call.check(invalid)?;
        let tally = call.run(days, days_out, &mut |_, days, later, settings| {
            batch::add_months(cal.engine(), settings, add, Later { days, later: later.unwrap_or_default() })
        });
        call.finish(tally, invalid)
    }
}
