//! How the parent wants to be called.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the parent wants to be called. Kept as it stands; what an older edition did not know of has
/// its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a box to tick")]
pub struct AlarmSettings {
    /// Which chime.
    pub sound: AlarmSound,
    /// How loud it is at most, of what the loudspeaker is set to; percent, 10 to 100.
    pub ceiling_percent: u32,
    /// A notification of the desktop as well.
    pub notification: bool,
    /// The window is brought to the front.
    pub raise_window: bool,
    /// The night screen brightens slowly, in amber.
    pub brighten: bool,
    /// The screen neither locks nor goes dark while somebody waits or is in the room.
    pub screen_stays_on: bool,
}

/// Which chime.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum AlarmSound {
    /// A soft third.
    #[default]
    Soft,
    /// A bell.
    Bell,
    /// A piece of wood.
    Wood,
    /// No sound: what is due is shown.
    None,
}

impl Default for AlarmSettings {
    fn default() -> AlarmSettings {
        AlarmSettings {
            sound: AlarmSound::Soft,
            ceiling_percent: 70,
            notification: true,
            raise_window: false,
            brighten: true,
            screen_stays_on: false,
        }
    }
}

impl AlarmSettings {
    /// The same, with a ceiling that can be heard.
    #[must_use]
    pub fn within_range(self) -> AlarmSettings {
        AlarmSettings { ceiling_percent: self.ceiling_percent.clamp(10, 100), ..self }
    }
}
