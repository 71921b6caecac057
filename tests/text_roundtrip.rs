//! What formatting writes, parsing reads: every calendar of the catalogue, locales of all scripts and digits, both pattern languages.
//! Without language data all of them are the root locale.
#![cfg(feature = "text")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Compiled, catalogue};
use qcal::day::Jdn;
use qcal::text::format::format;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::parse::parse;
use qcal::text::pattern::{Field, Item, Language, Pattern, Symbol};
use qcal::text::style;
use qcal::text::wording::Wording;
use qcal::text::{Context, Style, Width};

/// At least one for every script and every system of digits that CLDR has a locale of, and those with the most speakers.
const LOCALES: [&str; 84] = [
    "und", "en", "en-US", "en-GB", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "fi", "et", "lv", "lt", "hu",
    "tr", "az", "vi", "id", "sv", "da", "no", "is", "ro", "hr", "sl", "sq", "eu", "ca", "ga", "cy", "gd", "sw", "zu",
    "ha", "yo", "haw", "el", "ru", "uk", "bg", "mk", "sr", "sr-Latn", "mn", "kk", "ka", "hy", "he", "yi", "ar",
    "ar-EG", "ar-SA", "fa", "ps", "ur", "ckb", "ug", "hi", "mr", "ne", "bn", "as", "pa", "gu", "or", "ta", "te", "kn",
    "ml", "si", "th", "lo", "my", "km", "dz", "zh", "zh-Hant", "ja", "ko", "am",
];
const MORE_LOCALES: [&str; 14] = [
    "chr",
    "ff-Adlm",
    "nqo",
    "mni",
    "sat",
    "ccp",
    "vai",
    "zgh",
    "ii",
    "bo",
    "ks",
    "en-u-nu-thai",
    "ar-u-nu-latn",
    "de-u-nu-mathsans",
];

/// Every field of UTS #35 with every form that it has.
const UTS35: [&str; 26] = [
    "y-MM-dd G",
    "EEEE, d MMMM y G",
    "GGGG y MMM d, EEE",
    "d.M.yyyy GGGG",
    "u-MM-dd",
    "uuuuMMdd",
    "uuu DDD",
    "u D",
    "r(U) MMMM d",
    "UUUU MMM d, r",
    "U MMM d",
    "Y-'W'ww-e",
    "YYYY w EEEEEE",
    "cccc dd LLLL u",
    "u LLL d ccc",
    "u LL d cccccc",
    "Q QQQ u MM d",
    "qqqq u M d",
    "u QQQQ qq qqq dd/L",
    "u MMM W EEE",
    "uMMMMdE",
    "yy/MM/dd",
    "yyMMdd",
    "EEEEE d MMMMM u",
    "u LLLLL d ccccc, MM",
    "u c ee eee cc d M QQQQQ qqqqq",
];

const LEGACY: [&str; 8] = [
    "yyyy-MM-dd",
    "d MMMM yyyy dddd",
    "ddd d. MMM yyyy",
    "yyyyMMdd",
    "yyyy/M/d",
    "yy/MM/dd",
    "dddd MMMMM d y",
    "'o''clock' d''M''yyyy",
];

/// What is refused because it fits several days: locale, pattern, calendars.
const NAMED: [(&str, &str, &[&str]); 6] = [
    // Names of months that begin or end with digits, and digits of the year or the day beside them: 2024 and 11月, or 20241 and 1月.
    ("ja", "uMMMMdE", &["Gregorian", "Julian", "Milankovic", "buddhist", "iso8601", "japanese", "thai-solar"]),
    ("ko", "uMMMMdE", &["Gregorian", "Julian", "Milankovic", "buddhist", "iso8601", "japanese", "thai-solar"]),
    (
        "zh-Hant",
        "uMMMMdE",
        &[
            "Gregorian",
            "Jalali",
            "Julian",
            "Milankovic",
            "buddhist",
            "coptic",
            "ethioaa",
            "iso8601",
            "japanese",
            "thai-solar",
        ],
    ),
    ("vi", "uMMMMdE", &["Julian"]),
    // One letter for Reiwa and for the years before Christ, or for Meiji and the years after; the pattern is that of the short style.
    ("gd", "d/M/y GGGGG", &["japanese"]),
    ("id", "d/M/y GGGGG", &["japanese"]),
];

