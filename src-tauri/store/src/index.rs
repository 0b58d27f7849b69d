//! The index: what queries read. Built from the journal's records, and from nothing else.

use lullwatch_core::{Child, ChildId, Event, NightHead, NightId, Plan};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::tables::{Table, Tables};

const APPLIED: &[u8] = b"applied";
const EVENTS: &[u8] = b"events";

/// A query that failed.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The database says so.
    #[error("the index cannot be read: {0}")]
    Database(#[from] sled::Error),
    /// A row is not what it should be.
    #[error("a row of the index cannot be read: {0}")]
    Row(#[from] serde_json::Error),
}

/// Reads what is kept. Cheap to clone; may be used from any thread.
#[derive(Clone)]
pub struct Reader {
    pub(crate) tables: Tables,
}

/// The fields of a record that the index sorts by. Kinds that it does not know are left alone.
#[derive(serde::Deserialize)]
struct Row<'a> {
    seq: u64,
    kind: String,
    #[serde(borrow)]
    data: &'a RawValue,
}

#[derive(serde::Deserialize)]
struct OfNight {
    night: NightId,
}

#[derive(serde::Deserialize)]
struct OfId<T> {
    id: T,
}

#[derive(serde::Deserialize)]
struct OfChild {
    child: ChildId,
}

#[derive(serde::Deserialize)]
struct OfKey<'a> {
    key: String,
    #[serde(borrow)]
    value: &'a RawValue,
}

impl Reader {
    /// Files a record, given as JSON. Values are kept to the letter, fields that this edition does
    /// not know included.
    pub(crate) fn file(&self, record: &str) -> Result<(), ReadError> {
        let row: Row = serde_json::from_str(record)?;
        let data = row.data.get();
        let put = |table, key: &[u8]| self.tables.put(table, key, data.as_bytes());
        match row.kind.as_str() {
            "event" => {
                let OfNight { night } = serde_json::from_str(data)?;
                let mut key = night.0.as_bytes().to_vec();
                key.extend(row.seq.to_be_bytes());
                if self.tables.get(Table::Events, &key)?.is_none() {
                    put(Table::Events, &key)?;
                    let events = self.number(EVENTS)? + 1;
                    self.tables.put(Table::Meta, EVENTS, &events.to_be_bytes())?;
                }
            }
            "night" => {
                let OfId { id } = serde_json::from_str::<OfId<NightId>>(data)?;
                put(Table::Nights, id.0.as_bytes())?;
            }
            "child" => {
                let OfId { id } = serde_json::from_str::<OfId<ChildId>>(data)?;
                put(Table::Children, id.0.as_bytes())?;
            }
            "plan" => {
                let OfChild { child } = serde_json::from_str(data)?;
                put(Table::Plans, child.0.as_bytes())?;
            }
            "setting" => {
                let OfKey { key, value } = serde_json::from_str(data)?;
                self.tables.put(Table::Settings, key.as_bytes(), value.get().as_bytes())?;
            }
            other => tracing::info!(kind = other, "kept, but not known to this edition"),
        }
        self.tables.put(Table::Meta, APPLIED, &row.seq.to_be_bytes())?;
        Ok(())
    }

    /// The last place of the sequence that was filed.
    pub(crate) fn applied(&self) -> Result<u64, ReadError> {
        self.number(APPLIED)
    }

    /// How many events were filed, as it was counted; and as they are there.
    pub(crate) fn events_counted(&self) -> Result<(u64, u64), ReadError> {
        let there = self.tables.scan(Table::Events, &[])?.len();
        Ok((self.number(EVENTS)?, there as u64))
    }

    fn number(&self, key: &[u8]) -> Result<u64, ReadError> {
        let bytes = self.tables.get(Table::Meta, key)?;
        let bytes: Option<[u8; 8]> = bytes.and_then(|bytes| bytes.try_into().ok());
        Ok(bytes.map_or(0, u64::from_be_bytes))
    }

    fn one<T: DeserializeOwned>(&self, table: Table, key: &[u8]) -> Result<Option<T>, ReadError> {
        let row = self.tables.get(table, key)?;
        Ok(row.map(|row| serde_json::from_slice(&row)).transpose()?)
    }

    fn all<T: DeserializeOwned>(&self, table: Table, prefix: &[u8]) -> Result<Vec<T>, ReadError> {
        let rows = self.tables.scan(table, prefix)?;
        Ok(rows.iter().map(|row| serde_json::from_slice(row)).collect::<Result<_, _>>()?)
    }

    /// The children, in the order in which they were added.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn children(&self) -> Result<Vec<Child>, ReadError> {
        self.all(Table::Children, &[])
    }

    /// A child's plan as it is now.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn plan(&self, child: ChildId) -> Result<Option<Plan>, ReadError> {
        self.one(Table::Plans, child.0.as_bytes())
    }

    /// What this installation was told under that name.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<serde_json::Value>, ReadError> {
        self.one(Table::Settings, key.as_bytes())
    }

    /// A night's frame.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn night(&self, night: NightId) -> Result<Option<NightHead>, ReadError> {
        self.one(Table::Nights, night.0.as_bytes())
    }

    /// Nights, newest first, at most `limit`; those of one child alone where it is given.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn nights(
        &self,
        child: Option<ChildId>,
        limit: usize,
    ) -> Result<Vec<NightHead>, ReadError> {
        let mut nights: Vec<NightHead> = self.all(Table::Nights, &[])?;
        nights.retain(|head| child.is_none_or(|child| head.child == child));
        // Ids are of version 7, so that the order of keys is the order of time.
        nights.reverse();
        nights.truncate(limit);
        Ok(nights)
    }

    /// A night's events, in the order of recording.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn events(&self, night: NightId) -> Result<Vec<Event>, ReadError> {
        self.all(Table::Events, night.0.as_bytes())
    }
}
