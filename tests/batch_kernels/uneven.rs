//! Calendars that nobody has: tables of months that are short, long, many, and of changing number.

use core::ops::RangeInclusive;

use qcal::calendar::{Cycle, CycleHolds, Family, Properties};
use qcal::ymd::YearNumbering;

use super::days::days_of;
use super::*;

/// Months by twos, the one as much longer than the mean as the other is shorter; two more of them in every third year.
struct Uneven {
    months: u8,
    mean: u16,
    swing: u16,
    properties: Properties,
}

impl Uneven {
    fn leaked(months: u8, mean: u16, swing: u16, numbering: YearNumbering) -> &'static Uneven {
        let days = i64::from(mean) * i64::from(3 * u16::from(months) + 2);
        Box::leak(Box::new(Uneven {
            months,
            mean,
            swing,
            properties: Properties {
                family: Family::Other,
                proleptic: true,
                numbering,
                years: -50_000..=50_000,
                epoch: Jdn::new(2_000_000),
                cycle: Cycle { years: 3, days },
                cycle_holds: CycleHolds::Never,
                common_year_days: i64::from(mean) * i64::from(months),
                month_days: mean - swing..=mean + swing,
                max_months_in_year: months + 2,
                equal_years: false,
                days_per_week: 7,
                eras: &[],
            },
        }))
    }
}

impl Calendar for Uneven {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        let months = i64::from(self.months) * (year - 1) + 2 * (year - 1).div_euclid(3);
        self.properties.epoch.plus(months * i64::from(self.mean))
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        let pair = i64::from((month - 1) / 2);
        let swing = (year * 5 + pair * 3).rem_euclid(i64::from(self.swing) + 1) as u16;
        if ((year + pair) & 1 == 0) == month.is_multiple_of(2) { self.mean + swing } else { self.mean - swing }
    }

    fn months_in_year(&self, year: i64) -> u8 {
        self.months + 2 * u8::from(year.rem_euclid(3) == 0)
    }
}

#[test]
fn every_day_of_uneven_calendars() {
    use YearNumbering::{WithZero, WithoutZero};
    let mut calendars = 0;
    for (months, mean, swing, numbering, years) in [
        (10, 30, 9, WithoutZero, -700..=700),
        (2, 180, 75, WithZero, -300..=900),
        (30, 4, 1, WithoutZero, -1000..=-1),
        (12, 64, 1, WithZero, 0..=500),
        (2, 16, 6, WithoutZero, 1..=3000),
        (4, 254, 1, WithZero, -19_000..=900),
        (8, 1, 0, WithZero, 1..=2),
    ] as [(u8, u16, u16, YearNumbering, RangeInclusive<i64>); 7]
    {
        let calendar = Uneven::leaked(months, mean, swing, numbering);
        let engine = Engine::compile(calendar as &'static dyn Calendar, Some(years.clone())).unwrap();
        let plan = Plan::new(&engine, Level::Portable, 1);
        // The line of months of one day needs a multiplier of 2^32.
        assert_eq!(plan.is_some(), mean > 1, "months of {mean} days");
        if plan.is_some() {
            let days = days_of(calendar, &engine, years.clone(), UNIX, true);
            let window = engine.window_days();
            assert_eq!(days as i64, window.end() - window.start() + 1);
            for year in [years.start() - 1, *years.start(), *years.end(), years.end() + 1] {
                bytes(&engine, year, years.contains(&year));
            }
        }
        calendars += 1;
    }
    assert_eq!(calendars, 7);
}

/// All bytes that could be a month and a day of a year: those that are claimed are right, and are all of the window.
fn bytes(engine: &Engine, year: i64, inside: bool) {
    let written = engine.written_year(year).unwrap();
    let mut rows = Columns::default();
    for pair in 0..=u16::MAX {
        let [month, mday] = pair.to_be_bytes();
        rows.push(0, written, month, mday);
    }
    for level in levels() {
        let plan = Plan::new(engine, level, 1).unwrap();
        let claimed = no_date_wrong(engine, &plan, level, &rows, UNIX);
        let days = if inside { engine.days_in_year(year).unwrap() } else { 0 };
        assert_eq!(claimed as i64, days, "{year} at {level:?}");
    }
}

/// Where a day of the month may be no byte, everything is left to the definition.
#[test]
fn months_too_long_for_a_byte() {
    let calendar = Uneven::leaked(2, 255, 1, YearNumbering::WithZero);
    let engine = Engine::compile(calendar as &'static dyn Calendar, Some(1..=100)).unwrap();
    assert!(levels().into_iter().all(|level| Plan::new(&engine, level, 1).is_none()));
}
