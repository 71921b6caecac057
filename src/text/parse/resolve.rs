//! From what was found in a text to the day that it means.
//!
//! The year comes first, of several that fit each is tried; then the day in it; at last everything that was found has to be true of
//! that day.

use core::ops::ControlFlow;

use super::super::fault::Fault;
use super::super::format::{Facts, week_of_month, weekday_in_month};
use super::super::pattern::Needs;
use super::super::wording::{Wording, gregorian_year};
use super::found::{Found, NO_ERA, Slot, end_of_year, month_code, month_value};
use crate::arithmetic::{self, Overflow};
use crate::calendar::{Era, EraSpan};
use crate::day::Jdn;
use crate::engine::Engine;
use crate::error::Error;

/// Years that two digits can mean.
const WINDOW_YEARS: i64 = 100;
/// Years after which their names come round.
const CYCLE_YEARS: i64 = 60;
/// Gregorian 1950-01-01.
const DEFAULT_WINDOW: Jdn = Jdn::new(2_433_283);

const ONE_DATE: &str = "a text of one date: this fits several";

/// The continuous year that the window of two digits begins with; `start` is a year as the calendar writes it.
pub(super) fn window(engine: &Engine, start: Option<i32>) -> i64 {
    match start {
        // Where there is no year 0, the window begins with year 1.
        Some(start) => engine.properties().numbering.continuous(start).unwrap_or(1),
        None => {
            let day = DEFAULT_WINDOW.clamp(engine.first_day(), engine.last_day());
            engine.to_date(day).and_then(|date| engine.year(date.year())).unwrap_or(*engine.properties().years.start())
        }
    }
}

/// The day that was found, or why there is none. `needs`: what the pattern asks of a day.
pub(super) fn day(
    wording: &Wording<'_>,
    found: &Found,
    window_start: Option<i32>,
    needs: Needs,
    text_end: usize,
) -> Result<Jdn, Fault> {
    let mut days = Days { wording, found, needs, day: None, fault: None };
    if let Some(number) = found.get(Slot::DayNumber) {
        return days
            .checked(Jdn::new(number))
            .map_err(|fault| Fault { offset: found.offset(Slot::DayNumber), ..fault });
    }
    match years(wording.engine, found, window_start, text_end, &mut |year| days.try_year(year))? {
        ControlFlow::Break(fault) => Err(fault),
        ControlFlow::Continue(()) => {
            let fault = days.fault.unwrap_or(Fault::of(Error::InvalidDate, 0, "a date that exists"));
            days.day.ok_or(fault)
        }
    }
}

type Tried = ControlFlow<Fault>;

/// Hands out every continuous year that can be meant.
fn years(
    engine: &Engine,
    found: &Found,
    window_start: Option<i32>,
    text_end: usize,
    take: &mut dyn FnMut(i64) -> Tried,
) -> Result<Tried, Fault> {
    let at = |slot| move |error| Fault::of(error, found.offset(slot), "a year of this calendar");
    let one = |slot, year: Result<i64, Error>| {
        year.and_then(|year| if engine.has_year(year) { Ok(year) } else { Err(Error::OutOfRange) }).map_err(at(slot))
    };
    if let Some(year) = found.get(Slot::ContinuousYear) {
        return Ok(take(one(Slot::ContinuousYear, Ok(year))?));
    }
    if let Some(year) = found.get(Slot::WrittenYear) {
        let written = i32::try_from(year).map_err(|_| Error::OutOfRange).and_then(|year| engine.year(year));
        return Ok(take(one(Slot::WrittenYear, written)?));
    }
    // Without its era the year of one tells less than the Gregorian one.
    let tells_less = found.get(Slot::Era).is_none() && found.get(Slot::RelatedYear).is_some();
    if let Some(year) = found.get(Slot::YearOfEra).filter(|_| !tells_less) {
        return Ok(take(one(Slot::YearOfEra, of_era(engine, found, year))?));
    }
    if let Some(year) = found.get(Slot::RelatedYear) {
        return Ok(all(&mut related(engine, year).map_err(at(Slot::RelatedYear))?.into_iter(), engine, take));
    }
    if let Some(year) = found.get(Slot::WeekYear) {
        // A few days of it may lie in the years beside it.
        let years = [year, year.saturating_sub(1), year.saturating_add(1)];
        one(Slot::WeekYear, Ok(year))?;
        return Ok(all(&mut years.into_iter(), engine, take));
    }
    let first = window(engine, window_start);
    let mut years = first..first.saturating_add(WINDOW_YEARS);
    if let Some(end) = found.get(Slot::WrittenYearEnd) {
        let numbering = engine.properties().numbering;
        let fits = |&year: &i64| numbering.written(year).is_some_and(|written| end_of_year(i64::from(written)) == end);
        return Ok(all(&mut years.filter(fits), engine, take));
    }
    if let Some(end) = found.get(Slot::YearOfEraEnd) {
        if let Some(era) = era_of_few_years(engine, found) {
            let year = era.year(if end == 0 { WINDOW_YEARS } else { end }).ok_or(Error::InvalidDate);
            return Ok(take(one(Slot::YearOfEraEnd, year)?));
        }
        return Ok(all(&mut years, engine, take));
    }
    if let Some(end) = found.get(Slot::WeekYearEnd) {
        let fits = |year: &i64| end_of_year(*year) == end;
        return Ok(all(&mut years.filter(fits).flat_map(|year| [year, year - 1, year + 1]), engine, take));
    }
    if found.get(Slot::YearOfCycle).is_some() {
        return Ok(all(&mut (first..first.saturating_add(CYCLE_YEARS)), engine, take));
    }
    Err(Fault::parse(text_end, "a year, which the pattern has not"))
}

