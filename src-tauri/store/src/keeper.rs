//! The store on its own thread, so that nothing waits for a disk but what must.
//!
//! While the disk is slow, what is handed over waits its turn in memory, and `done` is called late.
//! Whoever hands over keeps the time, and asks for a fresh segment when it was too long; a sync that
//! hangs altogether is left behind by the journal itself.

use std::collections::VecDeque;
use std::sync::mpsc;

use lullwatch_core::NightId;
use serde_json::Value;
use uuid::Uuid;

use crate::disk::Disk;
use crate::entry::Entry;
use crate::follower::Follower;
use crate::journal::AppendError;
use crate::store::{Store, Written};

/// Whom to tell what became of a hand-over. Dropped before the entry is saved, by whatever mishap,
/// it says that the store is closed.
struct Done {
    tell: Box<dyn FnMut(Result<(), AppendError>) + Send>,
    is_over: bool,
}

impl Done {
    fn saved(mut self) {
        self.is_over = true;
        (self.tell)(Ok(()));
    }

    fn not_yet(&mut self, error: AppendError) {
        (self.tell)(Err(error));
    }

    fn given_up(mut self, error: AppendError) {
        self.is_over = true;
        (self.tell)(Err(error));
    }
}

impl Drop for Done {
    fn drop(&mut self) {
        if !self.is_over {
            (self.tell)(Err(AppendError::Closed));
        }
    }
}

enum Job {
    Append(Uuid, Box<Entry>, Done),
    AppendTogether(Vec<(Uuid, Entry)>, Done),
    PutSummary(NightId, u64, Value),
    BeginSegment,
    Retry,
    Close(mpsc::Sender<usize>),
}

/// A handle on the store's thread.
#[derive(Clone)]
pub struct Keeper(mpsc::Sender<Job>);

/// A record that is not on disk.
struct Unsaved {
    record: Written,
    done: Done,
    /// `done` has heard so.
    is_told: bool,
}

struct Bench<D: Disk> {
    store: Store<D>,
    /// In their order, the first of them to be tried next.
    unsaved: VecDeque<Unsaved>,
    /// What is in the journal and acknowledged goes there.
    follower: Follower,
}

impl Keeper {
    pub(crate) fn start<D: Disk>(store: Store<D>) -> Keeper {
        let (jobs, given) = mpsc::channel();
        let follower = Follower::start(store.reader().clone());
        let mut bench = Bench { store, unsaved: VecDeque::new(), follower };
        let thread = std::thread::Builder::new().name("store".into());
        let work = move || {
            let closing = bench.work(&given);
            let Bench { store, unsaved, follower } = bench;
            follower.close();
            let lost = unsaved.len();
            // The lock goes with the store, so that whoever waits can open it again; and who hands
            // over from here on hears that it is closed.
            drop((store, unsaved, given));
            if closing.is_some_and(|ended| ended.send(lost).is_err()) {
                tracing::debug!("nobody waits for the store to end");
            }
        };
        if let Err(error) = thread.spawn(work) {
            // Every hand-over will hear that the store is closed.
            tracing::error!(%error, "no thread for the store");
        }
        Keeper(jobs)
    }

    /// Hands an entry over.
    ///
    /// `done` is called once with `Ok` when the entry is in the journal and outlives a power cut.
    /// Before that it is called, at most once, with [`AppendError::Disk`] or
    /// [`AppendError::Waiting`] when the entry is not saved yet: it is tried again, in its order,
    /// with the next entry and at [`Keeper::retry`]. [`AppendError::Json`],
    /// [`AppendError::NoPlace`] and [`AppendError::Closed`] are the end of it. All this happens on the store's thread, or on the
    /// caller's where the store has been closed; the index follows after the call.
    pub fn append(
        &self,
        id: Uuid,
        entry: Entry,
        done: impl FnMut(Result<(), AppendError>) + Send + 'static,
    ) {
        let done = Done { tell: Box::new(done), is_over: false };
        self.send(Job::Append(id, Box::new(entry), done));
    }

