//! Adding and the time between, against slow references and against ICU4X.

mod common;

use common::{Compiled, Numbers, calendar, catalogue};
use icu_calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::cal::{Gregorian, Hijri, Julian, Persian};
use icu_calendar::options::{DateAddOptions, DateDifferenceOptions, DateDurationUnit, Overflow as IcuOverflow};
use icu_calendar::types::{DateDuration, RataDie};
use icu_calendar::{Calendar, Date};
use qcal::arithmetic::{self, Duration, Overflow, Unit};
use qcal::calendar::{Family, MonthCode};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::error::Error;

const RATA_DIE: i64 = 1_721_425;

/// Days that arithmetic is tried on: near, far, and at the seams.
fn days(compiled: &Compiled, count: usize) -> Vec<i64> {
    let mut numbers = Numbers(u64::from(compiled.row.system.unsigned_abs()) + 77);
    let (first, last) = (compiled.engine.first_day().get(), compiled.engine.last_day().get());
    let seams = compiled.seams();
    (0..count)
        .map(|i| match i % 4 {
            // Where it takes long, most days are near.
            1 | 2 if i >= compiled.cases(count) => numbers.between(2_415_021, 2_488_434),
            0 => numbers.between(2_415_021, 2_488_434),
            1 => numbers.between(-40_000_000, 40_000_000),
            2 => numbers.between(first, last),
            _ => seams[(numbers.next() % seams.len() as u64) as usize] + numbers.between(-800, 800),
        })
        .map(|day| day.clamp(first, last))
        .collect()
}

#[test]
fn what_lies_between_leads_from_one_day_to_the_other() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let days = days(&compiled, 12_000);
        let most_months = i64::from(engine.properties().max_months_in_year);
        let may_have_leap_months = engine.properties().family == Family::Lunisolar;
        let mut checked = 0;
        for pair in days.windows(2) {
            // Pairs far apart, near each other, and in both directions.
            let near = (pair[0] + pair[1] % 900).clamp(engine.first_day().get(), engine.last_day().get());
            for (from, to) in [(pair[0], pair[1]), (pair[0], near), (near, pair[0])] {
                let start = engine.to_date(Jdn::new(from)).unwrap();
                let end = engine.to_date(Jdn::new(to)).unwrap();
                for unit in [Unit::Days, Unit::Weeks, Unit::Months, Unit::Years] {
                    let between = arithmetic::until(engine, Jdn::new(from), Jdn::new(to), unit).unwrap();
                    let Duration { years, months, weeks, days } = between;
                    let signs: Vec<i64> = [years, months, weeks, days].iter().map(|n| n.signum()).collect();
                    assert!(signs.iter().all(|&sign| sign == 0 || sign == (to - from).signum()), "{between:?}");
                    assert!(unit != Unit::Weeks || days.abs() < 7);
                    // A leap month that the last year lacks may leave as many months as that year has.
                    assert!(unit != Unit::Years || months.abs() < most_months + i64::from(may_have_leap_months));
                    assert!(matches!(unit, Unit::Days | Unit::Weeks) || days.abs() <= 31, "{between:?}");
                    let back = arithmetic::add(
                        engine,
                        start.year(),
                        i32::from(start.month()),
                        i32::from(start.day()),
                        &between,
                        Overflow::Constrain,
                    );
                    assert_eq!(back, Ok(end), "{} {start:?} + {between:?}", compiled.name);
                    checked += 1;
                }
            }
        }
        assert_eq!(checked, 11_999 * 3 * 4);
    }
}

fn duration_of(theirs: DateDuration) -> Duration {
    let sign = if theirs.is_negative { -1 } else { 1 };
    let [years, months, weeks, days] =
        [theirs.years, theirs.months, theirs.weeks, theirs.days].map(|n| i64::from(n) * sign);
    Duration { years, months, weeks, days }
}

