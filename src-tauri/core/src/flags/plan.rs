//! What went otherwise than planned. A parent may always go in early or late: this tells by how much.

use super::{Flag, Found, count};
use crate::action::{Action, Reassurance};
use crate::night::{CheckIn, CheckInKind, Night, ON_TIME_WITHIN_S};

pub(super) fn flags(night: &Night) -> Vec<Flag> {
    [waits(night), other_reassurances(night), stopped(night)].into_iter().flatten().collect()
}

fn waits(night: &Night) -> Option<Flag> {
    let rows = night.check_ins();
    let off = |row: &CheckIn| {
        let wait = row.wait.filter(|_| row.kind.is_planned())?;
        Some(wait.actual_s? - wait.planned_s)
    };
    let differences: Vec<(&CheckIn, i64)> =
        rows.iter().filter_map(|row| Some((row, off(row)?))).collect();
    let apart: Vec<&(&CheckIn, i64)> =
        differences.iter().filter(|(_, off)| off.abs() > ON_TIME_WITHIN_S).collect();
    let is_at_once = |row: &&CheckIn| row.kind == CheckInKind::Override && row.wait.is_some();
    let at_once: Vec<&CheckIn> = rows.iter().filter(is_at_once).collect();
    let first = apart.iter().map(|(row, _)| *row).chain(at_once.iter().copied());
    let first = first.min_by_key(|row| row.entered)?;
    let found = Found::Waits {
        count: count(apart.len()),
        of: count(differences.len()),
        most_s: apart.iter().map(|(_, off)| *off).max_by_key(|off| off.abs()).unwrap_or_default(),
        at_once: count(at_once.len()),
    };
    Some(Flag::at(first.event, first.entered?, found))
}

fn other_reassurances(night: &Night) -> Option<Flag> {
    let planned = night.head().rules.reassurances.as_ref()?;
    let is_other = |kind: &Reassurance| !planned.contains(kind) && *kind != Reassurance::LayDown;
    let mut first = None;
    let mut kinds: Vec<Reassurance> = Vec::new();
    for row in night.check_ins() {
        for kind in row.reassurances.iter().filter(|kind| is_other(kind)) {
            first = first.or(row.entered.map(|at| (row.event, at)));
            if !kinds.contains(kind) {
                kinds.push(*kind);
            }
        }
    }
    let (event, at) = first?;
    Some(Flag::at(event, at, Found::OtherReassurances { kinds }))
}

fn stopped(night: &Night) -> Option<Flag> {
    let inputs = night.inputs();
    let stop = inputs.iter().find(|input| matches!(input.action, Action::Stop { .. }))?;
    let is_so = night.last().is_stopped();
    is_so.then(|| Flag::at(stop.id, stop.at, Found::Stopped))
}
