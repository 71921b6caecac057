//! What a kernel is written in: operations on some rows at a time, the same in every instruction set.
//!
//! A calendar's arithmetic ([`Rule`](super::rule::Rule)) is written once, over [`Lanes`]. [`Plain`] has one row and is plain Rust: the
//! portable kernels are loops over it, which the compiler vectorises, and what they are tested for holds for the arithmetic of the
//! others too. The vectors in `avx2.rs`, `avx512.rs` and `neon.rs` only have to do what `Plain` does: `same.rs` looks at each of their
//! operations, `tests/batch_kernels/` at what is made of them.
//!
//! A value is held in 32 bits a row ([`Lanes::Wide`]) or in 16 ([`Lanes::Half`]), always for [`Lanes::ROWS`] rows; in which order the
//! rows lie in a vector is its own affair. All arithmetic wraps. A mask has all bits of a row set, or none.

use core::hint::select_unpredictable;

use super::BLOCK;

/// A set of instructions, by a value that is only made where the machine has them.
pub trait Lanes: Copy {
    /// Rows that a value holds; divides [`BLOCK`].
    const ROWS: usize;
    /// Whether it writes past the caches, blocks that are aligned to 64 bytes.
    const STREAMS: bool = false;
    /// 32 bits for each row.
    type Wide: Copy;
    /// 16 bits for each row.
    type Half: Copy;

    /// The same in every row.
    fn wide(self, x: u32) -> Self::Wide;
    /// The same in every row.
    fn half(self, x: u16) -> Self::Half;

    /// Rows from `at` on, a multiple of [`Lanes::ROWS`]; so in all of these.
    fn load32(self, from: &[i32; BLOCK], at: usize) -> Self::Wide;
    fn load8(self, from: &[u8; BLOCK], at: usize) -> Self::Half;
    fn store32(self, to: &mut [i32; BLOCK], at: usize, x: Self::Wide);
    /// The low bytes of two values, each to its column. The values are below 256.
    fn store8(self, to: (&mut [u8; BLOCK], &mut [u8; BLOCK]), at: usize, x: Self::Half, y: Self::Half);

    /// A whole block, for [`Lanes::STREAMS`]: `store8` would write parts of a line.
    #[inline(always)]
    fn stream8(self, from: &[u8; BLOCK], to: &mut [u8; BLOCK]) {
        *to = *from;
    }

    fn add32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    fn sub32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// Low half of the product.
    fn mul32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    fn and32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    fn shr32<const N: i32>(self, a: Self::Wide) -> Self::Wide;
    /// Unsigned.
    fn max32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// Unsigned.
    fn min32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// Mask.
    fn equal32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// Mask of a < b, signed.
    fn less32(self, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// `a` where the mask is set, else `b`.
    fn select32(self, mask: Self::Wide, a: Self::Wide, b: Self::Wide) -> Self::Wide;
    /// High half of the product.
    fn high32(self, a: Self::Wide, m: u32) -> Self::Wide;
    /// High half of `a m + b`, which is below 2^64.
    fn line32(self, a: Self::Wide, m: u32, b: u64) -> Self::Wide;
    /// Of `a m + b`, which is below 2^64: bits from 40 on, and bits 24 to 39.
    fn share40(self, a: Self::Wide, m: u32, b: u64) -> (Self::Wide, Self::Wide);
    /// `a` times a fraction, rounded as floats are, then down. `a` is below 2^23.
    fn fraction32(self, a: Self::Wide, fraction: f32) -> Self::Wide;
    /// A bit for each row, from the lowest on, where a > limit, unsigned.
    fn above32(self, a: Self::Wide, limit: u32) -> u64;
    /// A bit for each row of a mask.
    fn bits32(self, mask: Self::Wide) -> u64;

    /// The same numbers, which are below 2^15.
    fn shorten(self, a: Self::Wide) -> Self::Half;
    /// Low 16 bits.
    fn narrow(self, a: Self::Wide) -> Self::Half;
    fn widen(self, a: Self::Half) -> Self::Wide;
    /// A mask as wide one.
    fn widen_mask(self, mask: Self::Half) -> Self::Wide;
    /// `a m + b n`, all four signed.
    fn pair(self, a: Self::Half, m: i16, b: Self::Half, n: i16) -> Self::Wide;

    fn add16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    fn sub16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// a - b, or 0 if that is negative.
    fn monus16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// Low half of the product.
    fn mul16(self, a: Self::Half, m: u16) -> Self::Half;
    /// High half of the product.
    fn high16(self, a: Self::Half, m: u16) -> Self::Half;
    fn shr16<const N: i32>(self, a: Self::Half) -> Self::Half;
    /// Unsigned.
    fn min16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// Unsigned.
    fn max16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    fn and16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    fn or16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    fn xor16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// Mask.
    fn equal16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// Mask of a > b, signed.
    fn greater16(self, a: Self::Half, b: Self::Half) -> Self::Half;
    /// Whether a mask is set in any row.
    fn any16(self, mask: Self::Half) -> bool;
    /// A bit for each row of a mask.
    fn bits16(self, mask: Self::Half) -> u64;

    /// Words `index` and `index + 1` of a table, low and high halves: here low, here high, next low, next high. An index may be any;
    /// from a table of fewer than two words everything is 0.
    fn records(self, table: &[u64], index: Self::Wide) -> [Self::Wide; 4];
    /// Of the two words of [`Lanes::records`] the second if its low half is not above `n`, else the first: low and high half.
    #[inline(always)]
    fn later(self, table: &[u64], index: Self::Wide, n: Self::Wide) -> [Self::Wide; 2] {
        let [here, here_high, next, next_high] = self.records(table, index);
        let later = self.equal32(self.max32(next, n), n);
        [self.select32(later, next, here), self.select32(later, next_high, here_high)]
    }
    /// Word `index` of a table, low and high half. An index may be any; from an empty table everything is 0.
    fn words64(self, table: &[u64], index: Self::Wide) -> [Self::Wide; 2];
    /// Word `index` of a table. An index may be any; from an empty table everything is 0.
    fn words32(self, table: &[u32], index: Self::Wide) -> Self::Wide;
}

/// What the compiler makes of plain Rust: one row, in a loop that it vectorises.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

const fn mask32(set: bool) -> u32 {
    (set as u32).wrapping_neg()
}

const fn mask16(set: bool) -> u16 {
    (set as u16).wrapping_neg()
}

impl Lanes for Plain {
    const ROWS: usize = 1;
    type Wide = u32;
    type Half = u16;

