//! Formatting: a day into the words and numbers of a pattern.
//!
//! What the pattern needs is asked of the calendar first, so that nothing is written where that fails. Nothing is allocated.

mod clock;

use core::fmt::Write;

use super::names::MonthNumber;
use super::numerals::{Numerals, StyleNumerals};
use super::pattern::{Field, Item, Needs, Pattern, Symbol};
use super::pieces::{Output, Pieces};
use super::time::Time;
use super::wording::{NamedMonth, Wording, gregorian_year};
use super::{Context, Width};
use crate::arithmetic;
use crate::calendar::MonthCode;
use crate::day::Jdn;
use crate::error::Error;
use crate::math::floor_mod;

/// Writes a day in the form of the pattern, and with it the time; without a time the tokens of the legacy language for it are copied.
///
/// # Errors
///
/// [`Error::OutOfRange`] for a day outside the range, [`Error::InvalidArgument`] for fields of UTS #35 that ask for a missing time,
/// [`Error::Backend`], and [`Error::NoMemory`] where `out` fails. Only for a calendar that names its months and weekdays itself may
/// something have been written then.
pub fn format<'a>(
    pattern: &'a Pattern,
    wording: &'a Wording<'a>,
    day: Jdn,
    time: Option<&'a Time<'a>>,
    out: &mut dyn Output,
) -> Result<(), Error> {
    if time.is_none() && pattern.asks_for_time() {
        return Err(Error::InvalidArgument);
    }
    let facts = Facts::gather(wording, day, pattern.needs())?;
    let numerals = if wording.ascii_digits { StyleNumerals::default() } else { pattern.numerals() };
    let mut writer = Writer::new(wording, numerals, out);
    for item in pattern.items() {
        match item {
            Item::Literal(text) => writer.text(text),
            Item::Field(field, letters) if field.symbol.is_time() => match time {
                Some(time) => writer.time(field, time),
                None => writer.text(letters.text()),
            },
            Item::Field(field, _) => writer.field(field, &facts)?,
        }
    }
    writer.pieces.finish()
}

/// Writes the name of a month, or its number where it has no name.
///
/// # Errors
///
/// [`Error::Backend`], and [`Error::NoMemory`] where `out` fails.
pub fn month_name(
    wording: &Wording<'_>,
    month: NamedMonth,
    width: Width,
    context: Context,
    out: &mut dyn Output,
) -> Result<(), Error> {
    let mut writer = Writer::new(wording, StyleNumerals::default(), out);
    writer.month_name(month, width, context)?;
    writer.pieces.finish()
}

/// Writes the name of a day of the week, or its number where it has no name.
///
/// # Errors
///
/// As [`month_name`].
pub fn weekday_name(
    wording: &Wording<'_>,
    day: u8,
    width: Width,
    context: Context,
    out: &mut dyn Output,
) -> Result<(), Error> {
    let mut writer = Writer::new(wording, StyleNumerals::default(), out);
    writer.weekday_name(day, width, context)?;
    writer.pieces.finish()
}

/// What a pattern may ask of a day. Only what it does ask is true.
pub(super) struct Facts {
    pub(super) day: Jdn,
    pub(super) weekday: u8,
    pub(super) written_year: i32,
    pub(super) ordinal_month: u8,
    pub(super) day_of_month: u16,
    pub(super) year: i64,
    pub(super) era: &'static core::ffi::CStr,
    pub(super) year_of_era: i64,
    pub(super) month: NamedMonth,
    pub(super) week_year: i64,
    pub(super) week: i64,
    pub(super) day_of_year: i64,
    pub(super) year_of_cycle: u8,
    pub(super) related_year: i64,
}

