//! Sleep associations: what was there when the child fell asleep, and is missed at each waking.

use serde::{Deserialize, Serialize};

/// Something that was there when the child fell asleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Association {
    /// A parent in the room.
    ParentInRoom,
    /// A hand laid on, or a pat.
    Hand,
    /// In somebody's arms.
    Held,
    /// Rocked, or in a moving pram or car.
    Rocked,
    /// At the breast or the bottle.
    Feeding,
    /// A dummy.
    Dummy,
    /// A thing to hold.
    ComfortObject,
    /// A steady sound, or music.
    Sound,
    /// A light.
    Light,
}

impl Association {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Association; 9] = [
        Association::ParentInRoom,
        Association::Hand,
        Association::Held,
        Association::Rocked,
        Association::Feeding,
        Association::Dummy,
        Association::ComfortObject,
        Association::Sound,
        Association::Light,
    ];
}
