//! Doing what the watch says: ringing, writing down, telling.

use std::collections::BTreeSet;

use lullwatch_core::watch::{ChimeOrder, Look, Watch};
use lullwatch_core::{Body, ChimeChannel, DeviceFact, Moment, NightId};

use super::Bedside;
use super::data::When;
use super::evening::notice;
use crate::messages::{Notice, SoundView};
use lullwatch_system::chime::{Played, Silent};
use lullwatch_system::clock::Clock;

/// What was not saved is tried again so often.
const RETRY_EVERY_MS: i64 = 5_000;
/// A window that has drawn nothing for so long may never do so.
const DRAWS_WITHIN_MS: i64 = 5_000;

/// What was seen at the last look.
pub(super) struct Watching {
    pub(super) watch: Watch,
    /// When the bedside was opened, until the window has drawn its first frame.
    pub(super) draws_since: Option<Moment>,
    retried: Moment,
    /// Nights whose end has been seen to.
    closed: BTreeSet<NightId>,
}

impl Watching {
    pub(super) fn new(clock: &Clock) -> Watching {
        let now = clock.now();
        Watching {
            watch: Watch::new(now.clone(), matches!(clock, Clock::Stepped(_))),
            draws_since: Some(now.clone()),
            retried: now,
            closed: BTreeSet::new(),
        }
    }
}

impl Bedside {
    /// One look at everything that changes by itself.
    pub(super) fn watch_over(&mut self) {
        let now = self.clock.now();
        if now.since(&self.watching.retried).ms >= RETRY_EVERY_MS {
            self.watching.retried = now.clone();
            self.keeping.retry();
        }
        let look = self.watching.watch.look(&now, &self.nights, self.is_audible());
        self.do_as_seen(look);
        self.tell_watchdog(&now);
        self.ask_still_quiet(&now);
        self.close_nights(&now);
        self.see_to_computer(&now);
        self.tell_unsaved();
        self.begin_backup();
        self.begin_together();
    }

    fn do_as_seen(&mut self, look: Look) {
        for (id, fact) in look.facts {
            self.note_fact(id, fact);
        }
        if let Some(stepped_s) = look.stepped_s {
            let minutes = u32::try_from((stepped_s.abs() + 30) / 60).ok();
            self.tell(Notice { minutes, ..notice("clock_changed") });
        }
        if let Some(late_ms) = look.late_ms {
            let minutes = u32::try_from(late_ms / 60_000).ok();
            self.tell(Notice { minutes, ..notice("resumed_late") });
        }
        if look.hangs {
            self.chimed(&Err(Silent::Stuck));
        }
        let tone = self.tone(look.repeats);
        let asked = match (look.chime, &self.chime) {
            (None, Some(chime)) if look.is_soon => chime.ready(tone.sound),
            (None, _) => Ok(()),
            (Some(ChimeOrder::Sound), Some(chime)) => chime.sound(tone),
            (Some(ChimeOrder::Silence), Some(chime)) => chime.silence(),
            (Some(_), None) => Err(Silent::Gone),
        };
        if asked.is_err() {
            self.chimed(&asked);
        }
    }

    /// What the watchdog is to know. A stepped clock stands still, so that there it knows of nothing
    /// to come.
    fn tell_watchdog(&mut self, now: &Moment) {
        let tone = self.is_audible().then(|| self.tone(u32::MAX));
        let is_stepped = matches!(self.clock, Clock::Stepped(_));
        let runs = self.is_running();
        let draws_since = self.watching.draws_since.as_ref();
        let draws = draws_since.is_some_and(|since| now.since(since).ms < DRAWS_WITHIN_MS);
        let Some(watchdog) = &mut self.watchdog else { return };
        if !runs {
            return watchdog.end();
        }
        // The start of another process would take the processor from the first frame.
        if draws {
            return;
        }
        let outlook = self.watching.watch.outlook(now, &self.nights);
        watchdog.speak(self.look.language.code());
        watchdog.watch(outlook.sounds_in_ms.filter(|_| !is_stepped), outlook.calls, tone);
    }

    /// The chime's report.
    pub(super) fn chimed(&mut self, played: &Played) {
        let channel = match played {
            Ok(()) => {
                self.sound = SoundView::Works;
                self.notices.retain(|notice| notice.code != "no_sound");
                ChimeChannel::Sound
            }
            Err(silent) => {
                tracing::info!(%silent, "no sound");
                self.sound = SoundView::None;
                if self.is_running() && self.is_audible() {
                    self.tell(notice("no_sound"));
                }
                ChimeChannel::Screen
            }
        };
        for (id, fact) in self.watching.watch.reported(channel, &self.nights) {
            self.note_fact(id, fact);
        }
    }

    /// Writes a device fact down; nothing waits for it.
    pub(super) fn note_fact(&mut self, id: NightId, fact: DeviceFact) {
        let now = self.clock.now();
        let said = self.said(Body::Device { fact });
        let Some(night) = self.nights.get_mut(&id) else {
            return;
        };
        // A device fact is never refused: it changes no wait.
        if let Ok(event) = night.check(&now, said) {
            night.apply(&event);
            self.keeping.keep_event(&event);
        }
    }

    /// A night that has ended, by `out_of_bed` or at noon, turns to its morning.
    fn close_nights(&mut self, now: &Moment) {
        let over: Vec<(NightId, lullwatch_core::ChildId)> = self
            .nights
            .iter()
            .filter(|(id, night)| {
                night.put_down().is_some()
                    && night.at(now).is_closed()
                    && !self.watching.closed.contains(id)
            })
            .map(|(id, night)| (*id, night.head().child))
            .collect();
        for (id, child) in over {
            self.watching.closed.insert(id);
            let again = matches!(self.page, super::Page::Morning(shown) if shown == id);
            self.back_up(When::Now);
            self.bring_together_if_wished();
            if !again {
                self.plan_next(id);
                if self.selected == Some(child) {
                    self.show_morning(id);
                }
            }
        }
        // Undone: the night goes on.
        let nights = &self.nights;
        self.watching
            .closed
            .retain(|id| nights.get(id).is_some_and(|night| night.at(now).is_closed()));
    }

    fn tell_unsaved(&mut self) {
        let told = self.notices.iter().any(|notice| notice.code == "not_saved_yet");
        match (self.keeping.has_late(), told) {
            (true, false) => {
                let unsaved = Notice { can_dismiss: false, ..notice("not_saved_yet") };
                self.notices.insert(0, unsaved);
            }
            (false, true) => self.notices.retain(|notice| notice.code != "not_saved_yet"),
            _ => {}
        }
    }
}
