//! Columns of any length in any place of a piece of memory, at every level, against single calls: what is expected is the whole piece.

use std::ptr::{null, null_mut};

use qcal::ffi::*;

use crate::stream::{between, byte, has_more, number, once_in, one_of, pick, small};
use crate::world::is_planted;

type Handle = *const qcal_calendar;

/// Built-in calendars of every kind of kernel.
const SYSTEMS: [i32; 8] = [
    QCAL_SYSTEM_GREGORIAN,
    QCAL_SYSTEM_JULIAN,
    QCAL_SYSTEM_MILANKOVIC,
    QCAL_SYSTEM_JALALI,
    QCAL_SYSTEM_ISLAMIC_CIVIL,
    QCAL_SYSTEM_HEBREW,
    QCAL_SYSTEM_ISLAMIC_UMALQURA,
    QCAL_SYSTEM_COPTIC,
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    ToDates,
    FromDates,
    Convert,
    Weekdays,
    DaysOfYear,
    AddMonths,
}

/// A column in the memory: where, and bytes of an element. Bits have none.
#[derive(Clone, Copy, Debug)]
struct Column {
    place: usize,
    size: usize,
}

/// A call, the addresses as places.
#[derive(Debug)]
struct Call {
    function: Function,
    wide: bool,
    n: usize,
    ins: Vec<Option<Column>>,
    outs: Vec<Option<Column>>,
    /// Places and offsets.
    valid_in: Option<(usize, usize)>,
    valid_out: Option<(usize, usize)>,
    invalid: Option<usize>,
    epoch: i64,
    months: i64,
    overflow: i32,
    threads: i32,
    flags: u32,
}

/// Calls with a user's calendar, if there is one, and built-in ones.
pub fn ask(user: Option<Handle>) {
    let built_in = || {
        let mut cal = null_mut();
        assert_eq!(unsafe { qcal_calendar_open_system(one_of(&SYSTEMS), &mut cal) }, QCAL_OK);
        cal.cast_const()
    };
    for _ in 0..4 {
        if !has_more() {
            break;
        }
        let any = |other: Handle| user.filter(|_| byte() & 1 == 0).unwrap_or(other);
        let cals = [any(built_in()), any(built_in())];
        let (mut memory, call) = Call::choose(cals[0]);
        let wrongs = call.wrongs(cals);
        let expected = if wrongs.is_empty() { call.expected(cals, &memory) } else { memory.clone() };
        let was = memory.clone();
        for level in QCAL_LEVEL_BEST..=QCAL_LEVEL_NEON {
            memory.copy_from_slice(&was);
            let status = call.call(cals, level, memory.as_mut_ptr());
            let taken = if wrongs.is_empty() { status == QCAL_OK } else { wrongs.contains(&status) };
            assert!(taken, "status {status}, not {wrongs:?}: level {level}, {call:?}");
            if let Some(byte) = (0..memory.len()).find(|&byte| memory[byte] != expected[byte]) {
                panic!("byte {byte} is {}, not {}: level {level}, {call:?}", memory[byte], expected[byte]);
            }
        }
    }
}

fn read(memory: &[u8], Column { place, size }: Column, row: usize) -> i64 {
    let at = place + row * size;
    match size {
        1 => i64::from(memory[at]),
        4 => i64::from(i32::from_le_bytes(memory[at..at + 4].try_into().expect("four"))),
        _ => i64::from_le_bytes(memory[at..at + 8].try_into().expect("eight")),
    }
}

fn write(memory: &mut [u8], Column { place, size }: Column, row: usize, value: i64) {
    let at = place + row * size;
    memory[at..at + size].copy_from_slice(&value.to_le_bytes()[..size]);
}

