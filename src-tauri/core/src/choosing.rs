//! Help with choosing: what a parent's answers say for and against each method.
//!
//! Reasons are shown side by side and that is all. Nothing is added up, nothing is put in order and
//! nothing is recommended: no approach has been shown superior overall (Honaker 2018). A method
//! without a reason is as good a choice as before.
//!
//! The rules are data (`RULES`): which answer, at which ages, says what about which methods, how
//! strongly, and by whose word. A method is meant by what it is made of, never by its name, so that
//! a new one is spoken for as those of its kind are. What a family writes itself is nobody's to
//! speak for or against.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Child;
use crate::age::{Offer, corrected_months, offer};
use crate::method::{Family, Method, OWN_PLAN, Tag};

/// What a parent says about child and home. Every answer is `false` until it is given; `false`
/// says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
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
    /// The wakings come at regular times, and there is no wish for crying.
    pub wakings_regular: bool,
    /// Crying is bearable at bedtime, and not at 3 a.m.
    pub bedtime_bearable: bool,
    /// More than about 240 ml (8 oz) at night, or concerns about growth.
    pub feeds_or_growth: bool,
    /// Sleeps in a bed.
    pub in_a_bed: bool,
}

/// Which way a reason speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// For the method.
    For,
    /// Against it.
    Against,
}

/// What kind of knowledge a reason rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// A randomised trial of the method itself.
    RandomisedTrial,
    /// A randomised trial in which such children gained more from one arm than from the other.
    RandomisedModerator,
    /// The authors' clinical advice, beside what their trial has measured.
    ClinicalAdvice,
    /// The word of experts, or of the method's author.
    Expert,
}

/// One thing that an answer says about a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// A stable code; the locale has `choosing-reason-<code>`.
    pub code: &'static str,
    /// For or against.
    pub side: Side,
    /// What it rests on.
    pub strength: Strength,
    /// How it was read, where that is known.
    pub tag: Option<Tag>,
    /// The citation. `None`: no text is named for it.
    pub source: Option<&'static str>,
}

/// One thing that holds whatever the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// A stable code; the locale has `choosing-note-<code>`.
    pub code: &'static str,
    /// The citation. `None`: no text is named for it.
    pub source: Option<&'static str>,
}

/// Corrected ages, whole months, in which separation anxiety was studied as a reason (Kahn 2020).
const SEPARATION_MONTHS: RangeInclusive<i32> = 9..=18;
/// Corrected ages, whole months, from which the bed is a reason.
const BED_MONTHS: RangeInclusive<i32> = 36..=i32::MAX;
const ANY_AGE: RangeInclusive<i32> = i32::MIN..=i32::MAX;

/// Checks that come after no more than so long on the first night are frequent; longer ones are not
/// (`ours`).
const FREQUENT_S: u32 = 600;

/// Timed checks that grow.
fn growing_checks(method: &Method) -> bool {
    method.family == Family::GrowingChecks
}

/// Timed checks, growing or at a fixed interval, at bedtime first or always.
fn timed_checks(method: &Method) -> bool {
    matches!(method.family, Family::GrowingChecks | Family::FixedChecks | Family::TwoStep)
}

fn staying_in_the_room(method: &Method) -> bool {
    method.family == Family::Presence
}

/// A parent is there while the child falls asleep, and mostly does not lift.
fn present_without_lifting(method: &Method) -> bool {
    matches!(method.family, Family::Presence | Family::Soothing)
}

/// The parent is out of the room while the child falls asleep.
fn leaving_the_room(method: &Method) -> bool {
    timed_checks(method) || no_checks(method) || bedtime_only(method)
}

fn no_checks(method: &Method) -> bool {
    matches!(method.family, Family::NoChecks | Family::BedtimePass)
}

/// The longest wait of the first night, seconds.
fn longest_first_s(method: &Method) -> u32 {
    method.waits_s(1).iter().copied().max().unwrap_or_default()
}

fn longer_waits(method: &Method) -> bool {
    timed_checks(method) && longest_first_s(method) > FREQUENT_S
}

