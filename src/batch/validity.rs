//! Validity bits as in Arrow: row i is bit (offset + i) mod 8 of byte (offset + i) / 8, 1 where the row has a value.

/// Bits that are read.
#[derive(Clone, Copy)]
pub struct Bits<'a> {
    bytes: &'a [u8],
    offset: usize,
}

/// Bits that are written; those before the first row and after the last stay as they are.
pub struct BitsMut<'a> {
    bytes: &'a mut [u8],
    offset: usize,
}

/// A word with its lowest `count` bits set, of 64 at most.
pub const fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

/// Reads `count` bits, 64 at most, from a bit on; those past the end of the bytes are 0.
#[inline]
fn read(bytes: &[u8], bit: usize, count: usize) -> u64 {
    let (bytes, shift) = (bytes.get(bit / 8..).unwrap_or_default(), bit % 8);
    let word = match bytes.first_chunk::<8>() {
        Some(eight) => {
            let ninth = bytes.get(8).map_or(0, |&byte| u64::from(byte));
            // In two steps: a shift by 64 is none.
            u64::from_le_bytes(*eight) >> shift | ninth << 1 << (63 - shift)
        }
        None => bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)) >> shift,
    };
    word & low_bits(count)
}

/// Writes `count` bits, 64 at most, from a bit on, and no byte that has none of them.
#[inline]
fn write(bytes: &mut [u8], bit: usize, count: usize, word: u64) {
    let (first, shift) = (bit / 8, bit % 8);
    let last = first + (shift + count).div_ceil(8);
    let Some(bytes) = bytes.get_mut(first..last) else { return };
    if let (0, 64, Some(eight)) = (shift, count, bytes.first_chunk_mut::<8>()) {
        *eight = word.to_le_bytes();
        return;
    }
    // At most nine bytes, so within 128 bits.
    let mask = u128::from(low_bits(count)) << shift;
    let word = (u128::from(word) << shift) & mask;
    for ((byte, mask), word) in bytes.iter_mut().zip(mask.to_le_bytes()).zip(word.to_le_bytes()) {
        *byte = *byte & !mask | word;
    }
}

impl<'a> Bits<'a> {
    /// Bits of these bytes, from a bit on.
    #[must_use]
    pub const fn new(bytes: &'a [u8], offset: usize) -> Bits<'a> {
        Bits { bytes, offset }
    }
}

impl<'a> BitsMut<'a> {
    /// Bits of these bytes, from a bit on.
    #[must_use]
    pub const fn new(bytes: &'a mut [u8], offset: usize) -> BitsMut<'a> {
        BitsMut { bytes, offset }
    }
}

/// Which rows have a value, and where that is to be written.
#[derive(Default)]
pub struct Validity<'a> {
    /// Without bits, every row has a value. Not looked at where `in_place` is set.
    pub input: Option<Bits<'a>>,
    /// Without bits, validity is not told.
    pub output: Option<BitsMut<'a>>,
    /// Whether the bits written are also those read.
    pub in_place: bool,
}

impl Validity<'_> {
    /// Whether every row has a value and none is told of.
    pub(super) fn has_no_bits(&self) -> bool {
        self.input.is_none() && self.output.is_none()
    }

    /// The bits of `count` rows, 64 at most, from a row on.
    #[inline]
    pub(super) fn read(&self, row: usize, count: usize) -> u64 {
        match (&self.input, &self.output) {
            (_, Some(bits)) if self.in_place => read(bits.bytes, bits.offset + row, count),
            (Some(bits), _) => read(bits.bytes, bits.offset + row, count),
            _ => low_bits(count),
        }
    }

    /// Writes the bits of `count` rows, 64 at most, from a row on.
    #[inline]
    pub(super) fn write(&mut self, row: usize, count: usize, word: u64) {
        if let Some(bits) = &mut self.output {
            write(bits.bytes, bits.offset + row, count, word);
        }
    }

    /// Rows from the first on whose bits lie in a byte that is not full: a column is split so many rows before a multiple of 8.
    pub(super) fn lead(&self) -> usize {
        self.output.as_ref().map_or(0, |bits| bits.offset % 8)
    }
}

impl<'a> Validity<'a> {
    /// The first `rows` rows; the others are left. `rows` is so many less than a multiple of 8 as [`Validity::lead`] says, or all.
    pub(super) fn take_first(&mut self, rows: usize) -> Validity<'a> {
        let input = self.input;
        if let Some(bits) = &mut self.input {
            bits.offset += rows;
        }
        let output = self.output.as_mut().map(|BitsMut { bytes, offset }| {
            let end = *offset + rows;
            let taken = BitsMut::new(super::column::first_mut(bytes, end.div_ceil(8)), *offset);
            *offset = end % 8;
            taken
        });
        Validity { input, output, in_place: self.in_place }
    }
}
