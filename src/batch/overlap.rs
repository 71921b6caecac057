//! Which columns may share memory: an output may be an input of the same element size, as a whole; nothing else.

use crate::error::Error;

/// Where a column lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    start: usize,
    end: usize,
    kind: Kind,
}

/// What a column is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Elements of so many bytes.
    Elements(usize),
    /// Bits, the first of them so many from the low end of its byte.
    Bits(usize),
    /// One number, which is no column: nothing is the same.
    Count,
}

impl Span {
    /// A column of `rows` elements of `size` bytes at an address.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] where no memory can be so large.
    pub fn elements(address: usize, rows: usize, size: usize) -> Result<Span, Error> {
        let bytes = rows.checked_mul(size).ok_or(Error::InvalidArgument)?;
        Span::bytes(address, bytes, Kind::Elements(size))
    }

    /// A column of `rows` bits that begin so many bits after an address.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] where no memory can be so large.
    pub fn bits(address: usize, offset: u64, rows: usize) -> Result<Span, Error> {
        let first = usize::try_from(offset / 8).map_err(|_| Error::InvalidArgument)?;
        // below 8
        let shift = (offset % 8) as usize;
        let start = address.checked_add(first).ok_or(Error::InvalidArgument)?;
        let bytes = rows.checked_add(shift).ok_or(Error::InvalidArgument)?.div_ceil(8);
        // All of it from the address on is one piece of memory.
        Span::bytes(address, first.checked_add(bytes).ok_or(Error::InvalidArgument)?, Kind::Bits(shift))?;
        Span::bytes(start, bytes, Kind::Bits(shift))
    }

    /// A count of rows.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] where it goes past the last address.
    pub fn count(address: usize) -> Result<Span, Error> {
        Span::bytes(address, size_of::<u64>(), Kind::Count)
    }

    fn bytes(start: usize, bytes: usize, kind: Kind) -> Result<Span, Error> {
        let end = start.checked_add(bytes).filter(|_| isize::try_from(bytes).is_ok());
        Ok(Span { start, end: end.ok_or(Error::InvalidArgument)?, kind })
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// Bytes in it.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it has no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Whether the columns may be used together.
///
/// # Errors
///
/// [`Error::InvalidArgument`].
pub fn check(inputs: &[Option<Span>], outputs: &[Option<Span>]) -> Result<(), Error> {
    let inputs = inputs.iter().flatten();
    let mut outputs = outputs.iter().flatten();
    while let Some(output) = outputs.next() {
        let clash = outputs.clone().any(|other| output.overlaps(*other))
            || inputs.clone().any(|input| output.overlaps(*input) && input != output);
        if clash {
            return Err(Error::InvalidArgument);
        }
    }
    Ok(())
}
