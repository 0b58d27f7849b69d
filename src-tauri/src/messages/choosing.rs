//! Help with choosing: what is asked, and what speaks for and against each method.

use lullwatch_core::choosing::{Answers, Strength};
use lullwatch_core::method::Tag;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MethodChoice;

/// For which child methods are compared.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ChildAsked {
    /// The child that is selected, as it is stored.
    Selected,
    /// One that is not stored yet, as typed into the first-run form.
    Typed {
        /// `2026-02-01`.
        born: String,
        /// Whole weeks born early.
        weeks_early: i32,
        /// IANA name.
        zone: String,
        /// There is a concern about growth or health.
        health_concern: bool,
    },
}

/// What a parent ticked. The locale has `choosing-ask-<field>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct ChoosingAnswers {
    /// High separation anxiety.
    pub separation_anxiety: bool,
    /// Slow to fall asleep; bedtime is a battle.
    pub slow_to_fall_asleep: bool,
    /// A parent who is present and does not lift makes the crying worse.
    pub presence_makes_worse: bool,
    /// Checks make the crying worse.
    pub checks_make_worse: bool,
    /// A parent's own depression or anxiety, or conflict over the plan.
    pub parent_strained: bool,
    /// Wakings at regular times, and no wish for crying.
    pub wakings_regular: bool,
    /// Crying is bearable at bedtime, and not at 3 a.m.
    pub bedtime_bearable: bool,
    /// More than about 240 ml at night, or concerns about growth.
    pub feeds_or_growth: bool,
    /// Sleeps in a bed.
    pub in_a_bed: bool,
}

impl From<ChoosingAnswers> for Answers {
    fn from(given: ChoosingAnswers) -> Answers {
        Answers {
            separation_anxiety: given.separation_anxiety,
            slow_to_fall_asleep: given.slow_to_fall_asleep,
            presence_makes_worse: given.presence_makes_worse,
            checks_make_worse: given.checks_make_worse,
            parent_strained: given.parent_strained,
            wakings_regular: given.wakings_regular,
            bedtime_bearable: given.bedtime_bearable,
            feeds_or_growth: given.feeds_or_growth,
            in_a_bed: given.in_a_bed,
        }
    }
}

/// Every method with what the answers say about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Comparison {
    /// In the order in which they are always listed, whatever was answered.
    pub methods: Vec<Compared>,
    /// What holds whatever the method, the most pressing first.
    pub notes: Vec<NoteView>,
}

/// One method, and what speaks for and against it. One that is not offered has no reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Compared {
    /// The method as it is offered.
    pub choice: MethodChoice,
    /// What speaks for it; the order says nothing of weight.
    pub reasons_for: Vec<ReasonView>,
    /// What speaks against it; the order says nothing of weight.
    pub reasons_against: Vec<ReasonView>,
}

/// A reason. The locale has `choosing-reason-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReasonView {
    /// A stable code.
    pub code: String,
    /// What it rests on; the locale has `choosing-strength-<strength>`.
    #[ts(
        type = "\"randomised_trial\" | \"randomised_moderator\" | \"clinical_advice\" | \"expert\""
    )]
    pub strength: Strength,
    /// How it was read, where that is known; the locale has `choosing-tag-<tag>`.
    #[ts(type = "\"primary\" | \"secondary\" | \"recalled\" | \"ours\" | null")]
    pub tag: Option<Tag>,
    /// The citation. `None`: no text is named for it.
    pub source: Option<String>,
}

/// A note. The locale has `choosing-note-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// A stable code.
    pub code: String,
    /// The citation. `None`: no text is named for it.
    pub source: Option<String>,
}
