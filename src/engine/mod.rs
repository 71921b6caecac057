//! The engine: any definition, compiled into month tables, converted in both directions at the same speed.
//!
//! A day or year is looked for in up to three places, each tested equal to the definition:
//!
//! 1. the **window**, a table of the years that nearly all dates lie in (1900 to 2100);
//! 2. the **cycle**, a table of one cycle of years; any other day is reduced to it by one division, done as a multiplication
//!    ([`Reciprocal`]), so that the whole range costs little more than the window. Years that depart from the cycle have a table of
//!    their own;
//! 3. the **definition**, for calendars without a cycle that a table could hold, and when there was no memory for a table.
//!
//! The cycle step is exact on the whole range: with n = day - first day of the range, 0 <= n <= 2^41 and a cycle of fewer than
//! 2^21 days, n times the cycle stays below 2^62 and `Reciprocal::new` accepts it; a calendar for which it does not is left to the
//! definition. That a day n of cycle q is day n mod cycle of the table, q cycles of years later, is what [`CycleHolds`] says.
//!
//! The engine knows the trait and no calendar. No closed form of a calendar's own is used for single conversions: measured,
//! they are no faster than the table in the window and cost a proof for each calendar; the cycle serves the rest.

mod far;
mod months;
mod table;

use core::ops::RangeInclusive;

use crate::calendar::{Calendar, Properties};
use crate::day::Jdn;
use crate::error::Error;
use crate::ymd::{YearNumbering, Ymd};
use far::Far;
pub use months::Month;
use table::{Place, Placed};

/// Gregorian 1900-01-01 and 2100-12-31: by default the window holds all years that have a day between these.
const WINDOW_DAYS: RangeInclusive<i64> = 2_415_021..=2_488_434;
/// The longest window.
pub const MAX_WINDOW_YEARS: i64 = 20_000;
/// Ordinal months that a year may have.
const MAX_MONTHS: usize = 32;

/// A compiled calendar.
pub struct Engine {
    window: Placed,
    has_year_zero: bool,
    first_day: Jdn,
    last_day: Jdn,
    calendar: &'static dyn Calendar,
    far: Option<Far>,
    /// By ordinal month less one; 0 where no year of the window has the month.
    longest: [u16; MAX_MONTHS],
    usual: [u16; MAX_MONTHS],
}

impl Engine {
    /// Compiles a calendar, with a window of its own choice of continuous years or the default one.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`]; [`Error::OutOfRange`] for a window outside the range or of more than [`MAX_WINDOW_YEARS`], and for a
    /// definition that contradicts itself in it.
    pub fn compile(calendar: &'static dyn Calendar, window: Option<RangeInclusive<i64>>) -> Result<Engine, Error> {
        let properties = calendar.properties();
        let (first_year, last_year) = (*properties.years.start(), *properties.years.end());
        let first_day = calendar.year_start(first_year);
        let last_day = calendar.year_start(last_year + 1).plus(-1);
        let window = window.unwrap_or_else(|| {
            let year_of = |day: i64| calendar.year_of(Jdn::new(day).clamp(first_day, last_day));
            year_of(*WINDOW_DAYS.start())..=year_of(*WINDOW_DAYS.end())
        });
        let window_years = window.end() - window.start() + 1;
        let inside = *window.start() >= first_year && *window.end() <= last_year;
        if !inside || !(1..=MAX_WINDOW_YEARS).contains(&window_years) {
            return Err(Error::OutOfRange);
        }
        let window = Placed::build(calendar, *window.start(), window_years)?;
        let (longest, usual) = month_lengths(&window);
        Ok(Engine {
            window,
            has_year_zero: properties.numbering == YearNumbering::WithZero,
            first_day,
            last_day,
            calendar,
            far: Far::of(calendar, first_day, last_day),
            longest,
            usual,
        })
    }

    /// What holds for the calendar as a whole.
    #[must_use]
    pub fn properties(&self) -> &Properties {
        self.calendar.properties()
    }

    /// The definition that this engine is equal to.
    #[must_use]
    pub fn definition(&self) -> &'static dyn Calendar {
        self.calendar
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

    /// Days of the window, for tests of the seams.
    #[must_use]
    pub fn window_days(&self) -> RangeInclusive<i64> {
        let first = self.window.first_day.get();
        first..=first + self.window.table.days() as i64 - 1
    }

    /// The date of a day.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`].
    #[inline]
    pub fn to_date(&self, day: Jdn) -> Result<Ymd, Error> {
        // Days before the window wrap to numbers far above its length.
        let n = day.get().wrapping_sub(self.window.first_day.get()) as u64;
        match self.window.table.date_of(n) {
            Some(place) => Ok(self.written(self.window.first_year, place)),
            None => self.to_date_outside_window(day),
        }
    }

