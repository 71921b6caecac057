//! Indian national calendar, of the Saka era.
//!
//! **What it is.** The civil calendar of India beside the Gregorian, introduced on 22 March 1957 (1 Chaitra 1879) after the report
//! of the Calendar Reform Committee: a regular form of the Hindu solar year. Here proleptic. Feasts follow the old calendars of
//! the regions, not this one.
//!
//! **Ids.** `indian`, `saka` (123), CLDR `indian`.
//!
//! **Epoch.** 1-01-01 is Gregorian 79-03-22, Julian 79-03-24, JDN 1749995, a Wednesday.
//!
//! **Years.** Saka era, `shaka`: the Gregorian year in which the year begins, less 78. Counted through zero; the one era counts on
//! through 0 and -1 for the years before.
//!
//! **Months.** Chaitra 30 or 31, Vaisakha, Jyaistha, Asadha, Sravana, Bhadra 31 each, Asvina, Kartika, Agrahayana, Pausa, Magha,
//! Phalguna 30 each. Codes M01 to M12.
//!
//! **Leap rule.** Those years that begin in a Gregorian leap year: Chaitra has 31 days then and begins on 21 March, else on 22.
//! (Both are the 81st day of the Gregorian year.)
//!
//! **Range.** Every year of `int32_t`. The rule is the calendar: nothing in it is computed or estimated.
//!
//! **Drift.** As the Gregorian, by definition.
//!
//! **Source.** Government of India, *Report of the Calendar Reform Committee* (New Delhi 1955); CLDR for the era.
//!
//! **Known wrong.** None known.

use super::gregorian_like::GREGORIAN;
use crate::calendar::{Calendar, Cycle, CycleHolds, Era, Family, Properties};
use crate::day::Jdn;
use crate::ymd::YearNumbering;

/// The Indian national calendar.
pub struct Indian {
    properties: Properties,
}

/// The one Indian national calendar.
pub static INDIAN: Indian = Indian {
    properties: Properties {
        family: Family::Solar,
        proleptic: true,
        numbering: YearNumbering::WithZero,
        years: YearNumbering::WithZero.first_year()..=YearNumbering::WithZero.last_year(),
        epoch: Jdn::new(1_749_995),
        // the Gregorian one
        cycle: Cycle { years: 400, days: 146_097 },
        cycle_holds: CycleHolds::Always,
        common_year_days: 365,
        month_days: 30..=31,
        max_months_in_year: 12,
        equal_years: true,
        days_per_week: 7,
        eras: &[Era::all(c"shaka", 1)],
    },
};

/// The Gregorian year in which year 0 begins.
const GREGORIAN_YEAR_OF_ZERO: i64 = 78;
/// Days of the Gregorian year before the 81st, 1 Chaitra.
const DAYS_BEFORE_CHAITRA: i64 = 80;

const CHAITRA: u8 = 1;
const VAISAKHA: u8 = 2;
const BHADRA: u8 = 6;

impl Calendar for Indian {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        GREGORIAN.year_start(year + GREGORIAN_YEAR_OF_ZERO).plus(DAYS_BEFORE_CHAITRA)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        match month {
            CHAITRA if self.is_leap_year(year) => 31,
            VAISAKHA..=BHADRA => 31,
            _ => 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_years_are_those_that_begin_in_a_gregorian_leap_year() {
        for year in -1_000..3_000_i64 {
            assert_eq!(INDIAN.is_leap_year(year), GREGORIAN.is_leap_year(year + 78), "{year}");
        }
    }
}
