//! Registering calendars: names, the calendar itself, and what is done with both for either kind of calendar.

use alloc::vec::Vec;
use core::ffi::{c_char, c_void};

use super::backend::{self, qcal_backend};
use super::buffer;
use super::failure::{self, Failure, about, fail, null};
use super::guard::guard_status;
use super::handle::{qcal_calendar, to_handle};
use super::log::{LogCell, QCAL_LOG_REFUSED, QCAL_LOG_REGISTERED};
use super::registry::{RegistryObject, hold, qcal_registry};
use super::rule::{self, qcal_rule};
use super::status::{
    QCAL_ERR_BACKEND, QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_INVALID_NAME, QCAL_ERR_NAME_TAKEN, QCAL_ERR_NULL,
    QCAL_ERR_PANIC, qcal_status,
};
use crate::engine::{Engine, Source};
use crate::error::Error;
use crate::memory::try_vec;
use crate::name::Name;
use crate::registry::{self, Labels, OpenCalendar, Opened, Refused};
use crate::sync::Shared;
use crate::user::backend::Backend;

/// Names that a calendar may have.
const MAX_NAMES: usize = 64;

/// Registers a calendar made of callbacks, under all the names or none. It gets an id of its own, -2 or below, never given again in
/// this process and not for storage. It is asked for the years of its window before any other thread can see it.
///
/// reg: NULL for the process-wide registry.
/// names, count: at least one name, at most 64; the first is the primary one. A name is UTF-8, 1 to 64 bytes, without control
/// characters and without blanks at its ends. Names are compared without regard to ASCII case.
/// backend: `size` set to sizeof(qcal_backend).
/// user_data: passed to the callbacks; may be NULL.
/// cal: optional; receives a handle to the calendar.
///
/// Ownership: names and backend are copied. `destroy` of the backend is called exactly once, whatever happens: where this function
/// fails, before it returns. The handle counts as one owner, the registry as another.
/// Threads: any; callbacks are entered without a lock. Does not return in a child forked while another thread was changing the
/// registry.
/// Errors: QCAL_ERR_NULL, also for a callback that is required; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a count, size,
/// flags, years or a number of names that cannot be; QCAL_ERR_UNSUPPORTED for a flag or a part of the struct that this version does
/// not know; QCAL_ERR_INVALID_NAME; QCAL_ERR_NAME_TAKEN, by a built-in calendar too; QCAL_ERR_OUT_OF_RANGE for a window outside the
/// years that exist; QCAL_ERR_LIMIT for a window of more than 20,000 years, more than 10,000 calendars in the registry and ids used
/// up; QCAL_ERR_BACKEND for callbacks that fail or contradict themselves; QCAL_ERR_NO_MEMORY. The detail text tells the offending
/// name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_register(
    reg: *mut qcal_registry,
    names: *const *const c_char,
    count: usize,
    backend: *const qcal_backend,
    user_data: *mut c_void,
    cal: *mut *mut qcal_calendar,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // First of all: from here on `destroy` runs, whatever happens.
        // SAFETY: the caller's promise about structs with a size.
        let owed = unsafe { backend::take_over(backend, user_data) };
        // SAFETY: the caller's promises about handles, names, structs, callbacks and out parameters.
        unsafe {
            register(reg, names, count, cal, |labels, log| {
                let name = labels.calendar.first().copied().unwrap_or_else(|| Name::copied(b""));
                let received = backend::receive(backend, owed?, name, log)?;
                labels.months = part_names(received.month_names, 1, 32, "month_names")?;
                labels.weekdays = weekday_names(received.weekday_names, received.declaration.days_per_week)?;
                let (calendar, window) = Backend::new(received.callbacks, &received.declaration).map_err(|error| {
                    about(error, format_args!("{name}: backend->window_first_year and window_last_year"))
                })?;
                months_are_named(labels, calendar.most_months())?;
                let engine = Source::own(calendar).and_then(|source| Engine::compile(source, Some(window)));
                let engine = engine.map_err(|error| match error {
                    // Every year was right a moment ago.
                    Error::OutOfRange => fail(
                        QCAL_ERR_BACKEND,
                        format_args!("{name}: the callbacks answered otherwise when they were asked again"),
                    ),
                    error => about(error, format_args!("{name}")),
                })?;
                Ok((engine, true))
            })
        }
    })
}

