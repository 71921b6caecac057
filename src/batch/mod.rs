//! Columns: many rows converted in one call.
//!
//! [`scalar`] is the definition: what every row is. The rest only makes it fast. A column is split among threads, a thread's
//! piece into chunks of some thousand rows; of each chunk a [`kernel`] converts the rows that it knows, and those that
//! it does not know go by the definition one by one. A row that is null on input or comes to an error is zero, its validity bit 0,
//! and it is counted; the column goes on.
//!
//! An output column may be an input column ([`Input::Output`]): every chunk is read before it is written.

mod add_months;
mod blocks;
mod column;
mod convert;
mod days_of_year;
mod drive;
mod from_dates;
pub mod kernel;
pub mod overlap;
pub mod scalar;
mod threads;
mod to_dates;
mod validity;
mod weekdays;

use crate::arithmetic::Overflow;
use crate::day::Jdn;
use crate::engine::Engine;
pub use add_months::Later;
pub use column::{DayNumber, Input};
pub use convert::{Bytes, Convert};
pub use days_of_year::DaysOfYear;
pub use from_dates::FromDates;
pub use kernel::Level;
use kernel::Plan;
pub use to_dates::ToDates;
pub use validity::{Bits, BitsMut, Validity};
pub use weekdays::Weekdays;

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

/// The kernels for a calendar: none for an epoch so far off that no day of any calendar is near. `rows` are those of columns that
/// kernels write themselves; where they write buffers it is 0, because these are not to go past the caches.
fn plan(engine: &Engine, epoch: i64, level: Level, rows: usize) -> Option<Plan<'_>> {
    const FARTHEST: i64 = 4 * Jdn::LIMIT;
    let serves = level > Level::Scalar && (-FARTHEST..=FARTHEST).contains(&epoch);
    if serves { Plan::new(engine, level.or_below(), rows) } else { None }
}

/// The dates of days.
pub fn to_dates<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: ToDates<'_, D>) -> Tally {
    let all = columns.years.is_some() && columns.months.is_some() && columns.mdays.is_some();
    let plan = plan(engine, settings.epoch, settings.level, if all { D::past_caches(columns.rows()) } else { 0 });
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], to_dates::Task { side, columns }, settings)
}

/// The days of dates.
pub fn from_dates<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: FromDates<'_, D>) -> Tally {
    let plan = plan(engine, settings.epoch, settings.level, D::past_caches(columns.rows()));
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], from_dates::Task { side, columns }, settings)
}

/// Dates of one calendar as dates of another.
pub fn convert(from: &Engine, to: &Engine, settings: Settings<'_>, columns: Convert<'_>) -> Tally {
    let all = columns.years_out.is_some() && columns.months_out.is_some() && columns.mdays_out.is_some();
    let (level, rows) = (settings.level, if all { columns.rows } else { 0 });
    let (from_plan, to_plan) = (plan(from, 0, level, 0), plan(to, 0, level, rows));
    let from_side = Side { engine: from, plan: from_plan.as_ref(), epoch: 0 };
    let to_side = Side { engine: to, plan: to_plan.as_ref(), epoch: 0 };
    threads::run(&[from, to], convert::Task { from: from_side, to: to_side, columns }, settings)
}

/// The days of the week of days.
pub fn weekdays<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: Weekdays<'_, D>) -> Tally {
    let week = weekdays::Week::of(engine, settings.epoch, settings.level);
    threads::run(&[engine], weekdays::Task { engine, epoch: settings.epoch, week, columns }, settings)
}

/// The numbers of days in their years.
pub fn days_of_year<D: DayNumber>(engine: &Engine, settings: Settings<'_>, columns: DaysOfYear<'_, D>) -> Tally {
    let plan = plan(engine, settings.epoch, settings.level, 0);
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], days_of_year::Task { side, columns }, settings)
}

/// The days so many months later.
pub fn add_months<D: DayNumber>(
    engine: &Engine,
    settings: Settings<'_>,
    add: AddMonths,
    columns: Later<'_, D>,
) -> Tally {
    let plan = plan(engine, settings.epoch, settings.level, 0);
    let side = Side { engine, plan: plan.as_ref(), epoch: settings.epoch };
    threads::run(&[engine], add_months::Task { side, add, columns }, settings)
}
