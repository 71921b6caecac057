//! Names from ICU4X's data.

use super::locale::Locale;
use super::names::Names;
use crate::error::Error;

/// Gives the names of a locale.
pub(super) fn fill(names: &mut Names, _locale: &Locale) -> Result<(), Error> {
    super::root::fill(names)
}
