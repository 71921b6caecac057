//! Coptic and Ethiopic calendars: twelve months of 30 days and a rest, a leap day every fourth year.
//!
//! **What it is.** The calendar of ancient Egypt as Augustus fixed it (about 26 BCE) by a leap day. The Coptic form is that of the
//! Coptic Orthodox church and of farmers in Egypt; the Ethiopic one is the civil calendar of Ethiopia, and that of the Orthodox
//! churches of Ethiopia and Eritrea. The two differ in the count of years and the names of months. Here proleptic.
//!
//! **Ids.** `coptic` (120), CLDR `coptic`; `ethiopic` (121), CLDR `ethiopic`; `ethioaa`, `ethiopic-amete-alem` (122), CLDR
//! `ethioaa`.
//!
//! **Epoch.** `coptic`: 1-01-01 is Julian 284-08-29, JDN 1825030, a Friday. `ethiopic`: Julian 8-08-29, JDN 1724221, a Wednesday.
//! `ethioaa`: Julian -5493-08-29 (5493 BCE), JDN -284654, a Tuesday.
//!
//! **Years.** All count through zero. `coptic`: years of the Martyrs, from the accession of Diocletian; one era, `am`, that counts
//! on through 0 and -1 for the years before. `ethiopic`: years of Mercy (Amete Mihret, era `am`); the years before are named in
//! the era of the World (Amete Alem, `aa`), 5500 more: year 0 is 5500. `ethioaa`: the same years, all in the era of the World.
//!
//! **Months.** Twelve of 30 days and a thirteenth of 5 or 6. Coptic: Tout, Baba, Hator, Kiahk, Toba, Amshir, Baramhat, Baramouda,
//! Bashans, Paona, Epep, Mesra, Nasie. Ethiopic: Meskerem, Tekemt, Hedar, Tahsas, Ter, Yekatit, Megabit, Miazia, Genbot, Sene,
//! Hamle, Nehasse, Pagumen. Codes M01 to M13.
//!
//! **Leap rule.** Every fourth year: those that leave 3 when divided by 4. (5500 is divisible by 4: the same years in all three.)
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 4 years are 1461 days, as in the Julian calendar: New Year is Julian 29 August, 30 August before a
//! Julian leap year; Gregorian 11 or 12 September from 1900 to 2099.
//!
//! **Source.** R&D, chapter 4; CLDR for the eras.
//!
//! **Known wrong.** ICU and ThreeTen-Extra count the Coptic years before year 1 backward in an era of their own, which CLDR does not
//! have; ThreeTen-Extra the Ethiopic ones too. Joda-Time has no years before year 1.

use crate::calendar::{Calendar, Cycle, CycleHolds, Era, Family, Properties};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::ymd::YearNumbering;

/// A calendar of Egyptian months: the variants differ in epoch and eras.
pub struct CopticLike {
    properties: Properties,
}

/// Coptic, years of the Martyrs.
pub static COPTIC: CopticLike = CopticLike::new(1_825_030, &[Era::all(c"am", 1)]);

/// Ethiopic, years of Mercy.
pub static ETHIOPIC: CopticLike =
    CopticLike::new(1_724_221, &[Era::since(c"am", 1), Era::all(c"aa", 1 - AMETE_ALEM_YEARS)]);

/// Ethiopic, years of the World.
pub static ETHIOPIC_AMETE_ALEM: CopticLike = CopticLike::new(-284_654, &[Era::all(c"aa", 1)]);

/// Years of the World before the first year of Mercy.
const AMETE_ALEM_YEARS: i64 = 5500;
const DAYS_IN_COMMON_YEAR: i64 = 365;
const CYCLE: Cycle = Cycle { years: 4, days: 4 * DAYS_IN_COMMON_YEAR + 1 };
const LAST_MONTH: u8 = 13;

impl CopticLike {
    const fn new(epoch: i64, eras: &'static [Era]) -> Self {
        let numbering = YearNumbering::WithZero;
        let properties = Properties {
            family: Family::Solar,
            proleptic: true,
            numbering,
            years: numbering.first_year()..=numbering.last_year(),
            epoch: Jdn::new(epoch),
            cycle: CYCLE,
            cycle_holds: CycleHolds::Always,
            common_year_days: DAYS_IN_COMMON_YEAR,
            month_days: 5..=30,
            max_months_in_year: LAST_MONTH,
            equal_years: true,
            days_per_week: 7,
            eras,
        };
        Self { properties }
    }
}

/// Leap years among years 1 to `year`: the leap rule, as a count.
fn leap_years_through(year: i64) -> i64 {
    floor_div(year + 1, 4)
}

impl Calendar for CopticLike {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        self.properties.epoch.plus(DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_through(year - 1))
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        match month {
            LAST_MONTH if self.is_leap_year(year) => 6,
            LAST_MONTH => 5,
            _ => 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_the_rule_in_all_three() {
        for calendar in [&COPTIC, &ETHIOPIC, &ETHIOPIC_AMETE_ALEM] {
            for year in -400..400_i64 {
                assert_eq!(calendar.is_leap_year(year), year.rem_euclid(4) == 3, "{year}");
            }
        }
    }

    /// The years of the World are those of Mercy and 5500.
    #[test]
    fn two_names_of_one_year() {
        for year in -400..400_i64 {
            assert_eq!(ETHIOPIC.year_start(year), ETHIOPIC_AMETE_ALEM.year_start(year + AMETE_ALEM_YEARS));
        }
    }
}
