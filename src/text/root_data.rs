//! Names of the root locale.
//!
//! Months of Rome, Iran and Islam as the legacy module prints them in its C locale; those of the others, weekdays and quarters as CLDR 48
//! writes them for English; eras, years of the cycle and patterns as CLDR's root (licence Unicode-3.0).

use super::family::NamesOf;

/// The months of calendars that share them, joined by semicolons.
pub(super) struct Family {
    pub of: &'static [NamesOf],
    pub wide: &'static str,
    pub abbreviated: &'static str,
}

pub(super) static FAMILIES: [Family; 8] = [
    Family {
        of: &[NamesOf::Gregorian, NamesOf::Buddhist, NamesOf::Roc, NamesOf::Japanese],
        wide: "January;February;March;April;May;June;July;August;September;October;November;December",
        abbreviated: "Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec",
    },
    Family {
        of: &[NamesOf::Persian],
        wide: "Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand",
        abbreviated: "Far;Ord;Kho;Tir;Mor;Sha;Meh;Aba;Aza;Dey;Bah;Esf",
    },
    Family {
        of: &[NamesOf::Hijri],
        wide: "Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah",
        abbreviated: "Muh.;Saf.;Rab. I;Rab. II;Jum. I;Jum. II;Raj.;Sha.;Ram.;Shaw.;Dhuʻl-Q.;Dhuʻl-H.",
    },
    Family { of: &[NamesOf::Hebrew], wide: HEBREW, abbreviated: HEBREW },
    Family { of: &[NamesOf::Coptic], wide: COPTIC, abbreviated: COPTIC },
    Family { of: &[NamesOf::Ethiopic], wide: ETHIOPIC, abbreviated: ETHIOPIC },
    Family { of: &[NamesOf::Indian], wide: INDIAN, abbreviated: INDIAN },
    Family {
        of: &[NamesOf::Chinese, NamesOf::Dangi],
        wide: "First Month;Second Month;Third Month;Fourth Month;Fifth Month;Sixth Month;Seventh Month;Eighth Month;Ninth Month;\
               Tenth Month;Eleventh Month;Twelfth Month",
        abbreviated: "Mo1;Mo2;Mo3;Mo4;Mo5;Mo6;Mo7;Mo8;Mo9;Mo10;Mo11;Mo12",
    },
];

// CLDR has no abbreviations for these.
const HEBREW: &str = "Tishri;Heshvan;Kislev;Tevet;Shevat;Adar;Nisan;Iyar;Sivan;Tamuz;Av;Elul";
const COPTIC: &str = "Tout;Baba;Hator;Kiahk;Toba;Amshir;Baramhat;Baramouda;Bashans;Paona;Epep;Mesra;Nasie";
const ETHIOPIC: &str = "Meskerem;Tekemt;Hedar;Tahsas;Ter;Yekatit;Megabit;Miazia;Genbot;Sene;Hamle;Nehasse;Pagumen";
const INDIAN: &str = "Chaitra;Vaisakha;Jyaistha;Asadha;Sravana;Bhadra;Asvina;Kartika;Agrahayana;Pausa;Magha;Phalguna";

/// From Monday. Shorter forms are their first letters.
pub(super) static WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) static QUARTERS: [&str; 4] = ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"];

/// The ten stems and twelve branches, which together name the sixty years.
pub(super) static STEMS: [&str; 10] = ["jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui"];
pub(super) static BRANCHES: [&str; 12] =
    ["zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai"];

/// An era's name and its narrow one, by CLDR's code; the calendars that share a code share the name.
pub(super) static ERAS: [(&str, &str, &str); 16] = [
    ("bce", "BCE", "BCE"),
    ("ce", "CE", "CE"),
    ("be", "BE", "BE"),
    ("broc", "BROC", "BROC"),
    ("roc", "ROC", "ROC"),
    ("meiji", "Meiji", "M"),
    ("taisho", "Taishō", "T"),
    ("showa", "Shōwa", "S"),
    ("heisei", "Heisei", "H"),
    ("reiwa", "Reiwa", "R"),
    ("am", "AM", "AM"),
    ("aa", "AA", "AA"),
    ("shaka", "Śaka", "Śaka"),
    ("ah", "AH", "AH"),
    ("bh", "BH", "BH"),
    ("ap", "AP", "AP"),
];

/// Patterns of full, long, medium and short dates of calendars that need no era, as in CLDR's root.
pub(super) static GREGORIAN_STYLES: [&str; 4] = ["y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"];

/// Those of the others, as in CLDR's root.
pub(super) static STYLES: [(&[NamesOf], [&str; 4]); 2] = [
    (&[NamesOf::Chinese, NamesOf::Dangi], ["r(U) MMMM d, EEEE", "r(U) MMMM d", "r MMM d", "r-MM-dd"]),
    (
        &[
            NamesOf::Buddhist,
            NamesOf::Roc,
            NamesOf::Japanese,
            NamesOf::Coptic,
            NamesOf::Ethiopic,
            NamesOf::Indian,
            NamesOf::Hijri,
            NamesOf::Hebrew,
            NamesOf::Persian,
        ],
        ["G y MMMM d, EEEE", "G y MMMM d", "G y MMM d", "GGGGG y-MM-dd"],
    ),
];
