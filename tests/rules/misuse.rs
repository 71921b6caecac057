//! Every field of a declaration, wrong in each way it can be.

use qcal::arithmetic;
use qcal::calendar::Calendar;
use qcal::day::Jdn;
use qcal::engine::{Engine, MAX_WINDOW_YEARS};
use qcal::error::Error::{self, InvalidArgument, OutOfRange};
use qcal::user::rule::{Declaration, LEAP_BITS, LEAP_INTERCALARY, LEAP_NONE, LEAP_TEST, Rule, RuleError};
use qcal::ymd::YearNumbering::{WithZero, WithoutZero};

use crate::{MOON, ROMAN, declare, gregorian, gregorian_bits};

/// A rule by a test, right in everything.
fn by_test() -> Declaration<'static> {
    Declaration {
        numbering: WithZero,
        epoch_jdn: 1_721_424,
        month_count: 12,
        month_days: Some(&ROMAN),
        leap_rule: LEAP_TEST,
        leap_month: 2,
        leap_days: 1,
        leap_mul: 1,
        leap_cycle: 4,
        leap_below: 1,
        ..Declaration::default()
    }
}

const YEARS: [i64; 7] = [100, 130, 160, 190, 219, 249, 279];

/// A rule by a list: three years of two months, from year 5.
fn by_list() -> Declaration<'static> {
    Declaration {
        numbering: WithZero,
        first_year: 5,
        month_count: 2,
        month_starts: Some(&YEARS),
        ..Declaration::default()
    }
}

fn refusal(declaration: &Declaration<'_>) -> RuleError {
    match Rule::new(declaration) {
        Ok(_) => panic!("accepted: {declaration:?}"),
        Err(error) => error,
    }
}

