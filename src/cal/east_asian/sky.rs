//! The rule: months by true new moons, leap months by the true sun, both seen from a meridian.

use super::margin;
use super::memo::Memo;
use super::year::{self, MonthBits, Year, january_first};
use crate::astro;
use crate::day::Jdn;

/// The sky over a country.
pub(super) struct Sky {
    /// The meridians whose midnight began the day, in the order of their use; at least one.
    pub meridians: &'static [Meridian],
    pub memo: &'static Memo,
}

/// A meridian, and when it came into use.
pub(super) struct Meridian {
    /// The first day that began at its midnight.
    pub since: Jdn,
    /// How far its time is ahead of Greenwich, in days.
    pub ahead: f64,
}

/// A solar year in whole months (sui): from the month after one winter solstice to the month with the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sui {
    /// First day of the month after the first solstice's.
    pub start: Jdn,
    /// 12 or 13.
    pub months: u8,
    /// Place of the leap month, from 0.
    pub leap: Option<u8>,
    /// Set for the months of 30 days, from the lowest bit.
    pub full: MonthBits,
    /// Set for the months whose first day is too close to call.
    pub uncertain: MonthBits,
}

impl Sui {
    /// Months before month 1: month 12, and a leap month 11 or 12.
    fn months_before_new_year(self) -> u8 {
        1 + u8::from(matches!(self.leap, Some(0 | 1)))
    }

    /// Days of the first months.
    fn days(self, months: u8) -> i64 {
        year::days(self.full, months)
    }

    fn new_year(self) -> Jdn {
        self.start.plus(self.days(self.months_before_new_year()))
    }
}

impl Sky {
    /// The first day of the year.
    pub(super) fn year_start(&self, year: i64) -> Jdn {
        self.sui(year).new_year()
    }

    /// The year: what a solar year has from month 1 on, and what the next has before it.
    pub(super) fn year(&self, year: i64) -> Year {
        let (this, next) = (self.sui(year), self.sui(year + 1));
        let (skipped, added) = (this.months_before_new_year(), next.months_before_new_year());
        let joined = |this_bits: MonthBits, next_bits: MonthBits| {
            let next_bits = next_bits & ((1 << added) - 1);
            this_bits >> skipped | next_bits << (this.months - skipped)
        };
        let leap_after = match (this.leap, next.leap) {
            (_, Some(place @ (0 | 1))) => 11 + place,
            (Some(place @ 2..), _) => place - 1,
            _ => 0,
        };
        Year {
            start: this.new_year(),
            full: joined(this.full, next.full),
            leap_after,
            uncertain: joined(this.uncertain, next.uncertain),
        }
    }

    fn sui(&self, year: i64) -> Sui {
        self.memo.get_or(year, || self.compute(year))
    }

    /// The solar year that ends with the winter solstice of a Gregorian year.
    fn compute(&self, year: i64) -> Sui {
        let (solstice_before, solstice) = (self.winter_solstice(year - 1), self.winter_solstice(year));
        let mut lunation = astro::lunation_at_or_after(self.midnight(solstice_before.plus(1)));
        let mut moon = astro::new_moon(lunation);
        let start = self.day(moon);
        let mut sui = Sui { start, months: 0, leap: None, full: 0, uncertain: 0 };
        let mut month_start = start;
        while month_start <= solstice {
            lunation += 1;
            let next_moon = astro::new_moon(lunation);
            let next_start = self.day(next_moon);
            sui.full |= MonthBits::from(next_start.since(month_start) > 29) << sui.months;
            sui.uncertain |= MonthBits::from(self.is_near_midnight(moon)) << sui.months;
            sui.months += 1;
            (month_start, moon) = (next_start, next_moon);
        }
        if sui.months > 12 {
            sui.leap = self.first_without_major_term(sui);
        }
        sui
    }

    /// The place of the first month during which the sun passes no multiple of 30 degrees. Thirteen months have one: they are as
    /// long as the sun takes for twelve.
    fn first_without_major_term(&self, sui: Sui) -> Option<u8> {
        let term_before = |place: u8| self.last_major_term(sui.start.plus(sui.days(place)));
        (0..sui.months).find(|&place| term_before(place) == term_before(place + 1))
    }

    fn winter_solstice(&self, gregorian_year: i64) -> Jdn {
        // The solstice is in December, give or take some weeks at the ends of the range.
        let july = january_first(gregorian_year).plus(181);
        self.day(astro::solar_longitude_at_or_after(270.0, self.midnight(july)))
    }

    /// The major solar term that the sun has passed last, 0 to 11, when the day begins.
    fn last_major_term(&self, day: Jdn) -> u8 {
        (astro::solar_longitude(self.midnight(day)) / 30.0) as u8
    }

