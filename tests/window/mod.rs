//! Tests through the real window.

mod app;
mod data;
mod families;
mod faults;
mod night;
mod plans;
