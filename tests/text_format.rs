//! Formatting: both pattern languages, over the core.

use core::fmt::Write;

use qcal::day::Jdn;
use qcal::error::Error;
use qcal::registry::{OpenCalendar, built_in};
use qcal::text::format::format;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::pattern::{Language, Pattern};
use qcal::text::time::Time;
use qcal::text::wording::{Wording, gregorian_year};

fn open(calendar: &str) -> &'static OpenCalendar {
    built_in::open(calendar.as_bytes()).unwrap()
}

struct Request<'a> {
    language: Language,
    calendar: &'a str,
    locale: &'a str,
    time: Option<Time<'a>>,
}

impl Request<'_> {
    fn write(&self, pattern: &str, jdn: i64) -> Result<String, Error> {
        let cal = open(self.calendar);
        let names = Names::load(cal.names_of(), &Locale::parse(self.locale.as_bytes()).unwrap()).unwrap();
        let wording = Wording { engine: cal.engine(), names: &names, locale: c"und", ascii_digits: false };
        let pattern = Pattern::parse(self.language, pattern).unwrap();
        let mut text = String::new();
        format(&pattern, &wording, Jdn::new(jdn), self.time.as_ref(), &mut text).map(|()| text)
    }

    fn date(&self, pattern: &str, (year, month, day): (i32, i32, i32)) -> String {
        self.write(pattern, open(self.calendar).engine().to_day(year, month, day).unwrap().get()).unwrap()
    }
}

const fn uts35<'a>(calendar: &'a str, locale: &'a str) -> Request<'a> {
    Request { language: Language::Uts35, calendar, locale, time: None }
}

#[test]
fn digits_of_ascii_have_the_sign_of_ascii() {
    let cal = open("iso8601");
    let names = Names::load(cal.names_of(), &Locale::parse(b"sv").unwrap()).unwrap();
    let day = cal.engine().to_day(-5, 3, 21).unwrap();
    let write = |ascii_digits| {
        let wording = Wording { engine: cal.engine(), names: &names, locale: c"und", ascii_digits };
        let mut text = String::new();
        format(&Pattern::parse(Language::Uts35, "u").unwrap(), &wording, day, None, &mut text).map(|()| text)
    };
    let minus = if cfg!(feature = "text") { "\u{2212}" } else { "-" };
    assert_eq!((write(true).unwrap(), write(false).unwrap()), (String::from("-5"), format!("{minus}5")));
}

const fn legacy<'a>(calendar: &'a str, locale: &'a str) -> Request<'a> {
    Request { language: Language::Legacy, calendar, locale, time: None }
}

/// Gregorian 2025-03-21, a Friday, of week 12 by ISO 8601, the 80th day of its year.
const DAY: i64 = 2_460_756;

#[test]
fn every_field_in_the_root_locale() {
    let request = uts35("gregorian", "");
    let mut checked = 0;
    for (pattern, text) in [
        ("y yy yyy yyyyy", "2025 25 2025 02025"),
        ("u uu uuuuuu", "2025 2025 002025"),
        ("r rr", "2025 2025"),
        ("Y YY YYYYY", "2025 25 02025"),
        ("U", "2025"),
        ("M MM MMM MMMM", "3 03 Mar March"),
        ("L LL LLL LLLL", "3 03 Mar March"),
        ("d dd", "21 21"),
        ("D DDD", "80 080"),
        ("w ww W", "12 12 4"),
        ("E EEE EEEE", "Fri Fri Friday"),
        ("e ee eee eeee", "5 05 Fri Friday"),
        ("c cc ccc cccc", "5 5 Fri Friday"),
        ("Q QQ q", "1 01 1"),
        ("'a day' d''", "a day 21'"),
        ("", ""),
    ] {
        assert_eq!(request.write(pattern, DAY).as_deref(), Ok(text), "{pattern}");
        checked += 1;
    }
    assert_eq!(checked, 16);
}

/// LEGACY.md 5.3, and the forms that Qt's documentation gives.
#[test]
fn legacy_tokens() {
    for (calendar, pattern, text) in [
        ("jalali", "d MMMM yyyy dddd", "1 Farvardin 1404 Friday"),
        ("jalali", "d/M/yy ddd", "1/1/04 Fri"),
        ("jalali", "dd.MM.yyyy MMM", "01.01.1404 Far"),
        ("gregorian", "MMMMM", "March3"),
        ("gregorian", "'it is' d 'o''clock", "it is 21 o'clock"),
        ("islamic-civil", "d MMMM yyyy", "21 Ramadan 1446"),
        // Without a time its tokens are copied.
        ("gregorian", "dd hh:mm:ss.zzz AP tttt", "21 hh:mm:ss.zzz AP tttt"),
    ] {
        assert_eq!(legacy(calendar, "C").write(pattern, DAY).as_deref(), Ok(text), "{calendar} {pattern}");
    }
}

