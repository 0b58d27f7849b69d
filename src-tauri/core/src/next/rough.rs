//! A rough night, for a calm word beside it. No verdict, and nothing that changes a plan.

use super::past::{PastNight, of_this_run};
use crate::method::{Family, find};
use crate::plan::NightKind;

/// From so much crying on a night is rough whatever came before; seconds (`ours`).
const LONG_S: i64 = 3600;
/// From so much on it may be one beside the nights before; seconds (`ours`).
const WORTH_A_WORD_S: i64 = 20 * 60;
/// So many first nights are expected to be the hardest (`ours`, after Honaker 2018: the first night
/// was the peak for 45 % of families).
const FIRST_NIGHTS: usize = 3;

/// What kind of a rough night it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoughNight {
    /// Twice as much crying as in the middle one of the nights before, or more.
    AfterBetter,
    /// One of the first nights.
    Early,
    /// Long crying, as in the nights before.
    Long,
    /// Long crying in a night that was only logged: no method is to be given time.
    Logged,
}

/// Whether `night` was rough beside the nights before it, of the same run of the same method: what
/// a log or another method came to says nothing of this one. Naps are told nothing.
///
/// `past` are the child's nights, oldest first; those after `night` are left out.
#[must_use]
pub fn rough_night(night: &PastNight, past: &[PastNight]) -> Option<RoughNight> {
    let cried_s = night.crying_s;
    if night.kind == NightKind::Nap || cried_s < WORTH_A_WORD_S {
        return None;
    }
    if find(&night.method.0).is_none_or(|method| method.family == Family::LogOnly) {
        return (cried_s >= LONG_S).then_some(RoughNight::Logged);
    }
    let is_own = |other: &&PastNight| {
        other.kind == NightKind::Night && other.method == night.method && other.id < night.id
    };
    let mut own: Vec<&PastNight> = past.iter().filter(is_own).collect();
    own.push(night);
    let run = of_this_run(&own);
    let mut before: Vec<i64> = run.iter().rev().skip(1).map(|it| it.crying_s).collect();
    before.sort_unstable();
    let median = before.get(before.len() / 2).copied();
    match median {
        _ if before.len() < FIRST_NIGHTS => Some(RoughNight::Early),
        Some(median) if cried_s >= median.saturating_mul(2) => Some(RoughNight::AfterBetter),
        _ => (cried_s >= LONG_S).then_some(RoughNight::Long),
    }
}
