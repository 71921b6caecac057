//! Calendars whose leap years are spread evenly, so that the start of a year is a fraction rounded down: the tabular Islamic ones and
//! the 33-year rule of the Persian one.
//!
//! Year Y, counted from 0 in whole cycles of `years` years and `days` days, begins after `floor((days Y + late) / years)` days. So day n is
//! in year `floor((years n + years - 1 - late) / days)`, and what the division leaves over, divided by `years`, is its day of the year:
//!
//! ```text
//! x = (n + (years - 1 - late) / years) / (days / years)      year: whole part of x; day of the year: fraction of x, times days / years
//! ```
//!
//! `x` is had as `(n m + a) / 2^40`, with `m` near `2^40 years / days`, and of its fraction 16 bits. The day of the year is a whole number
//! and less than `(years - 1) / years` above it; `a` is larger than it should be by about half of the `1 / years` that is
//! left, and all errors together stay below that half: less than 0.006 days for the 16 bits, less
//! than 0.009 for `m`, which is reached at the last days. That they do is what the test shows, for every day.

use core::marker::PhantomData;

use super::lanes::Lanes;
use super::rule::{Place, Rule};

/// How the months of a year lie.
pub trait Months: Copy {
    /// Days of a common year.
    const COMMON_YEAR: u16;
    /// Years in the cycle.
    const YEARS: u16;
    /// Leap years in it.
    const LEAP_YEARS: u16;
    /// Slightly more than one part of `YEARS`, as it has to divide multiples of it exactly.
    const ONE_OF_YEARS: f32;
    /// 2^40 years / days, rounded.
    const YEARS_IN_DAY: u32;
    /// 2^7 days / years, rounded.
    const DAYS_IN_YEAR: u16;
    /// Mask: the months have this day. The last day of the last month among them.
    fn exists<V: Lanes>(v: V, month: V::Half, day: V::Half) -> V::Half;
    /// Days before a month, counted from 0.
    fn before<V: Lanes>(v: V, month: V::Half) -> V::Half;
    /// Month, counted from 0, of a day of the year, counted from 0.
    fn month<V: Lanes>(v: V, day: V::Half) -> V::Half;
}

/// Months of 30 and 29 days in turn; the last one of a leap year has 30.
#[derive(Clone, Copy, Debug)]
pub struct Islamic;

impl Months for Islamic {
    const COMMON_YEAR: u16 = 354;
    const YEARS: u16 = 30;
    const LEAP_YEARS: u16 = 11;
    const ONE_OF_YEARS: f32 = 1.0 / 30.0;
    const YEARS_IN_DAY: u32 = 3_102_751_278;
    const DAYS_IN_YEAR: u16 = 45_359;

    #[inline(always)]
    fn exists<V: Lanes>(v: V, month: V::Half, day: V::Half) -> V::Half {
        let odd = v.and16(month, v.half(1));
        let last = v.max16(v.add16(odd, v.half(28)), v.and16(v.equal16(month, v.half(12)), v.half(29)));
        let day = v.sub16(day, v.half(1));
        v.equal16(v.min16(day, last), day)
    }

    #[inline(always)]
    fn before<V: Lanes>(v: V, month: V::Half) -> V::Half {
        v.shr16::<1>(v.add16(v.mul16(month, 59), v.half(1)))
    }

    #[inline(always)]
    fn month<V: Lanes>(v: V, day: V::Half) -> V::Half {
        // floor(2 d / 59), but 11 for the leap day
        v.min16(v.high16(day, 2222), v.half(11))
    }
}

/// Six months of 31 days, five of 30, one of 29 or 30.
#[derive(Clone, Copy, Debug)]
pub struct Persian;

impl Months for Persian {
    const COMMON_YEAR: u16 = 365;
    const YEARS: u16 = 33;
    const LEAP_YEARS: u16 = 8;
    const ONE_OF_YEARS: f32 = 1.0 / 33.0;
    const YEARS_IN_DAY: u32 = 3_010_361_214;
    const DAYS_IN_YEAR: u16 = 46_751;

    #[inline(always)]
    fn exists<V: Lanes>(v: V, month: V::Half, day: V::Half) -> V::Half {
        // Days but one: 30, or 29 after the sixth month.
        let last = v.add16(v.half(30), v.greater16(month, v.half(6)));
        let day = v.sub16(day, v.half(1));
        v.equal16(v.min16(day, last), day)
    }

    #[inline(always)]
    fn before<V: Lanes>(v: V, month: V::Half) -> V::Half {
        v.add16(v.mul16(month, 30), v.min16(month, v.half(6)))
    }

    #[inline(always)]
    fn month<V: Lanes>(v: V, day: V::Half) -> V::Half {
        // floor(d / 31) in the first half of the year, where floor((d - 6) / 30) is not more; the latter in the second, where the former
        // is not more.
        v.max16(v.high16(day, 2115), v.high16(v.monus16(day, v.half(6)), 2185))
    }
}

