//! Kernels against the definition, at every level that the machine has: what a kernel claims is right, and it claims what it should.
//! QCAL_TEST_LEVEL names one level where only that is wanted, as in an emulator (`Avx512`).

mod days;
mod edges;
mod memory;
mod rows;
mod uneven;

use qcal::batch::Level;
use qcal::batch::kernel::{BLOCK, Plan};
use qcal::calendar::Calendar;
use qcal::catalogue::ROWS;
use qcal::day::Jdn;
use qcal::engine::Engine;

/// 1970-01-01.
const UNIX: i64 = 2_440_588;
const CHUNK: usize = 64 * BLOCK;

fn levels() -> Vec<Level> {
    let wanted = std::env::var("QCAL_TEST_LEVEL").ok();
    let here: Vec<Level> = Level::ALL
        .into_iter()
        .filter(|&level| level > Level::Scalar && level.or_below() == level)
        .filter(|level| wanted.as_ref().is_none_or(|wanted| *wanted == format!("{level:?}")))
        .collect();
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

/// What is claimed is right; gives how many rows were, from days and from dates.
fn none_wrong(engine: &Engine, plan: &Plan<'_>, level: Level, rows: &Columns, shift: i64) -> (usize, usize) {
    let (found, known) = to_dates(plan, &rows.days, shift);
    let mut count = 0;
    for i in (0..rows.len()).filter(|&i| is_known(&known, i)) {
        let date = engine.to_date(Jdn::new(i64::from(rows.days[i]) + shift)).unwrap();
        let expected = (date.year(), date.month(), date.day());
        let found = (found.years[i], found.months[i], u16::from(found.mdays[i]));
        assert_eq!(found, expected, "day {} + {shift} at {level:?}", rows.days[i]);
        count += 1;
    }
    (count, no_date_wrong(engine, plan, level, rows, shift))
}

/// The same of dates.
fn no_date_wrong(engine: &Engine, plan: &Plan<'_>, level: Level, rows: &Columns, shift: i64) -> usize {
    let (found, known) = from_dates(plan, rows, shift);
    let mut count = 0;
    for block in (0..known.len()).filter(|&block| known[block] != 0) {
        for i in (block * BLOCK..(block + 1) * BLOCK).filter(|&i| is_known(&known, i)) {
            let (year, month, day) = (rows.years[i], i32::from(rows.months[i]), i32::from(rows.mdays[i]));
            let day = engine.to_day(year, month, day);
            let found = Ok(Jdn::new(i64::from(found[i]) + shift));
            assert_eq!(day, found, "{year} {month} {:?} at {level:?}", rows.mdays[i]);
            count += 1;
        }
    }
    count
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
