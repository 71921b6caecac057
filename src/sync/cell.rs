//! A cell that many threads read and few replace. Readers take two additions, no lock and no loop; they allocate nothing and wait
//! for nobody, not even in a child forked while a writer held the lock.
//!
//! Each value lies in a slot of its own while it is current and until its last reader has left. One word holds the number of the
//! current slot and how many readers have come to it: a reader learns the slot and is counted in one step. It leaves by the count
//! of its slot. A writer that replaces the value takes the arrivals out of the word and settles them against the departures; the
//! slot is emptied by whoever brings them to a balance, this writer or the last reader. As a slot is used again only when nobody
//! is in it, a slot number never means another value than the one it was read with.

#![allow(unsafe_code)]

use core::array;
use core::ops::Deref;

use super::atomic::{AtomicU64, Mutex, Ordering, PoisonError, UnsafeCell, yield_now};

/// The current value, and as many earlier ones as may still be in reading. Readers are gone in no time, so this is plenty.
const SLOTS: usize = 32;
/// How often a writer lets others run in the hope that they leave a slot.
const YIELDS: usize = 1000;

/// The word: a slot number in the low bits, above them the arrivals. At one per nanosecond these 58 bits last nine years; after that
/// a slot would stay in use for ever, no worse. As many readers at once there cannot be, even of a program that forgets them.
const SLOT_BITS: u32 = 6;
const SLOT_MASK: u64 = (1 << SLOT_BITS) - 1;
const ARRIVAL: u64 = 1 << SLOT_BITS;
/// The number of no slot: the cell is empty.
const NONE: u64 = SLOT_MASK;

/// The readers of a slot before its arrivals are known, each departure taking one away. More than can ever depart.
const UNSETTLED: u64 = 1 << 62;
/// The readers of a slot that nobody uses.
const FREE: u64 = u64::MAX;

struct Slot<T> {
    value: UnsafeCell<Option<T>>,
    /// [`FREE`]; or [`UNSETTLED`] less the departures; or, settled, the readers that are still there.
    readers: AtomicU64,
}

impl<T> Slot<T> {
    /// Counts the arrivals of a slot that no reader can come to any more.
    fn settle(&self, arrivals: u64) {
        let change = arrivals.wrapping_sub(UNSETTLED);
        // Release: that a writer looked at the value comes before a reader frees it. Acquire: so does, before this writer frees
        // it, that readers looked at it.
        if self.readers.fetch_add(change, Ordering::AcqRel).wrapping_add(change) == 0 {
            self.empty();
        }
    }

    fn leave(&self) {
        // Release and Acquire: as above, among readers too. One reader and settled: this was the last.
        if self.readers.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.empty();
        }
    }

    fn empty(&self) {
        // SAFETY: the readers are settled at none, which one thread only has brought about; it is alone with the slot until it
        // declares it free.
        let value = self.value.with_mut(|value| unsafe { (*value).take() });
        // Release: the value has been taken out before another is put in.
        self.readers.store(FREE, Ordering::Release);
        // Last: this runs its user's code, which may come back to the cell.
        drop(value);
    }
}

/// All slots but the current one are still being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// A cell for one value or none.
pub struct SnapshotCell<T> {
    word: AtomicU64,
    slots: [Slot<T>; SLOTS],
    writer: Mutex<()>,
}

// SAFETY: readers in several threads share a value, and any of them may be the one to drop it.
unsafe impl<T: Send + Sync> Sync for SnapshotCell<T> {}

impl<T> SnapshotCell<T> {
    /// An empty cell.
    pub fn new() -> SnapshotCell<T> {
        let slot = |_| Slot { value: UnsafeCell::new(None), readers: AtomicU64::new(FREE) };
        SnapshotCell { word: AtomicU64::new(NONE), slots: array::from_fn(slot), writer: Mutex::new(()) }
    }

