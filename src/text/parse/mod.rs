//! Parsing: what formatting has written, back to the day.
//!
//! A text may be read in several ways: "20261" is a year and a month, and "J" three months. So all ways are followed, first those that are
//! exactly what formatting writes, then letters of ASCII in any case, then names of other lengths and numbers with more or fewer zeros.
//! The closest of these that reads the whole text decides, and if its ways lead to different days the text is refused: what comes out
//! is never one of several.
//!
//! Work and memory are bounded, however long pattern and text are: every step looks at a bounded part of the text, and steps, ways that wait
//! and whole readings are counted.

mod clock;
mod fields;
mod found;
mod resolve;
mod scan;

use alloc::vec::Vec;

use super::Context;
use super::fault::Fault;
use super::format::{format, width};
use super::pattern::{Field, Item, Needs, Pattern, Symbol};
use super::time::Time;
use super::wording::Wording;
use crate::day::Jdn;
use crate::error::Error;
use fields::{Closeness, Reader, Way};
use found::{Found, Slot};

/// Steps of one search: fields and literals that are looked at.
const MOST_STEPS: usize = 5_000;
/// Ways that wait while another is followed.
const MOST_WAITING: usize = 1_000;
/// Ways to read the whole text.
const MOST_READINGS: usize = 16;

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The day.
    pub day: Jdn,
    /// The time of day, if the text has any of it; what it does not say is 0.
    pub time: Option<Time<'static>>,
}

/// Reads a text that a pattern has written. `window_start`: the first of the hundred years that two digits mean, as the calendar writes
/// years; `None` for those from the one in which the Gregorian year 1950 began.
///
/// Month and day that the pattern lacks are the first ones; a year it must have. A year of the era, without an era, is one of the era in
/// use; the name of a year of the cycle, without another year, is that of the sixty years that the window begins with.
///
/// # Errors
///
/// What was expected where; [`Error::InvalidDate`] and [`Error::OutOfRange`] for a date that does not exist, [`Error::Backend`],
/// [`Error::NoMemory`].
pub fn parse(
    pattern: &Pattern,
    wording: &Wording<'_>,
    window_start: Option<i32>,
    text: &[u8],
) -> Result<Reading, Fault> {
    let text = core::str::from_utf8(text).map_err(|fault| Fault::parse(fault.valid_up_to(), "UTF-8"))?;
    let mut fault = Fault::parse(0, "");
    for closeness in [Closeness::Exact, Closeness::AnyCase, Closeness::Lenient] {
        let reader = Reader {
            wording,
            text,
            closeness,
            digits: *wording.names.digits(),
            numerals: pattern.numerals(),
            copies_time: !pattern.asks_for_time(),
        };
        let mut search = Search { pattern, reader, window_start, readings: 0, result: None, fault };
        search.run()?;
        match search.result {
            Some(result) => return result,
            None => fault = search.fault,
        }
    }
    Err(fault)
}

/// A way that has been followed to some place.
struct State<I> {
    /// Items to come.
    items: I,
    at: usize,
    found: Found,
    /// The field before this place is a number.
    after_number: bool,
}

struct Search<'a, 't> {
    pattern: &'a Pattern,
    reader: Reader<'a, 't>,
    window_start: Option<i32>,
    /// Ways that have read the whole text.
    readings: usize,
    result: Option<Result<Reading, Fault>>,
    /// What was missing farthest in the text.
    fault: Fault,
}

impl Search<'_, '_> {
    fn run(&mut self) -> Result<(), Fault> {
        let pattern = self.pattern;
        let start = State { items: pattern.items(), at: 0, found: Found::NOTHING, after_number: false };
        let mut waiting = Vec::new();
        let mut steps = 0;
        let mut next = Some(start);
        while let Some(mut state) = next.or_else(|| waiting.pop()) {
            steps += 1;
            if steps > MOST_STEPS || waiting.len() > MOST_WAITING || self.readings > MOST_READINGS {
                return Err(Fault::parse(0, "a text that can be read in fewer ways"));
            }
            next = match state.items.next() {
                None => {
                    self.end(&state)?;
                    None
                }
                Some(Item::Literal(wanted)) => self.literal(state, wanted),
                Some(Item::Field(field, letters)) => {
                    let letters = letters.text();
                    let before_number =
                        matches!(state.items.clone().next(), Some(Item::Field(next, _)) if next.is_numeric());
                    let alone = !state.after_number && !before_number;
                    self.field(&state, (field, letters, alone), &mut waiting)?;
                    None
                }
            };
        }
        Ok(())
    }

    fn missing(&mut self, offset: usize, expected: &'static str) {
        if self.fault.expected.is_empty() || offset > self.fault.offset {
            self.fault = Fault::parse(offset, expected);
        }
    }

    fn literal<I>(&mut self, state: State<I>, wanted: &str) -> Option<State<I>> {
        match scan::literal(self.reader.text, state.at, wanted, self.reader.closeness == Closeness::Exact) {
            Ok(end) => Some(State { at: end, after_number: false, ..state }),
            Err(agrees) => {
                self.missing(agrees, "the text that the pattern has here");
                None
            }
        }
    }

