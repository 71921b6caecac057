//! Calendars with Gregorian months: Buddhist, Minguo, Japanese and Thai solar, against published dates, against ICU4X and against
//! the Gregorian calendar day by day.

mod common;

use common::{Compiled, Numbers, calendar};
use icu_calendar::cal::{Buddhist, Japanese, Roc};
use icu_calendar::types::RataDie;
use icu_calendar::{AsCalendar, Date};
use qcal::arithmetic::{Duration, Overflow, Unit, add, month_with_code, until};
use qcal::cal::gregorian_like::{JAPANESE, JAPANESE_MEIJI_1873};
use qcal::calendar::{Authority, Calendar, MonthCode};
use qcal::catalogue::VARIANTS;
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::error::Error;

const GREGORIAN: i32 = 0;
const ISO8601: i32 = 100;
const BUDDHIST: i32 = 110;
const ROC: i32 = 111;
const JAPANESE_ID: i32 = 112;
const THAI_SOLAR: i32 = 113;

type Parts = (i32, i32, i32);

fn parts(engine: &Engine, day: i64) -> Parts {
    let date = engine.to_date(Jdn::new(day)).unwrap();
    (date.year(), i32::from(date.month()), i32::from(date.day()))
}

/// Era and its year, as qcal_describe() finds them.
fn era_of(calendar: &dyn Calendar, day: i64) -> (&'static str, i64) {
    let day = Jdn::new(day);
    let year = calendar.year_of(day);
    let eras = calendar.properties().eras.iter();
    let mut found = eras.filter_map(|era| Some((era.code.to_str().unwrap(), era.year_of_era(year, day)?)));
    found.next().expect("every day is in an era")
}

/// The continuous year of a year of an era, as qcal_date_from_era() finds it.
fn year_in(calendar: &dyn Calendar, code: &str, year_of_era: i64) -> Option<i64> {
    let era =
        calendar.properties().eras.iter().find(|era| era.code.to_str() == Ok(code)).expect("an era of the calendar");
    era.year(year_of_era)
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|row| row.split(',').collect())
}

fn golden_dates(system: i32, text: &str, expected: usize) {
    let compiled = calendar(system);
    let mut count = 0;
    for row in rows(text) {
        let [year, month, day, jdn, era, year_of_era] = row[..] else { panic!("six columns: {row:?}") };
        let number = |text: &str| text.parse::<i32>().unwrap();
        let (date, jdn) = ((number(year), number(month), number(day)), i64::from(number(jdn)));
        assert_eq!(parts(&compiled.engine, jdn), date, "{row:?}");
        assert_eq!(compiled.engine.to_day(date.0, date.1, date.2), Ok(Jdn::new(jdn)), "{row:?}");
        let in_era = (era, i64::from(number(year_of_era)));
        assert_eq!(era_of(compiled.row.calendar, jdn), in_era, "{row:?}");
        assert_eq!(year_in(compiled.row.calendar, in_era.0, in_era.1), Some(i64::from(date.0)), "{row:?}");
        count += 1;
    }
    assert_eq!(count, expected);
}

#[test]
fn published_dates_of_the_buddhist_calendar() {
    golden_dates(BUDDHIST, include_str!("golden/buddhist.csv"), 22);
}

#[test]
fn published_dates_of_the_minguo_calendar() {
    golden_dates(ROC, include_str!("golden/roc.csv"), 17);
}

/// Each era from its published day on, the one before up to the day before, and nowhere else.
#[test]
fn japanese_eras_begin_on_their_published_days() {
    let published: Vec<(&str, i64, i64)> = rows(include_str!("golden/japanese_eras.csv"))
        .map(|row| (row[0], row[1].parse().unwrap(), row[2].parse().unwrap()))
        .collect();
    assert_eq!(published.len(), 5);
    let (first, last) = (published[0].2 - 1_000, published[4].2 + 5_000);
    let mut days = 0;
    for day in first..last {
        let year = JAPANESE.year_of(Jdn::new(day));
        let begun = published.iter().rev().find(|(_, _, first_day)| *first_day <= day);
        let expected = begun.map_or(("ce", year), |(code, year_one, _)| (*code, year - year_one + 1));
        assert_eq!(era_of(&JAPANESE, day), expected, "{day}");
        assert_eq!(year_in(&JAPANESE, expected.0, expected.1), Some(year));
        days += 1;
    }
    assert!(days > 60_000, "{days}");
}

