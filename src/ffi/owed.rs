//! What a user has handed over together with the function that takes it back.

use core::ffi::c_void;

use super::failure::aside;

/// A user's pointer. Whatever becomes of it, `destroy` is called exactly once: when this is dropped, by the thread that drops it.
pub(super) struct Owed {
    user_data: *mut c_void,
    destroy: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: the header says that callbacks and `destroy` run in any thread, in several at once, so the pointer may be used there;
// nothing is done with it here but to pass it on.
unsafe impl Send for Owed {}
// SAFETY: as above.
unsafe impl Sync for Owed {}

impl Owed {
    /// From here on `destroy` is owed.
    pub(super) fn new(user_data: *mut c_void, destroy: Option<unsafe extern "C" fn(user_data: *mut c_void)>) -> Owed {
        Owed { user_data, destroy }
    }

    /// Nothing is owed.
    pub(super) const fn nothing() -> Owed {
        Owed { user_data: core::ptr::null_mut(), destroy: None }
    }

    /// What to pass to a callback.
    pub(super) fn user_data(&self) -> *mut c_void {
        self.user_data
    }
}

impl Drop for Owed {
    fn drop(&mut self) {
        if let Some(destroy) = self.destroy.take() {
            // SAFETY: the user's function for this pointer, called once: dropping happens once.
            aside(|| unsafe { destroy(self.user_data) });
        }
    }
}
