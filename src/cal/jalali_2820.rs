//! Jalali calendar by the legacy 2820-year arithmetic.
//!
//! **What it is.** What QCalendar computed under the id of the Jalali calendar, kept so that stored results can be read and
//! compared. Not a calendar that anyone publishes.
//!
//! **Ids.** `jalali-2820` (101). CLDR has none.
//!
//! **Epoch.** 1-01-01 is Julian 622-03-19, JDN 1948321.
//!
//! **Years, months.** As `Jalali`.
//!
//! **Leap rule.** 683 of each 2820 years, as evenly spread as they can be: counted from year 475, year k of a cycle starts
//! floor(k 1029983 / 2820) days after the cycle does.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 2820 years are 1029983 days: a mean year of 365.24219858 days, of the mean tropical year and not of the time
//! from equinox to equinox, which is what the calendar follows.
//!
//! **Source.** What QCalendar of Qt 5.14 to 6.11 answers, measured with Qt 6.4.2 (tests-c/oracle_qt.cpp).
//!
//! **Known wrong.** New Years 1210, 1243, 1276 come a day late, 1437 and 1470 a day early.

use super::jalali::{self, DAYS_IN_COMMON_YEAR};
use crate::calendar::{Calendar, Cycle, CycleHolds, Properties};
use crate::day::Jdn;
use crate::math::floor_div;

/// The legacy arithmetic.
pub struct Jalali2820 {
    properties: Properties,
}

/// The one legacy arithmetic.
pub static JALALI_2820: Jalali2820 = Jalali2820 { properties: jalali::properties(EPOCH, CYCLE, CycleHolds::Always) };

const EPOCH: Jdn = Jdn::new(1_948_321);
const CYCLE: Cycle = Cycle { years: 2820, days: 2820 * DAYS_IN_COMMON_YEAR + 683 };
const CYCLE_START_YEAR: i64 = 475;
const CYCLE_START: Jdn = Jdn::new(2_121_446);

impl Calendar for Jalali2820 {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        CYCLE_START.plus(floor_div((year - CYCLE_START_YEAR) * CYCLE.days, CYCLE.years))
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        jalali::days_in_month(month, self.is_leap_year(year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_is_the_legacy_leap_test() {
        assert_eq!(CYCLE.days, 1_029_983);
        for year in -2820..2 * 2820_i64 {
            assert_eq!(JALALI_2820.is_leap_year(year), ((year + 2346) * 683).rem_euclid(2820) < 683, "{year}");
        }
        assert_eq!(JALALI_2820.year_start(1), EPOCH);
    }
}
