//! Opening: lock, journal, index; and setting aside what is damaged.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use crate::disk::{Disk, SystemDisk, sync_folder};
use crate::entry::{Entry, Record, VERSION};
use crate::index::{ReadError, Reader};
use crate::journal::{self, AppendError, DamagedLine, Found, Journal};
use crate::keeper::Keeper;
use crate::tables::Tables;

/// The data folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another running copy of the app uses it.
    #[error("another copy of Lullwatch is using {0}")]
    InUse(PathBuf),
    /// The disk is full.
    #[error("the disk that holds {folder} is full; make some room and start again")]
    DiskFull {
        /// The data folder.
        folder: PathBuf,
    },
    /// It cannot be made or written.
    #[error("{folder} cannot be written: {source}; see to its rights, or choose another folder")]
    NotWritable {
        /// The data folder.
        folder: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
}

impl OpenError {
    /// A code that stays the same in every language and edition.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            OpenError::InUse(_) => "store-locked",
            OpenError::DiskFull { .. } => "disk-full",
            OpenError::NotWritable { .. } => "folder-not-writable",
        }
    }

    fn of(folder: &Path, source: io::Error) -> OpenError {
        let folder = folder.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                OpenError::DiskFull { folder }
            }
            _ => OpenError::NotWritable { folder, source },
        }
    }
}

/// What was found and done at opening.
#[derive(Debug, Default)]
pub struct Report {
    /// Records in the journal.
    pub records: usize,
    /// Lines of the journal that cannot be read. The files are left as they are.
    pub damaged: Vec<DamagedLine>,
    /// A last line without its end was cut; it had never been acknowledged.
    pub torn_line_cut: bool,
    /// The index was damaged, set aside and built anew.
    pub rebuilt: Option<Rebuilt>,
    /// The index cannot be opened: everything is answered from memory.
    pub in_memory: bool,
    /// The index knew places of the sequence that the journal has lost.
    pub journal_behind: bool,
}

/// An index that was built anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Where the damaged one is.
    pub set_aside: PathBuf,
    /// What was wrong with it.
    pub reason: String,
}

/// An opened store, and what was found.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was found.
    pub report: Report,
}

/// The store: the journal and the index behind it.
pub struct Store<D: Disk = SystemDisk> {
    pub(crate) journal: Journal<D>,
    pub(crate) reader: Reader,
    /// Held until the store is dropped.
    _lock: File,
}

/// What is kept in `folder`, as it is now; needs no lock, so that it works beside a running app.
///
/// # Errors
/// The journal cannot be read.
pub fn read_only(folder: &Path) -> Result<(Reader, Vec<DamagedLine>), ReadError> {
    let reader = Reader { tables: Tables::in_memory() };
    let journal = folder.join("journal");
    if !journal.exists() {
        return Ok((reader, Vec::new()));
    }
    let found = journal::read(&journal).map_err(sled::Error::from)?;
    for (_, record) in &found.records {
        reader.file(record)?;
    }
    Ok((reader, found.damaged))
}

impl Store {
    /// Opens what is in `folder`, making it where there is none. `now` names what is set aside.
    ///
    /// # Errors
    /// The folder is in use, not writable, or its disk is full. Damage is no error: it is
    /// repaired and reported.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Opened, OpenError> {
        Store::open_on(SystemDisk, folder, now).map(|(store, report)| Opened { store, report })
    }
}

impl<D: Disk> Store<D> {
    pub(crate) fn open_on(
        disk: D,
        folder: &Path,
        now: Timestamp,
    ) -> Result<(Store<D>, Report), OpenError> {
        let unusable = |source| OpenError::of(folder, source);
        let segments = folder.join("journal");
        make_private(folder).and_then(|()| make_private(&segments)).map_err(unusable)?;
        let lock = lock(folder)?;
        let found = journal::read(&segments).map_err(unusable)?;
        let mut journal = Journal::open(disk, &segments, &found).map_err(unusable)?;
        journal.make_ready().map_err(unusable)?;
        let mut report = Report {
            records: found.records.len(),
            damaged: found.damaged.clone(),
            torn_line_cut: found.torn,
            ..Report::default()
        };
        let reader = index(folder, &found, now, &mut report);
        let applied = reader.applied().unwrap_or_default();
        report.journal_behind = applied > found.records.last().map_or(0, |(seq, _)| *seq);
        journal.go_on_from(applied + 1);
        Ok((Store { journal, reader, _lock: lock }, report))
    }

