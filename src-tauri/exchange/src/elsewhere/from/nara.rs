//! Nara Baby: columns by name, their order varies; instants and the zone that they were in.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::table::{Reading, Row};
use crate::elsewhere::{Slept, When};
use crate::trouble::{Code, Trouble};

const WAYS: [&str; 5] = [
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %I:%M %p",
    "%m/%d/%Y, %I:%M %p",
];

pub(super) fn row(row: &Row) -> Reading {
    if !row.get("type").eq_ignore_ascii_case("sleep") {
        return Ok(None);
    }
    let start = when(row, "start date/time")?;
    let start = start.ok_or_else(|| row.refuse(Code::ColumnMissing, "Start Date/time"))?;
    let end = match when(row, "[sleep] end date/time")? {
        Some(end) => Some(end),
        None => after(row, start)?,
    };
    let end = end.ok_or_else(|| row.refuse(Code::StillRunning, ""))?;
    let zone = row.get("time zone");
    if !zone.is_empty() && TimeZone::get(zone).is_err() {
        return Err(row.refuse(Code::ZoneUnknown, zone));
    }
    Ok(Some(Slept {
        line: row.line,
        start,
        end,
        zone: Some(zone.to_owned()).filter(|it| !it.is_empty()),
        nap: None,
        how: None,
        note: row.get("note").to_owned(),
        child: Some(row.get("profile name").to_owned()).filter(|it| !it.is_empty()),
    }))
}

/// The instant where it is given; else the time on the wall.
fn when(row: &Row, column: &str) -> Result<Option<When>, Trouble> {
    let epoch = row.get(&format!("{column} (epoch)"));
    if !epoch.is_empty() {
        let at = epoch.parse().ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
        return at
            .map(|at| Some(When::At(at)))
            .ok_or_else(|| row.refuse(Code::TimeUnreadable, epoch));
    }
    match row.get(column) {
        "" => Ok(None),
        text => Ok(Some(When::Civil(row.civil(text, &WAYS)?))),
    }
}

fn after(row: &Row, start: When) -> Result<Option<When>, Trouble> {
    let text = row.get("[sleep] duration (seconds)");
    if text.is_empty() {
        return Ok(None);
    }
    let unreadable = || row.refuse(Code::TimeUnreadable, text);
    let seconds = text.parse::<u32>().map_err(|_| unreadable())?;
    let span = jiff::SignedDuration::from_secs(seconds.into());
    Ok(Some(match start {
        When::At(at) => When::At(at.checked_add(span).map_err(|_| unreadable())?),
        When::Civil(civil) => When::Civil(civil.checked_add(span).map_err(|_| unreadable())?),
    }))
}
