//! Where the index keeps its rows: in sled, or in memory where sled cannot be used.
//!
//! sled panics on damage, at opening and later: every call into it is guarded, and a panic is an
//! error like any other.

use std::collections::BTreeMap;
use std::fs::{OpenOptions, TryLockError};
use std::io;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

/// sled's page cache; bytes.
const CACHE: u64 = 16 * 1024 * 1024;
/// How long and how often a database that is still being closed is waited for: five seconds in all.
const PATIENCE: Duration = Duration::from_millis(20);
const TRIES: u32 = 250;

/// The tables of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Table {
    /// Night and place in the sequence → record.
    Events,
    /// Night → record.
    Nights,
    /// Child → record.
    Children,
    /// Child and version → record.
    Plans,
    /// Child and date → record.
    Days,
    /// Child and review → record.
    Reviews,
    /// Name → record.
    Settings,
    /// Night → summary, which is computed and not in the journal.
    Summaries,
    /// What the index says about itself.
    Meta,
}

const TABLES: [(Table, &str); 9] = [
    (Table::Events, "events"),
    (Table::Nights, "nights"),
    (Table::Children, "children"),
    (Table::Plans, "plans"),
    (Table::Days, "days"),
    (Table::Reviews, "reviews"),
    (Table::Settings, "settings"),
    (Table::Summaries, "summaries"),
    (Table::Meta, "meta"),
];

/// The order of a walk, by key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Forward,
    Backward,
}

/// What a walk hands out; it goes on until told to break.
type Visit<'a> = dyn FnMut(&[u8], &[u8]) -> ControlFlow<()> + 'a;

type Rows = BTreeMap<(Table, Vec<u8>), Vec<u8>>;

/// The rows.
pub(crate) enum Tables {
    Sled { db: sled::Db, trees: BTreeMap<Table, sled::Tree>, file: PathBuf },
    Memory(RwLock<Rows>),
}

fn guarded<T>(call: impl FnOnce() -> Result<T, sled::Error>) -> Result<T, sled::Error> {
    catch_unwind(AssertUnwindSafe(call))
        .unwrap_or_else(|_| Err(sled::Error::ReportableBug("sled panicked".into())))
}

impl Tables {
    pub(crate) fn in_memory() -> Tables {
        Tables::Memory(RwLock::default())
    }

    /// Opens sled in `folder`. A panic inside it, which damage causes, is an error.
    pub(crate) fn open(folder: &Path) -> Result<Tables, sled::Error> {
        remove_half_written(folder)?;
        wait_until_closed(&folder.join("db"))?;
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
        opened.unwrap_or_else(|_| Err(sled::Error::ReportableBug("sled panicked".into())))
    }

    /// Lets go of the rows and of sled's files. Dropping a damaged sled may panic as well.
    pub(crate) fn let_go(self) {
        if catch_unwind(AssertUnwindSafe(|| drop(self))).is_err() {
            tracing::warn!("sled panicked when it was closed");
        }
    }

    pub(crate) fn put(&self, table: Table, key: &[u8], value: &[u8]) -> Result<(), sled::Error> {
        match self {
            Tables::Sled { trees, .. } => {
                let tree = tree(trees, table)?;
                guarded(|| tree.insert(key, value).map(|_| ()))
            }
            Tables::Memory(rows) => {
                let mut rows = rows.write().unwrap_or_else(PoisonError::into_inner);
                rows.insert((table, key.to_vec()), value.to_vec());
                Ok(())
            }
        }
    }

    pub(crate) fn remove(&self, table: Table, key: &[u8]) -> Result<(), sled::Error> {
        match self {
            Tables::Sled { trees, .. } => {
                let tree = tree(trees, table)?;
                guarded(|| tree.remove(key).map(|_| ()))
            }
            Tables::Memory(rows) => {
                let mut rows = rows.write().unwrap_or_else(PoisonError::into_inner);
                rows.remove(&(table, key.to_vec()));
                Ok(())
            }
        }
    }

    pub(crate) fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, sled::Error> {
        match self {
            Tables::Sled { trees, .. } => {
                let tree = tree(trees, table)?;
                guarded(|| Ok(tree.get(key)?.map(|value| value.to_vec())))
            }
            Tables::Memory(rows) => {
                let rows = rows.read().unwrap_or_else(PoisonError::into_inner);
                Ok(rows.get(&(table, key.to_vec())).cloned())
            }
        }
    }

    /// Visits the rows whose keys begin with `prefix`, in the order of their keys.
    pub(crate) fn walk(
        &self,
        table: Table,
        prefix: &[u8],
        order: Order,
        visit: &mut Visit,
    ) -> Result<(), sled::Error> {
        match self {
            Tables::Sled { trees, .. } => {
                let mut rows = tree(trees, table)?.scan_prefix(prefix);
                let mut next = || match order {
                    Order::Forward => guarded(|| rows.next().transpose()),
                    Order::Backward => guarded(|| rows.next_back().transpose()),
                };
                while let Some((key, value)) = next()? {
                    if visit(&key, &value).is_break() {
                        break;
                    }
                }
            }
            Tables::Memory(rows) => {
                let rows = rows.read().unwrap_or_else(PoisonError::into_inner);
                let from = (table, prefix.to_vec());
                let of_prefix = rows
                    .range(from..)
                    .take_while(|((other, key), _)| *other == table && key.starts_with(prefix));
                let mut found: Vec<_> = of_prefix.collect();
                if order == Order::Backward {
                    found.reverse();
                }
                for ((_, key), value) in found {
                    if visit(key, value).is_break() {
                        break;
                    }
                }
            }
        }
        Ok(())
    }

    /// Makes sled's rows outlive a power cut. sled's own flush does not: it never syncs the file.
    pub(crate) fn flush(&self) -> Result<(), sled::Error> {
        if let Tables::Sled { db, file, .. } = self {
            guarded(|| db.flush().map(|_| ()))?;
            // Opened for writing: Windows syncs no other.
            OpenOptions::new().write(true).open(file)?.sync_data()?;
        }
        Ok(())
    }
}

fn tree(trees: &BTreeMap<Table, sled::Tree>, table: Table) -> Result<&sled::Tree, sled::Error> {
    trees.get(&table).ok_or_else(|| sled::Error::Unsupported(format!("no table {table:?}")))
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

/// Waits until nobody holds sled's file. sled closes on threads of its own, a little after it was
/// let go, and tells a lock in words only, like damage. The folder's own lock is held by now, so
/// that whoever holds it is in this process.
pub(crate) fn wait_until_closed(file: &Path) -> Result<(), sled::Error> {
    if !file.is_file() {
        return Ok(());
    }
    let file = OpenOptions::new().read(true).write(true).open(file)?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => {
                // Closed, it is free as well; only Windows may take its time for that.
                if let Err(error) = file.unlock() {
                    tracing::debug!(%error, "the index's file is closed without being unlocked");
                }
                return Ok(());
            }
            Err(TryLockError::WouldBlock) => std::thread::park_timeout(PATIENCE),
            // A file system without locks; sled will say what it makes of it.
            Err(TryLockError::Error(_)) => return Ok(()),
        }
    }
    Err(io::Error::from(io::ErrorKind::WouldBlock).into())
}
