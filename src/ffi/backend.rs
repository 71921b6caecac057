//! Calendars made of callbacks: the struct that a C program fills in, and the questions asked through it.

use core::ffi::{c_char, c_void};
use core::fmt;

use super::calendar::{QCAL_LUNAR, QCAL_LUNISOLAR, QCAL_PROLEPTIC, QCAL_SOLAR, QCAL_YEAR_ZERO};
use super::convert::qcal_date;
use super::failure::{Failure, fail, null};
use super::log::{LogCell, QCAL_LOG_FAULT};
use super::owed::Owed;
use super::sized::{Sized32, sized_in};
use super::status::{
    QCAL_ERR_BACKEND, QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_NOT_FOUND, QCAL_ERR_UNSUPPORTED, QCAL_OK, qcal_status,
};
use super::text::{context_number, width_number};
use crate::calendar::Family;
use crate::definition::NameForm;
use crate::name::{Name, NameAnswer};
use crate::sync::Shared;
use crate::user::backend::{Callbacks, Declaration, Optional, Refusal};
use crate::ymd::YearNumbering;

/// The callbacks always give the same answers (qcal_backend.flags): they are asked once for the years of the window, and dates of
/// these years are converted by a table from then on.
pub const QCAL_PURE: u32 = 64;

/// A calendar made of callbacks, for qcal_registry_register(). Set everything to zero, then `size` to sizeof(qcal_backend), then
/// what is needed: months_in_year, days_in_month, and either year_start or both date_to_jdn and jdn_to_date.
///
/// A callback writes its answer to its last argument and returns QCAL_OK, or returns an error. It is asked only about years from
/// first_year to last_year, months that the year has and days that the month has, so it need not check its arguments. Every answer
/// is checked: 1 to 32 months of 1 to 400 days; a year as long as its months together and as the distance to the next one; days
/// that rise with the years, within 2^41 of day 0; conversions that are the inverse of each other and agree with the months. A
/// fault is QCAL_ERR_BACKEND with a detail text for the caller and for the log. What cannot be found out is a calendar that is
/// consistently wrong, or one that changes its answers between two questions.
///
/// Ownership: everything is copied but user_data, which `destroy` takes back.
/// Threads: callbacks and `destroy` are called in any thread, callbacks in several at once, never under a lock of this library.
/// They may call any function of qcal, even release or unregister their own calendar: `destroy` then runs after the outermost call
/// has left it, and no handle to the calendar is left for it to use. Where several threads use a registry it may be one that was
/// only opening a calendar or listing names that runs `destroy` of another calendar: whoever does so under a lock of its own must
/// not take that lock in `destroy`. Neither may let an exception or a longjmp out.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct qcal_backend {
    /// sizeof(qcal_backend).
    pub size: u32,
    /// QCAL_PURE; QCAL_SOLAR, QCAL_LUNAR or QCAL_LUNISOLAR or none of them; QCAL_PROLEPTIC; QCAL_YEAR_ZERO.
    pub flags: u32,
    /// Optional. Called exactly once with user_data, when the calendar is in no registry and nobody has it open, or when
    /// registering it failed. Code that may be unloaded afterwards has to wait until it has returned: a `destroy` that tells
    /// somebody so is still running.
    pub destroy: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
    /// How many months a year has.
    pub months_in_year:
        Option<unsafe extern "C" fn(user_data: *mut c_void, year: i32, months: *mut i32) -> qcal_status>,
    /// How many days a month has.
    pub days_in_month:
        Option<unsafe extern "C" fn(user_data: *mut c_void, year: i32, month: i32, days: *mut i32) -> qcal_status>,
    /// The Julian Day number of the first day of a year.
    pub year_start: Option<unsafe extern "C" fn(user_data: *mut c_void, year: i32, jdn: *mut i64) -> qcal_status>,
    /// The Julian Day number of a date.
    pub date_to_jdn: Option<
        unsafe extern "C" fn(user_data: *mut c_void, year: i32, month: i32, day: i32, jdn: *mut i64) -> qcal_status,
    >,
    /// The date of a Julian Day number.
    pub jdn_to_date:
        Option<unsafe extern "C" fn(user_data: *mut c_void, jdn: i64, date: *mut qcal_date) -> qcal_status>,
    /// Optional: 1 for a leap year, else 0. Without it a year is a leap year if it has more months than the shortest year of the
    /// window, or more days where all have as many months.
    pub is_leap_year: Option<unsafe extern "C" fn(user_data: *mut c_void, year: i32, flag: *mut i32) -> qcal_status>,
    /// Optional: how many months lie between a month of your choice and the start of a year. It makes adding many months fast
    /// outside of the window where years differ in their number of months; without it years are walked, 10,000 at most. Each answer is
    /// checked against that for the next year only.
    pub months_before_year:
        Option<unsafe extern "C" fn(user_data: *mut c_void, year: i32, months: *mut i64) -> qcal_status>,
    /// Optional: month_name_count names of months in order.
    pub month_names: *const *const c_char,
    /// Optional: weekday_name_count names of days of the week in order.
    pub weekday_names: *const *const c_char,
    /// How many names month_names has: 0, or at least the months of the longest year of the window; at most 32.
    pub month_name_count: u32,
    /// How many names weekday_names has: 0, or the days of the week.
    pub weekday_name_count: u32,
    /// Days of the week, 1 to 32; 0 means 7.
    pub days_per_week: i32,
    /// The first year that exists. first_year and last_year both 0: 1 to 9999, with QCAL_PROLEPTIC -9999 to 9999.
    pub first_year: i32,
    /// The last year that exists.
    pub last_year: i32,
    /// The first year of the window, the years that are asked for at registration. window_first_year and window_last_year both 0:
    /// the years from Gregorian 1900 to 2100, or as many nearest to them as exist, 20,000 at most.
    pub window_first_year: i32,
    /// The last year of the window, which has at most 20,000 years.
    pub window_last_year: i32,
    /// 0.
    pub reserved: i32,
    /// Optional: the name of a month, for texts. locale is that of the call, "und" for the root locale; width and context are the
    /// QCAL_WIDE ... and QCAL_IN_DATE ... of the call. Writes the name into buf, UTF-8, at most cap - 1 bytes with no NUL needed, and
    /// its length to len; cap is 256. Where it answers QCAL_ERR_NOT_FOUND or QCAL_ERR_UNSUPPORTED, the month is called as in
    /// month_names, else by its number. A name that is empty, too long or not UTF-8 is a fault, as is any other error. Never called
    /// at registration.
    pub month_name: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            locale: *const c_char,
            year: i32,
            month: i32,
            width: i32,
            context: i32,
            buf: *mut c_char,
            cap: usize,
            len: *mut usize,
        ) -> qcal_status,
    >,
    /// Optional: the name of a day of the week, for texts; otherwise as month_name, with weekday_names.
    pub weekday_name: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            locale: *const c_char,
            day_of_week: i32,
            width: i32,
            context: i32,
            buf: *mut c_char,
            cap: usize,
            len: *mut usize,
        ) -> qcal_status,
    >,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps: 2 x 4, 8 + 2 pointers, 8 x 4 bytes, 2 pointers; zeros are no function
