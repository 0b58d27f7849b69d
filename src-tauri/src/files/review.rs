//! A coach's review: laid beside what is kept, and taken step by step.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lullwatch_core::review::Comment;
use lullwatch_core::{Family, KeptNight, Night};
use lullwatch_exchange::night_file::evening;
use lullwatch_exchange::review_file::{
    self, Clinician, PlanStep, ProposedComment, ReviewFile, accept_plan, accepted,
    needs_only_clinician,
};
use lullwatch_exchange::trouble::Trouble;
use lullwatch_store::Entry;
use uuid::Uuid;

use super::{Arrived, Desk, unread};
use crate::bedside::draft::problem;
use crate::bedside::household::{self, refuse};
use crate::messages::{ReviewComment, ReviewForm, ReviewPreview, ReviewStep, WireError};

/// The family that a review is about; `None`: it is not here.
pub(super) fn family(desk: &Desk, review: &ReviewFile) -> Result<Option<Family>, WireError> {
    let unread = |error| unread(&error);
    match desk.reader.child(review.child).map_err(unread)? {
        Some(child) => desk.reader.family(child, |_| true).map(Some).map_err(unread),
        None => Ok(None),
    }
}

/// A review beside what is kept.
pub(super) fn preview(
    desk: &Desk,
    review: &ReviewFile,
    family: &Family,
    mark: String,
) -> Result<ReviewPreview, Trouble> {
    let today = household::today(&family.child, desk.now);
    let found = review_file::look(review, family, today)?;
    Ok(ReviewPreview {
        mark,
        child: family.child.name.clone(),
        from: found.from,
        comments: found.comments.iter().map(|it| comment(it, family)).collect(),
        steps: found.steps.into_iter().map(step).collect(),
        needs_clinician: needs_only_clinician(&found.problems),
        problems: found.problems.into_iter().map(problem).collect(),
    })
}

fn comment(proposed: &ProposedComment, family: &Family) -> ReviewComment {
    let ProposedComment { comment, is_here, is_accepted } = proposed;
    let night = family.night(comment.night);
    let evening = night.and_then(|night| evening(&night.head, &night.events));
    ReviewComment {
        id: comment.id.to_string(),
        evening: evening.as_ref().map(Date::to_string),
        time: night.and_then(|night| time(comment, night)),
        text: comment.text.clone(),
        is_here: *is_here,
        is_accepted: *is_accepted,
    }
}

/// The time of day of the event that a comment is about, as it is told now.
fn time(comment: &Comment, night: &KeptNight) -> Option<String> {
    let event = comment.event?;
    let told = Night::told(night.head.clone(), &night.events).ok()?;
    let input = told.inputs().into_iter().find(|input| input.id == event)?;
    Some(told.civil(input.at).strftime("%H:%M").to_string())
}

fn step(step: PlanStep) -> ReviewStep {
    ReviewStep {
        field: step.field,
        differences: crate::view::differences(step.changes),
        is_so: step.is_so,
        is_changed_since: step.is_changed_since,
    }
}

/// What is to be kept where the parent takes these comments and fields.
pub(super) fn accept(
    desk: &Desk,
    review: &ReviewFile,
    family: &Family,
    form: &ReviewForm,
) -> Result<Arrived, WireError> {
    let today = household::today(&family.child, desk.now);
    let comments: BTreeSet<Uuid> =
        form.comments.iter().filter_map(|comment| comment.parse().ok()).collect();
    let fields: BTreeSet<&str> = form.fields.iter().map(String::as_str).collect();
    let clinician = match form.clinician_confirmed {
        true => Clinician::Knows,
        false => Clinician::NotAsked,
    };
    let plan = match fields.is_empty() {
        true => None,
        false => Some(accept_plan(review, family, &fields, clinician, today).map_err(refused)?),
    };
    let kept = accepted(review, family, &comments, plan.as_ref().map(|plan| (&fields, plan)));
    let mut entries = vec![(Uuid::now_v7(), Entry::Review(kept))];
    entries.extend(plan.map(|plan| (Uuid::now_v7(), Entry::Plan(plan))));
    let child = Some(family.child.id);
    Ok(Arrived { entries, child, nights: 0, told: "review_kept" })
}

/// What stands against a plan, as a refusal of the first field.
fn refused(problems: Vec<lullwatch_core::plan::Problem>) -> WireError {
    let first = problems.into_iter().map(problem).find(|it| it.refused);
    first.map_or_else(
        || refuse("not-possible-now"),
        |it| WireError {
            code: format!("problem-{}", it.code),
            field: Some(it.field),
            detail: it.detail,
        },
    )
}
