//! The definition of every column operation: what one row is. All else in this module is a faster way to the same rows.
//!
//! A day in a column counts from the epoch: it is the Julian Day number less `epoch`. A row that comes to an error is invalid.

use super::AddMonths;
use crate::arithmetic::{self, Duration};
use crate::day::Jdn;
use crate::engine::Engine;
use crate::error::Error;

/// A date as columns have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The year as the calendar numbers it.
    pub year: i32,
    /// The ordinal month in the year, from 1.
    pub month: u8,
    /// The day in the month, from 1.
    pub mday: u8,
}

/// The Julian Day number of a day.
///
/// # Errors
///
/// [`Error::OutOfRange`].
#[inline]
pub fn jdn(day: i64, epoch: i64) -> Result<Jdn, Error> {
    day.checked_add(epoch).map(Jdn::new).ok_or(Error::OutOfRange)
}

/// The day of a Julian Day number.
///
/// # Errors
///
/// [`Error::OutOfRange`].
#[inline]
pub fn day(jdn: Jdn, epoch: i64) -> Result<i64, Error> {
    jdn.get().checked_sub(epoch).ok_or(Error::OutOfRange)
}

/// The date of a day.
///
/// # Errors
///
/// [`Error::OutOfRange`]; [`Error::Unsupported`] for a day of the month that is no `u8`, which a user's calendar may have outside its
/// window; [`Error::Backend`].
// Always: what a call gives back goes through memory and is read in pieces of other sizes, which takes as long as the conversion.
#[inline(always)]
pub fn to_date(engine: &Engine, jdn: Jdn) -> Result<Date, Error> {
    let date = engine.to_date(jdn)?;
    let mday = u8::try_from(date.day()).map_err(|_| Error::Unsupported)?;
    Ok(Date { year: date.year(), month: date.month(), mday })
}

/// The day of a date.
///
/// # Errors
///
/// [`Error::OutOfRange`] for the year; [`Error::InvalidDate`]; [`Error::Backend`].
#[inline]
pub fn from_date(engine: &Engine, date: Date) -> Result<Jdn, Error> {
    engine.to_day(date.year, i32::from(date.month), i32::from(date.mday))
}

/// The day of the week, from 1.
///
/// # Errors
///
/// [`Error::OutOfRange`].
#[inline]
pub fn weekday(engine: &Engine, jdn: Jdn) -> Result<u8, Error> {
    if engine.has_day(jdn) { Ok(engine.day_of_week(jdn)) } else { Err(Error::OutOfRange) }
}

/// The number of the day in its year, from 1.
///
/// # Errors
///
/// [`Error::OutOfRange`]; [`Error::Backend`].
pub fn day_of_year(engine: &Engine, jdn: Jdn) -> Result<i32, Error> {
    let date = engine.to_date(jdn)?;
    engine.day_of_year(jdn, engine.year(date.year())?)
}

/// The day so many months later, as [`arithmetic::add`] has it.
///
/// # Errors
///
/// [`Error::OutOfRange`]; [`Error::InvalidDate`] under [`Overflow::Reject`](arithmetic::Overflow::Reject); [`Error::Backend`].
pub fn add_months(engine: &Engine, jdn: Jdn, AddMonths { months, overflow }: AddMonths) -> Result<Jdn, Error> {
    let date = engine.to_date(jdn)?;
    let later = Duration { months, ..Duration::default() };
    let date = arithmetic::add(engine, date.year(), i32::from(date.month()), i32::from(date.day()), &later, overflow)?;
    engine.to_day(date.year(), i32::from(date.month()), i32::from(date.day()))
}
