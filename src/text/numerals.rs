//! Numbers written in letters, as some locales write days, months or years in the patterns of their styles.
//!
//! The rules are those of CLDR's `hanidec`, `hanidays`, `hebr`, `romanlow` and `jpnyear`. What none of them can write is written in digits.

/// A way to write numbers in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numerals {
    /// Chinese digits, one after the other: 二〇二六.
    HanDigits,
    /// Days of the Chinese month: 初一, 十五, 廿九, 三十.
    HanDays,
    /// Hebrew letters: ט״ו, ה׳תשפ״ו.
    Hebrew,
    /// Hebrew letters as years are written today: those from 5001 to 5999 without their thousands, תשפ״ו. Years below 1000, which would
    /// look the same, are left to digits.
    HebrewYear,
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

const HAN: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const HEBREW_UNITS: [&str; 10] = ["", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"];
const HEBREW_TENS: [&str; 10] = ["", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"];
const HEBREW_HUNDREDS: [&str; 10] = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"];
/// After a letter that stands alone, and before the last of several.
const GERESH: &str = "׳";
const GERSHAYIM: &str = "״";
/// Bytes of a Hebrew letter.
const LETTER: usize = 2;
/// What the letters from א to ת stand for; nothing where they are the forms at the end of a word.
const HEBREW_VALUES: [u32; 27] =
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 20, 30, 0, 40, 0, 50, 60, 70, 0, 80, 0, 90, 100, 200, 300, 400];
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
/// The longest text of a number, in bytes, and of one whose letters are added up, in letters: mmmmdccclxxxviii.
const LONGEST: usize = 48;
const MOST_LETTERS: usize = 16;

impl Numerals {
    /// Writes a number piece by piece. `false`, and nothing written, for one that is to be written in digits.
    #[inline(never)]
    pub fn write(self, number: u32, to: &mut dyn FnMut(&'static str)) -> bool {
        match (self, number) {
            (Numerals::HanDigits, _) => write_han_digits(number, to),
            (Numerals::HanDays, 1..=39) => write_han_day(number, to),
            (Numerals::HebrewYear, 5_001..=5_999) => write_hebrew_letters(number - 5_000, to),
            (Numerals::Hebrew, 1..=9_999) | (Numerals::HebrewYear, 1_000..=9_999) => write_hebrew(number, to),
            (Numerals::RomanLower, 1..=4_999) => write_roman(number, to),
            (Numerals::JapaneseYear, 1) => to("元"),
            _ => return false,
        }
        true
    }

    /// Reads the longest number that a text begins with, as far as it is written in letters: the number, and how many bytes it takes.
    #[inline(never)]
    #[must_use]
    pub fn read(self, text: &str) -> Option<(u32, usize)> {
        match self {
            Numerals::HanDays => self.longest(1..=39, text),
            Numerals::JapaneseYear => self.longest(1..=1, text),
            Numerals::HanDigits => read_han_digits(text),
            Numerals::Hebrew => self.by_value(text, is_hebrew, hebrew_value),
            Numerals::HebrewYear => {
                // Thousands may be there all the same.
                let short = self.by_value(text, is_hebrew, |letters| 5_000 + hebrew_value(letters) % 5_000);
                let whole = Numerals::Hebrew.read(text).filter(|&(year, _)| year >= 1_000);
                short.into_iter().chain(whole).max_by_key(|&(_, length)| length)
            }
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
    #[inline(never)]
    fn by_value(self, text: &str, is_letter: fn(char) -> bool, value: fn(&str) -> u32) -> Option<(u32, usize)> {
        let length = text.chars().take(MOST_LETTERS).take_while(|&letter| is_letter(letter)).map(char::len_utf8).sum();
        let run = text.get(..length)?;
        let ends = run.char_indices().map(|(start, letter)| start + letter.len_utf8());
        ends.rev().find_map(|end| {
            let part = run.get(..end)?;
            let number = value(part);
            (self.text(number)?.as_str() == part).then_some((number, end))
        })
    }

    #[inline(never)]
    fn text(self, number: u32) -> Option<Short> {
        let mut short = Short { bytes: [0; LONGEST], length: 0 };
        self.write(number, &mut |piece| short.push(piece)).then_some(short)
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

    /// Adds a piece; there is room for those of every number.
    fn push(&mut self, piece: &str) {
        let end = self.length + piece.len();
        if let Some(room) = self.bytes.get_mut(self.length..end) {
            room.copy_from_slice(piece.as_bytes());
            self.length = end;
        }
    }
}

fn nth(table: &[&'static str; 10], digit: u32) -> &'static str {
    table.get(digit as usize).copied().unwrap_or_default()
}

fn write_han_digits(number: u32, to: &mut dyn FnMut(&'static str)) {
    let mut place = 10_u32.pow(number.checked_ilog10().unwrap_or(0));
    while place > 0 {
        to(nth(&HAN, number / place % 10));
        place /= 10;
    }
}

fn read_han_digits(text: &str) -> Option<(u32, usize)> {
    let (mut number, mut length) = (0_u32, 0);
    for letter in text.chars().take(LONGEST) {
        let Some(digit) = (0..).zip(HAN).find(|&(_, digit)| digit.starts_with(letter)) else { break };
        number = number.checked_mul(10)?.checked_add(digit.0)?;
        length += letter.len_utf8();
    }
    (length > 0).then_some((number, length))
}

fn write_han_day(number: u32, to: &mut dyn FnMut(&'static str)) {
    match number {
        10 => return to("初十"),
        20 => return to("二十"),
        30 => return to("三十"),
        _ => {}
    }
    to(match number / 10 {
        0 => "初",
        1 => "十",
        2 => "廿",
        _ => "丗",
    });
    to(nth(&HAN, number % 10));
}

fn write_roman(number: u32, to: &mut dyn FnMut(&'static str)) {
    let mut left = number;
    for (value, letters) in ROMAN {
        while left >= value {
            to(letters);
            left -= value;
        }
    }
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

fn write_hebrew(number: u32, to: &mut dyn FnMut(&'static str)) {
    match (number / 1000, number % 1000) {
        (0, _) => write_hebrew_letters(number, to),
        (1, 0) => to("אלף"),
        (2, 0) => to("אלפיים"),
        (thousands, 0) => {
            write_hebrew_letters(thousands, to);
            to(" אלפים");
        }
        (thousands, rest) => {
            write_hebrew_letters(thousands, to);
            write_hebrew_letters(rest, to);
        }
    }
}

/// A number from 1 to 999.
fn write_hebrew_letters(number: u32, to: &mut dyn FnMut(&'static str)) {
    let hundreds = nth(&HEBREW_HUNDREDS, number / 100 % 10);
    // 15 and 16 would spell a name of God, and are written 9 + 6 and 9 + 7.
    let [tens, units] = match number % 100 {
        15 => ["ט", "ו"],
        16 => ["ט", "ז"],
        rest => [nth(&HEBREW_TENS, rest / 10), nth(&HEBREW_UNITS, rest % 10)],
    };
    let mut left = hundreds.len() + tens.len() + units.len();
    let alone = left == LETTER;
    for part in [hundreds, tens, units] {
        left -= part.len();
        match part.split_at_checked(part.len().wrapping_sub(LETTER)) {
            Some((before, last)) if left == 0 && !alone => {
                if !before.is_empty() {
                    to(before);
                }
                to(GERSHAYIM);
                return to(last);
            }
            _ if part.is_empty() => {}
            _ => to(part),
        }
    }
    if alone {
        to(GERESH);
    }
}

fn is_hebrew(letter: char) -> bool {
    matches!(letter, 'א'..='ת' | '׳' | '״' | ' ')
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
    match text.split_once('׳') {
        Some((thousands, rest)) if !rest.is_empty() => 1000 * sum_of_letters(thousands) + sum_of_letters(rest),
        _ => sum_of_letters(text),
    }
}

fn sum_of_letters(text: &str) -> u32 {
    let value = |letter: char| HEBREW_VALUES.get(u32::from(letter).wrapping_sub(u32::from('א')) as usize).copied();
    text.chars().filter_map(value).sum()
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
            // As ICU, and the calendars that hang on walls in Israel.
            (Numerals::HebrewYear, 4999, "ד׳תתקצ״ט"),
            (Numerals::HebrewYear, 5000, "ה׳ אלפים"),
            (Numerals::HebrewYear, 5001, "א׳"),
            (Numerals::HebrewYear, 5786, "תשפ״ו"),
            (Numerals::HebrewYear, 6000, "ו׳ אלפים"),
            (Numerals::HebrewYear, 6001, "ו׳א׳"),
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
            (Numerals::HebrewYear, 999),
            (Numerals::HebrewYear, 10_000),
            (Numerals::RomanLower, 0),
            (Numerals::RomanLower, 5_000),
            (Numerals::JapaneseYear, 2),
        ] {
            assert!(numerals.text(number).is_none());
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let mut read = 0;
        for numerals in [
            Numerals::HanDigits,
            Numerals::HanDays,
            Numerals::Hebrew,
            Numerals::HebrewYear,
            Numerals::RomanLower,
            Numerals::JapaneseYear,
        ] {
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
        assert_eq!(read, 5 * (12_001 + 39 + 9_999 + 9_000 + 4_999 + 1));
        assert_eq!(Numerals::HebrewYear.read("ה׳תשפ״ו"), Some((5786, "ה׳תשפ״ו".len())), "with its thousands");
        assert_eq!(Numerals::HebrewYear.read("אלף"), Some((1000, "אלף".len())));
    }
}
