//! Lengths, bits, alignment, what may overlap and what may not.

use std::ptr;

use qcal::ffi::*;

use crate::columns::{FUNCTIONS, Function, Opened, Rows, Way, check, open};
use crate::common::Numbers;

/// Calendars whose columns go by closed form, by table, and by the definition.
fn calendars() -> [Opened; 3] {
    [open(QCAL_SYSTEM_GREGORIAN), open(QCAL_SYSTEM_HEBREW), open(QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED)]
}

#[test]
fn every_length_and_offset() {
    let calendars = calendars();
    let mut cases = 0;
    for n in 0..=300 {
        for offset in 0..16 {
            let k = n + offset;
            let function = FUNCTIONS[k % FUNCTIONS.len()];
            let opened = &calendars[k % 3];
            let way = Way {
                wide: k % 2 == 0,
                valid_in: (k % 5 != 0).then_some(offset),
                valid_out: (k % 7 != 0).then_some((offset * 5 + n) % 16),
                level: if k % 4 == 0 { QCAL_LEVEL_PORTABLE } else { QCAL_LEVEL_BEST },
                ..Way::default()
            };
            let rows = Rows::random(function, &opened.engine, &way, n, k as u64);
            check(function, [opened, &calendars[(k + 1) % 3]], &way, &rows);
            cases += 1;
        }
    }
    assert_eq!(cases, 301 * 16);
}

