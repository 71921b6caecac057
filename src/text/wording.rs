//! What is needed to put days of a calendar into words, or to understand them: the calendar and its names in a locale.

use core::ffi::CStr;
use core::fmt;

use super::family::NamesOf;
use super::names::{MonthNumber, Names};
use super::root::ASCII_PAIRS;
use super::week::Week;
use super::{Context, Width};
use crate::calendar::{Era, MonthCode};
use crate::day::Jdn;
use crate::definition::NameForm;
use crate::engine::Engine;
use crate::error::Error;
use crate::name::NameAnswer;

/// A calendar, and what a locale says about it.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The calendar.
    pub engine: &'a Engine,
    /// Its names.
    pub names: &'a Names,
    /// The locale as it was asked for, for calendars that name themselves.
    pub locale: &'a CStr,
    /// Digits of ASCII instead of the locale's.
    pub ascii_digits: bool,
}

/// A month in its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedMonth {
    /// The continuous year.
    pub year: i64,
    /// The ordinal month.
    pub ordinal: u8,
    /// Its code.
    pub code: MonthCode,
    /// Whether its name is that of a leap year.
    pub in_leap_year: bool,
}

impl<'a> Wording<'a> {
    /// The numbers from 00 to 99, one after the other, in the digits of numbers.
    #[must_use]
    pub fn pairs(&self) -> &'a str {
        if self.ascii_digits { ASCII_PAIRS } else { self.names.pairs() }
    }

    /// The sign of negative numbers.
    #[must_use]
    pub fn minus(&self) -> &'a str {
        if self.ascii_digits { "-" } else { self.names.minus() }
    }

    /// The week: the locale's, or for weeks of another length than seven days one that begins with its first day, most of which lies in
    /// the year that it is counted in.
    #[must_use]
    pub fn week(&self) -> Week {
        match self.engine.properties().days_per_week {
            7 => self.names.week(),
            length => Week { first_day: 1, min_days: length / 2 + 1, weekend: 0 },
        }
    }

    /// The month with what its name depends on.
    ///
    /// # Errors
    ///
    /// As [`Engine::is_leap_year`].
    pub fn month(&self, year: i64, ordinal: u8, code: MonthCode) -> Result<NamedMonth, Error> {
        // The one calendar that calls a month otherwise in leap years; others are not asked in vain.
        let in_leap_year =
            self.names.of() == NamesOf::Hebrew && self.engine.is_leap_year(self.engine.written_year(year)?)?;
        Ok(NamedMonth { year, ordinal, code, in_leap_year })
    }

    /// Whether the calendar is asked for names before the locale is.
    #[must_use]
    pub fn asks_calendar(&self) -> bool {
        self.engine.definition().has_names()
    }

    /// The name of a month; `None` where it has only a number. `answer` is memory for one that the calendar gives itself.
    ///
    /// # Errors
    ///
    /// [`Error::Backend`].
    pub fn month_name<'b>(
        &self,
        month: NamedMonth,
        width: Width,
        context: Context,
        answer: &'b mut Option<NameAnswer>,
    ) -> Result<Option<&'b str>, Error>
    where
        'a: 'b,
    {
        let definition = self.engine.definition();
        if definition.has_names() {
            let form = NameForm { locale: self.locale, width, context };
            let answer = answer.insert(NameAnswer::NONE);
            if definition.ask_month_name(month.year, month.ordinal, &form, answer)? {
                return Ok(answer.text().ok());
            }
        }
        Ok(self.usual_month_name(month, width, context))
    }

    /// The name of a day of the week; `None` where it has only a number.
    ///
    /// # Errors
    ///
    /// [`Error::Backend`].
    pub fn weekday_name<'b>(
        &self,
        day: u8,
        width: Width,
        context: Context,
        answer: &'b mut Option<NameAnswer>,
    ) -> Result<Option<&'b str>, Error>
    where
        'a: 'b,
    {
        let definition = self.engine.definition();
        if definition.has_names() {
            let form = NameForm { locale: self.locale, width, context };
            let answer = answer.insert(NameAnswer::NONE);
            if definition.ask_weekday_name(day, &form, answer)? {
                return Ok(answer.text().ok());
            }
        }
        Ok(self.usual_weekday_name(day, width, context))
    }

    /// The name of a month where the calendar is not asked.
    #[must_use]
    pub fn usual_month_name(&self, month: NamedMonth, width: Width, context: Context) -> Option<&'a str> {
        self.names.month(month.code, month.in_leap_year, width, context)
    }

    /// The name of a day of the week where the calendar is not asked.
    #[must_use]
    pub fn usual_weekday_name(&self, day: u8, width: Width, context: Context) -> Option<&'a str> {
        self.names.weekday(day, self.engine.properties().days_per_week, width, context)
    }

    /// The name of an era: its code where the locale has no name for it.
    #[must_use]
    pub fn era_name(&self, code: &'static CStr, width: Width) -> &'a str {
        self.names.era_by_code(code.to_bytes(), width).unwrap_or_else(|| code.to_str().unwrap_or_default())
    }

    /// The era of a day of a continuous year, and the year in it; `None` for a calendar without eras.
    #[must_use]
    pub fn era_of(&self, year: i64, day: Jdn) -> Option<(&'static Era, i64)> {
        let eras: &'static [Era] = self.engine.properties().eras;
        eras.iter().find_map(|era| Some((era, era.year_of_era(year, day)?)))
    }

    /// The number of a month, and what is written around it.
    #[must_use]
    pub fn month_number(&self, code: MonthCode, in_leap_year: bool) -> MonthNumber<'a> {
        match self.names.month_number(code, in_leap_year) {
            // As the root locale of CLDR: a leap month is never written as the month that it follows.
            MonthNumber { number, prefix: "", suffix: "" } if code.leap => {
                MonthNumber { number, prefix: "", suffix: "bis" }
            }
            number => number,
        }
    }

    /// The quarter of a month: three months each, the thirteenth in the last; years of another number of months in four equal
    /// parts.
    #[must_use]
    pub fn quarter(&self, month: NamedMonth) -> u8 {
        match self.engine.properties().max_months_in_year {
            12 | 13 => (month.code.number.max(1) - 1) / 3,
            // at most 32 months
            months => (month.ordinal.max(1) - 1) * 4 / months.max(1),
        }
        .min(3)
            + 1
    }
}

impl fmt::Debug for Wording<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wording").field("locale", &self.locale).field("names", &self.names).finish_non_exhaustive()
    }
}

/// The Gregorian year that a day lies in.
#[must_use]
pub fn gregorian_year(day: Jdn) -> i64 {
    /// Days of 400, 100, 4 and 1 years that begin in March.
    const DAYS: [i64; 4] = [146_097, 36_524, 1_461, 365];
    /// 0000-03-01.
    const ORIGIN: Jdn = Jdn::new(1_721_120);
    /// January and February.
    const WINTER: i64 = 306;
    let days = day.since(ORIGIN);
    let [four_hundred, hundred, four, one] = DAYS;
    let (cycles, rest) = (crate::math::floor_div(days, four_hundred), crate::math::floor_mod(days, four_hundred));
    // The last day of a cycle and of four years belongs to no further century or year.
    let centuries = (rest / hundred).min(3);
    let rest = rest - centuries * hundred;
    let fours = rest / four;
    let rest = rest - fours * four;
    let years = (rest / one).min(3);
    let day_of_year = rest - years * one;
    cycles * 400 + centuries * 100 + fours * 4 + years + i64::from(day_of_year >= WINTER)
}
