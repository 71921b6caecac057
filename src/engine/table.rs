//! The month table: every month of a span of years, found by one multiplication and one compare.
//!
//! Let the span have `days` days, numbered n = 0, 1, ..., and months k = 0, 1, ..., the k-th starting on day s(k), with s(count) =
//! `days`. The months are of nearly equal length, so that k is nearly a linear function of n:
//!
//! ```text
//! guess(n) = floor((n m + a) / 2^32),   m = floor(2^32 count / days)
//! ```
//!
//! The line is *exact* when the guess is the month or the one before it, for every n of the span: then the month is `guess + 1`
//! if n >= s(guess + 1), else `guess`. As the guess never falls while n rises, it is enough that in each month k the first day's
//! guess is at least k - 1 and the last day's at most k:
//!
//! ```text
//! s(k) m + a >= (k - 1) 2^32            for all k: a >= low  = max (k - 1) 2^32 - s(k) m
//! (s(k + 1) - 1) m + a < (k + 1) 2^32   for all k: a <= high = min (k + 1) 2^32 - 1 - (s(k + 1) - 1) m
//! ```
//!
//! [`MonthTable::build`] takes a = high, or 0 if that is less, and lays no line unless low <= a: a line that exists is exact on all of
//! the span. (The spread of true months around the line is 1.1 months for 200 years of any built-in calendar; 2 is the limit.) Months
//! too uneven for a line, which only a user's calendar has, are found by bisection.
//!
//! The guess for a day of month 0 may be -1, so month k stands in entry k + 1, behind one that is never the answer, and the line is
//! moved up by one: a + 2^32 >= 0, as low is at least -2^32 (k = 0). No table has more than 20,000 years of 32 months of 400 days, so
//! n < 2^28; m and a + 2^32 are at most 2^32; n m + a + 2^32 is far below 2^64.

use alloc::vec::Vec;
use core::hint::select_unpredictable;

use crate::day::Jdn;
use crate::definition::Definition;
use crate::error::Error;
use crate::memory::try_vec;

/// A month in one word, from the low end: first day in the span (32 bits), ordinal month (6), length (9), year in the span (17).
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Entry(u64);

impl Entry {
    pub(crate) const MONTH_SHIFT: u32 = 32;
    pub(crate) const LENGTH_SHIFT: u32 = 38;
    pub(crate) const YEAR_SHIFT: u32 = 47;
    const MAX_MONTH: u64 = 32;
    const MAX_LENGTH: u64 = 400;
    const MAX_YEARS: i64 = 1 << 17;
    /// Stands before the first month; starts with it, so that the first month is preferred.
    const BEGIN: Entry = Entry(0);
    /// Follows the last month, later than any day.
    const END: Entry = Entry(u32::MAX as u64);

    /// `None` where a part does not fit its bits.
    fn pack(start: u64, month: u8, length: u16, year: u64) -> Option<Entry> {
        let (month, length) = (u64::from(month), u64::from(length));
        let fits = start < u64::from(u32::MAX)
            && (1..=Self::MAX_MONTH).contains(&month)
            && (1..=Self::MAX_LENGTH).contains(&length)
            && year < Self::MAX_YEARS as u64;
        fits.then_some(Entry(
            start | month << Self::MONTH_SHIFT | length << Self::LENGTH_SHIFT | year << Self::YEAR_SHIFT,
        ))
    }

    #[inline]
    const fn start(self) -> u64 {
        self.0 & 0xFFFF_FFFF
    }

    #[inline]
    const fn month(self) -> u8 {
        (self.0 >> Self::MONTH_SHIFT) as u8 & 63
    }

    #[inline]
    const fn length(self) -> u16 {
        (self.0 >> Self::LENGTH_SHIFT) as u16 & 511
    }

    #[inline]
    const fn year(self) -> u64 {
        self.0 >> Self::YEAR_SHIFT
    }
}

/// A year in one word, from the low end: months in it (6 bits), whether it is a leap year (1), entry of its first month (25).
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct YearEntry(u32);

impl YearEntry {
    pub(crate) const LEAP_SHIFT: u32 = 6;
    pub(crate) const ENTRY_SHIFT: u32 = 7;
    /// A number that is no year: it has no month.
    const MISSING: YearEntry = YearEntry(0);

    fn pack(first_entry: usize, months: u8, leap: bool) -> Option<YearEntry> {
        let first_entry = u32::try_from(first_entry).ok().filter(|&first| first < 1 << (32 - Self::ENTRY_SHIFT))?;
        let fits = (1..1 << Self::LEAP_SHIFT).contains(&months);
        let word = first_entry << Self::ENTRY_SHIFT | u32::from(leap) << Self::LEAP_SHIFT | u32::from(months);
        fits.then_some(YearEntry(word))
    }

    #[inline]
    const fn first_entry(self) -> u32 {
        self.0 >> Self::ENTRY_SHIFT
    }

    #[inline]
    const fn leap(self) -> bool {
        self.0 >> Self::LEAP_SHIFT & 1 == 1
    }

