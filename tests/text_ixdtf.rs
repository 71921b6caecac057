//! RFC 9557: examples of the RFC itself, what is refused and where, what is written, and the `ixdtf` crate on the same texts.

mod common;

use common::{calendar, catalogue};
use ixdtf::parsers::IxdtfParser;
use ixdtf::records::{TimeZoneRecord, UtcOffsetRecordOrZ};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::error::Error;
use qcal::text::fault::Fault;
use qcal::text::ixdtf::{Read, is_calendar, read, write};
use qcal::text::time::Time;

const ISO8601: i32 = 100;

fn iso() -> Engine {
    calendar(ISO8601).engine
}

fn day(year: i32, month: i32, day: i32) -> Jdn {
    iso().to_day(year, month, day).unwrap()
}

fn time(hour: u8, minute: u8, second: u8, nanosecond: u32, utc_offset: Option<i32>) -> Option<Time<'static>> {
    Some(Time { hour, minute, second, nanosecond, utc_offset, zone: None })
}

fn id<'a>(read: &Read<'a>) -> Option<&'a str> {
    read.calendar.map(|calendar| calendar.id)
}

/// Texts of sections 2 to 4 of the RFC, and those that ECMAScript has besides.
#[test]
fn what_is_read() {
    let iso = iso();
    for (text, date, time, utc, calendar) in [
        ("1996-12-19T16:39:57-08:00", (1996, 12, 19), time(16, 39, 57, 0, Some(-28_800)), false, None),
        (
            "1996-12-19T16:39:57-08:00[America/Los_Angeles]",
            (1996, 12, 19),
            time(16, 39, 57, 0, Some(-28_800)),
            false,
            None,
        ),
        (
            "1996-12-19T16:39:57-08:00[America/Los_Angeles][u-ca=hebrew]",
            (1996, 12, 19),
            time(16, 39, 57, 0, Some(-28_800)),
            false,
            Some("hebrew"),
        ),
        ("2022-07-08T00:14:07+01:00[Europe/Paris]", (2022, 7, 8), time(0, 14, 7, 0, Some(3_600)), false, None),
        ("2022-07-08T00:14:07Z[Europe/London]", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), true, None),
        ("2022-07-08T00:14:07-00:00", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), true, None),
        ("2022-07-08T00:14:07+00:00", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), false, None),
        ("2022-07-08T00:14:07Z[+02:00]", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), true, None),
        ("2022-07-08T00:14:07Z[!+02:00]", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), true, None),
        ("2022-07-08T00:14:07+02:00[!+02:00]", (2022, 7, 8), time(0, 14, 7, 0, Some(7_200)), false, None),
        ("2022-07-08T00:14:07+02:00[+03:00]", (2022, 7, 8), time(0, 14, 7, 0, Some(7_200)), false, None),
        (
            "2022-07-08T00:14:07Z[u-ca=chinese][u-ca=japanese]",
            (2022, 7, 8),
            time(0, 14, 7, 0, Some(0)),
            true,
            Some("chinese"),
        ),
        ("2022-07-08T00:14:07Z[knort=blargel]", (2022, 7, 8), time(0, 14, 7, 0, Some(0)), true, None),
        (
            "2022-07-08T00:14:07Z[Europe/Paris][knort=bl-4-rgel][u-ca=ethiopic-amete-alem][a_1-=x]",
            (2022, 7, 8),
            time(0, 14, 7, 0, Some(0)),
            true,
            Some("ethiopic-amete-alem"),
        ),
        ("2026-11-20[!u-ca=hebrew]", (2026, 11, 20), None, false, Some("hebrew")),
        ("2026-11-20", (2026, 11, 20), None, false, None),
        ("2026-11-20[u-ca=ISLAMICC]", (2026, 11, 20), None, false, Some("ISLAMICC")),
        ("0000-02-29", (0, 2, 29), None, false, None),
        ("+012026-11-20[u-ca=persian]", (12_026, 11, 20), None, false, Some("persian")),
        ("-000099-01-01", (-99, 1, 1), None, false, None),
        ("+002026-11-20", (2026, 11, 20), None, false, None),
        ("1990-12-31t23:59:60z", (1990, 12, 31), time(23, 59, 60, 0, Some(0)), true, None),
        ("1990-12-31 23:59", (1990, 12, 31), time(23, 59, 0, 0, None), false, None),
        ("1990-12-31T15:59:59.5-08:00", (1990, 12, 31), time(15, 59, 59, 500_000_000, Some(-28_800)), false, None),
        (
            "1990-12-31T15:59:59.1234567899999[Asia/Tehran]",
            (1990, 12, 31),
            time(15, 59, 59, 123_456_789, None),
            false,
            None,
        ),
        ("2026-11-20[Etc/GMT+3]", (2026, 11, 20), None, false, None),
        ("2026-11-20[_x/.y]", (2026, 11, 20), None, false, None),
        ("2026-11-20[UTC]", (2026, 11, 20), None, false, None),
    ] {
        let found = read(text.as_bytes(), &iso).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        assert_eq!((found.day, found.time, found.utc), (day(date.0, date.1, date.2), time, utc), "{text}");
        assert_eq!(id(&found), calendar, "{text}");
    }
    let found = read(b"2026-11-20[!u-ca=hebrew]", &iso).unwrap().calendar.unwrap();
    assert_eq!((found.critical, found.offset), (true, 17));
    assert!(!read(b"2026-11-20[u-ca=hebrew]", &iso).unwrap().calendar.unwrap().critical);
}

