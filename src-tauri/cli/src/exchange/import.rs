//! `lullwatch import`: files from elsewhere, one at a time, each whole or not at all.
//!
//! Without `--yes` it is only said what would be kept. A file that cannot be used stops none of the
//! others.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lullwatch_core::plan::{Problem, Severity};
use lullwatch_core::{Child, ChildId, Family, Plan};
use lullwatch_exchange::elsewhere;
use lullwatch_exchange::incoming::{self, Incoming, OfferedPlan};
use lullwatch_exchange::night_file::Said;
use lullwatch_exchange::plan_diff::Difference;
use lullwatch_exchange::plan_file::problem_words;
use lullwatch_exchange::review_file::Clinician;
use lullwatch_exchange::sealed::Opener;
use lullwatch_exchange::trouble::Trouble;
use lullwatch_exchange::words::Words;
use lullwatch_store::{Arrival, Entry, Reader, Store};
use serde::Serialize;
use uuid::Uuid;

use super::args::ImportArgs;
use super::{files, one_child};
use crate::Failure;
use crate::backups::now;
use crate::nights::{folder, reader};
use crate::print::json;

/// So many entries are kept at once, at the most, whatever files they come from; a larger file is
/// kept by itself.
const AT_ONCE: usize = 20_000;
/// Progress is shown from this many files on.
const MANY: usize = 8;

/// What became of all files.
#[derive(Serialize, Default)]
struct Outcome {
    /// Whether anything was to be kept, or only shown.
    kept: bool,
    files: Vec<OfFile>,
    refused: usize,
}

/// What became of a file.
#[derive(Serialize)]
struct OfFile {
    path: PathBuf,
    /// `night`, or the tracker's word.
    kind: Option<&'static str>,
    children: Vec<OfChild>,
    /// What of it cannot be used, by line.
    left_out: Vec<Told>,
    /// Why it cannot be used at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<Told>,
}

/// A trouble, in words as well.
#[derive(Serialize)]
pub(super) struct Told {
    #[serde(flatten)]
    trouble: Trouble,
    pub(super) words: String,
}

/// What of a child there is to keep.
#[derive(Serialize)]
struct OfChild {
    id: ChildId,
    name: String,
    #[serde(flatten)]
    arrival: Arrival,
    plan: Option<OfPlan>,
}

/// A plan that came along.
#[derive(Serialize)]
struct OfPlan {
    /// It is kept, or would be.
    taken: bool,
    /// From the plan that holds here, where there is one.
    differences: Vec<Difference>,
    /// What stands against it, and what the family should know.
    problems: Vec<Problem>,
}

/// Where to keep, or only to look.
enum Keeping {
    Look(Reader),
    Keep(Box<Store>),
}

impl Keeping {
    fn reader(&self) -> &Reader {
        match self {
            Keeping::Look(reader) => reader,
            Keeping::Keep(store) => store.reader(),
        }
    }
}

/// What is to be kept together.
#[derive(Default)]
struct Batch {
    entries: Vec<(Uuid, Entry)>,
    children: BTreeSet<ChildId>,
}

pub(crate) fn import(asked: &ImportArgs, words: &Words) -> Result<String, Failure> {
    let opener = files::opener(&asked.open, words)?;
    let paths = files::named(&asked.files)?;
    let mut keeping = if asked.yes {
        let opened = Store::open(&folder()?, now());
        Keeping::Keep(Box::new(opened.map_err(|it| Failure::Other(it.to_string()))?.store))
    } else {
        Keeping::Look(reader()?)
    };
    let bar = bar(paths.len());
    let mut outcome = Outcome { kept: asked.yes, ..Outcome::default() };
    let mut batch = Batch::default();
    for path in paths {
        let of_file = match take(&path, asked, &opener, &mut keeping, &mut batch, words)? {
            Ok(of_file) => of_file,
            Err(trouble) => {
                outcome.refused += 1;
                let refused = Some(told(trouble, words));
                OfFile { path, kind: None, children: vec![], left_out: vec![], refused }
            }
        };
        outcome.files.push(of_file);
        bar.inc(1);
    }
    keep(&mut keeping, &mut batch)?;
    bar.finish_and_clear();
    let is_whole = outcome.refused == 0;
    if asked.json {
        let document = json(&outcome)?;
        return if is_whole { Ok(document) } else { Err(Failure::Found(document)) };
    }
    let page = page(&outcome, words);
    if is_whole { Ok(page) } else { Err(Failure::Found(page)) }
}

