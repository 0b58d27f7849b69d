//! Where the index keeps its rows: in sled, or in memory where sled cannot be opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

/// sled's page cache; bytes.
const CACHE: u64 = 16 * 1024 * 1024;

/// The tables of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    Events,
    Nights,
    Children,
    Plans,
    Settings,
    Summaries,
    Meta,
}

const TABLES: [(Table, &str); 7] = [
    (Table::Events, "events"),
    (Table::Nights, "nights"),
    (Table::Children, "children"),
    (Table::Plans, "plans"),
    (Table::Settings, "settings"),
    (Table::Summaries, "summaries"),
    (Table::Meta, "meta"),
];

type Rows = BTreeMap<(Table, Vec<u8>), Vec<u8>>;

/// The rows.
#[derive(Clone)]
pub(crate) enum Tables {
    Sled { db: sled::Db, trees: BTreeMap<Table, sled::Tree>, file: PathBuf },
    Memory(Arc<RwLock<Rows>>),
}

impl Tables {
    pub(crate) fn in_memory() -> Tables {
        Tables::Memory(Arc::default())
    }

    /// Opens sled in `folder`. A panic inside it, which damage causes, is an error.
    pub(crate) fn open(folder: &Path) -> Result<Tables, sled::Error> {
        remove_half_written(folder)?;
        let folder = folder.to_owned();
        let open = move || {
            let db = sled::Config::new()
                .path(&folder)
                .cache_capacity(CACHE)
                .flush_every_ms(None)
                .open()?;
            let trees = TABLES
                .into_iter()
                .map(|(table, name)| Ok((table, db.open_tree(name)?)))
                .collect::<Result<_, sled::Error>>()?;
            Ok(Tables::Sled { db, trees, file: folder.join("db") })
        };
        // On a thread of its own, so that nothing of a half-opened database stays behind on ours.
        let opened = std::thread::Builder::new().name("index".into()).spawn(open)?.join();
        opened.unwrap_or_else(|_| {
            Err(sled::Error::ReportableBug("the index is damaged: sled panicked".into()))
        })
    }

    pub(crate) fn put(&self, table: Table, key: &[u8], value: &[u8]) -> Result<(), sled::Error> {
        match self {
            Tables::Sled { trees, .. } => {
                if let Some(tree) = trees.get(&table) {
                    tree.insert(key, value)?;
                }
            }
            Tables::Memory(rows) => {
                let mut rows = rows.write().unwrap_or_else(PoisonError::into_inner);
                rows.insert((table, key.to_vec()), value.to_vec());
            }
        }
        Ok(())
    }

    pub(crate) fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, sled::Error> {
        match self {
            Tables::Sled { trees, .. } => match trees.get(&table) {
                Some(tree) => Ok(tree.get(key)?.map(|value| value.to_vec())),
                None => Ok(None),
            },
            Tables::Memory(rows) => {
                let rows = rows.read().unwrap_or_else(PoisonError::into_inner);
                Ok(rows.get(&(table, key.to_vec())).cloned())
            }
        }
    }

    /// The values whose keys begin with `prefix`, in the order of their keys.
    pub(crate) fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, sled::Error> {
        match self {
            Tables::Sled { trees, .. } => match trees.get(&table) {
                Some(tree) => tree
                    .scan_prefix(prefix)
                    .values()
                    .map(|value| value.map(|value| value.to_vec()))
                    .collect(),
                None => Ok(Vec::new()),
            },
            Tables::Memory(rows) => {
                let rows = rows.read().unwrap_or_else(PoisonError::into_inner);
                let from = (table, prefix.to_vec());
                let of_prefix = rows
                    .range(from..)
                    .take_while(|((other, key), _)| *other == table && key.starts_with(prefix));
                Ok(of_prefix.map(|(_, value)| value.clone()).collect())
            }
        }
    }

    /// Makes sled's rows outlive a power cut. sled's own flush does not: it never syncs the file.
    pub(crate) fn flush(&self) -> Result<(), sled::Error> {
        if let Tables::Sled { db, file, .. } = self {
            db.flush()?;
            std::fs::File::open(file)?.sync_data()?;
        }
        Ok(())
    }
}

/// A kill during open can leave a snapshot half written, and every later open would fail on it.
fn remove_half_written(folder: &Path) -> Result<(), sled::Error> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "generating") {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}
