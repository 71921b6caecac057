//! Text that comes in to be read: a pointer and a length, in UTF-8 or UTF-16, and where in it something is wrong.

use alloc::string::String;

use super::super::failure::{Failure, about, fail, null};
use super::super::status::QCAL_ERR_PARSE;
use crate::error::Error;
use crate::text::fault::Fault;

/// The length of a text that ends with a NUL.
const NUL_TERMINATED: usize = usize::MAX;

/// No date in UTF-16 is longer, in units: more than any pattern can write.
const MOST_UNITS: usize = 1 << 20;

/// The units of a text.
///
/// # Safety
///
/// `text` is NULL or points to `length` units, or to units that end with a NUL; unchanged while the result is used.
pub(super) unsafe fn units<'a, U: Copy + PartialEq + Default>(
    text: *const U,
    length: usize,
) -> Result<&'a [U], Failure> {
    if text.is_null() {
        return Err(null("text"));
    }
    let mut known = length;
    if length == NUL_TERMINATED {
        known = 0;
        // SAFETY: every unit up to the first NUL may be read, and none after it is.
        while unsafe { text.add(known).read() } != U::default() {
            known += 1;
        }
    } else if length > isize::MAX as usize / size_of::<U>() {
        // More than memory has.
        return Err(about(Error::InvalidArgument, format_args!("text_len is {length}")));
    }
    // SAFETY: so many units may be read.
    Ok(unsafe { core::slice::from_raw_parts(text, known) })
}

/// Where a text is wrong, for who wants to know.
pub(super) struct ErrorOffset(*mut usize);

impl ErrorOffset {
    /// # Safety
    ///
    /// `pointer` is NULL or may be written as long as this exists.
    pub(super) const unsafe fn new(pointer: *mut usize) -> ErrorOffset {
        ErrorOffset(pointer)
    }

    /// The failure that a fault is. `unit` is what the offset counts.
    #[cold]
    pub(super) fn fail(&self, fault: Fault, unit: &str) -> Failure {
        let Fault { error, offset, expected } = fault;
        if let Some(error) = error {
            return about(error, format_args!("text, {unit} {offset}, expected {expected}"));
        }
        if !self.0.is_null() {
            // SAFETY: not NULL; the promise to `new`.
            unsafe { self.0.write(offset) };
        }
        fail(QCAL_ERR_PARSE, format_args!("text, {unit} {offset}: expected {expected}"))
    }
}

/// A text in UTF-16 as UTF-8.
pub(super) struct Converted<'a> {
    units: &'a [u16],
    pub(super) text: String,
    /// Where what could not be converted begins, in units.
    pub(super) fault: Option<Fault>,
}

impl Converted<'_> {
    pub(super) fn new(units: &[u16]) -> Result<Converted<'_>, Failure> {
        let known = units.get(..MOST_UNITS).unwrap_or(units);
        let mut converted = Converted { units, text: String::new(), fault: None };
        // A unit is three bytes at most.
        let room = converted.text.try_reserve_exact(known.len() * 3);
        room.map_err(|_| about(Error::NoMemory, format_args!("text")))?;
        let mut offset = 0;
        for character in char::decode_utf16(known.iter().copied()) {
            let Ok(character) = character else {
                converted.fault = Some(Fault::parse(offset, "UTF-16"));
                return Ok(converted);
            };
            converted.text.push(character);
            offset += character.len_utf16();
        }
        if known.len() < units.len() {
            converted.fault = Some(Fault::parse(offset, "the end of the text"));
        }
        Ok(converted)
    }

    /// A fault in the UTF-8 text as one in the units.
    pub(super) fn in_units(&self, fault: Fault) -> Fault {
        let before = self.text.get(..fault.offset).unwrap_or(&self.text);
        let offset = before.chars().map(char::len_utf16).sum::<usize>();
        Fault { offset: offset.min(self.units.len()), ..fault }
    }
}