/// Every visit is the same one line.
fn one_line(method: &Method) -> bool {
    method.instructions.iter().any(|it| it.what.value == "one_line")
}

/// Checks that have none of these: short waits on the first night, and more than one line.
fn frequent_checks(method: &Method) -> bool {
    timed_checks(method) && !longer_waits(method) && !one_line(method)
}

/// What this app counts as gentle (`ours`): somebody is there, or the clock is moved, or nothing is
/// asked of anybody. Picking up is not: gentle with the child, and up to 150 times a night hard on
/// the parent.
fn gentle(method: &Method) -> bool {
    matches!(
        method.family,
        Family::Presence
            | Family::Soothing
            | Family::BedtimeFading
            | Family::ScheduledAwakenings
            | Family::BedtimeOnly
            | Family::PositiveRoutines
            | Family::LogOnly
    )
}

/// What a gentle method comes before: waits for checks, or none until morning.
fn after_gentle(method: &Method) -> bool {
    timed_checks(method) || method.family == Family::NoChecks
}

fn bedtime_fading(method: &Method) -> bool {
    method.family == Family::BedtimeFading
}

fn scheduled_awakenings(method: &Method) -> bool {
    method.family == Family::ScheduledAwakenings
}

fn bedtime_only(method: &Method) -> bool {
    method.family == Family::BedtimeOnly
}

fn two_step(method: &Method) -> bool {
    method.family == Family::TwoStep
}

fn bedtime_pass(method: &Method) -> bool {
    method.family == Family::BedtimePass
}

fn positive_routines(method: &Method) -> bool {
    method.family == Family::PositiveRoutines
}

const KAHN: &str = "Kahn 2020 (n=91); Eckerberg 2004 points partly the other way";
const GRADISAR: &str = "Gradisar, the authors’ clinical advice";
const WEISSBLUTH: &str = "Weissbluth; trial exclusions";
const HONAKER: &str = "Honaker et al. 2018, J Pediatr 199:106–111, n=652";

/// One rule: an answer, and what it says about which methods.
struct Rule {
    answered: fn(&Answers) -> bool,
    /// Corrected age in whole months.
    months: RangeInclusive<i32>,
    methods: fn(&Method) -> bool,
    reason: Reason,
}

const fn speaks_for(code: &'static str, strength: Strength, source: &'static str) -> Reason {
    Reason { code, side: Side::For, strength, tag: None, source: Some(source) }
}

const fn speaks_against(code: &'static str, strength: Strength, source: &'static str) -> Reason {
    Reason { side: Side::Against, ..speaks_for(code, strength, source) }
}

/// Experts' advice that was read in retellings only, and that names no text.
const fn retold(code: &'static str, side: Side) -> Reason {
    Reason { code, side, strength: Strength::Expert, tag: Some(Tag::Secondary), source: None }
}