// and no pointer.
unsafe impl Sized32 for qcal_backend {
    // Up to `reserved`.
    const FIRST_SIZE: u32 = core::mem::offset_of!(qcal_backend, month_name) as u32;
}
const _: () = assert!(size_of::<qcal_backend>() == 40 + 12 * size_of::<usize>());

/// The part of the struct up to `destroy`: whoever states at least its size is owed `destroy`, whatever is wrong with the rest.
#[repr(C)]
struct Head {
    size: u32,
    flags: u32,
    destroy: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

/// Takes over what the caller owes to `destroy`, if the struct says so far.
///
/// # Safety
///
/// `backend` is NULL or points to a struct whose `size` is set and is the number of bytes that may be read.
pub(super) unsafe fn take_over(backend: *const qcal_backend, user_data: *mut c_void) -> Result<Owed, Failure> {
    if backend.is_null() {
        return Err(null("backend"));
    }
    let head = backend.cast::<Head>();
    // SAFETY: the caller's promise; `destroy` is read only where `size` covers it.
    unsafe {
        let covered = (*head).size as usize >= size_of::<Head>();
        Ok(Owed::new(user_data, if covered { (*head).destroy } else { None }))
    }
}

/// A backend that has been read, and what it says.
pub(super) struct Received {
    pub callbacks: ForeignBackend,
    pub declaration: Declaration,
    pub month_names: (*const *const c_char, usize),
    pub weekday_names: (*const *const c_char, usize),
}

/// Reads the struct, and checks what can be checked without asking the callbacks.
///
/// # Safety
///
/// As for [`take_over`], and the callbacks are what the header asks for.
pub(super) unsafe fn receive(
    backend: *const qcal_backend,
    owed: Owed,
    name: Name,
    log: Shared<LogCell>,
) -> Result<Received, Failure> {
    // SAFETY: the caller's promise.
    let table = unsafe { sized_in(backend, "backend") }?;
    if table.reserved != 0 {
        return Err(fail(QCAL_ERR_UNSUPPORTED, format_args!("backend->reserved is {}, not 0", table.reserved)));
    }
    let (Some(months_in_year), Some(days_in_month)) = (table.months_in_year, table.days_in_month) else {
        let which = if table.months_in_year.is_none() { "backend->months_in_year" } else { "backend->days_in_month" };
        return Err(null(which));
    };
    if table.year_start.is_none() {
        if table.date_to_jdn.is_none() {
            return Err(null("backend->year_start"));
        }
        if table.jdn_to_date.is_none() {
            return Err(null("backend->jdn_to_date"));
        }
    }
    let Declared { family, proleptic, numbering } = flags(table.flags, QCAL_PURE, "backend")?;
    let default_years = if proleptic { (-9999, 9999) } else { (1, 9999) };
    let declaration = Declaration {
        name,
        pure: table.flags & QCAL_PURE != 0,
        family,
        proleptic,
        numbering,
        days_per_week: days_per_week(table.days_per_week, "backend")?,
        years: years(
            numbering,
            or_default((table.first_year, table.last_year), default_years),
            "backend->first_year and last_year",
        )?,
        window: match (table.window_first_year, table.window_last_year) {
            (0, 0) => None,
            window => Some(years(numbering, window, "backend->window_first_year and window_last_year")?),
        },
    };
    Ok(Received {
        month_names: (table.month_names, table.month_name_count as usize),
        weekday_names: (table.weekday_names, table.weekday_name_count as usize),
        callbacks: ForeignBackend { table, months_in_year, days_in_month, owed, log },
        declaration,
    })
}

/// What the flags of a user's calendar say.
pub(super) struct Declared {
    pub family: Family,
    pub proleptic: bool,
    pub numbering: YearNumbering,
}

/// Reads the flags of a user's calendar; `more` are allowed besides the common ones.
pub(super) fn flags(flags: u32, more: u32, parameter: &'static str) -> Result<Declared, Failure> {
    let families = QCAL_SOLAR | QCAL_LUNAR | QCAL_LUNISOLAR;
    let unknown = flags & !(families | QCAL_PROLEPTIC | QCAL_YEAR_ZERO | more);
    if unknown != 0 {
        return Err(fail(
            QCAL_ERR_UNSUPPORTED,
            format_args!("{parameter}->flags has {unknown:#x}, which this version does not know"),
        ));
    }
    let family = match flags & families {
        0 => Family::Other,
        QCAL_SOLAR => Family::Solar,
        QCAL_LUNAR => Family::Lunar,
        QCAL_LUNISOLAR => Family::Lunisolar,
        _ => {
            return Err(fail(
                QCAL_ERR_INVALID_ARGUMENT,
                format_args!("{parameter}->flags has more than one of QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR"),
            ));
        }
    };
    let numbering = if flags & QCAL_YEAR_ZERO != 0 { YearNumbering::WithZero } else { YearNumbering::WithoutZero };
    Ok(Declared { family, proleptic: flags & QCAL_PROLEPTIC != 0, numbering })
}

/// Reads the days of a user's week.
pub(super) fn days_per_week(days: i32, parameter: &'static str) -> Result<u8, Failure> {
    match u8::try_from(days) {
        Ok(0) => Ok(7),
        Ok(days @ 1..=32) => Ok(days),
        _ => Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("{parameter}->days_per_week is {days}, not 1 to 32"))),
    }
}

