//! Reading the fields of the time of day.

use super::super::Width;
use super::super::format::width;
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
        let mut bounded = |slot, (first, last): (i64, i64), meant: &dyn Fn(i64) -> i64| {
            self.numbers(scan::skip_marks(self.text, at), least, alone, &mut |Number { value, end, .. }| {
                if (first..=last).contains(&value) {
                    offer(Way { end, says: Some((slot, meant(value))) });
                }
            });
        };
        let itself = |value| value;
        match symbol {
            Symbol::Hour24 => bounded(Slot::Hour, (0, 23), &itself),
            Symbol::Hour12 => bounded(Slot::Hour12, (1, 12), &itself),
            Symbol::Hour24From1 => bounded(Slot::Hour, (1, 24), &|hour| hour % 24),
            Symbol::Hour12From0 => bounded(Slot::Hour12, (0, 11), &|hour| (hour + 11) % 12 + 1),
            Symbol::Minute => bounded(Slot::Minute, (0, 59), &itself),
            Symbol::Second => bounded(Slot::Second, (0, 60), &itself),
            Symbol::Fraction => self.fraction(at, least, alone, offer),
            Symbol::DayPeriod => {
                let lenient = [Width::Wide, Width::Abbreviated].into_iter().filter(|_| self.lenient());
                for width in core::iter::once(width(count)).chain(lenient) {
                    for after_noon in [false, true] {
                        let name = self.wording.names.half_day(after_noon, width);
                        self.name(at, name, (Slot::HalfDay, i64::from(after_noon)), offer);
                    }
                }
            }
            Symbol::Millisecond => self.millisecond(at, count, offer),
            Symbol::DayPeriodUpper | Symbol::DayPeriodLower => {
                for after_noon in [false, true] {
                    let name = self.wording.names.half_day(after_noon, Width::Abbreviated);
                    if let Some(end) = scan::in_any_case(self.text, at, name) {
                        offer(Way { end, says: Some((Slot::HalfDay, i64::from(after_noon))) });
                    }
                }
            }
            Symbol::Zone => match count {
                2 | 3 => self.offset(at, if count == 2 { 4 } else { 5 }, offer),
                _ => self.zone(at, "UTC", offer),
            },
            Symbol::ZoneOffset => self.offset(at, count, offer),
            Symbol::ZoneOffsetOrZ => {
                if let Ok(end) = scan::literal(self.text, at, "Z", self.exact()) {
                    offer(Way { end, says: Some((Slot::UtcOffset, 0)) });
                }
                self.offset(at, count, offer);
            }
            Symbol::ZoneGmt => {
                offer(Way { end: at, says: None });
                self.behind_word(at, "GMT", offer);
            }
            Symbol::ZoneName => self.zone(at, "GMT", offer),
            _ => {}
        }
    }

    /// So many digits of a second; any number of them where nothing else can be meant.
    fn fraction(&self, at: usize, count: usize, alone: bool, offer: &mut dyn FnMut(Way)) {
        let start = scan::skip_marks(self.text, at);
        let (mut end, mut digits, mut nanosecond, mut scale) = (start, 0, 0_i64, 100_000_000_i64);
        let most = if alone && self.lenient() { scan::MOST_DIGITS } else { count };
        for character in self.text.get(start..).unwrap_or_default().chars().take(most) {
            let Some(digit) = scan::digit(character, &self.digits) else { break };
            nanosecond += i64::from(digit) * scale;
            scale /= 10;
            end += character.len_utf8();
            digits += 1;
        }
        if digits == count || digits > 0 && most > count {
            offer(Way { end, says: Some((Slot::Nanosecond, nanosecond)) });
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
                offer(Way { end, says: Some((Slot::Nanosecond, value * scale * 1_000_000)) });
            }
        });
    }

    /// The zone: an offset from UTC behind a word, a name that says nothing to us, or nothing.
    fn zone(&self, at: usize, word: &str, offer: &mut dyn FnMut(Way)) {
        offer(Way { end: at, says: None });
        if self.behind_word(at, word, offer) {
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

    /// A word and the offset behind it, of which it says itself that there is none; whether the word stands there.
    fn behind_word(&self, at: usize, word: &str, offer: &mut dyn FnMut(Way)) -> bool {
        let Ok(at) = scan::literal(self.text, at, word, self.exact()) else { return false };
        let mut any = false;
        for shortest in [1, 2] {
            self.utc_offset(at, (shortest, 1, true), &mut |seconds, end| {
                any = true;
                offer(Way { end, says: Some((Slot::UtcOffset, seconds)) });
            });
        }
        // "UTC" alone is the name of a zone.
        let alone = word == "GMT";
        if alone {
            offer(Way { end: at, says: Some((Slot::UtcOffset, 0)) });
        }
        any || alone
    }

    /// An offset in the form of so many `x`, or nothing.
    fn offset(&self, at: usize, form: u16, offer: &mut dyn FnMut(Way)) {
        offer(Way { end: at, says: None });
        let (least, colons) = (if form == 1 { 1 } else { 2 }, matches!(form, 3 | 5));
        self.utc_offset(at, (2, least, colons), &mut |seconds, end| {
            offer(Way { end, says: Some((Slot::UtcOffset, seconds)) });
        });
    }

    /// Hands out every offset that begins here, as `+0200` or `+02:00`: digits of the hour, how many parts there have to be, and whether
    /// colons stand between them.
    fn utc_offset(&self, at: usize, (digits, least, colons): (usize, usize, bool), take: &mut dyn FnMut(i64, usize)) {
        let sign = match self.text.as_bytes().get(at) {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return,
        };
        let number = |at: usize, digits: usize, most: i64| {
            let text = self.text.get(at..at + digits).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
            text.parse::<i64>().ok().filter(|&value| value <= most)
        };
        let (mut at, mut seconds) = (at + 1, 0);
        for (index, (digits, most, unit)) in [(digits, 23, 3_600), (2, 59, 60), (2, 59, 1)].into_iter().enumerate() {
            if index > 0 && colons {
                if self.text.as_bytes().get(at) != Some(&b':') {
                    return;
                }
                at += 1;
            }
            let Some(value) = number(at, digits, most) else { return };
            // One digit of the hour only where there are not two.
            if digits == 1 && self.text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit) {
                return;
            }
            seconds += value * unit;
            at += digits;
            if index + 1 >= least {
                take(sign * seconds, at);
            }
        }
    }
}
