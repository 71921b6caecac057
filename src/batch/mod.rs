//! Columns: many rows converted in one call.
//!
//! [`scalar`] is the definition: what every row is. The rest only makes it fast. A column is split among threads, a thread's
//! piece into chunks of some thousand rows; of each chunk a [`kernel`] converts the rows that it knows, and those that
//! it does not know go by the definition one by one. A row that is null on input or comes to an error is zero, its validity bit 0,
//! and it is counted; the column goes on.
//!
//! An output column may be an input column ([`Input::Output`]): every chunk is read before it is written.

mod blocks;
mod column;
mod drive;
mod from_dates;
pub mod kernel;
pub mod overlap;
pub mod scalar;
mod threads;
mod to_dates;
mod validity;

use crate::arithmetic::Overflow;
use crate::day::Jdn;
use crate::engine::Engine;
pub use column::{DayNumber, Input};
pub use from_dates::FromDates;
pub use kernel::Level;
use kernel::Plan;
pub use to_dates::ToDates;
pub use validity::{Bits, BitsMut, Validity};

/// How a column is to be gone through.
pub struct Settings<'a> {
    /// The Julian Day number of day 0.
    pub epoch: i64,
    /// Which rows have a value.
    pub validity: Validity<'a>,
    /// Threads to be used at most; 0 for one per core.
    pub threads: usize,
    /// The kernels to be used at best.
    pub level: Level,
}

/// What came of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows that are null or came to an error.
    pub invalid: u64,
    /// The first row where a user's calendar failed.
    pub fault: Option<usize>,
    /// Whether other threads did part of the work.
    pub shared: bool,
}

/// Months to be added to every row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddMonths {
    /// How many.
    pub months: i64,
    /// What becomes of a day that the month lacks.
    pub overflow: Overflow,
}

/// A calendar, its kernels and the epoch of a day column.
#[derive(Clone, Copy)]
struct Side<'a> {
    engine: &'a Engine,
    plan: Option<&'a Plan<'a>>,
    epoch: i64,
}

/// The kernels for a calendar: none for an epoch so far off that no day of any calendar is near.
fn plan(engine: &Engine, epoch: i64, level: Level, rows: usize) -> Option<Plan<'_>> {
    const FARTHEST: i64 = 4 * Jdn::LIMIT;
    let serves = level > Level::Scalar && (-FARTHEST..=FARTHEST).contains(&epoch);
    if serves { Plan::new(engine, level.or_below(), rows) } else { None }
}

/// The dates of days.
pub fn to_dates<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: ToDates<'_, D>) -> Tally {
    let plan = plan(engine, settings.epoch, settings.level, columns.rows());
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], to_dates::Task { side, columns }, settings)
}

/// The days of dates.
pub fn from_dates<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: FromDates<'_, D>) -> Tally {
    let plan = plan(engine, settings.epoch, settings.level, columns.rows());
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], from_dates::Task { side, columns }, settings)
}
