//! Reading the fields of the time of day, which only legacy patterns have.

use super::super::Width;
use super::super::pattern::{Field, Symbol};
use super::fields::{Reader, Way};
use super::found::Slot;
use super::scan::{self, Lengths, Number};

/// Characters of the name of a time zone.
const ZONE_LENGTH: usize = 64;

impl Reader<'_, '_> {
    /// Calls `offer` with every way to read a field that begins at this place. `alone`: no other number stands beside it.
    pub(super) fn time(&self, field: Field, at: usize, alone: bool, offer: &mut dyn FnMut(Way)) {
        let Field { symbol, count } = field;
        let least = usize::from(count);
        let mut bounded = |slot, (first, last): (i64, i64)| {
            self.numbers(scan::skip_marks(self.text, at), least, alone, &mut |Number { value, end, .. }| {
                if (first..=last).contains(&value) {
                    offer(Way { end, says: Some((slot, value)) });
                }
            });
        };
        match symbol {
            Symbol::Hour24 => bounded(Slot::Hour, (0, 23)),
            Symbol::Hour12 => bounded(Slot::Hour12, (1, 12)),
            Symbol::Minute => bounded(Slot::Minute, (0, 59)),
            Symbol::Second => bounded(Slot::Second, (0, 60)),
            Symbol::Millisecond => self.millisecond(at, count, offer),
            Symbol::DayPeriodUpper | Symbol::DayPeriodLower => {
                for after_noon in [false, true] {
                    let name = self.wording.names.half_day(after_noon, Width::Abbreviated);
                    if let Some(end) = scan::in_any_case(self.text, at, name) {
                        offer(Way { end, says: Some((Slot::HalfDay, i64::from(after_noon))) });
                    }
                }
            }
            Symbol::Zone => self.zone(at, count, offer),
            _ => {}
        }
    }

    /// Three digits, or a fraction of one to three.
    fn millisecond(&self, at: usize, count: u16, offer: &mut dyn FnMut(Way)) {
        let at = scan::skip_marks(self.text, at);
        scan::numbers(self.text, at, &self.digits, Lengths::Any, &mut |Number { value, digits, end }| {
            let scale = match digits {
                1 => 100,
                2 => 10,
                3 => 1,
                _ => return,
            };
            // Zeros at the end of a fraction are not written.
            let is_written = if count == 3 { digits == 3 } else { digits == 1 || value % 10 != 0 };
            if is_written || self.lenient() {
                offer(Way { end, says: Some((Slot::Millisecond, value * scale)) });
            }
        });
    }

    /// The zone: an offset from UTC, a name that says nothing to us, or nothing.
    fn zone(&self, at: usize, count: u16, offer: &mut dyn FnMut(Way)) {
        offer(Way { end: at, says: None });
        let by_offset = matches!(count, 2 | 3);
        let start = if by_offset { Some(at) } else { scan::literal(self.text, at, "UTC", self.exact()).ok() };
        if let Some((seconds, end)) = start.and_then(|start| self.utc_offset(start, count != 2)) {
            offer(Way { end, says: Some((Slot::UtcOffset, seconds)) });
            return;
        }
        if by_offset {
            return;
        }
        let rest = self.text.get(at..).unwrap_or_default();
        let belongs = |character: char| character.is_alphanumeric() || "+-_/:.".contains(character);
        let mut end = at;
        for character in rest.chars().take(ZONE_LENGTH).take_while(|&character| belongs(character)) {
            end += character.len_utf8();
            offer(Way { end, says: None });
        }
    }

    /// `+0200` or `+02:00`, with seconds where there are any.
    fn utc_offset(&self, at: usize, colons: bool) -> Option<(i64, usize)> {
        let sign = match self.text.as_bytes().get(at)? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let pair = |at: usize, most: i64| {
            let digits = self.text.get(at..at + 2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
            digits.parse::<i64>().ok().filter(|&value| value <= most).map(|value| (value, at + 2))
        };
        let after_colon = |at: usize| match self.text.as_bytes().get(at) {
            Some(b':') if colons => Some(at + 1),
            _ => (!colons).then_some(at),
        };
        let (hours, end) = pair(at + 1, 23)?;
        let (minutes, end) = pair(after_colon(end)?, 59)?;
        let (seconds, end) = after_colon(end).and_then(|at| pair(at, 59)).unwrap_or((0, end));
        Some((sign * ((hours * 60 + minutes) * 60 + seconds), end))
    }
}
