//! Going elsewhere.

mod baby_buddy;
mod sleep_diary;

use jiff::Zoned;
use lullwatch_core::{KeptNight, Night};
use serde::Serialize;

pub use baby_buddy::{BabyBuddy, baby_buddy};
pub use sleep_diary::sleep_diary;

/// A stretch of sleep that the other tracker would not take, or would take otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// From, in the child's zone.
    pub from: String,
    /// Why: `still-asleep`, `longer-than-a-day`, `overlaps`; `clock-set-back`: it begins or ends in
    /// an hour that was told twice, and is an hour off at the most.
    pub code: &'static str,
}

/// A stretch of sleep, and the night it is of.
pub(super) struct Stretch<'a> {
    pub(super) night: &'a Night,
    pub(super) from: Zoned,
    pub(super) to: Zoned,
}

/// The nights as they are told; one whose zone nobody knows is none.
pub(super) fn told(nights: &[KeptNight]) -> Vec<Night> {
    let night = |it: &KeptNight| Night::told(it.head.clone(), &it.events).ok();
    nights.iter().filter_map(night).collect()
}

/// All stretches of sleep in the order of time, none over another.
pub(super) fn stretches<'a>(nights: &'a [Night], left_out: &mut Vec<LeftOut>) -> Vec<Stretch<'a>> {
    let mut stretches = Vec::new();
    for night in nights {
        for sleep in night.sleeps() {
            let from = night.civil(sleep.from);
            match sleep.to.map(|to| night.civil(to)) {
                Some(to) if to.timestamp() > from.timestamp() => {
                    stretches.push(Stretch { night, from, to });
                }
                Some(_) => {}
                None => left_out.push(leave_out(&from, "still-asleep")),
            }
        }
    }
    stretches.sort_by_key(|stretch| stretch.from.timestamp());
    let mut kept: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        let lies_over = kept.last().is_some_and(|it| stretch.from.timestamp() < it.to.timestamp());
        if lies_over {
            left_out.push(leave_out(&stretch.from, "overlaps"));
        } else {
            kept.push(stretch);
        }
    }
    kept
}

pub(super) fn leave_out(from: &Zoned, code: &'static str) -> LeftOut {
    LeftOut { from: crate::replay::local(from), code }
}
