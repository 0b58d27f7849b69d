//! Queries.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jiff::civil::Date;
use lullwatch_core::family::as_recorded;
use lullwatch_core::{
    Child, ChildId, Day, Event, Family, KeptNight, NightHead, NightId, Plan, Review,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::entry::Found;
use crate::index;
use crate::journal::{self, DamagedLine};
use crate::tables::{Order, Table, Tables};

/// A query that failed.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The database says so.
    #[error("the index cannot be read: {0}")]
    Database(#[from] sled::Error),
    /// What the index says about itself is not what it should be.
    #[error("a row of the index cannot be read: {0}")]
    Row(#[from] serde_json::Error),
    /// The index was written by another edition.
    #[error("the index is of format {0}")]
    Format(u32),
}

/// Reads what is kept. Cheap to clone; may be used from any thread, and delays no append.
///
/// Where sled fails in the middle of a night, the reader turns to memory, filled from the journal.
/// Rows that this edition cannot read are passed over with a warning; the journal keeps them.
#[derive(Clone)]
pub struct Reader {
    tables: Arc<RwLock<Tables>>,
    journal: PathBuf,
    /// Nights of which something was filed since it was last asked.
    changed: Arc<Mutex<BTreeSet<NightId>>>,
}

#[derive(Deserialize)]
struct Kept<'a> {
    #[serde(borrow)]
    data: &'a RawValue,
}

#[derive(Deserialize)]
struct Set {
    value: Value,
}

/// The payload of a row; `None` if this edition cannot read it.
fn payload<T: DeserializeOwned>(row: &[u8]) -> Option<T> {
    let read = serde_json::from_slice::<Kept>(row)
        .and_then(|kept| serde_json::from_str::<T>(kept.data.get()));
    read.map_err(|error| tracing::warn!(%error, "a row is not understood by this edition")).ok()
}

/// What is kept in `folder`, as it is now; needs no lock and leaves the database alone, so that it
/// works beside a running app.
///
/// # Errors
/// The journal cannot be read.
pub fn read_only(folder: &Path) -> Result<(Reader, Vec<DamagedLine>), ReadError> {
    let journal = folder.join("journal");
    let tables = Tables::in_memory();
    let damaged = if journal.exists() { fill(&tables, &journal, 0)?.1 } else { Vec::new() };
    Ok((Reader::new(tables, &journal), damaged))
}

/// Files the journal's records after place `after`; gives the last place, and the lines that
/// cannot be read.
pub(crate) fn fill(
    tables: &Tables,
    journal: &Path,
    after: u64,
) -> Result<(u64, Vec<DamagedLine>), ReadError> {
    fill_some(tables, journal, |found| found.envelope.seq > after)
}

/// Files the journal's records that are wanted; gives the last place, and the lines that cannot be
/// read.
pub(crate) fn fill_some(
    tables: &Tables,
    journal: &Path,
    is_wanted: impl Fn(&Found) -> bool,
) -> Result<(u64, Vec<DamagedLine>), ReadError> {
    let mut filed = Ok(());
    let survey = journal::read(journal, |found| {
        if filed.is_ok() && is_wanted(found) {
            filed = index::file(tables, found).map(|_| ());
        }
    });
    filed?;
    let survey = survey.map_err(sled::Error::from)?;
    Ok((survey.sequence.last(), survey.damaged))
}

impl Reader {
    pub(crate) fn new(tables: Tables, journal: &Path) -> Reader {
        Reader {
            tables: Arc::new(RwLock::new(tables)),
            journal: journal.to_owned(),
            changed: Arc::default(),
        }
    }

    /// Lets go of the rows, unless another reader has them still.
    pub(crate) fn let_go(self) {
        if let Some(tables) = Arc::into_inner(self.tables) {
            tables.into_inner().unwrap_or_else(PoisonError::into_inner).let_go();
        }
    }

    /// Asks the rows; where sled fails, asks again in memory.
    pub(crate) fn ask<T>(
        &self,
        question: impl Fn(&Tables) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let answer = question(&self.tables.read().unwrap_or_else(PoisonError::into_inner));
        match answer {
            Err(ReadError::Database(error)) => {
                self.turn_to_memory(&error)?;
                question(&self.tables.read().unwrap_or_else(PoisonError::into_inner))
            }
            answer => answer,
        }
    }

    /// Leaves sled, which has failed, for the rest of this run. The next start looks it through.
    fn turn_to_memory(&self, error: &sled::Error) -> Result<(), ReadError> {
        // Held throughout: a record that is filed meanwhile must not go to the rows that are left.
        let mut tables = self.tables.write().unwrap_or_else(PoisonError::into_inner);
        if matches!(*tables, Tables::Memory(_)) {
            return Ok(());
        }
        tracing::warn!(%error, "the index has failed; answering from memory");
        let memory = Tables::in_memory();
        fill(&memory, &self.journal, 0)?;
        std::mem::replace(&mut *tables, memory).let_go();
        Ok(())
    }

    /// Whether sled is not in use, and everything is answered from memory.
    #[must_use]
    pub fn is_in_memory(&self) -> bool {
        matches!(*self.tables.read().unwrap_or_else(PoisonError::into_inner), Tables::Memory(_))
    }

    fn one<T: DeserializeOwned>(&self, table: Table, key: &[u8]) -> Result<Option<T>, ReadError> {
        self.ask(|tables| Ok(tables.get(table, key)?.and_then(|row| payload(&row))))
    }

    /// Rows that can be read and pass `keep`, at most `limit`.
    fn some<T: DeserializeOwned>(
        &self,
        (table, prefix): (Table, &[u8]),
        order: Order,
        limit: usize,
        keep: impl Fn(&T) -> bool,
    ) -> Result<Vec<T>, ReadError> {
        self.ask(|tables| {
            let mut found = Vec::new();
            if limit == 0 {
                return Ok(found);
            }
            tables.walk(table, prefix, order, &mut |_, row| {
                found.extend(payload(row).filter(&keep));
                if found.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })?;
            Ok(found)
        })
    }

    /// The children, in the order in which they were added.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn children(&self) -> Result<Vec<Child>, ReadError> {
        self.some((Table::Children, &[]), Order::Forward, usize::MAX, |_| true)
    }

    /// A child.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn child(&self, child: ChildId) -> Result<Option<Child>, ReadError> {
        self.one(Table::Children, child.0.as_bytes())
    }

    /// A child's plan as it is now: the one that was kept last, whatever its version. `None` as
    /// well if this edition cannot read it.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn plan(&self, child: ChildId) -> Result<Option<Plan>, ReadError> {
        self.ask(|tables| Ok(plan_rows(tables, child)?.pop().and_then(|(_, row)| payload(&row))))
    }

    /// Every version of a child's plan, oldest first, each as it was kept last: a night that goes
    /// on counting is no version of its own. The last is that of [`Reader::plan`], where this
    /// edition can read it.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn plans(&self, child: ChildId) -> Result<Vec<Plan>, ReadError> {
        self.ask(|tables| {
            let rows = plan_rows(tables, child)?;
            Ok(rows.iter().filter_map(|(_, row)| payload(row)).collect())
        })
    }

    /// A child's latest day entries, newest first, at most `limit`.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn days(&self, child: ChildId, limit: usize) -> Result<Vec<Day>, ReadError> {
        self.some((Table::Days, child.0.as_bytes()), Order::Backward, limit, |_| true)
    }

    /// What was written down of a child's day.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn day(&self, child: ChildId, date: Date) -> Result<Option<Day>, ReadError> {
        self.one(Table::Days, &index::day_key(child, date))
    }

    /// What a child's coaches have said and its parents have accepted, by the reviews' ids.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn reviews(&self, child: ChildId) -> Result<Vec<Review>, ReadError> {
        self.some((Table::Reviews, child.0.as_bytes()), Order::Forward, usize::MAX, |_| true)
    }

    /// All that is kept of a child; `is_wanted` says which of its nights. Plans in the order in
    /// which they were kept, days and nights oldest first.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn family(
        &self,
        child: Child,
        is_wanted: impl Fn(&NightHead) -> bool,
    ) -> Result<Family, ReadError> {
        let id = child.id;
        let mut heads = self.nights(Some(id), usize::MAX)?;
        heads.retain(is_wanted);
        heads.reverse();
        let mut nights = Vec::with_capacity(heads.len());
        for head in heads {
            let events = self.events(head.id)?;
            nights.push(KeptNight { head, events });
        }
        let mut days = self.days(id, usize::MAX)?;
        days.reverse();
        let (plans, reviews) = (self.plans(id)?, self.reviews(id)?);
        Ok(Family { child, plans, days, nights, reviews })
    }

    /// What this installation was told under that name.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<Value>, ReadError> {
        Ok(self.one(Table::Settings, key.as_bytes())?.map(|set: Set| set.value))
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
    /// Newest by id: ids are of version 7, made at put-down, or for the time of a night that is
    /// entered later.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn nights(
        &self,
        child: Option<ChildId>,
        limit: usize,
    ) -> Result<Vec<NightHead>, ReadError> {
        let wanted = |head: &NightHead| child.is_none_or(|child| head.child == child);
        self.some((Table::Nights, &[]), Order::Backward, limit, wanted)
    }

    /// A night's events, in the order of recording; those of several devices as
    /// [`lullwatch_core::family::in_order`] puts them.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn events(&self, night: NightId) -> Result<Vec<Event>, ReadError> {
        let table = (Table::Events, &night.0.as_bytes()[..]);
        Ok(as_recorded(self.some(table, Order::Forward, usize::MAX, |_| true)?))
    }

    /// The place in the sequence of a night's latest event; to be read *before* the events that a
    /// summary is computed from, and handed over with it. 0 without any event.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn last_seq(&self, night: NightId) -> Result<u64, ReadError> {
        self.ask(|tables| last_seq(tables, night))
    }

    /// A night's summary; `None` if none was made since the night was last changed.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn summary(&self, night: NightId) -> Result<Option<Value>, ReadError> {
        self.ask(|tables| {
            let row = tables.get(Table::Summaries, night.0.as_bytes())?;
            Ok(row.and_then(|row| serde_json::from_slice(&row).ok()))
        })
    }

    /// Every night's summary as `read` reads it, in the order of the nights' ids.
    pub(crate) fn summaries<T>(
        &self,
        read: impl Fn(&[u8]) -> T,
    ) -> Result<Vec<(NightId, T)>, ReadError> {
        self.ask(|tables| {
            let mut summaries = Vec::new();
            tables.walk(Table::Summaries, &[], Order::Forward, &mut |key, row| {
                summaries.extend(night_of_key(key).map(|night| (night, read(row))));
                ControlFlow::Continue(())
            })?;
            Ok(summaries)
        })
    }

    /// Every night, in the order of the ids.
    pub(crate) fn night_ids(&self) -> Result<Vec<NightId>, ReadError> {
        self.ask(|tables| {
            let mut nights = Vec::new();
            tables.walk(Table::Nights, &[], Order::Forward, &mut |key, _| {
                nights.extend(night_of_key(key));
                ControlFlow::Continue(())
            })?;
            Ok(nights)
        })
    }

    /// Remembers that something of a night was filed.
    pub(crate) fn has_changed(&self, night: Option<NightId>) {
        if let Some(night) = night {
            self.changed.lock().unwrap_or_else(PoisonError::into_inner).insert(night);
        }
    }

    /// The nights of which something was filed since this was last asked.
    pub(crate) fn take_changed(&self) -> BTreeSet<NightId> {
        std::mem::take(&mut *self.changed.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps a summary, unless the night has changed since `through`; see
    /// [`Keeper::put_summary`](crate::Keeper::put_summary).
    pub(crate) fn put_summary(
        &self,
        night: NightId,
        through: u64,
        summary: &Value,
    ) -> Result<(), ReadError> {
        self.ask(|tables| {
            if last_seq(tables, night)? == through {
                let row = serde_json::to_vec(summary)?;
                tables.put(Table::Summaries, night.0.as_bytes(), &row)?;
            }
            Ok(())
        })
    }
}

/// The rows of a child's plans with their places in the sequence, oldest first.
fn plan_rows(tables: &Tables, child: ChildId) -> Result<Vec<(u64, Vec<u8>)>, ReadError> {
    let mut rows = Vec::new();
    tables.walk(Table::Plans, child.0.as_bytes(), Order::Forward, &mut |_, row| {
        rows.extend(index::seq_of(row).map(|seq| (seq, row.to_vec())));
        ControlFlow::Continue(())
    })?;
    rows.sort_by_key(|(seq, _)| *seq);
    Ok(rows)
}

fn night_of_key(key: &[u8]) -> Option<NightId> {
    uuid::Uuid::from_slice(key).ok().map(NightId)
}

fn last_seq(tables: &Tables, night: NightId) -> Result<u64, ReadError> {
    let mut last = 0;
    tables.walk(Table::Events, night.0.as_bytes(), Order::Backward, &mut |key, _| {
        last = index::seq_of_event_key(key).unwrap_or(0);
        ControlFlow::Break(())
    })?;
    Ok(last)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;
    use uuid::Uuid;

    use super::{ReadError, Tables};
    use crate::entry::Entry;
    use crate::store::Store;

    fn entry(number: u32) -> Entry {
        Entry::Setting { key: format!("key {number}"), value: number.into() }
    }

    #[test]
    fn sled_failing_in_a_night_costs_nothing_then_or_later() {
        let folder = TempDir::new().unwrap();
        let now = jiff::Timestamp::UNIX_EPOCH;
        let mut store = Store::open(folder.path(), now).unwrap().store;
        store.keep(Uuid::from_u128(1), entry(1)).unwrap();
        let reader = store.reader().clone();
        let asked = reader.ask(|tables| match tables {
            Tables::Sled { .. } => {
                Err(ReadError::Database(sled::Error::ReportableBug("made up".into())))
            }
            Tables::Memory(_) => Ok("answered"),
        });
        assert_eq!(asked.unwrap(), "answered");
        assert!(reader.is_in_memory());
        store.keep(Uuid::from_u128(2), entry(2)).unwrap();
        for number in [1, 2] {
            let kept = reader.setting(&format!("key {number}")).unwrap();
            assert_eq!(kept, Some(number.into()));
        }
        drop((store, reader));
        let opened = Store::open(folder.path(), now).unwrap();
        assert!(opened.report.rebuilt.is_none() && !opened.report.in_memory);
        assert_eq!(opened.store.reader().setting("key 2").unwrap(), Some(2.into()));
    }
}
