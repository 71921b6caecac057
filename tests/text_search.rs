//! A search for texts that are read as another day than the one they were written for: patterns, locales and days at random, and texts
//! spoiled at random. What is read has to be written just like the text that was read, and a fault lies within it.
#![cfg(feature = "text")]

mod common;

use common::{Compiled, catalogue};
use qcal::day::Jdn;
use qcal::text::format::format;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::parse::parse;
use qcal::text::pattern::{Language, Pattern};
use qcal::text::time::Time;
use qcal::text::wording::Wording;

/// Languages that `text_roundtrip.rs` has not, and some that it has.
const LOCALES: [&str; 36] = [
    "C", "en", "af", "agq", "ast", "be", "bem", "br", "brx", "bs", "ce", "dsb", "ee", "eo", "fil", "fo", "fur", "gsw",
    "ig", "jv", "ka", "ky", "kw", "lb", "mt", "my", "ja", "he", "ru", "ar-SA", "sd", "tk", "tt", "wo", "yue", "ko",
];
const FIELDS: [&str; 46] = [
    "y", "yy", "yyyy", "u", "r", "U", "Y", "YY", "G", "GGGG", "GGGGG", "M", "MM", "MMM", "MMMM", "MMMMM", "L", "LLL",
    "LLLL", "LLLLL", "Q", "QQQ", "qqqq", "w", "ww", "W", "d", "dd", "D", "DDD", "E", "EEEE", "EEEEE", "EEEEEE", "e",
    "c", "cccc", "F", "g", "HH", "h", "a", "mm", "ss", "SSS", "XXX",
];
const TOKENS: [&str; 14] = ["d", "dd", "ddd", "dddd", "M", "MM", "MMM", "MMMM", "y", "yy", "yyyy", "H", "mm", "AP"];
const BETWEEN: [&str; 9] = ["", "-", "/", " ", ". ", "\u{202f}", "'x'", "1", "\u{200f}"];

/// Numbers at random, always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn pattern(&mut self, language: Language) -> String {
        let fields: &[&str] = if language == Language::Uts35 { &FIELDS } else { &TOKENS };
        let mut text = String::new();
        for _ in 0..2 + self.below(5) {
            text.push_str(self.one_of(fields));
            text.push_str(self.one_of(&BETWEEN));
        }
        text
    }

    fn day(&mut self, compiled: &Compiled) -> Jdn {
        let (first, last) = (compiled.engine.first_day().get(), compiled.engine.last_day().get());
        let day = match self.below(8) {
            0 => first + self.below(800) as i64,
            1 => last - self.below(800) as i64,
            2 => 1_721_426 - 400 + self.below(800) as i64,
            3 => 1_600_000 + self.below(1_000_000) as i64,
            // The eras of Japan.
            4 => 2_403_000 + self.below(60_000) as i64,
            _ => 2_440_000 + self.below(30_000) as i64,
        };
        Jdn::new(day.clamp(first, last))
    }

    fn spoil(&mut self, text: &mut String) {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        if places.is_empty() {
            return;
        }
        let place = places[self.below(places.len())];
        match self.below(3) {
            0 => drop(text.remove(place)),
            1 => text.insert_str(
                place,
                self.one_of(&["1", "0", "x", " ", "-", "\u{301}", "\u{200f}", "\u{1d7d8}", "é", "\0"]),
            ),
            _ => text.truncate(place),
        }
    }
}

/// Marks of direction are not looked at, and one blank is as good as another.
fn without_marks(text: &str) -> String {
    let shown = text.chars().filter(|character| !['\u{200e}', '\u{200f}', '\u{61c}'].contains(character));
    shown.map(|character| if character.is_whitespace() { ' ' } else { character }).collect()
}

#[test]
fn no_text_is_read_as_a_day_that_is_written_otherwise() {
    let catalogue = catalogue();
    let mut dice = Dice(20_251_121);
    let time = Time { hour: 13, minute: 5, second: 9, nanosecond: 70_000_000, utc_offset: Some(7_200), zone: None };
    let (mut same, mut alike, mut refused, mut faults) = (0, 0, 0, 0);
    for _ in 0..1_500 {
        let compiled = &catalogue[dice.below(catalogue.len())];
        let tag = dice.one_of(&LOCALES);
        let names = Names::load(compiled.row.names_of, &Locale::parse(tag.as_bytes()).unwrap()).unwrap();
        let wording =
            Wording { engine: &compiled.engine, names: &names, locale: c"und", ascii_digits: dice.below(4) == 0 };
        for _ in 0..12 {
            let language = if dice.below(3) == 0 { Language::Legacy } else { Language::Uts35 };
            // Fields side by side may be more letters than the standard defines.
            let (source, pattern) = loop {
                let source = dice.pattern(language);
                if let Ok(pattern) = Pattern::parse(language, &source) {
                    break (source, pattern);
                }
            };
            for _ in 0..4 {
                let day = dice.day(compiled);
                let write = |day, time: Option<&Time<'_>>| {
                    let mut text = String::new();
                    format(&pattern, &wording, day, time, &mut text).unwrap();
                    text
                };
                let mut text = write(day, Some(&time));
                match parse(&pattern, &wording, None, text.as_bytes()) {
                    Ok(reading) if reading.day == day => same += 1,
                    // "Adar" of a leap year is its second one, which is written otherwise.
                    Ok(_) if compiled.name == "hebrew" => alike += 1,
                    Ok(reading) => {
                        let other = write(reading.day, reading.time.as_ref());
                        let shown = format!("{} {tag} {source:?} {day} {reading:?}", compiled.name);
                        assert_eq!(without_marks(&other), without_marks(&text), "{shown}");
                        alike += 1;
                    }
                    Err(_) => refused += 1,
                }
                dice.spoil(&mut text);
                if let Err(fault) = parse(&pattern, &wording, None, text.as_bytes()) {
                    assert!(text.is_char_boundary(fault.offset), "{source:?} {text:?} {fault:?}");
                    assert!(!fault.expected.is_empty(), "{source:?} {text:?}");
                    faults += 1;
                }
            }
        }
    }
    println!("read {same}, as another day of the same text {alike}, refused {refused}; spoiled and refused {faults}");
    assert_eq!(same + alike + refused, 1_500 * 12 * 4);
    assert!(same > 10_000 && faults > 20_000, "{same} {faults}");
}