/// Text, and where it is wrong.
#[test]
fn what_is_refused() {
    let iso = iso();
    for (text, offset) in [
        ("", 0),
        ("2026", 4),
        ("20261120", 4),
        ("226-11-20", 3),
        ("2026-1-20", 6),
        ("2026-11-2", 9),
        ("2026-11-20x", 10),
        ("2026-11-20\0", 10),
        (" 2026-11-20", 0),
        ("2026-11-20 ", 11),
        ("2026\u{2212}11\u{2212}20", 4),
        ("\u{0662}026-11-20", 0),
        ("+2026-11-20", 5),
        ("-000000-11-20", 1),
        ("+0012026-11-20", 7),
        ("2026-11-20T", 11),
        ("2026-11-20T24:00:00Z", 11),
        ("2026-11-20T1:00:00Z", 12),
        ("2026-11-20T10:60:00Z", 14),
        ("2026-11-20T10:00:61Z", 17),
        ("2026-11-20T10Z", 13),
        ("2026-11-20T10:00:00.Z", 20),
        ("2026-11-20T10:00:00,5Z", 19),
        ("2026-11-20T10:00:00+1:00", 21),
        ("2026-11-20T10:00:00+0100", 22),
        ("2026-11-20T10:00:00+24:00", 20),
        ("2026-11-20T10:00:00+23:60", 23),
        ("2026-11-20Z", 10),
        // Section 3: critical, and not known.
        ("2022-07-08T00:14:07Z[!knort=blargel]", 22),
        ("2022-07-08T00:14:07+01:00[!Europe/London]", 27),
        ("2022-07-08T00:14:07+02:00[!+03:00]", 27),
        ("2022-07-08T00:14:07Z[!u-ca=chinese][u-ca=japanese]", 36),
        ("2022-07-08T00:14:07Z[u-ca=chinese][!u-ca=japanese]", 36),
        ("2022-07-08T00:14:07Z[_foo=bar][_baz=bat]", 21),
        ("2022-07-08T00:14:07Z[!_foo=bar]", 22),
        // A time zone comes first, and once.
        ("2026-11-20[u-ca=hebrew][Europe/Paris]", 24),
        ("2026-11-20[Europe/Paris][Europe/Rome]", 25),
        ("2026-11-20[]", 11),
        ("2026-11-20[!]", 12),
        ("2026-11-20[.]", 11),
        ("2026-11-20[Europe/..]", 18),
        ("2026-11-20[Europe/]", 18),
        ("2026-11-20[Europe/3]", 18),
        ("2026-11-20[3urope]", 11),
        ("2026-11-20[Europe Paris]", 17),
        ("2026-11-20[+01]", 14),
        ("2026-11-20[u-ca=]", 16),
        ("2026-11-20[u-ca=a--b]", 18),
        ("2026-11-20[u-ca=a-]", 18),
        ("2026-11-20[u-ca=a_b]", 17),
        ("2026-11-20[U-CA=hebrew]", 11),
        ("2026-11-20[u-Ca=hebrew]", 13),
        ("2026-11-20[u-ca=hebrew", 22),
        ("2026-11-20[u-ca=hebrew]]", 23),
        ("2026-11-20[u-ca=hebrew]x", 23),
        ("2026-11-20[[u-ca=hebrew]", 11),
        ("2026-11-20[1a=b]", 11),
        ("2026-11-20[a=b", 14),
        ("2026-11-20[\u{e9}]", 11),
    ] {
        match read(text.as_bytes(), &iso) {
            Err(Fault { error: None, offset: found, expected }) => {
                assert_eq!(found, offset, "{text}: {expected}");
                assert!(!expected.is_empty());
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    for text in ["2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31T10:00Z", "2026-99-99"] {
        assert_eq!(read(text.as_bytes(), &iso).unwrap_err().error, Some(Error::InvalidDate), "{text}");
    }
    // Not UTF-8, and every byte in every place of a good text: refused or read, never worse.
    let good = "2022-07-08T00:14:07.5+01:00[Europe/Paris][!u-ca=hebrew]";
    let mut refused = 0;
    for place in 0..good.len() {
        for byte in 0..=u8::MAX {
            let mut text = good.as_bytes().to_vec();
            text[place] = byte;
            refused += usize::from(read(&text, &iso).is_err());
        }
        assert!(read(&good.as_bytes()[..place], &iso).is_err() || [10, 16, 19, 21, 27, 41].contains(&place), "{place}");
    }
    assert!(refused > good.len() * 150, "{refused}");
}

#[test]
fn the_length_of_a_text_is_no_matter() {
    let iso = iso();
    for (start, repeated, end) in [
        ("2026-11-20", "[a=b]", ""),
        ("2026-11-20[", "a", "=b]"),
        ("2026-11-20[a=", "b-", "b]"),
        ("2026-11-20[", "a/", "b]"),
        ("2026-11-20T10:00:00.", "0", ""),
    ] {
        let text = format!("{start}{}{end}", repeated.repeat(1_000_000));
        assert_eq!(read(text.as_bytes(), &iso).map(|found| found.day), Ok(day(2026, 11, 20)), "{start}");
        let text = format!("{start}{}", repeated.repeat(1_000_000)) + "!";
        assert!(read(text.as_bytes(), &iso).is_err());
    }
}

fn written(date: (i32, i32, i32), time: Option<&Time<'_>>, utc: bool, cldr: &str) -> Result<String, Error> {
    let mut text = String::new();
    let iso = iso();
    let date = iso.to_date(iso.to_day(date.0, date.1, date.2)?)?;
    write(&mut text, date, time, utc, cldr).map(|()| text)
}

#[test]
fn what_is_written() {
    let with = |nanosecond, utc_offset| time(9, 5, 7, nanosecond, utc_offset);
    for (date, time, utc, cldr, text) in [
        ((2026, 11, 20), None, false, "hebrew", "2026-11-20[u-ca=hebrew]"),
        ((2026, 11, 20), None, false, "iso8601", "2026-11-20"),
        ((2026, 11, 20), None, false, "gregory", "2026-11-20[u-ca=gregory]"),
        ((9_999, 12, 31), None, false, "", "9999-12-31"),
        ((10_000, 1, 1), None, false, "", "+010000-01-01"),
        ((999_999, 1, 1), None, false, "", "+999999-01-01"),
        ((0, 1, 1), None, false, "", "0000-01-01"),
        ((-1, 1, 1), None, false, "", "-000001-01-01"),
        ((-999_999, 1, 1), None, false, "", "-999999-01-01"),
        ((2026, 1, 2), with(0, None), false, "roc", "2026-01-02T09:05:07[u-ca=roc]"),
        ((2026, 1, 2), with(0, Some(0)), false, "", "2026-01-02T09:05:07+00:00"),
        ((2026, 1, 2), with(0, Some(0)), true, "", "2026-01-02T09:05:07Z"),
        ((2026, 1, 2), with(120_000_000, Some(-12_600)), false, "", "2026-01-02T09:05:07.12-03:30"),
        ((2026, 1, 2), with(1, Some(86_340)), false, "", "2026-01-02T09:05:07.000000001+23:59"),
    ] {
        assert_eq!(written(date, time.as_ref(), utc, cldr).as_deref(), Ok(text));
    }
    for year in [1_000_000, -1_000_000, i32::MAX, i32::MIN] {
        assert_eq!(written((year, 1, 1), None, false, ""), Err(Error::OutOfRange), "{year}");
    }
    for offset in [1, -59, 3_601, 86_400, -86_400, i32::MIN, i32::MAX] {
        let time = with(0, Some(offset));
        assert_eq!(written((2026, 1, 2), time.as_ref(), false, ""), Err(Error::InvalidArgument), "{offset}");
    }
}

/// Every calendar of the catalogue that CLDR knows, by a day in each of its months, there and back.
#[test]
fn what_is_written_is_read() {
    let iso = iso();
    let mut calendars = 0;
    let mut texts = 0;
    for compiled in catalogue() {
        let cldr = compiled.row.cldr;
        if cldr.is_empty() {
            continue;
        }
        calendars += 1;
        let times =
            [None, time(0, 0, 0, 0, None), time(23, 59, 60, 999_999_999, Some(-3_600)), time(12, 0, 0, 5_000, Some(0))];
        for number in (-363_000_000..363_000_000).step_by(3_629_999).chain(2_451_545..2_451_545 + 400) {
            let day = Jdn::new(number);
            let (Ok(date), true) = (iso.to_date(day), compiled.engine.has_day(day)) else { continue };
            if date.year().abs() > 999_999 {
                continue;
            }
            for (time, utc) in times.into_iter().flat_map(|time| [(time, false), (time, true)]) {
                let mut text = String::new();
                write(&mut text, date, time.as_ref(), utc, cldr).unwrap();
                let found = read(text.as_bytes(), &iso).unwrap();
                let is_utc = utc && time.is_some_and(|time| time.utc_offset == Some(0));
                assert_eq!((found.day, found.time, found.utc), (day, time, is_utc), "{text}");
                match found.calendar {
                    Some(calendar) => assert!(is_calendar(calendar.id, cldr), "{text}"),
                    None => assert_eq!(cldr, "iso8601"),
                }
                texts += 1;
            }
        }
    }
    assert_eq!(calendars, 17);
    assert!(texts > 60_000, "{texts}");
}

/// Every id of CLDR's supplemental data (`bcp47/calendar.xml`), aliases included, is one calendar of the catalogue, and no more.
#[test]
fn ids_of_cldr() {
    for (named, wanted) in [
        ("buddhist", 110),
        ("chinese", 160),
        ("coptic", 120),
        ("dangi", 161),
        ("ethioaa", 122),
        ("ethiopic-amete-alem", 122),
        ("ethiopic", 121),
        ("gregory", 0),
        ("gregorian", 0),
        ("hebrew", 150),
        ("indian", 123),
        ("islamic", 11),
        ("islamic-civil", 11),
        ("islamicc", 11),
        ("islamic-rgsa", 142),
        ("islamic-tbla", 130),
        ("islamic-umalqura", 140),
        ("iso8601", 100),
        ("japanese", 112),
        ("persian", 10),
        ("roc", 111),
    ] {
        for named in [named.to_string(), named.to_uppercase()] {
            let found: Vec<i32> = catalogue()
                .iter()
                .filter(|known| is_calendar(&named, known.row.cldr))
                .map(|known| known.row.system)
                .collect();
            assert_eq!(found, [wanted], "{named}");
        }
    }
    for none in ["", "julian", "jalali", "x", "hebrew-x", "islami", "thai-solar"] {
        assert!(!catalogue().iter().any(|known| is_calendar(none, known.row.cldr)), "{none}");
    }
}

/// On texts put together from pieces, good and bad, the `ixdtf` crate says the same. It reads more, as ECMAScript does: basic formats,
/// hours alone, offsets with seconds, a decimal comma, and zones called "."; and it leaves it to its user what a critical time zone is. So the
/// pieces are those that both mean to read or to refuse.
#[test]
fn the_ixdtf_crate_agrees() {
    let iso = iso();
    let dates =
        ["2026-11-20", "+012026-02-28", "-000001-12-31", "-000000-01-01", "2026-02-30", "2026-13-01", "206-01-01", "x"];
    let times =
        ["", "T10:30", "t10:30:59", " 23:59:60", "T10:30:00.123", "T24:00:00", "T10:60", "T10:30:", "T10:30:00."];
    let offsets = ["", "Z", "z", "+01:00", "-23:59", "-00:00", "+24:00", "+1:00", "+01:60"];
    let zones = ["", "[Europe/Paris]", "[+01:00]", "[Etc/GMT-3]", "[]", "[a", "[1a]", "[+1]"];
    let tags = [
        "",
        "[u-ca=hebrew]",
        "[!u-ca=hebrew]",
        "[u-ca=hebrew][u-ca=roc]",
        "[u-ca=hebrew][!u-ca=roc]",
        "[foo=bar][u-ca=islamic-civil]",
        "[!foo=bar]",
        "[u-ca=]",
        "[u-ca=a--b]",
        "[U-ca=a]",
        "[foo=bar]x",
    ];
    let (mut compared, mut good) = (0, 0);
    for date in dates {
        for time in times {
            for offset in offsets.iter().filter(|offset| offset.is_empty() || !time.is_empty()) {
                for zone in zones {
                    for tag in tags {
                        let text = format!("{date}{time}{offset}{zone}{tag}");
                        let ours = read(text.as_bytes(), &iso);
                        let theirs = IxdtfParser::from_str(&text).parse();
                        compared += 1;
                        assert_eq!(ours.is_ok(), theirs.is_ok(), "{text}: {ours:?} {theirs:?}");
                        let (Ok(ours), Ok(theirs)) = (ours, theirs) else { continue };
                        good += 1;
                        let their_date = theirs.date.unwrap();
                        let date = iso.to_day(their_date.year, i32::from(their_date.month), i32::from(their_date.day));
                        assert_eq!(Ok(ours.day), date, "{text}");
                        assert_eq!(ours.calendar.map(|calendar| calendar.id.as_bytes()), theirs.calendar, "{text}");
                        assert_eq!(ours.time.is_some(), theirs.time.is_some(), "{text}");
                        if let (Some(ours), Some(theirs)) = (ours.time, theirs.time) {
                            assert_eq!((ours.hour, ours.minute), (theirs.hour, theirs.minute), "{text}");
                            // ECMAScript has no leap seconds.
                            assert_eq!(ours.second.min(59), theirs.second.min(59), "{text}");
                            let nanosecond =
                                theirs.fraction.and_then(|fraction| fraction.to_nanoseconds()).unwrap_or(0);
                            assert_eq!(ours.nanosecond, nanosecond, "{text}");
                        }
                        if let Some(UtcOffsetRecordOrZ::Offset(their_offset)) = theirs.offset {
                            let minutes = i32::from(their_offset.hour()) * 60 + i32::from(their_offset.minute());
                            let seconds = minutes * 60 * their_offset.sign() as i32;
                            assert_eq!(ours.time.unwrap().utc_offset, Some(seconds), "{text}");
                        } else if theirs.offset.is_some() {
                            assert!(ours.utc, "{text}");
                        }
                        assert_eq!(theirs.tz.is_some(), !zone.is_empty(), "{text}");
                        if let Some(TimeZoneRecord::Name(name)) = theirs.tz.map(|zone| zone.tz) {
                            assert_eq!(name, zone.trim_matches(['[', ']']).as_bytes());
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 50_000 && good > 1_000, "{compared} {good}");
}
