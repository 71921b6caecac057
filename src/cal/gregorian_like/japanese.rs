//! Japanese calendar: the Gregorian one with the eras of the emperors.
//!
//! **What it is.** The civil calendar of Japan since 1873: Gregorian dates, whose years are counted in the era (nengo) of the
//! reigning emperor. Here extended to all earlier years; the lunisolar calendar that Japan had until 1872 is another one.
//!
//! **Ids.** `japanese` (112), CLDR `japanese`.
//!
//! **Epoch.** 1-01-01 is the Gregorian 1-01-01, JDN 1721426.
//!
//! **Years.** The Gregorian year; counts through zero. Eras `reiwa` from 2019-05-01, `heisei` from 1989-01-08, `showa` from
//! 1926-12-25, `taisho` from 1912-07-30, `meiji` from 1868-10-23; before it `ce` and `bce`. Year 1 of an era is what is left of the
//! Gregorian year that it begins in. With the option for it, dates are of `meiji` only from 1873-01-01, its year 6, the first
//! day of the Gregorian calendar in Japan, and of `ce` before, as in Temporal and ICU4X: a date of Meiji 1 to 5 in a document is
//! lunisolar.
//!
//! **Months.** As the Gregorian ones, codes M01 to M12.
//!
//! **Leap rule.** As the Gregorian one.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated. An era of the future is
//! not known before it is proclaimed.
//!
//! **Drift.** As the Gregorian: one day in about 3,200 years.
//!
//! **Source.** The edicts and cabinet orders that named the eras, days as in tests/golden/japanese_eras.csv; Grand Council decree
//! 337 of Meiji 5 (1872) for the Gregorian calendar; for the option, ECMA-402's table of calendars (intl-era-monthcode).
//!
//! **Known wrong.** ICU, CLDR before 2025, and .NET begin Meiji on 1868-09-08, which is its day in the lunisolar calendar (eighth of
//! the ninth month) read as a Gregorian date. java.time has its Meiji 1 begin on 1868-01-01, and no dates before 1873.

use super::GregorianLike;
use crate::cal::roman;
use crate::calendar::Era;
use crate::day::Jdn;
use crate::ymd::YearNumbering;

/// Gregorian with Japanese eras.
pub static JAPANESE: GregorianLike = GregorianLike::new(0, YearNumbering::WithZero, &eras(MEIJI_PROCLAIMED));

/// The same with Meiji from 1873.
pub static JAPANESE_MEIJI_1873: GregorianLike =
    GregorianLike::new(0, YearNumbering::WithZero, &eras(GREGORIAN_IN_JAPAN));

/// 1868-10-23.
const MEIJI_PROCLAIMED: Jdn = Jdn::new(2_403_629);
/// 1873-01-01.
const GREGORIAN_IN_JAPAN: Jdn = Jdn::new(2_405_160);

/// The eras, Meiji from this day on; its years are counted from 1868 in any case.
const fn eras(meiji_from: Jdn) -> [Era; 7] {
    [
        Era::since_day(c"reiwa", 2019, Jdn::new(2_458_605)),
        Era::since_day(c"heisei", 1989, Jdn::new(2_447_535)),
        Era::since_day(c"showa", 1926, Jdn::new(2_424_875)),
        Era::since_day(c"taisho", 1912, Jdn::new(2_419_614)),
        Era::since_day(c"meiji", 1868, meiji_from),
        roman::CE,
        roman::BCE,
    ]
}
