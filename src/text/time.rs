//! The time of day, for patterns that have it beside the date.

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time<'a> {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60, which a leap second is.
    pub second: u8,
    /// 0 to 999,999,999.
    pub nanosecond: u32,
    /// Seconds ahead of UTC, less than a day; `None` where it is not known.
    pub utc_offset: Option<i32>,
    /// What the time zone is called.
    pub zone: Option<&'a str>,
}
