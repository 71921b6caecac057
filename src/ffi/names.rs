//! Lists of names.

use core::ffi::{CStr, c_char};

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::failure;
use super::failure::Failure;
use super::guard::guard;
use super::handle::{Out, Tagged, peek};
use crate::error::Error;
use crate::memory::{try_box, try_vec};
use crate::name::Name;
use crate::registry::HandleKind;

/// A list of names, as it was when it was asked for. Owned by the caller: qcal_names_destroy().
pub struct qcal_names {
    _opaque: (),
}

/// What a [`qcal_names`] handle points to.
#[repr(C)]
pub(super) struct Names {
    kind: HandleKind,
    items: Vec<Name>,
}

// SAFETY: #[repr(C)], and HandleKind is its first field.
unsafe impl Tagged for Names {
    type Handle = qcal_names;
    const KIND: HandleKind = HandleKind::NAMES;
    const NAME: &'static str = "list of names";
}

/// Makes a list and hands it to the caller.
///
/// # Safety
///
/// As for [`Out::write`].
pub(super) unsafe fn give<'a>(
    names: impl Iterator<Item = &'a CStr> + Clone,
    to: Out<*mut qcal_names>,
) -> Result<(), Failure> {
    let copy = || {
        let mut items = try_vec(names.clone().count())?;
        items.extend(names.map(|name| Name::copied(name.to_bytes())));
        Ok(items)
    };
    // SAFETY: the caller's promise.
    unsafe { give_all(copy(), to) }
}

/// Hands a list to the caller.
///
/// # Safety
///
/// As for [`Out::write`].
pub(super) unsafe fn give_all(items: Result<Vec<Name>, Error>, to: Out<*mut qcal_names>) -> Result<(), Failure> {
    let list = items.and_then(|items| try_box(Names { kind: HandleKind::NAMES, items }));
    let list = list.map_err(|error| failure::about(error, format_args!("list of names")))?;
    // SAFETY: the caller's promise.
    unsafe { to.write(Box::into_raw(list).cast()) };
    Ok(())
}

/// How many names the list has; 0 for NULL and for a handle of another kind.
///
/// Ownership: the list stays the caller's.
/// Threads: any, as long as none destroys the list.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_names_count(names: *const qcal_names) -> usize {
    // SAFETY: the caller's promise about handles.
    guard(0, || unsafe { peek::<Names>(names) }.map_or(0, |names| names.items.len()))
}

/// A name of the list, UTF-8, the first having index 0; NULL past the end, for NULL and for a handle of another kind.
///
/// Ownership: the text lives as long as the list.
/// Threads: any, as long as none destroys the list.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_names_get(names: *const qcal_names, index: usize) -> *const c_char {
    guard(core::ptr::null(), || {
        // SAFETY: the caller's promise about handles.
        let names = unsafe { peek::<Names>(names) };
        names.and_then(|names| names.items.get(index)).map_or(core::ptr::null(), |name| name.as_c_str().as_ptr())
    })
}

/// Frees the list. Does nothing for NULL and for a handle of another kind.
///
/// Ownership: takes the list; it and its texts must not be used again.
/// Threads: no other thread may use the list at the same time.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_names_destroy(names: *mut qcal_names) {
    guard((), || {
        // SAFETY: the caller's promise about handles.
        if unsafe { peek::<Names>(names) }.is_some() {
            // SAFETY: of this kind, so made by `give`, and given back only once.
            drop(unsafe { Box::from_raw(names.cast::<[Names; 1]>()) });
        }
    });
}
