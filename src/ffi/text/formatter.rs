//! Formatters: a calendar, a locale's names for it, and a pattern, opened once.

use alloc::ffi::CString;
use core::ffi::{CStr, c_char};
use core::ops::Deref;

use super::super::convert::day_failure;
use super::super::failure::{Failure, about, fail};
use super::super::guard::{guard, guard_status};
use super::super::handle::{self, Tagged, object, out, peek, qcal_calendar};
use super::super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_PANIC, qcal_status};
use super::arguments::{locale_of, pattern_of, style_of};
use super::load::{self, LoadedNames, LoadedPattern};
use super::options::{Options, options_of, qcal_text_options, qcal_time, time_of};
use super::sink::{Buffer, Sink, put, put_text};
use crate::day::Jdn;
use crate::error::Error;
use crate::memory::try_vec;
use crate::registry::{HandleKind, OpenCalendar, Opened};
use crate::sync::Shared;
use crate::text::format;
use crate::text::locale::Locale;
use crate::text::pattern::Pattern;
use crate::text::wording::Wording;

/// A calendar, a locale and a pattern, ready to write dates and to read them: qcal_formatter_open(). Shared and immutable;
/// qcal_formatter_retain() and qcal_formatter_release() count its owners.
pub struct qcal_formatter {
    _opaque: (),
}

/// What a [`qcal_formatter`] handle points to.
#[repr(C)]
pub(super) struct Formatter {
    kind: HandleKind,
    calendar: Opened,
    names: Shared<LoadedNames>,
    pattern: Shared<LoadedPattern>,
    locale: CString,
    options: Options,
}

// SAFETY: #[repr(C)], and HandleKind is its first field.
unsafe impl Tagged for Formatter {
    type Handle = qcal_formatter;
    const KIND: HandleKind = HandleKind::FORMATTER;
    const NAME: &'static str = "formatter";
}

impl Drop for Formatter {
    fn drop(&mut self) {
        // Before the calendar is given back, and with it perhaps what a user is owed.
        self.kind = HandleKind::GONE;
    }
}

impl Formatter {
    pub(super) fn calendar(&self) -> &OpenCalendar {
        &self.calendar
    }

    pub(super) fn pattern(&self) -> &Pattern {
        &self.pattern.pattern
    }

    pub(super) fn options(&self) -> &Options {
        &self.options
    }

    pub(super) fn wording(&self) -> Wording<'_> {
        wording(&self.calendar, &self.names, &self.locale, self.options.ascii_digits)
    }
}

/// A calendar with the names of a locale.
pub(super) fn wording<'a>(
    calendar: &'a OpenCalendar,
    names: &'a LoadedNames,
    locale: &'a CStr,
    ascii_digits: bool,
) -> Wording<'a> {
    Wording { engine: calendar.engine(), names: &names.names, locale, ascii_digits }
}

/// A formatter for the time of a call. One whose calendar enters a user's code is owned by the call as well, as that calendar would be.
pub(super) struct HeldFormatter<'a> {
    formatter: &'a Formatter,
    _owner: Option<Shared<Formatter>>,
}

impl Deref for HeldFormatter<'_> {
    type Target = Formatter;

    #[inline]
    fn deref(&self) -> &Formatter {
        self.formatter
    }
}

/// The formatter behind a handle.
///
/// # Safety
///
/// As for [`peek`].
pub(super) unsafe fn hold<'a>(fmt: *const qcal_formatter) -> Result<HeldFormatter<'a>, Failure> {
    // SAFETY: the caller's promise.
    let formatter = unsafe { object::<Formatter>(fmt, "fmt") }?;
    let owner = formatter.calendar.calls_out().then(|| {
        let formatter = fmt.cast::<Formatter>();
        // SAFETY: formatters are behind pointers that Shared::into_raw gave out, and the caller owns this one until now.
        unsafe {
            Shared::retain_raw(formatter);
            Shared::from_raw(formatter)
        }
    });
    Ok(HeldFormatter { formatter, _owner: owner })
}

/// The part of opening that comes before there is a pattern.
struct Beginning {
    calendar: Opened,
    locale: Locale,
    spelling: CString,
    options: Options,
}

/// # Safety
///
/// The caller's promises about handles, texts and structs.
unsafe fn begin(
    cal: *const qcal_calendar,
    locale: *const c_char,
    options: *const qcal_text_options,
) -> Result<Beginning, Failure> {
    // SAFETY: the caller's promises.
    let (calendar, (locale, spelling), options) =
        unsafe { (handle::share(cal, "cal")?, locale_of(locale)?, options_of(options)?) };
    let no_memory = |error| about(error, format_args!("formatter"));
    let bytes = spelling.to_bytes_with_nul();
    let mut copy = try_vec(bytes.len()).map_err(no_memory)?;
    copy.extend_from_slice(bytes);
    // It ends with its only NUL.
    let spelling = CString::from_vec_with_nul(copy).unwrap_or_default();
    Ok(Beginning { calendar, locale, spelling, options })
}

/// # Safety
///
/// The caller's promise about out parameters.
unsafe fn end(
    beginning: Beginning,
    pattern: Shared<LoadedPattern>,
    fmt: handle::Out<*mut qcal_formatter>,
) -> Result<(), Failure> {
    let Beginning { calendar, locale, spelling, options } = beginning;
    let names = load::names(&calendar, &locale)?;
    let kind = HandleKind::FORMATTER;
    let formatter = Shared::try_new(Formatter { kind, calendar, names, pattern, locale: spelling, options });
    let formatter = formatter.ok_or_else(|| about(Error::NoMemory, format_args!("formatter")))?;
    // SAFETY: the caller's promise.
    unsafe { fmt.write(Shared::into_raw(formatter).cast_mut().cast()) };
    Ok(())
}

