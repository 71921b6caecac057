//! Patterns, locales and texts that nobody would write, in both directions.
//!
//! The model is that what is written is read back to the same day, or refused because it fits several or tells too little: never another day, but
//! for what a pattern leaves out. So a pattern of the input stands between fields that tell the day once more. Texts of RFC 9557 are read
//! back too. Any other text is read or refused with a documented status.

use std::ffi::CString;
use std::ptr::{null, null_mut};

use qcal::ffi::*;

use crate::stream::{self, byte, bytes, number, once_in, one_of, pick};
use crate::world::is_planted;

const LOCALES: [&str; 20] = [
    "C", "en", "fa", "ar-EG", "he", "ru", "zh", "ja", "ko", "my", "hi", "bn", "ff-Adlm", "th", "am", "dz", "lt", "de-u-nu-mathsans", "ckb", "sr",
];
const SYSTEMS: [i32; 12] = [0, 8, 10, 11, 100, 112, 120, 123, 140, 150, 160, 161];
const PIECES: [&str; 50] = [
    "y", "yy", "yyyy", "u", "U", "r", "Y", "G", "GGGGG", "M", "MM", "MMM", "MMMM", "MMMMM", "LLLL", "Q", "QQQ", "w", "W", "d", "dd", "D", "E",
    "EEEE", "EEEEE", "e", "c", "cccc", "F", "g", "HH", "mm", "ss", "SSS", "a", "k", "XXX", "O", "-", "/", " ", ". ", "'x'", "''", "年", "\u{200f}", "\u{202f}", "h", "AP", "t",
];

fn pattern() -> String {
    let mut text = String::new();
    for _ in 0..pick(12) {
        text.push_str(one_of(&PIECES));
    }
    if once_in(8) {
        text.push_str(&String::from_utf8_lossy(&bytes(40)));
    }
    text.replace('\0', "0")
}

fn formatter(cal: *mut qcal_calendar, locale: &str, pattern: &str, language: i32) -> Option<*mut qcal_formatter> {
    let (locale, pattern) = (CString::new(locale).unwrap(), CString::new(pattern).ok()?);
    let options = qcal_text_options {
        size: size_of::<qcal_text_options>() as u32,
        flags: u32::from(byte() & 1 != 0) * QCAL_WINDOW_SET,
        pattern_language: language,
        digits: i32::from(once_in(4)),
        two_digit_window_start: if once_in(4) { number() as i32 } else { 0 },
        reserved: 0,
    };
    let mut fmt = null_mut();
    let status = unsafe { qcal_formatter_open(cal, locale.as_ptr(), pattern.as_ptr(), &options, &mut fmt) };
    let documented = [QCAL_OK, QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_UNSUPPORTED, QCAL_ERR_LIMIT];
    assert!(documented.contains(&status), "{status} for {pattern:?}");
    (status == QCAL_OK).then_some(fmt)
}

fn written(fmt: *const qcal_formatter, day: i64) -> Option<Vec<u8>> {
    let mut text = vec![0_u8; 8_192];
    let mut length = 0;
    let time = qcal_time {
        size: size_of::<qcal_time>() as u32,
        flags: QCAL_TIME_OFFSET,
        hour: 13,
        minute: 5,
        second: 9,
        nanosecond: 70_000_000,
        utc_offset: -12_600,
        reserved: 0,
        zone: null(),
    };
    let status = unsafe { qcal_formatter_format(fmt, day, &time, text.as_mut_ptr().cast(), text.len(), &mut length) };
    assert!([QCAL_OK, QCAL_ERR_OUT_OF_RANGE, QCAL_ERR_BUFFER_TOO_SMALL].contains(&status), "{status}");
    text.truncate(length);
    assert!(status != QCAL_OK || std::str::from_utf8(&text).is_ok());
    (status == QCAL_OK).then_some(text)
}

