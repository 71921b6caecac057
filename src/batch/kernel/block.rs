//! A rule applied to blocks of rows.
//!
//! A block is first taken as if every row of it were usual: in the span that needs no second look, no null, no rare day. Whether that was
//! so is known by one test at its end. If not, the rows are looked at one by one, and what has been converted rightly is claimed.

use super::BLOCK;
use super::lanes::Lanes;
use super::rule::Rule;

/// Columns of days to dates: days, years, months, days of the months, bits.
pub type ToColumns<'c> = (&'c [i32], &'c mut [i32], &'c mut [u8], &'c mut [u8], &'c mut [u64]);
/// Columns of dates to days: years, months, days of the months, days, bits.
pub type FromColumns<'c> = (&'c [i32], &'c [u8], &'c [u8], &'c mut [i32], &'c mut [u64]);

/// Something to be done in some set of instructions.
pub trait Job {
    /// Does it.
    fn run<V: Lanes>(self, v: V);
}

/// Numbers from `first` on, as they stand in a column: `last_offset` is the distance to the last one.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    first: u32,
    last_offset: u32,
}

impl Span {
    /// The span, as far as it can stand in a column.
    pub fn new(first: i64, last: i64) -> Option<Span> {
        let (first, last) = (first.max(i64::from(i32::MIN)), last.min(i64::from(i32::MAX)));
        // both an i32 if in order
        (first <= last).then_some(Span { first: first as i32 as u32, last_offset: (last - first) as u32 })
    }

    /// A bit for each row that is not in the span.
    #[inline(always)]
    fn outside<V: Lanes>(self, v: V, x: V::Wide) -> u64 {
        v.above32(v.sub32(x, v.wide(self.first)), self.last_offset)
    }
}

/// Where a rule holds, in the numbers of a column: of days, or of years.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// Where it needs no second look: years from 1 on if there is no year zero, up to the first that departs from the rule.
    pub usual: Option<Span>,
    /// Where it holds at all, but for `not`.
    pub all: Span,
    /// Where it does not hold in the midst of it.
    pub not: Option<Span>,
    /// What is added to the numbers of the column (to years as they are counted through) to have the rule's.
    pub skew: u32,
}

impl Reach {
    #[inline(always)]
    fn outside<V: Lanes>(&self, v: V, x: V::Wide) -> u64 {
        // No closures around vectors, here and below: they would not have the instructions.
        match self.not {
            Some(not) => self.all.outside(v, x) | !not.outside(v, x),
            None => self.all.outside(v, x),
        }
    }
}

/// Groups that are taken through a step together: what is done to one of them is a long chain, and the machine does not look far ahead.
const TOGETHER: usize = 4;

/// Where they begin.
#[inline(always)]
fn groups<V: Lanes>(start: usize) -> impl Iterator<Item = usize> {
    (start..BLOCK).step_by(V::ROWS).take(TOGETHER)
}

const fn rows_of_group<V: Lanes>() -> u64 {
    u64::MAX >> (64 - V::ROWS)
}

/// Days to dates.
pub struct ToDates<'a, R> {
    pub rule: R,
    pub days: Reach,
    /// Added to the rule's years; those below `below` are written one less.
    pub first_year: u32,
    pub below: i32,
    pub columns: ToColumns<'a>,
}

