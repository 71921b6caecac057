//! The engine: any definition, compiled into month tables, converted in both directions at the same speed.
//!
//! A day or year is looked for in up to three places, each tested equal to the definition:
//!
//! 1. the **window**, a table of the years that nearly all dates lie in (1900 to 2100);
//! 2. the **cycle**, a table of one cycle of years; any other day is reduced to it by one division, done as a multiplication
//!    ([`Reciprocal`]), so that the whole range costs little more than the window. Years that depart from the cycle have a table of
//!    their own;
//! 3. the **definition**, for calendars without a cycle that a table could hold, when there was no memory for a table, and for a user's
//!    calendar whose answers may change, which has no window either.
//!
//! The cycle step is exact on the whole range: with n = day - first day of the range, 0 <= n <= 2^41 and a cycle of fewer than
//! 2^21 days, n times the cycle stays below 2^62 and `Reciprocal::new` accepts it; a calendar for which it does not is left to the
//! definition. That a day n of cycle q is day n mod cycle of the table, q cycles of years later, is what [`CycleHolds`] says.
//!
//! The engine knows the trait and no calendar. Single conversions use no closed form of a calendar's own: beside the tables it
//! would save nothing in the window and little outside it (docs/performance.md), and each costs a proof.

mod far;
mod months;
mod source;
mod table;

use core::ops::RangeInclusive;

use crate::calendar::Properties;
use crate::day::Jdn;
use crate::definition::{Definition, MAX_MONTH_DAYS, MAX_MONTHS};
use crate::error::Error;
use crate::math::floor_mod;
use crate::ymd::{YearNumbering, Ymd};
use far::Far;
pub use months::Month;
pub use source::{Owned, Source};
pub(crate) use table::{Entry, Words, YearEntry};
use table::{MonthTable, Place, Placed, YearSpan};

/// Gregorian 1900-01-01 and 2100-12-31: by default the window holds all years that have a day between these.
const WINDOW_DAYS: RangeInclusive<i64> = 2_415_021..=2_488_434;
/// Years that the default window of a calendar without some of these days has at least, if the calendar has so many.
const LEAST_WINDOW_YEARS: i64 = 201;
/// Days of a year that has as many and as long months as it can.
const MAX_YEAR_DAYS: i32 = MAX_MONTHS as i32 * MAX_MONTH_DAYS as i32;
/// The longest window.
pub const MAX_WINDOW_YEARS: i64 = 20_000;

/// A compiled calendar.
pub struct Engine {
    /// Numbered as years are written, so that nothing is to be done about a year zero.
    window: Placed,
    /// Continuous years below this one are written one less: 1 where there is no year zero, `i64::MIN` where there is.
    shifted_below: i64,
    /// The year that does not exist: 0, or none that is an `i32`.
    missing_year: i64,
    first_day: Jdn,
    last_day: Jdn,
    /// Continuous.
    first_year: i64,
    last_year: i64,
    properties: Properties,
    source: Source,
    far: Far,
    /// By ordinal month less one; 0 where no year of the window has the month.
    longest: [u16; MAX_MONTHS],
    usual: [u16; MAX_MONTHS],
}

impl Engine {
    /// Compiles a calendar, with a window of its own choice of continuous years or the default one.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`]; [`Error::OutOfRange`] for a window outside the range, and for a definition that contradicts itself in it;
    /// [`Error::Limit`] for a window of more than [`MAX_WINDOW_YEARS`]; what the definition answers in place of an answer.
    pub fn compile(source: impl Into<Source>, window: Option<RangeInclusive<i64>>) -> Result<Engine, Error> {
        Engine::compile_source(source.into(), window)
    }

