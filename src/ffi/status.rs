//! Status codes: numbered for ever, never a Rust enum.

use core::ffi::{CStr, c_char};

use crate::error::Error;

/// What a function answers: `QCAL_OK` or one of the `QCAL_ERR_` numbers, which are positive and never change their meaning.
pub type qcal_status = i32;

/// Done; out parameters are written.
pub const QCAL_OK: qcal_status = 0;
/// A required pointer is NULL.
pub const QCAL_ERR_NULL: qcal_status = 1;
/// A live handle of another kind.
pub const QCAL_ERR_BAD_HANDLE: qcal_status = 2;
/// An option, a struct size or a weekday that is none of the defined ones.
pub const QCAL_ERR_INVALID_ARGUMENT: qcal_status = 3;
/// No such year, month or day in the calendar.
pub const QCAL_ERR_INVALID_DATE: qcal_status = 4;
/// A year or day outside the calendar's range.
pub const QCAL_ERR_OUT_OF_RANGE: qcal_status = 5;
/// No calendar of that name or id, no such era, no date that meets the condition.
pub const QCAL_ERR_NOT_FOUND: qcal_status = 6;
/// A name that no calendar can be given.
pub const QCAL_ERR_INVALID_NAME: qcal_status = 7;
/// A name that another calendar has.
pub const QCAL_ERR_NAME_TAKEN: qcal_status = 8;
/// A built-in calendar cannot be changed.
pub const QCAL_ERR_PROTECTED: qcal_status = 9;
/// The text is longer than the buffer: what fits was written, and the full length.
pub const QCAL_ERR_BUFFER_TOO_SMALL: qcal_status = 10;
/// Text that cannot be read as asked.
pub const QCAL_ERR_PARSE: qcal_status = 11;
/// Not offered by this version or for this calendar.
pub const QCAL_ERR_UNSUPPORTED: qcal_status = 12;
/// Memory could not be reserved; nothing was changed.
pub const QCAL_ERR_NO_MEMORY: qcal_status = 13;
/// A documented limit was reached.
pub const QCAL_ERR_LIMIT: qcal_status = 14;
/// A user-defined calendar failed or contradicts itself.
pub const QCAL_ERR_BACKEND: qcal_status = 15;
/// A fault inside qcal was caught; nothing was changed. Please report it.
pub const QCAL_ERR_PANIC: qcal_status = 16;

/// Names and sentences by number: the one table behind the two functions below.
const TEXTS: [(&CStr, &CStr); 17] = [
    (c"QCAL_OK", c"success"),
    (c"QCAL_ERR_NULL", c"a required pointer is NULL"),
    (c"QCAL_ERR_BAD_HANDLE", c"a handle of another kind"),
    (c"QCAL_ERR_INVALID_ARGUMENT", Error::InvalidArgument.message()),
    (c"QCAL_ERR_INVALID_DATE", Error::InvalidDate.message()),
    (c"QCAL_ERR_OUT_OF_RANGE", Error::OutOfRange.message()),
    (c"QCAL_ERR_NOT_FOUND", Error::NotFound.message()),
    (c"QCAL_ERR_INVALID_NAME", Error::InvalidName.message()),
    (c"QCAL_ERR_NAME_TAKEN", Error::NameTaken.message()),
    (c"QCAL_ERR_PROTECTED", Error::Protected.message()),
    (c"QCAL_ERR_BUFFER_TOO_SMALL", c"the buffer is too small for the text"),
    (c"QCAL_ERR_PARSE", c"the text cannot be read"),
    (c"QCAL_ERR_UNSUPPORTED", Error::Unsupported.message()),
    (c"QCAL_ERR_NO_MEMORY", Error::NoMemory.message()),
    (c"QCAL_ERR_LIMIT", Error::Limit.message()),
    (c"QCAL_ERR_BACKEND", Error::Backend.message()),
    (c"QCAL_ERR_PANIC", c"a fault inside the library was caught"),
];
const UNKNOWN: (&CStr, &CStr) = (c"QCAL_ERR_UNKNOWN", c"not a status of this version of the library");

pub(super) fn texts(status: qcal_status) -> (&'static CStr, &'static CStr) {
    usize::try_from(status).ok().and_then(|index| TEXTS.get(index)).copied().unwrap_or(UNKNOWN)
}

/// The status of an error from inside.
pub(super) const fn of(error: Error) -> qcal_status {
    match error {
        Error::InvalidArgument => QCAL_ERR_INVALID_ARGUMENT,
        Error::InvalidDate => QCAL_ERR_INVALID_DATE,
        Error::OutOfRange => QCAL_ERR_OUT_OF_RANGE,
        Error::NotFound => QCAL_ERR_NOT_FOUND,
        Error::InvalidName => QCAL_ERR_INVALID_NAME,
        Error::NameTaken => QCAL_ERR_NAME_TAKEN,
        Error::Protected => QCAL_ERR_PROTECTED,
        Error::Unsupported => QCAL_ERR_UNSUPPORTED,
        Error::NoMemory => QCAL_ERR_NO_MEMORY,
        Error::Limit => QCAL_ERR_LIMIT,
        Error::Backend => QCAL_ERR_BACKEND,
    }
}

/// The name of a status, such as "QCAL_ERR_NULL"; "QCAL_ERR_UNKNOWN" for a number that is none. Never NULL.
///
/// Ownership: static text, never freed.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn qcal_status_name(status: qcal_status) -> *const c_char {
    texts(status).0.as_ptr()
}

/// A sentence in English that says what a status means. Never NULL. qcal_last_error() tells more about one failure.
///
/// Ownership: static text, never freed.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn qcal_status_message(status: qcal_status) -> *const c_char {
    texts(status).1.as_ptr()
}
