//! Conversion between dates and days.

use super::failure::{Failure, about};
use super::guard::guard_status;
use super::handle::{self, out, peek, qcal_calendar};
use super::query::date_failure;
use super::status::{QCAL_ERR_PANIC, QCAL_OK, qcal_status};
use crate::day::Jdn;
use crate::error::Error;
use crate::registry::OpenCalendar;
use crate::ymd::Ymd;

/// A date of some calendar. This struct never changes.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct qcal_date {
    /// The year as its calendar numbers it.
    pub year: i32,
    /// The ordinal month in the year, from 1: a leap month has a number of its own and moves the later ones up.
    pub month: i32,
    /// The day in the month, from 1.
    pub day: i32,
}

impl From<Ymd> for qcal_date {
    #[inline]
    fn from(date: Ymd) -> Self {
        Self { year: date.year(), month: i32::from(date.month()), day: i32::from(date.day()) }
    }
}

#[inline]
pub(super) fn to_date(cal: &OpenCalendar, jdn: i64) -> Result<Ymd, Failure> {
    cal.engine().to_date(Jdn::new(jdn)).map_err(|error| day_failure(cal, error, jdn))
}

#[inline]
pub(super) fn to_day(cal: &OpenCalendar, year: i32, month: i32, day: i32) -> Result<Jdn, Failure> {
    cal.engine().to_day(year, month, day).map_err(|error| date_failure(cal, error, year, month, day))
}

/// The failure that says what is wrong with a day.
#[cold]
pub(super) fn day_failure(cal: &OpenCalendar, error: Error, jdn: i64) -> Failure {
    about(error, format_args!("{}: day {jdn}", cal.name().to_str().unwrap_or_default()))
}

/// The Julian Day number of a date: 2000-01-01 Gregorian is 2451545.
///
/// Constant time. The first call for a calendar outside 1900 to 2100 builds a table of a few hundred kilobytes at most, where the
/// years come round soon enough; without memory for it the answer is the same, only slower. Chinese and Korean years that are in no
/// official table are computed from sun and moon, some hundred microseconds for one that was not among the last asked for.
///
/// Other epochs are an offset: Unix days = jdn - 2440588, Rata Die = jdn - 1721425, Modified Julian Day = jdn - 2400001.
///
/// Threads: any; no lock, and no count but of a user-defined calendar outside its window.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a year outside the range; QCAL_ERR_INVALID_DATE for any
/// other date that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_date_to_jdn(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    jdn: *mut i64,
) -> qcal_status {
    // Window, cycle and the rest are three functions, each the end of the one before: the first two call nothing, so that they need
    // no frame and cannot panic. 1 ns less than by way of the guard.
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe {
        let Some(known) = peek::<OpenCalendar>(cal).filter(|_| !jdn.is_null()) else {
            return date_to_jdn_otherwise(cal, year, month, day, jdn);
        };
        match known.engine().to_day_in_window(year, month, day) {
            Some(found) => jdn.write(found.get()),
            None => return date_to_jdn_by_cycle(cal, year, month, day, jdn),
        }
    }
    QCAL_OK
}

/// [`qcal_date_to_jdn`] for dates outside the window.
///
/// # Safety
///
/// `cal` is a calendar, and `jdn` may be written.
#[inline(never)]
unsafe extern "C" fn date_to_jdn_by_cycle(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    jdn: *mut i64,
) -> qcal_status {
    // SAFETY: the caller's promise; the handle goes on as it came, because it leads to the count of a user's calendar as well.
    unsafe {
        match (*cal.cast::<OpenCalendar>()).engine().to_day_by_cycle(year, month, day) {
            Some(found) => jdn.write(found.get()),
            None => return date_to_jdn_otherwise(cal, year, month, day, jdn),
        }
    }
    QCAL_OK
}

/// The rest of [`qcal_date_to_jdn`].
///
/// # Safety
///
/// The caller's promises about handles and out parameters.
#[inline(never)]
unsafe extern "C" fn date_to_jdn_otherwise(
    cal: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    jdn: *mut i64,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let jdn = out(jdn, "jdn")?;
        let found = cal.engine().to_day_otherwise(year, month, day);
        let found = found.map_err(|error| date_failure(&cal, error, year, month, day))?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { jdn.write(found.get()) };
        Ok(())
    })
}

