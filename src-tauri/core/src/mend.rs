//! Mending a night: what a correction would change, seen before it is kept.
//!
//! A correction is said like everything else, as an amendment, an undo or an action of some time
//! ago; the log keeps what was said before. It must make sense where it is put. What no longer fits
//! because of it is kept and flagged, and shown beforehand.

use crate::event::{Body, Event};
use crate::id::EventId;
use crate::moment::Moment;
use crate::night::{CheckIn, Entry, Night, Refused};

/// A night as a correction would leave it.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The night with the correction.
    pub night: Night,
    /// What is to be kept, in this order.
    pub events: Vec<Event>,
}

/// What a correction changes of a night.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// Rows that differ, before and after; `None` where there is none.
    pub checks: Vec<(Option<CheckIn>, Option<CheckIn>)>,
    /// What no longer fits.
    pub misfits: Vec<EventId>,
    /// What did not fit before, and does now.
    pub fits_again: Vec<EventId>,
}

impl Mended {
    /// `night` with everything that is to be said at `now`. Changes nothing of `night`.
    ///
    /// # Errors
    /// Says why a correction makes no sense where it is put.
    pub fn of(night: &Night, now: &Moment, entries: Vec<Entry>) -> Result<Mended, Refused> {
        let mut mended = night.clone();
        let mut events = Vec::with_capacity(entries.len());
        for entry in entries {
            let event = mended.check_mend(now, entry)?;
            mended.apply(&event);
            events.push(event);
        }
        // Looked at when all is said: of several, one may make room for another.
        let about = events.iter().filter_map(|event| match &event.body {
            Body::Action { .. } => Some(event.id),
            Body::Amend { of, .. } => Some(*of),
            _ => None,
        });
        let mut wrong = about.filter(|id| !night.misfits().contains(id));
        if let Some(refused) = wrong.find_map(|id| mended.why_misfit(id)) {
            return Err(refused);
        }
        Ok(Mended { night: mended, events })
    }

    /// What differs from the night as it was.
    #[must_use]
    pub fn difference(&self, before: &Night) -> Difference {
        let (old, new) = (before.check_ins(), self.night.check_ins());
        let same_event =
            |rows: &[CheckIn], event: EventId| rows.iter().find(|row| row.event == event).cloned();
        let mut checks: Vec<(Option<CheckIn>, Option<CheckIn>)> = new
            .iter()
            .map(|row| (same_event(old, row.event), Some(row.clone())))
            .filter(|(before, after)| before != after)
            .collect();
        let gone = old.iter().filter(|row| same_event(new, row.event).is_none());
        checks.extend(gone.map(|row| (Some(row.clone()), None)));
        let only_in = |one: &Night, other: &Night| -> Vec<EventId> {
            let others = other.misfits();
            one.misfits().iter().copied().filter(|id| !others.contains(id)).collect()
        };
        Difference {
            checks,
            misfits: only_in(&self.night, before),
            fits_again: only_in(before, &self.night),
        }
    }
}
