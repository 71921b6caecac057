//! Chinese calendar.
//!
//! **What it is.** The lunisolar calendar of China, in this form since the reform of 1645 (true positions of sun and moon), civil
//! until 1911, and since then that of New Year, feasts and birthdays wherever there are Chinese. The almanac of the Purple Mountain
//! Observatory (rules: GB/T 33661-2017) is its authority.
//!
//! **Ids.** `chinese` (160), CLDR `chinese`.
//!
//! **Epoch.** 1-01-01, the first day of the year that begins in the Gregorian year 1, is JDN 1721466.
//!
//! **Years.** The Gregorian year in which the year begins; counts through zero; no eras. The cycle of 60 years is counted from the
//! year -2636 (2637 BCE): 1984 is year 1 of cycle 78.
//!
//! **Months.** First to twelfth month, 29 or 30 days as the moon has it, and in some years a leap month: 12 or 13 months. Codes M01
//! to M12, the leap month M01L to M12L by the month before it. A common year has 353 to 355 days, a leap year 383 to 385.
//!
//! **Leap rule.** A month begins on the day of the new moon; the winter solstice is in month 11; if 12 months lie between
//! two such months, the first of the 13 that has no major solar term (the sun at a multiple of 30 degrees) is the leap month.
//! Days begin at midnight of Beijing (116 degrees 25 minutes east) before 1929-01-01 and of 120 degrees east from then.
//!
//! **Range.** Years -10,000 to 10,000. 1645 to 2050 are the record and the almanac (OFFICIAL); all others are COMPUTED: 2051 to
//! 2199 by a table made with JPL DE441, the rest by this library. UNCERTAIN are eight months of the table that begin within two
//! minutes of midnight, and outside of it those whose new moon is nearer to midnight than the rotation of the earth is known: one
//! month in a hundred about 2250, in fourteen about 3000, in three about 4000, every one before -5000 and after 7000. A solar
//! term as close to midnight can also move a leap month to another place, which is not marked. Before 1645 China had other rules
//! (by the mean sun, in early times by the mean moon): dates here are not those of its documents.
//!
//! **Drift.** None, by its definition.
//!
//! **Source.** tests/golden/chinese_months.csv: Yuk Tung Liu, ytliu0/ChineseCalendar. R&D, chapter 19, for the rule and the
//! meridians; H. Aslaksen, *The Mathematics of the Chinese Calendar*.
//!
//! **Known wrong.** In 33 of the years 1645 to 1911 the imperial almanac departs from its own rule as computed today, by a day or
//! in the place of the leap month (1645, 1651, 1661, 1727, 1805); what was published is followed. ICU to 78 has New Year 2027 on 7
//! February (right: 6 February) and 2030 on 2 February (right: 3 February). ICU4X uses mean motions outside 1900 to 2102.

use super::chinese_data::{FIRST_YEAR, PACKED_YEARS};
use super::memo::Memo;
use super::sky::{Meridian, Sky};
use super::year::Table;
use super::{EastAsian, properties};
use crate::day::Jdn;

/// The Chinese calendar.
pub static CHINESE: EastAsian = EastAsian {
    properties: properties(Jdn::new(1_721_466)),
    table: Table { first_year: FIRST_YEAR, years: &PACKED_YEARS },
    official: FIRST_YEAR..=2050,
    uncertain: &MONTHS_NEAR_MIDNIGHT,
    before: None,
    sky: &Sky { meridians: &MERIDIANS, memo: &MEMO },
};

static MEMO: Memo = Memo::new();

/// Beijing, and the eighth time zone from the first of January 1929.
const MERIDIANS: [Meridian; 2] = [
    Meridian { since: Jdn::new(-Jdn::LIMIT), ahead: 1397.0 / 180.0 / 24.0 },
    Meridian { since: Jdn::new(2_425_613), ahead: 8.0 / 24.0 },
];

/// First days of months whose new moon is within two minutes of midnight: 2057, 2089, 2097, 2115, 2116, 2133, 2165, 2172.
const MONTHS_NEAR_MIDNIGHT: [Jdn; 8] = [
    Jdn::new(2_472_636),
    Jdn::new(2_484_299),
    Jdn::new(2_487_194),
    Jdn::new(2_493_602),
    Jdn::new(2_494_045),
    Jdn::new(2_500_394),
    Jdn::new(2_512_148),
    Jdn::new(2_514_658),
];
