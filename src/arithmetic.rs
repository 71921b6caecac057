//! Adding to dates, the time between dates, and the century that fits a weekday: over any calendar, by way of its engine.
//!
//! The order of steps is Temporal's (TC39 proposal, `CalendarDateAdd` and `CalendarDateUntil`): years keep the month's code,
//! then months, then a day past the end of the month is constrained or rejected, then weeks and days.

use core::cmp::Ordering;

use crate::calendar::MonthCode;
use crate::day::Jdn;
use crate::engine::{Engine, Month};
use crate::error::Error;
use crate::math::{floor_div, floor_mod};
use crate::ymd::Ymd;

/// What becomes of a day or leap month that the new year or month lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overflow {
    /// The nearest that exists: the last day of the month, the month that the calendar has instead.
    Constrain,
    /// [`Error::InvalidDate`].
    Reject,
}

/// The largest unit that a duration is expressed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days only.
    Days,
    /// Weeks and days.
    Weeks,
    /// Months and days.
    Months,
    /// Years, months and days.
    Years,
}

/// A span of time in the units of a calendar; parts may have either sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duration {
    /// Years.
    pub years: i64,
    /// Months.
    pub months: i64,
    /// Weeks of the calendar.
    pub weeks: i64,
    /// Days.
    pub days: i64,
}

/// The date so much later. Each step has to stay in the calendar's range.
///
/// # Errors
///
/// [`Error::InvalidDate`] for a date that does not exist, given or, under [`Overflow::Reject`], arrived at;
/// [`Error::OutOfRange`].
pub fn add(
    engine: &Engine,
    year: i32,
    month: i32,
    day: i32,
    duration: &Duration,
    overflow: Overflow,
) -> Result<Ymd, Error> {
    let mut start = engine.to_day(year, month, day)?;
    // the date exists, so its month and day are small
    let from = Month { year: engine.year(year)?, month: month as u8 };
    let mut date = Ymd::new(year, from.month, day as u16);
    if duration.years != 0 || duration.months != 0 {
        let to = add_years(engine, from, duration.years, overflow)?;
        let to = engine.add_months(to, duration.months)?;
        let year = engine.written_year(to.year)?;
        let day = day_in(engine, year, to.month, date.day(), overflow)?;
        date = Ymd::new(year, to.month, day);
        start = engine.to_day(year, i32::from(to.month), i32::from(day))?;
    }
    if duration.weeks == 0 && duration.days == 0 {
        return Ok(date);
    }
    let week = i64::from(engine.properties().days_per_week);
    let days = duration.weeks.checked_mul(week).and_then(|days| days.checked_add(duration.days));
    let end = days.and_then(|days| start.checked_add(days)).ok_or(Error::OutOfRange)?;
    engine.to_date(end)
}

/// The time from one day to another, with no unit larger than `largest`, so that adding it to the first gives the second
/// under [`Overflow::Constrain`].
///
/// # Errors
///
/// [`Error::OutOfRange`].
pub fn until(engine: &Engine, from: Jdn, to: Jdn, largest: Unit) -> Result<Duration, Error> {
    let start = engine.to_date(from)?;
    let end = engine.to_date(to)?;
    let days = to.since(from);
    match largest {
        Unit::Days => return Ok(Duration { days, ..Duration::default() }),
        Unit::Weeks => {
            let week = i64::from(engine.properties().days_per_week);
            return Ok(Duration { weeks: days / week, days: days % week, ..Duration::default() });
        }
        Unit::Months | Unit::Years => {}
    }
    let direction = to.cmp(&from);
    let step = days.signum();
    let (first, last) = (month_of(engine, start)?, month_of(engine, end)?);
    // The day is compared as it is: a month that had to shorten it would not be a whole one.
    let passes =
        |month: Month| (month, start.day()).cmp(&(last, end.day())) == direction && direction != Ordering::Equal;

    let mut years = 0;
    let mut reached = first;
    if largest == Unit::Years {
        years = last.year - first.year;
        reached = add_years(engine, first, years, Overflow::Constrain)?;
        if passes(reached) || lacked_leap_month_passes(engine, (first, start), reached, (last, end), direction) {
            years -= step;
            reached = add_years(engine, first, years, Overflow::Constrain)?;
        }
    }
    let mut months = engine.months_between(reached, last)?;
    let mut month = last;
    if passes(month) {
        months -= step;
        month = engine.add_months(reached, months)?;
    }
    let year = engine.written_year(month.year)?;
    let day = day_in(engine, year, month.month, start.day(), Overflow::Constrain)?;
    let shifted = engine.to_day(year, i32::from(month.month), i32::from(day))?;
    Ok(Duration { years, months, weeks: 0, days: to.since(shifted) })
}

