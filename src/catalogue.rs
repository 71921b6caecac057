//! The one list of built-in calendars. Whatever goes through all calendars goes through [`ROWS`].

use core::ffi::CStr;

use crate::cal::coptic_like::{COPTIC, ETHIOPIC, ETHIOPIC_AMETE_ALEM};
use crate::cal::east_asian::chinese::CHINESE;
use crate::cal::east_asian::dangi::DANGI;
use crate::cal::gregorian_like::{BUDDHIST, GREGORIAN, ISO8601, JAPANESE, JAPANESE_MEIJI_1873, ROC};
use crate::cal::hebrew::HEBREW;
use crate::cal::indian::INDIAN;
use crate::cal::islamic::tabular::{
    ISLAMIC_15A, ISLAMIC_15C, ISLAMIC_CIVIL, ISLAMIC_HABASH_A, ISLAMIC_HABASH_C, ISLAMIC_INDIAN_A, ISLAMIC_INDIAN_C,
    ISLAMIC_TBLA,
};
use crate::cal::islamic::umm_al_qura::{ISLAMIC_RGSA, ISLAMIC_UMALQURA};
use crate::cal::islamic::umm_al_qura_published::ISLAMIC_UMALQURA_PUBLISHED;
use crate::cal::jalali::JALALI;
use crate::cal::jalali_2820::JALALI_2820;
use crate::cal::julian::JULIAN;
use crate::cal::milankovic::MILANKOVIC;
use crate::cal::thai_solar::THAI_SOLAR;
use crate::calendar::Calendar;
use crate::text::family::NamesOf;

/// A built-in calendar: its number for ever, its names, its definition, and what it is in CLDR.
pub struct Row {
    /// The id, append only. 0 and 8 to 11 are those of the legacy module, all others are from 100.
    pub system: i32,
    /// The primary name, then the aliases; looked up without ASCII case.
    pub names: &'static [&'static CStr],
    /// The definition.
    pub calendar: &'static dyn Calendar,
    /// Whose names of months and eras it has.
    pub names_of: NamesOf,
    /// Its id in CLDR, empty where CLDR does not know it.
    pub cldr: &'static str,
    /// What it is called in English.
    pub title: &'static str,
}

impl Row {
    const fn new(
        system: i32,
        names: &'static [&'static CStr],
        calendar: &'static dyn Calendar,
        names_of: NamesOf,
        cldr: &'static str,
        title: &'static str,
    ) -> Row {
        Row { system, names, calendar, names_of, cldr, title }
    }
}

