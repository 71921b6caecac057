//! The models: each a small program of two or three threads, which loom runs in every order that matters.
//!
//! This file is compiled anew beside every copy of the files it tests. Each model gives the number of orders that were run.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use loom::cell::UnsafeCell;
use loom::thread;

use super::cell::{Full, SnapshotCell};
use super::count::Shared;

/// Runs every order, or those in which threads are interrupted so often at most; gives their number.
fn explore(interruptions: Option<usize>, model: impl Fn() + Send + Sync + 'static) -> usize {
    let executions = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&executions);
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = builder.preemption_bound.or(interruptions); // LOOM_MAX_PREEMPTIONS comes first
    builder.check(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        model();
    });
    executions.load(Ordering::Relaxed)
}

/// How often values were dropped, without an order between threads that loom would see.
#[derive(Clone, Default)]
struct Drops(Arc<AtomicUsize>);

impl Drops {
    fn count(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// What is read and dropped. Loom fails where its reading, writing and dropping are not ordered.
struct Object {
    number: UnsafeCell<usize>,
    /// For threads to write to, one each.
    notes: [UnsafeCell<bool>; 3],
    drops: Drops,
    /// Done by its drop.
    then: Option<Box<dyn Fn() + Send + Sync>>,
}

// SAFETY: loom tells where the cells are used as they should not be.
unsafe impl Sync for Object {}

impl Object {
    fn new(number: usize, drops: &Drops) -> Object {
        let notes = [(); 3].map(|()| UnsafeCell::new(false));
        Object { number: UnsafeCell::new(number), notes, drops: drops.clone(), then: None }
    }

    fn number(&self) -> usize {
        // SAFETY: written in the drop only.
        self.number.with(|number| unsafe { *number })
    }

    fn note(&self, thread: usize) {
        // SAFETY: each thread has its own.
        self.notes[thread].with_mut(|note| unsafe { *note = true });
    }
}

const DROPPED: usize = 1000;

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: alone.
        let before = self.number.with_mut(|number| unsafe { core::mem::replace(&mut *number, DROPPED) });
        assert!(before < DROPPED, "dropped twice");
        for note in &self.notes {
            // SAFETY: alone.
            note.with(|note| unsafe { *note });
        }
        self.drops.0.fetch_add(1, Ordering::Relaxed);
        if let Some(then) = self.then.take() {
            then();
        }
    }
}

type Cell = SnapshotCell<Object>;

fn put(cell: &Cell, object: Object) {
    assert_eq!(cell.update(|_| Ok((Some(object), ()))), Ok::<_, Full>(()));
}

fn cell_with(object: Object) -> Arc<Cell> {
    let cell = Arc::new(Cell::new());
    put(&cell, object);
    cell
}

/// Reads the number twice in one reading.
fn read(cell: &Cell) -> Option<usize> {
    let object = cell.read()?;
    let number = object.number();
    assert_eq!(number, object.number());
    Some(number)
}

/// One more than the current number, which is returned.
fn increment(cell: &Cell, drops: &Drops) -> usize {
    let change = cell.update(|current| {
        let number = current.map_or(0, Object::number);
        Ok::<_, Full>((Some(Object::new(number + 1, drops)), number))
    });
    change.expect("slots enough")
}

fn spawn<R: 'static>(cell: &Arc<Cell>, run: impl FnOnce(&Cell) -> R + 'static) -> thread::JoinHandle<R> {
    let cell = Arc::clone(cell);
    thread::spawn(move || run(&cell))
}

/// After all threads: nothing is left of earlier values, and the last one goes with the cell.
fn finish(cell: Arc<Cell>, drops: &Drops, number: Option<usize>, made: usize) {
    assert_eq!(read(&cell), number);
    assert_eq!(drops.count(), made - usize::from(number.is_some()), "values dropped before the cell");
    drop(Arc::into_inner(cell).expect("threads have ended"));
    assert_eq!(drops.count(), made, "values dropped with the cell");
}

