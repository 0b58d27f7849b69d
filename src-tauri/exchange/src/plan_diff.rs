//! What differs between two plans, field by field.

use std::collections::BTreeSet;

use lullwatch_core::Plan;
use serde::Serialize;
use serde_json::{Value, json};

use crate::plan_file::PlanFile;

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// A path into the plan, places from 0, as in [`lullwatch_core::plan::Problem`]:
    /// `waits[2]`, `feeds[0]`, `on_quiet`.
    pub field: String,
    /// Before; `null`: not set, or not there.
    pub before: Value,
    /// After; `null`: not set, or not there.
    pub after: Value,
}

/// What differs between two plans, in the order of a plan's fields; empty: nothing. Whose they are
/// and their versions are left out.
#[must_use]
pub fn differences(before: &Plan, after: &Plan) -> Vec<Difference> {
    let mut found = Vec::new();
    let [one, other] = [before, after].map(fields);
    for ((field, before), (_, after)) in one.into_iter().zip(other) {
        match (field, &before, &after) {
            // Rows and windows one by one, where both plans have them.
            ("waits" | "naps" | "feeds", Value::Array(rows), Value::Array(others)) => {
                found.extend(row_by_row(field, rows, others));
            }
            _ => found.extend(difference(field.to_owned(), before, after)),
        }
    }
    found
}

/// The plan with some of its fields as `other` has them. Fields are those of [`differences`],
/// without places: rows and windows are taken whole. Whose the plan is, its version and what a
/// clinician is said to know stay as they are.
#[must_use]
pub fn with_fields(plan: &Plan, other: &Plan, wanted: &BTreeSet<&str>) -> Plan {
    let mut plan = plan.clone();
    macro_rules! take {
        ($($name:literal => $($field:ident).+;)*) => {
            $(if wanted.contains($name) {
                plan.$($field).+ = other.$($field).+.clone();
            })*
        };
    }
    take! {
        "method" => method;
        "next_night" => next_night;
        "stage" => stage;
        "extra_night_at" => extra_night_at;
        "held" => held;
        "started" => started;
        "review_on" => review_on;
        "wait_starts" => settings.wait_starts;
        "on_quiet" => settings.on_quiet;
        "on_new_waking" => settings.on_new_waking;
        "on_grizzle" => settings.on_grizzle;
        "earliest_rise" => settings.earliest_rise;
        "crying_limit_s" => settings.crying_limit_s;
        "pause_rings_s" => settings.pause_rings_s;
        "waits" => changes.waits_s;
        "visit_max_s" => changes.visit_max_s;
        "reassurances" => changes.reassurances;
        "room_sharing" => changes.room_sharing;
        "nap_cap_s" => changes.nap_cap_s;
        "first_pick_up_s" => changes.first_pick_up_s;
        "awakening_before_min" => changes.awakening_before_min;
        "taper_from_night" => changes.taper_from_night;
        "bedtime" => days.bedtime;
        "usual_bedtime" => days.usual_bedtime;
        "rise" => days.rise;
        "naps" => days.naps;
        "feeds" => feeds;
        "words.goal" => words.goal;
        "words.routine" => words.routine;
        "words.who" => words.who;
        "words.when_away" => words.when_away;
        "words.visit" => words.visit;
        "step" => step;
    }
    plan
}

/// What differs between two plan files: the child first, then the plan.
#[must_use]
pub fn file_differences(before: &PlanFile, after: &PlanFile) -> Vec<Difference> {
    let child = |file: &PlanFile| {
        [("name", json!(file.name)), ("born", json!(file.born))]
            .into_iter()
            .chain([("weeks_early", json!(file.weeks_early))])
            .chain([("health_concern", json!(file.health_concern))])
    };
    child(before)
        .zip(child(after))
        .filter_map(|((field, before), (_, after))| difference(field.to_owned(), before, after))
        .chain(differences(&before.plan, &after.plan))
        .collect()
}

fn difference(field: String, before: Value, after: Value) -> Option<Difference> {
    (before != after).then_some(Difference { field, before, after })
}

fn row_by_row<'a>(
    field: &'a str,
    before: &'a [Value],
    after: &'a [Value],
) -> impl Iterator<Item = Difference> + 'a {
    let row = |rows: &[Value], place: usize| rows.get(place).cloned().unwrap_or_default();
    (0..before.len().max(after.len())).filter_map(move |place| {
        difference(format!("{field}[{place}]"), row(before, place), row(after, place))
    })
}

/// Every field of a plan but the child and the version, the same ones for every plan.
fn fields(plan: &Plan) -> [(&'static str, Value); 36] {
    let Plan { settings, changes, days, words, .. } = plan;
    [
        ("method", json!(plan.method)),
        ("next_night", json!(plan.next_night)),
        ("clinician_confirmed", json!(plan.clinician_confirmed)),
        ("clinician_confirmed_on", json!(plan.clinician_confirmed_on)),
        ("stage", json!(plan.stage)),
        ("extra_night_at", json!(plan.extra_night_at)),
        ("held", json!(plan.held)),
        ("started", json!(plan.started)),
        ("review_on", json!(plan.review_on)),
        ("wait_starts", json!(settings.wait_starts)),
        ("on_quiet", json!(settings.on_quiet)),
        ("on_new_waking", json!(settings.on_new_waking)),
        ("on_grizzle", json!(settings.on_grizzle)),
        ("earliest_rise", json!(settings.earliest_rise)),
        ("crying_limit_s", json!(settings.crying_limit_s)),
        ("pause_rings_s", json!(settings.pause_rings_s)),
        ("waits", json!(changes.waits_s)),
        ("first_pick_up_s", json!(changes.first_pick_up_s)),
        ("visit_max_s", json!(changes.visit_max_s)),
        ("reassurances", json!(changes.reassurances)),
        ("room_sharing", json!(changes.room_sharing)),
        ("nap_cap_s", json!(changes.nap_cap_s)),
        ("awakening_before_min", json!(changes.awakening_before_min)),
        ("taper_from_night", json!(changes.taper_from_night)),
        ("taper_confirmed_on", json!(changes.taper_confirmed_on)),
        ("bedtime", json!(days.bedtime)),
        ("usual_bedtime", json!(days.usual_bedtime)),
        ("rise", json!(days.rise)),
        ("naps", json!(days.naps)),
        ("feeds", json!(plan.feeds)),
        ("words.goal", json!(words.goal)),
        ("words.routine", json!(words.routine)),
        ("words.who", json!(words.who)),
        ("words.when_away", json!(words.when_away)),
        ("words.visit", json!(words.visit)),
        ("step", json!(plan.step)),
    ]
}
