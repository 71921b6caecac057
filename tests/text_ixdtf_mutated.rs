//! Texts of RFC 9557 spoiled at random, against the `ixdtf` crate: every difference has a reason.
#![cfg(feature = "text")]

mod common;

use std::collections::BTreeMap;

use ixdtf::parsers::IxdtfParser;
use qcal::text::ixdtf::read;

const GOOD: [&str; 12] = [
    "2026-11-20",
    "2026-11-20T10:30:00Z",
    "2026-11-20t10:30:59.123456789z",
    "2026-11-20 23:59:60-00:00",
    "+012026-02-28T10:30",
    "-000001-12-31T00:00:00.5+01:00[Europe/Paris]",
    "2022-07-08T00:14:07+01:00[+01:00][u-ca=hebrew]",
    "1996-12-19T16:39:57-08:00[America/Los_Angeles][u-ca=islamic-civil][foo=bar-baz]",
    "2024-02-29[u-ca=chinese]",
    "2022-07-08T00:14:07Z[!u-ca=roc][_foo=bar]",
    "2026-11-20T10:30:00.5[Etc/GMT-3][x-y_z=a1]",
    "0000-01-01T00:00:00Z[u-ca=gregory][u-ca=roc]",
];
const PIECES: &[u8] = b"0123456789-+:.,TtZz []!=_/uacAB\xc3x";

/// Why the crate reads a text that is refused here.
fn wider_there(text: &str) -> Option<&'static str> {
    let head = text.split('[').next().unwrap_or_default();
    let (date, clock) = head.split_at(head.find(['T', 't', ' ']).unwrap_or(head.len()));
    let hyphens = date.trim_start_matches(['+', '-']).matches('-').count();
    let colons = clock.trim_start_matches(['T', 't', ' ']);
    let (hours, offset) = colons.split_at(colons.find(['+', '-', 'Z', 'z']).unwrap_or(colons.len()));
    let whole = hours.split(['.', ',']).next().unwrap_or_default();
    match () {
        () if hyphens == 0 => Some("basic format of the date"),
        () if head.contains(',') => Some("a comma before the fraction"),
        () if !clock.is_empty() && !whole.contains(':') => Some("basic format of the time, or hours alone"),
        () if offset.len() > 1 && offset.matches(':').count() != 1 => {
            Some("offset in basic format, of hours alone, or with seconds")
        }
        () if text.contains("[!") => Some("what is critical is its user's affair"),
        () if text.contains("[_") => Some("keys of experiments are its user's affair"),
        () if text.contains("[+") || text.contains("[-") => {
            Some("offset as a time zone in basic format, or of hours alone")
        }
        // RFC 9557: `time-zone-part = time-zone-initial *time-zone-char`.
        () if text.split_once('[').is_some_and(|(_, zone)| has_odd_part(zone)) => {
            Some("part of a zone's name that begins with a digit or a sign")
        }
        () => None,
    }
}

fn has_odd_part(zone: &str) -> bool {
    let name = zone.split(']').next().unwrap_or_default();
    name.split('/').any(|part| part.starts_with(|first: char| first.is_ascii_digit() || "+-".contains(first)))
}

#[test]
fn every_difference_has_a_reason() {
    let iso = common::calendar(100).engine;
    let mut seed = 9_557_u64;
    let mut below = |count: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % count
    };
    let (mut both, mut neither) = (0, 0);
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for _ in 0..200_000 {
        let mut text = GOOD[below(GOOD.len())].as_bytes().to_vec();
        for _ in 0..=below(3) {
            let place = below(text.len());
            match below(5) {
                0 | 1 => text[place] = PIECES[below(PIECES.len())],
                2 => drop(text.remove(place)),
                3 => text.insert(place, PIECES[below(PIECES.len())]),
                _ => {
                    let end = place + below(text.len() - place + 1);
                    let again = text[place..end].to_vec();
                    text.splice(place..place, again);
                }
            }
            if text.is_empty() {
                text.push(b'2');
            }
        }
        let (ours, theirs) = (read(&text, &iso), IxdtfParser::from_utf8(&text).parse());
        let shown = String::from_utf8_lossy(&text).into_owned();
        match (ours, theirs) {
            (Err(fault), Err(_)) => {
                assert!(fault.offset <= text.len() && !fault.expected.is_empty(), "{shown}");
                neither += 1;
            }
            (Ok(ours), Ok(theirs)) => {
                let date = theirs.date.unwrap();
                assert_eq!(Ok(ours.day), iso.to_day(date.year, i32::from(date.month), i32::from(date.day)), "{shown}");
                assert_eq!(ours.calendar.map(|calendar| calendar.id.as_bytes()), theirs.calendar, "{shown}");
                both += 1;
            }
            (Err(_), Ok(_)) => match wider_there(&shown) {
                Some(reason) => *reasons.entry(reason.to_owned()).or_default() += 1,
                None => unexplained.push(format!("refused here: {shown}")),
            },
            (Ok(_), Err(error)) => unexplained.push(format!("read here: {shown}: {error:?}")),
        }
    }
    println!("read by both {both}, refused by both {neither}, {reasons:?}");
    assert!(unexplained.is_empty(), "{} of them: {:#?}", unexplained.len(), &unexplained[..unexplained.len().min(60)]);
    assert!(both > 20_000 && neither > 50_000, "{both} {neither}");
}