#[inline(never)]
fn all(years: &mut dyn Iterator<Item = i64>, engine: &Engine, take: &mut dyn FnMut(i64) -> Tried) -> Tried {
    years.filter(|&year| engine.has_year(year)).try_for_each(take)
}

fn of_era(engine: &Engine, found: &Found, year: i64) -> Result<i64, Error> {
    let eras = engine.properties().eras;
    let era: Option<&Era> = match found.get(Slot::Era) {
        Some(NO_ERA) => None,
        Some(place) => usize::try_from(place).ok().and_then(|place| eras.get(place)),
        None => eras.first(),
    };
    era.map_or(Ok(year), |era| era.year(year).ok_or(Error::InvalidDate))
}

/// The era that was found, if the next one began within a hundred years: two digits tell its years from each other, whatever the window.
fn era_of_few_years(engine: &Engine, found: &Found) -> Option<&'static Era> {
    let eras: &'static [Era] = engine.properties().eras;
    let era = eras.get(usize::try_from(found.get(Slot::Era)?).ok()?)?;
    let counts_on = |era: &Era| matches!(era.span, EraSpan::Since | EraSpan::SinceDay(_));
    let soon = era.year_one + 1..=era.year_one + WINDOW_YEARS;
    let ends = eras.iter().any(|next| counts_on(next) && soon.contains(&next.year_one));
    (counts_on(era) && ends).then_some(era)
}

/// The years that begin in a Gregorian year: one, but for calendars with shorter or longer years.
#[inline(never)]
fn related(engine: &Engine, year: i64) -> Result<[i64; 3], Error> {
    // Of a year of at most 12 digits; days of 400 years.
    let middle = Jdn::new(1_721_060 + (year * 146_097).div_euclid(400) + 183);
    let middle = middle.clamp(engine.first_day(), engine.last_day());
    let near = engine.to_date(middle).and_then(|date| engine.year(date.year()))?;
    let begins = |&candidate: &i64| {
        engine.has_year(candidate) && engine.year_start(candidate).is_ok_and(|start| gregorian_year(start) == year)
    };
    let none = i64::MIN;
    let years = [near - 1, near, near + 1].map(|candidate| if begins(&candidate) { candidate } else { none });
    if years == [none; 3] { Err(Error::OutOfRange) } else { Ok(years) }
}

/// The search for a day in the years that can be meant.
struct Days<'a> {
    wording: &'a Wording<'a>,
    found: &'a Found,
    needs: Needs,
    day: Option<Jdn>,
    /// Why the first of the years has none.
    fault: Option<Fault>,
}