static RULES: &[Rule] = &[
    Rule {
        answered: |it| it.separation_anxiety,
        months: SEPARATION_MONTHS,
        methods: staying_in_the_room,
        reason: speaks_for("anxious_gains_from_presence", Strength::RandomisedModerator, KAHN),
    },
    Rule {
        answered: |it| it.separation_anxiety,
        months: SEPARATION_MONTHS,
        methods: timed_checks,
        reason: speaks_against("anxious_gains_less", Strength::RandomisedModerator, KAHN),
    },
    Rule {
        answered: |it| it.slow_to_fall_asleep,
        months: ANY_AGE,
        methods: bedtime_fading,
        reason: speaks_for("fading_first", Strength::ClinicalAdvice, GRADISAR),
    },
    Rule {
        answered: |it| it.slow_to_fall_asleep,
        months: ANY_AGE,
        methods: growing_checks,
        reason: speaks_for("checks_if_wakings_remain", Strength::ClinicalAdvice, GRADISAR),
    },
    Rule {
        answered: |it| it.presence_makes_worse,
        months: ANY_AGE,
        methods: leaving_the_room,
        reason: retold("parent_leaves", Side::For),
    },
    Rule {
        answered: |it| it.presence_makes_worse,
        months: ANY_AGE,
        methods: present_without_lifting,
        reason: retold("parent_stays", Side::Against),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: longer_waits,
        reason: retold("longer_waits", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: one_line,
        reason: retold("one_line", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: no_checks,
        reason: retold("no_checks", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: frequent_checks,
        reason: retold("frequent_checks", Side::Against),
    },
    Rule {
        answered: |it| it.parent_strained,
        months: ANY_AGE,
        methods: gentle,
        reason: speaks_for("gentle_first", Strength::Expert, WEISSBLUTH),
    },
    Rule {
        answered: |it| it.parent_strained,
        months: ANY_AGE,
        methods: after_gentle,
        reason: speaks_against("gentle_before_this", Strength::Expert, WEISSBLUTH),
    },
    Rule {
        answered: |it| it.wakings_regular,
        months: ANY_AGE,
        methods: scheduled_awakenings,
        reason: speaks_for(
            "wakings_by_the_clock",
            Strength::RandomisedTrial,
            "Rickert & Johnson 1988",
        ),
    },
    Rule {
        answered: |it| it.bedtime_bearable,
        months: ANY_AGE,
        methods: bedtime_only,
        reason: speaks_for(
            "wakings_as_before",
            Strength::Expert,
            "Mindell, Sleeping Through the Night",
        ),
    },
    Rule {
        answered: |it| it.bedtime_bearable,
        months: ANY_AGE,
        methods: two_step,
        reason: speaks_for("wakings_later", Strength::Expert, "Eckerberg 2002"),
    },
    Rule {
        answered: |it| it.in_a_bed,
        months: BED_MONTHS,
        methods: bedtime_pass,
        reason: speaks_for("made_for_a_bed", Strength::Expert, "Freeman 2006"),
    },
    Rule {
        answered: |it| it.in_a_bed,
        months: BED_MONTHS,
        methods: positive_routines,
        reason: speaks_for("older_child", Strength::Expert, "Adams & Rickert 1989"),
    },
];

/// What `answers` say for and against a method, at a corrected age in whole months.
///
/// In the order of the rules, which is no order of weight. A family's own plan has no reasons.
#[must_use]
pub fn reasons(method: &Method, answers: &Answers, age_months: i32) -> Vec<Reason> {
    if method.id.0 == OWN_PLAN {
        return Vec::new();
    }
    let holds = |rule: &&Rule| {
        (rule.answered)(answers) && rule.months.contains(&age_months) && (rule.methods)(method)
    };
    RULES.iter().filter(holds).map(|rule| rule.reason).collect()
}

/// The reasons for and against `method` for this child on `day`.
///
/// A method that the age gate keeps back has none: no answer may speak for what is not offered.
#[must_use]
pub fn reasons_if_offered(
    method: &Method,
    child: &Child,
    day: Date,
    answers: &Answers,
) -> Vec<Reason> {
    match offer(method, child, day) {
        Offer::TooYoung { .. } | Offer::TooOld { .. } => Vec::new(),
        Offer::Offered | Offer::AfterClinician => {
            reasons(method, answers, corrected_months(child.born, child.weeks_early, day))
        }
    }
}

/// What holds whatever the method, the most pressing first.
#[must_use]
pub fn notes(answers: &Answers, age_months: i32) -> Vec<Note> {
    let separation_unstudied =
        answers.separation_anxiety && !SEPARATION_MONTHS.contains(&age_months);
    [
        // Hunger overrides a timer: before any method, and with a clinician.
        (answers.feeds_or_growth, Note { code: "feeds_first", source: None }),
        // A gentle method first, and help.
        (answers.parent_strained, Note { code: "help_first", source: Some(WEISSBLUTH) }),
        // An answer that changes nothing is not left without a word.
        (separation_unstudied, Note { code: "separation_other_age", source: Some(KAHN) }),
        (true, Note { code: "no_approach_superior", source: Some(HONAKER) }),
        // No study uses a temperament profile to choose.
        (true, Note { code: "temperament_talk", source: None }),
    ]
    .into_iter()
    .filter_map(|(holds, note)| holds.then_some(note))
    .collect()
}
