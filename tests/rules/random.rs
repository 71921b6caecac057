//! Declarations made at random: the definition against plain counting, the engine against the definition.

use qcal::calendar::{Calendar, Family};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::error::Error;
use qcal::user::rule::{Declaration, LEAP_BITS, LEAP_INTERCALARY, LEAP_NONE, LEAP_TEST, Rule};
use qcal::ymd::YearNumbering::{WithZero, WithoutZero};

use crate::common::Numbers;

const RULES: usize = 1_000;
const LISTS: usize = 500;

/// What a declaration borrows.
#[derive(Default)]
struct Lists {
    days: Vec<u16>,
    bits: Vec<u8>,
}

fn number(numbers: &mut Numbers, low: i32, high: i32) -> i32 {
    numbers.between(i64::from(low), i64::from(high)) as i32
}

/// Months nearly equal, as in most calendars, or anything that is allowed.
fn length(numbers: &mut Numbers, even: bool) -> u16 {
    if even { numbers.between(28, 32) as u16 } else { numbers.between(1, 400) as u16 }
}

/// A valid declaration by a leap rule.
fn declaration<'a>(numbers: &mut Numbers, lists: &'a mut Lists) -> Declaration<'a> {
    let even = numbers.between(0, 2) > 0;
    let month_count = number(numbers, 1, 31);
    lists.days = (0..month_count).map(|_| length(numbers, even)).collect();
    let leap_rule = [LEAP_NONE, LEAP_TEST, LEAP_BITS, LEAP_TEST + LEAP_INTERCALARY, LEAP_BITS + LEAP_INTERCALARY]
        [numbers.between(0, 4) as usize];
    let leap_cycle = if leap_rule == LEAP_NONE {
        0
    } else {
        let longest = [5, 5, 40, 40, 400, 4_096][numbers.between(0, 5) as usize];
        number(numbers, 1, longest)
    };
    if leap_rule & LEAP_BITS != 0 {
        let density = numbers.between(1, 20);
        lists.bits = crate::bits(leap_cycle, |_| numbers.between(0, density) == 0);
    }
    let lists = &*lists;
    let (leap_month, leap_days) = if leap_rule == LEAP_NONE {
        (0, 0)
    } else if leap_rule & LEAP_INTERCALARY != 0 {
        (number(numbers, 0, month_count), i32::from(length(numbers, even)))
    } else {
        let month = number(numbers, 1, month_count);
        let days = i32::from(lists.days[month as usize - 1]);
        let longer = i32::from(length(numbers, even));
        (month, if longer == days { days % 2 * -2 + 1 } else { longer - days })
    };
    let test = leap_rule & LEAP_TEST != 0;
    let far = i64::from(i32::MAX);
    let (low, high) =
        [(1, 1_000), (-5_000, 5_000), (-150_000_000, 150_000_000), (-far, far)][numbers.between(0, 3) as usize];
    let (a, b) = (numbers.between(low, high), numbers.between(low, high));
    let numbering = if numbers.between(0, 1) == 0 { WithZero } else { WithoutZero };
    let year = |year: i64| if numbering == WithoutZero && year == 0 { -1 } else { year as i32 };
    Declaration {
        family: Family::Other,
        proleptic: false,
        numbering,
        epoch_jdn: numbers.between(-4_000_000, 4_000_000),
        first_year: year(a.min(b)),
        last_year: year(a.max(b)),
        year_offset: number(numbers, -10_000, 10_000),
        days_per_week: number(numbers, 0, 32),
        month_count,
        month_days: Some(&lists.days),
        leap_rule,
        leap_month,
        leap_days,
        leap_mul: if test { numbers.next() as i32 } else { 0 },
        leap_add: if test { numbers.next() as i32 } else { 0 },
        leap_cycle,
        leap_below: if test { number(numbers, 0, leap_cycle) } else { 0 },
        leap_bits: (leap_rule & LEAP_BITS != 0).then_some(lists.bits.as_slice()),
        month_starts: None,
    }
}

/// Whether year a of the rule is leap, read off the declaration.
fn is_leap(stated: &Declaration<'_>, a: i64) -> bool {
    let cycle = i128::from(stated.leap_cycle);
    let a = i128::from(a);
    match stated.leap_rule & !LEAP_INTERCALARY {
        LEAP_TEST => {
            let value = i128::from(stated.leap_mul) * a + i128::from(stated.leap_add);
            value.rem_euclid(cycle) < i128::from(stated.leap_below)
        }
        LEAP_BITS => {
            let residue = a.rem_euclid(cycle) as usize;
            stated.leap_bits.unwrap()[residue / 8] & (1 << (residue % 8)) != 0
        }
        _ => false,
    }
}

/// Lengths of the months of year a of the rule, read off the declaration.
fn lengths(stated: &Declaration<'_>, a: i64) -> Vec<i64> {
    let mut lengths: Vec<i64> = stated.month_days.unwrap().iter().map(|&days| i64::from(days)).collect();
    if is_leap(stated, a) {
        let month = stated.leap_month as usize;
        if stated.leap_rule & LEAP_INTERCALARY != 0 {
            lengths.insert(month, i64::from(stated.leap_days));
        } else {
            lengths[month - 1] += i64::from(stated.leap_days);
        }
    }
    lengths
}

