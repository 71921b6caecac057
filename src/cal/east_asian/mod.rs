//! The lunisolar calendars of East Asia: one rule, watched from several meridians, and what each country has published.
//!
//! The rule ([`Sky`]): a month begins on the day of the new moon, the day beginning at midnight of the country's meridian; the
//! winter solstice is in month 11; between two such months there are eleven or twelve others, and where there are twelve, the first
//! without a major solar term (the sun at a multiple of 30 degrees) is a leap month and has the number of the month before it.
//!
//! A calendar of the family is a row of data: the years that its country has published ([`Table`]), the sky over its meridian, and,
//! where it took over another country's calendar, that one for the time before.

pub mod chinese;
mod chinese_data;
pub mod dangi;
mod dangi_data;
mod margin;
mod memo;
mod sky;
mod year;

use core::ops::RangeInclusive;

use crate::calendar::{Authority, Calendar, Cycle, CycleHolds, Family, MonthCode, Properties, YearOfCycle};
use crate::day::Jdn;
use crate::math::{floor_div, floor_mod};
use crate::ymd::YearNumbering;
use sky::Sky;
use year::{Table, Year};

/// A lunisolar calendar of East Asia.
pub struct EastAsian {
    properties: Properties,
    /// The years that stand in a table.
    table: Table,
    /// The years of the table that an authority has published.
    official: RangeInclusive<i64>,
    /// First days of months of the table that were computed and are too close to call.
    uncertain: &'static [Jdn],
    /// The calendar that was followed before the table begins; none where the rule is extended.
    before: Option<&'static EastAsian>,
    /// The rule for all other years.
    sky: &'static Sky,
}

const YEARS: RangeInclusive<i64> = -10_000..=10_000;
const DAYS_IN_LONGEST_COMMON_YEAR: i64 = 355;
const USUAL_MONTHS: u8 = 12;
/// The winter solstice keeps its Gregorian date within days on the whole range.
const MEAN_YEAR: Cycle = Cycle { years: 400, days: 146_097 };
/// Year 1 of the first sexagenary cycle, as R&D count them (2637 BCE): 1984 begins cycle 78.
const FIRST_SEXAGENARY_YEAR: i64 = -2_636;

const fn properties(epoch: Jdn) -> Properties {
    Properties {
        family: Family::Lunisolar,
        proleptic: true,
        numbering: YearNumbering::WithZero,
        years: YEARS,
        epoch,
        cycle: MEAN_YEAR,
        cycle_holds: CycleHolds::Never,
        common_year_days: DAYS_IN_LONGEST_COMMON_YEAR,
        month_days: 29..=30,
        max_months_in_year: USUAL_MONTHS + 1,
        equal_years: false,
        days_per_week: 7,
        eras: &[],
    }
}

impl EastAsian {
    fn year(&self, year: i64) -> Year {
        match (self.table.year(year), self.before) {
            (Some(published), _) => published,
            (None, Some(before)) if year < self.table.first_year => before.year(year),
            (None, _) => self.sky.year(year),
        }
    }
}

/// The number of the new moon that a month begins with, from the one of year 0's first month.
///
/// New moons are as far apart as the mean month of today, within three days over the range and one more for the inequality of
/// the months: rounding to whole months has fourteen to spare.
fn lunation(first_day: Jdn) -> i64 {
    const NEW_YEAR_0: Jdn = Jdn::new(1_721_082);
    const MICRODAYS_IN_MONTH: i64 = 29_530_589;
    floor_div(first_day.since(NEW_YEAR_0) * 1_000_000 + MICRODAYS_IN_MONTH / 2, MICRODAYS_IN_MONTH)
}

impl Calendar for EastAsian {
    fn properties(&self) -> &Properties {
        &self.properties
    }

    fn year_start(&self, year: i64) -> Jdn {
        match (self.table.year(year), self.before) {
            (Some(published), _) => published.start,
            (None, Some(before)) if year < self.table.first_year => before.year_start(year),
            (None, _) => self.sky.year_start(year),
        }
    }

    fn days_in_month(&self, year: i64, month: u8) -> u16 {
        self.year(year).days_in_month(month)
    }

    fn months_in_year(&self, year: i64) -> u8 {
        self.year(year).months()
    }

    // The next two are as the trait has them, with one look at the year instead of one for each month.

    fn date_of(&self, day: Jdn) -> (i64, u8, u16) {
        let number = self.year_of(day);
        let year = self.year(number);
        let month = year.month_of(day);
        // below 30
        (number, month, day.since(year.month_start(month)) as u16 + 1)
    }

    fn month_start(&self, year: i64, month: u8) -> Jdn {
        self.year(year).month_start(month)
    }

    fn months_before_year(&self, year: i64) -> Option<i64> {
        Some(lunation(self.year_start(year)))
    }

    fn authority(&self, year: i64) -> Authority {
        if self.official.contains(&year) { Authority::Official } else { Authority::Computed }
    }

    fn is_uncertain(&self, year: i64, month: u8) -> bool {
        match self.table.year(year) {
            Some(_) => self.uncertain.contains(&self.month_start(year, month)),
            None => self.year(year).is_uncertain(month),
        }
    }

    fn year_of_cycle(&self, year: i64) -> Option<YearOfCycle> {
        let elapsed = year - FIRST_SEXAGENARY_YEAR;
        // 1 to 60
        Some(YearOfCycle { cycle: floor_div(elapsed, 60) + 1, year: floor_mod(elapsed, 60) as u8 + 1 })
    }

    fn month_code(&self, year: i64, month: u8) -> MonthCode {
        self.year(year).month_code(month)
    }

    fn month_instead_of(&self, _year: i64, code: MonthCode) -> Option<MonthCode> {
        // Every year has the usual months, so only a leap month can be missing.
        (code.leap && (1..=USUAL_MONTHS).contains(&code.number)).then(|| MonthCode::usual(code.number))
    }
}
