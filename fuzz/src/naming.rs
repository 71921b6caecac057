//! Names and lists of names as they are passed to C.

use std::ffi::{CString, c_char};
use std::ptr::null;

use qcal::ffi::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_INVALID_NAME, QCAL_ERR_NULL};

use crate::stream::{byte, bytes, once_in, one_of, pick};
use crate::world::with;

/// An array of names, and what is wrong with it.
#[derive(Default)]
pub struct Naming {
    texts: Vec<Option<CString>>,
    pointers: Vec<*const c_char>,
    is_null: bool,
    pub wrongs: Vec<i32>,
}

impl Naming {
    fn of(texts: Vec<Option<CString>>) -> Naming {
        // The texts stay where they are when the vector moves.
        let pointers = texts.iter().map(|text| text.as_ref().map_or(null(), |text| text.as_ptr())).collect();
        let mut wrongs = Vec::new();
        for text in &texts {
            match text {
                None => wrongs.push(QCAL_ERR_NULL),
                Some(text) if !is_name(text.to_bytes()) => wrongs.push(QCAL_ERR_INVALID_NAME),
                Some(_) => {}
            }
        }
        Naming { texts, pointers, is_null: false, wrongs }
    }

    /// Names of a calendar, mostly good ones.
    pub fn of_calendar() -> Naming {
        let count = if once_in(40) { one_of(&[0, 64, 65]) } else { 1 + pick(3) };
        let numbered = |number: usize| CString::new(format!("x-many-{number}")).ok();
        let choose = |number| if count > 5 { numbered(number) } else { (!once_in(100)).then(any_name) };
        let mut naming = Naming::of((0..count).map(choose).collect());
        if count == 0 {
            naming.wrongs.push(QCAL_ERR_INVALID_ARGUMENT);
        }
        if count > 64 {
            naming.wrongs.push(QCAL_ERR_INVALID_ARGUMENT);
        }
        if once_in(60) {
            naming.is_null = true;
            naming.wrongs.push(QCAL_ERR_NULL);
        }
        naming
    }

    /// Names of months or weekdays: none, or `least` to `most`.
    pub fn of_parts(least: usize, most: usize) -> Naming {
        if !once_in(5) {
            return Naming::default();
        }
        let count = if once_in(6) { pick(40) } else { least + pick(most - least + 1) };
        let mut naming = Naming::of((0..count).map(|_| (!once_in(200)).then(any_name)).collect());
        if count != 0 && (count < least || count > most) {
            naming.wrongs.push(QCAL_ERR_INVALID_ARGUMENT);
        }
        if count != 0 && once_in(30) {
            naming.is_null = true;
            naming.wrongs.push(QCAL_ERR_NULL);
        }
        if count == 0 {
            naming.wrongs.clear();
        }
        naming
    }

    pub fn pointer(&self) -> *const *const c_char {
        if self.is_null || self.pointers.is_empty() { null() } else { self.pointers.as_ptr() }
    }

    pub fn count(&self) -> usize {
        self.pointers.len()
    }

    pub fn bytes(&self) -> Vec<Vec<u8>> {
        self.texts.iter().flatten().map(|text| text.to_bytes().to_vec()).collect()
    }
}

/// Whether a text may be a name, by the header: UTF-8, 1 to 64 bytes, no control characters, no blanks at its ends.
pub fn is_name(text: &[u8]) -> bool {
    let Ok(characters) = std::str::from_utf8(text) else { return false };
    let ends = [characters.chars().next(), characters.chars().next_back()];
    (1..=64).contains(&text.len())
        && !characters.chars().any(char::is_control)
        && !ends.into_iter().flatten().any(char::is_whitespace)
}

/// A name that may be taken, may be built in, or may be no name.
pub fn any_name() -> CString {
    let mut name = match pick(16) {
        0..=10 => format!("x-{}", char::from(b'a' + pick(6) as u8)).into_bytes(),
        11 => with(|world| world.built_in[pick(world.built_in.len())].0.clone()),
        12 => one_of(&["é", "x-É", "\u{a0}x", "a\u{2003}b", "x\u{85}", " x", "x\t", "", "\"\\", "\u{200b}"]).into(),
        13 => vec![b'n'; 60 + pick(8)],
        _ => bytes(70),
    };
    name.retain(|&byte| byte != 0);
    if byte() & 3 == 0 {
        name.make_ascii_uppercase();
    }
    CString::new(name).unwrap_or_default()
}