    /// The day of a date.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a year outside the range, [`Error::InvalidDate`] for any other date that does not exist.
    #[inline]
    pub fn to_day(&self, year: i32, month: i32, day: i32) -> Result<Jdn, Error> {
        if let Some(continuous) = self.continuous(year) {
            let offset = continuous.wrapping_sub(self.window.first_year) as u64;
            if let Some(n) = self.window.table.day_of(offset, month, day) {
                return Ok(self.window.first_day.plus(n as i64));
            }
        }
        self.to_day_outside_window(year, month, day)
    }

    #[inline(never)]
    fn to_date_outside_window(&self, day: Jdn) -> Result<Ymd, Error> {
        if day < self.first_day || day > self.last_day {
            return Err(Error::OutOfRange);
        }
        if let Some((first_year, place)) = self.far.as_ref().and_then(|far| far.date_of(self.calendar, day)) {
            return Ok(self.written(first_year, place));
        }
        let (year, month, day) = self.calendar.date_of(day);
        Ok(self.written(year, Place { year: 0, month, day }))
    }

    #[inline(never)]
    fn to_day_outside_window(&self, year: i32, month: i32, day: i32) -> Result<Jdn, Error> {
        let year = self.year(year)?;
        if let Some(found) = self.far.as_ref().and_then(|far| far.day_of(self.calendar, year, month, day)) {
            return found;
        }
        let days = self.days_in(year, month)?;
        if day < 1 || day > i32::from(days) {
            return Err(Error::InvalidDate);
        }
        // days_in has seen the month
        Ok(self.calendar.month_start(year, month as u8).plus(i64::from(day) - 1))
    }

    /// The continuous year of a written one.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] for year 0 where there is none, [`Error::OutOfRange`].
    pub fn year(&self, year: i32) -> Result<i64, Error> {
        let continuous = self.continuous(year).ok_or(Error::InvalidDate)?;
        if self.properties().years.contains(&continuous) { Ok(continuous) } else { Err(Error::OutOfRange) }
    }

    /// The written form of a continuous year.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`].
    pub fn written_year(&self, continuous: i64) -> Result<i32, Error> {
        let properties = self.properties();
        let inside = properties.years.contains(&continuous);
        inside.then(|| properties.numbering.written(continuous)).flatten().ok_or(Error::OutOfRange)
    }

    /// Days in an ordinal month of a continuous year of the range.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where the year has no such month.
    pub fn days_in(&self, continuous: i64, month: i32) -> Result<u16, Error> {
        let months = self.calendar.months_in_year(continuous);
        match u8::try_from(month) {
            Ok(month) if (1..=months).contains(&month) => Ok(self.calendar.days_in_month(continuous, month)),
            _ => Err(Error::InvalidDate),
        }
    }

    /// The greatest length that an ordinal month has in any year.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where no year has such a month.
    pub fn max_days_in_month(&self, month: i32) -> Result<u16, Error> {
        by_month(&self.longest, month)
    }

    /// The length that an ordinal month has most often.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidDate`] where no year has such a month.
    pub fn usual_days_in_month(&self, month: i32) -> Result<u16, Error> {
        by_month(&self.usual, month)
    }

    /// As [`YearNumbering::continuous`], without a jump.
    #[inline]
    fn continuous(&self, year: i32) -> Option<i64> {
        if year == 0 && !self.has_year_zero {
            return None;
        }
        Some(i64::from(year) + i64::from((year < 0) & !self.has_year_zero))
    }

    /// As [`YearNumbering::written`], for years of the range, without a jump.
    #[inline]
    fn written(&self, first_year: i64, place: Place) -> Ymd {
        let continuous = first_year + place.year as i64;
        let year = continuous - i64::from((continuous <= 0) & !self.has_year_zero);
        // a year of the range is an i32
        Ymd::new(year as i32, place.month, place.day)
    }
}

/// Longest and most usual length of each ordinal month in the window, which has every kind of year that any calendar knows.
fn month_lengths(window: &Placed) -> ([u16; MAX_MONTHS], [u16; MAX_MONTHS]) {
    let mut longest = [0; MAX_MONTHS];
    let mut usual = [0; MAX_MONTHS];
    for (month, (longest, usual)) in (1_u8..).zip(longest.iter_mut().zip(&mut usual)) {
        let lengths = || window.table.lengths().filter(move |&(other, _)| other == month).map(|(_, length)| length);
        *longest = lengths().max().unwrap_or(0);
        // Few lengths are in use, so counting each anew is cheap. Of equally usual ones the shorter.
        *usual = lengths().min().map_or(0, |shortest| {
            (shortest..=*longest)
                .rev()
                .max_by_key(|&length| lengths().filter(|&other| other == length).count())
                .unwrap_or(0)
        });
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
