//! RFC 9557.

use core::ffi::c_char;

use super::super::convert::{day_failure, to_date};
use super::super::failure::{Failure, about, fail};
use super::super::guard::guard_status;
use super::super::handle::{self, out, qcal_calendar, to_handle};
use super::super::sized::sized_out;
use super::super::status::{
    QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_NOT_FOUND, QCAL_ERR_PANIC, QCAL_ERR_UNSUPPORTED, qcal_status,
};
use super::incoming::{ErrorOffset, units};
use super::options::{is_utc, qcal_time, time_of, time_out};
use super::sink::{Buffer, put};
use crate::catalogue::ROWS;
use crate::day::Jdn;
use crate::error::Error;
use crate::registry::{OpenCalendar, Opened, built_in};
use crate::text::fault::Fault;
use crate::text::ixdtf;

/// The calendar of ISO 8601.
const ISO8601: i32 = 100;

fn iso() -> Result<&'static OpenCalendar, Failure> {
    built_in::open_system(ISO8601).map_err(|error| about(error, format_args!("iso8601")))
}

/// Writes a day for machines, by RFC 9557: the date of ISO 8601, the time if there is one, and the calendar by its id in CLDR, as in
/// "2026-11-20T10:30:00+01:00[u-ca=hebrew]". The calendar iso8601 itself is not named. Years beyond 0 to 9999 have a sign and six digits.
///
/// time: optional, `size` set to sizeof(qcal_time). zone is not written: it need not be a name that RFC 9557 knows. With QCAL_TIME_UTC the
/// offset is written "Z".
/// buf, cap, len: as for all text going out.
///
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_BAD_HANDLE; QCAL_ERR_UNSUPPORTED for a calendar that has no id in CLDR: Julian, Milankovic and some
/// others, and every user-defined one; their days are written by way of iso8601. QCAL_ERR_OUT_OF_RANGE for a day outside the
/// calendar's range, and for years beyond six digits; QCAL_ERR_INVALID_ARGUMENT for a time that is none and for an offset that is no whole
/// number of minutes; QCAL_ERR_BUFFER_TOO_SMALL; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_to_ixdtf(
    cal: *const qcal_calendar,
    jdn: i64,
    time: *const qcal_time,
    buf: *mut c_char,
    cap: usize,
    len: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about handles, structs and buffers.
        unsafe {
            let cal = handle::calendar(cal, "cal")?;
            let mut sink = Buffer::new(buf, cap, len)?;
            let (utc, time) = (is_utc(time)?, time_of(time)?);
            let day = Jdn::new(jdn);
            if !cal.engine().has_day(day) {
                return Err(day_failure(&cal, Error::OutOfRange, jdn));
            }
            if cal.cldr().is_empty() {
                let name = cal.name().to_str().unwrap_or_default();
                return Err(fail(
                    QCAL_ERR_UNSUPPORTED,
                    format_args!("{name} has no id in CLDR that RFC 9557 could name"),
                ));
            }
            let date = to_date(iso()?, jdn)?;
            // What may fail is looked at before anything is written, so that nothing but the buffer can be too small.
            put(&mut sink, false, &mut |out| {
                ixdtf::write(out, date, time.as_ref(), utc, cal.cldr()).map_err(|error| match error {
                    Error::InvalidArgument => {
                        fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("time->utc_offset is no whole number of minutes"))
                    }
                    _ => day_failure(&cal, error, jdn),
                })
            })
        }
    })
}

/// Reads a text of RFC 9557: a date of ISO 8601, perhaps with a time, an offset, a time zone and a calendar in brackets.
///
/// Besides the RFC it reads, as ECMAScript does, dates without time, times without offset or seconds, a blank for "T", and years of six
/// digits with a sign. What is in brackets and not known is passed over, but where it is marked critical ("!"). Time zones are
/// passed over: the date is as it is written, and after "Z" that of UTC. A critical one is refused, but for an offset that is the time's
/// own. Calendars are known by all ids of CLDR and their aliases; the first of several counts, unless one is critical.
///
/// text, text_len: the text and its length in bytes; QCAL_NUL_TERMINATED for a text that ends with a NUL.
/// cal: optional; receives the calendar, iso8601 where the text names none.
/// jdn: receives the day.
/// time: optional, `size` set to sizeof(qcal_time); receives the time, in full even where digits of the second are left out. Without a time
/// in the text flags is QCAL_TIME_NONE, with "Z" QCAL_TIME_OFFSET and QCAL_TIME_UTC. zone is always NULL.
/// error_offset: optional; receives the offset in bytes at which the text is wrong, where the answer is QCAL_ERR_PARSE. The detail text
/// tells what was expected there.
///
/// Ownership: the calendar is built in: it needs no release, and may be given to qcal_calendar_release().
/// Threads: any.
/// Errors: QCAL_ERR_NULL; QCAL_ERR_PARSE; QCAL_ERR_INVALID_DATE for a date that does not exist; QCAL_ERR_NOT_FOUND for a calendar that CLDR
/// does not know, unless cal is NULL, and QCAL_ERR_PARSE in any case where it is critical; QCAL_ERR_INVALID_ARGUMENT for a size smaller
/// than the struct ever was and for a length that no text has; QCAL_ERR_NO_MEMORY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qcal_from_ixdtf(
    text: *const c_char,
    text_len: usize,
    cal: *mut *mut qcal_calendar,
    jdn: *mut i64,
    time: *mut qcal_time,
    error_offset: *mut usize,
) -> qcal_status {
    guard_status(QCAL_ERR_PANIC, || {
        // SAFETY: the caller's promises about texts, structs and out parameters.
        unsafe {
            let text = units(text.cast::<u8>(), text_len)?;
            let jdn = out(jdn, "jdn")?;
            let time = if time.is_null() { None } else { Some(sized_out(time, "time")?) };
            let error_offset = ErrorOffset::new(error_offset);
            let read = ixdtf::read(text, iso()?.engine()).map_err(|fault| error_offset.fail(fault, "byte"))?;
            let found = match read.calendar {
                None => Some(iso()?),
                Some(named) => calendar_of(&named)?,
            };
            match (found, read.calendar) {
                (None, Some(named)) if named.critical => {
                    let fault = Fault::parse(named.offset, "a calendar that CLDR knows, as it is critical");
                    return Err(error_offset.fail(fault, "byte"));
                }
                (None, Some(named)) if !cal.is_null() => {
                    let shown = named.id.get(..64).unwrap_or(named.id);
                    return Err(fail(QCAL_ERR_NOT_FOUND, format_args!("calendar \"{shown}\": not known to CLDR")));
                }
                _ => {}
            }
            if let Some(time) = time {
                time.write(&time_out(read.time.as_ref(), read.utc));
            }
            if let Some(found) = found.filter(|_| !cal.is_null()) {
                cal.write(to_handle(Opened::BuiltIn(found)));
            }
            jdn.write(read.day.get());
        }
        Ok(())
    })
}

/// The built-in calendar that a text names.
fn calendar_of(named: &ixdtf::Calendar<'_>) -> Result<Option<&'static OpenCalendar>, Failure> {
    let row = ROWS.iter().find(|row| ixdtf::is_calendar(named.id, row.cldr));
    let open = |system| built_in::open_system(system).map_err(|error| about(error, format_args!("calendar")));
    row.map(|row| open(row.system)).transpose()
}
