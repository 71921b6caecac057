//! The fields of UTS #35 that tell the time, and the two of the date that count days otherwise. What is expected is in the examples of the
//! standard's table of fields.
#![cfg(feature = "text")]

mod common;

use common::{Compiled, calendar};
use qcal::day::Jdn;
use qcal::error::Error;
use qcal::text::format::format;
use qcal::text::locale::Locale;
use qcal::text::names::Names;
use qcal::text::parse::{Reading, parse};
use qcal::text::pattern::{Language, Pattern};
use qcal::text::time::Time;
use qcal::text::wording::Wording;

/// 2025-03-21, the third Friday of its month.
const DAY: Jdn = Jdn::new(2_460_756);

fn with<T>(locale: &str, act: impl FnOnce(&Wording<'_>) -> T) -> T {
    let compiled: Compiled = calendar(0);
    let names = Names::load(compiled.row.names_of, &Locale::parse(locale.as_bytes()).unwrap()).unwrap();
    act(&Wording { engine: &compiled.engine, names: &names, locale: c"und", ascii_digits: false })
}

fn time(hour: u8, utc_offset: Option<i32>) -> Time<'static> {
    Time { hour, minute: 5, second: 9, nanosecond: 70_812_345, utc_offset, zone: None }
}

fn written(wording: &Wording<'_>, pattern: &str, time: Option<&Time<'_>>) -> Result<String, Error> {
    let mut text = String::new();
    format(&Pattern::parse(Language::Uts35, pattern).unwrap(), wording, DAY, time, &mut text).map(|()| text)
}

#[test]
fn every_field_of_the_time() {
    let mut checked = 0;
    for (hour, offset, pattern, text) in [
        (13, None, "H HH h hh k kk K KK", "13 13 1 01 13 13 1 01"),
        (0, None, "H HH h hh k kk K KK", "0 00 12 12 24 24 0 00"),
        (12, None, "H h k K", "12 12 12 0"),
        (13, None, "m mm s ss", "5 05 9 09"),
        (13, None, "S SS SSS SSSSSS SSSSSSSSS SSSSSSSSSSS", "0 07 070 070812 070812345 07081234500"),
        (13, None, "a aaa aaaa aaaaa b B", "PM PM PM p PM PM"),
        (0, None, "a aaaa aaaaa", "AM AM a"),
        (13, Some(-28_800), "x xx xxx xxxx xxxxx", "-08 -0800 -08:00 -0800 -08:00"),
        (13, Some(19_800), "x xx xxx X XX XXX", "+0530 +0530 +05:30 +0530 +0530 +05:30"),
        (13, Some(-28_378), "x xx xxx xxxx xxxxx", "-0752 -0752 -07:52 -075258 -07:52:58"),
        (13, Some(0), "x xxx X XXXXX Z ZZZZZ", "+00 +00:00 Z Z +0000 Z"),
        (13, Some(-28_800), "Z ZZZ ZZZZ ZZZZZ", "-0800 -0800 GMT-08:00 -08:00"),
        (13, Some(-28_800), "O OOOO z zzzz", "GMT-8 GMT-08:00 GMT-8 GMT-08:00"),
        (13, Some(19_800), "O", "GMT+5:30"),
        (13, Some(0), "O OOOO", "GMT GMT"),
        (13, None, "x/X/Z/O/z", "////"),
    ] {
        let answer = with("en", |wording| written(wording, pattern, Some(&time(hour, offset))));
        assert_eq!(answer.as_deref(), Ok(text), "{pattern}");
        checked += 1;
    }
    assert_eq!(checked, 16);
    let named = Time { zone: Some("PST"), ..time(13, Some(-28_800)) };
    with("en", |wording| assert_eq!(written(wording, "z O", Some(&named)).as_deref(), Ok("PST GMT-8")));
    with("fa", |wording| assert_eq!(written(wording, "HH:mm:ss", Some(&named)).as_deref(), Ok("۱۳:۰۵:۰۹")));
    // Without a time nothing is made up.
    with("en", |wording| assert_eq!(written(wording, "y HH", None), Err(Error::InvalidArgument)));
}