/// Whether the month to start from is a leap month that the year reached lacks, and passes the end where it would stand: from
/// Adar I back to the one Adar of the year before, which comes after that place, is no whole year; forward to the next it is.
fn lacked_leap_month_passes(
    engine: &Engine,
    (first, start): (Month, Ymd),
    reached: Month,
    (last, end): (Month, Ymd),
    direction: Ordering,
) -> bool {
    let [wanted, found, last] =
        [first, reached, last].map(|month| engine.definition().ask_month_code(month.year, month.month));
    let place = |code: MonthCode, date: Ymd| (code.number, code.leap, date.day());
    wanted.leap && found != wanted && place(wanted, start).cmp(&place(last, end)) == direction
}

/// How many centuries a date is moved either way to meet a weekday, as in the legacy module.
const MAX_CENTURIES: i64 = 14;

/// The day with this month and day, in this year or one a whole number of centuries away, that falls on the weekday (1 Monday):
/// the nearest such year, the later one of two. Centuries are counted in continuous years. The month is that of the same code,
/// whatever its ordinal is there; years without it are passed over.
///
/// # Errors
///
/// [`Error::InvalidArgument`] for no weekday; [`Error::InvalidDate`] for a year 0 that does not exist, for an ordinal month that the
/// year itself has not where years differ in their number of months, and for a month and day that none of the years has;
/// [`Error::NotFound`] where none falls on the weekday; [`Error::OutOfRange`] for the year.
pub fn match_century_to_weekday(engine: &Engine, year: i32, month: i32, day: i32, weekday: i32) -> Result<Jdn, Error> {
    if weekday < 1 || weekday > i32::from(engine.properties().days_per_week) {
        return Err(Error::InvalidArgument);
    }
    let continuous = engine.year(year)?;
    let code = code_where_years_differ(engine, continuous, month)?;
    let day_of_year = |candidate: i64| {
        let month = match code {
            Some(code) if candidate != continuous => {
                i32::from(month_with_code(engine, candidate, code, Overflow::Reject)?)
            }
            _ => month,
        };
        engine.to_day(engine.written_year(candidate)?, month, day)
    };
    let mut exists = false;
    let by_distance = core::iter::once(0).chain((1..=MAX_CENTURIES).flat_map(|n| [n, -n]));
    for candidate in by_distance.map(|century| continuous + 100 * century).filter(|&year| engine.has_year(year)) {
        let found = match day_of_year(candidate) {
            Ok(found) => found,
            Err(Error::InvalidDate) => continue,
            Err(error) => return Err(error),
        };
        exists = true;
        if i32::from(engine.day_of_week(found)) == weekday {
            return Ok(found);
        }
    }
    Err(if exists { Error::NotFound } else { Error::InvalidDate })
}

/// The code that tells an ordinal month of the year in other years too; `None` where every year has the same months.
fn code_where_years_differ(engine: &Engine, year: i64, month: i32) -> Result<Option<MonthCode>, Error> {
    if engine.properties().equal_years {
        return Ok(None);
    }
    let months = engine.months_in_year(year)?;
    let month = u8::try_from(month).ok().filter(|month| (1..=months).contains(month)).ok_or(Error::InvalidDate)?;
    Ok(Some(engine.definition().ask_month_code(year, month)))
}

