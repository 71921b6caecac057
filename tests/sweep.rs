//! A walk through the months of every calendar by its definition, with both directions of the engine checked on every day.
//!
//! `cargo test` walks 2^23 days around the epoch of each, 11,000 years on either side, as far as the calendar has them;
//! `scripts/test-long` walks 2^32. Without a test harness, so that it can show its progress.

mod common;

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Instant;

use common::{Compiled, catalogue};
use qcal::day::Jdn;

const SHORT: u32 = 23;
/// Days that a thread takes at a time.
const PIECE: i64 = 1 << 20;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut log2 = SHORT;
    while let Some(argument) = arguments.next() {
        // Whatever else the test runner passes is not for this program.
        if argument == "--days-log2" {
            log2 = arguments
                .next()
                .and_then(|n| n.parse().ok())
                .filter(|n| (1..=39).contains(n))
                .expect("--days-log2 1 to 39");
        }
    }
    let days = 1_i64 << log2;
    let calendars = catalogue();
    for compiled in &calendars {
        let start = Instant::now();
        let walked = sweep(compiled, days);
        let span = span(compiled, days);
        assert_eq!(walked, (span.end - span.start) as u64, "{}", compiled.name);
        assert!(walked > 50_000, "{}", compiled.name);
        println!("test sweep {} ... ok ({walked} days, {:.1} s)", compiled.name, start.elapsed().as_secs_f64());
    }
    println!("sweep: {} passed, 0 failed", calendars.len());
}

/// So many days around the epoch, as far as they are in the range.
fn span(compiled: &Compiled, days: i64) -> std::ops::Range<i64> {
    let (epoch, engine) = (compiled.engine.properties().epoch.get(), &compiled.engine);
    (epoch - days / 2).max(engine.first_day().get())..(epoch + days / 2).min(engine.last_day().get() + 1)
}

/// Walks so many days around the epoch; returns how many were checked.
fn sweep(compiled: &Compiled, days: i64) -> u64 {
    let std::ops::Range { start: first, end } = span(compiled, days);
    let days = end - first;
    let next = AtomicI64::new(first);
    let walked = AtomicU64::new(0);
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let piece = next.fetch_add(PIECE, Ordering::Relaxed);
                    if piece >= end {
                        break;
                    }
                    let count = walk(compiled, piece, (piece + PIECE).min(end));
                    let so_far = walked.fetch_add(count, Ordering::Relaxed) + count;
                    progress(compiled.name, so_far, days as u64);
                }
            });
        }
    });
    walked.into_inner()
}

fn progress(name: &str, done: u64, all: u64) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        let end = if done == all { "\r\x1b[K" } else { "" };
        // A progress line that cannot be shown is no failure.
        let _ = write!(terminal, "\r{name}: {:3} %{end}", done * 100 / all);
        let _ = terminal.flush();
    }
}

/// Walks the months that lie in these days, by the definition alone: the engine is not asked where anything begins.
fn walk(compiled: &Compiled, first: i64, end: i64) -> u64 {
    let engine = &compiled.engine;
    let calendar = compiled.row.calendar;
    let mut year = calendar.year_of(Jdn::new(first));
    let mut day = calendar.year_start(year).get();
    let mut count = 0;
    while day < end {
        let written = calendar.properties().numbering.written(year).expect("a year of the range");
        for month in 1..=calendar.months_in_year(year) {
            for mday in 1..=calendar.days_in_month(year, month) {
                if (first..end).contains(&day) {
                    let date = engine.to_date(Jdn::new(day)).expect("a day of the range");
                    assert!(
                        (date.year(), date.month(), date.day()) == (written, month, mday),
                        "{} day {day}: {date:?}, by the definition {written}-{month}-{mday}",
                        compiled.name
                    );
                    let back = engine.to_day(written, i32::from(month), i32::from(mday));
                    assert!(back == Ok(Jdn::new(day)), "{} {written}-{month}-{mday}: {back:?}", compiled.name);
                    count += 1;
                }
                day += 1;
            }
        }
        year += 1;
        assert_eq!(
            calendar.year_start(year).get(),
            day,
            "{}: months of year {} do not fill it",
            compiled.name,
            year - 1
        );
    }
    count
}
