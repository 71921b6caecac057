//! The calls that an input is made of, each with what the model makes of it.

use std::ffi::{CStr, CString};
use std::ptr::null_mut;

use qcal::ffi::*;

use crate::asking;
use crate::columns;
use crate::naming::any_name;
use crate::registering::{register_backend, register_rule};
use crate::registries::{
    clear, give_up, give_up_registry, new_registry, release_one_registry, release_registry, retain_registry, set_log,
    unregister,
};
use crate::stream::{self, byte, has_more, once_in, one_of, pick, small};
use crate::world::{List, RegistryModel, Whose, World, with};

/// What out parameters hold before a call.
pub const UNTOUCHED: i64 = 0x5a5a_5a5a_5a5a_5a5a;
/// Calls made by one input from outside of callbacks, at most.
const MAX_CALLS: usize = 120;

fn untouched<T>() -> *mut T {
    std::ptr::without_provenance_mut(UNTOUCHED as usize)
}

/// A handle that is no registry or no calendar, as asked for, and the status for it.
fn wrong_handle(registry: bool) -> (*mut u8, i32) {
    let found = with(|world| {
        let list = world.lists.first().map(|list| list.handle.cast::<u8>());
        let calendar = world.handles.first().map(|handle| handle.0.cast::<u8>());
        let other = world.registries.iter().find(|other| other.owners > 0 && !other.handle.is_null());
        let other = if registry { calendar } else { other.map(|other| other.handle.cast()) };
        if byte() & 1 == 0 { list.or(other) } else { other.or(list) }
    });
    found.map_or((null_mut(), QCAL_ERR_NULL), |handle| (handle, QCAL_ERR_BAD_HANDLE))
}

/// A registry, its number, and the status for the handle where it is none.
pub fn choose_registry() -> (*mut qcal_registry, Option<usize>, Vec<i32>) {
    if once_in(40) {
        let (handle, status) = wrong_handle(true);
        if !handle.is_null() {
            return (handle.cast(), None, vec![status]);
        }
    }
    with(|world| {
        let alive = || (0..world.registries.len()).filter(|&index| world.registries[index].owners > 0);
        let index = alive().nth(pick(alive().count())).unwrap_or(0);
        (world.registries[index].handle, Some(index), Vec::new())
    })
}

/// Runs an input.
pub fn run(data: &[u8]) {
    begin();
    new_registry();
    stream::begin(data);
    for _ in 0..MAX_CALLS {
        if !has_more() {
            break;
        }
        step();
        with(|world| world.check_at_rest());
    }
    stream::begin(&[]);
    end();
}

/// Runs an input that is one calendar given as data and questions to it.
pub fn run_rule(data: &[u8]) {
    begin();
    stream::begin(data);
    let status = register_rule(!once_in(4));
    if let Some((cal, whose)) = choose_handle().filter(|_| status == QCAL_OK) {
        asking::ask_rule(cal, whose);
    }
    stream::begin(&[]);
    end();
}

/// Runs an input that is calls of columns, of built-in calendars and mostly of one given as data.
pub fn run_columns(data: &[u8]) {
    begin();
    stream::begin(data);
    if byte() & 1 == 0 {
        register_rule(false);
    }
    columns::ask(choose_handle().map(|(cal, _)| cal.cast_const()));
    stream::begin(&[]);
    end();
}

/// Calls made from inside a callback.
pub fn nested(calendar: Option<usize>) {
    with(|world| world.depth += 1);
    for _ in 0..1 + pick(3) {
        match (pick(8), calendar) {
            (0 | 1, Some(index)) => give_up(index),
            (2, Some(index)) => give_up_registry(index),
            (3, _) => unregister(),
            (4, _) => release_calendar(),
            _ => step(),
        }
    }
    with(|world| world.depth -= 1);
}

