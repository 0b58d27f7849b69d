//! The rows of a night: one for each visit, and one for each check that was due and skipped.

use serde::{Deserialize, Serialize};

use super::time::NightTime;
use super::wait::Wait;
use crate::action::Reassurance;
use crate::id::EventId;

/// An entry within so many seconds of the planned wait is on time.
pub const ON_TIME_WITHIN_S: i64 = 30;

/// How a visit stands to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckInKind {
    /// Within 30 s of the planned wait.
    OnTime,
    /// More than 30 s before it.
    Early,
    /// More than 30 s after it.
    Late,
    /// The parent went in without regard to the wait; the same wait starts again afterwards.
    Override,
    /// No wait ran.
    Unplanned,
    /// Was due, and the child fell asleep or was taken up first.
    Skipped,
}

impl CheckInKind {
    /// Whether it used up a wait of the plan.
    #[must_use]
    pub fn is_planned(self) -> bool {
        !matches!(self, CheckInKind::Override | CheckInKind::Unplanned)
    }
}

/// The wait that a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitRecord {
    /// Number of the check in its settling, from 1.
    pub number: u32,
    /// Planned wait, seconds.
    pub planned_s: i64,
    /// Actual wait, seconds, held time left out. `None` for a skipped check.
    pub actual_s: Option<i64>,
    /// Seconds in which the countdown stood still or, run out, waited.
    pub held_s: i64,
    /// When the check fell due, if it had.
    pub due: Option<NightTime>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// The latest settling, from 1; `None` before put-down.
    pub settling: Option<u32>,
    /// The wait it ended or voided.
    pub wait: Option<WaitRecord>,
    /// When the parent went in; `None` for a skipped check.
    pub entered: Option<NightTime>,
    /// When the parent left, or sleep or getting up ended the visit.
    pub left: Option<NightTime>,
    /// How it stands to the plan.
    pub kind: CheckInKind,
    /// In order, with repeats.
    pub reassurances: Vec<Reassurance>,
    /// Something was said to be wrong, at the entry or in the visit.
    pub is_urgent: bool,
    /// The reasons given for going in at once, in order.
    pub reasons: Vec<String>,
    /// The event that made the row.
    pub event: EventId,
}

impl CheckIn {
    pub(super) fn entered(
        at: NightTime,
        settling: Option<u32>,
        wait: Option<&Wait>,
        at_once: bool,
        event: EventId,
    ) -> CheckIn {
        let record = wait.map(|wait| WaitRecord {
            number: wait.number,
            planned_s: wait.planned_s,
            actual_s: Some(wait.actual_s(at)),
            held_s: wait.held_s(at),
            due: wait.due,
        });
        let kind = match wait {
            _ if at_once => CheckInKind::Override,
            None => CheckInKind::Unplanned,
            Some(wait) => match wait.actual_s(at) - wait.planned_s {
                difference if difference < -ON_TIME_WITHIN_S => CheckInKind::Early,
                difference if difference > ON_TIME_WITHIN_S => CheckInKind::Late,
                _ => CheckInKind::OnTime,
            },
        };
        CheckIn {
            settling,
            wait: record,
            entered: Some(at),
            left: None,
            kind,
            is_urgent: at_once,
            reassurances: Vec::new(),
            reasons: Vec::new(),
            event,
        }
    }

    pub(super) fn skipped(at: NightTime, settling: u32, wait: &Wait, event: EventId) -> CheckIn {
        CheckIn {
            settling: Some(settling),
            wait: Some(WaitRecord {
                number: wait.number,
                planned_s: wait.planned_s,
                actual_s: None,
                held_s: wait.held_s(at),
                due: wait.due,
            }),
            entered: None,
            left: None,
            kind: CheckInKind::Skipped,
            is_urgent: false,
            reassurances: Vec::new(),
            reasons: Vec::new(),
            event,
        }
    }
}
