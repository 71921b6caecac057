//! Parsing, case by case: the legacy module's reader with its faults mended, where a text is wrong and what was expected, two digits of a
//! year, times, calendars of several eras, texts that fit several days, and limits.
#![cfg(feature = "text")]

mod common;

use common::{Compiled, calendar};
use qcal::day::Jdn;
use qcal::error::Error;
use qcal::text::fault::Fault;
use qcal::text::format::format;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::parse::{Reading, parse};
use qcal::text::pattern::{Language, Pattern};
use qcal::text::time::Time;
use qcal::text::wording::Wording;

use Language::{Legacy, Uts35};

const GREGORIAN: i32 = 0;
const JULIAN: i32 = 8;
const JALALI: i32 = 10;
const CIVIL: i32 = 11;
const ISO8601: i32 = 100;
const JAPANESE: i32 = 112;
const COPTIC: i32 = 120;
const HEBREW: i32 = 150;
const CHINESE: i32 = 160;

/// A calendar in a locale.
struct Spoken {
    compiled: Compiled,
    names: Names,
}

impl Spoken {
    fn new(system: i32, locale: &str) -> Spoken {
        let compiled = calendar(system);
        let locale = Locale::parse(locale.as_bytes()).unwrap();
        let names = Names::load(compiled.row.names_of, &locale).unwrap();
        Spoken { compiled, names }
    }

    fn wording(&self) -> Wording<'_> {
        Wording { engine: &self.compiled.engine, names: &self.names, locale: c"und", ascii_digits: false }
    }

    fn reading(&self, language: Language, pattern: &str, window: Option<i32>, text: &[u8]) -> Result<Reading, Fault> {
        parse(&Pattern::parse(language, pattern).unwrap(), &self.wording(), window, text)
    }

    /// Year, month and day of a text.
    fn read(&self, language: Language, pattern: &str, text: &str) -> Result<(i32, u8, u16), Fault> {
        self.read_in(language, pattern, None, text)
    }

    fn read_in(
        &self,
        language: Language,
        pattern: &str,
        window: Option<i32>,
        text: &str,
    ) -> Result<(i32, u8, u16), Fault> {
        let reading = self.reading(language, pattern, window, text.as_bytes())?;
        let date = self.compiled.engine.to_date(reading.day).unwrap();
        Ok((date.year(), date.month(), date.day()))
    }

    fn written(&self, language: Language, pattern: &str, (year, month, day): (i32, i32, i32)) -> String {
        let mut text = String::new();
        let day = self.compiled.engine.to_day(year, month, day).unwrap();
        format(&Pattern::parse(language, pattern).unwrap(), &self.wording(), day, None, &mut text).unwrap();
        text
    }

    fn day(&self, (year, month, day): (i32, i32, i32)) -> Jdn {
        self.compiled.engine.to_day(year, month, day).unwrap()
    }
}

/// The offset of a text that is wrong in itself.
fn offset<T: std::fmt::Debug>(result: Result<T, Fault>) -> usize {
    match result {
        Err(Fault { error: None, offset, expected }) => {
            assert!(!expected.is_empty());
            offset
        }
        other => panic!("{other:?}"),
    }
}

/// What `QDate::fromString` read (LEGACY.md 5.5), read as there, or better.
#[test]
fn what_the_legacy_module_read() {
    let jalali = Spoken::new(JALALI, "C");
    assert_eq!(jalali.read(Legacy, "yyyy/MM/dd", "1403/12/30"), Ok((1403, 12, 30)));
    assert_eq!(jalali.read(Legacy, "yyyy/MM/dd", "1404/12/30").unwrap_err().error, Some(Error::InvalidDate));
    assert_eq!(jalali.read(Legacy, "yyyy/MM/dd", "1404/02/31"), Ok((1404, 2, 31)));
    let civil = Spoken::new(CIVIL, "C");
    let reading = civil.reading(Legacy, "d MMMM yyyy", None, b"1 Ramadan 1446").unwrap();
    assert_eq!(reading, Reading { day: Jdn::new(2_460_736), time: None });
    let julian = Spoken::new(JULIAN, "C");
    assert_eq!(julian.read(Legacy, "yyyy/MM/dd", "-0005/01/01"), Ok((-5, 1, 1)));
    assert_eq!(julian.read(Legacy, "yyyy/MM/dd", "0000/01/01").unwrap_err().error, Some(Error::InvalidDate));
}