/// The week that a day lies in, by the calendar's own years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The continuous year that the week belongs to; may be the year before the first or after the last of the range.
    pub year: i64,
    /// Number of the week in that year, from 1.
    pub week: u16,
}

/// The week of a day: weeks begin on weekday `first_day`, and week 1 is the first with at least `min_days` days in the year.
///
/// # Errors
///
/// [`Error::InvalidArgument`] for arguments that are no weekday or no number of days of a week; [`Error::OutOfRange`].
pub fn week_of_year(engine: &Engine, day: Jdn, first_day: i32, min_days: i32) -> Result<Week, Error> {
    let length = i32::from(engine.properties().days_per_week);
    if !(1..=length).contains(&first_day) || !(1..=length).contains(&min_days) {
        return Err(Error::InvalidArgument);
    }
    let date = engine.to_date(day)?;
    let year = engine.year(date.year())?;
    let length = i64::from(length);
    // First day of week 1 of a year: of the weeks around New Year's Day, the first that has enough days in the year.
    let week_one = |year: i64| -> Result<Jdn, Error> {
        let new_year = engine.year_start(year)?;
        let into_week = floor_mod(i64::from(engine.day_of_week(new_year)) - i64::from(first_day), length);
        let skipped = if length - into_week >= i64::from(min_days) { 0 } else { length };
        Ok(new_year.plus(skipped - into_week))
    };
    // One step at most, but for a user's calendar with years shorter than a week.
    let mut year = year;
    while day < week_one(year)? {
        year -= 1;
    }
    while day >= week_one(year + 1)? {
        year += 1;
    }
    let weeks = floor_div(day.since(week_one(year)?), length);
    // At most 32 months of 400 days, but where a user's calendar has changed its answers since.
    match u16::try_from(weeks) {
        Ok(weeks @ 0..20_000) => Ok(Week { year, week: weeks + 1 }),
        _ => Err(engine.definition().contradiction()),
    }
}

/// The ordinal month with this code in the year.
///
/// # Errors
///
/// [`Error::InvalidDate`] where no year has such a month and, under [`Overflow::Reject`], where this one has not.
pub fn month_with_code(engine: &Engine, year: i64, code: MonthCode, overflow: Overflow) -> Result<u8, Error> {
    let months = engine.months_in_year(year)?;
    let find = |code| {
        (1..=months).find(|&month| engine.definition().ask_month_code(year, month) == code).ok_or(Error::InvalidDate)
    };
    match (find(code), overflow) {
        (Err(_), Overflow::Constrain) => {
            // Where no year has the month, the code is wrong, not the year.
            find(engine.definition().ask_month_instead_of(year, code).ok_or(Error::InvalidDate)?)
        }
        (found, _) => found,
    }
}

/// The month of the same code so many years later.
fn add_years(engine: &Engine, from: Month, years: i64, overflow: Overflow) -> Result<Month, Error> {
    let year = from.year.checked_add(years).filter(|&year| engine.has_year(year)).ok_or(Error::OutOfRange)?;
    if years == 0 || engine.properties().equal_years {
        return Ok(Month { year, ..from });
    }
    let code = engine.definition().ask_month_code(from.year, from.month);
    let month = match (month_with_code(engine, year, code, overflow), overflow) {
        // A user's calendar with years of more months, none of them called leap: the last month, as it would be the last day.
        (Err(Error::InvalidDate), Overflow::Constrain) => engine.months_in_year(year)?,
        (found, _) => found?,
    };
    Ok(Month { year, month })
}

/// The day, or what `overflow` makes of it in a month that lacks it.
fn day_in(engine: &Engine, year: i32, month: u8, day: u16, overflow: Overflow) -> Result<u16, Error> {
    let days = engine.days_in_month(year, i32::from(month))?;
    match overflow {
        _ if day <= days => Ok(day),
        Overflow::Constrain => Ok(days),
        Overflow::Reject => Err(Error::InvalidDate),
    }
}

fn month_of(engine: &Engine, date: Ymd) -> Result<Month, Error> {
    Ok(Month { year: engine.year(date.year())?, month: date.month() })
}
