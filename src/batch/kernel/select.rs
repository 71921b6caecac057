//! Which kernel converts the columns of a calendar.

use super::Level;
#[cfg(target_arch = "x86_64")]
use super::avx2::Avx2;
#[cfg(target_arch = "x86_64")]
use super::avx512::Avx512;
use super::block::{self, FromColumns, Job, ToColumns};
use super::cache;
use super::lanes::Plain;
#[cfg(target_arch = "aarch64")]
use super::neon::Neon;
use super::reach::{Closed, Placed};
use super::rule::Rule;
use super::table::{self, Table};
use crate::engine::Engine;
use crate::ymd::YearNumbering;

/// Bytes that a date takes, and those that a day takes.
const DATE_BYTES: usize = 6;
const DAY_BYTES: usize = 4;
/// Alignment of a column that is written past the caches.
const ALIGNMENT: usize = 64;

enum Form<'a> {
    Closed(Closed),
    Table(Table<'a>),
}

/// The instructions of a level.
#[derive(Clone, Copy)]
enum Set {
    Plain,
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512<false>),
    #[cfg(target_arch = "aarch64")]
    Neon(Neon),
}

impl Set {
    /// Those of a level; plain Rust where the machine lacks them.
    fn new(level: Level) -> Set {
        let set = match level {
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => Avx2::new().map(Set::Avx2),
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => Avx512::new().map(Set::Avx512),
            #[cfg(target_arch = "aarch64")]
            Level::Neon => Neon::new().map(Set::Neon),
            _ => None,
        };
        set.unwrap_or(Set::Plain)
    }

    fn fills_lines(self) -> bool {
        match self {
            #[cfg(target_arch = "x86_64")]
            Set::Avx512(_) => true,
            _ => false,
        }
    }
}

/// How a calendar's columns are converted.
pub struct Kernel<'a> {
    form: Form<'a>,
    set: Set,
    numbering: YearNumbering,
    streams_dates: bool,
    streams_days: bool,
}

impl<'a> Kernel<'a> {
    /// For columns of so many rows.
    pub fn new(engine: &'a Engine, level: Level, rows: usize) -> Option<Kernel<'a>> {
        let form = match Closed::new(engine) {
            Some(closed) => Form::Closed(closed),
            None => Form::Table(Table::new(engine)?),
        };
        let set = Set::new(level);
        // Worth it where a store fills a line of the cache.
        let larger = |bytes: usize| set.fills_lines() && rows.saturating_mul(bytes) > cache::last_level();
        Some(Kernel {
            form,
            set,
            numbering: engine.properties().numbering,
            streams_dates: larger(DATE_BYTES),
            streams_days: larger(DAY_BYTES),
        })
    }

    /// Days to dates.
    pub fn to_dates(&self, shift: i64, columns: ToColumns<'_>) {
        match &self.form {
            Form::Closed(Closed::Gregorian(placed)) => self.to_dates_closed(placed, shift, columns),
            Form::Closed(Closed::Julian(placed)) => self.to_dates_closed(placed, shift, columns),
            Form::Closed(Closed::Islamic(placed)) => self.to_dates_closed(placed, shift, columns),
            Form::Closed(Closed::Persian(placed)) => self.to_dates_closed(placed, shift, columns),
            Form::Table(table) => match table.first_day(shift) {
                Some(first_day) => {
                    let streams = self.streams_dates(&columns);
                    self.run(table::ToDates { table: *table, first_day, columns }, streams);
                }
                None => columns.4.fill(0),
            },
        }
    }

    fn to_dates_closed<R: Rule>(&self, placed: &Placed<R>, shift: i64, columns: ToColumns<'_>) {
        let Some(days) = placed.days(shift) else { return columns.4.fill(0) };
        let below = match self.numbering {
            YearNumbering::WithZero => i32::MIN,
            YearNumbering::WithoutZero => 1,
        };
        // an i32, as all years that the rules serve
        let first_year = placed.year_zero as i32 as u32;
        let streams = self.streams_dates(&columns);
        self.run(block::ToDates { rule: placed.rule, days, first_year, below, columns }, streams);
    }

    /// Dates to days.
    pub fn to_days(&self, shift: i64, columns: FromColumns<'_>) {
        match &self.form {
            Form::Closed(Closed::Gregorian(placed)) => self.to_days_closed(placed, shift, columns),
            Form::Closed(Closed::Julian(placed)) => self.to_days_closed(placed, shift, columns),
            Form::Closed(Closed::Islamic(placed)) => self.to_days_closed(placed, shift, columns),
            Form::Closed(Closed::Persian(placed)) => self.to_days_closed(placed, shift, columns),
            Form::Table(table) => match table.first_day(shift) {
                Some(first_day) => {
                    let streams = self.streams_days(&columns);
                    self.run(table::FromDates { table: *table, first_day, columns }, streams);
                }
                None => columns.4.fill(0),
            },
        }
    }

    fn to_days_closed<R: Rule>(&self, placed: &Placed<R>, shift: i64, columns: FromColumns<'_>) {
        let Some((years, first_day)) = placed.years(shift) else { return columns.4.fill(0) };
        let missing_year = match self.numbering {
            YearNumbering::WithZero => i32::MIN,
            YearNumbering::WithoutZero => 0,
        };
        let streams = self.streams_days(&columns);
        self.run(block::FromDates { rule: placed.rule, years, missing_year, first_day, columns }, streams);
    }

    fn streams_dates(&self, columns: &ToColumns<'_>) -> bool {
        self.streams_dates && is_aligned(columns.1) && is_aligned(columns.2) && is_aligned(columns.3)
    }

    fn streams_days(&self, columns: &FromColumns<'_>) -> bool {
        self.streams_days && is_aligned(columns.3)
    }

    /// With `streams` past the caches where the set can: the columns written are aligned to [`ALIGNMENT`].
    #[cfg_attr(not(target_arch = "x86_64"), allow(unused_variables))]
    fn run<J: Job>(&self, job: J, streams: bool) {
        match self.set {
            Set::Plain => job.run(Plain),
            #[cfg(target_arch = "x86_64")]
            Set::Avx2(v) => v.run(job),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `streams` says that the columns are aligned.
            Set::Avx512(v) if streams => unsafe { v.run_streaming(job) },
            #[cfg(target_arch = "x86_64")]
            Set::Avx512(v) => v.run(job),
            #[cfg(target_arch = "aarch64")]
            Set::Neon(v) => v.run(job),
        }
    }
}

fn is_aligned<T>(column: &[T]) -> bool {
    column.as_ptr().cast::<u8>().align_offset(ALIGNMENT) == 0
}
