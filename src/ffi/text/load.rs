//! Names and patterns from the caches, or loaded.

use super::super::failure::{Failure, about, fail};
use super::super::status;
use crate::calendar::MonthCode;
use crate::day::Jdn;
use crate::engine::Engine;
use crate::error::Error;
use crate::name::Name;
use crate::registry::OpenCalendar;
use crate::sync::Shared;
use crate::text::Style;
use crate::text::cache::{Cache, Fast};
use crate::text::family::NamesOf;
use crate::text::locale::Locale;
use crate::text::names::Names;
use crate::text::pattern::{Language, Pattern};
use crate::text::style;

/// The names of a family of calendars, or of one that a user has defined, in a locale.
pub(super) struct LoadedNames {
    /// The id of a user's calendar, which no other ever has; 0 for all built-in ones.
    system: i32,
    of: NamesOf,
    locale: Locale,
    pub(super) names: Names,
}

/// A pattern by its text, or by a style.
pub(super) struct LoadedPattern {
    style: Option<(NamesOf, Locale, Style)>,
    pub(super) pattern: Pattern,
}

/// Ten to twenty kilobytes for each.
static NAMES: Cache<LoadedNames, 8> = Cache::new();
static PATTERNS: Cache<LoadedPattern, 16> = Cache::new();

/// The names of a calendar in a locale.
pub(super) fn names(cal: &OpenCalendar, locale: &Locale) -> Result<Shared<LoadedNames>, Failure> {
    let of = cal.names_of();
    let system = if cal.is_user_defined() { cal.system() } else { 0 };
    let is_wanted = |loaded: &LoadedNames| loaded.system == system && loaded.of == of && loaded.locale == *locale;
    let load = || {
        let mut names = Names::load(of, locale)?;
        if let Some(labels) = cal.labels() {
            names.set_user(
                labels.months.iter().map(Name::as_str),
                labels.weekdays.iter().map(Name::as_str),
                leap_month(cal, labels.months.len()),
            )?;
        }
        Shared::try_new(LoadedNames { system, of, locale: *locale, names }).ok_or(Error::NoMemory)
    };
    let loaded = NAMES.get_or_make(Fast::of(&(system, of, locale)), is_wanted, load);
    loaded.map_err(|error| about(error, format_args!("names of {}", cal.name().to_str().unwrap_or_default())))
}

/// The number of the month that the leap month of a user's calendar follows, if it says that it has one.
fn leap_month(cal: &OpenCalendar, named: usize) -> Option<u8> {
    // Callbacks do not say what a month is; a rule has a leap month in some year of its window.
    if named == 0 || cal.calls_out() || cal.engine().properties().equal_years {
        return None;
    }
    let engine: &Engine = cal.engine();
    let days = engine.window_days();
    let year_of = |day: i64| engine.to_date(Jdn::new(day)).and_then(|date| engine.year(date.year())).ok();
    let (first, last) = (year_of(*days.start())?, year_of(*days.end())?);
    (first..=last).find_map(|year| {
        let months = engine.months_in_year(year).ok()?;
        let mut codes = (1..=months).map(|month| engine.definition().ask_month_code(year, month));
        codes.find_map(|MonthCode { number, leap }| leap.then_some(number))
    })
}

/// The pattern with this text.
pub(super) fn pattern(language: Language, source: &str) -> Result<Shared<LoadedPattern>, Failure> {
    let is_wanted = |loaded: &LoadedPattern| {
        loaded.style.is_none() && loaded.pattern.language() == language && loaded.pattern.source() == source
    };
    PATTERNS.get_or_make(Fast::of(&(language as u8, source)), is_wanted, || keep(None, language, source))
}

/// The pattern of a style.
pub(super) fn style_pattern(of: NamesOf, locale: &Locale, style: Style) -> Result<Shared<LoadedPattern>, Failure> {
    let key = (of, *locale, style);
    let is_wanted = |loaded: &LoadedPattern| loaded.style == Some(key);
    PATTERNS
        .get_or_make(Fast::of(&key), is_wanted, || keep(Some(key), Language::Uts35, style::pattern(of, locale, style)))
}

fn keep(
    style: Option<(NamesOf, Locale, Style)>,
    language: Language,
    source: &str,
) -> Result<Shared<LoadedPattern>, Failure> {
    let mut pattern = Pattern::parse(language, source).map_err(|fault| {
        fail(status::of(fault.error), format_args!("pattern, byte {}: {}", fault.offset, fault.what))
    })?;
    if let Some((of, locale, style)) = style {
        pattern.set_numerals(style::numerals(of, &locale, style));
    }
    let loaded = Shared::try_new(LoadedPattern { style, pattern });
    loaded.ok_or_else(|| about(Error::NoMemory, format_args!("pattern")))
}