impl Facts {
    pub(super) fn gather(wording: &Wording<'_>, day: Jdn, needs: Needs) -> Result<Facts, Error> {
        let engine = wording.engine;
        if !engine.has_day(day) {
            return Err(Error::OutOfRange);
        }
        let no_month = NamedMonth { year: 0, ordinal: 0, code: MonthCode::usual(0), in_leap_year: false };
        let mut facts = Facts {
            day,
            weekday: if needs.has(Needs::WEEKDAY) { engine.day_of_week(day) } else { 0 },
            written_year: 0,
            ordinal_month: 0,
            day_of_month: 0,
            year: 0,
            era: c"",
            year_of_era: 0,
            month: no_month,
            week_year: 0,
            week: 0,
            day_of_year: 0,
            year_of_cycle: 0,
            related_year: 0,
        };
        if !needs.has(Needs::DATE) {
            return Ok(facts);
        }
        let date = engine.to_date(day)?;
        (facts.written_year, facts.ordinal_month, facts.day_of_month) = (date.year(), date.month(), date.day());
        if !needs.has(Needs::YEAR) {
            return Ok(facts);
        }
        let definition = engine.definition();
        let year = engine.year(date.year())?;
        facts.year = year;
        if needs.has(Needs::ERA) {
            (facts.era, facts.year_of_era) = wording.era_of(year, day).map_or((c"", year), |(era, of)| (era.code, of));
        }
        if needs.has(Needs::MONTH) {
            let code = definition.ask_month_code(year, date.month());
            facts.month = wording.month(year, date.month(), code)?;
        }
        if needs.has(Needs::WEEK) {
            let week = wording.week();
            let found = arithmetic::week_of_year(engine, day, i32::from(week.first_day), i32::from(week.min_days));
            (facts.week_year, facts.week) = match found {
                Ok(found) => (found.year, i64::from(found.week)),
                // A user's calendar cannot tell where the year before its first one starts.
                Err(Error::OutOfRange) => (year, 0),
                Err(error) => return Err(error),
            };
        }
        if needs.has(Needs::DAY_OF_YEAR) {
            facts.day_of_year = i64::from(engine.day_of_year(day, year)?);
        }
        if needs.has(Needs::CYCLE) {
            facts.year_of_cycle = definition.ask_year_of_cycle(year).map_or(0, |of_cycle| of_cycle.year);
        }
        if needs.has(Needs::RELATED) {
            facts.related_year = gregorian_year(engine.year_start(year)?);
        }
        Ok(facts)
    }
}

/// The number of a day of the week in the week as the locale begins it.
pub(super) fn place_in_week(wording: &Wording<'_>, weekday: u8) -> i64 {
    let length = i64::from(wording.engine.properties().days_per_week).max(1);
    floor_mod(i64::from(weekday) - i64::from(wording.week().first_day), length) + 1
}

/// The week of the month, 0 for days before its first.
pub(super) fn week_of_month(wording: &Wording<'_>, facts: &Facts) -> i64 {
    let length = i64::from(wording.engine.properties().days_per_week).max(1);
    let day = i64::from(facts.day_of_month);
    // Days of the week that lie before the first of the month.
    let before = floor_mod(place_in_week(wording, facts.weekday) - day, length);
    let first_is_whole = length - before >= i64::from(wording.week().min_days);
    (day + before - 1) / length + i64::from(first_is_whole)
}

/// How many days of its weekday the month has had with this one.
pub(super) fn weekday_in_month(wording: &Wording<'_>, facts: &Facts) -> i64 {
    (i64::from(facts.day_of_month) - 1) / i64::from(wording.engine.properties().days_per_week).max(1) + 1
}

struct Writer<'a, 'o> {
    wording: &'a Wording<'a>,
    numerals: StyleNumerals,
    /// The numbers from 00 to 99, and bytes of a digit: no numbering system has some that are longer than others.
    pairs: &'a str,
    digit: usize,
    pieces: Pieces<'a, 'o>,
}

