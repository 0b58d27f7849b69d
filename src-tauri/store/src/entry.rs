//! What can be kept: records in one sequence.

use std::borrow::Cow;

use lullwatch_core::{Child, Day, Event, NightHead, NightId, Plan, Review};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// The version of the records that this edition writes, and the newest that it reads.
pub(crate) const VERSION: u32 = 1;

/// The last place of the sequence: more records than anybody logs, and every one of its places can
/// be counted on from. A record beyond it is damaged or made up.
pub(crate) const LAST_PLACE: u64 = 1 << 53;

/// Something to keep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum Entry {
    /// A child, added or changed.
    Child(Child),
    /// A child's plan, made or changed.
    Plan(Plan),
    /// What was written down of a day; a later entry of the same day takes its place.
    Day(Day),
    /// What a coach has said and the parent has accepted; a later entry of the same review takes its
    /// place.
    Review(Review),
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
            Entry::Child(_)
            | Entry::Plan(_)
            | Entry::Day(_)
            | Entry::Review(_)
            | Entry::Setting { .. } => None,
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
    /// The version of its kind. A later one is kept as it stands and read by later editions.
    pub v: u32,
    /// The night it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub night: Option<NightId>,
    /// What is kept.
    #[serde(flatten)]
    pub entry: Entry,
}

/// The part of a record that every edition can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Envelope {
    /// Place in the sequence, from 1.
    pub seq: u64,
    /// Its own name.
    pub id: Uuid,
    /// The night it belongs to.
    #[serde(default)]
    pub night: Option<NightId>,
}

/// A record as it stands, and how far this edition can read it.
pub(crate) struct Found<'a> {
    pub(crate) envelope: Envelope,
    /// As it stands.
    pub(crate) json: &'a str,
    /// CRC-32C of that.
    pub(crate) sum: u32,
    /// `None`: a later edition has written it in another way.
    pub(crate) content: Option<Content<'a>>,
}

/// What a record is of.
pub(crate) struct Content<'a> {
    /// The version of its kind.
    pub(crate) v: u32,
    pub(crate) kind: Cow<'a, str>,
    pub(crate) data: &'a RawValue,
}

/// An envelope and what is in it, read in one go.
#[derive(Deserialize)]
struct Whole<'a> {
    seq: u64,
    id: Uuid,
    #[serde(default)]
    night: Option<NightId>,
    v: u32,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    data: &'a RawValue,
}

impl<'a> Found<'a> {
    /// A record, given as JSON.
    ///
    /// # Errors
    /// It has no envelope.
    pub(crate) fn of(json: &'a str) -> serde_json::Result<Found<'a>> {
        let sum = crc32c::crc32c(json.as_bytes());
        let (envelope, content) = match serde_json::from_str(json) {
            Ok(Whole { seq, id, night, v, kind, data }) => {
                (Envelope { seq, id, night }, Some(Content { v, kind, data }))
            }
            Err(_) => (serde_json::from_str(json)?, None),
        };
        Ok(Found { envelope, json, sum, content })
    }
}
