//! Years of two kinds, common and leap, that come round after a cycle.
//!
//! Everything here is exact in `i64`, for the years of the range and for thousands of years on either side of it: a continuous year and
//! `year_offset` are `i32`, so a year a of the rule is below 2^33; a year has at most 32 months of 400 days, 12800 < 2^14 days, and the
//! epoch lies within [`Jdn::LIMIT`], 2^41: days stay below 2^33 * 2^14 + 2^41 < 2^48.

use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::{
    Declaration, LEAP_BITS, LEAP_INTERCALARY, LEAP_NONE, LEAP_TEST, MAX_LEAP_CYCLE, MAX_MONTH_DAYS, MAX_MONTHS,
    RuleError, check,
};
use crate::calendar::{Cycle, CycleHolds, MonthCode, Properties};
use crate::day::Jdn;
use crate::math::{floor_div, floor_mod};
use crate::memory::try_vec;

/// The months of one kind of year.
#[derive(Clone, Copy, Debug)]
struct Shape {
    lengths: [u16; MAX_MONTHS],
    months: u8,
    days: i64,
}

impl Shape {
    /// As many of these as a year may have.
    fn new(lengths: impl Iterator<Item = u16>) -> Shape {
        let mut shape = Shape { lengths: [0; MAX_MONTHS], months: 0, days: 0 };
        for (to, length) in shape.lengths.iter_mut().zip(lengths) {
            *to = length;
            shape.months += 1;
            shape.days += i64::from(length);
        }
        shape
    }

    fn lengths(&self) -> impl Iterator<Item = u16> {
        self.lengths.iter().copied().take(usize::from(self.months))
    }
}

/// Common and leap years by a rule.
#[derive(Debug)]
pub(super) struct LeapCycle {
    /// First day of year 1 of the rule.
    epoch: Jdn,
    /// Continuous year less year of the rule.
    year_offset: i64,
    common: Shape,
    leap: Shape,
    /// Ordinal of the month that only leap years have.
    extra_month: Option<u8>,
    /// By place in the cycle, 0 for year 1 of the rule: leap years in the places before it. One more than the cycle has years.
    leaps_before: Vec<u16>,
}

impl LeapCycle {
    pub(super) fn new(stated: &Declaration<'_>) -> Result<(LeapCycle, Properties), RuleError> {
        let common = common_year(stated)?;
        let (leap, extra_month) = leap_year(stated, &common)?;
        let cycle = LeapCycle {
            epoch: Jdn::new(stated.epoch_jdn),
            year_offset: i64::from(stated.year_offset),
            common,
            leap,
            extra_month,
            leaps_before: leap_years(stated)?,
        };
        let properties = cycle.properties(stated)?;
        Ok((cycle, properties))
    }

    fn properties(&self, stated: &Declaration<'_>) -> Result<Properties, RuleError> {
        let years = stated_years(stated)?;
        let epoch = self.year_start(1);
        let ends = [
            ("first_year", stated.first_year, self.year_start(*years.start())),
            ("last_year", stated.last_year, self.year_start(*years.end() + 1)),
            ("year_offset", stated.year_offset, epoch),
        ];
        if let Some(&(field, value, _)) = ends.iter().find(|(.., day)| day.get().abs() > Jdn::LIMIT) {
            let wanted = "one that keeps every day, and year 1, within 2^41 days of 0";
            return Err(RuleError::wrong(field, value, wanted).out_of_range());
        }
        let (commons, leaps) = (self.length() - self.leaps(), self.leaps());
        // Only the kinds of year that there are: one of them at least.
        let common = if commons > 0 { &self.common } else { &self.leap };
        let leap = if leaps > 0 { &self.leap } else { &self.common };
        let (mut shortest, mut longest) = (u16::MAX, 0);
        for length in common.lengths().chain(leap.lengths()) {
            (shortest, longest) = (shortest.min(length), longest.max(length));
        }
        let max_months_in_year = common.months.max(leap.months);
        // The engine reduces to cycles of two years and more.
        let turns = if self.length() == 1 { 2 } else { 1 };
        Ok(Properties {
            family: stated.family,
            proleptic: stated.proleptic,
            numbering: stated.numbering,
            years,
            epoch,
            cycle: Cycle { years: turns * self.length(), days: turns * self.cycle_days() },
            cycle_holds: CycleHolds::Always,
            common_year_days: self.common.days,
            month_days: shortest..=longest,
            max_months_in_year,
            equal_years: common.months == leap.months,
            days_per_week: 7,
            eras: &[],
        })
    }

