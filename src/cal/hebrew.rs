//! Hebrew calendar: mean new moons in whole parts of an hour, and four postponements of the New Year.
//!
//! **What it is.** The calendar of the Jews and, beside the Gregorian, of the state of Israel. Months began by witness until the
//! fourth century; the arithmetic, ascribed to Hillel II (358 CE), was settled by the tenth and codified by Maimonides (1178).
//! Here proleptic: the rule is extended to all earlier years. A day begins in the evening before the civil day it is given for.
//!
//! **Ids.** `hebrew` (150), CLDR `hebrew`.
//!
//! **Epoch.** 1-01-01 is Julian -3761-10-07 (3761 BCE), JDN 347998, a Monday.
//!
//! **Years.** Anno Mundi, counted through zero; the year begins on 1 Tishri, Rosh Hashanah. One era, `am`, that counts on through
//! 0 and -1 for the years before. Years are placed in cycles of 19, year 1 being the first of cycle 1.
//!
//! **Months.** Tishri 30, Heshvan 29 or 30, Kislev 30 or 29, Tevet 29, Shevat 30, in leap years Adar I 30, Adar (Adar II in leap
//! years) 29, Nisan 30, Iyyar 29, Sivan 30, Tammuz 29, Av 30, Elul 29. Codes M01 to M12 from Tishri, Adar I being M05L: Adar and
//! Adar II are both M06, and what falls in Adar I falls in Adar where the year has one Adar.
//!
//! **Leap rule.** In each 19 years those with the places 3 6 8 11 14 17 19 have thirteen months. New Year is the day of the mean
//! new moon (molad) of Tishri, a month being 29 days 12 hours 793 parts of 1080 to the hour and the first new moon 5 hours 204
//! parts into Monday, which begins at 6 in the evening before. It is a day later if the new moon is at noon or after it; in a common
//! year also from 9 hours 204 parts of a Tuesday on; after a leap year also from 15 hours 589 parts of a Monday on; and where it would
//! then be a Sunday, Wednesday or Friday, the day after that.
//! The year takes the length that this leaves: 353 to 355 days or, with Adar I, 383 to 385, Kislev losing a day in the short ones
//! and Heshvan gaining one in the long.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated. Before the tenth century
//! dates in documents may differ from it, before the fourth they do.
//!
//! **Drift.** 689472 years are 251827457 days, after which everything repeats: a mean year of 365.24682 days, one day in about 220
//! years against the equinoxes. The mean month is half a second longer than the moon's now is.
//!
//! **Source.** Maimonides, *Mishneh Torah*, Sanctification of the New Moon, chapters 6 to 8; R&D, chapter 8.
//!
//! **Known wrong.** ICU before 78 puts Rosh Hashanah of 5462, 5560, 5807 and 6054 a day late. ICU to 78 does not postpone new moons
//! on the very limit of a rule (years 88370 and 193151: ICU-22441, ICU-23070), and has a wrong Kislev in year 0 (ICU-23007).

use crate::calendar::{Calendar, Cycle, CycleHolds, Era, Family, MonthCode, Properties, YearOfCycle};
use crate::day::Jdn;
use crate::math::{floor_div, floor_mod};
use crate::ymd::YearNumbering;

/// The Hebrew calendar.
pub struct Hebrew {
    properties: Properties,
}

/// The one Hebrew calendar.
pub static HEBREW: Hebrew = Hebrew {
    properties: Properties {
        family: Family::Lunisolar,
        proleptic: true,
        numbering: YearNumbering::WithZero,
        years: YearNumbering::WithZero.first_year()..=YearNumbering::WithZero.last_year(),
        epoch: EPOCH,
        cycle: CYCLE,
        cycle_holds: CycleHolds::Always,
        common_year_days: 355,
        month_days: 29..=30,
        max_months_in_year: 13,
        equal_years: false,
        days_per_week: 7,
        eras: &[Era::all(c"am", 1)],
    },
};

const EPOCH: Jdn = Jdn::new(347_998);

/// An hour has 1080 parts (halakim) and a day 24 hours; day and time count from 6 in the evening.
const PARTS_IN_HOUR: i64 = 1080;
const PARTS_IN_DAY: i64 = parts(24, 0);
/// From one mean new moon to the next.
const PARTS_IN_MONTH: i64 = 29 * PARTS_IN_DAY + parts(12, 793);
/// The new moon of Tishri of year 1, on the day of the epoch.
const FIRST_MOLAD: i64 = parts(5, 204);

