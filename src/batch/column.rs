//! Columns and parts of them.

use super::kernel::Plan;

/// An input column.
#[derive(Clone, Copy)]
pub enum Input<'a, T> {
    /// One that no output column overlaps.
    Apart(&'a [T]),
    /// The output column with the same kind of content.
    Output,
}

impl<'a, T> Input<'a, T> {
    /// The column, empty where it is the output.
    #[must_use]
    pub fn apart(self) -> &'a [T] {
        match self {
            Input::Apart(column) => column,
            Input::Output => &[],
        }
    }

    /// The first `rows` rows; the others are left.
    pub(super) fn take_first(&mut self, rows: usize) -> Input<'a, T> {
        match self {
            Input::Apart(column) => Input::Apart(first(column, rows)),
            Input::Output => Input::Output,
        }
    }
}

/// Rows of a column, none where it is too short.
#[inline]
pub(super) fn part<T>(column: &[T], start: usize, rows: usize) -> &[T] {
    column.get(start..start + rows).unwrap_or_default()
}

/// As [`part`].
#[inline]
pub(super) fn part_mut<T>(column: &mut [T], start: usize, rows: usize) -> &mut [T] {
    column.get_mut(start..start + rows).unwrap_or_default()
}

/// Rows of a column that may be missing, else as many of `other`.
#[inline]
pub(super) fn part_or<'c, T>(
    column: &'c mut Option<&mut [T]>,
    start: usize,
    rows: usize,
    other: &'c mut [T],
) -> &'c mut [T] {
    match column {
        Some(column) => part_mut(column, start, rows),
        None => part_mut(other, 0, rows),
    }
}

/// Writes a row, if the column is there.
#[inline]
pub(super) fn set<T>(column: &mut [T], row: usize, value: T) {
    if let Some(place) = column.get_mut(row) {
        *place = value;
    }
}

/// Reads a row.
#[inline]
pub(super) fn get<T: Copy + Default>(column: &[T], row: usize) -> T {
    column.get(row).copied().unwrap_or_default()
}

/// Copies rows as far as both columns have them.
#[inline]
pub(super) fn copy<T: Copy>(from: &[T], to: &mut [T]) {
    let rows = from.len().min(to.len());
    part_mut(to, 0, rows).copy_from_slice(part(from, 0, rows));
}

/// The first `rows` rows; the others are left.
pub(super) fn first<'a, T>(column: &mut &'a [T], rows: usize) -> &'a [T] {
    column.split_off(..rows.min(column.len())).unwrap_or_default()
}

/// As [`first`].
pub(super) fn first_mut<'a, T>(column: &mut &'a mut [T], rows: usize) -> &'a mut [T] {
    column.split_off_mut(..rows.min(column.len())).unwrap_or_default()
}

/// As [`first_mut`], of a column that may be missing.
pub(super) fn first_optional<'a, T>(column: &mut Option<&'a mut [T]>, rows: usize) -> Option<&'a mut [T]> {
    column.as_mut().map(|column| first_mut(column, rows))
}

/// What a day column is made of.
pub trait DayNumber: Copy + Default + PartialOrd + Send + Sync + From<i32> + Into<i64> + TryFrom<i64> {
    /// The lowest.
    const FIRST: i64;
    /// The highest.
    const LAST: i64;

    /// A day of a week of seven days, from 1: the remainder of days since the lowest and `phase`, which is below 7.
    fn weekday(self, phase: u64) -> u8;

    /// The lowest 32 bits.
    fn low(self) -> i32;

    /// Of so many rows, those that a kernel may write past the caches.
    fn past_caches(rows: usize) -> usize;

    /// The kernel for this width.
    fn to_dates(
        plan: &Plan<'_>,
        days: &[Self],
        shift: i64,
        years: &mut [i32],
        months: &mut [u8],
        mdays: &mut [u8],
        known: &mut [u64],
    );

    /// The kernel for this width.
    fn from_dates(
        plan: &Plan<'_>,
        years: &[i32],
        months: &[u8],
        mdays: &[u8],
        shift: i64,
        days: &mut [Self],
        known: &mut [u64],
    );
}

/// A seventh of 2^32, less 4/7.
const SEVENTH: u32 = 613_566_756;

