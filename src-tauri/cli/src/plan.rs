//! `lullwatch plan`: the recorded plan, and plan files.

mod check;

use std::path::Path;

use jiff::civil::Date;
use lullwatch_core::{Child, Plan};
use lullwatch_exchange::plan_diff::{Difference, differences, file_differences};
use lullwatch_exchange::plan_file::{self, PlanFile};
use lullwatch_exchange::words::Words;
use lullwatch_store::Reader;
use serde::Serialize;
use serde_json::Value;

use crate::args::{PlanArgs, PlanCommand, PlanDiffArgs, PlanShowArgs};
use crate::failure::Failure;
use crate::nights::reader;
use crate::print::{columns, json};
use crate::replay::text;
use crate::sentence::sentence;

pub(crate) use check::today;

/// A recorded plan, or one version of it. Without the child's name, as the plan file.
#[derive(Serialize)]
struct Shown<'a> {
    born: Date,
    weeks_early: u32,
    health_concern: bool,
    plan: &'a Plan,
}

#[derive(Serialize)]
struct Compared {
    equal: bool,
    differences: Vec<Difference>,
}

pub(crate) fn plan(asked: &PlanArgs, words: &Words) -> Result<String, Failure> {
    match &asked.command {
        PlanCommand::Show(asked) => show(asked, words),
        PlanCommand::Check(asked) => check::check(asked, words),
        PlanCommand::Diff(asked) => diff(asked, words),
    }
}

fn show(asked: &PlanShowArgs, words: &Words) -> Result<String, Failure> {
    let reader = reader(words)?;
    let child = child(&reader, asked.child.as_deref())?;
    let shown = |plan| Shown {
        born: child.born,
        weeks_early: child.weeks_early,
        health_concern: child.health_concern,
        plan,
    };
    if asked.all {
        let plans = reader.plans(child.id)?;
        return match asked.json {
            true => json(&plans.iter().map(shown).collect::<Vec<_>>()),
            false => Ok(versions(&plans, words)),
        };
    }
    let plan = reader.plan(child.id)?.ok_or_else(none_recorded)?;
    match asked.json {
        true => json(&shown(&plan)),
        false => Ok(plan_file::write(&PlanFile::of(&child, &plan), words)),
    }
}

fn none_recorded() -> Failure {
    Failure::input("cli-plan-none")
}

/// The child of that name; the only one with a plan where no name is given.
fn child(reader: &Reader, name: Option<&str>) -> Result<Child, Failure> {
    let mut children = Vec::new();
    for child in reader.children()? {
        if name.is_none_or(|name| name == child.name) && reader.plan(child.id)?.is_some() {
            children.push(child);
        }
    }
    match (children.pop(), children.as_slice(), name) {
        (Some(child), [], _) => Ok(child),
        (Some(_), _, None) => Err(Failure::input("cli-plan-several")),
        (Some(_), _, Some(name)) => {
            Err(Failure::Input(sentence("cli-plan-several-called").with("name", name)))
        }
        (None, _, Some(name)) => {
            Err(Failure::Input(sentence("cli-plan-none-of").with("name", name)))
        }
        (None, _, None) => Err(none_recorded()),
    }
}

/// A line for each version: what it is, and what it changed of the one before.
fn versions(plans: &[Plan], words: &Words) -> String {
    let mut rows = Vec::new();
    let mut before: Option<&Plan> = None;
    for plan in plans {
        let changed: Vec<String> = before
            .map(|before| differences(before, plan).into_iter().map(|it| it.field).collect())
            .unwrap_or_default();
        let (version, night) = (plan.version.to_string(), plan.next_night.to_string());
        let mut row = vec![
            words.with("report-plan-version", &[("version", &version)]),
            plan.method.0.clone(),
            words.with("cli-plan-row", &[("night", &night)]),
        ];
        if !changed.is_empty() {
            row.push(words.with("cli-plan-changed", &[("fields", &changed.join(", "))]));
        }
        rows.push(row);
        before = Some(plan);
    }
    columns(&rows, &[])
}

fn diff(asked: &PlanDiffArgs, words: &Words) -> Result<String, Failure> {
    let differences = file_differences(&read(&asked.before, words)?, &read(&asked.after, words)?);
    if asked.json {
        return json(&Compared { equal: differences.is_empty(), differences });
    }
    if differences.is_empty() {
        return Ok(words.get("cli-plan-equal") + "\n");
    }
    Ok(differences.iter().map(|it| differing(it, words) + "\n").collect())
}

/// What differs: the field as the plan file calls it, and its values as they are written.
pub(crate) fn differing(it: &Difference, words: &Words) -> String {
    let value = |value: &Value| match value {
        Value::Null => words.get("cli-not-set"),
        value => value.to_string(),
    };
    let (before, after) = (value(&it.before), value(&it.after));
    let values = [("field", it.field.as_str()), ("before", &before), ("after", &after)];
    words.with("plan-difference", &values)
}

/// A plan file, whatever its plan is worth.
pub(crate) fn read(path: &Path, words: &Words) -> Result<PlanFile, Failure> {
    plan_file::parse(&text(path)?).map_err(|problems| {
        let path = path.display().to_string();
        let said = words.with("cli-plan-unreadable", &[("path", &path)]);
        let lines = check::lines(&problems, words);
        Failure::Input(format!("{said}\n{}", lines.trim_end()).into())
    })
}
