//! The plan's page.

use lullwatch_core::{Plan, method};
use serde_json::Value;

use crate::bedside::Bedside;
use crate::bedside::draft::draft;
use crate::bedside::household::minutes;
use crate::messages::{DifferenceView, MethodDefaults, OtherChild, PlanVersion, PlanView};

/// So many versions are listed.
const VERSIONS: usize = 30;

pub(super) fn view(bedside: &Bedside) -> Option<PlanView> {
    let child = bedside.household.child(bedside.selected?)?;
    let plan = bedside.household.plans.get(&child.id)?;
    Some(PlanView {
        child: child.name.clone(),
        draft: draft(plan),
        method: defaults(plan)?,
        others: bedside
            .household
            .children
            .iter()
            .filter(|other| other.id != child.id)
            .map(|other| OtherChild { id: other.id.to_string(), name: other.name.clone() })
            .collect(),
        versions: versions(bedside.plan_versions.get(&child.id).map_or(&[], Vec::as_slice)),
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
            differences: before.map_or_else(Vec::new, |before| differences(before, plan)),
        })
        .collect();
    versions.reverse();
    versions.truncate(VERSIONS);
    versions
}

/// What differs, field by field, as it is typed.
fn differences(before: &Plan, after: &Plan) -> Vec<DifferenceView> {
    let fields = |plan: &Plan| serde_json::to_value(draft(plan)).unwrap_or_default();
    let (before, after) = (fields(before), fields(after));
    let changed = |(field, now): (&String, &Value)| {
        let was = before.get(field).unwrap_or(&Value::Null);
        (was != now).then(|| DifferenceView {
            // Minutes are what is typed; what differs are the waits.
            field: if field == "waits_min" { "waits".into() } else { field.clone() },
            before: text(was),
            after: text(now),
        })
    };
    after.as_object().into_iter().flatten().filter_map(changed).collect()
}

/// A value as a person reads it; lists with their parts beside each other.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // A list of lists is a table: its rows stay apart.
        Value::Array(parts) => {
            let between = match parts.first() {
                Some(Value::Array(_)) => "; ",
                Some(Value::Number(_)) => " · ",
                _ => ", ",
            };
            parts.iter().map(text).collect::<Vec<_>>().join(between)
        }
        Value::Object(parts) => {
            let parts = parts.values().map(text).filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join("–")
        }
        other => other.to_string(),
    }
}
