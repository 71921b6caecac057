//! Numbers written in letters, as some locales write days, months or years in the patterns of their styles.
//!
//! The rules are those of CLDR's `hanidec`, `hanidays`, `hebr`, `romanlow` and `jpnyear`. What none of them can write is written in digits.

use core::fmt::{self, Write};

/// A way to write numbers in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numerals {
    /// Chinese digits, one after the other: 二〇二六.
    HanDigits,
    /// Days of the Chinese month: 初一, 十五, 廿九, 三十.
    HanDays,
    /// Hebrew letters: ט״ו, ה׳תשפ״ו.
    Hebrew,
    /// Small Roman numerals.
    RomanLower,
    /// 元 for the first year of a Japanese era, digits for the others.
    JapaneseYear,
}

/// The numbers of a pattern that are written in letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StyleNumerals {
    /// Of days of the month.
    pub day: Option<Numerals>,
    /// Of months.
    pub month: Option<Numerals>,
    /// Of years.
    pub year: Option<Numerals>,
}

const HAN: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const HEBREW_UNITS: [&str; 10] = ["", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"];
const HEBREW_TENS: [&str; 10] = ["", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"];
const HEBREW_HUNDREDS: [&str; 10] = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"];
/// After a letter that stands alone, and before the last of several.
const GERESH: char = '׳';
const GERSHAYIM: char = '״';
const ROMAN: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];
/// The longest text of a number, in bytes.
const LONGEST: usize = 48;

impl Numerals {
    /// Writes a number. `Ok(false)`, and nothing written, for one that is to be written in digits.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(self, number: u32, to: &mut dyn Write) -> Result<bool, fmt::Error> {
        match (self, number) {
            (Numerals::HanDigits, _) => write_han_digits(number, to)?,
            (Numerals::HanDays, 1..=39) => write_han_day(number, to)?,
            (Numerals::Hebrew, 1..=9_999) => write_hebrew(number, to)?,
            (Numerals::RomanLower, 1..=4_999) => write_roman(number, to)?,
            (Numerals::JapaneseYear, 1) => to.write_char('元')?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Reads the longest number that a text begins with, as far as it is written in letters: the number, and how many bytes it takes.
    #[must_use]
    pub fn read(self, text: &str) -> Option<(u32, usize)> {
        match self {
            Numerals::HanDays => self.longest(1..=39, text),
            Numerals::JapaneseYear => self.longest(1..=1, text),
            Numerals::HanDigits => read_han_digits(text),
            Numerals::Hebrew => self.by_value(text, is_hebrew, hebrew_value),
            Numerals::RomanLower => self.by_value(text, |letter| "ivxlcdm".contains(letter), roman_value),
        }
    }

    /// Of a few numbers the one with the longest text.
    fn longest(self, numbers: core::ops::RangeInclusive<u32>, text: &str) -> Option<(u32, usize)> {
        let found = numbers.filter_map(|number| {
            let written = self.text(number)?;
            text.starts_with(written.as_str()).then_some((number, written.length))
        });
        found.max_by_key(|&(_, length)| length)
    }

    /// The number of a run of letters, if it is written so; else that of a shorter run.
    fn by_value(self, text: &str, is_letter: fn(char) -> bool, value: fn(&str) -> u32) -> Option<(u32, usize)> {
        let run = text.char_indices().take(LONGEST).find(|&(_, letter)| !is_letter(letter));
        let run = text.get(..run.map_or(text.len().min(LONGEST), |(end, _)| end)).unwrap_or(text);
        let ends = run.char_indices().map(|(start, letter)| start + letter.len_utf8());
        ends.rev().take(LONGEST).find_map(|end| {
            let part = run.get(..end)?;
            let number = value(part);
            (self.text(number)?.as_str() == part).then_some((number, end))
        })
    }

    #[inline(never)]
    fn text(self, number: u32) -> Option<Short> {
        let mut short = Short { bytes: [0; LONGEST], length: 0 };
        self.write(number, &mut short).ok()?.then_some(short)
    }
}

/// A short text by value.
struct Short {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Short {
    fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default()
    }
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

fn nth<T: Copy>(table: &[T; 10], digit: u32) -> Result<T, fmt::Error> {
    table.get(digit as usize).copied().ok_or(fmt::Error)
}

fn write_han_digits(number: u32, to: &mut dyn Write) -> fmt::Result {
    let mut place = 10_u32.pow(number.checked_ilog10().unwrap_or(0));
    while place > 0 {
        to.write_char(nth(&HAN, number / place % 10)?)?;
        place /= 10;
    }
    Ok(())
}

fn read_han_digits(text: &str) -> Option<(u32, usize)> {
    let (mut number, mut length) = (0_u32, 0);
    for letter in text.chars().take(LONGEST) {
        let Some(digit) = (0..).zip(HAN).find(|&(_, digit)| digit == letter) else { break };
        number = number.checked_mul(10)?.checked_add(digit.0)?;
        length += letter.len_utf8();
    }
    (length > 0).then_some((number, length))
}

fn write_han_day(number: u32, to: &mut dyn Write) -> fmt::Result {
    match number {
        10 => return to.write_str("初十"),
        20 => return to.write_str("二十"),
        30 => return to.write_str("三十"),
        _ => {}
    }
    to.write_char(match number / 10 {
        0 => '初',
        1 => '十',
        2 => '廿',
        _ => '丗',
    })?;
    to.write_char(nth(&HAN, number % 10)?)
}

fn write_roman(number: u32, to: &mut dyn Write) -> fmt::Result {
    let mut left = number;
    for (value, letters) in ROMAN {
        while left >= value {
            to.write_str(letters)?;
            left -= value;
        }
    }
    Ok(())
}

fn roman_value(text: &str) -> u32 {
    let mut rest = text;
    let mut sum = 0;
    for (value, letters) in ROMAN {
        while let Some(after) = rest.strip_prefix(letters) {
            (rest, sum) = (after, sum + value);
        }
    }
    sum
}

fn write_hebrew(number: u32, to: &mut dyn Write) -> fmt::Result {
    match (number / 1000, number % 1000) {
        (0, _) => write_hebrew_letters(number, to),
        (1, 0) => to.write_str("אלף"),
        (2, 0) => to.write_str("אלפיים"),
        (thousands, 0) => {
            write_hebrew_letters(thousands, to)?;
            to.write_str(" אלפים")
        }
        (thousands, rest) => {
            write_hebrew_letters(thousands, to)?;
            write_hebrew_letters(rest, to)
        }
    }
}

/// A number from 1 to 999.
fn write_hebrew_letters(number: u32, to: &mut dyn Write) -> fmt::Result {
    let hundreds = nth(&HEBREW_HUNDREDS, number / 100 % 10)?;
    // 15 and 16 would spell a name of God, and are written 9 + 6 and 9 + 7.
    let [tens, units] = match number % 100 {
        15 => ["ט", "ו"],
        16 => ["ט", "ז"],
        rest => [nth(&HEBREW_TENS, rest / 10)?, nth(&HEBREW_UNITS, rest % 10)?],
    };
    let letters = || hundreds.chars().chain(tens.chars()).chain(units.chars());
    let count = letters().count();
    for (place, letter) in (1..).zip(letters()) {
        if place == count && count > 1 {
            to.write_char(GERSHAYIM)?;
        }
        to.write_char(letter)?;
    }
    if count == 1 { to.write_char(GERESH) } else { Ok(()) }
}

fn is_hebrew(letter: char) -> bool {
    matches!(letter, 'א'..='ת' | GERESH | GERSHAYIM | ' ')
}

/// The number of Hebrew letters, whether or not it is written so.
fn hebrew_value(text: &str) -> u32 {
    match text {
        "אלף" => return 1000,
        "אלפיים" => return 2000,
        _ => {}
    }
    if let Some(thousands) = text.strip_suffix(" אלפים") {
        return 1000 * sum_of_letters(thousands);
    }
    match text.split_once(GERESH) {
        Some((thousands, rest)) if !rest.is_empty() => 1000 * sum_of_letters(thousands) + sum_of_letters(rest),
        _ => sum_of_letters(text),
    }
}

fn sum_of_letters(text: &str) -> u32 {
    let value = |letter: char| {
        let place = |table: &[&str; 10]| {
            table.iter().position(|text| text.chars().eq([letter])).map_or(0, |place| place as u32)
        };
        place(&HEBREW_UNITS) + 10 * place(&HEBREW_TENS) + 100 * place(&HEBREW_HUNDREDS)
    };
    text.chars().map(value).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As CLDR's rules write them.
    #[test]
    fn numbers_are_written_in_letters() {
        for (numerals, number, wanted) in [
            (Numerals::HanDigits, 0, "〇"),
            (Numerals::HanDigits, 10, "一〇"),
            (Numerals::HanDigits, 2026, "二〇二六"),
            (Numerals::HanDigits, u32::MAX, "四二九四九六七二九五"),
            (Numerals::HanDays, 1, "初一"),
            (Numerals::HanDays, 10, "初十"),
            (Numerals::HanDays, 15, "十五"),
            (Numerals::HanDays, 20, "二十"),
            (Numerals::HanDays, 29, "廿九"),
            (Numerals::HanDays, 30, "三十"),
            (Numerals::HanDays, 31, "丗一"),
            (Numerals::Hebrew, 1, "א׳"),
            (Numerals::Hebrew, 10, "י׳"),
            (Numerals::Hebrew, 15, "ט״ו"),
            (Numerals::Hebrew, 16, "ט״ז"),
            (Numerals::Hebrew, 21, "כ״א"),
            (Numerals::Hebrew, 100, "ק׳"),
            (Numerals::Hebrew, 115, "קט״ו"),
            (Numerals::Hebrew, 500, "ת״ק"),
            (Numerals::Hebrew, 1000, "אלף"),
            (Numerals::Hebrew, 1001, "א׳א׳"),
            (Numerals::Hebrew, 5000, "ה׳ אלפים"),
            (Numerals::Hebrew, 5786, "ה׳תשפ״ו"),
            (Numerals::RomanLower, 49, "xlix"),
            (Numerals::RomanLower, 3999, "mmmcmxcix"),
            (Numerals::RomanLower, 4000, "mmmm"),
            (Numerals::JapaneseYear, 1, "元"),
        ] {
            let text = numerals.text(number).unwrap();
            assert_eq!(text.as_str(), wanted);
        }
        for (numerals, number) in [
            (Numerals::HanDays, 0),
            (Numerals::HanDays, 40),
            (Numerals::Hebrew, 0),
            (Numerals::Hebrew, 10_000),
            (Numerals::RomanLower, 0),
            (Numerals::RomanLower, 5_000),
            (Numerals::JapaneseYear, 2),
        ] {
            assert_eq!(numerals.write(number, &mut String::new()), Ok(false));
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let mut read = 0;
        for numerals in
            [Numerals::HanDigits, Numerals::HanDays, Numerals::Hebrew, Numerals::RomanLower, Numerals::JapaneseYear]
        {
            for number in (0..12_000).chain([u32::MAX]) {
                if let Some(text) = numerals.text(number) {
                    for after in ["", "/", " ב", "年", "é"] {
                        let whole = format!("{}{after}", text.as_str());
                        assert_eq!(numerals.read(&whole), Some((number, text.length)), "{whole}");
                        read += 1;
                    }
                }
            }
            for none in ["", " ", "x\u{301}", "12", "א", "״", "זזזז", "iiii", &"ק".repeat(1000), &"m".repeat(1000)]
            {
                let found = numerals.read(none);
                assert!(found.is_none_or(|(_, length)| length <= LONGEST), "{numerals:?} {none} {found:?}");
            }
        }
        assert_eq!(read, 5 * (12_001 + 39 + 9_999 + 4_999 + 1));
    }
}
