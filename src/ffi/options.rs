//! Opening a calendar under options.

use core::ffi::c_char;

use super::guard::guard_status;
use super::handle::qcal_calendar;
use super::registry::{self, qcal_registry};
use super::sized::{Sized32, sized_in};
use super::status::{QCAL_ERR_PANIC, qcal_status};
use crate::catalogue;

/// For the Japanese calendar: dates are of the era meiji only from 1873-01-01 (Meiji 6), the first day of the Gregorian calendar in
/// Japan, and of ce before it, as in Temporal; without it meiji begins on 1868-10-23 (qcal_calendar_options.flags).
pub const QCAL_JAPANESE_MEIJI_1873: u32 = 1;

const _: () = assert!(QCAL_JAPANESE_MEIJI_1873 == catalogue::JAPANESE_MEIJI_FROM_1873);

/// How a calendar is to be opened, for qcal_registry_open_options(). Set everything to zero, then `size` to
/// sizeof(qcal_calendar_options), then what is needed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_calendar_options {
    /// sizeof(qcal_calendar_options).
    pub size: u32,
    /// QCAL_JAPANESE_MEIJI_1873, or 0.
    pub flags: u32,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 2 x 4 bytes, valid when zero.
unsafe impl Sized32 for qcal_calendar_options {
    const FIRST_SIZE: u32 = 8;
}
const _: () = assert!(size_of::<qcal_calendar_options>() == 8);

/// Opens a calendar of a registry by one of its names, under options that some built-in calendars have. An option changes what is said
/// of dates, such as their era, and never which day a date is: the calendar has the same id and the same names with and without
/// it.
///
/// reg: NULL for the process-wide registry.
/// options: NULL for none, which is qcal_registry_open(). They are copied.
///
/// Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was;
/// QCAL_ERR_NOT_FOUND for a name that no calendar has; QCAL_ERR_UNSUPPORTED for an option that this calendar, a user-defined one or
/// this version has not; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_open_options(
    reg: *const qcal_registry,
    name: *const c_char,
    options: *const qcal_calendar_options,
    cal: *mut *mut qcal_calendar,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let object = unsafe { registry::look(reg) }?;
        // SAFETY: the caller's promise about structs with a size.
        let flags = if options.is_null() { 0 } else { unsafe { sized_in(options, "options") }?.flags };
        // SAFETY: the caller's promises about names and out parameters.
        unsafe { registry::open_in(object, name, flags, cal) }
    })
}
