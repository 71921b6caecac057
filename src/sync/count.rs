//! A value on the heap with a count of its owners. `Arc` would do, but for three things: its memory cannot be refused without an
//! abort, a count that overflows aborts too, and its last decrement has a fence that ThreadSanitizer does not follow.

#![allow(unsafe_code)]

use alloc::alloc::{Layout, alloc, dealloc};
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, forget};
use core::ops::Deref;
use core::ptr::{NonNull, drop_in_place};

use super::atomic::{AtomicUsize, Ordering};

/// A count above this has overflown, if only by a program that retains without end: the value is never freed from then on.
const LIMIT: usize = usize::MAX / 2;
/// Where such a count is put: too far from either end for the threads that are about to change it to reach one.
const SATURATED: usize = usize::MAX / 4 * 3;

/// The value first, so that a pointer to one is a pointer to the other.
#[repr(C)]
struct Counted<T> {
    value: T,
    owners: AtomicUsize,
}

/// One of the owners of a value. The last one to go drops it.
pub struct Shared<T> {
    counted: NonNull<Counted<T>>,
    owns: PhantomData<Counted<T>>,
}

// SAFETY: owners in several threads share the value, and any of them may be the one to drop it.
unsafe impl<T: Send + Sync> Send for Shared<T> {}
// SAFETY: as above; a shared reference to an owner makes further owners.
unsafe impl<T: Send + Sync> Sync for Shared<T> {}

impl<T> Shared<T> {
    /// The value with its first owner, or `None`, the value dropped, where memory is refused.
    pub fn try_new(value: T) -> Option<Shared<T>> {
        // SAFETY: the count alone makes the size more than zero.
        let memory = unsafe { alloc(Layout::new::<Counted<T>>()) };
        let counted = NonNull::new(memory)?.cast::<Counted<T>>();
        // SAFETY: fresh memory of this layout.
        unsafe { counted.write(Counted { value, owners: AtomicUsize::new(1) }) };
        Some(Shared { counted, owns: PhantomData })
    }

    /// The owner as a pointer to its value, for [`Shared::from_raw`] to take back.
    pub fn into_raw(self) -> *const T {
        ManuallyDrop::new(self).counted.as_ptr().cast()
    }

    /// The owner that [`Shared::into_raw`] or [`Shared::retain_raw`] gave away.
    ///
    /// # Safety
    ///
    /// The pointer comes from [`Shared::into_raw`], and one owner given away is taken back once.
    pub unsafe fn from_raw(value: *const T) -> Shared<T> {
        // SAFETY: into_raw gives no null.
        let counted = unsafe { NonNull::new_unchecked(value.cast_mut().cast()) };
        Shared { counted, owns: PhantomData }
    }

    /// Gives one more owner away.
    ///
    /// # Safety
    ///
    /// The pointer comes from [`Shared::into_raw`], and the value has an owner until this returns.
    pub unsafe fn retain_raw(value: *const T) {
        // SAFETY: not dropped, so nothing is taken back.
        let owner = ManuallyDrop::new(unsafe { Shared::from_raw(value) });
        forget(Shared::clone(&owner));
    }

    #[cfg(test)]
    fn set_owners(&self, owners: usize) {
        self.counted().owners.store(owners, Ordering::Relaxed);
    }

    /// Whether this is the only owner: then nobody can become one but by this.
    pub fn is_sole(&self) -> bool {
        // Acquire: what owners did before they went has been done.
        self.counted().owners.load(Ordering::Acquire) == 1
    }

    fn counted(&self) -> &Counted<T> {
        // SAFETY: alive while it has an owner, and only ever shared.
        unsafe { self.counted.as_ref() }
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.counted().value
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        let owners = &self.counted().owners;
        // Relaxed: who has an owner already sees the value, and this one keeps it alive.
        if owners.fetch_add(1, Ordering::Relaxed) >= LIMIT {
            owners.store(SATURATED, Ordering::Relaxed);
        }
        Shared { counted: self.counted, owns: PhantomData }
    }
}

