//! What CLDR says and ICU4X's data do not have: quarters, names of calendars, weeks by region, and languages of little coverage.

use super::extra_data::{CALENDARS, LIKELY_REGIONS, LOCALES, OTHER_LOCALES, OTHER_TEXT, QUARTERS, TEXT, Tag, WEEKS};
use super::family::NamesOf;
use super::locale::Locale;
use super::names::{Names, Slot};
use super::week::Week;
use super::{Context, Style, Width};
use crate::error::Error;

const WIDTHS: [Width; 3] = [Width::Wide, Width::Abbreviated, Width::Narrow];
/// Lines of the months, weekdays, half days and eras of a language that ICU4X leaves out.
const MONTHS: usize = 6;
const WEEKDAYS: usize = 8;
const HALF_DAYS: usize = 3;
const ERAS: usize = 3;
/// Lines of its patterns: four of Gregorian dates, four of others. The numbering system and the minus sign follow.
const PATTERNS: usize = 8;

/// The lines of a locale, or of the nearest one that has any by taking subtags off its end. A line `=` is as the one before.
fn lines(table: &[(Tag, u32)], text: &'static str, locale: &Locale) -> Option<impl Iterator<Item = &'static str>> {
    let subtags = [locale.language(), locale.script(), locale.region(), locale.variant()];
    let start = (1..=subtags.len()).rev().find_map(|count| {
        let key = key(subtags.get(..count)?)?;
        let place = table.binary_search_by(|(known, _)| known.cmp(&key)).ok()?;
        table.get(place).map(|&(_, start)| start)
    })?;
    let repeated = |before: &mut &'static str, line| {
        if line != "=" {
            *before = line;
        }
        Some(*before)
    };
    Some(text.get(start as usize..)?.split('\n').scan("", repeated))
}

/// Subtags as the table writes them; `None` where it has none as long.
fn key(subtags: &[&str]) -> Option<Tag> {
    let mut key = Tag::default();
    let mut free = key.iter_mut();
    for (index, subtag) in subtags.iter().filter(|subtag| !subtag.is_empty()).enumerate() {
        if index > 0 {
            *free.next()? = b'-';
        }
        for byte in subtag.bytes() {
            *free.next()? = byte;
        }
    }
    Some(key)
}

/// The forms of names: each width in a date, then alone.
fn forms<const N: usize>(widths: [Width; N]) -> impl Iterator<Item = (Width, Context)> {
    widths.into_iter().flat_map(|width| Context::ALL.map(|context| (width, context)))
}

/// Gives the names of a line to slots.
fn give(names: &mut Names, line: &'static str, slots: impl Iterator<Item = Slot>) -> Result<(), Error> {
    for (slot, name) in slots.zip(line.split(';')).filter(|_| !line.is_empty()) {
        names.set(name, &[slot])?;
    }
    Ok(())
}

/// Gives the names of quarters.
pub(super) fn fill_quarters(names: &mut Names, locale: &Locale) -> Result<(), Error> {
    let Some(lines) = lines(&LOCALES, TEXT, locale) else { return Ok(()) };
    for ((width, context), line) in forms(WIDTHS).zip(lines) {
        give(names, line, (1..=4).map(|quarter| Slot::Quarter(quarter, width, context)))?;
    }
    Ok(())
}

/// The name of a calendar by its id in CLDR.
pub(super) fn calendar_name(cldr_id: &str, locale: &Locale) -> Option<&'static str> {
    let place = CALENDARS.iter().position(|known| *known == cldr_id)?;
    lines(&LOCALES, TEXT, locale)?.nth(QUARTERS + place).filter(|name| !name.is_empty())
}

/// Gives the names of a language that ICU4X leaves out, in place of those of the root locale.
pub(super) fn fill_other(names: &mut Names, locale: &Locale) -> Result<(), Error> {
    let Some(mut lines) = lines(&OTHER_LOCALES, OTHER_TEXT, locale) else { return Ok(()) };
    let of = names.of();
    for ((width, context), line) in forms(WIDTHS).zip(lines.by_ref().take(MONTHS)) {
        if of.has_roman_months() {
            give(names, line, (1..=12).map(|month| Slot::Month(month, width, context)))?;
        }
    }
    for ((width, context), line) in forms(Width::ALL).zip(lines.by_ref().take(WEEKDAYS)) {
        give(names, line, (1..=7).map(|day| Slot::Weekday(day, width, context)))?;
    }
    for (width, line) in WIDTHS.into_iter().zip(lines.by_ref().take(HALF_DAYS)) {
        give(names, line, [false, true].into_iter().map(|after_noon| Slot::HalfDay(after_noon, width)))?;
    }
    for (width, line) in WIDTHS.into_iter().zip(lines.by_ref().take(ERAS)) {
        if of == NamesOf::Gregorian {
            give(names, line, (0..2).map(|era| Slot::Era(era, width)))?;
        }
    }
    let mut lines = lines.skip(PATTERNS);
    if let Some(digits) = lines.next().filter(|_| locale.numbering().is_empty()).and_then(super::root::digits) {
        names.set_digits(digits)?;
    }
    give(names, lines.next().unwrap_or_default(), core::iter::once(Slot::Minus))?;
    fill_quarters(names, locale)
}

/// The pattern of a style in a language that ICU4X leaves out. Those of China and Korea are the root locale's.
pub(super) fn other_pattern(of: NamesOf, locale: &Locale, style: Style) -> Option<&'static str> {
    let first = match of {
        NamesOf::Gregorian | NamesOf::UserDefined => 0,
        NamesOf::Chinese | NamesOf::Dangi => return None,
        _ => 4,
    };
    let line = MONTHS + WEEKDAYS + HALF_DAYS + ERAS + first + style as usize;
    lines(&OTHER_LOCALES, OTHER_TEXT, locale)?.nth(line).filter(|pattern| !pattern.is_empty())
}

/// The week of the region that a locale names, or else means.
pub(super) fn week(locale: &Locale) -> Option<Week> {
    let region = match locale.region_of_customs() {
        "" => likely_region(locale)?,
        region => region,
    };
    let place = WEEKS.binary_search_by(|(known, ..)| known.as_slice().cmp(region.as_bytes())).ok()?;
    WEEKS.get(place).map(|&(_, first_day, min_days, weekend)| Week { first_day, min_days, weekend })
}

fn likely_region(locale: &Locale) -> Option<&'static str> {
    let find = |language: &str, script: &str| {
        let tag = LIKELY_REGIONS.iter().find(|(tag, _)| match tag.split_once('-') {
            Some((known, known_script)) => known == language && known_script == script,
            None => *tag == language && script.is_empty(),
        });
        tag.map(|&(_, region)| region)
    };
    find(locale.language(), locale.script()).or_else(|| find(locale.language(), ""))
}
