//! Floor division, and division by a multiplication with its proof. The only file that divides.

/// A divisor known at run time, divided by with one multiplication.
///
/// For a divisor `d >= 2` let `m = ceil(2^64 / d)`. Then `m d = 2^64 + e` with `0 <= e < d`, and for `n = q d + r`, `0 <= r < d`:
///
/// ```text
/// n m / 2^64  =  n / d  +  n e / (d 2^64)
/// ```
///
/// The floor of that is `q` as long as the second term is less than `1 / d`, the least distance from `n / d` up to the next
/// integer: that is `n e < 2^64`, which `n d < 2^64` implies. [`Reciprocal::new`] checks `limit * d < 2^64` once, so every
/// `n <= limit` is divided exactly. `d = 1` is excluded, its multiplier being `2^64`.
#[derive(Clone, Copy, Debug)]
pub struct Reciprocal {
    multiplier: u64,
    divisor: u64,
}

impl Reciprocal {
    /// Division by two.
    pub const HALF: Reciprocal = Reciprocal { multiplier: 1 << 63, divisor: 2 };

    /// A reciprocal exact for every numerator from 0 to `limit`, or `None` where the proof does not reach that far.
    #[must_use]
    pub const fn new(divisor: u64, limit: u64) -> Option<Self> {
        if divisor < 2 || limit.checked_mul(divisor).is_none() {
            return None;
        }
        // ceil(2^64 / d) = floor((2^64 - 1) / d) + 1, whether or not d divides 2^64.
        Some(Self { multiplier: u64::MAX / divisor + 1, divisor })
    }

    /// What is divided by.
    #[inline]
    #[must_use]
    pub const fn divisor(self) -> u64 {
        self.divisor
    }

    /// Quotient and remainder of `n`, which must not exceed the limit given to [`Reciprocal::new`].
    #[inline]
    #[must_use]
    pub const fn div_rem(self, n: u64) -> (u64, u64) {
        let quotient = ((n as u128 * self.multiplier as u128) >> 64) as u64;
        (quotient, n.wrapping_sub(quotient.wrapping_mul(self.divisor)))
    }
}

/// `n / d` rounded towards minus infinity, for `d > 0`.
#[inline]
#[must_use]
pub const fn floor_div(n: i64, d: i64) -> i64 {
    n.div_euclid(d)
}

/// What [`floor_div`] leaves over: 0 to `d - 1`.
#[inline]
#[must_use]
pub const fn floor_mod(n: i64, d: i64) -> i64 {
    n.rem_euclid(d)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reciprocals_equal_division_around_every_multiple_and_at_the_limit() {
        let mut cases = 0_u64;
        for divisor in (2..=3000).chain([10_631, 12_053, 32_768, 65_536, 146_097, 328_718, 1_029_983]) {
            let limit = (1_u64 << 42).min(u64::MAX / divisor);
            let reciprocal = Reciprocal::new(divisor, limit).unwrap();
            let last = limit / divisor;
            let quotients =
                (0..200).chain((0..42).map(|bit| (1_u64 << bit).min(last))).chain(last.saturating_sub(200)..=last);
            for quotient in quotients {
                for n in [quotient * divisor, quotient * divisor + 1, (quotient + 1) * divisor - 1] {
                    if n <= limit {
                        assert_eq!(reciprocal.div_rem(n), (n / divisor, n % divisor), "{n} / {divisor}");
                        cases += 1;
                    }
                }
            }
        }
        assert!(cases > 3_000_000, "{cases}");
    }

    #[test]
    fn a_reciprocal_that_cannot_be_proved_is_refused() {
        assert!(Reciprocal::new(0, 1).is_none());
        assert!(Reciprocal::new(1, 1).is_none());
        assert!(Reciprocal::new(1 << 32, 1 << 32).is_none());
        assert!(Reciprocal::new(1 << 32, (1 << 32) - 1).is_some());
    }

    #[test]
    fn floor_division_rounds_down_on_both_sides_of_zero() {
        assert_eq!((floor_div(-1, 4), floor_mod(-1, 4)), (-1, 3));
        assert_eq!((floor_div(-4, 4), floor_mod(-4, 4)), (-1, 0));
        assert_eq!((floor_div(7, 4), floor_mod(7, 4)), (1, 3));
    }
}
