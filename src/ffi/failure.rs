//! Failures: the one way from an error inside to a status outside, with a detail text for the thread on its way.

use alloc::boxed::Box;
use core::any::Any;
use core::cell::RefCell;
use core::ffi::c_char;
use core::fmt::{self, Write};

use super::buffer::{self, Text};
use super::guard::guard;
use super::status::{self, QCAL_ERR_BACKEND, QCAL_ERR_NULL, QCAL_ERR_PANIC, QCAL_OK, qcal_status};
use crate::error::Error;

/// Bytes kept of a detail text.
const CAPACITY: usize = 256;

thread_local! {
    // Constant and without a destructor: usable in static constructors and destructors and at exit. Nothing is allocated, but by glibc
    // for the first use in a thread where a program has loaded the library with dlopen.
    static LAST: RefCell<Detail> = const { RefCell::new(Detail { bytes: [0; CAPACITY], length: 0 }) };
}

/// A detail text.
#[derive(Clone, Copy)]
pub(super) struct Detail {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Detail {
    /// The text.
    pub(super) fn text(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl Write for Detail {
    /// Takes what fits, cut before the character that does not.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = CAPACITY - self.length;
        let taken = text.floor_char_boundary(room);
        if let (Some(to), Some(from)) =
            (self.bytes.get_mut(self.length..self.length + taken), text.as_bytes().get(..taken))
        {
            to.copy_from_slice(from);
            self.length += taken;
        }
        if taken == text.len() { Ok(()) } else { Err(fmt::Error) }
    }
}

/// A failure whose detail text is stored. Only [`finish`] makes a status of it.
#[derive(Debug)]
pub(super) struct Failure(qcal_status);

/// Records why a call fails.
#[cold]
#[inline(never)]
pub(super) fn fail(status: qcal_status, detail: fmt::Arguments<'_>) -> Failure {
    LAST.with(|last| {
        if let Ok(mut last) = last.try_borrow_mut() {
            last.length = 0;
            // A text too long for the buffer is kept as far as it fits.
            let _ = last.write_fmt(detail);
        }
    });
    Failure(status)
}

/// Records that a required pointer is NULL.
#[cold]
#[inline(never)]
pub(super) fn null(parameter: &'static str) -> Failure {
    fail(QCAL_ERR_NULL, format_args!("{parameter} is NULL"))
}

/// Records an error with what it is about: "Gregorian: day 2451545000000000: outside the range of this calendar".
#[cold]
#[inline(never)]
pub(super) fn about(error: Error, subject: fmt::Arguments<'_>) -> Failure {
    match error {
        // The fault has told more when it was found.
        Error::Backend => Failure(QCAL_ERR_BACKEND),
        _ => fail(status::of(error), format_args!("{subject}: {error}")),
    }
}

/// Calls a user's code that belongs to no question, `destroy` or a log: what fails inside it is not the caller's last failure.
pub(super) fn aside<T>(call_out: impl FnOnce() -> T) -> T {
    let kept = last();
    let result = call_out();
    LAST.with(|last| {
        if let (Some(kept), Ok(mut last)) = (kept, last.try_borrow_mut()) {
            *last = kept;
        }
    });
    result
}

/// The detail text of this thread's last failure.
pub(super) fn last() -> Option<Detail> {
    LAST.with(|last| last.try_borrow().ok().map(|last| *last))
}

/// Records a caught panic. Its message has gone to the host's panic hook; formatting it again could panic again.
#[cold]
#[inline(never)]
pub(super) fn panicked(payload: Box<dyn Any + Send>) {
    // Could panic once more only for payloads that qcal does not throw.
    drop(payload);
    fail(QCAL_ERR_PANIC, format_args!("a fault inside the library was caught"));
}

/// The status that a body has come to.
#[inline]
pub(super) fn finish(result: Result<(), Failure>) -> qcal_status {
    match result {
        Ok(()) => QCAL_OK,
        Err(Failure(status)) => status,
    }
}

/// The detail text of this thread's last failure, in English, at most 256 bytes; empty if none has failed. A success does not
/// change it, and neither does this function.
///
/// buf, cap: where the text goes, and the room there in bytes with the closing NUL; NULL and 0 to measure.
/// len: receives the full length in bytes without the NUL; required.
///
/// Ownership: the text is copied. Keeping it allocates nothing; where a program has loaded the library by dlopen, glibc allocates a
/// thread's part of it when it is first needed, at a failure and when a `destroy` or a log function is called, and ends the program
/// if it cannot. Calling this function with NULL, 0 at the start of a thread takes that memory beforehand.
/// Threads: each thread has its own text.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BUFFER_TOO_SMALL with as much of the text as fits, never cut inside a character.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_last_error(buf: *mut c_char, cap: usize, len: *mut usize) -> qcal_status {
    guard(QCAL_ERR_PANIC, || {
        LAST.with(|last| {
            let Ok(last) = last.try_borrow() else { return QCAL_ERR_PANIC };
            // SAFETY: the caller's promise about a buffer and its size.
            match unsafe { buffer::write(last.text(), buf, cap, len) } {
                Text::Written => QCAL_OK,
                Text::Null => QCAL_ERR_NULL,
                Text::TooSmall => status::QCAL_ERR_BUFFER_TOO_SMALL,
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last_error() -> String {
        let mut bytes = [0x55_u8; 300];
        let mut length = 0;
        let status = unsafe { qcal_last_error(bytes.as_mut_ptr().cast(), bytes.len(), &mut length) };
        assert_eq!(status, QCAL_OK);
        assert_eq!(bytes[length], 0);
        String::from_utf8(bytes[..length].to_vec()).unwrap()
    }

    #[test]
    fn a_long_detail_is_cut_between_characters() {
        let long = "é".repeat(200);
        assert_eq!(fail(QCAL_ERR_NULL, format_args!("x{long}")).0, QCAL_ERR_NULL);
        let kept = last_error();
        assert_eq!(kept, format!("x{}", "é".repeat(127)));
    }

    #[test]
    fn each_thread_has_its_own_text() {
        fail(QCAL_ERR_NULL, format_args!("here"));
        std::thread::spawn(|| assert_eq!(last_error(), "")).join().unwrap();
        assert_eq!(last_error(), "here");
    }

    #[test]
    fn a_short_buffer_gets_whole_characters_and_the_full_length() {
        fail(QCAL_ERR_NULL, format_args!("aéb"));
        let mut length = 0;
        for (cap, expected) in [(1, &b"\0"[..]), (2, b"a\0"), (3, b"a\0"), (4, b"a\xc3\xa9\0")] {
            let mut bytes = [0x55_u8; 8];
            let status = unsafe { qcal_last_error(bytes.as_mut_ptr().cast(), cap, &mut length) };
            assert_eq!((status, length), (status::QCAL_ERR_BUFFER_TOO_SMALL, 4));
            assert_eq!(&bytes[..expected.len()], expected);
            assert!(bytes[cap..].iter().all(|&byte| byte == 0x55));
        }
        let measured = unsafe { qcal_last_error(core::ptr::null_mut(), 0, &mut length) };
        assert_eq!((measured, length), (QCAL_OK, 4));
        let no_room = unsafe { qcal_last_error(core::ptr::null_mut(), 5, &mut length) };
        assert_eq!(no_room, QCAL_ERR_NULL);
        let mut byte = 0x55_u8;
        let nowhere = unsafe { qcal_last_error((&raw mut byte).cast(), 1, core::ptr::null_mut()) };
        assert_eq!((nowhere, byte), (QCAL_ERR_NULL, 0x55));
    }
}
