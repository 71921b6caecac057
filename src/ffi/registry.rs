//! Registries: opening and unregistering calendars; registering is in `register.rs`.

use core::ffi::{CStr, c_char, c_void};
use core::ops::Deref;

use once_cell::race::OnceBox;

use super::buffer;
use super::calendar::qcal_system;
use super::failure::{Failure, about, null};
use super::guard::{guard, guard_status};
use super::handle::{self, Tagged, out, peek, qcal_calendar, to_handle};
use super::log::{LogCell, QCAL_LOG_UNREGISTERED, qcal_log_fn};
use super::names::{self, qcal_names};
use super::owed::Owed;
use super::status::{QCAL_ERR_PANIC, qcal_status};
use crate::error::Error;
use crate::memory::try_box;
use crate::name::Name;
use crate::registry::{HandleKind, Opened, Registry, built_in};
use crate::sync::Shared;

/// A registry of user-defined calendars. Built-in calendars are in every registry and are looked up first. Shared:
/// qcal_registry_retain() and qcal_registry_release() count its owners. Where a registry is asked for, NULL means the one that the
/// whole process has.
pub struct qcal_registry {
    _opaque: (),
}

/// What a [`qcal_registry`] handle points to.
#[repr(C)]
pub(super) struct RegistryObject {
    kind: HandleKind,
    pub registry: Registry,
    pub log: OwnLog,
}

// SAFETY: #[repr(C)], and HandleKind is its first field.
unsafe impl Tagged for RegistryObject {
    type Handle = qcal_registry;
    const KIND: HandleKind = HandleKind::REGISTRY;
    const NAME: &'static str = "registry";
}

impl RegistryObject {
    fn new() -> Result<RegistryObject, Error> {
        let log = Shared::try_new(LogCell::new()).ok_or(Error::NoMemory)?;
        Ok(RegistryObject { kind: HandleKind::REGISTRY, registry: Registry::new(), log: OwnLog(log) })
    }

    /// Unregisters every calendar, and answers how many there were.
    fn clear(&self) -> Result<usize, Error> {
        let removed = self.registry.clear()?;
        for calendar in removed.calendars() {
            self.tell_unregistered(calendar.name(), calendar.system());
        }
        Ok(removed.calendars().count())
    }

    fn tell_unregistered(&self, name: &CStr, system: i32) {
        let name = Name::copied(name.to_bytes());
        self.log.tell(QCAL_LOG_UNREGISTERED, format_args!("unregistered \"{name}\", id {system}"));
    }
}

impl Drop for RegistryObject {
    fn drop(&mut self) {
        self.kind = HandleKind::GONE;
    }
}

/// The log cell of a registry. Calendars that are still open keep the cell; the log in it goes with the registry.
pub(super) struct OwnLog(Shared<LogCell>);

impl Deref for OwnLog {
    type Target = Shared<LogCell>;

    fn deref(&self) -> &Shared<LogCell> {
        &self.0
    }
}

impl Drop for OwnLog {
    fn drop(&mut self) {
        let _ = self.0.set(None, Owed::nothing());
    }
}

/// How often a registry is emptied in its end, for programs whose `destroy` registers another calendar.
const LAST_ROUNDS: usize = 100;

/// Gives an owner's share back. The last owner empties the registry first, while it still owns it: logs and `destroy` may use the
/// handle that is being released.
///
/// No lock is waited for in vain in a forked child: a thread that was lost in the middle of a change owns the registry for ever, so
/// that nobody else is the last.
fn give_up(owner: Shared<RegistryObject>) {
    for _ in 0..LAST_ROUNDS {
        if !owner.is_sole() || owner.clear().is_ok_and(|removed| removed == 0) {
            break;
        }
    }
    if owner.is_sole() {
        let _ = owner.log.set(None, Owed::nothing());
    }
}

static PROCESS: OnceBox<[RegistryObject; 1]> = OnceBox::new();

/// The process-wide registry, if anything was ever registered in it.
pub(super) fn process() -> Option<&'static RegistryObject> {
    PROCESS.get().map(|[object]| object)
}

/// A registry for the time of a call that may enter a user's code, which may then release the last handle to it.
pub(super) struct Held<'a> {
    object: &'a RegistryObject,
    owner: Option<Shared<RegistryObject>>,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(owner) = self.owner.take() {
            give_up(owner);
        }
    }
}

impl Deref for Held<'_> {
    type Target = RegistryObject;

    fn deref(&self) -> &RegistryObject {
        self.object
    }
}

