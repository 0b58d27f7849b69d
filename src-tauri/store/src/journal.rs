//! The journal: append-only lines in numbered segments.
//!
//! A segment that has failed once is never written again; the next record opens a fresh one. So
//! a record can stand in two segments: readers drop the repeat, which has the same place and id.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::Disk;
use crate::entry::{Record, from_line, to_line};

/// Room set aside for a segment; a night of 150 pick-ups needs less. Bytes.
const ROOM: u64 = 256 * 1024;

/// A record that is not on disk. It is kept in memory and tried again.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// The disk refused.
    #[error("the journal cannot be written: {0}")]
    Disk(#[from] io::Error),
    /// The record cannot be written as JSON.
    #[error("the record cannot be written down: {0}")]
    Json(#[from] serde_json::Error),
}

/// A line that cannot be read. The file is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DamagedLine {
    /// The segment's file name.
    pub segment: String,
    /// Line, from 1.
    pub line: usize,
}

/// What was found in a journal.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Whole records in the order of their sequence, each once, as JSON.
    pub(crate) records: Vec<(u64, String)>,
    pub(crate) damaged: Vec<DamagedLine>,
    /// A last line without its end was found in the last segment.
    pub(crate) torn: bool,
    /// The last segment and the length up to which it is whole.
    last: Option<(PathBuf, u64)>,
}

/// The journal, open for appending.
pub(crate) struct Journal<D: Disk> {
    disk: D,
    folder: PathBuf,
    /// The segment in use; `None`: the next record opens a fresh one.
    segment: Option<D::File>,
    next_segment: u64,
    next_seq: u64,
}

/// The segments of a folder, in order.
fn segments(folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let mut segments = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_segment = path.extension().is_some_and(|extension| extension == "jsonl");
        let number = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok());
        if let Some(number) = number.filter(|_| is_segment) {
            segments.push((number, path));
        }
    }
    segments.sort();
    Ok(segments)
}

/// Reads every segment of `folder`. Changes nothing.
pub(crate) fn read(folder: &Path) -> io::Result<Found> {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    let segments = segments(folder)?;
    let count = segments.len();
    for (place, (_, path)) in segments.into_iter().enumerate() {
        let bytes = std::fs::read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut whole = 0;
        for (line, text) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let ended = text.ends_with(b"\n");
            match from_line(text) {
                // A repeat after a failed sync has the same place and the same id.
                Some((envelope, record)) if ended => {
                    if seen.insert((envelope.seq, envelope.id)) {
                        found.records.push((envelope.seq, record.to_owned()));
                    }
                }
                _ if ended => {
                    found.damaged.push(DamagedLine { segment: name.clone(), line: line + 1 });
                }
                // Never acknowledged: the end of a line is written with it.
                _ => {
                    found.torn |= place + 1 == count;
                    continue;
                }
            }
            whole += text.len();
        }
        found.last = Some((path, whole as u64));
    }
    found.records.sort_by_key(|(seq, _)| *seq);
    Ok(found)
}

impl<D: Disk> Journal<D> {
    /// Goes on after what was found. A torn last line is cut.
    pub(crate) fn open(disk: D, folder: &Path, found: &Found) -> io::Result<Journal<D>> {
        let segment = match &found.last {
            Some((path, length)) => Some(disk.reopen(path, *length)?),
            None => None,
        };
        Ok(Journal {
            disk,
            folder: folder.to_owned(),
            segment,
            next_segment: segments(folder)?.last().map_or(1, |(number, _)| number + 1),
            next_seq: found.records.last().map_or(1, |(seq, _)| seq + 1),
        })
    }

    /// The next record gets at least this place in the sequence.
    pub(crate) fn go_on_from(&mut self, seq: u64) {
        self.next_seq = self.next_seq.max(seq);
    }

    /// The place of the next record.
    pub(crate) fn take_seq(&mut self) -> u64 {
        let seq = self.next_seq;
        self.next_seq += 1;
        seq
    }

    /// The next record opens a fresh segment.
    pub(crate) fn begin_segment(&mut self) {
        self.segment = None;
    }

    /// Opens a segment now if none is open, so that a full or a read-only disk is noticed before
    /// anything is said.
    pub(crate) fn make_ready(&mut self) -> io::Result<()> {
        self.segment().map(|_| ())
    }

    fn segment(&mut self) -> io::Result<&mut D::File> {
        let file = match self.segment.take() {
            Some(file) => file,
            None => {
                let path = self.folder.join(format!("{:08}.jsonl", self.next_segment));
                // Whatever becomes of it, the name is used up.
                self.next_segment += 1;
                self.disk.create(&path, ROOM)?
            }
        };
        Ok(self.segment.insert(file))
    }

    /// Appends a record and makes it outlive a power cut. After an error the segment is not used
    /// again.
    pub(crate) fn append(&mut self, record: &Record) -> Result<(), AppendError> {
        let line = to_line(record)?;
        self.segment()?;
        let Some(mut file) = self.segment.take() else {
            return Ok(());
        };
        self.disk.append(&mut file, &line)?;
        self.disk.sync_data(&mut file)?;
        self.segment = Some(file);
        Ok(())
    }
}
