//! What the model knows: registries, calendars, log functions, handles, and which calls are under way.

use std::cell::RefCell;
use std::rc::Rc;

use qcal::ffi::{qcal_calendar, qcal_names, qcal_registry};

use crate::fault::Fault;
use crate::plan::Plan;

/// Calls inside callbacks inside calls, at most.
pub const MAX_DEPTH: usize = 3;

/// A user's calendar.
pub struct Calendar {
    /// What it answers where it is right; none for data that the model did not make up.
    pub plan: Option<Rc<Plan>>,
    /// Whether it is made of callbacks.
    pub calls_out: bool,
    pub names: Vec<Vec<u8>>,
    pub months: Vec<Vec<u8>>,
    pub weekdays: Vec<Vec<u8>>,
    pub flags: u32,
    pub fault: Option<Fault>,
    /// The answer, by number, during which other calls are made.
    pub reenters_at: Option<u32>,
    /// Whether answers are counted from when it is registered.
    pub reenters_later: bool,
    /// Whether `destroy` makes other calls.
    pub destroy_reenters: bool,
    /// Answers given.
    pub answers: u32,
    /// Wrong answers given, in all and until it was registered.
    pub wrong: u32,
    pub wrong_at_start: u32,
    /// Callbacks being in progress.
    pub active: u32,
    /// Calls being in progress.
    pub in_calls: u32,
    /// Handles to it.
    pub owners: u32,
    /// The registry that it is in.
    pub registry: Option<usize>,
    /// Whether it could not be registered.
    pub refused: bool,
    /// Whether `destroy` has to be called some day.
    pub is_owed: bool,
    pub destroyed: u32,
    pub id: Option<i32>,
}

/// A registry; number 0 is that of the process, with the handle NULL.
pub struct RegistryModel {
    pub handle: *mut qcal_registry,
    pub owners: u32,
    pub in_calls: u32,
    pub is_dead: bool,
    pub calendars: Vec<usize>,
    pub log: Option<usize>,
}

/// A log function's user data.
pub struct LogModel {
    pub registry: usize,
    pub is_current: bool,
    pub is_owed: bool,
    pub reenters: bool,
    pub active: u32,
    pub destroyed: u32,
}

/// A call that registers a calendar and has not returned.
pub struct Pending {
    pub calendar: usize,
    pub registry: Option<usize>,
    /// Statuses for what is wrong with the arguments; one of them has to be the answer, if there are any.
    pub wrongs: Vec<i32>,
    /// Whether the registry has the calendar, or had it.
    pub entered: bool,
    /// What the answer may be, once it cannot change any more.
    pub allowed: Option<Vec<i32>>,
}

/// What a calendar handle is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    BuiltIn(i32),
    User(usize),
}

/// A list of names and what it has to hold.
pub struct List {
    pub handle: *mut qcal_names,
    pub names: Vec<Vec<u8>>,
}

#[derive(Default)]
pub struct World {
    pub depth: usize,
    pub calendars: Vec<Calendar>,
    pub registries: Vec<RegistryModel>,
    pub logs: Vec<LogModel>,
    pub pending: Vec<Pending>,
    pub handles: Vec<(*mut qcal_calendar, Whose)>,
    pub lists: Vec<List>,
    /// Names and ids of built-in calendars, in order.
    pub built_in: Vec<(Vec<u8>, i32)>,
    /// The lowest id that was ever seen.
    pub lowest_id: i32,
}

thread_local! {
    static WORLD: RefCell<World> = RefCell::default();
}

/// The model, for a moment in which no call is made.
pub fn with<T>(body: impl FnOnce(&mut World) -> T) -> T {
    WORLD.with_borrow_mut(body)
}

/// Faults planted by scripts/fuzz, to see that they are found: the model does not ignore the case of names, takes one year too many of
/// QCAL_LEAP_TEST for a leap year, row 64 of columns never for null, and some days that were written for the next ones.
pub fn is_planted() -> bool {
    static PLANTED: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    *PLANTED.get_or_init(|| std::env::var_os("QCAL_FUZZ_PLANTED").is_some())
}

fn same_name(one: &[u8], other: &[u8]) -> bool {
    if is_planted() { one == other } else { one.eq_ignore_ascii_case(other) }
}

impl World {
    /// The user's calendar of a name in a registry.
    pub fn user_by_name(&self, registry: usize, name: &[u8]) -> Option<usize> {
        let has_it = |&calendar: &usize| self.calendars[calendar].names.iter().any(|other| same_name(other, name));
        self.registries[registry].calendars.iter().copied().find(has_it)
    }

