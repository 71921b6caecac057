//! [`Lanes`] in AVX2: sixteen rows.
//!
//! Wide values lie in order. In halves, the rows are in the order in which packing and unpacking within 128 bits leave them: 0-3, 8-11, 4-7,
//! 12-15.
//!
//! Nothing is written past the caches: half a line at a time, that was measured to be slower than the common way (Zen 3: by a quarter).

// SAFETY, of every block here but those that say more: the instructions are there, because a value of `Avx2` is.
#![allow(clippy::undocumented_unsafe_blocks)]

use core::arch::x86_64::*;

use super::BLOCK;
use super::block::Job;
use super::lanes::Lanes;

/// Made by [`Avx2::new`] only.
#[derive(Clone, Copy, Debug)]
pub struct Avx2(());

impl Avx2 {
    /// The instructions, if the machine has them.
    pub fn new() -> Option<Avx2> {
        std::arch::is_x86_feature_detected!("avx2").then_some(Avx2(()))
    }

    /// Does a job with them.
    pub fn run<J: Job>(self, job: J) {
        #[target_feature(enable = "avx2")]
        fn inner<J: Job>(v: Avx2, job: J) {
            job.run(v);
        }
        // SAFETY: as above.
        unsafe { inner(self, job) }
    }
}

type Two = [__m256i; 2];

/// The same for both vectors.
macro_rules! both {
    ($instruction:ident, $a:expr, $b:expr) => {{
        let ([a, b], [c, d]) = ($a, $b);
        unsafe { [$instruction(a, c), $instruction(b, d)] }
    }};
}

/// 64-bit products of the even and of the odd places.
#[inline(always)]
fn products(a: __m256i, m: u32) -> [__m256i; 2] {
    unsafe {
        let m = _mm256_set1_epi32(m as i32);
        [_mm256_mul_epu32(a, m), _mm256_mul_epu32(_mm256_srli_epi64::<32>(a), m)]
    }
}

/// The high halves of 64-bit numbers at the even and at the odd places.
#[inline(always)]
fn high(even: __m256i, odd: __m256i) -> __m256i {
    unsafe { _mm256_blend_epi32::<0xAA>(_mm256_srli_epi64::<32>(even), odd) }
}

/// Bits 24 to 39 of 64-bit numbers at the even and at the odd places.
#[inline(always)]
fn share24(even: __m256i, odd: __m256i) -> __m256i {
    unsafe {
        let bits = _mm256_blend_epi32::<0xAA>(_mm256_srli_epi64::<24>(even), _mm256_slli_epi64::<8>(odd));
        _mm256_and_si256(bits, _mm256_set1_epi32(0xFFFF))
    }
}

/// The places of each value, clamped to a last one.
#[inline(always)]
fn places(index: Two, last: usize) -> [u32; 16] {
    let mut places = [0; 16];
    unsafe {
        let last = _mm256_set1_epi32(u32::try_from(last).unwrap_or(u32::MAX) as i32);
        let to = places.as_mut_ptr().cast::<__m256i>();
        _mm256_storeu_si256(to, _mm256_min_epu32(index[0], last));
        _mm256_storeu_si256(to.add(1), _mm256_min_epu32(index[1], last));
    }
    places
}

#[inline(always)]
unsafe fn two_words(first: *const u64, second: *const u64) -> __m128i {
    unsafe { _mm_castpd_si128(_mm_loadh_pd(_mm_castsi128_pd(_mm_loadl_epi64(first.cast())), second.cast())) }
}

/// Eight words from a table, low and high halves.
///
/// # Safety
///
/// The places are in the table.
#[inline(always)]
unsafe fn eight_words(table: *const u64, places: &[u32; 16], at: usize) -> [__m256i; 2] {
    unsafe {
        let from = places.as_ptr().add(at);
        let word = |i: usize| table.add(*from.add(i) as usize);
        let (w0, w1, w2, w3) = (word(0), word(1), word(2), word(3));
        let (w4, w5, w6, w7) = (word(4), word(5), word(6), word(7));
        let a = two_words(w0, w1);
        let b = two_words(w2, w3);
        let c = two_words(w4, w5);
        let d = two_words(w6, w7);
        let ac = _mm256_castsi256_ps(_mm256_set_m128i(c, a));
        let bd = _mm256_castsi256_ps(_mm256_set_m128i(d, b));
        [_mm256_castps_si256(_mm256_shuffle_ps::<0x88>(ac, bd)), _mm256_castps_si256(_mm256_shuffle_ps::<0xDD>(ac, bd))]
    }
}

