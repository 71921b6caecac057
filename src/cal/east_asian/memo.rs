//! What was computed last: a solar year costs tens of microseconds, and neighbours in time are asked for together.

use core::sync::atomic::{AtomicU64, Ordering};

use super::sky::Sui;

/// Solar years by their number, the last one computed of those that share a place.
///
/// Threads may read and write a place at the same time: it is one word that says both which year it is for and what the year is,
/// and for a year every thread computes the same word. Nothing else is published through it, so no order of memory is needed. A
/// word for another year, or none, only means that the year is computed once more.
pub(super) struct Memo {
    words: [AtomicU64; PLACES],
}

/// Some more than the years of an engine's window.
const PLACES: usize = 512;

impl Memo {
    pub(super) const fn new() -> Memo {
        Memo { words: [const { AtomicU64::new(NOTHING) }; PLACES] }
    }

    pub(super) fn get_or(&self, year: i64, compute: impl FnOnce() -> Sui) -> Sui {
        let word = self.words.get(year.rem_euclid(PLACES as i64) as usize);
        let known = word.and_then(|word| unpack(word.load(Ordering::Relaxed), year));
        known.unwrap_or_else(|| {
            let sui = compute();
            if let (Some(word), Some(packed)) = (word, pack(sui, year)) {
                word.store(packed, Ordering::Relaxed);
            }
            sui
        })
    }
}

/// No year's word: that has its highest bit set.
const NOTHING: u64 = 0;
const PRESENT: u64 = 1 << 63;
/// From the low end: months of 30 days (13 bits), uncertain months (13), place of the leap month or 15 (4), whether there are 13
/// months (1), days from 128 days before the first of January (8), year (16).
const UNCERTAIN: u32 = 13;
const LEAP: u32 = 26;
const THIRTEEN: u32 = 30;
const START: u32 = 31;
const YEAR: u32 = 39;
const EARLIEST_START: i64 = -128;

/// `None` for what does not fit, which is then not remembered.
fn pack(sui: Sui, year: i64) -> Option<u64> {
    let start = u8::try_from(sui.start.since(super::year::january_first(year)) - EARLIEST_START).ok()?;
    let year = i16::try_from(year).ok()?;
    // the bits of the number, sign and all
    let year = u64::from(year as u16);
    Some(
        PRESENT
            | year << YEAR
            | u64::from(start) << START
            | u64::from(sui.months == 13) << THIRTEEN
            | u64::from(sui.leap.unwrap_or(15)) << LEAP
            | u64::from(sui.uncertain) << UNCERTAIN
            | u64::from(sui.full),
    )
}

/// `None` where the word is another year's, or none's.
fn unpack(word: u64, year: i64) -> Option<Sui> {
    // each cast takes the bits that belong to it
    let its_year = i64::from((word >> YEAR) as u16 as i16);
    if word & PRESENT == 0 || its_year != year {
        return None;
    }
    let leap = (word >> LEAP) as u8 & 15;
    Some(Sui {
        start: super::year::january_first(year).plus(i64::from((word >> START) as u8) + EARLIEST_START),
        months: 12 + (word >> THIRTEEN & 1) as u8,
        leap: (leap < 15).then_some(leap),
        full: (word & 0x1FFF) as u16,
        uncertain: (word >> UNCERTAIN & 0x1FFF) as u16,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_gives_back_what_was_packed_and_only_to_its_year() {
        let mut words = 0;
        for year in [-10_001, -1, 0, 1, 2026, 10_002] {
            for (months, leap) in [(12, None), (13, Some(0)), (13, Some(12))] {
                for days in [-128, 0, 127] {
                    let start = super::super::year::january_first(year).plus(days);
                    let sui = Sui { start, months, leap, full: 0x1555, uncertain: 0x0AAA };
                    let word = pack(sui, year).unwrap();
                    assert_eq!(unpack(word, year), Some(sui));
                    assert_eq!(unpack(word, year + 1), None);
                    assert_eq!(unpack(word, year - PLACES as i64), None);
                    words += 1;
                }
            }
        }
        assert_eq!(words, 54);
        assert_eq!(unpack(NOTHING, 0), None);
    }

    #[test]
    fn what_does_not_fit_is_computed_each_time() {
        let memo = Memo::new();
        let start = super::super::year::january_first(5).plus(500);
        let sui = Sui { start, months: 12, leap: None, full: 1, uncertain: 0 };
        let fits = Sui { start: start.plus(-500), ..sui };
        for (sui, times) in [(sui, 3), (fits, 1)] {
            let mut asked = 0;
            for _ in 0..3 {
                let found = memo.get_or(5, || {
                    asked += 1;
                    sui
                });
                assert_eq!(found, sui);
            }
            assert_eq!(asked, times);
        }
    }

    /// Two years of one place, asked for by several threads at once.
    #[test]
    fn threads_never_get_another_years_answer() {
        static MEMO: Memo = Memo::new();
        let sui = |year: i64| Sui {
            start: super::super::year::january_first(year).plus(year % 50),
            months: 12,
            leap: None,
            full: (year & 0x1FFF) as u16,
            uncertain: 0,
        };
        std::thread::scope(|scope| {
            for first in 0..4 {
                scope.spawn(move || {
                    for round in 0..20_000 {
                        let year = 7 + (first + round) % 5 * PLACES as i64;
                        assert_eq!(MEMO.get_or(year, || sui(year)), sui(year));
                    }
                });
            }
        });
    }
}
