//! What is written, gathered, so that the place where it goes is entered once for all of it and not for each word.

use alloc::string::String;
use core::fmt::{self, Write};

use crate::error::Error;

/// Where text goes.
pub trait Output: Write {
    /// Writes texts one after the other.
    ///
    /// # Errors
    ///
    /// Those of [`Write::write_str`].
    fn write_all(&mut self, pieces: &[&str]) -> fmt::Result {
        pieces.iter().try_for_each(|piece| self.write_str(piece))
    }
}

impl Output for String {}

/// As many as nearly all dates are made of.
const MOST: usize = 12;

/// Texts that are there already, on their way to an output.
pub(super) struct Pieces<'a, 'o> {
    pieces: [&'a str; MOST],
    count: usize,
    output: &'o mut dyn Output,
    failed: bool,
}

impl<'a, 'o> Pieces<'a, 'o> {
    pub(super) fn new(output: &'o mut dyn Output) -> Pieces<'a, 'o> {
        Pieces { pieces: [""; MOST], count: 0, output, failed: false }
    }

    /// Adds one.
    #[inline]
    pub(super) fn push(&mut self, piece: &'a str) {
        if self.count >= MOST {
            self.flush();
        }
        if let Some(place) = self.pieces.get_mut(self.count) {
            *place = piece;
            self.count += 1;
        }
    }

    #[inline(never)]
    fn flush(&mut self) {
        let pieces = self.pieces.get(..self.count).unwrap_or_default();
        self.failed |= self.output.write_all(pieces).is_err();
        self.count = 0;
    }

    /// Writes what has been gathered.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`] where the output has failed: a buffer that is too small is no error here, only a text that grows in memory
    /// can fail.
    pub(super) fn finish(&mut self) -> Result<(), Error> {
        self.flush();
        if self.failed { Err(Error::NoMemory) } else { Ok(()) }
    }
}

/// Texts that are gone afterwards.
impl Write for Pieces<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.flush();
        self.failed |= self.output.write_str(text).is_err();
        Ok(())
    }
}
