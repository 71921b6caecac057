//! The head of a calendar's source file: its `//!` lines, a title and parts that each begin with a word in bold.

use std::path::Path;

/// What every head must have. One part may stand for several: "**Years, months.**".
pub const PARTS: [&str; 10] =
    ["What it is", "Ids", "Epoch", "Years", "Months", "Leap rule", "Range", "Drift", "Source", "Known wrong"];

/// A parsed head.
pub struct Head {
    /// The first sentence.
    pub title: String,
    /// The text below it as Markdown, links to code turned to code.
    pub prose: String,
    /// Title and text of each part, the text without line breaks.
    parts: Vec<(String, String)>,
}

/// A month as the prose names it.
pub struct NamedMonth {
    pub name: String,
    /// The lengths said; none where nothing is said.
    pub lengths: Vec<u16>,
}

impl Head {
    /// Reads the head of a file below `src/cal/`.
    pub fn of(root: &Path, file: &str) -> Head {
        let path = root.join("src/cal").join(file);
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Head::parse(&source)
    }

    /// Reads the head of a source text.
    pub fn parse(source: &str) -> Head {
        let lines = source.lines().take_while(|line| line.starts_with("//!"));
        let text: Vec<String> = lines.map(|line| without_code_links(line[3..].trim())).collect();
        let text = text.join("\n");
        let (title, prose) = text.split_once("\n\n").unwrap_or((&text, ""));
        let mut parts: Vec<(String, String)> = Vec::new();
        for paragraph in prose.split("\n\n") {
            let joined = paragraph.replace('\n', " ");
            match joined.strip_prefix("**").and_then(|rest| rest.split_once(".**")) {
                Some((name, rest)) => parts.push((name.to_owned(), rest.trim().to_owned())),
                None => {
                    if let Some((_, text)) = parts.last_mut() {
                        text.push(' ');
                        text.push_str(&joined);
                    }
                }
            }
        }
        let title = title.replace('\n', " ").trim_end_matches('.').to_owned();
        Head { title, prose: prose.trim().to_owned(), parts }
    }

    /// The text of a part.
    pub fn part(&self, wanted: &str) -> Option<&str> {
        let has = |names: &str| names.split(", ").any(|name| name.eq_ignore_ascii_case(wanted));
        self.parts.iter().find(|(names, _)| has(names)).map(|(_, text)| text.as_str())
    }

    /// The months that the **Months.** part lists in its first sentence, or in the one that begins with the label and a colon:
    /// "Farvardin, Ordibehesht 31 each, Esfand 29 or 30." A month without a number has the length of the next one.
    pub fn months(&self, label: Option<&str>) -> Vec<NamedMonth> {
        let text = self.part("Months").unwrap_or_default();
        let list = match label {
            Some(label) => text.split_once(&format!("{label}: ")).unwrap_or_else(|| panic!("{label} in: {text}")).1,
            None => text,
        };
        let list = list.split_once(". ").map_or(list, |(first, _)| first).trim_end_matches('.');
        let mut months: Vec<NamedMonth> = list.split(',').map(|entry| named_month(entry.trim())).collect();
        for i in (1..months.len()).rev() {
            if months[i - 1].lengths.is_empty() {
                months[i - 1].lengths = months[i].lengths.clone();
            }
        }
        months.retain(|month| month.name != "each of");
        months
    }
}

/// "Esfand 29 or 30" as its name and lengths.
fn named_month(entry: &str) -> NamedMonth {
    let entry = entry.strip_prefix("and ").unwrap_or(entry);
    let entry = entry.strip_prefix("in leap years ").unwrap_or(entry);
    let words = || entry.split(' ');
    let name: Vec<&str> = words().take_while(|word| word.parse::<u16>().is_err()).collect();
    let lengths = words().filter_map(|word| word.parse().ok()).collect();
    NamedMonth { name: name.join(" "), lengths }
}

/// Turns what rustdoc links to code into plain code: "[`super::jalali`]" into "`jalali`". Links with an address stay.
fn without_code_links(line: &str) -> String {
    let mut result = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((code, following)) = after.split_once("`]") else { break };
        result.push_str(before);
        if following.starts_with("(http") {
            result.push_str(&format!("[`{code}`]"));
            rest = following;
            continue;
        }
        let code = code.rsplit("::").next().unwrap_or(code);
        result.push_str(&format!("`{code}`"));
        rest = match following.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, following)) => following,
            None => following,
        };
    }
    result + rest
}

#[test]
fn heads_are_read_part_by_part() {
    let source = "//! A calendar.\n//!\n//! **What it is.** One\n//! of [`super::many`].\n//!\n//! | a table |\n//!\n\
                  //! **Years, months.** First 31, Second, Third 30 each, in leap years Last (or so) 5 or 6. Here: A, B, each \n\
                  //! of 29 or 30 days. Codes.\n\nuse x;\n";
    let head = Head::parse(source);
    assert_eq!(head.title, "A calendar");
    assert_eq!(head.part("What it is"), Some("One of `many`. | a table |"));
    assert_eq!(head.part("years"), head.part("Months"));
    assert!(head.part("Epoch").is_none());
    let months = |label| -> Vec<(String, Vec<u16>)> {
        head.months(label).into_iter().map(|month| (month.name, month.lengths)).collect()
    };
    let first = [("First", vec![31]), ("Second", vec![30]), ("Third", vec![30]), ("Last (or so)", vec![5, 6])];
    assert_eq!(months(None), first.map(|(name, lengths)| (name.to_owned(), lengths)));
    assert_eq!(months(Some("Here")), ["A", "B"].map(|name| (name.to_owned(), vec![29, 30])));
    assert_eq!(
        without_code_links("see [`x`](https://e.org), [`y::Z`](y), [`w`] and [n]"),
        "see [`x`](https://e.org), `Z`, `w` and [n]"
    );
}
