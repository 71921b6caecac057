//! The lunisolar calendars of East Asia, against the published tables (`tests/golden/`), known places and their own rule.
//!
//! The packed tables in `src/cal/east_asian/` are made from the rows here: `QCAL_BLESS=1 cargo test --test east_asian` writes them.

mod common;

use std::fmt::Write as _;
use std::path::Path;

use common::{Compiled, calendar};
use qcal::calendar::{Authority, Calendar, MonthCode, YearOfCycle};
use qcal::day::Jdn;

const CHINESE: i32 = 160;
const KOREAN: i32 = 161;
/// Rata die 0 is JDN 1721425.
const RATA_DIE: i64 = 1_721_425;

/// A month of a published table.
#[derive(Clone, Copy, Debug)]
struct Row {
    year: i64,
    code: MonthCode,
    /// Ordinal in its year.
    month: u8,
    first_day: i64,
    days: i64,
}

/// A published table of consecutive months.
struct Published {
    rows: Vec<Row>,
    first_year: i64,
    last_year: i64,
    /// The day after its last month.
    end: i64,
}

impl Published {
    /// The months of these years; `end` ends the last one if no row follows it.
    fn read(text: &str, first_year: i64, last_year: i64, end: Option<i64>) -> Published {
        let columns = |line: &str| line.split(',').map(|n| n.parse::<i64>().unwrap()).collect::<Vec<_>>();
        let all: Vec<Vec<i64>> = text.lines().skip(1).map(columns).collect();
        let starts: Vec<i64> = all.iter().map(|row| row[3]).chain(end).collect();
        let mut rows: Vec<Row> = Vec::new();
        for (row, ends) in all.iter().zip(starts.windows(2)) {
            if !(first_year..=last_year).contains(&row[0]) {
                continue;
            }
            let month = match rows.last() {
                Some(before) if before.year == row[0] => before.month + 1,
                _ => 1,
            };
            let number = u8::try_from(row[1]).unwrap();
            let code = if row[2] == 1 { MonthCode::leap(number) } else { MonthCode::usual(number) };
            rows.push(Row { year: row[0], code, month, first_day: row[3], days: ends[1] - ends[0] });
        }
        let last = rows.last().unwrap();
        let end = last.first_day + last.days;
        Published { first_year, last_year, end, rows }
    }

    fn chinese() -> Published {
        let table = Published::read(include_str!("golden/chinese_months.csv"), 1645, 2199, None);
        assert_eq!(table.rows.len(), 6865);
        table
    }

    fn korean() -> Published {
        let table = Published::read(include_str!("golden/korean_months.csv"), 1583, 2050, Some(2_470_214));
        assert_eq!(table.rows.len(), 5789);
        table
    }
}

/// One word a year, as `src/cal/east_asian/year.rs` reads it.
fn pack(months: &[Row]) -> u32 {
    let mut word = 0;
    for (place, month) in months.iter().enumerate() {
        assert!(month.days == 29 || month.days == 30, "{month:?}");
        word |= u32::from(month.days == 30) << place;
        if month.code.leap {
            word |= u32::from(month.code.number) << 13;
        }
    }
    let january_first = calendar_iso().year_start(months[0].year);
    let offset = Jdn::new(months[0].first_day).since(january_first);
    assert!((0..64).contains(&offset), "{:?}", months[0]);
    word | u32::try_from(offset).unwrap() << 17
}

fn calendar_iso() -> &'static dyn Calendar {
    &qcal::cal::gregorian_like::ISO8601
}

/// The source file of a packed table.
fn packed_source(table: &Published, csv: &str, what: &str) -> String {
    let years: Vec<&[Row]> = table.rows.chunk_by(|a, b| a.year == b.year).collect();
    assert_eq!(years.len() as i64, table.last_year - table.first_year + 1);
    let mut text = format!(
        "//! {what}, packed as `Table` says.\n\
         //!\n\
         //! Made from tests/golden/{csv} by `QCAL_BLESS=1 cargo test --test east_asian`; not to be edited by hand.\n\
         \n\
         pub(super) const FIRST_YEAR: i64 = {};\n\
         \n\
         /// A line for each decade.\n\
         #[rustfmt::skip]\n\
         pub(super) static PACKED_YEARS: [u32; {}] = [\n",
        table.first_year,
        years.len()
    );
    for decade in years.chunk_by(|a, b| a[0].year.div_euclid(10) == b[0].year.div_euclid(10)) {
        text.push_str("    ");
        for year in decade {
            write!(text, "{:#08x}, ", pack(year)).unwrap();
        }
        writeln!(text, "// {}", decade[0][0].year).unwrap();
    }
    text + "];\n"
}

