//! The review file, `.lullwatch-review`: what a coach says to a family's nights, and the plan that
//! they propose. It goes back to the parent, who takes of it what they like, step by step.
//!
//! A plan in it is from anybody: what is taken of it passes the same checks as if the parent had
//! typed it, the word of a clinician is the parent's alone, and a night that runs keeps the numbers
//! that it began with.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use lullwatch_core::plan::{Problem, ProblemCode, Severity};
use lullwatch_core::review::Comment;
use lullwatch_core::{ChildId, Family, Plan, Review};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::limits;
use crate::plan_diff::{Difference, differences, with_fields};
use crate::trouble::{Code, Trouble};

/// The format that this edition writes, and the newest that it reads.
pub const FORMAT: &str = "lullwatch-review/1";
const FAMILY_OF_FORMATS: &str = "lullwatch-review/";
/// Letters of one comment, and of the coach's name.
const LONGEST_COMMENT: usize = 4000;
const LONGEST_NAME: usize = 200;
/// Comments of one file.
const MOST_COMMENTS: usize = 10_000;

/// What a review file says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewFile {
    /// [`FORMAT`].
    pub format: String,
    /// Its own name: the same in every copy.
    pub id: Uuid,
    /// When it was written, by the coach's clock.
    pub made: Timestamp,
    /// Who wrote it, as they call themselves; may be empty.
    #[serde(default)]
    pub from: String,
    /// Whose nights.
    pub child: ChildId,
    /// Remarks.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// A changed plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<ProposedPlan>,
}

/// A plan as the coach found it, and as they propose it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedPlan {
    /// As it was in the file that they were given.
    pub before: Plan,
    /// As they propose it.
    pub after: Plan,
}

impl ProposedPlan {
    /// It is by another method.
    #[must_use]
    pub fn turns(&self) -> bool {
        self.before.method != self.after.method
    }

    /// As it would begin: another method on the evening it is taken, where the coach says none.
    fn begun(&self, today: Date) -> Plan {
        let started = self.after.started.or_else(|| self.turns().then_some(today));
        Plan { started, ..self.after.clone() }
    }
}

impl ReviewFile {
    /// A review in which nothing is said yet; the ids are the caller's to make.
    #[must_use]
    pub fn new(id: Uuid, made: Timestamp, from: &str, child: ChildId) -> ReviewFile {
        let (format, from) = (FORMAT.to_owned(), from.to_owned());
        ReviewFile { format, id, made, from, child, comments: Vec::new(), plan: None }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        // Nothing in it has keys that are no text, which is all that could go wrong.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct OfFormat {
    format: String,
}

/// Whether a file says that it is a review, of whatever edition.
#[must_use]
pub fn is_review(bytes: &[u8]) -> bool {
    let format = limits::json(bytes).ok().and_then(|text| serde_json::from_str(text).ok());
    format.is_some_and(|OfFormat { format }| format.starts_with(FAMILY_OF_FORMATS))
}

/// Reads a review file.
///
/// # Errors
/// Says where it cannot be used, and why. It is taken whole or not at all.
pub fn read(bytes: &[u8]) -> Result<ReviewFile, Trouble> {
    let text = limits::json(bytes)?;
    if let Ok(OfFormat { format }) = serde_json::from_str(text)
        && format != FORMAT
    {
        let is_later = format.starts_with(FAMILY_OF_FORMATS);
        let code = if is_later { Code::LaterEdition } else { Code::UnknownKind };
        return Err(Trouble::at(0, "format", code, format));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let file: ReviewFile = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        crate::night_file::syntax(error.inner(), &error.path().to_string(), text)
    })?;
    reader.end().map_err(|error| crate::night_file::syntax(&error, "", text))?;
    check(&file)?;
    Ok(file)
}

fn check(file: &ReviewFile) -> Result<(), Trouble> {
    let too_long = |place: &str, most: usize| Err(Trouble::at(0, place, Code::TextTooLong, most));
    if file.from.chars().count() > LONGEST_NAME {
        return too_long("from", LONGEST_NAME);
    }
    if file.comments.len() > MOST_COMMENTS {
        return Err(Trouble::at(0, "comments", Code::TooMany, MOST_COMMENTS));
    }
    let mut ids = BTreeSet::new();
    for (comment, place) in file.comments.iter().zip(0..) {
        if comment.text.chars().count() > LONGEST_COMMENT {
            return too_long(&format!("comments[{place}].text"), LONGEST_COMMENT);
        }
        if !ids.insert(comment.id) {
            let place = format!("comments[{place}].id");
            return Err(Trouble::at(0, place, Code::Twice, comment.id));
        }
    }
    Ok(())
}

