//! The trait: the least that a calendar must supply, and what follows from it.
//!
//! A calendar is an answer to two questions: when does year y start, and how long are its months. The conversions derived
//! here from these answers are the definition of the calendar; the engine is fast and is tested equal to them.
//!
//! Years in this file are continuous: ..., -1, 0, 1, ... ([`YearNumbering`] writes them as the calendar's users do). They are
//! `i64` so that the year after the last one, which is no `i32`, can still be asked where it starts.

use core::ffi::CStr;
use core::ops::RangeInclusive;

use crate::day::Jdn;
use crate::definition::Definition;
use crate::math::{floor_div, floor_mod};
use crate::ymd::YearNumbering;

/// What a calendar's year follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The sun alone.
    Solar,
    /// The moon alone.
    Lunar,
    /// Months by the moon, years held to the sun by leap months.
    Lunisolar,
    /// Neither, or not said: a user's count of months and years.
    Other,
}

/// A number of years that always has the same number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// Years in the cycle.
    pub years: i64,
    /// Days in these years.
    pub days: i64,
}

/// Which years follow the cycle: year y + `cycle.years` has the months of year y, and starts `cycle.days` later.
///
/// That it holds on the whole range follows from the form of the rules: a year starts `365 y` (or `354 y`) days after the epoch and
/// as many more as there were leap years, and these are counted by terms `floor(y / d)`, by [`count_in_cycle`] of length d, or by
/// `floor((p y + q) / d)`, where every d divides the years c of the cycle. For whole k, `floor((y + k c) / d) = floor(y / d) + k c
/// / d`; `count_in_cycle` is `floor(y / d)` times a constant, and a part that depends on y mod d alone; and `floor((p (y + k c) +
/// q) / d) = floor((p y + q) / d) + k p c / d`. So each term grows by k times a constant, and the constants add up to the days of
/// the cycle, which `tests/properties.rs` checks with the months. Where a list of years departs from the rule, the same holds
/// between years outside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CycleHolds {
    /// In every year of the range.
    Always,
    /// Between any two years that are not in this span.
    Outside(RangeInclusive<i64>),
    /// Nowhere: the cycle is only the mean length of the year.
    Never,
}

/// An arithmetic by which whole columns are converted without a table. What it says of a year follows from the definition, and is tested
/// equal to it; epoch, numbering of the years, and the years that depart from it are as in [`Properties`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedForm {
    /// The Gregorian rule, the years so many more than the Gregorian ones.
    Gregorian {
        /// Years ahead.
        years_ahead: i64,
    },
    /// The Julian rule.
    Julian,
    /// Months of 30 and 29 days in turn, a thirtieth day in the last month of each year y with (11 y + `number`) mod 30 < 11.
    IslamicTabular {
        /// From 0 to 29.
        number: u8,
    },
    /// Six months of 31 days and six of 30, the last of them one day shorter but in years y with (8 y + 29) mod 33 < 8.
    Persian,
}

/// An era: a name for a direction of counting years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Era {
    /// CLDR's code.
    pub code: &'static CStr,
    /// The continuous year that is year 1 of the era.
    pub year_one: i64,
    /// Which years are counted in it.
    pub span: EraSpan,
}

/// The years that an era counts. Where several eras of a calendar count a day, it is in the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EraSpan {
    /// Year one and those after it, upward.
    Since,
    /// As `Since`, but the era begins on this day of year one.
    SinceDay(Jdn),
    /// Year one and those before it, backward: the year before is year 2.
    Before,
    /// Every year, upward: years before year one are 0, -1, ...
    All,
}

impl Era {
    /// An era that counts its first year and those after it.
    #[must_use]
    pub const fn since(code: &'static CStr, year_one: i64) -> Era {
        Era { code, year_one, span: EraSpan::Since }
    }

    /// An era that begins in the midst of its first year.
    #[must_use]
    pub const fn since_day(code: &'static CStr, year_one: i64, first_day: Jdn) -> Era {
        Era { code, year_one, span: EraSpan::SinceDay(first_day) }
    }

    /// An era that counts backward from its first year.
    #[must_use]
    pub const fn before(code: &'static CStr, year_one: i64) -> Era {
        Era { code, year_one, span: EraSpan::Before }
    }

    /// An era that counts every year.
    #[must_use]
    pub const fn all(code: &'static CStr, year_one: i64) -> Era {
        Era { code, year_one, span: EraSpan::All }
    }

    /// The year of the era that a day of the year lies in, or `None` where the era does not count it.
    #[must_use]
    pub fn year_of_era(self, year: i64, day: Jdn) -> Option<i64> {
        match self.span {
            EraSpan::Since if year < self.year_one => None,
            EraSpan::SinceDay(first_day) if day < first_day => None,
            EraSpan::Before if year > self.year_one => None,
            EraSpan::Since | EraSpan::SinceDay(_) | EraSpan::All => Some(year - self.year_one + 1),
            EraSpan::Before => Some(self.year_one - year + 1),
        }
    }

