//! The pattern of a style in a locale.

use super::Style;
use super::family::NamesOf;
use super::locale::Locale;
#[cfg(feature = "text")]
use super::numerals::Numerals;
use super::numerals::StyleNumerals;

/// The UTS #35 pattern by which a locale writes dates of a family of calendars: CLDR's `dateFormats`, in the root locale and in languages
/// that CLDR does not know this library's own.
#[must_use]
pub fn pattern(of: NamesOf, locale: &Locale, style: Style) -> &'static str {
    #[cfg(feature = "text")]
    if let Some(entry) = super::extra::style(of, locale, style) {
        return entry.split_once('|').map_or(entry, |(pattern, _)| pattern);
    }
    let _ = locale;
    super::root::pattern(of, style)
}

/// Which numbers of [`pattern`] are written in letters, which a pattern itself cannot say.
#[must_use]
pub fn numerals(of: NamesOf, locale: &Locale, style: Style) -> StyleNumerals {
    #[cfg(feature = "text")]
    if let Some((_, said)) = super::extra::style(of, locale, style).and_then(|entry| entry.split_once('|')) {
        return read_numerals(said);
    }
    let _ = (of, locale, style);
    StyleNumerals::default()
}

/// Reads what CLDR says of one field, `d=hanidays`, or of all numbers, `hebr`.
#[cfg(feature = "text")]
fn read_numerals(said: &str) -> StyleNumerals {
    let (field, name) = said.split_once('=').unwrap_or(("", said));
    let numerals = match name {
        "hanidec" => Some(Numerals::HanDigits),
        "hanidays" => Some(Numerals::HanDays),
        "hebr" => Some(Numerals::Hebrew),
        "romanlow" => Some(Numerals::RomanLower),
        "jpanyear" => Some(Numerals::JapaneseYear),
        _ => None,
    };
    let of = |letter| if field.is_empty() || field == letter { numerals } else { None };
    let year = of("y").map(|of_year| if of_year == Numerals::Hebrew { Numerals::HebrewYear } else { of_year });
    StyleNumerals { day: of("d"), month: of("M"), year }
}
