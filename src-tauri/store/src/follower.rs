//! The index on a thread of its own, behind the acknowledgement: nothing that was said waits for
//! sled, however long that takes.

use std::sync::mpsc;
use std::time::Duration;

use lullwatch_core::NightId;
use serde_json::Value;

use crate::entry::Found;
use crate::index;
use crate::journal;
use crate::reader::{ReadError, Reader};
use crate::store::Written;
use crate::tables::Tables;

/// So many records at most are filed before they are flushed.
const AT_ONCE: usize = 64;
/// How long the index may take to end. The next start brings it up to the journal.
const AT_CLOSING: Duration = Duration::from_secs(20);

enum Job {
    File(Written),
    PutSummary(NightId, u64, Value),
}

/// A handle on the index's thread.
pub(crate) struct Follower {
    jobs: mpsc::Sender<Job>,
    ended: mpsc::Receiver<()>,
}

impl Follower {
    pub(crate) fn start(reader: Reader) -> Follower {
        let (jobs, given) = mpsc::channel();
        let (end, ended) = mpsc::channel();
        let work = move || {
            follow(&reader, &given);
            drop(reader);
            drop(end);
        };
        if let Err(error) = std::thread::Builder::new().name("index".into()).spawn(work) {
            tracing::error!(%error, "no thread for the index; the journal has all");
        }
        Follower { jobs, ended }
    }

    /// Files a record that the journal has.
    pub(crate) fn file(&self, record: Written) {
        self.send(Job::File(record));
    }

    /// Keeps a summary, see [`Keeper::put_summary`](crate::Keeper::put_summary).
    pub(crate) fn put_summary(&self, night: NightId, through: u64, summary: Value) {
        self.send(Job::PutSummary(night, through, summary));
    }

    /// Waits until the index has followed.
    pub(crate) fn close(self) {
        let Follower { jobs, ended } = self;
        drop(jobs);
        if ended.recv_timeout(AT_CLOSING) == Err(mpsc::RecvTimeoutError::Timeout) {
            tracing::warn!("the index does not end; the next start brings it up to the journal");
        }
    }

    fn send(&self, job: Job) {
        if self.jobs.send(job).is_err() {
            tracing::debug!("the index has ended; the journal has it");
        }
    }
}

fn follow(reader: &Reader, given: &mpsc::Receiver<Job>) {
    while let Ok(first) = given.recv() {
        let mut records = Vec::new();
        let mut next = Some(first);
        for taken in 1.. {
            match next {
                Some(Job::File(record)) => records.push(record),
                Some(Job::PutSummary(night, through, value)) => {
                    // What was said before it is filed before it.
                    file(reader, &std::mem::take(&mut records));
                    told(reader.put_summary(night, through, &value));
                }
                None => break,
            }
            next = (taken < AT_ONCE).then(|| given.try_recv().ok()).flatten();
        }
        file(reader, &records);
        told(reader.ask(|tables| Ok(tables.flush()?)));
    }
}

/// Files records that the journal has. A failure costs nothing: the reader turns to memory, and the
/// next start files what the index lacks.
pub(crate) fn file(reader: &Reader, records: &[Written]) {
    let Some(last) = records.last() else {
        return;
    };
    let records = records.iter().filter_map(|record| Found::of(&record.json).ok());
    told(reader.ask(|tables| file_each(reader, tables, records.clone(), last.seq)));
}

/// Files lines that the journal has, up to place `last`, and makes the index outlive a power cut.
pub(crate) fn file_lines(reader: &Reader, lines: &[u8], last: u64) {
    told(reader.ask(|tables| {
        let lines = lines.split_inclusive(|byte| *byte == b'\n');
        let records = lines.filter_map(journal::found_in);
        file_each(reader, tables, records, last)?;
        Ok(tables.flush()?)
    }));
}

fn file_each<'a>(
    reader: &Reader,
    tables: &Tables,
    records: impl Iterator<Item = Found<'a>>,
    last: u64,
) -> Result<(), ReadError> {
    for record in records {
        reader.has_changed(index::file(tables, &record)?);
    }
    index::set_applied(tables, last)
}

fn told(followed: Result<(), ReadError>) {
    if let Err(error) = followed {
        tracing::warn!(%error, "the index does not follow; the journal has it");
    }
}
