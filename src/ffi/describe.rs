//! Everything about one day at once; eras and month codes in the other direction.

use core::ffi::{CStr, c_char};
use core::fmt::Write;

use super::arithmetic::overflow_of;
use super::buffer;
use super::convert::{day_failure, qcal_date, to_date};
use super::failure::{Failure, about, fail, null};
use super::guard::guard_status;
use super::handle::{self, out, qcal_calendar};
use super::names::{self, qcal_names};
use super::query::{self, date_failure};
use super::sized::{Sized32, sized_out};
use super::status::{QCAL_ERR_INVALID_DATE, QCAL_ERR_PANIC, qcal_status};
use crate::arithmetic::{self, Overflow, Week};
use crate::calendar::{Authority, Era, MonthCode};
use crate::day::Jdn;
use crate::error::Error;
use crate::name::same;
use crate::registry::OpenCalendar;

/// The year is a leap year (qcal_fields.flags).
pub const QCAL_LEAP_YEAR: u32 = 1;
/// The month is a leap month (qcal_fields.flags).
pub const QCAL_LEAP_MONTH: u32 = 2;
/// The authority that decides this calendar has published the date (qcal_fields.flags).
pub const QCAL_OFFICIAL: u32 = 4;
/// An authority decides this calendar and has not published the date: it is computed (qcal_fields.flags). Calendars that are
/// their own rule, such as the Gregorian, have neither flag.
pub const QCAL_COMPUTED: u32 = 8;
/// The computation is too close to call, and the date may turn out a day or a month off (qcal_fields.flags).
pub const QCAL_UNCERTAIN: u32 = 16;

/// Bytes of qcal_fields.era_code, its closing NUL included.
pub const QCAL_ERA_CODE_SIZE: usize = 24;
/// Bytes of qcal_fields.month_code, its closing NUL included.
pub const QCAL_MONTH_CODE_SIZE: usize = 8;

/// Everything about one day in one calendar. Set `size` to sizeof(qcal_fields) before the call.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_fields {
    /// sizeof(qcal_fields), set by the caller and left as it is.
    pub size: u32,
    /// QCAL_LEAP_YEAR, QCAL_LEAP_MONTH, QCAL_OFFICIAL, QCAL_COMPUTED, QCAL_UNCERTAIN.
    pub flags: u32,
    /// The year as the calendar numbers it.
    pub year: i32,
    /// The ordinal month in the year, from 1.
    pub month: i32,
    /// The day in the month, from 1.
    pub day: i32,
    /// The year in a count without a gap: 0 is the year before 1, also where the calendar writes it -1.
    pub continuous_year: i32,
    /// The year in its era; the continuous year where era_code is empty.
    pub year_of_era: i32,
    /// The number of the cycle of years, such as the 60 years of the Chinese calendar or the 19 of the Hebrew one; 0 or negative
    /// before the first. 0 where the calendar has none, and year_of_cycle is 0.
    pub cycle: i32,
    /// The year in its cycle, from 1; 0 where the calendar has none.
    pub year_of_cycle: i32,
    /// The day in the year, from 1.
    pub day_of_year: i32,
    /// The day of the week: 1 Monday to 7 Sunday.
    pub day_of_week: i32,
    /// The week in week_year, from 1; weeks begin on Monday, and the first has at least four days, more than half, in the
    /// calendar's own year. 0 at the ends of the range, where the week belongs to a year outside it.
    pub week_of_year: i32,
    /// The year that the week belongs to; 0 together with week_of_year.
    pub week_year: i32,
    /// Days of the month.
    pub days_in_month: i32,
    /// Days of the year.
    pub days_in_year: i32,
    /// Months of the year.
    pub months_in_year: i32,
    /// CLDR's code of the era, NUL-terminated; empty where the calendar has no eras, and in the first year of the range or the first
    /// two, where these are years of an era counted backward that are no int32_t, 2147483648 and 2147483649.
    pub era_code: [c_char; QCAL_ERA_CODE_SIZE],
    /// The code of the month, NUL-terminated: "M05", or "M05L" for the leap month after it.
    pub month_code: [c_char; QCAL_MONTH_CODE_SIZE],
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 16 x 4, 24 and 8 bytes.
unsafe impl Sized32 for qcal_fields {
    const FIRST_SIZE: u32 = 96;
}
const _: () = assert!(size_of::<qcal_fields>() == 96);

/// Everything about one day: the date, its place in year, week and era, and what stands behind it. One conversion for all.
///
/// fields: `size` set to sizeof(qcal_fields); fields that this library does not know are zeroed.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for a size smaller than the struct ever was;
/// QCAL_ERR_OUT_OF_RANGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_describe(cal: *const qcal_calendar, jdn: i64, fields: *mut qcal_fields) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        // SAFETY: the caller's promise about structs with a size.
        let to = unsafe { sized_out(fields, "fields") }?;
        let known = describe(&cal, Jdn::new(jdn)).map_err(|error| day_failure(&cal, error, jdn))?;
        // SAFETY: as above.
        unsafe { to.write(&known) };
        Ok(())
    })
}