/// The date of a Julian Day number.
///
/// Constant time. The first call for a calendar outside 1900 to 2100 builds a table of a few hundred kilobytes at most, where the
/// years come round soon enough; without memory for it the answer is the same, only slower. Chinese and Korean years that are in no
/// official table are computed from sun and moon, some hundred microseconds for one that was not among the last asked for.
///
/// Threads: any; no lock, and no count but of a user-defined calendar outside its window.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_jdn_to_date(cal: *const qcal_calendar, jdn: i64, date: *mut qcal_date) -> qcal_status {
    // As in qcal_date_to_jdn.
    // SAFETY: the caller's promises about handles and out parameters.
    unsafe {
        let Some(known) = peek::<OpenCalendar>(cal).filter(|_| !date.is_null()) else {
            return jdn_to_date_otherwise(cal, jdn, date);
        };
        match known.engine().to_date_in_window(Jdn::new(jdn)) {
            Some(found) => date.write(found.into()),
            None => return jdn_to_date_by_cycle(cal, jdn, date),
        }
    }
    QCAL_OK
}

/// [`qcal_jdn_to_date`] for days outside the window.
///
/// # Safety
///
/// `cal` is a calendar, and `date` may be written.
#[inline(never)]
unsafe extern "C" fn jdn_to_date_by_cycle(cal: *const qcal_calendar, jdn: i64, date: *mut qcal_date) -> qcal_status {
    // SAFETY: as in date_to_jdn_by_cycle.
    unsafe {
        match (*cal.cast::<OpenCalendar>()).engine().to_date_by_cycle(Jdn::new(jdn)) {
            Some(found) => date.write(found.into()),
            None => return jdn_to_date_otherwise(cal, jdn, date),
        }
    }
    QCAL_OK
}

/// The rest of [`qcal_jdn_to_date`].
///
/// # Safety
///
/// The caller's promises about handles and out parameters.
#[inline(never)]
unsafe extern "C" fn jdn_to_date_otherwise(cal: *const qcal_calendar, jdn: i64, date: *mut qcal_date) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let date = out(date, "date")?;
        let found = cal.engine().to_date_otherwise(Jdn::new(jdn));
        let found = found.map_err(|error| day_failure(&cal, error, jdn))?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { date.write(found.into()) };
        Ok(())
    })
}

/// A date of one calendar as a date of another.
///
/// Threads: any; no lock, and no count but of a user-defined calendar outside its window.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a year outside the first calendar's range or a day outside the
/// second's; QCAL_ERR_INVALID_DATE for any other date that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_convert(
    from: *const qcal_calendar,
    year: i32,
    month: i32,
    day: i32,
    to: *const qcal_calendar,
    date: *mut qcal_date,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let known = unsafe { peek::<OpenCalendar>(from).zip(peek::<OpenCalendar>(to)) };
        let by_tables = known.and_then(|(from, to)| {
            let day = from.engine().to_day_in_window(year, month, day)?;
            to.engine().to_date_in_window(day)
        });
        if let Some(found) = by_tables.filter(|_| !date.is_null()) {
            // SAFETY: the caller's promise about out parameters.
            unsafe { date.write(found.into()) };
            return Ok(());
        }
        // SAFETY: the caller's promise about handles.
        let (from, to) = unsafe { (handle::calendar(from, "from")?, handle::calendar(to, "to")?) };
        let date = out(date, "date")?;
        let found = to_date(&to, to_day(&from, year, month, day)?.get())?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { date.write(found.into()) };
        Ok(())
    })
}

/// The day of the calendar's week: 1 Monday to 7 Sunday. Weeks of another length, which only a user-defined calendar has, are
/// counted from 1 on its epoch.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_day_of_week(cal: *const qcal_calendar, jdn: i64, day_of_week: *mut i32) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::object::<OpenCalendar>(cal, "cal") }?;
        let day_of_week = out(day_of_week, "day_of_week")?;
        let day = in_range(cal, jdn)?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { day_of_week.write(i32::from(cal.engine().day_of_week(day))) };
        Ok(())
    })
}

fn in_range(cal: &OpenCalendar, jdn: i64) -> Result<Jdn, Failure> {
    let day = Jdn::new(jdn);
    if day < cal.engine().first_day() || day > cal.engine().last_day() {
        return Err(day_failure(cal, Error::OutOfRange, jdn));
    }
    Ok(day)
}

/// The number of the day in its year, from 1.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_day_of_year(cal: *const qcal_calendar, jdn: i64, day_of_year: *mut i32) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let day_of_year = out(day_of_year, "day_of_year")?;
        let year = super::query::year(&cal, to_date(&cal, jdn)?.year())?;
        let number = cal.engine().day_of_year(Jdn::new(jdn), year).map_err(|error| day_failure(&cal, error, jdn))?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { day_of_year.write(number) };
        Ok(())
    })
}
