//! Columns split among threads come out as in one piece.

use qcal::ffi::*;

use crate::columns::{FUNCTIONS, Rows, Way, check, open};

#[test]
fn any_number_of_threads_gives_the_same() {
    let calendars = [open(QCAL_SYSTEM_GREGORIAN), open(QCAL_SYSTEM_ISLAMIC_CIVIL)];
    let mut cases = 0;
    for (k, function) in FUNCTIONS.into_iter().enumerate() {
        for (threads, n) in
            [(0, 65_536), (2, 65_535), (2, 140_003), (3, 100_000), (5, 200_003), (64, 131_072), (1_000, 90_000)]
        {
            let way = Way {
                threads,
                wide: (k + n) % 2 == 0,
                valid_in: Some((k * 3 + n) % 16),
                valid_out: (n % 5 != 0).then_some((k * 5 + n) % 16),
                ..Way::default()
            };
            let [from, to] = &calendars;
            let rows = Rows::random(function, &from.engine, &way, n, n as u64);
            let valid = check(function, [from, to], &way, &rows);
            assert!(valid > n / 3, "{valid}");
            cases += 1;
        }
    }
    assert_eq!(cases, 49);
}

#[test]
fn in_place_by_threads() {
    let calendars = [open(QCAL_SYSTEM_GREGORIAN), open(QCAL_SYSTEM_HEBREW)];
    for function in FUNCTIONS {
        let (ins, outs) = function.sizes(false);
        let mut in_place = [None; 3];
        for (out, size) in outs.iter().enumerate() {
            in_place[out] = (0..ins.len()).find(|&i| ins[i] == *size && !in_place.contains(&Some(i)));
        }
        for shift in [0, 1] {
            let way = Way { threads: 4, in_place, valid_out: Some(3), shifts: [shift, shift], ..Way::default() };
            let [from, to] = &calendars;
            let rows = Rows::random(function, &from.engine, &way, 120_001, 9);
            check(function, [from, to], &way, &rows);
        }
    }
}
