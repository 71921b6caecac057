//! What holds for every calendar, for each of the catalogue.
//!
//! Together these prove the whole range: one full cycle day by day against the definition; that the definition repeats from cycle to
//! cycle ([`a_cycle_later_everything_is_the_same`]); that the engine reduces to the cycle exactly (proof in `src/math.rs`); and every
//! day within 1,000 of each place where the code changes its path. Calendars without a cycle that a table could hold are looked at day
//! by day over 10,000 years on either side of year 1, or what they have of these.

mod common;

use common::{Compiled, Numbers, catalogue};
use qcal::arithmetic::{self, Overflow};
use qcal::calendar::{Calendar, CycleHolds, Family, MonthCode};
use qcal::day::Jdn;
use qcal::error::Error;
use qcal::ymd::YearNumbering;

/// First and last day of one cycle around the epoch, and of everything that departs from the cycle; without a cycle, of all near years.
fn proving_ground(compiled: &Compiled) -> std::ops::RangeInclusive<i64> {
    let calendar = compiled.row.calendar;
    let properties = calendar.properties();
    if !compiled.has_table_of_cycle() {
        let years = compiled.near_years();
        return calendar.year_start(*years.start()).get()..=calendar.year_start(*years.end() + 1).get() - 1;
    }
    let first = properties.epoch.get();
    let last = match &properties.cycle_holds {
        CycleHolds::Outside(years) => calendar.year_start(*years.end() + 1).get() + properties.cycle.days,
        _ => first + properties.cycle.days,
    };
    first..=last
}

#[test]
fn the_engine_equals_the_definition_on_a_full_cycle_and_all_that_departs_from_it() {
    for compiled in catalogue() {
        let ground = proving_ground(&compiled);
        let mut days = 0;
        for day in ground.clone() {
            compiled.assert_day(day);
            days += 1;
        }
        assert_eq!(days, ground.end() - ground.start() + 1);
        let whole = compiled.has_table_of_cycle();
        assert!(!whole || days >= compiled.engine.properties().cycle.days, "{}", compiled.name);
    }
}

/// Every day of the window, which the proving ground of a calendar with a short cycle need not contain.
#[test]
fn the_engine_equals_the_definition_in_the_window() {
    for compiled in catalogue() {
        let window = compiled.engine.window_days();
        let mut days = 0;
        for day in window.clone() {
            compiled.assert_day(day);
            days += 1;
        }
        assert_eq!(days, window.end() - window.start() + 1);
        assert!(days > 50_000, "{}: {days}", compiled.name);
    }
}

#[test]
fn the_engine_equals_the_definition_on_the_cycles_at_both_ends() {
    for compiled in catalogue() {
        let (first, last) = (compiled.engine.first_day().get(), compiled.engine.last_day().get());
        let cycle = if compiled.has_table_of_cycle() { compiled.engine.properties().cycle.days } else { 40_000 };
        let length = (cycle + 1_000).min(last - first + 1);
        let mut days = 0;
        for day in (first..first + length).chain(last - length + 1..=last) {
            compiled.assert_day(day);
            days += 1;
        }
        assert_eq!(days, 2 * length);
    }
}

#[test]
fn the_engine_equals_the_definition_near_every_seam() {
    for compiled in catalogue() {
        let days = compiled.days_near_seams(1_000);
        assert!(days.len() > 4_000, "{}: {}", compiled.name, days.len());
        days.into_iter().for_each(|day| compiled.assert_day(day));
    }
}

#[test]
fn the_engine_equals_the_definition_anywhere() {
    for compiled in catalogue() {
        let mut numbers = Numbers(u64::from(compiled.row.system.unsigned_abs()));
        let (first, last) = (compiled.engine.first_day().get(), compiled.engine.last_day().get());
        let mut days = 0;
        for bits in 8..41 {
            for _ in 0..compiled.cases(3_000) {
                let around = compiled.engine.properties().epoch.get();
                let day = numbers.between(-(1 << bits), 1 << bits) + around;
                compiled.assert_day(day.clamp(first, last));
                days += 1;
            }
        }
        assert_eq!(days, 33 * compiled.cases(3_000));
    }
}

