//! What of a family that arrives from elsewhere is not kept here yet.
//!
//! Nothing that was recorded here is changed by it: of two things with one name, the one that is
//! here stays, unless it is the same with words left out.

use std::collections::{BTreeSet, HashMap};

use lullwatch_core::{Event, EventId, Family, KeptNight, NightId};
use serde::Serialize;
use uuid::Uuid;

use crate::entry::Entry;
use crate::reader::{ReadError, Reader};

/// What would be kept, and what is here already.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Arrival {
    /// The child is not known here yet.
    pub is_new_child: bool,
    /// Nights that are not here.
    pub nights_new: usize,
    /// Nights that are here, and of which something is not.
    pub nights_more: usize,
    /// Events that are not here.
    pub events_new: usize,
    /// Events that are here.
    pub events_known: usize,
    /// Nights and events that are otherwise here. What is here stays.
    pub differing: usize,
    /// Nights that go on here just now. They are left alone until they are over.
    pub running: usize,
    /// Days that are not here.
    pub days_new: usize,
    /// Days that are otherwise here. What is here stays.
    pub days_differing: usize,
    /// Reviews that are not here.
    pub reviews_new: usize,
    /// What to keep, all of it together; a night's frame before its events.
    #[serde(skip)]
    pub entries: Vec<(Uuid, Entry)>,
}

impl Reader {
    /// What of `family` is not kept here yet, but for its plans: those are the parent's to decide.
    /// `running` are left alone; `name` gives a record a name of its own.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn arrival(
        &self,
        family: Family,
        running: &BTreeSet<NightId>,
        mut name: impl FnMut() -> Uuid,
    ) -> Result<Arrival, ReadError> {
        let mut arrival = Arrival::default();
        let Family { child, days, nights, reviews, .. } = family;
        let id = child.id;
        if self.child(id)?.is_none() {
            arrival.is_new_child = true;
            arrival.entries.push((name(), Entry::Child(child)));
        }
        let known: HashMap<_, _> =
            self.days(id, usize::MAX)?.into_iter().map(|day| (day.date, day)).collect();
        for day in days {
            match known.get(&day.date) {
                None => {
                    arrival.days_new += 1;
                    arrival.entries.push((name(), Entry::Day(day)));
                }
                Some(known) => arrival.days_differing += usize::from(*known != day),
            }
        }
        for night in nights {
            if running.contains(&night.head.id) {
                arrival.running += 1;
            } else {
                self.night_arrives(night, &mut arrival)?;
            }
        }
        let known = self.reviews(id)?;
        for review in reviews {
            if !known.iter().any(|known| known.id == review.id) {
                arrival.reviews_new += 1;
                arrival.entries.push((name(), Entry::Review(review)));
            }
        }
        Ok(arrival)
    }

    fn night_arrives(&self, night: KeptNight, arrival: &mut Arrival) -> Result<(), ReadError> {
        let KeptNight { head, events } = night;
        let here = self.night(head.id)?;
        let known: HashMap<EventId, Event> = match here {
            Some(_) => self.events(head.id)?.into_iter().map(|event| (event.id, event)).collect(),
            None => HashMap::new(),
        };
        let is_elsewhere = here.as_ref().is_some_and(|here| here.child != head.child);
        if is_elsewhere {
            // Another child's night under the same name is made up.
            arrival.differing += 1;
            return Ok(());
        }
        match &here {
            None => arrival.entries.push((head.id.0, Entry::Night(head))),
            Some(here) => arrival.differing += usize::from(*here != head),
        }
        let before = arrival.events_new;
        for event in events {
            match known.get(&event.id) {
                Some(known) if !known.is_abridged_from(&event) => {
                    arrival.events_known += 1;
                    arrival.differing +=
                        usize::from(*known != event && !event.is_abridged_from(known));
                }
                _ => {
                    arrival.events_new += 1;
                    arrival.entries.push((event.id.0, Entry::Event(event)));
                }
            }
        }
        let is_more = arrival.events_new > before;
        arrival.nights_new += usize::from(here.is_none());
        arrival.nights_more += usize::from(here.is_some() && is_more);
        Ok(())
    }
}
