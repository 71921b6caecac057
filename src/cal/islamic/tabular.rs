//! Tabular Islamic calendars: a cycle of 30 years, an epoch and a list of leap years.
//!
//! **What it is.** The arithmetic form of the calendar of the Hijra, made by the astronomers of the middle ages for their tables
//! and used in chronology and software since. Religious months begin by sighting or by the authority of a country, often a day
//! or two away from it; the Ismaili communities alone live by a tabular calendar, that of the Fatimids.
//!
//! **Ids.** Four lists of leap years, each with two epochs. R. H. van Gent numbers the lists as types I to IV and adds `c` for
//! the civil epoch and `a` for the astronomers'. CLDR has `islamic-civil` (11) and `islamic-tbla` (130), no id for
//! the others.
//!
//! | id | names | leap years | epoch | type |
//! | --- | --- | --- | --- | --- |
//! | 11 | `Islamic Civil`, `islamic-civil`, `islamicc`, `Islamic` | the usual list | Friday | IIc |
//! | 130 | `islamic-tbla` | the usual list | Thursday | IIa |
//! | 131 | `islamic-15c` | the fifteenth in place of the sixteenth | Friday | Ic |
//! | 132 | `islamic-15a` | the fifteenth in place of the sixteenth | Thursday | Ia |
//! | 133 | `islamic-indian-c` | the Fatimid list, of the Tayyibi Ismailis of India | Friday | IIIc |
//! | 134 | `islamic-indian-a` | the Fatimid list, of the Tayyibi Ismailis of India | Thursday | IIIa |
//! | 135 | `islamic-habash-c` | the list of Habash al-Hasib | Friday | IVc |
//! | 136 | `islamic-habash-a` | the list of Habash al-Hasib | Thursday | IVa |
//!
//! The names `islamic-umalqura` and others are not aliases of these: they are calendars of their own.
//!
//! **Epoch.** Civil: 1-01-01 is Friday, Julian 622-07-16, JDN 1948440. Astronomers': the day before, Thursday, JDN 1948439.
//!
//! **Years.** Anno Hegirae. Id 11 has no year zero, -1 precedes 1; all others count through zero. Eras `ah` and, backward
//! from it, `bh`.
//!
//! **Months.** Muharram 30, Safar 29, Rabi I 30, Rabi II 29, Jumada I 30, Jumada II 29, Rajab 30, Shaban 29, Ramadan 30,
//! Shawwal 29, Dhu al-Qada 30, Dhu al-Hijja 29 or 30. Codes M01 to M12.
//!
//! **Leap rule.** In each 30 years eleven have a thirtieth day in the last month, those with these places; year 1 has place 1,
//! and the same places are counted on before it. A list is the years y that leave less than 11 when 11 y and the number beside
//! it are added and divided by 30.
//!
//! | list | places | number |
//! | --- | --- | --- |
//! | usual | 2 5 7 10 13 16 18 21 24 26 29 | 14 |
//! | fifteenth | 2 5 7 10 13 15 18 21 24 26 29 | 15 |
//! | Fatimid | 2 5 8 10 13 16 19 21 24 27 29 | 11 |
//! | Habash | 2 5 8 11 13 16 19 21 24 27 30 | 9 |
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 360 months are 10631 days: 29.530556 days, one day in about 2,500 years against the moon.
//!
//! **Source.** Al-Biruni, *Chronology*; R&D, chapter 7. Epochs and list of 11 and 130 as in CLDR. The other lists as in R. H. van
//! Gent, "The Islamic calendar" (Utrecht University), the same in Joda-Time, NodaTime and Time4J.
//!
//! **Known wrong.** Qt up to 6.5 wraps beyond about the years -202,000 and 202,000. The "Kuwaiti algorithm" of Microsoft, once
//! described as found from the record of sightings in Kuwait, is `islamic-tbla`, whose months no sighting decides.

use super::{CYCLE, DAYS_IN_COMMON_YEAR, FRIDAY_EPOCH, LAST_MONTH, LEAP_YEARS_IN_CYCLE, THURSDAY_EPOCH};
use crate::calendar::{Calendar, ClosedForm, Properties, count_in_cycle};
use crate::day::Jdn;
use crate::ymd::YearNumbering::{self, WithZero, WithoutZero};

/// A tabular Islamic calendar: the variants differ in epoch, leap years and numbering.
pub struct IslamicTabular {
    properties: Properties,
    leap_years: LeapYears,
}

