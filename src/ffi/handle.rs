//! Handles: what they point to, told apart by the kind that each object starts with.

use super::failure::{Failure, fail, null};
use super::status::QCAL_ERR_BAD_HANDLE;
use crate::registry::{HandleKind, OpenCalendar};

/// An object behind a handle: `#[repr(C)]`, its first field a [`HandleKind`] that no other type has.
///
/// # Safety
///
/// Exactly that.
pub(super) unsafe trait Tagged {
    /// The C type of the handle.
    type Handle;
    /// The kind of every object of this type.
    const KIND: HandleKind;
    /// Its name in detail texts.
    const NAME: &'static str;
}

/// A calendar, opened by name or id. Shared and immutable: qcal_calendar_retain() and qcal_calendar_release() count its owners;
/// built-in calendars are never freed and need no counting.
pub struct qcal_calendar {
    _opaque: (),
}

// SAFETY: #[repr(C)], and HandleKind is its first field.
unsafe impl Tagged for OpenCalendar {
    type Handle = qcal_calendar;
    const KIND: HandleKind = HandleKind::CALENDAR;
    const NAME: &'static str = "calendar";
}

/// The object behind a handle, or `None` for NULL and for a live handle of another kind.
///
/// # Safety
///
/// `handle` is NULL or points to a live object that starts with a [`HandleKind`].
#[inline]
pub(super) unsafe fn peek<'a, T: Tagged>(handle: *const T::Handle) -> Option<&'a T> {
    let object = handle.cast::<T>();
    if object.is_null() {
        return None;
    }
    // SAFETY: every live object behind a handle starts with its kind; it is read through a raw pointer, before a reference claims
    // more than that.
    if unsafe { object.cast::<HandleKind>().read() } != T::KIND {
        return None;
    }
    // SAFETY: of this kind, so of this type, and alive until the call returns.
    Some(unsafe { &*object })
}

/// The object behind a handle.
///
/// # Safety
///
/// As for [`peek`].
#[inline]
pub(super) unsafe fn object<'a, T: Tagged>(
    handle: *const T::Handle,
    parameter: &'static str,
) -> Result<&'a T, Failure> {
    // SAFETY: the caller's promise is the same.
    match unsafe { peek::<T>(handle) } {
        Some(object) => Ok(object),
        None => Err(refused::<T>(handle.is_null(), parameter)),
    }
}

#[cold]
fn refused<T: Tagged>(is_null: bool, parameter: &'static str) -> Failure {
    if is_null { null(parameter) } else { fail(QCAL_ERR_BAD_HANDLE, format_args!("{parameter} is not a {}", T::NAME)) }
}

/// The calendar behind a handle.
///
/// # Safety
///
/// As for [`peek`].
#[inline]
pub(super) unsafe fn calendar<'a>(
    handle: *const qcal_calendar,
    parameter: &'static str,
) -> Result<&'a OpenCalendar, Failure> {
    // SAFETY: the caller's promise is the same.
    unsafe { object::<OpenCalendar>(handle, parameter) }
}

/// Where a result goes: a pointer that is not NULL.
#[inline]
pub(super) fn out<T>(pointer: *mut T, parameter: &'static str) -> Result<Out<T>, Failure> {
    if pointer.is_null() { Err(null(parameter)) } else { Ok(Out(pointer)) }
}

/// A checked out parameter.
pub(super) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Writes the result.
    ///
    /// # Safety
    ///
    /// The pointer given to [`out`] may be written.
    #[inline]
    pub(super) unsafe fn write(self, value: T) {
        // SAFETY: the caller's promise, and not NULL.
        unsafe { self.0.write(value) }
    }
}
