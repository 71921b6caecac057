//! Dates in words: what formatting writes is read, and no other text does any harm.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qcal_fuzz::texts::run(data));