/// All built-in calendars, by id.
pub static ROWS: [Row; 28] = [
    Row::new(0, &[c"Gregorian", c"gregory"], &GREGORIAN, NamesOf::Gregorian, "gregory", "Gregorian Calendar"),
    Row::new(8, &[c"Julian"], &JULIAN, NamesOf::Gregorian, "", "Julian Calendar"),
    Row::new(
        9,
        &[c"Milankovic", c"revised-julian"],
        &MILANKOVIC,
        NamesOf::Gregorian,
        "",
        "Revised Julian Calendar (Milanković)",
    ),
    Row::new(10, &[c"Jalali", c"Persian"], &JALALI, NamesOf::Persian, "persian", "Persian Calendar"),
    Row::new(
        11,
        &[c"Islamic Civil", c"islamic-civil", c"islamicc", c"Islamic"],
        &ISLAMIC_CIVIL,
        NamesOf::Hijri,
        "islamic-civil",
        "Hijri Calendar (tabular, civil epoch)",
    ),
    Row::new(100, &[c"iso8601"], &ISO8601, NamesOf::Gregorian, "iso8601", "Gregorian Calendar (ISO 8601 Weeks)"),
    Row::new(101, &[c"jalali-2820"], &JALALI_2820, NamesOf::Persian, "", "Persian Calendar (2820-year cycle)"),
    Row::new(110, &[c"buddhist"], &BUDDHIST, NamesOf::Buddhist, "buddhist", "Buddhist Calendar"),
    Row::new(111, &[c"roc", c"minguo"], &ROC, NamesOf::Roc, "roc", "Minguo Calendar"),
    Row::new(112, &[c"japanese"], &JAPANESE, NamesOf::Japanese, "japanese", "Japanese Calendar"),
    Row::new(113, &[c"thai-solar"], &THAI_SOLAR, NamesOf::Buddhist, "", "Thai Solar Calendar"),
    Row::new(120, &[c"coptic"], &COPTIC, NamesOf::Coptic, "coptic", "Coptic Calendar"),
    Row::new(121, &[c"ethiopic"], &ETHIOPIC, NamesOf::Ethiopic, "ethiopic", "Ethiopic Calendar"),
    Row::new(
        122,
        &[c"ethioaa", c"ethiopic-amete-alem"],
        &ETHIOPIC_AMETE_ALEM,
        NamesOf::Ethiopic,
        "ethioaa",
        "Ethiopic Amete Alem Calendar",
    ),
    Row::new(123, &[c"indian", c"saka"], &INDIAN, NamesOf::Indian, "indian", "Indian National Calendar"),
    Row::new(
        130,
        &[c"islamic-tbla"],
        &ISLAMIC_TBLA,
        NamesOf::Hijri,
        "islamic-tbla",
        "Hijri Calendar (tabular, astronomical epoch)",
    ),
    Row::new(
        131,
        &[c"islamic-15c"],
        &ISLAMIC_15C,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (tabular, leap year 15, civil epoch)",
    ),
    Row::new(
        132,
        &[c"islamic-15a"],
        &ISLAMIC_15A,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (tabular, leap year 15, astronomical epoch)",
    ),
    Row::new(
        133,
        &[c"islamic-indian-c"],
        &ISLAMIC_INDIAN_C,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (Fatimid, civil epoch)",
    ),
    Row::new(
        134,
        &[c"islamic-indian-a"],
        &ISLAMIC_INDIAN_A,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (Fatimid, astronomical epoch)",
    ),
    Row::new(
        135,
        &[c"islamic-habash-c"],
        &ISLAMIC_HABASH_C,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (Habash al-Hasib, civil epoch)",
    ),
    Row::new(
        136,
        &[c"islamic-habash-a"],
        &ISLAMIC_HABASH_A,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (Habash al-Hasib, astronomical epoch)",
    ),
    Row::new(
        140,
        &[c"islamic-umalqura"],
        &ISLAMIC_UMALQURA,
        NamesOf::Hijri,
        "islamic-umalqura",
        "Hijri Calendar (Umm al-Qura)",
    ),
    Row::new(
        141,
        &[c"islamic-umalqura-published"],
        &ISLAMIC_UMALQURA_PUBLISHED,
        NamesOf::Hijri,
        "",
        "Hijri Calendar (Umm al-Qura, as published)",
    ),
    Row::new(
        142,
        &[c"islamic-rgsa"],
        &ISLAMIC_RGSA,
        NamesOf::Hijri,
        "islamic-rgsa",
        "Hijri Calendar (Saudi Arabia, sighting)",
    ),
    Row::new(150, &[c"hebrew"], &HEBREW, NamesOf::Hebrew, "hebrew", "Hebrew Calendar"),
    Row::new(160, &[c"chinese"], &CHINESE, NamesOf::Chinese, "chinese", "Chinese Calendar"),
    Row::new(161, &[c"dangi", c"korean"], &DANGI, NamesOf::Dangi, "dangi", "Dangi Calendar"),
];

/// A built-in calendar under an option. It has the id and the names of its row, because it is the same calendar: every date is the
/// same day, only what is said about it differs.
pub struct Variant {
    /// The id of the calendar.
    pub system: i32,
    /// The options that make it, all of them.
    pub options: u32,
    /// The definition.
    pub calendar: &'static dyn Calendar,
}

/// Option of the Japanese calendar: the era Meiji from 1873, as in Temporal.
pub const JAPANESE_MEIJI_FROM_1873: u32 = 1;

/// All variants of built-in calendars.
pub static VARIANTS: [Variant; 1] =
    [Variant { system: 112, options: JAPANESE_MEIJI_FROM_1873, calendar: &JAPANESE_MEIJI_1873 }];
