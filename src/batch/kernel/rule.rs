//! A calendar's arithmetic, over [`Lanes`].

use super::lanes::Lanes;

/// The day in its year of a month and a day, and whether there is one.
#[derive(Clone, Copy)]
pub struct Place<V: Lanes> {
    /// Days before it in its year, as the rule counts years.
    pub before: V::Half,
    /// Mask: the rule counts it to the year before.
    pub back: V::Half,
    /// Mask: it exists in any year, or is the rare day.
    pub exists: V::Half,
    /// Mask: it is the one day that only leap years have.
    pub rare: V::Half,
}

/// Days and years are counted from an origin of the rule's choice, so that they are never negative.
pub trait Rule: Copy {
    /// What is found of a year in its first step.
    type High<V: Lanes>: Copy;

    /// From a day: the first step, in 32 bits.
    fn split<V: Lanes>(self, v: V, day: V::Wide) -> (Self::High<V>, V::Half);
    /// The second, in 16: years to be added, month, day of the month.
    fn place<V: Lanes>(self, v: V, low: V::Half) -> (V::Half, V::Half, V::Half);
    /// The third: the year.
    fn year<V: Lanes>(self, v: V, high: Self::High<V>, more: V::Half) -> V::Wide;

    /// From a date: of the month and the day of the month, both below 256.
    fn within<V: Lanes>(self, v: V, month: V::Half, day: V::Half) -> Place<V>;
    /// The start of the year, first step.
    fn start<V: Lanes>(self, v: V, year: V::Wide, back: V::Half) -> (Self::High<V>, V::Half);
    /// The day.
    fn day<V: Lanes>(self, v: V, start: (Self::High<V>, V::Half), before: V::Half) -> V::Wide;
    /// Mask: the year has the rare day.
    fn has_rare<V: Lanes>(self, v: V, year: V::Wide, back: V::Half) -> V::Half;
}