#[test]
fn last_and_first_days_of_japanese_eras() {
    let gregorian = calendar(GREGORIAN).engine;
    for ((year, month, day), era, year_of_era) in [
        ((2019, 5, 1), "reiwa", 1),
        ((2019, 4, 30), "heisei", 31),
        ((2019, 1, 1), "heisei", 31),
        ((1989, 1, 8), "heisei", 1),
        ((1989, 1, 7), "showa", 64),
        ((1926, 12, 25), "showa", 1),
        ((1926, 12, 24), "taisho", 15),
        ((1912, 7, 30), "taisho", 1),
        ((1912, 7, 29), "meiji", 45),
        ((1873, 1, 1), "meiji", 6),
        ((1872, 12, 31), "meiji", 5),
        ((1868, 10, 23), "meiji", 1),
        ((1868, 10, 22), "ce", 1868),
        ((1868, 9, 8), "ce", 1868), // the day that a lunar date has been taken for
        ((1, 1, 1), "ce", 1),
        ((-1, 12, 31), "bce", 1),
        ((-44, 3, 15), "bce", 44),
    ] {
        let jdn = gregorian.to_day(year, month, day).unwrap().get();
        assert_eq!(era_of(&JAPANESE, jdn), (era, year_of_era), "{year}-{month}-{day}");
    }
    // Documents count on in an era that has ended, and back in the year in which it began.
    assert_eq!(year_in(&JAPANESE, "heisei", 40), Some(2028));
    assert_eq!(year_in(&JAPANESE, "meiji", 1), Some(1868));
    assert_eq!(year_in(&JAPANESE, "meiji", 0), None);
    assert_eq!(year_in(&JAPANESE, "bce", 1), Some(0));
}

/// The option moves the first day of Meiji, and nothing else: not even the count of its years.
#[test]
fn meiji_from_1873_differs_on_1531_days() {
    let (proclaimed, gregorian_in_japan) = (2_403_629, 2_405_160);
    let (plain, temporal) =
        (Engine::compile(&JAPANESE, None).unwrap(), Engine::compile(&JAPANESE_MEIJI_1873, None).unwrap());
    let mut different = Vec::new();
    for day in proclaimed - 500_000..proclaimed + 300_000 {
        assert_eq!(plain.to_date(Jdn::new(day)), temporal.to_date(Jdn::new(day)));
        let (plain, temporal) = (era_of(&JAPANESE, day), era_of(&JAPANESE_MEIJI_1873, day));
        if plain != temporal {
            assert_eq!((plain.0, temporal.0, plain.1 + 1867), ("meiji", "ce", temporal.1));
            different.push(day);
        }
    }
    assert_eq!(different, (proclaimed..gregorian_in_japan).collect::<Vec<_>>());
    assert_eq!(different.len(), 1_531);
    assert_eq!(era_of(&JAPANESE_MEIJI_1873, gregorian_in_japan), ("meiji", 6));
    assert_eq!(year_in(&JAPANESE_MEIJI_1873, "meiji", 1), Some(1868));
    assert_eq!(VARIANTS.iter().filter(|variant| variant.system == JAPANESE_ID).count(), 1);
}

/// Rata die 0 is JDN 1721425.
const RATA_DIE: i64 = 1_721_425;
const SPAN: i64 = 4_000 * 366;

