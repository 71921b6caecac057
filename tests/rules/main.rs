//! Calendars as data: rules declared for calendars that are known otherwise, and compared with them.

#[path = "../common/mod.rs"]
mod common;
mod icu;
mod known;
mod lunisolar;
mod misuse;
mod random;

use std::ops::RangeInclusive;

use common::Numbers;
use qcal::calendar::{Calendar, Family, MonthCode};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::user::rule::{Declaration, LEAP_BITS, Rule};
use qcal::ymd::YearNumbering;

pub const ROMAN: [u16; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
pub const MOON: [u16; 12] = [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29];
/// Twelve months of thirty days and five days more.
pub const EGYPTIAN: [u16; 13] = [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 5];

/// Leap years as the bits of a rule: bit r for the years that leave r.
pub fn bits(cycle: i32, mut is_leap: impl FnMut(i32) -> bool) -> Vec<u8> {
    let mut bytes = vec![0; (cycle as usize).div_ceil(8)];
    for year in (0..cycle).filter(|&year| is_leap(year)) {
        bytes[year as usize / 8] |= 1 << (year % 8);
    }
    bytes
}

/// The leap years of the Gregorian calendar.
pub fn gregorian_bits() -> Vec<u8> {
    bits(400, |year| year % 4 == 0 && (year % 100 != 0 || year == 0))
}

/// The rule of the Gregorian calendar with a year zero.
pub fn gregorian(bits: &[u8]) -> Declaration<'_> {
    Declaration {
        family: Family::Solar,
        proleptic: true,
        numbering: YearNumbering::WithZero,
        epoch_jdn: 1_721_426,
        month_count: 12,
        month_days: Some(&ROMAN),
        leap_rule: LEAP_BITS,
        leap_month: 2,
        leap_days: 1,
        leap_cycle: 400,
        leap_bits: Some(bits),
        ..Declaration::default()
    }
}

/// What a rule is compared with; years are continuous.
pub trait Reference {
    fn year_start(&self, year: i64) -> i64;
    fn days_in_month(&self, year: i64, month: u8) -> u16;
    fn is_leap_year(&self, year: i64) -> bool;
    fn months_in_year(&self, _year: i64) -> u8 {
        12
    }
    fn month_code(&self, _year: i64, month: u8) -> MonthCode {
        MonthCode { number: month, leap: false }
    }
}

/// A definition of the library, its years moved by some.
pub struct BuiltIn(pub &'static dyn Calendar, pub i64);

impl Reference for BuiltIn {
    fn year_start(&self, year: i64) -> i64 {
        self.0.year_start(year - self.1).get()
    }
    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        self.0.days_in_month(year - self.1, month)
    }
    fn is_leap_year(&self, year: i64) -> bool {
        self.0.is_leap_year(year - self.1)
    }
}

/// A calendar by a formula for the start of its years, with months that are told by the length of the year.
#[derive(Clone, Copy)]
pub struct Book {
    pub year_start: fn(i64) -> i64,
    pub is_leap_year: fn(i64) -> bool,
    pub months: u8,
    /// Of a leap year or a common one.
    pub days_in_month: fn(bool, u8) -> u16,
}

impl Reference for Book {
    fn year_start(&self, year: i64) -> i64 {
        (self.year_start)(year)
    }
    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        (self.days_in_month)((self.is_leap_year)(year), month)
    }
    fn is_leap_year(&self, year: i64) -> bool {
        (self.is_leap_year)(year)
    }
    fn months_in_year(&self, _year: i64) -> u8 {
        self.months
    }
}

/// A declared calendar and its engine.
pub struct Declared {
    pub name: &'static str,
    pub rule: &'static Rule,
    pub engine: Engine,
}

pub fn declare(name: &'static str, declaration: &Declaration<'_>) -> Declared {
    let rule: &'static Rule =
        Box::leak(Box::new(Rule::new(declaration).unwrap_or_else(|error| panic!("{name}: {error}"))));
    Declared { name, rule, engine: Engine::compile(rule, None).unwrap() }
}

impl Declared {
    /// Asserts that the definition has the year as the reference has it. Years beside the range may be asked.
    fn assert_year(&self, reference: &dyn Reference, year: i64) {
        let name = self.name;
        let rule = self.rule;
        assert_eq!(rule.year_start(year).get(), reference.year_start(year), "{name} {year}");
        assert_eq!(rule.is_leap_year(year), reference.is_leap_year(year), "{name} {year}");
        let months = reference.months_in_year(year);
        assert_eq!(rule.months_in_year(year), months, "{name} {year}");
        let mut day = rule.year_start(year).get();
        for month in 1..=months {
            let length = reference.days_in_month(year, month);
            assert_eq!(rule.month_start(year, month), Jdn::new(day), "{name} {year}-{month}");
            assert_eq!(rule.days_in_month(year, month), length, "{name} {year}-{month}");
            assert_eq!(rule.month_code(year, month), reference.month_code(year, month), "{name} {year}-{month}");
            day += i64::from(length);
        }
        assert_eq!(rule.days_in_year(year), day - reference.year_start(year), "{name} {year}");
    }

