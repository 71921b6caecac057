//! Days some months later: to dates, to the later month, and back, where every year has as many months.

use super::column::{DayNumber, Input, copy, first_mut, get, part, part_mut, set};
use super::drive::{BUFFERED, Rows, drive};
use super::kernel::BLOCK;
use super::threads::Piece;
use super::validity::Validity;
use super::{AddMonths, Side, Tally, blocks, scalar};
use crate::engine::Engine;
use crate::error::Error;
use crate::math::{floor_div, floor_mod};
use crate::ymd::YearNumbering;

/// The columns of [`add_months`](super::add_months), of one length.
pub struct Later<'a, D> {
    /// Days.
    pub days: Input<'a, D>,
    /// Receives the later days.
    pub later: &'a mut [D],
}

/// The work, or a piece of it.
pub(super) struct Task<'a, D> {
    pub side: Side<'a>,
    pub add: AddMonths,
    pub columns: Later<'a, D>,
}

/// Whole years and months less than a year, in a calendar whose years have all as many months.
#[derive(Clone, Copy)]
struct Step {
    years: i64,
    months: i64,
    in_year: i64,
    numbering: YearNumbering,
}

impl Step {
    fn of(engine: &Engine, months: i64) -> Option<Step> {
        let properties = engine.properties();
        let in_year = i64::from(properties.max_months_in_year);
        let numbering = properties.numbering;
        let (years, months) = (floor_div(months, in_year.max(1)), floor_mod(months, in_year.max(1)));
        properties.equal_years.then_some(Step { years, months, in_year, numbering })
    }

    /// The year and month so much later, month 0 where it is no year of columns.
    fn from(self, year: i32, month: u8) -> (i32, u8) {
        let month = i64::from(month) + self.months;
        let over = month > self.in_year;
        let month = if over { month - self.in_year } else { month };
        let year = self.numbering.continuous(year).map(|year| year + i64::from(over));
        // at most `in_year`
        year.and_then(|year| self.numbering.written(year.checked_add(self.years)?))
            .map_or((0, 0), |year| (year, month as u8))
    }
}

impl<D: DayNumber> Piece for Task<'_, D> {
    fn rows(&self) -> usize {
        self.columns.later.len()
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let Later { days, later } = &mut self.columns;
        let columns = Later { days: days.take_first(rows), later: first_mut(later, rows) };
        Task { side: self.side, add: self.add, columns }
    }

    fn run(self, validity: Validity<'_>, head: usize) -> Tally {
        let count = self.rows();
        let step = Step::of(self.side.engine, self.add.months);
        let mut running = Running {
            task: self,
            step,
            days: [D::default(); BUFFERED],
            years: [0; BUFFERED],
            months: [0; BUFFERED],
            mdays: [0; BUFFERED],
        };
        drive(&mut running, count, validity, head, BUFFERED)
    }
}

/// The work with its buffers.
struct Running<'a, D> {
    task: Task<'a, D>,
    step: Option<Step>,
    days: [D; BUFFERED],
    years: [i32; BUFFERED],
    months: [u8; BUFFERED],
    mdays: [u8; BUFFERED],
}

impl<D: DayNumber> Rows for Running<'_, D> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        let Side { plan, epoch, .. } = self.task.side;
        let columns = &mut self.task.columns;
        let later = part_mut(columns.later, start, rows);
        let days = match columns.days {
            Input::Apart(days) => part(days, start, rows),
            Input::Output => &*later,
        };
        copy(days, &mut self.days);
        let (Some(plan), Some(step)) = (plan, self.step) else { return };
        let dates = (
            part_mut(&mut self.years, 0, rows),
            part_mut(&mut self.months, 0, rows),
            part_mut(&mut self.mdays, 0, rows),
        );
        let mut inside = [0; BUFFERED / BLOCK];
        blocks::to_dates(plan, part(&self.days, 0, rows), epoch, (dates.0, dates.1, dates.2), &mut inside);
        for (year, month) in dates.0.iter_mut().zip(&mut *dates.1) {
            (*year, *month) = step.from(*year, *month);
        }
        // A day that the later month lacks is no date, and goes by the definition.
        blocks::from_dates(plan, (dates.0, dates.1, dates.2), epoch, later, known);
        for (known, inside) in known.iter_mut().zip(inside) {
            *known &= inside;
        }
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let Side { engine, epoch, .. } = self.task.side;
        let jdn = scalar::jdn(get(&self.days, i).into(), epoch)?;
        let later = scalar::day(scalar::add_months(engine, jdn, self.task.add)?, epoch)?;
        set(self.task.columns.later, start + i, D::try_from(later).map_err(|_| Error::OutOfRange)?);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        set(self.task.columns.later, row, D::default());
    }
}
