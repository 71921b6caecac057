//! The root locale, which is the same with and without the language data of the feature `text`.

use qcal::calendar::MonthCode;
use qcal::text::family::NamesOf;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::week::Week;
use qcal::text::{Context, Style, Width, display, style};

fn locale(tag: &str) -> Locale {
    Locale::parse(tag.as_bytes()).unwrap_or_else(|_| panic!("{tag}"))
}

fn names(of: NamesOf, tag: &str) -> Names {
    Names::load(of, &locale(tag)).unwrap()
}

fn months(names: &Names, width: Width, context: Context) -> String {
    let all = (1..=13).map_while(|number| names.month(MonthCode::usual(number), false, width, context));
    all.collect::<Vec<_>>().join(";")
}

fn weekdays(names: &Names, width: Width, context: Context) -> String {
    (1..=7).map(|day| names.weekday(day, 7, width, context).unwrap()).collect::<Vec<_>>().join(";")
}

const ROMAN: &str = "January;February;March;April;May;June;July;August;September;October;November;December";

/// LEGACY.md 5.1: what the legacy module prints in its C locale, for its three sets of months.
#[test]
fn the_root_locale_has_the_names_of_the_legacy_one() {
    let three =
        |long: &str| long.split(';').map(|name| name.chars().take(3).collect()).collect::<Vec<String>>().join(";");
    let persian = "Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand";
    let hijri =
        "Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah";
    let hijri_short = "Muh.;Saf.;Rab. I;Rab. II;Jum. I;Jum. II;Raj.;Sha.;Ram.;Shaw.;Dhuʻl-Q.;Dhuʻl-H.";
    let mut asked = 0;
    // Where there are no data for a language, it is the root locale that answers: for these always, for the others without the feature.
    let with_data = if cfg!(feature = "text") { &[][..] } else { &["fa", "ru", "ar-SA", "zh-Hant-TW", "de-CH"] };
    let roots = ["", "C", "POSIX", "und", "root", "xx", "qaa-Latn-ZZ", "und-u-nu-hebr"];
    for root in roots.iter().chain(with_data) {
        for (of, wide, abbreviated) in [
            (NamesOf::Gregorian, ROMAN, three(ROMAN)),
            (NamesOf::Persian, persian, three(persian)),
            (NamesOf::Hijri, hijri, hijri_short.to_string()),
        ] {
            let names = names(of, root);
            for context in Context::ALL {
                assert_eq!(months(&names, Width::Wide, context), wide, "{root} {of:?}");
                assert_eq!(months(&names, Width::Abbreviated, context), abbreviated, "{root} {of:?}");
                assert_eq!(months(&names, Width::Narrow, context), "1;2;3;4;5;6;7;8;9;10;11;12", "{root} {of:?}");
                assert_eq!(
                    weekdays(&names, Width::Wide, context),
                    "Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday"
                );
                assert_eq!(weekdays(&names, Width::Abbreviated, context), "Mon;Tue;Wed;Thu;Fri;Sat;Sun");
                asked += 1;
            }
            assert_eq!(weekdays(&names, Width::Short, Context::Format), "Mo;Tu;We;Th;Fr;Sa;Su");
            assert_eq!(names.weekday(4, 7, Width::Narrow, Context::Format), Some("4"));
            assert_eq!(names.weekday(4, 7, Width::Narrow, Context::Standalone), Some("T"));
            assert_eq!(names.digits().iter().collect::<String>(), "0123456789");
            assert_eq!(
                (names.minus(), names.half_day(false, Width::Wide), names.half_day(true, Width::Wide)),
                ("-", "AM", "PM")
            );
        }
    }
    assert_eq!(asked, (8 + with_data.len()) * 3 * 2);
}

