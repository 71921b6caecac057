//! Which source file's head describes which calendar of the catalogue.

/// A calendar of the catalogue, and where it is described.
pub struct Page {
    /// The id in the catalogue.
    pub system: i32,
    /// The file below `src/cal/` whose head describes it. Calendars of one file stand in one section, in the order of this list.
    pub file: &'static str,
    /// What it is, in a few words: what tells it from the others of its file.
    pub words: &'static str,
    /// The file whose **Months.** part names its months, in the order of the longest years; `None` for months without names.
    pub names_in: Option<&'static str>,
    /// What stands before the names and a colon, where they are not the first sentence.
    pub label: Option<&'static str>,
}

const fn page(system: i32, file: &'static str, words: &'static str) -> Page {
    Page { system, file, words, names_in: Some(file), label: None }
}

/// Calendars that share its months name them here.
/// Calendars that share its months name them here.
const GREGORIAN: &str = "gregorian_like/gregorian.rs";

/// In the order of the sections.
pub const PAGES: &[Page] = &[
    page(0, GREGORIAN, "civil calendar of the world, no year zero"),
    page(100, GREGORIAN, "Gregorian with a year zero"),
    Page {
        names_in: Some(GREGORIAN),
        ..page(8, "julian.rs", "ancient Rome and medieval Europe, every fourth year leap")
    },
    Page { names_in: Some(GREGORIAN), ..page(9, "milankovic.rs", "Orthodox churches' reform of 1923") },
    page(10, "jalali.rs", "official calendar of Iran"),
    Page { names_in: Some("jalali.rs"), ..page(101, "jalali_2820.rs", "Iran's as QCalendar computed it") },
    Page {
        names_in: Some(GREGORIAN),
        ..page(110, "gregorian_like/buddhist.rs", "civil calendar of Thailand as it is today, Buddhist era")
    },
    Page {
        names_in: Some(GREGORIAN),
        ..page(111, "gregorian_like/roc.rs", "civil calendar of Taiwan, years of the Republic of China")
    },
    Page {
        names_in: Some(GREGORIAN),
        ..page(112, "gregorian_like/japanese.rs", "civil calendar of Japan, eras of the emperors")
    },
    page(113, "thai_solar.rs", "civil calendar of Thailand with the years as they were"),
    page(11, "islamic/tabular.rs", "usual leap years, Friday epoch, no year zero"),
];
