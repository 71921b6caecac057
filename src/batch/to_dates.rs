//! Days to dates.

use super::column::{DayNumber, Input, first_optional, get, part, part_mut, part_or, set};
use super::drive::{BUFFERED, CHUNK, Rows, drive};
use super::threads::Piece;
use super::validity::Validity;
use super::{Side, Tally, blocks, scalar};
use crate::error::Error;

/// The columns of [`to_dates`](super::to_dates), all those that are there of one length, and one output at least there.
pub struct ToDates<'a, D> {
    /// Days; as output: the years.
    pub days: Input<'a, D>,
    /// Receives the years.
    pub years: Option<&'a mut [i32]>,
    /// Receives the ordinal months.
    pub months: Option<&'a mut [u8]>,
    /// Receives the days of the months.
    pub mdays: Option<&'a mut [u8]>,
}

impl<D> ToDates<'_, D> {
    /// Rows of the columns.
    #[must_use]
    pub fn rows(&self) -> usize {
        match (&self.days, &self.years) {
            (Input::Apart(days), _) => days.len(),
            (Input::Output, years) => years.as_ref().map_or(0, |years| years.len()),
        }
    }
}

/// The work, or a piece of it.
pub(super) struct Task<'a, D> {
    pub side: Side<'a>,
    pub columns: ToDates<'a, D>,
}

impl<D: DayNumber> Piece for Task<'_, D> {
    fn rows(&self) -> usize {
        self.columns.rows()
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let ToDates { days, years, months, mdays } = &mut self.columns;
        let columns = ToDates {
            days: days.take_first(rows),
            years: first_optional(years, rows),
            months: first_optional(months, rows),
            mdays: first_optional(mdays, rows),
        };
        Task { side: self.side, columns }
    }

    fn run(self, validity: Validity<'_>, head: usize) -> Tally {
        let all = self.columns.years.is_some() && self.columns.months.is_some() && self.columns.mdays.is_some();
        let count = self.rows();
        if all && matches!(self.columns.days, Input::Apart(_)) {
            let mut running = Running { task: self, days: &mut [], years: &mut [], months: &mut [], mdays: &mut [] };
            return drive(&mut running, count, validity, head, CHUNK);
        }
        let (mut days, mut years) = ([D::default(); BUFFERED], [0; BUFFERED]);
        let (mut months, mut mdays) = ([0; BUFFERED], [0; BUFFERED]);
        let mut running =
            Running { task: self, days: &mut days, years: &mut years, months: &mut months, mdays: &mut mdays };
        drive(&mut running, count, validity, head, BUFFERED)
    }
}

/// The work with buffers: for the days of a chunk that is written in place, and for what of the dates has no column. Empty where
/// neither is so.
struct Running<'a, 's, D> {
    task: Task<'a, D>,
    days: &'s mut [D],
    years: &'s mut [i32],
    months: &'s mut [u8],
    mdays: &'s mut [u8],
}

impl<D: DayNumber> Rows for Running<'_, '_, D> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        let Side { plan, epoch, .. } = self.task.side;
        let columns = &mut self.task.columns;
        let days = match columns.days {
            Input::Apart(days) => part(days, start, rows),
            Input::Output => {
                let years = columns.years.as_deref().unwrap_or_default();
                for (day, &year) in self.days.iter_mut().zip(part(years, start, rows)) {
                    *day = D::from(year);
                }
                part_mut(self.days, 0, rows)
            }
        };
        let Some(plan) = plan else { return };
        let years = part_or(&mut columns.years, start, rows, self.years);
        let months = part_or(&mut columns.months, start, rows, self.months);
        let mdays = part_or(&mut columns.mdays, start, rows, self.mdays);
        blocks::to_dates(plan, days, epoch, (years, months, mdays), known);
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let Side { engine, epoch, .. } = self.task.side;
        let day = match self.task.columns.days {
            Input::Apart(days) => get(days, start + i),
            Input::Output => get(self.days, i),
        };
        let date = scalar::to_date(engine, scalar::jdn(day.into(), epoch)?)?;
        self.write(start + i, date);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        self.write(row, scalar::Date::default());
    }
}

impl<D> Running<'_, '_, D> {
    fn write(&mut self, row: usize, scalar::Date { year, month, mday }: scalar::Date) {
        let columns = &mut self.task.columns;
        set(columns.years.as_deref_mut().unwrap_or_default(), row, year);
        set(columns.months.as_deref_mut().unwrap_or_default(), row, month);
        set(columns.mdays.as_deref_mut().unwrap_or_default(), row, mday);
    }
}