/// Eight pairs of words from a table: low and high halves of the first, low and high halves of the second.
///
/// # Safety
///
/// The places and the ones after them are in the table.
#[inline(always)]
unsafe fn eight_records(table: *const u64, places: &[u32; 16], at: usize) -> [__m256i; 4] {
    unsafe {
        let from = places.as_ptr().add(at);
        let word = |i: usize| table.add(*from.add(i) as usize).cast::<__m128i>();
        let (w0, w1, w2, w3) = (word(0), word(1), word(2), word(3));
        let (w4, w5, w6, w7) = (word(4), word(5), word(6), word(7));
        let a = _mm256_set_m128i(_mm_loadu_si128(w4), _mm_loadu_si128(w0));
        let b = _mm256_set_m128i(_mm_loadu_si128(w5), _mm_loadu_si128(w1));
        let c = _mm256_set_m128i(_mm_loadu_si128(w6), _mm_loadu_si128(w2));
        let d = _mm256_set_m128i(_mm_loadu_si128(w7), _mm_loadu_si128(w3));
        let (ab, cd) = (_mm256_unpacklo_epi32(a, b), _mm256_unpacklo_epi32(c, d));
        let (ab_next, cd_next) = (_mm256_unpackhi_epi32(a, b), _mm256_unpackhi_epi32(c, d));
        [
            _mm256_unpacklo_epi64(ab, cd),
            _mm256_unpackhi_epi64(ab, cd),
            _mm256_unpacklo_epi64(ab_next, cd_next),
            _mm256_unpackhi_epi64(ab_next, cd_next),
        ]
    }
}

impl Lanes for Avx2 {
    const ROWS: usize = 16;
    type Wide = Two;
    type Half = __m256i;

