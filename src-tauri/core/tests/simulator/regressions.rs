//! Seeds that found something, with what was wrong.

pub const SEEDS: &[(u64, &str)] = &[];
