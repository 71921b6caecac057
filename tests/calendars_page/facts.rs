//! What the library itself says of a calendar, as Markdown.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

use qcal::calendar::{Authority, Calendar, CycleHolds, EraSpan, Family, MonthCode};
use qcal::catalogue::{ROWS, Row};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::ymd::YearNumbering;

use crate::head::NamedMonth;

/// Years near the present, on which what is said of a year is looked up; beyond them only the ends of the range are asked.
const SPAN: RangeInclusive<i64> = -12_000..=12_000;
/// Gregorian 1600-01-01 and 2200-12-31: where uncertain months are listed.
const LISTED: RangeInclusive<i64> = 2_305_448..=2_524_958;
const EXAMPLE: Jdn = Jdn::new(2_451_545);
/// More forms of years than this and their months are listed by code only.
const MOST_FORMS: usize = 6;
const FEW_ERAS: usize = 2;
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A calendar of the catalogue, compiled.
pub struct Facts {
    row: &'static Row,
    engine: Engine,
}

/// Rows of years that have the same months.
struct Form {
    leap: bool,
    /// Code and lengths by ordinal month.
    months: Vec<(MonthCode, BTreeSet<u16>)>,
    first_year: i64,
    last_year: i64,
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

    fn calendar(&self) -> &'static dyn Calendar {
        self.row.calendar
    }

    fn written(&self, year: i64) -> i32 {
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

    /// Everything but the months, as a table.
    pub fn table(&self, words: &str) -> String {
        let properties = self.engine.properties();
        let mut lines = vec![("is", words.to_owned())];
        lines.push(("names", self.names().iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")));
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
            lines.push(("uncertain", uncertain.join(", ")));
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
            year @ -9_999..0 if without_zero && matches!(self.row.system, 0 | 8) => {
                format!("{}-{:02}-{:02} BCE", -year, date.month(), date.day())
            }
            year => format!("{year}-{:02}-{:02}", date.month(), date.day()),
        }
    }

    /// A day as the calendar writes it, its number, and its Gregorian date unless that is far away.
    fn dated(&self, day: Jdn) -> String {
        let gregorian = Facts::of(0);
        let near = gregorian.engine.to_date(day).is_ok_and(|date| (-20_000..20_000).contains(&date.year()));
        let also =
            if near && self.row.system != 0 { format!(", Gregorian {}", gregorian.date(day)) } else { String::new() };
        format!("{} (JDN {day}{also})", self.date(day))
    }

    /// Eras in the order in which a day is looked for in them: code, days that it counts, and the year that is its first.
    fn eras(&self) -> Vec<[String; 3]> {
        let gregorian = Facts::of(0);
        let day = |day: Jdn| format!("Gregorian {} (JDN {day})", gregorian.date(day));
        let eras = self.engine.properties().eras.iter().map(|era| {
            let days = match era.span {
                EraSpan::All => "every day, before its year 1 also".to_owned(),
                EraSpan::Since => format!("from {}", day(self.calendar().year_start(era.year_one))),
                EraSpan::SinceDay(first) => format!("from {}", day(first)),
                EraSpan::Before => {
                    format!("backward from {}", day(self.calendar().year_start(era.year_one + 1).plus(-1)))
                }
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
                let lines = eras.iter().map(|[code, days, year]| format!("{code}: {days}, year 1 is {year}"));
                lines.collect::<Vec<_>>().join("; ")
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
            Authority::Official => "published by the authority",
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
    fn window(&self) -> RangeInclusive<i64> {
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

    /// The forms that years of the window have: the same months in the same order, leap years apart.
    fn forms(&self) -> Vec<Form> {
        let mut forms: Vec<Form> = Vec::new();
        for year in self.window() {
            let leap = self.calendar().is_leap_year(year);
            let months: Vec<(MonthCode, BTreeSet<u16>)> = (1..=self.calendar().months_in_year(year))
                .map(|month| {
                    (
                        self.calendar().month_code(year, month),
                        BTreeSet::from([self.calendar().days_in_month(year, month)]),
                    )
                })
                .collect();
            let same =
                |form: &&mut Form| form.leap == leap && form.months.iter().map(|m| m.0).eq(months.iter().map(|m| m.0));
            match forms.iter_mut().find(same) {
                Some(form) => {
                    form.last_year = year;
                    for (month, (_, days)) in form.months.iter_mut().zip(months) {
                        month.1.extend(days);
                    }
                }
                None => forms.push(Form { leap, months, first_year: year, last_year: year }),
            }
        }
        // Forms with the same months side by side, the earliest first.
        let codes = |form: &Form| form.months.iter().map(|month| month.0).collect::<Vec<_>>();
        let known: Vec<(Vec<MonthCode>, i64)> = forms.iter().map(|form| (codes(form), form.first_year)).collect();
        let since =
            |form: &Form| known.iter().filter(|(other, _)| *other == codes(form)).map(|(_, first)| *first).min();
        forms.sort_by_cached_key(|form| (since(form), form.leap));
        forms
    }

    /// Codes of the months of the window in order, and the lengths that each has there.
    fn months(&self) -> Vec<(MonthCode, BTreeSet<u16>)> {
        let mut months: Vec<(MonthCode, BTreeSet<u16>)> = Vec::new();
        for (code, days) in self.forms().into_iter().flat_map(|form| form.months) {
            match months.iter_mut().find(|month| month.0 == code) {
                Some(month) => month.1.extend(days),
                None => months.push((code, days)),
            }
        }
        months.sort_by_key(|(code, _)| (code.number, code.leap));
        months
    }

    /// The names by code; asserts that the prose agrees with the library.
    fn names_by_code(&self, names: &[NamedMonth]) -> Vec<(MonthCode, String)> {
        let (forms, months, heading) = (self.forms(), self.months(), self.heading());
        let order = forms.iter().max_by_key(|form| (form.months.len(), -form.first_year)).expect("a year");
        let said: Vec<&str> = names.iter().map(|month| month.name.as_str()).collect();
        assert_eq!(names.len(), order.months.len(), "{heading}: as many months as the longest year has: {said:?}");
        let pairs = names.iter().zip(&order.months).map(|(month, (code, _))| {
            let lengths: BTreeSet<u16> = month.lengths.iter().copied().collect();
            let (_, days) = months.iter().find(|(other, _)| other == code).expect("a month of a year");
            assert!(lengths.is_empty() || lengths == *days, "{heading}: {} {lengths:?}, {code:?} {days:?}", month.name);
            assert!(month.name.starts_with(char::is_uppercase), "{heading}: a name: {:?}", month.name);
            (*code, month.name.clone())
        });
        pairs.collect()
    }

    /// The months as a table, with the names where there are any.
    pub fn months_table(&self, names: Option<&[NamedMonth]>) -> String {
        let (forms, months) = (self.forms(), self.months());
        let names = names.map(|names| self.names_by_code(names));
        let by_form = forms.len() <= MOST_FORMS;
        // The place in the year goes without saying where it is always the number in the code.
        let in_order = |form: &Form| (1..).zip(&form.months).all(|(place, (code, _))| *code == MonthCode::usual(place));
        let placed = by_form && !forms.iter().all(in_order);
        let mut header = vec!["code".to_owned()];
        header.extend(names.iter().map(|_| "name".to_owned()));
        if by_form {
            header.extend(forms.iter().map(|form| self.form_heading(form, &forms)));
        } else {
            header.push("days".to_owned());
        }
        let note = if placed { " (place in the year: days)" } else { "" };
        let mut table = format!("{note}:\n\n| {} |\n|{}\n", header.join(" | "), " --- |".repeat(header.len()));
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut leap_months: Vec<String> = Vec::new();
        for (code, days) in &months {
            if !by_form && code.leap {
                leap_months.push(format!("{} of {}", code_text(*code), numbers(days)));
                continue;
            }
            let mut cells = vec![code_text(*code)];
            if let Some(names) = &names {
                cells.push(
                    names.iter().find(|(named, _)| named == code).map_or(String::new(), |(_, name)| name.clone()),
                );
            }
            if by_form {
                cells.extend(forms.iter().map(|form| match form.months.iter().position(|month| month.0 == *code) {
                    Some(place) if placed => format!("{}: {}", place + 1, numbers(&form.months[place].1)),
                    Some(place) => numbers(&form.months[place].1),
                    None => "-".to_owned(),
                }));
            } else {
                cells.push(numbers(days));
            }
            rows.push(cells);
        }
        if let ([first, .., last], true) = (&rows[..], rows.iter().all(|row| row[1..] == rows[0][1..])) {
            let mut alike = first.clone();
            alike[0] = format!("{} to {}", first[0], last[0]);
            rows = vec![alike];
        }
        for row in rows {
            writeln!(table, "| {} |", row.join(" | ")).unwrap();
        }
        if !leap_months.is_empty() {
            writeln!(table, "\nLeap months in these years: {} days.", leap_months.join(", ")).unwrap();
        }
        table
    }

    /// "common years", or which common years where these have several forms.
    fn form_heading(&self, form: &Form, forms: &[Form]) -> String {
        let kind = if form.leap { "leap years" } else { "common years" };
        if forms.iter().all(|form| !form.leap) {
            return "days".to_owned();
        }
        if forms.iter().filter(|other| other.leap == form.leap).count() == 1 {
            return kind.to_owned();
        }
        let (first, last) = (self.written(form.first_year), self.written(form.last_year));
        if first == last { first.to_string() } else { format!("{kind} of {first} to {last}") }
    }

    /// Where the table of months was looked up.
    pub fn window_text(&self) -> String {
        format!("{} to {}", self.written(*self.window().start()), self.written(*self.window().end()))
    }
}

fn code_text(code: MonthCode) -> String {
    format!("M{:02}{}", code.number, if code.leap { "L" } else { "" })
}

/// "29 or 30", "28 to 31".
fn numbers(set: &BTreeSet<u16>) -> String {
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