    /// Years of the cycle.
    fn length(&self) -> i64 {
        self.leaps_before.len() as i64 - 1
    }

    /// Leap years of the cycle.
    fn leaps(&self) -> i64 {
        self.leaps_before.last().copied().map_or(0, i64::from)
    }

    fn cycle_days(&self) -> i64 {
        self.days_before(self.length())
    }

    /// Leap years in the places of the cycle before this one, which is 0 to `length`.
    fn leaps_before(&self, place: i64) -> i64 {
        usize::try_from(place).ok().and_then(|place| self.leaps_before.get(place)).copied().map_or(0, i64::from)
    }

    /// Days of the cycle before this place of it.
    fn days_before(&self, place: i64) -> i64 {
        place * self.common.days + self.leaps_before(place) * (self.leap.days - self.common.days)
    }

    /// Whole cycles from year 1 of the rule to the year, and the year's place in its own.
    fn place(&self, year: i64) -> (i64, i64) {
        let before = year - self.year_offset - 1;
        (floor_div(before, self.length()), floor_mod(before, self.length()))
    }

    pub(super) fn is_leap_year(&self, year: i64) -> bool {
        let (_, place) = self.place(year);
        self.leaps_before(place + 1) > self.leaps_before(place)
    }

    fn shape(&self, year: i64) -> &Shape {
        if self.is_leap_year(year) { &self.leap } else { &self.common }
    }

    pub(super) fn year_start(&self, year: i64) -> Jdn {
        let (turns, place) = self.place(year);
        self.epoch.plus(turns * self.cycle_days() + self.days_before(place))
    }

    pub(super) fn months_in_year(&self, year: i64) -> u8 {
        self.shape(year).months
    }

    pub(super) fn days_in_month(&self, year: i64, month: u8) -> u16 {
        let index = usize::from(month).checked_sub(1);
        index.and_then(|index| self.shape(year).lengths.get(index)).copied().unwrap_or(0)
    }

    pub(super) fn month_start(&self, year: i64, month: u8) -> Jdn {
        let before = self.shape(year).lengths().take(usize::from(month.saturating_sub(1)));
        self.year_start(year).plus(before.map(i64::from).sum())
    }

    /// Months from the start of year 1 of the rule, moved so that they are counted from continuous year 0.
    pub(super) fn months_before_year(&self, year: i64) -> i64 {
        let count = |year| {
            let (turns, place) = self.place(year);
            let leaps = turns * self.leaps() + self.leaps_before(place);
            let years = turns * self.length() + place;
            years * i64::from(self.common.months)
                + leaps * (i64::from(self.leap.months) - i64::from(self.common.months))
        };
        count(year) - count(0)
    }

    pub(super) fn month_code(&self, year: i64, month: u8) -> MonthCode {
        match self.extra_month {
            Some(extra) if month >= extra && self.is_leap_year(year) => {
                MonthCode { number: month - 1, leap: month == extra }
            }
            _ => MonthCode { number: month, leap: false },
        }
    }

    /// Only the leap month of the rule is one that some years have and others lack.
    pub(super) fn month_instead_of(&self, code: MonthCode) -> Option<MonthCode> {
        let extra = self.extra_month.filter(|_| self.leaps() > 0)?;
        (code == MonthCode::leap(extra - 1)).then(|| MonthCode::usual(code.number.max(1)))
    }

    pub(super) fn year_of(&self, day: Jdn) -> i64 {
        let passed = day.since(self.epoch);
        let (turns, rest) = (floor_div(passed, self.cycle_days()), floor_mod(passed, self.cycle_days()));
        // The last place that starts no later: days_before(low) <= rest < days_before(high).
        let (mut low, mut high) = (0, self.length());
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.days_before(middle) <= rest { low = middle } else { high = middle }
        }
        turns * self.length() + low + 1 + self.year_offset
    }
}

fn stated_years(stated: &Declaration<'_>) -> Result<RangeInclusive<i64>, RuleError> {
    let (first, last) = (stated.first_year, stated.last_year);
    if (first, last) == (0, 0) {
        return Ok(stated.numbering.first_year()..=stated.numbering.last_year());
    }
    let continuous = |field, year| {
        let year_zero = RuleError::wrong(field, year, "a year: QCAL_YEAR_ZERO is not set");
        stated.numbering.continuous(year).ok_or(year_zero)
    };
    let years = continuous("first_year", first)?..=continuous("last_year", last)?;
    if years.is_empty() { Err(RuleError::wrong("last_year", last, "first_year or later")) } else { Ok(years) }
}

