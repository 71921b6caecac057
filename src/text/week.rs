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
    /// The week of the root locale, and of most of the world.
    pub const ROOT: Week = Week { first_day: 1, min_days: 1, weekend: 0b110_0000 };

    /// The week of a locale: that of its region, or of the region where its language is at home.
    #[must_use]
    pub fn of(locale: &Locale) -> Week {
        #[cfg(feature = "text")]
        let week = super::extra::week(locale).unwrap_or(Week::ROOT);
        #[cfg(not(feature = "text"))]
        let week = Week::ROOT;
        Week { first_day: locale.first_day().unwrap_or(week.first_day), ..week }
    }
}
