//! Night scripts: JSON Lines, one vocabulary for tests, the command line, demos and reports.
//!
//! The first line describes the night, every other one says one thing that happened:
//! ```json
//! {"format":"lullwatch-script/1","method":"ferber-2006","night":1,"zone":"Europe/Berlin"}
//! {"at":"2026-11-23T19:30:00+01:00","do":"put_down"}
//! ```

mod line;
mod wrong;

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use lullwatch_core::age::{MOST_WEEKS_EARLY, corrected_months};
use lullwatch_core::method::Tonight;
use lullwatch_core::night::{Entry, UnknownZone};
use lullwatch_core::plan::{NightHead, NightKind, Settings};
use lullwatch_core::{
    Body, BootId, Caregiver, ChildId, DeviceId, EventId, MethodId, Moment, Night, NightId, method,
};
use serde::Deserialize;
use uuid::Uuid;

use line::{Line, Said};
use wrong::{Wrong, json_problem, wrong};

pub use wrong::{ScriptCode, ScriptError};

/// The only format there is.
const FORMAT: &str = "lullwatch-script/1";
/// A line longer than this is no script; bytes.
const LONGEST_LINE: usize = 64 * 1024;
/// A script longer than this tells no night; bytes, and lines. A correction folds the night anew, so
/// that a file of corrections alone would take the square of its length.
const LONGEST_FILE: usize = 4 * 1024 * 1024;
const MOST_LINES: usize = 5000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    method: String,
    night: u32,
    #[serde(default)]
    kind: NightKind,
    zone: String,
    #[serde(default)]
    born: Option<Date>,
    #[serde(default)]
    weeks_early: u32,
    #[serde(default)]
    settings: Settings,
    /// The stage of a method that moves on by criterion, from 1.
    #[serde(default)]
    stage: Option<u32>,
    /// Tonight's bedtime, where the method moves it.
    #[serde(default)]
    bedtime: Option<Time>,
    /// When to wake the child, where the method does.
    #[serde(default)]
    awakenings: Vec<Time>,
}

/// Reads a script into the night it tells.
///
/// # Errors
/// Names the line and the reason; a script is taken whole or not at all.
pub fn read(text: &str) -> Result<Night, ScriptError> {
    if text.len() > LONGEST_FILE {
        return Err(at_line(1, wrong(ScriptCode::FileTooLong, LONGEST_FILE)));
    }
    let mut lines = text
        .trim_start_matches('\u{feff}')
        .lines()
        .zip(1..)
        .filter(|(text, _)| !text.trim().is_empty());
    let (first, line) = lines.next().ok_or_else(|| at_line(1, wrong(ScriptCode::Empty, "")))?;
    let head = parse_head(first).map_err(|it| at_line(line, it))?;
    let born = head.born;
    // Some rules depend on the child's age, so the first time is read ahead.
    let began = lines.clone().next().and_then(|(text, _)| Line::parse(text).ok()?.at);
    let head = night_head(&head, began).map_err(|it| at_line(line, it))?;
    let night = Night::new(head)
        .map_err(|UnknownZone(zone)| at_line(line, wrong(ScriptCode::ZoneUnknown, zone)))?;
    let mut reader = Reader {
        night,
        now: Moment { utc: Timestamp::UNIX_EPOCH, since_boot_ms: 0, boot: BootId("script".into()) },
        last: None,
        taken: 0,
        ids: HashMap::new(),
        numbers: Vec::new(),
    };
    for (text, number) in lines {
        if reader.taken == MOST_LINES {
            return Err(at_line(number, wrong(ScriptCode::TooMany, MOST_LINES)));
        }
        reader.take(text, number).map_err(|it| at_line(number, it))?;
        if reader.taken == 1 {
            reader.born_before(born).map_err(|it| at_line(line, it))?;
        }
    }
    Ok(reader.night)
}

fn at_line(line: usize, Wrong { code, detail }: Wrong) -> ScriptError {
    ScriptError { line, code, detail }
}

fn not_too_long(line: &str) -> Result<(), Wrong> {
    if line.len() > LONGEST_LINE {
        return Err(wrong(ScriptCode::LineTooLong, LONGEST_LINE));
    }
    Ok(())
}

fn parse_head(text: &str) -> Result<Head, Wrong> {
    not_too_long(text)?;
    let head: Head = serde_json::from_str(text).map_err(|error| json_problem(&error))?;
    match head.format.as_deref() {
        None | Some(FORMAT) => Ok(head),
        Some(_) => Err(wrong(ScriptCode::Format, FORMAT)),
    }
}

