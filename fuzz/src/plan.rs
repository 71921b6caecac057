//! The model of a right calendar: slow, short, and written from the header alone.

use qcal::ffi::{QCAL_ERR_INVALID_DATE, QCAL_ERR_OUT_OF_RANGE};

use crate::stream::{between, byte, once_in, one_of, pick};

/// The years that a window has by default are those with a day among these: Gregorian 1900 to 2100.
const WINDOW_DAYS: (i64, i64) = (2_415_021, 2_488_434);
/// The longest window.
pub const MAX_WINDOW: i64 = 20_000;
/// The last day that a user's calendar may have; the first is as far before day 0.
pub const MAX_DAY: i64 = 1 << 41;

/// Where years start and how long their months are.
#[derive(Clone, Debug)]
pub enum Years {
    /// Common and leap years that come round.
    Cycle {
        /// First day of continuous year 1.
        epoch: i64,
        /// Lengths of the months of a common year.
        common: Vec<u16>,
        /// Lengths of the months of a leap year.
        leap: Vec<u16>,
        /// Whether continuous year 1, 2, ... is a leap year, for as many years as the rule takes to come round.
        leaps: Vec<bool>,
    },
    /// The first day of each month from the first year on, and the day after the last.
    Listed { starts: Vec<i64>, month_count: usize },
}

/// A calendar, by what its user says about it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub years: Years,
    pub year_zero: bool,
    /// First and last continuous year.
    pub range: (i64, i64),
    /// Continuous years of the window; the default one if `None`.
    pub window: Option<(i64, i64)>,
    /// The first day of year 1, where the years do not say it.
    pub epoch: Option<i64>,
    /// Days of the week, 1 to 32.
    pub week: i64,
    /// Ordinal of the month that only leap years have, where it is called one.
    pub extra_month: Option<usize>,
    /// Whether leap years are what the rule says, or what is longer than other years of the window.
    pub leap_by_rule: bool,
}

impl Plan {
    /// The continuous number of a year; `None` for the year 0 that there is not.
    pub fn continuous(year_zero: bool, written: i32) -> Option<i64> {
        match (year_zero, written) {
            (false, 0) => None,
            (false, ..0) => Some(i64::from(written) + 1),
            _ => Some(i64::from(written)),
        }
    }

    pub fn written(&self, year: i64) -> i32 {
        let written = if self.year_zero || year > 0 { year } else { year - 1 };
        i32::try_from(written).expect("a year of the range is an i32")
    }

    /// The continuous number of a year of the range.
    pub fn year(&self, written: i32) -> Result<i64, i32> {
        let year = Plan::continuous(self.year_zero, written).ok_or(QCAL_ERR_INVALID_DATE)?;
        if self.range.0 <= year && year <= self.range.1 { Ok(year) } else { Err(QCAL_ERR_OUT_OF_RANGE) }
    }

    /// First day of a year of the range or the one after it.
    pub fn year_start(&self, year: i64) -> i64 {
        match &self.years {
            Years::Cycle { epoch, common, leap, leaps } => {
                let days = |lengths: &[u16]| lengths.iter().map(|&days| i64::from(days)).sum::<i64>();
                let (common, leap) = (days(common), days(leap));
                let length = leaps.len() as i64;
                let count = |years: &[bool]| years.iter().filter(|&&leap| leap).count() as i64;
                let (turns, place) = ((year - 1).div_euclid(length), (year - 1).rem_euclid(length));
                let leap_years = turns * count(leaps) + count(&leaps[..place as usize]);
                epoch + (year - 1) * common + leap_years * (leap - common)
            }
            Years::Listed { starts, month_count } => starts[(year - self.range.0) as usize * month_count],
        }
    }

