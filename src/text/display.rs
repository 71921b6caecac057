//! What a calendar is called.

use super::locale::Locale;

/// The name of a calendar in a locale: CLDR's, by its id there, else its title, which is English.
#[must_use]
pub fn name<'a>(cldr_id: &str, title: &'a str, locale: &Locale) -> &'a str {
    #[cfg(feature = "text")]
    if let Some(name) = super::extra::calendar_name(cldr_id, locale) {
        return name;
    }
    let _ = (cldr_id, locale);
    title
}
