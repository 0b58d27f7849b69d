//! `lullwatch nights` and `lullwatch show`: what the app has recorded. Reads the journal alone and
//! needs no lock, so that it works beside a running app.

use std::path::PathBuf;

use lullwatch_core::{Measures, Night, NightHead, NightId};
use lullwatch_exchange::replay::{Replay, local};
use lullwatch_store::{ReadError, Reader, data_folder, read_only};
use serde::Serialize;

use crate::Failure;
use crate::args::{NightsArgs, ShowArgs};
use crate::print::{clock, error, json};
use crate::replay::table;

/// Overrides the place of the data.
const FOLDER: &str = "LULLWATCH_DATA_DIR";

/// A recorded night in a list.
#[derive(Serialize)]
struct Listed {
    id: String,
    child: String,
    method: String,
    night: u32,
    kind: lullwatch_core::NightKind,
    put_down: Option<String>,
    out_of_bed: Option<String>,
    measures: Measures,
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Failure {
        Failure::Other(error.to_string())
    }
}

/// Where the data lies.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let overridden = std::env::var_os(FOLDER).map(PathBuf::from);
    data_folder(overridden)
        .ok_or_else(|| Failure::Other(format!("the system names no home; set {FOLDER}")))
}

pub(crate) fn reader() -> Result<Reader, Failure> {
    let (reader, damaged) = read_only(&folder()?)?;
    if !damaged.is_empty() {
        let lines = damaged.len();
        error(&format!("{lines} lines of the journal cannot be read; the others are shown"));
    }
    Ok(reader)
}

fn load(reader: &Reader, head: NightHead) -> Result<Night, Failure> {
    let log = reader.events(head.id)?;
    Night::told(head, &log).map_err(|error| Failure::Other(error.to_string()))
}

fn list(reader: &Reader, asked: Option<&str>) -> Result<Vec<Listed>, Failure> {
    let children = reader.children()?;
    let mut listed = Vec::new();
    for head in reader.nights(None, usize::MAX)? {
        let child = children.iter().find(|child| child.id == head.child);
        let child = child.map(|child| child.name.clone()).unwrap_or_default();
        if asked.is_some_and(|asked| asked != child) {
            continue;
        }
        let night = load(reader, head)?;
        // A put-down taken back leaves a frame without a night.
        if night.put_down().is_none() {
            continue;
        }
        let time = |at| local(&night.civil(at));
        listed.push(Listed {
            id: night.head().id.to_string(),
            child,
            method: night.head().method.0.clone(),
            night: night.head().number,
            kind: night.head().kind,
            put_down: night.put_down().map(time),
            out_of_bed: night.out_of_bed().map(time),
            measures: Measures::of(&night),
        });
    }
    Ok(listed)
}

pub(crate) fn nights(asked: &NightsArgs) -> Result<String, Failure> {
    let listed = list(&reader()?, asked.child.as_deref())?;
    if asked.json {
        return json(&listed);
    }
    let span = |seconds: Option<i64>| seconds.map_or("-".into(), clock);
    let row = |it: &Listed| {
        format!(
            "{}  {}  {:<12} {:<22} night {:>3}  asleep after {:>7}  wakings {:>2}  crying {:>8}\n",
            it.id,
            it.put_down.as_deref().unwrap_or("-"),
            it.child,
            it.method,
            it.night,
            span(it.measures.sol_s),
            it.measures.nwak,
            clock(it.measures.crying_s.total),
        )
    };
    Ok(listed.iter().map(row).collect())
}

pub(crate) fn show(asked: &ShowArgs) -> Result<String, Failure> {
    let reader = reader()?;
    let id: Option<NightId> = if asked.night == "last" {
        list(&reader, None)?.into_iter().next().and_then(|night| night.id.parse().ok())
    } else {
        Some(asked.night.parse().map_err(|_| {
            let night = &asked.night;
            Failure::Input(format!("`{night}` is no night's id; `lullwatch nights` lists them"))
        })?)
    };
    let head = id.map(|id| reader.night(id)).transpose()?.flatten();
    let head = head.ok_or_else(|| {
        Failure::Input("there is no such night; `lullwatch nights` lists those there are".into())
    })?;
    let replay = Replay::of(&load(&reader, head)?);
    if asked.json { json(&replay) } else { Ok(table(&replay)) }
}
