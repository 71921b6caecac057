//! Rules against the library's own definitions, against formulas of another kind, and against dates from outside.

use qcal::cal::gregorian_like::{GREGORIAN, ISO8601};
use qcal::cal::islamic::tabular::ISLAMIC_CIVIL;
use qcal::cal::jalali::JALALI;
use qcal::cal::jalali_2820::JALALI_2820;
use qcal::cal::julian::JULIAN;
use qcal::cal::milankovic::MILANKOVIC;
use qcal::calendar::{Calendar, CycleHolds, Family};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::user::rule::{Declaration, LEAP_BITS, LEAP_NONE, LEAP_TEST};
use qcal::ymd::YearNumbering::{self, WithZero, WithoutZero};

use crate::{Book, BuiltIn, EGYPTIAN, EVERY_YEAR, MOON, ROMAN, bits, declare, gregorian, gregorian_bits};

const JALALI_MONTHS: [u16; 12] = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29];
const CIVIL_EPOCH: i64 = 1_948_440;

/// A rule by a leap test.
fn test(
    numbering: YearNumbering,
    epoch_jdn: i64,
    month_days: &[u16],
    leap_month: i32,
    [mul, add, cycle, below]: [i32; 4],
) -> Declaration<'_> {
    Declaration {
        numbering,
        epoch_jdn,
        month_count: month_days.len() as i32,
        month_days: Some(month_days),
        leap_rule: LEAP_TEST,
        leap_month,
        leap_days: 1,
        leap_mul: mul,
        leap_add: add,
        leap_cycle: cycle,
        leap_below: below,
        ..Declaration::default()
    }
}

/// A tabular Islamic calendar by the list of its leap years, which are numbered from 1 to 30.
fn islamic(numbering: YearNumbering, epoch_jdn: i64, bits: &[u8]) -> Declaration<'_> {
    Declaration {
        family: Family::Lunar,
        proleptic: true,
        leap_rule: LEAP_BITS,
        leap_bits: Some(bits),
        leap_mul: 0,
        leap_add: 0,
        leap_below: 0,
        ..test(numbering, epoch_jdn, &MOON, 12, [0, 0, 30, 0])
    }
}

#[test]
fn rules_equal_the_built_in_calendars() {
    let century = |year: i32| matches!(year / 100 % 9, 2 | 6);
    let milankovic = bits(900, |year| year % 4 == 0 && (year % 100 != 0 || century(year)));
    let gregorian_years = gregorian_bits();
    let civil = bits(30, |year| [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29].contains(&year));
    let gregorian_zero = gregorian(&gregorian_years);
    let without_zero = Declaration { numbering: WithoutZero, ..gregorian_zero };
    let cases: [(&'static str, Declaration<'_>, &'static dyn Calendar); 8] = [
        ("ISO 8601", gregorian_zero, &ISO8601),
        ("Gregorian", without_zero, &GREGORIAN),
        ("Milankovic", Declaration { leap_cycle: 900, leap_bits: Some(&milankovic), ..without_zero }, &MILANKOVIC),
        ("Julian", test(WithoutZero, 1_721_424, &ROMAN, 2, [1, 0, 4, 1]), &JULIAN),
        ("Julian, negative factor", test(WithoutZero, 1_721_424, &ROMAN, 2, [-3, -4, 4, 1]), &JULIAN),
        ("Islamic civil", islamic(WithoutZero, CIVIL_EPOCH, &civil), &ISLAMIC_CIVIL),
        ("Islamic civil, test", test(WithoutZero, CIVIL_EPOCH, &MOON, 12, [11, 14, 30, 11]), &ISLAMIC_CIVIL),
        ("Jalali 2820", test(WithoutZero, 1_948_321, &JALALI_MONTHS, 12, [683, 683 * 2_346, 2_820, 683]), &JALALI_2820),
    ];
    for (name, declaration, calendar) in cases {
        let declared = declare(name, &declaration);
        assert_eq!(declared.rule.properties().years, calendar.properties().years, "{name}");
        assert_eq!(declared.rule.properties().cycle, calendar.properties().cycle, "{name}");
        assert_eq!(declared.rule.properties().cycle_holds, CycleHolds::Always);
        declared.assert_equals(&BuiltIn(calendar, 0));
        let built_in = Engine::compile(calendar, None).unwrap();
        assert_eq!(declared.engine.first_day(), built_in.first_day(), "{name}");
        assert_eq!(declared.engine.last_day(), built_in.last_day(), "{name}");
        for month in 1..=12 {
            assert_eq!(declared.engine.max_days_in_month(month), built_in.max_days_in_month(month));
            assert_eq!(declared.engine.usual_days_in_month(month), built_in.usual_days_in_month(month));
        }
    }
}

/// Years counted from elsewhere are a number of the declaration.
#[test]
fn an_offset_moves_the_years_and_nothing_else() {
    let leap_years = gregorian_bits();
    for (name, year_offset) in [("buddhist", 543), ("roc", -1_911), ("far", 1_000_000_007), ("farthest", i32::MIN)] {
        let declared = declare(name, &Declaration { year_offset, ..gregorian(&leap_years) });
        assert_eq!(declared.rule.properties().years, EVERY_YEAR);
        declared.assert_equals(&BuiltIn(&ISO8601, i64::from(year_offset)));
    }
}

/// The Iranian calendar without its corrected years: all 293 official years, and the library's definition up to the first correction.
#[test]
fn the_33_year_rule_is_the_iranian_calendar_to_1501() {
    let declared = declare("33 years", &test(WithoutZero, 1_948_320, &JALALI_MONTHS, 12, [25, 11, 33, 8]));
    let table = include_str!("../golden/persian_official_years.csv");
    let mut official = 0;
    for line in table.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())) {
        let fields: Vec<i64> = line.split(',').map(|field| field.parse().unwrap()).collect();
        assert_eq!(declared.rule.year_start(fields[0]).get(), fields[1], "{line}");
        assert_eq!(declared.rule.is_leap_year(fields[0]), fields[2] == 1, "{line}");
        official += 1;
    }
    assert_eq!(official, 293);
    let book = BuiltIn(&JALALI, 0);
    for year in (-9_000..=1_501).chain(2_990..9_000).chain(i64::from(i32::MIN) + 1..i64::from(i32::MIN) + 300) {
        declared.assert_year(&book, year);
    }
    assert!(!JALALI.is_leap_year(1_502) && declared.rule.is_leap_year(1_502));
}