impl<T> Drop for Shared<T> {
    // What is shared is dropped in many places, and nowhere often.
    #[inline(never)]
    fn drop(&mut self) {
        let owners = &self.counted().owners;
        // Release: what this owner did with the value comes before its end. Acquire, which matters to the last one only: so did
        // what all the others did.
        match owners.fetch_sub(1, Ordering::AcqRel) {
            1 => {
                // SAFETY: the last owner; nothing else points here.
                unsafe { destroy(self.counted) };
            }
            // Relaxed: nothing follows from it.
            before if before > LIMIT => owners.store(SATURATED, Ordering::Relaxed),
            _ => {}
        }
    }
}

/// Dropping the value runs its user's code. Should that panic, its memory stays allocated.
///
/// # Safety
///
/// No owner is left.
#[cold]
#[inline(never)]
unsafe fn destroy<T>(counted: NonNull<Counted<T>>) {
    let counted = counted.as_ptr();
    // SAFETY: made by try_new, of this layout; by the caller's promise nobody sees it any more.
    unsafe {
        drop_in_place(&raw mut (*counted).value);
        dealloc(counted.cast(), Layout::new::<Counted<T>>());
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;

    /// Starts with a tag, as what handles point to; counts its drop.
    #[repr(C)]
    struct Value {
        tag: u32,
        drops: Arc<AtomicUsize>,
    }

    impl Drop for Value {
        fn drop(&mut self) {
            assert_eq!(self.tag, 0x7461_6721);
            self.drops.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn shared() -> (Shared<Value>, Arc<AtomicUsize>) {
        let drops = Arc::new(AtomicUsize::new(0));
        let value = Value { tag: 0x7461_6721, drops: Arc::clone(&drops) };
        (Shared::try_new(value).unwrap(), drops)
    }

    #[test]
    fn the_last_owner_drops_the_value() {
        let (first, drops) = shared();
        let second = first.clone();
        assert!(core::ptr::eq(&raw const *first, &raw const *second));
        drop(first);
        assert_eq!((second.tag, drops.load(Ordering::Relaxed)), (0x7461_6721, 0));
        drop(second);
        assert_eq!((drops.load(Ordering::Relaxed), Arc::strong_count(&drops)), (1, 1));
    }

    #[test]
    fn an_owner_given_away_is_a_pointer_to_the_value() {
        let (first, drops) = shared();
        let value = &raw const *first;
        let raw = first.into_raw();
        assert_eq!(raw, value);
        // SAFETY: alive, and its tag is its first field.
        assert_eq!(unsafe { raw.cast::<u32>().read() }, 0x7461_6721);
        // SAFETY: from into_raw, with an owner.
        unsafe { Shared::retain_raw(raw) };
        for given_away in [1, 0] {
            assert_eq!(drops.load(Ordering::Relaxed), 0, "{given_away} too early");
            // SAFETY: two owners were given away.
            drop(unsafe { Shared::from_raw(raw) });
        }
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_count_about_to_overflow_makes_the_value_immortal() {
        let (first, drops) = shared();
        let owners = || first.counted().owners.load(Ordering::Relaxed);
        first.set_owners(LIMIT - 1);
        let second = first.clone();
        assert_eq!(owners(), LIMIT);
        drop(second);
        assert_eq!(owners(), LIMIT - 1, "still counted");
        let kept = [first.clone(), first.clone()];
        assert_eq!(owners(), SATURATED);
        drop(kept);
        assert_eq!(owners(), SATURATED);
        // Threads that change the count before one of them puts it back.
        for drift in [LIMIT + 2, usize::MAX - 1] {
            first.set_owners(drift);
            drop(first.clone());
            assert_eq!(owners(), SATURATED);
        }
        assert_eq!(drops.load(Ordering::Relaxed), 0);
        // Not for ever here, or the test would leak.
        first.set_owners(1);
        drop(first);
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn owners_come_and_go_in_threads() {
        const ROUNDS: usize = 50_000;
        let (first, drops) = shared();
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let mut mine = first.clone();
                thread::spawn(move || {
                    for _ in 0..ROUNDS {
                        let next = mine.clone();
                        mine = next;
                    }
                    assert_eq!(mine.drops.load(Ordering::Relaxed), 0);
                })
            })
            .collect();
        drop(first);
        assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).count(), 4);
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    }
}