#[test]
fn what_is_written_of_the_time_is_read() {
    let mut read = 0;
    for locale in ["C", "en", "fa", "ar-EG", "zh", "hi", "ko", "ja", "he"] {
        with(locale, |wording| {
            for pattern in [
                "y-MM-dd HH:mm:ss.SSSSSSSSS",
                "yyyyMMddHHmmssSSSSSSSSS",
                "h:mm:ss.SSSSSSSSS a, d MMMM y xxxxx",
                "KK:m:s.SSSSSSSSS aaaa d.M.y X",
                "k 'h' mm ss SSSSSSSSS y D XXXXX",
                "g H:m:s.SSSSSSSSS O",
                "y-MM-dd'T'HH:mm:ss.SSSSSSSSS z",
                "y-MM-dd'T'HH:mm:ss.SSSSSSSSSZ",
                "u EEEE F MMMM HH:mm:ss.SSSSSSSSS ZZZZ",
            ] {
                for hour in [0, 1, 11, 12, 13, 23] {
                    for offset in [None, Some(0), Some(7_200), Some(-12_600), Some(45_240)] {
                        let source = Pattern::parse(Language::Uts35, pattern).unwrap();
                        let known = time(hour, offset);
                        let text = written(wording, pattern, Some(&known)).unwrap();
                        let zone = pattern.contains(['x', 'X', 'O', 'z', 'Z']);
                        let kept = Time { utc_offset: offset.filter(|_| zone), ..known };
                        let found = parse(&source, wording, None, text.as_bytes());
                        assert_eq!(found, Ok(Reading { day: DAY, time: Some(kept) }), "{locale} {pattern}: {text}");
                        read += 1;
                    }
                }
            }
        });
    }
    assert_eq!(read, 9 * 9 * 6 * 5);
    with("en", |wording| {
        for (pattern, text, offset, expected) in [
            ("y-MM-dd k", "2025-03-21 0", 11, "an hour from 1 to 24"),
            ("y-MM-dd K", "2025-03-21 12", 12, "the end of the text"),
            ("y-MM-dd ss.SSS", "2025-03-21 09.", 14, "digits of a second"),
            ("y-MM-dd xxx", "2025-03-21 +25:00", 11, "the end of the text"),
            ("y-MM-dd F", "2025-03-21 4", 11, "which of its weekday in the month the date is"),
            ("y-MM-dd HH", "2025-03-21 HH", 11, "an hour from 0 to 23"),
        ] {
            let fault =
                parse(&Pattern::parse(Language::Uts35, pattern).unwrap(), wording, None, text.as_bytes()).unwrap_err();
            assert_eq!((fault.error, fault.offset, fault.expected), (None, offset, expected), "{text}");
        }
    });
}

#[test]
fn days_counted_otherwise() {
    with("en", |wording| {
        // The example of the standard: 1999-06-04.
        let day = Jdn::new(2_451_334);
        let pattern = |source| Pattern::parse(Language::Uts35, source).unwrap();
        let mut text = String::new();
        format(&pattern("g y-MM-dd, gggggggg"), wording, day, None, &mut text).unwrap();
        assert_eq!(text, "2451334 1999-06-04, 02451334");
        let read =
            |source, text: &str| parse(&pattern(source), wording, None, text.as_bytes()).map(|reading| reading.day);
        assert_eq!(read("g", "2451334"), Ok(day));
        assert_eq!(read("g", "-1"), Ok(Jdn::new(-1)));
        assert_eq!(read("g y", "2451334 1998").unwrap_err().error, None);
        assert_eq!(read("g", "999999999999").unwrap_err().error, Some(Error::OutOfRange));
        for (day, number) in [(1, "1"), (7, "1"), (8, "2"), (14, "2"), (21, "3"), (22, "4"), (29, "5"), (31, "5")] {
            let date = wording.engine.to_day(2025, 3, day).unwrap();
            let mut text = String::new();
            format(&pattern("F"), wording, date, None, &mut text).unwrap();
            assert_eq!(text, number);
        }
        assert_eq!(read("EEEE F MMMM y", "Friday 3 March 2025"), Ok(DAY));
        assert_eq!(read("EEEE F MMMM y", "Saturday 5 March 2025"), Ok(wording.engine.to_day(2025, 3, 29).unwrap()));
        assert!(read("EEEE F MMMM y", "Friday 5 March 2025").is_err());
        assert_eq!(read("lly l", "2025 "), Ok(wording.engine.to_day(2025, 1, 1).unwrap()));
    });
}
