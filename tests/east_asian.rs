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
         pub(super) const LAST_YEAR: i64 = FIRST_YEAR + PACKED_YEARS.len() as i64 - 1;\n\
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

#[test]
fn zz_explore() {
    for (system, table) in [(CHINESE, Published::chinese()), (KOREAN, Published::korean())] {
        let c = calendar(system).row.calendar;
        let mut bad = 0;
        for row in &table.rows {
            if c.month_start(row.year, row.month).get() != row.first_day || i64::from(c.days_in_month(row.year, row.month)) != row.days || c.month_code(row.year,row.month) != row.code { bad += 1; if bad < 5 {println!("{row:?}");} }
        }
        println!("{system} bad {bad}");
        let mut seams = 0;
        for y in -10_001..=10_001_i64 {
            let sum: i64 = (1..=c.months_in_year(y)).map(|m| i64::from(c.days_in_month(y, m))).sum();
            if sum != c.days_in_year(y) || !matches!(sum, 353..=355|383..=385) { seams += 1; println!("{system} {y} sum {sum} days {}", c.days_in_year(y)); }
            let mb = c.months_before_year(y+1).unwrap() - c.months_before_year(y).unwrap();
            if mb != i64::from(c.months_in_year(y)) { println!("{system} {y} months before {mb}"); }
        }
        println!("{:?} {:?}", c.year_start(1), c.year_start(0));
        let off: Vec<i64> = [-10_000, -5000, -2000,0,1600,2000,4000,6000,10_000].iter().map(|&y| c.year_start(y).get() - calendar_iso().year_start(y).get()).collect();
        println!("{off:?}");
    }
}