    pub fn built_in_by_name(&self, name: &[u8]) -> Option<i32> {
        self.built_in.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|&(_, id)| id)
    }

    pub fn by_name(&self, registry: usize, name: &[u8]) -> Option<Whose> {
        let user = || self.user_by_name(registry, name).map(Whose::User);
        self.built_in_by_name(name).map(Whose::BuiltIn).or_else(user)
    }

    /// Whether one of the names of a calendar to be registered is taken.
    pub fn is_taken(&self, calendar: usize, registry: usize) -> bool {
        let names = &self.calendars[calendar].names;
        let twice = |index: usize| names[..index].iter().any(|earlier| earlier.eq_ignore_ascii_case(&names[index]));
        (0..names.len()).any(|index| twice(index) || self.by_name(registry, &names[index]).is_some())
    }

    /// Takes calendars out of a registry.
    pub fn unregister_all(&mut self, registry: usize) {
        for calendar in std::mem::take(&mut self.registries[registry].calendars) {
            self.calendars[calendar].registry = None;
        }
    }

    /// What becomes of a registry that nobody owns and no call uses.
    pub fn bury(&mut self, registry: usize) {
        if self.registries[registry].owners == 0 && self.registries[registry].in_calls == 0 {
            self.unregister_all(registry);
            self.registries[registry].is_dead = true;
            self.replace_log(registry, None);
        }
    }

    pub fn replace_log(&mut self, registry: usize, log: Option<usize>) {
        if let Some(before) = std::mem::replace(&mut self.registries[registry].log, log) {
            self.logs[before].is_current = false;
        }
    }

    /// Fixes what registering the innermost pending calendar may answer. Called when user code is entered after the decision, or at the return.
    pub fn settle(&mut self) {
        let Some(pending) = self.pending.last() else { return };
        if pending.allowed.is_some() {
            return;
        }
        let (index, registry) = (pending.calendar, pending.registry);
        let mut allowed = pending.wrongs.clone();
        if registry.is_some_and(|registry| self.is_taken(index, registry)) {
            allowed.push(qcal::ffi::QCAL_ERR_NAME_TAKEN);
        }
        let calendar = &self.calendars[index];
        match &calendar.fault {
            Some(fault) if calendar.wrong > 0 => {
                allowed.push(qcal::ffi::QCAL_ERR_BACKEND);
                if !fault.is_always_seen() {
                    // The years that it stated may be others than it thinks, and more.
                    allowed.extend([qcal::ffi::QCAL_ERR_LIMIT, qcal::ffi::QCAL_ERR_INVALID_ARGUMENT]);
                    if pending.wrongs.is_empty() && !allowed.contains(&qcal::ffi::QCAL_ERR_NAME_TAKEN) {
                        allowed.push(qcal::ffi::QCAL_OK);
                    }
                }
            }
            _ if allowed.is_empty() => allowed.push(qcal::ffi::QCAL_OK),
            _ => {}
        }
        if let Some(pending) = self.pending.last_mut() {
            pending.allowed = Some(allowed);
        }
    }

    /// Enters the innermost pending calendar into its registry.
    pub fn enter(&mut self) {
        let Some(pending) = self.pending.last_mut() else { return };
        let (index, Some(registry)) = (pending.calendar, pending.registry) else { return };
        if std::mem::replace(&mut pending.entered, true) {
            return;
        }
        self.registries[registry].calendars.push(index);
        self.calendars[index].registry = Some(registry);
        let calendar = &mut self.calendars[index];
        calendar.wrong_at_start = calendar.wrong;
        if let Some(fault) = &mut calendar.fault {
            fault.waits = false;
        }
        if std::mem::replace(&mut calendar.reenters_later, false) {
            calendar.answers = 0;
        }
    }

    /// Whether a calendar is reachable, so that `destroy` must not have been called.
    pub fn is_kept(&self, calendar: &Calendar) -> bool {
        let registered = calendar.registry.is_some_and(|registry| self.registries[registry].owners > 0);
        calendar.owners > 0 || registered || calendar.active > 0
    }

    /// Checks what holds when no call is under way.
    pub fn check_at_rest(&self) {
        assert!(self.pending.is_empty() && self.depth == 0);
        for (index, calendar) in self.calendars.iter().enumerate() {
            assert_eq!((calendar.active, calendar.in_calls), (0, 0));
            let is_due = calendar.is_owed && (calendar.refused || !self.is_kept(calendar));
            assert_eq!(
                calendar.destroyed,
                u32::from(is_due),
                "destroy of calendar {index}, {} owners",
                calendar.owners
            );
        }
        for (index, log) in self.logs.iter().enumerate() {
            assert_eq!(log.active, 0);
            assert_eq!(log.destroyed, u32::from(log.is_owed && !log.is_current), "destroy of log function {index}");
        }
        let known: Vec<i32> = self
            .registries
            .iter()
            .flat_map(|registry| &registry.calendars)
            .filter_map(|&index| self.calendars[index].id)
            .collect();
        assert!(known.iter().all(|&id| id <= -2), "ids of users' calendars: {known:?}");
    }
}

/// Opens a call that uses a registry.
pub fn begin_with(registry: Option<usize>) {
    if let Some(registry) = registry {
        with(|world| world.registries[registry].in_calls += 1);
    }
}

/// Closes it.
pub fn end_with(registry: Option<usize>) {
    if let Some(registry) = registry {
        with(|world| {
            world.registries[registry].in_calls -= 1;
            if registry != 0 {
                world.bury(registry);
            }
        });
    }
}
