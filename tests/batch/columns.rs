//! A function of columns called in any way that it can be called, and what has to come of it.

use std::ptr;

use qcal::arithmetic::{self, Duration, Overflow};
use qcal::day::Jdn;
use qcal::engine::Engine;
use qcal::ffi::*;

use crate::common::Numbers;

/// A function, in both widths but `Convert`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    ToDates,
    FromDates,
    Convert,
    Weekdays,
    DaysOfYear,
    AddMonths(i64, i32),
}

pub const FUNCTIONS: [Function; 7] = [
    Function::ToDates,
    Function::FromDates,
    Function::Convert,
    Function::Weekdays,
    Function::DaysOfYear,
    Function::AddMonths(13, QCAL_CONSTRAIN),
    Function::AddMonths(-1, QCAL_REJECT),
];

/// A handle of a built-in calendar and its engine.
pub struct Opened {
    pub name: String,
    pub cal: *const qcal_calendar,
    pub engine: Engine,
}

// SAFETY: built-in calendars are immutable and live for ever.
unsafe impl Sync for Opened {}

pub fn open(system: i32) -> Opened {
    let compiled = crate::common::calendar(system);
    let mut cal = ptr::null_mut();
    assert_eq!(unsafe { qcal_calendar_open_system(system, &mut cal) }, QCAL_OK);
    Opened { name: compiled.name.to_string(), cal, engine: compiled.engine }
}

/// What a call is made with.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    pub wide: bool,
    pub epoch: i64,
    pub level: i32,
    pub threads: i32,
    /// Offsets of the bits, if there are any.
    pub valid_in: Option<usize>,
    pub valid_out: Option<usize>,
    /// Bytes that the columns lie behind an address that any vector is aligned to: input columns, output columns.
    pub shifts: [usize; 2],
    /// Which outputs are asked for, a bit for each.
    pub wanted: u8,
    /// For each output the input that it is.
    pub in_place: [Option<usize>; 3],
}

impl Default for Way {
    fn default() -> Way {
        Way {
            wide: false,
            epoch: 2_440_588,
            level: QCAL_LEVEL_BEST,
            threads: 1,
            valid_in: None,
            valid_out: None,
            shifts: [0, 0],
            wanted: 7,
            in_place: [None; 3],
        }
    }
}

impl Function {
    /// Bytes of an element of each input and output.
    pub fn sizes(self, wide: bool) -> (Vec<usize>, Vec<usize>) {
        let day = if wide { 8 } else { 4 };
        let (days, dates) = (vec![day], vec![4, 1, 1]);
        match self {
            Function::ToDates => (days, dates),
            Function::FromDates => (dates, days),
            Function::Convert => (dates.clone(), dates),
            Function::Weekdays => (days, vec![1]),
            Function::DaysOfYear => (days, vec![4]),
            Function::AddMonths(..) => (days.clone(), days),
        }
    }

    /// What a row has to be: by the engine, and without anything of the module that is tested.
    pub fn row(self, [from, to]: [&Engine; 2], way: &Way, input: &[i64]) -> Option<Vec<i64>> {
        let jdn = || input[0].checked_add(way.epoch).map(Jdn::new);
        let date = |engine: &Engine, day: Jdn| {
            let date = engine.to_date(day).ok()?;
            Some(vec![i64::from(date.year()), i64::from(date.month()), i64::from(date.day())])
        };
        let day = || from.to_day(input[0] as i32, input[1] as i32, input[2] as i32).ok();
        let counted = |day: Jdn| {
            let day = day.get().checked_sub(way.epoch)?;
            (way.wide || i32::try_from(day).is_ok()).then(|| vec![day])
        };
        match self {
            Function::ToDates => date(from, jdn()?),
            Function::FromDates => counted(day()?),
            Function::Convert => date(to, day()?),
            Function::Weekdays => {
                let day = jdn().filter(|&day| from.first_day() <= day && day <= from.last_day())?;
                Some(vec![i64::from(from.day_of_week(day))])
            }
            Function::DaysOfYear => {
                let day = jdn()?;
                let year = from.year(from.to_date(day).ok()?.year()).ok()?;
                Some(vec![day.since(from.definition().ask_year_start(year).ok()?) + 1])
            }
            Function::AddMonths(months, overflow) => {
                let date = from.to_date(jdn()?).ok()?;
                let overflow = if overflow == QCAL_REJECT { Overflow::Reject } else { Overflow::Constrain };
                let later = Duration { months, ..Duration::default() };
                let (month, mday) = (i32::from(date.month()), i32::from(date.day()));
                let later = arithmetic::add(from, date.year(), month, mday, &later, overflow).ok()?;
                counted(from.to_day(later.year(), i32::from(later.month()), i32::from(later.day())).ok()?)
            }
        }
    }

