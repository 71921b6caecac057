//! Tabular Islamic calendars: a cycle of 30 years, an epoch and a list of leap years.
//!
//! **What it is.** The arithmetic form of the calendar of the Hijra, made by the astronomers of the middle ages for tables
//! and used in chronology and software since. Religious months begin by sighting or by the authority of a country, often a
//! day or two away from it.
//!
//! **Ids.** `Islamic Civil`, `islamicc`, `Islamic` (11), CLDR `islamic-civil`. The names `islamic-umalqura` and others are
//! not aliases of it: they are calendars of their own.
//!
//! **Epoch.** Friday: 1-01-01 is Julian 622-07-16, JDN 1948440.
//!
//! **Years.** Anno Hegirae; no year zero: -1 precedes 1. Eras `ah` and, backward from it, `bh`.
//!
//! **Months.** Muharram 30, Safar 29, Rabi I 30, Rabi II 29, Jumada I 30, Jumada II 29, Rajab 30, Shaban 29, Ramadan 30,
//! Shawwal 29, Dhu al-Qada 30, Dhu al-Hijja 29 or 30. Codes M01 to M12.
//!
//! **Leap rule.** In each 30 years those with the places 2 5 7 10 13 16 18 21 24 26 29 have a thirtieth day in the last month;
//! year 1 has place 1, and the same places are counted on before it.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 360 months are 10631 days: 29.530556 days, one day in about 2,500 years against the moon.
//!
//! **Source.** Al-Biruni, *Chronology*; R&D, chapter 7. Epoch and list as in CLDR's `islamic-civil`.
//!
//! **Known wrong.** Qt up to 6.5 wraps beyond about the years -202,000 and 202,000.

use crate::calendar::{Calendar, Cycle, CycleHolds, Era, Family, Properties, count_in_cycle};
use crate::day::Jdn;
use crate::ymd::YearNumbering;

/// A tabular Islamic calendar: the variants differ in epoch, leap years and numbering.
pub struct IslamicTabular {
    properties: Properties,
    leap_years: [i64; LEAP_YEARS_IN_CYCLE as usize],
}

/// The civil (Friday) epoch with the most usual list of leap years.
pub static ISLAMIC_CIVIL: IslamicTabular =
    IslamicTabular::new(FRIDAY_EPOCH, [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29], YearNumbering::WithoutZero);

const FRIDAY_EPOCH: Jdn = Jdn::new(1_948_440);
const DAYS_IN_COMMON_YEAR: i64 = 354;
const LEAP_YEARS_IN_CYCLE: i64 = 11;
const CYCLE: Cycle = Cycle { years: 30, days: 30 * DAYS_IN_COMMON_YEAR + LEAP_YEARS_IN_CYCLE };
const LAST_MONTH: u8 = 12;

const ERAS: &[Era] = &[Era::since(c"ah", 1), Era::before(c"bh", 0)];

impl IslamicTabular {
    const fn new(epoch: Jdn, leap_years: [i64; LEAP_YEARS_IN_CYCLE as usize], numbering: YearNumbering) -> Self {
        let properties = Properties {
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
        };
        Self { properties, leap_years }
    }
}

impl Calendar for IslamicTabular {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        let leap_years_before = count_in_cycle(year - 1, CYCLE.years, &self.leap_years);
        self.properties.epoch.plus(DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_before)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        let full = month % 2 == 1 || (month == LAST_MONTH && self.is_leap_year(year));
        if full { 30 } else { 29 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The formula of R&D, (11 y + 14) mod 30 < 11, and the negative leap years that QCalendar has.
    #[test]
    fn the_list_is_the_formula() {
        for year in -300..300_i64 {
            assert_eq!(ISLAMIC_CIVIL.is_leap_year(year), (11 * year + 14).rem_euclid(30) < 11, "{year}");
        }
        let negative: Vec<i64> = (1..=29).filter(|&n| ISLAMIC_CIVIL.is_leap_year(1 - n)).collect();
        assert_eq!(negative, [2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29]);
    }
}