fn night_head(head: &Head, began: Option<Timestamp>) -> Result<NightHead, Wrong> {
    let Some(method) = method::find(&head.method) else {
        return Err(wrong(ScriptCode::MethodUnknown, &head.method));
    };
    if head.night == 0 {
        return Err(wrong(ScriptCode::NightZero, ""));
    }
    if head.weeks_early > MOST_WEEKS_EARLY {
        return Err(wrong(ScriptCode::WeeksEarly, MOST_WEEKS_EARLY));
    }
    if head.stage == Some(0) {
        return Err(wrong(ScriptCode::StageZero, ""));
    }
    let day = began.map(|at| at.to_zoned(TimeZone::get(&head.zone).unwrap_or(TimeZone::UTC)));
    let months =
        head.born.zip(day).map(|(born, day)| corrected_months(born, head.weeks_early, day.date()));
    let tonight = Tonight {
        number: head.night,
        months,
        stage: head.stage,
        bedtime: head.bedtime,
        awakenings: head.awakenings.clone(),
    };
    Ok(NightHead {
        id: NightId(Uuid::nil()),
        child: ChildId(Uuid::nil()),
        method: MethodId(head.method.clone()),
        number: head.night,
        kind: head.kind,
        zone: head.zone.clone(),
        settings: head.settings,
        rules: method.rules(&tonight),
        plan_version: 0,
    })
}

struct Reader {
    night: Night,
    /// The moment of the line that is being taken. A script knows UTC alone: its time since boot is
    /// UTC as well.
    now: Moment,
    /// The time of the line before.
    last: Option<Timestamp>,
    /// How many lines were taken. The place of each, from 1, gives its event's id.
    taken: usize,
    /// The places by the lines' own ids.
    ids: HashMap<String, usize>,
    /// The numbers of the lines that were taken, in order: one without an id is called by it.
    numbers: Vec<usize>,
}

impl Reader {
    fn take(&mut self, text: &str, number: usize) -> Result<(), Wrong> {
        let line = Line::parse(text)?;
        if let Some(id) = line.id.as_ref().filter(|id| self.ids.contains_key(*id)) {
            return Err(wrong(ScriptCode::IdTwice, id));
        }
        let (at, body) = match line.said {
            Said::Action(action) => {
                let at = line.at.ok_or_else(|| wrong(ScriptCode::TimeMissing, ""))?;
                (at, Body::Action { action })
            }
            Said::Undo { of } => (self.said_at(line.at), Body::Undo { of: self.named(&of)? }),
            Said::Amend { of, changes } => self.amend(&of, &changes, line.at, line.approx)?,
        };
        if let Some(last) = self.last.filter(|last| at < *last) {
            return Err(wrong(ScriptCode::BeforeLast, last));
        }
        let id = EventId(Uuid::from_u128(self.taken as u128 + 1));
        let entry = Entry {
            id,
            by: Caregiver(line.by.unwrap_or_default()),
            device: DeviceId(Uuid::nil()),
            at: None,
            approx: line.approx.unwrap_or_default(),
            body,
        };
        self.now.utc = at;
        self.now.since_boot_ms = at.as_millisecond();
        let event = self.night.check(&self.now, entry)?;
        self.night.apply(&event);
        self.last = Some(at);
        self.taken += 1;
        self.numbers.push(number);
        if let Some(id) = line.id {
            self.ids.insert(id, self.taken);
        }
        Ok(())
    }

    fn named(&self, id: &str) -> Result<EventId, Wrong> {
        let by_number = || {
            let number: usize = id.strip_prefix("line ")?.parse().ok()?;
            Some(self.numbers.binary_search(&number).ok()? + 1)
        };
        let place = self.ids.get(id).copied().or_else(by_number);
        let place = place.ok_or_else(|| wrong(ScriptCode::NoSuchId, id))?;
        Ok(EventId(Uuid::from_u128(place as u128)))
    }

    /// When a correction was said: as written, else with the line before.
    fn said_at(&self, at: Option<Timestamp>) -> Timestamp {
        at.or(self.last).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// An amendment's `at` is the corrected time if it lies before the last line or is all that
    /// the line changes; otherwise it is when the amendment was said, as on every other line.
    fn amend(
        &self,
        of: &str,
        changes: &line::Fields,
        at: Option<Timestamp>,
        approx: Option<bool>,
    ) -> Result<(Timestamp, Body), Wrong> {
        let id = self.named(of)?;
        let inputs = self.night.inputs();
        let input = inputs.iter().find(|input| input.id == id);
        let input = input.ok_or_else(|| wrong(ScriptCode::NotAmendable, of))?;
        let action =
            (!changes.is_empty()).then(|| line::changed(&input.action, changes)).transpose()?;
        let last = self.said_at(None);
        let corrected = at.filter(|at| *at < last || (action.is_none() && approx.is_none()));
        let said = self.said_at(at.filter(|_| corrected.is_none())).max(corrected.unwrap_or(last));
        Ok((said, Body::Amend { of: id, at: corrected, action, approx }))
    }

    fn born_before(&self, born: Option<Date>) -> Result<(), Wrong> {
        let (Some(born), Some(first)) = (born, self.last) else {
            return Ok(());
        };
        if born > first.to_zoned(self.night.zone().clone()).date() {
            return Err(wrong(ScriptCode::BornAfter, born));
        }
        Ok(())
    }
}
