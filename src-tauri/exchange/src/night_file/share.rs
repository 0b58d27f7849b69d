//! What the parent lets into a file.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lullwatch_core::age::corrected_months;
use lullwatch_core::{Family, KeptNight, NightId, Plan};
use serde::{Deserialize, Serialize};

use super::{Months, SharedChild, evening};

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

impl From<Family> for SharedChild {
    /// All that is kept of the child.
    fn from(family: Family) -> SharedChild {
        let Family { child, plans, days, nights, reviews } = family;
        SharedChild {
            id: child.id,
            name: Some(child.name),
            born: Some(child.born),
            weeks_early: Some(child.weeks_early),
            months: None,
            health_concern: Some(child.health_concern),
            zone: child.zone,
            plans,
            days,
            reviews,
            nights,
        }
    }
}

impl SharedChild {
    /// Without what is not to be seen.
    #[must_use]
    pub fn shared(mut self, share: &Share) -> SharedChild {
        match share.name {
            Name::Full => {}
            Name::Initials => self.name = self.name.as_deref().map(initials),
            Name::Hidden => self.name = None,
        }
        match share.age {
            Age::Born => {}
            Age::Months => self.months = self.months_old().or(self.months),
            Age::Hidden => self.months = None,
        }
        if share.age != Age::Born {
            (self.born, self.weeks_early) = (None, None);
        }
        if !share.notes {
            self.health_concern = None;
            self.plans.iter_mut().for_each(Plan::leave_words_out);
            self.nights.iter_mut().for_each(KeptNight::leave_words_out);
            self.reviews.clear();
        }
        if !share.caregivers {
            let events = self.nights.iter_mut().flat_map(|night| &mut night.events);
            events.for_each(|event| event.by.0.clear());
        }
        self
    }

    /// The age on the day of the last night. `None`: no birth date, or no night.
    fn months_old(&self) -> Option<Months> {
        let (born, on) = (self.born?, self.nights.iter().filter_map(evening_of).max()?);
        let corrected = corrected_months(born, self.weeks_early.unwrap_or_default(), on);
        Some(Months { age: corrected_months(born, 0, on), corrected, on })
    }
}

/// `M. R.` of `Mia Rose`.
fn initials(name: &str) -> String {
    let first =
        name.split_whitespace().filter_map(|word| word.chars().find(|it| it.is_alphanumeric()));
    let letters: Vec<String> = first.map(|it| format!("{}.", it.to_uppercase())).collect();
    letters.join(" ")
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
