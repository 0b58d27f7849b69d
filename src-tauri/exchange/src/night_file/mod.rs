//! The night file, `.lullwatch`: what a family hands to a coach, to its other machine, or takes
//! along. One JSON document, described in `docs/night-file.md` and in
//! `docs/night-file.schema.json`.
//!
//! What is logged stands in it as it is kept: frames, events with their corrections, plans, days.
//! Measures and check-ins stand beside it for whoever has no fold of their own, and are never read
//! back.

mod preview;
mod read;
mod share;
mod write;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use lullwatch_core::{Child, ChildId, Day, Event, Family, KeptNight, NightHead, NightKind, Plan};
use lullwatch_core::{NightId, Review};
use serde::{Deserialize, Serialize};

use crate::trouble::{Code, Trouble};

pub use preview::{ChildPreview, Preview, Quoted};
pub use read::read;
pub(crate) use read::syntax;
pub use share::{Age, Name, Nights, Share};
pub use write::write;

/// The format that this edition writes, and the newest that it reads.
pub const FORMAT: &str = "lullwatch-night/1";
/// What the names of all its editions begin with.
pub(crate) const FAMILY_OF_FORMATS: &str = "lullwatch-night/";

/// The most nights of one file.
pub const MOST_NIGHTS: usize = 20_000;
/// The most events of one night. Corrections fold a night anew.
pub const MOST_EVENTS: usize = 5000;

/// The longest name of a child, letters; the same as may be typed.
pub const LONGEST_NAME: usize = 60;

/// What a night file says.
#[derive(Clone, Debug, PartialEq)]
pub struct NightFile {
    /// When it was made, by the clock of whoever made it.
    pub made: Option<Timestamp>,
    /// The edition that made it.
    pub by: String,
    /// What the parent let into it.
    pub shared: Share,
    /// The children.
    pub children: Vec<SharedChild>,
}

/// A child as far as the file knows it, and its nights.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SharedChild {
    /// Its name in every store.
    pub id: ChildId,
    /// Name or initials. `None`: left out.
    #[serde(default)]
    pub name: Option<String>,
    /// Birth date. `None`: left out.
    #[serde(default)]
    pub born: Option<Date>,
    /// Whole weeks born early. `None`: left out.
    #[serde(default)]
    pub weeks_early: Option<u32>,
    /// Age without the birth date.
    #[serde(default)]
    pub months: Option<Months>,
    /// There is a concern about growth or health. `None`: there is none, or it was left out.
    #[serde(default)]
    pub health_concern: Option<bool>,
    /// The child's zone, by its IANA name.
    pub zone: String,
    /// Versions of its plan, oldest first; the last holds.
    #[serde(default)]
    pub plans: Vec<Plan>,
    /// Its days, by date.
    #[serde(default)]
    pub days: Vec<Day>,
    /// What a coach has said and the parent has accepted.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// Its nights, oldest first.
    #[serde(default)]
    pub nights: Vec<KeptNight>,
}

/// A child's age on a day, whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Months {
    /// Since birth.
    pub age: i32,
    /// Less the weeks born early.
    pub corrected: i32,
    /// On this day.
    pub on: Date,
}

/// What a person says of a child that a file does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Name or initials.
    pub name: Option<String>,
    /// Birth date.
    pub born: Option<Date>,
    /// Whole weeks born early.
    pub weeks_early: Option<u32>,
}

impl SharedChild {
    /// The family, as it can be kept; what the file leaves out comes from `said`.
    ///
    /// # Errors
    /// Nobody says when the child was born.
    pub fn family(self, said: &Said) -> Result<Family, Trouble> {
        let born = self.born.or(said.born);
        let name = self.name.or_else(|| said.name.clone()).filter(|name| !name.trim().is_empty());
        let child = Child {
            id: self.id,
            name: name.unwrap_or_else(|| "?".into()),
            born: born.ok_or_else(|| Trouble::of_file(Code::BornMissing, ""))?,
            weeks_early: self.weeks_early.or(said.weeks_early).unwrap_or_default(),
            zone: self.zone,
            health_concern: self.health_concern.unwrap_or_default(),
        };
        let SharedChild { plans, days, reviews, nights, .. } = self;
        Ok(Family { child, plans, days, nights, reviews })
    }

    /// The family of a child that is known already: what is known of it holds.
    #[must_use]
    pub fn family_of(self, child: Child) -> Family {
        let SharedChild { plans, days, reviews, nights, .. } = self;
        Family { child, plans, days, nights, reviews }
    }

    /// What two files say of one child, together; what one leaves out, the other may say.
    #[must_use]
    pub fn together(mut self, mut other: SharedChild) -> SharedChild {
        let names = [self.name.take(), other.name.take()];
        self.name = names.into_iter().flatten().max_by_key(String::len);
        self.born = self.born.or(other.born);
        self.weeks_early = self.weeks_early.or(other.weeks_early);
        self.months = [self.months, other.months].into_iter().flatten().max_by_key(|it| it.on);
        self.health_concern = self.health_concern.or(other.health_concern);
        // Who the child is, is said above; what is kept of it comes together as in every store.
        let anybody = Child {
            id: self.id,
            name: String::new(),
            born: Date::default(),
            weeks_early: 0,
            zone: self.zone.clone(),
            health_concern: false,
        };
        let kept = |child: &mut SharedChild| Family {
            child: anybody.clone(),
            plans: std::mem::take(&mut child.plans),
            days: std::mem::take(&mut child.days),
            nights: std::mem::take(&mut child.nights),
            reviews: std::mem::take(&mut child.reviews),
        };
        let merged = kept(&mut self).merged(kept(&mut other));
        let Family { plans, days, nights, reviews, .. } = merged;
        SharedChild { plans, days, nights, reviews, ..self }
    }

    /// One of its nights.
    #[must_use]
    pub fn night(&self, id: NightId) -> Option<&KeptNight> {
        self.nights.iter().find(|night| night.head.id == id)
    }
}

/// The day that a night is dated by: of a night the evening, in the child's zone, also where it
/// began after midnight; of a nap the day. `None`: nothing happened in it.
#[must_use]
pub fn evening(head: &NightHead, events: &[Event]) -> Option<Date> {
    let zone = TimeZone::get(&head.zone).ok()?;
    let civil = events.first()?.at.to_zoned(zone).datetime();
    let is_of_evening_before = head.kind == NightKind::Night && civil.time() < NOON;
    if is_of_evening_before { civil.date().yesterday().ok() } else { Some(civil.date()) }
}

/// A night is over at noon.
pub(crate) const NOON: Time = Time::constant(12, 0, 0, 0);
