//! The order of a night's events where several devices have logged it.
//!
//! It is a function of the events alone, not of the way they came together: every machine folds
//! the same night.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::merge::once;
use crate::event::{Body, Event};
use crate::id::{DeviceId, EventId};

/// Every event once, in one order on every machine: by the clocks that recorded them, time since
/// boot before a clock that was set; what names another event comes after that one.
#[must_use]
pub fn in_order(events: Vec<Event>) -> Vec<Event> {
    let mut events = once(events);
    let began = boots(&events);
    events.sort_by_cached_key(|event| {
        let moment = &event.recorded;
        let boot = (event.device, moment.boot.0.clone());
        let began_ms = began.get(&boot).copied().unwrap_or_default();
        let at_ms = began_ms.saturating_add(moment.since_boot_ms);
        (at_ms, event.device, moment.boot.0.clone(), moment.since_boot_ms, event.id)
    });
    named_first(events)
}

/// When each boot of each device began, by the clock of its first event; milliseconds.
fn boots(events: &[Event]) -> HashMap<(DeviceId, String), i64> {
    let mut first: BTreeMap<_, (i64, EventId, i64)> = BTreeMap::new();
    for event in events {
        let moment = &event.recorded;
        let began = moment.utc.as_millisecond().saturating_sub(moment.since_boot_ms);
        let this = (moment.since_boot_ms, event.id, began);
        let known = first.entry((event.device, moment.boot.0.clone())).or_insert(this);
        *known = (*known).min(this);
    }
    first.into_iter().map(|(boot, (_, _, began))| (boot, began)).collect()
}

/// The event that an undo or an amendment is about.
fn named(event: &Event) -> Option<EventId> {
    match event.body {
        Body::Undo { of } | Body::Amend { of, .. } => Some(of),
        _ => None,
    }
}

/// Puts what names an event behind that event, where a clock that was behind had it before.
fn named_first(events: Vec<Event>) -> Vec<Event> {
    let mut to_come: HashSet<EventId> = events.iter().map(|event| event.id).collect();
    let mut waiting: BTreeMap<EventId, Vec<Event>> = BTreeMap::new();
    let mut ordered = Vec::with_capacity(events.len());
    for event in events {
        match named(&event).filter(|of| *of != event.id && to_come.contains(of)) {
            Some(of) => waiting.entry(of).or_default().push(event),
            None => put(event, &mut ordered, &mut waiting, &mut to_come),
        }
    }
    // What names itself in a circle, which nobody says, has no order of its own.
    ordered.extend(waiting.into_values().flatten());
    ordered
}

fn put(
    event: Event,
    ordered: &mut Vec<Event>,
    waiting: &mut BTreeMap<EventId, Vec<Event>>,
    to_come: &mut HashSet<EventId>,
) {
    let mut next = vec![event];
    while let Some(event) = next.pop() {
        to_come.remove(&event.id);
        next.extend(waiting.remove(&event.id).into_iter().flatten().rev());
        ordered.push(event);
    }
}

/// A night's events as a store has them: those of one device stay in the order in which it recorded
/// them, which outlives a clock that was set back over a restart; those of several are put in
/// order.
#[must_use]
pub fn as_recorded(events: Vec<Event>) -> Vec<Event> {
    let mut ids = HashSet::with_capacity(events.len());
    let device = events.first().map(|event| event.device);
    let is_plain = events.iter().all(|event| Some(event.device) == device && ids.insert(event.id));
    if is_plain { events } else { in_order(events) }
}
