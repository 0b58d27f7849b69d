//! Tests through the real window.

mod app;
mod bare;
mod coach;
mod data;
mod desk;
mod endurance;
mod families;
mod faults;
mod files;
mod gallery;
mod history;
mod night;
mod plans;
mod privacy;
mod sound;
mod without_a_mouse;
#[path = "../../src-tauri/store/tests/common/years.rs"]
mod years;
