//! Kernels against the definition, at every level that the machine has: what a kernel claims is right, and it claims what it should.

use qcal::batch::kernel::{BLOCK, Plan};
use qcal::batch::{Input, Level, Settings, ToDates, Validity};
use qcal::calendar::Calendar;
use qcal::catalogue::ROWS;
use qcal::day::Jdn;
use qcal::engine::Engine;

/// 1970-01-01.
const UNIX: i64 = 2_440_588;
const CHUNK: usize = 64 * BLOCK;

fn levels() -> Vec<Level> {
    let here: Vec<Level> =
        Level::ALL.into_iter().filter(|&level| level > Level::Scalar && level.or_below() == level).collect();
    assert!(!here.is_empty());
    here
}

fn engine(calendar: &'static dyn Calendar) -> Engine {
    Engine::compile(calendar, None).unwrap()
}

fn calendar(system: i32) -> &'static dyn Calendar {
    ROWS.iter().find(|row| row.system == system).unwrap().calendar
}

/// Columns of a whole number of blocks, and what has become of them.
#[derive(Debug, Default, PartialEq)]
struct Columns {
    days: Vec<i32>,
    years: Vec<i32>,
    months: Vec<u8>,
    mdays: Vec<u8>,
}

impl Columns {
    fn len(&self) -> usize {
        self.days.len()
    }

    fn push(&mut self, day: i32, year: i32, month: u8, mday: u8) {
        self.days.push(day);
        self.years.push(year);
        self.months.push(month);
        self.mdays.push(mday);
    }

    /// Repeats the last row, so that the last block is whole.
    fn fill(&mut self) {
        while !self.len().is_multiple_of(BLOCK) {
            let i = self.len() - 1;
            self.push(self.days[i], self.years[i], self.months[i], self.mdays[i]);
        }
    }

    fn clear(&mut self) {
        *self = Columns::default();
    }
}

fn is_known(known: &[u64], i: usize) -> bool {
    known[i / BLOCK] >> (i % BLOCK) & 1 == 1
}

fn to_dates(plan: &Plan<'_>, days: &[i32], shift: i64) -> (Columns, Vec<u64>) {
    let rows = days.len();
    let mut found = Columns { days: days.to_vec(), years: vec![7; rows], months: vec![7; rows], mdays: vec![7; rows] };
    let mut known = vec![0x5555; rows / BLOCK];
    plan.to_dates(days, shift, &mut found.years, &mut found.months, &mut found.mdays, &mut known);
    (found, known)
}

fn from_dates(plan: &Plan<'_>, dates: &Columns, shift: i64) -> (Vec<i32>, Vec<u64>) {
    let mut days = vec![7; dates.len()];
    let mut known = vec![0x5555; dates.len() / BLOCK];
    plan.from_dates(&dates.years, &dates.months, &dates.mdays, shift, &mut days, &mut known);
    (days, known)
}

/// All of these rows are claimed, and right.
fn all_right(plan: &Plan<'_>, level: Level, expected: &Columns, shift: i64) {
    let (found, known) = to_dates(plan, &expected.days, shift);
    assert_eq!(found, *expected, "{level:?}");
    assert!(known.iter().all(|&known| known == u64::MAX), "{level:?}: not all of {}...", expected.days[0]);
    let (days, known) = from_dates(plan, expected, shift);
    assert_eq!(days, expected.days, "{level:?}");
    assert!(known.iter().all(|&known| known == u64::MAX), "{level:?}: not all of {}...", expected.years[0]);
}

/// What is claimed is right; gives how many rows were.
fn none_wrong(engine: &Engine, plan: &Plan<'_>, level: Level, rows: &Columns, shift: i64) -> (usize, usize) {
    let (mut to, mut from) = (0, 0);
    let (found, known) = to_dates(plan, &rows.days, shift);
    for i in (0..rows.len()).filter(|&i| is_known(&known, i)) {
        let date = engine.to_date(Jdn::new(i64::from(rows.days[i]) + shift)).unwrap();
        let expected = (date.year(), date.month(), date.day());
        let found = (found.years[i], found.months[i], u16::from(found.mdays[i]));
        assert_eq!(found, expected, "day {} + {shift} at {level:?}", rows.days[i]);
        to += 1;
    }
    let (found, known) = from_dates(plan, rows, shift);
    for i in (0..rows.len()).filter(|&i| is_known(&known, i)) {
        let (year, month, day) = (rows.years[i], i32::from(rows.months[i]), i32::from(rows.mdays[i]));
        let day = engine.to_day(year, month, day);
        assert_eq!(day, Ok(Jdn::new(i64::from(found[i]) + shift)), "{year} {month} {:?} at {level:?}", rows.mdays[i]);
        from += 1;
    }
    (to, from)
}

