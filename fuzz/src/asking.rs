//! Questions to calendars: conversions and queries, each with the model's answer.

use std::ffi::CStr;
use std::ptr::null_mut;
use std::rc::Rc;

use qcal::ffi::*;

use crate::computing::{add_days, add_until, ask_century, ask_codes, ask_convert};
use crate::fault::Trust;
use crate::operations::{UNTOUCHED, choose_handle, unuse_calendar, use_calendar};
use crate::plan::Plan;
use crate::stream::{between, has_more, number, once_in, one_of, pick, small};
use crate::world::{Whose, with};

type Handle = *const qcal_calendar;
type Numbers = Result<Vec<i64>, i32>;

/// A question put to the library: its status, and its numbers if it is QCAL_OK. A failure must leave the out parameter as it was.
pub fn ask_i32(call: impl FnOnce(*mut i32) -> i32) -> Numbers {
    let mut answer = UNTOUCHED as i32;
    match call(&mut answer) {
        QCAL_OK => Ok(vec![answer.into()]),
        status => {
            assert_eq!(answer, UNTOUCHED as i32, "the out parameter after status {status}");
            Err(status)
        }
    }
}

pub fn ask_i64(call: impl FnOnce(*mut i64) -> i32) -> Numbers {
    let mut answer = UNTOUCHED;
    match call(&mut answer) {
        QCAL_OK => Ok(vec![answer]),
        status => {
            assert_eq!(answer, UNTOUCHED, "the out parameter after status {status}");
            Err(status)
        }
    }
}

pub fn ask_date(call: impl FnOnce(*mut qcal_date) -> i32) -> Numbers {
    let untouched = qcal_date { year: UNTOUCHED as i32, month: -7, day: -8 };
    let mut date = untouched;
    match call(&mut date) {
        QCAL_OK => Ok([date.year, date.month, date.day].map(i64::from).to_vec()),
        status => {
            assert_eq!(date, untouched, "the out parameter after status {status}");
            Err(status)
        }
    }
}

pub fn numbers((year, month, day): (i32, i32, i32)) -> Vec<i64> {
    [year, month, day].map(i64::from).to_vec()
}

/// A calendar that is asked, and what it gave away before.
pub struct Subject {
    pub cal: Handle,
    pub plan: Rc<Plan>,
    pub of_callbacks: bool,
    index: usize,
    wrong: u32,
}

impl Subject {
    /// `None` for a calendar without a model.
    pub fn of(cal: Handle, whose: Whose) -> Option<Subject> {
        let Whose::User(index) = whose else { return None };
        with(|world| {
            let calendar = &world.calendars[index];
            let plan = calendar.plan.clone()?;
            Some(Subject { cal, plan, of_callbacks: calendar.calls_out, index, wrong: calendar.wrong })
        })
    }

    /// Whether the handle is still ours: a callback may have given it back.
    pub fn is_owned(&self) -> bool {
        with(|world| world.calendars[self.index].owners > 0)
    }

    /// What may have become of the answer.
    pub fn trust(&self, about_leap_years: bool, about_months: bool) -> Trust {
        with(|world| {
            let calendar = &world.calendars[self.index];
            let Some(fault) = &calendar.fault else { return Trust::Exact };
            let trust = fault.trust(about_leap_years, about_months);
            let is_right_now = calendar.wrong == self.wrong;
            if is_right_now && (calendar.wrong_at_start == 0 || trust == Trust::OrBackend) {
                Trust::Exact
            } else {
                trust
            }
        })
    }
}

pub fn judge(question: &str, trust: Trust, expected: &Numbers, found: &Numbers) {
    let is_right = match trust {
        Trust::Exact => expected == found,
        Trust::OrBackend => expected == found || *found == Err(QCAL_ERR_BACKEND),
        Trust::Loose => match found {
            Ok(_) => true,
            Err(status) => {
                [QCAL_ERR_BACKEND, QCAL_ERR_INVALID_DATE, QCAL_ERR_OUT_OF_RANGE, QCAL_ERR_NOT_FOUND].contains(status)
            }
        },
    };
    assert!(is_right, "{question}: the model says {expected:?}, the library {found:?} ({trust:?})");
}

/// Asks one calendar one question.
pub fn ask_any() {
    let Some((cal, whose)) = choose_handle() else { return };
    use_calendar(whose);
    match Subject::of(cal, whose) {
        Some(subject) => {
            ask(&subject);
        }
        None => ask_unknown(cal),
    }
    unuse_calendar(whose);
}