/// Years spread evenly, of such months.
#[derive(Clone, Copy, Debug)]
pub struct Spread<M> {
    /// What is added before the rounding.
    late: u32,
    /// The `a` of the head of this file.
    addend: u64,
    months: PhantomData<M>,
}

impl<M: Months> Spread<M> {
    /// Years that the arithmetic serves: half of them are whole cycles of both kinds.
    pub const SERVED: u32 = 102 * 2 * 990;

    /// The rule that adds so much before it rounds down.
    pub fn new(late: u32) -> Spread<M> {
        let years = u64::from(M::YEARS);
        let days = years * u64::from(M::COMMON_YEAR) + u64::from(M::LEAP_YEARS);
        // (years - 1 - late) / days, and half of one of its units more: the middle of what is free.
        let twice = (2 * (years - 1).saturating_sub(u64::from(late)) + 1) << 39;
        Spread { late, addend: twice / days, months: PhantomData }
    }

    /// Days before a year.
    #[inline(always)]
    pub fn days_before<V: Lanes>(self, v: V, year: V::Wide) -> V::Wide {
        let leap = v.add32(v.mul32(year, v.wide(u32::from(M::LEAP_YEARS))), v.wide(self.late));
        let leap = v.fraction32(leap, M::ONE_OF_YEARS);
        v.add32(v.mul32(year, v.wide(u32::from(M::COMMON_YEAR))), leap)
    }
}

impl<M: Months> Rule for Spread<M> {
    type High<V: Lanes> = V::Wide;

    #[inline(always)]
    fn split<V: Lanes>(self, v: V, day: V::Wide) -> (V::Wide, V::Half) {
        let (year, share) = v.share40(day, M::YEARS_IN_DAY, self.addend);
        (year, v.narrow(share))
    }

    #[inline(always)]
    fn place<V: Lanes>(self, v: V, low: V::Half) -> (V::Half, V::Half, V::Half) {
        let day = v.shr16::<7>(v.high16(low, M::DAYS_IN_YEAR));
        let month = M::month(v, day);
        let mday = v.add16(v.sub16(day, M::before(v, month)), v.half(1));
        (v.half(0), v.add16(month, v.half(1)), mday)
    }

    #[inline(always)]
    fn year<V: Lanes>(self, _v: V, high: V::Wide, _more: V::Half) -> V::Wide {
        high
    }

    #[inline(always)]
    fn within<V: Lanes>(self, v: V, month: V::Half, day: V::Half) -> Place<V> {
        let month_before = v.sub16(month, v.half(1));
        let real_month = v.equal16(v.min16(month_before, v.half(11)), month_before);
        Place {
            before: v.add16(M::before(v, month_before), v.sub16(day, v.half(1))),
            back: v.half(0),
            exists: v.and16(real_month, M::exists(v, month, day)),
            rare: v.and16(v.equal16(month, v.half(12)), v.equal16(day, v.half(30))),
        }
    }

    #[inline(always)]
    fn start<V: Lanes>(self, v: V, year: V::Wide, _back: V::Half) -> (V::Wide, V::Half) {
        (self.days_before(v, year), v.half(0))
    }

    #[inline(always)]
    fn day<V: Lanes>(self, v: V, (start, _): (V::Wide, V::Half), before: V::Half) -> V::Wide {
        v.add32(start, v.widen(before))
    }

    #[inline(always)]
    fn has_rare<V: Lanes>(self, v: V, year: V::Wide, _back: V::Half) -> V::Half {
        let next = self.days_before(v, v.add32(year, v.wide(1)));
        let days = v.narrow(v.sub32(next, self.days_before(v, year)));
        v.equal16(days, v.half(M::COMMON_YEAR + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::kernel::lanes::Plain;

    /// Every day that is served, in both directions.
    fn every_day<M: Months>(late: u32) {
        let rule = Spread::<M>::new(late);
        let mut days = 0_u32;
        for year in 0..Spread::<M>::SERVED {
            let (years, leap_years) = (u32::from(M::YEARS), u32::from(M::LEAP_YEARS));
            let start = |year: u32| year * u32::from(M::COMMON_YEAR) + (year * leap_years + late) / years;
            assert_eq!((start(year), rule.days_before(Plain, year)), (days, days));
            let leap = start(year + 1) - start(year) > u32::from(M::COMMON_YEAR);
            assert_eq!(rule.has_rare(Plain, year, 0) != 0, leap);
            for day in 0..start(year + 1) - start(year) {
                let (high, low) = rule.split(Plain, days);
                let found = u32::from(Plain.shr16::<7>(Plain.high16(low, M::DAYS_IN_YEAR)));
                assert_eq!((high, found), (year, day), "day {days}, rule {late}");
                days += 1;
            }
        }
        assert!(days > 70_000_000);
    }

    #[test]
    fn every_day_of_the_islamic_rules() {
        for late in [14, 15, 11, 9] {
            every_day::<Islamic>(late);
        }
    }

    #[test]
    fn every_day_of_the_persian_rule() {
        every_day::<Persian>(29);
    }
}
