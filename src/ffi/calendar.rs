//! Calendars: opening them, and what holds for them as a whole.

use core::ffi::c_char;

use super::failure::{Failure, about};
use super::guard::{guard, guard_status};
use super::handle::{self, out, peek};
use super::names::{self, qcal_names};
use super::registry;
use super::sized::{Sized32, sized_out};
use super::status::{QCAL_ERR_PANIC, qcal_status};
use crate::calendar::Family;
use crate::error::Error;
use crate::name::Name;
use crate::registry::{Labels, OpenCalendar};
use crate::ymd::YearNumbering;

pub use super::handle::qcal_calendar;

/// The id of a calendar: a number for ever, safe to store. Two handles are of the same calendar when their ids are equal.
pub type qcal_system = i32;

// QCAL_SYSTEM_USER (-1) stands in cbindgen.toml: cbindgen writes negative numbers without parentheses.
/// Gregorian, proleptic, without a year zero.
pub const QCAL_SYSTEM_GREGORIAN: qcal_system = 0;
/// Julian, proleptic, without a year zero.
pub const QCAL_SYSTEM_JULIAN: qcal_system = 8;
/// Milankovic (revised Julian), without a year zero.
pub const QCAL_SYSTEM_MILANKOVIC: qcal_system = 9;
/// Jalali: the official calendar of Iran, without a year zero.
pub const QCAL_SYSTEM_JALALI: qcal_system = 10;
/// Tabular Islamic calendar with the civil (Friday) epoch, without a year zero.
pub const QCAL_SYSTEM_ISLAMIC_CIVIL: qcal_system = 11;
/// Gregorian with a year zero, as in ISO 8601.
pub const QCAL_SYSTEM_ISO8601: qcal_system = 100;
/// Jalali by the 2820-year arithmetic of QCalendar, to read what it computed; wrong in five of 293 official years.
pub const QCAL_SYSTEM_JALALI_2820: qcal_system = 101;
/// Buddhist: Gregorian with years counted from 543 BCE, as used in Thailand since 1941.
pub const QCAL_SYSTEM_BUDDHIST: qcal_system = 110;
/// Republic of China (Minguo): Gregorian with years counted from 1912.
pub const QCAL_SYSTEM_ROC: qcal_system = 111;
/// Japanese: Gregorian dates with the eras of the emperors from Meiji on.
pub const QCAL_SYSTEM_JAPANESE: qcal_system = 112;
/// Thai solar: Buddhist years with the year beginnings that were in force, in April until 1940.
pub const QCAL_SYSTEM_THAI_SOLAR: qcal_system = 113;
/// Coptic, era of the Martyrs.
pub const QCAL_SYSTEM_COPTIC: qcal_system = 120;
/// Ethiopic, Amete Mihret.
pub const QCAL_SYSTEM_ETHIOPIC: qcal_system = 121;
/// Ethiopic with all years counted in Amete Alem.
pub const QCAL_SYSTEM_ETHIOPIC_AMETE_ALEM: qcal_system = 122;
/// Indian national calendar, Saka era.
pub const QCAL_SYSTEM_INDIAN: qcal_system = 123;
/// Tabular Islamic calendar with the astronomical (Thursday) epoch.
pub const QCAL_SYSTEM_ISLAMIC_TBLA: qcal_system = 130;
/// Tabular Islamic calendar, leap years with the 15th of 30, civil epoch.
pub const QCAL_SYSTEM_ISLAMIC_15C: qcal_system = 131;
/// Tabular Islamic calendar, leap years with the 15th of 30, astronomical epoch.
pub const QCAL_SYSTEM_ISLAMIC_15A: qcal_system = 132;
/// Tabular Islamic calendar of the Fatimids and of Bohras in India, civil epoch.
pub const QCAL_SYSTEM_ISLAMIC_INDIAN_C: qcal_system = 133;
/// Tabular Islamic calendar of the Fatimids and of Bohras in India, astronomical epoch.
pub const QCAL_SYSTEM_ISLAMIC_INDIAN_A: qcal_system = 134;
/// Tabular Islamic calendar of Habash al-Hasib, civil epoch.
pub const QCAL_SYSTEM_ISLAMIC_HABASH_C: qcal_system = 135;
/// Tabular Islamic calendar of Habash al-Hasib, astronomical epoch.
pub const QCAL_SYSTEM_ISLAMIC_HABASH_A: qcal_system = 136;
/// Umm al-Qura calendar of Saudi Arabia, as computed for 1300 to 1600 AH; before and after, the tabular calendar of id 11 with a year zero.
pub const QCAL_SYSTEM_ISLAMIC_UMALQURA: qcal_system = 140;
/// Umm al-Qura calendar of Saudi Arabia, as printed or announced for 1343 to 1500 AH; it has no other years.
pub const QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED: qcal_system = 141;
/// CLDR's id for sightings in Saudi Arabia: the dates of QCAL_SYSTEM_ISLAMIC_UMALQURA.
pub const QCAL_SYSTEM_ISLAMIC_RGSA: qcal_system = 142;
/// Hebrew.
pub const QCAL_SYSTEM_HEBREW: qcal_system = 150;
/// Chinese lunisolar calendar.
pub const QCAL_SYSTEM_CHINESE: qcal_system = 160;
/// Korean lunisolar calendar (Dangi).
pub const QCAL_SYSTEM_DANGI: qcal_system = 161;

