//! The Gregorian rule, and the calendars that only number and name its years in another way: each is a row of data.

mod buddhist;
mod gregorian;
mod japanese;
mod roc;

pub use buddhist::BUDDHIST;
pub use gregorian::{GREGORIAN, ISO8601};
pub use japanese::{JAPANESE, JAPANESE_MEIJI_1873};
pub use roc::ROC;

use super::roman;
use crate::calendar::{Calendar, ClosedForm, Cycle, Era, Properties};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::ymd::YearNumbering;

/// The Gregorian rule under some numbering and naming of its years.
pub struct GregorianLike {
    properties: Properties,
    /// Its year less the Gregorian one, both continuous.
    years_ahead: i64,
}

/// Gregorian 1-01-01.
const FIRST_DAY: Jdn = Jdn::new(1_721_426);
pub(super) const CYCLE: Cycle = Cycle { years: 400, days: 400 * roman::DAYS_IN_COMMON_YEAR + 100 - 4 + 1 };

impl GregorianLike {
    const fn new(years_ahead: i64, numbering: YearNumbering, eras: &'static [Era]) -> Self {
        let epoch = year_start(1 - years_ahead);
        Self { properties: roman::properties(epoch, CYCLE, numbering, eras), years_ahead }
    }
}

/// Leap years among years 1 to `year`: the leap rule, as a count.
const fn leap_years_through(year: i64) -> i64 {
    floor_div(year, 4) - floor_div(year, 100) + floor_div(year, 400)
}

/// The first day of a continuous Gregorian year.
pub(super) const fn year_start(year: i64) -> Jdn {
    FIRST_DAY.plus(roman::DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_through(year - 1))
}

impl Calendar for GregorianLike {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        year_start(year - self.years_ahead)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        roman::days_in_month(month, self.is_leap_year(year))
    }

    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Gregorian { years_ahead: self.years_ahead })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_the_rule_of_the_bull() {
        for year in -2000..2000_i64 {
            let rule = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
            assert_eq!(GREGORIAN.is_leap_year(year), rule, "{year}");
        }
    }
}
