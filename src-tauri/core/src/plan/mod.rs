//! Who sleeps, by which rules: the child, the plan, and the head that freezes both for one night.

mod changes;
mod check;
mod day;
mod hour_and_minute;
mod rules;
mod settings;
mod tonight;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{ChildId, NightId};
use crate::method::MethodId;

pub use changes::{Changes, Days, FeedWindow, Step, Window, Words};
pub use check::{MOST_NIGHTS, Problem, ProblemCode, Severity};
pub use day::{Day, DayProblem};
pub use rules::{Bedtime, Lifting, NightRules};
pub use settings::{OnGrizzle, OnNewWaking, OnQuiet, Settings, WaitStarts};

/// A night or a nap: what the user says, never what the clock says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NightKind {
    /// A night.
    #[default]
    Night,
    /// A nap.
    Nap,
}

/// One night's frame: whose it is and by which rules it runs. Written before its first event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightHead {
    /// The night.
    pub id: NightId,
    /// The child.
    pub child: ChildId,
    /// The method.
    pub method: MethodId,
    /// Which night of the plan it is, from 1.
    pub number: u32,
    /// A night or a nap.
    pub kind: NightKind,
    /// The child's zone, by its IANA name.
    pub zone: String,
    /// The plan's settings.
    pub settings: Settings,
    /// The numbers for this night: the method's, changed by the plan.
    pub rules: NightRules,
    /// The version of the plan that ran. 0: not known.
    #[serde(default)]
    pub plan_version: u32,
}

/// A child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// Its name in the store.
    pub id: ChildId,
    /// Name or initials, as the parent writes it; never empty.
    pub name: String,
    /// Birth date.
    pub born: Date,
    /// Whole weeks born early, 0 to 18.
    pub weeks_early: u32,
    /// The child's zone, by its IANA name.
    pub zone: String,
    /// There is a concern about growth or health: a clinician is asked at any age.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub health_concern: bool,
}

/// Which method a child is on, from which night, and what the family has changed.
///
/// Every kept change is a new version; the journal keeps them all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Whose plan.
    pub child: ChildId,
    /// The method.
    pub method: MethodId,
    /// The number of the next night of this plan, from 1.
    pub next_night: u32,
    /// The settings.
    pub settings: Settings,
    /// The parent has said that a clinician knows of this method for this child.
    #[serde(default)]
    pub clinician_confirmed: bool,
    /// The day on which that was said. `None`: not said, or not written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinician_confirmed_on: Option<Date>,
    /// Counts the kept changes, from 1. 0: written by an edition that did not count.
    #[serde(default)]
    pub version: u32,
    /// The stage of a method that moves on by criterion, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<u32>,
    /// Tonight is an extra night at this stage; the plan's night does not count on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_night_at: Option<u32>,
    /// The plan stays on its night from evening to evening.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// What differs from the method.
    #[serde(default)]
    pub changes: Changes,
    /// The family's days.
    #[serde(default)]
    pub days: Days,
    /// Planned night feeds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<FeedWindow>,
    /// In the family's own words.
    #[serde(default)]
    pub words: Words,
    /// The first evening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Date>,
    /// When to look at the plan again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_on: Option<Date>,
    /// The day on which this version was kept, where the child is. `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_on: Option<Date>,
    /// The step, taken by hand, by which this version came about, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}

impl Plan {
    /// A plan that changes nothing of its method, at its first night.
    #[must_use]
    pub fn of(child: ChildId, method: MethodId) -> Plan {
        Plan {
            child,
            method,
            next_night: 1,
            settings: Settings::default(),
            clinician_confirmed: false,
            clinician_confirmed_on: None,
            version: 1,
            stage: None,
            extra_night_at: None,
            held: false,
            changes: Changes::default(),
            days: Days::default(),
            feeds: Vec::new(),
            words: Words::default(),
            started: None,
            review_on: None,
            kept_on: None,
            step: None,
        }
    }
}
