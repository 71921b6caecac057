//! The fuzzer's bytes as choices. One stream for the whole input: callbacks that are entered in the middle of a call go on where it stands.

use std::cell::RefCell;

struct Stream {
    bytes: Vec<u8>,
    next: usize,
}

thread_local! {
    static STREAM: RefCell<Stream> = const { RefCell::new(Stream { bytes: Vec::new(), next: 0 }) };
}

/// Begins an input.
pub fn begin(bytes: &[u8]) {
    STREAM.with_borrow_mut(|stream| *stream = Stream { bytes: bytes.to_vec(), next: 0 });
}

/// Whether there are choices left; without them every choice is 0.
pub fn has_more() -> bool {
    STREAM.with_borrow(|stream| stream.next < stream.bytes.len())
}

/// A byte.
pub fn byte() -> u8 {
    STREAM.with_borrow_mut(|stream| {
        let byte = stream.bytes.get(stream.next).copied().unwrap_or(0);
        stream.next += 1;
        byte
    })
}

/// A number below `count`, which is at most 256.
pub fn pick(count: usize) -> usize {
    usize::from(byte()) % count.max(1)
}

/// True once in `count` times.
pub fn once_in(count: usize) -> bool {
    pick(count) == count - 1
}

/// One of these.
pub fn one_of<T: Clone>(choices: &[T]) -> T {
    choices[pick(choices.len())].clone()
}

/// Eight bytes.
pub fn raw() -> i64 {
    i64::from_le_bytes(std::array::from_fn(|_| byte()))
}

/// A number in `low..=high`.
pub fn between(low: i64, high: i64) -> i64 {
    assert!(low <= high);
    let span = (i128::from(high) - i128::from(low)) as u128;
    let wide = match span {
        0 => 0,
        1..=0xff => i128::from(byte()),
        0x100..=0xffff => i128::from(u16::from_le_bytes([byte(), byte()])),
        _ => i128::from(raw() as u64),
    };
    low + (wide.unsigned_abs() % (span + 1)) as i64
}

/// Any number, often one at which something changes.
pub fn number() -> i64 {
    match pick(8) {
        0..=2 => between(-3, 40),
        3 => between(-300, 300),
        4 => one_of(&[i64::MIN, i64::MAX, i32::MIN.into(), i32::MAX.into(), 1 << 41, -(1 << 41), 1 << 52]),
        5 => between(2_415_021 - 800, 2_488_434 + 800),
        6 => i64::from(raw() as i32),
        _ => raw(),
    }
}

/// Any `i32`, often one at which something changes.
pub fn small() -> i32 {
    match pick(6) {
        0..=2 => between(-3, 40) as i32,
        3 => between(-4000, 4000) as i32,
        4 => one_of(&[i32::MIN, i32::MIN + 1, i32::MAX, i32::MAX - 1, 0, -1]),
        _ => raw() as i32,
    }
}

/// Up to `most` bytes.
pub fn bytes(most: usize) -> Vec<u8> {
    let length = pick(most + 1);
    (0..length).map(|_| byte()).collect()
}
