//! Coptic, Ethiopic and Indian national calendars: published dates, eras, and equality with ICU4X.

mod common;

use common::{Compiled, calendar};
use icu_calendar::cal::{Coptic, Ethiopian, EthiopianEraStyle, Indian};
use icu_calendar::types::RataDie;
use icu_calendar::{Calendar, Date};
use qcal::arithmetic::{self, Overflow};
use qcal::calendar::MonthCode;
use qcal::day::Jdn;
use qcal::error::Error;

/// Rata die 0 is JDN 1721425.
const RATA_DIE: i64 = 1_721_425;

/// The era that a day of the year is in, as the boundary writes it.
fn era(compiled: &Compiled, year: i64) -> (&'static str, i64) {
    let day = compiled.row.calendar.year_start(year);
    let eras = compiled.engine.properties().eras;
    let found = eras.iter().find_map(|era| era.year_of_era(year, day).map(|year| (era.code.to_str().unwrap(), year)));
    found.expect("an era that counts every year")
}

#[test]
fn published_dates() {
    let calendars = [120, 121, 122, 123].map(calendar);
    let mut dates = 0;
    for row in include_str!("golden/coptic_ethiopic_indian_dates.csv").lines().skip(1) {
        let [system, year, month, day, jdn] = row.split(',').map(|n| n.parse::<i64>().unwrap()).collect::<Vec<_>>()[..]
        else {
            panic!("five columns: {row}")
        };
        let engine = &calendars.iter().find(|c| i64::from(c.row.system) == system).expect("one of the four").engine;
        assert_eq!(engine.to_day(year as i32, month as i32, day as i32), Ok(Jdn::new(jdn)), "{row}");
        let date = engine.to_date(Jdn::new(jdn)).unwrap();
        assert_eq!(
            (i64::from(date.year()), i64::from(date.month()), i64::from(date.day())),
            (year, month, day),
            "{row}"
        );
        dates += 1;
    }
    assert_eq!(dates, 170);
}

/// The epochs, as the handbooks give them in the Julian calendar, and that of the Saka era in the Gregorian.
#[test]
fn epochs() {
    let (gregorian, julian) = (calendar(0).engine, calendar(8).engine);
    for (system, epoch, jdn) in [
        (120, julian.to_day(284, 8, 29), 1_825_030),
        (121, julian.to_day(8, 8, 29), 1_724_221),
        (122, julian.to_day(-5493, 8, 29), -284_654),
        (123, gregorian.to_day(79, 3, 22), 1_749_995),
        (123, julian.to_day(79, 3, 24), 1_749_995),
    ] {
        assert_eq!(epoch, Ok(Jdn::new(jdn)), "{system}");
        let engine = calendar(system).engine;
        assert_eq!(engine.properties().epoch, Jdn::new(jdn), "{system}");
        assert_eq!(engine.to_day(1, 1, 1), Ok(Jdn::new(jdn)), "{system}");
    }
}

#[test]
fn eras_are_those_of_cldr() {
    let [coptic, ethiopic, ethioaa, indian] = [120, 121, 122, 123].map(calendar);
    for (compiled, year, expected) in [
        (&coptic, 1, ("am", 1)),
        (&coptic, 0, ("am", 0)),
        (&coptic, -3, ("am", -3)),
        (&ethiopic, 2_016, ("am", 2_016)),
        (&ethiopic, 1, ("am", 1)),
        (&ethiopic, 0, ("aa", 5_500)),
        (&ethiopic, -1, ("aa", 5_499)),
        (&ethiopic, -5_499, ("aa", 1)),
        (&ethiopic, -5_500, ("aa", 0)),
        (&ethioaa, 7_516, ("aa", 7_516)),
        (&ethioaa, 0, ("aa", 0)),
        (&indian, 1, ("shaka", 1)),
        (&indian, -77, ("shaka", -77)),
    ] {
        assert_eq!(era(compiled, year), expected, "{} {year}", compiled.name);
    }
}