    /// The record that `entry` becomes, at the next place of the sequence.
    pub(crate) fn record(&mut self, id: Uuid, entry: Entry) -> Record {
        Record { seq: self.journal.take_seq(), id, v: VERSION, night: entry.night(), entry }
    }

    /// Writes a record to the journal. It is safe when this returns.
    pub(crate) fn append(&mut self, record: &Record) -> Result<(), AppendError> {
        self.journal.append(record)
    }

    /// Keeps an entry on this thread, the index included; for filling a store before it is used.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep(&mut self, id: Uuid, entry: Entry) -> Result<(), AppendError> {
        let record = self.record(id, entry);
        self.append(&record)?;
        self.follow(&record);
        Ok(())
    }

    /// Reads what is kept.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Lets the index follow. A failure costs nothing: the next start builds what it lacks.
    pub(crate) fn follow(&self, record: &Record) {
        let filed = serde_json::to_string(record)
            .map_err(ReadError::from)
            .and_then(|record| self.reader.file(&record))
            .and_then(|()| Ok(self.reader.tables.flush()?));
        if let Err(error) = filed {
            tracing::warn!(%error, "the index does not follow; the journal has it");
        }
    }

    /// Hands the store to a thread of its own.
    #[must_use]
    pub fn on_its_own_thread(self) -> (Keeper, Reader) {
        let reader = self.reader.clone();
        (Keeper::start(self), reader)
    }
}

/// The index, brought up to the journal; built anew where it is damaged; in memory where it cannot
/// be opened at all.
fn index(folder: &Path, found: &Found, now: Timestamp, report: &mut Report) -> Reader {
    let place = folder.join("index");
    let reason = match Tables::open(&place).map_err(ReadError::from).and_then(|tables| {
        let reader = Reader { tables };
        bring_up(&reader, found).map(|()| reader)
    }) {
        Ok(reader) => return reader,
        Err(ReadError::Database(sled::Error::Io(error))) if is_full(&error) => {
            tracing::warn!(%error, "no room for the index; answering from memory");
            return from_memory(found, report);
        }
        Err(error) => error.to_string(),
    };
    let date = now.strftime("%Y%m%dT%H%M%SZ");
    let mut set_aside = folder.join(format!("index-damaged-{date}"));
    let mut copy = 1;
    while set_aside.exists() {
        copy += 1;
        set_aside = folder.join(format!("index-damaged-{date}-{copy}"));
    }
    let anew = std::fs::rename(&place, &set_aside)
        .and_then(|()| sync_folder(folder))
        .map_err(sled::Error::from)
        .and_then(|()| Tables::open(&place));
    match anew.map_err(ReadError::from).and_then(|tables| {
        let reader = Reader { tables };
        bring_up(&reader, found).map(|()| reader)
    }) {
        Ok(reader) => {
            report.rebuilt = Some(Rebuilt { set_aside, reason });
            reader
        }
        Err(error) => {
            tracing::warn!(%error, "the index cannot be built; answering from memory");
            from_memory(found, report)
        }
    }
}

/// Files what the index lacks, and counts whether it has what it says.
fn bring_up(reader: &Reader, found: &Found) -> Result<(), ReadError> {
    let applied = reader.applied()?;
    let (counted, there) = reader.events_counted()?;
    if counted != there {
        let bug = format!("{there} events where {counted} were filed");
        return Err(sled::Error::ReportableBug(bug).into());
    }
    let mut lacking = found.records.iter().filter(|(seq, _)| *seq > applied).peekable();
    if lacking.peek().is_some() {
        for (_, record) in lacking {
            reader.file(record)?;
        }
        reader.tables.flush()?;
    }
    Ok(())
}

fn from_memory(found: &Found, report: &mut Report) -> Reader {
    report.in_memory = true;
    let reader = Reader { tables: Tables::in_memory() };
    for (seq, record) in &found.records {
        if let Err(error) = reader.file(record) {
            tracing::warn!(%error, seq, "a record cannot be read");
        }
    }
    reader
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let path = folder.join("lock");
    let unusable = |source| OpenError::of(folder, source);
    let file =
        File::options().create(true).truncate(false).write(true).open(path).map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(OpenError::InUse(folder.to_owned())),
        Err(std::fs::TryLockError::Error(source)) => Err(unusable(source)),
    }
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}
