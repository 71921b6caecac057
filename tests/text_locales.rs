//! Which names and which week a tag has, by the whole tables of CLDR: codes that were replaced, scripts and regions that are meant but
//! not named, scripts that inherit nothing. tests/golden/cldr_locales.tsv is made by scripts/make-locale-data, by another way than the
//! tables of the library.
#![cfg(feature = "text")]

use std::collections::HashMap;

use qcal::calendar::MonthCode;
use qcal::text::family::NamesOf;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::week::Week;
use qcal::text::{Context, Width, display};

fn locale(tag: &str) -> Locale {
    Locale::parse(tag.as_bytes()).unwrap_or_else(|_| panic!("{tag}"))
}

/// All that depends on the language: from ICU4X, from the tables of this library, and numbers.
fn words(tag: &str) -> String {
    let locale = locale(tag);
    let mut words = String::new();
    for of in [NamesOf::Gregorian, NamesOf::Hijri] {
        let names = Names::load(of, &locale).unwrap();
        for context in Context::ALL {
            for width in [Width::Wide, Width::Abbreviated, Width::Narrow] {
                for month in 1..=12 {
                    words += names.month(MonthCode::usual(month), false, width, context).unwrap();
                }
                for day in 1..=7 {
                    words += names.weekday(day, 7, width, context).unwrap();
                }
                for quarter in 1..=4 {
                    words += names.quarter(quarter, width, context).unwrap();
                }
            }
        }
        words.extend(names.digits());
        words += names.minus();
    }
    words + display::name("gregory", "Gregorian Calendar", &locale)
}

#[test]
fn tags_lead_where_cldr_says() {
    let (mut compared, mut roots) = (0, 0);
    let mut known = HashMap::new();
    for row in include_str!("golden/cldr_locales.tsv").lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<_> = row.split('\t').collect();
        let [tag, from, week] = fields[..] else { panic!("{row}") };
        let wanted = known.entry(from).or_insert_with(|| words(from));
        assert_eq!(&words(tag), wanted, "{tag} is not as {from}");
        let mut week = week.split(' ');
        let mut number = |radix| u8::from_str_radix(week.next().unwrap(), radix).unwrap();
        let (first_day, min_days) = (number(10), number(10));
        // Written from Sunday, the highest bit, to Monday.
        let week = Week { first_day, min_days, weekend: number(2) };
        assert_eq!(Week::of(&locale(tag)), week, "{tag}");
        compared += 1;
        roots += u32::from(from == "und");
    }
    assert_eq!(compared, 3516);
    assert!(roots > 200, "{roots}");
    // The names of one locale are not those of another, or nothing was compared.
    let root = words("und");
    let unlike_root = known.values().filter(|words| **words != root).count();
    assert!(unlike_root > 500, "{unlike_root}");
}

#[test]
fn codes_of_other_standards_and_of_the_past() {
    let parts = |tag: &str| {
        let locale = locale(tag);
        [locale.language(), locale.script(), locale.region()].join("-")
    };
    for (tag, wanted) in [
        ("eng", "en--"),
        ("deu", "de--"),
        ("ger", "de--"),
        ("zho", "zh--"),
        ("chi-TW", "zh--TW"),
        ("fas_IR", "fa--IR"),
        ("per", "fa--"),
        ("PRS", "fa--AF"),
        ("cnr", "sr--ME"),
        ("cnr-Cyrl", "sr-Cyrl-ME"),
        ("sh", "sr-Latn-"),
        ("sh-Cyrl", "sr-Cyrl-"),
        ("iw", "he--"),
        ("in_ID", "id--ID"),
        ("nb-NO", "no--NO"),
        ("nob", "no--"),
        ("no-bok", "no--"),
        ("no-bokmal", "no--"),
        ("no-nyn", "nn--"),
        ("no_NO_nynorsk", "nn--NO"),
        ("zh-cmn-Hant", "zh-Hant-"),
        ("zh-min-nan-TW", "nan--TW"),
        ("zh-yue", "yue--"),
        ("ar-arb", "ar--"),
        ("en-UK", "en--GB"),
        ("de-DD", "de--DE"),
        ("my-BU", "my--MM"),
        ("ru-SU", "ru--RU"),
        ("uz-SU", "uz--UZ"),
        ("hy_SU", "hy--AM"),
        ("sl-890", "sl--SI"),
        ("sr-YU", "sr--RS"),
        ("ar-818", "ar--EG"),
        ("es-419", "es--419"),
        ("en-001", "en--001"),
        ("en_USA", "en--US"),
        ("zh_Hans_CHN", "zh-Hans-CN"),
        ("eng_GBR.UTF-8", "en--GB"),
        // No region, and no language either.
        ("en-xyz", "en--XYZ"),
        ("qaa-UK", "qaa--GB"),
    ] {
        assert_eq!(parts(tag), wanted, "{tag}");
    }
    // A region of its own goes before the one that a code means.
    assert_eq!((parts("prs-IR"), parts("cnr-XK")), (String::from("fa--IR"), String::from("sr--XK")));
    assert_eq!(locale("en-US-u-rg-ukzzzz").region_of_customs(), "GB");
    assert_eq!(locale("en-UK-u-rg-uszzzz").region(), "GB");
    assert_eq!(locale("en-UK-u-rg-uszzzz").region_of_customs(), "US");
    assert_eq!(locale("no-NO-nynorsk").variant(), "");
    assert_eq!(locale("ca-ES-valencia").variant(), "valencia");
    // Of variants and of keywords that are there twice, the first counts.
    assert_eq!(locale("ca_ES-fonipa@valencia").variant(), "fonipa");
    assert_eq!(locale("en-u-nu-arab-nu-deva").numbering(), "arab");
    assert_eq!(locale("en-u-fw-mon-fw-sun").first_day(), Some(1));
    assert_eq!(locale("en-u-rg-gbzzzz-rg-uszzzz").region_of_customs(), "GB");
    assert_eq!(locale("en-u-fw-day-mon").first_day(), None, "a value of two subtags is another value");
}

#[test]
fn variants_and_numbering_systems_are_honoured() {
    let title = |tag: &str| display::name("gregory", "title", &locale(tag));
    assert_eq!(title("fr-CA-fonipa"), title("fr-CA"));
    assert_eq!(title("de-1901"), title("de"));
    assert_ne!(title("el-polyton"), title("el"));
    assert_eq!(title("el-GR-polyton"), title("el"), "CLDR has it without a region");
    let numbers = |tag: &str| {
        let names = Names::load(NamesOf::Gregorian, &locale(tag)).unwrap();
        (names.digits()[1], names.minus().to_string())
    };
    // CLDR's numbers.json of these locales. The last two are not in ICU4X.
    for (tag, one, minus) in [
        ("ar-EG", '١', "\u{61c}-"),
        ("ar-EG-u-nu-latn", '1', "\u{200e}-"),
        ("ar", '1', "\u{200e}-"),
        ("ar-u-nu-arab", '١', "\u{61c}-"),
        ("sdh", '١', "\u{61c}-"),
        ("sdh-u-nu-latn", '1', "\u{61c}-"),
    ] {
        assert_eq!(numbers(tag), (one, minus.to_string()), "{tag}");
    }
    let hijri = Names::load(NamesOf::Hijri, &locale("ht")).unwrap();
    assert_eq!(hijri.era("ah", Width::Wide), Some("AH"), "not the first Gregorian era");
}