impl<R: Rule> ToDates<'_, R> {
    #[inline(always)]
    fn usual<V: Lanes>(
        &self,
        v: V,
        span: Span,
        days: &[i32; BLOCK],
        years: &mut [i32; BLOCK],
        (months, mdays): (&mut [u8; BLOCK], &mut [u8; BLOCK]),
    ) -> bool {
        let (first, skew) = (v.wide(span.first), v.wide(self.days.skew.wrapping_add(span.first)));
        let first_year = v.wide(self.first_year);
        let mut farthest = v.wide(0);
        if V::ROWS == 1 {
            // In steps that each have one width, which is what a compiler can make vectors of.
            let none = self.rule.split(v, skew);
            let (mut highs, mut lows, mut more) = ([none.0; BLOCK], [none.1; BLOCK], [none.1; BLOCK]);
            for (at, (high, low)) in highs.iter_mut().zip(&mut lows).enumerate() {
                let offset = v.sub32(v.load32(days, at), first);
                farthest = v.max32(farthest, offset);
                (*high, *low) = self.rule.split(v, v.add32(offset, skew));
            }
            for (at, (low, more)) in lows.iter().zip(&mut more).enumerate() {
                let (years, month, mday) = self.rule.place(v, *low);
                *more = years;
                v.store8((months, mdays), at, month, mday);
            }
            for (at, (high, more)) in highs.iter().zip(&more).enumerate() {
                v.store32(years, at, v.add32(self.rule.year(v, *high, *more), first_year));
            }
        } else {
            for start in (0..BLOCK).step_by(TOGETHER * V::ROWS) {
                let mut parts = [self.rule.split(v, skew); TOGETHER];
                for (at, part) in groups::<V>(start).zip(&mut parts) {
                    let offset = v.sub32(v.load32(days, at), first);
                    farthest = v.max32(farthest, offset);
                    *part = self.rule.split(v, v.add32(offset, skew));
                }
                for (at, (high, low)) in groups::<V>(start).zip(parts) {
                    let (more, month, mday) = self.rule.place(v, low);
                    v.store32(years, at, v.add32(self.rule.year(v, high, more), first_year));
                    v.store8((months, mdays), at, month, mday);
                }
            }
        }
        v.above32(farthest, span.last_offset) == 0
    }

    #[inline(always)]
    fn unusual<V: Lanes>(
        &self,
        v: V,
        days: &[i32; BLOCK],
        years: &mut [i32; BLOCK],
        (months, mdays): (&mut [u8; BLOCK], &mut [u8; BLOCK]),
    ) -> u64 {
        let (skew, first_year, below) = (v.wide(self.days.skew), v.wide(self.first_year), v.wide(self.below as u32));
        let mut known = 0;
        for at in (0..BLOCK).step_by(V::ROWS) {
            let day = v.load32(days, at);
            known |= (!self.days.outside(v, day) & rows_of_group::<V>()) << at;
            let (high, low) = self.rule.split(v, v.add32(day, skew));
            let (more, month, mday) = self.rule.place(v, low);
            let year = v.add32(self.rule.year(v, high, more), first_year);
            v.store32(years, at, v.add32(year, v.less32(year, below)));
            v.store8((months, mdays), at, month, mday);
        }
        known
    }
}

impl<R: Rule> Job for ToDates<'_, R> {
    #[inline(always)]
    fn run<V: Lanes>(mut self, v: V) {
        let (days, years, months, mdays, known) = core::mem::take(&mut self.columns);
        let dates = years.as_chunks_mut().0.iter_mut();
        let dates = dates.zip(months.as_chunks_mut().0.iter_mut().zip(mdays.as_chunks_mut().0));
        for ((days, (years, (months, mdays))), known) in days.as_chunks().0.iter().zip(dates).zip(known) {
            // Past the caches go whole lines only.
            let (mut month_line, mut mday_line) = ([0; BLOCK], [0; BLOCK]);
            let (m, d) = if V::STREAMS { (&mut month_line, &mut mday_line) } else { (&mut *months, &mut *mdays) };
            *known = match self.days.usual {
                Some(span) if self.usual(v, span, days, years, (&mut *m, &mut *d)) => u64::MAX,
                _ => self.unusual(v, days, years, (m, d)),
            };
            if V::STREAMS {
                v.stream8(&month_line, months);
                v.stream8(&mday_line, mdays);
            }
        }
    }
}

/// Dates to days.
pub struct FromDates<'a, R> {
    pub rule: R,
    pub years: Reach,
    /// Years below it, as they are written, are counted one higher; it does not itself exist, unless it is `i32::MIN`.
    pub missing_year: i32,
    /// Added to the rule's days.
    pub first_day: u32,
    pub columns: FromColumns<'a>,
}