    #[inline(never)]
    fn compile_source(source: Source, window: Option<RangeInclusive<i64>>) -> Result<Engine, Error> {
        let definition = source.get();
        let properties = definition.ask_properties().clone();
        let (first_year, last_year) = (*properties.years.start(), *properties.years.end());
        let first_day = definition.ask_year_start(first_year)?;
        let last_day = definition.ask_year_start(last_year + 1)?.plus(-1);
        let window = match window {
            Some(years) => years,
            None => default_window(definition, first_day, last_day)?,
        };
        if *window.start() < first_year || last_year < *window.end() || window.is_empty() {
            return Err(Error::OutOfRange);
        }
        // Inside the range, so that the difference cannot overflow.
        if window.end() - window.start() >= MAX_WINDOW_YEARS {
            return Err(Error::Limit);
        }
        let window_years = window.end() - window.start() + 1;
        let mut window = place_window(definition, *window.start(), window_years)?;
        let (longest, usual) = month_lengths(&window);
        if !definition.is_pure() {
            window.table = MonthTable::EMPTY;
        }
        let (shifted_below, missing_year) = match properties.numbering {
            YearNumbering::WithZero => (i64::MIN, i64::MIN),
            YearNumbering::WithoutZero => (1, 0),
        };
        let far = Far::of(definition);
        Ok(Engine {
            window,
            shifted_below,
            missing_year,
            first_day,
            last_day,
            first_year,
            last_year,
            properties,
            source,
            far,
            longest,
            usual,
        })
    }

    /// What holds for the calendar as a whole.
    #[must_use]
    pub fn properties(&self) -> &Properties {
        &self.properties
    }

    /// The definition that this engine is equal to.
    #[must_use]
    pub fn definition(&self) -> &dyn Definition {
        self.source.get()
    }

    /// First day of the range.
    #[must_use]
    pub fn first_day(&self) -> Jdn {
        self.first_day
    }

    /// Last day of the range.
    #[must_use]
    pub fn last_day(&self) -> Jdn {
        self.last_day
    }

    /// The day of the calendar's week, from 1. Weeks of seven days are the common ones, 1 being Monday; weeks of another length are
    /// counted from the epoch.
    #[inline]
    #[must_use]
    pub fn day_of_week(&self, day: Jdn) -> u8 {
        match self.properties.days_per_week {
            7 => day.weekday(),
            // below an u8
            length => floor_mod(day.since(self.properties.epoch), i64::from(length).max(1)) as u8 + 1,
        }
    }

    /// Days of the window, for tests of the seams.
    #[must_use]
    pub fn window_days(&self) -> RangeInclusive<i64> {
        let first = self.window.first_day.get();
        first..=first + self.window.table.days() as i64 - 1
    }

    /// The table of the window, its first day, and its first year as years are written; `None` where it has no line.
    pub(crate) fn window_words(&self) -> Option<(Words<'_>, Jdn, i64)> {
        Some((self.window.table.words()?, self.window.first_day, self.window.first_year))
    }

    /// The date of a day.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`].
    #[inline]
    pub fn to_date(&self, day: Jdn) -> Result<Ymd, Error> {
        match self.to_date_in_window(day).or_else(|| self.to_date_by_cycle(day)) {
            Some(date) => Ok(date),
            None => self.to_date_otherwise(day),
        }
    }

    /// The day of a date.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a year outside the range, [`Error::InvalidDate`] for any other date that does not exist.
    #[inline]
    pub fn to_day(&self, year: i32, month: i32, day: i32) -> Result<Jdn, Error> {
        match self.to_day_in_window(year, month, day).or_else(|| self.to_day_by_cycle(year, month, day)) {
            Some(day) => Ok(day),
            None => self.to_day_otherwise(year, month, day),
        }
    }

    /// The date of a day of the window, `None` elsewhere. This and the three below call nothing, so that they need no frame.
    #[inline(always)]
    pub(crate) fn to_date_in_window(&self, day: Jdn) -> Option<Ymd> {
        // Days before the window wrap to numbers far above its length.
        let n = day.get().wrapping_sub(self.window.first_day.get()) as u64;
        let place = self.window.table.date_of(n)?;
        // a year of the range is an i32
        Some(Ymd::new((self.window.first_year + place.year as i64) as i32, place.month, place.day))
    }

