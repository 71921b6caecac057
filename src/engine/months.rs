//! Months counted through the years, for arithmetic: at a cost that does not grow with their number wherever the calendar
//! allows it.
//!
//! Every month of the calendar has a number on one line; which month is 0 depends on how it is counted, so numbers are compared
//! only with numbers of the same [`Count`].

use super::Engine;
use crate::definition::MAX_MONTHS;
use crate::error::Error;

/// A calendar that gives nothing better is walked year by year, this far.
const MAX_WALK_YEARS: i64 = 10_000;

/// A month: continuous year and ordinal month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Continuous year.
    pub year: i64,
    /// Ordinal month in it.
    pub month: u8,
}

impl Engine {
    /// The month so many months later.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`].
    pub fn add_months(&self, from: Month, months: i64) -> Result<Month, Error> {
        let properties = self.properties();
        self.in_range(from)?;
        if properties.equal_years {
            let length = i64::from(properties.max_months_in_year);
            let number = months.checked_add(from.year * length + i64::from(from.month) - 1).ok_or(Error::OutOfRange)?;
            // below `length`
            let to = Month { year: number.div_euclid(length), month: number.rem_euclid(length) as u8 + 1 };
            return self.in_range(to);
        }
        if let Some(to) = self.add_in_window(from, months) {
            return Ok(to);
        }
        if let Some(to) = self.add_by_cycle(from, months) {
            return self.in_range(to?);
        }
        match self.definition().ask_months_before_year(from.year)? {
            Some(before) => self.add_by_bisection(before, from, months),
            None => self.add_by_walk(from, months),
        }
    }

    /// Months from one month to another, negative backward.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a month outside the range, and where a walk would be longer than it may be.
    pub fn months_between(&self, from: Month, to: Month) -> Result<i64, Error> {
        self.in_range(from)?;
        self.in_range(to)?;
        let within_year = i64::from(to.month) - i64::from(from.month);
        if self.properties().equal_years {
            return Ok((to.year - from.year) * i64::from(self.properties().max_months_in_year) + within_year);
        }
        if let (Some(a), Some(b)) = (self.window_number(from.year), self.window_number(to.year)) {
            return Ok(b - a + within_year);
        }
        if let (Some(a), Some(b)) = (self.cycle_number(from.year), self.cycle_number(to.year)) {
            return Ok(b - a + within_year);
        }
        let before = |year| self.definition().ask_months_before_year(year);
        if let (Some(a), Some(b)) = (before(from.year)?, before(to.year)?) {
            return Ok(b - a + within_year);
        }
        if (to.year - from.year).abs() > MAX_WALK_YEARS {
            return Err(Error::OutOfRange);
        }
        let months = |first: i64, last: i64| {
            (first..last)
                .try_fold(0, |sum, year| Ok::<_, Error>(sum + i64::from(self.definition().ask_months_in_year(year)?)))
        };
        Ok(months(from.year, to.year)? - months(to.year, from.year)? + within_year)
    }

    fn in_range(&self, month: Month) -> Result<Month, Error> {
        if self.has_year(month.year) { Ok(month) } else { Err(Error::OutOfRange) }
    }

    /// Months before the year, counted in the window.
    fn window_number(&self, year: i64) -> Option<i64> {
        let written = self.written_year(year).ok()?;
        self.window.table.months_before_year(self.window_year(written)).map(|before| before as i64)
    }

    fn add_in_window(&self, from: Month, months: i64) -> Option<Month> {
        let number = months.checked_add(self.window_number(from.year)? + i64::from(from.month) - 1)?;
        let (year, month) = self.window.table.month_at(u64::try_from(number).ok()?)?;
        let written = self.window.first_year + year as i64;
        Some(Month { year: self.continuous(i32::try_from(written).ok()?)?, month })
    }

    /// Months before the year, counted from the first turn of a closed cycle.
    fn cycle_number(&self, year: i64) -> Option<i64> {
        let (placed, years) = self.far.closed_cycle(self.definition())?;
        let offset = year - placed.first_year;
        let before = placed.table.months_before_year(offset.rem_euclid(years) as u64)?;
        Some(offset.div_euclid(years) * placed.table.month_count() as i64 + before as i64)
    }

    fn add_by_cycle(&self, from: Month, months: i64) -> Option<Result<Month, Error>> {
        let before = self.cycle_number(from.year)?;
        let (placed, years) = self.far.closed_cycle(self.definition())?;
        let length = placed.table.month_count() as i64;
        let Some(number) = months.checked_add(before + i64::from(from.month) - 1) else {
            return Some(Err(Error::OutOfRange));
        };
        let (year, month) = placed.table.month_at(number.rem_euclid(length) as u64)?;
        Some(Ok(Month { year: placed.first_year + number.div_euclid(length) * years + year as i64, month }))
    }

    /// Finds the year by the calendar's own count of months, which rises with the years.
    fn add_by_bisection(&self, before: i64, from: Month, months: i64) -> Result<Month, Error> {
        let number = months.checked_add(before + i64::from(from.month) - 1).ok_or(Error::OutOfRange)?;
        let starts_by = |year: i64| -> Result<bool, Error> {
            let before = self.definition().ask_months_before_year(year)?;
            Ok(before.is_some_and(|before| before <= number))
        };
        let years = &self.properties().years;
        // The year after the last may be asked; a month in it or later is out of range.
        let (mut low, mut high) = (*years.start(), years.end() + 1);
        if !starts_by(low)? || starts_by(high)? {
            return Err(Error::OutOfRange);
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if starts_by(middle)? { low = middle } else { high = middle }
        }
        let before = self.definition().ask_months_before_year(low)?.ok_or(Error::OutOfRange)?;
        let months = self.months_in_year(low)?;
        // Not so only where a user's calendar has changed its answers since the bisection.
        let month = u8::try_from(number - before).ok().filter(|&month| month < months);
        let month = month.ok_or_else(|| self.definition().contradiction())?;
        Ok(Month { year: low, month: month + 1 })
    }

    fn add_by_walk(&self, from: Month, months: i64) -> Result<Month, Error> {
        // More than the whole range has: no need to walk to its end.
        let most = (self.last_year - self.first_year + 1) * MAX_MONTHS as i64;
        if !(-most..=most).contains(&months) {
            return Err(Error::OutOfRange);
        }
        let mut year = from.year;
        let mut left = months.checked_add(i64::from(from.month) - 1).ok_or(Error::OutOfRange)?;
        for _ in 0..=MAX_WALK_YEARS {
            if left < 0 {
                year -= 1;
                self.in_range(Month { year, month: 1 })?;
                left += i64::from(self.definition().ask_months_in_year(year)?);
                continue;
            }
            let length = i64::from(self.definition().ask_months_in_year(year)?);
            if left < length {
                // below `length` <= 32
                return Ok(Month { year, month: left as u8 + 1 });
            }
            left -= length;
            year += 1;
            self.in_range(Month { year, month: 1 })?;
        }
        Err(Error::OutOfRange)
    }
}