/// n / 7 as a fraction of 2^32, in 32 bits only, of which vectors have most. Its first three bits are the remainder r of n by 7, as 8 r / 7
/// is r and less than one more.
///
/// n / 2 + n / 16 is 4 n / 7 less n / 112, which takes off less than 1/112 of the 2^32; the 3/224 of them that are added give that
/// back, and are less than the 1/56 that r = 6 has to the next eighth.
#[inline]
fn share_of_week(n: u32) -> u32 {
    n.wrapping_mul(SEVENTH).wrapping_add(n >> 1).wrapping_add(n >> 4).wrapping_add(57_521_883)
}

impl DayNumber for i32 {
    const FIRST: i64 = i32::MIN as i64;
    const LAST: i64 = i32::MAX as i64;

    #[inline]
    fn weekday(self, phase: u64) -> u8 {
        // The phase is as many sevenths more.
        let share = share_of_week((self as u32) ^ (1 << 31)).wrapping_add((phase as u32).wrapping_mul(SEVENTH + 1));
        (share >> 29) as u8 + 1
    }

    #[inline]
    fn low(self) -> i32 {
        self
    }

    fn past_caches(rows: usize) -> usize {
        rows
    }

    fn to_dates(
        plan: &Plan<'_>,
        days: &[i32],
        shift: i64,
        years: &mut [i32],
        months: &mut [u8],
        mdays: &mut [u8],
        known: &mut [u64],
    ) {
        plan.to_dates(days, shift, years, months, mdays, known);
    }

    fn from_dates(
        plan: &Plan<'_>,
        years: &[i32],
        months: &[u8],
        mdays: &[u8],
        shift: i64,
        days: &mut [i32],
        known: &mut [u64],
    ) {
        plan.from_dates(years, months, mdays, shift, days, known);
    }
}

impl DayNumber for i64 {
    const FIRST: i64 = i64::MIN;
    const LAST: i64 = i64::MAX;

    #[inline]
    fn weekday(self, phase: u64) -> u8 {
        let remainder = ((self as u64) ^ (1 << 63)) % 7 + phase;
        // at most 12
        (if remainder >= 7 { remainder - 7 } else { remainder }) as u8 + 1
    }

    #[inline]
    fn low(self) -> i32 {
        self as i32
    }

    /// None: these go block by block, by way of a buffer, and after each the machine would wait for its memory.
    fn past_caches(_rows: usize) -> usize {
        0
    }

    fn to_dates(
        plan: &Plan<'_>,
        days: &[i64],
        shift: i64,
        years: &mut [i32],
        months: &mut [u8],
        mdays: &mut [u8],
        known: &mut [u64],
    ) {
        plan.to_dates_i64(days, shift, years, months, mdays, known);
    }

    fn from_dates(
        plan: &Plan<'_>,
        years: &[i32],
        months: &[u8],
        mdays: &[u8],
        shift: i64,
        days: &mut [i64],
        known: &mut [u64],
    ) {
        plan.from_dates_i64(years, months, mdays, shift, days, known);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every day, with the room that its share has to the eighths on either side: no phase uses it up, as all six together add less than
    /// three to a share, in its last bits, beyond their sevenths.
    #[test]
    fn every_day_has_its_weekday() {
        // Seven times what the share is above r / 7 of 2^32; below it is far above everything.
        let is_wrong = |n: u32, remainder: u32| {
            let above = (u64::from(share_of_week(n)) * 7).wrapping_sub(u64::from(remainder) << 32);
            u64::from(above.wrapping_add(21) >= 1 << 29)
        };
        let weeks = u32::MAX / 7;
        let whole: u64 = (0..weeks).map(|week| (0..7).map(|day| is_wrong(week * 7 + day, day)).sum::<u64>()).sum();
        let rest: u64 = (0..=u32::MAX % 7).map(|day| is_wrong(weeks * 7 + day, day)).sum();
        assert_eq!((whole, rest), (0, 0));
        assert_eq!((is_wrong(6, 5), is_wrong(7, 6)), (1, 1));
        for phase in 0..7 {
            for day in [i32::MIN, i32::MIN + 1, -8, -1, 0, 1, 6, 7, i32::MAX - 6, i32::MAX] {
                let expected = (i64::from(day) - i64::from(i32::MIN) + phase).rem_euclid(7) + 1;
                assert_eq!(i64::from(day.weekday(phase as u64)), expected);
            }
        }
    }
}
