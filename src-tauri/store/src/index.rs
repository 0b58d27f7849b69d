//! The index: which row each record of the journal makes, and whether the rows are those of the
//! journal. Built from the journal's records, and from nothing else.
//!
//! Rows are the records' own bytes: versioned, and with the fields that this edition does not know.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;

use jiff::civil::Date;
use lullwatch_core::{ChildId, NightId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::entry::{Found, VERSION};
use crate::reader::ReadError;
use crate::tables::{Order, Table, Tables};

/// How rows are keyed and written. An index of another format is built anew, but for
/// [`ONE_PLAN_A_CHILD`].
const FORMAT: u32 = 2;
/// The format before: of a child's plans, only the newest had a row.
const ONE_PLAN_A_CHILD: u32 = 1;
const STATE: &[u8] = b"state";
/// The tables that hold the journal's records.
const FILED: [Table; 7] = [
    Table::Events,
    Table::Nights,
    Table::Children,
    Table::Plans,
    Table::Days,
    Table::Reviews,
    Table::Settings,
];

/// What the index says about itself.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct State {
    format: u32,
    /// Every record of the journal up to this place has been filed.
    applied: u64,
}

#[derive(Deserialize)]
struct OfNight {
    night: NightId,
}

#[derive(Deserialize)]
struct OfId<T> {
    id: T,
}

/// A plan that an edition wrote which did not count its versions has version 0.
#[derive(Deserialize)]
struct OfPlan {
    child: ChildId,
    #[serde(default)]
    version: u32,
}

#[derive(Deserialize)]
struct OfDay {
    child: ChildId,
    date: Date,
}

#[derive(Deserialize)]
struct OfReview {
    child: ChildId,
    id: Uuid,
}

#[derive(Deserialize)]
struct OfKey<'a> {
    #[serde(borrow)]
    key: Cow<'a, str>,
}

type EventKey = [u8; 24];

/// Where a record belongs.
struct Place {
    seq: u64,
    table: Table,
    key: Vec<u8>,
    /// The night whose summary no longer holds.
    night: Option<NightId>,
}

/// Where a record belongs; `None` for kinds and versions of later editions, which the journal
/// keeps for them.
fn place(found: &Found) -> Result<Option<Place>, serde_json::Error> {
    let Some(content) = found.content.as_ref().filter(|content| content.v <= VERSION) else {
        return Ok(None);
    };
    let (seq, data) = (found.envelope.seq, content.data.get());
    let (table, key, night) = match content.kind.as_ref() {
        "event" => {
            let night = match found.envelope.night {
                Some(night) => night,
                None => serde_json::from_str::<OfNight>(data)?.night,
            };
            (Table::Events, event_key(night, seq).to_vec(), Some(night))
        }
        "night" => {
            let OfId { id } = serde_json::from_str::<OfId<NightId>>(data)?;
            (Table::Nights, id.0.as_bytes().to_vec(), Some(id))
        }
        "child" => {
            let OfId { id } = serde_json::from_str::<OfId<ChildId>>(data)?;
            (Table::Children, id.0.as_bytes().to_vec(), None)
        }
        "plan" => {
            let OfPlan { child, version } = serde_json::from_str(data)?;
            (Table::Plans, plan_key(child, version), None)
        }
        "day" => {
            let OfDay { child, date } = serde_json::from_str(data)?;
            (Table::Days, day_key(child, date), None)
        }
        "review" => {
            let OfReview { child, id } = serde_json::from_str(data)?;
            (Table::Reviews, [child.0.into_bytes(), id.into_bytes()].concat(), None)
        }
        "setting" => {
            let OfKey { key } = serde_json::from_str(data)?;
            (Table::Settings, key.as_bytes().to_vec(), None)
        }
        _ => return Ok(None),
    };
    Ok(Some(Place { seq, table, key, night }))
}

/// The row of a night's event: within a night, in the order of the sequence.
fn event_key(night: NightId, seq: u64) -> EventKey {
    let mut key = [0; 24];
    key[..16].copy_from_slice(night.0.as_bytes());
    key[16..].copy_from_slice(&seq.to_be_bytes());
    key
}

/// The row of a child's day: of one child, in the order of the dates.
pub(crate) fn day_key(child: ChildId, date: Date) -> Vec<u8> {
    let mut key = child.0.as_bytes().to_vec();
    key.extend(date.to_string().as_bytes());
    key
}

/// The row of a version of a child's plan: of one child, in the order of the versions.
fn plan_key(child: ChildId, version: u32) -> Vec<u8> {
    let mut key = child.0.as_bytes().to_vec();
    key.extend(version.to_be_bytes());
    key
}

/// The place in the sequence that the key of an event's row ends in.
pub(crate) fn seq_of_event_key(key: &[u8]) -> Option<u64> {
    key.last_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes))
}

