//! What threads share: a cell whose readers never wait ([`SnapshotCell`]) and a counted box ([`Shared`]); and threads that share a
//! piece of work ([`threads`]).
//!
//! The files of the first two know only the atomics of `atomic.rs`, so that `models/` can run the very same files over loom's.

mod atomic;
mod cell;
mod count;
pub mod threads;

pub use cell::{Full, Reading, SnapshotCell};
pub use count::Shared;
