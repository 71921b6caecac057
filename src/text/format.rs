//! Formatting: a day into the words and numbers of a pattern.
//!
//! What the pattern needs is asked of the calendar first, so that nothing is written where that fails. Nothing is allocated.

mod clock;

use core::fmt::Write;

use super::names::MonthNumber;
use super::numerals::{Numerals, StyleNumerals};
use super::pattern::{Field, Item, Needs, Pattern, Symbol};
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
/// [`Error::OutOfRange`] for a day outside the range, [`Error::InvalidArgument`] for fields of UTS #35 that ask for a missing time, [`Error::Backend`], and [`Error::NoMemory`] where `out` fails. Only for a
/// calendar that names its months and weekdays itself may something have been written then.
pub fn format(
    pattern: &Pattern,
    wording: &Wording<'_>,
    day: Jdn,
    time: Option<&Time<'_>>,
    out: &mut dyn Write,
) -> Result<(), Error> {
    if time.is_none() && pattern.asks_for_time() {
        return Err(Error::InvalidArgument);
    }
    let facts = Facts::gather(wording, day, pattern.needs())?;
    let numerals = if wording.ascii_digits { StyleNumerals::default() } else { pattern.numerals() };
    let writer = &mut Writer { wording, digits: Digits::of(wording), numerals, out };
    for item in pattern.items() {
        match item {
            Item::Literal(text) => writer.text(text)?,
            Item::Field(field, letters) if field.symbol.is_time() => match time {
                Some(time) => writer.time(field, time)?,
                None => writer.text(letters)?,
            },
            Item::Field(field, _) => writer.field(field, &facts)?,
        }
    }
    Ok(())
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
    out: &mut dyn Write,
) -> Result<(), Error> {
    let (digits, numerals) = (Digits::of(wording), StyleNumerals::default());
    Writer { wording, digits, numerals, out }.month_name(month, width, context)
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
    out: &mut dyn Write,
) -> Result<(), Error> {
    let (digits, numerals) = (Digits::of(wording), StyleNumerals::default());
    Writer { wording, digits, numerals, out }.weekday_name(day, width, context)
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
            weekday: engine.day_of_week(day),
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

/// The digits, and whether they are those of ASCII.
struct Digits<'a> {
    digits: &'a [char; 10],
    ascii: bool,
}

impl<'a> Digits<'a> {
    fn of(wording: &'a Wording<'_>) -> Digits<'a> {
        let digits = wording.digits();
        // No other numbering system has its zero.
        Digits { ascii: digits.first() == Some(&'0'), digits }
    }
}

/// The numbers of two places, one after the other.
const PAIRS: &str = concat!(
    "00010203040506070809101112131415161718192021222324",
    "25262728293031323334353637383940414243444546474849",
    "50515253545556575859606162636465666768697071727374",
    "75767778798081828384858687888990919293949596979899"
);

/// The two last places of a number from 0 to 99, or the last one alone.
fn pair(number: usize, both: bool) -> &'static str {
    let start = 2 * number + usize::from(!both);
    PAIRS.get(start..2 * number + 2).unwrap_or_default()
}