/// W14: years of more than four digits and before year 1 were written and not read, and `yy` lost a digit of them.
#[test]
fn w14_years_are_read_as_they_are_written() {
    for system in [GREGORIAN, JULIAN, JALALI, CIVIL, ISO8601] {
        let spoken = Spoken::new(system, "C");
        let years =
            [-99_999, -12_345, -1_000, -999, -100, -99, -45, -1, 1, 7, 45, 999, 1_000, 9_999, 10_000, 12_345, 123_456];
        for year in years {
            for pattern in ["yyyy/MM/dd", "yyyyMMdd", "d.M.y", "MM/dd/yyyy", "dddd d MMMM yyyy"] {
                let text = spoken.written(Legacy, pattern, (year, 12, 29));
                assert_eq!(spoken.read(Legacy, pattern, &text), Ok((year, 12, 29)), "{pattern}: {text}");
            }
            // The end of the year, with its sign, is enough within a window of a hundred years.
            let text = spoken.written(Legacy, "yy/MM/dd", (year, 12, 29));
            assert_eq!(text.trim_start_matches('-').len(), 8, "{text}");
            for first in [year, (year - 50).min(-1).max(year - 99), year.saturating_sub(98)] {
                let first = if first == 0 { 1 } else { first };
                let read = spoken.read_in(Legacy, "yy/MM/dd", Some(first), &text);
                assert_eq!(read, Ok((year, 12, 29)), "{text} from {first}");
            }
        }
    }
}

/// W15: the hundred years of two digits are the caller's to set, and by default of our time in every calendar.
#[test]
fn w15_two_digits_are_of_a_window() {
    let jalali = Spoken::new(JALALI, "fa");
    assert_eq!(jalali.read(Legacy, "yy/MM/dd", "۰۳/۰۱/۰۱"), Ok((1403, 1, 1)));
    assert_eq!(jalali.read_in(Legacy, "yy/MM/dd", Some(1900), "03/01/01"), Ok((1903, 1, 1)));
    // From the calendar's year of 1950-01-01 on.
    for (system, first) in
        [(GREGORIAN, 1950), (JALALI, 1328), (CIVIL, 1369), (HEBREW, 5710), (COPTIC, 1666), (JULIAN, 1949)]
    {
        let spoken = Spoken::new(system, "C");
        for year in [first, first + 1, first + 49, first + 50, first + 99] {
            for language in [Uts35, Legacy] {
                let text = spoken.written(language, "yy-MM-dd", (year, 2, 3));
                assert_eq!(spoken.read(language, "yy-MM-dd", &text), Ok((year, 2, 3)), "{system} {text}");
                for window in [year, year - 99, year - 50] {
                    assert_eq!(
                        spoken.read_in(language, "yy-MM-dd", Some(window), &text),
                        Ok((year, 2, 3)),
                        "{text} {window}"
                    );
                }
                assert_eq!(spoken.read_in(language, "yy-MM-dd", Some(year + 1), &text), Ok((year + 100, 2, 3)));
            }
        }
    }
    // More digits are the whole year, and one digit is none.
    let iso = Spoken::new(ISO8601, "C");
    assert_eq!(iso.read(Legacy, "yy-MM-dd", "1826-01-02"), Ok((1826, 1, 2)));
    assert_eq!(iso.read(Uts35, "yy-MM-dd", "1826-01-02"), Ok((1826, 1, 2)));
    assert_eq!(offset(iso.read(Uts35, "yy-MM-dd", "6-01-02")), 0);
    // A window at the end of the range, or beyond it.
    for window in [i32::MAX, i32::MIN] {
        assert!(iso.read_in(Uts35, "yy-MM-dd", Some(window), "26-01-02").is_err(), "{window}");
    }
    assert_eq!(iso.read_in(Uts35, "yy-MM-dd", Some(i32::MAX - 99), "47-01-02"), Ok((i32::MAX, 1, 2)));
    assert_eq!(iso.read_in(Uts35, "yy-MM-dd", Some(i32::MIN), "-48-01-02"), Ok((i32::MIN, 1, 2)));
    // No year of the window ends so.
    assert!(iso.read(Legacy, "yy-MM-dd", "-26-01-02").is_err());
}

