//! Patterns: what a text of a date is made of, in two languages that come to the same items.
//!
//! A pattern is read once. What it needs to know of a day is computed then, so that formatting asks the engine for nothing else.

mod legacy;
mod uts35;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::{BitOr, Range};

use super::numerals::StyleNumerals;
use crate::error::Error;
use crate::memory::try_vec;

/// Patterns are at most this long, in bytes: so is the text that they make, but for names and years.
pub const MAX_PATTERN: usize = 1_024;

/// The languages in which patterns are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// The fields of UTS #35, part 4.
    Uts35,
    /// The tokens of the legacy module.
    Legacy,
}

/// What a field stands for. The comment says what its count means: the number of letters in UTS #35, the form of the token in the
/// legacy language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// `G`: 1 to 3 abbreviated, 4 wide, 5 narrow.
    Era,
    /// `y`: the year of the era, at least so many digits; 2 is the last two.
    YearOfEra,
    /// `Y`: the year that the week belongs to, in a count without gap; least digits, 2 is the last two.
    WeekYear,
    /// `u`: the year in a count without gap; least digits.
    ContinuousYear,
    /// `U`: the name of the year in its cycle; 1 to 3 abbreviated, 4 wide, 5 narrow. `y` where there is no cycle.
    CyclicYear,
    /// `r`: the Gregorian year that the year begins in; least digits.
    RelatedYear,
    /// Legacy `y`, `yy`, `yyyy`: the year as the calendar writes it; least digits, 2 is the last two, the sign kept.
    WrittenYear,
    /// `Q`: 1 and 2 digits, 3 abbreviated, 4 wide, 5 narrow; in a date.
    Quarter,
    /// `q`: as `Q`, standing alone.
    StandaloneQuarter,
    /// `M`, and legacy `MMM` and `MMMM`: 1 and 2 digits of the month code's number, 3 abbreviated, 4 wide, 5 narrow; in a date.
    Month,
    /// `L`: as `M`, standing alone.
    StandaloneMonth,
    /// Legacy `M` and `MM`: the ordinal month, 1 or 2 digits.
    OrdinalMonth,
    /// `w`: 1 or 2 digits.
    WeekOfYear,
    /// `W`: 1.
    WeekOfMonth,
    /// `d`: 1 or 2 digits.
    Day,
    /// `D`: 1 to 3 digits.
    DayOfYear,
    /// `E`, and legacy `ddd` and `dddd`: 1 to 3 abbreviated, 4 wide, 5 narrow, 6 short; in a date.
    Weekday,
    /// `e`: 1 and 2 digits of the day in the locale's week, 3 and more as `E`.
    LocalWeekday,
    /// `c`: 1 and 2 the day in the locale's week, 3 and more as `E`, standing alone.
    StandaloneWeekday,
    /// `F`: how many of this weekday the month has had with it; 1 digit.
    WeekdayInMonth,
    /// `g`: the day number; least digits.
    DayNumber,
    /// `H`, and legacy `h` in a pattern without `AP`: 0 to 23, 1 or 2 digits.
    Hour24,
    /// `h`, and in the legacy language only in a pattern with `AP`: 1 to 12, 1 or 2 digits.
    Hour12,
    /// `k`: 1 to 24, 1 or 2 digits.
    Hour24From1,
    /// `K`: 0 to 11, 1 or 2 digits.
    Hour12From0,
    /// `m`: 1 or 2 digits.
    Minute,
    /// `s`: 1 or 2 digits.
    Second,
    /// `S`: so many digits of the second, cut off.
    Fraction,
    /// Legacy `z`: 3 is milliseconds in three digits; 1 the same as a fraction, without the zeros at its end.
    Millisecond,
    /// `a`, `b`, `B`: before or after noon; 1 to 3 abbreviated, 4 wide, 5 narrow.
    DayPeriod,
    /// Legacy `A`, `AP`: upper case.
    DayPeriodUpper,
    /// Legacy `a`, `ap`: lower case.
    DayPeriodLower,
    /// Legacy `t`: 1 abbreviation of the time zone, 2 offset as +0200, 3 offset as +02:00, 4 name of the zone.
    Zone,
    /// `x`, `Z` and `ZZZ`: 1 as +02 or +0230, 2 as +0200, 3 as +02:00, 4 and 5 like these with seconds if there are any.
    ZoneOffset,
    /// `X` and `ZZZZZ`: as `x`, but no offset at all is Z.
    ZoneOffsetOrZ,
    /// `O`, `ZZZZ`: 1 as GMT+2, 4 as GMT+02:00.
    ZoneGmt,
    /// `z`: the name of the zone, as `O` where it has none.
    ZoneName,
}

