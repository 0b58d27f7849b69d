//! What a night file says, in short: shown before it leaves, and before anything of it is kept.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lullwatch_core::{KeptNight, NightId};
use serde::Serialize;

use super::{Age, Months, Name, NightFile, SharedChild, evening};

/// What a file says. Made from the file's own bytes, so that nothing is in it that is not shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The edition that made it.
    pub by: String,
    /// The children.
    pub children: Vec<ChildPreview>,
    /// Everybody who is named in it as having done something.
    pub caregivers: Vec<String>,
    /// Everything in it that is in somebody's own words.
    pub words: Vec<Quoted>,
    /// What the parent has left out: `name`, `full_name`, `born`, `age`, `notes`, `caregivers`.
    pub left_out: Vec<&'static str>,
}

/// A child in a preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChildPreview {
    /// Name or initials.
    pub name: Option<String>,
    /// Birth date.
    pub born: Option<Date>,
    /// Age without it.
    pub months: Option<Months>,
    /// It says that there is a concern about growth or health.
    pub health_concern: bool,
    /// The zone.
    pub zone: String,
    /// How many nights and naps.
    pub nights: usize,
    /// Evening of the first.
    pub from: Option<Date>,
    /// Evening of the last.
    pub to: Option<Date>,
    /// How many events in them.
    pub events: usize,
    /// How many days.
    pub days: usize,
    /// How many versions of the plan.
    pub plans: usize,
}

/// Somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quoted {
    /// Where: `night`, `plan`, `comment`.
    pub of: &'static str,
    /// The night that they are about.
    pub night: Option<NightId>,
    /// The words.
    pub text: String,
}

impl Preview {
    /// Of a file.
    #[must_use]
    pub fn of(file: &NightFile) -> Preview {
        let children = &file.children;
        let events = children.iter().flat_map(|it| &it.nights).flat_map(|night| &night.events);
        let named: BTreeSet<&str> =
            events.map(|event| event.by.0.as_str()).filter(|by| !by.is_empty()).collect();
        let share = &file.shared;
        let left_out = [
            ("name", share.name == Name::Hidden),
            ("full_name", share.name == Name::Initials),
            ("born", share.age == Age::Months),
            ("age", share.age == Age::Hidden),
            ("notes", !share.notes),
            ("caregivers", !share.caregivers),
        ];
        Preview {
            by: file.by.clone(),
            children: children.iter().map(ChildPreview::of).collect(),
            caregivers: named.into_iter().map(str::to_owned).collect(),
            words: children.iter().flat_map(quoted).collect(),
            left_out: left_out
                .iter()
                .filter(|(_, is_out)| *is_out)
                .map(|(what, _)| *what)
                .collect(),
        }
    }
}

impl ChildPreview {
    fn of(child: &SharedChild) -> ChildPreview {
        let evenings = || child.nights.iter().filter_map(|it| evening(&it.head, &it.events));
        ChildPreview {
            name: child.name.clone(),
            born: child.born,
            months: child.months,
            health_concern: child.health_concern.unwrap_or_default(),
            zone: child.zone.clone(),
            nights: child.nights.len(),
            from: evenings().min(),
            to: evenings().max(),
            events: child.nights.iter().map(|night| night.events.len()).sum(),
            days: child.days.len(),
            plans: child.plans.len(),
        }
    }
}

fn quoted(child: &SharedChild) -> Vec<Quoted> {
    let quote = |of, night, text: &str| Quoted { of, night, text: text.to_owned() };
    let of_night = |night: &KeptNight| {
        let id = night.head.id;
        let words = night.events.iter().filter_map(lullwatch_core::Event::words);
        words.filter(|it| !it.is_empty()).map(move |it| quote("night", Some(id), it)).collect()
    };
    let nights = child.nights.iter().flat_map(|night| -> Vec<Quoted> { of_night(night) });
    let plans = child.plans.iter().flat_map(lullwatch_core::Plan::texts);
    let comments = child.reviews.iter().flat_map(|review| &review.comments);
    let mut quoted: Vec<Quoted> = nights.collect();
    for (_, text) in plans {
        let plan = quote("plan", None, text);
        // Every version of a plan repeats the words of the one before.
        if !quoted.contains(&plan) {
            quoted.push(plan);
        }
    }
    quoted.extend(comments.map(|it| quote("comment", Some(it.night), &it.text)));
    quoted
}
