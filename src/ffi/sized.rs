//! Structs that may grow: they start with their size as the caller knows it.

use core::mem::MaybeUninit;

use super::failure::{Failure, fail, null};
use super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_UNSUPPORTED};

/// A struct that goes in or out by pointer, `#[repr(C)]`, and starts with `uint32_t size`.
///
/// # Safety
///
/// Exactly that, without padding, since its bytes are copied, and valid when all of them are zero.
pub(super) unsafe trait Sized32: Copy {
    /// Size of the first version of the struct, the least that a caller may state.
    const FIRST_SIZE: u32;
}

/// A struct larger than this is none: the size was not set.
const MAX_SIZE: u32 = 4_096;

/// Reads a struct that comes in: what the caller does not know is zero, and what this library does not know has to be.
///
/// # Safety
///
/// `pointer` is NULL or points to a struct whose `size` is set and is the number of bytes that may be read.
pub(super) unsafe fn sized_in<T: Sized32>(pointer: *const T, parameter: &'static str) -> Result<T, Failure> {
    if pointer.is_null() {
        return Err(null(parameter));
    }
    // SAFETY: the struct starts with its size.
    let size = unsafe { pointer.cast::<u32>().read() };
    if size < T::FIRST_SIZE || size > MAX_SIZE {
        let least = T::FIRST_SIZE;
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("{parameter}->size is {size}, not {least} to {MAX_SIZE}: set it to sizeof the struct"),
        ));
    }
    let theirs = size as usize;
    let known = theirs.min(size_of::<T>());
    let bytes = pointer.cast::<u8>();
    // SAFETY: the caller's promise: `theirs` bytes may be read, and they are not written at the same time.
    let tail = unsafe { core::slice::from_raw_parts(bytes.add(known), theirs - known) };
    if let Some(offset) = tail.iter().position(|&byte| byte != 0) {
        return Err(fail(
            QCAL_ERR_UNSUPPORTED,
            format_args!("{parameter} has something at offset {}, which this version does not know", known + offset),
        ));
    }
    let mut value = MaybeUninit::<T>::zeroed();
    // SAFETY: `known` bytes exist on both sides, and the value is ours; zero bytes are a valid value, and so are those of the caller's
    // struct, which is of this type as far as it goes.
    unsafe {
        core::ptr::copy_nonoverlapping(bytes, value.as_mut_ptr().cast::<u8>(), known);
        Ok(value.assume_init())
    }
}

/// A checked out parameter of a struct that may grow.
pub(super) struct SizedOut<T> {
    pointer: *mut T,
    size: u32,
}

/// Checks the pointer and the size that the caller has stated in it.
///
/// # Safety
///
/// `pointer` is NULL or points to a struct whose `size` is set and is the number of bytes that may be written.
pub(super) unsafe fn sized_out<T: Sized32>(pointer: *mut T, parameter: &'static str) -> Result<SizedOut<T>, Failure> {
    if pointer.is_null() {
        return Err(null(parameter));
    }
    // SAFETY: the struct starts with its size.
    let size = unsafe { pointer.cast::<u32>().read() };
    if size < T::FIRST_SIZE {
        let least = T::FIRST_SIZE;
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("{parameter}->size is {size}, the least is {least}: set it to sizeof the struct"),
        ));
    }
    Ok(SizedOut { pointer, size })
}

impl<T: Sized32> SizedOut<T> {
    /// Writes the part of the struct that the caller knows, and zeros in what only the caller knows; `size` stays.
    ///
    /// # Safety
    ///
    /// As promised to [`sized_out`].
    pub(super) unsafe fn write(self, value: &T) {
        let size_field = size_of::<u32>();
        let theirs = self.size as usize;
        let copied = theirs.min(size_of::<T>());
        let (to, from) = (self.pointer.cast::<u8>(), core::ptr::from_ref(value).cast::<u8>());
        // SAFETY: `copied` bytes exist on both sides, `theirs` on the caller's; both are at least the size field; the value is ours
        // and lies apart from the caller's struct.
        unsafe {
            core::ptr::copy_nonoverlapping(from.add(size_field), to.add(size_field), copied - size_field);
            core::ptr::write_bytes(to.add(copied), 0, theirs - copied);
        }
    }
}
