//! Huckleberry: `Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes`, in
//! newer files also `Logged By`. Local times without a zone.

use jiff::civil::DateTime;
use jiff::{SignedDuration, ToSpan as _};

use super::table::{Reading, Row};
use crate::elsewhere::nights::how;
use crate::elsewhere::{Slept, When};
use crate::trouble::{Code, Trouble};

const WAYS: [&str; 4] =
    ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M"];

pub(super) fn row(row: &Row) -> Reading {
    if !row.get("type").eq_ignore_ascii_case("sleep") {
        return Ok(None);
    }
    let start = row.civil(row.need("start")?, &WAYS)?;
    let end = match row.get("end") {
        "" => start_and_duration(row, start)?,
        end => row.civil(end, &WAYS)?,
    };
    let place = row.get("start location").to_lowercase();
    Ok(Some(Slept {
        line: row.line,
        start: When::Civil(start),
        end: When::Civil(end),
        zone: None,
        nap: None,
        how: place.split(',').find_map(|word| how(word.trim())),
        note: note(row),
        child: None,
    }))
}

/// `HH:MM`.
fn start_and_duration(row: &Row, start: DateTime) -> Result<DateTime, Trouble> {
    let text = row.get("duration");
    if text.is_empty() {
        return Err(row.refuse(Code::StillRunning, ""));
    }
    let parts = text.split_once(':').and_then(|(hours, minutes)| {
        Some((hours.trim().parse::<u8>().ok()?, minutes.trim().parse::<u8>().ok()?))
    });
    let (hours, minutes) = parts.ok_or_else(|| row.refuse(Code::TimeUnreadable, text))?;
    let span = SignedDuration::from_mins(i64::from(hours) * 60 + i64::from(minutes));
    start.checked_add(span.as_mins().minutes()).map_err(|_| row.refuse(Code::SpanImpossible, ""))
}

/// The notes, and what the tracker says of falling asleep and waking, in its own words.
fn note(row: &Row) -> String {
    // A line end in a note is written as two characters.
    let notes = row.get("notes").replace("\\n", "\n");
    let told = ["start condition", "start location", "end condition"];
    let told: Vec<&str> =
        told.into_iter().map(|it| row.get(it)).filter(|it| !it.is_empty()).collect();
    [notes, told.join(", ")].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
}