impl<'a, 'o> Writer<'a, 'o> {
    fn new(wording: &'a Wording<'a>, numerals: StyleNumerals, out: &'o mut dyn Output) -> Writer<'a, 'o> {
        let pairs = wording.pairs();
        Writer { wording, numerals, pairs, digit: pairs.len() / 200, pieces: Pieces::new(out) }
    }

    fn text(&mut self, text: &'a str) {
        self.pieces.push(text);
    }

    fn field(&mut self, field: Field, facts: &Facts) -> Result<(), Error> {
        let Field { symbol, count } = field;
        match symbol {
            Symbol::Era => self.text(self.wording.era_name(facts.era, width(count))),
            Symbol::YearOfEra if count == 2 => self.year(facts.year_of_era, count),
            Symbol::YearOfEra => self.lettered(self.numerals.year, facts.year_of_era, count),
            Symbol::WeekYear => self.year(facts.week_year, count),
            Symbol::ContinuousYear => self.number(facts.year, count),
            Symbol::CyclicYear => match self.wording.names.cyclic_year(facts.year_of_cycle, width(count)) {
                Some(name) => self.text(name),
                None => self.number(facts.year_of_era, 1),
            },
            Symbol::RelatedYear => self.lettered(self.numerals.year, facts.related_year, count),
            Symbol::WrittenYear => self.year(i64::from(facts.written_year), count),
            Symbol::Quarter => self.quarter(facts.month, count, Context::Format),
            Symbol::StandaloneQuarter => self.quarter(facts.month, count, Context::Standalone),
            Symbol::Month if count > 2 => return self.month_name(facts.month, width(count), Context::Format),
            Symbol::StandaloneMonth if count > 2 => {
                return self.month_name(facts.month, width(count), Context::Standalone);
            }
            Symbol::Month | Symbol::StandaloneMonth => self.month_number(facts.month, count),
            Symbol::OrdinalMonth => self.number(i64::from(facts.ordinal_month), count),
            Symbol::WeekOfYear => self.number(facts.week, count),
            Symbol::WeekOfMonth => self.number(week_of_month(self.wording, facts), count),
            Symbol::Day => self.lettered(self.numerals.day, i64::from(facts.day_of_month), count),
            Symbol::DayOfYear => self.number(facts.day_of_year, count),
            Symbol::WeekdayInMonth => self.number(weekday_in_month(self.wording, facts), count),
            Symbol::DayNumber => self.number(facts.day.get(), count),
            Symbol::LocalWeekday if count <= 2 => self.number(place_in_week(self.wording, facts.weekday), count),
            // Never padded: UTS #35.
            Symbol::StandaloneWeekday if count <= 2 => self.number(place_in_week(self.wording, facts.weekday), 1),
            Symbol::Weekday | Symbol::LocalWeekday => {
                return self.weekday_name(facts.weekday, width(count), Context::Format);
            }
            Symbol::StandaloneWeekday => return self.weekday_name(facts.weekday, width(count), Context::Standalone),
            _ => {}
        }
        Ok(())
    }

    /// The number of two places, or its last place alone.
    #[inline]
    fn pair(&mut self, number: u64, both: bool) {
        // below 100
        let start = (2 * number as usize + usize::from(!both)) * self.digit;
        let end = (2 * number as usize + 2) * self.digit;
        self.pieces.push(self.pairs.get(start..end).unwrap_or_default());
    }

    /// A number, with at least so many digits.
    #[inline(never)]
    fn number(&mut self, number: i64, least: u16) {
        if number < 0 {
            self.text(self.wording.minus());
        }
        match number.unsigned_abs() {
            // Nearly all numbers of dates.
            few @ 0..=99 if least <= 2 => self.pair(few, least == 2 || few > 9),
            year @ 1000..=9999 if least <= 4 => {
                self.pair(year / 100, true);
                self.pair(year % 100, true);
            }
            other => self.any_number(other, least),
        }
    }

