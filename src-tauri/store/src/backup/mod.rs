//! Backups: the whole journal in one file, in a folder of the user's choice, made after each night.
//!
//! A backup is a heading, the journal's lines as they stand, and an ending that says how many they
//! are. It is written under another name, synced, read back, and only then given its own; so a file
//! with the name of a backup is whole, unless something has happened to it since.

mod file;
mod keep;
mod restore;

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use restore::{Damaged, RestoreError, Restored, restore};
pub(crate) use restore::{finish_restoring, is_restoring};

use crate::entry::{Envelope, Found};
use crate::folder::{is_out_of_room, make_private, private, sync_folder};
use crate::journal;
use crate::reader::Reader;

/// The ending of a backup's file name.
pub const ENDING: &str = "lullwatch-backup";
/// The setting that names the folder of the user's choice; absent or `null`: beside the data.
pub const FOLDER_SETTING: &str = "backup_folder";

/// What a backup says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// When it was made.
    pub made: Timestamp,
    /// Records in it.
    pub records: u64,
    /// Nights and naps in it.
    pub nights: u64,
    /// The last place of the sequence in it.
    pub through: u64,
}

/// A backup in a folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// What it says about itself; `None` if it cannot be read.
    pub contents: Option<Contents>,
}

/// What a backup could not be made, or used, for.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is nothing to keep yet.
    #[error("nothing has been logged yet, so there is nothing to back up")]
    Nothing,
    /// There is no room for it.
    #[error("{0} has no room for the backup; make some room, or choose another folder")]
    DiskFull(PathBuf),
    /// The folder cannot be used.
    #[error("{folder} cannot be written: {source}; see that it is there, or choose another folder")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
    /// What was written does not read back as it was written. Nothing was kept of it.
    #[error("the backup in {0} did not read back as it was written; choose another folder")]
    NotAsWritten(PathBuf),
    /// The journal cannot be read.
    #[error("the journal cannot be read: {0}")]
    Journal(io::Error),
    /// The file cannot be read.
    #[error("{path} cannot be read: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
    /// The file is no backup.
    #[error("{0} is no backup of Lullwatch")]
    NoBackup(PathBuf),
    /// Some of it is damaged.
    #[error("{path} is damaged: {readable} records can be read, {damaged} lines cannot")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Records that are whole.
        readable: u64,
        /// Lines that are not, a missing ending included.
        damaged: u64,
    },
}

impl Serialize for BackupError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl BackupError {
    /// A code that stays the same in every language and edition.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            BackupError::Nothing => "backup-nothing",
            BackupError::DiskFull(_) => "backup-disk-full",
            BackupError::Folder { .. } => "backup-folder",
            BackupError::NotAsWritten(_) => "backup-not-as-written",
            BackupError::Journal(_) => "backup-journal",
            BackupError::File { .. } => "backup-file",
            BackupError::NoBackup(_) => "backup-none",
            BackupError::Damaged { .. } => "backup-damaged",
        }
    }

    fn of(folder: &Path, source: io::Error) -> BackupError {
        let folder = folder.to_owned();
        if is_out_of_room(&source) {
            BackupError::DiskFull(folder)
        } else {
            BackupError::Folder { folder, source }
        }
    }
}

