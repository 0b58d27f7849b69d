//! What a night comes to, as JSON: the contract `lullwatch-replay/1`.

use jiff::Zoned;
use lullwatch_core::night::{CheckIn, CheckInKind, WaitRecord};
use lullwatch_core::{Measures, Night, NightTime, Reassurance};
use serde::Serialize;

/// A replayed night.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Replay {
    /// `lullwatch-replay/1`.
    pub format: &'static str,
    /// The method's id.
    pub method: String,
    /// The night's number in its plan.
    pub night: u32,
    /// Visits in the order of entry, skipped checks at their end.
    pub checks: Vec<Check>,
    /// The measures.
    pub measures: Measures,
}

/// One row. Spans are whole seconds, times are in the child's zone with a numeric offset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// The latest settling, from 1.
    pub settling: Option<u32>,
    /// Number of the check in its settling, from 1.
    pub number: Option<u32>,
    /// Planned wait.
    pub planned_wait_s: Option<i64>,
    /// Actual wait, held time left out.
    pub actual_wait_s: Option<i64>,
    /// Time in which the countdown stood still or, run out, waited.
    pub held_s: Option<i64>,
    /// When the check fell due, if it had.
    pub due_at: Option<String>,
    /// When the parent went in.
    pub entered_at: Option<String>,
    /// When the visit ended.
    pub left_at: Option<String>,
    /// How it stands to the plan.
    pub kind: CheckInKind,
    /// In order, with repeats.
    pub reassurances: Vec<Reassurance>,
}

impl Replay {
    /// What `night` comes to.
    #[must_use]
    pub fn of(night: &Night) -> Replay {
        Replay {
            format: "lullwatch-replay/1",
            method: night.head().method.0.clone(),
            night: night.head().number,
            checks: night.check_ins().iter().map(|row| Check::of(row, night)).collect(),
            measures: Measures::of(night),
        }
    }
}

impl Check {
    fn of(row: &CheckIn, night: &Night) -> Check {
        let time = |at: NightTime| local(&night.civil(at));
        let wait = |read: fn(&WaitRecord) -> Option<i64>| row.wait.as_ref().and_then(read);
        Check {
            settling: row.settling,
            number: row.wait.map(|wait| wait.number),
            planned_wait_s: wait(|wait| Some(wait.planned_s)),
            actual_wait_s: wait(|wait| wait.actual_s),
            held_s: wait(|wait| Some(wait.held_s)),
            due_at: row.wait.and_then(|wait| wait.due).map(time),
            entered_at: row.entered.map(time),
            left_at: row.left.map(time),
            kind: row.kind,
            reassurances: row.reassurances.clone(),
        }
    }
}

/// A time in its zone with a numeric offset, `+00:00` for UTC.
#[must_use]
pub fn local(time: &Zoned) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
