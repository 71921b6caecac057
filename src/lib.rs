//! qcal: calendars for C and C++.
//!
//! A calendar is written once, as the shortest readable definition of its rule ([`cal`]); one engine compiles any definition into
//! month tables and makes every calendar equally fast ([`engine`]); one thin C boundary makes it safe to call from anywhere
//! (`ffi`, `include/qcal.h`).
//!
//! Arrows point one way: `ffi -> registry -> catalogue -> {cal, engine} -> {calendar, definition} -> {day, ymd} -> {math, error}`;
//! [`astro`], sun and moon, stands on nothing and serves the calendars; [`arithmetic`] stands on the engine, beside the registry,
//! and so do [`batch`], columns, [`mod@text`], and [`user`], the calendars that users define. [`sync`] stands on nothing.

#![deny(unsafe_code, missing_docs)]
// Panics are excluded by construction in the library; its tests may index and unwrap.
#![cfg_attr(
    not(test),
    deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable)
)]

#[cfg(all(panic = "abort", not(test)))]
compile_error!("qcal promises that no panic reaches the C caller: build it with panic = \"unwind\"");

extern crate alloc;

pub mod arithmetic;
pub mod astro;
pub mod batch;
pub mod cal;
pub mod calendar;
pub mod catalogue;
pub mod day;
pub mod definition;
pub mod engine;
pub mod error;
pub mod ffi;
mod math;
mod memory;
pub mod name;
pub mod registry;
pub mod sync;
pub mod text;
pub mod user;
pub mod ymd;
