//! The pattern of a style in a locale.

use alloc::borrow::Cow;

use super::Style;
use super::family::NamesOf;
use super::locale::Locale;
use super::numerals::StyleNumerals;
use crate::error::Error;

/// The UTS #35 pattern by which a locale writes dates of a family of calendars.
///
/// # Errors
///
/// [`Error::NoMemory`].
pub fn pattern(of: NamesOf, locale: &Locale, style: Style) -> Result<Cow<'static, str>, Error> {
    #[cfg(feature = "text")]
    if let Some(pattern) = super::cldr::pattern(of, locale, style)? {
        return Ok(Cow::Owned(pattern));
    }
    #[cfg(feature = "text")]
    if let Some(pattern) = super::extra::other_pattern(of, locale, style) {
        return Ok(Cow::Borrowed(pattern));
    }
    let _ = locale;
    Ok(Cow::Borrowed(super::root::pattern(of, style)))
}

/// Which numbers of [`pattern`] are written in letters, which a pattern itself cannot say.
#[must_use]
pub fn numerals(of: NamesOf, locale: &Locale, style: Style) -> StyleNumerals {
    #[cfg(feature = "text")]
    let numerals = super::cldr::numerals(of, locale, style);
    #[cfg(not(feature = "text"))]
    let numerals = {
        let _ = (of, locale, style);
        StyleNumerals::default()
    };
    numerals
}
