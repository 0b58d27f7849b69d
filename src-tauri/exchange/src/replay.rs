//! What a night comes to, as JSON: the contract `lullwatch-replay/1`.

use jiff::fmt::temporal::DateTimePrinter;
use jiff::{Timestamp, Zoned};
use lullwatch_core::night::{CheckIn, CheckInKind, Chime, Hold, WaitRecord, Waking};
use lullwatch_core::{ChimeChannel, Measures, Night, NightTime, Reassurance};
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
    /// Tonight's place, where the method has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The child held, where the method counts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<Vec<Held>>,
    /// Wakings, where the method wakes the child.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wakings: Option<Vec<Woke>>,
    /// Requests answered for a card, where the method has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cards_used: Option<u32>,
    /// What the device rang for, in a recorded night.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chimes: Vec<Rung>,
}

/// A chime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rung {
    /// When what it called for fell due.
    pub due_at: String,
    /// When it began to sound or to be shown; `null`: it was answered before.
    pub fired_at: Option<String>,
    /// When the parent answered.
    pub answered_at: Option<String>,
    /// `sound` or `screen`.
    pub channel: Option<ChimeChannel>,
}

/// The child in somebody's arms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    /// Picked up.
    pub picked_up_at: String,
    /// Laid down.
    pub laid_down_at: Option<String>,
    /// Whole seconds; `null` while it lasts.
    pub held_s: Option<i64>,
}

/// A waking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Woke {
    /// When.
    pub at: String,
    /// The parent woke the child as planned.
    pub planned: bool,
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
        let time = |at: NightTime| local(&night.civil(at));
        let held = |hold: &Hold| Held {
            picked_up_at: time(hold.from),
            laid_down_at: hold.to.map(time),
            held_s: hold.to.map(|to| to.since(hold.from)),
        };
        let woke = |waking: &Waking| Woke { at: time(waking.at), planned: waking.planned };
        let told = |at: Timestamp| local(&at.to_zoned(night.zone().clone()));
        let rung = |chime: &Chime| Rung {
            due_at: told(chime.due_at),
            fired_at: chime.fired_at.map(told),
            answered_at: chime.answered_at.map(told),
            channel: chime.channel,
        };
        let wakes = !night.head().rules.awakenings.is_empty();
        Replay {
            format: "lullwatch-replay/1",
            method: night.head().method.0.clone(),
            night: night.head().number,
            checks: night.check_ins().iter().map(|row| Check::of(row, night)).collect(),
            measures: Measures::of(night),
            place: night.head().rules.presence.and_then(|presence| word(&presence.place)),
            holds: night.head().rules.lifting.map(|_| night.holds().iter().map(held).collect()),
            wakings: wakes.then(|| night.wakings().iter().map(woke).collect()),
            cards_used: (night.head().rules.cards > 0).then(|| night.cards_used()),
            chimes: night.chimes().iter().map(rung).collect(),
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

fn word(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// A time in its zone with a numeric offset, `+00:00` for UTC.
#[must_use]
pub fn local(time: &Zoned) -> String {
    const SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));
    SECONDS.timestamp_with_offset_to_string(&time.timestamp(), time.offset())
}