/// The thirteenth month has 5 days or 6; the months of the other calendar 30 or 31.
#[test]
fn the_leap_day_is_where_it_belongs() {
    for system in [120, 121, 122] {
        let engine = calendar(system).engine;
        assert!(engine.to_day(2_007, 13, 6).is_ok());
        for year in [2_004, 2_005, 2_006, 2_008] {
            assert!(engine.to_day(year, 13, 5).is_ok());
            assert_eq!(engine.to_day(year, 13, 6), Err(Error::InvalidDate), "{system} {year}");
        }
        assert_eq!(engine.to_day(2_007, 14, 1), Err(Error::InvalidDate));
        assert_eq!((engine.max_days_in_month(13), engine.usual_days_in_month(13)), (Ok(6), Ok(5)));
        let thirteenth = arithmetic::month_with_code(&engine, 2_007, MonthCode::usual(13), Overflow::Reject);
        assert_eq!(thirteenth, Ok(13));
    }
    let indian = calendar(123).engine;
    // 1938 begins in 2016, 1822 in 1900.
    assert_eq!(
        (indian.days_in_month(1938, 1), indian.days_in_month(1939, 1), indian.days_in_month(1822, 1)),
        (Ok(31), Ok(30), Ok(30))
    );
    let lengths: Vec<u16> = (1..=12).map(|month| indian.days_in_month(1939, month).unwrap()).collect();
    assert_eq!(lengths, [30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]);
}

/// The first days of the Indian months in a common year, as the calendar's own table has them.
#[test]
fn indian_months_begin_on_fixed_gregorian_days() {
    let (indian, gregorian) = (calendar(123).engine, calendar(0).engine);
    let days =
        [(3, 22), (4, 21), (5, 22), (6, 22), (7, 23), (8, 23), (9, 23), (10, 23), (11, 22), (12, 22), (1, 21), (2, 20)];
    for (month, (gregorian_month, day)) in (1..).zip(days) {
        for year in [1879, 1947] {
            let gregorian_year = year + 78 + i32::from(month > 10);
            assert_eq!(
                indian.to_day(year, month, 1),
                gregorian.to_day(gregorian_year, gregorian_month, day),
                "{year}-{month}"
            );
        }
    }
}

/// 10,000 years before and after the epoch of the common era, every day.
fn assert_equal<C: Calendar + Copy>(system: i32, theirs: C) {
    let ours = calendar(system);
    let span = 10_000 * 366;
    let mut days = 0;
    for rata_die in -span..=span {
        let date = Date::from_rata_die(RataDie::new(rata_die), theirs);
        let expected = (date.year().extended_year(), date.month().ordinal, u16::from(date.day_of_month().0));
        let found = ours.engine.to_date(Jdn::new(rata_die + RATA_DIE)).unwrap();
        assert_eq!((found.year(), found.month(), found.day()), expected, "{} {rata_die}", ours.name);
        if found.month() == 1 && found.day() == 1 {
            let year = i64::from(found.year());
            assert_eq!(ours.row.calendar.is_leap_year(year), date.is_in_leap_year(), "{} {year}", ours.name);
            let their_era = date.year().era().unwrap();
            assert_eq!(era(&ours, year), (their_era.era.as_str(), i64::from(their_era.year)), "{} {year}", ours.name);
        }
        days += 1;
    }
    assert_eq!(days, 2 * span + 1);
}

#[test]
fn coptic_equals_icu4x() {
    assert_equal(120, Coptic);
}

#[test]
fn ethiopic_equals_icu4x() {
    assert_equal(121, Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteMihret));
}

#[test]
fn ethiopic_amete_alem_equals_icu4x() {
    assert_equal(122, Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteAlem));
}

#[test]
fn indian_equals_icu4x() {
    assert_equal(123, Indian);
}
