//! What the library itself says of a calendar, as Markdown.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

use qcal::calendar::{Authority, Calendar, CycleHolds, EraSpan, Family, MonthCode};
use qcal::catalogue::{ROWS, Row};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::text::family::NamesOf;
use qcal::ymd::YearNumbering;

/// Years near the present, on which what is said of a year is looked up; beyond them only the ends of the range are asked.
const SPAN: RangeInclusive<i64> = -12_000..=12_000;
/// Gregorian 1600-01-01 and 2200-12-31: where uncertain months are listed.
const LISTED: RangeInclusive<i64> = 2_305_448..=2_524_958;
/// Gregorian dates before this year, or as far in the future, are not shown beside others.
const FAR_PAST: i32 = -20_000;
const EXAMPLE: Jdn = Jdn::new(2_451_545);
const FEW_ERAS: usize = 2;
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A calendar of the catalogue, compiled.
pub struct Facts {
    row: &'static Row,
    engine: Engine,
}

impl Facts {
    pub fn of(system: i32) -> Facts {
        let row = ROWS.iter().find(|row| row.system == system).expect("an id of the catalogue");
        Facts { row, engine: Engine::compile(row.calendar, None).expect("every built-in compiles") }
    }

    pub fn names(&self) -> Vec<&'static str> {
        self.row.names.iter().map(|name| name.to_str().expect("UTF-8")).collect()
    }

    pub fn epoch(&self) -> i64 {
        self.engine.properties().epoch.get()
    }

    pub fn calendar(&self) -> &'static dyn Calendar {
        self.row.calendar
    }

    /// A continuous year as the calendar writes it.
    pub fn written(&self, year: i64) -> i32 {
        self.engine.properties().numbering.written(year).expect("a year of the range")
    }

    pub fn heading(&self) -> String {
        format!("`{}` (id {})", self.names()[0], self.row.system)
    }

    /// One line of the table of all calendars: id, names, words, family, years.
    pub fn summary(&self, words: &str) -> String {
        let names = self.names();
        let anchor = anchor(&self.heading());
        let aliases: Vec<String> = names[1..].iter().map(|name| format!("`{name}`")).collect();
        let properties = self.engine.properties();
        let (first, last) = (self.written(*properties.years.start()), self.written(*properties.years.end()));
        let years = if (first, last) == (i32::MIN, i32::MAX) { "all".to_owned() } else { format!("{first} to {last}") };
        let family = match properties.family {
            Family::Solar => "solar",
            Family::Lunar => "lunar",
            Family::Lunisolar => "lunisolar",
            Family::Other => "other",
        };
        let (system, name) = (self.row.system, names[0]);
        format!("| {system} | [`{name}`](#{anchor}) | {} | {words} | {family} | {years} |", aliases.join(", "))
    }

    /// What it is called, and whose names its months have.
    fn in_texts(&self) -> String {
        let months = match self.row.names_of {
            of if of.has_roman_months() => "Roman",
            NamesOf::Coptic => "Coptic",
            NamesOf::Ethiopic => "Ethiopic",
            NamesOf::Indian => "Indian",
            NamesOf::Hijri => "Islamic",
            NamesOf::Hebrew => "Hebrew",
            NamesOf::Persian => "Persian",
            NamesOf::Chinese => "Chinese",
            _ => "Korean",
        };
        let id = match self.row.cldr {
            "" => "no id in CLDR".to_owned(),
            id => format!("CLDR `{id}`"),
        };
        format!("{}; {id}; {months} names of months", self.row.title)
    }

    /// Everything but the months, as a table.
    pub fn table(&self, words: &str) -> String {
        let properties = self.engine.properties();
        let mut lines = vec![("is", words.to_owned())];
        lines.push(("names", self.names().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")));
        lines.push(("in texts", self.in_texts()));
        lines.push(("follows", self.follows()));
        lines.push((
            "years",
            match properties.numbering {
                YearNumbering::WithZero => "counted through zero".to_owned(),
                YearNumbering::WithoutZero => "no year zero: -1 precedes 1".to_owned(),
            },
        ));
        lines.push(("epoch", self.epoch_text()));
        lines.push(("eras", self.few_eras()));
        let (first, last) = (self.engine.first_day(), self.engine.last_day());
        lines.push(("first day", self.dated(first)));
        lines.push(("last day", self.dated(last)));
        lines.push(("authority", self.authorities()));
        let uncertain = self.uncertain();
        if !uncertain.is_empty() {
            lines.push(("uncertain, 1600 to 2200", uncertain.join(", ")));
        }
        lines.push(("year", self.year_lengths()));
        lines.push(("mean year", self.mean_year()));
        lines.push(("New Year", self.new_year()));
        let example = match self.engine.to_date(EXAMPLE) {
            Ok(_) => self.dated(EXAMPLE),
            Err(_) => "not in the range".to_owned(),
        };
        lines.push(("2000-01-01", example));
        lines.retain(|(_, text)| !text.is_empty());
        let mut table = String::from("| | |\n| --- | --- |\n");
        for (name, text) in lines {
            writeln!(table, "| {name} | {text} |").unwrap();
        }
        table + &self.many_eras()
    }

    fn follows(&self) -> String {
        let properties = self.engine.properties();
        let family = match properties.family {
            Family::Solar => "the sun",
            Family::Lunar => "the moon",
            Family::Lunisolar => "the moon by its months, the sun by leap months",
            Family::Other => "neither sun nor moon",
        };
        let proleptic = if properties.proleptic { "; rule extended to the time before its introduction" } else { "" };
        format!("{family}{proleptic}")
    }

    /// The first day of year 1: in the calendar's own terms nothing but 1-01-01, so in others'.
    fn epoch_text(&self) -> String {
        let epoch = self.engine.properties().epoch;
        let weekday = WEEKDAYS[usize::from(epoch.weekday() - 1)];
        let (gregorian, julian) = (Facts::of(0), Facts::of(8));
        let nominal = if self.engine.has_day(epoch) { "" } else { ", not in the range" };
        format!("JDN {epoch}, {weekday}, Gregorian {}, Julian {}{nominal}", gregorian.date(epoch), julian.date(epoch))
    }

    /// A day as the calendar writes it. Where there is no year zero, years before 1 are written as BCE.
    fn date(&self, day: Jdn) -> String {
        let date = self.engine.to_date(day).expect("a day of the range");
        let without_zero = self.engine.properties().numbering == YearNumbering::WithoutZero;
        match date.year() {
            year @ FAR_PAST..0 if without_zero && matches!(self.row.system, 0 | 8) => {
                format!("{}-{:02}-{:02} BCE", -year, date.month(), date.day())
            }
            year => format!("{year}-{:02}-{:02}", date.month(), date.day()),
        }
    }

    /// A day as the calendar writes it, its number, and its Gregorian date unless that is far away.
    fn dated(&self, day: Jdn) -> String {
        let gregorian = Facts::of(0);
        let near = gregorian.engine.to_date(day).is_ok_and(|date| (FAR_PAST..-FAR_PAST).contains(&date.year()));
        let also =
            if near && self.row.system != 0 { format!(", Gregorian {}", gregorian.date(day)) } else { String::new() };
        format!("{} (JDN {day}{also})", self.date(day))
    }

    /// Eras in the order in which a day is looked for in them: code, days that it counts, and the year that is its first.
    fn eras(&self) -> Vec<[String; 3]> {
        let gregorian = Facts::of(0);
        let day = |day: Jdn| format!("Gregorian {} (JDN {day})", gregorian.date(day));
        let eras = self.engine.properties().eras.iter().map(|era| {
            let in_range = self.engine.has_year(era.year_one);
            let start = |year| self.calendar().year_start(year);
            let days = match era.span {
                EraSpan::All => "every day, before its year 1 also".to_owned(),
                EraSpan::SinceDay(first) => format!("from {}", day(first)),
                EraSpan::Since if in_range => format!("from {}", day(start(era.year_one))),
                EraSpan::Before if in_range => format!("backward from {}", day(start(era.year_one + 1).plus(-1))),
                EraSpan::Since | EraSpan::Before => "its year 1 not in the range".to_owned(),
            };
            [format!("`{}`", era.code.to_str().expect("UTF-8")), days, self.written(era.year_one).to_string()]
        });
        eras.collect()
    }

    /// Eras in a line, where there are few.
    fn few_eras(&self) -> String {
        match &self.eras()[..] {
            [] => "none".to_owned(),
            eras if eras.len() > FEW_ERAS => "see below".to_owned(),
            eras => {
                let lines = eras.iter().map(|[code, days, year]| format!("{code}: {days}; year 1 is {year}"));
                lines.collect::<Vec<_>>().join(". ")
            }
        }
    }

    /// Eras in a table, where there are many.
    fn many_eras(&self) -> String {
        let eras = self.eras();
        if eras.len() <= FEW_ERAS {
            return String::new();
        }
        let rows = eras.iter().map(|row| format!("| {} |\n", row.join(" | ")));
        format!("\n| era | days | year 1 is |\n| --- | --- | --- |\n{}", rows.collect::<String>())
    }

    /// The years of [`SPAN`] that the range has.
    fn span(&self) -> RangeInclusive<i64> {
        let years = &self.engine.properties().years;
        *years.start().max(SPAN.start())..=*years.end().min(SPAN.end())
    }

    fn authorities(&self) -> String {
        let mut spans: Vec<(Authority, i64, i64)> = Vec::new();
        for year in self.span() {
            let authority = self.calendar().authority(year);
            match spans.last_mut() {
                Some((last, _, end)) if *last == authority => *end = year,
                _ => spans.push((authority, year, year)),
            }
        }
        let years = &self.engine.properties().years;
        for (end, near) in [(*years.start(), *self.span().start()), (*years.end(), *self.span().end())] {
            assert_eq!(self.calendar().authority(end), self.calendar().authority(near), "beyond the span: {end}");
        }
        let word = |authority| match authority {
            Authority::Rule => "the rule itself",
            Authority::Official => "official",
            Authority::Computed => "computed",
        };
        if let [(only, ..)] = spans[..] {
            return format!("{}, in every year", word(only));
        }
        let last = spans.len() - 1;
        let described = spans.iter().enumerate().map(|(i, &(authority, first, end))| {
            let (first, end) = (self.written(first), self.written(end));
            match i {
                0 => format!("to {end} {}", word(authority)),
                _ if i == last => format!("from {first} {}", word(authority)),
                _ => format!("{first} to {end} {}", word(authority)),
            }
        });
        described.collect::<Vec<_>>().join("; ")
    }

    /// Months of 1600 to 2200 that may turn out to begin a day earlier or later.
    fn uncertain(&self) -> Vec<String> {
        let gregorian = Facts::of(0);
        let day = |day: i64| Jdn::new(day.clamp(self.engine.first_day().get(), self.engine.last_day().get()));
        let years = self.calendar().year_of(day(*LISTED.start()))..=self.calendar().year_of(day(*LISTED.end()));
        let mut uncertain = Vec::new();
        for year in years {
            for month in 1..=self.calendar().months_in_year(year) {
                if self.calendar().is_uncertain(year, month) {
                    let first = gregorian.date(self.calendar().month_start(year, month));
                    uncertain.push(format!(
                        "{} {} ({first})",
                        self.written(year),
                        code_text(self.calendar().month_code(year, month))
                    ));
                }
            }
        }
        uncertain
    }

    /// Continuous years of the engine's window, which by default are those of 1900 to 2100.
    pub fn window(&self) -> RangeInclusive<i64> {
        let days = self.engine.window_days();
        self.calendar().year_of(Jdn::new(*days.start()))..=self.calendar().year_of(Jdn::new(*days.end()))
    }

    fn year_lengths(&self) -> String {
        let days: BTreeSet<u16> =
            self.window().map(|year| u16::try_from(self.calendar().days_in_year(year)).unwrap()).collect();
        let months: BTreeSet<u16> = self.window().map(|year| u16::from(self.calendar().months_in_year(year))).collect();
        format!("{} months, {} days", numbers(&months), numbers(&days))
    }

    /// On which Gregorian days the years of the window begin; nothing for years that follow no sun.
    fn new_year(&self) -> String {
        if self.engine.properties().family == Family::Lunar {
            return String::new();
        }
        let gregorian = Facts::of(0);
        let days: BTreeSet<(u8, u16)> = self
            .window()
            .map(|year| gregorian.engine.to_date(self.calendar().year_start(year)).expect("a day of the range"))
            .map(|date| (date.month(), date.day()))
            .collect();
        let text = |day: Option<&(u8, u16)>| day.map_or(String::new(), |(month, day)| format!("{month:02}-{day:02}"));
        let (first, last) = (text(days.first()), text(days.last()));
        match days.len() {
            1 => format!("Gregorian {first}"),
            2 => format!("Gregorian {first} or {last}"),
            _ => format!("Gregorian {first} to {last}"),
        }
    }

    fn mean_year(&self) -> String {
        let properties = self.engine.properties();
        let cycle = properties.cycle;
        let mean = format!("{:.6}", cycle.days as f64 / cycle.years as f64);
        let mean = mean.trim_end_matches('0').trim_end_matches('.');
        let holds = match &properties.cycle_holds {
            CycleHolds::Always => "which repeat exactly".to_owned(),
            CycleHolds::Outside(years) => {
                format!(
                    "which repeat exactly but for {} to {}",
                    self.written(*years.start()),
                    self.written(*years.end())
                )
            }
            CycleHolds::Never => "on the average".to_owned(),
        };
        let plural = if cycle.years == 1 { "year" } else { "years" };
        format!("{mean} days: {} days in {} {plural}, {holds}", cycle.days, cycle.years)
    }
}

pub fn code_text(code: MonthCode) -> String {
    format!("M{:02}{}", code.number, if code.leap { "L" } else { "" })
}

/// "29 or 30", "28 to 31".
pub fn numbers(set: &BTreeSet<u16>) -> String {
    let list: Vec<u16> = set.iter().copied().collect();
    match list[..] {
        [] => String::new(),
        [only] => only.to_string(),
        [first, second] => format!("{first} or {second}"),
        [first, .., last] if usize::from(last - first) == list.len() - 1 => format!("{first} to {last}"),
        [.., last] => {
            let before: Vec<String> = list[..list.len() - 1].iter().map(u16::to_string).collect();
            format!("{} or {last}", before.join(", "))
        }
    }
}

/// The address of a heading in a page, as GitHub makes it.
pub fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase();
    kept.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn sets_of_numbers_and_addresses_of_headings_read_well() {
    for (set, text) in [(vec![30], "30"), (vec![29, 30], "29 or 30"), (vec![28, 29, 30, 31], "28 to 31")] {
        assert_eq!(numbers(&set.into_iter().collect()), text);
    }
    assert_eq!(numbers(&BTreeSet::from([353, 354, 355, 383])), "353, 354, 355 or 383");
    assert_eq!(anchor("`Islamic Civil` (id 11)"), "islamic-civil-id-11");
}
