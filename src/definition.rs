//! What the engine asks of a calendar: the questions of [`Calendar`], with answers that may be missing.
//!
//! A built-in calendar always answers. One that a user has written in callbacks may refuse, fail or contradict itself, and its
//! answer is then an error. The two traits are apart so that the definitions in `cal/` need not speak of errors that they cannot
//! have.

use core::ffi::CStr;

use crate::calendar::{
    Authority, Calendar, ClosedForm, MonthCode, Properties, YearOfCycle, days_in_month_of, year_start_of,
};
use crate::day::Jdn;
use crate::error::Error;
use crate::name::NameAnswer;
use crate::text::{Context, Width};

/// Ordinal months that a year may have.
pub const MAX_MONTHS: usize = 32;
/// Days that a month may have.
pub const MAX_MONTH_DAYS: u16 = 400;

/// A year: where it starts and how long its months are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The first day.
    pub start: Jdn,
    /// Whether it is a leap year.
    pub leap: bool,
    months: u8,
    lengths: [u16; MAX_MONTHS],
}

impl Shape {
    /// A year without months.
    #[must_use]
    pub const fn starting(start: Jdn) -> Shape {
        Shape { start, leap: false, months: 0, lengths: [0; MAX_MONTHS] }
    }

    /// Adds a month.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for one too many, or one that has no day or more than [`MAX_MONTH_DAYS`].
    #[inline(never)]
    pub fn push(&mut self, days: u16) -> Result<(), Error> {
        let month = self.lengths.get_mut(usize::from(self.months)).filter(|_| (1..=MAX_MONTH_DAYS).contains(&days));
        *month.ok_or(Error::OutOfRange)? = days;
        self.months += 1;
        Ok(())
    }

    /// Number of months.
    #[must_use]
    pub const fn months(&self) -> u8 {
        self.months
    }

    /// Lengths of the months, in order.
    #[must_use]
    pub fn lengths(&self) -> &[u16] {
        self.lengths.get(..usize::from(self.months)).unwrap_or_default()
    }

    /// Days in the year.
    #[inline(never)]
    #[must_use]
    pub fn days(&self) -> i64 {
        self.lengths().iter().map(|&days| i64::from(days)).sum()
    }

    /// The first day of the next year.
    #[must_use]
    pub fn end(&self) -> Jdn {
        self.start.plus(self.days())
    }

    /// Days in an ordinal month.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where the year has no such month.
    pub fn days_in_month(&self, month: i32) -> Result<u16, Error> {
        let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
        index.and_then(|index| self.lengths().get(index)).copied().ok_or(Error::InvalidDate)
    }

    /// The day of a date in the year.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where there is none.
    pub fn day_of(&self, month: i32, day: i32) -> Result<Jdn, Error> {
        let days = self.days_in_month(month)?;
        if day < 1 || day > i32::from(days) {
            return Err(Error::InvalidDate);
        }
        let before: i64 = self.lengths().iter().take(month as usize - 1).map(|&days| i64::from(days)).sum();
        Ok(self.start.plus(before + i64::from(day) - 1))
    }

    /// Ordinal month and day of a day of the year, `None` for any other.
    #[must_use]
    pub fn date_of(&self, day: Jdn) -> Option<(u8, u16)> {
        let mut left = u64::try_from(day.since(self.start)).ok()?;
        for (month, &days) in (1..).zip(self.lengths()) {
            if left < u64::from(days) {
                // below `days`
                return Some((month, left as u16 + 1));
            }
            left -= u64::from(days);
        }
        None
    }
}

/// In which form a name is wanted.
#[derive(Clone, Copy, Debug)]
pub struct NameForm<'a> {
    /// For which locale, as the caller has spelled it.
    pub locale: &'a CStr,
    /// How long.
    pub width: Width,
    /// For which place.
    pub context: Context,
}

/// A calendar as the engine knows it.
///
/// Asked only for years of the range that [`Properties::years`] states and one on either side, and for days of these years.
///
/// # Errors
///
/// Every answer may be [`Error::Backend`], for what a user's calendar got wrong, and [`Error::OutOfRange`], for the year beside the
/// range where the calendar cannot tell.
pub trait Definition: Send + Sync {
    /// What holds for the calendar as a whole.
    fn ask_properties(&self) -> &Properties;

    /// Whether answers never change, so that a table of them stands for the calendar.
    fn is_pure(&self) -> bool;

    /// Start and months of the year.
    #[allow(clippy::missing_errors_doc)] // here and below: at the trait
    fn ask_year(&self, year: i64) -> Result<Shape, Error>;

    /// The first day of the year.
    #[allow(clippy::missing_errors_doc)]
    fn ask_year_start(&self, year: i64) -> Result<Jdn, Error> {
        Ok(self.ask_year(year)?.start)
    }

    /// Months in the year.
    #[allow(clippy::missing_errors_doc)]
    fn ask_months_in_year(&self, year: i64) -> Result<u8, Error> {
        Ok(self.ask_year(year)?.months())
    }

    /// Days in an ordinal month; [`Error::InvalidDate`] where the year has no such month.
    #[allow(clippy::missing_errors_doc)]
    fn ask_days_in_month(&self, year: i64, month: i32) -> Result<u16, Error> {
        self.ask_year(year)?.days_in_month(month)
    }

    /// Days in the year.
    #[allow(clippy::missing_errors_doc)]
    fn ask_days_in_year(&self, year: i64) -> Result<i64, Error> {
        Ok(self.ask_year(year)?.days())
    }

    /// Whether the year is a leap year.
    #[allow(clippy::missing_errors_doc)]
    fn ask_is_leap_year(&self, year: i64) -> Result<bool, Error> {
        Ok(self.ask_year(year)?.leap)
    }

