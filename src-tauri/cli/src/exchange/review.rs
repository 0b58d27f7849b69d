//! `lullwatch review`: what a coach says, on both sides.

use std::collections::BTreeSet;
use std::path::Path;

use lullwatch_core::plan::{Problem, Severity};
use lullwatch_core::review::Comment;
use lullwatch_core::{Family, Plan, Review};
use lullwatch_exchange::night_file::{self, SharedChild};
use lullwatch_exchange::plan_file::{self, problem_words};
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
use super::import::today;
use crate::Failure;
use crate::backups::now;
use crate::nights::{folder, reader};
use crate::print::json;
use crate::replay::text;

pub(crate) fn review(asked: &ReviewArgs, words: &Words) -> Result<String, Failure> {
    match &asked.command {
        ReviewCommand::Show(asked) => show(asked, words),
        ReviewCommand::Accept(asked) => accept(asked, words),
        ReviewCommand::Write(asked) => write(asked, words),
    }
}

fn read(path: &Path, open: &OpenArgs, words: &Words) -> Result<ReviewFile, Failure> {
    let bytes = files::opened(path, &files::opener(open, words)?, words).map_err(Failure::Input)?;
    review_file::read(&bytes).map_err(|it| Failure::Input(files::told(path, &it, words)))
}

/// The family that a review is about.
fn family(reader: &Reader, review: &ReviewFile) -> Result<Family, Failure> {
    let child = reader.child(review.child)?;
    let child = child.ok_or_else(|| {
        Failure::Input(format!("the review is about a child that is not here ({})", review.child))
    })?;
    super::family(reader, child)
}

fn laid_beside(review: &ReviewFile, family: &Family, words: &Words) -> Result<Proposal, Failure> {
    let day = today(&family.child.zone);
    review_file::look(review, family, day).map_err(|it| files::of_input(&it, words))
}

fn show(asked: &ReviewShowArgs, words: &Words) -> Result<String, Failure> {
    let review = read(&asked.file, &asked.open, words)?;
    let family = family(&reader()?, &review)?;
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
    let opened = Store::open(&folder()?, now());
    let mut store = opened.map_err(|it| Failure::Other(it.to_string()))?.store;
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
        return Err(Failure::Input(format!("the review changes no `{other}`; it has: {fields}")));
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
            Failure::Input(format!(
                "the plan cannot be taken like that:\n{}",
                problems(&found, words)
            ))
        })?),
    };
    let kept = accepted(&review, &family, &comments, plan.as_ref().map(|plan| (&fields, plan)));
    let mut entries = vec![(Uuid::now_v7(), Entry::Review(kept.clone()))];
    entries.extend(plan.clone().map(|plan| (Uuid::now_v7(), Entry::Plan(plan))));
    store.keep_together(entries).map_err(|error| Failure::Other(error.to_string()))?;
    if asked.json {
        return json(&Accepted { review: &kept, plan: plan.as_ref() });
    }
    let version =
        plan.map(|plan| format!("; plan version {} from the next night on", plan.version));
    let comments = kept.comments.len();
    Ok(format!("{comments} comments accepted{}\n", version.unwrap_or_default()))
}

fn write(asked: &ReviewWriteArgs, words: &Words) -> Result<String, Failure> {
    let bytes = files::opened(&asked.file, &files::opener(&asked.open, words)?, words)
        .map_err(Failure::Input)?;
    let file = night_file::read(&bytes);
    let file = file.map_err(|it| Failure::Input(files::told(&asked.file, &it, words)))?;
    let mut children = file.children.into_iter();
    let (Some(child), None) = (children.next(), children.next()) else {
        return Err(Failure::Input("one child at a time: export each by itself".into()));
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
    let refuse = || Failure::Input(format!("`{said}` is not like NIGHT=TEXT or NIGHT/EVENT=TEXT"));
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
        return Err(Failure::Input(format!("`{place}` is not in the night file")));
    }
    Ok(Comment { id: Uuid::now_v7(), night, event, text: words.to_owned() })
}

fn proposed(path: &Path, child: &SharedChild, words: &Words) -> Result<ProposedPlan, Failure> {
    let before = child.plans.last().cloned();
    let before = before.ok_or_else(|| Failure::Input("the night file has no plan".into()))?;
    let file = plan_file::parse(&text(path)?).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("line {}: {}", problem.line, problem.words(words)))
            .collect();
        Failure::Input(format!("{} cannot be read:\n{}", path.display(), lines.join("\n")))
    })?;
    let after = Plan { child: before.child, version: before.version, ..file.plan };
    Ok(ProposedPlan { before, after })
}

fn problems(found: &[Problem], words: &Words) -> String {
    let line = |it: &Problem| {
        let said = problem_words(it.code.word(), it.detail.as_deref(), words);
        let told = if it.severity == Severity::Told { " (good to know)" } else { "" };
        format!("  {}: {said}{told}\n", it.field)
    };
    found.iter().map(line).collect()
}

fn page(proposal: &Proposal, words: &Words) -> String {
    let mut page = format!("from {}, {:.0}\n", proposal.from, proposal.made);
    for it in &proposal.comments {
        let state = match (it.is_here, it.is_accepted) {
            (_, true) => ", accepted",
            (false, false) => ", about a night or an event that is not here",
            (true, false) => "",
        };
        let Comment { id, night, event, text } = &it.comment;
        let event = event.map(|event| format!(" event {event}")).unwrap_or_default();
        page += &format!("comment {id}{state}\n  night {night}{event}\n  {text}\n");
    }
    for step in &proposal.steps {
        let since =
            if step.is_changed_since { ", changed here since the coach saw it" } else { "" };
        let so = if step.is_so { ", is so already" } else { "" };
        page += &format!("plan field {}{since}{so}\n", step.field);
        for it in &step.changes {
            page += &format!("  {}: {} -> {}\n", it.field, it.before, it.after);
        }
    }
    if !proposal.problems.is_empty() {
        page += &format!("with all of the plan taken:\n{}", problems(&proposal.problems, words));
    }
    page
}
