//! Dates for machines: RFC 9557, the internet's extended date and time format (IXDTF).
//!
//! `2026-11-20`, `2026-11-20T10:30:00Z`, `2026-11-20T10:30:00.5+01:00[Europe/Paris][u-ca=hebrew]`. The date is always that of ISO 8601;
//! the calendar is a note on how to show it.
//!
//! Wider than the RFC, as ECMAScript is: a date without time, a time without offset or seconds, a blank for `T`, and years of six digits
//! with a sign, `+012026-11-20` and `-000099-01-01`. Narrower nowhere. What is in brackets is treated as section 3 of the RFC says:
//!
//! - what is not known is passed over, or refused where it is marked critical with `!`;
//! - of a key that is there twice the first counts, unless one of them is critical: then the text is refused;
//! - keys that begin with `_` are experiments, and refused by who has no part in them;
//! - a time zone changes nothing, because the date is as it is written. One that is critical would have to be compared with the offset
//!   of the time, which takes the history of time zones: refused, but for an offset (`[!+01:00]`) that agrees.

use core::fmt::{self, Write};

use super::fault::Fault;
use super::time::Time;
use crate::day::Jdn;
use crate::engine::Engine;
use crate::error::Error;
use crate::name::same;
use crate::ymd::Ymd;

/// Years are written with at most six digits.
const MAX_YEAR: i32 = 999_999;

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read<'a> {
    /// The day, as it is written: where the time is UTC (`Z`), it is the day there.
    pub day: Jdn,
    /// The time of day, if it has one.
    pub time: Option<Time<'static>>,
    /// Whether the time is UTC, and how far the local time is from it not known (`Z`); its offset is then 0.
    pub utc: bool,
    /// The calendar, if it has one.
    pub calendar: Option<Calendar<'a>>,
}

/// A calendar named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar<'a> {
    /// Its id, as it is written.
    pub id: &'a str,
    /// Where the id stands, in bytes.
    pub offset: usize,
    /// Whether the text is not to be used by who does not know it.
    pub critical: bool,
}

/// Reads a text. `iso` is the calendar of ISO 8601.
///
/// # Errors
///
/// What is wrong and where; [`Error::InvalidDate`] for a date that does not exist.
pub fn read<'a>(text: &'a [u8], iso: &Engine) -> Result<Read<'a>, Fault> {
    let mut reader = Reader { text, at: 0 };
    let (year, month, day) = reader.date()?;
    let day = iso.to_day(year, month, day).map_err(|error| Fault::of(error, 0, "a date that exists"))?;
    let time = if matches!(reader.peek(), Some(b'T' | b't' | b' ')) {
        reader.at += 1;
        Some(reader.time()?)
    } else {
        None
    };
    let (time, offset) = time.unzip();
    let offset = offset.unwrap_or(Offset::Unknown);
    let calendar = reader.suffix(offset)?;
    match reader.peek() {
        None => Ok(Read { day, time, utc: offset == Offset::Utc, calendar }),
        Some(_) if calendar.is_some() => Err(reader.expected("'[' or the end")),
        Some(_) if time.is_some() => Err(reader.expected("an offset, '[' or the end")),
        Some(_) => Err(reader.expected("'T', '[' or the end")),
    }
}

/// How far a time is from UTC.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offset {
    /// Not said.
    Unknown,
    /// The time is UTC, and how far the time of the place is from it is not said.
    Utc,
    /// Seconds ahead of UTC.
    Seconds(i32),
}

impl Offset {
    const fn seconds(self) -> Option<i32> {
        match self {
            Offset::Unknown => None,
            Offset::Utc => Some(0),
            Offset::Seconds(seconds) => Some(seconds),
        }
    }
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expected(&self, what: &'static str) -> Fault {
        Fault::parse(self.at, what)
    }

    fn need(&mut self, byte: u8, what: &'static str) -> Result<(), Fault> {
        if self.take(byte) { Ok(()) } else { Err(self.expected(what)) }
    }

