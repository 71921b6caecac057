//! Version of the library and of its binary interface.

use core::ffi::{CStr, c_char};

/// Major version of the header.
pub const QCAL_VERSION_MAJOR: i32 = 0;
/// Minor version of the header.
pub const QCAL_VERSION_MINOR: i32 = 1;
/// Patch version of the header.
pub const QCAL_VERSION_PATCH: i32 = 0;
// The macro QCAL_VERSION comes from cbindgen.toml: cbindgen does not write constants of this type. tests/header.rs compares all.
const VERSION: &CStr = c"0.1.0";
/// Version of the binary interface: raised when a program built with an older header could go wrong with a newer library.
pub const QCAL_ABI_VERSION: i32 = 0;

/// The version of the library that is running, as text such as "0.1.0"; QCAL_VERSION is that of the header.
///
/// Ownership: static text, never freed.
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn qcal_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The binary interface of the library that is running; a program may compare it with QCAL_ABI_VERSION.
///
/// Threads: any.
/// Errors: none.
#[unsafe(no_mangle)]
pub extern "C" fn qcal_abi_version() -> i32 {
    QCAL_ABI_VERSION
}
