//! The week of a locale.

use core::ffi::c_char;

use super::super::guard::guard_status;
use super::super::handle::out;
use super::super::status::{QCAL_ERR_PANIC, qcal_status};
use super::arguments::locale_of;
use crate::text::week::Week;

/// What a locale calls a week.
///
/// locale: as for qcal_formatter_open(); its region counts, or the likely one of its language.
/// first_day: receives the day that weeks begin with, 1 Monday to 7 Sunday.
/// min_days: receives how many of its days the first week of a year has in that year at least, 1 to 7.
/// weekend_bits: receives the days of rest, bit 0 Monday to bit 6 Sunday.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_INVALID_ARGUMENT for a text that is no locale.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_locale_week(
    locale: *const c_char,
    first_day: *mut i32,
    min_days: *mut i32,
    weekend_bits: *mut i32,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about texts.
        let (locale, _) = unsafe { locale_of(locale) }?;
        let (first_day, min_days) = (out(first_day, "first_day")?, out(min_days, "min_days")?);
        let weekend_bits = out(weekend_bits, "weekend_bits")?;
        let week = Week::of(&locale);
        // SAFETY: the caller's promise about out parameters.
        unsafe {
            first_day.write(i32::from(week.first_day));
            min_days.write(i32::from(week.min_days));
            weekend_bits.write(i32::from(week.weekend));
        }
        Ok(())
    })
}
