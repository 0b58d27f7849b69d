//! Tests through the real window.

mod app;
mod faults;
mod night;