fn place_or_skip(found: &Found) -> Option<Place> {
    place(found).unwrap_or_else(|error| {
        tracing::warn!(%error, "a record is kept, but not understood by this edition");
        None
    })
}

#[derive(Deserialize)]
struct OfSeq {
    seq: u64,
}

/// The place in the sequence of a row's record.
pub(crate) fn seq_of(row: &[u8]) -> Option<u64> {
    serde_json::from_slice::<OfSeq>(row).ok().map(|row| row.seq)
}

/// Files a record; gives the night that it changes. Filing it again, or after a later
/// one, changes nothing.
pub(crate) fn file(tables: &Tables, found: &Found) -> Result<Option<NightId>, ReadError> {
    let Some(Place { seq, table, key, night }) = place_or_skip(found) else {
        return Ok(None);
    };
    if tables.get(table, &key)?.and_then(|row| seq_of(&row)).is_some_and(|later| later > seq) {
        return Ok(None);
    }
    if let Some(night) = night {
        tables.remove(Table::Summaries, night.0.as_bytes())?;
    }
    tables.put(table, &key, found.json.as_bytes())?;
    Ok(night)
}

/// The last place of the sequence that was filed; `None` for an index that has just been made.
///
/// # Errors
/// Also where the index is of another format.
pub(crate) fn applied(tables: &Tables) -> Result<Option<u64>, ReadError> {
    let Some(state) = tables.get(Table::Meta, STATE)? else {
        return Ok(None);
    };
    let state: State = serde_json::from_slice(&state)?;
    if state.format != FORMAT {
        return Err(ReadError::Format(state.format));
    }
    Ok(Some(state.applied))
}

/// Brings an index of the format before to this one: every version of a plan gets a row.
/// `file_plans` files the journal's plans up to the place that it is given. Ended half-way, it is
/// done again at the next opening.
///
/// The row that was there is moved, not made anew: it may be one that the journal has lost.
pub(crate) fn bring_to_format(
    tables: &Tables,
    file_plans: impl FnOnce(u64) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let Some(state) = tables.get(Table::Meta, STATE)? else {
        return Ok(());
    };
    let State { format, applied } = serde_json::from_slice(&state)?;
    if !can_be_brought_up(format) {
        return Ok(());
    }
    let mut rows = Vec::new();
    tables.walk(Table::Plans, &[], Order::Forward, &mut |key, row| {
        rows.push((key.to_vec(), row.to_vec()));
        ControlFlow::Continue(())
    })?;
    for (key, row) in rows {
        let record = std::str::from_utf8(&row).unwrap_or_default();
        // A row that cannot be read stays where it is, where it will be taken for damaged.
        if let Ok(found) = Found::of(record)
            && let Some(place) = place_or_skip(&found)
            && place.key != key
        {
            tables.put(Table::Plans, &place.key, &row)?;
            tables.remove(Table::Plans, &key)?;
        }
    }
    file_plans(applied)?;
    tables.flush()?;
    set_applied(tables, applied)?;
    Ok(tables.flush()?)
}

/// Whether an index of that format is brought to this one at the next opening.
pub(crate) fn can_be_brought_up(format: u32) -> bool {
    format == ONE_PLAN_A_CHILD
}

/// Whether a record of the journal is a plan.
pub(crate) fn is_plan(found: &Found) -> bool {
    found.content.as_ref().is_some_and(|content| content.kind == "plan")
}

/// Says that every record up to `seq` has been filed. To be called after filing them: what sled
/// recovers is a beginning of what it was told, so that a kill in between costs nothing.
pub(crate) fn set_applied(tables: &Tables, seq: u64) -> Result<(), ReadError> {
    let state = serde_json::to_vec(&State { format: FORMAT, applied: seq })?;
    Ok(tables.put(Table::Meta, STATE, &state)?)
}

/// The rows that the journal makes, by place in the sequence and sum.
#[derive(Default)]
pub(crate) struct Expected {
    /// Of events, which are nearly all of it: their keys and sums, in the order of the journal.
    events: Vec<(EventKey, u32)>,
    rows: HashMap<(Table, Vec<u8>), (u64, u32)>,
    /// Records of kinds and versions that this edition leaves alone.
    pub(crate) skipped: usize,
}

/// What a look through the index has shown.
#[derive(Default)]
pub(crate) struct Comparison {
    /// The last place that the index was told is filed.
    pub(crate) applied: u64,
    /// Rows that should be there or are not what they should be.
    pub(crate) damaged: usize,
    /// Records that have not been filed yet.
    pub(crate) lacking: bool,
    /// Records that the journal has lost.
    pub(crate) only_here: Vec<(u64, String)>,
}

