//! Arguments that the functions of text share: locales, patterns, widths, contexts, styles.

use core::ffi::{CStr, c_char};

use super::super::failure::{Failure, about, fail, null};
use super::super::status::QCAL_ERR_INVALID_ARGUMENT;
use crate::error::Error;
use crate::text::locale::Locale;
use crate::text::pattern::MAX_PATTERN;
use crate::text::{Context, Style, Width};

/// The name in full: "September" (width).
pub const QCAL_WIDE: i32 = 0;
/// The name shortened: "Sep" (width).
pub const QCAL_ABBREVIATED: i32 = 1;
/// One or two letters, not always different from each other: "S" (width).
pub const QCAL_NARROW: i32 = 2;
/// Of days of the week, between abbreviated and narrow: "Tu"; elsewhere as QCAL_ABBREVIATED (width).
pub const QCAL_SHORT: i32 = 3;

/// The form within a date, in some languages the genitive (context).
pub const QCAL_IN_DATE: i32 = 0;
/// The form that stands alone, such as above the page of a month (context).
pub const QCAL_STANDALONE: i32 = 1;

/// With the day of the week (style).
pub const QCAL_STYLE_FULL: i32 = 0;
/// With the month's name (style).
pub const QCAL_STYLE_LONG: i32 = 1;
/// Mostly with the month's name abbreviated (style).
pub const QCAL_STYLE_MEDIUM: i32 = 2;
/// Mostly in numbers (style).
pub const QCAL_STYLE_SHORT: i32 = 3;

/// Locales are at most this long, in bytes: longer than any tag that names one.
const MAX_LOCALE: usize = 255;

pub(crate) const fn width_number(width: Width) -> i32 {
    match width {
        Width::Wide => QCAL_WIDE,
        Width::Abbreviated => QCAL_ABBREVIATED,
        Width::Narrow => QCAL_NARROW,
        Width::Short => QCAL_SHORT,
    }
}

pub(crate) const fn context_number(context: Context) -> i32 {
    match context {
        Context::Format => QCAL_IN_DATE,
        Context::Standalone => QCAL_STANDALONE,
    }
}

fn undefined(parameter: &'static str, number: i32) -> Failure {
    fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("{parameter} is {number}, none of the defined values"))
}

pub(super) fn width_of(number: i32) -> Result<Width, Failure> {
    Width::ALL.into_iter().find(|&width| width_number(width) == number).ok_or_else(|| undefined("width", number))
}

pub(super) fn context_of(number: i32) -> Result<Context, Failure> {
    let mut contexts = Context::ALL.into_iter();
    contexts.find(|&context| context_number(context) == number).ok_or_else(|| undefined("context", number))
}

pub(super) fn style_of(number: i32) -> Result<Style, Failure> {
    match number {
        QCAL_STYLE_FULL => Ok(Style::Full),
        QCAL_STYLE_LONG => Ok(Style::Long),
        QCAL_STYLE_MEDIUM => Ok(Style::Medium),
        QCAL_STYLE_SHORT => Ok(Style::Short),
        _ => Err(undefined("style", number)),
    }
}

/// A text that ends with a NUL, or `None` where it has more than `most` bytes before it.
///
/// # Safety
///
/// `text` is not NULL and points to bytes that end with a NUL, unchanged while the result is used.
unsafe fn bounded<'a>(text: *const c_char, most: usize) -> Option<&'a CStr> {
    // SAFETY: every byte up to the first NUL may be read, and no byte after it is.
    let length = (0..=most).find(|&length| unsafe { text.add(length).read() } == 0)?;
    // SAFETY: these bytes were just read.
    let bytes = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length + 1) };
    CStr::from_bytes_with_nul(bytes).ok()
}

/// A locale, and how the caller spells it; NULL is the root locale.
///
/// # Safety
///
/// `locale` is NULL or a text that ends with a NUL.
pub(super) unsafe fn locale_of<'a>(locale: *const c_char) -> Result<(Locale, &'a CStr), Failure> {
    if locale.is_null() {
        return Ok((Locale::ROOT, c"und"));
    }
    // SAFETY: the caller's promise.
    let text = unsafe { bounded(locale, MAX_LOCALE) };
    let text =
        text.ok_or_else(|| fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("locale is longer than {MAX_LOCALE} bytes")))?;
    let parsed = Locale::parse(text.to_bytes())
        .map_err(|error| about(error, format_args!("locale \"{}\"", text.to_bytes().escape_ascii())))?;
    Ok((parsed, if parsed == Locale::ROOT { c"und" } else { text }))
}

/// A text in UTF-8 that ends with a NUL and is bounded.
///
/// # Safety
///
/// As for [`locale_of`].
pub(super) unsafe fn text_of<'a>(
    text: *const c_char,
    most: usize,
    parameter: &'static str,
) -> Result<&'a str, Failure> {
    if text.is_null() {
        return Err(null(parameter));
    }
    // SAFETY: not NULL; the caller's promise.
    let text = unsafe { bounded(text, most) };
    let text = text.ok_or_else(|| about(Error::Limit, format_args!("{parameter} is longer than {most} bytes")))?;
    text.to_str().map_err(|_| fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("{parameter} is not UTF-8")))
}

/// A pattern as it comes in.
///
/// # Safety
///
/// As for [`locale_of`].
pub(super) unsafe fn pattern_of<'a>(pattern: *const c_char) -> Result<&'a str, Failure> {
    // SAFETY: the caller's promise.
    unsafe { text_of(pattern, MAX_PATTERN, "pattern") }
}