/// Registers a calendar given as data, under all the names or none. Otherwise as qcal_registry_register().
///
/// reg: NULL for the process-wide registry.
/// names, count: as for qcal_registry_register().
/// rule: `size` set to sizeof(qcal_rule).
/// cal: optional; receives a handle to the calendar.
///
/// Ownership: everything is copied. The handle counts as one owner, the registry as another.
/// Threads: any. Does not return in a child forked while another thread was changing the registry.
/// Errors: QCAL_ERR_NULL, also for an array that the rule needs; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for what cannot be,
/// the detail text tells which part of the rule; QCAL_ERR_UNSUPPORTED; QCAL_ERR_INVALID_NAME; QCAL_ERR_NAME_TAKEN;
/// QCAL_ERR_OUT_OF_RANGE for days or years that no calendar can have; QCAL_ERR_LIMIT; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_registry_register_rule(
    reg: *mut qcal_registry,
    names: *const *const c_char,
    count: usize,
    rule: *const qcal_rule,
    cal: *mut *mut qcal_calendar,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, names, structs and out parameters.
        unsafe {
            register(reg, names, count, cal, |labels, _| {
                let received = rule::receive(rule)?;
                labels.months = part_names(received.month_names, 1, 32, "month_names")?;
                labels.weekdays = weekday_names(received.weekday_names, received.days_per_week)?;
                months_are_named(labels, received.most_months)?;
                let engine = Source::own(received.rule).and_then(|source| Engine::compile(source, None));
                Ok((engine.map_err(|error| about(error, format_args!("rule")))?, false))
            })
        }
    })
}

/// The common part of registering: names, `compile`, entering, telling.
///
/// # Safety
///
/// The caller's promises about handles, names and out parameters.
unsafe fn register(
    reg: *mut qcal_registry,
    names: *const *const c_char,
    count: usize,
    cal: *mut *mut qcal_calendar,
    compile: impl FnOnce(&mut Labels, Shared<LogCell>) -> Result<(Engine, bool), Failure>,
) -> Result<(), Failure> {
    // SAFETY: the caller's promise.
    let held = unsafe { hold(reg) }?;
    // SAFETY: the caller's promise.
    let entered = unsafe { checked_names(&held, names, count) }.and_then(|mut labels| {
        let (engine, calls_out) = compile(&mut labels, Shared::clone(&held.log))?;
        enter(&held, engine, labels, calls_out)
    });
    // SAFETY: the caller's promise.
    unsafe { tell(&held, entered, cal) }
}

/// The names of the calendar, none of which is taken.
///
/// # Safety
///
/// The caller's promise about names.
#[inline(never)]
unsafe fn checked_names(held: &RegistryObject, names: *const *const c_char, count: usize) -> Result<Labels, Failure> {
    // SAFETY: the caller's promise.
    let labels = Labels { calendar: unsafe { calendar_names(names, count) }?, ..Labels::default() };
    held.registry.check_names(&labels.calendar).map_err(|error| refused(&labels, error))?;
    Ok(labels)
}

/// Why a calendar was refused, with the name that was in the way.
#[cold]
fn refused(labels: &Labels, refused: Refused) -> Failure {
    match refused.name.and_then(|index| labels.calendar.get(index).map(|name| (index, *name))) {
        Some((index, name)) => fail(QCAL_ERR_NAME_TAKEN, format_args!("names[{index}] \"{name}\": {}", refused.error)),
        None => about(refused.error, format_args!("registering")),
    }
}

/// Enters a calendar into the registry.
#[inline(never)]
fn enter(
    held: &RegistryObject,
    engine: Engine,
    labels: Labels,
    calls_out: bool,
) -> Result<Shared<OpenCalendar>, Failure> {
    let system = registry::take_system().map_err(|error| about(error, format_args!("ids of calendars")))?;
    let calendar = Shared::try_new(OpenCalendar::user(engine, system, labels, calls_out));
    let calendar = calendar.ok_or_else(|| about(Error::NoMemory, format_args!("calendar")))?;
    let entered = held.registry.enter(&calendar);
    entered.map_err(|error| refused(calendar.labels().unwrap_or(&Labels::default()), error))?;
    Ok(calendar)
}

