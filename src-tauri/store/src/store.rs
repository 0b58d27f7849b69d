//! The store: the journal, and the index behind it.

use std::fs::File;

use uuid::Uuid;

use crate::disk::{Disk, SystemDisk};
use crate::entry::{Entry, LAST_PLACE, Record, VERSION};
use crate::follower;
use crate::journal::{AppendError, Journal, to_json, to_line};
use crate::keeper::Keeper;
use crate::reader::Reader;

/// The store: the journal and the index behind it.
pub struct Store<D: Disk = SystemDisk> {
    pub(crate) journal: Journal<D>,
    pub(crate) reader: Reader,
    /// Held until the store is dropped.
    #[expect(dead_code, reason = "the lock is free again when the file is closed")]
    pub(crate) lock: File,
}

/// A record with its place, on its way to the journal.
pub(crate) struct Written {
    pub(crate) seq: u64,
    pub(crate) json: String,
    line: Vec<u8>,
}

impl<D: Disk> Store<D> {
    /// Writes an entry down as a record at the next place of the sequence.
    pub(crate) fn write_down(&mut self, id: Uuid, entry: Entry) -> Result<Written, AppendError> {
        let seq = self.journal.next_seq();
        if seq > LAST_PLACE {
            return Err(AppendError::NoPlace);
        }
        let record = Record { seq, id, v: VERSION, night: entry.night(), entry };
        let json = to_json(&record)?;
        let line = to_line(&json)?;
        self.journal.took(seq);
        Ok(Written { seq, json, line })
    }

    /// Appends a record to the journal. It is safe when this returns.
    pub(crate) fn append(&mut self, record: &Written) -> Result<(), AppendError> {
        Ok(self.journal.append(&record.line)?)
    }

    /// Keeps an entry on this thread, the index included; for filling a store before it is used.
    ///
    /// # Errors
    /// The disk refuses. The entry is given up.
    pub fn keep(&mut self, id: Uuid, entry: Entry) -> Result<(), AppendError> {
        let record = self.write_down(id, entry)?;
        self.append(&record)?;
        follower::file(&self.reader, &[record]);
        Ok(())
    }

    /// Keeps entries that belong together, on this thread, the index included: after a power cut all
    /// of them are there or none. Their record is one segment of the journal; see to it that they
    /// are not more than fit in memory a few times over.
    ///
    /// # Errors
    /// The disk refuses, or an entry cannot be written down. None of them is kept.
    pub fn keep_together(&mut self, entries: Vec<(Uuid, Entry)>) -> Result<(), AppendError> {
        let Some(last) = (self.journal.next_seq()..).take(entries.len()).last() else {
            return Ok(());
        };
        if last > LAST_PLACE {
            return Err(AppendError::NoPlace);
        }
        let mut lines = Vec::new();
        for ((id, entry), seq) in entries.into_iter().zip(self.journal.next_seq()..) {
            let record = Record { seq, id, v: VERSION, night: entry.night(), entry };
            lines.extend(to_line(&to_json(&record)?)?);
        }
        self.journal.append_together(&lines, last)?;
        follower::file_lines(&self.reader, &lines, last);
        Ok(())
    }

    /// Keeps records that were lost, each under the place that it had, in a segment of their own.
    pub(crate) fn give_back(&mut self, records: &[(u64, String)]) -> Result<(), AppendError> {
        self.begin_segment();
        for (seq, json) in records {
            self.journal.give_back(*seq, json)?;
            let record = Written { seq: *seq, json: json.clone(), line: Vec::new() };
            follower::file(&self.reader, &[record]);
        }
        Ok(())
    }

    /// The next entry begins a segment of the journal: a new night.
    pub fn begin_segment(&mut self) {
        self.journal.begin_segment();
    }

    /// Reads what is kept.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Hands the store to a thread of its own.
    #[must_use]
    pub fn on_its_own_thread(self) -> (Keeper, Reader) {
        let reader = self.reader.clone();
        (Keeper::start(self), reader)
    }
}