#[test]
fn a_cycle_later_everything_is_the_same() {
    for compiled in catalogue() {
        let calendar = compiled.row.calendar;
        let properties = calendar.properties();
        let cycle = properties.cycle;
        let irregular = match &properties.cycle_holds {
            CycleHolds::Outside(years) => years.clone(),
            CycleHolds::Always => std::ops::RangeInclusive::new(1, 0),
            CycleHolds::Never => continue,
        };
        let regular = |year: &i64| !irregular.contains(year);
        let last_cycle = (i64::from(i32::MAX) - 1) / cycle.years;
        // Not every year of a cycle of hundreds of thousands.
        let step = if compiled.has_table_of_cycle() { 1 } else { 97 };
        let mut years = 0;
        for turns in [1, 2, 3, 1_000, last_cycle, -1, -2, -1_000, -last_cycle] {
            let first = if irregular.is_empty() { 1 } else { irregular.start() - cycle.years };
            for year in (first..first + cycle.years).step_by(step).filter(regular) {
                let later = year + turns * cycle.years;
                if !regular(&later) || !properties.years.contains(&later) {
                    continue;
                }
                let moved = calendar.year_start(year).plus(turns * cycle.days);
                assert_eq!(calendar.year_start(later), moved, "{} {year} {later}", compiled.name);
                let months = calendar.months_in_year(year);
                assert_eq!(calendar.months_in_year(later), months);
                for month in 1..=months {
                    assert_eq!(calendar.days_in_month(later, month), calendar.days_in_month(year, month));
                }
                years += 1;
            }
        }
        assert!(years >= 5 * cycle.years / step as i64, "{}: {years}", compiled.name);
    }
}

#[test]
fn outside_the_range_is_an_error_and_nothing_wraps() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let (first, last) = (engine.first_day().get(), engine.last_day().get());
        let beyond = [first - 1, last + 1, first - 1_000, last + 1_000, i64::MIN, i64::MIN + 1, i64::MAX, i64::MAX - 1];
        for day in beyond {
            assert_eq!(engine.to_date(Jdn::new(day)), Err(Error::OutOfRange), "{} {day}", compiled.name);
        }
        let edges = (engine.to_date(engine.first_day()).unwrap(), engine.to_date(engine.last_day()).unwrap());
        let properties = compiled.row.calendar.properties();
        let (first_year, last_year) = (*properties.years.start(), *properties.years.end());
        let [written_first, written_last] = [first_year, last_year].map(|year| engine.written_year(year).unwrap());
        assert_eq!((edges.0.year(), edges.0.month(), edges.0.day()), (written_first, 1, 1));
        assert_eq!((edges.1.year(), edges.1.month()), (written_last, engine.months_in_year(last_year).unwrap()));
        assert_eq!(edges.1.day(), engine.days_in(last_year, i32::from(edges.1.month())).unwrap());
        assert_eq!(engine.to_day(written_first, 1, 1), Ok(engine.first_day()));
        for year in [first_year - 1, last_year + 1] {
            let Some(year) = properties.numbering.written(year) else { continue };
            assert_eq!(engine.to_day(year, 1, 1), Err(Error::OutOfRange), "{} {year}", compiled.name);
        }
    }
}

#[test]
fn days_follow_each_other_without_gap_or_overlap() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let first = engine.first_day().get().max(-3_000_000);
        let end = engine.last_day().get().min(6_000_000);
        let mut previous = engine.to_date(Jdn::new(first)).unwrap();
        let mut steps = 0;
        for day in first + 1..=end {
            let date = engine.to_date(Jdn::new(day)).unwrap();
            let next_day = (previous.year(), previous.month(), previous.day() + 1);
            if (date.year(), date.month(), date.day()) != next_day {
                assert_eq!(date.day(), 1, "{} {day}", compiled.name);
                if date.year() == previous.year() {
                    assert_eq!(date.month(), previous.month() + 1, "{} {day}", compiled.name);
                } else {
                    let skips_zero = previous.year() == -1 && !has_year_zero(compiled.row.calendar);
                    assert_eq!(date.year(), previous.year() + 1 + i32::from(skips_zero), "{} {day}", compiled.name);
                    assert_eq!(date.month(), 1);
                }
                steps += 1;
            }
            assert!(date > previous);
            previous = date;
        }
        let longest = i64::from(*engine.properties().month_days.end());
        assert!(steps >= (end - first) / longest, "{}: {steps} months", compiled.name);
    }
}

