//! The environment, read without taking memory: std's own way ends the process where there is none.

use core::ffi::{CStr, c_char};

unsafe extern "C" {
    fn getenv(name: *const c_char) -> *const c_char;
}

/// What `ask` makes of a variable, `None` without one.
pub(super) fn variable<T>(name: &CStr, ask: impl FnOnce(&CStr) -> T) -> Option<T> {
    // SAFETY: the name ends with NUL. Nobody may change the environment while another thread reads it, which holds for every program.
    let value = unsafe { getenv(name.as_ptr()) };
    if value.is_null() {
        return None;
    }
    // SAFETY: not NULL, so a text that ends with NUL and is not changed now, as above.
    Some(ask(unsafe { CStr::from_ptr(value) }))
}
