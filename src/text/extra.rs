//! What CLDR says and ICU4X's data do not have, or have wrong: patterns of styles, quarters, names of calendars, weeks by region, and
//! languages of little coverage.

use super::alias;
use super::extra_data::{
    CALENDARS, LOCALES, OTHER_LOCALES, OTHER_TEXT, QUARTERS, SPOILT_LOCALES, SPOILT_TEXT, STYLED_LOCALES, STYLES,
    STYLES_OF_CALENDAR, STYLES_OF_LOCALE, TEXT, Tag,
};
use super::family::NamesOf;
use super::locale::Locale;
use super::locale_data::WEEKS;
use super::names::{Names, Slot};
use super::week::Week;
use super::{Context, Style, Width};
use crate::error::Error;

const WIDTHS: [Width; 3] = [Width::Wide, Width::Abbreviated, Width::Narrow];
/// Lines of the months, weekdays, half days and eras of a language that ICU4X leaves out.
const MONTHS: usize = 6;
const WEEKDAYS: usize = 8;
const HALF_DAYS: usize = 3;
/// The numbering system and the minus sign follow.
const ERAS: usize = 3;

/// What a table has of a locale, or of the nearest one that it has: by taking subtags off its end, but never a script that the language
/// is not commonly written in.
fn find<T: Copy>(table: &[(Tag, T)], locale: &Locale) -> Option<T> {
    let (script, is_usual) = alias::script(locale);
    let (language, region, variant) = (locale.language(), locale.region(), locale.variant());
    let last = if is_usual { "" } else { script };
    // The script that is usual is seldom written there, but with a region it may be.
    let nearest = [
        [language, last, region, variant],
        [language, script, region, ""],
        [language, last, region, ""],
        [language, last, "", ""],
    ];
    nearest.iter().find_map(|subtags| {
        let key = key(subtags)?;
        let place = table.binary_search_by(|(known, _)| known.cmp(&key)).ok()?;
        table.get(place).map(|&(_, found)| found)
    })
}

/// The lines of a locale. A line `=` is as the one before.
fn lines(table: &[(Tag, u32)], text: &'static str, locale: &Locale) -> Option<impl Iterator<Item = &'static str>> {
    let start = find(table, locale)?;
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

/// Gives the names of a line to slots; a place without a name is passed over.
fn give(names: &mut Names, line: &'static str, slots: impl Iterator<Item = Slot>) -> Result<(), Error> {
    for (slot, name) in slots.zip(line.split(';')).filter(|(_, name)| !name.is_empty()) {
        names.set(name, &[slot])?;
    }
    Ok(())
}

/// Gives the names of quarters; those of the root locale where the locale has none.
pub(super) fn fill_quarters(names: &mut Names, locale: &Locale) -> Result<(), Error> {
    let Some(lines) = lines(&LOCALES, TEXT, locale) else { return super::root::fill_quarters(names) };
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
    fill_months_and_days(names, &mut lines)?;
    for (width, line) in WIDTHS.into_iter().zip(lines.by_ref().take(HALF_DAYS)) {
        give(names, line, [false, true].into_iter().map(|after_noon| Slot::HalfDay(after_noon, width)))?;
    }
    for (width, line) in WIDTHS.into_iter().zip(lines.by_ref().take(ERAS)) {
        if of == NamesOf::Gregorian {
            give(names, line, (0..2).map(|era| Slot::Era(era, width)))?;
        }
    }
    if let Some(digits) = lines.next().filter(|_| locale.numbering().is_empty()).and_then(super::root::digits) {
        names.set_digits(digits)?;
    }
    give(names, lines.next().unwrap_or_default(), core::iter::once(Slot::Minus))?;
    for ((width, context), line) in forms(WIDTHS).zip(lines.by_ref().take(MONTHS)) {
        if of == NamesOf::Hijri {
            give(names, line, (1..=12).map(|month| Slot::Month(month, width, context)))?;
        }
    }
    for ((width, context), line) in forms(WIDTHS).zip(lines) {
        if of == NamesOf::Hebrew {
            let adars = [Slot::LeapMonth(5, width, context), Slot::MonthOfLeapYear(6, width, context)];
            give(names, line, (1..=12).map(|month| Slot::Month(month, width, context)).chain(adars))?;
        }
    }
    fill_quarters(names, locale)
}

/// The pattern of a style, and after a `|` which of its numbers are written in letters.
pub(super) fn style(of: NamesOf, locale: &Locale, style: Style) -> Option<&'static str> {
    let styles = STYLES_OF_LOCALE.get(usize::from(find(&STYLED_LOCALES, locale)?))?;
    let column = if of == NamesOf::UserDefined { NamesOf::Gregorian } else { of };
    let styles = STYLES_OF_CALENDAR.get(usize::from(*styles.get(column as usize)?))?;
    let start = *styles.get(style as usize)?;
    STYLES.get(usize::from(start)..)?.split('\n').next()
}

fn fill_months_and_days(names: &mut Names, lines: &mut impl Iterator<Item = &'static str>) -> Result<(), Error> {
    let has_roman_months = names.of().has_roman_months();
    for ((width, context), line) in forms(WIDTHS).zip(lines.by_ref().take(MONTHS)) {
        if has_roman_months {
            give(names, line, (1..=12).map(|month| Slot::Month(month, width, context)))?;
        }
    }
    for ((width, context), line) in forms(Width::ALL).zip(lines.by_ref().take(WEEKDAYS)) {
        give(names, line, (1..=7).map(|day| Slot::Weekday(day, width, context)))?;
    }
    Ok(())
}

/// Gives names in place of those that ICU4X's version of CLDR has wrong.
pub(super) fn mend(names: &mut Names, locale: &Locale) -> Result<(), Error> {
    match lines(&SPOILT_LOCALES, SPOILT_TEXT, locale) {
        Some(mut lines) => fill_months_and_days(names, &mut lines),
        None => Ok(()),
    }
}

/// The week of the region that a locale names, or else means.
pub(super) fn week(locale: &Locale) -> Option<Week> {
    let region = match locale.region_of_customs() {
        "" => alias::home(locale)?,
        region => region,
    };
    let place = WEEKS.binary_search_by(|(known, ..)| known.as_slice().cmp(region.as_bytes())).ok()?;
    WEEKS.get(place).map(|&(_, first_day, min_days, weekend)| Week { first_day, min_days, weekend })
}
