//! Thai solar calendar: the civil calendar of Thailand with the years as they were.
//!
//! **What it is.** The calendar of Siam and Thailand since 1 April 1889: Gregorian days and months, in years that began on 1 April,
//! and since 1941 begin on 1 January. In the first decades they were counted in the Rattanakosin era (BE less 2324); here all
//! are of the Buddhist era.
//!
//! **Ids.** `thai-solar` (113). CLDR has none: its `buddhist` has January years for all time.
//!
//! **Epoch.** 1-01-01 is Gregorian -542-04-01 (543 BCE, year zero counted), JDN 1523189.
//!
//! **Years.** Buddhist era: 543 more than the Gregorian year in which the year begins; counts through zero. One era, `be`, for all.
//! Year 2483 had nine months, from Gregorian 1940-04-01 to 1940-12-31.
//!
//! **Months.** Mesayon (April) 30, Phruetsaphakhom (May) 31, Mithunayon (June) 30, Karakadakhom (July) 31, Singhakhom (August) 31,
//! Kanyayon (September) 30, Tulakhom (October) 31, Phruetsachikayon (November) 30, Thanwakhom (December) 31, Makarakhom (January) 31,
//! Kumphaphan (February) 28 or 29, Minakhom (March) 31. That is their order in years to 2483; from 2484 on January is the first. The
//! code is that of the Gregorian month, M01 to M12, April M04 in all years. M01 to M03 in 2483 are replaced by M04, the nearest month there is.
//!
//! **Leap rule.** The year that has a 29 February is leap: to 2482 the year less 542, from 2484 the year less 543 by the
//! Gregorian rule. 2483 has no February.
//!
//! **Range.** Every year of `int32_t`. Years before 2432 (1889), when Siam had a lunisolar calendar, are COMPUTED.
//!
//! **Drift.** As the Gregorian: one day in about 3,200 years.
//!
//! **Source.** The royal act on days of the new manner, Royal Gazette 5 (1889), from page 451; act on the calendar year, BE 2483, Royal
//! Gazette 57, 419-422; dates as in tests/golden/thai_solar.csv.
//!
//! **Known wrong.** ICU, ICU4X, java.time and .NET know January years only. Read by them, January to March of a Thai document's years to
//! BE 2482 come out a year early; written by them, these months are of a year too many.

use super::{gregorian_like, roman};
use crate::calendar::{Authority, Calendar, CycleHolds, Era, MonthCode, Properties};
use crate::day::Jdn;
use crate::ymd::YearNumbering;

/// The Thai solar calendar.
pub struct ThaiSolar {
    properties: Properties,
}

/// The one Thai solar calendar.
pub static THAI_SOLAR: ThaiSolar = ThaiSolar {
    properties: Properties {
        cycle_holds: CycleHolds::Never,
        equal_years: false,
        ..roman::properties(year_start(1), gregorian_like::CYCLE, YearNumbering::WithZero, &[Era::all(c"be", 1)])
    },
};

/// The year less that of the Gregorian year in which it begins.
const YEARS_AHEAD: i64 = 543;
/// The first year of the solar calendar, from 1 April 1889.
const FIRST_YEAR: i64 = 2432;
/// The last year that began in April; it ended in December.
const SHORT_YEAR: i64 = 2483;
const MONTHS: u8 = 12;
const MONTHS_OF_SHORT_YEAR: u8 = 9;
const APRIL: u8 = 4;
const DAYS_FROM_APRIL_TO_DECEMBER: i64 = 275;

const fn year_start(year: i64) -> Jdn {
    let gregorian = year - YEARS_AHEAD;
    if year <= SHORT_YEAR {
        gregorian_like::year_start(gregorian + 1).plus(-DAYS_FROM_APRIL_TO_DECEMBER)
    } else {
        gregorian_like::year_start(gregorian)
    }
}

/// The number that an ordinal month has on the Gregorian calendar.
fn gregorian_month(year: i64, month: u8) -> u8 {
    if year <= SHORT_YEAR { (month + APRIL - 2) % MONTHS + 1 } else { month }
}

impl Calendar for ThaiSolar {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        year_start(year)
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        roman::days_in_month(gregorian_month(year, month), self.is_leap_year(year))
    }

    fn months_in_year(&self, year: i64) -> u8 {
        if year == SHORT_YEAR { MONTHS_OF_SHORT_YEAR } else { MONTHS }
    }

    fn months_before_year(&self, year: i64) -> Option<i64> {
        let missing = if year > SHORT_YEAR { MONTHS - MONTHS_OF_SHORT_YEAR } else { 0 };
        Some(year * i64::from(MONTHS) - i64::from(missing))
    }

    fn authority(&self, year: i64) -> Authority {
        if year < FIRST_YEAR { Authority::Computed } else { Authority::Rule }
    }

    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        MonthCode::usual(gregorian_month(year, month))
    }

    fn month_instead_of(&self, year: i64, code: MonthCode) -> Option<MonthCode> {
        let missing = year == SHORT_YEAR && !code.leap && (1..APRIL).contains(&code.number);
        missing.then(|| MonthCode::usual(APRIL))
    }
}