fn assert_as_icu4x<C: Calendar + Copy>(system: i32, theirs: C, cases: u32) {
    let ours = calendar(system);
    let mut numbers = Numbers(4711);
    let (mut sums, mut differences) = (0, 0);
    for _ in 0..cases {
        let [from, to] = [(); 2].map(|()| numbers.between(-700_000, 1_400_000));
        let to = if numbers.next().is_multiple_of(2) { from + to % 1_000 } else { to };
        let [a, b] = [from, to].map(|rata_die| Date::from_rata_die(RataDie::new(rata_die), theirs));
        for (unit, icu_unit) in [
            (Unit::Years, DateDurationUnit::Years),
            (Unit::Months, DateDurationUnit::Months),
            (Unit::Weeks, DateDurationUnit::Weeks),
            (Unit::Days, DateDurationUnit::Days),
        ] {
            let mut options = DateDifferenceOptions::default();
            options.largest_unit = Some(icu_unit);
            let Ok(expected) = a.try_until_with_options(&b, options) else { continue };
            let found = arithmetic::until(&ours.engine, Jdn::new(from + RATA_DIE), Jdn::new(to + RATA_DIE), unit);
            assert_eq!(found, Ok(duration_of(expected)), "{} {from} {to} {unit:?}", ours.name);
            differences += 1;
        }
        let negative = numbers.next().is_multiple_of(2);
        let [years, months, weeks, days] = [200, 3_000, 500, 4_000].map(|limit| numbers.between(0, limit) as u32);
        let duration = DateDuration { is_negative: negative, years, months, weeks, days };
        for (overflow, icu_overflow) in
            [(Overflow::Constrain, IcuOverflow::Constrain), (Overflow::Reject, IcuOverflow::Reject)]
        {
            let mut options = DateAddOptions::default();
            options.overflow = Some(icu_overflow);
            let expected = a.try_added_with_options(duration, options);
            let start = ours.engine.to_date(Jdn::new(from + RATA_DIE)).unwrap();
            let (month, day) = (i32::from(start.month()), i32::from(start.day()));
            let found = arithmetic::add(&ours.engine, start.year(), month, day, &duration_of(duration), overflow);
            match expected {
                Ok(date) => {
                    let day = Jdn::new(date.to_rata_die().to_i64_date() + RATA_DIE);
                    assert_eq!(found, ours.engine.to_date(day), "{} {start:?} {duration:?}", ours.name);
                }
                Err(_) => assert_eq!(found, Err(Error::InvalidDate), "{} {start:?} {duration:?}", ours.name),
            }
            sums += 1;
        }
    }
    assert_eq!(sums, 2 * cases);
    assert!(differences > cases * 10 / 3, "{differences}");
}

#[test]
fn gregorian_as_icu4x() {
    assert_as_icu4x(0, Gregorian, 60_000);
}

#[test]
fn julian_as_icu4x() {
    assert_as_icu4x(8, Julian, 60_000);
}

#[test]
fn jalali_as_icu4x() {
    assert_as_icu4x(10, Persian, 60_000);
}

#[test]
fn islamic_civil_as_icu4x() {
    let civil = TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);
    // Theirs counts months one by one.
    assert_as_icu4x(11, Hijri(civil), 3_000);
}

