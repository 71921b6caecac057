//! What threads share: a cell whose readers never wait ([`SnapshotCell`]) and a counted box ([`Shared`]).
//!
//! The two files know only the atomics of `atomic.rs`, so that `models/` can run the very same files over loom's.

mod atomic;
mod cell;
mod count;

pub use cell::{Full, Reading, SnapshotCell};
pub use count::Shared;
