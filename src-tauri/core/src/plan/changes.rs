//! What a family changes of a method, and what it writes down beside it.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::hour_and_minute;
use crate::action::Reassurance;

/// What differs from the method. `None`: as the method has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// Waits of each night in seconds, from night 1; the last night and its last wait repeat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_s: Option<Vec<Vec<u32>>>,
    /// So many seconds before the first pick-up of each settling; 0: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_pick_up_s: Option<u32>,
    /// Longest visit, seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_max_s: Option<u32>,
    /// A nap attempt ends after so many seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nap_cap_s: Option<u32>,
    /// What is part of a visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reassurances: Option<Vec<Reassurance>>,
    /// Parent and child share a room: instead of leaving, the parent steps out of sight.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub room_sharing: bool,
    /// Night feeds are tapered from this night of the plan on; only over six months and with a
    /// clinician's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taper_from_night: Option<u32>,
    /// The day on which the parent said that a clinician knows of the taper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taper_confirmed_on: Option<Date>,
    /// Scheduled awakenings: so many minutes before the usual waking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awakening_before_min: Option<u32>,
}

/// From one civil time to another; past midnight where `to` is earlier than `from`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Opens.
    pub from: Time,
    /// Closes.
    pub to: Time,
}

impl Window {
    /// Its length, whole minutes; 0 where it never opens.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let seconds = self.to.duration_since(self.from).as_secs().rem_euclid(24 * 3600);
        u32::try_from(seconds / 60).unwrap_or_default()
    }

    /// Whether both are open at some time.
    #[must_use]
    pub fn overlaps(&self, other: &Window) -> bool {
        self.contains(other.from) || other.contains(self.from)
    }

    /// Whether `time` is in it, its beginning included, its end not.
    #[must_use]
    pub fn contains(&self, time: Time) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&time)
        } else {
            time >= self.from || time < self.to
        }
    }
}

/// A planned night feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedWindow {
    /// When.
    #[serde(flatten)]
    pub window: Window,
    /// At most so many millilitres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_ml: Option<u32>,
    /// At most so many minutes at the breast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// The family's days, civil times.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The bedtime wished for.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub bedtime: Option<Time>,
    /// The bedtime that was usual before.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub usual_bedtime: Option<Time>,
    /// The rise time wished for.
    #[serde(default, with = "hour_and_minute", skip_serializing_if = "Option::is_none")]
    pub rise: Option<Time>,
    /// When naps begin, from and to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub naps: Vec<Window>,
}

/// In the family's own words; empty: nothing said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    /// What it is for.
    pub goal: String,
    /// The evening routine.
    pub routine: String,
    /// Who does what.
    pub who: String,
    /// What to do when ill or travelling.
    pub when_away: String,
    /// What is said at a visit.
    pub visit: String,
}

/// A step of the plan that was taken by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The night of the plan before it.
    pub from: u32,
    /// The night of the plan after it.
    pub to: u32,
    /// The reason: a code of the locale, or the parent's words.
    pub reason: String,
}
