//! Going through a piece of a column: chunk by chunk, in each first the kernel, then the definition for what is left.

use super::Tally;
use super::kernel::BLOCK;
use super::validity::{Validity, low_bits};
use crate::error::Error;

/// Rows of a chunk that goes from column to column.
pub(super) const CHUNK: usize = 4_096;
/// Rows of a chunk that goes by way of buffers on the stack.
pub(super) const BUFFERED: usize = 512;

/// A piece of columns, gone through by [`drive`].
pub(super) trait Rows {
    /// Takes up the chunk of so many rows from `start` on, to which the other methods then refer: keeps what they need of input columns
    /// that are also written, and converts the rows that a kernel knows. `known` has a word for each block that has begun, all of
    /// them 0; bits past the rows mean nothing.
    fn by_kernel(&mut self, start: usize, rows: usize, known: &mut [u64]);

    /// Converts the row `start + i` by the definition; writes nothing where that comes to an error.
    fn by_definition(&mut self, start: usize, i: usize) -> Result<(), Error>;

    /// Makes a row zero.
    fn clear(&mut self, row: usize);

    /// Converts the rows `start + first + bit` for the bits of `unknown` by the definition. Those that come to an error are made zero and
    /// given back; with them the first where a user's calendar failed. Here, so that the loop over rows is compiled for each kind of them.
    fn all_by_definition(&mut self, start: usize, first: usize, mut unknown: u64) -> (u64, Option<usize>) {
        let (mut failed, mut fault) = (0, None);
        while let Some((bit, rest)) = next_bit(unknown) {
            if let Err(error) = self.by_definition(start, first + bit) {
                let row = start + first + bit;
                self.clear(row);
                failed |= 1 << bit;
                if error == Error::Backend {
                    fault.get_or_insert(row);
                }
            }
            unknown = rest;
        }
        (failed, fault)
    }
}

/// The lowest set bit of a word, and the word without it.
fn next_bit(word: u64) -> Option<(usize, u64)> {
    if word == 0 { None } else { Some((word.trailing_zeros() as usize, word & (word - 1))) }
}

/// Goes through `count` rows in chunks of `chunk` rows at most, the first of them no longer than `head` unless that is 0. Not generic:
/// there are a dozen kinds of rows.
pub(super) fn drive(rows: &mut dyn Rows, count: usize, mut validity: Validity<'_>, head: usize, chunk: usize) -> Tally {
    let mut tally = Tally::default();
    let mut known = [0_u64; CHUNK / BLOCK];
    let mut start = 0;
    while start < count {
        let most = if start == 0 && head > 0 { head.min(chunk) } else { chunk };
        let length = most.min(count - start);
        let known = known.get_mut(..length.div_ceil(BLOCK)).unwrap_or_default();
        known.fill(0);
        rows.by_kernel(start, length, known);
        // As in most columns: whole blocks of rows that are all known, and no bits to read or write.
        if validity.has_no_bits()
            && length.is_multiple_of(BLOCK)
            && known.iter().fold(u64::MAX, |all, &word| all & word) == u64::MAX
        {
            start += length;
            continue;
        }
        for (first, &mut known) in (0..length).step_by(BLOCK).zip(known) {
            let block = BLOCK.min(length - first);
            let mut valid = validity.read(start + first, block);
            let mut null = low_bits(block) & !valid;
            while let Some((bit, rest)) = next_bit(null) {
                rows.clear(start + first + bit);
                null = rest;
            }
            let unknown = valid & !known;
            if unknown != 0 {
                let (failed, fault) = rows.all_by_definition(start, first, unknown);
                valid &= !failed;
                tally.fault = tally.fault.or(fault);
            }
            tally.invalid += (block as u64) - u64::from(valid.count_ones());
            validity.write(start + first, block, valid);
        }
        start += length;
    }
    tally
}