/// Of a year whose last digits are zeros the sign is all that tells it from another.
#[test]
fn minus_zero_is_not_zero() {
    let julian = Spoken::new(JULIAN, "C");
    for language in [Legacy, Uts35] {
        // The year of the week is in the count without gap: -99 is 100 BCE... -100 is 101 BCE.
        let (pattern, date) = if language == Legacy { ("yy-MM-dd", (-100, 3, 4)) } else { ("YY-MM-dd", (-101, 3, 4)) };
        let text = julian.written(language, pattern, date);
        assert_eq!(text, "-00-03-04");
        assert_eq!(julian.read_in(language, pattern, Some(-150), &text), Ok((date.0, 3, 4)));
        assert!(julian.read(language, pattern, &text).is_err());
        assert_eq!(julian.read(language, pattern, "00-03-04"), Ok((2000, 3, 4)));
    }
}

/// W16: thirteen months, their names as they are in the year that is read, and every day of the week.
#[test]
fn w16_months_are_the_calendars_own() {
    let coptic = Spoken::new(COPTIC, "C");
    for (pattern, text) in [("d/M/yyyy", "5/13/1740"), ("dd MM yyyy", "05 13 1740"), ("yyyyMMdd", "17401305")] {
        assert_eq!(coptic.read(Legacy, pattern, text), Ok((1740, 13, 5)), "{pattern}");
    }
    let text = coptic.written(Legacy, "dddd d MMMM yyyy", (1740, 13, 5));
    assert_eq!(coptic.read(Legacy, "dddd d MMMM yyyy", &text), Ok((1740, 13, 5)), "{text}");
    let hebrew = Spoken::new(HEBREW, "en");
    // Month 6 of a leap year is Adar I, 7 is Adar II; of another, 6 is Adar.
    for (text, date) in [
        ("10 Adar I 5784", (5784, 6, 10)),
        ("10 Adar II 5784", (5784, 7, 10)),
        ("10 Adar 5785", (5785, 6, 10)),
        ("29 Elul 5784", (5784, 13, 29)),
        ("29 Elul 5785", (5785, 12, 29)),
        ("10 ADAR ii 5784", (5784, 7, 10)),
    ] {
        assert_eq!(hebrew.read(Legacy, "d MMMM yyyy", text), Ok(date), "{text}");
        assert_eq!(hebrew.read(Uts35, "d MMMM y", text), Ok(date), "{text}");
    }
    let fault = hebrew.read(Legacy, "d MMMM yyyy", "10 Adar I 5785").unwrap_err();
    assert_eq!((fault.error, fault.offset), (Some(Error::InvalidDate), 3));
    assert_eq!(hebrew.read(Legacy, "d/M/yyyy", "1/13/5785").unwrap_err().error, Some(Error::InvalidDate));
    let chinese = Spoken::new(CHINESE, "zh");
    // 2025 had a leap month after the sixth.
    let text = chinese.written(Uts35, "rU年MMMd", (2025, 7, 3));
    assert_eq!(chinese.read(Uts35, "rU年MMMd", &text), Ok((2025, 7, 3)), "{text}");
    let root = Spoken::new(CHINESE, "und");
    for (pattern, text, date) in [
        ("r-MM-dd", "2025-06bis-03", Ok((2025, 7, 3))),
        ("r-MM-dd", "2025-07-03", Ok((2025, 8, 3))),
        ("r-M-d", "2025-6BIS-3", Ok((2025, 7, 3))),
        ("r-MM-dd", "2024-06bis-03", Err(Some(Error::InvalidDate))),
    ] {
        assert_eq!(root.read(Uts35, pattern, text).map_err(|fault| fault.error), date, "{text}");
    }
}

