//! A calendar as data: lengths of months and a leap rule, or the first day of every month.
//!
//! A [`Declaration`] is what a user states, field by field as in `qcal_rule` of the C interface. [`Rule::new`] checks all of it and
//! copies what it needs; the calendar that results answers in constant time and cannot fail.

mod leap_cycle;
mod month_starts;

use core::fmt;
use core::ops::RangeInclusive;

use crate::calendar::{Calendar, Family, MonthCode, Properties};
use crate::day::Jdn;
pub use crate::definition::MAX_MONTHS;
use crate::error::Error;
use crate::ymd::YearNumbering;
use leap_cycle::LeapCycle;
use month_starts::MonthStarts;

/// Days that a month may have, as wide as the numbers of a declaration.
pub const MAX_MONTH_DAYS: i32 = crate::definition::MAX_MONTH_DAYS as i32;
/// Days that a week may have.
pub const MAX_WEEK_DAYS: i32 = 32;
/// Years that a leap rule may take to come round.
pub const MAX_LEAP_CYCLE: i32 = 4_096;

/// No year is a leap year.
pub const LEAP_NONE: i32 = 0;
/// Year a is a leap year if (`leap_mul` a + `leap_add`) mod `leap_cycle` < `leap_below`.
pub const LEAP_TEST: i32 = 1;
/// Year a is a leap year if bit a mod `leap_cycle` of `leap_bits` is set.
pub const LEAP_BITS: i32 = 2;
/// Added to one of the two before: leap years have a month of their own.
pub const LEAP_INTERCALARY: i32 = 4;

/// What a user states of a calendar. Numbers are as wide as in C, and checked by [`Rule::new`].
#[derive(Clone, Copy, Debug)]
pub struct Declaration<'a> {
    /// What the year follows.
    pub family: Family,
    /// Whether the rule is extended to the time before its introduction.
    pub proleptic: bool,
    /// How years before year 1 are written.
    pub numbering: YearNumbering,
    /// First day of year a = 1 of the rule. With `month_starts` first day of year 1, or 0 for one estimated by the mean year.
    pub epoch_jdn: i64,
    /// First year as written; 0 together with `last_year` for every year that an `i32` can write.
    pub first_year: i32,
    /// Last year as written. With `month_starts` that of the list, or 0.
    pub last_year: i32,
    /// What is added to a year of the rule for the continuous year of the calendar.
    pub year_offset: i32,
    /// Days of the week; 0 for seven.
    pub days_per_week: i32,
    /// Months of a common year.
    pub month_count: i32,
    /// Their lengths.
    pub month_days: Option<&'a [u16]>,
    /// One of the `LEAP_` constants above.
    pub leap_rule: i32,
    /// The month that is longer in a leap year, or that the leap month follows (0: it is the first of the year).
    pub leap_month: i32,
    /// Days that the month is longer, or, of a month of its own, all its days.
    pub leap_days: i32,
    /// Factor of [`LEAP_TEST`].
    pub leap_mul: i32,
    /// Summand of [`LEAP_TEST`].
    pub leap_add: i32,
    /// Years after which leap years come round.
    pub leap_cycle: i32,
    /// Bound of [`LEAP_TEST`].
    pub leap_below: i32,
    /// One bit for each year of the cycle: bit r stands in byte r / 8, r % 8 from its low end.
    pub leap_bits: Option<&'a [u8]>,
    /// In place of lengths and a leap rule: first day of each month of consecutive years, and the day after the last.
    pub month_starts: Option<&'a [i64]>,
}

impl Default for Declaration<'_> {
    /// Nothing stated.
    fn default() -> Self {
        Self {
            family: Family::Other,
            proleptic: false,
            numbering: YearNumbering::WithoutZero,
            epoch_jdn: 0,
            first_year: 0,
            last_year: 0,
            year_offset: 0,
            days_per_week: 0,
            month_count: 0,
            month_days: None,
            leap_rule: LEAP_NONE,
            leap_month: 0,
            leap_days: 0,
            leap_mul: 0,
            leap_add: 0,
            leap_cycle: 0,
            leap_below: 0,
            leap_bits: None,
            month_starts: None,
        }
    }
}

/// Why a declaration is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// The kind of error.
    pub error: Error,
    /// The field that is wrong.
    pub field: &'static str,
    /// Which item of it, if it is a list.
    pub index: Option<usize>,
    /// The number found there, if it is one.
    pub found: Option<i64>,
    /// What the field has to be; follows "not" where a number was found.
    pub wanted: &'static str,
}

impl RuleError {
    fn wrong(field: &'static str, found: impl Into<i64>, wanted: &'static str) -> Self {
        Self { error: Error::InvalidArgument, field, index: None, found: Some(found.into()), wanted }
    }

    fn wrong_item(field: &'static str, index: usize, found: i64, wanted: &'static str) -> Self {
        Self { index: Some(index), ..Self::wrong(field, found, wanted) }
    }

    fn said(field: &'static str, wanted: &'static str) -> Self {
        Self { error: Error::InvalidArgument, field, index: None, found: None, wanted }
    }

    fn out_of_range(self) -> Self {
        Self { error: Error::OutOfRange, ..self }
    }
}

impl From<Error> for RuleError {
    fn from(error: Error) -> Self {
        Self { error, field: "rule", index: None, found: None, wanted: "needs memory that could not be reserved" }
    }
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field)?;
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
        }
        match self.found {
            Some(found) => write!(f, " is {found}, not {}", self.wanted),
            None => write!(f, " {}", self.wanted),
        }
    }
}