/// A pair of years, or the default where both are 0.
pub(super) const fn or_default(years: (i32, i32), default: (i32, i32)) -> (i32, i32) {
    if years.0 == 0 && years.1 == 0 { default } else { years }
}

/// Reads a span of years as they are written.
pub(super) fn years(
    numbering: YearNumbering,
    (first, last): (i32, i32),
    parameter: &'static str,
) -> Result<core::ops::RangeInclusive<i64>, Failure> {
    match (numbering.continuous(first), numbering.continuous(last)) {
        (Some(first), Some(last)) if first <= last => Ok(first..=last),
        (Some(_), Some(_)) => {
            Err(fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("{parameter} are {first} and {last}, not in order")))
        }
        _ => Err(fail(
            QCAL_ERR_INVALID_ARGUMENT,
            format_args!("{parameter} are {first} and {last}, and without QCAL_YEAR_ZERO there is no year 0"),
        )),
    }
}

/// The callbacks of a C program.
pub(super) struct ForeignBackend {
    table: qcal_backend,
    months_in_year: unsafe extern "C" fn(user_data: *mut c_void, year: i32, months: *mut i32) -> qcal_status,
    days_in_month: unsafe extern "C" fn(user_data: *mut c_void, year: i32, month: i32, days: *mut i32) -> qcal_status,
    owed: Owed,
    log: Shared<LogCell>,
}

// SAFETY: the header says that callbacks run in any thread and in several at once; the pointers to names are not used after
// registration.
unsafe impl Send for ForeignBackend {}
// SAFETY: as above.
unsafe impl Sync for ForeignBackend {}

