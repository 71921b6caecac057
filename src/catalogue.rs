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

/// A built-in calendar: its number for ever, its names, its definition.
pub struct Row {
    /// The id, append only. 0 and 8 to 11 are those of the legacy module, all others are from 100.
    pub system: i32,
    /// The primary name, then the aliases; looked up without ASCII case.
    pub names: &'static [&'static CStr],
    /// The definition.
    pub calendar: &'static dyn Calendar,
}

/// All built-in calendars, by id.
pub static ROWS: [Row; 28] = [
    Row { system: 0, names: &[c"Gregorian", c"gregory"], calendar: &GREGORIAN },
    Row { system: 8, names: &[c"Julian"], calendar: &JULIAN },
    Row { system: 9, names: &[c"Milankovic", c"revised-julian"], calendar: &MILANKOVIC },
    Row { system: 10, names: &[c"Jalali", c"Persian"], calendar: &JALALI },
    Row { system: 11, names: &[c"Islamic Civil", c"islamic-civil", c"islamicc", c"Islamic"], calendar: &ISLAMIC_CIVIL },
    Row { system: 100, names: &[c"iso8601"], calendar: &ISO8601 },
    Row { system: 101, names: &[c"jalali-2820"], calendar: &JALALI_2820 },
    Row { system: 110, names: &[c"buddhist"], calendar: &BUDDHIST },
    Row { system: 111, names: &[c"roc", c"minguo"], calendar: &ROC },
    Row { system: 112, names: &[c"japanese"], calendar: &JAPANESE },
    Row { system: 113, names: &[c"thai-solar"], calendar: &THAI_SOLAR },
    Row { system: 120, names: &[c"coptic"], calendar: &COPTIC },
    Row { system: 121, names: &[c"ethiopic"], calendar: &ETHIOPIC },
    Row { system: 122, names: &[c"ethioaa", c"ethiopic-amete-alem"], calendar: &ETHIOPIC_AMETE_ALEM },
    Row { system: 123, names: &[c"indian", c"saka"], calendar: &INDIAN },
    Row { system: 130, names: &[c"islamic-tbla"], calendar: &ISLAMIC_TBLA },
    Row { system: 131, names: &[c"islamic-15c"], calendar: &ISLAMIC_15C },
    Row { system: 132, names: &[c"islamic-15a"], calendar: &ISLAMIC_15A },
    Row { system: 133, names: &[c"islamic-indian-c"], calendar: &ISLAMIC_INDIAN_C },
    Row { system: 134, names: &[c"islamic-indian-a"], calendar: &ISLAMIC_INDIAN_A },
    Row { system: 135, names: &[c"islamic-habash-c"], calendar: &ISLAMIC_HABASH_C },
    Row { system: 136, names: &[c"islamic-habash-a"], calendar: &ISLAMIC_HABASH_A },
    Row { system: 140, names: &[c"islamic-umalqura"], calendar: &ISLAMIC_UMALQURA },
    Row { system: 141, names: &[c"islamic-umalqura-published"], calendar: &ISLAMIC_UMALQURA_PUBLISHED },
    Row { system: 142, names: &[c"islamic-rgsa"], calendar: &ISLAMIC_RGSA },
    Row { system: 150, names: &[c"hebrew"], calendar: &HEBREW },
    Row { system: 160, names: &[c"chinese"], calendar: &CHINESE },
    Row { system: 161, names: &[c"dangi", c"korean"], calendar: &DANGI },
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
