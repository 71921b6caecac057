//! Umm al-Qura calendar, as computed.
//!
//! **What it is.** The civil calendar of Saudi Arabia, named after Mecca, by one table of computed months for three centuries: what
//! Java, ICU and CLDR have under this name. Up to 1419 other months were printed, and from 1451 on others are announced: that
//! record is `islamic-umalqura-published`.
//!
//! **Ids.** `islamic-umalqura` (140), as in CLDR. `islamic-rgsa` (142), CLDR's id for sighting in Saudi Arabia, has the same dates:
//! no one publishes what it stands for, and the civil calendar is the nearest to it. Sightings, which only decide the months
//! of fasting and pilgrimage, can differ by a day. A committee's own record is a rule by month starts (`qcal_rule`).
//!
//! **Epoch.** 1-01-01 is Friday, Julian 622-07-16, JDN 1948440, by the arithmetic outside the table. The table begins with
//! 1300-01-01, Gregorian 1882-11-12, JDN 2408762, and ends with 1600-12-30, Gregorian 2174-11-25, JDN 2515426.
//!
//! **Years.** Anno Hegirae; counts through zero. Eras `ah` and, backward from it, `bh`.
//!
//! **Months.** Muharram, Safar, Rabi I, Rabi II, Jumada I, Jumada II, Rajab, Shaban, Ramadan, Shawwal, Dhu al-Qada, Dhu al-Hijja,
//! each of 29 or 30 days. Codes M01 to M12.
//!
//! **Leap rule.** None in the table: a year has 354 or 355 days as its months come. The calendar's rule since 1423: the month
//! begins the day after the 29th if the moon is new before sunset and sets after the sun at Mecca, else a day later; from 1420
//! to 1422 the setting alone decided, before that other rules. Outside the table the arithmetic of `islamic-civil`, which joins it to
//! the day at both ends.
//!
//! **Range.** Every year of `int32_t`. Official are 1420-1450, the years whose printed calendars have these months. The rest of the
//! table, 1300-1419 and 1451-1600, is computed, though the King Abdulaziz City for Science and Technology (KACST), which computes
//! the calendar, is named as its author; the first calendar was printed for 1346. All years outside are computed by arithmetic.
//! As `islamic-rgsa` no year is official.
//!
//! **Drift.** None against the moon in the table. Outside, 360 months are 10631 days: one day in about 2,500 years.
//!
//! **Source.** Table of KACST, the same in java.time, ICU, ICU4X and Time4J: tests/golden/umalqura_kacst_months.csv, from which
//! `umm_al_qura_data.rs` is made. Rules: R. H. van Gent, "The Umm al-Qura calendar of Saudi Arabia" (Utrecht University).
//!
//! **Known wrong.** Taken for the published calendar, the table has another first day in 740 of the 1,896 months from 1343 to 1500.
//! That of .NET (1318-1500) is nearer to it: from 1402 on it is the published calendar.

use core::ops::RangeInclusive;

use super::by_table::{IslamicByTable, Year, years};
use super::umm_al_qura_data::{COMPUTED, COMPUTED_FIRST_DAY, COMPUTED_FIRST_YEAR};
use super::{FRIDAY_EPOCH, properties};
use crate::calendar::{CycleHolds, Properties};
use crate::ymd::YearNumbering::WithZero;

const YEARS: RangeInclusive<i64> = COMPUTED_FIRST_YEAR..=COMPUTED_FIRST_YEAR + COMPUTED.len() as i64 - 1;
static TABLE: [Year; COMPUTED.len()] = years(COMPUTED_FIRST_DAY, COMPUTED);

/// Years of which every month is as in the printed calendar.
const PRINTED_YEARS: RangeInclusive<i64> = 1420..=1450;

/// The dates with these official years.
const fn calendar(official: RangeInclusive<i64>) -> IslamicByTable {
    let arithmetic = properties(FRIDAY_EPOCH, WithZero);
    let properties = Properties { cycle_holds: CycleHolds::Outside(YEARS), ..arithmetic };
    IslamicByTable::new(properties, COMPUTED_FIRST_YEAR, &TABLE, official)
}

/// The computed Umm al-Qura calendar.
pub static ISLAMIC_UMALQURA: IslamicByTable = calendar(PRINTED_YEARS);

/// The same dates where months by sighting are asked for, of which none is official.
#[allow(clippy::reversed_empty_ranges)] // no year
pub static ISLAMIC_RGSA: IslamicByTable = calendar(1..=0);
