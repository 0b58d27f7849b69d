//! The plan, as it is edited: as typed, so that whatever is wrong can be told beside its field.

use lullwatch_core::Reassurance;
use lullwatch_core::plan::{OnGrizzle, OnNewWaking, OnQuiet, WaitStarts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A plan as typed. Times of day are as `19:30`, dates as `2026-11-23`; empty: not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanDraft {
    /// The method's id.
    pub method: String,
    /// Tonight's number in the plan, from 1.
    pub night: i32,
    /// The stage of a method that moves on by criterion, from 1.
    pub stage: Option<i32>,
    /// The parent has talked to a clinician.
    pub clinician_confirmed: bool,
    /// Where a settling's first wait begins.
    #[ts(type = "\"put_down\" | \"first_cry\"")]
    pub wait_starts: WaitStarts,
    /// What the countdown does in quiet.
    #[ts(type = "\"hold\" | \"continue\" | \"reset\"")]
    pub on_quiet: OnQuiet,
    /// Where a later settling begins.
    #[ts(type = "\"first_wait\" | \"continue\" | \"longest_wait\"")]
    pub on_new_waking: OnNewWaking,
    /// What grizzling is to the countdown.
    #[ts(type = "\"as_crying\" | \"as_quiet\"")]
    pub on_grizzle: OnGrizzle,
    /// The day may begin from then on.
    pub earliest_rise: String,
    /// Whole minutes of one settling after which its waits end. `None`: no limit.
    pub crying_limit_min: Option<i32>,
    /// A pause rings after so many whole minutes. `None`: ten.
    pub pause_rings_min: Option<i32>,
    /// Waits of each night, whole minutes. `None`: as the method has them.
    pub waits_min: Option<Vec<Vec<i32>>>,
    /// Whole minutes before the first pick-up; 0: none. `None`: as the method has it.
    pub first_pick_up_min: Option<i32>,
    /// Longest visit, seconds. `None`: as the method has it.
    pub visit_max_s: Option<i32>,
    /// A nap attempt ends after so many minutes. `None`: as the method has it.
    pub nap_cap_min: Option<i32>,
    /// What is part of a visit. `None`: as the method has it.
    #[ts(
        type = "(\"voice\" | \"pat\" | \"shush\" | \"hand\" | \"cuddle\" | \"dummy\" | \"nappy\" | \"other\")[] | null"
    )]
    pub reassurances: Option<Vec<Reassurance>>,
    /// Parent and child share a room.
    pub room_sharing: bool,
    /// Scheduled awakenings: minutes before the usual waking. `None`: as the method has it.
    pub awakening_before_min: Option<i32>,
    /// The bedtime wished for.
    pub bedtime: String,
    /// The bedtime that was usual before.
    pub usual_bedtime: String,
    /// The rise time wished for.
    pub rise: String,
    /// When naps begin.
    pub naps: Vec<WindowDraft>,
    /// Planned night feeds.
    pub feeds: Vec<FeedDraft>,
    /// What it is for.
    pub goal: String,
    /// The evening routine.
    pub routine: String,
    /// Who does what.
    pub who: String,
    /// What to do when ill or travelling.
    pub when_away: String,
    /// What is said at a visit.
    pub visit_words: String,
    /// The first evening.
    pub started: String,
    /// When to look at the plan again.
    pub review_on: String,
}

/// From one time of day to another, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WindowDraft {
    /// Opens.
    pub from: String,
    /// Closes.
    pub to: String,
}

/// A planned feed, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FeedDraft {
    /// Opens.
    pub from: String,
    /// Closes.
    pub to: String,
    /// At most so many millilitres.
    pub amount_ml: Option<i32>,
    /// At most so many minutes.
    pub minutes: Option<i32>,
}

/// The plan's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlanView {
    /// The child's name.
    pub child: String,
    /// The plan as it is kept.
    pub draft: PlanDraft,
    /// What the method has where the plan changes nothing.
    pub method: MethodDefaults,
    /// The kept versions, newest first.
    pub versions: Vec<PlanVersion>,
    /// The other children, whose plans can be copied.
    pub others: Vec<OtherChild>,
}

/// Another child of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherChild {
    /// The child's id.
    pub id: String,
    /// Name or initials.
    pub name: String,
}

/// What a method has of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MethodDefaults {
    /// Waits of each night, whole minutes; one row: the same every night.
    pub waits_min: Vec<Vec<u32>>,
    /// Longest visit, seconds. `None`: not given by the source.
    pub visit_max_s: Option<u32>,
    /// A nap's cap, minutes. `None`: not given by the source.
    pub nap_cap_min: Option<u32>,
    /// Earliest rise. `None`: not given by the source, so 06:00.
    pub earliest_rise: Option<String>,
    /// What is part of a visit. `None`: not given by the source.
    #[ts(
        type = "(\"voice\" | \"pat\" | \"shush\" | \"hand\" | \"cuddle\" | \"dummy\" | \"nappy\" | \"other\")[] | null"
    )]
    pub reassurances: Option<Vec<Reassurance>>,
    /// It has waits of its own.
    pub has_waits: bool,
    /// A plan may put waits of its own in their place, or where there are none.
    pub takes_waits: bool,
    /// Whole minutes before the first pick-up. `None`: pick-ups are not counted.
    pub first_pick_up_min: Option<u32>,
    /// Its stages, where it moves on by criterion. 0: it does not.
    pub stages: u32,
    /// Scheduled awakenings: minutes before the usual waking.
    pub awakening_before_min: Option<u32>,
}

/// One kept version of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlanVersion {
    /// From 1.
    pub version: u32,
    /// The method's id.
    pub method: String,
    /// The day on which it was kept, `2026-11-23`. `None`: by an edition that did not note it.
    pub kept_on: Option<String>,
    /// Why, where it came about by a step taken by hand: a code of the locale's
    /// `step-reason-<code>`, or the parent's words.
    pub reason: Option<String>,
    /// What was changed from the version before, field by field.
    pub differences: Vec<DifferenceView>,
}

/// One field that differs. The locale has `field-<field>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DifferenceView {
    /// The field.
    pub field: String,
    /// The night of the waits, or which feed or nap, from 1.
    pub of: Option<u32>,
    /// Before; empty: not said.
    pub before: String,
    /// After; empty: not said.
    pub after: String,
}

/// What a draft comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckedPlan {
    /// What is wrong, and what should be known.
    pub problems: Vec<PlanProblem>,
    /// The waits of the nights, whole minutes, from tonight on: the live picture.
    pub nights: Vec<PlannedNight>,
}

/// One problem of a draft. The locale has `problem-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlanProblem {
    /// The field, as `waits[2][1]` or `feeds[0]`, places counted from 0.
    pub field: String,
    /// A stable code.
    pub code: String,
    /// For the sentence.
    pub detail: Option<String>,
    /// The plan cannot be kept like this; otherwise it is only told.
    pub refused: bool,
}

/// One night of the live picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlannedNight {
    /// Its number in the plan.
    pub night: u32,
    /// Its waits, whole minutes; the last repeats.
    pub waits_min: Vec<u32>,
    /// Its place, where the method has one; the locale has `place-<code>`.
    pub place: Option<String>,
    /// The waits alone, up to the last of the row, take longer than the crying limit.
    pub over_limit: bool,
}
