//! The C interface: checks every argument, catches panics, turns errors into status codes. Knows no calendar.
//!
//! Each `extern "C"` function is written in full, because cbindgen does not see functions made by macros. Its doc comment becomes
//! the comment in `include/qcal.h` and is written for a C reader.
//!
//! # What every `unsafe` block here relies on
//!
//! The caller keeps the promises that the header asks for: a pointer that is not NULL points to a live object of its type that
//! nobody writes at the same time, a name ends with a NUL, a buffer has its stated size. Everything else is checked.

// The comments are for C readers: what a caller has to keep is said in the head of the header, not in `# Safety` sections.
#![allow(unsafe_code, non_camel_case_types, clippy::missing_safety_doc)]

mod arithmetic;
mod backend;
mod batch;
mod buffer;
mod calendar;
mod column_calls;
mod columns;
mod convert;
mod describe;
mod environment;
mod failure;
mod guard;
mod handle;
mod level;
mod log;
mod names;
mod options;
mod owed;
mod query;
mod register;
mod registry;
mod rule;
mod sized;
mod status;
mod text;
mod version;
mod week;

pub use arithmetic::*;
pub use backend::*;
pub use batch::*;
pub use calendar::*;
pub use columns::qcal_batch_options;
pub use convert::*;
pub use describe::*;
pub use failure::qcal_last_error;
pub use level::*;
pub use log::*;
pub use names::*;
pub use options::*;
pub use query::*;
pub use register::*;
pub use registry::*;
pub use rule::*;
pub use status::*;
pub use text::*;
pub use version::*;
pub use week::*;
