//! The log of a registry: events told to a user's function.

use core::ffi::{c_char, c_void};
use core::fmt::{self, Write};

use super::failure::aside;
use super::owed::Owed;
use crate::error::Error;
use crate::sync::{Shared, SnapshotCell};

/// A calendar was registered (event of a qcal_log_fn).
pub const QCAL_LOG_REGISTERED: i32 = 1;
/// A calendar was not registered (event of a qcal_log_fn).
pub const QCAL_LOG_REFUSED: i32 = 2;
/// A calendar was unregistered (event of a qcal_log_fn).
pub const QCAL_LOG_UNREGISTERED: i32 = 3;
/// A user-defined calendar failed or contradicted itself (event of a qcal_log_fn).
pub const QCAL_LOG_FAULT: i32 = 4;

/// Is told what happens in a registry: qcal_registry_set_log(). The text is one line in English of at most 511 bytes, UTF-8, in
/// which control characters, quotes and backslashes of names are escaped; it lives until the function returns.
///
/// The function is called in the thread in which the event happens, never under a lock, perhaps in several threads at once. It may
/// call any function of qcal. It must not let an exception or a longjmp out.
pub type qcal_log_fn = Option<unsafe extern "C" fn(user_data: *mut c_void, event: i32, text: *const c_char)>;

/// Bytes of an event's text, with the closing NUL.
const CAPACITY: usize = 512;

/// A user's log function.
struct Log {
    function: unsafe extern "C" fn(user_data: *mut c_void, event: i32, text: *const c_char),
    owed: Owed,
}

/// Where a registry and its calendars find the log function of the moment. It does not keep the registry alive.
pub(super) struct LogCell(SnapshotCell<Shared<Log>>);

impl LogCell {
    pub(super) fn new() -> LogCell {
        LogCell(SnapshotCell::new())
    }

    /// Replaces the function, or takes it away.
    pub(super) fn set(&self, function: qcal_log_fn, owed: Owed) -> Result<(), Error> {
        let log = match function {
            Some(function) => Some(Shared::try_new(Log { function, owed }).ok_or(Error::NoMemory)?),
            None => None,
        };
        // Kept until the lock is given back: a refusal drops it, and that calls out.
        let kept = log.clone();
        let result = self.0.update(|_| Ok::<_, Error>((log, ())));
        drop(kept);
        result
    }

    /// Tells the function, if there is one.
    pub(super) fn tell(&self, event: i32, text: fmt::Arguments<'_>) {
        let Some(log) = self.0.read().map(|log| Shared::clone(&log)) else { return };
        let mut line = Line { bytes: [0; CAPACITY], length: 0 };
        // A text too long for the buffer is kept as far as it fits.
        let _ = line.write_fmt(text);
        // SAFETY: the user's function for this pointer, which `log` keeps; the text ends with a NUL.
        aside(|| unsafe { (log.function)(log.owed.user_data(), event, line.bytes.as_ptr().cast()) });
    }
}

struct Line {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Write for Line {
    /// Takes what fits, cut before the character that does not, control characters escaped.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if character.is_control() {
                for escaped in character.escape_default() {
                    self.push(escaped)?;
                }
            } else {
                self.push(character)?;
            }
        }
        Ok(())
    }
}

impl Line {
    fn push(&mut self, character: char) -> fmt::Result {
        // The last byte stays the closing NUL.
        let room = self.bytes.get_mut(self.length..CAPACITY - 1).unwrap_or_default();
        let length = character.len_utf8();
        let place = room.get_mut(..length).ok_or(fmt::Error)?;
        character.encode_utf8(place);
        self.length += length;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_bounded_and_has_no_control_character() {
        let mut line = Line { bytes: [0; CAPACITY], length: 0 };
        write!(line, "a\n\u{1b}\u{85}b").unwrap();
        assert_eq!(&line.bytes[..line.length], br"a\n\u{1b}\u{85}b");
        for _ in 0..CAPACITY {
            let _ = write!(line, "é");
        }
        assert!(line.length >= CAPACITY - 2 && line.length < CAPACITY);
        assert_eq!(line.bytes[line.length], 0);
        assert!(core::str::from_utf8(&line.bytes[..line.length]).is_ok());
    }
}
