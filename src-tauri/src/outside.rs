//! What is shown and answered outside the window: notifications, the tray, the window's place among
//! others. Plain data; `outward` and `tray` make it seen.

use lullwatch_core::NightId;
use lullwatch_core::night::Alarm;

use crate::messages::Look;

/// What is to be seen outside the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    /// What calls now.
    pub calls: Vec<Call>,
    /// The running nights.
    pub nights: Vec<NightOutside>,
    /// Calls are shown as notifications.
    pub notifies: bool,
    /// Calls bring the window to the front.
    pub raises: bool,
    /// The language of it all, and the size of the window's letters.
    pub look: Look,
}

/// Something that calls the parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The night.
    pub night: NightId,
    /// The child's name.
    pub child: String,
    /// What for.
    pub kind: CallKind,
    /// Number of the check in its settling, from 1; 0 where there is none.
    pub number: u32,
}

/// What a call is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// A check is due.
    Check,
    /// A scheduled awakening is due.
    Awakening,
    /// A pause has lasted long.
    Pause,
    /// The crying limit is reached: it is time to comfort fully.
    CryingLimit,
    /// The nap's cap is reached: the child gets up.
    NapCap,
    /// Quiet was said long ago; a question, not an alarm.
    StillQuiet,
}

impl From<Alarm> for CallKind {
    fn from(alarm: Alarm) -> CallKind {
        match alarm {
            Alarm::Check(_) => CallKind::Check,
            Alarm::Awakening(_) => CallKind::Awakening,
            Alarm::Pause(_) => CallKind::Pause,
            Alarm::CryingLimit(_) => CallKind::CryingLimit,
            Alarm::NapCap(_) => CallKind::NapCap,
        }
    }
}

/// A running night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NightOutside {
    /// The night.
    pub night: NightId,
    /// The child's name.
    pub child: String,
    /// Whole minutes to the next check, where one is being waited for.
    pub minutes_left: Option<u32>,
    /// What is due, silenced by "not yet" or not.
    pub due: Option<CallKind>,
}

/// What can be answered outside the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Going in.
    GoIn,
    /// Heard, still waiting.
    NotYet,
}
