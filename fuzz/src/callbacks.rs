//! The functions that the library calls: answers of users' calendars, log functions, `destroy`.
//!
//! `user_data` is the number of the model's calendar or log function, so that a call after `destroy` is seen without a crash.

use std::ffi::{CStr, c_char, c_void};
use std::rc::Rc;

use qcal::ffi::{QCAL_LOG_FAULT, QCAL_LOG_REFUSED, QCAL_LOG_REGISTERED, QCAL_OK, qcal_date};

use crate::fault::{Callback, Kind};
use crate::operations::nested;
use crate::plan::Plan;
use crate::stream::has_more;
use crate::world::{MAX_DEPTH, with};

/// Numbers of log functions start here, those of calendars at 1.
const LOGS: usize = 1 << 20;

pub fn calendar_data(index: usize) -> *mut c_void {
    std::ptr::without_provenance_mut(index + 1)
}

pub fn log_data(index: usize) -> *mut c_void {
    std::ptr::without_provenance_mut(index + LOGS)
}

/// Enters a callback, answers by the plan or by the fault, and leaves it.
fn answer<const N: usize>(
    user_data: *mut c_void,
    callback: Callback,
    right: impl FnOnce(&Plan) -> Option<[i64; N]>,
    write: impl FnOnce([i64; N]),
) -> i32 {
    let index = user_data.addr() - 1;
    let (plan, reenters) = with(|world| {
        let depth = world.depth;
        let calendar = &mut world.calendars[index];
        assert_eq!(calendar.destroyed, 0, "a callback of calendar {index} after its destroy");
        calendar.active += 1;
        let number = calendar.answers;
        calendar.answers += 1;
        let is_time = calendar.reenters_at == Some(number) && !calendar.reenters_later;
        let reenters = is_time && depth < MAX_DEPTH && has_more();
        (calendar.plan.clone().expect("callbacks have a plan"), reenters)
    });
    let plan: Rc<Plan> = plan;
    if reenters {
        nested(Some(index));
    }
    let right = right(&plan);
    let kind = with(|world| {
        let calendar = &mut world.calendars[index];
        calendar.active -= 1;
        let kind = calendar.fault.as_mut().and_then(|fault| fault.now(callback));
        // What the header promises to callbacks that were never wrong.
        assert!(
            right.is_some() || calendar.wrong > 0,
            "{callback:?} of calendar {index} was asked about what is not there"
        );
        let differs = match (kind, right) {
            (None, _) => false,
            (Some(Kind::Answer(number)), Some(right)) => [number; N] != right,
            (Some(_), _) => true,
        };
        calendar.wrong += u32::from(differs);
        kind
    });
    let right = right.unwrap_or([30; N]);
    match kind {
        None => write(right),
        Some(Kind::Silent) => {}
        Some(Kind::Refuse(status)) => {
            write(right);
            return status;
        }
        Some(Kind::Answer(number)) => write([number; N]),
        Some(Kind::Off(more, part)) => {
            let mut wrong = right;
            wrong[part % N] = wrong[part % N].wrapping_add(more);
            write(wrong);
        }
    }
    QCAL_OK
}

pub unsafe extern "C" fn months_in_year(user_data: *mut c_void, year: i32, months: *mut i32) -> i32 {
    let right = |plan: &Plan| Some([plan.months(plan.year(year).ok()?).len() as i64]);
    // SAFETY, here and below: the library passes a place for the answer.
    answer(user_data, Callback::MonthsInYear, right, |[count]| unsafe { months.write(count as i32) })
}

pub unsafe extern "C" fn days_in_month(user_data: *mut c_void, year: i32, month: i32, days: *mut i32) -> i32 {
    let right = |plan: &Plan| Some([plan.month_days(year, month).ok()?]);
    // SAFETY: as above.
    answer(user_data, Callback::DaysInMonth, right, |[count]| unsafe { days.write(count as i32) })
}

pub unsafe extern "C" fn year_start(user_data: *mut c_void, year: i32, jdn: *mut i64) -> i32 {
    let right = |plan: &Plan| Some([plan.year_start(plan.year(year).ok()?)]);
    // SAFETY: as above.
    answer(user_data, Callback::YearStart, right, |[day]| unsafe { jdn.write(day) })
}

