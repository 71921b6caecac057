//! Calls that change registries, and what becomes of calendars and log functions then.

use std::ptr::null_mut;

use qcal::ffi::*;

use crate::callbacks;
use crate::operations::{choose_handle, choose_registry, unuse_calendar, use_calendar};
use crate::stream::once_in;
use crate::world::{LogModel, RegistryModel, Whose, begin_with, end_with, with};

// SAFETY, for every block below: handles that are alive or of another kind, and out parameters.

pub fn new_registry() {
    let mut handle = null_mut();
    // SAFETY: an out parameter.
    unsafe {
        assert_eq!(qcal_registry_new(null_mut()), QCAL_ERR_NULL);
        assert_eq!(qcal_registry_new(&mut handle), QCAL_OK);
    }
    let registry = RegistryModel { handle, owners: 1, in_calls: 0, is_dead: false, calendars: Vec::new(), log: None };
    with(|world| world.registries.push(registry));
}

pub fn retain_registry() {
    let (handle, registry, _) = choose_registry();
    // SAFETY: a handle that is alive, or NULL.
    assert_eq!(unsafe { qcal_registry_retain(handle) }, handle);
    if let Some(registry) = registry.filter(|&registry| registry != 0) {
        with(|world| world.registries[registry].owners += 1);
    }
}

pub fn release_registry() {
    match choose_registry() {
        (_, Some(index @ 1..), _) => release_one_registry(index),
        // SAFETY: NULL or a handle of another kind: nothing happens.
        (handle, _, _) => unsafe { qcal_registry_release(handle) },
    }
}

pub fn release_one_registry(index: usize) {
    let handle = with(|world| {
        world.registries[index].owners -= 1;
        world.bury(index);
        world.registries[index].handle
    });
    // SAFETY: one owner's share of a handle that is alive.
    unsafe { qcal_registry_release(handle) };
}

/// Takes a calendar out of its registry and gives all handles to it back: what its own callback may do.
pub fn give_up(index: usize) {
    let whose = Whose::User(index);
    let handle = || with(|world| world.handles.iter().find(|handle| handle.1 == whose).map(|handle| handle.0));
    let registry =
        with(|world| world.calendars[index].registry.filter(|&registry| world.registries[registry].owners > 0));
    if let (Some(cal), Some(registry)) = (handle(), registry) {
        unregister_from(cal, whose, with(|world| world.registries[registry].handle), Some(registry), QCAL_OK);
    }
    while handle().is_some() {
        let cal = with(|world| {
            let place = world.handles.iter().position(|handle| handle.1 == whose).expect("it was just found");
            world.calendars[index].owners -= 1;
            world.handles.swap_remove(place).0
        });
        // SAFETY: one owner's share of a handle that is alive.
        unsafe { qcal_calendar_release(cal) };
    }
}

/// Gives back every share of the registry that a calendar is in, or is being registered in.
pub fn give_up_registry(index: usize) {
    let registry = with(|world| {
        let pending = world.pending.iter().find(|pending| pending.calendar == index && pending.allowed.is_none());
        world.calendars[index].registry.or(pending.and_then(|pending| pending.registry))
    });
    if let Some(registry) = registry.filter(|&registry| registry != 0) {
        while with(|world| world.registries[registry].owners > 0) {
            release_one_registry(registry);
        }
    }
}

pub fn unregister() {
    let Some((cal, whose)) = choose_handle() else { return };
    let (handle, registry, wrong) = choose_registry();
    let expected = match (whose, registry) {
        (_, None) => wrong[0],
        (Whose::BuiltIn(_), _) => QCAL_ERR_PROTECTED,
        (Whose::User(index), _) if with(|world| world.calendars[index].registry) != registry => QCAL_ERR_NOT_FOUND,
        _ => QCAL_OK,
    };
    unregister_from(cal, whose, handle, registry, expected);
}

fn unregister_from(
    cal: *const qcal_calendar,
    whose: Whose,
    handle: *mut qcal_registry,
    registry: Option<usize>,
    expected: i32,
) {
    if let (Whose::User(index), Some(registry), QCAL_OK) = (whose, registry, expected) {
        with(|world| {
            world.calendars[index].registry = None;
            world.registries[registry].calendars.retain(|&other| other != index);
        });
    }
    begin_with(registry);
    use_calendar(whose);
    // SAFETY: as above.
    let status = unsafe { qcal_registry_unregister(handle, cal) };
    unuse_calendar(whose);
    assert_eq!(status, expected, "unregistering {whose:?}");
    end_with(registry);
}

pub fn clear() {
    let (handle, registry, wrong) = choose_registry();
    let expected = wrong.first().copied().unwrap_or(QCAL_OK);
    if let Some(registry) = registry {
        with(|world| world.unregister_all(registry));
    }
    begin_with(registry);
    // SAFETY: as above.
    assert_eq!(unsafe { qcal_registry_clear(handle) }, expected);
    end_with(registry);
}

pub fn set_log() {
    let (handle, registry, wrong) = choose_registry();
    let has_function = !once_in(4);
    let is_owed = !once_in(4);
    let index = with(|world| {
        let index = world.logs.len();
        let is_current = has_function && registry.is_some();
        let log = LogModel {
            registry: registry.unwrap_or(0),
            is_current,
            is_owed,
            reenters: once_in(3),
            active: 0,
            destroyed: 0,
        };
        world.logs.push(log);
        if let Some(registry) = registry {
            world.replace_log(registry, is_current.then_some(index));
        }
        index
    });
    begin_with(registry);
    // SAFETY: as above, and functions as the header asks for.
    let status = unsafe {
        let function: qcal_log_fn = has_function.then_some(callbacks::log);
        let destroy = is_owed.then_some(callbacks::destroy_log as _);
        qcal_registry_set_log(handle, function, callbacks::log_data(index), destroy)
    };
    assert_eq!(status, wrong.first().copied().unwrap_or(QCAL_OK));
    end_with(registry);
}