    /// The continuous year of a year of the era, or `None` where the era has no such year. Days of its first year before its
    /// first day, and years after its last, are not told apart: documents count on in an era for years after it has ended.
    #[must_use]
    pub const fn year(self, year_of_era: i64) -> Option<i64> {
        match self.span {
            EraSpan::Since | EraSpan::SinceDay(_) | EraSpan::Before if year_of_era < 1 => None,
            EraSpan::Since | EraSpan::SinceDay(_) | EraSpan::All => Some(self.year_one + year_of_era - 1),
            EraSpan::Before => Some(self.year_one - year_of_era + 1),
        }
    }
}

/// A year's place in a cycle of years that the calendar's users count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOfCycle {
    /// Number of the cycle.
    pub cycle: i64,
    /// Number of the year in it, from 1.
    pub year: u8,
}

/// What stands behind the dates of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// The rule itself is the calendar; nothing more official exists.
    Rule,
    /// An authority published the year.
    Official,
    /// An authority decides the year, and has not published it: the rule is extended to it.
    Computed,
}

/// The code of a month: its number in a year without leap month, and whether it is a leap month. Written `M05`, `M05L`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthCode {
    /// Number of the month, from 1.
    pub number: u8,
    /// Whether it is the leap month after the month of that number.
    pub leap: bool,
}

impl MonthCode {
    /// A month that is no leap month.
    #[must_use]
    pub const fn usual(number: u8) -> MonthCode {
        MonthCode { number, leap: false }
    }

    /// The leap month after the one of that number.
    #[must_use]
    pub const fn leap(number: u8) -> MonthCode {
        MonthCode { number, leap: true }
    }
}

/// What holds for a calendar as a whole.
#[derive(Clone, Debug)]
pub struct Properties {
    /// What the year follows.
    pub family: Family,
    /// Whether the rule is extended to the time before its introduction.
    pub proleptic: bool,
    /// How years before year 1 are written.
    pub numbering: YearNumbering,
    /// First and last continuous year.
    pub years: RangeInclusive<i64>,
    /// First day of year 1; where the range has none, the day from which years are counted.
    pub epoch: Jdn,
    /// Mean length of the year as a fraction, and where it is a true cycle.
    pub cycle: Cycle,
    /// Where the cycle holds.
    pub cycle_holds: CycleHolds,
    /// Days of the longest year that is not a leap year.
    pub common_year_days: i64,
    /// Days of the shortest and of the longest month.
    pub month_days: RangeInclusive<u16>,
    /// Months of the longest year.
    pub max_months_in_year: u8,
    /// Whether every year has that many months.
    pub equal_years: bool,
    /// Days of the week.
    pub days_per_week: u8,
    /// Eras, the one in use first.
    pub eras: &'static [Era],
}

/// A calendar.
///
/// The first three methods define it. They are asked only for years of [`Properties::years`] and one on either side, and for
/// months that these years have; there they answer without overflow, and always the same.
pub trait Calendar: Definition {
    /// What holds for the calendar as a whole.
    fn properties(&self) -> &Properties;

    /// The first day of the year.
    fn year_start(&self, year: i64) -> Jdn;

    /// Days in an ordinal month, from 1.
    fn days_in_month(&self, year: i64, month: u8) -> u16;

    /// Months in the year. Twelve, or whatever the calendar always has, unless it says otherwise.
    fn months_in_year(&self, _year: i64) -> u8 {
        self.properties().max_months_in_year
    }

    /// Months from the start of continuous year 0 to the start of the year (negative before it), where it costs no walk.
    ///
    /// Asked only of calendars whose years differ in it and whose cycle does not hold, or is too long for a table.
    fn months_before_year(&self, _year: i64) -> Option<i64> {
        None
    }

    /// The arithmetic that it follows, if it is one of those that columns are converted by.
    fn closed_form(&self) -> Option<ClosedForm> {
        None
    }

    /// What stands behind the dates of the year.
    fn authority(&self, _year: i64) -> Authority {
        Authority::Rule
    }

    /// Whether the month is computed and so close to call that it may turn out to begin a day earlier or later.
    fn is_uncertain(&self, _year: i64, _month: u8) -> bool {
        false
    }

    /// The year's place in the cycle that the calendar's users count years in, if they do.
    fn year_of_cycle(&self, _year: i64) -> Option<YearOfCycle> {
        None
    }

    /// The code of an ordinal month. The same number, unless the calendar has leap months.
    fn month_code(&self, _year: i64, month: u8) -> MonthCode {
        MonthCode::usual(month)
    }

    /// The month that stands for one that other years have and this year lacks; `None` for a code that no year has.
    ///
    /// A leap month is replaced by the month that it follows, or that follows it where it begins the year, unless the calendar has
    /// its own custom.
    fn month_instead_of(&self, _year: i64, code: MonthCode) -> Option<MonthCode> {
        (code.leap && !self.properties().equal_years).then(|| MonthCode::usual(code.number.max(1)))
    }

