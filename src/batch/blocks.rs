//! Kernels for any number of rows: whole blocks where they are, the rest by way of a block on the stack.

use super::column::{DayNumber, copy, part, part_mut};
use super::kernel::{BLOCK, Plan};

/// Rows in whole blocks, rows after them, and the words for the whole blocks.
fn whole(rows: usize) -> (usize, usize, usize) {
    let words = rows / BLOCK;
    (words * BLOCK, rows % BLOCK, words)
}

/// A block that begins with these rows.
fn block<T: Copy + Default>(rows: &[T]) -> [T; BLOCK] {
    let mut block = [T::default(); BLOCK];
    for (to, from) in block.iter_mut().zip(rows) {
        *to = *from;
    }
    block
}

/// [`Plan::to_dates`] for any number of rows; `known` has a word for each block that has begun. Bits past the rows mean nothing.
pub(super) fn to_dates<D: DayNumber>(
    plan: &Plan<'_>,
    days: &[D],
    shift: i64,
    (years, months, mdays): (&mut [i32], &mut [u8], &mut [u8]),
    known: &mut [u64],
) {
    let (start, rest, words) = whole(days.len());
    if words > 0 {
        D::to_dates(
            plan,
            part(days, 0, start),
            shift,
            part_mut(years, 0, start),
            part_mut(months, 0, start),
            part_mut(mdays, 0, start),
            part_mut(known, 0, words),
        );
    }
    if rest > 0 {
        let days = block(part(days, start, rest));
        let (mut y, mut m, mut d) = ([0; BLOCK], [0; BLOCK], [0; BLOCK]);
        D::to_dates(plan, &days, shift, &mut y, &mut m, &mut d, part_mut(known, words, 1));
        copy(&y, part_mut(years, start, rest));
        copy(&m, part_mut(months, start, rest));
        copy(&d, part_mut(mdays, start, rest));
    }
}

/// [`Plan::from_dates`], otherwise as [`to_dates`].
pub(super) fn from_dates<D: DayNumber>(
    plan: &Plan<'_>,
    (years, months, mdays): (&[i32], &[u8], &[u8]),
    shift: i64,
    days: &mut [D],
    known: &mut [u64],
) {
    let (start, rest, words) = whole(days.len());
    if words > 0 {
        D::from_dates(
            plan,
            part(years, 0, start),
            part(months, 0, start),
            part(mdays, 0, start),
            shift,
            part_mut(days, 0, start),
            part_mut(known, 0, words),
        );
    }
    if rest > 0 {
        let (y, m, d) =
            (block(part(years, start, rest)), block(part(months, start, rest)), block(part(mdays, start, rest)));
        let mut found = [D::default(); BLOCK];
        D::from_dates(plan, &y, &m, &d, shift, &mut found, part_mut(known, words, 1));
        copy(&found, part_mut(days, start, rest));
    }
}
