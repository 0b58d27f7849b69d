//! Mending: an opening, what backups still have, and the rights of the files.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use crate::backup::{self, BackupError};
use crate::folder::make_private_throughout;
use crate::journal::{self, AppendError};
use crate::open::{OpenError, Opened, Report};
use crate::store::Store;

/// What was done.
#[derive(Debug, Serialize)]
pub struct Mended {
    /// What opening the folder found and did.
    pub report: Report,
    /// Records that came back from backups.
    pub from_backups: usize,
    /// Files and folders that others may no longer read.
    pub made_private: Vec<PathBuf>,
    /// What could not be done.
    pub problems: Vec<MendError>,
}

/// Something that could not be mended; the rest was.
#[derive(Debug, thiserror::Error)]
pub enum MendError {
    /// A backup, or the folder of backups, cannot be read.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// What a backup has cannot be written into the journal.
    #[error(transparent)]
    Journal(#[from] AppendError),
}

impl Serialize for MendError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Mends `folder`, with the backups in `backups`; `now` names what is set aside. No app may be
/// running on it.
///
/// # Errors
/// The folder is in use or cannot be written.
pub fn mend(folder: &Path, backups: &Path, now: Timestamp) -> Result<Mended, OpenError> {
    let made_private = make_private_throughout(folder);
    let Opened { mut store, mut report } = Store::open(folder, now)?;
    let (from_backups, problems) = give_back(&mut store, &mut report, folder, backups);
    Ok(Mended { report, from_backups, made_private, problems })
}

/// Closes gaps of the journal that an opening has found with what backups still have; gives how
/// many records came back.
pub fn give_back(
    store: &mut Store,
    report: &mut Report,
    folder: &Path,
    backups: &Path,
) -> (usize, Vec<MendError>) {
    if report.gaps.is_empty() {
        return (0, Vec::new());
    }
    let found = match backup::backups(backups) {
        Ok(found) => found,
        Err(error) => return (0, vec![error.into()]),
    };
    let (mut count, mut problems) = (0, Vec::new());
    for path in found.into_iter().map(|backup| backup.path) {
        match give_back_from(store, folder, &path) {
            Ok(given) => count += given,
            Err(error) => problems.push(error),
        }
    }
    match journal::read(&folder.join("journal"), |_| ()) {
        Ok(mut survey) => {
            let ends = report.gaps.iter().map(|gap| gap.first + gap.count - 1);
            survey.sequence.reaches(ends.max().unwrap_or(0));
            report.gaps = survey.sequence.gaps();
        }
        Err(error) => problems.push(AppendError::from(error).into()),
    }
    (count, problems)
}

/// Gives back what a backup has and the journal has lost.
///
/// Only below the last record that both have: from there on a backup may tell another story, the
/// one that was there before an older backup was put in its place.
fn give_back_from(store: &mut Store, folder: &Path, path: &Path) -> Result<usize, MendError> {
    let mut there: HashMap<u64, Uuid> = HashMap::new();
    journal::read(&folder.join("journal"), |found| {
        there.insert(found.envelope.seq, found.envelope.id);
    })
    .map_err(AppendError::from)?;
    let mut missing = Vec::new();
    let mut last_of_both = 0;
    let looked = backup::look_through(path, |envelope, record| match there.get(&envelope.seq) {
        Some(id) if *id == envelope.id => last_of_both = last_of_both.max(envelope.seq),
        Some(_) => {}
        None => missing.push((envelope.seq, record.to_owned())),
    });
    match looked {
        // A damaged backup gives what can be read of it.
        Ok(_) | Err(BackupError::Damaged { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    missing.retain(|(seq, _)| *seq < last_of_both);
    if !missing.is_empty() {
        store.give_back(&missing)?;
    }
    Ok(missing.len())
}
