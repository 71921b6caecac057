//! The root locale: always there, and the same with and without the language data of CLDR.

use super::names::{Names, Slot};
use super::{Context, Width};
use crate::error::Error;

/// The digits of ASCII.
pub const ASCII_DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// The digits of a numbering system; `None` for one that is unknown or writes no digits.
pub fn digits(_numbering: &str) -> Option<[char; 10]> {
    None
}

/// Gives the names of the root locale.
pub(super) fn fill(names: &mut Names) -> Result<(), Error> {
    names.set("Monday", [Slot::Weekday(1, Width::Wide, Context::Format)])
}