/// Answers measured from Qt 6.4.2, and examples of Temporal's documentation.
#[test]
fn published_examples() {
    let add = |system: i32, (y, m, d): (i32, i32, i32), years: i64, months: i64, overflow| {
        let duration = Duration { years, months, ..Duration::default() };
        arithmetic::add(&calendar(system).engine, y, m, d, &duration, overflow)
            .map(|date| (date.year(), date.month(), date.day()))
    };
    let constrained = |system, date, years, months| add(system, date, years, months, Overflow::Constrain);
    assert_eq!(constrained(101, (1403, 12, 30), 1, 0), Ok((1404, 12, 29)));
    assert_eq!(constrained(10, (1403, 12, 30), 5, 0), Ok((1408, 12, 30)));
    assert_eq!(constrained(10, (1403, 6, 31), 0, 1), Ok((1403, 7, 30)));
    assert_eq!(constrained(10, (1, 1, 1), 0, -1), Ok((-1, 12, 1)));
    assert_eq!(constrained(10, (1, 1, 1), -1, 0), Ok((-1, 1, 1)));
    assert_eq!(constrained(10, (-1, 1, 1), 1, 0), Ok((1, 1, 1)));
    assert_eq!(constrained(11, (1446, 1, 30), 0, 1), Ok((1446, 2, 29)));
    assert_eq!(constrained(11, (1445, 12, 30), 1, 0), Ok((1446, 12, 29)));
    assert_eq!(constrained(11, (1446, 12, 29), 0, -11), Ok((1446, 1, 29)));
    assert_eq!(constrained(0, (4, 2, 29), -5, 0), Ok((-2, 2, 28)));
    assert_eq!(constrained(0, (2000, 2, 29), -2001, 0), Ok((-2, 2, 28)));
    assert_eq!(constrained(0, (1, 3, 31), 0, -13), Ok((-1, 2, 29)));
    assert_eq!(constrained(100, (2024, 2, 29), 1, 0), Ok((2025, 2, 28)));
    assert_eq!(add(100, (2024, 2, 29), 1, 0, Overflow::Reject), Err(Error::InvalidDate));
    assert_eq!(add(100, (2024, 2, 29), 4, 0, Overflow::Reject), Ok((2028, 2, 29)));

    let iso = calendar(100).engine;
    let between = |from: (i32, i32, i32), to: (i32, i32, i32), unit| {
        let day = |(y, m, d)| iso.to_day(y, m, d).unwrap();
        let Duration { years, months, weeks, days } = arithmetic::until(&iso, day(from), day(to), unit).unwrap();
        (years, months, weeks, days)
    };
    assert_eq!(between((2020, 1, 31), (2020, 2, 29), Unit::Months), (0, 0, 0, 29));
    assert_eq!(between((2020, 1, 31), (2020, 3, 1), Unit::Months), (0, 1, 0, 1));
    assert_eq!(between((2020, 3, 31), (2020, 2, 29), Unit::Months), (0, -1, 0, 0));
    assert_eq!(between((1969, 7, 24), (2019, 7, 24), Unit::Years), (50, 0, 0, 0));
    assert_eq!(between((1969, 7, 24), (2019, 7, 23), Unit::Years), (49, 11, 0, 29));
    assert_eq!(between((2019, 1, 1), (2019, 2, 1), Unit::Weeks), (0, 0, 4, 3));
}

#[test]
fn extremes_are_errors_and_never_wrap() {
    let extremes = [i64::MIN, i64::MIN + 1, -(1 << 62), -(1 << 33), 1 << 33, 1 << 62, i64::MAX - 1, i64::MAX];
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let mut refused = 0;
        let within = Jdn::new(2_451_545).clamp(engine.first_day(), engine.last_day());
        for day in [engine.first_day(), engine.last_day(), within] {
            let date = engine.to_date(day).unwrap();
            for value in extremes {
                for part in 0..4 {
                    let mut parts = [0; 4];
                    parts[part] = value;
                    let [years, months, weeks, days] = parts;
                    // 2^33 years are outside; as many months, weeks or days may be inside.
                    if part > 0 && value.unsigned_abs() == 1 << 33 {
                        continue;
                    }
                    let duration = Duration { years, months, weeks, days };
                    let sum = arithmetic::add(
                        engine,
                        date.year(),
                        i32::from(date.month()),
                        i32::from(date.day()),
                        &duration,
                        Overflow::Constrain,
                    );
                    assert_eq!(sum, Err(Error::OutOfRange), "{} {date:?} {duration:?}", compiled.name);
                    refused += 1;
                }
            }
        }
        assert_eq!(refused, 3 * (8 * 4 - 6));
        // From end to end and back, in every unit.
        for unit in [Unit::Days, Unit::Weeks, Unit::Months, Unit::Years] {
            for (from, to) in [(engine.first_day(), engine.last_day()), (engine.last_day(), engine.first_day())] {
                let between = arithmetic::until(engine, from, to, unit).unwrap();
                let start = engine.to_date(from).unwrap();
                let (month, day) = (i32::from(start.month()), i32::from(start.day()));
                let sum = arithmetic::add(engine, start.year(), month, day, &between, Overflow::Constrain);
                assert_eq!(sum, engine.to_date(to), "{} {unit:?}", compiled.name);
            }
        }
        for day in [i64::MIN, i64::MAX] {
            let until = arithmetic::until(engine, Jdn::new(day), engine.first_day(), Unit::Years);
            assert_eq!(until, Err(Error::OutOfRange));
        }
    }
}

