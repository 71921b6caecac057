//! Reading a field: what it may be that stands at a place of the text.

use super::super::family::NamesOf;
use super::super::format::width;
use super::super::names::{MONTHS, MonthNumber};
use super::super::numerals::StyleNumerals;
use super::super::pattern::{Field, Symbol};
use super::super::wording::{NamedMonth, Wording};
use super::super::{Context, Width};
use super::found::{NO_ERA, Slot, end_of_year, month_value};
use super::scan::{self, Lengths, Number};
use crate::calendar::{EraSpan, MonthCode};
use crate::definition::MAX_MONTHS;
use crate::error::Error;

/// How closely a text has to be what formatting writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// As it would be written, but for blanks and marks of direction.
    Exact,
    /// In another case of ASCII.
    AnyCase,
    /// With names in another form or of another length, and numbers with zeros more or fewer where no other number stands beside them.
    Lenient,
}

/// One way to read a field: where it ends, and what it says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub end: usize,
    pub says: Option<(Slot, i64)>,
}

/// What a field stands for, in words.
pub(super) const fn expected(field: Field) -> &'static str {
    match (field.symbol, field.count) {
        (Symbol::Era, _) => "the name of an era",
        (Symbol::YearOfEra | Symbol::WeekYear | Symbol::WrittenYear, 2) => "two digits of a year",
        (Symbol::YearOfEra | Symbol::WeekYear | Symbol::WrittenYear | Symbol::ContinuousYear, _) => "a year",
        (Symbol::RelatedYear, _) => "a Gregorian year",
        (Symbol::CyclicYear, _) => "the name of a year",
        (Symbol::Quarter | Symbol::StandaloneQuarter, ..=2) => "the number of a quarter",
        (Symbol::Quarter | Symbol::StandaloneQuarter, _) => "the name of a quarter",
        (Symbol::Month | Symbol::StandaloneMonth, ..=2) | (Symbol::OrdinalMonth, _) => "the number of a month",
        (Symbol::Month | Symbol::StandaloneMonth, _) => "the name of a month",
        (Symbol::WeekOfYear | Symbol::WeekOfMonth, _) => "the number of a week",
        (Symbol::Day, _) => "a day",
        (Symbol::DayOfYear, _) => "a day of the year",
        (Symbol::LocalWeekday | Symbol::StandaloneWeekday, ..=2) => "the number of a day of the week",
        (Symbol::Weekday | Symbol::LocalWeekday | Symbol::StandaloneWeekday, _) => "the name of a day of the week",
        (Symbol::WeekdayInMonth, _) => "which of its weekday in the month a day is",
        (Symbol::DayNumber, _) => "the number of a day",
        (Symbol::Hour24, _) => "an hour from 0 to 23",
        (Symbol::Hour24From1, _) => "an hour from 1 to 24",
        (Symbol::Hour12From0, _) => "an hour from 0 to 11",
        (Symbol::Fraction, _) => "digits of a second",
        (Symbol::Hour12, _) => "an hour from 1 to 12",
        (Symbol::Minute, _) => "a minute from 0 to 59",
        (Symbol::Second, _) => "a second from 0 to 60",
        (Symbol::Millisecond, _) => "milliseconds",
        (Symbol::DayPeriod | Symbol::DayPeriodUpper | Symbol::DayPeriodLower, _) => {
            "what stands for before or after noon"
        }
        (Symbol::ZoneOffset | Symbol::ZoneOffsetOrZ, _) => "an offset from UTC",
        (Symbol::Zone | Symbol::ZoneGmt | Symbol::ZoneName, _) => "a time zone",
    }
}

/// What a field is read with.
pub(super) struct Reader<'a, 't> {
    pub wording: &'a Wording<'a>,
    pub text: &'t str,
    pub closeness: Closeness,
    pub digits: [char; 10],
    pub numerals: StyleNumerals,
    /// Whether a date without a time is written with the letters that stand for it.
    pub copies_time: bool,
}

