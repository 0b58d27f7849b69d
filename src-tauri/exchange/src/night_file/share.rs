//! What the parent lets into a file.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lullwatch_core::{Family, KeptNight, NightId};
use serde::{Deserialize, Serialize};

use super::evening;

/// How the child is called in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// As the parent writes it.
    #[default]
    Full,
    /// By its first letters alone.
    Initials,
    /// Not at all.
    Hidden,
}

/// What a file says of the child's age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// The birth date and the weeks born early.
    #[default]
    Born,
    /// Whole months on the day of the last night.
    Months,
    /// Nothing.
    Hidden,
}

/// What the parent lets into a file. Everything by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// How the child is called.
    pub name: Name,
    /// What is said of its age.
    pub age: Age,
    /// Everything in somebody's own words: notes, reasons, the words of the plan, a coach's
    /// comments; and whether there is a concern about health.
    pub notes: bool,
    /// Who did what.
    pub caregivers: bool,
}

impl Default for Share {
    fn default() -> Share {
        Share { name: Name::Full, age: Age::Born, notes: true, caregivers: true }
    }
}

/// Which nights go into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nights {
    /// All of them, with every version of the plan.
    All,
    /// One, with its plan and the one that holds.
    One(NightId),
    /// Those of the evenings from one date to another, both included.
    Range(Date, Date),
}

impl Nights {
    /// Leaves of a family what was asked for.
    #[must_use]
    pub fn of(&self, mut family: Family) -> Family {
        if *self == Nights::All {
            return family;
        }
        family.nights.retain(|night| self.has(night));
        let evenings: BTreeSet<Date> = family.nights.iter().filter_map(evening_of).collect();
        family.days.retain(|day| match self {
            Nights::All => true,
            Nights::One(_) => evenings.contains(&day.date),
            Nights::Range(from, to) => (*from..=*to).contains(&day.date),
        });
        let ran: BTreeSet<u32> = family.nights.iter().map(|it| it.head.plan_version).collect();
        let last = family.plans.last().map(|plan| plan.version);
        family.plans.retain(|plan| ran.contains(&plan.version) || Some(plan.version) == last);
        let nights: BTreeSet<NightId> = family.nights.iter().map(|it| it.head.id).collect();
        for review in &mut family.reviews {
            review.comments.retain(|comment| nights.contains(&comment.night));
        }
        family.reviews.retain(|review| !review.comments.is_empty());
        family
    }

    fn has(&self, night: &KeptNight) -> bool {
        match self {
            Nights::All => true,
            Nights::One(id) => night.head.id == *id,
            Nights::Range(from, to) => {
                evening_of(night).is_some_and(|date| (*from..=*to).contains(&date))
            }
        }
    }
}

fn evening_of(night: &KeptNight) -> Option<Date> {
    evening(&night.head, &night.events)
}
