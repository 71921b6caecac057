//! Work shared by threads that live as long as the call: each takes a piece of the column off what is left, until nothing is.
//!
//! The caller's thread is one of them, so that where no other can be started it does all of the work.

use std::sync::{Mutex, PoisonError};
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

/// What is left of the columns, and what has come of the rest.
struct Work<'a, P> {
    left: Option<(P, Validity<'a>)>,
    /// The row of the whole columns that is the first one left.
    row: usize,
    tally: Tally,
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
    share(piece, validity, wanted.min(most))
}

/// Whether there is memory for what the standard library takes to count cores and to start threads, for which it asks infallibly.
fn has_memory() -> bool {
    const ENOUGH: usize = 1 << 16;
    // Seen to be used, or the compiler leaves it out.
    core::hint::black_box(try_vec::<u8>(ENOUGH)).is_ok()
}

fn share<P: Piece>(piece: P, validity: Validity<'_>, threads: usize) -> Tally {
    if threads < 2 {
        return piece.run(validity, 0);
    }
    let size = (piece.rows() / (threads * PIECES_PER_THREAD)).clamp(LEAST_PIECE, LARGEST_PIECE).next_multiple_of(BLOCK);
    // Two pieces never share a byte of validity bits: they are split where a byte of these begins.
    let lead = validity.lead();
    let work = Mutex::new(Work { left: Some((piece, validity)), row: 0, tally: Tally::default() });
    let labour = || while take_and_run(&work, size, lead) {};
    let panicked = thread::scope(|scope| {
        let started = (1..threads).map_while(|_| {
            // No memory or no thread to be had: others do the work.
            thread::Builder::new().spawn_scoped(scope, labour).ok()
        });
        let mut handles = [const { None }; 63];
        for (place, handle) in handles.iter_mut().zip(started) {
            *place = Some(handle);
        }
        labour();
        let mut panicked = None;
        for handle in handles.into_iter().flatten() {
            panicked = handle.join().err().or(panicked);
        }
        panicked
    });
    if let Some(payload) = panicked {
        std::panic::resume_unwind(payload);
    }
    let work = work.into_inner().unwrap_or_else(PoisonError::into_inner);
    Tally { shared: true, ..work.tally }
}

/// Goes through one piece of what is left; false where nothing is.
fn take_and_run<P: Piece>(work: &Mutex<Work<'_, P>>, size: usize, lead: usize) -> bool {
    // Nothing is done under the lock but splitting and adding, so that a panic leaves nothing half done.
    let lock = || work.lock().unwrap_or_else(PoisonError::into_inner);
    let mut state = lock();
    let Some((piece, validity)) = state.left.take() else { return false };
    let row = state.row;
    // The first piece is shorter by the bits before the first row, and the later ones begin so many rows before a block.
    let rows = if row == 0 { size - lead } else { size };
    let (piece, validity) = if piece.rows() > rows {
        let (piece, rest) = piece.split_at(rows);
        let (validity, validity_rest) = validity.split_at(rows);
        state.left = Some((rest, validity_rest));
        (piece, validity)
    } else {
        (piece, validity)
    };
    state.row += piece.rows();
    drop(state);
    let found = piece.run(validity, if row == 0 { 0 } else { lead });
    let tally = &mut lock().tally;
    tally.invalid += found.invalid;
    let fault = found.fault.map(|fault| row + fault);
    tally.fault = match (tally.fault, fault) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    true
}
