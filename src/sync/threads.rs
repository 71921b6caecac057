//! Threads that live as long as a call. The standard library's own take memory that cannot be refused without an abort, and are more
//! than is needed here; those of the C library say that they cannot be started.

#![allow(unsafe_code)]

/// Threads at most, the caller's among them.
pub const MOST: usize = 64;

/// Runs `labour` in this thread and at the same time in as many others as are asked for and can be started, none on systems without
/// POSIX threads. All of them have ended when it returns. Answers whether none of the others has panicked.
#[must_use]
pub fn run_in(threads: usize, labour: &(dyn Fn() + Sync)) -> bool {
    others::run_beside(threads.clamp(1, MOST) - 1, labour)
}

#[cfg(not(unix))]
mod others {
    pub(super) fn run_beside(_: usize, labour: &(dyn Fn() + Sync)) -> bool {
        labour();
        true
    }
}

#[cfg(unix)]
mod others {
    use core::ffi::c_void;
    use core::mem::MaybeUninit;
    use core::ptr;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::MOST;

    type Labour<'a> = &'a (dyn Fn() + Sync);

    /// Answers NULL, or something else after a panic.
    extern "C" fn start(labour: *mut c_void) -> *mut c_void {
        // SAFETY: a pointer to the caller's labour, which is there until this thread has ended.
        let run = unsafe { *labour.cast::<Labour<'_>>() };
        // What a panic leaves half done is not looked at.
        if catch_unwind(AssertUnwindSafe(run)).is_ok() { ptr::null_mut() } else { labour }
    }

    /// Threads that have been started: waited for when they go, be it in a panic.
    struct Started {
        threads: [MaybeUninit<libc::pthread_t>; MOST - 1],
        count: usize,
    }

    impl Started {
        /// Waits for all of them; whether none has panicked.
        fn join(&mut self) -> bool {
            let count = core::mem::take(&mut self.count);
            self.threads.iter().take(count).fold(true, |well, &thread| {
                let mut answer = ptr::null_mut();
                // SAFETY: a thread that has been started and is waited for once.
                unsafe { libc::pthread_join(thread.assume_init(), &raw mut answer) };
                well & answer.is_null()
            })
        }
    }

    impl Drop for Started {
        fn drop(&mut self) {
            self.join();
        }
    }

    pub(super) fn run_beside(others: usize, labour: Labour<'_>) -> bool {
        let mut started = Started { threads: [MaybeUninit::uninit(); MOST - 1], count: 0 };
        for thread in started.threads.iter_mut().take(others) {
            let argument = (&raw const labour).cast_mut().cast::<c_void>();
            // SAFETY: room for the thread; `labour` is shared with it and is there until all have been waited for, which `started` sees to.
            if unsafe { libc::pthread_create(thread.as_mut_ptr(), ptr::null(), start, argument) } != 0 {
                break;
            }
            started.count += 1;
        }
        labour();
        started.join()
    }
}

#[cfg(test)]
mod tests {
    use core::sync::atomic::{AtomicUsize, Ordering};
    use std::panic::catch_unwind;
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn every_thread_does_it_once_and_has_ended_afterwards() {
        for threads in [0, 1, 2, 5, MOST, MOST + 1] {
            let wanted = threads.clamp(1, MOST);
            let (done, all) = (AtomicUsize::new(0), Barrier::new(wanted));
            assert!(run_in(threads, &|| {
                all.wait();
                done.fetch_add(1, Ordering::Relaxed);
            }));
            assert_eq!(done.into_inner(), wanted);
        }
    }

    #[test]
    fn a_panic_in_any_thread_is_told_when_all_have_ended() {
        let done = AtomicUsize::new(0);
        let others = AtomicUsize::new(0);
        let caller = std::thread::current().id();
        // In the others.
        assert!(!run_in(4, &|| {
            if std::thread::current().id() != caller {
                others.fetch_add(1, Ordering::Relaxed);
                panic!("planted");
            }
            done.fetch_add(1, Ordering::Relaxed);
        }));
        assert_eq!((done.load(Ordering::Relaxed), others.load(Ordering::Relaxed)), (1, 3));
        // In the caller's.
        let result = catch_unwind(|| {
            run_in(4, &|| {
                assert!(std::thread::current().id() != caller, "planted");
                done.fetch_add(1, Ordering::Relaxed);
            })
        });
        assert!(result.is_err());
        assert_eq!(done.load(Ordering::Relaxed), 4);
    }
}