fn check_packed(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cal/east_asian").join(file);
    if std::env::var_os("QCAL_BLESS").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{file} is stale: QCAL_BLESS=1 cargo test --test east_asian, then test again");
}

#[test]
fn packed_tables_are_made_from_the_published_months() {
    let chinese = packed_source(&Published::chinese(), "chinese_months.csv", "The Chinese years 1645 to 2199");
    check_packed("chinese_data.rs", &chinese);
    let korean = packed_source(&Published::korean(), "korean_months.csv", "The Korean years 1583 to 2050");
    check_packed("dangi_data.rs", &korean);
}

/// Every month of both tables, both ways, through the engine with a window (of the default years) and without.
#[test]
fn every_published_month_is_where_it_was_published() {
    for (system, table) in [(CHINESE, Published::chinese()), (KOREAN, Published::korean())] {
        let compiled = calendar(system);
        let (engine, definition) = (&compiled.engine, compiled.row.calendar);
        for row in &table.rows {
            let (year, month) = (i32::try_from(row.year).unwrap(), i32::from(row.month));
            let last_day = i32::try_from(row.days).unwrap();
            assert_eq!(engine.to_day(year, month, 1), Ok(Jdn::new(row.first_day)), "{system} {row:?}");
            assert_eq!(engine.days_in_month(year, month).map(i64::from), Ok(row.days), "{system} {row:?}");
            for mday in [1, 15, last_day] {
                let date = engine.to_date(Jdn::new(row.first_day).plus(i64::from(mday) - 1)).unwrap();
                assert_eq!((date.year(), i32::from(date.month()), i32::from(date.day())), (year, month, mday));
            }
            assert_eq!(definition.month_code(row.year, row.month), row.code, "{system} {row:?}");
            assert_eq!(definition.month_start(row.year, row.month).get(), row.first_day);
        }
        for months in table.rows.chunk_by(|a, b| a.year == b.year) {
            let year = months[0].year;
            assert_eq!(usize::from(definition.months_in_year(year)), months.len(), "{system} {year}");
            assert_eq!(definition.is_leap_year(year), months.len() == 13, "{system} {year}");
        }
        assert_eq!(definition.year_start(table.last_year + 1).get(), table.end);
    }
}

#[test]
fn computed_years_join_the_tables() {
    let (chinese, korean) = (calendar(CHINESE).row.calendar, calendar(KOREAN).row.calendar);
    for (definition, year) in [(chinese, 1644), (chinese, 2199), (korean, 1582), (korean, 2050)] {
        let months: i64 =
            (1..=definition.months_in_year(year)).map(|m| i64::from(definition.days_in_month(year, m))).sum();
        assert_eq!(definition.year_start(year).plus(months), definition.year_start(year + 1), "{year}");
    }
    assert_eq!(chinese.year_start(1645).get(), 2_321_912);
}

/// Places where well-known libraries are or were wrong, and years with a leap month at either end.
#[test]
fn known_places() {
    let (chinese, korean) = (calendar(CHINESE), calendar(KOREAN));
    let gregorian = |year, month, day| calendar(100).engine.to_day(year, month, day).unwrap();
    let start = |compiled: &Compiled, year, month| compiled.row.calendar.month_start(year, month);
    assert_eq!(start(&chinese, 2027, 1), gregorian(2027, 2, 6));
    assert_eq!(start(&chinese, 2030, 1), gregorian(2030, 2, 3));
    assert_eq!(start(&chinese, 1906, 4), gregorian(1906, 4, 24));
    assert_eq!(start(&korean, 2017, 2), gregorian(2017, 2, 26));
    let leap_month = |compiled: &Compiled, year| {
        let definition = compiled.row.calendar;
        let codes = (1..=definition.months_in_year(year)).map(|month| definition.month_code(year, month));
        let leap: Vec<u8> = codes.filter(|code| code.leap).map(|code| code.number).collect();
        assert!(leap.len() <= 1);
        leap.first().copied()
    };
    for (compiled, year, number) in [
        (&chinese, 1987, Some(6)),
        (&chinese, 1906, Some(4)),
        (&chinese, 2033, Some(11)),
        (&chinese, 2262, Some(1)),
        (&chinese, 3358, Some(12)),
        (&chinese, 2026, None),
        (&korean, 2012, Some(3)),
        (&korean, 2017, Some(5)),
    ] {
        assert_eq!(leap_month(compiled, year), number, "{} {year}", compiled.name);
    }
    assert_eq!(leap_month(&chinese, 2012), Some(4));
}

