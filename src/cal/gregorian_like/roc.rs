//! Minguo calendar: the Gregorian one with the years of the Republic of China.
//!
//! **What it is.** The civil calendar of Taiwan, and of all China from 1912 to 1949: the Gregorian calendar, adopted on the first
//! day of the republic, with years counted from that day. Here extended to all earlier years.
//!
//! **Ids.** `roc`, `minguo` (111), CLDR `roc`.
//!
//! **Epoch.** 1-01-01 is Gregorian 1912-01-01, JDN 2419403.
//!
//! **Years.** Minguo, the Gregorian year less 1911; counts through zero. Eras `roc` and, backward from 1911, `broc`.
//!
//! **Months.** As the Gregorian ones, codes M01 to M12.
//!
//! **Leap rule.** As the Gregorian one, of the year and 1911.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated. (China's civil calendar was
//! lunisolar before 1912.)
//!
//! **Drift.** As the Gregorian: one day in about 3,200 years.
//!
//! **Source.** Order of the provisional president Sun Yat-sen on the calendar, 2 January 1912; UTS #35.
//!
//! **Known wrong.** None known.

use super::GregorianLike;
use crate::calendar::Era;
use crate::ymd::YearNumbering;

/// Gregorian in the era of the Republic of China.
pub static ROC: GregorianLike =
    GregorianLike::new(-1911, YearNumbering::WithZero, &[Era::since(c"roc", 1), Era::before(c"broc", 0)]);
