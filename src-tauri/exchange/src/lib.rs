//! What leaves Lullwatch and what enters it: night scripts, replays, plan files, tables, reports,
//! words.

pub mod chart;
pub mod plan_diff;
pub mod plan_file;
pub mod replay;
pub mod report;
pub mod script;
pub mod shown;
pub mod table;
pub mod words;
