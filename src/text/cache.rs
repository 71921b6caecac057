//! A bounded cache, for functions that are not handed what they need: names by locale, patterns by their text.
//!
//! Nothing depends on it. A place that another thread has just locked is tried again for a moment, and then is as if it were empty; so is
//! one that was locked when the process forked. What is found is shared, so that it may be replaced while it is in use.

use core::hash::{Hash, Hasher};
use core::hint::spin_loop;
use core::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard};

use crate::sync::Shared;

/// Places that an item may have: the least recently used of them gives way.
const WAYS: usize = 4;
/// How often a locked place is tried. It is locked for a few nanoseconds at a time.
const TRIES: u32 = 64;

struct Place<T> {
    used: u32,
    item: Option<Shared<T>>,
}

/// Up to `4 * SETS` items.
pub struct Cache<T, const SETS: usize> {
    clock: AtomicU32,
    sets: [[Mutex<Place<T>>; WAYS]; SETS],
}

impl<T, const SETS: usize> Cache<T, SETS> {
    /// An empty cache.
    #[must_use]
    pub const fn new() -> Cache<T, SETS> {
        Cache {
            clock: AtomicU32::new(0),
            sets: [const { [const { Mutex::new(Place { used: 0, item: None }) }; WAYS] }; SETS],
        }
    }

    /// The item that is the wanted one, or the one made now and kept if there is room. `hash` is of what makes it the wanted one.
    ///
    /// # Errors
    ///
    /// Those of `make`.
    pub fn get_or_make<E>(
        &self,
        hash: u32,
        is_wanted: impl Fn(&T) -> bool,
        make: impl FnOnce() -> Result<Shared<T>, E>,
    ) -> Result<Shared<T>, E> {
        let now = self.clock.fetch_add(1, Ordering::Relaxed);
        // no set only where SETS is 0
        let index = (hash as usize).checked_rem(SETS).unwrap_or_default();
        let set = self.sets.get(index).map(<[_; WAYS]>::as_slice).unwrap_or_default();
        for place in set {
            let Some(mut place) = lock(place) else { continue };
            if let Some(item) = place.item.as_ref().filter(|item| is_wanted(item)) {
                let item = Shared::clone(item);
                place.used = now;
                return Ok(item);
            }
        }
        let item = make()?;
        // The clock goes round: age is the distance to now.
        let age = |place: &Place<T>| if place.item.is_some() { now.wrapping_sub(place.used) } else { u32::MAX };
        let oldest = set.iter().filter_map(|place| Some((age(&*lock(place)?), place))).max_by_key(|(age, _)| *age);
        let mut replaced = None;
        if let Some(mut place) = oldest.and_then(|(_, place)| lock(place)) {
            replaced = place.item.replace(Shared::clone(&item));
            place.used = now;
        }
        // Here, with no place locked.
        drop(replaced);
        Ok(item)
    }
}

impl<T, const SETS: usize> Default for Cache<T, SETS> {
    fn default() -> Self {
        Cache::new()
    }
}

fn lock<T>(place: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    for _ in 0..TRIES {
        if let Ok(guard) = place.try_lock() {
            return Some(guard);
        }
        spin_loop();
    }
    None
}

/// A hash of short keys, eight bytes at a time.
pub struct Fast(u64);

impl Fast {
    /// The hash of a key.
    pub fn of(key: &impl Hash) -> u32 {
        let mut hash = Fast(0xcbf2_9ce4_8422_2325);
        key.hash(&mut hash);
        // The low bits of the product mix worst.
        (hash.0 >> 32) as u32
    }
}

impl Fast {
    fn add(&mut self, word: u64) {
        // The high bits of the product come down again, or words that differ there alone would meet.
        let product = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = product ^ product >> 32;
    }
}

impl Hasher for Fast {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for &word in words {
            self.add(u64::from_le_bytes(word));
        }
        let rest = rest.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
        if rest != 0 {
            self.add(rest);
        }
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    fn make(value: usize) -> Result<Shared<usize>, ()> {
        Shared::try_new(value).ok_or(())
    }

    #[test]
    fn an_item_is_made_once_while_there_is_room() {
        let cache = Cache::<usize, 2>::new();
        let made = AtomicUsize::new(0);
        let get = |value: usize| {
            let item = cache.get_or_make(
                value as u32,
                |&item| item == value,
                || {
                    made.fetch_add(1, Ordering::Relaxed);
                    make(value)
                },
            );
            assert_eq!(*item.unwrap(), value);
        };
        for value in 0..8 {
            get(value);
        }
        (0..8).for_each(get);
        assert_eq!(made.load(Ordering::Relaxed), 8);
        // Item 0 was used since, item 2 is the oldest of the even ones.
        get(0);
        get(8);
        get(0);
        assert_eq!(made.load(Ordering::Relaxed), 9);
        get(2);
        assert_eq!(made.load(Ordering::Relaxed), 10);
        assert_eq!(cache.get_or_make(1, |_| false, || Err("refused")).err(), Some("refused"));
    }

    #[test]
    fn a_locked_place_costs_only_the_making() {
        let cache = Cache::<usize, 1>::new();
        let locked: Vec<_> = cache.sets[0].iter().map(|place| place.lock().unwrap()).collect();
        for value in 0..10 {
            assert_eq!(*cache.get_or_make(0, |&item| item == value, || make(value)).unwrap(), value);
        }
        drop(locked);
        assert!(cache.sets[0].iter().all(|place| place.lock().unwrap().item.is_none()));
    }

    #[test]
    fn threads_get_what_they_ask_for() {
        static CACHE: Cache<usize, 2> = Cache::new();
        let threads: Vec<_> = (0..4_usize)
            .map(|thread| {
                std::thread::spawn(move || {
                    for round in 0..20_000_usize {
                        let value = round * (thread + 1) % 13;
                        let item = CACHE.get_or_make(value as u32, |&item| item == value, || make(value));
                        assert_eq!(*item.unwrap(), value);
                    }
                })
            })
            .collect();
        assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).count(), 4);
    }
}