/// Asks a calendar given as data about its whole range: a walk from both ends and from some days on, then any questions.
pub fn ask_rule(cal: Handle, whose: Whose) {
    let Some(subject) = Subject::of(cal, whose) else { return };
    ask_properties(&subject);
    let (first, last) = subject.plan.days();
    for start in [first, last - 70, subject.plan.choose_day(), subject.plan.choose_day()] {
        walk(&subject, start.clamp(first, last));
    }
    for outside in [first - 1, last + 1, i64::MIN, i64::MAX] {
        assert_eq!(ask_date(|to| unsafe { qcal_jdn_to_date(cal, outside, to) }), Err(QCAL_ERR_OUT_OF_RANGE));
    }
    while has_more() {
        ask(&subject);
    }
}

/// Some months from a day on: every day converts both ways, the months are as long as they say, and they make up the year.
fn walk(subject: &Subject, start: i64) {
    let (cal, plan) = (subject.cal, &subject.plan);
    let (_, last) = plan.days();
    for on in start..=start.saturating_add(70).min(last) {
        let date = ask_date(|to| unsafe { qcal_jdn_to_date(cal, on, to) });
        assert_eq!(date, plan.to_date(on).map(numbers), "day {on}");
        let Ok(date) = date else { return };
        let parts: Vec<i32> = date.iter().map(|&part| part as i32).collect();
        let [year, month, day] = parts[..] else { return };
        assert_eq!(ask_i64(|to| unsafe { qcal_date_to_jdn(cal, year, month, day, to) }), Ok(vec![on]), "{date:?}");
        if on == start || day == 1 {
            let months = ask_i32(|to| unsafe { qcal_months_in_year(cal, year, to) }).unwrap_or_default();
            let lengths = (1..=months[0] as i32).map(|month| {
                ask_i32(|to| unsafe { qcal_days_in_month(cal, year, month, to) }).expect("a month of the year")[0]
            });
            let days = ask_i32(|to| unsafe { qcal_days_in_year(cal, year, to) });
            assert_eq!(days, Ok(vec![lengths.sum()]), "days of {year}");
        }
    }
}

// SAFETY, for every block below: handles that are alive, and out parameters of the type asked for.

fn ask(subject: &Subject) {
    let (cal, plan) = (subject.cal, &subject.plan);
    let (year, month, day) = plan.choose_date();
    let on = plan.choose_day();
    let in_range = |value: i64| if plan.has_day(on) { Ok(vec![value]) } else { Err(QCAL_ERR_OUT_OF_RANGE) };
    let kind = pick(21);
    let is_null = once_in(60);
    let (question, expected, found): (_, Numbers, Numbers) = match kind {
        0 => {
            let found =
                ask_i64(|to| unsafe { qcal_date_to_jdn(cal, year, month, day, if is_null { null_mut() } else { to }) });
            let expected =
                if is_null { Err(QCAL_ERR_NULL) } else { plan.to_day(year, month, day).map(|day| vec![day]) };
            (format!("day of {year}-{month}-{day}"), expected, found)
        }
        1 => {
            let found = ask_date(|to| unsafe { qcal_jdn_to_date(cal, on, if is_null { null_mut() } else { to }) });
            let expected = if is_null { Err(QCAL_ERR_NULL) } else { plan.to_date(on).map(numbers) };
            (format!("date of {on}"), expected, found)
        }
        2 => {
            let found =
                ask_i32(|to| unsafe { qcal_days_in_month(cal, year, month, if is_null { null_mut() } else { to }) });
            let expected =
                if is_null { Err(QCAL_ERR_NULL) } else { plan.month_days(year, month).map(|days| vec![days]) };
            (format!("days of {year}-{month}"), expected, found)
        }
        3 => {
            let found = ask_i32(|to| unsafe { qcal_months_in_year(cal, year, to) });
            (format!("months of {year}"), plan.year(year).map(|year| vec![plan.months(year).len() as i64]), found)
        }
        4 => {
            let found = ask_i32(|to| unsafe { qcal_days_in_year(cal, year, to) });
            (format!("days of {year}"), plan.year(year).map(|year| vec![plan.days_in_year(year)]), found)
        }
        5 => {
            let found = ask_i32(|to| unsafe { qcal_is_leap_year(cal, year, to) });
            (format!("leap year {year}"), plan.year(year).map(|year| vec![plan.is_leap(year).into()]), found)
        }
        6 => {
            let found = unsafe { qcal_is_valid_date(cal, year, month, day) };
            let expected = plan.to_day(year, month, day).is_ok();
            let trust = subject.trust(false, false);
            let is_right = found == expected || (trust == Trust::OrBackend && !found) || trust == Trust::Loose;
            assert!(is_right, "{year}-{month}-{day} is valid: the model says {expected}, the library {found}");
            return;
        }
        7 => {
            let found = ask_i32(|to| unsafe { qcal_day_of_week(cal, on, to) });
            let weekday = if plan.has_day(on) { plan.day_of_week(on, subject.of_callbacks) } else { 0 };
            (format!("weekday of {on}"), in_range(weekday), found)
        }
        8 => {
            let found = ask_i32(|to| unsafe { qcal_day_of_year(cal, on, to) });
            let number = if plan.has_day(on) { on - plan.year_start(plan.year_of(on)) + 1 } else { 0 };
            (format!("day of year of {on}"), in_range(number), found)
        }
        9 => return ask_week(subject, on),
        10 => return ask_describe(subject, on),
        11 | 12 => return ask_lengths(subject, month, kind == 11),
        13 => return ask_properties(subject),
        14 => {
            let whose = Whose::User(subject.index);
            if with(|world| world.calendars.get(subject.index).is_some()) {
                ask_identity(cal, whose);
            }
            return;
        }
        15 => return ask_convert(subject, (year, month, day)),
        16 => return add_days(subject, (year, month, day)),
        17 | 18 => return add_until(subject, on),
        19 => return ask_century(subject, (year, month, day)),
        _ => return ask_codes(subject, (year, month, day)),
    };
    judge(&question, subject.trust(kind == 5, false), &expected, &found);
}