/// The year follows the sun alone (qcal_properties.flags).
pub const QCAL_SOLAR: u32 = 1;
/// The year follows the moon alone (qcal_properties.flags).
pub const QCAL_LUNAR: u32 = 2;
/// The months follow the moon and leap months hold the year to the sun (qcal_properties.flags).
pub const QCAL_LUNISOLAR: u32 = 4;
/// The rule is extended to the time before its introduction (qcal_properties.flags).
pub const QCAL_PROLEPTIC: u32 = 8;
/// Years are counted through zero: the year before 1 is 0, not -1, if the range goes back so far (qcal_properties.flags).
pub const QCAL_YEAR_ZERO: u32 = 16;
/// A calendar registered by a program (qcal_properties.flags).
pub const QCAL_USER_DEFINED: u32 = 32;

/// What holds for a calendar as a whole. Set `size` to sizeof(qcal_properties) before the call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_properties {
    /// sizeof(qcal_properties), set by the caller and left as it is.
    pub size: u32,
    /// QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR, QCAL_PROLEPTIC, QCAL_YEAR_ZERO, QCAL_USER_DEFINED.
    pub flags: u32,
    /// Days of the week.
    pub days_per_week: i32,
    /// Days of the shortest month; of a calendar made of callbacks, the shortest in its window.
    pub min_days_in_month: i32,
    /// Days of the longest month; of a calendar made of callbacks, the longest in its window.
    pub max_days_in_month: i32,
    /// Months of the longest year; of a calendar made of callbacks, the longest in its window.
    pub max_months_in_year: i32,
    /// The first year of the range.
    pub first_year: i32,
    /// The last year of the range.
    pub last_year: i32,
    /// The first day of the range.
    pub first_jdn: i64,
    /// The last day of the range.
    pub last_jdn: i64,
    /// The first day of year 1, even where the range of a built-in calendar begins later; of a calendar made of callbacks whose range
    /// has no year 1, the first day of the range.
    pub epoch_jdn: i64,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 2 x 4, 6 x 4, 3 x 8 bytes.
unsafe impl Sized32 for qcal_properties {
    const FIRST_SIZE: u32 = 56;
}
const _: () = assert!(size_of::<qcal_properties>() == 56);

/// Opens a calendar by one of its names, without regard to ASCII case: "Gregorian", "gregory", "persian", "islamic-civil" ...
/// Looks in the process-wide registry. Names are compared as they are: blanks are not removed.
///
/// Ownership: the handle counts as one owner; give it back with qcal_calendar_release().
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_NOT_FOUND for a name that no calendar has, whatever the name; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_open(name: *const c_char, cal: *mut *mut qcal_calendar) -> qcal_status {
    // SAFETY: the caller's promises about names and out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { registry::open_in(registry::process(), name, 0, cal) })
}

/// Opens a calendar by its id, such as QCAL_SYSTEM_JALALI. Looks in the process-wide registry.
///
/// Ownership: the handle counts as one owner; give it back with qcal_calendar_release().
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_NOT_FOUND for an id that no calendar has; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_open_system(system: qcal_system, cal: *mut *mut qcal_calendar) -> qcal_status {
    // SAFETY: the caller's promise about out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { registry::open_system_in(registry::process(), system, cal) })
}

/// Adds an owner, and returns its argument. Does nothing for built-in calendars, NULL and a handle of another kind. A calendar retained
/// about 2^63 times is never freed.
///
/// Ownership: each retain asks for one more qcal_calendar_release().
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_retain(cal: *mut qcal_calendar) -> *mut qcal_calendar {
    guard((), || {
        // SAFETY: the caller's promise about handles.
        unsafe { handle::retain(cal) }
    });
    cal
}