fn coptic_months(leap: bool, month: u8) -> u16 {
    if month == 13 { 5 + u16::from(leap) } else { 30 }
}

/// Thirteen months; the formula is that every fourth year is leap, from the third on.
#[test]
fn coptic_and_ethiopic() {
    let coptic = test(WithZero, 1_825_030, &EGYPTIAN, 13, [1, 1, 4, 1]);
    let book = Book {
        year_start: |year| 1_825_030 + 365 * (year - 1) + year.div_euclid(4),
        is_leap_year: |year| year.rem_euclid(4) == 3,
        months: 13,
        days_in_month: coptic_months,
    };
    let declared = declare("coptic", &coptic);
    declared.assert_equals(&book);
    // Era of the Martyrs: 29 August 284 of the Julian calendar.
    assert_eq!(declared.rule.properties().epoch, JULIAN.month_start(284, 8).plus(28));
    // Amete Alem, 5,500 years before Amete Mihret.
    let ethiopic = Declaration { year_offset: 5_500, ..test(WithZero, 1_724_221, &EGYPTIAN, 13, [1, 1, 4, 1]) };
    let declared = declare("ethioaa", &ethiopic);
    assert_eq!(declared.rule.properties().epoch, Jdn::new(-284_654));
    declared.assert_equals(&Book { year_start: |year| -284_654 + 365 * (year - 1) + year.div_euclid(4), ..book });
}

/// Each pattern as a list and by a formula: year y starts 354 (y - 1) + floor((11 y + c) / 30) days after the epoch.
#[test]
fn tabular_islamic_patterns() {
    let by_15 = [2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29];
    let by_16 = [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29];
    let fatimid = [2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29];
    let habash = [2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30];
    macro_rules! book {
        ($epoch:expr, $c:expr) => {
            Book {
                year_start: |year| $epoch + 354 * (year - 1) + (11 * year + $c - 11_i64).div_euclid(30),
                is_leap_year: |year| (11 * year + $c).rem_euclid(30) < 11,
                months: 12,
                days_in_month: |leap, month| if month % 2 == 1 || (month == 12 && leap) { 30 } else { 29 },
            }
        };
    }
    let cases = [
        ("islamic-tbla", by_16, 1_948_439, book!(1_948_439, 14), 14),
        ("islamic-15c", by_15, 1_948_440, book!(1_948_440, 15), 15),
        ("islamic-15a", by_15, 1_948_439, book!(1_948_439, 15), 15),
        ("islamic-indian-c", fatimid, 1_948_440, book!(1_948_440, 11), 11),
        ("islamic-indian-a", fatimid, 1_948_439, book!(1_948_439, 11), 11),
        ("islamic-habash-c", habash, 1_948_440, book!(1_948_440, 9), 9),
        ("islamic-habash-a", habash, 1_948_439, book!(1_948_439, 9), 9),
    ];
    for (name, pattern, epoch, book, add) in cases {
        let bits = bits(30, |year| pattern.contains(&if year == 0 { 30 } else { year }));
        declare(name, &islamic(WithZero, epoch, &bits)).assert_equals(&book);
        declare(name, &test(WithZero, epoch, &MOON, 12, [11, add, 30, 11])).assert_equals(&book);
    }
}