/// Days of now, of every month of years with and without leap months, and of far away years on both sides.
fn days(compiled: &Compiled) -> Vec<Jdn> {
    let engine = &compiled.engine;
    let mut days: Vec<i64> = (0..14).map(|month| 2_460_600 + month * 28).collect();
    days.extend((0..13).map(|month| 2_460_000 + month * 29 + 11));
    days.extend([
        2_451_545, 2_433_283, 2_415_021, 2_299_161, 1_948_440, 1_721_426, 1_721_425, 1_000_000, 0, -500_000, 4_000_000,
    ]);
    days.extend([engine.first_day().get(), engine.last_day().get()]);
    days.retain(|&day| engine.has_day(Jdn::new(day)));
    days.into_iter().map(Jdn::new).collect()
}

/// What a pattern says of the year.
#[derive(Default)]
struct Year {
    era: bool,
    of_era: bool,
    end_of_era: bool,
    end: bool,
    week_year: bool,
    related: bool,
    cyclic: bool,
    other: bool,
}

fn year_of(pattern: &Pattern) -> Year {
    let mut year = Year::default();
    for item in pattern.items() {
        let Item::Field(field, _) = item else { continue };
        match (field.symbol, field.count) {
            (Symbol::Era, _) => year.era = true,
            (Symbol::YearOfEra, 2) => year.end_of_era = true,
            (Symbol::YearOfEra, _) => year.of_era = true,
            (Symbol::WrittenYear | Symbol::WeekYear, 2) => year.end = true,
            (Symbol::WeekYear, _) => year.week_year = true,
            (Symbol::RelatedYear, _) => year.related = true,
            (Symbol::CyclicYear, _) => year.cyclic = true,
            (Symbol::ContinuousYear | Symbol::WrittenYear, _) => year.other = true,
            _ => {}
        }
    }
    year
}

/// Why a day cannot be told from a text that the pattern writes, whatever the locale.
fn lost(compiled: &Compiled, pattern: &Pattern, day: Jdn) -> Option<&'static str> {
    let engine = &compiled.engine;
    let year = year_of(pattern);
    if year.other {
        return None;
    }
    let written = engine.to_date(day).unwrap().year();
    let continuous = engine.year(written).unwrap();
    let window = engine.year(engine.to_date(Jdn::new(2_433_283)).unwrap().year()).unwrap();
    let eras = engine.properties().eras;
    // Eras that another followed before a hundred years were over.
    let in_short_era = compiled.name == "japanese" && (1_868..2_019).contains(&continuous);
    let in_first_era = eras.first().is_none_or(|era| era.year_of_era(continuous, day).is_some());
    let falls_back = year.cyclic && engine.definition().ask_year_of_cycle(1).is_none();
    if (year.of_era || falls_back) && !year.era && !in_first_era {
        return Some("a year of another era than the one in use, without its era");
    }
    let end_of_era = year.end_of_era && !(year.era && in_short_era);
    if (year.end || end_of_era) && !(window..window + 100).contains(&continuous) {
        return Some("two digits of a year outside the window");
    }
    if year.end_of_era && !year.era && eras.len() > 2 {
        return Some("two digits of a year of eras that are shorter than a hundred years");
    }
    if year.cyclic && !year.related && !year.of_era && !falls_back && !(window..window + 60).contains(&continuous) {
        return Some("the name of a year outside the sixty of the window");
    }
    let range = (engine.first_day().get() + 7)..(engine.last_day().get() - 7);
    if year.week_year && !range.contains(&day.get()) {
        return Some("a week that belongs to a year outside the range");
    }
    None
}