impl Call {
    fn choose(cal: Handle) -> (Vec<u8>, Call) {
        use Function::*;
        let function = one_of(&[ToDates, FromDates, Convert, Weekdays, DaysOfYear, AddMonths]);
        let wide = function != Convert && byte() & 1 == 0;
        let n = match pick(64) {
            63 => 65_536 + pick(200),
            55..=62 => 300 + 20 * pick(256),
            _ => pick(200),
        };
        let day = if wide { 8 } else { 4 };
        let (ins, outs) = match function {
            ToDates => (vec![day], vec![4, 1, 1]),
            FromDates => (vec![4, 1, 1], vec![day]),
            Convert => (vec![4, 1, 1], vec![4, 1, 1]),
            Weekdays => (vec![day], vec![1]),
            DaysOfYear => (vec![day], vec![4]),
            AddMonths => (vec![day], vec![day]),
        };
        // One after the other with few bytes between, perhaps none; then some elsewhere.
        let mut end = 64;
        let mut after = |bytes: usize| {
            let place = end + pick(10);
            end = place + bytes;
            place
        };
        let mut columns: Vec<Column> =
            ins.iter().chain(&outs).map(|&size| Column { place: after(size * n), size }).collect();
        let offsets = [pick(20), pick(20)];
        let mut bits = offsets.map(|offset| after((offset + n).div_ceil(8)));
        let mut invalid = after(8);
        let length = end + 64;
        if once_in(2) {
            let (from, to) = columns.split_at_mut(ins.len());
            for column in to {
                let same: Vec<usize> =
                    from.iter().filter(|from| from.size == column.size).map(|from| from.place).collect();
                if !same.is_empty() && byte() & 1 == 0 {
                    column.place = one_of(&same);
                }
            }
        }
        if once_in(4) {
            bits[1] = bits[0];
        }
        if once_in(6) {
            let place = one_of(&columns).place + pick(16);
            let count = columns.len();
            let moved = pick(count + 2);
            match columns.get_mut(moved) {
                Some(column) if place + column.size * n <= length => column.place = place,
                None if moved == count && place + 8 <= length => invalid = place,
                None if place + (offsets[1] + n).div_ceil(8) <= length => bits[1] = place,
                _ => {}
            }
        }
        let there = |column: &Column| Some(*column).filter(|_| !once_in(12));
        let mut call = Call {
            function,
            wide,
            n,
            ins: columns.iter().take(ins.len()).map(|column| Some(*column).filter(|_| !once_in(100))).collect(),
            outs: columns.iter().skip(ins.len()).map(there).collect(),
            valid_in: (byte() & 1 == 0).then_some((bits[0], offsets[0])),
            valid_out: (byte() & 1 == 0).then_some((bits[1], if bits[0] == bits[1] { offsets[0] } else { offsets[1] })),
            invalid: (!once_in(4)).then_some(invalid),
            epoch: if once_in(4) { number() } else { one_of(&[0, 2_440_588, 2_400_001]) },
            months: if once_in(4) { number() } else { between(-30, 30) },
            overflow: if once_in(30) { small() } else { one_of(&[QCAL_CONSTRAIN, QCAL_REJECT]) },
            threads: if once_in(40) { small() } else { pick(5) as i32 },
            flags: u32::from(once_in(100)),
        };
        if let Some((place, offset)) = call.valid_in.filter(|_| once_in(3)) {
            // The same bits by a pointer before them.
            call.valid_in = Some((place - 2, offset + 16));
        }
        let mut memory = vec![0x5a; length];
        call.fill(cal, &mut memory);
        (memory, call)
    }

