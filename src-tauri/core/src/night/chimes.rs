//! What became of each chime, as the device wrote it down.

use jiff::Timestamp;

use super::{Logged, Night, NightTime};
use crate::event::{Body, ChimeChannel, DeviceFact};
use crate::moment::Moment;

/// A night that changes by itself so often without ringing will not ring.
const MOST_CHANGES: usize = 32;

/// A chime of the night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chime {
    /// When what it called for fell due.
    pub due_at: Timestamp,
    /// When it began to sound or to be shown; `None`: it was answered before.
    pub fired_at: Option<Timestamp>,
    /// How, at first.
    pub channel: Option<ChimeChannel>,
    /// When the parent answered.
    pub answered_at: Option<Timestamp>,
}

impl Night {
    /// Every chime, in the order in which they fired or were answered.
    #[must_use]
    pub fn chimes(&self) -> Vec<Chime> {
        gathered(self.log.iter())
    }

    /// When the night begins to ring after `now`, if nothing more is said. `None`: it will not.
    #[must_use]
    pub fn next_ring(&self, now: &Moment) -> Option<Moment> {
        let mut rings = self.at(now).is_ringing();
        let mut at = now.clone();
        for _ in 0..MOST_CHANGES {
            at = self.next_deadline(&at)?;
            let live = self.at(&at);
            if live.is_closed() {
                return None;
            }
            // What rings on for something else begins nothing.
            if live.is_ringing() && !rings {
                return Some(at);
            }
            rings = live.is_ringing();
        }
        None
    }

    /// The chime for what fell due at `due`.
    #[must_use]
    pub fn chime(&self, due: NightTime) -> Option<Chime> {
        // A clock that was set back shows the same time twice; nothing is said of a chime to come.
        let since = self.log.iter().filter(|logged| logged.at >= due);
        let due = self.utc(due);
        gathered(since).into_iter().find(|chime| chime.due_at == due)
    }

    /// Whether a chime has been fired for what fell due at `due`.
    #[must_use]
    pub fn has_fired(&self, due: NightTime) -> bool {
        self.chime(due).is_some_and(|chime| chime.fired_at.is_some())
    }

    /// Whether the chime for what fell due at `due` has been answered.
    #[must_use]
    pub fn is_answered(&self, due: NightTime) -> bool {
        self.chime(due).is_some_and(|chime| chime.answered_at.is_some())
    }
}

/// The chimes that these entries tell of.
fn gathered<'a>(log: impl Iterator<Item = &'a Logged>) -> Vec<Chime> {
    let mut chimes: Vec<Chime> = Vec::new();
    for event in log.map(|logged| &logged.event) {
        let Body::Device { fact } = &event.body else { continue };
        let (DeviceFact::ChimeFired { due_at, .. } | DeviceFact::ChimeAnswered { due_at }) = fact
        else {
            continue;
        };
        let place = chimes.iter().position(|chime| chime.due_at == *due_at);
        let place = place.unwrap_or_else(|| {
            let (due_at, fired_at, channel, answered_at) = (*due_at, None, None, None);
            chimes.push(Chime { due_at, fired_at, channel, answered_at });
            chimes.len() - 1
        });
        let Some(chime) = chimes.get_mut(place) else { continue };
        match fact {
            DeviceFact::ChimeFired { channel, .. } => {
                chime.fired_at.get_or_insert(event.at);
                chime.channel.get_or_insert(*channel);
            }
            _ => {
                chime.answered_at.get_or_insert(event.at);
            }
        }
    }
    chimes
}
