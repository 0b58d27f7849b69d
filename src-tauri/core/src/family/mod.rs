//! All that is kept of one child, as a value: what leaves in a night file, comes back from one, and
//! is brought together from two machines.

mod merge;
mod order;
mod words;

use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::id::{ChildId, NightId};
use crate::plan::{Child, Day, NightHead, Plan};
use crate::review::Review;

pub use merge::fuller;
pub use order::{as_recorded, in_order};

/// A night as it is kept: its frame and its log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptNight {
    /// The frame.
    pub head: NightHead,
    /// The log, in the order of recording.
    pub events: Vec<Event>,
}

/// All that is kept of one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The child.
    pub child: Child,
    /// Every version of its plan, oldest first; the last is the one that holds.
    pub plans: Vec<Plan>,
    /// What was written down of its days, by date.
    pub days: Vec<Day>,
    /// Its nights, by id.
    pub nights: Vec<KeptNight>,
    /// What a coach has said and the parent has accepted, by id.
    pub reviews: Vec<Review>,
}

impl Family {
    /// A child of whom nothing else is kept.
    #[must_use]
    pub fn of(child: Child) -> Family {
        Family { child, plans: vec![], days: vec![], nights: vec![], reviews: vec![] }
    }

    /// The child's name in the store.
    #[must_use]
    pub fn id(&self) -> ChildId {
        self.child.id
    }

    /// One of its nights.
    #[must_use]
    pub fn night(&self, id: NightId) -> Option<&KeptNight> {
        self.nights.iter().find(|night| night.head.id == id)
    }
}
