//! Any calendar given as data: refused with a documented status, or converted as the header says that its struct means.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qcal_fuzz::operations::run_rule(data));