    /// The civil day in which a moment falls.
    fn day(&self, moment: f64) -> Jdn {
        let days = self
            .meridians
            .iter()
            .rev()
            .map(|meridian| (meridian, Jdn::new(libm::floor(moment + meridian.ahead) as i64)));
        let mut in_use = days.skip_while(|(meridian, day)| *day < meridian.since);
        in_use.next().map_or(Jdn::new(0), |(_, day)| day)
    }

    /// The moment at which a civil day begins.
    fn midnight(&self, day: Jdn) -> f64 {
        day.get() as f64 - self.ahead(day)
    }

    fn ahead(&self, day: Jdn) -> f64 {
        let in_use = self.meridians.iter().rev().find(|meridian| meridian.since <= day);
        in_use.map_or(0.0, |meridian| meridian.ahead)
    }

    fn is_near_midnight(&self, moment: f64) -> bool {
        let day = self.day(moment);
        let since_midnight = moment - self.midnight(day);
        let margin = margin::in_days(moment);
        since_midnight < margin || since_midnight > 1.0 - margin
    }
}

#[cfg(test)]
mod tests {
    use core::ops::RangeInclusive;

    use super::super::EastAsian;
    use super::super::chinese::CHINESE;
    use super::super::dangi::DANGI;
    use super::*;

    /// First days and codes of the months.
    fn months(year: Year) -> Vec<(Jdn, crate::calendar::MonthCode)> {
        let mut start = year.start;
        let next = |month| {
            let first_day = start;
            start = start.plus(i64::from(year.days_in_month(month)));
            (first_day, year.month_code(month))
        };
        (1..=year.months()).map(next).collect()
    }

    /// Years of the table that the rule would have otherwise: with another leap month or number of months, and with a month on
    /// another day.
    fn departures(calendar: &EastAsian, years: RangeInclusive<i64>) -> (Vec<i64>, Vec<i64>) {
        let (mut named, mut moved) = (Vec::new(), Vec::new());
        for year in years {
            let (published, computed) = (months(calendar.table.year(year).unwrap()), months(calendar.sky.year(year)));
            if !published.iter().map(|month| month.1).eq(computed.iter().map(|month| month.1)) {
                named.push(year);
            } else if published != computed {
                moved.push(year);
            }
        }
        (named, moved)
    }

    /// The almanac of 1912 to 2050 and the computation with DE441 to 2199.
    #[test]
    fn the_rule_is_the_chinese_almanac_since_1912() {
        assert_eq!(departures(&CHINESE, 1912..=2199), (vec![], vec![]));
    }

    /// Before, the imperial almanac was computed with the theories of its time: new moons and solar terms minutes from midnight
    /// fell on the other side of it.
    #[test]
    fn the_rule_departs_from_the_imperial_almanac_in_33_years() {
        let (named, moved) = departures(&CHINESE, 1645..=1911);
        assert_eq!(named, [1645, 1651, 1661, 1727, 1805]);
        assert_eq!(
            moved,
            [
                1652, 1653, 1673, 1686, 1692, 1693, 1704, 1708, 1713, 1715, 1728, 1731, 1754, 1789, 1794, 1813, 1817,
                1820, 1823, 1841, 1842, 1849, 1856, 1861, 1869, 1880, 1887, 1906,
            ]
        );
    }

    /// The meridian was another one before 1912, but dates since are by today's.
    #[test]
    fn the_rule_is_the_korean_table_since_1912() {
        assert_eq!(departures(&DANGI, 1912..=2050), (vec![], vec![]));
    }

    /// A solar year that ends with the solstice is as long as the sun's, in whole months, and begins where the one before ended.
    #[test]
    fn solar_years_follow_each_other() {
        let mut before = CHINESE.sky.compute(2199);
        let mut leap_years = 0;
        for year in 2200..=2400 {
            let sui = CHINESE.sky.compute(year);
            assert_eq!(before.start.plus(before.days(before.months)), sui.start, "{year}");
            assert!(matches!((sui.months, sui.leap), (12, None) | (13, Some(0..=12))), "{year}");
            assert_eq!(CHINESE.sky.sui(year), sui, "as remembered");
            leap_years += i32::from(sui.months == 13);
            before = sui;
        }
        assert_eq!(leap_years, 74);
    }

    #[test]
    fn days_change_their_meridian_once() {
        let sky = CHINESE.sky;
        let change = Jdn::new(2_425_613);
        let minute = 1.0 / 1440.0;
        for day in [change.plus(-1), change, change.plus(1)] {
            assert_eq!(sky.day(sky.midnight(day) + minute), day);
            assert_eq!(sky.day(sky.midnight(day) + 0.9), day);
        }
        // The last day by the old meridian ended where the new one began, 14 minutes and 20 seconds early.
        assert!((sky.midnight(change) - sky.midnight(change.plus(-1)) - (1.0 - 43.0 / 4320.0)).abs() < 1e-8);
        assert_eq!(sky.day(sky.midnight(change) - minute), change.plus(-1));
    }
}
