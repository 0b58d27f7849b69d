//! What the index says before anything has been looked through: after years that takes the better part
//! of a second, and a parent at the screen need not wait for it.

use std::path::Path;

use crate::backup::is_restoring;
use crate::index;
use crate::journal;
use crate::open::Claim;
use crate::reader::Reader;
use crate::tables::Tables;

/// A journal that is no longer than this is looked through as fast as the index is opened; bytes.
const SOON_READ: u64 = 8 * 1024 * 1024;

impl Claim {
    /// Lets `look` read what the index says, unproven: what is damaged comes to light only in
    /// [`Claim::open`]. Nothing may be kept by what it sees.
    ///
    /// `None` where a look would not be worth it or not be true: the journal is short, there is no
    /// index that can be read, or it does not have all that the journal has.
    pub fn first_look<T>(&self, look: impl FnOnce(&Reader) -> T) -> Option<T> {
        first_look(self.folder(), SOON_READ, look)
    }
}

fn first_look<T>(folder: &Path, soon_read: u64, look: impl FnOnce(&Reader) -> T) -> Option<T> {
    let (place, segments) = (folder.join("index"), folder.join("journal"));
    let is_long = journal::bytes(&segments).is_ok_and(|bytes| bytes > soon_read);
    if !is_long || !place.is_dir() || is_restoring(folder) {
        return None;
    }
    let last = journal::last_place(&segments).ok()?;
    let tables = Tables::open(&place)
        .inspect_err(|error| tracing::warn!(%error, "no first look at the index"))
        .ok()?;
    if !index::applied(&tables).is_ok_and(|applied| applied.is_some_and(|place| place >= last)) {
        tables.let_go();
        return None;
    }
    let reader = Reader::new(tables, &segments);
    let seen = look(&reader);
    reader.let_go();
    Some(seen)
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;
    use uuid::Uuid;

    use super::first_look;
    use crate::entry::Entry;
    use crate::store::Store;

    const NOW: jiff::Timestamp = jiff::Timestamp::UNIX_EPOCH;

    fn setting(value: u32) -> Entry {
        Entry::Setting { key: "k".into(), value: value.into() }
    }

    /// A folder in which the setting was kept twice.
    fn folder() -> TempDir {
        let folder = TempDir::new().unwrap();
        let mut store = Store::open(folder.path(), NOW).unwrap().store;
        store.keep(Uuid::from_u128(1), setting(1)).unwrap();
        store.keep(Uuid::from_u128(2), setting(2)).unwrap();
        folder
    }

    fn seen(folder: &TempDir, soon_read: u64) -> Option<u64> {
        first_look(folder.path(), soon_read, |reader| {
            reader.setting("k").unwrap().and_then(|it| it.as_u64())
        })
        .flatten()
    }

    #[test]
    fn a_look_sees_what_was_kept_and_leaves_all_as_it_was() {
        let folder = folder();
        assert_eq!(seen(&folder, 0), Some(2));
        assert_eq!(seen(&folder, 0), Some(2));
        let opened = Store::open(folder.path(), NOW).unwrap();
        assert_eq!((opened.report.records, opened.report.rebuilt), (2, None));
        assert!(!opened.report.in_memory && !opened.report.journal_behind);
    }

    #[test]
    fn what_is_read_as_fast_needs_no_look() {
        assert_eq!(seen(&folder(), 1024 * 1024), None);
    }

    #[test]
    fn an_index_that_lags_behind_the_journal_is_not_believed() {
        let folder = folder();
        let mut store = Store::open(folder.path(), NOW).unwrap().store;
        let record = store.write_down(Uuid::from_u128(3), setting(3)).unwrap();
        store.append(&record).unwrap();
        drop(store);
        assert_eq!(seen(&folder, 0), None);
        assert_eq!(Store::open(folder.path(), NOW).unwrap().report.records, 3);
        // Opening has filed it.
        assert_eq!(seen(&folder, 0), Some(3));
    }

    #[test]
    fn where_there_is_no_index_or_another_journal_is_to_come_nothing_is_seen() {
        let empty = TempDir::new().unwrap();
        assert_eq!(seen(&empty, 0), None);
        assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0, "nothing is made either");
        let restoring = folder();
        std::fs::create_dir(restoring.path().join("restored")).unwrap();
        assert_eq!(seen(&restoring, 0), None);
        let without = folder();
        std::fs::remove_dir_all(without.path().join("index")).unwrap();
        assert_eq!(seen(&without, 0), None);
        assert!(!without.path().join("index").exists());
    }

    #[test]
    fn a_damaged_index_costs_the_look_alone() {
        let folder = folder();
        let db = folder.path().join("index/db");
        let mut bytes = std::fs::read(&db).unwrap();
        for byte in bytes.iter_mut().step_by(3) {
            *byte = !*byte;
        }
        std::fs::write(&db, bytes).unwrap();
        assert_eq!(seen(&folder, 0), None);
        let opened = Store::open(folder.path(), NOW).unwrap();
        assert!(opened.report.rebuilt.is_some());
        assert_eq!(opened.store.reader().setting("k").unwrap(), Some(2.into()));
    }
}