fn has_year_zero(calendar: &dyn Calendar) -> bool {
    calendar.properties().numbering == YearNumbering::WithZero
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let properties = engine.properties();
        if !has_year_zero(compiled.row.calendar) {
            assert_eq!(engine.to_day(0, 1, 1), Err(Error::InvalidDate));
            assert_eq!(engine.year(0), Err(Error::InvalidDate));
        }
        let mut refused = 0;
        let years = (-40..=3_000_i32).chain([i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX]);
        let years: Vec<i32> = years.filter(|&year| engine.year(year).is_ok()).collect();
        for &year in &years {
            let continuous = engine.year(year).unwrap();
            let months = i32::from(compiled.row.calendar.months_in_year(continuous));
            for month in [0, -1, months + 1, 14, 257, 65_537, i32::MIN, i32::MAX] {
                assert_eq!(engine.to_day(year, month, 1), Err(Error::InvalidDate), "{} {year} {month}", compiled.name);
                refused += 1;
            }
            for month in 1..=months {
                let days = i32::from(engine.days_in(continuous, month).unwrap());
                assert!(engine.to_day(year, month, days).is_ok());
                for day in [0, -1, days + 1, days + 256, 65_537, i32::MIN, i32::MAX] {
                    assert_eq!(
                        engine.to_day(year, month, day),
                        Err(Error::InvalidDate),
                        "{} {year}-{month}-{day}",
                        compiled.name
                    );
                    refused += 1;
                }
            }
        }
        let least = years.len() * (8 + (usize::from(properties.max_months_in_year) - 1) * 7);
        assert!(years.len() > 100 && refused > least - 100, "{}: {refused}", compiled.name);
    }
}

#[test]
fn months_add_up_to_years_and_stay_within_the_stated_lengths() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let calendar = compiled.row.calendar;
        let properties = calendar.properties();
        let ground = proving_ground(&compiled);
        let (first, last) = (calendar.year_of(Jdn::new(*ground.start())), calendar.year_of(Jdn::new(*ground.end())));
        let (mut shortest, mut longest, mut most_months, mut leap_years) = (u16::MAX, 0, 0, 0);
        let mut longest_by_month = [0_u16; 33];
        for year in first..last {
            let months = calendar.months_in_year(year);
            most_months = most_months.max(months);
            let lengths: Vec<u16> = (1..=months).map(|month| calendar.days_in_month(year, month)).collect();
            assert_eq!(lengths.iter().copied().map(i64::from).sum::<i64>(), calendar.days_in_year(year));
            // What makes a year of a lunisolar calendar a leap year is its leap month.
            if properties.family == Family::Lunisolar {
                let leap_months = (1..=months).filter(|&month| calendar.month_code(year, month).leap).count();
                assert_eq!(leap_months, usize::from(months - 12), "{} {year}", compiled.name);
                assert_eq!(calendar.is_leap_year(year), months == 13, "{} {year}", compiled.name);
            }
            shortest = shortest.min(*lengths.iter().min().unwrap());
            longest = longest.max(*lengths.iter().max().unwrap());
            for (by_month, length) in longest_by_month[1..].iter_mut().zip(&lengths) {
                *by_month = (*by_month).max(*length);
            }
            let leap = calendar.is_leap_year(year);
            assert_eq!(calendar.days_in_year(year) > properties.common_year_days, leap);
            leap_years += i64::from(leap && year < first + properties.cycle.years);
        }
        assert_eq!(
            (shortest, longest),
            (*properties.month_days.start(), *properties.month_days.end()),
            "{}",
            compiled.name
        );
        assert_eq!(most_months, properties.max_months_in_year);
        let by_days = properties.family != Family::Lunisolar && compiled.has_table_of_cycle();
        if by_days {
            let days = properties.cycle.days - properties.cycle.years * properties.common_year_days;
            assert_eq!(leap_years, days, "{}", compiled.name);
        }
        assert!(leap_years > 0, "{}", compiled.name);
        for month in 1..=i32::from(most_months) {
            let stated = engine.max_days_in_month(month).unwrap();
            // The longest of the window, which need not have all that the tables of a committee have.
            let longest = longest_by_month[month as usize];
            assert!(stated == longest || (!by_days && stated < longest), "{} month {month}", compiled.name);
            assert!(engine.usual_days_in_month(month).unwrap() <= stated);
        }
        for month in [i32::MIN, -1, 0, i32::from(most_months) + 1, 33, 257, i32::MAX] {
            assert_eq!(engine.max_days_in_month(month), Err(Error::InvalidDate));
            assert_eq!(engine.usual_days_in_month(month), Err(Error::InvalidDate));
        }
    }
}

