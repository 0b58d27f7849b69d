//! Tests through the real window.

mod app;
mod families;
mod faults;
mod night;
mod plans;
