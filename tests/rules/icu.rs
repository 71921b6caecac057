//! Rules against ICU4X, where it has the calendar: every day of 4,000 years before and after the epoch of the common era.

use icu_calendar::Date;
use icu_calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::cal::{Buddhist, Coptic, Ethiopian, EthiopianEraStyle, Hijri, Roc};
use icu_calendar::types::RataDie;
use qcal::calendar::{Calendar as _, CycleHolds, Family};
use qcal::day::Jdn;
use qcal::error::Error;
use qcal::user::rule::{Declaration, LEAP_TEST};
use qcal::ymd::YearNumbering::WithZero;

use crate::{Declared, EGYPTIAN, MOON, declare, gregorian, gregorian_bits};

/// Rata die 0 is JDN 1721425.
const RATA_DIE: i64 = 1_721_425;
const SPAN: i64 = 4_000 * 366;

fn date<C: icu_calendar::Calendar + Copy>(jdn: i64, calendar: C) -> (i64, u8, u16, bool) {
    let date = Date::from_rata_die(RataDie::new(jdn - RATA_DIE), calendar);
    let year = i64::from(date.year().extended_year());
    (year, date.month().ordinal, u16::from(date.day_of_month().0), date.is_in_leap_year())
}

fn assert_day<C: icu_calendar::Calendar + Copy>(ours: &Declared, theirs: C, jdn: i64) {
    let (year, month, day, leap) = date(jdn, theirs);
    let found = ours.engine.to_date(Jdn::new(jdn)).unwrap();
    assert_eq!((i64::from(found.year()), found.month(), found.day()), (year, month, day), "{} {jdn}", ours.name);
    assert_eq!(ours.engine.to_day(found.year(), i32::from(month), i32::from(day)), Ok(Jdn::new(jdn)));
    assert_eq!(ours.rule.is_leap_year(year), leap, "{} {year}", ours.name);
}

fn assert_equal<C: icu_calendar::Calendar + Copy>(name: &'static str, rule: &Declaration<'_>, theirs: C) {
    let ours = declare(name, rule);
    let mut days = 0;
    for jdn in RATA_DIE - SPAN..=RATA_DIE + SPAN {
        assert_day(&ours, theirs, jdn);
        days += 1;
    }
    assert_eq!(days, 2 * SPAN + 1);
}

#[test]
fn buddhist_and_roc() {
    let leap_years = gregorian_bits();
    assert_equal("buddhist", &Declaration { year_offset: 543, ..gregorian(&leap_years) }, Buddhist);
    assert_equal("roc", &Declaration { year_offset: -1_911, ..gregorian(&leap_years) }, Roc);
}

#[test]
fn coptic_and_ethiopic() {
    let rule = Declaration {
        family: Family::Solar,
        numbering: WithZero,
        epoch_jdn: 1_825_030,
        month_count: 13,
        month_days: Some(&EGYPTIAN),
        leap_rule: LEAP_TEST,
        leap_month: 13,
        leap_days: 1,
        leap_mul: 1,
        leap_add: 1,
        leap_cycle: 4,
        leap_below: 1,
        ..Declaration::default()
    };
    assert_equal("coptic", &rule, Coptic);
    let ethiopic = Declaration { epoch_jdn: 1_724_221, ..rule };
    assert_equal("ethiopic", &ethiopic, Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteMihret));
    let amete_alem = Declaration { year_offset: 5_500, ..ethiopic };
    assert_equal("ethioaa", &amete_alem, Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteAlem));
}

#[test]
fn islamic_tbla() {
    let rule = Declaration {
        family: Family::Lunar,
        numbering: WithZero,
        epoch_jdn: 1_948_439,
        month_count: 12,
        month_days: Some(&MOON),
        leap_rule: LEAP_TEST,
        leap_month: 12,
        leap_days: 1,
        leap_mul: 11,
        leap_add: 14,
        leap_cycle: 30,
        leap_below: 11,
        ..Declaration::default()
    };
    let theirs = TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Thursday);
    assert_equal("islamic-tbla", &rule, Hijri(theirs));
}

/// The table that ICU4X has of the calendar of Umm al-Qura: 1 Muharram 1300 to the last day of 1600.
const UMM_AL_QURA: std::ops::Range<i64> = 2_408_762..2_515_427;