/// Month lengths and leap years, from the window, from the cycle once it is built and before, and from the definition.
#[test]
fn lengths_by_table_equal_the_definition() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let calendar = compiled.row.calendar;
        let mut numbers = Numbers(3);
        let mut lengths = 0;
        for round in 0..3 {
            let seams = compiled.seams().into_iter().map(|day| calendar.year_of(Jdn::new(day)));
            let mut years: Vec<i64> = seams.flat_map(|year| year - 40..=year + 40).collect();
            let near = compiled.near_years();
            years.extend((0..compiled.cases(2_000)).map(|_| numbers.between(*near.start(), *near.end())));
            let all = &calendar.properties().years;
            years.extend((0..compiled.cases(2_000)).map(|_| numbers.between(*all.start(), *all.end())));
            for year in years {
                let Ok(written) = engine.written_year(year) else { continue };
                assert_eq!(
                    engine.is_leap_year(written),
                    Ok(calendar.is_leap_year(year)),
                    "{} {written}",
                    compiled.name
                );
                let months = calendar.months_in_year(year);
                for month in 1..=months {
                    let days = engine.days_in_month(written, i32::from(month));
                    assert_eq!(days, Ok(calendar.days_in_month(year, month)), "{} {written}-{month}", compiled.name);
                    lengths += 1;
                }
                for month in [i32::MIN, -1, 0, i32::from(months) + 1, i32::MAX] {
                    assert_eq!(engine.days_in_month(written, month), Err(Error::InvalidDate));
                }
            }
            if round == 0 {
                // The first far conversion builds the tables.
                compiled.days_near_seams(1).into_iter().for_each(|day| compiled.assert_day(day));
            }
        }
        assert!(lengths > 3 * compiled.cases(4_000) * 9, "{} {lengths}", compiled.name);
        if !has_year_zero(calendar) {
            assert_eq!(engine.is_leap_year(0), Err(Error::InvalidDate));
            assert_eq!(engine.days_in_month(0, 1), Err(Error::InvalidDate));
        }
    }
}

#[test]
fn the_epoch_is_the_first_day_of_year_one() {
    let mut with_year_one = 0;
    for compiled in catalogue() {
        let properties = compiled.engine.properties();
        if !properties.years.contains(&1) {
            assert_eq!(compiled.engine.to_date(properties.epoch), Err(Error::OutOfRange), "{}", compiled.name);
            continue;
        }
        with_year_one += 1;
        let date = compiled.engine.to_date(properties.epoch).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (1, 1, 1), "{}", compiled.name);
        let before = compiled.engine.to_date(properties.epoch.plus(-1)).unwrap();
        let year_before = if has_year_zero(compiled.row.calendar) { 0 } else { -1 };
        assert_eq!(before.year(), year_before, "{}", compiled.name);
    }
    assert!(with_year_one >= 7);
}

