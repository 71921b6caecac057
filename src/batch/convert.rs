//! Dates of one calendar to dates of another, by way of the day.

use super::column::{Input, copy, first, first_optional, get, part, part_mut, part_or, set};
use super::drive::{BUFFERED, Rows, drive};
use super::kernel::BLOCK;
use super::threads::Piece;
use super::validity::Validity;
use super::{Side, Tally, blocks, scalar};
use crate::day::Jdn;
use crate::error::Error;

/// An input column of months or days of the month.
#[derive(Clone, Copy)]
pub enum Bytes<'a> {
    /// One that no output column overlaps.
    Apart(&'a [u8]),
    /// The output column of months.
    Months,
    /// The output column of days of the month.
    Mdays,
}

/// The columns of [`convert`](super::convert), all those that are there of one length, and one output at least there.
pub struct Convert<'a> {
    /// Rows of the columns.
    pub rows: usize,
    /// Years of the one calendar; as output: those of the other.
    pub years: Input<'a, i32>,
    /// Ordinal months of the one calendar.
    pub months: Bytes<'a>,
    /// Days of the months of the one calendar.
    pub mdays: Bytes<'a>,
    /// Receives the years.
    pub years_out: Option<&'a mut [i32]>,
    /// Receives the ordinal months.
    pub months_out: Option<&'a mut [u8]>,
    /// Receives the days of the months.
    pub mdays_out: Option<&'a mut [u8]>,
}

impl<'a> Bytes<'a> {
    fn take_first(&mut self, rows: usize) -> Bytes<'a> {
        match self {
            Bytes::Apart(column) => Bytes::Apart(first(column, rows)),
            same => *same,
        }
    }
}

/// The work, or a piece of it.
pub(super) struct Task<'a> {
    pub from: Side<'a>,
    pub to: Side<'a>,
    pub columns: Convert<'a>,
}

impl Piece for Task<'_> {
    fn rows(&self) -> usize {
        self.columns.rows
    }

    fn take_first(&mut self, rows: usize) -> Self {
        let Convert { rows: all, years, months, mdays, years_out, months_out, mdays_out } = &mut self.columns;
        *all -= rows;
        let columns = Convert {
            rows,
            years: years.take_first(rows),
            months: months.take_first(rows),
            mdays: mdays.take_first(rows),
            years_out: first_optional(years_out, rows),
            months_out: first_optional(months_out, rows),
            mdays_out: first_optional(mdays_out, rows),
        };
        Task { from: self.from, to: self.to, columns }
    }

    fn run(self, validity: Validity<'_>, head: usize) -> Tally {
        let count = self.rows();
        let mut running = Running {
            task: self,
            years: [0; BUFFERED],
            months: [0; BUFFERED],
            mdays: [0; BUFFERED],
            pivot: [0; BUFFERED],
            through: [0; BUFFERED / BLOCK],
            unwanted_years: [0; BUFFERED],
            unwanted_months: [0; BUFFERED],
            unwanted_mdays: [0; BUFFERED],
        };
        drive(&mut running, count, validity, head, BUFFERED)
    }
}

/// The work with its buffers.
struct Running<'a> {
    task: Task<'a>,
    /// The dates of a chunk, which may be overwritten before the definition is asked for them.
    years: [i32; BUFFERED],
    months: [u8; BUFFERED],
    mdays: [u8; BUFFERED],
    /// Days of the chunk from the kernel, and which of them it knew.
    pivot: [i32; BUFFERED],
    through: [u64; BUFFERED / BLOCK],
    /// In place of output columns that are not there.
    unwanted_years: [i32; BUFFERED],
    unwanted_months: [u8; BUFFERED],
    unwanted_mdays: [u8; BUFFERED],
}

impl Rows for Running<'_> {
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]) {
        let Task { from, to, columns } = &mut self.task;
        let years = match columns.years {
            Input::Apart(years) => years,
            Input::Output => columns.years_out.as_deref().unwrap_or_default(),
        };
        let bytes = |column| match column {
            Bytes::Apart(column) => column,
            Bytes::Months => columns.months_out.as_deref().unwrap_or_default(),
            Bytes::Mdays => columns.mdays_out.as_deref().unwrap_or_default(),
        };
        copy(part(years, start, rows), &mut self.years);
        copy(part(bytes(columns.months), start, rows), &mut self.months);
        copy(part(bytes(columns.mdays), start, rows), &mut self.mdays);
        self.through.fill(0);
        let Some(plan) = from.plan else { return };
        let pivot = part_mut(&mut self.pivot, 0, rows);
        let dates = (part(&self.years, 0, rows), part(&self.months, 0, rows), part(&self.mdays, 0, rows));
        blocks::from_dates(plan, dates, 0, pivot, &mut self.through);
        let Some(plan) = to.plan else { return };
        let years = part_or(&mut columns.years_out, start, rows, &mut self.unwanted_years);
        let months = part_or(&mut columns.months_out, start, rows, &mut self.unwanted_months);
        let mdays = part_or(&mut columns.mdays_out, start, rows, &mut self.unwanted_mdays);
        blocks::to_dates(plan, pivot, 0, (years, months, mdays), known);
        for (known, through) in known.iter_mut().zip(&self.through) {
            *known &= through;
        }
    }

    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error> {
        let jdn = if get(&self.through, i / BLOCK) >> (i % BLOCK) & 1 == 1 {
            Jdn::new(i64::from(get(&self.pivot, i)))
        } else {
            let date =
                scalar::Date { year: get(&self.years, i), month: get(&self.months, i), mday: get(&self.mdays, i) };
            scalar::from_date(self.task.from.engine, date)?
        };
        let date = scalar::to_date(self.task.to.engine, jdn)?;
        self.write(start + i, date);
        Ok(())
    }

    fn clear(&mut self, row: usize) {
        self.write(row, scalar::Date::default());
    }
}

impl Running<'_> {
    fn write(&mut self, row: usize, scalar::Date { year, month, mday }: scalar::Date) {
        let columns = &mut self.task.columns;
        set(columns.years_out.as_deref_mut().unwrap_or_default(), row, year);
        set(columns.months_out.as_deref_mut().unwrap_or_default(), row, month);
        set(columns.mdays_out.as_deref_mut().unwrap_or_default(), row, mday);
    }
}
