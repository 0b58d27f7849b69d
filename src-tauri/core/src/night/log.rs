//! What is in a night's log, and what of it counts once corrections are taken into account.

use std::collections::HashSet;

use jiff::Timestamp;

use super::time::NightTime;
use crate::action::Action;
use crate::event::{Body, Event};
use crate::id::{Caregiver, DeviceId, EventId};

/// Something to be said: what [`super::Night::check`] turns into an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The event's id-to-be.
    pub id: EventId,
    /// Who says it.
    pub by: Caregiver,
    /// On which device.
    pub device: DeviceId,
    /// When it happened; `None`: now.
    pub at: Option<Timestamp>,
    /// `at` is an estimate.
    pub approx: bool,
    /// What.
    pub body: Body,
}

/// An event with its place on the night's own clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// The event.
    pub event: Event,
    /// Where it lies.
    pub at: NightTime,
    /// Where an amendment puts its action, if it moves it.
    pub moves_to: Option<NightTime>,
}

/// An action that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The event that said it.
    pub id: EventId,
    /// Where it lies on the night's own clock.
    pub at: NightTime,
    /// What the device's clock showed.
    pub civil: Timestamp,
    /// Its time is an estimate.
    pub approx: bool,
    /// What.
    pub action: Action,
}

/// An action that was taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenBack {
    /// The action, as it was said at first.
    pub input: Input,
    /// What took it back; taking that back in turn brings the action back.
    pub undo: EventId,
}

/// The actions that were taken back, in the order in which they were said.
pub(super) fn actions_taken_back(log: &[Logged]) -> Vec<TakenBack> {
    let gone = taken_back(log);
    let undo_of = |id: EventId| {
        log.iter().rev().map(|logged| &logged.event).find(|event| {
            matches!(event.body, Body::Undo { of } if of == id) && !gone.contains(&event.id)
        })
    };
    log.iter()
        .filter(|logged| gone.contains(&logged.event.id))
        .filter_map(|Logged { event, at, .. }| match &event.body {
            Body::Action { action } => Some(TakenBack {
                input: Input {
                    id: event.id,
                    at: *at,
                    civil: event.at,
                    approx: event.approx,
                    action: action.clone(),
                },
                undo: undo_of(event.id)?.id,
            }),
            _ => None,
        })
        .collect()
}

/// The entry of that id, unless it has been taken back.
pub(super) fn find(log: &[Logged], id: EventId) -> Option<&Logged> {
    let gone = taken_back(log);
    log.iter().find(|logged| {
        logged.event.id == id
            && !gone.contains(&id)
            && !matches!(logged.event.body, Body::Device { .. })
    })
}

/// What has been taken back. A later undo may take back an earlier one.
fn taken_back(log: &[Logged]) -> HashSet<EventId> {
    let mut gone = HashSet::new();
    for logged in log.iter().rev() {
        if let Body::Undo { of } = logged.event.body
            && !gone.contains(&logged.event.id)
        {
            gone.insert(of);
        }
    }
    gone
}

/// Actions and amendments that have not been taken back, in the order of recording.
pub(super) fn standing(log: &[Logged]) -> Vec<&Event> {
    let gone = taken_back(log);
    log.iter()
        .map(|logged| &logged.event)
        .filter(|event| matches!(event.body, Body::Action { .. } | Body::Amend { .. }))
        .filter(|event| !gone.contains(&event.id))
        .collect()
}

/// The actions that count, in the order in which they happened; those of one second in the order in
/// which they were said.
pub(super) fn effective(log: &[Logged]) -> Vec<Input> {
    let gone = taken_back(log);
    let mut inputs: Vec<Input> = Vec::with_capacity(log.len());
    for Logged { event, at, moves_to } in
        log.iter().filter(|logged| !gone.contains(&logged.event.id))
    {
        match &event.body {
            Body::Action { action } => inputs.push(Input {
                id: event.id,
                at: *at,
                civil: event.at,
                approx: event.approx,
                action: action.clone(),
            }),
            Body::Amend { of, at: when, action, approx } => {
                let Some(input) = inputs.iter_mut().rev().find(|input| input.id == *of) else {
                    continue;
                };
                if let Some((when, moves_to)) = when.zip(*moves_to) {
                    input.at = moves_to;
                    input.civil = when;
                }
                if let Some(action) = action {
                    input.action = action.clone();
                }
                input.approx = approx.unwrap_or(input.approx);
            }
            Body::Undo { .. }
            | Body::Remark { .. }
            | Body::Associations { .. }
            | Body::Circumstances { .. }
            | Body::Device { .. } => {}
        }
    }
    inputs.sort_by_key(|input| input.at);
    inputs
}
