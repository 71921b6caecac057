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

impl Page {
    const fn months_of(self, file: &'static str) -> Page {
        Page { names_in: Some(file), ..self }
    }

    const fn months_after(self, label: &'static str) -> Page {
        Page { label: Some(label), ..self }
    }

    const fn numbered_months(self) -> Page {
        Page { names_in: None, ..self }
    }
}

/// In the order of the sections.
pub const PAGES: &[Page] = &[
    page(0, "gregorian_like.rs", "civil calendar of the world, without a year zero"),
    page(100, "gregorian_like.rs", "the same with a year zero"),
    page(8, "julian.rs", "every fourth year leap").months_of("gregorian_like.rs"),
    page(9, "milankovic.rs", "reform of Orthodox churches, 1923").months_of("gregorian_like.rs"),
    page(10, "jalali.rs", "official calendar of Iran"),
    page(101, "jalali_2820.rs", "Iran's as QCalendar computed it").months_of("jalali.rs"),
    page(11, "islamic_tabular.rs", "30-year cycle, Friday epoch"),
];
