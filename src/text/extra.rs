//! What CLDR says and ICU4X's data do not have: quarters, names of calendars, weeks by region.

use super::extra_data::{CALENDARS, LIKELY_REGIONS, LOCALES, QUARTERS, TEXT, Tag, WEEKS};
use super::locale::Locale;
use super::names::{Names, Slot};
use super::week::Week;
use super::{Context, Width};
use crate::error::Error;

/// The names of a locale, or of the nearest one that has any by taking subtags off its end.
fn lines(locale: &Locale) -> Option<impl Iterator<Item = &'static str> + Clone> {
    let subtags = [locale.language(), locale.script(), locale.region(), locale.variant()];
    let start = (1..=subtags.len()).rev().find_map(|count| {
        let key = key(subtags.get(..count)?)?;
        let place = LOCALES.binary_search_by(|(known, _)| known.cmp(&key)).ok()?;
        LOCALES.get(place).map(|&(_, start)| start)
    })?;
    Some(TEXT.get(start as usize..)?.split('\n'))
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

/// Gives the names of quarters.
pub(super) fn fill_quarters(names: &mut Names, locale: &Locale) -> Result<(), Error> {
    let Some(mut lines) = lines(locale) else { return Ok(()) };
    for context in Context::ALL {
        for width in [Width::Wide, Width::Abbreviated, Width::Narrow] {
            for (quarter, name) in (1..=4).zip(&mut lines) {
                names.set(name, [Slot::Quarter(quarter, width, context)])?;
            }
        }
    }
    Ok(())
}

/// The name of a calendar by its id in CLDR.
pub(super) fn calendar_name(cldr_id: &str, locale: &Locale) -> Option<&'static str> {
    let place = CALENDARS.iter().position(|known| *known == cldr_id)?;
    lines(locale)?.nth(QUARTERS + place).filter(|name| !name.is_empty())
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
