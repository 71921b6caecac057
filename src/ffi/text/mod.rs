//! Text: formatters, formats, names, weeks. What is said in which language is `crate::text`'s affair.

mod arguments;
mod format;
mod formatter;
mod incoming;
mod ixdtf;
mod load;
mod names;
mod options;
mod parse;
mod sink;
mod utf16;
mod week;

pub(super) use arguments::{context_number, width_number};

pub use arguments::{
    QCAL_ABBREVIATED, QCAL_IN_DATE, QCAL_NARROW, QCAL_SHORT, QCAL_STANDALONE, QCAL_STYLE_FULL, QCAL_STYLE_LONG,
    QCAL_STYLE_MEDIUM, QCAL_STYLE_SHORT, QCAL_WIDE,
};
pub use format::*;
pub use formatter::{
    qcal_formatter, qcal_formatter_format, qcal_formatter_open, qcal_formatter_open_style, qcal_formatter_pattern,
    qcal_formatter_release, qcal_formatter_retain,
};
pub use ixdtf::{qcal_from_ixdtf, qcal_to_ixdtf};
pub use names::{qcal_calendar_display_name, qcal_era_name, qcal_month_name, qcal_weekday_name};
pub use options::{
    QCAL_DIGITS_ASCII, QCAL_DIGITS_LOCALE, QCAL_PATTERN_LEGACY, QCAL_PATTERN_UTS35, QCAL_TIME_NONE, QCAL_TIME_OFFSET,
    QCAL_TIME_UTC, QCAL_WINDOW_SET, qcal_text_options, qcal_time,
};
pub use parse::{qcal_formatter_parse, qcal_formatter_parse_time, qcal_formatter_parse_utf16, qcal_parse};
pub use utf16::*;
pub use week::qcal_locale_week;
