//! A calendar written in callbacks, none of which is believed.
//!
//! Every answer is checked as far as it can be: 1 to 32 months, 1 to 400 days each, a year as long as its months and as the
//! distance to the next one, days that rise with the years, both conversions the inverse of each other and equal to what the months
//! say. What contradicts that is a fault: [`Error::Backend`], after [`Callbacks::fault`] has been told the details.
//!
//! What cannot be found out is a calendar that is consistently wrong, or one that changes its answers between two questions.
//!
//! Callbacks are asked only about years of the declared range, months that the year has and days that the month has: the year after the
//! last starts where the last one's months end.

use core::fmt;
use core::ops::RangeInclusive;

use super::survey;
use crate::calendar::{Cycle, CycleHolds, Family, Properties};
use crate::day::Jdn;
use crate::definition::{Definition, MAX_MONTH_DAYS, MAX_MONTHS, NameForm, Shape};
use crate::error::Error;
use crate::name::{Name, NameAnswer};
use crate::ymd::YearNumbering;

/// Days farther than this from day 0 are not believed: no sum of them and of the days in all years overflows.
pub const MAX_DAY: i64 = Jdn::LIMIT;
/// Counts of months farther than this from 0 are not believed: more than 32 a year in every year there is.
const MAX_MONTH_COUNT: i64 = 1 << 40;

/// The status of a callback that has not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal(pub i32);

/// A callback's answer; `None` where the user has not given that callback.
pub type Optional<T> = Option<Result<T, Refusal>>;

/// The questions that a user's calendar answers. Years are as the calendar writes them.
pub trait Callbacks: Send + Sync {
    /// Months in a year.
    #[allow(clippy::missing_errors_doc)] // a refusal is whatever the user says
    fn months_in_year(&self, year: i32) -> Result<i32, Refusal>;
    /// Days in a month.
    #[allow(clippy::missing_errors_doc)]
    fn days_in_month(&self, year: i32, month: i32) -> Result<i32, Refusal>;
    /// The first day of a year.
    fn year_start(&self, year: i32) -> Optional<i64>;
    /// The day of a date.
    fn date_to_jdn(&self, year: i32, month: i32, day: i32) -> Optional<i64>;
    /// Year, month and day of a day.
    fn jdn_to_date(&self, jdn: i64) -> Optional<(i32, i32, i32)>;
    /// 1 for a leap year, else 0.
    fn is_leap_year(&self, year: i32) -> Optional<i32>;
    /// Months from a fixed one to the start of a year.
    fn months_before_year(&self, year: i32) -> Optional<i64>;
    /// Whether there is a callback for the names of months or of weekdays.
    fn has_names(&self) -> bool;
    /// The name of a month; `false` where it has none to give.
    fn month_name(&self, year: i32, month: i32, form: &NameForm<'_>, answer: &mut NameAnswer) -> Optional<bool>;
    /// The name of a day of the week; `false` where it has none to give.
    fn weekday_name(&self, day: i32, form: &NameForm<'_>, answer: &mut NameAnswer) -> Optional<bool>;
    /// Is told what is wrong with an answer.
    fn fault(&self, details: fmt::Arguments<'_>);
}

/// What a user says about a calendar besides its callbacks.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// The name in texts about faults.
    pub name: Name,
    /// Whether answers never change.
    pub pure: bool,
    /// What the year follows.
    pub family: Family,
    /// Whether years before the calendar's introduction are meant.
    pub proleptic: bool,
    /// How years before year 1 are written.
    pub numbering: YearNumbering,
    /// Days of the week.
    pub days_per_week: u8,
    /// First and last continuous year; each an `i32` when written.
    pub years: RangeInclusive<i64>,
    /// Continuous years of the window, the default one if `None`.
    pub window: Option<RangeInclusive<i64>>,
}

/// A user's calendar.
pub struct Backend<C> {
    callbacks: C,
    name: Name,
    pure: bool,
    pub(super) properties: Properties,
    first_day: Jdn,
    /// The day after the last.
    pub(super) end: Jdn,
    pub(super) common: Common,
}

/// What a year has to exceed to be a leap year, where no callback says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Common {
    /// Not known yet.
    Unknown,
    /// Years differ in their months: a leap year has more of these.
    Months(u8),
    /// All years have as many months: a leap year has more of these days.
    Days(i64),
}

impl<C: Callbacks> Backend<C> {
    /// Takes a calendar after asking about every year and, where it converts by itself, every day of the window. Answers it
    /// together with the window.
    ///
    /// # Errors
    ///
    /// [`Error::Backend`] for what the callbacks got wrong; [`Error::OutOfRange`] for a window outside the range; [`Error::Limit`]
    /// for one that is too long.
    pub fn new(callbacks: C, declaration: &Declaration) -> Result<(Backend<C>, RangeInclusive<i64>), Error> {
        let unknown = Jdn::new(0);
        let mut backend = Backend {
            callbacks,
            name: declaration.name,
            pure: declaration.pure,
            properties: Properties {
                family: declaration.family,
                proleptic: declaration.proleptic,
                numbering: declaration.numbering,
                years: declaration.years.clone(),
                epoch: unknown,
                cycle: Cycle { years: 1, days: 1 },
                cycle_holds: CycleHolds::Never,
                common_year_days: 0,
                month_days: 1..=MAX_MONTH_DAYS,
                max_months_in_year: MAX_MONTHS as u8,
                equal_years: false,
                days_per_week: declaration.days_per_week,
                eras: &[],
            },
            first_day: Jdn::new(-MAX_DAY),
            end: Jdn::new(MAX_DAY),
            common: Common::Unknown,
        };
        let (first, last) = (*declaration.years.start(), *declaration.years.end());
        backend.first_day = backend.year(first)?.start;
        backend.end = backend.year(last)?.end();
        if last - first >= backend.end.since(backend.first_day) {
            return Err(backend.fault(format_args!("the last year ends too soon after the first one starts")));
        }
        // A calendar without a year 1 counts from its first day.
        backend.properties.epoch =
            if declaration.years.contains(&1) { backend.year(1)?.start } else { backend.first_day };
        let window = survey::window(&backend, declaration.window.clone())?;
        survey::survey(&mut backend, window.clone())?;
        Ok((backend, window))
    }

