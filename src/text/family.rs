//! Which names a calendar has.

/// The calendar of CLDR whose names another shares. Which one a built-in calendar has is said in its row of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NamesOf {
    /// The Roman months; also of the Julian calendar and its reforms.
    Gregorian,
    /// The Roman months with the Buddhist era.
    Buddhist,
    /// The Roman months with the eras of the Republic of China.
    Roc,
    /// The Roman months with the eras of the emperors of Japan.
    Japanese,
    /// The months of Egypt, as the Copts call them.
    Coptic,
    /// The months of Ethiopia.
    Ethiopic,
    /// The months of the Indian national calendar.
    Indian,
    /// The months of Islam.
    Hijri,
    /// The months of the Jewish year.
    Hebrew,
    /// The months of Iran.
    Persian,
    /// The numbered months of China.
    Chinese,
    /// The numbered months of Korea.
    Dangi,
    /// None of CLDR's: what its user gave it, else numbers.
    UserDefined,
}

impl NamesOf {
    /// All families.
    pub const ALL: [NamesOf; 13] = [
        NamesOf::Gregorian,
        NamesOf::Buddhist,
        NamesOf::Roc,
        NamesOf::Japanese,
        NamesOf::Coptic,
        NamesOf::Ethiopic,
        NamesOf::Indian,
        NamesOf::Hijri,
        NamesOf::Hebrew,
        NamesOf::Persian,
        NamesOf::Chinese,
        NamesOf::Dangi,
        NamesOf::UserDefined,
    ];

    /// Whether the months are the twelve Roman ones.
    #[must_use]
    pub const fn has_roman_months(self) -> bool {
        matches!(self, NamesOf::Gregorian | NamesOf::Buddhist | NamesOf::Roc | NamesOf::Japanese)
    }

    /// Codes of the eras that have names, in CLDR's order.
    #[must_use]
    pub const fn era_codes(self) -> &'static [&'static str] {
        match self {
            NamesOf::Gregorian => &["bce", "ce"],
            NamesOf::Buddhist => &["be"],
            NamesOf::Roc => &["broc", "roc"],
            NamesOf::Japanese => &["bce", "ce", "meiji", "taisho", "showa", "heisei", "reiwa"],
            NamesOf::Coptic | NamesOf::Hebrew => &["am"],
            NamesOf::Ethiopic => &["aa", "am"],
            NamesOf::Indian => &["shaka"],
            NamesOf::Hijri => &["ah", "bh"],
            NamesOf::Persian => &["ap"],
            NamesOf::Chinese | NamesOf::Dangi | NamesOf::UserDefined => &[],
        }
    }
}
