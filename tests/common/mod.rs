//! What the suites share: the catalogue compiled, and the days where something could go wrong.

#![allow(dead_code)] // each suite uses its own part

use qcal::calendar::CycleHolds;
use qcal::catalogue::{ROWS, Row};
use qcal::day::Jdn;
use qcal::engine::Engine;

/// A calendar of the catalogue, compiled.
pub struct Compiled {
    pub name: &'static str,
    pub row: &'static Row,
    pub engine: Engine,
}

/// Every calendar of the catalogue, their number asserted.
pub fn catalogue() -> Vec<Compiled> {
    let compiled: Vec<Compiled> = ROWS
        .iter()
        .map(|row| Compiled {
            name: row.names[0].to_str().unwrap(),
            row,
            engine: Engine::compile(row.calendar, None).expect("every built-in compiles"),
        })
        .collect();
    assert!(compiled.len() >= 7);
    compiled
}

/// A calendar of the catalogue by its id.
pub fn calendar(system: i32) -> Compiled {
    catalogue().into_iter().find(|compiled| compiled.row.system == system).expect("in the catalogue")
}

/// Years on either side of the epoch that the suites look at as a whole.
pub const NEAR_YEARS: i64 = 10_000;

impl Compiled {
    /// The years of the range, continuous, that are within [`NEAR_YEARS`] of year 1.
    pub fn near_years(&self) -> std::ops::RangeInclusive<i64> {
        let years = &self.engine.properties().years;
        (*years.start()).max(-NEAR_YEARS)..=(*years.end()).min(NEAR_YEARS)
    }

    /// Whether the calendar repeats after a cycle that the engine has a table of, but for a span of years.
    pub fn has_table_of_cycle(&self) -> bool {
        let properties = self.engine.properties();
        properties.cycle_holds != CycleHolds::Never && properties.cycle.years <= 3_000
    }

    /// Whether the definition has to look at sun and moon for years that are in no table, which takes long.
    pub fn is_astronomical(&self) -> bool {
        self.engine.properties().years == (-10_000..=10_000)
    }

    /// So many cases, or a few where each of them takes long.
    pub fn cases(&self, count: usize) -> usize {
        if self.is_astronomical() { count / 100 } else { count }
    }

    /// Days at which the engine changes its path or the calendar its ways: ends of the range, of the window and of what departs from
    /// the cycle, turns of the cycle near all of these, the epoch, the year in which the numbering skips zero, and years where what
    /// is official begins or ends.
    pub fn seams(&self) -> Vec<i64> {
        let properties = self.engine.properties();
        let calendar = self.row.calendar;
        let window = self.engine.window_days();
        let (first, last) = (self.engine.first_day().get(), self.engine.last_day().get());
        let mut seams = vec![first, last, *window.start(), *window.end() + 1, properties.epoch.get(), 0];
        if properties.years.contains(&0) {
            seams.push(calendar.year_start(0).get());
        }
        if let CycleHolds::Outside(years) = &properties.cycle_holds {
            seams.push(calendar.year_start(*years.start()).get());
            seams.push(calendar.year_start(*years.end() + 1).get());
        }
        let authorities = self.near_years().zip(self.near_years().skip(1));
        let changes = authorities.filter(|&(year, next)| calendar.authority(year) != calendar.authority(next));
        seams.extend(changes.map(|(_, next)| calendar.year_start(next).get()));
        seams.retain(|day| (first..=last + 1).contains(day));
        let turns: Vec<i64> = seams
            .iter()
            .map(|day| first + (day - first).div_euclid(properties.cycle.days) * properties.cycle.days)
            .collect();
        seams.extend(turns);
        seams.sort_unstable();
        seams.dedup();
        seams
    }

    /// The days of the range within `distance` of any of [`Compiled::seams`], each once.
    pub fn days_near_seams(&self, distance: i64) -> Vec<i64> {
        let (first, last) = (self.engine.first_day().get(), self.engine.last_day().get());
        let mut days: Vec<i64> = self
            .seams()
            .into_iter()
            .flat_map(|seam| (seam - distance).max(first)..=(seam + distance).min(last))
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Asserts that the engine and the definition agree on a day, both ways.
    pub fn assert_day(&self, day: i64) {
        let calendar = self.row.calendar;
        let (year, month, mday) = calendar.date_of(Jdn::new(day));
        let written = calendar.properties().numbering.written(year).expect("a year of the range");
        let date = self.engine.to_date(Jdn::new(day));
        let parts = date.map(|date| (date.year(), date.month(), date.day()));
        assert_eq!(parts, Ok((written, month, mday)), "{} day {day}", self.name);
        let back = self.engine.to_day(written, i32::from(month), i32::from(mday));
        assert_eq!(back, Ok(Jdn::new(day)), "{} {written}-{month}-{mday}", self.name);
    }
}

/// A reproducible sequence of numbers (SplitMix64), for choosing cases.
pub struct Numbers(pub u64);

impl Numbers {
    /// The next one.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One within bounds, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = (i128::from(high) - i128::from(low) + 1) as u128;
        (i128::from(low) + (u128::from(self.next()) % span) as i128) as i64
    }
}