#[test]
fn legacy_time_tokens() {
    let time =
        |hour, minute, second, nanosecond| Time { hour, minute, second, nanosecond, utc_offset: None, zone: None };
    let afternoon = Time { utc_offset: Some(7_200), zone: Some("CEST"), ..time(14, 5, 9, 120_000_000) };
    let mut checked = 0;
    for (time, pattern, text) in [
        (afternoon, "h hh H HH", "14 14 14 14"),
        (afternoon, "h:mm:ss AP", "2:05:09 PM"),
        (afternoon, "hh a", "02 pm"),
        (afternoon, "H ap A", "14 pm PM"),
        (afternoon, "m mm s ss", "5 05 9 09"),
        (afternoon, "z zz zzz", "12 12 120"),
        (afternoon, "t tt ttt tttt", "CEST +0200 +02:00 CEST"),
        (Time { zone: None, ..afternoon }, "t tttt", "UTC+02:00 UTC+02:00"),
        (Time { utc_offset: Some(-12_645), zone: None, ..afternoon }, "tt ttt", "-033045 -03:30:45"),
        (Time { utc_offset: Some(0), zone: None, ..afternoon }, "tt ttt", "+0000 +00:00"),
        (Time { utc_offset: None, zone: None, ..afternoon }, "<t|tt>", "<|>"),
        (time(0, 0, 0, 0), "h:mm:ss.z AP", "12:00:00.0 AM"),
        (time(12, 0, 60, 999_999_999), "h:mm:ss.zzz AP", "12:00:60.999 PM"),
        (time(11, 59, 0, 50_000_000), "h.z ap", "11.05 am"),
        (time(23, 0, 0, 1_000_000), "h:z AP zzz", "11:001 PM 001"),
        (time(9, 7, 0, 0), "dd hh:mm", "21 09:07"),
    ] {
        let request = Request { time: Some(time), ..legacy("gregorian", "") };
        assert_eq!(request.write(pattern, DAY).as_deref(), Ok(text), "{pattern}");
        checked += 1;
    }
    assert_eq!(checked, 16);
}

/// LEGACY.md, W14: negative years in two digits were "-1" and "-45", and a single y was no token.
#[test]
fn w14_years_are_written_so_that_they_can_be_read_back() {
    let request = legacy("julian", "");
    for (year, two, four, one) in [
        (-1, "-01", "-0001", "-1"),
        (-45, "-45", "-0045", "-45"),
        (-100, "-00", "-0100", "-100"),
        (-12_345, "-45", "-12345", "-12345"),
        (1, "01", "0001", "1"),
        (1_900, "00", "1900", "1900"),
        (2_026, "26", "2026", "2026"),
        (12_345, "45", "12345", "12345"),
    ] {
        for (pattern, text) in [("yy", two), ("yyyy", four), ("y", one)] {
            assert_eq!(request.date(pattern, (year, 1, 1)), text, "{pattern} {year}");
        }
    }
    // Of a hundred years that follow each other no two are written alike.
    for first in [-250, -100, -99, -50, -1, 1, 2, 1_950] {
        let years = (first..first + 101).filter(|&year| year != 0).take(100);
        let texts: std::collections::BTreeSet<_> = years.map(|year| request.date("yy", (year, 1, 1))).collect();
        assert_eq!(texts.len(), 100, "from {first}");
    }
}

#[test]
fn years_of_eras_and_other_counts() {
    for (calendar, date, pattern, text) in [
        ("gregorian", (-44, 3, 15), "y|yy|u|r|M", "44|44|-43|-43|3"),
        ("gregorian", (-44, 3, 15), "yyyy uuuu", "0044 -0043"),
        ("gregorian", (-1, 1, 1), "y u uu", "1 0 00"),
        ("iso8601", (0, 1, 1), "y u uu", "0 0 00"),
        ("roc", (115, 1, 1), "y u r", "115 115 2026"),
        ("buddhist", (2569, 1, 1), "y r", "2569 2026"),
        ("japanese", (2026, 11, 20), "y u", "8 2026"),
        ("jalali", (1404, 12, 29), "y r yy", "1404 2025 04"),
        ("hebrew", (5787, 1, 1), "y r", "5787 2026"),
        ("hebrew", (5787, 13, 29), "y r", "5787 2026"),
        ("islamic-civil", (1446, 12, 29), "y r", "1446 2024"),
        ("chinese", (2026, 1, 1), "r M d", "2026 1 1"),
        ("coptic", (1742, 13, 5), "M QQ", "13 04"),
    ] {
        assert_eq!(uts35(calendar, "").date(pattern, date), text, "{calendar} {date:?} {pattern}");
    }
}

