//! The engine over calendars that the catalogue does not have: years of different numbers of months, cycles too long for a table,
//! no cycle at all, days of months that no line can follow. These keep it general.

mod common;

use common::Numbers;
use qcal::arithmetic::{self, Duration, Overflow, Unit};
use qcal::cal::gregorian_like::GREGORIAN;
use qcal::calendar::{Calendar, Cycle, CycleHolds, Family, MonthCode, Properties};
use qcal::day::Jdn;
use qcal::engine::{Engine, MAX_WINDOW_YEARS, Month, Source};
use qcal::error::Error;
use qcal::user::rule::{Declaration, LEAP_TEST, Rule};
use qcal::ymd::YearNumbering;

/// A schematic lunisolar calendar: seven years of 19 have a thirteenth month, months of 30 and 29 days in turn.
struct Metonic {
    properties: Properties,
}

/// The same, by a definition that can count its months.
struct Counted(Metonic);

const LONG_YEARS: [i64; 7] = [3, 6, 8, 11, 14, 17, 19];

fn months_through(year: i64) -> i64 {
    12 * year + qcal::calendar::count_in_cycle(year, 19, &LONG_YEARS)
}

impl Metonic {
    const fn new(cycle_holds: CycleHolds, years: std::ops::RangeInclusive<i64>) -> Metonic {
        Metonic {
            properties: Properties {
                family: Family::Lunisolar,
                proleptic: true,
                numbering: YearNumbering::WithZero,
                years,
                epoch: Jdn::new(347_998),
                cycle: Cycle { years: 38, days: 470 / 2 * 59 },
                cycle_holds,
                common_year_days: 354,
                month_days: 29..=30,
                max_months_in_year: 13,
                equal_years: false,
                days_per_week: 7,
                eras: &[],
            },
        }
    }
}

impl Calendar for Metonic {
    fn properties(&self) -> &Properties {
        &self.properties
    }
    fn year_start(&self, year: i64) -> Jdn {
        let months = months_through(year - 1);
        self.properties.epoch.plus(months.div_euclid(2) * 59 + months.rem_euclid(2) * 30)
    }
    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        if (months_through(year - 1) + i64::from(month)).rem_euclid(2) == 1 { 30 } else { 29 }
    }
    fn months_in_year(&self, year: i64) -> u8 {
        (months_through(year) - months_through(year - 1)) as u8
    }
    /// In long years the seventh month is a leap month, named after the sixth.
    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        let leap = self.months_in_year(year) == 13 && month == 7;
        let number = if self.months_in_year(year) == 13 && month >= 7 { month - 1 } else { month };
        MonthCode { number, leap }
    }
}

impl Calendar for Counted {
    fn properties(&self) -> &Properties {
        self.0.properties()
    }
    fn year_start(&self, year: i64) -> Jdn {
        self.0.year_start(year)
    }
    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        self.0.days_in_month(year, month)
    }
    fn months_in_year(&self, year: i64) -> u8 {
        self.0.months_in_year(year)
    }
    fn months_before_year(&self, year: i64) -> Option<i64> {
        Some(months_through(year - 1))
    }
}

const ALL: std::ops::RangeInclusive<i64> = i32::MIN as i64..=i32::MAX as i64;
static CLOSED: Metonic = Metonic::new(CycleHolds::Always, ALL);
static COUNTED: Counted = Counted(Metonic::new(CycleHolds::Never, ALL));
static WALKED: Metonic = Metonic::new(CycleHolds::Never, -30_000..=30_000);
/// Departs so early that there is no regular cycle before.
static DEPARTING_EARLY: Metonic = Metonic::new(CycleHolds::Outside(-29_990..=-29_950), -30_000..=30_000);
static DEPARTING: Metonic = Metonic::new(CycleHolds::Outside(5_700..=5_800), -30_000..=30_000);

fn engine(calendar: &'static dyn Calendar) -> Engine {
    Engine::compile(calendar, None).unwrap()
}

