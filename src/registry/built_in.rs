//! Built-in calendars: found in a table made at compile time, without a lock, and opened once for the whole process. The first to open
//! one compiles it; they are never freed.

use once_cell::race::OnceBox;

use super::OpenCalendar;
use crate::calendar::Calendar;
use crate::catalogue::{ROWS, Row, VARIANTS};
use crate::engine::Engine;
use crate::error::Error;
use crate::memory::try_box;
use crate::name::{self, MAX_NAME, same};

/// A calendar, once it is opened.
type Cell = OnceBox<[OpenCalendar; 1]>;

static BUILT_INS: [Cell; ROWS.len()] = [const { OnceBox::new() }; ROWS.len()];
static OPEN_VARIANTS: [Cell; VARIANTS.len()] = [const { OnceBox::new() }; VARIANTS.len()];

/// Opens a built-in calendar by one of its names, ASCII case ignored.
///
/// # Errors
///
/// [`Error::NotFound`], [`Error::NoMemory`].
pub fn open(name: &[u8]) -> Result<&'static OpenCalendar, Error> {
    let row = find_name(name).ok_or(Error::NotFound)?;
    open_row(row)
}

/// Opens a built-in calendar by one of its names under all of these options; none of them are 0.
///
/// # Errors
///
/// [`Error::NotFound`], [`Error::Unsupported`] for options that the calendar has not, [`Error::NoMemory`].
pub fn open_with(name: &[u8], options: u32) -> Result<&'static OpenCalendar, Error> {
    let index = find_name(name).ok_or(Error::NotFound)?;
    if options == 0 {
        return open_row(index);
    }
    let row = ROWS.get(index).ok_or(Error::NotFound)?;
    let variants = VARIANTS.iter().zip(&OPEN_VARIANTS);
    let mut variants = variants.filter(|(variant, _)| (variant.system, variant.options) == (row.system, options));
    let (variant, cell) = variants.next().ok_or(Error::Unsupported)?;
    open_cell(cell, row, variant.calendar)
}

/// Opens a built-in calendar by its id.
///
/// # Errors
///
/// [`Error::NotFound`], [`Error::NoMemory`].
pub fn open_system(system: i32) -> Result<&'static OpenCalendar, Error> {
    let row = usize::try_from(system).ok().and_then(|system| SYSTEM_ROWS.get(system)).copied().unwrap_or(EMPTY);
    // EMPTY is no index
    open_row(usize::from(row))
}

#[inline]
fn open_row(index: usize) -> Result<&'static OpenCalendar, Error> {
    let cell = BUILT_INS.get(index).ok_or(Error::NotFound)?;
    let row = ROWS.get(index).ok_or(Error::NotFound)?;
    open_cell(cell, row, row.calendar)
}

#[inline]
fn open_cell(
    cell: &'static Cell,
    row: &'static Row,
    definition: &'static dyn Calendar,
) -> Result<&'static OpenCalendar, Error> {
    match cell.get() {
        Some([calendar]) => Ok(calendar),
        None => compile(cell, row, definition),
    }
}

/// Threads that open the same calendar for the first time at the same time each compile it; one result stays.
#[cold]
fn compile(
    cell: &'static Cell,
    row: &'static Row,
    definition: &'static dyn Calendar,
) -> Result<&'static OpenCalendar, Error> {
    let [calendar] = cell.get_or_try_init(|| {
        let engine = Engine::compile(definition, None)?;
        try_box(OpenCalendar::built_in(engine, row))
    })?;
    Ok(calendar)
}

/// Ids of built-in calendars are below this.
const SYSTEMS: usize = 512;

/// Places in [`ROWS`] by id. Built by the compiler, which refuses an id that is out of bounds or stands there twice.
static SYSTEM_ROWS: [u16; SYSTEMS] = system_rows();

// An index out of bounds is a build error.
#[allow(clippy::indexing_slicing)]
const fn system_rows() -> [u16; SYSTEMS] {
    let mut places = [EMPTY; SYSTEMS];
    let mut row = 0;
    while row < ROWS.len() {
        let system = ROWS[row].system as usize;
        assert!(places[system] == EMPTY);
        places[system] = row as u16;
        row += 1;
    }
    places
}

/// Slots of the table of names: a power of two, at least twice the number of names, so that searches end soon.
const SLOTS: usize = 256;
const EMPTY: u16 = u16::MAX;

/// A name's place in [`ROWS`].
#[derive(Clone, Copy)]
struct Slot {
    row: u16,
    name: u16,
}

/// Open addressing with linear search. Built by the compiler, which refuses a name that is too long or stands there twice.
static NAME_SLOTS: [Slot; SLOTS] = name_slots();

