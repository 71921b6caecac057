//! Every function says of every row what the engine says of it.

use qcal::ffi::*;

use crate::columns::{FUNCTIONS, Function, Opened, Rows, Way, check, open};
use crate::common::{self, Numbers};

/// The levels that this machine has.
fn levels() -> Vec<i32> {
    let levels: Vec<i32> = (QCAL_LEVEL_SCALAR..=QCAL_LEVEL_NEON).filter(|&level| in_use(level) == level).collect();
    assert!(levels.starts_with(&[QCAL_LEVEL_SCALAR, QCAL_LEVEL_PORTABLE]));
    levels
}

fn in_use(level: i32) -> i32 {
    let mut in_use = -1;
    assert_eq!(unsafe { qcal_batch_level(level, &mut in_use) }, QCAL_OK);
    in_use
}

#[test]
fn a_level_falls_to_the_best_below_it() {
    let here = levels();
    for level in QCAL_LEVEL_SCALAR..=QCAL_LEVEL_NEON {
        assert_eq!(Some(in_use(level)), here.iter().copied().rfind(|&other| other <= level));
    }
    if std::env::var_os("QCAL_LEVEL").is_none() {
        assert_eq!(Some(in_use(QCAL_LEVEL_BEST)), here.last().copied());
    }
    for none in [-1, QCAL_LEVEL_NEON + 1, i32::MIN, i32::MAX] {
        let mut in_use = 77;
        assert_eq!(unsafe { qcal_batch_level(none, &mut in_use) }, QCAL_ERR_INVALID_ARGUMENT);
        assert_eq!(in_use, 77);
    }
}

fn all() -> Vec<(common::Compiled, Opened)> {
    common::catalogue()
        .into_iter()
        .map(|compiled| {
            let system = compiled.row.system;
            (compiled, open(system))
        })
        .collect()
}

/// Days where something could go wrong, as far as they fit the column, and some from anywhere.
fn days(compiled: &common::Compiled, way: &Way, seed: u64) -> Vec<i64> {
    let mut days: Vec<i64> = compiled.days_near_seams(if compiled.is_astronomical() { 1 } else { 4 });
    let (first, last) = (compiled.engine.first_day().get(), compiled.engine.last_day().get());
    days.extend([first - 1, last + 1, first - 1_000, last + 1_000]);
    let mut numbers = Numbers(seed);
    days.extend((0..compiled.cases(300)).map(|_| numbers.between(first, last)));
    let (lowest, highest) = if way.wide { (i64::MIN, i64::MAX) } else { (i64::from(i32::MIN), i64::from(i32::MAX)) };
    let mut days: Vec<i64> = days
        .into_iter()
        .map(|day| day.wrapping_sub(way.epoch))
        .filter(|day| (lowest..=highest).contains(day))
        .collect();
    days.extend([lowest, lowest + 1, -1, 0, 1, highest - 1, highest]);
    days
}

#[test]
fn days_of_every_calendar() {
    let mut valid = 0;
    for (compiled, opened) in all() {
        for (i, level) in levels().into_iter().enumerate() {
            for epoch in [0, 2_440_588, -1_000_000_000_000] {
                // The definition of an astronomical calendar takes long: twice is enough.
                if compiled.is_astronomical() && (i > 1 || epoch < 0) {
                    continue;
                }
                for wide in [false, true] {
                    let way = Way { wide, epoch, level, valid_in: Some(3), valid_out: Some(5), ..Way::default() };
                    let days = days(&compiled, &way, 42 + i as u64);
                    let null = (0..days.len()).map(|row| row % 11 == 3).collect();
                    let rows = Rows { inputs: vec![days], null };
                    let more = [
                        Function::AddMonths(0, QCAL_REJECT),
                        Function::AddMonths(1, QCAL_CONSTRAIN),
                        Function::AddMonths(-1_200, QCAL_CONSTRAIN),
                        Function::AddMonths(i64::MAX, QCAL_CONSTRAIN),
                        Function::AddMonths(i64::MIN, QCAL_CONSTRAIN),
                    ];
                    let more = more.iter().take(if compiled.is_astronomical() { 2 } else { 5 });
                    for function in FUNCTIONS.iter().chain(more) {
                        if !matches!(function, Function::FromDates | Function::Convert) {
                            valid += check(*function, [&opened, &opened], &way, &rows);
                        }
                    }
                }
            }
        }
    }
    assert!(valid > 400_000, "{valid}");
}

