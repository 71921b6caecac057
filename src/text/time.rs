//! The time of day, as far as dates are written with it.

/// A time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// 0 to 23.
    pub hour: i32,
    /// 0 to 59.
    pub minute: i32,
    /// 0 to 60: a leap second.
    pub second: i32,
    /// 0 to 999,999,999.
    pub nanosecond: i32,
    /// How far it is from UTC.
    pub offset: Offset,
}

/// How far a time is from UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offset {
    /// Not said.
    #[default]
    Unknown,
    /// The time is UTC, and how far it is from the time of the place is not said: `Z`.
    Utc,
    /// Seconds ahead of UTC.
    Seconds(i32),
}
