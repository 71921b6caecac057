//! Everything that can go wrong inside qcal, as one enum of static sentences. The C surface maps each to its status number.

use core::ffi::CStr;
use core::fmt;

/// Why a call could not be answered.
// As wide as a date or a day, so that a `Result` of either comes back in two registers and not through memory (+ 5 ns).
#[repr(u64)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// An option, a size or a weekday that is none of the defined ones.
    InvalidArgument,
    /// A year, month or day that does not exist in the calendar.
    InvalidDate,
    /// A day or year outside the range that the calendar states.
    OutOfRange,
    /// No calendar, era or matching date.
    NotFound,
    /// A name that no calendar can be given.
    InvalidName,
    /// A name that another calendar has.
    NameTaken,
    /// A built-in calendar cannot be changed.
    Protected,
    /// Not offered by this version.
    Unsupported,
    /// Memory could not be reserved; nothing was changed.
    NoMemory,
    /// A documented limit was reached.
    Limit,
    /// A user's calendar failed or contradicts itself.
    Backend,
}

impl Error {
    /// The sentence for this error, without a full stop.
    #[must_use]
    pub const fn message(self) -> &'static CStr {
        match self {
            Error::InvalidArgument => c"an option, size or weekday is not one of the defined values",
            Error::InvalidDate => c"no such year, month or day in this calendar",
            Error::OutOfRange => c"outside the range of this calendar",
            Error::NotFound => c"not found",
            Error::InvalidName => c"not a valid name",
            Error::NameTaken => c"the name belongs to another calendar",
            Error::Protected => c"a built-in calendar cannot be changed",
            Error::Unsupported => c"not supported",
            Error::NoMemory => c"memory could not be reserved",
            Error::Limit => c"a limit was reached",
            Error::Backend => c"a user-defined calendar failed or contradicts itself",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().to_str().unwrap_or_default())
    }
}

impl core::error::Error for Error {}

impl From<crate::sync::Full> for Error {
    fn from(_: crate::sync::Full) -> Error {
        Error::Limit
    }
}