    /// Calls it.
    ///
    /// # Safety
    ///
    /// As many columns as it has, of the right sizes and lengths.
    #[allow(clippy::too_many_arguments)] // the functions have more
    pub unsafe fn call(
        self,
        [cal, to]: [*const qcal_calendar; 2],
        wide: bool,
        options: *const qcal_batch_options,
        n: usize,
        ins: &[*const u8],
        outs: &[*mut u8],
        invalid: *mut u64,
    ) -> qcal_status {
        let (a, b, c) = (outs[0].cast::<i32>(), outs.get(1).copied(), outs.get(2).copied());
        let (b, c) = (b.unwrap_or(ptr::null_mut()), c.unwrap_or(ptr::null_mut()));
        let (x, y) = (ins[0].cast::<i32>(), ins.get(1).copied().unwrap_or(ptr::null()));
        let z = ins.get(2).copied().unwrap_or(ptr::null());
        unsafe {
            match (self, wide) {
                (Function::ToDates, false) => qcal_batch_to_dates(cal, options, n, x, a, b, c, invalid),
                (Function::ToDates, true) => qcal_batch_to_dates_i64(cal, options, n, x.cast(), a, b, c, invalid),
                (Function::FromDates, false) => qcal_batch_from_dates(cal, options, n, x, y, z, a, invalid),
                (Function::FromDates, true) => qcal_batch_from_dates_i64(cal, options, n, x, y, z, a.cast(), invalid),
                (Function::Convert, _) => qcal_batch_convert(cal, to, options, n, x, y, z, a, b, c, invalid),
                (Function::Weekdays, false) => qcal_batch_weekdays(cal, options, n, x, a.cast(), invalid),
                (Function::Weekdays, true) => qcal_batch_weekdays_i64(cal, options, n, x.cast(), a.cast(), invalid),
                (Function::DaysOfYear, false) => qcal_batch_days_of_year(cal, options, n, x, a, invalid),
                (Function::DaysOfYear, true) => qcal_batch_days_of_year_i64(cal, options, n, x.cast(), a, invalid),
                (Function::AddMonths(months, overflow), false) => {
                    qcal_batch_add_months(cal, options, n, x, months, overflow, a, invalid)
                }
                (Function::AddMonths(months, overflow), true) => {
                    qcal_batch_add_months_i64(cal, options, n, x.cast(), months, overflow, a.cast(), invalid)
                }
            }
        }
    }
}

const GUARD: usize = 128;
const FILLED: u8 = 0x5a;

/// Memory with a column in it and guards around that.
pub struct Memory {
    bytes: Vec<u8>,
    start: usize,
    length: usize,
}

impl Memory {
    fn new(length: usize, shift: usize) -> Memory {
        let bytes = vec![FILLED; GUARD + shift + length + GUARD];
        let start = bytes.as_ptr().align_offset(64) + shift;
        assert!(start + length <= bytes.len());
        Memory { bytes, start, length }
    }

    fn pointer(&mut self) -> *mut u8 {
        self.column().as_mut_ptr()
    }

