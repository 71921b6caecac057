//! Every operation of every instruction set that is here, beside plain Rust.

use super::BLOCK;
use super::block::Job;
use super::lanes::{Lanes, Plain};

/// The tables that are read: of no words, of too few for a pair, and of some.
const TABLES: [usize; 4] = [0, 1, 2, 77];

struct Input {
    a: [i32; BLOCK],
    b: [i32; BLOCK],
    bytes: [u8; BLOCK],
    words64: Vec<u64>,
    words32: Vec<u32>,
}

/// What each operation gives for each row; a bit that it gives is a number too.
type Found = Vec<(&'static str, Vec<u64>)>;

struct Operations<'a> {
    input: &'a Input,
    found: &'a mut Found,
}

impl Job for Operations<'_> {
    #[inline(always)]
    #[allow(clippy::cognitive_complexity)]
    fn run<V: Lanes>(self, v: V) {
        let Input { a: a_rows, b: b_rows, bytes, words64, words32 } = self.input;
        let found = self.found;
        // In each: what is done for the rows from `at` on, of which `a` and `b` hold the numbers and `h` and `k` the low halves.
        macro_rules! wide {
            ($($name:literal: |$at:ident, $a:ident, $b:ident, $h:ident, $k:ident| $($result:expr),+;)*) => { $($({
                let mut rows = [0; BLOCK];
                for $at in (0..BLOCK).step_by(V::ROWS) {
                    let ($a, $b) = (v.load32(a_rows, $at), v.load32(b_rows, $at));
                    #[allow(unused_variables)]
                    let ($h, $k) = (v.narrow($a), v.narrow($b));
                    v.store32(&mut rows, $at, $result);
                }
                found.push(($name, rows.iter().map(|&row| u64::from(row as u32)).collect()));
            })+)* };
        }
        macro_rules! bits {
            ($($name:literal: |$a:ident, $b:ident, $h:ident, $k:ident| $result:expr;)*) => { $({
                let mut all = 0_u64;
                for at in (0..BLOCK).step_by(V::ROWS) {
                    let ($a, $b) = (v.load32(a_rows, at), v.load32(b_rows, at));
                    #[allow(unused_variables)]
                    let ($h, $k) = (v.narrow($a), v.narrow($b));
                    let bits: u64 = $result;
                    assert_eq!(bits & !(u64::MAX >> (64 - V::ROWS)), 0, "{}: bits of other rows", $name);
                    all |= bits << at;
                }
                found.push(($name, vec![all]));
            })* };
        }
        let (short, small) = (v.wide(0x7FFF), v.wide(0x7F_FFFF));
        wide! {
            "wide": |at, _a, _b, h, k| v.wide(0x8000_0001), v.widen(v.half(0x8001));
            "load8": |at, _a, _b, h, k| v.widen(v.load8(bytes, at));
            "add32": |at, a, b, h, k| v.add32(a, b);
            "sub32": |at, a, b, h, k| v.sub32(a, b);
            "mul32": |at, a, b, h, k| v.mul32(a, b);
            "and32": |at, a, b, h, k| v.and32(a, b);
            "shr32": |at, a, b, h, k| v.shr32::<1>(a), v.shr32::<15>(a), v.shr32::<31>(b);
            "max32": |at, a, b, h, k| v.max32(a, b);
            "min32": |at, a, b, h, k| v.min32(a, b);
            "equal32": |at, a, b, h, k| v.equal32(a, b), v.equal32(a, a);
            "less32": |at, a, b, h, k| v.less32(a, b), v.less32(b, a), v.less32(a, a);
            "select32": |at, a, b, h, k| v.select32(v.less32(a, b), a, b), v.select32(v.equal32(a, b), b, short);
            "high32": |at, a, b, h, k| v.high32(a, 3_853_261_555), v.high32(b, 3), v.high32(b, u32::MAX);
            "line32": |at, a, b, h, k| v.line32(a, 145_443_208, 0x1_2345_6789), v.line32(b, u32::MAX, u64::from(u32::MAX));
            "share40": |at, a, b, h, k| v.share40(a, 3_010_361_214, 0x12_3456_7890).0, v.share40(b, 3_102_751_278, 1 << 39).1;
            "fraction32": |at, a, b, h, k| v.fraction32(v.and32(a, small), 0.01), v.fraction32(v.and32(b, small), 1.0 / 33.0);
            "shorten": |at, a, b, h, k| v.widen(v.shorten(v.and32(a, short)));
            "narrow": |at, a, b, h, k| v.widen(h), v.widen(k);
            "widen_mask": |at, a, b, h, k| v.widen_mask(v.greater16(h, k)), v.widen_mask(v.equal16(h, k));
            "pair": |at, a, b, h, k| v.pair(h, 100, k, 1), v.pair(h, i16::MAX, k, -3), v.pair(h, -1, k, i16::MIN);
            "add16": |at, a, b, h, k| v.widen(v.add16(h, k));
            "sub16": |at, a, b, h, k| v.widen(v.sub16(h, k));
            "monus16": |at, a, b, h, k| v.widen(v.monus16(h, k)), v.widen(v.monus16(k, h));
            "mul16": |at, a, b, h, k| v.widen(v.mul16(h, 979)), v.widen(v.mul16(k, u16::MAX));
            "high16": |at, a, b, h, k| v.widen(v.high16(h, 26_331)), v.widen(v.high16(k, 46_751)), v.widen(v.high16(k, u16::MAX));
            "shr16": |at, a, b, h, k| v.widen(v.shr16::<1>(h)), v.widen(v.shr16::<9>(h)), v.widen(v.shr16::<15>(k));
            "min16": |at, a, b, h, k| v.widen(v.min16(h, k));
            "max16": |at, a, b, h, k| v.widen(v.max16(h, k));
            "and16": |at, a, b, h, k| v.widen(v.and16(h, k));
            "or16": |at, a, b, h, k| v.widen(v.or16(h, k));
            "xor16": |at, a, b, h, k| v.widen(v.xor16(h, k));
            "equal16": |at, a, b, h, k| v.widen(v.equal16(h, k)), v.widen(v.equal16(h, h));
            "greater16": |at, a, b, h, k| v.widen(v.greater16(h, k)), v.widen(v.greater16(k, h));
        }
        bits! {
            "above32": |a, b, h, k| v.above32(a, 5) ^ v.above32(b, 0x8000_0000);
            "above32 none": |a, b, h, k| v.above32(a, u32::MAX);
            "above32 0": |a, b, h, k| v.above32(a, 0);
            "bits32": |a, b, h, k| v.bits32(v.less32(a, b));
            "bits16": |a, b, h, k| v.bits16(v.greater16(h, k));
        }
        for at in (0..BLOCK).step_by(V::ROWS) {
            let (h, k) = (v.narrow(v.load32(a_rows, at)), v.narrow(v.load32(b_rows, at)));
            // As many answers as there are groups: true as long as it holds for one row of it.
            let mask = v.greater16(h, k);
            assert_eq!(v.any16(mask), v.bits16(mask) != 0, "any16");
        }
        let mut columns = ([0; BLOCK], [0; BLOCK]);
        for at in (0..BLOCK).step_by(V::ROWS) {
            let low = |half| v.and16(half, v.half(255));
            let (x, y) = (low(v.narrow(v.load32(a_rows, at))), low(v.narrow(v.load32(b_rows, at))));
            v.store8((&mut columns.0, &mut columns.1), at, x, y);
        }
        found.push(("store8", columns.0.iter().chain(&columns.1).map(|&byte| u64::from(byte)).collect()));
        for length in TABLES {
            let (table64, table32) = (&words64[..length], &words32[..length]);
            wide! {
                "records": |at, a, b, h, k| v.records(table64, a)[0], v.records(table64, a)[1], v.records(table64, a)[2], v.records(table64, b)[3];
                "records inside": |at, a, b, h, k| v.records(table64, v.and32(a, v.wide(63)))[0], v.records(table64, v.and32(a, v.wide(63)))[1];
                "next inside": |at, a, b, h, k| v.records(table64, v.and32(a, v.wide(63)))[2], v.records(table64, v.and32(b, v.wide(63)))[3];
                "words64": |at, a, b, h, k| v.words64(table64, v.and32(a, v.wide(127)))[0], v.words64(table64, b)[1];
                "words32": |at, a, b, h, k| v.words32(table32, v.and32(a, v.wide(127))), v.words32(table32, b);
            }
        }
    }
}