// Evaluated by the compiler: an index out of bounds is a build error.
#[allow(clippy::indexing_slicing)]
const fn name_slots() -> [Slot; SLOTS] {
    let mut slots = [Slot { row: EMPTY, name: EMPTY }; SLOTS];
    let mut used = 0;
    let mut row = 0;
    while row < ROWS.len() {
        let names = ROWS[row].names;
        let mut name = 0;
        while name < names.len() {
            let text = names[name].to_bytes();
            assert!(!text.is_empty() && text.len() <= MAX_NAME);
            let mut slot = first_slot(text);
            while slots[slot].row != EMPTY {
                let other = ROWS[slots[slot].row as usize].names[slots[slot].name as usize];
                assert!(!text.eq_ignore_ascii_case(other.to_bytes()));
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = Slot { row: row as u16, name: name as u16 };
            used += 1;
            name += 1;
        }
        row += 1;
    }
    assert!(used * 2 <= SLOTS);
    slots
}

const fn first_slot(text: &[u8]) -> usize {
    name::hash(text) as usize % SLOTS
}

/// Whether a built-in calendar has the name, ASCII case ignored.
#[must_use]
pub fn has_name(name: &[u8]) -> bool {
    find_name(name).is_some()
}

fn find_name(name: &[u8]) -> Option<usize> {
    let start = first_slot(name);
    for step in 0..SLOTS {
        let slot = NAME_SLOTS.get((start + step) % SLOTS).filter(|slot| slot.row != EMPTY)?;
        let row = usize::from(slot.row);
        let found = ROWS.get(row)?.names.get(usize::from(slot.name))?;
        if same(found.to_bytes(), name) {
            return Some(row);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Variant;

    #[test]
    fn every_name_finds_its_row_in_any_case_and_nothing_else_does() {
        let mut names = 0;
        for (index, row) in ROWS.iter().enumerate() {
            for name in row.names {
                let name = name.to_bytes();
                assert_eq!(find_name(name), Some(index));
                assert_eq!(find_name(&name.to_ascii_uppercase()), Some(index));
                assert_eq!(find_name(&name.to_ascii_lowercase()), Some(index));
                assert_eq!(find_name(&[name, b" "].concat()), None);
                assert_eq!(find_name(&[b" ", name].concat()), None);
                assert_eq!(find_name(&name[1..]), None);
                names += 1;
            }
        }
        assert!(names >= 13);
        for stranger in
            ["", "hebrews", "ethiopia", "islamic-", "islamic-observational", "julian\n", "Milanković", "jalālī"]
        {
            assert_eq!(find_name(stranger.as_bytes()), None, "{stranger}");
        }
    }

    #[test]
    fn a_calendar_is_opened_once() {
        let by_name = open(b"gregory").unwrap();
        let by_id = open_system(0).unwrap();
        assert!(core::ptr::eq(by_name, by_id));
        assert_eq!(open_system(1).err(), Some(Error::NotFound));
        for row in &ROWS {
            assert_eq!(open_system(row.system).map(OpenCalendar::system), Ok(row.system));
        }
        assert_eq!(open_system(-1).err(), Some(Error::NotFound));
        assert_eq!(open_system(i32::MAX).err(), Some(Error::NotFound));
    }

    #[test]
    fn every_variant_is_opened_once_beside_its_calendar() {
        let mut variants = 0;
        for variant in &VARIANTS {
            let row = ROWS.iter().find(|row| row.system == variant.system).unwrap();
            assert_ne!(variant.options, 0);
            let plain = open_system(row.system).unwrap();
            for name in row.names {
                let opened = open_with(name.to_bytes(), variant.options).unwrap();
                assert!(core::ptr::eq(opened, open_with(name.to_bytes(), variant.options).unwrap()));
                assert!(!core::ptr::eq(opened, plain));
                assert!(core::ptr::eq(plain, open_with(name.to_bytes(), 0).unwrap()));
                assert_eq!((opened.system(), opened.name()), (plain.system(), plain.name()));
                assert_eq!(open_with(name.to_bytes(), variant.options | 1 << 31).err(), Some(Error::Unsupported));
            }
            let same = |other: &&Variant| (other.system, other.options) == (variant.system, variant.options);
            assert_eq!(VARIANTS.iter().filter(same).count(), 1);
            variants += 1;
        }
        assert!(variants >= 1);
        assert_eq!(open_with(b"gregory", 1).err(), Some(Error::Unsupported));
        assert_eq!(open_with(b"no such calendar", 1).err(), Some(Error::NotFound));
    }
}