fn step() {
    match pick(37) {
        0 => new_registry(),
        1 => retain_registry(),
        2 | 32 | 33 => release_registry(),
        3..=6 => register_backend(),
        7..=8 => {
            register_rule(false);
        }
        9..=10 => open_by_name(),
        11 => open_by_id(),
        12 => retain_calendar(),
        13..=14 => release_calendar(),
        15..=16 => unregister(),
        17 => clear(),
        18 | 34 | 35 => set_log(),
        19 => registry_names(),
        20 => calendar_names(),
        21 => drop_list(),
        22 => wrong_handles(),
        36 => open_with_options(),
        _ => asking::ask_any(),
    }
}

fn read_list(list: *const qcal_names) -> Vec<Vec<u8>> {
    // SAFETY: a list that is alive; its texts end with a NUL.
    unsafe {
        let count = qcal_names_count(list);
        assert!(qcal_names_get(list, count).is_null() && qcal_names_get(list, usize::MAX).is_null());
        (0..count).map(|index| CStr::from_ptr(qcal_names_get(list, index)).to_bytes().to_vec()).collect()
    }
}

fn begin() {
    let lowest_id = with(|world| world.lowest_id).min(-1);
    with(|world| *world = World { lowest_id, ..World::default() });
    let process =
        RegistryModel { handle: null_mut(), owners: 1, in_calls: 0, is_dead: false, calendars: Vec::new(), log: None };
    let mut list = null_mut();
    // SAFETY: out parameters and handles as the header asks for, here and below.
    let names = unsafe {
        assert_eq!(qcal_registry_names(null_mut(), &mut list), QCAL_OK);
        let names = read_list(list);
        qcal_names_destroy(list);
        names
    };
    let built_in = names.into_iter().map(|name| {
        let (mut cal, mut id) = (null_mut(), 0);
        let text = CString::new(name.clone()).expect("it was a C text");
        unsafe {
            assert_eq!(qcal_calendar_open(text.as_ptr(), &mut cal), QCAL_OK);
            assert_eq!(qcal_calendar_system(cal, &mut id), QCAL_OK);
        }
        assert!(id >= 0, "the last input left {text:?} behind");
        (name, id)
    });
    let built_in = built_in.collect();
    with(|world| {
        world.registries.push(process);
        world.built_in = built_in;
    });
}

/// Gives everything back.
fn end() {
    while with(|world| !world.handles.is_empty()) {
        release_calendar();
    }
    while with(|world| !world.lists.is_empty()) {
        drop_list();
    }
    for index in 1..with(|world| world.registries.len()) {
        while with(|world| world.registries[index].owners > 0) {
            release_one_registry(index);
        }
    }
    with(|world| {
        world.unregister_all(0);
        world.replace_log(0, None);
    });
    // SAFETY: NULL is the registry of the process.
    unsafe {
        assert_eq!(qcal_registry_clear(null_mut()), QCAL_OK);
        assert_eq!(qcal_registry_set_log(null_mut(), None, null_mut(), None), QCAL_OK);
    }
    with(|world| {
        world.check_at_rest();
        assert!(world.calendars.iter().all(|calendar| !calendar.is_owed || calendar.destroyed == 1));
        let lowest = world.calendars.iter().filter_map(|calendar| calendar.id).min();
        world.lowest_id = lowest.unwrap_or(0).min(world.lowest_id);
    });
}

/// Takes in a calendar that was opened.
fn opened(status: i32, cal: *mut qcal_calendar, expected: Option<Whose>) {
    let Some(whose) = expected else {
        assert_eq!((status, cal), (QCAL_ERR_NOT_FOUND, untouched()));
        return;
    };
    assert_eq!(status, QCAL_OK, "opening what is there: {whose:?}");
    with(|world| {
        world.handles.push((cal, whose));
        if let Whose::User(index) = whose {
            world.calendars[index].owners += 1;
        }
    });
    asking::ask_identity(cal, whose);
}

