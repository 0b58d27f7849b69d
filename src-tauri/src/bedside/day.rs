//! What is written down of a day.

use jiff::SignedDuration;
use jiff::civil::{Date, Time};
use lullwatch_core::plan::{Day, Window};
use lullwatch_core::{ChildId, NightKind};
use lullwatch_store::Entry;
use uuid::Uuid;

use super::Bedside;
use super::household::{refuse, refuse_field, today};
use crate::messages::{WindowDraft, WireError};

/// So many days are read; only today's is edited.
const DAYS_READ: usize = 14;

impl Bedside {
    /// Reads the days before once, so that a view asks no disk.
    pub(super) fn read_days(&mut self, child: ChildId) {
        let Some(reader) = self.reader.clone().filter(|_| !self.days.contains_key(&child)) else {
            return;
        };
        match reader.days(child, DAYS_READ) {
            Ok(days) => {
                self.days.insert(child, days);
            }
            Err(error) => tracing::warn!(%error, "the days before cannot be read"),
        }
    }

    /// The child's day of today, as it is kept, or empty.
    pub(crate) fn day(&self, child: ChildId) -> Option<Day> {
        let date = today(self.household.child(child)?, self.clock.now().utc);
        let kept = self.days.get(&child).into_iter().flatten().find(|day| day.date == date);
        let empty = Day { child, date, rise: None, naps: Vec::new(), last_feed: None };
        Some(kept.cloned().unwrap_or(empty))
    }

    /// The naps of that day which ran here and are over, from falling asleep for as long as the
    /// child slept; one without sleep is none.
    pub(crate) fn logged_naps(&self, child: ChildId, date: Date) -> Vec<Window> {
        let past = self.past(child);
        let naps = past.iter().filter(|it| it.kind == NightKind::Nap && it.evening == date);
        naps.filter_map(|nap| {
            let from = nap.asleep?;
            let from = from.time();
            let to = from.wrapping_add(SignedDuration::from_mins(nap.tst_s / 60));
            (to > from).then_some(Window { from, to })
        })
        .collect()
    }

    /// Minutes slept in the night that ended today, where one did and its end is known.
    pub(crate) fn slept_last_night_min(&self, child: ChildId) -> Option<u32> {
        let day = self.day(child)?;
        let ended = |evening: Date| evening.tomorrow().is_ok_and(|it| it == day.date);
        let past = self.past(child);
        let nights = past.iter().rev().filter(|night| night.kind == NightKind::Night);
        let last = nights.into_iter().find(|night| ended(night.evening))?;
        u32::try_from(last.tst_s / 60).ok()
    }

    /// Keeps today's day as typed.
    pub(super) fn keep_day(
        &mut self,
        rise: &str,
        naps: &[WindowDraft],
        last_feed: &str,
    ) -> Result<(), WireError> {
        let child = self.selected.ok_or_else(|| refuse("not-possible-now"))?;
        let before = self.day(child).ok_or_else(|| refuse("not-possible-now"))?;
        let time = |text: &str, field: &str| match text.trim() {
            "" => Ok(None),
            text => Time::strptime("%H:%M", text)
                .map(Some)
                .map_err(|_| refuse_field("time-unreadable", field)),
        };
        let mut day = Day {
            rise: time(rise, "rise")?,
            last_feed: time(last_feed, "last_feed")?,
            naps: Vec::new(),
            ..before
        };
        for (place, nap) in naps.iter().enumerate() {
            let field = format!("naps[{place}]");
            match (time(&nap.from, &field)?, time(&nap.to, &field)?) {
                (Some(from), Some(to)) => day.naps.push(Window { from, to }),
                (None, None) => {}
                _ => return Err(refuse_field("nap-half", &field)),
            }
        }
        if let Some(problem) = day.problems().into_iter().next() {
            let (field, code) = problem.at();
            return Err(refuse_field(code, &field));
        }
        self.keeping.keep(Uuid::now_v7(), Entry::Day(day.clone()));
        let days = self.days.entry(child).or_default();
        days.retain(|other| other.date != day.date);
        days.insert(0, day);
        Ok(())
    }
}