/// A review beside what the family has: what the parent is shown, before anything is taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proposal {
    /// Who wrote it.
    pub from: String,
    /// When.
    pub made: Timestamp,
    /// The comments, in the order of the file.
    pub comments: Vec<ProposedComment>,
    /// What the coach would change of the plan, field by field.
    pub steps: Vec<PlanStep>,
    /// What would stand against the plan if all of it were taken, and what the family should know.
    /// The clinician's word is asked of the parent.
    pub problems: Vec<Problem>,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProposedComment {
    /// What it says.
    pub comment: Comment,
    /// The night, and the event if it names one, are here.
    pub is_here: bool,
    /// It has been accepted before.
    pub is_accepted: bool,
}

/// A field of the plan that the coach would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanStep {
    /// The field, without places: `waits`, `on_quiet`, `words.goal`.
    pub field: String,
    /// From what it is now to what it would be, row by row.
    pub changes: Vec<Difference>,
    /// The plan has this already.
    pub is_so: bool,
    /// The family has changed the field since the coach saw it.
    pub is_changed_since: bool,
}

/// Lays a review beside what the family has on `today`, a civil date where the child is.
///
/// # Errors
/// It is about another child.
pub fn look(review: &ReviewFile, family: &Family, today: Date) -> Result<Proposal, Trouble> {
    if review.child != family.id() {
        return Err(Trouble::at(0, "child", Code::NotHere, review.child));
    }
    let accepted = family.reviews.iter().find(|it| it.id == review.id);
    let comments = review.comments.iter().map(|comment| ProposedComment {
        comment: comment.clone(),
        is_here: is_here(comment, family),
        is_accepted: accepted
            .is_some_and(|it| it.comments.iter().any(|known| known.id == comment.id)),
    });
    let steps = steps(review, family, today);
    let all: BTreeSet<&str> = steps.iter().map(|step| step.field.as_str()).collect();
    let problems = match changed(review, family, &all, Clinician::NotAsked, today) {
        Some(plan) if !all.is_empty() => plan.problems(&family.child, today),
        _ => Vec::new(),
    };
    Ok(Proposal {
        from: review.from.clone(),
        made: review.made,
        comments: comments.collect(),
        steps,
        problems,
    })
}

fn is_here(comment: &Comment, family: &Family) -> bool {
    family.night(comment.night).is_some_and(|night| {
        comment.event.is_none_or(|id| night.events.iter().any(|event| event.id == id))
    })
}

/// Fields that say what a clinician knows of: the parent's to give.
const WORDS_OF_A_CLINICIAN: [&str; 3] =
    ["clinician_confirmed", "clinician_confirmed_on", "taper_confirmed_on"];

/// What of a plan belongs to its method, and in another means something else or nothing: it comes with
/// the method, in one step.
const OF_A_METHOD: [&str; 13] = [
    "method",
    "next_night",
    "stage",
    "extra_night_at",
    "held",
    "started",
    "waits",
    "first_pick_up_s",
    "visit_max_s",
    "reassurances",
    "nap_cap_s",
    "awakening_before_min",
    "taper_from_night",
];
/// Of that, what moves on from night to night.
const MOVES_ON: [&str; 5] = ["next_night", "stage", "extra_night_at", "held", "started"];

/// The field of a difference, without its place.
fn whole(field: &str) -> &str {
    field.split('[').next().unwrap_or(field)
}

/// The field that a step of a plan which `turns` to another method is called by.
fn step_of(field: &str, turns: bool) -> &str {
    let field = whole(field);
    if turns && OF_A_METHOD.contains(&field) { "method" } else { field }
}

fn steps(review: &ReviewFile, family: &Family, today: Date) -> Vec<PlanStep> {
    let (Some(plan), Some(now)) = (&review.plan, family.plans.last()) else {
        return Vec::new();
    };
    let (turns, after) = (plan.turns(), plan.begun(today));
    let mut fields: Vec<String> = Vec::new();
    for difference in differences(&plan.before, &after) {
        let field = step_of(&difference.field, turns).to_owned();
        if !fields.contains(&field) && !WORDS_OF_A_CLINICIAN.contains(&field.as_str()) {
            fields.push(field);
        }
    }
    let of = |field: &str, found: Vec<Difference>| -> Vec<Difference> {
        found.into_iter().filter(|it| step_of(&it.field, turns) == field).collect()
    };
    // Nights go by while a method is on its way; that is no change of anybody's.
    let is_none =
        |found: &[Difference]| found.iter().all(|it| turns && MOVES_ON.contains(&whole(&it.field)));
    let step = |field: String| {
        let changes = of(&field, differences(now, &after));
        let since = of(&field, differences(&plan.before, now));
        let (is_so, is_changed_since) = (is_none(&changes), !is_none(&since));
        PlanStep { field, changes, is_so, is_changed_since }
    };
    fields.into_iter().map(step).collect()
}

