//! What leaves Lullwatch and what enters it: night files, reviews, other trackers, night scripts,
//! replays, plan files, tables, reports, words.

pub mod chart;
mod codes;
pub mod elsewhere;
pub mod families;
pub mod incoming;
pub mod limits;
pub mod night_file;
pub mod plan_diff;
pub mod plan_file;
pub mod replay;
pub mod report;
pub mod review_file;
pub mod script;
pub mod sealed;
pub mod shared_folder;
pub mod shown;
pub mod table;
pub mod trouble;
pub mod words;
