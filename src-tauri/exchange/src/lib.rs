//! What leaves Lullwatch and what enters it: night scripts, replays, words.

pub mod replay;
pub mod script;
pub mod words;
