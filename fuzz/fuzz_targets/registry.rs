//! Random sequences of calls over the whole registry interface, against a model.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qcal_fuzz::operations::run(data));
