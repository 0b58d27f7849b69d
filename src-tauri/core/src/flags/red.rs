//! What the safety advice names (methods.md, "Safety, above every timer"), as far as a log shows it.

use super::{Flag, Found, count};
use crate::action::{Action, CryLevel};
use crate::age::offered_from_months;
use crate::feeds::{FeedHint, Feeds, MUCH_ML};
use crate::method::{Family, find};
use crate::night::{Input, Night, NightTime};

/// Reasons for going in at once that are red flags in themselves, by their codes in the log. Hunger,
/// a nappy and wanting to are none.
const URGENT: [&str; 7] = [
    "vomiting",
    "sudden_silence",
    "strange_cry",
    "stuck_or_fell",
    "breathing",
    "weak_cry",
    "felt_different",
];

pub(super) fn flags(night: &Night, months: Option<i32>) -> Vec<Flag> {
    let inputs: Vec<Input> =
        night.inputs().into_iter().filter(|it| !night.misfits().contains(&it.id)).collect();
    [
        different(night, &inputs),
        quiet_after_hard(night, &inputs),
        urgent(night),
        not_tonight(night),
        too_young(night, months),
        much_fed(night, months),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// When somebody was in the room first, from `from` on and before `until`.
fn in_room(night: &Night, from: NightTime, until: Option<NightTime>) -> Option<NightTime> {
    let visits = night.check_ins().iter().filter_map(|row| {
        let entered = row.entered?;
        // One that is not over lasts.
        let is_over = row.left.is_some_and(|left| left <= from && entered < from);
        let is_in_time = until.is_none_or(|until| entered < until);
        (!is_over && is_in_time).then_some(entered.max(from))
    });
    visits.min()
}

/// The first input after `place` that is one of these.
fn next(inputs: &[Input], place: usize, is: impl Fn(&Action) -> bool) -> Option<NightTime> {
    inputs.iter().skip(place + 1).find(|input| is(&input.action)).map(|input| input.at)
}

fn ends_settling(action: &Action) -> bool {
    matches!(action, Action::Asleep { .. } | Action::OutOfBed)
}

fn different(night: &Night, inputs: &[Input]) -> Option<Flag> {
    let mut was = None;
    let mut reports: Vec<(&Input, Option<i64>)> = Vec::new();
    for (place, input) in inputs.iter().enumerate() {
        match input.action {
            Action::Cry { level } => {
                // Said again it is the same crying.
                if level == CryLevel::Different && was != Some(level) {
                    let until = next(inputs, place, ends_settling);
                    let came = in_room(night, input.at, until);
                    reports.push((input, came.map(|came| came.since(input.at))));
                }
                was = Some(level);
            }
            Action::Quiet | Action::Asleep { .. } => was = None,
            _ => {}
        }
    }
    let (first, _) = reports.first()?;
    let found = Found::Different {
        count: count(reports.len()),
        nobody: count(reports.iter().filter(|(_, came)| came.is_none()).count()),
        longest_s: reports.iter().filter_map(|(_, came)| *came).max(),
    };
    Some(Flag::at(first.id, first.at, found))
}

fn quiet_after_hard(night: &Night, inputs: &[Input]) -> Option<Flag> {
    let reports = |action: &Action| {
        matches!(action, Action::Cry { .. } | Action::Asleep { .. } | Action::OutOfBed)
    };
    let mut was = None;
    let mut unseen: Vec<&Input> = Vec::new();
    for (place, input) in inputs.iter().enumerate() {
        match input.action {
            Action::Cry { level } => was = Some(level),
            Action::Quiet => {
                let is_sudden = matches!(was, Some(CryLevel::Hard | CryLevel::Different));
                if is_sudden && in_room(night, input.at, next(inputs, place, reports)).is_none() {
                    unseen.push(input);
                }
                was = None;
            }
            Action::Asleep { .. } => was = None,
            _ => {}
        }
    }
    let first = unseen.first()?;
    Some(Flag::at(first.id, first.at, Found::QuietAfterHard { count: count(unseen.len()) }))
}

fn urgent(night: &Night) -> Option<Flag> {
    let is_urgent = |reason: &&String| URGENT.contains(&reason.as_str());
    let mut rows =
        night.check_ins().iter().filter(|row| row.reasons.iter().any(|it| is_urgent(&it)));
    let first = rows.next()?;
    let all = std::iter::once(first).chain(rows).flat_map(|row| &row.reasons).filter(is_urgent);
    let mut reasons: Vec<String> = Vec::new();
    for reason in all {
        if !reasons.contains(reason) {
            reasons.push(reason.clone());
        }
    }
    let found = Found::Urgent { reasons };
    Some(Flag::at(first.event, first.entered?, found))
}

/// Whether the night went by a method, and to its end.
fn is_trained(night: &Night) -> bool {
    let method = find(&night.head().method.0);
    method.is_some_and(|it| it.family != Family::LogOnly) && !night.last().is_stopped()
}

fn not_tonight(night: &Night) -> Option<Flag> {
    let circumstances = night.circumstances().to_vec();
    let is_found = !circumstances.is_empty() && is_trained(night);
    is_found.then(|| Flag::whole(Found::NotTonight { circumstances }))
}

fn too_young(night: &Night, months: Option<i32>) -> Option<Flag> {
    let months = months?;
    let from_months = offered_from_months(find(&night.head().method.0)?)?;
    let is_young = months < i32::try_from(from_months).unwrap_or(i32::MAX);
    is_young.then(|| Flag::whole(Found::TooYoung { months, from_months }))
}

fn much_fed(night: &Night, months: Option<i32>) -> Option<Flag> {
    let feeds = Feeds::of(night);
    let is_much = feeds.hint(months) == Some(FeedHint::MuchAtNight);
    is_much.then(|| Flag::whole(Found::MuchFed { ml: feeds.total_ml, limit_ml: MUCH_ML }))
}