    /// Months of the longest year of the window.
    pub fn most_months(&self) -> usize {
        usize::from(self.properties.max_months_in_year)
    }

    /// Tells what is wrong.
    #[cold]
    pub(super) fn fault(&self, details: fmt::Arguments<'_>) -> Error {
        self.callbacks.fault(format_args!("{}: {details}", self.name));
        Error::Backend
    }

    #[cold]
    fn refused(&self, question: fmt::Arguments<'_>, refusal: Refusal) -> Error {
        self.fault(format_args!("{question} failed with status {}", refusal.0))
    }

    /// A continuous year of the range as the calendar writes it.
    pub(super) fn written(&self, year: i64) -> Result<i32, Error> {
        // a year of the range is an i32
        self.properties.numbering.written(year).ok_or(Error::OutOfRange)
    }

    fn is_in_range(&self, year: i64) -> bool {
        self.properties.years.contains(&year)
    }

    /// The first day of a year of the range or the one after it, by the callback for it or by that for dates; by both where both
    /// are given.
    fn start(&self, year: i64) -> Result<i64, Error> {
        if year == self.properties.years.end() + 1 {
            return Ok(self.end.get());
        }
        let written = self.written(year)?;
        let by_year = match self.callbacks.year_start(written) {
            Some(answer) => {
                Some(answer.map_err(|refusal| self.refused(format_args!("year_start({written})"), refusal))?)
            }
            None => None,
        };
        let by_date = match self.callbacks.date_to_jdn(written, 1, 1) {
            Some(answer) => {
                Some(answer.map_err(|refusal| self.refused(format_args!("date_to_jdn({written}, 1, 1)"), refusal))?)
            }
            None => None,
        };
        let start = match (by_year, by_date) {
            (Some(by_year), Some(by_date)) if by_year != by_date => {
                return Err(self.fault(format_args!(
                    "year_start({written}) answered {by_year}, date_to_jdn({written}, 1, 1) {by_date}"
                )));
            }
            (Some(start), _) | (None, Some(start)) => start,
            (None, None) => return Err(self.fault(format_args!("neither year_start nor date_to_jdn is given"))),
        };
        if start < self.first_day.get() || start >= self.end.get() {
            return Err(self.fault(format_args!(
                "year {written} starts on day {start}, outside {} to {}",
                self.first_day.get(),
                self.end.get() - 1
            )));
        }
        Ok(start)
    }

    /// A year of the range, all that can be checked about it checked.
    fn year(&self, year: i64) -> Result<Shape, Error> {
        let written = self.written(year)?;
        let months = self.months(written)?;
        let mut shape = Shape::starting(Jdn::new(self.start(year)?));
        for month in 1..=months {
            let days = self
                .callbacks
                .days_in_month(written, month)
                .map_err(|refusal| self.refused(format_args!("days_in_month({written}, {month})"), refusal))?;
            u16::try_from(days).ok().and_then(|days| shape.push(days).ok()).ok_or_else(|| {
                self.fault(format_args!("days_in_month({written}, {month}) answered {days}, not 1 to {MAX_MONTH_DAYS}"))
            })?;
        }
        if year < *self.properties.years.end() {
            let next = self.start(year + 1)?;
            if next != shape.end().get() {
                return Err(self.fault(format_args!(
                    "the months of year {written} have {} days, but the next year starts {} days after it",
                    shape.days(),
                    next - shape.start.get()
                )));
            }
        } else if shape.end() > self.end {
            return Err(self.fault(format_args!("year {written} ends after day {}", self.end.get() - 1)));
        }
        shape.leap = self.leap(written, &shape)?;
        Ok(shape)
    }

