//! Months and days that are none, ends of columns, rows of all kinds.

use qcal::calendar::CycleHolds;

use super::*;

/// Years near the window, at the ends of what kernels serve, and at those of the column; leap and common ones of every kind.
fn years_of_interest(engine: &Engine) -> Vec<i32> {
    let window = engine.window_days();
    let year = |day: i64| engine.to_date(Jdn::new(day)).unwrap().year();
    let (first, last) = (year(*window.start()), year(*window.end()));
    let mut years: Vec<i32> = (first - 2..first + 3).chain(last - 2..last + 3).collect();
    years.extend(-5..=5);
    years.extend([1500, 1501, 1502, 1503, 2987, 2988, 2989, 1600, 1700, 1900, 2000, 2023, 2024, 2100, 2400, -99, -100]);
    years.extend([-101, -399, -400, -401, 100_000, -100_000, 819_198, 819_199, 819_200, -819_199, -819_200, -819_201]);
    years.extend([i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX, 1 << 30, -(1 << 30), 1 << 24, 101_000, -101_000]);
    years
}

/// Whether kernels are to know all dates of a year.
fn is_served(engine: &Engine, year: i32) -> bool {
    let Ok(continuous) = engine.year(year) else { return false };
    if engine.definition().ask_closed_form().is_some() {
        let hole =
            matches!(&engine.properties().cycle_holds, CycleHolds::Outside(years) if years.contains(&continuous));
        return year.unsigned_abs() <= 100_000 && !hole;
    }
    let days = engine.window_days();
    engine.year_start(continuous).is_ok_and(|start| days.contains(&start.get()))
}

#[test]
fn every_month_and_day_byte() {
    let mut rows = Columns::default();
    for pair in 0..=u16::MAX {
        let [month, mday] = pair.to_be_bytes();
        rows.push(0, 0, month, mday);
    }
    let (mut served, mut others) = (0, 0);
    for row in &ROWS {
        let engine = engine(row.calendar);
        let plans: Vec<(Level, Plan)> =
            levels().into_iter().map(|level| (level, Plan::new(&engine, level, 1).unwrap())).collect();
        for year in years_of_interest(&engine) {
            rows.years.fill(year);
            let mut by_level = plans.iter().map(|(level, plan)| no_date_wrong(&engine, plan, *level, &rows, UNIX));
            let first = by_level.next().unwrap();
            assert!(by_level.all(|count| count == first), "{year}: all levels claim the same rows");
            if is_served(&engine, year) {
                let days = engine.days_in_year(engine.year(year).unwrap()).unwrap();
                assert_eq!(first as i64, days, "{year} of {:?}", row.names[0]);
                served += 1;
            } else {
                others += 1;
            }
        }
    }
    assert!(served > 28 * 6 + 15 * 30 && others > 28 * 8, "{served} and {others} years");
}

/// Years of all sizes, with dates that may be and may not.
#[test]
fn random_years() {
    let mut random = Random(0xFEDC_BA98_7654_3210);
    let mut claimed = 0;
    for row in &ROWS {
        let engine = engine(row.calendar);
        let near = engine.to_date(Jdn::new(*engine.window_days().end())).unwrap().year();
        let mut rows = Columns::default();
        for i in 0..16_384 {
            let bits = random.next();
            let year = if i % 8 == 0 { near - bits as u8 as i32 } else { bits as i32 >> (bits >> 32 & 31) };
            rows.push(0, year, (bits >> 40) as u8 % 16, (bits >> 48) as u8 % 34);
        }
        let counts: Vec<usize> = levels()
            .into_iter()
            .map(|level| no_date_wrong(&engine, &Plan::new(&engine, level, 1).unwrap(), level, &rows, UNIX))
            .collect();
        assert!(counts.iter().all(|&count| count == counts[0] && count > 100), "{counts:?}");
        claimed += counts[0];
    }
    assert!(claimed > 15 * 5000, "{claimed}");
}

