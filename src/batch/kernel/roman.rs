//! The Gregorian rule and the Julian one.
//!
//! Years are counted from 1 March, so that the leap day is their last, and in centuries: the only step that needs more than 16 bits is
//! the one from the day to its century. Day 1 is 1 March of year 0, which is divisible by 400.
//!
//! Each division is a multiplication, exact for every number that it is used on; the tests go through them all.
//!
//! - Century c begins after `36524 c + floor(c / 4)` days (Gregorian) or `36525 c` (Julian). Its day n, counted from 1, is in century
//!   `floor((n - 1/4) / 36524.25)` or `floor((n - 1) / 36525)`. With m just below 2^47 / 36524.25 or 2^47 / 36525 that is
//!   `floor(n m / 2^47)`: the last day of a century stays below the multiple because m is too small, and the first day of
//!   the next is above it by at least 1/4 (or 1) of m, which is more than what m lacks adds up to.
//! - Year of the century: `floor((r - 1/4) / 365.25)` for its day r from 1 is `floor(r (2^16 + 26331) / 2^25)`.
//! - Month, from 1 for March: `floor((d + 30) 2142 / 2^16)` for day d of the year from 1. Days before the month: `floor((979 m - 964) /
//!   2^5)`.
//! - Century of a year: the year times 0.01 in single precision, rounded down.

use super::lanes::Lanes;
use super::rule::{Place, Rule};

/// Years counted from 1 March in centuries: Gregorian, or Julian.
#[derive(Clone, Copy, Debug)]
pub struct Roman<const JULIAN: bool>;

/// Centuries that the arithmetic serves: their number, doubled, is an `i16`.
pub const CENTURIES: u32 = 1 << 14;

impl<const JULIAN: bool> Roman<JULIAN> {
    const CENTURY: u32 = if JULIAN { 3_853_182_432 } else { 3_853_261_555 };
    const YEAR: u16 = 26_331;
    const DAYS_IN_CENTURY: u16 = if JULIAN { 36_525 } else { 36_524 };

    /// Days before a century.
    pub const fn days_before(century: u32) -> u32 {
        century * Self::DAYS_IN_CENTURY as u32 + if JULIAN { 0 } else { century / 4 }
    }

    /// Days in whole 400 years that centuries add to their common length.
    #[inline(always)]
    fn leap_centuries<V: Lanes>(v: V, century: V::Half) -> V::Half {
        if JULIAN { v.half(0) } else { v.shr16::<2>(century) }
    }

    /// Days before a year in its century.
    #[inline(always)]
    fn days_before_year<V: Lanes>(v: V, year: V::Half) -> V::Half {
        v.add16(v.mul16(year, 365), v.shr16::<2>(year))
    }

    /// Days before a month of the year; the month from 1 for March, plus `LATER`.
    #[inline(always)]
    fn days_before_month<V: Lanes, const LATER: u16>(v: V, month: V::Half) -> V::Half {
        v.shr16::<5>(v.sub16(v.mul16(month, 979), v.half(964 + 979 * LATER)))
    }
}

impl<const JULIAN: bool> Rule for Roman<JULIAN> {
    type High<V: Lanes> = V::Half;

    #[inline(always)]
    fn split<V: Lanes>(self, v: V, day: V::Wide) -> (V::Half, V::Half) {
        let century = v.shorten(v.shr32::<15>(v.high32(day, Self::CENTURY)));
        let whole = v.mul16(century, Self::DAYS_IN_CENTURY);
        let rest = v.sub16(v.narrow(day), whole);
        (century, if JULIAN { rest } else { v.sub16(rest, Self::leap_centuries(v, century)) })
    }

    #[inline(always)]
    fn place<V: Lanes>(self, v: V, low: V::Half) -> (V::Half, V::Half, V::Half) {
        let year = v.shr16::<9>(v.add16(low, v.high16(low, Self::YEAR)));
        let day = v.sub16(low, Self::days_before_year(v, year));
        let month = v.high16(v.add16(day, v.half(30)), 2142);
        let mday = v.sub16(day, Self::days_before_month::<V, 0>(v, month));
        // January and February are months 11 and 12 of the year before.
        let late = v.greater16(month, v.half(10));
        let month = v.add16(v.add16(month, v.half(2)), v.and16(late, v.half(12_u16.wrapping_neg())));
        (v.sub16(year, late), month, mday)
    }

    #[inline(always)]
    fn year<V: Lanes>(self, v: V, century: V::Half, more: V::Half) -> V::Wide {
        v.pair(century, 100, more, 1)
    }