#[test]
fn every_pair_of_offsets() {
    let gregorian = open(QCAL_SYSTEM_GREGORIAN);
    let mut cases = 0;
    for n in [1, 7, 8, 63, 64, 65, 130] {
        for valid_in in 0..16 {
            for valid_out in 0..16 {
                let way = Way { valid_in: Some(valid_in), valid_out: Some(valid_out), ..Way::default() };
                let rows = Rows::random(Function::ToDates, &gregorian.engine, &way, n, n as u64);
                check(Function::ToDates, [&gregorian, &gregorian], &way, &rows);
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 7 * 256);
}

/// From one vector to the next, byte by byte: columns need not even be aligned to their elements.
#[test]
fn every_alignment() {
    let calendars = calendars();
    let mut cases = 0;
    for shift in 0..=64 {
        for (k, function) in FUNCTIONS.into_iter().enumerate() {
            for shifts in [[shift, 0], [0, shift], [shift, shift], [shift, 64 - shift]] {
                for n in [3, 200, 1_100] {
                    let way = Way {
                        wide: (k + n) % 2 == 0,
                        shifts,
                        valid_in: Some(shift % 9),
                        valid_out: Some(shift % 7),
                        ..Way::default()
                    };
                    let opened = &calendars[(shift + k) % 3];
                    let rows = Rows::random(function, &opened.engine, &way, n, shift as u64);
                    check(function, [opened, &calendars[k % 3]], &way, &rows);
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 65 * 7 * 4 * 3);
}

#[test]
fn outputs_that_are_not_wanted() {
    let calendars = calendars();
    for function in [Function::ToDates, Function::Convert] {
        for wanted in 1..8 {
            for n in [1, 64, 700, 5_000] {
                for (i, opened) in calendars.iter().enumerate() {
                    let way = Way { wanted, valid_out: Some(4), wide: n % 2 == 0, ..Way::default() };
                    let rows = Rows::random(function, &opened.engine, &way, n, n as u64);
                    check(function, [opened, &calendars[(i + 1) % 3]], &way, &rows);
                }
            }
        }
    }
}

/// For each output an input of its size, or none: in every combination, outputs that are not wanted too.
#[test]
fn in_place() {
    let calendars = calendars();
    let mut cases = 0;
    for function in FUNCTIONS {
        for wide in [false, true] {
            let (ins, outs) = function.sizes(wide);
            let choices: Vec<Vec<Option<usize>>> = (0..3)
                .map(|out| {
                    let same = (0..ins.len()).filter(|&i| outs.get(out) == Some(&ins[i])).map(Some);
                    same.chain([None]).collect()
                })
                .collect();
            for a in &choices[0] {
                for b in &choices[1] {
                    for c in choices[2].iter().filter(|c| c.is_none() || *c != b) {
                        for (k, n) in [1, 63, 64, 300, 4_097, 9_000].into_iter().enumerate() {
                            // With a shift of one byte by way of a buffer.
                            let shift = if k % 2 == 0 { 0 } else { k };
                            let opened = &calendars[(cases + k) % 3];
                            let way = Way {
                                wide,
                                in_place: [*a, *b, *c],
                                wanted: [7, 7, 5, 3][cases % 4],
                                valid_in: Some(1),
                                valid_out: Some(6),
                                shifts: [shift, shift],
                                ..Way::default()
                            };
                            let rows = Rows::random(function, &opened.engine, &way, n, n as u64);
                            check(function, [opened, &calendars[cases % 3]], &way, &rows);
                            cases += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(cases > 250, "{cases}");
}

/// Bits that are read and written in one place.
#[test]
fn bits_in_place() {
    let gregorian = open(QCAL_SYSTEM_GREGORIAN);
    let mut numbers = Numbers(5);
    for n in 0..200_usize {
        for offset in [0, 1, 7, 8, 13] {
            let days: Vec<i32> = (0..n).map(|_| numbers.between(0, 30_000) as i32).collect();
            let before: Vec<u8> = (0..(offset + n).div_ceil(8) + 1).map(|_| numbers.next() as u8).collect();
            let mut bits = before.clone();
            let mut years = vec![7; n];
            let mut invalid = 0;
            let pointer = bits.as_mut_ptr();
            // Told in two ways where there are whole bytes before them.
            let bytes = if n % 2 == 0 { offset / 8 } else { 0 };
            let options = qcal_batch_options {
                valid_in: unsafe { pointer.add(bytes) },
                valid_in_offset: (offset - 8 * bytes) as u64,
                valid_out: pointer,
                valid_out_offset: offset as u64,
                ..options()
            };
            let (days, years_out, none) = (days.as_ptr(), years.as_mut_ptr(), ptr::null_mut());
            let status =
                unsafe { qcal_batch_to_dates(gregorian.cal, &options, n, days, years_out, none, none, &mut invalid) };
            assert_eq!(status, QCAL_OK);
            // All days exist, so the bits stay.
            assert_eq!(bits, before);
            let null = (0..n).filter(|row| !crate::columns::bit(&before, offset + row)).count();
            assert_eq!(invalid, null as u64);
            for (row, year) in years.iter().enumerate() {
                assert_eq!(*year == 0, !crate::columns::bit(&before, offset + row));
            }
        }
    }
}

fn options() -> qcal_batch_options {
    qcal_batch_options {
        size: size_of::<qcal_batch_options>() as u32,
        flags: 0,
        epoch_jdn: 2_440_588,
        valid_in: ptr::null(),
        valid_in_offset: 0,
        valid_out: ptr::null_mut(),
        valid_out_offset: 0,
        threads: 1,
        level: 0,
    }
}

/// All columns in one piece of memory, at every distance: allowed where they are apart or one output is one input as a whole, else
/// refused with nothing written.
#[test]
fn overlap_is_refused() {
    let opened = open(QCAL_SYSTEM_GREGORIAN);
    let cals = [opened.cal, opened.cal];
    let (mut refused, mut taken) = (0, 0);
    // With one row a column of wide days is as large as the count.
    for (n, function) in [1, 16].into_iter().flat_map(|n| FUNCTIONS.map(|function| (n, function))) {
        for wide in [false, true] {
            let (ins, outs) = function.sizes(wide);
            // Each column in turn moves over the others, which are 1,000 bytes apart.
            let sizes: Vec<(usize, bool)> =
                ins.iter().map(|&size| (size, false)).chain(outs.iter().map(|&size| (size, true))).collect();
            // Bits in, bits out, and the count are columns as well.
            let columns = sizes.len() + 3;
            let bytes = |column: usize| match column.checked_sub(sizes.len()) {
                None => sizes[column].0 * n,
                Some(0 | 1) => n.div_ceil(8),
                Some(_) => 8,
            };
            let is_output = |column: usize| match column.checked_sub(sizes.len()) {
                None => sizes[column].1,
                Some(i) => i > 0,
            };
            let is_bits = |column: usize| (sizes.len()..sizes.len() + 2).contains(&column);
            for moving in 0..columns {
                for other in (0..columns).filter(|&other| other != moving) {
                    let span = (bytes(moving) + bytes(other)) as isize;
                    for distance in -span..=span {
                        let mut memory = vec![0x5a_u8; 1_000 * (columns + 2)];
                        // Where bits are moved, they are by whole bytes.
                        let places: Vec<usize> = (0..columns)
                            .map(|column| match column == moving {
                                true => (1_000 * (other + 1)).strict_add_signed(distance),
                                false => 1_000 * (column + 1),
                            })
                            .collect();
                        let (a, b) = (places[moving] as isize, places[other] as isize);
                        let apart = a + bytes(moving) as isize <= b || b + bytes(other) as isize <= a;
                        let both_read = !is_output(moving) && !is_output(other);
                        let same_kind = bytes(moving) == bytes(other) && is_bits(moving) == is_bits(other);
                        let in_place = a == b && is_output(moving) != is_output(other) && same_kind;
                        // The count has no element size of a column but that of wide days, and is no column.
                        let count = columns - 1;
                        let in_place = in_place && moving != count && other != count;
                        let base = memory.as_mut_ptr();
                        let at = |column: usize| unsafe { base.add(places[column]) };
                        let pointers: Vec<*const u8> = (0..ins.len()).map(|column| at(column).cast_const()).collect();
                        let out_pointers: Vec<*mut u8> = (ins.len()..sizes.len()).map(at).collect();
                        let options = qcal_batch_options {
                            valid_in: at(sizes.len()),
                            valid_out: at(sizes.len() + 1),
                            ..options()
                        };
                        let status = unsafe {
                            function.call(cals, wide, &options, n, &pointers, &out_pointers, at(count).cast())
                        };
                        if apart || both_read || in_place {
                            assert_eq!(status, QCAL_OK, "{function:?} {n} {wide} {moving} {other} {distance}");
                            taken += 1;
                        } else {
                            assert_eq!(
                                status, QCAL_ERR_INVALID_ARGUMENT,
                                "{function:?} {n} {wide} {moving} {other} {distance}"
                            );
                            assert!(memory.iter().all(|&byte| byte == 0x5a));
                            refused += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(refused > 20_000 && taken > 5_000, "{refused} {taken}");
}

/// Bits of different rows in one byte are an overlap; the same bits are not.
#[test]
fn bits_overlap_by_bytes() {
    let opened = open(QCAL_SYSTEM_GREGORIAN);
    let mut bits = [0x5a_u8; 8];
    let (day, mut year) = ([1], [0]);
    let pointer = bits.as_mut_ptr();
    for offset in 0..48_u64 {
        let options = qcal_batch_options {
            valid_in: pointer,
            valid_in_offset: 20,
            valid_out: pointer,
            valid_out_offset: offset,
            ..options()
        };
        let none = ptr::null_mut();
        let status = unsafe {
            qcal_batch_to_dates(opened.cal, &options, 1, day.as_ptr(), year.as_mut_ptr(), none, none, ptr::null_mut())
        };
        let wanted = if offset == 20 || offset / 8 != 2 { QCAL_OK } else { QCAL_ERR_INVALID_ARGUMENT };
        assert_eq!(status, wanted, "{offset}");
    }
}
