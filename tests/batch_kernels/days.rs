//! Every day of spans of years.

use core::ops::RangeInclusive;

use qcal::calendar::CycleHolds;

use super::*;

/// Goes through all days of these continuous years by the definition.
fn every_day(system: i32, years: RangeInclusive<i64>, shift: i64) -> u64 {
    let calendar = calendar(system);
    days_of(calendar, &engine(calendar), years, shift, false)
}

/// The same of any calendar; `all_plain` for those far away too at the portable level.
pub fn days_of(
    calendar: &dyn Calendar,
    engine: &Engine,
    years: RangeInclusive<i64>,
    shift: i64,
    all_plain: bool,
) -> u64 {
    let plans: Vec<(Level, Plan)> =
        levels().into_iter().map(|level| (level, Plan::new(engine, level, CHUNK).unwrap())).collect();
    let mut rows = Columns::default();
    let (mut count, mut chunks) = (0, 0);
    let mut check = |rows: &mut Columns| {
        rows.fill();
        chunks += 1;
        for (level, plan) in &plans {
            // Far away a part of them is enough for plain Rust, whose arithmetic the tests beside it go through in full. (All of them are
            // in the long tests.)
            if all_plain || *level > Level::Portable || chunks % 8 == 0 || rows.years[0].abs() < 3000 {
                all_right(plan, *level, rows, shift);
            }
        }
        rows.clear();
    };
    for year in years {
        let mut day = calendar.year_start(year).get() - shift;
        let written = engine.written_year(year).unwrap();
        for month in 1..=calendar.months_in_year(year) {
            for mday in 1..=calendar.days_in_month(year, month) {
                rows.push(i32::try_from(day).unwrap(), written, month, u8::try_from(mday).unwrap());
                day += 1;
                count += 1;
            }
        }
        if rows.len() >= CHUNK {
            check(&mut rows);
        }
    }
    if rows.len() > 0 {
        check(&mut rows);
    }
    count
}

#[test]
fn every_gregorian_day() {
    assert_eq!(every_day(0, -100_000..=100_000, UNIX), 200_001 * 365 + 48_501);
}

#[test]
fn every_julian_day() {
    assert_eq!(every_day(8, -100_000..=100_000, UNIX), 200_001 * 365 + 50_001);
}

#[test]
fn every_islamic_day() {
    assert!(every_day(11, -100_000..=100_000, UNIX) > 70_000_000);
}

#[test]
fn every_persian_day() {
    let days = every_day(10, -100_000..=1501, UNIX) + every_day(10, 2989..=100_000, UNIX);
    assert!(days > 72_000_000);
}

/// The rest of the closed forms differ from these in numbers of theirs.
#[test]
fn every_day_of_the_variants() {
    let mut calendars = 0;
    for row in ROWS.iter().filter(|row| row.calendar.closed_form().is_some()) {
        let days = every_day(row.system, -1500..=1400, 0) + every_day(row.system, 99_000..=99_100, 0);
        assert!(days > 1_000_000);
        calendars += 1;
    }
    assert_eq!(calendars, 4 + 1 + 8 + 1 + 1, "Gregorian, Julian, Islamic, Persian");
}

#[test]
fn every_day_of_the_windows() {
    let mut calendars = 0;
    for row in ROWS.iter().filter(|row| row.calendar.closed_form().is_none()) {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        let year = |day: i64| row.calendar.year_of(Jdn::new(day));
        let days = every_day(row.system, year(*window.start())..=year(*window.end()), UNIX);
        assert_eq!(days as i64, window.end() - window.start() + 1);
        calendars += 1;
    }
    assert_eq!(calendars, 28 - 15);
}

/// Every closed form in full at every level; for scripts/test-long.
#[test]
#[ignore = "takes some minutes"]
fn every_day_at_every_level() {
    let mut calendars = 0;
    for row in ROWS.iter().filter(|row| row.calendar.closed_form().is_some()) {
        let engine = engine(row.calendar);
        let spans = match &row.calendar.properties().cycle_holds {
            CycleHolds::Outside(not) => vec![-100_000..=not.start() - 1, not.end() + 1..=100_000],
            _ => vec![-100_000..=100_000],
        };
        let days: u64 = spans.into_iter().map(|years| days_of(row.calendar, &engine, years, UNIX, true)).sum();
        assert!(days > 70_000_000, "{days}");
        calendars += 1;
    }
    assert_eq!(calendars, 15);
}