fn random(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Numbers of all sizes, and those at the ends of the types.
fn number(state: &mut u64) -> i32 {
    const ENDS: [u32; 16] = [
        0,
        1,
        2,
        0x7F,
        0x80,
        0xFF,
        0x100,
        0x7FFE,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x1_0000,
        0x7FFF_FFFF,
        0x8000_0000,
        0x8000_8000,
        u32::MAX,
    ];
    let bits = random(state);
    match bits >> 62 {
        0 => ENDS[(bits & 15) as usize] as i32,
        1 => (bits as u32 >> (bits >> 32 & 31)) as i32,
        _ => bits as i32,
    }
}

fn same(name: &str, run: impl Fn(Operations<'_>)) {
    let mut state = 0x0123_4567_89AB_CDEF;
    for _ in 0..300 {
        let a = core::array::from_fn(|_| number(&mut state));
        let mut b = core::array::from_fn(|_| number(&mut state));
        for (i, b) in b.iter_mut().enumerate().filter(|(i, _)| i % 5 == 0) {
            *b = a[i];
        }
        let bytes = core::array::from_fn(|_| random(&mut state) as u8);
        let words64: Vec<u64> = (0..77).map(|_| random(&mut state)).collect();
        let input = Input { a, b, bytes, words32: words64.iter().map(|&word| (word >> 7) as u32).collect(), words64 };
        let (mut found, mut expected) = (Vec::new(), Vec::new());
        run(Operations { input: &input, found: &mut found });
        Operations { input: &input, found: &mut expected }.run(Plain);
        assert_eq!(found.len(), expected.len());
        assert!(expected.len() > 60 + 4 * 12, "{}", expected.len());
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{name}");
        }
    }
}

#[test]
fn every_operation_is_that_of_plain_rust() {
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(v) = super::avx2::Avx2::new() {
            same("AVX2", |job| v.run(job));
        }
        if let Some(v) = super::avx512::Avx512::new() {
            same("AVX-512", |job| v.run(job));
        }
    }
    #[cfg(target_arch = "aarch64")]
    if let Some(v) = super::neon::Neon::new() {
        same("NEON", |job| v.run(job));
    }
}