pub fn two_readers_and_a_writer() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = cell_with(Object::new(1, &drops));
        let readers = [spawn(&cell, read), spawn(&cell, read)];
        assert_eq!(increment(&cell, &drops), 1);
        for reader in readers {
            let number = reader.join().unwrap();
            assert!(matches!(number, Some(1 | 2)), "{number:?}");
        }
        finish(cell, &drops, Some(2), 2);
    })
}

pub fn a_reader_and_two_writers() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = cell_with(Object::new(1, &drops));
        let reader = spawn(&cell, read);
        let other = drops.clone();
        let writer = spawn(&cell, move |cell| increment(cell, &other));
        let first = increment(&cell, &drops);
        // One after the other, whichever was first.
        assert_eq!(writer.join().unwrap() + first, 1 + 2);
        let number = reader.join().unwrap();
        assert!(matches!(number, Some(1..=3)), "{number:?}");
        finish(cell, &drops, Some(3), 3);
    })
}

pub fn slots_are_used_again() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = cell_with(Object::new(1, &drops));
        let reader = spawn(&cell, |cell| (read(cell), read(cell)));
        for number in 1..=3 {
            assert_eq!(increment(&cell, &drops), number);
        }
        let (first, second) = reader.join().unwrap();
        assert!(matches!((first, second), (Some(1..=4), Some(1..=4))) && first <= second, "{first:?} {second:?}");
        finish(cell, &drops, Some(4), 4);
    })
}

pub fn a_value_comes_and_goes() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = Arc::new(Cell::new());
        let readers = [spawn(&cell, read), spawn(&cell, read)];
        put(&cell, Object::new(1, &drops));
        assert_eq!(cell.update(|current| Ok((None, current.map(Object::number)))), Ok::<_, Full>(Some(1)));
        for reader in readers {
            let number = reader.join().unwrap();
            assert!(matches!(number, None | Some(1)), "{number:?}");
        }
        finish(cell, &drops, None, 1);
    })
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

pub fn a_failed_change() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = cell_with(Object::new(1, &drops));
        let reader = spawn(&cell, read);
        let fail = |cell: &Cell| {
            cell.update(|current| Err::<(Option<Object>, ()), _>(Refused::Because(current.map_or(0, Object::number))))
        };
        let writer = spawn(&cell, fail);
        assert_eq!(fail(&cell), Err(Refused::Because(1)));
        assert_eq!(writer.join().unwrap(), Err(Refused::Because(1)));
        assert_eq!(reader.join().unwrap(), Some(1));
        finish(cell, &drops, Some(1), 1);
    })
}

/// Whoever drops the first value, writer or reader, replaces the second one by it.
pub fn a_drop_that_comes_back() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let cell = Arc::new(Cell::new());
        let (weak, other) = (Arc::downgrade(&cell), drops.clone());
        let mut object = Object::new(1, &drops);
        object.then = Some(Box::new(move || {
            let cell = weak.upgrade().expect("not with the cell");
            assert_eq!(read(&cell), Some(2));
            assert_eq!(increment(&cell, &other), 2);
        }));
        put(&cell, object);
        let reader = spawn(&cell, read);
        assert_eq!(increment(&cell, &drops), 1);
        let number = reader.join().unwrap();
        assert!(matches!(number, Some(1..=3)), "{number:?}");
        finish(cell, &drops, Some(3), 3);
    })
}

/// A reader may be in a slot that the second change would need, where there are two slots. Gives the number of orders in which that
/// change was refused, and of all.
pub fn a_cell_may_be_full() -> (usize, usize) {
    let refusals = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&refusals);
    let orders = explore(None, move || {
        let drops = Drops::default();
        let cell = cell_with(Object::new(1, &drops));
        let reader = spawn(&cell, read);
        assert_eq!(increment(&cell, &drops), 1);
        let second = cell.update(|_| Ok((Some(Object::new(3, &drops)), ())));
        let (last, made) = if second == Err(Full) { (2, 2) } else { (3, 3) };
        counter.fetch_add(3 - last, Ordering::Relaxed);
        let number = reader.join().unwrap();
        assert!(number <= Some(last), "{number:?}");
        finish(cell, &drops, Some(last), made);
    });
    (refusals.load(Ordering::Relaxed), orders)
}

