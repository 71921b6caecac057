//! [`Lanes`] in NEON: eight rows, everywhere in order.

// SAFETY, of every block here but those that say more: the instructions are there, because a value of `Neon` is.
#![allow(clippy::undocumented_unsafe_blocks)]

use core::arch::aarch64::*;

use super::BLOCK;
use super::block::Job;
use super::lanes::Lanes;

/// Made by [`Neon::new`] only.
#[derive(Clone, Copy, Debug)]
pub struct Neon(());

impl Neon {
    /// The instructions, if the machine has them.
    pub fn new() -> Option<Neon> {
        std::arch::is_aarch64_feature_detected!("neon").then_some(Neon(()))
    }

    /// Does a job with them.
    pub fn run<J: Job>(self, job: J) {
        #[target_feature(enable = "neon")]
        fn inner<J: Job>(v: Neon, job: J) {
            job.run(v);
        }
        // SAFETY: as above.
        unsafe { inner(self, job) }
    }
}

type Two = [uint32x4_t; 2];

/// The same for both vectors.
macro_rules! both {
    ($instruction:ident, $a:expr, $b:expr) => {{
        let ([a, b], [c, d]) = ($a, $b);
        unsafe { [$instruction(a, c), $instruction(b, d)] }
    }};
}

/// `a m + b` in 64 bits, for the lower and the upper two places.
#[inline(always)]
fn products(a: uint32x4_t, m: u32, b: u64) -> [uint64x2_t; 2] {
    unsafe {
        let b = vdupq_n_u64(b);
        [vmlal_n_u32(b, vget_low_u32(a), m), vmlal_high_n_u32(b, a, m)]
    }
}

/// Bits from 32 on of 64-bit numbers.
#[inline(always)]
fn high([low, high]: [uint64x2_t; 2]) -> uint32x4_t {
    unsafe { vshrn_high_n_u64::<32>(vshrn_n_u64::<32>(low), high) }
}

/// Bits 24 to 39 of 64-bit numbers.
#[inline(always)]
fn share24([low, high]: [uint64x2_t; 2]) -> uint32x4_t {
    unsafe { vandq_u32(vshrn_high_n_u64::<24>(vshrn_n_u64::<24>(low), high), vdupq_n_u32(0xFFFF)) }
}

#[inline(always)]
fn bits8(mask: uint8x8_t) -> u64 {
    // A bit of each byte, added up.
    const BITS: [u8; 8] = [1, 2, 4, 8, 16, 32, 64, 128];
    unsafe { u64::from(vaddv_u8(vand_u8(mask, vld1_u8(BITS.as_ptr())))) }
}

/// The places of each value, clamped to a last one.
#[inline(always)]
fn places(index: Two, last: usize) -> [u32; 8] {
    let mut places = [0; 8];
    unsafe {
        let last = vdupq_n_u32(u32::try_from(last).unwrap_or(u32::MAX));
        vst1q_u32(places.as_mut_ptr(), vminq_u32(index[0], last));
        vst1q_u32(places.as_mut_ptr().add(4), vminq_u32(index[1], last));
    }
    places
}

/// Low and high halves of four words.
#[inline(always)]
fn halves(a: uint64x2_t, b: uint64x2_t) -> [uint32x4_t; 2] {
    unsafe {
        let (a, b) = (vreinterpretq_u32_u64(a), vreinterpretq_u32_u64(b));
        [vuzp1q_u32(a, b), vuzp2q_u32(a, b)]
    }
}

/// Words of four places from `at` on, low and high halves.
///
/// # Safety
///
/// The places are in the table.
#[inline(always)]
unsafe fn four_words(table: *const u64, places: &[u32; 8], at: usize) -> [uint32x4_t; 2] {
    unsafe {
        let from = places.as_ptr().add(at);
        let word = |i: usize| vld1_u64(table.add(*from.add(i) as usize));
        halves(vcombine_u64(word(0), word(1)), vcombine_u64(word(2), word(3)))
    }
}

/// Pairs of words of four places from `at` on: low and high halves of the first, low and high halves of the second.
///
/// # Safety
///
/// The places and the ones after them are in the table.
#[inline(always)]
unsafe fn four_records(table: *const u64, places: &[u32; 8], at: usize) -> [uint32x4_t; 4] {
    unsafe {
        let from = places.as_ptr().add(at);
        let record = |i: usize| vld1q_u64(table.add(*from.add(i) as usize));
        let (a, b, c, d) = (record(0), record(1), record(2), record(3));
        let [low, high] = halves(vzip1q_u64(a, b), vzip1q_u64(c, d));
        let [next, next_high] = halves(vzip2q_u64(a, b), vzip2q_u64(c, d));
        [low, high, next, next_high]
    }
}

impl Lanes for Neon {
    const ROWS: usize = 8;
    type Wide = Two;
    type Half = uint16x8_t;

