//! The journal: append-only lines in numbered segments.
//!
//! A segment that has failed once is never written again; the next record opens a fresh one. So
//! a record can stand in two segments: readers drop the repeat, which has the same place and id.

mod line;
mod read;
mod segment;
mod sequence;
#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

pub use line::{from_line, to_line};
pub use read::DamagedLine;
pub use sequence::Gap;

pub(crate) use line::{found_in, to_json};
pub(crate) use read::{Survey, bytes, last_place, read};
pub(crate) use sequence::Sequence;

use crate::disk::{Disk, give_back_room};
use crate::entry::LAST_PLACE;
use crate::folder::is_out_of_room;
use segment::Segment;

/// Room set aside for a segment; a night of 150 pick-ups needs less. Bytes.
const ROOM: u64 = 256 * 1024;
/// How long a disk may take at opening, when nothing has been said yet.
const AT_OPENING: Duration = Duration::from_secs(30);
/// How long a disk may take to sync before what waits goes to a fresh segment …
const PATIENCE: Duration = Duration::from_secs(2);
/// … and how long at most: one that was too slow is given twice the time from then on, as it may be
/// slow and not dead.
const MOST_PATIENCE: Duration = Duration::from_secs(60);
/// So many segments may hang at once; then the disk is not asked until one of them has ended.
const MOST_HANGING: usize = 3;

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
    /// The sequence is at its end: somebody has put a made-up record there. The record is given up.
    #[error("the journal's sequence is at its end; restore a backup from before")]
    NoPlace,
    /// The store's thread has ended. The record is given up.
    #[error("the store has been closed")]
    Closed,
}

/// The journal, open for appending.
pub(crate) struct Journal<D: Disk> {
    disk: Arc<D>,
    folder: PathBuf,
    /// The segment in use; `None`: the next record opens a fresh one.
    segment: Option<Segment>,
    /// A fresh one is wanted, though that in use has not failed.
    wants_fresh: bool,
    /// Writers of segments that were left because they hang.
    hanging: Vec<JoinHandle<()>>,
    /// How long the disk may take now.
    patience: Duration,
    next_segment: u64,
    next_seq: u64,
}

impl<D: Disk> Journal<D> {
    /// Goes on after what was found: a torn last line is cut, and the first record opens a fresh
    /// segment. The last one is written on where the disk is full. Where it cannot be, a fresh one
    /// is opened at once, so that a full or a read-only disk is noticed before anything is said.
    pub(crate) fn open(disk: D, folder: &Path, found: &Survey) -> io::Result<Journal<D>> {
        let mut segments = read::segments(folder)?;
        let last = segments.pop();
        for (_, path) in &segments {
            if let Err(error) = give_back_room(path) {
                tracing::debug!(%error, "a finished segment keeps its room");
            }
        }
        let mut journal = Journal {
            disk: Arc::new(disk),
            folder: folder.to_owned(),
            segment: None,
            wants_fresh: false,
            hanging: Vec::new(),
            patience: AT_OPENING,
            next_segment: last.map_or(1, |(number, _)| number + 1),
            next_seq: found.sequence.last() + 1,
        };
        if let Some((path, length)) = found.last.clone() {
            match journal.open_segment(move |disk| disk.reopen(&path, length)) {
                Ok(segment) => {
                    journal.segment = Some(segment);
                    // A sync of it may have failed before a restart. What was lost then reads back
                    // from memory until the power goes, and what stands behind it goes as well.
                    journal.wants_fresh = length > 0;
                }
                Err(error) => tracing::warn!(%error, "going on in a fresh segment"),
            }
        }
        if journal.segment.is_none() {
            journal.segment = Some(journal.fresh()?);
        }
        journal.patience = PATIENCE;
        Ok(journal)
    }