    /// The day of a date of the window, `None` for dates that do not exist or lie elsewhere.
    #[inline(always)]
    pub(crate) fn to_day_in_window(&self, year: i32, month: i32, day: i32) -> Option<Jdn> {
        let n = self.window.table.day_of(self.window_year(year), month, day)?;
        Some(self.window.first_day.plus(n as i64))
    }

    /// The date of a day by the table of the cycle, `None` where it has not been built or does not serve.
    #[inline(always)]
    pub(crate) fn to_date_by_cycle(&self, day: Jdn) -> Option<Ymd> {
        let (first_year, place) = self.far.date_of(day)?;
        Some(self.written(first_year, place))
    }

    /// The day of a date by the table of the cycle, `None` where there is no such date and where the table does not serve.
    #[inline(always)]
    pub(crate) fn to_day_by_cycle(&self, year: i32, month: i32, day: i32) -> Option<Jdn> {
        self.far.day_of(self.continuous(year)?, month, day)
    }

    /// [`Engine::to_date`] for days that are in neither: outside the range, departing from the cycle, the first to need its table,
    /// or of a calendar without one.
    #[cold]
    pub(crate) fn to_date_otherwise(&self, day: Jdn) -> Result<Ymd, Error> {
        if !self.has_day(day) {
            return Err(Error::OutOfRange);
        }
        let n = day.get().wrapping_sub(self.window.first_day.get()) as u64;
        if let Some(place) = self.window.table.date_by_bisection(n) {
            // a year of the range is an i32
            return Ok(Ymd::new((self.window.first_year + place.year as i64) as i32, place.month, place.day));
        }
        match self.far.date_of_any(self.definition(), day) {
            Some((first_year, place)) => Ok(self.written(first_year, place)),
            None => self.to_date_by_definition(day),
        }
    }

    /// [`Engine::to_day`] for dates that are in neither.
    #[cold]
    pub(crate) fn to_day_otherwise(&self, year: i32, month: i32, day: i32) -> Result<Jdn, Error> {
        let continuous = self.year(year)?;
        if let Some(number) = self.in_window(continuous) {
            // Mostly a date that does not exist; no need to ask a user's calendar again.
            let found = self.window.table.day_of(number, month, day);
            return found.map(|n| self.window.first_day.plus(n as i64)).ok_or(Error::InvalidDate);
        }
        match self.far.day_of_any(self.definition(), continuous, month, day) {
            Some(found) => Ok(found),
            // Mostly a date that does not exist, which the definition confirms.
            None => self.definition().ask_day_of(continuous, month, day),
        }
    }

    fn to_date_by_definition(&self, day: Jdn) -> Result<Ymd, Error> {
        let (year, month, day) = self.definition().ask_date_of(day)?;
        Ok(self.written(year, Place { year: 0, month, day }))
    }

    /// The continuous year of a written one.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] for year 0 where there is none, [`Error::OutOfRange`].
    pub fn year(&self, year: i32) -> Result<i64, Error> {
        let continuous = self.continuous(year).ok_or(Error::InvalidDate)?;
        if self.has_year(continuous) { Ok(continuous) } else { Err(Error::OutOfRange) }
    }

    /// The written form of a continuous year.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`].
    pub fn written_year(&self, continuous: i64) -> Result<i32, Error> {
        // a year of the range is an i32
        if self.has_year(continuous) { Ok(self.written_unchecked(continuous) as i32) } else { Err(Error::OutOfRange) }
    }

    /// Whether a day is in the range.
    #[inline]
    #[must_use]
    pub fn has_day(&self, day: Jdn) -> bool {
        self.first_day <= day && day <= self.last_day
    }

    /// Whether a continuous year is in the range.
    #[inline]
    #[must_use]
    pub fn has_year(&self, continuous: i64) -> bool {
        self.first_year <= continuous && continuous <= self.last_year
    }

    /// The number in the window's table of a year as it is written; of one outside, a number that the table has not.
    #[inline]
    fn window_year(&self, year: i32) -> u64 {
        i64::from(year).wrapping_sub(self.window.first_year) as u64
    }