    /// As many bytes of a kind as there are.
    fn run(&mut self, belongs: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|&byte| !belongs(byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// So many digits, at most nine.
    fn digits(&mut self, count: usize, what: &'static str) -> Result<i32, Fault> {
        let mut number = 0;
        for _ in 0..count {
            let digit = self.peek().filter(u8::is_ascii_digit).ok_or_else(|| self.expected(what))?;
            number = number * 10 + i32::from(digit - b'0');
            self.at += 1;
        }
        Ok(number)
    }

    /// Two digits up to a limit.
    fn up_to(&mut self, most: i32, what: &'static str) -> Result<i32, Fault> {
        let start = self.at;
        let number = self.digits(2, what)?;
        if number <= most { Ok(number) } else { Err(Fault::parse(start, what)) }
    }

    fn date(&mut self) -> Result<(i32, i32, i32), Fault> {
        let year = match self.peek() {
            Some(sign @ (b'+' | b'-')) => {
                self.at += 1;
                let start = self.at;
                let year = self.digits(6, "six digits of the year after its sign")?;
                if sign == b'-' && year == 0 {
                    return Err(Fault::parse(start, "a year that is not minus zero"));
                }
                if sign == b'-' { -year } else { year }
            }
            _ => self.digits(4, "four digits of the year, or a sign and six")?,
        };
        self.need(b'-', "'-' after the year")?;
        let month = self.digits(2, "two digits of the month")?;
        self.need(b'-', "'-' after the month")?;
        let day = self.digits(2, "two digits of the day")?;
        Ok((year, month, day))
    }

    fn time(&mut self) -> Result<(Time<'static>, Offset), Fault> {
        let hour = self.up_to(23, "an hour from 00 to 23")?;
        self.need(b':', "':' after the hour")?;
        let minute = self.up_to(59, "a minute from 00 to 59")?;
        let (mut second, mut nanosecond) = (0, 0);
        if self.take(b':') {
            second = self.up_to(60, "a second from 00 to 60")?;
            if self.take(b'.') {
                nanosecond = self.fraction()?;
            }
        }
        let offset = self.offset()?;
        // two digits each
        let [hour, minute, second] = [hour, minute, second].map(|number| number as u8);
        Ok((Time { hour, minute, second, nanosecond, utc_offset: offset.seconds(), zone: None }, offset))
    }

    /// Digits of a second; beyond the ninth they are cut off.
    fn fraction(&mut self) -> Result<u32, Fault> {
        let digits = self.run(|byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return Err(self.expected("digits of the second"));
        }
        let padded = digits.iter().copied().chain(core::iter::repeat(b'0')).take(9);
        Ok(padded.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
    }

    fn offset(&mut self) -> Result<Offset, Fault> {
        match self.peek() {
            Some(b'Z' | b'z') => {
                self.at += 1;
                Ok(Offset::Utc)
            }
            Some(b'+' | b'-') => self.numeric_offset(),
            _ => Ok(Offset::Unknown),
        }
    }

    /// `+01:00`. `-00:00` is UTC where the local offset is not known, as `Z` is.
    fn numeric_offset(&mut self) -> Result<Offset, Fault> {
        let negative = self.take(b'-') || !self.take(b'+');
        let hours = self.up_to(23, "hours of the offset from 00 to 23")?;
        self.need(b':', "':' in the offset")?;
        let minutes = self.up_to(59, "minutes of the offset from 00 to 59")?;
        let seconds = (hours * 60 + minutes) * 60;
        Ok(match seconds {
            0 if negative => Offset::Utc,
            _ if negative => Offset::Seconds(-seconds),
            _ => Offset::Seconds(seconds),
        })
    }

    /// All that is in brackets; the calendar that it names.
    fn suffix(&mut self, offset: Offset) -> Result<Option<Calendar<'a>>, Fault> {
        let mut calendar: Option<Calendar<'a>> = None;
        let mut first = true;
        while self.take(b'[') {
            let critical = self.take(b'!');
            let start = self.at;
            if first && self.time_zone(critical, offset)? {
                first = false;
                continue;
            }
            first = false;
            self.at = start;
            let key = self.key()?;
            let value_at = self.at;
            let value = self.value()?;
            self.need(b']', "']'")?;
            match key {
                b"u-ca" => match calendar {
                    None => calendar = Some(Calendar { id: value, offset: value_at, critical }),
                    Some(known) if known.critical || critical => {
                        return Err(Fault::parse(start, "one calendar only, as it is critical"));
                    }
                    Some(_) => {}
                },
                [b'_', ..] => return Err(Fault::parse(start, "no key of an experiment")),
                _ if critical => return Err(Fault::parse(start, "no critical key other than u-ca")),
                _ => {}
            }
        }
        Ok(calendar)
    }

    /// A time zone and its closing bracket; `false` for what looks like a key.
    fn time_zone(&mut self, critical: bool, of_time: Offset) -> Result<bool, Fault> {
        let start = self.at;
        if let Some(b'+' | b'-') = self.peek() {
            let zone = self.numeric_offset()?;
            self.need(b']', "']'")?;
            // UTC without a local offset says nothing that could disagree.
            let agrees = of_time == zone || matches!(of_time, Offset::Utc | Offset::Unknown);
            return if agrees || !critical { Ok(true) } else { Err(Fault::parse(start, "the offset of the time")) };
        }
        loop {
            let part = self.run(|byte| byte.is_ascii_alphanumeric() || b"._-+".contains(&byte));
            match (part, self.peek()) {
                // What has no bracket yet may be a key.
                (_, Some(b'=')) => return Ok(false),
                (b"" | b"." | b"..", _) | ([b'0'..=b'9' | b'-' | b'+', ..], _) => {
                    self.at -= part.len();
                    return Err(self.expected("a time zone, or a key"));
                }
                (_, Some(b'/')) => self.at += 1,
                (_, Some(b']')) => break,
                _ => return Err(self.expected("']', or '=' after a key")),
            }
        }
        self.at += 1;
        if critical { Err(Fault::parse(start, "no critical time zone")) } else { Ok(true) }
    }

    fn key(&mut self) -> Result<&'a [u8], Fault> {
        let key = self.run(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte));
        if !key.first().is_some_and(|&byte| byte.is_ascii_lowercase() || byte == b'_') {
            self.at -= key.len();
            return Err(self.expected("a key in lower case"));
        }
        self.need(b'=', "'=' after the key")?;
        Ok(key)
    }