#[test]
fn leap_months_are_never_written_as_the_month_that_they_follow() {
    // Hebrew 5784 has Adar I as its sixth month, Chinese 2025 a leap sixth month as its seventh.
    for (calendar, year, leap) in [("hebrew", 5784, 6), ("chinese", 2025, 7)] {
        for pattern in ["M", "MM", "MMM", "MMMM", "L", "LLLL"] {
            let request = uts35(calendar, "");
            let texts: std::collections::BTreeSet<_> =
                (1..=13).map(|month| request.date(pattern, (year, month, 1))).collect();
            assert_eq!(texts.len(), 13, "{calendar} {pattern}");
            assert_ne!(request.date(pattern, (year, leap, 1)), request.date(pattern, (year, leap - 1, 1)));
        }
    }
    assert_eq!(legacy("hebrew", "").date("M MM", (5784, 7, 1)), "7 07");
}

/// 2021-01-03, a Sunday, of ISO week 53 of 2020.
#[test]
fn weeks_are_those_of_the_locale() {
    let sunday = open("gregorian").engine().to_day(2021, 1, 3).unwrap().get();
    // Locale, the Sunday and the Monday after it.
    let mut cases = vec![("", "2021 1 1 7 7", "2021 2 2 1 1")];
    if cfg!(feature = "text") {
        // ISO 8601; Sunday first; Saturday first.
        cases.push(("de", "2020 53 0 7 7", "2021 1 1 1 1"));
        cases.push(("en-US", "2021 2 2 1 1", "2021 2 2 2 2"));
        cases.push(("ar-EG", "٢٠٢١ ٢ ٢ ٢ ٢", "٢٠٢١ ٢ ٢ ٣ ٣"));
    }
    for (locale, on_sunday, on_monday) in cases {
        let request = uts35("gregorian", locale);
        assert_eq!(request.write("Y w W e c", sunday).unwrap(), on_sunday, "{locale}");
        assert_eq!(request.write("Y w W e c", sunday + 1).unwrap(), on_monday, "{locale}");
    }
}

/// LEGACY.md 5.3, seen there, and what CLDR says of the languages.
#[cfg(feature = "text")]
#[test]
fn languages() {
    for (calendar, locale, pattern, text) in [
        ("jalali", "fa", "d MMMM yyyy dddd", "۱ فروردین ۱۴۰۴ جمعه"),
        ("islamic-civil", "ar-SA", "d MMMM yyyy dddd", "٢١ رمضان ١٤٤٦ الجمعة"),
        ("gregorian", "ru", "d MMMM yyyy", "21 марта 2025"),
    ] {
        assert_eq!(legacy(calendar, locale).write(pattern, DAY).as_deref(), Ok(text), "{locale}");
    }
    for (calendar, locale, pattern, text) in [
        ("gregorian", "ru", "LLLL|MMMM", "март|марта"),
        ("gregorian", "de", "EEEE, d. MMMM y", "Freitag, 21. März 2025"),
        ("gregorian", "en-u-nu-arab", "y-MM-dd", "٢٠٢٥-٠٣-٢١"),
        ("hebrew", "he", "d MMMM y", "21 אדר 5785"),
        ("chinese", "zh", "rU年MMMd", "2025乙巳年二月22"),
    ] {
        assert_eq!(uts35(calendar, locale).write(pattern, DAY).as_deref(), Ok(text), "{locale}");
    }
    // Digits of four bytes.
    assert_eq!(uts35("gregorian", "en-u-nu-adlm").write("d", DAY).as_deref(), Ok("𞥒𞥑"));
}

#[test]
fn outside_the_range_nothing_is_written() {
    let mut asked = 0;
    for calendar in ["gregorian", "chinese", "hebrew"] {
        let engine = open(calendar).engine();
        for day in [i64::MIN, engine.first_day().get() - 1, engine.last_day().get() + 1, i64::MAX] {
            for pattern in ["", "E", "d", "y", "G U Y w D r Q MMMM"] {
                assert_eq!(uts35(calendar, "").write(pattern, day), Err(Error::OutOfRange), "{calendar} {pattern}");
                asked += 1;
            }
        }
        for day in [engine.first_day().get(), engine.last_day().get()] {
            assert!(uts35(calendar, "").write("G y Y u U r Q M MMMM w W d D E e c", day).is_ok(), "{calendar} {day}");
        }
    }
    assert_eq!(asked, 3 * 4 * 5);
}