impl<R: Rule> FromDates<'_, R> {
    #[inline(always)]
    fn usual<V: Lanes>(
        &self,
        v: V,
        span: Span,
        years: &[i32; BLOCK],
        (months, mdays): (&[u8; BLOCK], &[u8; BLOCK]),
        days: &mut [i32; BLOCK],
    ) -> bool {
        let (first, skew) = (v.wide(span.first), v.wide(self.years.skew.wrapping_add(span.first)));
        let first_day = v.wide(self.first_day);
        let mut farthest = v.wide(0);
        let (mut exist, mut rare) = (v.half(u16::MAX), v.half(0));
        if V::ROWS == 1 {
            let none = self.rule.start(v, skew, v.half(0));
            let (mut highs, mut lows) = ([none.0; BLOCK], [none.1; BLOCK]);
            let (mut before, mut back, mut usual) = ([none.1; BLOCK], [none.1; BLOCK], [none.1; BLOCK]);
            for (at, ((before, back), usual)) in before.iter_mut().zip(&mut back).zip(&mut usual).enumerate() {
                let place = self.rule.within(v, v.load8(months, at), v.load8(mdays, at));
                *usual = v.xor16(v.and16(place.exists, v.half(u16::MAX)), place.rare);
                (*before, *back) = (place.before, place.back);
            }
            for usual in usual {
                exist = v.and16(exist, usual);
            }
            for (at, ((high, low), back)) in highs.iter_mut().zip(&mut lows).zip(&back).enumerate() {
                let offset = v.sub32(v.load32(years, at), first);
                farthest = v.max32(farthest, offset);
                (*high, *low) = self.rule.start(v, v.add32(offset, skew), *back);
            }
            for (at, ((high, low), before)) in highs.iter().zip(&lows).zip(&before).enumerate() {
                v.store32(days, at, v.add32(self.rule.day(v, (*high, *low), *before), first_day));
            }
        } else {
            for start in (0..BLOCK).step_by(TOGETHER * V::ROWS) {
                let mut parts = [(v.half(0), v.half(0)); TOGETHER];
                for (at, part) in groups::<V>(start).zip(&mut parts) {
                    let place = self.rule.within(v, v.load8(months, at), v.load8(mdays, at));
                    exist = v.and16(exist, place.exists);
                    rare = v.or16(rare, place.rare);
                    *part = (place.before, place.back);
                }
                for (at, (before, back)) in groups::<V>(start).zip(parts) {
                    let offset = v.sub32(v.load32(years, at), first);
                    farthest = v.max32(farthest, offset);
                    let start = self.rule.start(v, v.add32(offset, skew), back);
                    v.store32(days, at, v.add32(self.rule.day(v, start, before), first_day));
                }
            }
        }
        let unusual = v.or16(rare, v.xor16(exist, v.half(u16::MAX)));
        v.above32(farthest, span.last_offset) == 0 && !v.any16(unusual)
    }

    #[inline(always)]
    fn unusual<V: Lanes>(
        &self,
        v: V,
        years: &[i32; BLOCK],
        (months, mdays): (&[u8; BLOCK], &[u8; BLOCK]),
        days: &mut [i32; BLOCK],
    ) -> u64 {
        let (skew, first_day, missing) =
            (v.wide(self.years.skew), v.wide(self.first_day), v.wide(self.missing_year as u32));
        let mut known = 0;
        for at in (0..BLOCK).step_by(V::ROWS) {
            let place = self.rule.within(v, v.load8(months, at), v.load8(mdays, at));
            let written = v.load32(years, at);
            let counted = v.sub32(written, v.less32(written, missing));
            let year = v.add32(counted, skew);
            let rare_not = v.xor16(self.rule.has_rare(v, year, place.back), v.half(u16::MAX));
            let exists = v.bits16(place.exists) & !v.bits16(v.and16(place.rare, rare_not));
            let outside = self.years.outside(v, counted) | v.bits32(v.equal32(written, missing));
            known |= (exists & !outside & rows_of_group::<V>()) << at;
            let start = self.rule.start(v, year, place.back);
            v.store32(days, at, v.add32(self.rule.day(v, start, place.before), first_day));
        }
        known
    }
}

impl<R: Rule> Job for FromDates<'_, R> {
    #[inline(always)]
    fn run<V: Lanes>(mut self, v: V) {
        let (years, months, mdays, days, known) = core::mem::take(&mut self.columns);
        let dates = years.as_chunks().0.iter().zip(months.as_chunks().0.iter().zip(mdays.as_chunks().0));
        for (((years, (months, mdays)), days), known) in dates.zip(days.as_chunks_mut().0).zip(known) {
            *known = match self.years.usual {
                Some(span) if self.usual(v, span, years, (months, mdays), days) => u64::MAX,
                _ => self.unusual(v, years, (months, mdays), days),
            };
        }
    }
}