fn common_year(stated: &Declaration<'_>) -> Result<Shape, RuleError> {
    let days = stated.month_days.ok_or(RuleError::said("month_days", "is NULL, and month_starts too"))?;
    if i32::try_from(days.len()) != Ok(stated.month_count) {
        return Err(RuleError::wrong("month_count", stated.month_count, "the number of month_days"));
    }
    let wrong = days.iter().position(|&days| !(1..=MAX_MONTH_DAYS).contains(&i32::from(days)));
    if let Some((index, &days)) = wrong.and_then(|index| Some((index, days.get(index)?))) {
        return Err(RuleError::wrong_item("month_days", index, i64::from(days), "1 to 400"));
    }
    Ok(Shape::new(days.iter().copied()))
}

/// The leap year, and the ordinal of the month that only it has.
fn leap_year(stated: &Declaration<'_>, common: &Shape) -> Result<(Shape, Option<u8>), RuleError> {
    let (month, days) = (stated.leap_month, stated.leap_days);
    if stated.leap_rule & !LEAP_INTERCALARY == LEAP_NONE {
        return Ok((*common, None));
    }
    let month_count = i32::from(common.months);
    if stated.leap_rule & LEAP_INTERCALARY != 0 {
        check("month_count", month_count, 1..=MAX_MONTHS as i32 - 1, "1 to 31 with a leap month beside them")?;
        check("leap_month", month, 0..=month_count, "0 to month_count")?;
        check("leap_days", days, 1..=MAX_MONTH_DAYS, "1 to 400, the length of the leap month")?;
        // checked above
        let (before, length) = (month as usize, days as u16);
        let lengths = common.lengths().take(before).chain([length]).chain(common.lengths().skip(before));
        return Ok((Shape::new(lengths), Some(month as u8 + 1)));
    }
    check("leap_month", month, 1..=month_count, "1 to month_count")?;
    if days == 0 {
        return Err(RuleError::said("leap_days", "is 0: leap years would be as long as the others"));
    }
    let mut leap = *common;
    // checked above
    if let Some(length) = leap.lengths.get_mut(month as usize - 1) {
        let wanted = "such that month leap_month has 1 to 400 days";
        let longer = i32::from(*length).checked_add(days).filter(|days| (1..=MAX_MONTH_DAYS).contains(days));
        *length = longer.ok_or(RuleError::wrong("leap_days", days, wanted))? as u16;
        leap.days += i64::from(days);
    }
    Ok((leap, None))
}

/// Counts the leap years before each place of the cycle.
fn leap_years(stated: &Declaration<'_>) -> Result<Vec<u16>, RuleError> {
    let cycle = stated.leap_cycle;
    match stated.leap_rule & !LEAP_INTERCALARY {
        LEAP_TEST => {
            check("leap_cycle", cycle, 1..=MAX_LEAP_CYCLE, "1 to 4096")?;
            check("leap_below", stated.leap_below, 0..=cycle, "0 to leap_cycle")?;
            let cycle = i64::from(cycle);
            let (mul, add, below) =
                (i64::from(stated.leap_mul), i64::from(stated.leap_add), i64::from(stated.leap_below));
            // below 2^12 * 2^31 + 2^31
            count_leap_years(cycle, &|residue| floor_mod(mul * residue + add, cycle) < below)
        }
        LEAP_BITS => {
            check("leap_cycle", cycle, 1..=MAX_LEAP_CYCLE, "1 to 4096")?;
            let bits = stated.leap_bits.ok_or(RuleError::said("leap_bits", "is NULL"))?;
            let cycle = i64::from(cycle);
            let bit = |residue: i64| {
                let byte = usize::try_from(residue / 8).ok().and_then(|index| bits.get(index));
                byte.is_some_and(|byte| byte >> (residue % 8) & 1 == 1)
            };
            if bits.len() as i64 != (cycle + 7) / 8 {
                return Err(RuleError::wrong("leap_cycle", cycle, "the number of leap_bits"));
            }
            if (cycle..bits.len() as i64 * 8).any(bit) {
                return Err(RuleError::said("leap_bits", "has bits set from leap_cycle on"));
            }
            count_leap_years(cycle, &bit)
        }
        _ => count_leap_years(1, &|_| false),
    }
}

fn count_leap_years(cycle: i64, is_leap: &dyn Fn(i64) -> bool) -> Result<Vec<u16>, RuleError> {
    let mut counts = try_vec(cycle as usize + 1)?;
    let mut count = 0;
    counts.push(count);
    for place in 0..cycle {
        count += u16::from(is_leap(floor_mod(place + 1, cycle)));
        counts.push(count);
    }
    Ok(counts)
}