impl core::error::Error for RuleError {}

/// Refuses what a declaration must not state because something else has been stated.
fn must_be_unset(fields: &[(&'static str, i32)], unset: &'static str) -> Result<(), RuleError> {
    match fields.iter().find(|(_, value)| *value != 0) {
        Some(&(field, value)) => Err(RuleError::wrong(field, value, unset)),
        None => Ok(()),
    }
}

fn check(field: &'static str, value: i32, range: RangeInclusive<i32>, wanted: &'static str) -> Result<(), RuleError> {
    if range.contains(&value) { Ok(()) } else { Err(RuleError::wrong(field, value, wanted)) }
}

/// Refuses an unknown leap rule, and fields that the given one does not use.
fn check_leap_fields(stated: &Declaration<'_>) -> Result<(), RuleError> {
    let rule = stated.leap_rule & !LEAP_INTERCALARY;
    if !matches!(rule, LEAP_TEST | LEAP_BITS) && stated.leap_rule != LEAP_NONE {
        return Err(RuleError::wrong("leap_rule", stated.leap_rule, "one of the defined rules"));
    }
    if rule == LEAP_NONE {
        let fields =
            [("leap_month", stated.leap_month), ("leap_days", stated.leap_days), ("leap_cycle", stated.leap_cycle)];
        must_be_unset(&fields, "0, as leap_rule is QCAL_LEAP_NONE")?;
    }
    if rule != LEAP_TEST {
        let fields = [("leap_mul", stated.leap_mul), ("leap_add", stated.leap_add), ("leap_below", stated.leap_below)];
        must_be_unset(&fields, "0, as leap_rule is not QCAL_LEAP_TEST")?;
    }
    match stated.leap_bits {
        Some(_) if rule != LEAP_BITS => {
            Err(RuleError::said("leap_bits", "is not NULL, and leap_rule is not QCAL_LEAP_BITS"))
        }
        _ => Ok(()),
    }
}

/// A calendar made from a declaration.
#[derive(Debug)]
pub struct Rule {
    properties: Properties,
    years: Years,
}

#[derive(Debug)]
enum Years {
    Cycle(LeapCycle),
    Listed(MonthStarts),
}

impl Rule {
    /// Checks a declaration and copies what it needs.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] with the first field found wrong; [`Error::OutOfRange`] for years that are no `i32` and days beyond
    /// [`Jdn::LIMIT`]; [`Error::NoMemory`].
    pub fn new(declaration: &Declaration<'_>) -> Result<Rule, RuleError> {
        check("days_per_week", declaration.days_per_week, 0..=MAX_WEEK_DAYS, "0 to 32")?;
        check("month_count", declaration.month_count, 1..=MAX_MONTHS as i32, "1 to 32")?;
        if declaration.epoch_jdn.unsigned_abs() > Jdn::LIMIT.unsigned_abs() {
            return Err(RuleError::wrong("epoch_jdn", declaration.epoch_jdn, "within 2^41 days of 0").out_of_range());
        }
        check_leap_fields(declaration)?;
        // checked above
        let days_per_week = if declaration.days_per_week == 0 { 7 } else { declaration.days_per_week as u8 };
        let (years, properties) = match declaration.month_starts {
            Some(starts) => {
                let (listed, properties) = MonthStarts::new(declaration, starts)?;
                (Years::Listed(listed), properties)
            }
            None => {
                let (cycle, properties) = LeapCycle::new(declaration)?;
                (Years::Cycle(cycle), properties)
            }
        };
        Ok(Rule { properties: Properties { days_per_week, ..properties }, years })
    }
}

impl Calendar for Rule {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        match &self.years {
            Years::Cycle(cycle) => cycle.year_start(year),
            Years::Listed(listed) => listed.year_start(year),
        }
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        match &self.years {
            Years::Cycle(cycle) => cycle.days_in_month(year, month),
            Years::Listed(listed) => listed.days_in_month(year, month),
        }
    }

    fn months_in_year(&self, year: i64) -> u8 {
        match &self.years {
            Years::Cycle(cycle) => cycle.months_in_year(year),
            Years::Listed(_) => self.properties.max_months_in_year,
        }
    }

    fn months_before_year(&self, year: i64) -> Option<i64> {
        match &self.years {
            Years::Cycle(cycle) => Some(cycle.months_before_year(year)),
            Years::Listed(_) => None,
        }
    }

    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        match &self.years {
            Years::Cycle(cycle) => cycle.month_code(year, month),
            Years::Listed(_) => MonthCode { number: month, leap: false },
        }
    }

    fn month_instead_of(&self, _year: i64, code: MonthCode) -> Option<MonthCode> {
        match &self.years {
            Years::Cycle(cycle) => cycle.month_instead_of(code),
            Years::Listed(_) => None,
        }
    }

    /// By the leap rule, which may make a year shorter.
    fn is_leap_year(&self, year: i64) -> bool {
        match &self.years {
            Years::Cycle(cycle) => cycle.is_leap_year(year),
            Years::Listed(_) => self.days_in_year(year) > self.properties.common_year_days,
        }
    }

    /// By bisection: the years may be too uneven for a guess.
    fn year_of(&self, day: Jdn) -> i64 {
        match &self.years {
            Years::Cycle(cycle) => cycle.year_of(day),
            Years::Listed(listed) => listed.year_of(day),
        }
    }

    fn month_start(&self, year: i64, month: u8) -> Jdn {
        match &self.years {
            Years::Cycle(cycle) => cycle.month_start(year, month),
            Years::Listed(listed) => listed.month_start(year, month),
        }
    }
}
