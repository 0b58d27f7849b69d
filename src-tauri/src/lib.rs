//! The shell: a window, and the bedside behind it. Rules live in `lullwatch-core`, keeping in
//! `lullwatch-store`, the clock and the loudspeaker in `lullwatch-system`.

#[cfg(target_os = "macos")]
mod app_menu;
mod bedside;
mod coach;
mod commands;
mod demo;
mod files;
mod history;
mod messages;
mod outside;
mod outward;
mod start;
mod stepped;
mod tray;
mod view;
mod watchdog;
mod window;

pub use start::run;
