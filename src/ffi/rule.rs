//! Calendars given as data: the struct that a C program fills in.

use core::ffi::c_char;

use super::backend::{Declared, flags};
use super::failure::{Failure, fail, null};
use super::sized::{Sized32, sized_in};
use super::status::{self, QCAL_ERR_INVALID_ARGUMENT};
use crate::calendar::Calendar;
use crate::user::rule::{Declaration, LEAP_BITS, LEAP_INTERCALARY, MAX_LEAP_CYCLE, MAX_MONTHS, Rule};

/// No year is a leap year (qcal_rule.leap_rule).
pub const QCAL_LEAP_NONE: i32 = 0;
/// Year a is a leap year if (leap_mul * a + leap_add) mod leap_cycle < leap_below (qcal_rule.leap_rule).
pub const QCAL_LEAP_TEST: i32 = 1;
/// Year a is a leap year if bit (a mod leap_cycle) of leap_bits is set (qcal_rule.leap_rule).
pub const QCAL_LEAP_BITS: i32 = 2;
/// Added to QCAL_LEAP_TEST or QCAL_LEAP_BITS: leap years have a month more (qcal_rule.leap_rule).
pub const QCAL_LEAP_INTERCALARY: i32 = 4;

/// A calendar given as data, for qcal_registry_register_rule(). Set everything to zero, then `size` to sizeof(qcal_rule), then what
/// is needed.
///
/// A rule counts years a = ..., -1, 0, 1, ...; year a of the rule is year a + year_offset of the calendar, counted without a gap. The
/// modulus of a leap rule is never negative. What a rule does not use must be 0 or NULL.
///
/// Ownership: everything is copied.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct qcal_rule {
    /// sizeof(qcal_rule).
    pub size: u32,
    /// QCAL_SOLAR, QCAL_LUNAR or QCAL_LUNISOLAR or none of them; QCAL_PROLEPTIC; QCAL_YEAR_ZERO.
    pub flags: u32,
    /// The first day of year a = 1 of the rule. With month_starts the first day of year 1 of the calendar, or 0, unless weeks are
    /// not of seven days and have to be counted from there.
    pub epoch_jdn: i64,
    /// The first year that exists. first_year and last_year both 0: every year that is an int32_t. With month_starts the year of
    /// the first of them.
    pub first_year: i32,
    /// The last year that exists. With month_starts 0, or the year that they end with.
    pub last_year: i32,
    /// What is added to a year of the rule: 543 makes the Buddhist calendar of the Gregorian rule.
    pub year_offset: i32,
    /// Days of the week, 1 to 32; 0 means 7.
    pub days_per_week: i32,
    /// Months of a common year, 1 to 32.
    pub month_count: i32,
    /// QCAL_LEAP_NONE, QCAL_LEAP_TEST or QCAL_LEAP_BITS, the last two perhaps with QCAL_LEAP_INTERCALARY added.
    pub leap_rule: i32,
    /// month_count lengths of the months of a common year, each 1 to 400 days.
    pub month_days: *const u16,
    /// The month that has other days in a leap year. With QCAL_LEAP_INTERCALARY the month that the leap month follows; 0 for a leap
    /// month that begins the year.
    pub leap_month: i32,
    /// How many days that month has more, or fewer if negative. With QCAL_LEAP_INTERCALARY the days of the leap month.
    pub leap_days: i32,
    /// QCAL_LEAP_TEST: the factor.
    pub leap_mul: i32,
    /// QCAL_LEAP_TEST: the summand.
    pub leap_add: i32,
    /// The years after which the leap years repeat, 1 to 4096.
    pub leap_cycle: i32,
    /// QCAL_LEAP_TEST: the bound, 0 to leap_cycle.
    pub leap_below: i32,
    /// QCAL_LEAP_BITS: leap_cycle bits. That of remainder r is in byte r / 8, its value there 1 << r % 8. Bits behind the last are 0.
    pub leap_bits: *const u8,
    /// Instead of month_days and a leap rule: the first day of each month of consecutive years, month_count for each year, and last
    /// the day after the last month: a table of sightings of the moon, say.
    pub month_starts: *const i64,
    /// How many days month_starts has: a multiple of month_count, and one.
    pub month_start_count: usize,
    /// Optional: month_name_count names of months in order.
    pub month_names: *const *const c_char,
    /// Optional: weekday_name_count names of days of the week in order.
    pub weekday_names: *const *const c_char,
    /// How many names month_names has: 0, or at least the months of the longest year; at most 32.
    pub month_name_count: u32,
    /// How many names weekday_names has: 0, or the days of the week.
    pub weekday_name_count: u32,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 2 x 4, 8, 6 x 4, pointer, 6 x 4, 5 pointers or sizes, 2 x
