//! Where text goes: the caller's buffer, in UTF-8 or UTF-16, written as it comes and cut between characters where it is full.

use alloc::string::String;
use core::ffi::c_char;
use core::fmt::{self, Write};

use super::super::failure::{Failure, about, fail, null};
use super::super::status::QCAL_ERR_BUFFER_TOO_SMALL;
use crate::error::Error;
use crate::text::pieces::Output;

/// A caller's buffer. Nothing but the buffer is written before [`Sink::finish`].
pub(super) trait Sink: Output {
    /// Ends the text and tells how long it is.
    fn finish(&mut self) -> Result<(), Failure>;
}

/// One unit of text: a byte of UTF-8 or 16 bits of UTF-16.
pub(super) trait Unit: Copy {
    const NUL: Self;
    const NAME: &'static str;
}

impl Unit for c_char {
    const NUL: c_char = 0;
    const NAME: &'static str = "bytes";
}

impl Unit for u16 {
    const NUL: u16 = 0;
    const NAME: &'static str = "units";
}

/// A buffer with room for `room` units before the closing NUL.
pub(super) struct Buffer<U> {
    buf: *mut U,
    cap: usize,
    len: *mut usize,
    written: usize,
    full_length: usize,
    cut: bool,
}

impl<U: Unit> Buffer<U> {
    /// Checks the pointers.
    ///
    /// # Safety
    ///
    /// `buf` is NULL or has room for `cap` units; `len` is NULL or may be written. Both until [`Sink::finish`].
    pub(super) unsafe fn new(buf: *mut U, cap: usize, len: *mut usize) -> Result<Buffer<U>, Failure> {
        if len.is_null() {
            return Err(null("len"));
        }
        if buf.is_null() && cap > 0 {
            return Err(null("buf"));
        }
        Ok(Buffer { buf, cap, len, written: 0, full_length: 0, cut: cap == 0 })
    }

    /// Units that still have room before the closing NUL.
    fn room(&self) -> usize {
        if self.cut { 0 } else { self.cap.saturating_sub(1) - self.written }
    }
}

impl<U: Unit> Buffer<U> {
    fn end(&mut self) -> Result<(), Failure> {
        // SAFETY: the promise to `new`: room for `cap` units, of which fewer than `cap` are written.
        unsafe {
            if self.cap > 0 {
                self.buf.add(self.written).write(U::NUL);
            }
            self.len.write(self.full_length);
        }
        // Measuring is no failure.
        if self.buf.is_null() || self.cap > 0 && self.written == self.full_length {
            return Ok(());
        }
        Err(fail(
            QCAL_ERR_BUFFER_TOO_SMALL,
            format_args!("the text has {} {}, and buf room for {}", self.full_length, U::NAME, self.cap),
        ))
    }
}

impl Write for Buffer<c_char> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.full_length += text.len();
        let room = self.room();
        let taken = if text.len() <= room { text.len() } else { text.floor_char_boundary(room) };
        // SAFETY: `taken` <= room, which the buffer has; a caller's buffer is no part of our text.
        unsafe {
            if taken > 0 {
                core::ptr::copy_nonoverlapping(text.as_ptr().cast(), self.buf.add(self.written), taken);
            }
        }
        self.written += taken;
        self.cut |= taken < text.len();
        Ok(())
    }
}

impl Output for Buffer<c_char> {
    fn write_all(&mut self, pieces: &[&str]) -> fmt::Result {
        let length = pieces.iter().map(|piece| piece.len()).sum::<usize>();
        if length > self.room() || length == 0 {
            return pieces.iter().try_for_each(|piece| self.write_str(piece));
        }
        // SAFETY: there is room for all of them; a caller's buffer is no part of our text.
        unsafe {
            let mut to = self.buf.add(self.written);
            for piece in pieces {
                copy(piece.as_ptr(), to.cast(), piece.len());
                to = to.add(piece.len());
            }
        }
        self.written += length;
        self.full_length += length;
        Ok(())
    }
}