impl Symbol {
    /// Whether it stands for a part of the time of day, not of the date.
    #[must_use]
    pub const fn is_time(self) -> bool {
        matches!(
            self,
            Symbol::Hour24
                | Symbol::Hour12
                | Symbol::Hour24From1
                | Symbol::Hour12From0
                | Symbol::Minute
                | Symbol::Second
                | Symbol::Fraction
                | Symbol::Millisecond
                | Symbol::DayPeriod
                | Symbol::DayPeriodUpper
                | Symbol::DayPeriodLower
                | Symbol::Zone
                | Symbol::ZoneOffset
                | Symbol::ZoneOffsetOrZ
                | Symbol::ZoneGmt
                | Symbol::ZoneName
        )
    }

    /// What has to be known of a day for it.
    const fn needs(self) -> Needs {
        match self {
            Symbol::Era => Needs::ERA,
            Symbol::YearOfEra => Needs::ERA,
            Symbol::WeekYear => Needs::WEEK,
            Symbol::ContinuousYear => Needs::YEAR,
            Symbol::CyclicYear => Needs::CYCLE,
            Symbol::RelatedYear => Needs::RELATED,
            Symbol::WrittenYear | Symbol::OrdinalMonth | Symbol::Day => Needs::DATE,
            Symbol::Month | Symbol::StandaloneMonth | Symbol::Quarter | Symbol::StandaloneQuarter => Needs::MONTH,
            Symbol::WeekOfYear => Needs::WEEK,
            Symbol::WeekOfMonth => Needs(Needs::DATE.0 | Needs::WEEKDAY.0),
            Symbol::WeekdayInMonth => Needs::DATE,
            Symbol::DayOfYear => Needs::DAY_OF_YEAR,
            Symbol::Weekday | Symbol::LocalWeekday | Symbol::StandaloneWeekday => Needs::WEEKDAY,
            Symbol::DayNumber => Needs::NOTHING,
            _ => Needs::TIME,
        }
    }
}

/// A part of a date: what, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// What.
    pub symbol: Symbol,
    /// In which form: see [`Symbol`].
    pub count: u16,
}

impl Field {
    /// Whether it is written in digits, with perhaps a sign before them.
    #[must_use]
    pub const fn is_numeric(self) -> bool {
        match self.symbol {
            Symbol::Era | Symbol::CyclicYear | Symbol::Weekday => false,
            Symbol::DayPeriod | Symbol::DayPeriodUpper | Symbol::DayPeriodLower | Symbol::Zone => false,
            Symbol::ZoneOffset | Symbol::ZoneOffsetOrZ | Symbol::ZoneGmt | Symbol::ZoneName => false,
            Symbol::Quarter | Symbol::StandaloneQuarter | Symbol::Month | Symbol::StandaloneMonth => self.count <= 2,
            Symbol::LocalWeekday | Symbol::StandaloneWeekday => self.count <= 2,
            _ => true,
        }
    }
}

/// One piece of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item<'a> {
    /// Text that is copied.
    Literal(&'a str),
    /// A part of the date, and its letters in the pattern.
    Field(Field, Letters<'a>),
}

/// The letters of a field, which are seldom looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters<'a> {
    source: &'a str,
    range: &'a Range<u16>,
}

impl<'a> Letters<'a> {
    /// The letters themselves.
    #[must_use]
    pub fn text(self) -> &'a str {
        slice(self.source, self.range)
    }
}

/// What a pattern asks of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs(u16);

impl Needs {
    /// Nothing but the day itself.
    pub const NOTHING: Needs = Needs(0);
    /// Year as it is written, ordinal month, day.
    pub const DATE: Needs = Needs(1);
    /// The continuous year as well.
    pub const YEAR: Needs = Needs(1 << 1 | Needs::DATE.0);
    /// Era and year of the era.
    pub const ERA: Needs = Needs(1 << 2 | Needs::YEAR.0);
    /// The code of the month, and what its name and number depend on.
    pub const MONTH: Needs = Needs(1 << 3 | Needs::YEAR.0);
    /// The day of the week.
    pub const WEEKDAY: Needs = Needs(1 << 4);
    /// Week and year of the week.
    pub const WEEK: Needs = Needs(1 << 5 | Needs::YEAR.0);
    /// The day in the year.
    pub const DAY_OF_YEAR: Needs = Needs(1 << 6 | Needs::YEAR.0);
    /// The year in its cycle; the era for calendars without cycle.
    pub const CYCLE: Needs = Needs(1 << 7 | Needs::ERA.0);
    /// The Gregorian year.
    pub const RELATED: Needs = Needs(1 << 8 | Needs::YEAR.0);
    /// The time of day.
    pub const TIME: Needs = Needs(1 << 9);

