//! The night that is over, looked at.

use lullwatch_core::{Association, Body, Event, NightId};

use super::household::refuse;
use super::{Bedside, Page};
use crate::messages::WireError;

/// Longest note, characters.
pub(super) const LONGEST_NOTE: usize = 4000;

impl Bedside {
    /// Turns to the morning of a night that is over.
    pub(super) fn show_morning(&mut self, id: NightId) {
        self.page = Page::Morning(id);
    }

    /// On to the next evening.
    pub(super) fn done(&mut self) {
        self.page = Page::Tonight;
        self.notices.retain(|notice| notice.code != "restored");
        // What the other machine has is kept now that nobody reads this night.
        self.bring_together_if_wished();
    }

    /// The last night of the selected child that has begun: a put-down taken back leaves none.
    ///
    /// What was said since the start is known here, and what was before it was read then: the view
    /// is made every second of a running night, and asks no disk.
    pub(crate) fn last_night(&self) -> Option<NightId> {
        let child = self.selected?;
        let here = self
            .nights
            .iter()
            .filter(|(_, night)| night.head().child == child && night.put_down().is_some());
        let before = self.before.get(&child).filter(|id| !self.nights.contains_key(id));
        here.map(|(id, _)| *id).max().max(before.copied())
    }

    /// Turns to the last night, if there is one.
    pub(super) fn open_last_night(&mut self) {
        let Some(id) = self.last_night() else { return };
        if self.nights.contains_key(&id) {
            // The index follows behind what was just said; what is here is newer.
            return self.show_morning(id);
        }
        // One that was mended lately is newer here than in the index.
        let loaded = self.mended.remove(&id).map_or_else(|| self.load(id), |night| Ok(Some(night)));
        match loaded {
            Ok(Some(night)) => {
                self.nights.insert(id, night);
                self.show_morning(id);
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "the last night cannot be read"),
        }
    }

    /// What was there when the child first fell asleep.
    pub(super) fn associations(
        &mut self,
        present: &[Association],
    ) -> Result<(u64, Vec<Event>), WireError> {
        let id = self.running().or_else(|| self.morning()).map(|night| night.head().id);
        let id = id.ok_or_else(|| refuse("not-possible-now"))?;
        let mut present = present.to_vec();
        present.sort_unstable();
        present.dedup();
        self.say(id, vec![self.said(Body::Associations { present })])
    }
}