    fn column(&mut self) -> &mut [u8] {
        &mut self.bytes[self.start..self.start + self.length]
    }

    fn assert_guards(&self) {
        assert!(self.bytes[..self.start].iter().all(|&byte| byte == FILLED));
        assert!(self.bytes[self.start + self.length..].iter().all(|&byte| byte == FILLED));
    }
}

/// Input rows: the columns, and which rows are null.
pub struct Rows {
    pub inputs: Vec<Vec<i64>>,
    pub null: Vec<bool>,
}

impl Rows {
    /// Rows of which most are near a day (a year for dates), some anywhere; a third of them null.
    pub fn random(function: Function, engine: &Engine, way: &Way, n: usize, seed: u64) -> Rows {
        let mut numbers = Numbers(seed);
        let window = engine.window_days();
        let year = |day: i64| i64::from(engine.to_date(Jdn::new(day)).unwrap().year());
        let (first, last) = (year(*window.start()), year(*window.end()));
        let (lowest, highest) =
            if way.wide { (i64::MIN, i64::MAX) } else { (i64::from(i32::MIN), i64::from(i32::MAX)) };
        let by_days = !matches!(function, Function::FromDates | Function::Convert);
        let mut inputs = vec![Vec::new(); if by_days { 1 } else { 3 }];
        for _ in 0..n {
            if by_days {
                let near = (window.start() - way.epoch)..=(window.end() - way.epoch);
                let day = numbers.between(*near.start(), *near.end());
                inputs[0].push(if numbers.next().is_multiple_of(16) { numbers.between(lowest, highest) } else { day });
            } else {
                let anywhere = numbers.next().is_multiple_of(16);
                let byte = |numbers: &mut Numbers, most| numbers.between(0, if anywhere { 255 } else { most });
                let (month, mday) = (byte(&mut numbers, 13), byte(&mut numbers, 31));
                let far = numbers.next().is_multiple_of(32);
                let year =
                    if far { numbers.between(lowest, highest) as i32 } else { numbers.between(first, last) as i32 };
                for (column, value) in inputs.iter_mut().zip([i64::from(year), month, mday]) {
                    column.push(value);
                }
            }
        }
        let null = (0..n).map(|_| numbers.next().is_multiple_of(3)).collect();
        Rows { inputs, null }
    }
}

fn put(bytes: &mut [u8], size: usize, row: usize, value: i64) {
    bytes[row * size..(row + 1) * size].copy_from_slice(&value.to_le_bytes()[..size]);
}

pub fn bit(bytes: &[u8], at: usize) -> bool {
    bytes[at / 8] >> (at % 8) & 1 == 1
}