impl Days<'_> {
    fn try_year(&mut self, year: i64) -> Tried {
        match self.in_year(year) {
            Ok(day) if self.day.is_some_and(|other| other != day) => {
                return ControlFlow::Break(Fault::parse(0, ONE_DATE));
            }
            Ok(day) => self.day = Some(day),
            Err(fault) if fault.error == Some(Error::Backend) => return ControlFlow::Break(fault),
            Err(fault) => self.fault = self.fault.or(Some(fault)),
        }
        ControlFlow::Continue(())
    }

    fn in_year(&self, year: i64) -> Result<Jdn, Fault> {
        let (engine, found) = (self.wording.engine, self.found);
        let at = |slot, expected| move |error| Fault::of(error, found.offset(slot), expected);
        let start = engine.year_start(year).map_err(at(Slot::YearOfEra, "a year of this calendar"))?;
        if let Some(number) = found.get(Slot::DayOfYear) {
            let days = engine.days_in_year(year).map_err(at(Slot::DayOfYear, "a year of this calendar"))?;
            if !(1..=days).contains(&number) {
                return Err(Fault::of(Error::InvalidDate, found.offset(Slot::DayOfYear), "a day that the year has"));
            }
            return self.checked(start.plus(number - 1));
        }
        let month = self.month(year)?;
        let week = i64::from(engine.properties().days_per_week);
        match (month, found.get(Slot::Day)) {
            // Of the week alone: the first day that fits, in or around the year.
            (None, None) if found.get(Slot::WeekOfYear).is_some() => {
                let number = found.get(Slot::WeekOfYear).unwrap_or_default();
                self.first_of(start.plus((number - 2) * week), 3 * week)
            }
            (None, None) => self.first_of(start, if found.get(Slot::Weekday).is_some() { week } else { 1 }),
            (month, day) => {
                let month = month.unwrap_or(1);
                let slot = if day.is_some() { Slot::Day } else { Slot::Month };
                let year = engine.written_year(year).map_err(at(slot, "a year of this calendar"))?;
                let number = i32::try_from(day.unwrap_or(1)).unwrap_or(i32::MAX);
                let expected = "a day that the month has";
                let first = engine.to_day(year, i32::from(month), number).map_err(at(slot, expected))?;
                if day.is_some() {
                    return self.checked(first);
                }
                let days = engine.days_in_month(year, i32::from(month)).map_err(at(slot, expected))?;
                let of_weeks = [
                    Slot::Weekday,
                    Slot::WeekdayInMonth,
                    Slot::WeekOfMonth,
                    Slot::WeekOfYear,
                    Slot::WeekYear,
                    Slot::WeekYearEnd,
                ];
                let has_week = of_weeks.into_iter().any(|slot| found.get(slot).is_some());
                self.first_of(first, if has_week { i64::from(days) } else { 1 })
            }
        }
    }

    /// The ordinal month, if one was found.
    fn month(&self, year: i64) -> Result<Option<u8>, Fault> {
        let (engine, found) = (self.wording.engine, self.found);
        let at = |slot| move |error| Fault::of(error, found.offset(slot), "a month that the year has");
        if let Some(value) = found.get(Slot::Month) {
            let month = arithmetic::month_with_code(engine, year, month_code(value), Overflow::Reject);
            return month.map(Some).map_err(at(Slot::Month));
        }
        let months = engine.months_in_year(year).map_err(at(Slot::OrdinalMonth))?;
        if let Some(value) = found.get(Slot::OrdinalMonth) {
            let month = u8::try_from(value).ok().filter(|month| (1..=months).contains(month));
            return month.map(Some).ok_or(Error::InvalidDate).map_err(at(Slot::OrdinalMonth));
        }
        let Some(quarter) = found.get(Slot::Quarter) else { return Ok(None) };
        for ordinal in 1..=months {
            let code = engine.definition().ask_month_code(year, ordinal);
            let month = self.wording.month(year, ordinal, code).map_err(at(Slot::Quarter))?;
            if i64::from(self.wording.quarter(month)) == quarter {
                return Ok(Some(ordinal));
            }
        }
        Err(at(Slot::Quarter)(Error::InvalidDate))
    }

    /// The first of so many days that fits, or what is wrong with the first.
    fn first_of(&self, first: Jdn, days: i64) -> Result<Jdn, Fault> {
        let mut fault = None;
        for number in 0..days {
            let day = first.plus(number);
            if days > 1 && !self.wording.engine.has_day(day) {
                continue;
            }
            match self.checked(day) {
                Ok(day) => return Ok(day),
                Err(other) => fault = fault.or(Some(other)),
            }
        }
        Err(fault.unwrap_or(Fault::of(Error::OutOfRange, 0, "a day of this calendar")))
    }

    /// The day, if all that was found is true of it.
    fn checked(&self, day: Jdn) -> Result<Jdn, Fault> {
        let (wording, found) = (self.wording, self.found);
        let facts =
            Facts::gather(wording, day, self.needs).map_err(|error| Fault::of(error, 0, "a day of this calendar"))?;
        for (slot, is, expected) in [
            (Slot::ContinuousYear, facts.year, "the year of the date"),
            (Slot::RelatedYear, facts.related_year, "the Gregorian year that the year of the date begins in"),
            (Slot::WrittenYear, i64::from(facts.written_year), "the year of the date"),
            (Slot::WrittenYearEnd, end_of_year(i64::from(facts.written_year)), "the year of the date"),
            (Slot::YearOfCycle, i64::from(facts.year_of_cycle), "the name of the year of the date"),
            (Slot::WeekYear, facts.week_year, "the year of the week of the date"),
            (Slot::WeekYearEnd, end_of_year(facts.week_year), "the year of the week of the date"),
            (Slot::WeekOfYear, facts.week, "the week of the date"),
            (Slot::WeekOfMonth, week_of_month(wording, &facts), "the week of the month of the date"),
            (Slot::Month, month_value(facts.month.code), "the month of the date"),
            (Slot::OrdinalMonth, i64::from(facts.ordinal_month), "the month of the date"),
            (Slot::Day, i64::from(facts.day_of_month), "the day of the date"),
            (Slot::DayOfYear, facts.day_of_year, "the day of the year of the date"),
            (Slot::Weekday, i64::from(facts.weekday), "the day of the week of the date"),
            (Slot::WeekdayInMonth, weekday_in_month(wording, &facts), "which of its weekday in the month the date is"),
        ] {
            if found.get(slot).is_some_and(|value| value != is) {
                return Err(Fault::parse(found.offset(slot), expected));
            }
        }
        if found.get(Slot::Quarter).is_some_and(|quarter| quarter != i64::from(wording.quarter(facts.month))) {
            return Err(Fault::parse(found.offset(Slot::Quarter), "the quarter of the date"));
        }
        self.check_era(&facts, day)?;
        Ok(day)
    }

    fn check_era(&self, facts: &Facts, day: Jdn) -> Result<(), Fault> {
        let found = self.found;
        let year_of_era = match found.get(Slot::Era) {
            None => facts.year_of_era,
            Some(place) => {
                let wrong = Fault::parse(found.offset(Slot::Era), "the era of the date");
                let engine = self.wording.engine;
                let eras = engine.properties().eras;
                let of_whole = [
                    Slot::YearOfEra,
                    Slot::ContinuousYear,
                    Slot::RelatedYear,
                    Slot::WrittenYear,
                    Slot::WeekYear,
                    Slot::DayNumber,
                ];
                let is_whole = of_whole.into_iter().any(|slot| found.get(slot).is_some());
                let is_short = found.get(Slot::YearOfEraEnd).is_some() && era_of_few_years(engine, found).is_some();
                let goes_on = is_whole || is_short;
                // Documents go on counting in an era after its end, but not before its beginning; from the end of a year it is not to
                // be guessed.
                match usize::try_from(place).ok().and_then(|place| eras.get(place)) {
                    Some(era) if !goes_on && era.code != facts.era => return Err(wrong),
                    Some(era) => era.year_of_era(facts.year, day).ok_or(wrong)?,
                    None if facts.era.is_empty() => facts.year_of_era,
                    None => return Err(wrong),
                }
            }
        };
        if found.get(Slot::YearOfEraEnd).is_some_and(|end| end != end_of_year(year_of_era)) {
            return Err(Fault::parse(found.offset(Slot::YearOfEraEnd), "the year of the date"));
        }
        // A year alone, of the era in use, is the whole year in which that began.
        if !found.has_only(Slot::YearOfEra) && found.get(Slot::YearOfEra).is_some_and(|year| year != year_of_era) {
            return Err(Fault::parse(found.offset(Slot::YearOfEra), "the year of the date"));
        }
        Ok(())
    }
}
