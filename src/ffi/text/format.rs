//! Formatting without a formatter, by what the caches hold.

use core::ffi::c_char;

use super::super::failure::Failure;
use super::super::guard::guard_status;
use super::super::handle::{self, qcal_calendar};
use super::super::status::{QCAL_ERR_PANIC, qcal_status};
use super::arguments::{locale_of, pattern_of, style_of};
use super::formatter::{put_day, wording};
use super::load;
use super::sink::{Buffer, Sink};
use crate::text::pattern::Language;

/// Writes a day by a pattern of UTS #35, in the digits of the locale, as qcal_formatter_format() of a formatter without options does.
/// Names and patterns of the last calls are kept in a cache of bounded size; a formatter is faster, and its speed does not depend
/// on what else is asked.
///
/// locale, pattern: as for qcal_formatter_open().
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: those of qcal_formatter_open() and of qcal_formatter_format().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_format(
    cal: *const qcal_calendar,
    locale: *const c_char,
    jdn: i64,
    pattern: *const c_char,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_by_pattern((cal, locale, jdn, pattern), &mut Buffer::new(buf, cap, len)?) }
    })
}

/// Writes a day in a style of the locale: QCAL_STYLE_FULL, QCAL_STYLE_LONG, QCAL_STYLE_MEDIUM or QCAL_STYLE_SHORT.
///
/// Otherwise as qcal_format().
///
/// Threads: any.
/// Errors: as of qcal_format(); QCAL_ERR_INVALID_ARGUMENT for a style that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_format_style(
    cal: *const qcal_calendar,
    locale: *const c_char,
    jdn: i64,
    style: i32,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_by_style((cal, locale, jdn, style), &mut Buffer::new(buf, cap, len)?) }
    })
}

/// # Safety
///
/// The caller's promises about handles and texts.
pub(super) unsafe fn put_by_pattern(
    (cal, locale, jdn, pattern): (*const qcal_calendar, *const c_char, i64, *const c_char),
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, spelling), source) =
        unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?, pattern_of(pattern)?) };
    let pattern = load::pattern(Language::Uts35, source)?;
    let names = load::names(&cal, &locale)?;
    put_day(sink, &cal, (&wording(&cal, &names, spelling, false), &pattern.pattern), jdn, core::ptr::null())
}

/// # Safety
///
/// The caller's promises about handles and texts.
pub(super) unsafe fn put_by_style(
    (cal, locale, jdn, style): (*const qcal_calendar, *const c_char, i64, i32),
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, spelling)) = unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?) };
    let pattern = load::style_pattern(cal.names_of(), &locale, style_of(style)?)?;
    let names = load::names(&cal, &locale)?;
    put_day(sink, &cal, (&wording(&cal, &names, spelling, false), &pattern.pattern), jdn, core::ptr::null())
}