/// Days in 64 bits: near the window wherever the epoch puts it, just as far from them as 32 bits reach, and any.
#[test]
fn days_in_64_bits() {
    let mut random = Random(99);
    let mut claimed = 0;
    for row in &ROWS {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        for shift in [0, UNIX, -(1 << 42), 1 << 42] {
            let mut days: Vec<i64> = vec![i64::MIN, i64::MIN + shift.abs(), i64::MAX, i64::MAX - shift.abs(), 0, -1];
            for wrapped in [0, 1_i64 << 32, -(1 << 32), 1 << 40, 3 << 62] {
                for jdn in [*window.start(), *window.end() - 50] {
                    days.extend((-20..70).map(|i| (jdn + i - shift).wrapping_add(wrapped)));
                }
            }
            days.extend((0..100).map(|_| random.next() as i64));
            days.resize(days.len().next_multiple_of(BLOCK), 0);
            let rows = days.len();
            for level in levels() {
                let plan = Plan::new(&engine, level, 1).unwrap();
                let (mut years, mut months, mut mdays) = (vec![7; rows], vec![7; rows], vec![7; rows]);
                let (mut known, mut back, mut known_back) =
                    (vec![7; rows / BLOCK], vec![7; rows], vec![7; rows / BLOCK]);
                plan.to_dates_i64(&days, shift, &mut years, &mut months, &mut mdays, &mut known);
                plan.from_dates_i64(&years, &months, &mdays, shift, &mut back, &mut known_back);
                for i in (0..rows).filter(|&i| is_known(&known, i)) {
                    let jdn = days[i].checked_add(shift).unwrap();
                    let date = engine.to_date(Jdn::new(jdn)).unwrap();
                    let found = (years[i], months[i], u16::from(mdays[i]));
                    assert_eq!(found, (date.year(), date.month(), date.day()), "{} + {shift} at {level:?}", days[i]);
                    if is_known(&known_back, i) {
                        assert_eq!(back[i], days[i], "{shift} at {level:?}");
                        claimed += 1;
                    }
                }
            }
        }
    }
    assert!(claimed >= 28 * 4 * (70 + 51) * levels().len(), "{claimed}");
}

#[test]
fn ends_of_the_column_and_epochs_far_away() {
    let mut random = Random(0x1234_5678_9ABC_DEF1);
    let mut claimed = (0, 0);
    for row in &ROWS {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        for shift in [
            0,
            UNIX,
            -1,
            1 << 31,
            -(1 << 31),
            (1 << 32) + 12,
            -(1 << 32) - 12,
            (1 << 32) + UNIX,
            UNIX - (1 << 32),
            1 << 42,
            -(1 << 42),
            *window.start() - i64::from(i32::MAX) + 100,
            *window.end() - i64::from(i32::MIN) - 100,
            *window.end() - i64::from(i32::MAX),
            2_147_483_647 + 1_721_426,
        ] {
            let mut days: Vec<i32> = [i32::MIN, -32, 0, i32::MAX - 63]
                .into_iter()
                .flat_map(|first| (0..64).map(move |i| first + i))
                .collect();
            for near in [*window.start(), *window.end(), row.calendar.properties().epoch.get(), 1_721_000] {
                // wherever it falls, also if it wraps
                days.extend((-64..64).map(|i| (near + i - shift) as i32));
            }
            days.extend((0..1024).map(|_| random.next() as i32));
            let mut rows = Columns::default();
            for day in days {
                let date = engine.to_date(Jdn::new(i64::from(day) + shift));
                let (year, month, mday) = date.map_or((0, 0, 0), |date| (date.year(), date.month(), date.day()));
                rows.push(day, year, month, mday as u8);
            }
            rows.fill();
            for level in levels() {
                if let Some(plan) = Plan::new(&engine, level, 1) {
                    let (to, from) = none_wrong(&engine, &plan, level, &rows, shift);
                    claimed = (claimed.0 + to, claimed.1 + from);
                }
            }
        }
    }
    assert!(claimed.0 > 20_000 && claimed.1 > 20_000, "{claimed:?}");
}

/// Random rows, real dates and not, in blocks that are not all usual.
#[test]
fn mixed_blocks() {
    let mut random = Random(77);
    for row in &ROWS {
        let engine = engine(row.calendar);
        let window = engine.window_days();
        let mut rows = Columns::default();
        for i in 0..8192_i64 {
            let bits = random.next();
            let spread = if i < 4096 { 60_000 } else { 2_000_000 };
            let day = (window.start() + (bits % spread) as i64).min(engine.last_day().get());
            let date = engine.to_date(Jdn::new(day)).unwrap();
            let mday = if bits >> 60 == 0 { (bits >> 50) as u8 } else { date.day() as u8 };
            let month = if bits >> 60 == 1 { (bits >> 50) as u8 } else { date.month() };
            rows.push((day - UNIX) as i32, date.year(), month, mday);
        }
        let counts: Vec<(usize, usize)> = levels()
            .into_iter()
            .map(|level| none_wrong(&engine, &Plan::new(&engine, level, 1).unwrap(), level, &rows, UNIX))
            .collect();
        assert!(counts.iter().all(|&count| count == counts[0] && count.0 > 1000 && count.1 > 1000), "{counts:?}");
    }
}
