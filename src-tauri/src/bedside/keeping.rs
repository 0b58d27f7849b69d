//! Handing things to the journal, and knowing what has not been saved yet.

use std::collections::BTreeSet;

use lullwatch_core::Event;
use lullwatch_store::{AppendError, Entry, Keeper};
use tokio::sync::mpsc;
use uuid::Uuid;

/// The journal's word on one hand-over.
pub(super) struct Ack {
    pub(super) ticket: u64,
    result: Result<(), AppendError>,
}

/// The way to the journal.
pub(super) struct Keeping {
    keeper: Option<Keeper>,
    acks: mpsc::UnboundedSender<Ack>,
    last: u64,
    /// Tickets that have not been acknowledged as saved.
    open: BTreeSet<u64>,
    /// Some of them are late: the parent is told until all are saved.
    late: bool,
}

impl Keeping {
    pub(super) fn new(keeper: Option<Keeper>, acks: mpsc::UnboundedSender<Ack>) -> Keeping {
        Keeping { keeper, acks, last: 0, open: BTreeSet::new(), late: false }
    }

    /// Whether there is a journal to hand anything to.
    pub(super) fn keeps(&self) -> bool {
        self.keeper.is_some()
    }

    /// Hands an entry over. The answer comes as an [`Ack`] with the ticket.
    pub(super) fn keep(&mut self, id: Uuid, entry: Entry) -> u64 {
        self.last += 1;
        let ticket = self.last;
        self.open.insert(ticket);
        let acks = self.acks.clone();
        if let Some(keeper) = &self.keeper {
            keeper.append(id, entry, move |result| {
                // The bedside has ended; the journal has what it was given all the same.
                drop(acks.send(Ack { ticket, result }));
            });
        }
        ticket
    }

    /// Hands a night's event over.
    pub(super) fn keep_event(&mut self, event: &Event) -> u64 {
        self.keep(event.id.0, Entry::Event(event.clone()))
    }

    /// A new segment for a new night.
    pub(super) fn begin_segment(&self) {
        if let Some(keeper) = &self.keeper {
            keeper.begin_segment();
        }
    }

    /// Takes the journal's word in: `true` if it is saved.
    pub(super) fn acknowledge(&mut self, ack: &Ack) -> bool {
        match &ack.result {
            Ok(()) => {
                self.open.remove(&ack.ticket);
                self.late &= !self.open.is_empty();
                true
            }
            Err(error) => {
                tracing::warn!(%error, "not saved yet");
                self.late = true;
                false
            }
        }
    }

    /// The journal took too long or failed: go on in a fresh segment.
    pub(super) fn is_late(&mut self) {
        self.late = true;
        self.begin_segment();
    }

    /// Whether something is on its way to the journal.
    pub(super) fn is_saving(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether something that was said is not saved yet, as the parent is told.
    pub(super) fn has_late(&self) -> bool {
        self.late && !self.open.is_empty()
    }

    /// Tries again what has failed.
    pub(super) fn retry(&self) {
        if let Some(keeper) = &self.keeper
            && self.has_late()
        {
            keeper.retry();
        }
    }

    /// Ends the journal's thread once all is written.
    pub(super) fn close(self) {
        if let Some(keeper) = self.keeper {
            let lost = keeper.close();
            if lost > 0 {
                tracing::error!(lost, "the disk refused to the end: not saved");
            }
        }
    }
}
