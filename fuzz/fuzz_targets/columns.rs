//! Columns of any length in any place of memory, by any options and at every level, against single calls.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qcal_fuzz::operations::run_columns(data));
