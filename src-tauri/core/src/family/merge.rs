//! What two machines have kept of one child, brought together: the same result in whatever order,
//! and however often.
//!
//! Everything has a name that it bears on every machine: nights and events their ids, days their
//! date, plans their version. What both have under one name is the same, but for what was left out
//! of a file; the fuller one holds.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Family, KeptNight, in_order};
use crate::event::Event;

/// Of two things with one name, the one that says more; of two that say as much, always the same
/// one, whichever comes first.
#[must_use]
pub fn fuller<T: Serialize + PartialEq>(one: T, other: T) -> T {
    if one == other {
        return one;
    }
    // What is kept can always be written down; what could not would be the lesser.
    let written = |it: &T| serde_json::to_string(it).unwrap_or_default();
    let (text, other_text) = (written(&one), written(&other));
    let says_more = (other_text.len(), &other_text) > (text.len(), &text);
    if says_more { other } else { one }
}

impl Family {
    /// This family's nights, days and plans together with those of `other`, which is of the same
    /// child. Commutative, associative, and no different when done again.
    ///
    /// Which plan holds is not decided here: the last of [`Family::plans`] is that of the highest
    /// version. A store keeps its own.
    #[must_use]
    pub fn merged(self, other: Family) -> Family {
        Family {
            child: fuller(self.child, other.child),
            plans: united([self.plans, other.plans], |plan| plan.version),
            days: united([self.days, other.days], |day| day.date),
            nights: nights([self.nights, other.nights]),
            reviews: united([self.reviews, other.reviews], |review| review.id),
        }
    }
}

fn united<T: Serialize + PartialEq, K: Ord>(both: [Vec<T>; 2], name: impl Fn(&T) -> K) -> Vec<T> {
    let mut united = BTreeMap::new();
    for it in both.into_iter().flatten() {
        let name = name(&it);
        let held = match united.remove(&name) {
            Some(other) => fuller(other, it),
            None => it,
        };
        united.insert(name, held);
    }
    united.into_values().collect()
}

fn nights(both: [Vec<KeptNight>; 2]) -> Vec<KeptNight> {
    let mut united: BTreeMap<_, KeptNight> = BTreeMap::new();
    for night in both.into_iter().flatten() {
        let id = night.head.id;
        let night = match united.remove(&id) {
            Some(other) => KeptNight {
                head: fuller(other.head, night.head),
                events: [other.events, night.events].concat(),
            },
            None => night,
        };
        united.insert(id, night);
    }
    united
        .into_values()
        .map(|night| KeptNight { events: in_order(night.events), ..night })
        .collect()
}

/// Events, each once.
pub(super) fn once(events: Vec<Event>) -> Vec<Event> {
    united([events, Vec::new()], |event| event.id)
}