fn open_by_name() {
    let name = any_name();
    let (handle, registry, _) = choose_registry();
    let mut cal = untouched();
    // SAFETY, here and below: handles that are alive or of another kind, texts, out parameters.
    let status = unsafe {
        if handle.is_null() && byte() & 1 == 0 {
            qcal_calendar_open(name.as_ptr(), &mut cal)
        } else {
            qcal_registry_open(handle, name.as_ptr(), &mut cal)
        }
    };
    match registry {
        Some(registry) => opened(status, cal, with(|world| world.by_name(registry, name.to_bytes()))),
        None => assert_eq!((status, cal), (QCAL_ERR_BAD_HANDLE, untouched())),
    }
}

/// Opens under options that one built-in calendar has, that none has, or none at all.
fn open_with_options() {
    let name = if once_in(2) { c"Japanese".to_owned() } else { any_name() };
    let (handle, registry, _) = choose_registry();
    let flags = one_of(&[0, QCAL_JAPANESE_MEIJI_1873, 2, u32::MAX]);
    let options = qcal_calendar_options { size: size_of::<qcal_calendar_options>() as u32, flags };
    let mut cal = untouched();
    // SAFETY: as above.
    let status = unsafe { qcal_registry_open_options(handle, name.as_ptr(), &options, &mut cal) };
    let Some(registry) = registry else {
        assert_eq!((status, cal), (QCAL_ERR_BAD_HANDLE, untouched()));
        return;
    };
    let expected = with(|world| world.by_name(registry, name.to_bytes()));
    let has_option = flags == QCAL_JAPANESE_MEIJI_1873 && matches!(expected, Some(Whose::BuiltIn(112)));
    if expected.is_some() && flags != 0 && !has_option {
        assert_eq!((status, cal), (QCAL_ERR_UNSUPPORTED, untouched()));
        return;
    }
    opened(status, cal, expected);
}

fn open_by_id() {
    let (handle, registry, _) = choose_registry();
    let id = with(|world| {
        let known: Vec<i32> = world.calendars.iter().filter_map(|calendar| calendar.id).collect();
        if known.is_empty() || once_in(4) { None } else { Some(one_of(&known)) }
    });
    let id = id.unwrap_or_else(|| one_of(&[0, 8, 9, 10, 11, 100, 101, -1, 1, small().max(-1), i32::MIN]));
    let mut cal = untouched();
    // SAFETY: as above.
    let status = unsafe { qcal_registry_open_system(handle, id, &mut cal) };
    let Some(registry) = registry else {
        assert_eq!((status, cal), (QCAL_ERR_BAD_HANDLE, untouched()));
        return;
    };
    let expected = with(|world| {
        let built_in = world.built_in.iter().any(|&(_, other)| other == id).then_some(Whose::BuiltIn(id));
        let calendars = &world.registries[registry].calendars;
        let user = calendars.iter().copied().find(|&index| world.calendars[index].id == Some(id));
        built_in.or(user.map(Whose::User))
    });
    opened(status, cal, expected);
}

/// A calendar handle.
pub fn choose_handle() -> Option<(*mut qcal_calendar, Whose)> {
    with(|world| (!world.handles.is_empty()).then(|| world.handles[pick(world.handles.len())]))
}

fn retain_calendar() {
    let Some((cal, whose)) = choose_handle() else { return };
    // SAFETY: as above.
    assert_eq!(unsafe { qcal_calendar_retain(cal) }, cal);
    with(|world| {
        world.handles.push((cal, whose));
        if let Whose::User(index) = whose {
            world.calendars[index].owners += 1;
        }
    });
}

fn release_calendar() {
    let released = with(|world| {
        if world.handles.is_empty() {
            return None;
        }
        let place = pick(world.handles.len());
        let (cal, whose) = world.handles[place];
        if let Whose::User(index) = whose {
            let calendar = &mut world.calendars[index];
            // Only what calls back is owned by the call.
            if calendar.in_calls > 0 && calendar.owners == 1 && !calendar.calls_out {
                return None;
            }
            calendar.owners -= 1;
        }
        world.handles.swap_remove(place);
        Some(cal)
    });
    if let Some(cal) = released {
        // SAFETY: one owner's share of a handle that is alive.
        unsafe { qcal_calendar_release(cal) };
    }
}

