//! Looking a data folder through, and mending it.
//!
//! Looking changes nothing and works beside a running app. Mending is what every opening does, and
//! on top of that what backups still have.

mod index;
mod mend;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lullwatch_core::night::UnknownZone;
use lullwatch_core::{Night, NightId};
use serde::Serialize;

pub use mend::{MendError, Mended, give_back, mend};

use crate::backup::{self, Backup, BackupError};
use crate::folder::{free_bytes, lock, open_to_others};
use crate::index::Expected;
use crate::index_fault::IndexFault;
use crate::journal::{self, DamagedLine, Gap};
use crate::reader::read_only;

/// A disk with less room than this cannot hold many nights more; bytes.
const LITTLE_ROOM: u64 = 100 * 1024 * 1024;

/// What was found in a data folder.
#[derive(Debug, Default, Serialize)]
pub struct Examination {
    /// The folder.
    pub folder: PathBuf,
    /// An app is running on it.
    pub in_use: bool,
    /// The journal; `None`: there is none yet.
    pub journal: Option<JournalState>,
    /// Why the journal cannot be read at all.
    pub journal_error: Option<String>,
    /// The index.
    pub index: IndexState,
    /// Nights and naps.
    pub nights: usize,
    /// Their events.
    pub events: usize,
    /// Nights that cannot be told, with the reason.
    pub untold: Vec<(NightId, UnknownZone)>,
    /// Room left on the disk, where the system tells; bytes.
    pub free_bytes: Option<u64>,
    /// Files and folders that other users of the machine may read.
    pub open_to_others: Vec<PathBuf>,
    /// What earlier openings and restorings have set aside.
    pub set_aside: Vec<PathBuf>,
    /// Backups, newest first, looked through.
    pub backups: Vec<BackupState>,
}

/// What was found in a journal.
#[derive(Debug, Default, Serialize)]
pub struct JournalState {
    /// Files.
    pub segments: usize,
    /// Records, each counted once.
    pub records: usize,
    /// Records that stand there once more, after a failed sync.
    pub repeats: usize,
    /// Records of a later edition, kept for it.
    pub of_later_editions: usize,
    /// Lines whose checksum is wrong.
    pub damaged: Vec<DamagedLine>,
    /// The last place of the sequence.
    pub last: u64,
    /// Places of the sequence that no record has.
    pub gaps: Vec<Gap>,
    /// A last line without its end; it was never acknowledged.
    pub torn: bool,
}

/// What was found in the index.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum IndexState {
    /// There is none; the next start builds it.
    #[default]
    Absent,
    /// It says what the journal says.
    Agrees,
    /// The next start brings it up to the journal, or to this edition.
    Behind,
    /// Rows are lost or are not as they were written; the next start builds it anew.
    Damaged {
        /// How many.
        rows: usize,
    },
    /// It has records that the journal has lost; the next start gives them back.
    KnowsMore {
        /// How many.
        records: usize,
    },
    /// It cannot be opened; the next start builds it anew.
    Unreadable {
        /// Why.
        reason: IndexFault,
    },
    /// The running app holds it.
    InUse,
    /// It could not be copied to be looked at.
    NotLookedAt {
        /// Why.
        reason: String,
    },
}

/// A backup, looked through.
#[derive(Debug, Serialize)]
pub struct BackupState {
    /// The file.
    pub path: PathBuf,
    /// What it holds, if it is whole.
    pub contents: Option<backup::Contents>,
    /// What is wrong with it.
    pub problem: Option<BackupError>,
}

impl Examination {
    /// Whether anything is wrong that `mend` may put right, or that somebody should know of.
    #[must_use]
    pub fn is_well(&self) -> bool {
        let journal = self.journal.as_ref();
        self.journal_error.is_none()
            && journal.is_none_or(|it| it.damaged.is_empty() && it.gaps.is_empty())
            && !matches!(
                self.index,
                IndexState::Damaged { .. }
                    | IndexState::KnowsMore { .. }
                    | IndexState::Unreadable { .. }
            )
            && self.untold.is_empty()
            && self.open_to_others.is_empty()
            && !self.has_little_room()
            && self.backups.iter().all(|backup| backup.problem.is_none())
    }

    /// Whether the disk is nearly full.
    #[must_use]
    pub fn has_little_room(&self) -> bool {
        self.free_bytes.is_some_and(|bytes| bytes < LITTLE_ROOM)
    }
}

/// Looks `folder` through, and the backups in `backups`. Changes nothing.
#[must_use]
pub fn examine(folder: &Path, backups: &Path) -> Examination {
    let mut found = Examination {
        folder: folder.to_owned(),
        free_bytes: free_bytes(folder),
        open_to_others: open_to_others(folder),
        set_aside: set_aside(folder),
        backups: look_through(backups),
        ..Examination::default()
    };
    let segments = folder.join("journal");
    if !segments.exists() {
        return found;
    }
    // Held while the index is looked at, so that no app starts in the midst of it.
    let held = lock(folder);
    found.in_use = matches!(held, Ok(None));
    let mut expected = Expected::default();
    match journal::read(&segments, |found| expected.add(found)) {
        Ok(survey) => {
            found.journal = Some(JournalState {
                segments: survey.segments,
                records: survey.records,
                repeats: survey.repeats,
                of_later_editions: expected.skipped,
                damaged: survey.damaged,
                last: survey.sequence.last(),
                gaps: survey.sequence.gaps(),
                torn: survey.torn,
            });
            found.index =
                if found.in_use { IndexState::InUse } else { index::look_at(folder, expected) };
        }
        Err(error) => found.journal_error = Some(error.to_string()),
    }
    drop(held);
    tell_nights(folder, &mut found);
    found
}

/// Folds every night.
fn tell_nights(folder: &Path, found: &mut Examination) {
    let told = read_only(folder).and_then(|(reader, _)| {
        let heads = reader.nights(None, usize::MAX)?;
        found.nights = heads.len();
        for head in heads {
            let events = reader.events(head.id)?;
            found.events += events.len();
            let id = head.id;
            if let Err(error) = Night::told(head, &events) {
                found.untold.push((id, error));
            }
        }
        Ok(())
    });
    if let Err(error) = told {
        found.journal_error.get_or_insert_with(|| error.to_string());
    }
}

fn look_through(backups: &Path) -> Vec<BackupState> {
    let found = match backup::backups(backups) {
        Ok(found) => found,
        Err(error) => {
            let problem = Some(error);
            return vec![BackupState { path: backups.to_owned(), contents: None, problem }];
        }
    };
    let state = |Backup { path, .. }| match backup::verify(&path) {
        Ok(contents) => BackupState { path, contents: Some(contents), problem: None },
        Err(error) => BackupState { path, contents: None, problem: Some(error) },
    };
    found.into_iter().map(state).collect()
}

/// What carries the name of something that was set aside.
fn set_aside(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let is_aside = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        ["index-damaged-", "replaced-"].iter().any(|beginning| name.starts_with(beginning))
    };
    let found: BTreeSet<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(is_aside).collect();
    found.into_iter().collect()
}
