//! Why a text cannot be read.

use crate::error::Error;

/// Why a text cannot be read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What the date or the memory lacks; `None` where it is the text that cannot be read as asked.
    pub error: Option<Error>,
    /// Where, in bytes.
    pub offset: usize,
    /// What was expected there, in words.
    pub expected: &'static str,
}

impl Fault {
    /// A text that cannot be read.
    #[must_use]
    pub const fn parse(offset: usize, expected: &'static str) -> Fault {
        Fault { error: None, offset, expected }
    }

    /// An error that is not the text's form.
    #[must_use]
    pub const fn of(error: Error, offset: usize, expected: &'static str) -> Fault {
        Fault { error: Some(error), offset, expected }
    }
}
