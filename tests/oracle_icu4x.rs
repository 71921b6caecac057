//! Equality with ICU4X, where it has the calendar: every day of 4,000 years before and after the epoch of the common era.

mod common;

use common::calendar;
use icu_calendar::cal::hijri::TabularAlgorithm;
use icu_calendar::cal::{Gregorian, Hijri, Iso, Julian, Persian};
use icu_calendar::types::RataDie;
use icu_calendar::{Calendar, Date};
use qcal::day::Jdn;
use qcal::ymd::YearNumbering;

/// Rata die 0 is JDN 1721425.
const RATA_DIE: i64 = 1_721_425;
const SPAN: i64 = 4_000 * 366;

fn assert_equal<C: Calendar + Copy>(system: i32, theirs: C) {
    let ours = calendar(system);
    let numbering = ours.engine.properties().numbering;
    let mut days = 0;
    for rata_die in -SPAN..=SPAN {
        let date = Date::from_rata_die(RataDie::new(rata_die), theirs);
        let continuous = i64::from(date.year().extended_year());
        let expected = (numbering.written(continuous).unwrap(), date.month().ordinal, u16::from(date.day_of_month().0));
        let jdn = Jdn::new(rata_die + RATA_DIE);
        let found = ours.engine.to_date(jdn).unwrap();
        assert_eq!((found.year(), found.month(), found.day()), expected, "{} {jdn}", ours.name);
        assert_eq!(ours.row.calendar.is_leap_year(continuous), date.is_in_leap_year(), "{} {jdn}", ours.name);
        days += 1;
    }
    assert_eq!(days, 2 * SPAN + 1);
}

#[test]
fn gregorian() {
    assert_equal(0, Gregorian);
}

#[test]
fn iso8601() {
    assert_equal(100, Iso);
    assert_eq!(calendar(100).engine.properties().numbering, YearNumbering::WithZero);
}

#[test]
fn julian() {
    assert_equal(8, Julian);
}

#[test]
fn jalali() {
    assert_equal(10, Persian);
}

#[test]
fn islamic_civil() {
    use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
    let civil = TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);
    assert_equal(11, Hijri(civil));
}