    #[inline(always)]
    fn within<V: Lanes>(self, v: V, month: V::Half, day: V::Half) -> Place<V> {
        let february = v.equal16(month, v.half(2));
        let month_before = v.sub16(month, v.half(1));
        let real_month = v.equal16(v.min16(month_before, v.half(11)), month_before);
        // Days but one: 30 in odd months to July and in even ones from August on, else 29; in February 28, the rare one with them.
        let odd = v.and16(v.xor16(month, v.shr16::<3>(month)), v.half(1));
        let last = v.add16(v.add16(odd, v.half(29)), february);
        let day_before = v.sub16(day, v.half(1));
        let real_day = v.equal16(v.min16(day_before, last), day_before);
        let back = v.greater16(v.half(3), month);
        let month = v.add16(month, v.and16(back, v.half(12)));
        Place {
            before: v.add16(Self::days_before_month::<V, 2>(v, month), day_before),
            back,
            exists: v.and16(real_month, real_day),
            rare: v.and16(february, v.equal16(day, v.half(29))),
        }
    }

    #[inline(always)]
    fn start<V: Lanes>(self, v: V, year: V::Wide, back: V::Half) -> (V::Half, V::Half) {
        let year = v.add32(year, v.widen_mask(back));
        let century = v.shorten(v.fraction32(year, 0.01));
        (century, v.sub16(v.narrow(year), v.mul16(century, 100)))
    }

    #[inline(always)]
    fn day<V: Lanes>(self, v: V, (century, year): (V::Half, V::Half), before: V::Half) -> V::Wide {
        // Below 2^16; the half of it is taken off and added again, so that it is an i16. Counted from 1, as days are.
        let low = v.add16(Self::days_before_year(v, year), before);
        let low = if JULIAN { low } else { v.add16(low, Self::leap_centuries(v, century)) };
        let low = v.add16(low, v.half(1 << 15));
        // Half of an odd number of days in a century, and one day of it more, as `low` must stay below 2^16.
        let twice = v.add16(century, century);
        let days = v.pair(twice, (Self::DAYS_IN_CENTURY / 2) as i16, low, 1);
        let days = if JULIAN { v.add32(days, v.widen(century)) } else { days };
        v.add32(days, v.wide((1 << 15) + 1))
    }

    #[inline(always)]
    fn has_rare<V: Lanes>(self, v: V, year: V::Wide, back: V::Half) -> V::Half {
        // The 29 February that ends the year counted from March is that of the next number.
        let (century, year) = self.start(v, year, back);
        let fourth = v.equal16(v.and16(year, v.half(3)), v.half(3));
        if JULIAN {
            return fourth;
        }
        let not_last = v.greater16(v.half(99), year);
        let leap_century = v.equal16(v.and16(century, v.half(3)), v.half(3));
        v.and16(fourth, v.or16(not_last, leap_century))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::kernel::lanes::Plain;

    fn centuries<const JULIAN: bool>() {
        let rule = Roman::<JULIAN>;
        for century in 0..CENTURIES {
            // As the quotient never falls, its ends tell.
            let (first, last) = (Roman::<JULIAN>::days_before(century) + 1, Roman::<JULIAN>::days_before(century + 1));
            for day in [first, last] {
                let (high, low) = rule.split(Plain, day);
                assert_eq!((u32::from(high), u32::from(low)), (century, day - first + 1), "{day}");
            }
        }
    }

    #[test]
    fn centuries_are_exact() {
        centuries::<false>();
        centuries::<true>();
    }

    #[test]
    fn places_in_a_century_are_exact() {
        let lengths = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29];
        let (mut year, mut month, mut mday) = (0_u16, 0_usize, 1_u16);
        for low in 1..=36_525_u16 {
            let january = u16::from(month >= 10);
            let expected = (year + january, (month as u16 + 2) % 12 + 1, mday);
            assert_eq!(Roman::<false>.place(Plain, low), expected, "{low}");
            let length = if month == 11 && year % 4 != 3 { 28 } else { lengths[month] };
            mday += 1;
            if mday > length {
                (month, mday) = ((month + 1) % 12, 1);
                year += u16::from(month == 0);
            }
        }
        assert_eq!((year, month, mday), (100, 0, 1));
    }

    #[test]
    fn centuries_of_years_are_exact() {
        for year in 0..CENTURIES * 100 {
            assert_eq!(Plain.fraction32(year, 0.01), year / 100);
        }
    }
}
