//! Official tables and measured rows (`tests/golden/`, provenance in its README), against the definitions.

mod common;

use common::calendar;
use qcal::calendar::Authority;
use qcal::day::Jdn;

/// Every official New Year of Iran, and whether its year is leap.
#[test]
fn official_new_years_of_iran() {
    let jalali = calendar(10);
    let definition = jalali.row.calendar;
    let mut years = 0;
    for row in include_str!("golden/persian_official_years.csv").lines().skip(1) {
        let [year, first_day, leap] = row.split(',').map(|n| n.parse::<i64>().unwrap()).collect::<Vec<_>>()[..] else {
            panic!("three columns: {row}")
        };
        assert_eq!(definition.year_start(year), Jdn::new(first_day), "{year}");
        assert_eq!(definition.is_leap_year(year), leap == 1, "{year}");
        assert_eq!(definition.authority(year), Authority::Official, "{year}");
        let written = i32::try_from(year).unwrap();
        assert_eq!(jalali.engine.to_day(written, 1, 1), Ok(Jdn::new(first_day)), "{year}");
        let date = jalali.engine.to_date(Jdn::new(first_day)).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (written, 1, 1));
        years += 1;
    }
    assert_eq!(years, 293);
    assert_eq!(definition.authority(1205), Authority::Computed);
    assert_eq!(definition.authority(1499), Authority::Computed);
}

/// The five official New Years that the legacy arithmetic misses , and by how much.
#[test]
fn the_legacy_arithmetic_misses_five_official_new_years() {
    let (official, legacy) = (calendar(10), calendar(101));
    let start = |compiled: &common::Compiled, year| compiled.row.calendar.year_start(year).get();
    let misses: Vec<(i64, i64)> = (1206..=1498)
        .map(|year| (year, start(&legacy, year) - start(&official, year)))
        .filter(|(_, days)| *days != 0)
        .collect();
    assert_eq!(misses, [(1210, 1), (1243, 1), (1276, 1), (1437, -1), (1470, -1)]);
}

/// The first New Year that the list of corrections moves is that of 1503, as the table's source says.
#[test]
fn corrections_begin_at_new_year_1503() {
    let definition = calendar(10).row.calendar;
    let plain = |year: i64| 1_948_320 + 365 * (year - 1) + (8 * year + 21).div_euclid(33);
    let moved: Vec<i64> = (1..3_300).filter(|&year| definition.year_start(year).get() != plain(year)).collect();
    assert_eq!(moved[..3], [1503, 1602, 1635]);
    assert_eq!(moved.len(), 78);
    assert!(moved.iter().all(|&year| definition.year_start(year).get() == plain(year) - 1));
}

/// Day numbers of epochs that every handbook gives.
#[test]
fn well_known_days() {
    for (system, (year, month, day), jdn) in [
        (0, (2000, 1, 1), 2_451_545),
        (0, (1970, 1, 1), 2_440_588),
        (0, (1858, 11, 17), 2_400_001), // first day of the Modified Julian Day
        (0, (1582, 10, 15), 2_299_161), // first day of the Gregorian reform
        (8, (1582, 10, 4), 2_299_160),
        (8, (-4713, 1, 1), 0), // epoch of the Julian Day number
        (100, (-4713, 11, 24), 0),
        (11, (1, 1, 1), 1_948_440),
    ] {
        let engine = calendar(system).engine;
        assert_eq!(engine.to_day(year, month, day), Ok(Jdn::new(jdn)), "{system}");
    }
}

/// What each calendar follows. All are extended to the time before them, but the record of one that was printed.
#[test]
fn kinds_of_calendars() {
    use qcal::calendar::Family::{Lunar, Lunisolar, Solar};
    let kinds = [
        (Solar, [0, 8, 9, 10, 100, 101, 110, 111, 112, 113, 120, 121, 122, 123].as_slice()),
        (Lunar, &[11, 130, 131, 132, 133, 134, 135, 136, 140, 141, 142]),
        (Lunisolar, &[150, 160, 161]),
    ];
    let mut calendars = 0;
    for (family, systems) in kinds {
        for &system in systems {
            let compiled = calendar(system);
            let properties = compiled.row.calendar.properties();
            assert_eq!((properties.family, properties.proleptic), (family, system != 141), "{}", compiled.name);
            calendars += 1;
        }
    }
    assert_eq!(calendars, 28);
}
