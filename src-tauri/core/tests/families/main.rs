//! Nights of the families that do more than wait: told second by second.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod awakenings;
mod bedtime;
#[path = "../common/mod.rs"]
mod common;
mod holds;
mod limits;
mod naps;
mod pauses;
