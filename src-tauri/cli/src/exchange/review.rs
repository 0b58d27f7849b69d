//! `lullwatch review`: what a coach says, on both sides.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::tz::TimeZone;
use lullwatch_core::plan::{Problem, Severity};
use lullwatch_core::review::Comment;
use lullwatch_core::{Family, Plan, Review};
use lullwatch_exchange::night_file::{self, SharedChild};
use lullwatch_exchange::plan_file::problem_words;
use lullwatch_exchange::review_file::{
    self, Clinician, Proposal, ProposedPlan, ReviewFile, accept_plan, accepted,
};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Entry, Reader, Store};
use serde::Serialize;
use uuid::Uuid;

use super::args::{
    OpenArgs, ReviewAcceptArgs, ReviewArgs, ReviewCommand, ReviewShowArgs, ReviewWriteArgs,
};
use super::files;
use super::import::{counted, today};
use crate::backups::now;
use crate::failure::Failure;
use crate::nights::{folder, reader};
use crate::plan::{self, differing};
use crate::print::json;
use crate::sentence::sentence;

pub(crate) fn review(asked: &ReviewArgs, words: &Words) -> Result<String, Failure> {
    match &asked.command {
        ReviewCommand::Show(asked) => show(asked, words),
        ReviewCommand::Accept(asked) => accept(asked, words),
        ReviewCommand::Write(asked) => write(asked, words),
    }
}

fn read(path: &Path, open: &OpenArgs, words: &Words) -> Result<ReviewFile, Failure> {
    let bytes = files::opened(path, &files::opener(open, words)?, words)?;
    review_file::read(&bytes).map_err(|trouble| files::refused(path, &trouble, words))
}

/// The family that a review is about.
fn family(reader: &Reader, review: &ReviewFile) -> Result<Family, Failure> {
    let child = reader.child(review.child)?;
    let child = child.ok_or_else(|| Failure::input("error-review-no-child"))?;
    super::family(reader, child)
}

fn laid_beside(review: &ReviewFile, family: &Family, words: &Words) -> Result<Proposal, Failure> {
    let day = today(&family.child.zone);
    review_file::look(review, family, day).map_err(|it| files::of_input(&it, words))
}

fn show(asked: &ReviewShowArgs, words: &Words) -> Result<String, Failure> {
    let review = read(&asked.file, &asked.open, words)?;
    let family = family(&reader(words)?, &review)?;
    let proposal = laid_beside(&review, &family, words)?;
    if asked.json { json(&proposal) } else { Ok(page(&proposal, words)) }
}

/// What was accepted.
#[derive(Serialize)]
struct Accepted<'a> {
    review: &'a Review,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<&'a Plan>,
}

fn accept(asked: &ReviewAcceptArgs, words: &Words) -> Result<String, Failure> {
    let review = read(&asked.file, &asked.open, words)?;
    let mut store = Store::open(&folder()?, now())?.store;
    let family = family(store.reader(), &review)?;
    let proposal = laid_beside(&review, &family, words)?;
    let fields: BTreeSet<&str> = if asked.all_fields {
        proposal.steps.iter().map(|step| step.field.as_str()).collect()
    } else {
        asked.fields.iter().map(String::as_str).collect()
    };
    let offered: BTreeSet<&str> = proposal.steps.iter().map(|step| step.field.as_str()).collect();
    if let Some(other) = fields.iter().find(|field| !offered.contains(*field)) {
        let offered: Vec<&str> = offered.into_iter().collect();
        let fields = offered.join(", ");
        let said = sentence("cli-review-no-field").with("field", other);
        return Err(Failure::Input(said.with("fields", fields)));
    }
    let comments: BTreeSet<Uuid> = if asked.all_comments {
        review.comments.iter().map(|comment| comment.id).collect()
    } else {
        asked.comments.iter().copied().collect()
    };
    let clinician = if asked.clinician_knows { Clinician::Knows } else { Clinician::NotAsked };
    let day = today(&family.child.zone);
    let plan = match fields.is_empty() {
        true => None,
        false => Some(accept_plan(&review, &family, &fields, clinician, day).map_err(|found| {
            let (said, found) = (words.get("cli-review-plan-no"), problems(&found, words));
            Failure::Input(format!("{said}\n{}", found.trim_end()).into())
        })?),
    };
    let kept = accepted(&review, &family, &comments, plan.as_ref().map(|plan| (&fields, plan)));
    let mut entries = vec![(Uuid::now_v7(), Entry::Review(kept.clone()))];
    entries.extend(plan.clone().map(|plan| (Uuid::now_v7(), Entry::Plan(plan))));
    store.keep_together(entries)?;
    if asked.json {
        return json(&Accepted { review: &kept, plan: plan.as_ref() });
    }
    let mut said = counted("cli-review-kept", kept.comments.len(), words) + "\n";
    if let Some(plan) = plan {
        let version = plan.version.to_string();
        said += &(words.with("cli-review-plan-kept", &[("version", &version)]) + "\n");
    }
    Ok(said)
}

