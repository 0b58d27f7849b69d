//! `lullwatch nights` and `lullwatch show`: what the app has recorded. Reads the journal alone and
//! needs no lock, so that it works beside a running app.

use std::path::PathBuf;

use lullwatch_core::{Measures, Night, NightHead, NightId};
use lullwatch_exchange::replay::{Replay, local};
use lullwatch_exchange::words::Words;
use lullwatch_store::{Reader, data_folder, read_only};
use serde::Serialize;

use crate::args::{NightsArgs, ShowArgs};
use crate::failure::Failure;
use crate::print::{clock, columns, heads, json, tell};
use crate::replay::table;
use crate::sentence::sentence;

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

/// Where the data lies.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let overridden = std::env::var_os(FOLDER).map(PathBuf::from);
    data_folder(overridden)
        .ok_or_else(|| Failure::Other(sentence("cli-no-home").with("variable", FOLDER)))
}

pub(crate) fn reader(words: &Words) -> Result<Reader, Failure> {
    let (reader, damaged) = read_only(&folder()?)?;
    if !damaged.is_empty() {
        tell(&sentence("cli-journal-lines").with("count", damaged.len()), words);
    }
    Ok(reader)
}

/// The id of a night, as it was typed.
pub(crate) fn night_id(text: &str) -> Result<NightId, Failure> {
    text.parse().map_err(|_| Failure::Input(sentence("cli-no-night-id").with("night", text)))
}

fn load(reader: &Reader, head: NightHead) -> Result<Night, Failure> {
    let log = reader.events(head.id)?;
    Ok(Night::told(head, &log)?)
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

pub(crate) fn nights(asked: &NightsArgs, words: &Words) -> Result<String, Failure> {
    let listed = list(&reader(words)?, asked.child.as_deref())?;
    if asked.json {
        return json(&listed);
    }
    if listed.is_empty() {
        return Ok(String::new());
    }
    let span = |seconds: Option<i64>| seconds.map_or("-".into(), clock);
    let row = |it: Listed| {
        vec![
            it.id,
            it.put_down.unwrap_or_else(|| "-".into()),
            it.child,
            it.method,
            it.night.to_string(),
            span(it.measures.sol_s),
            it.measures.nwak.to_string(),
            clock(it.measures.crying_s.total),
        ]
    };
    let keys = [
        "cli-id",
        "log-put_down",
        "history-child",
        "history-method",
        "report-plan-night",
        "measure-sol",
        "measure-nwak",
        "measure-crying",
    ];
    let rows: Vec<_> =
        [heads(&keys, words)].into_iter().chain(listed.into_iter().map(row)).collect();
    Ok(columns(&rows, &[4, 5, 6, 7]))
}

pub(crate) fn show(asked: &ShowArgs, words: &Words) -> Result<String, Failure> {
    let reader = reader(words)?;
    let id: Option<NightId> = if asked.night == "last" {
        list(&reader, None)?.into_iter().next().and_then(|night| night.id.parse().ok())
    } else {
        Some(night_id(&asked.night)?)
    };
    let head = id.map(|id| reader.night(id)).transpose()?.flatten();
    let head = head.ok_or_else(|| Failure::input("cli-no-such-night"))?;
    let replay = Replay::of(&load(&reader, head)?);
    if asked.json { json(&replay) } else { Ok(table(&replay, words)) }
}