#[derive(Debug, Default)]
struct Tally {
    read: usize,
    lost: BTreeMap<&'static str, usize>,
    refused: BTreeMap<String, (usize, String)>,
    wrong: BTreeMap<String, (usize, String)>,
}

/// Whether the month is called like another, in a pattern that says of it nothing but a narrow name.
fn is_called_like_another(wording: &Wording<'_>, pattern: &Pattern, day: Jdn) -> bool {
    let mut context = None;
    for item in pattern.items() {
        match item {
            Item::Field(Field { symbol: Symbol::Month, count: 5 }, _) => context = Some(Context::Format),
            Item::Field(Field { symbol: Symbol::StandaloneMonth, count: 5 }, _) => context = Some(Context::Standalone),
            Item::Field(Field { symbol: Symbol::Month | Symbol::StandaloneMonth | Symbol::OrdinalMonth, .. }, _) => {
                return false;
            }
            _ => {}
        }
    }
    let Some(context) = context else { return false };
    let engine = wording.engine;
    let date = engine.to_date(day).unwrap();
    let year = engine.year(date.year()).unwrap();
    let names: Vec<Option<&str>> = (1..=engine.months_in_year(year).unwrap())
        .map(|ordinal| {
            let code = engine.definition().ask_month_code(year, ordinal);
            wording.names.month(code, wording.month(year, ordinal, code).unwrap().in_leap_year, Width::Narrow, context)
        })
        .collect();
    let own = names[usize::from(date.month()) - 1];
    let begins_alike = |name: &&Option<&str>| match (**name, own) {
        (Some(name), Some(own)) => name == own,
        _ => false,
    };
    names.iter().filter(begins_alike).count() > 1
}

/// Whether a day is written like this, and of those that are so written the one that can be told.
fn is_meant(compiled: &Compiled, pattern: &Pattern, wording: &Wording<'_>, day: Jdn, text: &str) -> bool {
    let mut other = String::new();
    format(pattern, wording, day, None, &mut other).unwrap();
    other == text && (lost(compiled, pattern, day).is_none() || compiled.engine.properties().eras.len() > 2)
}

fn check(compiled: &Compiled, locale: &str, pattern: &Pattern, wording: &Wording<'_>, days: &[Jdn], tally: &mut Tally) {
    for &day in days {
        let mut text = String::new();
        format(pattern, wording, day, None, &mut text).unwrap();
        let read = parse(pattern, wording, None, text.as_bytes());
        let key = || format!("{}\t{}\t{}", compiled.name, locale, pattern.source());
        match read {
            Ok(reading) if reading.day == day => {
                assert_eq!(reading.time, None);
                tally.read += 1;
            }
            other => {
                // What is read instead has the same text, and is what that means where nothing else is said.
                let is_plain = other.is_err_and(|fault| !fault.expected.is_empty())
                    || other.is_ok_and(|reading| is_meant(compiled, pattern, wording, reading.day, &text));
                if let Some(reason) = lost(compiled, pattern, day).filter(|_| is_plain) {
                    *tally.lost.entry(reason).or_default() += 1;
                    continue;
                }
                if other.is_err() && is_called_like_another(wording, pattern, day) {
                    *tally.lost.entry("a month that is called like another").or_default() += 1;
                    continue;
                }
                let to = if other.is_ok() { &mut tally.wrong } else { &mut tally.refused };
                let entry = to.entry(key()).or_insert_with(|| (0, format!("{day}: {text}: {other:?}")));
                entry.0 += 1;
            }
        }
    }
}