/// The months of a year as a reference for those of another: what each is called.
fn codes(engine: &Engine, year: i64) -> Vec<MonthCode> {
    let months = engine.definition().ask_months_in_year(year).unwrap();
    (1..=months).map(|month| engine.definition().ask_month_code(year, month)).collect()
}

/// The match is the nearest year, the later one of two: compared with a search through all years in that order, for the month that
/// is called the same there.
#[test]
fn the_matched_century_is_the_nearest() {
    let (mut missed_by_any, mut moved, mut passed_over) = (0, 0, 0);
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let mut numbers = Numbers(99);
        let (mut found, mut missed, mut nonexistent) = (0, 0, 0);
        let cases = compiled.cases(10_000);
        let years = compiled.near_years();
        let (first, last) = ((-3_000).max(*years.start()), 3_000.min(*years.end()));
        for i in 0..cases {
            let continuous = numbers.between(first, last);
            let most = i64::from(engine.properties().max_months_in_year);
            let (month, day) = (numbers.between(1, most) as i32, numbers.between(1, 31) as i32);
            let weekday = i as i32 % 7 + 1;
            let year = engine.written_year(continuous).unwrap();
            let code = codes(engine, continuous).get(month as usize - 1).copied();
            let mut candidates: Vec<i64> = (-14..=14).collect();
            candidates.sort_by_key(|century| (century.abs(), -century));
            let days: Vec<Jdn> = candidates
                .iter()
                .filter_map(|century| {
                    let year = continuous + century * 100;
                    let written = engine.written_year(year).ok()?;
                    let place = codes(engine, year).iter().position(|&other| Some(other) == code);
                    passed_over += i32::from(code.is_some() && place.is_none());
                    let same = place? as i32 + 1;
                    moved += i32::from(same != month);
                    engine.to_day(written, same, day).ok()
                })
                .collect();
            let expected = match days.iter().find(|day| i32::from(day.weekday()) == weekday) {
                Some(&day) => Ok(day),
                None if days.is_empty() => Err(Error::InvalidDate),
                None => Err(Error::NotFound),
            };
            match expected {
                Ok(_) => found += 1,
                Err(Error::NotFound) => missed += 1,
                Err(_) => nonexistent += 1,
            }
            let answer = arithmetic::match_century_to_weekday(engine, year, month, day, weekday);
            assert_eq!(answer, expected, "{} {year}-{month}-{day} {weekday}", compiled.name);
        }
        // A few centuries are not enough for every weekday.
        let many = last - first == 6_000;
        assert!(!many || found > cases / 3, "{} {found} {missed} {nonexistent}", compiled.name);
        assert!(nonexistent > cases / 300, "{} {found} {missed} {nonexistent}", compiled.name);
        missed_by_any += missed;
        assert!(found + missed + nonexistent == cases);
        for weekday in [i32::MIN, -1, 0, 8, i32::MAX] {
            let year = engine.written_year(last).unwrap();
            let answer = arithmetic::match_century_to_weekday(engine, year, 1, 1, weekday);
            assert_eq!(answer, Err(Error::InvalidArgument));
        }
        let ends = [engine.first_day(), engine.last_day()].map(|day| engine.to_date(day).unwrap().year());
        for year in ends {
            let answer = arithmetic::match_century_to_weekday(engine, year, 1, 1, 1);
            assert!(matches!(answer, Ok(_) | Err(Error::NotFound)));
        }
    }
    assert!(missed_by_any > 1_000, "{missed_by_any}");
    assert!(moved > 5_000 && passed_over > 2_000, "{moved} {passed_over}");
}

