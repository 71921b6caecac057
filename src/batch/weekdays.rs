//! Days to days of the week.

use super::column::{DayNumber, first, first_mut, get, part, part_mut, set};
use super::drive::{CHUNK, Rows, drive};
use super::kernel::{BLOCK, Level};
use super::threads::Piece;
use super::validity::{Validity, low_bits};
use super::{Tally, scalar};
use crate::day::Jdn;
use crate::engine::Engine;
use crate::error::Error;
use crate::math::floor_mod;

/// The columns of [`weekdays`](super::weekdays), of one length.
pub struct Weekdays<'a, D> {
    /// Days.
    pub days: &'a [D],
    /// Receives the days of the week, from 1.
    pub weekdays: &'a mut [u8],
}

/// The work, or a piece of it.
pub(super) struct Task<'a, D> {
    pub engine: &'a Engine,
    pub epoch: i64,
    pub week: Option<Week<D>>,
    pub columns: Weekdays<'a, D>,
}

/// The days of a calendar that has weeks of seven days, as far as they fit the column.
#[derive(Clone, Copy)]
pub(super) struct Week<D> {
    first: D,
    last: D,
    /// What is added to the remainder of a day by seven, before the remainder is taken again.
    phase: u64,
}

impl<D: DayNumber> Week<D> {
    /// `None` for weeks of another length, for a column that has no day of the calendar, and where rows are to go one by one.
    pub(super) fn of(engine: &Engine, epoch: i64, level: Level) -> Option<Week<D>> {
        if level == Level::Scalar || engine.properties().days_per_week != 7 {
            return None;
        }
        let in_column = |jdn: Jdn| i128::from(jdn.get()) - i128::from(epoch);
        let first = in_column(engine.first_day()).max(D::FIRST.into());
        let last = in_column(engine.last_day()).min(D::LAST.into());
        if first > last {
            return None;
        }
        // The lowest day of the column counts as 0; the remainders of both are known. JDN 0 is a Monday.
        let phase = floor_mod(floor_mod(D::FIRST, 7) + floor_mod(epoch, 7), 7) as u64;
        // both within the column now
        Some(Week { first: D::try_from(first as i64).ok()?, last: D::try_from(last as i64).ok()?, phase })
    }

    fn block(self, days: &[D], weekdays: &mut [u8]) -> u64 {
        for (day, weekday) in days.iter().zip(weekdays) {
            *weekday = day.weekday(self.phase);
        }
        let inside = |day: &D| (self.first <= *day) & (*day <= self.last);
        // Nearly always; a loop of its own for either, so that both can be done many at a time.
        if days.iter().fold(true, |all, day| all & inside(day)) {
            return low_bits(days.len());
        }
        days.iter().zip(0_u32..).fold(0, |known, (day, bit)| known | u64::from(inside(day)) << bit)
    }
}

impl<D: DayNumber> Piece for Task<'_, D> {
    fn rows(&self) -> usize {
        self.columns.days.len()
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let Weekdays { days, weekdays } = &mut self.columns;
        let columns = Weekdays { days: first(days, rows), weekdays: first_mut(weekdays, rows) };
        Task { columns, ..*self }
    }

    fn run(mut self, validity: Validity<'_>, head: usize) -> Tally {
        let count = self.rows();
        drive(&mut self, count, validity, head, CHUNK)
    }
}

impl<D: DayNumber> Rows for Task<'_, D> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        let Some(week) = self.week else { return };
        let days = part(self.columns.days, start, rows).chunks(BLOCK);
        let weekdays = part_mut(self.columns.weekdays, start, rows).chunks_mut(BLOCK);
        for ((days, weekdays), known) in days.zip(weekdays).zip(known) {
            *known = week.block(days, weekdays);
        }
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let jdn = scalar::jdn(get(self.columns.days, start + i).into(), self.epoch)?;
        set(self.columns.weekdays, start + i, scalar::weekday(self.engine, jdn)?);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        set(self.columns.weekdays, row, 0);
    }
}