/// Every day of 4,000 years before and after the common era, with its era.
fn equal_to_icu4x<C: AsCalendar + Copy>(system: i32, definition: &dyn Calendar, theirs: C) {
    let engine = calendar(system).engine;
    let mut days = 0;
    for rata_die in -SPAN..=SPAN {
        let day = rata_die + RATA_DIE;
        let date = Date::from_rata_die(RataDie::new(rata_die), theirs);
        let expected = (date.year().extended_year(), i32::from(date.month().ordinal), i32::from(date.day_of_month().0));
        assert_eq!(parts(&engine, day), expected, "{system} {day}");
        let year = date.year().era().expect("a calendar with eras");
        assert_eq!(era_of(definition, day), (&*year.era, i64::from(year.year)), "{system} {day}");
        days += 1;
    }
    assert_eq!(days, 2 * SPAN + 1);
}

#[test]
fn buddhist_is_that_of_icu4x() {
    equal_to_icu4x(BUDDHIST, calendar(BUDDHIST).row.calendar, Buddhist);
}

#[test]
fn minguo_is_that_of_icu4x() {
    equal_to_icu4x(ROC, calendar(ROC).row.calendar, Roc);
}

/// With the option: ICU4X follows Temporal.
#[test]
fn japanese_is_that_of_icu4x() {
    equal_to_icu4x(JAPANESE_ID, &JAPANESE_MEIJI_1873, Japanese::new());
}

/// On the whole range: the same days as the Gregorian calendar with a year zero, the years moved.
#[test]
fn years_are_gregorian_years_moved() {
    let iso = calendar(ISO8601).engine;
    let (first, last) = (iso.first_day().get() + 2_000 * 366, iso.last_day().get() - 2_000 * 366);
    for (system, years_ahead) in [(BUDDHIST, 543), (ROC, -1911), (JAPANESE_ID, 0)] {
        let compiled = calendar(system);
        let mut numbers = Numbers(system as u64);
        for _ in 0..100_000 {
            let day = numbers.between(first, last);
            let (year, month, mday) = parts(&iso, day);
            assert_eq!(parts(&compiled.engine, day), (year + years_ahead, month, mday), "{system} {day}");
        }
        assert_eq!(parts(&compiled.engine, compiled.engine.first_day().get()), (i32::MIN, 1, 1));
        assert_eq!(parts(&compiled.engine, compiled.engine.last_day().get()), (i32::MAX, 12, 31));
    }
}

/// The ordinal month of the Thai year that is this Gregorian month.
fn thai_month(thai: &Compiled, year: i64, month: u8) -> i32 {
    i32::from(month_with_code(&thai.engine, year, MonthCode::usual(month), Overflow::Reject).unwrap())
}

#[test]
fn published_dates_of_the_thai_solar_calendar() {
    let thai = calendar(THAI_SOLAR);
    let mut count = 0;
    for row in rows(include_str!("golden/thai_solar.csv")) {
        let [year, code, day, jdn] = row[..] else { panic!("four columns: {row:?}") };
        let (year, day): (i32, i32) = (year.parse().unwrap(), day.parse().unwrap());
        let month = thai_month(&thai, i64::from(year), code.strip_prefix('M').unwrap().parse().unwrap());
        let jdn: i64 = jdn.parse().unwrap();
        assert_eq!(parts(&thai.engine, jdn), (year, month, day), "{row:?}");
        assert_eq!(thai.engine.to_day(year, month, day), Ok(Jdn::new(jdn)), "{row:?}");
        assert_eq!(era_of(thai.row.calendar, jdn), ("be", i64::from(year)));
        count += 1;
    }
    assert_eq!(count, 13);
    // 10 February of Rattanakosin 106, as Time4J has it.
    let (day, year) = (Jdn::new(2_410_678), 2430);
    assert_eq!((thai.engine.day_of_week(day), thai.engine.day_of_year(day, year)), (5, Ok(316)));
    assert_eq!((thai.engine.days_in_year(year), thai.engine.is_leap_year(2430)), (Ok(366), Ok(true)));
}