fn describe(cal: &OpenCalendar, day: Jdn) -> Result<qcal_fields, Error> {
    let engine = cal.engine();
    let calendar = engine.definition();
    let date = engine.to_date(day)?;
    let year = engine.year(date.year())?;
    let code = calendar.ask_month_code(year, date.month());
    // continuous years of the range are i32
    let continuous_year = year as i32;
    let in_era = |era: &Era| Some((era.code, i32::try_from(era.year_of_era(year, day)?).ok()?));
    let (era_code, year_of_era) = engine.properties().eras.iter().find_map(in_era).unwrap_or((c"", continuous_year));
    let min_days = i32::from(engine.properties().days_per_week) / 2 + 1;
    let (week_year, week_of_year) = match arithmetic::week_of_year(engine, day, 1, min_days) {
        Ok(Week { year, week }) => engine.written_year(year).map_or((0, 0), |year| (year, i32::from(week))),
        // A user's calendar cannot tell where the year before its first one starts.
        Err(Error::OutOfRange) => (0, 0),
        Err(error) => return Err(error),
    };
    let flag = |condition: bool, flag: u32| if condition { flag } else { 0 };
    let authority = calendar.ask_authority(year);
    let of_cycle = calendar.ask_year_of_cycle(year);
    Ok(qcal_fields {
        size: 0,
        flags: flag(engine.is_leap_year(date.year())?, QCAL_LEAP_YEAR)
            | flag(code.leap, QCAL_LEAP_MONTH)
            | flag(authority == Authority::Official, QCAL_OFFICIAL)
            | flag(authority == Authority::Computed, QCAL_COMPUTED)
            | flag(calendar.ask_is_uncertain(year, date.month()), QCAL_UNCERTAIN),
        year: date.year(),
        month: i32::from(date.month()),
        day: i32::from(date.day()),
        continuous_year,
        year_of_era,
        // at least a year to a cycle, so within i32
        cycle: of_cycle.map_or(0, |of_cycle| of_cycle.cycle as i32),
        year_of_cycle: of_cycle.map_or(0, |of_cycle| i32::from(of_cycle.year)),
        day_of_year: engine.day_of_year(day, year)?,
        day_of_week: i32::from(engine.day_of_week(day)),
        week_of_year,
        week_year,
        days_in_month: i32::from(engine.days_in(year, i32::from(date.month()))?),
        days_in_year: engine.days_in_year(year)? as i32,
        months_in_year: i32::from(engine.months_in_year(year)?),
        era_code: chars(era_code),
        month_code: month_code_chars(code),
    })
}

/// A short text as a C array, its rest zero.
fn chars<const N: usize>(text: &CStr) -> [c_char; N] {
    let mut array = [0; N];
    // The last element stays the closing NUL.
    for (to, &from) in array.iter_mut().take(N - 1).zip(text.to_bytes()) {
        *to = from as c_char;
    }
    array
}

fn month_code_chars(code: MonthCode) -> [c_char; QCAL_MONTH_CODE_SIZE] {
    struct Chars([c_char; QCAL_MONTH_CODE_SIZE], usize);
    impl Write for Chars {
        fn write_str(&mut self, text: &str) -> core::fmt::Result {
            for byte in text.bytes() {
                *self.0.get_mut(self.1).ok_or(core::fmt::Error)? = byte as c_char;
                self.1 += 1;
            }
            Ok(())
        }
    }
    let mut chars = Chars([0; QCAL_MONTH_CODE_SIZE], 0);
    // Five characters at most.
    let _ = write!(chars, "M{:02}{}", code.number, if code.leap { "L" } else { "" });
    chars.0
}

/// Reads "M05" or "M05L".
fn parse_month_code(text: &[u8]) -> Option<MonthCode> {
    let (digits, leap) = match text {
        [b'M', a, b] => ([*a, *b], false),
        [b'M', a, b, b'L'] => ([*a, *b], true),
        _ => return None,
    };
    let [tens, ones] = digits.map(|digit| digit.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return None;
    }
    Some(MonthCode { number: tens * 10 + ones, leap })
}

/// The codes of a calendar's eras, the one in use first. Empty for a calendar without eras.
///
/// Ownership: the list is the caller's: qcal_names_destroy().
/// Threads: any.
/// Errors: QCAL_ERR_NULL, QCAL_ERR_BAD_HANDLE, QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_eras(cal: *const qcal_calendar, names: *mut *mut qcal_names) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        let names = out(names, "names")?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { names::give(cal.engine().properties().eras.iter().map(|era| era.code), names) }
    })
}

