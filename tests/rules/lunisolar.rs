//! Rules whose leap years have a month of their own.

use qcal::arithmetic::{self, Duration, Overflow};
use qcal::calendar::{Family, MonthCode, count_in_cycle};
use qcal::engine::{Engine, Month};
use qcal::user::rule::{Declaration, LEAP_BITS, LEAP_INTERCALARY, LEAP_TEST};
use qcal::ymd::YearNumbering::WithZero;

use crate::common::Numbers;
use crate::{MOON, Reference, bits, declare};

const LONG_YEARS: [i64; 7] = [3, 6, 8, 11, 14, 17, 19];

/// A lunisolar calendar: seven years of 19 have a month of 30 days more, behind the month `after`.
struct Metonic {
    after: u8,
}

impl Reference for Metonic {
    fn year_start(&self, year: i64) -> i64 {
        347_998 + 354 * (year - 1) + 30 * count_in_cycle(year - 1, 19, &LONG_YEARS)
    }
    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        match self.month_code(year, month) {
            MonthCode { leap: true, .. } => 30,
            MonthCode { number, .. } => 29 + u16::from(number % 2),
        }
    }
    fn is_leap_year(&self, year: i64) -> bool {
        LONG_YEARS.contains(&((year - 1).rem_euclid(19) + 1))
    }
    fn months_in_year(&self, year: i64) -> u8 {
        12 + u8::from(self.is_leap_year(year))
    }
    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        let moved = self.is_leap_year(year) && month > self.after;
        MonthCode { number: month - u8::from(moved), leap: moved && month == self.after + 1 }
    }
}

#[test]
fn leap_months_of_their_own() {
    let long = bits(19, |year| LONG_YEARS.contains(&i64::from(if year == 0 { 19 } else { year })));
    for (name, after) in [("metonic 0", 0), ("metonic 1", 1), ("metonic 6", 6), ("metonic 12", 12)] {
        let by_bits = Declaration {
            family: Family::Lunisolar,
            numbering: WithZero,
            epoch_jdn: 347_998,
            month_count: 12,
            month_days: Some(&MOON),
            leap_rule: LEAP_BITS + LEAP_INTERCALARY,
            leap_month: after,
            leap_days: 30,
            leap_cycle: 19,
            leap_bits: Some(&long),
            ..Declaration::default()
        };
        // As the Hebrew calendar has it: year y is long if (7 y + 1) mod 19 < 7.
        let by_test = Declaration {
            leap_rule: LEAP_TEST + LEAP_INTERCALARY,
            leap_bits: None,
            leap_mul: 7,
            leap_add: 1,
            leap_below: 7,
            ..by_bits
        };
        for declaration in [by_bits, by_test] {
            let declared = declare(name, &declaration);
            let book = Metonic { after: after as u8 };
            declared.assert_equals(&book);
            assert_months_are_added(&declared.engine);
        }
    }
}

/// Months added and counted, against the count of the rule.
fn assert_months_are_added(engine: &Engine) {
    let number =
        |month: Month| 12 * (month.year - 1) + count_in_cycle(month.year - 1, 19, &LONG_YEARS) + i64::from(month.month);
    let mut numbers = Numbers(9);
    for case in 0..3_000 {
        let reach = if case % 2 == 0 { 1_000 } else { 1_000_000_000 };
        let year = numbers.between(-reach, reach);
        let month = numbers.between(1, i64::from(engine.months_in_year(year).unwrap())) as u8;
        let from = Month { year, month };
        let distance = numbers.between(-12 * reach, 12 * reach);
        let to = engine.add_months(from, distance).unwrap();
        assert_eq!(number(to) - number(from), distance, "{from:?} + {distance}");
        assert_eq!(engine.months_between(from, to), Ok(distance));
    }
}

/// A leap month meets a year without one.
#[test]
fn years_are_added_by_month_code() {
    let rule = Declaration {
        numbering: WithZero,
        month_count: 12,
        month_days: Some(&MOON),
        leap_rule: LEAP_TEST + LEAP_INTERCALARY,
        leap_month: 6,
        leap_days: 30,
        leap_mul: 7,
        leap_add: 1,
        leap_cycle: 19,
        leap_below: 7,
        ..Declaration::default()
    };
    let engine = declare("metonic", &rule).engine;
    let add = |month, years, overflow| {
        let duration = Duration { years, ..Duration::default() };
        arithmetic::add(&engine, 3, month, 30, &duration, overflow).map(|date| (date.year(), date.month(), date.day()))
    };
    // Year 3 is long, 4 is not, 6 is.
    assert_eq!(add(8, 1, Overflow::Constrain), Ok((4, 7, 30)));
    assert_eq!(add(7, 1, Overflow::Constrain), Ok((4, 6, 29)));
    assert!(add(7, 1, Overflow::Reject).is_err());
    assert_eq!(add(7, 3, Overflow::Reject), Ok((6, 7, 30)));
    // A leap month that begins the year has none before it to become.
    let engine = declare("metonic 0", &Declaration { leap_month: 0, ..rule }).engine;
    let year = Duration { years: 1, ..Duration::default() };
    let added = arithmetic::add(&engine, 3, 1, 5, &year, Overflow::Constrain);
    assert_eq!(added.map(|date| (date.year(), date.month(), date.day())), Ok((4, 1, 5)));
    assert!(arithmetic::add(&engine, 3, 1, 5, &year, Overflow::Reject).is_err());
}