    #[inline(never)]
    fn any_number(&mut self, number: u64, least: u16) {
        // As many as a number of 64 bits has.
        const PLACES: u16 = 20;
        for _ in PLACES..least {
            self.number(0, 1);
        }
        let used = number.checked_ilog10().map_or(1, |power| power + 1);
        let shown = used.max(u32::from(least.min(PLACES)));
        let mut least = if shown.is_multiple_of(2) { 2 } else { 1 };
        let mut place = 100_u64.pow((shown - 1) / 2);
        while place > 0 {
            // below 100
            self.number((number / place % 100) as i64, least);
            (place, least) = (place / 100, 2);
        }
    }

    /// A number in letters, if these have a way to write it; else in digits.
    #[inline(never)]
    fn lettered(&mut self, numerals: Option<Numerals>, number: i64, least: u16) {
        // No style of the root locale has any: a library with no other leaves their code out.
        if let (true, Some(numerals), Ok(number)) = (cfg!(feature = "text"), numerals, u32::try_from(number))
            && numerals.write(number, &mut |piece| self.text(piece))
        {
            return;
        }
        self.number(number, least);
    }

    /// A year; in two places its last two digits, with the sign that it has.
    fn year(&mut self, year: i64, count: u16) {
        if count != 2 {
            return self.number(year, count);
        }
        // Without the sign the years before year 1 would read as those after it that end alike. Of any hundred years that follow each
        // other no two are written the same.
        if year < 0 {
            self.text(self.wording.minus());
        }
        self.number((year % 100).abs(), 2);
    }

    fn quarter(&mut self, month: NamedMonth, count: u16, context: Context) {
        let quarter = self.wording.quarter(month);
        let name = if count <= 2 { None } else { self.wording.names.quarter(quarter, width(count), context) };
        match name {
            Some(name) => self.text(name),
            None => self.number(i64::from(quarter), if count == 2 { 2 } else { 1 }),
        }
    }

    #[inline(never)]
    fn month_number(&mut self, month: NamedMonth, least: u16) {
        let MonthNumber { number, prefix, suffix } = self.wording.month_number(month.code, month.in_leap_year);
        if prefix.is_empty() && suffix.is_empty() {
            return self.lettered(self.numerals.month, i64::from(number), least);
        }
        self.text(prefix);
        self.number(i64::from(number), least);
        self.text(suffix);
    }

    fn month_name(&mut self, month: NamedMonth, width: Width, context: Context) -> Result<(), Error> {
        let wording = self.wording;
        if wording.asks_calendar() {
            let answer = &mut None;
            let name = wording.month_name(month, width, context, answer)?;
            return self.answer(name, |writer| writer.month_number(month, 1));
        }
        match wording.usual_month_name(month, width, context) {
            Some(name) => self.text(name),
            None => self.month_number(month, 1),
        }
        Ok(())
    }

    fn weekday_name(&mut self, day: u8, width: Width, context: Context) -> Result<(), Error> {
        let wording = self.wording;
        if wording.asks_calendar() {
            let answer = &mut None;
            let name = wording.weekday_name(day, width, context, answer)?;
            return self.answer(name, |writer| writer.number(i64::from(day), 1));
        }
        match wording.usual_weekday_name(day, width, context) {
            Some(name) => self.text(name),
            None => self.number(i64::from(day), 1),
        }
        Ok(())
    }

    /// What a calendar has answered, or a number.
    #[inline(never)]
    fn answer(&mut self, name: Option<&str>, number: impl FnOnce(&mut Self)) -> Result<(), Error> {
        match name {
            Some(name) => self.pieces.write_str(name).map_err(|_| Error::NoMemory)?,
            None => number(self),
        }
        Ok(())
    }
}

/// The width that so many letters stand for.
pub(super) const fn width(count: u16) -> Width {
    match count {
        4 => Width::Wide,
        5 => Width::Narrow,
        6 => Width::Short,
        _ => Width::Abbreviated,
    }
}