impl Expected {
    pub(crate) fn add(&mut self, found: &Found) {
        let Some(place) = place_or_skip(found) else {
            self.skipped += 1;
            return;
        };
        if let Some(key) = place.key.as_array().filter(|_| place.table == Table::Events) {
            return self.events.push((*key, found.sum));
        }
        let row = (place.seq, found.sum);
        let kept = self.rows.entry((place.table, place.key)).or_insert(row);
        if kept.0 <= row.0 {
            *kept = row;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty() && self.rows.is_empty()
    }

    /// Looks through every row. That, and not a count or sled's word, is the health check: damage
    /// can make sled lose rows and open with `Ok`.
    pub(crate) fn compare(mut self, tables: &Tables) -> Result<Comparison, ReadError> {
        let applied = applied(tables)?.unwrap_or(0);
        let mut found = Comparison { applied, ..Comparison::default() };
        self.compare_events(tables, &mut found)?;
        for table in FILED.into_iter().filter(|table| *table != Table::Events) {
            tables.walk(table, &[], Order::Forward, &mut |key, row| {
                found.row(self.rows.remove(&(table, key.to_vec())), row);
                ControlFlow::Continue(())
            })?;
        }
        for (seq, _) in self.rows.into_values() {
            found.absent(seq);
        }
        found.only_here.sort();
        Ok(found)
    }

    /// Both are in the order of their keys: one walk through the two.
    fn compare_events(&mut self, tables: &Tables, found: &mut Comparison) -> Result<(), ReadError> {
        let mut events = std::mem::take(&mut self.events);
        events.sort_by_key(|(key, _)| *key);
        let seq = |key: &EventKey| seq_of_event_key(key).unwrap_or(0);
        // Of records with one key, the one that stands last in the journal was filed last.
        let last = |(a, _): &(EventKey, u32), (b, _): &(EventKey, u32)| a == b;
        let mut expected = events.chunk_by(last).filter_map(|same| same.last()).peekable();
        tables.walk(Table::Events, &[], Order::Forward, &mut |key, row| {
            while let Some((absent, _)) = expected.next_if(|(it, _)| it.as_slice() < key) {
                found.absent(seq(absent));
            }
            let here = expected.next_if(|(it, _)| it.as_slice() == key);
            found.row(here.map(|(key, sum)| (seq(key), *sum)), row);
            ControlFlow::Continue(())
        })?;
        expected.for_each(|(absent, _)| found.absent(seq(absent)));
        Ok(())
    }
}

impl Comparison {
    /// A row, and the place and sum that the journal gives it.
    fn row(&mut self, expected: Option<(u64, u32)>, row: &[u8]) {
        if expected.is_none_or(|(_, sum)| sum != crc32c::crc32c(row)) {
            self.unlike(expected.map(|(seq, _)| seq), row);
        }
    }

    /// A row is not the one that the journal makes, of place `expected`.
    fn unlike(&mut self, expected: Option<u64>, row: &[u8]) {
        let text = std::str::from_utf8(row).ok().map(str::to_owned);
        match (seq_of(row).zip(text), expected) {
            (Some((seq, text)), None) => self.only_here.push((seq, text)),
            (Some((seq, text)), Some(expected)) if seq > expected => {
                self.only_here.push((seq, text));
            }
            (Some((seq, _)), Some(expected)) if seq < expected => self.absent(expected),
            _ => self.damaged += 1,
        }
    }

    /// The record of place `seq` has no row.
    fn absent(&mut self, seq: u64) {
        if seq <= self.applied {
            self.damaged += 1;
        } else {
            self.lacking = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Expected, applied, file, set_applied};
    use crate::entry::Found;
    use crate::reader::ReadError;
    use crate::tables::{Table, Tables};

    fn setting(seq: u64) -> String {
        let id = "00000000-0000-0000-0000-00000000000f";
        let data = r#"{"key":"k","value":1}"#;
        format!(r#"{{"seq":{seq},"id":"{id}","v":1,"kind":"setting","data":{data}}}"#)
    }

    #[test]
    fn the_later_record_counts_in_whatever_order_they_are_filed() {
        for order in [[3, 5], [5, 3]] {
            let tables = Tables::in_memory();
            let mut expected = Expected::default();
            for seq in order {
                let record = setting(seq);
                let found = Found::of(&record).unwrap();
                file(&tables, &found).unwrap();
                expected.add(&found);
            }
            let row = tables.get(Table::Settings, b"k").unwrap();
            assert_eq!(row, Some(setting(5).into_bytes()));
            set_applied(&tables, 5).unwrap();
            let found = expected.compare(&tables).unwrap();
            assert!(found.damaged == 0 && !found.lacking && found.only_here.is_empty());
        }
    }

    #[test]
    fn an_index_of_another_format_is_not_read() {
        let tables = Tables::in_memory();
        tables.put(Table::Meta, b"state", br#"{"format":3,"applied":7}"#).unwrap();
        assert!(matches!(applied(&tables), Err(ReadError::Format(3))));
    }
}
