//! Columns against the engine, row by row, through the C surface: every function, width, level, length, offset and alignment.

mod columns;
#[path = "../common/mod.rs"]
mod common;
mod memory;
mod rows;
mod threads;
