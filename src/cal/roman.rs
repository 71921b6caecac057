//! What the calendars of Roman descent share: their months, and everything but the leap rule.

use core::ops::RangeInclusive;

use crate::calendar::{Cycle, CycleHolds, Era, Family, Properties};
use crate::day::Jdn;
use crate::ymd::YearNumbering;

const DAYS_IN_MONTH: [u16; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY: u8 = 2;
pub(super) const DAYS_IN_COMMON_YEAR: i64 = 365;
const MONTH_DAYS: RangeInclusive<u16> = 28..=31;

/// Common era.
pub(super) const CE: Era = Era::since(c"ce", 1);
/// Before the common era: 1 BCE is continuous year 0.
pub(super) const BCE: Era = Era::before(c"bce", 0);
/// Common era and before.
pub(super) const ERAS: &[Era] = &[CE, BCE];

/// Days in the month: as on every calendar on the wall, February having 29 in a leap year.
pub(super) fn days_in_month(month: u8, leap_year: bool) -> u16 {
    let index = usize::from(month.saturating_sub(1));
    let days = DAYS_IN_MONTH.get(index).copied().unwrap_or(0);
    days + u16::from(leap_year && month == FEBRUARY)
}

/// Properties of a calendar with Roman months.
pub(super) const fn properties(epoch: Jdn, cycle: Cycle, numbering: YearNumbering, eras: &'static [Era]) -> Properties {
    Properties {
        family: Family::Solar,
        proleptic: true,
        numbering,
        years: numbering.first_year()..=numbering.last_year(),
        epoch,
        cycle,
        cycle_holds: CycleHolds::Always,
        common_year_days: DAYS_IN_COMMON_YEAR,
        month_days: MONTH_DAYS,
        max_months_in_year: 12,
        equal_years: true,
        days_per_week: 7,
        eras,
    }
}
