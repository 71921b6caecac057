//! Handles: what they point to, told apart by the kind that each object starts with.

use core::ops::Deref;

use super::failure::{Failure, fail, null};
use super::status::QCAL_ERR_BAD_HANDLE;
use crate::registry::{HandleKind, OpenCalendar, Opened};
use crate::sync::Shared;

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

/// A calendar, opened by name or id, or registered. Shared and immutable: qcal_calendar_retain() and qcal_calendar_release() count its
/// owners; built-in calendars are never freed and need no counting.
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
#[inline(never)]
fn refused<T: Tagged>(is_null: bool, parameter: &'static str) -> Failure {
    if is_null { null(parameter) } else { fail(QCAL_ERR_BAD_HANDLE, format_args!("{parameter} is not a {}", T::NAME)) }
}

/// A calendar for the time of a call.
///
/// One whose questions enter a user's code is owned by the call as well: the callback may release the last handle or unregister the
/// calendar, which is then destroyed when the outermost call has left it.
pub(super) struct Held<'a> {
    calendar: &'a OpenCalendar,
    _owner: Option<Shared<OpenCalendar>>,
}

impl Deref for Held<'_> {
    type Target = OpenCalendar;

    #[inline]
    fn deref(&self) -> &OpenCalendar {
        self.calendar
    }
}

/// The calendar behind a handle, to be asked whatever it takes.
///
/// # Safety
///
/// As for [`peek`].
#[inline]
pub(super) unsafe fn calendar<'a>(handle: *const qcal_calendar, parameter: &'static str) -> Result<Held<'a>, Failure> {
    // SAFETY: the caller's promise is the same.
    let calendar = unsafe { object::<OpenCalendar>(handle, parameter) }?;
    let owner = calendar.calls_out().then(|| {
        // SAFETY: a user's calendar is behind the pointer that Shared::into_raw gave out, and the caller owns it until now.
        unsafe { owner(handle) }
    });
    Ok(Held { calendar, _owner: owner })
}

/// One more owner of a user's calendar.
///
/// # Safety
///
/// The handle is of a user's calendar, and is owned by somebody until this returns.
#[inline(never)]
unsafe fn owner(handle: *const qcal_calendar) -> Shared<OpenCalendar> {
    let calendar = handle.cast::<OpenCalendar>();
    // SAFETY: to_handle has made the pointer of an owner.
    unsafe {
        Shared::retain_raw(calendar);
        Shared::from_raw(calendar)
    }
}

/// A calendar for somebody who will own it.
///
/// # Safety
///
/// As for [`peek`].
pub(super) unsafe fn share(handle: *const qcal_calendar, parameter: &'static str) -> Result<Opened, Failure> {
    // SAFETY: the caller's promise; built-in calendars live for ever; a user's is owned by the caller until this returns.
    unsafe {
        let calendar = object::<OpenCalendar>(handle, parameter)?;
        if calendar.is_user_defined() { Ok(Opened::User(owner(handle))) } else { Ok(Opened::BuiltIn(calendar)) }
    }
}

/// The handle of a calendar, which owns it from now on.
pub(super) fn to_handle(opened: Opened) -> *mut qcal_calendar {
    match opened {
        Opened::BuiltIn(calendar) => core::ptr::from_ref(calendar).cast_mut().cast(),
        Opened::User(calendar) => Shared::into_raw(calendar).cast_mut().cast(),
    }
}

/// Makes one owner more; nothing for a built-in calendar, NULL and a handle of another kind.
///
/// # Safety
///
/// As for [`peek`].
pub(super) unsafe fn retain(handle: *const qcal_calendar) {
    // SAFETY: the caller's promise; a user's calendar is behind a pointer of Shared::into_raw.
    unsafe {
        if peek::<OpenCalendar>(handle).is_some_and(OpenCalendar::is_user_defined) {
            Shared::retain_raw(handle.cast::<OpenCalendar>());
        }
    }
}

/// Takes one owner away; nothing for a built-in calendar, NULL and a handle of another kind.
///
/// # Safety
///
/// As for [`peek`], and the handle is given up.
pub(super) unsafe fn release(handle: *const qcal_calendar) {
    // SAFETY: as above, and the caller owns what is taken away.
    unsafe {
        if peek::<OpenCalendar>(handle).is_some_and(OpenCalendar::is_user_defined) {
            drop(Shared::from_raw(handle.cast::<OpenCalendar>()));
        }
    }
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
