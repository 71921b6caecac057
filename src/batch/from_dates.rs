//! Dates to days.

use super::column::{DayNumber, Input, first, first_mut, get, part, part_mut, set};
use super::drive::{BUFFERED, CHUNK, Rows, drive};
use super::threads::Piece;
use super::validity::Validity;
use super::{Side, Tally, blocks, scalar};
use crate::error::Error;

/// The columns of [`from_dates`](super::from_dates), all of one length.
pub struct FromDates<'a, D> {
    /// Years; as output: the days.
    pub years: Input<'a, i32>,
    /// Ordinal months.
    pub months: &'a [u8],
    /// Days of the months.
    pub mdays: &'a [u8],
    /// Receives the days.
    pub days: &'a mut [D],
}

impl<D> FromDates<'_, D> {
    /// Rows of the columns.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.days.len()
    }
}

/// The work, or a piece of it.
pub(super) struct Task<'a, D> {
    pub side: Side<'a>,
    pub columns: FromDates<'a, D>,
}

impl<D: DayNumber> Piece for Task<'_, D> {
    fn rows(&self) -> usize {
        self.columns.rows()
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let FromDates { years, months, mdays, days } = &mut self.columns;
        let columns = FromDates {
            years: years.take_first(rows),
            months: first(months, rows),
            mdays: first(mdays, rows),
            days: first_mut(days, rows),
        };
        Task { side: self.side, columns }
    }

    fn run(self, validity: Validity<'_>, head: usize) -> Tally {
        let count = self.rows();
        match self.columns.years {
            Input::Apart(_) => drive(&mut Running { task: self, years: &mut [] }, count, validity, head, CHUNK),
            Input::Output => {
                let mut years = [0; BUFFERED];
                drive(&mut Running { task: self, years: &mut years }, count, validity, head, BUFFERED)
            }
        }
    }
}

/// The work with a buffer for the years of a chunk that is written in place.
struct Running<'a, 's, D> {
    task: Task<'a, D>,
    years: &'s mut [i32],
}

impl<D: DayNumber> Rows for Running<'_, '_, D> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        let Side { plan, epoch, .. } = self.task.side;
        let columns = &mut self.task.columns;
        let years = match columns.years {
            Input::Apart(years) => part(years, start, rows),
            Input::Output => {
                for (year, day) in self.years.iter_mut().zip(part(columns.days, start, rows)) {
                    *year = day.low();
                }
                part(self.years, 0, rows)
            }
        };
        let Some(plan) = plan else { return };
        let dates = (years, part(columns.months, start, rows), part(columns.mdays, start, rows));
        blocks::from_dates(plan, dates, epoch, part_mut(columns.days, start, rows), known);
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let Side { engine, epoch, .. } = self.task.side;
        let columns = &mut self.task.columns;
        let year = match columns.years {
            Input::Apart(years) => get(years, start + i),
            Input::Output => get(self.years, i),
        };
        let (month, mday) = (get(columns.months, start + i), get(columns.mdays, start + i));
        let jdn = scalar::from_date(engine, scalar::Date { year, month, mday })?;
        let day = D::try_from(scalar::day(jdn, epoch)?).map_err(|_| Error::OutOfRange)?;
        set(columns.days, start + i, day);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        set(self.task.columns.days, row, D::default());
    }
}