    #[inline(always)]
    fn wide(self, x: u32) -> u32 {
        x
    }
    #[inline(always)]
    fn half(self, x: u16) -> u16 {
        x
    }
    #[inline(always)]
    fn load32(self, from: &[i32; BLOCK], at: usize) -> u32 {
        from.get(at).map_or(0, |&x| x as u32)
    }
    #[inline(always)]
    fn load8(self, from: &[u8; BLOCK], at: usize) -> u16 {
        from.get(at).map_or(0, |&x| u16::from(x))
    }
    #[inline(always)]
    fn store32(self, to: &mut [i32; BLOCK], at: usize, x: u32) {
        if let Some(to) = to.get_mut(at) {
            *to = x as i32;
        }
    }
    #[inline(always)]
    fn store8(self, to: (&mut [u8; BLOCK], &mut [u8; BLOCK]), at: usize, x: u16, y: u16) {
        if let (Some(to), Some(other)) = (to.0.get_mut(at), to.1.get_mut(at)) {
            (*to, *other) = (x as u8, y as u8);
        }
    }
    #[inline(always)]
    fn add32(self, a: u32, b: u32) -> u32 {
        a.wrapping_add(b)
    }
    #[inline(always)]
    fn sub32(self, a: u32, b: u32) -> u32 {
        a.wrapping_sub(b)
    }
    #[inline(always)]
    fn mul32(self, a: u32, b: u32) -> u32 {
        a.wrapping_mul(b)
    }
    #[inline(always)]
    fn and32(self, a: u32, b: u32) -> u32 {
        a & b
    }
    #[inline(always)]
    fn shr32<const N: i32>(self, a: u32) -> u32 {
        a >> N
    }
    #[inline(always)]
    fn max32(self, a: u32, b: u32) -> u32 {
        a.max(b)
    }
    #[inline(always)]
    fn min32(self, a: u32, b: u32) -> u32 {
        a.min(b)
    }
    #[inline(always)]
    fn equal32(self, a: u32, b: u32) -> u32 {
        mask32(a == b)
    }
    #[inline(always)]
    fn less32(self, a: u32, b: u32) -> u32 {
        mask32((a as i32) < b as i32)
    }
    #[inline(always)]
    fn select32(self, mask: u32, a: u32, b: u32) -> u32 {
        if mask != 0 { a } else { b }
    }
    #[inline(always)]
    fn high32(self, a: u32, m: u32) -> u32 {
        ((u64::from(a) * u64::from(m)) >> 32) as u32
    }
    #[inline(always)]
    fn line32(self, a: u32, m: u32, b: u64) -> u32 {
        ((u64::from(a) * u64::from(m)).wrapping_add(b) >> 32) as u32
    }
    #[inline(always)]
    fn share40(self, a: u32, m: u32, b: u64) -> (u32, u32) {
        let sum = (u64::from(a) * u64::from(m)).wrapping_add(b);
        ((sum >> 40) as u32, (sum >> 24) as u32 & 0xFFFF)
    }
    #[inline(always)]
    fn fraction32(self, a: u32, fraction: f32) -> u32 {
        let product = a as i32 as f32 * fraction;
        // SAFETY: an i32 times a fraction is an i32; `as` would cost a comparison in every row to say the same.
        unsafe { product.to_int_unchecked::<i32>() as u32 }
    }
    #[inline(always)]
    fn above32(self, a: u32, limit: u32) -> u64 {
        u64::from(a > limit)
    }
    #[inline(always)]
    fn bits32(self, mask: u32) -> u64 {
        u64::from(mask & 1)
    }
    #[inline(always)]
    fn shorten(self, a: u32) -> u16 {
        a as u16
    }
    #[inline(always)]
    fn narrow(self, a: u32) -> u16 {
        a as u16
    }
    #[inline(always)]
    fn widen(self, a: u16) -> u32 {
        u32::from(a)
    }
    #[inline(always)]
    fn widen_mask(self, mask: u16) -> u32 {
        i32::from(mask as i16) as u32
    }
    #[inline(always)]
    fn pair(self, a: u16, m: i16, b: u16, n: i16) -> u32 {
        let product = |a: u16, m: i16| i32::from(a as i16) * i32::from(m);
        product(a, m).wrapping_add(product(b, n)) as u32
    }
    #[inline(always)]
    fn add16(self, a: u16, b: u16) -> u16 {
        a.wrapping_add(b)
    }
    #[inline(always)]
    fn sub16(self, a: u16, b: u16) -> u16 {
        a.wrapping_sub(b)
    }
    #[inline(always)]
    fn monus16(self, a: u16, b: u16) -> u16 {
        a.saturating_sub(b)
    }
    #[inline(always)]
    fn mul16(self, a: u16, m: u16) -> u16 {
        a.wrapping_mul(m)
    }
    #[inline(always)]
    fn high16(self, a: u16, m: u16) -> u16 {
        ((u32::from(a) * u32::from(m)) >> 16) as u16
    }
    #[inline(always)]
    fn shr16<const N: i32>(self, a: u16) -> u16 {
        a >> N
    }
    #[inline(always)]
    fn min16(self, a: u16, b: u16) -> u16 {
        a.min(b)
    }
    #[inline(always)]
    fn max16(self, a: u16, b: u16) -> u16 {
        a.max(b)
    }
    #[inline(always)]
    fn and16(self, a: u16, b: u16) -> u16 {
        a & b
    }
    #[inline(always)]
    fn or16(self, a: u16, b: u16) -> u16 {
        a | b
    }
    #[inline(always)]
    fn xor16(self, a: u16, b: u16) -> u16 {
        a ^ b
    }
    #[inline(always)]
    fn equal16(self, a: u16, b: u16) -> u16 {
        mask16(a == b)
    }
    #[inline(always)]
    fn greater16(self, a: u16, b: u16) -> u16 {
        mask16(a as i16 > b as i16)
    }
    #[inline(always)]
    fn any16(self, mask: u16) -> bool {
        mask != 0
    }
    #[inline(always)]
    fn bits16(self, mask: u16) -> u64 {
        u64::from(mask & 1)
    }
    #[inline(always)]
    fn records(self, table: &[u64], index: u32) -> [u32; 4] {
        let Some(last) = table.len().checked_sub(2) else { return [0; 4] };
        let place = (index as usize).min(last);
        // SAFETY: the place is not above the last but one of the table.
        let (here, next) = unsafe { (*table.get_unchecked(place), *table.get_unchecked(place + 1)) };
        [here as u32, (here >> 32) as u32, next as u32, (next >> 32) as u32]
    }
    #[inline(always)]
    fn later(self, table: &[u64], index: u32, n: u32) -> [u32; 2] {
        let Some(last) = table.len().checked_sub(2) else { return [0; 2] };
        let place = (index as usize).min(last);
        // SAFETY: the place is not above the last but one of the table.
        let (here, next) = unsafe { (*table.get_unchecked(place), *table.get_unchecked(place + 1)) };
        // One choice between whole words, without a jump: half the time of two between their halves.
        let word = select_unpredictable(next as u32 <= n, next, here);
        [word as u32, (word >> 32) as u32]
    }
    #[inline(always)]
    fn words64(self, table: &[u64], index: u32) -> [u32; 2] {
        let Some(last) = table.len().checked_sub(1) else { return [0; 2] };
        // SAFETY: the place is not above the last of the table.
        let word = unsafe { *table.get_unchecked((index as usize).min(last)) };
        [word as u32, (word >> 32) as u32]
    }
    #[inline(always)]
    fn words32(self, table: &[u32], index: u32) -> u32 {
        let Some(last) = table.len().checked_sub(1) else { return 0 };
        // SAFETY: the place is not above the last of the table.
        unsafe { *table.get_unchecked((index as usize).min(last)) }
    }
}