/// The dates that R&D give for their sample days, most of them before the table begins.
#[test]
fn sample_dates_of_calendrical_calculations() {
    let compiled = calendar(CHINESE);
    let definition = compiled.row.calendar;
    let (mut rows, mut computed) = (0, 0);
    for row in include_str!("golden/chinese_sample_dates.csv").lines().skip(1) {
        let [rata_die, cycle, year_of_cycle, number, leap, mday] =
            row.split(',').map(|n| n.parse::<i64>().unwrap()).collect::<Vec<_>>()[..]
        else {
            panic!("six columns: {row}")
        };
        let date = compiled.engine.to_date(Jdn::new(rata_die + RATA_DIE)).unwrap();
        let year = i64::from(date.year());
        let place = definition.year_of_cycle(year).unwrap();
        let code = definition.month_code(year, date.month());
        let ours =
            (place.cycle, i64::from(place.year), i64::from(code.number), i64::from(code.leap), i64::from(date.day()));
        assert_eq!(ours, (cycle, year_of_cycle, number, leap, mday), "{row}");
        rows += 1;
        computed += i32::from(definition.authority(year) == Authority::Computed && year < 1645);
    }
    assert_eq!((rows, computed), (33, 18));
}

#[test]
fn years_stand_in_cycles_of_sixty() {
    for system in [CHINESE, KOREAN] {
        let definition = calendar(system).row.calendar;
        for (year, cycle, place) in
            [(1984, 78, 1), (2026, 78, 43), (2043, 78, 60), (1983, 77, 60), (-2636, 1, 1), (-2637, 0, 60)]
        {
            assert_eq!(definition.year_of_cycle(year), Some(YearOfCycle { cycle, year: place }), "{year}");
        }
    }
}

#[test]
fn a_missing_leap_month_is_replaced_by_the_month_it_would_follow() {
    let definition = calendar(CHINESE).row.calendar;
    for number in 1..=12 {
        assert_eq!(definition.month_instead_of(2026, MonthCode::leap(number)), Some(MonthCode::usual(number)));
        assert_eq!(definition.month_instead_of(2026, MonthCode::usual(number)), None);
    }
    for number in [0, 13, 99] {
        assert_eq!(definition.month_instead_of(2026, MonthCode::leap(number)), None);
        assert_eq!(definition.month_instead_of(2026, MonthCode::usual(number)), None);
    }
}

#[test]
fn authorities_and_uncertain_months() {
    let (chinese, korean) = (calendar(CHINESE).row.calendar, calendar(KOREAN).row.calendar);
    for (definition, official) in [(chinese, 1645..=2050), (korean, 1583..=2050)] {
        for year in -10_000..=10_000 {
            let expected = if official.contains(&year) { Authority::Official } else { Authority::Computed };
            assert_eq!(definition.authority(year), expected, "{year}");
        }
    }
    let uncertain = |definition: &dyn Calendar, years: std::ops::RangeInclusive<i64>| {
        let mut days = Vec::new();
        for year in years {
            let months = 1..=definition.months_in_year(year);
            let months = months.filter(|&month| definition.is_uncertain(year, month));
            days.extend(months.map(|month| definition.month_start(year, month).get()));
        }
        days
    };
    let near_midnight = [2_472_636, 2_484_299, 2_487_194, 2_493_602, 2_494_045, 2_500_394, 2_512_148, 2_514_658];
    assert_eq!(uncertain(chinese, 1645..=2199), near_midnight);
    assert_eq!(uncertain(korean, 1583..=2050), []);
    // Far from all observation no month is certain; near to it nearly all are.
    for year in [-10_000, -6_000, 7_000, 10_000] {
        assert_eq!(uncertain(chinese, year..=year).len(), usize::from(chinese.months_in_year(year)), "{year}");
        assert_eq!(uncertain(korean, year..=year).len(), usize::from(korean.months_in_year(year)), "{year}");
    }
    for definition in [chinese, korean] {
        let share = |first: i64| uncertain(definition, first..=first + 99).len() * 100 / 1_237;
        assert_eq!([share(1_000), share(2_200), share(-1_000)].map(|percent| percent <= 2), [true; 3]);
        assert_eq!([share(-2_000), share(3_000)].map(|percent| (4..20).contains(&percent)), [true; 2]);
        assert_eq!([share(-4_000), share(4_000)].map(|percent| (20..80).contains(&percent)), [true; 2]);
    }
}