fn ask_week(subject: &Subject, on: i64) {
    let plan = &subject.plan;
    let (first, least) = (between(1, plan.week), between(1, plan.week));
    let (first, least) = if once_in(10) { (first, one_of(&[0, -1, plan.week + 1])) } else { (first, least) };
    let (mut year, mut week) = (UNTOUCHED as i32, -9);
    let status = unsafe { qcal_week_of_year(subject.cal, on, first as i32, least as i32, &mut year, &mut week) };
    assert!(status == QCAL_OK || (year, week) == (UNTOUCHED as i32, -9));
    let found = if status == QCAL_OK { Ok(vec![year.into(), week.into()]) } else { Err(status) };
    let expected = if least < 1 || least > plan.week {
        Err(QCAL_ERR_INVALID_ARGUMENT)
    } else if !plan.has_day(on) {
        Err(QCAL_ERR_OUT_OF_RANGE)
    } else {
        match plan.week(on, first, least, subject.of_callbacks) {
            Some(expected) => expected.map(|(year, week)| vec![year.into(), week]),
            // Years of a few days: some week or none.
            None => {
                let allowed = [QCAL_OK, QCAL_ERR_OUT_OF_RANGE, QCAL_ERR_BACKEND];
                assert!(allowed.contains(&status), "week of {on}: status {status}");
                assert!(status != QCAL_OK || week >= 1, "week of {on}: {week}");
                return;
            }
        }
    };
    judge(&format!("week of {on} from {first}, least {least}"), subject.trust(false, false), &expected, &found);
}

fn ask_describe(subject: &Subject, on: i64) {
    let plan = &subject.plan;
    // SAFETY: numbers and characters; zeros are some.
    let mut fields: qcal_fields = unsafe { std::mem::zeroed() };
    fields.size = size_of::<qcal_fields>() as u32;
    let status = unsafe { qcal_describe(subject.cal, on, &mut fields) };
    let found = if status != QCAL_OK {
        assert_eq!((fields.year, fields.flags, fields.week_of_year), (0, 0, 0));
        Err(status)
    } else {
        let known =
            [fields.year, fields.month, fields.day, fields.continuous_year, fields.day_of_year, fields.day_of_week];
        let known = known.into_iter().chain([fields.days_in_month, fields.days_in_year, fields.months_in_year]);
        let flags = fields.flags & (QCAL_LEAP_YEAR | QCAL_LEAP_MONTH);
        Ok(known.map(i64::from).chain([flags.into()]).collect())
    };
    let expected = plan.to_date(on).map(|(written, month, day)| {
        let year = plan.year_of(on);
        let months = plan.months(year);
        let flags = if plan.is_leap(year) { QCAL_LEAP_YEAR } else { 0 };
        let in_leap_month =
            !subject.of_callbacks && plan.is_leap_by_rule(year) && plan.extra_month == Some(month as usize);
        let week = plan.week(on, 1, plan.week / 2 + 1, subject.of_callbacks);
        if let (Some(week), Trust::Exact, QCAL_OK) = (week, subject.trust(false, false), status) {
            let week = week.unwrap_or((0, 0));
            assert_eq!((fields.week_year, i64::from(fields.week_of_year)), week, "week of {on}");
        }
        vec![
            written.into(),
            month.into(),
            day.into(),
            year,
            on - plan.year_start(year) + 1,
            plan.day_of_week(on, subject.of_callbacks),
            months[month as usize - 1].into(),
            plan.days_in_year(year),
            months.len() as i64,
            i64::from(flags | if in_leap_month { QCAL_LEAP_MONTH } else { 0 }),
        ]
    });
    judge(&format!("all about {on}"), subject.trust(true, false), &expected, &found);
}

