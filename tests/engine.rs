//! The engine over calendars that the catalogue does not have: years of different numbers of months, cycles too long for a table,
//! no cycle at all, days of months that no line can follow. These keep it general.

mod common;

use common::Numbers;
use qcal::calendar::{Calendar, Cycle, CycleHolds, Family, Properties};
use qcal::day::Jdn;
use qcal::engine::{Engine, MAX_WINDOW_YEARS, Month};
use qcal::error::Error;
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
static DEPARTING: Metonic = Metonic::new(CycleHolds::Outside(5_700..=5_800), -30_000..=30_000);

fn engine(calendar: &'static dyn Calendar) -> Engine {
    Engine::compile(calendar, None).unwrap()
}

#[test]
fn conversions_equal_the_definition_whatever_is_known_of_the_cycle() {
    let calendars: [&'static dyn Calendar; 4] = [&CLOSED, &COUNTED, &WALKED, &DEPARTING];
    for calendar in calendars {
        let engine = engine(calendar);
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
        }
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
    assert_eq!(compile(1..=MAX_WINDOW_YEARS + 1).err(), Some(Error::OutOfRange));
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
fn a_calendar_that_no_line_fits_is_refused_not_miscalculated() {
    assert_eq!(Engine::compile(&LOPSIDED, Some(1..=200)).err(), Some(Error::OutOfRange));
}