    fn months(&self, written: i32) -> Result<i32, Error> {
        let months = self
            .callbacks
            .months_in_year(written)
            .map_err(|refusal| self.refused(format_args!("months_in_year({written})"), refusal))?;
        if months < 1 || months > MAX_MONTHS as i32 {
            return Err(self.fault(format_args!("months_in_year({written}) answered {months}, not 1 to {MAX_MONTHS}")));
        }
        Ok(months)
    }

    /// What the callback counts before a year of the range.
    fn months_before(&self, written: i32) -> Result<Option<i64>, Error> {
        match self.callbacks.months_before_year(written) {
            None => Ok(None),
            Some(Err(refusal)) => Err(self.refused(format_args!("months_before_year({written})"), refusal)),
            Some(Ok(months)) if (-MAX_MONTH_COUNT..=MAX_MONTH_COUNT).contains(&months) => Ok(Some(months)),
            Some(Ok(months)) => {
                Err(self.fault(format_args!("months_before_year({written}) answered {months}, which cannot be")))
            }
        }
    }

    fn leap(&self, written: i32, shape: &Shape) -> Result<bool, Error> {
        match self.callbacks.is_leap_year(written) {
            Some(Ok(0)) => Ok(false),
            Some(Ok(1)) => Ok(true),
            Some(Ok(other)) => {
                Err(self.fault(format_args!("is_leap_year({written}) answered {other}, neither 0 nor 1")))
            }
            Some(Err(refusal)) => Err(self.refused(format_args!("is_leap_year({written})"), refusal)),
            None => Ok(match self.common {
                Common::Unknown => false,
                Common::Months(months) => shape.months() > months,
                Common::Days(days) => shape.days() > days,
            }),
        }
    }

    /// The continuous year that a day of the range lies in, by asking where years start: near where the mean year puts it first,
    /// then on both sides in doubled steps, then by bisection.
    fn year_by_search(&self, day: Jdn) -> Result<i64, Error> {
        const STEPS: i64 = 5;
        let years = &self.properties.years;
        let (mut low, mut high) = ((*years.start(), self.first_day.get()), (years.end() + 1, self.end.get()));
        let day = day.get();
        let mean = |low: (i64, i64), high: (i64, i64)| {
            let part = i128::from(day - low.1) * i128::from(high.0 - low.0);
            // between the two years
            low.0 + part.checked_div(i128::from(high.1 - low.1)).unwrap_or_default() as i64
        };
        let mut next = mean(low, high);
        let mut step = 0;
        while high.0 - low.0 > 1 {
            let year = if step <= STEPS { next } else { low.0 + (high.0 - low.0) / 2 }.clamp(low.0 + 1, high.0 - 1);
            let start = self.start(year)?;
            if start <= low.1 || start >= high.1 {
                let written = self.written(year)?;
                return Err(self.fault(format_args!(
                    "year {written} starts on day {start}, which is not between {} and {} where years before and after it start",
                    low.1, high.1
                )));
            }
            if start <= day {
                low = (year, start);
                next = year + (1 << step.min(STEPS));
            } else {
                high = (year, start);
                next = year - (1 << step.min(STEPS));
            }
            step += 1;
        }
        Ok(low.0)
    }

    /// The date that the callback gives a day, or `None` without one.
    fn date_by_callback(&self, day: Jdn) -> Result<Option<(i64, i32, i32)>, Error> {
        let Some(answer) = self.callbacks.jdn_to_date(day.get()) else { return Ok(None) };
        let (written, month, day_of_month) =
            answer.map_err(|refusal| self.refused(format_args!("jdn_to_date({})", day.get()), refusal))?;
        match self.properties.numbering.continuous(written).filter(|&year| self.is_in_range(year)) {
            Some(year) => Ok(Some((year, month, day_of_month))),
            None => Err(self
                .fault(format_args!("jdn_to_date({}) answered year {written}, which is not in the range", day.get()))),
        }
    }

    /// Whether the callbacks convert a date to the day that the months put it on, and back.
    fn check_conversions(&self, year: i64, month: i32, day_of_month: i32, day: Jdn) -> Result<(), Error> {
        let written = self.written(year)?;
        if let Some(answer) = self.callbacks.date_to_jdn(written, month, day_of_month) {
            let jdn = answer.map_err(|refusal| {
                self.refused(format_args!("date_to_jdn({written}, {month}, {day_of_month})"), refusal)
            })?;
            if jdn != day.get() {
                return Err(self.fault(format_args!(
                    "date_to_jdn({written}, {month}, {day_of_month}) answered {jdn}, by its months it is {}",
                    day.get()
                )));
            }
        }
        if let Some(answer) = self.callbacks.jdn_to_date(day.get()) {
            let date = answer.map_err(|refusal| self.refused(format_args!("jdn_to_date({})", day.get()), refusal))?;
            if date != (written, month, day_of_month) {
                let (y, m, d) = date;
                return Err(self.fault(format_args!(
                    "jdn_to_date({}) answered {y}, {m}, {d}, by its months it is {written}, {month}, {day_of_month}",
                    day.get()
                )));
            }
        }
        Ok(())
    }

