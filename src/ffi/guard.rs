//! The guard at every entry: no panic reaches the caller.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::failure::{self, Failure, finish};
use super::status::qcal_status;

/// Runs the body of an entry; if it panics, records that and answers `on_panic`.
///
/// Costs nothing where the compiler sees that the body cannot panic, which the lints in `lib.rs` aim at. Asserting unwind safety is
/// sound here: nothing that outlives a call is changed in steps that a panic could leave half done.
#[inline]
pub(super) fn guard<T>(on_panic: T, body: impl FnOnce() -> T) -> T {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(value) => value,
        Err(payload) => {
            failure::panicked(payload);
            on_panic
        }
    }
}

/// [`guard`] for entries that answer with a status.
#[inline]
pub(super) fn guard_status(on_panic: qcal_status, body: impl FnOnce() -> Result<(), Failure>) -> qcal_status {
    guard(on_panic, || finish(body()))
}

#[cfg(test)]
mod tests {
    use super::super::status::{QCAL_ERR_PANIC, QCAL_OK};
    use super::*;

    extern "C" fn entry_that_panics() -> i32 {
        guard(QCAL_ERR_PANIC, || panic!("planted"))
    }

    #[test]
    fn a_panic_becomes_a_status_and_the_process_goes_on() {
        assert_eq!(entry_that_panics(), QCAL_ERR_PANIC);
        assert_eq!(guard(QCAL_ERR_PANIC, || QCAL_OK), QCAL_OK);
        assert!(guard(false, || true));
    }
}