    /// Days in an ordinal month of a year as it is written.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where there is no such year or month, [`Error::OutOfRange`] for the year.
    #[inline]
    pub fn days_in_month(&self, year: i32, month: i32) -> Result<u16, Error> {
        match self.window.table.days_in_month(self.window_year(year), month) {
            Some(days) => Ok(days),
            None => {
                let continuous = self.year(year)?;
                let by_cycle = self.far.days_in_month(continuous, month);
                by_cycle.map_or_else(|| self.days_in(continuous, month), Ok)
            }
        }
    }

    /// Whether a year, as it is written, is a leap year.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where there is no such year, [`Error::OutOfRange`].
    #[inline]
    pub fn is_leap_year(&self, year: i32) -> Result<bool, Error> {
        match self.window.table.is_leap_year(self.window_year(year)) {
            Some(leap) => Ok(leap),
            None => {
                let continuous = self.year(year)?;
                let by_cycle = self.far.is_leap_year(continuous);
                by_cycle.map_or_else(|| self.definition().ask_is_leap_year(continuous), Ok)
            }
        }
    }

    /// Days in an ordinal month of a continuous year of the range.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where the year has no such month, [`Error::OutOfRange`] for the year.
    pub fn days_in(&self, continuous: i64, month: i32) -> Result<u16, Error> {
        if !self.has_year(continuous) {
            return Err(Error::OutOfRange);
        }
        match self.in_window(continuous) {
            Some(number) => self.window.table.days_in_month(number, month).ok_or(Error::InvalidDate),
            None => self.definition().ask_days_in_month(continuous, month),
        }
    }

    /// Months in a continuous year of the range.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for the year.
    pub fn months_in_year(&self, continuous: i64) -> Result<u8, Error> {
        if !self.has_year(continuous) {
            return Err(Error::OutOfRange);
        }
        let by_window = self.in_window(continuous).and_then(|number| self.window.table.months_in_year(number));
        by_window.map_or_else(|| self.definition().ask_months_in_year(continuous), Ok)
    }

    /// Days in a continuous year of the range.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for the year.
    pub fn days_in_year(&self, continuous: i64) -> Result<i64, Error> {
        if !self.has_year(continuous) {
            return Err(Error::OutOfRange);
        }
        let by_window = self.in_window(continuous).and_then(|number| self.window.table.days_of_year(number));
        match by_window {
            Some((_, days)) => Ok(days as i64),
            None => self.definition().ask_days_in_year(continuous),
        }
    }

    /// First day of a continuous year of the range or one beside it.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for the year.
    pub fn year_start(&self, continuous: i64) -> Result<Jdn, Error> {
        if continuous < self.first_year.saturating_sub(1) || continuous > self.last_year.saturating_add(1) {
            return Err(Error::OutOfRange);
        }
        let by_window = self.in_window(continuous).and_then(|number| self.window.table.days_of_year(number));
        match by_window {
            Some((before, _)) => Ok(self.window.first_day.plus(before as i64)),
            None => self.definition().ask_year_start(continuous),
        }
    }

    /// Number of a day in its continuous year, from 1.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for the year.
    pub fn day_of_year(&self, day: Jdn, continuous: i64) -> Result<i32, Error> {
        let number = day.since(self.year_start(continuous)?) + 1;
        // Not so only where a user's calendar has changed its answers since it was asked for the year.
        let number = i32::try_from(number).ok().filter(|number| (1..=MAX_YEAR_DAYS).contains(number));
        number.ok_or_else(|| self.definition().contradiction())
    }

    /// The number of a continuous year in the window, if it lies there.
    fn in_window(&self, continuous: i64) -> Option<u64> {
        let number = self.window_year(self.written_year(continuous).ok()?);
        self.window.table.months_in_year(number).map(|_| number)
    }

    /// The greatest length that an ordinal month has in the years of the window.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where no year has such a month.
    pub fn max_days_in_month(&self, month: i32) -> Result<u16, Error> {
        by_month(&self.longest, month)
    }