const SYMMETRY_MONTHS: [u16; 12] = [28, 35, 28, 28, 35, 28, 28, 35, 28, 28, 35, 28];

/// A leap week. The formula is that of its author: New Year's Day is 364 (y - 1) + 7 floor((52 (y - 1) + 146) / 293) days after the epoch.
#[test]
fn symmetry_454() {
    let rule = test(WithZero, 1_721_426, &SYMMETRY_MONTHS, 12, [52, 146, 293, 52]);
    let declared = declare("symmetry454", &Declaration { leap_days: 7, ..rule });
    declared.assert_equals(&Book {
        year_start: |year| 1_721_426 + 364 * (year - 1) + 7 * (52 * (year - 1) + 146_i64).div_euclid(293),
        is_leap_year: |year| (52 * year + 146).rem_euclid(293) < 52,
        months: 12,
        days_in_month: |leap, month| if month % 3 == 2 || (month == 12 && leap) { 35 } else { 28 },
    });
    // Dates as ThreeTen-Extra has them, beside the ISO date.
    let dates = [
        ((272, 2, 30), (272, 2, 27)),
        ((742, 3, 25), (742, 4, 2)),
        ((1066, 10, 14), (1066, 10, 14)),
        ((1304, 7, 21), (1304, 7, 20)),
        ((1452, 4, 11), (1452, 4, 15)),
        ((1492, 10, 10), (1492, 10, 12)),
        ((1643, 1, 7), (1643, 1, 4)),
        ((1789, 7, 16), (1789, 7, 14)),
        ((1879, 3, 12), (1879, 3, 14)),
        ((1941, 9, 9), (1941, 9, 9)),
        ((1970, 1, 4), (1970, 1, 1)),
        ((1999, 12, 27), (2000, 1, 1)),
        ((2000, 1, 1), (2000, 1, 3)),
    ];
    assert_dates(&declared.engine, &dates);
    for (year, leap) in [(3, true), (6, false), (9, true), (2000, false), (2004, true), (2015, true)] {
        assert_eq!(declared.rule.is_leap_year(year), leap, "{year}");
    }
}

type Date = (i32, i32, i32);

fn assert_dates(engine: &Engine, dates: &[(Date, Date)]) {
    let iso = Engine::compile(&ISO8601, None).unwrap();
    for &((year, month, day), (iso_year, iso_month, iso_day)) in dates {
        let jdn = iso.to_day(iso_year, iso_month, iso_day).unwrap();
        assert_eq!(engine.to_day(year, month, day), Ok(jdn), "{year}-{month}-{day}");
        let date = engine.to_date(jdn).unwrap();
        assert_eq!((date.year(), i32::from(date.month()), i32::from(date.day())), (year, month, day));
    }
}

/// Thirteen months of 28 days: the leap day is the 29th of June, the year day the 29th of December.
#[test]
fn international_fixed() {
    let mut months = [28_u16; 13];
    months[12] = 29;
    let leap_years = gregorian_bits();
    let rule = Declaration { month_count: 13, month_days: Some(&months), leap_month: 6, ..gregorian(&leap_years) };
    let declared = declare("international fixed", &rule);
    declared.assert_equals(&Book {
        year_start: |year| ISO8601.year_start(year).get(),
        is_leap_year: |year| ISO8601.is_leap_year(year),
        months: 13,
        days_in_month: |leap, month| 28 + u16::from(month == 13 || (month == 6 && leap)),
    });
    let dates = [
        ((1, 6, 28), (1, 6, 17)),
        ((1, 7, 1), (1, 6, 18)),
        ((1, 13, 29), (1, 12, 31)),
        ((4, 6, 28), (4, 6, 16)),
        ((4, 6, 29), (4, 6, 17)),
        ((4, 7, 1), (4, 6, 18)),
        ((4, 13, 28), (4, 12, 30)),
        ((400, 6, 29), (400, 6, 17)),
        ((1582, 9, 28), (1582, 9, 9)),
        ((1582, 10, 1), (1582, 9, 10)),
        ((1945, 10, 27), (1945, 10, 6)),
        ((2012, 6, 15), (2012, 6, 3)),
    ];
    assert_dates(&declared.engine, &dates);
}