    /// Letters and digits, joined by single hyphens.
    fn value(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        loop {
            if self.run(|byte| byte.is_ascii_alphanumeric()).is_empty() {
                return Err(self.expected("letters and digits of a value"));
            }
            if !self.take(b'-') {
                break;
            }
        }
        let value = self.text.get(start..self.at).and_then(|value| core::str::from_utf8(value).ok());
        Ok(value.unwrap_or_default())
    }
}

/// Writes a date of ISO 8601 with the time of day, if there is one, and the CLDR id of a calendar. The calendar of ISO 8601 itself is
/// not named. `utc`: the offset of the time is 0 because nothing is known of the local time, and is written `Z`.
///
/// # Errors
///
/// [`Error::OutOfRange`] for a year of more than six digits; [`Error::InvalidArgument`] for an offset that is no number of minutes below
/// a day; [`Error::NoMemory`] where the text takes no more.
pub fn write(out: &mut dyn Write, date: Ymd, time: Option<&Time<'_>>, utc: bool, calendar: &str) -> Result<(), Error> {
    if !(-MAX_YEAR..=MAX_YEAR).contains(&date.year()) {
        return Err(Error::OutOfRange);
    }
    let offset = match time.and_then(|time| time.utc_offset) {
        None => Offset::Unknown,
        Some(0) if utc => Offset::Utc,
        Some(seconds) if seconds % 60 == 0 && (-86_399..86_400).contains(&seconds) => Offset::Seconds(seconds),
        Some(_) => return Err(Error::InvalidArgument),
    };
    put(out, date, time, offset, calendar).map_err(|_| Error::NoMemory)
}

fn put(out: &mut dyn Write, date: Ymd, time: Option<&Time<'_>>, offset: Offset, calendar: &str) -> fmt::Result {
    match date.year() {
        year @ 0..=9_999 => write!(out, "{year:04}")?,
        year => write!(out, "{year:+07}")?,
    }
    write!(out, "-{:02}-{:02}", date.month(), date.day())?;
    if let Some(time) = time {
        write!(out, "T{:02}:{:02}:{:02}", time.hour, time.minute, time.second)?;
        put_fraction(out, time.nanosecond)?;
        match offset {
            Offset::Unknown => {}
            Offset::Utc => out.write_char('Z')?,
            Offset::Seconds(seconds) => {
                let minutes = seconds.abs() / 60;
                let sign = if seconds < 0 { '-' } else { '+' };
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)?;
            }
        }
    }
    if !calendar.is_empty() && calendar != ISO8601 {
        write!(out, "[u-ca={calendar}]")?;
    }
    Ok(())
}

/// The id of the calendar that needs no mention.
const ISO8601: &str = "iso8601";

/// The digits of a second without the zeros at their end.
fn put_fraction(out: &mut dyn Write, nanosecond: u32) -> fmt::Result {
    if nanosecond == 0 {
        return Ok(());
    }
    let (mut digits, mut width) = (nanosecond, 9);
    while digits % 10 == 0 {
        digits /= 10;
        width -= 1;
    }
    write!(out, ".{digits:0width$}")
}

/// Ids that CLDR gives besides those of the catalogue.
const ALIASES: [(&str, &str); 4] = [
    ("gregorian", "gregory"),
    ("islamicc", "islamic-civil"),
    ("ethiopic-amete-alem", "ethioaa"),
    // Islamic without more: its civil calendar, here as by its name.
    ("islamic", "islamic-civil"),
];

/// Whether an id, as a text names it, is the CLDR id of a calendar. ASCII case is ignored.
#[must_use]
pub fn is_calendar(named: &str, cldr: &str) -> bool {
    let alias = ALIASES.iter().find(|(alias, _)| same(alias.as_bytes(), named.as_bytes()));
    !cldr.is_empty() && same(alias.map_or(named, |(_, id)| id).as_bytes(), cldr.as_bytes())
}
