//! Years given month by month: what an authority has announced, or a table from elsewhere.
//!
//! The years of the range are those of the list. For a year beside it, whose start is needed to know where the last year ends, the
//! nearest year of the list is repeated.

use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::{Declaration, MAX_MONTH_DAYS, RuleError, must_be_unset};
use crate::calendar::{Cycle, CycleHolds, Properties};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::memory::try_vec;

/// A list of first days of months.
#[derive(Debug)]
pub(super) struct MonthStarts {
    first_year: i64,
    last_year: i64,
    month_count: usize,
    /// Of all months in order, and of the one after the last.
    starts: Vec<Jdn>,
}

impl MonthStarts {
    /// `month_count` has been checked.
    pub(super) fn new(stated: &Declaration<'_>, starts: &[i64]) -> Result<(MonthStarts, Properties), RuleError> {
        refuse_lengths_and_rule(stated)?;
        let month_count = stated.month_count as usize;
        let months = starts.len().saturating_sub(1);
        if months == 0 || !months.is_multiple_of(month_count) {
            let wanted = "the months of whole years and one more";
            return Err(RuleError::wrong("month_start_count", starts.len() as i64, wanted));
        }
        let month_days = check_starts(starts)?;
        let (first_year, last_year) = span(stated, (months / month_count) as i64)?;
        let mut copied = try_vec(starts.len())?;
        copied.extend(starts.iter().map(|&start| Jdn::new(start)));
        let listed = MonthStarts { first_year, last_year, month_count, starts: copied };
        let mean = Cycle {
            years: last_year - first_year + 1,
            days: listed.year_start(last_year + 1).since(listed.year_start(first_year)),
        };
        let properties = Properties {
            family: stated.family,
            proleptic: stated.proleptic,
            numbering: stated.numbering,
            years: first_year..=last_year,
            epoch: listed.epoch(stated, mean)?,
            cycle: mean,
            cycle_holds: CycleHolds::Never,
            common_year_days: (first_year..=last_year).map(|year| listed.days_in_year(year)).min().unwrap_or(0),
            month_days,
            // at most MAX_MONTHS
            max_months_in_year: stated.month_count as u8,
            equal_years: true,
            days_per_week: 7,
            eras: &[],
        };
        Ok((listed, properties))
    }

    /// First day of year 1: from the list if that has it, else as stated, else by the mean year.
    fn epoch(&self, stated: &Declaration<'_>, mean: Cycle) -> Result<Jdn, RuleError> {
        let (first, end) = (self.year_start(self.first_year), self.year_start(self.last_year + 1));
        let listed = (self.first_year..=self.last_year + 1).contains(&1);
        let wrong = |wanted| Err(RuleError::wrong("epoch_jdn", stated.epoch_jdn, wanted));
        if stated.epoch_jdn == 0 && !listed && !matches!(stated.days_per_week, 0 | 7) {
            return wrong("the first day of year 1, from which weeks of other than 7 days are counted");
        }
        let epoch = match stated.epoch_jdn {
            0 if listed => self.year_start(1),
            // below 2^31 years, a mean year of 2^28 days at most
            0 => first.plus(floor_div((1 - self.first_year) * mean.days, mean.years)),
            day => Jdn::new(day),
        };
        let fits = if listed {
            epoch == self.year_start(1)
        } else if self.first_year > 1 {
            epoch < first
        } else {
            epoch > end
        };
        match fits {
            false => wrong("where month_starts has or leaves room for year 1"),
            true if epoch.get().unsigned_abs() > Jdn::LIMIT as u64 => {
                Err(RuleError::wrong("first_year", stated.first_year, "one that keeps year 1 within 2^41 days of 0")
                    .out_of_range())
            }
            true => Ok(epoch),
        }
    }

    /// The start of a month by its number in the list; of the last one for numbers past the end.
    fn start(&self, number: usize) -> Jdn {
        self.starts.get(number).or(self.starts.last()).copied().unwrap_or(Jdn::new(0))
    }

