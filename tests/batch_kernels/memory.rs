//! Lengths, and what is written past the caches.

use qcal::batch::{FromDates, Input, Settings, ToDates, Validity};

use super::*;

/// A column that begins with a line of the cache.
fn aligned<T: Clone>(column: &mut Vec<T>, rows: usize, filler: T) -> &mut [T] {
    column.resize(rows + 64, filler);
    let at = column.as_ptr().align_offset(64);
    &mut column[at..at + rows]
}

/// Columns larger than the caches, if they are aligned, are written in another way.
#[test]
fn past_the_caches() {
    const ROWS_HERE: usize = 8 * BLOCK;
    let mut calendars = 0;
    for row in &ROWS {
        let engine = engine(row.calendar);
        let first = *engine.window_days().start() - UNIX;
        // some outside of the window too
        let days: Vec<i32> = (0..ROWS_HERE as i64).map(|i| (first - 40 + i * 100) as i32).collect();
        for level in levels() {
            let (small, large) =
                (Plan::new(&engine, level, 1).unwrap(), Plan::new(&engine, level, usize::MAX).unwrap());
            let (expected, expected_known) = to_dates(&small, &days, UNIX);
            let mut words = vec![7; ROWS_HERE / BLOCK];
            let mut apart = [vec![7; ROWS_HERE + 1], vec![7; ROWS_HERE + 1]];
            let (mut odd_years, [odd_months, odd_mdays]) = (vec![7; ROWS_HERE + 1], &mut apart);
            let odd = (&mut odd_years[1..], &mut odd_months[1..], &mut odd_mdays[1..]);
            large.to_dates(&days, UNIX, odd.0, odd.1, odd.2, &mut words);
            assert_eq!((&words, &odd_years[1..]), (&expected_known, &expected.years[..]), "not aligned");
            let (mut years, mut months, mut mdays) = (Vec::new(), Vec::new(), Vec::new());
            let (years, months, mdays) = (
                aligned(&mut years, ROWS_HERE, 7),
                aligned(&mut months, ROWS_HERE, 7),
                aligned(&mut mdays, ROWS_HERE, 7),
            );
            let mut known = vec![7; ROWS_HERE / BLOCK];
            large.to_dates(&days, UNIX, years, months, mdays, &mut known);
            assert_eq!(known, expected_known, "{level:?}");
            assert_eq!((&*years, &*months, &*mdays), (&expected.years[..], &expected.months[..], &expected.mdays[..]));
            let (expected_days, expected_known) = from_dates(&small, &expected, UNIX);
            let mut found = Vec::new();
            let found = aligned(&mut found, ROWS_HERE, 7);
            large.from_dates(years, months, mdays, UNIX, found, &mut known);
            assert_eq!((&*found, &known), (&expected_days[..], &expected_known));
        }
        calendars += 1;
    }
    assert_eq!(calendars, 28);
}

/// Columns that are larger than most last caches, by one thread and by more, with rows in every block of some that the kernel leaves to
/// the definition.
#[test]
fn large_columns() {
    const ROWS_HERE: usize = 9 << 20;
    let (mut days, mut years, mut months) = (Vec::<i32>::new(), Vec::<i32>::new(), Vec::<u8>::new());
    let (mut mdays, mut back) = (Vec::<u8>::new(), Vec::<i32>::new());
    let days = aligned(&mut days, ROWS_HERE, 0);
    let (years, months) = (aligned(&mut years, ROWS_HERE, 7), aligned(&mut months, ROWS_HERE, 7));
    let (mdays, back) = (aligned(&mut mdays, ROWS_HERE, 7), aligned(&mut back, ROWS_HERE, 7));
    let mut calendars = 0;
    for row in ROWS.iter().filter(|row| [0, 150].contains(&row.system)) {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        let length = window.end() - window.start();
        for (i, day) in (0_i64..).zip(days.iter_mut()) {
            let outside = if i % 1009 < 2 { 40_000 } else { 0 };
            *day = (window.start() - UNIX + i * 7919 % length - outside) as i32;
        }
        for (level, threads) in levels().into_iter().flat_map(|level| [(level, 1), (level, 3)]) {
            let settings = || Settings { epoch: UNIX, validity: Validity::default(), threads, level };
            let columns = ToDates {
                days: Input::Apart(&*days),
                years: Some(&mut *years),
                months: Some(&mut *months),
                mdays: Some(&mut *mdays),
            };
            assert_eq!(qcal::batch::to_dates(&engine, settings(), columns).invalid, 0);
            let columns = FromDates { years: Input::Apart(&*years), months, mdays, days: &mut *back };
            assert_eq!(qcal::batch::from_dates(&engine, settings(), columns).invalid, 0);
            assert!(*days == *back, "{:?} at {level:?}", row.names[0]);
            for i in (0..ROWS_HERE).step_by(37).chain((0..ROWS_HERE).step_by(1009)) {
                let date = engine.to_date(Jdn::new(i64::from(days[i]) + UNIX)).unwrap();
                assert_eq!((years[i], months[i], u16::from(mdays[i])), (date.year(), date.month(), date.day()));
            }
            years.fill(0);
            back.fill(0);
        }
        calendars += 1;
    }
    assert_eq!(calendars, 2);
}

/// Columns of every length through the core.
#[test]
fn every_length_is_the_definition() {
    for row in ROWS.iter().filter(|row| [0, 11, 150].contains(&row.system)) {
        let engine = engine(row.calendar);
        for length in 0..=300 {
            let days: Vec<i32> = (0..length).map(|i| i * 37 - 4000 + length).collect();
            let convert = |level| {
                let rows = days.len();
                let (mut years, mut months, mut mdays) = (vec![7; rows], vec![7; rows], vec![7; rows]);
                let settings = Settings { epoch: UNIX, validity: Validity::default(), threads: 1, level };
                let columns = ToDates {
                    days: Input::Apart(&days[..]),
                    years: Some(&mut years),
                    months: Some(&mut months),
                    mdays: Some(&mut mdays),
                };
                let tally = qcal::batch::to_dates(&engine, settings, columns);
                assert_eq!(tally.invalid, 0);
                let mut back = vec![7; rows];
                let settings = Settings { epoch: UNIX, validity: Validity::default(), threads: 1, level };
                let columns =
                    FromDates { years: Input::Apart(&years), months: &months, mdays: &mdays, days: &mut back[..] };
                assert_eq!(qcal::batch::from_dates(&engine, settings, columns).invalid, 0);
                assert_eq!(back, days, "{length} at {level:?}");
                (years, months, mdays)
            };
            let expected = convert(Level::Scalar);
            for level in levels() {
                assert_eq!(convert(level), expected, "{length} at {level:?}");
            }
        }
    }
}