    /// Asserts every day of a year of the range both ways, by the engine and by the definition.
    fn assert_days_of_year(&self, reference: &dyn Reference, year: i64) -> i64 {
        let written = self.engine.written_year(year).unwrap();
        let mut jdn = reference.year_start(year);
        for month in 1..=reference.months_in_year(year) {
            for mday in 1..=reference.days_in_month(year, month) {
                let date = self.engine.to_date(Jdn::new(jdn)).unwrap();
                assert_eq!((date.year(), date.month(), date.day()), (written, month, mday), "{} day {jdn}", self.name);
                assert_eq!(self.rule.date_of(Jdn::new(jdn)), (year, month, mday), "{} day {jdn}", self.name);
                let back = self.engine.to_day(written, i32::from(month), i32::from(mday));
                assert_eq!(back, Ok(Jdn::new(jdn)), "{} {written}-{month}-{mday}", self.name);
                jdn += 1;
            }
        }
        jdn - reference.year_start(year)
    }

    /// Compares with a reference that knows every year: year by year over 9,000 years, at both ends of the range and anywhere; day by day
    /// over a good part of these.
    pub fn assert_equals(&self, reference: &dyn Reference) {
        let (first, last) = (*self.rule.properties().years.start(), *self.rule.properties().years.end());
        let mut years = 0;
        for year in (-3_000..6_000).chain(first - 1..first + 400).chain(last - 400..=last + 1) {
            self.assert_year(reference, year);
            years += 1;
        }
        assert_eq!(years, 9_000 + 401 + 402);
        let present = self.rule.year_of(Jdn::new(2_460_000));
        let mut numbers = Numbers(7);
        let anywhere = (0..1_000).map(|_| numbers.between(first, last)).collect::<Vec<_>>();
        let mut days = 0;
        for year in (-150..150)
            .chain(present - 150..=present + 150)
            .chain(first..first + 10)
            .chain(last - 9..=last)
            .chain(anywhere.iter().copied())
        {
            self.assert_year(reference, year);
            days += self.assert_days_of_year(reference, year);
        }
        assert!(days > 1_621 * 353, "{}: {days} days", self.name);
        self.assert_properties(reference);
        self.assert_months(reference);
    }

    /// Properties, by the years of one turn of the cycle.
    fn assert_properties(&self, reference: &dyn Reference) {
        let properties = self.rule.properties();
        let name = self.name;
        assert_eq!(properties.epoch.get(), reference.year_start(1), "{name}");
        let cycle = &properties.cycle;
        assert_eq!(reference.year_start(1 + cycle.years) - reference.year_start(1), cycle.days, "{name}");
        let years = || 1..=cycle.years;
        let lengths = || {
            years()
                .flat_map(|year| (1..=reference.months_in_year(year)).map(move |month| (year, month)))
                .map(|(year, month)| reference.days_in_month(year, month))
        };
        assert_eq!(properties.month_days, lengths().min().unwrap()..=lengths().max().unwrap(), "{name}");
        let months = || years().map(|year| reference.months_in_year(year));
        assert_eq!(properties.max_months_in_year, months().max().unwrap(), "{name}");
        assert_eq!(properties.equal_years, months().min() == months().max(), "{name}");
        let common = years().find(|&year| !reference.is_leap_year(year)).unwrap();
        let days = reference.year_start(common + 1) - reference.year_start(common);
        assert_eq!(properties.common_year_days, days, "{name}");
    }

    /// The definition's count of months, by counting.
    fn assert_months(&self, reference: &dyn Reference) {
        let first = -500;
        let mut count: i64 = -(first..0).map(|year| i64::from(reference.months_in_year(year))).sum::<i64>();
        for year in first..500 {
            assert_eq!(self.rule.months_before_year(year), Some(count), "{} {year}", self.name);
            count += i64::from(reference.months_in_year(year));
        }
    }
}

/// The continuous years of a range stated as 0 and 0.
pub const EVERY_YEAR: RangeInclusive<i64> = i32::MIN as i64..=i32::MAX as i64;
