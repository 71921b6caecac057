//! Islamic calendars whose months stand in a table.

use core::ops::RangeInclusive;

use super::LAST_MONTH;
use super::tabular::ISLAMIC_CIVIL;
use crate::calendar::{Authority, Calendar, Properties};
use crate::day::Jdn;

/// Months of a table have from 28 days (a month printed too short, to mend one before it) to 31.
const SHORTEST_MONTH: u16 = 28;
/// Bits for the length of a month.
const LENGTH_BITS: u32 = 2;

/// A year of a table: where it starts, and the lengths of its months less [`SHORTEST_MONTH`], the first month in the lowest bits.
#[derive(Clone, Copy)]
pub(super) struct Year {
    start: u32,
    lengths: u32,
}

impl Year {
    fn start(self) -> Jdn {
        Jdn::new(i64::from(self.start))
    }

    const fn days_in_month(self, month: u8) -> u16 {
        let shift = LENGTH_BITS * (month as u32).saturating_sub(1);
        // below four
        SHORTEST_MONTH + (self.lengths >> shift) as u16 % (1 << LENGTH_BITS)
    }

    const fn days(self) -> u32 {
        let mut days = 0;
        let mut month = 1;
        while month <= LAST_MONTH {
            days += self.days_in_month(month) as u32;
            month += 1;
        }
        days
    }
}

/// The years of a table from its rows, which are written as the head of `umm_al_qura_data.rs` says. Each year starts where the one
/// before it ends.
// Evaluated by the compiler: an index out of bounds is a build error.
#[allow(clippy::indexing_slicing)]
pub(super) const fn years<const COUNT: usize>(first_day: u32, rows: [u64; COUNT]) -> [Year; COUNT] {
    let mut years = [Year { start: first_day, lengths: 0 }; COUNT];
    let mut start = first_day;
    let mut index = 0;
    while index < COUNT {
        assert!(rows[index] >> (3 * LAST_MONTH) == 0);
        let mut lengths = 0;
        let mut month = 0;
        while month < LAST_MONTH {
            let digit = rows[index] >> (3 * month) & 7;
            assert!(digit < 1 << LENGTH_BITS);
            lengths = lengths << LENGTH_BITS | digit as u32;
            month += 1;
        }
        years[index] = Year { start, lengths };
        start += years[index].days();
        index += 1;
    }
    years
}

/// An Islamic calendar with a table of years.
///
/// Before and after them it goes on by the arithmetic of [`ISLAMIC_CIVIL`], from where the table begins and ends.
pub struct IslamicByTable {
    properties: Properties,
    first_year: i64,
    years: &'static [Year],
    official: RangeInclusive<i64>,
}

impl IslamicByTable {
    /// `official` are the years that an authority has published in this form.
    pub(super) const fn new(
        properties: Properties,
        first_year: i64,
        years: &'static [Year],
        official: RangeInclusive<i64>,
    ) -> Self {
        Self { properties, first_year, years, official }
    }

    /// The years of the table.
    #[must_use]
    pub fn table_years(&self) -> RangeInclusive<i64> {
        self.first_year..=self.first_year + self.years.len() as i64 - 1
    }

    fn year(&self, year: i64) -> Option<Year> {
        self.years.get(usize::try_from(year - self.first_year).ok()?).copied()
    }
}

impl Calendar for IslamicByTable {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        if let Some(year) = self.year(year) {
            return year.start();
        }
        let (join, known) = match self.years {
            [first, ..] if year < self.first_year => (self.first_year, first.start()),
            [.., last] => (self.table_years().end() + 1, last.start().plus(i64::from(last.days()))),
            [] => return ISLAMIC_CIVIL.year_start(year),
        };
        known.plus(ISLAMIC_CIVIL.year_start(year).since(ISLAMIC_CIVIL.year_start(join)))
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        match self.year(year) {
            Some(year) => year.days_in_month(month),
            None => ISLAMIC_CIVIL.days_in_month(year, month),
        }
    }

    fn authority(&self, year: i64) -> Authority {
        if self.official.contains(&year) { Authority::Official } else { Authority::Computed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_packed_as_they_are_written() {
        let [short, next] = years(100, [0o012321012321, 0o221212121212]);
        let lengths = |year: Year| (1..=12).map(|month| year.days_in_month(month)).collect::<Vec<u16>>();
        assert_eq!(lengths(short), [28, 29, 30, 31, 30, 29, 28, 29, 30, 31, 30, 29]);
        assert_eq!(lengths(next), [30, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30]);
        assert_eq!((short.start(), short.days(), next.start()), (Jdn::new(100), 354, Jdn::new(454)));
    }
}
