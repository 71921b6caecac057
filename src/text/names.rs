//! Everything that a locale says about a family of calendars, in one piece of memory, loaded once.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::family::NamesOf;
use super::locale::Locale;
use super::week::Week;
use super::{Context, Width};
use crate::calendar::MonthCode;
use crate::definition::MAX_MONTHS;
use crate::error::Error;
use crate::memory::try_vec;
use crate::name::same;

/// Months of the longest calendar of CLDR, not counting leap months.
pub const MONTHS: u8 = 13;
/// Names of years that go round.
pub const CYCLE_YEARS: u8 = 60;

/// What a locale says about a family of calendars, and what a user calls the parts of a calendar of his own.
#[derive(Clone, Debug)]
pub struct Names {
    of: NamesOf,
    text: String,
    /// By [`Slot::index`].
    spans: Vec<Span>,
    user_months: Vec<Span>,
    user_weekdays: Vec<Span>,
    /// The user's calendar has its leap month after this one.
    user_leap_month: Option<u8>,
    /// What is added to the number of a leap month.
    leap_number_offset: u8,
    /// The month whose number has something around it in a leap year; 0 for none.
    numbered_in_leap_year: u8,
    digits: [char; 10],
    /// The numbers 00 to 99 in these digits.
    pairs: String,
    week: Week,
}

/// A name in the text: where it begins and how long it is. No name has no length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    start: u16,
    length: u16,
}

/// The number of a month with what is written before and after it: "5", and of leap months "5bis" or "闰5".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthNumber<'a> {
    /// The number: that of the month's code, but of leap months that are counted with the month after them, as the Hebrew 6a.
    pub number: u8,
    /// Before the number.
    pub prefix: &'a str,
    /// After it.
    pub suffix: &'a str,
}

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// A month by its number.
    Month(u8, Width, Context),
    /// The leap month after the month of that number.
    LeapMonth(u8, Width, Context),
    /// The month of that number in a year with a leap month, where it then has a name of its own.
    MonthOfLeapYear(u8, Width, Context),
    /// Day of the week, 1 Monday.
    Weekday(u8, Width, Context),
    /// An era by its place in [`NamesOf::era_codes`].
    Era(usize, Width),
    /// A year of the cycle, from 1.
    Cyclic(u8, Width),
    /// Quarter of the year, from 1.
    Quarter(u8, Width, Context),
    /// Before noon, and after it.
    HalfDay(bool, Width),
    /// The sign of negative numbers.
    Minus,
    /// Before the number of a leap month, and after it.
    LeapPrefix,
    LeapSuffix,
    /// Before and after the number of a month that has a leap month beside it.
    OfLeapYearPrefix,
    OfLeapYearSuffix,
}

const THREE: usize = 3;
const FOUR: usize = 4;
const CONTEXTS: usize = 2;
const ALL_MONTHS: usize = MONTHS as usize;
const ERAS: usize = 7;
const LEAP_MONTHS: usize = ALL_MONTHS * THREE * CONTEXTS;
const MONTHS_OF_LEAP_YEAR: usize = 2 * LEAP_MONTHS;
const WEEKDAYS: usize = 3 * LEAP_MONTHS;
const FIRST_ERA: usize = WEEKDAYS + 7 * FOUR * CONTEXTS;
const CYCLIC: usize = FIRST_ERA + ERAS * THREE;
const QUARTERS: usize = CYCLIC + CYCLE_YEARS as usize * THREE;
const HALF_DAYS: usize = QUARTERS + 4 * THREE * CONTEXTS;
const OTHERS: usize = HALF_DAYS + 2 * THREE;
const SLOTS: usize = OTHERS + 5;

/// Three widths: the fourth is of weekdays alone.
const fn three(width: Width) -> usize {
    match width {
        Width::Wide => 0,
        Width::Abbreviated | Width::Short => 1,
        Width::Narrow => 2,
    }
}

const fn form(width: Width, context: Context) -> usize {
    three(width) * CONTEXTS + context as usize
}

impl Slot {
    /// Its place among all; `None` for a number that there is not.
    #[inline(never)]
    fn index(self) -> Option<usize> {
        self.known_index()
    }