/// Codes are what dates of other years are found by: each once a year, in order, and each month is found by its own.
#[test]
fn month_codes_tell_the_months_of_a_year_apart() {
    for compiled in catalogue() {
        let engine = &compiled.engine;
        let calendar = compiled.row.calendar;
        let years = &calendar.properties().years;
        let mut months = 0;
        for year in (*years.start()).max(1_200)..=(*years.end()).min(2_600) {
            let codes: Vec<_> = (1..=calendar.months_in_year(year)).map(|m| calendar.month_code(year, m)).collect();
            for (month, code) in (1..).zip(&codes) {
                for overflow in [Overflow::Reject, Overflow::Constrain] {
                    assert_eq!(
                        arithmetic::month_with_code(engine, year, *code, overflow),
                        Ok(month),
                        "{} {year}",
                        compiled.name
                    );
                }
                // A leap month follows the month of its number.
                if code.leap {
                    assert_eq!(
                        codes[usize::from(month) - 2],
                        MonthCode::usual(code.number),
                        "{} {year}",
                        compiled.name
                    );
                }
                months += 1;
            }
            let usual: Vec<u8> = codes.iter().filter(|code| !code.leap).map(|code| code.number).collect();
            let begins = usual[0];
            assert!(
                usual.iter().zip(begins..).all(|(&number, place)| number == (place - 1) % 12 + 1 || number == place)
            );
            // No year has a month 0 or 99, nor a leap month after it; a leap month that the year lacks is replaced or is none.
            for number in [0, 99] {
                for code in [MonthCode::usual(number), MonthCode::leap(number)] {
                    let found = arithmetic::month_with_code(engine, year, code, Overflow::Constrain);
                    assert_eq!(found, Err(Error::InvalidDate), "{} {year} {code:?}", compiled.name);
                }
            }
            for number in 1..=13 {
                let code = MonthCode::leap(number);
                if codes.contains(&code) {
                    continue;
                }
                let rejected = arithmetic::month_with_code(engine, year, code, Overflow::Reject);
                assert_eq!(rejected, Err(Error::InvalidDate), "{} {year}", compiled.name);
                match arithmetic::month_with_code(engine, year, code, Overflow::Constrain) {
                    Ok(month) => assert!(!calendar.month_code(year, month).leap && !calendar.properties().equal_years),
                    Err(error) => assert_eq!(error, Error::InvalidDate),
                }
            }
        }
        assert!(months > 1_800, "{}: {months}", compiled.name);
    }
}

/// Every day is in one era, as counted there, and the era leads back to its year.
#[test]
fn eras_lead_back_to_the_year() {
    let mut with_eras = 0;
    for compiled in catalogue() {
        let eras = compiled.engine.properties().eras;
        let mut days = 0;
        for day in compiled.days_near_seams(400).into_iter().step_by(7) {
            let (year, _, _) = compiled.row.calendar.date_of(Jdn::new(day));
            let found = eras.iter().find_map(|era| Some((era, era.year_of_era(year, Jdn::new(day))?)));
            let Some((era, year_of_era)) = found else {
                assert!(eras.is_empty(), "{} {day}", compiled.name);
                continue;
            };
            assert_eq!(era.year(year_of_era), Some(year), "{} {day}", compiled.name);
            days += 1;
        }
        with_eras += u32::from(!eras.is_empty());
        assert!(eras.is_empty() || days > 100, "{}: {days}", compiled.name);
        let mut codes: Vec<_> = eras.iter().map(|era| era.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), eras.len(), "{}", compiled.name);
        assert!(eras.iter().all(|era| (1..24).contains(&era.code.count_bytes())), "{}", compiled.name);
    }
    assert!(with_eras >= 5);
}

/// Months are counted as they are walked.
#[test]
fn months_before_a_year_are_those_of_the_years_before() {
    for compiled in catalogue() {
        let calendar = compiled.row.calendar;
        let mut counted = 0;
        for year in compiled.near_years() {
            if !calendar.properties().years.contains(&(year + 1)) {
                continue;
            }
            if let (Some(before), Some(after)) =
                (calendar.months_before_year(year), calendar.months_before_year(year + 1))
            {
                assert_eq!(after - before, i64::from(calendar.months_in_year(year)), "{} {year}", compiled.name);
                counted += 1;
            }
        }
        let needed = !calendar.properties().equal_years && !compiled.has_table_of_cycle();
        assert!(!needed || counted > 19_000, "{}: {counted}", compiled.name);
    }
}

#[test]
fn no_two_calendars_share_an_id_or_a_name() {
    let rows = catalogue();
    let mut names: Vec<String> =
        rows.iter().flat_map(|c| c.row.names).map(|name| name.to_str().unwrap().to_ascii_lowercase()).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
    assert!(rows.iter().all(|c| matches!(c.row.system, 0 | 8..=11 | 100..)));
    assert!(!names.iter().any(|name| name.starts_with("x-")));
}