/// The folder that backups go to unless the user chooses another.
#[must_use]
pub fn default_folder(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// The folder that backups of `folder` go to: the one that was chosen, where one was.
#[must_use]
pub fn folder_of(folder: &Path, reader: &Reader) -> PathBuf {
    let chosen = reader.setting(FOLDER_SETTING).ok().flatten();
    let chosen = chosen.and_then(|chosen| chosen.as_str().map(PathBuf::from));
    chosen.unwrap_or_else(|| default_folder(folder))
}

/// As [`back_up`], unless the newest backup of this journal in `into` has all that it has.
///
/// # Errors
/// As [`back_up`].
pub fn back_up_if_behind(
    folder: &Path,
    into: &Path,
    now: Timestamp,
) -> Result<Option<Backup>, BackupError> {
    let lines = lines(folder)?;
    let through = lines.last().map_or(0, |(envelope, _)| envelope.seq);
    let newest = keep::Family::of_lines(&lines)?.newest(into).and_then(|it| it.contents);
    let has_all = |it: &Contents| it.through >= through && it.records >= lines.len() as u64;
    if newest.as_ref().is_some_and(has_all) {
        return Ok(None);
    }
    copy(&lines, into, now).map(Some)
}

/// Copies what is kept in `folder` to a new file in `into`, and lets go of those backups that the
/// rule of [`backups`] does not keep. Needs no lock and delays no append; what is acknowledged when
/// it begins is in it.
///
/// # Errors
/// The journal cannot be read, or `into` cannot be written. What was there before is left alone.
pub fn back_up(folder: &Path, into: &Path, now: Timestamp) -> Result<Backup, BackupError> {
    copy(&lines(folder)?, into, now)
}

/// The journal's records in the order of the sequence.
fn lines(folder: &Path) -> Result<Vec<(Envelope, String)>, BackupError> {
    let segments = folder.join("journal");
    let mut lines = Vec::new();
    if segments.exists() {
        let visit = |found: &Found| lines.push((found.envelope, found.json.to_owned()));
        let survey = journal::read(&segments, visit).map_err(BackupError::Journal)?;
        if survey.lacks_a_segment() {
            // What may be readable the next time must not be missing in what calls itself whole.
            let error = io::Error::other("one of its files cannot be read");
            return Err(BackupError::Journal(error));
        }
    }
    lines.sort_by_key(|(envelope, _)| envelope.seq);
    Ok(lines)
}

fn copy(lines: &[(Envelope, String)], into: &Path, now: Timestamp) -> Result<Backup, BackupError> {
    let of_family = keep::Family::of_lines(lines)?;
    // A folder that the user shares with others stays as it is; the file in it is private.
    if !into.is_dir() {
        make_private(into).map_err(|error| BackupError::of(into, error))?;
    }
    let path = into.join(of_family.name(now));
    let written = write(&path, now, lines.iter());
    let contents = written.map_err(|error| BackupError::of(into, error))?;
    let Some(contents) = contents else {
        return Err(BackupError::NotAsWritten(into.to_owned()));
    };
    of_family.let_go_of_old(into);
    Ok(Backup { path, contents: Some(contents) })
}

/// Writes, syncs, reads back, and gives the file its name; `None` if it does not read back.
fn write<'a>(
    path: &Path,
    now: Timestamp,
    records: impl Iterator<Item = &'a (Envelope, String)>,
) -> io::Result<Option<Contents>> {
    let unfinished = path.with_extension("unfinished");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    private(&mut options);
    let attempt = || {
        let file = options.open(&unfinished)?;
        let written = file::write(&file, now, records)?;
        file.sync_all()?;
        from_the_disk(&file);
        drop(file);
        let is_same =
            file::look_through(&unfinished, |_, _| ()).is_ok_and(|it| it == Ok(written.clone()));
        if is_same {
            std::fs::rename(&unfinished, path)?;
            sync_folder(path.parent().unwrap_or(Path::new(".")))?;
        }
        Ok(is_same.then_some(written))
    };
    let written = attempt();
    if !matches!(written, Ok(Some(_)))
        && let Err(error) = std::fs::remove_file(&unfinished)
    {
        tracing::debug!(%error, "an unfinished backup stays behind");
    }
    written
}

/// Lets what is read back come from the disk, and not from memory.
#[cfg(target_os = "linux")]
fn from_the_disk(file: &std::fs::File) {
    if let Err(error) = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed) {
        tracing::debug!(%error, "a backup is read back from memory");
    }
}

#[cfg(not(target_os = "linux"))]
fn from_the_disk(_: &std::fs::File) {}

/// The backups in a folder, newest first, of whichever computer.
///
/// Of each journal the newest of each of the last seven days that have one is kept, and the newest
/// of each of the last twelve months.
///
/// # Errors
/// The folder cannot be read.
pub fn backups(into: &Path) -> Result<Vec<Backup>, BackupError> {
    let unreadable = |error| BackupError::of(into, error);
    let entries = match std::fs::read_dir(into) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(unreadable)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if let Some(made) = keep::time_in(&path) {
            found.push((made, path));
        }
    }
    found.sort_by(|one, other| other.cmp(one));
    let contents = |path: &Path| file::contents(path).ok().flatten();
    Ok(found.into_iter().map(|(_, path)| Backup { contents: contents(&path), path }).collect())
}

/// Reads a backup from beginning to end.
///
/// # Errors
/// It cannot be read, is no backup, or is damaged.
pub fn verify(path: &Path) -> Result<Contents, BackupError> {
    look_through(path, |_, _| ())
}

/// Reads a backup from beginning to end, handing out every record that is whole, also of a damaged
/// one.
pub(crate) fn look_through(
    path: &Path,
    visit: impl FnMut(&Envelope, &str),
) -> Result<Contents, BackupError> {
    let source = |source| BackupError::File { path: path.to_owned(), source };
    let found = file::look_through(path, visit).map_err(source)?;
    found.map_err(|what| what.into_error(path))
}