    #[inline(always)]
    fn wide(self, x: u32) -> Two {
        unsafe { [_mm256_set1_epi32(x as i32); 2] }
    }
    #[inline(always)]
    fn half(self, x: u16) -> __m256i {
        unsafe { _mm256_set1_epi16(x as i16) }
    }
    #[inline(always)]
    fn load32(self, from: &[i32; BLOCK], at: usize) -> Two {
        match from.get(at..at + 16) {
            // SAFETY: sixteen rows are there.
            Some(from) => unsafe {
                let from = from.as_ptr().cast::<__m256i>();
                [_mm256_loadu_si256(from), _mm256_loadu_si256(from.add(1))]
            },
            None => self.wide(0),
        }
    }
    #[inline(always)]
    fn load8(self, from: &[u8; BLOCK], at: usize) -> __m256i {
        match from.get(at..at + 16) {
            // SAFETY: sixteen rows are there.
            Some(from) => unsafe {
                let rows = _mm256_cvtepu8_epi16(_mm_loadu_si128(from.as_ptr().cast()));
                _mm256_permute4x64_epi64::<0b11_01_10_00>(rows)
            },
            None => self.half(0),
        }
    }
    #[inline(always)]
    fn store32(self, to: &mut [i32; BLOCK], at: usize, x: Two) {
        let Some(to) = to.get_mut(at..at + 16) else { return };
        let to = to.as_mut_ptr().cast::<__m256i>();
        // SAFETY: sixteen rows are there.
        unsafe {
            _mm256_storeu_si256(to, x[0]);
            _mm256_storeu_si256(to.add(1), x[1]);
        }
    }
    #[inline(always)]
    fn store8(self, to: (&mut [u8; BLOCK], &mut [u8; BLOCK]), at: usize, x: __m256i, y: __m256i) {
        let (Some(to), Some(other)) = (to.0.get_mut(at..at + 16), to.1.get_mut(at..at + 16)) else { return };
        let (to, other) = (to.as_mut_ptr().cast::<__m128i>(), other.as_mut_ptr().cast::<__m128i>());
        // SAFETY: sixteen rows are there.
        unsafe {
            let order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
            let rows = _mm256_permutevar8x32_epi32(_mm256_packus_epi16(x, y), order);
            let (x, y) = (_mm256_castsi256_si128(rows), _mm256_extracti128_si256::<1>(rows));
            _mm_storeu_si128(to, x);
            _mm_storeu_si128(other, y);
        }
    }
    #[inline(always)]
    fn add32(self, a: Two, b: Two) -> Two {
        both!(_mm256_add_epi32, a, b)
    }
    #[inline(always)]
    fn sub32(self, a: Two, b: Two) -> Two {
        both!(_mm256_sub_epi32, a, b)
    }
    #[inline(always)]
    fn mul32(self, a: Two, b: Two) -> Two {
        both!(_mm256_mullo_epi32, a, b)
    }
    #[inline(always)]
    fn and32(self, a: Two, b: Two) -> Two {
        both!(_mm256_and_si256, a, b)
    }
    #[inline(always)]
    fn shr32<const N: i32>(self, a: Two) -> Two {
        unsafe { [_mm256_srli_epi32::<N>(a[0]), _mm256_srli_epi32::<N>(a[1])] }
    }
    #[inline(always)]
    fn max32(self, a: Two, b: Two) -> Two {
        both!(_mm256_max_epu32, a, b)
    }
    #[inline(always)]
    fn min32(self, a: Two, b: Two) -> Two {
        both!(_mm256_min_epu32, a, b)
    }
    #[inline(always)]
    fn equal32(self, a: Two, b: Two) -> Two {
        both!(_mm256_cmpeq_epi32, a, b)
    }
    #[inline(always)]
    fn less32(self, a: Two, b: Two) -> Two {
        both!(_mm256_cmpgt_epi32, b, a)
    }
    #[inline(always)]
    fn select32(self, mask: Two, a: Two, b: Two) -> Two {
        unsafe { [_mm256_blendv_epi8(b[0], a[0], mask[0]), _mm256_blendv_epi8(b[1], a[1], mask[1])] }
    }
    #[inline(always)]
    fn high32(self, a: Two, m: u32) -> Two {
        let ([even, odd], [even1, odd1]) = (products(a[0], m), products(a[1], m));
        [high(even, odd), high(even1, odd1)]
    }
    #[inline(always)]
    fn line32(self, a: Two, m: u32, b: u64) -> Two {
        let ([even, odd], [even1, odd1]) = (products(a[0], m), products(a[1], m));
        unsafe {
            let b = _mm256_set1_epi64x(b as i64);
            [
                high(_mm256_add_epi64(even, b), _mm256_add_epi64(odd, b)),
                high(_mm256_add_epi64(even1, b), _mm256_add_epi64(odd1, b)),
            ]
        }
    }
    #[inline(always)]
    fn share40(self, a: Two, m: u32, b: u64) -> (Two, Two) {
        let ([even, odd], [even1, odd1]) = (products(a[0], m), products(a[1], m));
        unsafe {
            let b = _mm256_set1_epi64x(b as i64);
            let (even, odd) = (_mm256_add_epi64(even, b), _mm256_add_epi64(odd, b));
            let (even1, odd1) = (_mm256_add_epi64(even1, b), _mm256_add_epi64(odd1, b));
            let whole = [_mm256_srli_epi32::<8>(high(even, odd)), _mm256_srli_epi32::<8>(high(even1, odd1))];
            let share = [share24(even, odd), share24(even1, odd1)];
            (whole, share)
        }
    }
    #[inline(always)]
    fn fraction32(self, a: Two, fraction: f32) -> Two {
        unsafe {
            let f = _mm256_set1_ps(fraction);
            [
                _mm256_cvttps_epi32(_mm256_mul_ps(_mm256_cvtepi32_ps(a[0]), f)),
                _mm256_cvttps_epi32(_mm256_mul_ps(_mm256_cvtepi32_ps(a[1]), f)),
            ]
        }
    }
    #[inline(always)]
    fn above32(self, a: Two, limit: u32) -> u64 {
        let below = self.min32(a, self.wide(limit));
        !self.bits32(self.equal32(below, a)) & 0xFFFF
    }
    #[inline(always)]
    fn bits32(self, mask: Two) -> u64 {
        unsafe {
            let first = _mm256_movemask_ps(_mm256_castsi256_ps(mask[0])) as u32;
            let second = _mm256_movemask_ps(_mm256_castsi256_ps(mask[1])) as u32;
            u64::from(first | second << 8)
        }
    }
    #[inline(always)]
    fn shorten(self, a: Two) -> __m256i {
        unsafe { _mm256_packus_epi32(a[0], a[1]) }
    }
    #[inline(always)]
    fn narrow(self, a: Two) -> __m256i {
        unsafe {
            let zero = _mm256_setzero_si256();
            _mm256_packus_epi32(_mm256_blend_epi16::<0xAA>(a[0], zero), _mm256_blend_epi16::<0xAA>(a[1], zero))
        }
    }
    #[inline(always)]
    fn widen(self, a: __m256i) -> Two {
        unsafe {
            let zero = _mm256_setzero_si256();
            [_mm256_unpacklo_epi16(a, zero), _mm256_unpackhi_epi16(a, zero)]
        }
    }
    #[inline(always)]
    fn widen_mask(self, mask: __m256i) -> Two {
        unsafe { [_mm256_unpacklo_epi16(mask, mask), _mm256_unpackhi_epi16(mask, mask)] }
    }
    #[inline(always)]
    fn pair(self, a: __m256i, m: i16, b: __m256i, n: i16) -> Two {
        unsafe {
            let factors = _mm256_set1_epi32(i32::from(n) << 16 | i32::from(m as u16));
            [
                _mm256_madd_epi16(_mm256_unpacklo_epi16(a, b), factors),
                _mm256_madd_epi16(_mm256_unpackhi_epi16(a, b), factors),
            ]
        }
    }
    #[inline(always)]
    fn add16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_add_epi16(a, b) }
    }
    #[inline(always)]
    fn sub16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_sub_epi16(a, b) }
    }
    #[inline(always)]
    fn monus16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_subs_epu16(a, b) }
    }
    #[inline(always)]
    fn mul16(self, a: __m256i, m: u16) -> __m256i {
        unsafe { _mm256_mullo_epi16(a, _mm256_set1_epi16(m as i16)) }
    }
    #[inline(always)]
    fn high16(self, a: __m256i, m: u16) -> __m256i {
        unsafe { _mm256_mulhi_epu16(a, _mm256_set1_epi16(m as i16)) }
    }
    #[inline(always)]
    fn shr16<const N: i32>(self, a: __m256i) -> __m256i {
        unsafe { _mm256_srli_epi16::<N>(a) }
    }
    #[inline(always)]
    fn min16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_min_epu16(a, b) }
    }
    #[inline(always)]
    fn max16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_max_epu16(a, b) }
    }
    #[inline(always)]
    fn and16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_and_si256(a, b) }
    }
    #[inline(always)]
    fn or16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_or_si256(a, b) }
    }
    #[inline(always)]
    fn xor16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_xor_si256(a, b) }
    }
    #[inline(always)]
    fn equal16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_cmpeq_epi16(a, b) }
    }
    #[inline(always)]
    fn greater16(self, a: __m256i, b: __m256i) -> __m256i {
        unsafe { _mm256_cmpgt_epi16(a, b) }
    }
    #[inline(always)]
    fn any16(self, mask: __m256i) -> bool {
        unsafe { _mm256_movemask_epi8(mask) != 0 }
    }
    #[inline(always)]
    fn bits16(self, mask: __m256i) -> u64 {
        unsafe {
            let order = _mm256_setr_epi32(0, 4, 1, 5, 0, 4, 1, 5);
            let rows = _mm256_permutevar8x32_epi32(_mm256_packs_epi16(mask, mask), order);
            u64::from(_mm256_movemask_epi8(rows) as u32 & 0xFFFF)
        }
    }
    #[inline(always)]
    fn records(self, table: &[u64], index: Two) -> [Two; 4] {
        let Some(last) = table.len().checked_sub(2) else { return [self.wide(0); 4] };
        let places = places(index, last);
        // SAFETY: no place is above the last but one of the table.
        unsafe {
            let a = eight_records(table.as_ptr(), &places, 0);
            let b = eight_records(table.as_ptr(), &places, 8);
            [[a[0], b[0]], [a[1], b[1]], [a[2], b[2]], [a[3], b[3]]]
        }
    }
    #[inline(always)]
    fn words64(self, table: &[u64], index: Two) -> [Two; 2] {
        let Some(last) = table.len().checked_sub(1) else { return [self.wide(0); 2] };
        let places = places(index, last);
        // SAFETY: no place is above the last of the table.
        unsafe {
            let a = eight_words(table.as_ptr(), &places, 0);
            let b = eight_words(table.as_ptr(), &places, 8);
            [[a[0], b[0]], [a[1], b[1]]]
        }
    }
    #[inline(always)]
    fn words32(self, table: &[u32], index: Two) -> Two {
        let Some(last) = table.len().checked_sub(1) else { return self.wide(0) };
        let mut words = places(index, last);
        for word in &mut words {
            // SAFETY: no place is above the last of the table.
            *word = unsafe { *table.as_ptr().add(*word as usize) };
        }
        // SAFETY: sixteen words are there.
        unsafe {
            let from = words.as_ptr().cast::<__m256i>();
            [_mm256_loadu_si256(from), _mm256_loadu_si256(from.add(1))]
        }
    }
}
