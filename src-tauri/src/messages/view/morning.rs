//! The night in the morning.

use lullwatch_core::{Association, Circumstance, FellAsleep, NightKind};
use serde::Serialize;
use ts_rs::TS;

use super::LogLine;

/// The night in the morning.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MorningView {
    /// The night's id.
    pub night_id: String,
    /// The child's name.
    pub child: String,
    /// The method's id.
    pub method: String,
    /// The night's number in the plan.
    pub night: u32,
    /// The version of the plan that ran. 0: not known.
    pub plan_version: u32,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// The evening it is dated by, `2026-11-23`.
    pub evening: String,
    /// First and last time of day of the line.
    pub from: String,
    /// Last time of day of the line.
    pub to: String,
    /// The night as a line.
    pub line: Vec<Stretch>,
    /// Check-ins on the line.
    pub ticks: Vec<Tick>,
    /// Full hours under the line.
    pub hours: Vec<HourMark>,
    /// The measures, in the order to show them.
    pub measures: Vec<MeasureView>,
    /// The check-ins.
    pub checks: Vec<CheckView>,
    /// Fallings asleep that nobody has said the how of, to be answered with one tap.
    pub sleeps: Vec<SleepView>,
    /// Everything logged, oldest first.
    pub log: Vec<LogLine>,
    /// What was logged and taken back; it stays, and can be brought back.
    pub taken_back: Vec<LogLine>,
    /// What the night stood under, each to be tapped.
    pub circumstances: Vec<CircumstanceView>,
    /// The note on the night as a whole.
    pub note: String,
    /// What was there when the child first fell asleep, each to be tapped.
    pub associations: Vec<AssociationView>,
    /// The nights before, oldest first, this one last.
    pub association_nights: Vec<AssociationNight>,
    /// What the night suggests; the locale has `hint-<code>`.
    pub hints: Vec<HintView>,
    /// Closed without "up for the day": the app asks once when it was.
    pub rise_unknown: bool,
    /// What a coach has said of it, as far as the parent took it.
    pub comments: Vec<CommentView>,
}

/// A stretch of the night's line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Stretch {
    /// What it was.
    pub kind: StretchKind,
    /// Where it starts, percent of the line.
    pub start: f64,
    /// How long, percent of the line.
    pub width: f64,
}

/// What a stretch was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StretchKind {
    /// Asleep.
    Asleep,
    /// Awake and quiet, or nothing reported.
    Awake,
    /// Grizzling.
    Grizzle,
    /// Protest.
    Protest,
    /// Hard crying.
    Hard,
    /// Different.
    Different,
    /// The parent was in the room. Drawn above the others.
    Visit,
}

/// A check-in on the night's line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Tick {
    /// Percent of the line.
    pub at: f64,
    /// Time of day.
    pub time: String,
}

/// A full hour under the line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HourMark {
    /// Percent of the line.
    pub at: f64,
    /// Hour of day as text, `22`.
    pub hour: String,
}

/// One measure. The locale has `measure-<key>` and its definition `measure-<key>-means`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MeasureView {
    /// Its key, as `sol`.
    pub key: String,
    /// Its amount; `None`: not recorded.
    pub amount: Option<Amount>,
}

/// An amount to be worded.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Amount {
    /// A span, rounded to the minute.
    Span {
        /// Hours.
        hours: u32,
        /// Minutes, below 60.
        minutes: u32,
    },
    /// How many.
    Count {
        /// That many.
        n: u32,
    },
    /// Percent, to one decimal.
    Percent {
        /// 0 to 100.
        value: f64,
    },
    /// A difference in seconds, with its sign.
    Difference {
        /// Seconds.
        seconds: i32,
    },
}

/// One check-in of the night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckView {
    /// Settling, from 1.
    pub settling: Option<u32>,
    /// Number in the settling.
    pub number: Option<u32>,
    /// Entered, as a time of day.
    pub entered: Option<String>,
    /// `on_time`, `early`, `late`, `override`, `unplanned`, `skipped`; the locale has
    /// `check-<kind>`.
    pub kind: String,
    /// Planned wait, `m:ss`.
    pub planned: Option<String>,
    /// Actual wait, `m:ss`.
    pub actual: Option<String>,
    /// Reassurances in order.
    pub reassurances: Vec<String>,
}

/// A falling asleep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SleepView {
    /// The event, for the answer.
    pub event: String,
    /// Time of day.
    pub at: String,
    /// How, where it was said.
    #[ts(type = "\"alone\" | \"hand\" | \"held\" | \"feeding\" | \"rocked\" | \"unknown\" | null")]
    pub how: Option<FellAsleep>,
}

/// Something that may have been there when the child fell asleep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AssociationView {
    /// What; the locale has `association-<kind>`.
    #[ts(
        type = "\"parent_in_room\" | \"hand\" | \"held\" | \"rocked\" | \"feeding\" | \"dummy\" | \"comfort_object\" | \"sound\" | \"light\""
    )]
    pub kind: Association,
    /// It was there.
    pub present: bool,
}

/// Something that a night may have stood under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CircumstanceView {
    /// What; the locale has `circumstance-<kind>`.
    #[ts(type = "\"illness\" | \"teething\" | \"vaccination\" | \"travel\"")]
    pub kind: Circumstance,
    /// It did.
    pub present: bool,
}

/// What was there on one night, in the order of [`MorningView::associations`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AssociationNight {
    /// The evening, `2026-11-23`.
    pub evening: String,
    /// Empty: not recorded.
    pub present: Vec<bool>,
}

/// What a night suggests, calmly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HintView {
    /// Its code.
    pub code: String,
    /// For the sentence.
    pub n: u32,
}

/// A coach's remark on a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CommentView {
    /// Who; may be empty.
    pub from: String,
    /// Time of day of the entry that it is about; `None`: the night as a whole.
    pub time: Option<String>,
    /// The words.
    pub text: String,
}
