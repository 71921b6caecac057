//! Buddhist calendar: the Gregorian one with the years of the Buddhist era.
//!
//! **What it is.** The civil calendar of Thailand as it is used today, and CLDR's default there. Here its present rule is
//! extended to all earlier years, although the year began on 1 April until 1940: `thai-solar` has the real years.
//! Other Buddhist countries count from another year or have lunar years.
//!
//! **Ids.** `buddhist` (110), CLDR `buddhist`.
//!
//! **Epoch.** 1-01-01 is Gregorian -542-01-01 (543 BCE, year zero counted), JDN 1523099.
//!
//! **Years.** Buddhist era, the Gregorian year and 543; counts through zero. One era, `be`, that counts on through 0 and -1 for the
//! years before, as in CLDR.
//!
//! **Months.** As the Gregorian ones, codes M01 to M12.
//!
//! **Leap rule.** As the Gregorian one, of the year less 543.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** As the Gregorian: one day in about 3,200 years.
//!
//! **Source.** The act on the calendar year of Thailand, BE 2483, in force from 1941; UTS #35 and ECMA-402's table of calendars for
//! the time before.
//!
//! **Known wrong.** Nothing as to this rule. Read as dates of Thai documents, January to March of years before 2484 come out a
//! year early here and in ICU, ICU4X, java.time and .NET.

use super::GregorianLike;
use crate::calendar::Era;
use crate::ymd::YearNumbering;

/// Gregorian in the Buddhist era.
pub static BUDDHIST: GregorianLike = GregorianLike::new(543, YearNumbering::WithZero, &[Era::all(c"be", 1)]);