#[test]
fn the_gregorian_year_of_a_day_is_that_of_the_calendar() {
    let engine = open("gregorian").engine();
    let year_of = |day: Jdn| engine.year(engine.to_date(day).unwrap().year()).unwrap();
    let days = (-1_000_000..4_000_000_i64).step_by(97).chain(1_574_000..1_868_000);
    let ends = [engine.first_day(), engine.last_day()].map(Jdn::get);
    let mut checked = 0;
    for day in days.chain(ends).map(Jdn::new) {
        assert_eq!(gregorian_year(day), year_of(day), "{day}");
        checked += 1;
    }
    assert!(checked > 300_000);
}

/// Every calendar of the catalogue, every field, a day of every year from 1850 to 2150: nothing fails, and numbers are what the engine
/// says.
#[test]
fn all_calendars_are_written() {
    let mut written = 0;
    for row in &qcal::catalogue::ROWS {
        let cal = built_in::open_system(row.system).unwrap();
        let names = Names::load(cal.names_of(), &Locale::ROOT).unwrap();
        let wording = Wording { engine: cal.engine(), names: &names, locale: c"und", ascii_digits: true };
        let numbers = Pattern::parse(Language::Legacy, "yyyy-MM-dd").unwrap();
        let fields = "G GGGG y Y u U r Q QQQ QQQQ M MMM MMMM MMMMM LLL LLLL w W d D E EEEE EEEEE EEEEEE e c";
        let fields = Pattern::parse(Language::Uts35, fields).unwrap();
        let mut text = String::new();
        for day in (2_396_759..2_506_331).step_by(361) {
            let Ok(date) = cal.engine().to_date(Jdn::new(day)) else { continue };
            text.clear();
            format(&numbers, &wording, Jdn::new(day), None, &mut text).unwrap();
            let mut expected = String::new();
            let sign = if date.year() < 0 { "-" } else { "" };
            write!(expected, "{sign}{:04}-{:02}-{:02}", date.year().unsigned_abs(), date.month(), date.day()).unwrap();
            assert_eq!(text, expected, "{:?}", cal.name());
            text.clear();
            format(&fields, &wording, Jdn::new(day), None, &mut text).unwrap();
            assert!(text.len() > 60, "{text}");
            written += 1;
        }
    }
    assert!(written > 8_000, "{written}");
}

/// Numbers that styles write in letters, and their way back.
#[cfg(feature = "text")]
#[test]
fn styles_with_numbers_in_letters() {
    use qcal::text::{Style, parse, style};

    let write = |calendar: &str, tag: &str, day: i64, ascii_digits: bool| {
        let cal = open(calendar);
        let locale = Locale::parse(tag.as_bytes()).unwrap();
        let names = Names::load(cal.names_of(), &locale).unwrap();
        let wording = Wording { engine: cal.engine(), names: &names, locale: c"und", ascii_digits };
        let source = style::pattern(cal.names_of(), &locale, Style::Long);
        let mut pattern = Pattern::parse(Language::Uts35, source).unwrap();
        pattern.set_numerals(style::numerals(cal.names_of(), &locale, Style::Long));
        let mut text = String::new();
        format(&pattern, &wording, Jdn::new(day), None, &mut text).unwrap();
        let read = parse::parse(&pattern, &wording, None, text.as_bytes());
        (text, read.map(|read| read.day.get()).ok())
    };
    // The first day of Reiwa, and a year later; the fifteenth of the seventh month; the Hebrew New Year.
    for (calendar, locale, date, text) in [
        ("japanese", "ja", (2019, 5, 1), "令和元年5月1日"),
        ("japanese", "ja", (2020, 5, 1), "令和2年5月1日"),
        ("chinese", "zh", (2026, 7, 15), "2026丙午年七月十五"),
        ("hebrew", "he", (5787, 1, 1), "א׳ בתשרי תשפ״ז"),
    ] {
        let day = open(calendar).engine().to_day(date.0, date.1, date.2).unwrap().get();
        assert_eq!(write(calendar, locale, day, false), (text.to_string(), Some(day)), "{calendar}");
        assert!(write(calendar, locale, day, true).0.contains(|letter: char| letter.is_ascii_digit()));
    }
    let mut days = 0;
    for (calendar, locale) in [("japanese", "ja"), ("chinese", "zh"), ("hebrew", "he")] {
        for day in (2_451_545..2_462_000).step_by(11) {
            let (text, read) = write(calendar, locale, day, false);
            assert_eq!(read, Some(day), "{calendar} {text}");
            days += 1;
        }
    }
    assert!(days > 2_800);
}