    fn field<'p, I: Iterator<Item = Item<'p>> + Clone>(
        &mut self,
        state: &State<I>,
        (field, letters, alone): (super::pattern::Field, &str, bool),
        waiting: &mut Vec<State<I>>,
    ) -> Result<(), Fault> {
        let mut any = false;
        let mut agrees = false;
        let mut full = false;
        let mut offer = |Way { end, says }: Way| {
            let mut found = state.found;
            any = true;
            if !says.is_none_or(|(slot, value)| found.set(slot, value, state.at)) {
                return;
            }
            agrees = true;
            if waiting.try_reserve(1).is_err() {
                full = true;
                return;
            }
            waiting.push(State { items: state.items.clone(), at: end, found, after_number: field.is_numeric() });
        };
        let read = self.reader.field(field, letters, state.at, alone, &mut offer);
        read.map_err(|error| Fault::of(error, state.at, "a name"))?;
        if full {
            return Err(Fault::of(Error::NoMemory, state.at, "memory"));
        }
        if !any {
            self.missing(state.at, fields::expected(field));
        } else if !agrees {
            self.missing(state.at, "the same as it was before");
        }
        Ok(())
    }

    /// Names that the calendar gives itself were looked for in a few years: in the one that was found they may be others.
    fn check_names(&self, day: Jdn, found: &Found) -> Result<(), Fault> {
        let Reader { wording, text, closeness, .. } = self.reader;
        let pattern = self.pattern;
        if !wording.engine.definition().has_names() {
            return Ok(());
        }
        if closeness == Closeness::Lenient || pattern.needs().has(Needs::TIME) {
            return self.check_month(day, found);
        }
        let mut comparison = scan::Comparison { text, at: 0 };
        match format(pattern, wording, day, None, &mut comparison) {
            Ok(()) => Ok(()),
            Err(error @ Error::Backend) => Err(Fault::of(error, 0, "a name")),
            Err(_) => Err(Fault::parse(comparison.at, "what the calendar calls it")),
        }
    }

    /// As [`Search::check_names`] where not all of the text can be compared: for the month that was read by its name.
    fn check_month(&self, day: Jdn, found: &Found) -> Result<(), Fault> {
        let Reader { wording, text, .. } = self.reader;
        let months = self.pattern.items().find_map(|item| match item {
            Item::Field(field @ Field { symbol: Symbol::Month, .. }, _) => Some((field, Context::Format)),
            Item::Field(field @ Field { symbol: Symbol::StandaloneMonth, .. }, _) => Some((field, Context::Standalone)),
            _ => None,
        });
        let Some((field, context)) = months.filter(|(field, _)| !field.is_numeric()) else { return Ok(()) };
        let at = found.offset(Slot::Month);
        let named = || {
            let date = wording.engine.to_date(day)?;
            let year = wording.engine.year(date.year())?;
            let code = wording.engine.definition().ask_month_code(year, date.month());
            let month = wording.month(year, date.month(), code)?;
            let mut answer = None;
            let name = wording.month_name(month, width(field.count), context, &mut answer)?;
            Ok(name.is_none_or(|name| scan::literal(text, at, name, false).is_ok()))
        };
        match named() {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::parse(at, "what the calendar calls the month")),
            Err(error) => Err(Fault::of(error, at, "a name")),
        }
    }

    /// Takes in a way that has come to the end of the pattern.
    fn end<I>(&mut self, state: &State<I>) -> Result<(), Fault> {
        let text = self.reader.text;
        let at = scan::skip_marks(text, state.at);
        if at < text.len() {
            self.missing(at, "the end of the text");
            return Ok(());
        }
        self.readings += 1;
        let wording = self.reader.wording;
        let day = resolve::day(wording, &state.found, self.window_start, self.pattern.needs(), text.len());
        let reading = day.and_then(|day| {
            self.check_names(day, &state.found)?;
            Ok(Reading { day, time: time(&state.found)? })
        });
        self.result = Some(match (self.result, reading) {
            (_, Err(fault)) if matches!(fault.error, Some(Error::Backend | Error::NoMemory)) => return Err(fault),
            (None, reading) => reading,
            (Some(Ok(known)), Ok(other)) if known != other => {
                return Err(Fault::parse(0, "a text of one date: this fits several"));
            }
            (Some(Err(_)), Ok(reading)) => Ok(reading),
            (Some(known), _) => known,
        });
        Ok(())
    }
}

/// The time of day that was found.
fn time(found: &Found) -> Result<Option<Time<'static>>, Fault> {
    if !found.has_time() {
        return Ok(None);
    }
    let number = |slot| found.get(slot).unwrap_or(0);
    let half_day = found.get(Slot::HalfDay);
    let hour = match (found.get(Slot::Hour), found.get(Slot::Hour12)) {
        (Some(hour), twelve) => {
            if half_day.is_some_and(|after_noon| (hour >= 12) != (after_noon == 1))
                || twelve.is_some_and(|twelve| (hour + 11) % 12 + 1 != twelve)
            {
                return Err(Fault::parse(found.offset(Slot::Hour), "the same hour as in the other form"));
            }
            hour
        }
        (None, twelve) => twelve.unwrap_or(12) % 12 + half_day.unwrap_or(0) * 12,
    };
    Ok(Some(Time {
        // all in the bounds that their fields have
        hour: hour as u8,
        minute: number(Slot::Minute) as u8,
        second: number(Slot::Second) as u8,
        nanosecond: number(Slot::Nanosecond) as u32,
        utc_offset: found.get(Slot::UtcOffset).map(|seconds| seconds as i32),
        zone: None,
    }))
}