/// Thai year 2483 lacks January to March: a year from one of them leads to its April, and is whole as far as that goes.
#[test]
fn a_year_to_a_month_that_is_lacking() {
    let thai = calendar(113).engine;
    let mut cases = 0;
    for ((y, m, d), (y2, m2, d2), years, days) in [
        ((2482, 10, 15), (2483, 1, 20), 1, 5),
        ((2482, 10, 15), (2483, 1, 15), 1, 0),
        ((2484, 1, 15), (2483, 1, 10), -1, -5),
        ((2484, 3, 15), (2483, 1, 15), -1, 0),
    ] {
        let [from, to] = [(y, m, d), (y2, m2, d2)].map(|(y, m, d)| thai.to_day(y, m, d).unwrap());
        let expected = Duration { years, days, ..Duration::default() };
        assert_eq!(arithmetic::until(&thai, from, to, Unit::Years), Ok(expected));
        assert_eq!(arithmetic::add(&thai, y, m, d, &expected, Overflow::Constrain), thai.to_date(to));
        cases += 1;
    }
    assert_eq!(cases, 4);
}

/// The month keeps its name where leap months, or a year that began in April, give it another ordinal.
#[test]
fn the_matched_month_keeps_its_code() {
    let matched = |system: i32, (year, month, day): (i32, i32, i32), weekday| {
        let engine = calendar(system).engine;
        let found = arithmetic::match_century_to_weekday(&engine, year, month, day, weekday)?;
        engine.to_date(found).map(|date| (date.year(), date.month(), date.day()))
    };
    // Thai: January 2424 was month 10, the year having begun in April, on Gregorian 1882-01-01, a Sunday; 1 January 2524 was a Thursday.
    assert_eq!(matched(113, (2524, 1, 1), 4), Ok((2524, 1, 1)));
    assert_eq!(matched(113, (2524, 1, 1), 7), Ok((2424, 10, 1)));
    assert_eq!(matched(113, (2424, 10, 1), 4), Ok((2524, 1, 1)));
    // 2483 had nine months, and no January: its first day, Gregorian 1940-04-01, was a Monday. 1 January is a Monday in 2883 (2340).
    assert_eq!(matched(113, (2483, 10, 1), 1), Err(Error::InvalidDate));
    assert_eq!(matched(113, (2583, 1, 1), 1), Ok((2883, 1, 1)));
    assert_eq!(matched(113, (2583, 1, 1), 2), Ok((2183, 10, 1)));
    // Hebrew: 1 Adar of 5682 (common, month 6) was Wednesday 1922-03-01; 1 Adar of 5782, month 7 beside Adar I, Friday 2022-03-04.
    assert_eq!(matched(150, (5682, 6, 1), 3), Ok((5682, 6, 1)));
    assert_eq!(matched(150, (5682, 6, 1), 5), Ok((5782, 7, 1)));
    assert_eq!(matched(150, (5782, 7, 1), 3), Ok((5682, 6, 1)));
    assert_eq!(matched(150, (5682, 13, 1), 3), Err(Error::InvalidDate));
    assert_eq!(matched(150, (5782, 14, 1), 3), Err(Error::InvalidDate));
    assert_eq!(matched(150, (5782, 0, 1), 3), Err(Error::InvalidDate));
    // Adar I is in leap years only, and no other month stands for it.
    let leap_years = (1..=7).filter_map(|weekday| matched(150, (5782, 6, 1), weekday).ok());
    let leap_years: Vec<i32> =
        leap_years.map(|(year, month, day)| if (month, day) == (6, 1) { year } else { 0 }).collect();
    assert!(leap_years.len() >= 3 && leap_years.iter().all(|year| (7 * year + 1).rem_euclid(19) < 7), "{leap_years:?}");
}
