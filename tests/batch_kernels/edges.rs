//! Blocks of which one row alone is beyond something, by one: a block is taken as a whole where its farthest row allows it.

use qcal::calendar::CycleHolds;

use super::*;

/// The last number in this direction from `inside` that is claimed, as all up to it are.
fn edge(inside: i32, direction: i64, is_claimed: impl Fn(i32) -> bool) -> i32 {
    assert!(is_claimed(inside));
    let at = |distance: i64| i32::try_from(i64::from(inside) + direction * distance).ok();
    let (mut claimed, mut not) = (0, 1);
    while at(not).is_some_and(&is_claimed) {
        (claimed, not) = (not, not * 2);
    }
    while not - claimed > 1 {
        let middle = claimed + (not - claimed) / 2;
        if at(middle).is_some_and(&is_claimed) { claimed = middle } else { not = middle }
    }
    at(claimed).unwrap()
}

#[test]
fn one_row_beyond() {
    let mut claimed = (0, 0);
    for row in &ROWS {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        let inside = (*window.start() + 2000 - UNIX) as i32;
        let date = |day: i32| engine.to_date(Jdn::new(i64::from(day) + UNIX)).ok();
        let year_inside = date(inside).unwrap().year();
        for level in levels() {
            let plan = Plan::new(&engine, level, 1).unwrap();
            let knows_day = |day: i32| to_dates(&plan, &[day; BLOCK], UNIX).1[0] == u64::MAX;
            let knows_year = |year: i32| {
                let mut rows = Columns::default();
                rows.push(0, year, 1, 1);
                rows.fill();
                from_dates(&plan, &rows, UNIX).1[0] == u64::MAX
            };
            let mut days = vec![*window.start() - UNIX, *window.end() - UNIX];
            let mut years = vec![0_i64, i64::from(i32::MIN), i64::from(i32::MAX)];
            if let Ok(start) = engine.year_start(1) {
                days.push(start.get() - UNIX);
            }
            if let CycleHolds::Outside(not) = &engine.properties().cycle_holds {
                for year in [*not.start(), not.end() + 1] {
                    years.push(year);
                    days.push(engine.year_start(year).unwrap().get() - UNIX);
                }
            }
            for direction in [-1, 1] {
                days.push(edge(inside, direction, knows_day).into());
                years.push(edge(year_inside, direction, knows_year).into());
            }
            let mut rows = Columns::default();
            for (i, beyond) in days.into_iter().flat_map(|day| (-3..=3).map(move |by| day + by)).enumerate() {
                for place in 0..BLOCK {
                    let day = i32::try_from(beyond).ok().filter(|_| place == i * 11 % BLOCK).unwrap_or(inside);
                    let (year, month, mday) =
                        date(day).map_or((0, 0, 0), |date| (date.year(), date.month(), date.day()));
                    rows.push(day, year, month, mday as u8);
                }
            }
            for (i, beyond) in years.into_iter().flat_map(|year| (-3..=3).map(move |by| year + by)).enumerate() {
                for place in 0..BLOCK {
                    let year = i32::try_from(beyond).ok().filter(|_| place == i * 11 % BLOCK).unwrap_or(year_inside);
                    rows.push(inside, year, 1, 1);
                }
            }
            let (to, from) = none_wrong(&engine, &plan, level, &rows, UNIX);
            assert!(to > rows.len() * 9 / 10 && from > rows.len() * 9 / 10, "{to} and {from} of {}", rows.len());
            claimed = (claimed.0 + to, claimed.1 + from);
        }
    }
    assert!(claimed.0 > 100_000 && claimed.1 > 100_000, "{claimed:?}");
}

/// Epochs that put the end of a 32-bit column amid dates that kernels know: those past it have no day there.
#[test]
fn days_that_no_column_holds() {
    let mut claimed = 0;
    for row in &ROWS {
        let engine = engine(row.calendar);
        let middle = *engine.window_days().start() + 2000;
        for end in [i64::from(i32::MAX), i64::from(i32::MIN)] {
            let shift = middle - end;
            let mut rows = Columns::default();
            for jdn in (middle - 640..middle + 640).chain((-320..320).map(|i| middle + i * 5)) {
                let date = engine.to_date(Jdn::new(jdn)).unwrap();
                rows.push((jdn - shift) as i32, date.year(), date.month(), date.day() as u8);
            }
            for level in levels() {
                claimed += none_wrong(&engine, &Plan::new(&engine, level, 1).unwrap(), level, &rows, shift).0;
            }
        }
    }
    // Of the closed forms at least the half of the days that fit.
    assert!(claimed > 15 * 2 * 900 * levels().len(), "{claimed}");
}