/// What is written is read to the letter first; then blanks, case, widths, cases of grammar and zeros are as good as others.
#[test]
fn what_need_not_be_to_the_letter() {
    let english = Spoken::new(GREGORIAN, "en");
    for (pattern, text) in [
        ("y-MM-dd", "2026-3-5"),
        ("y-MM-dd", "02026-003-05"),
        ("d MMMM y", "05 March 2026"),
        ("d MMMM y", "5 MARCH 2026"),
        ("d MMMM y", "5 mar 2026"),
        ("d MMM y", "5 March 2026"),
        ("d MMM y", "5\u{a0}Mar\u{202f}2026"),
        ("d MMM y", "5  \t Mar 2026"),
        ("d  MMM y", "5 Mar 2026"),
        ("d LLLL y", "5 March 2026"),
        ("EEE d MMMM y", "Thursday 5 March 2026"),
        ("EEEE d MMMM y", "thu 5 March 2026"),
        ("y-MM-dd", "\u{200e}2026-03-05\u{200f}"),
        ("y G MM dd", "2026 ad 3 5"),
        ("y GGGG MM dd", "2026 AD 3 5"),
        ("y'Y'MM", "2026y03"),
    ] {
        let day = if pattern.contains('d') { 5 } else { 1 };
        assert_eq!(english.read(Uts35, pattern, text), Ok((2026, 3, day)), "{pattern}: {text}");
    }
    let russian = Spoken::new(GREGORIAN, "ru");
    assert_eq!(russian.read(Uts35, "d MMMM y", "5 марта 2026"), Ok((2026, 3, 5)));
    assert_eq!(russian.read(Uts35, "d MMMM y", "5 март 2026"), Ok((2026, 3, 5)));
    assert_eq!(russian.read(Uts35, "LLLL y", "марта 2026"), Ok((2026, 3, 1)));
    let persian = Spoken::new(JALALI, "fa");
    for text in ["۵ فروردین ۱۴۰۴", "5 فروردین 1404", "۵ فروردین 1404"] {
        assert_eq!(persian.read(Uts35, "d MMMM y", text), Ok((1404, 1, 5)), "{text}");
    }
    // Beside another number, digits are counted.
    assert_eq!(offset(english.read(Uts35, "yyyyMMdd", "202635")), 6);
    assert_eq!(english.read(Uts35, "yyyyMMdd", "20261301").unwrap_err().error, Some(Error::InvalidDate));
    // What a field lacks is the first.
    assert_eq!(english.read(Uts35, "y", "2026"), Ok((2026, 1, 1)));
    assert_eq!(english.read(Uts35, "d y", "7 2026"), Ok((2026, 1, 7)));
    assert_eq!(english.read(Uts35, "QQQ y", "Q3 2026"), Ok((2026, 7, 1)));
    assert_eq!(english.read(Uts35, "D y", "60 2024"), Ok((2024, 2, 29)));
    assert_eq!(Spoken::new(ISO8601, "de").read(Uts35, "Y-'W'ww", "2026-W01"), Ok((2025, 12, 29)));
    assert_eq!(Spoken::new(ISO8601, "de").read(Uts35, "Y-'W'ww-e", "2026-W53-7"), Ok((2027, 1, 3)));
    assert_eq!(english.read(Uts35, "EEEE MMMM y", "Tuesday March 2026"), Ok((2026, 3, 3)));
}

/// Text, pattern, and the byte at which it is wrong.
#[test]
fn a_fault_has_a_place() {
    let english = Spoken::new(GREGORIAN, "en");
    for (pattern, text, at) in [
        ("y-MM-dd", "", 0),
        ("y-MM-dd", "2026", 4),
        ("y-MM-dd", "2026/03/05", 4),
        ("y-MM-dd", "2026-03-", 8),
        ("y-MM-dd", "2026-03-05 ", 10),
        ("y-MM-dd", "2026-03-05x", 10),
        ("y-MM-dd", " 2026-03-05", 0),
        ("y-MM-dd", "2026--03-05", 5),
        ("y-MM-dd", "+2026-03-05", 0),
        ("d MMMM y", "5 Xarch 2026", 2),
        // The short name, and then no blank.
        ("d MMMM y", "5 Marz 2026", 5),
        ("d MMMM y", "5March 2026", 1),
        ("d MMMM y", "5 March", 7),
        ("d MMMM y", "é March 2026", 0),
        ("d 'de' MMMM y", "5 da March 2026", 3),
        ("EEEE d MMMM y", "Friday 5 March 2026", 0),
        ("MM MMMM d y", "04 March 5 2026", 3),
        ("MMMM y QQQ", "March 2026 Q2", 11),
        ("d MMMM y G", "5 March 2026 XX", 13),
        ("MM-dd", "03-05", 5),
        ("EEEE", "Friday", 6),
        ("", "", 0),
        ("d D y", "5 6 2026", 0),
        ("y-MM-dd w", "2026-03-05 11", 11),
    ] {
        assert_eq!(offset(english.read(Uts35, pattern, text)), at, "{pattern}: {text}");
    }
    for (text, at) in [(&b"2026-03-05\xff"[..], 10), (b"2026-\xc3", 5), (b"\xed\xa0\x80", 0)] {
        assert_eq!(offset(english.reading(Uts35, "y-MM-dd", None, text)), at);
    }
    for (pattern, text, error) in [
        ("y-MM-dd", "2026-02-29", Error::InvalidDate),
        ("y-MM-dd", "2026-13-01", Error::InvalidDate),
        ("y-MM-dd", "2026-00-01", Error::InvalidDate),
        ("y-MM-dd", "2026-01-00", Error::InvalidDate),
        ("u-MM-dd", "99999999999-01-01", Error::OutOfRange),
        ("u-MM-dd", "2147483648-01-01", Error::OutOfRange),
        ("y D", "2026 366", Error::InvalidDate),
        ("y D", "2026 0", Error::InvalidDate),
    ] {
        assert_eq!(english.read(Uts35, pattern, text).unwrap_err().error, Some(error), "{pattern}: {text}");
    }
    assert_eq!(english.read(Uts35, "u-MM-dd", "2147483647-12-31"), Ok((i32::MAX, 12, 31)));
}

