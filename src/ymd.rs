//! Dates as year, month and day, and the two ways to number years.

use core::fmt;

/// A date that exists in the calendar it came from: only that calendar's conversion makes one.
///
/// One word, so that it travels in a register and compares as dates do: from the high end year (32 bits), month (16), day (16).
/// The year is as the calendar numbers it, zero left out where it has none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ymd(i64);

impl Ymd {
    const YEAR_SHIFT: u32 = 32;
    const MONTH_SHIFT: u32 = 16;

    #[inline]
    pub(crate) const fn new(year: i32, month: u8, day: u16) -> Self {
        Self((year as i64) << Self::YEAR_SHIFT | (month as i64) << Self::MONTH_SHIFT | day as i64)
    }

    /// The year as its calendar numbers it.
    #[inline]
    #[must_use]
    pub const fn year(self) -> i32 {
        (self.0 >> Self::YEAR_SHIFT) as i32
    }

    /// The ordinal month in the year, from 1.
    #[inline]
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0 >> Self::MONTH_SHIFT) as u8
    }

    /// The day in the month, from 1.
    #[inline]
    #[must_use]
    pub const fn day(self) -> u16 {
        self.0 as u16
    }
}

impl fmt::Debug for Ymd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// How a calendar writes the years before its year 1.
///
/// Rules and tables count *continuous* years, ..., -1, 0, 1, ...; the numbering is applied once, at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearNumbering {
    /// ..., -1, 0, 1, ...: the number is the continuous year.
    WithZero,
    /// ..., -2, -1, 1, ...: continuous year 0 is written -1.
    WithoutZero,
}

impl YearNumbering {
    /// The continuous year of a written one; `None` for year 0 where there is none.
    #[inline]
    #[must_use]
    pub const fn continuous(self, year: i32) -> Option<i64> {
        match self {
            YearNumbering::WithZero => Some(year as i64),
            YearNumbering::WithoutZero if year == 0 => None,
            YearNumbering::WithoutZero => Some(year as i64 + (year < 0) as i64),
        }
    }

    /// The written form of a continuous year; `None` where it is no `i32`.
    #[inline]
    #[must_use]
    pub const fn written(self, continuous: i64) -> Option<i32> {
        let year = match self {
            YearNumbering::WithZero => continuous,
            YearNumbering::WithoutZero => continuous.saturating_sub((continuous <= 0) as i64),
        };
        if year < i32::MIN as i64 || year > i32::MAX as i64 { None } else { Some(year as i32) }
    }

    /// The continuous year that `i32::MIN` is written for.
    #[must_use]
    pub const fn first_year(self) -> i64 {
        match self {
            YearNumbering::WithZero => i32::MIN as i64,
            YearNumbering::WithoutZero => i32::MIN as i64 + 1,
        }
    }

    /// The continuous year that `i32::MAX` is written for.
    #[must_use]
    pub const fn last_year(self) -> i64 {
        i32::MAX as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbering_is_a_bijection_at_its_seams() {
        for numbering in [YearNumbering::WithZero, YearNumbering::WithoutZero] {
            for year in [i32::MIN, i32::MIN + 1, -2, -1, 1, 2, i32::MAX - 1, i32::MAX] {
                let continuous = numbering.continuous(year).unwrap();
                assert_eq!(numbering.written(continuous), Some(year));
            }
            assert_eq!(numbering.continuous(i32::MIN), Some(numbering.first_year()));
            assert_eq!(numbering.continuous(i32::MAX), Some(numbering.last_year()));
            assert_eq!(numbering.written(numbering.first_year() - 1), None);
            assert_eq!(numbering.written(numbering.last_year() + 1), None);
            assert_eq!(numbering.written(i64::MIN), None);
            assert_eq!(numbering.written(i64::MAX), None);
        }
        assert_eq!(YearNumbering::WithoutZero.continuous(0), None);
        assert_eq!(YearNumbering::WithoutZero.continuous(-1), Some(0));
        assert_eq!(YearNumbering::WithZero.continuous(0), Some(0));
    }
}
