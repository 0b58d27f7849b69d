//! The shell: a window, and the bedside behind it. Rules live in `lullwatch-core`, keeping in
//! `lullwatch-store`, the clock and the loudspeaker in `lullwatch-system`.

mod bedside;
mod commands;
mod demo;
mod instance;
mod messages;
mod start;
mod stepped;
mod view;
mod window;

pub use start::run;