    /// The nearest year of the list, the number of its first month, and how many days it is moved to stand for the year.
    fn nearest(&self, year: i64) -> (usize, i64) {
        let near = year.clamp(self.first_year, self.last_year);
        // not negative, and below the length of the list
        let number = (near - self.first_year) as usize * self.month_count;
        let days = self.start(number + self.month_count).since(self.start(number));
        (number, (year - near) * days)
    }

    fn days_in_year(&self, year: i64) -> i64 {
        self.year_start(year + 1).since(self.year_start(year))
    }

    pub(super) fn year_start(&self, year: i64) -> Jdn {
        self.month_start(year, 1)
    }

    pub(super) fn month_start(&self, year: i64, month: u8) -> Jdn {
        let (number, moved) = self.nearest(year);
        self.start(number + usize::from(month.saturating_sub(1))).plus(moved)
    }

    pub(super) fn days_in_month(&self, year: i64, month: u8) -> u16 {
        let (first, _) = self.nearest(year);
        let number = first + usize::from(month.saturating_sub(1));
        // 1 to 400, checked by `check_starts`
        self.start(number + 1).since(self.start(number)) as u16
    }

    /// The nearest year of the list for a day outside it.
    pub(super) fn year_of(&self, day: Jdn) -> i64 {
        let months = self.starts.partition_point(|&start| start <= day).saturating_sub(1);
        let years = (months / self.month_count) as i64;
        (self.first_year + years).min(self.last_year)
    }
}

/// What stands in other fields of a rule.
fn refuse_lengths_and_rule(stated: &Declaration<'_>) -> Result<(), RuleError> {
    if stated.month_days.is_some() {
        return Err(RuleError::said("month_days", "is not NULL, and month_starts neither"));
    }
    let fields = [("leap_rule", stated.leap_rule), ("year_offset", stated.year_offset)];
    must_be_unset(&fields, "0 beside month_starts")
}

/// Checks the days, and finds the shortest and the longest month.
fn check_starts(starts: &[i64]) -> Result<RangeInclusive<u16>, RuleError> {
    let limit = Jdn::LIMIT;
    for (index, &start) in starts.iter().enumerate() {
        if !(-limit..=limit).contains(&start) {
            return Err(RuleError::wrong_item("month_starts", index, start, "within 2^41 days of 0").out_of_range());
        }
    }
    let (mut shortest, mut longest) = (u16::MAX, 0);
    for (index, (&start, &next)) in starts.iter().zip(starts.iter().skip(1)).enumerate() {
        // both within the limit: no overflow
        if !(1..=i64::from(MAX_MONTH_DAYS)).contains(&(next - start)) {
            let wanted = "1 to 400 days after the one before";
            return Err(RuleError::wrong_item("month_starts", index + 1, next, wanted));
        }
        let days = (next - start) as u16;
        (shortest, longest) = (days.min(shortest), days.max(longest));
    }
    Ok(shortest..=longest)
}

/// First and last continuous year of a list of so many years.
fn span(stated: &Declaration<'_>, years: i64) -> Result<(i64, i64), RuleError> {
    let first_year = stated.numbering.continuous(stated.first_year).ok_or(RuleError::said(
        "first_year",
        "is 0: it has to be the year of the first of month_starts, and QCAL_YEAR_ZERO is not set",
    ))?;
    // An i32 and the length of a list in memory: no overflow.
    let last_year = first_year + years - 1;
    match stated.numbering.written(last_year) {
        None => Err(RuleError::wrong(
            "first_year",
            stated.first_year,
            "such that the last year of month_starts is an int32_t",
        )
        .out_of_range()),
        Some(last) if stated.last_year != 0 && stated.last_year != last => {
            Err(RuleError::wrong("last_year", stated.last_year, "the last year of month_starts, or 0"))
        }
        Some(_) => Ok((first_year, last_year)),
    }
}
