//! What is written down of a day, so that 24-hour sums mean something.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::Window;
use super::hour_and_minute;
use crate::id::ChildId;

/// A day of a child, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// Whose.
    pub child: ChildId,
    /// Which, in the child's zone.
    pub date: Date,
    /// Up in the morning.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub rise: Option<Time>,
    /// Slept by day, from and to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub naps: Vec<Window>,
    /// The last feed before the night.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub last_feed: Option<Time>,
}

/// More naps than this on one day are a slip of the finger.
const MOST_NAPS: usize = 12;

impl Day {
    /// The naps written down, and of those that ran here, `logged`, the ones that lie over none of
    /// them; in order.
    #[must_use]
    pub fn naps_with(&self, logged: &[Window]) -> Vec<Window> {
        let is_new = |nap: &&Window| self.naps.iter().all(|other| !other.overlaps(nap));
        let mut naps = self.naps.clone();
        naps.extend(logged.iter().filter(is_new));
        naps.sort_by_key(|nap| nap.from);
        naps
    }

    /// What is wrong with it; empty: it can be kept.
    #[must_use]
    pub fn problems(&self) -> Vec<DayProblem> {
        let mut problems = Vec::new();
        if self.naps.len() > MOST_NAPS {
            problems.push(DayProblem::TooManyNaps);
        }
        for (place, nap) in self.naps.iter().enumerate() {
            if nap.to <= nap.from {
                problems.push(DayProblem::NapBackwards(place));
            } else if self.naps.iter().take(place).any(|other| other.overlaps(nap)) {
                problems.push(DayProblem::NapOverlaps(place));
            }
        }
        problems
    }
}

/// What is wrong with a day; naps by their place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// More than twelve.
    TooManyNaps,
    /// Ends before it began.
    NapBackwards(usize),
    /// Lies over another one.
    NapOverlaps(usize),
}

impl DayProblem {
    /// The field and a stable code.
    #[must_use]
    pub fn at(self) -> (String, &'static str) {
        match self {
            DayProblem::TooManyNaps => ("naps".into(), "too-many"),
            DayProblem::NapBackwards(place) => (format!("naps[{place}]"), "nap-backwards"),
            DayProblem::NapOverlaps(place) => (format!("naps[{place}]"), "nap-overlaps"),
        }
    }
}