    /// As [`Slot::index`], for [`Names::get_known`].
    #[inline(always)]
    fn known_index(self) -> Option<usize> {
        let nth = |number: u8, count: usize| {
            let index = usize::from(number).checked_sub(1)?;
            (index < count).then_some(index)
        };
        // Leap months may follow a month of number 0: they then begin the year.
        let leap = |number: u8| Some(usize::from(number)).filter(|&number| number < ALL_MONTHS);
        Some(match self {
            Slot::Month(number, width, context) => form(width, context) * ALL_MONTHS + nth(number, ALL_MONTHS)?,
            Slot::LeapMonth(number, width, context) => LEAP_MONTHS + form(width, context) * ALL_MONTHS + leap(number)?,
            Slot::MonthOfLeapYear(number, width, context) => {
                MONTHS_OF_LEAP_YEAR + form(width, context) * ALL_MONTHS + nth(number, ALL_MONTHS)?
            }
            Slot::Weekday(day, width, context) => {
                WEEKDAYS + (width as usize * CONTEXTS + context as usize) * 7 + nth(day, 7)?
            }
            Slot::Era(era, width) => FIRST_ERA + three(width) * ERAS + Some(era).filter(|&era| era < ERAS)?,
            Slot::Cyclic(year, width) => {
                CYCLIC + three(width) * usize::from(CYCLE_YEARS) + nth(year, usize::from(CYCLE_YEARS))?
            }
            Slot::Quarter(quarter, width, context) => QUARTERS + form(width, context) * 4 + nth(quarter, 4)?,
            Slot::HalfDay(after_noon, width) => HALF_DAYS + three(width) * 2 + usize::from(after_noon),
            Slot::Minus => OTHERS,
            Slot::LeapPrefix => OTHERS + 1,
            Slot::LeapSuffix => OTHERS + 2,
            Slot::OfLeapYearPrefix => OTHERS + 3,
            Slot::OfLeapYearSuffix => OTHERS + 4,
        })
    }
}

impl Names {
    /// What a locale says about a family of calendars.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`].
    pub fn load(of: NamesOf, locale: &Locale) -> Result<Names, Error> {
        let mut spans = try_vec(SLOTS)?;
        spans.resize(SLOTS, Span::default());
        let mut names = Names {
            of,
            text: String::new(),
            spans,
            user_months: Vec::new(),
            user_weekdays: Vec::new(),
            user_leap_month: None,
            leap_number_offset: 0,
            numbered_in_leap_year: 0,
            digits: super::root::ASCII_DIGITS,
            pairs: String::new(),
            week: Week::of(locale),
        };
        names.set_digits(super::root::digits(locale.numbering()).unwrap_or(super::root::ASCII_DIGITS))?;
        #[cfg(feature = "text")]
        if super::cldr::fill(&mut names, locale)? {
            return Ok(names);
        }
        super::root::fill(&mut names)?;
        #[cfg(feature = "text")]
        super::extra::fill_other(&mut names, locale)?;
        Ok(names)
    }

