//! The plan's page.

use lullwatch_core::method::Family;
use lullwatch_core::{Plan, method};
use lullwatch_exchange::plan_diff::{self, Difference};
use serde_json::Value;

use crate::bedside::Bedside;
use crate::bedside::draft::{draft, form_field};
use crate::bedside::household::minutes;
use crate::messages::{DifferenceView, MethodDefaults, OtherChild, PlanVersion, PlanView};

/// So many versions are listed.
const VERSIONS: usize = 30;

pub(super) fn view(bedside: &Bedside) -> Option<PlanView> {
    let child = bedside.household.child(bedside.selected?)?;
    let plan = bedside.household.plans.get(&child.id)?;
    let others = bedside.household.children.iter().filter(|other| other.id != child.id);
    let others =
        others.map(|other| OtherChild { id: other.id.to_string(), name: other.name.clone() });
    let kept = bedside.plan_versions.get(&child.id).map_or(&[][..], Vec::as_slice);
    Some(PlanView { others: others.collect(), ..of(plan, &child.name, kept)? })
}

/// A plan as it is edited, with the `kept` versions before it. `None`: its method is not known.
pub(crate) fn of(plan: &Plan, child: &str, kept: &[Plan]) -> Option<PlanView> {
    Some(PlanView {
        child: child.to_owned(),
        draft: draft(plan),
        method: defaults(plan)?,
        others: Vec::new(),
        versions: versions(kept),
    })
}

fn defaults(plan: &Plan) -> Option<MethodDefaults> {
    let method = method::find(&plan.method.0)?;
    let by_criterion =
        method.stages.as_ref().filter(|stages| stages.advance == method::parts::Advance::Criterion);
    Some(MethodDefaults {
        waits_min: method.nights.iter().map(|row| minutes(&row.value)).collect(),
        visit_max_s: method.visit_max_s.as_ref().map(|it| it.value),
        nap_cap_min: method.nap_cap_s.as_ref().map(|it| it.value / 60),
        earliest_rise: method
            .earliest_rise
            .as_ref()
            .map(|it| it.value.strftime("%H:%M").to_string()),
        reassurances: method.reassurances.as_ref().map(|it| it.value.clone()),
        has_waits: !method.nights.is_empty(),
        takes_waits: method.family != Family::LogOnly,
        first_pick_up_min: method.first_pick_up_s.as_ref().map(|it| it.value / 60),
        stages: by_criterion.map_or(0, method::parts::Stages::last),
        awakening_before_min: method.awakenings.as_ref().map(|it| it.before.value),
    })
}

/// The kept versions with what each changed, newest first.
fn versions(plans: &[Plan]) -> Vec<PlanVersion> {
    let before = std::iter::once(None).chain(plans.iter().map(Some));
    let mut versions: Vec<PlanVersion> = plans
        .iter()
        .zip(before)
        .map(|(plan, before)| PlanVersion {
            version: plan.version,
            method: plan.method.0.clone(),
            kept_on: plan.kept_on.map(|day| day.to_string()),
            // Every later change leaves it out, so it is that of this version.
            reason: plan.step.as_ref().map(|step| step.reason.clone()).filter(|it| !it.is_empty()),
            differences: before
                .map_or_else(Vec::new, |before| differences(plan_diff::differences(before, plan))),
        })
        .collect();
    versions.reverse();
    versions.truncate(VERSIONS);
    versions
}

/// What differs, field by field, in the units that the form has.
pub(crate) fn differences(found: Vec<Difference>) -> Vec<DifferenceView> {
    let found = found.into_iter();
    // The step is told by its reason.
    found.filter(|it| it.field != "step").map(difference).collect()
}

fn difference(found: Difference) -> DifferenceView {
    // A row of a table stands on its own: `waits[2]`.
    let (field, place) = match found.field.trim_end_matches(']').split_once('[') {
        Some((field, place)) => (field.to_owned(), place.parse::<u32>().ok()),
        None => (found.field, None),
    };
    // Seconds that are shown as minutes.
    let in_minutes = field == "waits" || (field.ends_with("_s") && field != "visit_max_s");
    let unit = if in_minutes { 60.0 } else { 1.0 };
    DifferenceView {
        field: form_field(&field).to_owned(),
        of: place.map(|place| place + 1),
        before: text(&found.before, unit),
        after: text(&found.after, unit),
    }
}

/// A value as a person reads it, numbers in `unit`s; lists with their parts beside each other.
fn text(value: &Value, unit: f64) -> String {
    match value {
        Value::Null => String::new(),
        Value::Number(number) => match number.as_f64() {
            Some(number) => ((number / unit * 10.0).round() / 10.0).to_string(),
            None => number.to_string(),
        },
        // A time of day, on whole minutes as it is written here.
        Value::String(text) if text.parse::<jiff::civil::Time>().is_ok() => {
            text.strip_suffix(":00").unwrap_or(text).to_owned()
        }
        Value::String(text) => text.clone(),
        // A list of lists is a table: its rows stay apart.
        Value::Array(parts) => {
            let between = match parts.first() {
                Some(Value::Array(_)) => "; ",
                Some(Value::Number(_)) => " · ",
                _ => ", ",
            };
            parts.iter().map(|part| text(part, unit)).collect::<Vec<_>>().join(between)
        }
        Value::Object(parts) => {
            let part = |name: &str| parts.get(name).map_or_else(String::new, |it| text(it, unit));
            let window = format!("{}–{}", part("from"), part("to"));
            let rest = [("amount_ml", "ml"), ("minutes", "min")];
            let rest = rest.map(|(name, unit)| (part(name), unit)).into_iter();
            let rest = rest.filter(|(value, _)| !value.is_empty());
            let rest = rest.map(|(value, unit)| format!("{value} {unit}"));
            std::iter::once(window).chain(rest).collect::<Vec<_>>().join(", ")
        }
        Value::Bool(yes) => yes.to_string(),
    }
}