/// Gives an owner's share back. Does nothing for built-in calendars, NULL and a handle of another kind. The last owner of a
/// calendar that is in no registry destroys it, and `destroy` of its qcal_backend runs.
///
/// Ownership: the handle must not be used by this owner again.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_release(cal: *mut qcal_calendar) {
    guard((), || {
        // SAFETY: the caller's promise about handles.
        unsafe { handle::release(cal) }
    });
}

/// The primary name of a calendar, UTF-8, whichever name opened it. NULL for NULL and for a handle of another kind.
///
/// Ownership: the text lives as long as the handle.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_name(cal: *const qcal_calendar) -> *const c_char {
    guard(core::ptr::null(), || {
        // SAFETY: the caller's promise about handles.
        unsafe { peek::<OpenCalendar>(cal) }.map_or(core::ptr::null(), |cal| cal.name().as_ptr())
    })
}

/// The id of a calendar.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_system(cal: *const qcal_calendar, system: *mut qcal_system) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let system = out(system, "system")?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { system.write(cal.system()) };
        Ok(())
    })
}

/// All names of a calendar, the primary one first, then its aliases.
///
/// Ownership: the list is the caller's: qcal_names_destroy().
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_names(cal: *const qcal_calendar, names: *mut *mut qcal_names) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let names = out(names, "names")?;
        let all = cal.names();
        // SAFETY: the caller's promise about out parameters.
        unsafe { names::give(all, names) }
    })
}

/// The names of the months that a calendar was registered with, in order. Empty for a calendar registered without, and for built-in
/// calendars, whose months have names by language.
///
/// Ownership: the list is the caller's: qcal_names_destroy().
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_month_names(
    cal: *const qcal_calendar,
    names: *mut *mut qcal_names,
) -> qcal_status {
    // SAFETY: the caller's promises about handles and out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { give_labels(cal, names, |labels| &labels.months) })
}

/// The names of the days of the week that a calendar was registered with, in order. Otherwise as qcal_calendar_month_names().
///
/// Ownership: the list is the caller's: qcal_names_destroy().
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_weekday_names(
    cal: *const qcal_calendar,
    names: *mut *mut qcal_names,
) -> qcal_status {
    // SAFETY: the caller's promises about handles and out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { give_labels(cal, names, |labels| &labels.weekdays) })
}

/// Gives out the names of a user's calendar that `which` selects.
///
/// # Safety
///
/// The caller's promises about handles and out parameters.
unsafe fn give_labels(
    cal: *const qcal_calendar,
    names: *mut *mut qcal_names,
    which: fn(&Labels) -> &[Name],
) -> Result<(), Failure> {
    // SAFETY: the caller's promise.
    let cal = unsafe { handle::calendar(cal, "cal") }?;
    let names = out(names, "names")?;
    let labels = cal.labels().map_or(&[][..], which);
    // SAFETY: the caller's promise.
    unsafe { names::give(labels.iter().map(Name::as_c_str), names) }
}

/// What holds for a calendar as a whole: its kind, its range, its epoch.
///
/// properties: `size` set to sizeof(qcal_properties); fields that this library does not know are zeroed.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_calendar_properties(
    cal: *const qcal_calendar,
    properties: *mut qcal_properties,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        // SAFETY: the caller's promise about structs with a size.
        let to = unsafe { sized_out(properties, "properties") }?;
        let known = properties_of(&cal).map_err(|error| about(error, format_args!("properties")))?;
        // SAFETY: as above.
        unsafe { to.write(&known) };
        Ok(())
    })
}

fn properties_of(cal: &OpenCalendar) -> Result<qcal_properties, Error> {
    let engine = cal.engine();
    let properties = engine.properties();
    let family = match properties.family {
        Family::Solar => QCAL_SOLAR,
        Family::Lunar => QCAL_LUNAR,
        Family::Lunisolar => QCAL_LUNISOLAR,
        Family::Other => 0,
    };
    let proleptic = if properties.proleptic { QCAL_PROLEPTIC } else { 0 };
    let year_zero = if properties.numbering == YearNumbering::WithZero { QCAL_YEAR_ZERO } else { 0 };
    let user_defined = if cal.is_user_defined() { QCAL_USER_DEFINED } else { 0 };
    Ok(qcal_properties {
        size: 0,
        flags: family | proleptic | year_zero | user_defined,
        days_per_week: i32::from(properties.days_per_week),
        min_days_in_month: i32::from(*properties.month_days.start()),
        max_days_in_month: i32::from(*properties.month_days.end()),
        max_months_in_year: i32::from(properties.max_months_in_year),
        first_year: engine.written_year(*properties.years.start())?,
        last_year: engine.written_year(*properties.years.end())?,
        first_jdn: engine.first_day().get(),
        last_jdn: engine.last_day().get(),
        epoch_jdn: properties.epoch.get(),
    })
}
