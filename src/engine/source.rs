//! What an engine was compiled from, and keeps.

use alloc::boxed::Box;

use crate::calendar::Calendar;
use crate::definition::Definition;
use crate::error::Error;
use crate::memory::try_box;

/// The definition behind an engine.
pub enum Source {
    /// One that lives as long as the process.
    Static(&'static dyn Definition),
    /// One that lives as long as the engine.
    Owned(Box<dyn Owned>),
}

impl Source {
    /// Takes a definition; it is dropped where there is no memory for it.
    ///
    /// # Errors
    ///
    /// [`Error::NoMemory`].
    pub fn own<D: Definition + 'static>(definition: D) -> Result<Source, Error> {
        Ok(Source::Owned(try_box(definition)?))
    }

    /// The definition.
    pub fn get(&self) -> &dyn Definition {
        match self {
            Source::Static(definition) => *definition,
            Source::Owned(owned) => owned.definition(),
        }
    }
}

impl From<&'static dyn Calendar> for Source {
    fn from(calendar: &'static dyn Calendar) -> Source {
        Source::Static(calendar)
    }
}

impl<C: Calendar> From<&'static C> for Source {
    fn from(calendar: &'static C) -> Source {
        Source::Static(calendar)
    }
}

/// A definition on the heap, in the shape that [`try_box`] gives it.
pub trait Owned: Send + Sync {
    /// The definition.
    fn definition(&self) -> &dyn Definition;
}

impl<D: Definition> Owned for [D; 1] {
    fn definition(&self) -> &dyn Definition {
        let [definition] = self;
        definition
    }
}