/// Years of which a calendar that names its months itself is asked for the names: enough for one with a leap month.
const NAMED_YEARS: i64 = 8;
/// Numbers of the text, with either sign, that are tried as the year for that.
const MOST_RUNS: usize = 24;

impl Reader<'_, '_> {
    pub(super) fn exact(&self) -> bool {
        self.closeness == Closeness::Exact
    }

    pub(super) fn lenient(&self) -> bool {
        self.closeness == Closeness::Lenient
    }

    /// Calls `offer` with every way to read a field that begins at this place. `alone`: no other number stands beside it.
    pub(super) fn field(
        &self,
        field: Field,
        letters: &str,
        at: usize,
        alone: bool,
        offer: &mut dyn FnMut(Way),
    ) -> Result<(), Error> {
        let Field { symbol, count } = field;
        let least = usize::from(count);
        self.letters(field, at, offer);
        match symbol {
            Symbol::Era => self.era(at, width(count), offer),
            Symbol::YearOfEra => self.year(Slot::YearOfEra, Some(Slot::YearOfEraEnd), least, at, alone, offer),
            Symbol::WeekYear => self.year(Slot::WeekYear, Some(Slot::WeekYearEnd), least, at, alone, offer),
            Symbol::WrittenYear => self.year(Slot::WrittenYear, Some(Slot::WrittenYearEnd), least, at, alone, offer),
            Symbol::ContinuousYear => self.year(Slot::ContinuousYear, None, least, at, alone, offer),
            Symbol::RelatedYear => self.year(Slot::RelatedYear, None, least, at, alone, offer),
            Symbol::CyclicYear => self.cyclic_year(at, width(count), offer),
            Symbol::Quarter => self.quarter(at, count, Context::Format, offer),
            Symbol::StandaloneQuarter => self.quarter(at, count, Context::Standalone, offer),
            Symbol::Month => return self.month(at, count, Context::Format, alone, offer),
            Symbol::StandaloneMonth => return self.month(at, count, Context::Standalone, alone, offer),
            Symbol::OrdinalMonth => self.number((Slot::OrdinalMonth, 99), least, at, alone, offer),
            Symbol::WeekOfYear => self.number((Slot::WeekOfYear, 99_999), least, at, alone, offer),
            Symbol::WeekOfMonth => self.number((Slot::WeekOfMonth, 999), least, at, alone, offer),
            Symbol::Day => self.number((Slot::Day, 999), least, at, alone, offer),
            Symbol::DayOfYear => self.number((Slot::DayOfYear, 99_999), least, at, alone, offer),
            Symbol::WeekdayInMonth => self.number((Slot::WeekdayInMonth, 999), least, at, alone, offer),
            Symbol::DayNumber => self.year(Slot::DayNumber, None, least, at, alone, offer),
            Symbol::LocalWeekday if count <= 2 => self.local_weekday(at, least, offer),
            // Never padded.
            Symbol::StandaloneWeekday if count <= 2 => self.local_weekday(at, 1, offer),
            Symbol::Weekday | Symbol::LocalWeekday => return self.weekday(at, width(count), Context::Format, offer),
            Symbol::StandaloneWeekday => return self.weekday(at, width(count), Context::Standalone, offer),
            _ => {
                self.time(field, at, alone, offer);
                // What formatting writes for a date without a time.
                if let (true, Ok(end)) = (self.copies_time, scan::literal(self.text, at, letters, true)) {
                    offer(Way { end, says: None });
                }
            }
        }
        Ok(())
    }

    /// A number written in letters, where the pattern's style has such.
    fn letters(&self, field: Field, at: usize, offer: &mut dyn FnMut(Way)) {
        let numerals = self.numerals;
        let (numerals, slot) = match (field.symbol, field.count) {
            _ if !cfg!(feature = "text") => return,
            (Symbol::Day, _) => (numerals.day, Slot::Day),
            (Symbol::Month | Symbol::StandaloneMonth, ..=2) => (numerals.month, Slot::Month),
            (Symbol::YearOfEra, 1 | 3..) => (numerals.year, Slot::YearOfEra),
            (Symbol::RelatedYear, _) => (numerals.year, Slot::RelatedYear),
            _ => return,
        };
        let start = scan::skip_marks(self.text, at);
        let rest = self.text.get(start..).unwrap_or_default();
        let Some((number, length)) = numerals.and_then(|numerals| numerals.read(rest)) else { return };
        let value = match (slot, u8::try_from(number)) {
            (Slot::Month, Ok(number)) => month_value(MonthCode::usual(number)),
            (Slot::Month, Err(_)) => return,
            _ => i64::from(number),
        };
        offer(Way { end: start + length, says: Some((slot, value)) });
    }