const YEARS_IN_MAHZOR: i64 = 19;
const MONTHS_IN_MAHZOR: i64 = 12 * YEARS_IN_MAHZOR + 7;
/// After so many cycles of 19 years the new moons are back at the same time of the same weekday, and so is all that follows
/// from them.
const MAHZORS_IN_CYCLE: i64 = 36_288;
const CYCLE: Cycle = Cycle {
    years: MAHZORS_IN_CYCLE * YEARS_IN_MAHZOR,
    days: MAHZORS_IN_CYCLE * MONTHS_IN_MAHZOR * PARTS_IN_MONTH / PARTS_IN_DAY,
};

const MONDAY: u8 = 1;
const TUESDAY: u8 = 2;
const WEDNESDAY: u8 = 3;
const FRIDAY: u8 = 5;
const SUNDAY: u8 = 7;

const HESHVAN: MonthCode = MonthCode::usual(2);
const KISLEV: MonthCode = MonthCode::usual(3);
const ADAR_I: MonthCode = MonthCode::leap(5);
const ADAR: MonthCode = MonthCode::usual(6);
/// Ordinal of Adar I in a leap year.
const LEAP_MONTH: u8 = 6;

const fn parts(hours: i64, parts: i64) -> i64 {
    hours * PARTS_IN_HOUR + parts
}

/// Leap years among years 1 to `year`: the leap rule, as a count. Year y is leap when `7 y + 1` passes a multiple of 19; the test
/// below compares this with the list.
fn leap_years_through(year: i64) -> i64 {
    floor_div(7 * year + 1, YEARS_IN_MAHZOR)
}

fn is_leap(year: i64) -> bool {
    leap_years_through(year) > leap_years_through(year - 1)
}

/// Months from the start of year 1 to the start of the year.
fn months_since_epoch(year: i64) -> i64 {
    12 * (year - 1) + leap_years_through(year - 1)
}

/// Rosh Hashanah: the day of the new moon of Tishri, with its postponements (dehiyyot).
fn new_year(year: i64) -> Jdn {
    // At most 2^35 months of less than 2^20 parts.
    let molad = FIRST_MOLAD + months_since_epoch(year) * PARTS_IN_MONTH;
    let mut day = EPOCH.plus(floor_div(molad, PARTS_IN_DAY));
    let (weekday, time) = (day.weekday(), floor_mod(molad, PARTS_IN_DAY));
    // Molad zaken: a new moon at noon or later is for the next day.
    let old_moon = time >= parts(18, 0);
    // GaTaRaD: a common year from this Tuesday would have 356 days, as the next New Year cannot be a Sunday.
    let too_long = weekday == TUESDAY && time >= parts(9, 204) && !is_leap(year);
    // BeTUTeKaPoT: the leap year before would have 382 days, its own New Year having been moved from Sunday.
    let too_short_before = weekday == MONDAY && time >= parts(15, 589) && is_leap(year - 1);
    if old_moon || too_long || too_short_before {
        day = day.plus(1);
    }
    // Lo ADU Rosh: never a Sunday, Wednesday or Friday, so that no two days of rest meet. This moves the Tuesdays of GaTaRaD to
    // Thursday.
    if matches!(day.weekday(), SUNDAY | WEDNESDAY | FRIDAY) { day.plus(1) } else { day }
}

/// A year with its type (keviyah): the weekday of its first day, and its length.
struct Year {
    number: i64,
    start: Jdn,
    days: i64,
    leap: bool,
}

impl Year {
    fn of(number: i64) -> Year {
        let start = new_year(number);
        Year { number, start, days: new_year(number + 1).since(start), leap: is_leap(number) }
    }

    /// The year that the day lies in.
    fn at(day: Jdn) -> Year {
        // By the mean year, off by one at most: New Year is never a month from where the mean year has it.
        let mut year = Year::of(floor_div(day.since(EPOCH) * CYCLE.years, CYCLE.days) + 1);
        while day < year.start {
            year = Year::of(year.number - 1);
        }
        while day >= year.start.plus(year.days) {
            year = Year::of(year.number + 1);
        }
        year
    }

    fn days_in_month(&self, month: u8) -> u16 {
        let regular = if self.leap { 384 } else { 354 };
        match month_code(self.leap, month) {
            HESHVAN if self.days > regular => 30,
            KISLEV if self.days < regular => 29,
            ADAR_I => 30,
            MonthCode { number, .. } if number % 2 == 1 => 30,
            _ => 29,
        }
    }
}

fn month_code(leap: bool, month: u8) -> MonthCode {
    match month {
        LEAP_MONTH if leap => ADAR_I,
        _ if leap && month > LEAP_MONTH => MonthCode::usual(month - 1),
        _ => MonthCode::usual(month),
    }
}