/// All calendars, these patterns and all styles in some of the locales; of the days every so-manieth.
fn check_locales(catalogue: &[Compiled], tags: &[&str], fixed: &[Pattern], step: usize) -> Tally {
    let mut tally = Tally::default();
    for tag in tags {
        let locale = Locale::parse(tag.as_bytes()).unwrap();
        for compiled in catalogue {
            let names = Names::load(compiled.row.names_of, &locale).unwrap();
            let wording = Wording { engine: &compiled.engine, names: &names, locale: c"und", ascii_digits: false };
            let days: Vec<Jdn> = days(compiled).into_iter().rev().step_by(step).collect();
            for pattern in fixed {
                check(compiled, tag, pattern, &wording, &days, &mut tally);
            }
            for of_style in Style::ALL {
                let source = style::pattern(compiled.row.names_of, &locale, of_style);
                let mut pattern = Pattern::parse(Language::Uts35, source).unwrap();
                pattern.set_numerals(style::numerals(compiled.row.names_of, &locale, of_style));
                check(compiled, tag, &pattern, &wording, &days, &mut tally);
            }
        }
    }
    tally
}

/// The same in threads.
fn check_all(tags: &[&str], fixed: &[Pattern], step: usize) -> Tally {
    let catalogue = catalogue();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let catalogue = &catalogue;
        let parts = tags.chunks(tags.len().div_ceil(threads));
        let parts: Vec<_> =
            parts.map(|tags| scope.spawn(move || check_locales(catalogue, tags, fixed, step))).collect();
        for part in parts {
            let part = part.join().unwrap();
            tally.read += part.read;
            for (reason, count) in part.lost {
                *tally.lost.entry(reason).or_default() += count;
            }
            tally.refused.extend(part.refused);
            tally.wrong.extend(part.wrong);
        }
    });
    println!("read {}, not told by the pattern {:?}", tally.read, tally.lost);
    assert!(tally.wrong.is_empty(), "{:#?}", tally.wrong);
    tally
}

/// Asserts that just these are refused.
fn assert_refused(tally: &Tally, named: &[(&str, &str, &[&str])]) {
    let named: BTreeSet<String> = named
        .iter()
        .flat_map(|(locale, pattern, calendars)| {
            calendars.iter().map(move |calendar| format!("{calendar}\t{locale}\t{pattern}"))
        })
        .collect();
    let refused: BTreeSet<String> = tally.refused.keys().cloned().collect();
    for key in refused.difference(&named) {
        println!("not named: {key}: {:?}", tally.refused[key]);
    }
    assert_eq!(refused, named);
}

#[test]
fn what_formatting_writes_is_read() {
    let tags: Vec<&str> = LOCALES.iter().chain(&MORE_LOCALES).copied().collect();
    let patterns = |language, sources: &'static [&str]| {
        sources.iter().map(move |source| Pattern::parse(language, source).unwrap())
    };
    let fixed: Vec<Pattern> = patterns(Language::Uts35, &UTS35).chain(patterns(Language::Legacy, &LEGACY)).collect();
    let tally = check_all(&tags, &fixed, 1);
    assert_refused(&tally, &NAMED);
    assert_eq!(tally.lost.len(), 6, "{:?}", tally.lost);
    assert!(tally.read > 3_500_000, "{}", tally.read);
}

/// Every locale of CLDR. Refused is what has one letter for two eras, as in [`NAMED`].
#[test]
fn styles_of_all_locales_are_read() {
    let rows = include_str!("golden/cldr_names.tsv").lines().filter(|row| !row.starts_with('#'));
    let tags: Vec<&str> = rows.map(|row| row.split('\t').next().unwrap()).collect();
    assert_eq!(tags.len(), 766);
    let tally = check_all(&tags, &[], 4);
    assert_refused(
        &tally,
        &[
            ("gd", "d/M/y GGGGG", &["japanese"]),
            ("id", "d/M/y GGGGG", &["japanese"]),
            ("jv", "dd-MM-y GGGGG", &["japanese"]),
            ("su", "d/M/y GGGGG", &["japanese"]),
            ("su-Latn", "d/M/y GGGGG", &["japanese"]),
        ],
    );
    assert!(tally.read > 700_000, "{}", tally.read);
}