/// The date with a month given by its code, which stays the same whether or not the year has a leap month before it.
///
/// month_code: "M01" ..., or "M05L" for the leap month after the fifth.
/// overflow: what becomes of a month that other years have and this one lacks, and of a day that the month lacks: QCAL_REJECT, or
/// QCAL_CONSTRAIN for the nearest there is. Instead of a leap month that is the month it follows, but Adar for Hebrew Adar I, and
/// the first month for a leap month M00L; Thai year 2483, which began with M04 and ended with M12, has M04 instead of M01 to M03.
/// A calendar made of callbacks does not say what its months are called: the code is the ordinal, and there is none instead.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_INVALID_ARGUMENT for overflow; QCAL_ERR_OUT_OF_RANGE for the year;
/// QCAL_ERR_INVALID_DATE for a text that is no month code, a month that no year has, a day below 1, and with QCAL_REJECT for any
/// date that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_date_from_code(
    cal: *const qcal_calendar,
    year: i32,
    month_code: *const c_char,
    day: i32,
    overflow: i32,
    date: *mut qcal_date,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        if month_code.is_null() {
            return Err(null("month_code"));
        }
        let date = out(date, "date")?;
        let overflow = overflow_of(overflow)?;
        // SAFETY: not NULL; the caller's promise about names.
        let code = unsafe { buffer::name(month_code) };
        let found = date_from_code(&cal, year, code, day, overflow)?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { date.write(found) };
        Ok(())
    })
}

fn date_from_code(
    cal: &OpenCalendar,
    year: i32,
    code: &[u8],
    day: i32,
    overflow: Overflow,
) -> Result<qcal_date, Failure> {
    let engine = cal.engine();
    let continuous = query::year(cal, year)?;
    let no_month = || fail(QCAL_ERR_INVALID_DATE, format_args!("no month \"{}\" in year {year}", code.escape_ascii()));
    let month = parse_month_code(code).ok_or_else(no_month)?;
    let failed = |error| match error {
        Error::InvalidDate => no_month(),
        error => about(error, format_args!("month \"{}\" of year {year}", code.escape_ascii())),
    };
    let month = arithmetic::month_with_code(engine, continuous, month, overflow).map_err(failed)?;
    let month = i32::from(month);
    let days = i32::from(engine.days_in(continuous, month).map_err(failed)?);
    let day = if overflow == Overflow::Constrain { day.min(days) } else { day };
    if day < 1 || day > days {
        return Err(date_failure(cal, Error::InvalidDate, year, month, day));
    }
    Ok(qcal_date { year, month, day })
}

/// The date with a year given in an era.
///
/// era_code: one of qcal_eras(), without regard to ASCII case.
/// year_of_era: from 1, but in an era that also counts the years before its first, where they are 0, -1, ... An era that began or
/// ended in the midst of a year counts on here, as documents printed before its end do: Heisei 31-06-01 is Reiwa 1-06-01.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_NOT_FOUND for an era that the calendar has not; QCAL_ERR_OUT_OF_RANGE for the
/// year; QCAL_ERR_INVALID_DATE for a year that the era does not count and for any other date that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_date_from_era(
    cal: *const qcal_calendar,
    era_code: *const c_char,
    year_of_era: i32,
    month: i32,
    day: i32,
    date: *mut qcal_date,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promise about handles.
        let cal = unsafe { handle::calendar(cal, "cal") }?;
        if era_code.is_null() {
            return Err(null("era_code"));
        }
        let date = out(date, "date")?;
        // SAFETY: not NULL; the caller's promise about names.
        let code = unsafe { buffer::name(era_code) };
        let found = date_from_era(&cal, code, year_of_era, month, day)?;
        // SAFETY: the caller's promise about out parameters.
        unsafe { date.write(found) };
        Ok(())
    })
}

fn date_from_era(
    cal: &OpenCalendar,
    code: &[u8],
    year_of_era: i32,
    month: i32,
    day: i32,
) -> Result<qcal_date, Failure> {
    let engine = cal.engine();
    let subject = |error| about(error, format_args!("year {year_of_era} of era \"{}\"", code.escape_ascii()));
    let era = engine.properties().eras.iter().find(|era| same(era.code.to_bytes(), code));
    let era = era.ok_or_else(|| subject(Error::NotFound))?;
    let continuous = era.year(i64::from(year_of_era)).ok_or_else(|| subject(Error::InvalidDate))?;
    let year = engine.written_year(continuous).map_err(subject)?;
    let jdn = super::convert::to_day(cal, year, month, day)?;
    Ok(to_date(cal, jdn.get())?.into())
}
