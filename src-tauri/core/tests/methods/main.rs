//! The methods: their numbers, their ages, and what a wrong file is told.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod ages;
#[path = "../common/mod.rs"]
mod common;
mod evenings;
mod numbers;
mod schema;
mod vocabulary;
