//! Copies of the files of `src/sync/`, each with one text replaced: bugs that the models must find. A text that is not there exactly
//! once fails the build, so that a bug cannot vanish when the file changes.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// A changed copy of a file.
struct Change {
    name: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
}

/// The model that finds a change to be wrong, and a part of its message.
struct Bug {
    change: Change,
    model: &'static str,
    message: &'static str,
}

const fn bug(
    name: &'static str,
    file: &'static str,
    replace: &'static [(&'static str, &'static str)],
    model: &'static str,
    message: &'static str,
) -> Bug {
    Bug { change: Change { name, file, replace }, model, message }
}

const RACE: &str = "Causality violation";

/// Every order of memory that is not Relaxed, weakened by one step (but the Acquire in `update`, which the lock makes up for); then
/// bugs of the algorithm.
const BUGS: &[Bug] = &[
    bug(
        "arrival_relaxed",
        "cell.rs",
        &[("fetch_add(ARRIVAL, Ordering::Acquire)", "fetch_add(ARRIVAL, Ordering::Relaxed)")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "publication_relaxed",
        "cell.rs",
        &[("swap(next, Ordering::Release)", "swap(next, Ordering::Relaxed)")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "settlement_acquires_only",
        "cell.rs",
        &[("fetch_add(change, Ordering::AcqRel)", "fetch_add(change, Ordering::Acquire)")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "settlement_releases_only",
        "cell.rs",
        &[("fetch_add(change, Ordering::AcqRel)", "fetch_add(change, Ordering::Release)")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "leaving_acquires_only",
        "cell.rs",
        &[("fetch_sub(1, Ordering::AcqRel) == 1", "fetch_sub(1, Ordering::Acquire) == 1")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "leaving_releases_only",
        "cell.rs",
        &[("fetch_sub(1, Ordering::AcqRel) == 1", "fetch_sub(1, Ordering::Release) == 1")],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "freeing_relaxed",
        "cell.rs",
        &[("store(FREE, Ordering::Release)", "store(FREE, Ordering::Relaxed)")],
        "slots_are_used_again",
        RACE,
    ),
    bug(
        "search_relaxed",
        "cell.rs",
        &[("load(Ordering::Acquire) == FREE", "load(Ordering::Relaxed) == FREE")],
        "slots_are_used_again",
        RACE,
    ),
    bug(
        "last_owner_acquires_only",
        "count.rs",
        &[("fetch_sub(1, Ordering::AcqRel)", "fetch_sub(1, Ordering::Acquire)")],
        "owners_in_threads",
        RACE,
    ),
    bug(
        "last_owner_releases_only",
        "count.rs",
        &[("fetch_sub(1, Ordering::AcqRel)", "fetch_sub(1, Ordering::Release)")],
        "owners_in_threads",
        RACE,
    ),
    bug(
        "slot_learnt_before_arrival",
        "cell.rs",
        &[(
            "self.word.fetch_add(ARRIVAL, Ordering::Acquire)",
            "{ let word = self.word.load(Ordering::Acquire); self.word.fetch_add(ARRIVAL, Ordering::Acquire); word }",
        )],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "arrivals_not_settled",
        "cell.rs",
        &[("slot.settle(before >> SLOT_BITS)", "slot.settle(0)")],
        "two_readers_and_a_writer",
        "values dropped before the cell",
    ),
    bug(
        "emptied_under_readers",
        "cell.rs",
        &[(
            "if self.readers.fetch_add(change, Ordering::AcqRel).wrapping_add(change) == 0 {",
            "self.readers.fetch_add(change, Ordering::AcqRel); {",
        )],
        "two_readers_and_a_writer",
        RACE,
    ),
    bug(
        "never_settled",
        "cell.rs",
        &[("slot.settle(before >> SLOT_BITS)", "let _ = slot")],
        "two_readers_and_a_writer",
        "values dropped before the cell",
    ),
    bug(
        "freed_before_emptied",
        "cell.rs",
        &[
            ("        self.readers.store(FREE, Ordering::Release);\n", ""),
            (
                "let value = self.value.with_mut(",
                "self.readers.store(FREE, Ordering::Release);\nlet value = self.value.with_mut(",
            ),
        ],
        "slots_are_used_again",
        RACE,
    ),
    bug(
        "writers_not_locked",
        "cell.rs",
        &[("self.writer.lock().unwrap_or_else(PoisonError::into_inner)", "()")],
        "a_reader_and_two_writers",
        RACE,
    ),
    bug("dropped_under_the_lock", "cell.rs", &[("        drop(lock);\n", "")], "a_drop_that_comes_back", "deadlock"),
];

/// No bug, but a cell that is soon full.
const TWO_SLOTS: Change = Change {
    name: "two_slots",
    file: "cell.rs",
    replace: &[
        ("const SLOTS: usize = 32;", "const SLOTS: usize = 2;"),
        ("const YIELDS: usize = 1000;", "const YIELDS: usize = 1;"),
    ],
};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let folder = |name| PathBuf::from(env::var(name).expect("set by cargo"));
    let (models, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
    let mut copies = format!("/// A cell of two slots.\n{}", module("pub", &TWO_SLOTS, &models, &out));
    let mut list = String::new();
    for Bug { change, model, message } in BUGS {
        let name = change.name;
        copies += &module("", change, &models, &out);
        list += &format!("Bug {{ name: {name:?}, model: {name}::models::{model}, message: {message:?} }},\n");
    }
    copies += &format!("/// What the models must find.\npub const BUGS: &[Bug] = &[\n{list}];\n");
    fs::write(out.join("copies.rs"), copies).expect("the copies cannot be listed");
}

/// A module of the changed file, the other one as it is, and the models over both.
fn module(visibility: &str, change: &Change, models: &Path, out: &Path) -> String {
    let mut files = String::new();
    for (module, file) in [("cell", "cell.rs"), ("count", "count.rs")] {
        let mut path = models.join("../src/sync").join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        if file == change.file {
            let text = changed(change, &path);
            path = out.join(format!("{}_{file}", change.name));
            fs::write(&path, text).expect("the copy cannot be written");
        }
        files += &format!("#[path = {path:?}] pub mod {module}; ");
    }
    let path = models.join("src/models.rs");
    format!(
        "#[allow(warnings)] {visibility} mod {} {{ use crate::atomic; {files}#[path = {path:?}] pub mod models; }}\n",
        change.name
    )
}

fn changed(change: &Change, file: &Path) -> String {
    let mut text = fs::read_to_string(file).expect("the file cannot be read");
    for (from, to) in change.replace {
        let times = text.matches(from).count();
        assert!(times == 1, "{}: {from:?} is {times} times in {}", change.name, file.display());
        text = text.replace(from, to);
    }
    text
}
