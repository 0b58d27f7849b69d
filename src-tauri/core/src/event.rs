//! The log of a night: inputs and device facts, nothing derived.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::association::Association;
use crate::circumstance::Circumstance;
use crate::id::{Caregiver, DeviceId, EventId, NightId};
use crate::moment::Moment;

/// One entry of a night's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its own name; undo and amendment refer to it.
    pub id: EventId,
    /// The night it belongs to.
    pub night: NightId,
    /// Who did it.
    pub by: Caregiver,
    /// On which device it was recorded.
    pub device: DeviceId,
    /// When it happened, in whole seconds, by the clock of `recorded`.
    pub at: Timestamp,
    /// `at` is the parent's estimate.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approx: bool,
    /// When it was recorded.
    pub recorded: Moment,
    /// What it is.
    pub body: Body,
}

/// What an [`Event`] says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Body {
    /// Something that a caregiver did or noticed.
    Action {
        /// What.
        action: Action,
    },
    /// As if `of` had never been said.
    Undo {
        /// The event taken back: an action, an amendment or another undo.
        of: EventId,
    },
    /// `of` was otherwise. What is `None` stays as it was.
    Amend {
        /// The action amended.
        of: EventId,
        /// When it really happened, by the clock of this amendment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
        /// What it really was, whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        action: Option<Action>,
        /// Whether its time is an estimate.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approx: Option<bool>,
    },
    /// A note on the night as a whole; a later one takes the place of an earlier one.
    Remark {
        /// The parent's words.
        text: String,
    },
    /// What was there when the child first fell asleep; a later list takes the place of an earlier
    /// one.
    Associations {
        /// All that was there.
        present: Vec<Association>,
    },
    /// What the night stood under; a later list takes the place of an earlier one.
    Circumstances {
        /// All of it.
        present: Vec<Circumstance>,
    },
    /// Something that the device did or noticed.
    Device {
        /// What.
        fact: DeviceFact,
    },
}

/// Something that the device did or noticed. None of these changes a wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum DeviceFact {
    /// The clocks read so; written every five minutes of a running night, so that a reboot costs
    /// little precision.
    Anchor,
    /// The chime began to sound, or to be shown, for the check that fell due at `due_at`.
    ChimeFired {
        /// When the check fell due.
        due_at: Timestamp,
        /// `sound` or `screen`.
        channel: ChimeChannel,
    },
    /// The parent answered the chime of the check that fell due at `due_at`.
    ChimeAnswered {
        /// When the check fell due.
        due_at: Timestamp,
    },
    /// The app was started again in the middle of the night.
    Restarted,
    /// The machine was suspended for about so long, and is back.
    Resumed {
        /// Whole seconds.
        asleep_s: i64,
    },
    /// The clock was set forward (positive) or back (negative).
    ClockStepped {
        /// Whole seconds.
        by_s: i64,
    },
}

/// How a chime reached the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChimeChannel {
    /// Through the loudspeaker.
    Sound,
    /// On the screen alone.
    Screen,
}
