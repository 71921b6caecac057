//! Gregorian calendar, and ISO 8601's form of it.
//!
//! **What it is.** The civil calendar of nearly the whole world, decreed by Gregory XIII in 1582 to bring Easter back to the
//! spring equinox; each country changed over in its own year. Here proleptic: the rule is extended to all earlier years.
//!
//! **Ids.** `Gregorian` (0), CLDR `gregory`; `iso8601` (100), CLDR `iso8601`.
//!
//! **Epoch.** 1-01-01 is Julian 1-01-03, JDN 1721426, a Monday.
//!
//! **Years.** `Gregorian` has no year zero (-1 precedes 1) and the eras `ce` and `bce`; `iso8601` counts through zero and has
//! no eras.
//!
//! **Months.** January 31, February 28 or 29, March 31, April 30, May 31, June 30, July 31, August 31, September 30,
//! October 31, November 30, December 31. Codes M01 to M12.
//!
//! **Leap rule.** Every fourth year, but of the years divisible by 100 only those divisible by 400.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 400 years are 146097 days: a mean year of 365.2425 days, one day in about 3,200 years against the equinox.
//!
//! **Source.** The bull *Inter gravissimas* (1582) and its canons; ISO 8601-1:2019, 4.2.1, for year zero.
//!
//! **Known wrong.** Nothing as to the rule. The calendars of this name in ICU and java.util are another one before 1582-10-15: by
//! default they count Julian dates there.

use super::GregorianLike;
use crate::cal::roman;
use crate::ymd::YearNumbering;

/// Gregorian, without a year zero.
pub static GREGORIAN: GregorianLike = GregorianLike::new(0, YearNumbering::WithoutZero, roman::ERAS);

/// ISO 8601: Gregorian with a year zero.
pub static ISO8601: GregorianLike = GregorianLike::new(0, YearNumbering::WithZero, &[]);
