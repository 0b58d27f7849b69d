//! What the machine can do for a night: tell the time, sound, stay awake, and keep a secret; and
//! what it says of its language.
//!
//! One service a file, used by the app and, to say how they are, by `lullwatch doctor`. No window.

pub mod autostart;
pub mod awake;
pub mod battery;
pub mod chime;
pub mod clock;
pub mod files;
pub mod instance;
pub mod language;
pub mod notification;
pub mod rights;
pub mod tray_host;
pub mod watchdog;
