//! Structs of the functions of text: options and the time of day.

use core::ffi::c_char;

use super::super::failure::{Failure, fail};
use super::super::sized::{Sized32, sized_in};
use super::super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_UNSUPPORTED};
use super::arguments::text_of;
use crate::text::pattern::Language;
use crate::text::time::Time;

/// Patterns are the fields of UTS #35: G y Y u U r Q q M L w W d D F g E e c, and of the time H h K k m s S a b B x X Z
/// O z (qcal_text_options.pattern_language).
pub const QCAL_PATTERN_UTS35: i32 = 0;
/// Patterns are the tokens of QDateTime::toString(): d M y h H m s z AP ap t (qcal_text_options.pattern_language).
pub const QCAL_PATTERN_LEGACY: i32 = 1;

/// Numbers in the digits of the locale (qcal_text_options.digits).
pub const QCAL_DIGITS_LOCALE: i32 = 0;
/// Numbers in the digits 0 to 9 of ASCII (qcal_text_options.digits).
pub const QCAL_DIGITS_ASCII: i32 = 1;

/// two_digit_window_start is meant, also where it is 0 (qcal_text_options.flags).
pub const QCAL_WINDOW_SET: u32 = 1;

/// How a formatter is to work, for qcal_formatter_open(). Set everything to zero, then `size` to sizeof(qcal_text_options), then what
/// is needed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_text_options {
    /// sizeof(qcal_text_options).
    pub size: u32,
    /// QCAL_WINDOW_SET, or 0.
    pub flags: u32,
    /// QCAL_PATTERN_UTS35 or QCAL_PATTERN_LEGACY.
    pub pattern_language: i32,
    /// QCAL_DIGITS_LOCALE or QCAL_DIGITS_ASCII.
    pub digits: i32,
    /// The first of the hundred years that a year of two digits can mean when it is read, as the calendar numbers its years. Where it
    /// is 0 and QCAL_WINDOW_SET is not set, these are the years from the one in which the Gregorian year 1950 began; they do not
    /// move with the day on which the program runs.
    pub two_digit_window_start: i32,
    /// 0.
    pub reserved: i32,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 6 x 4 bytes, valid when zero.
unsafe impl Sized32 for qcal_text_options {
    const FIRST_SIZE: u32 = 24;
}
const _: () = assert!(size_of::<qcal_text_options>() == 24);

/// Options that have been read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    pub language: Language,
    pub ascii_digits: bool,
    /// As the calendar writes years; `None` for its default.
    pub window_start: Option<i32>,
}

impl Options {
    pub(super) const DEFAULT: Options = Options { language: Language::Uts35, ascii_digits: false, window_start: None };
}

/// Reads options; NULL is the default.
///
/// # Safety
///
/// `options` is NULL or points to a struct whose `size` is set and is the number of bytes that may be read.
pub(super) unsafe fn options_of(options: *const qcal_text_options) -> Result<Options, Failure> {
    if options.is_null() {
        return Ok(Options::DEFAULT);
    }
    // SAFETY: the caller's promise.
    let options = unsafe { sized_in(options, "options") }?;
    unknown(options.flags & !QCAL_WINDOW_SET, "options->flags")?;
    unknown(options.reserved as u32, "options->reserved")?;
    let undefined = |field: &str, value: i32| {
        fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("options->{field} is {value}, none of the defined values"))
    };
    let window_set = options.flags & QCAL_WINDOW_SET != 0 || options.two_digit_window_start != 0;
    Ok(Options {
        language: match options.pattern_language {
            QCAL_PATTERN_UTS35 => Language::Uts35,
            QCAL_PATTERN_LEGACY => Language::Legacy,
            other => return Err(undefined("pattern_language", other)),
        },
        ascii_digits: match options.digits {
            QCAL_DIGITS_LOCALE => false,
            QCAL_DIGITS_ASCII => true,
            other => return Err(undefined("digits", other)),
        },
        window_start: window_set.then_some(options.two_digit_window_start),
    })
}

/// utc_offset is known (qcal_time.flags).
pub const QCAL_TIME_OFFSET: u32 = 1;

/// The time is UTC, and how far the local time is from it is not known: "Z" in RFC 9557 (qcal_time.flags, beside QCAL_TIME_OFFSET with a
/// utc_offset of 0).
pub const QCAL_TIME_UTC: u32 = 2;
/// No time at all: everything else is 0 (qcal_time.flags). Going in, as if there were no struct.
pub const QCAL_TIME_NONE: u32 = 4;

