//! Registering calendars, right ones and others.

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::rc::Rc;

use qcal::ffi::*;

use crate::callbacks;
use crate::fault::Fault;
use crate::naming::Naming;
use crate::operations::{UNTOUCHED, choose_registry};
use crate::plan::{MAX_DAY, MAX_WINDOW, Plan};
use crate::rules::Rule;
use crate::stream::{between, byte, once_in, one_of, pick, small};
use crate::world::{Calendar, Pending, Whose, begin_with, end_with, with};

/// A calendar about which nothing is known but its names.
fn named(names: &Naming) -> Calendar {
    Calendar {
        plan: None,
        calls_out: false,
        names: names.bytes(),
        months: Vec::new(),
        weekdays: Vec::new(),
        flags: QCAL_USER_DEFINED,
        fault: None,
        reenters_at: None,
        reenters_later: false,
        destroy_reenters: false,
        answers: 0,
        wrong: 0,
        wrong_at_start: 0,
        active: 0,
        in_calls: 0,
        owners: 0,
        registry: None,
        refused: false,
        is_owed: false,
        destroyed: 0,
        id: None,
    }
}

/// Makes the call and compares.
fn register(
    calendar: Calendar,
    names: &Naming,
    mut wrongs: Vec<i32>,
    call: impl FnOnce(*mut qcal_registry, *const *const c_char, usize, usize, *mut *mut qcal_calendar) -> i32,
) -> i32 {
    let (handle, registry, wrong) = choose_registry();
    wrongs.extend(wrong);
    wrongs.extend(&names.wrongs);
    let wants_handle = !once_in(4);
    let untouched = std::ptr::without_provenance_mut(UNTOUCHED as usize);
    let mut cal = untouched;
    let index = with(|world| {
        world.calendars.push(calendar);
        let index = world.calendars.len() - 1;
        world.pending.push(Pending { calendar: index, registry, wrongs, entered: false, allowed: None });
        index
    });
    begin_with(registry);
    let status = call(handle, names.pointer(), names.count(), index, if wants_handle { &mut cal } else { null_mut() });
    with(|world| {
        world.settle();
        if status == QCAL_OK {
            world.enter();
        }
        let pending = world.pending.pop().expect("it was pushed");
        let allowed = pending.allowed.unwrap_or_default();
        assert!(allowed.contains(&status), "registering answered {status}, not one of {allowed:?}");
        assert_eq!(pending.entered, status == QCAL_OK);
        world.calendars[index].refused = status != QCAL_OK;
        if status == QCAL_OK && wants_handle {
            world.handles.push((cal, Whose::User(index)));
            world.calendars[index].owners += 1;
        } else {
            assert_eq!(cal, untouched, "the handle after status {status}");
        }
    });
    end_with(registry);
    status
}

const FAMILIES: [u32; 4] = [0, QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR];

/// Years as they are stated, and what they are.
fn choose_years(plan: &mut Plan, default: (i32, i32)) -> (i32, i32) {
    let zero = plan.year_zero;
    let first = match pick(5) {
        0 => 0,
        1 => between(-40, 40) as i32,
        2 => between(1800, 2100) as i32,
        3 => one_of(&[i32::MIN, i32::MIN + 1, i32::MAX - 20, -1, 1]),
        _ => small(),
    };
    let length = if byte() & 7 == 0 { small() } else { pick(60) as i32 };
    let first = if !zero && first == 0 { 1 } else { first };
    let mut last = first.saturating_add(length.saturating_abs());
    if !zero && last == 0 {
        last = 1;
    }
    let stated = if once_in(5) { (0, 0) } else { (first, last) };
    let meant = if stated == (0, 0) { default } else { stated };
    let year = |written| Plan::continuous(zero, written).unwrap_or(1);
    plan.range = (year(meant.0), year(meant.1));
    stated
}

