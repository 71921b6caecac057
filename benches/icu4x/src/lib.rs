//! ICU4X as a program in C would have it at best: one function for each direction of each calendar, the calendar known at compile
//! time, everything inlined into it. Beside that a loop over a column in each direction, which pays no call.
//!
//! Days are Julian Day numbers, years ICU4X's extended years, months ordinals in their year.

use core::ffi::{CStr, c_char};

use icu_calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears, UmmAlQura};
use icu_calendar::cal::{
    Buddhist, ChineseTraditional, Coptic, Ethiopian, EthiopianEraStyle, Gregorian, Hebrew, Hijri, Indian, Iso,
    Japanese, Julian, KoreanTraditional, Persian, Roc,
};
use icu_calendar::types::{Month, RataDie, YearInput};
use icu_calendar::{AsCalendar, Date};

/// Rata die 0 is this Julian Day number.
const RATA_DIE: i64 = 1_721_425;

/// A date, or an input of the loops.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct Ymd {
    pub year: i32,
    pub month: i32,
    pub day: i32,
}

/// The functions of one calendar. `from` is 0 for a date that does not exist, as is 0 in the sum of `from_all`.
#[repr(C)]
pub struct Peer {
    name: *const c_char,
    to: extern "C" fn(i64, *mut Ymd),
    from: extern "C" fn(i32, i32, i32, *mut i64) -> i32,
    to_all: extern "C" fn(*const i64, usize) -> u64,
    from_all: extern "C" fn(*const Ymd, usize) -> u64,
}

// SAFETY: the only pointer in it is that of a static text.
unsafe impl Sync for Peer {}

/// A calendar and the cheapest checked way to a date of it by year, ordinal month and day.
trait Subject {
    type Calendar: AsCalendar;
    fn calendar() -> Self::Calendar;
    fn date(year: i32, month: u8, day: u8) -> Option<Date<Self::Calendar>>;
}

#[inline(always)]
fn to<S: Subject>(day: i64) -> Ymd {
    let date = Date::from_rata_die(RataDie::new(day - RATA_DIE), S::calendar());
    Ymd { year: date.year().extended_year(), month: date.month().ordinal.into(), day: date.day_of_month().0.into() }
}

#[inline(always)]
fn from<S: Subject>(date: Ymd) -> Option<i64> {
    let (Ok(month), Ok(day)) = (u8::try_from(date.month), u8::try_from(date.day)) else { return None };
    Some(S::date(date.year, month, day)?.to_rata_die().to_i64_date() + RATA_DIE)
}

extern "C" fn c_to<S: Subject>(day: i64, out: *mut Ymd) {
    // SAFETY: the caller gives room for a date.
    unsafe { *out = to::<S>(day) };
}

extern "C" fn c_from<S: Subject>(year: i32, month: i32, day: i32, out: *mut i64) -> i32 {
    let Some(found) = from::<S>(Ymd { year, month, day }) else { return 0 };
    // SAFETY: the caller gives room for a day.
    unsafe { *out = found };
    1
}

/// As `pack` in measure.hpp.
#[inline(always)]
fn pack(date: Ymd) -> u64 {
    (i64::from(date.year) * 65536 + i64::from(date.month * 256 + date.day)) as u64
}

extern "C" fn c_to_all<S: Subject>(days: *const i64, count: usize) -> u64 {
    // SAFETY: the caller gives `count` days.
    let days = unsafe { core::slice::from_raw_parts(days, count) };
    days.iter().fold(0, |sum: u64, &day| sum.wrapping_add(pack(to::<S>(day))))
}

extern "C" fn c_from_all<S: Subject>(dates: *const Ymd, count: usize) -> u64 {
    // SAFETY: the caller gives `count` dates.
    let dates = unsafe { core::slice::from_raw_parts(dates, count) };
    dates.iter().fold(0, |sum: u64, &date| sum.wrapping_add(from::<S>(date).unwrap_or(0) as u64))
}

const fn peer<S: Subject>(name: &'static CStr) -> Peer {
    Peer { name: name.as_ptr(), to: c_to::<S>, from: c_from::<S>, to_all: c_to_all::<S>, from_all: c_from_all::<S> }
}

/// Type, ICU4X's calendar, and how a date of it is made.
macro_rules! subjects {
    ($($subject:ident, $calendar:ty, $value:expr, |$year:ident, $month:ident, $day:ident| $date:expr;)*) => {$(
        struct $subject;
        impl Subject for $subject {
            type Calendar = $calendar;
            #[inline(always)]
            fn calendar() -> $calendar {
                $value
            }
            #[inline(always)]
            fn date($year: i32, $month: u8, $day: u8) -> Option<Date<$calendar>> {
                $date.ok()
            }
        }
    )*};
}