/// The registry of a handle or, for NULL, that of the process.
///
/// # Safety
///
/// The caller's promise about handles.
pub(super) unsafe fn hold<'a>(reg: *const qcal_registry) -> Result<Held<'a>, Failure> {
    if reg.is_null() {
        let object = PROCESS.get_or_try_init(|| try_box(RegistryObject::new()?));
        let [object] = object.map_err(|error| about(error, format_args!("the process-wide registry")))?;
        return Ok(Held { object, owner: None });
    }
    // SAFETY: the caller's promise; a registry with a handle is behind a pointer of Shared::into_raw, and the caller owns it until now.
    unsafe {
        let object = handle::object::<RegistryObject>(reg, "reg")?;
        Shared::retain_raw(reg.cast::<RegistryObject>());
        Ok(Held { object, owner: Some(Shared::from_raw(reg.cast::<RegistryObject>())) })
    }
}

/// The registry of a handle or, for NULL, that of the process if it is in use: for calls that do not touch it any more when they
/// may enter a user's code, which is when they leave a state of it as its last reader.
///
/// # Safety
///
/// The caller's promise about handles.
pub(super) unsafe fn look<'a>(reg: *const qcal_registry) -> Result<Option<&'a RegistryObject>, Failure> {
    if reg.is_null() {
        return Ok(process());
    }
    // SAFETY: the caller's promise.
    unsafe { handle::object::<RegistryObject>(reg, "reg") }.map(Some)
}

/// Opens a calendar by name, under all of these options if there are any, and hands it out.
///
/// # Safety
///
/// The caller's promises about names and out parameters.
pub(super) unsafe fn open_in(
    object: Option<&RegistryObject>,
    name: *const c_char,
    options: u32,
    cal: *mut *mut qcal_calendar,
) -> Result<(), Failure> {
    if name.is_null() {
        return Err(null("name"));
    }
    let cal = out(cal, "cal")?;
    // SAFETY: not NULL; the caller's promise about names.
    let name = unsafe { buffer::name(name) };
    let found = match object {
        Some(object) => object.registry.open_with(name, options),
        None => built_in::open_with(name, options).map(Opened::BuiltIn),
    };
    let found = found.map_err(|error| match options {
        0 => about(error, format_args!("calendar \"{}\"", name.escape_ascii())),
        _ => about(error, format_args!("calendar \"{}\" with flags {options:#x}", name.escape_ascii())),
    })?;
    // SAFETY: the caller's promise about out parameters.
    unsafe { cal.write(to_handle(found)) };
    Ok(())
}

/// Opens a calendar by id and hands it out.
///
/// # Safety
///
/// The caller's promise about out parameters.
pub(super) unsafe fn open_system_in(
    object: Option<&RegistryObject>,
    system: qcal_system,
    cal: *mut *mut qcal_calendar,
) -> Result<(), Failure> {
    let cal = out(cal, "cal")?;
    let found = match object {
        Some(object) => object.registry.open_system(system),
        None => built_in::open_system(system).map(Opened::BuiltIn),
    };
    let found = found.map_err(|error| about(error, format_args!("calendar with id {system}")))?;
    // SAFETY: the caller's promise about out parameters.
    unsafe { cal.write(to_handle(found)) };
    Ok(())
}

/// Makes a registry of its own, beside the process-wide one. It has the built-in calendars and those that are registered in it.
///
/// Ownership: the handle counts as one owner; give it back with qcal_registry_release().
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_new(reg: *mut *mut qcal_registry) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        let reg = out(reg, "reg")?;
        let object = RegistryObject::new().and_then(|object| Shared::try_new(object).ok_or(Error::NoMemory));
        let object = object.map_err(|error| about(error, format_args!("registry")))?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { reg.write(Shared::into_raw(object).cast_mut().cast()) };
        Ok(())
    })
}

/// Adds an owner, and returns its argument. Does nothing for NULL and a handle of another kind.
///
/// Ownership: each retain asks for one more qcal_registry_release().
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_retain(reg: *mut qcal_registry) -> *mut qcal_registry {
    guard((), || {
        // SAFETY: the caller's promise about handles; as in `hold`.
        unsafe {
            if peek::<RegistryObject>(reg).is_some() {
                Shared::retain_raw(reg.cast::<RegistryObject>());
            }
        }
    });
    reg
}

/// Gives an owner's share back. Does nothing for NULL and a handle of another kind. The last owner unregisters every calendar in
/// it; calendars that are open stay valid, but do not keep the registry.
///
/// Ownership: the handle must not be used by this owner again.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_release(reg: *mut qcal_registry) {
    guard((), || {
        // SAFETY: the caller's promise about handles; the caller owns what is taken away.
        unsafe {
            if peek::<RegistryObject>(reg).is_some() {
                give_up(Shared::from_raw(reg.cast::<RegistryObject>()));
            }
        }
    });
}

