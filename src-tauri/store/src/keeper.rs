//! The store on its own thread, so that nothing waits for a disk but what must.

use std::collections::VecDeque;
use std::sync::mpsc;

use uuid::Uuid;

use crate::disk::Disk;
use crate::entry::{Entry, Record};
use crate::journal::AppendError;
use crate::store::Store;

/// Called with an error when a record is not on disk yet, and with `Ok` once it is.
type Done = Box<dyn FnMut(Result<(), AppendError>) + Send>;

enum Job {
    Append(Uuid, Box<Entry>, Done),
    BeginSegment,
    Retry,
    Close(mpsc::Sender<()>),
}

/// A handle on the store's thread.
#[derive(Clone)]
pub struct Keeper(mpsc::Sender<Job>);

/// Records in their order, the first of them not on disk yet.
struct Bench<D: Disk> {
    store: Store<D>,
    unsaved: VecDeque<(Record, Done)>,
}

impl Keeper {
    pub(crate) fn start<D: Disk>(store: Store<D>) -> Keeper {
        let (jobs, given) = mpsc::channel();
        let mut bench = Bench { store, unsaved: VecDeque::new() };
        let thread = std::thread::Builder::new().name("store".into());
        let work = move || {
            let closing = bench.work(&given);
            // The lock goes with the store, so that whoever waits can open it again.
            drop(bench);
            if closing.is_some_and(|ended| ended.send(()).is_err()) {
                tracing::debug!("nobody waits for the store to end");
            }
        };
        if let Err(error) = thread.spawn(work) {
            // Every hand-over will go unanswered, which the bedside tells as not saved.
            tracing::error!(%error, "no thread for the store");
        }
        Keeper(jobs)
    }

    /// Hands an entry over. `done` hears of it once if it is saved; with an error first if that
    /// takes another try.
    pub fn append(
        &self,
        id: Uuid,
        entry: Entry,
        done: impl FnMut(Result<(), AppendError>) + Send + 'static,
    ) {
        self.send(Job::Append(id, Box::new(entry), Box::new(done)));
    }

    /// What follows goes to a fresh segment: a new night, or a journal that has become slow.
    pub fn begin_segment(&self) {
        self.send(Job::BeginSegment);
    }

    /// Tries again what is not on disk yet.
    pub fn retry(&self) {
        self.send(Job::Retry);
    }

    /// Waits until everything handed over has been tried, and ends the thread.
    pub fn close(self) {
        let (ended, end) = mpsc::channel();
        self.send(Job::Close(ended));
        if end.recv().is_err() {
            tracing::warn!("the store had ended before it was closed");
        }
    }

    fn send(&self, job: Job) {
        if self.0.send(job).is_err() {
            tracing::error!("the store has ended");
        }
    }
}

impl<D: Disk> Bench<D> {
    /// Works until it is closed; then hands back where to say so.
    fn work(&mut self, given: &mpsc::Receiver<Job>) -> Option<mpsc::Sender<()>> {
        while let Ok(job) = given.recv() {
            match job {
                Job::Append(id, entry, done) => {
                    let record = self.store.record(id, *entry);
                    self.unsaved.push_back((record, done));
                    self.save();
                }
                Job::BeginSegment => self.store.journal.begin_segment(),
                Job::Retry => self.save(),
                Job::Close(ended) => {
                    self.save();
                    self.store.reader.tables.flush().unwrap_or_else(|error| {
                        tracing::warn!(%error, "the index does not follow; the journal has it");
                    });
                    return Some(ended);
                }
            }
        }
        None
    }

    /// Saves what is not saved, in order, until the disk refuses.
    fn save(&mut self) {
        while let Some((record, mut done)) = self.unsaved.pop_front() {
            match self.store.append(&record) {
                Ok(()) => {
                    done(Ok(()));
                    self.store.follow(&record);
                }
                Err(error) => {
                    done(Err(error));
                    self.unsaved.push_front((record, done));
                    // Those behind it have not been tried; they are late as well.
                    return;
                }
            }
        }
    }
}
