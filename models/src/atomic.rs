//! loom's counterparts of what `src/sync/atomic.rs` has from std.

pub use loom::cell::UnsafeCell;
pub use loom::sync::Mutex;
pub use loom::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
pub use loom::thread::yield_now;
pub use std::sync::PoisonError;