    /// The length that an ordinal month has most often in the years of the window.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where no year has such a month.
    pub fn usual_days_in_month(&self, month: i32) -> Result<u16, Error> {
        by_month(&self.usual, month)
    }

    /// As [`YearNumbering::continuous`], without a jump on the sign.
    #[inline]
    fn continuous(&self, year: i32) -> Option<i64> {
        let year = i64::from(year);
        if year == self.missing_year { None } else { Some(year + i64::from(year < self.shifted_below)) }
    }

    /// As [`YearNumbering::written`], for years of the range, without a jump.
    #[inline]
    fn written(&self, first_year: i64, place: Place) -> Ymd {
        let year = self.written_unchecked(first_year + place.year as i64);
        // a year of the range is an i32
        Ymd::new(year as i32, place.month, place.day)
    }

    #[inline]
    fn written_unchecked(&self, continuous: i64) -> i64 {
        continuous - i64::from(continuous < self.shifted_below)
    }
}

/// The years of [`WINDOW_DAYS`], as far as the calendar has them.
pub(crate) fn default_window(
    definition: &dyn Definition,
    first_day: Jdn,
    last_day: Jdn,
) -> Result<RangeInclusive<i64>, Error> {
    let year_of = |day: i64| definition.ask_date_of(Jdn::new(day).clamp(first_day, last_day)).map(|(year, _, _)| year);
    let years = &definition.ask_properties().years;
    let (first, last) = (year_of(*WINDOW_DAYS.start())?, year_of(*WINDOW_DAYS.end())?);
    // A calendar that begins later or ends earlier has its first or last years there: enough to have all kinds of years.
    let least = if first_day.get() > *WINDOW_DAYS.start() || last_day.get() < *WINDOW_DAYS.end() {
        LEAST_WINDOW_YEARS
    } else {
        1
    };
    let first = first.min(last - least + 1).max(*years.start());
    let last = last.max(first + least - 1).min(*years.end());
    // Years of a few days, which only a user's calendar has, are more than a window holds.
    Ok(first..=last.min(first + MAX_WINDOW_YEARS - 1))
}

/// The table of the window, its years numbered as they are written.
fn place_window(definition: &dyn Definition, first: i64, count: i64) -> Result<Placed, Error> {
    let numbering = definition.ask_properties().numbering;
    // The years before year 1, if the window has both these and year 1.
    let gap_after =
        Some(1 - first).filter(|years| numbering == YearNumbering::WithoutZero && (1..count).contains(years));
    let table = MonthTable::build(definition, YearSpan { first, count, gap_after })?;
    let first_year = numbering.written(first).map(i64::from).ok_or(Error::OutOfRange)?;
    Ok(Placed { table, first_day: definition.ask_year_start(first)?, first_year })
}

/// Longest and most usual length of each ordinal month in the window. The default window has every kind of year that a calendar
/// knows; a window of a few years need not.
fn month_lengths(window: &Placed) -> ([u16; MAX_MONTHS], [u16; MAX_MONTHS]) {
    let mut longest = [0; MAX_MONTHS];
    let mut usual = [0; MAX_MONTHS];
    for (month, (longest, usual)) in (1_u8..).zip(longest.iter_mut().zip(&mut usual)) {
        let mut counts = [0_u32; MAX_MONTH_DAYS as usize + 1];
        for (_, length) in window.table.lengths().filter(|&(other, _)| other == month) {
            if let Some(count) = counts.get_mut(usize::from(length)) {
                *count += 1;
            }
        }
        // Of equally usual ones the shorter.
        let mut most = 0;
        for (length, &count) in (0_u16..).zip(&counts) {
            if count > 0 {
                *longest = length;
            }
            if count > most {
                (*usual, most) = (length, count);
            }
        }
    }
    (longest, usual)
}

fn by_month(lengths: &[u16; MAX_MONTHS], month: i32) -> Result<u16, Error> {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    match index.and_then(|index| lengths.get(index)) {
        None | Some(0) => Err(Error::InvalidDate),
        Some(&length) => Ok(length),
    }
}
