use super::*;

fn parts(text: &str) -> [String; 5] {
    let locale = Locale::parse(text.as_bytes()).unwrap_or_else(|_| panic!("{text}"));
    [locale.language(), locale.script(), locale.region(), locale.variant(), locale.numbering()].map(String::from)
}

#[test]
fn tags_are_read_in_every_spelling() {
    for (text, wanted) in [
        ("en-US", ["en", "", "US", "", ""]),
        ("EN_us", ["en", "", "US", "", ""]),
        ("fa_IR.UTF-8", ["fa", "", "IR", "", ""]),
        ("fa_IR.UTF-8@euro", ["fa", "", "IR", "", ""]),
        ("zh-Hant-TW", ["zh", "Hant", "TW", "", ""]),
        ("ZH_hANT_tw", ["zh", "Hant", "TW", "", ""]),
        ("ar-SA-u-nu-latn", ["ar", "", "SA", "", "latn"]),
        ("ar-SA-u-ca-islamic-nu-LATN-x-nu-arab", ["ar", "", "SA", "", "latn"]),
        ("ar-t-en-latn-u-co-phonebk-nu-arab", ["ar", "", "", "", "arab"]),
        ("fa_IR@calendar=persian;numbers=latn", ["fa", "", "IR", "", "latn"]),
        ("sr_RS.UTF-8@latin", ["sr", "Latn", "RS", "", ""]),
        ("ca_ES@valencia", ["ca", "", "ES", "valencia", ""]),
        ("ca-ES-valencia", ["ca", "", "ES", "valencia", ""]),
        ("de-1901-fonipa", ["de", "", "", "1901", ""]),
        ("es-419", ["es", "", "419", "", ""]),
        ("zh-yue-HK", ["yue", "", "HK", "", ""]),
        ("und-Arab-PK", ["", "Arab", "PK", "", ""]),
    ] {
        assert_eq!(parts(text), wanted, "{text}");
    }
    for root in ["", "C", "c", "POSIX", "C.UTF-8", "root", "und", "Root", "C@euro"] {
        assert_eq!(Locale::parse(root.as_bytes()), Ok(Locale::ROOT), "{root}");
    }
}

#[test]
fn customs_of_the_week_can_be_asked_for() {
    let read = |text: &str| Locale::parse(text.as_bytes()).unwrap();
    assert_eq!(read("en-US-u-fw-mon").first_day(), Some(1));
    assert_eq!(read("en-US-u-fw-SUN").first_day(), Some(7));
    assert_eq!(read("en-US-u-fw-day").first_day(), None);
    assert_eq!(read("en-US-u-rg-dezzzz").region_of_customs(), "DE");
    assert_eq!(read("en-US-u-rg-419zzzz").region_of_customs(), "419");
    assert_eq!(read("en-US-u-rg").region_of_customs(), "US");
    assert_eq!(read("en-US-u-rg-a1zzzz").region_of_customs(), "US");
}

#[test]
fn what_is_no_tag_is_refused() {
    let mut refused = 0;
    for bad in [
        "e",
        "-",
        "_",
        "en-",
        "-en",
        "en--US",
        "1",
        "12",
        "e1",
        "en-US-",
        "en-US-u",
        "en-US-u-",
        "en-u-x",
        "en-US-nu",
        "en US",
        "é",
        "en-é",
        "\u{200f}ar",
        "abcdefghi",
        "en-abcdefghi",
        "en-u-nu-abcdefghi",
        "en-u-n\u{fc}",
        "i-klingon",
        "x-private",
        "abcd",
        "en-US-US",
        "en-Latn-Latn",
        "en/US",
        "../en",
        ".UTF-8",
        "@latin",
        "en\n",
        " en",
        "en-u-nu-latn-",
        "en-a-b-c",
    ] {
        assert_eq!(Locale::parse(bad.as_bytes()), Err(Error::InvalidArgument), "{bad:?}");
        refused += 1;
    }
    assert_eq!(refused, 35);
    assert_eq!(Locale::parse(b"\xff\xff"), Err(Error::InvalidArgument));
    let long = "en-".repeat(100_000);
    assert_eq!(Locale::parse(long.as_bytes()), Err(Error::InvalidArgument));
}