/// Tells the log what has come of it, and gives the handle out.
///
/// # Safety
///
/// The caller's promise about out parameters.
#[inline(never)]
unsafe fn tell(
    held: &RegistryObject,
    entered: Result<Shared<OpenCalendar>, Failure>,
    cal: *mut *mut qcal_calendar,
) -> Result<(), Failure> {
    match entered {
        Ok(calendar) => {
            let name = calendar.labels().and_then(|labels| labels.calendar.first().copied());
            let name = name.unwrap_or_else(|| Name::copied(b""));
            let system = calendar.system();
            if !cal.is_null() {
                // SAFETY: not NULL; the caller's promise about out parameters.
                unsafe { cal.write(to_handle(Opened::User(calendar))) };
            }
            held.log.tell(QCAL_LOG_REGISTERED, format_args!("registered \"{name}\", id {system}"));
            Ok(())
        }
        Err(failure) => {
            if let Some(detail) = failure::last() {
                held.log.tell(QCAL_LOG_REFUSED, format_args!("refused: {}", detail.text()));
            }
            Err(failure)
        }
    }
}

/// Reads the names of a calendar.
///
/// # Safety
///
/// The caller's promise about names.
unsafe fn calendar_names(names: *const *const c_char, count: usize) -> Result<Vec<Name>, Failure> {
    if count == 0 {
        return Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("count is 0: a calendar has at least one name")));
    }
    // SAFETY: the caller's promise.
    unsafe { read_names(names, count, MAX_NAMES, "names") }
}

/// Reads the names of months or weekdays: none, or `least` to `most`.
///
/// # Safety
///
/// The caller's promise about names.
#[inline(never)]
unsafe fn part_names(
    (names, count): (*const *const c_char, usize),
    least: usize,
    most: usize,
    parameter: &'static str,
) -> Result<Vec<Name>, Failure> {
    if count == 0 {
        return Ok(Vec::new());
    }
    if count < least || count > most {
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("there are {count} {parameter}, not 0 and not {least} to {most}"),
        ));
    }
    // SAFETY: the caller's promise.
    unsafe { read_names(names, count, most, parameter) }
}

/// Reads the names of weekdays: none, or one for each.
///
/// # Safety
///
/// The caller's promise about names.
unsafe fn weekday_names(names: (*const *const c_char, usize), days_per_week: u8) -> Result<Vec<Name>, Failure> {
    let days = usize::from(days_per_week);
    // SAFETY: the caller's promise.
    unsafe { part_names(names, days, days, "weekday_names") }
}

/// Whether the months have no names, or all of them.
#[inline(never)]
fn months_are_named(labels: &Labels, months: usize) -> Result<(), Failure> {
    let count = labels.months.len();
    if count == 0 || count >= months {
        return Ok(());
    }
    Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("there are {count} month_names, and years of {months} months")))
}

/// Reads an array of names.
///
/// # Safety
///
/// The caller's promise about names.
#[inline(never)]
unsafe fn read_names(
    names: *const *const c_char,
    count: usize,
    most: usize,
    parameter: &'static str,
) -> Result<Vec<Name>, Failure> {
    if names.is_null() {
        return Err(null(parameter));
    }
    if count > most {
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("there are {count} {parameter}, at most {most} are allowed"),
        ));
    }
    let mut read = try_vec(count).map_err(|error| about(error, format_args!("{parameter}")))?;
    for index in 0..count {
        // SAFETY: the caller's promise: `count` pointers, each NULL or to a text that ends with a NUL.
        let text = unsafe {
            let name = names.add(index).read();
            if name.is_null() {
                return Err(fail(QCAL_ERR_NULL, format_args!("{parameter}[{index}] is NULL")));
            }
            buffer::name(name)
        };
        let name = Name::new(text).map_err(|fault| {
            let shown = Name::copied(text);
            fail(QCAL_ERR_INVALID_NAME, format_args!("{parameter}[{index}] \"{shown}\" {}", fault.message()))
        })?;
        read.push(name);
    }
    Ok(read)
}