#[test]
fn the_other_calendars_have_names_in_the_root_locale() {
    let month = |of, code, in_leap_year| {
        names(of, "C").month(code, in_leap_year, Width::Wide, Context::Format).map(String::from)
    };
    for (of, first, last_number, last) in [
        (NamesOf::Hebrew, "Tishri", 12, "Elul"),
        (NamesOf::Coptic, "Tout", 13, "Nasie"),
        (NamesOf::Ethiopic, "Meskerem", 13, "Pagumen"),
        (NamesOf::Indian, "Chaitra", 12, "Phalguna"),
        (NamesOf::Chinese, "First Month", 12, "Twelfth Month"),
        (NamesOf::Dangi, "First Month", 12, "Twelfth Month"),
        (NamesOf::Buddhist, "January", 12, "December"),
    ] {
        assert_eq!(month(of, MonthCode::usual(1), false).as_deref(), Some(first));
        assert_eq!(month(of, MonthCode::usual(last_number), false).as_deref(), Some(last));
        assert_eq!(month(of, MonthCode::usual(last_number + 1), false), None);
        assert_eq!(month(of, MonthCode::usual(0), false), None);
    }
    assert_eq!(month(NamesOf::Hebrew, MonthCode::leap(5), true).as_deref(), Some("Adar I"));
    assert_eq!(month(NamesOf::Hebrew, MonthCode::usual(6), true).as_deref(), Some("Adar II"));
    assert_eq!(month(NamesOf::Hebrew, MonthCode::usual(6), false).as_deref(), Some("Adar"));
    assert_eq!(month(NamesOf::Chinese, MonthCode::leap(11), true).as_deref(), Some("Eleventh Month bis"));
    for context in Context::ALL {
        let (hebrew, chinese) = (names(NamesOf::Hebrew, "C"), names(NamesOf::Dangi, "C"));
        for (width, first, second, leap) in [
            (Width::Wide, "Adar I", "Adar II", "Fifth Month bis"),
            (Width::Abbreviated, "Adar I", "Adar II", "Mo5bis"),
            (Width::Narrow, "6a", "6b", "5b"),
        ] {
            assert_eq!(hebrew.month(MonthCode::leap(5), true, width, context), Some(first));
            assert_eq!(hebrew.month(MonthCode::usual(6), true, width, context), Some(second));
            assert_eq!(chinese.month(MonthCode::leap(5), true, width, context), Some(leap));
        }
        let quarter = |width| chinese.quarter(3, width, context);
        assert_eq!(quarter(Width::Wide), Some("3rd quarter"));
        assert_eq!((quarter(Width::Abbreviated), quarter(Width::Narrow)), (Some("Q3"), Some("3")));
    }
    assert_eq!(names(NamesOf::Chinese, "C").cyclic_year(43, Width::Wide), Some("bing-wu"), "2026");
    for (of, code, wide, narrow) in [
        (NamesOf::Gregorian, "ce", "CE", "CE"),
        (NamesOf::Japanese, "reiwa", "Reiwa", "R"),
        (NamesOf::Roc, "broc", "BROC", "BROC"),
        (NamesOf::Persian, "ap", "AP", "AP"),
        (NamesOf::Ethiopic, "aa", "AA", "AA"),
    ] {
        let names = names(of, "C");
        assert_eq!((names.era(code, Width::Wide), names.era(code, Width::Narrow)), (Some(wide), Some(narrow)));
    }
}

#[test]
fn styles_weeks_and_titles_of_the_root_locale() {
    for (of, wanted) in [
        (NamesOf::Gregorian, ["y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"]),
        (NamesOf::Persian, ["G y MMMM d, EEEE", "G y MMMM d", "G y MMM d", "GGGGG y-MM-dd"]),
        (NamesOf::Chinese, ["r(U) MMMM d, EEEE", "r(U) MMMM d", "r MMM d", "r-MM-dd"]),
        (NamesOf::UserDefined, ["y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"]),
    ] {
        for (style, wanted) in Style::ALL.into_iter().zip(wanted) {
            assert_eq!(style::pattern(of, &Locale::ROOT, style), wanted, "{of:?}");
        }
    }
    assert_eq!(Week::of(&Locale::ROOT), Week { first_day: 1, min_days: 1, weekend: 0b110_0000 });
    assert_eq!(Week::of(&locale("und-u-fw-sun")).first_day, 7);
    assert_eq!(display::name("hebrew", "Hebrew Calendar", &Locale::ROOT), "Hebrew Calendar");
}

#[test]
fn names_of_a_users_calendar_come_first() {
    let mut names = names(NamesOf::UserDefined, "C");
    assert_eq!(names.month(MonthCode::usual(1), false, Width::Wide, Context::Format), None);
    assert_eq!(names.weekday(1, 7, Width::Wide, Context::Format), Some("Monday"));
    assert_eq!(names.weekday(1, 10, Width::Wide, Context::Format), None, "no language names the days of such a week");
    names.set_user(["A", "B", "B leap", "C"].into_iter(), ["Primidi", "Duodi"].into_iter(), Some(2)).unwrap();
    let month = |code| names.month(code, false, Width::Narrow, Context::Standalone);
    assert_eq!(month(MonthCode::usual(2)), Some("B"));
    assert_eq!(month(MonthCode::leap(2)), Some("B leap"));
    assert_eq!(month(MonthCode::usual(3)), Some("C"), "after the leap month, in a year that has none as well");
    assert_eq!(
        (month(MonthCode::usual(4)), month(MonthCode::usual(0)), month(MonthCode::usual(255))),
        (None, None, None)
    );
    assert_eq!(names.weekday(2, 10, Width::Wide, Context::Format), Some("Duodi"));
    assert_eq!(
        (names.weekday(0, 10, Width::Wide, Context::Format), names.weekday(3, 10, Width::Wide, Context::Format)),
        (None, None)
    );
}
