//! What the machine can do for a night: tell the time, sound, and stay awake.
//!
//! One service a file, used by the app and, to say how they are, by `lullwatch doctor`. No window.

pub mod awake;
pub mod chime;
pub mod clock;