/// Registers a calendar made of callbacks.
pub fn register_backend() {
    let mut plan = Plan::choose();
    let names = Naming::of_calendar();
    let mut wrongs = Vec::new();
    let proleptic = once_in(4);
    let pure = byte() & 1 != 0;
    let (first_year, last_year) = choose_years(&mut plan, if proleptic { (-9999, 9999) } else { (1, 9999) });
    let days_per_week = if once_in(4) { pick(33) as i32 } else { 0 };
    plan.week = if days_per_week == 0 { 7 } else { days_per_week.into() };
    let (with_start, with_pair) = one_of(&[(true, false), (true, false), (false, true), (true, true)]);
    let parts = if with_start { one_of(&[0b00, 0b00, 0b01, 0b10, 0b11]) } else { 0b11 };
    let parts = if with_pair { 0b11 } else { parts };
    let (with_leap, with_months) = (once_in(3), once_in(3));
    plan.leap_by_rule = with_leap;
    if [plan.range.0, plan.range.1 + 1].iter().any(|&year| plan.year_start(year).abs() > MAX_DAY) {
        wrongs.push(QCAL_ERR_BACKEND);
    }
    let mut window = (0, 0);
    let default_window = plan.window();
    let too_slow = if parts != 0 { 30 } else { 400 };
    if once_in(3) || (default_window.1 - default_window.0 > too_slow && !once_in(64)) {
        let first = plan.choose_year();
        let last = (first + pick(12) as i64).min(plan.range.1);
        window = (plan.written(first), plan.written(last));
        // Stated as the default it is the default.
        plan.window = (window != (0, 0)).then_some((first, last));
    }
    let longest = plan.telling_months(true).iter().map(Vec::len).max().unwrap_or(1);
    let months = Naming::of_parts(longest, 32);
    let weekdays = Naming::of_parts(plan.week as usize, plan.week as usize);
    wrongs.extend(months.wrongs.iter().chain(&weekdays.wrongs));
    let flags = one_of(&FAMILIES)
        | if proleptic { QCAL_PROLEPTIC } else { 0 }
        | if plan.year_zero { QCAL_YEAR_ZERO } else { 0 };
    let mut backend = Tailed {
        known: qcal_backend {
            size: size_of::<qcal_backend>() as u32,
            flags: flags | if pure { QCAL_PURE } else { 0 },
            destroy: (!once_in(8)).then_some(callbacks::destroy as _),
            months_in_year: Some(callbacks::months_in_year),
            days_in_month: Some(callbacks::days_in_month),
            year_start: with_start.then_some(callbacks::year_start as _),
            date_to_jdn: (parts & 1 != 0).then_some(callbacks::date_to_jdn as _),
            jdn_to_date: (parts & 2 != 0).then_some(callbacks::jdn_to_date as _),
            is_leap_year: with_leap.then_some(callbacks::is_leap_year as _),
            months_before_year: with_months.then_some(callbacks::months_before_year as _),
            month_names: months.pointer(),
            weekday_names: weekdays.pointer(),
            month_name_count: months.count() as u32,
            weekday_name_count: weekdays.count() as u32,
            days_per_week,
            first_year,
            last_year,
            window_first_year: window.0,
            window_last_year: window.1,
            reserved: 0,
            month_name: None,
            weekday_name: None,
        },
        tail: [0; 2],
    };
    let is_null = once_in(100);
    if is_null {
        wrongs.push(QCAL_ERR_NULL);
    } else if once_in(5) {
        wrongs.extend(spoil_backend(&mut backend, &plan));
    }
    let is_owed = !is_null && backend.known.size >= 16 && backend.known.destroy.is_some();
    let calendar = Calendar {
        plan: Some(Rc::new(plan)),
        calls_out: true,
        months: months.bytes(),
        weekdays: weekdays.bytes(),
        flags: flags | QCAL_USER_DEFINED,
        fault: Fault::choose(),
        reenters_at: once_in(2).then(|| if byte() & 3 != 0 { pick(30) as u32 } else { between(0, 10_000) as u32 }),
        reenters_later: byte() & 1 != 0,
        destroy_reenters: once_in(4),
        is_owed,
        ..named(&names)
    };
    register(calendar, &names, wrongs, |registry, names, count, index, cal| {
        let backend = if is_null { null() } else { (&raw const backend).cast() };
        // SAFETY: handles that are alive, and arrays and structs as the header asks for.
        unsafe { qcal_registry_register(registry, names, count, backend, callbacks::calendar_data(index), cal) }
    });
}

/// A struct of a later version.
#[repr(C)]
struct Tailed<T> {
    known: T,
    tail: [u64; 2],
}

