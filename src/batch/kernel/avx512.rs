//! [`Lanes`] in AVX-512 (F and BW): thirty-two rows.
//!
//! Wide values lie in order. In halves, the rows are in the order in which packing and unpacking within 128 bits leave them: 0-3, 16-19,
//! 4-7, 20-23, and so on.

// SAFETY, of every block here but those that say more: the instructions are there, because a value of `Avx512` is.
#![allow(clippy::undocumented_unsafe_blocks)]

use core::arch::x86_64::*;

use super::BLOCK;
use super::block::Job;
use super::lanes::Lanes;

/// Made by [`Avx512::new`] only. With `STREAM` it writes past the caches.
#[derive(Clone, Copy, Debug)]
pub struct Avx512<const STREAM: bool>(());

impl Avx512<false> {
    /// The instructions, if the machine has them.
    pub fn new() -> Option<Avx512<false>> {
        let here = std::arch::is_x86_feature_detected!("avx512f") && std::arch::is_x86_feature_detected!("avx512bw");
        here.then_some(Avx512(()))
    }

    /// Does a job with them.
    pub fn run<J: Job>(self, job: J) {
        // SAFETY: as above.
        unsafe { inner(self, job) }
    }

    /// The same, written past the caches.
    ///
    /// # Safety
    ///
    /// The columns that the job writes are aligned to 64 bytes.
    pub unsafe fn run_streaming<J: Job>(self, job: J) {
        // SAFETY: as above. A block that turns out unusual is written twice; what one thread writes to one place stays in order.
        unsafe {
            inner(Avx512::<true>(()), job);
            // What was written past the caches is not ordered by what a thread does at its end.
            _mm_sfence();
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw")]
fn inner<const STREAM: bool, J: Job>(v: Avx512<STREAM>, job: J) {
    job.run(v);
}

type Two = [__m512i; 2];

/// The odd ones of sixteen places.
const ODD: u16 = 0xAAAA;

/// The same for both vectors.
macro_rules! both {
    ($instruction:ident, $a:expr, $b:expr) => {{
        let ([a, b], [c, d]) = ($a, $b);
        unsafe { [$instruction(a, c), $instruction(b, d)] }
    }};
}

/// 64-bit products of the even and of the odd places.
#[inline(always)]
fn products(a: __m512i, m: u32) -> [__m512i; 2] {
    unsafe {
        let m = _mm512_set1_epi32(m as i32);
        [_mm512_mul_epu32(a, m), _mm512_mul_epu32(_mm512_srli_epi64::<32>(a), m)]
    }
}

/// The high halves of 64-bit numbers at the even and at the odd places.
#[inline(always)]
fn high(even: __m512i, odd: __m512i) -> __m512i {
    unsafe { _mm512_mask_blend_epi32(ODD, _mm512_srli_epi64::<32>(even), odd) }
}

/// Bits 24 to 39 of 64-bit numbers at the even and at the odd places.
#[inline(always)]
fn share24(even: __m512i, odd: __m512i) -> __m512i {
    unsafe {
        let bits = _mm512_mask_blend_epi32(ODD, _mm512_srli_epi64::<24>(even), _mm512_slli_epi64::<8>(odd));
        _mm512_and_si512(bits, _mm512_set1_epi32(0xFFFF))
    }
}

/// A mask as a vector.
#[inline(always)]
fn full32(mask: __mmask16) -> __m512i {
    unsafe { _mm512_maskz_set1_epi32(mask, -1) }
}

/// A mask as a vector.
#[inline(always)]
fn full16(mask: __mmask32) -> __m512i {
    unsafe { _mm512_movm_epi16(mask) }
}

/// Bytes of two halves in the order of the rows, those of the first in the lower half.
#[inline(always)]
fn bytes(packed: __m512i) -> __m512i {
    unsafe {
        let order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        _mm512_permutexvar_epi32(order, packed)
    }
}

/// The places of each value, clamped to a last one.
#[inline(always)]
fn places(index: Two, last: usize) -> [u32; 32] {
    let mut places = [0; 32];
    unsafe {
        let last = _mm512_set1_epi32(u32::try_from(last).unwrap_or(u32::MAX) as i32);
        let to = places.as_mut_ptr().cast::<__m512i>();
        _mm512_storeu_si512(to, _mm512_min_epu32(index[0], last));
        _mm512_storeu_si512(to.add(1), _mm512_min_epu32(index[1], last));
    }
    places
}

/// Four vectors of 128 bits, one after the other.
#[inline(always)]
fn four(a: __m128i, b: __m128i, c: __m128i, d: __m128i) -> __m512i {
    unsafe {
        let all = _mm512_inserti32x4::<1>(_mm512_castsi128_si512(a), b);
        _mm512_inserti32x4::<3>(_mm512_inserti32x4::<2>(all, c), d)
    }
}

/// Words of sixteen places, low and high halves.
///
/// # Safety
///
/// The places are in the table.
#[inline(always)]
unsafe fn sixteen_words(table: *const u64, places: &[u32; 32], at: usize) -> [__m512i; 2] {
    unsafe {
        let from = places.as_ptr().add(at);
        let word = |i: usize| table.add(*from.add(i) as usize);
        // Rows 0, 1, 4, 5, 8, ... and 2, 3, 6, 7, 10, ...
        let a = four(
            two_words(word(0), word(1)),
            two_words(word(4), word(5)),
            two_words(word(8), word(9)),
            two_words(word(12), word(13)),
        );
        let b = four(
            two_words(word(2), word(3)),
            two_words(word(6), word(7)),
            two_words(word(10), word(11)),
            two_words(word(14), word(15)),
        );
        let (a, b) = (_mm512_castsi512_ps(a), _mm512_castsi512_ps(b));
        [_mm512_castps_si512(_mm512_shuffle_ps::<0x88>(a, b)), _mm512_castps_si512(_mm512_shuffle_ps::<0xDD>(a, b))]
    }
}

#[inline(always)]
unsafe fn two_words(first: *const u64, second: *const u64) -> __m128i {
    unsafe { _mm_castpd_si128(_mm_loadh_pd(_mm_castsi128_pd(_mm_loadl_epi64(first.cast())), second.cast())) }
}

/// Pairs of words of sixteen places: low and high halves of the first, low and high halves of the second.
///
/// # Safety
///
/// The places and the ones after them are in the table.
#[inline(always)]
unsafe fn sixteen_records(table: *const u64, places: &[u32; 32], at: usize) -> [__m512i; 4] {
    unsafe {
        let from = places.as_ptr().add(at);
        let record = |i: usize| _mm_loadu_si128(table.add(*from.add(i) as usize).cast::<__m128i>());
        let a = four(record(0), record(4), record(8), record(12));
        let b = four(record(1), record(5), record(9), record(13));
        let c = four(record(2), record(6), record(10), record(14));
        let d = four(record(3), record(7), record(11), record(15));
        let (ab, cd) = (_mm512_unpacklo_epi32(a, b), _mm512_unpacklo_epi32(c, d));
        let (ab_next, cd_next) = (_mm512_unpackhi_epi32(a, b), _mm512_unpackhi_epi32(c, d));
        [
            _mm512_unpacklo_epi64(ab, cd),
            _mm512_unpackhi_epi64(ab, cd),
            _mm512_unpacklo_epi64(ab_next, cd_next),
            _mm512_unpackhi_epi64(ab_next, cd_next),
        ]
    }
}

impl<const STREAM: bool> Lanes for Avx512<STREAM> {
    const ROWS: usize = 32;
    const STREAMS: bool = STREAM;
    type Wide = Two;
    type Half = __m512i;

    #[inline(always)]
    fn wide(self, x: u32) -> Two {
        unsafe { [_mm512_set1_epi32(x as i32); 2] }
    }
    #[inline(always)]
    fn half(self, x: u16) -> __m512i {
        unsafe { _mm512_set1_epi16(x as i16) }
    }
    #[inline(always)]
    fn load32(self, from: &[i32; BLOCK], at: usize) -> Two {
        match from.get(at..at + 32) {
            // SAFETY: thirty-two rows are there.
            Some(from) => unsafe {
                let from = from.as_ptr().cast::<__m512i>();
                [_mm512_loadu_si512(from), _mm512_loadu_si512(from.add(1))]
            },
            None => self.wide(0),
        }
    }
    #[inline(always)]
    fn load8(self, from: &[u8; BLOCK], at: usize) -> __m512i {
        match from.get(at..at + 32) {
            // SAFETY: thirty-two rows are there.
            Some(from) => unsafe {
                let rows = _mm512_cvtepu8_epi16(_mm256_loadu_si256(from.as_ptr().cast()));
                _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 4, 1, 5, 2, 6, 3, 7), rows)
            },
            None => self.half(0),
        }
    }
    #[inline(always)]
    fn store32(self, to: &mut [i32; BLOCK], at: usize, x: Two) {
        let Some(to) = to.get_mut(at..at + 32) else { return };
        let to = to.as_mut_ptr().cast::<__m512i>();
        // SAFETY: thirty-two rows are there; with STREAM they are aligned to 64 bytes, as `run_streaming` demands.
        unsafe {
            if STREAM {
                _mm512_stream_si512(to, x[0]);
                _mm512_stream_si512(to.add(1), x[1]);
            } else {
                _mm512_storeu_si512(to, x[0]);
                _mm512_storeu_si512(to.add(1), x[1]);
            }
        }
    }
    #[inline(always)]
    fn store8(self, to: (&mut [u8; BLOCK], &mut [u8; BLOCK]), at: usize, x: __m512i, y: __m512i) {
        let (Some(to), Some(other)) = (to.0.get_mut(at..at + 32), to.1.get_mut(at..at + 32)) else { return };
        let (to, other) = (to.as_mut_ptr().cast::<__m256i>(), other.as_mut_ptr().cast::<__m256i>());
        // SAFETY: thirty-two rows are there.
        unsafe {
            let rows = bytes(_mm512_packus_epi16(x, y));
            let (x, y) = (_mm512_castsi512_si256(rows), _mm512_extracti64x4_epi64::<1>(rows));
            _mm256_storeu_si256(to, x);
            _mm256_storeu_si256(other, y);
        }
    }
    #[inline(always)]
    fn stream8(self, from: &[u8; BLOCK], to: &mut [u8; BLOCK]) {
        // SAFETY: a block is one vector; the one written to is aligned.
        unsafe { _mm512_stream_si512(to.as_mut_ptr().cast(), _mm512_loadu_si512(from.as_ptr().cast())) }
    }
    #[inline(always)]
    fn add32(self, a: Two, b: Two) -> Two {
        both!(_mm512_add_epi32, a, b)
    }
    #[inline(always)]
    fn sub32(self, a: Two, b: Two) -> Two {
        both!(_mm512_sub_epi32, a, b)
    }
    #[inline(always)]
    fn mul32(self, a: Two, b: Two) -> Two {
        both!(_mm512_mullo_epi32, a, b)
    }
    #[inline(always)]
    fn and32(self, a: Two, b: Two) -> Two {
        both!(_mm512_and_si512, a, b)
    }
    #[inline(always)]
    fn shr32<const N: i32>(self, a: Two) -> Two {
        unsafe {
            let count = _mm_cvtsi32_si128(N);
            [_mm512_srl_epi32(a[0], count), _mm512_srl_epi32(a[1], count)]
        }
    }
    #[inline(always)]
    fn max32(self, a: Two, b: Two) -> Two {
        both!(_mm512_max_epu32, a, b)
    }
    #[inline(always)]
    fn min32(self, a: Two, b: Two) -> Two {
        both!(_mm512_min_epu32, a, b)
    }
    #[inline(always)]
    fn equal32(self, a: Two, b: Two) -> Two {
        unsafe { [full32(_mm512_cmpeq_epi32_mask(a[0], b[0])), full32(_mm512_cmpeq_epi32_mask(a[1], b[1]))] }
    }
    #[inline(always)]
    fn less32(self, a: Two, b: Two) -> Two {
        unsafe { [full32(_mm512_cmplt_epi32_mask(a[0], b[0])), full32(_mm512_cmplt_epi32_mask(a[1], b[1]))] }
    }
    #[inline(always)]
    fn select32(self, mask: Two, a: Two, b: Two) -> Two {
        unsafe {
            let (first, second) = (_mm512_test_epi32_mask(mask[0], mask[0]), _mm512_test_epi32_mask(mask[1], mask[1]));
            [_mm512_mask_blend_epi32(first, b[0], a[0]), _mm512_mask_blend_epi32(second, b[1], a[1])]
        }
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
            let b = _mm512_set1_epi64(b as i64);
            [
                high(_mm512_add_epi64(even, b), _mm512_add_epi64(odd, b)),
                high(_mm512_add_epi64(even1, b), _mm512_add_epi64(odd1, b)),
            ]
        }
    }
    #[inline(always)]
    fn share40(self, a: Two, m: u32, b: u64) -> (Two, Two) {
        let ([even, odd], [even1, odd1]) = (products(a[0], m), products(a[1], m));
        unsafe {
            let b = _mm512_set1_epi64(b as i64);
            let (even, odd) = (_mm512_add_epi64(even, b), _mm512_add_epi64(odd, b));
            let (even1, odd1) = (_mm512_add_epi64(even1, b), _mm512_add_epi64(odd1, b));
            let whole = [_mm512_srli_epi32::<8>(high(even, odd)), _mm512_srli_epi32::<8>(high(even1, odd1))];
            let share = [share24(even, odd), share24(even1, odd1)];
            (whole, share)
        }
    }
    #[inline(always)]
    fn fraction32(self, a: Two, fraction: f32) -> Two {
        unsafe {
            let f = _mm512_set1_ps(fraction);
            [
                _mm512_cvttps_epi32(_mm512_mul_ps(_mm512_cvtepi32_ps(a[0]), f)),
                _mm512_cvttps_epi32(_mm512_mul_ps(_mm512_cvtepi32_ps(a[1]), f)),
            ]
        }
    }
    #[inline(always)]
    fn above32(self, a: Two, limit: u32) -> u64 {
        unsafe {
            let limit = _mm512_set1_epi32(limit as i32);
            let (first, second) = (_mm512_cmpgt_epu32_mask(a[0], limit), _mm512_cmpgt_epu32_mask(a[1], limit));
            u64::from(first) | u64::from(second) << 16
        }
    }
    #[inline(always)]
    fn bits32(self, mask: Two) -> u64 {
        unsafe {
            let (first, second) = (_mm512_test_epi32_mask(mask[0], mask[0]), _mm512_test_epi32_mask(mask[1], mask[1]));
            u64::from(first) | u64::from(second) << 16
        }
    }
    #[inline(always)]
    fn shorten(self, a: Two) -> __m512i {
        unsafe { _mm512_packus_epi32(a[0], a[1]) }
    }
    #[inline(always)]
    fn narrow(self, a: Two) -> __m512i {
        unsafe {
            let low = _mm512_set1_epi32(0xFFFF);
            _mm512_packus_epi32(_mm512_and_si512(a[0], low), _mm512_and_si512(a[1], low))
        }
    }
    #[inline(always)]
    fn widen(self, a: __m512i) -> Two {
        unsafe {
            let zero = _mm512_setzero_si512();
            [_mm512_unpacklo_epi16(a, zero), _mm512_unpackhi_epi16(a, zero)]
        }
    }
    #[inline(always)]
    fn widen_mask(self, mask: __m512i) -> Two {
        unsafe { [_mm512_unpacklo_epi16(mask, mask), _mm512_unpackhi_epi16(mask, mask)] }
    }
    #[inline(always)]
    fn pair(self, a: __m512i, m: i16, b: __m512i, n: i16) -> Two {
        unsafe {
            let factors = _mm512_set1_epi32(i32::from(n) << 16 | i32::from(m as u16));
            [
                _mm512_madd_epi16(_mm512_unpacklo_epi16(a, b), factors),
                _mm512_madd_epi16(_mm512_unpackhi_epi16(a, b), factors),
            ]
        }
    }
    #[inline(always)]
    fn add16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_add_epi16(a, b) }
    }
    #[inline(always)]
    fn sub16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_sub_epi16(a, b) }
    }
    #[inline(always)]
    fn monus16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_subs_epu16(a, b) }
    }
    #[inline(always)]
    fn mul16(self, a: __m512i, m: u16) -> __m512i {
        unsafe { _mm512_mullo_epi16(a, _mm512_set1_epi16(m as i16)) }
    }
    #[inline(always)]
    fn high16(self, a: __m512i, m: u16) -> __m512i {
        unsafe { _mm512_mulhi_epu16(a, _mm512_set1_epi16(m as i16)) }
    }
    #[inline(always)]
    fn shr16<const N: i32>(self, a: __m512i) -> __m512i {
        unsafe { _mm512_srl_epi16(a, _mm_cvtsi32_si128(N)) }
    }
    #[inline(always)]
    fn min16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_min_epu16(a, b) }
    }
    #[inline(always)]
    fn max16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_max_epu16(a, b) }
    }
    #[inline(always)]
    fn and16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_and_si512(a, b) }
    }
    #[inline(always)]
    fn or16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_or_si512(a, b) }
    }
    #[inline(always)]
    fn xor16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { _mm512_xor_si512(a, b) }
    }
    #[inline(always)]
    fn equal16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { full16(_mm512_cmpeq_epi16_mask(a, b)) }
    }
    #[inline(always)]
    fn greater16(self, a: __m512i, b: __m512i) -> __m512i {
        unsafe { full16(_mm512_cmpgt_epi16_mask(a, b)) }
    }
    #[inline(always)]
    fn any16(self, mask: __m512i) -> bool {
        unsafe { _mm512_test_epi16_mask(mask, mask) != 0 }
    }
    #[inline(always)]
    fn bits16(self, mask: __m512i) -> u64 {
        unsafe {
            let rows = bytes(_mm512_packs_epi16(mask, mask));
            _mm512_movepi8_mask(rows) & 0xFFFF_FFFF
        }
    }
    #[inline(always)]
    fn records(self, table: &[u64], index: Two) -> [Two; 4] {
        let Some(last) = table.len().checked_sub(2) else { return [self.wide(0); 4] };
        let places = places(index, last);
        // SAFETY: no place is above the last but one of the table.
        unsafe {
            let a = sixteen_records(table.as_ptr(), &places, 0);
            let b = sixteen_records(table.as_ptr(), &places, 16);
            [[a[0], b[0]], [a[1], b[1]], [a[2], b[2]], [a[3], b[3]]]
        }
    }
    #[inline(always)]
    fn words64(self, table: &[u64], index: Two) -> [Two; 2] {
        let Some(last) = table.len().checked_sub(1) else { return [self.wide(0); 2] };
        let places = places(index, last);
        // SAFETY: no place is above the last of the table.
        unsafe {
            let a = sixteen_words(table.as_ptr(), &places, 0);
            let b = sixteen_words(table.as_ptr(), &places, 16);
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
        // SAFETY: thirty-two words are there.
        unsafe {
            let from = words.as_ptr().cast::<__m512i>();
            [_mm512_loadu_si512(from), _mm512_loadu_si512(from.add(1))]
        }
    }
}