fn ask_lengths(subject: &Subject, month: i32, longest: bool) {
    let lengths = subject.plan.lengths_of_month(month);
    let found = ask_i32(|to| unsafe {
        if longest {
            qcal_max_days_in_month(subject.cal, month, to)
        } else {
            qcal_usual_days_in_month(subject.cal, month, to)
        }
    });
    let most = lengths.values().max();
    let expected = match lengths.keys().next_back() {
        None => Err(QCAL_ERR_INVALID_DATE),
        Some(&days) if longest => Ok(vec![days.into()]),
        // Of equally usual lengths any.
        Some(_) => match &found {
            Ok(found) if lengths.iter().any(|(&days, count)| [i64::from(days)] == found[..] && Some(count) == most) => {
                Ok(found.clone())
            }
            _ => Ok(vec![-1]),
        },
    };
    judge(&format!("lengths of month {month}"), subject.trust(false, false), &expected, &found);
}

fn ask_properties(subject: &Subject) {
    let plan = &subject.plan;
    let mut known = qcal_properties {
        size: size_of::<qcal_properties>() as u32,
        flags: 0,
        days_per_week: 0,
        min_days_in_month: 0,
        max_days_in_month: 0,
        max_months_in_year: 0,
        first_year: 0,
        last_year: 0,
        first_jdn: 0,
        last_jdn: 0,
        epoch_jdn: 0,
    };
    assert_eq!(unsafe { qcal_calendar_properties(subject.cal, &mut known) }, QCAL_OK);
    let found = [known.days_per_week, known.min_days_in_month, known.max_days_in_month, known.max_months_in_year];
    let found = found.into_iter().chain([known.first_year, known.last_year]).map(i64::from);
    let found = found.chain([known.first_jdn, known.last_jdn, known.epoch_jdn, known.flags.into()]).collect();
    let months = plan.telling_months(subject.of_callbacks);
    let lengths = || months.iter().flatten().copied().map(i64::from);
    let (first, last) = plan.days();
    let flags = with(|world| world.calendars.get(subject.index).map(|calendar| calendar.flags));
    let expected = vec![
        plan.week,
        lengths().min().unwrap_or(0),
        lengths().max().unwrap_or(0),
        months.iter().map(Vec::len).max().unwrap_or(0) as i64,
        plan.written(plan.range.0).into(),
        plan.written(plan.range.1).into(),
        first,
        last,
        plan.epoch(subject.of_callbacks),
        flags.unwrap_or(known.flags).into(),
    ];
    judge("properties", subject.trust(false, false), &Ok(expected), &Ok(found));
}

/// Name and id; the first answer is taken down.
pub fn ask_identity(cal: Handle, whose: Whose) {
    let mut id = 0;
    let name = unsafe {
        assert_eq!(qcal_calendar_system(cal, &mut id), QCAL_OK);
        CStr::from_ptr(qcal_calendar_name(cal)).to_bytes()
    };
    with(|world| match whose {
        Whose::BuiltIn(expected) => assert_eq!(id, expected),
        Whose::User(index) => {
            let is_new = world.calendars[index].id.is_none();
            let others = world.calendars.iter().filter_map(|other| other.id);
            assert!(
                !is_new || (id < world.lowest_id && others.into_iter().all(|other| other != id)),
                "id {id} is not new"
            );
            let calendar = &mut world.calendars[index];
            assert_eq!(*calendar.id.get_or_insert(id), id);
            assert_eq!(Some(name), calendar.names.first().map(Vec::as_slice));
        }
    });
}

/// What has to hold for any calendar.
fn ask_unknown(cal: Handle) {
    let on = number();
    let Ok(date) = ask_date(|to| unsafe { qcal_jdn_to_date(cal, on, to) }) else { return };
    let parts: Vec<i32> = date.iter().map(|&part| part as i32).collect();
    let [year, month, day] = parts[..] else { return };
    assert_eq!(ask_i64(|to| unsafe { qcal_date_to_jdn(cal, year, month, day, to) }), Ok(vec![on]));
    assert!(
        unsafe { qcal_is_valid_date(cal, year, month, day) }
            && !unsafe { qcal_is_valid_date(cal, year, month, day + 400) }
    );
    let days = ask_i32(|to| unsafe { qcal_days_in_month(cal, year, month, to) });
    assert!(days.is_ok_and(|days| i64::from(day) <= days[0]));
    let _ = ask_i32(|to| unsafe { qcal_days_in_year(cal, small(), to) });
}