/// Goes through all days of these continuous years by the definition, with those of them that lie in a hole left out.
fn every_day(system: i32, years: core::ops::RangeInclusive<i64>, shift: i64) -> u64 {
    let calendar = calendar(system);
    let engine = engine(calendar);
    let plans: Vec<(Level, Plan)> =
        levels().into_iter().map(|level| (level, Plan::new(&engine, level, CHUNK).unwrap())).collect();
    let mut rows = Columns::default();
    let (mut count, mut chunks) = (0, 0);
    let mut check = |rows: &mut Columns| {
        rows.fill();
        chunks += 1;
        for (level, plan) in &plans {
            // Far away a part of them is enough for plain Rust, whose arithmetic the tests beside it go through in full.
            if *level > Level::Portable || chunks % 8 == 0 || rows.years[0].abs() < 3000 {
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

#[test]
fn every_month_and_day_byte() {
    let mut claimed = 0;
    for row in &ROWS {
        let engine = engine(row.calendar);
        let plans: Vec<(Level, Plan)> =
            levels().into_iter().map(|level| (level, Plan::new(&engine, level, 1).unwrap())).collect();
        for year in years_of_interest(&engine) {
            let mut rows = Columns::default();
            // Beyond these nothing differs from year to year.
            let (months, mdays) = if matches!(year, -1..=1 | 2023 | 2024 | 2100) { (255, 255) } else { (34, 66) };
            for month in 0..=months {
                (0..=mdays).for_each(|mday| rows.push(0, year, month, mday));
            }
            rows.fill();
            let mut by_level = plans.iter().map(|(level, plan)| none_wrong(&engine, plan, *level, &rows, UNIX).1);
            let first = by_level.next().unwrap();
            assert!(by_level.all(|count| count == first), "{year}: all levels claim the same rows");
            // The dates that exist in a year near today, and no others.
            if row.system == 0 && (1990..2030).contains(&year) {
                assert_eq!(first, if year % 4 == 0 { 366 } else { 365 }, "{year}");
            }
            claimed += first;
        }
    }
    assert!(claimed > 100_000, "{claimed}");
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
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

/// Columns larger than the caches, if they are aligned, are written in another way.
#[test]
fn past_the_caches() {
    const ROWS_HERE: usize = 8 * BLOCK;
    fn aligned<T: Clone>(column: &mut Vec<T>, filler: T) -> &mut [T] {
        column.resize(ROWS_HERE + 64, filler);
        let at = column.as_ptr().align_offset(64);
        &mut column[at..at + ROWS_HERE]
    }
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
            let (mut years, mut months, mut mdays) = (Vec::new(), Vec::new(), Vec::new());
            let (years, months, mdays) = (aligned(&mut years, 7), aligned(&mut months, 7), aligned(&mut mdays, 7));
            let mut known = vec![7; ROWS_HERE / BLOCK];
            large.to_dates(&days, UNIX, years, months, mdays, &mut known);
            assert_eq!(known, expected_known, "{level:?}");
            assert_eq!((&*years, &*months, &*mdays), (&expected.years[..], &expected.months[..], &expected.mdays[..]));
            let (expected_days, expected_known) = from_dates(&small, &expected, UNIX);
            let mut found = Vec::new();
            let found = aligned(&mut found, 7);
            large.from_dates(years, months, mdays, UNIX, found, &mut known);
            assert_eq!((&*found, &known), (&expected_days[..], &expected_known));
        }
        calendars += 1;
    }
    assert_eq!(calendars, 28);
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
                (years, months, mdays)
            };
            let expected = convert(Level::Scalar);
            for level in levels() {
                assert_eq!(convert(level), expected, "{length} at {level:?}");
            }
        }
    }
}