/// Every year: whole months, ending where the next year begins, its months counted without a walk.
fn assert_well_formed(definition: &dyn Calendar, years: std::ops::RangeInclusive<i64>) {
    let iso = calendar_iso();
    let mut leap_years = 0;
    for year in years.clone() {
        let (start, end) = (definition.year_start(year), definition.year_start(year + 1));
        assert!(
            iso.year_start(year) <= start && start < iso.year_start(year + 1),
            "{year} begins in another year: {start}"
        );
        let months = definition.months_in_year(year);
        let mut next = start;
        let mut leap_months = 0;
        for month in 1..=months {
            let days = definition.days_in_month(year, month);
            assert!(days == 29 || days == 30, "{year}-{month}");
            next = next.plus(i64::from(days));
            let code = definition.month_code(year, month);
            leap_months += u8::from(code.leap);
            assert_eq!(code.number, month - leap_months, "{year}-{month}");
        }
        assert_eq!(next, end, "{year}");
        assert_eq!(months, 12 + leap_months, "{year}");
        assert!(leap_months <= 1, "{year}");
        let days = end.since(start);
        assert!(matches!((leap_months, days), (0, 353..=355) | (1, 383..=385)), "{year}: {days}");
        assert_eq!(definition.is_leap_year(year), leap_months == 1);
        let counted = definition.months_before_year(year + 1).unwrap() - definition.months_before_year(year).unwrap();
        assert_eq!(counted, i64::from(months), "{year}");
        leap_years += i64::from(leap_months);
    }
    assert_eq!(definition.months_before_year(0), Some(0));
    // Seven in nineteen.
    let count = years.end() - years.start() + 1;
    assert!((leap_years * 19 - count * 7).abs() < count / 10 + 19, "{leap_years} of {count}");
}

#[test]
fn chinese_years_are_well_formed() {
    assert_well_formed(calendar(CHINESE).row.calendar, -10_001..=10_001);
}

/// Before its table the Korean calendar is the Chinese one, tested above.
#[test]
fn korean_years_are_well_formed() {
    let (chinese, korean) = (calendar(CHINESE).row.calendar, calendar(KOREAN).row.calendar);
    assert_well_formed(korean, 1_500..=10_001);
    for year in (-10_001..=1_582).step_by(97).chain([1_582]) {
        let months = |definition: &dyn Calendar| -> Vec<(Jdn, MonthCode)> {
            let months = 1..=definition.months_in_year(year);
            months.map(|month| (definition.month_start(year, month), definition.month_code(year, month))).collect()
        };
        assert_eq!(months(korean), months(chinese), "{year}");
    }
}

/// ICU4X has tables for these years. It begins two Chinese months (2057, 2097) and two Korean ones (2074, 2096) a day earlier, all
/// with new moons too close to midnight to tell.
#[test]
fn equal_to_icu4x_where_it_has_tables() {
    use icu_calendar::cal::{ChineseTraditional, KoreanTraditional};
    assert_eq!(departures_of_icu4x(CHINESE, ChineseTraditional::new()), [2_472_636, 2_487_194]);
    assert_eq!(departures_of_icu4x(KOREAN, KoreanTraditional::new()), [2_478_808, 2_486_988]);
}

/// First days of the months of 1900 to 2102 that are not also the first day of a month of the same name there.
fn departures_of_icu4x<C: icu_calendar::Calendar + Copy>(system: i32, theirs: C) -> Vec<i64> {
    use icu_calendar::Date;
    use icu_calendar::types::RataDie;
    let definition = calendar(system).row.calendar;
    let mut departures = Vec::new();
    let mut compared = 0;
    for year in 1900..=2102 {
        for month in 1..=definition.months_in_year(year) {
            let first_day = definition.month_start(year, month).get();
            let date = Date::from_rata_die(RataDie::new(first_day - RATA_DIE), theirs);
            let place = (i64::from(date.year().extended_year()), date.month().ordinal, date.day_of_month().0);
            let name = date.month().to_input();
            let code = MonthCode { number: name.number(), leap: name.is_leap() };
            if (place, code) != ((year, month, 1), definition.month_code(year, month)) {
                assert!(definition.is_uncertain(year, month), "{year}-{month}");
                departures.push(first_day);
            }
            compared += 1;
        }
    }
    assert!((2_510..2_512).contains(&compared), "{compared}");
    departures
}
