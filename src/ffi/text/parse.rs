//! Reading dates.

use core::ffi::c_char;

use super::super::failure::Failure;
use super::super::guard::guard_status;
use super::super::handle::{self, out, qcal_calendar};
use super::super::sized::sized_out;
use super::super::status::{QCAL_ERR_PANIC, qcal_status};
use super::arguments::{locale_of, pattern_of};
use super::formatter::{hold, qcal_formatter, wording};
use super::incoming::{Converted, ErrorOffset, units};
use super::load;
use super::options::{qcal_time, time_out};
use crate::text::fault::Fault;
use crate::text::parse::{Reading, parse};
use crate::text::pattern::Language;

/// Reads a text as the formatter writes it, back to the day.
///
/// Exactly what is written is always read, but where it fits several dates, as with months of one letter. Besides that any blank is as good as
/// any other, letters of ASCII may have any case, numbers the digits of ASCII, names another length or case of grammar, and numbers that
/// no other number stands beside fewer or more zeros. A day or month that the pattern lacks is the first; a year it must have, and
/// without an era it is of the one in use. Two digits of a year are of the hundred years that two_digit_window_start begins.
///
/// text, text_len: UTF-8 and its length in bytes; QCAL_NUL_TERMINATED for a text that ends with a NUL.
/// jdn: receives the day. A time in the text is read and given up: qcal_formatter_parse_time().
/// error_offset: optional; receives the offset in bytes at which the text is wrong, where the answer is QCAL_ERR_PARSE. The detail text
/// tells what was expected there.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_PARSE for a text that does not fit the pattern, contradicts itself or fits several
/// dates; QCAL_ERR_INVALID_DATE for a date that does not exist; QCAL_ERR_OUT_OF_RANGE for a year outside the calendar's range;
/// QCAL_ERR_INVALID_ARGUMENT for a length that no text has; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_parse(
    fmt: *const qcal_formatter,
    text: *const c_char,
    text_len: usize,
    jdn: *mut i64,
    error_offset: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and out parameters.
        unsafe {
            let jdn = out(jdn, "jdn")?;
            jdn.write(read(fmt, text, text_len, error_offset)?.day.get());
        }
        Ok(())
    })
}

/// As qcal_formatter_parse(), with the time of day.
///
/// time: `size` set to sizeof(qcal_time); receives what the text tells of the time, the rest of it 0. Where it tells nothing, flags is
/// QCAL_TIME_NONE. zone is always NULL: the name of a zone is passed over, an offset from UTC is read.
///
/// Threads: any.
/// Errors: as of qcal_formatter_parse(); QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_parse_time(
    fmt: *const qcal_formatter,
    text: *const c_char,
    text_len: usize,
    jdn: *mut i64,
    time: *mut qcal_time,
    error_offset: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts, structs and out parameters.
        unsafe {
            let jdn = out(jdn, "jdn")?;
            let time = sized_out(time, "time")?;
            let reading = read(fmt, text, text_len, error_offset)?;
            time.write(&time_out(reading.time.as_ref(), false));
            jdn.write(reading.day.get());
        }
        Ok(())
    })
}

/// # Safety
///
/// The caller's promises about handles, texts and out parameters.
unsafe fn read(
    fmt: *const qcal_formatter,
    text: *const c_char,
    text_len: usize,
    error_offset: *mut usize,
) -> Result<Reading, Failure> {
    // SAFETY: the caller's promises.
    let (fmt, text, error_offset) =
        unsafe { (hold(fmt)?, units(text.cast::<u8>(), text_len)?, ErrorOffset::new(error_offset)) };
    let reading = parse(fmt.pattern(), &fmt.wording(), fmt.options().window_start, text);
    reading.map_err(|fault| error_offset.fail(fault, "byte"))
}

/// Reads a text as qcal_format() writes it by a pattern of UTS #35, back to the day. As qcal_formatter_parse() of a formatter without
/// options; names and patterns of the last calls are kept in a cache of bounded size.
///
/// Threads: any.
/// Errors: those of qcal_formatter_open() and of qcal_formatter_parse().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_parse(
    cal: *const qcal_calendar,
    locale: *const c_char,
    pattern: *const c_char,
    text: *const c_char,
    text_len: usize,
    jdn: *mut i64,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and out parameters.
        unsafe {
            let cal = handle::calendar(cal, "cal")?;
            let (locale, spelling) = locale_of(locale)?;
            let source = pattern_of(pattern)?;
            let text = units(text.cast::<u8>(), text_len)?;
            let jdn = out(jdn, "jdn")?;
            let pattern = load::pattern(Language::Uts35, source)?;
            let names = load::names(&cal, &locale)?;
            let reading = parse(&pattern.pattern, &wording(&cal, &names, spelling, false), None, text);
            let no_offset = ErrorOffset::new(core::ptr::null_mut());
            jdn.write(reading.map_err(|fault| no_offset.fail(fault, "byte"))?.day.get());
        }
        Ok(())
    })
}

/// As qcal_formatter_parse(), of a text in UTF-16 of the machine's byte order; text_len and error_offset count units of 16 bits.
///
/// Threads: any.
/// Errors: as of qcal_formatter_parse().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_parse_utf16(
    fmt: *const qcal_formatter,
    text: *const u16,
    text_len: usize,
    jdn: *mut i64,
    error_offset: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and out parameters.
        unsafe {
            let (fmt, text, error_offset) = (hold(fmt)?, units(text, text_len)?, ErrorOffset::new(error_offset));
            let jdn = out(jdn, "jdn")?;
            let converted = Converted::new(text)?;
            let reading = parse(fmt.pattern(), &fmt.wording(), fmt.options().window_start, converted.text.as_bytes());
            let reading = match (reading, converted.fault) {
                // What could be converted does not fit either, and comes first.
                (Err(fault), Some(_)) if fault.offset < converted.text.len() => Err(converted.in_units(fault)),
                (_, Some(fault)) => Err(fault),
                (reading, None) => reading.map_err(|fault: Fault| converted.in_units(fault)),
            };
            jdn.write(reading.map_err(|fault| error_offset.fail(fault, "unit"))?.day.get());
        }
        Ok(())
    })
}
