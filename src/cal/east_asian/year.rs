//! Years as they are kept: of the calendar and between solstices, in tables and in the memo.

use crate::cal::gregorian_like::ISO8601;
use crate::calendar::{Calendar, MonthCode};
use crate::day::Jdn;

/// A bit for each month of a year.
pub(super) type MonthBits = u16;

/// A year of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Year {
    /// First day.
    pub start: Jdn,
    /// Set for the months of 30 days, from the lowest bit.
    pub full: MonthBits,
    /// Number of the month that a leap month follows, 0 where none does.
    pub leap_after: u8,
    /// Set for the months whose first day is too close to call.
    pub uncertain: MonthBits,
}

impl Year {
    pub(super) fn months(self) -> u8 {
        12 + u8::from(self.leap_after > 0)
    }

    pub(super) fn days_in_month(self, month: u8) -> u16 {
        29 + u16::from(bit(self.full, month))
    }

    pub(super) fn month_start(self, month: u8) -> Jdn {
        let months_before = month.saturating_sub(1);
        self.start.plus(days(self.full, months_before))
    }

    /// The month that a day of the year lies in.
    pub(super) fn month_of(self, day: Jdn) -> u8 {
        (1..=self.months()).rev().find(|&month| self.month_start(month) <= day).unwrap_or(1)
    }

    pub(super) fn is_uncertain(self, month: u8) -> bool {
        bit(self.uncertain, month)
    }

    pub(super) fn month_code(self, month: u8) -> MonthCode {
        if self.leap_after == 0 || month <= self.leap_after {
            MonthCode::usual(month)
        } else if month == self.leap_after + 1 {
            MonthCode::leap(self.leap_after)
        } else {
            MonthCode::usual(month - 1)
        }
    }
}

/// Days of so many months, the first of those whose full ones these are.
pub(super) fn days(full: MonthBits, months: u8) -> i64 {
    let first = (1 << months) - 1;
    29 * i64::from(months) + i64::from((full & first).count_ones())
}

fn bit(bits: MonthBits, month: u8) -> bool {
    bits.checked_shr(u32::from(month).wrapping_sub(1)).unwrap_or(0) & 1 == 1
}

/// Years as rows of data: one word a year.
pub(super) struct Table {
    pub first_year: i64,
    /// From the low end: a bit for each month of 30 days (13 bits), number of the month that a leap month follows (4), days from
    /// the first of January (Gregorian) to the first day (6).
    pub years: &'static [u32],
}

impl Table {
    pub(super) fn year(&self, year: i64) -> Option<Year> {
        let word = *self.years.get(usize::try_from(year - self.first_year).ok()?)?;
        Some(Year {
            start: january_first(year).plus(i64::from(word >> 17)),
            // 13 and 4 bits
            full: (word & 0x1FFF) as MonthBits,
            leap_after: (word >> 13 & 0xF) as u8,
            uncertain: 0,
        })
    }
}

/// The first day of the Gregorian year, from which days of the year are counted where they are packed.
pub(super) fn january_first(year: i64) -> Jdn {
    ISO8601.year_start(year)
}
