//! How a user's calendar misbehaves.

use crate::stream::{between, byte, once_in, one_of, pick, raw, small};

/// The callbacks, in the order of the struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callback {
    MonthsInYear,
    DaysInMonth,
    YearStart,
    DateToJdn,
    JdnToDate,
    IsLeapYear,
    MonthsBeforeYear,
}

pub const CALLBACKS: [Callback; 7] = [
    Callback::MonthsInYear,
    Callback::DaysInMonth,
    Callback::YearStart,
    Callback::DateToJdn,
    Callback::JdnToDate,
    Callback::IsLeapYear,
    Callback::MonthsBeforeYear,
];

/// What a callback does instead of answering rightly.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Returns this status.
    Refuse(i32),
    /// Says QCAL_OK and writes nothing.
    Silent,
    /// Answers this.
    Answer(i64),
    /// Answers so much more, of the part with this number where the answer has three.
    Off(i64, usize),
}

/// Which callback misbehaves, from which of its calls on, for how many calls, and how.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    pub callback: Callback,
    pub from: u32,
    pub count: u32,
    pub kind: Kind,
    /// Whether it waits until the calendar is registered.
    pub waits: bool,
    /// Calls of the callback since then, or so far.
    pub calls: u32,
}

/// What may come of a wrong answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// Nothing: there was none.
    Exact,
    /// The right result or QCAL_ERR_BACKEND.
    OrBackend,
    /// It may be one that cannot be found out.
    Loose,
}

impl Fault {
    pub fn choose() -> Option<Fault> {
        if !once_in(2) {
            return None;
        }
        let callback = one_of(&CALLBACKS);
        let from = if byte() & 1 == 0 { pick(40) as u32 } else { between(0, 20_000) as u32 };
        let count = if byte() & 1 == 0 { u32::MAX } else { 1 + pick(4) as u32 };
        let kind = match pick(4) {
            0 => Kind::Refuse(one_of(&[15, 1, -1, i32::MIN, i32::MAX, 5, 4, small() | 1])),
            1 => Kind::Silent,
            2 => Kind::Answer(if byte() & 1 == 0 { raw() } else { i64::from(small()) }),
            _ => Kind::Off(one_of(&[1, -1, 2, 30, -30, 365, 1 << 33]), pick(3)),
        };
        Some(Fault { callback, from, count, kind, waits: byte() & 1 != 0, calls: 0 })
    }

    /// Counts a call; answers what to do wrong in it.
    pub fn now(&mut self, callback: Callback) -> Option<Kind> {
        if callback != self.callback || self.waits {
            return None;
        }
        let number = self.calls;
        self.calls += 1;
        (number >= self.from && number - self.from < self.count).then_some(self.kind)
    }

    /// Whether every wrong answer of this kind is seen for what it is.
    pub fn is_always_seen(&self) -> bool {
        matches!(self.kind, Kind::Refuse(_) | Kind::Silent)
    }

    /// What a wrong answer may do to the answer to a question.
    pub fn trust(&self, about_leap_years: bool, about_months: bool) -> Trust {
        match self.callback {
            _ if self.is_always_seen() => Trust::OrBackend,
            // checked against the months
            Callback::JdnToDate => Trust::OrBackend,
            // not checked against anything
            Callback::IsLeapYear if !about_leap_years => Trust::OrBackend,
            Callback::MonthsBeforeYear if !about_months => Trust::OrBackend,
            _ => Trust::Loose,
        }
    }
}