    /// The current value, which stays what it is and stays alive while it is read. Not to be held while calling out: earlier values
    /// that are still being read take the slots of later ones.
    #[inline]
    pub fn read(&self) -> Option<Reading<'_, T>> {
        // Relaxed: nothing is looked at yet. Spares the readers of an empty cell a write.
        self.slot(self.word.load(Ordering::Relaxed))?;
        // Acquire: sees the value that the writer of the word put in. An arrival at an empty cell is never settled.
        self.slot(self.word.fetch_add(ARRIVAL, Ordering::Acquire)).map(|slot| Reading { slot })
    }

    /// Replaces the value by what `change` makes of the current one; if it fails, nothing is changed. Writers run one after another.
    ///
    /// `change` runs under the lock: it neither calls out nor drops anything that does, but hands that over in its result. The
    /// replaced value is dropped after the lock, here or by its last reader.
    ///
    /// # Errors
    ///
    /// [`Full`], before `change` is called; what `change` answers.
    pub fn update<R, E: From<Full>>(
        &self,
        change: impl FnOnce(Option<&T>) -> Result<(Option<T>, R), E>,
    ) -> Result<R, E> {
        // A writer that panicked had not yet changed anything.
        let lock = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, free) = self.free_slot()?;
        // Acquire: sees the value that the writer before put in. The lock would do for that, but ThreadSanitizer does not see into
        // the one of a std that is not built for it.
        let changed = match self.slot(self.word.load(Ordering::Acquire)) {
            // SAFETY: written under the lock, and not emptied before it is settled, which is up to this writer.
            Some(slot) => slot.value.with(|value| change(unsafe { (*value).as_ref() })),
            None => change(None),
        };
        let (value, result) = match changed {
            Ok(changed) => changed,
            Err(error) => {
                // Release: this look at the value comes before the next writer frees it. Again the lock would do.
                self.word.fetch_add(0, Ordering::Release);
                return Err(error);
            }
        };
        let next = if value.is_some() {
            // SAFETY: in a free slot nobody reads or writes but the one writer.
            free.value.with_mut(|place| unsafe { *place = value });
            // Relaxed: readers find the slot by the word.
            free.readers.store(UNSETTLED, Ordering::Relaxed);
            number
        } else {
            NONE
        };
        // Release: the value is there before a reader is sent to it.
        let before = self.word.swap(next, Ordering::Release);
        drop(lock);
        if let Some(slot) = self.slot(before) {
            slot.settle(before >> SLOT_BITS);
        }
        Ok(result)
    }

    /// The slot that a word names.
    #[inline]
    fn slot(&self, word: u64) -> Option<&Slot<T>> {
        self.slots.get((word & SLOT_MASK) as usize)
    }

    /// A slot that nobody uses, to be called under the lock.
    fn free_slot(&self) -> Result<(u64, &Slot<T>), Full> {
        for _ in 0..YIELDS {
            // Acquire: sees that the value of before has been taken out.
            let mut slots = (0..).zip(&self.slots);
            if let Some(free) = slots.find(|(_, slot)| slot.readers.load(Ordering::Acquire) == FREE) {
                return Ok(free);
            }
            yield_now();
        }
        Err(Full)
    }
}

impl<T> Default for SnapshotCell<T> {
    fn default() -> SnapshotCell<T> {
        SnapshotCell::new()
    }
}

/// A value in reading.
pub struct Reading<'a, T> {
    slot: &'a Slot<T>,
}

impl<T> Deref for Reading<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: there was a value when the word named the slot, and it is not taken out before this reader has left.
        self.slot.value.with(|value| unsafe { (*value).as_ref().unwrap_unchecked() })
    }
}

