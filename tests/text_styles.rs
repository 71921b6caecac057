//! Styles of every locale and calendar, compared with what ICU 78 says (tests/golden/cldr_styles.tsv). The root locale's are in
//! tests/text_root.rs.
#![cfg(feature = "text")]

use std::collections::BTreeSet;

use qcal::text::family::NamesOf;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::numerals::{Numerals, StyleNumerals};
use qcal::text::pattern::{Language, Pattern};
use qcal::text::{Context, Style, Width, style};

fn locale(tag: &str) -> Locale {
    Locale::parse(tag.as_bytes()).unwrap_or_else(|_| panic!("{tag}"))
}

/// The family of a calendar of CLDR; none of the one that others inherit from.
fn family(calendar: &str) -> Option<NamesOf> {
    Some(match calendar {
        "gregorian" => NamesOf::Gregorian,
        "buddhist" => NamesOf::Buddhist,
        "roc" => NamesOf::Roc,
        "japanese" => NamesOf::Japanese,
        "coptic" => NamesOf::Coptic,
        "ethiopic" | "ethiopic-amete-alem" => NamesOf::Ethiopic,
        "indian" => NamesOf::Indian,
        "islamic" | "islamic-civil" | "islamic-rgsa" | "islamic-tbla" | "islamic-umalqura" => NamesOf::Hijri,
        "hebrew" => NamesOf::Hebrew,
        "persian" => NamesOf::Persian,
        "chinese" => NamesOf::Chinese,
        "dangi" => NamesOf::Dangi,
        "generic" => return None,
        other => panic!("{other}"),
    })
}