struct Writer<'a> {
    wording: &'a Wording<'a>,
    digits: Digits<'a>,
    numerals: StyleNumerals,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) -> Result<(), Error> {
        // A buffer that is too small is no error here: only a text that grows in memory can fail.
        self.out.write_str(text).map_err(|_| Error::NoMemory)
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
            Symbol::Month => self.month(facts.month, count, Context::Format),
            Symbol::StandaloneMonth => self.month(facts.month, count, Context::Standalone),
            Symbol::OrdinalMonth => self.number(i64::from(facts.ordinal_month), count),
            Symbol::WeekOfYear => self.number(facts.week, count),
            Symbol::WeekOfMonth => self.number(week_of_month(self.wording, facts), count),
            Symbol::Day => self.lettered(self.numerals.day, i64::from(facts.day_of_month), count),
            Symbol::DayOfYear => self.number(facts.day_of_year, count),
            Symbol::WeekdayInMonth => self.number(weekday_in_month(self.wording, facts), count),
            Symbol::DayNumber => self.number(facts.day.get(), count),
            Symbol::Weekday => self.weekday_name(facts.weekday, width(count), Context::Format),
            Symbol::LocalWeekday if count <= 2 => self.number(place_in_week(self.wording, facts.weekday), count),
            Symbol::LocalWeekday => self.weekday_name(facts.weekday, width(count), Context::Format),
            // Never padded: UTS #35.
            Symbol::StandaloneWeekday if count <= 2 => self.number(place_in_week(self.wording, facts.weekday), 1),
            Symbol::StandaloneWeekday => self.weekday_name(facts.weekday, width(count), Context::Standalone),
            _ => Ok(()),
        }
    }

    /// A number, with at least so many digits.
    fn number(&mut self, number: i64, least: u16) -> Result<(), Error> {
        // Nearly all numbers of dates.
        if self.digits.ascii && least <= 4 {
            match usize::try_from(number) {
                Ok(few @ 0..=99) if least <= 2 => return self.text(pair(few, least == 2 || few > 9)),
                Ok(year @ 1000..=9999) => {
                    self.text(pair(year / 100, true))?;
                    return self.text(pair(year % 100, true));
                }
                _ => {}
            }
        }
        if number < 0 {
            self.text(self.wording.minus())?;
        }
        // As many as a number of 64 bits has.
        const PLACES: u16 = 20;
        let mut places = [b'0'; PLACES as usize];
        let mut rest = number.unsigned_abs();
        let mut used = 0;
        for place in places.iter_mut().rev() {
            if rest == 0 {
                break;
            }
            // below ten
            *place = b'0' + (rest % 10) as u8;
            rest /= 10;
            used += 1;
        }
        for _ in PLACES..least {
            self.text(self.digit_of(b'0').encode_utf8(&mut [0; 4]))?;
        }
        let shown = used.max(least.min(PLACES));
        let places = places.get(usize::from(PLACES - shown)..).unwrap_or_default();
        if self.digits.ascii {
            return self.text(core::str::from_utf8(places).unwrap_or_default());
        }
        let mut text = [0; 4 * PLACES as usize];
        let mut length = 0;
        for &place in places {
            let Some(room) = text.get_mut(length..) else { break };
            length += self.digit_of(place).encode_utf8(room).len();
        }
        self.text(text.get(..length).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default())
    }

    /// A number in letters, if these have a way to write it; else in digits.
    fn lettered(&mut self, numerals: Option<Numerals>, number: i64, least: u16) -> Result<(), Error> {
        if let (Some(numerals), Ok(number)) = (numerals, u32::try_from(number))
            && numerals.write(number, self.out).map_err(|_| Error::NoMemory)?
        {
            return Ok(());
        }
        self.number(number, least)
    }

    fn digit_of(&self, digit: u8) -> char {
        self.digits.digits.get(usize::from(digit.wrapping_sub(b'0'))).copied().unwrap_or('0')
    }

    /// A year; in two places its last two digits, with the sign that it has.
    fn year(&mut self, year: i64, count: u16) -> Result<(), Error> {
        if count != 2 {
            return self.number(year, count);
        }
        // Without the sign the years before year 1 would read as those after it that end alike. Of any hundred years that follow each
        // other no two are written the same.
        if year < 0 {
            self.text(self.wording.minus())?;
        }
        self.number((year % 100).abs(), 2)
    }

    fn quarter(&mut self, month: NamedMonth, count: u16, context: Context) -> Result<(), Error> {
        let quarter = self.wording.quarter(month);
        let name = if count <= 2 { None } else { self.wording.names.quarter(quarter, width(count), context) };
        match name {
            Some(name) => self.text(name),
            None => self.number(i64::from(quarter), if count == 2 { 2 } else { 1 }),
        }
    }

    fn month(&mut self, month: NamedMonth, count: u16, context: Context) -> Result<(), Error> {
        if count <= 2 { self.month_number(month, count) } else { self.month_name(month, width(count), context) }
    }

    fn month_number(&mut self, month: NamedMonth, least: u16) -> Result<(), Error> {
        let MonthNumber { number, prefix, suffix } = self.wording.month_number(month.code, month.in_leap_year);
        if prefix.is_empty() && suffix.is_empty() {
            return self.lettered(self.numerals.month, i64::from(number), least);
        }
        self.text(prefix)?;
        self.number(i64::from(number), least)?;
        self.text(suffix)
    }

    fn month_name(&mut self, month: NamedMonth, width: Width, context: Context) -> Result<(), Error> {
        match self.wording.month_name(month, width, context, &mut None)? {
            Some(name) => self.text(name),
            None => self.month_number(month, 1),
        }
    }

    fn weekday_name(&mut self, day: u8, width: Width, context: Context) -> Result<(), Error> {
        match self.wording.weekday_name(day, width, context, &mut None)? {
            Some(name) => self.text(name),
            None => self.number(i64::from(day), 1),
        }
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
