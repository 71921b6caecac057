//! Outside the window: the table of one cycle, and that of the years which depart from it. Both are built when first asked for.

use once_cell::race::OnceBox;

use super::table::{MonthTable, Place, Placed, YearSpan};
use crate::calendar::CycleHolds;
use crate::day::Jdn;
use crate::definition::Definition;
use crate::math::Reciprocal;
use crate::memory::try_box;

/// Cycles up to this length have a table; the rest ask the definition.
const MAX_CYCLE_YEARS: i64 = 3_000;
/// Departures from the cycle up to this length have a table.
const MAX_DEPARTURE_YEARS: u64 = 3_000;

/// Reduces days and years of the range to one cycle.
pub(super) struct Far {
    range: Span,
    cycle_days: Reciprocal,
    cycle_years: Reciprocal,
    cycle: Tabled,
    departure: Tabled,
}

/// A span of years and its days.
#[derive(Clone, Copy)]
struct Span {
    first_day: Jdn,
    days: u64,
    first_year: i64,
    years: u64,
}

impl Span {
    /// Has no day and no year.
    const EMPTY: Span = Span { first_day: Jdn::new(0), days: 0, first_year: 0, years: 0 };

    /// Without days and years where the years end before they begin; `None` where the definition does not answer.
    fn of(definition: &dyn Definition, first_year: i64, last_year: i64) -> Option<Span> {
        if last_year < first_year {
            return Some(Span::EMPTY);
        }
        let first_day = definition.ask_year_start(first_year).ok()?;
        let end = definition.ask_year_start(last_year + 1).ok()?;
        // Not negative, the years being in order.
        let (days, years) = (end.since(first_day) as u64, (last_year - first_year + 1) as u64);
        Some(Span { first_day, days, first_year, years })
    }

    /// The number of the day in the span, if it lies in it.
    #[inline]
    fn day(&self, day: Jdn) -> Option<u64> {
        let n = day.get().wrapping_sub(self.first_day.get()) as u64;
        (n < self.days).then_some(n)
    }

    /// The number of the year in the span, if it lies in it.
    #[inline]
    fn year(&self, year: i64) -> Option<u64> {
        let n = year.wrapping_sub(self.first_year) as u64;
        (n < self.years).then_some(n)
    }
}

/// A span and its table, once that is built.
struct Tabled {
    span: Span,
    table: OnceBox<[Placed; 1]>,
}

impl Tabled {
    const fn new(span: Span) -> Tabled {
        Tabled { span, table: OnceBox::new() }
    }

    /// The table, if it has been built.
    #[inline]
    fn get(&self) -> Option<&Placed> {
        self.table.get().map(|[placed]| placed)
    }

    /// The table, or `None` where there is no memory for it. Threads that build it at the same time do not wait for each other; the
    /// first to finish publishes its table.
    fn build(&self, definition: &dyn Definition) -> Option<&Placed> {
        if self.span.years == 0 {
            return None;
        }
        let Span { first_day, first_year, years, .. } = self.span;
        let table = self.table.get_or_try_init(|| {
            let span = YearSpan { first: first_year, count: years as i64, gap_after: None };
            try_box(Placed { table: MonthTable::build(definition, span)?.exact()?, first_day, first_year })
        });
        table.ok().map(|[placed]| placed)
    }
}

impl Far {
    /// The reduction for a calendar; without days where its cycle is too long for a table, holds nowhere, or cannot be proved exact.
    pub(super) fn of(definition: &dyn Definition) -> Far {
        Far::reduction(definition).unwrap_or(Far {
            range: Span::EMPTY,
            cycle_days: Reciprocal::HALF,
            cycle_years: Reciprocal::HALF,
            cycle: Tabled::new(Span::EMPTY),
            departure: Tabled::new(Span::EMPTY),
        })
    }

