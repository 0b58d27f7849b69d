//! What the tests share that hurt a store while it works: what is logged, the process that logs it,
//! and how what is left is compared with what was acknowledged.

#![allow(dead_code, reason = "each of them needs some of it")]

pub mod child;
pub mod family;
pub mod kept;
pub mod parent;
pub mod tally;