impl<T> Drop for Reading<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.slot.leave();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;
    use std::sync::{Arc, Weak};
    use std::{panic, thread};

    use super::*;

    /// Counts its drop, and does something more in it.
    struct Value {
        number: usize,
        drops: Arc<AtomicUsize>,
        then: Option<Box<dyn Fn() + Send + Sync>>,
    }

    impl Drop for Value {
        fn drop(&mut self) {
            self.drops.fetch_add(1, Ordering::Relaxed);
            if let Some(then) = &self.then {
                then();
            }
        }
    }

    /// Makes values that count their drops together.
    #[derive(Default)]
    struct Maker(Arc<AtomicUsize>);

    impl Maker {
        fn value(&self, number: usize) -> Value {
            Value { number, drops: Arc::clone(&self.0), then: None }
        }

        fn drops(&self) -> usize {
            self.0.load(Ordering::Relaxed)
        }
    }

    fn put<T>(cell: &SnapshotCell<T>, value: T) -> Result<(), Full> {
        cell.update(|_| Ok((Some(value), ())))
    }

    fn number(cell: &SnapshotCell<Value>) -> Option<usize> {
        cell.read().map(|value| value.number)
    }

    #[test]
    fn a_value_is_replaced_and_removed() {
        let (cell, maker) = (SnapshotCell::<Value>::default(), Maker::default());
        assert!(cell.read().is_none());
        // More than the slots: they are used again.
        for round in 0..3 * SLOTS {
            let before =
                cell.update(|current| Ok::<_, Full>((Some(maker.value(round)), current.map(|value| value.number))));
            assert_eq!(before, Ok(round.checked_sub(1)));
            assert_eq!((number(&cell), maker.drops()), (Some(round), round));
        }
        assert_eq!(cell.update(|_| Ok::<_, Full>((None, 7))), Ok(7));
        assert_eq!((number(&cell), maker.drops()), (None, 3 * SLOTS));
        assert_eq!(put(&cell, maker.value(1)), Ok(()));
        drop(cell);
        assert_eq!(maker.drops(), 3 * SLOTS + 1);
    }

    #[derive(Debug, PartialEq, Eq)]
    enum Refused {
        Full,
        Because(usize),
    }

    impl From<Full> for Refused {
        fn from(_: Full) -> Refused {
            Refused::Full
        }
    }

    #[test]
    fn a_change_that_fails_or_panics_changes_nothing() {
        let (cell, maker) = (SnapshotCell::new(), Maker::default());
        for current in [None, Some(5)] {
            let seen = |value: Option<&Value>| value.map_or(0, |value| value.number);
            let failed: Result<(), Refused> = cell.update(|value| Err(Refused::Because(seen(value))));
            assert_eq!(failed, Err(Refused::Because(current.unwrap_or(0))));
            let panicked = panic::catch_unwind(panic::AssertUnwindSafe(|| {
                cell.update::<(), Full>(|value| panic::resume_unwind(Box::new(seen(value))))
            }));
            assert_eq!(panicked.unwrap_err().downcast_ref(), Some(&current.unwrap_or(0)));
            assert_eq!((number(&cell), maker.drops()), (current, 0));
            assert_eq!(put(&cell, maker.value(5)), Ok(()), "not after a panic");
        }
        assert_eq!((number(&cell), maker.drops()), (Some(5), 1));
    }

    #[test]
    fn the_last_reader_drops_what_was_replaced() {
        let (cell, maker) = (SnapshotCell::new(), Maker::default());
        put(&cell, maker.value(1)).unwrap();
        drop(cell.read());
        let (first, second) = (cell.read().unwrap(), cell.read().unwrap());
        put(&cell, maker.value(2)).unwrap();
        let third = cell.read().unwrap();
        assert_eq!((first.number, second.number, third.number), (1, 1, 2));
        drop(first);
        assert_eq!((maker.drops(), second.number), (0, 1));
        drop(third);
        assert_eq!((maker.drops(), number(&cell)), (0, Some(2)));
        drop(second);
        assert_eq!((maker.drops(), number(&cell)), (1, Some(2)));
    }

    #[test]
    fn too_many_values_in_reading_are_refused_before_the_change() {
        let (cell, maker) = (SnapshotCell::new(), Maker::default());
        let mut readings = Vec::new();
        for round in 0..SLOTS {
            put(&cell, maker.value(round)).unwrap();
            readings.push(cell.read().unwrap());
        }
        let refused: Result<(), Refused> = cell.update(|_| Err(Refused::Because(0)));
        assert_eq!(refused, Err(Refused::Full));
        assert!(readings.iter().map(|reading| reading.number).eq(0..SLOTS));
        // The current value's slot is of no help, any other is.
        readings.pop();
        assert_eq!(cell.update(|_| Ok((None, ()))), Err(Full));
        readings.swap_remove(SLOTS / 2);
        assert_eq!(put(&cell, maker.value(SLOTS)), Ok(()));
        assert_eq!((number(&cell), maker.drops()), (Some(SLOTS), 2));
        drop(readings);
        assert_eq!(maker.drops(), SLOTS);
    }

    #[test]
    fn dropping_a_value_may_use_the_cell() {
        for last_is_reader in [false, true] {
            let (cell, maker) = (Arc::new(SnapshotCell::new()), Maker::default());
            let (weak, refill) = (Arc::downgrade(&cell), Maker(Arc::clone(&maker.0)));
            let then = move || {
                let cell = Weak::upgrade(&weak).unwrap();
                assert_eq!(number(&cell), Some(2));
                assert_eq!(put(&cell, refill.value(3)), Ok(()));
                // The slot that is being emptied is free already: as many values fit as ever.
                let mut readings = Vec::new();
                for round in 4..3 + SLOTS {
                    readings.push(cell.read().unwrap());
                    assert_eq!(put(&cell, refill.value(round)), Ok(()));
                }
                readings.push(cell.read().unwrap());
                assert_eq!(put(&cell, refill.value(0)), Err(Full));
            };
            let mut first = maker.value(1);
            first.then = Some(Box::new(then));
            put(&cell, first).unwrap();
            let reading = last_is_reader.then(|| cell.read().unwrap());
            put(&cell, maker.value(2)).unwrap();
            assert_eq!(reading.is_some(), maker.drops() == 0);
            drop(reading);
            // All but the current one, and the one that was refused.
            assert_eq!((number(&cell), maker.drops()), (Some(2 + SLOTS), 2 + SLOTS));
        }
    }

    #[test]
    fn threads_see_whole_values_and_drop_each_once() {
        const ROUNDS: usize = 20_000;
        let (cell, maker) = (SnapshotCell::new(), Maker::default());
        put(&cell, vec![maker.value(0), maker.value(0)]).unwrap();
        let (mut seen, mut written) = (0, 1);
        thread::scope(|scope| {
            let read = || {
                let mut last = 0;
                for _ in 0..ROUNDS {
                    let values = cell.read().unwrap();
                    let [first, second] = values.as_slice() else { panic!("{}", values.len()) };
                    assert!(first.number == second.number && first.number >= last);
                    last = first.number;
                }
                ROUNDS
            };
            let write = || {
                let mut written = 0;
                for _ in 0..ROUNDS {
                    let change = cell.update(|values| {
                        let next = values.unwrap()[0].number + 1;
                        Ok::<_, Full>((Some(vec![maker.value(next), maker.value(next)]), ()))
                    });
                    written += usize::from(change.is_ok());
                }
                written
            };
            let readers = [scope.spawn(read), scope.spawn(read)];
            let writers = [scope.spawn(write), scope.spawn(write)];
            seen += readers.map(|reader| reader.join().unwrap()).iter().sum::<usize>();
            written += writers.map(|writer| writer.join().unwrap()).iter().sum::<usize>();
        });
        assert_eq!(seen, 2 * ROUNDS);
        assert_eq!(cell.read().unwrap()[0].number, written - 1);
        assert_eq!(maker.drops(), 2 * (written - 1));
        drop(cell);
        assert_eq!(maker.drops(), 2 * written);
    }
}
