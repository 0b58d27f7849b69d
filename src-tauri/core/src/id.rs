//! Names for things: a night, an event, a child, a device, a person.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuid_newtype {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

uuid_newtype! {
    /// One night or nap. Version 7 in the app, so that ids sort by the time they were made.
    NightId
}
uuid_newtype! {
    /// One event of a night's log. Undo and amendment refer to it.
    EventId
}
uuid_newtype! {
    /// One child.
    ChildId
}
uuid_newtype! {
    /// One installation of the app.
    DeviceId
}

/// Who did it: a caregiver's name as the family writes it, or empty where nobody said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Caregiver(pub String);