    /// Hands over entries that belong together: all of them are kept or none. `done` is called once,
    /// and after any error it is over: nothing is tried again. Refused as
    /// [`AppendError::Waiting`] while something that was said is not saved yet.
    ///
    /// The store's thread is busy for as long as the disk takes; hand over a few megabytes at a time.
    pub fn append_together(
        &self,
        entries: Vec<(Uuid, Entry)>,
        done: impl FnMut(Result<(), AppendError>) + Send + 'static,
    ) {
        let done = Done { tell: Box::new(done), is_over: false };
        self.send(Job::AppendTogether(entries, done));
    }

    /// Keeps a night's summary, computed from its events up to and with that of place `through` in
    /// the sequence; where the night has changed since, it is dropped without a word. A summary is
    /// void as soon as something of its night is kept, and lost when the index is built anew.
    pub fn put_summary(&self, night: NightId, through: u64, summary: Value) {
        self.send(Job::PutSummary(night, through, summary));
    }

    /// What follows goes to a fresh segment: a new night, or a journal that has become slow.
    pub fn begin_segment(&self) {
        self.send(Job::BeginSegment);
    }

    /// Tries again what is not on disk yet.
    pub fn retry(&self) {
        self.send(Job::Retry);
    }

    /// Waits until everything handed over has been tried, and ends the thread. The folder can be
    /// opened again when it returns. Gives how many records could not be saved and are lost; each
    /// of them hears [`AppendError::Closed`].
    #[expect(clippy::must_use_candidate, reason = "it is called to close")]
    pub fn close(self) -> usize {
        let (ended, end) = mpsc::channel();
        self.send(Job::Close(ended));
        end.recv().unwrap_or_else(|_| {
            tracing::warn!("the store had ended before it was closed");
            0
        })
    }

    fn send(&self, job: Job) {
        if self.0.send(job).is_err() {
            tracing::error!("the store has ended");
        }
    }
}

impl<D: Disk> Bench<D> {
    /// Works until it is closed; then hands back where to say so.
    fn work(&mut self, given: &mpsc::Receiver<Job>) -> Option<mpsc::Sender<usize>> {
        while let Ok(job) = given.recv() {
            match job {
                Job::Append(id, entry, done) => {
                    self.take(id, *entry, done);
                    self.save();
                }
                Job::AppendTogether(entries, done) => self.keep_together(entries, done),
                Job::PutSummary(night, through, summary) => {
                    self.follower.put_summary(night, through, summary);
                }
                Job::BeginSegment => self.store.begin_segment(),
                Job::Retry => self.save(),
                Job::Close(ended) => {
                    self.save();
                    return Some(ended);
                }
            }
        }
        None
    }

    fn take(&mut self, id: Uuid, entry: Entry, done: Done) {
        match self.store.write_down(id, entry) {
            Ok(record) => self.unsaved.push_back(Unsaved { record, done, is_told: false }),
            Err(error) => done.given_up(error),
        }
    }

    fn keep_together(&mut self, entries: Vec<(Uuid, Entry)>, done: Done) {
        self.save();
        if !self.unsaved.is_empty() {
            return done.given_up(AppendError::Waiting);
        }
        match self.store.keep_together(entries) {
            Ok(()) => done.saved(),
            Err(error) => done.given_up(error),
        }
    }

    /// Saves what is not saved, in order, until the disk refuses.
    fn save(&mut self) {
        while let Some(mut first) = self.unsaved.pop_front() {
            match self.store.append(&first.record) {
                Ok(()) => {
                    first.done.saved();
                    self.follower.file(first.record);
                }
                Err(error) => {
                    if first.is_told {
                        tracing::debug!(%error, "still not saved");
                    } else {
                        first.is_told = true;
                        first.done.not_yet(error);
                    }
                    self.unsaved.push_front(first);
                    return self.tell_those_behind();
                }
            }
        }
    }

    fn tell_those_behind(&mut self) {
        for unsaved in self.unsaved.iter_mut().filter(|unsaved| !unsaved.is_told) {
            unsaved.is_told = true;
            unsaved.done.not_yet(AppendError::Waiting);
        }
    }
}