fn shared(drops: &Drops) -> Shared<Object> {
    Shared::try_new(Object::new(1, drops)).expect("memory")
}

pub fn owners_in_threads() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let first = shared(&drops);
        let threads = [0, 1].map(|thread| {
            let (owner, drops) = (first.clone(), drops.clone());
            thread::spawn(move || {
                let other = owner.clone();
                drop(owner);
                other.note(thread);
                assert_eq!((other.number(), drops.count()), (1, 0));
            })
        });
        first.note(2);
        drop(first);
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(drops.count(), 1);
    })
}

/// As a C program does it: two threads hold one pointer each and retain and release by it.
pub fn owners_given_away() -> usize {
    explore(None, || {
        let drops = Drops::default();
        let first = shared(&drops).into_raw();
        // SAFETY: owned here.
        unsafe { Shared::retain_raw(first) };
        let use_and_release = |thread: usize, address: usize| {
            let handle = address as *const Object;
            // SAFETY: the thread has one owner, and takes and gives back another.
            unsafe {
                Shared::retain_raw(handle);
                drop(Shared::from_raw(handle));
                (*handle).note(thread);
                assert_eq!((*handle).number(), 1);
                drop(Shared::from_raw(handle));
            }
        };
        let address = first.expose_provenance();
        let thread = thread::spawn(move || use_and_release(0, address));
        use_and_release(1, address);
        thread.join().unwrap();
        assert_eq!(drops.count(), 1);
    })
}

/// As the registry has it: a snapshot lists the objects; who finds one becomes an owner of it.
type Registry = SnapshotCell<Vec<Shared<Object>>>;

fn find(registry: &Registry, number: usize) -> Option<Shared<Object>> {
    registry.read()?.iter().find(|object| object.number() == number).cloned()
}

fn add(registry: &Registry, number: usize, drops: &Drops) {
    let object = Shared::try_new(Object::new(number, drops)).expect("memory");
    let added = registry.update(|current| {
        let objects = current.into_iter().flatten().cloned().chain([object]).collect();
        Ok::<_, Full>((Some(objects), ()))
    });
    assert_eq!(added, Ok(()));
}

fn remove(registry: &Registry, number: usize) {
    let removed = registry.update(|current| {
        let kept = current.into_iter().flatten().filter(|object| object.number() != number);
        Ok::<_, Full>((Some(kept.cloned().collect()), ()))
    });
    assert_eq!(removed, Ok(()));
}

pub fn a_found_object_outlives_its_removal() -> usize {
    explore(None, || {
        let drops = [Drops::default(), Drops::default()];
        let registry = Arc::new(Registry::new());
        add(&registry, 1, &drops[0]);
        add(&registry, 2, &drops[1]);
        let reader = thread::spawn({
            let (registry, drops) = (Arc::clone(&registry), drops.clone());
            move || {
                if let Some(object) = find(&registry, 1) {
                    object.note(0);
                    assert_eq!((object.number(), drops[0].count()), (1, 0));
                }
                find(&registry, 2).expect("not removed").note(0);
            }
        });
        remove(&registry, 1);
        assert!(find(&registry, 1).is_none());
        reader.join().unwrap();
        assert_eq!((drops[0].count(), drops[1].count()), (1, 0));
        drop(registry);
        assert_eq!((drops[0].count(), drops[1].count()), (1, 1));
    })
}

pub fn removed_by_one_added_by_another() -> usize {
    // All orders would take too long.
    explore(Some(3), || {
        let drops = Drops::default();
        let registry = Arc::new(Registry::new());
        add(&registry, 1, &drops);
        let threads = [
            thread::spawn({
                let registry = Arc::clone(&registry);
                move || {
                    let found = find(&registry, 1);
                    found.inspect(|object| object.note(0));
                }
            }),
            thread::spawn({
                let registry = Arc::clone(&registry);
                move || remove(&registry, 1)
            }),
        ];
        add(&registry, 2, &drops);
        for thread in threads {
            thread.join().unwrap();
        }
        assert!(find(&registry, 1).is_none() && find(&registry, 2).is_some());
        assert_eq!(drops.count(), 1);
        drop(registry);
        assert_eq!(drops.count(), 2);
    })
}
