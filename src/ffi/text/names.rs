//! Names of months, days of the week, eras, and of calendars themselves.

use core::ffi::c_char;

use super::super::failure::{Failure, about, fail};
use super::super::guard::guard_status;
use super::super::handle::{self, Held, qcal_calendar};
use super::super::query::{self, date_failure};
use super::super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_PANIC, qcal_status};
use super::arguments::{context_of, locale_of, text_of, width_of};
use super::formatter::wording;
use super::load;
use super::sink::{Buffer, Sink, put, put_text};
use crate::error::Error;
use crate::name::same;
use crate::text::display;
use crate::text::format;

/// Codes of eras are at most this long, in bytes.
const MAX_CODE: usize = 63;

/// The name of a month; its number where nobody has a name for it.
///
/// year: names may depend on it: Hebrew Adar is Adar II in leap years.
/// month: the ordinal month in that year, from 1.
/// width: QCAL_WIDE, QCAL_ABBREVIATED or QCAL_NARROW.
/// context: QCAL_IN_DATE or QCAL_STANDALONE.
/// locale: as for qcal_formatter_open().
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale, width and context; QCAL_ERR_OUT_OF_RANGE for the
/// year; QCAL_ERR_INVALID_DATE for a month that the year has not; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_month_name(
    cal: *const qcal_calendar,
    locale: *const c_char,
    year: i32,
    month: i32,
    width: i32,
    context: i32,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_month((cal, locale, year, month), width, context, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// The name of a day of the week; its number where nobody has a name for it, as in weeks that are not of seven days.
///
/// day_of_week: 1 Monday to 7 Sunday, or the day of the calendar's own week from 1.
/// width: QCAL_WIDE, QCAL_ABBREVIATED, QCAL_NARROW or QCAL_SHORT.
/// context: QCAL_IN_DATE or QCAL_STANDALONE.
/// locale: as for qcal_formatter_open().
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale, day, width and context;
/// QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_weekday_name(
    cal: *const qcal_calendar,
    locale: *const c_char,
    day_of_week: i32,
    width: i32,
    context: i32,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_weekday((cal, locale, day_of_week), width, context, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// The name of an era; its code where the locale has no name for it.
///
/// era_code: one of qcal_eras(), without regard to ASCII case.
/// width: QCAL_WIDE, QCAL_ABBREVIATED or QCAL_NARROW.
/// locale: as for qcal_formatter_open().
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale and width; QCAL_ERR_NOT_FOUND for an era that
/// the calendar has not; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_era_name(
    cal: *const qcal_calendar,
    locale: *const c_char,
    era_code: *const c_char,
    width: i32,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_era((cal, locale, era_code), width, &mut Buffer::new(buf, cap, len)?) }
    })
}

/// What a calendar is called in a language: "Persian Calendar". Its English title where CLDR has no name for it, its primary
/// name for a user's.
///
/// locale: as for qcal_formatter_open().
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for the locale; QCAL_ERR_BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_display_name(
    cal: *const qcal_calendar,
    locale: *const c_char,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, texts and buffers.
        unsafe { put_display_name((cal, locale), &mut Buffer::new(buf, cap, len)?) }
    })
}

fn may_fail_late(cal: &Held<'_>) -> bool {
    cal.engine().definition().has_names()
}

/// # Safety
///
/// Here and below: the caller's promises about handles and texts.
pub(super) unsafe fn put_month(
    (cal, locale, year, month): (*const qcal_calendar, *const c_char, i32, i32),
    width: i32,
    context: i32,
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, spelling)) = unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?) };
    let (width, context) = (width_of(width)?, context_of(context)?);
    let continuous = query::year(&cal, year)?;
    let engine = cal.engine();
    let failed = |error| date_failure(&cal, error, year, month, 1);
    let months = engine.months_in_year(continuous).map_err(failed)?;
    let ordinal = u8::try_from(month).ok().filter(|month| (1..=months).contains(month));
    let ordinal = ordinal.ok_or_else(|| failed(Error::InvalidDate))?;
    let names = load::names(&cal, &locale)?;
    let wording = wording(&cal, &names, spelling, false);
    let code = engine.definition().ask_month_code(continuous, ordinal);
    let month = wording.month(continuous, ordinal, code).map_err(failed)?;
    put(sink, may_fail_late(&cal), &mut |out| format::month_name(&wording, month, width, context, out).map_err(failed))
}

/// # Safety
///
/// As above.
pub(super) unsafe fn put_weekday(
    (cal, locale, day): (*const qcal_calendar, *const c_char, i32),
    width: i32,
    context: i32,
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, spelling)) = unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?) };
    let (width, context) = (width_of(width)?, context_of(context)?);
    let length = cal.engine().properties().days_per_week;
    let number = u8::try_from(day)
        .ok()
        .filter(|day| (1..=length).contains(day))
        .ok_or_else(|| fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("day_of_week is {day}, not 1 to {length}")))?;
    let names = load::names(&cal, &locale)?;
    let wording = wording(&cal, &names, spelling, false);
    put(sink, may_fail_late(&cal), &mut |out| {
        format::weekday_name(&wording, number, width, context, out)
            .map_err(|error| about(error, format_args!("day {day} of the week")))
    })
}

/// # Safety
///
/// As above.
pub(super) unsafe fn put_era(
    (cal, locale, era_code): (*const qcal_calendar, *const c_char, *const c_char),
    width: i32,
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, spelling), code) =
        unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?, text_of(era_code, MAX_CODE, "era_code")?) };
    let width = width_of(width)?;
    let mut eras = cal.engine().properties().eras.iter();
    let era = eras.find(|era| same(era.code.to_bytes(), code.as_bytes()));
    let era = era.ok_or_else(|| about(Error::NotFound, format_args!("era \"{}\"", code.escape_debug())))?;
    let names = load::names(&cal, &locale)?;
    put_text(sink, wording(&cal, &names, spelling, false).era_name(era.code, width))
}

/// # Safety
///
/// As above.
pub(super) unsafe fn put_display_name(
    (cal, locale): (*const qcal_calendar, *const c_char),
    sink: &mut dyn Sink,
) -> Result<(), Failure> {
    // SAFETY: the caller's promises.
    let (cal, (locale, _)) = unsafe { (handle::calendar(cal, "cal")?, locale_of(locale)?) };
    put_text(sink, display::name(cal.cldr(), cal.title(), &locale))
}
