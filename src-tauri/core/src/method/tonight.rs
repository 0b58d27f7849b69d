//! A method's rules for one night.

use jiff::civil::Time;

use super::Method;
use super::parts::{Hold, Instruction, Wakings, When};
use crate::plan::{Bedtime, Lifting, NightRules};

/// What is known of an evening before its night begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tonight {
    /// The night's number in the plan, from 1.
    pub number: u32,
    /// The child's corrected age in whole months. `None`: not said.
    pub months: Option<i32>,
    /// The stage of a method that moves away, from 1. `None`: that of the night's number.
    pub stage: Option<u32>,
    /// Tonight's bedtime, where the method moves it.
    pub bedtime: Option<Time>,
    /// When to wake the child, civil times from the evening on.
    pub awakenings: Vec<Time>,
}

impl Tonight {
    /// Night `number`, from 1, and nothing else known.
    #[must_use]
    pub fn night(number: u32) -> Tonight {
        Tonight { number, ..Tonight::default() }
    }
}

impl Method {
    /// The rules of one night, for its head.
    #[must_use]
    pub fn rules(&self, tonight: &Tonight) -> NightRules {
        let stages = self.stages.as_ref();
        let stage = stages.map(|it| tonight.stage.unwrap_or_else(|| it.stage_of(tonight.number)));
        let at_stage = stages.zip(stage).and_then(|(stages, stage)| stages.get(stage));
        let repeats = self.last_wait_repeats.as_ref().is_none_or(|it| it.value);
        let rules = NightRules {
            waits_s: self.waits_s(tonight.number).to_vec(),
            waits_once: !repeats,
            visit_max_s: self.visit_max_s.as_ref().map(|it| it.value),
            reassurances: self.reassurances.as_ref().map(|it| it.value.clone()),
            nap_cap_s: self.nap_cap_s.as_ref().map(|it| it.value),
            nap_counts_from_s: self.nap_counts_from_s.as_ref().map(|it| it.value),
            earliest_rise: self.earliest_rise.as_ref().map(|it| it.value),
            wakings: self.wakings(tonight.number),
            stage: stage.zip(stages).map(|(stage, stages)| stage.clamp(1, stages.last())),
            presence: at_stage.map(|stage| stage.presence.value),
            lifting: self
                .hold_at(tonight.months)
                .map(|hold| Lifting { hold_max_s: hold.longest_s, mostly_hand: hold.mostly_hand }),
            after_calm_s: self.after_calm_s.as_ref().map(|it| it.value),
            cards: self.cards.as_ref().map_or(0, |it| it.value),
            bedtime: tonight.bedtime.map(|at| Bedtime {
                at,
                within_s: self.fading.as_ref().map(|fading| fading.within.value * 60),
            }),
            taper: None,
            awakenings: match self.awakenings {
                Some(_) => tonight.awakenings.clone(),
                None => Vec::new(),
            },
        };
        rules.with_first_pick_up(self.first_pick_up_s.as_ref().map_or(0, |it| it.value))
    }

    /// The codes of what the source tells a parent at such a time, at that stage and age.
    #[must_use]
    pub fn told(&self, when: When, stage: Option<u32>, months: Option<i32>) -> Vec<&str> {
        let holds = |it: &&Instruction| it.when == when && it.holds(stage, months);
        self.instructions.iter().filter(holds).map(|it| it.what.value.as_str()).collect()
    }

    /// What wakings are in night `number`, from 1.
    #[must_use]
    pub fn wakings(&self, number: u32) -> Wakings {
        match &self.wakings_as_before_until {
            Some(until) if number <= until.value => Wakings::AsBefore,
            _ => Wakings::LikeBedtime,
        }
    }

    /// How the child is held at that age; the youngest of the table where it is not known, so that
    /// no limit is made up.
    #[must_use]
    pub fn hold_at(&self, months: Option<i32>) -> Option<&Hold> {
        let months = months.and_then(|months| u32::try_from(months).ok()).unwrap_or_default();
        let old_enough = self.holds.iter().rev().find(|hold| hold.from_months <= months);
        old_enough.or(self.holds.first())
    }
}
