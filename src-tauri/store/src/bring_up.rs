//! The index at opening: looked through, brought up to the journal, or built anew.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use crate::disk::Disk;
use crate::entry::Found;
use crate::folder::{free_name, is_full, is_held, make_private, sync_folder};
use crate::index::{self, Comparison, Expected};
use crate::index_fault::IndexFault;
use crate::journal::{Journal, Sequence};
use crate::open::{Rebuilt, Report};
use crate::reader::{ReadError, Reader, fill, fill_some};
use crate::tables::Tables;

/// Why an index is not used as it is.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Fault(#[from] IndexFault),
}

impl From<sled::Error> for Trouble {
    fn from(error: sled::Error) -> Trouble {
        Trouble::Read(error.into())
    }
}

impl Trouble {
    /// What is told of it.
    fn fault(&self) -> IndexFault {
        match self {
            Trouble::Read(error) => error.into(),
            Trouble::Fault(fault) => fault.clone(),
        }
    }

    /// Whether the index itself is at fault. What the system refuses for now says nothing of it.
    fn is_damage(&self) -> bool {
        use io::ErrorKind::{
            Interrupted, OutOfMemory, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem,
            ResourceBusy, StorageFull, TimedOut, WouldBlock,
        };
        let Trouble::Read(ReadError::Database(sled::Error::Io(error))) = self else {
            return true;
        };
        let for_now = [
            Interrupted,
            OutOfMemory,
            PermissionDenied,
            QuotaExceeded,
            ReadOnlyFilesystem,
            ResourceBusy,
            StorageFull,
            TimedOut,
            WouldBlock,
        ];
        !for_now.contains(&error.kind()) && !is_held(error)
    }
}

/// The index: as it is and brought up to the journal; built anew where it is damaged; in memory
/// where it cannot be used at all.
///
/// What the index has and the journal has lost is given back to the journal first.
pub(crate) fn index<D: Disk>(
    folder: &Path,
    expected: Expected,
    (journal, sequence): (&mut Journal<D>, &mut Sequence),
    now: Timestamp,
    report: &mut Report,
) -> Reader {
    let (place, segments) = (folder.join("index"), folder.join("journal"));
    let mut lost = Vec::new();
    let trouble = match open(&place, &segments, expected, |found| {
        lost = give_back(found, journal, sequence, report);
    }) {
        Ok(tables) => return Reader::new(tables, &segments),
        Err(trouble) => trouble,
    };
    // sled may well panic on a full disk; nothing is set aside for that.
    if trouble.is_damage() && !is_full(folder) {
        match set_aside(folder, &place, now) {
            Ok(set_aside) => {
                report.rebuilt = Some(Rebuilt { set_aside, reason: trouble.fault() });
                match build_anew(&place, &segments, &lost) {
                    Ok(tables) => return Reader::new(tables, &segments),
                    Err(trouble) => tracing::warn!(%trouble, "the index cannot be built"),
                }
            }
            Err(error) => tracing::warn!(%error, "the index cannot be set aside"),
        }
    }
    tracing::warn!(%trouble, "the index cannot be used; answering from memory");
    report.in_memory = true;
    let memory = Tables::in_memory();
    if let Err(error) = fill(&memory, &segments, 0).and_then(|_| refile(&memory, &lost)) {
        tracing::error!(%error, "the journal cannot be read again");
    }
    Reader::new(memory, &segments)
}

/// Opens the index in `place`, looks through it, and files what it lacks. `take` is given what was
/// found before anything is done about it.
fn open(
    place: &Path,
    segments: &Path,
    expected: Expected,
    take: impl FnOnce(&Comparison),
) -> Result<Tables, Trouble> {
    let was_there = place.exists();
    if !was_there {
        make_private(place).map_err(sled::Error::from)?;
    }
    let tables = Tables::open(place)?;
    match look_through(&tables, was_there, segments, expected, take) {
        Ok(()) => Ok(tables),
        Err(trouble) => {
            tables.let_go();
            Err(trouble)
        }
    }
}

fn look_through(
    tables: &Tables,
    was_there: bool,
    segments: &Path,
    expected: Expected,
    take: impl FnOnce(&Comparison),
) -> Result<(), Trouble> {
    index::bring_to_format(tables, |applied| {
        let is_wanted = |it: &Found| it.envelope.seq <= applied && index::is_plan(it);
        fill_some(tables, segments, is_wanted).map(|_| ())
    })?;
    let Some(applied) = index::applied(tables)? else {
        if was_there && !expected.is_empty() {
            return Err(IndexFault::Empty.into());
        }
        return Ok(build(tables, segments)?);
    };
    let found = expected.compare(tables)?;
    take(&found);
    if found.damaged > 0 {
        return Err(IndexFault::Rows(found.damaged).into());
    }
    if found.lacking {
        let (last, _) = fill(tables, segments, applied)?;
        index::set_applied(tables, last)?;
        tables.flush()?;
    }
    Ok(())
}

/// Fills an index that has just been made. It says so first: one that opens later without a word
/// has lost it.
fn build(tables: &Tables, segments: &Path) -> Result<(), ReadError> {
    index::set_applied(tables, 0)?;
    tables.flush()?;
    let (last, _) = fill(tables, segments, 0)?;
    index::set_applied(tables, last)?;
    Ok(tables.flush()?)
}

fn build_anew(place: &Path, segments: &Path, lost: &[String]) -> Result<Tables, Trouble> {
    make_private(place).map_err(sled::Error::from)?;
    let tables = Tables::open(place)?;
    match build(&tables, segments).and_then(|()| refile(&tables, lost)) {
        Ok(()) => Ok(tables),
        Err(error) => {
            tables.let_go();
            Err(error.into())
        }
    }
}

fn refile(tables: &Tables, records: &[String]) -> Result<(), ReadError> {
    records.iter().try_for_each(|record| {
        let found = Found::of(record)?;
        index::file(tables, &found).map(|_| ())
    })
}

/// Gives records that only the index has back to the journal, to the letter, in a segment of their
/// own; gives those that the disk refused.
fn give_back<D: Disk>(
    found: &Comparison,
    journal: &mut Journal<D>,
    sequence: &mut Sequence,
    report: &mut Report,
) -> Vec<String> {
    let mut refused = Vec::new();
    report.journal_behind = found.applied >= journal.next_seq() || !found.only_here.is_empty();
    // A place that was once given away is not given again, though its record be lost.
    journal.took(found.applied);
    sequence.reaches(found.applied);
    if found.only_here.is_empty() {
        return refused;
    }
    journal.begin_segment();
    for (seq, record) in &found.only_here {
        match journal.give_back(*seq, record) {
            Ok(()) => {
                report.given_back += 1;
                sequence.take(*seq, Uuid::nil(), None);
            }
            Err(error) => {
                tracing::warn!(%error, seq, "a record that the journal has lost stays in the index");
                refused.push(record.clone());
            }
        }
    }
    refused
}

/// Moves the index away.
fn set_aside(folder: &Path, place: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let aside = free_name(folder, "index-damaged", now);
    std::fs::rename(place, &aside)?;
    sync_folder(folder)?;
    Ok(aside)
}
