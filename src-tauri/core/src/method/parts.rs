//! What a method can be made of, apart from its waits. A method file names the parts it uses; a new
//! method made of these needs no code.

use serde::{Deserialize, Serialize};

use super::Sourced;

/// From least to most, both inclusive; whole seconds, minutes, nights or weeks, as the field says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[u32; 2]", into = "[u32; 2]")]
pub struct Range {
    /// The least.
    pub least: u32,
    /// The most; never below `least`.
    pub most: u32,
}

impl From<[u32; 2]> for Range {
    fn from([one, other]: [u32; 2]) -> Range {
        Range { least: one.min(other), most: one.max(other) }
    }
}

impl From<Range> for [u32; 2] {
    fn from(range: Range) -> [u32; 2] {
        [range.least, range.most]
    }
}

/// Where the parent is while the child falls asleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Right beside the cot.
    BesideCot,
    /// About halfway to the door.
    Halfway,
    /// By the door, inside the room.
    InsideDoor,
    /// In the hallway, seen by the child.
    HallwayInView,
    /// In the hallway, not seen.
    HallwayOutOfView,
    /// In the parent's own bed, in the child's room.
    ParentsBed,
    /// Out of the room, as on any other night.
    OutOfRoom,
}

impl Place {
    /// Whether the parent is in the child's room.
    #[must_use]
    pub fn is_in_room(self) -> bool {
        match self {
            Place::BesideCot | Place::Halfway | Place::InsideDoor | Place::ParentsBed => true,
            Place::HallwayInView | Place::HallwayOutOfView | Place::OutOfRoom => false,
        }
    }
}

/// Touch at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Touch {
    /// Patting until asleep.
    UntilAsleep,
    /// Now and then, begun and ended by the parent.
    Intermittent,
    /// Only if the child is upset.
    IfUpset,
    /// None.
    NoTouch,
}

/// Voice at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// A soft voice now and then.
    Soft,
    /// Little of it, and no looking into the child's eyes.
    Little,
}

/// What is done at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// Where.
    pub place: Place,
    /// Touch there, where the source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub touch: Option<Touch>,
    /// Voice there, where the source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    /// Each evening a little further away from the cot within this place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moves: bool,
}

/// When the parent moves on to the next place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advance {
    /// By the number of the night.
    Calendar,
    /// Once the child has fallen asleep there without protest.
    Criterion,
}

/// One place of a method that moves away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What is done there.
    pub presence: Sourced<Presence>,
    /// For so many nights; typically, where it goes by criterion. `None`: from there on.
    pub nights: Option<Sourced<u32>>,
}

/// A parent who stays and moves away in stages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stages {
    /// By calendar or by criterion.
    pub advance: Advance,
    /// At least one.
    pub stages: Vec<Stage>,
    /// A night feed that has been dropped adds so many nights at the first place.
    pub dropped_feed_nights: Option<Sourced<u32>>,
    /// Where the parent moves within a place: so much further each time, whole centimetres.
    pub step_cm: Option<Sourced<Range>>,
    /// All the moves away from the cot take so many nights.
    pub moves_nights: Option<Sourced<Range>>,
}

impl Stages {
    /// The stage of night `number` (both from 1) by calendar, or by its typical nights.
    #[must_use]
    pub fn stage_of(&self, number: u32) -> u32 {
        let mut left = number.max(1);
        for (place, stage) in self.stages.iter().zip(1..) {
            match place.nights.as_ref() {
                Some(nights) if left > nights.value => left -= nights.value,
                _ => return stage,
            }
        }
        self.last()
    }

    /// The number of the last stage, from 1.
    #[must_use]
    pub fn last(&self) -> u32 {
        u32::try_from(self.stages.len()).unwrap_or(u32::MAX)
    }

    /// Stage `number`, from 1; past the last one, the last.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<&Stage> {
        let place = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
        self.stages.get(place.min(self.stages.len().saturating_sub(1)))
    }
}

/// Being picked up, from an age on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// From this age on, whole months.
    pub from_months: u32,
    /// Longest hold in seconds; 0: up and straight down. `None`: no limit.
    pub longest_s: Option<Range>,
    /// Mostly a hand laid on, little lifting.
    pub mostly_hand: bool,
    /// How well that is known, and from where.
    pub evidence: Sourced<()>,
}

/// A method that fades the bedtime. Whole minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fading {
    /// First bedtime: so much later than usual, where it is not known when the child falls asleep.
    pub begin_later: Sourced<u32>,
    /// Asleep within so long counts as soon.
    pub within: Sourced<u32>,
    /// After falling asleep soon, so much earlier.
    pub earlier: Sourced<u32>,
    /// After not falling asleep soon, so much later.
    pub later: Sourced<u32>,
    /// So much later than usual at the most.
    pub latest_later: Option<Sourced<u32>>,
}