/// Calls a function, and compares every row, bit and byte around them with what has to be there. Answers the number of valid rows.
pub fn check(function: Function, [from, to]: [&Opened; 2], way: &Way, rows: &Rows) -> usize {
    let n = rows.null.len();
    let about = || format!("{function:?} {} {n} rows {way:?}", from.name);
    let (in_sizes, out_sizes) = function.sizes(way.wide);
    let mut ins: Vec<Memory> = in_sizes.iter().map(|size| Memory::new(n * size, way.shifts[0])).collect();
    for ((memory, &size), column) in ins.iter_mut().zip(&in_sizes).zip(&rows.inputs) {
        for (row, &value) in column.iter().enumerate() {
            put(memory.column(), size, row, value);
        }
    }
    let mut outs: Vec<Memory> = out_sizes.iter().map(|size| Memory::new(n * size, way.shifts[1])).collect();
    let bit_bytes = |offset: usize| (offset + n).div_ceil(8);
    let mut valid_in = Memory::new(bit_bytes(way.valid_in.unwrap_or(0)), 0);
    let mut valid_out = Memory::new(bit_bytes(way.valid_out.unwrap_or(0)), 0);
    if let Some(offset) = way.valid_in {
        for (row, null) in rows.null.iter().enumerate() {
            let byte = &mut valid_in.column()[(offset + row) / 8];
            let one = 1 << ((offset + row) % 8);
            *byte = if *null { *byte & !one } else { *byte | one };
        }
    }
    let in_pointers: Vec<*mut u8> = ins.iter_mut().map(Memory::pointer).collect();
    let out_pointers: Vec<*mut u8> = outs
        .iter_mut()
        .enumerate()
        .map(|(i, memory)| match way.in_place[i] {
            _ if way.wanted >> i & 1 == 0 => ptr::null_mut(),
            Some(input) => in_pointers[input],
            None => memory.pointer(),
        })
        .collect();
    let options = qcal_batch_options {
        size: size_of::<qcal_batch_options>() as u32,
        flags: 0,
        epoch_jdn: way.epoch,
        valid_in: if way.valid_in.is_some() { valid_in.pointer() } else { ptr::null() },
        valid_in_offset: way.valid_in.unwrap_or(77) as u64,
        valid_out: if way.valid_out.is_some() { valid_out.pointer() } else { ptr::null_mut() },
        valid_out_offset: way.valid_out.unwrap_or(77) as u64,
        threads: way.threads,
        level: way.level,
    };
    let const_pointers: Vec<*const u8> = in_pointers.iter().map(|pointer| pointer.cast_const()).collect();
    let mut invalid = u64::MAX;
    let cals = [from.cal, to.cal];
    let status = unsafe { function.call(cals, way.wide, &options, n, &const_pointers, &out_pointers, &mut invalid) };
    assert_eq!(status, QCAL_OK, "{}", about());

    let mut valid = 0;
    let written: Vec<Option<Vec<u8>>> = (0..out_sizes.len())
        .map(|i| match way.in_place[i] {
            _ if way.wanted >> i & 1 == 0 => None,
            Some(input) => Some(ins[input].column().to_vec()),
            None => Some(outs[i].column().to_vec()),
        })
        .collect();
    for row in 0..n {
        let input: Vec<i64> = rows.inputs.iter().map(|column| column[row]).collect();
        let null = way.valid_in.is_some() && rows.null[row];
        let expected = if null { None } else { function.row([&from.engine, &to.engine], way, &input) };
        valid += usize::from(expected.is_some());
        if let Some(offset) = way.valid_out {
            assert_eq!(bit(valid_out.column(), offset + row), expected.is_some(), "row {row} {input:?} {}", about());
        }
        for (i, (&size, column)) in out_sizes.iter().zip(&written).enumerate() {
            let Some(column) = column else { continue };
            let mut wanted = vec![0; size];
            put(&mut wanted, size, 0, expected.as_ref().map_or(0, |values| values[i]));
            let found = &column[row * size..(row + 1) * size];
            assert_eq!(found, wanted, "output {i} of row {row} {input:?}, not {expected:?}: {}", about());
        }
    }
    assert_eq!(invalid, (n - valid) as u64, "{}", about());
    if let Some(offset) = way.valid_out {
        let outside = (0..offset).chain(offset + n..bit_bytes(offset) * 8);
        for at in outside {
            assert_eq!(bit(valid_out.column(), at), FILLED >> (at % 8) & 1 == 1, "bit {at} {}", about());
        }
    }
    for memory in ins.iter().chain(&outs).chain([&valid_in, &valid_out]) {
        memory.assert_guards();
    }
    // Inputs are as they were, unless they were outputs.
    for (i, (memory, &size)) in ins.iter_mut().zip(&in_sizes).enumerate() {
        if (0..out_sizes.len()).any(|out| way.in_place[out] == Some(i) && way.wanted >> out & 1 == 1) {
            continue;
        }
        for (row, &value) in rows.inputs[i].iter().enumerate() {
            assert_eq!(memory.column()[row * size..][..size], value.to_le_bytes()[..size]);
        }
    }
    valid
}