#[test]
fn umm_al_qura_by_its_months() {
    let theirs = Hijri::new_umm_al_qura();
    let mut starts: Vec<i64> = UMM_AL_QURA.filter(|&jdn| date(jdn, theirs).2 == 1).collect();
    starts.push(UMM_AL_QURA.end);
    assert_eq!((date(starts[0], theirs).0, starts.len()), (1_300, 301 * 12 + 1));
    let rule = Declaration {
        family: Family::Lunar,
        numbering: WithZero,
        first_year: 1_300,
        last_year: 1_600,
        month_count: 12,
        month_starts: Some(&starts),
        ..Declaration::default()
    };
    let ours = declare("umm al-qura", &rule);
    let mut days = 0;
    for jdn in UMM_AL_QURA {
        assert_day(&ours, theirs, jdn);
        let (year, month, day, _) = date(jdn, theirs);
        assert_eq!(ours.rule.date_of(Jdn::new(jdn)), (year, month, day));
        days += 1;
    }
    assert_eq!(days, 106_665);
    for jdn in [i64::MIN, 0, UMM_AL_QURA.start - 1, UMM_AL_QURA.end, i64::MAX] {
        assert_eq!(ours.engine.to_date(Jdn::new(jdn)), Err(Error::OutOfRange), "{jdn}");
    }
    for year in [i32::MIN, 1_299, 1_601, i32::MAX] {
        assert_eq!(ours.engine.to_day(year, 1, 1), Err(Error::OutOfRange), "{year}");
    }
    assert_eq!(ours.engine.to_day(1_600, 13, 1), Err(Error::InvalidDate));
    let properties = ours.rule.properties();
    assert_eq!((properties.common_year_days, &properties.month_days), (354, &(29..=30)));
    assert_eq!((properties.equal_years, &properties.cycle_holds), (true, &CycleHolds::Never));
    // The estimate of the first day of year 1 is within a month of the truth, 1948440.
    assert!((properties.epoch.get() - 1_948_440).abs() < 30, "{}", properties.epoch);
    let stated = declare("umm al-qura", &Declaration { last_year: 0, epoch_jdn: 1_948_440, ..rule });
    assert_eq!(stated.rule.properties().epoch, Jdn::new(1_948_440));
    assert_eq!(&stated.rule.properties().years, &(1_300..=1_600));
}

/// A list that has the years around the one that is not there, of months as uneven as may be.
#[test]
fn a_list_across_year_zero() {
    let mut lengths = (0_i64..).map(|n| if n % 7 == 0 { 400 } else { n % 31 + 1 });
    let starts: Vec<i64> =
        std::iter::successors(Some(-100_000), |start| Some(start + lengths.next()?)).take(61).collect();
    let rule = Declaration {
        first_year: -7,
        last_year: 5,
        month_count: 5,
        month_starts: Some(&starts),
        ..Declaration::default()
    };
    let ours = declare("uneven", &rule);
    assert_eq!(ours.rule.properties().years, -6..=5);
    assert_eq!(ours.rule.properties().epoch, Jdn::new(starts[35]));
    let mut months = 0;
    for (index, pair) in (0_i64..).zip(starts.windows(2)) {
        let continuous = index / 5 - 6;
        let year = if continuous > 0 { continuous } else { continuous - 1 };
        let month = (index % 5 + 1) as u8;
        assert_eq!(i64::from(ours.rule.days_in_month(continuous, month)), pair[1] - pair[0]);
        for jdn in pair[0]..pair[1] {
            let date = ours.engine.to_date(Jdn::new(jdn)).unwrap();
            let mday = (jdn - pair[0]) as u16 + 1;
            assert_eq!((i64::from(date.year()), date.month(), date.day()), (year, month, mday), "{jdn}");
            assert_eq!(ours.engine.to_day(date.year(), i32::from(month), i32::from(mday)), Ok(Jdn::new(jdn)));
            assert_eq!(ours.rule.date_of(Jdn::new(jdn)), (continuous, month, mday));
        }
        months += 1;
    }
    assert_eq!(months, 60);
    let lengths: Vec<i64> =
        starts.iter().step_by(5).copied().collect::<Vec<_>>().windows(2).map(|y| y[1] - y[0]).collect();
    let shortest = *lengths.iter().min().unwrap();
    assert_eq!(ours.rule.properties().common_year_days, shortest);
    for (year, &days) in (-6..).zip(&lengths) {
        assert_eq!(ours.rule.is_leap_year(year), days > shortest);
    }
    // The years beside the list are those next to them over again.
    assert_eq!(ours.rule.year_start(-7), ours.rule.year_start(-6).plus(-lengths[0]));
    assert_eq!(ours.rule.year_start(6), Jdn::new(starts[60]));
    assert_eq!(ours.rule.days_in_year(6), lengths[11]);
    assert_eq!(ours.rule.days_in_month(-7, 1), ours.rule.days_in_month(-6, 1));
    assert_eq!(ours.rule.days_in_month(6, 5), ours.rule.days_in_month(5, 5));
}
