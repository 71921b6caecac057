//! Work shared by threads that live as long as the call: the columns are split into pieces, and each thread takes one after the other
//! until all are taken.
//!
//! The caller's thread is one of them, so that where no other can be started it does all of the work. None waits for another but
//! for the moment in which that takes its piece, and the caller's in the end.

use super::kernel::BLOCK;
use super::validity::Validity;
use super::{Settings, Tally};
use crate::engine::Engine;
use crate::memory::try_vec;
use crate::sync::threads;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, TryLockError};

/// Rows worth a thread of their own.
const LEAST_ROWS: usize = 32_768;
/// Rows of the smallest and of the largest piece, multiples of a block.
const LEAST_PIECE: usize = 16_384;
const LARGEST_PIECE: usize = 1 << 20;
/// Pieces for each thread, so that one that has been held up leaves the others something to do.
const PIECES_PER_THREAD: usize = 4;

/// Columns that can be split and gone through.
pub(super) trait Piece: Send + Sized {
    /// Rows of the columns.
    fn rows(&self) -> usize;

    /// The first `rows` rows; the others are left.
    fn take_first(&mut self, rows: usize) -> Self;

    /// Goes through all rows. Chunks are to begin at row `head` and multiples of a block later.
    fn run(self, validity: Validity<'_>, head: usize) -> Tally;
}

/// A piece and its place.
struct Job<'a, P> {
    piece: P,
    validity: Validity<'a>,
    /// Its first row in the whole columns.
    row: usize,
    head: usize,
}

impl<P: Piece> Job<'_, P> {
    fn run(self) -> Tally {
        let Tally { invalid, fault, .. } = go(self.piece, self.validity, self.head);
        Tally { invalid, fault: fault.map(|fault| self.row + fault), shared: true }
    }
}

/// Goes through columns with as many threads as the settings allow and the calendars and the number of rows suggest.
pub(super) fn run<P: Piece>(engines: &[&Engine], piece: P, settings: Settings<'_>) -> Tally {
    let Settings { validity, threads, .. } = settings;
    let most = piece.rows() / LEAST_ROWS;
    // A calendar that is asked each time has answers that may change: its user decides what to ask at once.
    if threads == 1 || most < 2 || engines.iter().any(|engine| !engine.definition().is_pure()) {
        return go(piece, validity, 0);
    }
    let wanted = if threads == 0 { cores() } else { threads };
    share(piece, validity, wanted.min(most).min(threads::MOST))
}

/// One copy for all that have a piece to go through.
#[inline(never)]
fn go<P: Piece>(piece: P, validity: Validity<'_>, head: usize) -> Tally {
    piece.run(validity, head)
}

/// Threads that can run at the same time, counted once. The standard library takes some hundred bytes for that, infallibly: it is asked
/// where there is far more.
fn cores() -> usize {
    const ENOUGH: usize = 1 << 16;
    static CORES: AtomicUsize = AtomicUsize::new(0);
    let known = CORES.load(Ordering::Relaxed);
    // Seen to be used, or the compiler leaves it out.
    if known > 0 || core::hint::black_box(try_vec::<u8>(ENOUGH)).is_err() {
        return known.max(1);
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    CORES.store(cores, Ordering::Relaxed);
    cores
}

fn share<P: Piece>(piece: P, validity: Validity<'_>, threads: usize) -> Tally {
    if threads < 2 {
        return go(piece, validity, 0);
    }
    let size = (piece.rows() / (threads * PIECES_PER_THREAD)).clamp(LEAST_PIECE, LARGEST_PIECE).next_multiple_of(BLOCK);
    // Two pieces never share a byte of validity bits: they are split where one begins. So the first is shorter by the bits before the
    // first row, and the later ones begin so many rows before a block.
    let lead = validity.lead();
    let count = (piece.rows() + lead).div_ceil(size);
    let rest = Mutex::new(Job { piece, validity, row: 0, head: 0 });
    by_number(threads, count, &|_| next_job(&rest, size, lead).map_or(Tally::default(), Job::run))
}

/// Takes a piece of `size` rows, less those that its first block lacks, from what is left.
#[inline(never)]
fn next_job<'a, P: Piece>(rest: &Mutex<Job<'a, P>>, size: usize, lead: usize) -> Option<Job<'a, P>> {
    let mut rest = loop {
        match rest.try_lock() {
            Ok(rest) => break rest,
            // For the moment that splitting takes. Not lock(): its waiting is in the standard library, which ThreadSanitizer does not see
            // into, and it would call the next piece a race.
            Err(TryLockError::WouldBlock) => std::thread::yield_now(),
            // Nothing panics under it.
            Err(TryLockError::Poisoned(_)) => return None,
        }
    };
    let length = (size - (lead - rest.head)).min(rest.piece.rows());
    if length == 0 {
        return None;
    }
    let (piece, validity) = (rest.piece.take_first(length), rest.validity.take_first(length));
    let job = Job { piece, validity, row: rest.row, head: rest.head };
    (rest.row, rest.head) = (rest.row + length, lead);
    Some(job)
}

/// Has jobs done by so many threads at most, each of which takes the next number until there is none. Not generic: there are ten kinds
/// of columns.
fn by_number(threads: usize, jobs: usize, job: &(dyn Fn(usize) -> Tally + Sync)) -> Tally {
    const NONE: usize = usize::MAX;
    let next = AtomicUsize::new(0);
    // Sums of the jobs done. Nobody reads them before all threads have ended.
    let (invalid, fault) = (AtomicU64::new(0), AtomicUsize::new(NONE));
    let well = threads::run_in(threads, &|| {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= jobs {
                return;
            }
            let tally = job(number);
            invalid.fetch_add(tally.invalid, Ordering::Relaxed);
            fault.fetch_min(tally.fault.unwrap_or(NONE), Ordering::Relaxed);
        }
    });
    if !well {
        // Goes on in this thread, and is caught by the guard of the call.
        std::panic::resume_unwind(Box::new(()));
    }
    let fault = fault.into_inner();
    Tally { invalid: invalid.into_inner(), fault: (fault != NONE).then_some(fault), shared: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_is_done_once_and_a_panic_in_any_thread_comes_out() {
        for jobs in [0, 1, 7, 1_000] {
            let tally = by_number(4, jobs, &|number| Tally { invalid: number as u64 + 1, ..Tally::default() });
            assert_eq!((tally.invalid, tally.fault), ((jobs * (jobs + 1) / 2) as u64, None));
        }
        let faulty =
            by_number(3, 20, &|number| Tally { fault: (number % 7 == 5).then_some(number), ..Tally::default() });
        assert_eq!(faulty.fault, Some(5));
        for planted in [0, 1, 19] {
            let found = std::panic::catch_unwind(|| {
                by_number(3, 20, &|number| {
                    assert!(number != planted, "planted");
                    Tally::default()
                })
            });
            assert!(found.is_err());
        }
    }
}
