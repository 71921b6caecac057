//! Names that users give: of calendars, months, weekdays.

use core::ffi::CStr;
use core::fmt;

/// Names are at most this long, in bytes.
pub const MAX_NAME: usize = 64;

/// A name by value: no allocation, and no question who frees it. Ends with a NUL that is no part of it.
#[derive(Clone, Copy)]
pub struct Name {
    bytes: [u8; MAX_NAME + 1],
    length: u8,
}

/// Answers of a user's code to the question for a name are shorter than this, in bytes.
pub const MAX_ANSWER: usize = 256;

/// A name that a user's code has been asked for, before it is believed.
#[derive(Clone, Copy, Debug)]
pub struct NameAnswer {
    /// What was written.
    pub bytes: [u8; MAX_ANSWER],
    /// How much of it is the name.
    pub length: usize,
}

impl NameAnswer {
    /// No answer yet.
    pub const NONE: NameAnswer = NameAnswer { bytes: [0; MAX_ANSWER], length: 0 };

    /// The name.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in words.
    pub fn text(&self) -> Result<&str, &'static str> {
        let bytes = self.bytes.get(..self.length).filter(|bytes| bytes.len() < MAX_ANSWER);
        let bytes = bytes.ok_or("longer than 255 bytes")?;
        if bytes.is_empty() {
            return Err("empty");
        }
        core::str::from_utf8(bytes).map_err(|_| "not UTF-8")
    }
}

/// What is wrong with a text that is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// It has no character.
    Empty,
    /// It is longer than [`MAX_NAME`].
    TooLong,
    /// It is not UTF-8.
    NotUtf8,
    /// It has a control character.
    Control,
    /// It begins or ends with a blank.
    Blank,
}

impl NameFault {
    /// What is wrong, in words.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            NameFault::Empty => "is empty",
            NameFault::TooLong => "is longer than 64 bytes",
            NameFault::NotUtf8 => "is not UTF-8",
            NameFault::Control => "has a control character",
            NameFault::Blank => "begins or ends with a blank",
        }
    }
}

impl Name {
    /// Takes a text as a name: UTF-8, 1 to 64 bytes, no control characters, no blanks at the edges.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn new(text: &[u8]) -> Result<Name, NameFault> {
        if text.is_empty() {
            return Err(NameFault::Empty);
        }
        if text.len() > MAX_NAME {
            return Err(NameFault::TooLong);
        }
        let characters = core::str::from_utf8(text).map_err(|_| NameFault::NotUtf8)?;
        if characters.contains(char::is_control) {
            return Err(NameFault::Control);
        }
        if characters.trim() != characters {
            return Err(NameFault::Blank);
        }
        Ok(Name::copied(text))
    }

    /// Copies as much of a text as fits.
    #[must_use]
    pub fn copied(text: &[u8]) -> Name {
        let mut name = Name { bytes: [0; MAX_NAME + 1], length: 0 };
        for (to, &from) in name.bytes.iter_mut().take(MAX_NAME).zip(text) {
            *to = from;
            name.length += 1;
        }
        name
    }

    /// The name, closed by a NUL.
    #[inline(never)]
    #[must_use]
    pub fn as_c_str(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.bytes).unwrap_or_default()
    }

    /// The name.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The name as text; empty where it was copied from what is not UTF-8.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Whether a text is this name, ASCII case ignored.
    #[must_use]
    pub fn is(&self, text: &[u8]) -> bool {
        same(self.as_bytes(), text)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// The name as it may be shown anywhere: UTF-8 as it is, but quotes and backslashes escaped.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match core::str::from_utf8(self.as_bytes()) {
            Ok(text) => write!(f, "{}", text.escape_debug()),
            Err(_) => write!(f, "{}", self.as_bytes().escape_ascii()),
        }
    }
}

/// Whether two texts are the same, ASCII case ignored: in one copy, as it is asked for in many places.
#[inline(never)]
#[must_use]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// FNV-1a of a name in lower case: for tables of names.
#[must_use]
pub const fn hash(name: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut rest = name;
    while let [byte, tail @ ..] = rest {
        hash = (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        rest = tail;
    }
    // The low bits of the product mix worst.
    hash ^ hash >> 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_clean_utf8() {
        let longest = "x".repeat(MAX_NAME);
        for good in ["x", "x-fiscal", "two words", "Écrã é", longest.as_str(), "a\u{2003}b"] {
            assert_eq!(Name::new(good.as_bytes()).unwrap().as_bytes(), good.as_bytes());
            assert_eq!(Name::new(good.as_bytes()).unwrap().as_c_str().to_bytes(), good.as_bytes());
        }
        let too_long = "x".repeat(MAX_NAME + 1);
        for (bad, fault) in [
            (&b""[..], NameFault::Empty),
            (too_long.as_bytes(), NameFault::TooLong),
            (b"\xff", NameFault::NotUtf8),
            (b"\xc3", NameFault::NotUtf8),
            (b"\xed\xa0\x80", NameFault::NotUtf8),
            (b"a\nb", NameFault::Control),
            (b"a\x7f", NameFault::Control),
            (b"a\0b", NameFault::Control),
            ("a\u{85}b".as_bytes(), NameFault::Control),
            (b" a", NameFault::Blank),
            (b"a ", NameFault::Blank),
            ("\u{a0}a".as_bytes(), NameFault::Blank),
            ("a\u{3000}".as_bytes(), NameFault::Blank),
        ] {
            assert_eq!(Name::new(bad).err(), Some(fault), "{}", bad.escape_ascii());
        }
    }

    #[test]
    fn an_answer_is_believed_if_it_is_short_utf8() {
        let mut answer = NameAnswer::NONE;
        assert_eq!(answer.text(), Err("empty"));
        answer.bytes = [b'x'; MAX_ANSWER];
        answer.length = MAX_ANSWER - 1;
        assert_eq!(answer.text().map(str::len), Ok(MAX_ANSWER - 1));
        for length in [MAX_ANSWER, MAX_ANSWER + 1, usize::MAX] {
            answer.length = length;
            assert_eq!(answer.text(), Err("longer than 255 bytes"));
        }
        (answer.bytes[0], answer.length) = (0xc3, 1);
        assert_eq!(answer.text(), Err("not UTF-8"));
    }

    #[test]
    fn names_are_compared_without_ascii_case_only() {
        let name = Name::new("x-É".as_bytes()).unwrap();
        assert!(name.is("X-É".as_bytes()));
        assert!(!name.is("x-é".as_bytes()));
        assert_eq!(hash(b"Gregorian"), hash(b"gREGORIAN"));
    }

    #[test]
    fn a_shown_name_has_no_raw_control_character() {
        let shown = Name::copied(b"a\x1b[31m\"\\").to_string();
        assert!(!shown.contains(char::is_control), "{shown}");
        assert!(!Name::copied(b"\xff\x07").to_string().contains(char::is_control));
    }
}
