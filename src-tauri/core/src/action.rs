//! What a caregiver can say about a night: the one vocabulary of the app, of night scripts and of
//! the log.

use serde::{Deserialize, Serialize};

/// How the crying is, as the parent rates it. The app never rates a cry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CryLevel {
    /// On and off.
    Grizzle,
    /// Steady, with pauses.
    Protest,
    /// Hard, without pauses.
    Hard,
    /// Pain, panic, unlike before: go in.
    Different,
}

/// A kind of reassurance, logged with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reassurance {
    /// A calm voice.
    Voice,
    /// A pat.
    Pat,
    /// A steady shush.
    Shush,
    /// A hand laid on.
    Hand,
    /// A cuddle.
    Cuddle,
    /// The dummy given back.
    Dummy,
    /// A nappy seen to.
    Nappy,
    /// Something else.
    Other,
    /// Picked up, where the method does not count it. Written as the action `pick_up`.
    PickUp,
    /// Laid down, where the method does not count it. Written as the action `lay_down`.
    LayDown,
}

/// How a child fell asleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FellAsleep {
    /// Alone.
    Alone,
    /// With a hand on.
    Hand,
    /// Held.
    Held,
    /// Feeding.
    Feeding,
    /// Rocked.
    Rocked,
    /// Nobody saw.
    Unknown,
}

/// How awake the child was when put down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PutDownState {
    /// Awake.
    Awake,
    /// Drowsy.
    Drowsy,
    /// Asleep already.
    Asleep,
}

/// One thing that a caregiver did or noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// Put down for the night or nap: the first settling begins. Once, at the start.
    PutDown {
        /// How awake the child was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        state: Option<PutDownState>,
    },
    /// The child cries, at this level, until the next report.
    Cry {
        /// The parent's rating.
        level: CryLevel,
    },
    /// The child is quiet, until the next report of crying.
    Quiet,
    /// The parent goes in.
    Enter,
    /// The parent goes in without regard to any wait. Possible in every phase.
    GoInNow {
        /// The parent's reason, in a word or a sentence.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A reassurance.
    Reassure {
        /// Which.
        kind: Reassurance,
    },
    /// Picked up.
    PickUp,
    /// Laid down again.
    LayDown,
    /// The parent leaves the room.
    Leave,
    /// The child is asleep.
    Asleep {
        /// How, where somebody saw it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        how: Option<FellAsleep>,
    },
    /// The child has woken: a new settling begins.
    Woke,
    /// A feed. Changes no wait.
    Feed {
        /// Millilitres.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount_ml: Option<u32>,
        /// Minutes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    },
    /// Everything stands still until `resume`.
    Pause {
        /// The parent's reason.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The pause is over.
    Resume,
    /// Comforted tonight: logged on, without waits from here.
    Stop {
        /// The parent's reason.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Heard the chime, still waiting. Changes no wait.
    NotYet,
    /// A note.
    Note {
        /// The parent's words.
        text: String,
    },
    /// Up for the day, or the attempt is over: ends the night.
    OutOfBed,
}

impl Action {
    /// The word for this action in scripts and logs.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Action::PutDown { .. } => "put_down",
            Action::Cry { .. } => "cry",
            Action::Quiet => "quiet",
            Action::Enter => "enter",
            Action::GoInNow { .. } => "go_in_now",
            Action::Reassure { .. } => "reassure",
            Action::PickUp => "pick_up",
            Action::LayDown => "lay_down",
            Action::Leave => "leave",
            Action::Asleep { .. } => "asleep",
            Action::Woke => "woke",
            Action::Feed { .. } => "feed",
            Action::Pause { .. } => "pause",
            Action::Resume => "resume",
            Action::Stop { .. } => "stop",
            Action::NotYet => "not_yet",
            Action::Note { .. } => "note",
            Action::OutOfBed => "out_of_bed",
        }
    }
}