/// Years of 365 days, always: no leap rule. The epochs are dates of the Julian calendar.
#[test]
fn armenian_and_egyptian() {
    let armenian = Book {
        year_start: |year| 1_922_868 + 365 * (year - 1),
        is_leap_year: |_| false,
        months: 13,
        days_in_month: |_, month| coptic_months(false, month),
    };
    let egyptian = Book { year_start: |year| 1_448_638 + 365 * (year - 1), ..armenian };
    // 26 February 747 BCE is in continuous year -746.
    let cases = [("armenian", armenian, 1_922_868, (552, 7, 11)), ("egyptian", egyptian, 1_448_638, (-746, 2, 26))];
    for (name, book, epoch_jdn, (year, month, day)) in cases {
        assert_eq!(JULIAN.month_start(year, month).plus(day - 1).get(), epoch_jdn);
        let rule = Declaration {
            numbering: WithZero,
            epoch_jdn,
            month_count: 13,
            month_days: Some(&EGYPTIAN),
            leap_rule: LEAP_NONE,
            ..Declaration::default()
        };
        let declared = declare(name, &rule);
        declared.assert_equals(&book);
        // The engine reduces these too: what is far from the window has a table.
        assert!(declared.rule.properties().cycle.years > 1);
    }
}

/// Years of two kinds of length, leap ones shorter: the month that loses days, down to one.
#[test]
fn leap_years_may_be_shorter() {
    let rule = Declaration {
        numbering: WithZero,
        epoch_jdn: -12,
        month_count: 3,
        month_days: Some(&[100, 200, 300]),
        leap_rule: LEAP_BITS,
        leap_month: 2,
        leap_days: -199,
        leap_cycle: 3,
        leap_bits: Some(&[0b001]),
        ..Declaration::default()
    };
    let declared = declare("shorter", &rule);
    declared.assert_equals(&Book {
        year_start: |year| -12 + 600 * (year - 1) - 199 * (year - 1).div_euclid(3),
        is_leap_year: |year| year.rem_euclid(3) == 0,
        months: 3,
        days_in_month: |leap, month| if leap && month == 2 { 1 } else { 100 * u16::from(month) },
    });
}

#[test]
fn a_stated_range_is_the_range() {
    let leap_years = gregorian_bits();
    for (numbering, first_year, last_year, continuous) in [
        (WithZero, 1900, 2100, 1900..=2100),
        (WithZero, 0, 1, 0..=1),
        (WithZero, -5, 0, -5..=0),
        (WithoutZero, -5, 5, -4..=5),
        (WithoutZero, -1, -1, 0..=0),
        (WithZero, i32::MIN, i32::MIN, EVERY_YEAR.start().to_owned()..=*EVERY_YEAR.start()),
        (WithoutZero, i32::MIN, i32::MAX, EVERY_YEAR.start() + 1..=*EVERY_YEAR.end()),
    ] {
        let declared = declare("range", &Declaration { numbering, first_year, last_year, ..gregorian(&leap_years) });
        assert_eq!(declared.rule.properties().years, continuous);
        assert_eq!(declared.engine.first_day(), ISO8601.year_start(*continuous.start()));
        assert_eq!(declared.engine.last_day(), ISO8601.year_start(continuous.end() + 1).plus(-1));
        for (day, error) in [(declared.engine.first_day().plus(-1), true), (declared.engine.first_day(), false)] {
            assert_eq!(declared.engine.to_date(day).is_err(), error, "{first_year} {day}");
        }
        for (day, error) in [(declared.engine.last_day().plus(1), true), (declared.engine.last_day(), false)] {
            assert_eq!(declared.engine.to_date(day).is_err(), error, "{last_year} {day}");
        }
    }
}

#[test]
fn weeks_of_any_length_are_counted_from_the_epoch() {
    let leap_years = gregorian_bits();
    for (stated, days_per_week) in [(0, 7), (1, 1), (5, 5), (7, 7), (10, 10), (32, 32)] {
        let declared = declare("week", &Declaration { days_per_week: stated, ..gregorian(&leap_years) });
        assert_eq!(declared.rule.properties().days_per_week, days_per_week);
        for n in 0..100_i64 {
            let weekday = declared.engine.day_of_week(declared.rule.properties().epoch.plus(n));
            // The epoch of the Gregorian calendar is a Monday.
            assert_eq!(i64::from(weekday), n % i64::from(days_per_week) + 1);
        }
    }
}
