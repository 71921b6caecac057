//! The functions that write text, in UTF-16: for callers such as Qt and Windows whose strings are of it.

use core::ffi::c_char;

use super::super::guard::guard_status;
use super::super::handle::qcal_calendar;
use super::super::status::{QCAL_ERR_PANIC, qcal_status};
use super::format::{put_by_pattern, put_by_style};
use super::formatter::{hold, put_day, qcal_formatter};
use super::names::{put_display_name, put_era, put_month, put_weekday};
use super::options::qcal_time;
use super::sink::Buffer;

/// As qcal_formatter_format(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
/// Texts going in are UTF-8 here too.
///
/// Threads: any.
/// Errors: as of qcal_formatter_format().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_format_utf16(
    fmt: *const qcal_formatter,
    jdn: i64,
    time: *const qcal_time,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles and buffers.
        let (fmt, mut sink) = unsafe { (hold(fmt)?, Buffer::new(buf, cap, len)?) };
        put_day(&mut sink, fmt.calendar(), (&fmt.wording(), fmt.pattern()), jdn, time)
    })
}

/// As qcal_format(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_format().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_format_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    jdn: i64,
    pattern: *const c_char,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_by_pattern((cal, locale, jdn, pattern), &mut Buffer::new(buf, cap, len)?) }
    })
}

/// As qcal_format_style(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_format_style().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_format_style_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    jdn: i64,
    style: i32,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_by_style((cal, locale, jdn, style), &mut Buffer::new(buf, cap, len)?) }
    })
}

/// As qcal_month_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_month_name().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_month_name_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    year: i32,
    month: i32,
    width: i32,
    context: i32,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_month((cal, locale, year, month), width, context, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// As qcal_weekday_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_weekday_name().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_weekday_name_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    day_of_week: i32,
    width: i32,
    context: i32,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_weekday((cal, locale, day_of_week), width, context, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// As qcal_era_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_era_name().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_era_name_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    era_code: *const c_char,
    width: i32,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_era((cal, locale, era_code), width, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// As qcal_calendar_display_name(), in UTF-16 of the machine's byte order; cap and len count units of 16 bits, and no pair is cut.
///
/// Threads: any.
/// Errors: as of qcal_calendar_display_name().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_display_name_utf16(
    cal: *const qcal_calendar,
    locale: *const c_char,
    buf: *mut u16,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_display_name((cal, locale), &mut Buffer::new(buf, cap, len)?) }
    })
}