    /// Adds the names that a user has given to months, in the order that they have in the longest year, and to weekdays.
    ///
    /// `leap_month` is the number of the month that the leap month follows, 0 where it begins the year: in a year without it the months
    /// after it keep their names.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`]; [`Error::Limit`] where all of them are longer than 65,535 bytes.
    pub fn set_user<'a>(
        &mut self,
        months: impl Iterator<Item = &'a str>,
        weekdays: impl Iterator<Item = &'a str>,
        leap_month: Option<u8>,
    ) -> Result<(), Error> {
        self.user_months = self.add_all(months)?;
        self.user_weekdays = self.add_all(weekdays)?;
        self.user_leap_month = leap_month;
        Ok(())
    }

    fn add_all<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> Result<Vec<Span>, Error> {
        let mut spans = try_vec(MAX_MONTHS)?;
        for name in names.take(MAX_MONTHS) {
            spans.push(self.add(name)?);
        }
        Ok(spans)
    }

    #[inline(never)]
    fn add(&mut self, name: &str) -> Result<Span, Error> {
        let span = |number: usize| u16::try_from(number).map_err(|_| Error::Limit);
        let (start, length) = (span(self.text.len())?, span(name.len())?);
        self.text.try_reserve(name.len()).map_err(|_| Error::NoMemory)?;
        self.text.push_str(name);
        Ok(Span { start, length })
    }

    /// Gives a name to a slot, and the very same to others. A slot that is none of these names is left alone.
    #[inline(never)]
    pub(super) fn set(&mut self, name: &str, slots: &[Slot]) -> Result<(), Error> {
        let span = self.add(name)?;
        self.give(span, slots);
        Ok(())
    }

    #[inline(never)]
    fn give(&mut self, span: Span, slots: &[Slot]) {
        for &slot in slots {
            if let Some(to) = slot.index().and_then(|index| self.spans.get_mut(index)) {
                *to = span;
            }
        }
    }

    /// As [`Names::set`], with a name that is first to be written.
    #[inline(never)]
    pub(super) fn set_shown(&mut self, name: &dyn fmt::Display, slots: &[Slot]) -> Result<(), Error> {
        struct Room<'a>(&'a mut String);
        impl fmt::Write for Room<'_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0.try_reserve(text.len()).map_err(|_| fmt::Error)?;
                self.0.push_str(text);
                Ok(())
            }
        }
        let start = self.text.len();
        fmt::Write::write_fmt(&mut Room(&mut self.text), format_args!("{name}")).map_err(|_| Error::NoMemory)?;
        self.set_span(slots, start)
    }

    /// Gives to slots what the text has from here to its end.
    fn set_span(&mut self, slots: &[Slot], start: usize) -> Result<(), Error> {
        let number = |number: usize| u16::try_from(number).map_err(|_| Error::Limit);
        let span = Span { start: number(start)?, length: number(self.text.len() - start)? };
        self.give(span, slots);
        Ok(())
    }

    /// Names the leap month after a month: the name of that month, and a suffix.
    pub(super) fn copy_with_suffix(&mut self, number: u8, width: Width, suffix: &str) -> Result<(), Error> {
        for context in Context::ALL {
            let span = Slot::Month(number, width, context).index().and_then(|index| self.spans.get(index)).copied();
            let span = span.unwrap_or_default();
            let start = self.text.len();
            self.text.try_reserve(usize::from(span.length) + suffix.len()).map_err(|_| Error::NoMemory)?;
            let range = usize::from(span.start)..usize::from(span.start) + usize::from(span.length);
            if self.text.get(range.clone()).is_some() {
                self.text.extend_from_within(range);
            }
            self.text.push_str(suffix);
            self.set_span(&[Slot::LeapMonth(number, width, context)], start)?;
        }
        Ok(())
    }

    /// Says how leap months are numbered: the number of the month before them and so many more, with what is around it.
    pub(super) fn set_leap_number(&mut self, offset: u8, prefix: &str, suffix: &str) -> Result<(), Error> {
        self.leap_number_offset = offset;
        self.set(prefix, &[Slot::LeapPrefix])?;
        self.set(suffix, &[Slot::LeapSuffix])
    }

    /// Says what is around the number of a month in a year with a leap month.
    pub(super) fn set_number_of_leap_year(&mut self, month: u8, prefix: &str, suffix: &str) -> Result<(), Error> {
        self.numbered_in_leap_year = month;
        self.set(prefix, &[Slot::OfLeapYearPrefix])?;
        self.set(suffix, &[Slot::OfLeapYearSuffix])
    }

    pub(super) fn set_digits(&mut self, digits: [char; 10]) -> Result<(), Error> {
        let length = digits.iter().map(|digit| digit.len_utf8()).sum::<usize>();
        self.pairs.clear();
        self.pairs.try_reserve_exact(2 * digits.len() * length).map_err(|_| Error::NoMemory)?;
        self.pairs.extend(digits.iter().flat_map(|&tens| digits.iter().flat_map(move |&units| [tens, units])));
        self.digits = digits;
        Ok(())
    }

    fn read(&self, span: Span) -> Option<&str> {
        let start = usize::from(span.start);
        self.text.get(start..start + usize::from(span.length)).filter(|name| !name.is_empty())
    }

    #[inline(never)]
    pub(super) fn get(&self, slot: Slot) -> Option<&str> {
        self.read(*self.spans.get(slot.index()?)?)
    }

    /// As [`Names::get`], where it is known what the slot is of: nothing is left of it then but a few additions.
    #[inline(always)]
    fn get_known(&self, slot: Slot) -> Option<&str> {
        self.read(*self.spans.get(slot.known_index()?)?)
    }

    /// The family that these are names of.
    #[must_use]
    pub fn of(&self) -> NamesOf {
        self.of
    }

    /// The name of a month; `None` where it has only a number.
    ///
    /// `in_leap_year`: whether the year has a leap month. Hebrew month M06 is then "Adar II", and "Adar" otherwise.
    #[must_use]
    pub fn month(&self, code: MonthCode, in_leap_year: bool, width: Width, context: Context) -> Option<&str> {
        if !self.user_months.is_empty() {
            return self.read(*self.user_months.get(self.place_in_longest_year(code)?)?);
        }
        if code.leap {
            return self.get(Slot::LeapMonth(code.number, width, context));
        }
        let of_leap_year = Slot::MonthOfLeapYear(code.number, width, context);
        let own = if in_leap_year { self.get(of_leap_year) } else { None };
        own.or_else(|| self.get_known(Slot::Month(code.number, width, context)))
    }

    fn place_in_longest_year(&self, code: MonthCode) -> Option<usize> {
        let number = usize::from(code.number);
        let after_leap_month = self.user_leap_month.is_some_and(|leap_month| code.number > leap_month);
        if code.leap || after_leap_month { Some(number) } else { number.checked_sub(1) }
    }

    /// The number of a month, and what is written around it.
    #[must_use]
    pub fn month_number(&self, code: MonthCode, in_leap_year: bool) -> MonthNumber<'_> {
        let text = |slot| self.get(slot).unwrap_or_default();
        let number = code.number;
        if code.leap {
            let number = number.saturating_add(self.leap_number_offset);
            MonthNumber { number, prefix: text(Slot::LeapPrefix), suffix: text(Slot::LeapSuffix) }
        } else if in_leap_year && number == self.numbered_in_leap_year {
            MonthNumber { number, prefix: text(Slot::OfLeapYearPrefix), suffix: text(Slot::OfLeapYearSuffix) }
        } else {
            MonthNumber { number, prefix: "", suffix: "" }
        }
    }

    /// The name of a day of the week; `None` where it has only a number. 1 is Monday in weeks of seven days.
    #[must_use]
    pub fn weekday(&self, day: u8, days_per_week: u8, width: Width, context: Context) -> Option<&str> {
        if !self.user_weekdays.is_empty() {
            return self.read(*self.user_weekdays.get(usize::from(day).checked_sub(1)?)?);
        }
        // Other weeks have days of their own, and no language has names for them.
        if days_per_week == 7 { self.get_known(Slot::Weekday(day, width, context)) } else { None }
    }

    /// The name of an era, by its code without regard to ASCII case; `None` for one that has none.
    #[must_use]
    pub fn era(&self, code: &str, width: Width) -> Option<&str> {
        self.era_by_code(code.as_bytes(), width)
    }

    pub(super) fn era_by_code(&self, code: &[u8], width: Width) -> Option<&str> {
        let place = self.of.era_codes().iter().position(|known| same(known.as_bytes(), code))?;
        self.get_known(Slot::Era(place, width))
    }

    /// The name of a year of the cycle, from 1; `None` where these years have only numbers.
    #[must_use]
    pub fn cyclic_year(&self, year: u8, width: Width) -> Option<&str> {
        self.get(Slot::Cyclic(year, width))
    }

    /// The name of a quarter of the year, from 1.
    #[must_use]
    pub fn quarter(&self, quarter: u8, width: Width, context: Context) -> Option<&str> {
        self.get(Slot::Quarter(quarter, width, context))
    }

    /// What stands for the hours before noon, or for those after it.
    #[must_use]
    pub fn half_day(&self, after_noon: bool, width: Width) -> &str {
        self.get(Slot::HalfDay(after_noon, width)).unwrap_or(if after_noon { "PM" } else { "AM" })
    }

    /// The digits of numbers.
    #[must_use]
    pub fn digits(&self) -> &[char; 10] {
        &self.digits
    }

    /// The numbers from 00 to 99, one after the other: numbers are written two places at a time.
    #[must_use]
    pub fn pairs(&self) -> &str {
        &self.pairs
    }

    /// The sign before negative numbers.
    #[must_use]
    pub fn minus(&self) -> &str {
        self.get(Slot::Minus).unwrap_or("-")
    }

    /// The week of the locale.
    #[must_use]
    pub fn week(&self) -> Week {
        self.week
    }
}