/// A text that fits several days is refused, and read as soon as it fits one.
#[test]
fn no_day_is_guessed() {
    let english = Spoken::new(GREGORIAN, "en");
    // January, June, July.
    assert_eq!(offset(english.read(Uts35, "d MMMMM y", "5 J 2026")), 0);
    assert_eq!(english.read(Uts35, "d MMMMM y", "5 S 2026"), Ok((2026, 9, 5)));
    // The fifth was a Friday in June alone.
    assert_eq!(english.read(Uts35, "EEEE d MMMMM y", "Friday 5 J 2026"), Ok((2026, 6, 5)));
    assert_eq!(english.read(Uts35, "MM d MMMMM y", "07 5 J 2026"), Ok((2026, 7, 5)));
    assert!(english.read(Uts35, "yMd", "2026111").is_err());
    assert_eq!(english.read(Uts35, "yMMdd", "20260111"), Ok((2026, 1, 11)));
    // Two Islamic years began in 2008.
    let civil = Spoken::new(CIVIL, "en");
    assert_eq!(offset(civil.read(Uts35, "r-MM-dd", "2008-01-05")), 0);
    assert!(civil.read(Uts35, "r-MM-dd", "2009-01-05").is_ok());
    let japanese = Spoken::new(JAPANESE, "en");
    assert_eq!(offset(japanese.read(Uts35, "yy-MM-dd", "08-03-05")), 0);
    assert_eq!(japanese.read(Uts35, "G yy-MM-dd", "Reiwa 08-03-05"), Ok((2026, 3, 5)));
}

#[test]
fn eras_count_their_years() {
    let japanese = Spoken::new(JAPANESE, "ja");
    for (text, date) in [
        ("令和8年3月5日", Ok((2026, 3, 5))),
        ("平成31年4月30日", Ok((2019, 4, 30))),
        ("令和1年5月1日", Ok((2019, 5, 1))),
        // After its end an era is counted on; before its beginning it is not.
        ("平成33年3月5日", Ok((2021, 3, 5))),
        ("令和1年4月30日", Err(None)),
        ("令和0年5月1日", Err(Some(Error::InvalidDate))),
    ] {
        assert_eq!(japanese.read(Uts35, "Gy年M月d日", text).map_err(|fault| fault.error), date, "{text}");
    }
    assert_eq!(japanese.read(Uts35, "y年M月d日", "8年3月5日"), Ok((2026, 3, 5)));
    let english = Spoken::new(GREGORIAN, "en");
    assert_eq!(english.read(Uts35, "d MMMM y G", "15 March 44 BC"), Ok((-44, 3, 15)));
    assert_eq!(english.read(Uts35, "d MMMM y", "15 March 44"), Ok((44, 3, 15)));
    assert_eq!(english.read(Uts35, "u-MM-dd", "-0043-03-15"), Ok((-44, 3, 15)));
    // Two digits are enough for an era that had not a hundred years; the window has nothing to say.
    for (text, date) in [
        ("昭和01年12月26日", Ok((1926, 12, 26))),
        ("昭和64年1月7日", Ok((1989, 1, 7))),
        ("大正15年12月24日", Ok((1926, 12, 24))),
        ("令和08年3月5日", Ok((2026, 3, 5))),
        ("平成01年1月7日", Err(None)),
    ] {
        assert_eq!(japanese.read(Uts35, "Gyy年M月d日", text).map_err(|fault| fault.error), date, "{text}");
    }
    // The year that an era begins in belongs to it from that day on, but where nothing else is said.
    assert_eq!(japanese.read(Uts35, "y年M月d日", "1年4月30日").unwrap_err().error, None);
    assert_eq!(japanese.read(Uts35, "y年M月d日", "1年5月1日"), Ok((2019, 5, 1)));
    assert_eq!(japanese.read(Uts35, "y年", "1年"), Ok((2019, 1, 1)));
    // Several forms of a year have to agree.
    assert_eq!(japanese.read(Uts35, "r y M d", "1970 45 2 1"), Ok((1970, 2, 1)));
    assert_eq!(japanese.read(Uts35, "r y M d", "1970 46 2 1").unwrap_err().error, None);
    assert_eq!(japanese.read(Uts35, "u y", "2026 7").unwrap_err().error, None);
    // Years before the only era are counted without one.
    let coptic = Spoken::new(COPTIC, "en");
    let text = coptic.written(Uts35, "y-MM-dd G", (-5, 3, 4));
    assert_eq!(coptic.read(Uts35, "y-MM-dd G", &text), Ok((-5, 3, 4)), "{text}");
}

