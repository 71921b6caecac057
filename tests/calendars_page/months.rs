//! Names and lengths of a calendar's months, as Markdown: the names from the prose, the lengths from the library.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use qcal::calendar::MonthCode;

use crate::facts::{Facts, code_text, numbers};
use crate::head::NamedMonth;

/// More forms of years than this and their months are listed by code only.
const MOST_FORMS: usize = 6;

/// Years that have the same months in the same order.
struct Form {
    leap: bool,
    /// Code and lengths by ordinal month.
    months: Vec<(MonthCode, BTreeSet<u16>)>,
    first_year: i64,
    last_year: i64,
}

impl Facts {
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
