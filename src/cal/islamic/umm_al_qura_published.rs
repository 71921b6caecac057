//! Umm al-Qura calendar, as published.
//!
//! **What it is.** The civil calendar of Saudi Arabia as it was in fact printed, year by year, for documents that carry its
//! dates. Offices have used it since 1346 (1927); the newspaper *Umm al-Qura* dated its issues by it from 1343 (1924).
//!
//! **Ids.** `islamic-umalqura-published` (141). CLDR has none.
//!
//! **Epoch.** Years are counted from Friday, Julian 622-07-16, JDN 1948440, which is not in the range. The record begins with
//! 1343-01-01, Gregorian 1924-08-01, JDN 2423999, and ends with 1500-12-30, Gregorian 2077-11-16, JDN 2479989.
//!
//! **Years.** Anno Hegirae; counts through zero, which is not in the range. Era `ah`.
//!
//! **Months.** Muharram, Safar, Rabi I, Rabi II, Jumada I, Jumada II, Rajab, Shaban, Ramadan, Shawwal, Dhu al-Qada, Dhu al-Hijja.
//! 29 or 30 days but for eight months: 28 in 1343-09, 1345-08, 1348-12, 1349-10 and 1364-08, 31 in 1345-05, 1348-11 and 1349-11,
//! where the record mends one month by another. Codes M01 to M12.
//!
//! **Leap rule.** None: a year has 353 to 356 days as its months come, more than 354 making it leap.
//!
//! **Range.** 1343 to 1500, all of it official: to 1355 from issues of the newspaper, 1356-1411 from the comparison calendar of the
//! King Fahd University of Petroleum and Minerals, 1412-1450 from the printed comparative calendars, 1451-1500 as announced by
//! the King Abdulaziz City for Science and Technology, which printing may still change. There is nothing to go by outside.
//!
//! **Drift.** None against the moon.
//!
//! **Source.** PyPI hijridate 2.3.0, which was checked with these records: tests/golden/umalqura_published_months.csv, from which
//! `umm_al_qura_data.rs` is made. .NET (`UmAlQuraCalendar`) has the same months from 1402 to 1500.
//!
//! **Known wrong.** The table that libraries call `islamic-umalqura` has the same months from 1420 to
//! 1451-02, and another first day in 740 of the 1,896, next in 1451-04 (August 2029). .NET has another first day
//! in 312 months before 1402.

use core::ops::RangeInclusive;

use super::by_table::{IslamicByTable, Year, years};
use super::umm_al_qura_data::{PUBLISHED, PUBLISHED_FIRST_DAY, PUBLISHED_FIRST_YEAR};
use super::{FRIDAY_EPOCH, properties};
use crate::calendar::{CycleHolds, Era, Properties};
use crate::ymd::YearNumbering::WithZero;

const YEARS: RangeInclusive<i64> = PUBLISHED_FIRST_YEAR..=PUBLISHED_FIRST_YEAR + PUBLISHED.len() as i64 - 1;
static TABLE: [Year; PUBLISHED.len()] = years(PUBLISHED_FIRST_DAY, PUBLISHED);

/// The published Umm al-Qura calendar.
pub static ISLAMIC_UMALQURA_PUBLISHED: IslamicByTable = IslamicByTable::new(
    Properties {
        proleptic: false,
        years: YEARS,
        cycle_holds: CycleHolds::Never,
        month_days: 28..=31,
        eras: &[Era::since(c"ah", 1)],
        ..properties(FRIDAY_EPOCH, WithZero)
    },
    PUBLISHED_FIRST_YEAR,
    &TABLE,
    YEARS,
);
