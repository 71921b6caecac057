//! Text: names of months, weekdays and eras, patterns, formatting and parsing, in every language.
//!
//! Language data are CLDR's: version 49 from ICU4X (feature `text`), and what ICU4X has not from the files of version 48.2 (`extra.rs`).
//! The root locale is always there, with the feature and without it, and says the same: it is our own, after what the legacy module
//! printed.
//!
//! A [`Locale`](locale::Locale) is a language tag taken apart. [`Names`](names::Names) is all that a locale says about one family of
//! calendars ([`NamesOf`](family::NamesOf)), loaded once. Arrows: `ffi -> text -> {engine, calendar}`; text knows no C and no registry,
//! and a calendar knows no language.

#[cfg(feature = "text")]
mod alias;
pub mod cache;
#[cfg(feature = "text")]
mod cldr;
pub mod display;
#[cfg(feature = "text")]
mod extra;
#[cfg(feature = "text")]
#[rustfmt::skip]
mod extra_data;
pub mod family;
pub mod fault;
pub mod format;
pub mod ixdtf;
pub mod locale;
#[cfg(feature = "text")]
#[rustfmt::skip]
mod locale_data;
pub mod names;
#[rustfmt::skip]
mod numbering_data;
pub mod numerals;
pub mod parse;
pub mod pattern;
pub mod pieces;
mod root;
mod root_data;
pub mod style;
pub mod time;
pub mod week;
pub mod wording;

/// How long a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// In full.
    Wide,
    /// Shortened.
    Abbreviated,
    /// One or two letters, not always different from each other.
    Narrow,
    /// Of weekdays, between abbreviated and narrow; elsewhere as abbreviated.
    Short,
}

impl Width {
    /// All widths.
    pub const ALL: [Width; 4] = [Width::Wide, Width::Abbreviated, Width::Narrow, Width::Short];
}

/// Where a name stands. Languages that decline have two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Within a date, mostly the genitive: "1 марта".
    Format,
    /// Alone, the nominative: "март".
    Standalone,
}

impl Context {
    /// Both contexts.
    pub const ALL: [Context; 2] = [Context::Format, Context::Standalone];
}

/// How long a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// With the weekday.
    Full,
    /// With the month's name.
    Long,
    /// With an abbreviated month.
    Medium,
    /// In numbers.
    Short,
}

impl Style {
    /// All styles.
    pub const ALL: [Style; 4] = [Style::Full, Style::Long, Style::Medium, Style::Short];
}
