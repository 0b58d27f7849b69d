//! Scheduled awakenings: from a week's log to the times to wake the child, and fewer of them as the
//! wakings stop.

use super::past::{PastNight, SinceNoon, median, of_this_run};
use crate::method::Method;
use crate::plan::NightKind;

/// Wakings no further apart than this are the same usual waking; minutes (`ours`).
const SAME_WAKING_MIN: u32 = 30;
/// After so many nights in a row without a waking of the child's own, one awakening is dropped
/// (`ours`; the source says only "one at a time").
const QUIET_NIGHTS: u32 = 7;

/// Where a plan of scheduled awakenings stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AwakeningPlan {
    /// Nights are only logged.
    Baseline {
        /// Nights logged so far.
        logged: u32,
        /// Nights to log in all.
        needed: u32,
    },
    /// No waking came often enough at the same time: nothing to schedule.
    NoneUsual,
    /// Times to wake the child tonight, in order.
    Times {
        /// When to wake.
        at: Vec<SinceNoon>,
        /// The usual wakings that they come before.
        usual: Vec<SinceNoon>,
        /// Awakenings dropped so far.
        dropped: u32,
        /// Nights in a row without a waking of the child's own, since the last change.
        quiet_nights: u32,
    },
    /// All have been dropped: the plan is done.
    Done,
}

/// Tonight's scheduled awakenings. `None`: the method has none. `before_min` is the plan's own
/// distance, if it has one; `past` are the child's nights, oldest first.
#[must_use]
pub fn awakenings(
    method: &Method,
    before_min: Option<u32>,
    past: &[PastNight],
) -> Option<AwakeningPlan> {
    let rules = method.awakenings.as_ref()?;
    let needed = rules.baseline_nights.value;
    let before = i64::from(before_min.unwrap_or(rules.before.value));
    let own: Vec<&PastNight> = past
        .iter()
        .filter(|night| night.kind == NightKind::Night && night.method == method.id)
        .collect();
    // A night in which nobody saw the child asleep says nothing about wakings.
    let seen = of_this_run(&own).iter().copied().filter(|night| night.asleep.is_some());
    let own: Vec<&PastNight> = seen.collect();
    let baseline_length = usize::try_from(needed).unwrap_or(usize::MAX);
    let Some((baseline, since)) = own.split_at_checked(baseline_length) else {
        let logged = u32::try_from(own.len()).unwrap_or(u32::MAX);
        return Some(AwakeningPlan::Baseline { logged, needed });
    };
    let usual = usual_wakings(baseline);
    if usual.is_empty() {
        return Some(AwakeningPlan::NoneUsual);
    }
    let (mut dropped, mut quiet_nights) = (0_u32, 0_u32);
    for night in since {
        quiet_nights = if night.wakings.is_empty() { quiet_nights + 1 } else { 0 };
        if quiet_nights == QUIET_NIGHTS {
            dropped += 1;
            quiet_nights = 0;
        }
    }
    // The last of the night goes first: by then most of the sleep is behind (`ours`).
    let left = usual.len().saturating_sub(usize::try_from(dropped).unwrap_or(usize::MAX));
    let usual: Vec<SinceNoon> = usual.into_iter().take(left).collect();
    if usual.is_empty() {
        return Some(AwakeningPlan::Done);
    }
    let at = usual.iter().map(|waking| waking.plus(-before)).collect();
    Some(AwakeningPlan::Times { at, usual, dropped, quiet_nights })
}

/// Wakings that came at about the same time on more than half of the nights (`ours`), in order.
fn usual_wakings(nights: &[&PastNight]) -> Vec<SinceNoon> {
    let mut wakings: Vec<(SinceNoon, usize)> = nights
        .iter()
        .enumerate()
        .flat_map(|(night, it)| it.wakings.iter().map(move |at| (*at, night)))
        .collect();
    wakings.sort_unstable();
    let near = |before: &(SinceNoon, usize), after: &(SinceNoon, usize)| {
        after.0.minutes() - before.0.minutes() <= SAME_WAKING_MIN
    };
    wakings
        .chunk_by(near)
        .filter(|group| {
            let mut on: Vec<usize> = group.iter().map(|(_, night)| *night).collect();
            on.sort_unstable();
            on.dedup();
            on.len() * 2 > nights.len()
        })
        .filter_map(|group| median(group.iter().map(|(at, _)| *at).collect()))
        .collect()
}