/// Marks a calendar as used by a call.
pub fn use_calendar(whose: Whose) {
    if let Whose::User(index) = whose {
        with(|world| world.calendars[index].in_calls += 1);
    }
}

/// Ends that.
pub fn unuse_calendar(whose: Whose) {
    if let Whose::User(index) = whose {
        with(|world| world.calendars[index].in_calls -= 1);
    }
}

fn registry_names() {
    let (handle, registry, wrong) = choose_registry();
    let mut list = untouched();
    // SAFETY: as above.
    let status = unsafe { qcal_registry_names(handle, &mut list) };
    let Some(registry) = registry else {
        assert_eq!((status, list), (wrong[0], untouched()));
        return;
    };
    let expected = with(|world| {
        let user = world.registries[registry].calendars.iter().flat_map(|&index| world.calendars[index].names.clone());
        world.built_in.iter().map(|(name, _)| name.clone()).chain(user).collect()
    });
    take_list(status, list, expected);
}

fn take_list(status: i32, handle: *mut qcal_names, names: Vec<Vec<u8>>) {
    assert_eq!(status, QCAL_OK);
    assert_eq!(read_list(handle), names);
    with(|world| world.lists.push(List { handle, names }));
}

fn calendar_names() {
    let Some((cal, whose)) = choose_handle() else { return };
    let which = pick(3);
    let mut list = untouched();
    // SAFETY: as above.
    let status = unsafe {
        match which {
            0 => qcal_calendar_names(cal, &mut list),
            1 => qcal_calendar_month_names(cal, &mut list),
            _ => qcal_calendar_weekday_names(cal, &mut list),
        }
    };
    let expected = with(|world| match whose {
        Whose::BuiltIn(id) if which == 0 => {
            world.built_in.iter().filter(|(_, other)| *other == id).map(|(name, _)| name.clone()).collect()
        }
        Whose::BuiltIn(_) => Vec::new(),
        Whose::User(index) => {
            let calendar = &world.calendars[index];
            [&calendar.names, &calendar.months, &calendar.weekdays][which].clone()
        }
    });
    take_list(status, list, expected);
}

/// Lists outlive what they were made of, and do not change.
fn drop_list() {
    let list = with(|world| (!world.lists.is_empty()).then(|| world.lists.swap_remove(pick(world.lists.len()))));
    if let Some(list) = list {
        assert_eq!(read_list(list.handle), list.names);
        // SAFETY: a list that is alive.
        unsafe { qcal_names_destroy(list.handle) };
    }
}

/// Handles of another kind, and NULL.
fn wrong_handles() {
    let (wrong, status) = if once_in(4) { (null_mut(), QCAL_ERR_NULL) } else { wrong_handle(false) };
    let cal = wrong.cast::<qcal_calendar>();
    let (mut id, mut list, mut days) = (7, untouched(), UNTOUCHED);
    // SAFETY: live handles of another kind, or NULL, which every function refuses.
    unsafe {
        assert_eq!(qcal_calendar_retain(cal), cal);
        qcal_calendar_release(cal);
        assert!(qcal_calendar_name(cal).is_null());
        assert_eq!((qcal_calendar_system(cal, &mut id), id), (status, 7));
        assert_eq!((qcal_calendar_names(cal, &mut list), list), (status, untouched()));
        assert_eq!((qcal_date_to_jdn(cal, 2000, 1, 1, &mut days), days), (status, UNTOUCHED));
        assert!(!qcal_is_valid_date(cal, 2000, 1, 1));
        assert_eq!(qcal_registry_unregister(null_mut(), cal), status);
        let (other, _) = wrong_handle(true);
        qcal_registry_release(other.cast());
        assert_eq!(qcal_registry_retain(other.cast()), other.cast());
        if let Some((real, _)) = choose_handle() {
            let list = real.cast::<qcal_names>();
            assert_eq!((qcal_names_count(list), qcal_names_get(list, 0).is_null()), (0, true));
            qcal_names_destroy(list);
        }
    }
}
