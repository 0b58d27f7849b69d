//! Baby Tracker by Nighp: `Baby,Time,Duration(minutes),Note`, times as `1/13/26, 19:54`.

use jiff::SignedDuration;

use super::table::{Reading, Row};
use crate::elsewhere::{Slept, When};
use crate::trouble::Code;

const WAYS: [&str; 4] =
    ["%m/%d/%y, %H:%M", "%m/%d/%y, %I:%M %p", "%m/%d/%Y, %H:%M", "%Y-%m-%d %H:%M"];

pub(super) fn row(row: &Row) -> Reading {
    let start = row.civil(row.need("time")?, &WAYS)?;
    let text = row.get("duration(minutes)");
    if text.is_empty() {
        return Err(row.refuse(Code::StillRunning, ""));
    }
    let minutes: u32 = text.parse().map_err(|_| row.refuse(Code::TimeUnreadable, text))?;
    let end = start.checked_add(SignedDuration::from_mins(minutes.into()));
    let end = end.map_err(|_| row.refuse(Code::SpanImpossible, ""))?;
    Ok(Some(Slept {
        line: row.line,
        start: When::Civil(start),
        end: When::Civil(end),
        zone: None,
        nap: None,
        how: None,
        note: row.get("note").to_owned(),
        child: Some(row.get("baby").to_owned()).filter(|it| !it.is_empty()),
    }))
}