/// Waking the child shortly before the usual wakings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awakenings {
    /// Nights that are only logged first.
    pub baseline_nights: Sourced<u32>,
    /// So long before the usual waking, whole minutes.
    pub before: Sourced<u32>,
    /// The range that the source allows for that.
    pub before_range: Option<Sourced<Range>>,
    /// About so many weeks in all.
    pub weeks: Option<Sourced<u32>>,
}

/// A calm routine before bed that moves earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routine {
    /// Its length, whole minutes.
    pub minutes: Sourced<u32>,
    /// So much earlier each week, whole minutes. `None`: it does not move.
    pub earlier_each_week: Option<Sourced<Range>>,
}

/// What wakings in the night are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wakings {
    /// Met by the method's waits, as at bedtime.
    #[default]
    LikeBedtime,
    /// Answered as before the plan began: no waits.
    AsBefore,
}

/// Night feeds that grow smaller and rarer from night to night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedTaper {
    /// On the first night so many ounces, or minutes at the breast.
    pub start: Sourced<u32>,
    /// So many less each night.
    pub less: Sourced<u32>,
    /// On the first night so long between feeds, whole minutes.
    pub gap_min: Sourced<u32>,
    /// So much longer each night, whole minutes.
    pub gap_more_min: Sourced<u32>,
}

impl FeedTaper {
    /// What a feed is at most on the taper's night `number`, from 1; 0 ounces: none.
    #[must_use]
    pub fn on(&self, number: u32) -> TaperNight {
        let nights = number.saturating_sub(1);
        TaperNight {
            most: self.start.value.saturating_sub(self.less.value.saturating_mul(nights)),
            gap_min: self.gap_min.value.saturating_add(self.gap_more_min.value * nights.min(100)),
        }
    }
}

/// One night of a taper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaperNight {
    /// Ounces, or minutes at the breast, at most. 0: no feed is planned.
    pub most: u32,
    /// Whole minutes from one feed to the next, at least.
    pub gap_min: u32,
}

/// How long a method takes, in nights.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// A change is seen after.
    pub change_nights: Option<Sourced<Range>>,
    /// Done after, by age, youngest first. Empty: not given by the source.
    pub done_nights: Vec<DoneNights>,
    /// Of a method for bedtime alone: the wakings follow within so many nights.
    pub follow_within_nights: Option<Sourced<u32>>,
    /// Without a change by then: stop.
    pub stop_after_nights: Option<Sourced<u32>>,
}

impl Course {
    /// When the method is done at that age in whole months; where the age is not known, the longest
    /// that the source gives.
    #[must_use]
    pub fn done_at(&self, months: Option<i32>) -> Option<Range> {
        let Some(months) = months else {
            return self.done_nights.iter().map(|it| it.nights.value).max_by_key(|it| it.most);
        };
        let months = u32::try_from(months).unwrap_or_default();
        let old_enough = self.done_nights.iter().rev().find(|it| it.from_months <= months);
        old_enough.map(|it| it.nights.value)
    }
}

/// How many nights a method takes, from an age on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneNights {
    /// From this age on, whole months.
    pub from_months: u32,
    /// Done after.
    pub nights: Sourced<Range>,
}

/// When an instruction matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// In the evening, before put-down.
    Evening,
    /// While the child settles, in the room or outside it.
    Settling,
    /// On a visit.
    Visit,
    /// It says when to stop with the method.
    Stop,
    /// Nothing to do: what the study behind it found, or did not ask.
    Finding,
}

/// What a source tells a parent, where it is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// A stable code; the locale has `instruction-<code>`.
    pub what: Sourced<String>,
    /// When it matters.
    pub when: When,
    /// From which stage to which, where the parent moves away. `None`: at all of them.
    pub stages: Option<Range>,
    /// From this age on, whole months. `None`: from birth.
    pub from_months: Option<u32>,
    /// Up to this age, whole months, inclusive. `None`: at any.
    pub to_months: Option<u32>,
}

impl Instruction {
    /// Whether it holds at that stage, from 1, and at that age in whole months. What is not known
    /// rules nothing out.
    #[must_use]
    pub fn holds(&self, stage: Option<u32>, months: Option<i32>) -> bool {
        let months = months.map(|months| u32::try_from(months).unwrap_or_default());
        let of_age = months.is_none_or(|months| {
            self.from_months.is_none_or(|from| from <= months)
                && self.to_months.is_none_or(|to| months <= to)
        });
        let at_stage = self
            .stages
            .zip(stage)
            .is_none_or(|(stages, stage)| (stages.least..=stages.most).contains(&stage));
        of_age && at_stage
    }
}