/// The day of a text, which is refused with a documented status at a place inside of it.
fn read(fmt: *const qcal_formatter, text: &[u8]) -> Result<i64, i32> {
    let (mut day, mut offset) = (0, 0);
    let status = unsafe { qcal_formatter_parse(fmt, text.as_ptr().cast(), text.len(), &mut day, &mut offset) };
    match status {
        QCAL_OK => Ok(day),
        QCAL_ERR_PARSE => {
            assert!(offset <= text.len());
            Err(status)
        }
        QCAL_ERR_INVALID_DATE | QCAL_ERR_OUT_OF_RANGE => Err(status),
        _ => panic!("status {status}"),
    }
}

fn spoil(text: &mut Vec<u8>) {
    for _ in 0..=pick(3) {
        let place = pick(text.len().clamp(1, 256));
        match pick(4) {
            0 if place < text.len() => text[place] = byte(),
            1 if place < text.len() => drop(text.remove(place)),
            2 => text.truncate(place),
            _ => text.splice(place.min(text.len()).., bytes(20)).for_each(drop),
        }
    }
}

fn dates(cal: *mut qcal_calendar) {
    let language = one_of(&[QCAL_PATTERN_UTS35, QCAL_PATTERN_LEGACY]);
    let inner = pattern();
    // The continuous year and the day in it tell the day; in the legacy language year, month and day.
    let outer = if language == QCAL_PATTERN_UTS35 { format!("u D|{inner}|D u") } else { format!("yyyy M d|{inner}|d M yyyy") };
    let tells_all = !once_in(4);
    let pattern = if tells_all { outer } else { inner };
    let Some(fmt) = formatter(cal, one_of(&LOCALES), &pattern, language) else { return };
    let day = if once_in(3) { number() } else { 2_400_000 + i64::from(byte()) * 256 + i64::from(byte()) };
    if let Some(mut text) = written(fmt, day) {
        let found = read(fmt, &text);
        let wanted = if is_planted() && day % 7 == 3 { day + 1 } else { day };
        // Between the fields that tell the day a pattern may say what fits nothing else: an apostrophe that is not closed, say.
        if let (true, Ok(found)) = (tells_all, found) {
            assert_eq!(found, wanted, "{pattern}: {}", String::from_utf8_lossy(&text));
        }
        spoil(&mut text);
        let _ = read(fmt, &text);
    }
    let _ = read(fmt, &bytes(200));
    unsafe { qcal_formatter_release(fmt) };
}

fn ixdtf(cal: *mut qcal_calendar) {
    let day = number();
    let mut text = vec![0_u8; 200];
    let mut length = 0;
    let status = unsafe { qcal_to_ixdtf(cal, day, null(), text.as_mut_ptr().cast(), text.len(), &mut length) };
    let parse = |text: &[u8]| {
        let (mut found, mut offset) = (0, 0);
        let start = text.as_ptr().cast();
        let status = unsafe { qcal_from_ixdtf(start, text.len(), null_mut(), &mut found, null_mut(), &mut offset) };
        assert!(offset <= text.len());
        (status, found)
    };
    if status == QCAL_OK {
        text.truncate(length);
        assert_eq!(parse(&text), (QCAL_OK, day), "{}", String::from_utf8_lossy(&text));
    } else {
        assert!([QCAL_ERR_OUT_OF_RANGE, QCAL_ERR_UNSUPPORTED].contains(&status), "{status}");
        text = b"2022-07-08T00:14:07.5+01:00[Europe/Paris][!u-ca=hebrew][a=b]".to_vec();
    }
    spoil(&mut text);
    let (status, _) = parse(&text);
    assert!([QCAL_OK, QCAL_ERR_PARSE, QCAL_ERR_INVALID_DATE].contains(&status), "{status}");
}

/// Runs an input.
pub fn run(data: &[u8]) {
    stream::begin(data);
    let mut cal = null_mut();
    assert_eq!(unsafe { qcal_calendar_open_system(one_of(&SYSTEMS), &mut cal) }, QCAL_OK);
    dates(cal);
    ixdtf(cal);
    stream::begin(&[]);
}
