//! Help with choosing: what a parent's answers say for and against each method.
//!
//! Reasons are shown side by side and that is all. Nothing is added up, nothing is put in order and
//! nothing is recommended: no approach has been shown superior overall (Honaker 2018). A method
//! without a reason is as good a choice as before.
//!
//! The rules are data (`RULES`): which answer, at which ages, says what about which methods, how
//! strongly, and by whose word. They name methods by their ids; an id that this edition does not
//! have harms nothing.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Child;
use crate::age::{Offer, corrected_months, offer};
use crate::method::{Method, Tag};

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

/// Timed checks that grow.
const GROWING_CHECKS: &[&str] =
    &["ferber-2006", "ferber-1985", "controlled-comforting", "gradisar-2016", "short-ramp"];
/// Timed checks at a fixed interval.
const FIXED_CHECKS: &[&str] = &["checks-every-5", "sleep-wave", "minimal-check-20"];
/// Any growing table at bedtime first.
const TWO_STEP: &[&str] = &["two-step"];
const STAYING_IN_THE_ROOM: &[&str] = &["chair", "camping-out", "presence-7"];
const SHUSH_PAT: &[&str] = &["shush-pat"];
const NO_CHECKS: &[&str] = &["extinction", "bedtime-pass"];
const BEDTIME_FADING: &[&str] = &["bedtime-fading"];
const SCHEDULED_AWAKENINGS: &[&str] = &["scheduled-awakenings"];
const BEDTIME_ONLY: &[&str] = &["bedtime-only"];
const BEDTIME_PASS: &[&str] = &["bedtime-pass"];
const POSITIVE_ROUTINES: &[&str] = &["positive-routines"];
/// The longest wait of the first night is over ten minutes (`ours`).
const LONGER_WAITS: &[&str] = &["ferber-1985", "minimal-check-20"];
/// Every visit is the same one line, without touch.
const ONE_LINE: &[&str] = &["sleep-wave", "short-ramp"];
/// Checks that have none of these: waits of up to ten minutes on the first night, and visits with
/// more than one line (`ours`).
const FREQUENT_CHECKS: &[&str] =
    &["ferber-2006", "controlled-comforting", "gradisar-2016", "checks-every-5", "two-step"];
/// What this app counts as gentle (`ours`): somebody is there, or the clock is moved, or nothing is
/// asked of anybody. `pick-up-put-down` is not named: gentle with the child, and up to 150 times a
/// night hard on the parent.
const GENTLE: &[&str] = &[
    "chair",
    "camping-out",
    "presence-7",
    "shush-pat",
    "bedtime-fading",
    "scheduled-awakenings",
    "bedtime-only",
    "positive-routines",
    "log-only",
];
const EXTINCTION: &[&str] = &["extinction"];

const KAHN: &str = "Kahn 2020 (n=91); Eckerberg 2004 points partly the other way";
const GRADISAR: &str = "Gradisar, the authors’ clinical advice";
const WEISSBLUTH: &str = "Weissbluth; trial exclusions";
const HONAKER: &str = "Honaker et al. 2018, J Pediatr 199:106–111, n=652";

/// One rule: an answer, and what it says about which methods.
struct Rule {
    answered: fn(&Answers) -> bool,
    /// Corrected age in whole months.
    months: RangeInclusive<i32>,
    methods: &'static [&'static [&'static str]],
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
        methods: &[STAYING_IN_THE_ROOM],
        reason: speaks_for("anxious_gains_from_presence", Strength::RandomisedModerator, KAHN),
    },
    Rule {
        answered: |it| it.separation_anxiety,
        months: SEPARATION_MONTHS,
        methods: &[GROWING_CHECKS, FIXED_CHECKS, TWO_STEP],
        reason: speaks_against("anxious_gains_less", Strength::RandomisedModerator, KAHN),
    },
    Rule {
        answered: |it| it.slow_to_fall_asleep,
        months: ANY_AGE,
        methods: &[BEDTIME_FADING],
        reason: speaks_for("fading_first", Strength::ClinicalAdvice, GRADISAR),
    },
    Rule {
        answered: |it| it.slow_to_fall_asleep,
        months: ANY_AGE,
        methods: &[GROWING_CHECKS],
        reason: speaks_for("checks_if_wakings_remain", Strength::ClinicalAdvice, GRADISAR),
    },
    Rule {
        answered: |it| it.presence_makes_worse,
        months: ANY_AGE,
        methods: &[GROWING_CHECKS, FIXED_CHECKS, TWO_STEP, NO_CHECKS, BEDTIME_ONLY],
        reason: retold("parent_leaves", Side::For),
    },
    Rule {
        answered: |it| it.presence_makes_worse,
        months: ANY_AGE,
        methods: &[STAYING_IN_THE_ROOM, SHUSH_PAT],
        reason: retold("parent_stays", Side::Against),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: &[LONGER_WAITS],
        reason: retold("longer_waits", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: &[ONE_LINE],
        reason: retold("one_line", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: &[NO_CHECKS],
        reason: retold("no_checks", Side::For),
    },
    Rule {
        answered: |it| it.checks_make_worse,
        months: ANY_AGE,
        methods: &[FREQUENT_CHECKS],
        reason: retold("frequent_checks", Side::Against),
    },
    Rule {
        answered: |it| it.parent_strained,
        months: ANY_AGE,
        methods: &[GENTLE],
        reason: speaks_for("gentle_first", Strength::Expert, WEISSBLUTH),
    },
    Rule {
        answered: |it| it.parent_strained,
        months: ANY_AGE,
        methods: &[GROWING_CHECKS, FIXED_CHECKS, TWO_STEP, EXTINCTION],
        reason: speaks_against("gentle_before_this", Strength::Expert, WEISSBLUTH),
    },
    Rule {
        answered: |it| it.wakings_regular,
        months: ANY_AGE,
        methods: &[SCHEDULED_AWAKENINGS],
        reason: speaks_for(
            "wakings_by_the_clock",
            Strength::RandomisedTrial,
            "Rickert & Johnson 1988",
        ),
    },
    Rule {
        answered: |it| it.bedtime_bearable,
        months: ANY_AGE,
        methods: &[BEDTIME_ONLY],
        reason: speaks_for(
            "wakings_as_before",
            Strength::Expert,
            "Mindell, Sleeping Through the Night",
        ),
    },
    Rule {
        answered: |it| it.bedtime_bearable,
        months: ANY_AGE,
        methods: &[TWO_STEP],
        reason: speaks_for("wakings_later", Strength::Expert, "Eckerberg 2002"),
    },
    Rule {
        answered: |it| it.in_a_bed,
        months: BED_MONTHS,
        methods: &[BEDTIME_PASS],
        reason: speaks_for("made_for_a_bed", Strength::Expert, "Freeman 2006"),
    },
    Rule {
        answered: |it| it.in_a_bed,
        months: BED_MONTHS,
        methods: &[POSITIVE_ROUTINES],
        reason: speaks_for("older_child", Strength::Expert, "Adams & Rickert 1989"),
    },
];

/// What `answers` say for and against the method of that id, at a corrected age in whole months.
///
/// In the order of the rules, which is no order of weight. An id that is not known has no reasons.
#[must_use]
pub fn reasons(method_id: &str, answers: &Answers, age_months: i32) -> Vec<Reason> {
    let holds = |rule: &&Rule| {
        (rule.answered)(answers)
            && rule.months.contains(&age_months)
            && rule.methods.iter().any(|group| group.contains(&method_id))
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
            reasons(&method.id.0, answers, corrected_months(child.born, child.weeks_early, day))
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