    #[inline(never)]
    pub(super) fn numbers(&self, at: usize, least: usize, alone: bool, offer: &mut dyn FnMut(Number)) {
        let lengths = if alone && self.lenient() { Lengths::Whole } else { Lengths::Written(least) };
        scan::numbers(self.text, at, &self.digits, lengths, offer);
    }

    /// A number of at most so much: more than any calendar has, but not so much that the rest of the text is swallowed.
    #[inline(never)]
    fn number(&self, (slot, most): (Slot, i64), least: usize, at: usize, alone: bool, offer: &mut dyn FnMut(Way)) {
        let at = scan::skip_marks(self.text, at);
        self.numbers(at, least, alone, &mut |Number { value, end, .. }| {
            if value <= most {
                offer(Way { end, says: Some((slot, value)) });
            }
        });
    }

    /// Past a sign, if there is one.
    #[inline(never)]
    fn minus(&self, at: usize) -> Option<usize> {
        let signs = [self.wording.minus(), self.wording.names.minus(), "-", "\u{2212}"];
        signs.into_iter().find_map(|sign| scan::literal(self.text, at, sign, true).ok())
    }

    #[inline(never)]
    fn year(
        &self,
        slot: Slot,
        end_slot: Option<Slot>,
        least: usize,
        at: usize,
        alone: bool,
        offer: &mut dyn FnMut(Way),
    ) {
        let start = self.minus(at);
        let sign = if start.is_some() { -1 } else { 1 };
        let at = scan::skip_marks(self.text, start.unwrap_or(at));
        match end_slot.filter(|_| least == 2) {
            None => self.numbers(at, least, alone, &mut |Number { value, end, .. }| {
                offer(Way { end, says: Some((slot, sign * value)) });
            }),
            // Two digits are the end of a year. More of them are the whole year, and are not what formatting writes.
            Some(end_slot) => self.numbers(at, least, alone, &mut |Number { value, digits, end }| match digits {
                2 if sign < 0 => offer(Way { end, says: Some((end_slot, end_of_year(-value - 100))) }),
                2 => offer(Way { end, says: Some((end_slot, value)) }),
                3.. if alone && self.lenient() => offer(Way { end, says: Some((slot, sign * value)) }),
                _ => {}
            }),
        }
    }

    /// Offers what a name says, if it stands there.
    #[inline(never)]
    pub(super) fn name(&self, at: usize, name: &str, says: (Slot, i64), offer: &mut dyn FnMut(Way)) -> bool {
        if name.is_empty() {
            return false;
        }
        let end = scan::literal(self.text, at, name, self.exact());
        if let Ok(end) = end {
            offer(Way { end, says: Some(says) });
        }
        end.is_ok()
    }

    /// The forms of a name to look for: that of the field, and others where the text need not be close.
    fn forms(&self, width: Width, context: Context) -> impl Iterator<Item = (Width, Context)> + use<> {
        const OTHERS: [(Width, Context); 6] = [
            (Width::Wide, Context::Format),
            (Width::Wide, Context::Standalone),
            (Width::Abbreviated, Context::Format),
            (Width::Abbreviated, Context::Standalone),
            (Width::Short, Context::Format),
            (Width::Short, Context::Standalone),
        ];
        let own = (width, context);
        let count = if self.lenient() { OTHERS.len() } else { 0 };
        // The field's own form comes first, and not once more.
        (0..=count).filter_map(move |place| match place.checked_sub(1) {
            None => Some(own),
            Some(other) => OTHERS.get(other).copied().filter(|&form| form != own),
        })
    }