#[test]
fn conversions_equal_the_definition_whatever_is_known_of_the_cycle() {
    let calendars: [&'static dyn Calendar; 5] = [&CLOSED, &COUNTED, &WALKED, &DEPARTING, &DEPARTING_EARLY];
    for calendar in calendars {
        let engine = engine(calendar);
        let mut days = 0;
        let mut numbers = Numbers(5);
        let (first, last) = (engine.first_day().get(), engine.last_day().get());
        for i in 0..60_000_i64 {
            let day = match i % 3 {
                0 => numbers.between(2_400_000, 2_500_000),
                1 => numbers.between(-3_000_000, 6_000_000),
                _ => numbers.between(first, last),
            };
            let (year, month, mday) = calendar.date_of(Jdn::new(day));
            let date = engine.to_date(Jdn::new(day)).unwrap();
            assert_eq!((i64::from(date.year()), date.month(), date.day()), (year, month, mday));
            assert_eq!(engine.to_day(date.year(), i32::from(month), i32::from(mday)), Ok(Jdn::new(day)));
            let months = i32::from(calendar.months_in_year(year));
            for month in [0, months + 1, 14] {
                assert_eq!(engine.to_day(date.year(), month, 1), Err(Error::InvalidDate));
            }
            let length = i32::from(calendar.days_in_month(year, month));
            for day in [0, length + 1] {
                assert_eq!(engine.to_day(date.year(), i32::from(month), day), Err(Error::InvalidDate));
            }
            days += 1;
        }
        assert_eq!(days, 60_000);
    }
}

/// All four ways of counting months against the count of the rule.
#[test]
fn months_are_added_in_every_way_of_counting() {
    let number = |month: Month| months_through(month.year - 1) + i64::from(month.month);
    let calendars: [(&'static dyn Calendar, i64); 4] =
        [(&CLOSED, 20_000_000_000), (&COUNTED, 20_000_000_000), (&WALKED, 120_000), (&DEPARTING, 120_000)];
    for (calendar, reach) in calendars {
        let engine = engine(calendar);
        let mut numbers = Numbers(6);
        let mut near = 0;
        for i in 0..6_000 {
            let year = match i % 3 {
                0 => numbers.between(5_661, 5_861), // the window
                1 => numbers.between(-10_000, 10_000),
                _ => *calendar.properties().years.start() + numbers.between(15_000, 40_000),
            };
            let from = Month { year, month: numbers.between(1, i64::from(calendar.months_in_year(year))) as u8 };
            let distance = match i % 2 {
                0 => numbers.between(-reach, reach),
                _ => numbers.between(-500, 500),
            };
            match engine.add_months(from, distance) {
                Ok(to) => {
                    assert!((1..=calendar.months_in_year(to.year)).contains(&to.month));
                    assert_eq!(number(to) - number(from), distance, "{from:?} {distance} {to:?}");
                    assert_eq!(engine.months_between(from, to), Ok(distance));
                    near += 1;
                }
                Err(error) => {
                    assert_eq!(error, Error::OutOfRange);
                    let years = &calendar.properties().years;
                    let end = if distance < 0 {
                        number(Month { year: *years.start(), month: 1 })
                    } else {
                        number(Month { year: years.end() + 1, month: 1 })
                    };
                    let leaves =
                        if distance < 0 { number(from) + distance < end } else { number(from) + distance >= end };
                    let too_far_to_walk = distance.abs() > 10_000 * 12 && reach == 120_000;
                    assert!(leaves || too_far_to_walk, "{from:?} {distance}");
                }
            }
        }
        assert!(near > 4_000, "{near}");
        for distance in [i64::MIN, i64::MAX] {
            assert_eq!(engine.add_months(Month { year: 5_700, month: 1 }, distance), Err(Error::OutOfRange));
        }
    }
}

#[test]
fn a_walk_ends_after_ten_thousand_years() {
    let engine = engine(&WALKED);
    let from = Month { year: -9_000, month: 1 };
    assert_eq!(engine.months_between(from, Month { year: 1_001, month: 1 }), Err(Error::OutOfRange));
    assert_eq!(engine.add_months(from, 12 * 11_000), Err(Error::OutOfRange));
    assert!(engine.add_months(from, 12 * 9_000).is_ok());
}

#[test]
fn windows_are_checked() {
    let compile = |window| Engine::compile(&CLOSED, Some(window)).map(|engine| engine.window_days());
    assert!(compile(1..=1).is_ok());
    assert!(compile(1..=MAX_WINDOW_YEARS).is_ok());
    assert_eq!(compile(1..=MAX_WINDOW_YEARS + 1).err(), Some(Error::Limit));
    assert_eq!(compile(std::ops::RangeInclusive::new(1, 0)).err(), Some(Error::OutOfRange));
    assert_eq!(compile(ALL.start() - 1..=*ALL.start()).err(), Some(Error::OutOfRange));
    assert_eq!(compile(*ALL.end()..=ALL.end() + 1).err(), Some(Error::OutOfRange));
    assert_eq!(
        compile(*ALL.end()..=*ALL.end()).map(|days| *days.end()),
        Ok(CLOSED.year_start(ALL.end() + 1).get() - 1)
    );
}

/// One month of 400 days, then many of one: no line is within a month of all of them.
struct Lopsided(Properties);

static LOPSIDED: Lopsided = Lopsided(Properties {
    family: Family::Solar,
    proleptic: true,
    numbering: YearNumbering::WithZero,
    years: 1..=9_999,
    epoch: Jdn::new(1),
    cycle: Cycle { years: 1, days: 430 },
    cycle_holds: CycleHolds::Always,
    common_year_days: 430,
    month_days: 1..=400,
    max_months_in_year: 31,
    equal_years: true,
    days_per_week: 7,
    eras: &[],
});

impl Calendar for Lopsided {
    fn properties(&self) -> &Properties {
        &self.0
    }
    fn year_start(&self, year: i64) -> Jdn {
        Jdn::new(1 + (year - 1) * 430)
    }
    fn days_in_month(&self, _year: i64, month: u8) -> u16 {
        if month == 1 { 400 } else { 1 }
    }
}

#[test]
fn a_calendar_that_no_line_fits_is_converted_by_bisection() {
    let engine = Engine::compile(&LOPSIDED, Some(1..=200)).unwrap();
    let mut days = 0;
    for day in engine.window_days().map(Jdn::new) {
        let date = engine.to_date(day).unwrap();
        let (year, month, of_month) = LOPSIDED.date_of(day);
        assert_eq!((i64::from(date.year()), date.month(), date.day()), (year, month, of_month));
        assert_eq!(engine.to_day(date.year(), i32::from(month), i32::from(of_month)), Ok(day));
        days += 1;
    }
    assert_eq!(days, 200 * 430);
}

/// A calendar that ended before 1900, or begins after 2100, has a window all the same, with years of every kind.
#[test]
fn the_default_window_is_where_the_calendar_is() {
    let rule = |first_year, last_year| {
        Rule::new(&Declaration {
            epoch_jdn: 1_721_426,
            first_year,
            last_year,
            month_count: 12,
            month_days: Some(&[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            leap_rule: LEAP_TEST,
            leap_month: 2,
            leap_days: 1,
            leap_mul: 1,
            leap_cycle: 4,
            leap_below: 1,
            ..Declaration::default()
        })
        .unwrap()
    };
    for (first, last, window) in [
        (1, 1797, 1597..=1797),
        (3001, 4000, 3001..=3201),
        (1850, 1950, 1850..=1950),
        (1, 1950, 1750..=1950),
        (2050, 3000, 2050..=2250),
    ] {
        let asked = rule(first, last);
        let years = |year: i64| asked.year_start(year).get();
        let expected = years(*window.start())..=years(*window.end() + 1) - 1;
        let engine = Engine::compile(Source::own(rule(first, last)).unwrap(), None).unwrap();
        assert_eq!(engine.window_days(), expected, "{first} to {last}");
        assert_eq!(engine.max_days_in_month(2), Ok(29));
    }
}

/// Windows that touch or cross the year 0 that the Gregorian calendar has not.
#[test]
fn windows_across_the_missing_year_equal_the_default_one() {
    let default = Engine::compile(&GREGORIAN, None).unwrap();
    let mut days = 0;
    for (first, last) in [(-50, 50), (0, 5), (-5, 0), (1, 5), (-5, 1), (0, 0), (1, 1), (-20, -10)] {
        let engine = Engine::compile(&GREGORIAN, Some(first..=last)).unwrap();
        let window = engine.window_days();
        for day in window.start() - 800..=window.end() + 800 {
            let date = engine.to_date(Jdn::new(day)).unwrap();
            assert_eq!(Ok(date), default.to_date(Jdn::new(day)), "{first} {last}");
            let (month, mday) = (i32::from(date.month()), i32::from(date.day()));
            assert_eq!(engine.to_day(date.year(), month, mday), Ok(Jdn::new(day)), "{first} {last} {date:?}");
            assert_eq!(engine.is_leap_year(date.year()), default.is_leap_year(date.year()));
            days += 1;
        }
        assert_eq!(engine.to_day(0, 1, 1), Err(Error::InvalidDate), "{first} {last}");
        assert_eq!(engine.is_leap_year(0), Err(Error::InvalidDate));
    }
    assert!(days > 8 * 1_600 + 100 * 365, "{days}");
}

/// Codes stay with their months from year to year, and what lies between two days leads from one to the other.
#[test]
fn arithmetic_keeps_month_codes_where_there_are_leap_months() {
    let engine = engine(&CLOSED);
    let is_long = |year: i64| CLOSED.months_in_year(year) == 13;
    let year = (5_700..).find(|&year| is_long(year) && !is_long(year + 1)).unwrap();
    let long = i32::try_from(year).unwrap();
    let add = |month, years, overflow| {
        let duration = Duration { years, ..Duration::default() };
        arithmetic::add(&engine, long, month, 10, &duration, overflow).map(|date| (date.year(), date.month()))
    };
    for overflow in [Overflow::Constrain, Overflow::Reject] {
        assert_eq!(add(6, 1, overflow), Ok((long + 1, 6)));
        assert_eq!(add(8, 1, overflow), Ok((long + 1, 7)), "M07 is the eighth month of a long year");
        assert_eq!(add(13, 1, overflow), Ok((long + 1, 12)));
        assert_eq!(add(7, 19, overflow), Ok((long + 19, 7)), "a leap month nineteen years later is there again");
    }
    assert_eq!(add(7, 1, Overflow::Constrain), Ok((long + 1, 6)));
    assert_eq!(add(7, 1, Overflow::Reject), Err(Error::InvalidDate));

    let mut numbers = Numbers(8);
    for _ in 0..30_000 {
        let from = numbers.between(2_300_000, 2_600_000);
        let to = from + numbers.between(-4_000, 4_000);
        let (start, end) = (engine.to_date(Jdn::new(from)).unwrap(), engine.to_date(Jdn::new(to)).unwrap());
        for unit in [Unit::Days, Unit::Weeks, Unit::Months, Unit::Years] {
            let between = arithmetic::until(&engine, Jdn::new(from), Jdn::new(to), unit).unwrap();
            let (month, day) = (i32::from(start.month()), i32::from(start.day()));
            let sum = arithmetic::add(&engine, start.year(), month, day, &between, Overflow::Constrain);
            assert_eq!(sum, Ok(end), "{start:?} + {between:?}");
            let parts = [between.years, between.months, between.weeks, between.days];
            assert!(
                parts.iter().all(|part| part.signum() * (to - from).signum() >= 0),
                "{start:?} {end:?} {between:?}"
            );
        }
    }
}

/// Twelve months of thirty days, weeks of five, and one year that is not as long as its months.
struct Decimal {
    properties: Properties,
    lies: bool,
}

impl Decimal {
    const fn new(lies: bool) -> Decimal {
        Decimal {
            properties: Properties {
                family: Family::Solar,
                proleptic: true,
                numbering: YearNumbering::WithZero,
                years: 1..=9_999,
                epoch: Jdn::new(2_000_003),
                cycle: Cycle { years: 2, days: 720 },
                cycle_holds: CycleHolds::Always,
                common_year_days: 360,
                month_days: 30..=30,
                max_months_in_year: 12,
                equal_years: true,
                days_per_week: 5,
                eras: &[],
            },
            lies,
        }
    }
}

impl Calendar for Decimal {
    fn properties(&self) -> &Properties {
        &self.properties
    }
    fn year_start(&self, year: i64) -> Jdn {
        self.properties.epoch.plus((year - 1) * 360 + i64::from(self.lies && year > 1_200))
    }
    fn days_in_month(&self, _year: i64, _month: u8) -> u16 {
        30
    }
}

static DECIMAL: Decimal = Decimal::new(false);
static LYING: Decimal = Decimal::new(true);

#[test]
fn weeks_of_five_days_are_counted_from_the_epoch() {
    let engine = engine(&DECIMAL);
    let epoch = DECIMAL.properties.epoch;
    let weekdays: Vec<u8> = (0..12).map(|n| engine.day_of_week(epoch.plus(n))).collect();
    assert_eq!(weekdays, [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]);
    let between = arithmetic::until(&engine, epoch, epoch.plus(13), Unit::Weeks).unwrap();
    assert_eq!((between.weeks, between.days), (2, 3));
    let week = |n| arithmetic::week_of_year(&engine, epoch.plus(n), 1, 3).map(|week| (week.year, week.week));
    assert_eq!(
        (week(0), week(4), week(5), week(359), week(360)),
        (Ok((1, 1)), Ok((1, 1)), Ok((1, 2)), Ok((1, 72)), Ok((2, 1)))
    );
    for (first_day, min_days) in [(0, 1), (6, 1), (1, 0), (1, 6)] {
        assert_eq!(arithmetic::week_of_year(&engine, epoch, first_day, min_days), Err(Error::InvalidArgument));
    }
}

#[test]
fn a_definition_that_contradicts_itself_is_refused() {
    assert!(Engine::compile(&LYING, Some(1_000..=1_199)).is_ok());
    assert_eq!(Engine::compile(&LYING, Some(1_000..=1_200)).err(), Some(Error::OutOfRange));
}

#[test]
fn years_from_anywhere_are_errors_and_never_overflow() {
    let engine = engine(&CLOSED);
    for year in [i64::MIN, ALL.start() - 1, ALL.end() + 1, i64::MAX] {
        let outside = Month { year, month: 1 };
        let inside = Month { year: 5_700, month: 1 };
        assert_eq!(engine.add_months(outside, 0), Err(Error::OutOfRange));
        assert_eq!(engine.months_between(outside, inside), Err(Error::OutOfRange));
        assert_eq!(engine.months_between(inside, outside), Err(Error::OutOfRange));
        assert_eq!(engine.days_in(year, 1), Err(Error::OutOfRange));
        assert_eq!(engine.written_year(year), Err(Error::OutOfRange));
    }
    let widest = Engine::compile(&GREGORIAN, Some(i64::MIN..=i64::MAX));
    assert_eq!(widest.err(), Some(Error::OutOfRange));
}
