//! Names and ids to calendars.
//!
//! Built-in calendars are in every registry and looked up first ([`built_in`]). A user's calendars are in a [`Registry`]: an
//! immutable [`State`] that readers take without a lock and writers replace. Nothing here calls a user's code under a lock: a
//! calendar is compiled before it is entered, and the state that a writer replaces is dropped after the lock is given back, by the
//! writer or by its last reader.

pub mod built_in;
mod open;
mod state;

use alloc::vec::Vec;
use core::sync::atomic::{AtomicI32, Ordering};

use crate::catalogue::ROWS;
use crate::error::Error;
use crate::memory::try_vec;
use crate::name::Name;
use crate::sync::{Full, Shared, SnapshotCell};
pub use open::{HandleKind, Labels, OpenCalendar, Opened};
use state::State;

/// Calendars that users may have in a registry at a time.
pub const MAX_CALENDARS: usize = 10_000;

/// The first id of a user's calendar; -1 is kept free.
const FIRST_USER_SYSTEM: i32 = -2;

/// Ids given to users' calendars: downward, in the whole process, never again.
pub struct Ids {
    next: AtomicI32,
}

static IDS: Ids = Ids::starting(FIRST_USER_SYSTEM);

impl Ids {
    /// Ids from this one downward.
    #[must_use]
    pub const fn starting(first: i32) -> Ids {
        Ids { next: AtomicI32::new(first) }
    }

    /// An id that nobody has.
    ///
    /// # Errors
    ///
    /// [`Error::Limit`] when all are used up.
    pub fn take(&self) -> Result<i32, Error> {
        // i32::MIN is not given: below it there is no next one to remember.
        let below = |next: i32| next.checked_sub(1);
        self.next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, below).map_err(|_| Error::Limit)
    }
}

/// An id for a user's calendar.
///
/// # Errors
///
/// [`Error::Limit`] when all are used up.
pub fn take_system() -> Result<i32, Error> {
    IDS.take()
}

/// A refusal that concerns one of several names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub error: Error,
    /// The index of the name, where it is one's fault.
    pub name: Option<usize>,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Refused {
        Refused { error, name: None }
    }
}

impl From<Full> for Refused {
    fn from(full: Full) -> Refused {
        Refused::from(Error::from(full))
    }
}

/// A registry of users' calendars.
pub struct Registry {
    state: SnapshotCell<Shared<State>>,
}

impl Default for Registry {
    fn default() -> Registry {
        Registry::new()
    }
}

impl Registry {
    /// A registry without a user's calendar.
    #[must_use]
    pub fn new() -> Registry {
        Registry { state: SnapshotCell::new() }
    }

    /// The calendar of a name, ASCII case ignored.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`]; [`Error::NoMemory`] for a built-in calendar that is opened for the first time.
    pub fn open(&self, name: &[u8]) -> Result<Opened, Error> {
        self.open_with(name, 0)
    }

    /// The calendar of a name under all of these options; none of them are 0.
    ///
    /// # Errors
    ///
    /// As for [`Registry::open`], and [`Error::Unsupported`] for options that the calendar has not; a user's has none.
    pub fn open_with(&self, name: &[u8], options: u32) -> Result<Opened, Error> {
        match built_in::open_with(name, options) {
            Err(Error::NotFound) => {}
            found => return found.map(Opened::BuiltIn),
        }
        let state = self.state.read().ok_or(Error::NotFound)?;
        let calendar = state.by_name(name).ok_or(Error::NotFound)?;
        if options == 0 { Ok(Opened::User(calendar.clone())) } else { Err(Error::Unsupported) }
    }

    /// The calendar of an id.
    ///
    /// # Errors
    ///
    /// As for [`Registry::open`].
    pub fn open_system(&self, system: i32) -> Result<Opened, Error> {
        if system >= 0 {
            return built_in::open_system(system).map(Opened::BuiltIn);
        }
        let state = self.state.read().ok_or(Error::NotFound)?;
        state.by_system(system).cloned().map(Opened::User).ok_or(Error::NotFound)
    }