/// Shown on a terminal alone.
pub(super) fn bar(files: usize) -> ProgressBar {
    if files < MANY {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} files  {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

pub(super) fn told(trouble: Trouble, words: &Words) -> Told {
    let words = trouble.words(words);
    Told { trouble, words }
}

/// Takes a file in. The outer error ends everything; the inner one is of this file alone.
fn take(
    path: &Path,
    asked: &ImportArgs,
    opener: &Opener,
    keeping: &mut Keeping,
    batch: &mut Batch,
    words: &Words,
) -> Result<Result<OfFile, Trouble>, Failure> {
    let bytes = match files::bytes(path) {
        Ok(bytes) => bytes,
        Err(words) => return Ok(Err(unreadable(words))),
    };
    let bytes = match opener.open(bytes) {
        Ok(bytes) => bytes,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let read = match elsewhere::recognise(&bytes) {
        Some(_) => of_tracker(&bytes, asked, keeping.reader())?,
        None => of_night_file(&bytes, asked, keeping.reader()),
    };
    drop(bytes);
    let read = match read {
        Ok(read) => read,
        Err(trouble) => return Ok(Err(trouble)),
    };
    // What is compared with what is here must not lie in the batch yet.
    if read.families.iter().any(|family| batch.children.contains(&family.id())) {
        keep(keeping, batch)?;
    }
    let mut children = Vec::new();
    let mut entries = Vec::new();
    for family in read.families {
        let (of_child, mut more) = arriving(family, asked, keeping.reader())?;
        entries.append(&mut more);
        batch.children.insert(of_child.id);
        children.push(of_child);
    }
    if batch.entries.len() + entries.len() > AT_ONCE {
        keep(keeping, batch)?;
        batch.children.extend(children.iter().map(|child| child.id));
    }
    batch.entries.append(&mut entries);
    Ok(Ok(OfFile {
        path: path.to_owned(),
        kind: Some(read.kind),
        children,
        left_out: read.left_out.into_iter().map(|it| told(it, words)).collect(),
        refused: None,
    }))
}

pub(super) fn unreadable(words: String) -> Trouble {
    Trouble { line: 0, place: String::new(), code: "syntax", detail: words }
}

/// Keeps what has come together, all of it or none.
fn keep(keeping: &mut Keeping, batch: &mut Batch) -> Result<(), Failure> {
    let entries = std::mem::take(batch).entries;
    match keeping {
        Keeping::Look(_) => Ok(()),
        Keeping::Keep(store) => {
            store.keep_together(entries).map_err(|error| Failure::Other(error.to_string()))
        }
    }
}

fn of_night_file(bytes: &[u8], asked: &ImportArgs, reader: &Reader) -> Result<Incoming, Trouble> {
    let said = Said { name: asked.name.clone(), born: asked.born, weeks_early: None };
    // Where the index cannot be read, keeping says so.
    incoming::of_night_file(bytes, |id| reader.child(id).unwrap_or_default(), &said)
}

fn of_tracker(
    bytes: &[u8],
    asked: &ImportArgs,
    reader: &Reader,
) -> Result<Result<Incoming, Trouble>, Failure> {
    let child = one_child(reader, asked.child.as_deref())?;
    let here = reader.family(child.clone(), |_| true)?.nights;
    let zone = asked.zone.clone().or_else(|| Some(child.zone.clone()));
    Ok(elsewhere::read(bytes)
        .and_then(|told| incoming::of_tracker(&told, &child, here, zone, asked.only.clone())))
}

/// What of a family is not here, and what to keep of it.
fn arriving(
    mut family: Family,
    asked: &ImportArgs,
    reader: &Reader,
) -> Result<(OfChild, Vec<(Uuid, Entry)>), Failure> {
    let plans = std::mem::take(&mut family.plans);
    let child = family.child.clone();
    let mut arrival = reader.arrival(family, &BTreeSet::new(), Uuid::now_v7)?;
    let mut entries = std::mem::take(&mut arrival.entries);
    let plan = plan(&child, plans, asked, reader, &mut entries)?;
    Ok((OfChild { id: child.id, name: child.name, arrival, plan }, entries))
}

/// The plan that came along; taken only when asked.
fn plan(
    child: &Child,
    plans: Vec<Plan>,
    asked: &ImportArgs,
    reader: &Reader,
    entries: &mut Vec<(Uuid, Entry)>,
) -> Result<Option<OfPlan>, Failure> {
    let here = reader.plans(child.id)?;
    let clinician = if asked.clinician_knows { Clinician::Knows } else { Clinician::NotAsked };
    let offered = OfferedPlan::of(child, plans, &here, clinician, today(&child.zone));
    let Some(offered) = offered else { return Ok(None) };
    let taken = asked.take_plan && !offered.is_refused();
    let (differences, problems) = (offered.differences.clone(), offered.problems.clone());
    if taken {
        let plans = offered.to_keep().into_iter();
        entries.extend(plans.map(|plan| (Uuid::now_v7(), Entry::Plan(plan))));
    }
    Ok(Some(OfPlan { taken, differences, problems }))
}

/// Today where the child is.
pub(super) fn today(zone: &str) -> Date {
    now().to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

fn page(outcome: &Outcome, words: &Words) -> String {
    let mut page = String::new();
    for file in &outcome.files {
        page += &format!("{}\n", file.path.display());
        if let Some(refused) = &file.refused {
            page += &format!("  refused: {}\n", refused.words);
        }
        for child in &file.children {
            page += &of_child(child, words);
        }
        for told in &file.left_out {
            page += &format!("  left out: {}\n", told.words);
        }
    }
    if outcome.refused > 0 {
        page += &format!("{} of {} files refused\n", outcome.refused, outcome.files.len());
    }
    if !outcome.kept {
        page += "Nothing has been kept yet. Add --yes to keep it.\n";
    }
    page
}

fn of_child(child: &OfChild, words: &Words) -> String {
    let it = &child.arrival;
    let new = if it.is_new_child { ", not known here yet" } else { "" };
    let mut page = format!("  {}{new}\n", child.name);
    page += &format!(
        "    {} nights new, {} with more; {} events new, {} here already\n",
        it.nights_new, it.nights_more, it.events_new, it.events_known,
    );
    for (count, what) in [
        (it.days_new, "days new"),
        (it.reviews_new, "reviews new"),
        (it.differing, "nights and events are otherwise here, and stay as they are"),
        (it.days_differing, "days are otherwise here, and stay as they are"),
    ] {
        if count > 0 {
            page += &format!("    {count} {what}\n");
        }
    }
    if let Some(plan) = &child.plan {
        page += &of_plan(plan, words);
    }
    page
}

fn of_plan(plan: &OfPlan, words: &Words) -> String {
    let is_refused = plan.problems.iter().any(|it| it.severity == Severity::Refused);
    let state = match (plan.taken, is_refused) {
        (true, _) => "taken",
        (false, true) => "cannot be taken as it is",
        (false, false) => "not taken; --take-plan takes it",
    };
    let mut page = format!("    plan: {state}\n");
    for it in &plan.differences {
        page += &format!("      {}: {} -> {}\n", it.field, it.before, it.after);
    }
    for it in &plan.problems {
        let said = problem_words(it.code.word(), it.detail.as_deref(), words);
        page += &format!("      {}: {said}\n", it.field);
    }
    page
}
