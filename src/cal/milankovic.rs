//! Milankovic calendar, also called the revised Julian.
//!
//! **What it is.** Milutin Milanković's reform, adopted by several Orthodox churches at the congress of Constantinople in
//! 1923 and used by them for fixed feasts. Equal to the Gregorian from 1600-03-01 to 2800-02-28. Here proleptic.
//!
//! **Ids.** `Milankovic`, `revised-julian` (9). CLDR has none.
//!
//! **Epoch.** 1-01-01 is JDN 1721426, the Gregorian 1-01-01, a Monday.
//!
//! **Years.** No year zero: -1 precedes 1. Eras `ce` and `bce`.
//!
//! **Months.** As the Gregorian ones, codes M01 to M12.
//!
//! **Leap rule.** Every fourth year, but of the years divisible by 100 only those whose century leaves 2 or 6 when divided
//! by 9 (200, 600, 1100, 1500, 2000, 2400, 2900, ...).
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 900 years are 328718 days: a mean year of 365.2422 days.
//!
//! **Source.** M. Milanković, "Das Ende des julianischen Kalenders und der neue Kalender der orientalischen Kirche",
//! Astronomische Nachrichten 220 (1924), 379-384.
//!
//! **Known wrong.** Qt up to 6.5 cuts the year to 16 bits when writing; later versions wrap near the ends of the range.

use super::roman;
use crate::calendar::{Calendar, Cycle, Properties, count_in_cycle};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::ymd::YearNumbering;

/// The Milankovic calendar.
pub struct Milankovic {
    properties: Properties,
}

/// The one Milankovic calendar.
pub static MILANKOVIC: Milankovic =
    Milankovic { properties: roman::properties(EPOCH, CYCLE, YearNumbering::WithoutZero, roman::ERAS) };

const EPOCH: Jdn = Jdn::new(1_721_426);
const CYCLE: Cycle = Cycle { years: 900, days: 900 * roman::DAYS_IN_COMMON_YEAR + 225 - 9 + 2 };
const CENTURIES_IN_CYCLE: i64 = 9;
const LEAP_CENTURIES: [i64; 2] = [2, 6];

/// Leap years among years 1 to `year`: the leap rule, as a count.
fn leap_years_through(year: i64) -> i64 {
    let century = floor_div(year, 100);
    floor_div(year, 4) - century + count_in_cycle(century, CENTURIES_IN_CYCLE, &LEAP_CENTURIES)
}

impl Calendar for Milankovic {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        EPOCH.plus(roman::DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_through(year - 1))
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        roman::days_in_month(month, self.is_leap_year(year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cal::gregorian_like::GREGORIAN;

    #[test]
    fn the_count_is_the_rule_of_the_paper() {
        for year in -4500..4500_i64 {
            let century_rule = matches!(year.div_euclid(100).rem_euclid(9), 2 | 6);
            let rule = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || century_rule);
            assert_eq!(MILANKOVIC.is_leap_year(year), rule, "{year}");
        }
    }

    /// The centuries where the leap status differs from the Gregorian, as QCalendar has them too.
    #[test]
    fn differs_from_the_gregorian_in_the_known_centuries() {
        let different: Vec<i64> =
            (1..=4000).filter(|&year| MILANKOVIC.is_leap_year(year) != GREGORIAN.is_leap_year(year)).collect();
        let known = [200, 400, 600, 800, 1100, 1200, 1500, 1600, 2800, 2900, 3200, 3300, 3600, 3800, 4000];
        assert_eq!(different, known);
    }
}