    pub fn is_leap_by_rule(&self, year: i64) -> bool {
        match &self.years {
            Years::Cycle { leaps, .. } => leaps[(year - 1).rem_euclid(leaps.len() as i64) as usize],
            Years::Listed { .. } => {
                let days = |year| self.year_start(year + 1) - self.year_start(year);
                (self.range.0..=self.range.1).any(|other| days(other) < days(year))
            }
        }
    }

    pub fn months(&self, year: i64) -> Vec<u16> {
        match &self.years {
            Years::Cycle { common, leap, .. } => if self.is_leap_by_rule(year) { leap } else { common }.clone(),
            Years::Listed { starts, month_count } => {
                let first = (year - self.range.0) as usize * month_count;
                (first..first + month_count).map(|month| (starts[month + 1] - starts[month]) as u16).collect()
            }
        }
    }

    /// Months from the start of year 1 to that of a year.
    pub fn months_before(&self, year: i64) -> i64 {
        match &self.years {
            Years::Cycle { common, leap, leaps, .. } => {
                let months = |years: &[bool]| -> i64 {
                    years.iter().map(|&is_leap| if is_leap { leap.len() } else { common.len() } as i64).sum()
                };
                let length = leaps.len() as i64;
                let (turns, place) = ((year - 1).div_euclid(length), (year - 1).rem_euclid(length));
                turns * months(leaps) + months(&leaps[..place as usize])
            }
            Years::Listed { month_count, .. } => (year - 1) * *month_count as i64,
        }
    }

    /// What an ordinal month is called in all years: its number without the leap month, and whether it is that. Callbacks know none.
    pub fn month_code(&self, year: i64, month: i32, of_callbacks: bool) -> (i32, bool) {
        let extra = self.extra_month.filter(|_| !of_callbacks && self.is_leap_by_rule(year)).map(|extra| extra as i32);
        (month - i32::from(extra.is_some_and(|extra| month >= extra)), extra == Some(month))
    }

    pub fn days_in_year(&self, year: i64) -> i64 {
        self.year_start(year + 1) - self.year_start(year)
    }

    /// First and last day.
    pub fn days(&self) -> (i64, i64) {
        (self.year_start(self.range.0), self.year_start(self.range.1 + 1) - 1)
    }

