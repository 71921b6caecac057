//! Jalali calendar: the official calendar of Iran, Solar Hijri.
//!
//! **What it is.** The civil calendar of Iran since 1925 (and, with other month names, of Afghanistan): the year begins on
//! the day of the spring equinox, or on the day after if the equinox falls after true noon at 52.5 degrees east. The calendar
//! authority publishes the years; no arithmetic is official.
//!
//! **Ids.** `Jalali`, CLDR `persian` (10).
//!
//! **Epoch.** 1-01-01 is Julian 622-03-18, JDN 1948320: where the rule leads from the official years, as in ICU and ICU4X. (The
//! equinox itself, and the legacy arithmetic, put it a day later.)
//!
//! **Years.** Anno Persico; no year zero: -1 precedes 1. One era, `ap`, that counts on through 0 and -1 for the years before,
//! as in CLDR.
//!
//! **Months.** Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar 31 each, Mehr, Aban, Azar, Dey, Bahman 30 each,
//! Esfand 29 or 30. Codes M01 to M12.
//!
//! **Leap rule.** In each 33 years those eight for which (25 y + 11) mod 33 < 8; except the years of [`CORRECTED_YEARS`], which
//! are common and whose next year is leap instead, so that one New Year's Day is a day earlier. The first such day is New
//! Year 1503.
//!
//! **Range.** Every year of `int32_t`. Years 1206 to 1498 are as published (OFFICIAL); all others are COMPUTED: to 3000 by the
//! corrected rule, elsewhere by the plain one.
//!
//! **Drift.** 33 years are 12053 days: a mean year of 365.2424 days, within a day of the equinox for some thousand years
//! around the present, estimated outside.
//!
//! **Source.** The law of 11 Farvardin 1304; years as in tests/golden/persian_official_years.csv; rule and list as in
//! `jalali_data.rs`.
//!
//! **Known wrong.** The 2820-year rule (`jalali-2820`) fails on five of the 293 official New Years.

use core::ops::RangeInclusive;

use super::jalali_data::{CORRECTED_YEARS, OFFICIAL_YEARS};
use crate::calendar::{Authority, Calendar, ClosedForm, Cycle, CycleHolds, Era, Family, Properties};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::ymd::YearNumbering;

/// The official calendar of Iran.
pub struct Jalali {
    properties: Properties,
}

/// The one official calendar of Iran.
pub static JALALI: Jalali = Jalali { properties: properties(EPOCH, CYCLE, CycleHolds::Outside(IRREGULAR_YEARS)) };

const EPOCH: Jdn = Jdn::new(1_948_320);
pub(super) const DAYS_IN_COMMON_YEAR: i64 = 365;
const CYCLE: Cycle = Cycle { years: 33, days: 33 * DAYS_IN_COMMON_YEAR + 8 };
/// From the first corrected year to the one that the last correction made leap.
const IRREGULAR_YEARS: RangeInclusive<i64> = {
    let [first, .., last] = CORRECTED_YEARS;
    first..=last + 1
};
const LAST_MONTH: u8 = 12;

const ERAS: &[Era] = &[Era::all(c"ap", 1)];

/// Properties of a Jalali calendar with this epoch and leap cycle.
pub(super) const fn properties(epoch: Jdn, cycle: Cycle, cycle_holds: CycleHolds) -> Properties {
    let numbering = YearNumbering::WithoutZero;
    Properties {
        family: Family::Solar,
        proleptic: true,
        numbering,
        years: numbering.first_year()..=numbering.last_year(),
        epoch,
        cycle,
        cycle_holds,
        common_year_days: DAYS_IN_COMMON_YEAR,
        month_days: 29..=31,
        max_months_in_year: LAST_MONTH,
        equal_years: true,
        days_per_week: 7,
        eras: ERAS,
    }
}

/// Days in a Jalali month.
pub(super) fn days_in_month(month: u8, leap_year: bool) -> u16 {
    match month {
        1..=6 => 31,
        LAST_MONTH if !leap_year => 29,
        _ => 30,
    }
}

/// Leap years among years 1 to `year` by the 33-year rule, as a count: year y is leap when `8 y + 29` passes a multiple of
/// 33, that is (8 y + 29) mod 33 < 8, the same years as (25 y + 11) mod 33 < 8 gives (the test below goes through a cycle).
fn leap_years_through(year: i64) -> i64 {
    floor_div(8 * year + 29, 33)
}

/// Whether the leap day of the year before was moved into this year's end: this year starts a day earlier.
fn starts_earlier(year: i64) -> bool {
    CORRECTED_YEARS.binary_search(&(year - 1)).is_ok()
}

impl Calendar for Jalali {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        let days = DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_through(year - 1) - i64::from(starts_earlier(year));
        EPOCH.plus(days)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        days_in_month(month, self.is_leap_year(year))
    }

    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Persian)
    }

    fn authority(&self, year: i64) -> Authority {
        if OFFICIAL_YEARS.contains(&year) { Authority::Official } else { Authority::Computed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_the_rule_with_its_corrections() {
        let mut corrected = 0;
        for year in -3300..6600_i64 {
            let plain = (25 * year + 11).rem_euclid(33) < 8;
            let rule = if CORRECTED_YEARS.contains(&year) {
                assert!(plain && !CORRECTED_YEARS.contains(&(year - 1)), "{year}");
                corrected += 1;
                false
            } else {
                plain || CORRECTED_YEARS.contains(&(year - 1))
            };
            assert_eq!(JALALI.is_leap_year(year), rule, "{year}");
        }
        assert_eq!(corrected, 78);
        assert!(CORRECTED_YEARS.is_sorted());
    }
}
