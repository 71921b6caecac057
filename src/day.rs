//! The day number, pivot of every conversion.

use core::fmt;

/// The Julian Day number of a civil day: 2000-01-01 Gregorian is 2451545, the day after is 2451546.
///
/// The day is the local civil day from midnight to midnight; the number is that of the noon in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jdn(i64);

impl Jdn {
    /// Every day of every calendar lies in `-LIMIT..=LIMIT` (2^41 days, about six thousand million years), so that sums and
    /// differences of days of calendars never overflow. Day numbers from outside are any `i64` until a calendar has them checked.
    pub const LIMIT: i64 = 1 << 41;

    /// The day with this number.
    #[inline]
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number of this day.
    #[inline]
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Days from `earlier` to this day. Both within [`Jdn::LIMIT`].
    #[inline]
    #[must_use]
    pub const fn since(self, earlier: Jdn) -> i64 {
        self.0 - earlier.0
    }

    /// The day so many days later. The sum within `i64`: this day within [`Jdn::LIMIT`] and the days not checked by anyone
    /// call for [`Jdn::checked_add`].
    #[inline]
    #[must_use]
    pub const fn plus(self, days: i64) -> Jdn {
        Self(self.0 + days)
    }

    /// The day so many days later, or `None` past the ends of `i64`.
    #[inline]
    #[must_use]
    pub const fn checked_add(self, days: i64) -> Option<Jdn> {
        match self.0.checked_add(days) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The day of the week, 1 Monday to 7 Sunday: JDN 0 is a Monday.
    #[inline]
    #[must_use]
    pub const fn weekday(self) -> u8 {
        // rem_euclid is 0..=6
        self.0.rem_euclid(7) as u8 + 1
    }
}

impl fmt::Debug for Jdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JDN {}", self.0)
    }
}

impl fmt::Display for Jdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_of_known_days() {
        assert_eq!(Jdn::new(0).weekday(), 1); // R&D: Monday noon
        assert_eq!(Jdn::new(2_451_545).weekday(), 6); // 2000-01-01 was a Saturday
        assert_eq!(Jdn::new(2_440_588).weekday(), 4); // 1970-01-01 was a Thursday
        assert_eq!(Jdn::new(-1).weekday(), 7);
        assert_eq!(Jdn::new(i64::MIN).weekday(), Jdn::new(i64::MIN + 7).weekday());
        assert!((1..=7).contains(&Jdn::new(i64::MAX).weekday()));
    }
}
