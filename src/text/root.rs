//! The root locale: always there, and the same with and without the language data of CLDR.

use super::family::NamesOf;
use super::names::{CYCLE_YEARS, Names, Slot};
use super::numbering_data::ZEROS;
use super::root_data::{BRANCHES, ERAS, FAMILIES, Family, GREGORIAN_STYLES, QUARTERS, STEMS, STYLES, WEEKDAYS};
use super::{Context, Style, Width};
use crate::error::Error;

/// The digits of ASCII.
pub const ASCII_DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/// The numbers from 00 to 99 in them.
pub const ASCII_PAIRS: &str = concat!(
    "00010203040506070809101112131415161718192021222324",
    "25262728293031323334353637383940414243444546474849",
    "50515253545556575859606162636465666768697071727374",
    "75767778798081828384858687888990919293949596979899"
);
/// Three widths: the fourth is of weekdays alone.
const WIDTHS: [Width; 3] = [Width::Wide, Width::Abbreviated, Width::Narrow];
/// The one numbering system whose digits are not in order.
const HANIDEC: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// The digits of a numbering system; `None` for one that is unknown or has no ten digits.
pub fn digits(numbering: &str) -> Option<[char; 10]> {
    if numbering == "hanidec" {
        return Some(HANIDEC);
    }
    let zero = zero(numbering)?;
    let mut digits = ASCII_DIGITS;
    for (value, digit) in (0..).zip(&mut digits) {
        *digit = char::from_u32(zero + value)?;
    }
    Some(digits)
}

fn zero(numbering: &str) -> Option<u32> {
    let mut rest = ZEROS;
    while let Some((end, zero)) = rest.char_indices().find(|(_, letter)| !letter.is_ascii_lowercase()) {
        if rest.get(..end) == Some(numbering) {
            return Some(u32::from(zero));
        }
        rest = rest.get(end + zero.len_utf8()..)?;
    }
    None
}

fn family(of: NamesOf) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.of.contains(&of))
}

/// The pattern of a style.
pub(super) fn pattern(of: NamesOf, style: Style) -> &'static str {
    let patterns =
        STYLES.iter().find(|(families, _)| families.contains(&of)).map_or(&GREGORIAN_STYLES, |(_, patterns)| patterns);
    let [full, long, medium, short] = *patterns;
    match style {
        Style::Full => full,
        Style::Long => long,
        Style::Medium => medium,
        Style::Short => short,
    }
}

/// Gives the names of the root locale.
pub(super) fn fill(names: &mut Names) -> Result<(), Error> {
    if let Some(family) = family(names.of()) {
        fill_months(names, family)?;
    }
    fill_week(names)?;
    let of = names.of();
    for (place, code) in of.era_codes().iter().enumerate() {
        let Some((_, name, narrow)) = ERAS.iter().find(|(known, ..)| known == code) else { continue };
        let forms = [Slot::Era(place, Width::Wide), Slot::Era(place, Width::Abbreviated)];
        names.set(name, &forms)?;
        names.set(narrow, &[Slot::Era(place, Width::Narrow)])?;
    }
    if matches!(of, NamesOf::Chinese | NamesOf::Dangi) {
        for (index, year) in (1..=CYCLE_YEARS).enumerate() {
            let (stem, branch) = (STEMS.get(index % 10), BRANCHES.get(index % 12));
            let name = format_args!("{}-{}", stem.unwrap_or(&""), branch.unwrap_or(&""));
            names.set_shown(&name, &WIDTHS.map(|width| Slot::Cyclic(year, width)))?;
        }
    }
    names.set("AM", &WIDTHS.map(|width| Slot::HalfDay(false, width)))?;
    names.set("PM", &WIDTHS.map(|width| Slot::HalfDay(true, width)))
}

fn both(slot: impl Fn(Context) -> Slot) -> [Slot; 2] {
    Context::ALL.map(slot)
}

fn fill_months(names: &mut Names, family: &Family) -> Result<(), Error> {
    for (number, name) in (1..).zip(family.wide.split(';')) {
        names.set(name, &both(|context| Slot::Month(number, Width::Wide, context)))?;
    }
    for (number, name) in (1..).zip(family.abbreviated.split(';')) {
        names.set(name, &both(|context| Slot::Month(number, Width::Abbreviated, context)))?;
        names.set_shown(&number, &both(|context| Slot::Month(number, Width::Narrow, context)))?;
    }
    fill_leap_months(names)
}

