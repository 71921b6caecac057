//! Any calendar by the months of its window.
//!
//! The table is the engine's, whose head says how it is built. A guess is made for all rows of a group, the two entries that it
//! points to are loaded for each, and the compare decides between them for all again. Instructions that gather from memory
//! are slower than loads one by one.

use super::BLOCK;
use super::block::{FromColumns, Job, ToColumns};
use super::lanes::Lanes;
use crate::engine::{Engine, Entry, YearEntry};

const MONTH_BITS: u32 = (1 << (Entry::LENGTH_SHIFT - Entry::MONTH_SHIFT)) - 1;
const LENGTH_SHIFT: i32 = Entry::LENGTH_SHIFT as i32 - 32;
const LENGTH_BITS: u32 = (1 << (Entry::YEAR_SHIFT - Entry::LENGTH_SHIFT)) - 1;
const YEAR_SHIFT: i32 = Entry::YEAR_SHIFT as i32 - 32;
const MONTHS_IN_YEAR_BITS: u32 = (1 << YearEntry::LEAP_SHIFT) - 1;
const FIRST_ENTRY_SHIFT: i32 = YearEntry::ENTRY_SHIFT as i32;

/// The table of a window, and where it stands in the numbers of a column.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    months: &'a [u64],
    years: &'a [u32],
    multiplier: u32,
    addend: u64,
    last_day_offset: u32,
    first_day: i64,
    first_year: u32,
}

impl<'a> Table<'a> {
    /// The table of a calendar's window; `None` where it has no line, or months that are too long for a column.
    pub fn new(engine: &'a Engine) -> Option<Table<'a>> {
        let (words, first_day, first_year) = engine.window_words()?;
        if *engine.properties().month_days.end() > u16::from(u8::MAX) {
            return None;
        }
        // SAFETY: both are transparent structs of one word.
        let (months, years) = unsafe {
            (
                core::slice::from_raw_parts(words.months.as_ptr().cast::<u64>(), words.months.len()),
                core::slice::from_raw_parts(words.years.as_ptr().cast::<u32>(), words.years.len()),
            )
        };
        Some(Table {
            months,
            years,
            multiplier: u32::try_from(words.multiplier).ok()?,
            addend: words.addend,
            last_day_offset: u32::try_from(words.days - 1).ok()?,
            first_day: first_day.get(),
            // a written year
            first_year: i32::try_from(first_year).ok()? as u32,
        })
    }

    /// The first day of the window less `shift`, if all days of the window less `shift` are an `i32`.
    pub fn first_day(&self, shift: i64) -> Option<u32> {
        let first = self.first_day - shift;
        i32::try_from(first + i64::from(self.last_day_offset)).ok()?;
        i32::try_from(first).ok().map(|first| first as u32)
    }
}

/// Days to dates.
pub struct ToDates<'a> {
    pub table: Table<'a>,
    pub first_day: u32,
    pub columns: ToColumns<'a>,
}

