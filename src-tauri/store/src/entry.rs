//! What can be kept: records in one sequence.

use lullwatch_core::{Child, Event, NightHead, NightId, Plan};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// The version of the records that this edition writes.
pub(crate) const VERSION: u32 = 1;

/// Something to keep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum Entry {
    /// A child, added or changed.
    Child(Child),
    /// A child's plan, made or changed.
    Plan(Plan),
    /// A night's frame; comes before its events.
    Night(NightHead),
    /// An event of a night.
    Event(Event),
    /// Something that this installation was told, by name.
    Setting {
        /// The name.
        key: String,
        /// The value.
        value: serde_json::Value,
    },
}

impl Entry {
    /// The night it belongs to.
    #[must_use]
    pub fn night(&self) -> Option<NightId> {
        match self {
            Entry::Night(head) => Some(head.id),
            Entry::Event(event) => Some(event.night),
            Entry::Child(_) | Entry::Plan(_) | Entry::Setting { .. } => None,
        }
    }
}

/// An entry with its place in the one sequence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Place in the sequence, from 1.
    pub seq: u64,
    /// Its own name: the same in every copy.
    pub id: Uuid,
    /// The version of its kind.
    pub v: u32,
    /// The night it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub night: Option<NightId>,
    /// What is kept.
    #[serde(flatten)]
    pub entry: Entry,
}

/// The part of a record that every edition can read.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Envelope {
    pub(crate) seq: u64,
    pub(crate) id: Uuid,
}

/// One line of a journal: the sum is over the record's bytes as they stand.
#[derive(Deserialize, Serialize)]
struct Line<'a> {
    sum: String,
    #[serde(borrow)]
    record: &'a RawValue,
}

fn sum(bytes: &[u8]) -> String {
    format!("{:08x}", crc32c::crc32c(bytes))
}

/// A record as a journal line, the newline included.
pub(crate) fn to_line(record: &Record) -> serde_json::Result<Vec<u8>> {
    let raw = serde_json::value::to_raw_value(record)?;
    let mut line = serde_json::to_vec(&Line { sum: sum(raw.get().as_bytes()), record: &raw })?;
    line.push(b'\n');
    Ok(line)
}

/// The record's bytes of a journal line, if it is whole and its sum fits.
pub(crate) fn from_line(line: &[u8]) -> Option<(Envelope, &str)> {
    let line: Line = serde_json::from_slice(line).ok()?;
    let record = line.record.get();
    if sum(record.as_bytes()) != line.sum {
        return None;
    }
    Some((serde_json::from_str(record).ok()?, record))
}