/// Opens a formatter: it holds all that a locale says about a calendar, and writes and reads dates by a pattern.
///
/// locale: a language tag such as "fa-IR", "zh-Hant-TW" or "ar-SA-u-nu-latn", also in the spelling of POSIX, "fa_IR.UTF-8"; NULL, "",
/// "C", "und" and "root" are the root locale. One for which there are no data falls back as CLDR says, in the end to the root locale.
/// pattern: UTF-8, at most 1024 bytes. By default fields of UTS #35, "EEEE, d MMMM y G", text between apostrophes; options choose the
/// legacy language.
/// options: optional, `size` set to sizeof(qcal_text_options).
/// fmt: receives the handle.
///
/// Ownership: everything is copied, and the calendar is kept open. The handle counts as one owner; give it back with
/// qcal_formatter_release().
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a text that is no locale, for a pattern that is not UTF-8
/// or that UTS #35 does not define, the detail text tells where, and for options that are none; QCAL_ERR_UNSUPPORTED for fields of UTS
/// #35 that need more than a day, a time and its zone, and for what this version does not know; QCAL_ERR_LIMIT for a longer pattern; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_open(
    cal: *const qcal_calendar,
    locale: *const c_char,
    pattern: *const c_char,
    options: *const qcal_text_options,
    fmt: *mut *mut qcal_formatter,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts, structs and out parameters.
        unsafe {
            let beginning = begin(cal, locale, options)?;
            let source = pattern_of(pattern)?;
            let fmt = out(fmt, "fmt")?;
            let pattern = load::pattern(beginning.options.language, source)?;
            end(beginning, pattern, fmt)
        }
    })
}

/// Opens a formatter for a style of the locale: QCAL_STYLE_FULL, QCAL_STYLE_LONG, QCAL_STYLE_MEDIUM or QCAL_STYLE_SHORT.
///
/// Otherwise as qcal_formatter_open(); of the options, pattern_language is without effect.
///
/// Ownership: as of qcal_formatter_open().
/// Threads: any.
/// Errors: as of qcal_formatter_open(); QCAL_ERR_INVALID_ARGUMENT for a style that is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_open_style(
    cal: *const qcal_calendar,
    locale: *const c_char,
    style: i32,
    options: *const qcal_text_options,
    fmt: *mut *mut qcal_formatter,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts, structs and out parameters.
        unsafe {
            let beginning = begin(cal, locale, options)?;
            let style = style_of(style)?;
            let fmt = out(fmt, "fmt")?;
            let pattern = load::style_pattern(beginning.calendar.names_of(), &beginning.locale, style)?;
            end(beginning, pattern, fmt)
        }
    })
}

/// Makes one owner more, and answers the handle it was given. Does nothing for NULL and for a handle of another kind.
///
/// Ownership: each retain calls for one qcal_formatter_release().
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_retain(fmt: *mut qcal_formatter) -> *mut qcal_formatter {
    guard(fmt, || {
        // SAFETY: the caller's promise about handles; a formatter is behind a pointer of Shared::into_raw.
        unsafe {
            if peek::<Formatter>(fmt).is_some() {
                Shared::retain_raw(fmt.cast::<Formatter>());
            }
        }
        fmt
    })
}

/// Takes one owner away; the last one frees the formatter and gives its calendar back. Does nothing for NULL and for a handle of
/// another kind.
///
/// Ownership: the caller's share is given up.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_release(fmt: *mut qcal_formatter) {
    guard((), || {
        // SAFETY: the caller's promise about handles, and the caller owns what is taken away.
        unsafe {
            if peek::<Formatter>(fmt).is_some() {
                drop(Shared::from_raw(fmt.cast::<Formatter>()));
            }
        }
    });
}

/// Writes a day, and with it a time, into a sink.
pub(super) fn put_day(
    sink: &mut dyn Sink,
    calendar: &OpenCalendar,
    (wording, pattern): (&Wording<'_>, &Pattern),
    jdn: i64,
    time: *const qcal_time,
) -> Result<(), Failure> {
    // SAFETY: the promise of the caller of every function that has a time.
    let time = unsafe { time_of(time) }?;
    if time.is_none() && pattern.asks_for_time() {
        return Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("no time, for which the pattern has fields")));
    }
    put(sink, calendar.engine().definition().has_names(), &mut |out| {
        format::format(pattern, wording, Jdn::new(jdn), time.as_ref(), out)
            .map_err(|error| day_failure(calendar, error, jdn))
    })
}

/// Writes a day by the formatter's pattern.
///
/// time: for the time fields of the pattern, `size` set to sizeof(qcal_time). Where a pattern has none it may be NULL. Without it the time
/// tokens of legacy patterns are copied.
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_OUT_OF_RANGE for a day outside the calendar's range;
/// QCAL_ERR_INVALID_ARGUMENT for a time that is none, and for NULL where a pattern of UTS #35 has fields of the time; QCAL_ERR_UNSUPPORTED; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY only for a
/// calendar with a callback for names.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_format(
    fmt: *const qcal_formatter,
    jdn: i64,
    time: *const qcal_time,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles and buffers.
        let (fmt, mut sink) = unsafe { (hold(fmt)?, Buffer::new(buf, cap, len)?) };
        put_day(&mut sink, fmt.calendar(), (&fmt.wording(), fmt.pattern()), jdn, time)
    })
}

/// The pattern of a formatter: the one that it was opened with, or that of its style.
///
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_formatter_pattern(
    fmt: *const qcal_formatter,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles and buffers.
        let (fmt, mut sink) = unsafe { (hold(fmt)?, Buffer::new(buf, cap, len)?) };
        put_text(&mut sink, fmt.pattern().source())
    })
}