/// A time of day, beside a day number. Set everything to zero, then `size` to sizeof(qcal_time), then what is needed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_time {
    /// sizeof(qcal_time).
    pub size: u32,
    /// QCAL_TIME_OFFSET, QCAL_TIME_UTC; QCAL_TIME_NONE; or 0.
    pub flags: u32,
    /// 0 to 23.
    pub hour: i32,
    /// 0 to 59.
    pub minute: i32,
    /// 0 to 60, which a leap second is.
    pub second: i32,
    /// 0 to 999999999.
    pub nanosecond: i32,
    /// With QCAL_TIME_OFFSET: seconds ahead of UTC, less than a day either way; else 0.
    pub utc_offset: i32,
    /// 0.
    pub reserved: i32,
    /// What the time zone is called, in UTF-8, at most 255 bytes; NULL where it has no name.
    pub zone: *const c_char,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 8 x 4 bytes and a pointer, valid when zero.
unsafe impl Sized32 for qcal_time {
    const FIRST_SIZE: u32 = size_of::<qcal_time>() as u32;
}
const _: () = assert!(size_of::<qcal_time>() == 32 + size_of::<usize>());

/// Names of zones are at most this long, in bytes.
const MAX_ZONE: usize = 255;
/// Seconds of a day.
const DAY: i32 = 86_400;

/// Reads a time; NULL is none.
///
/// # Safety
///
/// `time` is NULL or points to a struct whose `size` is set and is the number of bytes that may be read, its zone NULL or to a text that
/// ends with a NUL.
pub(super) unsafe fn time_of<'a>(time: *const qcal_time) -> Result<Option<Time<'a>>, Failure> {
    if time.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise.
    let time = unsafe { sized_in(time, "time") }?;
    unknown(time.flags & !(QCAL_TIME_OFFSET | QCAL_TIME_UTC | QCAL_TIME_NONE), "time->flags")?;
    unknown(time.reserved as u32, "time->reserved")?;
    for (field, value, most) in [
        ("hour", time.hour, 23),
        ("minute", time.minute, 59),
        ("second", time.second, 60),
        ("nanosecond", time.nanosecond, 999_999_999),
    ] {
        if value < 0 || value > most {
            return Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("time->{field} is {value}, not 0 to {most}")));
        }
    }
    if time.flags & QCAL_TIME_NONE != 0 {
        return Ok(None);
    }
    let has_offset = time.flags & QCAL_TIME_OFFSET != 0;
    if time.flags & QCAL_TIME_UTC != 0 && (!has_offset || time.utc_offset != 0) {
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("time->flags has QCAL_TIME_UTC: it goes with QCAL_TIME_OFFSET and a utc_offset of 0"),
        ));
    }
    if time.utc_offset <= -DAY || time.utc_offset >= DAY || !has_offset && time.utc_offset != 0 {
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("time->utc_offset is {}: less than a day, and 0 without QCAL_TIME_OFFSET", time.utc_offset),
        ));
    }
    // SAFETY: not NULL where it is read; the caller's promise.
    let zone = unsafe { if time.zone.is_null() { None } else { Some(text_of(time.zone, MAX_ZONE, "time->zone")?) } };
    Ok(Some(Time {
        // in bounds, as seen above
        hour: time.hour as u8,
        minute: time.minute as u8,
        second: time.second as u8,
        nanosecond: time.nanosecond as u32,
        utc_offset: has_offset.then_some(time.utc_offset),
        zone,
    }))
}

/// Whether a time says that it is UTC and no more; `false` for none.
///
/// # Safety
///
/// As for [`time_of`].
pub(super) unsafe fn is_utc(time: *const qcal_time) -> Result<bool, Failure> {
    // SAFETY: the caller's promise.
    Ok(!time.is_null() && unsafe { sized_in(time, "time") }?.flags & QCAL_TIME_UTC != 0)
}

/// A time on its way out.
pub(super) fn time_out(time: Option<&Time<'_>>, utc: bool) -> qcal_time {
    let mut out = qcal_time {
        size: 0,
        flags: QCAL_TIME_NONE,
        hour: 0,
        minute: 0,
        second: 0,
        nanosecond: 0,
        utc_offset: 0,
        reserved: 0,
        zone: core::ptr::null(),
    };
    if let Some(time) = time {
        out.flags = match (time.utc_offset, utc) {
            (None, _) => 0,
            (Some(_), false) => QCAL_TIME_OFFSET,
            (Some(_), true) => QCAL_TIME_OFFSET | QCAL_TIME_UTC,
        };
        (out.hour, out.minute, out.second) = (i32::from(time.hour), i32::from(time.minute), i32::from(time.second));
        // below 10^9
        out.nanosecond = time.nanosecond as i32;
        out.utc_offset = time.utc_offset.unwrap_or(0);
    }
    out
}

fn unknown(bits: u32, field: &str) -> Result<(), Failure> {
    if bits == 0 {
        return Ok(());
    }
    Err(fail(QCAL_ERR_UNSUPPORTED, format_args!("{field} has {bits:#x}, which this version does not know")))
}
