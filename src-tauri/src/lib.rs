//! The shell: a window, the bedside behind it, and what the system lends (a clock, a loudspeaker,
//! a folder). Rules live in `lullwatch-core`, keeping in `lullwatch-store`.

mod awake;
mod bedside;
mod chime;
mod clock;
mod commands;
mod demo;
mod instance;
mod messages;
mod start;
mod stepped;
mod view;
mod window;

pub use start::run;