    fn reduction(definition: &dyn Definition) -> Option<Far> {
        let properties = definition.ask_properties();
        let (first_year, last_year) = (*properties.years.start(), *properties.years.end());
        let years = properties.cycle.years;
        let departure = match &properties.cycle_holds {
            CycleHolds::Never => return None,
            CycleHolds::Always => Span::EMPTY,
            CycleHolds::Outside(departure) => Span::of(definition, *departure.start(), *departure.end())?,
        };
        // The table of the cycle is that of the first years of the range: they have to be regular.
        let regular = departure.years == 0 || departure.first_year >= first_year + years;
        if years > MAX_CYCLE_YEARS || departure.years > MAX_DEPARTURE_YEARS || !regular {
            return None;
        }
        let range = Span::of(definition, first_year, last_year)?;
        let cycle = Span::of(definition, first_year, first_year + years - 1)?;
        Some(Far {
            range,
            cycle_days: Reciprocal::new(cycle.days, range.days)?,
            cycle_years: Reciprocal::new(cycle.years, range.years)?,
            cycle: Tabled::new(cycle),
            departure: Tabled::new(departure),
        })
    }

    /// The date of a day that follows the cycle, its year counted from the continuous year returned beside it; `None` for any
    /// other, and while the table has not been built. Calls nothing.
    #[inline(always)] // measured: out of line it costs 1.3 ns
    pub(super) fn date_of(&self, day: Jdn) -> Option<(i64, Place)> {
        let n = self.range.day(day)?;
        if self.departure.span.day(day).is_some() {
            return None;
        }
        let (turns, n) = self.cycle_days.div_rem(n);
        let place = self.cycle.get()?.table.date_of_inside(n)?;
        Some((self.range.first_year + (turns * self.cycle_years.divisor()) as i64, place))
    }

    /// The day of a date in a year that follows the cycle; `None` for any other, for dates that do not exist, and while the table
    /// has not been built. Calls nothing.
    #[inline(always)] // as date_of
    pub(super) fn day_of(&self, year: i64, month: i32, day: i32) -> Option<Jdn> {
        let (turns, offset) = self.year_in_cycle(year)?;
        let n = self.cycle.get()?.table.day_of(offset, month, day)?;
        Some(self.range.first_day.plus((turns * self.cycle_days.divisor() + n) as i64))
    }

    /// Turns of the cycle before a year that follows it, and the year's place in its turn.
    #[inline(always)] // as date_of
    fn year_in_cycle(&self, year: i64) -> Option<(u64, u64)> {
        let offset = self.range.year(year)?;
        if self.departure.span.year(year).is_some() { None } else { Some(self.cycle_years.div_rem(offset)) }
    }

    /// Days in a month of a year that follows the cycle; otherwise as [`Far::day_of`].
    pub(super) fn days_in_month(&self, year: i64, month: i32) -> Option<u16> {
        let (_, offset) = self.year_in_cycle(year)?;
        self.cycle.get()?.table.days_in_month(offset, month)
    }

    /// Whether a year that follows the cycle is leap; otherwise as [`Far::day_of`].
    pub(super) fn is_leap_year(&self, year: i64) -> Option<bool> {
        let (_, offset) = self.year_in_cycle(year)?;
        self.cycle.get()?.table.is_leap_year(offset)
    }

    /// As [`Far::date_of`], for any day of the range, and builds the table if need be; `None` where there is no table or no memory
    /// for it.
    pub(super) fn date_of_any(&self, definition: &dyn Definition, day: Jdn) -> Option<(i64, Place)> {
        match self.departure.span.day(day) {
            Some(n) => Some((self.departure.span.first_year, self.departure.build(definition)?.table.date_of(n)?)),
            None => self.cycle.build(definition).and_then(|_| self.date_of(day)),
        }
    }

    /// As [`Far::day_of`], for any year of the range, and builds the table if need be.
    pub(super) fn day_of_any(&self, definition: &dyn Definition, year: i64, month: i32, day: i32) -> Option<Jdn> {
        match self.departure.span.year(year) {
            Some(offset) => {
                let n = self.departure.build(definition)?.table.day_of(offset, month, day)?;
                Some(self.departure.span.first_day.plus(n as i64))
            }
            None => self.cycle.build(definition).and_then(|_| self.day_of(year, month, day)),
        }
    }

    /// The table of the cycle and the years in it, for a calendar that never departs from it.
    pub(super) fn closed_cycle(&self, definition: &dyn Definition) -> Option<(&Placed, i64)> {
        if self.departure.span.years > 0 {
            return None;
        }
        Some((self.cycle.build(definition)?, self.cycle.span.years as i64))
    }
}
