//! What a calendar is called.

use super::locale::Locale;

/// The name of a calendar in a locale, by its id in CLDR; `None` where the locale has none, and for an id that CLDR does not know.
#[must_use]
pub fn name(_cldr_id: &str, _locale: &Locale) -> Option<&'static str> {
    None
}
