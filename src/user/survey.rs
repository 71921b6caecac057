//! The first look at a user's calendar: every year of its window is asked for, and what holds for all of them is noted.

use core::ops::RangeInclusive;

use super::backend::{Backend, Callbacks, Common};
use crate::day::Jdn;
use crate::definition::Definition;
use crate::engine::{MAX_WINDOW_YEARS, default_window};
use crate::error::Error;

/// The continuous years of the window, checked.
pub(super) fn window<C: Callbacks>(
    backend: &Backend<C>,
    declared: Option<RangeInclusive<i64>>,
) -> Result<RangeInclusive<i64>, Error> {
    let years = &backend.properties.years;
    let window = match declared {
        Some(window) => window,
        None => default_window(backend, backend.ask_year_start(*years.start())?, backend.end.plus(-1))?,
    };
    if window.is_empty() || window.start() < years.start() || window.end() > years.end() {
        return Err(Error::OutOfRange);
    }
    // Inside the range, so that the difference cannot overflow.
    if window.end() - window.start() >= MAX_WINDOW_YEARS { Err(Error::Limit) } else { Ok(window) }
}

/// Asks for every year of the window and enters into the backend what its years have in common.
pub(super) fn survey<C: Callbacks>(backend: &mut Backend<C>, window: RangeInclusive<i64>) -> Result<(), Error> {
    let (mut months, mut year_days, mut month_days) = (Extent::NONE, Extent::NONE, Extent::NONE);
    let mut end: Option<Jdn> = None;
    for year in window {
        let shape = backend.ask_year(year)?;
        if end.is_some_and(|end| end != shape.start) {
            let written = backend.written(year)?;
            return Err(backend.fault(format_args!("year {written} starts on another day each time it is asked for")));
        }
        end = Some(shape.end());
        backend.check_days(year, &shape)?;
        months.add(shape.months().into());
        year_days.add(shape.days());
        for &days in shape.lengths() {
            month_days.add(days.into());
        }
    }
    // At most 32 months, at most 400 days each.
    let properties = &mut backend.properties;
    properties.max_months_in_year = months.most as u8;
    properties.month_days = month_days.least as u16..=month_days.most as u16;
    properties.common_year_days = year_days.least;
    backend.common =
        if months.least == months.most { Common::Days(year_days.least) } else { Common::Months(months.least as u8) };
    Ok(())
}

/// The least and the most of some numbers.
struct Extent {
    least: i64,
    most: i64,
}

impl Extent {
    const NONE: Extent = Extent { least: i64::MAX, most: i64::MIN };

    fn add(&mut self, number: i64) {
        self.least = self.least.min(number);
        self.most = self.most.max(number);
    }
}
