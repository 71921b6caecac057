//! Korean calendar, Dangi.
//!
//! **What it is.** The lunisolar calendar of Korea: the Chinese one, as kept by the observatories of Joseon (with the Chinese
//! rules of 1645 from 1654) and today by the Korea Astronomy and Space Science Institute (KASI) on Korean time. Civil until 1895;
//! New Year, Chuseok and birthdays follow it.
//!
//! **Ids.** `dangi`, `korean` (161), CLDR `dangi`.
//!
//! **Epoch.** 1-01-01, as in the Chinese calendar, is JDN 1721466.
//!
//! **Years.** The Gregorian year in which the year begins, as CLDR's extended year; the years of Dangun are 2333 more. Counts
//! through zero; no eras; the cycle of 60 years as in the Chinese calendar.
//!
//! **Months.** First to twelfth month of 29 or 30 days, and in some years a leap month. Codes M01 to M12 and M01L to M12L.
//!
//! **Leap rule.** As in the Chinese calendar ([`super::chinese`]), the day beginning at midnight of 135 degrees east.
//!
//! **Range.** Years -10,000 to 10,000. 1583 to 2050 are KASI's (OFFICIAL; the last month of 2050, which its tables do not reach, is
//! by the rule); all others are COMPUTED: later ones by the rule, earlier ones are those of the Chinese calendar here, which for
//! these years is itself computed. UNCERTAIN are computed months for which the rotation of the earth is not known well enough, as
//! there.
//!
//! **Drift.** None, by its definition.
//!
//! **Source.** tests/golden/korean_months.csv: KASI's tables, through korean_lunar_calendar on PyPI.
//!
//! **Known wrong.** ICU begins month 2 of 2017 on 27 February (right: 26 February). ICU4X begins two months of 2074 and 2096 a day
//! earlier, both UNCERTAIN.

use super::chinese::CHINESE;
use super::dangi_data::{FIRST_YEAR, PACKED_YEARS};
use super::memo::Memo;
use super::sky::{Meridian, Sky};
use super::year::Table;
use super::{EastAsian, properties};
use crate::day::Jdn;

/// The Korean calendar.
pub static DANGI: EastAsian = EastAsian {
    properties: properties(Jdn::new(1_721_466)),
    table: Table { first_year: FIRST_YEAR, years: &PACKED_YEARS },
    official: FIRST_YEAR..=2050,
    uncertain: &[],
    before: Some(&CHINESE),
    sky: &Sky { meridians: &MERIDIANS, memo: &MEMO },
};

static MEMO: Memo = Memo::new();

/// Korean standard time.
const MERIDIANS: [Meridian; 1] = [Meridian { since: Jdn::new(-Jdn::LIMIT), ahead: 9.0 / 24.0 }];