pub unsafe extern "C" fn date_to_jdn(user_data: *mut c_void, year: i32, month: i32, day: i32, jdn: *mut i64) -> i32 {
    let right = |plan: &Plan| Some([plan.to_day(year, month, day).ok()?]);
    // SAFETY: as above.
    answer(user_data, Callback::DateToJdn, right, |[day]| unsafe { jdn.write(day) })
}

pub unsafe extern "C" fn jdn_to_date(user_data: *mut c_void, jdn: i64, date: *mut qcal_date) -> i32 {
    let right = |plan: &Plan| {
        let (year, month, day) = plan.to_date(jdn).ok()?;
        Some([year, month, day].map(i64::from))
    };
    answer(user_data, Callback::JdnToDate, right, |parts| {
        let [year, month, day] = parts.map(|part| part as i32);
        // SAFETY: as above.
        unsafe { date.write(qcal_date { year, month, day }) }
    })
}

pub unsafe extern "C" fn is_leap_year(user_data: *mut c_void, year: i32, flag: *mut i32) -> i32 {
    let right = |plan: &Plan| Some([i64::from(plan.is_leap_by_rule(plan.year(year).ok()?))]);
    // SAFETY: as above.
    answer(user_data, Callback::IsLeapYear, right, |[leap]| unsafe { flag.write(leap as i32) })
}

pub unsafe extern "C" fn months_before_year(user_data: *mut c_void, year: i32, months: *mut i64) -> i32 {
    let right = |plan: &Plan| Some([plan.months_before(plan.year(year).ok()?)]);
    // SAFETY: as above.
    answer(user_data, Callback::MonthsBeforeYear, right, |[count]| unsafe { months.write(count) })
}

pub unsafe extern "C" fn destroy(user_data: *mut c_void) {
    let index = user_data.addr() - 1;
    let reenters = with(|world| {
        // The calendar that is being registered was refused: this is decided.
        if world.pending.last().is_some_and(|pending| pending.calendar == index && pending.allowed.is_none()) {
            world.settle();
        }
        let is_kept = world.is_kept(&world.calendars[index]);
        let calendar = &mut world.calendars[index];
        calendar.destroyed += 1;
        assert_eq!(calendar.destroyed, 1, "destroy of calendar {index}");
        assert!(!is_kept, "destroy of calendar {index}, which {} handles own", calendar.owners);
        calendar.destroy_reenters && world.depth < MAX_DEPTH && has_more()
    });
    if reenters {
        nested(None);
    }
}

pub unsafe extern "C" fn log(user_data: *mut c_void, event: i32, text: *const c_char) {
    let index = user_data.addr() - LOGS;
    assert!((QCAL_LOG_REGISTERED..=QCAL_LOG_FAULT).contains(&event), "event {event}");
    // SAFETY: the header says that it is a text.
    let text = unsafe { CStr::from_ptr(text) }.to_str().expect("the text of an event is UTF-8");
    assert!(!text.is_empty() && text.len() <= 511 && !text.contains(char::is_control), "{text:?}");
    let reenters = with(|world| {
        assert_eq!(world.logs[index].destroyed, 0, "log function {index} after its destroy");
        world.logs[index].active += 1;
        let registry = world.logs[index].registry;
        if event == QCAL_LOG_REGISTERED || event == QCAL_LOG_REFUSED {
            world.settle();
            let pending = world.pending.last().expect("an event of registering without a call of it");
            assert_eq!(pending.registry, Some(registry), "an event of another registry");
            let allowed = pending.allowed.clone().unwrap_or_default();
            if event == QCAL_LOG_REGISTERED {
                assert!(allowed.contains(&QCAL_OK), "registered: {text}; allowed was {allowed:?}");
                world.enter();
            } else {
                assert!(allowed != [QCAL_OK], "refused: {text}");
            }
        }
        world.logs[index].reenters && world.depth < MAX_DEPTH && has_more()
    });
    if reenters {
        nested(None);
    }
    with(|world| world.logs[index].active -= 1);
}

pub unsafe extern "C" fn destroy_log(user_data: *mut c_void) {
    let index = user_data.addr() - LOGS;
    with(|world| {
        let owners = world.registries[world.logs[index].registry].owners;
        let log = &mut world.logs[index];
        log.destroyed += 1;
        assert_eq!((log.destroyed, log.active), (1, 0), "destroy of log function {index}");
        assert!(!log.is_current || owners == 0, "destroy of log function {index}, which is in use");
    });
}
