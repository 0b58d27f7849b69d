//! The journal: append-only lines in numbered segments.
//!
//! A segment that has failed once is never written again; the next record opens a fresh one. So
//! a record can stand in two segments: readers drop the repeat, which has the same place and id.

mod line;
mod read;
#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};

pub use read::DamagedLine;

pub(crate) use line::{to_json, to_line};
pub(crate) use read::{Survey, read};

use crate::disk::{Disk, give_back_room};
use crate::folder::is_out_of_room;

/// Room set aside for a segment; a night of 150 pick-ups needs less. Bytes.
const ROOM: u64 = 256 * 1024;

/// A record that is not on disk.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// The disk refused, also a fresh segment. The record waits in memory and is tried again.
    #[error("the journal cannot be written: {0}")]
    Disk(#[from] io::Error),
    /// An earlier record is not on disk yet; this one waits behind it.
    #[error("an earlier record is not on disk yet")]
    Waiting,
    /// The record cannot be written as JSON. It is given up.
    #[error("the record cannot be written down: {0}")]
    Json(#[from] serde_json::Error),
    /// The store's thread has ended. The record is given up.
    #[error("the store has been closed")]
    Closed,
}

/// The journal, open for appending.
pub(crate) struct Journal<D: Disk> {
    disk: D,
    folder: PathBuf,
    /// The segment in use; `None`: the next record opens a fresh one.
    segment: Option<D::File>,
    /// A fresh one is wanted, though that in use has not failed.
    wants_fresh: bool,
    next_segment: u64,
    next_seq: u64,
}

impl<D: Disk> Journal<D> {
    /// Goes on after what was found: a torn last line is cut; where the last segment cannot be
    /// written on, a fresh one is opened, so that a full or a read-only disk is noticed before
    /// anything is said.
    pub(crate) fn open(disk: D, folder: &Path, found: &Survey) -> io::Result<Journal<D>> {
        let mut segments = read::segments(folder)?;
        let last = segments.pop();
        for (_, path) in &segments {
            if let Err(error) = give_back_room(path) {
                tracing::debug!(%error, "a finished segment keeps its room");
            }
        }
        let mut journal = Journal {
            disk,
            folder: folder.to_owned(),
            segment: None,
            wants_fresh: false,
            next_segment: last.map_or(1, |(number, _)| number + 1),
            next_seq: found.last_seq + 1,
        };
        if let Some((path, length)) = &found.last {
            match journal.disk.reopen(path, *length) {
                Ok(file) => journal.segment = Some(file),
                Err(error) => tracing::warn!(%error, "going on in a fresh segment"),
            }
        }
        if journal.segment.is_none() {
            journal.segment = Some(journal.fresh()?);
        }
        Ok(journal)
    }

    /// The place of the next record.
    pub(crate) fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Counts a place in the sequence, and all before it, as taken.
    pub(crate) fn took(&mut self, seq: u64) {
        self.next_seq = self.next_seq.max(seq.saturating_add(1));
    }

    /// The next record opens a fresh segment.
    pub(crate) fn begin_segment(&mut self) {
        self.wants_fresh = true;
    }

    /// Appends a line and makes it outlive a power cut; where the segment in use fails, in a fresh
    /// one. After an error no file that has failed is used again.
    pub(crate) fn append(&mut self, line: &[u8]) -> io::Result<()> {
        if std::mem::take(&mut self.wants_fresh) {
            self.change_segment()?;
        }
        if let Some(file) = self.segment.take() {
            match self.write(file, line) {
                Ok(()) => return Ok(()),
                Err(error) => tracing::warn!(%error, "going on in a fresh segment"),
            }
        }
        let file = self.fresh()?;
        self.write(file, line)
    }

    /// Opens a fresh segment while that in use is still good. On a full disk the one in use is
    /// written on, as its room was set aside when it was made. After any other failure it is left:
    /// if the folder is gone, so is the file, and what it takes would be acknowledged and lost.
    fn change_segment(&mut self) -> io::Result<()> {
        let before = self.segment.take();
        match self.fresh() {
            Ok(file) => self.segment = Some(file),
            Err(error) if is_out_of_room(&error) && before.is_some() => {
                tracing::warn!(%error, "no fresh segment; going on in the one in use");
                self.segment = before;
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn write(&mut self, mut file: D::File, line: &[u8]) -> io::Result<()> {
        self.disk.append(&mut file, line)?;
        self.disk.sync_data(&mut file)?;
        self.segment = Some(file);
        Ok(())
    }

    fn fresh(&mut self) -> io::Result<D::File> {
        let path = self.folder.join(format!("{:08}.jsonl", self.next_segment));
        let file = self.disk.create(&path, ROOM);
        // A name that may be taken is not tried again; one that is surely free is.
        if file.is_ok() || path.exists() {
            self.next_segment += 1;
        }
        file
    }
}