fn fill_leap_months(names: &mut Names) -> Result<(), Error> {
    match names.of() {
        NamesOf::Hebrew => {
            for (width, leap, after) in [
                (Width::Wide, "Adar I", "Adar II"),
                (Width::Abbreviated, "Adar I", "Adar II"),
                (Width::Narrow, "6a", "6b"),
            ] {
                names.set(leap, &both(|context| Slot::LeapMonth(5, width, context)))?;
                names.set(after, &both(|context| Slot::MonthOfLeapYear(6, width, context)))?;
            }
            names.set_leap_number(1, "", "a")?;
            names.set_number_of_leap_year(6, "", "b")
        }
        NamesOf::Chinese | NamesOf::Dangi => {
            for number in 1..=12 {
                for (width, suffix) in [(Width::Wide, " bis"), (Width::Abbreviated, "bis"), (Width::Narrow, "b")] {
                    names.copy_with_suffix(number, width, suffix)?;
                }
            }
            names.set_leap_number(0, "", "bis")
        }
        _ => Ok(()),
    }
}

fn fill_week(names: &mut Names) -> Result<(), Error> {
    for (day, name) in (1..).zip(WEEKDAYS) {
        names.set(name, &both(|context| Slot::Weekday(day, Width::Wide, context)))?;
        let abbreviated = name.get(..3).unwrap_or(name);
        names.set(abbreviated, &both(|context| Slot::Weekday(day, Width::Abbreviated, context)))?;
        let short = name.get(..2).unwrap_or(name);
        names.set(short, &both(|context| Slot::Weekday(day, Width::Short, context)))?;
        // As the legacy module has it: a number in a date, a letter alone.
        names.set_shown(&day, &[Slot::Weekday(day, Width::Narrow, Context::Format)])?;
        let letter = name.get(..1).unwrap_or(name);
        names.set(letter, &[Slot::Weekday(day, Width::Narrow, Context::Standalone)])?;
    }
    fill_quarters(names)
}

/// Gives the names of quarters.
pub(super) fn fill_quarters(names: &mut Names) -> Result<(), Error> {
    for (quarter, name) in (1..).zip(QUARTERS) {
        names.set(name, &both(|context| Slot::Quarter(quarter, Width::Wide, context)))?;
        let abbreviated = format_args!("Q{quarter}");
        names.set_shown(&abbreviated, &both(|context| Slot::Quarter(quarter, Width::Abbreviated, context)))?;
        names.set_shown(&quarter, &both(|context| Slot::Quarter(quarter, Width::Narrow, context)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_found_by_the_whole_name() {
        let zero = |name| digits(name).map(|digits| digits[0]);
        assert_eq!(digits("latn"), Some(ASCII_DIGITS));
        assert_eq!(zero("adlm"), Some('\u{1e950}'));
        assert_eq!((zero("arab"), zero("arabext")), (Some('٠'), Some('۰')));
        assert_eq!((zero("lepc"), zero("wcho")), (Some('\u{1c40}'), Some('\u{1e2f0}')));
        assert_eq!(digits("deva").map(|digits| digits[9]), Some('९'));
        // Numbers are cut out of a table by the length of a digit.
        let mut systems = 0;
        for name in
            ZEROS.split(|letter: char| !letter.is_ascii_lowercase()).chain(["hanidec"]).filter(|name| !name.is_empty())
        {
            let digits = digits(name).unwrap();
            assert!(digits.iter().all(|digit| digit.len_utf8() == digits[0].len_utf8()), "{name}");
            systems += 1;
        }
        assert_eq!(systems, 1 + ZEROS.chars().filter(|letter| !letter.is_ascii_lowercase()).count());
        for none in ["", "a", "arabex", "latn0", "0", "lepcha", "roman", "LATN"] {
            assert_eq!(zero(none), None, "{none}");
        }
        let letters = ZEROS.chars().filter(|letter| letter.is_ascii_lowercase()).count();
        assert_eq!((ZEROS.chars().count() - letters, zero("hanidec")), (77, Some('〇')));
    }
}
