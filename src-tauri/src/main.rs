//! The desktop app.

// A console window beside the app would be the brightest thing in the room.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    lullwatch_desktop::run()
}
