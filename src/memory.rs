//! Memory that may be refused: reserved before anything is changed, so that a refusal is an error and not an abort.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::error::Error;

/// An empty vector with room for exactly so many items.
///
/// # Errors
///
/// [`Error::NoMemory`].
pub fn try_vec<T>(capacity: usize) -> Result<Vec<T>, Error> {
    let mut items = Vec::new();
    items.try_reserve_exact(capacity).map_err(|_| Error::NoMemory)?;
    Ok(items)
}

/// The value on the heap. As an array of one, because stable Rust makes no `Box<T>` from memory reserved fallibly.
///
/// # Errors
///
/// [`Error::NoMemory`].
pub fn try_box<T>(value: T) -> Result<Box<[T; 1]>, Error> {
    let mut one = try_vec(1)?;
    one.push(value);
    // The capacity is the length, so nothing is allocated again; the length is one, so nothing fails.
    Box::try_from(one).map_err(|_| Error::NoMemory)
}
