//! Writing the fields of the time of day.

use core::fmt::Write;

use super::super::Width;
use super::super::pattern::{Field, Symbol};
use super::super::time::Time;
use super::{Writer, width};

/// Digits of a second that are known.
const KNOWN_DIGITS: u16 = 9;

impl<'a> Writer<'a, '_> {
    #[inline(never)]
    pub(super) fn time(&mut self, field: Field, time: &'a Time<'_>) {
        let Field { symbol, count } = field;
        let (hour, names) = (i64::from(time.hour), self.wording.names);
        match symbol {
            Symbol::Hour24 => self.number(hour, count),
            Symbol::Hour12 => self.number((hour + 11) % 12 + 1, count),
            Symbol::Hour24From1 => self.number((hour + 23) % 24 + 1, count),
            Symbol::Hour12From0 => self.number(hour % 12, count),
            Symbol::Minute => self.number(i64::from(time.minute), count),
            Symbol::Second => self.number(i64::from(time.second), count),
            Symbol::Fraction => {
                let known = count.min(KNOWN_DIGITS);
                let cut = 10_i64.pow(u32::from(KNOWN_DIGITS - known));
                self.number(i64::from(time.nanosecond) / cut, known);
                if count > known {
                    self.number(0, count - known);
                }
            }
            Symbol::Millisecond => {
                let (mut value, mut places) = (time.nanosecond / 1_000_000, 3);
                while count == 1 && places > 1 && value % 10 == 0 {
                    value /= 10;
                    places -= 1;
                }
                self.number(i64::from(value), places);
            }
            Symbol::DayPeriod => self.text(names.half_day(hour >= 12, width(count))),
            Symbol::DayPeriodUpper => self.cased(names.half_day(hour >= 12, Width::Abbreviated), true),
            Symbol::DayPeriodLower => self.cased(names.half_day(hour >= 12, Width::Abbreviated), false),
            Symbol::Zone => match (count, time.zone) {
                (1 | 4, Some(zone)) => self.text(zone),
                (1 | 4, None) => self.gmt("UTC", true, time),
                (2, _) => self.offset(4, time),
                _ => self.offset(5, time),
            },
            Symbol::ZoneOffsetOrZ if time.utc_offset == Some(0) => self.text("Z"),
            Symbol::ZoneOffset | Symbol::ZoneOffsetOrZ => self.offset(count, time),
            Symbol::ZoneName if time.zone.is_some() => self.text(time.zone.unwrap_or_default()),
            Symbol::ZoneGmt | Symbol::ZoneName if time.utc_offset == Some(0) => self.text("GMT"),
            Symbol::ZoneGmt | Symbol::ZoneName => self.gmt("GMT", count == 4, time),
            _ => {}
        }
    }

    fn cased(&mut self, text: &str, upper: bool) {
        // Pieces take everything, and tell in the end whether it has arrived; below as well.
        let mut write = |character| {
            let _ = self.pieces.write_char(character);
        };
        for character in text.chars() {
            if upper {
                character.to_uppercase().for_each(&mut write)
            } else {
                character.to_lowercase().for_each(&mut write)
            }
        }
    }

    /// The offset in the form of so many `x`, nothing where it is not known.
    fn offset(&mut self, form: u16, time: &Time<'_>) {
        let Some(offset) = time.utc_offset else { return };
        let colon = if matches!(form, 3 | 5) { ":" } else { "" };
        let (sign, seconds) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
        let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        let _ = write!(self.pieces, "{sign}{hours:02}");
        if form > 1 || minutes > 0 {
            let _ = write!(self.pieces, "{colon}{minutes:02}");
        }
        if form > 3 && seconds > 0 {
            let _ = write!(self.pieces, "{colon}{seconds:02}");
        }
    }

    /// The offset behind a word, nothing where it is not known.
    fn gmt(&mut self, word: &'static str, long: bool, time: &Time<'_>) {
        let Some(offset) = time.utc_offset else { return };
        self.text(word);
        if long {
            return self.offset(5, time);
        }
        let (sign, seconds) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
        let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        let _ = write!(self.pieces, "{sign}{hours}");
        if minutes > 0 || seconds > 0 {
            let _ = write!(self.pieces, ":{minutes:02}");
        }
        if seconds > 0 {
            let _ = write!(self.pieces, ":{seconds:02}");
        }
    }
}