    /// Months from a fixed one to the start of the year, where it costs no walk.
    #[allow(clippy::missing_errors_doc)]
    fn ask_months_before_year(&self, year: i64) -> Result<Option<i64>, Error>;

    /// Year, ordinal month and day of a day of the range.
    #[allow(clippy::missing_errors_doc)]
    fn ask_date_of(&self, day: Jdn) -> Result<(i64, u8, u16), Error>;

    /// The day of a date; [`Error::InvalidDate`] where the year has no such month or the month no such day.
    #[allow(clippy::missing_errors_doc)]
    fn ask_day_of(&self, year: i64, month: i32, day: i32) -> Result<Jdn, Error>;

    /// The arithmetic that it follows everywhere but in the years that its properties except.
    fn ask_closed_form(&self) -> Option<ClosedForm> {
        None
    }

    /// What stands behind the dates of the year.
    fn ask_authority(&self, _year: i64) -> Authority {
        Authority::Rule
    }

    /// Whether a computed month is too close to call.
    fn ask_is_uncertain(&self, _year: i64, _month: u8) -> bool {
        false
    }

    /// The year's place in a cycle of years, if the calendar's users count in cycles.
    fn ask_year_of_cycle(&self, _year: i64) -> Option<YearOfCycle> {
        None
    }

    /// The code of an ordinal month.
    fn ask_month_code(&self, _year: i64, month: u8) -> MonthCode {
        MonthCode::usual(month)
    }

    /// The month that stands for one that other years have and this year lacks; `None` for a code that no year has.
    fn ask_month_instead_of(&self, _year: i64, _code: MonthCode) -> Option<MonthCode> {
        None
    }

    /// Whether it may have names of its own: the two questions below.
    fn has_names(&self) -> bool {
        false
    }

    /// Asks for the name of an ordinal month; `false` where it has none of its own.
    #[allow(clippy::missing_errors_doc)]
    fn ask_month_name(
        &self,
        _year: i64,
        _month: u8,
        _form: &NameForm<'_>,
        _answer: &mut NameAnswer,
    ) -> Result<bool, Error> {
        Ok(false)
    }

    /// Asks for the name of a day of the week; `false` where it has none of its own.
    #[allow(clippy::missing_errors_doc)]
    fn ask_weekday_name(&self, _day: u8, _form: &NameForm<'_>, _answer: &mut NameAnswer) -> Result<bool, Error> {
        Ok(false)
    }

    /// The error for two answers to one call that contradict each other, each of them right by itself.
    fn contradiction(&self) -> Error {
        Error::OutOfRange
    }
}

/// A year, in one copy for all calendars.
#[inline(never)]
fn shape_of(start: Jdn, leap: bool, months: u8, days_in_month: &dyn Fn(u8) -> u16) -> Result<Shape, Error> {
    let mut shape = Shape::starting(start);
    shape.leap = leap;
    for month in 1..=months {
        shape.push(days_in_month(month))?;
    }
    Ok(shape)
}

/// What never fails only has to check the month and the day.
impl<C: Calendar> Definition for C {
    fn ask_properties(&self) -> &Properties {
        self.properties()
    }

    fn is_pure(&self) -> bool {
        true
    }

    fn ask_year(&self, year: i64) -> Result<Shape, Error> {
        let months = self.months_in_year(year);
        let days_in_month = |month| days_in_month_of(self, year, month);
        shape_of(year_start_of(self, year), self.is_leap_year(year), months, &days_in_month)
    }

    // The rest is asked without the months of the whole year.

    fn ask_year_start(&self, year: i64) -> Result<Jdn, Error> {
        Ok(year_start_of(self, year))
    }

    fn ask_months_in_year(&self, year: i64) -> Result<u8, Error> {
        Ok(self.months_in_year(year))
    }

    fn ask_days_in_month(&self, year: i64, month: i32) -> Result<u16, Error> {
        match u8::try_from(month) {
            Ok(month) if (1..=self.months_in_year(year)).contains(&month) => Ok(days_in_month_of(self, year, month)),
            _ => Err(Error::InvalidDate),
        }
    }

    fn ask_days_in_year(&self, year: i64) -> Result<i64, Error> {
        Ok(self.days_in_year(year))
    }

    fn ask_is_leap_year(&self, year: i64) -> Result<bool, Error> {
        Ok(self.is_leap_year(year))
    }

    fn ask_months_before_year(&self, year: i64) -> Result<Option<i64>, Error> {
        Ok(self.months_before_year(year))
    }

    fn ask_date_of(&self, day: Jdn) -> Result<(i64, u8, u16), Error> {
        Ok(self.date_of(day))
    }

    fn ask_day_of(&self, year: i64, month: i32, day: i32) -> Result<Jdn, Error> {
        let days = self.ask_days_in_month(year, month)?;
        if day < 1 || day > i32::from(days) {
            return Err(Error::InvalidDate);
        }
        // the month was just seen to exist
        Ok(self.month_start(year, month as u8).plus(i64::from(day) - 1))
    }

    fn ask_closed_form(&self) -> Option<ClosedForm> {
        self.closed_form()
    }

    fn ask_authority(&self, year: i64) -> Authority {
        self.authority(year)
    }

    fn ask_month_code(&self, year: i64, month: u8) -> MonthCode {
        self.month_code(year, month)
    }

    fn ask_is_uncertain(&self, year: i64, month: u8) -> bool {
        self.is_uncertain(year, month)
    }

    fn ask_year_of_cycle(&self, year: i64) -> Option<YearOfCycle> {
        self.year_of_cycle(year)
    }

    fn ask_month_instead_of(&self, year: i64, code: MonthCode) -> Option<MonthCode> {
        self.month_instead_of(year, code)
    }
}
