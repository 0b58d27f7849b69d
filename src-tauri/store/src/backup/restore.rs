//! Putting a backup in the place of what is kept. What was there is set aside, never deleted.
//!
//! The new journal is written and synced under another name first. From the moment it bears the
//! name `restored` on, whoever opens the folder finishes the work: a power cut leaves either all
//! that was there or all that was restored.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::file::{self, Wrong};
use super::{BackupError, Contents};
use crate::folder::{free_name, lock, make_private, private, sync_folder};
use crate::journal::to_line;
use crate::open::OpenError;
use crate::tables::wait_until_closed;

/// A journal that is being written from a backup.
const UNFINISHED: &str = "restoring";
/// A journal that has been, and takes the other's place.
const RESTORED: &str = "restored";
/// Its only segment.
const FIRST: &str = "00000001.jsonl";

/// What becomes of a damaged backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// It is not used.
    Refuse,
    /// What can be read of it is.
    UseTheRest,
}

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the backup held.
    pub contents: Contents,
    /// Lines of it that could not be read.
    pub damaged: u64,
    /// Where what was there before is now; `None` if there was nothing.
    pub set_aside: Option<PathBuf>,
}

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The data folder cannot be used.
    #[error(transparent)]
    Folder(#[from] OpenError),
    /// The backup cannot be used.
    #[error(transparent)]
    Backup(#[from] BackupError),
}

/// Puts a backup in the place of what is kept in `folder`; `now` names what is set aside. No app
/// may be running on the folder.
///
/// # Errors
/// The backup cannot be read or is damaged, or the folder is in use or cannot be written. What was
/// there is then still there.
pub fn restore(
    folder: &Path,
    backup: &Path,
    damaged: Damaged,
    now: Timestamp,
) -> Result<Restored, RestoreError> {
    let unusable = |source| OpenError::of(folder, source);
    make_private(folder).map_err(unusable)?;
    let _lock =
        lock(folder).map_err(unusable)?.ok_or_else(|| OpenError::InUse(folder.to_owned()))?;
    finish_restoring(folder, now).map_err(unusable)?;
    if let Err(error) = wait_until_closed(&folder.join("index/db")) {
        tracing::warn!(%error, "the index is moved while it is in use");
    }
    let unfinished = folder.join(UNFINISHED);
    make_private(&unfinished).map_err(unusable)?;
    let read = write(&unfinished, backup, folder);
    let (contents, lost) = match read {
        Ok(Ok(contents)) => (contents, 0),
        Ok(Err(Wrong::Damaged { contents, damaged: lost }))
            if damaged == Damaged::UseTheRest && contents.records > 0 =>
        {
            (contents, lost)
        }
        Ok(Err(wrong)) => {
            remove(&unfinished);
            return Err(wrong.into_error(backup).into());
        }
        Err(error) => {
            remove(&unfinished);
            return Err(error);
        }
    };
    std::fs::rename(&unfinished, folder.join(RESTORED))
        .and_then(|()| sync_folder(folder))
        .map_err(unusable)?;
    let set_aside = finish_restoring(folder, now).map_err(unusable)?;
    Ok(Restored { contents, damaged: lost, set_aside })
}

/// Copies the lines of a backup into a journal of one segment, synced.
fn write(
    into: &Path,
    backup: &Path,
    folder: &Path,
) -> Result<Result<Contents, Wrong>, RestoreError> {
    let unusable = |source| OpenError::of(folder, source);
    let mut out = BufWriter::new(create(&into.join(FIRST)).map_err(unusable)?);
    let mut written = Ok(());
    let read = file::look_through(backup, |_, record| {
        if written.is_ok() {
            written = to_line(record).map_err(io::Error::from).and_then(|it| out.write_all(&it));
        }
    });
    let read = read.map_err(|source| BackupError::File { path: backup.to_owned(), source })?;
    written
        .and_then(|()| out.flush())
        .and_then(|()| out.get_ref().sync_all())
        .and_then(|()| sync_folder(into))
        .map_err(unusable)?;
    Ok(read)
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    options.open(path)
}

/// Finishes a restoring that was cut short, or clears away one that had hardly begun. Gives where
/// what was there before is now. The folder's lock is held.
///
/// The index goes first: next to a restored journal it would give back what is set aside.
pub(crate) fn finish_restoring(folder: &Path, now: Timestamp) -> io::Result<Option<PathBuf>> {
    remove(&folder.join(UNFINISHED));
    let restored = folder.join(RESTORED);
    if !restored.exists() {
        return Ok(None);
    }
    let there: Vec<_> =
        ["index", "journal"].into_iter().filter(|name| folder.join(name).exists()).collect();
    let mut set_aside = None;
    if !there.is_empty() {
        let aside = free_name(folder, "replaced", now);
        make_private(&aside)?;
        for name in there {
            std::fs::rename(folder.join(name), aside.join(name))?;
        }
        sync_folder(&aside)?;
        sync_folder(folder)?;
        set_aside = Some(aside);
    }
    std::fs::rename(&restored, folder.join("journal"))?;
    sync_folder(folder)?;
    Ok(set_aside)
}

/// Whether a restored journal is still to take the other's place.
pub(crate) fn is_restoring(folder: &Path) -> bool {
    folder.join(RESTORED).exists()
}

/// Removes a copy that was never finished.
fn remove(unfinished: &Path) {
    match std::fs::remove_dir_all(unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            tracing::warn!(%error, "an unfinished copy stays behind");
        }
        _ => {}
    }
}