type Wrong = (fn(&mut Declaration<'_>), Error, &'static str);

fn assert_refused(right: Declaration<'_>, cases: &[Wrong]) {
    assert!(Rule::new(&right).is_ok());
    for &(spoil, error, text) in cases {
        let mut declaration = right;
        spoil(&mut declaration);
        let found = refusal(&declaration);
        assert_eq!(found.to_string(), text);
        assert_eq!(found.error, error, "{text}");
    }
}

#[test]
fn numbers_out_of_their_bounds() {
    let cases: [Wrong; 38] = [
        (|d| d.days_per_week = -1, InvalidArgument, "days_per_week is -1, not 0 to 32"),
        (|d| d.days_per_week = 33, InvalidArgument, "days_per_week is 33, not 0 to 32"),
        (|d| d.days_per_week = 263, InvalidArgument, "days_per_week is 263, not 0 to 32"),
        (|d| d.month_count = 0, InvalidArgument, "month_count is 0, not 1 to 32"),
        (|d| d.month_count = -12, InvalidArgument, "month_count is -12, not 1 to 32"),
        (|d| d.month_count = 33, InvalidArgument, "month_count is 33, not 1 to 32"),
        (|d| d.month_count = 268, InvalidArgument, "month_count is 268, not 1 to 32"),
        (|d| d.month_count = i32::MIN, InvalidArgument, "month_count is -2147483648, not 1 to 32"),
        (|d| d.month_count = 11, InvalidArgument, "month_count is 11, not the number of month_days"),
        (|d| d.month_days = None, InvalidArgument, "month_days is NULL, and month_starts too"),
        (
            |d| d.month_days = Some(&[31, 28, 31, 30, 0, 30, 31, 31, 30, 31, 30, 31]),
            InvalidArgument,
            "month_days[4] is 0, not 1 to 400",
        ),
        (
            |d| d.month_days = Some(&[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 401]),
            InvalidArgument,
            "month_days[11] is 401, not 1 to 400",
        ),
        (
            |d| d.month_days = Some(&[65_535, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 401]),
            InvalidArgument,
            "month_days[0] is 65535, not 1 to 400",
        ),
        (|d| d.leap_rule = 3, InvalidArgument, "leap_rule is 3, not one of the defined rules"),
        (|d| d.leap_rule = LEAP_INTERCALARY, InvalidArgument, "leap_rule is 4, not one of the defined rules"),
        (|d| d.leap_rule = 7, InvalidArgument, "leap_rule is 7, not one of the defined rules"),
        (|d| d.leap_rule = 8, InvalidArgument, "leap_rule is 8, not one of the defined rules"),
        (|d| d.leap_rule = -1, InvalidArgument, "leap_rule is -1, not one of the defined rules"),
        (|d| d.leap_month = 0, InvalidArgument, "leap_month is 0, not 1 to month_count"),
        (|d| d.leap_month = -1, InvalidArgument, "leap_month is -1, not 1 to month_count"),
        (|d| d.leap_month = 13, InvalidArgument, "leap_month is 13, not 1 to month_count"),
        (|d| d.leap_month = 258, InvalidArgument, "leap_month is 258, not 1 to month_count"),
        (|d| d.leap_days = 0, InvalidArgument, "leap_days is 0: leap years would be as long as the others"),
        (|d| d.leap_days = -28, InvalidArgument, "leap_days is -28, not such that month leap_month has 1 to 400 days"),
        (|d| d.leap_days = 373, InvalidArgument, "leap_days is 373, not such that month leap_month has 1 to 400 days"),
        (
            |d| d.leap_days = i32::MAX,
            InvalidArgument,
            "leap_days is 2147483647, not such that month leap_month has 1 to 400 days",
        ),
        (
            |d| d.leap_days = i32::MIN,
            InvalidArgument,
            "leap_days is -2147483648, not such that month leap_month has 1 to 400 days",
        ),
        (|d| d.leap_cycle = 0, InvalidArgument, "leap_cycle is 0, not 1 to 4096"),
        (|d| d.leap_cycle = -4, InvalidArgument, "leap_cycle is -4, not 1 to 4096"),
        (|d| d.leap_cycle = 4_097, InvalidArgument, "leap_cycle is 4097, not 1 to 4096"),
        (|d| d.leap_below = -1, InvalidArgument, "leap_below is -1, not 0 to leap_cycle"),
        (|d| d.leap_below = 5, InvalidArgument, "leap_below is 5, not 0 to leap_cycle"),
        (|d| d.leap_bits = Some(&[1]), InvalidArgument, "leap_bits is not NULL, and leap_rule is not QCAL_LEAP_BITS"),
        (|d| d.month_starts = Some(&YEARS), InvalidArgument, "month_days is not NULL, and month_starts neither"),
        (|d| d.last_year = -1, InvalidArgument, "last_year is -1, not first_year or later"),
        (|d| (d.first_year, d.last_year) = (9, 8), InvalidArgument, "last_year is 8, not first_year or later"),
        (
            |d| (d.numbering, d.first_year) = (WithoutZero, -5),
            InvalidArgument,
            "last_year is 0, not a year: QCAL_YEAR_ZERO is not set",
        ),
        (
            |d| (d.numbering, d.last_year) = (WithoutZero, 5),
            InvalidArgument,
            "first_year is 0, not a year: QCAL_YEAR_ZERO is not set",
        ),
    ];
    assert_refused(by_test(), &cases);
}

#[test]
fn fields_of_another_rule() {
    let none = Declaration {
        leap_rule: LEAP_NONE,
        leap_month: 0,
        leap_days: 0,
        leap_mul: 0,
        leap_cycle: 0,
        leap_below: 0,
        ..by_test()
    };
    assert_refused(
        none,
        &[
            (|d| d.leap_month = 1, InvalidArgument, "leap_month is 1, not 0, as leap_rule is QCAL_LEAP_NONE"),
            (|d| d.leap_days = 1, InvalidArgument, "leap_days is 1, not 0, as leap_rule is QCAL_LEAP_NONE"),
            (|d| d.leap_cycle = 4, InvalidArgument, "leap_cycle is 4, not 0, as leap_rule is QCAL_LEAP_NONE"),
            (|d| d.leap_mul = 1, InvalidArgument, "leap_mul is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
            (|d| d.leap_add = 1, InvalidArgument, "leap_add is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
            (|d| d.leap_below = 1, InvalidArgument, "leap_below is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
            (
                |d| d.leap_bits = Some(&[1]),
                InvalidArgument,
                "leap_bits is not NULL, and leap_rule is not QCAL_LEAP_BITS",
            ),
        ],
    );
    let leap_years = gregorian_bits();
    assert_refused(
        gregorian(&leap_years),
        &[
            (|d| d.leap_bits = None, InvalidArgument, "leap_bits is NULL"),
            (|d| d.leap_cycle = 0, InvalidArgument, "leap_cycle is 0, not 1 to 4096"),
            (|d| d.leap_cycle = 4_097, InvalidArgument, "leap_cycle is 4097, not 1 to 4096"),
            (|d| d.leap_cycle = 401, InvalidArgument, "leap_cycle is 401, not the number of leap_bits"),
            (|d| d.leap_cycle = 392, InvalidArgument, "leap_cycle is 392, not the number of leap_bits"),
            (|d| d.leap_cycle = 396, InvalidArgument, "leap_bits has bits set from leap_cycle on"),
            (|d| d.leap_mul = 1, InvalidArgument, "leap_mul is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
            (|d| d.leap_add = -1, InvalidArgument, "leap_add is -1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
            (|d| d.leap_below = 1, InvalidArgument, "leap_below is 1, not 0, as leap_rule is not QCAL_LEAP_TEST"),
        ],
    );
    let intercalary =
        Declaration { month_days: Some(&MOON), leap_rule: LEAP_TEST + LEAP_INTERCALARY, leap_days: 30, ..by_test() };
    assert_refused(
        intercalary,
        &[
            (|d| d.leap_month = -1, InvalidArgument, "leap_month is -1, not 0 to month_count"),
            (|d| d.leap_month = 13, InvalidArgument, "leap_month is 13, not 0 to month_count"),
            (|d| d.leap_days = 0, InvalidArgument, "leap_days is 0, not 1 to 400, the length of the leap month"),
            (|d| d.leap_days = -1, InvalidArgument, "leap_days is -1, not 1 to 400, the length of the leap month"),
            (|d| d.leap_days = 401, InvalidArgument, "leap_days is 401, not 1 to 400, the length of the leap month"),
            (
                |d| (d.month_count, d.month_days) = (32, Some([30; 32].as_slice())),
                InvalidArgument,
                "month_count is 32, not 1 to 31 with a leap month beside them",
            ),
        ],
    );
}

#[test]
fn lists_of_months() {
    let cases: [Wrong; 25] = [
        (|d| d.month_count = 4, InvalidArgument, "month_start_count is 7, not the months of whole years and one more"),
        (
            |d| d.month_starts = Some(&[]),
            InvalidArgument,
            "month_start_count is 0, not the months of whole years and one more",
        ),
        (
            |d| d.month_starts = Some(&[100]),
            InvalidArgument,
            "month_start_count is 1, not the months of whole years and one more",
        ),
        (
            |d| d.month_starts = Some(&YEARS[..6]),
            InvalidArgument,
            "month_start_count is 6, not the months of whole years and one more",
        ),
        (
            |d| d.month_starts = Some(&[100, 130, 130]),
            InvalidArgument,
            "month_starts[2] is 130, not 1 to 400 days after the one before",
        ),
        (
            |d| d.month_starts = Some(&[100, 99, 130]),
            InvalidArgument,
            "month_starts[1] is 99, not 1 to 400 days after the one before",
        ),
        (
            |d| d.month_starts = Some(&[100, 501, 530]),
            InvalidArgument,
            "month_starts[1] is 501, not 1 to 400 days after the one before",
        ),
        (
            |d| d.month_starts = Some(&[i64::MIN, i64::MAX, 0]),
            OutOfRange,
            "month_starts[0] is -9223372036854775808, not within 2^41 days of 0",
        ),
        (
            |d| d.month_starts = Some(&[Jdn::LIMIT - 1, Jdn::LIMIT, Jdn::LIMIT + 1]),
            OutOfRange,
            "month_starts[2] is 2199023255553, not within 2^41 days of 0",
        ),
        (|d| d.leap_rule = LEAP_TEST, InvalidArgument, "leap_rule is 1, not 0 beside month_starts"),
        (|d| d.leap_rule = LEAP_BITS, InvalidArgument, "leap_rule is 2, not 0 beside month_starts"),
        (|d| d.leap_days = 1, InvalidArgument, "leap_days is 1, not 0, as leap_rule is QCAL_LEAP_NONE"),
        (|d| d.month_days = Some(&[30, 30]), InvalidArgument, "month_days is not NULL, and month_starts neither"),
        (|d| d.year_offset = 1, InvalidArgument, "year_offset is 1, not 0 beside month_starts"),
        (|d| d.last_year = 6, InvalidArgument, "last_year is 6, not the last year of month_starts, or 0"),
        (|d| d.last_year = 8, InvalidArgument, "last_year is 8, not the last year of month_starts, or 0"),
        (
            |d| (d.numbering, d.first_year) = (WithoutZero, 0),
            InvalidArgument,
            "first_year is 0: it has to be the year of the first of month_starts, and QCAL_YEAR_ZERO is not set",
        ),
        (
            |d| d.first_year = i32::MAX - 1,
            OutOfRange,
            "first_year is 2147483646, not such that the last year of month_starts is an int32_t",
        ),
        (
            |d| d.epoch_jdn = 100,
            InvalidArgument,
            "epoch_jdn is 100, not where month_starts has or leaves room for year 1",
        ),
        (
            |d| (d.first_year, d.epoch_jdn) = (0, 159),
            InvalidArgument,
            "epoch_jdn is 159, not where month_starts has or leaves room for year 1",
        ),
        (
            |d| (d.first_year, d.epoch_jdn) = (-5, 279),
            InvalidArgument,
            "epoch_jdn is 279, not where month_starts has or leaves room for year 1",
        ),
        (
            |d| (d.first_year, d.epoch_jdn) = (-5, 5),
            InvalidArgument,
            "epoch_jdn is 5, not where month_starts has or leaves room for year 1",
        ),
        (|d| d.epoch_jdn = -Jdn::LIMIT - 1, OutOfRange, "epoch_jdn is -2199023255553, not within 2^41 days of 0"),
        (
            |d| d.days_per_week = 5,
            InvalidArgument,
            "epoch_jdn is 0, not the first day of year 1, from which weeks of other than 7 days are counted",
        ),
        (|d| d.month_count = 33, InvalidArgument, "month_count is 33, not 1 to 32"),
    ];
    assert_refused(by_list(), &cases);
    let without_zero = Declaration { numbering: WithoutZero, first_year: -2, ..by_list() };
    for (last_year, right) in [(0, true), (1, true), (2, false), (-1, false)] {
        assert_eq!(Rule::new(&Declaration { last_year, ..without_zero }).is_ok(), right, "{last_year}");
    }
    // With a year zero 0 is a year like any other.
    for (first_year, last_year, right) in [(0, 2, true), (-2, 0, true), (-1, 0, true), (-1, 1, true), (-1, 2, false)] {
        let rule = Rule::new(&Declaration { first_year, last_year, ..by_list() });
        assert_eq!(rule.is_ok(), right, "{first_year} {last_year}");
    }
}

/// Days are bounded, and so are years times the length of a year.
#[test]
fn days_beyond_the_limit() {
    let limit = Jdn::LIMIT;
    let cases: [Wrong; 5] = [
        (|d| d.epoch_jdn = Jdn::LIMIT + 1, OutOfRange, "epoch_jdn is 2199023255553, not within 2^41 days of 0"),
        (|d| d.epoch_jdn = i64::MIN, OutOfRange, "epoch_jdn is -9223372036854775808, not within 2^41 days of 0"),
        (
            |d| d.epoch_jdn = -Jdn::LIMIT,
            OutOfRange,
            "first_year is 0, not one that keeps every day, and year 1, within 2^41 days of 0",
        ),
        (
            |d| d.epoch_jdn = Jdn::LIMIT,
            OutOfRange,
            "last_year is 0, not one that keeps every day, and year 1, within 2^41 days of 0",
        ),
        (
            |d| {
                (d.first_year, d.last_year, d.year_offset, d.epoch_jdn) =
                    (i32::MAX, i32::MAX, i32::MAX, -2_000_000_000_000)
            },
            OutOfRange,
            "year_offset is 2147483647, not one that keeps every day, and year 1, within 2^41 days of 0",
        ),
    ];
    assert_refused(by_test(), &cases);
    // The longest years there can be, and as many of them as have room.
    let longest = Declaration {
        numbering: WithZero,
        month_count: 32,
        month_days: Some(&[400; 32]),
        first_year: 1,
        last_year: (limit / 12_800) as i32,
        ..Declaration::default()
    };
    let declared = declare("longest", &longest);
    assert!(declared.engine.last_day().get() > limit - 12_800);
    assert_eq!(
        declared.engine.to_date(declared.engine.last_day()).map(|date| (date.month(), date.day())),
        Ok((32, 400))
    );
    assert_eq!(refusal(&Declaration { last_year: longest.last_year + 1, ..longest }).error, OutOfRange);
    assert_eq!(refusal(&Declaration { first_year: 0, last_year: 0, ..longest }).error, OutOfRange);
}

/// The least and the most of everything.
#[test]
fn the_bounds_themselves_are_accepted() {
    let smallest = Declaration {
        numbering: WithZero,
        month_count: 1,
        month_days: Some(&[1]),
        leap_rule: LEAP_BITS + LEAP_INTERCALARY,
        leap_days: 400,
        leap_cycle: 1,
        leap_bits: Some(&[0]),
        days_per_week: 1,
        first_year: -9_000,
        last_year: 9_000,
        ..Declaration::default()
    };
    let declared = declare("smallest", &smallest);
    // Years shorter than a week: each day has a week all the same, and weeks follow each other.
    let mut weeks = 0;
    for (days, first_day, min_days) in [(1, 1, 4), (1, 7, 7), (2, 3, 1), (3, 1, 4), (6, 2, 7)] {
        let short = Declaration { month_days: Some(&[days]), days_per_week: 7, ..smallest };
        let engine = declare("short", &short).engine;
        let week_of = |day| arithmetic::week_of_year(&engine, Jdn::new(day), first_day, min_days).unwrap();
        let mut before = week_of(-1_000);
        for day in -999..1_000_i64 {
            let week = week_of(day);
            let same = (week.year, week.week) == (before.year, before.week);
            assert!(week.week >= 1 && (week.year, week.week) >= (before.year, before.week), "{days} {day}");
            assert_eq!(same, i32::from(Jdn::new(day).weekday()) != first_day, "{days} {day}");
            before = week;
            weeks += 1;
        }
    }
    assert_eq!(weeks, 5 * 1_999);
    assert_eq!((declared.engine.first_day(), declared.engine.last_day()), (Jdn::new(-9_001), Jdn::new(8_999)));
    assert_eq!(declared.rule.properties().max_months_in_year, 1);
    // Years of a day: two centuries of them are more than a window may have, which is cut.
    let every_year: &'static Rule =
        Box::leak(Box::new(Rule::new(&Declaration { first_year: 0, last_year: 0, ..smallest }).unwrap()));
    let window = Engine::compile(every_year, None).unwrap().window_days();
    assert_eq!((*window.start(), window.end() - window.start() + 1), (2_415_021, MAX_WINDOW_YEARS));
    let engine = Engine::compile(every_year, Some(1..=MAX_WINDOW_YEARS)).unwrap();
    for year in [i32::MIN, -40_000, 0, 2_440_588, i32::MAX] {
        let day = Jdn::new(i64::from(year) - 1);
        assert_eq!(engine.to_date(day).map(|date| (date.year(), date.month(), date.day())), Ok((year, 1, 1)));
        assert_eq!(engine.to_day(year, 1, 1), Ok(day));
    }
    let always = declare("always leap", &Declaration { leap_bits: Some(&[1]), ..smallest });
    assert_eq!(always.engine.last_day(), Jdn::new(9_000 * 401 - 1));
    assert_eq!(always.rule.properties().max_months_in_year, 2);
    assert_eq!(always.rule.properties().month_days, 1..=400);
    assert!(always.rule.properties().equal_years);

    let bits = [0xff; 512];
    let most = Declaration {
        month_count: 31,
        month_days: Some(&[400; 31]),
        leap_month: 31,
        leap_cycle: 4_096,
        leap_bits: Some(&bits),
        days_per_week: 32,
        ..smallest
    };
    let declared = declare("most", &most);
    assert_eq!(declared.rule.properties().max_months_in_year, 32);
    assert_eq!(declared.rule.properties().cycle.days, 4_096 * 12_800);
    let last = declared.engine.to_date(declared.engine.last_day()).unwrap();
    assert_eq!((last.year(), last.month(), last.day()), (9_000, 32, 400));
    for (leap_mul, leap_add) in [(i32::MIN, i32::MIN), (i32::MAX, i32::MAX), (i32::MIN, i32::MAX), (0, 0)] {
        for leap_below in [0, 1, 4_095, 4_096] {
            let test = Declaration {
                leap_rule: LEAP_TEST + LEAP_INTERCALARY,
                leap_bits: None,
                leap_mul,
                leap_add,
                leap_below,
                ..most
            };
            let rule = Rule::new(&test).unwrap();
            for year in -5_000..5_000 {
                let value = i128::from(leap_mul) * i128::from(year) + i128::from(leap_add);
                assert_eq!(
                    rule.is_leap_year(year),
                    value.rem_euclid(4_096) < i128::from(leap_below),
                    "{leap_mul} {year}"
                );
            }
        }
    }
}
