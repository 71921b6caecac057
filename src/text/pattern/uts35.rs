//! The fields of UTS #35, part 4 (<https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table>).
//!
//! Letters of ASCII are fields, or reserved; text between apostrophes is copied, and two of them are one, inside and outside.

use super::{Pattern, PatternError, Symbol, run_length};
use crate::error::Error;

pub(super) fn read(source: &str, pattern: &mut Pattern) -> Result<(), PatternError> {
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let offset = source.len() - rest.len();
        let taken = match character {
            '\'' => quoted(rest, pattern)
                .ok_or_else(|| invalid(offset, "an apostrophe that begins a text and none that ends it"))?,
            letter if letter.is_ascii_alphabetic() => {
                let count = run_length(rest, letter);
                if let Some((symbol, form)) = symbol(letter, count, offset)? {
                    pattern.field(symbol, form, offset, count);
                }
                count
            }
            other => {
                pattern.literal(other);
                other.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    Ok(())
}

/// Reads what begins with an apostrophe; how long it is, or `None` where it has no end.
fn quoted(text: &str, pattern: &mut Pattern) -> Option<usize> {
    if text.starts_with("''") {
        pattern.literal('\'');
        return Some(2);
    }
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((place, character)) = characters.next() {
        if character == '\'' && characters.next_if(|&(_, next)| next == '\'').is_none() {
            return Some(place + 1);
        }
        pattern.literal(character);
    }
    None
}

const fn invalid(offset: usize, what: &'static str) -> PatternError {
    PatternError { error: Error::InvalidArgument, offset, what }
}

/// What so many equal letters stand for, and its form; `None` for the letter that the standard has ignored.
fn symbol(letter: char, count: usize, offset: usize) -> Result<Option<(Symbol, usize)>, PatternError> {
    let mut form = count;
    let (symbol, most) = match letter {
        'G' => (Symbol::Era, 5),
        'y' => (Symbol::YearOfEra, usize::MAX),
        'Y' => (Symbol::WeekYear, usize::MAX),
        'u' => (Symbol::ContinuousYear, usize::MAX),
        'U' => (Symbol::CyclicYear, 5),
        'r' => (Symbol::RelatedYear, usize::MAX),
        'Q' => (Symbol::Quarter, 5),
        'q' => (Symbol::StandaloneQuarter, 5),
        'M' => (Symbol::Month, 5),
        'L' => (Symbol::StandaloneMonth, 5),
        'w' => (Symbol::WeekOfYear, 2),
        'W' => (Symbol::WeekOfMonth, 1),
        'd' => (Symbol::Day, 2),
        'D' => (Symbol::DayOfYear, 3),
        'E' => (Symbol::Weekday, 6),
        'e' => (Symbol::LocalWeekday, 6),
        'c' => (Symbol::StandaloneWeekday, 6),
        'F' => (Symbol::WeekdayInMonth, 1),
        'g' => (Symbol::DayNumber, usize::MAX),
        'l' => return Ok(None),
        'H' => (Symbol::Hour24, 2),
        'h' => (Symbol::Hour12, 2),
        'k' => (Symbol::Hour24From1, 2),
        'K' => (Symbol::Hour12From0, 2),
        'm' => (Symbol::Minute, 2),
        's' => (Symbol::Second, 2),
        'S' => (Symbol::Fraction, usize::MAX),
        // Parts of the day and names of noon and midnight: before or after noon, as in locales that have no more.
        'a' | 'b' | 'B' => (Symbol::DayPeriod, 5),
        'x' => (Symbol::ZoneOffset, 5),
        'X' => (Symbol::ZoneOffsetOrZ, 5),
        'Z' if count <= 3 => {
            form = 4;
            (Symbol::ZoneOffset, 3)
        }
        'Z' if count == 4 => (Symbol::ZoneGmt, 4),
        'Z' => (Symbol::ZoneOffsetOrZ, 5),
        'O' if count == 1 || count >= 4 => (Symbol::ZoneGmt, 4),
        'O' => return Err(invalid(offset, "letters of a kind in a number that UTS #35 does not define")),
        'z' => (Symbol::ZoneName, 4),
        'A' | 'v' | 'V' | 'j' | 'J' | 'C' => {
            return Err(PatternError {
                error: Error::Unsupported,
                offset,
                what: "one of the letters A v V j J C of UTS #35: milliseconds of the day, places of time zones, parts of skeletons",
            });
        }
        _ => return Err(invalid(offset, "a letter that UTS #35 reserves: put text between apostrophes")),
    };
    if count > most {
        return Err(invalid(offset, "more letters of a kind than UTS #35 defines"));
    }
    Ok(Some((symbol, form)))
}

#[cfg(test)]
mod tests {
    use super::super::{Item, Language, MAX_PATTERN};
    use super::*;

    fn shown(source: &str) -> Result<String, (Error, usize)> {
        let pattern = Pattern::parse(Language::Uts35, source).map_err(|fault| (fault.error, fault.offset))?;
        assert_eq!(pattern.source(), source);
        let show = |item| match item {
            Item::Literal(text) => format!("<{text}>"),
            Item::Field(field, written) => {
                let written = written.text();
                let same = written.len() == usize::from(field.count);
                assert!(same || written.starts_with('Z'), "{written}");
                format!("{:?}{}", field.symbol, field.count)
            }
        };
        Ok(pattern.items().map(show).collect())
    }

    #[test]
    fn letters_are_fields_and_the_rest_is_text() {
        for (source, items) in [
            ("", ""),
            ("yyyy-MM-dd", "YearOfEra4<->Month2<->Day2"),
            ("EEEE, d MMMM y G", "Weekday4<, >Day1< >Month4< >YearOfEra1< >Era1"),
            ("r(U)年MMMd", "RelatedYear1<(>CyclicYear1<)年>Month3Day1"),
            ("d 'de' MMMM 'o''clock'''", "Day1< de >Month4< o'clock'>"),
            ("''''yy", "<''>YearOfEra2"),
            ("'' y", "<' >YearOfEra1"),
            ("LLL q QQQQ", "StandaloneMonth3< >StandaloneQuarter1< >Quarter4"),
            ("Y'W'wweWD", "WeekYear1<W>WeekOfYear2LocalWeekday1WeekOfMonth1DayOfYear1"),
            ("ccc٪d", "StandaloneWeekday3<٪>Day1"),
            ("llE F 'l' ggggg", "Weekday1< >WeekdayInMonth1< l >DayNumber5"),
            ("HH:mm:ss.SSSSSS", "Hour242<:>Minute2<:>Second2<.>Fraction6"),
            ("h a K bbbb k BBBBB", "Hour121< >DayPeriod1< >Hour12From01< >DayPeriod4< >Hour24From11< >DayPeriod5"),
            ("Z-ZZZ-ZZZZ-ZZZZZ", "ZoneOffset4<->ZoneOffset4<->ZoneGmt4<->ZoneOffsetOrZ5"),
            ("x XXX O OOOO zzzz", "ZoneOffset1< >ZoneOffsetOrZ3< >ZoneGmt1< >ZoneGmt4< >ZoneName4"),
        ] {
            assert_eq!(shown(source).as_deref(), Ok(items), "{source}");
        }
    }

    #[test]
    fn what_the_standard_has_not_is_refused_where_it_stands() {
        for (source, error, offset) in [
            ("y-MM-dd'T", Error::InvalidArgument, 7),
            ("é'", Error::InvalidArgument, 2),
            ("d MMMMMM", Error::InvalidArgument, 2),
            ("ddd", Error::InvalidArgument, 0),
            ("WW", Error::InvalidArgument, 0),
            ("EEEEEEE", Error::InvalidArgument, 0),
            ("y n", Error::InvalidArgument, 2),
            ("y A", Error::Unsupported, 2),
            ("y VV", Error::Unsupported, 2),
            ("y OO", Error::InvalidArgument, 2),
        ] {
            assert_eq!(shown(source), Err((error, offset)), "{source}");
        }
        assert!(shown(&"y".repeat(MAX_PATTERN)).is_ok());
        assert_eq!(shown(&"-".repeat(MAX_PATTERN + 1)), Err((Error::Limit, MAX_PATTERN)));
    }

    /// Every letter, as often as the table of the standard says and once more.
    #[test]
    fn every_repetition_that_the_standard_defines() {
        let mut accepted = 0;
        for letter in ('A'..='Z').chain('a'..='z') {
            let most = match letter {
                'y' | 'Y' | 'u' | 'r' => 9,
                'g' | 'S' | 'l' => 9,
                'E' | 'e' | 'c' => 6,
                'G' | 'U' | 'Q' | 'q' | 'M' | 'L' | 'a' | 'b' | 'B' | 'x' | 'X' | 'Z' => 5,
                'z' | 'O' => 4,
                'D' => 3,
                'w' | 'd' | 'H' | 'h' | 'K' | 'k' | 'm' | 's' => 2,
                'W' | 'F' => 1,
                _ => 0,
            };
            for count in 1..=9 {
                let source = letter.to_string().repeat(count);
                let defined = count <= most && !(letter == 'O' && matches!(count, 2 | 3));
                assert_eq!(shown(&source).is_ok(), defined, "{source}");
                accepted += usize::from(defined);
            }
        }
        assert_eq!(accepted, 7 * 9 + 3 * 6 + 12 * 5 + 4 + 2 + 3 + 8 * 2 + 2);
    }
}