    /// Checks the answer to the question for a name.
    fn believe_name(
        &self,
        question: fmt::Arguments<'_>,
        named: Optional<bool>,
        answer: &NameAnswer,
    ) -> Result<bool, Error> {
        match named {
            None | Some(Ok(false)) => Ok(false),
            Some(Err(refusal)) => Err(self.refused(question, refusal)),
            Some(Ok(true)) => match answer.text() {
                Ok(_) => Ok(true),
                Err(fault) => Err(self.fault(format_args!("{question} answered a name that is {fault}"))),
            },
        }
    }

    /// Checks the conversions of every day of a year.
    pub(super) fn check_days(&self, year: i64, shape: &Shape) -> Result<(), Error> {
        let mut day = shape.start;
        for (month, &length) in (1_i32..).zip(shape.lengths()) {
            for day_of_month in 1..=i32::from(length) {
                self.check_conversions(year, month, day_of_month, day)?;
                day = day.plus(1);
            }
        }
        Ok(())
    }
}

impl<C: Callbacks> Definition for Backend<C> {
    fn ask_properties(&self) -> &Properties {
        &self.properties
    }

    fn is_pure(&self) -> bool {
        self.pure
    }

    fn ask_year(&self, year: i64) -> Result<Shape, Error> {
        if self.is_in_range(year) { self.year(year) } else { Err(Error::OutOfRange) }
    }

    fn ask_year_start(&self, year: i64) -> Result<Jdn, Error> {
        if year == self.properties.years.end() + 1 { Ok(self.end) } else { Ok(self.ask_year(year)?.start) }
    }

    fn contradiction(&self) -> Error {
        self.fault(format_args!("the callbacks answered otherwise when they were asked again"))
    }

    fn ask_months_before_year(&self, year: i64) -> Result<Option<i64>, Error> {
        // The year after the last is counted from the last.
        let asked = year.min(*self.properties.years.end());
        let written = self.written(asked)?;
        let Some(before) = self.months_before(written)? else { return Ok(None) };
        let months = i64::from(self.months(written)?);
        if asked < year {
            return Ok(Some(before + months));
        }
        if year < *self.properties.years.end() {
            let next = self.written(year + 1)?;
            let after = self.months_before(next)?.unwrap_or(before + months);
            if after - before != months {
                return Err(self.fault(format_args!(
                    "months_before_year({next}) is {} more than that of year {written}, which has {months} months",
                    after - before
                )));
            }
        }
        Ok(Some(before))
    }

    fn ask_date_of(&self, day: Jdn) -> Result<(i64, u8, u16), Error> {
        let by_callback = self.date_by_callback(day)?;
        let year = match by_callback {
            Some((year, _, _)) => year,
            None => self.year_by_search(day)?,
        };
        let shape = self.year(year)?;
        let Some((month, day_of_month)) = shape.date_of(day) else {
            let written = self.written(year)?;
            return Err(self.fault(format_args!(
                "day {} is not in year {written}, which has the {} days from {} on",
                day.get(),
                shape.days(),
                shape.start.get()
            )));
        };
        self.check_conversions(year, i32::from(month), i32::from(day_of_month), day)?;
        Ok((year, month, day_of_month))
    }

    fn has_names(&self) -> bool {
        self.callbacks.has_names()
    }

    fn ask_month_name(
        &self,
        year: i64,
        month: u8,
        form: &NameForm<'_>,
        answer: &mut NameAnswer,
    ) -> Result<bool, Error> {
        let written = self.written(year)?;
        let named = self.callbacks.month_name(written, i32::from(month), form, answer);
        self.believe_name(format_args!("month_name({written}, {month})"), named, answer)
    }

    fn ask_weekday_name(&self, day: u8, form: &NameForm<'_>, answer: &mut NameAnswer) -> Result<bool, Error> {
        let named = self.callbacks.weekday_name(i32::from(day), form, answer);
        self.believe_name(format_args!("weekday_name({day})"), named, answer)
    }

    fn ask_day_of(&self, year: i64, month: i32, day: i32) -> Result<Jdn, Error> {
        let found = self.ask_year(year)?.day_of(month, day)?;
        self.check_conversions(year, month, day, found)?;
        Ok(found)
    }
}