const fn tabular(epoch: TabularAlgorithmEpoch) -> Hijri<TabularAlgorithm> {
    Hijri(TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, epoch))
}
const CIVIL: Hijri<TabularAlgorithm> = tabular(TabularAlgorithmEpoch::Friday);
const ASTRONOMICAL: Hijri<TabularAlgorithm> = tabular(TabularAlgorithmEpoch::Thursday);
const MIHRET: EthiopianEraStyle = EthiopianEraStyle::AmeteMihret;
const ALEM: EthiopianEraStyle = EthiopianEraStyle::AmeteAlem;

// The constructors of lunisolar calendars by ordinal month are deprecated in favour of month codes. They take what qcal takes, and
// are the cheaper ones.
#[allow(deprecated)]
mod by_ordinal {
    use super::*;
    subjects! {
        TheHebrew, Hebrew, Hebrew, |y, m, d| Date::try_new_hebrew(y, m, d);
        TheChinese, ChineseTraditional, ChineseTraditional::new(), |y, m, d| {
            Date::try_new_chinese_with_calendar(y, m, d, Self::calendar())
        };
        TheKorean, KoreanTraditional, KoreanTraditional::new(), |y, m, d| {
            Date::try_new_dangi_with_calendar(y, m, d, Self::calendar())
        };
    }
    pub const PEERS: [Peer; 3] =
        [peer::<TheHebrew>(c"hebrew"), peer::<TheChinese>(c"chinese"), peer::<TheKorean>(c"dangi")];
}

subjects! {
    TheGregorian, Gregorian, Gregorian, |y, m, d| Date::try_new_gregorian(y, m, d);
    TheIso, Iso, Iso, |y, m, d| Date::try_new_iso(y, m, d);
    TheJulian, Julian, Julian, |y, m, d| Date::try_new_julian(y, m, d);
    ThePersian, Persian, Persian, |y, m, d| Date::try_new_persian(y, m, d);
    TheBuddhist, Buddhist, Buddhist, |y, m, d| Date::try_new_buddhist(y, m, d);
    TheRoc, Roc, Roc, |y, m, d| Date::try_new_roc(y, m, d);
    TheJapanese, Japanese, Japanese::new(), |y, m, d| Date::try_new(YearInput::Extended(y), Month::new(m), d, Self::calendar());
    TheCoptic, Coptic, Coptic, |y, m, d| Date::try_new_coptic(y, m, d);
    TheEthiopic, Ethiopian, Ethiopian::new_with_era_style(MIHRET), |y, m, d| Date::try_new_ethiopian(MIHRET, y, m, d);
    TheAmeteAlem, Ethiopian, Ethiopian::new_with_era_style(ALEM), |y, m, d| Date::try_new_ethiopian(ALEM, y, m, d);
    TheIndian, Indian, Indian, |y, m, d| Date::try_new_indian(y, m, d);
    TheCivil, Hijri<TabularAlgorithm>, CIVIL, |y, m, d| Date::try_new_hijri_with_calendar(y, m, d, CIVIL);
    TheTbla, Hijri<TabularAlgorithm>, ASTRONOMICAL, |y, m, d| Date::try_new_hijri_with_calendar(y, m, d, ASTRONOMICAL);
    TheUmmAlQura, Hijri<UmmAlQura>, Hijri::new_umm_al_qura(), |y, m, d| {
        Date::try_new_hijri_with_calendar(y, m, d, Self::calendar())
    };
}

static ARITHMETIC: [Peer; 14] = [
    peer::<TheGregorian>(c"gregory"),
    peer::<TheIso>(c"iso8601"),
    peer::<TheJulian>(c"julian"),
    peer::<ThePersian>(c"persian"),
    peer::<TheBuddhist>(c"buddhist"),
    peer::<TheRoc>(c"roc"),
    peer::<TheJapanese>(c"japanese"),
    peer::<TheCoptic>(c"coptic"),
    peer::<TheEthiopic>(c"ethiopic"),
    peer::<TheAmeteAlem>(c"ethioaa"),
    peer::<TheIndian>(c"indian"),
    peer::<TheCivil>(c"islamic-civil"),
    peer::<TheTbla>(c"islamic-tbla"),
    peer::<TheUmmAlQura>(c"islamic-umalqura"),
];
static LUNISOLAR: [Peer; 3] = by_ordinal::PEERS;

/// The calendar at `index`, null past the last.
#[unsafe(no_mangle)]
pub extern "C" fn icu4x_peer(index: usize) -> *const Peer {
    let (first, second) =
        (ARITHMETIC.get(index), index.checked_sub(ARITHMETIC.len()).and_then(|rest| LUNISOLAR.get(rest)));
    first.or(second).map_or(core::ptr::null(), core::ptr::from_ref)
}

/// The version of icu_calendar.
#[unsafe(no_mangle)]
pub extern "C" fn icu4x_version() -> *const c_char {
    c"2.4.0".as_ptr()
}
