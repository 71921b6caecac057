//! Questions whose answer is another date, each with the model's answer or what has to hold for it.

use qcal::ffi::*;

use crate::asking::{Subject, ask_date, ask_i64, judge, numbers};
use crate::fault::Trust;
use crate::operations::{UNTOUCHED, choose_handle, unuse_calendar, use_calendar};
use crate::stream::{between, byte, number, once_in, one_of};

// SAFETY, for every block below: handles that are alive, and out parameters of the type asked for.

pub fn ask_convert(subject: &Subject, (year, month, day): (i32, i32, i32)) {
    let Some((other, whose)) = choose_handle() else { return };
    let Some(to) = Subject::of(other, whose) else { return };
    use_calendar(whose);
    let found = ask_date(|date| unsafe { qcal_convert(subject.cal, year, month, day, other, date) });
    let expected = subject.plan.to_day(year, month, day).and_then(|day| to.plan.to_date(day)).map(numbers);
    let trust = subject.trust(false, false).max(to.trust(false, false));
    judge(&format!("{year}-{month}-{day} in another calendar"), trust, &expected, &found);
    unuse_calendar(whose);
}

pub fn add_days(subject: &Subject, (year, month, day): (i32, i32, i32)) {
    let days = if once_in(3) { number() } else { between(-4000, 4000) };
    let duration = qcal_duration { years: 0, months: 0, weeks: 0, days };
    let overflow = one_of(&[QCAL_CONSTRAIN, QCAL_REJECT]);
    let found = ask_date(|to| unsafe { qcal_add(subject.cal, year, month, day, &duration, overflow, to) });
    let plan = &subject.plan;
    let expected = plan.to_day(year, month, day).and_then(|day| {
        let day = day.checked_add(days).ok_or(QCAL_ERR_OUT_OF_RANGE)?;
        plan.to_date(day).map(numbers)
    });
    judge(&format!("{year}-{month}-{day} and {days} days"), subject.trust(false, true), &expected, &found);
}

/// add(a, until(a, b)) = b under QCAL_CONSTRAIN.
pub fn add_until(subject: &Subject, on: i64) {
    let plan = &subject.plan;
    let other = if byte() & 1 == 0 { plan.choose_day() } else { on.saturating_add(between(-3000, 3000)) };
    let unit = one_of(&[QCAL_DAYS, QCAL_WEEKS, QCAL_MONTHS, QCAL_YEARS]);
    let mut duration = qcal_duration { years: UNTOUCHED, months: 0, weeks: 0, days: 0 };
    let status = unsafe { qcal_until(subject.cal, on, other, unit, &mut duration) };
    assert!(status == QCAL_OK || duration.years == UNTOUCHED);
    let exists = plan.has_day(on) && plan.has_day(other);
    let trust = subject.trust(false, true);
    // Outside of the window years are walked, 10,000 at most, where the months before a year are not known.
    let is_far = exists && (plan.year_of(on) - plan.year_of(other)).abs() > 9_990;
    if trust == Trust::Exact {
        let expected = if exists { QCAL_OK } else { QCAL_ERR_OUT_OF_RANGE };
        let gives_up = is_far && unit >= QCAL_MONTHS && status == QCAL_ERR_OUT_OF_RANGE;
        assert!(status == expected || gives_up, "from {on} until {other} by {unit}: status {status}, not {expected}");
    }
    if trust != Trust::Exact || status != QCAL_OK {
        let allowed = [QCAL_OK, QCAL_ERR_BACKEND, QCAL_ERR_OUT_OF_RANGE, QCAL_ERR_INVALID_DATE];
        assert!(allowed.contains(&status), "from {on} until {other} by {unit}: status {status}");
        return;
    }
    if unit == QCAL_DAYS {
        assert_eq!((duration.years, duration.months, duration.weeks, duration.days), (0, 0, 0, other - on));
    }
    let sign = (other - on).signum();
    let parts = [duration.years, duration.months, duration.weeks, duration.days];
    assert!(parts.iter().all(|part| part.signum() * sign >= 0), "from {on} until {other}: {parts:?}");
    let Some((year, month, day)) = plan.to_date(on).ok().filter(|_| subject.is_owned()) else { return };
    let found = ask_date(|to| unsafe { qcal_add(subject.cal, year, month, day, &duration, QCAL_CONSTRAIN, to) });
    let question = format!("{year}-{month}-{day} and {parts:?}, what is until {other}");
    judge(&question, subject.trust(false, true), &plan.to_date(other).map(numbers), &found);
}

pub fn ask_century(subject: &Subject, (year, month, day): (i32, i32, i32)) {
    let plan = &subject.plan;
    let weekday = between(0, plan.week + 1);
    let found =
        ask_i64(|to| unsafe { qcal_match_century_to_weekday(subject.cal, year, month, day, weekday as i32, to) });
    if subject.trust(false, false) != Trust::Exact {
        return;
    }
    match found {
        Ok(found) => {
            let (found_year, found_month, found_day) = plan.to_date(found[0]).expect("a day of the range");
            let asked = plan.year(year).expect("it was found");
            let found_in = plan.year(found_year).expect("a year of the range");
            let code = |year, month| plan.month_code(year, month, subject.of_callbacks);
            assert_eq!((code(found_in, found_month), found_day), (code(asked, month), day));
            assert_eq!(plan.day_of_week(found[0], subject.of_callbacks), weekday);
            let years = found_in - asked;
            assert!(years % 100 == 0 && years.abs() <= 1400, "{years} years away");
        }
        Err(QCAL_ERR_INVALID_ARGUMENT) => assert!(weekday < 1 || weekday > plan.week),
        Err(status) => {
            assert!([QCAL_ERR_INVALID_DATE, QCAL_ERR_NOT_FOUND, QCAL_ERR_OUT_OF_RANGE].contains(&status), "{status}");
            let is_there =
                plan.to_day(year, month, day).is_ok_and(|day| plan.day_of_week(day, subject.of_callbacks) == weekday);
            assert!(!is_there, "{year}-{month}-{day} is such a day itself");
        }
    }
}

pub fn ask_codes(subject: &Subject, (year, month, day): (i32, i32, i32)) {
    let plan = &subject.plan;
    let code = std::ffi::CString::new(format!("M{month:02}{}", if once_in(4) { "L" } else { "" })).unwrap_or_default();
    let overflow = one_of(&[QCAL_CONSTRAIN, QCAL_REJECT]);
    let found = ask_date(|to| unsafe { qcal_date_from_code(subject.cal, year, code.as_ptr(), day, overflow, to) });
    if subject.trust(false, true) == Trust::Exact {
        match found {
            Ok(found) => {
                let parts: Vec<i32> = found.iter().map(|&part| part as i32).collect();
                assert!(parts[0] == year && plan.to_day(parts[0], parts[1], parts[2]).is_ok(), "{found:?} of {code:?}");
            }
            Err(status) => assert!([QCAL_ERR_INVALID_DATE, QCAL_ERR_OUT_OF_RANGE].contains(&status), "{status}"),
        }
    }
    if !subject.is_owned() {
        return;
    }
    let era = ask_date(|to| unsafe { qcal_date_from_era(subject.cal, c"ce".as_ptr(), year, month, day, to) });
    assert_eq!(era, Err(QCAL_ERR_NOT_FOUND));
}
