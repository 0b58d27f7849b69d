//! What one night runs by, frozen when it begins.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::hour_and_minute;
use crate::action::Reassurance;
use crate::method::parts::{Presence, Range, TaperNight, Wakings};

/// The numbers of one night, taken from the method when the night begins and kept with it, so that
/// a later edition of a method leaves old nights as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightRules {
    /// Seconds; the last repeats. Empty: no waits at all.
    pub waits_s: Vec<u32>,
    /// The waits run once in each settling: the last one does not repeat.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub waits_once: bool,
    /// Seconds after which a visit is softly called long. `None`: not given by the source.
    pub visit_max_s: Option<u32>,
    /// What is part of a visit. `None`: not given by the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reassurances: Option<Vec<Reassurance>>,
    /// Seconds after put-down at which a nap's waits end. `None`: not given by the source.
    pub nap_cap_s: Option<u32>,
    /// From so many seconds asleep on a nap counts as one. `None`: not given by the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nap_counts_from_s: Option<u32>,
    /// The method's earliest rise, civil time.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub earliest_rise: Option<Time>,
    /// What wakings are tonight.
    #[serde(default)]
    pub wakings: Wakings,
    /// The stage of a method that moves away, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<u32>,
    /// Where the parent stays until the child is asleep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presence: Option<Presence>,
    /// Pick-ups are counted, and how long one lasts. `None`: a pick-up is a reassurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifting: Option<Lifting>,
    /// Soothing goes on for so many seconds after calm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_calm_s: Option<Range>,
    /// Requests that are answered tonight.
    #[serde(default)]
    pub cards: u32,
    /// Tonight's bedtime, where the method moves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bedtime: Option<Bedtime>,
    /// What a feed is at most tonight, where the plan tapers feeds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taper: Option<TaperNight>,
    /// When to wake the child: civil times, each the next one after put-down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub awakenings: Vec<Time>,
}

impl NightRules {
    /// The same, with so many seconds before the first pick-up of each settling. Nothing changes
    /// for 0, for a method that does not count pick-ups, or beside other waits.
    #[must_use]
    pub fn with_first_pick_up(mut self, seconds: u32) -> NightRules {
        if seconds > 0 && self.lifting.is_some() && self.waits_s.is_empty() {
            self.waits_s = vec![seconds];
            self.waits_once = true;
        }
        self
    }
}

/// Picking up, where the method counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifting {
    /// Longest hold at this child's age, seconds; 0: up and straight down. `None`: no limit.
    pub hold_max_s: Option<Range>,
    /// Mostly a hand laid on, little lifting.
    #[serde(default)]
    pub mostly_hand: bool,
}

/// A bedtime that the method moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bedtime {
    /// Civil time.
    pub at: Time,
    /// Falling asleep within so many seconds moves the next one. `None`: it moves by the week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_s: Option<u32>,
}