/// Copies a piece, most of which are shorter than a call of `memcpy` is worth: by its two ends, which may overlap.
///
/// # Safety
///
/// `length` bytes may be read and written.
#[inline]
unsafe fn copy(from: *const u8, to: *mut u8, length: usize) {
    /// # Safety
    ///
    /// As above, and a `T` is no longer than `length`.
    #[inline(always)]
    unsafe fn ends<T>(from: *const u8, to: *mut u8, length: usize) {
        let last = length - size_of::<T>();
        // SAFETY: both places are within the piece.
        unsafe {
            let (head, tail) = (from.cast::<T>().read_unaligned(), from.add(last).cast::<T>().read_unaligned());
            to.cast::<T>().write_unaligned(head);
            to.add(last).cast::<T>().write_unaligned(tail);
        }
    }
    // SAFETY: the caller's promise.
    unsafe {
        match length {
            0 => {}
            1 => to.write(from.read()),
            2..4 => ends::<u16>(from, to, length),
            4..8 => ends::<u32>(from, to, length),
            8..16 => ends::<u64>(from, to, length),
            16..=32 => ends::<u128>(from, to, length),
            _ => core::ptr::copy_nonoverlapping(from, to, length),
        }
    }
}

impl Sink for Buffer<c_char> {
    fn finish(&mut self) -> Result<(), Failure> {
        self.end()
    }
}

impl Write for Buffer<u16> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units);
            self.full_length += units.len();
            if units.len() > self.room() {
                self.cut = true;
                continue;
            }
            for &mut unit in units {
                // SAFETY: as many units as the buffer has room for.
                unsafe { self.buf.add(self.written).write(unit) };
                self.written += 1;
            }
        }
        Ok(())
    }
}

impl Output for Buffer<u16> {
    fn write_all(&mut self, pieces: &[&str]) -> fmt::Result {
        // UTF-16 never has more units than UTF-8 has bytes.
        let most = pieces.iter().map(|piece| piece.len()).sum::<usize>();
        if most > self.room() {
            return pieces.iter().try_for_each(|piece| self.write_str(piece));
        }
        let mut written = self.written;
        for piece in pieces {
            for character in piece.chars() {
                // One unit in nearly every language.
                let (first, second) = match u16::try_from(u32::from(character)) {
                    Ok(unit) => (unit, None),
                    Err(_) => pair(character),
                };
                // SAFETY: as many units as the buffer has room for.
                unsafe {
                    self.buf.add(written).write(first);
                    if let Some(second) = second {
                        written += 1;
                        self.buf.add(written).write(second);
                    }
                }
                written += 1;
            }
        }
        self.full_length += written - self.written;
        self.written = written;
        Ok(())
    }
}

/// The two units of a character beyond the first 65,536.
#[inline(never)]
fn pair(character: char) -> (u16, Option<u16>) {
    match character.encode_utf16(&mut [0; 2]) {
        [high, low] => (*high, Some(*low)),
        one => (one.first().copied().unwrap_or_default(), None),
    }
}

impl Sink for Buffer<u16> {
    fn finish(&mut self) -> Result<(), Failure> {
        self.end()
    }
}

/// A text in memory, which may be refused.
#[derive(Default)]
struct Memory(String);

impl Output for Memory {}

impl Write for Memory {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.try_reserve(text.len()).map_err(|_| fmt::Error)?;
        self.0.push_str(text);
        Ok(())
    }
}

/// Writes a text to a caller's buffer. What may fail after something has been written (`fallible`) is written to memory first, so that
/// the buffer is untouched where it fails. Both kinds of buffers take the same way: nothing here is compiled twice.
pub(super) fn put(
    sink: &mut dyn Sink,
    fallible: bool,
    write: &mut dyn FnMut(&mut dyn Output) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if fallible {
        let mut memory = Memory::default();
        write(&mut memory)?;
        // A buffer takes everything.
        let _ = sink.write_all(&[&memory.0]);
    } else {
        write(sink)?;
    }
    sink.finish()
}

/// Writes a text that is there already.
pub(super) fn put_text(sink: &mut dyn Sink, text: &str) -> Result<(), Failure> {
    put(sink, false, &mut |out| out.write_all(&[text]).map_err(|_| about(Error::NoMemory, format_args!("text"))))
}
