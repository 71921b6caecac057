//! Text across the boundary: names in, text out by the one buffer rule.

use core::ffi::c_char;

use crate::name::MAX_NAME;

/// How writing a text went.
pub(super) enum Text {
    Written,
    /// A pointer that is required is NULL.
    Null,
    TooSmall,
}

/// Copies a text out: always terminated when `cap` > 0, never cut inside a character, `len` the full length. NULL and 0 measure.
///
/// # Safety
///
/// `buf` is NULL or has room for `cap` bytes; `len` is NULL or may be written.
pub(super) unsafe fn write(text: &str, buf: *mut c_char, cap: usize, len: *mut usize) -> Text {
    if len.is_null() {
        return Text::Null;
    }
    if buf.is_null() && cap > 0 {
        return Text::Null;
    }
    // SAFETY: not NULL, so writable by the caller's promise.
    unsafe { len.write(text.len()) };
    if buf.is_null() {
        return Text::Written;
    }
    let Some(room) = cap.checked_sub(1) else { return Text::TooSmall };
    let taken = text.floor_char_boundary(room);
    // SAFETY: taken <= room = cap - 1, and the buffer has room for cap bytes; a caller's buffer is no part of our text.
    unsafe {
        core::ptr::copy_nonoverlapping(text.as_ptr(), buf.cast::<u8>(), taken);
        buf.add(taken).write(0);
    }
    if taken == text.len() { Text::Written } else { Text::TooSmall }
}

/// The bytes of a NUL-terminated name, at most one more than a name may have: a longer text is no name, and is not read further.
///
/// # Safety
///
/// `name` is not NULL and points to bytes that end with a NUL, unchanged while the result is used.
#[inline]
pub(super) unsafe fn name<'a>(name: *const c_char) -> &'a [u8] {
    let mut length = 0;
    // SAFETY: every byte up to the first NUL may be read, and no byte after it is.
    while length <= MAX_NAME && unsafe { name.add(length).read() } != 0 {
        length += 1;
    }
    // SAFETY: these bytes were just read.
    unsafe { core::slice::from_raw_parts(name.cast(), length) }
}
