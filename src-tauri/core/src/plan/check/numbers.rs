//! Waits, caps and limits of a plan.

use std::ops::RangeInclusive;

use super::{Found, ProblemCode};
use crate::method::Method;
use crate::plan::Plan;

/// Seconds (`ours`).
const LONGEST_WAIT_S: u32 = 7200;
/// From none to half an hour.
const FIRST_PICK_UP_S: RangeInclusive<u32> = 0..=1800;
const VISIT_S: RangeInclusive<u32> = 1..=7200;
const NAP_CAP_S: RangeInclusive<u32> = 60..=4 * 3600;
const CRYING_LIMIT_S: RangeInclusive<u32> = 300..=4 * 3600;
const PAUSE_S: RangeInclusive<u32> = 60..=3600;
/// Nights of a table, and waits of a night (`ours`).
const MOST_TABLE_NIGHTS: usize = 60;
const MOST_WAITS: usize = 20;
/// Minutes before a usual waking where the method gives no range (`ours`).
const AWAKENING_MIN: RangeInclusive<u32> = 1..=120;

pub(super) fn check(plan: &Plan, method: Option<&Method>, found: &mut Found) {
    let (changes, settings) = (&plan.changes, &plan.settings);
    if let Some(rows) = &changes.waits_s {
        check_waits(rows, found);
    }
    for (field, value, possible, code) in [
        (
            "first_pick_up_s",
            changes.first_pick_up_s,
            FIRST_PICK_UP_S,
            ProblemCode::FirstPickUpRange,
        ),
        ("visit_max_s", changes.visit_max_s, VISIT_S, ProblemCode::VisitRange),
        ("nap_cap_s", changes.nap_cap_s, NAP_CAP_S, ProblemCode::NapCapRange),
        ("crying_limit_s", settings.crying_limit_s, CRYING_LIMIT_S, ProblemCode::CryingLimitRange),
        ("pause_rings_s", settings.pause_rings_s, PAUSE_S, ProblemCode::PauseRange),
    ] {
        if value.is_some_and(|value| !possible.contains(&value)) {
            found.of(field, code);
        }
    }
    if let Some(limit) = settings.crying_limit_s.filter(|limit| CRYING_LIMIT_S.contains(limit))
        && let Some(night) = first_night_over(limit, plan, method)
    {
        found.add("crying_limit_s", ProblemCode::CryingLimitShort, Some(night.to_string()));
    }
    check_first_pick_up(plan, method, found);
    check_awakening(plan, method, found);
}

fn check_first_pick_up(plan: &Plan, method: Option<&Method>, found: &mut Found) {
    let runs = |method: &Method| {
        !method.holds.is_empty() && method.nights.is_empty() && plan.changes.waits_s.is_none()
    };
    let waits = plan.changes.first_pick_up_s.is_some_and(|seconds| seconds > 0);
    if waits && method.is_some_and(|method| !runs(method)) {
        found.of("first_pick_up_s", ProblemCode::FirstPickUpUnused);
    }
}

fn check_waits(rows: &[Vec<u32>], found: &mut Found) {
    if rows.is_empty() {
        found.of("waits", ProblemCode::WaitsNoNights);
    }
    if rows.len() > MOST_TABLE_NIGHTS {
        found.add("waits", ProblemCode::WaitsManyNights, Some(MOST_TABLE_NIGHTS.to_string()));
    }
    let mut before: Option<&Vec<u32>> = None;
    for (place, row) in rows.iter().take(MOST_TABLE_NIGHTS).enumerate() {
        let field = format!("waits[{place}]");
        if row.is_empty() {
            found.of(&field, ProblemCode::WaitsEmptyNight);
        }
        if row.len() > MOST_WAITS {
            found.add(&field, ProblemCode::WaitsManyInNight, Some(MOST_WAITS.to_string()));
        }
        for (wait, number) in row.iter().take(MOST_WAITS).zip(0..) {
            let field = format!("{field}[{number}]");
            match *wait {
                0 => found.of(&field, ProblemCode::WaitZero),
                1..=LONGEST_WAIT_S => {}
                _ => found.add(field, ProblemCode::WaitTooLong, Some(wait.to_string())),
            }
        }
        if let Some(number) = before.and_then(|before| first_shorter(before, row)) {
            let night = (place + 1).to_string();
            // Where the row's last wait repeats, it is told at that one.
            let number = number.min(row.len().saturating_sub(1));
            found.add(format!("{field}[{number}]"), ProblemCode::WaitShorter, Some(night));
        }
        before = Some(row);
    }
}

/// The first place at which `row` is shorter than `before`, its last wait repeating.
fn first_shorter(before: &[u32], row: &[u32]) -> Option<usize> {
    let (last_before, last) = (before.last()?, row.last()?);
    let places = before.len().max(row.len()).min(MOST_WAITS);
    (0..places)
        .find(|place| row.get(*place).unwrap_or(last) < before.get(*place).unwrap_or(last_before))
}

/// The first night, from 1, whose row alone is longer than the crying limit. A row's length is the
/// sum of its waits, each once.
fn first_night_over(limit_s: u32, plan: &Plan, method: Option<&Method>) -> Option<usize> {
    let over =
        |row: &[u32]| row.iter().map(|wait| u64::from(*wait)).sum::<u64>() > u64::from(limit_s);
    let place = match &plan.changes.waits_s {
        Some(rows) => rows.iter().position(|row| over(row)),
        None => method?.nights.iter().position(|row| over(&row.value)),
    };
    place.map(|place| place + 1)
}

fn check_awakening(plan: &Plan, method: Option<&Method>, found: &mut Found) {
    let (Some(minutes), Some(method)) = (plan.changes.awakening_before_min, method) else {
        return;
    };
    let Some(awakenings) = &method.awakenings else {
        return found.of("awakening_before_min", ProblemCode::AwakeningUnused);
    };
    let range = awakenings.before_range.as_ref().map(|range| range.value);
    let possible = range.map_or(AWAKENING_MIN, |range| range.least..=range.most);
    if !possible.contains(&minutes) {
        let range = format!("{}–{}", possible.start(), possible.end());
        found.add("awakening_before_min", ProblemCode::AwakeningRange, Some(range));
    }
}
