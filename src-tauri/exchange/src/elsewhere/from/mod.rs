//! The trackers' own formats.

mod baby_buddy;
mod huckleberry;
mod nara;
mod nighp;
mod sleep_diary;
mod table;

use super::{Told, Tracker};
use crate::trouble::Trouble;

/// Whether the bytes are a file of that tracker.
pub(super) fn is_of(tracker: Tracker, bytes: &[u8]) -> bool {
    let has = |columns: &[&str]| table::has_columns(bytes, columns);
    match tracker {
        Tracker::Huckleberry => {
            has(&["type", "start", "duration"]) || has(&["type", "start", "end"])
        }
        Tracker::BabyBuddy => has(&["start", "end", "nap"]),
        Tracker::Nara => {
            has(&["type", "start date/time"]) || has(&["type", "start date/time (epoch)"])
        }
        Tracker::Nighp => has(&["baby", "time", "duration(minutes)"]),
        Tracker::SleepDiary => sleep_diary::is_one(bytes),
    }
}

pub(super) fn read(tracker: Tracker, bytes: &[u8]) -> Result<Told, Trouble> {
    let rows = match tracker {
        Tracker::Huckleberry => table::read(bytes, huckleberry::row)?,
        Tracker::BabyBuddy => table::read(bytes, baby_buddy::row)?,
        Tracker::Nara => table::read(bytes, nara::row)?,
        Tracker::Nighp => table::read(bytes, nighp::row)?,
        Tracker::SleepDiary => sleep_diary::read(bytes)?,
    };
    let (rows, left_out) = rows;
    Ok(Told { tracker, rows, children: Vec::new(), needs_zone: false, left_out })
}
