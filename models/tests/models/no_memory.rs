//! A counted box whose memory is refused. The allocator is the whole program's, and refuses only what is asked for here.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use qcal_models::count::Shared;

/// No other allocation here is aligned so.
const ALIGNMENT: usize = 1 << 12;
static TO_REFUSE: AtomicUsize = AtomicUsize::new(0);
static DROPS: AtomicUsize = AtomicUsize::new(0);

#[repr(align(4096))]
struct Page;

impl Drop for Page {
    fn drop(&mut self) {
        DROPS.fetch_add(1, Ordering::Relaxed);
    }
}

struct Refusing;

// SAFETY: the system's allocator, or none.
unsafe impl GlobalAlloc for Refusing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let less = |count: usize| count.checked_sub(1);
        if layout.align() == ALIGNMENT && TO_REFUSE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok() {
            return core::ptr::null_mut();
        }
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Refusing = Refusing;

#[test]
fn refused_memory_is_no_owner_and_no_leak() {
    // One order only: loom is here because its atomics live nowhere else.
    loom::model(|| {
        TO_REFUSE.store(1, Ordering::Relaxed);
        assert!(Shared::try_new(Page).is_none());
        assert_eq!((TO_REFUSE.load(Ordering::Relaxed), DROPS.swap(0, Ordering::Relaxed)), (0, 1));
        let owner = Shared::try_new(Page).expect("memory");
        assert_eq!(DROPS.load(Ordering::Relaxed), 0);
        drop(owner);
        assert_eq!(DROPS.swap(0, Ordering::Relaxed), 1);
    });
}