/// A row of the table of lists.
struct LeapYears {
    /// Places in the cycle, ascending.
    places: [i64; LEAP_YEARS_IN_CYCLE as usize],
    /// The same as a formula, for columns: the number beside 11 y.
    number: u8,
}

const USUAL: LeapYears = LeapYears { places: [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29], number: 14 };
const FIFTEENTH: LeapYears = LeapYears { places: [2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29], number: 15 };
const FATIMID: LeapYears = LeapYears { places: [2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29], number: 11 };
const HABASH: LeapYears = LeapYears { places: [2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30], number: 9 };

/// The civil epoch with the usual list, without a year zero.
pub static ISLAMIC_CIVIL: IslamicTabular = IslamicTabular::new(FRIDAY_EPOCH, USUAL, WithoutZero);
/// The astronomers' epoch with the usual list.
pub static ISLAMIC_TBLA: IslamicTabular = IslamicTabular::new(THURSDAY_EPOCH, USUAL, WithZero);
/// The civil epoch, the fifteenth year being leap in place of the sixteenth.
pub static ISLAMIC_15C: IslamicTabular = IslamicTabular::new(FRIDAY_EPOCH, FIFTEENTH, WithZero);
/// The astronomers' epoch, the fifteenth year being leap in place of the sixteenth.
pub static ISLAMIC_15A: IslamicTabular = IslamicTabular::new(THURSDAY_EPOCH, FIFTEENTH, WithZero);
/// The civil epoch with the Fatimid list.
pub static ISLAMIC_INDIAN_C: IslamicTabular = IslamicTabular::new(FRIDAY_EPOCH, FATIMID, WithZero);
/// The astronomers' epoch with the Fatimid list.
pub static ISLAMIC_INDIAN_A: IslamicTabular = IslamicTabular::new(THURSDAY_EPOCH, FATIMID, WithZero);
/// The civil epoch with the list of Habash al-Hasib.
pub static ISLAMIC_HABASH_C: IslamicTabular = IslamicTabular::new(FRIDAY_EPOCH, HABASH, WithZero);
/// The astronomers' epoch with the list of Habash al-Hasib.
pub static ISLAMIC_HABASH_A: IslamicTabular = IslamicTabular::new(THURSDAY_EPOCH, HABASH, WithZero);

impl IslamicTabular {
    const fn new(epoch: Jdn, leap_years: LeapYears, numbering: YearNumbering) -> Self {
        Self { properties: super::properties(epoch, numbering), leap_years }
    }
}

impl Calendar for IslamicTabular {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        let leap_years_before = count_in_cycle(year - 1, CYCLE.years, &self.leap_years.places);
        self.properties.epoch.plus(DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_before)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        let full = month % 2 == 1 || (month == LAST_MONTH && self.is_leap_year(year));
        if full { 30 } else { 29 }
    }

    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::IslamicTabular { number: self.leap_years.number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The formula of R&D, (11 y + 14) mod 30 < 11, and its kin: each number is the only one that gives its list.
    #[test]
    fn the_lists_are_formulas() {
        for calendar in [&ISLAMIC_CIVIL, &ISLAMIC_15C, &ISLAMIC_INDIAN_C, &ISLAMIC_HABASH_C] {
            let number = i64::from(calendar.leap_years.number);
            for year in -300..300_i64 {
                assert_eq!(calendar.is_leap_year(year), (11 * year + number).rem_euclid(30) < 11, "{year} {number}");
            }
            let gives_the_list = |number: &i64| {
                (1..=30_i64).all(|year| {
                    calendar.leap_years.places.contains(&year) == ((11 * year + number).rem_euclid(30) < 11)
                })
            };
            assert_eq!((0..30).filter(gives_the_list).collect::<Vec<i64>>(), [number]);
        }
    }

    /// The negative leap years that QCalendar has.
    #[test]
    fn places_are_counted_on_before_year_1() {
        let negative: Vec<i64> = (1..=29).filter(|&n| ISLAMIC_CIVIL.is_leap_year(1 - n)).collect();
        assert_eq!(negative, [2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29]);
    }

    /// Joda-Time and NodaTime publish each list as a number, bit y mod 30 standing for year y.
    #[test]
    fn the_lists_are_those_of_other_libraries() {
        for (list, bits) in
            [(USUAL, 623_191_204), (FIFTEENTH, 623_158_436), (FATIMID, 690_562_340), (HABASH, 153_692_453)]
        {
            assert!(list.places.is_sorted_by(|a, b| a < b));
            assert_eq!(list.places.iter().map(|year| 1_i64 << (year % 30)).sum::<i64>(), bits);
        }
    }
}