    #[inline(always)]
    fn wide(self, x: u32) -> Two {
        unsafe { [vdupq_n_u32(x); 2] }
    }
    #[inline(always)]
    fn half(self, x: u16) -> uint16x8_t {
        unsafe { vdupq_n_u16(x) }
    }
    #[inline(always)]
    fn load32(self, from: &[i32; BLOCK], at: usize) -> Two {
        match from.get(at..at + 8) {
            // SAFETY: eight rows are there.
            Some(from) => unsafe {
                let from = from.as_ptr().cast::<u32>();
                [vld1q_u32(from), vld1q_u32(from.add(4))]
            },
            None => self.wide(0),
        }
    }
    #[inline(always)]
    fn load8(self, from: &[u8; BLOCK], at: usize) -> uint16x8_t {
        match from.get(at..at + 8) {
            // SAFETY: eight rows are there.
            Some(from) => unsafe { vmovl_u8(vld1_u8(from.as_ptr())) },
            None => self.half(0),
        }
    }
    #[inline(always)]
    fn store32(self, to: &mut [i32; BLOCK], at: usize, x: Two) {
        let Some(to) = to.get_mut(at..at + 8) else { return };
        let to = to.as_mut_ptr().cast::<u32>();
        // SAFETY: eight rows are there.
        unsafe {
            vst1q_u32(to, x[0]);
            vst1q_u32(to.add(4), x[1]);
        }
    }
    #[inline(always)]
    fn store8(self, to: (&mut [u8; BLOCK], &mut [u8; BLOCK]), at: usize, x: uint16x8_t, y: uint16x8_t) {
        let (Some(to), Some(other)) = (to.0.get_mut(at..at + 8), to.1.get_mut(at..at + 8)) else { return };
        // SAFETY: eight rows are there.
        unsafe {
            vst1_u8(to.as_mut_ptr(), vmovn_u16(x));
            vst1_u8(other.as_mut_ptr(), vmovn_u16(y));
        }
    }
    #[inline(always)]
    fn add32(self, a: Two, b: Two) -> Two {
        both!(vaddq_u32, a, b)
    }
    #[inline(always)]
    fn sub32(self, a: Two, b: Two) -> Two {
        both!(vsubq_u32, a, b)
    }
    #[inline(always)]
    fn mul32(self, a: Two, b: Two) -> Two {
        both!(vmulq_u32, a, b)
    }
    #[inline(always)]
    fn and32(self, a: Two, b: Two) -> Two {
        both!(vandq_u32, a, b)
    }
    #[inline(always)]
    fn shr32<const N: i32>(self, a: Two) -> Two {
        unsafe {
            let count = vdupq_n_s32(-N);
            [vshlq_u32(a[0], count), vshlq_u32(a[1], count)]
        }
    }
    #[inline(always)]
    fn max32(self, a: Two, b: Two) -> Two {
        both!(vmaxq_u32, a, b)
    }
    #[inline(always)]
    fn min32(self, a: Two, b: Two) -> Two {
        both!(vminq_u32, a, b)
    }
    #[inline(always)]
    fn equal32(self, a: Two, b: Two) -> Two {
        both!(vceqq_u32, a, b)
    }
    #[inline(always)]
    fn less32(self, a: Two, b: Two) -> Two {
        let signed = |x: uint32x4_t| unsafe { vreinterpretq_s32_u32(x) };
        unsafe { [vcltq_s32(signed(a[0]), signed(b[0])), vcltq_s32(signed(a[1]), signed(b[1]))] }
    }
    #[inline(always)]
    fn select32(self, mask: Two, a: Two, b: Two) -> Two {
        unsafe { [vbslq_u32(mask[0], a[0], b[0]), vbslq_u32(mask[1], a[1], b[1])] }
    }
    #[inline(always)]
    fn high32(self, a: Two, m: u32) -> Two {
        self.line32(a, m, 0)
    }
    #[inline(always)]
    fn line32(self, a: Two, m: u32, b: u64) -> Two {
        [high(products(a[0], m, b)), high(products(a[1], m, b))]
    }
    #[inline(always)]
    fn share40(self, a: Two, m: u32, b: u64) -> (Two, Two) {
        let (first, second) = (products(a[0], m, b), products(a[1], m, b));
        let whole = unsafe { [vshrq_n_u32::<8>(high(first)), vshrq_n_u32::<8>(high(second))] };
        (whole, [share24(first), share24(second)])
    }
    #[inline(always)]
    fn fraction32(self, a: Two, fraction: f32) -> Two {
        unsafe {
            [
                vcvtq_u32_f32(vmulq_n_f32(vcvtq_f32_u32(a[0]), fraction)),
                vcvtq_u32_f32(vmulq_n_f32(vcvtq_f32_u32(a[1]), fraction)),
            ]
        }
    }
    #[inline(always)]
    fn above32(self, a: Two, limit: u32) -> u64 {
        unsafe {
            let limit = vdupq_n_u32(limit);
            self.bits32([vcgtq_u32(a[0], limit), vcgtq_u32(a[1], limit)])
        }
    }
    #[inline(always)]
    fn bits32(self, mask: Two) -> u64 {
        unsafe { bits8(vmovn_u16(vcombine_u16(vmovn_u32(mask[0]), vmovn_u32(mask[1])))) }
    }
    #[inline(always)]
    fn shorten(self, a: Two) -> uint16x8_t {
        self.narrow(a)
    }
    #[inline(always)]
    fn narrow(self, a: Two) -> uint16x8_t {
        unsafe { vmovn_high_u32(vmovn_u32(a[0]), a[1]) }
    }
    #[inline(always)]
    fn widen(self, a: uint16x8_t) -> Two {
        unsafe { [vmovl_u16(vget_low_u16(a)), vmovl_high_u16(a)] }
    }
    #[inline(always)]
    fn widen_mask(self, mask: uint16x8_t) -> Two {
        unsafe {
            let mask = vreinterpretq_s16_u16(mask);
            [vreinterpretq_u32_s32(vmovl_s16(vget_low_s16(mask))), vreinterpretq_u32_s32(vmovl_high_s16(mask))]
        }
    }
    #[inline(always)]
    fn pair(self, a: uint16x8_t, m: i16, b: uint16x8_t, n: i16) -> Two {
        unsafe {
            let (a, b) = (vreinterpretq_s16_u16(a), vreinterpretq_s16_u16(b));
            let low = vmlal_n_s16(vmull_n_s16(vget_low_s16(a), m), vget_low_s16(b), n);
            let high = vmlal_high_n_s16(vmull_high_n_s16(a, m), b, n);
            [vreinterpretq_u32_s32(low), vreinterpretq_u32_s32(high)]
        }
    }
    #[inline(always)]
    fn add16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vaddq_u16(a, b) }
    }
    #[inline(always)]
    fn sub16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vsubq_u16(a, b) }
    }
    #[inline(always)]
    fn monus16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vqsubq_u16(a, b) }
    }
    #[inline(always)]
    fn mul16(self, a: uint16x8_t, m: u16) -> uint16x8_t {
        unsafe { vmulq_n_u16(a, m) }
    }
    #[inline(always)]
    fn high16(self, a: uint16x8_t, m: u16) -> uint16x8_t {
        unsafe {
            let (low, high) = (vmull_n_u16(vget_low_u16(a), m), vmull_high_n_u16(a, m));
            vshrn_high_n_u32::<16>(vshrn_n_u32::<16>(low), high)
        }
    }
    #[inline(always)]
    fn shr16<const N: i32>(self, a: uint16x8_t) -> uint16x8_t {
        // a shift left by less than nothing; N is below 16
        unsafe { vshlq_u16(a, vdupq_n_s16(-N as i16)) }
    }
    #[inline(always)]
    fn min16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vminq_u16(a, b) }
    }
    #[inline(always)]
    fn max16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vmaxq_u16(a, b) }
    }
    #[inline(always)]
    fn and16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vandq_u16(a, b) }
    }
    #[inline(always)]
    fn or16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vorrq_u16(a, b) }
    }
    #[inline(always)]
    fn xor16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { veorq_u16(a, b) }
    }
    #[inline(always)]
    fn equal16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vceqq_u16(a, b) }
    }
    #[inline(always)]
    fn greater16(self, a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {
        unsafe { vcgtq_s16(vreinterpretq_s16_u16(a), vreinterpretq_s16_u16(b)) }
    }
    #[inline(always)]
    fn any16(self, mask: uint16x8_t) -> bool {
        unsafe { vmaxvq_u16(mask) != 0 }
    }
    #[inline(always)]
    fn bits16(self, mask: uint16x8_t) -> u64 {
        unsafe { bits8(vmovn_u16(mask)) }
    }
    #[inline(always)]
    fn records(self, table: &[u64], index: Two) -> [Two; 4] {
        let Some(last) = table.len().checked_sub(2) else { return [self.wide(0); 4] };
        let places = places(index, last);
        // SAFETY: no place is above the last but one of the table.
        unsafe {
            let a = four_records(table.as_ptr(), &places, 0);
            let b = four_records(table.as_ptr(), &places, 4);
            [[a[0], b[0]], [a[1], b[1]], [a[2], b[2]], [a[3], b[3]]]
        }
    }
    #[inline(always)]
    fn words64(self, table: &[u64], index: Two) -> [Two; 2] {
        let Some(last) = table.len().checked_sub(1) else { return [self.wide(0); 2] };
        let places = places(index, last);
        // SAFETY: no place is above the last of the table.
        unsafe {
            let a = four_words(table.as_ptr(), &places, 0);
            let b = four_words(table.as_ptr(), &places, 4);
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
        // SAFETY: eight words are there.
        unsafe { [vld1q_u32(words.as_ptr()), vld1q_u32(words.as_ptr().add(4))] }
    }
}
