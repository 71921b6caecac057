//! The files of `src/sync/` over loom's atomics, in the place of `src/sync/atomic.rs`: as they are, and in copies with a planted
//! bug each (`build.rs`), which the models must find.

extern crate alloc;

pub mod atomic;
#[path = "../../src/sync/cell.rs"]
pub mod cell;
#[path = "../../src/sync/count.rs"]
pub mod count;
pub mod models;

/// A copy with a bug.
pub struct Bug {
    /// What was changed.
    pub name: &'static str,
    /// The model that finds it, over this copy.
    pub model: fn() -> usize,
    /// A part of what it then says.
    pub message: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/copies.rs"));