    /// Waits no longer than that for a sync.
    #[cfg(test)]
    pub(crate) fn be_patient_for(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// The place of the next record.
    pub(crate) fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Counts a place in the sequence, and all before it, as taken. No record can have one past the
    /// last.
    pub(crate) fn took(&mut self, seq: u64) {
        if seq <= LAST_PLACE {
            self.next_seq = self.next_seq.max(seq + 1);
        }
    }

    /// Appends a record that was lost under the place that it had, to the letter.
    pub(crate) fn give_back(&mut self, seq: u64, record: &str) -> io::Result<()> {
        self.took(seq);
        self.append(&to_line(record)?)
    }

    /// Appends lines that belong together, in a segment of their own: after a power cut all of them
    /// are there or none. The first has the next place of the sequence, and `last` is that of the
    /// last one.
    pub(crate) fn append_together(&mut self, lines: &[u8], last: u64) -> io::Result<()> {
        let path = self.folder.join(format!("{:08}.jsonl", self.next_segment));
        // What is said from here on stands behind it.
        self.wants_fresh = true;
        if path.exists() {
            self.next_segment += 1;
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let written = self.disk.create_whole(&path, lines);
        let is_there = written.is_ok() || path.exists();
        if is_there {
            // Also where its name may not outlive a power cut: no other record may have its places.
            self.took(last);
        }
        if is_there || !written.as_ref().is_err_and(is_out_of_room) {
            self.next_segment += 1;
        }
        written
    }

    /// The next record opens a fresh segment.
    pub(crate) fn begin_segment(&mut self) {
        self.wants_fresh = true;
    }

    /// Appends a line and makes it outlive a power cut; where the segment in use fails or hangs, in
    /// a fresh one. After an error no file that has failed is used again.
    pub(crate) fn append(&mut self, line: &[u8]) -> io::Result<()> {
        if std::mem::take(&mut self.wants_fresh) {
            self.change_segment()?;
        }
        if let Some(segment) = self.segment.take() {
            match self.write(segment, line) {
                Ok(()) => return Ok(()),
                Err(error) => tracing::warn!(%error, "going on in a fresh segment"),
            }
        }
        let segment = self.fresh()?;
        self.write(segment, line)
    }

    /// Opens a fresh segment while that in use is still good. On a full disk the one in use is
    /// written on, as its room was set aside when it was made. After any other failure it is left:
    /// if the folder is gone, so is the file, and what it takes would be acknowledged and lost.
    fn change_segment(&mut self) -> io::Result<()> {
        let before = self.segment.take();
        match self.fresh() {
            Ok(segment) => self.segment = Some(segment),
            Err(error) if is_out_of_room(&error) && before.is_some() => {
                tracing::warn!(%error, "no fresh segment; going on in the one in use");
                self.segment = before;
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn write(&mut self, segment: Segment, line: &[u8]) -> io::Result<()> {
        let written = segment.append(line, self.patience);
        self.segment = Some(self.still_good(segment, written)?);
        Ok(())
    }

    fn fresh(&mut self) -> io::Result<Segment> {
        let path = self.folder.join(format!("{:08}.jsonl", self.next_segment));
        let wanted = path.clone();
        let segment = self.open_segment(move |disk| disk.create(&wanted, ROOM));
        // A full disk is tried again all night, and its names are free. After anything else the
        // name itself may be what fails, or may be taken.
        let is_free = segment.as_ref().is_err_and(is_out_of_room) && !path.exists();
        if !is_free {
            self.next_segment += 1;
        }
        segment
    }

    fn open_segment(
        &mut self,
        open: impl FnOnce(&D) -> io::Result<D::File> + Send + 'static,
    ) -> io::Result<Segment> {
        self.hanging.retain(|writer| !writer.is_finished());
        if self.hanging.len() >= MOST_HANGING {
            return Err(io::Error::other("the disk does not answer"));
        }
        let segment = Segment::open(&self.disk, open)?;
        let opened = segment.answer(self.patience);
        self.still_good(segment, opened)
    }

    /// The segment, if it did what was asked. One that hangs is left to itself, and the next is
    /// given more time.
    fn still_good(&mut self, segment: Segment, asked: io::Result<()>) -> io::Result<Segment> {
        match asked {
            Ok(()) => Ok(segment),
            Err(error) => {
                if error.kind() == io::ErrorKind::TimedOut {
                    self.patience = (self.patience * 2).min(MOST_PATIENCE);
                    self.hanging.push(segment.leave());
                }
                Err(error)
            }
        }
    }
}