fn time(hour: u8, minute: u8, second: u8, milliseconds: u32, utc_offset: Option<i32>) -> Time<'static> {
    Time { hour, minute, second, nanosecond: milliseconds * 1_000_000, utc_offset, zone: None }
}

#[test]
fn times_are_read_as_they_are_written() {
    let mut read = 0;
    for locale in ["C", "en", "fa", "ar-EG", "el", "zh", "hi", "ko", "lt"] {
        let spoken = Spoken::new(GREGORIAN, locale);
        let day = spoken.day((2026, 11, 20));
        for pattern in [
            "yyyy-MM-dd HH:mm:ss.zzz",
            "yyyy-MM-dd h:m:s.z AP",
            "yyyy-MM-dd hh:mm ap t",
            "yyyyMMddHHmmsszzz",
            "HHmm dMMMyyyy tt",
            "yyyy-MM-dd HH:mm:ss tttt",
            "yyyy-MM-ddTHH:mm:ss.zzzttt",
            "AP h d.M.yyyy",
        ] {
            let has = |token: &str| pattern.contains(token);
            for known in [
                time(0, 0, 0, 0, None),
                time(12, 30, 0, 5, Some(0)),
                time(11, 59, 59, 50, Some(-12_600)),
                time(23, 59, 60, 999, Some(45_296)),
                time(13, 1, 2, 120, None),
            ] {
                let mut text = String::new();
                let pattern = Pattern::parse(Legacy, pattern).unwrap();
                format(&pattern, &spoken.wording(), day, Some(&known), &mut text).unwrap();
                let found = parse(&pattern, &spoken.wording(), None, text.as_bytes());
                let found = found.unwrap_or_else(|fault| panic!("{locale} {}: {text}: {fault:?}", pattern.source()));
                let kept = Time {
                    minute: if has("m:") || has("mm") { known.minute } else { 0 },
                    second: if has("s") { known.second } else { 0 },
                    nanosecond: if has("z") { known.nanosecond } else { 0 },
                    utc_offset: known.utc_offset.filter(|_| has("t")),
                    ..known
                };
                assert_eq!(found, Reading { day, time: Some(kept) }, "{locale} {}: {text}", pattern.source());
                read += 1;
                // Without a time its letters are copied.
                let mut text = String::new();
                format(&pattern, &spoken.wording(), day, None, &mut text).unwrap();
                assert_eq!(
                    parse(&pattern, &spoken.wording(), None, text.as_bytes()),
                    Ok(Reading { day, time: None }),
                    "{text}"
                );
            }
        }
    }
    assert_eq!(read, 9 * 8 * 5);
    let english = Spoken::new(GREGORIAN, "en");
    for (pattern, text, at) in [
        ("yyyy-MM-dd HH:mm", "2026-11-20 24:00", 11),
        ("yyyy-MM-dd HH:mm", "2026-11-20 10:60", 14),
        // One o'clock, and then no colon.
        ("yyyy-MM-dd h:mm AP", "2026-11-20 13:00 PM", 12),
        ("yyyy-MM-dd h:mm AP", "2026-11-20 10:00 XM", 17),
        ("yyyy-MM-dd H AP", "2026-11-20 10 PM", 11),
        ("yyyy-MM-dd HH:mm tt", "2026-11-20 10:00 +2500", 17),
    ] {
        assert_eq!(offset(english.read(Legacy, pattern, text)), at, "{text}");
    }
    // Names of zones are passed over.
    let found = english.reading(Legacy, "yyyy-MM-dd HH:mm t", None, b"2026-11-20 10:00 Europe/Paris").unwrap();
    assert_eq!(found.time, Some(time(10, 0, 0, 0, None)));
}

