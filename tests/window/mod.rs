//! Tests through the real window.

mod app;
mod bare;
mod data;
mod endurance;
mod families;
mod faults;
mod files;
mod night;
mod plans;
mod privacy;
mod sound;