    /// Whether all of these are among them.
    #[inline]
    #[must_use]
    pub const fn has(self, others: Needs) -> bool {
        self.0 & others.0 == others.0
    }
}

impl BitOr for Needs {
    type Output = Needs;

    fn bitor(self, other: Needs) -> Needs {
        Needs(self.0 | other.0)
    }
}

/// Why a text is no pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The kind of error.
    pub error: Error,
    /// Where, in bytes.
    pub offset: usize,
    /// What is wrong, in words.
    pub what: &'static str,
}

/// A pattern that has been read.
#[derive(Debug)]
pub struct Pattern {
    language: Language,
    source: Box<str>,
    literals: String,
    items: Vec<Stored>,
    needs: Needs,
    numerals: StyleNumerals,
}

/// An item; ranges in bytes, of the literals or the source.
#[derive(Clone, Debug)]
enum Stored {
    Literal(Range<u16>),
    Field(Field, Range<u16>),
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] for what UTS #35 has not, [`Error::Unsupported`] for those of its fields that need more than a day and a time,
    /// [`Error::Limit`] for a text longer than [`MAX_PATTERN`], [`Error::NoMemory`]. Every text is a legacy pattern.
    pub fn parse(language: Language, source: &str) -> Result<Pattern, PatternError> {
        if source.len() > MAX_PATTERN {
            return Err(PatternError { error: Error::Limit, offset: MAX_PATTERN, what: "longer than 1024 bytes" });
        }
        let no_memory = |error| PatternError { error, offset: 0, what: "no memory" };
        let mut copy = String::new();
        let mut literals = String::new();
        copy.try_reserve_exact(source.len()).map_err(|_| no_memory(Error::NoMemory))?;
        copy.push_str(source);
        // No item is shorter than a byte of the source, and no literal longer.
        literals.try_reserve_exact(source.len()).map_err(|_| no_memory(Error::NoMemory))?;
        let items = try_vec(source.len()).map_err(no_memory)?;
        let mut pattern = Pattern {
            language,
            source: copy.into_boxed_str(),
            literals,
            items,
            needs: Needs::NOTHING,
            numerals: StyleNumerals::default(),
        };
        match language {
            Language::Uts35 => uts35::read(source, &mut pattern)?,
            Language::Legacy => legacy::read(source, &mut pattern),
        }
        Ok(pattern)
    }

    /// The language that it is written in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text that was read.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it asks of a day.
    #[must_use]
    pub fn needs(&self) -> Needs {
        self.needs
    }

    /// Whether it cannot be written without a time: legacy patterns can.
    #[must_use]
    pub fn asks_for_time(&self) -> bool {
        self.language == Language::Uts35 && self.needs.has(Needs::TIME)
    }

    /// Which of its numbers are written in letters.
    #[must_use]
    pub fn numerals(&self) -> StyleNumerals {
        self.numerals
    }

    /// Says which of its numbers are written in letters, as some locales have it in their styles.
    pub fn set_numerals(&mut self, numerals: StyleNumerals) {
        self.numerals = numerals;
    }

    /// The items, in order. No two literals stand side by side.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = Item<'_>> + Clone {
        self.items.iter().map(|item| match item {
            Stored::Literal(range) => Item::Literal(slice(&self.literals, range)),
            Stored::Field(field, range) => Item::Field(*field, Letters { source: &self.source, range }),
        })
    }

    /// Adds a character that is copied.
    fn literal(&mut self, character: char) {
        let start = self.literals.len() as u16;
        self.literals.push(character);
        // a literal is no longer than the source
        let end = self.literals.len() as u16;
        match self.items.last_mut() {
            Some(Stored::Literal(range)) => range.end = end,
            _ => self.items.push(Stored::Literal(start..end)),
        }
    }

    /// Adds a field that stands in so many bytes of the source.
    fn field(&mut self, symbol: Symbol, count: usize, start: usize, length: usize) {
        // all at most the length of the source
        let field = Field { symbol, count: count as u16 };
        self.items.push(Stored::Field(field, start as u16..(start + length) as u16));
        self.needs = self.needs | symbol.needs();
    }
}

fn slice<'a>(text: &'a str, range: &Range<u16>) -> &'a str {
    text.get(usize::from(range.start)..usize::from(range.end)).unwrap_or_default()
}

/// How often the text begins with the character, an ASCII one.
fn run_length(text: &str, character: char) -> usize {
    text.chars().take_while(|&other| other == character).count()
}
