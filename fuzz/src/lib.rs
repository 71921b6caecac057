//! What the fuzz targets share: a model of the registry interface in safe Rust, and the calls that are compared with it.
//!
//! The library is called as C would call it, by the functions of `qcal::ffi`; `unsafe` stands at these calls and in the callbacks only.
//! A difference from the model is a panic, which libfuzzer turns into a crash.

// Nobody but the targets calls these functions.
#![allow(clippy::missing_safety_doc, clippy::not_unsafe_ptr_arg_deref)]

pub mod asking;
pub mod callbacks;
pub mod columns;
pub mod computing;
pub mod fault;
pub mod naming;
pub mod operations;
pub mod plan;
pub mod registering;
pub mod registries;
pub mod rules;
pub mod stream;
pub mod texts;
pub mod world;
