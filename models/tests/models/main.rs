//! Runs the models; the last test shows that they would find the bugs that they are there for.

mod no_memory;

use std::io::{Write, stderr};
use std::panic;

use qcal_models::models::a_cell_may_be_full;
use qcal_models::{BUGS, Bug, models, two_slots};

/// Past the test harness, which shows nothing of tests that pass.
fn say(line: &str) {
    let mut out = stderr();
    writeln!(out, "{line}").unwrap();
}

fn run(name: &str, model: fn() -> usize) {
    let orders = model();
    say(&format!("{name}: {orders} orders"));
    assert!(orders > 20, "{orders}");
}

macro_rules! tests {
    ($($model:ident)*) => {
        $(#[test] fn $model() { run(stringify!($model), models::$model); })*

        #[test]
        fn every_model_is_run() {
            let written = include_str!("../../src/models.rs").matches("() -> usize {\n").count();
            assert_eq!(written, [$(stringify!($model)),*].len());
        }
    };
}

tests! {
    two_readers_and_a_writer
    a_reader_and_two_writers
    slots_are_used_again
    a_value_comes_and_goes
    a_failed_change
    a_drop_that_comes_back
    owners_in_threads
    owners_given_away
    a_found_object_outlives_its_removal
    removed_by_one_added_by_another
}

#[test]
fn a_change_is_refused_only_where_slots_are_few() {
    let (refused, orders) = two_slots::models::a_cell_may_be_full();
    say(&format!("a_cell_may_be_full: {orders} orders, refused in {refused}"));
    assert!(0 < refused && refused < orders);
    let (refused, orders) = a_cell_may_be_full();
    assert!(refused == 0 && orders > 20, "{refused} of {orders}");
}

#[test]
fn planted_bugs_are_found() {
    let mut found = 0;
    for Bug { name, model, message } in BUGS {
        let said = match panic::catch_unwind(model) {
            Ok(orders) => panic!("{name} is not found in {orders} orders"),
            Err(said) => said.downcast_ref().cloned().or(said.downcast_ref().map(|said: &&str| said.to_string())),
        };
        let said = said.unwrap_or_default();
        assert!(said.contains(message), "{name}: {said}");
        found += 1;
    }
    say(&format!("planted bugs: {found} found"));
    assert!(found >= 17);
}
