//! The week of a locale.

use super::locale::Locale;

/// What a locale's users call a week. Days are 1 Monday to 7 Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The day that weeks begin with.
    pub first_day: u8,
    /// Days of a year that the first week of the year has at least.
    pub min_days: u8,
    /// Days of rest: bit 0 Monday to bit 6 Sunday.
    pub weekend: u8,
}

impl Week {
    /// The week of a locale.
    #[must_use]
    pub fn of(_locale: &Locale) -> Week {
        Week { first_day: 1, min_days: 1, weekend: 0b110_0000 }
    }
}
