//! Where the closed forms of a calendar hold.

use core::ops::RangeInclusive;

use super::block::{Reach, Span};
use super::lanes::Plain;
use super::roman::{CENTURIES, Roman};
use super::spread::{Islamic, Persian, Spread};
use crate::calendar::{ClosedForm, CycleHolds, Properties};
use crate::engine::Engine;
use crate::ymd::YearNumbering;

/// A rule and where it stands on the time line: its day 0 and its year 0, the days and the years that it serves.
#[derive(Clone, Debug)]
pub struct Placed<R> {
    pub rule: R,
    pub day_zero: i64,
    pub year_zero: i64,
    pub days: RangeInclusive<i64>,
    pub years: RangeInclusive<i64>,
    /// First day and continuous year that are written as they are counted.
    usual_from: Option<(i64, i64)>,
    /// What departs from the rule.
    not: Option<(RangeInclusive<i64>, RangeInclusive<i64>)>,
}

/// The closed forms.
#[derive(Clone, Debug)]
pub enum Closed {
    Gregorian(Placed<Roman<false>>),
    Julian(Placed<Roman<true>>),
    Islamic(Placed<Spread<Islamic>>),
    Persian(Placed<Spread<Persian>>),
}

/// 1 March of the Gregorian and of the Julian year 0.
const GREGORIAN_MARCH: i64 = 1_721_120;
const JULIAN_MARCH: i64 = 1_721_118;

impl Closed {
    /// The closed form of a calendar, if it has one.
    pub fn new(engine: &Engine) -> Option<Closed> {
        let properties = engine.properties();
        Some(match engine.definition().ask_closed_form()? {
            ClosedForm::Gregorian { years_ahead } => {
                let days = i64::from(Roman::<false>::days_before(CENTURIES));
                Closed::Gregorian(roman(engine, Roman::<false>, days, GREGORIAN_MARCH, years_ahead)?)
            }
            ClosedForm::Julian => {
                let days = i64::from(Roman::<true>::days_before(CENTURIES));
                Closed::Julian(roman(engine, Roman::<true>, days, JULIAN_MARCH, 0)?)
            }
            ClosedForm::IslamicTabular { number } => {
                let (rule, years) = (Spread::<Islamic>::new(u32::from(number)), Spread::<Islamic>::SERVED);
                let days = i64::from(rule.days_before(Plain, years));
                Closed::Islamic(spread(engine, rule, i64::from(years), days, properties)?)
            }
            ClosedForm::Persian => {
                let (rule, years) = (Spread::<Persian>::new(29), Spread::<Persian>::SERVED);
                let days = i64::from(rule.days_before(Plain, years));
                Closed::Persian(spread(engine, rule, i64::from(years), days, properties)?)
            }
        })
    }
}

/// Half of the years before year 0 and half of them after it. So many days from that 1 March to the last.
fn roman<const JULIAN: bool>(
    engine: &Engine,
    rule: Roman<JULIAN>,
    days: i64,
    march: i64,
    years_ahead: i64,
) -> Option<Placed<Roman<JULIAN>>> {
    let half = i64::from(CENTURIES) * 50;
    let day_zero = march - days / 2 - 1;
    let year_zero = years_ahead - half;
    // The years counted from March begin and end in the midst of the written ones.
    Placed { rule, day_zero, year_zero, days: day_zero + 1..=day_zero + days, ..placed(engine, rule) }
        .of_years(engine, year_zero + 1..=year_zero + 2 * half - 1)
}

/// The same, by years from 1.
fn spread<M>(
    engine: &Engine,
    rule: Spread<M>,
    years: i64,
    days: i64,
    properties: &Properties,
) -> Option<Placed<Spread<M>>>
where
    Spread<M>: Copy,
{
    let day_zero = properties.epoch.get() - days / 2;
    let year_zero = 1 - years / 2;
    Placed { rule, day_zero, year_zero, days: day_zero..=day_zero + days - 1, ..placed(engine, rule) }
        .of_years(engine, year_zero..=year_zero + years - 1)
}

/// To be filled in.
fn placed<R>(_engine: &Engine, rule: R) -> Placed<R> {
    Placed { rule, day_zero: 0, year_zero: 0, days: 0..=0, years: 0..=0, usual_from: None, not: None }
}

impl<R> Placed<R> {
    /// With the years that it serves, and what the calendar says of its years.
    fn of_years(mut self, engine: &Engine, years: RangeInclusive<i64>) -> Option<Placed<R>> {
        let properties = engine.properties();
        let start = |year: i64| engine.definition().ask_year_start(year).ok().map(|day| day.get());
        self.years = years;
        if properties.numbering == YearNumbering::WithoutZero {
            self.usual_from = Some((start(1)?, 1));
        }
        self.not = match &properties.cycle_holds {
            CycleHolds::Always => None,
            CycleHolds::Outside(years) => Some((start(*years.start())?..=start(years.end() + 1)? - 1, years.clone())),
            CycleHolds::Never => return None,
        };
        Some(self)
    }

    /// Where it holds for days less `shift`.
    pub fn days(&self, shift: i64) -> Option<Reach> {
        let not = self.not.as_ref().map(|(days, _)| days.clone());
        reach(&self.days, self.usual_from.map(|(day, _)| day), not, shift, self.day_zero)
    }

    /// Where it holds for years, if their days less `shift` are all in the column; what is added to the rule's days.
    pub fn years(&self, shift: i64) -> Option<(Reach, u32)> {
        i32::try_from(self.days.start() - shift).ok()?;
        i32::try_from(self.days.end() - shift).ok()?;
        let not = self.not.as_ref().map(|(_, years)| years.clone());
        let years = reach(&self.years, self.usual_from.map(|(_, year)| year), not, 0, self.year_zero)?;
        Some((years, (self.day_zero - shift) as u32))
    }
}

fn reach(
    all: &RangeInclusive<i64>,
    usual_from: Option<i64>,
    not: Option<RangeInclusive<i64>>,
    shift: i64,
    zero: i64,
) -> Option<Reach> {
    let span = |first: i64, last: i64| Span::new(first - shift, last - shift);
    let (first, last) = (*all.start(), *all.end());
    let usual_last = not.as_ref().map_or(last, |not| last.min(not.start() - 1));
    Some(Reach {
        usual: span(usual_from.map_or(first, |from| from.max(first)), usual_last),
        all: span(first, last)?,
        not: not.and_then(|not| span(*not.start(), *not.end())),
        // modulo 2^32, as the arithmetic of the rows is
        skew: (shift - zero) as u32,
    })
}
