//! The evening, before put-down.

use lullwatch_core::NightKind;
use serde::Serialize;
use ts_rs::TS;

use super::{FeedView, Helpline, MethodChoice, TaperView, TonightGuide};
use crate::messages::WindowDraft;

/// Tonight, before put-down.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TonightView {
    /// The child's name.
    pub child: String,
    /// The method's id.
    pub method: String,
    /// Tonight's number in the plan.
    pub night: u32,
    /// Past the last night of the method's table: its last row holds, time to review the plan.
    pub past_table: bool,
    /// A night or a nap.
    #[ts(type = "\"night\" | \"nap\"")]
    pub kind: NightKind,
    /// Tonight's waits in whole minutes; the last repeats. Empty: no waits.
    pub waits_min: Vec<u32>,
    /// A visit lasts from so many seconds to so many, where the source says so.
    pub visit_usual_s: Option<[u32; 2]>,
    /// Longest visit in seconds, where the source gives one.
    pub visit_max_s: Option<u32>,
    /// A nap's cap in whole minutes, where the source gives one.
    pub nap_cap_min: Option<u32>,
    /// What the method's family adds.
    pub guide: TonightGuide,
    /// What the source tells a parent for tonight; the locale has `instruction-<code>`.
    pub instructions: Vec<String>,
    /// When the source says to stop; the locale has `instruction-<code>`.
    pub stop_when: Vec<String>,
    /// Without a change after so many nights the source says to stop.
    pub stop_after_nights: Option<u32>,
    /// The plan has run for longer than the so many nights that its method takes.
    pub course_over: Option<u32>,
    /// Parent and child share a room: leaving is stepping out of sight.
    pub room_sharing: bool,
    /// The plan stays on its night from evening to evening.
    pub held: bool,
    /// Tonight is an extra night, which the plan does not count.
    pub extra_night: bool,
    /// The last step taken by hand, and why: a code of the locale's `step-reason-<code>`.
    pub step_reason: Option<String>,
    /// Planned feeds of the night.
    pub feeds: Vec<FeedView>,
    /// What the family wrote of its plan; empty where nothing was said.
    pub words: PlanWords,
    /// The day has come to look at the plan again.
    pub review_due: bool,
    /// Today, in short.
    pub today: DayView,
    /// There is a concern about the child's growth or health.
    pub health_concern: bool,
    /// The method is for after a talk with a clinician, and none has been told of.
    pub clinician_needed: bool,
    /// The parent has said that a clinician knows of the method.
    pub clinician_confirmed: bool,
    /// When that was said, `2026-11-23`, where it is written down.
    pub clinician_confirmed_on: Option<String>,
    /// The child is under four months, counted from the due date: no method, and safe sleep first.
    pub is_newborn: bool,
    /// Feeds can be tapered: the method has a taper, and the child is old enough.
    pub may_taper: bool,
    /// Tonight's taper of feeds.
    pub taper: Option<TaperView>,
    /// Whom to call, shown in a pause.
    pub helplines: Vec<Helpline>,
    /// A calm thought is shown in a long wait.
    pub thoughts: bool,
    /// What can be chosen instead.
    pub choices: Vec<MethodChoice>,
    /// Loudspeaker.
    pub sound: SoundView,
    /// The machine is kept awake while a night runs.
    pub stays_awake: bool,
    /// The parent wants the screen to stay on, and the machine does not agree.
    pub screen_may_lock: bool,
    /// The night before, to be read in the morning again.
    pub last_night: Option<String>,
}

/// What is known of the loudspeaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SoundView {
    /// Not tried yet.
    Untried,
    /// It played.
    Works,
    /// There is none, or it did not play: alarms are shown.
    None,
}

/// One number of a method with its evidence, or one instruction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NumberView {
    /// Its name with its unit; the locale has `number-<what>`.
    pub what: String,
    /// The night, stage or age in months that it is for.
    pub of: Option<u32>,
    /// What it comes to: words of the locale where it is a code.
    pub values: Vec<String>,
    /// `primary`, `secondary`, `recalled` or `ours`; the locale has `tag-<tag>`.
    pub tag: String,
    /// The text it was taken from.
    pub source: String,
}

/// A day, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DayView {
    /// The date, `2026-11-23`.
    pub date: String,
    /// Up at; empty: not said.
    pub rise: String,
    /// Slept by day: as written down, and naps that ran here.
    pub naps: Vec<WindowDraft>,
    /// The last feed before the night; empty: not said.
    pub last_feed: String,
    /// Slept by day, whole minutes. `None`: no nap is known.
    pub slept_by_day_min: Option<u32>,
    /// Slept in the night before, whole minutes. `None`: not recorded.
    pub slept_by_night_min: Option<u32>,
}

/// The plan in the family's own words; the locale has `our-<field>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlanWords {
    /// What it is for.
    pub goal: String,
    /// The evening routine.
    pub routine: String,
    /// Who does what.
    pub who: String,
    /// What to do when ill or travelling.
    pub when_away: String,
}