/// Opens a calendar of a registry by one of its names, as qcal_calendar_open().
///
/// reg: NULL for the process-wide registry.
///
/// Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for a name that no calendar has; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_open(
    reg: *const qcal_registry,
    name: *const c_char,
    cal: *mut *mut qcal_calendar,
) -> qcal_status {
    // SAFETY: the caller's promises about handles, names and out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { open_in(look(reg)?, name, 0, cal) })
}

/// Opens a calendar of a registry by its id, as qcal_calendar_open_system().
///
/// reg: NULL for the process-wide registry.
///
/// Ownership: the handle counts as one owner; give it back with qcal_calendar_release(). It does not keep the registry.
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for an id that no calendar of the registry has; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_open_system(
    reg: *const qcal_registry,
    system: qcal_system,
    cal: *mut *mut qcal_calendar,
) -> qcal_status {
    // SAFETY: the caller's promises about handles and out parameters.
    guard_status(QCAL_ERR_PANIC, || unsafe { open_system_in(look(reg)?, system, cal) })
}

/// Unregisters a calendar. Its names are free at once, and nobody can open it any more; handles that are open stay valid until
/// released.
///
/// reg: NULL for the process-wide registry.
///
/// Ownership: the handle stays the caller's. The registry's share is given back, so that the calendar is destroyed when the last
/// handle to it is released.
/// Threads: any. Does not return in a child forked while another thread was changing the registry.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_PROTECTED for a built-in calendar; QCAL_ERR_NOT_FOUND for a calendar that
/// is not in this registry; QCAL_ERR_NO_MEMORY; QCAL_ERR_LIMIT while too many threads are in the middle of reading earlier states
/// of the registry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_unregister(reg: *mut qcal_registry, cal: *const qcal_calendar) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let name = Name::copied(cal.name().to_bytes());
        let failed = |error| about(error, format_args!("calendar \"{name}\""));
        if !cal.is_user_defined() {
            // SAFETY: as above.
            unsafe { look(reg) }?;
            return Err(failed(Error::Protected));
        }
        // SAFETY: as above.
        let held = unsafe { hold(reg) }?;
        held.registry.remove(cal.system()).map_err(failed)?;
        held.tell_unregistered(name.as_c_str(), cal.system());
        Ok(())
    })
}

/// Unregisters every user-defined calendar of a registry. Needs no memory, but for what qcal_last_error() says of libraries loaded
/// by dlopen. To be called before exit by who wants `destroy` to run for calendars in the process-wide registry.
///
/// reg: NULL for the process-wide registry.
///
/// Ownership: as qcal_registry_unregister() for each.
/// Threads: any. Does not return in a child forked while another thread was changing the registry.
/// Errors: QCAL_ERR_BAD_HANDLE; QCAL_ERR_LIMIT while too many threads are in the middle of reading earlier states of the registry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_clear(reg: *mut qcal_registry) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        if reg.is_null() && process().is_none() {
            return Ok(());
        }
        // SAFETY: the caller's promise about handles.
        let held = unsafe { hold(reg) }?;
        held.clear().map_err(|error| about(error, format_args!("registry")))?;
        Ok(())
    })
}

/// Sets the function that is told what happens in a registry: calendars registered, refused and unregistered, faults of
/// user-defined calendars. There is none at first.
///
/// reg: NULL for the process-wide registry.
/// function: NULL for none again.
/// user_data: passed to the function; may be NULL.
/// destroy: optional.
///
/// Ownership: `destroy` is called exactly once with user_data, when the function has been replaced and returned from its last call,
/// when the registry is gone, or before this function returns if it fails or `function` is NULL.
/// Threads: any; the function is called in the thread of the event, never under a lock. Not in a child forked while another thread
/// was setting it.
/// Errors: QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY, QCAL_ERR_LIMIT while too many threads are about to call earlier functions.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_set_log(
    reg: *mut qcal_registry,
    function: qcal_log_fn,
    user_data: *mut c_void,
    destroy: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        let owed = Owed::new(user_data, destroy);
        if reg.is_null() && function.is_none() && process().is_none() {
            return Ok(());
        }
        // SAFETY: the caller's promise about handles.
        let held = unsafe { hold(reg) }?;
        held.log.set(function, owed).map_err(|error| about(error, format_args!("log function")))
    })
}

/// All names of all calendars of a registry as they are at one moment: of each calendar the primary name first, then its aliases,
/// the built-in calendars before the user-defined ones.
///
/// reg: NULL for the process-wide registry.
///
/// Ownership: the list is the caller's: qcal_names_destroy().
/// Threads: any; no lock is taken.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_names(reg: *const qcal_registry, names: *mut *mut qcal_names) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let object = unsafe { look(reg) }?;
        let names = out(names, "names")?;
        let all = match object {
            Some(object) => object.registry.names(),
            None => Registry::new().names(),
        };
        // SAFETY: the caller's promise about out parameters.
        unsafe { names::give_all(all, names) }
    })
}