impl Job for ToDates<'_> {
    #[inline(always)]
    fn run<V: Lanes>(self, v: V) {
        let (days, years, months, mdays, known) = self.columns;
        let Table { months: table, multiplier, addend, last_day_offset, first_year, .. } = self.table;
        let (first_day, first_year) = (v.wide(self.first_day), v.wide(first_year));
        let last = v.wide(last_day_offset);
        let (one, month_bits) = (v.wide(1), v.wide(MONTH_BITS));
        let dates = years.as_chunks_mut().0.iter_mut();
        let dates = dates.zip(months.as_chunks_mut().0.iter_mut().zip(mdays.as_chunks_mut().0));
        for ((days, (years, (months, mdays))), known) in days.as_chunks().0.iter().zip(dates).zip(known) {
            // Past the caches go whole lines only.
            let (mut month_line, mut mday_line) = ([0; BLOCK], [0; BLOCK]);
            let (m, d) = if V::STREAMS { (&mut month_line, &mut mday_line) } else { (&mut *months, &mut *mdays) };
            let mut farthest = v.wide(0);
            if V::ROWS == 1 {
                // In steps of which the first and the last can be made vectors of.
                let (mut offsets, mut guesses) = ([farthest; BLOCK], [farthest; BLOCK]);
                let (mut starts, mut highs) = ([farthest; BLOCK], [farthest; BLOCK]);
                for (at, (n, guess)) in offsets.iter_mut().zip(&mut guesses).enumerate() {
                    let offset = v.sub32(v.load32(days, at), first_day);
                    farthest = v.max32(farthest, offset);
                    *n = v.min32(offset, last);
                    *guess = v.line32(*n, multiplier, addend);
                }
                let found = starts.iter_mut().zip(&mut highs);
                for ((start, high), (n, guess)) in found.zip(offsets.iter().zip(&guesses)) {
                    [*start, *high] = v.later(table, *guess, *n);
                }
                for (at, (n, (start, high))) in offsets.iter().zip(starts.iter().zip(&highs)).enumerate() {
                    let mday = v.add32(v.sub32(*n, *start), one);
                    let month = v.and32(*high, month_bits);
                    v.store32(years, at, v.add32(v.shr32::<YEAR_SHIFT>(*high), first_year));
                    v.store8((&mut *m, &mut *d), at, v.shorten(month), v.shorten(mday));
                }
            } else {
                for at in (0..BLOCK).step_by(V::ROWS) {
                    let offset = v.sub32(v.load32(days, at), first_day);
                    farthest = v.max32(farthest, offset);
                    let n = v.min32(offset, last);
                    let [start, high] = v.later(table, v.line32(n, multiplier, addend), n);
                    let mday = v.add32(v.sub32(n, start), one);
                    let month = v.and32(high, month_bits);
                    v.store32(years, at, v.add32(v.shr32::<YEAR_SHIFT>(high), first_year));
                    v.store8((&mut *m, &mut *d), at, v.shorten(month), v.shorten(mday));
                }
            }
            if V::STREAMS {
                v.stream8(&month_line, months);
                v.stream8(&mday_line, mdays);
            }
            let mut outside = v.above32(farthest, last_day_offset);
            if outside != 0 {
                outside = 0;
                for at in (0..BLOCK).step_by(V::ROWS) {
                    outside |= v.above32(v.sub32(v.load32(days, at), first_day), last_day_offset) << at;
                }
            }
            *known = !outside;
        }
    }
}

/// Dates to days.
pub struct FromDates<'a> {
    pub table: Table<'a>,
    pub first_day: u32,
    pub columns: FromColumns<'a>,
}

impl Job for FromDates<'_> {
    #[inline(always)]
    fn run<V: Lanes>(self, v: V) {
        let (years, months, mdays, days, known) = self.columns;
        let Table { months: table, years: by_year, first_year, .. } = self.table;
        let (first_day, first_year) = (v.wide(self.first_day), v.wide(first_year));
        let one = v.wide(1);
        // A word that no year stands for has no month.
        let last = v.wide(u32::try_from(by_year.len()).unwrap_or(0).wrapping_sub(1));
        let dates = years.as_chunks().0.iter().zip(months.as_chunks().0.iter().zip(mdays.as_chunks().0));
        for (((years, (months, mdays)), days), known) in dates.zip(days.as_chunks_mut().0).zip(known) {
            let mut real = 0;
            for at in (0..BLOCK).step_by(V::ROWS) {
                let year = v.sub32(v.load32(years, at), first_year);
                let word = v.words32(by_year, year);
                let here = v.equal32(v.min32(year, last), year);
                let count = v.and32(v.and32(word, v.wide(MONTHS_IN_YEAR_BITS)), here);
                let month = v.sub32(v.widen(v.load8(months, at)), one);
                let entry = v.add32(v.shr32::<FIRST_ENTRY_SHIFT>(word), month);
                let [start, high] = v.words64(table, entry);
                let length = v.and32(v.shr32::<LENGTH_SHIFT>(high), v.wide(LENGTH_BITS));
                let mday = v.sub32(v.widen(v.load8(mdays, at)), one);
                let not_real = {
                    let no_month = v.equal32(v.max32(month, count), month);
                    let no_day = v.equal32(v.max32(mday, length), mday);
                    v.bits32(no_month) | v.bits32(no_day)
                };
                real |= (!not_real & (u64::MAX >> (64 - V::ROWS))) << at;
                v.store32(days, at, v.add32(v.add32(start, mday), first_day));
            }
            *known = real;
        }
    }
}