/// Long texts and patterns that can be read in many ways come to an end; how soon is bounded by counts, not by their length.
#[test]
fn no_text_takes_for_ever() {
    let english = Spoken::new(GREGORIAN, "en");
    let long = 4_000_000;
    for (language, pattern, piece) in [
        (Uts35, "y-MM-dd", "1"),
        (Uts35, "y-MM-dd", "0"),
        (Uts35, "y MM dd", " "),
        (Uts35, "d MMMM y", "\u{200f}"),
        (Uts35, "d MMMM y", "J"),
        (Uts35, "GGGGG", "A"),
        (Legacy, "tttttttttttttttttttttttttttttttt", "a"),
        (Legacy, "hhHHmmsszzz", "1"),
    ] {
        assert!(english.reading(language, pattern, None, piece.repeat(long).as_bytes()).is_err());
        let text = format!("2026-03-05{}", piece.repeat(long));
        assert!(english.reading(language, pattern, None, text.as_bytes()).is_err());
    }
    let mut patterns = 0;
    for piece in ["y", "MMMMMEEEEE", "yM", "dD", "Uy", "r", "GGGGGd", "EEEEEd", "yy'1'", "M' '"] {
        let pattern = piece.repeat(1_024 / piece.len());
        let Ok(pattern) = Pattern::parse(Uts35, &pattern) else { continue };
        patterns += 1;
        for text in ["1".repeat(2_000), "J".repeat(1_000), "A".repeat(1_000), "1 ".repeat(1_000), "T".repeat(200)] {
            assert!(parse(&pattern, &english.wording(), None, text.as_bytes()).is_err());
        }
    }
    assert!(patterns == 10, "{patterns}");
    // As many digits as a pattern can ask for.
    let year = "y".repeat(1_000);
    let text = english.written(Uts35, &year, (2026, 1, 1));
    assert_eq!(text.len(), 1_000);
    assert_eq!(english.read(Uts35, &year, &text), Ok((2026, 1, 1)));
    for tokens in ["t", "h", "z"] {
        let pattern = tokens.repeat(1_024);
        assert!(english.reading(Legacy, &pattern, None, "1a".repeat(600).as_bytes()).is_err());
    }
}

/// The two months of Adar have numbers of their own, as CLDR's `numeric` leap pattern of the Hebrew calendar has it.
#[test]
fn numbers_of_months_in_hebrew_leap_years() {
    for locale in ["C", "en", "he", "fr"] {
        let hebrew = Spoken::new(HEBREW, locale);
        for (date, text) in [
            ((5784, 5, 1), "5784-05-01"),
            ((5784, 6, 1), "5784-06a-01"),
            ((5784, 7, 1), "5784-06b-01"),
            ((5784, 8, 1), "5784-07-01"),
            ((5785, 6, 1), "5785-06-01"),
            ((5785, 7, 1), "5785-07-01"),
        ] {
            assert_eq!(hebrew.written(Uts35, "y-MM-dd", date), text, "{locale}");
            let read = (date.0, date.1 as u8, date.2 as u16);
            assert_eq!(hebrew.read(Uts35, "y-MM-dd", text), Ok(read), "{locale} {text}");
        }
        assert_eq!(hebrew.read(Uts35, "y-MM-dd", "5784-06A-01"), Ok((5784, 6, 1)), "{locale}");
        assert_eq!(hebrew.read(Uts35, "y-MM-dd", "5785-06a-01").unwrap_err().error, Some(Error::InvalidDate));
    }
}