impl Calendar for Hebrew {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        new_year(year)
    }

    fn is_leap_year(&self, year: i64) -> bool {
        is_leap(year)
    }

    fn months_in_year(&self, year: i64) -> u8 {
        if is_leap(year) { 13 } else { 12 }
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        Year::of(year).days_in_month(month)
    }

    // The trait would ask for the year again at every month.

    fn year_of(&self, day: Jdn) -> i64 {
        Year::at(day).number
    }

    fn date_of(&self, day: Jdn) -> (i64, u8, u16) {
        let year = Year::at(day);
        // 1 to 385
        let mut mday = day.since(year.start) as u16 + 1;
        let mut month = 1;
        while mday > year.days_in_month(month) {
            mday -= year.days_in_month(month);
            month += 1;
        }
        (year.number, month, mday)
    }

    fn month_start(&self, year: i64, month: u8) -> Jdn {
        let year = Year::of(year);
        let days_before: i64 = (1..month).map(|earlier| i64::from(year.days_in_month(earlier))).sum();
        year.start.plus(days_before)
    }

    fn months_before_year(&self, year: i64) -> Option<i64> {
        Some(months_since_epoch(year) - months_since_epoch(0))
    }

    fn year_of_cycle(&self, year: i64) -> Option<YearOfCycle> {
        let cycle = floor_div(year - 1, YEARS_IN_MAHZOR) + 1;
        // 1 to 19
        let year = floor_mod(year - 1, YEARS_IN_MAHZOR) as u8 + 1;
        Some(YearOfCycle { cycle, year })
    }

    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        month_code(is_leap(year), month)
    }

    fn month_instead_of(&self, _year: i64, code: MonthCode) -> Option<MonthCode> {
        (code == ADAR_I).then_some(ADAR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::count_in_cycle;

    #[test]
    fn the_count_is_the_list_of_leap_years() {
        for year in -1_900..1_900_i64 {
            let listed = count_in_cycle(year, YEARS_IN_MAHZOR, &[3, 6, 8, 11, 14, 17, 19]);
            assert_eq!(leap_years_through(year), listed, "{year}");
            assert_eq!(HEBREW.months_in_year(year) == 13, HEBREW.days_in_year(year) > 355, "{year}");
        }
    }

    #[test]
    fn the_cycle_is_a_whole_number_of_weeks() {
        assert_eq!((CYCLE.years, CYCLE.days), (689_472, 251_827_457));
        assert_eq!(MAHZORS_IN_CYCLE * MONTHS_IN_MAHZOR * PARTS_IN_MONTH % (7 * PARTS_IN_DAY), 0);
        // No shorter one: 19 years leave 69715 parts of a week, which has five times 36288.
        assert_eq!(MONTHS_IN_MAHZOR * PARTS_IN_MONTH % (7 * PARTS_IN_DAY), 69_715);
        assert!((1..MAHZORS_IN_CYCLE).all(|mahzors| mahzors * 69_715 % (7 * PARTS_IN_DAY) != 0));
    }

    /// Every postponement acts, and leaving one out would break what it is there for.
    #[test]
    fn each_postponement_acts_in_years_of_our_time() {
        let unmoved = |year: i64| {
            let molad = FIRST_MOLAD + months_since_epoch(year) * PARTS_IN_MONTH;
            (EPOCH.plus(floor_div(molad, PARTS_IN_DAY)), floor_mod(molad, PARTS_IN_DAY))
        };
        let moved = |year: i64| new_year(year).since(unmoved(year).0);
        let mut by_rule = [0; 5];
        for year in 5001..=6000_i64 {
            let (day, time) = unmoved(year);
            let rule = match (day.weekday(), time) {
                (weekday, time) if time >= 19_440 => {
                    // Molad zaken, by one day or, where Lo ADU follows it, by two.
                    let barred_next = matches!(weekday, 2 | 4 | 6);
                    assert_eq!(moved(year), if barred_next { 2 } else { 1 }, "{year}");
                    usize::from(barred_next)
                }
                (2, time) if time >= 9_924 && ![0, 3, 6, 8, 11, 14, 17].contains(&(year % 19)) => {
                    assert_eq!(moved(year), 2, "{year}");
                    2
                }
                (1, time) if time >= 16_789 && [0, 3, 6, 8, 11, 14, 17].contains(&((year - 1) % 19)) => {
                    assert_eq!(moved(year), 1, "{year}");
                    3
                }
                (7 | 3 | 5, _) => {
                    assert_eq!(moved(year), 1, "{year}");
                    4
                }
                _ => {
                    assert_eq!(moved(year), 0, "{year}");
                    continue;
                }
            };
            by_rule[rule] += 1;
        }
        assert!(by_rule.iter().all(|&years| years > 0), "{by_rule:?}");
    }
}
