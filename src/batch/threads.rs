//! Work shared by threads that live as long as the call: the columns are split into pieces, and each thread takes one after the other
//! until all are taken.
//!
//! The caller's thread is one of them, so that where no other can be started it does all of the work. None waits for another but
//! the caller's in the end.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::kernel::BLOCK;
use super::validity::Validity;
use super::{Settings, Tally};
use crate::engine::Engine;
use crate::memory::try_vec;

/// Rows worth a thread of their own.
const LEAST_ROWS: usize = 32_768;
/// Rows of the smallest and of the largest piece, multiples of a block.
const LEAST_PIECE: usize = 16_384;
const LARGEST_PIECE: usize = 1 << 20;
/// Threads used at most, the caller's among them.
const MOST_THREADS: usize = 64;
/// Pieces for each thread, so that one that has been held up leaves the others something to do.
const PIECES_PER_THREAD: usize = 4;

/// Columns that can be split and gone through.
pub(super) trait Piece: Send + Sized {
    /// Rows of the columns.
    fn rows(&self) -> usize;

    /// The first `rows` rows and the others.
    fn split_at(self, rows: usize) -> (Self, Self);

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
        let Tally { invalid, fault, .. } = self.piece.run(self.validity, self.head);
        Tally { invalid, fault: fault.map(|fault| self.row + fault), shared: true }
    }
}

/// What has come of two pieces.
fn sum(a: Tally, b: Tally) -> Tally {
    let fault = match (a.fault, b.fault) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    Tally { invalid: a.invalid + b.invalid, fault, shared: true }
}

/// Goes through columns with as many threads as the settings allow and the calendars and the number of rows suggest.
pub(super) fn run<P: Piece>(engines: &[&Engine], piece: P, settings: Settings<'_>) -> Tally {
    let Settings { validity, threads, .. } = settings;
    let most = piece.rows() / LEAST_ROWS;
    // A calendar that is asked each time has answers that may change: its user decides what to ask at once.
    if threads == 1 || most < 2 || engines.iter().any(|engine| !engine.definition().is_pure()) {
        return piece.run(validity, 0);
    }
    if !has_memory() {
        return piece.run(validity, 0);
    }
    let wanted = if threads == 0 { thread::available_parallelism().map_or(1, usize::from) } else { threads };
    share(piece, validity, wanted.min(most).min(MOST_THREADS))
}

/// Whether there is memory for what the standard library takes to count cores and to start threads, for which it asks infallibly.
fn has_memory() -> bool {
    const ENOUGH: usize = 1 << 16;
    // Seen to be used, or the compiler leaves it out.
    core::hint::black_box(try_vec::<u8>(ENOUGH)).is_ok()
}

fn share<P: Piece>(mut piece: P, mut validity: Validity<'_>, threads: usize) -> Tally {
    let rows = piece.rows();
    let size = (rows / (threads * PIECES_PER_THREAD)).clamp(LEAST_PIECE, LARGEST_PIECE).next_multiple_of(BLOCK);
    // Two pieces never share a byte of validity bits: they are split where one begins. So the first is shorter by the bits before the
    // first row, and the later ones begin so many rows before a block.
    let lead = validity.lead();
    let jobs = try_vec((rows + lead).div_ceil(size));
    let (2.., Ok(mut jobs)) = (threads, jobs) else { return piece.run(validity, 0) };
    let (mut row, mut head) = (0, 0);
    while rows - row > size - (lead - head) {
        let length = size - (lead - head);
        let (first_piece, other_pieces) = piece.split_at(length);
        let (first_validity, other_validity) = validity.split_at(length);
        jobs.push(Mutex::new(Some(Job { piece: first_piece, validity: first_validity, row, head })));
        (piece, validity, row, head) = (other_pieces, other_validity, row + length, lead);
    }
    jobs.push(Mutex::new(Some(Job { piece, validity, row, head })));

    by_number(threads, jobs.len(), &|number| {
        // Nobody else has this number, so the lock is free and the job is there.
        let job = jobs.get(number).and_then(|job| job.try_lock().ok()?.take());
        job.map_or(Tally::default(), Job::run)
    })
}

/// Has jobs done by so many threads at most, each of which takes the next number until there is none. Not generic: it is long, and
/// there are ten kinds of columns.
fn by_number(threads: usize, jobs: usize, job: &(dyn Fn(usize) -> Tally + Sync)) -> Tally {
    let next = AtomicUsize::new(0);
    let labour = || {
        let mut tally = Tally::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= jobs {
                return tally;
            }
            tally = sum(tally, job(number));
        }
    };
    let found = thread::scope(|scope| {
        let started = (1..threads).map_while(|_| thread::Builder::new().spawn_scoped(scope, labour).ok());
        let mut handles = [const { None }; MOST_THREADS - 1];
        for (place, handle) in handles.iter_mut().zip(started) {
            *place = Some(handle);
        }
        let mut all = labour();
        let mut panic = None;
        // All of them are waited for, whatever one has come to.
        for found in handles.into_iter().flatten().map(thread::ScopedJoinHandle::join) {
            match found {
                Ok(found) => all = sum(all, found),
                Err(payload) => panic = Some(payload),
            }
        }
        panic.map_or(Ok(all), Err)
    });
    match found {
        Ok(tally) => tally,
        // Caught by the guard of the call.
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