/// Whether the parent has said, of this plan, that a clinician knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clinician {
    /// Nobody was asked.
    NotAsked,
    /// The parent has said so.
    Knows,
}

/// The family's plan with these of the coach's fields. `None`: there is no plan on one side.
fn changed(
    review: &ReviewFile,
    family: &Family,
    fields: &BTreeSet<&str>,
    clinician: Clinician,
    today: Date,
) -> Option<Plan> {
    let (proposed, now) = (review.plan.as_ref()?, family.plans.last()?);
    let turns = proposed.turns() && fields.contains("method");
    let of_method = OF_A_METHOD.into_iter().filter(|_| turns);
    let fields = fields.iter().copied().chain(of_method).collect();
    let mut plan = with_fields(now, &proposed.begun(today), &fields);
    if clinician == Clinician::Knows {
        plan.clinician_confirmed = true;
        plan.clinician_confirmed_on = Some(today);
        plan.changes.taper_confirmed_on = plan.changes.taper_from_night.map(|_| today);
    } else {
        // A clinician's word holds for the method, and for the taper, that it was given for.
        if plan.method != now.method {
            plan.clinician_confirmed = false;
            plan.clinician_confirmed_on = None;
        }
        if plan.changes.taper_from_night != now.changes.taper_from_night {
            plan.changes.taper_confirmed_on = None;
        }
    }
    plan.kept_on = Some(today);
    let newest = family.plans.iter().map(|plan| plan.version).max().unwrap_or_default();
    plan.version = newest.saturating_add(1);
    Some(plan)
}

/// The plan to keep where the parent takes these fields of the coach's: a new version, checked as
/// if it had been typed. It holds from the next night on; one that runs keeps its own numbers.
///
/// # Errors
/// What is wrong with it, and what is only told beside that. Empty: no plan is proposed, or the
/// family has none.
pub fn accept_plan(
    review: &ReviewFile,
    family: &Family,
    fields: &BTreeSet<&str>,
    clinician: Clinician,
    today: Date,
) -> Result<Plan, Vec<Problem>> {
    let offered: BTreeSet<String> =
        steps(review, family, today).into_iter().map(|it| it.field).collect();
    let fields = fields.iter().copied().filter(|field| offered.contains(*field)).collect();
    let plan = changed(review, family, &fields, clinician, today).ok_or_else(Vec::new)?;
    let problems = plan.problems(&family.child, today);
    let is_refused = problems.iter().any(|problem| problem.severity == Severity::Refused);
    if is_refused { Err(problems) } else { Ok(plan) }
}

/// Whether all that stands against a plan is the clinician's word.
#[must_use]
pub fn needs_only_clinician(problems: &[Problem]) -> bool {
    let mut refused = problems.iter().filter(|it| it.severity == Severity::Refused).peekable();
    refused.peek().is_some() && refused.all(|it| it.code == ProblemCode::ClinicianNeeded)
}

/// What to keep of a review once the parent has accepted these comments and this plan: added to
/// what was accepted before.
#[must_use]
pub fn accepted(
    review: &ReviewFile,
    family: &Family,
    comments: &BTreeSet<Uuid>,
    plan: Option<(&BTreeSet<&str>, &Plan)>,
) -> Review {
    let before = family.reviews.iter().find(|it| it.id == review.id);
    let mut kept = before.cloned().unwrap_or_else(|| Review {
        id: review.id,
        child: review.child,
        from: review.from.clone(),
        made: review.made,
        comments: Vec::new(),
        plan_fields: Vec::new(),
        plan_version: None,
    });
    for comment in &review.comments {
        let is_known = kept.comments.iter().any(|it| it.id == comment.id);
        if comments.contains(&comment.id) && !is_known && is_here(comment, family) {
            kept.comments.push(comment.clone());
        }
    }
    if let Some((fields, plan)) = plan {
        let known: BTreeSet<String> = kept.plan_fields.drain(..).collect();
        kept.plan_fields =
            known.into_iter().chain(fields.iter().map(|it| (*it).to_owned())).collect();
        kept.plan_fields.sort();
        kept.plan_fields.dedup();
        kept.plan_version = Some(plan.version);
    }
    kept
}
