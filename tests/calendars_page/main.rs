//! docs/calendars.md is what the heads of the calendars' source files and the library say, and its list of disagreements names tests
//! that exist.
//!
//! `QCAL_BLESS=1` writes the generated part instead of comparing it (`scripts/docs`). The part above the mark is written by hand.
//!
//! A new calendar needs: a head with all parts in its source file, and a row in `catalogue.rs` here.

mod catalogue;
mod facts;
mod head;
mod months;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use catalogue::PAGES;
use facts::{Facts, anchor};
use head::{Head, NamedMonth, PARTS};
use qcal::catalogue::ROWS;

/// What is below this line is generated.
const MARK: &str = "<!-- Generated from here on: scripts/docs -->\n";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn page_path() -> PathBuf {
    root().join("docs/calendars.md")
}

/// Files that describe calendars, in order.
fn files() -> Vec<&'static str> {
    let mut files: Vec<&str> = PAGES.iter().map(|page| page.file).collect();
    files.dedup();
    files
}

fn generated() -> String {
    let mut text = String::from(MARK);
    text += "\n## All calendars\n\n| id | name | aliases | what | follows | years |\n| --- | --- | --- | --- | --- | --- |\n";
    for row in &ROWS {
        let page =
            PAGES.iter().find(|page| page.system == row.system).expect("every calendar has a row in catalogue.rs");
        writeln!(text, "{}", Facts::of(row.system).summary(page.words)).unwrap();
    }
    for file in files() {
        section(&mut text, file);
    }
    text
}

/// The prose of a file, then the facts of each of its calendars, then the months of those that have the same ones.
fn section(text: &mut String, file: &str) {
    let head = Head::of(&root(), file);
    write!(text, "\n## {}\n\n{}\n", head.title, head.prose).unwrap();
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for page in PAGES.iter().filter(|page| page.file == file) {
        let facts = Facts::of(page.system);
        write!(text, "\n### {}\n\n{}", facts.heading(), facts.table(page.words)).unwrap();
        let names: Option<Vec<NamedMonth>> = page.names_in.map(|file| Head::of(&root(), file).months(page.label));
        let table = facts.months_table(names.as_deref());
        let table = format!("in years {}{table}", facts.window_text());
        let owner = format!("`{}`", facts.names()[0]);
        match tables.iter_mut().find(|(other, _)| *other == table) {
            Some((_, owners)) => owners.push(owner),
            None => tables.push((table, vec![owner])),
        }
    }
    for (table, owners) in tables {
        write!(text, "\nMonths of {} {table}", owners.join(", ")).unwrap();
    }
}

#[test]
fn the_page_is_what_heads_and_library_say() {
    let path = page_path();
    let found = std::fs::read_to_string(&path).unwrap();
    let (by_hand, old) = found.split_once(MARK).expect("the mark");
    let new = generated();
    let new = new.strip_prefix(MARK).unwrap();
    if std::env::var_os("QCAL_BLESS").is_some() {
        std::fs::write(&path, format!("{by_hand}{MARK}{new}")).unwrap();
        return;
    }
    let same = old.lines().zip(new.lines()).take_while(|(a, b)| a == b).count();
    let line = by_hand.lines().count() + same + 2;
    assert!(old == new, "docs/calendars.md is stale, first at line {line}: run scripts/docs");
}

#[test]
fn every_calendar_is_described_once_and_every_description_used() {
    let mut described: Vec<i32> = PAGES.iter().map(|page| page.system).collect();
    described.sort_unstable();
    let all: Vec<i32> = ROWS.iter().map(|row| row.system).collect();
    assert_eq!(described, all);
    let mut used = files();
    used.sort_unstable();
    let count = used.len();
    used.dedup();
    assert_eq!(used.len(), count, "the calendars of a file stand together");
    let mut found = Vec::new();
    sources_with_head(&root().join("src/cal"), "", &mut found);
    found.sort();
    assert_eq!(found, used, "files with a description and files used");
    assert!(found.len() >= 6);
}

/// Files below a folder whose head describes a calendar.
fn sources_with_head(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            sources_with_head(&entry.path(), &format!("{name}/"), found);
        } else if Head::parse(&std::fs::read_to_string(entry.path()).unwrap()).part(PARTS[0]).is_some() {
            found.push(name);
        }
    }
}

#[test]
fn every_head_has_all_parts_all_names_and_the_epoch() {
    let mut parts = 0;
    let mut faults = String::new();
    for page in PAGES {
        let (head, facts) = (Head::of(&root(), page.file), Facts::of(page.system));
        let mut missing = |what: String| writeln!(faults, "{}: id {}: {what}", page.file, page.system).unwrap();
        for part in PARTS {
            match head.part(part) {
                Some(text) if !text.is_empty() => parts += 1,
                _ => missing(format!("no part **{part}.**")),
            }
        }
        let ids = head.part("Ids").unwrap_or_default().to_lowercase();
        for name in facts.names() {
            if !ids.contains(&format!("`{}`", name.to_lowercase())) {
                missing(format!("the part Ids does not have `{name}`"));
            }
        }
        if !ids.contains(&page.system.to_string()) {
            missing("the part Ids does not have the id".to_owned());
        }
        if !head.part("Epoch").unwrap_or_default().contains(&facts.epoch().to_string()) {
            missing(format!("the part Epoch does not have {}", facts.epoch()));
        }
        if head.prose.lines().next().is_none() || head.title.is_empty() {
            missing("no title, or no prose".to_owned());
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert_eq!(parts, PAGES.len() * PARTS.len());
}

/// The last cell of each row of the list of disagreements names its test as "`name` (`file`)".
#[test]
fn tests_that_the_page_names_exist() {
    let page = std::fs::read_to_string(page_path()).unwrap();
    let (by_hand, _) = page.split_once(MARK).expect("the mark");
    let (_, list) = by_hand.split_once("## Where implementations disagree\n").expect("the list");
    let rows: Vec<&str> = list.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    for row in &rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{row}");
        let tests: Vec<&str> = cells[3].split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty() && tests.len().is_multiple_of(2), "`name` (`file`): {row}");
        for pair in tests.chunks(2) {
            let path = root().join(pair[1]);
            let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(source.contains(&format!("{}(", pair[0])), "no {} in {}", pair[0], pair[1]);
        }
    }
    assert!(rows.len() >= 2, "{}", rows.len());
}

#[test]
fn links_within_the_page_lead_to_headings() {
    let page = std::fs::read_to_string(page_path()).unwrap();
    let anchors: Vec<String> =
        page.lines().filter_map(|line| Some(anchor(line.strip_prefix('#')?.trim_start_matches('#').trim()))).collect();
    let mut unique = anchors.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), anchors.len(), "two headings with one address");
    let links: Vec<&str> = page.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(links.len() >= ROWS.len());
    assert!(links.iter().all(|link| anchors.iter().any(|anchor| anchor == link)), "{links:?} {anchors:?}");
}