/// Counts the years on both sides of the rule's year 1.
fn assert_counted(rule: &Rule, stated: &Declaration<'_>) {
    let offset = i64::from(stated.year_offset);
    for direction in [1, -1] {
        let mut day = stated.epoch_jdn;
        for n in 0..60 {
            let a = if direction > 0 { 1 + n } else { -n };
            let lengths = lengths(stated, a);
            let days: i64 = lengths.iter().sum();
            if direction < 0 {
                day -= days;
            }
            assert_eq!(rule.year_start(a + offset), Jdn::new(day), "{stated:?} {a}");
            assert_eq!(rule.is_leap_year(a + offset), is_leap(stated, a), "{stated:?} {a}");
            assert_eq!(rule.months_in_year(a + offset) as usize, lengths.len(), "{stated:?} {a}");
            for (month, &length) in (1..).zip(&lengths) {
                assert_eq!(i64::from(rule.days_in_month(a + offset, month)), length, "{stated:?} {a}-{month}");
            }
            let any_day = day + days / 2;
            assert_eq!(rule.year_of(Jdn::new(any_day)), a + offset, "{stated:?}");
            if direction > 0 {
                day += days;
            }
        }
    }
}

/// Days anywhere in the range, at its ends, and at the seams of the window.
fn assert_compiled(rule: &'static Rule, engine: &Engine, numbers: &mut Numbers) -> usize {
    let (first, last) = (engine.first_day().get(), engine.last_day().get());
    let window = engine.window_days();
    let mut days = vec![
        first,
        last,
        *window.start(),
        *window.end(),
        (window.start() - 1).max(first),
        (window.end() + 1).min(last),
    ];
    days.extend((0..40).map(|_| numbers.between(first, last)));
    days.extend((0..20).map(|_| numbers.between(*window.start(), *window.end())));
    for &day in &days {
        let (year, month, mday) = rule.date_of(Jdn::new(day));
        let date = engine.to_date(Jdn::new(day)).unwrap();
        let written = engine.written_year(year).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (written, month, mday), "{rule:?} {day}");
        let (month, mday) = (i32::from(month), i32::from(mday));
        assert_eq!(engine.to_day(written, month, mday), Ok(Jdn::new(day)), "{rule:?} {day}");
        let length = engine.days_in_month(written, month).unwrap();
        assert_eq!(length, rule.days_in_month(year, date.month()));
        assert_eq!(engine.is_leap_year(written), Ok(rule.is_leap_year(year)));
        assert_eq!(engine.to_day(written, month, i32::from(length) + 1), Err(Error::InvalidDate));
        let months = i32::from(rule.months_in_year(year));
        assert_eq!(engine.to_day(written, months + 1, 1), Err(Error::InvalidDate));
    }
    for day in [first - 1, last + 1] {
        assert_eq!(engine.to_date(Jdn::new(day)), Err(Error::OutOfRange));
    }
    days.len()
}

#[test]
fn rules_compiled_equal_their_definitions() {
    let mut numbers = Numbers(11);
    let (mut compiled, mut refused, mut days) = (0, 0, 0);
    while compiled < RULES {
        let mut lists = Lists::default();
        let stated = declaration(&mut numbers, &mut lists);
        let rule = match Rule::new(&stated) {
            Ok(rule) => rule,
            Err(error) => {
                // Long years, and many of them.
                assert_eq!(error.error, Error::OutOfRange, "{error}");
                refused += 1;
                continue;
            }
        };
        assert_counted(&rule, &stated);
        let rule: &'static Rule = Box::leak(Box::new(rule));
        let engine = Engine::compile(rule, None).unwrap();
        days += assert_compiled(rule, &engine, &mut numbers);
        compiled += 1;
    }
    assert_eq!(days, RULES * 66);
    assert!(refused < RULES / 2, "{refused}");
}

#[test]
fn lists_compiled_equal_their_definitions() {
    let mut numbers = Numbers(12);
    let mut days = 0;
    for _ in 0..LISTS {
        let even = numbers.between(0, 1) == 0;
        let month_count = number(&mut numbers, 1, 32);
        let years = numbers.between(1, 300);
        let mut starts = vec![numbers.between(1_500_000, 2_500_000)];
        for _ in 0..years * i64::from(month_count) {
            starts.push(starts.last().unwrap() + i64::from(length(&mut numbers, even)));
        }
        let first_year = number(&mut numbers, -400, 400);
        let stated = Declaration {
            numbering: WithZero,
            first_year,
            month_count,
            month_starts: Some(&starts),
            ..Declaration::default()
        };
        let rule: &'static Rule = Box::leak(Box::new(Rule::new(&stated).unwrap()));
        for (index, (&start, &next)) in (0_i64..).zip(starts.iter().zip(&starts[1..])) {
            let (year, month) =
                (i64::from(first_year) + index / i64::from(month_count), (index % i64::from(month_count) + 1) as u8);
            assert_eq!(rule.month_start(year, month), Jdn::new(start), "{stated:?}");
            assert_eq!(rule.date_of(Jdn::new(next - 1)), (year, month, (next - start) as u16), "{stated:?}");
        }
        let engine = Engine::compile(rule, None).unwrap();
        days += assert_compiled(rule, &engine, &mut numbers);
    }
    assert_eq!(days, LISTS * 66);
}
