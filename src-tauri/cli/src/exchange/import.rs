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
use lullwatch_exchange::trouble::{Code, Trouble};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Arrival, Entry, Reader, Store};
use serde::Serialize;
use uuid::Uuid;

use super::args::ImportArgs;
use super::{files, one_child};
use crate::backups::now;
use crate::failure::Failure;
use crate::nights::{folder, reader};
use crate::plan::differing;
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
        Keeping::Keep(Box::new(Store::open(&folder()?, now())?.store))
    } else {
        Keeping::Look(reader(words)?)
    };
    let bar = bar(paths.len(), words);
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
pub(super) fn bar(files: usize, words: &Words) -> ProgressBar {
    if files < MANY {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    let places = [("done", "{pos}"), ("all", "{len}"), ("left", "{eta}")];
    let template = format!("{{bar:30}} {}", words.with("cli-progress", &places));
    match ProgressStyle::with_template(&template) {
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
        Err(error) => return Ok(Err(unreadable(&error))),
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

pub(super) fn unreadable(error: &std::io::Error) -> Trouble {
    let code = Code::Syntax.word();
    Trouble { line: 0, place: String::new(), code, detail: error.to_string() }
}

/// Keeps what has come together, all of it or none.
fn keep(keeping: &mut Keeping, batch: &mut Batch) -> Result<(), Failure> {
    let entries = std::mem::take(batch).entries;
    match keeping {
        Keeping::Look(_) => Ok(()),
        Keeping::Keep(store) => Ok(store.keep_together(entries)?),
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
            let refused = words.with("cli-refused", &[("why", &refused.words)]);
            page += &format!("  {refused}\n");
        }
        for child in &file.children {
            page += &of_child(child, words);
        }
        for told in &file.left_out {
            let left_out = words.with("cli-left-out", &[("what", &told.words)]);
            page += &format!("  {left_out}\n");
        }
    }
    if outcome.refused > 0 {
        page += &(counted("cli-files-refused", outcome.refused, words) + "\n");
    }
    if !outcome.kept {
        page += &(words.get("cli-not-kept-yet") + "\n");
    }
    page
}

pub(super) fn counted(key: &str, count: usize, words: &Words) -> String {
    words.with(key, &[("count", &count.to_string())])
}

/// What arrives of a child, a line each.
pub(super) fn arriving_in_words(arrival: &Arrival, words: &Words) -> Vec<String> {
    let mut lines = vec![
        counted("comes-new", arrival.nights_new, words),
        counted("cli-events-new", arrival.events_new, words),
    ];
    for (count, key) in [
        (arrival.nights_more, "comes-more"),
        (arrival.events_known, "cli-events-known"),
        (arrival.days_new, "comes-days"),
        (arrival.reviews_new, "cli-reviews-new"),
        (arrival.differing, "comes-differing"),
        (arrival.days_differing, "cli-days-differing"),
    ] {
        lines.extend((count > 0).then(|| counted(key, count, words)));
    }
    lines
}

fn of_child(child: &OfChild, words: &Words) -> String {
    let name = match child.arrival.is_new_child {
        true => words.with("comes-child-new", &[("name", &child.name)]),
        false => child.name.clone(),
    };
    let lines = arriving_in_words(&child.arrival, words);
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    let plan = child.plan.as_ref().map(|plan| of_plan(plan, words)).unwrap_or_default();
    format!("  {name}\n{lines}{plan}")
}

fn of_plan(plan: &OfPlan, words: &Words) -> String {
    let is_refused = plan.problems.iter().any(|it| it.severity == Severity::Refused);
    let state = match (plan.taken, is_refused) {
        (true, _) => "cli-plan-taken",
        (false, true) => "cli-plan-not-possible",
        (false, false) => "cli-plan-not-taken",
    };
    let mut page = format!("    {}\n", words.get(state));
    for it in &plan.differences {
        page += &format!("      {}\n", differing(it, words));
    }
    for it in &plan.problems {
        let said = problem_words(it.code.word(), it.detail.as_deref(), words);
        page += &format!("      {}: {said}\n", it.field);
    }
    page
}