// 4 bytes; zeros are no pointer.
unsafe impl Sized32 for qcal_rule {
    const FIRST_SIZE: u32 = size_of::<qcal_rule>() as u32;
}
const _: () = assert!(size_of::<qcal_rule>() == 72 + 6 * size_of::<usize>());

/// A rule that has been read.
pub(super) struct Received {
    pub rule: Rule,
    pub most_months: usize,
    pub days_per_week: u8,
    pub month_names: (*const *const c_char, usize),
    pub weekday_names: (*const *const c_char, usize),
}

/// Reads and checks the struct.
///
/// # Safety
///
/// `rule` is NULL or points to a struct whose `size` is set and is the number of bytes that may be read, and whose arrays are as
/// long as it says.
pub(super) unsafe fn receive(rule: *const qcal_rule) -> Result<Received, Failure> {
    // SAFETY: the caller's promise.
    let stated = unsafe { sized_in(rule, "rule") }?;
    let Declared { family, proleptic, numbering } = flags(stated.flags, 0, "rule")?;
    let months = bounded("month_count", stated.month_count, MAX_MONTHS as i32)?;
    // Read only where they are used: what is not used must be NULL, which Rule::new checks.
    let bits = if stated.leap_rule & !LEAP_INTERCALARY == LEAP_BITS {
        bounded("leap_cycle", stated.leap_cycle, MAX_LEAP_CYCLE)?.div_ceil(8)
    } else {
        0
    };
    let missing = [
        ("rule->month_starts", stated.month_starts.is_null() && stated.month_start_count != 0),
        ("rule->month_days", stated.month_days.is_null() && stated.month_starts.is_null()),
        ("rule->leap_bits", stated.leap_bits.is_null() && bits != 0),
    ];
    if let Some((field, _)) = missing.iter().find(|(_, missing)| *missing) {
        return Err(null(field));
    }
    if stated.month_start_count > MAX_MONTH_STARTS {
        let (found, most) = (stated.month_start_count, MAX_MONTH_STARTS);
        return Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("rule->month_start_count is {found}, not 0 to {most}"),
        ));
    }
    // SAFETY: the caller's promise: arrays of these lengths, not written at the same time.
    let declaration = unsafe {
        Declaration {
            family,
            proleptic,
            numbering,
            epoch_jdn: stated.epoch_jdn,
            first_year: stated.first_year,
            last_year: stated.last_year,
            year_offset: stated.year_offset,
            days_per_week: stated.days_per_week,
            month_count: stated.month_count,
            month_days: array(stated.month_days, months),
            leap_rule: stated.leap_rule,
            leap_month: stated.leap_month,
            leap_days: stated.leap_days,
            leap_mul: stated.leap_mul,
            leap_add: stated.leap_add,
            leap_cycle: stated.leap_cycle,
            leap_below: stated.leap_below,
            leap_bits: array(stated.leap_bits, bits),
            month_starts: array(stated.month_starts, stated.month_start_count),
        }
    };
    let rule = Rule::new(&declaration).map_err(|wrong| fail(status::of(wrong.error), format_args!("rule->{wrong}")))?;
    Ok(Received {
        most_months: usize::from(rule.properties().max_months_in_year),
        days_per_week: rule.properties().days_per_week,
        rule,
        month_names: (stated.month_names, stated.month_name_count as usize),
        weekday_names: (stated.weekday_names, stated.weekday_name_count as usize),
    })
}

/// More months than the longest window can have: no table is that long.
const MAX_MONTH_STARTS: usize = 20_000 * MAX_MONTHS + 1;

/// A length that an array is read by: 1 to `most`.
fn bounded(field: &'static str, found: i32, most: i32) -> Result<usize, Failure> {
    match usize::try_from(found) {
        Ok(length) if (1..=most).contains(&found) => Ok(length),
        _ => Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("rule->{field} is {found}, not 1 to {most}"))),
    }
}

/// An array of the caller's, `None` for NULL.
///
/// # Safety
///
/// `pointer` is NULL or points to `length` items that are not written while the result is used.
unsafe fn array<'a, T>(pointer: *const T, length: usize) -> Option<&'a [T]> {
    // SAFETY: not NULL; the caller's promise.
    (!pointer.is_null()).then(|| unsafe { core::slice::from_raw_parts(pointer, length) })
}
