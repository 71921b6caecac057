//! Days to numbers of days in their years: the day less the first of its year, whose date a kernel knows as well as any other.

use super::column::{DayNumber, Input, copy, first_mut, get, part, part_mut, set};
use super::drive::{BUFFERED, Rows, drive};
use super::kernel::BLOCK;
use super::threads::Piece;
use super::validity::Validity;
use super::{Side, Tally, blocks, scalar};
use crate::error::Error;

/// The columns of [`days_of_year`](super::days_of_year), of one length.
pub struct DaysOfYear<'a, D> {
    /// Days.
    pub days: Input<'a, D>,
    /// Receives the numbers of the days in their years, from 1.
    pub days_of_year: &'a mut [i32],
}

/// The work, or a piece of it.
pub(super) struct Task<'a, D> {
    pub side: Side<'a>,
    pub columns: DaysOfYear<'a, D>,
}

impl<D: DayNumber> Piece for Task<'_, D> {
    fn rows(&self) -> usize {
        self.columns.days_of_year.len()
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let DaysOfYear { days, days_of_year } = &mut self.columns;
        let columns = DaysOfYear { days: days.take_first(rows), days_of_year: first_mut(days_of_year, rows) };
        Task { side: self.side, columns }
    }

    fn run(self, validity: Validity<'_>, head: usize) -> Tally {
        let count = self.rows();
        let zero = D::default();
        let mut running = Running {
            task: self,
            days: [zero; BUFFERED],
            starts: [zero; BUFFERED],
            years: [0; BUFFERED],
            unused: [0; BUFFERED],
            unused_too: [0; BUFFERED],
        };
        drive(&mut running, count, validity, head, BUFFERED)
    }
}

/// The work with its buffers.
struct Running<'a, D> {
    task: Task<'a, D>,
    days: [D; BUFFERED],
    /// First days of the years.
    starts: [D; BUFFERED],
    years: [i32; BUFFERED],
    unused: [u8; BUFFERED],
    unused_too: [u8; BUFFERED],
}

impl<D: DayNumber> Rows for Running<'_, D> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        const FIRST: [u8; BUFFERED] = [1; BUFFERED];
        let Side { plan, epoch, .. } = self.task.side;
        let columns = &mut self.task.columns;
        let to = part_mut(columns.days_of_year, start, rows);
        match columns.days {
            Input::Apart(days) => copy(part(days, start, rows), &mut self.days),
            Input::Output => {
                for (day, from) in self.days.iter_mut().zip(to.iter()) {
                    *day = D::from(*from);
                }
            }
        }
        let Some(plan) = plan else { return };
        let days = part(&self.days, 0, rows);
        let years = part_mut(&mut self.years, 0, rows);
        let unused = (part_mut(&mut self.unused, 0, rows), part_mut(&mut self.unused_too, 0, rows));
        let mut inside = [0; BUFFERED / BLOCK];
        blocks::to_dates(plan, days, epoch, (years, unused.0, unused.1), &mut inside);
        let firsts = (part(&self.years, 0, rows), part(&FIRST, 0, rows), part(&FIRST, 0, rows));
        blocks::from_dates(plan, firsts, epoch, part_mut(&mut self.starts, 0, rows), known);
        for (known, inside) in known.iter_mut().zip(inside) {
            *known &= inside;
        }
        for ((to, day), first) in to.iter_mut().zip(days).zip(&self.starts) {
            // A year has few days; what comes out for rows that are not known is not used.
            *to = day.low().wrapping_sub(first.low()).wrapping_add(1);
        }
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let Side { engine, epoch, .. } = self.task.side;
        let number = scalar::day_of_year(engine, scalar::jdn(get(&self.days, i).into(), epoch)?)?;
        set(self.task.columns.days_of_year, start + i, number);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        set(self.task.columns.days_of_year, row, 0);
    }
}