fn write(asked: &ReviewWriteArgs, words: &Words) -> Result<String, Failure> {
    let bytes = files::opened(&asked.file, &files::opener(&asked.open, words)?, words)?;
    let file = night_file::read(&bytes);
    let file = file.map_err(|trouble| files::refused(&asked.file, &trouble, words))?;
    let mut children = file.children.into_iter();
    let (Some(child), None) = (children.next(), children.next()) else {
        return Err(Failure::input("cli-one-child-each"));
    };
    let mut review = ReviewFile::new(Uuid::now_v7(), now(), &asked.from, child.id);
    for said in &asked.comments {
        review.comments.push(comment(said, &child)?);
    }
    if let Some(path) = &asked.plan {
        review.plan = Some(proposed(path, &child, words)?);
    }
    // What is handed on can be read.
    let written = review.write();
    review_file::read(written.as_bytes()).map_err(|it| files::of_input(&it, words))?;
    files::write(&asked.out, written.as_bytes())?;
    Ok(String::new())
}

/// `NIGHT=TEXT` or `NIGHT/EVENT=TEXT`.
fn comment(said: &str, child: &SharedChild) -> Result<Comment, Failure> {
    let refuse = || Failure::Input(sentence("cli-comment-form").with("text", said));
    let (place, words) = said.split_once('=').ok_or_else(refuse)?;
    let (night, event) = match place.split_once('/') {
        Some((night, event)) => (night, Some(event)),
        None => (place, None),
    };
    let night = night.trim().parse().map_err(|_| refuse())?;
    let event = event.map(|it| it.trim().parse()).transpose().map_err(|_| refuse())?;
    let there = child.night(night).is_some_and(|night| {
        event.is_none_or(|event| night.events.iter().any(|it| it.id == event))
    });
    if !there {
        return Err(Failure::Input(sentence("cli-comment-nowhere").with("place", place)));
    }
    Ok(Comment { id: Uuid::now_v7(), night, event, text: words.to_owned() })
}

fn proposed(path: &Path, child: &SharedChild, words: &Words) -> Result<ProposedPlan, Failure> {
    let before = child.plans.last().cloned();
    let before = before.ok_or_else(|| Failure::input("cli-review-no-plan"))?;
    let file = plan::read(path, words)?;
    let after = Plan { child: before.child, version: before.version, ..file.plan };
    Ok(ProposedPlan { before, after })
}

fn problems(found: &[Problem], words: &Words) -> String {
    let line = |it: &Problem| {
        let said = problem_words(it.code.word(), it.detail.as_deref(), words);
        let said = match it.severity {
            Severity::Told => words.with("cli-good-to-know-too", &[("what", &said)]),
            Severity::Refused => said,
        };
        format!("  {}: {said}\n", it.field)
    };
    found.iter().map(line).collect()
}

fn page(proposal: &Proposal, words: &Words) -> String {
    let made = words.day(proposal.made.to_zoned(TimeZone::system()).date());
    let from = [("name", proposal.from.as_str()), ("date", &made)];
    let mut page = words.with("cli-review-from", &from) + "\n";
    for it in &proposal.comments {
        let Comment { id, night, event, text } = &it.comment;
        let said = words.with("cli-review-comment", &[("id", &id.to_string())]);
        let is_elsewhere = !it.is_here && !it.is_accepted;
        let states =
            [(it.is_accepted, "cli-review-accepted"), (is_elsewhere, "cli-review-not-here")];
        page += &with_states(said, &states, words);
        let (night, event) = (night.to_string(), event.map(|event| event.to_string()));
        let of = match &event {
            None => words.with("cli-review-of-night", &[("night", &night)]),
            Some(event) => {
                words.with("cli-review-of-event", &[("night", &night), ("event", event)])
            }
        };
        page += &format!("  {of}\n  {text}\n");
    }
    for step in &proposal.steps {
        let said = words.with("cli-review-field", &[("field", &step.field)]);
        let states =
            [(step.is_changed_since, "cli-review-changed-since"), (step.is_so, "cli-review-is-so")];
        page += &with_states(said, &states, words);
        for it in &step.changes {
            page += &format!("  {}\n", differing(it, words));
        }
    }
    if !proposal.problems.is_empty() {
        let all_taken = words.get("cli-review-all-taken");
        page += &format!("{all_taken}\n{}", problems(&proposal.problems, words));
    }
    page
}

/// A line, with what is true of it behind it.
fn with_states(said: String, states: &[(bool, &str)], words: &Words) -> String {
    let states = states.iter().filter(|(is_so, _)| *is_so).map(|(_, key)| words.get(key));
    [said].into_iter().chain(states).collect::<Vec<_>>().join(", ") + "\n"
}
