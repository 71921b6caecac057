//! What has been found in a text so far.

/// A part of a date or a time that fields stand for. Several fields may stand for the same, and then have to agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// Place among the calendar's eras; [`NO_ERA`] for none.
    Era,
    YearOfEra,
    WeekYear,
    ContinuousYear,
    RelatedYear,
    WrittenYear,
    /// The last two digits of these years, with their sign.
    YearOfEraEnd,
    WeekYearEnd,
    WrittenYearEnd,
    YearOfCycle,
    Quarter,
    /// [`month_value`].
    Month,
    OrdinalMonth,
    WeekOfYear,
    WeekOfMonth,
    Day,
    DayOfYear,
    Weekday,
    WeekdayInMonth,
    DayNumber,
    Hour,
    Hour12,
    Minute,
    Second,
    Nanosecond,
    /// 1 after noon.
    HalfDay,
    /// Seconds.
    UtcOffset,
}

/// Number of [`Slot`]s.
const SLOTS: usize = Slot::UtcOffset as usize + 1;

/// The value of [`Slot::Era`] for a year that no era counts.
pub(super) const NO_ERA: i64 = -1;

/// The last two digits of a year, with its sign: those of -2600 are not those of 2600.
pub(super) const fn end_of_year(year: i64) -> i64 {
    match year % 100 {
        0 if year < 0 => -100,
        end => end,
    }
}

/// The code of a month as a value.
pub(super) const fn month_value(code: crate::calendar::MonthCode) -> i64 {
    code.number as i64 * 2 + code.leap as i64
}

/// The code of a month of its value.
pub(super) const fn month_code(value: i64) -> crate::calendar::MonthCode {
    // made by `month_value`
    crate::calendar::MonthCode { number: (value / 2) as u8, leap: value % 2 == 1 }
}

/// What has been found, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    has: u32,
    values: [i64; SLOTS],
    offsets: [u32; SLOTS],
}

impl Found {
    pub(super) const NOTHING: Found = Found { has: 0, values: [0; SLOTS], offsets: [0; SLOTS] };

    pub(super) fn get(&self, slot: Slot) -> Option<i64> {
        let index = slot as usize;
        if self.has & 1 << index == 0 { None } else { self.values.get(index).copied() }
    }

    /// Where in the text it was found.
    pub(super) fn offset(&self, slot: Slot) -> usize {
        self.offsets.get(slot as usize).map_or(0, |&offset| offset as usize)
    }

    /// Enters a value; `false` where there is another one already.
    #[must_use]
    pub(super) fn set(&mut self, slot: Slot, value: i64, offset: usize) -> bool {
        let index = slot as usize;
        if let Some(known) = self.get(slot) {
            return known == value;
        }
        if let (Some(to), Some(at)) = (self.values.get_mut(index), self.offsets.get_mut(index)) {
            (*to, *at) = (value, u32::try_from(offset).unwrap_or(u32::MAX));
            self.has |= 1 << index;
        }
        true
    }

    /// Whether nothing else of a date was found.
    pub(super) const fn has_only(&self, slot: Slot) -> bool {
        self.has & ((1 << Slot::Hour as u32) - 1) == 1 << slot as u32
    }

    /// Whether anything of the time of day was found.
    pub(super) const fn has_time(&self) -> bool {
        self.has >> Slot::Hour as u32 != 0
    }
}
