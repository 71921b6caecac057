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
    Page { names_in: Some(GREGORIAN), ..page(110, "gregorian_like/buddhist.rs", "Thailand, all years from 1 January") },
    Page { names_in: Some(GREGORIAN), ..page(111, "gregorian_like/roc.rs", "Taiwan, years of the Republic of China") },
    Page { names_in: Some(GREGORIAN), ..page(112, "gregorian_like/japanese.rs", "Japan, Gregorian with eras") },
    page(113, "thai_solar.rs", "Thailand, years from 1 April until 1940"),
    page(10, "jalali.rs", "official calendar of Iran"),
    Page { names_in: Some("jalali.rs"), ..page(101, "jalali_2820.rs", "Iran's as QCalendar computed it") },
    page(123, "indian.rs", "national calendar of India"),
    Page { label: Some("Coptic"), ..page(120, "coptic_like.rs", "Egypt's Coptic church, Era of Martyrs") },
    Page { label: Some("Ethiopic"), ..page(121, "coptic_like.rs", "Ethiopia, Amete Mihret, before it Amete Alem") },
    Page { label: Some("Ethiopic"), ..page(122, "coptic_like.rs", "Ethiopia, all years Amete Alem") },
    page(11, "islamic/tabular.rs", "usual leap years, Friday epoch, no year zero"),
    page(130, "islamic/tabular.rs", "usual leap years, Thursday epoch"),
    page(131, "islamic/tabular.rs", "15th year leap in place of the 16th, Friday epoch"),
    page(132, "islamic/tabular.rs", "15th year leap in place of the 16th, Thursday epoch"),
    page(133, "islamic/tabular.rs", "Fatimid leap years, Friday epoch"),
    page(134, "islamic/tabular.rs", "Fatimid leap years, Thursday epoch"),
    page(135, "islamic/tabular.rs", "Habash al-Hasib's leap years, Friday epoch"),
    page(136, "islamic/tabular.rs", "Habash al-Hasib's leap years, Thursday epoch"),
    page(140, "islamic/umm_al_qura.rs", "Saudi Arabia, as computed"),
    page(142, "islamic/umm_al_qura.rs", "Saudi Arabia by sighting: the dates of 140"),
    page(141, "islamic/umm_al_qura_published.rs", "Saudi Arabia, as printed"),
    page(150, "hebrew.rs", "lunisolar calendar of the Jews and of Israel"),
    Page { names_in: None, ..page(160, "east_asian/chinese.rs", "lunisolar calendar of China") },
    Page { names_in: None, ..page(161, "east_asian/dangi.rs", "lunisolar calendar of Korea") },
];