    fn era(&self, at: usize, width: Width, offer: &mut dyn FnMut(Way)) {
        let eras = self.wording.engine.properties().eras;
        for (form, _) in self.forms(width, Context::Format).filter(|&(_, context)| context == Context::Format) {
            for (place, era) in (0..).zip(eras) {
                self.name(at, self.wording.era_name(era.code, form), (Slot::Era, place), offer);
            }
        }
        // Nothing is written for a year that no era counts.
        if !eras.iter().any(|era| matches!(era.span, EraSpan::All | EraSpan::Before)) {
            offer(Way { end: at, says: Some((Slot::Era, NO_ERA)) });
        }
    }

    fn cyclic_year(&self, at: usize, width: Width, offer: &mut dyn FnMut(Way)) {
        for (form, _) in self.forms(width, Context::Format).filter(|&(_, context)| context == Context::Format) {
            for year in 1..=super::super::names::CYCLE_YEARS {
                if let Some(name) = self.wording.names.cyclic_year(year, form) {
                    self.name(at, name, (Slot::YearOfCycle, i64::from(year)), offer);
                }
            }
        }
        let has_cycle = self.wording.names.cyclic_year(1, width).is_some()
            && self.wording.engine.definition().ask_year_of_cycle(1).is_some();
        if !has_cycle {
            self.year(Slot::YearOfEra, None, 1, at, false, offer);
        }
    }

    #[inline(never)]
    fn quarter(&self, at: usize, count: u16, context: Context, offer: &mut dyn FnMut(Way)) {
        let named = |quarter: u8, width, context| self.wording.names.quarter(quarter, width, context);
        let by_name = count > 2 && named(1, width(count), context).is_some();
        if by_name {
            for (width, context) in self.forms(width(count), context) {
                for quarter in 1..=4 {
                    if let Some(name) = named(quarter, width, context) {
                        self.name(at, name, (Slot::Quarter, i64::from(quarter)), offer);
                    }
                }
            }
        } else {
            self.number((Slot::Quarter, 4), if count == 2 { 2 } else { 1 }, at, false, offer);
        }
    }

    #[inline(never)]
    fn month(
        &self,
        at: usize,
        count: u16,
        context: Context,
        alone: bool,
        offer: &mut dyn FnMut(Way),
    ) -> Result<(), Error> {
        if count <= 2 {
            self.month_number(at, usize::from(count), alone, &|_| true, offer);
            return Ok(());
        }
        let form = (width(count), context);
        if self.wording.engine.definition().has_names() {
            return self.month_by_calendar(at, form, offer);
        }
        let names = self.wording.names;
        // Of the others' months none is called otherwise in a leap year.
        let (most, kinds): (u8, &[(bool, bool)]) = match names.of() {
            NamesOf::UserDefined => (MAX_MONTHS as u8, &[(false, false), (true, true)]),
            NamesOf::Hebrew => (MONTHS, &[(false, false), (false, true), (true, true)]),
            _ => (MONTHS, &[(false, false), (true, true)]),
        };
        for (width, context) in self.forms(form.0, form.1) {
            // Leap months may follow a month of number 0.
            for number in 0..=most {
                for &(leap, in_leap_year) in kinds {
                    let code = MonthCode { number, leap };
                    let name = names.month(code, in_leap_year, width, context);
                    // The same again, but for the few that are called otherwise in leap years.
                    if in_leap_year && !leap && name == names.month(code, false, width, context) {
                        continue;
                    }
                    if let Some(name) = name {
                        self.name(at, name, (Slot::Month, month_value(code)), offer);
                    }
                }
            }
        }
        let has_no_name = |code: MonthCode| names.month(code, code.leap, form.0, form.1).is_none();
        self.month_number(at, 1, alone, &has_no_name, offer);
        Ok(())
    }