    /// Whether names are free, of built-in calendars and of users': a first look, before a calendar is compiled.
    ///
    /// # Errors
    ///
    /// [`Error::NameTaken`].
    pub fn check_names(&self, names: &[Name]) -> Result<(), Refused> {
        for (index, name) in names.iter().enumerate() {
            let earlier = names.get(..index).unwrap_or_default();
            if built_in::has_name(name.as_bytes()) || earlier.iter().any(|earlier| earlier.is(name.as_bytes())) {
                return Err(Refused { error: Error::NameTaken, name: Some(index) });
            }
        }
        match self.state.read() {
            Some(state) => names_are_free(&state, names.iter().map(Name::as_bytes)),
            None => Ok(()),
        }
    }

    /// Enters a user's calendar under all its names.
    ///
    /// # Errors
    ///
    /// [`Error::NameTaken`] where a calendar that was entered since [`Registry::check_names`] has one of them; [`Error::NoMemory`];
    /// [`Error::Limit`].
    pub fn enter(&self, calendar: &Shared<OpenCalendar>) -> Result<(), Refused> {
        self.state.update(|state| {
            let before = state.map_or(&[][..], |state| state.calendars());
            if before.len() >= MAX_CALENDARS {
                return Err(Refused::from(Error::Limit));
            }
            if let Some(state) = state {
                names_are_free(state, calendar.names().map(core::ffi::CStr::to_bytes))?;
            }
            let after = State::of(before, Some(calendar), None)?;
            let after = Shared::try_new(after).ok_or(Error::NoMemory)?;
            Ok((Some(after), ()))
        })
    }

    /// Removes a user's calendar. Its names are free at once; who has it open keeps it.
    ///
    /// # Errors
    ///
    /// [`Error::Protected`] for a built-in calendar; [`Error::NotFound`] for one that is not in this registry; [`Error::NoMemory`];
    /// [`Error::Limit`] while too many threads are reading earlier states.
    pub fn remove(&self, system: i32) -> Result<(), Error> {
        if system >= 0 {
            return Err(Error::Protected);
        }
        self.state.update(|state| {
            let state = state.filter(|state| state.by_system(system).is_some()).ok_or(Error::NotFound)?;
            let after = match state.calendars() {
                [_] => None,
                several => {
                    let after = State::of(several, None, Some(system))?;
                    Some(Shared::try_new(after).ok_or(Error::NoMemory)?)
                }
            };
            Ok((after, ()))
        })
    }

    /// Removes every user's calendar. Needs no memory. Answers what was removed.
    ///
    /// # Errors
    ///
    /// [`Error::Limit`] while too many threads are reading earlier states.
    pub fn clear(&self) -> Result<Removed, Error> {
        self.state.update(|state| Ok::<_, Error>((None, Removed { state: state.cloned() })))
    }

    /// All names, of built-in calendars first, as they are at one moment.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`].
    pub fn names(&self) -> Result<Vec<Name>, Error> {
        // Counted and copied outside of the read: it takes memory.
        let state = self.state.read().map(|state| Shared::clone(&state));
        let users = state.as_ref().map_or(&[][..], |state| state.calendars());
        let built_in: usize = ROWS.iter().map(|row| row.names.len()).sum();
        let count: usize = users.iter().map(|calendar| calendar.names().count()).sum();
        let mut names = try_vec(built_in + count)?;
        names.extend(ROWS.iter().flat_map(|row| row.names).map(|name| Name::copied(name.to_bytes())));
        names.extend(users.iter().flat_map(|calendar| calendar.names()).map(|name| Name::copied(name.to_bytes())));
        Ok(names)
    }
}

/// Calendars that were removed together; they are given up when this is dropped.
pub struct Removed {
    state: Option<Shared<State>>,
}

impl Removed {
    /// The calendars.
    pub fn calendars(&self) -> impl Iterator<Item = &OpenCalendar> {
        self.state.iter().flat_map(|state| state.calendars()).map(|calendar| &**calendar)
    }
}

fn names_are_free<'a>(state: &State, names: impl Iterator<Item = &'a [u8]>) -> Result<(), Refused> {
    for (index, name) in names.enumerate() {
        if state.by_name(name).is_some() {
            return Err(Refused { error: Error::NameTaken, name: Some(index) });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_end_and_are_never_given_again() {
        let ids = Ids::starting(i32::MIN + 2);
        assert_eq!(ids.take(), Ok(i32::MIN + 2));
        assert_eq!(ids.take(), Ok(i32::MIN + 1));
        for _ in 0..3 {
            assert_eq!(ids.take(), Err(Error::Limit));
        }
    }
}