/// What Gregorian date a Thai one has to be.
fn thai_of_gregorian((year, month, day): Parts) -> (i32, u8, i32) {
    let begun = year > 1940 || month >= 4;
    (year + if begun { 543 } else { 542 }, month as u8, day)
}

#[test]
fn thai_days_are_gregorian_days_from_1800_to_2100() {
    let (thai, iso) = (calendar(THAI_SOLAR), calendar(ISO8601).engine);
    let day_of = |year, month, day| iso.to_day(year, month, day).unwrap().get();
    let mut days = 0;
    for jdn in day_of(1800, 1, 1)..=day_of(2100, 12, 31) {
        let (year, code, day) = thai_of_gregorian(parts(&iso, jdn));
        let found = parts(&thai.engine, jdn);
        let found_code = thai.row.calendar.month_code(i64::from(found.0), found.1 as u8);
        assert_eq!((found.0, found_code, found.2), (year, MonthCode::usual(code), day), "{jdn}");
        let month = thai_month(&thai, i64::from(year), code);
        assert_eq!(thai.engine.to_day(year, month, day), Ok(Jdn::new(jdn)), "{jdn}");
        days += 1;
    }
    assert_eq!(days, 109_938);
}

#[test]
fn the_thai_year_2483_has_nine_months() {
    let thai = calendar(THAI_SOLAR);
    let (engine, definition) = (&thai.engine, thai.row.calendar);
    // 31 March, 1 April and 31 December 1940, 1 January 1941
    for (jdn, date) in
        [(2_429_720, (2482, 12, 31)), (2_429_721, (2483, 1, 1)), (2_429_995, (2483, 9, 31)), (2_429_996, (2484, 1, 1))]
    {
        assert_eq!(parts(engine, jdn), date);
        assert_eq!(engine.to_day(date.0, date.1, date.2), Ok(Jdn::new(jdn)));
    }
    assert_eq!(engine.to_day(2483, 10, 1), Err(Error::InvalidDate));
    for (year, months, days, leap) in [
        (2481, 12, 365, false),
        (2482, 12, 366, true), // from April 1939 to March 1940
        (2483, 9, 275, false),
        (2484, 12, 365, false),
        (2487, 12, 366, true),  // 1944
        (2442, 12, 365, false), // to March 1900
        (2543, 12, 366, true),  // 2000
    ] {
        assert_eq!(engine.months_in_year(year), Ok(months), "{year}");
        assert_eq!(engine.days_in_year(year), Ok(days), "{year}");
        assert_eq!(engine.is_leap_year(year as i32), Ok(leap), "{year}");
        assert_eq!(definition.is_leap_year(year), leap, "{year}");
    }
    let lengths = |year| (1..=definition.months_in_year(year)).map(move |month| definition.days_in_month(year, month));
    assert_eq!(lengths(2482).collect::<Vec<_>>(), [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31]);
    assert_eq!(lengths(2483).collect::<Vec<_>>(), [30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert_eq!(lengths(2484).collect::<Vec<_>>(), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    assert_eq!(
        [2431, 2432, 2483, 2600].map(|year| definition.authority(year) == Authority::Computed),
        [true, false, false, false]
    );
}

#[test]
fn thai_months_before_a_year_are_those_of_the_years_before() {
    let thai = calendar(THAI_SOLAR).row.calendar;
    let (first, last) = (i64::from(i32::MIN), i64::from(i32::MAX));
    let mut years = 0;
    for year in (first..first + 3_000).chain(-3_000..6_000).chain(last - 3_000..=last) {
        let before = |year| thai.months_before_year(year).unwrap();
        assert_eq!(before(year + 1) - before(year), i64::from(thai.months_in_year(year)), "{year}");
        let length: i64 = (1..=thai.months_in_year(year)).map(|month| i64::from(thai.days_in_month(year, month))).sum();
        assert_eq!(thai.year_start(year + 1).since(thai.year_start(year)), length, "{year}");
        years += 1;
    }
    assert_eq!(years, 15_001);
    assert_eq!(thai.months_before_year(0), Some(0));
}

#[test]
fn codes_of_months_that_2483_lacks() {
    let engine = calendar(THAI_SOLAR).engine;
    let find = |year, code, overflow| month_with_code(&engine, year, code, overflow);
    for number in 1..=12 {
        let code = MonthCode::usual(number);
        assert_eq!(find(2482, code, Overflow::Reject), Ok((number + 8) % 12 + 1));
        assert_eq!(find(2484, code, Overflow::Reject), Ok(number));
        if number < 4 {
            assert_eq!(find(2483, code, Overflow::Reject), Err(Error::InvalidDate));
            assert_eq!(find(2483, code, Overflow::Constrain), Ok(1));
        } else {
            assert_eq!(find(2483, code, Overflow::Reject), Ok(number - 3));
        }
    }
    for nonsense in
        [MonthCode::usual(0), MonthCode::usual(13), MonthCode::leap(1), MonthCode::leap(4), MonthCode::leap(12)]
    {
        for year in [2482, 2483, 2484] {
            assert_eq!(find(year, nonsense, Overflow::Constrain), Err(Error::InvalidDate), "{nonsense:?}");
        }
    }
}

/// Months run on through the change of the year: adding them is adding Gregorian ones.
#[test]
fn thai_months_are_added_as_gregorian_ones() {
    let (thai, iso) = (calendar(THAI_SOLAR).engine, calendar(ISO8601).engine);
    let months = |months| Duration { months, ..Duration::default() };
    let mut sums = 0;
    for start in (2_428_500..2_431_500).step_by(7) {
        let (year, month, day) = parts(&iso, start);
        let (thai_year, thai_month, thai_day) = parts(&thai, start);
        for count in (-40..=40).chain([-2_000, -1_999, 2_000, 2_001, -100_000, 100_000]) {
            let expected = add(&iso, year, month, day, &months(count), Overflow::Constrain).unwrap();
            let expected = iso.to_day(expected.year(), expected.month().into(), expected.day().into()).unwrap();
            let found = add(&thai, thai_year, thai_month, thai_day, &months(count), Overflow::Constrain).unwrap();
            let found_day = thai.to_day(found.year(), found.month().into(), found.day().into());
            assert_eq!(found_day, Ok(expected), "{thai_year}-{thai_month}-{thai_day} + {count}");
            let apart = until(&thai, Jdn::new(start), expected, Unit::Months);
            assert_eq!(apart, until(&iso, Jdn::new(start), expected, Unit::Months), "{start} {count}");
            sums += 1;
        }
    }
    assert_eq!(sums, 429 * 87);
}

/// Years keep the month code, so January to March of 2482 have no anniversary in 2483.
#[test]
fn thai_years_keep_the_month_code() {
    let engine = calendar(THAI_SOLAR).engine;
    let years = |years| Duration { years, ..Duration::default() };
    for ((year, month, day), count, (to_year, to_month, to_day)) in [
        ((2482, 10, 31), 1, (2483, 1, 30)),  // 31 January 1940: 30 April
        ((2482, 10, 31), 2, (2484, 1, 31)),  // 31 January 1941
        ((2482, 11, 29), 2, (2484, 2, 28)),  // 29 February 1940
        ((2482, 12, 5), 45, (2527, 3, 5)),   // 5 March
        ((2482, 1, 30), 1, (2483, 1, 30)),   // 30 April 1939
        ((2482, 1, 30), 2, (2484, 4, 30)),   // 30 April 1941
        ((2482, 9, 31), 1, (2483, 9, 31)),   // 31 December 1939
        ((2483, 9, 31), 1, (2484, 12, 31)),  // 31 December 1940
        ((2484, 3, 30), -1, (2483, 1, 30)),  // 30 March 1941: 30 April 1940
        ((2484, 3, 30), -2, (2482, 12, 30)), // 30 March 1940
        ((2484, 12, 1), -1, (2483, 9, 1)),   // 1 December
    ] {
        let found = add(&engine, year, month, day, &years(count), Overflow::Constrain).unwrap();
        let found = (found.year(), i32::from(found.month()), i32::from(found.day()));
        assert_eq!(found, (to_year, to_month, to_day), "{year}-{month}-{day} + {count}");
    }
    let rejected = |year, month, day, count| add(&engine, year, month, day, &years(count), Overflow::Reject);
    assert_eq!(rejected(2482, 10, 15, 1), Err(Error::InvalidDate));
    assert_eq!(rejected(2484, 3, 15, -1), Err(Error::InvalidDate));
    assert!(rejected(2482, 10, 15, 2).is_ok());
}

#[test]
fn thai_durations_lead_back_to_their_end() {
    let engine = calendar(THAI_SOLAR).engine;
    let mut spans = 0;
    for from in (2_428_700..2_431_300).step_by(11) {
        for to in (2_428_700..2_431_300).step_by(13) {
            for unit in [Unit::Years, Unit::Months, Unit::Weeks] {
                let duration = until(&engine, Jdn::new(from), Jdn::new(to), unit).unwrap();
                let (year, month, day) = parts(&engine, from);
                let end = add(&engine, year, month, day, &duration, Overflow::Constrain).unwrap();
                let end = engine.to_day(end.year(), end.month().into(), end.day().into());
                assert_eq!(end, Ok(Jdn::new(to)), "{from} {to} {duration:?}");
                // No part against the direction.
                let direction = (to - from).signum();
                for part in [duration.years, duration.months, duration.weeks, duration.days] {
                    assert!(part == 0 || part.signum() == direction, "{from} {to} {duration:?}");
                }
                spans += 1;
            }
        }
    }
    assert_eq!(spans, 237 * 200 * 3);
}

/// From April to December the two calendars of Thailand have the same year of the Buddhist era, in all times.
#[test]
fn thai_years_are_of_the_buddhist_era() {
    let (thai, buddhist) = (calendar(THAI_SOLAR), calendar(BUDDHIST));
    let [era] = thai.row.calendar.properties().eras else { panic!("one era") };
    let mut days = 0;
    for day in (RATA_DIE - SPAN..=RATA_DIE + SPAN).step_by(5) {
        if parts(&buddhist.engine, day).1 >= 4 {
            let date = Date::from_rata_die(RataDie::new(day - RATA_DIE), Buddhist).year().era().unwrap();
            assert_eq!(era_of(thai.row.calendar, day), (&*date.era, i64::from(date.year)), "{day}");
            assert_eq!(era.year(i64::from(date.year)), Some(i64::from(date.year)));
            days += 1;
        }
    }
    assert!(days > 400_000, "{days}");
}

/// Outside the window and at the ends of the range, where the definition answers.
#[test]
fn thai_dates_far_away_are_gregorian_days() {
    let (thai, iso) = (calendar(THAI_SOLAR), calendar(ISO8601).engine);
    let (first, last) = (iso.first_day().get() + 1_000 * 366, iso.last_day().get() - 1_000 * 366);
    let mut numbers = Numbers(113);
    for _ in 0..100_000 {
        let jdn = numbers.between(first, last);
        let (year, code, day) = thai_of_gregorian(parts(&iso, jdn));
        let found = parts(&thai.engine, jdn);
        let found_code = thai.row.calendar.month_code(i64::from(found.0), found.1 as u8);
        assert_eq!((found.0, found_code, found.2), (year, MonthCode::usual(code), day), "{jdn}");
        assert_eq!(thai.engine.to_day(found.0, found.1, found.2), Ok(Jdn::new(jdn)), "{jdn}");
    }
    assert_eq!(parts(&thai.engine, thai.engine.first_day().get()), (i32::MIN, 1, 1));
    assert_eq!(parts(&thai.engine, thai.engine.last_day().get()), (i32::MAX, 12, 31));
}
