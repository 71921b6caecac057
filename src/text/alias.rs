//! Codes that CLDR has replaced, and what a tag means that says less.

use super::locale::Locale;
use super::locale_data::{FULLER, HOMES, LANGUAGES, REGIONS, SCRIPTS, SCRIPTS_OF_REGIONS, SECONDS, SPLIT};

/// What a table has for a key: rows of so many bytes in order of their keys, keys and values filled up with blanks.
fn look_up<const ROW: usize, const KEYS: usize>(
    table: &'static str,
    key: [(&str, usize); KEYS],
) -> Option<&'static str> {
    let mut wanted = [b' '; ROW];
    let mut rest = wanted.as_mut_slice();
    let mut length = 0;
    for (part, width) in key {
        let (place, after) = rest.split_at_mut_checked(width)?;
        place.get_mut(..part.len())?.copy_from_slice(part.as_bytes());
        (rest, length) = (after, length + width);
    }
    let wanted = wanted.get(..length)?;
    let (rows, _) = table.as_bytes().as_chunks::<ROW>();
    let row = rows.binary_search_by(|row| row.get(..length).cmp(&Some(wanted))).ok()?;
    table.get(row * ROW + length..(row + 1) * ROW)
}

/// The language that is used instead of a code.
pub(super) fn language(code: &str) -> Option<&'static str> {
    look_up::<6, 1>(LANGUAGES, [(code, 3)]).map(str::trim_ascii_end)
}

/// Language, script and region that are used instead of a code.
pub(super) fn fuller(code: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let (language, rest) = look_up::<12, 1>(FULLER, [(code, 3)])?.split_at_checked(3)?;
    let (script, region) = rest.split_at_checked(4)?;
    Some((language.trim_ascii_end(), script.trim_ascii_end(), region.trim_ascii_end()))
}

/// The language that a language and its second subtag are together.
pub(super) fn second(language: &str, second: &str) -> Option<&'static str> {
    look_up::<14, 2>(SECONDS, [(language, 3), (second, 8)]).map(str::trim_ascii_end)
}

/// The region that is used instead of a code; of several the one where the language is at home.
pub(super) fn region(code: &str, language: &str) -> Option<&'static str> {
    look_up::<8, 2>(SPLIT, [(code, 3), (language, 3)]).or_else(|| look_up::<5, 1>(REGIONS, [(code, 3)]))
}

/// The region that is meant where none is named, as far as it has a week of its own.
pub(super) fn home(locale: &Locale) -> Option<&'static str> {
    let home = |script| look_up::<9, 2>(HOMES, [(locale.language(), 3), (script, 4)]);
    home(locale.script()).or_else(|| home(""))
}

/// The script that the locale is written in, and whether its language is commonly written in it.
pub(super) fn script(locale: &Locale) -> (&str, bool) {
    let usual = look_up::<7, 1>(SCRIPTS, [(locale.language(), 3)]).unwrap_or("Latn");
    let of_region = || look_up::<10, 2>(SCRIPTS_OF_REGIONS, [(locale.language(), 3), (locale.region(), 3)]);
    let script = if locale.script().is_empty() { of_region().unwrap_or(usual) } else { locale.script() };
    (script, script == usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_in_order_and_whole() {
        let mut rows = 0;
        for (table, row, key) in [
            (LANGUAGES, 6, 3),
            (FULLER, 12, 3),
            (SECONDS, 14, 11),
            (REGIONS, 5, 3),
            (SPLIT, 8, 6),
            (SCRIPTS, 7, 3),
            (SCRIPTS_OF_REGIONS, 10, 6),
            (HOMES, 9, 7),
        ] {
            assert_eq!(table.len() % row, 0);
            let keys: Vec<_> = table.as_bytes().chunks(row).map(|row| &row[..key]).collect();
            assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
            rows += keys.len();
        }
        assert!(rows > 1000, "{rows}");
    }

    #[test]
    fn keys_that_are_too_long_are_not_found() {
        assert_eq!((language("engl"), language(""), region("UKRA", "")), (None, None, None));
        assert_eq!((language("eng"), region("UK", "en"), region("SU", "hy")), (Some("en"), Some("GB"), Some("AM")));
        assert_eq!(second("zh", "abcdefghi"), None);
    }
}