    /// Days in the year.
    fn days_in_year(&self, year: i64) -> i64 {
        year_start_of(self, year + 1).since(year_start_of(self, year))
    }

    /// Whether the year is longer than a common one.
    fn is_leap_year(&self, year: i64) -> bool {
        self.days_in_year(year) > self.properties().common_year_days
    }

    /// The year that a day lies in.
    fn year_of(&self, day: Jdn) -> i64 {
        let Properties { epoch, cycle, .. } = self.properties();
        // The guess by the mean year is off by less than a year or two; walking is surer than a cleverer guess.
        let mut year = floor_div(day.since(*epoch) * cycle.years, cycle.days) + 1;
        while year_start_of(self, year) > day {
            year -= 1;
        }
        while year_start_of(self, year + 1) <= day {
            year += 1;
        }
        year
    }

    /// Year, ordinal month and day of a day inside the range.
    fn date_of(&self, day: Jdn) -> (i64, u8, u16) {
        let year = self.year_of(day);
        let mut day_of_year = day.since(year_start_of(self, year));
        let mut month = 1;
        loop {
            let days = i64::from(days_in_month_of(self, year, month));
            if day_of_year < days || month >= self.months_in_year(year) {
                // below `days` <= 400
                return (year, month, day_of_year as u16 + 1);
            }
            day_of_year -= days;
            month += 1;
        }
    }

    /// The first day of an ordinal month that the year has.
    fn month_start(&self, year: i64, month: u8) -> Jdn {
        let days_before: i64 = (1..month).map(|earlier| i64::from(days_in_month_of(self, year, earlier))).sum();
        year_start_of(self, year).plus(days_before)
    }
}

/// The first day of a year, in one copy for each calendar: all that is worked out from it stands beside the paths that have to be fast.
#[inline(never)]
pub(crate) fn year_start_of(calendar: &(impl Calendar + ?Sized), year: i64) -> Jdn {
    calendar.year_start(year)
}

/// The days of a month, in one copy for each calendar.
#[inline(never)]
pub(crate) fn days_in_month_of(calendar: &(impl Calendar + ?Sized), year: i64, month: u8) -> u16 {
    calendar.days_in_month(year, month)
}

/// Years counted in whole cycles: how often `residues` (ascending, each from 1 to `length`) occur among years 1 to `year`,
/// negative for what lies between `year` and 0. The readable form of every leap rule that is a list of years in a cycle.
#[must_use]
pub fn count_in_cycle(year: i64, length: i64, residues: &[i64]) -> i64 {
    let whole = floor_div(year, length);
    let place = floor_mod(year, length);
    whole * residues.len() as i64 + residues.iter().filter(|&&residue| residue <= place).count() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    const SINCE: Era = Era::since(c"after", 10);
    const BEFORE: Era = Era::before(c"before", 9);
    const ALL: Era = Era::all(c"all", 10);

    /// Year, and its year in each of the eras.
    #[test]
    fn eras_count_their_own_years_in_their_own_direction() {
        for (year, since, before, all) in [
            (8, None, Some(2), Some(-1)),
            (9, None, Some(1), Some(0)),
            (10, Some(1), None, Some(1)),
            (11, Some(2), None, Some(2)),
            (-100, None, Some(110), Some(-109)),
            (110, Some(101), None, Some(101)),
        ] {
            for (era, year_of_era) in [(SINCE, since), (BEFORE, before), (ALL, all)] {
                assert_eq!(era.year_of_era(year, Jdn::new(0)), year_of_era, "{year} {:?}", era.code);
                if let Some(year_of_era) = year_of_era {
                    assert_eq!(era.year(year_of_era), Some(year));
                }
            }
        }
        for none in [0, -1, i64::from(i32::MIN)] {
            assert_eq!((SINCE.year(none), BEFORE.year(none)), (None, None));
            assert_eq!(ALL.year(none), Some(none + 9));
        }
    }

    #[test]
    fn an_era_may_begin_in_the_midst_of_its_first_year() {
        let era = Era::since_day(c"new", 10, Jdn::new(500));
        assert_eq!(era.year_of_era(10, Jdn::new(499)), None);
        assert_eq!(era.year_of_era(10, Jdn::new(500)), Some(1));
        assert_eq!(era.year_of_era(11, Jdn::new(700)), Some(2));
        assert_eq!((era.year(0), era.year(1), era.year(2)), (None, Some(10), Some(11)));
    }

    #[test]
    fn years_are_counted_in_cycles_on_both_sides_of_zero() {
        let leap = |year: i64| [2, 5].contains(&(year - 1).rem_euclid(7).wrapping_add(1));
        for year in 0..100_i64 {
            assert_eq!(count_in_cycle(year, 7, &[2, 5]), (1..=year).filter(|&y| leap(y)).count() as i64);
            assert_eq!(count_in_cycle(-year, 7, &[2, 5]), -((1 - year..=0).filter(|&y| leap(y)).count() as i64));
        }
    }
}
