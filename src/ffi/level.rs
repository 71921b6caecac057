//! Which instructions columns are converted with.

use core::ffi::CStr;
use core::sync::atomic::{AtomicU8, Ordering};

use super::environment::variable;
use super::failure::{Failure, fail};
use super::guard::guard_status;
use super::handle::out;
use super::status::{QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_PANIC, qcal_status};
use crate::batch::Level;
use crate::name::same;

/// The level that the environment variable QCAL_LEVEL names (scalar, portable, avx2, avx512, neon), else the best that the machine
/// has (level).
pub const QCAL_LEVEL_BEST: i32 = 0;
/// Row by row (level).
pub const QCAL_LEVEL_SCALAR: i32 = 1;
/// Many rows at a time, in instructions that every machine of the kind has (level).
pub const QCAL_LEVEL_PORTABLE: i32 = 2;
/// AVX2 (level).
pub const QCAL_LEVEL_AVX2: i32 = 3;
/// AVX-512 (level).
pub const QCAL_LEVEL_AVX512: i32 = 4;
/// NEON (level).
pub const QCAL_LEVEL_NEON: i32 = 5;

/// What a level is called in the environment, and its number.
const LEVELS: [(&CStr, i32, Level); 5] = [
    (c"scalar", QCAL_LEVEL_SCALAR, Level::Scalar),
    (c"portable", QCAL_LEVEL_PORTABLE, Level::Portable),
    (c"avx2", QCAL_LEVEL_AVX2, Level::Avx2),
    (c"avx512", QCAL_LEVEL_AVX512, Level::Avx512),
    (c"neon", QCAL_LEVEL_NEON, Level::Neon),
];

/// The number of the level that the environment asks for, QCAL_LEVEL_BEST where it asks for none.
fn by_environment() -> i32 {
    const UNREAD: u8 = u8::MAX;
    // Every thread that comes first reads the same.
    static LEVEL: AtomicU8 = AtomicU8::new(UNREAD);
    let read = LEVEL.load(Ordering::Relaxed);
    if read != UNREAD {
        return i32::from(read);
    }
    let level = variable(c"QCAL_LEVEL", number_of).unwrap_or(QCAL_LEVEL_BEST);
    // at most QCAL_LEVEL_NEON
    LEVEL.store(level as u8, Ordering::Relaxed);
    level
}

/// The number of a level by its name, without regard to case; a name that is none asks for nothing.
fn number_of(name: &CStr) -> i32 {
    let same = |known: &CStr| same(known.to_bytes(), name.to_bytes());
    LEVELS.iter().find(|(known, ..)| same(known)).map_or(QCAL_LEVEL_BEST, |&(_, number, _)| number)
}

/// The level that is used where this one is asked for.
pub(super) fn level_of(number: i32) -> Result<Level, Failure> {
    let asked = if number == QCAL_LEVEL_BEST { by_environment() } else { number };
    if asked == QCAL_LEVEL_BEST {
        return Ok(Level::best());
    }
    match LEVELS.iter().find(|&&(_, known, _)| known == asked) {
        Some((_, _, level)) => Ok(level.or_below()),
        None => Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("level is {number}, none of QCAL_LEVEL_BEST to QCAL_LEVEL_NEON"),
        )),
    }
}

/// Which level is used where one is asked for: the same, or the best below it that this machine has. For QCAL_LEVEL_BEST what the
/// environment variable QCAL_LEVEL says; it is read once, at the first use of columns.
///
/// in_use: receives one of QCAL_LEVEL_SCALAR to QCAL_LEVEL_NEON.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_INVALID_ARGUMENT for a number that is no level.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_batch_level(level: i32, in_use: *mut i32) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        let in_use = out(in_use, "in_use")?;
        let used = level_of(level)?;
        let number =
            LEVELS.iter().find(|(_, _, known)| *known == used).map_or(QCAL_LEVEL_SCALAR, |&(_, number, _)| number);
        // SAFETY: the caller's promise about out parameters.
        unsafe { in_use.write(number) };
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_names_and_other_names_ask_for_nothing() {
        for (name, number, level) in LEVELS {
            assert_eq!(number_of(name), number);
            assert!(level_of(number).unwrap() <= level);
        }
        assert_eq!(number_of(c"AVX2"), QCAL_LEVEL_AVX2);
        for none in [c"", c"avx", c"avx5120", c"best", c"3", c" scalar"] {
            assert_eq!(number_of(none), QCAL_LEVEL_BEST);
        }
        for none in [-1, 6, i32::MIN, i32::MAX] {
            assert!(level_of(none).is_err());
        }
    }
}
