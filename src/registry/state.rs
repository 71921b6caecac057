//! What a registry holds at one moment: never changed, only replaced.

use alloc::vec::Vec;

use super::OpenCalendar;
use crate::error::Error;
use crate::memory::try_vec;
use crate::name;
use crate::name::same;
use crate::sync::Shared;

/// A place in the table of names: of a calendar and of its name, both counted from 1 so that 0 is an empty place.
#[derive(Clone, Copy, Default)]
struct Slot {
    calendar: u32,
    name: u32,
}

/// Users' calendars, and where to find them by name.
pub(super) struct State {
    /// By falling ids: in the order of registration, but for those that were registered at the same time.
    calendars: Vec<Shared<OpenCalendar>>,
    /// Open addressing with linear search: a power of two, at least twice the number of names.
    slots: Vec<Slot>,
}

impl State {
    /// These calendars and one more, if there is one, without the one of an id, if that is given.
    pub(super) fn of(
        before: &[Shared<OpenCalendar>],
        added: Option<&Shared<OpenCalendar>>,
        removed: Option<i32>,
    ) -> Result<State, Error> {
        let mut calendars = try_vec(before.len() + 1)?;
        let stays = |calendar: &&Shared<OpenCalendar>| removed.is_none_or(|system| calendar.system() != system);
        calendars.extend(before.iter().filter(stays).cloned());
        if let Some(added) = added {
            // Ids are taken before calendars are entered, so the last id is not always the last to come.
            let place = calendars.partition_point(|earlier: &Shared<OpenCalendar>| earlier.system() > added.system());
            calendars.insert(place, Shared::clone(added));
        }
        let names: usize = calendars.iter().map(|calendar| calendar.names().count()).sum();
        let length = (names * 2).max(1).next_power_of_two();
        let mut slots: Vec<Slot> = try_vec(length)?;
        slots.resize(length, Slot::default());
        let mut state = State { calendars, slots };
        state.enter_names();
        Ok(state)
    }

    fn enter_names(&mut self) {
        let mask = self.slots.len() - 1;
        for (calendar, open) in (1..).zip(&self.calendars) {
            for (name, text) in (1..).zip(open.names()) {
                let mut place = name::hash(text.to_bytes()) as usize & mask;
                // Half of the places are empty.
                while self.slots.get(place).is_some_and(|slot| slot.calendar != 0) {
                    place = (place + 1) & mask;
                }
                if let Some(slot) = self.slots.get_mut(place) {
                    *slot = Slot { calendar, name };
                }
            }
        }
    }

    /// All calendars.
    pub(super) fn calendars(&self) -> &[Shared<OpenCalendar>] {
        &self.calendars
    }

    /// The calendar of a name, ASCII case ignored.
    pub(super) fn by_name(&self, text: &[u8]) -> Option<&Shared<OpenCalendar>> {
        let mask = self.slots.len() - 1;
        let mut place = name::hash(text) as usize & mask;
        loop {
            let Slot { calendar, name } = *self.slots.get(place)?;
            let calendar = self.calendars.get((calendar as usize).checked_sub(1)?)?;
            let found = calendar.names().nth((name as usize).checked_sub(1)?)?;
            if same(found.to_bytes(), text) {
                return Some(calendar);
            }
            place = (place + 1) & mask;
        }
    }

    /// The calendar of an id.
    pub(super) fn by_system(&self, system: i32) -> Option<&Shared<OpenCalendar>> {
        let index = self.calendars.binary_search_by(|calendar| system.cmp(&calendar.system())).ok()?;
        self.calendars.get(index)
    }
}