    /// The year of a day of the range.
    pub fn year_of(&self, day: i64) -> i64 {
        let (mut low, mut high) = (self.range.0, self.range.1 + 1);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.year_start(middle) <= day { low = middle } else { high = middle }
        }
        low
    }

    pub fn month_days(&self, written: i32, month: i32) -> Result<i64, i32> {
        let months = self.months(self.year(written)?);
        let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
        index.and_then(|index| months.get(index)).map(|&days| days.into()).ok_or(QCAL_ERR_INVALID_DATE)
    }

    pub fn to_day(&self, written: i32, month: i32, day: i32) -> Result<i64, i32> {
        let days = self.month_days(written, month)?;
        if day < 1 || i64::from(day) > days {
            return Err(QCAL_ERR_INVALID_DATE);
        }
        let year = self.year(written)?;
        let before = self.months(year).iter().take(month as usize - 1).map(|&days| i64::from(days)).sum::<i64>();
        Ok(self.year_start(year) + before + i64::from(day) - 1)
    }

    pub fn has_day(&self, day: i64) -> bool {
        let (first, last) = self.days();
        first <= day && day <= last
    }

    /// Written year, month, day.
    pub fn to_date(&self, day: i64) -> Result<(i32, i32, i32), i32> {
        if !self.has_day(day) {
            return Err(QCAL_ERR_OUT_OF_RANGE);
        }
        let year = self.year_of(day);
        let mut left = day - self.year_start(year);
        for (month, length) in (1..).zip(self.months(year)) {
            if left < i64::from(length) {
                return Ok((self.written(year), month, left as i32 + 1));
            }
            left -= i64::from(length);
        }
        unreachable!("the months of a year are as long as the year")
    }

    /// First and last continuous year of the window.
    pub fn window(&self) -> (i64, i64) {
        self.window.unwrap_or_else(|| {
            let (first, last) = self.days();
            let mut year = self.year_of(WINDOW_DAYS.0.clamp(first, last));
            let mut end = self.year_of(WINDOW_DAYS.1.clamp(first, last));
            // As many years nearest to them as exist, where some of them do not.
            if first > WINDOW_DAYS.0 || last < WINDOW_DAYS.1 {
                year = year.min(end - 200).max(self.range.0);
                end = end.max(year + 200).min(self.range.1);
            }
            (year, end.min(year + MAX_WINDOW - 1))
        })
    }

    /// Lengths of the months of the window's years.
    fn window_months(&self) -> impl Iterator<Item = Vec<u16>> {
        let (first, last) = self.window();
        (first..=last).map(|year| self.months(year))
    }

    /// The years whose months count for what is said of the calendar as a whole.
    pub fn telling_months(&self, of_callbacks: bool) -> Vec<Vec<u16>> {
        match &self.years {
            _ if of_callbacks => self.window_months().collect(),
            Years::Cycle { common, leap, leaps, .. } => {
                let kinds = [(false, common), (true, leap)];
                kinds.into_iter().filter(|(leap, _)| leaps.contains(leap)).map(|(_, months)| months.clone()).collect()
            }
            Years::Listed { .. } => (self.range.0..=self.range.1).map(|year| self.months(year)).collect(),
        }
    }

    /// Lengths that an ordinal month has in the window, and how often each.
    pub fn lengths_of_month(&self, month: i32) -> std::collections::BTreeMap<u16, usize> {
        let mut lengths = std::collections::BTreeMap::new();
        if let Some(index) = usize::try_from(month).ok().and_then(|month| month.checked_sub(1)) {
            for months in self.window_months() {
                if let Some(&days) = months.get(index) {
                    *lengths.entry(days).or_default() += 1;
                }
            }
        }
        lengths
    }

    pub fn is_leap(&self, year: i64) -> bool {
        if self.leap_by_rule {
            return self.is_leap_by_rule(year);
        }
        let window: Vec<_> = self
            .window_months()
            .map(|months| (months.len(), months.iter().map(|&d| i64::from(d)).sum::<i64>()))
            .collect();
        let (fewest, most) = (window.iter().map(|year| year.0).min(), window.iter().map(|year| year.0).max());
        if fewest == most {
            window.iter().map(|year| year.1).min().is_some_and(|least| self.days_in_year(year) > least)
        } else {
            fewest.is_some_and(|fewest| self.months(year).len() > fewest)
        }
    }

    /// First day of year 1, or of the range where that has no year 1 and `of_callbacks`.
    pub fn epoch(&self, of_callbacks: bool) -> i64 {
        match &self.years {
            Years::Cycle { epoch, .. } if !of_callbacks || (self.range.0..=self.range.1).contains(&1) => *epoch,
            Years::Listed { .. } if (self.range.0..=self.range.1 + 1).contains(&1) => self.year_start(1),
            _ => self.epoch.unwrap_or(self.days().0),
        }
    }

    pub fn day_of_week(&self, day: i64, of_callbacks: bool) -> i64 {
        let before = if self.week == 7 { day } else { day - self.epoch(of_callbacks) };
        before.rem_euclid(self.week) + 1
    }

    /// Week year and week, as written; `None` where the year is too short for this to be defined.
    pub fn week(&self, day: i64, first: i64, least: i64, of_callbacks: bool) -> Option<Result<(i32, i64), i32>> {
        let around = self.year_of(day).saturating_sub(1).max(self.range.0)..=(self.year_of(day) + 1).min(self.range.1);
        if around.clone().any(|year| self.days_in_year(year) < 2 * self.week) {
            return None;
        }
        let week_one = |year: i64| {
            let start = self.year_start(year);
            let into = (self.day_of_week(start, of_callbacks) - first).rem_euclid(self.week);
            if self.week - into >= least { start - into } else { start - into + self.week }
        };
        let year = self.year_of(day);
        let year = match day {
            day if day < week_one(year) => year - 1,
            day if day >= week_one(year + 1) => year + 1,
            _ => year,
        };
        if year < self.range.0 || year > self.range.1 {
            return Some(Err(QCAL_ERR_OUT_OF_RANGE));
        }
        Some(Ok((self.written(year), (day - week_one(year)) / self.week + 1)))
    }

    /// A day to ask about: near the ends, near New Year, or any.
    pub fn choose_day(&self) -> i64 {
        let (first, last) = self.days();
        let near = between(-3, 3);
        match pick(6) {
            0 => first + near,
            1 => last + near,
            2 => self.year_start(self.choose_year()) + near,
            3 => between(first, last),
            4 => between(WINDOW_DAYS.0, WINDOW_DAYS.1).clamp(first, last),
            _ => crate::stream::number(),
        }
    }

    /// A continuous year of the range.
    pub fn choose_year(&self) -> i64 {
        let (first, last) = self.range;
        match pick(4) {
            0 => first + between(0, 3.min(last - first)),
            1 => last - between(0, 3.min(last - first)),
            2 => between(-3, 3).clamp(first, last),
            _ => between(first, last),
        }
    }

    /// Year, month and day to ask about, mostly existing ones.
    pub fn choose_date(&self) -> (i32, i32, i32) {
        if once_in(6) {
            return (crate::stream::small(), crate::stream::small(), crate::stream::small());
        }
        let year = self.choose_year();
        let months = self.months(year);
        let month = pick(months.len() + 1) as i32 + i32::from(!once_in(16));
        let days =
            usize::try_from(month).ok().and_then(|month| months.get(month.wrapping_sub(1))).copied().unwrap_or(30);
        let day = match pick(4) {
            0 => i32::from(days) + between(-1, 1) as i32,
            1 => between(0, 2) as i32,
            _ => between(1, days.into()) as i32,
        };
        (self.written(year), month, day)
    }

    /// Any right calendar. Its range and its window are left to the caller.
    pub fn choose() -> Plan {
        let length = |_| if once_in(12) { between(1, 400) as u16 } else { between(27, 32) as u16 };
        // Years shorter than a week are calendars too.
        if once_in(10) {
            let common: Vec<u16> = (0..1 + pick(2)).map(|_| between(1, 4) as u16).collect();
            return Plan::of(1_721_426, common.clone(), common, vec![false]);
        }
        let common: Vec<u16> = (0..1 + pick(13)).map(length).collect();
        let mut leap = common.clone();
        let mut extra_month = None;
        let place = pick(common.len());
        match pick(3) {
            0 => {}
            1 => leap[place] = (i64::from(common[place]) + one_of(&[1_i64, -1, 5])).clamp(1, 400) as u16,
            _ => {
                leap.insert(place, length(0));
                extra_month = Some(place + 1);
            }
        }
        let leaps: Vec<bool> = (0..1 + pick(12)).map(|_| once_in(3)).collect();
        let leaps = if leap == common { vec![false; leaps.len()] } else { leaps };
        let epoch = match pick(5) {
            0 | 1 => 1_721_426,
            2 => between(-1000, 1000),
            3 => between(2_400_000, 2_500_000),
            _ => between(-(1 << 40), 1 << 40),
        };
        Plan { extra_month, ..Plan::of(epoch, common, leap, leaps) }
    }

    fn of(epoch: i64, common: Vec<u16>, leap: Vec<u16>, leaps: Vec<bool>) -> Plan {
        Plan {
            years: Years::Cycle { epoch, common, leap, leaps },
            year_zero: byte() & 1 != 0,
            range: (1, 1),
            window: None,
            epoch: None,
            week: 7,
            extra_month: None,
            leap_by_rule: true,
        }
    }
}
