//! Outside the window: the table of one cycle, and that of the years which depart from it. Both are built when first asked for.

use once_cell::race::OnceBox;

use super::table::{Place, Placed};
use crate::calendar::{Calendar, CycleHolds};
use crate::day::Jdn;
use crate::error::Error;
use crate::math::Reciprocal;
use crate::memory::try_box;

/// Cycles up to this length have a table; the rest ask the definition.
const MAX_CYCLE_YEARS: i64 = 3_000;
/// Departures from the cycle up to this length have a table.
const MAX_DEPARTURE_YEARS: i64 = 3_000;

/// Reduces days and years of the range to one cycle.
pub(super) struct Far {
    first_day: Jdn,
    first_year: i64,
    cycle_days: Reciprocal,
    cycle_years: Reciprocal,
    cycle: Span,
    departure: Option<Departure>,
}

/// Years that do not follow the cycle.
struct Departure {
    first_day: Jdn,
    last_day: Jdn,
    span: Span,
}

/// A number of years and their table, once it is built.
struct Span {
    first_year: i64,
    years: i64,
    days: i64,
    table: OnceBox<[Placed; 1]>,
}

impl Span {
    const fn new(first_year: i64, years: i64, days: i64) -> Span {
        Span { first_year, years, days, table: OnceBox::new() }
    }

    /// The table, or `None` where there is no memory for it: the definition answers then. Threads that build it at the same time do
    /// not wait for each other; the first to finish publishes its table.
    #[inline]
    fn table(&self, calendar: &dyn Calendar) -> Option<&Placed> {
        match self.table.get() {
            Some([placed]) => Some(placed),
            None => self.build(calendar),
        }
    }

    #[cold]
    fn build(&self, calendar: &dyn Calendar) -> Option<&Placed> {
        let [placed] = self
            .table
            .get_or_try_init(|| {
                let placed = Placed::build(calendar, self.first_year, self.years)?;
                if placed.table.days() as i64 != self.days {
                    return Err(Error::OutOfRange);
                }
                try_box(placed)
            })
            .ok()?;
        Some(placed)
    }
}

impl Far {
    /// The reduction for a calendar with this range, or `None` where its cycle is too long for a table or holds nowhere.
    pub(super) fn of(calendar: &dyn Calendar, first_day: Jdn, last_day: Jdn) -> Option<Far> {
        let properties = calendar.properties();
        let (first_year, last_year) = (*properties.years.start(), *properties.years.end());
        let cycle = properties.cycle;
        if cycle.years > MAX_CYCLE_YEARS {
            return None;
        }
        let departure = match &properties.cycle_holds {
            CycleHolds::Never => return None,
            CycleHolds::Always => None,
            CycleHolds::Outside(years) => {
                let (first, last) = (*years.start(), *years.end());
                let first_day = calendar.year_start(first);
                let last_day = calendar.year_start(last + 1).plus(-1);
                let days = last_day.since(first_day) + 1;
                // The table of the cycle is that of the first years of the range: they have to be regular.
                if last - first >= MAX_DEPARTURE_YEARS || first < first_year + cycle.years {
                    return None;
                }
                Some(Departure { first_day, last_day, span: Span::new(first, last - first + 1, days) })
            }
        };
        let limit = |first: i64, last: i64| u64::try_from(last - first).ok();
        Some(Far {
            first_day,
            first_year,
            cycle_days: reciprocal(cycle.days, limit(first_day.get(), last_day.get())?)?,
            cycle_years: reciprocal(cycle.years, limit(first_year, last_year)?)?,
            cycle: Span::new(first_year, cycle.years, cycle.days),
            departure,
        })
    }

    /// The date of a day of the range, its year counted from the year returned beside it; `None` where no table can tell.
    #[inline]
    pub(super) fn date_of(&self, calendar: &dyn Calendar, day: Jdn) -> Option<(i64, Place)> {
        if let Some(departure) = &self.departure
            && departure.first_day <= day
            && day <= departure.last_day
        {
            let placed = departure.span.table(calendar)?;
            let place = placed.table.date_of(day.since(departure.first_day) as u64)?;
            return Some((placed.first_year, place));
        }
        let (cycles, n) = self.cycle_days.div_rem(day.since(self.first_day) as u64);
        let place = self.cycle.table(calendar)?.table.date_of(n)?;
        Some((self.first_year + cycles as i64 * self.cycle.years, place))
    }

    /// The day of a date in a year of the range; `None` where no table can tell.
    #[inline]
    pub(super) fn day_of(
        &self,
        calendar: &dyn Calendar,
        year: i64,
        month: i32,
        day: i32,
    ) -> Option<Result<Jdn, Error>> {
        let (first_day, offset, placed) = self.locate(calendar, year)?;
        let n = placed.table.day_of(offset, month, day);
        Some(n.map(|n| first_day.plus(n as i64)).ok_or(Error::InvalidDate))
    }

    /// The table that has the year, the year's place in it, and the day that the table's first day stands for.
    #[inline]
    fn locate(&self, calendar: &dyn Calendar, year: i64) -> Option<(Jdn, u64, &Placed)> {
        if let Some(departure) = &self.departure {
            let span = &departure.span;
            let offset = year - span.first_year;
            if (0..span.years).contains(&offset) {
                return Some((departure.first_day, offset as u64, span.table(calendar)?));
            }
        }
        let (cycles, offset) = self.cycle_years.div_rem((year - self.first_year) as u64);
        let first_day = self.first_day.plus(cycles as i64 * self.cycle.days);
        Some((first_day, offset, self.cycle.table(calendar)?))
    }

    /// The table of the cycle, with the cycle and the first year of its first turn, for a calendar that never departs from it.
    pub(super) fn closed_cycle(&self, calendar: &dyn Calendar) -> Option<(&Placed, i64)> {
        if self.departure.is_some() {
            return None;
        }
        Some((self.cycle.table(calendar)?, self.cycle.years))
    }
}

fn reciprocal(divisor: i64, limit: u64) -> Option<Reciprocal> {
    Reciprocal::new(u64::try_from(divisor).ok()?, limit)
}