/// A pattern as the file has it: what CLDR says of numbers in letters is behind it.
fn written(of: NamesOf, tag: &str, style: Style) -> String {
    let said = match style::numerals(of, &locale(tag), style) {
        StyleNumerals { day: None, month: None, year: None } => "",
        StyleNumerals { day: Some(Numerals::HanDays), month: None, year: None } => "|d=hanidays",
        StyleNumerals { day: None, month: Some(Numerals::RomanLower), year: None } => "|M=romanlow",
        StyleNumerals { day: None, month: None, year: Some(Numerals::JapaneseYear) } => "|y=jpanyear",
        // CLDR says of all numbers the same; that years go without their thousands is the custom.
        StyleNumerals {
            day: Some(Numerals::Hebrew),
            month: Some(Numerals::Hebrew),
            year: Some(Numerals::HebrewYear),
        } => "|hebr",
        StyleNumerals { day: Some(day), month, year } if month == Some(day) && year == month => match day {
            Numerals::HanDigits => "|hanidec",
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    format!("{}{said}", style::pattern(of, &locale(tag), style))
}

#[test]
fn styles_are_those_of_cldr() {
    let (mut compared, mut locales, mut in_letters) = (0, BTreeSet::new(), 0);
    let mut others = BTreeSet::new();
    for line in include_str!("golden/cldr_styles.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [tags, calendars, wanted @ ..] = cells.as_slice() else { panic!("{line}") };
        assert_eq!(wanted.len(), 4, "{line}");
        for tag in tags.split('|').filter(|tag| *tag != "und") {
            locales.insert(tag);
            for of in calendars.split('|').filter_map(family) {
                for (style, wanted) in Style::ALL.into_iter().zip(wanted) {
                    let ours = written(of, tag, style);
                    if ours != *wanted {
                        others.insert((tag, ours, *wanted));
                    }
                    compared += 1;
                    in_letters += u32::from(wanted.contains('|'));
                }
            }
        }
    }
    // In Galician CLDR writes the year of the week, with an era and no week.
    let galician = ("EEEE, d 'de' MMMM 'de' y G".to_string(), "EEEE, d 'de' MMMM 'de' Y G");
    assert_eq!(others.into_iter().collect::<Vec<_>>(), [("gl", galician.0, galician.1)]);
    assert_eq!((locales.len(), compared), (642, 642 * 17 * 4));
    assert!(in_letters > 70, "{in_letters}");
}

/// Those that ICU does not have too: every pattern is one of UTS #35 and has the fields of a date.
#[test]
fn styles_of_all_locales_are_patterns_of_dates() {
    let rows = include_str!("golden/cldr_names.tsv").lines().filter(|line| !line.starts_with('#'));
    let tags: Vec<&str> = rows.map(|row| row.split('\t').next().unwrap()).collect();
    let mut unlike_others = BTreeSet::new();
    for tag in &tags {
        for of in NamesOf::ALL {
            for style in Style::ALL {
                let source = style::pattern(of, &locale(tag), style);
                let fault = Pattern::parse(Language::Uts35, source).err();
                assert_eq!(fault, None, "{tag} {of:?} {source}");
                let fields: String = source.split('\'').step_by(2).collect();
                let asks = |letters: &str| fields.contains(|letter| letters.contains(letter));
                assert!(asks("yrU") && asks("ML") && asks("d"), "{tag} {of:?} {style:?}: {source}");
                if asks("Ec") != (style == Style::Full) {
                    unlike_others.insert(*tag);
                }
            }
        }
    }
    // Languages whose full dates have no weekday.
    assert_eq!(unlike_others.into_iter().collect::<Vec<_>>(), ["bal-Latn", "mn-Mong-MN", "ms-Arab-BN", "ms-BN", "tok"]);
    assert_eq!(tags.len(), 766);
}

/// CLDR has patterns of every language that it has words of.
#[test]
fn every_language_with_words_has_styles() {
    let known: BTreeSet<&str> = include_str!("golden/cldr_names.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|row| row.split(['\t', '-']).next())
        .collect();
    let root = Names::load(NamesOf::Gregorian, &Locale::ROOT).unwrap();
    let (mut asked, mut with_words, mut newer) = (0, 0, Vec::new());
    let letters = || (b'a'..=b'z').map(char::from);
    let third = || std::iter::once(None).chain(letters().map(Some));
    for tag in letters().flat_map(|a| letters().flat_map(move |b| third().map(move |c| (a, b, c)))) {
        let tag: String = [Some(tag.0), Some(tag.1), tag.2].into_iter().flatten().collect();
        let names = Names::load(NamesOf::Gregorian, &locale(&tag)).unwrap();
        let weekday = |names: &Names| names.weekday(1, 7, Width::Wide, Context::Format).map(String::from);
        asked += 1;
        if weekday(&names) != weekday(&root) {
            let language = locale(&tag);
            with_words += 1;
            if !known.contains(language.language()) {
                newer.push(tag);
            }
        }
    }
    // New in CLDR 49, of which there are no files: ICU4X has words of them, and the patterns are those that it makes.
    assert_eq!(newer, ["ady", "kbd"]);
    for tag in newer {
        assert_eq!(style::pattern(NamesOf::Gregorian, &locale(&tag), Style::Short), "dd.MM.y", "{tag}");
    }
    assert_eq!(asked, 26 * 26 * 27);
    assert!(with_words > 250, "{with_words}");
}

#[test]
fn styles_of_well_known_locales() {
    for (of, tag, wanted) in [
        (NamesOf::Gregorian, "C", ["y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"]),
        (NamesOf::Persian, "C", ["G y MMMM d, EEEE", "G y MMMM d", "G y MMM d", "GGGGG y-MM-dd"]),
        (NamesOf::Persian, "qq", ["G y MMMM d, EEEE", "G y MMMM d", "G y MMM d", "GGGGG y-MM-dd"]),
        (NamesOf::Gregorian, "en-US", ["EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"]),
        (NamesOf::UserDefined, "en-US", ["EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"]),
        (NamesOf::Gregorian, "de", ["EEEE, d. MMMM y", "d. MMMM y", "dd.MM.y", "dd.MM.yy"]),
        (NamesOf::Gregorian, "ja", ["y年M月d日EEEE", "y年M月d日", "y/MM/dd", "y/MM/dd"]),
        (NamesOf::Gregorian, "es", ["EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "d MMM y", "d/M/yy"]),
        (NamesOf::Coptic, "am", ["EEEE፣ d MMMM y G", "d MMMM y G", "d MMM y G", "dd/MM/y GGGGG"]),
    ] {
        for (style, wanted) in Style::ALL.into_iter().zip(wanted) {
            assert_eq!(style::pattern(of, &locale(tag), style), wanted, "{tag} {of:?} {style:?}");
        }
    }
}

/// The usual script need not be named, and may be; the region then still counts.
#[test]
fn scripts_and_regions_that_cldr_has_no_locale_of() {
    let full = |tag: &str| Style::ALL.map(|style| style::pattern(NamesOf::Gregorian, &locale(tag), style));
    let mut differ = BTreeSet::new();
    for (tag, same, other) in [
        ("fr-Latn-CA", "fr-CA", "fr"),
        ("en-Latn-GB", "en-GB", "en"),
        ("zh-TW", "zh-Hant-TW", "zh"),
        ("zh-Hant-SG", "zh-Hant", "zh"),
        ("zh-Hans-TW", "zh-Hans", "zh-TW"),
        ("pa-Guru-PK", "pa", "pa-PK"),
        ("en-XX", "en", "en-GB"),
        ("es-PE-x-private", "es-PE", "es"),
        ("no-SJ", "nb", "da"),
    ] {
        assert_eq!(full(tag), full(same), "{tag}");
        assert_ne!(full(tag), full(other), "{tag}");
        differ.insert(full(tag));
    }
    assert!(differ.len() >= 8, "{}", differ.len());
}

#[test]
fn numbers_in_letters_are_said_beside_the_pattern() {
    let hebrew = Some(Numerals::Hebrew);
    let letters = |of, tag, style| style::numerals(of, &locale(tag), style);
    for style in Style::ALL {
        assert_eq!(
            letters(NamesOf::Hebrew, "he", style),
            StyleNumerals { day: hebrew, month: hebrew, year: Some(Numerals::HebrewYear) }
        );
        assert_eq!(letters(NamesOf::Hebrew, "en", style), StyleNumerals::default());
        assert_eq!(letters(NamesOf::Gregorian, "he", style), StyleNumerals::default());
    }
    assert_eq!(letters(NamesOf::Chinese, "zh", Style::Long).day, Some(Numerals::HanDays));
    assert_eq!(letters(NamesOf::Japanese, "ja", Style::Long).year, Some(Numerals::JapaneseYear));
    assert_eq!(letters(NamesOf::Chinese, "C", Style::Long), StyleNumerals::default());
}
