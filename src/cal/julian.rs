//! Julian calendar.
//!
//! **What it is.** The calendar of the Roman empire from Caesar's reform (45 BCE) and of Europe until each country turned
//! Gregorian (1582 to 1923); in use by several Orthodox churches. Here proleptic: the leap years that Rome got wrong up to
//! 8 CE are not imitated.
//!
//! **Ids.** `Julian` (8). CLDR has none.
//!
//! **Epoch.** 1-01-01 is JDN 1721424, Gregorian 0000-12-30, a Saturday.
//!
//! **Years.** No year zero: -1 precedes 1. Eras `ce` and `bce`.
//!
//! **Months.** As the Gregorian ones, codes M01 to M12.
//!
//! **Leap rule.** Every fourth year.
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** 4 years are 1461 days: a mean year of 365.25 days, three days in 400 years against the Gregorian.
//!
//! **Source.** Macrobius, *Saturnalia* I.14; the proleptic form is the historians' and astronomers' convention.
//!
//! **Known wrong.** Qt up to 6.5 cuts the year to 16 bits: wrong beyond the years -32769 and 32767.

use super::roman;
use crate::calendar::{Calendar, ClosedForm, Cycle, Properties};
use crate::day::Jdn;
use crate::math::floor_div;
use crate::ymd::YearNumbering;

/// The Julian calendar.
pub struct Julian {
    properties: Properties,
}

/// The one Julian calendar.
pub static JULIAN: Julian =
    Julian { properties: roman::properties(EPOCH, CYCLE, YearNumbering::WithoutZero, roman::ERAS) };

const EPOCH: Jdn = Jdn::new(1_721_424);
const CYCLE: Cycle = Cycle { years: 4, days: 4 * roman::DAYS_IN_COMMON_YEAR + 1 };

impl Calendar for Julian {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        let leap_years_before = floor_div(year - 1, 4);
        EPOCH.plus(roman::DAYS_IN_COMMON_YEAR * (year - 1) + leap_years_before)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        roman::days_in_month(month, self.is_leap_year(year))
    }

    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Julian)
    }
}