#[test]
fn dates_of_every_calendar() {
    let mut valid = 0;
    let all = all();
    for (i, (compiled, opened)) in all.iter().enumerate() {
        let to = &all[(i + 1) % all.len()].1;
        for level in levels() {
            if compiled.is_astronomical() && level > QCAL_LEVEL_SCALAR {
                continue;
            }
            for (wide, epoch) in [(false, 2_440_588), (true, 0), (true, i64::MAX), (false, i64::MIN)] {
                let way = Way { wide, epoch, level, valid_out: Some(2), ..Way::default() };
                // The dates of days where something could go wrong, with months and days that are and that are not.
                let step = if compiled.is_astronomical() { 50 } else { 7 };
                let near = compiled.days_near_seams(4);
                let dates =
                    near.iter().step_by(step).filter_map(|&day| compiled.engine.to_date(qcal::day::Jdn::new(day)).ok());
                let mut inputs = vec![Vec::new(), Vec::new(), Vec::new()];
                for (date, k) in dates.zip(0_i64..) {
                    for (month, mday) in [
                        (i64::from(date.month()), i64::from(date.day())),
                        (k % 14, 28 + k % 5),
                        (1 + k % 13, k % 256),
                        (k % 256, 1 + k % 29),
                    ] {
                        for (column, value) in inputs.iter_mut().zip([i64::from(date.year()), month, mday]) {
                            column.push(value);
                        }
                    }
                }
                for year in [i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX - 1, i32::MAX] {
                    for (column, value) in inputs.iter_mut().zip([i64::from(year), 1, 1]) {
                        column.push(value);
                    }
                }
                let rows = Rows { null: vec![false; inputs[0].len()], inputs };
                for function in [Function::FromDates, Function::Convert] {
                    valid += check(function, [opened, to], &way, &rows);
                }
            }
        }
    }
    assert!(valid > 5_000, "{valid}");
}

/// All months and days that there are bytes for.
#[test]
fn every_byte_is_a_month_and_a_day() {
    let pairs: Vec<(i64, i64)> = (0..65_536).map(|pair| (pair / 256, pair % 256)).collect();
    let months = pairs.iter().map(|pair| pair.0).collect::<Vec<_>>();
    let mdays = pairs.iter().map(|pair| pair.1).collect::<Vec<_>>();
    let mut valid = 0;
    for (system, years) in [
        (QCAL_SYSTEM_GREGORIAN, [1900, 2000, 2023, -4]),
        (QCAL_SYSTEM_JULIAN, [1900, 2000, 2023, -5]),
        (QCAL_SYSTEM_JALALI, [1399, 1400, 1403, 2_000]),
        (QCAL_SYSTEM_ISLAMIC_CIVIL, [1399, 1400, 1445, 0]),
        (QCAL_SYSTEM_HEBREW, [5784, 5785, 5786, 7]),
        (QCAL_SYSTEM_CHINESE, [2020, 2023, 2024, 2025]),
    ] {
        let opened = open(system);
        for level in levels() {
            for year in years {
                let inputs = vec![vec![year; pairs.len()], months.clone(), mdays.clone()];
                let rows = Rows { inputs, null: vec![false; pairs.len()] };
                let way = Way { level, valid_out: Some(0), ..Way::default() };
                valid += check(Function::FromDates, [&opened, &opened], &way, &rows);
            }
        }
    }
    assert_eq!(valid % levels().len(), 0);
    // One of the 24 is a year 0 that does not exist.
    assert!(valid > 23 * levels().len() * 353, "{valid}");
}

#[test]
fn epochs_at_the_ends() {
    let mut valid = 0;
    let umm_al_qura = open(QCAL_SYSTEM_ISLAMIC_UMALQURA);
    let gregorian = open(QCAL_SYSTEM_GREGORIAN);
    for opened in [&umm_al_qura, &gregorian] {
        for level in levels() {
            for epoch in [i64::MIN, i64::MIN + 1, -(1 << 44), 1 << 43, (1 << 43) + 1, i64::MAX - 1, i64::MAX] {
                for wide in [false, true] {
                    let way = Way { epoch, level, wide, valid_out: Some(1), ..Way::default() };
                    let (lowest, highest) =
                        if wide { (i64::MIN, i64::MAX) } else { (i64::from(i32::MIN), i64::from(i32::MAX)) };
                    let targets = [0, 1, -1, 2_451_545, -2_451_545, 784_000_000_000, i64::MIN, i64::MAX];
                    let mut days: Vec<i64> = targets
                        .iter()
                        .map(|&jdn| (i128::from(jdn) - i128::from(epoch)).clamp(lowest.into(), highest.into()) as i64)
                        .collect();
                    days.extend([lowest, highest, 0]);
                    let rows = Rows { null: vec![false; days.len()], inputs: vec![days] };
                    for function in FUNCTIONS {
                        if !matches!(function, Function::FromDates | Function::Convert) {
                            valid += check(function, [opened, opened], &way, &rows);
                        }
                    }
                }
            }
        }
    }
    assert!(valid > 500, "{valid}");
}