/// Makes one thing wrong, or only larger; answers the statuses for it.
fn spoil_backend(backend: &mut Tailed<qcal_backend>, plan: &Plan) -> Vec<i32> {
    let known = &mut backend.known;
    let wrong = match pick(14) {
        0 => {
            // Smaller than the first version, which had no callbacks for names.
            known.size = pick(std::mem::offset_of!(qcal_backend, month_name)) as u32;
            QCAL_ERR_INVALID_ARGUMENT
        }
        1 => {
            known.size += 16;
            return Vec::new();
        }
        2 => {
            known.size += 16;
            backend.tail[pick(2)] = 1 << pick(64);
            QCAL_ERR_UNSUPPORTED
        }
        3 => {
            known.flags |= 1 << (7 + pick(25));
            QCAL_ERR_UNSUPPORTED
        }
        4 => {
            known.flags |= QCAL_SOLAR | QCAL_LUNAR;
            QCAL_ERR_INVALID_ARGUMENT
        }
        5 => {
            known.months_in_year = None;
            QCAL_ERR_NULL
        }
        6 => {
            known.days_in_month = None;
            QCAL_ERR_NULL
        }
        7 => {
            known.year_start = None;
            if byte() & 1 == 0 {
                known.date_to_jdn = None;
            } else {
                known.jdn_to_date = None;
            }
            QCAL_ERR_NULL
        }
        8 => {
            known.days_per_week = one_of(&[-1, 33, i32::MIN, i32::MAX]);
            QCAL_ERR_INVALID_ARGUMENT
        }
        9 => {
            (known.first_year, known.last_year) = (5, 4);
            QCAL_ERR_INVALID_ARGUMENT
        }
        10 if !plan.year_zero => {
            (known.first_year, known.last_year) = one_of(&[(0, 5), (-5, 0)]);
            QCAL_ERR_INVALID_ARGUMENT
        }
        11 if plan.range.1 < i64::from(i32::MAX) - 3 => {
            known.window_first_year = plan.written(plan.range.1);
            known.window_last_year = plan.written(plan.range.1) + 2;
            if known.window_last_year == 0 {
                known.window_last_year = 3;
            }
            QCAL_ERR_OUT_OF_RANGE
        }
        12 if plan.range.1 - plan.range.0 >= MAX_WINDOW => {
            known.window_first_year = plan.written(plan.range.0);
            known.window_last_year = plan.written(plan.range.0 + MAX_WINDOW);
            QCAL_ERR_LIMIT
        }
        _ => {
            known.reserved = 1;
            QCAL_ERR_UNSUPPORTED
        }
    };
    vec![wrong]
}

/// Registers a calendar given as data: any struct, or mostly a right one.
pub fn register_rule(any: bool) -> i32 {
    let names = Naming::of_calendar();
    let mut rule = if any || once_in(3) {
        Rule::any()
    } else {
        let mut plan = Plan::choose();
        let stated = choose_years(&mut plan, (i32::MIN, i32::MAX));
        Rule::of(&plan, stated)
    };
    let (plan, mut wrongs) = match rule.read() {
        Ok(plan) => (Some(plan), Vec::new()),
        Err(wrongs) => (None, wrongs),
    };
    let (longest, week) = match &plan {
        Some(plan) => (plan.telling_months(false).iter().map(Vec::len).max().unwrap_or(1), plan.week as usize),
        None => (1, 7),
    };
    let (months, weekdays) = (Naming::of_parts(longest, 32), Naming::of_parts(week, week));
    wrongs.extend(months.wrongs.iter().chain(&weekdays.wrongs));
    (rule.stated.month_names, rule.stated.month_name_count) = (months.pointer(), months.count() as u32);
    (rule.stated.weekday_names, rule.stated.weekday_name_count) = (weekdays.pointer(), weekdays.count() as u32);
    if plan.is_none() {
        // Names may be wrong for the calendar that it is not.
        wrongs.push(QCAL_ERR_INVALID_ARGUMENT);
    }
    let calendar = Calendar {
        plan: plan.map(Rc::new),
        months: months.bytes(),
        weekdays: weekdays.bytes(),
        flags: rule.stated.flags | QCAL_USER_DEFINED,
        ..named(&names)
    };
    let stated = rule.pointed();
    register(calendar, &names, wrongs, |registry, names, count, _, cal| {
        // SAFETY: handles that are alive, and arrays and structs as the header asks for.
        unsafe { qcal_registry_register_rule(registry, names, count, &raw const stated, cal) }
    })
}