/// Passes on the answer to the question for a name.
fn named(status: qcal_status) -> Result<bool, Refusal> {
    match status {
        QCAL_OK => Ok(true),
        QCAL_ERR_NOT_FOUND | QCAL_ERR_UNSUPPORTED => Ok(false),
        _ => Err(Refusal(status)),
    }
}

/// Passes on an answer. It was preset to what no check accepts, for a callback that says QCAL_OK and has not written it.
fn answered<T>(status: qcal_status, answer: T) -> Result<T, Refusal> {
    if status == QCAL_OK { Ok(answer) } else { Err(Refusal(status)) }
}

// SAFETY, for every block below: the user's function of the type that the header gives it, with its user_data, which is not
// destroyed before this object is dropped, and a place of ours for its answer.
impl Callbacks for ForeignBackend {
    fn months_in_year(&self, year: i32) -> Result<i32, Refusal> {
        let mut months = i32::MIN;
        // SAFETY: as said above.
        let status = unsafe { (self.months_in_year)(self.owed.user_data(), year, &raw mut months) };
        answered(status, months)
    }

    fn days_in_month(&self, year: i32, month: i32) -> Result<i32, Refusal> {
        let mut days = i32::MIN;
        // SAFETY: as said above.
        let status = unsafe { (self.days_in_month)(self.owed.user_data(), year, month, &raw mut days) };
        answered(status, days)
    }

    fn year_start(&self, year: i32) -> Optional<i64> {
        let year_start = self.table.year_start?;
        let mut jdn = i64::MIN;
        // SAFETY: as said above.
        let status = unsafe { year_start(self.owed.user_data(), year, &raw mut jdn) };
        Some(answered(status, jdn))
    }

    fn date_to_jdn(&self, year: i32, month: i32, day: i32) -> Optional<i64> {
        let date_to_jdn = self.table.date_to_jdn?;
        let mut jdn = i64::MIN;
        // SAFETY: as said above.
        let status = unsafe { date_to_jdn(self.owed.user_data(), year, month, day, &raw mut jdn) };
        Some(answered(status, jdn))
    }

    fn jdn_to_date(&self, jdn: i64) -> Optional<(i32, i32, i32)> {
        let jdn_to_date = self.table.jdn_to_date?;
        let mut date = qcal_date { year: i32::MIN, month: i32::MIN, day: i32::MIN };
        // SAFETY: as said above.
        let status = unsafe { jdn_to_date(self.owed.user_data(), jdn, &raw mut date) };
        Some(answered(status, (date.year, date.month, date.day)))
    }

    fn is_leap_year(&self, year: i32) -> Optional<i32> {
        let is_leap_year = self.table.is_leap_year?;
        let mut flag = i32::MIN;
        // SAFETY: as said above.
        let status = unsafe { is_leap_year(self.owed.user_data(), year, &raw mut flag) };
        Some(answered(status, flag))
    }

    fn months_before_year(&self, year: i32) -> Optional<i64> {
        let months_before_year = self.table.months_before_year?;
        let mut months = i64::MIN;
        // SAFETY: as said above.
        let status = unsafe { months_before_year(self.owed.user_data(), year, &raw mut months) };
        Some(answered(status, months))
    }

    fn has_names(&self) -> bool {
        self.table.month_name.is_some() || self.table.weekday_name.is_some()
    }

    fn month_name(&self, year: i32, month: i32, form: &NameForm<'_>, answer: &mut NameAnswer) -> Optional<bool> {
        let month_name = self.table.month_name?;
        let (buf, cap, len) = (answer.bytes.as_mut_ptr().cast(), answer.bytes.len(), &raw mut answer.length);
        let (locale, width, context) = (form.locale.as_ptr(), width_number(form.width), context_number(form.context));
        // SAFETY: as said above.
        let status = unsafe { month_name(self.owed.user_data(), locale, year, month, width, context, buf, cap, len) };
        Some(named(status))
    }

    fn weekday_name(&self, day: i32, form: &NameForm<'_>, answer: &mut NameAnswer) -> Optional<bool> {
        let weekday_name = self.table.weekday_name?;
        let (buf, cap, len) = (answer.bytes.as_mut_ptr().cast(), answer.bytes.len(), &raw mut answer.length);
        let (locale, width, context) = (form.locale.as_ptr(), width_number(form.width), context_number(form.context));
        // SAFETY: as said above.
        let status = unsafe { weekday_name(self.owed.user_data(), locale, day, width, context, buf, cap, len) };
        Some(named(status))
    }

    fn fault(&self, details: fmt::Arguments<'_>) {
        // The failure is made when the error comes out; its text is this one, for the log too.
        let _ = fail(QCAL_ERR_BACKEND, details);
        self.log.tell(QCAL_LOG_FAULT, details);
    }
}