    #[inline]
    const fn months(self) -> u32 {
        self.0 & 63
    }
}

/// Consecutive years, and how they are numbered in a table of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct YearSpan {
    /// Continuous year.
    pub first: i64,
    pub count: i64,
    /// After so many years the numbers skip one: where a span is numbered as it is written, without a year zero.
    pub gap_after: Option<i64>,
}

impl YearSpan {
    /// The number in the table of the `offset`-th year.
    fn number(self, offset: i64) -> i64 {
        offset + i64::from(self.gap_after.is_some_and(|years| offset >= years))
    }
}

/// A date in a table: the year as numbered there, from 0 for the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub year: u64,
    pub month: u8,
    pub day: u16,
}

/// All months of a span of years.
pub(super) struct MonthTable {
    multiplier: u64,
    /// a + 2^32
    addend: u64,
    /// Days that the line serves: all of the span, or none.
    line_days: u64,
    days: u64,
    /// In order of time, between [`Entry::BEGIN`] and [`Entry::END`].
    months: Vec<Entry>,
    years: Vec<YearEntry>,
}

impl MonthTable {
    /// The table of no years.
    pub(super) const EMPTY: MonthTable =
        MonthTable { multiplier: 0, addend: 0, line_days: 0, days: 0, months: Vec::new(), years: Vec::new() };

    /// The table of these years, by asking the definition.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`]; [`Error::OutOfRange`] for months that do not fit the entries and a definition that contradicts itself; what
    /// the definition answers in place of an answer.
    pub(super) fn build(definition: &dyn Definition, years: YearSpan) -> Result<MonthTable, Error> {
        let year_count = usize::try_from(years.number(years.count)).map_err(|_| Error::OutOfRange)?;
        let most = usize::try_from(years.count).ok().and_then(|count| {
            count.checked_mul(usize::from(definition.ask_properties().max_months_in_year))?.checked_add(2)
        });
        let months = try_vec(most.ok_or(Error::OutOfRange)?)?;
        let mut table = MonthTable { months, years: try_vec(year_count)?, ..MonthTable::EMPTY };
        table.months.push(Entry::BEGIN);
        table.fill(definition, years)?;
        table.months.push(Entry::END);
        if table.fit().is_some() {
            table.line_days = table.days;
        }
        Ok(table)
    }

    /// The table, if it has a line.
    pub(super) fn exact(self) -> Result<MonthTable, Error> {
        if self.line_days > 0 { Ok(self) } else { Err(Error::OutOfRange) }
    }

    /// Enters all months.
    fn fill(&mut self, definition: &dyn Definition, years: YearSpan) -> Result<(), Error> {
        // One place is for the end: more months than the calendar has said would be memory not reserved.
        let room = self.months.capacity() - 1;
        let mut end = None;
        for offset in 0..years.count {
            let number = years.number(offset);
            if years.gap_after == Some(offset) {
                self.years.push(YearEntry::MISSING);
            }
            let year = definition.ask_year(years.first + offset)?;
            let contradiction = end.is_some_and(|end| end != year.start);
            if contradiction || self.months.len() + usize::from(year.months()) > room {
                return Err(Error::OutOfRange);
            }
            end = Some(year.end());
            let entry = YearEntry::pack(self.months.len(), year.months(), year.leap);
            self.years.push(entry.ok_or(Error::OutOfRange)?);
            for (month, &length) in (1..).zip(year.lengths()) {
                let entry = Entry::pack(self.days, month, length, number as u64);
                self.months.push(entry.ok_or(Error::OutOfRange)?);
                self.days += u64::from(length);
            }
        }
        // A definition may answer the question where a year starts and those for its months by different rules.
        let next = definition.ask_year_start(years.first + years.count)?;
        if end.is_none_or(|end| end == next) { Ok(()) } else { Err(Error::OutOfRange) }
    }

    /// Chooses the line; `None` where no line is exact. The bounds are those of the head of this file.
    fn fit(&mut self) -> Option<()> {
        let count = self.month_count();
        let multiplier = (count << 32).checked_div(self.days)?;
        let (m, one) = (i128::from(multiplier), 1_i128 << 32);
        let (mut low, mut high) = (-one, 0);
        for (k, entry) in (0_i128..).zip(self.months()) {
            let first = i128::from(entry.start());
            let last = first + i128::from(entry.length()) - 1;
            low = low.max((k - 1) * one - first * m);
            high = high.min((k + 1) * one - 1 - last * m);
        }
        (low <= high).then_some(())?;
        self.multiplier = multiplier;
        self.addend = u64::try_from(high + one).ok()?;
        Some(())
    }

    /// Days in the span.
    pub(super) fn days(&self) -> u64 {
        self.days
    }

