//! Calendars of the Hijra: years of twelve months by the moon, counted from the emigration to Medina. They differ in where they
//! take the months from: [`tabular`] arithmetic, or a table of months that an authority has published.

mod by_table;
pub mod tabular;
pub mod umm_al_qura;
mod umm_al_qura_data;
pub mod umm_al_qura_published;

use crate::calendar::{Cycle, CycleHolds, Era, Family, Properties};
use crate::day::Jdn;
use crate::ymd::YearNumbering;

/// The civil epoch: Friday, Julian 622-07-16.
const FRIDAY_EPOCH: Jdn = Jdn::new(1_948_440);
/// The astronomers' epoch: Thursday, Julian 622-07-15, on whose evening the first day begins.
const THURSDAY_EPOCH: Jdn = Jdn::new(1_948_439);

const DAYS_IN_COMMON_YEAR: i64 = 354;
const LEAP_YEARS_IN_CYCLE: i64 = 11;
/// 360 months, of 29.530556 days in the mean.
const CYCLE: Cycle = Cycle { years: 30, days: 30 * DAYS_IN_COMMON_YEAR + LEAP_YEARS_IN_CYCLE };
const LAST_MONTH: u8 = 12;

const ERAS: &[Era] = &[Era::since(c"ah", 1), Era::before(c"bh", 0)];

/// Properties of a calendar that follows the arithmetic everywhere.
const fn properties(epoch: Jdn, numbering: YearNumbering) -> Properties {
    Properties {
        family: Family::Lunar,
        proleptic: true,
        numbering,
        years: numbering.first_year()..=numbering.last_year(),
        epoch,
        cycle: CYCLE,
        cycle_holds: CycleHolds::Always,
        common_year_days: DAYS_IN_COMMON_YEAR,
        month_days: 29..=30,
        max_months_in_year: LAST_MONTH,
        equal_years: true,
        days_per_week: 7,
        eras: ERAS,
    }
}
