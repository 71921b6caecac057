//! Open calendars: what calendar handles point to.

use alloc::vec::Vec;
use core::ffi::CStr;
use core::ops::Deref;

use crate::catalogue::Row;
use crate::engine::Engine;
use crate::name::Name;
use crate::sync::Shared;
use crate::text::family::NamesOf;

/// What kind of object a handle of the C interface points to. Every such object starts with its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct HandleKind(u32);

impl HandleKind {
    /// A calendar. The values are arbitrary words that other memory is unlikely to start with.
    pub const CALENDAR: HandleKind = HandleKind(0x6361_6c71);
    /// A list of names.
    pub const NAMES: HandleKind = HandleKind(0x6e61_6d71);
    /// A formatter.
    pub const FORMATTER: HandleKind = HandleKind(0x666d_7471);
    /// A registry.
    pub const REGISTRY: HandleKind = HandleKind(0x7265_6771);
    /// An object that is being destroyed: a user's `destroy` that still uses the handle finds no object of any kind.
    pub const GONE: HandleKind = HandleKind(0);
}

/// A calendar ready for use.
#[repr(C)]
pub struct OpenCalendar {
    kind: HandleKind,
    engine: Engine,
    identity: Identity,
}

/// Who a calendar is.
enum Identity {
    BuiltIn(&'static Row),
    User { system: i32, labels: Labels, calls_out: bool },
}

/// The names of a user's calendar and of its parts.
#[derive(Default)]
pub struct Labels {
    /// Of the calendar, the primary one first; at least one.
    pub calendar: Vec<Name>,
    /// Of the months, or none.
    pub months: Vec<Name>,
    /// Of the days of the week, or none.
    pub weekdays: Vec<Name>,
}

impl OpenCalendar {
    pub(super) const fn built_in(engine: Engine, row: &'static Row) -> OpenCalendar {
        OpenCalendar { kind: HandleKind::CALENDAR, engine, identity: Identity::BuiltIn(row) }
    }

    /// A user's calendar. `calls_out` says whether its definition enters the user's code.
    #[must_use]
    pub const fn user(engine: Engine, system: i32, labels: Labels, calls_out: bool) -> OpenCalendar {
        OpenCalendar { kind: HandleKind::CALENDAR, engine, identity: Identity::User { system, labels, calls_out } }
    }

    /// The compiled calendar.
    #[inline]
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The id.
    #[must_use]
    pub fn system(&self) -> i32 {
        match &self.identity {
            Identity::BuiltIn(row) => row.system,
            Identity::User { system, .. } => *system,
        }
    }

    /// The primary name.
    #[must_use]
    pub fn name(&self) -> &CStr {
        match &self.identity {
            Identity::BuiltIn(row) => row.names.first().copied().unwrap_or(c""),
            Identity::User { labels, .. } => labels.calendar.first().map_or(c"", Name::as_c_str),
        }
    }

    /// The names, the primary one first.
    pub fn names(&self) -> impl Iterator<Item = &CStr> + Clone {
        let (built_in, user) = match &self.identity {
            Identity::BuiltIn(row) => (row.names, &[][..]),
            Identity::User { labels, .. } => (&[][..], labels.calendar.as_slice()),
        };
        built_in.iter().copied().chain(user.iter().map(Name::as_c_str))
    }

    /// Names that a user has given to months and weekdays; `None` for a built-in calendar.
    #[must_use]
    pub fn labels(&self) -> Option<&Labels> {
        match &self.identity {
            Identity::BuiltIn(_) => None,
            Identity::User { labels, .. } => Some(labels),
        }
    }

    /// Whose names of months and eras it has.
    #[must_use]
    pub fn names_of(&self) -> NamesOf {
        match &self.identity {
            Identity::BuiltIn(row) => row.names_of,
            Identity::User { .. } => NamesOf::UserDefined,
        }
    }

    /// Its id in CLDR, empty where CLDR does not know it.
    #[must_use]
    pub fn cldr(&self) -> &'static str {
        match &self.identity {
            Identity::BuiltIn(row) => row.cldr,
            Identity::User { .. } => "",
        }
    }

    /// What it is called in English; of a user's calendar its primary name.
    #[must_use]
    pub fn title(&self) -> &str {
        match &self.identity {
            Identity::BuiltIn(row) => row.title,
            Identity::User { .. } => self.name().to_str().unwrap_or_default(),
        }
    }

    /// Whether it is counted and freed; built-in calendars are neither.
    #[must_use]
    pub fn is_user_defined(&self) -> bool {
        matches!(self.identity, Identity::User { .. })
    }

    /// Whether a question may enter the user's code, which may then release the last handle to this very calendar.
    #[must_use]
    pub fn calls_out(&self) -> bool {
        matches!(self.identity, Identity::User { calls_out: true, .. })
    }
}

impl Drop for OpenCalendar {
    fn drop(&mut self) {
        // Before the definition is dropped, and with it what a user is owed.
        self.kind = HandleKind::GONE;
    }
}

/// A calendar found for somebody who will own it.
pub enum Opened {
    /// Nobody owns a built-in calendar.
    BuiltIn(&'static OpenCalendar),
    /// A user's calendar.
    User(Shared<OpenCalendar>),
}

impl Deref for Opened {
    type Target = OpenCalendar;

    #[inline]
    fn deref(&self) -> &OpenCalendar {
        match self {
            Opened::BuiltIn(calendar) => calendar,
            Opened::User(calendar) => calendar,
        }
    }
}
