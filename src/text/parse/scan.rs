//! Looking at the text: literals, names, numbers. Every function looks at a bounded part of it.

use super::super::root::ASCII_DIGITS;

/// Marks that steer the direction of writing: they show nothing, and count for nothing.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Blanks or marks that stand together: more are no text that anyone has written.
const MOST_BLANKS: usize = 64;

/// Digits that stand together: as many as a pattern can ask for, and those of the longest number.
pub(super) const MOST_DIGITS: usize = 1_100;

/// Past any marks.
#[inline(never)]
pub(super) fn skip_marks(text: &str, at: usize) -> usize {
    skip(text, at, is_mark)
}

fn skip(text: &str, at: usize, kind: impl Fn(char) -> bool) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.chars().take(MOST_BLANKS).take_while(|&character| kind(character)).map(char::len_utf8).sum::<usize>()
}

/// Where in the text the wanted one ends, if it stands there. Any blanks are as good as any others, marks are not looked at, and
/// without `exact` neither is the case of letters of ASCII. Otherwise how far it agrees.
#[inline(never)]
pub(super) fn literal(text: &str, at: usize, wanted: &str, exact: bool) -> Result<usize, usize> {
    let mut at = at;
    let mut wanted = wanted.chars().filter(|&character| !is_mark(character)).peekable();
    while let Some(character) = wanted.next() {
        at = skip_marks(text, at);
        if character.is_whitespace() {
            while wanted.next_if(|next| next.is_whitespace()).is_some() {}
            let after = skip(text, at, |character| character.is_whitespace() || is_mark(character));
            // A field between two blanks may have been nothing.
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            if after == at && !before.is_some_and(char::is_whitespace) {
                return Err(at);
            }
            at = after;
            continue;
        }
        let next = text.get(at..).and_then(|rest| rest.chars().next()).ok_or(at)?;
        if next != character && (exact || !next.eq_ignore_ascii_case(&character)) {
            return Err(at);
        }
        at += next.len_utf8();
    }
    Ok(at)
}

/// Whether what is written here is the text, as [`literal`] compares.
pub(super) struct Comparison<'t> {
    pub text: &'t str,
    /// How much of it was written so far.
    pub at: usize,
}

impl super::super::pieces::Output for Comparison<'_> {}

impl core::fmt::Write for Comparison<'_> {
    fn write_str(&mut self, piece: &str) -> core::fmt::Result {
        self.at = literal(self.text, self.at, piece, false).map_err(|_| core::fmt::Error)?;
        Ok(())
    }
}

/// As [`literal`] without regard to the case of any letter: what formatting writes in one case.
pub(super) fn in_any_case(text: &str, at: usize, wanted: &str) -> Option<usize> {
    let mut letters = wanted.chars().filter(|&character| !is_mark(character)).flat_map(char::to_lowercase).peekable();
    let mut at = skip_marks(text, at);
    letters.peek()?;
    while letters.peek().is_some() {
        let next = text.get(at..)?.chars().next()?;
        at += next.len_utf8();
        let blank = |character: char| if character.is_whitespace() { ' ' } else { character };
        if !is_mark(next) && !next.to_lowercase().all(|letter| letters.next().map(blank) == Some(blank(letter))) {
            return None;
        }
    }
    Some(at)
}

/// The value of a digit of the locale or of ASCII.
#[inline(never)]
pub(super) fn digit(character: char, digits: &[char; 10]) -> Option<u8> {
    let place = |all: &[char; 10]| all.iter().position(|&digit| digit == character);
    // below ten
    place(&ASCII_DIGITS).or_else(|| place(digits)).map(|value| value as u8)
}

/// A number that stands in the text, in one of the lengths that it may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub value: i64,
    /// Number of digits.
    pub digits: usize,
    /// Where it ends.
    pub end: usize,
}

/// In which lengths a number is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lengths {
    /// As it is written with at least so many digits: of more than these only one without zeros before it.
    Written(usize),
    /// All digits that stand there.
    Whole,
    /// Any.
    Any,
}

/// Calls `offer` with every number of these lengths that begins at this place, shortest first. The value is at most 10^12.
#[inline(never)]
pub(super) fn numbers(text: &str, at: usize, digits: &[char; 10], lengths: Lengths, offer: &mut dyn FnMut(Number)) {
    const MOST: i64 = 1_000_000_000_000;
    let rest = text.get(at..).unwrap_or_default();
    let (mut value, mut end) = (0_i64, at);
    let mut begins_with_zero = false;
    let mut whole = None;
    for (index, character) in rest.chars().take(MOST_DIGITS).enumerate() {
        let Some(digit) = digit(character, digits) else { break };
        begins_with_zero |= index == 0 && digit == 0;
        value = value * 10 + i64::from(digit);
        if value > MOST {
            return;
        }
        end += character.len_utf8();
        let number = Number { value, digits: index + 1, end };
        match lengths {
            Lengths::Written(least) if number.digits == least || number.digits > least && !begins_with_zero => {
                offer(number)
            }
            Lengths::Written(_) => {}
            Lengths::Whole => whole = Some(number),
            Lengths::Any => offer(number),
        }
    }
    if let Some(number) = whole {
        offer(number);
    }
}

/// The numbers of up to ten digits that stand in the beginning of the text, each of them with either sign.
pub(super) fn digit_runs<'t>(text: &'t str, digits: &'t [char; 10]) -> impl Iterator<Item = i64> + use<'t> {
    let mut characters = text.chars().take(MOST_DIGITS).map(|character| digit(character, digits)).peekable();
    let numbers = core::iter::from_fn(move || {
        while characters.next_if(Option::is_none).is_some() {}
        let mut value = None;
        while let Some(Some(digit)) = characters.next_if(Option::is_some) {
            value = Some(value.unwrap_or(0_i64).saturating_mul(10).saturating_add(i64::from(digit)));
        }
        value
    });
    numbers.flat_map(|value| [value, -value])
}