    /// Names that the calendar gives itself, which may differ from year to year.
    fn month_by_calendar(
        &self,
        at: usize,
        (width, context): (Width, Context),
        offer: &mut dyn FnMut(Way),
    ) -> Result<(), Error> {
        let engine = self.wording.engine;
        let mut numbered = false;
        let first = super::resolve::window(engine, None);
        // The year itself, if it stands somewhere in digits.
        let written = scan::digit_runs(self.text, &self.digits).take(MOST_RUNS);
        let written = written.filter_map(|year| engine.year(i32::try_from(year).ok()?).ok());
        for year in written.chain(first..first + NAMED_YEARS).filter(|&year| engine.has_year(year)) {
            for ordinal in 1..=engine.months_in_year(year)? {
                let code = engine.definition().ask_month_code(year, ordinal);
                let month = NamedMonth { year, ordinal, code, in_leap_year: false };
                match self.wording.month_name(month, width, context, &mut None)? {
                    Some(name) => {
                        self.name(at, name, (Slot::Month, month_value(code)), offer);
                    }
                    None => numbered = true,
                }
            }
        }
        if numbered {
            self.month_number(at, 1, false, &|_| true, offer);
        }
        Ok(())
    }

    #[inline(never)]
    fn month_number(
        &self,
        at: usize,
        least: usize,
        alone: bool,
        accepts: &dyn Fn(MonthCode) -> bool,
        offer: &mut dyn FnMut(Way),
    ) {
        let mut offer = |number: i64, leap: bool, end: usize| {
            let number = u8::try_from(number).ok().filter(|&number| number < 100);
            if let Some(code) = number.map(|number| MonthCode { number, leap }).filter(|&code| accepts(code)) {
                offer(Way { end, says: Some((Slot::Month, month_value(code))) });
            }
        };
        let start = scan::skip_marks(self.text, at);
        self.numbers(start, least, alone, &mut |Number { value, end, .. }| offer(value, false, end));
        // What has something around it: leap months, and the month that has one beside it.
        let mut around = |MonthNumber { prefix, suffix, .. }, takes: &dyn Fn(i64) -> Option<(i64, bool)>| {
            let Ok(at) = scan::literal(self.text, at, prefix, self.exact()) else { return };
            let at = scan::skip_marks(self.text, at);
            self.numbers(at, least, alone, &mut |Number { value, end, .. }| {
                if let (Some((number, leap)), Ok(end)) =
                    (takes(value), scan::literal(self.text, end, suffix, self.exact()))
                {
                    offer(number, leap, end);
                }
            });
        };
        let leap = self.wording.month_number(MonthCode::leap(1), true);
        around(leap, &|value| Some((value + 1 - i64::from(leap.number), true)));
        for number in 1..=MONTHS {
            let month = self.wording.month_number(MonthCode::usual(number), true);
            if !(month.prefix.is_empty() && month.suffix.is_empty()) {
                around(month, &|value| (value == i64::from(number)).then_some((value, false)));
            }
        }
    }

    #[inline(never)]
    fn local_weekday(&self, at: usize, least: usize, offer: &mut dyn FnMut(Way)) {
        let length = i64::from(self.wording.engine.properties().days_per_week);
        let first = i64::from(self.wording.week().first_day);
        let at = scan::skip_marks(self.text, at);
        self.numbers(at, least, false, &mut |Number { value, end, .. }| {
            if (1..=length).contains(&value) {
                let weekday = (value + first - 2) % length + 1;
                offer(Way { end, says: Some((Slot::Weekday, weekday)) });
            }
        });
    }

    #[inline(never)]
    fn weekday(&self, at: usize, width: Width, context: Context, offer: &mut dyn FnMut(Way)) -> Result<(), Error> {
        let mut numbered = false;
        for (width, context) in self.forms(width, context) {
            for day in 1..=self.wording.engine.properties().days_per_week {
                match self.wording.weekday_name(day, width, context, &mut None)? {
                    Some(name) => {
                        self.name(at, name, (Slot::Weekday, i64::from(day)), offer);
                    }
                    None => numbered = true,
                }
            }
        }
        if numbered {
            self.number((Slot::Weekday, 999), 1, at, false, offer);
        }
        Ok(())
    }
}
