//! Kernels: columns converted many rows at a time, by closed forms or month tables, in the instructions that the machine has.
//!
//! A kernel may be wrong only where it claims a row. It converts whole blocks of [`BLOCK`] rows and says in `known`, a bit for each
//! row from the lowest on, which of them it has converted; the others are left to [`scalar`](super::scalar), and what the kernel
//! has written there does not matter.

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod avx2;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod avx512;
mod block;
#[allow(unsafe_code)]
mod cache;
#[allow(unsafe_code)]
mod lanes;
#[cfg(target_arch = "aarch64")]
#[allow(unsafe_code)]
mod neon;
mod reach;
mod roman;
mod rule;
#[cfg(test)]
mod same;
#[allow(unsafe_code)]
mod select;
mod spread;
#[allow(unsafe_code)]
mod table;

use crate::engine::Engine;
use select::Kernel;

/// Rows of a block: kernels are asked for whole ones only.
pub const BLOCK: usize = 64;

/// A way to convert columns, in order of preference on a machine that has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Row by row, by the definition.
    Scalar,
    /// Kernels in plain Rust.
    Portable,
    /// Kernels in AVX2.
    Avx2,
    /// Kernels in AVX-512.
    Avx512,
    /// Kernels in NEON.
    Neon,
}

impl Level {
    /// All of them, the best last.
    pub const ALL: [Level; 5] = [Level::Scalar, Level::Portable, Level::Avx2, Level::Avx512, Level::Neon];

    /// The best level that this machine has and that is not above this one. No level of another kind of machine is had.
    #[must_use]
    pub fn or_below(self) -> Level {
        Level::ALL.into_iter().rev().find(|&level| level <= self && level.is_here()).unwrap_or(Level::Scalar)
    }

    /// The best level that this machine has.
    #[must_use]
    pub fn best() -> Level {
        Level::Neon.or_below()
    }

    /// Whether this machine has it.
    fn is_here(self) -> bool {
        match self {
            Level::Scalar | Level::Portable => true,
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => avx2::Avx2::new().is_some(),
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => avx512::Avx512::new().is_some(),
            #[cfg(target_arch = "aarch64")]
            Level::Neon => neon::Neon::new().is_some(),
            _ => false,
        }
    }
}

/// What converts the columns of a calendar in one call.
///
/// The slices given to a method are of equal length, a multiple of [`BLOCK`] and mostly a few thousand rows; `known` has one word
/// for each block, and all of it is overwritten. They do not overlap, and need not be aligned to more than their elements. A row
/// whose bit is set is right; `shift` is between -2^43 and 2^43.
pub struct Plan<'a> {
    kernel: Kernel<'a>,
}

impl<'a> Plan<'a> {
    /// The kernels for a calendar at a level that the machine has, for columns of so many rows in all; `None` where every row is left
    /// to the definition.
    #[must_use]
    pub fn new(engine: &'a Engine, level: Level, rows: usize) -> Option<Plan<'a>> {
        Kernel::new(engine, level, rows).map(|kernel| Plan { kernel })
    }

    /// The dates of the days `days[i] + shift`. A date whose day of the month is no `u8` is not known.
    pub fn to_dates(
        &self,
        days: &[i32],
        shift: i64,
        years: &mut [i32],
        months: &mut [u8],
        mdays: &mut [u8],
        known: &mut [u64],
    ) {
        self.kernel.to_dates(shift, (days, years, months, mdays, known));
    }

    /// The days of dates, less `shift`. Known only where the date exists and the day fits the column.
    pub fn from_dates(
        &self,
        years: &[i32],
        months: &[u8],
        mdays: &[u8],
        shift: i64,
        days: &mut [i32],
        known: &mut [u64],
    ) {
        self.kernel.to_days(shift, (years, months, mdays, days, known));
    }

    /// As [`Plan::to_dates`], for days in 64 bits. `days[i] + shift` may overflow.
    pub fn to_dates_i64(
        &self,
        days: &[i64],
        shift: i64,
        years: &mut [i32],
        months: &mut [u8],
        mdays: &mut [u8],
        known: &mut [u64],
    ) {
        // Narrowed by blocks; a row whose day is no `i32` is not known.
        let mut narrow = [0_i32; BLOCK];
        let blocks = days.chunks_exact(BLOCK).zip(years.chunks_exact_mut(BLOCK));
        let parts = months.chunks_exact_mut(BLOCK).zip(mdays.chunks_exact_mut(BLOCK));
        for (((days, years), (months, mdays)), known) in blocks.zip(parts).zip(known) {
            let mut fits = 0_u64;
            for ((place, day), bit) in narrow.iter_mut().zip(days).zip(0_u32..) {
                let day = day.wrapping_add(shift);
                // A sum that wraps is no i32: `shift` is far smaller than what is added to it.
                *place = day as i32;
                fits |= u64::from(i64::from(*place) == day) << bit;
            }
            self.to_dates(&narrow, 0, years, months, mdays, core::slice::from_mut(known));
            *known &= fits;
        }
    }

    /// As [`Plan::from_dates`], for days in 64 bits.
    pub fn from_dates_i64(
        &self,
        years: &[i32],
        months: &[u8],
        mdays: &[u8],
        shift: i64,
        days: &mut [i64],
        known: &mut [u64],
    ) {
        let mut narrow = [0_i32; BLOCK];
        let dates = years.chunks_exact(BLOCK).zip(months.chunks_exact(BLOCK).zip(mdays.chunks_exact(BLOCK)));
        for (((years, (months, mdays)), days), known) in dates.zip(days.chunks_exact_mut(BLOCK)).zip(known) {
            self.from_dates(years, months, mdays, 0, &mut narrow, core::slice::from_mut(known));
            for (day, narrow) in days.iter_mut().zip(narrow) {
                *day = i64::from(narrow) - shift;
            }
        }
    }
}