    /// Rows about some days of the calendar, the ends of its range among them, and anything.
    fn fill(&self, cal: Handle, memory: &mut [u8]) {
        let mut seed = u64::from(byte()) << 8 | u64::from(byte());
        let mut next = move |count: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % count
        };
        let p = properties(cal);
        let mut days = vec![2_451_545, p.first_jdn, p.last_jdn, number(), number()];
        let today = single_date(cal, 2_451_545).map_or(p.first_year, |date| date.year);
        let years = [today, today, p.first_year, p.last_year, small()];
        days.extend([2_451_545; 8]);
        for row in 0..self.n {
            let by_days = self.ins.len() == 1;
            for (i, column) in self.ins.iter().enumerate().filter_map(|(i, column)| Some((i, (*column)?))) {
                let value = match i {
                    0 if by_days => {
                        let day = days[next(days.len() as u64) as usize].wrapping_sub(self.epoch);
                        day.wrapping_add(next(3_000) as i64 - 1_500)
                    }
                    0 => i64::from(years[next(5) as usize].wrapping_add(next(60) as i32 - 30)),
                    _ if next(30) == 0 => next(256) as i64,
                    1 => next(14) as i64,
                    _ => next(32) as i64,
                };
                write(memory, column, row, value);
            }
        }
        if let Some((place, offset)) = self.valid_in {
            for at in 0..(offset + self.n).div_ceil(8) {
                memory[place + at] = (next(256) | next(256)) as u8;
            }
        }
    }

    /// The statuses for all that is wrong.
    fn wrongs(&self, [cal, to]: [Handle; 2]) -> Vec<i32> {
        let mut wrongs = Vec::new();
        let mut unless = |right: bool, status| {
            if !right {
                wrongs.push(status);
            }
        };
        unless(self.flags == 0, QCAL_ERR_UNSUPPORTED);
        unless(self.threads >= 0, QCAL_ERR_INVALID_ARGUMENT);
        unless(
            self.function != Function::AddMonths || [QCAL_CONSTRAIN, QCAL_REJECT].contains(&self.overflow),
            QCAL_ERR_INVALID_ARGUMENT,
        );
        unless(properties(cal).max_days_in_month <= 255, QCAL_ERR_UNSUPPORTED);
        unless(self.function != Function::Convert || properties(to).max_days_in_month <= 255, QCAL_ERR_UNSUPPORTED);
        unless(self.n == 0 || self.ins.iter().all(Option::is_some), QCAL_ERR_NULL);
        unless(self.n == 0 || self.outs.iter().any(Option::is_some), QCAL_ERR_NULL);
        // First and last byte and what it is made of: elements, bits from a bit on, a count.
        let column = |column: &Column| (column.place, column.place + column.size * self.n, column.size);
        let bits = |(place, offset): (usize, usize)| {
            (place + offset / 8, place + (offset + self.n).div_ceil(8), 100 + offset % 8)
        };
        let ins: Vec<_> = self.ins.iter().flatten().map(column).chain(self.valid_in.map(bits)).collect();
        let outs: Vec<_> = self.outs.iter().flatten().map(column).chain(self.valid_out.map(bits)).collect();
        let count = self.invalid.map(|place| (place, place + 8, 200));
        let outs: Vec<_> = outs.into_iter().chain(count).collect();
        let meet = |a: &(usize, usize, usize), b: &(usize, usize, usize)| a.0 < b.1 && b.0 < a.1;
        for (i, out) in outs.iter().enumerate().filter(|_| self.n > 0) {
            unless(!outs.iter().skip(i + 1).any(|other| meet(out, other)), QCAL_ERR_INVALID_ARGUMENT);
            unless(!ins.iter().any(|other| meet(out, other) && out != other), QCAL_ERR_INVALID_ARGUMENT);
        }
        wrongs
    }

    /// The memory after the call, by single calls.
    fn expected(&self, cals: [Handle; 2], was: &[u8]) -> Vec<u8> {
        let bit = |(place, offset): (usize, usize), row: usize| (place + (offset + row) / 8, (offset + row) % 8);
        let mut memory = was.to_vec();
        let mut invalid = 0;
        for row in 0..self.n {
            let null = self.valid_in.map(|bits| bit(bits, row)).is_some_and(|(at, one)| was[at] >> one & 1 == 0);
            let null = null && !(is_planted() && row == 64);
            let input: Vec<i64> = self.ins.iter().flatten().map(|&column| read(was, column, row)).collect();
            let found = if null { None } else { self.row(cals, &input) };
            invalid += u64::from(found.is_none());
            if let Some((at, one)) = self.valid_out.map(|bits| bit(bits, row)) {
                memory[at] = memory[at] & !(1 << one) | u8::from(found.is_some()) << one;
            }
            for (i, column) in self.outs.iter().enumerate().filter_map(|(i, column)| Some((i, (*column)?))) {
                write(&mut memory, column, row, found.as_ref().map_or(0, |values| values[i]));
            }
        }
        if let Some(place) = self.invalid {
            memory[place..place + 8].copy_from_slice(&invalid.to_le_bytes());
        }
        memory
    }

    fn row(&self, [cal, to]: [Handle; 2], input: &[i64]) -> Option<Vec<i64>> {
        let date = |date: qcal_date| vec![date.year.into(), date.month.into(), date.day.into()];
        let day_of = |year: i32, month: i32, day: i32| {
            let mut jdn = 0;
            (unsafe { qcal_date_to_jdn(cal, year, month, day, &mut jdn) } == QCAL_OK).then_some(jdn)
        };
        let counted = |jdn: i64| {
            let day = jdn.checked_sub(self.epoch)?;
            (self.wide || i32::try_from(day).is_ok()).then(|| vec![day])
        };
        if let &[year, month, day] = input {
            let (year, month, day) = (year as i32, month as i32, day as i32);
            if self.function == Function::FromDates {
                return counted(day_of(year, month, day)?);
            }
            let mut found = qcal_date { year: 0, month: 0, day: 0 };
            let status = unsafe { qcal_convert(cal, year, month, day, to, &mut found) };
            return (status == QCAL_OK).then(|| date(found));
        }
        let jdn = input.first()?.checked_add(self.epoch)?;
        let mut number = 0;
        match self.function {
            Function::Weekdays => {
                (unsafe { qcal_day_of_week(cal, jdn, &mut number) } == QCAL_OK).then(|| vec![number.into()])
            }
            Function::DaysOfYear => {
                (unsafe { qcal_day_of_year(cal, jdn, &mut number) } == QCAL_OK).then(|| vec![number.into()])
            }
            Function::AddMonths => {
                let qcal_date { year, month, day } = single_date(cal, jdn)?;
                let months = qcal_duration { years: 0, months: self.months, weeks: 0, days: 0 };
                let mut later = qcal_date { year, month, day };
                let status = unsafe { qcal_add(cal, year, month, day, &months, self.overflow, &mut later) };
                if status != QCAL_OK {
                    return None;
                }
                counted(day_of(later.year, later.month, later.day)?)
            }
            _ => Some(date(single_date(cal, jdn)?)),
        }
    }

    fn call(&self, [cal, to]: [Handle; 2], level: i32, memory: *mut u8) -> i32 {
        let at = |place: usize| unsafe { memory.add(place) };
        let input =
            |i: usize| self.ins.get(i).copied().flatten().map_or(null(), |column| at(column.place).cast_const());
        let output = |i: usize| self.outs.get(i).copied().flatten().map_or(null_mut(), |column| at(column.place));
        let options = &qcal_batch_options {
            size: size_of::<qcal_batch_options>() as u32,
            flags: self.flags,
            epoch_jdn: self.epoch,
            valid_in: self.valid_in.map_or(null(), |(place, _)| at(place).cast_const()),
            valid_in_offset: self.valid_in.map_or(1 << 40, |(_, offset)| offset as u64),
            valid_out: self.valid_out.map_or(null_mut(), |(place, _)| at(place)),
            valid_out_offset: self.valid_out.map_or(1 << 40, |(_, offset)| offset as u64),
            threads: self.threads,
            level,
        };
        let invalid: *mut u64 = self.invalid.map_or(null_mut(), |place| at(place).cast());
        let (n, months, overflow) = (self.n, self.months, self.overflow);
        let (x, y, z) = (input(0), input(1), input(2));
        let (x4, x8) = (x.cast::<i32>(), x.cast::<i64>());
        let (a, b, c) = (output(0), output(1), output(2));
        let (a4, a8) = (a.cast::<i32>(), a.cast::<i64>());
        unsafe {
            match (self.function, self.wide) {
                (Function::ToDates, false) => qcal_batch_to_dates(cal, options, n, x4, a4, b, c, invalid),
                (Function::ToDates, true) => qcal_batch_to_dates_i64(cal, options, n, x8, a4, b, c, invalid),
                (Function::FromDates, false) => qcal_batch_from_dates(cal, options, n, x4, y, z, a4, invalid),
                (Function::FromDates, true) => qcal_batch_from_dates_i64(cal, options, n, x4, y, z, a8, invalid),
                (Function::Convert, _) => qcal_batch_convert(cal, to, options, n, x4, y, z, a4, b, c, invalid),
                (Function::Weekdays, false) => qcal_batch_weekdays(cal, options, n, x4, a, invalid),
                (Function::Weekdays, true) => qcal_batch_weekdays_i64(cal, options, n, x8, a, invalid),
                (Function::DaysOfYear, false) => qcal_batch_days_of_year(cal, options, n, x4, a4, invalid),
                (Function::DaysOfYear, true) => qcal_batch_days_of_year_i64(cal, options, n, x8, a4, invalid),
                (Function::AddMonths, false) => {
                    qcal_batch_add_months(cal, options, n, x4, months, overflow, a4, invalid)
                }
                (Function::AddMonths, true) => {
                    qcal_batch_add_months_i64(cal, options, n, x8, months, overflow, a8, invalid)
                }
            }
        }
    }
}

fn single_date(cal: Handle, jdn: i64) -> Option<qcal_date> {
    let mut date = qcal_date { year: 0, month: 0, day: 0 };
    (unsafe { qcal_jdn_to_date(cal, jdn, &mut date) } == QCAL_OK).then_some(date)
}

fn properties(cal: Handle) -> qcal_properties {
    let mut properties: qcal_properties = unsafe { std::mem::zeroed() };
    properties.size = size_of::<qcal_properties>() as u32;
    assert_eq!(unsafe { qcal_calendar_properties(cal, &mut properties) }, QCAL_OK);
    properties
}