    /// Its line and its words, for kernels; `None` where there is no line.
    pub(super) fn words(&self) -> Option<Words<'_>> {
        let Self { multiplier, addend, line_days: days, ref months, ref years, .. } = *self;
        (days > 0).then_some(Words { multiplier, addend, days, months, years })
    }

    /// Months in the span.
    pub(super) fn month_count(&self) -> u64 {
        self.months.len().saturating_sub(2) as u64
    }

    /// The months, without what stands before and behind them.
    fn months(&self) -> &[Entry] {
        match self.months.as_slice() {
            [_, months @ .., _] => months,
            _ => &[],
        }
    }

    /// The date of day `n` of the span, `None` outside it and where there is no line.
    #[inline]
    pub(super) fn date_of(&self, n: u64) -> Option<Place> {
        if n < self.line_days { self.date_of_inside(n) } else { None }
    }

    /// As [`MonthTable::date_of`], whether or not there is a line.
    pub(super) fn date_by_bisection(&self, n: u64) -> Option<Place> {
        if n >= self.days {
            return None;
        }
        let after = self.months().partition_point(|entry| entry.start() <= n);
        let entry = self.months().get(after.checked_sub(1)?)?;
        Some(Place { year: entry.year(), month: entry.month(), day: (n - entry.start()) as u16 + 1 })
    }

    /// As [`MonthTable::date_of`], for a day known to be in the span.
    #[inline]
    pub(super) fn date_of_inside(&self, n: u64) -> Option<Place> {
        let guess = ((n * self.multiplier + self.addend) >> 32) as usize;
        // Never out of bounds in a table that was built; the compiler cannot know that.
        let next = *self.months.get(guess + 1)?;
        let here = *self.months.get(guess)?;
        // Days fall on either side at random: a jump would be mispredicted.
        let entry = select_unpredictable(n >= next.start(), next, here);
        // below MAX_LENGTH
        Some(Place { year: entry.year(), month: entry.month(), day: (n - entry.start()) as u16 + 1 })
    }

    /// The day of the span that is the given day of the given month of a year of the table; `None` if there is none.
    #[inline]
    pub(super) fn day_of(&self, year: u64, month: i32, day: i32) -> Option<u64> {
        let entry = self.month(year, month)?;
        let before = (day as u32).wrapping_sub(1);
        (before < u32::from(entry.length())).then_some(entry.start() + u64::from(before))
    }

    /// Days in the given month of a year of the table; `None` if there is none.
    #[inline]
    pub(super) fn days_in_month(&self, year: u64, month: i32) -> Option<u16> {
        self.month(year, month).map(Entry::length)
    }

    /// Whether a year of the table is a leap year; `None` if there is none of that number.
    #[inline]
    pub(super) fn is_leap_year(&self, year: u64) -> Option<bool> {
        self.year(year).map(YearEntry::leap)
    }

    /// First day in the span, and days, of a year of the table; `None` if there is none of that number.
    pub(super) fn days_of_year(&self, year: u64) -> Option<(u64, u64)> {
        let year = self.year(year)?;
        let start = |entry: u32| self.months.get(entry as usize).map(|entry| entry.start());
        let first = start(year.first_entry())?;
        // The entry that ends the table starts at no day: the year ends with the span.
        let end = start(year.first_entry() + year.months())?.min(self.days);
        Some((first, end - first))
    }

    /// Months in a year of the table; `None` if there is none of that number.
    pub(super) fn months_in_year(&self, year: u64) -> Option<u8> {
        // below 64
        self.year(year).map(|year| year.months() as u8)
    }

    #[inline]
    fn year(&self, year: u64) -> Option<YearEntry> {
        let year = self.years.get(usize::try_from(year).ok()?).copied()?;
        if year.months() == 0 { None } else { Some(year) }
    }

    #[inline]
    fn month(&self, year: u64, month: i32) -> Option<Entry> {
        let year = self.years.get(usize::try_from(year).ok()?)?;
        let before = (month as u32).wrapping_sub(1);
        if before >= year.months() {
            return None;
        }
        self.months.get((year.first_entry() + before) as usize).copied()
    }

    /// Months from the start of the span to the start of a year of the table.
    pub(super) fn months_before_year(&self, year: u64) -> Option<u64> {
        self.year(year).map(|year| u64::from(year.first_entry()) - 1)
    }

    /// Year and ordinal month of its `number`-th month.
    pub(super) fn month_at(&self, number: u64) -> Option<(u64, u8)> {
        let entry = self.months().get(usize::try_from(number).ok()?)?;
        Some((entry.year(), entry.month()))
    }

    /// Ordinal month and length of every month of the span.
    pub(super) fn lengths(&self) -> impl Iterator<Item = (u8, u16)> {
        self.months().iter().map(|entry| (entry.month(), entry.length()))
    }
}

/// A table as it lies in memory: the month of day n, from 0 to `days`, is in entry `(n multiplier + addend) / 2^32` or the next, whichever
/// is the last that does not start after n.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub multiplier: u64,
    pub addend: u64,
    pub days: u64,
    pub months: &'a [Entry],
    pub years: &'a [YearEntry],
}

/// A table and where it stands on the time line.
pub(super) struct Placed {
    pub table: MonthTable,
    /// The day that day 0 of the table stands for.
    pub first_day: Jdn,
    /// The year that year 0 of the table stands for, in whichever numbering its owner has chosen.
    pub first_year: i64,
}
