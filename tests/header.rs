//! The header is what cbindgen makes of `src/ffi/`, every declaration in it is documented, and the list of symbols agrees.
//!
//! `QCAL_BLESS=1` writes both files instead of comparing them (`scripts/header`).

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files that declare something for C, in the order of the header.
const SOURCES: [&str; 29] = [
    "version",
    "status",
    "failure",
    "handle",
    "names",
    "calendar",
    "query",
    "convert",
    "week",
    "describe",
    "arithmetic",
    "level",
    "columns",
    "batch",
    "log",
    "backend",
    "rule",
    "registry",
    "options",
    "register",
    "text/arguments",
    "text/options",
    "text/formatter",
    "text/format",
    "text/parse",
    "text/names",
    "text/ixdtf",
    "text/week",
    "text/utf16",
];

fn generated() -> String {
    let config = cbindgen::Config::from_file(root().join("cbindgen.toml")).expect("cbindgen.toml");
    let builder = SOURCES.iter().fold(cbindgen::Builder::new().with_config(config), |builder, source| {
        builder.with_src(root().join(format!("src/ffi/{source}.rs")))
    });
    let mut text = Vec::new();
    builder.generate().expect("cbindgen").write(&mut text);
    unsigned(String::from_utf8(text).expect("UTF-8"))
}

/// Gives unsigned constants their suffix, which cbindgen drops: without it `flags &= ~QCAL_SOLAR` warns at -Wconversion.
fn unsigned(mut header: String) -> String {
    let mut flags = 0;
    for source in SOURCES {
        let text = std::fs::read_to_string(root().join(format!("src/ffi/{source}.rs"))).unwrap();
        for line in text.lines() {
            let Some((name, rest)) = line.strip_prefix("pub const ").and_then(|line| line.split_once(": u32 = "))
            else {
                continue;
            };
            let macro_line = format!("#define {name} {}\n", rest.trim_end_matches(';'));
            assert_eq!(header.matches(&macro_line).count(), 1, "{macro_line}");
            header = header.replace(&macro_line, &macro_line.replace('\n', "u\n"));
            flags += 1;
        }
    }
    assert_eq!(flags, 17);
    header
}

/// Compares a committed file with what it should be, or writes it.
fn check(path: &Path, expected: &str) {
    if std::env::var_os("QCAL_BLESS").is_some() {
        std::fs::write(path, expected).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    let difference = found.lines().zip(expected.lines()).position(|(a, b)| a != b);
    assert!(
        found == expected,
        "{} is stale, first at line {}: run scripts/header",
        path.display(),
        difference.map_or(found.lines().count().min(expected.lines().count()), |line| line) + 1
    );
}

/// Names of the functions that a header declares: words before a parenthesis that begin with `qcal_`, outside comments.
fn declared(header: &str) -> Vec<String> {
    let code: String = header
        .split("/*")
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once("*/").map_or("", |(_, code)| code) })
        .collect();
    let mut names: Vec<String> = code
        .match_indices('(')
        .filter_map(|(at, _)| {
            let before = &code[..at];
            let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |i| i + 1);
            let name = &before[start..];
            name.starts_with("qcal_").then(|| name.to_string())
        })
        .collect();
    names.sort();
    names
}

#[test]
fn the_committed_header_is_the_generated_one() {
    check(&root().join("include/qcal.h"), &generated());
}

#[test]
fn the_list_of_symbols_is_what_the_header_declares() {
    let names = declared(&generated());
    assert!(names.len() >= 50, "{}", names.len());
    assert!(names.is_sorted_by(|a, b| a < b), "a function is declared twice");
    check(&root().join("include/qcal.symbols"), &(names.join("\n") + "\n"));
}

#[test]
fn every_declaration_is_documented_and_functions_say_what_c_readers_ask() {
    let header = generated();
    let lines: Vec<&str> = header.lines().map(str::trim_start).collect();
    let mut declarations = 0;
    for (i, line) in lines.iter().enumerate().skip(1) {
        if lines[i - 1].ends_with(',') {
            continue; // the rest of a declaration
        }
        let is_macro = line.starts_with("#define QCAL_") && !line.starts_with("#define QCAL_H");
        let is_field = header.lines().nth(i).is_some_and(|l| l.starts_with("    "))
            && line.ends_with(';')
            && (!line.contains('(') || line.contains("(*"));
        // A pointer to a function is a field or a type: what holds for all callbacks stands before their struct.
        let is_function =
            line.contains("qcal_") && line.contains('(') && !line.contains("(*") && !line.starts_with(['*', '/']);
        let is_type = line.starts_with("typedef ");
        if !(is_macro || is_field || is_function || is_type) {
            continue;
        }
        declarations += 1;
        assert!(lines[i - 1].ends_with("*/"), "no comment before: {line}");
        if is_function {
            let comment =
                lines[..i].iter().rev().take_while(|l| !l.starts_with("/**")).copied().collect::<Vec<_>>().join("\n");
            let gives_or_takes =
                ["**", "qcal_names *", "char *qcal", "_retain(", "_release("].iter().any(|sign| line.contains(sign));
            let asked = ["Threads:", "Errors:", "Ownership:"].into_iter().take(if gives_or_takes { 3 } else { 2 });
            for word in asked {
                assert!(comment.contains(word), "no {word} in the comment of: {line}");
            }
        }
    }
    assert!(declarations > 120, "{declarations}");
}

/// An id without a calendar, or a calendar whose id a C program has to write as a number, is a mistake.
#[test]
fn every_calendar_has_its_id_in_the_header() {
    let header = generated();
    let mut declared: Vec<i32> = header
        .lines()
        .filter_map(|line| line.strip_prefix("#define QCAL_SYSTEM_")?.split_once(' ')?.1.parse().ok())
        .collect();
    declared.sort_unstable();
    let systems: Vec<i32> = qcal::catalogue::ROWS.iter().map(|row| row.system).collect();
    assert_eq!(declared, systems);
    assert!(systems.len() >= 7);
}

#[test]
fn versions_agree() {
    let header = generated();
    let version = env!("CARGO_PKG_VERSION");
    assert!(header.contains(&format!("#define QCAL_VERSION \"{version}\"\n")));
    for (part, number) in ["MAJOR", "MINOR", "PATCH"].into_iter().zip(version.split('.')) {
        assert!(header.contains(&format!("#define QCAL_VERSION_{part} {number}\n")), "{part}");
    }
    let running = unsafe { std::ffi::CStr::from_ptr(qcal::ffi::qcal_version()) };
    assert_eq!(running.to_str(), Ok(version));
}
