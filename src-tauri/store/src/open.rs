//! Opening: the folder and its lock, then journal and index.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use crate::backup::finish_restoring;
use crate::bring_up;
use crate::disk::{Disk, SystemDisk};
use crate::folder::{is_out_of_room, lock, make_private, make_private_throughout};
use crate::index::Expected;
use crate::index_fault::IndexFault;
use crate::journal::{self, DamagedLine, Gap, Journal};
use crate::store::Store;

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

    pub(crate) fn of(folder: &Path, source: io::Error) -> OpenError {
        let folder = folder.to_owned();
        if is_out_of_room(&source) {
            OpenError::DiskFull { folder }
        } else {
            OpenError::NotWritable { folder, source }
        }
    }
}

/// What was found and done at opening.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Records in the journal, each counted once.
    pub records: usize,
    /// Records that stand in the journal once more, after a failed sync; they are dropped.
    pub repeats: usize,
    /// Records that this edition does not understand; they are kept for the one that does.
    pub skipped: usize,
    /// Lines of the journal that cannot be read. The files are left as they are.
    pub damaged: Vec<DamagedLine>,
    /// Places of the sequence without a record, after all that could be given back was.
    pub gaps: Vec<Gap>,
    /// A last line without its end was cut; it had never been acknowledged.
    pub torn_line_cut: bool,
    /// The index was damaged, set aside and built anew.
    pub rebuilt: Option<Rebuilt>,
    /// The index cannot be used: everything is answered from memory.
    pub in_memory: bool,
    /// The index held records that the journal had lost.
    pub journal_behind: bool,
    /// How many of those were given back to the journal, under the same places and ids.
    pub given_back: usize,
}

/// An index that was built anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rebuilt {
    /// Where the damaged one is. It is never deleted.
    pub set_aside: PathBuf,
    /// What was wrong with it.
    pub reason: IndexFault,
}

/// An opened store, and what was found.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was found.
    pub report: Report,
}

/// The data folder, held by this copy of the app; let go of when it is dropped.
pub struct Claim {
    folder: PathBuf,
    lock: File,
}

impl Claim {
    /// Takes the folder, making it where there is none. That takes no time; opening what is in it
    /// may, after years.
    ///
    /// # Errors
    /// The folder is in use, not writable, or its disk is full.
    pub fn of(folder: &Path) -> Result<Claim, OpenError> {
        let unusable = |source| OpenError::of(folder, source);
        make_private(folder).map_err(unusable)?;
        let lock = lock(folder).map_err(unusable)?;
        let folder = folder.to_owned();
        match lock {
            Some(lock) => Ok(Claim { folder, lock }),
            None => Err(OpenError::InUse(folder)),
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Opens what is in the folder. `now` names what is set aside.
    ///
    /// # Errors
    /// The folder is not writable, or its disk is full. Damage is no error: it is repaired and
    /// reported.
    pub fn open(self, now: Timestamp) -> Result<Opened, OpenError> {
        self.open_on(SystemDisk, now).map(|(store, report)| Opened { store, report })
    }

    fn open_on<D: Disk>(self, disk: D, now: Timestamp) -> Result<(Store<D>, Report), OpenError> {
        let Claim { folder, lock } = self;
        let unusable = |source| OpenError::of(&folder, source);
        let segments = folder.join("journal");
        finish_restoring(&folder, now).and_then(|_| make_private(&segments)).map_err(unusable)?;
        let mut expected = Expected::default();
        let mut found = journal::read(&segments, |found| expected.add(found)).map_err(unusable)?;
        let mut journal = Journal::open(disk, &segments, &found).map_err(unusable)?;
        let mut report = Report {
            records: found.records,
            repeats: found.repeats,
            skipped: expected.skipped,
            damaged: found.damaged,
            torn_line_cut: found.torn,
            ..Report::default()
        };
        let known = (&mut journal, &mut found.sequence);
        let reader = bring_up::index(&folder, expected, known, now, &mut report);
        report.gaps = found.sequence.gaps();
        make_private_throughout(&folder);
        Ok((Store { journal, reader, lock }, report))
    }
}

impl Store {
    /// Takes the folder and opens what is in it, see [`Claim`].
    ///
    /// # Errors
    /// Those of [`Claim::of`] and [`Claim::open`].
    pub fn open(folder: &Path, now: Timestamp) -> Result<Opened, OpenError> {
        Claim::of(folder)?.open(now)
    }
}

#[cfg(test)]
impl<D: Disk> Store<D> {
    pub(crate) fn open_on(
        disk: D,
        folder: &Path,
        now: Timestamp,
    ) -> Result<(Store<D>, Report), OpenError> {
        Claim::of(folder)?.open_on(disk, now)
    }
}
